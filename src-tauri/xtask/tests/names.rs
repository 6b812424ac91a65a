//! One name, one thing: no two types of one of our packages have the same name. Tests may name theirs as they like, and so
//! may the traits' associated types. A type that each system has its own form of is one type. Read line by line, which
//! rustfmt's layout allows.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A type that a file declares.
#[derive(Clone)]
struct Found {
    name: String,
    line: usize,
    /// The `cfg` that it or its module is under; empty: it is there on every system.
    system: String,
}

/// The Rust files below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The word after `pub` and what may follow it, and the one after that.
fn head(line: &str) -> (&str, &str) {
    let line = line.trim_start();
    let line = match line.strip_prefix("pub(") {
        Some(rest) => rest.split_once(") ").map_or("", |(_, rest)| rest),
        None => line.strip_prefix("pub ").unwrap_or(line),
    };
    let line = line.strip_prefix("unsafe ").unwrap_or(line);
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let name =
        rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default();
    (word, name)
}

/// The types that a file declares outside of its tests, and the modules that it takes in for tests only.
fn types(source: &str) -> (Vec<Found>, Vec<String>) {
    let (mut types, mut test_files) = (Vec::new(), Vec::new());
    // How far a block is indented that is passed over whole, or in which `type` is an associated one.
    let (mut skipped, mut of_trait): (Option<usize>, Option<usize>) = (None, None);
    // The module of one system that the lines are in.
    let mut within: Option<(usize, String)> = None;
    let (mut for_tests, mut in_text, mut system) = (false, false, String::new());
    for (number, line) in (1..).zip(source.lines()) {
        // A text over several lines holds no declarations. rustfmt leaves such lines alone.
        in_text ^= line.contains("r#\"") ^ line.contains("\"#");
        if in_text || line.trim().is_empty() || line.trim_start().starts_with("//") {
            continue;
        }
        let (word, name) = head(line);
        let ends = |at: usize| indent(line) == at && line.trim_start().starts_with('}');
        if let Some(at) = skipped {
            skipped = if ends(at) { None } else { Some(at) };
            continue;
        }
        if of_trait.is_some_and(ends) {
            of_trait = None;
        }
        if within.as_ref().is_some_and(|(at, _)| ends(*at)) {
            within = None;
        }
        if line.trim_start().starts_with("#[") {
            for_tests |= line.contains("cfg(test)");
            if line.contains("#[cfg(") && !line.contains("cfg(test)") {
                system = line.trim().to_owned();
            }
            continue;
        }
        let mut declare = || {
            let system = within.as_ref().map_or(&system, |(_, of)| of).clone();
            types.push(Found { name: name.to_owned(), line: number, system });
        };
        match word {
            _ if for_tests && line.ends_with('{') => skipped = Some(indent(line)),
            "mod" if for_tests => test_files.push(name.to_owned()),
            _ if for_tests => {}
            "struct" | "enum" | "union" | "trait" if !name.is_empty() => declare(),
            "type" if of_trait.is_none() && !name.is_empty() => declare(),
            "mod" if within.is_none() && !system.is_empty() && line.ends_with('{') => {
                within = Some((indent(line), system.clone()));
            }
            _ => {}
        }
        let opens = line.ends_with('{') || !line.contains('}');
        if (word == "trait" || word == "impl" || word.starts_with("impl<")) && of_trait.is_none() && opens {
            of_trait = Some(indent(line));
        }
        for_tests = false;
        system.clear();
    }
    (types, test_files)
}

/// Where each name is declared in the files of one crate, and on which systems.
fn declared(files: &[PathBuf]) -> BTreeMap<String, Vec<(String, String)>> {
    let read: Vec<(&PathBuf, Vec<Found>, Vec<String>)> = files
        .iter()
        .map(|file| {
            let (types, tests) = types(&std::fs::read_to_string(file).unwrap());
            (file, types, tests)
        })
        .collect();
    let for_tests: Vec<PathBuf> = read
        .iter()
        .flat_map(|(file, _, tests)| {
            let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
            let beside = file.parent().unwrap().to_path_buf();
            let folder =
                if matches!(stem.as_str(), "lib" | "main" | "mod") { beside } else { beside.join(stem) };
            tests.iter().map(move |name| folder.join(name))
        })
        .collect();
    let mut names: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (file, types, _) in &read {
        let named_so = file.file_stem().unwrap().to_string_lossy().ends_with("_tests");
        if named_so || for_tests.iter().any(|module| file.with_extension("").starts_with(module)) {
            continue;
        }
        let path = file.strip_prefix(crate::root()).unwrap().to_string_lossy().replace('\\', "/");
        for Found { name, line, system } in types {
            names.entry(name.clone()).or_default().push((format!("{path}:{line}"), system.clone()));
        }
    }
    names
}

#[test]
fn no_two_types_of_a_crate_have_the_same_name() {
    let root = crate::root();
    let folders = std::fs::read_dir(root.join("src-tauri/crates")).unwrap();
    let mut crates: Vec<PathBuf> = folders.map(|folder| folder.unwrap().path().join("src")).collect();
    crates.extend([root.join("src-tauri/src"), root.join("src-tauri/xtask/src")]);
    crates.sort();
    let (mut offences, mut seen) = (Vec::new(), 0);
    for folder in crates {
        // A program beside a library is a crate of its own.
        let (programs, rest): (Vec<PathBuf>, Vec<PathBuf>) =
            sources(&folder).into_iter().partition(|file| file.starts_with(folder.join("bin")));
        for files in programs.chunks(1).chain([rest.as_slice()]) {
            for (name, places) in declared(files) {
                seen += 1;
                let systems: BTreeSet<&str> = places.iter().map(|(_, system)| system.as_str()).collect();
                let everywhere = places.iter().any(|(_, system)| system.is_empty());
                if places.len() > 1 && (everywhere || systems.len() < places.len()) {
                    let lines: Vec<&str> = places.iter().map(|(line, _)| line.as_str()).collect();
                    offences.push(format!("{name}: {}", lines.join(", ")));
                }
            }
        }
    }
    assert!(seen > 300, "only {seen} types were seen");
    crate::none(offences);
}

#[test]
fn types_are_found_and_tests_are_passed_over() {
    let source = "\
pub(crate) struct One;
// struct Not;
impl Iterator for One {
    type Item = u8;
}
enum Two<T> {
    A(T),
}
pub trait Three {
    type Four;
}
pub type Five = u8;
fn make() {
    struct Six;
}
#[cfg(test)]
mod proof;
#[cfg(test)]
#[allow(dead_code)]
mod tests {
    struct Seven;
}
struct Eight {
    a: u8,
}
#[cfg(windows)]
mod windows {
    struct Nine;
}
#[cfg(unix)]
struct Nine;
struct Ten;
";
    let (found, tests) = types(source);
    let names: Vec<&str> = found.iter().map(|found| found.name.as_str()).collect();
    assert_eq!(names, ["One", "Two", "Three", "Five", "Six", "Eight", "Nine", "Nine", "Ten"]);
    let systems: Vec<&str> = found.iter().map(|found| found.system.as_str()).skip(6).collect();
    assert_eq!(systems, ["#[cfg(windows)]", "#[cfg(unix)]", ""]);
    assert_eq!(tests, ["proof"]);
}
