//! Opening a data folder: its master key, its database, and this laptop's identity.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use entrada_core::Timestamp;
use entrada_core::fact::{Body, DeviceKey};
use entrada_core::ids::EventId;
use entrada_secrets::{Choice, KeyringState, Protection, Secret32};
use entrada_store::{EventRow, Store, Writer};
use entrada_sync::google::Endpoints;
use zeroize::Zeroizing;

use crate::Result;
use crate::app_error;
use crate::dto::KeyState;
use crate::error::AppError;
use crate::laptop::clock::SystemClock;
use crate::laptop::private::{Exposed, close_to_others, private_folder};
use crate::laptop::state::{App, Mirrors};
use crate::laptop::use_mark;

pub(crate) const DATABASE: &str = "entrada.db";
const DEVICE_SECRET: &str = "device";

/// How to open a data folder. `Debug` does not show the passphrase.
#[derive(Clone, Default)]
pub struct OpenOptions {
    /// The folder; made when absent.
    pub data_dir: PathBuf,
    /// The passphrase, where one protects the key.
    pub passphrase: Option<Zeroizing<String>>,
    /// A key file, for machines without a desktop (`ENTRADA_KEY_FILE`).
    pub key_file: Option<PathBuf>,
}

impl std::fmt::Debug for OpenOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenOptions")
            .field("data_dir", &self.data_dir)
            .field("passphrase", &self.passphrase.as_ref().map(|_| "(redacted)"))
            .field("key_file", &self.key_file)
            .finish()
    }
}

/// Where the master key shall rest.
#[derive(Clone, Copy)]
pub enum KeyChoice<'a> {
    /// In the system's keyring.
    Keyring,
    /// Nowhere: it is opened by a passphrase at each start.
    Passphrase(&'a str),
    /// In a file, which is made when absent.
    KeyFile(&'a Path),
}

impl<'a> From<KeyChoice<'a>> for Choice<'a> {
    fn from(choice: KeyChoice<'a>) -> Self {
        match choice {
            KeyChoice::Keyring => Self::Keyring,
            KeyChoice::Passphrase(passphrase) => Self::Passphrase(passphrase),
            KeyChoice::KeyFile(path) => Self::KeyFile(path),
        }
    }
}

/// The data folder of this person on this system.
///
/// # Errors
/// When the system names no home.
pub fn default_data_dir() -> Result<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(target_os = "windows") {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        variable("HOME").map(|home| home.join("Library").join("Application Support"))
    } else {
        variable("XDG_DATA_HOME").or_else(|| variable("HOME").map(|home| home.join(".local").join("share")))
    };
    base.map(|base| base.join(if cfg!(any(windows, target_os = "macos")) { "Entrada" } else { "entrada" }))
        .ok_or_else(|| app_error!(BadInput, "no-data-folder"))
}

/// Whether a data folder can be opened, and what is needed for it.
///
/// # Errors
/// When its protection can't be read.
pub fn key_state(data_dir: &Path, key_file: Option<&Path>) -> Result<KeyState> {
    let state = |state: &str, why: Option<String>, protection: Option<&str>| KeyState {
        state: state.to_owned(),
        why,
        protection: protection.map(str::to_owned),
    };
    Ok(match entrada_secrets::read_protection(data_dir)? {
        Some(Protection::Passphrase { .. }) => state("passphrase", None, Some("passphrase")),
        Some(Protection::KeyFile { .. }) => state("ready", None, Some("key_file")),
        Some(Protection::Keyring { .. }) => match entrada_secrets::probe_keyring() {
            KeyringState::Works => state("ready", None, Some("keyring")),
            unusable => state("trouble", Some(no_keyring(unusable).message), Some("keyring")),
        },
        None if key_file.is_some() => state("ready", None, None),
        None => match entrada_secrets::probe_keyring() {
            KeyringState::Works => state("ready", None, None),
            unusable => state("choose", Some(no_keyring(unusable).message), None),
        },
    })
}

/// Why the system's keyring is of no use, in a sentence that says more than the keyring itself does.
fn no_keyring(state: KeyringState) -> AppError {
    match state {
        KeyringState::Works => app_error!(KeyNeeded, "keyring-works"),
        KeyringState::Absent(why) => app_error!(KeyNeeded, "keyring-silent", why = why),
        KeyringState::Locked(why) => app_error!(KeyNeeded, "keyring-shut", why = why),
    }
}

/// Chooses where the key of a new data folder rests.
///
/// # Errors
/// When it was chosen before, or can't be kept there.
pub fn choose_key(data_dir: &Path, choice: KeyChoice<'_>) -> Result<()> {
    make_folder(data_dir)?;
    entrada_secrets::protect(data_dir, choice.into())?;
    Ok(())
}

/// Makes a data folder that is its user's alone, when it is not there.
///
/// # Errors
/// When it can't be made.
pub fn make_folder(data_dir: &Path) -> Result<()> {
    // Guests' names and addresses are nobody else's business.
    private_folder().recursive(true).create(data_dir).map_err(|error| {
        let (folder, why) = (data_dir.display().to_string(), error.to_string());
        app_error!(ReadOnly, "data-folder-not-made", folder = folder, why = why)
    })
}

/// Opens or, on the first start, makes the master key.
pub(crate) fn master_key(options: &OpenOptions) -> Result<Secret32> {
    let dir = &options.data_dir;
    let passphrase = options.passphrase.as_ref().map(|passphrase| passphrase.as_str());
    let key_file = options.key_file.as_deref();
    if entrada_secrets::read_protection(dir)?.is_some() {
        return Ok(entrada_secrets::unlock(dir, passphrase, key_file)?);
    }
    if !use_mark::is_first_start(dir) {
        return Err(app_error!(KeyUnavailable, "protection-missing", folder = dir.display().to_string()));
    }
    let choice = match key_file {
        Some(path) => Choice::KeyFile(path),
        None => match entrada_secrets::probe_keyring() {
            KeyringState::Works => Choice::Keyring,
            unusable => return Err(app_error!(KeyNeeded, "keyring-needed", why = no_keyring(unusable))),
        },
    };
    match entrada_secrets::protect(dir, choice) {
        // Another copy was first: its key is the one.
        Err(entrada_secrets::SecretError::AlreadyProtected { .. }) => {
            Ok(entrada_secrets::unlock(dir, passphrase, key_file)?)
        }
        other => Ok(other?),
    }
}

impl App {
    /// Opens a data folder, made and migrated as needed.
    ///
    /// # Errors
    /// When its key is not to be had, or the database can't be opened.
    pub fn open(options: &OpenOptions) -> Result<Self> {
        let clock = SystemClock::new();
        let opened = Self::opened(options, clock);
        match &opened {
            Ok(app) => tracing::info!(ms = app.ms_since(Duration::ZERO), "data folder opened"),
            Err(error) => tracing::warn!(code = ?error.code, "data folder not opened"),
        }
        opened
    }

    /// Opens a data folder to look at it and to copy it, as it is: for a backup or an export where [`App::open`] fails
    /// because the database can't be brought to this program's version. Whatever would write is refused.
    ///
    /// # Errors
    /// When its key is not to be had, or the database is missing, damaged or newer.
    pub fn open_to_read(options: &OpenOptions) -> Result<Self> {
        let master = master_key(options)?;
        let store = Store::open_to_read(&options.data_dir.join(DATABASE))?;
        Self::with_store(options, master, store, SystemClock::new())
    }

    fn opened(options: &OpenOptions, clock: SystemClock) -> Result<Self> {
        make_folder(&options.data_dir)?;
        let exposed = close_to_others(&options.data_dir);
        let first = use_mark::is_first_start(&options.data_dir);
        let master = master_key(options)?;
        let database = options.data_dir.join(DATABASE);
        let store = if first { Store::open(&database)? } else { Store::open_existing(&database)? };
        let app = Self::with_store(options, master, store, clock)?;
        use_mark::set(&options.data_dir)?;
        Ok(Self { exposed, ..app })
    }

    fn with_store(options: &OpenOptions, master: Secret32, store: Store, clock: SystemClock) -> Result<Self> {
        Ok(Self {
            device: device_key(&store, &master)?,
            store: Arc::new(store),
            master,
            data_dir: options.data_dir.clone(),
            clock: Arc::new(clock),
            signed_in: Mutex::default(),
            exposed: Exposed::default(),
            pin_waits: Mutex::default(),
            listings: Mutex::default(),
            google: Endpoints::from_environment(),
            mirrors: Mirrors::default(),
            listener: Mutex::default(),
        })
    }
}

/// This laptop's key; made on the first start.
fn device_key(store: &Store, master: &Secret32) -> Result<DeviceKey> {
    let sealed = match store.read(|reader| reader.secret(DEVICE_SECRET))? {
        Some(sealed) => sealed,
        None => store.write(|writer| -> Result<Vec<u8>> {
            if let Some(sealed) = writer.secret(DEVICE_SECRET)? {
                return Ok(sealed);
            }
            let secret = Secret32::generate()?;
            let sealed =
                entrada_secrets::wrap(master, DEVICE_SECRET.as_bytes(), secret.dangerously_expose())?;
            writer.put_secret(DEVICE_SECRET, &sealed)?;
            Ok(sealed)
        })?,
    };
    opened_key(master, &sealed)
}

fn opened_key(master: &Secret32, sealed: &[u8]) -> Result<DeviceKey> {
    let secret = entrada_secrets::unwrap_secret(master, DEVICE_SECRET.as_bytes(), sealed)?;
    let secret = <[u8; 32]>::try_from(secret.as_slice()).map_err(AppError::internal)?;
    Ok(DeviceKey::from_secret(&Zeroizing::new(secret)))
}

/// Slots that this laptop may give to laptops that it invites: what the names of their secrets begin with.
pub(crate) fn spares_of(event: EventId) -> String {
    format!("spare:{event}:")
}

/// Goes on under a new key in every event that the key in the database was a member of: what the laptop said after the
/// backup was made is elsewhere, and two histories under one key could not be told apart.
pub(crate) fn continue_under_new_key(writer: &Writer<'_>, master: &Secret32, now: Timestamp) -> Result<()> {
    let Some(sealed) = writer.secret(DEVICE_SECRET)? else { return Ok(()) };
    let old = opened_key(master, &sealed)?;
    let secret = Secret32::generate()?;
    let sealed = entrada_secrets::wrap(master, DEVICE_SECRET.as_bytes(), secret.dangerously_expose())?;
    writer.put_secret(DEVICE_SECRET, &sealed)?;
    let new = opened_key(master, &sealed)?;
    for EventRow { id: event, .. } in writer.events()? {
        let Some(row) = writer.devices(event)?.into_iter().find(|row| row.id == old.id()) else { continue };
        if row.role.is_none() || row.dismissed {
            continue;
        }
        // The laptop that the backup was made of gives them out, or did: two laptops with one slot can't be told apart.
        for name in writer.secrets(&spares_of(event))?.into_keys() {
            writer.drop_secret(&name)?;
        }
        let proof = old.vouch(event, new.id());
        let body = Body::DeviceContinued { name: row.name, continues: old.id(), proof };
        writer.append(&new, Some(event), body, Vec::new(), None, now)?;
    }
    Ok(())
}
