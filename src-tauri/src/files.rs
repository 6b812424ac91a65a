//! Where files of the window go and come from: the system's dialogs, or the folder chosen in the settings. A window
//! names what it wants, never a file system path to write to.

use std::path::{Path, PathBuf};

use entrada_app::EventId;
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::state::{Result, Shell};

/// A kind of file, for dialogs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// A table to be read, or one as CSV to be written.
    Csv,
    /// A table to be written as a workbook.
    Workbook,
    /// An event handed from laptop to laptop.
    Bundle,
    /// Everything of a laptop.
    Backup,
    /// Tickets on paper.
    Pdf,
    /// A ticket's code as a picture.
    Picture,
    /// The key of a data folder.
    Key,
    /// What is known about this laptop, for whoever helps.
    Diagnosis,
    /// The key of a service account at Google.
    GoogleKey,
}

impl Kind {
    fn filter(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Csv => ("CSV", &["csv", "tsv", "txt", "xlsx", "ods", "xls"]),
            Self::Workbook => ("Excel", &["xlsx"]),
            Self::Bundle => ("Entrada", &["entrada"]),
            Self::Backup => ("Entrada backup", &["entrada-backup"]),
            Self::Pdf => ("PDF", &["pdf"]),
            Self::Picture => ("PNG, SVG", &["png", "svg"]),
            Self::Key => ("Key file", &["*"]),
            Self::Diagnosis => ("ZIP", &["zip"]),
            Self::GoogleKey => ("JSON", &["json"]),
        }
    }
}

/// Where to save: in the settings' folder under a name that is free there, else where the person says; `None` when
/// they cancel.
pub(crate) async fn to_save(shell: &Shell, name: String, kind: Kind) -> Result<Option<PathBuf>> {
    let folder = match shell.app() {
        Ok(_) => shell.run(|app| app.settings()).await?.save_folder.filter(|folder| !folder.is_empty()),
        // Before the data folder is open there are no settings, and a diagnosis can be saved all the same.
        Err(_) => None,
    };
    if let Some(folder) = folder {
        return shell.blocking(move || Ok(Some(free_name(Path::new(&folder), &name)))).await;
    }
    let handle = shell.handle.clone();
    shell
        .blocking(move || {
            let (words, endings) = kind.filter();
            let dialog = handle.dialog().file().set_file_name(name).add_filter(words, endings);
            Ok(dialog.blocking_save_file().and_then(path))
        })
        .await
}

/// A file that the person picks; `None` when they cancel.
pub(crate) async fn to_read(shell: &Shell, kind: Kind) -> Result<Option<PathBuf>> {
    let handle = shell.handle.clone();
    shell
        .blocking(move || {
            let (words, endings) = kind.filter();
            Ok(handle.dialog().file().add_filter(words, endings).blocking_pick_file().and_then(path))
        })
        .await
}

/// A folder that the person picks; `None` when they cancel.
pub(crate) async fn folder(shell: &Shell) -> Result<Option<PathBuf>> {
    let handle = shell.handle.clone();
    shell.blocking(move || Ok(handle.dialog().file().blocking_pick_folder().and_then(path))).await
}

/// A file name for something of an event: `Summer-party-tickets.pdf`.
pub(crate) async fn name(
    shell: &Shell,
    event: EventId,
    what: String,
    ending: &'static str,
) -> Result<String> {
    let event = shell.run(move |app| app.event(&event)).await?;
    Ok(format!("{}-{what}.{ending}", plain(&event.name)))
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// The letters and digits of a name, in any script, with dashes between; never empty, never long.
fn plain(name: &str) -> String {
    /// Short enough for every file system, four bytes a character included.
    const LONGEST: usize = 40;
    let words: Vec<&str> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let short: String = words.join("-").chars().take(LONGEST).collect();
    if short.is_empty() { "event".to_owned() } else { short.trim_end_matches('-').to_owned() }
}

/// `name` in `folder`, or `name (2)` and so on when that is taken.
fn free_name(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(name);
    if !first.exists() {
        return first;
    }
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    (2_u32..)
        .map(|nth| folder.join(format!("{stem} ({nth}).{ending}")))
        .find(|path| !path.exists())
        .unwrap_or(first)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn any_event_name_becomes_a_file_name() {
        let cases = [
            ("Summer party 2026", "Summer-party-2026"),
            ("../../etc/passwd", "etc-passwd"),
            ("Fête d'été: soirée", "Fête-d-été-soirée"),
            ("🎉", "event"),
            ("حفلة", "حفلة"),
        ];
        for (name, file) in cases {
            assert_eq!(plain(name), file);
        }
        assert!(plain(&"x y".repeat(500)).chars().count() <= 40);
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = std::env::temp_dir().join(format!("entrada-free-name-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert_eq!(free_name(&folder, "a.pdf"), folder.join("a.pdf"));
        std::fs::write(folder.join("a.pdf"), "").unwrap();
        std::fs::write(folder.join("a (2).pdf"), "").unwrap();
        assert_eq!(free_name(&folder, "a.pdf"), folder.join("a (3).pdf"));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
