//! Pictures of numbers, drawn as vectors: columns over time, and one bar a row. Every number stands in a table beside
//! it, which is `report`'s.

use crate::pages::{Ink, Look, Pen, Place, Side};

/// One bar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// How long it is.
    pub value: u32,
    /// What it is a part of; 0: of nothing.
    pub whole: u32,
    /// The number as people read it.
    pub shown: String,
}

/// A picture of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chart {
    /// Over time: columns side by side, evenly spaced.
    Columns(Vec<Bar>),
    /// One bar a row.
    Rows(Vec<Bar>),
}

const COLUMNS_HEIGHT: f32 = 150.0;
const AXIS: f32 = 16.0;
const ROW: f32 = 17.0;
const SMALL: Look = Look::grey(7.5);
const LABEL: Look = Look::plain(9.0);

impl Chart {
    /// The height that it needs.
    pub(crate) fn height(&self) -> f32 {
        match self {
            Self::Columns(_) => COLUMNS_HEIGHT + AXIS + 8.0,
            Self::Rows(bars) => to_f32(bars.len()) * ROW + 6.0,
        }
    }

    /// Whether there is nothing to see.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Columns(bars) | Self::Rows(bars) => bars.iter().all(|bar| bar.value == 0 && bar.whole == 0),
        }
    }

    pub(crate) fn draw(&self, pen: &mut Pen<'_, '_>, place: Place) {
        match self {
            Self::Columns(bars) => columns(pen, bars, place),
            Self::Rows(bars) => rows(pen, bars, place),
        }
    }
}

/// A round number at or above `most`, and how many steps lead to it.
fn scale(most: u32) -> (u32, u32) {
    let wanted = most.max(1);
    let mut unit = 1_u32;
    loop {
        for step in [1, 2, 5] {
            let size = unit.saturating_mul(step);
            let steps = wanted.div_ceil(size);
            if steps <= 5 {
                return (size.saturating_mul(steps), steps);
            }
        }
        unit = unit.saturating_mul(10);
    }
}

fn columns(pen: &mut Pen<'_, '_>, bars: &[Bar], place: Place) {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or_default();
    let (top, steps) = scale(most);
    let side = pen.width_of(&top.to_string(), SMALL) + 6.0;
    let inner = Place { x: place.x + side, width: place.width - side, ..place };
    for step in 0..=steps {
        let value = top / steps.max(1) * step;
        let y = place.y + COLUMNS_HEIGHT * (1.0 - to_f32(step as usize) / to_f32(steps as usize));
        pen.rule(Place { y, ..inner }, if step == 0 { 0.8 } else { 0.4 }, Ink::Faint);
        let number = Place { x: place.x, y: y - SMALL.line() / 2.0, width: side - 6.0 };
        pen.line_of(&value.to_string(), number, SMALL.at(Side::End));
    }
    let step = inner.width / to_f32(bars.len().max(1));
    let wide = (step * 0.82).min(40.0);
    let widest = bars.iter().map(|bar| pen.width_of(&bar.label, SMALL)).fold(0.0, f32::max) + 8.0;
    let every = whole((widest / step).ceil()).max(1);
    for (nth, bar) in bars.iter().enumerate() {
        let middle = inner.x + (to_f32(nth) + 0.5) * step;
        let tall = COLUMNS_HEIGHT * ratio(bar.value, top);
        if bar.value > 0 {
            let column = Place { x: middle - wide / 2.0, y: place.y + COLUMNS_HEIGHT - tall, width: wide };
            pen.fill(column, tall, Ink::Accent);
        }
        if nth % every == 0 {
            let label = Place { x: middle - widest / 2.0, y: place.y + COLUMNS_HEIGHT + 3.0, width: widest };
            pen.line_of(&bar.label, label, SMALL.at(Side::Middle));
        }
    }
}

fn rows(pen: &mut Pen<'_, '_>, bars: &[Bar], place: Place) {
    let most = bars.iter().map(|bar| bar.value.max(bar.whole)).max().unwrap_or_default().max(1);
    let numbers = bars.iter().map(|bar| pen.width_of(&bar.shown, LABEL)).fold(0.0, f32::max) + 8.0;
    let names = (place.width * 0.3).min(170.0);
    let room = place.width - names - numbers - 8.0;
    for (nth, bar) in bars.iter().enumerate() {
        let y = place.y + to_f32(nth) * ROW;
        let text = y + (ROW - LABEL.line()) / 2.0;
        pen.line_of(&bar.label, Place { x: place.x, y: text, width: names }, LABEL);
        let start = Place { x: place.x + names + 8.0, y: y + 3.5, width: 0.0 };
        for (value, ink) in [(bar.whole, Ink::Tint), (bar.value, Ink::Accent)] {
            if value > 0 {
                pen.fill(Place { width: room * ratio(value, most), ..start }, ROW - 7.0, ink);
            }
        }
        let number = Place { x: place.x + place.width - numbers, y: text, width: numbers };
        pen.line_of(&bar.shown, number, LABEL.at(Side::End));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a share of one, drawn on paper")]
fn ratio(part: u32, whole: u32) -> f32 {
    (f64::from(part) / f64::from(whole.max(1))) as f32
}

#[expect(clippy::cast_precision_loss, reason = "a number of bars")]
fn to_f32(count: usize) -> f32 {
    count as f32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of bars, never negative"
)]
fn whole(count: f32) -> usize {
    count as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_end_on_round_numbers_at_or_above_the_most() {
        for (most, (top, steps)) in [
            (0, (1, 1)),
            (1, (1, 1)),
            (7, (8, 4)),
            (23, (25, 5)),
            (97, (100, 5)),
            (101, (150, 3)),
            (4_000, (4_000, 4)),
        ] {
            assert_eq!(scale(most), (top, steps), "{most}");
        }
        assert!(scale(u32::MAX).0 > 0);
    }
}
