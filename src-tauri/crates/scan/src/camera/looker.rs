//! The thread that searches frames for codes. It holds at most one frame in waiting, the newest.

use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::Builder;
use std::time::Instant;

use super::CameraEvent;
use super::deep::Deep;
use super::outlet::Outlet;
use super::raw::Raw;
use super::sights::{Light, Sights};
use super::trouble::Trouble;
use crate::decode::{Authenticate, FRAME_TIME, Luma, Reader};

#[derive(Default)]
struct Waiting {
    frame: Option<(u64, Raw)>,
    stopped: bool,
}

#[derive(Default)]
struct Desk {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

impl Desk {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The keeper's end of it.
pub(super) struct Looker {
    desk: Arc<Desk>,
}

impl Looker {
    /// Starts the thread, which lets go of `ending` when it ends.
    pub(super) fn start(
        outlet: Arc<Outlet>,
        sights: Arc<Sights>,
        authenticate: Option<Authenticate>,
        ending: SyncSender<()>,
    ) -> Self {
        let desk = Arc::new(Desk::default());
        let (theirs, out) = (Arc::clone(&desk), Arc::clone(&outlet));
        let spawned = Builder::new().name("camera-looker".to_owned()).spawn(move || {
            look(&theirs, &out, &sights, authenticate);
            drop(ending);
        });
        if let Err(error) = spawned {
            outlet.say(CameraEvent::Trouble(Trouble::Unsupported(format!(
                "no thread for the search: {error}"
            ))));
        }
        Self { desk }
    }

    /// Puts a frame in waiting and returns the one that waited in vain.
    pub(super) fn offer(&self, stretch: u64, raw: Raw) -> Option<Raw> {
        let displaced = self.desk.lock().frame.replace((stretch, raw));
        self.desk.changed.notify_one();
        displaced.map(|(_, raw)| raw)
    }

    /// Ends the thread after the frame in hand.
    pub(super) fn stop(&self) {
        self.desk.lock().stopped = true;
        self.desk.changed.notify_one();
    }
}

fn look(desk: &Desk, outlet: &Outlet, sights: &Sights, authenticate: Option<Authenticate>) {
    let mut deep = Deep::start(authenticate.clone());
    let mut reader = authenticate.map_or_else(Reader::new, Reader::authenticated);
    let mut grey = Vec::new();
    loop {
        let mut waiting = desk.lock();
        let (stretch, raw) = loop {
            if waiting.stopped {
                return;
            }
            match waiting.frame.take() {
                Some(frame) => break frame,
                None => waiting = desk.changed.wait(waiting).unwrap_or_else(PoisonError::into_inner),
            }
        };
        drop(waiting);
        let begun = Instant::now();
        // A frame that can't be unpacked is a transmission error: the next one comes in a moment.
        let Some((width, height)) = raw.grey(&mut grey) else { continue };
        let Ok(luma) = Luma::new(width, height, &grey) else { continue };
        let mut look = reader.look_since(begun, &luma, begun + FRAME_TIME);
        if let Some(deep) = &mut deep {
            deep.help(&mut look, &luma);
        }
        sights.put(&look, Light::of(&luma));
        if let Some(frame) = raw.into_frame(Some((look, reader.timings()))) {
            outlet.say_in(stretch, CameraEvent::Frame(frame));
        }
    }
}
