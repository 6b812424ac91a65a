//! The rules of time of a ticket type, each at its edges: before, at, after, across midnight, across changes of the clocks.

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::decide::{Detail, Reason, Verdict};
use entrada_core::fold::patch_type;
use entrada_core::ids::DeviceId;
use entrada_core::model::{Direction, TypePatch};
use entrada_core::presence::{Admissions, Visit, presence};
use entrada_core::rule::{Rule, Weekday};
use serde_json::json;

use crate::door::{Scene, Showing, scene};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn rule(value: serde_json::Value) -> Rule {
    let rule: Rule = serde_json::from_value(value.clone()).unwrap();
    assert!(!matches!(rule, Rule::Unknown(_)), "{value}");
    assert_eq!(rule, serde_json::from_value(serde_json::to_value(&rule).unwrap()).unwrap());
    rule
}

fn hours(days: &[&str], from: &str, until: &str) -> Rule {
    rule(json!({"kind": "hours", "days": days, "from": from, "until": until}))
}

fn window(from: &str, until: &str) -> Rule {
    Rule::Window { from: at(from), until: at(until) }
}

fn with(rules: Vec<Rule>) -> Scene {
    let mut scene = scene();
    scene.ticket_type().rules = rules;
    scene
}

fn visit(text: &str, direction: Direction) -> Visit {
    Visit {
        at: at(text),
        stamp: Stamp(at(text).as_millisecond(), 0),
        dated: false,
        device: DeviceId([7; 32]),
        scan: format!("s{}", at(text).as_second()).parse().unwrap(),
        direction,
        gate: None,
    }
}

impl Scene {
    fn came(&mut self, text: &str) {
        self.visits.push(visit(text, Direction::In));
    }

    fn left(&mut self, text: &str) {
        self.visits.push(visit(text, Direction::Out));
    }

    fn says(&mut self, text: &str) -> Verdict {
        self.at = at(text);
        let out = self.go(Direction::Out).reason;
        assert_eq!(out, Reason::Exited, "a person may always leave");
        self.paper = true;
        assert!(self.enter().admits(), "what happened on paper happened");
        self.paper = false;
        self.go(Direction::In)
    }

    /// Each line: when, the reason, and from when it would work.
    fn goes(&mut self, lines: &[(&str, Reason, Option<&str>)]) {
        for (when, reason, again) in lines {
            let verdict = self.says(when);
            let moment = at(when);
            assert_eq!(
                (verdict.reason, verdict.again(moment)),
                (*reason, again.map(at)),
                "{when}: {verdict:?}"
            );
            if let Some(again) = verdict.again(moment) {
                self.at = again;
                assert!(self.enter().admits(), "it would not work at {again}: {:?}", self.go(Direction::In));
            }
        }
    }
}

use Reason::{Admitted, AlreadyIn, Expired, NotYetValid};

#[test]
fn hours_of_the_day() {
    with(vec![hours(&[], "09:00", "17:00")]).goes(&[
        ("2026-11-20T08:59:59.999+01:00", NotYetValid, Some("2026-11-20T09:00+01:00")),
        ("2026-11-20T09:00+01:00", Admitted, None),
        ("2026-11-20T17:00+01:00", Admitted, None),
        ("2026-11-20T17:00:00.001+01:00", NotYetValid, Some("2026-11-21T09:00+01:00")),
    ]);
}

#[test]
fn hours_on_weekdays_and_past_midnight() {
    // The 20th is a Friday; a night is of the day on which it begins.
    with(vec![hours(&["fri"], "22:00", "04:00")]).goes(&[
        ("2026-11-20T03:00+01:00", NotYetValid, Some("2026-11-20T22:00+01:00")),
        ("2026-11-20T22:00+01:00", Admitted, None),
        ("2026-11-21T04:00+01:00", Admitted, None),
        ("2026-11-21T04:01+01:00", NotYetValid, Some("2026-11-27T22:00+01:00")),
        ("2026-11-21T23:00+01:00", NotYetValid, Some("2026-11-27T22:00+01:00")),
    ]);
    // From midnight to midnight is the whole day.
    with(vec![hours(&["sat"], "00:00", "00:00")]).goes(&[
        ("2026-11-20T23:59+01:00", NotYetValid, Some("2026-11-21T00:00+01:00")),
        ("2026-11-21T12:00+01:00", Admitted, None),
        ("2026-11-22T00:01+01:00", NotYetValid, Some("2026-11-28T00:00+01:00")),
    ]);
}

#[test]
fn of_several_hours_and_of_several_windows_one_is_enough_and_both_kinds_hold() {
    let rules = vec![
        hours(&["mon", "tue", "wed", "thu", "fri"], "18:00", "22:00"),
        hours(&["sat", "sun"], "10:00", "22:00"),
        window("2026-11-16T00:00+01:00", "2026-11-20T20:00+01:00"),
        window("2026-11-22T00:00+01:00", "2026-11-30T00:00+01:00"),
    ];
    with(rules).goes(&[
        ("2026-11-15T12:00+01:00", NotYetValid, Some("2026-11-16T18:00+01:00")),
        ("2026-11-20T19:00+01:00", Admitted, None),
        ("2026-11-20T21:00+01:00", NotYetValid, Some("2026-11-22T10:00+01:00")),
        ("2026-11-22T23:00+01:00", NotYetValid, Some("2026-11-23T18:00+01:00")),
        ("2026-11-29T21:59+01:00", Admitted, None),
        // The hours come again, and the window is over by then.
        ("2026-11-29T23:00+01:00", NotYetValid, None),
        ("2026-11-30T00:01+01:00", Expired, None),
    ]);
}

#[test]
fn hours_across_the_change_of_the_clocks() {
    // In Madrid 02:00 to 03:00 is skipped on 29 March and comes twice on 25 October.
    with(vec![hours(&[], "02:30", "02:45")]).goes(&[
        ("2026-10-25T02:29+02:00", NotYetValid, Some("2026-10-25T02:30+02:00")),
        ("2026-10-25T02:30+02:00", Admitted, None),
        ("2026-10-25T02:45+01:00", Admitted, None),
        ("2026-10-25T02:46+01:00", NotYetValid, Some("2026-10-26T02:30+01:00")),
        ("2026-03-29T01:59+01:00", NotYetValid, Some("2026-03-29T03:00+02:00")),
        ("2026-03-29T03:01+02:00", NotYetValid, Some("2026-03-30T02:30+02:00")),
    ]);
    with(vec![hours(&[], "22:00", "02:30")]).goes(&[
        ("2026-03-29T01:59+01:00", Admitted, None),
        ("2026-03-29T03:00+02:00", Admitted, None),
        ("2026-03-29T03:01+02:00", NotYetValid, Some("2026-03-29T22:00+02:00")),
        ("2026-10-25T02:30+01:00", Admitted, None),
    ]);
    with(vec![hours(&[], "02:30", "06:00")])
        .goes(&[("2026-03-29T03:00+02:00", Admitted, None), ("2026-10-25T02:10+01:00", Admitted, None)]);
}

#[test]
fn a_tolerance_widens_what_makes_a_ticket_valid() {
    let tolerance = || rule(json!({"kind": "tolerance", "before": 15, "after": 30}));
    with(vec![hours(&[], "09:00", "17:00"), tolerance()]).goes(&[
        ("2026-11-20T08:44:59+01:00", NotYetValid, Some("2026-11-20T08:45+01:00")),
        ("2026-11-20T08:45+01:00", Admitted, None),
        ("2026-11-20T17:30+01:00", Admitted, None),
        ("2026-11-20T17:30:01+01:00", NotYetValid, Some("2026-11-21T08:45+01:00")),
    ]);
    with(vec![window("2026-11-20T18:00+01:00", "2026-11-20T22:00+01:00"), tolerance()]).goes(&[
        ("2026-11-20T17:44+01:00", NotYetValid, Some("2026-11-20T17:45+01:00")),
        ("2026-11-20T17:45+01:00", Admitted, None),
        ("2026-11-20T22:30+01:00", Admitted, None),
        ("2026-11-20T22:31+01:00", Expired, None),
    ]);
    let mut own = with(vec![tolerance()]);
    own.ticket.valid_from = Some(at("2026-11-20T18:00+01:00"));
    own.ticket_type().valid_until = Some(at("2026-11-20T22:00+01:00"));
    let lines = [
        ("2026-11-20T17:44+01:00", NotYetValid, Some("2026-11-20T17:45+01:00")),
        ("2026-11-20T17:45+01:00", Admitted, None),
        ("2026-11-20T22:30+01:00", Admitted, None),
        ("2026-11-20T22:31+01:00", Expired, None),
    ];
    own.goes(&lines);
    // What a code says of its window is as wide.
    own.showing = Showing::Unlisted;
    own.content.from = own.ticket.valid_from;
    own.content.until = own.ticket_type().valid_until.take();
    own.at = at("2026-11-20T22:30+01:00");
    assert_eq!(own.enter(), Reason::Unlisted);
    own.at = at("2026-11-20T17:44+01:00");
    assert_eq!(own.enter(), NotYetValid);
    // The doors' hours are the event's.
    let mut doors = with(vec![tolerance()]);
    doors.event.doors_open = Some(at("2026-11-20T18:00+01:00"));
    assert_eq!(doors.says("2026-11-20T17:50+01:00").reason, Reason::DoorsClosed);
    // Of two, the widest.
    let wide = rule(json!({"kind": "tolerance", "before": 60, "after": 0}));
    with(vec![hours(&[], "09:00", "17:00"), tolerance(), wide])
        .goes(&[("2026-11-20T08:00+01:00", Admitted, None), ("2026-11-20T17:30+01:00", Admitted, None)]);
    // A night that ends at midnight goes on into the next day by it.
    with(vec![hours(&["fri"], "20:00", "00:00"), tolerance()]).goes(&[
        ("2026-11-21T00:30+01:00", Admitted, None),
        ("2026-11-21T00:31+01:00", NotYetValid, Some("2026-11-27T19:45+01:00")),
    ]);
}

#[test]
fn the_last_entry_of_the_day() {
    let last = |at: &str| rule(json!({"kind": "last_entry", "at": at}));
    with(vec![last("22:00")]).goes(&[
        ("2026-11-20T22:00+01:00", Admitted, None),
        ("2026-11-20T22:00:00.001+01:00", Expired, Some("2026-11-21T00:00+01:00")),
        ("2026-11-21T00:00+01:00", Admitted, None),
    ]);
    // A night that ends at six; on the morning of 25 October two o'clock comes twice, and the second counts.
    let mut night = with(vec![last("02:00")]);
    night.event.everyone_out = Some("06:00".parse().unwrap());
    night.goes(&[
        ("2026-11-20T23:00+01:00", Admitted, None),
        ("2026-11-21T02:00+01:00", Admitted, None),
        ("2026-11-21T02:01+01:00", Expired, Some("2026-11-21T06:00+01:00")),
        ("2026-10-25T02:00+01:00", Admitted, None),
        ("2026-10-25T02:01+01:00", Expired, Some("2026-10-25T06:00+01:00")),
        ("2026-03-29T03:00+02:00", Admitted, None),
        ("2026-03-29T03:01+02:00", Expired, Some("2026-03-29T06:00+02:00")),
    ]);
    // The hour at which the day begins is its end too: no bound.
    let mut whole = with(vec![last("06:00")]);
    whole.event.everyone_out = Some("06:00".parse().unwrap());
    whole.goes(&[("2026-11-21T05:59+01:00", Admitted, None), ("2026-11-21T06:00+01:00", Admitted, None)]);
    // With the hours of the next day, the nearest moment is theirs; where the doors are closed by then, there is none.
    let mut both = with(vec![hours(&[], "18:00", "23:00"), last("22:00")]);
    both.goes(&[("2026-11-20T22:30+01:00", Expired, Some("2026-11-21T18:00+01:00"))]);
    both.event.doors_close = Some(at("2026-11-21T12:00+01:00"));
    both.goes(&[("2026-11-20T22:30+01:00", Expired, None)]);
}

#[test]
fn minutes_between_two_entries() {
    let mut scene = with(vec![rule(json!({"kind": "apart", "minutes": 30}))]);
    scene.ticket_type().reentry = true;
    scene.came("2026-11-20T20:00+01:00");
    assert!(
        matches!(scene.says("2026-11-20T20:40+01:00").detail, Detail::Previous(_)),
        "who is inside is in"
    );
    scene.left("2026-11-20T20:10+01:00");
    scene.goes(&[
        ("2026-11-20T20:29:59+01:00", AlreadyIn, Some("2026-11-20T20:30+01:00")),
        ("2026-11-20T20:30+01:00", Admitted, None),
    ]);
    scene.gate = None;
    let mut passing = with(vec![rule(json!({"kind": "apart", "minutes": 30}))]);
    (passing.gate, passing.ticket_type().entries) = (None, Some(9));
    passing.came("2026-11-20T20:00+01:00");
    assert!(matches!(passing.says("2026-11-20T20:00:05+01:00").detail, Detail::JustIn(5, _)), "just passing");
    let told = scene.says("2026-11-20T20:20+01:00").detail;
    assert!(matches!(told, Detail::TooSoon(last, _) if last.at == at("2026-11-20T20:00+01:00")));
    // What is typed in for a time before is as near to the entry after it.
    scene.goes(&[("2026-11-20T19:29+01:00", Admitted, None)]);
    assert_eq!(scene.says("2026-11-20T19:31+01:00").reason, AlreadyIn);
    // Without any other entry it does not matter.
    with(vec![rule(json!({"kind": "apart", "minutes": 30}))]).goes(&[(
        "2026-11-20T20:00+01:00",
        Admitted,
        None,
    )]);
    // Half an hour is half an hour where the clocks go back.
    let mut night = with(vec![rule(json!({"kind": "apart", "minutes": 90}))]);
    night.ticket_type().entries = Some(9);
    night.came("2026-10-25T02:50+02:00");
    night.goes(&[
        ("2026-10-25T03:19+01:00", AlreadyIn, Some("2026-10-25T03:20+01:00")),
        ("2026-10-25T03:20+01:00", Admitted, None),
    ]);
}

#[test]
fn any_n_days() {
    let mut pass = with(vec![rule(json!({"kind": "any_days", "days": 2}))]);
    pass.came("2026-11-20T20:00+01:00");
    // Once a day, where the type says nothing else.
    pass.goes(&[
        ("2026-11-20T22:00+01:00", AlreadyIn, Some("2026-11-21T00:00+01:00")),
        ("2026-11-23T20:00+01:00", Admitted, None),
    ]);
    pass.came("2026-11-23T20:00+01:00");
    pass.goes(&[("2026-11-24T20:00+01:00", AlreadyIn, None)]);
    assert!(matches!(pass.says("2026-11-24T20:00+01:00").detail, Detail::DaysUsed(2, last)
        if last.at == at("2026-11-23T20:00+01:00")));
    // With re-entry, as often as one likes on the days that were begun; a night is one day.
    let mut night = with(vec![rule(json!({"kind": "any_days", "days": 1}))]);
    night.ticket_type().reentry = true;
    night.event.everyone_out = Some("06:00".parse().unwrap());
    night.came("2026-11-20T23:00+01:00");
    night.left("2026-11-20T23:30+01:00");
    night.goes(&[("2026-11-21T05:59+01:00", Admitted, None), ("2026-11-21T06:00+01:00", AlreadyIn, None)]);
}

#[test]
fn a_session() {
    let stay = || rule(json!({"kind": "stay", "minutes": 120}));
    let mut once = with(vec![stay()]);
    once.ticket_type().reentry = true;
    once.came("2026-11-20T20:00+01:00");
    once.left("2026-11-20T20:30+01:00");
    once.came("2026-11-20T21:00+01:00");
    once.left("2026-11-20T21:30+01:00");
    once.goes(&[
        ("2026-11-20T22:00+01:00", Admitted, None),
        ("2026-11-20T22:00:01+01:00", AlreadyIn, None),
        ("2026-11-21T20:00+01:00", AlreadyIn, None),
    ]);
    assert_eq!(
        once.says("2026-11-20T22:01+01:00").detail,
        Detail::StayOver(at("2026-11-20T22:00+01:00"), None)
    );
    // Where the type counts days, each day has its own.
    let mut daily = with(vec![stay(), rule(json!({"kind": "any_days", "days": 9}))]);
    daily.ticket_type().reentry = true;
    daily.visits = once.visits.clone();
    daily.goes(&[
        ("2026-11-20T22:01+01:00", AlreadyIn, Some("2026-11-21T00:00+01:00")),
        ("2026-11-21T20:00+01:00", Admitted, None),
    ]);
}

#[test]
fn an_earlier_entry_as_a_condition() {
    let mut lounge = with(vec![rule(json!({"kind": "after_area"}))]);
    lounge.area = Some("Lounge".into());
    assert_eq!(lounge.says("2026-11-20T20:00+01:00").detail, Detail::FirstArea(None));
    lounge.entered.areas.insert(None, at("2026-11-20T20:00+01:00"));
    lounge.goes(&[
        ("2026-11-20T19:59:59+01:00", NotYetValid, None),
        ("2026-11-20T20:00+01:00", Admitted, None),
    ]);
    lounge.entered.areas.clear();
    lounge.area = None;
    lounge.goes(&[("2026-11-20T20:00+01:00", Admitted, None)]);
    let mut dinner = with(vec![rule(json!({"kind": "after_type", "type": 2}))]);
    assert_eq!(dinner.says("2026-11-20T20:00+01:00").detail, Detail::FirstType(2));
    dinner.entered.types.insert(2, at("2026-11-20T20:00+01:00"));
    dinner.goes(&[("2026-11-20T20:00+01:00", Admitted, None)]);
}

#[test]
fn a_rule_of_a_newer_program_is_kept_and_lets_nobody_in() {
    for value in [
        json!({"kind": "moon", "phase": "full"}),
        json!({"kind": "apart", "minutes": 30, "but_not_on": "fri"}),
        json!({"kind": "hours", "from": "9", "until": "17:00"}),
        json!({"kind": "stay", "minutes": -5}),
        json!("weekly"),
        json!(null),
    ] {
        let patch: TypePatch = serde_json::from_value(json!({ "rules": [value] })).unwrap();
        assert_eq!(serde_json::to_value(&patch).unwrap(), json!({ "rules": [value] }), "it is kept");
        let mut scene = scene();
        patch_type(scene.ticket_type(), patch);
        assert_eq!(scene.says("2026-11-20T20:00+01:00").detail, Detail::UnknownRule, "{value}");
        scene.showing = Showing::Unlisted;
        assert_eq!(scene.enter(), NotYetValid);
    }
}

#[test]
fn the_list_is_one_field_and_the_later_word_counts() {
    let mut scene = with(vec![hours(&[], "09:00", "17:00")]);
    patch_type(scene.ticket_type(), TypePatch { name: Some("Day".into()), ..TypePatch::default() });
    assert_eq!(scene.ticket_type().rules.len(), 1, "what is not named stays");
    patch_type(scene.ticket_type(), TypePatch { rules: Some(Vec::new()), ..TypePatch::default() });
    assert!(scene.ticket_type().rules.is_empty());
    assert_eq!(serde_json::to_value(Weekday::Sun).unwrap(), "sun");
}

#[test]
fn two_doors_apart_that_break_a_rule_are_an_incident() {
    let days = entrada_core::day::Days::new(entrada_core::when::zone("Europe/Madrid").unwrap(), None);
    let broken = |rules: Vec<Rule>, visits: &[(&str, Direction)]| {
        let mut scene = with(rules);
        scene.ticket_type().reentry = true;
        let visits = visits.iter().map(|(text, direction)| visit(text, *direction)).collect();
        presence(visits, Admissions::of(Some(scene.ticket_type())), &days).conflict.is_some()
    };
    let (in_, out) = (Direction::In, Direction::Out);
    let again = [("2026-11-20T20:00Z", in_), ("2026-11-20T20:10Z", out), ("2026-11-20T20:20Z", in_)];
    assert!(!broken(vec![], &again));
    assert!(broken(vec![Rule::Apart { minutes: 21 }], &again));
    assert!(!broken(vec![Rule::Apart { minutes: 20 }], &again));
    assert!(broken(vec![Rule::Stay { minutes: 19 }], &again));
    assert!(!broken(vec![Rule::Stay { minutes: 20 }], &again));
    let days = [("2026-11-20T20:00Z", in_), ("2026-11-20T20:10Z", out), ("2026-11-21T20:00Z", in_)];
    assert!(broken(vec![Rule::AnyDays { days: 1 }], &days));
    assert!(!broken(vec![Rule::AnyDays { days: 2 }], &days));
    assert!(!broken(vec![hours(&["mon"], "09:00", "10:00")], &days), "the time is no matter of two doors");
}
