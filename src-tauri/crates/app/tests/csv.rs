//! Guest lists in and out: any encoding and separator, problems named, twice is once, nothing half done.

use std::path::{Path, PathBuf};

use entrada_app::{
    Answer, App, CheckInput, ErrorCode, EventId, EventInput, ExportOptions, ExportWhat, GuestQuery,
    HolderInput, ImportOptions, ImportProblem, ImportReason, ImportReport, OpenOptions, OrderWithTickets,
    PaymentMethod, Reason, SaleInput, SaleLine, Settings, TicketState, TicketView, TypeInput,
};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::desk::{exported, unwatched};

/// A laptop with one event that has three ticket types.
pub(crate) struct Desk {
    pub(crate) folder: TempDir,
    pub(crate) app: App,
    pub(crate) event: EventId,
}

pub(crate) fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn add_event(app: &App, name: &str) -> EventId {
    let input = EventInput {
        name: text(name),
        timezone: text("Europe/Madrid"),
        starts: text("2026-11-20T20:00"),
        ends: text("2026-11-21T02:00"),
        ..EventInput::default()
    };
    let event = app.add_event(&input).unwrap().id.parse().unwrap();
    for (name, price, quota) in [("Standard", "12.50", "5000"), ("VIP", "40", "3"), ("Gäste", "0", "")] {
        let input =
            TypeInput { name: text(name), price: text(price), quota: text(quota), ..TypeInput::default() };
        app.save_type(&event, None, &input).unwrap();
    }
    event
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let options = OpenOptions {
            data_dir: folder.path().join("data"),
            key_file: Some(folder.path().join("key")),
            ..OpenOptions::default()
        };
        let app = App::open(&options).unwrap();
        let event = add_event(&app, "Jazz");
        Self { folder, app, event }
    }

    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub(crate) fn import_file(&self, path: &Path) -> ImportReport {
        self.app.import(&self.event, path, &ImportOptions::default(), &mut unwatched).unwrap()
    }

    pub(crate) fn import(&self, csv: impl AsRef<[u8]>) -> ImportReport {
        self.import_file(&self.file("guests.csv", csv))
    }

    pub(crate) fn problems(&self, csv: impl AsRef<[u8]>) -> Vec<ImportProblem> {
        let before = self.guests().len();
        let path = self.file("guests.csv", csv);
        let preview = self.app.preview_import(&self.event, &path, &ImportOptions::default()).unwrap();
        let report = self.import_file(&path);
        assert_eq!(preview, report);
        assert_eq!((report.imported, self.guests().len()), (0, before));
        report.problems
    }

    pub(crate) fn guests(&self) -> Vec<TicketView> {
        guests(&self.app, &self.event)
    }

    pub(crate) fn check(&self, code: &str) -> Reason {
        let input =
            CheckInput { code: code.to_owned(), at: text("2026-11-20T20:30"), ..CheckInput::default() };
        let answer = self.app.check(&self.event, &input).unwrap();
        assert_eq!(answer.verdict == Answer::Admit, answer.reason.admits());
        answer.reason
    }

    pub(crate) fn sell(&self, type_index: u16, holder: HolderInput) -> OrderWithTickets {
        let lines = vec![SaleLine { type_index, holders: vec![holder] }];
        let sale = SaleInput { lines, payment: Some(PaymentMethod::Cash), ..SaleInput::default() };
        self.app.issue(&self.event, &sale).unwrap()
    }
}

fn guests(app: &App, event: &EventId) -> Vec<TicketView> {
    app.guests(event, &GuestQuery { limit: Some(10_000), ..GuestQuery::default() }).unwrap().tickets
}

/// What two events can have in common of a guest.
fn essence(tickets: &[TicketView]) -> Vec<[String; 6]> {
    let field = |field: &Option<String>| field.clone().unwrap_or_default();
    let mut all: Vec<_> = tickets
        .iter()
        .map(|ticket| {
            [
                field(&ticket.name),
                field(&ticket.email),
                ticket.type_name.clone(),
                field(&ticket.seat),
                field(&ticket.note),
                ticket.paid.to_string(),
            ]
        })
        .collect();
    all.sort();
    all
}

pub(crate) fn at(problem: &ImportProblem) -> (u64, &str, &str) {
    (problem.line, problem.column.as_str(), problem.value.as_str())
}

#[test]
fn every_encoding_and_separator_gives_the_same_guests() {
    let units = |text: &str, swap: bool| -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    };
    for (separator, delimiter) in [(",", "comma"), (";", "semicolon"), ("\t", "tab")] {
        let table = "Kategorie|Name|E-Mail|Notiz\r\n\
                     Gäste|Zoë Müller|zoe@example.org|\"a, b; c\td\"\r\n\
                     Standard|Łukasz|l@example.org|\"zwei\r\nZeilen\"\r\n"
            .replace('|', separator);
        let western = table.replace('Ł', "L");
        let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(&western);
        for (encoding, bytes) in [
            ("UTF-8", table.as_bytes().to_vec()),
            ("UTF-8 with BOM", format!("\u{feff}{table}").into_bytes()),
            ("UTF-16 LE", units(&format!("\u{feff}{table}"), false)),
            ("UTF-16 BE", units(&format!("\u{feff}{table}"), true)),
            ("UTF-16 LE", units(&table, false)),
            ("UTF-16 BE", units(&table, true)),
            ("Windows-1252", windows.into_owned()),
        ] {
            let desk = Desk::new();
            let report = desk.import(bytes);
            assert_eq!((report.encoding.as_str(), report.delimiter.as_str()), (encoding, delimiter));
            assert_eq!(report.problems, []);
            assert_eq!((report.rows, report.new, report.imported), (2, 2, 2));
            let guests = desk.guests();
            let second = if encoding == "Windows-1252" { "Lukasz" } else { "Łukasz" };
            assert_eq!(guests[0].name.as_deref(), Some(second));
            assert_eq!(guests[0].note.as_deref(), Some("zwei\nZeilen"));
            assert_eq!(guests[1].name.as_deref(), Some("Zoë Müller"));
            assert_eq!(guests[1].type_name, "Gäste");
            // A note has no control characters but line breaks.
            assert_eq!(guests[1].note.as_deref(), Some("a, b; cd"));
        }
    }
}

#[test]
fn what_is_no_list_is_refused_in_words() {
    let desk = Desk::new();
    for (name, bytes, message) in [
        (
            "photo.jpg",
            b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01".as_slice(),
            "photo.jpg is a picture, and no guest list",
        ),
        ("list.csv", b"\xff\xd8\xff\xe1Exif", "list.csv is a picture, and no guest list"),
        ("empty.csv", b"", "empty.csv is empty"),
        ("commas.csv", b",,,\r\n , \n", "commas.csv is empty: there is nothing in it but separators"),
    ] {
        let path = desk.file(name, bytes);
        let error =
            desk.app.import(&desk.event, &path, &ImportOptions::default(), &mut unwatched).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (ErrorCode::BadFile, message));
        assert!(error.is_bad_input());
    }
    let path = desk.file("list.xlsx", b"PK\x03\x04....xl/workbook.xml");
    let error = desk.app.preview_import(&desk.event, &path, &ImportOptions::default()).unwrap_err();
    assert!(error.message.starts_with("list.xlsx is a spreadsheet that can't be read"), "{}", error.message);
    assert!(error.hint.is_some());
    let missing = desk.app.import(
        &desk.event,
        &desk.folder.path().join("none.csv"),
        &ImportOptions::default(),
        &mut unwatched,
    );
    assert_eq!(missing.unwrap_err().code, ErrorCode::BadFile);
    let many = format!("name\n{}", "x\n".repeat(50_001));
    let error = desk
        .app
        .import(&desk.event, &desk.file("many.csv", many), &ImportOptions::default(), &mut unwatched)
        .unwrap_err();
    assert_eq!(error.message, "many.csv has more than 50000 rows");
    assert_eq!(desk.guests(), []);
}

#[test]
fn the_same_file_twice_adds_nothing() {
    let desk = Desk::new();
    let csv = "name,email,type,seat,code\n\
               Ada,ada@example.org,VIP,1,\n\
               Guest,,Standard,,\n\
               Guest,,Standard,,\n\
               \n\
               Bob,bob@example.org,Standard,2,TIX-1\n\
               Ada,,Standard,,TIX-2\n\
               Ada,,Standard,,\n";
    let first = desk.import(csv);
    assert_eq!((first.rows, first.new, first.known, first.imported), (6, 6, 0, 6));
    let second = desk.import(csv.replace("ada@example.org", "ADA@example.org").replace("Ada", "ÁDA"));
    assert_eq!(second.problems, []);
    assert_eq!((second.rows, second.new, second.known, second.imported), (6, 0, 6, 0));
    // One more of the same kind is one more.
    let third = desk.import(format!("{csv}Guest,,Standard,,\n"));
    assert_eq!((third.new, third.known, third.imported), (1, 6, 1));
    assert_eq!(desk.guests().len(), 7);
}

#[test]
fn a_cancelled_ticket_does_not_come_back() {
    let desk = Desk::new();
    let csv = "name,type\nAda,Standard\n";
    desk.import(csv);
    desk.app.cancel(&desk.event, desk.guests()[0].number.parse().unwrap(), None).unwrap();
    let again = desk.import(csv);
    assert_eq!((again.known, again.imported), (1, 0));
    assert_eq!(desk.guests()[0].state, TicketState::Cancelled);
}

#[test]
fn every_problem_is_named_by_line_column_and_value() {
    let desk = Desk::new();
    let long = "x".repeat(10_000);
    let csv = format!(
        "Full name;E-mail;Ticket type;Seat;Barcode;Paid\n\
         Ada;ada(at)example.org;VIP;1;;\n\
         \"two\nlines\";;Backstage;;;\n\
         {long};;Standard;;;\n\
         \n\
         Bob;;;;;\n\
         Eve;;Standard;;TIX-1;maybe\n\
         Eve;;Standard;;TIX-1;\n\
         Mallory;;Standard\n\
         Trent;;Standard;;;;surplus\n\
         N\0L;;Standard;;;\n\
         Excel;;Standard;;4,0123E+12;\n\
         {fine}",
        fine = "Fine;;Standard;;;yes\n"
    );
    let problems = desk.problems(csv);
    let places: Vec<_> = problems.iter().map(at).collect();
    let cut = format!("{}…", "x".repeat(60));
    assert_eq!(
        places,
        [
            (2, "E-mail", "ada(at)example.org"),
            (3, "Ticket type", "Backstage"),
            (5, "Full name", cut.as_str()),
            (7, "Ticket type", ""),
            (8, "Paid", "maybe"),
            (9, "Barcode", "TIX-1"),
            (11, "column 7", "surplus"),
            (12, "Full name", "N L"),
            (13, "Barcode", "4,0123E+12"),
        ]
    );
    let says = |line: u64| problems.iter().find(|problem| problem.line == line).unwrap().problem.as_str();
    assert_eq!(says(2), "this is not an e-mail address");
    assert_eq!(says(3), "Jazz has no such ticket type, only \"Standard\", \"VIP\", \"Gäste\"");
    assert_eq!(says(5), "the name has 10000 characters; at most 200 fit");
    assert_eq!(says(9), "the same code stands on line 8");
}

#[test]
fn a_missing_type_is_said_once_and_can_be_chosen() {
    let desk = Desk::new();
    let csv = "name\nAda\nBob\n";
    let problems = desk.problems(csv);
    assert_eq!(problems.iter().map(at).collect::<Vec<_>>(), [(1, "type", "name")]);
    let options = ImportOptions { type_name: text("gaste"), ..ImportOptions::default() };
    let path = desk.file("guests.csv", csv);
    assert_eq!(desk.app.import(&desk.event, &path, &options, &mut unwatched).unwrap().imported, 2);
    let unknown = ImportOptions { type_name: text("Backstage"), ..ImportOptions::default() };
    assert_eq!(
        desk.app.import(&desk.event, &path, &unknown, &mut unwatched).unwrap_err().code,
        ErrorCode::NotFound
    );
}

#[test]
fn columns_can_be_chosen_and_are_remembered() {
    let desk = Desk::new();
    let path = desk.file("guests.csv", "a,b,c\nAda,Lovelace,VIP\n");
    let options = |choices: &[(&str, &str)]| ImportOptions {
        columns: choices.iter().map(|(column, field)| ((*column).to_owned(), (*field).to_owned())).collect(),
        ..ImportOptions::default()
    };
    let import =
        |path: &Path, options: &ImportOptions| desk.app.import(&desk.event, path, options, &mut unwatched);
    let wrong = import(&path, &options(&[("Telefon", "seat")]));
    assert_eq!(wrong.unwrap_err().message, "the file has no column \"Telefon\"");
    let wrong = import(&path, &options(&[("a", "phone")]));
    assert_eq!(wrong.unwrap_err().message, "\"phone\" is not what a column can be read as");
    let report = import(&path, &options(&[("a", "first_name"), ("2", "last_name"), ("c", "type")])).unwrap();
    assert_eq!((report.imported, report.columns["b"].as_deref()), (1, Some("last_name")));
    assert_eq!(desk.guests()[0].name.as_deref(), Some("Ada Lovelace"));
    // The next list of the same shape needs no choice.
    let next = desk.file("next.csv", "a,b,c\nAda,Lovelace,VIP\nCharles,Babbage,VIP\n");
    let report = import(&next, &ImportOptions::default()).unwrap();
    assert_eq!((report.added, report.unchanged, report.layout[0].reason), (1, 1, ImportReason::Remembered));
    // Nor is another list of that shape read so: it has one column more.
    let other = desk.file("other.csv", "a,b,c,d\nAda,Lovelace,VIP,\n");
    assert_ne!(import(&other, &ImportOptions::default()).unwrap().layout[0].reason, ImportReason::Remembered);
}

#[test]
fn a_file_without_a_header_keeps_its_lines() {
    let desk = Desk::new();
    let report = desk.import("ada@example.org,Ada Lovelace,Standard\n\nbob@example.org,Bob,Standard\n");
    assert_eq!((report.imported, report.layout[0].header.as_str()), (2, "column 1"));
    let problems = desk.problems("ada@example.org,Ada,Standard\n\ncharles@,Charles,Standard\nx@y.z,X,Standard\na@b.c,Y,Standard\nd@e.f,Z,Standard\n");
    assert_eq!(problems.iter().map(at).collect::<Vec<_>>(), [(3, "column 1", "charles@")]);
}

#[test]
fn a_quota_is_not_overrun() {
    let desk = Desk::new();
    desk.sell(2, HolderInput { name: text("Ada"), ..HolderInput::default() });
    let problems = desk.problems("name,type\nAda,VIP\nB,VIP\nC,Standard\nD,VIP\nE,VIP\n");
    assert_eq!(problems.iter().map(at).collect::<Vec<_>>(), [(6, "type", "VIP")]);
    assert_eq!(
        problems[0].problem,
        "only 2 of 3 are left, and the file has 3 new ones; raise the quota, or take rows out"
    );
    // Ada is here already and takes no place.
    assert_eq!(desk.import("name,type\nAda,VIP\nB,VIP\nD,VIP\n").imported, 2);
}

#[test]
fn people_read_problems_in_the_laptops_language_and_programs_in_english() {
    let desk = Desk::new();
    let rows = "ada@example.org,Ada,Standard\ncharles@,Charles,Standard\nx@y.z,X,VIP\na@b.c,Y,Standard\nd@e.f,Z,Deluxe\n";
    let path = desk.file("guests.csv", rows);
    for (language, column, first) in [
        ("en", "column 1", "this is not an e-mail address"),
        ("de", "Spalte 1", "das ist keine E-Mail-Adresse"),
        ("ar", "العمود \u{2068}1\u{2069}", "هذا ليس عنوان بريد إلكتروني"),
    ] {
        desk.app.save_settings(&Settings { language: text(language), ..Settings::default() }).unwrap();
        let report = desk.app.preview_import(&desk.event, &path, &ImportOptions::default()).unwrap();
        assert_eq!((report.problems.len(), at(&report.problems[0])), (2, (2, "column 1", "charles@")));
        assert_eq!(report.problems[0].problem, "this is not an e-mail address");
        let told = report.for_people().problems;
        assert_eq!((told[0].column.as_str(), told[0].problem.as_str()), (column, first));
    }
}

#[test]
fn codes_of_another_system_scan_as_themselves() {
    let desk = Desk::new();
    let url = "https://tickets.example.org/t?id=9&x=Ünïcode";
    let csv =
        format!("Barcode,Name,Type\nTIX-0001,Ada,Standard\n4012345678901,Bob,Gäste\n{url},Eve,Standard\n");
    assert_eq!(desk.import(&csv).imported, 3);
    for code in ["TIX-0001", " 4012345678901\r\n", url] {
        assert_eq!(desk.check(code), Reason::Admitted);
        assert_eq!(desk.check(code), Reason::AlreadyIn);
    }
    assert_eq!(desk.check("TIX-0002"), Reason::Malformed);
    let ada = desk.guests().into_iter().find(|ticket| ticket.name.as_deref() == Some("Ada")).unwrap();
    assert_eq!(ada.code, "TIX-0001");
    // The same code under another name is the same ticket, and a change that somebody has to want.
    let report = desk.import("code,name,type\nTIX-0001,Somebody Else,Standard\nTIX-0009,New,Standard\n");
    let change = &report.changed[0];
    assert_eq!(
        (change.line, change.number.as_str(), change.field.as_str()),
        (2, ada.number.as_str(), "name")
    );
    assert_eq!((change.old.as_str(), change.new.as_str(), change.applied), ("Ada", "Somebody Else", false));
    assert_eq!((report.imported, report.gone.len()), (1, 2));
}

#[test]
fn our_own_codes_are_not_kept_as_foreign_ones() {
    let desk = Desk::new();
    let sold = desk.sell(1, HolderInput { name: text("Ada"), ..HolderInput::default() }).tickets.remove(0);
    // A row with the code of a ticket of this event is that ticket.
    let report = desk.import(format!("code,name,type\n{},Ada L.,Standard\n", sold.code));
    assert_eq!((report.problems.len(), report.known, report.imported), (0, 1, 0));
    assert_eq!((report.changed.len(), report.changed[0].new.as_str()), (1, "Ada L."));
    let other = Desk::new();
    let problems = other.problems(format!("code,name,type\n{},Ada,Standard\n", sold.code));
    assert_eq!((problems[0].line, problems[0].column.as_str()), (2, "code"));
    // Nor the number of somebody else's ticket.
    let problems = desk.problems(format!("code,name,type\n{},Eve,Standard\n", sold.number));
    assert_eq!(at(&problems[0]), (2, "code", sold.number.as_str()));
}

#[test]
fn each_row_is_an_order_unless_the_list_says_so() {
    let desk = Desk::new();
    let report =
        desk.import("name,type,bezahlt\nAda,Standard,ja\nBob,VIP,nein\nEve,Standard,\nKay,Gäste,nein\n");
    assert_eq!(report.imported, 4);
    let mut paid: Vec<_> =
        desk.guests().into_iter().map(|ticket| (ticket.name.unwrap(), ticket.paid, ticket.order)).collect();
    paid.sort();
    // Beside marks for yes, an empty cell is a no; what costs nothing is paid.
    assert_eq!(paid.iter().map(|(_, paid, _)| *paid).collect::<Vec<_>>(), [true, false, false, true]);
    let orders: std::collections::BTreeSet<_> = paid.iter().map(|(.., order)| order.clone()).collect();
    assert_eq!(orders.len(), 4);
    let order =
        |place: usize| desk.app.order_tickets(&desk.event, paid[place].2.parse().unwrap()).unwrap().order;
    let (first, second) = (order(0), order(1));
    assert_eq!((first.method, first.total, first.paid), (Some(PaymentMethod::Other), 1_250, 1_250));
    assert_eq!((second.total, second.paid, second.due), (4_000, 0, 4_000));
    // Rows of one order are one, with the price of each.
    let report = desk.import(
        "Order #,name,email,type,price\nX1,Ana,a@x.org,Standard,10.00\nX1,Ben,b@x.org,Standard,12.50\nX2,Cy,c@x.org,Standard,\n",
    );
    assert_eq!((report.imported, report.problems.as_slice()), (3, [].as_slice()));
    let named =
        |name: &str| desk.guests().into_iter().find(|ticket| ticket.name.as_deref() == Some(name)).unwrap();
    assert_eq!(named("Ana").order, named("Ben").order);
    assert_ne!(named("Ana").order, named("Cy").order);
    let both = desk.app.order_tickets(&desk.event, named("Ana").order.parse().unwrap()).unwrap().order;
    assert_eq!((both.total, both.paid), (2_250, 2_250));
}

#[test]
fn each_currency_is_an_order_of_its_own() {
    let desk = Desk::new();
    let input =
        TypeInput { name: text("Abroad"), price: text("5"), currency: text("USD"), ..TypeInput::default() };
    desk.app.save_type(&desk.event, None, &input).unwrap();
    assert_eq!(desk.import("name,type\nAda,Standard\nBob,Abroad\nKay,Gäste\n").imported, 3);
    let orders: std::collections::BTreeSet<_> =
        desk.guests().into_iter().map(|ticket| ticket.order).collect();
    assert_eq!(orders.len(), 3);
}

#[test]
fn an_open_quotation_mark_swallows_nobody() {
    let desk = Desk::new();
    let problems = desk.problems("name,type,note\nAda,VIP,\nBob,VIP,\"oops\nEve,VIP,\n");
    assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [3]);
    assert!(problems[0].problem.contains("never closed"));
}

#[test]
fn formulas_go_out_as_text_and_come_back_as_they_were() {
    let desk = Desk::new();
    let names =
        ["=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "＝1", "'=1", "O'Hara", "עדה", "Zoë 🎷"];
    for name in names {
        let note = text("=cmd|' /C calc'!A0\nsecond, \"line\"");
        desk.sell(1, HolderInput { name: text(name), note, ..HolderInput::default() });
    }
    let with_mark = ExportOptions { bom: true, ..ExportOptions::default() };
    let csv = desk.app.export(&desk.event, ExportWhat::Tickets, &with_mark).unwrap();
    let csv = String::from_utf8(csv).unwrap();
    assert!(csv.starts_with("\u{feff}number,code,serial,name,email,type,"));
    let mut reader = ::csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    for record in reader.records() {
        for cell in &record.unwrap() {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝']), "{cell}");
        }
    }
    let other = add_event(&desk.app, "Blues");
    let path = desk
        .app
        .save_export(&desk.event, ExportWhat::Tickets, &with_mark, &desk.folder.path().join("out.csv"))
        .unwrap();
    let report = desk.app.import(&other, &path, &ImportOptions::default(), &mut unwatched).unwrap();
    assert_eq!((report.problems.len(), report.imported), (0, names.len().try_into().unwrap()));
    assert_eq!(essence(&guests(&desk.app, &other)), essence(&desk.guests()));
}

#[test]
fn an_export_is_an_import_elsewhere() {
    let desk = Desk::new();
    desk.import("name,email,type,seat,note,code,paid\nAda,ada@x.org,VIP,A 1,\"a\nb\",,\nBob,,Standard,,,TIX-7,no\nKay,,Gäste,,,,\n");
    let path = desk.folder.path().join("out.csv");
    desk.app.save_export(&desk.event, ExportWhat::Tickets, &ExportOptions::default(), &path).unwrap();
    // Into the same event: all of it is here.
    let same = desk.import_file(&path);
    assert_eq!((same.problems.as_slice(), same.known, same.imported), ([].as_slice(), 3, 0));
    // On another laptop, whose event has the same types: the same guests, and the foreign code with them.
    let other = Desk::new();
    let report = other.import_file(&path);
    assert_eq!((report.problems.as_slice(), report.known, report.imported), ([].as_slice(), 0, 3));
    assert_eq!(essence(&other.guests()), essence(&desk.guests()));
    assert_eq!(other.check("TIX-7"), Reason::Unpaid);
    assert_eq!(other.import_file(&path).known, 3);
    // Cancelled ones don't come to life elsewhere. Ada's row is behind that of the unpaid order.
    desk.app.cancel(&desk.event, desk.guests()[0].number.parse().unwrap(), None).unwrap();
    desk.app.save_export(&desk.event, ExportWhat::Tickets, &ExportOptions::default(), &path).unwrap();
    let third = Desk::new();
    let report = third.import_file(&path);
    assert_eq!((report.problems.as_slice(), report.imported), ([].as_slice(), 2));
    assert_eq!(report.left_out.iter().collect::<Vec<_>>(), [(&"cancelled".to_owned(), &1)]);
    assert_eq!(third.guests().iter().filter(|ticket| ticket.name.as_deref() == Some("Ada")).count(), 0);
}

#[test]
fn scans_and_orders_go_out_with_the_events_own_clock() {
    let desk = Desk::new();
    let sold = desk.sell(1, HolderInput { name: text("Ada"), ..HolderInput::default() });
    desk.check(&sold.tickets[0].code);
    desk.check(&sold.tickets[0].code);
    let table = |what| -> Vec<Vec<String>> {
        let csv = exported(&desk.app, &desk.event, what).unwrap();
        assert!(csv.ends_with("\r\n"));
        let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    };
    let scans = table(ExportWhat::Scans);
    assert_eq!(scans.len(), 3);
    assert_eq!(scans[0][..4], ["scan", "at", "direction", "gate"]);
    assert_eq!(scans[1][1..4], ["2026-11-20T20:30:00+01:00", "in", ""]);
    assert_eq!(scans[1][5..10], ["admit", "admitted", sold.tickets[0].number.as_str(), "Ada", "Standard"]);
    assert_eq!(scans[2][5..7], ["refuse", "already_in"]);
    let orders = table(ExportWhat::Orders);
    assert_eq!(orders[1][0], sold.order.number);
    assert_eq!(orders[1][4..9], ["1 × Standard", "12.50", "EUR", "12.50", "cash"]);
    assert_eq!(orders[1][9..], ["0.00", "0.00", "", ""]);
    let tickets = table(ExportWhat::Tickets);
    assert_eq!(tickets[1][1], sold.tickets[0].code);
    assert_eq!(tickets[1][8..13], ["valid", "", "yes", "12.50", "EUR"]);
}

#[test]
fn a_reopened_folder_has_all_of_an_import() {
    let desk = Desk::new();
    let csv: String = (0..450).map(|nth| format!("Guest {nth},Standard\n")).collect();
    assert_eq!(desk.import(format!("name,type\n{csv}")).imported, 450);
    let Desk { folder, app, event } = desk;
    drop(app);
    let options = OpenOptions { data_dir: folder.path().join("data"), ..OpenOptions::default() };
    let app = App::open(&options).unwrap();
    assert_eq!(guests(&app, &event).len(), 450);
    assert_eq!(app.verify_journal().unwrap().problems, Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever people are called, an export brings it into another event as it is.
    #[test]
    fn any_guest_survives_export_and_import(
        people in prop::collection::vec(("(\\PC|[=+@,;\"'\r\n\t -]){0,30}", "(\\PC|[=+@,;\"'\n\t -]){0,20}", "(\\PC|[=+@,;\"'\r\n\t -]){0,40}"), 1..6)
    ) {
        let desk = Desk::new();
        let mut sold = 0_u32;
        for (name, seat, note) in people {
            let holder = HolderInput { name: Some(name), seat: Some(seat), note: Some(note), ..HolderInput::default() };
            desk.sell(1, holder);
            sold += 1;
        }
        let other = Desk::new();
        let path = desk.folder.path().join("out.csv");
        desk.app.save_export(&desk.event, ExportWhat::Tickets, &ExportOptions::default(), &path).unwrap();
        let report = other.import_file(&path);
        prop_assert_eq!(&report.problems, &[]);
        prop_assert_eq!(report.imported, sold);
        prop_assert_eq!(essence(&other.guests()), essence(&desk.guests()));
        let again = other.import_file(&path);
        prop_assert_eq!((again.known, again.imported), (sold, 0));
    }
}
