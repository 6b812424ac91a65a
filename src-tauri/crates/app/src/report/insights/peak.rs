//! When most people come in: what was, or what is to be expected from those who have come so far. Pure; what counts as
//! an arrival is the caller's.
//!
//! The method. Arrivals at a door rise and fall like a bell. So the logarithm of the arrivals per five minutes, smoothed
//! over a quarter of an hour, is a parabola in time, and its top is the peak. It is fitted by least squares, each five
//! minutes weighing as much as came in them. A peak behind the event's beginning is not believed while that is still to
//! come: people want to be in by then. Where the rise shows no bend yet, the beginning is what is to be expected.

use std::collections::BTreeMap;

use entrada_core::Timestamp;

use crate::dto::{Peak, PeakState};

/// Arrivals are counted per so many milliseconds.
pub(super) const SPAN_MS: i64 = 300_000;
/// Fewer arrivals than this say nothing.
const ENOUGH: u32 = 20;
/// Fewer whole spans than this say nothing: a quarter of an hour.
const SPANS: usize = 3;
/// Once arrivals have fallen to this part of the most there were, the peak has passed.
const FALLEN: f64 = 0.6;

/// What bounds the peak.
pub(super) struct Evening {
    /// When the event's day began: days before it had peaks of their own.
    pub(super) day: Timestamp,
    /// When the event begins.
    pub(super) starts: Timestamp,
    /// When nobody is let in any more.
    pub(super) until: Timestamp,
    /// Now.
    pub(super) now: Timestamp,
}

/// The peak, from arrivals by the beginnings of their five minutes.
pub(super) fn peak(arrivals: &BTreeMap<Timestamp, u32>, evening: &Evening) -> Peak {
    let all: u32 = arrivals.values().sum();
    let today: BTreeMap<i64, u32> = arrivals
        .range(evening.day..)
        .map(|(from, count)| (from.as_millisecond().div_euclid(SPAN_MS), *count))
        .collect();
    let over = evening.now > evening.until || today.is_empty();
    if over {
        return if all >= ENOUGH { passed(arrivals) } else { unknown() };
    }
    // What is going on now is not counted to its end yet.
    let running = evening.now.as_millisecond().div_euclid(SPAN_MS);
    let smooth = smoothed(&today, running);
    if today.values().sum::<u32>() < ENOUGH || smooth.len() < SPANS {
        return unknown();
    }
    let highest = smooth.iter().enumerate().max_by(|(_, a), (_, b)| a.1.total_cmp(&b.1));
    if let (Some((place, most)), Some(last)) = (highest, smooth.last())
        && smooth.len() - place > SPANS
        && last.1 < most.1 * FALLEN
    {
        let own = arrivals.range(evening.day..).map(|(from, count)| (*from, *count)).collect();
        return passed(&own);
    }
    let bound = if evening.starts > evening.now { evening.starts } else { evening.until };
    // The first and the last span lack a neighbour: their means would bend a rise that has no bend.
    let whole = smooth.get(1..smooth.len().saturating_sub(1)).unwrap_or_default();
    let at = match top(whole) {
        #[expect(clippy::cast_precision_loss, reason = "a number of five minutes")]
        Some(top) => top.clamp(running as f64, spans(bound) as f64),
        None if evening.starts > evening.now => {
            return expected(evening.starts);
        }
        None => return unknown(),
    };
    #[expect(clippy::cast_possible_truncation, reason = "between now and the event's end")]
    let at = at.round() as i64 * SPAN_MS;
    Timestamp::from_millisecond(at).map_or_else(|_| unknown(), expected)
}

fn spans(moment: Timestamp) -> i64 {
    moment.as_millisecond().div_euclid(SPAN_MS)
}

fn unknown() -> Peak {
    Peak { state: PeakState::Unknown, at: None, entries: None }
}

fn expected(at: Timestamp) -> Peak {
    Peak { state: PeakState::Expected, at: Some(at), entries: None }
}

/// The five minutes in which most came; the first of several.
fn passed(arrivals: &BTreeMap<Timestamp, u32>) -> Peak {
    let most = arrivals.iter().max_by_key(|(from, count)| (**count, std::cmp::Reverse(**from)));
    match most {
        Some((from, count)) => Peak { state: PeakState::Passed, at: Some(*from), entries: Some(*count) },
        None => unknown(),
    }
}

/// Arrivals of each whole span up to `running`, each the mean of itself and its two neighbours.
fn smoothed(today: &BTreeMap<i64, u32>, running: i64) -> Vec<(i64, f64)> {
    let Some((&first, _)) = today.first_key_value() else { return Vec::new() };
    let at = |span: i64| today.get(&span).copied().unwrap_or_default();
    (first..running)
        .map(|span| {
            let near: Vec<u32> =
                (span - 1..=span + 1).filter(|near| (first..running).contains(near)).map(at).collect();
            let sum: u32 = near.iter().sum();
            let count = u32::try_from(near.len()).unwrap_or(1).max(1);
            (span, f64::from(sum) / f64::from(count))
        })
        .collect()
}

/// The top of the bell through these points, as a number of spans; `None` while they show no bend.
#[expect(clippy::cast_precision_loss, reason = "a number of five minutes")]
fn top(points: &[(i64, f64)]) -> Option<f64> {
    let middle = points.get(points.len() / 2)?.0;
    let mut sums = [0.0_f64; 5];
    let mut right = [0.0_f64; 3];
    for (span, count) in points.iter().filter(|(_, count)| *count > 0.0) {
        let (x, weight) = ((span - middle) as f64, *count);
        for (power, sum) in (0..).zip(sums.iter_mut()) {
            *sum += weight * x.powi(power);
        }
        for (power, sum) in (0..).zip(right.iter_mut()) {
            *sum += weight * count.ln() * x.powi(power);
        }
    }
    // Cramer's rule for the linear and the square coefficient; their common divisor does not matter for the top.
    let [s0, s1, s2, s3, s4] = sums;
    let [r0, r1, r2] = right;
    let whole = s0 * (s2 * s4 - s3 * s3) - s1 * (s1 * s4 - s3 * s2) + s2 * (s1 * s3 - s2 * s2);
    let linear = s0 * (r1 * s4 - r2 * s3) - r0 * (s1 * s4 - s3 * s2) + s2 * (s1 * r2 - s2 * r1);
    let square = s0 * (s2 * r2 - s3 * r1) - s1 * (s1 * r2 - s2 * r1) + r0 * (s1 * s3 - s2 * s2);
    let bend = square / whole;
    // A bend so slight that the top is days away is none.
    (bend.is_finite() && bend < -1e-4).then(|| middle as f64 - linear / (2.0 * square))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        format!("2026-11-20T{text}:00Z").parse().unwrap()
    }

    /// Counts of five minutes each from 18:00 on.
    fn from_six(counts: &[u32]) -> BTreeMap<Timestamp, u32> {
        let open = at("18:00").as_millisecond();
        counts
            .iter()
            .enumerate()
            .filter(|(_, count)| **count > 0)
            .map(|(nth, count)| {
                let from = open + i64::try_from(nth).unwrap() * SPAN_MS;
                (Timestamp::from_millisecond(from).unwrap(), *count)
            })
            .collect()
    }

    fn seen(counts: &[u32], now: &str) -> Peak {
        let evening = Evening { day: at("00:00"), starts: at("21:00"), until: at("23:00"), now: at(now) };
        peak(&from_six(counts), &evening)
    }

    /// A bell of 100 in five minutes with its top at 20:15.
    fn bell() -> Vec<u32> {
        (0..60)
            .map(|nth| {
                let away = f64::from(nth - 27) / 9.0;
                (100.0 * (-away * away / 2.0).exp()).round() as u32
            })
            .collect()
    }

    #[test]
    fn too_few_say_nothing() {
        assert_eq!(seen(&[], "18:20"), unknown());
        assert_eq!(seen(&[3, 5, 8], "18:15"), unknown());
        assert_eq!(seen(&[30, 40], "18:09"), unknown(), "ten minutes, however many came");
    }

    #[test]
    fn a_rise_that_bends_tells_its_top() {
        for now in ["19:30", "19:45", "20:00"] {
            let until = spans(at(now)) - spans(at("18:00"));
            let counts: Vec<u32> = bell().into_iter().take(usize::try_from(until).unwrap()).collect();
            let told = seen(&counts, now);
            assert_eq!(told.state, PeakState::Expected);
            let off = told.at.unwrap().as_millisecond() - at("20:15").as_millisecond();
            assert!(off.abs() <= 2 * SPAN_MS, "{now}: {told:?}");
        }
    }

    #[test]
    fn a_rise_without_a_bend_is_expected_to_last_until_the_beginning() {
        assert_eq!(seen(&[1, 2, 4, 8, 16, 32, 64], "18:35"), expected(at("21:00")));
        let late: Vec<u32> = std::iter::repeat_n(0, 37).chain([1, 2, 4, 8, 16, 32]).collect();
        assert_eq!(seen(&late, "21:35"), unknown(), "it has begun, and more and more come");
    }

    #[test]
    fn a_top_behind_the_beginning_is_the_beginning() {
        let late: Vec<u32> = (0..30).map(|nth| 5 + nth * 2 - nth * nth / 60).collect();
        let told = seen(&late, "20:30");
        assert!(told.state == PeakState::Expected && told.at.unwrap() <= at("21:00"), "{told:?}");
    }

    #[test]
    fn what_has_fallen_or_is_over_was() {
        let passed = Peak { state: PeakState::Passed, at: Some(at("20:15")), entries: Some(100) };
        let fallen: Vec<u32> = bell().into_iter().take(40).collect();
        assert_eq!(seen(&fallen, "21:20"), passed);
        assert_eq!(seen(&bell(), "23:30"), passed);
        assert_eq!(seen(&[2, 1], "23:30"), unknown(), "three people are no peak");
    }

    #[test]
    fn each_day_has_a_peak_of_its_own() {
        let mut arrivals = from_six(&[50, 400, 50]);
        let yesterday: BTreeMap<Timestamp, u32> = arrivals
            .iter()
            .map(|(from, count)| {
                (Timestamp::from_millisecond(from.as_millisecond() - 86_400_000).unwrap(), *count)
            })
            .collect();
        arrivals = from_six(&bell().into_iter().take(21).collect::<Vec<_>>());
        arrivals.extend(yesterday);
        let evening = Evening { day: at("00:00"), starts: at("21:00"), until: at("23:00"), now: at("19:45") };
        assert_eq!(peak(&arrivals, &evening).state, PeakState::Expected);
    }
}
