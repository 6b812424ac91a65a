//! What goes out comes back: every table of guests is unchanged, whatever was chosen for it, and an edited one is exactly
//! what was edited. Lists of others that come again are in `corrections`.

use std::collections::{BTreeMap, BTreeSet};

use entrada_app::{
    CheckInput, ExportDecimal, ExportFormat, ExportOptions, ExportSeparator, ExportWhat, HolderInput,
    ImportOptions, ImportReport, ImportUpdate, OrderEdit, PaymentMethod, RefundInput, SaleInput, SaleLine,
    TicketEdit, TypeInput,
};
use proptest::prelude::*;

use crate::csv::Desk;
use crate::desk::{exported, some, unwatched};

/// Three whom one person bought tickets for, and one ticket of every other kind there is.
fn full_house() -> Desk {
    let desk = Desk::new();
    let event = desk.event;
    let holder = |name: &str| HolderInput { name: some(name), ..HolderInput::default() };
    let taxed =
        TypeInput { name: some("Taxed"), price: some("1234.50"), tax: some("7.7"), ..TypeInput::default() };
    desk.app.save_type(&event, None, &taxed).unwrap();
    let order = SaleInput {
        buyer: some("Grace Hopper, =office"),
        email: some("Grace@Example.org"),
        lines: vec![SaleLine { type_index: 1, holders: ["Ada", "Bo", "Cy"].map(holder).to_vec() }],
        payment: Some(PaymentMethod::Card),
        ..SaleInput::default()
    };
    let sold = desk.app.issue(&event, &order).unwrap();
    let number = |nth: usize| sold.tickets[nth].number.parse().unwrap();
    let edit = TicketEdit {
        seat: some("007"),
        note: some("Wheelchair, +1 guest\n'=second line; a,'=1"),
        valid_from: some("2026-10-25T02:30:00+01:00"),
        valid_until: some("2026-11-21T00:00"),
        ..TicketEdit::default()
    };
    desk.app.edit_ticket(&event, number(0), &edit).unwrap();
    desk.app.block(&event, number(1), "ask at the desk").unwrap();
    desk.app.cancel(&event, number(2), Some("-ill")).unwrap();
    let cheaper = HolderInput {
        price: some("0.05"),
        price_reason: some("=friend"),
        email: some("dee@example.org"),
        ..holder("Dee & Eve")
    };
    desk.sell(4, cheaper);
    desk.sell(4, holder("+49 170"));
    let given_back = desk.sell(1, holder("Fay"));
    let whole = RefundInput { cancel: Some(false), ..RefundInput::default() };
    desk.app.refund(&event, given_back.order.number.parse().unwrap(), &whole).unwrap();
    let inside = desk.sell(2, holder("Gus"));
    let check = CheckInput { code: inside.tickets[0].code.clone(), ..CheckInput::default() };
    desk.app.check(&event, &CheckInput { at: some("2026-11-20T20:30"), ..check }).unwrap();
    desk.import("name,type,code,paid\nHal,Standard,4012345678901,no\nIda,Gäste,TIX-Q7-X3,\n,Gäste,,\n");
    // What was sold keeps its currency and price.
    let dearer = TypeInput { price: some("99"), currency: some("USD"), ..TypeInput::default() };
    desk.app.save_type(&event, Some(1), &dearer).unwrap();
    desk
}

fn back(desk: &Desk, what: ExportWhat, options: &ExportOptions) -> ImportReport {
    let ending = if options.format == ExportFormat::Xlsx { "xlsx" } else { "csv" };
    let path = desk.folder.path().join(format!("out.{ending}"));
    desk.app.save_export(&desk.event, what, options, &path).unwrap();
    desk.app.preview_import(&desk.event, &path, &ImportOptions::default()).unwrap()
}

#[track_caller]
fn assert_unchanged(report: &ImportReport, rows: u32, options: &ExportOptions) {
    assert_eq!(report.problems, [], "{options:?}");
    assert_eq!((&report.changed[..], &report.gone[..]), (&[][..], &[][..]), "{options:?}");
    assert_eq!((report.unchanged, report.added, report.warnings.len()), (rows, 0, 0), "{options:?}");
    assert!(report.left_out.is_empty(), "{options:?}: {:?}", report.left_out);
}

/// Every kind of file, separator and decimal sign.
fn all_files() -> Vec<ExportOptions> {
    let mut all = vec![ExportOptions { format: ExportFormat::Xlsx, ..ExportOptions::default() }];
    for separator in [ExportSeparator::Comma, ExportSeparator::Semicolon, ExportSeparator::Tab] {
        for decimal in [ExportDecimal::Point, ExportDecimal::Comma] {
            for bom in [false, true] {
                all.push(ExportOptions { separator, decimal, bom, ..ExportOptions::default() });
            }
        }
    }
    all
}

#[test]
fn every_table_of_guests_comes_back_unchanged() {
    let desk = full_house();
    for options in all_files() {
        assert_unchanged(&back(&desk, ExportWhat::Tickets, &options), 10, &options);
        assert_unchanged(&back(&desk, ExportWhat::Came, &options), 1, &options);
        assert_unchanged(&back(&desk, ExportWhat::Missed, &options), 7, &options);
    }
}

#[test]
fn tables_without_guests_are_refused_by_name() {
    let desk = full_house();
    for (what, word) in [
        (ExportWhat::Scans, "scans"),
        (ExportWhat::Orders, "orders"),
        (ExportWhat::Payments, "payments"),
        (ExportWhat::Cash, "cash counts"),
    ] {
        for options in all_files() {
            let path = desk.folder.path().join("table");
            desk.app.save_export(&desk.event, what, &options, &path).unwrap();
            let refused = desk.app.preview_import(&desk.event, &path, &ImportOptions::default()).unwrap_err();
            assert!(refused.message.contains(word), "{}", refused.message);
        }
    }
    // Some columns of the orders only: their numbers are no tickets'.
    let columns = ["number", "buyer"].map(str::to_owned).to_vec();
    let report = back(&desk, ExportWhat::Orders, &ExportOptions { columns, ..ExportOptions::default() });
    assert!(
        report.problems.iter().all(|problem| problem.problem.contains("number of an order")),
        "{report:?}"
    );
    assert_eq!((report.problems.is_empty(), report.added), (false, 0));
}

#[test]
fn what_went_out_comes_into_another_event_as_it_was() {
    let desk = full_house();
    for options in all_files() {
        let path = desk.folder.path().join("out");
        desk.app.save_export(&desk.event, ExportWhat::Tickets, &options, &path).unwrap();
        let other = Desk::new();
        let taxed = TypeInput { name: some("Taxed"), price: some("1234.50"), ..TypeInput::default() };
        other.app.save_type(&other.event, None, &taxed).unwrap();
        let report = other.import_file(&path);
        assert_eq!(report.problems, []);
        // Who is cancelled, blocked or was paid back has no ticket elsewhere either.
        let left_out: Vec<_> = report.left_out.iter().map(|(word, count)| (word.as_str(), *count)).collect();
        assert_eq!((report.imported, left_out), (7, vec![("blocked", 1), ("cancelled", 1), ("expired", 1)]));
        let guests = other.guests();
        let dee = guests.iter().find(|ticket| ticket.name.as_deref() == Some("Dee & Eve")).unwrap();
        assert_eq!((dee.price, dee.price_reason.as_deref()), (Some(5), Some("=friend")));
        assert!(
            exported(&other.app, &other.event, ExportWhat::Tickets).unwrap().contains("Grace@Example.org")
        );
    }
}

/// A table as text, to be edited.
fn rows(desk: &Desk, options: &ExportOptions) -> Vec<Vec<String>> {
    let bytes = desk.app.export(&desk.event, ExportWhat::Tickets, options).unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(options.separator.sign().try_into().unwrap())
        .from_reader(&bytes[..]);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn update(desk: &Desk, rows: &[Vec<String>], options: &ExportOptions) -> ImportReport {
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(options.separator.sign().try_into().unwrap())
        .from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    let path = desk.file("edited.csv", writer.into_inner().unwrap());
    let options = ImportOptions { update: Some(ImportUpdate::Apply), ..ImportOptions::default() };
    desk.app.import(&desk.event, &path, &options, &mut unwatched).unwrap()
}

/// What is edited in a column, and whether a list may.
const EDITS: &[(&str, &str, bool)] = &[
    ("number", "not one", false),
    ("code", "TIX-OTHER", false),
    ("code", "", false),
    ("serial", "3", false),
    ("name", "Zoë Ñandú", true),
    ("name", "", true),
    ("email", "new@example.org", true),
    ("type", "Gäste", true),
    ("seat", "Z 9", true),
    ("note", "=note", true),
    ("note", "", true),
    ("state_text", "something", false),
    ("paid", "no", false),
    ("price", "77.70", false),
    ("price", "", false),
    ("currency", "CHF", false),
    ("order", "7K3Q9-M2FXD", false),
    ("valid_from", "2026-11-01T10:00:00+01:00", true),
    ("valid_until", "2026-12-24T00:00:00+01:00", true),
    ("issued_at", "2026-01-01T00:00:00+01:00", false),
    ("entered_at", "2026-11-20T21:00:00+01:00", false),
    ("inside", "maybe", false),
    ("expired", "", false),
    ("tax", "12.5", false),
    ("price_reason", "because", false),
    ("buyer", "New Buyer", true),
    ("buyer_email", "", true),
];

#[test]
fn each_cell_that_is_edited_is_told_and_done_or_stays_with_a_reason() {
    for (column, new, may) in EDITS {
        let desk = full_house();
        let options = ExportOptions::default();
        let mut rows = rows(&desk, &options);
        let place = rows[0].iter().position(|name| name == column).unwrap();
        // Ada: paid, valid, of an order with others.
        let (number, old) = (rows[1][0].clone(), rows[1][place].clone());
        assert_ne!(old, *new, "{column}");
        rows[1][place] = (*new).to_owned();
        let report = update(&desk, &rows, &options);
        assert_eq!(report.problems, [], "{column}");
        let changes: Vec<_> = report
            .changed
            .iter()
            .map(|change| (change.number.as_str(), change.field.as_str(), change.applied))
            .collect();
        assert_eq!(changes, [(number.as_str(), *column, *may)], "{column}");
        assert_eq!((report.added, report.gone.len()), (0, 0), "{column}");
        assert_eq!(report.warnings.len(), usize::from(!may), "{column}: {:?}", report.warnings);
        let after = self::rows(&desk, &options);
        let expected = if *may { *new } else { old.as_str() };
        assert_eq!(after[1][place].trim_start_matches('\''), expected.trim_start_matches('\''), "{column}");
    }
}

#[test]
fn a_type_that_changes_leaves_the_difference_due_and_takes_a_place() {
    let desk = full_house();
    let options = ExportOptions::default();
    let mut rows = rows(&desk, &options);
    let place = |name: &str| rows[0].iter().position(|column| column == name).unwrap();
    let (kind, price, order) = (place("type"), place("price"), rows[1][place("order")].parse().unwrap());
    rows[1][kind] = "VIP".to_owned();
    rows[1][price] = "40.00".to_owned();
    let report = update(&desk, &rows, &options);
    let changes: Vec<_> =
        report.changed.iter().map(|change| (change.field.as_str(), change.applied)).collect();
    assert_eq!((changes, &report.warnings[..]), (vec![("type", true), ("price", true)], &[][..]));
    let of = desk.app.order_tickets(&desk.event, order).unwrap().order;
    assert_eq!((of.paid, of.due), (3_750, 1_500), "a cancelled ticket is not due, so 15.00 are left to pay");
    // Gus has a VIP ticket, and there are three.
    for row in [4, 5] {
        rows[row][kind] = "VIP".to_owned();
    }
    let report = update(&desk, &rows, &options);
    assert!(report.problems[0].problem.contains("1 of 3"), "{:?}", report.problems);
    assert_eq!(report.applied, 0);
}

#[test]
fn a_buyer_that_rows_of_an_order_disagree_about_stays() {
    let desk = full_house();
    let options = ExportOptions::default();
    let mut rows = rows(&desk, &options);
    let place = rows[0].iter().position(|column| column == "buyer").unwrap();
    for (row, name) in [(1, "One"), (2, "Another")] {
        rows[row][place] = name.to_owned();
    }
    let report = update(&desk, &rows, &options);
    assert_eq!((report.changed.len(), report.applied, report.warnings.len()), (2, 0, 2));
    for row in [1, 2, 3] {
        rows[row][place] = "One".to_owned();
    }
    assert_eq!(update(&desk, &rows, &options).applied, 3);
    assert_eq!(update(&desk, &rows, &options).changed, []);
    // A list of another program says it in the first row of an order, and not in each.
    let other = Desk::new();
    let list = "Order,Name,Type,Buyer\n7,Ada,VIP,Grace\n7,Bo,VIP,\n8,Cy,VIP,Hal\n";
    other.import(list);
    assert_eq!(other.import(list).unchanged, 3);
    let changed = other.import(list.replace("Grace", "Grace H.")).changed;
    assert_eq!(
        changed.iter().map(|change| (change.field.as_str(), change.old.as_str())).collect::<Vec<_>>(),
        [("buyer", "Grace")]
    );
    let name = OrderEdit { buyer: some("Hal B."), ..OrderEdit::default() };
    let order = other
        .guests()
        .iter()
        .find(|ticket| ticket.name.as_deref() == Some("Cy"))
        .unwrap()
        .order
        .parse()
        .unwrap();
    other.app.edit_order(&other.event, order, &name).unwrap();
    assert_eq!(other.import(list).changed.len(), 1, "what was changed here is told too");
}

/// The columns of the table of tickets.
fn columns() -> Vec<String> {
    let desk = Desk::new();
    desk.app.export_choices(&desk.event, ExportWhat::Tickets).unwrap().columns
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whichever columns are chosen, in whatever order: unchanged, as long as one says whose row it is; and edited, exactly
    /// the edits.
    #[test]
    fn any_columns_in_any_file_come_back_as_exactly_what_was_edited(
        (mut chosen, of) in (Just(columns()).prop_shuffle(), 1..24_usize),
        edits in prop::collection::vec((1..11_usize, prop::sample::select(EDITS.to_vec())), 0..6),
    ) {
        let desk = full_house();
        chosen.truncate(of);
        if !chosen.contains(&"number".to_owned()) {
            chosen.push("number".to_owned());
        }
        if chosen.len() < 2 {
            chosen.push("seat".to_owned());
        }
        for options in all_files() {
            let options = ExportOptions { columns: chosen.clone(), ..options };
            assert_unchanged(&back(&desk, ExportWhat::Tickets, &options), 10, &options);
        }
        let options = ExportOptions { columns: chosen.clone(), separator: ExportSeparator::Semicolon, ..ExportOptions::default() };
        let mut rows = rows(&desk, &options);
        let number = chosen.iter().position(|column| column == "number").unwrap();
        let (numbers, mut expected) = (rows.clone(), BTreeMap::new());
        let place = |name: &str| chosen.iter().position(|column| column == name);
        for (row, (column, new, _)) in edits {
            // A number that is gone leaves a row to be found by its likeness, which other edits may spoil.
            let Some(at) = place(column).filter(|_| !matches!(column, "number" | "type" | "paid" | "price")) else { continue };
            rows[row][at] = new.to_owned();
            let key = (numbers[row][number].clone(), column.to_owned());
            if numbers[row][at] == new { expected.remove(&key); } else { expected.insert(key, new.to_owned()); }
        }
        let told: BTreeSet<(String, String)> = expected.into_keys().collect();
        let report = update(&desk, &rows, &options);
        prop_assert_eq!(&report.problems, &[]);
        let changed: BTreeSet<_> = report.changed.iter().map(|change| (change.number.clone(), change.field.clone())).collect();
        prop_assert_eq!(changed, told);
        prop_assert_eq!((report.added, report.gone.len()), (0, 0));
    }
}
