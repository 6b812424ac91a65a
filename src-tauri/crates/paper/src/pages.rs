//! Documents of many pages: a pen that writes lines of text, rules and boxes. What is written is
//! `list`'s and `report`'s.

use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Paint, Stroke};
use krilla::surface::Surface;
use parley::Language;
use parley::layout::Alignment;

use crate::dimensions::{MM, Sheet};
use crate::error::PaperError;
use crate::fonts::{Face, Fonts, with_fonts};
use crate::glyph_cache::{GlyphCache, GlyphLine};
use crate::text::{Fit, clean, fit, reads_from_the_right};

/// How a page's number is worded, `3 of 12`, given both numbers.
pub type PageWords<'w> = dyn Fn(usize, usize) -> String + 'w;

/// White on every side.
pub(crate) const MARGIN: f32 = 14.0 * MM;

/// The height of a line as a multiple of its size.
const LEADING: f32 = 1.3;
/// Where Noto's letters stand in a line of their size: so far above the base line, and so far below it.
const ASCENT: f32 = 1.069;
const DESCENT: f32 = 0.293;
/// A line that is too wide is shrunk to this part of its size, then cut.
const SHRINK: f32 = 0.72;

/// The look of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) size: f32,
    pub(crate) bold: bool,
    pub(crate) ink: Ink,
    pub(crate) side: Side,
}

/// Where in its box a text stands, as its reader sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Start,
    Middle,
    End,
}

/// What there is to write with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    Black,
    /// For what steps back; still dark enough for small print.
    Grey,
    /// For rules.
    Faint,
    /// Behind things.
    Tint,
    /// For what counts in a picture; dark on a printer without colours.
    Accent,
}

impl Ink {
    fn paint(self) -> Paint {
        let (red, green, blue) = match self {
            Self::Black => (0, 0, 0),
            Self::Grey => (80, 80, 80),
            Self::Faint => (176, 176, 176),
            Self::Tint => (226, 231, 239),
            Self::Accent => (38, 84, 148),
        };
        rgb::Color::new(red, green, blue).into()
    }
}

impl Look {
    pub(crate) const fn plain(size: f32) -> Self {
        Self { size, bold: false, ink: Ink::Black, side: Side::Start }
    }

    pub(crate) const fn bold(size: f32) -> Self {
        Self { bold: true, ..Self::plain(size) }
    }

    pub(crate) const fn grey(size: f32) -> Self {
        Self { ink: Ink::Grey, ..Self::plain(size) }
    }

    pub(crate) const fn at(self, side: Side) -> Self {
        Self { side, ..self }
    }

    /// The height of its line in points.
    pub(crate) fn line(self) -> f32 {
        self.size * LEADING
    }

    pub(crate) fn face(self) -> Face {
        Face { size: self.size, bold: self.bold, tabular: false, spacing: 0.0, leading: LEADING }
    }
}

/// A box in points from the upper left corner, as it lies when lines run from the left.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
}

/// What all pages of a document share.
pub(crate) struct Style {
    sheet: Sheet,
    pub(crate) language: Option<Language>,
    mirrored: bool,
}

impl Style {
    /// For readers of that language, a BCP 47 tag.
    pub(crate) fn new(sheet: Sheet, language: &str) -> Self {
        let language = Language::parse(language).ok();
        let mirrored = language.is_some_and(|language| reads_from_the_right(language.language()));
        Self { sheet, language, mirrored }
    }

    /// The room for text between the margins: width, and the height down to the page's number.
    pub(crate) fn room(&self) -> (f32, f32) {
        let (width, height) = self.sheet.points();
        (width - 2.0 * MARGIN, height - 2.0 * MARGIN - 8.0)
    }
}

/// Draws so many pages, each numbered at its foot. Fonts are held for one page at a time: a long list never keeps a
/// single ticket waiting.
pub(crate) fn pages(
    style: &Style,
    (title, language): (&str, &str),
    count: usize,
    numbered: &PageWords<'_>,
    draw: &mut dyn FnMut(&mut Pen<'_, '_>, usize) -> Result<(), PaperError>,
) -> Result<Vec<u8>, PaperError> {
    let mut document = Document::new();
    let metadata = Metadata::new().creator("Entrada".to_owned()).title(clean(title));
    let language = clean(language);
    document.set_metadata(if language.is_empty() { metadata } else { metadata.language(language) });
    let (width, height) = style.sheet.points();
    let mut glyphs = GlyphCache::default();
    for nth in 0..count {
        let settings = PageSettings::from_wh(width, height)
            .ok_or_else(|| PaperError::Build("the page has no size".to_owned()))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        with_fonts(|fonts| {
            let mut pen = Pen { surface: &mut surface, fonts, glyphs: &mut glyphs, style, width };
            let foot = Place { x: MARGIN, y: height - MARGIN, width: width - 2.0 * MARGIN };
            pen.line_of(&numbered(nth + 1, count), foot, Look::grey(8.0).at(Side::Middle));
            draw(&mut pen, nth)
        })?;
        surface.finish();
        page.finish();
    }
    document.finish().map_err(|error| PaperError::Build(error.to_string()))
}

/// Writes on one page.
pub(crate) struct Pen<'a, 'b> {
    surface: &'a mut Surface<'b>,
    fonts: &'a mut Fonts,
    glyphs: &'a mut GlyphCache,
    style: &'a Style,
    width: f32,
}

impl Pen<'_, '_> {
    fn at(&self, x: f32, width: f32) -> f32 {
        if self.style.mirrored { self.width - x - width } else { x }
    }

    fn alignment(&self, side: Side) -> Alignment {
        match (side, self.style.mirrored) {
            (Side::Middle, _) => Alignment::Center,
            (Side::Start, false) | (Side::End, true) => Alignment::Left,
            (Side::End, false) | (Side::Start, true) => Alignment::Right,
        }
    }

    /// Writes one line, shrunk and then cut where it is too wide.
    pub(crate) fn line_of(&mut self, text: &str, place: Place, look: Look) {
        let text = clean(text);
        if text.is_empty() {
            return;
        }
        let x = self.at(place.x, place.width);
        match self.glyphs.line(self.fonts, text.clone(), look.bold) {
            Some(line) => {
                let wide = line.width * look.size;
                let scale = (place.width / wide).min(1.0);
                let line = if scale >= SHRINK { line } else { self.cut(line, place.width, look) };
                let size = look.size * scale.max(SHRINK);
                let room = place.width - line.width * size;
                let shift = match self.alignment(look.side) {
                    Alignment::Right => room,
                    Alignment::Center => room / 2.0,
                    _ => 0.0,
                };
                let above = (look.line() - look.size * (ASCENT + DESCENT)) / 2.0 + look.size * ASCENT;
                self.surface.set_stroke(None);
                self.surface.set_fill(Some(filled(look.ink)));
                let start = Point::from_xy(x + shift, place.y + above);
                self.surface.draw_glyphs(start, &line.glyphs, line.font, &line.text, size, false);
            }
            None => self.block(&text, place, 1, look),
        }
    }

    /// As many letters as fit at the smallest size, and an ellipsis.
    fn cut(&mut self, mut line: GlyphLine, width: f32, look: Look) -> GlyphLine {
        let size = look.size * SHRINK;
        while line.width * size > width {
            let mut text: String = line.text.trim_end_matches('…').to_owned();
            let over = (line.width * size - width) / size;
            // Wide letters are about one em: never too many at once.
            let mut gone = 0.0;
            while gone < over.max(0.01) && text.pop().is_some() {
                gone += 1.0;
            }
            if text.trim_end().is_empty() {
                break;
            }
            text.truncate(text.trim_end().len());
            text.push('…');
            match self.glyphs.line(self.fonts, text, look.bold) {
                Some(shorter) => line = shorter,
                None => break,
            }
        }
        line
    }

    /// Writes a text of any script on so many lines at most.
    fn block(&mut self, text: &str, place: Place, lines: u8, look: Look) {
        let height = look.line() * f32::from(lines) + 0.5;
        let how = Fit { face: look.face(), one_line: SHRINK, wrapped: SHRINK };
        let fitted = fit(self.fonts, text, how, (place.width, height), self.style.language);
        if let Some(fitted) = fitted {
            let (x, align) = (self.at(place.x, place.width), self.alignment(look.side));
            let y = place.y + (height - fitted.height()).max(0.0) / 2.0 * f32::from(u8::from(lines == 1));
            fitted.draw(self.surface, self.fonts, (x, y, place.width), align, &look.ink.paint());
        }
    }

    /// Writes a text that may wrap, and returns its height.
    pub(crate) fn paragraph(&mut self, text: &str, place: Place, lines: u8, look: Look) -> f32 {
        let how = wrapping(look);
        let height = look.line() * f32::from(lines) + 0.5;
        match fit(self.fonts, text, how, (place.width, height), self.style.language) {
            Some(fitted) => {
                let (x, align) = (self.at(place.x, place.width), self.alignment(look.side));
                fitted.draw(self.surface, self.fonts, (x, place.y, place.width), align, &look.ink.paint());
                fitted.height()
            }
            None => 0.0,
        }
    }

    /// The width of a line in points.
    pub(crate) fn width_of(&mut self, text: &str, look: Look) -> f32 {
        let text = clean(text);
        match self.glyphs.line(self.fonts, text.clone(), look.bold) {
            Some(line) => line.width * look.size,
            None => self.fonts.shape(&text, look.face(), self.style.language).width(),
        }
    }

    /// A line from the start to the end of its box.
    pub(crate) fn rule(&mut self, place: Place, thick: f32, ink: Ink) {
        self.fill(Place { y: place.y - thick / 2.0, ..place }, thick, ink);
    }

    /// A filled box.
    pub(crate) fn fill(&mut self, place: Place, height: f32, ink: Ink) {
        let x = self.at(place.x, place.width);
        let Some(path) = boxed(x, place.y, place.width, height) else { return };
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(filled(ink)));
        self.surface.draw_path(&path);
    }

    /// The outline of a box.
    pub(crate) fn outline(&mut self, place: Place, height: f32, thick: f32) {
        let x = self.at(place.x, place.width);
        let Some(path) = boxed(x, place.y, place.width, height) else { return };
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(stroke(thick)));
        self.surface.draw_path(&path);
        self.surface.set_stroke(None);
    }

    /// A tick inside a box.
    pub(crate) fn tick(&mut self, place: Place, height: f32) {
        let x = self.at(place.x, place.width);
        let (w, y) = (place.width, place.y);
        let mut path = PathBuilder::new();
        path.move_to(x + w * 0.2, y + height * 0.55);
        path.line_to(x + w * 0.43, y + height * 0.8);
        path.line_to(x + w * 0.85, y + height * 0.2);
        let Some(path) = path.finish() else { return };
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(stroke(1.4)));
        self.surface.draw_path(&path);
        self.surface.set_stroke(None);
    }
}

/// How a text wraps before it shrinks.
pub(crate) fn wrapping(look: Look) -> Fit {
    Fit { face: look.face(), one_line: 0.95, wrapped: 0.8 }
}

fn filled(ink: Ink) -> Fill {
    Fill { paint: ink.paint(), opacity: NormalizedF32::ONE, ..Default::default() }
}

fn stroke(width: f32) -> Stroke {
    Stroke { paint: Ink::Black.paint(), width, opacity: NormalizedF32::ONE, ..Default::default() }
}

fn boxed(x: f32, y: f32, width: f32, height: f32) -> Option<krilla::geom::Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x, y, width, height)?);
    path.finish()
}
