//! [`App`]: what an open data folder holds while the program runs. Its fields are this folder's alone; everybody else asks
//! by method. Opening it is `open`'s; the use cases are `impl` blocks in the departments.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use entrada_core::Timestamp;
use entrada_core::clock::Clock;
use entrada_core::fact::DeviceKey;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_secrets::Secret32;
use entrada_store::{GuestFilter, Store};
use entrada_sync::google::Endpoints;
use tokio::sync::Notify;

use crate::Result;
use crate::laptop::commits::Listener;
use crate::laptop::private::Exposed;

/// An open data folder: everything that a front end can do.
pub struct App {
    pub(in crate::laptop) store: Arc<Store>,
    pub(in crate::laptop) device: DeviceKey,
    pub(in crate::laptop) master: Secret32,
    pub(in crate::laptop) data_dir: PathBuf,
    pub(in crate::laptop) clock: Arc<dyn Clock>,
    pub(in crate::laptop) signed_in: Mutex<Option<SignedIn>>,
    pub(in crate::laptop) exposed: Exposed,
    pub(in crate::laptop) pin_waits: Mutex<BTreeMap<String, PinWait>>,
    pub(in crate::laptop) listings: Mutex<Listings>,
    pub(in crate::laptop) google: Endpoints,
    pub(in crate::laptop) mirrors: Mirrors,
    pub(in crate::laptop) listener: Mutex<Option<Listener>>,
}

/// A person at work: at which event, and who.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SignedIn {
    pub(crate) event: EventId,
    pub(crate) staff: StaffId,
}

/// How long somebody waits after wrong PINs, by the running time of this program, which nobody can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PinWait {
    /// How many PINs in a row were wrong, and since when, as kept on disk: with other numbers there, another program wrote
    /// them and this does not hold.
    pub(crate) wrong: u32,
    pub(crate) since: Timestamp,
    /// When the next may be tried, by [`Clock::elapsed`].
    pub(crate) until: Duration,
}

/// Lists of guests that were made, the latest last. Each is good until anything in the database changes.
#[derive(Default)]
pub(crate) struct Listings(pub(crate) VecDeque<Listing>);

/// The tickets that a filter found, in their order.
pub(crate) struct Listing {
    pub(crate) event: EventId,
    pub(crate) filter: GuestFilter,
    /// The database's version when it was made.
    pub(crate) version: i64,
    pub(crate) ids: Arc<Vec<i64>>,
}

/// The state of the loops that keep sheets right, by event.
#[derive(Default)]
pub(crate) struct Mirrors(Mutex<BTreeMap<EventId, LoopState>>);

/// How one of them stands.
#[derive(Default)]
pub(crate) struct LoopState {
    pub(crate) working: bool,
    /// When it tries again at the soonest, by [`Clock::elapsed`].
    pub(crate) next: Option<Duration>,
    pub(crate) signals: Option<Arc<LoopSignals>>,
}

/// What wakes a loop.
#[derive(Default)]
pub(crate) struct LoopSignals {
    /// Something waits.
    pub(crate) due: Notify,
    /// Try now, however long the pause after a failure would still be.
    pub(crate) wake: Notify,
}

impl Mirrors {
    pub(crate) fn with<T>(&self, event: EventId, change: impl FnOnce(&mut LoopState) -> T) -> T {
        change(self.all().entry(event).or_default())
    }

    /// Lets the event's loop try now, if there is one.
    pub(crate) fn wake(&self, event: EventId) {
        if let Some(signals) = self.with(event, |state| state.signals.clone()) {
            signals.wake.notify_one();
        }
    }

    pub(crate) fn all(&self) -> MutexGuard<'_, BTreeMap<EventId, LoopState>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl App {
    /// The folder that is open.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// What of the data folder others could read until it was opened, and no longer can: paths within it, `.` being the
    /// folder itself.
    #[must_use]
    pub fn closed_to_others(&self) -> &[String] {
        &self.exposed.closed
    }

    /// What others can still read, because it could not be changed.
    #[must_use]
    pub fn open_to_others(&self) -> &[String] {
        &self.exposed.left
    }

    /// A number that changes whenever this program or another has changed the data.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn version(&self) -> Result<i64> {
        Ok(self.store.version()?)
    }

    /// The same with Google elsewhere than the environment says: for tests, which share one environment.
    #[must_use]
    pub fn with_google(self, google: Endpoints) -> Self {
        Self { google, ..self }
    }

    /// The same with another clock than the system's: for tests, which do not wait.
    #[must_use]
    pub fn with_clock(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }

    /// The wall clock, to the millisecond: what is stored is what is compared.
    pub(crate) fn now(&self) -> Timestamp {
        let now = self.clock.now();
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Milliseconds since then, for the log.
    pub(crate) fn ms_since(&self, begun: Duration) -> u64 {
        u64::try_from(self.clock.elapsed().saturating_sub(begun).as_millis()).unwrap_or(u64::MAX)
    }

    pub(crate) fn store(&self) -> &Arc<Store> {
        &self.store
    }

    pub(crate) fn device(&self) -> &DeviceKey {
        &self.device
    }

    pub(crate) fn device_id(&self) -> DeviceId {
        self.device.id()
    }

    pub(crate) fn master(&self) -> &Secret32 {
        &self.master
    }

    pub(crate) fn google(&self) -> &Endpoints {
        &self.google
    }

    pub(crate) fn mirrors(&self) -> &Mirrors {
        &self.mirrors
    }

    pub(crate) fn listings(&self) -> MutexGuard<'_, Listings> {
        self.listings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who waits after wrong PINs, by what they are counted under.
    pub(crate) fn pin_waits(&self) -> MutexGuard<'_, BTreeMap<String, PinWait>> {
        self.pin_waits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who works on this laptop now.
    pub(crate) fn signed_in(&self) -> Option<SignedIn> {
        *self.signed_in.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_signed_in(&self, signed: Option<SignedIn>) {
        *self.signed_in.lock().unwrap_or_else(PoisonError::into_inner) = signed;
    }
}
