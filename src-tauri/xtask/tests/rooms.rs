//! Which file uses which within one of our packages: the departments of `app` point downward only, and no circle of files is
//! wider than a folder and its parent module. Arrows between packages are `layers`'.
//!
//! A file uses another when it names one of its items by path, or calls a method that is defined there on one of the types
//! whose methods are spread over many files ([`SPREAD`]): imports alone would not show that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The folders and files of `app` from the bottom up: each may use those before it.
const ROOMS: &[&str] = &[
    "words", "error", "dto", "laptop", "input", "access", "lookup", "views", "event", "people", "sales",
    "printing", "door", "tickets", "mail", "lists", "report", "exchange", "sheets",
];

/// Types with methods in more files than their own; what each also answers for, by `Deref`; and what variables of it are
/// called, beside `self` in its own `impl` blocks.
const SPREAD: &[(&str, &[&str], &str)] = &[
    ("App", &["App"], "app"),
    ("WriteAccess", &["WriteAccess", "Access", "Reader"], "access"),
    ("Access", &["Access", "Reader"], "access"),
    ("Writer", &["Writer", "Reader"], "writer"),
    ("Reader", &["Reader"], "reader"),
    ("Store", &["Store"], "store"),
];

/// Packages of ours whose files are looked at, by folder.
const PACKAGES: &[&str] = &[
    "src-tauri/src",
    "src-tauri/crates/app/src",
    "src-tauri/crates/cli/src",
    "src-tauri/crates/core/src",
    "src-tauri/crates/list/src",
    "src-tauri/crates/mail/src",
    "src-tauri/crates/paper/src",
    "src-tauri/crates/scan/src",
    "src-tauri/crates/secrets/src",
    "src-tauri/crates/store/src",
    "src-tauri/crates/sync/src",
    "src-tauri/crates/testkit/src",
];

/// A module's path within its package, `["door", "check"]`; the root is empty.
type Module = Vec<String>;

/// A token, with groups opened.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Word(String),
    Sign(char),
    Open(char),
    Close(char),
}

fn flat(stream: TokenStream, into: &mut Vec<Token>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut skip_next_group = false;
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            // What only tests use is no part of the house.
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket && group.stream().to_string() == "cfg (test)" =>
            {
                // Other attributes may stand between.
                let after = trees[at + 1..].iter().find(|tree| match tree {
                    TokenTree::Punct(sign) => sign.as_char() != '#',
                    TokenTree::Group(group) => group.delimiter() != Delimiter::Bracket,
                    _ => true,
                });
                skip_next_group = matches!(after, Some(TokenTree::Ident(word)) if *word == "mod");
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && skip_next_group => {
                skip_next_group = false;
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::None => (' ', ' '),
                };
                into.push(Token::Open(open));
                flat(group.stream(), into);
                into.push(Token::Close(close));
            }
            TokenTree::Ident(word) => into.push(Token::Word(word.to_string())),
            TokenTree::Punct(sign) => {
                // `#[cfg(test)] mod tests;` names a file that is left out below.
                if sign.as_char() == ';' {
                    skip_next_group = false;
                }
                into.push(Token::Sign(sign.as_char()));
            }
            TokenTree::Literal(_) => into.push(Token::Word("\"\"".to_owned())),
        }
    }
}

struct File {
    module: Module,
    tokens: Vec<Token>,
}

/// Every file of a package but those for tests.
fn files(folder: &Path) -> Vec<File> {
    let (mut files, mut folders) = (Vec::new(), vec![(folder.to_path_buf(), Module::new())]);
    while let Some((at, parents)) = folders.pop() {
        for entry in std::fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                // Programs of their own, and folders of what only tests see.
                if name != "bin" && !TESTS.contains(&name.as_str()) {
                    folders.push((path, [parents.clone(), vec![name]].concat()));
                }
            } else if path.extension().is_some_and(|end| end == "rs")
                && !TESTS.contains(&name.as_str())
                && !name.ends_with("_tests")
            {
                let root = parents.is_empty() && (name == "lib" || name == "main");
                let module = if root || name == "mod" {
                    parents.clone()
                } else {
                    [parents.clone(), vec![name]].concat()
                };
                let mut tokens = Vec::new();
                flat(std::fs::read_to_string(&path).unwrap().parse().unwrap(), &mut tokens);
                files.push(File { module, tokens });
            }
        }
    }
    files.sort_by(|a, b| a.module.cmp(&b.module));
    files
}

/// Modules that exist for tests only.
const TESTS: &[&str] = &["proof", "proofs", "errors_proof"];

/// Every path that a list of tokens begins with `crate`, `super` or `self`, those in braces taken apart.
fn paths(tokens: &[Token], own: &Module) -> Vec<Module> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let starts = match &tokens[at] {
            Token::Word(word) if word == "crate" || word == "super" || word == "self" => {
                !matches!(at.checked_sub(1).map(|before| &tokens[before]), Some(Token::Sign(':')))
                    && separator(tokens, at + 1)
            }
            _ => false,
        };
        if starts {
            at = tree(tokens, at, Vec::new(), own, &mut found);
        } else {
            at += 1;
        }
    }
    found
}

fn separator(tokens: &[Token], at: usize) -> bool {
    tokens.get(at) == Some(&Token::Sign(':')) && tokens.get(at + 1) == Some(&Token::Sign(':'))
}

/// Follows one path from `at`, and into its braces; returns where it ends.
fn tree(tokens: &[Token], mut at: usize, mut path: Module, own: &Module, found: &mut Vec<Module>) -> usize {
    loop {
        match tokens.get(at) {
            Some(Token::Word(word)) => {
                match word.as_str() {
                    "crate" => path.clear(),
                    "self" if path.is_empty() => path.clone_from(own),
                    "super" => {
                        if path.is_empty() {
                            path.clone_from(own);
                        }
                        path.pop();
                    }
                    "self" => {}
                    other => path.push(other.to_owned()),
                }
                at += 1;
            }
            Some(Token::Open('{')) => {
                at += 1;
                while at < tokens.len() && tokens[at] != Token::Close('}') {
                    at = tree(tokens, at, path.clone(), own, found);
                    if tokens.get(at) == Some(&Token::Sign(',')) {
                        at += 1;
                    }
                }
                return at + 1;
            }
            _ => {
                found.push(path);
                return at.max(1);
            }
        }
        if separator(tokens, at) {
            at += 2;
        } else {
            found.push(path);
            // `x as y`
            if tokens.get(at) == Some(&Token::Word("as".to_owned())) {
                at += 2;
            }
            return at;
        }
    }
}

/// An `impl` block of one of the types of [`SPREAD`]: which, where it stands, and the methods that it defines.
struct Block {
    of: &'static str,
    from: usize,
    to: usize,
    methods: Vec<String>,
}

fn blocks(tokens: &[Token]) -> Vec<Block> {
    let word = |text: &str| Token::Word(text.to_owned());
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at] != word("impl") {
            at += 1;
            continue;
        }
        let open = (at..tokens.len()).find(|at| tokens[*at] == Token::Open('{')).unwrap_or(tokens.len());
        let head = &tokens[at..open];
        let of_a_trait = head.contains(&word("for"));
        let of = SPREAD.iter().map(|(of, ..)| *of).find(|of| head.contains(&word(of)));
        let (mut depth, mut close, mut methods) = (0, open, Vec::new());
        for (place, token) in tokens.iter().enumerate().skip(open) {
            match token {
                Token::Open('{') => depth += 1,
                Token::Close('}') => {
                    depth -= 1;
                    if depth == 0 {
                        close = place;
                        break;
                    }
                }
                Token::Word(name) if name == "fn" && depth == 1 => {
                    if let (false, Some(Token::Word(method))) = (of_a_trait, tokens.get(place + 1)) {
                        methods.push(method.clone());
                    }
                }
                _ => {}
            }
        }
        found.extend(of.map(|of| Block { of, from: open, to: close, methods }));
        at = close.max(at + 1);
    }
    found
}

/// Who uses whom, in words of modules joined by `::`, with one of the reasons.
fn uses(files: &[File]) -> BTreeMap<(Module, Module), String> {
    let modules: BTreeSet<&Module> = files.iter().map(|file| &file.module).collect();
    let mut defined: BTreeMap<(&'static str, String), BTreeSet<&Module>> = BTreeMap::new();
    for file in files {
        for block in blocks(&file.tokens) {
            for method in block.methods {
                defined.entry((block.of, method)).or_default().insert(&file.module);
            }
        }
    }
    let mut uses = BTreeMap::new();
    for file in files {
        for path in paths(&file.tokens, &file.module) {
            let target = (1..=path.len())
                .rev()
                .map(|length| path[..length].to_vec())
                .find(|module| modules.contains(module));
            if let Some(target) = target.filter(|target| *target != file.module) {
                uses.entry((file.module.clone(), target)).or_insert(path.join("::"));
            }
        }
        let blocks = blocks(&file.tokens);
        for (place, window) in file.tokens.windows(4).enumerate() {
            let [Token::Word(on), Token::Sign('.'), Token::Word(method), Token::Open('(')] = window else {
                continue;
            };
            let own =
                blocks.iter().find(|block| (block.from..block.to).contains(&place)).map(|block| block.of);
            let meant = SPREAD.iter().find(|(of, _, variable)| match on.as_str() {
                "self" => own == Some(*of),
                other => other == *variable,
            });
            let Some((_, answers, _)) = meant else { continue };
            // The first that has such a method answers, as `Deref` does.
            let places = answers.iter().find_map(|of| defined.get(&(*of, method.clone())));
            for target in places.into_iter().flatten().filter(|target| **target != &file.module) {
                uses.entry((file.module.clone(), (*target).clone())).or_insert(format!("{on}.{method}()"));
            }
        }
    }
    uses.retain(|(from, to), _| !from.is_empty() && !to.is_empty());
    uses
}

/// The sets of modules that reach each other, largest first.
fn circles(uses: &BTreeMap<(Module, Module), String>) -> Vec<BTreeSet<Module>> {
    let mut next: BTreeMap<&Module, Vec<&Module>> = BTreeMap::new();
    for (from, to) in uses.keys() {
        next.entry(from).or_default().push(to);
    }
    let reach = |from: &Module| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(at) = open.pop() {
            for to in next.get(at).into_iter().flatten() {
                if seen.insert(*to) {
                    open.push(to);
                }
            }
        }
        seen
    };
    let reached: BTreeMap<&Module, BTreeSet<&Module>> =
        next.keys().map(|from| (*from, reach(from))).collect();
    let mut circles: BTreeSet<BTreeSet<Module>> = BTreeSet::new();
    for (from, to) in &reached {
        if to.contains(*from) {
            let circle =
                to.iter().filter(|other| reached.get(**other).is_some_and(|back| back.contains(*from)));
            circles.insert(circle.map(|module| (*module).clone()).collect());
        }
    }
    circles.into_iter().collect()
}

/// A folder and its parent module hold all of them. A package's own folder is too wide to count as one.
fn in_one_folder(circle: &BTreeSet<Module>) -> bool {
    let shortest = circle.iter().min_by_key(|module| module.len()).unwrap();
    let parent = &shortest[..shortest.len() - 1];
    [shortest.as_slice(), parent].iter().filter(|folder| !folder.is_empty()).any(|folder| {
        circle.iter().all(|module| module.as_slice() == *folder || &module[..module.len() - 1] == *folder)
    })
}

fn shown(module: &Module) -> String {
    module.join("::")
}

#[test]
fn departments_use_only_what_is_below_them() {
    let files = files(&crate::root().join("src-tauri/crates/app/src"));
    let place =
        |module: &Module| ROOMS.iter().position(|room| module.first().is_some_and(|first| first == room));
    let mut offences: Vec<String> = files
        .iter()
        .filter(|file| !file.module.is_empty() && place(&file.module).is_none())
        .map(|file| format!("{} is in no room of rooms.rs: say there what it may use", shown(&file.module)))
        .collect();
    let uses = uses(&files);
    assert!(uses.len() > 150, "only {} uses were seen", uses.len());
    for ((from, to), why) in &uses {
        if from.first() != to.first() && place(from) < place(to) {
            offences.push(format!("{} uses {} ({why}), which is above it", shown(from), shown(to)));
        }
    }
    crate::none(offences);
}

#[test]
fn no_circle_is_wider_than_a_folder_and_its_parent() {
    let mut offences = Vec::new();
    for package in PACKAGES {
        let files = files(&crate::root().join(package));
        let uses = uses(&files);
        for circle in circles(&uses).into_iter().filter(|circle| !in_one_folder(circle)) {
            let names: Vec<String> = circle.iter().map(shown).collect();
            offences.push(format!("{package}: {} reach each other", names.join(", ")));
            for ((from, to), why) in &uses {
                if circle.contains(from) && circle.contains(to) && from.first() != to.first() {
                    offences.push(format!("    {} -> {} ({why})", shown(from), shown(to)));
                }
            }
        }
    }
    crate::none(offences);
}

#[test]
fn an_arrow_up_and_a_wide_circle_would_be_seen() {
    let file = |module: &[&str], text: &str| {
        let mut tokens = Vec::new();
        flat(text.parse().unwrap(), &mut tokens);
        File { module: module.iter().map(|name| (*name).to_owned()).collect(), tokens }
    };
    let files = [
        file(&["laptop", "state"], "impl App { pub fn open(&self) { self.sell(); } }"),
        file(
            &["sales", "sell"],
            "use crate::{door::{check::{Answer, self}}, words}; impl App { fn sell(&self) {} }",
        ),
        file(
            &["door", "check"],
            "fn a() { super::gate::b() } #[cfg(test)] mod tests { use crate::sales::sell::X; }",
        ),
        file(&["door", "gate"], "use super::check::a;"),
    ];
    let uses = uses(&files);
    let seen: Vec<String> = uses.keys().map(|(from, to)| format!("{} {}", shown(from), shown(to))).collect();
    assert_eq!(
        seen,
        [
            "door::check door::gate",
            "door::gate door::check",
            "laptop::state sales::sell",
            "sales::sell door::check"
        ]
    );
    let found = circles(&uses);
    assert_eq!(found.len(), 1);
    assert!(in_one_folder(&found[0]));
    let wide = BTreeSet::from([vec!["a".to_owned(), "b".to_owned()], vec!["c".to_owned(), "d".to_owned()]]);
    assert!(!in_one_folder(&wide));
}
