//! `cargo xtask test`: every check, the quick ones first, and one line at the end that says how it went.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::fmt;
use crate::hermetic::Home;
use crate::node;
use crate::process::{Failure, cargo, complete, on_path, program, reachable, root, target};
use crate::session::Screen;
use crate::setup::{self, Work};
use crate::tally::Tally;

/// The version of cargo-deny that `deny.toml` is written for.
const CARGO_DENY: &str = "0.20.2";

/// Where cargo-deny fetches the known vulnerabilities from.
const ADVISORIES: &str = "github.com";

/// All checks in order. The first that fails ends it.
pub(crate) fn all() -> Result<(), Failure> {
    let mut report = Report::start();
    let outcome = every_step(&mut report);
    report.end(outcome)
}

/// Only the tests with this text in their name, those in the window included.
pub(crate) fn named(filter: &str) -> Result<(), Failure> {
    let mut report = Report::start();
    let outcome = some_tests(&mut report, filter);
    let none = outcome.is_ok() && report.tally == Tally::default();
    report.end(outcome)?;
    if none { Err(Failure::new(format!("No test has \"{filter}\" in its name."))) } else { Ok(()) }
}

/// The checks that need no built program.
pub(crate) fn lint() -> Result<(), Failure> {
    setup::ready(&[Work::Terminal, Work::Window])?;
    fmt::check()?;
    lints()
}

fn every_step(report: &mut Report) -> Result<(), Failure> {
    report.step("Set-up", |_| setup::ready(&[Work::Terminal, Work::Window, Work::Test]))?;
    report.step("Formatting", |_| fmt::check())?;
    report.step("House rules: layers and tidiness", |tally| tally.run(&mut cargo("test --package xtask")))?;
    report.step("User interface: types and unit tests", user_interface)?;
    report.step("Lints", |_| lints())?;
    report.step("Dependencies: licences, sources, bans", |_| dependencies())?;
    let home = Home::fresh()?;
    let types = generated_types();
    report.step("Unit and integration tests", |tally| tests(tally, &home, ""))?;
    if generated_types() != types {
        return Err(Failure::new(
            "The types in ui/types were older than the Rust ones. They are new now: look at them and commit them.",
        ));
    }
    report.step("End to end, in the real window", |tally| end_to_end(tally, &home, ""))?;
    home.unharmed()
}

fn some_tests(report: &mut Report, filter: &str) -> Result<(), Failure> {
    setup::ready(&[Work::Terminal, Work::Window, Work::Test])?;
    let home = Home::fresh()?;
    report.step("Unit and integration tests", |tally| {
        tally.run(cargo("test --package xtask --").arg(filter))?;
        tests(tally, &home, filter)
    })?;
    report.step("End to end, in the real window", |tally| end_to_end(tally, &home, filter))?;
    home.unharmed()
}

fn lints() -> Result<(), Failure> {
    complete(&mut cargo("clippy --workspace --all-targets --test e2e -- --deny warnings"))
}

fn user_interface(tally: &mut Tally) -> Result<(), Failure> {
    let folder = root().join("tests/ui");
    node::install(&folder)?;
    complete(
        program("node").arg(folder.join("node_modules/typescript/bin/tsc")).arg("--project").arg(&folder),
    )?;
    // The reporter is named because Node picks another for a terminal, and its counts are read.
    tally.run(program("node").args(["--test", "--test-reporter=tap"]).current_dir(&folder))
}

fn dependencies() -> Result<(), Failure> {
    let deny = cargo_deny()?;
    complete(program(&deny).args(["--log-level=error", "check", "licenses", "bans", "sources"]))?;
    if reachable(ADVISORIES) {
        return complete(program(&deny).args(["--log-level=error", "check", "advisories"]));
    }
    println!("Known vulnerabilities were not looked up: {ADVISORIES} can't be reached from here.");
    Ok(())
}

/// cargo-deny, built into `target/tools` when this machine doesn't have it.
fn cargo_deny() -> Result<PathBuf, Failure> {
    if on_path("cargo-deny") {
        return Ok("cargo-deny".into());
    }
    let tools = target().join("tools");
    let program = tools.join(if cfg!(windows) { "bin/cargo-deny.exe" } else { "bin/cargo-deny" });
    if !program.is_file() {
        println!("Building cargo-deny, once. This takes a minute or two.");
        // Unoptimised it builds in half the time, and it runs for seconds only.
        let mut install = cargo("install --quiet --locked --debug cargo-deny --version");
        install.arg(CARGO_DENY).arg("--root").arg(&tools).env("CARGO_PROFILE_DEV_DEBUG", "0");
        complete(&mut install)
            .map_err(|_| Failure::new("cargo-deny could not be built. Is crates.io reachable?"))?;
    }
    Ok(program)
}

fn tests(tally: &mut Tally, home: &Home, filter: &str) -> Result<(), Failure> {
    // xtask has run already. The same packages are named here and for the window, so that both share one build.
    let mut all = cargo("test --workspace --exclude xtask --no-fail-fast --");
    tally.run(home.of(all.args(word(filter))))
}

fn end_to_end(tally: &mut Tally, home: &Home, filter: &str) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        println!(
            "The window is tested on Linux only: the drivers of the other systems' web views can't show a camera."
        );
        return Ok(());
    }
    let screen = Screen::start()?;
    let mut command = screen.cargo("test --workspace --exclude xtask --test e2e --no-fail-fast --");
    command.args(word(filter)).env("ENTRADA_E2E", "1");
    tally.run(home.of(&mut command))
}

fn word(filter: &str) -> Option<&str> {
    (!filter.is_empty()).then_some(filter)
}

/// What `ui/types` holds. The Rust tests write it anew.
fn generated_types() -> Vec<(PathBuf, Vec<u8>)> {
    let Ok(entries) = std::fs::read_dir(root().join("ui/types")) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .flatten()
        .filter_map(|entry| Some((entry.path(), std::fs::read(entry.path()).ok()?)))
        .collect();
    files.sort();
    files
}

/// Headings, times, and the words at the end.
struct Report {
    tally: Tally,
    started: Instant,
    step: &'static str,
}

impl Report {
    fn start() -> Self {
        Self { tally: Tally::default(), started: Instant::now(), step: "" }
    }

    fn step(
        &mut self,
        name: &'static str,
        work: impl FnOnce(&mut Tally) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.step = name;
        println!("\n=== {name}");
        let started = Instant::now();
        let outcome = work(&mut self.tally);
        let word = if outcome.is_ok() { "done" } else { "failed" };
        println!("=== {name}: {word} after {}", seconds(started.elapsed()));
        outcome
    }

    /// Sums up. The very last line holds the counts alone.
    fn end(&self, outcome: Result<(), Failure>) -> Result<(), Failure> {
        let Tally { passed, failed, names } = &self.tally;
        let result = outcome.map_err(|failure| {
            println!("\nStopped at: {}", self.step);
            names.iter().for_each(|name| println!("  failed: {name}"));
            if let Some(text) = &failure.text {
                println!("{text}");
            }
            // A check that is no test has failed too: the counts must not look like success.
            Failure { text: None, code: failure.code }
        });
        println!("\nAll of it took {}.", seconds(self.started.elapsed()));
        let failed = if result.is_err() { (*failed).max(1) } else { *failed };
        println!("{passed} passed, {failed} failed");
        result
    }
}

fn seconds(time: Duration) -> String {
    match time.as_secs() {
        short @ 0..60 => format!("{short} s"),
        long => format!("{} min {} s", long / 60, long % 60),
    }
}
