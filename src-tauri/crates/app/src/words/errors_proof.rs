//! Tests of the errors' words: what the sources of app, terminal and window name has a sentence in every language that uses
//! what it is given, no sentence is left over, and no front end sends people to the other one.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::words::errors::sources;
use crate::words::language::Language;
use crate::words::sentence_uses::{Uses, plural_forms_lacking};

type Names = BTreeSet<String>;

/// What makes an error without an id, in English only.
const NAMELESS: [&str; 3] = ["new", "bad_input", "not_found"];

/// An error as a language's files have it.
struct Sentence {
    /// The number of its file, in the order of the areas.
    area: usize,
    value: Uses,
    /// Its ways out by name.
    ways_out: BTreeMap<String, Uses>,
}

impl Sentence {
    fn parts(&self) -> impl Iterator<Item = &Uses> {
        self.ways_out.values().chain([&self.value])
    }

    fn variables(&self) -> Names {
        self.parts().flat_map(|uses| uses.needs.iter().cloned()).collect()
    }
}

fn sentences(language: Language) -> BTreeMap<String, Sentence> {
    let mut found = BTreeMap::new();
    for (area, text) in sources(language).iter().enumerate() {
        let file = FluentResource::try_new((*text).to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{} {area}: {errors:?}", language.code()));
        for entry in file.entries() {
            let Entry::Message(message) = entry else { continue };
            let uses = |pattern| {
                let mut uses = Uses::default();
                uses.pattern(pattern);
                uses
            };
            let value = message.value.as_ref().map(uses);
            let value = value.unwrap_or_else(|| panic!("{} says nothing", message.id.name));
            let ways_out = message.attributes.iter();
            let ways_out = ways_out.map(|out| (out.id.name.to_owned(), uses(&out.value))).collect();
            let before = found.insert(message.id.name.to_owned(), Sentence { area, value, ways_out });
            assert!(before.is_none(), "{} twice in {}", message.id.name, language.code());
        }
    }
    found
}

/// Where a source makes an error. `None` is what is computed there.
#[derive(Debug, PartialEq, Eq)]
struct Call {
    id: Option<String>,
    arguments: Option<Names>,
}

/// What one source names.
#[derive(Debug, Default)]
struct Source {
    file: PathBuf,
    calls: Vec<Call>,
    /// All its texts: an id may be chosen first and used later.
    texts: Names,
    /// Errors that are made without an id.
    nameless: Vec<String>,
    /// The verbs of the terminal, where they are declared.
    verbs: Names,
}

fn text_of(tree: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = tree else { return None };
    let text = literal.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

fn is(tree: Option<&TokenTree>, word: &str) -> bool {
    tree.is_some_and(|tree| !matches!(tree, TokenTree::Group(_)) && tree.to_string() == word)
}

fn group(tree: Option<&TokenTree>) -> Option<Vec<TokenTree>> {
    match tree {
        Some(TokenTree::Group(group)) => Some(group.stream().into_iter().collect()),
        _ => None,
    }
}

/// The parts between commas.
fn parts(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    trees.split(|tree| is(Some(tree), ",")).filter(|part| !part.is_empty()).collect()
}

/// `app_error!(Code, "id", name = value)`.
fn by_macro(inside: &[TokenTree]) -> Call {
    let parts = parts(inside);
    let id = parts.get(1).and_then(|part| text_of(part.first()?));
    let names = parts.iter().skip(2).filter(|part| is(part.get(1), "="));
    Call { id, arguments: Some(names.filter_map(|part| part.first()).map(ToString::to_string).collect()) }
}

/// `AppError::of(code, "id", vec![("name", value)])`.
fn by_function(inside: &[TokenTree]) -> Call {
    let parts = parts(inside);
    let id = parts.get(1).and_then(|part| text_of(part.first()?));
    let listed = parts.get(2).filter(|part| is(part.first(), "vec")).and_then(|part| group(part.get(2)));
    let name = |pair: &TokenTree| text_of(group(Some(pair))?.first()?);
    Call { id, arguments: listed.map(|pairs| pairs.iter().filter_map(name).collect()) }
}

/// How many trees from here are of a test or a macro's pattern, which name nobody's error.
fn passed_over(trees: &[TokenTree]) -> usize {
    let attribute =
        group(trees.get(1)).map(|inside| inside.iter().map(ToString::to_string).collect::<String>());
    if is(trees.first(), "#") && attribute.as_deref() == Some("cfg(test)") {
        let ends = |tree: &TokenTree| match tree {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            other => is(Some(other), ";"),
        };
        return trees.iter().position(ends).map_or(trees.len(), |at| at + 1);
    }
    if is(trees.first(), "macro_rules") { 4 } else { 0 }
}

fn read(stream: TokenStream, into: &mut Source) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut rest = trees.as_slice();
    while let Some(tree) = rest.first() {
        let passed = passed_over(rest);
        if passed > 0 {
            rest = rest.get(passed..).unwrap_or_default();
            continue;
        }
        if is(Some(tree), "app_error") && is(rest.get(1), "!") {
            into.calls.extend(group(rest.get(2)).map(|inside| by_macro(&inside)));
        } else if is(Some(tree), "AppError") && is(rest.get(1), ":") && is(rest.get(3), "of") {
            into.calls.extend(group(rest.get(4)).map(|inside| by_function(&inside)));
        } else if is(Some(tree), "AppError") && NAMELESS.iter().any(|name| is(rest.get(3), name)) {
            into.nameless.extend(rest.get(3).map(ToString::to_string));
        } else if is(Some(tree), ".")
            && is(rest.get(1), "hint")
            && group(rest.get(2)).is_some_and(|way_out| !way_out.is_empty())
        {
            into.nameless.push("hint".to_owned());
        } else if is(Some(tree), "enum") && is(rest.get(1), "Verb") {
            let variants = group(rest.get(2)).unwrap_or_default();
            let variant = |pair: &&[TokenTree]| matches!(pair, [TokenTree::Ident(_), TokenTree::Group(_)]);
            let names = variants.windows(2).filter(variant).filter_map(|pair| pair.first());
            into.verbs.extend(names.map(|name| name.to_string().to_lowercase()));
        }
        match tree {
            TokenTree::Group(group) => read(group.stream(), into),
            other => into.texts.extend(text_of(other)),
        }
        rest = rest.get(1..).unwrap_or_default();
    }
}

fn read_text(file: &Path, text: &str) -> Source {
    let stream: TokenStream = text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut source = Source { file: file.to_owned(), ..Source::default() };
    read(stream, &mut source);
    source
}

fn read_folder(folder: &Path, into: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            read_folder(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs")
            && !["proof", "tests"].iter().any(|end| name.ends_with(end))
        {
            into.push(read_text(&path, &std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The sources of app, terminal and window.
fn all_sources() -> Vec<Source> {
    let app = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["src", "../cli/src", "../../src"] {
        read_folder(&app.join(folder), &mut found);
    }
    found
}

#[test]
fn every_error_has_its_sentence_in_every_language() {
    let mut wrong = Vec::new();
    let tables = Language::ALL.map(|language| (language, sentences(language)));
    for source in all_sources() {
        for Call { id, arguments } in &source.calls {
            let (Some(id), Some(arguments)) = (id, arguments) else { continue };
            for (language, table) in &tables {
                let variables = table.get(id).map(Sentence::variables);
                if variables.as_ref() != Some(arguments) {
                    let file = source.file.display();
                    wrong.push(format!(
                        "{file}: {id} is given {arguments:?}, its sentence in {} uses {variables:?}",
                        language.code()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_error_has_an_id() {
    let nameless =
        |source: &Source| !source.nameless.is_empty() && !source.file.ends_with("app/src/error.rs");
    let wrong: Vec<String> = all_sources()
        .iter()
        .filter(|source| nameless(source))
        .map(|source| format!("{}: {:?}", source.file.display(), source.nameless))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An id that is chosen first and used later stands as a text in a source that makes such errors, or phrases of errors.
#[test]
fn every_sentence_is_named_by_a_source_that_has_what_it_uses() {
    let all = all_sources();
    let named: Names =
        all.iter().flat_map(|source| &source.calls).filter_map(|call| call.id.clone()).collect();
    let mut wrong = Vec::new();
    for (id, sentence) in sentences(Language::En) {
        if named.contains(&id) {
            continue;
        }
        let naming: Vec<&Source> = all.iter().filter(|source| source.texts.contains(&id)).collect();
        if naming.is_empty() {
            wrong.push(format!("nobody says {id}"));
        }
        for source in naming {
            let variables = sentence.variables();
            if !variables.iter().all(|variable| source.texts.contains(variable)) {
                wrong.push(format!("{}: {id} uses {variables:?}", source.file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_the_same_sentences_with_the_same_variables_and_ways_out() {
    let english = sentences(Language::En);
    for language in Language::ALL {
        let own = sentences(language);
        let ids = |of: &BTreeMap<String, Sentence>| of.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(&own), ids(&english), "{}", language.code());
        for (id, sentence) in &own {
            let model = english.get(id).unwrap();
            let ways_out = |of: &Sentence| of.ways_out.keys().cloned().collect::<Vec<_>>();
            assert_eq!(sentence.area, model.area, "the file of {id} in {}", language.code());
            assert_eq!(ways_out(sentence), ways_out(model), "{id} in {}", language.code());
            assert_eq!(sentence.variables(), model.variables(), "{id} in {}", language.code());
            for uses in sentence.parts() {
                let lacking = plural_forms_lacking(language, uses);
                assert!(lacking.is_empty(), "{id} in {}: no {lacking:?}", language.code());
            }
            let known = ["hint", "window", "terminal"];
            assert!(sentence.ways_out.keys().all(|out| known.contains(&out.as_str())), "{id}");
        }
    }
}

/// Whether a text tells to type something: an option, or `entrada` with a verb. In Spanish and Portuguese `entrada` alone is
/// a word as any other.
fn names_a_command(text: &str, verbs: &Names) -> bool {
    let verb = |after: &str| {
        after.split(|c: char| !c.is_ascii_alphabetic()).next().is_some_and(|word| verbs.contains(word))
    };
    text.contains("--")
        || text.match_indices("entrada ").any(|(at, found)| text.get(at + found.len()..).is_some_and(verb))
}

/// The names of the window's screens in a language.
fn screens(language: Language) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/words");
    let text = std::fs::read_to_string(folder.join(format!("{}.ftl", language.code()))).unwrap();
    let named =
        text.lines().filter(|line| line.starts_with("nav-")).filter_map(|line| line.split_once(" = "));
    let names: Vec<String> = named.map(|(_, name)| name.to_owned()).collect();
    assert!(names.len() > 5, "{}", language.code());
    names
}

/// Whether a text names one of these within a sentence, where only names have a capital. German, which writes all nouns
/// with one, Hindi and Arabic, which have none, don't tell a screen from any other word.
fn names_a_screen(text: &str, screens: &[String]) -> bool {
    screens.iter().any(|screen| {
        text.match_indices(screen.as_str()).any(|(at, _)| {
            let before = text.get(..at).unwrap_or_default().trim_end();
            let after = text.get(at + screen.len()..).unwrap_or_default();
            let begins = before.is_empty() || before.ends_with(['.', ':', '!', '?']);
            let whole = !after.starts_with(char::is_alphanumeric)
                && !text.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric);
            whole && !begins
        })
    })
}

#[test]
fn no_front_end_sends_people_to_the_other_one() {
    let verbs: Names = all_sources().into_iter().flat_map(|source| source.verbs).collect();
    assert!(verbs.contains("sheets") && verbs.len() > 30, "{verbs:?}");
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let tells = !matches!(language, Language::De | Language::Hi | Language::Ar);
        let screens = if tells { screens(language) } else { Vec::new() };
        for (id, sentence) in sentences(language) {
            for (way_out, uses) in &sentence.ways_out {
                let (terminal, code) = (way_out == "terminal", language.code());
                if !terminal && names_a_command(&uses.text, &verbs) {
                    wrong.push(format!("{code} {id}.{way_out} names a command: {}", uses.text));
                }
                if terminal && names_a_screen(&uses.text, &screens) {
                    wrong.push(format!("{code} {id}.{way_out} names a screen: {}", uses.text));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_wrong_would_be_seen() {
    let text = r#"
        fn f() -> AppError { if x { app_error!(Conflict, "a-b", name = name, n = f(1, 2)) } else { g("later", "n") } }
        fn g(id: &'static str) { AppError::of(code, "c", vec![("why", why.into())]); AppError::of(code, id, args) }
        fn h() { AppError::bad_input("no").hint("Do."); code.hint() }
        #[cfg(test)]
        mod tests { fn t() { app_error!(Conflict, "not-this"); } }
    "#;
    let source = read_text(Path::new("f.rs"), text);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Names>();
    assert_eq!(
        source.calls,
        [
            Call { id: Some("a-b".to_owned()), arguments: Some(names(&["n", "name"])) },
            Call { id: Some("c".to_owned()), arguments: Some(names(&["why"])) },
            Call { id: None, arguments: None },
        ]
    );
    assert_eq!(source.texts, names(&["Do.", "a-b", "c", "later", "n", "no", "why"]));
    assert_eq!(source.nameless, ["bad_input", "hint"]);

    let verbs = names(&["sell", "sheets"]);
    for told in ["Write --all.", "Run entrada sheets test."] {
        assert!(names_a_command(told, &verbs), "{told}");
    }
    assert!(!names_a_command("Elige otra entrada que no esté anulada.", &verbs));
    let screens = ["Settings".to_owned(), "Door".to_owned()];
    assert!(names_a_screen("Set one in Settings.", &screens));
    for fine in ["Settings are kept.", "Open the door.", "Choose another Doorway."] {
        assert!(!names_a_screen(fine, &screens), "{fine}");
    }
}
