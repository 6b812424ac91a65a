//! How dark the modules on a grid are: against the background around them, and behind an equaliser that each symbol
//! trains with its own known modules, so that blur, bleeding print and a shaking hand are undone as far as this very
//! picture allows. What the modules mean is `symbol`'s business.

use super::grid::{Grid, View, known};
use super::symbol::Modules;

/// The light around each module: the mean of the modules near it, and how far they spread.
#[derive(Debug, Clone)]
pub(super) struct Background {
    side: usize,
    mean: Vec<f32>,
    spread: Vec<f32>,
}

/// Modules to each side that make the background.
const REACH: usize = 4;
/// Shades at this distance from their mean are noise.
const SPREAD_LEAST: f32 = 3.0;

impl Background {
    /// Measured on a grid that need not be exact.
    pub(super) fn measure(view: &View, grid: &Grid) -> Self {
        let side = grid.side;
        let shades = shades(view, grid);
        let mean = averaged(&shades, side, REACH);
        let off: Vec<f32> = shades.iter().zip(&mean).map(|(shade, mean)| (shade - mean).abs()).collect();
        let spread = averaged(&off, side, REACH);
        Self { side, mean, spread }
    }

    /// Modules a side.
    pub(super) fn side(&self) -> usize {
        self.side
    }

    /// How dark a shade is at a module, about ±1.
    pub(super) fn dark(&self, x: usize, y: usize, shade: f32) -> f32 {
        let at = y * self.side + x;
        let mean = self.mean.get(at).copied().unwrap_or(128.0);
        (mean - shade) / self.spread.get(at).copied().unwrap_or(SPREAD_LEAST).max(SPREAD_LEAST)
    }

    /// The mean spread over the symbol, in shades.
    pub(super) fn contrast(&self) -> f32 {
        self.spread.iter().sum::<f32>() / self.spread.len().max(1) as f32
    }

    /// The share of the symbol where a reflection leaves nothing but white.
    pub(super) fn dazzled(&self) -> f32 {
        let white = |(mean, spread): &(&f32, &f32)| **mean > 235.0 && **spread < 8.0;
        self.mean.iter().zip(&self.spread).filter(white).count() as f32 / self.mean.len().max(1) as f32
    }
}

fn shades(view: &View, grid: &Grid) -> Vec<f32> {
    let side = grid.side;
    (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| view.at(grid.middle(x, y))).collect()
}

/// A box average in a square of `side` values a row; at the edges of what there is.
fn averaged(values: &[f32], side: usize, reach: usize) -> Vec<f32> {
    let along = |values: &[f32]| -> Vec<f32> {
        let mut out = Vec::with_capacity(values.len());
        for row in values.chunks_exact(side) {
            let at = |nth: usize| row.get(nth).copied().unwrap_or(0.0);
            let (mut sum, mut count) = (row.iter().take(reach).sum::<f32>(), reach.min(side));
            for nth in 0..side {
                if nth + reach < side {
                    sum += at(nth + reach);
                    count += 1;
                }
                if nth > reach {
                    sum -= at(nth - reach - 1);
                    count -= 1;
                }
                out.push(sum / count as f32);
            }
        }
        out
    };
    let turned = |values: &[f32]| -> Vec<f32> {
        (0..side * side).map(|at| values.get(at % side * side + at / side).copied().unwrap_or(0.0)).collect()
    };
    turned(&along(&turned(&along(values))))
}

/// The modules as they are sampled, once each; `dark` is whether dark means dark.
pub(super) fn plain(view: &View, grid: &Grid, background: &Background, dark: bool) -> Modules {
    let side = grid.side;
    let sign = if dark { 1.0 } else { -1.0 };
    let dark = shades(view, grid)
        .iter()
        .enumerate()
        .map(|(at, shade)| (sign * background.dark(at % side, at / side, *shade)).clamp(-1.5, 1.5))
        .collect();
    Modules { side, dark }
}

/// Samples around a module's middle, half a module apart, that the equaliser weighs; and a constant.
const TAPS: usize = 25;
const WEIGHTS: usize = TAPS + 1;

/// Every half module of a symbol and a half around it, against the background.
pub(super) struct Lattice {
    side: usize,
    across: usize,
    values: Vec<f32>,
}

/// Half modules around the symbol.
const MARGIN: usize = 2;

impl Lattice {
    pub(super) fn measure(view: &View, grid: &Grid, background: &Background, dark: bool) -> Self {
        let side = grid.side;
        let across = 2 * side + 1 + 2 * MARGIN;
        let sign = if dark { 1.0 } else { -1.0 };
        let mut values = Vec::with_capacity(across * across);
        let module = |half: usize| (half.saturating_sub(MARGIN) / 2).min(side - 1);
        for row in 0..across {
            let v = (row as f32 - MARGIN as f32) / 2.0;
            for column in 0..across {
                let u = (column as f32 - MARGIN as f32) / 2.0;
                let shade = view.at(grid.at(u, v));
                values.push((sign * background.dark(module(column), module(row), shade)).clamp(-2.5, 2.5));
            }
        }
        Self { side, across, values }
    }

    /// The samples around a module.
    fn taps(&self, x: usize, y: usize) -> [f32; WEIGHTS] {
        let mut taps = [1.0; WEIGHTS];
        let (left, top) = (2 * x + 1 + MARGIN - 2, 2 * y + 1 + MARGIN - 2);
        for (row, five) in taps.chunks_exact_mut(5).enumerate() {
            let begin = (top + row) * self.across + left;
            for (tap, value) in five.iter_mut().zip(self.values.get(begin..begin + 5).unwrap_or_default()) {
                *tap = *value;
            }
        }
        taps
    }

    /// The modules behind an equaliser.
    ///
    /// It is trained with the known modules, then once more with the others too as far as they are in little doubt: a
    /// symbol has a thousand, which tell noise from blur better than two hundred.
    pub(super) fn equalised(&self) -> Option<Modules> {
        let known = known(self.side);
        let mut sums = Sums::new();
        for module in known {
            let taps = self.taps(usize::from(module.x), usize::from(module.y));
            sums.add(&taps, if module.dark { 1.0 } else { -1.0 }, 1.0);
        }
        let mut weights = sums.solved(known.len() as f32 * 0.05)?;
        for _ in 0..2 {
            let mut more = sums.clone();
            for y in 0..self.side {
                for x in 0..self.side {
                    let taps = self.taps(x, y);
                    let seems = weighed(&weights, &taps);
                    let sure = (seems.abs() - 0.2).clamp(0.0, 0.6);
                    more.add(&taps, seems.signum(), sure);
                }
            }
            weights = more.solved(known.len() as f32 * 0.03)?;
        }
        let mut modules = Modules { side: self.side, dark: Vec::with_capacity(self.side * self.side) };
        for y in 0..self.side {
            for x in 0..self.side {
                modules.dark.push(weighed(&weights, &self.taps(x, y)).clamp(-1.5, 1.5));
            }
        }
        Some(modules)
    }
}

fn weighed(weights: &[f32; WEIGHTS], taps: &[f32; WEIGHTS]) -> f32 {
    weights.iter().zip(taps).map(|(weight, tap)| weight * tap).sum()
}

/// Least squares with a ridge: the normal equations.
#[derive(Clone)]
struct Sums {
    squares: [[f32; WEIGHTS]; WEIGHTS],
    products: [f32; WEIGHTS],
}

impl Sums {
    fn new() -> Self {
        Self { squares: [[0.0; WEIGHTS]; WEIGHTS], products: [0.0; WEIGHTS] }
    }

    fn add(&mut self, taps: &[f32; WEIGHTS], wanted: f32, weight: f32) {
        if weight <= 0.0 {
            return;
        }
        for ((row, product), tap) in self.squares.iter_mut().zip(&mut self.products).zip(taps) {
            let by = weight * tap;
            *product += by * wanted;
            for (sum, other) in row.iter_mut().zip(taps) {
                *sum += by * other;
            }
        }
    }

    /// The weights, by elimination: with the ridge the matrix is positive definite, so no pivoting is needed. The
    /// ridge draws them towards the plain middle sample.
    fn solved(&self, ridge: f32) -> Option<[f32; WEIGHTS]> {
        /// The middle of five by five.
        const MIDDLE: usize = 12;
        let mut rows = self.squares;
        let mut right = self.products;
        for (nth, row) in rows.iter_mut().enumerate() {
            *row.get_mut(nth)? += ridge;
        }
        *right.get_mut(MIDDLE)? += 0.7 * ridge;
        for step in 0..WEIGHTS {
            let pivot_row = *rows.get(step)?;
            let (pivot, pivot_right) = (*pivot_row.get(step)?, *right.get(step)?);
            if pivot < 1e-6 {
                return None;
            }
            for (row, value) in rows.iter_mut().zip(&mut right).skip(step + 1) {
                let by = *row.get(step)? / pivot;
                for (a, b) in row.iter_mut().zip(&pivot_row).skip(step) {
                    *a -= by * b;
                }
                *value -= by * pivot_right;
            }
        }
        let mut weights = [0.0; WEIGHTS];
        for step in (0..WEIGHTS).rev() {
            let row = rows.get(step)?;
            let rest: f32 = row.iter().zip(&weights).skip(step + 1).map(|(a, w)| a * w).sum();
            *weights.get_mut(step)? = (right.get(step)? - rest) / row.get(step)?;
        }
        weights.iter().all(|weight| weight.is_finite()).then_some(weights)
    }
}
