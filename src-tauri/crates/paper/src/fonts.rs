//! The typefaces: the bundled ones that make a ticket look the same on every machine, and the system's for all other
//! scripts. Measuring and drawing texts is `text`'s.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, GenericFamily, SourceCache};
use krilla::text::{Font, Tag};
use parley::style::{
    FontFamily, FontFamilyName, FontFeatures, FontWeight, LineHeight, OverflowWrap, StyleProperty,
};
use parley::{FontContext, Language, Layout, LayoutContext, Run};

use unicode_normalization::char::is_combining_mark;

use crate::fitted::{FitKey, Fitted};

/// One bundled font: the name of its family here (not the font's own, so that an installed Noto never mixes in) and
/// the file.
type Bundled = (&'static str, &'static [u8]);

macro_rules! font {
    ($family:literal, $file:literal) => {
        ($family, include_bytes!(concat!("../fonts/NotoSans", $file, ".ttf")).as_slice())
    };
}

/// In the order in which they are asked for a letter. Where a script has no bold face here, the strokes are thickened.
const BUNDLED: [Bundled; 26] = [
    font!("Entrada Latin", "-Regular"),
    font!("Entrada Latin", "-Bold"),
    font!("Entrada Hebrew", "Hebrew-Regular"),
    font!("Entrada Hebrew", "Hebrew-Bold"),
    font!("Entrada Arabic", "Arabic-Regular"),
    font!("Entrada Arabic", "Arabic-Bold"),
    font!("Entrada Devanagari", "Devanagari-Regular"),
    font!("Entrada Devanagari", "Devanagari-Bold"),
    font!("Entrada Thai", "Thai-Regular"),
    font!("Entrada Thai", "Thai-Bold"),
    font!("Entrada Armenian", "Armenian-Regular"),
    font!("Entrada Armenian", "Armenian-Bold"),
    font!("Entrada Georgian", "Georgian-Regular"),
    font!("Entrada Georgian", "Georgian-Bold"),
    font!("Entrada Bengali", "Bengali-Regular"),
    font!("Entrada Ethiopic", "Ethiopic-Regular"),
    font!("Entrada Gujarati", "Gujarati-Regular"),
    font!("Entrada Gurmukhi", "Gurmukhi-Regular"),
    font!("Entrada Kannada", "Kannada-Regular"),
    font!("Entrada Khmer", "Khmer-Regular"),
    font!("Entrada Lao", "Lao-Regular"),
    font!("Entrada Malayalam", "Malayalam-Regular"),
    font!("Entrada Myanmar", "Myanmar-Regular"),
    font!("Entrada Sinhala", "Sinhala-Regular"),
    font!("Entrada Tamil", "Tamil-Regular"),
    font!("Entrada Telugu", "Telugu-Regular"),
];

/// How a text is to look before it is fitted into a box.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Face {
    /// Size in points.
    pub size: f32,
    /// Bold or regular.
    pub bold: bool,
    /// Figures of one width, for numbers that people compare or copy.
    pub tabular: bool,
    /// Extra room after each letter, in points.
    pub spacing: f32,
    /// Height of a line as a multiple of the size.
    pub leading: f32,
}

/// A face of a font file, at one place of its design axes: what one krilla font stands for.
type FontKey = (u64, u32, Vec<([u8; 4], u32)>);

/// Every font and the scratch memory of shaping; made once and kept, for finding and reading fonts costs more than a
/// ticket.
pub(crate) struct Fonts {
    bundled: FontContext,
    /// Opened at the first letter that no bundled font has.
    system: Option<FontContext>,
    scratch: LayoutContext<()>,
    ready: HashMap<FontKey, Option<Font>>,
    /// The event, its place and the captions are the same on all tickets of a batch.
    fitted: HashMap<FitKey, Option<Arc<Fitted>>>,
    /// Letters that were asked about, and whether a font has them.
    had: HashMap<char, bool>,
}

/// Texts whose fitting is remembered.
const REMEMBERED: usize = 128;

static FONTS: LazyLock<Mutex<Fonts>> = LazyLock::new(|| Mutex::new(Fonts::new()));

/// Works with the fonts of this process. They hold caches only, so a panic elsewhere leaves them usable.
pub(crate) fn with_fonts<T>(work: impl FnOnce(&mut Fonts) -> T) -> T {
    work(&mut FONTS.lock().unwrap_or_else(PoisonError::into_inner))
}

fn context(system_fonts: bool) -> FontContext {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts });
    for (family, bytes) in BUNDLED {
        let named = FontInfoOverride { family_name: Some(family), ..Default::default() };
        collection.register_fonts(Blob::new(Arc::new(bytes)), Some(named));
    }
    FontContext { collection, source_cache: SourceCache::default() }
}

fn families(system_fonts: bool) -> FontFamily<'static> {
    let mut names: Vec<&str> = BUNDLED.iter().map(|(family, _)| *family).collect();
    names.dedup();
    let mut families: Vec<FontFamilyName<'static>> =
        names.into_iter().map(|name| FontFamilyName::Named(Cow::Borrowed(name))).collect();
    if system_fonts {
        families.extend([GenericFamily::SansSerif, GenericFamily::Emoji].map(FontFamilyName::Generic));
    }
    FontFamily::List(Cow::Owned(families))
}

impl Fonts {
    fn new() -> Self {
        Self {
            bundled: context(false),
            system: None,
            scratch: LayoutContext::new(),
            ready: HashMap::new(),
            fitted: HashMap::new(),
            had: HashMap::new(),
        }
    }

    /// `text` as positioned glyphs on one line.
    pub(crate) fn shape(&mut self, text: &str, face: Face, language: Option<Language>) -> Layout<()> {
        let layout = lay_out(&mut self.scratch, &mut self.bundled, families(false), text, face, language);
        if complete(&layout) {
            return layout;
        }
        let system = self.system.get_or_insert_with(|| context(true));
        lay_out(&mut self.scratch, system, families(true), text, face, language)
    }

    /// Whether a font here has this letter; what shows nothing by itself needs none.
    pub(crate) fn has(&mut self, letter: char) -> bool {
        if letter.is_ascii() || shows_nothing(letter) {
            return true;
        }
        if let Some(had) = self.had.get(&letter) {
            return *had;
        }
        let face = Face { size: 10.0, bold: false, tabular: false, spacing: 0.0, leading: 1.0 };
        let layout = self.shape(letter.encode_utf8(&mut [0; 4]), face, None);
        let drawn = layout.lines().any(|line| {
            line.runs().any(|run| run.clusters().any(|cluster| cluster.glyphs().next().is_some()))
        });
        let had = drawn && complete(&layout);
        self.had.insert(letter, had);
        had
    }

    /// `text` with a question mark for each letter that no font here has, which would be a blank.
    pub(crate) fn drawable(&mut self, text: String) -> String {
        if text.chars().all(|letter| self.has(letter)) {
            return text;
        }
        text.chars().map(|letter| if self.has(letter) { letter } else { '?' }).collect()
    }

    /// What was fitted for `key` before, or what `make` makes of it now.
    pub(crate) fn remember(
        &mut self,
        key: FitKey,
        make: impl FnOnce(&mut Self) -> Option<Fitted>,
    ) -> Option<Arc<Fitted>> {
        if let Some(known) = self.fitted.get(&key) {
            return known.clone();
        }
        let made = make(self).map(Arc::new);
        if self.fitted.len() >= REMEMBERED {
            self.fitted.clear();
        }
        self.fitted.insert(key, made.clone());
        made
    }

    /// The font of a run, in the form in which it goes into a PDF. `None` for a font file that can't be read.
    pub(crate) fn ready(&mut self, run: &Run<'_, ()>) -> Option<Font> {
        let (data, id) = run.font().data.clone().into_raw_parts();
        let index = run.font().index;
        let synthesis = run.synthesis();
        let axes: Vec<([u8; 4], f32)> =
            synthesis.variation_settings().iter().map(|(tag, value)| (tag.into_bytes(), *value)).collect();
        let key = (id, index, axes.iter().map(|(tag, value)| (*tag, value.to_bits())).collect());
        let make = || {
            let axes: Vec<(Tag, f32)> = axes.iter().map(|(tag, value)| (Tag::new(tag), *value)).collect();
            Font::new_variable(data.into(), index, &axes)
        };
        self.ready.entry(key).or_insert_with(make).clone()
    }
}

fn lay_out(
    scratch: &mut LayoutContext<()>,
    fonts: &mut FontContext,
    families: FontFamily<'static>,
    text: &str,
    face: Face,
    language: Option<Language>,
) -> Layout<()> {
    let mut builder = scratch.ranged_builder(fonts, text, 1.0, false);
    builder.push_default(StyleProperty::FontFamily(families));
    builder.push_default(StyleProperty::FontSize(face.size));
    builder.push_default(StyleProperty::FontWeight(if face.bold {
        FontWeight::BOLD
    } else {
        FontWeight::NORMAL
    }));
    builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(face.leading)));
    // A word that is wider than the box is broken anywhere rather than left to stick out.
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
    builder.push_default(StyleProperty::Locale(language));
    builder.push_default(StyleProperty::LetterSpacing(face.spacing));
    if face.tabular {
        builder.push_default(StyleProperty::FontFeatures(FontFeatures::Source(Cow::Borrowed("\"tnum\" 1"))));
    }
    let mut layout = builder.build(text);
    layout.break_all_lines(None);
    layout
}

/// Spaces, joiners, marks of direction and selectors of forms: they change how their neighbours look.
fn shows_nothing(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || is_combining_mark(letter)
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether every letter found a glyph.
fn complete(layout: &Layout<()>) -> bool {
    layout.lines().all(|line| {
        line.runs().all(|run| run.clusters().all(|cluster| cluster.glyphs().all(|glyph| glyph.id != 0)))
    })
}
