//! An event is set up: areas, gates, rules, questions. The next one is made of it, and it is put away.

use entrada_app::{
    AppError, AreaInput, DuplicateInput, ErrorCode, EventId, EventInput, GateInput, QuestionInput,
    QuestionKind, QuestionView, Role, TypeInput, TypeView, UnpaidRule,
};

use serde_json::json;

use crate::desk::{Desk, check, event_input, id, sale, some};

fn refused<T>(result: Result<T, AppError>, code: ErrorCode, names: &str) {
    let Err(error) = result else { panic!("taken, though {names:?} is wrong") };
    assert!(error.code == code && error.message.contains(names), "{names:?}: {error:?}");
    assert!(error.hint.is_some(), "no way out of {error:?}");
}

fn area(desk: &Desk, event: &EventId, name: &str, capacity: &str) {
    desk.app.add_area(event, name, &AreaInput { capacity: some(capacity) }).unwrap();
}

fn gate(desk: &Desk, event: &EventId, name: &str, area: &str) {
    desk.app.add_gate(event, name, &GateInput { area: some(area) }).unwrap();
}

fn question(desk: &Desk, event: &EventId, input: QuestionInput) -> QuestionView {
    desk.app.save_question(event, None, &input).unwrap()
}

fn ask(text: &str) -> QuestionInput {
    QuestionInput { text: some(text), ..QuestionInput::default() }
}

fn type_of(desk: &Desk, event: &EventId, index: u16) -> TypeView {
    desk.app.types(event).unwrap().into_iter().find(|each| each.index == index).unwrap()
}

#[test]
fn mara_gives_the_event_a_lounge_with_a_gate_of_its_own() {
    let mara = Desk::new("office");
    let event = mara.event("Party");
    area(&mara, &event, "Lounge", "2");
    gate(&mara, &event, "Main", "");
    gate(&mara, &event, "Lounge door", "lounge");
    let view = mara.app.event(&event).unwrap();
    assert_eq!((view.areas[0].name.as_str(), view.areas[0].capacity), ("Lounge", Some(2)));
    assert_eq!(view.gates, ["Lounge door", "Main"]);
    assert_eq!(view.doors[0].area.as_deref(), Some("Lounge"));
    assert_eq!(view.doors[1].area, None, "the event itself");
    // Ana and Ben come in by the main gate; only Ana goes on into the lounge.
    let tickets = mara.sell(&event, &["Ana", "Ben"]);
    for (ticket, gate) in [(&tickets[0], "Main"), (&tickets[1], "Main"), (&tickets[0], "Lounge door")] {
        let answer = check(&mara.app, &event, &ticket.code, |input| input.gate = some(gate));
        assert_eq!(serde_json::to_value(answer.verdict).unwrap(), "admit", "{answer:?}");
    }
    let view = mara.app.event(&event).unwrap();
    assert_eq!((view.inside, view.areas[0].inside), (2, 1));
    // The lounge may be made smaller than what is in it: nobody is thrown out, and it is told.
    let one = mara.sell(&event, &["Cem"]).remove(0);
    check(&mara.app, &event, &one.code, |input| input.gate = some("Lounge door"));
    let lounge = mara.app.edit_area(&event, "loun", &AreaInput { capacity: some("1") }).unwrap();
    assert_eq!((lounge.inside, lounge.capacity), (2, Some(1)));
    // It stays as long as a gate leads into it.
    refused(mara.app.remove_area(&event, "Lounge"), ErrorCode::Conflict, "Lounge door");
    mara.app.edit_gate(&event, "lounge door", &GateInput { area: some("") }).unwrap();
    mara.app.remove_area(&event, "Lounge").unwrap();
    assert!(mara.app.areas(&event).unwrap().is_empty());
    // Made again it is a new beginning.
    let again = mara.app.add_area(&event, "Lounge", &AreaInput::default()).unwrap();
    assert_eq!(again.capacity, None);
}

#[test]
fn gates_are_those_that_were_added_and_those_that_tickets_name() {
    let mara = Desk::new("office");
    let event = mara.event("Party");
    let seated = mara.add_type(&event, "Seated", "20", |input| {
        input.gates = Some(vec!["Garden".to_owned(), "garden".to_owned()]);
    });
    gate(&mara, &event, "Main", "");
    assert_eq!(mara.app.event(&event).unwrap().gates, ["Garden", "Main"]);
    let standing = mara.add_type(&event, "Early", "9", |input| input.gates = Some(vec!["MAIN".to_owned()]));
    assert_eq!(type_of(&mara, &event, standing).gates, ["Main"], "as it is spelled already");
    assert_eq!(type_of(&mara, &event, seated).gates, ["Garden"]);
    gate(&mara, &event, "Garden", "");
    refused(
        mara.app.add_gate(&event, "garden", &GateInput::default()),
        ErrorCode::Conflict,
        "\"Garden\" already",
    );
    refused(mara.app.remove_gate(&event, "Garden"), ErrorCode::Conflict, "Seated");
    let all = TypeInput { gates: Some(Vec::new()), ..TypeInput::default() };
    mara.app.save_type(&event, Some(seated), &all).unwrap();
    mara.app.remove_gate(&event, "Garden").unwrap();
    assert_eq!(mara.app.event(&event).unwrap().gates, ["Main"]);
}

#[test]
fn what_cannot_be_is_refused_with_a_way_out_and_changes_nothing() {
    let mara = Desk::new("office");
    let event = mara.event("Party");
    area(&mara, &event, "Lounge", "");
    gate(&mara, &event, "Main", "");
    question(&mara, &event, ask("Waiver signed?"));
    let before = (
        mara.app.event(&event).unwrap(),
        mara.app.questions(&event).unwrap(),
        mara.app.types(&event).unwrap(),
    );
    let app = &mara.app;
    let capacity = |text: &str| AreaInput { capacity: some(text) };
    for wrong in ["0", "-1", "many", "1.5", "99999999999"] {
        let sentence = format!("capacity \"{wrong}\"");
        refused(app.add_area(&event, "Bar", &capacity(wrong)), ErrorCode::BadInput, &sentence);
        refused(app.edit_area(&event, "Lounge", &capacity(wrong)), ErrorCode::BadInput, &sentence);
    }
    refused(app.add_area(&event, "LOUNGE", &AreaInput::default()), ErrorCode::Conflict, "\"Lounge\" already");
    refused(app.edit_area(&event, "Cellar", &capacity("5")), ErrorCode::NotFound, "Cellar");
    refused(app.remove_area(&event, "Cellar"), ErrorCode::NotFound, "Cellar");
    let into = |area: &str| GateInput { area: some(area) };
    refused(app.add_gate(&event, "Side", &into("Cellar")), ErrorCode::NotFound, "Cellar");
    refused(app.add_gate(&event, "main", &GateInput::default()), ErrorCode::Conflict, "\"Main\" already");
    refused(app.edit_gate(&event, "Main", &into("Cellar")), ErrorCode::NotFound, "Cellar");
    refused(app.edit_gate(&event, "Side", &into("")), ErrorCode::NotFound, "Side");
    refused(app.remove_gate(&event, "Side"), ErrorCode::NotFound, "Side");

    let wrong =
        |input: EventInput, names: &str| refused(app.edit_event(&event, &input), ErrorCode::BadInput, names);
    for out in ["25:00", "6", "6:5", "24:00", "06:60", "noon", "06:00:00", "-1:00"] {
        wrong(EventInput { everyone_out: some(out), ..EventInput::default() }, &format!("\"{out}\""));
    }
    for days in ["0", "-3", "soon", "99999"] {
        wrong(EventInput { retain_days: some(days), ..EventInput::default() }, &format!("\"{days}\""));
    }
    let wrong = |input: TypeInput, names: &str| {
        refused(app.save_type(&event, Some(1), &input), ErrorCode::BadInput, names)
    };
    for number in ["0", "-2", "twice", "1.5"] {
        let names = format!("\"{number}\"");
        wrong(TypeInput { entries: some(number), ..TypeInput::default() }, &names);
        wrong(TypeInput { entries_per_day: some(number), ..TypeInput::default() }, &names);
    }

    let wrong = |input: QuestionInput, code, names: &str| {
        refused(app.save_question(&event, None, &input), code, names)
    };
    let choices = |list: &[&str]| Some(list.iter().map(|&choice| choice.to_owned()).collect::<Vec<_>>());
    wrong(
        QuestionInput { kind: Some(QuestionKind::Choice), ..ask("Meal?") },
        ErrorCode::BadInput,
        "without choices",
    );
    wrong(
        QuestionInput { kind: Some(QuestionKind::YesNo), choices: choices(&["a"]), ..ask("Meal?") },
        ErrorCode::BadInput,
        "not answered with a choice",
    );
    wrong(
        QuestionInput { choices: choices(&["Fish", "fish"]), ..ask("Meal?") },
        ErrorCode::BadInput,
        "\"Fish\" is there twice",
    );
    wrong(ask("waiver SIGNED?"), ErrorCode::Conflict, "Waiver signed?");
    wrong(QuestionInput { types: Some(vec![7]), ..ask("Meal?") }, ErrorCode::NotFound, "7");
    refused(app.find_question(&event, "shoe size"), ErrorCode::NotFound, "shoe size");
    let after = (app.event(&event).unwrap(), app.questions(&event).unwrap(), app.types(&event).unwrap());
    assert_eq!(after, before);
}

#[test]
fn an_empty_name_is_no_name() {
    let mara = Desk::new("office");
    let event = mara.event("Party");
    let empty = |result: Result<(), AppError>| {
        let error = result.unwrap_err();
        assert!(error.code == ErrorCode::BadInput && error.message.contains("empty"), "{error:?}");
    };
    empty(mara.app.add_area(&event, " \t", &AreaInput::default()).map(drop));
    empty(mara.app.add_gate(&event, "", &GateInput::default()).map(drop));
    empty(mara.app.save_question(&event, None, &ask("\n")).map(drop));
    empty(mara.app.save_question(&event, None, &QuestionInput::default()).map(drop));
}

#[test]
fn the_rules_of_the_door_are_set_and_cleared() {
    let mara = Desk::new("office");
    let event = mara.event("Party");
    let edit = |input: EventInput| mara.app.edit_event(&event, &input).unwrap();
    let view = mara.app.event(&event).unwrap();
    assert_eq!((view.unpaid, view.admit_unpaid, view.everyone_out), (UnpaidRule::Never, false, None));
    let view = edit(EventInput {
        unpaid: Some(UnpaidRule::Ask),
        everyone_out: some("6:00"),
        ..EventInput::default()
    });
    assert_eq!((view.unpaid, view.admit_unpaid), (UnpaidRule::Ask, false));
    assert_eq!(view.everyone_out.as_deref(), Some("06:00"));
    let view = edit(EventInput { admit_unpaid: Some(true), ..EventInput::default() });
    assert_eq!(
        (view.unpaid, view.admit_unpaid),
        (UnpaidRule::Always, true),
        "the old answer is one of three"
    );
    // The event ends on 20 November at 23:30 in Madrid; thirty days later the guests are forgotten.
    let view = edit(EventInput { retain_days: some("30"), ..EventInput::default() });
    assert_eq!(view.retain_until, Some("2026-12-20T23:30+01:00".parse().unwrap()));
    let view = edit(EventInput { retain_days: some(""), everyone_out: some(""), ..EventInput::default() });
    assert_eq!((view.retain_days, view.retain_until, view.everyone_out), (None, None, None));
}

#[test]
fn a_ticket_type_says_how_often_and_types_share_a_number() {
    let mara = Desk::new("office");
    let event = mara.event("Party");
    let week = mara.add_type(&event, "Week", "60", |input| {
        input.reentry = Some(true);
        (input.entries, input.entries_per_day) = (some("7"), some("1"));
        (input.quota, input.quota_group, input.note) = (some("10"), some("Hall"), some("Give them the map."));
    });
    let child = mara.add_type(&event, "Child", "5", |input| {
        (input.quota, input.quota_group) = (some("4"), some("hall"));
    });
    let view = type_of(&mara, &event, week);
    assert_eq!((view.entries, view.entries_per_day, view.reentry), (Some(7), Some(1), true));
    assert_eq!(
        (view.note.as_deref(), view.quota_group.as_deref()),
        (Some("Give them the map."), Some("Hall"))
    );
    assert_eq!((view.left, view.group_left), (Some(10), Some(10)), "the largest of their numbers");
    let view = type_of(&mara, &event, child);
    assert_eq!((view.quota_group.as_deref(), view.left, view.group_left), (Some("Hall"), Some(4), Some(10)));
    mara.app.issue(&event, &sale(week, &["A", "B", "C", "D", "E", "F", "G", "H"], None)).unwrap();
    let view = type_of(&mara, &event, child);
    assert_eq!((view.left, view.group_left), (Some(2), Some(2)), "the group has less left than the type");
    let clear = TypeInput {
        entries: some(""),
        entries_per_day: some(""),
        quota_group: some(""),
        note: some(""),
        ..TypeInput::default()
    };
    let view = mara.app.save_type(&event, Some(week), &clear).unwrap();
    assert_eq!((view.entries, view.entries_per_day, view.quota_group, view.note), (None, None, None, None));
}

#[test]
fn questions_are_asked_in_the_order_in_which_they_came() {
    let mara = Desk::new("office");
    let event = mara.event("Party");
    let child = mara.add_type(&event, "Child", "5", |_| {});
    for text in ["Waiver signed?", "Wristband number", "Allergies?", "Name of the dog"] {
        question(&mara, &event, ask(text));
    }
    let choices = Some(vec!["Fish".to_owned(), "Vegan".to_owned()]);
    let meal = question(
        &mara,
        &event,
        QuestionInput { choices, types: Some(vec![child, child]), required: Some(true), ..ask("Meal?") },
    );
    assert_eq!((meal.kind, meal.types, meal.required), (QuestionKind::Choice, vec![child], true));
    let texts = |desk: &Desk| -> Vec<String> {
        desk.app.questions(&event).unwrap().into_iter().map(|question| question.text).collect()
    };
    assert_eq!(
        texts(&mara),
        ["Waiver signed?", "Wristband number", "Allergies?", "Name of the dog", "Meal?"]
    );
    let dog = mara.app.find_question(&event, "dog").unwrap();
    mara.app.remove_question(&event, dog).unwrap();
    let waiver = mara.app.find_question(&event, "waiver").unwrap();
    let yes_or_no = QuestionInput { kind: Some(QuestionKind::YesNo), ..QuestionInput::default() };
    assert_eq!(mara.app.save_question(&event, Some(waiver), &yes_or_no).unwrap().kind, QuestionKind::YesNo);
    // A choice that becomes words has no choices any more.
    let meal = mara.app.find_question(&event, "meal").unwrap();
    let words = QuestionInput { kind: Some(QuestionKind::Text), ..QuestionInput::default() };
    assert!(mara.app.save_question(&event, Some(meal), &words).unwrap().choices.is_empty());
    // The laptop at the door knows them too, and may not change them.
    let door = mara.invite(&event, "door", Role::Door);
    assert_eq!(texts(&door), ["Waiver signed?", "Wristband number", "Allergies?", "Meal?"]);
    refused(door.app.save_question(&event, None, &ask("Shoe size?")), ErrorCode::NotAllowed, "organiser");
    refused(door.app.add_area(&event, "Bar", &AreaInput::default()), ErrorCode::NotAllowed, "organiser");
    refused(door.app.remove_question(&event, waiver), ErrorCode::NotAllowed, "organiser");
    refused(door.app.archive_event(&event, true), ErrorCode::NotAllowed, "organiser");
    refused(door.app.duplicate_event(&event, &DuplicateInput::default()), ErrorCode::NotAllowed, "organiser");
}

#[test]
fn last_years_event_is_put_away_and_taken_back() {
    let mara = Desk::new("office");
    let (old, new) = (mara.event("Jazz"), mara.event("Jazz Night"));
    let away = mara.app.archive_event(&old, true).unwrap();
    assert!(away.archived);
    let names =
        |views: Vec<entrada_app::EventView>| views.into_iter().map(|view| view.name).collect::<Vec<_>>();
    assert_eq!(names(mara.app.events().unwrap()), ["Jazz Night"]);
    assert_eq!(names(mara.app.all_events().unwrap()), ["Jazz", "Jazz Night"]);
    assert_eq!(mara.app.find_event("jazz").unwrap(), new, "what is put away is not in the way");
    assert_eq!(mara.app.find_event(&old.to_string()).unwrap(), old, "by its id it is still found");
    // Nothing in it is gone.
    mara.sell(&old, &["Ana"]);
    assert_eq!(mara.app.event(&old).unwrap().issued, 1);
    mara.app.archive_event(&new, true).unwrap();
    assert_eq!(mara.app.find_event("jazz night").unwrap(), new, "nothing else fits");
    assert!(!mara.app.archive_event(&old, false).unwrap().archived);
    assert_eq!(names(mara.app.events().unwrap()), ["Jazz"]);
}

#[test]
fn next_weeks_event_is_made_of_this_one_across_the_change_of_the_clocks() {
    let mara = Desk::new("office");
    // A Friday in Madrid; on Sunday 25 October 2026 the clocks go back.
    let event = mara
        .app
        .add_event(&EventInput {
            starts: some("2026-10-23 20:00"),
            ends: some("2026-10-24 04:30"),
            doors_open: some("2026-10-23 19:00"),
            capacity: some("300"),
            unpaid: Some(UnpaidRule::Ask),
            everyone_out: some("06:00"),
            retain_days: some("30"),
            ..event_input("Friday Club")
        })
        .unwrap();
    let event = id(&event);
    area(&mara, &event, "Lounge", "40");
    gate(&mara, &event, "Main", "");
    gate(&mara, &event, "Lounge door", "Lounge");
    gate(&mara, &event, "Old gate", "");
    mara.app.remove_gate(&event, "Old gate").unwrap();
    let early = mara.add_type(&event, "Early", "12.50", |input| {
        (input.valid_from, input.valid_until) = (some("2026-10-23 19:00"), some("2026-10-23 21:00"));
        (input.quota, input.gates) = (some("50"), Some(vec!["Main".to_owned()]));
        (input.reentry, input.entries_per_day, input.note) = (Some(true), some("2"), some("Stamp"));
    });
    let rule = |value| mara.app.add_rule(&event, early, &serde_json::from_value(value).unwrap()).unwrap();
    rule(json!({"kind": "window", "from": "2026-10-23 20:00", "until": "2026-10-23 20:30"}));
    rule(json!({"kind": "hours", "weekdays": "fri", "from": "19:00", "until": "21:00"}));
    question(&mara, &event, QuestionInput { types: Some(vec![early]), ..ask("Over 18?") });
    mara.app.issue(&event, &sale(early, &["Ana"], None)).unwrap();
    mara.app.archive_event(&event, true).unwrap();

    let next = DuplicateInput { starts: some("2026-10-30 20:00"), ..DuplicateInput::default() };
    let copy = mara.app.duplicate_event(&event, &next).unwrap();
    assert_eq!(copy.name, "Friday Club 2026-10-30");
    let at = |text: &str| text.parse::<entrada_app::Timestamp>().unwrap();
    assert_eq!(copy.starts, at("2026-10-30T20:00+01:00"), "eight in the evening by the clock of then");
    assert_eq!(copy.ends, at("2026-10-31T04:30+01:00"));
    assert_eq!(copy.doors_open, Some(at("2026-10-30T19:00+01:00")));
    assert_eq!(
        (copy.capacity, copy.unpaid, copy.everyone_out.as_deref()),
        (Some(300), UnpaidRule::Ask, Some("06:00"))
    );
    assert_eq!((copy.retain_days, copy.archived, copy.issued), (Some(30), false, 0));
    assert_eq!((copy.areas[0].name.as_str(), copy.areas[0].capacity), ("Lounge", Some(40)));
    assert_eq!(copy.gates, ["Lounge door", "Main"], "what was taken away does not come along");
    assert_eq!(copy.doors[0].area.as_deref(), Some("Lounge"));
    let of = id(&copy);
    let (old, new) = (type_of(&mara, &event, early), type_of(&mara, &of, early));
    assert_eq!(new.valid_from, Some(at("2026-10-30T19:00+01:00")));
    assert_eq!(new.valid_until, Some(at("2026-10-30T21:00+01:00")));
    let window = json!({"kind": "window", "from": "2026-10-30T19:00:00Z", "until": "2026-10-30T19:30:00Z"});
    assert_eq!(serde_json::to_value(&new.rules[0].rule).unwrap(), window, "eight in the evening, too");
    assert_eq!(new.rules[1], old.rules[1]);
    let same = TypeView {
        rules: new.rules.clone(),
        issued: 0,
        left: Some(50),
        valid_from: new.valid_from,
        valid_until: new.valid_until,
        ..old
    };
    assert_eq!(new, same);
    assert_eq!(mara.app.questions(&of).unwrap(), mara.app.questions(&event).unwrap());
    // It is an event of its own: tickets of the other do not open it.
    let ana = mara.sell(&of, &["Ana"]).remove(0);
    assert_eq!(ana.event, copy.id);

    // Again, of the copy: its date does not pile up. And in Lisbon, an hour behind, the wall clock is what counts.
    let tour = DuplicateInput {
        starts: some("2027-03-27 20:00"),
        timezone: some("Europe/Lisbon"),
        ..DuplicateInput::default()
    };
    let tour = mara.app.duplicate_event(&of, &tour).unwrap();
    assert_eq!((tour.name.as_str(), tour.timezone.as_str()), ("Friday Club 2027-03-27", "Europe/Lisbon"));
    assert_eq!(tour.starts, at("2027-03-27T20:00+00:00"));
    // On the morning after, the clocks went forward: the night is an hour shorter.
    assert_eq!(tour.ends, at("2027-03-28T04:30+01:00"));
    let wrong = DuplicateInput { starts: some("someday"), ..DuplicateInput::default() };
    let error = mara.app.duplicate_event(&of, &wrong).unwrap_err();
    assert!(error.code == ErrorCode::BadInput && error.message.contains("someday"), "{error:?}");
    refused(mara.app.duplicate_event(&of, &DuplicateInput::default()), ErrorCode::BadInput, "starts");
}
