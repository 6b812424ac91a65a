//! The sweep for finder patterns, dark or light, in one go over the rows of a grey picture. It comes before every
//! decoder: a frame without patterns costs a millisecond, and one with patterns tells where to look. Which three
//! patterns make a symbol is `pattern_triples`' business.
//!
//! Thresholds are local (the mean of 24×24 or 12×12 pixels) with hysteresis, so that noise on an even wall makes no
//! runs and the inside of a large pattern stays one; edges are placed between the pixels, because at 1.5 pixels a
//! module a whole pixel is too coarse for the ratio 1:1:3:1:1.

use std::time::Instant;

use super::grid::{Point, View};
use super::types::Luma;

/// A finder pattern that was seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pattern {
    /// Its middle, in pixels of the picture; the middle of the first pixel is at 0.5.
    pub(super) x: f32,
    pub(super) y: f32,
    /// A seventh of its extent along a row and along a column, averaged.
    pub(super) module: f32,
    /// Dark rings on light background.
    pub(super) dark: bool,
    /// How many rows saw it.
    pub(super) rows: u16,
}

impl Pattern {
    /// How much the picture looks like a finder pattern here, with modules along `u` and `v`: a correlation, at most 1.
    /// It costs a hundredth of what laying a grid does, and text, cloth and noise that the sweep took for patterns have
    /// little of it.
    pub(super) fn likeness(&self, view: &View, u: Point, v: Point) -> f32 {
        /// Modules to each side of the middle that are compared: the pattern and the light around it.
        const REACH: i16 = 4;
        /// So many samples that makes, and so many of them are dark.
        const ALL: f32 = 81.0;
        const DARKS: f32 = 33.0;
        /// Makes it 1 for a perfect pattern: the root of the product of dark's share and light's.
        const BALANCE: f32 = 0.4914;
        let (mut sum, mut squares, mut darks) = (0.0, 0.0, 0.0);
        for j in -REACH..=REACH {
            for i in -REACH..=REACH {
                let (a, b) = (f32::from(i), f32::from(j));
                let shade = view.at((self.x + a * u.0 + b * v.0, self.y + a * u.1 + b * v.1));
                sum += shade;
                squares += shade * shade;
                if matches!(i.abs().max(j.abs()), 0 | 1 | 3) {
                    darks += shade;
                }
            }
        }
        let mean = sum / ALL;
        let spread = (squares / ALL - mean * mean).max(4.0).sqrt();
        let apart = ((sum - darks) / (ALL - DARKS) - darks / DARKS) / spread * BALANCE;
        if self.dark { apart } else { -apart }
    }
}

/// Keeps its working memory between pictures.
#[derive(Debug, Default)]
pub(super) struct Sweep {
    thresholds: Thresholds,
    edges: Vec<Edge>,
    /// How near to the threshold is doubtful in this picture.
    doubtful: i16,
}

/// A local threshold for each block of the picture.
#[derive(Debug, Default)]
struct Thresholds {
    /// Pixels a side of a block.
    block: usize,
    across: usize,
    down: usize,
    sums: Vec<u32>,
    values: Vec<u8>,
}

/// Blocks to each side that are averaged.
const REACH: usize = 1;
/// A pixel this near to the threshold keeps the shade of the pixel before; more in a noisy picture, so that its even
/// walls make no runs either, but never so much that a faint pattern is lost.
const DOUBTFUL: i16 = 4;
const DOUBTFUL_MOST: i16 = 8;
/// Rows between two that are swept.
const STEP: usize = 3;
/// More patterns than this are a carpet, not a ticket.
const PATTERNS_MOST: usize = 60;

#[derive(Debug, Clone, Copy)]
struct Edge {
    at: f32,
    /// What begins here.
    dark: bool,
}

impl Thresholds {
    /// From a picture of which each pixel is the mean of `block` × `block` pixels.
    fn measure(&mut self, means: &Luma, block: usize) {
        let across = means.width as usize;
        self.block = block;
        self.across = across;
        self.down = means.height as usize;
        // A box average, along rows and then along columns.
        self.sums.clear();
        for row in means.pixels.chunks_exact(across.max(1)) {
            for nth in 0..row.len() {
                let near = row.get(nth.saturating_sub(REACH)..(nth + REACH + 1).min(row.len()));
                let near = near.unwrap_or_default();
                // Sixteenths, so that averages lose nothing.
                let sum: u32 = near.iter().map(|mean| u32::from(*mean)).sum();
                self.sums.push(sum * 16 / near.len().max(1) as u32);
            }
        }
        self.values.clear();
        for y in 0..self.down {
            let (from, to) = (y.saturating_sub(REACH), (y + REACH + 1).min(self.down));
            for x in 0..across {
                let sum: u32 = (from..to).filter_map(|row| self.sums.get(row * across + x)).sum();
                self.values.push((sum / (16 * (to - from).max(1) as u32)).min(255) as u8);
            }
        }
    }

    /// What is left over at the right and lower edges of a picture belongs to the last blocks.
    fn row(&self, y: usize) -> &[u8] {
        let begin = (y / self.block).min(self.down.saturating_sub(1)) * self.across;
        self.values.get(begin..begin + self.across).unwrap_or_default()
    }

    fn at(&self, x: usize, y: usize) -> i16 {
        let column = (x / self.block).min(self.across.saturating_sub(1));
        self.row(y).get(column).map_or(128, |value| i16::from(*value))
    }
}

impl Sweep {
    /// All patterns of `luma`, each once, those seen by most rows first; those above the row where the time is up. The
    /// background is taken from `means`, the same picture at `1 / block` of its size.
    pub(super) fn patterns(
        &mut self,
        luma: &Luma,
        means: &Luma,
        block: usize,
        until: Instant,
    ) -> Vec<Pattern> {
        let mut found: Vec<Pattern> = Vec::new();
        let width = luma.width as usize;
        if width < 21 || luma.height < 21 || means.pixels.is_empty() {
            return found;
        }
        self.thresholds.measure(means, block);
        self.doubtful = (3 * noise(luma) / 2).clamp(DOUBTFUL, DOUBTFUL_MOST);
        for (y, row) in luma.pixels.chunks_exact(width).enumerate().skip(STEP).step_by(STEP) {
            if Instant::now() >= until {
                break;
            }
            edges(row, self.thresholds.row(y), block, self.doubtful, &mut self.edges);
            for six in self.edges.windows(6) {
                let Some(run) = Run::of(six) else { continue };
                if let Some(known) = found.iter_mut().find(|known| {
                    known.dark == run.dark
                        && (known.x - run.middle).abs() < 1.5 * known.module
                        && (known.y - y as f32 - 0.5).abs() < 2.0 * known.module
                }) {
                    known.rows = known.rows.saturating_add(1);
                    continue;
                }
                if found.len() < PATTERNS_MOST
                    && let Some(pattern) = self.confirmed(luma, &run, y)
                    && !found.iter().any(|known| {
                        known.dark == pattern.dark
                            && (known.x - pattern.x).abs().max((known.y - pattern.y).abs())
                                < 1.5 * known.module
                    })
                {
                    found.push(pattern);
                }
            }
        }
        found.sort_by_key(|pattern| std::cmp::Reverse(pattern.rows));
        found
    }

    /// Looks along the column through the run's middle, and along the row through that one's middle.
    fn confirmed(&self, luma: &Luma, run: &Run, y: usize) -> Option<Pattern> {
        let down = self.cross(luma, (run.middle, y as f32 + 0.5), (0.0, 1.0), run.module, run.dark)?;
        let middle_y = y as f32 + 0.5 + down.middle;
        let across = self.cross(luma, (run.middle, middle_y), (1.0, 0.0), run.module, run.dark)?;
        let middle_x = run.middle + across.middle;
        // Text and grids have the ratio along both axes, but seldom along a diagonal too.
        let half = std::f32::consts::FRAC_1_SQRT_2;
        let module = f32::midpoint(across.module, down.module);
        [(half, half), (half, -half)]
            .into_iter()
            .any(|way| self.cross(luma, (middle_x, middle_y), way, module, run.dark).is_some())
            .then_some(Pattern { x: middle_x, y: middle_y, module, dark: run.dark, rows: 1 })
    }

    /// The run of five along a line through `from`, measured from there.
    fn cross(&self, luma: &Luma, from: (f32, f32), way: (f32, f32), module: f32, dark: bool) -> Option<Run> {
        let ahead = self.three_edges(luma, from, way, module, dark)?;
        let behind = self.three_edges(luma, from, (-way.0, -way.1), module, dark)?;
        let [a, b, c] = ahead;
        let [d, e, f] = behind;
        let run = Run::measured([-f, -e, -d, a, b, c], dark)?;
        (run.module < 2.0 * module && module < 2.0 * run.module).then_some(run)
    }

    /// How far it is to the three edges from the middle of a pattern outwards.
    fn three_edges(
        &self,
        luma: &Luma,
        from: (f32, f32),
        way: (f32, f32),
        module: f32,
        dark: bool,
    ) -> Option<[f32; 3]> {
        let mut edges = [0.0; 3];
        let mut inside = dark;
        let most = (module * 8.0) as usize + 4;
        let mut steps = 0;
        let mut before: Option<f32> = None;
        for edge in &mut edges {
            loop {
                if steps > most {
                    return None;
                }
                let (x, y) = (from.0 + way.0 * steps as f32, from.1 + way.1 * steps as f32);
                if x < 0.0 || y < 0.0 {
                    return None;
                }
                let (x, y) = (x as usize, y as usize);
                if x >= luma.width as usize {
                    return None;
                }
                let pixel = luma.pixels.get(y * luma.width as usize + x)?;
                // Above zero: darker than the threshold.
                let depth = f32::from(self.thresholds.at(x, y) - i16::from(*pixel));
                let signed = if inside { depth } else { -depth };
                if signed < -f32::from(self.doubtful / 2) {
                    // Between this pixel and the one before, by how far each is off the threshold.
                    let share = before.map_or(0.5, |last| (last / (last - signed)).clamp(0.0, 1.0));
                    *edge = steps as f32 - 1.0 + share;
                    inside = !inside;
                    before = Some(-signed);
                    steps += 1;
                    break;
                }
                before = Some(signed.max(0.0));
                steps += 1;
            }
        }
        Some(edges)
    }
}

/// The noise of a picture, as a standard deviation in shades: of differences between pixels three apart most are on
/// even background, so their median hardly knows of edges.
fn noise(luma: &Luma) -> i16 {
    /// Rows of which one is looked at.
    const ROWS: usize = 16;
    let mut counts = [0_u32; 64];
    let mut all = 0;
    for row in luma.pixels.chunks_exact(luma.width.max(1) as usize).step_by(ROWS) {
        for four in row.chunks_exact(4) {
            if let [first, .., last] = four
                && let Some(count) = counts.get_mut(usize::from(first.abs_diff(*last)))
            {
                *count += 1;
                all += 1;
            }
        }
    }
    let mut below = 0;
    let median = counts.iter().position(|count| {
        below += count;
        2 * below >= all
    });
    // For a normal distribution it is 0.95 of the deviation.
    median.map_or(0, |median| median as i16)
}

/// Where the shade changes along a row.
fn edges(row: &[u8], thresholds: &[u8], block: usize, doubtful: i16, into: &mut Vec<Edge>) {
    into.clear();
    let mut dark: Option<bool> = None;
    let (mut before, mut last_sign_change, mut x) = (0_i16, 0.0_f32, 0_usize);
    for (block, threshold) in row.chunks_exact(block).zip(thresholds) {
        let threshold = i16::from(*threshold);
        // Most blocks of most frames are even background, where nothing begins.
        let nothing_begins = match dark {
            Some(true) => {
                let light = (threshold + doubtful).clamp(0, 255) as u8;
                !block.iter().fold(false, |any, pixel| any | (*pixel >= light))
            }
            Some(false) => {
                let dark = (threshold - doubtful).clamp(0, 255) as u8;
                !block.iter().fold(false, |any, pixel| any | (*pixel <= dark))
            }
            None => false,
        };
        if nothing_begins {
            before = block.last().map_or(before, |pixel| threshold - i16::from(*pixel));
            x += block.len();
            continue;
        }
        for pixel in block {
            let depth = threshold - i16::from(*pixel);
            if (depth > 0) != (before > 0) {
                let (last, now) = (f32::from(before.abs()), f32::from(depth.abs()));
                last_sign_change = x as f32 - 0.5 + last / (last + now).max(1.0);
            }
            if depth.abs() >= doubtful && dark != Some(depth > 0) {
                dark = Some(depth > 0);
                into.push(Edge { at: last_sign_change, dark: depth > 0 });
            }
            before = depth;
            x += 1;
        }
    }
}

/// Five runs in the ratio 1:1:3:1:1.
#[derive(Debug, Clone, Copy)]
struct Run {
    middle: f32,
    module: f32,
    dark: bool,
}

impl Run {
    fn of(edges: &[Edge]) -> Option<Self> {
        let [a, b, c, d, e, f] = edges else { return None };
        Self::measured([a.at, b.at, c.at, d.at, e.at, f.at], a.dark)
    }

    /// From edge to the next edge of the same kind it is 2, 4, 4 and 2 modules, however much the dark bleeds.
    fn measured([a, b, c, d, e, f]: [f32; 6], dark: bool) -> Option<Self> {
        let module = ((c - a) + (d - b) + (e - c) + (f - d)) / 12.0;
        let near = |length: f32, modules: f32, slack: f32| (length - modules * module).abs() < slack * module;
        let fits = near(c - a, 2.0, 0.8)
            && near(f - d, 2.0, 0.8)
            && near(d - b, 4.0, 1.0)
            && near(e - c, 4.0, 1.0)
            && module >= 1.0
            && [b - a, c - b, e - d, f - e].iter().all(|single| *single > 0.3 * module)
            && d - c > 1.7 * module;
        fits.then_some(Self { middle: (b + c + d + e) / 4.0, module, dark })
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    const SIDE: u32 = 120;

    /// Rings of four pixels a module around the middle, or bars of the same ratio.
    fn drawn(rings: bool) -> Vec<u8> {
        let off = |at: u32| (at as f32 + 0.5 - SIDE as f32 / 2.0).abs() / 4.0;
        let shade = |x: u32, y: u32| {
            let away = if rings { off(x).max(off(y)) } else { off(x) };
            if away < 1.5 || (2.5..3.5).contains(&away) { 40 } else { 200 }
        };
        (0..SIDE * SIDE).map(|nth| shade(nth % SIDE, nth / SIDE)).collect()
    }

    #[test]
    fn rings_are_alike_dark_or_light_and_bars_are_not() {
        let (rings, bars) = (drawn(true), drawn(false));
        let light: Vec<u8> = rings.iter().map(|shade| 255 - shade).collect();
        for (pixels, dark, alike) in
            [(&rings, true, 0.9..1.01), (&light, false, 0.9..1.01), (&bars, true, 0.0..0.6)]
        {
            let view = View { luma: Luma::new(SIDE, SIDE, pixels).unwrap(), scale: 1.0 };
            let middle = SIDE as f32 / 2.0;
            let pattern = Pattern { x: middle, y: middle, module: 4.0, dark, rows: 3 };
            let likeness = pattern.likeness(&view, (4.0, 0.0), (0.0, 4.0));
            assert!(alike.contains(&likeness), "{likeness}");
        }
    }

    #[test]
    fn noise_is_told_from_edges() {
        let mut seed = 5_u64;
        let mut noisy = drawn(true);
        assert_eq!(noise(&Luma::new(SIDE, SIDE, &noisy).unwrap()), 0);
        for shade in &mut noisy {
            // About normal with a deviation of 8.
            let sum: u64 = (0..4)
                .map(|_| {
                    seed =
                        seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    (seed >> 40) % 28
                })
                .sum();
            *shade = (u64::from(*shade) + sum / 2).saturating_sub(27).min(255) as u8;
        }
        let noise = noise(&Luma::new(SIDE, SIDE, &noisy).unwrap());
        assert!((6..=10).contains(&noise), "{noise}");
    }
}
