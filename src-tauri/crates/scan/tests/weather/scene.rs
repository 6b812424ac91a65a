//! What stands before the camera: a card or phone with its code at any angle, bent round a cylinder, worn, and the room
//! behind it. Rays are cast from the pinhole through each pixel. Light and lens are `lens`'s.

use image::GrayImage;
use qrcode::{Color, EcLevel, QrCode};

use super::{Dice, Weather, lens};

/// A pinhole's distance, in widths of the picture.
const FOCAL: f32 = 1.1;

/// Modules along a side.
pub(super) fn modules(text: &str, level: EcLevel) -> usize {
    QrCode::with_error_correction_level(text, level).unwrap().width()
}

/// Shade by place: something on the card, in sides of the code from its middle.
enum Mark {
    /// From corner to corner.
    Box([f32; 4], f32),
    /// Two ends, half its width, shade, and how much of it covers.
    Line([f32; 4], f32, f32, f32),
    /// Middle, two radii, shade, and how much of it covers.
    Spot([f32; 4], f32, f32),
}

impl Mark {
    fn over(&self, below: f32, u: f32, v: f32) -> f32 {
        match self {
            Self::Box([left, top, right, bottom], shade) => {
                if u >= *left && u < *right && v >= *top && v < *bottom { *shade } else { below }
            }
            Self::Line([x, y, to_x, to_y], half, shade, cover) => {
                let (dx, dy) = (to_x - x, to_y - y);
                let along = (((u - x) * dx + (v - y) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
                let (off_x, off_y) = (u - x - along * dx, v - y - along * dy);
                if off_x * off_x + off_y * off_y < half * half {
                    below + (shade - below) * cover
                } else {
                    below
                }
            }
            Self::Spot([x, y, wide, high], shade, cover) => {
                let (a, b) = ((u - x) / wide, (v - y) / high);
                if a * a + b * b < 1.0 { below + (shade - below) * cover } else { below }
            }
        }
    }
}

/// The things before the camera; where the card is held comes with each frame's [`Weather`].
pub(crate) struct Scene {
    code: Vec<bool>,
    modules: usize,
    room: Vec<f32>,
    /// The card's edges, and how wide a phone's rim is.
    card: [f32; 4],
    rim: f32,
    print: Print,
    wear: Vec<Mark>,
}

impl Scene {
    pub(crate) fn new(weather: &Weather) -> Self {
        let mut dice = Dice::new(weather.seed);
        let code = QrCode::with_error_correction_level(&weather.text, weather.level).unwrap();
        let modules = code.width();
        let code = code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
        let room = room(weather, &mut dice);
        let quiet = weather.quiet / modules as f32;
        let edge = |dice: &mut Dice, least: f32, most: f32| 0.5 + quiet.max(dice.range(least, most));
        let (least, most) = if weather.phone { (0.08, 0.2) } else { (0.05, 0.9) };
        let high = if weather.phone { 0.9 } else { 0.5 };
        let card = [
            -edge(&mut dice, least, most),
            -edge(&mut dice, 0.1, high),
            edge(&mut dice, least, most),
            edge(&mut dice, 0.1, high),
        ];
        let print = Print::new(&card, 0.5 + quiet, weather, &mut dice);
        let wear = wear(weather, modules as f32, &mut dice);
        Self { code, modules, room, card, rim: if weather.phone { 0.06 } else { 0.0 }, print, wear }
    }

    /// The room alone.
    pub(crate) fn empty(&self, weather: &Weather, noise: u64) -> GrayImage {
        lens::exposed(self.room.clone(), weather, None, &mut Dice::new(noise))
    }

    /// The frame with the card where `weather` has it.
    pub(crate) fn frame(&self, weather: &Weather, noise: u64) -> GrayImage {
        let pose = Pose::new(weather);
        let mut light = self.room.clone();
        let bounds = pose.bounds(&self.card, self.rim + 0.02, weather);
        // Small modules need finer sampling than large ones.
        let fine = if weather.side / self.modules as f32 > 5.0 { 2 } else { 3 };
        let moire = lens::Moire::new(weather);
        for y in bounds[1]..bounds[3] {
            for x in bounds[0]..bounds[2] {
                let place = (y * weather.width + x) as usize;
                let (mut sum, mut seen) = (0.0, 0);
                for step in 0..fine * fine {
                    let (a, b) = (step % fine, step / fine);
                    let at = |whole: u32, part: u32| whole as f32 + (part as f32 + 0.5) / fine as f32;
                    let shade = pose.meets(at(x, a), at(y, b)).and_then(|(u, v)| self.shade(weather, u, v));
                    sum += shade.unwrap_or(light[place]);
                    seen += u32::from(shade.is_some());
                }
                let share = seen as f32 / (fine * fine) as f32;
                light[place] = sum / (fine * fine) as f32 * (1.0 - share * moire.at(x as f32, y as f32));
            }
        }
        lens::exposed(light, weather, Some((&pose, bounds)), &mut Dice::new(noise))
    }

    /// How light the card is at a place, or `None` beside it.
    fn shade(&self, weather: &Weather, u: f32, v: f32) -> Option<f32> {
        let [left, top, right, bottom] = self.card;
        if u < left - self.rim || u > right + self.rim || v < top - self.rim || v > bottom + self.rim {
            return None;
        }
        if u < left || u > right || v < top || v > bottom {
            return Some(0.05);
        }
        let paper = if weather.phone { 0.92 } else { 0.85 };
        let ink = paper - (paper - 0.09) * weather.contrast;
        let (ground, print) = if weather.inverted { (ink, paper) } else { (paper, ink) };
        let mut shade = ground;
        if u.abs() < 0.5 && v.abs() < 0.5 {
            let index = |at: f32| (((at + 0.5) * self.modules as f32) as usize).min(self.modules - 1);
            if self.code[index(v) * self.modules + index(u)] {
                shade = print;
            }
        } else if self.print.is_ink(u, v) {
            shade = print;
        }
        Some(self.wear.iter().fold(shade, |below, mark| mark.over(below, u, v)))
    }
}

/// Where the card is and how it is turned.
pub(super) struct Pose {
    /// Rows of the rotation from the card to the camera.
    rotation: [[f32; 3]; 3],
    /// The pinhole, as seen from the card.
    origin: [f32; 3],
    /// The code's middle, as seen from the pinhole.
    middle: [f32; 3],
    focal: f32,
    centre: (f32, f32),
    curve: f32,
    /// Bent about the level axis instead of the upright one.
    level: bool,
}

impl Pose {
    pub(super) fn new(weather: &Weather) -> Self {
        let (roll, yaw, pitch) = weather.turn;
        let ((sr, cr), (sy, cy), (sp, cp)) =
            (roll.to_radians().sin_cos(), yaw.to_radians().sin_cos(), pitch.to_radians().sin_cos());
        let rotation = [
            [cr * cy, cr * sy * sp - sr * cp, cr * sy * cp + sr * sp],
            [sr * cy, sr * sy * sp + cr * cp, sr * sy * cp - cr * sp],
            [-sy, cy * sp, cy * cp],
        ];
        let focal = FOCAL * weather.width as f32;
        let centre = (weather.width as f32 / 2.0, weather.height as f32 / 2.0);
        let depth = focal / weather.side;
        let middle = [
            (weather.middle.0 - centre.0) / weather.side,
            (weather.middle.1 - centre.1) / weather.side,
            depth,
        ];
        let mut pose = Self {
            rotation,
            origin: [0.0; 3],
            middle,
            focal,
            centre,
            curve: weather.curve,
            level: weather.seed & 3 == 0,
        };
        pose.origin = pose.in_card_axes([-middle[0], -middle[1], -middle[2]]);
        pose
    }

    /// A direction of the camera's, in the card's own axes.
    fn in_card_axes(&self, [x, y, z]: [f32; 3]) -> [f32; 3] {
        let r = &self.rotation;
        let turned = [0, 1, 2].map(|n| r[0][n] * x + r[1][n] * y + r[2][n] * z);
        if self.level { [turned[1], turned[0], turned[2]] } else { turned }
    }

    /// Where on the card a pixel looks.
    fn meets(&self, x: f32, y: f32) -> Option<(f32, f32)> {
        let towards =
            self.in_card_axes([(x - self.centre.0) / self.focal, (y - self.centre.1) / self.focal, 1.0]);
        let [ox, oy, oz] = self.origin;
        let [dx, dy, dz] = towards;
        let (u, v) = if self.curve < 0.02 {
            let far = -oz / dz;
            (ox + far * dx, oy + far * dy)
        } else {
            let radius = 1.0 / self.curve;
            let (a, b, c) = (
                dx * dx + dz * dz,
                2.0 * (ox * dx + (oz - radius) * dz),
                ox * ox + (oz - radius) * (oz - radius) - radius * radius,
            );
            let root = b * b - 4.0 * a * c;
            if root < 0.0 {
                return None;
            }
            let far = (-b - root.sqrt()) / (2.0 * a);
            let (px, pz) = (ox + far * dx, oz + far * dz);
            (px.atan2(radius - pz) * radius, oy + far * dy)
        };
        Some(if self.level { (v, u) } else { (u, v) })
    }

    /// Where a place on the card is seen, in pixels.
    pub(super) fn seen(&self, u: f32, v: f32) -> (f32, f32) {
        let (along, across) = if self.level { (v, u) } else { (u, v) };
        let (x, z) = if self.curve < 0.02 {
            (along, 0.0)
        } else {
            let angle = along * self.curve;
            (angle.sin() / self.curve, (1.0 - angle.cos()) / self.curve)
        };
        let on_card = if self.level { [across, x, z] } else { [x, across, z] };
        let [cx, cy, cz] = [0, 1, 2].map(|n| {
            let row = &self.rotation[n];
            row[0] * on_card[0] + row[1] * on_card[1] + row[2] * on_card[2] + self.middle[n]
        });
        let cz = cz.max(0.05);
        (self.centre.0 + self.focal * cx / cz, self.centre.1 + self.focal * cy / cz)
    }

    /// Pixels that may show the card: left, top, right, bottom.
    fn bounds(&self, card: &[f32; 4], rim: f32, weather: &Weather) -> [u32; 4] {
        let mut bounds = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        for step in 0..81 {
            let part = |nth: i32, from: f32, to: f32| from + (to - from) * nth as f32 / 8.0;
            let u = part(step % 9, card[0] - rim, card[2] + rim);
            let v = part(step / 9, card[1] - rim, card[3] + rim);
            let (x, y) = self.seen(u, v);
            bounds = [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)];
        }
        let within = |at: f32, most: u32| at.clamp(0.0, most as f32) as u32;
        [
            within(bounds[0] - 2.0, weather.width),
            within(bounds[1] - 2.0, weather.height),
            within(bounds[2] + 3.0, weather.width),
            within(bounds[3] + 3.0, weather.height),
        ]
    }
}

/// What is written beside the code: strokes like letters, on a fine raster.
struct Print {
    left: f32,
    top: f32,
    width: usize,
    ink: Vec<bool>,
}

/// Cells of that raster in a side of the code.
const RASTER: f32 = 200.0;

impl Print {
    fn new(card: &[f32; 4], clear: f32, weather: &Weather, dice: &mut Dice) -> Self {
        let cells = |length: f32| (length * RASTER) as usize + 1;
        let (width, height) = (cells(card[2] - card[0]), cells(card[3] - card[1]));
        let mut print = Self { left: card[0], top: card[1], width, ink: vec![false; width * height] };
        for _ in 0..3 + (weather.clutter * 5.0) as usize {
            let size = dice.range(0.02, 0.06);
            let (mut u, v) = (dice.range(card[0], card[2]), dice.range(card[1], card[3]));
            for _ in 0..4 + dice.below(10) {
                let wide = size * dice.range(0.25, 0.7);
                let clear_of_code = u > clear || u + wide < -clear || v > clear || v + size < -clear;
                if clear_of_code && u + wide < card[2] {
                    let (stroke, bar) = (size * 0.2, v + size * dice.range(0.0, 0.8));
                    print.fill([u, v, u + stroke, v + size]);
                    print.fill([u, bar, u + wide, bar + stroke]);
                }
                u += wide + size * 0.25;
            }
        }
        print
    }

    fn fill(&mut self, [left, top, right, bottom]: [f32; 4]) {
        let cell = |at: f32, from: f32| ((at - from) * RASTER).max(0.0) as usize;
        let rows = self.ink.chunks_exact_mut(self.width);
        for row in rows.take(cell(bottom, self.top) + 1).skip(cell(top, self.top)) {
            let (from, to) = (cell(left, self.left), cell(right, self.left).min(self.width - 1));
            row.iter_mut().take(to + 1).skip(from).for_each(|cell| *cell = true);
        }
    }

    fn is_ink(&self, u: f32, v: f32) -> bool {
        let (x, y) = ((u - self.left) * RASTER, (v - self.top) * RASTER);
        x >= 0.0
            && (x as usize) < self.width
            && self.ink.get(y as usize * self.width + x as usize) == Some(&true)
    }
}

/// Scratches, blots, and a thumb over a corner.
fn wear(weather: &Weather, modules: f32, dice: &mut Dice) -> Vec<Mark> {
    let damage = weather.damage;
    let mut marks = Vec::new();
    if damage <= 0.0 {
        return marks;
    }
    for _ in 0..1 + (damage * 7.0) as usize {
        let ends = [dice.range(-0.8, 0.8), -0.8, dice.range(-0.8, 0.8), 0.8];
        let ends = if dice.chance(0.6) { [ends[1], ends[0], ends[3], ends[2]] } else { ends };
        let half = dice.range(0.1, 0.1 + 0.35 * damage) / modules;
        marks.push(Mark::Line(ends, half, if dice.chance(0.5) { 0.85 } else { 0.4 }, dice.range(0.4, 0.95)));
    }
    for _ in 0..(damage * 3.5) as usize {
        let (wide, high) =
            (dice.range(0.5, 1.2 + 1.6 * damage) / modules, dice.range(0.5, 1.2 + 1.6 * damage) / modules);
        let middle = (dice.range(-0.5, 0.5), dice.range(-0.5, 0.5));
        marks.push(Mark::Spot([middle.0, middle.1, wide, high], 0.35, dice.range(0.5, 0.9)));
    }
    if dice.chance(damage) {
        let reach = (0.5 + 3.2 * damage) / modules;
        let corner = 0.5 - dice.range(-1.0, 1.5) / modules;
        let sign = |dice: &mut Dice| if dice.chance(0.5) { 1.0 } else { -1.0 };
        let (x, y) = (sign(dice) * corner, sign(dice) * corner);
        marks.push(Mark::Spot([x, y, reach, reach], 0.55, 1.0));
    }
    marks
}

/// Walls, people, and things that look a little like codes.
fn room(weather: &Weather, dice: &mut Dice) -> Vec<f32> {
    let (width, height) = (weather.width as f32, weather.height as f32);
    let (base, slope, coarse) = (dice.range(0.2, 0.55), dice.range(-0.25, 0.25), dice.range(0.0, 0.1));
    let shapes: Vec<Mark> =
        (0..2 + (weather.clutter * 22.0) as usize).map(|_| shape(dice, width, height)).collect();
    let mut light = Vec::with_capacity(weather.width as usize * weather.height as usize);
    let grain: Vec<f32> = (0..4096).map(|_| dice.range(-1.0, 1.0)).collect();
    for y in 0..weather.height as usize {
        for x in 0..weather.width as usize {
            let rough = grain[(y / 4 * 61 + x / 4 * 7) % 4096];
            let ground = base + slope * (x as f32 / width - 0.5) + coarse * rough;
            light.push(ground.clamp(0.02, 0.98));
        }
    }
    for mark in &shapes {
        let reach = match mark {
            Mark::Box(edges, _) => *edges,
            Mark::Line([x, y, a, b], half, ..) => {
                [x.min(*a) - half, y.min(*b) - half, x.max(*a) + half, y.max(*b) + half]
            }
            Mark::Spot([x, y, wide, high], ..) => [x - wide, y - high, x + wide, y + high],
        };
        let column = |at: f32| at.clamp(0.0, width) as usize;
        let row = |at: f32| at.clamp(0.0, height) as usize;
        for y in row(reach[1])..row(reach[3]) {
            for x in column(reach[0])..column(reach[2]) {
                let place = y * weather.width as usize + x;
                light[place] = mark.over(light[place], x as f32, y as f32);
            }
        }
    }
    if weather.clutter > 0.3 {
        look_alikes(&mut light, weather, dice);
    }
    light
}

fn shape(dice: &mut Dice, width: f32, height: f32) -> Mark {
    let (x, y, shade) = (dice.range(0.0, width), dice.range(0.0, height), dice.range(0.05, 0.9));
    let size = height * dice.ratio(0.03, 0.4);
    match dice.below(3) {
        0 => Mark::Box([x, y, x + size * dice.range(0.3, 1.5), y + size], shade),
        1 => Mark::Line([x, y, x + dice.range(-size, size), y + size], dice.range(1.0, 4.0), shade, 1.0),
        _ => Mark::Spot([x, y, size * dice.range(0.3, 1.0), size], shade, 1.0),
    }
}

/// Bar codes, lone finder patterns and checked cloth.
fn look_alikes(light: &mut [f32], weather: &Weather, dice: &mut Dice) {
    let width = weather.width as usize;
    for _ in 0..(weather.clutter * 5.0) as usize {
        let module = dice.range(2.0, 5.0);
        let side = (module * if dice.chance(0.5) { 7.0 } else { 24.0 }) as usize;
        let (left, top) = (dice.below(width - side), dice.below(weather.height as usize - side));
        let (kind, bars) = (dice.below(3), dice.bits());
        for (y, x) in (0..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
            let (a, b) = ((x as f32 / module) as i32, (y as f32 / module) as i32);
            let dark = match kind {
                0 => bars >> (a % 64) & 1 == 1,
                1 => (a + b) % 2 == 0,
                _ => {
                    let ring = (a % 8 - 3).abs().max((b % 8 - 3).abs());
                    ring == 3 || ring <= 1
                }
            };
            light[(top + y) * width + left + x] = if dark { 0.08 } else { 0.85 };
        }
    }
}
