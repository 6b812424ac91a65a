//! Stories at the door: which way people go and through which gate, areas, everybody out, without a ticket, from paper.

use entrada_app::{
    AdmitInput, Answer, AreaInput, CheckInput, Direction, DirectionRequest, EventInput, GateInput, Reason,
    TypeInput,
};

use crate::desk::{Desk, check, some};

fn auto(input: &mut CheckInput) {
    input.direction = Some(DirectionRequest::Auto);
}

fn at(gate: &str) -> impl Fn(&mut CheckInput) {
    let gate = gate.to_owned();
    move |input| input.gate = Some(gate.clone())
}

fn without(reason: &str) -> AdmitInput {
    AdmitInput { reason: reason.to_owned(), ..AdmitInput::default() }
}

#[test]
fn ana_comes_back_after_leaving_by_the_garden_gate() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    for gate in ["Main", "Garden"] {
        desk.app.add_gate(&event, gate, &GateInput::default()).unwrap();
    }
    desk.app.save_type(&event, Some(1), &TypeInput { reentry: Some(true), ..TypeInput::default() }).unwrap();
    let ana = desk.sell(&event, &["Ana"]).remove(0);
    assert_eq!(check(&desk.app, &event, &ana.code, at("main")).reason, Reason::Admitted);
    let left = check(&desk.app, &event, &ana.code, |input| {
        input.gate = some("Garden");
        input.direction = Some(DirectionRequest::Out);
    });
    assert_eq!((left.verdict, left.reason, left.direction), (Answer::Admit, Reason::Exited, Direction::Out));
    assert_eq!(desk.app.stats(&event).unwrap().inside, 0);
    assert_eq!(check(&desk.app, &event, &ana.code, at("Main")).reason, Reason::Admitted);
    let twice = check(&desk.app, &event, &ana.code, at("Garden"));
    assert_eq!(
        (twice.verdict, twice.reason),
        (Answer::Refuse, Reason::AlreadyIn),
        "she never went out again"
    );
    let recent = desk.app.door_state(&event, Some("Garden"), 10).unwrap().recent;
    assert_eq!(recent[2].gate.as_deref(), Some("Garden"));
    assert_eq!(recent[2].direction, Direction::Out);
}

#[test]
fn a_door_by_the_ticket_lets_whoever_is_inside_out_and_everybody_else_in() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    desk.app.save_type(&event, Some(1), &TypeInput { reentry: Some(true), ..TypeInput::default() }).unwrap();
    let ana = desk.sell(&event, &["Ana"]).remove(0);
    for wanted in [Direction::In, Direction::Out, Direction::In, Direction::Out] {
        let answer = check(&desk.app, &event, &ana.code, auto);
        assert_eq!((answer.verdict, answer.direction), (Answer::Admit, wanted), "{}", answer.message);
    }
    assert_eq!(desk.app.stats(&event).unwrap().inside, 0);
}

#[test]
fn without_reentry_a_door_by_the_ticket_lets_out_and_not_in_again() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ana = desk.sell(&event, &["Ana"]).remove(0);
    assert_eq!(check(&desk.app, &event, &ana.code, auto).reason, Reason::Admitted);
    assert_eq!(check(&desk.app, &event, &ana.code, auto).reason, Reason::Exited);
    assert_eq!(check(&desk.app, &event, &ana.code, auto).reason, Reason::AlreadyIn);
}

#[test]
fn a_ticket_for_the_garden_is_told_so_at_the_main_gate_and_a_gate_nobody_knows_is_an_error() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    for gate in ["Main", "Garden"] {
        desk.app.add_gate(&event, gate, &GateInput::default()).unwrap();
    }
    let only = TypeInput { gates: Some(vec!["Garden".to_owned()]), ..TypeInput::default() };
    desk.app.save_type(&event, Some(1), &only).unwrap();
    let ana = desk.sell(&event, &["Ana"]).remove(0);
    let wrong = check(&desk.app, &event, &ana.code, at("Main"));
    assert_eq!(wrong.reason, Reason::WrongGate);
    assert!(wrong.message.contains("Garden"), "{}", wrong.message);
    assert!(wrong.guest.unwrap().text.contains("Garden"), "the guest is told where to go");
    let typed = CheckInput { code: ana.code.clone(), gate: some("Gardn"), ..CheckInput::default() };
    let unknown = desk.app.check(&event, &typed).unwrap_err();
    assert!(unknown.is_bad_input() && unknown.message.contains("Gardn"), "{}", unknown.message);
    assert!(unknown.hint.unwrap().contains("Garden"), "its gates are named");
    assert_eq!(
        check(&desk.app, &event, &ana.code, at(" garden ")).reason,
        Reason::Admitted,
        "as people type"
    );
}

#[test]
fn the_lounge_counts_on_its_own_and_is_full_on_its_own() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    desk.app.add_area(&event, "Lounge", &AreaInput { capacity: some("1") }).unwrap();
    desk.app.add_gate(&event, "Main", &GateInput::default()).unwrap();
    desk.app.add_gate(&event, "Stairs", &GateInput { area: some("Lounge") }).unwrap();
    let guests = desk.sell(&event, &["Ana", "Ben"]);
    for guest in &guests {
        assert_eq!(check(&desk.app, &event, &guest.code, at("Main")).reason, Reason::Admitted);
    }
    let up = check(&desk.app, &event, &guests[0].code, at("Stairs"));
    assert_eq!((up.reason, up.area.as_deref()), (Reason::Admitted, Some("Lounge")));
    let full = check(&desk.app, &event, &guests[1].code, at("Stairs"));
    assert_eq!(full.reason, Reason::Full, "{}", full.message);
    let lounge = desk.app.door_state(&event, Some("Stairs"), 1).unwrap();
    assert_eq!((lounge.area.as_deref(), lounge.inside, lounge.capacity), (Some("Lounge"), 1, Some(1)));
    let main = desk.app.door_state(&event, Some("Main"), 1).unwrap();
    assert_eq!((main.area, main.inside, main.capacity), (None, 2, None));
    // Somebody without a ticket finds no room either; down the stairs they go, and Ben goes up.
    let crew = AdmitInput { gate: some("Stairs"), ..without("barkeeper") };
    assert_eq!(desk.app.admit(&event, &crew).unwrap().reason, Reason::Full);
    let down = check(&desk.app, &event, &guests[0].code, |input| {
        input.gate = some("Stairs");
        input.direction = Some(DirectionRequest::Auto);
    });
    assert_eq!(down.direction, Direction::Out, "she is in the lounge");
    assert_eq!(check(&desk.app, &event, &guests[1].code, at("Stairs")).reason, Reason::Admitted);
}

#[test]
fn at_six_everybody_is_out_and_the_second_day_starts_clean() {
    let desk = Desk::new("office");
    let event = desk.event("Festival");
    let days = EventInput {
        ends: some("2026-11-22 23:30"),
        everyone_out: some("06:00"),
        capacity: some("1"),
        ..EventInput::default()
    };
    desk.app.edit_event(&event, &days).unwrap();
    desk.app.save_type(&event, Some(1), &TypeInput { reentry: Some(true), ..TypeInput::default() }).unwrap();
    let ana = desk.sell(&event, &["Ana"]).remove(0);
    let when = |text: &str| {
        check(&desk.app, &event, &ana.code, |input| {
            input.at = some(text);
            input.direction = Some(DirectionRequest::In);
        })
    };
    assert_eq!(when("2026-11-20 22:00").reason, Reason::Admitted);
    assert_eq!(when("2026-11-21 03:00").reason, Reason::AlreadyIn, "the night is not over");
    assert_eq!(when("2026-11-21 20:00").reason, Reason::Admitted, "everybody went out at six");
}

#[test]
fn people_without_a_ticket_are_let_in_with_a_reason_counted_apart_and_undone() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    desk.app.edit_event(&event, &EventInput { capacity: some("2"), ..EventInput::default() }).unwrap();
    desk.sell(&event, &["Ana"]);
    assert!(desk.app.admit(&event, &without("  ")).unwrap_err().is_bad_input(), "there has to be a reason");
    let nobody = AdmitInput { type_index: Some(9), ..without("crew") };
    assert!(desk.app.admit(&event, &nobody).is_err(), "there is no such type");
    let crew = AdmitInput { type_index: Some(1), scan_id: some("crew-1"), ..without("sound engineer") };
    let first = desk.app.admit(&event, &crew).unwrap();
    assert_eq!((first.verdict, first.reason), (Answer::Admit, Reason::Manual));
    assert!(desk.app.admit(&event, &crew).unwrap().repeated, "sent twice it is one scan");
    let second = desk.app.admit(&event, &without("light")).unwrap();
    assert_eq!(desk.app.admit(&event, &without("press")).unwrap().reason, Reason::Full);
    let state = desk.app.door_state(&event, None, 10).unwrap();
    assert_eq!((state.inside, state.manual, state.admitted), (2, 2, 0), "apart from the tickets");
    let shown = state.recent.iter().find(|scan| scan.scan == "crew-1").unwrap();
    assert_eq!(
        (shown.why.as_deref(), shown.type_name.as_deref()),
        (Some("sound engineer"), Some("Standing"))
    );
    desk.app.undo(&second.scan.unwrap(), "did not go in").unwrap();
    assert_eq!(desk.app.door_state(&event, None, 1).unwrap().inside, 1);
    let out = AdmitInput { direction: Direction::Out, ..without("sound engineer") };
    assert_eq!(desk.app.admit(&event, &out).unwrap().direction, Direction::Out);
    assert_eq!(desk.app.door_state(&event, None, 1).unwrap().inside, 0);
}

#[test]
fn what_was_ticked_on_paper_is_kept_whatever_the_rules_say() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let guests = desk.sell(&event, &["Ana", "Ben"]);
    let paper = |number: &str, time: &str| {
        check(&desk.app, &event, number, |input| {
            input.at = some(time);
            input.paper = true;
        })
    };
    let ana = paper(&guests[0].number, "2026-11-20 19:42");
    assert_eq!(ana.verdict, Answer::Admit);
    // The rules are asked before, and say no to a second time; on paper it happened all the same.
    let again = |input: &mut CheckInput| {
        input.at = some("2026-11-20 19:50");
        input.simulate = true;
    };
    assert_eq!(check(&desk.app, &event, &guests[0].number, again).reason, Reason::AlreadyIn);
    let twice = paper(&guests[0].number, "2026-11-20 19:50");
    assert_eq!(twice.verdict, Answer::Admit);
    let incidents = desk.app.incidents(&event).unwrap();
    assert_eq!(incidents.len(), 1, "let in twice, in the open");
    assert_eq!(incidents[0].first.at.to_string(), "2026-11-20T18:42:00Z", "the paper's times");
    desk.app.undo(&twice.scan.unwrap(), "by mistake").unwrap();
    assert!(desk.app.incidents(&event).unwrap().is_empty());
    // What is no ticket was nobody, and nothing is kept of it.
    let before = desk.app.door_state(&event, None, 50).unwrap().recent.len();
    assert_eq!(paper("00000-00000", "2026-11-20 20:00").verdict, Answer::Refuse);
    let state = desk.app.door_state(&event, None, 50).unwrap();
    assert_eq!(state.recent.len(), before);
    assert!(state.recent.iter().all(|scan| scan.paper));
}
