//! `entrada issue`: a sale. Changing what was sold is in `ticket`.

use clap::Args;
use entrada_app::{HolderInput, PaymentMethod, SaleInput, SaleLine};

use crate::session::Session;
use crate::values::one_of;
use crate::{Ended, Outcome, show};

/// A sale of one ticket, or of several of the same type.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  entrada issue jazz --type standard --name \"Ana Ruiz\" --seat A12\n  \
                        entrada issue jazz --type standard --count 4 --buyer \"Club Norte\" --paid transfer\n\n\
                        Nothing to pay is always \"free\".")]
pub(crate) struct Issue {
    /// Id of the event, or part of its name
    event: String,
    /// Index of the ticket type, or part of its name
    #[arg(long = "type", value_name = "T")]
    kind: String,
    /// Holder's name
    #[arg(long, value_name = "N")]
    name: Option<String>,
    /// Holder's e-mail address
    #[arg(long, value_name = "E")]
    email: Option<String>,
    /// Seat
    #[arg(long, value_name = "S")]
    seat: Option<String>,
    /// Note for the door
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// How many tickets, all for this holder
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=50_000), allow_negative_numbers = true)]
    count: u16,
    /// Who buys, when it is not the holder
    #[arg(long, value_name = "NAME")]
    buyer: Option<String>,
    /// How it is paid
    #[arg(long, value_name = "METHOD", default_value = "cash", value_parser = one_of::<PaymentMethod>(&["cash", "card", "transfer", "other"]))]
    paid: PaymentMethod,
    /// It is not paid yet
    #[arg(long, conflicts_with = "paid")]
    unpaid: bool,
}

impl Issue {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let holder = HolderInput {
            name: self.name.clone(),
            email: self.email.clone(),
            seat: self.seat.clone(),
            note: self.note.clone(),
        };
        let sale = SaleInput {
            buyer: self.buyer.clone(),
            email: None,
            lines: vec![SaleLine {
                type_index: app.find_type(&event, &self.kind)?,
                holders: vec![holder; usize::from(self.count)],
            }],
            payment: (!self.unpaid).then_some(self.paid),
        };
        let issued = app.issue(&event, &sale)?;
        session.out.show(&issued, |issued| {
            let order = &issued.order;
            let method = order.method.map_or_else(|| "not paid".to_owned(), |method| show::word(&method));
            let total = show::money(order.total, &order.currency);
            format!("{}Order {}  {total}  {method}\n", show::tickets(&issued.tickets), order.number)
        })?;
        Ok(Outcome::Done)
    }
}
