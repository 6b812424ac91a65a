//! `entrada scans` and `entrada undo`: what was scanned, and taking it back. Scanning is in `check`, counting in `stats`.

use clap::Args;
use entrada_app::{ScanQuery, ScanView};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

/// The scans of an event, refused ones too, newest first.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  entrada scans jazz\n  entrada scans jazz --search ruiz")]
pub(crate) struct Scans {
    /// Id of the event, or part of its name
    event: String,
    /// Any part of a name, number, e-mail address or seat, of why somebody was let in without a ticket, or the beginning
    /// of a scan's id
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: u32,
}

impl Scans {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let zone = app.event(&event)?.timezone;
        let query = ScanQuery { search: self.search.clone(), limit: Some(self.limit) };
        session.out.show(&app.scans(&event, &query)?, |scans| list(scans, &zone))?;
        Ok(Outcome::Done)
    }
}

fn list(scans: &[ScanView], zone: &str) -> String {
    if scans.is_empty() {
        return "No scans.\n".to_owned();
    }
    let rows: Vec<Vec<String>> = scans
        .iter()
        .map(|scan| {
            let undone = scan.undone.as_ref().map(|why| format!("undone: {why}"));
            let more = [undone, scan.why.clone()].into_iter().flatten().collect::<Vec<_>>().join("; ");
            vec![
                show::time(scan.at, zone),
                show::word(&scan.direction),
                show::word(&scan.reason),
                scan.number.clone().unwrap_or_default(),
                scan.name.clone().unwrap_or_default(),
                scan.gate.clone().unwrap_or_default(),
                scan.device.clone(),
                scan.scan.clone(),
                more,
            ]
        })
        .collect();
    show::table(&["AT", "WAY", "ANSWER", "NUMBER", "NAME", "GATE", "LAPTOP", "SCAN", "MORE"], &rows)
}

/// Undoes a scan that was a mistake; it stays in the journal, with the reason.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  entrada undo 5f0c... --reason \"scanned the wrong ticket\"")]
pub(crate) struct Undo {
    /// The scan's id, as check or scans told it
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
