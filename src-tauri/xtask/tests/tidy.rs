//! How files look: what the first line says, how long they get, and words that only some of them may hold.
//! Formatting is rustfmt's, types of the user interface are `tsc`'s.

use std::path::{Path, PathBuf};

/// A file longer than this holds two things.
const LONGEST: usize = 600;

/// Folders of what is built, downloaded or generated.
const NOT_OURS: &[&str] = &["target", "node_modules", "gen", ".git", "ui/types", "ui/vendor"];

/// The endings of files whose first line says what they are for, and how that line may begin.
const FIRST_LINES: &[(&str, &[&str])] = &[
    // The second for a file that is taken in by include!, which allows no "//!".
    ("rs", &["//!", "//"]),
    ("js", &["//", "/*"]),
    ("mjs", &["//", "/*"]),
    ("ts", &["//", "/*"]),
    ("css", &["/*"]),
    ("c", &["//", "/*"]),
    ("h", &["//", "/*"]),
    ("py", &["#", "\"\"\""]),
    ("sh", &["#"]),
    ("sql", &["--"]),
];

/// The endings of other files that people read and edit.
const ALSO_TEXT: &[&str] = &["toml", "json", "yml", "md", "html", "plist"];

/// The one file of the user interface that talks to the shell.
const HOST: &str = "ui/js/host.js";

/// Ways to put text into a page as HTML. A guest's name must never become markup.
const MARKUP: &[&str] = &["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "setHTMLUnsafe"];

struct File {
    /// From the root, with `/` on every system.
    path: String,
    ending: String,
    text: String,
}

impl File {
    fn is_code(&self) -> bool {
        FIRST_LINES.iter().any(|(ending, _)| *ending == self.ending)
    }
}

fn files() -> Vec<File> {
    let (root, mut files) = (crate::root(), Vec::new());
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let full = entry.unwrap().path();
            let path = from_root(&root, &full);
            let name = full.file_name().unwrap().to_string_lossy().into_owned();
            if NOT_OURS.contains(&name.as_str()) || NOT_OURS.contains(&path.as_str()) {
                continue;
            }
            if full.is_dir() {
                folders.push(full);
                continue;
            }
            let ending = full.extension().unwrap_or_default().to_string_lossy().into_owned();
            let known = FIRST_LINES.iter().any(|(known, _)| *known == ending);
            if known || ALSO_TEXT.contains(&ending.as_str()) {
                // A file may be gone again: somebody is working here.
                let Ok(bytes) = std::fs::read(&full) else { continue };
                files.push(File { path, ending, text: String::from_utf8_lossy(&bytes).into_owned() });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() > 50, "only {} files were seen", files.len());
    files
}

fn from_root(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")
}

/// True when the first line, or the one after `#!`, is a comment that says something.
fn says_what_it_is_for(text: &str, starts: &[&str]) -> bool {
    let first = text.lines().find(|line| !line.starts_with("#!/")).unwrap_or_default();
    let said = starts.iter().find_map(|start| first.strip_prefix(start)).unwrap_or_default();
    said.chars().filter(|letter| letter.is_alphabetic()).count() >= 10
}

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    let mut offences = Vec::new();
    for file in files() {
        let Some((_, starts)) = FIRST_LINES.iter().find(|(ending, _)| *ending == file.ending) else {
            continue;
        };
        if !says_what_it_is_for(&file.text, starts) {
            offences.push(format!(
                "{}: its first line must say what the file is for: {}",
                file.path,
                starts.join(" or ")
            ));
        }
    }
    crate::none(offences);
}

#[test]
fn no_file_is_too_long() {
    // The schema is what all migrations together leave, written by a test.
    let written = |file: &File| file.is_code() && file.path != "docs/schema.sql";
    let long = files().into_iter().filter(|file| written(file) && file.text.lines().count() > LONGEST);
    crate::none(long.map(|file| format!("{}: more than {LONGEST} lines: split it", file.path)).collect());
}

#[test]
fn lines_end_where_their_text_ends() {
    let mut offences = Vec::new();
    for file in files() {
        for (line, text) in (1..).zip(file.text.lines()) {
            if text.ends_with([' ', '\t', '\r']) {
                offences.push(format!("{}:{line}: space at the end of the line", file.path));
            }
        }
        if !file.text.is_empty() && !file.text.ends_with('\n') {
            offences.push(format!("{}: no line end at the end of the file", file.path));
        }
    }
    crate::none(offences);
}

#[test]
fn one_file_of_the_user_interface_talks_to_the_shell() {
    let others = files().into_iter().filter(|file| file.path.starts_with("ui/") && file.path != HOST);
    let others = others.filter(|file| file.text.contains("__TAURI"));
    crate::none(others.map(|file| format!("{}: only {HOST} may name __TAURI__", file.path)).collect());
}

#[test]
fn text_never_becomes_markup() {
    let mut offences = Vec::new();
    for file in files().into_iter().filter(|file| file.path.starts_with("ui/")) {
        for word in MARKUP.iter().filter(|word| file.text.contains(**word)) {
            offences
                .push(format!("{}: {word} would turn a guest's name into HTML; use textContent", file.path));
        }
    }
    crate::none(offences);
}

#[test]
fn no_capability_is_for_every_window() {
    let capabilities = files().into_iter().filter(|file| file.path.starts_with("src-tauri/capabilities/"));
    let mut offences = Vec::new();
    for file in capabilities.filter(|file| file.ending == "json") {
        let capability: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        let windows = capability["windows"].as_array().cloned().unwrap_or_default();
        if windows.is_empty() || windows.iter().any(|window| window.as_str() == Some("*")) {
            offences.push(format!("{}: name the windows it is for, one by one", file.path));
        }
    }
    crate::none(offences);
}

#[test]
fn first_lines_are_judged_right() {
    assert!(says_what_it_is_for("//! The door's rules.\nfn main() {}", &["//!"]));
    assert!(says_what_it_is_for("#!/usr/bin/env bash\n# Runs everything.\n", &["#"]));
    assert!(!says_what_it_is_for("//!\nfn main() {}", &["//!"]));
    assert!(!says_what_it_is_for("fn main() {} // The door's rules.", &["//!"]));
    assert!(!says_what_it_is_for("", &["//!"]));
}
