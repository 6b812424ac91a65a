//! The property that everything leans on: facts of several devices, in any order and however often, give the same
//! projections, which a rebuild finds unchanged.

use std::collections::BTreeSet;

use entrada_core::Timestamp;
use entrada_core::day::Days;
use entrada_core::decide::Reason;
use entrada_core::fact::{Body, Fact, IssuedLine, PaidLine, RecordedSale, ScanLine, Tip};
use entrada_core::ids::{EventId, QuestionId, StaffId};
use entrada_core::model::{Direction, EventPatch, PaymentMethod, Role, Sealing, TicketState, TypePatch};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_core::question::QuestionPatch;
use entrada_core::staff::StaffPatch;
use entrada_core::tax::TaxRate;
use entrada_core::venue::{AreaPatch, GatePatch};
use entrada_core::when;
use entrada_store::Store;
use entrada_testkit::{Chance, Forger};
use proptest::prelude::*;

use crate::pen::{at, issued_line, line, order, scan, scan_id, ticket, type_saved, undo};

const TICKETS: usize = 5;

/// Something that somebody says about tickets, scans or money, whether it may or not.
fn saying(chance: &mut Chance, devices: &[Forger], by: usize) -> Body {
    let (index, ms) = (chance.below(TICKETS), i64::try_from(chance.below(5_000)).unwrap());
    let number = ticket(index);
    let direction = if chance.below(3) == 0 { Direction::Out } else { Direction::In };
    let id = format!("scan-{}", chance.below(7));
    match chance.below(29) {
        // Now and then the same ticket in another order, at another price.
        0 | 1 => Body::TicketsIssued {
            order: if chance.below(8) == 0 { ticket(90) } else { order() },
            tickets: vec![IssuedLine {
                price: (ms % 4 > 0).then_some(ms),
                tax: (ms % 3 > 0).then(|| TaxRate(u32::try_from(ms % 3).unwrap() * 7_000)),
                ..issued_line(index, 1 + u16::try_from(chance.below(2)).unwrap())
            }],
        },
        28 => {
            let paid = (ms % 2 == 0).then_some(PaidLine { method: PaymentMethod::Other, amount: ms });
            let sale = |order: Number, tickets: Vec<IssuedLine>| {
                let (lines, currency) = (Vec::new(), Currency::default());
                RecordedSale { order, buyer: Some(0), lines, total: 900, currency, paid, tickets }
            };
            let tickets = vec![issued_line(index, 1), issued_line((index + 1) % TICKETS, 2)];
            Body::SalesRecorded { sales: vec![sale(order(), tickets), sale(ticket(90), Vec::new())] }
        }
        27 => Body::TicketTypeChanged {
            ticket: number,
            type_index: 1 + u16::try_from(chance.below(2)).unwrap(),
            price: ms,
            tax: Some(TaxRate(19_000)),
            reason: None,
        },
        2 => Body::TicketChanged {
            ticket: number,
            person: Some(0),
            contact: Some(0),
            seat: Patch::Set(format!("A{ms}")),
            valid_from: Patch::Keep,
            valid_until: Patch::Set(at(ms)),
        },
        3 => Body::TicketBlocked { ticket: number, text: format!("wait {ms}") },
        4 => Body::TicketUnblocked { ticket: number },
        5 => Body::TicketCancelled { ticket: number, reason: None },
        6 => Body::TicketReinstated { ticket: number },
        7 => {
            let sealing = Sealing { type_index: 1, from: Timestamp::from_millisecond(ms).ok(), until: None };
            Body::TicketReissued { ticket: number, serial: u16::try_from(chance.below(4)).unwrap(), sealing }
        }
        8 => Body::PaymentRecorded {
            order: order(),
            method: PaymentMethod::Cash,
            amount: if chance.below(3) == 0 { -ms } else { ms },
            currency: Currency::default(),
            tendered: Some(2 * ms),
            reason: None,
            allowance: (ms % 3 == 0).then_some(ms / 2),
        },
        9 => Body::OrderRecorded {
            order: order(),
            buyer: Some(0),
            note: None,
            lines: Vec::new(),
            total: 900,
            currency: Currency::default(),
            pay_until: Some(at(ms)),
        },
        10 | 11 => undo(&id, devices[chance.below(devices.len())].id()),
        12 => scan(&id, index, ms, Direction::In, Reason::AlreadyIn),
        // An unlisted one, of a type that its code names.
        13 => Body::ScanRecorded(ScanLine {
            scan: scan_id(&id),
            ticket: Some(number),
            serial: Some(0),
            type_index: Some(1 + u16::try_from(chance.below(2)).unwrap()),
            at: at(ms),
            direction,
            gate: Some("Main".into()),
            reason: Reason::Unlisted,
            unconfirmed: true,
            ..line(&id, index, ms, direction, Reason::Unlisted)
        }),
        14 if by < 3 => type_saved(1, chance.below(2) == 0),
        15 if by < 3 => Body::EventSaved {
            event: EventPatch { name: Some(format!("Party {ms}")), ..EventPatch::default() },
        },
        16 if by < 3 => Body::EventSaved {
            event: EventPatch {
                everyone_out: Patch::Set(format!("00:00:0{}", chance.below(3)).parse().unwrap()),
                ..EventPatch::default()
            },
        },
        17 if by < 3 => match chance.below(5) {
            0 => Body::AreaSaved {
                area: "Lounge".into(),
                change: AreaPatch { capacity: Patch::Set(u32::try_from(ms).unwrap()), removed: None },
            },
            1 => Body::GateSaved {
                gate: "Main".into(),
                change: GatePatch { area: Patch::Clear, removed: Some(ms % 2 == 0) },
            },
            2 => Body::QuestionSaved {
                question: QuestionId(7),
                change: QuestionPatch { text: Some(format!("Waiver {ms}?")), ..QuestionPatch::default() },
            },
            3 => Body::StaffSaved {
                staff: StaffId(9),
                change: StaffPatch { name: Some(format!("Sam {ms}")), ..StaffPatch::default() },
                pin: Patch::Set(0),
            },
            _ => Body::TypeSaved {
                index: 1,
                ticket_type: TypePatch { entries: Patch::Set(2), ..TypePatch::default() },
            },
        },
        // By those who are never dismissed: what is dropped can't be brought back.
        18 if by < 2 => Body::PersonForgotten { tickets: vec![number], orders: vec![order()] },
        19 => Body::CashCounted {
            opening: 0,
            expected: ms,
            counted: ms,
            currency: Currency::default(),
            note: None,
        },
        20 => Body::OrderChanged { order: order(), buyer: None, note: Some(0), pay_until: Patch::Clear },
        // Somebody without a ticket.
        21 => Body::ScanRecorded(ScanLine {
            ticket: None,
            type_index: Some(1),
            why: Some("the band".into()),
            ..line(&id, index, ms, direction, Reason::Manual)
        }),
        // In the lounge, with an answer.
        22 | 23 => Body::ScanRecorded(ScanLine {
            area: Some("Lounge".into()),
            answers: Some(0),
            ..line(&id, index, ms, direction, Reason::Admitted)
        }),
        _ => scan(&id, index, ms, direction, Reason::Admitted),
    }
}

/// What orders cost by what triggers keep, against what their tickets do; and what is taxed against what was paid.
fn priced(store: &Store, event: EventId) -> Result<(), TestCaseError> {
    let now = at(6_000);
    let orders = store.read(|reader| reader.orders(event)).unwrap();
    for order in &orders {
        let rows = store.read(|reader| reader.tickets_of_order(event, order.number)).unwrap();
        let cost = |price: Option<i64>| price.unwrap_or_default();
        let live = rows.iter().filter(|row| row.ticket.state != TicketState::Cancelled);
        let difference: i64 = live.clone().map(|row| cost(row.ticket.price)).sum::<i64>()
            - rows.iter().map(|row| cost(row.ticket.sold_price)).sum::<i64>();
        prop_assert_eq!(order.total, (order.sold_total + difference).max(0));
        prop_assert_eq!(usize::try_from(order.live()).unwrap(), live.count());
        prop_assert!(order.due() == 0 || order.overpaid() == 0);
        prop_assert!(!order.is_paid() || order.due() == 0);
        for row in &rows {
            let kept =
                order.is_expired(now) && row.ticket.state != TicketState::Cancelled && row.entries == 0;
            prop_assert_eq!((row.paid, row.is_expired(now)), (order.is_paid(), kept));
        }
        let payments = store.read(|reader| reader.payments(event, order.number)).unwrap();
        prop_assert_eq!(payments.iter().map(|row| row.amount).sum::<i64>(), order.paid());
    }
    Ok(())
}

/// What seven laptops say: the founder, an organiser, one dismissed half way, a desk, a door, one that only the
/// dismissed one invites, and a stranger. All but the founder go back now and then, and say something else.
pub fn history(seed: u64) -> (EventId, Vec<Fact>) {
    let mut chance = Chance::new(seed);
    let mut office = Forger::new(1, None);
    let event = office.found();
    let mut devices = vec![office];
    devices.extend((2_u8..=7).map(|seed| Forger::new(seed, Some(event))));
    for (place, role) in [(1, Role::Organiser), (2, Role::Organiser), (3, Role::Desk), (4, Role::Door)] {
        devices[0].invite(10, place, role);
        devices[usize::from(place)].join(20, place);
    }
    devices[0].say(30, type_saved(1, false), &[]);
    let (first, second) = (chance.below(50), chance.below(50));
    for step in 0..50 {
        let by = chance.below(devices.len());
        // Their clocks differ, and some go back.
        let ms = i64::try_from(chance.below(4_000)).unwrap();
        if step == first {
            devices[2].invite(ms, 5, Role::Desk);
            devices[5].join(ms, 5);
            let device = devices[3].id();
            let tips = tips_of(&devices[3], &mut chance);
            devices[2].dismiss(ms, device, tips);
        }
        if step == second {
            let device = devices[2].id();
            let tips = tips_of(&devices[2], &mut chance);
            devices[chance.below(2)].dismiss(ms, device, tips);
        }
        if by > 0 && chance.below(6) == 0 {
            let place = chance.below(usize::try_from(devices[by].said()).unwrap() + 1);
            devices[by].go_back_to(place as u64);
        }
        let body = saying(&mut chance, &devices, by);
        devices[by].say(ms, body, &["Ada"]);
    }
    (event, devices.into_iter().flat_map(|device| device.facts).collect())
}

/// Some ends of what a device said, on whichever branches; it may be none.
fn tips_of(device: &Forger, chance: &mut Chance) -> Vec<Tip> {
    let tip = |fact: &Fact| Tip { seq: fact.payload.seq, hash: fact.hash() };
    let count = chance.below(3);
    let mut tips: Vec<Tip> = device.facts.iter().map(tip).collect();
    chance.shuffle(&mut tips);
    tips.truncate(count);
    tips
}

/// A new database that took these facts in, and the number of those still waiting.
pub fn taken(facts: &[Fact], at_once: usize) -> (tempfile::TempDir, Store, u64) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("entrada.db")).unwrap();
    let mut held = 0;
    for some in facts.chunks(at_once.max(1)) {
        held = store.write(|writer| writer.ingest(some, Role::Organiser, at(5_000))).unwrap().held;
    }
    (folder, store, held)
}

pub fn dump(store: &Store, event: EventId) -> BTreeSet<String> {
    store.read(|reader| reader.dump(event)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn facts_in_any_order_and_repetition_give_the_same(seed in any::<u64>(), at_once in 1_usize..80) {
        let (event, mut facts) = history(seed);
        let (_folder, straight, held) = taken(&facts, usize::MAX);
        prop_assert_eq!(held, 0);
        let expected = dump(&straight, event);
        prop_assert!(expected.iter().any(|line| line.starts_with("refused")), "something is refused");

        let mut chance = Chance::new(seed.wrapping_add(1));
        for _ in 0..20 {
            let again = facts[chance.below(facts.len())].clone();
            facts.push(again);
        }
        chance.shuffle(&mut facts);
        let (_folder, shuffled, held) = taken(&facts, at_once);
        prop_assert_eq!(held, 0, "all gaps closed");
        let found = dump(&shuffled, event);
        let differences: Vec<_> = expected.symmetric_difference(&found).collect();
        prop_assert!(differences.is_empty(), "{differences:#?}");

        let rebuilt = shuffled.write(|writer| writer.rebuild()).unwrap();
        prop_assert!(rebuilt.differences.is_empty(), "{:#?}", rebuilt.differences);
        prop_assert_eq!(dump(&shuffled, event), expected);
        let verified = shuffled.read(|reader| reader.verify()).unwrap();
        let other: Vec<_> = verified.problems.iter().filter(|told| !told.contains("two different facts")).collect();
        prop_assert!(other.is_empty(), "{other:?}");
        let forked = |store: &Store| store.read(|reader| reader.forks(event)).unwrap();
        prop_assert_eq!(forked(&shuffled).into_keys().collect::<Vec<_>>(), forked(&straight).into_keys().collect::<Vec<_>>());
        counted(&shuffled, event)?;
        priced(&shuffled, event)?;
    }
}

/// The counts that triggers keep, against those made by looking at each ticket.
fn counted(store: &Store, event: EventId) -> Result<(), TestCaseError> {
    let mut by_hand = std::collections::BTreeMap::<u16, (u32, u32, u32)>::new();
    store
        .read(|reader| {
            reader.tickets(event, |row| -> Result<(), entrada_store::StoreError> {
                let counts = by_hand.entry(row.ticket.type_index).or_default();
                let cancelled = row.ticket.state == entrada_core::model::TicketState::Cancelled;
                counts.0 += u32::from(!cancelled && !row.is_expired(at(6_000)));
                counts.1 += u32::from(cancelled);
                counts.2 += u32::from(!cancelled && row.entries > 0);
                Ok(())
            })
        })
        .unwrap();
    let tallies = store.read(|reader| reader.tallies(event, at(6_000))).unwrap();
    for (index, tally) in tallies {
        let counts = by_hand.remove(&index).unwrap_or_default();
        prop_assert_eq!((tally.issued, tally.cancelled, tally.come), counts, "type {}", index);
        prop_assert!(tally.come <= tally.admitted);
    }
    prop_assert!(by_hand.is_empty());
    let now = at(6_000);
    let event_row = store.read(|reader| reader.event(event)).unwrap();
    let days = event_row.map(|of| Days::new(when::zone(&of.timezone).unwrap(), of.everyone_out));
    for area in [None, Some("Lounge")] {
        let seen = |ticket: usize| {
            store
                .read(|reader| reader.ticket_scans(event, crate::pen::ticket(ticket), area))
                .unwrap()
                .presence
        };
        let came = (0..TICKETS).filter(|ticket| seen(*ticket).entries > 0).count();
        let tallies = store.read(|reader| reader.tallies(event, at(6_000))).unwrap();
        if area.is_none() {
            let admitted: u32 = tallies.values().map(|tally| tally.admitted).sum();
            prop_assert_eq!(usize::try_from(admitted).unwrap(), came);
        }
        let inside = (0..TICKETS)
            .filter(|ticket| days.as_ref().is_some_and(|days| seen(*ticket).inside_at(now, days)))
            .count();
        let occupancy = store.read(|reader| reader.occupancy(event, area, now)).unwrap();
        let counted: u32 = occupancy.by_type.values().sum();
        prop_assert_eq!(usize::try_from(counted).unwrap(), inside, "{:?}", area);
    }
    Ok(())
}
