//! What the shell keeps between commands: the opened data folder, the mirror that runs beside it, the door's camera,
//! work that can be stopped.
//! Nothing of the domain is cached here; every question goes to the use cases. Their errors are put into the laptop's
//! language here, on the way to every window.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use entrada_app::{
    App, AppError, Changed, ErrorView, MailLoop, OpenOptions, SheetLoops, app_error, start_mail_loop,
    start_sheet_loops,
};
use entrada_scan::{fault_point, keep_running};
use serde::Serialize;
use tauri::AppHandle;

use crate::door_camera::DoorCamera;
use crate::notices::{Fault, in_words, lock, tell};

/// What a command gives back. An `AppError` can't cross to a window; this one is in words already.
pub(crate) type Result<T> = std::result::Result<T, ErrorView>;

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
    mirroring: Mutex<Option<SheetLoops>>,
    mailing: Mutex<Option<MailLoop>>,
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
            mailing: Mutex::default(),
            stops: Mutex::default(),
        }
    }

    /// The use cases, once the data folder is open.
    pub(crate) fn app(&self) -> Result<Arc<App>> {
        self.opened().ok_or_else(|| in_words(None, &app_error!(PassphraseNeeded, "data-folder-not-open")))
    }

    fn opened(&self) -> Option<Arc<App>> {
        self.app.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Opens the data folder if it is not open.
    pub(crate) fn open(&self, passphrase: Option<String>) -> entrada_app::Result<()> {
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
            // `sheet` and not `changed`: nothing of the event itself changed, so lists of guests are not asked for anew.
            let mirroring = start_sheet_loops(&opened, move |event| {
                tell(&handle, "sheet", event);
            });
            *lock(&self.mailing) = Some(start_mail_loop(&opened));
            *self.mirroring() = Some(mirroring);
            *app = Some(opened);
        }
        Ok(())
    }

    /// Runs a use case away from the window's thread. What it commits is told to all windows by its listener.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&App) -> entrada_app::Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = self.app()?;
        self.blocking(move || use_case(&app)).await
    }

    /// Runs something else on a thread where it may wait.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> entrada_app::Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = self.opened();
        let told = move || work().map_err(|error| in_words(app.as_deref(), &error));
        let ended = tauri::async_runtime::spawn_blocking(told).await;
        ended.unwrap_or_else(|fault| Err(self.in_words(&AppError::internal(fault))))
    }

    /// An error as the windows show it.
    pub(crate) fn in_words(&self, error: &AppError) -> ErrorView {
        in_words(self.opened().as_deref(), error)
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
    pub(crate) fn end_sheet_loops(&self) {
        drop(lock(&self.mailing).take());
        drop(self.mirroring().take());
    }

    fn mirroring(&self) -> MutexGuard<'_, Option<SheetLoops>> {
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use entrada_app::Settings;

    use super::*;

    #[test]
    fn errors_are_in_the_language_of_the_laptop() {
        let folder = std::env::temp_dir().join(format!("entrada-language-{}", std::process::id()));
        let key_file = Some(folder.join("key"));
        let options = OpenOptions { data_dir: folder.join("data"), passphrase: None, key_file };
        let app = App::open(&options).unwrap();
        let error = app_error!(PassphraseNeeded, "data-folder-not-open");
        for (language, hint) in [("en", "Unlock it first."), ("de", "Entsperren Sie ihn zuerst.")] {
            app.save_settings(&Settings { language: Some(language.to_owned()), ..Settings::default() })
                .unwrap();
            assert_eq!(in_words(Some(&app), &error).hint.as_deref(), Some(hint));
        }
        drop(app);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
