//! `entrada issue`: a sale. Changing what was sold is in `ticket`.

use clap::Args;
use entrada_app::{HolderInput, PaymentInput, PaymentMethod, SaleInput, SaleLine};

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::verbs::order::METHODS;
use crate::{Ended, Outcome};

/// A sale of one ticket, or of several of the same type.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  entrada issue jazz --type standard --name \"Ana Ruiz\" --seat A12\n  \
                        entrada issue jazz --type standard --count 4 --buyer \"Club Norte\" --paid transfer\n  \
                        entrada issue jazz --type standard --tendered 20\n  \
                        entrada issue jazz --type standard --price 8 --price-reason \"a child\"\n  \
                        entrada issue jazz --type standard --unpaid --pay-until \"2026-11-19 18:00\"\n\n\
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
    /// What each costs, when it is not what the type does; with a reason
    #[arg(long, value_name = "A", allow_hyphen_values = true)]
    price: Option<String>,
    /// Why they are sold at another price
    #[arg(long, value_name = "TEXT", requires = "price")]
    price_reason: Option<String>,
    /// How it is paid
    #[arg(long, value_name = "METHOD", default_value = "cash", value_parser = one_of::<PaymentMethod>(METHODS))]
    paid: PaymentMethod,
    /// It is not paid yet
    #[arg(long, conflicts_with = "paid")]
    unpaid: bool,
    /// How much of it is paid now; all of it when absent
    #[arg(long, value_name = "A", allow_hyphen_values = true, conflicts_with = "unpaid")]
    amount: Option<String>,
    /// What was put on the counter in cash
    #[arg(long, value_name = "A", allow_hyphen_values = true, conflicts_with = "unpaid")]
    tendered: Option<String>,
    /// Until when its places are kept while it is not paid
    #[arg(long, value_name = "T")]
    pay_until: Option<String>,
    /// What the door is told of everybody in the order
    #[arg(long, value_name = "TEXT")]
    order_note: Option<String>,
}

impl Issue {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let holder = HolderInput {
            name: self.name.clone(),
            email: self.email.clone(),
            seat: self.seat.clone(),
            note: self.note.clone(),
            price: self.price.clone(),
            price_reason: self.price_reason.clone(),
        };
        let sale = SaleInput {
            buyer: self.buyer.clone(),
            email: None,
            lines: vec![SaleLine {
                type_index: app.find_type(&event, &self.kind)?,
                holders: vec![holder; usize::from(self.count)],
            }],
            payments: if self.unpaid {
                Vec::new()
            } else {
                let (amount, tendered) = (self.amount.clone(), self.tendered.clone());
                vec![PaymentInput { method: self.paid, amount, tendered }]
            },
            pay_until: self.pay_until.clone(),
            order_note: self.order_note.clone(),
            ..SaleInput::default()
        };
        let issued = app.issue(&event, &sale)?;
        session.out.show(&issued, |issued| {
            let order = &issued.order;
            let method = order.method.map_or_else(|| "not paid".to_owned(), |method| show::word(&method));
            let money = |minor| show::money(minor, &order.currency);
            let mut text = show::tickets(&issued.tickets);
            text.push_str(&format!("Order {}  {}  {method}\n", order.number, money(order.total)));
            let taxes = crate::verbs::order::taxes(order);
            if !taxes.is_empty() {
                text.push_str(&format!("Tax     {taxes}\n"));
            }
            if let Some(told) = &issued.letters_missing {
                text.push_str(&format!("{}\n", show::clean(told)));
            }
            if order.due > 0 && order.paid > 0 {
                text.push_str(&format!("Due     {}\n", money(order.due)));
            }
            if issued.change > 0 {
                text.push_str(&format!("Change  {}\n", money(issued.change)));
            }
            text
        })?;
        Ok(Outcome::Done)
    }
}
