//! Remotes: what triggers mark due and what not, versions of rows one by one and all at once, proposals.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{EventPatch, OrderLine, PaymentMethod, Person, Role, TypePatch};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_store::Due;
use entrada_testkit::Laptop;

use crate::pen::{enter, issue, order, ticket, type_saved, undo};

/// An office with an event, a type, two tickets and a scan, and a remote to which everything has been carried.
fn office() -> (Laptop, EventId, i64) {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    for index in 0..2 {
        office.try_say(event, issue(index, 1), vec![named("Ada")]).unwrap();
    }
    office.say(event, enter("a", 0, 5));
    let remote = office.store.write(|writer| writer.put_remote(event, "sheets", "{}", "{}")).unwrap();
    (office, event, remote)
}

fn named(name: &str) -> Person {
    Person { name: Patch::Set(name.to_owned()), ..Person::default() }
}

fn due(office: &Laptop, remote: i64) -> Due {
    office.store.read(|reader| reader.due(remote)).unwrap()
}

/// Takes back all that is due.
fn carried(office: &Laptop, remote: i64) -> Due {
    let due = due(office, remote);
    office.store.write(|writer| writer.done(remote, due.up_to)).unwrap();
    due
}

fn renamed(index: usize) -> Body {
    Body::TicketChanged {
        ticket: ticket(index),
        person: Some(0),
        contact: None,
        seat: Patch::Keep,
        valid_from: Patch::Keep,
        valid_until: Patch::Keep,
    }
}

fn key(office: &Laptop, scan: &str) -> String {
    format!("{scan}@{}", &office.id().to_string()[..8])
}

#[test]
fn a_new_remote_is_due_everything_and_then_what_changes() {
    let (office, event, remote) = office();
    let first = carried(&office, remote);
    assert!(first.everything);
    assert_eq!(due(&office, remote), Due::default());
    office.say(event, enter("b", 1, 7));
    office.try_say(event, renamed(0), vec![named("Bo")]).unwrap();
    let now = due(&office, remote);
    assert!(!now.everything);
    // The newest change first; a ticket's scans tell its name.
    assert_eq!(now.tickets, [ticket(0), ticket(1)]);
    assert_eq!(now.scans, [key(&office, "a"), key(&office, "b")]);
    assert_eq!(office.store.read(|reader| reader.due_count(remote)).unwrap(), 4);
    // What is marked again while a round is on its way still waits after it.
    office.say(event, undo("b", office.id()));
    office.store.write(|writer| writer.done(remote, now.up_to)).unwrap();
    let left = due(&office, remote);
    assert_eq!((left.tickets, left.scans), (vec![ticket(1)], vec![key(&office, "b")]));
    assert!(left.up_to > now.up_to);
}

#[test]
fn payments_mark_tickets_and_names_of_many_mark_everything() {
    let (office, event, remote) = office();
    carried(&office, remote);
    let (order, currency) = (order(), "EUR".parse().unwrap());
    let lines = vec![OrderLine { type_index: 1, count: 2, price: 250 }];
    let buyer = None;
    office.say(
        event,
        Body::OrderRecorded { order, buyer, note: None, lines, total: 500, currency, pay_until: None },
    );
    carried(&office, remote);
    let method = PaymentMethod::Cash;
    let (tendered, reason) = (None, None);
    office.say(
        event,
        Body::PaymentRecorded { order, method, amount: 500, currency, tendered, reason, allowance: None },
    );
    let mut tickets = carried(&office, remote).tickets;
    tickets.sort();
    assert_eq!(tickets, [ticket(0), ticket(1)]);
    let patch = TypePatch { name: Some("Balcony".into()), ..TypePatch::default() };
    for body in [
        Body::TypeSaved { index: 1, ticket_type: patch },
        Body::EventSaved {
            event: EventPatch { timezone: Some("Asia/Kolkata".into()), ..EventPatch::default() },
        },
    ] {
        office.say(event, body);
        assert!(carried(&office, remote).everything);
    }
}

#[test]
fn marks_never_go_back_and_a_dropped_remote_takes_all_with_it() {
    let (office, event, remote) = office();
    let first = carried(&office, remote);
    office.say(event, enter("b", 1, 7));
    let second = carried(&office, remote);
    assert!(second.up_to > first.up_to);
    office.store.write(|writer| writer.propose(remote, ticket(0), "name", "Bo", office.now())).unwrap();
    office.store.write(|writer| writer.drop_remote(event, "sheets")).unwrap();
    office.say(event, enter("c", 1, 9));
    office
        .store
        .read(|reader| {
            assert!(reader.remotes()?.is_empty() && !reader.is_due(remote)?);
            assert!(reader.proposals(remote)?.is_empty());
            Ok::<_, entrada_store::StoreError>(())
        })
        .unwrap();
    // A new one is another one: what was planned for the old one can't take anything of it back.
    let other = office.store.write(|writer| writer.put_remote(event, "sheets", "{}", "{}")).unwrap();
    assert_ne!(other, remote);
}

#[test]
fn another_events_remote_hears_nothing() {
    let (office, event, remote) = office();
    carried(&office, remote);
    let other = office.found("Other");
    office.say(other, type_saved(1, false));
    office.say(other, enter("x", 1, 7));
    assert_eq!(due(&office, remote), Due::default());
    office.store.write(|writer| writer.rebuild()).unwrap();
    let all = due(&office, remote);
    assert!(all.everything && all.tickets.len() == 2 && all.scans.len() == 1, "made anew: {all:?}");
    assert_eq!(office.store.read(|reader| reader.remote(event, "sheets")).unwrap().unwrap().id, remote);
}

#[test]
fn a_row_is_known_alike_one_by_one_and_all_at_once() {
    let (office, event, _) = office();
    office.try_say(event, renamed(0), vec![named("Bo")]).unwrap();
    office.say(event, enter("b", 1, 7));
    office.say(event, undo("b", office.id()));
    office.say(event, Body::PersonForgotten { tickets: vec![ticket(1)], orders: Vec::new() });
    office
        .store
        .read(|reader| {
            let all = reader.mirrored_tickets(event, None)?;
            assert_eq!(all.len(), 2);
            for one in &all {
                let alone = reader.mirrored_tickets(event, Some(&[one.row.ticket.number]))?;
                assert_eq!(alone.len(), 1);
                assert_eq!(
                    (alone[0].version, &alone[0].row, alone[0].device),
                    (one.version, &one.row, one.device)
                );
            }
            // Issued, renamed, scanned, and its type's one.
            assert_eq!(all[0].version.facts, 4);
            // Issued and stripped of its name, scanned, undone, forgotten, and its type's one.
            assert_eq!(all[1].version.facts, 6);
            assert!(all[1].version > all[0].version, "the last word was about it");
            assert_eq!(all[0].device, Some(office.id()));
            assert_eq!(all[1].device, None, "its entry was undone");
            let scans = reader.mirrored_scans(event, None)?;
            assert_eq!(
                scans.iter().map(|scan| scan.key.clone()).collect::<Vec<_>>(),
                reader.mirrored_scan_keys(event)?
            );
            for one in &scans {
                let alone = reader.mirrored_scans(event, Some(std::slice::from_ref(&one.key)))?;
                assert_eq!((alone.len(), alone[0].version), (1, one.version));
            }
            assert!(reader.mirrored_tickets(event, Some(&[Number::from_random(5)]))?.is_empty());
            Ok::<_, entrada_store::StoreError>(())
        })
        .unwrap();
}

#[test]
fn two_laptops_with_the_same_facts_know_the_same_of_every_row() {
    let (office, event, _) = office();
    office.try_say(event, renamed(0), vec![named("Bo")]).unwrap();
    office.say(event, Body::PersonForgotten { tickets: vec![ticket(1)], orders: Vec::new() });
    let other = Laptop::new("other");
    other.store.write(|writer| writer.ingest(&office.facts(event), Role::Organiser, other.now())).unwrap();
    let versions = |laptop: &Laptop| {
        laptop
            .store
            .read(|reader| {
                let tickets = reader.mirrored_tickets(event, None)?;
                let scans = reader.mirrored_scans(event, None)?;
                let mut all: Vec<_> =
                    tickets.into_iter().map(|one| (one.row.ticket.number.to_string(), one.version)).collect();
                all.extend(scans.into_iter().map(|one| (one.key, one.version)));
                all.sort();
                Ok::<_, entrada_store::StoreError>((all, reader.fact_count(event)?))
            })
            .unwrap()
    };
    assert_eq!(versions(&office), versions(&other));
    // What stands in every row breaks ties, and outranks nothing that is known of a row itself.
    let before = versions(&office).0;
    office.say(event, Body::EventSaved { event: EventPatch::default() });
    for ((key, old), (same, new)) in before.into_iter().zip(versions(&office).0) {
        assert_eq!((&key, old.ms, old.counter, old.facts), (&same, new.ms, new.counter, new.facts));
        assert!(new > old, "{key}");
    }
    let latest = |laptop: &Laptop| laptop.store.read(|reader| reader.latest_fact(event)).unwrap();
    assert!(latest(&office) > latest(&other));
}

#[test]
fn proposals_are_kept_once_and_forgotten_with_their_person() {
    let (office, event, remote) = office();
    let propose = |wanted: &str| {
        office.store.write(|writer| writer.propose(remote, ticket(0), "name", wanted, office.now())).unwrap();
        office.store.read(|reader| reader.proposals(remote)).unwrap()
    };
    let first = propose("Bo");
    assert_eq!(propose("Bo"), first);
    office.store.write(|writer| writer.decline_proposal(first[0].id)).unwrap();
    assert!(propose("Bo")[0].declined, "the same is declined as before");
    let other = propose("Cy");
    assert!(other.len() == 1 && !other[0].declined && other[0].wanted == "Cy");
    assert_eq!(office.store.read(|reader| reader.proposal_count(remote)).unwrap(), 1);
    office.say(event, Body::PersonForgotten { tickets: vec![ticket(0)], orders: Vec::new() });
    assert!(office.store.read(|reader| reader.proposals(remote)).unwrap().is_empty());
    assert!(office.store.read(|reader| reader.is_forgotten(event, ticket(0))).unwrap());
    propose("Bo");
    office.store.write(|writer| writer.forget_event(event)).unwrap();
    assert!(office.store.read(|reader| reader.proposals(remote)).unwrap().is_empty());
}
