//! What is written in a PDF, read back as a program that searches or reads aloud would. How it looks is for each test to
//! see.
#![allow(clippy::expect_used, reason = "only tests use this, and they may panic")]

use std::sync::Arc;

use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::kurbo::{Affine, BezPath, Rect};

/// The texts on every page, in the order in which they were drawn, a text for each piece.
///
/// # Panics
/// When it is no PDF.
#[must_use]
pub fn pdf_words(pdf: &[u8]) -> Vec<Vec<String>> {
    let pdf = Pdf::new(Arc::new(pdf.to_vec())).expect("a PDF that opens");
    let cache = InterpreterCache::new();
    pdf.pages()
        .iter()
        .map(|page| {
            let (width, height) = page.render_dimensions();
            let whole = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
            let settings = InterpreterSettings::default();
            let mut context = Context::new(Affine::IDENTITY, whole, &cache, page.xref(), settings);
            let mut reader = Reader::default();
            interpret_page(page, &mut context, &mut reader);
            reader.pieces
        })
        .collect()
}

/// Keeps the texts that are drawn.
#[derive(Default)]
struct Reader {
    pieces: Vec<String>,
}

impl<'a> Device<'a> for Reader {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, _: DrawProps<'a>, _: &DrawMode) {
        let text = run.glyphs().iter().filter_map(|glyph| match glyph.as_unicode()? {
            BfString::Char(letter) => Some(letter.to_string()),
            BfString::String(letters) => Some(letters),
        });
        self.pieces.push(text.collect());
    }
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
