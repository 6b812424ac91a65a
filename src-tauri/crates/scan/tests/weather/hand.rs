//! A ticket held up by a hand: the frames of half a second in which it sways and trembles, blurs when it is fast, the
//! lamp's reflection wanders over it and the focus hunts. Noise and JPEG are new in every frame.

use std::f32::consts::TAU;

use image::GrayImage;

use super::{Dice, Scene, Weather};

/// A sway: how far, how often a second, and where it begins.
struct Sway(f32, f32, f32);

impl Sway {
    fn new(dice: &mut Dice, far: f32, slow: f32, fast: f32) -> Self {
        Self(far, dice.range(slow, fast), dice.range(0.0, TAU))
    }

    fn at(&self, seconds: f32) -> f32 {
        self.0 * (TAU * self.1 * seconds + self.2).sin()
    }
}

/// A held ticket.
pub(crate) struct Hand {
    weather: Weather,
    scene: Scene,
    place: [Sway; 4],
    turn: [Sway; 3],
    size: Sway,
    bend: Sway,
    lamp: [Sway; 2],
    focus: Sway,
    seed: u64,
}

/// Frames a second.
pub(crate) const RATE: f32 = 30.0;
/// Share of a frame's time for which the shutter is open.
const SHUTTER: f32 = 0.5;

impl Hand {
    /// A hand that holds what `weather` describes, on average as fast as its motion says.
    pub(crate) fn new(weather: &Weather, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let pace = 1.2;
        // A sine of amplitude A moves 4 A a turn; along its way the shutter sees so many pixels of it.
        let far = (weather.motion.0 * RATE / SHUTTER / (4.0 * pace))
            .clamp(weather.side * 0.01, weather.side * 0.25);
        let (sin, cos) = weather.motion.1.sin_cos();
        let tremble = weather.side * 0.004;
        let mut sway = |far: f32, slow: f32, fast: f32| Sway::new(&mut dice, far, slow, fast);
        Self {
            place: [
                sway(far * cos, pace * 0.8, pace * 1.2),
                sway(far * sin, pace * 0.8, pace * 1.2),
                sway(tremble, 4.0, 8.0),
                sway(tremble, 4.0, 8.0),
            ],
            turn: [sway(4.0, 0.4, 1.2), sway(7.0, 0.4, 1.2), sway(7.0, 0.4, 1.2)],
            size: sway(0.08, 0.3, 0.9),
            bend: sway(0.2, 0.3, 0.8),
            lamp: [sway(0.22, 0.4, 1.0), sway(0.22, 0.4, 1.0)],
            focus: sway(0.4, 0.5, 1.0),
            scene: Scene::new(weather),
            weather: weather.clone(),
            seed,
        }
    }

    /// What is so at frame `nth`.
    pub(crate) fn weather(&self, nth: u32) -> Weather {
        let seconds = nth as f32 / RATE;
        let offset = |at: f32| {
            let [x, y, tremble_x, tremble_y] = &self.place;
            (x.at(at) + tremble_x.at(at), y.at(at) + tremble_y.at(at))
        };
        let (here, next) = (offset(seconds), offset(seconds + SHUTTER / RATE));
        let (dx, dy) = (next.0 - here.0, next.1 - here.1);
        let base = &self.weather;
        let [roll, yaw, pitch] = self.turn.each_ref().map(|sway| sway.at(seconds));
        Weather {
            middle: (base.middle.0 + here.0, base.middle.1 + here.1),
            side: base.side * (1.0 + self.size.at(seconds)),
            turn: (base.turn.0 + roll, base.turn.1 + yaw, base.turn.2 + pitch),
            motion: (dx.hypot(dy), dy.atan2(dx)),
            defocus: base.defocus * (1.0 + self.focus.at(seconds)),
            curve: base.curve * (1.0 + self.bend.at(seconds)),
            glare_at: (
                base.glare_at.0 + self.lamp[0].at(seconds),
                base.glare_at.1 + self.lamp[1].at(seconds),
            ),
            ..base.clone()
        }
    }

    /// Frame `nth`.
    pub(crate) fn frame(&self, nth: u32) -> GrayImage {
        self.scene.frame(&self.weather(nth), self.seed ^ (u64::from(nth) << 32))
    }

    /// So many frames as a camera's JPEGs.
    pub(crate) fn jpegs(&self, count: u32) -> Vec<Vec<u8>> {
        (0..count).map(|nth| super::jpeg(&self.frame(nth), self.weather.jpeg)).collect()
    }
}
