//! One symbol over many frames: what each frame says of each module is added up, so that a symbol that no single frame
//! gives is read from all of them. Noise, moiré and a wandering reflection are different in each frame, the symbol is
//! not. How one frame is measured is `sampling`'s business.

use super::candidate::{Candidate, within};
use super::fit::{self, Fit};
use super::grid::{Grid, View};
use super::sampling::Background;

use super::symbol::Modules;

/// A symbol that was seen and not read yet.
#[derive(Debug)]
pub(super) struct Track {
    pub(super) candidate: Candidate,
    /// Sums of the modules' darkness, weighed by how well each frame fitted.
    sum: Vec<f32>,
    weight: f32,
    frames: u32,
    /// The frame in which it was seen last.
    last: u64,
}

/// Frames after which a symbol out of sight is forgotten: half a second.
const LOST: u64 = 15;
/// Symbols that are followed at a time.
const TRACKS_MOST: usize = 4;
/// What a new frame leaves of what the ones before said: a person may show another ticket at the same place.
const FADING: f32 = 0.93;

/// The symbols that are followed.
#[derive(Debug, Default)]
pub(super) struct Tracks {
    all: Vec<Track>,
    frame: u64,
}

impl Tracks {
    /// A new frame begins: forgets what is long out of sight.
    pub(super) fn next(&mut self) {
        self.frame += 1;
        let now = self.frame;
        self.all.retain(|track| now - track.last <= LOST);
    }

    /// Forgets the symbols at a place: one was read there.
    pub(super) fn forget_at(&mut self, corners: &[(f32, f32); 4]) {
        self.all.retain(|track| !within(corners, middle(&track.candidate.fit.grid)));
    }

    /// Adds what this frame says of a symbol. When it was seen before, gives the sum over the frames.
    pub(super) fn add(&mut self, candidate: &Candidate) -> Option<Modules> {
        let modules = candidate.modules.as_ref()?;
        let weight = candidate.fit.score.clamp(0.1, 1.0).powi(2);
        let now = self.frame;
        match self.all.iter_mut().find(|track| track.is(candidate)) {
            Some(track) if track.last < now => {
                for (sum, dark) in track.sum.iter_mut().zip(&modules.dark) {
                    *sum = *sum * FADING + weight * dark;
                }
                track.weight = track.weight * FADING + weight;
                track.frames += 1;
                track.last = now;
                track.candidate = candidate.clone();
                let scale = 1.0 / track.weight.max(0.01);
                // The more frames agree, the less is in doubt: noise falls with the root of their number.
                let gain = (track.frames.min(9) as f32).sqrt() * scale;
                let dark = track.sum.iter().map(|sum| (sum * gain).clamp(-1.5, 1.5)).collect();
                Some(Modules { side: modules.side, dark })
            }
            Some(_) => None,
            None => {
                if self.all.len() == TRACKS_MOST {
                    self.all.sort_by_key(|track| std::cmp::Reverse(track.last));
                    self.all.pop();
                }
                self.all.push(Track {
                    candidate: candidate.clone(),
                    sum: modules.dark.iter().map(|dark| dark * weight).collect(),
                    weight,
                    frames: 1,
                    last: now,
                });
                None
            }
        }
    }

    /// Symbols followed that this frame has not shown yet, those seen last first.
    pub(super) fn missing(&self) -> impl Iterator<Item = &Track> {
        self.all.iter().filter(|track| track.last < self.frame)
    }

    /// In how many frames the most patient symbol was seen without being read.
    pub(super) fn waited(&self) -> u32 {
        self.all.iter().filter(|track| track.last == self.frame).map(|track| track.frames).max().unwrap_or(0)
    }
}

impl Track {
    fn is(&self, candidate: &Candidate) -> bool {
        let (mine, theirs) = (&self.candidate.fit.grid, &candidate.fit.grid);
        if mine.side != theirs.side || self.candidate.dark != candidate.dark {
            return false;
        }
        // The same corner has to be the top left, or modules of different places would be added up.
        let reach = mine.module().1 * mine.side as f32 * 0.45;
        mine.points.iter().zip(theirs.points).all(|(a, b)| (a.0 - b.0).hypot(a.1 - b.1) < reach)
    }

    /// Looks for the symbol in a new frame where its finder patterns were not seen: near its last place, by its own
    /// modules as far as they are known.
    pub(super) fn followed(&self, view: &View) -> Option<Candidate> {
        /// How far a hand moves a ticket between two frames, in modules.
        const REACH: i32 = 4;
        /// Below this it is somewhere else or gone.
        const ALIKE_LEAST: f32 = 0.35;
        let scale = 1.0 / self.weight.max(0.01);
        let mut wanted = Modules {
            side: self.candidate.fit.grid.side,
            dark: self.sum.iter().map(|sum| (sum * scale).clamp(-1.0, 1.0)).collect(),
        };
        if !self.candidate.dark {
            wanted.dark.iter_mut().for_each(|dark| *dark = -*dark);
        }
        let grid = &self.candidate.fit.grid;
        let module = grid.module().0;
        let mut best: Option<(f32, Grid)> = None;
        for y in -REACH..=REACH {
            for x in -REACH..=REACH {
                let by = (x as f32 * module * 0.8, y as f32 * module * 0.8);
                let Some(moved) = grid.moved(by) else { continue };
                let score = fit::alike(view, &moved, &self.candidate.fit.background, &wanted, 5);
                if best.as_ref().is_none_or(|(best, _)| score > *best) {
                    best = Some((score, moved));
                }
            }
        }
        let (_, grid) = best?;
        let background = Background::measure(view, &grid);
        let begun = Fit { score: fit::alike(view, &grid, &background, &wanted, 1), grid, background };
        let fit = fit::moved(begun, fit::FLAT, &[0.6, 0.3, 0.15], |grid, background| {
            fit::alike(view, grid, background, &wanted, 1)
        });
        (fit.score > ALIKE_LEAST).then(|| {
            let score = fit::score(view, &fit.grid, &fit.background, self.candidate.dark);
            Candidate { fit: Fit { score, ..fit }, dark: self.candidate.dark, modules: None }
        })
    }
}

fn middle(grid: &Grid) -> (f32, f32) {
    let half = grid.side as f32 / 2.0;
    grid.at(half, half)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]
    use super::super::symbol::{self, Effort};
    use super::*;
    use crate::decode::Luma;
    use qrcode::{Color, EcLevel, QrCode};

    /// Numbers that look random, about evenly from -1 to 1.
    struct Noise(u64);

    impl Noise {
        fn next(&mut self) -> f32 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 40) as f32 / (1 << 23) as f32 - 1.0
        }
    }

    const TEXT: &str = "0011223344556677889900112233445566778899";

    fn modules() -> Modules {
        let code = QrCode::with_error_correction_level(TEXT, EcLevel::M).unwrap();
        let dark = code.to_colors().iter().map(|c| if *c == Color::Dark { 1.0 } else { -1.0 }).collect();
        Modules { side: code.width(), dark }
    }

    fn candidate(dark: Vec<f32>, at: f32) -> Candidate {
        let picture = Luma::new(4, 4, &[128; 16]).unwrap();
        let view = View { luma: picture, scale: 1.0 };
        let side = modules().side;
        let points = [(at, at), (at + 100.0, at), (at + 100.0, at + 100.0), (at, at + 100.0)];
        let grid = Grid::new(side, points).unwrap();
        let background = Background::measure(&view, &grid);
        Candidate {
            fit: Fit { grid, background, score: 0.7 },
            dark: true,
            modules: Some(Modules { side, dark }),
        }
    }

    #[test]
    fn what_no_frame_says_all_of_them_say_together() {
        let (whole, mut noise, mut tracks) = (modules(), Noise(7), Tracks::default());
        for frame in 0..15 {
            tracks.next();
            let dark = whole.dark.iter().map(|dark| 0.8 * dark + 1.5 * noise.next()).collect();
            let candidate = candidate(dark, 50.0 + frame as f32);
            let alone = symbol::read(candidate.modules.as_ref().unwrap(), Effort::Thorough);
            assert!(alone.is_none_or(|decoded| decoded.doubt > -28.0));
            if let Some(sum) = tracks.add(&candidate)
                && let Some(decoded) =
                    symbol::read(&sum, Effort::Thorough).filter(|decoded| decoded.doubt < -28.0)
            {
                assert_eq!(decoded.text, TEXT);
                assert_eq!(tracks.waited(), frame + 1);
                return;
            }
        }
        panic!("fifteen frames were not enough");
    }

    #[test]
    fn another_place_or_a_long_pause_begins_anew() {
        let (whole, mut tracks) = (modules(), Tracks::default());
        tracks.next();
        assert!(tracks.add(&candidate(whole.dark.clone(), 50.0)).is_none(), "one frame is no sum");
        tracks.next();
        assert!(tracks.add(&candidate(whole.dark.clone(), 250.0)).is_none());
        assert_eq!(tracks.missing().count(), 1);
        tracks.next();
        assert!(tracks.add(&candidate(whole.dark.clone(), 55.0)).is_some());
        tracks.forget_at(&[(50.0, 50.0), (160.0, 50.0), (160.0, 160.0), (50.0, 160.0)]);
        tracks.next();
        assert!(tracks.add(&candidate(whole.dark.clone(), 55.0)).is_none());
        for _ in 0..=LOST {
            tracks.next();
        }
        assert!(tracks.add(&candidate(whole.dark, 55.0)).is_none());
        assert_eq!(tracks.all.len(), 1);
    }
}
