//! The thread that checks the codes that the door's camera sees. It goes on after a panic, which is told to the windows.
//! The camera itself is `door_camera`'s.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::mpsc::Receiver;
use std::time::Instant;

use entrada_app::{App, CheckAnswer, CheckInput, DirectionRequest, ErrorView, EventId, Reason};
use entrada_scan::{fault_point, keep_running};
use serde::{Deserialize, Serialize};

use crate::notices::{Fault, in_words, lock};

/// What a door checks, and for whom.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct DoorSettings {
    /// The event whose tickets are checked.
    pub(crate) event: EventId,
    /// The gate that this door is.
    pub(crate) gate: Option<String>,
    /// Which way people go: in, out, or by the ticket.
    pub(crate) direction: Option<DirectionRequest>,
    /// The camera's id; absent: the first.
    pub(crate) camera: Option<String>,
    /// Whether codes are only answered, and nothing is written down.
    #[serde(default)]
    pub(crate) rehearsal: bool,
}

/// A code that was newly shown to the camera.
pub(crate) struct SeenCode {
    pub(crate) text: String,
    /// Where it was in its picture.
    pub(crate) corners: [(f32, f32); 4],
    /// When the driver handed the picture over.
    pub(crate) captured: Instant,
}

/// The answer to a code that the camera saw.
#[derive(Clone, Serialize)]
pub(crate) struct VerdictEvent {
    /// The event it was checked against.
    pub(crate) event: EventId,
    /// What was shown: a window that has to ask something first sends it again with the answer.
    code: String,
    /// The answer, unless the check itself failed.
    answer: Option<CheckAnswer>,
    /// Why it failed.
    error: Option<ErrorView>,
    /// Whether it is no ticket of any kind, as a sponsor's code on the wall: not worth a word to whoever has a ticket.
    foreign: bool,
    /// Where the code was in its picture.
    corners: [(f32, f32); 4],
    /// From the driver's frame to the answer on disk, in milliseconds.
    took: f64,
}

/// Codes of something else that were seen at an event's door: on record once, however often they come into view.
type Foreign = BTreeSet<(EventId, String)>;
/// So many of them are remembered.
const FOREIGN_MOST: usize = 200;

/// What the windows are told by this thread.
pub(crate) enum Told {
    Verdict(Box<VerdictEvent>),
    Fault(Fault),
}

/// Checks codes until the camera is closed. A panic costs the code in hand: the person shows the ticket again.
pub(crate) fn check_codes(
    codes: &Receiver<SeenCode>,
    app: &App,
    settings: &Mutex<Option<DoorSettings>>,
    tell: impl Fn(Told),
) {
    let faulty = || tell(Told::Fault(Fault { part: "check" }));
    let foreign = Mutex::new(Foreign::new());
    keep_running("code-check", faulty, || {
        while let Ok(code) = codes.recv() {
            fault_point("code-check");
            if let Some(verdict) = check(code, app, settings, &mut lock(&foreign)) {
                tell(Told::Verdict(Box::new(verdict)));
            }
        }
    });
}

/// `None` when no door is open any more.
fn check(
    code: SeenCode,
    app: &App,
    settings: &Mutex<Option<DoorSettings>>,
    known: &mut Foreign,
) -> Option<VerdictEvent> {
    let SeenCode { text, corners, captured } = code;
    let DoorSettings { event, gate, direction, rehearsal, .. } = lock(settings).clone()?;
    let seen = (event, text.clone());
    let simulate = rehearsal || known.contains(&seen);
    let input = CheckInput { code: text, gate, direction, simulate, ..CheckInput::default() };
    // A window may hold the answer back until the one before was acknowledged; the scan itself never waits for it.
    let checked = app.check(&event, &input);
    let took = captured.elapsed().as_secs_f64() * 1_000.0;
    let (answer, error) = match checked {
        Ok(answer) => (Some(answer), None),
        Err(error) => (None, Some(in_words(Some(app), &error))),
    };
    let foreign = answer.as_ref().is_some_and(|answer| answer.reason == Reason::Malformed);
    if foreign && !rehearsal {
        if known.len() >= FOREIGN_MOST {
            known.clear();
        }
        known.insert(seen);
    }
    Some(VerdictEvent { event, code: input.code, answer, error, foreign, corners, took })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use std::path::Path;
    use std::process::Command;
    use std::sync::mpsc::sync_channel;

    use entrada_app::{Answer, EventInput, HolderInput, OpenOptions, SaleInput, SaleLine, TypeInput};

    use super::*;

    /// An event with a ticket's code.
    fn at_a_door(folder: &Path) -> (App, EventId, String) {
        let options = OpenOptions {
            data_dir: folder.join("data"),
            passphrase: None,
            key_file: Some(folder.join("key")),
        };
        let app = App::open(&options).unwrap();
        let some = |text: &str| Some(text.to_owned());
        let event = app
            .add_event(&EventInput {
                name: some("Fault"),
                timezone: some("Europe/Madrid"),
                starts: some("2026-11-20 19:30"),
                ends: some("2026-11-20 23:30"),
                ..EventInput::default()
            })
            .unwrap();
        let event: EventId = event.id.parse().unwrap();
        let ticket_type = TypeInput { name: some("Seat"), price: some("0"), ..TypeInput::default() };
        let type_index = app.save_type(&event, None, &ticket_type).unwrap().index;
        let lines = vec![SaleLine { type_index, holders: vec![HolderInput::default()] }];
        let sold = app.issue(&event, &SaleInput { lines, ..SaleInput::default() }).unwrap();
        let text = sold.tickets.first().unwrap().code.clone();
        (app, event, text)
    }

    /// The camera sees these codes, one after the other.
    fn seen_at(app: &App, event: EventId, texts: &[&str], tell: impl Fn(Told)) {
        let settings = Mutex::new(Some(DoorSettings {
            event,
            gate: None,
            direction: None,
            camera: None,
            rehearsal: false,
        }));
        let (shown, codes) = sync_channel(texts.len());
        for text in texts {
            let text = (*text).to_owned();
            let code = SeenCode { text, corners: [(0.0, 0.0); 4], captured: Instant::now() };
            shown.send(code).unwrap();
        }
        drop(shown);
        check_codes(&codes, app, &settings, tell);
    }

    #[test]
    fn a_code_of_something_else_is_on_record_once_however_often_it_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let (app, event, ticket) = at_a_door(folder.path());
        let wifi = "WIFI:S:Guests;T:WPA;P:welcome;;";
        let told = Mutex::new(Vec::new());
        seen_at(&app, event, &[wifi, &ticket, wifi, wifi], |news| {
            if let Told::Verdict(verdict) = news {
                lock(&told).push((verdict.foreign, verdict.answer.unwrap().reason));
            }
        });
        let foreign = (true, Reason::Malformed);
        assert_eq!(*lock(&told), [foreign, (false, Reason::Admitted), foreign, foreign]);
        assert_eq!(app.stats(&event).unwrap().refused.get("malformed"), Some(&1));
    }

    /// `ENTRADA_FAULT` is read from the environment, so this test starts a process of its own.
    #[test]
    #[cfg(debug_assertions)]
    fn after_a_panic_the_next_code_is_still_checked() {
        let run = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "code_check::tests::with_a_fault_in_the_first_check",
                "--ignored",
                "--nocapture",
            ])
            .env("ENTRADA_FAULT", "code-check")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stdout);
        assert!(
            run.status.success() && said.contains("1 passed"),
            "{said}\n{}",
            String::from_utf8_lossy(&run.stderr)
        );
    }

    #[test]
    #[ignore = "run by `after_a_panic_the_next_code_is_still_checked` in a process of its own"]
    fn with_a_fault_in_the_first_check() {
        let folder = tempfile::tempdir().unwrap();
        let (app, event, text) = at_a_door(folder.path());
        let told = Mutex::new(Vec::new());
        seen_at(&app, event, &[&text, &text], |news| {
            lock(&told).push(match news {
                Told::Fault(fault) => fault.part.to_owned(),
                Told::Verdict(verdict) => format!("{:?}", verdict.answer.map(|answer| answer.verdict)),
            });
        });
        let admitted = format!("{:?}", Some(Answer::Admit));
        assert_eq!(
            *lock(&told),
            ["check".to_owned(), admitted],
            "told of the fault, then the next code let in"
        );
    }
}
