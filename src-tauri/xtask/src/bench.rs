//! `cargo xtask bench`: runs the benchmarks in order. Each prints its own rows; what they measure is written beside them.

use crate::process::{Failure, cargo, complete};
use crate::setup::{self, Work};

/// Every benchmark, and the package it lies in.
const BENCHES: &[(&str, &str)] = &[("table", "entrada-app")];

/// Runs all of them, or the one with this name.
pub(crate) fn run(only: Option<&str>) -> Result<(), Failure> {
    let chosen: Vec<_> = BENCHES.iter().filter(|(name, _)| only.is_none_or(|only| only == *name)).collect();
    if chosen.is_empty() {
        let names: Vec<_> = BENCHES.iter().map(|(name, _)| *name).collect();
        return Err(Failure::new(format!("There is no such benchmark. There are: {}.", names.join(", "))));
    }
    setup::ready(&[Work::Terminal])?;
    for (name, package) in chosen {
        complete(cargo("bench --quiet --package").args([package, "--bench", name]))?;
    }
    Ok(())
}
