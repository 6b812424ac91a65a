//! Sentences by id: each language's file, read once. What a language lacks is said in English.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::words::language::Language;

/// What is put into a sentence, by the name of its variable.
pub(crate) type Args<'a> = &'a [(&'a str, FluentValue<'a>)];

static TABLES: LazyLock<Vec<(Language, FluentBundle<FluentResource>)>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|language| (language, bundle(language))).collect());

/// A language's file.
pub(super) fn source(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../words/en.ftl"),
        Language::De => include_str!("../../words/de.ftl"),
        Language::Es => include_str!("../../words/es.ftl"),
        Language::Fr => include_str!("../../words/fr.ftl"),
        Language::Pt => include_str!("../../words/pt.ftl"),
        Language::Hi => include_str!("../../words/hi.ftl"),
        Language::Ar => include_str!("../../words/ar.ftl"),
    }
}

/// A language's rules, still without sentences.
pub(super) fn empty_bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Marks that keep a name or number from mixing with the words around it: needed where these run right to left.
    bundle.set_use_isolating(language.right_to_left());
    bundle
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = empty_bundle(language);
    // A file that can't be read in part is still good for the rest; a test sees to it that none is.
    let file = FluentResource::try_new(source(language).to_owned()).unwrap_or_else(|(file, _)| file);
    bundle.add_resource_overriding(file);
    bundle
}

/// The sentence of an id; of the id itself when there is none.
pub(crate) fn say(language: Language, id: &str, args: Args<'_>) -> String {
    first_of(language, &[id], args)
}

/// The first sentence there is of some ids, each in the language and then in English.
pub(super) fn first_of(language: Language, ids: &[&str], args: Args<'_>) -> String {
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    for id in ids {
        for wanted in [language, Language::En] {
            let found = TABLES.iter().find(|(each, _)| *each == wanted);
            let words = found.and_then(|(_, bundle)| Some((bundle, bundle.get_message(id)?.value()?)));
            if let Some((bundle, words)) = words {
                // A variable that is missing shows as its name; there is nothing better to show.
                return bundle.format_pattern(words, Some(&args), &mut Vec::new()).into_owned();
            }
        }
    }
    ids.last().map(|id| (*id).to_owned()).unwrap_or_default()
}
