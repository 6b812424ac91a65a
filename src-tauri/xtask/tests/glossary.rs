//! `docs/glossary.md` names places in the code, and they are there: each file exists and declares what the page says.
//! What the words mean is for people to judge.

use std::collections::BTreeSet;

const PAGE: &str = "docs/glossary.md";

/// What stands before a name where it is declared.
const DECLARED_BY: &[&str] =
    &["struct", "enum", "trait", "type", "fn", "const", "static", "mod", "TABLE", "TRIGGER"];

/// The `path::Name` in backquotes of a line, as path and name. A path with no name stands for the whole file.
fn places(line: &str) -> Vec<(&str, Option<&str>)> {
    let quoted = line.split('`').skip(1).step_by(2);
    let places = quoted.filter(|text| text.contains('/') && text.contains('.') && !text.contains(' '));
    places
        .map(|place| match place.split_once("::") {
            Some((path, name)) => (path, Some(name)),
            None => (place, None),
        })
        .collect()
}

/// Whether a source declares this: a type, a function, a table; for `Type::Part` also the part, as a line's first word.
fn declares(source: &str, name: &str) -> bool {
    name.split("::").all(|part| {
        source.lines().any(|line| {
            let words: Vec<&str> = line
                .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .filter(|word| !word.is_empty())
                .collect();
            let first = words.iter().position(|word| !matches!(*word, "pub" | "crate"))
                == words.iter().position(|word| *word == part);
            let comment = line.trim_start().starts_with("//") || line.starts_with("--");
            let keyword = words.windows(2).any(|pair| DECLARED_BY.contains(&pair[0]) && pair[1] == part);
            !comment && words.contains(&part) && (keyword || first)
        })
    })
}

#[test]
fn every_place_that_the_glossary_names_is_there() {
    let page = std::fs::read_to_string(crate::root().join(PAGE)).unwrap();
    let (mut offences, mut seen) = (Vec::new(), 0);
    for (line, text) in (1..).zip(page.lines()) {
        for (path, name) in places(text) {
            seen += 1;
            let root = crate::root();
            let files = [root.join("src-tauri/crates").join(path), root.join(path)];
            match (files.iter().find_map(|file| std::fs::read_to_string(file).ok()), name) {
                (None, _) => offences.push(format!("{PAGE}:{line}: there is no file {path}")),
                (Some(source), Some(name)) if !declares(&source, name) => {
                    offences.push(format!("{PAGE}:{line}: {path} does not declare {name}"));
                }
                _ => {}
            }
        }
    }
    assert!(seen > 60, "only {seen} places were seen");
    crate::none(offences);
}

#[test]
fn every_word_is_explained_once_and_has_a_place() {
    let page = std::fs::read_to_string(crate::root().join(PAGE)).unwrap();
    let mut words = BTreeSet::new();
    let mut offences = Vec::new();
    for (line, text) in (1..).zip(page.lines()) {
        let Some(row) = text.strip_prefix("| **") else { continue };
        let word = row.split("**").next().unwrap();
        if !words.insert(word.to_owned()) {
            offences.push(format!("{PAGE}:{line}: {word} is explained twice"));
        }
        if places(text).is_empty() {
            offences.push(format!("{PAGE}:{line}: where does {word} live?"));
        }
    }
    assert!(words.len() > 60, "only {} words were seen", words.len());
    crate::none(offences);
}

#[test]
fn a_declaration_is_told_from_a_mention() {
    let source = "/// See Area.\npub struct Gate {\n    pub area: Option<Area>,\n}\nenum Body {\n    ScanRecorded(ScanLine),\n}\n";
    assert!(
        declares(source, "Gate") && declares(source, "Gate::area") && declares(source, "Body::ScanRecorded")
    );
    assert!(!declares(source, "Area") && !declares(source, "ScanLine"));
    assert!(declares("CREATE TABLE \"order\" (\n", "order") && !declares("CREATE TABLE ticket (\n", "order"));
}
