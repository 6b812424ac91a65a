//! A text of any script in a box: cleaned, shrunk, wrapped, cut with an ellipsis, drawn. Which fonts there are is
//! `fonts`'s.

use std::collections::BTreeSet;
use std::sync::Arc;

use krilla::geom::Point;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Paint, Stroke};
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};
use parley::layout::Alignment;
use parley::{Language, Layout, Run};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::fitted::{FitKey, Fitted};
use crate::fonts::{Face, Fonts, with_fonts};

/// No box of a ticket holds more letters than this; what is behind them is not even measured.
const MOST_LETTERS: usize = 600;
/// Marks on one letter; more than any language writes only serve to paint over the neighbours.
const MOST_MARKS: usize = 6;

/// What looks wrong in front of an ellipsis.
const ENDS_BADLY: [char; 11] = [' ', '…', ',', ';', ':', '.', '-', '–', '—', '(', '/'];

/// How a text gives way when it is longer than its box.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fit {
    /// Its look when there is room.
    pub face: Face,
    /// On one line it shrinks down to this part of its size, before it wraps.
    pub one_line: f32,
    /// Wrapped it shrinks down to this part of its size, before it is cut with an ellipsis.
    pub wrapped: f32,
}

/// `text` as it may stand on paper: one paragraph, composed, single spaces, no control characters, no direction
/// overrides, no towers of marks.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::new();
    let (mut letters, mut marks, mut gap) = (0_usize, 0_usize, false);
    for letter in text.nfc() {
        if letter.is_whitespace() || letter.is_control() {
            gap = !out.is_empty();
            continue;
        }
        if matches!(letter, '\u{202a}'..='\u{202e}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}') {
            continue;
        }
        marks = if is_combining_mark(letter) { marks + 1 } else { 0 };
        if marks > MOST_MARKS {
            continue;
        }
        if gap {
            out.push(' ');
            gap = false;
        }
        letters += 1;
        if letters > MOST_LETTERS {
            out.push('…');
            break;
        }
        out.push(letter);
    }
    out
}

/// The letters of these texts that no font here has, each once: on paper a question mark stands for each.
pub fn letters_missing<'t>(texts: impl IntoIterator<Item = &'t str>) -> BTreeSet<char> {
    let letters: BTreeSet<char> =
        texts.into_iter().flat_map(|text| clean(text).chars().collect::<Vec<_>>()).collect();
    with_fonts(|fonts| letters.into_iter().filter(|letter| !fonts.has(*letter)).collect())
}

/// Fits `text` into `width` × `height` points; `None` when nothing is left to draw.
pub(crate) fn fit(
    fonts: &mut Fonts,
    text: &str,
    fit: Fit,
    (width, height): (f32, f32),
    language: Option<Language>,
) -> Option<Arc<Fitted>> {
    let text = clean(text);
    if text.is_empty() {
        return None;
    }
    let face = fit.face;
    let numbers = [width, height, face.size, face.spacing, face.leading, fit.one_line, fit.wrapped];
    let key: FitKey = (text.clone(), numbers.map(f32::to_bits), face.bold, face.tabular, language);
    fonts.remember(key, |fonts| fit_anew(fonts, text, fit, (width, height), language))
}

fn fit_anew(
    fonts: &mut Fonts,
    mut text: String,
    fit: Fit,
    (width, height): (f32, f32),
    language: Option<Language>,
) -> Option<Fitted> {
    text = fonts.drawable(text);
    let mut layout = fonts.shape(&text, fit.face, language);
    let fitted = |text: String, layout: Layout<()>, scale: f32| {
        let lines = layout.len();
        Some(Fitted { text, layout, scale, lines, size: fit.face.size })
    };
    let one_line = (width / layout.width().max(1.0)).min(1.0).min(height / layout.height().max(1.0));
    if one_line >= fit.one_line {
        return fitted(text, layout, one_line);
    }
    // Sizes are tried in steps of a sixteenth: shaped once, only the lines are broken anew.
    let mut scale = 1.0_f32.min(height / layout.height().max(1.0));
    loop {
        layout.break_all_lines(Some(width / scale));
        if layout.height() * scale <= height {
            return fitted(text, layout, scale);
        }
        if scale <= fit.wrapped {
            break;
        }
        scale = (scale - 0.0625).max(fit.wrapped);
    }
    let line = layout.height() / layout_lines(&layout);
    let room = whole(height / (line * scale)).max(1);
    let mut end = layout.get(room - 1).map_or(text.len(), |last| last.text_range().end);
    loop {
        text.truncate(end);
        text.truncate(text.trim_end_matches(ENDS_BADLY).len());
        text.push('…');
        layout = fonts.shape(&text, fit.face, language);
        layout.break_all_lines(Some(width / scale));
        if layout.len() <= room || text.chars().count() <= 2 {
            return fitted(text, layout, scale);
        }
        end = cut(&layout, text.len() - '…'.len_utf8());
    }
}

/// Whether lines of this language begin on the right.
pub(crate) fn reads_from_the_right(language: &str) -> bool {
    matches!(
        language,
        "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "iw" | "ks" | "ps" | "sd" | "ug" | "ur" | "yi"
    )
}

#[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
fn layout_lines(layout: &Layout<()>) -> f32 {
    layout.len().max(1) as f32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a handful of lines, never negative"
)]
fn whole(lines: f32) -> usize {
    (lines + 0.01) as usize
}

/// Where the last cluster before `end` starts: what people take for one letter is never torn.
fn cut(layout: &Layout<()>, end: usize) -> usize {
    let starts = layout.lines().flat_map(|line| {
        line.runs().flat_map(|run| run.clusters().map(|c| c.text_range().start).collect::<Vec<_>>())
    });
    starts.filter(|start| *start < end).max().unwrap_or(0)
}

impl Fitted {
    /// Its height in points.
    pub(crate) fn height(&self) -> f32 {
        self.layout.height() * self.scale
    }

    /// Draws it with its upper edge at `y` between `x` and `x + width`.
    pub(crate) fn draw(
        &self,
        surface: &mut Surface<'_>,
        fonts: &mut Fonts,
        (x, y, width): (f32, f32, f32),
        align: Alignment,
        ink: &Paint,
    ) {
        surface.set_fill(Some(Fill {
            paint: ink.clone(),
            opacity: NormalizedF32::ONE,
            ..Default::default()
        }));
        for line in self.layout.lines().take(self.lines) {
            let metrics = line.metrics();
            // Aligned here and not in the layout, which is shared and does not know the box.
            let room = width - (metrics.advance - metrics.hanging_advance) * self.scale;
            let shift = match align {
                Alignment::Right => room,
                Alignment::Center => room / 2.0,
                _ => 0.0,
            };
            let hanging = if self.layout.is_rtl() { metrics.hanging_advance * self.scale } else { 0.0 };
            let mut pen = x + shift - hanging;
            let baseline = y + metrics.baseline * self.scale;
            for run in line.runs() {
                self.draw_run(surface, fonts, &run, (&mut pen, baseline), ink);
            }
        }
    }

    fn draw_run(
        &self,
        surface: &mut Surface<'_>,
        fonts: &mut Fonts,
        run: &Run<'_, ()>,
        (pen, baseline): (&mut f32, f32),
        ink: &Paint,
    ) {
        let size = run.font_size();
        let start = *pen;
        let mut glyphs: Vec<KrillaGlyph> = Vec::new();
        for cluster in run.visual_clusters() {
            if cluster.is_ligature_continuation() {
                if let Some(glyph) = glyphs.last_mut() {
                    let range = cluster.text_range();
                    glyph.text_range.start = glyph.text_range.start.min(range.start);
                    glyph.text_range.end = glyph.text_range.end.max(range.end);
                }
                continue;
            }
            for glyph in cluster.glyphs() {
                glyphs.push(KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / size,
                    glyph.x / size,
                    -glyph.y / size,
                    0.0,
                    cluster.text_range(),
                    None,
                ));
                *pen += glyph.advance * self.scale;
            }
        }
        let Some(font) = fonts.ready(run) else { return };
        if glyphs.is_empty() {
            return;
        }
        let bolder = run.synthesis().embolden().then(|| Stroke {
            paint: ink.clone(),
            width: self.size * self.scale * 0.03,
            ..Default::default()
        });
        let bold = bolder.is_some();
        surface.set_stroke(bolder);
        let at = Point::from_xy(start, baseline);
        surface.draw_glyphs(at, &glyphs, font, &self.text, size * self.scale, false);
        if bold {
            surface.set_stroke(None);
        }
    }
}
