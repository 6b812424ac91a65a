//! A camera's settings while it is in use, by each system's way to them: a thread of their own on Linux, between two
//! frames on Windows, not at all on macOS. What is set to what, and when, is `board`'s.
//!
//! Why so:
//! - **Linux.** nokhwa's camera can only be asked by the thread that waits for its frames, and a webcam may take seconds
//!   to answer: the kernel gives it up to five. V4L2 lets a device be opened twice, so the settings have a handle and a
//!   thread of their own and can't hold up a frame. The handle is that of `v4l`, the crate under nokhwa. nokhwa's own
//!   names miss what webcams have, besides (its `Exposure` and `Focus` are two controls that hardly any has).
//!   A light is there as the flash of a video node or as a microscope's illuminator; cameras behind `media-ctl` (inside
//!   of tablets) have theirs on another node, which is not looked for.
//! - **Windows.** nokhwa writes a value with the automatic or manual flag that the setting already has, so what the
//!   camera does by itself (exposure, focus) can't be taken over; gain, brightness and backlight can be. It knows no
//!   light.
//! - **macOS.** nokhwa's list of controls calls methods that only telephones have (`lensPosition` among them), which
//!   ends the program; and it refuses to set exactly those that a camera has. AVFoundation focuses and exposes by
//!   itself.

#[cfg(target_os = "linux")]
pub(super) use linux::Tuning;

#[cfg(target_os = "windows")]
pub(super) use windows::Tuning;

#[cfg(not(any(target_os = "linux", target_os = "windows")))]
pub(super) use elsewhere::Tuning;

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Arc;
    use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
    use std::thread::Builder;
    use std::time::{Duration, Instant};

    use v4l::Device;
    use v4l::control::{Control, Description, Flags, Value};
    use v4l::v4l_sys::{
        V4L2_CID_BACKLIGHT_COMPENSATION, V4L2_CID_BRIGHTNESS, V4L2_CID_EXPOSURE_ABSOLUTE,
        V4L2_CID_EXPOSURE_AUTO, V4L2_CID_EXPOSURE_AUTO_PRIORITY, V4L2_CID_FLASH_LED_MODE,
        V4L2_CID_FOCUS_AUTO, V4L2_CID_GAIN, V4L2_CID_ILLUMINATORS_1,
        v4l2_flash_led_mode_V4L2_FLASH_LED_MODE_TORCH,
    };

    use super::super::CameraEvent;
    use super::super::board::{Board, Panel};
    use super::super::dials::{Dial, Knob};
    use super::super::outlet::Outlet;
    use super::super::sights::Sights;

    /// Between two looks at the newest frame.
    const PACE: Duration = Duration::from_millis(100);
    /// How long the camera is given to take its old settings back.
    const FAREWELL: Duration = Duration::from_millis(700);

    /// Dropping it puts the camera's settings back.
    pub(in super::super) struct Tuning {
        /// Dropped to end the thread, which then drops its end of the other.
        stop: Option<SyncSender<()>>,
        ended: Receiver<()>,
    }

    impl Tuning {
        /// Begins to look after the camera with this number, which has been opened.
        pub(in super::super) fn start(index: u32, sights: &Arc<Sights>, outlet: &Arc<Outlet>) -> Self {
            let (stop, stopped) = sync_channel(0);
            let (ending, ended) = sync_channel(0);
            let (sights, outlet) = (Arc::clone(sights), Arc::clone(outlet));
            // Without a thread the camera does without.
            let _ = Builder::new().name("camera-settings".to_owned()).spawn(move || {
                // v4l panics on kinds of controls that it does not know.
                let _ = catch_unwind(AssertUnwindSafe(|| look_after(index, &sights, &outlet, &stopped)));
                drop::<SyncSender<()>>(ending);
            });
            Self { stop: Some(stop), ended }
        }

        /// Nothing to do: it has a thread of its own.
        pub(in super::super) fn between_frames(&mut self, _camera: &mut nokhwa::Camera) {}

        /// Puts the settings back.
        pub(in super::super) fn end(mut self, _camera: &mut nokhwa::Camera) {
            self.stop = None;
            let _ = self.ended.recv_timeout(FAREWELL);
        }
    }

    fn look_after(index: u32, sights: &Sights, outlet: &Outlet, stopped: &Receiver<()>) {
        let Ok(device) = Device::new(index as usize) else { return };
        let mut node = Node { device, ids: BTreeMap::new() };
        let mut board = Board::new(&mut node);
        if board.has_lamp() {
            outlet.say(CameraEvent::Lamp(false));
        }
        let began = Instant::now();
        while matches!(stopped.recv_timeout(PACE), Err(RecvTimeoutError::Timeout)) {
            for told in board.turn(began.elapsed(), &sights.newest(), sights.lamp(), &mut node) {
                outlet.say(told);
            }
        }
        board.restore(&mut node);
    }

    /// A handle of our own on the camera.
    struct Node {
        device: Device,
        ids: BTreeMap<Knob, u32>,
    }

    impl Panel for Node {
        fn dials(&mut self) -> Vec<Dial> {
            let described = self.device.query_controls().unwrap_or_default();
            let mut dials: Vec<Dial> = Vec::new();
            for control in described {
                let Some(knob) = knob_of(control.id) else { continue };
                if dials.iter().any(|dial| dial.knob == knob) {
                    continue;
                }
                if let Some(dial) = self.dial(knob, &control) {
                    self.ids.insert(knob, control.id);
                    dials.push(dial);
                }
            }
            dials
        }

        fn write(&mut self, knob: Knob, value: i64) -> Result<(), String> {
            let id = *self.ids.get(&knob).ok_or("not a setting of this camera")?;
            let control = Control { id, value: Value::Integer(value) };
            self.device.set_control(control).map_err(|error| error.to_string())
        }
    }

    impl Node {
        fn dial(&self, knob: Knob, control: &Description) -> Option<Dial> {
            if control.flags.intersects(Flags::DISABLED | Flags::READ_ONLY | Flags::GRABBED) {
                return None;
            }
            // Inactive: the camera does it by itself. A time becomes active with the manual mode.
            if control.flags.contains(Flags::INACTIVE) && knob != Knob::ExposureTime {
                return None;
            }
            let now = match self.device.control(control.id).ok()?.value {
                Value::Integer(value) => value,
                Value::Boolean(value) => i64::from(value),
                _ => return None,
            };
            let choices: Vec<i64> =
                control.items.iter().flatten().map(|(choice, _)| i64::from(*choice)).collect();
            let (least, most) = (control.minimum, control.maximum);
            let mut dial = Dial { knob, least, most, choices, found: now, now, refused: false };
            if control.id == V4L2_CID_FLASH_LED_MODE {
                let torch = i64::from(v4l2_flash_led_mode_V4L2_FLASH_LED_MODE_TORCH);
                if !dial.choices.contains(&torch) {
                    return None;
                }
                dial.most = torch;
            }
            Some(dial)
        }
    }

    fn knob_of(id: u32) -> Option<Knob> {
        Some(match id {
            V4L2_CID_EXPOSURE_AUTO => Knob::ExposureMode,
            V4L2_CID_EXPOSURE_ABSOLUTE => Knob::ExposureTime,
            V4L2_CID_EXPOSURE_AUTO_PRIORITY => Knob::SlowWhenDark,
            V4L2_CID_FOCUS_AUTO => Knob::AutoFocus,
            V4L2_CID_BACKLIGHT_COMPENSATION => Knob::Backlight,
            V4L2_CID_GAIN => Knob::Gain,
            V4L2_CID_BRIGHTNESS => Knob::Brightness,
            V4L2_CID_ILLUMINATORS_1 | V4L2_CID_FLASH_LED_MODE => Knob::Lamp,
            _ => return None,
        })
    }
}

#[cfg(target_os = "windows")]
mod windows {
    use std::sync::Arc;
    use std::time::{Duration, Instant};

    use nokhwa::Camera;
    use nokhwa::utils::{
        ControlValueDescription, ControlValueSetter, KnownCameraControl, KnownCameraControlFlag,
    };

    use super::super::board::{Board, Panel};
    use super::super::dials::{Dial, Knob};
    use super::super::outlet::Outlet;
    use super::super::sights::Sights;

    /// Between two looks at the newest frame.
    const PACE: Duration = Duration::from_millis(200);

    /// The knobs that can be turned here, and nokhwa's names for them.
    const KNOBS: [(Knob, KnownCameraControl); 3] = [
        (Knob::Backlight, KnownCameraControl::BacklightComp),
        (Knob::Gain, KnownCameraControl::Gain),
        (Knob::Brightness, KnownCameraControl::Brightness),
    ];

    pub(in super::super) struct Tuning {
        sights: Arc<Sights>,
        outlet: Arc<Outlet>,
        board: Option<Board>,
        began: Instant,
        turned: Instant,
    }

    impl Tuning {
        /// Begins to look after the camera, which has been opened.
        pub(in super::super) fn start(_index: u32, sights: &Arc<Sights>, outlet: &Arc<Outlet>) -> Self {
            let now = Instant::now();
            let (sights, outlet) = (Arc::clone(sights), Arc::clone(outlet));
            Self { sights, outlet, board: None, began: now, turned: now }
        }

        /// Looks at the newest frame, now and then.
        pub(in super::super) fn between_frames(&mut self, camera: &mut Camera) {
            if self.turned.elapsed() < PACE {
                return;
            }
            self.turned = Instant::now();
            let mut node = Node(camera);
            let board = self.board.get_or_insert_with(|| Board::new(&mut node));
            for told in board.turn(self.began.elapsed(), &self.sights.newest(), self.sights.lamp(), &mut node)
            {
                self.outlet.say(told);
            }
        }

        /// Puts the settings back.
        pub(in super::super) fn end(mut self, camera: &mut Camera) {
            if let Some(board) = &mut self.board {
                board.restore(&mut Node(camera));
            }
        }
    }

    struct Node<'a>(&'a mut Camera);

    impl Panel for Node<'_> {
        fn dials(&mut self) -> Vec<Dial> {
            let dial = |(knob, name): &(Knob, KnownCameraControl)| {
                let control = self.0.camera_control(*name).ok()?;
                if !control.flag().contains(&KnownCameraControlFlag::Manual) {
                    return None;
                }
                let ControlValueDescription::IntegerRange { min, max, value, .. } = *control.description()
                else {
                    return None;
                };
                let (least, most) = (min, max);
                Some(Dial {
                    knob: *knob,
                    least,
                    most,
                    choices: Vec::new(),
                    found: value,
                    now: value,
                    refused: false,
                })
            };
            KNOBS.iter().filter_map(dial).collect()
        }

        fn write(&mut self, knob: Knob, value: i64) -> Result<(), String> {
            let (_, name) =
                KNOBS.iter().find(|(own, _)| *own == knob).ok_or("not a setting of this camera")?;
            let set = self.0.set_camera_control(*name, ControlValueSetter::Integer(value));
            set.map_err(|error| error.to_string())
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "windows")))]
mod elsewhere {
    use std::sync::Arc;

    use super::super::outlet::Outlet;
    use super::super::sights::Sights;

    /// Nothing to hold.
    pub(in super::super) struct Tuning;

    impl Tuning {
        pub(in super::super) fn start(_index: u32, _sights: &Arc<Sights>, _outlet: &Arc<Outlet>) -> Self {
            Self
        }

        pub(in super::super) fn between_frames(&mut self, _camera: &mut nokhwa::Camera) {}

        pub(in super::super) fn end(self, _camera: &mut nokhwa::Camera) {}
    }
}
