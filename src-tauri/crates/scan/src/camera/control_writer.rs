//! Writes a camera's controls: turns what `auto_exposure` asks for into the fewest writes, remembers what was written
//! and puts everything back. The same for all systems; reading and writing are a [`ControlDevice`]'s.

use std::time::{Duration, Instant};

use super::auto_exposure::{Adjustment, AutoExposure};
use super::controls::{Control, ControlKind, LEVELS, settings};
use super::event::CameraEvent;
use super::frame_stats::FrameStats;

/// A system's way to a camera's settings. Any call may take its time and may fail.
pub(super) trait ControlDevice {
    /// The settings that this camera has and that can be written.
    fn controls(&mut self) -> Vec<Control>;
    /// Writes one; or why not.
    fn write(&mut self, kind: ControlKind, value: i64) -> Result<(), String>;
}

/// What is set, and what it was before.
#[derive(Debug)]
pub(super) struct ControlWriter {
    controls: Vec<Control>,
    exposure: AutoExposure,
    level: i8,
    autofocus: Option<i64>,
    lamp: bool,
    /// The last frame that was taken note of.
    frame: u64,
}

impl ControlWriter {
    /// Reads the camera's settings; nothing is written yet.
    pub(super) fn new(device: &mut dyn ControlDevice) -> Self {
        Self {
            controls: device.controls(),
            exposure: AutoExposure::default(),
            level: 0,
            autofocus: None,
            lamp: false,
            frame: 0,
        }
    }

    /// Whether the camera has a light.
    pub(super) fn has_lamp(&self) -> bool {
        self.controls.iter().any(|control| control.kind == ControlKind::Lamp && !control.refused)
    }

    /// Does what the newest frame and a person ask for; what was changed. `now` is the time since any fixed moment.
    pub(super) fn update(
        &mut self,
        now: Duration,
        stats: &FrameStats,
        lamp: bool,
        device: &mut dyn ControlDevice,
    ) -> Vec<CameraEvent> {
        // Switched off to have it search anew: now it may.
        if self.autofocus == Some(0) {
            self.autofocus = Some(1);
        }
        // A frame speaks once. When none come, nothing is known.
        if stats.frame != self.frame {
            self.frame = stats.frame;
            match self.exposure.observe(now, stats) {
                Some(Adjustment::Lighter) => self.step(1),
                Some(Adjustment::Darker) => self.step(-1),
                Some(Adjustment::Refocus) => self.refocus(),
                None => {}
            }
        }
        let switched = lamp != self.lamp && self.has_lamp();
        self.lamp = lamp;
        let mut events = self.apply(device);
        if switched {
            events.push(CameraEvent::Lamp(self.lamp && self.has_lamp()));
        }
        events
    }

    /// Puts back what was found.
    pub(super) fn restore(&mut self, device: &mut dyn ControlDevice) {
        let settings = settings(&self.controls, 0, None, false);
        for (kind, _) in settings {
            let Some(control) = self.controls.iter_mut().find(|control| control.kind == kind) else {
                continue;
            };
            if control.now != control.found && device.write(kind, control.found).is_ok() {
                control.now = control.found;
            }
        }
    }

    /// Goes to the next level this way at which this camera differs.
    fn step(&mut self, by: i8) {
        let settings = |level| settings(&self.controls, level, self.autofocus, self.lamp);
        let here = settings(self.level);
        let mut level = self.level + by;
        while LEVELS.contains(&level) {
            if settings(level) != here {
                self.level = level;
                return;
            }
            level += by;
        }
    }

    /// Has the camera look for the focus: off and, with the next update, on again. Only where it is off is on enough.
    fn refocus(&mut self) {
        if let Some(control) = self.controls.iter().find(|control| control.kind == ControlKind::AutoFocus) {
            self.autofocus = Some(i64::from(control.now == 0));
        }
    }

    fn apply(&mut self, device: &mut dyn ControlDevice) -> Vec<CameraEvent> {
        let mut events = Vec::new();
        for (kind, value) in settings(&self.controls, self.level, self.autofocus, self.lamp) {
            let Some(control) = self.controls.iter_mut().find(|control| control.kind == kind) else {
                continue;
            };
            if control.now == value {
                continue;
            }
            let begun = Instant::now();
            let error = device.write(kind, value).err();
            let (setting, took_ms, refused) = (kind.name(), begun.elapsed().as_millis(), error.is_some());
            tracing::info!(setting, value, refused, took_ms, "camera control set");
            match error {
                None => control.now = value,
                Some(_) => control.refused = true,
            }
            events.push(CameraEvent::Adjusted { setting, value, error });
        }
        events
    }
}

#[cfg(test)]
mod tests {
    use super::super::controls::tests::{control, webcam};
    use super::super::frame_stats::Brightness;
    use super::*;
    use crate::decode::Hint;

    /// Controls that only keep what was written to them.
    #[derive(Default)]
    struct Recorded {
        controls: Vec<Control>,
        refuses: Option<ControlKind>,
        written: Vec<(ControlKind, i64)>,
    }

    impl ControlDevice for Recorded {
        fn controls(&mut self) -> Vec<Control> {
            self.controls.clone()
        }

        fn write(&mut self, kind: ControlKind, value: i64) -> Result<(), String> {
            if self.refuses == Some(kind) {
                return Err("no".to_owned());
            }
            self.written.push((kind, value));
            Ok(())
        }
    }

    /// Ten frames a second with this hint, for so long.
    fn watch(
        writer: &mut ControlWriter,
        recorded: &mut Recorded,
        hint: Option<Hint>,
        bright: u8,
        seconds: u64,
    ) -> Vec<CameraEvent> {
        let first = writer.frame;
        (1..=seconds * 10)
            .flat_map(|nth| {
                let stats = FrameStats {
                    frame: first + nth,
                    hint,
                    seen: hint.is_some(),
                    read: false,
                    brightness: Brightness { p95: bright },
                };
                writer.update(Duration::from_millis((first + nth) * 100), &stats, false, recorded)
            })
            .collect()
    }

    #[test]
    fn darkness_is_answered_step_by_step_and_everything_is_put_back() {
        let mut recorded = Recorded { controls: webcam(), ..Recorded::default() };
        let mut writer = ControlWriter::new(&mut recorded);
        assert_eq!(recorded.written, [], "looking writes nothing");
        watch(&mut writer, &mut recorded, Some(Hint::Brighter), 90, 8);
        let steps = [
            (ControlKind::SlowWhenDark, 0),
            (ControlKind::Backlight, 2),
            (ControlKind::Gain, 60),
            (ControlKind::Brightness, 19),
            (ControlKind::SlowWhenDark, 1),
        ];
        assert_eq!(recorded.written, steps);
        recorded.written.clear();
        writer.restore(&mut recorded);
        assert_eq!(
            recorded.written,
            [(ControlKind::Backlight, 1), (ControlKind::Gain, 0), (ControlKind::Brightness, 0)]
        );
    }

    #[test]
    fn a_blur_shortens_the_exposure_and_nudges_the_focus() {
        let mut recorded = Recorded { controls: webcam(), ..Recorded::default() };
        let mut writer = ControlWriter::new(&mut recorded);
        watch(&mut writer, &mut recorded, Some(Hint::HoldStill), 200, 2);
        let done = [
            (ControlKind::SlowWhenDark, 0),
            (ControlKind::ExposureMode, 1),
            (ControlKind::ExposureTime, 100),
            (ControlKind::AutoFocus, 0),
            (ControlKind::AutoFocus, 1),
        ];
        assert_eq!(recorded.written, done);
        recorded.written.clear();
        writer.restore(&mut recorded);
        // The time can only be written while the mode is manual.
        assert_eq!(
            recorded.written,
            [
                (ControlKind::ExposureTime, 157),
                (ControlKind::ExposureMode, 3),
                (ControlKind::SlowWhenDark, 1)
            ]
        );
    }

    #[test]
    fn what_the_camera_refuses_is_told_once_and_done_without() {
        let mut recorded =
            Recorded { controls: webcam(), refuses: Some(ControlKind::Backlight), ..Recorded::default() };
        let mut writer = ControlWriter::new(&mut recorded);
        let told = watch(&mut writer, &mut recorded, Some(Hint::Brighter), 90, 8);
        let refusals =
            told.iter().filter(|event| matches!(event, CameraEvent::Adjusted { error: Some(_), .. }));
        assert_eq!(refusals.count(), 1);
        assert!(recorded.written.contains(&(ControlKind::Gain, 60)), "{:?}", recorded.written);
    }

    #[test]
    fn the_lamp_is_a_persons_and_goes_out_at_the_end() {
        let mut recorded =
            Recorded { controls: vec![control(ControlKind::Lamp, 0, 2, 0)], ..Recorded::default() };
        let mut writer = ControlWriter::new(&mut recorded);
        assert!(writer.has_lamp());
        watch(&mut writer, &mut recorded, Some(Hint::Brighter), 20, 5);
        assert_eq!(recorded.written, [], "no hint switches it on");
        let told = writer.update(Duration::from_secs(60), &FrameStats::default(), true, &mut recorded);
        assert!(told.iter().any(|event| matches!(event, CameraEvent::Lamp(true))), "{told:?}");
        writer.restore(&mut recorded);
        assert_eq!(recorded.written, [(ControlKind::Lamp, 2), (ControlKind::Lamp, 0)]);
    }

    #[test]
    fn a_camera_with_nothing_to_set_is_asked_nothing() {
        let mut recorded = Recorded::default();
        let mut writer = ControlWriter::new(&mut recorded);
        for hint in [Hint::Brighter, Hint::Glare, Hint::HoldStill] {
            assert!(watch(&mut writer, &mut recorded, Some(hint), 200, 5).is_empty());
        }
        assert_eq!(recorded.written, []);
    }
}
