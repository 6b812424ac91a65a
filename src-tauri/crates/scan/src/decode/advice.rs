//! What a look at a frame tells people: where symbols are, what would help to read them, how long it took. Drawing
//! and wording are the front ends' business.

use std::collections::VecDeque;
use std::time::Duration;

use super::search::Seen;

/// Where a symbol is in the frame, read or not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outline {
    /// Its corners in pixels of the frame, clockwise from its own top left.
    pub corners: [(f32, f32); 4],
    /// Whether it was read.
    pub read: bool,
}

/// What would help to read the symbol in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Its modules have too few pixels.
    Closer,
    /// It is seen at a slant.
    Flatter,
    /// A reflection covers part of it.
    Glare,
    /// Dark and light are hardly apart.
    Brighter,
    /// It is blurred.
    HoldStill,
}

/// How long the last frames took, from the buffer to the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timings {
    /// The last frame.
    pub last: Duration,
    /// Half of the last frames took at most this.
    pub p50: Duration,
    /// Nineteen of twenty of the last frames took at most this.
    pub p95: Duration,
    /// How many frames were looked at in all.
    pub frames: u64,
}

/// Remembers how long frames took.
#[derive(Debug, Default)]
pub(super) struct Clock {
    took: VecDeque<Duration>,
    frames: u64,
}

/// Frames that percentiles are taken over: four seconds of camera.
const WINDOW: usize = 120;

impl Clock {
    pub(super) fn note(&mut self, took: Duration) {
        if self.took.len() == WINDOW {
            self.took.pop_front();
        }
        self.took.push_back(took);
        self.frames += 1;
    }

    pub(super) fn timings(&self) -> Timings {
        let mut sorted: Vec<Duration> = self.took.iter().copied().collect();
        sorted.sort_unstable();
        let at = |share: usize| {
            let place = (sorted.len() * share).div_ceil(100).saturating_sub(1);
            sorted.get(place).copied().unwrap_or_default()
        };
        Timings {
            last: self.took.back().copied().unwrap_or_default(),
            p50: at(50),
            p95: at(95),
            frames: self.frames,
        }
    }
}

/// What would help most to read a symbol that was seen and not read.
pub(super) fn hint(seen: &Seen) -> Option<Hint> {
    /// Pixels a module needs.
    const MODULE_LEAST: f32 = 2.6;
    /// How much shorter than the longest a symbol's side may be.
    const TILT_MOST: f32 = 0.62;
    /// Share of the symbol that may be hidden: about half of what the correction bears.
    const HIDDEN_MOST: f32 = 0.1;
    /// Shades between dark and light.
    const CONTRAST_LEAST: f32 = 14.0;
    /// How well the known modules fit when the picture is sharp.
    const SHARP_LEAST: f32 = 0.78;
    let (least, most) = seen.fit.grid.module();
    let ground = &seen.fit.ground;
    if ground.dazzled() > HIDDEN_MOST {
        Some(Hint::Glare)
    } else if least / most < TILT_MOST {
        Some(Hint::Flatter)
    } else if least < MODULE_LEAST {
        Some(Hint::Closer)
    } else if ground.contrast() < CONTRAST_LEAST {
        Some(Hint::Brighter)
    } else if seen.fit.score < SHARP_LEAST {
        Some(Hint::HoldStill)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timings_are_of_the_last_frames_only() {
        let mut clock = Clock::default();
        assert_eq!(clock.timings(), Timings::default());
        for ms in (1..=200).rev() {
            clock.note(Duration::from_millis(ms));
        }
        let timings = clock.timings();
        assert_eq!(timings.frames, 200);
        assert_eq!(timings.last, Duration::from_millis(1));
        assert_eq!(timings.p50, Duration::from_millis(60));
        assert_eq!(timings.p95, Duration::from_millis(114));
    }
}
