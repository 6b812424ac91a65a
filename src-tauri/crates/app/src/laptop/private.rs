//! What is nobody else's on a computer that several people use: the data folder and the program's files in it. They are made
//! so that their owner alone reads them, and those that an older program, a copy or a careless hand left open are closed when
//! the folder is opened. Files that people save elsewhere are as readable as the system's umask says (`files`).
//!
//! On Windows a folder's access list is inherited from the person's own folder, and nothing is judged or changed.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;

use crate::laptop::log;
use crate::laptop::open::DATABASE;
use crate::laptop::use_mark::MARK;

/// The folder of print jobs in the data folder.
pub(crate) const PRINT_FOLDER: &str = "print";

/// To make a file that nobody else may read.
#[must_use]
pub fn private_file() -> OpenOptions {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "the mode is of Unix"))]
    let mut options = File::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// To make a folder that nobody else may look into.
pub(crate) fn private_folder() -> DirBuilder {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "the mode is of Unix"))]
    let mut folder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    folder
}

/// Makes a folder of that kind inside the data folder, when it is not there.
pub(crate) fn make_inside(folder: &Path) -> io::Result<()> {
    match private_folder().create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// What of a data folder others could get at: paths within it, `.` being the folder itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Exposed {
    /// What was closed.
    pub(crate) closed: Vec<String>,
    /// What could not be closed: another's files, or a disk without such rights.
    pub(crate) left: Vec<String>,
}

/// Closes the data folder and the program's files in it to others.
pub(crate) fn close_to_others(data_dir: &Path) -> Exposed {
    let mut exposed = Exposed::default();
    for name in open_to_others(data_dir) {
        let path = data_dir.join(&name);
        match close(&path) {
            Ok(()) if !is_open(&path) => exposed.closed.push(name),
            _ => exposed.left.push(name),
        }
    }
    if !exposed.closed.is_empty() {
        tracing::warn!(files = exposed.closed.join(", "), "others could read these and no longer can");
    }
    if !exposed.left.is_empty() {
        tracing::warn!(files = exposed.left.join(", "), "others can read these, and that can't be changed");
    }
    exposed
}

/// What of the folder and of the program's files in it others may read, write or look into. Other files are not ours to judge.
pub(crate) fn open_to_others(data_dir: &Path) -> Vec<String> {
    let ours = |name: &str| {
        name.starts_with(DATABASE)
            || name == MARK
            || name == entrada_secrets::PROTECTION_FILE
            || name.ends_with(".lock")
            || name == log::FOLDER
            || name == PRINT_FOLDER
    };
    let mut names = vec![".".to_owned()];
    names.extend(entries(data_dir).into_iter().filter(|name| ours(name)));
    for folder in [log::FOLDER, PRINT_FOLDER] {
        names.extend(entries(&data_dir.join(folder)).into_iter().map(|name| format!("{folder}/{name}")));
    }
    names.retain(|name| is_open(&data_dir.join(name)));
    names
}

/// The names of what is in a folder, sorted; none where there is no folder.
fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

#[cfg(unix)]
fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|seen| seen.permissions().mode() & 0o077 != 0)
}

#[cfg(unix)]
fn close(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    /// On a folder: everybody may make files in it, as in `/tmp`. Whoever keeps data there shares it, and closing it would
    /// shut out everybody else.
    const STICKY: u32 = 0o1000;
    let mode = std::fs::metadata(path)?.permissions().mode();
    if mode & STICKY != 0 {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode & 0o7700))
}

#[cfg(not(unix))]
fn is_open(_path: &Path) -> bool {
    false
}

#[cfg(not(unix))]
fn close(_path: &Path) -> io::Result<()> {
    Ok(())
}
