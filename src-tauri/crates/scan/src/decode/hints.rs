//! What would help to read a symbol that was seen and not read, and how long the last frames took. What both are told
//! in is `types`', drawing and wording are the front ends' business.

use std::collections::VecDeque;
use std::time::Duration;

use super::candidate::Candidate;
use super::types::{Hint, Timings};

/// Remembers how long frames took.
#[derive(Debug, Default)]
pub(super) struct TimingWindow {
    took: VecDeque<Duration>,
    frames: u64,
}

/// Frames that percentiles are taken over: four seconds of camera.
const WINDOW: usize = 120;

impl TimingWindow {
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
pub(super) fn hint(candidate: &Candidate) -> Option<Hint> {
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
    let (least, most) = candidate.fit.grid.module();
    let background = &candidate.fit.background;
    if background.dazzled() > HIDDEN_MOST {
        Some(Hint::Glare)
    } else if least / most < TILT_MOST {
        Some(Hint::Flatter)
    } else if least < MODULE_LEAST {
        Some(Hint::Closer)
    } else if background.contrast() < CONTRAST_LEAST {
        Some(Hint::Brighter)
    } else if candidate.fit.score < SHARP_LEAST {
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
        let mut recent = TimingWindow::default();
        assert_eq!(recent.timings(), Timings::default());
        for ms in (1..=200).rev() {
            recent.note(Duration::from_millis(ms));
        }
        let timings = recent.timings();
        assert_eq!(timings.frames, 200);
        assert_eq!(timings.last, Duration::from_millis(1));
        assert_eq!(timings.p50, Duration::from_millis(60));
        assert_eq!(timings.p95, Duration::from_millis(114));
    }
}
