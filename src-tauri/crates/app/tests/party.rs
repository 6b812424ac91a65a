//! What people bring: several tickets of one order at once, an order's number, and what scanners and fingers make of a code.

use entrada_app::{
    Answer, CheckAnswer, CheckInput, ErrorCode, EventId, Party, Reason, Role, Settings, TicketView, TypeInput,
};

use crate::desk::{Desk, check, number, sale, some, unwatched};

fn pass(desk: &Desk, event: &EventId, code: &str, party: Party) -> CheckAnswer {
    check(&desk.app, event, code, |input| input.party = Some(party))
}

/// Who passed, by name.
fn passed(answer: &CheckAnswer) -> Vec<&str> {
    let of_party = answer.party.iter().filter(|one| one.scan.is_some());
    of_party.map(|one| one.ticket.name.as_deref().unwrap_or_default()).collect()
}

fn family(names: &[&str]) -> (Desk, EventId, String, Vec<TicketView>) {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let sold = desk.app.issue(&event, &sale(1, names, Some(entrada_app::PaymentMethod::Cash))).unwrap();
    (desk, event, sold.order.number, sold.tickets)
}

#[test]
fn one_scan_lets_in_a_whole_family_each_by_a_scan_of_its_own() {
    let (desk, event, _, tickets) = family(&["Ada", "Ben", "Cem", "Dee"]);
    desk.app.cancel(&event, number(&tickets[3]), None).unwrap();
    let answer = pass(&desk, &event, &tickets[1].code, Party::Of(2));
    assert_eq!((answer.verdict, answer.reason), (Answer::Admit, Reason::Admitted));
    assert_eq!(passed(&answer), ["Ben", "Ada"], "whose ticket was shown is first");
    assert_eq!(answer.ticket.as_ref().unwrap().name.as_deref(), Some("Ben"));
    assert_eq!(answer.order_tickets, 3);
    let answer = pass(&desk, &event, &tickets[0].code, Party::All);
    assert_eq!(passed(&answer), ["Cem"], "the others are in, and one is cancelled");
    let told: Vec<_> = answer.party.iter().map(|one| one.reason).collect();
    assert_eq!(told, [Reason::AlreadyIn, Reason::AlreadyIn, Reason::Admitted, Reason::Cancelled]);
    let state = desk.app.door_state(&event, None, 10).unwrap();
    assert_eq!((state.admitted, state.inside, state.refused), (3, 3, 0));
    assert_eq!(state.recent.len(), 3);
    // Nobody is left: what was shown is answered for.
    let answer = pass(&desk, &event, &tickets[0].code, Party::All);
    assert_eq!((answer.verdict, answer.reason), (Answer::Refuse, Reason::AlreadyIn));
    assert_eq!(desk.app.door_state(&event, None, 10).unwrap().refused, 1);
}

#[test]
fn fewer_than_are_said_to_come_is_nobody() {
    let (desk, event, _, tickets) = family(&["Ada", "Ben"]);
    let answer = pass(&desk, &event, &tickets[0].code, Party::Of(3));
    assert_eq!((answer.verdict, answer.reason), (Answer::Refuse, Reason::Order));
    assert_eq!(answer.message, "Of this order 2 can come in now, not 3.");
    assert_eq!((answer.scan, desk.app.door_state(&event, None, 10).unwrap().recent.len()), (None, 0));
    let nobody =
        CheckInput { code: tickets[0].code.clone(), party: Some(Party::Of(0)), ..CheckInput::default() };
    assert_eq!(desk.app.check(&event, &nobody).unwrap_err().code, ErrorCode::BadInput);
}

#[test]
fn a_party_fits_into_the_room_that_is_left_or_waits() {
    let (desk, event, _, tickets) = family(&["Ada", "Ben", "Cem"]);
    let input = entrada_app::EventInput { capacity: some("2"), ..entrada_app::EventInput::default() };
    desk.app.edit_event(&event, &input).unwrap();
    assert_eq!(pass(&desk, &event, &tickets[0].code, Party::All).verdict, Answer::Refuse);
    assert_eq!(desk.app.door_state(&event, None, 10).unwrap().inside, 0);
    assert_eq!(passed(&pass(&desk, &event, &tickets[0].code, Party::Of(2))).len(), 2);
}

#[test]
fn a_party_that_is_sent_again_is_the_same_party() {
    let (desk, event, _, tickets) = family(&["Ada", "Ben", "Cem"]);
    let send = |code: &str| {
        let change = |input: &mut CheckInput| {
            (input.party, input.scan_id) = (Some(Party::All), some("t-1"));
        };
        check(&desk.app, &event, code, change)
    };
    let first = send(&tickets[0].code);
    let again = send(&tickets[0].code);
    assert!(again.repeated && !first.repeated);
    assert_eq!((again.verdict, &again.party), (first.verdict, &first.party));
    assert_eq!(
        first.party.iter().map(|one| one.scan.clone().unwrap()).collect::<Vec<_>>(),
        ["t-1", "t-1-2", "t-1-3"]
    );
    assert_eq!(desk.app.door_state(&event, None, 10).unwrap().recent.len(), 3);
    let input = CheckInput {
        code: tickets[1].code.clone(),
        party: Some(Party::All),
        scan_id: some("t-1"),
        ..CheckInput::default()
    };
    assert_eq!(desk.app.check(&event, &input).unwrap_err().code, ErrorCode::Conflict);
}

#[test]
fn an_orders_number_lists_its_tickets_with_the_state_of_each() {
    let (desk, event, order, tickets) = family(&["Ada", "Ben", "Cem"]);
    desk.app.cancel(&event, number(&tickets[2]), None).unwrap();
    desk.check(&event, &tickets[0].code);
    let answer = desk.check(&event, &order);
    assert_eq!((answer.verdict, answer.reason, answer.scan), (Answer::Ask, Reason::Order, None));
    let told: Vec<_> = answer
        .party
        .iter()
        .map(|one| (one.ticket.name.as_deref().unwrap(), one.reason, one.verdict))
        .collect();
    assert_eq!(
        told,
        [
            ("Ada", Reason::AlreadyIn, Answer::Refuse),
            ("Ben", Reason::Admitted, Answer::Admit),
            ("Cem", Reason::Cancelled, Answer::Refuse)
        ]
    );
    assert!(answer.party.iter().all(|one| one.scan.is_none() && !one.message.is_empty()));
    assert_eq!(passed(&pass(&desk, &event, &order, Party::All)), ["Ben"]);
    // A door without a list of prices sees the same.
    let door = desk.invite(&event, "door", Role::Door);
    assert_eq!(door.check(&event, &order).party.len(), 3);
}

#[test]
fn a_ticket_that_was_made_anew_comes_in_by_its_own_code_alone() {
    let (desk, event, order, tickets) = family(&["Ada", "Ben"]);
    let anew = desk.app.reissue(&event, number(&tickets[1])).unwrap();
    let answer = pass(&desk, &event, &order, Party::All);
    assert_eq!(passed(&answer), ["Ada"]);
    assert_eq!(answer.party[1].reason, Reason::Reissued);
    assert_eq!(desk.check(&event, &anew.code).reason, Reason::Admitted);
}

#[test]
fn what_is_owed_is_paid_once_for_all() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let sold = desk.app.issue(&event, &sale(1, &["Ada", "Ben"], None)).unwrap();
    let code = &sold.tickets[0].code;
    assert_eq!(pass(&desk, &event, code, Party::All).reason, Reason::Unpaid);
    let answer = check(&desk.app, &event, code, |input| {
        (input.party, input.pay, input.tendered) =
            (Some(Party::All), Some(entrada_app::PaymentMethod::Cash), some("30"));
    });
    assert_eq!((passed(&answer).len(), answer.change), (2, Some(500)));
    let order = desk.app.order_tickets(&event, sold.order.number.parse().unwrap()).unwrap().order;
    assert_eq!((order.due, order.paid), (0, 2_500));
}

#[test]
fn a_family_leaves_together_and_who_is_not_in_stays_out() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let free = desk.add_type(&event, "Free", "0", |input: &mut TypeInput| input.reentry = Some(true));
    let tickets = desk.app.issue(&event, &sale(free, &["Ada", "Ben", "Cem"], None)).unwrap().tickets;
    pass(&desk, &event, &tickets[0].code, Party::Of(2));
    let out = check(&desk.app, &event, &tickets[0].code, |input| {
        (input.party, input.direction) = (Some(Party::All), Some(entrada_app::DirectionRequest::Auto));
    });
    assert_eq!((passed(&out), out.reason), (vec!["Ada", "Ben"], Reason::Exited));
    assert_eq!(desk.app.door_state(&event, None, 10).unwrap().inside, 0);
}

/// A list that was imported may be one order of thousands: its number, typed at the door, holds nobody up for long.
#[test]
fn of_a_large_order_only_so_many_are_looked_at() {
    let names: Vec<String> = (0..302).map(|nth| format!("Guest {nth}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (desk, event, order, tickets) = family(&names);
    let asked = desk.check(&event, &order);
    assert_eq!((asked.verdict, asked.party.len()), (Answer::Ask, 300));
    let last = pass(&desk, &event, &tickets[301].code, Party::Of(2));
    assert_eq!(passed(&last), ["Guest 301", "Guest 0"], "whoever is shown is always among them");
    assert_eq!(last.order_tickets, 302);
}

#[test]
fn scanners_and_fingers_are_forgiven() {
    let (desk, event, _, tickets) = family(&["Ada", "Ben", "Cem", "Dee"]);
    assert_eq!(desk.check(&event, &format!("P01{}#", tickets[0].code)).reason, Reason::Admitted);
    let typed = tickets[1].number.replace('-', "\u{2212}");
    assert_eq!(desk.check(&event, &format!("\u{2068}{typed}\u{2069}")).reason, Reason::Admitted);
    // A scanner set to the country's keys: its digits came with Shift, so its signs are no code, and its keys are.
    let keys = check(&desk.app, &event, ")!@#$%^&*(", |input| input.keys = Some(tickets[2].code.clone()));
    assert_eq!(keys.reason, Reason::Admitted);
    let short = &tickets[3].number[..10];
    let answer = desk.check(&event, short);
    assert_eq!(answer.reason, Reason::Malformed);
    assert_eq!(answer.message, "A ticket number has 10 letters and digits; this has 9. Please look again.");
}

#[test]
fn what_a_scanner_is_known_to_add_is_taken_away_from_the_codes_of_others() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let list = desk.file("list.csv");
    std::fs::write(&list, "Name,Code\nAda,AB_1-77120\nBen,x?id=5&k=99\n").unwrap();
    desk.app.import(&event, &list, &entrada_app::ImportOptions::default(), &mut unwatched).unwrap();
    assert_eq!(desk.check(&event, "*AB_1-77120~").reason, Reason::Admitted, "marks say nothing");
    assert_eq!(desk.check(&event, "S1x?id=5&k=99q").reason, Reason::Malformed);
    let settings = Settings { scanner_prefix: some("S1"), scanner_suffix: some("q"), ..Settings::default() };
    desk.app.save_settings(&settings).unwrap();
    assert_eq!(desk.check(&event, "S1x?id=5&k=99q").reason, Reason::Admitted);
    assert_eq!(
        desk.check(&event, "AB_1-77120").reason,
        Reason::AlreadyIn,
        "what comes without it is known, too"
    );
    let long = Settings { scanner_prefix: Some("x".repeat(17)), ..Settings::default() };
    assert!(desk.app.save_settings(&long).unwrap_err().is_bad_input());
}
