//! A camera's dials and the hand on them: turns what `tuner` asks for into the fewest writes, keeps what was written,
//! and puts everything back. The same for all systems; reading and writing are a [`Panel`]'s.

use std::time::Duration;

use super::CameraEvent;
use super::dials::{Dial, Knob, LEVELS, settings};
use super::sights::Sight;
use super::tuner::{Act, Tuner};

/// A system's way to a camera's settings. Any call may take its time and may fail.
pub(super) trait Panel {
    /// The settings that this camera has and that can be written.
    fn dials(&mut self) -> Vec<Dial>;
    /// Writes one; or why not.
    fn write(&mut self, knob: Knob, value: i64) -> Result<(), String>;
}

/// What is set, and what it was before.
#[derive(Debug)]
pub(super) struct Board {
    dials: Vec<Dial>,
    tuner: Tuner,
    level: i8,
    autofocus: Option<i64>,
    lamp: bool,
    /// The last frame that was taken note of.
    frame: u64,
}

impl Board {
    /// Reads the camera's settings; nothing is written yet.
    pub(super) fn new(panel: &mut dyn Panel) -> Self {
        Self {
            dials: panel.dials(),
            tuner: Tuner::default(),
            level: 0,
            autofocus: None,
            lamp: false,
            frame: 0,
        }
    }

    /// Whether the camera has a light.
    pub(super) fn has_lamp(&self) -> bool {
        self.dials.iter().any(|dial| dial.knob == Knob::Lamp && !dial.refused)
    }

    /// Does what the newest frame and a person ask for; what was changed. `now` is the time since any fixed moment.
    pub(super) fn turn(
        &mut self,
        now: Duration,
        sight: &Sight,
        lamp: bool,
        panel: &mut dyn Panel,
    ) -> Vec<CameraEvent> {
        // Switched off to have it search anew: now it may.
        if self.autofocus == Some(0) {
            self.autofocus = Some(1);
        }
        // A frame speaks once. When none come, nothing is known.
        if sight.frame != self.frame {
            self.frame = sight.frame;
            match self.tuner.note(now, sight) {
                Some(Act::Lighter) => self.step(1),
                Some(Act::Darker) => self.step(-1),
                Some(Act::Refocus) => self.refocus(),
                None => {}
            }
        }
        let switched = lamp != self.lamp && self.has_lamp();
        self.lamp = lamp;
        let mut told = self.apply(panel);
        if switched {
            told.push(CameraEvent::Lamp(self.lamp && self.has_lamp()));
        }
        told
    }

    /// Puts back what was found.
    pub(super) fn restore(&mut self, panel: &mut dyn Panel) {
        let settings = settings(&self.dials, 0, None, false);
        for (knob, _) in settings {
            let Some(dial) = self.dials.iter_mut().find(|dial| dial.knob == knob) else { continue };
            if dial.now != dial.found && panel.write(knob, dial.found).is_ok() {
                dial.now = dial.found;
            }
        }
    }

    /// Goes to the next level this way at which this camera differs.
    fn step(&mut self, by: i8) {
        let settings = |level| settings(&self.dials, level, self.autofocus, self.lamp);
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

    /// Has the camera look for the focus: off and, with the next turn, on again. Only where it is off is on enough.
    fn refocus(&mut self) {
        if let Some(dial) = self.dials.iter().find(|dial| dial.knob == Knob::AutoFocus) {
            self.autofocus = Some(i64::from(dial.now == 0));
        }
    }

    fn apply(&mut self, panel: &mut dyn Panel) -> Vec<CameraEvent> {
        let mut told = Vec::new();
        for (knob, value) in settings(&self.dials, self.level, self.autofocus, self.lamp) {
            let Some(dial) = self.dials.iter_mut().find(|dial| dial.knob == knob) else { continue };
            if dial.now == value {
                continue;
            }
            let error = panel.write(knob, value).err();
            match error {
                None => dial.now = value,
                Some(_) => dial.refused = true,
            }
            told.push(CameraEvent::Adjusted { setting: knob.name(), value, error });
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::super::dials::tests::{dial, webcam};
    use super::super::sights::Light;
    use super::*;
    use crate::decode::Hint;

    /// A camera on paper.
    #[derive(Default)]
    struct Paper {
        dials: Vec<Dial>,
        refuses: Option<Knob>,
        written: Vec<(Knob, i64)>,
    }

    impl Panel for Paper {
        fn dials(&mut self) -> Vec<Dial> {
            self.dials.clone()
        }

        fn write(&mut self, knob: Knob, value: i64) -> Result<(), String> {
            if self.refuses == Some(knob) {
                return Err("no".to_owned());
            }
            self.written.push((knob, value));
            Ok(())
        }
    }

    /// Ten frames a second with this hint, for so long.
    fn watch(
        board: &mut Board,
        paper: &mut Paper,
        hint: Option<Hint>,
        bright: u8,
        seconds: u64,
    ) -> Vec<CameraEvent> {
        let first = board.frame;
        (1..=seconds * 10)
            .flat_map(|nth| {
                let sight = Sight {
                    frame: first + nth,
                    hint,
                    seen: hint.is_some(),
                    read: false,
                    light: Light { bright },
                };
                board.turn(Duration::from_millis((first + nth) * 100), &sight, false, paper)
            })
            .collect()
    }

    #[test]
    fn darkness_is_answered_step_by_step_and_everything_is_put_back() {
        let mut paper = Paper { dials: webcam(), ..Paper::default() };
        let mut board = Board::new(&mut paper);
        assert_eq!(paper.written, [], "looking writes nothing");
        watch(&mut board, &mut paper, Some(Hint::Brighter), 90, 8);
        let ladder = [
            (Knob::SlowWhenDark, 0),
            (Knob::Backlight, 2),
            (Knob::Gain, 60),
            (Knob::Brightness, 19),
            (Knob::SlowWhenDark, 1),
        ];
        assert_eq!(paper.written, ladder);
        paper.written.clear();
        board.restore(&mut paper);
        assert_eq!(paper.written, [(Knob::Backlight, 1), (Knob::Gain, 0), (Knob::Brightness, 0)]);
    }

    #[test]
    fn a_blur_shortens_the_exposure_and_nudges_the_focus() {
        let mut paper = Paper { dials: webcam(), ..Paper::default() };
        let mut board = Board::new(&mut paper);
        watch(&mut board, &mut paper, Some(Hint::HoldStill), 200, 2);
        let done = [
            (Knob::SlowWhenDark, 0),
            (Knob::ExposureMode, 1),
            (Knob::ExposureTime, 100),
            (Knob::AutoFocus, 0),
            (Knob::AutoFocus, 1),
        ];
        assert_eq!(paper.written, done);
        paper.written.clear();
        board.restore(&mut paper);
        // The time can only be written while the mode is manual.
        assert_eq!(
            paper.written,
            [(Knob::ExposureTime, 157), (Knob::ExposureMode, 3), (Knob::SlowWhenDark, 1)]
        );
    }

    #[test]
    fn what_the_camera_refuses_is_told_once_and_done_without() {
        let mut paper = Paper { dials: webcam(), refuses: Some(Knob::Backlight), ..Paper::default() };
        let mut board = Board::new(&mut paper);
        let told = watch(&mut board, &mut paper, Some(Hint::Brighter), 90, 8);
        let refusals =
            told.iter().filter(|event| matches!(event, CameraEvent::Adjusted { error: Some(_), .. }));
        assert_eq!(refusals.count(), 1);
        assert!(paper.written.contains(&(Knob::Gain, 60)), "{:?}", paper.written);
    }

    #[test]
    fn the_lamp_is_a_persons_and_goes_out_at_the_end() {
        let mut paper = Paper { dials: vec![dial(Knob::Lamp, 0, 2, 0)], ..Paper::default() };
        let mut board = Board::new(&mut paper);
        assert!(board.has_lamp());
        watch(&mut board, &mut paper, Some(Hint::Brighter), 20, 5);
        assert_eq!(paper.written, [], "no hint switches it on");
        let told = board.turn(Duration::from_secs(60), &Sight::default(), true, &mut paper);
        assert!(told.iter().any(|event| matches!(event, CameraEvent::Lamp(true))), "{told:?}");
        board.restore(&mut paper);
        assert_eq!(paper.written, [(Knob::Lamp, 2), (Knob::Lamp, 0)]);
    }

    #[test]
    fn a_camera_with_nothing_to_set_is_asked_nothing() {
        let mut paper = Paper::default();
        let mut board = Board::new(&mut paper);
        for hint in [Hint::Brighter, Hint::Glare, Hint::HoldStill] {
            assert!(watch(&mut board, &mut paper, Some(hint), 200, 5).is_empty());
        }
        assert_eq!(paper.written, []);
    }
}
