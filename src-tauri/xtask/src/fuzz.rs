//! `cargo xtask fuzz`: hostile pictures to the reader of codes, for as long as it is told. What is tried, and what must
//! not happen, is in src-tauri/crates/scan/tests/fuzz.rs; a small piece of it runs with the other tests.

use crate::process::{Failure, cargo, complete};
use crate::setup::{self, Work};

/// Minutes, when none are named.
const MINUTES: &str = "10";

/// Runs for so many minutes. Fails when any picture did harm; the seeds that repeat it are printed.
pub(crate) fn run(minutes: Option<&str>) -> Result<(), Failure> {
    let minutes = minutes.unwrap_or(MINUTES);
    if !minutes.parse::<f64>().is_ok_and(|number| number.is_finite() && number > 0.0) {
        return Err(Failure::new(format!("`{minutes}` is no number of minutes.")));
    }
    setup::ready(&[Work::Terminal])?;
    // Other pictures at each run: the seconds since 1970 are where the seeds begin.
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let mut command = cargo("test --quiet --package entrada-scan --test scan --");
    command
        .args(["--ignored", "--exact", "--nocapture", "fuzz::as_long_as_told"])
        .env("ENTRADA_FUZZ_MINUTES", minutes);
    if std::env::var_os("ENTRADA_FUZZ_SEED").is_none() {
        command.env("ENTRADA_FUZZ_SEED", now.as_secs().to_string());
    }
    complete(&mut command)
}
