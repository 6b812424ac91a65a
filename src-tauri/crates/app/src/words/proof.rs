//! Tests of the words: every language has every sentence, every reason has one, and they read as they should.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::decide::{Detail, Outcome, Reason, Verdict};
use entrada_core::ids::DeviceId;
use entrada_core::model::Direction;
use entrada_core::money::Currency;
use entrada_core::presence::Visit;
use entrada_core::when;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;

use crate::words::door::{Scene, guest_sentence, sentence};
use crate::words::language::Language;
use crate::words::sentence_uses::{Uses, plural_forms_lacking};
use crate::words::table::{say, source};
use crate::words::{captions, on_ticket, validity};

fn sentences(language: Language) -> BTreeMap<String, Uses> {
    let file = FluentResource::try_new(source(language).to_owned())
        .unwrap_or_else(|(_, errors)| panic!("{}.ftl: {errors:?}", language.code()));
    let mut found = BTreeMap::new();
    for entry in file.entries() {
        if let Entry::Message(message) = entry {
            let mut uses = Uses::default();
            uses.pattern(message.value.as_ref().unwrap());
            let before = found.insert(message.id.name.to_owned(), uses);
            assert_eq!(before, None, "{} twice in {}.ftl", message.id.name, language.code());
        }
    }
    found
}

#[test]
fn every_language_has_every_sentence_with_the_same_variables() {
    let english = sentences(Language::En);
    for language in Language::ALL {
        let own = sentences(language);
        let ids = |of: &BTreeMap<String, Uses>| of.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(&own), ids(&english), "{}", language.code());
        for (id, uses) in &own {
            // A plural's form may say the number in words, as long as another form has it.
            assert_eq!(uses.needs, english.get(id).unwrap().needs, "{} in {}", id, language.code());
        }
    }
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    for language in Language::ALL {
        for (id, uses) in sentences(language) {
            let lacking = plural_forms_lacking(language, &uses);
            assert!(lacking.is_empty(), "{id} in {}: no {lacking:?}", language.code());
        }
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn scene(language: Language) -> Scene {
    Scene {
        language,
        now: at("2026-11-20T19:00:00Z"),
        zone: when::zone("Europe/Madrid").unwrap(),
        device: None,
        heard: None,
        others: false,
        capacity: None,
        currency: Currency::default(),
        awaited: Some("Lounge".into()),
    }
}

fn verdict(reason: Reason, detail: Detail) -> Verdict {
    Verdict::new(reason, detail, Direction::In)
}

fn english(reason: Reason, detail: Detail) -> String {
    sentence(&verdict(reason, detail), &scene(Language::En))
}

fn visit(moment: &str, gate: Option<&str>) -> Box<Visit> {
    Box::new(Visit {
        at: at(moment),
        gate: gate.map(str::to_owned),
        stamp: Stamp::default(),
        dated: false,
        device: DeviceId::from_slice(&[0; 32]).unwrap(),
        scan: "s".parse().unwrap(),
        direction: Direction::In,
    })
}

/// All reasons in a row: a new one does not compile until it stands here.
fn following(reason: Reason) -> Option<Reason> {
    Some(match reason {
        Reason::Malformed => Reason::Forged,
        Reason::Forged => Reason::WrongEvent,
        Reason::WrongEvent => Reason::Unknown,
        Reason::Unknown => Reason::Replaced,
        Reason::Replaced => Reason::Cancelled,
        Reason::Cancelled => Reason::Blocked,
        Reason::Blocked => Reason::Unpaid,
        Reason::Unpaid => Reason::NotYetValid,
        Reason::NotYetValid => Reason::Expired,
        Reason::Expired => Reason::DoorsClosed,
        Reason::DoorsClosed => Reason::WrongGate,
        Reason::WrongGate => Reason::AlreadyIn,
        Reason::AlreadyIn => Reason::Full,
        Reason::Full => Reason::Reissued,
        Reason::Reissued => Reason::Order,
        Reason::Order => Reason::Question,
        Reason::Question => Reason::Admitted,
        Reason::Admitted => Reason::Unlisted,
        Reason::Unlisted => Reason::Manual,
        Reason::Manual => Reason::Exited,
        Reason::Exited => Reason::Other,
        Reason::Other => return None,
    })
}

#[test]
fn every_reason_has_a_sentence_for_both_and_no_sentence_is_left_over() {
    let reasons = std::iter::successors(Some(Reason::Malformed), |reason| following(*reason));
    let codes: Vec<&str> = reasons.map(Reason::code).collect();
    let known = sentences(Language::En);
    for (code, voice) in codes.iter().flat_map(|code| [(code, "door"), (code, "guest")]) {
        assert!(known.contains_key(&format!("{voice}-{code}")), "{voice}-{code}");
    }
    for id in known.keys() {
        let mut parts = id.split('-');
        if matches!(parts.next(), Some("door" | "guest")) {
            assert!(codes.contains(&parts.next().unwrap()), "{id} is for no reason");
        }
    }
}

#[test]
fn the_staff_is_told_why_and_since_when() {
    let later = |text| Detail::When(at(text));
    assert_eq!(
        english(Reason::WrongEvent, Detail::Event("Gala".into())),
        "A ticket for another event: Gala."
    );
    assert_eq!(
        english(Reason::NotYetValid, later("2026-11-20T19:24:10Z")),
        "Not valid yet: from 20:24, in 25 minutes."
    );
    assert_eq!(
        english(Reason::DoorsClosed, later("2026-11-20T19:00:30Z")),
        "The doors open at 20:00, in 1 minute."
    );
    assert_eq!(
        english(Reason::DoorsClosed, later("2026-11-21T18:00:00Z")),
        "The doors open on 21 Nov at 19:00."
    );
    assert_eq!(english(Reason::DoorsClosed, later("2026-11-20T18:00:00Z")), "The doors closed at 19:00.");
    assert_eq!(
        english(Reason::Expired, later("2025-11-20T18:00:00Z")),
        "No longer valid: it was until 20 Nov 2025 19:00."
    );
    assert_eq!(
        english(Reason::WrongGate, Detail::Gates(vec!["North".into(), "Garden".into()])),
        "Wrong gate: this ticket opens North, Garden."
    );
    assert_eq!(english(Reason::Unpaid, Detail::Due(1250)), "Not paid, 12.50 EUR due. Send them to the desk.");
    let ask = Verdict { outcome: Outcome::Ask, ..verdict(Reason::Unpaid, Detail::Due(1250)) };
    assert_eq!(sentence(&ask, &scene(Language::En)), "Not paid yet: 12.50 EUR due.");
}

#[test]
fn amounts_are_in_the_readers_language() {
    let due = verdict(Reason::Unpaid, Detail::Due(125_000));
    let expected = [
        "1,250.00 EUR",
        "1.250,00 EUR",
        // Spanish groups from five digits on.
        "1250,00 EUR",
        "1\u{202f}250,00 EUR",
        "1.250,00 EUR",
        "1,250.00 EUR",
        "1,250.00 EUR",
    ];
    for (language, amount) in Language::ALL.into_iter().zip(expected) {
        let staff = sentence(&due, &scene(language));
        assert!(staff.contains(amount), "{staff}");
    }
}

#[test]
fn an_earlier_entry_is_told_with_its_time_gate_and_laptop() {
    let before = Detail::Previous(visit("2026-11-20T18:05:00Z", Some("Garden")));
    let told = verdict(Reason::AlreadyIn, before);
    let on_desk = |language| Scene { device: Some("Desk".into()), ..scene(language) };
    assert_eq!(sentence(&told, &on_desk(Language::En)), "Already in since 19:05 at Garden, on Desk.");
    assert_eq!(sentence(&told, &scene(Language::En)), "Already in since 19:05 at Garden.");
    assert_eq!(sentence(&told, &on_desk(Language::De)), "Schon drin seit 19:05, Eingang Garden, an Desk.");
    assert_eq!(
        guest_sentence(&told, &on_desk(Language::De), Language::En),
        "This ticket was already used at 19:05."
    );
    let used = Detail::AllUsed(3, visit("2026-11-19T18:05:00Z", None));
    assert_eq!(english(Reason::AlreadyIn, used), "All 3 entries are used, the last on 19 Nov at 19:05.");
}

#[test]
fn the_guest_does_not_read_what_is_the_staffs() {
    let blocked = verdict(Reason::Blocked, Detail::Text("owes us for the broken window".into()));
    for language in Language::ALL {
        let told = guest_sentence(&blocked, &scene(Language::En), language);
        assert_eq!(told, say(language, "guest-blocked", &[]));
        assert!(!told.contains("window"), "{told}");
    }
}

#[test]
fn a_laptop_that_has_not_heard_from_the_others_says_so() {
    let unknown = verdict(Reason::Unknown, Detail::None);
    let others = Scene { others: true, ..scene(Language::En) };
    assert!(sentence(&unknown, &others).contains("has not heard from the others yet"));
    let heard = Scene { heard: Some(at("2026-11-20T18:30:00Z")), ..others };
    assert!(sentence(&unknown, &heard).ends_with("last heard from the others at 19:30."));
}

#[test]
fn no_variable_is_left_unfilled() {
    let details = [
        (Reason::Malformed, Detail::Signs(9)),
        (Reason::WrongEvent, Detail::Event("Gala".into())),
        (Reason::Cancelled, Detail::Text("asked for it".into())),
        (Reason::Unpaid, Detail::Due(500)),
        (Reason::Unpaid, Detail::OrderExpired(at("2026-11-19T18:05:00Z"), 500)),
        (Reason::Unpaid, Detail::Refunded(500)),
        (Reason::NotYetValid, Detail::When(at("2026-11-20T19:10:00Z"))),
        (Reason::NotYetValid, Detail::When(at("2027-01-01T19:10:00Z"))),
        (Reason::Expired, Detail::When(at("2026-11-20T18:10:00Z"))),
        (Reason::DoorsClosed, Detail::When(at("2026-11-20T19:10:00Z"))),
        (Reason::DoorsClosed, Detail::When(at("2026-11-19T19:10:00Z"))),
        (Reason::WrongGate, Detail::Gates(vec!["North".into()])),
        (Reason::WrongGate, Detail::WhichGate(vec!["North".into()])),
        (Reason::AlreadyIn, Detail::JustIn(0, visit("2026-11-20T18:05:00Z", None))),
        (Reason::AlreadyIn, Detail::JustIn(2, visit("2026-11-20T18:05:00Z", None))),
        (Reason::AlreadyIn, Detail::JustIn(9, visit("2026-11-20T18:05:00Z", None))),
        (Reason::AlreadyIn, Detail::Previous(visit("2026-11-20T18:05:00Z", Some("Garden")))),
        (Reason::AlreadyIn, Detail::Used(visit("2026-11-20T18:05:00Z", Some("Garden")))),
        (Reason::AlreadyIn, Detail::AllUsed(1, visit("2026-11-20T18:05:00Z", None))),
        (Reason::AlreadyIn, Detail::TodayUsed(2, visit("2026-11-20T18:05:00Z", None), None)),
        (Reason::AlreadyIn, Detail::DaysUsed(2, visit("2026-11-20T18:05:00Z", None))),
        (Reason::AlreadyIn, Detail::StayOver(at("2026-11-20T18:05:00Z"), None)),
        (Reason::AlreadyIn, Detail::StayOver(at("2026-11-20T18:05:00Z"), Some(at("2026-11-21T07:00:00Z")))),
        (
            Reason::AlreadyIn,
            Detail::TooSoon(visit("2026-11-20T18:55:00Z", None), Some(at("2026-11-20T19:25:00Z"))),
        ),
        (Reason::AlreadyIn, Detail::TooSoon(visit("2026-11-20T18:55:00Z", None), None)),
        (Reason::Expired, Detail::LastEntry(at("2026-11-20T18:05:00Z"), Some(at("2026-11-21T07:00:00Z")))),
        (Reason::Expired, Detail::LastEntry(at("2026-11-20T18:05:00Z"), None)),
        (Reason::NotYetValid, Detail::FirstArea(Some("Lounge".into()))),
        (Reason::NotYetValid, Detail::FirstType(2)),
        (Reason::NotYetValid, Detail::UnknownRule),
        (Reason::NotYetValid, Detail::Never),
        (Reason::Order, Detail::None),
        (Reason::Order, Detail::TooFew(1, 3)),
        (Reason::Full, Detail::None),
        (Reason::Reissued, Detail::Reissued(Some(at("2026-11-19T18:05:00Z")), Some("Ana".into()))),
        (Reason::Reissued, Detail::Reissued(Some(at("2026-11-19T18:05:00Z")), None)),
    ];
    for language in Language::ALL {
        let scene = Scene { capacity: Some(11), ..scene(language) };
        for (reason, detail) in &details {
            let told = verdict(*reason, detail.clone());
            for words in [sentence(&told, &scene), guest_sentence(&told, &scene, language)] {
                assert!(!words.contains(['{', '$']) && !words.contains("door-"), "{words}");
                assert!(
                    words.ends_with(['.', '!', '?', '؟', '।', 'n', 'r']) || words.contains("asked for it"),
                    "{words}"
                );
            }
        }
    }
}

#[test]
fn codes_and_hours_keep_to_themselves_in_arabic() {
    let told = verdict(Reason::WrongEvent, Detail::Event("Gala 7K3Q9-M2FXD".into()));
    let words = sentence(&told, &scene(Language::Ar));
    assert!(words.contains("\u{2068}Gala 7K3Q9-M2FXD\u{2069}"), "{words}");
    let english = sentence(&told, &scene(Language::En));
    assert!(!english.contains(['\u{2068}', '\u{2069}']), "{english}");
}

#[test]
fn paper_has_captions_and_full_dates() {
    let zone = when::zone("Europe/Madrid").unwrap();
    let (from, until) = (at("2026-11-20T18:30:00Z"), at("2026-11-21T01:00:00Z"));
    assert_eq!(on_ticket(Language::En, from, &zone, None), "Fri 20 Nov 2026, 19:30");
    assert_eq!(
        on_ticket(Language::De, from, &zone, Some("Madrid".into())),
        "Fr. 20. Nov. 2026, 19:30 (Madrid)"
    );
    assert_eq!(
        validity(Language::En, Some(from), Some(until), &zone),
        "Valid Fri 20 Nov 2026, 19:30 to Sat 21 Nov 2026, 02:00"
    );
    assert_eq!(validity(Language::En, None, None, &zone), "");
    for language in Language::ALL {
        let labels = captions(language, None);
        assert_eq!(labels.language, language.code());
        assert!(![labels.seat, labels.price, labels.number, labels.holder].contains(&String::new()));
        let different = |id: &str, up_to: i8| {
            (1..=up_to).map(|nth| say(language, id, &[(id, nth.into())])).collect::<BTreeSet<_>>().len()
        };
        assert_eq!((different("month", 12), different("weekday", 7)), (12, 7), "{}", language.code());
    }
}

/// Ids that are put together: the beginning, and what follows it.
const COMPOSED: &[(&str, &str)] = &[("report-reason", ""), ("report-method", ""), ("rehearse", "rehearse-{")];

#[test]
fn every_sentence_is_said_somewhere() {
    fn sources(folder: &std::path::Path, into: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, into);
            } else if path.extension().is_some_and(|end| end == "rs") {
                into.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut said = String::new();
    sources(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut said);
    let table = source(Language::En);
    // A heading of a column of numbers begins with `#`.
    let literal = |id: &str| said.contains(&format!("\"{id}\"")) || said.contains(&format!("\"#{id}\""));
    let unused: Vec<String> = sentences(Language::En)
        .into_keys()
        .filter(|id| !id.starts_with("door-") && !id.starts_with("guest-"))
        .filter(|id| !literal(id) && !table.contains(&format!("{{ {id} }}")))
        .filter(|id| {
            !COMPOSED.iter().any(|(begin, written)| {
                let Some(rest) = id.strip_prefix(&format!("{begin}-")) else { return false };
                let rest = rest.strip_suffix("-mend").unwrap_or(rest);
                written.is_empty() || (said.contains(written) && literal(rest))
            })
        })
        .collect();
    assert!(unused.is_empty(), "nobody says these: {unused:?}");
}
