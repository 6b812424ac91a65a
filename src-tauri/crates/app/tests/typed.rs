//! What people type wrong: each is refused with a sentence that names it, and nothing is changed.

use entrada_app::{
    AppError, ErrorCode, EventInput, HolderInput, PaymentMethod, SaleInput, SaleLine, TypeInput,
};

use crate::desk::{Desk, event_input, sale, some};

fn refused<T>(result: Result<T, AppError>, code: ErrorCode, names: &str) {
    let Err(error) = result else { panic!("taken, though {names:?} is wrong") };
    assert!(error.code == code && error.message.contains(names), "{names:?}: {error:?}");
}

#[test]
fn events_that_cannot_be() {
    let desk = Desk::new("office");
    let wrong = |names: &str, change: fn(&mut EventInput)| {
        let mut input = event_input("Party");
        change(&mut input);
        refused(desk.app.add_event(&input), ErrorCode::BadInput, names);
    };
    wrong("before it starts", |input| input.ends = some("2026-11-20 19:00"));
    wrong("Mars/Olympus", |input| input.timezone = some("Mars/Olympus"));
    wrong("name is empty", |input| input.name = some(" \n\0 "));
    wrong("10000", |input| input.name = Some("x".repeat(10_000)));
    wrong("capacity \"0\"", |input| input.capacity = some("0"));
    wrong("\"-5\"", |input| input.capacity = some("-5"));
    wrong("\"12.5\"", |input| input.capacity = some("12.5"));
    wrong("99999999999", |input| input.capacity = some("99999999999"));
    wrong("someday", |input| input.starts = some("someday"));
    wrong("starts", |input| input.starts = None);
    wrong("EURO", |input| input.currency = some("EURO"));
    wrong("doors would close", |input| {
        (input.doors_open, input.doors_close) = (some("2026-11-20 20:00"), some("2026-11-20 19:00"));
    });
    wrong("when the event is over", |input| input.doors_open = some("2026-11-21 20:00"));
    wrong("2026-10-25 02:30+02:00", |input| input.doors_open = some("2026-10-25 02:30"));
    wrong("clocks go forward", |input| input.doors_open = some("2026-03-29 02:30"));
    assert!(desk.app.events().unwrap().is_empty());
    let event = desk.event("Party");
    let ends = EventInput { ends: some("2020-01-01"), ..EventInput::default() };
    refused(desk.app.edit_event(&event, &ends), ErrorCode::BadInput, "before it starts");
    let clear = EventInput { venue: some(""), capacity: some(""), ..EventInput::default() };
    assert!(desk.app.edit_event(&event, &clear).unwrap().capacity.is_none());
}

#[test]
fn ticket_types_that_cannot_be() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let wrong = |code: ErrorCode, names: &str, change: fn(&mut TypeInput)| {
        let mut input = TypeInput { name: some("Seated"), ..TypeInput::default() };
        change(&mut input);
        refused(desk.app.save_type(&event, None, &input), code, names);
    };
    wrong(ErrorCode::BadInput, "-1", |input| input.price = some("-1"));
    wrong(ErrorCode::BadInput, "1e9", |input| input.price = some("1e9"));
    wrong(ErrorCode::BadInput, "1.234", |input| input.price = some("1.234"));
    wrong(ErrorCode::BadInput, "1500 EUR or as 1.50 EUR", |input| input.price = some("1.500"));
    wrong(ErrorCode::BadInput, "tax rate", |input| input.tax = some("2000"));
    wrong(ErrorCode::BadInput, "too large", |input| input.price = some("99999999999999999999999"));
    wrong(ErrorCode::BadInput, "decimals", |input| {
        (input.price, input.currency) = (some("1.5"), some("JPY"))
    });
    wrong(ErrorCode::BadInput, "\"0\"", |input| input.quota = some("0"));
    wrong(ErrorCode::BadInput, "empty", |input| input.name = some(""));
    wrong(ErrorCode::BadInput, "gate", |input| input.gates = Some(vec![String::new()]));
    wrong(ErrorCode::Conflict, "Standing", |input| input.name = some("Standing"));
    wrong(ErrorCode::BadInput, "before it begins", |input| {
        (input.valid_from, input.valid_until) = (some("2026-11-21"), some("2026-11-20"));
    });
    assert_eq!(desk.app.types(&event).unwrap().len(), 1);
    let comma = desk.add_type(&event, "Comma", "12,50", |_| {});
    assert_eq!(desk.app.types(&event).unwrap().iter().find(|one| one.index == comma).unwrap().price, 1250);
    refused(desk.app.save_type(&event, Some(77), &TypeInput::default()), ErrorCode::NotFound, "77");
}

#[test]
fn the_quota_is_kept() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let few = desk.add_type(&event, "Few", "0", |input| input.quota = some("2"));
    refused(desk.app.issue(&event, &sale(few, &["A", "B", "C"], None)), ErrorCode::SoldOut, "only 2 of 2");
    let issued = desk.app.issue(&event, &sale(few, &["A", "B"], None)).unwrap();
    assert_eq!(issued.order.method, Some(PaymentMethod::Free), "nothing to pay is paid");
    refused(desk.app.issue(&event, &sale(few, &["C"], None)), ErrorCode::SoldOut, "sold out");
    let first = issued.tickets[0].number.parse().unwrap();
    desk.app.cancel(&event, first, None).unwrap();
    desk.app.issue(&event, &sale(few, &["C"], None)).unwrap();
    refused(desk.app.reinstate(&event, first), ErrorCode::SoldOut, "sold out");
}

#[test]
fn names_of_every_kind_are_kept_or_refused_whole() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    for (typed, kept) in [
        ("", None),
        ("مريم الحداد", Some("مريم الحداد")),
        ("👩‍👩‍👧 Zoë", Some("👩‍👩‍👧 Zoë")),
        ("A\0B\nC", Some("A B C")),
        ("=HYPERLINK(\"x\")", Some("=HYPERLINK(\"x\")")),
        ("Robert'); DROP TABLE ticket;--", Some("Robert'); DROP TABLE ticket;--")),
    ] {
        let ticket = desk.sell(&event, &[typed]).remove(0);
        assert_eq!(ticket.name.as_deref(), kept);
    }
    let before = desk.app.stats(&event).unwrap().issued;
    let long = "x".repeat(10_000);
    refused(desk.app.issue(&event, &sale(1, &["Ada", &long], None)), ErrorCode::BadInput, "10000");
    let bad = HolderInput { email: some("not an address"), ..HolderInput::default() };
    let bad =
        SaleInput { lines: vec![SaleLine { type_index: 1, holders: vec![bad] }], ..SaleInput::default() };
    refused(desk.app.issue(&event, &bad), ErrorCode::BadInput, "not an address");
    refused(desk.app.issue(&event, &sale(9, &["Ada"], None)), ErrorCode::NotFound, "9");
    refused(desk.app.issue(&event, &SaleInput::default()), ErrorCode::BadInput, "at least one");
    assert_eq!(desk.app.stats(&event).unwrap().issued, before, "nothing half done");
}

#[test]
fn events_are_found_by_what_is_unambiguous() {
    let desk = Desk::new("office");
    let (spring, autumn) = (desk.event("Fête de printemps"), desk.event("Fête d'automne"));
    assert_eq!(desk.app.find_event("PRINTEMPS").unwrap(), spring);
    assert_eq!(desk.app.find_event(&autumn.to_string()).unwrap(), autumn);
    assert_eq!(desk.app.find_event(&autumn.to_string()[..8]).unwrap(), autumn);
    refused(desk.app.find_event("fete"), ErrorCode::Ambiguous, "fete");
    refused(desk.app.find_event("winter"), ErrorCode::NotFound, "winter");
    refused(desk.app.find_event("  "), ErrorCode::BadInput, "empty");
    refused(desk.app.find_ticket("00000-00000"), ErrorCode::NotFound, "00000-00000");
    refused(desk.app.find_ticket("nonsense!"), ErrorCode::BadInput, "nonsense!");
}

/// What nobody can have meant is taken and told: beside what was saved, and in the rehearsal.
#[test]
fn times_that_cannot_be_meant_are_told() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let kind = |from: &str, until: &str| {
        let index = desk.app.types(&event).unwrap().first().map(|kind| kind.index);
        let window = TypeInput {
            name: some("Seated"),
            valid_from: Some(from.to_owned()),
            valid_until: Some(until.to_owned()),
            ..TypeInput::default()
        };
        desk.app.save_type(&event, index, &window).unwrap().warning
    };
    let told = kind("2027-11-20", "2027-11-20").unwrap();
    assert!(told.contains("\"Seated\"") && told.contains("20 Nov 2027"), "{told}");
    assert_eq!(desk.app.event(&event).unwrap().warnings, std::slice::from_ref(&told));
    let rehearsal = desk.app.rehearse(&event).unwrap();
    assert!(!rehearsal.ready && rehearsal.rows.iter().any(|row| row.message == told));
    assert!(kind("", "2025-11-20").unwrap().contains("20 Nov 2025"));
    for (from, until) in [("2026-11-20", "2026-11-20"), ("2026-11-19 20:00", "2026-11-19 22:00"), ("", "")] {
        assert_eq!(kind(from, until), None, "{from} {until}");
    }
    let edit = |change: fn(&mut EventInput)| {
        let mut input = EventInput::default();
        change(&mut input);
        desk.app.edit_event(&event, &input).unwrap().warnings
    };
    assert!(edit(|input| input.doors_close = some("2025-11-20"))[0].contains("20 Nov 2025"));
    assert!(edit(|input| input.doors_close = some("2027-11-20"))[0].contains("20 Nov 2027"));
    assert_eq!(edit(|input| input.doors_close = some("2026-11-21")), [""; 0]);
    assert!(edit(|input| input.ends = some("2028-11-20"))[0].contains("longer than a year"));
}
