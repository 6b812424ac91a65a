//! The decision at the door: one row per reason, for going in and for going out, and the bounds of
//! each rule. Which of two reasons wins is in `door_order`, long evenings are in `model`.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::code::CodeContent;
use entrada_core::day::Days;
use entrada_core::decide::{
    Attempt, Detail, DirectionRequest, OrderStatus, Outcome, Policy, Reason, Shown, Verdict, decide,
};
use entrada_core::ids::{DeviceId, QuestionId};
use entrada_core::model::{Direction, Event, Sealing, Ticket, TicketState, TicketType, UnpaidRule};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::presence::{Admissions, Presence, Visit, presence};
use entrada_core::question::Question;
use entrada_core::rule::{Entered, Rule};
use entrada_core::when;

/// The laptop at the door.
const HERE: DeviceId = DeviceId([7; 32]);

/// What is shown to the door.
#[derive(Clone, Copy, PartialEq)]
pub enum Showing {
    Nothing,
    Forged,
    OtherEvent,
    UnknownNumber,
    Unlisted,
    Listed,
}

/// Everything that a decision looks at; as it stands, its ticket is let in.
pub struct Scene {
    pub showing: Showing,
    pub event: Event,
    pub ticket: Ticket,
    pub ticket_type: Option<TicketType>,
    pub content: CodeContent,
    pub serial: Option<u16>,
    pub paid: bool,
    /// Until when its order's places were kept, when that is over.
    pub expired: Option<Timestamp>,
    pub refunded: bool,
    pub order_note: Option<String>,
    pub visits: Vec<Visit>,
    pub entered: Entered,
    /// The area that is scanned for; `None`: the event itself.
    pub area: Option<String>,
    pub questions: BTreeMap<QuestionId, Question>,
    pub answered: BTreeSet<QuestionId>,
    pub answers: BTreeMap<QuestionId, String>,
    pub pays: bool,
    pub accept_unpaid: bool,
    pub accept_reissued: bool,
    pub unattended: bool,
    pub paper: bool,
    pub inside: u32,
    pub at: Timestamp,
    pub gate: Option<String>,
}

/// The moment of that second after 2026-11-20T20:00:00Z.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_204_800 + seconds).unwrap()
}

pub fn visit(second: i64, direction: Direction) -> Visit {
    Visit {
        at: at(second),
        stamp: Stamp(second, 0),
        dated: false,
        device: HERE,
        scan: format!("scan{second}").parse().unwrap(),
        direction,
        gate: Some("Main".into()),
    }
}

pub fn scene() -> Scene {
    let number = Number::from_random(99);
    Scene {
        showing: Showing::Listed,
        event: Event {
            name: "Party".into(),
            venue: None,
            timezone: "Europe/Madrid".into(),
            starts: at(3_600),
            ends: at(7_200),
            doors_open: None,
            doors_close: None,
            capacity: None,
            currency: Currency::default(),
            unpaid: UnpaidRule::Never,
            admit_unlisted: true,
            names_at_door: true,
            everyone_out: None,
            retain_days: None,
            archived: false,
        },
        ticket: Ticket {
            number,
            order: Number::from_random(1),
            type_index: 1,
            serial: 3,
            reissued_at: Some(at(-4_000)),
            sealing: Some(Sealing { type_index: 1, from: None, until: None }),
            foreign_code: None,
            linked_code: None,
            state: TicketState::Valid,
            state_text: None,
            name: None,
            email: None,
            seat: None,
            note: None,
            valid_from: None,
            valid_until: None,
            issued_at: at(-9_000),
            issued_by: DeviceId([1; 32]),
            issued_staff: None,
            mailed: None,
            mailed_to: None,
            sold_price: Some(1_200),
            price: Some(1_200),
            tax: None,
            price_reason: None,
        },
        ticket_type: Some(TicketType::new("Standing".into(), Currency::default())),
        content: CodeContent { number, serial: 3, type_index: 1, from: None, until: None },
        serial: Some(3),
        paid: true,
        expired: None,
        refunded: false,
        order_note: None,
        visits: Vec::new(),
        entered: Entered::default(),
        area: None,
        questions: BTreeMap::new(),
        answered: BTreeSet::new(),
        answers: BTreeMap::new(),
        pays: false,
        accept_unpaid: false,
        accept_reissued: false,
        unattended: false,
        paper: false,
        inside: 0,
        at: at(0),
        gate: Some("Main".into()),
    }
}

impl Scene {
    pub fn ticket_type(&mut self) -> &mut TicketType {
        self.ticket_type.as_mut().unwrap()
    }

    pub fn go(&self, direction: Direction) -> Verdict {
        match direction {
            Direction::In => self.pass(DirectionRequest::In),
            Direction::Out => self.pass(DirectionRequest::Out),
        }
    }

    pub fn pass(&self, way: DirectionRequest) -> Verdict {
        let days = Days::new(when::zone(&self.event.timezone).unwrap(), self.event.everyone_out);
        let seen: Presence = presence(self.visits.clone(), Admissions::of(self.ticket_type.as_ref()), &days);
        let shown = match self.showing {
            Showing::Nothing => Shown::Nothing,
            Showing::Forged => Shown::Forged,
            Showing::OtherEvent => Shown::OtherEvent { name: "Gala" },
            Showing::UnknownNumber => Shown::UnknownNumber,
            Showing::Unlisted => Shown::Unlisted {
                content: &self.content,
                ticket_type: self.ticket_type.as_ref(),
                presence: &seen,
                entered: &self.entered,
                answered: &self.answered,
            },
            Showing::Listed => Shown::Listed {
                ticket: &self.ticket,
                serial: self.serial,
                ticket_type: self.ticket_type.as_ref(),
                order: OrderStatus {
                    paid: self.paid,
                    due: if self.paid { 0 } else { 1_200 },
                    expired: self.expired,
                    refunded: self.refunded,
                    note: self.order_note.as_deref(),
                },
                presence: &seen,
                entered: &self.entered,
                answered: &self.answered,
            },
        };
        let attempt = Attempt {
            at: self.at,
            device: HERE,
            gate: self.gate.as_deref(),
            direction: way,
            pays: self.pays,
            accept_unpaid: self.accept_unpaid,
            accept_reissued: self.accept_reissued,
            unattended: self.unattended,
            answers: &self.answers,
            paper: self.paper,
        };
        let policy = Policy {
            event: &self.event,
            days: &days,
            area: self.area.as_deref(),
            inside: self.inside,
            capacity: self.event.capacity,
            questions: &self.questions,
        };
        decide(attempt, shown, policy)
    }

    pub fn enter(&self) -> Reason {
        self.go(Direction::In).reason
    }
}

pub type Change = fn(&mut Scene);
/// Whether what the sentence needs is there.
pub type Fits = fn(&Detail) -> bool;

/// The table: why not in, whether going out is refused too, what the sentence needs, and what makes it so.
pub const TABLE: &[(Reason, bool, Fits, Change)] = &[
    (Reason::Malformed, true, |_| true, |scene| scene.showing = Showing::Nothing),
    (Reason::Forged, true, |_| true, |scene| scene.showing = Showing::Forged),
    (
        Reason::WrongEvent,
        true,
        |detail| *detail == Detail::Event("Gala".into()),
        |scene| scene.showing = Showing::OtherEvent,
    ),
    (Reason::Unknown, true, |_| true, |scene| scene.showing = Showing::UnknownNumber),
    (Reason::Replaced, true, |_| true, |scene| scene.serial = Some(2)),
    (
        Reason::Cancelled,
        true,
        |detail| *detail == Detail::Text("refunded".into()),
        |scene| {
            (scene.ticket.state, scene.ticket.state_text) = (TicketState::Cancelled, Some("refunded".into()))
        },
    ),
    (
        Reason::Blocked,
        false,
        |detail| *detail == Detail::Text("ask Kim".into()),
        |scene| {
            (scene.ticket.state, scene.ticket.state_text) = (TicketState::Blocked, Some("ask Kim".into()))
        },
    ),
    (Reason::Unpaid, false, |detail| *detail == Detail::Due(1_200), |scene| scene.paid = false),
    (
        Reason::NotYetValid,
        false,
        |detail| *detail == Detail::When(at(60)),
        |scene| scene.ticket.valid_from = Some(at(60)),
    ),
    (
        Reason::Expired,
        false,
        |detail| *detail == Detail::When(at(-60)),
        |scene| scene.ticket_type().valid_until = Some(at(-60)),
    ),
    // A window in the type's rules, between two others; and the last entry of the day.
    (
        Reason::NotYetValid,
        false,
        |detail| *detail == Detail::When(at(90)),
        |scene| {
            let window = |from, until| Rule::Window { from: at(from), until: at(until) };
            scene.ticket_type().rules = vec![window(-900, -800), window(90, 99)];
        },
    ),
    (
        Reason::Expired,
        false,
        |detail| *detail == Detail::When(at(-800)),
        |scene| scene.ticket_type().rules.push(Rule::Window { from: at(-900), until: at(-800) }),
    ),
    (
        Reason::Expired,
        false,
        |detail| *detail == Detail::LastEntry(at(-60), Some(at(3 * 3_600))),
        |scene| scene.ticket_type().rules.push(Rule::LastEntry { at: "20:59".parse().unwrap() }),
    ),
    (
        Reason::NotYetValid,
        false,
        |detail| *detail == Detail::FirstArea(Some("Lounge".into())),
        |scene| scene.ticket_type().rules.push(Rule::AfterArea { area: Some("Lounge".into()) }),
    ),
    (
        Reason::DoorsClosed,
        false,
        |detail| *detail == Detail::When(at(30)),
        |scene| scene.event.doors_open = Some(at(30)),
    ),
    (
        Reason::WrongGate,
        false,
        |detail| *detail == Detail::Gates(vec!["Side".into(), "Back".into()]),
        |scene| scene.ticket_type().gates = vec!["Side".into(), "Back".into()],
    ),
    (
        Reason::AlreadyIn,
        false,
        |detail| matches!(detail, Detail::Previous(visit) if visit.at == at(-600)),
        |scene| scene.visits.push(visit(-600, Direction::In)),
    ),
    (Reason::Full, false, |_| true, |scene| (scene.event.capacity, scene.inside) = (Some(5), 5)),
    (
        Reason::Reissued,
        false,
        |detail| *detail == Detail::Reissued(Some(at(-4_000)), Some("Ana".into())),
        |scene| (scene.serial, scene.ticket.name) = (None, Some("Ana".into())),
    ),
    (Reason::Admitted, false, |detail| *detail == Detail::None, |_| {}),
];

#[test]
fn every_line_of_the_table() {
    for (reason, also_out, detail, change) in TABLE {
        let mut scene = scene();
        change(&mut scene);
        let verdict = scene.go(Direction::In);
        assert_eq!(verdict.reason, *reason);
        assert!(detail(&verdict.detail), "{reason:?}: {:?}", verdict.detail);
        assert_eq!(reason.admits(), *reason == Reason::Admitted);
        let out = scene.go(Direction::Out).reason;
        assert_eq!(out, if *also_out { *reason } else { Reason::Exited }, "{reason:?} on the way out");
    }
}

#[test]
fn reasons_read_back_from_their_codes() {
    for (reason, ..) in TABLE {
        assert_eq!(Reason::from_code(reason.code()), *reason);
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.code());
    }
    for reason in [Reason::Unlisted, Reason::Exited, Reason::Manual] {
        assert!(Reason::from_code(reason.code()) == reason && reason.admits());
    }
    assert!(Reason::from_code("of_tomorrow") == Reason::Other && !Reason::Other.admits());
}

/// Where a bound is set on a scene, and what stands on its far side.
type Bound = (fn(&mut Scene, Timestamp), Reason, i64);

#[test]
fn both_ends_of_every_window_belong_to_it_to_the_millisecond() {
    let bounds: &[Bound] = &[
        (|scene, t| scene.ticket.valid_from = Some(t), Reason::NotYetValid, -1),
        (|scene, t| scene.ticket_type().valid_from = Some(t), Reason::NotYetValid, -1),
        (|scene, t| scene.ticket.valid_until = Some(t), Reason::Expired, 1),
        (|scene, t| scene.ticket_type().valid_until = Some(t), Reason::Expired, 1),
        (|scene, t| scene.event.doors_open = Some(t), Reason::DoorsClosed, -1),
        (|scene, t| scene.event.doors_close = Some(t), Reason::DoorsClosed, 1),
        (
            |scene, t| (scene.showing, scene.content.from) = (Showing::Unlisted, Some(t)),
            Reason::NotYetValid,
            -1,
        ),
        (|scene, t| (scene.showing, scene.content.until) = (Showing::Unlisted, Some(t)), Reason::Expired, 1),
    ];
    for (place, (set, reason, beyond)) in bounds.iter().enumerate() {
        let mut scene = scene();
        set(&mut scene, at(0));
        assert!(scene.enter().admits(), "bound {place} itself");
        scene.at = Timestamp::from_millisecond(at(0).as_millisecond() - beyond).unwrap();
        assert!(scene.enter().admits(), "within bound {place}");
        scene.at = Timestamp::from_millisecond(at(0).as_millisecond() + beyond).unwrap();
        assert_eq!(scene.enter(), *reason, "beyond bound {place}");
    }
}

#[test]
fn of_the_tickets_and_its_types_window_the_narrower_end_counts() {
    for (own, of_type, shown) in [(10, 20, 20), (20, 10, 20)] {
        let mut scene = scene();
        scene.ticket.valid_from = Some(at(own));
        scene.ticket_type().valid_from = Some(at(of_type));
        assert_eq!(scene.go(Direction::In).detail, Detail::When(at(shown)));
        (scene.ticket.valid_from, scene.ticket_type().valid_from) = (None, None);
        scene.ticket.valid_until = Some(at(-own));
        scene.ticket_type().valid_until = Some(at(-of_type));
        assert_eq!(scene.go(Direction::In).detail, Detail::When(at(-shown)));
    }
}

#[test]
fn gates_a_type_names() {
    let mut scene = scene();
    scene.ticket_type().gates = vec!["Main".into(), "Side".into()];
    assert_eq!(scene.enter(), Reason::Admitted);
    scene.gate = Some("Back".into());
    assert_eq!(scene.enter(), Reason::WrongGate);
    scene.ticket_type = None;
    assert_eq!(scene.enter(), Reason::Admitted, "a type that is not known here closes nothing");
}

#[test]
fn without_reentry_one_entry_is_all_there_is() {
    let mut scene = scene();
    scene.visits = vec![visit(-20, Direction::In), visit(-10, Direction::Out)];
    let verdict = scene.go(Direction::In);
    assert_eq!(verdict.reason, Reason::AlreadyIn);
    assert!(matches!(verdict.detail, Detail::Used(first) if first.at == at(-20)));
}

#[test]
fn with_reentry_the_last_scan_by_time_decides_whenever_it_came() {
    let mut scene = scene();
    scene.ticket_type().reentry = true;
    scene.visits = vec![visit(-30, Direction::Out), visit(-40, Direction::In)];
    assert_eq!(scene.enter(), Reason::Admitted, "the exit is later, though it came first");
    scene.visits.push(visit(-20, Direction::In));
    let verdict = scene.go(Direction::In);
    assert_eq!(verdict.reason, Reason::AlreadyIn);
    assert!(
        matches!(verdict.detail, Detail::Previous(last) if last.at == at(-20)),
        "the last entry is in the way"
    );
}

#[test]
fn capacity_is_reached_when_it_is_full_and_not_before() {
    let mut scene = scene();
    scene.event.capacity = Some(5);
    for (inside, reason) in [(4, Reason::Admitted), (5, Reason::Full), (6, Reason::Full)] {
        scene.inside = inside;
        assert_eq!(scene.enter(), reason);
    }
    assert_eq!(scene.go(Direction::Out).reason, Reason::Exited);
}

#[test]
fn unpaid_people_come_in_where_the_event_says_so() {
    let mut scene = scene();
    scene.paid = false;
    scene.event.unpaid = UnpaidRule::Always;
    assert_eq!(scene.enter(), Reason::Admitted);
}

#[test]
fn a_genuine_code_that_is_not_listed_is_let_in_unless_the_event_wants_a_list() {
    let mut scene = scene();
    scene.showing = Showing::Unlisted;
    scene.paid = false;
    assert_eq!(scene.enter(), Reason::Unlisted);
    assert_eq!(scene.go(Direction::Out).reason, Reason::Exited);
    scene.visits.push(visit(-10, Direction::In));
    assert_eq!(scene.enter(), Reason::AlreadyIn, "once");
    scene.event.admit_unlisted = false;
    assert_eq!(scene.enter(), Reason::Unknown);
    assert_eq!(scene.go(Direction::Out).reason, Reason::Unknown);
}

#[test]
fn a_typed_number_asks_and_a_newer_code_is_never_replaced() {
    let mut scene = scene();
    for (serial, reason) in [
        (None, Reason::Reissued),
        (Some(3), Reason::Admitted),
        (Some(4), Reason::Admitted),
        (Some(2), Reason::Replaced),
        (Some(0), Reason::Replaced),
    ] {
        scene.serial = serial;
        assert_eq!(scene.enter(), reason, "{serial:?}");
    }
}

#[test]
fn the_same_code_within_seconds_at_the_same_door_was_just_let_in() {
    let at_the_door = |seconds: i64, change: fn(&mut Visit)| {
        let mut scene = scene();
        let mut before = visit(-seconds, Direction::In);
        change(&mut before);
        scene.visits.push(before);
        let verdict = scene.go(Direction::In);
        assert_eq!(verdict.reason, Reason::AlreadyIn, "nobody is let in by it");
        verdict.detail
    };
    assert!(matches!(at_the_door(3, |_| {}), Detail::JustIn(3, _)));
    assert!(matches!(at_the_door(10, |_| {}), Detail::JustIn(10, _)));
    let loud = |detail| matches!(detail, Detail::Previous(_));
    assert!(loud(at_the_door(11, |_| {})), "they have passed by then");
    assert!(loud(at_the_door(-1, |_| {})), "a clock that was put back says nothing");
    assert!(loud(at_the_door(3, |before| before.device = DeviceId([8; 32]))), "another laptop's guest");
    assert!(loud(at_the_door(3, |before| before.gate = Some("Side".into()))), "another gate's");
    assert!(loud(at_the_door(3, |before| before.dated = true)), "typed in from paper");
}

#[test]
fn whoever_came_in_and_left_is_not_just_in() {
    let mut scene = scene();
    scene.visits = vec![visit(-5, Direction::In), visit(-3, Direction::Out)];
    assert!(matches!(scene.go(Direction::In).detail, Detail::Used(_)));
}

#[test]
fn a_door_that_is_set_to_no_gate_is_asked_which_it_is() {
    let mut scene = scene();
    scene.ticket_type().gates = vec!["Side".into(), "Back".into()];
    scene.gate = None;
    let verdict = scene.go(Direction::In);
    assert_eq!((verdict.outcome, verdict.reason), (Outcome::Ask, Reason::WrongGate));
    assert_eq!(verdict.detail, Detail::WhichGate(vec!["Side".into(), "Back".into()]));
    scene.showing = Showing::Unlisted;
    assert_eq!(scene.go(Direction::In).outcome, Outcome::Ask);
    assert_eq!(scene.go(Direction::Out).reason, Reason::Exited, "whoever leaves may do so anywhere");
    scene.paper = true;
    assert_eq!(scene.go(Direction::In).outcome, Outcome::Admit, "on paper it is over");
    scene.paper = false;
    scene.visits.push(visit(-600, Direction::In));
    assert_eq!(
        scene.go(Direction::In).reason,
        Reason::AlreadyIn,
        "nothing is asked where it would help nobody"
    );
}

#[test]
fn whoever_was_in_when_their_ticket_was_cancelled_may_leave() {
    let mut scene = scene();
    scene.ticket.state = TicketState::Cancelled;
    assert_eq!(scene.go(Direction::Out).reason, Reason::Cancelled, "nobody came in with it");
    scene.visits.push(visit(-600, Direction::In));
    assert_eq!(scene.go(Direction::Out).reason, Reason::Exited);
    assert_eq!(scene.enter(), Reason::Cancelled);
    assert_eq!(scene.pass(DirectionRequest::Auto).reason, Reason::Exited);
    scene.visits.push(visit(-500, Direction::Out));
    assert_eq!(scene.go(Direction::Out).reason, Reason::Cancelled, "and is out");
}
