//! Which of our packages may depend on which, and which outside packages belong to one of ours alone.
//! The picture is in `docs/architecture.md`; a new arrow needs a line here, and so a reason in the review.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Each of our packages, and those it may call.
const ARROWS: &[(&str, &[&str])] = &[
    ("entrada", &["entrada-app", "entrada-scan"]),
    ("entrada-cli", &["entrada-app"]),
    (
        "entrada-app",
        &[
            "entrada-store",
            "entrada-secrets",
            "entrada-scan",
            "entrada-list",
            "entrada-paper",
            "entrada-mail",
            "entrada-sync",
            "entrada-core",
        ],
    ),
    ("entrada-store", &["entrada-core"]),
    ("entrada-secrets", &["entrada-core"]),
    ("entrada-paper", &["entrada-core"]),
    ("entrada-list", &["entrada-core"]),
    ("entrada-mail", &[]),
    ("entrada-sync", &["entrada-core"]),
    ("entrada-scan", &[]),
    ("entrada-core", &[]),
    ("entrada-testkit", &["entrada-core", "entrada-store"]),
    ("xtask", &[]),
];

/// Tests of any package may use this one; nothing else may.
const FOR_TESTS: &str = "entrada-testkit";

/// Outside packages, by the start of their names, and the only packages of ours that may name them.
const OWNERS: &[(&str, &[&str])] = &[
    ("tauri", &["entrada"]),
    ("rusqlite", &["entrada-store"]),
    ("keyring", &["entrada-secrets"]),
    ("apple-native-keyring-store", &["entrada-secrets"]),
    ("windows-native-keyring-store", &["entrada-secrets"]),
    ("zbus-secret-service-keyring-store", &["entrada-secrets"]),
    ("aes-gcm", &["entrada-core", "entrada-secrets"]),
    ("nokhwa", &["entrada-scan"]),
    ("krilla", &["entrada-paper"]),
    ("calamine", &["entrada-list"]),
    ("chardetng", &["entrada-list"]),
    ("lettre", &["entrada-mail"]),
    ("reqwest", &["entrada-sync"]),
    ("oauth2", &["entrada-sync"]),
    ("yup-oauth2", &["entrada-sync"]),
    ("clap", &["entrada-cli"]),
];

/// What `core` must never have: it does no I/O and makes up nothing by itself.
const NOT_IN_CORE: &[&str] = &["getrandom", "rand", "tokio", "uuid", "tempfile"];

/// One line of a `[dependencies]` table.
pub(crate) struct Arrow {
    pub(crate) from: String,
    pub(crate) to: String,
    /// `normal`, `dev` or `build`.
    pub(crate) kind: String,
}

/// Every dependency that one of our packages names, for every system and feature.
pub(crate) fn arrows() -> Vec<Arrow> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(crate::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or("normal").to_owned();
    let mut arrows = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        for dependency in package["dependencies"].as_array().unwrap() {
            let from = text(&package["name"]);
            arrows.push(Arrow { from, to: text(&dependency["name"]), kind: text(&dependency["kind"]) });
        }
    }
    arrows
}

/// The dependencies that the two tables don't allow.
fn offences(arrows: &[Arrow]) -> Vec<String> {
    let table: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let mut offences = Vec::new();
    for Arrow { from, to, kind } in arrows {
        let Some(allowed) = table.get(from.as_str()) else {
            offences
                .push(format!("{from} is not in the table of layers.rs: say there what it may depend on"));
            continue;
        };
        let ours = table.contains_key(to.as_str()) || to.starts_with("entrada-");
        let in_tests = kind == "dev" && to == FOR_TESTS;
        if ours && !allowed.contains(&to.as_str()) && !in_tests {
            offences.push(format!("{from} depends on {to} ({kind}): this arrow points up or sideways"));
        }
        for (name, owners) in OWNERS {
            if to.starts_with(name) && !owners.contains(&from.as_str()) {
                offences.push(format!("{from} depends on {to} ({kind}): only {} may", owners.join(" and ")));
            }
        }
        if from == "entrada-core" && kind != "dev" && NOT_IN_CORE.contains(&to.as_str()) {
            offences.push(format!("{from} depends on {to}: the rules do no I/O and draw no random numbers"));
        }
    }
    offences
}

#[test]
fn no_arrow_points_up() {
    let arrows = arrows();
    assert!(arrows.len() > 20, "only {} dependencies were seen", arrows.len());
    crate::none(offences(&arrows));
}

#[test]
fn a_wrong_arrow_would_be_seen() {
    let arrow =
        |from: &str, to: &str, kind: &str| Arrow { from: from.into(), to: to.into(), kind: kind.into() };
    for (from, to, kind) in [
        ("entrada-core", "entrada-store", "normal"),
        ("entrada-paper", "entrada-store", "normal"),
        ("entrada-cli", "entrada-store", "dev"),
        ("entrada-app", "entrada-testkit", "normal"),
        ("entrada-app", "tauri", "normal"),
        ("entrada-app", "tauri-plugin-dialog", "build"),
        ("entrada-app", "rusqlite", "dev"),
        ("entrada-core", "getrandom", "normal"),
        ("entrada-app", "lettre", "normal"),
    ] {
        assert_eq!(offences(&[arrow(from, to, kind)]).len(), 1, "{from} -> {to} ({kind})");
    }
    let right = [
        arrow("entrada", "tauri", "normal"),
        arrow("entrada-app", "entrada-testkit", "dev"),
        arrow("entrada-cli", "entrada-app", "normal"),
    ];
    assert!(offences(&right).is_empty());
}

#[test]
fn the_table_has_a_line_for_each_package_and_no_other() {
    let folders = std::fs::read_dir(crate::root().join("src-tauri/crates")).unwrap();
    let mut there: BTreeSet<String> =
        folders.map(|folder| format!("entrada-{}", folder.unwrap().file_name().to_string_lossy())).collect();
    there.extend(["entrada".to_owned(), "xtask".to_owned()]);
    let table: BTreeSet<String> = ARROWS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(there, table);
}
