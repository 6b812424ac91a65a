//! The Google Sheet that mirrors an event, over real HTTP against `entrada_testkit::google`: what the stories of this
//! folder share. Each ends with: sheet equals journal, no duplicate, no lost row, the organiser's own columns untouched.

mod days;
mod killed;
mod laptops;
mod people;
mod proposals;
mod signed_in;
mod soak;
mod weather;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use entrada_app::{
    App, Endpoints, EventId, ExportWhat, Role, Settings, SheetsState, SheetsStatus, TicketEdit, TicketView,
};
use entrada_testkit::google::{Google, GoogleFake, Kind, SERVICE_ACCOUNT, Tab};

use crate::desk::{Desk, PASSPHRASE, exported, number, options, some, unwatched};

/// The header of the organiser's own column in both tabs.
const OWN: &str = "Table";

/// An office with an event whose sheet was shared with it and connected.
pub struct Story {
    pub google: GoogleFake,
    pub sheet: String,
    pub office: Desk,
    pub event: EventId,
    /// What the organiser wrote beside which ticket or scan.
    own: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

pub fn endpoints(google: &Google) -> Endpoints {
    let addresses = google.endpoints();
    Endpoints { auth: addresses.auth, token: addresses.token, sheets: addresses.sheets }
}

/// A laptop that finds Google here.
pub fn laptop(google: &Google, name: &str) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(&options(folder.path())).unwrap().with_google(endpoints(google));
    app.save_settings(&Settings { device_name: some(name), ..Settings::default() }).unwrap();
    Desk { folder, app }
}

/// Closes the program on this laptop and opens it again.
pub fn restarted(google: &Google, desk: Desk) -> Desk {
    let Desk { folder, app } = desk;
    drop(app);
    let app = App::open(&options(folder.path())).unwrap().with_google(endpoints(google));
    Desk { folder, app }
}

impl Story {
    /// Connected, with nothing sold.
    pub fn new() -> Self {
        let google = GoogleFake::start();
        let sheet = google.new_spreadsheet("Box office", &[SERVICE_ACCOUNT]);
        let office = laptop(&google, "office");
        let event = office.event("Party");
        office.app.sheets_connect(&event, &google.service_account_key(), &sheet).unwrap();
        Self { google, sheet, office, event, own: RefCell::default() }
    }

    /// With some tickets sold and scanned, all in the sheet, and the organiser's own column beside them.
    pub fn begun() -> Self {
        let story = Self::new();
        let tickets = story.sell(&["Ada", "Bob", "Eva", "Dan", "Mia", "Zoe"]);
        story.office.check(&story.event, &tickets[0].code);
        story.office.check(&story.event, &tickets[0].code);
        story.settle();
        story.own_columns();
        story.settle();
        story
    }

    pub fn sell(&self, names: &[&str]) -> Vec<TicketView> {
        self.office.sell(&self.event, names)
    }

    /// News of every kind.
    pub fn news(&self) {
        let tickets = self.sell(&["Ines", "Jon", "Kim"]);
        self.office.check(&self.event, &tickets[0].code);
        self.office.check(&self.event, "nonsense");
        self.edit(&tickets[1], "Jon Snow");
        self.office.app.cancel(&self.event, number(&tickets[2]), Some("a mistake")).unwrap();
        let old = self.tickets(&self.office).into_iter().find(|ticket| ticket.name.as_deref() == Some("Bob"));
        if let Some(old) = old {
            self.office.check(&self.event, &old.code);
        }
    }

    pub fn edit(&self, ticket: &TicketView, name: &str) {
        let edit = TicketEdit { name: some(name), ..TicketEdit::default() };
        self.office.app.edit_ticket(&self.event, number(ticket), &edit).unwrap();
    }

    pub fn tickets(&self, desk: &Desk) -> Vec<TicketView> {
        let query = entrada_app::GuestQuery { limit: Some(20_000), ..entrada_app::GuestQuery::default() };
        desk.app.guests(&self.event, &query).unwrap().tickets
    }

    pub fn tab(&self, title: &str) -> Tab {
        let tabs = self.google.tabs(&self.sheet);
        self.google.tab(&self.sheet, title).unwrap_or_else(|| panic!("no tab {title} among {tabs:?}"))
    }

    pub fn guests(&self) -> Tab {
        self.tab("Tickets")
    }

    pub fn scans(&self) -> Tab {
        self.tab("Scans")
    }

    /// One attempt, as after a start of the program.
    pub fn flush(&self) -> SheetsStatus {
        self.flush_at(&self.office)
    }

    pub fn flush_at(&self, desk: &Desk) -> SheetsStatus {
        desk.app.sheets_flush(&self.event, Duration::ZERO).unwrap()
    }

    /// What went wrong in one attempt.
    pub fn trouble(&self) -> String {
        let status = self.flush();
        status.error.unwrap_or_else(|| panic!("nothing went wrong: {}", self.account())).code
    }

    /// The last calls, for failures.
    pub fn account(&self) -> String {
        let calls = self.google.calls();
        let last = calls.iter().rev().take(12).rev();
        last.map(|call| format!("\n  {} {} {:?}", call.status, call.line, call.fault)).collect()
    }

    /// The weather is fine again: everything goes out, nothing more is written then, and all is well.
    #[track_caller]
    pub fn settle(&self) {
        self.settle_at(&[&self.office]);
    }

    #[track_caller]
    pub fn settle_at(&self, desks: &[&Desk]) {
        self.google.fine();
        for desk in desks.iter().chain(desks) {
            let mut status = self.flush_at(desk);
            for _ in 0..6 {
                if status.state == SheetsState::UpToDate {
                    break;
                }
                status = self.flush_at(desk);
            }
            assert_eq!(status.state, SheetsState::UpToDate, "{status:?}{}", self.account());
            assert!(status.error.is_none() && status.waiting == 0, "{status:?}");
        }
        let writes = || self.google.count(Kind::Write) + self.google.count(Kind::Change);
        let before = writes();
        for desk in desks {
            assert_eq!(self.flush_at(desk).state, SheetsState::UpToDate);
        }
        assert_eq!(writes(), before, "a sheet that is right is written again: {}", self.account());
        self.check_sheet(desks[0]);
    }

    /// Sheet equals journal, no duplicate, no lost row, the organiser's own columns untouched.
    #[track_caller]
    pub fn check_sheet(&self, desk: &Desk) {
        // A column that is no longer chosen stays as it is.
        let columns = desk.app.sheets(&self.event).unwrap().columns;
        let chosen: BTreeSet<String> =
            columns.into_iter().filter(|column| column.shown).map(|column| column.header).collect();
        let mut wanted = journal_tickets(&desk.app, &self.event);
        wanted.values_mut().for_each(|row| row.retain(|header, _| chosen.contains(header)));
        let tab = self.guests();
        let found = rows_by(&tab, "Number");
        for (key, row) in &wanted {
            let Some(there) = found.get(key) else { panic!("{key} is lost: {row:?}") };
            for (header, cell) in row {
                assert_eq!(Some(cell), there.get(header), "{key}, {header}: journal and sheet");
            }
        }
        assert!(found.keys().all(|key| wanted.contains_key(key)), "the sheet knows tickets that nobody sold");
        let (wanted, found) = (journal_scans(&desk.app, &self.event), sheet_scans(&self.scans()));
        assert_eq!(wanted, found, "scans in the journal and in the sheet");
        let summary = rows_by(&self.tab("Summary"), "What");
        let issued: usize = summary["issued"]["Value"].parse().unwrap();
        let valid = journal_tickets(&desk.app, &self.event).len();
        assert!(issued <= valid && summary.contains_key("admitted"), "{summary:?}");
        self.check_own();
    }

    /// The organiser adds an own column to the tickets and to the scans.
    pub fn own_columns(&self) {
        for (title, key) in [("Tickets", "Number"), ("Scans", "Scan")] {
            let tab = self.tab(title);
            let keys = keys(&tab, key);
            tab.add_column(OWN, |row| {
                keys.get(&row).map(|key| format!("table of {key}")).unwrap_or_default()
            });
            self.own.borrow_mut().insert(title.to_owned(), keys.into_values().collect());
        }
    }

    /// The organiser's words beside these are gone by their own doing.
    pub fn own_lost(&self, title: &str, keys: &[&str]) {
        let mut own = self.own.borrow_mut();
        keys.iter().for_each(|key| assert!(own.get_mut(title).unwrap().remove(*key), "{key}"));
    }

    #[track_caller]
    fn check_own(&self) {
        for (title, expected) in self.own.borrow().iter() {
            let tab = self.tab(title);
            let key = if title == "Tickets" { "Number" } else { "Scan" };
            let column = tab.column(OWN).unwrap_or_else(|| panic!("{title}: the organiser's column is gone"));
            let keys = keys(&tab, key);
            let mut seen = BTreeSet::new();
            for (at, row) in tab.rows().iter().enumerate().skip(1).filter(|(_, row)| !row[column].is_empty())
            {
                let beside = keys.get(&at).cloned().unwrap_or_default();
                assert_eq!(
                    row[column],
                    format!("table of {beside}"),
                    "{title}, row {at}: torn apart: {row:?}"
                );
                assert!(seen.insert(beside), "{title}: twice");
            }
            assert_eq!(&seen, expected, "{title}: the organiser's own words");
        }
    }

    /// Another desk that sells at the event and mirrors it to the same sheet.
    pub fn second(&self, name: &str) -> Desk {
        let other = laptop(&self.google, name);
        let file = self.office.file(&format!("for-{name}"));
        self.office.app.export_bundle(&self.event, &file, PASSPHRASE, Some(Role::Desk)).unwrap();
        assert!(other.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
        other.hand_to(&self.office, &self.event);
        other.app.sheets_connect(&self.event, &self.google.service_account_key(), &self.sheet).unwrap();
        other
    }
}

/// Cells by their header.
pub type Record = BTreeMap<String, String>;

/// The key of each row.
fn keys(tab: &Tab, header: &str) -> BTreeMap<usize, String> {
    let column = tab.column(header).unwrap_or_else(|| panic!("no {header} in {:?}", tab.header()));
    let rows = tab.rows().into_iter().enumerate().skip(1);
    rows.map(|(at, row)| (at, row[column].clone())).filter(|(_, key)| !key.is_empty()).collect()
}

/// Rows of a tab by their key; fails when a key stands there twice.
#[track_caller]
pub fn rows_by(tab: &Tab, key: &str) -> BTreeMap<String, Record> {
    let (header, rows, keys) = (tab.header(), tab.rows(), keys(tab, key));
    let mut found = BTreeMap::new();
    for (at, key) in keys {
        let record = header.iter().cloned().zip(rows[at].iter().cloned()).collect();
        assert!(found.insert(key.clone(), record).is_none(), "{key} stands in {} twice", tab.title());
    }
    found
}

fn csv_rows(app: &App, event: &EventId, what: ExportWhat) -> Vec<Record> {
    let text = exported(app, event, what).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let plain = |cell: &str| match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start().starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => cell.to_owned(),
    };
    reader
        .records()
        .map(|record| {
            header.iter().map(str::to_owned).zip(record.unwrap().iter().map(plain)).collect::<Record>()
        })
        .collect()
}

fn local(time: &str) -> String {
    time.chars().take(19).collect::<String>().replace('T', " ")
}

/// What the journal says of tickets, in the sheet's words. The CSV export is another way to the same facts.
fn journal_tickets(app: &App, event: &EventId) -> BTreeMap<String, Record> {
    let texts = [
        ("Name", "name"),
        ("E-mail", "email"),
        ("Type", "type"),
        ("Seat", "seat"),
        ("Note", "note"),
        ("State", "state"),
        ("Paid", "paid"),
        ("Order", "order"),
        ("Inside", "inside"),
    ];
    let times = [("Issued", "issued_at"), ("Entered", "entered_at"), ("Valid from", "valid_from")];
    let row = |row: Record| {
        let texts = texts.map(|(header, name)| (header, row[name].clone()));
        let times = times.map(|(header, name)| (header, local(&row[name])));
        let cells = texts.into_iter().chain(times).map(|(header, cell)| (header.to_owned(), cell));
        (row["number"].clone(), cells.collect())
    };
    csv_rows(app, event, ExportWhat::Tickets).into_iter().map(row).collect()
}

/// What the journal says of scans, sorted.
fn journal_scans(app: &App, event: &EventId) -> Vec<Vec<String>> {
    let row = |row: Record| {
        let time = local(&row["at"]);
        let cells = ["number", "name", "type", "direction", "gate", "verdict", "reason", "device"];
        std::iter::once(time).chain(cells.map(|name| row[name].clone())).collect()
    };
    let mut rows: Vec<Vec<String>> = csv_rows(app, event, ExportWhat::Scans).into_iter().map(row).collect();
    rows.sort();
    rows
}

fn sheet_scans(tab: &Tab) -> Vec<Vec<String>> {
    let headers = ["Time", "Number", "Name", "Type", "Direction", "Gate", "Answer", "Reason", "Device"];
    let row = |row: Record| headers.iter().map(|header| row[*header].clone()).collect();
    let mut rows: Vec<Vec<String>> = rows_by(tab, "Scan").into_values().map(row).collect();
    rows.sort();
    rows
}
