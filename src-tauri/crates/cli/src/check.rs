//! `entrada check` and `entrada undo`: the door for codes and numbers in text. Pictures are in `scan`.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use clap::Args;
use entrada_app::{Answer, App, AppError, CheckAnswer, CheckInput, Direction, ErrorCode, EventId};

use crate::session::Session;
use crate::{Ended, Outcome, show};

/// Which door this is.
#[derive(Debug, Args)]
pub(crate) struct Door {
    /// The gate that this door is
    #[arg(long, value_name = "G")]
    gate: Option<String>,
    /// The person goes out
    #[arg(long)]
    exit: bool,
    /// Only say what would be answered; write nothing
    #[arg(long)]
    simulate: bool,
}

impl Door {
    /// What is asked of the app when this code is shown at this door.
    pub(crate) fn input(&self, code: &str) -> CheckInput {
        CheckInput {
            code: code.to_owned(),
            gate: self.gate.clone(),
            direction: self.exit.then_some(Direction::Out),
            at: None,
            scan_id: None,
            simulate: self.simulate,
        }
    }
}

/// Somebody stands at the door with a code or a number.
#[derive(Debug, Args)]
#[command(
    override_usage = "entrada check [OPTIONS] <EVENT> <CODE-OR-NUMBER>\n       entrada check [OPTIONS] <EVENT> --batch <FILE|->",
    after_help = "Examples:\n  entrada check jazz 7K3Q9-M2FXD --gate Main\n  \
                  entrada check jazz --batch codes.txt > answers.jsonl\n\n\
                  Exit code: 0 admitted, 3 refused. A batch ends with 0 when every line was answered."
)]
pub(crate) struct Check {
    /// Id of the event, or part of its name
    event: String,
    /// What was shown or typed
    #[arg(value_name = "CODE-OR-NUMBER", required_unless_present = "batch", allow_hyphen_values = true)]
    code: Option<String>,
    #[command(flatten)]
    door: Door,
    /// The scan's time, when it is not now
    #[arg(long, value_name = "T")]
    at: Option<String>,
    /// The scan's own id: sent twice it is one scan with the same answer
    #[arg(long, value_name = "ID")]
    scan_id: Option<String>,
    /// One code a line in, one JSON answer a line out; - is standard input
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["code", "scan_id"])]
    batch: Option<PathBuf>,
}

impl Check {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        if let Some(file) = &self.batch {
            return self.batch(session, &app, &event, file);
        }
        let answer = app.check(&event, &self.input(self.code.as_deref().unwrap_or_default()))?;
        let colour = session.out.colour();
        session.out.show(&answer, |answer| show::answer(answer, colour))?;
        Ok(outcome(&answer))
    }

    fn input(&self, code: &str) -> CheckInput {
        CheckInput { at: self.at.clone(), scan_id: self.scan_id.clone(), ..self.door.input(code) }
    }

    /// Each answer is on disk before its line is written, and written before the next code is read.
    fn batch(&self, session: &mut Session, app: &App, event: &EventId, file: &Path) -> Ended {
        let unreadable = |error: std::io::Error| {
            AppError::new(ErrorCode::BadFile, format!("{} can't be read: {error}", file.display()))
        };
        let mut lines: Box<dyn BufRead> = if file == Path::new("-") {
            Box::new(BufReader::new(std::io::stdin()))
        } else {
            Box::new(BufReader::new(File::open(file).map_err(unreadable)?))
        };
        let mut line = Vec::new();
        loop {
            line.clear();
            if lines.read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
                return Ok(Outcome::Done);
            }
            // What is not UTF-8 is no code; the answer says so.
            let text = String::from_utf8_lossy(&line);
            let code = text.trim();
            if code.is_empty() {
                continue;
            }
            session.out.json_line(&app.check(event, &self.input(code))?)?;
            if session.out.closed() {
                return Ok(Outcome::Failed);
            }
        }
    }
}

/// Undoes a scan that was a mistake; it stays in the journal, with the reason.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  entrada undo 5f0c... --reason \"scanned the wrong ticket\"")]
pub(crate) struct Undo {
    /// The scan's id, as check told it
    scan: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Undo {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let scan = session.app()?.undo(&self.scan, &self.reason)?;
        session.out.show(&scan, |scan| {
            let who = scan
                .name
                .as_ref()
                .or(scan.number.as_ref())
                .map(|who| format!(" of {who}"))
                .unwrap_or_default();
            format!("Undone: scan {}{}\n", scan.scan, show::clean(&who))
        })?;
        Ok(Outcome::Done)
    }
}

/// How a run with this answer ends.
pub(crate) fn outcome(answer: &CheckAnswer) -> Outcome {
    match answer.verdict {
        Answer::Admit => Outcome::Done,
        Answer::Refuse => Outcome::Refused,
    }
}
