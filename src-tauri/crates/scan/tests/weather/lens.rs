//! What light and camera make of the scene: shadow, glare, blur, a dim and noisy sensor, JPEG. What there is to be seen
//! is `scene`'s.

use std::f32::consts::TAU;

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, GrayImage};

use super::scene::Pose;
use super::{Dice, Weather};

/// A screen's dots against the sensor's: a fine pattern near the pixels' own pitch, and the broad bands it beats into.
pub(super) struct Moire {
    strength: f32,
    waves: [(f32, f32, f32); 3],
}

impl Moire {
    pub(super) fn new(weather: &Weather) -> Self {
        let mut dice = Dice::new(weather.seed ^ 0x5EED);
        let angle = weather.turn.0.to_radians() + dice.around(0.1);
        let mut wave = |period: f32, angle: f32| {
            let turns = TAU / period;
            (turns * angle.cos(), turns * angle.sin(), dice.range(0.0, TAU))
        };
        let waves =
            [wave(2.3, angle), wave(2.7, angle + TAU / 4.0), wave(weather.side * 0.2 + 9.0, angle + 1.1)];
        Self { strength: weather.moire, waves }
    }

    /// How much light it takes away at a pixel.
    pub(super) fn at(&self, x: f32, y: f32) -> f32 {
        if self.strength <= 0.0 {
            return 0.0;
        }
        let [fine, other, broad] = self.waves.map(|(a, b, start)| 0.5 + 0.5 * (a * x + b * y + start).sin());
        (self.strength * (0.45 * fine + 0.3 * other + 0.35 * broad)).min(1.0)
    }
}

/// The picture that the camera takes of this light (0 to 1 a pixel). `card` is where the card is and the pixels that
/// show it; without one nothing is reflected.
pub(super) fn exposed(
    mut light: Vec<f32>,
    weather: &Weather,
    card: Option<(&Pose, [u32; 4])>,
    dice: &mut Dice,
) -> GrayImage {
    shadow(&mut light, weather);
    if let Some((pose, bounds)) = card {
        smear(&mut light, weather, bounds);
        glare(&mut light, weather, pose);
    }
    soften(&mut light, weather.width as usize, weather.defocus);
    let scale = 255.0 * weather.gain;
    let pixels =
        light.iter().map(|light| (light * scale + normal(dice) * weather.noise + 0.5) as u8).collect();
    GrayImage::from_raw(weather.width, weather.height, pixels).unwrap()
}

/// About normally distributed: eight dice at once.
fn normal(dice: &mut Dice) -> f32 {
    let sum: u32 = dice.bits().to_le_bytes().into_iter().map(u32::from).sum();
    (sum as f32 - 1020.0) / 209.0
}

fn shadow(light: &mut [f32], weather: &Weather) {
    let (depth, angle) = weather.shadow;
    if depth <= 0.0 {
        return;
    }
    let (sin, cos) = angle.sin_cos();
    for (y, row) in light.chunks_exact_mut(weather.width as usize).enumerate() {
        for (x, pixel) in row.iter_mut().enumerate() {
            let along = (x as f32 - weather.middle.0) * cos + (y as f32 - weather.middle.1) * sin;
            let covered = (0.5 + along / (weather.side * 0.6)).clamp(0.0, 1.0);
            *pixel *= 1.0 - 0.75 * depth * covered * covered * (3.0 - 2.0 * covered);
        }
    }
}

/// A lamp seen in the card: a core that is white and a wide halo.
fn glare(light: &mut [f32], weather: &Weather, pose: &Pose) {
    if weather.glare <= 0.0 {
        return;
    }
    let (x0, y0) = pose.seen(weather.glare_at.0, weather.glare_at.1);
    let core = weather.side * (0.05 + 0.3 * weather.glare);
    let (near, wide) = (1.0 / (core * core), 1.0 / (9.0 * core * core));
    for (y, row) in light.chunks_exact_mut(weather.width as usize).enumerate() {
        for (x, pixel) in row.iter_mut().enumerate() {
            let (dx, dy) = (x as f32 - x0, y as f32 - y0);
            let far = dx * dx + dy * dy;
            if far * wide < 6.0 {
                *pixel += weather.glare * (1.6 * (-far * near).exp() + 0.45 * (-far * wide).exp());
            }
        }
    }
}

/// Moves the card over its way while the shutter is open.
fn smear(light: &mut [f32], weather: &Weather, bounds: [u32; 4]) {
    let (length, angle) = weather.motion;
    if length < 0.1 {
        return;
    }
    let (width, height) = (weather.width as usize, weather.height as usize);
    let sharp = light.to_vec();
    let taps = (length * 2.0).ceil() as i32 + 1;
    let (sin, cos) = angle.sin_cos();
    let steps: Vec<(f32, f32)> = (0..taps)
        .map(|tap| length * ((tap as f32 + 0.5) / taps as f32 - 0.5))
        .map(|far| (far * cos, far * sin))
        .collect();
    let margin = length as u32 + 1;
    for y in bounds[1].saturating_sub(margin) as usize..((bounds[3] + margin) as usize).min(height) {
        for x in bounds[0].saturating_sub(margin) as usize..((bounds[2] + margin) as usize).min(width) {
            let sum: f32 = steps
                .iter()
                .map(|(dx, dy)| between(&sharp, width, height, x as f32 + dx, y as f32 + dy))
                .sum();
            light[y * width + x] = sum / taps as f32;
        }
    }
}

/// The light between four pixels.
fn between(light: &[f32], width: usize, height: usize, x: f32, y: f32) -> f32 {
    let (x, y) = (x.clamp(0.0, width as f32 - 1.001), y.clamp(0.0, height as f32 - 1.001));
    let (left, top) = (x as usize, y as usize);
    let (a, b) = (x - left as f32, y - top as f32);
    let place = top * width + left;
    let upper = light[place] * (1.0 - a) + light[place + 1] * a;
    let lower = light[place + width] * (1.0 - a) + light[place + width + 1] * a;
    upper * (1.0 - b) + lower * b
}

/// A Gaussian blur of that standard deviation in pixels.
fn soften(light: &mut [f32], width: usize, spread: f32) {
    if spread < 0.15 {
        return;
    }
    let reach = (spread * 2.7).ceil() as usize;
    let weights: Vec<f32> =
        (0..=reach).map(|far| (-(far as f32).powi(2) / (2.0 * spread * spread)).exp()).collect();
    let total = weights[0] + 2.0 * weights[1..].iter().sum::<f32>();
    let height = light.len() / width;
    let sharp = light.to_vec();
    // Across: from a row with its ends repeated.
    let mut row = vec![0.0; width + 2 * reach];
    let mut half = vec![0.0; light.len()];
    for y in 0..height {
        let from = &sharp[y * width..(y + 1) * width];
        row[..reach].fill(from[0]);
        row[reach..reach + width].copy_from_slice(from);
        row[reach + width..].fill(from[width - 1]);
        let into = &mut half[y * width..(y + 1) * width];
        for (far, weight) in weights.iter().enumerate() {
            let weight = weight / total;
            let (left, right) = (&row[reach - far..][..width], &row[reach + far..][..width]);
            let once = if far == 0 { 0.5 } else { 1.0 };
            for ((to, l), r) in into.iter_mut().zip(left).zip(right) {
                *to += weight * once * (l + r);
            }
        }
    }
    for y in 0..height {
        let into = &mut light[y * width..(y + 1) * width];
        into.fill(0.0);
        for (far, weight) in weights.iter().enumerate() {
            let (above, below) = (y.saturating_sub(far), (y + far).min(height - 1));
            let (up, down) = (&half[above * width..][..width], &half[below * width..][..width]);
            let weight = weight / total * if far == 0 { 0.5 } else { 1.0 };
            for ((to, u), d) in into.iter_mut().zip(up).zip(down) {
                *to += weight * (u + d);
            }
        }
    }
}

pub(super) fn jpeg(frame: &GrayImage, quality: u8) -> Vec<u8> {
    let width = frame.width() as usize;
    let mut colours = Vec::with_capacity(frame.len() * 3);
    for (place, shade) in frame.iter().enumerate() {
        // A tint whose luma is nearly none.
        let warm = (place % width / 400) as u8;
        colours.extend([
            shade.saturating_add(3 * warm),
            shade.saturating_sub(warm),
            shade.saturating_sub(3 * warm),
        ]);
    }
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    encoder.encode(&colours, frame.width(), frame.height(), ExtendedColorType::Rgb8).unwrap();
    bytes
}
