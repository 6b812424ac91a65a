//! A copy of the whole data folder in one file under a passphrase, and back into an empty one.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use entrada_core::clock::Clock as _;
use entrada_secrets::Secret32;
use entrada_store::Store;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use zeroize::Zeroizing;

use crate::Result;
use crate::access::rights::UseCase;
use crate::app_error;
use crate::error::AppError;
use crate::exchange::bundle::{SealedFile, check_passphrase, not_opened};
use crate::laptop::clock::SystemClock;
use crate::laptop::files::{read, write_privately};
use crate::laptop::open::{DATABASE, OpenOptions, continue_under_new_key, make_folder, master_key};
use crate::laptop::private::private_file;
use crate::laptop::state::App;
use crate::laptop::use_mark::log_of;

const MAGIC: &[u8; 8] = b"ENTRBKUP";
const KEY: usize = 32;
/// The largest backup that is read, and the largest database in one, in bytes.
const FILE_MAX: u64 = 1 << 32;
const DATABASE_MAX: u64 = 1 << 34;

impl App {
    /// Writes everything on this laptop into a file: the database, and the master key that opens its secrets.
    ///
    /// # Errors
    /// When the passphrase is empty or the file can't be written.
    pub fn backup(&self, path: &Path, passphrase: &str) -> Result<PathBuf> {
        self.authorize(UseCase::Backup)?;
        check_passphrase(passphrase)?;
        let folder = tempfile::tempdir_in(self.data_dir()).map_err(AppError::internal)?;
        let copy = folder.path().join(DATABASE);
        self.store().copy_to(&copy)?;
        let database = read(&copy, DATABASE_MAX)?;
        let mut content = Zeroizing::new(self.master().dangerously_expose().to_vec());
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        gzip.write_all(&database).map_err(AppError::internal)?;
        content.extend_from_slice(&gzip.finish().map_err(AppError::internal)?);
        write_privately(path, &entrada_secrets::seal(MAGIC, passphrase, &content)?)
    }
}

/// Puts a backup into a data folder that has no data yet. The laptop goes on from it under a new key, for which the old one
/// vouches: with the same role, beside whatever the other one said or still says.
///
/// # Errors
/// When the folder has data, the file is not a backup, or the passphrase is wrong. Nothing is changed then.
pub fn restore(options: &OpenOptions, file: &Path, passphrase: &str) -> Result<()> {
    let target = options.data_dir.join(DATABASE);
    // A write-ahead log that a lost database left behind would be applied to the restored one.
    if target.exists() || log_of(&options.data_dir).exists() {
        return Err(app_error!(Conflict, "folder-has-data", folder = options.data_dir.display().to_string()));
    }
    let sealed = read(file, FILE_MAX)?;
    let content = entrada_secrets::open(MAGIC, passphrase, &sealed)
        .map_err(|error| not_opened(file, SealedFile::Backup, &error))?;
    let unsound = || app_error!(BadFile, "backup-unsound", file = file.display().to_string());
    let (key, database) = content.split_at_checked(KEY).ok_or_else(unsound)?;
    let old = Secret32::from_slice(key).ok_or_else(unsound)?;
    make_folder(&options.data_dir)?;
    let folder = tempfile::tempdir_in(&options.data_dir).map_err(AppError::internal)?;
    let copy = folder.path().join(DATABASE);
    let mut out = private_file().create_new(true).write(true).open(&copy).map_err(AppError::internal)?;
    std::io::copy(&mut GzDecoder::new(database).take(DATABASE_MAX), &mut out).map_err(|_| unsound())?;
    out.sync_all().map_err(AppError::internal)?;
    drop(out);
    let store = Store::open(&copy)?;
    let new = master_key(options)?;
    store.write(|writer| -> Result<()> {
        for (name, sealed) in writer.secrets("")? {
            let secret = entrada_secrets::unwrap_secret(&old, name.as_bytes(), &sealed)?;
            writer.put_secret(&name, &entrada_secrets::wrap(&new, name.as_bytes(), &secret)?)?;
        }
        continue_under_new_key(writer, &new, SystemClock::new().now())
    })?;
    // Closing the last connection moves everything into the one file, which then takes its place.
    drop(store);
    std::fs::rename(&copy, &target).map_err(AppError::internal)
}
