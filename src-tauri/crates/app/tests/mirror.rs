//! The house's side of a Google Sheet: connected, sold, scanned, shown; proposals accepted and declined; people forgotten;
//! backed up, disconnected. What bad weather does to it is told in `sheets`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use entrada_app::{
    App, Endpoints, ErrorCode, EventId, OpenOptions, ProposalField, Role, SheetsAuthMethod, SheetsState,
    TypeInput, Whom, restore, start_sheet_loops,
};
use entrada_testkit::google::{CLIENT_ID, CLIENT_SECRET, Fault, GoogleFake, Kind, SERVICE_ACCOUNT, Tab};

use crate::desk::{Desk, PASSPHRASE, number, options, some};

const PATIENCE: Duration = Duration::from_secs(30);

fn endpoints(google: &GoogleFake) -> Endpoints {
    let at = google.endpoints();
    Endpoints { auth: at.auth, token: at.token, sheets: at.sheets }
}

/// An office, its event, and a sheet that is connected by a service account.
struct Stage {
    google: GoogleFake,
    office: Desk,
    event: EventId,
    sheet: String,
}

impl Stage {
    fn new() -> Self {
        let google = GoogleFake::start();
        let office = at(Desk::new("office"), &google);
        let event = office.event("Party");
        let sheet = google.new_spreadsheet("Guests", &[SERVICE_ACCOUNT]);
        Self { google, office, event, sheet }
    }

    fn connect(&self) {
        let address = format!("https://docs.google.com/spreadsheets/d/{}/edit#gid=0", self.sheet);
        let view = self
            .office
            .app
            .sheets_connect(&self.event, &self.google.service_account_key(), &address)
            .unwrap();
        assert!(view.connected && view.way == Some(SheetsAuthMethod::ServiceAccount));
        assert_eq!((view.account.as_deref(), view.title.as_deref()), (Some(SERVICE_ACCOUNT), Some("Guests")));
    }

    fn flush(&self) {
        let status = self.office.app.sheets_flush(&self.event, PATIENCE).unwrap();
        assert_eq!(
            (status.state, status.waiting, &status.error),
            (SheetsState::UpToDate, 0, &None),
            "{status:?}"
        );
        assert!(status.last_success.is_some());
    }

    fn tab(&self, title: &str) -> Tab {
        self.google.tab(&self.sheet, title).unwrap_or_else(|| panic!("no tab {title}"))
    }

    /// What the sheet says of a ticket under a header.
    fn says(&self, number: &str, header: &str) -> String {
        let tab = self.tab("Tickets");
        let row = tab.find("Number", number).unwrap_or_else(|| panic!("no row {number}: {:?}", tab.rows()));
        tab.cell(row, tab.column(header).unwrap())
    }

    /// Somebody types into a ticket's row.
    fn types(&self, number: &str, header: &str, text: &str) {
        let tab = self.tab("Tickets");
        tab.edit(tab.find("Number", number).unwrap(), tab.column(header).unwrap(), text);
    }
}

fn at(desk: Desk, google: &GoogleFake) -> Desk {
    let Desk { folder, app } = desk;
    Desk { folder, app: app.with_google(endpoints(google)) }
}

#[test]
fn what_is_sold_and_scanned_is_in_the_sheet() {
    let stage = Stage::new();
    let (office, event) = (&stage.office, &stage.event);
    assert_eq!(office.app.sheets_status(event).unwrap().state, SheetsState::Off);
    let early = office.sell(event, &["=Ada"]);
    stage.connect();
    assert_eq!(office.app.sheets_status(event).unwrap().state, SheetsState::Waiting);
    stage.flush();
    assert_eq!(stage.says(&early[0].number, "Name"), "=Ada");
    let tab = stage.tab("Tickets");
    assert!(!tab.is_formula(tab.find("Name", "=Ada").unwrap(), tab.column("Name").unwrap()));
    let late = office.sell(event, &["Bo", "Cy"]);
    office.check(event, &late[0].code);
    let status = office.app.sheets_status(event).unwrap();
    assert!(status.state == SheetsState::Waiting && status.waiting == 3, "two tickets, a scan: {status:?}");
    stage.flush();
    assert_eq!(stage.says(&late[0].number, "Device"), "office");
    assert_eq!(stage.says(&late[0].number, "State"), "valid");
    assert_eq!(stage.says(&late[0].number, "Paid"), "yes");
    assert_eq!(stage.says(&late[0].number, "Entered").len(), "2026-11-20 19:30:05".len());
    let scans = stage.tab("Scans").rows();
    assert_eq!(scans.len(), 2, "{scans:?}");
    let summary = stage.tab("Summary");
    let value =
        |what: &str| summary.cell(summary.find("What", what).unwrap(), summary.column("Value").unwrap());
    assert_eq!(
        (value("issued"), value("inside"), value("paid, EUR")),
        ("3".into(), "1".into(), "37.5".into())
    );
    office.app.cancel(event, number(&late[1]), None).unwrap();
    stage.flush();
    assert_eq!(stage.says(&late[1].number, "State"), "cancelled");
    // A type's new name is in every row.
    let renamed = TypeInput { name: some("Balcony"), ..TypeInput::default() };
    office.app.save_type(event, Some(1), &renamed).unwrap();
    stage.flush();
    assert_eq!(stage.says(&early[0].number, "Type"), "Balcony");
}

#[test]
fn columns_are_the_organisers_choice() {
    let stage = Stage::new();
    let (office, event) = (&stage.office, &stage.event);
    let sold = office.sell(event, &["Ada"]);
    stage.connect();
    let wrong = office.app.sheets_columns(event, &["colour".into()]).unwrap_err();
    assert_eq!(wrong.code, ErrorCode::BadInput);
    let view = office.app.sheets_columns(event, &["name".into(), "price".into(), "inside".into()]).unwrap();
    let shown: Vec<&str> =
        view.columns.iter().filter(|column| column.shown).map(|column| column.id.as_str()).collect();
    assert_eq!(shown, ["number", "name", "price", "inside"]);
    stage.flush();
    assert_eq!(stage.says(&sold[0].number, "Price"), "12.5");
    assert_eq!(stage.says(&sold[0].number, "Inside"), "no");
    assert_eq!(stage.tab("Tickets").column("Seat"), None);
}

#[test]
fn proposals_wait_for_somebody() {
    let stage = Stage::new();
    let (office, event) = (&stage.office, &stage.event);
    let sold = office.sell(event, &["Ada", "Bo"]);
    let (ada, bo) = (sold[0].number.as_str(), sold[1].number.as_str());
    stage.connect();
    stage.flush();
    stage.types(ada, "Name", "Ada Lovelace");
    stage.types(bo, "Name", "Somebody else");
    stage.types(bo, "E-mail", "no address");
    stage.flush();
    assert_eq!(stage.says(ada, "Name"), "Ada Lovelace", "it is left until somebody has looked");
    let open = office.app.proposals(event).unwrap();
    assert_eq!(open.len(), 3);
    assert_eq!(office.app.sheets_status(event).unwrap().proposals, 3);
    let of = |number: &str, field: ProposalField| {
        let found = open.iter().find(|one| one.number == number && one.field == field).unwrap();
        (found.id, found.now.clone(), found.wanted.clone())
    };
    let (id, now, wanted) = of(ada, ProposalField::Name);
    assert_eq!((now.as_deref(), wanted.as_deref()), (Some("Ada"), Some("Ada Lovelace")));
    office.app.accept_proposal(event, id).unwrap();
    assert_eq!(office.app.ticket(event, ada.parse().unwrap()).unwrap().name.as_deref(), Some("Ada Lovelace"));
    assert_eq!(office.app.accept_proposal(event, id).unwrap_err().code, ErrorCode::NotFound);
    let (id, ..) = of(bo, ProposalField::Email);
    assert_eq!(office.app.accept_proposal(event, id).unwrap_err().code, ErrorCode::BadInput);
    office.app.decline_proposal(event, id).unwrap();
    let (id, ..) = of(bo, ProposalField::Name);
    office.app.decline_proposal(event, id).unwrap();
    assert!(office.app.proposals(event).unwrap().is_empty());
    stage.flush();
    assert_eq!((stage.says(bo, "Name"), stage.says(bo, "E-mail")), ("Bo".into(), String::new()));
    assert_eq!(stage.says(ada, "Name"), "Ada Lovelace");
    // An edit that was taken back in the sheet is over.
    stage.types(bo, "Note", "wheelchair");
    stage.flush();
    assert_eq!(office.app.proposals(event).unwrap().len(), 1);
    stage.types(bo, "Note", "");
    stage.flush();
    assert!(office.app.proposals(event).unwrap().is_empty());
}

#[test]
fn who_was_forgotten_does_not_come_back_from_the_sheet() {
    let stage = Stage::new();
    let (office, event) = (&stage.office, &stage.event);
    let sold = office.sell(event, &["Ada"]);
    stage.connect();
    stage.flush();
    stage.types(&sold[0].number, "Name", "Ada Lovelace");
    stage.flush();
    assert_eq!(office.app.proposals(event).unwrap().len(), 1);
    office.app.forget_person(event, &Whom::Ticket(number(&sold[0]))).unwrap();
    assert!(office.app.proposals(event).unwrap().is_empty());
    stage.flush();
    assert_eq!(stage.says(&sold[0].number, "Name"), "");
    assert!(!format!("{:?}", stage.tab("Tickets").rows()).contains("Ada"));
    assert!(office.app.proposals(event).unwrap().is_empty());
}

#[test]
fn nothing_is_kept_of_a_sheet_that_does_not_work() {
    let stage = Stage::new();
    let (office, event) = (&stage.office, &stage.event);
    let key = stage.google.service_account_key();
    let refused = |key: &[u8], sheet: &str| office.app.sheets_connect(event, key, sheet).unwrap_err();
    assert_eq!(refused(b"{}", &stage.sheet).code, ErrorCode::BadFile);
    assert_eq!(refused(&key, "guests").code, ErrorCode::BadInput);
    let private = stage.google.new_spreadsheet("Private", &[]);
    let error = refused(&key, &private);
    assert_eq!(error.code, ErrorCode::Sheets);
    assert!(error.message.contains(SERVICE_ACCOUNT), "{error:?}");
    stage.google.share_to_view(&private, SERVICE_ACCOUNT);
    assert_eq!(refused(&key, &private).code, ErrorCode::Sheets);
    assert!(!office.app.sheets(event).unwrap().connected);
    assert_eq!(office.app.sheets_flush(event, PATIENCE).unwrap_err().code, ErrorCode::NotFound);
    stage.google.share(&private, SERVICE_ACCOUNT);
    assert!(office.app.sheets_connect(event, &key, &private).unwrap().connected);
}

#[test]
fn what_needs_a_person_is_said_until_it_is_done() {
    let stage = Stage::new();
    let (office, event) = (&stage.office, &stage.event);
    stage.connect();
    stage.flush();
    stage.google.unshare(&stage.sheet, SERVICE_ACCOUNT);
    office.sell(event, &["Ada"]);
    let status = office.app.sheets_flush(event, PATIENCE).unwrap();
    assert_eq!((status.state, status.waiting), (SheetsState::NeedsPerson, 1));
    let trouble = status.error.unwrap();
    assert_eq!((trouble.code.as_str(), trouble.detail.as_deref()), ("not_shared", Some(SERVICE_ACCOUNT)));
    // Another copy of the program knows it too.
    assert_eq!(office.again().sheets_status(event).unwrap().state, SheetsState::NeedsPerson);
    assert!(office.app.sheets_test(event).unwrap().error.is_some());
    stage.google.share(&stage.sheet, SERVICE_ACCOUNT);
    assert_eq!(office.app.sheets_test(event).unwrap().state, SheetsState::Waiting);
    stage.flush();
}

#[test]
fn signing_in_needs_a_client_and_can_be_stopped() {
    let stage = Stage::new();
    let sign_in = || stage.office.app.sheets_sign_in(&stage.event, &mut |_| {}, &|| true).unwrap_err().code;
    assert_eq!(sign_in(), ErrorCode::Conflict);
    let wrong = stage.office.app.sheets_client("https://example.org/ me", "").unwrap_err();
    assert_eq!(wrong.code, ErrorCode::BadInput);
    stage.office.app.sheets_client(CLIENT_ID, CLIENT_SECRET).unwrap();
    let view = stage.office.app.sheets(&stage.event).unwrap();
    assert_eq!((view.client_id.as_deref(), view.client_built_in), (Some(CLIENT_ID), false));
    assert_eq!(sign_in(), ErrorCode::Stopped);
    stage.office.app.sheets_client("", "").unwrap();
    assert_eq!(sign_in(), ErrorCode::Conflict, "none is built in here");
}

#[test]
fn the_loop_sends_what_is_sold_and_comes_back_after_trouble() {
    let stage = Stage::new();
    let event = stage.event;
    stage.connect();
    stage.flush();
    let app = Arc::new(
        App::open(&options(stage.office.folder.path())).unwrap().with_google(endpoints(&stage.google)),
    );
    let (told, hears) = std::sync::mpsc::channel();
    let mirroring = start_sheet_loops(&app, move |event| {
        let _ = told.send(event);
    });
    let soon = |what: &str, is: &dyn Fn() -> bool| {
        let until = Instant::now() + PATIENCE;
        while !is() {
            assert!(Instant::now() < until, "{what}: {:?}", app.sheets_status(&event));
            let _ = hears.recv_timeout(Duration::from_millis(50));
        }
    };
    stage.google.weather(Kind::Sheets, 0, 3, Fault::Drop);
    let sold = stage.office.sell(&event, &["Ada"]);
    // Somebody presses the button: the loop does not wait for its pause.
    mirroring.wake();
    soon("sent", &|| stage.tab("Tickets").find("Number", &sold[0].number).is_some());
    soon("known", &|| app.sheets_status(&event).unwrap().state == SheetsState::UpToDate);
    app.sheets_disconnect(&event).unwrap();
    drop(mirroring);
    assert_eq!(app.sheets_status(&event).unwrap().state, SheetsState::Off);
}

#[test]
fn a_backup_carries_the_sheet_and_a_bundle_does_not() {
    let stage = Stage::new();
    let (office, event) = (&stage.office, &stage.event);
    stage.connect();
    office.sell(event, &["Ada"]);
    let file = office.file("all.backup");
    office.app.backup(&file, PASSPHRASE).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = OpenOptions {
        data_dir: folder.path().join("data"),
        passphrase: None,
        key_file: Some(folder.path().join("key")),
    };
    restore(&elsewhere, &file, PASSPHRASE).unwrap();
    let restored = App::open(&elsewhere).unwrap().with_google(endpoints(&stage.google));
    assert_eq!(restored.sheets_flush(event, PATIENCE).unwrap().state, SheetsState::UpToDate);
    let desk = office.invite(event, "desk", Role::Desk);
    assert!(!desk.app.sheets(event).unwrap().connected);
    let kept = std::fs::read(folder.path().join("data/entrada.db")).unwrap();
    assert!(!kept.windows(11).any(|bytes| bytes == b"PRIVATE KEY"), "the key rests sealed");
}

#[test]
fn tabs_of_another_event_are_left_alone() {
    let stage = Stage::new();
    let (office, event) = (&stage.office, &stage.event);
    stage.connect();
    office.sell(event, &["Ada"]);
    stage.flush();
    let before = stage.tab("Tickets").rows();
    let other = office.event("After: Party");
    office.sell(&other, &["Zoe"]);
    office.app.sheets_connect(&other, &stage.google.service_account_key(), &stage.sheet).unwrap();
    assert_eq!(office.app.sheets_flush(&other, PATIENCE).unwrap().state, SheetsState::UpToDate);
    assert_eq!(stage.tab("Tickets").rows(), before);
    assert!(stage.tab("Tickets (After Party)").find("Name", "Zoe").is_some());
}
