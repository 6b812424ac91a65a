//! Read rates and times over a folder of labelled frames, as `shared/scan/frames`: a `manifest.csv` whose first
//! columns are file, kind, label and whose last is the text. Competing decoders are not measured here.
//!
//! `cargo run --release -p entrada-scan --example rates FOLDER`
#![allow(clippy::print_stdout, reason = "it prints a table")]

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use entrada_scan::{Luma, Reader};

#[derive(Default)]
struct Row {
    frames: usize,
    read: usize,
    falsely: usize,
    ms: Vec<f64>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name the folder of frames")?);
    let mut manifest = csv::Reader::from_path(folder.join("manifest.csv"))?;
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    for record in manifest.records() {
        let record = record?;
        let column = |nth: usize| record.get(nth).unwrap_or_default();
        let text = column(record.len().saturating_sub(1));
        let picture = image::open(folder.join(column(0)))?.into_luma8();
        let luma = Luma::new(picture.width(), picture.height(), picture.as_raw())?;
        let kinds = match column(1) {
            "mixed" => vec!["mixed".to_owned(), format!("mixed, {}", column(2))],
            kind => vec![kind.to_owned()],
        };
        for (how, read) in
            [("frame", Reader::read_frame as fn(&mut _, &_) -> _), ("picture", Reader::read_picture)]
        {
            // A new reader each time: every frame is the first that it sees.
            let mut reader = Reader::new();
            let begun = Instant::now();
            let found = read(&mut reader, &luma);
            let ms = begun.elapsed().as_secs_f64() * 1e3;
            for kind in &kinds {
                let row = rows.entry(format!("{how}: {kind}")).or_default();
                row.frames += 1;
                row.read += usize::from(found.iter().any(|code| code.text == text));
                row.falsely += usize::from(found.iter().any(|code| code.text != text));
                row.ms.push(ms);
            }
        }
    }
    println!("{:24} {:>6} {:>7} {:>6} {:>8} {:>8}", "", "frames", "read", "false", "p50 ms", "p95 ms");
    for (name, mut row) in rows {
        row.ms.sort_by(f64::total_cmp);
        let at = |share: usize| row.ms.get(row.ms.len() * share / 100).copied().unwrap_or_default();
        let rate = 100.0 * row.read as f64 / row.frames as f64;
        println!(
            "{name:24} {:>6} {rate:>6.1}% {:>6} {:>8.1} {:>8.1}",
            row.frames,
            row.falsely,
            at(50),
            at(95)
        );
    }
    Ok(())
}
