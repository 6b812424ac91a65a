//! Counts what test programs report while their output passes through. Deciding what to run is `test.rs`'s.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use crate::process::{Failure, cannot_start, exit_code};

/// Tests counted so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    /// The names of the failed ones, in the order in which they failed.
    pub(crate) names: Vec<String>,
}

impl Tally {
    /// Runs a test program to its end, lets its output through and adds its counts.
    pub(crate) fn run(&mut self, command: &mut Command) -> Result<(), Failure> {
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(|why| cannot_start(command, &why))?;
        if let Some(output) = child.stdout.take() {
            self.follow(output, &mut std::io::stdout());
        }
        let status =
            child.wait().map_err(|why| Failure::new(format!("The tests could not be waited for: {why}.")))?;
        if status.success() { Ok(()) } else { Err(Failure { text: None, code: exit_code(status.code()) }) }
    }

    /// Counts what a test program prints, and passes it on as it comes.
    fn follow(&mut self, output: impl Read, pass_on: &mut impl Write) {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            // A closed terminal must not stop the count.
            let _ = pass_on.write_all(&line).and_then(|()| pass_on.write_all(b"\n"));
            self.line(&String::from_utf8_lossy(&line));
        }
    }

    /// Takes in one line of Rust's or Node's test runner.
    fn line(&mut self, line: &str) {
        if let Some(result) = line.strip_prefix("test result: ") {
            let count = |what: &str| {
                result
                    .split(['.', ';'])
                    .find_map(|part| part.trim().strip_suffix(what)?.trim().parse::<u64>().ok())
            };
            self.passed += count("passed").unwrap_or(0);
            self.failed += count("failed").unwrap_or(0);
        } else if let Some(name) =
            line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED"))
        {
            self.names.push(name.to_owned());
        } else if let Some(count) = line.strip_prefix("# pass ") {
            self.passed += count.trim().parse::<u64>().unwrap_or(0);
        } else if let Some(count) = line.strip_prefix("# fail ") {
            self.failed += count.trim().parse::<u64>().unwrap_or(0);
        } else if let Some(name) = line.trim_start().strip_prefix("not ok ") {
            self.names.push(name.split_once(" - ").map_or(name, |(_, name)| name).to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_runners_are_counted() {
        let mut tally = Tally::default();
        let output = "running 3 tests
test fold::twice ... ok
test fold::rebuild_equals_live ... FAILED
test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: ok. 40 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out; finished in 1.52s
TAP version 13
ok 1 - money is written as the locale does
    not ok 2 - every code has a sentence
# tests 2
# pass 1
# fail 1";
        let mut passed_on = Vec::new();
        tally.follow(output.as_bytes(), &mut passed_on);
        assert_eq!(String::from_utf8_lossy(&passed_on).trim_end(), output);
        let names = vec!["fold::rebuild_equals_live".to_owned(), "every code has a sentence".to_owned()];
        assert_eq!(tally, Tally { passed: 42, failed: 2, names });
    }

    #[cfg(unix)]
    #[test]
    fn a_failing_program_is_a_failure_with_its_code() {
        let outcome = Tally::default().run(Command::new("sh").args(["-c", "exit 101"]));
        assert_eq!(outcome.map_err(|failure| failure.code), Err(101));
    }
}
