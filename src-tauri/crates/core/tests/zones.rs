//! The program's time zones against another implementation's, and what the tests of the window know them by.

use std::path::Path;

use entrada_core::{Timestamp, when, zones};

/// What another implementation says: see the file's head. It is made anew when the zones' data has a new version.
const SECOND_OPINION: &str = include_str!("zones.txt");
/// 15 January and 15 July at noon, UTC.
const ASKED: [&str; 6] = ["2026-01-15", "2026-07-15", "2027-01-15", "2027-07-15", "2036-01-15", "2036-07-15"];

/// What is said of a zone: its offsets at the moments asked for, and its changes where these are told.
struct Opinion {
    name: &'static str,
    offsets: Vec<i32>,
    changes: Option<Vec<(i64, i32)>>,
}

fn opinions() -> impl Iterator<Item = Opinion> {
    SECOND_OPINION.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let (offsets, changes) = match line.split_once(" |") {
            Some((offsets, changes)) => (offsets, Some(changes)),
            None => (line, None),
        };
        let (name, offsets) = offsets.split_once(' ').unwrap();
        let change = |change: &str| {
            let (at, offset) = change.split_once(':').unwrap();
            (at.parse().unwrap(), offset.parse().unwrap())
        };
        Opinion {
            name,
            offsets: offsets.split(' ').map(|offset| offset.parse().unwrap()).collect(),
            changes: changes.map(|changes| changes.split_whitespace().map(change).collect()),
        }
    })
}

#[test]
fn another_implementation_says_the_same_of_every_zone() {
    let mut seen = 0;
    for Opinion { name, offsets, changes } in opinions() {
        let zone = when::zone(name).unwrap();
        for (day, offset) in ASKED.iter().zip(&offsets) {
            let at: Timestamp = format!("{day}T12:00:00Z").parse().unwrap();
            assert_eq!(zone.to_offset(at).seconds(), *offset, "{name} {day}");
        }
        if let Some(changes) = changes {
            let (from, until): (Timestamp, Timestamp) =
                ("2026-01-01T00:00:00Z".parse().unwrap(), "2028-01-01T00:00:00Z".parse().unwrap());
            let between = from.as_second()..until.as_second();
            let own: Vec<_> =
                zones::offsets(&zone).into_iter().filter(|(at, _)| between.contains(at)).collect();
            assert_eq!(own, changes, "{name}");
        }
        seen += 1;
    }
    assert!(seen > 400, "{seen}");
}

/// The tests of the window learn the tables that the program hands it: `ENTRADA_RENEW=1` writes them anew.
#[test]
fn the_tests_of_the_window_have_the_tables_of_this_program() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/ui/zones.json");
    let tables: Vec<String> = opinions()
        .filter(|opinion| opinion.changes.is_some())
        .map(|Opinion { name, .. }| {
            let offsets = zones::offsets(&when::zone(name).unwrap());
            let soon: Vec<_> = offsets.iter().filter(|(at, _)| *at < 2_100_000_000).collect();
            let offsets = serde_json::to_string(&soon).unwrap();
            format!("  {{ \"name\": \"{name}\", \"offsets\": {offsets} }}")
        })
        .collect();
    let text = format!("[\n{}\n]\n", tables.join(",\n"));
    if std::env::var_os("ENTRADA_RENEW").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text, "ENTRADA_RENEW=1 writes it anew");
}
