//! `docs/dependencies.md` has a line for each package of others that one of ours names, and for no other.
//! Which of ours may name which is in `layers`; licences and sources are `deny.toml`'s.

use std::collections::BTreeSet;

use crate::layers::arrows;

const PAGE: &str = "docs/dependencies.md";

/// The packages of others that one of ours names, for any system, and those that the workspace offers.
fn named() -> BTreeSet<String> {
    let mut names: BTreeSet<String> = arrows().into_iter().map(|arrow| arrow.to).collect();
    let manifest = std::fs::read_to_string(crate::root().join("Cargo.toml")).unwrap();
    let table = manifest.split("[workspace.dependencies]\n").nth(1).unwrap().split("\n[").next().unwrap();
    names.extend(table.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned()));
    names.retain(|name| !name.starts_with("entrada"));
    names
}

/// The packages that have a line of the page's tables, in their order.
fn explained(page: &str) -> Vec<String> {
    let cells = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |"));
    cells.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_dependency_is_explained_and_nothing_else() {
    let page = std::fs::read_to_string(crate::root().join(PAGE)).unwrap();
    let (lines, named) = (explained(&page), named());
    assert!(named.len() > 20, "only {} dependencies were seen", named.len());
    let explained: BTreeSet<String> = lines.iter().cloned().collect();
    assert_eq!(lines.len(), explained.len(), "{PAGE} has a line twice");
    let missing = named.difference(&explained).map(|name| format!("{PAGE}: no line says why {name} is here"));
    let left = explained.difference(&named).map(|name| format!("{PAGE}: {name} is not a dependency"));
    crate::none(missing.chain(left).collect());
}

#[test]
fn every_line_says_why_who_and_what_else() {
    let page = std::fs::read_to_string(crate::root().join(PAGE)).unwrap();
    let lines = page.lines().filter(|line| line.starts_with("| `"));
    let short = lines.filter(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
        cells.len() != 4 || cells.iter().any(|cell| cell.trim().is_empty())
    });
    crate::none(short.map(|line| format!("{PAGE}: this line needs four cells: {line}")).collect());
}
