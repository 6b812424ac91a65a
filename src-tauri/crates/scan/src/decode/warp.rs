//! Symbols on creased and curved paper: bends a flat grid until all modules are clear. The flat grid is `fit`'s.

use super::fit::{Fit, agreement, score};
use super::grid::{INSET, Point, View, Warp, known};
use super::sampling::Background;

/// The grid bent so that all modules become clear: creased and curved paper. From the finder patterns, where the
/// plane is right, outwards, each knot beginning with what its nearer neighbours found.
pub(super) fn warped(view: &View, from: &Fit, dark: bool) -> Fit {
    /// Modules between two knots.
    const APART: usize = 7;
    let side = from.grid.side;
    let knots = (side / APART + 1).clamp(4, 9);
    let mut warp =
        from.grid.warp().cloned().unwrap_or_else(|| Warp { knots, shifts: vec![(0.0, 0.0); knots * knots] });
    let knots = warp.knots;
    let spacing = side as f32 / (knots - 1) as f32;
    let module = from.grid.module().0;
    let place = |nth: usize| ((nth % knots) as f32 * spacing, (nth / knots) as f32 * spacing);
    let far = side as f32 - INSET;
    let from_finders = |nth: usize| {
        let (u, v) = place(nth);
        [(INSET, INSET), (far, INSET), (INSET, far)]
            .iter()
            .map(|(x, y)| (u - x).hypot(v - y))
            .fold(f32::MAX, f32::min)
    };
    let mut order: Vec<usize> = (0..knots * knots).collect();
    order.sort_by(|a, b| from_finders(*a).total_cmp(&from_finders(*b)));
    let known = known(side);
    let mut set = vec![false; knots * knots];
    for (pass, step) in [0.4, 0.4, 0.2, 0.1].into_iter().enumerate() {
        for nth in &order {
            if pass == 0 && !set.iter().any(|set| *set) {
                set.iter_mut().skip(*nth).take(1).for_each(|set| *set = true);
            } else if pass == 0 {
                let begin = neighbours(*nth, knots, &warp, &set);
                if let Some(shift) = warp.shifts.get_mut(*nth) {
                    *shift = begin;
                }
                set.iter_mut().skip(*nth).take(1).for_each(|set| *set = true);
            }
            let (u, v) = place(*nth);
            let range = |at: f32| (at - spacing).max(0.0) as usize..((at + spacing) as usize + 1).min(side);
            let judge = |warp: &Warp| {
                let grid = from.grid.warped(warp.clone());
                let mut sum = 0.0;
                for y in range(v) {
                    for x in range(u) {
                        let near = (1.0 - (x as f32 + 0.5 - u).abs() / spacing)
                            * (1.0 - (y as f32 + 0.5 - v).abs() / spacing);
                        if near > 0.05 {
                            let seems = from.background.dark(x, y, view.at(grid.middle(x, y)));
                            sum += near * seems.abs().min(1.2);
                        }
                    }
                }
                let tied: f32 = known
                    .iter()
                    .filter(|module| {
                        (f32::from(module.x) - u).abs() < spacing && (f32::from(module.y) - v).abs() < spacing
                    })
                    .map(|module| agreement(view, &grid, &from.background, dark, module))
                    .sum();
                sum + 0.5 * tied
            };
            let mut best = judge(&warp);
            let step = step * module;
            for _ in 0..2 {
                let mut better = false;
                for (dx, dy) in [(step, 0.0), (-step, 0.0), (0.0, step), (0.0, -step)] {
                    let mut trial = warp.clone();
                    if let Some(shift) = trial.shifts.get_mut(*nth) {
                        *shift = (shift.0 + dx, shift.1 + dy);
                    }
                    let score = judge(&trial);
                    if score > best * 1.002 {
                        (best, warp, better) = (score, trial, true);
                    }
                }
                if !better {
                    break;
                }
            }
        }
    }
    let grid = from.grid.warped(warp);
    let background = Background::measure(view, &grid);
    let score = score(view, &grid, &background, dark);
    Fit { grid, background, score }
}

/// The mean shift of the neighbouring knots that were set before.
fn neighbours(nth: usize, knots: usize, warp: &Warp, set: &[bool]) -> Point {
    let (x, y) = (nth % knots, nth / knots);
    let near: Vec<Point> = (0..knots * knots)
        .filter(|at| *at != nth && (at % knots).abs_diff(x) <= 1 && (at / knots).abs_diff(y) <= 1)
        .filter(|at| set.get(*at).copied().unwrap_or(false))
        .filter_map(|at| warp.shifts.get(at).copied())
        .collect();
    let count = near.len().max(1) as f32;
    let sum = near.iter().fold((0.0, 0.0), |sum, shift| (sum.0 + shift.0, sum.1 + shift.1));
    (sum.0 / count, sum.1 / count)
}
