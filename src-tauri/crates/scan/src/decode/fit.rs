//! Lays a grid over a symbol: from three finder patterns to a plane and to its exact place. How paper bends is
//! `warp`'s, what is measured on the grid `sampling`'s business.

use super::grid::{Grid, KnownModule, Point, View, known};
use super::pattern_pairs::{PatternPair, sides};
use super::pattern_triples::PatternTriple;
use super::sampling::Background;
use super::symbol::Modules;

/// A grid and how well the modules that every symbol has lie on it, at most 1.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    pub(super) grid: Grid,
    pub(super) background: Background,
    pub(super) score: f32,
}

/// Below this the known modules are as good as random: there is no symbol.
const NO_SYMBOL: f32 = 0.3;
/// Both timing patterns together have to be this clear; 2 is perfect.
const TIMING_LEAST: f32 = 0.4;
/// So clear that the paper is flat.
const TIMING_CLEAR: f32 = 1.2;
/// How much clearer they have to be where the paper bows.
const BOWED_SELDOM: f32 = 0.4;
/// More than this many places for the alignment pattern are not tried.
const PEAKS: usize = 2;

/// The best grid for three patterns without moving its patterns, bowed if it must and may be, or `None` when there
/// seems to be no symbol.
pub(super) fn rough(view: &View, triple: &PatternTriple, bows: bool) -> Option<Fit> {
    let dark = triple.top_left.dark;
    let mut best: Option<Fit> = None;
    let (a, b, d) = (middle(&triple.top_left), middle(&triple.top_right), middle(&triple.bottom_left));
    let flat = (b.0 + d.0 - a.0, b.1 + d.1 - a.1);
    // The timing patterns say how many modules there are, for a tenth of what a whole grid costs.
    let edges = [
        PatternPair::of(&triple.top_left, &triple.top_right)?,
        PatternPair::of(&triple.top_left, &triple.bottom_left)?,
    ];
    let [right, down] = &edges;
    let mut likely: Vec<(f32, usize, [Point; 2])> = sides(triple.side)
        .map(|side| (right.timing(view, side, 1.0) + down.timing(view, side, -1.0), side, [(0.0, 0.0); 2]))
        .collect();
    if bows && likely.iter().all(|(clear, ..)| *clear < TIMING_CLEAR) {
        likely.extend(sides(triple.side).map(|side| {
            let (across, row) = right.timing_bowed(view, side, 1.0);
            let (along, column) = down.timing_bowed(view, side, -1.0);
            (across + along - BOWED_SELDOM, side, [row, column])
        }));
    }
    likely.retain(|(clear, ..)| *clear > TIMING_LEAST);
    likely.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (_, side, bows) in likely.into_iter().take(2) {
        let Some(affine) = Grid::new(side, [a, b, flat, d]) else { continue };
        let affine = affine.bowed(bows);
        let background = Background::measure(view, &affine);
        let mut grids = vec![affine.clone()];
        if side > 21 {
            for peak in alignment(view, &affine, dark) {
                grids.extend(through(&affine, peak));
            }
        }
        for grid in grids {
            let score = score(view, &grid, &background, dark);
            if best.as_ref().is_none_or(|best| score > best.score) {
                best = Some(Fit { grid, background: background.clone(), score });
            }
        }
        if best.as_ref().is_some_and(|best| best.score > 0.75) {
            break;
        }
    }
    best.filter(|best| best.score > 0.5 * NO_SYMBOL)
}

/// Moves a rough grid to where the known modules fit best, or `None` when there seems to be no symbol.
pub(super) fn refined(view: &View, rough: Fit, dark: bool) -> Option<Fit> {
    let mut refined = settled(view, rough, dark, &[0.6, 0.3, 0.15]);
    refined.background = Background::measure(view, &refined.grid);
    refined.score = score(view, &refined.grid, &refined.background, dark);
    (refined.score > NO_SYMBOL).then_some(refined)
}

/// The best grid near a guess from two patterns, or `None` when there seems to be no symbol.
pub(super) fn from_guess(view: &View, guess: Fit, dark: bool) -> Option<Fit> {
    if guess.score < NO_SYMBOL * 0.6 {
        return None;
    }
    let mut best = guess.clone();
    if guess.grid.side > 21 {
        let at = guess.grid.side as f32 - 6.5;
        let here = guess.grid.at(at, at);
        let [a, b, c, d] = guess.grid.points;
        for peak in alignment(view, &guess.grid, dark) {
            let shift = (peak.0 - here.0, peak.1 - here.1);
            let by = |point: Point, share: f32| (point.0 + shift.0 * share, point.1 + shift.1 * share);
            // The fourth corner goes with the alignment pattern; one of its neighbours may be the lost one.
            for points in
                [[a, b, by(c, 1.1), d], [a, by(b, 1.0), by(c, 1.1), d], [a, b, by(c, 1.1), by(d, 1.0)]]
            {
                let Some(grid) = guess.grid.through(points) else { continue };
                let score = score(view, &grid, &guess.background, dark);
                if score > best.score {
                    best = Fit { grid, background: guess.background.clone(), score };
                }
            }
        }
    }
    let mut refined = settled(view, best, dark, &[1.0, 0.6, 0.3, 0.15]);
    refined.background = Background::measure(view, &refined.grid);
    refined.score = score(view, &refined.grid, &refined.background, dark);
    (refined.score > 1.3 * NO_SYMBOL).then_some(refined)
}

fn middle(pattern: &super::finder::Pattern) -> Point {
    (pattern.x, pattern.y)
}

/// How well the known modules lie on the grid.
pub(super) fn score(view: &View, grid: &Grid, background: &Background, dark: bool) -> f32 {
    let known = known(grid.side);
    let sum: f32 = known.iter().map(|module| agreement(view, grid, background, dark, module)).sum();
    sum / known.len().max(1) as f32
}

pub(super) fn agreement(
    view: &View,
    grid: &Grid,
    background: &Background,
    dark: bool,
    module: &KnownModule,
) -> f32 {
    let (x, y) = (usize::from(module.x), usize::from(module.y));
    let seems = background.dark(x, y, view.at(grid.middle(x, y))).clamp(-1.0, 1.0);
    if module.dark == dark { seems } else { -seems }
}

/// How clear all modules are: wherever a grid is off, samples fall between dark and light.
fn clarity(view: &View, grid: &Grid, background: &Background) -> f32 {
    let side = grid.side;
    let sum: f32 = (0..side)
        .flat_map(|y| (0..side).map(move |x| (x, y)))
        .map(|(x, y)| background.dark(x, y, view.at(grid.middle(x, y))).abs().min(1.2))
        .sum();
    sum / (side * side) as f32
}

/// How much the modules on the grid are like `wanted` (dark above zero), at most about 1; every `step`th is looked at.
pub(super) fn alike(view: &View, grid: &Grid, background: &Background, wanted: &Modules, step: usize) -> f32 {
    let side = grid.side;
    let (mut sum, mut all) = (0.0, 0.0_f32);
    for at in (0..side * side).step_by(step.max(1)) {
        let (x, y) = (at % side, at / side);
        let expected = wanted.at(x, y);
        sum += expected * background.dark(x, y, view.at(grid.middle(x, y))).clamp(-1.0, 1.0);
        all += expected.abs();
    }
    sum / all.max(1.0)
}

/// Moves the four points, each by itself, to where the known modules fit best; steps are in modules.
fn settled(view: &View, from: Fit, dark: bool, steps: &[f32]) -> Fit {
    let handles = if from.grid.bows == [(0.0, 0.0); 2] { FLAT } else { BOWED };
    moved(from, handles, steps, |grid, background| score(view, grid, background, dark))
}

/// The same, by the known modules and the clarity of all.
pub(super) fn cleared(view: &View, from: &Fit, dark: bool) -> Fit {
    let judge = |grid: &Grid, background: &Background| {
        score(view, grid, background, dark) + clarity(view, grid, background)
    };
    let begun = Fit { score: judge(&from.grid, &from.background), ..from.clone() };
    let mut cleared = moved(begun, BOWED, &[0.5, 0.25, 0.12], judge);
    cleared.background = Background::measure(view, &cleared.grid);
    cleared.score = score(view, &cleared.grid, &cleared.background, dark);
    cleared
}

/// The four points by which a flat grid is moved. The fourth first: nothing held it so far.
pub(super) const FLAT: &[usize] = &[2, 1, 3, 0];
/// The same with the two bows, which are handles four and five.
const BOWED: &[usize] = &[2, 4, 5, 1, 3, 0];

/// Moves the handles of a grid, each by itself, to where `judge` likes it best; steps are in modules.
pub(super) fn moved(
    mut from: Fit,
    handles: &[usize],
    steps: &[f32],
    judge: impl Fn(&Grid, &Background) -> f32,
) -> Fit {
    for step in steps {
        for _ in 0..2 {
            let mut better = false;
            for handle in handles {
                let step = step * from.grid.module().0;
                for (dx, dy) in [(step, 0.0), (-step, 0.0), (0.0, step), (0.0, -step)] {
                    let Some(grid) = shifted(&from.grid, *handle, (dx, dy)) else { continue };
                    let score = judge(&grid, &from.background);
                    if score > from.score + 1e-4 {
                        from = Fit { grid, score, ..from };
                        better = true;
                    }
                }
            }
            if !better {
                break;
            }
        }
    }
    from
}

/// The grid with one of its handles moved.
fn shifted(grid: &Grid, handle: usize, by: Point) -> Option<Grid> {
    let (mut points, mut bows) = (grid.points, grid.bows);
    let shifted = match handle.checked_sub(points.len()) {
        None => points.get_mut(handle)?,
        Some(bow) => bows.get_mut(bow)?,
    };
    *shifted = (shifted.0 + by.0, shifted.1 + by.1);
    if handle < points.len() { grid.through(points) } else { Some(grid.bowed(bows)) }
}

/// Bows a grid that is right at its patterns to where its two timing patterns are, or `None` when they are there
/// already.
pub(super) fn bowed(view: &View, from: &Fit, dark: bool) -> Option<Fit> {
    /// Half modules to each side that are tried.
    const REACH: i16 = 6;
    /// What a bow of a module takes away.
    const UNLIKELY: f32 = 0.03;
    /// So much clearer the timing patterns have to become.
    const BETTER: f32 = 0.12;
    let module = from.grid.module().0;
    let mut grid = from.grid.clone();
    for axis in 0..2 {
        let timing = |grid: &Grid| {
            let on_it = |module: &&KnownModule| {
                let (along, off) = if axis == 0 { (module.x, module.y) } else { (module.y, module.x) };
                off == 6 && (8..grid.side - 8).contains(&usize::from(along))
            };
            let (mut sum, mut count) = (0.0, 0_u16);
            for module in known(grid.side).iter().filter(on_it) {
                sum += agreement(view, grid, &from.background, dark, module);
                count += 1;
            }
            sum / f32::from(count.max(1))
        };
        let mut best = (timing(&grid) + BETTER, grid.clone());
        for y in -REACH..=REACH {
            for x in -REACH..=REACH {
                let by = (f32::from(x) / 2.0, f32::from(y) / 2.0);
                let Some(trial) = shifted(&grid, 4 + axis, (by.0 * module, by.1 * module)) else { continue };
                let score = timing(&trial) - UNLIKELY * by.0.hypot(by.1);
                if score > best.0 {
                    best = (score, trial);
                }
            }
        }
        grid = best.1;
    }
    if grid.bows == from.grid.bows {
        return None;
    }
    let background = Background::measure(view, &grid);
    let begun = Fit { score: score(view, &grid, &background, dark), grid, background };
    let mut bowed = settled(view, begun, dark, &[0.6, 0.3, 0.15]);
    bowed.background = Background::measure(view, &bowed.grid);
    bowed.score = score(view, &bowed.grid, &bowed.background, dark);
    Some(bowed)
}

/// The grid with the same three patterns whose alignment pattern lies at `peak`.
fn through(affine: &Grid, peak: Point) -> Option<Grid> {
    let at = affine.side as f32 - 6.5;
    let mut grid = affine.clone();
    for _ in 0..6 {
        let here = grid.at(at, at);
        let [a, b, c, d] = grid.points;
        grid = grid.through([a, b, (c.0 + peak.0 - here.0, c.1 + peak.1 - here.1), d])?;
    }
    let here = grid.at(at, at);
    ((here.0 - peak.0).hypot(here.1 - peak.1) < 2.0 * affine.module().0).then_some(grid)
}

/// Where the alignment pattern at the bottom right may be, the likeliest place first.
fn alignment(view: &View, affine: &Grid, dark: bool) -> Vec<Point> {
    let side = affine.side as f32;
    let reach = (side * 0.14).clamp(2.5, 9.0) as usize;
    // Samples half a module apart, two modules more to each side for the pattern itself.
    let across = 4 * (reach + 2) + 1;
    let place = |nth: usize| side - 6.5 + (nth as f32 - (across / 2) as f32) / 2.0;
    let shades: Vec<f32> = (0..across)
        .flat_map(|y| (0..across).map(move |x| (x, y)))
        .map(|(x, y)| view.at(affine.at(place(x), place(y))))
        .collect();
    let sign = if dark { 1.0 } else { -1.0 };
    let mut peaks: Vec<(f32, usize, usize)> = Vec::new();
    for y in 4..across - 4 {
        for x in 4..across - 4 {
            let (mut sum, mut squares, mut product) = (0.0, 0.0, 0.0);
            for row in 0..5_usize {
                let begin = (y - 4 + 2 * row) * across + x - 4;
                let Some(line) = shades.get(begin..begin + 9) else { continue };
                for (column, shade) in line.iter().step_by(2).enumerate() {
                    // Eight light modules between sixteen dark ones and one: the weights add up to nothing.
                    let light = row.abs_diff(2).max(column.abs_diff(2)) == 1;
                    product += if light { shade / 8.0 } else { -shade / 17.0 };
                    sum += shade;
                    squares += shade * shade;
                }
            }
            let spread = (squares / 25.0 - (sum / 25.0).powi(2)).max(9.0).sqrt();
            let far = (x.abs_diff(across / 2) + y.abs_diff(across / 2)) as f32 / across as f32;
            let likely = sign * product / spread - 0.3 * far;
            if likely > 0.9 {
                peaks.push((likely, x, y));
            }
        }
    }
    peaks.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut kept: Vec<(usize, usize)> = Vec::new();
    for (_, x, y) in peaks {
        if kept.iter().all(|(kx, ky)| kx.abs_diff(x).max(ky.abs_diff(y)) > 2) {
            kept.push((x, y));
            if kept.len() == PEAKS {
                break;
            }
        }
    }
    kept.into_iter().map(|(x, y)| affine.at(place(x), place(y))).collect()
}
