//! Where a symbol's modules lie in the picture: a plane seen in perspective, which may bow and crease. Finding the
//! right grid is `fit`'s, measuring the modules on it `sampling`'s.

use std::sync::OnceLock;

use rxing::qrcode::common::Version;

use super::types::Luma;

/// A place in the frame in pixels; the middle of the first pixel is at 0.5.
pub(super) type Point = (f32, f32);

/// A picture to take samples from, perhaps smaller than the frame.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) luma: Luma<'a>,
    /// The frame's pixels in one of this picture's.
    pub(super) scale: f32,
}

impl View<'_> {
    /// The shade at a place of the frame, between the pixels in proportion; outside it is the edge's.
    #[inline] // called for every module of every grid that is tried
    pub(super) fn at(&self, (x, y): Point) -> f32 {
        let shrunk = 1.0 / self.scale;
        let (width, height) = (self.luma.width as usize, self.luma.height as usize);
        let x = (x * shrunk - 0.5).clamp(0.0, (width.max(2) - 2) as f32);
        let y = (y * shrunk - 0.5).clamp(0.0, (height.max(2) - 2) as f32);
        let (column, row) = (x as usize, y as usize);
        let (dx, dy) = ((x - column as f32).min(1.0), (y - row as f32).min(1.0));
        let begin = row * width + column;
        let pair = |at: usize| match self.luma.pixels.get(at..at + 2) {
            Some([a, b]) => f32::from(*a) + dx * (f32::from(*b) - f32::from(*a)),
            _ => 0.0,
        };
        let (above, below) = (pair(begin), pair(begin + width));
        above + dy * (below - above)
    }
}

/// The frame in several sizes.
pub(super) struct Views<'a> {
    pub(super) raw: Luma<'a>,
    pub(super) smooth: Luma<'a>,
    pub(super) half: Luma<'a>,
    pub(super) quarter: Luma<'a>,
}

impl<'a> Views<'a> {
    /// The picture in which a module has about three pixels: enough to see it, and noise is averaged away.
    pub(super) fn fitting(&self, module: f32) -> View<'a> {
        if module < 2.5 {
            View { luma: self.raw, scale: 1.0 }
        } else if module < 5.5 {
            View { luma: self.smooth, scale: 1.0 }
        } else if module < 11.0 {
            View { luma: self.half, scale: 2.0 }
        } else {
            View { luma: self.quarter, scale: 4.0 }
        }
    }
}

/// From module coordinates (the symbol's top left corner is 0, the first module's middle 0.5) to the frame.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    /// Modules a side.
    pub(super) side: usize,
    /// Where the middles of the finder patterns lie, and of the place where a fourth would be; clockwise from the top
    /// left.
    pub(super) points: [Point; 4],
    plane: [f32; 8],
    /// How far the middles of its rows and of its columns bow out, in pixels of the frame: paper round a cylinder.
    pub(super) bows: [Point; 2],
    warp: Option<Warp>,
}

/// How far a bent symbol is off its plane, at evenly spread knots.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Warp {
    /// Knots a side.
    pub(super) knots: usize,
    /// Row by row, in pixels of the frame.
    pub(super) shifts: Vec<Point>,
}

impl Warp {
    pub(super) fn at(&self, x: f32, y: f32) -> Point {
        let last = (self.knots - 1) as f32;
        let (x, y) = ((x * last).clamp(0.0, last - 0.001), (y * last).clamp(0.0, last - 0.001));
        let (column, row) = (x as usize, y as usize);
        let (dx, dy) = (x - column as f32, y - row as f32);
        let knot = |x: usize, y: usize| self.shifts.get(y * self.knots + x).copied().unwrap_or_default();
        let mix = |a: Point, b: Point, by: f32| (a.0 + by * (b.0 - a.0), a.1 + by * (b.1 - a.1));
        let above = mix(knot(column, row), knot(column + 1, row), dx);
        let below = mix(knot(column, row + 1), knot(column + 1, row + 1), dx);
        mix(above, below, dy)
    }
}

/// The middle of a finder pattern is so many modules from the edges.
pub(super) const INSET: f32 = 3.5;

impl Grid {
    /// A flat grid through the four points; `None` when they span no plane.
    pub(super) fn new(side: usize, points: [Point; 4]) -> Option<Self> {
        let [a, b, c, d] = points;
        // Heckbert's map from the unit square to four points.
        let (sx, sy) = (a.0 - b.0 + c.0 - d.0, a.1 - b.1 + c.1 - d.1);
        let (d1, d2) = ((b.0 - c.0, b.1 - c.1), (d.0 - c.0, d.1 - c.1));
        let area = d1.0 * d2.1 - d2.0 * d1.1;
        if area.abs() < 1.0 {
            return None;
        }
        let g = (sx * d2.1 - d2.0 * sy) / area;
        let h = (d1.0 * sy - sx * d1.1) / area;
        let plane = [
            b.0 - a.0 + g * b.0,
            d.0 - a.0 + h * d.0,
            a.0,
            b.1 - a.1 + g * b.1,
            d.1 - a.1 + h * d.1,
            a.1,
            g,
            h,
        ];
        plane.iter().all(|v| v.is_finite()).then_some(Self {
            side,
            points,
            plane,
            bows: [(0.0, 0.0); 2],
            warp: None,
        })
    }

    /// The same grid elsewhere, as bowed and not bent.
    pub(super) fn moved(&self, by: Point) -> Option<Self> {
        self.through(self.points.map(|point| (point.0 + by.0, point.1 + by.1)))
    }

    /// A grid of the same size through other points, as bowed and not bent.
    pub(super) fn through(&self, points: [Point; 4]) -> Option<Self> {
        Some(Self { bows: self.bows, ..Self::new(self.side, points)? })
    }

    /// The same plane with other bows.
    pub(super) fn bowed(&self, bows: [Point; 2]) -> Self {
        Self { bows, ..self.clone() }
    }

    /// The same plane, bent.
    pub(super) fn warped(&self, warp: Warp) -> Self {
        Self { warp: Some(warp), ..self.clone() }
    }

    pub(super) fn warp(&self) -> Option<&Warp> {
        self.warp.as_ref()
    }

    /// Where module coordinates lie in the frame.
    #[inline] // as `View::at`
    pub(super) fn at(&self, u: f32, v: f32) -> Point {
        let span = self.side as f32 - 2.0 * INSET;
        let (x, y) = ((u - INSET) / span, (v - INSET) / span);
        let [a, b, c, d, e, f, g, h] = self.plane;
        let below = g * x + h * y + 1.0;
        let below = if below.abs() < 1e-3 { 1e-3 } else { below };
        // Nothing at the finder patterns, and most half way between them.
        let (across, down) = (4.0 * x * (1.0 - x), 4.0 * y * (1.0 - y));
        let [row, column] = self.bows;
        let flat = (
            (a * x + b * y + c) / below + across * row.0 + down * column.0,
            (d * x + e * y + f) / below + across * row.1 + down * column.1,
        );
        match &self.warp {
            None => flat,
            Some(warp) => {
                let shift = warp.at(u / self.side as f32, v / self.side as f32);
                (flat.0 + shift.0, flat.1 + shift.1)
            }
        }
    }

    /// The middle of a module.
    pub(super) fn middle(&self, x: usize, y: usize) -> Point {
        self.at(x as f32 + 0.5, y as f32 + 0.5)
    }

    /// The symbol's corners, clockwise from its own top left.
    pub(super) fn corners(&self) -> [Point; 4] {
        let side = self.side as f32;
        [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)].map(|(u, v)| self.at(u, v))
    }

    /// A module's extent in pixels where it is smallest and where it is largest.
    pub(super) fn module(&self) -> (f32, f32) {
        let [a, b, c, d] = self.points;
        let span = self.side as f32 - 2.0 * INSET;
        let sides = [(a, b), (b, c), (c, d), (d, a)].map(|(p, q)| (p.0 - q.0).hypot(p.1 - q.1) / span);
        (sides.iter().copied().fold(f32::MAX, f32::min), sides.iter().copied().fold(0.0, f32::max))
    }
}

/// A module whose shade every symbol of a version shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct KnownModule {
    pub(super) x: u8,
    pub(super) y: u8,
    pub(super) dark: bool,
}

/// The modules of finder, timing and alignment patterns of a symbol with `side` modules a side.
pub(super) fn known(side: usize) -> &'static [KnownModule] {
    static KNOWN: [OnceLock<Vec<KnownModule>>; 41] = [const { OnceLock::new() }; 41];
    let Some(cell) = side.checked_sub(17).and_then(|modules| KNOWN.get(modules / 4)) else { return &[] };
    cell.get_or_init(|| {
        let centres: &[u32] = Version::getVersionForNumber((side as u32 - 17) / 4)
            .map_or(&[][..], |version| version.getAlignmentPatternCenters());
        let ring =
            |x: usize, y: usize, middle: (usize, usize)| x.abs_diff(middle.0).max(y.abs_diff(middle.1));
        let finders = [(3, 3), (side - 4, 3), (3, side - 4)];
        let mut known = Vec::new();
        for y in 0..side {
            for x in 0..side {
                let finder = finders.iter().map(|middle| ring(x, y, *middle)).find(|distance| *distance <= 4);
                let alignment = centres
                    .iter()
                    .flat_map(|cx| centres.iter().map(move |cy| (*cx as usize, *cy as usize)))
                    .filter(|middle| finders.iter().all(|finder| ring(middle.0, middle.1, *finder) > 5))
                    .map(|middle| ring(x, y, middle))
                    .find(|distance| *distance <= 2);
                let dark = match (finder, alignment) {
                    (Some(distance), _) => distance <= 1 || distance == 3,
                    (None, Some(distance)) => distance != 1,
                    (None, None) if x == 6 || y == 6 => (x + y) % 2 == 0,
                    (None, None) => continue,
                };
                known.push(KnownModule { x: x as u8, y: y as u8, dark });
            }
        }
        known
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;
    use qrcode::{Color, EcLevel, QrCode, Version as Number};

    #[test]
    fn known_modules_are_those_of_every_symbol() {
        for version in [1, 2, 4, 7, 14, 40] {
            let code = QrCode::with_version("T1", Number::Normal(version), EcLevel::M).unwrap();
            let known = known(code.width());
            assert!(known.len() > 200);
            for module in known {
                let drawn = code[(usize::from(module.x), usize::from(module.y))] == Color::Dark;
                assert_eq!(drawn, module.dark, "version {version}: {module:?}");
            }
        }
    }

    #[test]
    fn a_grid_goes_through_its_points_and_bows_and_bends_between_them() {
        let points = [(10.0, 20.0), (110.0, 30.0), (100.0, 140.0), (5.0, 110.0)];
        let grid = Grid::new(33, points).unwrap();
        let far = 33.0 - INSET;
        for ((u, v), point) in
            [(INSET, INSET), (far, INSET), (far, far), (INSET, far)].into_iter().zip(points)
        {
            let at = grid.at(u, v);
            assert!((at.0 - point.0).hypot(at.1 - point.1) < 0.01, "{at:?} {point:?}");
        }
        let mut shifts = vec![(0.0, 0.0); 9];
        shifts.iter_mut().skip(4).take(1).for_each(|shift| *shift = (2.0, -1.0));
        let bent = grid.warped(Warp { knots: 3, shifts });
        let (flat, off) = (grid.at(16.5, 16.5), bent.at(16.5, 16.5));
        assert!((off.0 - flat.0 - 2.0).abs() < 0.1 && (off.1 - flat.1 + 1.0).abs() < 0.1);
        let bowed = grid.bowed([(3.0, 1.0), (0.0, 0.0)]);
        let off = bowed.at(16.5, 16.5);
        assert!((off.0 - flat.0 - 3.0).abs() < 0.1 && (off.1 - flat.1 - 1.0).abs() < 0.1);
        assert_eq!(bowed.at(INSET, INSET), grid.at(INSET, INSET));
        assert_eq!(bowed.through(points), Some(bowed), "other points keep the bow");
        assert!(Grid::new(33, [(1.0, 1.0); 4]).is_none());
    }
}
