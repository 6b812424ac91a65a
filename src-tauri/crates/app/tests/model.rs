//! Whole evenings at random, against a second, simple telling of the rules in `model/rules.rs`: whatever one says and
//! the other does not is a fault of one of them. Sequences that fail are made shorter by proptest.

mod rules;

use entrada_app::{
    AdmitInput, Answer, App, CheckInput, ErrorCode, EventId, Number, PaymentMethod, Timestamp,
};
use proptest::prelude::*;
use serde_json::json;

use crate::desk::{Desk, sale};
use rules::{House, Kind, Said, Times, Way};

/// How many evenings; each has up to `STEPS` steps.
const EVENINGS: u32 = 2_000;
const STEPS: usize = 30;
const GATES: [&str; 3] = ["Main", "Garden", "Lounge door"];
const REASON: &str = "as rehearsed";

/// Something that happens. Places among tickets and scans are taken modulo what there is.
#[derive(Debug, Clone)]
enum Step {
    Sell {
        kind: usize,
        paid: bool,
    },
    Check {
        ticket: usize,
        gate: usize,
        way: Way,
        minute: i64,
        accept: bool,
    },
    PayAtTheDoor {
        ticket: usize,
        minute: i64,
    },
    Walk {
        minute: i64,
        out: bool,
    },
    Undo {
        scan: usize,
    },
    Cancel {
        ticket: usize,
    },
    Reinstate {
        ticket: usize,
    },
    Block {
        ticket: usize,
    },
    Unblock {
        ticket: usize,
    },
    Reissue {
        ticket: usize,
    },
    /// The same scan is sent once more.
    Again {
        scan: usize,
    },
    Capacity {
        most: u32,
    },
    Unpaid {
        rule: usize,
    },
    Reentry {
        kind: usize,
        on: bool,
    },
    EveryoneOut {
        hour: usize,
    },
    /// The pass has other rules of time.
    Rules {
        set: usize,
    },
}

/// The place of the type whose rules of time are changed, and how many lists of them there are.
const PASS: usize = 4;
const RULES: usize = 6;

/// Times over a long weekend with a change of the clocks, mostly in the evening, in no order.
fn minute() -> impl Strategy<Value = i64> {
    // Quarters of an hour meet the edges of rules.
    let quarter = (0_i64..24).prop_map(|quarter| quarter * 15);
    prop_oneof![3 => 0_i64..240, 3 => quarter, 2 => 0_i64..4_500, 1 => 1_560_i64..1_800]
}

fn way() -> impl Strategy<Value = Way> {
    prop_oneof![4 => Just(Way::In), 1 => Just(Way::Out), 2 => Just(Way::Auto)]
}

fn step() -> impl Strategy<Value = Step> {
    let ticket = 0_usize..6;
    prop_oneof![
        4 => (prop_oneof![0_usize..=PASS, Just(PASS)], prop::bool::weighted(0.8))
            .prop_map(|(kind, paid)| Step::Sell { kind, paid }),
        14 => (ticket.clone(), 0_usize..3, way(), minute(), any::<bool>())
            .prop_map(|(ticket, gate, way, minute, accept)| Step::Check { ticket, gate, way, minute, accept }),
        2 => (ticket.clone(), minute()).prop_map(|(ticket, minute)| Step::PayAtTheDoor { ticket, minute }),
        2 => (minute(), prop::bool::weighted(0.3)).prop_map(|(minute, out)| Step::Walk { minute, out }),
        3 => (0_usize..12).prop_map(|scan| Step::Undo { scan }),
        1 => ticket.clone().prop_map(|ticket| Step::Cancel { ticket }),
        1 => ticket.clone().prop_map(|ticket| Step::Reinstate { ticket }),
        1 => ticket.clone().prop_map(|ticket| Step::Block { ticket }),
        1 => ticket.clone().prop_map(|ticket| Step::Unblock { ticket }),
        1 => ticket.prop_map(|ticket| Step::Reissue { ticket }),
        2 => (0_usize..12).prop_map(|scan| Step::Again { scan }),
        1 => (1_u32..4).prop_map(|most| Step::Capacity { most }),
        1 => (0_usize..3).prop_map(|rule| Step::Unpaid { rule }),
        1 => (0_usize..4, any::<bool>()).prop_map(|(kind, on)| Step::Reentry { kind, on }),
        1 => (0_usize..3).prop_map(|hour| Step::EveryoneOut { hour }),
        2 => (0_usize..RULES).prop_map(|set| Step::Rules { set }),
    ]
}

/// The night before the clocks go back in Madrid, from eight in the evening.
fn at(minute: i64) -> Timestamp {
    let start: Timestamp = "2026-10-23T20:00:00+02:00".parse().unwrap();
    Timestamp::from_second(start.as_second() + minute * 60).unwrap()
}

/// A scan as it was sent.
#[derive(Clone)]
struct Sent {
    id: String,
    input: CheckInput,
    /// Its ticket, gate, way and minute, and whether it was let in unpaid; nothing for people without a ticket.
    of: Option<(usize, usize, Way, i64, bool)>,
}

/// An evening in both tellings.
struct Evening<'a> {
    app: &'a App,
    event: EventId,
    house: House,
    /// Numbers and codes; a code that was replaced stays here.
    tickets: Vec<(Number, String)>,
    /// Ids of the scans, as the model lists them, with what was asked.
    scans: Vec<Sent>,
}

impl<'a> Evening<'a> {
    fn new(app: &'a App) -> Self {
        let event = app
            .add_event(
                &serde_json::from_value(json!({
                    "name": "Long Weekend", "timezone": "Europe/Madrid",
                    "starts": "2026-10-23 20:00", "ends": "2026-10-26 23:00",
                    "doors_open": "2026-10-23 20:10", "doors_close": "2026-10-26 20:00"
                }))
                .unwrap(),
            )
            .unwrap();
        let event: EventId = event.id.parse().unwrap();
        let kinds = [
            (json!({"name": "Once", "price": "5"}), Kind::default()),
            (
                json!({"name": "Again", "price": "5", "reentry": true}),
                Kind { reentry: true, ..Kind::default() },
            ),
            (
                json!({"name": "Thrice", "price": "5", "entries": "3", "entries_per_day": "2"}),
                Kind { in_all: Some(3), a_day: Some(2), ..Kind::default() },
            ),
            (
                json!({"name": "Garden", "price": "5", "gates": ["Garden", "Lounge door"],
                    "valid_from": "2026-10-23 21:00", "valid_until": "2026-10-25 03:30", "entries_per_day": "1"}),
                Kind {
                    a_day: Some(1),
                    gates: vec!["Garden", "Lounge door"],
                    from: Some("2026-10-23T21:00:00+02:00".parse().unwrap()),
                    until: Some("2026-10-25T03:30:00+01:00".parse().unwrap()),
                    ..Kind::default()
                },
            ),
            (
                json!({"name": "Pass", "price": "5", "reentry": true}),
                Kind { reentry: true, ..Kind::default() },
            ),
        ];
        let mut house = House::new(at(10), "2026-10-26T20:00:00+01:00".parse().unwrap());
        for (input, kind) in kinds {
            app.save_type(&event, None, &serde_json::from_value(input).unwrap()).unwrap();
            house.kinds.push(kind);
        }
        app.add_area(&event, "Lounge", &serde_json::from_value(json!({"capacity": "1"})).unwrap()).unwrap();
        app.add_gate(&event, "Main", &serde_json::from_value(json!({})).unwrap()).unwrap();
        app.add_gate(&event, "Garden", &serde_json::from_value(json!({})).unwrap()).unwrap();
        app.add_gate(&event, "Lounge door", &serde_json::from_value(json!({"area": "Lounge"})).unwrap())
            .unwrap();
        Self { app, event, house, tickets: Vec::new(), scans: Vec::new() }
    }

    /// Takes a step in both; says where they differ.
    fn step(&mut self, step: &Step) -> Result<(), TestCaseError> {
        let app = self.app;
        let ticket = |place: usize| place % self.tickets.len().max(1);
        match *step {
            Step::Sell { kind, paid } => {
                let payment = paid.then_some(PaymentMethod::Cash);
                let index = u16::try_from(kind + 1).unwrap();
                let issued = app.issue(&self.event, &sale(index, &["Ada"], payment)).unwrap();
                let sold = &issued.tickets[0];
                self.tickets.push((sold.number.parse().unwrap(), sold.code.clone()));
                self.house.sell(kind, paid);
            }
            Step::EveryoneOut { hour } => {
                let hour = ["", "06:00", "02:30"][hour];
                self.edit_event(&json!({ "everyone_out": hour }));
                self.house.out = hour.split_once(':').map(|(h, m)| (h.parse().unwrap(), m.parse().unwrap()));
            }
            Step::Capacity { most } => {
                self.edit_event(&json!({ "capacity": most.to_string() }));
                self.house.capacity = Some(most);
            }
            Step::Unpaid { rule } => {
                let rule = ["never", "ask", "always"][rule];
                self.edit_event(&json!({ "unpaid": rule }));
                self.house.unpaid = rule;
            }
            Step::Reentry { kind, on } => {
                let index = u16::try_from(kind + 1).unwrap();
                let input = serde_json::from_value(json!({ "reentry": on })).unwrap();
                app.save_type(&self.event, Some(index), &input).unwrap();
                self.house.kinds[kind].reentry = on;
            }
            Step::Rules { set } => self.rules(set),
            Step::Walk { minute, out } => return self.walk(minute, out),
            Step::Undo { scan } => {
                if self.scans.is_empty() {
                    return Ok(());
                }
                let place = scan % self.scans.len();
                let undone = app.undo(&self.scans[place].id, REASON).is_ok();
                // What was refused at first and let in by the same id later is one scan to whoever takes it back.
                let mut done = true;
                for place in self.of_same_id(place).collect::<Vec<_>>() {
                    done &= self.house.undo(place);
                }
                prop_assert_eq!(undone, done, "undo {}", place);
            }
            Step::Again { scan } => {
                if self.scans.is_empty() {
                    return Ok(());
                }
                let place = scan % self.scans.len();
                return self.again(place);
            }
            _ if self.tickets.is_empty() => {}
            Step::Check { ticket: place, gate, way, minute, accept } => {
                return self.check(ticket(place), gate, way, minute, accept, false);
            }
            Step::PayAtTheDoor { ticket: place, minute } => {
                return self.check(ticket(place), 0, Way::In, minute, false, true);
            }
            Step::Cancel { ticket: place } => {
                let place = ticket(place);
                let done = app.cancel(&self.event, self.tickets[place].0, None).is_ok();
                prop_assert_eq!(done, self.house.cancel(place));
            }
            Step::Reinstate { ticket: place } => {
                let place = ticket(place);
                let done = app.reinstate(&self.event, self.tickets[place].0).is_ok();
                prop_assert_eq!(done, self.house.reinstate(place));
            }
            Step::Block { ticket: place } => {
                let place = ticket(place);
                let done = app.block(&self.event, self.tickets[place].0, REASON).is_ok();
                prop_assert_eq!(done, self.house.block(place));
            }
            Step::Unblock { ticket: place } => {
                let place = ticket(place);
                let done = app.unblock(&self.event, self.tickets[place].0).is_ok();
                prop_assert_eq!(done, self.house.unblock(place));
            }
            Step::Reissue { ticket: place } => {
                let place = ticket(place);
                // Whoever comes still shows the old code.
                let done = app.reissue(&self.event, self.tickets[place].0).is_ok();
                prop_assert_eq!(done, self.house.reissue(place));
            }
        }
        Ok(())
    }

    fn edit_event(&self, input: &serde_json::Value) {
        let input = serde_json::from_value(input.clone()).unwrap();
        self.app.edit_event(&self.event, &input).unwrap();
    }

    /// Gives the pass another list of rules.
    fn rules(&mut self, set: usize) {
        let index = u16::try_from(PASS + 1).unwrap();
        let types = self.app.types(&self.event).unwrap();
        for _ in &types[PASS].rules {
            self.app.remove_rule(&self.event, index, 1).unwrap();
        }
        let moment = |text: &str| text.parse().unwrap();
        let (inputs, times) = match set {
            0 => (json!([]), Times::default()),
            1 => (
                json!([{"kind": "hours", "weekdays": "", "from": "21:00", "until": "03:30"},
                    {"kind": "hours", "weekdays": "sat,sun", "from": "12:00", "until": "13:00"},
                    {"kind": "tolerance", "before": "10", "after": "20"}]),
                Times {
                    hours: vec![((0..7).collect(), (21, 0), (3, 30)), (vec![5, 6], (12, 0), (13, 0))],
                    early: 10,
                    late: 20,
                    ..Times::default()
                },
            ),
            2 => (
                json!([{"kind": "window", "from": "2026-10-23 20:30", "until": "2026-10-23 23:40"},
                    {"kind": "window", "from": "2026-10-25 01:00", "until": "2026-10-26 12:00"},
                    {"kind": "last_entry", "at": "23:30"}]),
                Times {
                    windows: vec![
                        (moment("2026-10-23T20:30+02:00"), moment("2026-10-23T23:40+02:00")),
                        (moment("2026-10-25T01:00+02:00"), moment("2026-10-26T12:00+01:00")),
                    ],
                    last_entry: Some((23, 30)),
                    ..Times::default()
                },
            ),
            3 => (
                json!([{"kind": "apart", "minutes": "45"}, {"kind": "any_days", "days": "2"}]),
                Times { apart: Some(45), on_days: Some(2), ..Times::default() },
            ),
            4 => (
                json!([{"kind": "stay", "minutes": "90"}, {"kind": "any_days", "days": "3"}]),
                Times { stay: Some(90), on_days: Some(3), ..Times::default() },
            ),
            _ => (
                json!([{"kind": "after", "earlier": "Long Weekend"}, {"kind": "stay", "minutes": "600"}]),
                Times { lounge_after: true, stay: Some(600), ..Times::default() },
            ),
        };
        for input in inputs.as_array().unwrap() {
            let input = serde_json::from_value(input.clone()).unwrap();
            self.app.add_rule(&self.event, index, &input).unwrap();
        }
        self.house.kinds[PASS].times = times;
    }

    fn check(
        &mut self,
        ticket: usize,
        gate: usize,
        way: Way,
        minute: i64,
        accept: bool,
        pays: bool,
    ) -> Result<(), TestCaseError> {
        let way_input = match way {
            Way::In => "in",
            Way::Out => "out",
            Way::Auto => "auto",
        };
        let mut input: CheckInput = serde_json::from_value(json!({
            "code": self.tickets[ticket].1, "gate": GATES[gate], "direction": way_input,
            "at": at(minute).to_string(), "accept_unpaid": accept
        }))
        .unwrap();
        input.pay = pays.then_some(PaymentMethod::Card);
        let answer = self.app.check(&self.event, &input).unwrap();
        let said = self.house.check(ticket, GATES[gate], way, at(minute), accept, pays);
        prop_assert_eq!(told(&answer), said, "{}", answer.message);
        prop_assert_eq!(answer.scan.is_some(), said.verdict != "ask");
        if let Some(id) = answer.scan {
            let input = CheckInput { pay: None, ..input };
            self.scans.push(Sent { id, input, of: Some((ticket, gate, way, minute, accept)) });
        }
        Ok(())
    }

    /// The places of the scans that were sent with the id of this one.
    fn of_same_id(&self, place: usize) -> impl Iterator<Item = usize> {
        let id = &self.scans[place].id;
        (0..self.scans.len()).filter(move |other| self.scans[*other].id == *id)
    }

    /// A scan is sent once more: who was let in is told the same, who was refused is looked at anew.
    fn again(&mut self, place: usize) -> Result<(), TestCaseError> {
        let last = self.of_same_id(place).last().unwrap();
        let sent = self.scans[last].clone();
        let Some((ticket, gate, way, minute, accept)) = sent.of else { return Ok(()) };
        let input = CheckInput { scan_id: Some(sent.id.clone()), ..sent.input.clone() };
        let again = self.app.check(&self.event, &input);
        let first = &self.house.scans[last];
        if first.undone {
            prop_assert_eq!(again.unwrap_err().code, ErrorCode::Conflict);
            return Ok(());
        }
        let (again, first) = (again.unwrap(), first.said);
        if first.verdict == "refuse" {
            let now = self.house.would(ticket, GATES[gate], way, at(minute), accept, false);
            if now.verdict != "refuse" {
                prop_assert_eq!(told(&again), now, "decided anew");
                if now.verdict == "admit" {
                    self.house.check(ticket, GATES[gate], way, at(minute), accept, false);
                    self.scans.push(sent);
                }
                return Ok(());
            }
        }
        prop_assert!(again.repeated);
        prop_assert_eq!(again.reason.code(), first.reason, "sent again");
        Ok(())
    }

    fn walk(&mut self, minute: i64, out: bool) -> Result<(), TestCaseError> {
        let input: AdmitInput = serde_json::from_value(json!({
            "reason": REASON, "direction": if out { "out" } else { "in" }, "at": at(minute).to_string()
        }))
        .unwrap();
        let answer = self.app.admit(&self.event, &input).unwrap();
        let said = self.house.walk(out, at(minute));
        prop_assert_eq!(told(&answer), said);
        self.scans.push(Sent { id: answer.scan.unwrap(), input: CheckInput::default(), of: None });
        Ok(())
    }
}

fn told(answer: &entrada_app::CheckAnswer) -> Said {
    Said {
        verdict: match answer.verdict {
            Answer::Admit => "admit",
            Answer::Refuse => "refuse",
            Answer::Ask => "ask",
        },
        reason: answer.reason.code(),
        out: answer.direction == entrada_app::Direction::Out,
    }
}

#[test]
fn thousands_of_evenings_go_as_the_rules_say() {
    // A folder in memory where there is one: what is tested is not the disk.
    let desk = Desk::new("office");
    let config = ProptestConfig { cases: EVENINGS, failure_persistence: None, ..ProptestConfig::default() };
    let evenings = (0_usize..RULES, prop::collection::vec(step(), 1..STEPS));
    proptest!(config, |((rules, steps) in evenings)| {
        let mut evening = Evening::new(&desk.app);
        evening.rules(rules);
        for step in &steps {
            evening.step(step)?;
        }
        let report = desk.app.incidents(&evening.event).unwrap();
        prop_assert_eq!(report.len(), evening.house.incidents(), "incidents");
    });
    let rebuilt = desk.app.rebuild().unwrap();
    assert!(rebuilt.differences.is_empty(), "{:?}", rebuilt.differences.first());
}
