//! Rules of time are set for ticket types, told in words, and hold at the door. What each means at its edges is tested in
//! `entrada-core`.

use entrada_app::{
    Answer, App, AreaInput, CheckAnswer, ErrorCode, EventId, EventInput, GateInput, PaymentMethod, Reason,
    Role, RuleInput, SaleInput, SaleLine, Settings, TypeInput, TypeView,
};
use serde_json::{Value, json};

use crate::desk::{Desk, check, event_input, id, sale, some};

fn input(value: Value) -> RuleInput {
    serde_json::from_value(value).unwrap()
}

fn add(desk: &Desk, event: &EventId, index: u16, value: Value) -> TypeView {
    desk.app.add_rule(event, index, &input(value)).unwrap()
}

fn sentences(view: &TypeView) -> Vec<&str> {
    view.rules.iter().map(|rule| rule.sentence.as_str()).collect()
}

fn friday(desk: &Desk) -> EventId {
    let input = EventInput {
        starts: some("2026-11-20 20:00"),
        ends: some("2026-11-22 23:00"),
        ..event_input("Friday")
    };
    let event = id(&desk.app.add_event(&input).unwrap());
    desk.add_type(&event, "Pass", "12.50", |input| input.reentry = Some(true));
    event
}

fn at(app: &App, event: &EventId, code: &str, gate: &str, time: &str) -> CheckAnswer {
    check(app, event, code, |input| {
        (input.gate, input.at) = (Some(gate.to_owned()).filter(|gate| !gate.is_empty()), some(time));
    })
}

#[test]
fn mara_sets_rules_and_reads_them_back_in_words() {
    let mara = Desk::new("office");
    let event = friday(&mara);
    mara.app.add_area(&event, "Lounge", &AreaInput::default()).unwrap();
    mara.add_type(&event, "Dinner", "20", |_| {});
    for rule in [
        json!({"kind": "hours", "weekdays": "mon-wed, sun", "from": "9:00", "until": "24:00"}),
        json!({"kind": "hours", "weekdays": "", "from": "22:00", "until": "02:00"}),
        json!({"kind": "window", "from": "2026-11-20 18:00", "until": "2026-11-20 22:00"}),
        json!({"kind": "apart", "minutes": "30"}),
        json!({"kind": "any_days", "days": "3"}),
        json!({"kind": "last_entry", "at": "22:30"}),
        json!({"kind": "tolerance", "before": "15", "after": ""}),
        json!({"kind": "stay", "minutes": "120"}),
        json!({"kind": "after", "earlier": "lounge"}),
        json!({"kind": "after", "earlier": "dinner"}),
        json!({"kind": "after", "earlier": "friday"}),
    ] {
        add(&mara, &event, 1, rule);
    }
    let view = mara.app.types(&event).unwrap().remove(0);
    let expected = [
        "On Mon, Tue, Wed, Sun, from 09:00 to 00:00.",
        "Every day from 22:00 to 02:00.",
        "From Fri 20 Nov 2026, 18:00 to Fri 20 Nov 2026, 22:00.",
        "At least 30 min between two entries.",
        "On any days you like; different days at most: 3.",
        "Nobody comes in after 22:30, until the next day begins at 00:00.",
        "Up to 15 min early and 15 min late.",
        "Comes in again only within 120 min of the first entry of the day.",
        "Only who came in at Lounge before.",
        "Only after a ticket “Dinner” of the same order came in.",
        "Only who came in at Friday before.",
    ];
    assert_eq!(sentences(&view), expected);
    let hours = json!({"kind": "hours", "days": ["mon", "tue", "wed", "sun"], "from": "09:00:00", "until": "00:00:00"});
    assert_eq!(serde_json::to_value(&view.rules[0].rule).unwrap(), hours);
    // In another language, and every one has a sentence of its own.
    mara.app.save_settings(&Settings { language: some("de"), ..Settings::default() }).unwrap();
    let german = mara.app.types(&event).unwrap().remove(0);
    assert_eq!(german.rules[3].sentence, "Mindestens 30 Min. zwischen zwei Eintritten.");
    let view = mara.app.remove_rule(&event, 1, 1).unwrap();
    assert_eq!(view.rules.len(), expected.len() - 1);
    assert_eq!(view.rules[0], german.rules[1]);
    assert!(mara.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn what_can_not_be_meant_is_told_with_the_way_out() {
    let mara = Desk::new("office");
    let event = friday(&mara);
    mara.add_type(&event, "Once", "5", |_| {});
    let wrong = |index: u16, value: Value, code: ErrorCode, names: &str| {
        let error = mara.app.add_rule(&event, index, &input(value.clone())).unwrap_err();
        assert!(error.code == code && error.message.contains(names), "{value}: {error:?}");
        assert!(error.hint.is_some() || error.message.contains(": write"), "no way out of {error:?}");
    };
    let bad = ErrorCode::BadInput;
    wrong(1, json!({"kind": "hours", "weekdays": "", "from": "9", "until": "10:00"}), bad, "\"9\"");
    wrong(1, json!({"kind": "hours", "weekdays": "", "from": "24:00", "until": "10:00"}), bad, "24:00");
    wrong(1, json!({"kind": "hours", "weekdays": "moon", "from": "9:00", "until": "10:00"}), bad, "moon");
    wrong(1, json!({"kind": "hours", "weekdays": "fr", "from": "9:00", "until": "10:00"}), bad, "fr");
    let backwards = json!({"kind": "window", "from": "2026-11-20 18:00", "until": "2026-11-20 17:00"});
    wrong(1, backwards, bad, "17:00");
    wrong(1, json!({"kind": "window", "from": "soon", "until": "2026-11-20"}), bad, "soon");
    for minutes in ["0", "-5", "1.5", "", "many", "525601"] {
        wrong(1, json!({"kind": "apart", "minutes": minutes}), bad, &format!("\"{minutes}\""));
    }
    wrong(1, json!({"kind": "any_days", "days": "0"}), bad, "\"0\"");
    wrong(1, json!({"kind": "tolerance", "before": "15", "after": "1441"}), bad, "1441");
    wrong(1, json!({"kind": "last_entry", "at": "02:00"}), bad, "02:00");
    wrong(1, json!({"kind": "after", "earlier": "pass"}), bad, "pass");
    wrong(1, json!({"kind": "after", "earlier": "Cellar"}), ErrorCode::NotFound, "Cellar");
    wrong(2, json!({"kind": "apart", "minutes": "30"}), bad, "Once");
    wrong(2, json!({"kind": "stay", "minutes": "30"}), bad, "Once");
    wrong(9, json!({"kind": "stay", "minutes": "30"}), ErrorCode::NotFound, "9");
    add(&mara, &event, 1, json!({"kind": "apart", "minutes": "30"}));
    wrong(1, json!({"kind": "apart", "minutes": "40"}), ErrorCode::Conflict, "rule 1");
    let error = mara.app.remove_rule(&event, 1, 2).unwrap_err();
    assert!(error.code == ErrorCode::NotFound && error.message.contains('2'), "{error:?}");
    assert_eq!(mara.app.remove_rule(&event, 1, 0).unwrap_err().code, ErrorCode::NotFound);
    // Taking away what a rule needs is told as well.
    let once = TypeInput { reentry: Some(false), ..TypeInput::default() };
    let error = mara.app.save_type(&event, Some(1), &once).unwrap_err();
    assert!(error.code == bad && error.message.contains("Pass"), "{error:?}");
    // After the hour of everyone out is known, a night has a last entry.
    let out = EventInput { everyone_out: some("06:00"), ..EventInput::default() };
    mara.app.edit_event(&event, &out).unwrap();
    add(&mara, &event, 1, json!({"kind": "last_entry", "at": "02:00"}));
    for hour in 2..20 {
        let (from, until) = (format!("{hour}:00"), format!("{hour}:30"));
        add(&mara, &event, 1, json!({"kind": "hours", "weekdays": "", "from": from, "until": until}));
    }
    wrong(1, json!({"kind": "any_days", "days": "3"}), bad, "20");
}

#[test]
fn the_refusal_names_the_nearest_moment_to_staff_and_guest() {
    let mara = Desk::new("office");
    let event = friday(&mara);
    let guest = Settings { guest_language: some("de"), ..Settings::default() };
    mara.app.save_settings(&guest).unwrap();
    add(&mara, &event, 1, json!({"kind": "hours", "weekdays": "fri,sat", "from": "20:00", "until": "23:00"}));
    add(&mara, &event, 1, json!({"kind": "apart", "minutes": "30"}));
    let ana = mara.sell(&event, &["Ana"]).remove(0);
    let early = at(&mara.app, &event, &ana.code, "", "2026-11-20 19:30");
    assert_eq!((early.verdict, early.reason), (Answer::Refuse, Reason::NotYetValid));
    assert_eq!(early.message, "Not valid yet: from 20:00, in 30 minutes.");
    assert_eq!(early.guest.unwrap().text, "Dieses Ticket gilt ab 20:00, in 30 Minuten.");
    assert_eq!(early.again, Some("2026-11-20T20:00+01:00".parse().unwrap()));
    assert_eq!(at(&mara.app, &event, &ana.code, "", "2026-11-20 22:00").verdict, Answer::Admit);
    let out = check(&mara.app, &event, &ana.code, |input| {
        (input.direction, input.at) = (Some(entrada_app::DirectionRequest::Out), some("2026-11-20 22:10"));
    });
    assert_eq!(out.reason, Reason::Exited);
    let soon = at(&mara.app, &event, &ana.code, "", "2026-11-20 22:20");
    assert_eq!(soon.message, "Came in at 22:00. Lets in again from 22:30, in 10 minutes.");
    assert_eq!(
        soon.guest.unwrap().text,
        "Dieses Ticket wurde um 22:00 verwendet. Es gilt wieder ab 22:30, in 10 Minuten."
    );
    assert_eq!(soon.previous.unwrap().at, "2026-11-20T22:00+01:00".parse().unwrap());
    let late = at(&mara.app, &event, &ana.code, "", "2026-11-20 23:30");
    assert_eq!(late.message, "Not valid yet: from 21 Nov 20:00.");
    let never = at(&mara.app, &event, &ana.code, "", "2026-11-22 12:00");
    assert_eq!(never.again, Some("2026-11-27T20:00+01:00".parse().unwrap()));
    // Sent again, a scan has the answer that it had.
    let id = late.scan.unwrap();
    let again = check(&mara.app, &event, &ana.code, |input| input.scan_id = Some(id));
    assert!(again.repeated && again.message == late.message, "{again:?}");
}

#[test]
fn a_lounge_is_for_those_who_came_in_and_a_dinner_after_the_concert() {
    let mara = Desk::new("office");
    let event = friday(&mara);
    mara.app.add_area(&event, "Lounge", &AreaInput::default()).unwrap();
    mara.app.add_gate(&event, "Main", &GateInput::default()).unwrap();
    mara.app.add_gate(&event, "Lounge door", &GateInput { area: some("Lounge") }).unwrap();
    let dinner = mara.add_type(&event, "Dinner", "20", |_| {});
    add(&mara, &event, 1, json!({"kind": "after", "earlier": "Friday"}));
    let view = add(&mara, &event, dinner, json!({"kind": "after", "earlier": "Pass"}));
    assert_eq!(sentences(&view), ["Only after a ticket “Pass” of the same order came in."]);
    let line = |index| SaleLine { type_index: index, ..sale(index, &["Ana"], None).lines.remove(0) };
    let order =
        SaleInput { lines: vec![line(1), line(dinner)], ..sale(1, &["Ana"], Some(PaymentMethod::Cash)) };
    let sold = mara.app.issue(&event, &order).unwrap().tickets;
    let (pass, meal) = (&sold[0].code, &sold[1].code);
    let answer = at(&mara.app, &event, pass, "Lounge door", "2026-11-20 20:10");
    assert_eq!(
        (answer.reason, answer.message.as_str()),
        (Reason::NotYetValid, "First they have to come in at Friday.")
    );
    let answer = at(&mara.app, &event, meal, "Main", "2026-11-20 20:10");
    assert_eq!(answer.message, "First a ticket “Pass” of the same order has to come in.");
    assert_eq!(answer.again, None, "waiting does not help");
    assert_eq!(at(&mara.app, &event, pass, "Main", "2026-11-20 20:20").verdict, Answer::Admit);
    assert_eq!(at(&mara.app, &event, pass, "Lounge door", "2026-11-20 20:30").verdict, Answer::Admit);
    assert_eq!(at(&mara.app, &event, meal, "Main", "2026-11-20 20:30").verdict, Answer::Admit);
    // Of another order nobody came.
    let other = mara.app.issue(&event, &sale(dinner, &["Ben"], Some(PaymentMethod::Cash))).unwrap();
    let ben = at(&mara.app, &event, &other.tickets[0].code, "Main", "2026-11-20 20:40");
    assert_eq!(ben.reason, Reason::NotYetValid);
    // An area that a rule waits for stays.
    let index = mara.add_type(&event, "Late", "5", |_| {});
    add(&mara, &event, index, json!({"kind": "after", "earlier": "Lounge"}));
    mara.app.remove_gate(&event, "Lounge door").unwrap();
    let error = mara.app.remove_area(&event, "Lounge").unwrap_err();
    assert!(error.code == ErrorCode::Conflict && error.message.contains("Late"), "{error:?}");
    mara.app.remove_rule(&event, index, 1).unwrap();
    mara.app.remove_area(&event, "Lounge").unwrap();
}

/// A door that has the rules and not the ticket holds to them by what it has scanned; two doors apart that let in too
/// often by them are an incident.
#[test]
fn doors_that_are_apart() {
    let mara = Desk::new("office");
    let event = friday(&mara);
    add(&mara, &event, 1, json!({"kind": "any_days", "days": "1"}));
    let (north, south) = (mara.invite(&event, "north", Role::Door), mara.invite(&event, "south", Role::Door));
    let ana = mara.sell(&event, &["Ana"]).remove(0);
    let first = at(&north.app, &event, &ana.code, "", "2026-11-20 20:10");
    assert_eq!(first.reason, Reason::Unlisted);
    let out = check(&north.app, &event, &ana.code, |input| {
        (input.direction, input.at) = (Some(entrada_app::DirectionRequest::Out), some("2026-11-20 23:00"));
    });
    assert_eq!(out.reason, Reason::Exited);
    let answer = at(&north.app, &event, &ana.code, "", "2026-11-21 20:10");
    assert_eq!(
        (answer.reason, answer.message.as_str()),
        (Reason::AlreadyIn, "Its one day is used, the last time on 20 Nov at 20:10.")
    );
    assert_eq!(at(&south.app, &event, &ana.code, "", "2026-11-21 20:20").reason, Reason::Unlisted);
    assert!(mara.app.incidents(&event).unwrap().is_empty());
    north.hand_to(&mara, &event);
    south.hand_to(&mara, &event);
    assert_eq!(mara.app.incidents(&event).unwrap().len(), 1, "two days, and it lets in on one");
    // With a day more the same scans are as they should be.
    mara.app.remove_rule(&event, 1, 1).unwrap();
    add(&mara, &event, 1, json!({"kind": "any_days", "days": "2"}));
    assert!(mara.app.incidents(&event).unwrap().is_empty());
    assert!(mara.app.rebuild().unwrap().differences.is_empty());
}
