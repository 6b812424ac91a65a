//! Other people's decoders, one look at the picture at a time: what `Reader` falls back on when our own search gives
//! nothing, because they fail at other frames. The order and the time they get are `Reader`'s business; what it costs
//! is learned here, so that a look that would end too late is not begun.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use super::filters::Grey;
use super::rqrr;
use super::types::{Found, Luma, add_new};
use super::zxing::ZxingSearch;

/// One way to look at a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strategy {
    /// rxing behind a small blur: dark on light, then light on dark (which costs no new threshold).
    Smooth,
    /// rxing on the picture as it is.
    Plain,
    /// rxing with light specks and scratches closed.
    Closed,
    /// rxing at a third of the size: moiré, damage and very large codes.
    Shrunk,
    /// rxing at half the size.
    Half,
    /// rxing at twice the size: very small codes.
    Doubled,
    /// rqrr, dark on light.
    Other,
}

impl Strategy {
    /// All of them, as a still picture is looked at.
    pub(super) const ALL: [Self; 7] =
        [Self::Smooth, Self::Plain, Self::Closed, Self::Shrunk, Self::Half, Self::Doubled, Self::Other];
    /// Those a frame with something like a code in it is worth.
    pub(super) const WORTHWHILE: [Self; 5] =
        [Self::Smooth, Self::Half, Self::Closed, Self::Plain, Self::Shrunk];

    /// Those that look for what our own sweep may have missed, one a frame: the cheap ones more often.
    pub(super) fn idle(luma: &Luma) -> &'static [Self] {
        if luma.pixels.len() > SMALL {
            &[Self::Half, Self::Shrunk, Self::Half, Self::Smooth]
        } else {
            &[Self::Smooth, Self::Half, Self::Closed]
        }
    }

    /// Nanoseconds a pixel, before anything is known about this machine.
    fn first_cost(self) -> f32 {
        match self {
            Self::Smooth | Self::Plain | Self::Closed => 6.0,
            Self::Shrunk => 1.5,
            Self::Half => 2.2,
            Self::Doubled => 25.0,
            Self::Other => 22.0,
        }
    }
}

/// In a picture of no more pixels every look is cheap.
const SMALL: usize = 400_000;
/// Larger pictures are not doubled: their codes have pixels enough.
const DOUBLED_MOST: usize = 2_100_000;

/// Larger pictures are halved until they have no more pixels than this. How many finder patterns there can be goes with the
/// pixels, rxing compares each with each, and nothing can stop it while it does: a carpet of patterns on sixteen million
/// pixels takes minutes. Our own search, which knows its limits, has looked at the whole size.
const PIXELS_MOST: usize = 4_200_000;

/// The decoders and their working memory.
#[derive(Debug, Default)]
pub(super) struct FallbackDecoders {
    smooth: Grey,
    scaled: Grey,
    /// Nanoseconds a pixel, as they were of late.
    costs: [Option<f32>; Strategy::ALL.len()],
}

impl FallbackDecoders {
    /// Whether an attempt at `luma` would probably be done in time.
    pub(super) fn fits(&self, strategy: Strategy, luma: &Luma, until: Instant) -> bool {
        let cost = self.costs.get(strategy as usize).copied().flatten().unwrap_or(strategy.first_cost());
        let wanted = Duration::from_nanos((cost * luma.pixels.len() as f32) as u64);
        Instant::now() + wanted <= until
    }

    /// Looks at `luma` in one way, if there is time; all codes that gives.
    ///
    /// A panic on the way is an unread picture. The decoders are other people's (rqrr is known to panic on a field of
    /// finder patterns) and see whatever is held to the camera; a crash at the door because of an odd poster would be
    /// worse than a frame lost.
    pub(super) fn run(&mut self, strategy: Strategy, luma: &Luma, until: Instant) -> Vec<Found> {
        let begun = Instant::now();
        if begun >= until {
            return Vec::new();
        }
        let found = catch_unwind(AssertUnwindSafe(|| self.look(strategy, luma, until))).unwrap_or_default();
        let took = begun.elapsed().as_nanos() as f32 / luma.pixels.len().max(1) as f32;
        if let Some(cost) = self.costs.get_mut(strategy as usize) {
            *cost = Some(cost.map_or(took, |before| before + 0.3 * (took - before)));
        }
        found
    }

    fn look(&mut self, strategy: Strategy, luma: &Luma, until: Instant) -> Vec<Found> {
        let Some((smaller, scale)) = halved(luma, PIXELS_MOST) else {
            return self.look_at(strategy, luma, until);
        };
        let mut found = self.look_at(strategy, &smaller.luma(), until);
        for code in &mut found {
            code.corners = code.corners.map(|(x, y)| (x * scale, y * scale));
        }
        found
    }

    fn look_at(&mut self, strategy: Strategy, luma: &Luma, until: Instant) -> Vec<Found> {
        match strategy {
            Strategy::Smooth => {
                self.smooth.smooth(luma);
                both_ways(&self.smooth.luma(), 1.0, until)
            }
            Strategy::Plain => both_ways(luma, 1.0, until),
            Strategy::Closed => {
                self.scaled.close(luma);
                both_ways(&self.scaled.luma(), 1.0, until)
            }
            Strategy::Shrunk => {
                self.scaled.shrink::<3>(luma);
                both_ways(&self.scaled.luma(), 3.0, until)
            }
            Strategy::Half => {
                self.scaled.shrink::<2>(luma);
                both_ways(&self.scaled.luma(), 2.0, until)
            }
            Strategy::Doubled if luma.pixels.len() <= DOUBLED_MOST => {
                self.scaled.double(luma);
                self.smooth.smooth(&self.scaled.luma());
                both_ways(&self.smooth.luma(), 0.5, until)
            }
            Strategy::Doubled => Vec::new(),
            Strategy::Other => {
                self.smooth.smooth(luma);
                match halved(&self.smooth.luma(), rqrr::PIXELS_MOST) {
                    Some((smaller, scale)) => rqrr::read(&smaller.luma(), scale),
                    None => rqrr::read(&self.smooth.luma(), 1.0),
                }
            }
        }
    }
}

/// A picture halved until it has at most so many pixels, and how many of its pixels one of those is a side; `None`: it has no
/// more.
fn halved(luma: &Luma, most: usize) -> Option<(Grey, f32)> {
    if luma.pixels.len() <= most {
        return None;
    }
    let (mut smaller, mut scale) = (Grey::default(), 2.0);
    smaller.shrink::<2>(luma);
    while smaller.luma().pixels.len() > most {
        let mut half = Grey::default();
        half.shrink::<2>(&smaller.luma());
        (smaller, scale) = (half, 2.0 * scale);
    }
    Some((smaller, scale))
}

/// Dark on light and light on dark, with one threshold.
fn both_ways(luma: &Luma, scale: f32, until: Instant) -> Vec<Found> {
    let Some(mut search) = ZxingSearch::new(luma, scale) else { return Vec::new() };
    let mut found = search.read(until);
    // Finding the patterns can't be stopped half way.
    if Instant::now() >= until {
        return found;
    }
    search.invert();
    add_new(&mut found, search.read(until));
    found
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn no_decoder_gets_more_pixels_than_it_can_bear() {
        for (width, height, scale) in
            [(4_000, 4_000, 2.0), (16_000, 1_000, 2.0), (2_100, 2_100, 2.0), (8_000, 4_000, 4.0)]
        {
            let pixels = vec![0; (width * height) as usize];
            let luma = Luma::new(width, height, &pixels).unwrap();
            let (smaller, by) = halved(&luma, PIXELS_MOST).unwrap();
            assert!(smaller.luma().pixels.len() <= PIXELS_MOST);
            assert!((by - scale).abs() < f32::EPSILON, "{width}×{height}: {by}");
        }
        let luma = Luma::new(2_000, 2_000, &[0; 4_000_000]).unwrap();
        assert!(halved(&luma, PIXELS_MOST).is_none(), "most pictures are looked at as they are");
    }
}
