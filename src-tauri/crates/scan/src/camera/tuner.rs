//! When a camera's settings are changed: from what was measured in its frames, slowly, and never to and fro. Pure:
//! time is passed in. Which settings these are is `dials`'.

use std::time::Duration;

use super::sights::Sight;
use crate::decode::Hint;

/// What would make the next frames better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// More light.
    Lighter,
    /// Less light, which is also a shorter exposure.
    Darker,
    /// Look for the focus again.
    Refocus,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Lighter,
    Darker,
    Sharper,
}

/// So long has the same to be wished for: a hint that flickers changes nothing.
const SETTLE: Duration = Duration::from_millis(600);
/// A wish that is not uttered for so long is forgotten.
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

/// Remembers what was wished for and done.
#[derive(Debug, Default)]
pub(super) struct Tuner {
    wish: Option<Wished>,
    acted: Option<Duration>,
    refocused: Option<Duration>,
    /// The last change of light and when it was.
    stepped: Option<(Act, Duration)>,
    barred: Option<(Act, Duration)>,
}

#[derive(Debug)]
struct Wished {
    wish: Wish,
    since: Duration,
    last: Duration,
}

impl Tuner {
    /// Takes note of the newest frame at `now` (time since any fixed moment); what is to be done, if anything.
    pub(super) fn note(&mut self, now: Duration, sight: &Sight) -> Option<Act> {
        if sight.read {
            // It reads: leave it alone.
            self.wish = None;
            return None;
        }
        let wish = wish(sight);
        match (&mut self.wish, wish) {
            (Some(wished), Some(wish)) if wished.wish == wish => wished.last = now,
            (_, Some(wish)) => self.wish = Some(Wished { wish, since: now, last: now }),
            (Some(wished), None) if now.saturating_sub(wished.last) > GAP => self.wish = None,
            (_, None) => {}
        }
        let wished = self.wish.as_ref().filter(|wished| wished.last == now)?;
        let rested = |last: Option<Duration>, rest| last.is_none_or(|last| now.saturating_sub(last) >= rest);
        if now.saturating_sub(wished.since) < SETTLE || !rested(self.acted, REST) {
            return None;
        }
        let act = match wished.wish {
            Wish::Lighter => Act::Lighter,
            Wish::Darker => Act::Darker,
            // A blur is the hand's or the lens's: try them in turn, beginning with what costs no blurred frames.
            Wish::Sharper
                if sight.light.bright >= BRIGHT
                    && !self.is_barred(Act::Darker, now)
                    && !self.just(Act::Darker, now) =>
            {
                Act::Darker
            }
            Wish::Sharper if rested(self.refocused, REFOCUS_REST) => Act::Refocus,
            Wish::Sharper => return None,
        };
        if self.is_barred(act, now) {
            return None;
        }
        match act {
            Act::Refocus => self.refocused = Some(now),
            _ => {
                if let Some((before, at)) = self.stepped
                    && before != act
                    && now.saturating_sub(at) < REGRET
                {
                    self.barred = Some((before, now));
                }
                self.stepped = Some((act, now));
            }
        }
        self.acted = Some(now);
        Some(act)
    }

    fn is_barred(&self, act: Act, now: Duration) -> bool {
        self.barred.is_some_and(|(barred, since)| barred == act && now.saturating_sub(since) < BARRED)
    }

    /// Whether the last change was this one, so short ago that the other remedy has its turn.
    fn just(&self, act: Act, now: Duration) -> bool {
        self.stepped.is_some_and(|(last, at)| last == act && now.saturating_sub(at) < REFOCUS_REST)
    }
}

fn wish(sight: &Sight) -> Option<Wish> {
    match sight.hint {
        Some(Hint::Brighter) => Some(Wish::Lighter),
        // A reflection that saturates the sensor hides the code; half the light may not.
        Some(Hint::Glare) => Some(Wish::Darker),
        Some(Hint::HoldStill) => Some(Wish::Sharper),
        // Only a person can come closer or hold it flat.
        Some(Hint::Closer | Hint::Flatter) => None,
        // In a picture as dark as this a code is not even noticed.
        None if !sight.seen && sight.light.bright < DARK => Some(Wish::Lighter),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sights::Light;
    use super::*;

    fn sight(hint: Option<Hint>, bright: u8) -> Sight {
        Sight { frame: 1, hint, seen: hint.is_some(), read: false, light: Light { bright } }
    }

    /// What was done and when, in milliseconds, seeing `sight` ten times a second from one moment to another.
    fn watch(tuner: &mut Tuner, sight: &Sight, from: u64, to: u64) -> Vec<(u64, Act)> {
        (from..to)
            .step_by(100)
            .filter_map(|ms| tuner.note(Duration::from_millis(ms), sight).map(|act| (ms, act)))
            .collect()
    }

    #[test]
    fn a_hint_has_to_last_before_anything_is_done_and_then_there_is_a_rest() {
        let mut tuner = Tuner::default();
        let dim = sight(Some(Hint::Brighter), 100);
        assert_eq!(watch(&mut tuner, &dim, 0, 600), []);
        assert_eq!(
            watch(&mut tuner, &dim, 600, 2_500),
            [(600, Act::Lighter), (1_500, Act::Lighter), (2_400, Act::Lighter)]
        );
    }

    #[test]
    fn what_flickers_or_is_read_or_is_a_persons_to_do_changes_nothing() {
        let mut tuner = Tuner::default();
        let (dim, fine) = (sight(Some(Hint::Brighter), 100), sight(None, 100));
        for begin in (0..10_000).step_by(1_000) {
            assert_eq!(watch(&mut tuner, &dim, begin, begin + 400), []);
            assert_eq!(watch(&mut tuner, &fine, begin + 400, begin + 1_000), []);
        }
        let read = Sight { read: true, ..dim };
        assert_eq!(watch(&mut tuner, &read, 10_000, 15_000), []);
        for hint in [Hint::Closer, Hint::Flatter] {
            assert_eq!(watch(&mut tuner, &sight(Some(hint), 100), 15_000, 18_000), []);
        }
    }

    #[test]
    fn a_room_too_dark_to_see_a_code_in_gets_light() {
        let mut tuner = Tuner::default();
        assert_eq!(watch(&mut tuner, &sight(None, DARK - 1), 0, 1_000), [(600, Act::Lighter)]);
        assert_eq!(watch(&mut tuner, &sight(None, DARK), 1_000, 9_000), []);
    }

    #[test]
    fn too_much_then_too_little_is_not_tried_again_for_a_while() {
        let mut tuner = Tuner::default();
        let (glare, dim) = (sight(Some(Hint::Glare), 255), sight(Some(Hint::Brighter), 60));
        assert_eq!(watch(&mut tuner, &glare, 0, 1_000), [(600, Act::Darker)]);
        assert_eq!(watch(&mut tuner, &dim, 1_000, 2_000), [(1_600, Act::Lighter)]);
        assert_eq!(watch(&mut tuner, &glare, 2_000, 31_000), [], "it would only swing");
        assert_eq!(watch(&mut tuner, &glare, 31_000, 32_000).len(), 1, "the light may have changed");
    }

    #[test]
    fn a_blur_is_tried_as_the_hands_and_as_the_lenss() {
        let mut tuner = Tuner::default();
        let done = watch(&mut tuner, &sight(Some(Hint::HoldStill), 200), 0, 6_000);
        assert_eq!(
            done,
            [(600, Act::Darker), (1_500, Act::Refocus), (4_600, Act::Darker), (5_500, Act::Refocus)]
        );
        // Too dark to spare light: only the focus.
        let mut tuner = Tuner::default();
        let done = watch(&mut tuner, &sight(Some(Hint::HoldStill), 100), 0, 6_000);
        assert_eq!(done, [(600, Act::Refocus), (4_600, Act::Refocus)]);
    }
}
