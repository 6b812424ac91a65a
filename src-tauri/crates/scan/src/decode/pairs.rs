//! Symbols with one finder pattern lost under glare, a thumb or a tear: two patterns and the timing pattern between
//! them still tell where the symbol lies. Refining a grid from there is `fit`'s business.

use super::finder::Pattern;
use super::fit::{self, Fit};
use super::grid::{Grid, INSET, Point, View};
use super::measure::Ground;

/// A timing pattern at least this clear is believed: 1 is perfect, chance gives about 0.
const TIMING_LEAST: f32 = 0.5;
/// How much narrower or wider a symbol may seem across the pair than along it, and how far it may lean.
const ASPECTS: [f32; 5] = [1.0, 0.86, 1.16, 0.74, 1.35];
const LEANS: [f32; 3] = [0.0, 0.18, -0.18];

/// Two patterns of a kind, and how they lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
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

impl Pair {
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
        let module = self.length / (side as f32 - 2.0 * INSET);
        [3.0, 2.5, 3.5]
            .into_iter()
            .map(|off| {
                let shades: Vec<f32> = (6..side - 6)
                    .map(|nth| {
                        let along = (nth as f32 + 0.5 - INSET) * module;
                        view.at(self.moved(self.a, along, inward * off * module))
                    })
                    .collect();
                let (mut sum, mut all) = (0.0, 0.0_f32);
                for (nth, three) in shades.windows(3).enumerate() {
                    let [before, here, after] = three else { continue };
                    let darker = f32::midpoint(*before, *after) - here;
                    // The first of the three is module 6, which is dark.
                    sum += if (nth % 2 == 1) == self.dark { darker } else { -darker };
                    all += darker.abs();
                }
                let floor = 3.0 * shades.len() as f32;
                sum / all.max(floor)
            })
            .fold(0.0, f32::max)
    }
}

/// Keeps the best of many grids.
struct Best<'a> {
    view: &'a View<'a>,
    dark: bool,
    ground: Option<Ground>,
    fit: Option<Fit>,
}

impl<'a> Best<'a> {
    fn new(view: &'a View<'a>, dark: bool) -> Self {
        Self { view, dark, ground: None, fit: None }
    }

    fn offer(&mut self, side: usize, points: [Point; 4]) {
        let Some(grid) = Grid::new(side, points) else { return };
        if self.ground.as_ref().is_none_or(|ground| ground.side() != side) {
            self.ground = Some(Ground::measure(self.view, &grid));
        }
        let Some(ground) = &self.ground else { return };
        let score = fit::score(self.view, &grid, ground, self.dark);
        if self.fit.as_ref().is_none_or(|best| score > best.score) {
            self.fit = Some(Fit { grid, ground: ground.clone(), score });
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
