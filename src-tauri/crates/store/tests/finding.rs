//! Finding guests: any part of a name, number, e-mail address or seat, however it is typed.

use entrada_core::fact::{Body, IssuedLine};
use entrada_core::ids::EventId;
use entrada_core::model::Person;
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_store::GuestFilter;
use entrada_testkit::Laptop;

use crate::pen::{order, type_saved};

const GUESTS: &[(u64, &str, &str, &str)] = &[
    (0x1_2345_6789_abcd, "Ada Lovelace", "ada@example.org", "A1"),
    (0x2_0000_0000_0001, "Jörg Groß", "", "B12"),
    (0x3_ffff_ffff_ffff, "Chloé O'Brien", "chloe@mail.test", ""),
    (0x0_1111_2222_3333, "李娜", "", "C3"),
    (0x0_0000_0000_00ff, "Bo \"Bobby\" AND Or*", "", ""),
];

fn filled() -> (Laptop, EventId) {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    for (bits, name, email, seat) in GUESTS {
        let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let line = IssuedLine {
            person: Some(0),
            seat: filled(seat),
            foreign_code: Some("CODE".to_owned()),
            ..IssuedLine::new(Number::from_random(*bits), 1)
        };
        let person =
            Person { name: Patch::Set((*name).into()), email: filled(email).into(), ..Person::default() };
        office
            .try_say(event, Body::TicketsIssued { order: order(), tickets: vec![line] }, vec![person])
            .unwrap();
    }
    (office, event)
}

fn found(office: &Laptop, event: EventId, search: &str) -> Vec<usize> {
    let filter = GuestFilter { search: search.to_owned(), ..GuestFilter::default() };
    let guests = office.store.read(|reader| reader.guests(event, &filter, 0, 100)).unwrap();
    assert_eq!(guests.total as usize, guests.rows.len(), "{search}");
    let place = |bits: u64| GUESTS.iter().position(|(of, ..)| *of == bits).unwrap();
    let mut places: Vec<usize> = guests.rows.iter().map(|row| place(row.ticket.number.bits())).collect();
    places.sort_unstable();
    places
}

#[test]
fn any_part_is_found_however_it_is_typed() {
    let (office, event) = filled();
    let number = Number::from_random(GUESTS[0].0);
    let (dashed, plain) = (number.to_string(), number.compact().to_lowercase());
    for (search, places) in [
        ("", vec![0, 1, 2, 3, 4]),
        ("lovelace", vec![0]),
        ("LOVE ada", vec![0]),
        ("vela", vec![0]),
        ("jorg", vec![1]),
        ("GROSS", vec![1]),
        ("groß", vec![1]),
        ("chloe", vec![2]),
        ("o'brien", vec![2]),
        ("example.org", vec![0]),
        ("b12", vec![1]),
        ("a1", vec![0]),
        ("李", vec![3]),
        ("娜", vec![3]),
        ("c3", vec![3]),
        (dashed.as_str(), vec![0]),
        (plain.as_str(), vec![0]),
        (&dashed[..7], vec![0]),
        ("nobody", vec![]),
        ("ada chloe", vec![]),
    ] {
        assert_eq!(found(&office, event, search), places, "{search:?}");
    }
}

#[test]
fn what_means_something_to_the_index_means_nothing_here() {
    let (office, event) = filled();
    for (search, places) in [
        ("AND", vec![4]),
        ("or*", vec![0, 4]),
        ("\"bobby\"", vec![4]),
        ("\"", vec![]),
        ("\"\"\"", vec![]),
        ("NOT ada", vec![]),
        ("folded:ada", vec![]),
        ("ada OR jorg", vec![]),
        ("NEAR(ada)", vec![]),
        ("^ada", vec![0]),
        ("(((", vec![]),
        ("%", vec![]),
        ("_", vec![]),
        ("ada\0", vec![0]),
        ("'; DROP TABLE ticket; --", vec![]),
    ] {
        assert_eq!(found(&office, event, search), places, "{search:?}");
    }
    assert_eq!(found(&office, event, &"ada u ".repeat(200)), Vec::<usize>::new());
}

#[test]
fn a_change_and_a_rebuild_are_found_too() {
    let (office, event) = filled();
    let person = Person { name: Patch::Set("Grace Hopper".into()), ..Person::default() };
    let body = Body::TicketChanged {
        ticket: Number::from_random(GUESTS[0].0),
        person: Some(0),
        contact: None,
        seat: Patch::Clear,
        valid_from: Patch::Keep,
        valid_until: Patch::Keep,
    };
    office.try_say(event, body, vec![person]).unwrap();
    for _ in 0..2 {
        assert_eq!(found(&office, event, "hopper"), [0]);
        assert_eq!(found(&office, event, "lovelace"), Vec::<usize>::new());
        office.store.write(|writer| writer.rebuild()).unwrap();
    }
}

#[test]
fn guests_come_by_name_and_page_by_page() {
    let (office, event) = filled();
    let page = |offset| {
        office.store.read(|reader| reader.guests(event, &GuestFilter::default(), offset, 2)).unwrap()
    };
    let names: Vec<_> = [0, 2, 4, 6]
        .into_iter()
        .flat_map(|offset| page(offset).rows)
        .filter_map(|row| row.ticket.name)
        .collect();
    assert_eq!(names, ["Ada Lovelace", "Bo \"Bobby\" AND Or*", "Chloé O'Brien", "Jörg Groß", "李娜"]);
    assert_eq!(page(2).total, 5);
}
