//! Stories at the door: what stops the eye, what is asked, and what is paid there.

use entrada_app::{
    Answer, CheckAnswer, CheckInput, EventId, EventInput, ExportWhat, HolderInput, PaymentMethod,
    QuestionInput, QuestionKind, Reason, Role, SaleInput, SaleLine, Settings, TypeInput, UnpaidRule,
};

use crate::desk::{Desk, check, exported, sale, some};

fn ask(desk: &Desk, event: &EventId, text: &str, change: impl FnOnce(&mut QuestionInput)) -> String {
    let mut input = QuestionInput { text: some(text), ..QuestionInput::default() };
    change(&mut input);
    desk.app.save_question(event, None, &input).unwrap().id
}

fn answered(desk: &Desk, event: &EventId, code: &str, answers: &[(&str, &str)]) -> CheckAnswer {
    check(&desk.app, event, code, |input| {
        input.answers = answers.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    })
}

fn unpaid_event(desk: &Desk, rule: UnpaidRule) -> EventId {
    let event = desk.event("Party");
    desk.app.edit_event(&event, &EventInput { unpaid: Some(rule), ..EventInput::default() }).unwrap();
    event
}

#[test]
fn notes_of_ticket_order_and_type_stop_the_eye_each_once() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let type_note = TypeInput { note: some("check the age"), ..TypeInput::default() };
    desk.app.save_type(&event, Some(1), &type_note).unwrap();
    let holder = HolderInput { name: some("Ana"), note: some("wheelchair"), ..HolderInput::default() };
    let input = SaleInput {
        lines: vec![SaleLine { type_index: 1, holders: vec![holder] }],
        payment: Some(PaymentMethod::Cash),
        order_note: some("friends of the band"),
        ..SaleInput::default()
    };
    let ana = desk.app.issue(&event, &input).unwrap().tickets.remove(0);
    let answer = desk.check(&event, &ana.code);
    assert_eq!(answer.verdict, Answer::Admit);
    assert_eq!(answer.notes, ["wheelchair", "friends of the band", "check the age"]);
    let refused = desk.check(&event, &ana.code);
    assert!(refused.notes.is_empty(), "nobody passes, nothing has to be read");
}

#[test]
fn a_required_question_is_asked_answered_once_and_exported() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let waiver = ask(&desk, &event, "Waiver signed?", |input| {
        input.kind = Some(QuestionKind::YesNo);
        input.required = Some(true);
    });
    let ana = desk.sell(&event, &["Ana"]).remove(0);
    let asked = desk.check(&event, &ana.code);
    assert_eq!((asked.verdict, asked.reason, asked.scan.clone()), (Answer::Ask, Reason::Question, None));
    assert_eq!((asked.questions[0].id.as_str(), asked.questions[0].required), (waiver.as_str(), true));
    assert_eq!(
        desk.app.door_state(&event, None, 5).unwrap().recent.len(),
        0,
        "nothing is kept until it is answered"
    );
    assert_eq!(answered(&desk, &event, &ana.code, &[(&waiver, " ")]).verdict, Answer::Ask, "it is required");
    let wrong = CheckInput {
        code: ana.code.clone(),
        answers: [(waiver.clone(), "perhaps".to_owned())].into(),
        ..CheckInput::default()
    };
    assert!(desk.app.check(&event, &wrong).unwrap_err().is_bad_input());
    assert_eq!(answered(&desk, &event, &ana.code, &[(&waiver, "Y")]).reason, Reason::Admitted);
    let scan = desk.app.door_state(&event, None, 1).unwrap().recent.remove(0);
    assert_eq!(
        (scan.answers[0].question.as_str(), scan.answers[0].answer.as_str()),
        ("Waiver signed?", "yes")
    );
    let csv = exported(&desk.app, &event, ExportWhat::Scans).unwrap();
    assert!(csv.contains("Waiver signed?") && csv.contains("yes"), "{csv}");
    // Asked once: after an undo, or on the way back in, the answer is known.
    desk.app.undo(&scan.scan, "wrong person").unwrap();
    assert_eq!(desk.check(&event, &ana.code).verdict, Answer::Ask, "what was undone was not answered");
}

#[test]
fn questions_that_need_no_answer_are_passed_over_and_some_concern_one_type_only() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let vip = desk.add_type(&event, "VIP", "50", |input| input.reentry = Some(true));
    let wrist = ask(&desk, &event, "Wristband number", |input| input.types = Some(vec![vip]));
    let meal = ask(&desk, &event, "Meal", |input| {
        input.types = Some(vec![vip]);
        input.kind = Some(QuestionKind::Choice);
        input.choices = Some(vec!["Fish".to_owned(), "Vegan".to_owned()]);
    });
    let standing = desk.sell(&event, &["Ben"]).remove(0);
    assert_eq!(desk.check(&event, &standing.code).verdict, Answer::Admit, "he is not asked");
    let ana =
        desk.app.issue(&event, &sale(vip, &["Ana"], Some(PaymentMethod::Card))).unwrap().tickets.remove(0);
    let asked = desk.check(&event, &ana.code);
    assert_eq!(asked.questions.len(), 2);
    let first = answered(&desk, &event, &ana.code, &[(&wrist, ""), (&meal, "vegan")]);
    assert_eq!(first.verdict, Answer::Admit, "{}", first.message);
    check(&desk.app, &event, &ana.code, crate::desk::out);
    let back = desk.check(&event, &ana.code);
    let open: Vec<&str> = back.questions.iter().map(|question| question.text.as_str()).collect();
    assert_eq!((back.verdict, open), (Answer::Ask, vec!["Wristband number"]), "only what was not answered");
}

#[test]
fn ana_pays_at_the_door_and_gets_change() {
    let desk = Desk::new("office");
    let event = unpaid_event(&desk, UnpaidRule::Never);
    let ana = desk.app.issue(&event, &sale(1, &["Ana"], None)).unwrap().tickets.remove(0);
    let refused = desk.check(&event, &ana.code);
    assert_eq!((refused.verdict, refused.reason, refused.may_pay), (Answer::Refuse, Reason::Unpaid, true));
    assert_eq!(refused.due.unwrap().amount, 1250);
    let little = CheckInput {
        code: ana.code.clone(),
        pay: Some(PaymentMethod::Cash),
        tendered: some("10"),
        ..CheckInput::default()
    };
    assert!(desk.app.check(&event, &little).is_err(), "too little, and nobody comes in");
    assert_eq!(desk.app.stats(&event).unwrap().inside, 0);
    let paid = check(&desk.app, &event, &ana.code, |input| {
        input.pay = Some(PaymentMethod::Cash);
        input.tendered = some("20");
    });
    assert_eq!((paid.verdict, paid.change), (Answer::Admit, Some(750)));
    assert_eq!(desk.app.stats(&event).unwrap().paid[0].amount, 1250);
}

#[test]
fn where_the_door_decides_it_is_asked_and_lets_in_unpaid_by_name() {
    let desk = Desk::new("office");
    let event = unpaid_event(&desk, UnpaidRule::Ask);
    let tickets = desk.app.issue(&event, &sale(1, &["Ana"], None)).unwrap().tickets;
    let asked = desk.check(&event, &tickets[0].code);
    assert_eq!((asked.verdict, asked.reason, asked.scan), (Answer::Ask, Reason::Unpaid, None));
    let accepted = check(&desk.app, &event, &tickets[0].code, |input| input.accept_unpaid = true);
    assert_eq!(accepted.verdict, Answer::Admit);
    let scan = desk.app.door_state(&event, None, 1).unwrap().recent.remove(0);
    assert!(scan.accepted_unpaid);
    // Where the event says never, nobody at the door can.
    desk.app
        .edit_event(&event, &EventInput { unpaid: Some(UnpaidRule::Never), ..EventInput::default() })
        .unwrap();
    let ben = desk.app.issue(&event, &sale(1, &["Ben"], None)).unwrap().tickets.remove(0);
    let never = check(&desk.app, &event, &ben.code, |input| input.accept_unpaid = true);
    assert_eq!((never.verdict, never.reason), (Answer::Refuse, Reason::Unpaid));
}

#[test]
fn a_doors_laptop_sees_no_price_and_takes_no_money() {
    let desk = Desk::new("office");
    let event = unpaid_event(&desk, UnpaidRule::Ask);
    let ana = desk.app.issue(&event, &sale(1, &["Ana"], None)).unwrap().tickets.remove(0);
    let door = desk.invite(&event, "door", Role::Door);
    let asked = door.check(&event, &ana.code);
    assert_eq!((asked.verdict, asked.may_pay, asked.due), (Answer::Ask, false, None));
    assert!(!asked.message.contains("12"), "{}", asked.message);
    let pays = CheckInput { code: ana.code.clone(), pay: Some(PaymentMethod::Cash), ..CheckInput::default() };
    assert_eq!(door.app.check(&event, &pays).unwrap_err().code, entrada_app::ErrorCode::NotAllowed);
    let accepted = check(&door.app, &event, &ana.code, |input| input.accept_unpaid = true);
    assert_eq!(accepted.verdict, Answer::Admit);
}

#[test]
fn paid_at_the_door_and_still_asked_nothing_is_taken_until_the_answer() {
    let desk = Desk::new("office");
    let event = unpaid_event(&desk, UnpaidRule::Ask);
    let wrist = ask(&desk, &event, "Wristband number", |input| input.required = Some(true));
    let ana = desk.app.issue(&event, &sale(1, &["Ana"], None)).unwrap().tickets.remove(0);
    assert_eq!(desk.check(&event, &ana.code).reason, Reason::Unpaid, "money first");
    let pays = |input: &mut CheckInput| input.pay = Some(PaymentMethod::Card);
    let asked = check(&desk.app, &event, &ana.code, pays);
    assert_eq!((asked.verdict, asked.reason), (Answer::Ask, Reason::Question));
    assert!(desk.app.stats(&event).unwrap().paid.is_empty(), "not yet");
    let done = check(&desk.app, &event, &ana.code, |input| {
        pays(input);
        input.answers = [(wrist, "0042".to_owned())].into();
    });
    assert_eq!(done.verdict, Answer::Admit);
    assert_eq!(desk.app.stats(&event).unwrap().paid[0].amount, 1250);
}

#[test]
fn the_guest_reads_the_refusal_in_their_own_language() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let settings = Settings { language: some("en"), guest_language: some("es"), ..Settings::default() };
    desk.app.save_settings(&settings).unwrap();
    let ana = desk.sell(&event, &["Ana"]).remove(0);
    assert_eq!(desk.check(&event, &ana.code).guest, None, "let in");
    let again = desk.check(&event, &ana.code);
    let guest = again.guest.unwrap();
    assert_eq!(guest.language, "es");
    assert_ne!(guest.text, again.message);
    assert!(!guest.text.contains("office"), "no laptop's name: {}", guest.text);
}

/// The ticket was stolen and re-issued; the thief's paper still has its number.
#[test]
fn the_number_of_a_reissued_ticket_is_looked_at_before_it_lets_in() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ana"]).remove(0);
    let number = ticket.number.parse().unwrap();
    let new = desk.app.reissue(&event, number).unwrap();
    assert_eq!(desk.check(&event, &ticket.code).reason, Reason::Replaced);
    let facts = desk.app.verify_journal().unwrap().facts;
    let asked = desk.check(&event, &ticket.number);
    assert_eq!((asked.verdict, asked.reason, &asked.scan), (Answer::Ask, Reason::Reissued, &None));
    assert!(asked.message.contains("Re-issued") && asked.message.contains("Ana"), "{}", asked.message);
    assert_eq!(asked.ticket.unwrap().name.as_deref(), Some("Ana"));
    assert!(asked.reissued_at.is_some() && asked.guest.is_some());
    assert_eq!(desk.app.verify_journal().unwrap().facts, facts, "a question writes nothing down");
    let turnstile = check(&desk.app, &event, &ticket.number, |input| input.unattended = true);
    assert_eq!((turnstile.verdict, turnstile.reason), (Answer::Refuse, Reason::Reissued));
    let accepted = check(&desk.app, &event, &ticket.number, |input| input.accept_reissued = true);
    assert_eq!((accepted.verdict, accepted.reason), (Answer::Admit, Reason::Admitted));
    let scan = desk.app.undo(accepted.scan.as_deref().unwrap(), "the thief after all").unwrap();
    assert!(scan.accepted_reissued);
    let by_code = check(&desk.app, &event, &new.code, |input| input.accept_reissued = true);
    assert_eq!(
        (by_code.verdict, by_code.reason),
        (Answer::Admit, Reason::Admitted),
        "the new code asks nothing"
    );
    let state = desk.app.door_state(&event, None, 10).unwrap();
    let taken: Vec<bool> = state.recent.iter().map(|scan| scan.accepted_reissued).collect();
    assert_eq!(taken.iter().filter(|taken| **taken).count(), 1, "nothing was decided about the code");
    let history = desk.app.ticket_history(&event, number).unwrap();
    assert!(history.entries.iter().any(|entry| entry.accepted_reissued));
    assert_eq!(
        desk.check(&event, &ticket.number).reason,
        Reason::AlreadyIn,
        "what refuses is not asked about"
    );
}
