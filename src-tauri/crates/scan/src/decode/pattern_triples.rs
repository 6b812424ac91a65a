//! Which finder patterns belong together: three of a kind that could be the corners of one symbol. Whether there is
//! a symbol is `grid`'s to say.

use super::finder::Pattern;
use super::grid::View;

/// Three patterns as the corners of a symbol.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PatternTriple {
    pub(super) top_left: Pattern,
    pub(super) top_right: Pattern,
    pub(super) bottom_left: Pattern,
    /// Modules a side, by the patterns' sizes; not rounded.
    pub(super) side: f32,
    /// How unlikely the shape is, 0 for a perfect one.
    pub(super) odd: f32,
}

/// Patterns that are looked at, the surest ones.
const PATTERNS_MOST: usize = 40;

/// The triples that `patterns` may form, the likeliest first.
pub(super) fn pattern_triples(patterns: &[Pattern]) -> Vec<PatternTriple> {
    let patterns = patterns.get(..PATTERNS_MOST).unwrap_or(patterns);
    let mut triples = Vec::new();
    for (nth, a) in patterns.iter().enumerate() {
        for (mth, b) in patterns.iter().enumerate().skip(nth + 1) {
            for c in patterns.iter().skip(mth + 1) {
                triples.extend(triple(*a, *b, *c));
            }
        }
    }
    triples.sort_by(|a: &PatternTriple, b: &PatternTriple| a.odd.total_cmp(&b.odd));
    triples
}

impl PatternTriple {
    /// How much the picture at the three places looks like finder patterns that lie as the triple does: the least of
    /// the three, and their mean.
    pub(super) fn likeness(&self, view: &View) -> (f32, f32) {
        let span = (self.side - 7.0).max(1.0);
        let usual = (self.top_left.module + self.top_right.module + self.bottom_left.module) / 3.0;
        let axis = |to: &Pattern| ((to.x - self.top_left.x) / span, (to.y - self.top_left.y) / span);
        let (u, v) = (axis(&self.top_right), axis(&self.bottom_left));
        let all = [self.top_left, self.top_right, self.bottom_left].map(|pattern| {
            // What is nearer to the camera, or less bent away from it, is larger.
            let size = pattern.module / usual;
            pattern.likeness(view, (u.0 * size, u.1 * size), (v.0 * size, v.1 * size))
        });
        (all.iter().copied().fold(1.0, f32::min), all.iter().sum::<f32>() / 3.0)
    }
}

fn triple(a: Pattern, b: Pattern, c: Pattern) -> Option<PatternTriple> {
    if a.dark != b.dark || b.dark != c.dark {
        return None;
    }
    let sizes = [a.module, b.module, c.module];
    let (least, most) =
        (sizes.iter().copied().fold(f32::MAX, f32::min), sizes.iter().copied().fold(0.0, f32::max));
    if most > 2.0 * least {
        return None;
    }
    // The corner lies opposite the longest side.
    let apart = |p: &Pattern, q: &Pattern| (p.x - q.x).hypot(p.y - q.y);
    let (ab, bc, ca) = (apart(&a, &b), apart(&b, &c), apart(&c, &a));
    let (corner, one, other) = if ab >= bc && ab >= ca {
        (c, a, b)
    } else if bc >= ca {
        (a, b, c)
    } else {
        (b, c, a)
    };
    let (u, v) = ((one.x - corner.x, one.y - corner.y), (other.x - corner.x, other.y - corner.y));
    let (length_u, length_v) = (u.0.hypot(u.1), v.0.hypot(v.1));
    let turn = u.0 * v.1 - u.1 * v.0;
    let slant = ((u.0 * v.0 + u.1 * v.1) / (length_u * length_v)).abs();
    let ratio = length_u.max(length_v) / length_u.min(length_v);
    // From here on y grows downwards: a positive turn goes from the top right to the bottom left.
    let (top_right, bottom_left) = if turn > 0.0 { (one, other) } else { (other, one) };
    let (side_u, side_v) = (modules(&corner, &one), modules(&corner, &other));
    let side = f32::midpoint(side_u, side_v) + 7.0;
    if slant > 0.7
        || ratio > 2.5
        || !(19.0..=185.0).contains(&side)
        || side_u > 2.0 * side_v
        || side_v > 2.0 * side_u
    {
        return None;
    }
    // Few rows through a pattern for its size: it may be chance.
    let faint: f32 = [a, b, c].iter().map(|p| 1.0 / f32::from(p.rows)).sum();
    let odd = slant
        + (ratio - 1.0)
        + (most / least - 1.0)
        + 2.0 * (side_u / side_v).ln().abs()
        + 0.5 * faint
        + 0.01 * side;
    Some(PatternTriple { top_left: corner, top_right, bottom_left, side, odd })
}

/// Modules between the middles of two patterns. A pattern's extent along rows and columns is greater than its width
/// when it is turned.
fn modules(p: &Pattern, q: &Pattern) -> f32 {
    let (x, y) = (q.x - p.x, q.y - p.y);
    let length = x.hypot(y);
    let module = f32::midpoint(p.module, q.module) * x.abs().max(y.abs()) / length;
    length / module
}
