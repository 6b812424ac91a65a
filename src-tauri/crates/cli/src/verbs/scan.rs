//! `entrada scan`: codes in pictures or before the webcam, checked or just told. Reading the pictures is
//! `entrada-scan`'s; what a trouble of the camera means for a person is said here.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::time::Instant;

use clap::Args;
use entrada_app::scan::{Authenticate, Camera, CameraEvent, Debounce, Reader, Trouble};
use entrada_app::{App, AppError, CheckAnswer, EventId, app_error};
use serde::Serialize;

use crate::io::frames::{Frames, hex_of};
use crate::io::session::Session;
use crate::io::{picture, show};
use crate::verbs::check::{Door, outcome};
use crate::{Ended, Outcome};

/// Codes in pictures, or before the webcam.
#[derive(Debug, Args)]
#[command(
    override_usage = "entrada scan [OPTIONS] <EVENT> <IMAGE>...\n       \
                      entrada scan [OPTIONS] <EVENT> --camera [<N>]\n       \
                      entrada scan --decode-only [--hex] <IMAGE>...\n       \
                      entrada scan [EVENT] --frames <FOLDER> [--fps <N>] [--hex]",
    after_help = "Examples:\n  entrada scan jazz ticket.png --gate Main\n  entrada scan jazz --camera\n  \
                  entrada scan --decode-only photo1.jpg photo2.jpg\n  \
                  entrada scan --frames recorded/ --fps 15\n\n\
                  Pictures are PNG, JPEG, WebP or GIF. Exit code: 0 all admitted, 3 one was refused, 4 something \
                  has to be asked first (see entrada check), 2 a picture can't be read or has no code (the others are \
                  answered all the same)."
)]
pub(crate) struct Scan {
    /// The event, then the pictures; with --decode-only the pictures alone, with --frames at most the event
    #[arg(value_name = "EVENT|IMAGE", required_unless_present = "frames")]
    arguments: Vec<OsString>,
    #[command(flatten)]
    door: Door,
    /// Watch the webcam with this number or name (the first when absent) until Ctrl-C
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "", conflicts_with = "decode_only")]
    camera: Option<String>,
    /// Only print the texts of the codes; no event and no data folder is needed
    #[arg(long, conflicts_with_all = ["gate", "exit", "auto", "simulate"])]
    decode_only: bool,
    /// Print what the codes hold as hexadecimal bytes, not as text
    #[arg(long)]
    hex: bool,
    #[command(flatten)]
    frames: Frames,
}

/// What one picture's codes hold.
#[derive(Serialize)]
struct Decoded {
    file: String,
    texts: Vec<String>,
    /// The same as bytes, when asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    hex: Option<Vec<String>>,
}

/// One code's answer, and the picture it was in.
#[derive(Serialize)]
struct Answered<'a> {
    file: String,
    #[serde(flatten)]
    answer: &'a CheckAnswer,
}

impl Scan {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        if let Some(folder) = self.frames.folder() {
            if self.arguments.len() > 1 || self.decode_only || self.camera.is_some() {
                return Err(app_error!(BadInput, "scan-frames-alone"));
            }
            let reader = match self.arguments.first() {
                None => Reader::new(),
                Some(event) => {
                    let (app, _) = session.app_and_event(&event.to_string_lossy())?;
                    Reader::authenticated(genuine(&Arc::new(app)))
                }
            };
            return self.frames.run(session, folder, reader, self.hex);
        }
        if self.decode_only {
            let images: Vec<&Path> = self.arguments.iter().map(Path::new).collect();
            return decode_only(session, &images, self.hex);
        }
        if self.hex {
            return Err(app_error!(BadInput, "scan-hex-of-what"));
        }
        let (event, images) =
            self.arguments.split_first().ok_or_else(|| app_error!(BadInput, "scan-event-missing"))?;
        let event = event.to_string_lossy();
        match &self.camera {
            Some(_) if !images.is_empty() => Err(app_error!(BadInput, "scan-pictures-and-camera")),
            Some(which) => {
                let (app, event) = session.app_and_event(&event)?;
                let app = Arc::new(app);
                let which = Some(which.clone()).filter(|which| !which.is_empty());
                self.watch(session, &app, &event, which)
            }
            None if images.is_empty() => Err(app_error!(BadInput, "scan-picture-missing")),
            None => {
                let images: Vec<PathBuf> = images.iter().map(PathBuf::from).collect();
                let (app, event) = session.app_and_event(&event)?;
                self.pictures(session, &app, &event, &images)
            }
        }
    }

    fn pictures(&self, session: &mut Session, app: &App, event: &EventId, images: &[PathBuf]) -> Ended {
        let (mut refused, mut asks, mut unread) = (false, false, false);
        let currency = app.event(event)?.currency;
        for image in images {
            let texts = match picture::texts(image) {
                Ok(texts) if texts.is_empty() => {
                    session.out.complain(&picture::no_code(image));
                    unread = true;
                    continue;
                }
                Ok(texts) => texts,
                Err(error) => {
                    session.out.complain(&error);
                    unread = true;
                    continue;
                }
            };
            for text in &texts {
                let answer = app.check(event, &self.door.input(text))?;
                refused |= outcome(&answer) == Outcome::Refused;
                asks |= outcome(&answer) == Outcome::Asks;
                let file = image.display().to_string();
                let colour = session.out.colour();
                let name = (images.len() > 1).then(|| format!("{}\n", show::clean(&file)));
                session.out.show(&Answered { file, answer: &answer }, |answered| {
                    format!(
                        "{}{}",
                        name.unwrap_or_default(),
                        show::answer(answered.answer, &currency, colour)
                    )
                })?;
            }
        }
        Ok(match (unread, refused, asks) {
            (true, ..) => Outcome::BadInput,
            (false, true, _) => Outcome::Refused,
            (false, false, true) => Outcome::Asks,
            (false, false, false) => Outcome::Done,
        })
    }

    /// Ends with the program: Ctrl-C may come at any moment, since every answer is on disk before it is shown.
    #[allow(
        clippy::disallowed_methods,
        reason = "a code that is held up is told from a new one by the running time; no rule of tickets looks at it"
    )]
    fn watch(&self, session: &mut Session, app: &Arc<App>, event: &EventId, which: Option<String>) -> Ended {
        let (tell, told) = mpsc::channel();
        // Sending fails only when nobody listens any more; then the event is of no use.
        let _camera = Camera::open_authenticated(which, genuine(app), move |event| drop(tell.send(event)));
        let mut debounce = Debounce::default();
        let currency = app.event(event)?.currency;
        let begun = Instant::now();
        for happening in told {
            match happening {
                CameraEvent::Started { name, width, height, .. } => {
                    session.out.note(&format!(
                        "{} ({width}×{height}) is watching. Ctrl-C ends it.",
                        show::clean(&name)
                    ));
                }
                CameraEvent::Trouble(trouble) => session.out.complain(&words(&trouble)),
                CameraEvent::Fault => session.out.complain(&restarted()),
                CameraEvent::Frame(frame) if frame.searched => {
                    for code in frame.found {
                        if debounce.is_new(&code.text, begun.elapsed()) {
                            let answer = app.check(event, &self.door.input(&code.text))?;
                            let colour = session.out.colour();
                            session.out.show(&answer, |answer| show::answer(answer, &currency, colour))?;
                        }
                    }
                }
                CameraEvent::Frame(_) | CameraEvent::Lamp(_) | CameraEvent::Adjusted { .. } => {}
            }
            if session.out.closed() {
                return Ok(Outcome::Done);
            }
        }
        Err(app_error!(Camera, "camera-stopped"))
    }
}

/// Lets the reader ask whether a text that it can hardly read is a code of an event on this laptop.
fn genuine(app: &Arc<App>) -> Authenticate {
    let app = Arc::clone(app);
    Arc::new(move |text| app.is_genuine(text).unwrap_or(false))
}

fn decode_only(session: &mut Session, images: &[&Path], hex: bool) -> Ended {
    let mut unread = false;
    for image in images {
        let codes = picture::codes(image);
        match &codes {
            Ok(codes) if codes.is_empty() => {
                session.out.complain(&picture::no_code(image));
                unread = true;
            }
            Ok(_) => {}
            Err(error) => {
                session.out.complain(error);
                unread = true;
            }
        }
        let codes = codes.unwrap_or_default();
        let decoded = Decoded {
            file: image.display().to_string(),
            hex: hex.then(|| codes.iter().map(|code| hex_of(&code.bytes)).collect()),
            texts: codes.into_iter().map(|code| code.text).collect(),
        };
        session.out.show(&decoded, |decoded| {
            let name =
                if images.len() > 1 { format!("{}: ", show::clean(&decoded.file)) } else { String::new() };
            let lines = decoded.hex.as_ref().unwrap_or(&decoded.texts);
            lines.iter().map(|line| format!("{name}{}\n", show::clean(line))).collect()
        })?;
    }
    Ok(if unread { Outcome::BadInput } else { Outcome::Done })
}

/// What is said when a part of this program that serves the camera failed and goes on.
fn restarted() -> AppError {
    app_error!(Camera, "camera-part-restarted")
}

fn words(trouble: &Trouble) -> AppError {
    match trouble {
        Trouble::NoCamera => app_error!(Camera, "camera-missing"),
        Trouble::Busy => app_error!(Camera, "camera-busy"),
        Trouble::Denied => app_error!(Camera, "camera-denied"),
        Trouble::Unplugged => app_error!(Camera, "camera-unplugged"),
        Trouble::Stalled => app_error!(Camera, "camera-stalled"),
        Trouble::Unsupported(why) => app_error!(Camera, "camera-unsupported", why = why),
    }
}
