//! `entrada check`: the door for codes and numbers in text. Pictures are in `scan`, people without a ticket in `admit`, what
//! was scanned in `scans`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use clap::Args;
use entrada_app::{
    Answer, App, CheckAnswer, CheckInput, DirectionRequest, EventId, Party, PaymentMethod, Reason, app_error,
    split_scans,
};

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::{Ended, Outcome};

/// Which door this is.
#[derive(Debug, Args)]
pub(crate) struct Door {
    /// The gate that this door is
    #[arg(long, value_name = "G")]
    gate: Option<String>,
    /// The person goes out
    #[arg(long, conflicts_with = "auto")]
    exit: bool,
    /// By the ticket: whoever is inside goes out, everybody else comes in
    #[arg(long)]
    auto: bool,
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
            direction: match (self.exit, self.auto) {
                (true, _) => Some(DirectionRequest::Out),
                (_, true) => Some(DirectionRequest::Auto),
                (false, false) => None,
            },
            simulate: self.simulate,
            ..CheckInput::default()
        }
    }
}

/// Somebody stands at the door with a code or a number.
#[derive(Debug, Args)]
#[command(
    override_usage = "entrada check [OPTIONS] <EVENT>... <CODE-OR-NUMBER>\n       entrada check [OPTIONS] <EVENT>... --batch <FILE|->",
    after_help = "Examples:\n  entrada check jazz 7K3Q9-M2FXD --gate Main\n  \
                  entrada check jazz 7K3Q9-M2FXD --pay cash --tendered 20\n  \
                  entrada check jazz 7K3Q9-M2FXD --answer 3f2a91c0=yes\n  \
                  entrada check jazz 7K3Q9-M2FXD --at \"2026-11-20 19:42\" --paper\n  \
                  entrada check jazz 7K3Q9-M2FXD --party all\n  \
                  entrada check friday saturday 7K3Q9-M2FXD\n  \
                  entrada check jazz --batch codes.txt > answers.jsonl\n\n\
                  Exit code: 0 admitted, 3 refused, 4 something has to be asked or paid first (nothing is recorded: ask, then \
                  check again with --answer, --pay, --accept-unpaid or --accept-reissued). A batch ends with 0 when every line was answered, \
                  or with 3 when one was the number of a re-issued ticket, about which somebody has to be asked."
)]
pub(crate) struct Check {
    /// Id of the event, or part of its name
    event: String,
    /// What was shown or typed
    #[arg(value_name = "CODE-OR-NUMBER", required_unless_present = "batch", allow_hyphen_values = true)]
    code: Option<String>,
    /// Before what was shown there may be more events that have this door: the ticket says which it is
    #[arg(value_name = "...")]
    more: Vec<String>,
    #[command(flatten)]
    door: Door,
    /// The scan's time, when it is not now
    #[arg(long, value_name = "T")]
    at: Option<String>,
    /// The scan's own id: sent twice it is one scan with the same answer
    #[arg(long, value_name = "ID")]
    scan_id: Option<String>,
    /// The answer to a question of the door, by the id that check told; empty passes over one that is not required;
    /// may be repeated
    #[arg(long = "answer", value_name = "ID=TEXT", value_parser = answer_of)]
    answers: Vec<(String, String)>,
    /// What is due is paid now: cash, card, transfer or other
    #[arg(
        long,
        value_name = "METHOD",
        value_parser = one_of::<PaymentMethod>(&["cash", "card", "transfer", "other"]),
        hide_possible_values = true,
        conflicts_with = "accept_unpaid"
    )]
    pay: Option<PaymentMethod>,
    /// What is put on the counter in cash; the change is told
    #[arg(long, value_name = "A", requires = "pay")]
    tendered: Option<String>,
    /// Let in although not paid, where the event leaves that to the door
    #[arg(long)]
    accept_unpaid: bool,
    /// Let in by the number of a re-issued ticket: whoever has the old paper knows it too
    #[arg(long)]
    accept_reissued: bool,
    /// It happened on paper and is only typed in: recorded whatever the rules say, but for a ticket that is none
    #[arg(long)]
    paper: bool,
    /// So many of the order pass with it, or all that may: each by a scan of its own
    #[arg(long, value_name = "N|all", value_parser = party_of)]
    party: Option<Party>,
    /// One code a line in, one JSON answer a line out; - is standard input
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["scan_id", "pay", "accept_reissued"])]
    batch: Option<PathBuf>,
}

impl Check {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, first) = session.app_and_event(&self.event)?;
        // What stands last was shown, unless that comes from a file.
        let mut others: Vec<&String> = self.code.iter().chain(&self.more).collect();
        let code = if self.batch.is_none() { others.pop() } else { None };
        let mut events = vec![first];
        for other in others {
            events.push(app.find_event(other)?);
        }
        if let Some(file) = &self.batch {
            return self.batch(session, &app, &events, file);
        }
        let colour = session.out.colour();
        let mut ended = Outcome::Done;
        // A scanner may have been quicker than whoever took its scans.
        for code in split_scans(code.map_or("", String::as_str)) {
            let answer = app.check_among(&events, &self.input(&code))?;
            let currency = app.event(&app.find_event(&answer.event)?)?.currency;
            let several = events.len() > 1;
            session.out.show(&answer, |answer| {
                let at = several.then(|| format!("        at  {}\n", show::clean(&answer.event_name)));
                show::answer(answer, &currency, colour) + &at.unwrap_or_default()
            })?;
            if outcome(&answer) != Outcome::Done {
                ended = outcome(&answer);
            }
        }
        Ok(ended)
    }

    fn input(&self, code: &str) -> CheckInput {
        CheckInput {
            at: self.at.clone(),
            scan_id: self.scan_id.clone(),
            answers: self.answers.iter().cloned().collect::<BTreeMap<_, _>>(),
            pay: self.pay,
            tendered: self.tendered.clone(),
            accept_unpaid: self.accept_unpaid,
            accept_reissued: self.accept_reissued,
            unattended: self.batch.is_some(),
            paper: self.paper,
            party: self.party,
            ..self.door.input(code)
        }
    }

    /// Each answer is on disk before its line is written, and written before the next code is read.
    fn batch(&self, session: &mut Session, app: &App, events: &[EventId], file: &Path) -> Ended {
        let unreadable = |error: std::io::Error| {
            let file = file.display().to_string();
            app_error!(BadFile, "codes-unreadable", file = file, why = error.to_string())
        };
        let mut lines: Box<dyn BufRead> = if file == Path::new("-") {
            Box::new(BufReader::new(std::io::stdin()))
        } else {
            Box::new(BufReader::new(File::open(file).map_err(unreadable)?))
        };
        let mut line = Vec::new();
        let mut ended = Outcome::Done;
        loop {
            line.clear();
            if lines.read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
                return Ok(ended);
            }
            // What is not UTF-8 is no code; the answer says so.
            let text = String::from_utf8_lossy(&line);
            for code in split_scans(&text).iter().map(|code| code.trim()).filter(|code| !code.is_empty()) {
                let answer = app.check_among(events, &self.input(code))?;
                session.out.json_line(&answer)?;
                if answer.reason == Reason::Reissued {
                    ended = Outcome::Refused;
                }
                if session.out.closed() {
                    return Ok(Outcome::Failed);
                }
            }
        }
    }
}

/// How a run with this answer ends.
pub(crate) fn outcome(answer: &CheckAnswer) -> Outcome {
    match answer.verdict {
        Answer::Admit => Outcome::Done,
        Answer::Refuse => Outcome::Refused,
        Answer::Ask => Outcome::Asks,
    }
}

/// `N` or `all`.
fn party_of(text: &str) -> Result<Party, String> {
    if text == "all" {
        return Ok(Party::All);
    }
    let count = text.parse().ok().filter(|count| *count > 0);
    count.map(Party::Of).ok_or_else(|| "say how many pass together, from 1, or all".to_owned())
}

/// `ID=TEXT` of an answer.
fn answer_of(text: &str) -> Result<(String, String), String> {
    text.split_once('=')
        .map(|(id, answer)| (id.trim().to_owned(), answer.to_owned()))
        .ok_or_else(|| "an answer is given as ID=TEXT".to_owned())
}
