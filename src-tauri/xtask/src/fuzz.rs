//! `cargo xtask fuzz`: hostile pictures to the reader of codes and hostile bundles to a laptop, for as long as it is
//! told. What is tried, and what must not happen, is in src-tauri/crates/scan/tests/fuzz.rs and crates/app/tests/attack.rs;
//! a small piece of each runs with the other tests.

use crate::process::{Failure, cargo, complete};
use crate::setup::{self, Work};

/// Minutes, when none are named.
const MINUTES: &str = "10";

/// What is run: the arguments of cargo, and the test.
const TARGETS: [(&str, &str); 2] = [
    ("test --quiet --package entrada-scan --test scan --", "fuzz::as_long_as_told"),
    ("test --quiet --package entrada-app --test stories --", "attack::as_long_as_told"),
];

/// Runs each for so many minutes. Fails when anything did harm; the seeds that repeat it are printed.
pub(crate) fn run(minutes: Option<&str>) -> Result<(), Failure> {
    let minutes = minutes.unwrap_or(MINUTES);
    if !minutes.parse::<f64>().is_ok_and(|number| number.is_finite() && number > 0.0) {
        return Err(Failure::new(format!("`{minutes}` is no number of minutes.")));
    }
    setup::ready(&[Work::Terminal])?;
    // Other input at each run: the seconds since 1970 are where the seeds begin.
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    for (arguments, test) in TARGETS {
        let mut command = cargo(arguments);
        command.args(["--ignored", "--exact", "--nocapture", test]).env("ENTRADA_FUZZ_MINUTES", minutes);
        if std::env::var_os("ENTRADA_FUZZ_SEED").is_none() {
            command.env("ENTRADA_FUZZ_SEED", now.as_secs().to_string());
        }
        complete(&mut command)?;
    }
    Ok(())
}
