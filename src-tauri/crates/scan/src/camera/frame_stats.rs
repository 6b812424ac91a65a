//! What the search measures of each frame for the camera's controls: a hint and the brightness. Written for every frame
//! and never waited for.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::decode::{Hint, Look, Luma};

/// One searched frame, as far as the settings care.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct FrameStats {
    /// Counts searched frames; 0: none yet.
    pub(super) frame: u64,
    pub(super) hint: Option<Hint>,
    /// Whether any symbol is in view.
    pub(super) seen: bool,
    /// Whether one was read.
    pub(super) read: bool,
    pub(super) brightness: Brightness,
}

/// How light a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Brightness {
    /// The shade, of 255, that nineteen of twenty pixels do not exceed.
    pub(super) p95: u8,
}

impl Brightness {
    /// Measures some of the pixels: they are many, and this is a few microseconds of every frame's time.
    pub(super) fn of(luma: &Luma) -> Self {
        /// Prime, so that no pattern of the picture falls in with it.
        const EVERY: usize = 199;
        let mut shades = [0_u32; 256];
        let mut count = 0;
        for shade in luma.pixels.iter().step_by(EVERY) {
            if let Some(many) = shades.get_mut(usize::from(*shade)) {
                *many += 1;
            }
            count += 1;
        }
        let enough = count - count / 20;
        let mut below = 0;
        let p95 = shades.iter().position(|many| {
            below += many;
            below >= enough
        });
        Self { p95: p95.and_then(|shade| u8::try_from(shade).ok()).unwrap_or_default() }
    }
}

/// The newest frame's numbers, and whether a person wants the lamp on.
#[derive(Debug, Default)]
pub(super) struct LatestStats {
    newest: Mutex<FrameStats>,
    lamp: Mutex<bool>,
}

impl LatestStats {
    pub(super) fn publish(&self, look: &Look, brightness: Brightness) {
        let mut newest = lock(&self.newest);
        *newest = FrameStats {
            frame: newest.frame + 1,
            hint: look.hint,
            seen: !look.outlines.is_empty(),
            read: !look.found.is_empty(),
            brightness,
        };
    }

    pub(super) fn latest(&self) -> FrameStats {
        *lock(&self.newest)
    }

    /// Whether the camera's light is to be on.
    pub(super) fn lamp(&self) -> bool {
        *lock(&self.lamp)
    }

    pub(super) fn want_lamp(&self, on: bool) {
        *lock(&self.lamp) = on;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn a_few_bright_pixels_do_not_make_a_bright_picture() {
        let mut pixels = vec![20; 640 * 480];
        assert_eq!(Brightness::of(&Luma::new(640, 480, &pixels).unwrap()).p95, 20);
        pixels.iter_mut().take(9_000).for_each(|shade| *shade = 255);
        assert_eq!(Brightness::of(&Luma::new(640, 480, &pixels).unwrap()).p95, 20);
        pixels.iter_mut().take(40_000).for_each(|shade| *shade = 255);
        assert_eq!(Brightness::of(&Luma::new(640, 480, &pixels).unwrap()).p95, 255);
        assert_eq!(Brightness::of(&Luma::new(0, 0, &[]).unwrap()), Brightness::default());
    }
}
