//! `cargo xtask`: everything a person or a CI machine does with this repository, in one place.
//! Only the standard library, so that it builds in seconds on a bare machine. What the program itself does is elsewhere.
#![allow(clippy::disallowed_methods, reason = "it tells how long steps took")]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "talking to the person at the terminal is its job"
)]

mod bench;
mod dist;
mod fmt;
mod fuzz;
mod hermetic;
mod node;
mod process;
mod run;
mod session;
mod setup;
mod tally;
mod test;

use std::process::ExitCode;

use process::Failure;

const HELP: &str = "\
Usage: cargo xtask VERB

  run [-- ARGS]    build Entrada and open its window; without a display, run the demo in the terminal
  test [FILTER]    every check there is; with FILTER only the tests with that text in their name
  lint             only the quick checks: formatting and lints
  fmt              format the Rust and the user interface
  bench [NAME]     measure, in a release build; with NAME only that one
  fuzz [MINUTES]   hostile pictures to the code reader, then hostile bundles to a laptop, each for 10 minutes or
                   as many as you say
  dist             make the packages of this system, under target/dist
  setup            only install what the other verbs need

Every verb first looks for the system packages that it needs. On Debian and Ubuntu it installs those that are
missing, with sudo when you are not root. On other systems it prints their names.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run"] => run::run(&[]),
        ["run", "--", rest @ ..] => run::run(rest),
        ["test"] => test::all(),
        ["test", filter] => test::named(filter),
        ["lint"] => test::lint(),
        ["fmt"] => fmt::all(),
        ["bench"] => bench::run(None),
        ["bench", name] => bench::run(Some(name)),
        ["fuzz"] => fuzz::run(None),
        ["fuzz", minutes] => fuzz::run(Some(minutes)),
        ["dist"] => dist::run(),
        ["setup"] => setup::all(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(Failure::new(format!("`cargo xtask {}` is not a verb.\n\n{HELP}", other.join(" ")))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(text) = failure.text {
                eprintln!("{text}");
            }
            ExitCode::from(failure.code)
        }
    }
}
