//! Marks, ranges, pauses and sizes by themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use proptest::prelude::*;
use serde_json::json;

use super::super::layout::{Place, growth};
use super::super::mark::Mark;
use super::super::pace::{Kind, Pace};
use super::super::plan::{Aim, Put};
use super::super::ranges::{letters, ranges};
use super::super::{Backoff, Round, Version};
use crate::Trouble;

proptest! {
    #[test]
    fn a_mark_reads_as_it_was_written(
        key in "[A-Z0-9][A-Z0-9 -]{0,20}[A-Z0-9]",
        (ms, counter, facts, around) in (0..i64::MAX, any::<u32>(), any::<u32>(), 0..i64::MAX),
        (forgotten, dismissed) in (0..i64::MAX, 0..3_u32),
        sums in proptest::collection::btree_map("[a-z]{1,6}", "[0-9a-f]{8}", 0..4),
    ) {
        let mark = Mark { key, version: Version { dismissed, ms, counter, facts, around }, forgotten, sums };
        prop_assert_eq!(Mark::parse(&mark.write()), Some(mark));
    }

    #[test]
    fn anything_may_stand_where_a_mark_was(text in ".{0,40}") {
        let _ = Mark::parse(&text);
    }

    #[test]
    fn no_minute_has_more_calls_than_allowed(steps in proptest::collection::vec(0..4_000u64, 1..200)) {
        let mut pace = Pace::new(20);
        let mut now = Duration::ZERO;
        let mut made: Vec<Duration> = Vec::new();
        for step in steps {
            now += Duration::from_millis(step);
            now += pace.wait(Kind::Write, now);
            made.push(now);
        }
        for at in &made {
            let within = made.iter().filter(|one| *one >= at && **one < *at + Duration::from_secs(60)).count();
            prop_assert!(within <= 20);
        }
    }
}

#[test]
fn ranges_merge_neighbours_and_never_reach_over_other_columns() {
    let put = |row, cells: &[usize]| Put {
        row,
        aim: Aim::There,
        cells: cells.iter().map(|column| (*column, json!(column))).collect::<BTreeMap<_, _>>(),
        key: String::new(),
    };
    let own: BTreeSet<usize> = [0, 1, 2, 4, 5].into();
    let puts = [put(1, &[0, 2, 5]), put(2, &[1]), put(4, &[0, 4])];
    let made = ranges("It's", &puts.iter().collect::<Vec<_>>(), &own);
    let told: Vec<(&str, serde_json::Value)> =
        made.iter().map(|one| (one.range.as_str(), json!(one.values))).collect();
    assert_eq!(
        told,
        [
            ("'It''s'!A2:C3", json!([[0, null, 2], [null, 1, null]])),
            ("'It''s'!A5:A5", json!([[0]])),
            ("'It''s'!F2:F2", json!([[5]])),
            ("'It''s'!E5:E5", json!([[4]])),
        ]
    );
    assert_eq!([0, 25, 26, 701, 702, 18_277].map(letters), ["A", "Z", "AA", "ZZ", "AAA", "ZZZ"]);
}

#[test]
fn pauses_grow_with_failures_and_end_with_success() {
    let mut backoff = Backoff::default();
    let failed: Result<Round, Trouble> = Err(Trouble::Offline("x".into()));
    let seconds: Vec<u64> =
        (0..8).map(|_| backoff.after(&failed, Duration::ZERO, 0.0).soonest.as_secs()).collect();
    assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 64, 64]);
    let fine = backoff.after(&Ok(Round::default()), Duration::from_millis(100), 0.0);
    assert_eq!((fine.soonest.as_secs(), fine.latest.as_secs()), (5, 60));
    assert_eq!(backoff.after(&Ok(Round::default()), Duration::from_secs(3), 0.0).soonest.as_secs(), 30);
    assert_eq!(backoff.after(&failed, Duration::ZERO, 0.5).latest, Duration::from_millis(1_500));
    backoff.forget();
    let quota: Result<Round, Trouble> = Err(Trouble::Quota(None));
    assert_eq!(backoff.after(&quota, Duration::ZERO, 0.0).soonest.as_secs(), 1);
    assert!(backoff.after(&quota, Duration::ZERO, 0.0).soonest.as_secs() >= 60, "the next minute");
    let asked: Result<Round, Trouble> = Err(Trouble::Quota(Some(Duration::from_secs(200))));
    assert!(backoff.after(&asked, Duration::ZERO, 0.0).soonest.as_secs() >= 200);
    let refused = backoff.after(&Err(Trouble::Protected), Duration::ZERO, 0.0);
    assert_eq!((refused.soonest.as_secs(), refused.latest.as_secs()), (60, 600));
    assert_eq!(backoff.after(&Err(Trouble::TooLarge), Duration::ZERO, 0.0).soonest.as_secs(), 60);
    assert_eq!(backoff.after(&Err(Trouble::NotFound), Duration::ZERO, 0.0).soonest.as_secs(), 600);
}

#[test]
fn tabs_grow_early_and_only_as_far_as_google_goes() {
    let place = Place { sheet_id: 1, title: String::new(), rows: 1_000, columns: 10 };
    assert_eq!(growth(&place, 10_000, (500, 8), true), Some((1_000, 10)));
    assert_eq!(growth(&place, 10_000, (950, 8), true), Some((1_950, 10)), "before it is needed");
    assert_eq!(growth(&place, 10_000, (30_000, 12), true), Some((33_000, 12)));
    assert_eq!(growth(&place, 9_995_000, (1_100, 10), true), None);
    assert_eq!(growth(&place, 9_995_000, (1_100, 10), false), Some((1_100, 10)));
    assert_eq!(growth(&place, 9_995_000, (1_000, 10), true), None);
    assert_eq!(growth(&place, 9_995_000, (1_000, 10), false), Some((1_000, 10)));
}
