//! The thread that keeps a camera going: starts an attempt at it, notices when its frames stop, tells the troubles
//! and tries again. It never calls the driver, so it can't hang in one.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use super::CameraEvent;
use super::attempt::{self, Opened};
use super::interrupt::Interrupt;
use super::looker::Looker;
use super::outlet::Outlet;
use super::raw::Raw;
use super::sights::Sights;
use super::trouble::Trouble;
use crate::decode::Authenticate;

/// A camera that gave frames and then none for this long has stalled.
const NEXT_FRAME_MOST: Duration = Duration::from_secs(2);
/// Opening a camera takes up to seconds on some systems.
const FIRST_FRAME_MOST: Duration = Duration::from_secs(5);
/// Between two attempts.
const REST: Duration = Duration::from_millis(700);
/// How long a stalled attempt is asked to end before it is left behind.
const GRACE: Duration = Duration::from_secs(3);
/// At most so many attempts are left behind in a driver; then the keeper waits for one to return.
const LEFT_MOST: usize = 3;

/// What the keeper is told.
pub(super) enum Note {
    /// Look whether the camera was dropped.
    Wake,
    /// The attempt with this number has something to say.
    From(u64, Said),
}

/// What an attempt says.
pub(super) enum Said {
    /// The device is open; frames follow.
    Opened(Opened),
    Frame(Raw),
    /// The attempt is over and the device closed.
    Failed(Trouble),
}

/// Starts the keeper; the receiver disconnects when it and the search have ended.
pub(super) fn start(
    which: Option<String>,
    authenticate: Option<Authenticate>,
    outlet: Arc<Outlet>,
    sights: Arc<Sights>,
) -> (SyncSender<Note>, Receiver<()>) {
    // Room for two: frames beyond are dropped by the attempt rather than queued.
    let (notes, inbox) = sync_channel(2);
    let (ending, ended) = sync_channel(1);
    let keeper_outlet = Arc::clone(&outlet);
    let sender = notes.clone();
    let spawned = Builder::new().name("camera-keeper".to_owned()).spawn(move || {
        let looker = Looker::start(Arc::clone(&keeper_outlet), Arc::clone(&sights), authenticate, ending);
        let keeper = Keeper {
            outlet: keeper_outlet,
            sights,
            inbox,
            notes: sender,
            looker,
            interrupt: Interrupt::new(),
            which,
            last: None,
            told: None,
            left: Vec::new(),
            attempts: 0,
            seq: 0,
        };
        keeper.run();
    });
    if let Err(error) = spawned {
        outlet.say(CameraEvent::Trouble(Trouble::Unsupported(format!("no thread for the camera: {error}"))));
    }
    (notes, ended)
}

struct Keeper {
    outlet: Arc<Outlet>,
    sights: Arc<Sights>,
    inbox: Receiver<Note>,
    notes: SyncSender<Note>,
    looker: Looker,
    interrupt: Interrupt,
    which: Option<String>,
    /// The id of the camera that last worked: it is looked for first, wherever it reappears.
    last: Option<String>,
    /// What was told since the last start.
    told: Option<Trouble>,
    /// Attempts that did not return from the driver.
    left: Vec<JoinHandle<()>>,
    attempts: u64,
    seq: u64,
}

impl Keeper {
    fn run(mut self) {
        while !self.outlet.is_closed() {
            self.left.retain(|thread| !thread.is_finished());
            if self.left.len() < LEFT_MOST {
                let trouble = self.attempt();
                if self.outlet.is_closed() {
                    break;
                }
                self.tell(trouble);
            }
            self.rest(REST);
        }
        self.looker.stop();
    }

    /// One attempt at the camera, from opening it to the trouble that ends it.
    fn attempt(&mut self) -> Trouble {
        self.attempts += 1;
        let number = self.attempts;
        let wanted = attempt::Wanted { which: self.which.clone(), last: self.last.clone() };
        let (notes, outlet, sights) =
            (self.notes.clone(), Arc::clone(&self.outlet), Arc::clone(&self.sights));
        let spawned = Builder::new()
            .name("camera-driver".to_owned())
            .spawn(move || attempt::run(&wanted, number, &notes, &outlet, &sights));
        let thread = match spawned {
            Ok(thread) => thread,
            Err(error) => return Trouble::Unsupported(format!("no thread for the camera: {error}")),
        };
        let mut opened: Option<Opened> = None;
        let mut patience = FIRST_FRAME_MOST;
        loop {
            match self.inbox.recv_timeout(patience) {
                Ok(Note::From(from, said)) if from == number => match said {
                    Said::Opened(camera) => opened = Some(camera),
                    Said::Frame(raw) => {
                        if let Some(camera) = opened.take() {
                            self.started(camera, &raw);
                        }
                        patience = NEXT_FRAME_MOST;
                        self.pass_on(raw);
                    }
                    Said::Failed(trouble) => return trouble,
                },
                // Left over from an attempt that was given up.
                Ok(Note::From(..)) => {}
                Ok(Note::Wake) | Err(RecvTimeoutError::Disconnected) => {}
                Err(RecvTimeoutError::Timeout) => {
                    self.tell(Trouble::Stalled);
                    self.end(thread, GRACE);
                    return Trouble::Stalled;
                }
            }
            if self.outlet.is_closed() {
                self.end(thread, Duration::from_secs(1));
                return Trouble::Stalled;
            }
        }
    }

    fn started(&mut self, camera: Opened, first: &Raw) {
        self.told = None;
        self.last = Some(camera.id);
        self.outlet.say(CameraEvent::Started {
            name: camera.name,
            width: first.width,
            height: first.height,
            format: first.format.to_string(),
        });
    }

    /// Hands a frame to the search; the one it pushes aside is still shown.
    fn pass_on(&mut self, mut raw: Raw) {
        self.seq += 1;
        raw.seq = self.seq;
        let stretch = self.outlet.stretch();
        if let Some(unsearched) = self.looker.offer(stretch, raw)
            && let Some(frame) = unsearched.into_frame(None)
        {
            self.outlet.say_in(stretch, CameraEvent::Frame(frame));
        }
    }

    /// Tells a trouble unless it is what was told last.
    fn tell(&mut self, trouble: Trouble) {
        // Once a camera worked, not to find it means that it is gone.
        let trouble = match trouble {
            Trouble::NoCamera if self.last.is_some() => Trouble::Unplugged,
            trouble => trouble,
        };
        let news = self.told.as_ref() != Some(&trouble);
        self.outlet.cut();
        if news {
            self.told = Some(trouble.clone());
            self.outlet.say(CameraEvent::Trouble(trouble));
        }
    }

    /// Gets an attempt out of the driver and waits for it, but not for ever.
    fn end(&mut self, thread: JoinHandle<()>, at_most: Duration) {
        let until = Instant::now() + at_most;
        while !thread.is_finished() && Instant::now() < until {
            self.interrupt.interrupt(&thread);
            // Draining the inbox also frees an attempt that waits to say something.
            let _ = self.inbox.recv_timeout(Duration::from_millis(50));
        }
        if !thread.is_finished() {
            self.left.push(thread);
        }
    }

    /// Waits, unless the camera is dropped meanwhile.
    fn rest(&self, time: Duration) {
        let until = Instant::now() + time;
        while !self.outlet.is_closed() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            let _ = self.inbox.recv_timeout(left);
        }
    }
}
