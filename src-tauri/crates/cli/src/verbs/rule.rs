//! `entrada type rule`: when a ticket type lets in, and how far apart. The types themselves are in `ticket_type`.

use clap::{Args, Subcommand};
use entrada_app::{RuleInput, TypeView};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum RuleVerb {
    /// Add a rule; of several hours or windows one is enough, all other rules hold together
    #[command(
        after_help = "Examples:\n  entrada type rule add jazz pass --hours 09:00-17:00 --weekdays mon-fri\n  entrada type rule \
                      add jazz pass --window \"2026-11-20 18:00/2026-11-20 22:00\"\n  entrada type rule add jazz pass \
                      --any-days 3\n  entrada type rule add jazz lounge --after jazz"
    )]
    Add {
        /// Id of the event, or part of its name
        event: String,
        /// Index of the type, or part of its name
        #[arg(value_name = "TYPE")]
        kind: String,
        #[command(flatten)]
        rule: Box<RuleOption>,
        /// Days of the week on which the hours begin, such as mon-fri or sat,sun; all when absent
        #[arg(long, value_name = "DAYS", requires = "hours",
              conflicts_with_all = ["window", "apart", "any_days", "last_entry", "tolerance", "stay", "after"])]
        weekdays: Option<String>,
    },
    /// List the rules of a ticket type
    List {
        /// Id of the event, or part of its name
        event: String,
        /// Index of the type, or part of its name
        #[arg(value_name = "TYPE")]
        kind: String,
    },
    /// Take a rule away
    Remove {
        /// Id of the event, or part of its name
        event: String,
        /// Index of the type, or part of its name
        #[arg(value_name = "TYPE")]
        kind: String,
        /// Its place in the list, from 1 on
        place: usize,
    },
}

/// One rule; exactly one of these is given.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct RuleOption {
    /// Lets in at these times of day; may go past midnight
    #[arg(long, value_name = "FROM-UNTIL", value_parser = |text: &str| two(text, &['-', '–'], "09:00-17:00"))]
    hours: Option<(String, String)>,
    /// Lets in from one moment to another
    #[arg(long, value_name = "FROM/UNTIL", value_parser = |text: &str| two(text, &['/'], "\"2026-11-20 18:00/2026-11-20 22:00\""))]
    window: Option<(String, String)>,
    /// So many minutes are between two entries at least
    #[arg(long, value_name = "MINUTES", allow_hyphen_values = true)]
    apart: Option<String>,
    /// Lets in on so many different days
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    any_days: Option<String>,
    /// Nobody comes in after this time of day, until the next day begins
    #[arg(long, value_name = "HH:MM")]
    last_entry: Option<String>,
    /// Lets in so many minutes before it is valid, and after
    #[arg(long, value_name = "BEFORE[/AFTER]", allow_hyphen_values = true)]
    tolerance: Option<String>,
    /// Lets in again only until so many minutes after the first entry
    #[arg(long, value_name = "MINUTES", allow_hyphen_values = true)]
    stay: Option<String>,
    /// Lets in only who came in before: at this area or the event itself, or with a ticket of this type of the same order
    #[arg(long, value_name = "AREA-OR-TYPE")]
    after: Option<String>,
}

/// Two texts with a sign between.
fn two(text: &str, signs: &[char], like: &str) -> Result<(String, String), String> {
    let (from, until) = text.split_once(signs).ok_or_else(|| format!("write it like {like}"))?;
    Ok((from.to_owned(), until.to_owned()))
}

impl RuleOption {
    fn input(&self, weekdays: Option<&String>) -> Option<RuleInput> {
        let of_hours = |(from, until): (String, String)| RuleInput::Hours {
            weekdays: weekdays.cloned().unwrap_or_default(),
            from,
            until,
        };
        let tolerance = |text: String| {
            let (before, after) = text.split_once('/').unwrap_or((&text, ""));
            RuleInput::Tolerance { before: before.to_owned(), after: after.to_owned() }
        };
        let window = |(from, until)| RuleInput::Window { from, until };
        (self.hours.clone().map(of_hours))
            .or_else(|| self.window.clone().map(window))
            .or_else(|| self.apart.clone().map(|minutes| RuleInput::Apart { minutes }))
            .or_else(|| self.any_days.clone().map(|days| RuleInput::AnyDays { days }))
            .or_else(|| self.last_entry.clone().map(|at| RuleInput::LastEntry { at }))
            .or_else(|| self.tolerance.clone().map(tolerance))
            .or_else(|| self.stay.clone().map(|minutes| RuleInput::Stay { minutes }))
            .or_else(|| self.after.clone().map(|earlier| RuleInput::After { earlier }))
    }
}

impl RuleVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Add { event, kind, rule, weekdays } => {
                let (app, id) = session.app_and_event(event)?;
                let index = app.find_type(&id, kind)?;
                // One of them is there: clap sees to it.
                if let Some(input) = rule.input(weekdays.as_ref()) {
                    session.out.show(&app.add_rule(&id, index, &input)?, list)?;
                }
            }
            Self::List { event, kind } => {
                let (app, id) = session.app_and_event(event)?;
                let index = app.find_type(&id, kind)?;
                let types = app.types(&id)?;
                let found = types.into_iter().filter(|each| each.index == index);
                for each in found {
                    session.out.show(&each, list)?;
                }
            }
            Self::Remove { event, kind, place } => {
                let (app, id) = session.app_and_event(event)?;
                let index = app.find_type(&id, kind)?;
                session.out.show(&app.remove_rule(&id, index, *place)?, list)?;
            }
        }
        Ok(Outcome::Done)
    }
}

/// The rules of a type, one a line.
fn list(kind: &TypeView) -> String {
    if kind.rules.is_empty() {
        return format!(
            "{} has no rules of time. Add one with entrada type rule add.\n",
            show::clean(&kind.name)
        );
    }
    let row =
        |(place, view): (usize, &entrada_app::RuleView)| vec![(place + 1).to_string(), view.sentence.clone()];
    let rows: Vec<Vec<String>> = kind.rules.iter().enumerate().map(row).collect();
    show::table(&["", "RULE"], &rows)
}
