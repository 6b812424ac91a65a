//! What the triggers count of scans, sales and payments: known numbers, also after an undoing and a rebuild.

use entrada_core::decide::Reason;
use entrada_core::fact::{Body, ScanLine};
use entrada_core::model::{Direction, PaymentMethod};
use entrada_core::money::Currency;
use entrada_testkit::Laptop;

use crate::pen::{at, enter, issue, line, order, scan, type_saved, undo};

const MINUTE: i64 = 60_000;

fn pay(amount: i64, method: PaymentMethod) -> Body {
    let currency = Currency::default();
    let (order, tendered, reason, allowance) = (order(), None, None, None);
    Body::PaymentRecorded { order, method, amount, currency, tendered, reason, allowance }
}

#[test]
fn scans_are_counted_by_five_minutes_door_and_outcome() {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    (0..4).for_each(|index| office.say(event, issue(index, 1)));
    office.say(event, enter("a", 0, MINUTE));
    office.say(event, enter("b", 1, 4 * MINUTE));
    office.say(event, enter("c", 2, 5 * MINUTE));
    office.say(event, scan("d", 0, 6 * MINUTE, Direction::In, Reason::AlreadyIn));
    office.say(event, scan("e", 0, 7 * MINUTE, Direction::Out, Reason::Exited));
    let north = ScanLine {
        gate: Some("North".into()),
        area: Some("Lounge".into()),
        ..line("f", 3, 5 * MINUTE, Direction::In, Reason::Admitted)
    };
    office.say(event, Body::ScanRecorded(north));
    let band =
        ScanLine { ticket: None, why: Some("band".into()), ..line("g", 0, 0, Direction::In, Reason::Manual) };
    office.say(event, Body::ScanRecorded(band));
    // The undoing of the second comes before what it undoes, as it may from elsewhere.
    office.say(event, undo("c", office.id()));
    office.say(event, undo("h", office.id()));
    office.say(event, enter("h", 3, 8 * MINUTE));
    let told = || {
        let mut told: Vec<_> = office
            .store
            .read(|reader| reader.scan_counts(event))
            .unwrap()
            .into_iter()
            .map(|count| {
                let minute = (count.from.as_millisecond() - at(0).as_millisecond()) / MINUTE;
                (minute, count.gate, count.reason.code(), count.direction, count.stand, count.undone)
            })
            .collect();
        told.sort();
        told
    };
    let north = Some("North".to_owned());
    let expected = vec![
        (0, None, "admitted", Direction::In, 2, 0),
        (0, None, "manual", Direction::In, 1, 0),
        (5, None, "admitted", Direction::In, 0, 2),
        (5, None, "already_in", Direction::In, 1, 0),
        (5, None, "exited", Direction::Out, 1, 0),
        (5, north, "admitted", Direction::In, 1, 0),
    ];
    assert_eq!(told(), expected);
    assert!(office.store.write(|writer| writer.rebuild()).unwrap().differences.is_empty());
    assert_eq!(told(), expected, "a rebuild counts the same");
    let (refused, manual, arrivals) = office
        .store
        .read(|reader| {
            Ok::<_, entrada_store::StoreError>((
                reader.refusals(event)?,
                reader.manual_entries(event)?,
                reader.arrivals(event)?,
            ))
        })
        .unwrap();
    assert_eq!((refused.get("already_in"), manual), (Some(&1), 1));
    assert_eq!(arrivals, [(at(0), 3)], "into the event itself");
    let times = office
        .store
        .read(|reader| reader.door_times(event, office.id(), None, at(0), at(5 * MINUTE)))
        .unwrap();
    assert_eq!(times, [at(0), at(MINUTE), at(4 * MINUTE)], "from the first on, before the last");
}

#[test]
fn sellers_and_money_are_counted() {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    (0..3).for_each(|index| office.say(event, issue(index, 1)));
    let cancelled = Body::TicketCancelled { ticket: crate::pen::ticket(2), reason: None };
    office.say(event, cancelled);
    office.say(event, pay(2_500, PaymentMethod::Cash));
    office.say(event, pay(-500, PaymentMethod::Cash));
    office.say(event, pay(1_250, PaymentMethod::Card));
    let (sellers, money) = office
        .store
        .read(|reader| {
            Ok::<_, entrada_store::StoreError>((reader.seller_counts(event, at(0))?, reader.money(event)?))
        })
        .unwrap();
    let [seller] = sellers.as_slice() else { panic!("one seller: {sellers:?}") };
    assert_eq!((seller.device, seller.staff, seller.tickets), (office.id(), None, 2));
    let money: Vec<_> = money.iter().map(|row| (row.method, row.taken, row.refunded, row.payments)).collect();
    assert_eq!(money, [(PaymentMethod::Card, 1_250, 0, 1), (PaymentMethod::Cash, 2_500, 500, 2)]);
    office.say(event, Body::TicketReinstated { ticket: crate::pen::ticket(2) });
    let sellers = office.store.read(|reader| reader.seller_counts(event, at(0))).unwrap();
    assert_eq!(sellers.first().map(|seller| seller.tickets), Some(3));
}
