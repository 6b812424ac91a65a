//! Whether a data folder was used: a database that is gone or empty is then not a first start. Making a new one in its place
//! would look as if nobody had ever bought a ticket. What is wrong with a file that is there is the store's to find.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::laptop::open::DATABASE;
use crate::laptop::private::private_file;
use crate::{Result, app_error};

/// A file that is in the folder once its database was opened. It is made after the database: if the program is stopped
/// between the two, there is a database without a mark, and the next start makes the mark.
pub(super) const MARK: &str = "entrada.used";
const MARK_TEXT: &[u8] =
    b"This folder has a database, entrada.db. If that is gone, Entrada says so instead of beginning anew.\n";

/// Whether nothing was ever kept in this folder.
pub(crate) fn is_first_start(data_dir: &Path) -> bool {
    let empty = |path: &Path| std::fs::metadata(path).map_or(true, |seen| seen.len() == 0);
    !data_dir.join(MARK).exists() && empty(&data_dir.join(DATABASE)) && empty(&log_of(data_dir))
}

/// Notes that this folder is used.
pub(super) fn set(data_dir: &Path) -> Result<()> {
    let path = data_dir.join(MARK);
    let written = match private_file().create_new(true).write(true).open(&path) {
        Ok(mut file) => file.write_all(MARK_TEXT).and_then(|()| file.sync_all()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    };
    written.map_err(|error| match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => app_error!(DiskFull, "disk-full"),
        kind => app_error!(ReadOnly, "store-read-only", why = kind.to_string()),
    })
}

/// SQLite's write-ahead log: what is committed and not yet in the database file.
pub(crate) fn log_of(data_dir: &Path) -> PathBuf {
    data_dir.join(format!("{DATABASE}-wal"))
}
