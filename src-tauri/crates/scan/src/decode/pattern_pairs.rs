//! Symbols with one finder pattern lost under glare, a thumb or a tear: two patterns and the timing pattern between
//! them still tell where the symbol lies. Refining a grid from there is `fit`'s business.

use super::finder::Pattern;
use super::fit::{self, Fit};
use super::grid::{Grid, INSET, Point, View};
use super::sampling::Background;

/// A timing pattern at least this clear is believed: 1 is perfect, chance gives about 0.
const TIMING_LEAST: f32 = 0.5;
/// How much narrower or wider a symbol may seem across the pair than along it, and how far it may lean.
const ASPECTS: [f32; 5] = [1.0, 0.86, 1.16, 0.74, 1.35];
const LEANS: [f32; 3] = [0.0, 0.18, -0.18];

/// Two patterns of a kind, and how they lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct PatternPair {
    a: Point,
    b: Point,
    dark: bool,
    /// From `a` to `b`, one pixel long.
    along: Point,
    length: f32,
    /// A module along the pair, by the patterns' sizes.
    pub(super) module: f32,
    /// The same if the symbol lies askew to the pair.
    pub(super) module_askew: f32,
}

impl PatternPair {
    pub(super) fn of(a: &Pattern, b: &Pattern) -> Option<Self> {
        let (x, y) = (b.x - a.x, b.y - a.y);
        let length = x.hypot(y);
        let size = f32::midpoint(a.module, b.module);
        if a.dark != b.dark || a.module > 1.6 * b.module || b.module > 1.6 * a.module || length < 12.0 * size
        {
            return None;
        }
        let along = (x / length, y / length);
        // Extents were measured along rows and columns: a turned pattern seems larger than it is.
        let upright = |(x, y): Point| x.abs().max(y.abs());
        let half = std::f32::consts::FRAC_1_SQRT_2;
        let askew = ((along.0 - along.1) * half, (along.0 + along.1) * half);
        Some(Self {
            a: (a.x, a.y),
            b: (b.x, b.y),
            dark: a.dark,
            along,
            length,
            module: size * upright(along),
            module_askew: size * upright(askew),
        })
    }

    /// How much both patterns look like ones that lie along the pair, or askew to it.
    pub(super) fn likeness(&self, view: &View, patterns: [&Pattern; 2], askew: bool) -> f32 {
        let (x, y) = self.along;
        let half = std::f32::consts::FRAC_1_SQRT_2;
        let (u, size) = if askew {
            (((x - y) * half, (x + y) * half), self.module_askew)
        } else {
            (self.along, self.module)
        };
        let (u, v) = ((u.0 * size, u.1 * size), (-u.1 * size, u.0 * size));
        patterns.map(|pattern| pattern.likeness(view, u, v)).into_iter().fold(1.0, f32::min)
    }

    /// The likeliest grids with the two patterns side by side, for the two likeliest sizes.
    pub(super) fn beside(&self, view: &View) -> Vec<Fit> {
        let mut likely: Vec<(f32, usize, f32)> = sides(self.length / self.module + 2.0 * INSET)
            .flat_map(|side| [(side, 1.0), (side, -1.0)])
            .map(|(side, inward)| (self.timing(view, side, inward), side, inward))
            .filter(|(clear, ..)| *clear > TIMING_LEAST)
            .collect();
        likely.sort_by(|a, b| b.0.total_cmp(&a.0));
        likely.into_iter().take(2).flat_map(|(_, side, inward)| self.placed(view, side, inward)).collect()
    }

    /// The likeliest grid of this size on this side of the pair, with each pattern as the corner.
    fn placed(&self, view: &View, side: usize, inward: f32) -> Vec<Fit> {
        let mut best = [Best::new(view, self.dark), Best::new(view, self.dark)];
        for aspect in ASPECTS {
            for lean in LEANS {
                let far = |from: Point| self.moved(from, lean * self.length, inward * aspect * self.length);
                let (a, b, far_a, far_b) = (self.a, self.b, far(self.a), far(self.b));
                // The timing pattern runs along two edges from the corner: either pattern may be that. Clockwise from
                // the symbol's own top left.
                let ways = if inward > 0.0 {
                    [[a, b, far_b, far_a], [b, far_b, far_a, a]]
                } else {
                    [[a, far_a, far_b, b], [b, a, far_a, far_b]]
                };
                best.iter_mut().zip(ways).for_each(|(best, points)| best.offer(side, points));
            }
        }
        best.into_iter().filter_map(|best| best.fit).collect()
    }

    /// The likeliest grid with the two patterns across from each other, the corner between them lost.
    pub(super) fn across(&self, view: &View) -> Option<Fit> {
        let edge = self.length * std::f32::consts::FRAC_1_SQRT_2;
        let mut best = Best::new(view, self.dark);
        for side in sides(edge / self.module_askew + 2.0 * INSET) {
            for aspect in ASPECTS {
                for lean in LEANS {
                    let middle = self.moved(self.a, self.length / 2.0, 0.0);
                    let (along, off) = (lean * self.length / 2.0, aspect * self.length / 2.0);
                    let (one, other) = (self.moved(middle, along, off), self.moved(middle, -along, -off));
                    best.offer(side, [one, self.a, other, self.b]);
                    best.offer(side, [other, self.b, one, self.a]);
                }
            }
        }
        best.fit
    }

    /// A point moved along the pair and to its right.
    fn moved(&self, from: Point, along: f32, right: f32) -> Point {
        let (x, y) = self.along;
        (from.0 + along * x - right * y, from.1 + along * y + right * x)
    }

    /// How clearly dark and light take turns three modules beside the line between the patterns.
    pub(super) fn timing(&self, view: &View, side: usize, inward: f32) -> f32 {
        let tried = [3.0, 2.5, 3.5].into_iter().map(|off| self.turns(view, side, inward * off, (0.0, 0.0)));
        tried.fold(0.0, f32::max)
    }

    /// The same where the paper bows, and how far in pixels it does so half way.
    pub(super) fn timing_bowed(&self, view: &View, side: usize, inward: f32) -> (f32, Point) {
        /// What a bow of a module takes away: with so many tried, some are clear by chance.
        const UNLIKELY: f32 = 0.05;
        let module = self.length / (side as f32 - 2.0 * INSET);
        let mut best = (0.0, 0.0, (0.0, 0.0));
        for off in -6..=6_i16 {
            for along in -3..=3_i16 {
                let bow = (f32::from(along) / 2.0, f32::from(off) / 2.0);
                let clear = self.turns(view, side, inward * 3.0, bow);
                let likely = clear - UNLIKELY * (bow.0.abs() + bow.1.abs());
                if likely > best.0 {
                    best = (likely, clear, bow);
                }
            }
        }
        let (_, clear, (along, off)) = best;
        (clear, self.moved((0.0, 0.0), along * module, off * module))
    }

    /// How clearly dark and light take turns `off` modules to the right of the line between the patterns, or off that
    /// by as much as `bow` (modules along and to the right) half way.
    fn turns(&self, view: &View, side: usize, off: f32, bow: (f32, f32)) -> f32 {
        let modules = side as f32 - 2.0 * INSET;
        let module = self.length / modules;
        let (mut sum, mut all, mut count) = (0.0, 0.0_f32, 0);
        let mut last: [f32; 2] = [0.0; 2];
        for nth in 6..side - 6 {
            let along = nth as f32 + 0.5 - INSET;
            let part = along / modules;
            let bowed = 4.0 * part * (1.0 - part);
            let place = self.moved(self.a, (along + bowed * bow.0) * module, (off + bowed * bow.1) * module);
            let after = view.at(place);
            let [before, here] = last;
            last = [here, after];
            count += 1;
            if count > 2 {
                let darker = f32::midpoint(before, after) - here;
                // Even modules are dark, and the one in the middle of the three is the one before this.
                sum += if (nth % 2 == 1) == self.dark { darker } else { -darker };
                all += darker.abs();
            }
        }
        sum / all.max(3.0 * count as f32)
    }
}

/// Keeps the best of many grids.
struct Best<'a> {
    view: &'a View<'a>,
    dark: bool,
    background: Option<Background>,
    fit: Option<Fit>,
}

impl<'a> Best<'a> {
    fn new(view: &'a View<'a>, dark: bool) -> Self {
        Self { view, dark, background: None, fit: None }
    }

    fn offer(&mut self, side: usize, points: [Point; 4]) {
        let Some(grid) = Grid::new(side, points) else { return };
        if self.background.as_ref().is_none_or(|background| background.side() != side) {
            self.background = Some(Background::measure(self.view, &grid));
        }
        let Some(background) = &self.background else { return };
        let score = fit::score(self.view, &grid, background, self.dark);
        if self.fit.as_ref().is_none_or(|best| score > best.score) {
            self.fit = Some(Fit { grid, background: background.clone(), score });
        }
    }
}

/// The sizes of symbols near an estimate.
pub(super) fn sides(estimate: f32) -> impl Iterator<Item = usize> {
    let version = |side: f32| ((side - 17.0) / 4.0).clamp(1.0, 40.0);
    let (from, to) = (version(estimate * 0.88).floor() as usize, version(estimate * 1.12).ceil() as usize);
    (from.max(1)..=to.max(1))
        .filter(move |_| (18.0..190.0).contains(&estimate))
        .map(|version| version * 4 + 17)
}
