//! The door's camera. Its codes are checked in this program (`code_check`), so that a verdict never waits for a window.
//! Drawing is the windows' business; they fetch the newest picture through `picture`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use entrada_app::App;
use entrada_scan::{Camera, CameraEvent, Debounce, Found, Frame, Trouble};
use serde::Serialize;
use tauri::AppHandle;

use crate::code_check::{DoorSettings, SeenCode, Told, check_codes};
use crate::newest_frame::NewestFrame;
use crate::notices::{Fault, lock, tell};

/// How the camera is, in a word from a closed list; the window has the sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(crate) enum CameraState {
    /// Nothing is known yet.
    Starting,
    /// Pictures come.
    Live {
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

/// The camera and what its codes are checked against. One for all windows: a camera can be opened once.
#[derive(Default)]
pub(crate) struct DoorCamera {
    running: Mutex<Running>,
    /// What the codes are checked against.
    settings: Arc<Mutex<Option<DoorSettings>>>,
    state: Arc<Mutex<Option<CameraState>>>,
    /// What was set on the camera since it was opened.
    controls: Arc<Mutex<BTreeMap<&'static str, i64>>>,
    pub(crate) newest: Arc<NewestFrame>,
}

#[derive(Default)]
struct Running {
    camera: Option<(Option<String>, Camera)>,
    windows: BTreeSet<String>,
}

impl DoorCamera {
    /// Starts or redirects the camera for a window. May wait for a driver.
    pub(crate) fn start(
        &self,
        app: &Arc<App>,
        handle: &AppHandle,
        window: &str,
        settings: DoorSettings,
    ) -> CameraState {
        let mut running = lock(&self.running);
        running.windows.insert(window.to_owned());
        let wanted = settings.camera.clone();
        *lock(&self.settings) = Some(settings);
        if running.camera.as_ref().is_none_or(|(which, _)| *which != wanted) {
            running.camera = None; // closed first: it may be the same device
            *lock(&self.state) = None;
            lock(&self.controls).clear();
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
            *lock(&self.settings) = None;
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
    pub(crate) fn controls(&self) -> BTreeMap<&'static str, i64> {
        lock(&self.controls).clone()
    }

    fn open(&self, which: Option<String>, app: &Arc<App>, handle: &AppHandle) -> Camera {
        /// Codes that wait for the disk; more than a picture ever shows at once.
        const WAITING: usize = 16;
        let (seen, codes) = sync_channel(WAITING);
        let genuine = Arc::clone(app);
        let (app, settings, teller) = (Arc::clone(app), Arc::clone(&self.settings), handle.clone());
        std::thread::spawn(move || {
            check_codes(&codes, &app, &settings, |told| match told {
                Told::Verdict(verdict) => {
                    tell(&teller, "verdict", verdict);
                }
                Told::Fault(fault) => tell(&teller, "fault", fault),
            });
        });

        let (newest, state, handle) = (Arc::clone(&self.newest), Arc::clone(&self.state), handle.clone());
        let controls = Arc::clone(&self.controls);
        let lamp = Mutex::new(None);
        let debounce = Mutex::new(Debounce::default());
        let began = Instant::now();
        let ask = Arc::new(move |text: &str| genuine.is_genuine(text).unwrap_or(false));
        Camera::open_authenticated(which, ask, move |event| match event {
            CameraEvent::Frame(frame) => {
                present(&frame, &mut lock(&debounce), began, &seen);
                newest.put(frame);
            }
            CameraEvent::Started { name, width, height, format } => {
                let lamp = *lock(&lamp);
                set_state(&state, &handle, CameraState::Live { name, width, height, format, lamp });
            }
            CameraEvent::Lamp(on) => {
                // It may be known before the first picture.
                *lock(&lamp) = Some(on);
                let live = lock(&state).clone();
                if let Some(CameraState::Live { name, width, height, format, .. }) = live {
                    set_state(
                        &state,
                        &handle,
                        CameraState::Live { name, width, height, format, lamp: Some(on) },
                    );
                }
            }
            CameraEvent::Adjusted { setting, value, error: None } => {
                lock(&controls).insert(setting, value);
            }
            // The camera could not be adjusted; codes are still read.
            CameraEvent::Adjusted { error: Some(_), .. } => {}
            CameraEvent::Fault => tell(&handle, "fault", Fault { part: "camera" }),
            CameraEvent::Trouble(trouble) => {
                *lock(&lamp) = None;
                lock(&controls).clear();
                newest.clear();
                set_state(&state, &handle, trouble_state(trouble));
            }
        })
    }
}

/// Hands on the codes of a frame that were not in view just before.
fn present(frame: &Frame, debounce: &mut Debounce, began: Instant, seen: &SyncSender<SeenCode>) {
    for Found { text, corners, .. } in &frame.found {
        if debounce.is_new(text, frame.captured.saturating_duration_since(began)) {
            // When the queue is full the disk hangs; a person will show the ticket again.
            let _ =
                seen.try_send(SeenCode { text: text.clone(), corners: *corners, captured: frame.captured });
        }
    }
}

fn set_state(state: &Mutex<Option<CameraState>>, handle: &AppHandle, now: CameraState) {
    *lock(state) = Some(now.clone());
    tell(handle, "camera", now);
}

fn trouble_state(trouble: Trouble) -> CameraState {
    let kind = trouble.kind();
    let detail = match trouble {
        Trouble::Unsupported(detail) => Some(detail),
        _ => None,
    };
    CameraState::Trouble { kind, detail }
}
