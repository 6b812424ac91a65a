//! `entrada ticket`: one ticket, shown and changed. Lists of tickets are in `guests`.

use clap::Subcommand;
use entrada_app::{App, EventId, Number, PaymentMethod, TicketEdit, TicketView, TypeChangeInput};

use crate::io::session::Session;
use crate::io::values::one_of;
use crate::io::{history, show};
use crate::verbs::order::{METHODS, in_full};
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum TicketVerb {
    /// Show a ticket
    Show {
        /// Its number
        number: String,
    },
    /// Tell all that happened to a ticket, oldest first
    #[command(alias = "story")]
    History {
        /// Its number
        number: String,
    },
    /// Change a ticket; what is not named stays, an empty text clears
    #[command(after_help = "Example:\n  entrada ticket edit 7K3Q9-M2FXD --seat B7 --note \"\"")]
    Edit {
        /// Its number
        number: String,
        /// Holder's name
        #[arg(long)]
        name: Option<String>,
        /// Holder's e-mail address
        #[arg(long)]
        email: Option<String>,
        /// Seat
        #[arg(long)]
        seat: Option<String>,
        /// Note for the door
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// Lets in from then on
        #[arg(long, value_name = "T")]
        valid_from: Option<String>,
        /// Lets in until then
        #[arg(long, value_name = "T")]
        valid_until: Option<String>,
    },
    /// Change a ticket's type or price; the difference is due, or was paid too much
    #[command(
        after_help = "Examples:\n  entrada ticket change 7K3Q9-M2FXD --type vip --paid card     the difference is paid now\n  \
                      entrada ticket change 7K3Q9-M2FXD --type standard            or given back: --paid cash\n  \
                      entrada ticket change 7K3Q9-M2FXD --price 8 --price-reason \"a child\""
    )]
    Change {
        /// Its number
        number: String,
        /// Index of the type that it is from now on, or part of the name
        #[arg(long = "type", value_name = "T")]
        kind: Option<String>,
        /// What it costs from now on; what the type does when absent
        #[arg(long, value_name = "A", allow_hyphen_values = true)]
        price: Option<String>,
        /// Why it costs something else
        #[arg(long, value_name = "TEXT", requires = "price")]
        price_reason: Option<String>,
        /// How the difference is paid or given back now
        #[arg(long, value_name = "METHOD", value_parser = one_of::<PaymentMethod>(METHODS))]
        paid: Option<PaymentMethod>,
        /// What was put on the counter in cash
        #[arg(long, value_name = "A", allow_hyphen_values = true, requires = "paid")]
        tendered: Option<String>,
    },
    /// Cancel a ticket: it is no longer a right to enter
    Cancel {
        /// Its number
        number: String,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Take a cancellation back
    Reinstate {
        /// Its number
        number: String,
    },
    /// Hold a ticket back at the door, with a text that the door sees
    Block {
        /// Its number
        number: String,
        /// What the door is told
        #[arg(long)]
        text: String,
    },
    /// Lift a block
    Unblock {
        /// Its number
        number: String,
    },
    /// Make a new code; the ticket's older codes no longer let in
    Reissue {
        /// Its number
        number: String,
    },
    /// Link a wristband or card: it is scanned in the ticket's place from now on, instead of the one before
    Link {
        /// Its number
        number: String,
        /// What the wristband or card says when it is scanned
        #[arg(allow_hyphen_values = true)]
        code: String,
    },
    /// End the link: the wristband or card no longer lets anybody in
    Unlink {
        /// Its number
        number: String,
    },
    /// Record that the ticket's order was paid
    Pay {
        /// Its number
        number: String,
        /// How
        #[arg(long, default_value = "cash", value_parser = one_of::<PaymentMethod>(&["cash", "card", "transfer", "other"]))]
        method: PaymentMethod,
    },
}

impl TicketVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Show { number } => at(session, number, |app, event, number| app.ticket(event, number)),
            Self::History { number } => {
                let app = session.app()?;
                let (event, number) = app.find_ticket(number)?;
                let told = app.ticket_history(&event, number)?;
                session.out.show(&told, history::in_words)?;
                Ok(Outcome::Done)
            }
            Self::Edit { number, name, email, seat, note, valid_from, valid_until } => {
                let edit = TicketEdit {
                    name: name.clone(),
                    email: email.clone(),
                    seat: seat.clone(),
                    note: note.clone(),
                    valid_from: valid_from.clone(),
                    valid_until: valid_until.clone(),
                };
                at(session, number, |app, event, number| app.edit_ticket(event, number, &edit))
            }
            Self::Change { number, kind, price, price_reason, paid, tendered } => {
                let app = session.app()?;
                let (event, number) = app.find_ticket(number)?;
                let input = TypeChangeInput {
                    type_index: kind.as_deref().map(|kind| app.find_type(&event, kind)).transpose()?,
                    price: price.clone(),
                    price_reason: price_reason.clone(),
                    payment: *paid,
                    tendered: tendered.clone(),
                };
                let zone = app.event(&event)?.timezone;
                session
                    .out
                    .show(&app.change_type(&event, number, &input)?, |issued| in_full(issued, &zone))?;
                Ok(Outcome::Done)
            }
            Self::Cancel { number, reason } => {
                at(session, number, |app, event, number| app.cancel(event, number, reason.as_deref()))
            }
            Self::Reinstate { number } => {
                at(session, number, |app, event, number| app.reinstate(event, number))
            }
            Self::Block { number, text } => {
                at(session, number, |app, event, number| app.block(event, number, text))
            }
            Self::Unblock { number } => at(session, number, |app, event, number| app.unblock(event, number)),
            Self::Reissue { number } => at(session, number, |app, event, number| app.reissue(event, number)),
            Self::Link { number, code } => {
                at(session, number, |app, event, number| app.link_ticket(event, number, code))
            }
            Self::Unlink { number } => {
                at(session, number, |app, event, number| app.unlink_ticket(event, number))
            }
            Self::Pay { number, method } => {
                at(session, number, |app, event, number| app.pay(event, number, *method))
            }
        }
    }
}

/// Does something to the ticket with this number and shows it as it is then.
fn at(
    session: &mut Session,
    number: &str,
    act: impl FnOnce(&App, &EventId, Number) -> entrada_app::Result<TicketView>,
) -> Ended {
    let app = session.app()?;
    let (event, number) = app.find_ticket(number)?;
    let ticket = act(&app, &event, number)?;
    let zone = app.event(&event)?.timezone;
    session.out.show(&ticket, |ticket| show::ticket(ticket, &zone))?;
    Ok(Outcome::Done)
}
