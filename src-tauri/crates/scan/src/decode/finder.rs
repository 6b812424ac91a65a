//! The sweep for finder patterns, dark or light, in one go over the rows of a grey picture. It comes before every
//! decoder: a frame without patterns costs a millisecond, and one with patterns tells where to look. Which three
//! patterns make a symbol is `sets`' business.
//!
//! Thresholds are local (the mean of 24×24 pixels) with hysteresis, so that noise on an even wall makes no runs and the
//! inside of a large pattern stays one; edges are placed between the pixels, because at 1.5 pixels a module a whole
//! pixel is too coarse for the ratio 1:1:3:1:1.

use std::time::Instant;

use super::Luma;

/// A finder pattern that was seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pattern {
    /// Its middle, in pixels of the picture; the middle of the first pixel is at 0.5.
    pub(super) x: f32,
    pub(super) y: f32,
    /// A seventh of its extent along a row and along a column, averaged.
    pub(super) module: f32,
    /// Dark rings on light ground.
    pub(super) dark: bool,
    /// How many rows saw it.
    pub(super) rows: u16,
}

/// Keeps its working memory between pictures.
#[derive(Debug, Default)]
pub(super) struct Sweep {
    thresholds: Thresholds,
    edges: Vec<Edge>,
}

/// A local threshold for each block of the picture.
#[derive(Debug, Default)]
struct Thresholds {
    /// Pixels a side of a block.
    block: usize,
    across: usize,
    sums: Vec<u32>,
    values: Vec<u8>,
    spare: Vec<u32>,
}

/// Blocks to each side that are averaged.
const REACH: usize = 1;
/// A pixel this near to the threshold keeps the shade of the pixel before.
const DOUBTFUL: i16 = 4;
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
    fn measure(&mut self, luma: &Luma, block: usize) {
        let width = luma.width as usize;
        self.block = block;
        self.across = width.div_ceil(block);
        self.sums.clear();
        for band in luma.pixels.chunks(width * block) {
            let rows = band.len() / width.max(1);
            let begin = self.sums.len();
            self.sums.resize(begin + self.across, 0);
            let Some(sums) = self.sums.get_mut(begin..) else { continue };
            for row in band.chunks_exact(width) {
                for (sum, pixels) in sums.iter_mut().zip(row.chunks(block)) {
                    *sum += pixels.iter().map(|p| u32::from(*p)).sum::<u32>();
                }
            }
            for (nth, sum) in sums.iter_mut().enumerate() {
                let columns = (width - nth * block).min(block);
                // Sixteenths, so that averages lose nothing.
                *sum = *sum * 16 / (rows * columns).max(1) as u32;
            }
        }
        // A box average, along rows and then along columns.
        self.spare.clear();
        for row in self.sums.chunks_exact(self.across.max(1)) {
            for nth in 0..row.len() {
                let near =
                    row.get(nth.saturating_sub(REACH)..(nth + REACH + 1).min(row.len())).unwrap_or_default();
                self.spare.push(near.iter().sum::<u32>() / near.len().max(1) as u32);
            }
        }
        let down = self.spare.len() / self.across.max(1);
        self.values.clear();
        for y in 0..down {
            let (from, to) = (y.saturating_sub(REACH), (y + REACH + 1).min(down));
            for x in 0..self.across {
                let sum: u32 = (from..to).filter_map(|row| self.spare.get(row * self.across + x)).sum();
                self.values.push((sum / (16 * (to - from).max(1) as u32)).min(255) as u8);
            }
        }
    }

    fn row(&self, y: usize) -> &[u8] {
        let begin = y / self.block * self.across;
        self.values.get(begin..begin + self.across).unwrap_or_default()
    }

    fn at(&self, x: usize, y: usize) -> i16 {
        self.values.get(y / self.block * self.across + x / self.block).map_or(128, |value| i16::from(*value))
    }
}

impl Sweep {
    /// All patterns of `luma`, each once, those seen by most rows first; those above the row where the time is up.
    pub(super) fn patterns(&mut self, luma: &Luma, block: usize, until: Instant) -> Vec<Pattern> {
        let mut found: Vec<Pattern> = Vec::new();
        let width = luma.width as usize;
        if width < 21 || luma.height < 21 {
            return found;
        }
        self.thresholds.measure(luma, block);
        for (y, row) in luma.pixels.chunks_exact(width).enumerate().skip(STEP).step_by(STEP) {
            if Instant::now() >= until {
                break;
            }
            edges(row, self.thresholds.row(y), block, &mut self.edges);
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
                if signed < -f32::from(DOUBTFUL / 2) {
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

/// Where the shade changes along a row.
fn edges(row: &[u8], thresholds: &[u8], block: usize, into: &mut Vec<Edge>) {
    into.clear();
    let mut dark: Option<bool> = None;
    let (mut before, mut last_sign_change, mut x) = (0_i16, 0.0_f32, 0_usize);
    for (block, threshold) in row.chunks(block).zip(thresholds) {
        let threshold = i16::from(*threshold);
        // Most blocks of most frames are even ground, where nothing begins.
        let nothing_begins = match dark {
            Some(true) => {
                let light = (threshold + DOUBTFUL).clamp(0, 255) as u8;
                !block.iter().fold(false, |any, pixel| any | (*pixel >= light))
            }
            Some(false) => {
                let dark = (threshold - DOUBTFUL).clamp(0, 255) as u8;
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
            if depth.abs() >= DOUBTFUL && dark != Some(depth > 0) {
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
