//! What the shell keeps between commands: the opened data folder, the mirror that runs beside it, the door's camera,
//! work that can be stopped.
//! Nothing of the domain is cached here; every question goes to the use cases.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use entrada_app::{
    App, AppError, Changed, ErrorCode, EventId, Mirroring, OpenOptions, Result, start_mirroring,
};
use entrada_scan::{fault_point, keep_running};
use serde::Serialize;
use tauri::AppHandle;

use crate::door_camera::DoorCamera;
use crate::notices::{Fault, lock, tell};

/// The shell's state, one for all windows.
pub(crate) struct Shell {
    /// To reach the windows.
    pub(crate) handle: AppHandle,
    /// The data folder.
    pub(crate) data_dir: PathBuf,
    /// The key file that the environment names.
    pub(crate) key_file: Option<PathBuf>,
    /// The camera and what its codes are checked against.
    pub(crate) door: DoorCamera,
    app: RwLock<Option<Arc<App>>>,
    mirroring: Mutex<Option<Mirroring>>,
    stops: Mutex<HashMap<String, Arc<AtomicBool>>>,
}

/// How far some long work is.
#[derive(Clone, Serialize)]
struct Progress<'a> {
    work: &'a str,
    done: usize,
    of: usize,
}

impl Shell {
    /// The state before the data folder is opened.
    pub(crate) fn new(handle: AppHandle, data_dir: PathBuf, key_file: Option<PathBuf>) -> Self {
        Self {
            handle,
            data_dir,
            key_file,
            door: DoorCamera::default(),
            app: RwLock::default(),
            mirroring: Mutex::default(),
            stops: Mutex::default(),
        }
    }

    /// The use cases, once the data folder is open.
    pub(crate) fn app(&self) -> Result<Arc<App>> {
        self.app.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(|| {
            AppError::new(ErrorCode::PassphraseNeeded, "the data folder is not open yet")
                .hint("Unlock it first.")
        })
    }

    /// Opens the data folder if it is not open.
    pub(crate) fn open(&self, passphrase: Option<String>) -> Result<()> {
        // Held while opening, so that two windows don't open it twice.
        let mut app = self.app.write().unwrap_or_else(PoisonError::into_inner);
        if app.is_none() {
            let options = OpenOptions {
                data_dir: self.data_dir.clone(),
                passphrase: passphrase.map(Into::into),
                key_file: self.key_file.clone(),
            };
            let opened = Arc::new(App::open(&options)?);
            let (seen, handle) = (Arc::clone(&opened), self.handle.clone());
            std::thread::spawn(move || {
                let faulty = || {
                    tell(&handle, "fault", Fault { part: "watch" });
                    // Whatever was changed meanwhile was not seen.
                    tell(&handle, "changed", Changed::everything());
                };
                keep_running("watch-changes", faulty, || watch(&seen, &handle));
            });
            let handle = self.handle.clone();
            opened.listen(Arc::new(move |changed| tell(&handle, "changed", changed)));
            let handle = self.handle.clone();
            // By another name than a change of the event: the lists of guests have nothing to ask anew.
            let mirroring = start_mirroring(&opened, move |event| {
                tell(&handle, "sheet", event);
            });
            *self.mirroring() = Some(mirroring);
            *app = Some(opened);
        }
        Ok(())
    }

    /// Runs a use case away from the window's thread. What it commits is told to all windows by its listener.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&App) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = self.app()?;
        blocking(move || use_case(&app)).await
    }

    /// Enters some work as stoppable; the guard is asked at each step and ends it when dropped.
    pub(crate) fn work(&self, name: String) -> Work {
        let stop = Arc::new(AtomicBool::new(false));
        self.stops().insert(name.clone(), Arc::clone(&stop));
        Work { handle: self.handle.clone(), name, stop, told: None }
    }

    /// Forgets finished work.
    pub(crate) fn work_done(&self, name: &str) {
        self.stops().remove(name);
    }

    /// Asks some work to stop; unknown work has ended already.
    pub(crate) fn stop(&self, name: &str) {
        if let Some(stop) = self.stops().get(name) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Lets the mirror end before the program does.
    pub(crate) fn end_mirroring(&self) {
        drop(self.mirroring().take());
    }

    fn mirroring(&self) -> MutexGuard<'_, Option<Mirroring>> {
        lock(&self.mirroring)
    }

    fn stops(&self) -> MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        lock(&self.stops)
    }
}

/// Tells the windows what other programs change: `entrada` in a terminal works on the same data.
fn watch(app: &App, handle: &AppHandle) {
    /// Soon enough for a person; asking costs some microseconds.
    const PAUSE: Duration = Duration::from_millis(500);
    let mut last = app.version_of_others().ok();
    loop {
        std::thread::sleep(PAUSE);
        fault_point("watch-changes");
        let now = app.version_of_others().ok();
        if now != last {
            last = now;
            tell(handle, "changed", Changed::everything());
        }
    }
}

/// Long work as its windows see it.
pub(crate) struct Work {
    handle: AppHandle,
    name: String,
    stop: Arc<AtomicBool>,
    told: Option<Instant>,
}

impl Work {
    /// Tells how far it is, some ten times a second at most, and whether to go on.
    pub(crate) fn step(&mut self, done: usize, of: usize) -> ControlFlow<()> {
        const PAUSE: Duration = Duration::from_millis(90);
        if done == of || self.told.is_none_or(|told| told.elapsed() >= PAUSE) {
            self.told = Some(Instant::now());
            tell(&self.handle, "work", Progress { work: &self.name, done, of });
        }
        if self.stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Whether it was asked to stop.
    pub(crate) fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Runs something on a thread where it may wait.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tauri::async_runtime::spawn_blocking(work).await.map_err(AppError::internal)?
}
