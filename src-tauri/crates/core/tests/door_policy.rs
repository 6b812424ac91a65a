//! The rules beyond the table's lines: by the ticket, so often in all and a day, everyone out, unpaid people,
//! questions, notes, paper. Each is one test.

use entrada_core::decide::{Detail, DirectionRequest, Outcome, Reason};
use entrada_core::ids::QuestionId;
use entrada_core::model::{Direction, TicketState, UnpaidRule};
use entrada_core::question::{Question, QuestionKind};

use crate::door::{Scene, Showing, at, scene, visit};

const HOUR: i64 = 3_600;

fn asked(scene: &mut Scene, id: u32, required: bool) -> QuestionId {
    let id = QuestionId(id);
    let question = Question { text: "Waiver signed?".into(), required, ..Question::default() };
    scene.questions.insert(id, question);
    id
}

#[test]
fn by_the_ticket_whoever_is_inside_goes_out_and_everybody_else_comes_in() {
    let mut scene = scene();
    scene.ticket_type().reentry = true;
    let first = scene.pass(DirectionRequest::Auto);
    assert_eq!((first.reason, first.direction), (Reason::Admitted, Direction::In));
    scene.visits.push(visit(-60, Direction::In));
    let second = scene.pass(DirectionRequest::Auto);
    assert_eq!((second.reason, second.direction), (Reason::Exited, Direction::Out));
    scene.visits.push(visit(-30, Direction::Out));
    assert_eq!(scene.pass(DirectionRequest::Auto).direction, Direction::In);
    scene.showing = Showing::UnknownNumber;
    assert_eq!(scene.pass(DirectionRequest::Auto).direction, Direction::In, "nobody is inside with it");
}

#[test]
fn a_type_that_lets_in_three_times_says_when_all_are_used() {
    let mut scene = scene();
    scene.ticket_type().entries = Some(3);
    scene.visits = vec![visit(-90, Direction::In), visit(-60, Direction::In)];
    assert_eq!(scene.enter(), Reason::Admitted, "without re-entry nobody needs to scan out");
    scene.visits.push(visit(-30, Direction::In));
    let verdict = scene.go(Direction::In);
    assert_eq!(verdict.reason, Reason::AlreadyIn);
    assert!(matches!(verdict.detail, Detail::AllUsed(3, last) if last.at == at(-30)));
}

#[test]
fn a_type_that_lets_in_once_a_day_lets_in_again_tomorrow() {
    let mut scene = scene();
    scene.ticket_type().entries_per_day = Some(1);
    // at(0) is 21:00 in Madrid.
    scene.visits.push(visit(-HOUR, Direction::In));
    let verdict = scene.go(Direction::In);
    assert!(matches!(verdict.detail, Detail::TodayUsed(1, last, again)
        if last.at == at(-HOUR) && again == Some(at(3 * HOUR))));
    scene.at = at(4 * HOUR);
    assert_eq!(scene.enter(), Reason::Admitted, "01:00 is another day");
    scene.event.everyone_out = Some("06:00".parse().unwrap());
    assert_eq!(scene.enter(), Reason::AlreadyIn, "until six it is the same night");
    scene.at = at(9 * HOUR);
    assert_eq!(scene.enter(), Reason::Admitted, "at six a new day begins");
}

#[test]
fn everyone_is_out_at_the_hour_and_comes_in_again_with_reentry() {
    let mut scene = scene();
    scene.event.everyone_out = Some("06:00".parse().unwrap());
    scene.ticket_type().reentry = true;
    scene.visits.push(visit(0, Direction::In));
    scene.at = at(9 * HOUR - 1);
    assert_eq!(scene.enter(), Reason::AlreadyIn);
    assert_eq!(scene.pass(DirectionRequest::Auto).direction, Direction::Out);
    scene.at = at(9 * HOUR);
    assert_eq!(scene.enter(), Reason::Admitted);
    assert_eq!(scene.pass(DirectionRequest::Auto).direction, Direction::In);
    scene.ticket_type().reentry = false;
    assert_eq!(scene.enter(), Reason::AlreadyIn, "a ticket for one entry is used for good");
}

#[test]
fn the_door_is_asked_about_unpaid_people_only_when_nothing_else_stands_against_them() {
    let mut scene = scene();
    scene.paid = false;
    scene.event.unpaid = UnpaidRule::Ask;
    let verdict = scene.go(Direction::In);
    assert_eq!((verdict.outcome, verdict.reason), (Outcome::Ask, Reason::Unpaid));
    assert_eq!(verdict.detail, Detail::Due(1_200));
    scene.accept_unpaid = true;
    assert_eq!(scene.enter(), Reason::Admitted);
    scene.accept_unpaid = false;
    scene.pays = true;
    assert_eq!(scene.enter(), Reason::Admitted);
    scene.pays = false;
    scene.visits.push(visit(-60, Direction::In));
    assert_eq!(scene.enter(), Reason::AlreadyIn, "nobody takes money for a used ticket");
    assert_eq!(scene.go(Direction::Out).reason, Reason::Exited, "nobody is kept in");
}

#[test]
fn the_number_of_a_reissued_ticket_asks_before_anything_else_is_asked() {
    let mut scene = scene();
    (scene.serial, scene.paid, scene.event.unpaid) = (None, false, UnpaidRule::Ask);
    let verdict = scene.go(Direction::In);
    assert_eq!((verdict.outcome, verdict.reason), (Outcome::Ask, Reason::Reissued));
    scene.pays = true;
    assert_eq!(scene.enter(), Reason::Reissued, "nobody takes money from a thief");
    scene.accept_reissued = true;
    assert_eq!(scene.enter(), Reason::Admitted);
    scene.pays = false;
    assert_eq!(scene.enter(), Reason::Unpaid, "the next question is asked all the same");
    (scene.accept_reissued, scene.paid, scene.unattended) = (false, true, true);
    let verdict = scene.go(Direction::In);
    assert_eq!((verdict.outcome, verdict.reason), (Outcome::Refuse, Reason::Reissued), "nobody can be asked");
    assert_eq!(scene.go(Direction::Out).reason, Reason::Exited, "nobody is kept in");
    scene.paper = true;
    assert_eq!(scene.enter(), Reason::Admitted, "it happened");
    (scene.paper, scene.serial) = (false, Some(3));
    assert_eq!(scene.enter(), Reason::Admitted, "the new code says enough");
    (scene.serial, scene.ticket.serial) = (None, 0);
    assert_eq!(scene.enter(), Reason::Admitted, "never re-issued");
}

#[test]
fn where_unpaid_people_are_refused_paying_helps_and_accepting_does_not() {
    let mut scene = scene();
    scene.paid = false;
    scene.accept_unpaid = true;
    let verdict = scene.go(Direction::In);
    assert_eq!((verdict.outcome, verdict.reason), (Outcome::Refuse, Reason::Unpaid));
    scene.pays = true;
    assert_eq!(scene.enter(), Reason::Admitted);
}

#[test]
fn an_order_that_was_not_paid_in_time_is_refused_whatever_the_event_says() {
    let mut scene = scene();
    (scene.paid, scene.expired) = (false, Some(at(-600)));
    for rule in [UnpaidRule::Never, UnpaidRule::Ask, UnpaidRule::Always] {
        scene.event.unpaid = rule;
        let verdict = scene.go(Direction::In);
        assert_eq!((verdict.outcome, verdict.reason), (Outcome::Refuse, Reason::Unpaid), "{rule:?}");
        assert_eq!(verdict.detail, Detail::OrderExpired(at(-600), 1_200));
    }
    scene.pays = true;
    assert_eq!(scene.enter(), Reason::Admitted);
}

#[test]
fn whoever_has_the_money_back_is_refused_whatever_the_event_says() {
    let mut scene = scene();
    (scene.paid, scene.refunded, scene.accept_unpaid) = (false, true, true);
    for rule in [UnpaidRule::Never, UnpaidRule::Ask, UnpaidRule::Always] {
        scene.event.unpaid = rule;
        let verdict = scene.go(Direction::In);
        assert_eq!((verdict.outcome, verdict.reason), (Outcome::Refuse, Reason::Unpaid), "{rule:?}");
        assert_eq!(verdict.detail, Detail::Refunded(1_200));
    }
    scene.pays = true;
    assert_eq!(scene.enter(), Reason::Admitted);
}

#[test]
fn a_question_is_asked_once_and_before_anything_is_written() {
    let mut scene = scene();
    let waiver = asked(&mut scene, 1, true);
    let verdict = scene.go(Direction::In);
    assert_eq!((verdict.outcome, verdict.reason), (Outcome::Ask, Reason::Question));
    assert_eq!(verdict.detail, Detail::Questions(vec![waiver]));
    scene.answers.insert(waiver, String::new());
    assert_eq!(scene.enter(), Reason::Question, "a required one can't be passed over");
    scene.answers.insert(waiver, "yes".into());
    assert_eq!(scene.enter(), Reason::Admitted);
    scene.answers.clear();
    scene.answered.insert(waiver);
    assert_eq!(scene.enter(), Reason::Admitted, "it was answered before");
    scene.answered.clear();
    assert_eq!(scene.go(Direction::Out).reason, Reason::Exited, "nobody is asked on the way out");
}

#[test]
fn an_optional_question_may_be_passed_over_and_others_are_not_for_everybody() {
    let mut scene = scene();
    let band = asked(&mut scene, 1, false);
    assert_eq!(scene.enter(), Reason::Question);
    scene.answers.insert(band, String::new());
    assert_eq!(scene.enter(), Reason::Admitted);
    scene.answers.clear();
    scene.questions.get_mut(&band).unwrap().types = vec![2];
    assert_eq!(scene.enter(), Reason::Admitted, "it is asked of another type");
    scene.questions.get_mut(&band).unwrap().types = vec![1];
    assert_eq!(scene.enter(), Reason::Question);
    scene.showing = Showing::Unlisted;
    assert_eq!(scene.enter(), Reason::Question, "of a ticket that is not listed too");
    scene.questions.get_mut(&band).unwrap().removed = true;
    assert_eq!(scene.enter(), Reason::Unlisted);
}

#[test]
fn money_is_asked_for_before_questions() {
    let mut scene = scene();
    asked(&mut scene, 1, true);
    scene.paid = false;
    scene.event.unpaid = UnpaidRule::Ask;
    assert_eq!(scene.enter(), Reason::Unpaid);
    scene.accept_unpaid = true;
    assert_eq!(scene.enter(), Reason::Question);
}

#[test]
fn answers_are_read_as_their_question_wants_them() {
    let plain = Question { text: "Wristband number?".into(), ..Question::default() };
    assert_eq!(plain.read("  0042 ").unwrap(), "0042");
    let yes_no = Question { kind: QuestionKind::YesNo, ..plain.clone() };
    assert_eq!(yes_no.read("Y").unwrap(), "yes");
    assert_eq!(yes_no.read("No").unwrap(), "no");
    assert_eq!(yes_no.read("").unwrap(), "");
    assert!(yes_no.read("perhaps").unwrap_err().to_string().contains("perhaps"));
    let choice =
        Question { kind: QuestionKind::Choice, choices: vec!["Café".into(), "Tea".into()], ..plain };
    assert_eq!(choice.read("cafe").unwrap(), "Café");
    assert!(choice.read("Milk").unwrap_err().to_string().contains("Café, Tea"));
}

#[test]
fn notes_of_the_ticket_its_order_and_its_type_stop_the_eye_each_once() {
    let mut scene = scene();
    scene.ticket.note = Some("Wheelchair".into());
    scene.order_note = Some("Press".into());
    scene.ticket_type().note = Some("Wheelchair".into());
    assert_eq!(scene.go(Direction::In).notes, ["Wheelchair", "Press"]);
    scene.ticket_type().note = Some("Check the ID".into());
    assert_eq!(scene.go(Direction::In).notes, ["Wheelchair", "Press", "Check the ID"]);
    scene.ticket.state = TicketState::Cancelled;
    assert!(scene.go(Direction::In).notes.is_empty(), "who is refused needs no note");
}

#[test]
fn what_happened_on_paper_happened() {
    let mut scene = scene();
    scene.paper = true;
    asked(&mut scene, 1, true);
    (scene.paid, scene.ticket.state, scene.event.capacity) = (false, TicketState::Cancelled, Some(0));
    scene.visits.push(visit(-60, Direction::In));
    assert_eq!(scene.enter(), Reason::Admitted);
    scene.showing = Showing::UnknownNumber;
    assert_eq!(scene.enter(), Reason::Unknown, "but somebody must have stood there");
}
