//! `cargo xtask bench`: runs the benchmarks in order. Each prints its own rows; what they measure is written beside them.

use crate::process::{Failure, cargo, complete};
use crate::setup::{self, Work};

/// A benchmark: its name, the package it lies in, and a feature of that package that it needs.
struct Bench {
    name: &'static str,
    package: &'static str,
    feature: Option<&'static str>,
}

const BENCHES: &[Bench] = &[
    Bench { name: "table", package: "entrada-app", feature: None },
    Bench { name: "guests", package: "entrada-app", feature: None },
    Bench { name: "insights", package: "entrada-app", feature: None },
    Bench { name: "exchange", package: "entrada-app", feature: None },
    Bench { name: "mirror", package: "entrada-app", feature: None },
    Bench { name: "formats", package: "entrada-scan", feature: None },
    // Beside other readers of codes, one of them C++.
    Bench { name: "scan", package: "entrada-scan", feature: Some("competitors") },
];

/// Runs all of them, or the one with this name.
pub(crate) fn run(only: Option<&str>) -> Result<(), Failure> {
    let chosen: Vec<_> = BENCHES.iter().filter(|bench| only.is_none_or(|only| only == bench.name)).collect();
    if chosen.is_empty() {
        let names: Vec<_> = BENCHES.iter().map(|bench| bench.name).collect();
        return Err(Failure::new(format!("There is no such benchmark. There are: {}.", names.join(", "))));
    }
    let competitors = chosen.iter().any(|bench| bench.feature.is_some());
    setup::ready(if competitors { &[Work::Terminal, Work::Competitors] } else { &[Work::Terminal] })?;
    for bench in chosen {
        let mut command = cargo("bench --quiet --package");
        command.args([bench.package, "--bench", bench.name]);
        command.args(bench.feature.iter().flat_map(|feature| ["--features", feature]));
        complete(&mut command)?;
    }
    Ok(())
}
