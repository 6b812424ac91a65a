//! Files that people name: written whole or not at all, read with a bound.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::app_error;
use crate::error::{AppError, ErrorArg, ErrorCode};

/// Writes a file whole or not at all: beside its place first, then moved there. It is as readable as anything else that is
/// saved on this system: the umask says.
///
/// # Errors
/// When the folder can't be written.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<PathBuf> {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "the mode is of Unix"))]
    let mut file = tempfile::Builder::new();
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    write(path, bytes, &file)
}

/// The same for a file that nobody else may read, as temporary files are.
pub(crate) fn write_privately(path: &Path, bytes: &[u8]) -> Result<PathBuf> {
    write(path, bytes, &tempfile::Builder::new())
}

fn write(path: &Path, bytes: &[u8], file: &tempfile::Builder<'_, '_>) -> Result<PathBuf> {
    let failed = |error: std::io::Error| unwritable(path, &error);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if path.is_dir() {
        return Err(app_error!(BadInput, "path-is-folder", path = shown(path)));
    }
    let mut file = file.tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(path.to_owned())
}

fn unwritable(path: &Path, error: &std::io::Error) -> AppError {
    let code = match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        _ => ErrorCode::BadFile,
    };
    use std::io::ErrorKind as Kind;
    let why = match error.kind() {
        Kind::PermissionDenied => ErrorArg::Word("io-not-allowed"),
        Kind::NotFound => ErrorArg::Word("io-no-folder"),
        Kind::StorageFull => ErrorArg::Word("io-no-room"),
        Kind::ReadOnlyFilesystem => ErrorArg::Word("io-read-only"),
        // The system's words without the name of the file beside its place, which means nothing to a person.
        other => error
            .get_ref()
            .and_then(|inner| inner.source())
            .map_or_else(|| other.to_string(), ToString::to_string)
            .into(),
    };
    AppError::of(code, "file-not-written", vec![("path", shown(path).into()), ("why", why)])
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Reads a file of at most `max` bytes.
///
/// # Errors
/// When it can't be read or is larger.
pub(crate) fn read(path: &Path, max: u64) -> Result<Vec<u8>> {
    let failed = |error: std::io::Error| {
        app_error!(BadFile, "file-not-read", path = shown(path), why = error.to_string())
    };
    let size = std::fs::metadata(path).map_err(failed)?;
    if size.is_dir() {
        return Err(app_error!(BadFile, "file-is-folder", path = shown(path)));
    }
    if size.len() > max {
        let (has, most) = (size.len() >> 20, max >> 20);
        return Err(app_error!(BadFile, "file-too-large", path = shown(path), size = has, max = most));
    }
    std::fs::read(path).map_err(failed)
}
