//! A symbol that was seen in a frame and may become a reading, and which readings are believed. Finding candidates is
//! `search`'s, following them from frame to frame `track`'s.

use super::fit::Fit;
use super::grid::{Point, View};
use super::sampling::plain;
use super::symbol::{self, Decoded, Effort, Modules};
use super::types::{Authenticate, Found};

/// A symbol that was seen.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) fit: Fit,
    pub(super) dark: bool,
    /// What is known of its modules, if they were measured.
    pub(super) modules: Option<Modules>,
}

impl Candidate {
    /// The middle of the symbol in the frame.
    pub(super) fn middle(&self) -> Point {
        let half = self.fit.grid.side as f32 / 2.0;
        self.fit.grid.at(half, half)
    }

    pub(super) fn measured(view: &View, fit: Fit, dark: bool) -> Self {
        let modules = plain(view, &fit.grid, &fit.background, dark);
        Self { fit, dark, modules: Some(modules) }
    }

    pub(super) fn read_quickly(&self, acceptance: &Acceptance) -> Option<Found> {
        let decoded = symbol::read(self.modules.as_ref()?, Effort::Quick)?;
        acceptance.accepts(&decoded, DOUBT_QUICK).then(|| self.found(decoded))
    }

    /// The code, with what it says.
    pub(super) fn found(&self, decoded: Decoded) -> Found {
        let [a, b, c, d] = self.fit.grid.corners();
        let corners = if decoded.mirrored { [a, d, c, b] } else { [a, b, c, d] };
        Found { text: decoded.text, bytes: decoded.bytes, corners }
    }
}

/// Which readings are believed: improbable ones in noise, and those that open with one of our keys.
#[derive(Default)]
pub(super) struct Acceptance {
    authenticate: Option<Authenticate>,
}

impl Acceptance {
    pub(super) fn by(authenticate: Authenticate) -> Self {
        Self { authenticate: Some(authenticate) }
    }

    /// With erasures: many guesses, so more is asked of them.
    pub(super) fn read_thoroughly(&self, modules: &Modules) -> Option<Decoded> {
        symbol::read(modules, Effort::Thorough).filter(|decoded| self.accepts(decoded, DOUBT_THOROUGH))
    }

    pub(super) fn accepts(&self, decoded: &Decoded, doubt: f32) -> bool {
        decoded.doubt < doubt
            || self.authenticate.as_ref().is_some_and(|authenticate| authenticate(&decoded.text))
    }
}

/// A text as improbable as this in noise is believed.
const DOUBT_QUICK: f32 = -20.0;
/// The same where many guesses are made.
const DOUBT_THOROUGH: f32 = -28.0;

/// Whether a point lies within four corners that go around.
pub(super) fn within(corners: &[(f32, f32); 4], (x, y): (f32, f32)) -> bool {
    let [a, b, c, d] = corners;
    let sides = [(a, b), (b, c), (c, d), (d, a)];
    let turns = sides.map(|(p, q)| (q.0 - p.0) * (y - p.1) - (q.1 - p.1) * (x - p.0));
    turns.iter().all(|turn| *turn >= 0.0) || turns.iter().all(|turn| *turn <= 0.0)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn a_bold_guess_counts_when_it_is_authenticated() {
        let decoded = Decoded { text: "T1".into(), bytes: b"T1".to_vec(), doubt: 0.0, mirrored: false };
        assert!(!Acceptance::default().accepts(&decoded, DOUBT_THOROUGH));
        assert!(Acceptance::by(Arc::new(|text: &str| text == "T1")).accepts(&decoded, DOUBT_THOROUGH));
        assert!(!Acceptance::by(Arc::new(|_: &str| false)).accepts(&decoded, DOUBT_THOROUGH));
    }
}
