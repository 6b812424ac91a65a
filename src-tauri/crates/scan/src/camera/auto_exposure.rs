//! When a camera's settings are changed: from what was measured in its frames, slowly, and never to and fro. Pure:
//! time is passed in. Which settings these are is `controls`'.

use std::time::Duration;

use super::frame_stats::FrameStats;
use crate::decode::Hint;

/// What would make the next frames better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Adjustment {
    /// More light.
    Lighter,
    /// Less light, which is also a shorter exposure.
    Darker,
    /// Look for the focus again.
    Refocus,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    Lighter,
    Darker,
    Sharper,
}

/// So long must the same need last: a hint that flickers changes nothing.
const SETTLE: Duration = Duration::from_millis(600);
/// A need that no frame showed for so long is forgotten.
const GAP: Duration = Duration::from_millis(400);
/// Between two changes: a camera takes some frames until one is seen.
const REST: Duration = Duration::from_millis(900);
/// Between two searches for the focus, each of which blurs the picture for a moment.
const REFOCUS_REST: Duration = Duration::from_secs(4);
/// A change back so soon means that the one before was wrong.
const REGRET: Duration = Duration::from_secs(8);
/// What was wrong is not tried again for so long.
const BARRED: Duration = Duration::from_secs(30);

/// Shades (of 255) that nineteen of twenty pixels stay under in a picture too dark to see a code in.
const DARK: u8 = 64;
/// Shades that one pixel of twenty has to exceed for a picture that can spare light.
const BRIGHT: u8 = 150;

/// Remembers which need is pending and what was done.
#[derive(Debug, Default)]
pub(super) struct AutoExposure {
    pending: Option<PendingNeed>,
    acted: Option<Duration>,
    refocused: Option<Duration>,
    /// The last change of light and when it was.
    stepped: Option<(Adjustment, Duration)>,
    barred: Option<(Adjustment, Duration)>,
}

#[derive(Debug)]
struct PendingNeed {
    need: Need,
    since: Duration,
    last: Duration,
}

impl AutoExposure {
    /// Takes note of the newest frame at `now` (time since any fixed moment); what is to be done, if anything.
    pub(super) fn observe(&mut self, now: Duration, stats: &FrameStats) -> Option<Adjustment> {
        if stats.read {
            // It reads: leave it alone.
            self.pending = None;
            return None;
        }
        let need = need(stats);
        match (&mut self.pending, need) {
            (Some(pending), Some(need)) if pending.need == need => pending.last = now,
            (_, Some(need)) => self.pending = Some(PendingNeed { need, since: now, last: now }),
            (Some(pending), None) if now.saturating_sub(pending.last) > GAP => self.pending = None,
            (_, None) => {}
        }
        let pending = self.pending.as_ref().filter(|pending| pending.last == now)?;
        let rested = |last: Option<Duration>, rest| last.is_none_or(|last| now.saturating_sub(last) >= rest);
        if now.saturating_sub(pending.since) < SETTLE || !rested(self.acted, REST) {
            return None;
        }
        let adjustment = match pending.need {
            Need::Lighter => Adjustment::Lighter,
            Need::Darker => Adjustment::Darker,
            // A blur is the hand's or the lens's: try them in turn, beginning with what costs no blurred frames.
            Need::Sharper
                if stats.brightness.p95 >= BRIGHT
                    && !self.is_barred(Adjustment::Darker, now)
                    && !self.just_made(Adjustment::Darker, now) =>
            {
                Adjustment::Darker
            }
            Need::Sharper if rested(self.refocused, REFOCUS_REST) => Adjustment::Refocus,
            Need::Sharper => return None,
        };
        if self.is_barred(adjustment, now) {
            return None;
        }
        match adjustment {
            Adjustment::Refocus => self.refocused = Some(now),
            _ => {
                if let Some((before, at)) = self.stepped
                    && before != adjustment
                    && now.saturating_sub(at) < REGRET
                {
                    self.barred = Some((before, now));
                }
                self.stepped = Some((adjustment, now));
            }
        }
        self.acted = Some(now);
        Some(adjustment)
    }

    fn is_barred(&self, adjustment: Adjustment, now: Duration) -> bool {
        self.barred.is_some_and(|(barred, since)| barred == adjustment && now.saturating_sub(since) < BARRED)
    }

    /// Whether the last change was this one, so short ago that the other one is to be tried now.
    fn just_made(&self, adjustment: Adjustment, now: Duration) -> bool {
        self.stepped.is_some_and(|(last, at)| last == adjustment && now.saturating_sub(at) < REFOCUS_REST)
    }
}

fn need(stats: &FrameStats) -> Option<Need> {
    match stats.hint {
        Some(Hint::Brighter) => Some(Need::Lighter),
        // A reflection that saturates the sensor hides the code; half the light may not.
        Some(Hint::Glare) => Some(Need::Darker),
        Some(Hint::HoldStill) => Some(Need::Sharper),
        // Only a person can come closer or hold it flat.
        Some(Hint::Closer | Hint::Flatter) => None,
        // In a picture as dark as this a code is not even noticed.
        None if !stats.seen && stats.brightness.p95 < DARK => Some(Need::Lighter),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame_stats::Brightness;
    use super::*;

    fn stats(hint: Option<Hint>, bright: u8) -> FrameStats {
        FrameStats {
            frame: 1,
            hint,
            seen: hint.is_some(),
            read: false,
            brightness: Brightness { p95: bright },
        }
    }

    /// What was done and when, in milliseconds, seeing `stats` ten times a second from one moment to another.
    fn watch(exposure: &mut AutoExposure, stats: &FrameStats, from: u64, to: u64) -> Vec<(u64, Adjustment)> {
        (from..to)
            .step_by(100)
            .filter_map(|ms| exposure.observe(Duration::from_millis(ms), stats).map(|act| (ms, act)))
            .collect()
    }

    #[test]
    fn a_hint_has_to_last_before_anything_is_done_and_then_there_is_a_rest() {
        let mut exposure = AutoExposure::default();
        let dim = stats(Some(Hint::Brighter), 100);
        assert_eq!(watch(&mut exposure, &dim, 0, 600), []);
        assert_eq!(
            watch(&mut exposure, &dim, 600, 2_500),
            [(600, Adjustment::Lighter), (1_500, Adjustment::Lighter), (2_400, Adjustment::Lighter)]
        );
    }

    #[test]
    fn what_flickers_or_is_read_or_is_a_persons_to_do_changes_nothing() {
        let mut exposure = AutoExposure::default();
        let (dim, fine) = (stats(Some(Hint::Brighter), 100), stats(None, 100));
        for begin in (0..10_000).step_by(1_000) {
            assert_eq!(watch(&mut exposure, &dim, begin, begin + 400), []);
            assert_eq!(watch(&mut exposure, &fine, begin + 400, begin + 1_000), []);
        }
        let read = FrameStats { read: true, ..dim };
        assert_eq!(watch(&mut exposure, &read, 10_000, 15_000), []);
        for hint in [Hint::Closer, Hint::Flatter] {
            assert_eq!(watch(&mut exposure, &stats(Some(hint), 100), 15_000, 18_000), []);
        }
    }

    #[test]
    fn a_room_too_dark_to_see_a_code_in_gets_light() {
        let mut exposure = AutoExposure::default();
        assert_eq!(watch(&mut exposure, &stats(None, DARK - 1), 0, 1_000), [(600, Adjustment::Lighter)]);
        assert_eq!(watch(&mut exposure, &stats(None, DARK), 1_000, 9_000), []);
    }

    #[test]
    fn too_much_then_too_little_is_not_tried_again_for_a_while() {
        let mut exposure = AutoExposure::default();
        let (glare, dim) = (stats(Some(Hint::Glare), 255), stats(Some(Hint::Brighter), 60));
        assert_eq!(watch(&mut exposure, &glare, 0, 1_000), [(600, Adjustment::Darker)]);
        assert_eq!(watch(&mut exposure, &dim, 1_000, 2_000), [(1_600, Adjustment::Lighter)]);
        assert_eq!(watch(&mut exposure, &glare, 2_000, 31_000), [], "it would only swing");
        assert_eq!(watch(&mut exposure, &glare, 31_000, 32_000).len(), 1, "the light may have changed");
    }

    #[test]
    fn a_blur_is_tried_as_the_hands_and_as_the_lenss() {
        let mut exposure = AutoExposure::default();
        let done = watch(&mut exposure, &stats(Some(Hint::HoldStill), 200), 0, 6_000);
        assert_eq!(
            done,
            [
                (600, Adjustment::Darker),
                (1_500, Adjustment::Refocus),
                (4_600, Adjustment::Darker),
                (5_500, Adjustment::Refocus)
            ]
        );
        // Too dark to spare light: only the focus.
        let mut exposure = AutoExposure::default();
        let done = watch(&mut exposure, &stats(Some(Hint::HoldStill), 100), 0, 6_000);
        assert_eq!(done, [(600, Adjustment::Refocus), (4_600, Adjustment::Refocus)]);
    }
}
