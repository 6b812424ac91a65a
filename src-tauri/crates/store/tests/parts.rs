//! Private parts on their way: those that come later than their facts, those that a role may not hold, and those whose text is
//! odd.

use entrada_core::fact::{Body, Fact};
use entrada_core::ids::EventId;
use entrada_core::model::{EventPatch, Role};
use entrada_core::part::Part;
use entrada_testkit::{Chance, Laptop};
use proptest::prelude::*;

use crate::order::{dump, history, taken};
use crate::pen::{issue, ticket, type_saved};

/// The same fact without its parts.
fn bare(fact: &Fact) -> Fact {
    Fact { parts: Vec::new(), ..fact.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn parts_that_come_later_are_folded_in_and_what_was_forgotten_stays_so(
        seed in any::<u64>(), at_once in 1_usize..80,
    ) {
        let (event, mut facts) = history(seed);
        let (_folder, straight, _) = taken(&facts, usize::MAX);
        let mut chance = Chance::new(seed.wrapping_add(1));
        // Half of the facts come bare first, then all of them as they are.
        let mut mixed: Vec<Fact> = facts.iter().filter(|_| chance.below(2) == 0).map(bare).collect();
        chance.shuffle(&mut mixed);
        chance.shuffle(&mut facts);
        mixed.append(&mut facts);
        let (_folder, late, held) = taken(&mixed, at_once);
        prop_assert_eq!(held, 0);
        let (expected, found) = (dump(&straight, event), dump(&late, event));
        let differences: Vec<_> = expected.symmetric_difference(&found).collect();
        prop_assert!(differences.is_empty(), "{differences:#?}");
        let verified = late.read(|reader| reader.verify()).unwrap();
        let other: Vec<_> = verified.problems.iter().filter(|told| !told.contains("two different facts")).collect();
        prop_assert!(other.is_empty(), "{other:?}");
    }
}

fn name(laptop: &Laptop, event: EventId, index: usize) -> Option<String> {
    laptop.store.read(|reader| reader.ticket(event, ticket(index))).unwrap().unwrap().ticket.name
}

/// A ticket with parts of these roles and texts, as any program may write it.
fn issued(office: &Laptop, event: EventId, index: usize, texts: &[(Role, &str)]) {
    let parts = texts
        .iter()
        .map(|(role, text)| (*role, Part { salt: format!("{index:032x}"), text: (*text).to_owned() }));
    let mut body = issue(index, 1);
    if let Body::TicketsIssued { tickets, .. } = &mut body {
        tickets[0].contact = (texts.len() > 1).then_some(1);
    }
    office
        .store
        .write(|writer| writer.append(&office.key, Some(event), body, parts.collect(), None, office.now()))
        .unwrap();
}

#[test]
fn a_role_holds_what_it_may_and_gets_the_rest_when_it_may_have_more() {
    let (office, desk) = (Laptop::new("office"), Laptop::new("desk"));
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    let both = [(Role::Door, r#"{"name":"Ada"}"#), (Role::Desk, r#"{"email":"ada@example.org"}"#)];
    issued(&office, event, 0, &both);
    let email = |laptop: &Laptop| {
        laptop.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().unwrap().ticket.email
    };
    let held =
        |laptop: &Laptop| laptop.facts(event).iter().flat_map(|fact| fact.parts.iter().flatten()).count();
    desk.take_as(&office.facts(event), Role::Door);
    assert_eq!((name(&desk, event, 0).as_deref(), email(&desk)), (Some("Ada"), None));
    assert_eq!(held(&desk), 1);
    // What a fact brings that waits for another is held back alike.
    let facts = office.facts(event);
    let late = Laptop::new("late");
    for fact in facts.iter().rev() {
        late.take_as(std::slice::from_ref(fact), Role::Door);
    }
    assert_eq!((name(&late, event, 0).as_deref(), email(&late), held(&late)), (Some("Ada"), None, 1));
    assert_eq!(desk.take_as(&facts, Role::Desk).new, 0);
    assert_eq!(email(&desk).as_deref(), Some("ada@example.org"));
    assert_eq!(desk.dump(event), office.dump(event));
    // An event that keeps names from its doors does so with those that were written before, too.
    let quiet = EventPatch { names_at_door: Some(false), ..EventPatch::default() };
    office.say(event, Body::EventSaved { event: quiet });
    let door = Laptop::new("door");
    let facts = office.facts(event);
    door.take_as(&facts[..1], Role::Door);
    let (rule, rest) = facts[1..].split_last().unwrap();
    door.take_as(rest, Role::Door);
    assert_eq!(name(&door, event, 0).as_deref(), Some("Ada"), "it had not heard of the rule");
    door.take_as(std::slice::from_ref(rule), Role::Door);
    issued(&office, event, 1, &both);
    door.take_as(&office.facts(event), Role::Door);
    assert_eq!(name(&door, event, 1), None);
    assert_eq!(name(&door, event, 0).as_deref(), Some("Ada"), "what it has it keeps");
}

#[test]
fn a_part_of_odd_text_says_what_can_be_read_of_it_and_stops_nothing() {
    let (office, desk) = (Laptop::new("office"), Laptop::new("desk"));
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    let texts = [
        r#"{"name":"Ada","weight":0.30000000000000004e-7,"tall":1e999}"#,
        r#"{"name":"Ada","name":"Eve"}"#,
        r#"{"name":{"first":"Ada"}}"#,
        "no JSON",
    ];
    for (index, text) in texts.iter().enumerate() {
        issued(&office, event, index, &[(Role::Door, text)]);
    }
    office.send_to(&desk, event);
    assert_eq!(office.dump(event), desk.dump(event));
    let names: Vec<_> = (0..texts.len()).map(|index| name(&desk, event, index)).collect();
    assert_eq!(names, [Some("Ada".to_owned()), None, None, None]);
    let facts = desk.facts(event);
    let kept: Vec<&str> =
        facts.iter().flat_map(|fact| fact.parts.iter().flatten()).map(|part| part.text.as_str()).collect();
    assert_eq!(kept, texts, "and goes on as it came");
    for laptop in [&office, &desk] {
        let verified = laptop.store.read(|reader| reader.verify()).unwrap();
        assert!(verified.problems.is_empty() && verified.refused.is_empty(), "{verified:?}");
        assert!(laptop.store.write(|writer| writer.rebuild()).unwrap().differences.is_empty());
    }
}
