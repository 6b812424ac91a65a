//! The loops that keep sheets right while the program runs: one for each connected sheet, all in one thread of their own.
//! What a round does is `entrada-sync`'s; nothing at a desk or a door waits for anything here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, TryLockError};
use std::net::IpAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use entrada_core::ids::EventId;
use entrada_store::RemoteRow;
use entrada_sync::Trouble;
use entrada_sync::google::{Sheets, Tokens};
use entrada_sync::sheets::{Backoff, Mirror, Round, Wait};
use tokio::sync::Notify;
use tokio::task::{JoinHandle, LocalSet};

use crate::error::AppError;
use crate::laptop::entropy::random;
use crate::laptop::private::private_file;
use crate::laptop::state::LoopSignals;
use crate::sheets::config::{KIND, SyncStatus, config, sync_status};
use crate::sheets::source::EventSource;
use crate::{App, Result};

/// How often it is looked whether anything changed here.
const LOOK: Duration = Duration::from_millis(500);
/// How often it is looked whether the laptop is in another network.
const NETWORK: Duration = Duration::from_secs(5);
/// How often it is looked whether another copy of the program has finished its round.
const TURN: Duration = Duration::from_secs(1);
/// How long the end of the program may wait for the loops.
const END: Duration = Duration::from_secs(3);

/// The running loops. They end when this is dropped; a request that is on its way is given up, which harms nothing.
#[derive(Debug)]
pub struct SheetLoops {
    signals: Arc<Signals>,
    ended: Option<Receiver<()>>,
}

#[derive(Debug, Default)]
struct Signals {
    end: Notify,
    wake: Notify,
}

impl SheetLoops {
    /// Lets all loops try now: the network is back, or a person asks.
    pub fn wake(&self) {
        self.signals.wake.notify_one();
    }
}

impl Drop for SheetLoops {
    fn drop(&mut self) {
        self.signals.end.notify_one();
        if let Some(ended) = self.ended.take() {
            // The sender is dropped when the thread ends: that is an answer too.
            let _ = ended.recv_timeout(END);
        }
    }
}

/// Starts to keep the sheets of all events right, now and whenever one is connected later. `changed` is told when something
/// about an event's sheet changed that a screen may show.
pub fn start_sheet_loops(app: &Arc<App>, changed: impl Fn(EventId) + Send + 'static) -> SheetLoops {
    let signals = Arc::new(Signals::default());
    let (end, ended) = channel::<()>();
    let (app, wanted) = (Arc::clone(app), Arc::clone(&signals));
    let thread = std::thread::Builder::new().name("mirroring".to_owned()).spawn(move || {
        // Dropped in reverse order, so the app is let go before the end is told.
        let _end = end;
        let app = app;
        if let Ok(runtime) = runtime() {
            let changed: Rc<dyn Fn(EventId)> = Rc::new(changed);
            LocalSet::new().block_on(&runtime, supervise(&app, &changed, &wanted));
        }
    });
    SheetLoops { signals, ended: thread.is_ok().then_some(ended) }
}

pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(AppError::internal)
}

/// The right to write to a sheet; given back when dropped.
pub(crate) struct RoundLock {
    _file: Option<File>,
}

struct LoopHandle {
    event: EventId,
    signals: Arc<LoopSignals>,
    task: JoinHandle<()>,
}

impl LoopHandle {
    fn end(self, app: &App) {
        self.task.abort();
        app.mirrors().all().remove(&self.event);
    }
}

/// Starts and ends loops as sheets are connected and disconnected, and tells them what happens around them.
async fn supervise(app: &Arc<App>, changed: &Rc<dyn Fn(EventId)>, wanted: &Signals) {
    let mut loops: BTreeMap<i64, LoopHandle> = BTreeMap::new();
    let (mut version, mut network, mut looked) = (None, addresses(), app.clock().elapsed());
    loop {
        let now = app.store().version().ok();
        if now.is_none() || now != version {
            version = now;
            let remotes = app.store().read(|reader| reader.remotes()).unwrap_or_default();
            let remotes: Vec<RemoteRow> = remotes.into_iter().filter(|one| one.kind == KIND).collect();
            let here: BTreeSet<i64> = remotes.iter().map(|remote| remote.id).collect();
            let gone: Vec<i64> = loops.keys().filter(|id| !here.contains(id)).copied().collect();
            for id in gone {
                if let Some(tended) = loops.remove(&id) {
                    tended.end(app);
                }
            }
            for remote in remotes {
                let (id, event) = (remote.id, remote.event);
                let tended = loops.entry(id).or_insert_with(|| {
                    let signals = Arc::new(LoopSignals::default());
                    app.mirrors().with(event, |live| live.signals = Some(Arc::clone(&signals)));
                    let tending = tend(Arc::clone(app), event, id, Arc::clone(&signals), Rc::clone(changed));
                    LoopHandle { event, signals, task: tokio::task::spawn_local(tending) }
                });
                tended.signals.due.notify_one();
            }
        }
        // A loop that died of a fault in the program begins anew.
        let all = loops.len();
        loops.retain(|_, tended| !tended.task.is_finished());
        if loops.len() < all {
            version = None;
        }
        let mut wake = false;
        if app.clock().elapsed().saturating_sub(looked) >= NETWORK {
            looked = app.clock().elapsed();
            let now = addresses();
            wake = now != network;
            network = now;
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = wanted.wake.notified() => wake = true,
            () = wanted.end.notified() => break,
        }
        if wake {
            loops.values().for_each(|tended| tended.signals.wake.notify_one());
        }
    }
    for tended in loops.into_values() {
        tended.end(app);
    }
}

/// The addresses of this laptop in the networks around it.
fn addresses() -> BTreeSet<IpAddr> {
    let all = if_addrs::get_if_addrs().unwrap_or_default();
    all.into_iter().filter(|one| !one.is_loopback()).map(|one| one.ip()).collect()
}

/// One sheet's loop.
async fn tend(
    app: Arc<App>,
    event: EventId,
    remote: i64,
    signals: Arc<LoopSignals>,
    changed: Rc<dyn Fn(EventId)>,
) {
    let mut backoff = Backoff::default();
    let mut turn = SheetSession::new(event, remote);
    loop {
        let Some(held) = app.take_turn(event) else {
            tokio::time::sleep(TURN).await;
            continue;
        };
        app.mirrors().with(event, |live| live.working = true);
        changed(event);
        let began = app.clock().elapsed();
        let outcome = turn.attempt(&app).await;
        drop(held);
        let wait = backoff.after(&outcome, app.clock().elapsed().saturating_sub(began), dice());
        app.mirrors().with(event, |live| {
            live.working = false;
            live.next = Some(app.clock().elapsed() + wait.soonest);
        });
        changed(event);
        if rest(&app, remote, &signals, wait).await {
            backoff.forget();
        }
    }
}

/// Waits until there is something to do; `true`: it was woken to try at once, so earlier failures don't count.
async fn rest(app: &App, remote: i64, signals: &LoopSignals, wait: Wait) -> bool {
    let latest = tokio::time::sleep(wait.latest);
    tokio::pin!(latest);
    tokio::select! {
        () = tokio::time::sleep(wait.soonest) => {}
        () = signals.wake.notified() => return true,
    }
    while !app.store().read(|reader| reader.is_due(remote)).unwrap_or_default() {
        tokio::select! {
            () = signals.due.notified() => {}
            () = signals.wake.notified() => return true,
            () = &mut latest => return false,
        }
    }
    false
}

/// Between 0 and 1, so that laptops do not all try at the same moment.
pub(crate) fn dice() -> f64 {
    random().map_or(0.5, |bytes| f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX))
}

/// The rounds of one sheet; what was learnt of it is kept between them.
pub(crate) struct SheetSession {
    event: EventId,
    remote: i64,
    mirror: Option<Mirror>,
}

impl SheetSession {
    pub(crate) fn new(event: EventId, remote: i64) -> Self {
        Self { event, remote, mirror: None }
    }

    /// One attempt, counted before it is made; how it went is written down.
    pub(crate) async fn attempt(&mut self, app: &App) -> std::result::Result<Round, Trouble> {
        let now = Some(app.now());
        app.note(self.event, self.remote, |went| SyncStatus {
            attempts: went.attempts.saturating_add(1),
            attempted: now,
            ..went
        })?;
        let begun = app.clock().elapsed();
        let outcome = self.round(app).await;
        let ms = app.ms_since(begun);
        match &outcome {
            Ok(round) => {
                tracing::info!(
                    remote = self.remote,
                    ms,
                    written = round.written,
                    edits = round.edits,
                    "sheet round"
                );
            }
            Err(trouble) => tracing::warn!(remote = self.remote, ms, code = trouble.code(), "sheet round"),
        }
        app.note(self.event, self.remote, |went| match &outcome {
            Ok(_) => went.succeeded(app.now()),
            Err(trouble) => went.failed(trouble),
        })?;
        outcome
    }

    async fn round(&mut self, app: &App) -> std::result::Result<Round, Trouble> {
        if self.mirror.is_none() {
            self.mirror =
                Some(app.mirror(self.event, self.remote).map_err(|error| Trouble::Data(error.message))?);
        }
        match &mut self.mirror {
            Some(mirror) => mirror.round().await,
            None => Err(Trouble::Data("the mirror could not be made".to_owned())),
        }
    }
}

impl App {
    /// The mirror of an event's sheet.
    fn mirror(&self, event: EventId, remote: i64) -> Result<Mirror> {
        let (config, credentials) = self.read(|access| -> Result<_> {
            Ok((config(&self.remote_sheet(access, event)?)?, self.credentials(access, event)?))
        })?;
        let tokens = Tokens::new(self.google(), credentials, Arc::clone(self.clock()));
        Ok(self.mirror_of(event, remote, tokens, &config.spreadsheet))
    }

    pub(crate) fn mirror_of(&self, event: EventId, remote: i64, tokens: Tokens, spreadsheet: &str) -> Mirror {
        let store = Arc::clone(self.store());
        let source =
            EventSource { store, event, device: self.device_id(), remote, clock: Arc::clone(self.clock()) };
        Mirror::new(Sheets::new(self.google(), tokens, spreadsheet), Arc::new(source))
    }

    /// The right to write to the event's sheet, as long as it is held; `None`: another copy of this program has it, or
    /// another part of this one. Where files can't be locked there is no such right: two rounds at once cost calls, and
    /// harm nothing.
    pub(crate) fn take_turn(&self, event: EventId) -> Option<RoundLock> {
        let path = self.data_dir().join(format!("{KIND}-{}.lock", event.short()));
        let file = private_file().create(true).truncate(false).write(true).open(path).ok();
        match file.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => None,
            Some(Ok(()) | Err(TryLockError::Error(_))) | None => Some(RoundLock { _file: file }),
        }
    }

    /// Writes down how it goes with a sheet; one that is gone is passed over.
    pub(crate) fn note(
        &self,
        event: EventId,
        remote: i64,
        change: impl FnOnce(SyncStatus) -> SyncStatus,
    ) -> std::result::Result<(), Trouble> {
        let noted = self.write(|access| -> Result<()> {
            if let Some(row) = access.remote(event, KIND)?.filter(|row| row.id == remote) {
                let state = serde_json::to_string(&change(sync_status(&row))).map_err(AppError::internal)?;
                access.writer().set_remote_state(remote, &state)?;
            }
            Ok(())
        });
        noted.map_err(|error| Trouble::Data(error.message))
    }
}
