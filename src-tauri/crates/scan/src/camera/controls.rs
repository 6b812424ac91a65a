//! What a camera lets a program set, and which settings make a picture lighter or darker. Pure: when to go which way is
//! `auto_exposure`'s, how a system reads and writes a setting is `control_loop`'s.

/// One of a camera's settings that matter for reading codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "other systems offer fewer of them"))]
pub(super) enum ControlKind {
    /// Who sets the exposure time: [`MANUAL`], or the camera in one of the [`AUTOMATIC`] ways.
    ExposureMode,
    /// In ten-thousandths of a second. Only counts in manual mode.
    ExposureTime,
    /// 1: the camera may give fewer frames a second to expose longer.
    SlowWhenDark,
    /// 1: the camera focuses by itself, all the time.
    AutoFocus,
    /// How much the camera favours what is dark in front of something bright.
    Backlight,
    /// How much the sensor's signal is amplified.
    Gain,
    /// For most cameras, how bright a picture they aim for.
    Brightness,
    /// A light beside the lens. [`Control::most`] is on.
    Lamp,
}

impl ControlKind {
    /// A name for diagnostics.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::ExposureMode => "exposure_mode",
            Self::ExposureTime => "exposure_time",
            Self::SlowWhenDark => "slow_when_dark",
            Self::AutoFocus => "auto_focus",
            Self::Backlight => "backlight",
            Self::Gain => "gain",
            Self::Brightness => "brightness",
            Self::Lamp => "lamp",
        }
    }
}

/// [`ControlKind::ExposureMode`]: the time is what it is set to.
const MANUAL: i64 = 1;
/// [`ControlKind::ExposureMode`]: the camera chooses the time, best first (V4L2's aperture priority, what webcams call
/// automatic; then its fully automatic).
const AUTOMATIC: [i64; 2] = [3, 0];

/// One setting, as the camera has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Control {
    pub(super) kind: ControlKind,
    pub(super) least: i64,
    pub(super) most: i64,
    /// What it may be set to, if it is not everything in between.
    pub(super) choices: Vec<i64>,
    /// Its value when the camera was opened, to which it returns when the camera is closed.
    pub(super) found: i64,
    /// Its value now.
    pub(super) now: i64,
    /// The camera refused to have it set: it is left alone from then on.
    pub(super) refused: bool,
}

impl Control {
    fn allows(&self, value: i64) -> bool {
        (self.least..=self.most).contains(&value)
            && (self.choices.is_empty() || self.choices.contains(&value))
    }

    /// From what was found up to the most, this share of the way.
    fn raised(&self, share: f64) -> i64 {
        let way = self.most.saturating_sub(self.found) as f64 * share;
        self.found.saturating_add(way as i64).clamp(self.least, self.most)
    }
}

/// The darkest and lightest of the levels that [`settings`] knows; 0 is the camera as it was found, but at its full
/// rate.
pub(super) const LEVELS: std::ops::RangeInclusive<i8> = -2..=3;

/// What every control has to be at for this much light, in the order in which it has to be written.
///
/// - Always: no fewer frames for the sake of light. Thirty frames exposed for at most 1/30 s read more than ten bright,
///   smeared ones; and a lower rate is a later verdict.
/// - −1, −2: 1/100 and 1/200 s by hand. A moving hand smears less, and a reflection saturates less of the sensor.
/// - +1: the camera exposes by itself, and favours what is dark before something bright.
/// - +2: gain and brightness on top. Noise is less of a harm than no contrast.
/// - +3: fewer frames after all.
pub(super) fn settings(
    controls: &[Control],
    level: i8,
    autofocus: Option<i64>,
    lamp: bool,
) -> Vec<(ControlKind, i64)> {
    let control =
        |kind: ControlKind| controls.iter().find(|control| control.kind == kind && !control.refused);
    let mode = control(ControlKind::ExposureMode);
    let found_manual = mode.is_some_and(|mode| mode.found == MANUAL);
    let manual = level < 0
        && mode.is_some_and(|mode| mode.allows(MANUAL))
        && control(ControlKind::ExposureTime).is_some();
    let wanted = |control: &Control| match control.kind {
        ControlKind::ExposureMode if manual => MANUAL,
        ControlKind::ExposureMode if level > 0 && found_manual => {
            AUTOMATIC.into_iter().find(|way| control.allows(*way)).unwrap_or(control.found)
        }
        ControlKind::ExposureTime if manual => {
            let shorter = if found_manual { control.found / 2 } else { 100 };
            let time = if level == -1 { shorter } else { shorter / 2 };
            time.clamp(control.least, control.most)
        }
        ControlKind::SlowWhenDark => i64::from(level >= 3).clamp(control.least, control.most),
        ControlKind::AutoFocus => autofocus.unwrap_or(control.found),
        ControlKind::Backlight if level >= 1 => control.most,
        ControlKind::Gain if level >= 2 => control.raised(0.6),
        ControlKind::Brightness if level >= 2 => control.raised(0.3),
        ControlKind::Lamp if lamp => control.most,
        _ => control.found,
    };
    // A time can only be set in manual mode: on the way there the mode comes first, on the way back the time.
    let first = if manual { ControlKind::ExposureMode } else { ControlKind::ExposureTime };
    let mut wanted: Vec<(ControlKind, i64)> = controls
        .iter()
        .filter(|control| !control.refused)
        .map(|control| (control.kind, wanted(control)))
        .collect();
    wanted.sort_by_key(|(kind, _)| (*kind != first, *kind));
    wanted
}

#[cfg(test)]
pub(super) mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    pub(in super::super) fn control(kind: ControlKind, least: i64, most: i64, found: i64) -> Control {
        Control { kind, least, most, choices: Vec::new(), found, now: found, refused: false }
    }

    /// What a common webcam has.
    pub(in super::super) fn webcam() -> Vec<Control> {
        vec![
            control(ControlKind::Brightness, -64, 64, 0),
            control(ControlKind::Gain, 0, 100, 0),
            control(ControlKind::Backlight, 0, 2, 1),
            Control { choices: vec![1, 3], ..control(ControlKind::ExposureMode, 0, 3, 3) },
            control(ControlKind::ExposureTime, 1, 5_000, 157),
            control(ControlKind::SlowWhenDark, 0, 1, 1),
            control(ControlKind::AutoFocus, 0, 1, 1),
        ]
    }

    fn at(controls: &[Control], level: i8, kind: ControlKind) -> Option<i64> {
        let settings = settings(controls, level, None, false);
        settings.iter().find(|(other, _)| *other == kind).map(|(_, value)| *value)
    }

    #[test]
    fn at_rest_the_camera_is_as_it_was_found_but_at_its_full_rate() {
        let controls = webcam();
        for (kind, value) in settings(&controls, 0, None, false) {
            let found = controls.iter().find(|control| control.kind == kind).unwrap().found;
            assert_eq!(value, if kind == ControlKind::SlowWhenDark { 0 } else { found }, "{kind:?}");
        }
    }

    #[test]
    fn every_level_is_lighter_than_the_one_before() {
        let controls = webcam();
        let times: Vec<_> = [-2, -1].map(|level| at(&controls, level, ControlKind::ExposureTime)).into();
        assert_eq!(times, [Some(50), Some(100)]);
        assert_eq!(at(&controls, -1, ControlKind::ExposureMode), Some(MANUAL));
        assert_eq!(at(&controls, 1, ControlKind::ExposureMode), Some(3));
        assert_eq!([0, 1].map(|level| at(&controls, level, ControlKind::Backlight)), [Some(1), Some(2)]);
        assert_eq!([1, 2].map(|level| at(&controls, level, ControlKind::Gain)), [Some(0), Some(60)]);
        assert_eq!([2, 3].map(|level| at(&controls, level, ControlKind::SlowWhenDark)), [Some(0), Some(1)]);
    }

    #[test]
    fn a_camera_that_somebody_set_by_hand_is_halved_and_for_more_light_left_to_itself() {
        let mut controls = webcam();
        for control in &mut controls {
            match control.kind {
                ControlKind::ExposureMode => control.found = MANUAL,
                ControlKind::ExposureTime => control.found = 60,
                _ => {}
            }
        }
        assert_eq!(
            [-2, -1, 0].map(|level| at(&controls, level, ControlKind::ExposureTime)),
            [Some(15), Some(30), Some(60)]
        );
        assert_eq!(
            [-1, 0, 1].map(|level| at(&controls, level, ControlKind::ExposureMode)),
            [Some(1), Some(1), Some(3)]
        );
    }

    #[test]
    fn the_mode_is_written_before_the_time_and_after_it_on_the_way_back() {
        let order = |level| -> Vec<ControlKind> {
            settings(&webcam(), level, None, false).iter().map(|(kind, _)| *kind).collect()
        };
        let place = |order: &[ControlKind], kind| order.iter().position(|other| *other == kind);
        let (there, back) = (order(-1), order(0));
        assert!(place(&there, ControlKind::ExposureMode) < place(&there, ControlKind::ExposureTime));
        assert!(place(&back, ControlKind::ExposureTime) < place(&back, ControlKind::ExposureMode));
    }

    #[test]
    fn what_a_camera_lacks_or_refused_is_left_alone() {
        assert_eq!(settings(&[], 2, Some(1), true), []);
        let mut controls = webcam();
        controls.iter_mut().for_each(|control| control.refused = control.kind == ControlKind::ExposureTime);
        assert_eq!(
            at(&controls, -2, ControlKind::ExposureMode),
            Some(3),
            "without a time, manual would be any time"
        );
        assert_eq!(at(&controls, -2, ControlKind::ExposureTime), None);
    }
}
