//! `entrada export`: tables of an event as CSV. Lists in are `import`'s; between laptops: `bundle`.

use std::path::PathBuf;

use clap::Args;
use entrada_app::ExportWhat;
use serde::Serialize;

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::{Ended, Outcome};

/// Tickets, scans, orders or money as CSV, and who came and who did not, with contact.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  entrada export jazz > tickets.csv\n  entrada export jazz --what scans --bom -o scans.csv\n  \
                  entrada export jazz --what missed -o missed.csv"
)]
pub(crate) struct Export {
    /// Id of the event, or part of its name
    event: String,
    /// What to export
    #[arg(long, default_value = "tickets", value_parser = one_of::<ExportWhat>(&["tickets", "scans", "orders", "payments", "cash", "came", "missed"]))]
    what: ExportWhat,
    /// Where to; standard output when absent
    #[arg(short, long, value_name = "FILE.csv")]
    output: Option<PathBuf>,
    /// Begin with a byte order mark, as Excel wants it
    #[arg(long)]
    bom: bool,
}

#[derive(Serialize)]
struct Exported {
    what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    csv: Option<String>,
}

impl Export {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.event_to_read(&self.event)?;
        let what = show::word(&self.what);
        if let Some(path) = &self.output {
            let file = app.save_csv(&event, self.what, self.bom, path)?.display().to_string();
            let exported = Exported { what: what.clone(), file: Some(file), csv: None };
            session.out.show(&exported, |done| {
                format!("Saved {what} to {}\n", show::clean(done.file.as_deref().unwrap_or_default()))
            })?;
            return Ok(Outcome::Done);
        }
        let csv = app.export_csv(&event, self.what, self.bom)?;
        if session.out.json() {
            session.out.json_line(&Exported { what, file: None, csv: Some(csv) })?;
        } else {
            session.out.bytes(&[csv.as_bytes()])?;
        }
        Ok(Outcome::Done)
    }
}
