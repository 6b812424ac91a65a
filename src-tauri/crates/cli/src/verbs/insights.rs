//! `entrada insights`, `entrada report` and `entrada paper list`: how the event goes, as numbers, tables and paper. The
//! short counts are in `stats`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use entrada_app::{
    App, AppError, EventId, GuestQuery, GuestState, Insights, InsightsWhat, ListOrder, PeakState, TicketView,
};
use serde::Serialize;

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::verbs::paper::{FileOrPrinter, told};
use crate::{Ended, Outcome};

/// So many guests are asked for at a time.
const PAGE: u32 = 10_000;

/// How the event goes, in full.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  entrada insights jazz\n  entrada insights jazz --what arrivals --csv > arrivals.csv\n  \
                  entrada insights jazz --what missed --csv --bom -o missed.csv"
)]
pub(crate) struct InsightsOf {
    /// Id of the event, or part of its name
    event: String,
    /// Only this part
    #[arg(long, value_name = "PART", value_parser = one_of::<InsightsWhat>(&["counts", "areas", "arrivals", "types", "gates", "sellers", "hours", "refusals", "money", "taxes", "came", "missed", "speed"]))]
    what: Option<InsightsWhat>,
    /// As CSV; the counts when no part is named
    #[arg(long)]
    csv: bool,
    /// The CSV into this file instead of to standard output
    #[arg(short, long, value_name = "FILE.csv", requires = "csv")]
    output: Option<PathBuf>,
    /// Begin the CSV with a byte order mark, as Excel wants it
    #[arg(long, requires = "csv")]
    bom: bool,
}

#[derive(Serialize)]
struct Table {
    what: InsightsWhat,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    csv: Option<String>,
}

impl InsightsOf {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        if self.csv {
            return self.table(session, &app, &event);
        }
        let people = match self.what {
            Some(InsightsWhat::Came) => Some(GuestState::Admitted),
            Some(InsightsWhat::Missed) => Some(GuestState::Missed),
            _ => None,
        };
        if let Some(state) = people {
            let tickets = everybody(&app, &event, state)?;
            session.out.show(&tickets, |tickets| match tickets.as_slice() {
                [] => "Nobody.\n".to_owned(),
                tickets => show::tickets(tickets),
            })?;
            return Ok(Outcome::Done);
        }
        let insights = app.insights(&event)?;
        match self.what {
            None => session.out.show(&insights, in_words)?,
            Some(what) => session.out.show(&part(&insights, what), |_| table_of(&insights, what))?,
        }
        Ok(Outcome::Done)
    }

    fn table(&self, session: &mut Session, app: &App, event: &EventId) -> Ended {
        let what = self.what.unwrap_or(InsightsWhat::Counts);
        if let Some(path) = &self.output {
            let file = app.save_insights_csv(event, what, self.bom, path)?.display().to_string();
            let saved = Table { what, file: Some(file), csv: None };
            session.out.show(&saved, |saved| {
                let file = show::clean(saved.file.as_deref().unwrap_or_default());
                format!("Saved {} to {file}\n", show::word(&saved.what))
            })?;
            return Ok(Outcome::Done);
        }
        let csv = app.insights_csv(event, what, self.bom)?;
        if session.out.json() {
            session.out.json_line(&Table { what, file: None, csv: Some(csv) })?;
        } else {
            session.out.bytes(&[csv.as_bytes()])?;
        }
        Ok(Outcome::Done)
    }
}

fn everybody(app: &App, event: &EventId, state: GuestState) -> Result<Vec<TicketView>, AppError> {
    let mut tickets = Vec::new();
    loop {
        let offset = u32::try_from(tickets.len()).unwrap_or(u32::MAX);
        let (offset, limit) = (Some(offset), Some(PAGE));
        let page =
            app.guests(event, &GuestQuery { state: Some(state), offset, limit, ..GuestQuery::default() })?;
        if page.tickets.is_empty() {
            return Ok(tickets);
        }
        tickets.extend(page.tickets);
    }
}

/// A part as in the JSON of all.
fn part(insights: &Insights, what: InsightsWhat) -> serde_json::Value {
    match what {
        InsightsWhat::Areas => serde_json::json!(insights.areas),
        InsightsWhat::Arrivals => serde_json::json!(insights.arrivals),
        InsightsWhat::Types => serde_json::json!(insights.types),
        InsightsWhat::Gates => serde_json::json!(insights.gates),
        InsightsWhat::Sellers => serde_json::json!(insights.sellers),
        InsightsWhat::Hours => serde_json::json!(insights.hours),
        InsightsWhat::Refusals => serde_json::json!(insights.refusals),
        InsightsWhat::Money => serde_json::json!(insights.money),
        InsightsWhat::Taxes => serde_json::json!(insights.taxes),
        InsightsWhat::Speed => serde_json::json!(insights.speed),
        InsightsWhat::Counts | InsightsWhat::Came | InsightsWhat::Missed => serde_json::json!({
            "sold": insights.sold, "expired": insights.expired, "cancelled": insights.cancelled, "come": insights.come,
            "missed": insights.missed, "inside": insights.inside, "manual": insights.manual,
            "undone": insights.undone, "refused": insights.refused,
        }),
    }
}

fn in_words(insights: &Insights) -> String {
    let mut text = table_of(insights, InsightsWhat::Counts);
    let zone = &insights.timezone;
    match (insights.peak.state, insights.peak.at) {
        (PeakState::Expected, Some(at)) => {
            text.push_str(&format!("\nExpected peak about {}\n", show::time(at, zone)));
        }
        (PeakState::Passed, Some(at)) => {
            let most = insights.peak.entries.unwrap_or_default();
            text.push_str(&format!("\nMost came at {}: {most} in five minutes\n", show::time(at, zone)));
        }
        _ => text.push_str("\nToo few have come to say when the peak is\n"),
    }
    for (what, rows) in [
        (InsightsWhat::Areas, insights.areas.len().saturating_sub(1)),
        (InsightsWhat::Types, insights.types.len()),
        (InsightsWhat::Gates, insights.gates.len()),
        (InsightsWhat::Hours, insights.hours.len()),
        (InsightsWhat::Refusals, insights.refusals.len()),
        (InsightsWhat::Money, insights.money.len()),
        (InsightsWhat::Taxes, insights.taxes.len()),
        (InsightsWhat::Sellers, insights.sellers.len()),
        (InsightsWhat::Speed, insights.speed.len()),
    ] {
        if rows > 0 {
            text.push_str(&format!("\n{}", table_of(insights, what)));
        }
    }
    text
}

fn table_of(insights: &Insights, what: InsightsWhat) -> String {
    let zone = &insights.timezone;
    let maybe = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let tenths = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.1}"));
    let counts = |counts: &[u32]| counts.iter().map(u32::to_string).collect::<Vec<_>>();
    match what {
        InsightsWhat::Areas => {
            let rows: Vec<_> = insights
                .areas
                .iter()
                .map(|row| {
                    let capacity =
                        row.capacity.map_or_else(|| "-".to_owned(), |capacity| capacity.to_string());
                    let name = row.area.clone().unwrap_or_else(|| "The event itself".to_owned());
                    vec![name, row.inside.to_string(), capacity]
                })
                .collect();
            show::table(&["AREA", "INSIDE", "CAPACITY"], &rows)
        }
        InsightsWhat::Arrivals => {
            let rows: Vec<_> = insights
                .arrivals
                .iter()
                .map(|row| vec![show::time(row.from, zone), row.entries.to_string()])
                .collect();
            show::table(&["FROM", "ENTRIES"], &rows)
        }
        InsightsWhat::Types => {
            let rows: Vec<_> = insights
                .types
                .iter()
                .map(|row| {
                    let come = row.issued.saturating_sub(row.missed);
                    [vec![row.type_name.clone()], counts(&[row.issued, come, row.missed, row.inside])]
                        .concat()
                })
                .collect();
            show::table(&["TYPE", "SOLD", "CAME", "MISSED", "INSIDE"], &rows)
        }
        InsightsWhat::Gates => {
            let rows: Vec<_> = insights
                .gates
                .iter()
                .map(|row| {
                    let start = vec![maybe(&row.gate), maybe(&row.area)];
                    [start, counts(&[row.entries, row.exits, row.manual, row.refused])].concat()
                })
                .collect();
            show::table(&["GATE", "AREA", "IN", "OUT", "NO TICKET", "REFUSED"], &rows)
        }
        InsightsWhat::Hours => {
            let rows: Vec<_> = insights
                .hours
                .iter()
                .map(|row| {
                    let start = vec![show::time(row.from, zone)];
                    [start, counts(&[row.entries, row.exits, row.manual, row.refused])].concat()
                })
                .collect();
            show::table(&["HOUR FROM", "IN", "OUT", "NO TICKET", "REFUSED"], &rows)
        }
        InsightsWhat::Sellers => sellers(insights),
        InsightsWhat::Refusals => {
            let rows: Vec<_> = insights
                .refusals
                .iter()
                .map(|row| vec![row.reason.replace('_', " "), row.scans.to_string()])
                .collect();
            show::table(&["REFUSED", "SCANS"], &rows)
        }
        InsightsWhat::Taxes => {
            let rows: Vec<_> = insights
                .taxes
                .iter()
                .map(|row| {
                    let amounts = [row.net, row.tax, row.gross].map(|sum| show::money(sum, &row.currency));
                    [vec![format!("{} %", row.rate)], amounts.to_vec()].concat()
                })
                .collect();
            show::table(&["TAX RATE", "NET", "TAX", "GROSS"], &rows)
        }
        InsightsWhat::Money => {
            let rows: Vec<_> = insights
                .money
                .iter()
                .map(|row| {
                    let amounts =
                        [row.taken, row.refunded, row.net].map(|sum| show::money(sum, &row.currency));
                    [vec![show::word(&row.method)], amounts.to_vec(), counts(&[row.payments])].concat()
                })
                .collect();
            show::table(&["PAID BY", "TAKEN", "GIVEN BACK", "LEFT", "PAYMENTS"], &rows)
        }
        InsightsWhat::Speed => {
            let rows: Vec<_> = insights
                .speed
                .iter()
                .map(|row| {
                    vec![
                        maybe(&row.gate),
                        row.device.clone(),
                        row.scans.to_string(),
                        show::time(row.busiest, zone),
                        tenths(row.per_minute),
                        tenths(row.median_seconds),
                    ]
                })
                .collect();
            show::table(&["GATE", "LAPTOP", "SCANS", "BUSIEST FROM", "A MINUTE", "SECONDS BETWEEN"], &rows)
        }
        InsightsWhat::Counts | InsightsWhat::Came | InsightsWhat::Missed => {
            let of = insights.areas.first().and_then(|area| area.capacity);
            let inside = match of {
                Some(capacity) => format!("{} of {capacity}", insights.inside),
                None => insights.inside.to_string(),
            };
            show::card(
                "How it goes",
                &[
                    ("sold", Some(insights.sold.to_string())),
                    ("expired", Some(insights.expired).filter(|n| *n > 0).map(|n| n.to_string())),
                    ("cancelled", Some(insights.cancelled.to_string())),
                    ("came", Some(insights.come.to_string())),
                    ("missed", Some(insights.missed.to_string())),
                    ("inside", Some(inside)),
                    ("without a ticket", Some(insights.manual.to_string())),
                    ("undone scans", Some(insights.undone.to_string())),
                    ("refused scans", Some(insights.refused.to_string())),
                ],
            )
        }
    }
}

fn sellers(insights: &Insights) -> String {
    let mut rows = Vec::new();
    for row in &insights.sellers {
        let who = row.person.clone().unwrap_or_else(|| "-".to_owned());
        let amounts: Vec<String> =
            row.money.iter().map(|total| show::money(total.net, &total.currency)).collect();
        rows.push(vec![who, row.device.clone(), row.tickets.to_string(), amounts.join(" + ")]);
    }
    show::table(&["SOLD BY", "LAPTOP", "TICKETS", "MONEY"], &rows)
}

/// The evening as one PDF with its pictures.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  entrada report jazz -o evening.pdf")]
pub(crate) struct ReportOf {
    /// Id of the event, or part of its name
    event: String,
    /// Where to
    #[arg(short, long, value_name = "FILE.pdf")]
    output: PathBuf,
    /// Size of the pages
    #[arg(long, value_parser = ["a4", "letter"])]
    size: Option<String>,
}

#[derive(Serialize)]
struct SavedReport {
    file: String,
}

impl ReportOf {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let file = app.save_report(&event, self.size.as_deref(), &self.output)?.display().to_string();
        session.out.show(&SavedReport { file }, |saved| {
            format!("Saved the report to {}\n", show::clean(&saved.file))
        })?;
        Ok(Outcome::Done)
    }
}

/// What is kept on paper for the worst case.
#[derive(Debug, Subcommand)]
pub(crate) enum PaperVerb {
    /// Save the guest list as PDF, by name, with boxes to tick
    List(ListOf),
}

impl PaperVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::List(list) => list.run(session),
        }
    }
}

/// The guest list on paper.
#[derive(Debug, Args)]
#[command(
    after_help = "What happened on paper is typed in afterwards: entrada check EVENT NUMBER --paper --at TIME\n\n\
                  Example:\n  entrada paper list jazz -o guests.pdf"
)]
pub(crate) struct ListOf {
    /// Id of the event, or part of its name
    event: String,
    /// What it is sorted by: surname, name, buyer, type or seat
    #[arg(long, value_name = "WHAT", default_value = "surname", value_parser = one_of::<ListOrder>(ORDERS), hide_possible_values = true)]
    by: ListOrder,
    #[command(flatten)]
    sheets: FileOrPrinter,
}

const ORDERS: &[&str] = &["surname", "name", "buyer", "type", "seat"];

#[derive(Serialize)]
struct SavedList {
    file: String,
    guests: usize,
}

impl ListOf {
    fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let Some(path) = &self.sheets.output else {
            let job =
                app.print_guest_list(&event, self.by, self.sheets.printer.as_deref(), self.sheets.copies)?;
            return told(session, &job);
        };
        let (mut guests, mut steps) = (0, session.out.steps(10_000));
        let mut progress = |done: usize, of: usize| {
            guests = of;
            steps(done, of)
        };
        let file = app.save_guest_list(&event, self.by, self.sheets.size.as_deref(), path, &mut progress)?;
        let saved = SavedList { file: file.display().to_string(), guests };
        session.out.show(&saved, |saved| {
            let guests = show::count(u64::try_from(saved.guests).unwrap_or(u64::MAX), "guest");
            format!("Saved {guests} to {}\n", show::clean(&saved.file))
        })?;
        Ok(Outcome::Done)
    }
}
