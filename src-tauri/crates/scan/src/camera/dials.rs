//! What a camera lets a program set, and which settings make a picture lighter or darker. Pure: when to go which way is
//! `tuner`'s, how a system reads and writes a setting is `tuning`'s.

/// One of a camera's settings that matter for reading codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "other systems offer fewer of them"))]
pub(super) enum Knob {
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
    /// A light beside the lens. [`Dial::most`] is on.
    Lamp,
}

impl Knob {
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

/// [`Knob::ExposureMode`]: the time is what it is set to.
const MANUAL: i64 = 1;
/// [`Knob::ExposureMode`]: the camera chooses the time, best first (V4L2's aperture priority, what webcams call
/// automatic; then its fully automatic).
const AUTOMATIC: [i64; 2] = [3, 0];

/// One setting, as the camera has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dial {
    pub(super) knob: Knob,
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

impl Dial {
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

/// What every dial has to be at for this much light, in the order in which it has to be written.
///
/// - Always: no fewer frames for the sake of light. Thirty frames exposed for at most 1/30 s read more than ten bright,
///   smeared ones; and a lower rate is a later verdict.
/// - −1, −2: 1/100 and 1/200 s by hand. A moving hand smears less, and a reflection saturates less of the sensor.
/// - +1: the camera exposes by itself, and favours what is dark before something bright.
/// - +2: gain and brightness on top. Noise is less of a harm than no contrast.
/// - +3: fewer frames after all.
pub(super) fn settings(dials: &[Dial], level: i8, autofocus: Option<i64>, lamp: bool) -> Vec<(Knob, i64)> {
    let dial = |knob: Knob| dials.iter().find(|dial| dial.knob == knob && !dial.refused);
    let mode = dial(Knob::ExposureMode);
    let found_manual = mode.is_some_and(|mode| mode.found == MANUAL);
    let manual =
        level < 0 && mode.is_some_and(|mode| mode.allows(MANUAL)) && dial(Knob::ExposureTime).is_some();
    let wanted = |dial: &Dial| match dial.knob {
        Knob::ExposureMode if manual => MANUAL,
        Knob::ExposureMode if level > 0 && found_manual => {
            AUTOMATIC.into_iter().find(|way| dial.allows(*way)).unwrap_or(dial.found)
        }
        Knob::ExposureTime if manual => {
            let shorter = if found_manual { dial.found / 2 } else { 100 };
            let time = if level == -1 { shorter } else { shorter / 2 };
            time.clamp(dial.least, dial.most)
        }
        Knob::SlowWhenDark => i64::from(level >= 3).clamp(dial.least, dial.most),
        Knob::AutoFocus => autofocus.unwrap_or(dial.found),
        Knob::Backlight if level >= 1 => dial.most,
        Knob::Gain if level >= 2 => dial.raised(0.6),
        Knob::Brightness if level >= 2 => dial.raised(0.3),
        Knob::Lamp if lamp => dial.most,
        _ => dial.found,
    };
    // A time can only be set in manual mode: on the way there the mode comes first, on the way back the time.
    let first = if manual { Knob::ExposureMode } else { Knob::ExposureTime };
    let mut wanted: Vec<(Knob, i64)> =
        dials.iter().filter(|dial| !dial.refused).map(|dial| (dial.knob, wanted(dial))).collect();
    wanted.sort_by_key(|(knob, _)| (*knob != first, *knob));
    wanted
}

#[cfg(test)]
pub(super) mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    pub(in super::super) fn dial(knob: Knob, least: i64, most: i64, found: i64) -> Dial {
        Dial { knob, least, most, choices: Vec::new(), found, now: found, refused: false }
    }

    /// What a common webcam has.
    pub(in super::super) fn webcam() -> Vec<Dial> {
        vec![
            dial(Knob::Brightness, -64, 64, 0),
            dial(Knob::Gain, 0, 100, 0),
            dial(Knob::Backlight, 0, 2, 1),
            Dial { choices: vec![1, 3], ..dial(Knob::ExposureMode, 0, 3, 3) },
            dial(Knob::ExposureTime, 1, 5_000, 157),
            dial(Knob::SlowWhenDark, 0, 1, 1),
            dial(Knob::AutoFocus, 0, 1, 1),
        ]
    }

    fn at(dials: &[Dial], level: i8, knob: Knob) -> Option<i64> {
        let settings = settings(dials, level, None, false);
        settings.iter().find(|(other, _)| *other == knob).map(|(_, value)| *value)
    }

    #[test]
    fn at_rest_the_camera_is_as_it_was_found_but_at_its_full_rate() {
        let dials = webcam();
        for (knob, value) in settings(&dials, 0, None, false) {
            let found = dials.iter().find(|dial| dial.knob == knob).unwrap().found;
            assert_eq!(value, if knob == Knob::SlowWhenDark { 0 } else { found }, "{knob:?}");
        }
    }

    #[test]
    fn every_level_is_lighter_than_the_one_before() {
        let dials = webcam();
        let times: Vec<_> = [-2, -1].map(|level| at(&dials, level, Knob::ExposureTime)).into();
        assert_eq!(times, [Some(50), Some(100)]);
        assert_eq!(at(&dials, -1, Knob::ExposureMode), Some(MANUAL));
        assert_eq!(at(&dials, 1, Knob::ExposureMode), Some(3));
        assert_eq!([0, 1].map(|level| at(&dials, level, Knob::Backlight)), [Some(1), Some(2)]);
        assert_eq!([1, 2].map(|level| at(&dials, level, Knob::Gain)), [Some(0), Some(60)]);
        assert_eq!([2, 3].map(|level| at(&dials, level, Knob::SlowWhenDark)), [Some(0), Some(1)]);
    }

    #[test]
    fn a_camera_that_somebody_set_by_hand_is_halved_and_for_more_light_left_to_itself() {
        let mut dials = webcam();
        for dial in &mut dials {
            match dial.knob {
                Knob::ExposureMode => dial.found = MANUAL,
                Knob::ExposureTime => dial.found = 60,
                _ => {}
            }
        }
        assert_eq!(
            [-2, -1, 0].map(|level| at(&dials, level, Knob::ExposureTime)),
            [Some(15), Some(30), Some(60)]
        );
        assert_eq!(
            [-1, 0, 1].map(|level| at(&dials, level, Knob::ExposureMode)),
            [Some(1), Some(1), Some(3)]
        );
    }

    #[test]
    fn the_mode_is_written_before_the_time_and_after_it_on_the_way_back() {
        let order = |level| -> Vec<Knob> {
            settings(&webcam(), level, None, false).iter().map(|(knob, _)| *knob).collect()
        };
        let place = |order: &[Knob], knob| order.iter().position(|other| *other == knob);
        let (there, back) = (order(-1), order(0));
        assert!(place(&there, Knob::ExposureMode) < place(&there, Knob::ExposureTime));
        assert!(place(&back, Knob::ExposureTime) < place(&back, Knob::ExposureMode));
    }

    #[test]
    fn what_a_camera_lacks_or_refused_is_left_alone() {
        assert_eq!(settings(&[], 2, Some(1), true), []);
        let mut dials = webcam();
        dials.iter_mut().for_each(|dial| dial.refused = dial.knob == Knob::ExposureTime);
        assert_eq!(at(&dials, -2, Knob::ExposureMode), Some(3), "without a time, manual would be any time");
        assert_eq!(at(&dials, -2, Knob::ExposureTime), None);
    }
}
