//! A camera's settings while it is in use, by each system's way to them: a thread of their own on Linux, between two
//! frames on Windows, not at all on macOS. What is set to what, and when, is `control_writer`'s.
//!
//! Why so:
//! - **Linux.** nokhwa's camera can only be asked by the thread that waits for its frames, and a webcam may take
//!   seconds to answer: the kernel gives it up to five. V4L2 lets a device be opened twice, so the settings have a
//!   handle and a thread of their own and can't hold up a frame. The handle is that of `v4l`, the crate under nokhwa.
//!   nokhwa's own names miss what webcams have, besides (its `Exposure` and `Focus` are two controls that hardly any
//!   has). A light is there as the flash of a video node or as a microscope's illuminator; cameras behind `media-ctl`
//!   (inside of tablets) have theirs on another node, which is not looked for.
//! - **Windows.** nokhwa writes a value with the automatic or manual flag that the setting already has, so what the
//!   camera does by itself (exposure, focus) can't be taken over; gain, brightness and backlight can be. It knows no
//!   light.
//! - **macOS.** nokhwa's list of controls calls methods that only telephones have (`lensPosition` among them), which
//!   ends the program; and it refuses to set exactly those that a camera has. AVFoundation focuses and exposes by
//!   itself.

#[cfg(target_os = "linux")]
pub(super) use linux::V4lControlLoop as ControlLoop;

#[cfg(target_os = "windows")]
pub(super) use windows::InFrameControlLoop as ControlLoop;

#[cfg(not(any(target_os = "linux", target_os = "windows")))]
pub(super) use unsupported::NoControlLoop as ControlLoop;

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Arc;
    use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
    use std::thread::Builder;
    use std::time::{Duration, Instant};

    use v4l::Device;
    use v4l::control::{Control as V4lControl, Description, Flags, Value};
    use v4l::v4l_sys::{
        V4L2_CID_BACKLIGHT_COMPENSATION, V4L2_CID_BRIGHTNESS, V4L2_CID_EXPOSURE_ABSOLUTE,
        V4L2_CID_EXPOSURE_AUTO, V4L2_CID_EXPOSURE_AUTO_PRIORITY, V4L2_CID_FLASH_LED_MODE,
        V4L2_CID_FOCUS_AUTO, V4L2_CID_GAIN, V4L2_CID_ILLUMINATORS_1,
        v4l2_flash_led_mode_V4L2_FLASH_LED_MODE_TORCH,
    };

    use super::super::control_writer::{ControlDevice, ControlWriter};
    use super::super::controls::{Control, ControlKind};
    use super::super::event::CameraEvent;
    use super::super::event_sink::EventSink;
    use super::super::frame_stats::LatestStats;
    use crate::supervise::log_panic;

    /// Between two looks at the newest frame.
    const PACE: Duration = Duration::from_millis(100);
    /// How long the camera is given to take its old settings back.
    const FAREWELL: Duration = Duration::from_millis(700);

    /// Dropping it puts the camera's settings back.
    pub(in super::super) struct V4lControlLoop {
        /// Dropped to end the thread, which then drops its end of the other.
        stop: Option<SyncSender<()>>,
        ended: Receiver<()>,
    }

    impl V4lControlLoop {
        /// Begins to look after the camera with this number, which has been opened.
        pub(in super::super) fn start(index: u32, stats: &Arc<LatestStats>, events: &Arc<EventSink>) -> Self {
            let (stop, stopped) = sync_channel(0);
            let (ending, ended) = sync_channel(0);
            let (stats, events) = (Arc::clone(stats), Arc::clone(events));
            // Without a thread the camera does without.
            let _ = Builder::new().name("camera-controls".to_owned()).spawn(move || {
                let began = Instant::now();
                // v4l panics on kinds of controls that it does not know, and would again: the camera does without.
                let ended = catch_unwind(AssertUnwindSafe(|| look_after(index, &stats, &events, &stopped)));
                if let Err(panic) = ended {
                    log_panic("camera-controls", &*panic, began.elapsed());
                }
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

    fn look_after(index: u32, stats: &LatestStats, events: &EventSink, stopped: &Receiver<()>) {
        let Ok(device) = Device::new(index as usize) else { return };
        let mut node = V4lControls { device, ids: BTreeMap::new() };
        let mut writer = ControlWriter::new(&mut node);
        if writer.has_lamp() {
            events.emit(CameraEvent::Lamp(false));
        }
        let began = Instant::now();
        while matches!(stopped.recv_timeout(PACE), Err(RecvTimeoutError::Timeout)) {
            for event in writer.update(began.elapsed(), &stats.latest(), stats.lamp(), &mut node) {
                events.emit(event);
            }
        }
        writer.restore(&mut node);
    }

    /// A handle of our own on the camera.
    struct V4lControls {
        device: Device,
        ids: BTreeMap<ControlKind, u32>,
    }

    impl ControlDevice for V4lControls {
        fn controls(&mut self) -> Vec<Control> {
            let described = self.device.query_controls().unwrap_or_default();
            let mut controls: Vec<Control> = Vec::new();
            for description in described {
                let Some(kind) = kind_of(description.id) else { continue };
                if controls.iter().any(|control| control.kind == kind) {
                    continue;
                }
                if let Some(control) = self.control(kind, &description) {
                    self.ids.insert(kind, description.id);
                    controls.push(control);
                }
            }
            controls
        }

        fn write(&mut self, kind: ControlKind, value: i64) -> Result<(), String> {
            let id = *self.ids.get(&kind).ok_or("not a setting of this camera")?;
            let control = V4lControl { id, value: Value::Integer(value) };
            self.device.set_control(control).map_err(|error| error.to_string())
        }
    }

    impl V4lControls {
        fn control(&self, kind: ControlKind, description: &Description) -> Option<Control> {
            if description.flags.intersects(Flags::DISABLED | Flags::READ_ONLY | Flags::GRABBED) {
                return None;
            }
            // Inactive: the camera does it by itself. A time becomes active with the manual mode.
            if description.flags.contains(Flags::INACTIVE) && kind != ControlKind::ExposureTime {
                return None;
            }
            let now = match self.device.control(description.id).ok()?.value {
                Value::Integer(value) => value,
                Value::Boolean(value) => i64::from(value),
                _ => return None,
            };
            let choices: Vec<i64> =
                description.items.iter().flatten().map(|(choice, _)| i64::from(*choice)).collect();
            let (least, most) = (description.minimum, description.maximum);
            let mut control = Control { kind, least, most, choices, found: now, now, refused: false };
            if description.id == V4L2_CID_FLASH_LED_MODE {
                let torch = i64::from(v4l2_flash_led_mode_V4L2_FLASH_LED_MODE_TORCH);
                if !control.choices.contains(&torch) {
                    return None;
                }
                control.most = torch;
            }
            Some(control)
        }
    }

    fn kind_of(id: u32) -> Option<ControlKind> {
        Some(match id {
            V4L2_CID_EXPOSURE_AUTO => ControlKind::ExposureMode,
            V4L2_CID_EXPOSURE_ABSOLUTE => ControlKind::ExposureTime,
            V4L2_CID_EXPOSURE_AUTO_PRIORITY => ControlKind::SlowWhenDark,
            V4L2_CID_FOCUS_AUTO => ControlKind::AutoFocus,
            V4L2_CID_BACKLIGHT_COMPENSATION => ControlKind::Backlight,
            V4L2_CID_GAIN => ControlKind::Gain,
            V4L2_CID_BRIGHTNESS => ControlKind::Brightness,
            V4L2_CID_ILLUMINATORS_1 | V4L2_CID_FLASH_LED_MODE => ControlKind::Lamp,
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

    use super::super::control_writer::{ControlDevice, ControlWriter};
    use super::super::controls::{Control, ControlKind};
    use super::super::event_sink::EventSink;
    use super::super::frame_stats::LatestStats;

    /// Between two looks at the newest frame.
    const PACE: Duration = Duration::from_millis(200);

    /// The controls that can be set here, and nokhwa's names for them.
    const KINDS: [(ControlKind, KnownCameraControl); 3] = [
        (ControlKind::Backlight, KnownCameraControl::BacklightComp),
        (ControlKind::Gain, KnownCameraControl::Gain),
        (ControlKind::Brightness, KnownCameraControl::Brightness),
    ];

    pub(in super::super) struct InFrameControlLoop {
        stats: Arc<LatestStats>,
        events: Arc<EventSink>,
        writer: Option<ControlWriter>,
        began: Instant,
        turned: Instant,
    }

    impl InFrameControlLoop {
        /// Begins to look after the camera, which has been opened.
        pub(in super::super) fn start(
            _index: u32,
            stats: &Arc<LatestStats>,
            events: &Arc<EventSink>,
        ) -> Self {
            let now = Instant::now();
            let (stats, events) = (Arc::clone(stats), Arc::clone(events));
            Self { stats, events, writer: None, began: now, turned: now }
        }

        /// Looks at the newest frame, now and then.
        pub(in super::super) fn between_frames(&mut self, camera: &mut Camera) {
            if self.turned.elapsed() < PACE {
                return;
            }
            self.turned = Instant::now();
            let mut node = NokhwaControls(camera);
            let writer = self.writer.get_or_insert_with(|| ControlWriter::new(&mut node));
            for event in
                writer.update(self.began.elapsed(), &self.stats.latest(), self.stats.lamp(), &mut node)
            {
                self.events.emit(event);
            }
        }

        /// Puts the settings back.
        pub(in super::super) fn end(mut self, camera: &mut Camera) {
            if let Some(writer) = &mut self.writer {
                writer.restore(&mut NokhwaControls(camera));
            }
        }
    }

    struct NokhwaControls<'a>(&'a mut Camera);

    impl ControlDevice for NokhwaControls<'_> {
        fn controls(&mut self) -> Vec<Control> {
            let control = |(kind, name): &(ControlKind, KnownCameraControl)| {
                let control = self.0.camera_control(*name).ok()?;
                if !control.flag().contains(&KnownCameraControlFlag::Manual) {
                    return None;
                }
                let ControlValueDescription::IntegerRange { min, max, value, .. } = *control.description()
                else {
                    return None;
                };
                let (least, most) = (min, max);
                Some(Control {
                    kind: *kind,
                    least,
                    most,
                    choices: Vec::new(),
                    found: value,
                    now: value,
                    refused: false,
                })
            };
            KINDS.iter().filter_map(control).collect()
        }

        fn write(&mut self, kind: ControlKind, value: i64) -> Result<(), String> {
            let (_, name) =
                KINDS.iter().find(|(own, _)| *own == kind).ok_or("not a setting of this camera")?;
            let set = self.0.set_camera_control(*name, ControlValueSetter::Integer(value));
            set.map_err(|error| error.to_string())
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "windows")))]
mod unsupported {
    use std::sync::Arc;

    use super::super::event_sink::EventSink;
    use super::super::frame_stats::LatestStats;

    /// Nothing to hold.
    pub(in super::super) struct NoControlLoop;

    impl NoControlLoop {
        pub(in super::super) fn start(
            _index: u32,
            _stats: &Arc<LatestStats>,
            _events: &Arc<EventSink>,
        ) -> Self {
            Self
        }

        pub(in super::super) fn between_frames(&mut self, _camera: &mut nokhwa::Camera) {}

        pub(in super::super) fn end(self, _camera: &mut nokhwa::Camera) {}
    }
}
