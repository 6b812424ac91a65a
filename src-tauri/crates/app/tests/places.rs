//! What is left to sell, told as it happens at a box office: quotas, shared quotas, seats, and places given back.

use entrada_app::{
    AppError, ErrorCode, EventId, HolderInput, ImportOptions, IncidentKind, OrderEdit, PaymentMethod, Role,
    SaleInput, SaleLine, TicketEdit, TicketView, TypeInput,
};

use crate::desk::{Desk, number, sale, some, unwatched};

/// A sale that is to be paid until the end of 2030.
fn reserve(
    desk: &Desk,
    event: &EventId,
    type_index: u16,
    names: &[&str],
) -> Result<Vec<TicketView>, AppError> {
    let later = SaleInput { pay_until: some("2030-12-31 23:59"), ..sale(type_index, names, None) };
    desk.app.issue(event, &later).map(|issued| issued.tickets)
}

/// Its time to pay is over.
fn let_expire(desk: &Desk, event: &EventId, ticket: &TicketView) {
    let edit = OrderEdit { pay_until: some("2020-01-01 12:00"), ..OrderEdit::default() };
    let order = desk.app.edit_order(event, ticket.order.parse().unwrap(), &edit).unwrap().order;
    assert!(order.expired);
}

fn left(desk: &Desk, event: &EventId) -> Vec<Option<u32>> {
    desk.app.types(event).unwrap().into_iter().map(|kind| kind.left).collect()
}

fn seated(desk: &Desk, event: &EventId, name: &str, seat: &str) -> Result<TicketView, AppError> {
    let holders = vec![HolderInput { name: some(name), seat: some(seat), ..HolderInput::default() }];
    let lines = vec![SaleLine { type_index: 1, holders }];
    let sale = SaleInput { lines, payment: Some(PaymentMethod::Cash), ..SaleInput::default() };
    Ok(desk.app.issue(event, &sale)?.tickets.remove(0))
}

#[test]
fn full_and_reduced_share_the_hall_and_each_keeps_its_own_quota() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let full = desk.add_type(&event, "Full", "20", |input| {
        (input.quota, input.quota_group) = (some("5"), some("Hall"));
    });
    let reduced = desk.add_type(&event, "Reduced", "10", |input| {
        (input.quota, input.quota_group) = (some("2"), some("hall"));
    });
    assert_eq!(left(&desk, &event), [None, Some(5), Some(2)]);
    desk.app.issue(&event, &sale(full, &["Ana", "Ben", "Cy", "Dee"], Some(PaymentMethod::Card))).unwrap();
    assert_eq!(left(&desk, &event), [None, Some(1), Some(1)]);
    let error = desk.app.issue(&event, &sale(reduced, &["Eva", "Flo"], None)).unwrap_err();
    assert_eq!(error.code, ErrorCode::SoldOut);
    assert_eq!(error.message, "only 1 of 5 tickets of the group \"Hall\" are left, not 2");
    desk.app.issue(&event, &sale(reduced, &["Eva"], None)).unwrap();
    let error = desk.app.issue(&event, &sale(full, &["Gil"], None)).unwrap_err();
    assert_eq!(error.message, "the types of the group \"Hall\" are sold out: all 5 are issued");
    // One sale of both types is counted together.
    assert_eq!(left(&desk, &event), [None, Some(0), Some(0)]);
}

#[test]
fn an_import_says_on_which_line_the_shared_quota_ends() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    for name in ["Full", "Reduced"] {
        desk.add_type(&event, name, "20", |input| {
            (input.quota, input.quota_group) = (some("2"), some("Hall"));
        });
    }
    let file = desk.file("guests.csv");
    std::fs::write(&file, "name,type\nAna,Full\nBen,Reduced\nCy,Full\n").unwrap();
    let report = desk.app.import(&event, &file, &ImportOptions::default(), &mut unwatched).unwrap();
    assert_eq!((report.imported, report.problems.len(), report.problems[0].line), (0, 1, 4), "{report:?}");
    assert!(
        report.problems[0]
            .problem
            .starts_with("only 2 of 2 of the group \"Hall\" are left, and the file has 3")
    );
}

#[test]
fn places_that_nobody_paid_for_in_time_are_sold_anew() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let seats = desk.add_type(&event, "Balcony", "30", |input| input.quota = some("2"));
    let reserved = reserve(&desk, &event, seats, &["Ana", "Ben"]).unwrap();
    assert_eq!(left(&desk, &event), [None, Some(0)]);
    assert_eq!(reserve(&desk, &event, seats, &["Cy"]).unwrap_err().code, ErrorCode::SoldOut);

    let_expire(&desk, &event, &reserved[0]);
    assert_eq!(left(&desk, &event), [None, Some(2)]);
    desk.app.issue(&event, &sale(seats, &["Cy"], Some(PaymentMethod::Cash))).unwrap();

    let late = desk.app.pay(&event, number(&reserved[0]), PaymentMethod::Cash).unwrap_err();
    assert_eq!(late.code, ErrorCode::SoldOut);
    assert!(late.message.contains("was not paid in time and its places are gone"), "{}", late.message);

    // One of the two gives up, so the other's place is there.
    desk.app.cancel(&event, number(&reserved[1]), None).unwrap();
    assert!(desk.app.pay(&event, number(&reserved[0]), PaymentMethod::Cash).unwrap().paid);
    assert_eq!(left(&desk, &event), [None, Some(0)]);
    // What is paid no longer expires.
    assert!(!desk.app.order_tickets(&event, reserved[0].order.parse().unwrap()).unwrap().order.expired);
}

#[test]
fn more_time_takes_the_places_back_only_while_they_are_free() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let seats = desk.add_type(&event, "Balcony", "30", |input| input.quota = some("1"));
    let reserved = reserve(&desk, &event, seats, &["Ana"]).unwrap();
    let_expire(&desk, &event, &reserved[0]);
    let order = reserved[0].order.parse().unwrap();
    let longer = OrderEdit { pay_until: some("2031-01-01 12:00"), ..OrderEdit::default() };
    assert!(!desk.app.edit_order(&event, order, &longer).unwrap().order.expired);
    let_expire(&desk, &event, &reserved[0]);
    desk.app.issue(&event, &sale(seats, &["Cy"], None)).unwrap();
    assert_eq!(desk.app.edit_order(&event, order, &longer).unwrap_err().code, ErrorCode::SoldOut);
    assert_eq!(
        desk.app.edit_order(&event, order, &OrderEdit { pay_until: some(""), ..longer }).unwrap_err().code,
        ErrorCode::SoldOut
    );
}

#[test]
fn a_time_to_pay_that_is_over_is_refused_at_the_sale() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let past = SaleInput { pay_until: some("2020-01-01 10:00"), ..sale(1, &["Ana"], None) };
    assert_eq!(desk.app.issue(&event, &past).unwrap_err().code, ErrorCode::BadInput);
    let unread = SaleInput { pay_until: some("tomorrow"), ..sale(1, &["Ana"], None) };
    assert_eq!(desk.app.issue(&event, &unread).unwrap_err().code, ErrorCode::BadInput);
}

#[test]
fn a_seat_is_sold_once() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let ana = seated(&desk, &event, "Ana", "A 12").unwrap();
    let refused = |error: AppError| {
        assert_eq!(error.code, ErrorCode::Conflict);
        assert!(error.message.contains(&ana.number) && error.message.contains("Ana"), "{}", error.message);
    };
    refused(seated(&desk, &event, "Ben", "a  12").unwrap_err());
    let ben = seated(&desk, &event, "Ben", "A13").unwrap();
    let edit = |seat: &str| TicketEdit { seat: some(seat), ..TicketEdit::default() };
    refused(desk.app.edit_ticket(&event, number(&ben), &edit("A 12")).unwrap_err());
    // Her own seat, written another way, is hers.
    assert_eq!(desk.app.edit_ticket(&event, number(&ana), &edit("a 12")).unwrap().seat, some("a 12"));

    let file = desk.file("guests.csv");
    std::fs::write(&file, "name,seat\nCy,B1\nDee,A 12\nEva,b1\n").unwrap();
    let report = desk.app.import(&event, &file, &ImportOptions::default(), &mut unwatched).unwrap();
    let problems: Vec<_> =
        report.problems.iter().map(|problem| (problem.line, problem.column.as_str())).collect();
    assert_eq!((report.imported, problems), (0, vec![(3, "seat"), (4, "seat")]));
    assert!(report.problems[0].problem.contains(&ana.number));
    assert!(report.problems[1].problem.contains("line 2"));

    desk.app.cancel(&event, number(&ana), None).unwrap();
    desk.app.edit_ticket(&event, number(&ben), &edit("A 12")).unwrap();
    let back = desk.app.reinstate(&event, number(&ana)).unwrap_err();
    assert_eq!(back.code, ErrorCode::Conflict);
    assert!(back.message.contains(&ben.number), "{}", back.message);
    desk.app.edit_ticket(&event, number(&ben), &edit("")).unwrap();
    desk.app.reinstate(&event, number(&ana)).unwrap();
}

#[test]
fn one_sale_does_not_give_two_guests_the_same_seat() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let holder = HolderInput { seat: some("C1"), ..HolderInput::default() };
    let twice = SaleInput {
        lines: vec![SaleLine { type_index: 1, holders: vec![holder.clone(), holder] }],
        ..SaleInput::default()
    };
    let error = desk.app.issue(&event, &twice).unwrap_err();
    assert_eq!(
        (error.code, error.message.as_str()),
        (ErrorCode::Conflict, "seat C1 stands in the sale twice")
    );
    assert_eq!(desk.app.event(&event).unwrap().issued, 0);
}

#[test]
fn the_seat_of_an_order_not_paid_in_time_is_free_and_can_be_lost() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let reserved = reserve(&desk, &event, 1, &["Ana"]).unwrap();
    let seat = TicketEdit { seat: some("A1"), ..TicketEdit::default() };
    desk.app.edit_ticket(&event, number(&reserved[0]), &seat).unwrap();
    assert_eq!(seated(&desk, &event, "Ben", "A1").unwrap_err().code, ErrorCode::Conflict);
    let_expire(&desk, &event, &reserved[0]);
    let ben = seated(&desk, &event, "Ben", "A1").unwrap();
    let late = desk.app.pay(&event, number(&reserved[0]), PaymentMethod::Cash).unwrap_err();
    assert!(late.code == ErrorCode::Conflict && late.message.contains(&ben.number), "{late:?}");
    assert!(desk.app.incidents(&event).unwrap().is_empty());
}

#[test]
fn two_desks_sold_one_seat_apart_and_both_holders_are_shown_when_they_meet() {
    let office = Desk::new("Office");
    let event = office.event("Jazz");
    let kiosk = office.invite(&event, "Kiosk", Role::Desk);
    let ana = seated(&office, &event, "Ana", "A1").unwrap();
    let ben = seated(&kiosk, &event, "Ben", "a1").unwrap();
    assert!(office.app.incidents(&event).unwrap().is_empty());
    let report = kiosk.hand_to(&office, &event);
    office.hand_to(&kiosk, &event);
    for incidents in
        [report.incidents, office.app.incidents(&event).unwrap(), kiosk.app.incidents(&event).unwrap()]
    {
        assert_eq!(incidents.len(), 1);
        let incident = &incidents[0];
        assert_eq!(incident.kind, IncidentKind::Seat);
        assert!(incident.seat.as_deref().is_some_and(|seat| seat.eq_ignore_ascii_case("a1")));
        assert_eq!((incident.first.device.as_str(), incident.second.device.as_str()), ("Office", "Kiosk"));
        assert_eq!(
            (incident.number.as_ref(), incident.other_number.as_ref()),
            (Some(&ana.number), Some(&ben.number))
        );
        assert_eq!((incident.name.as_deref(), incident.other_name.as_deref()), (Some("Ana"), Some("Ben")));
    }
    // Another seat for one of them settles it.
    let other = TicketEdit { seat: some("A2"), ..TicketEdit::default() };
    office.app.edit_ticket(&event, number(&ben), &other).unwrap();
    assert!(office.app.incidents(&event).unwrap().is_empty());
}

#[test]
fn two_desks_sold_beyond_a_quota_apart_and_every_laptop_tells_who_until_enough_is_cancelled() {
    let office = Desk::new("Office");
    let event = office.event("Jazz");
    let quota = |type_index: u16, quota: &str, group: &str| {
        let input = TypeInput { quota: some(quota), quota_group: some(group), ..TypeInput::default() };
        office.app.save_type(&event, Some(type_index), &input).unwrap();
    };
    let other = office.add_type(&event, "Balcony", "9", |_| {});
    quota(1, "4", "Hall");
    quota(other, "4", "hall");
    let kiosk = office.invite(&event, "Kiosk", Role::Desk);
    let door = office.invite(&event, "Gate", Role::Door);
    let sell = |desk: &Desk, index: u16, names: &[&str]| {
        desk.app.issue(&event, &sale(index, names, Some(PaymentMethod::Cash))).unwrap().tickets
    };
    sell(&office, 1, &["Ana", "Ben", "Cid"]);
    let late = sell(&kiosk, other, &["Dan", "Eva", "Fay"]);
    assert!(sold_beyond(&office, &event).is_empty() && sold_beyond(&kiosk, &event).is_empty());
    let report = kiosk.hand_to(&office, &event);
    assert_eq!(report.incidents.len(), 1, "told when it comes in");
    office.hand_to(&kiosk, &event);
    office.hand_to(&door, &event);
    for desk in [&office, &kiosk, &door] {
        let told = sold_beyond(desk, &event);
        let [incident] = told.as_slice() else { panic!("one group, not {told:?}") };
        let quota = incident.quota.as_ref().unwrap();
        assert_eq!((quota.group, quota.quota, quota.sold, quota.over), (true, 4, 6, 2));
        let sellers: Vec<_> =
            quota.sellers.iter().map(|seller| (seller.device.as_str(), seller.sold, seller.over)).collect();
        assert_eq!(sellers, [("Kiosk", 3, 2), ("Office", 3, 0)]);
        assert_eq!((incident.first.device.as_str(), &incident.number), ("Kiosk", &None));
        assert_eq!(told, sold_beyond(&office, &event));
    }
    office.app.cancel(&event, number(&late[0]), None).unwrap();
    assert_eq!(sold_beyond(&office, &event)[0].quota.as_ref().unwrap().over, 1);
    office.app.cancel(&event, number(&late[1]), None).unwrap();
    assert!(sold_beyond(&office, &event).is_empty());
    // Whoever lowers a quota to end the sale has not sold too much.
    quota(1, "1", "");
    quota(other, "1", "");
    assert!(sold_beyond(&office, &event).is_empty());
}

fn sold_beyond(desk: &Desk, event: &EventId) -> Vec<entrada_app::Incident> {
    let all = desk.app.incidents(event).unwrap();
    all.into_iter().filter(|incident| incident.kind == IncidentKind::Quota).collect()
}
