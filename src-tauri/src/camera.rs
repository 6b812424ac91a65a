//! The door's camera: its codes are checked right here, so that a verdict never waits for a window. Drawing is the
//! windows' business; they fetch the newest picture through `picture`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use entrada_app::{App, AppError, CheckAnswer, CheckInput, DirectionRequest, EventId};
use entrada_scan::{Camera, CameraEvent, Debounce, Found, Frame, Trouble};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;

use crate::picture::Newest;
use crate::state::tell;

/// What a door is asked to do.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct DoorOrder {
    /// The event whose tickets are checked.
    pub(crate) event: EventId,
    /// The gate that this door is.
    pub(crate) gate: Option<String>,
    /// Which way people go: in, out, or by the ticket.
    pub(crate) direction: Option<DirectionRequest>,
    /// The camera's id; absent: the first.
    pub(crate) camera: Option<String>,
    /// Whether codes are only answered, and nothing is written down.
    #[serde(default)]
    pub(crate) rehearsal: bool,
}

/// How the camera is, in a word from a closed list; the window has the sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(crate) enum CameraState {
    /// Nothing is known yet.
    Starting,
    /// Pictures come.
    Live {
        /// The camera's name.
        name: String,
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
        /// Its pixel format.
        format: String,
        /// Whether its light is on; absent: it has none.
        lamp: Option<bool>,
    },
    /// No pictures for now; it is being tried again.
    Trouble {
        /// `no_camera`, `busy`, `denied`, `unplugged`, `stalled` or `unsupported`.
        kind: &'static str,
        /// The system's own words, when there are any.
        detail: Option<String>,
    },
}

/// The answer to a code that the camera saw.
#[derive(Clone, Serialize)]
struct Verdict {
    /// The event it was checked against.
    event: EventId,
    /// What was shown: a window that has to ask something first sends it again with the answer.
    code: String,
    /// The answer, unless the check itself failed.
    answer: Option<CheckAnswer>,
    /// Why it failed.
    error: Option<AppError>,
    /// Where the code was in its picture.
    corners: [(f32, f32); 4],
    /// From the driver's frame to the answer on disk, in milliseconds.
    took: f64,
}

/// A code that was newly shown.
struct Shown {
    text: String,
    corners: [(f32, f32); 4],
    captured: Instant,
}

/// The camera and what its codes are checked against. One for all windows: a camera can be opened once.
#[derive(Default)]
pub(crate) struct Door {
    running: Mutex<Running>,
    order: Arc<Mutex<Option<DoorOrder>>>,
    state: Arc<Mutex<Option<CameraState>>>,
    /// What was set on the camera since it was opened.
    settings: Arc<Mutex<BTreeMap<&'static str, i64>>>,
    /// The newest picture.
    pub(crate) newest: Arc<Newest>,
}

#[derive(Default)]
struct Running {
    camera: Option<(Option<String>, Camera)>,
    windows: BTreeSet<String>,
}

impl Door {
    /// Starts or redirects the camera for a window. May wait for a driver.
    pub(crate) fn start(
        &self,
        app: &Arc<App>,
        handle: &AppHandle,
        window: &str,
        order: DoorOrder,
    ) -> CameraState {
        let mut running = lock(&self.running);
        running.windows.insert(window.to_owned());
        let wanted = order.camera.clone();
        *lock(&self.order) = Some(order);
        if running.camera.as_ref().is_none_or(|(which, _)| *which != wanted) {
            running.camera = None; // closed first: it may be the same device
            *lock(&self.state) = None;
            lock(&self.settings).clear();
            self.newest.clear();
            running.camera = Some((wanted.clone(), self.open(wanted, app, handle)));
        }
        lock(&self.state).clone().unwrap_or(CameraState::Starting)
    }

    /// A window no longer shows the door; with the last one the camera is let go.
    pub(crate) fn leave(&self, window: &str) {
        let mut running = lock(&self.running);
        if running.windows.remove(window) && running.windows.is_empty() {
            running.camera = None;
            *lock(&self.order) = None;
            *lock(&self.state) = None;
            self.newest.clear();
        }
    }

    /// Switches the camera's light, if there is a camera and it has one.
    pub(crate) fn light(&self, on: bool) {
        if let Some((_, camera)) = &lock(&self.running).camera {
            camera.light(on);
        }
    }

    /// What was set on the camera because of what its frames showed, by name.
    pub(crate) fn settings(&self) -> BTreeMap<&'static str, i64> {
        lock(&self.settings).clone()
    }

    fn open(&self, which: Option<String>, app: &Arc<App>, handle: &AppHandle) -> Camera {
        /// Codes that wait for the disk; more than a picture ever shows at once.
        const WAITING: usize = 16;
        let (shown, checks) = sync_channel(WAITING);
        let genuine = Arc::clone(app);
        let (app, order, teller) = (Arc::clone(app), Arc::clone(&self.order), handle.clone());
        std::thread::spawn(move || check_all(&checks, &app, &order, &teller));

        let (newest, state, handle) = (Arc::clone(&self.newest), Arc::clone(&self.state), handle.clone());
        let settings = Arc::clone(&self.settings);
        let lamp = Mutex::new(None);
        let debounce = Mutex::new(Debounce::default());
        let began = Instant::now();
        let ask = Arc::new(move |text: &str| genuine.is_genuine(text).unwrap_or(false));
        Camera::open_authenticated(which, ask, move |event| match event {
            CameraEvent::Frame(frame) => {
                present(&frame, &mut lock(&debounce), began, &shown);
                newest.put(frame);
            }
            CameraEvent::Started { name, width, height, format } => {
                let lamp = *lock(&lamp);
                told(&state, &handle, CameraState::Live { name, width, height, format, lamp });
            }
            CameraEvent::Lamp(on) => {
                // It may be known before the first picture.
                *lock(&lamp) = Some(on);
                let live = lock(&state).clone();
                if let Some(CameraState::Live { name, width, height, format, .. }) = live {
                    told(&state, &handle, CameraState::Live { name, width, height, format, lamp: Some(on) });
                }
            }
            CameraEvent::Adjusted { setting, value, error: None } => {
                lock(&settings).insert(setting, value);
            }
            // It reads on without, or again.
            CameraEvent::Adjusted { error: Some(_), .. } | CameraEvent::Fault => {}
            CameraEvent::Trouble(trouble) => {
                *lock(&lamp) = None;
                lock(&settings).clear();
                newest.clear();
                told(&state, &handle, trouble_state(trouble));
            }
        })
    }
}

/// Hands on the codes of a frame that were not in view just before.
fn present(frame: &Frame, debounce: &mut Debounce, began: Instant, shown: &SyncSender<Shown>) {
    for Found { text, corners, .. } in &frame.found {
        if debounce.is_new(text, frame.captured.saturating_duration_since(began)) {
            // When the queue is full the disk hangs; a person will show the ticket again.
            let _ = shown.try_send(Shown { text: text.clone(), corners: *corners, captured: frame.captured });
        }
    }
}

/// Checks codes until the camera is closed.
fn check_all(checks: &Receiver<Shown>, app: &App, order: &Mutex<Option<DoorOrder>>, handle: &AppHandle) {
    for Shown { text, corners, captured } in checks {
        let Some(DoorOrder { event, gate, direction, rehearsal, .. }) = lock(order).clone() else { continue };
        let input = CheckInput { code: text, gate, direction, simulate: rehearsal, ..CheckInput::default() };
        // A window may hold the answer back until the one before was acknowledged; the scan itself never waits for it.
        let checked = app.check(&event, &input);
        let took = captured.elapsed().as_secs_f64() * 1_000.0;
        let (answer, error) = match checked {
            Ok(answer) => (Some(answer), None),
            Err(error) => (None, Some(error)),
        };
        tell(handle, "verdict", Verdict { event, code: input.code, answer, error, corners, took });
        tell(handle, "changed", serde_json::json!({ "event": event }));
    }
}

fn told(state: &Mutex<Option<CameraState>>, handle: &AppHandle, now: CameraState) {
    *lock(state) = Some(now.clone());
    tell(handle, "camera", now);
}

fn trouble_state(trouble: Trouble) -> CameraState {
    let (kind, detail) = match trouble {
        Trouble::NoCamera => ("no_camera", None),
        Trouble::Busy => ("busy", None),
        Trouble::Denied => ("denied", None),
        Trouble::Unplugged => ("unplugged", None),
        Trouble::Stalled => ("stalled", None),
        Trouble::Unsupported(detail) => ("unsupported", Some(detail)),
    };
    CameraState::Trouble { kind, detail }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
