//! What is read: labelled frames and photographs from outside the repository where they lie beside it, and computed
//! frames always. Reading and counting is `main`'s.

use std::path::{Path, PathBuf};

use crate::weather::hand::Hand;
use crate::weather::{Class, Dice, Weather, empty, jpeg};

/// A camera's frame and what stands in it.
pub(crate) struct Frame {
    /// Its rows of the table: one, or with its class as well.
    pub(crate) rows: Vec<String>,
    pub(crate) jpeg: Vec<u8>,
    /// `None`: there is no code in it.
    pub(crate) text: Option<String>,
    /// What it is called in the list of those that only others read.
    pub(crate) name: String,
}

/// The folder of labelled frames and photographs, if `ENTRADA_FRAMES` names one.
pub(crate) fn labelled_folder() -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("ENTRADA_FRAMES")?);
    folder.join("frames/manifest.csv").is_file().then_some(folder)
}

/// The frames of the manifest.
pub(crate) fn labelled(folder: &Path) -> Vec<Frame> {
    let folder = folder.join("frames");
    let mut manifest = csv::Reader::from_path(folder.join("manifest.csv")).unwrap();
    let records = manifest.records().map(|record| record.unwrap());
    records
        .map(|record| {
            let (kind, label) = (&record[1], &record[2]);
            let rows = match kind {
                "mixed" => vec!["labelled, mixed".to_owned(), format!("labelled, {label}")],
                "sweep" => vec!["labelled, one thing varied".to_owned()],
                _ => vec!["labelled, empty".to_owned()],
            };
            let text = &record[record.len() - 1];
            Frame {
                rows,
                jpeg: std::fs::read(folder.join(&record[0])).unwrap(),
                text: (!text.is_empty()).then(|| text.to_owned()),
                name: record[0].to_owned(),
            }
        })
        .collect()
}

/// So many computed frames of each class, and a third as many without a code.
pub(crate) fn computed(each: u64) -> Vec<Frame> {
    let mut frames = Vec::new();
    for class in Class::ALL {
        for seed in 0..each {
            let weather = Weather::drawn(class, &mut Dice::new(1_000 + seed * 7_919 + class as u64));
            frames.push(Frame {
                rows: vec![format!("computed, {}", class.name())],
                jpeg: jpeg(&weather.frame(seed), weather.jpeg),
                text: Some(weather.text),
                name: format!("computed {} {seed}", class.name()),
            });
        }
    }
    for seed in 0..each.div_ceil(3) {
        frames.push(Frame {
            rows: vec!["computed, empty".to_owned()],
            jpeg: jpeg(&empty(1280, 720, seed), 75),
            text: None,
            name: format!("computed empty {seed}"),
        });
    }
    frames
}

/// A ticket in a hand for half a second.
pub(crate) struct Sequence {
    pub(crate) text: String,
    pub(crate) jpegs: Vec<Vec<u8>>,
}

/// The sequence of a class and a number. Made one by one: together they would fill the memory.
pub(crate) fn sequence(class: Class, nth: u64) -> Sequence {
    let weather = Weather::drawn(class, &mut Dice::new(50_000 + nth * 7_919 + class as u64));
    Sequence { jpegs: Hand::new(&weather, nth).jpegs(15), text: weather.text }
}

/// A photograph and the text beside it.
pub(crate) struct Photo {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// The photographs in all folders under `photos`.
pub(crate) fn photos(folder: &Path) -> Vec<Photo> {
    let list = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder)
            .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default()
    };
    let mut photos: Vec<Photo> = list(&folder.join("photos"))
        .iter()
        .flat_map(|folder| list(folder))
        .filter_map(|path| {
            let ending = path.extension()?.to_str()?;
            let text = std::fs::read(path.with_extension("txt")).ok()?;
            let name = path.strip_prefix(folder).ok()?.display().to_string();
            ["png", "jpg", "jpeg", "gif", "webp"].contains(&ending).then(|| Photo {
                name,
                path,
                text: String::from_utf8_lossy(&text).into_owned(),
            })
        })
        .collect();
    photos.sort_by(|a, b| a.name.cmp(&b.name));
    photos
}
