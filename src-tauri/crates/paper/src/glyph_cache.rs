//! Letters of scripts whose letters stand side by side, each shaped once: a list of a hundred thousand guests is made
//! of a few hundred of them. Every other text goes through `text`.

use std::collections::HashMap;

use krilla::text::{Font, GlyphId, KrillaGlyph};

use crate::fonts::{Face, Fonts};

/// The size at which letters are measured; advances are kept as parts of it.
const MEASURED: f32 = 100.0;

/// The glyph of one letter.
#[derive(Clone)]
struct CachedGlyph {
    font: Font,
    /// Which font file that is.
    file: u64,
    glyph: GlyphId,
    /// As a part of the size.
    advance: f32,
}

/// The glyphs of the letters seen so far, by letter and weight.
#[derive(Default)]
pub(crate) struct GlyphCache {
    known: HashMap<(char, bool), Option<CachedGlyph>>,
}

/// A line of text whose glyphs all came from the cache.
pub(crate) struct GlyphLine {
    pub(crate) text: String,
    pub(crate) font: Font,
    pub(crate) glyphs: Vec<KrillaGlyph>,
    /// Its width as a multiple of the size.
    pub(crate) width: f32,
}

/// Latin, Greek and Cyrillic, composed, and the punctuation of these.
fn is_plain(letter: char) -> bool {
    matches!(letter,
        ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{24f}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}'
        | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2027}' | '\u{20ac}')
}

impl GlyphCache {
    /// `text`, letter by letter; `None` when one of them needs its neighbours, or another font.
    pub(crate) fn line(&mut self, fonts: &mut Fonts, text: String, bold: bool) -> Option<GlyphLine> {
        let mut glyphs = Vec::with_capacity(text.len());
        let mut first: Option<(Font, u64)> = None;
        let mut width = 0.0;
        for (start, c) in text.char_indices() {
            let letter = self.letter(fonts, c, bold)?;
            let (_, file) = first.get_or_insert_with(|| (letter.font.clone(), letter.file));
            if *file != letter.file {
                return None;
            }
            width += letter.advance;
            let range = start..start + c.len_utf8();
            glyphs.push(KrillaGlyph::new(letter.glyph, letter.advance, 0.0, 0.0, 0.0, range, None));
        }
        let (font, _) = first?;
        Some(GlyphLine { text, font, glyphs, width })
    }

    fn letter(&mut self, fonts: &mut Fonts, c: char, bold: bool) -> Option<&CachedGlyph> {
        if !is_plain(c) {
            return None;
        }
        self.known.entry((c, bold)).or_insert_with(|| measure(fonts, c, bold)).as_ref()
    }
}

fn measure(fonts: &mut Fonts, c: char, bold: bool) -> Option<CachedGlyph> {
    let face = Face { size: MEASURED, bold, tabular: false, spacing: 0.0, leading: 1.0 };
    let layout = fonts.shape(c.encode_utf8(&mut [0; 4]), face, None);
    let line = layout.lines().next()?;
    let run = line.runs().next()?;
    let glyphs: Vec<_> = run.clusters().flat_map(|cluster| cluster.glyphs().collect::<Vec<_>>()).collect();
    let [glyph] = glyphs.as_slice() else { return None };
    if glyph.id == 0 || run.synthesis().embolden() {
        return None;
    }
    let file = run.font().data.id();
    let (id, advance) = (glyph.id, glyph.advance / MEASURED);
    Some(CachedGlyph { font: fonts.ready(&run)?, file, glyph: GlyphId::new(id), advance })
}
