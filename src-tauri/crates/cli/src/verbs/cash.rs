//! `entrada cash`: the drawer counted at the end of a shift. Taking and giving back money is in `order`.

use clap::Subcommand;
use entrada_app::{CashInput, CashState, CashView, ExportOptions, ExportWhat};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum CashVerb {
    /// Write down what lies in this laptop's drawer, beside what should
    #[command(
        after_help = "Example:\n  entrada cash count jazz --opening 100 --counted 412.50 --note \"One note was torn\""
    )]
    Count {
        /// Id of the event, or part of its name
        event: String,
        /// What lies in the drawer
        #[arg(long, value_name = "A", allow_hyphen_values = true)]
        counted: String,
        /// What lay in it at the beginning; nothing when absent
        #[arg(long, value_name = "A", allow_hyphen_values = true)]
        opening: Option<String>,
        /// The currency, by its ISO code; the event's when absent
        #[arg(long, value_name = "CODE")]
        currency: Option<String>,
        /// What there is to say about it
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// List the counts, and what was taken in cash since the last one
    List {
        /// Id of the event, or part of its name
        event: String,
        /// As CSV
        #[arg(long)]
        csv: bool,
    },
}

impl CashVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Count { event, counted, opening, currency, note } => {
                let (app, event) = session.app_and_event(event)?;
                let zone = app.event(&event)?.timezone;
                let input = CashInput {
                    counted: counted.clone(),
                    opening: opening.clone(),
                    currency: currency.clone(),
                    note: note.clone(),
                };
                session.out.show(&app.count_cash(&event, &input)?, |count| one(count, &zone))?;
            }
            Self::List { event, csv: true } => {
                let (app, event) = session.app_and_event(event)?;
                let csv = app.export(&event, ExportWhat::Cash, &ExportOptions::default())?;
                session.out.bytes(&[&csv])?;
            }
            Self::List { event, csv: false } => {
                let (app, event) = session.app_and_event(event)?;
                let zone = app.event(&event)?.timezone;
                session.out.show(&app.cash(&event)?, |state| all(state, &zone))?;
            }
        }
        Ok(Outcome::Done)
    }
}

fn difference(count: &CashView) -> String {
    let sign = if count.difference > 0 { "+" } else { "" };
    format!("{sign}{}", show::money(count.difference, &count.currency))
}

fn one(count: &CashView, zone: &str) -> String {
    let money = |minor| Some(show::money(minor, &count.currency));
    show::card(
        &format!("Cash on {}", count.device),
        &[
            ("person", count.person.clone()),
            ("at", Some(show::time(count.at, zone))),
            ("opening", money(count.opening)),
            ("expected", money(count.expected)),
            ("counted", money(count.counted)),
            ("difference", Some(difference(count))),
            ("note", count.note.clone()),
        ],
    )
}

fn all(state: &CashState, zone: &str) -> String {
    let mut text = String::new();
    for drawer in &state.drawers {
        let taken = show::money(drawer.taken, &drawer.currency);
        text.push_str(&format!("Taken in cash on {} since the last count: {taken}\n", state.device));
    }
    if state.counts.is_empty() {
        return text;
    }
    let rows: Vec<Vec<String>> = state
        .counts
        .iter()
        .map(|count| {
            vec![
                show::time(count.at, zone),
                count.device.clone(),
                count.person.clone().unwrap_or_default(),
                show::money(count.expected, &count.currency),
                show::money(count.counted, &count.currency),
                difference(count),
                count.note.clone().unwrap_or_default(),
            ]
        })
        .collect();
    let header = ["COUNTED AT", "LAPTOP", "PERSON", "EXPECTED", "COUNTED", "DIFFERENCE", "NOTE"];
    format!("{text}\n{}", show::table(&header, &rows))
}
