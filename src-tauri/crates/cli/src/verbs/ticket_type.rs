//! `entrada type`: the ticket types of an event (`type` is a word of Rust's). Their rules of time are in `rule`,
//! selling them in `issue`.

use clap::{Args, Subcommand};
use entrada_app::{Rule, TypeInput, TypeView};

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::yes_or_no;
use crate::verbs::event::tell_odd;
use crate::verbs::rule::RuleVerb;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum TypeVerb {
    /// Make a ticket type
    #[command(
        after_help = "Example:\n  entrada type add jazz Standard --price 12.50 --quota 200 --gate Main --gate Garden"
    )]
    Add {
        /// Id of the event, or part of its name
        event: String,
        /// What it is called
        name: String,
        #[command(flatten)]
        details: TypeDetails,
        /// Its bearer may leave and come back
        #[arg(long)]
        reentry: bool,
    },
    /// List the ticket types of an event
    List {
        /// Id of the event, or part of its name
        event: String,
    },
    /// Change a ticket type; what is not named stays, an empty text clears
    #[command(
        after_help = "Example:\n  entrada type edit jazz standard --price 15 --quota \"\" --reentry yes"
    )]
    Edit {
        /// Id of the event, or part of its name
        event: String,
        /// Index of the type, or part of its name
        #[arg(value_name = "TYPE")]
        kind: String,
        /// What it is called
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        details: TypeDetails,
        /// Whether its bearer may leave and come back; yes when only named
        #[arg(long, value_name = "yes|no", value_parser = yes_or_no(), hide_possible_values = true,
              num_args = 0..=1, default_missing_value = "yes")]
        reentry: Option<bool>,
    },
    /// When a type lets in, and how far apart
    #[command(subcommand)]
    Rule(RuleVerb),
}

#[derive(Debug, Args)]
pub(crate) struct TypeDetails {
    /// What it costs, such as 12.50
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    price: Option<String>,
    /// How much tax is in the price, in percent, such as 19 or 8.875
    #[arg(long, value_name = "PERCENT", allow_hyphen_values = true)]
    tax: Option<String>,
    /// What the price is in; the event's currency when absent
    #[arg(long, value_name = "C")]
    currency: Option<String>,
    /// How many may be sold
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    quota: Option<String>,
    /// Lets in from then on
    #[arg(long, value_name = "T")]
    valid_from: Option<String>,
    /// Lets in until then
    #[arg(long, value_name = "T")]
    valid_until: Option<String>,
    /// A gate that it opens; may be repeated; every gate when absent
    #[arg(long = "gate", value_name = "G")]
    gates: Option<Vec<String>>,
    /// How often it lets in
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    entries: Option<String>,
    /// How often it lets in a day; days begin when everyone is out, or at midnight
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    entries_per_day: Option<String>,
    /// Types of the same group share the largest of their quotas
    #[arg(long, value_name = "Q")]
    quota_group: Option<String>,
    /// What the door is told of everybody with such a ticket
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl TypeDetails {
    fn input(&self, name: Option<&String>, reentry: Option<bool>) -> TypeInput {
        let gates =
            self.gates.as_ref().map(|gates| gates.iter().filter(|gate| !gate.is_empty()).cloned().collect());
        TypeInput {
            name: name.cloned(),
            price: self.price.clone(),
            currency: self.currency.clone(),
            tax: self.tax.clone(),
            quota: self.quota.clone(),
            valid_from: self.valid_from.clone(),
            valid_until: self.valid_until.clone(),
            gates,
            reentry,
            entries: self.entries.clone(),
            entries_per_day: self.entries_per_day.clone(),
            quota_group: self.quota_group.clone(),
            note: self.note.clone(),
        }
    }
}

impl TypeVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Add { event, name, details, reentry } => {
                let (app, id) = session.app_and_event(event)?;
                let before = app.event(&id)?;
                let zone = before.timezone;
                let kind = app.save_type(&id, None, &details.input(Some(name), Some(*reentry)))?;
                new_gates(session, &before.gates, &kind);
                session.out.show(&kind, |kind| list(std::slice::from_ref(kind), &zone))?;
                tell_odd(session, &kind.warning);
            }
            Self::List { event } => {
                let (app, id) = session.app_and_event(event)?;
                let zone = app.event(&id)?.timezone;
                session.out.show(&app.types(&id)?, |types| list(types, &zone))?;
            }
            Self::Edit { event, kind, name, details, reentry } => {
                let (app, id) = session.app_and_event(event)?;
                let before = app.event(&id)?;
                let zone = before.timezone;
                let index = app.find_type(&id, kind)?;
                let kind = app.save_type(&id, Some(index), &details.input(name.as_ref(), *reentry))?;
                new_gates(session, &before.gates, &kind);
                session.out.show(&kind, |kind| list(std::slice::from_ref(kind), &zone))?;
                tell_odd(session, &kind.warning);
            }
            Self::Rule(verb) => return verb.run(session),
        }
        Ok(Outcome::Done)
    }
}

/// A gate that no type and nobody named before may be a slip of the keyboard, which would lock people out.
fn new_gates(session: &Session, known: &[String], kind: &TypeView) {
    if known.is_empty() {
        return;
    }
    for gate in kind.gates.iter().filter(|gate| !known.contains(gate)) {
        session.out.note(&format!(
            "note: \"{}\" is a new gate; there were {}",
            show::clean(gate),
            show::clean(&known.join(", "))
        ));
    }
}

/// Ticket types, one a line.
pub(crate) fn list(types: &[TypeView], zone: &str) -> String {
    if types.is_empty() {
        return "No ticket types yet. Make one with entrada type add.\n".to_owned();
    }
    let rows: Vec<Vec<String>> = types
        .iter()
        .map(|kind| {
            let gates = if kind.gates.is_empty() { "all".to_owned() } else { kind.gates.join(", ") };
            vec![
                kind.index.to_string(),
                kind.name.clone(),
                show::money(kind.price, &kind.currency),
                kind.tax.as_ref().map(|tax| format!("{tax} %")).unwrap_or_default(),
                kind.issued.to_string(),
                kind.left.map_or_else(|| "-".to_owned(), |left| left.to_string()),
                gates,
                if kind.reentry { "yes" } else { "no" }.to_owned(),
                entries(kind),
                kind.quota_group.clone().unwrap_or_default(),
                show::window(kind.valid_from, kind.valid_until, zone).unwrap_or_default(),
            ]
        })
        .collect();
    let mut text = show::table(
        &["", "TYPE", "PRICE", "TAX", "ISSUED", "LEFT", "GATES", "RE-ENTRY", "ENTRIES", "GROUP", "VALID"],
        &rows,
    );
    for kind in types {
        for rule in &kind.rules {
            text.push_str(&format!("{}: {}\n", show::clean(&kind.name), show::clean(&rule.sentence)));
        }
    }
    text
}

fn entries(kind: &TypeView) -> String {
    match (kind.entries, kind.entries_per_day) {
        (None, None) if kind.reentry => "-".to_owned(),
        (None, None) if kind.rules.iter().any(|view| matches!(view.rule, Rule::AnyDays { .. })) => {
            "1 a day".to_owned()
        }
        (None, None) => "1".to_owned(),
        (Some(all), None) => all.to_string(),
        (None, Some(day)) => format!("{day} a day"),
        (Some(all), Some(day)) => format!("{all}, {day} a day"),
    }
}
