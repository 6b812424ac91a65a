//! Computed webcam frames of a ticket: what is wrong with one is a set of numbers, drawn by class from a seed. Used by
//! tests, the benchmark and the stories in the window. Here are the numbers; `scene` draws paper, phone and room,
//! `lens` is what light and camera do to them, `hand` lets it all move.
//!
//! The classes are set so that zxing-cpp reads about as many frames of each as of the labelled ones that were measured
//! before (99, 89, 44 and 4 %). The pictures are nobody's: whoever fits to these, fits to nothing.
#![allow(dead_code, reason = "each of its users needs another part")]

pub(crate) mod hand;
mod lens;
mod scene;

use std::f32::consts::TAU;

use image::GrayImage;
use qrcode::EcLevel;

pub(crate) use scene::Scene;

/// A stream of numbers by its seed: SplitMix64, as in the test kit, which a window's test must not need for this.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.bits() % end.max(1) as u64) as usize
    }

    /// Evenly from `from` to `to`.
    pub(crate) fn range(&mut self, from: f32, to: f32) -> f32 {
        from + (to - from) * (self.bits() >> 40) as f32 / (1_u64 << 24) as f32
    }

    /// Evenly by ratio.
    pub(crate) fn ratio(&mut self, from: f32, to: f32) -> f32 {
        self.range(from.ln(), to.ln()).exp()
    }

    /// Around zero, seldom beyond `most`.
    pub(crate) fn around(&mut self, most: f32) -> f32 {
        (self.range(-1.0, 1.0) + self.range(-1.0, 1.0)) / 2.0 * most
    }

    pub(crate) fn chance(&mut self, share: f32) -> bool {
        self.range(0.0, 1.0) < share
    }

    /// So many characters out of `alphabet`.
    pub(crate) fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        (0..length).map(|_| char::from(alphabet[self.below(alphabet.len())])).collect()
    }
}

/// How much is wrong: one thing, two, three or four at once, each worse than in the class before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    Easy,
    Medium,
    Hard,
    Extreme,
}

impl Class {
    pub(crate) const ALL: [Self; 4] = [Self::Easy, Self::Medium, Self::Hard, Self::Extreme];

    pub(crate) fn name(self) -> &'static str {
        ["easy", "medium", "hard", "extreme"][self as usize]
    }
}

/// Everything about one frame, apart from its noise.
#[derive(Debug, Clone)]
pub(crate) struct Weather {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) text: String,
    pub(crate) level: EcLevel,
    /// Light modules on dark: a phone's dark mode.
    pub(crate) inverted: bool,
    /// A phone's screen, or paper.
    pub(crate) phone: bool,
    /// Light margin in modules.
    pub(crate) quiet: f32,
    /// Middle of the code in pixels.
    pub(crate) middle: (f32, f32),
    /// Pixels along the code's side, as seen from the front.
    pub(crate) side: f32,
    /// Degrees in the picture's plane, about the upright and about the level axis.
    pub(crate) turn: (f32, f32, f32),
    /// Pixels that the code moves while the shutter is open, and the way it moves (radians).
    pub(crate) motion: (f32, f32),
    /// Standard deviation of the blur in pixels.
    pub(crate) defocus: f32,
    /// Share of the difference between ink and paper that is left.
    pub(crate) contrast: f32,
    /// Light that arrives, 1 is all.
    pub(crate) gain: f32,
    /// Standard deviation of the sensor's noise, of 255.
    pub(crate) noise: f32,
    /// A lamp's reflection, 0 to 1, and where on the code (0, 0 is its middle, 0.5 its edge).
    pub(crate) glare: f32,
    pub(crate) glare_at: (f32, f32),
    /// A shadow's edge over the code: how dark, and its direction.
    pub(crate) shadow: (f32, f32),
    /// Radians of a cylinder over the code's side.
    pub(crate) curve: f32,
    /// Scratches, blots and a thumb.
    pub(crate) damage: f32,
    /// What else is in the room.
    pub(crate) clutter: f32,
    /// How much the screen's dots beat with the sensor's.
    pub(crate) moire: f32,
    /// 1 to 100.
    pub(crate) jpeg: u8,
    /// What the room, the card and its damage look like.
    pub(crate) seed: u64,
}

/// What can be the matter, one frame at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Factor {
    Motion,
    Defocus,
    Contrast,
    Dark,
    Glare,
    Noise,
    Jpeg,
    Curved,
    Damage,
    Moire,
    Shadow,
}

const FACTORS: [Factor; 11] = [
    Factor::Motion,
    Factor::Defocus,
    Factor::Contrast,
    Factor::Dark,
    Factor::Glare,
    Factor::Noise,
    Factor::Jpeg,
    Factor::Curved,
    Factor::Damage,
    Factor::Moire,
    Factor::Shadow,
];

const DIGITS: &[u8] = b"0123456789";
const BASE64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ALPHANUMERIC: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// A text as tickets have them: half are digits as ours, the others are of other programs.
fn ticket_text(dice: &mut Dice) -> (String, EcLevel) {
    let level = if dice.chance(0.45) { EcLevel::Q } else { EcLevel::M };
    match dice.below(6) {
        0..3 => (dice.text(DIGITS, 110), level),
        3 => {
            let length = 60 + dice.below(30);
            (format!("T1.{}", dice.text(BASE64, length)), level)
        }
        4 => {
            let length = 50 + dice.below(30);
            (format!("https://t.example.org/v/{}", dice.text(BASE64, length)), level)
        }
        _ => {
            let length = 60 + dice.below(50);
            (dice.text(ALPHANUMERIC, length), level)
        }
    }
}

impl Weather {
    /// A frame in which nothing is wrong.
    pub(crate) fn fine(text: &str) -> Self {
        Self {
            width: 1280,
            height: 720,
            text: text.to_owned(),
            level: EcLevel::M,
            inverted: false,
            phone: false,
            quiet: 4.0,
            middle: (640.0, 360.0),
            side: 260.0,
            turn: (0.0, 0.0, 0.0),
            motion: (0.0, 0.0),
            defocus: 0.35,
            contrast: 1.0,
            gain: 0.85,
            noise: 2.0,
            glare: 0.0,
            glare_at: (0.1, -0.1),
            shadow: (0.0, 0.0),
            curve: 0.0,
            damage: 0.0,
            clutter: 0.1,
            moire: 0.0,
            jpeg: 80,
            seed: 1,
        }
    }

    /// A frame of a class.
    pub(crate) fn drawn(class: Class, dice: &mut Dice) -> Self {
        let (text, level) = ticket_text(dice);
        let mut weather = Self { level, seed: dice.bits(), ..Self::fine(&text) };
        // One number for each class.
        let by =
            |easy: f32, medium: f32, hard: f32, extreme: f32| [easy, medium, hard, extreme][class as usize];
        if dice.chance(0.4) {
            (weather.width, weather.height) = (640, 480);
        }
        weather.phone = dice.chance(0.6);
        weather.inverted = weather.phone && dice.chance(0.2);
        if class > Class::Easy && dice.chance(0.4) {
            weather.quiet = if dice.chance(0.5) { 2.0 } else { 3.0 };
        }
        let (smallest, largest) = (by(4.0, 3.0, 2.4, 1.8), by(14.0, 14.0, 12.0, 8.0));
        let modules = scene::modules(&weather.text, level) as f32;
        let room = 0.62 * weather.height as f32;
        weather.side = (dice.ratio(smallest, largest) * modules).min(room);
        // Whole in view, however it is turned.
        let reach = 0.75 * weather.side;
        let (wide, high) = (weather.width as f32 / 2.0, weather.height as f32 / 2.0);
        weather.middle =
            (wide + dice.around((wide - reach).max(0.0)), high + dice.around((high - reach).max(0.0)));
        let tilt = by(13.0, 22.0, 34.0, 34.0);
        let turned = if dice.chance(0.6) { dice.range(-20.0, 20.0) } else { dice.range(0.0, 360.0) };
        weather.turn = (turned, dice.around(tilt), dice.around(tilt));
        weather.motion = (dice.range(0.0, by(0.6, 1.2, 1.9, 2.5)), dice.range(0.0, TAU));
        weather.defocus = dice.range(0.2, by(0.65, 0.8, 0.95, 1.05));
        weather.gain = dice.range(by(0.7, 0.6, 0.5, 0.45), 1.0);
        weather.noise = dice.range(2.0, by(4.0, 5.0, 6.0, 7.0));
        weather.shadow = (dice.range(0.0, by(0.15, 0.27, 0.4, 0.45)), dice.range(0.0, TAU));
        weather.clutter = dice.range(0.0, by(0.5, 0.7, 0.87, 1.0));
        weather.moire = if weather.phone { dice.range(0.0, by(0.1, 0.2, 0.25, 0.25)) } else { 0.0 };
        weather.jpeg = dice.range(by(70.0, 62.0, 60.0, 55.0), 82.0) as u8;
        weather.glare_at = (dice.range(-0.55, 0.55), dice.range(-0.55, 0.55));
        let mut left = FACTORS.to_vec();
        for _ in 0..=class as usize {
            let factor = left.swap_remove(dice.below(left.len()));
            let mut from =
                |low: [f32; 4], high: [f32; 4]| dice.range(low[class as usize], high[class as usize]);
            match factor {
                Factor::Motion => weather.motion.0 = from([1.3, 3.0, 4.0, 6.0], [2.6, 4.9, 6.9, 8.4]),
                Factor::Defocus => weather.defocus = from([0.8, 1.1, 1.4, 1.9], [1.1, 1.5, 1.9, 2.5]),
                Factor::Contrast => weather.contrast = from([0.75, 0.57, 0.42, 0.24], [0.85, 0.7, 0.58, 0.4]),
                Factor::Dark => weather.gain = from([0.6, 0.44, 0.25, 0.12], [0.7, 0.57, 0.44, 0.25]),
                Factor::Glare => weather.glare = from([0.2, 0.35, 0.5, 0.75], [0.3, 0.55, 0.8, 1.0]),
                Factor::Noise => weather.noise = from([5.5, 8.0, 10.5, 13.0], [7.0, 11.0, 15.0, 18.0]),
                Factor::Jpeg => weather.jpeg = from([46.0, 37.0, 28.0, 23.0], [56.0, 45.0, 39.0, 32.0]) as u8,
                Factor::Curved => weather.curve = from([0.2, 0.3, 0.5, 0.75], [0.35, 0.55, 0.85, 1.1]),
                Factor::Damage => weather.damage = from([0.15, 0.3, 0.42, 0.65], [0.3, 0.5, 0.7, 0.95]),
                Factor::Moire => {
                    weather.phone = true;
                    weather.moire = from([0.12, 0.22, 0.3, 0.42], [0.19, 0.32, 0.45, 0.58]);
                }
                Factor::Shadow => weather.shadow.0 = from([0.2, 0.35, 0.5, 0.7], [0.26, 0.54, 0.8, 1.0]),
            }
        }
        weather
    }

    /// Pixels a module.
    pub(crate) fn module(&self) -> f32 {
        self.side / scene::modules(&self.text, self.level) as f32
    }

    /// One frame of it.
    pub(crate) fn frame(&self, noise: u64) -> GrayImage {
        Scene::new(self).frame(self, noise)
    }
}

/// A frame in which there is a room and no code.
pub(crate) fn empty(width: u32, height: u32, seed: u64) -> GrayImage {
    let mut dice = Dice::new(seed);
    let weather = Weather {
        width,
        height,
        gain: dice.range(0.3, 1.0),
        noise: dice.range(2.0, 10.0),
        defocus: dice.range(0.3, 1.2),
        clutter: dice.range(0.1, 1.0),
        seed: dice.bits(),
        ..Weather::fine("")
    };
    Scene::new(&weather).empty(&weather, seed)
}

/// The frame as a camera's JPEG, of that quality and slightly coloured: a webcam's picture has three planes.
pub(crate) fn jpeg(frame: &GrayImage, quality: u8) -> Vec<u8> {
    lens::jpeg(frame, quality)
}
