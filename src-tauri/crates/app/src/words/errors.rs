//! Errors in words: a sentence and a way out by id, in each language, from `words/errors/LANGUAGE/AREA.ftl`.
//!
//! A message `id` is the sentence, without a capital at its beginning and without a full stop, so that it can stand within
//! another one. Its attributes are ways out, which are sentences of their own: `.hint` for everybody, or `.window` and
//! `.terminal` where these differ, since nobody finds a button in a terminal or a verb in a window.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::words::language::Language;
use crate::words::table::empty_bundle;

/// Where an error is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrontEnd {
    /// In the window, which has buttons and screens.
    Window,
    /// In a terminal, which has verbs.
    Terminal,
}

macro_rules! areas {
    ($language:literal) => {
        &[
            include_str!(concat!("../../words/errors/", $language, "/core.ftl")),
            include_str!(concat!("../../words/errors/", $language, "/laptop.ftl")),
            include_str!(concat!("../../words/errors/", $language, "/event.ftl")),
            include_str!(concat!("../../words/errors/", $language, "/sales.ftl")),
            include_str!(concat!("../../words/errors/", $language, "/door.ftl")),
            include_str!(concat!("../../words/errors/", $language, "/lists.ftl")),
            include_str!(concat!("../../words/errors/", $language, "/exchange.ftl")),
            include_str!(concat!("../../words/errors/", $language, "/front.ftl")),
        ]
    };
}

/// The files of a language, one for each area.
pub(super) fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => areas!("en"),
        Language::De => areas!("de"),
        Language::Es => areas!("es"),
        Language::Fr => areas!("fr"),
        Language::Pt => areas!("pt"),
        Language::Hi => areas!("hi"),
        Language::Ar => areas!("ar"),
    }
}

static TABLES: LazyLock<Vec<(Language, FluentBundle<FluentResource>)>> = LazyLock::new(|| {
    let bundle = |language| {
        let mut bundle = empty_bundle(language);
        for source in sources(language) {
            // A file that can't be read in part is still good for the rest; a test sees to it that none is.
            let file = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(file, _)| file);
            bundle.add_resource_overriding(file);
        }
        bundle
    };
    Language::ALL.into_iter().map(|language| (language, bundle(language))).collect()
});

/// The sentence of an error and the way out for this front end, if it has one.
pub(crate) fn error_in_words(
    language: Language,
    front_end: FrontEnd,
    id: &str,
    args: &[(&'static str, FluentValue<'static>)],
) -> (String, Option<String>) {
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    for wanted in [language, Language::En] {
        let Some((_, bundle)) = TABLES.iter().find(|(each, _)| *each == wanted) else { continue };
        let Some(message) = bundle.get_message(id) else { continue };
        let Some(pattern) = message.value() else { continue };
        let own = match front_end {
            FrontEnd::Window => "window",
            FrontEnd::Terminal => "terminal",
        };
        let say = |pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        let way_out = message.get_attribute(own).or_else(|| message.get_attribute("hint"));
        return (say(pattern), way_out.map(|attribute| say(attribute.value())));
    }
    (id.to_owned(), None)
}
