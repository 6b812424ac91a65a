//! Tables that go out: kinds of file, separators, decimal signs, columns, and what of that is remembered. What comes back by
//! an import is in `round_trip`.

use entrada_app::{
    ErrorCode, ExportChoices, ExportDecimal, ExportFormat, ExportOptions, ExportSeparator, ExportWhat,
    HolderInput, Settings, TicketEdit,
};

use crate::csv::Desk;
use crate::desk::{exported, some};

fn columns(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn text(desk: &Desk, what: ExportWhat, options: &ExportOptions) -> String {
    String::from_utf8(desk.app.export(&desk.event, what, options).unwrap()).unwrap()
}

/// One guest whose name is a formula where commas separate cells.
fn with_a_guest() -> Desk {
    let desk = Desk::new();
    let name = some("Ada, =1+1");
    desk.sell(1, HolderInput { name, seat: some("A;1"), ..HolderInput::default() });
    desk
}

#[test]
fn a_csv_has_the_separator_the_decimal_sign_and_the_columns_that_were_asked_for() {
    let desk = with_a_guest();
    let wanted = columns(&["price", "name", "seat"]);
    for (separator, decimal, expected) in [
        (ExportSeparator::Comma, ExportDecimal::Point, "price,name,seat\r\n12.50,\"Ada, =1+1\",A;1\r\n"),
        (ExportSeparator::Comma, ExportDecimal::Comma, "price,name,seat\r\n\"12,50\",\"Ada, =1+1\",A;1\r\n"),
        (ExportSeparator::Semicolon, ExportDecimal::Comma, "price;name;seat\r\n12,50;Ada,' =1+1;\"A;1\"\r\n"),
        (ExportSeparator::Tab, ExportDecimal::Point, "price\tname\tseat\r\n12.50\tAda,' =1+1\tA;1\r\n"),
    ] {
        let options =
            ExportOptions { separator, decimal, columns: wanted.clone(), ..ExportOptions::default() };
        assert_eq!(text(&desk, ExportWhat::Tickets, &options), expected);
    }
}

#[test]
fn a_workbook_is_a_file_of_its_own_kind() {
    let desk = with_a_guest();
    let options = ExportOptions { format: ExportFormat::Xlsx, ..ExportOptions::default() };
    for what in [ExportWhat::Tickets, ExportWhat::Scans, ExportWhat::Orders, ExportWhat::Payments] {
        let book = desk.app.export(&desk.event, what, &options).unwrap();
        assert!(book.starts_with(b"PK"), "{what:?}");
    }
    let number = desk.guests()[0].number.parse().unwrap();
    let edit = TicketEdit {
        valid_from: some("2026-10-20T20:30"),
        valid_until: some("2026-10-25T02:30:00+01:00"),
        ..TicketEdit::default()
    };
    desk.app.edit_ticket(&desk.event, number, &edit).unwrap();
    let path = desk.folder.path().join("out.xlsx");
    desk.app.save_export(&desk.event, ExportWhat::Tickets, &options, &path).unwrap();
    let report = desk.import_file(&path);
    assert_eq!((report.encoding.as_str(), report.unchanged, report.added), ("XLSX", 1, 0));
    let row = &report.sample[0];
    let cell = |name: &str| {
        let place = report.layout.iter().position(|column| column.header == name).unwrap();
        row[place].as_str()
    };
    // Text as it is, numbers as numbers, times as such on the event's clock.
    assert_eq!((cell("name"), cell("seat"), cell("price")), ("Ada, =1+1", "A;1", "12.5"));
    assert_eq!(cell("valid_from"), "2026-10-20T20:30:00");
    // When clocks are put back, that hour comes twice, and only a text says which of them is meant.
    assert_eq!(cell("valid_until"), "2026-10-25T02:30:00+01:00");
}

#[test]
fn columns_that_are_not_there_are_named_with_those_that_are() {
    let desk = with_a_guest();
    for (wanted, said) in [
        (["name", "colour"], "no column \"colour\""),
        (["name", "Name"], "no column \"Name\""),
        (["name", "name"], "named twice"),
        (["name", ""], "no column \"\""),
    ] {
        let options = ExportOptions { columns: columns(&wanted), ..ExportOptions::default() };
        let error = desk.app.export(&desk.event, ExportWhat::Tickets, &options).unwrap_err();
        assert_eq!(error.code, ErrorCode::BadInput);
        assert!(error.message.contains(said), "{}", error.message);
        let path = desk.folder.path().join("none.csv");
        assert!(desk.app.save_export(&desk.event, ExportWhat::Tickets, &options, &path).is_err());
        assert!(!path.exists(), "nothing is written of a table that there is not");
    }
}

#[test]
fn what_was_chosen_is_chosen_again_and_before_it_is_what_the_language_has() {
    let desk = with_a_guest();
    let choices = |what| desk.app.export_choices(&desk.event, what).unwrap();
    let signs = |language: &str| {
        let settings = Settings { language: some(language), ..Settings::default() };
        desk.app.save_settings(&settings).unwrap();
        let ExportChoices { options, .. } = choices(ExportWhat::Scans);
        (options.separator, options.decimal)
    };
    for language in ["de", "es", "fr", "pt"] {
        assert_eq!(signs(language), (ExportSeparator::Semicolon, ExportDecimal::Comma), "{language}");
    }
    for language in ["en", "hi", "ar"] {
        assert_eq!(signs(language), (ExportSeparator::Comma, ExportDecimal::Point), "{language}");
    }
    let wanted = ExportOptions {
        format: ExportFormat::Xlsx,
        separator: ExportSeparator::Tab,
        columns: columns(&["seat", "name"]),
        ..ExportOptions::default()
    };
    desk.app.keep_export_choices(&desk.event, ExportWhat::Tickets, &wanted).unwrap();
    assert_eq!(choices(ExportWhat::Tickets).options, wanted);
    assert_eq!(choices(ExportWhat::Came).options.columns, columns(&[]), "each table has its own");
    // Scripts are told nothing of what somebody chose in the window.
    assert!(
        exported(&desk.app, &desk.event, ExportWhat::Tickets).unwrap().starts_with("number,code,serial,")
    );
    // All of them are all, also of a later version with more of them.
    let all = ExportOptions { columns: choices(ExportWhat::Tickets).columns, ..ExportOptions::default() };
    desk.app.keep_export_choices(&desk.event, ExportWhat::Tickets, &all).unwrap();
    assert_eq!(choices(ExportWhat::Tickets).options.columns, columns(&[]));
}
