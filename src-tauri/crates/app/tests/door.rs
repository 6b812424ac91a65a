//! Stories at the door of one laptop.

use entrada_app::{
    AdmitInput, Answer, AreaInput, CheckAnswer, CheckInput, DirectionRequest, ErrorCode, EventInput,
    GateInput, PaymentMethod, Reason, Role, TicketEdit, TypeInput,
};

use crate::desk::{Desk, PASSPHRASE, check, number, out, sale, some, unwatched};

#[test]
fn sold_let_in_and_refused_with_the_time_of_the_first() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    let first = check(&desk.app, &event, &ticket.code, |input| input.gate = some("Main"));
    assert_eq!((first.verdict, first.reason, first.unconfirmed), (Answer::Admit, Reason::Admitted, false));
    assert_eq!(first.ticket.unwrap().name.as_deref(), Some("Ada"));
    let second = desk.check(&event, &ticket.code);
    assert_eq!((second.verdict, second.reason), (Answer::Refuse, Reason::AlreadyIn));
    let previous = second.previous.unwrap();
    assert_eq!((previous.gate.as_deref(), previous.device.as_str()), (Some("Main"), "office"));
    assert!(second.message.contains("Main") && second.message.contains("office"), "{}", second.message);
    assert_eq!(second.just_in, None, "this is another gate: it may be somebody else");
    let stats = desk.app.stats(&event).unwrap();
    assert_eq!((stats.issued, stats.admitted, stats.inside, stats.missed), (1, 1, 1, 0));
    assert_eq!(stats.refused["already_in"], 1);
}

#[test]
fn a_number_is_typed_as_people_type() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let tickets = desk.sell(&event, &["Ada", "Bob"]);
    let folded = tickets[0].number.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    assert_eq!(desk.check(&event, &format!(" {folded}\r\n")).reason, Reason::Admitted);
    assert_eq!(desk.check(&event, &format!("\\000026{}", tickets[1].code)).reason, Reason::Admitted);
    assert_eq!(desk.check(&event, "00000-00000").reason, Reason::Unknown);
    let code = &tickets[0].code;
    let off = format!("{}{}", &code[..code.len() - 1], if code.ends_with('0') { '1' } else { '0' });
    assert_eq!(desk.check(&event, &off).reason, Reason::Forged);
    for wrong in ["", "hello", &code[1..], &"9".repeat(2_900), "https://example.org/x"] {
        assert_eq!(desk.check(&event, wrong).reason, Reason::Malformed, "{wrong}");
    }
}

#[test]
fn one_scan_id_is_one_scan_with_one_answer() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let tickets = desk.sell(&event, &["Ada", "Bob"]);
    let send = |code: &str, id: &str| check(&desk.app, &event, code, |input| input.scan_id = some(id));
    desk.app.block(&event, number(&tickets[1]), "ask Kim").unwrap();
    let codes = [(&tickets[0].code, "a"), (&tickets[0].code, "b"), (&tickets[1].code, "c")];
    for (code, id) in codes {
        let first = send(code, id);
        let again = send(code, id);
        assert!(again.repeated && !first.repeated);
        assert_eq!(entrada_app::CheckAnswer { repeated: false, ..again }, first, "{id}");
    }
    assert_eq!(desk.app.stats(&event).unwrap().admitted, 1);
    let wrong = CheckInput { code: "x".into(), scan_id: some("no spaces"), ..CheckInput::default() };
    assert!(desk.app.check(&event, &wrong).unwrap_err().is_bad_input());
}

/// A turnstile sends what was refused once more, when the desk has taken the money.
#[test]
fn a_scan_id_that_was_refused_lets_in_when_what_was_in_the_way_is_gone() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    let send = || check(&desk.app, &event, &ticket.code, |input| input.scan_id = some("1"));
    desk.app.block(&event, number(&ticket), "ask Kim").unwrap();
    assert_eq!((send().reason, send().repeated), (Reason::Blocked, true));
    desk.app.unblock(&event, number(&ticket)).unwrap();
    let first = send();
    assert_eq!((first.reason, first.repeated), (Reason::Admitted, false));
    let again = send();
    assert_eq!((again.reason, again.repeated), (Reason::Admitted, true), "once, with the same answer");
    let stats = desk.app.stats(&event).unwrap();
    assert_eq!((stats.admitted, stats.refused["blocked"]), (1, 1), "what was refused stays on record");
    let undone = desk.app.undo("1", "wrong person").unwrap();
    assert_eq!((undone.reason, undone.undone.as_deref()), (Reason::Admitted, Some("wrong person")));
    assert_eq!(desk.app.stats(&event).unwrap().inside, 0);
    let sent = CheckInput { code: ticket.code.clone(), scan_id: some("1"), ..CheckInput::default() };
    assert_eq!(desk.app.check(&event, &sent).unwrap_err().code, ErrorCode::Conflict);
}

/// Two turnstiles count from 1. The guest whom one let in hands the ticket over the fence to somebody who stands at the other.
#[test]
fn a_scan_id_of_another_laptop_answers_nobody_here() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob"]);
    let door = office.invite(&event, "door", Role::Door);
    let send = |laptop: &Desk, code: &str| {
        let answer = check(&laptop.app, &event, code, |input| input.scan_id = some("1"));
        (answer.reason, answer.repeated)
    };
    assert_eq!(send(&door, &tickets[0].code), (Reason::Admitted, false));
    door.hand_to(&office, &event);
    assert_eq!(send(&office, &tickets[0].code), (Reason::AlreadyIn, false));
    let undone = office.app.undo("1", "wrong person").unwrap();
    assert_eq!(undone.device, "office", "one's own is meant");
    office.hand_to(&door, &event);
    assert_eq!(send(&door, &tickets[0].code), (Reason::Admitted, true), "the other's stands");
    // A laptop that goes on from a backup is asked about what it said before.
    let backup = door.file("backup");
    door.app.backup(&backup, PASSPHRASE).unwrap();
    let goes_on = Desk::restored("door again", &backup);
    assert_eq!(send(&goes_on, &tickets[0].code), (Reason::Admitted, true));
    let taken = CheckInput { code: tickets[1].code.clone(), scan_id: some("1"), ..CheckInput::default() };
    assert_eq!(goes_on.app.check(&event, &taken).unwrap_err().code, ErrorCode::Conflict);
}

/// A turnstile that counts its scans from 1 begins again after a restart, and another guest stands there.
#[test]
fn a_scan_id_that_is_another_scans_lets_nobody_in() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let tickets = desk.sell(&event, &["Ada", "Bob"]);
    let (ada, bob) = (&tickets[0], &tickets[1]);
    let sent = |code: &str, id: &str, gate: &str, way: DirectionRequest| CheckInput {
        code: code.to_owned(),
        gate: some(gate),
        direction: Some(way),
        scan_id: some(id),
        ..CheckInput::default()
    };
    let (into, out, auto) = (DirectionRequest::In, DirectionRequest::Out, DirectionRequest::Auto);
    let crew = |why: &str, gate: &str| AdmitInput {
        reason: why.into(),
        gate: some(gate),
        scan_id: some("9"),
        ..AdmitInput::default()
    };
    let check = |input: CheckInput| desk.app.check(&event, &input);
    assert_eq!(check(sent(&ada.code, "1", "North", into)).unwrap().reason, Reason::Admitted);
    assert_eq!(check(sent(&"9".repeat(110), "2", "North", into)).unwrap().reason, Reason::Malformed);
    assert_eq!(check(sent("00000-00000", "3", "North", into)).unwrap().reason, Reason::Unknown);
    assert_eq!(check(sent(&bob.code, "4", "North", auto)).unwrap().reason, Reason::Admitted);
    desk.app.admit(&event, &crew("crew", "North")).unwrap();
    let facts = desk.app.verify_journal().unwrap().facts;
    let refused = [
        sent(&bob.code, "1", "North", into),
        sent(&ada.number, "1", "North", into),
        sent(&ada.code, "1", "North", out),
        sent(&ada.code, "1", "South", into),
        sent(&ada.code, "1", "", into),
        sent("nothing of ours", "1", "North", into),
        sent(&ada.code, "2", "North", into),
        sent("00000-00001", "3", "North", into),
        sent(&ada.code, "4", "North", auto),
        sent(&ada.code, "9", "North", into),
        CheckInput { paper: true, ..sent(&bob.code, "1", "North", into) },
        CheckInput { simulate: true, ..sent(&bob.code, "1", "North", into) },
    ];
    for input in refused {
        let shown = format!("{input:?}");
        assert_eq!(check(input).unwrap_err().code, ErrorCode::Conflict, "{shown}");
    }
    for input in [
        crew("band", "North"),
        crew("crew", "South"),
        AdmitInput { scan_id: some("1"), ..crew("crew", "North") },
    ] {
        assert_eq!(desk.app.admit(&event, &input).unwrap_err().code, ErrorCode::Conflict, "{input:?}");
    }
    let again = [
        sent(&format!("]Q1{}\r\n", ada.code), "1", " north ", into),
        sent(&ada.code, "1", "North", auto),
        sent("oooooooooo", "3", "North", into),
        sent(&bob.code, "4", "North", auto),
        sent(&bob.code, "4", "North", into),
    ];
    for input in again {
        let shown = format!("{input:?}");
        assert!(check(input).unwrap().repeated, "{shown}");
    }
    assert!(desk.app.admit(&event, &crew("crew", "North")).unwrap().repeated);
    assert_eq!(desk.app.verify_journal().unwrap().facts, facts, "nothing was written down");
    assert_eq!(desk.app.stats(&event).unwrap().admitted, 2);
    assert_eq!(check(sent(&bob.code, "5", "North", out)).unwrap().reason, Reason::Exited, "an id of its own");
}

#[test]
fn a_scan_that_is_sent_again_is_the_same_when_its_gate_was_taken_away_or_leads_elsewhere() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let into = |area: &str| GateInput { area: some(area) };
    desk.app.add_area(&event, "Lounge", &AreaInput::default()).unwrap();
    desk.app.add_gate(&event, "Main", &into("")).unwrap();
    desk.app.add_gate(&event, "Lounge door", &into("Lounge")).unwrap();
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    let send = || {
        let input = |input: &mut CheckInput| {
            (input.gate, input.scan_id) = (some("Lounge door"), some("a"));
        };
        check(&desk.app, &event, &ticket.code, input)
    };
    let crew = AdmitInput {
        reason: "crew".into(),
        gate: some("Lounge door"),
        scan_id: some("b"),
        ..AdmitInput::default()
    };
    let (first, admitted) = (send(), desk.app.admit(&event, &crew).unwrap());
    assert_eq!((first.reason, first.area.as_deref()), (Reason::Admitted, Some("Lounge")));
    let same = || {
        let (again, crew) = (send(), desk.app.admit(&event, &crew).unwrap());
        assert!(again.repeated && crew.repeated);
        assert_eq!(CheckAnswer { repeated: false, ..again }, first);
        assert_eq!(CheckAnswer { repeated: false, ..crew }, admitted);
    };
    desk.app.edit_gate(&event, "Lounge door", &into("")).unwrap();
    same();
    desk.app.remove_gate(&event, "Lounge door").unwrap();
    same();
    let new = CheckInput { code: ticket.code.clone(), gate: some("Lounge door"), ..CheckInput::default() };
    assert_eq!(desk.app.check(&event, &new).unwrap_err().code, ErrorCode::NotFound, "a new one is not there");
}

#[test]
fn a_scan_that_was_undone_lets_nobody_in_when_it_is_sent_again() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    let input = CheckInput { code: ticket.code.clone(), scan_id: some("a"), ..CheckInput::default() };
    let crew = AdmitInput { reason: "crew".into(), scan_id: some("b"), ..AdmitInput::default() };
    desk.app.check(&event, &input).unwrap();
    desk.app.admit(&event, &crew).unwrap();
    for id in ["a", "b"] {
        desk.app.undo(id, "wrong person").unwrap();
    }
    let facts = desk.app.verify_journal().unwrap().facts;
    for error in [desk.app.check(&event, &input).unwrap_err(), desk.app.admit(&event, &crew).unwrap_err()] {
        assert_eq!(error.code, ErrorCode::Conflict);
        assert!(error.message.contains("undone"), "{}", error.message);
    }
    assert_eq!(desk.app.verify_journal().unwrap().facts, facts);
    assert_eq!(desk.check(&event, &ticket.code).reason, Reason::Admitted, "a scan of its own");
}

#[test]
fn a_simulated_scan_writes_nothing() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    let facts = desk.app.verify_journal().unwrap().facts;
    for _ in 0..2 {
        let answer = check(&desk.app, &event, &ticket.code, |input| input.simulate = true);
        assert_eq!((answer.reason, answer.scan), (Reason::Admitted, None));
    }
    assert_eq!(desk.app.verify_journal().unwrap().facts, facts);
    assert_eq!(desk.check(&event, &ticket.code).reason, Reason::Admitted);
}

#[test]
fn a_ticket_of_another_event_is_named() {
    let desk = Desk::new("office");
    let (party, gala) = (desk.event("Party"), desk.event("Gala"));
    let ticket = desk.sell(&gala, &["Ada"]).remove(0);
    for code in [&ticket.code, &ticket.number] {
        let answer = desk.check(&party, code);
        assert_eq!(answer.reason, Reason::WrongEvent);
        assert!(answer.message.contains("Gala"), "{}", answer.message);
    }
    assert_eq!(desk.check(&gala, &ticket.code).reason, Reason::Admitted);
}

#[test]
fn a_scan_has_its_own_time() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let open = EventInput {
        doors_open: some("2026-11-20 18:30"),
        doors_close: some("2026-11-20 22:00"),
        ..EventInput::default()
    };
    desk.app.edit_event(&event, &open).unwrap();
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    let when = |at: &str| check(&desk.app, &event, &ticket.code, |input| input.at = some(at));
    assert_eq!(when("2026-11-20 18:29:59").reason, Reason::DoorsClosed);
    assert_eq!(when("2026-11-20 22:00:01").reason, Reason::DoorsClosed);
    let first = when("2026-11-20T17:30:00Z");
    assert_eq!(first.reason, Reason::Admitted, "18:30 in Madrid: {}", first.message);
    let again = when("2026-11-20 19:00");
    assert_eq!(again.previous.unwrap().at.to_string(), "2026-11-20T17:30:00Z");
    let wrong = CheckInput { code: ticket.code.clone(), at: some("soon"), ..CheckInput::default() };
    assert!(desk.app.check(&event, &wrong).unwrap_err().message.contains("soon"));
}

#[test]
fn unpaid_until_it_is_paid() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let issued = desk.app.issue(&event, &sale(1, &["Ada"], None)).unwrap();
    let ticket = &issued.tickets[0];
    assert!(!ticket.paid && issued.order.method.is_none() && issued.order.total == 1250);
    assert_eq!(desk.check(&event, &ticket.code).reason, Reason::Unpaid);
    let paid = desk.app.pay(&event, number(ticket), PaymentMethod::Card).unwrap();
    assert!(paid.paid);
    assert!(desk.app.pay(&event, number(ticket), PaymentMethod::Card).is_err(), "once");
    assert_eq!(desk.check(&event, &ticket.code).reason, Reason::Admitted);
    assert_eq!(desk.app.stats(&event).unwrap().paid[0].amount, 1250);
}

#[test]
fn blocked_cancelled_reissued_and_back() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    let (app, of) = (&desk.app, number(&ticket));
    app.block(&event, of, "ask Kim").unwrap();
    let blocked = desk.check(&event, &ticket.code);
    assert!(blocked.reason == Reason::Blocked && blocked.message.contains("ask Kim"), "{}", blocked.message);
    app.unblock(&event, of).unwrap();
    assert!(app.unblock(&event, of).is_err());
    app.cancel(&event, of, Some("refunded")).unwrap();
    assert!(desk.check(&event, &ticket.code).message.contains("refunded"));
    assert!(app.cancel(&event, of, None).is_err() && app.reissue(&event, of).is_err());
    app.reinstate(&event, of).unwrap();
    let new = app.reissue(&event, of).unwrap();
    assert!(new.serial == 1 && new.code != ticket.code && new.number == ticket.number);
    assert_eq!(desk.check(&event, &ticket.code).reason, Reason::Replaced);
    assert_eq!(desk.check(&event, &new.code).reason, Reason::Admitted);
    assert_eq!(app.ticket(&event, of).unwrap().code, new.code, "printed again it is the same");
}

#[test]
fn a_change_keeps_what_it_does_not_name() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let of = number(&desk.sell(&event, &["Ada"])[0]);
    let edit = TicketEdit { seat: some("A1"), note: some("ramp"), ..TicketEdit::default() };
    desk.app.edit_ticket(&event, of, &edit).unwrap();
    let edited =
        desk.app.edit_ticket(&event, of, &TicketEdit { note: some(""), ..TicketEdit::default() }).unwrap();
    assert_eq!(
        (edited.name.as_deref(), edited.seat.as_deref(), edited.note),
        (Some("Ada"), Some("A1"), None)
    );
    let window = TicketEdit {
        valid_from: some("2026-11-21 00:00"),
        valid_until: some("2026-11-20 00:00"),
        ..TicketEdit::default()
    };
    assert!(desk.app.edit_ticket(&event, of, &window).unwrap_err().is_bad_input());
}

#[test]
fn an_undone_scan_makes_room_again() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    let scan = desk.check(&event, &ticket.code).scan.unwrap();
    assert!(desk.app.undo(&scan, "  ").is_err() && desk.app.undo("nothing", "x").is_err());
    assert_eq!(desk.app.undo(&scan, "wrong person").unwrap().undone.as_deref(), Some("wrong person"));
    assert!(desk.app.undo(&scan, "again").is_err());
    assert_eq!(desk.check(&event, &ticket.code).reason, Reason::Admitted);
}

#[test]
fn capacity_is_freed_by_an_exit_and_reentry_is_the_types() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    desk.app.edit_event(&event, &EventInput { capacity: some("1"), ..EventInput::default() }).unwrap();
    let back = TypeInput { reentry: Some(true), ..TypeInput::default() };
    desk.app.save_type(&event, Some(1), &back).unwrap();
    let tickets = desk.sell(&event, &["Ada", "Bob"]);
    assert_eq!(desk.check(&event, &tickets[0].code).reason, Reason::Admitted);
    let full = desk.check(&event, &tickets[1].code);
    assert!(full.reason == Reason::Full && full.message.contains('1'), "{}", full.message);
    let left = check(&desk.app, &event, &tickets[0].code, out);
    assert_eq!((left.verdict, left.reason), (Answer::Admit, Reason::Exited));
    assert_eq!(desk.check(&event, &tickets[1].code).reason, Reason::Admitted);
    check(&desk.app, &event, &tickets[1].code, out);
    assert_eq!(desk.check(&event, &tickets[0].code).reason, Reason::Admitted, "back in");
    assert_eq!(desk.app.stats(&event).unwrap().inside, 1);
}

#[test]
fn the_sample_event_has_guests_and_some_are_in() {
    let desk = Desk::new("office");
    let event = crate::desk::id(&desk.app.sample_event().unwrap());
    let stats = desk.app.stats(&event).unwrap();
    assert_eq!(stats.issued, 120);
    assert!(stats.inside > 10 && stats.refused.values().sum::<u32>() > 0 && stats.missed > 50, "{stats:?}");
    assert!(desk.app.incidents(&event).unwrap().is_empty());
    assert!(desk.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn eight_at_once_let_each_ticket_in_once() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let names: Vec<String> = (0..50).map(|guest| format!("Guest {guest}")).collect();
    let tickets = desk.sell(&event, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let second = desk.again();
    let admitted: usize = std::thread::scope(|scope| {
        let run = |place: usize| {
            let (desk, event, tickets, second) = (&desk, &event, &tickets, &second);
            scope.spawn(move || {
                let own = (place % 3 == 2).then(|| desk.again());
                let app = own.as_ref().unwrap_or(if place.is_multiple_of(2) { &desk.app } else { second });
                let order = (0..tickets.len()).map(|step| &tickets[(step * 7 + place * 5) % tickets.len()]);
                order
                    .filter(|ticket| check(app, event, &ticket.code, |_| {}).reason == Reason::Admitted)
                    .count()
            })
        };
        (0..8).map(run).collect::<Vec<_>>().into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    let stats = desk.app.stats(&event).unwrap();
    assert_eq!((admitted, stats.admitted, stats.refused["already_in"]), (50, 50, 350));
    assert!(desk.app.incidents(&event).unwrap().is_empty());
    assert!(desk.app.verify_journal().unwrap().problems.is_empty());
}

#[test]
fn a_code_of_another_system_is_replaced_by_a_reissue() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let file = desk.file("guests.csv");
    std::fs::write(&file, "name,code,type,paid\nAda,OLD-SYSTEM-77,Standing,yes\n").unwrap();
    let options = entrada_app::ImportOptions::default();
    let report = desk.app.import(&event, &file, &options, &mut unwatched).unwrap();
    assert_eq!((report.imported, report.problems.len()), (1, 0), "{report:?}");
    let simulated = check(&desk.app, &event, "OLD-SYSTEM-77", |input| input.simulate = true);
    assert_eq!(simulated.reason, Reason::Admitted);
    let of = simulated.ticket.unwrap().number.parse().unwrap();
    let new = desk.app.reissue(&event, of).unwrap();
    assert_eq!(desk.check(&event, "OLD-SYSTEM-77").reason, Reason::Replaced);
    assert_eq!(
        desk.app.import(&event, &file, &options, &mut unwatched).unwrap().imported,
        0,
        "it is still known"
    );
    assert_eq!(desk.check(&event, &new.code).reason, Reason::Admitted);
}
