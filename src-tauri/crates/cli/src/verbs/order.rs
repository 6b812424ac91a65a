//! `entrada order`, `entrada pay` and `entrada refund`: orders found, changed, paid and given back. Selling is in
//! `issue`, the drawer in `cash`.

use clap::{Args, Subcommand};
use entrada_app::{
    AppError, Number, OrderEdit, OrderPage, OrderQuery, OrderView, OrderWithTickets, Paid, PayInput,
    PaymentInput, PaymentMethod, RefundInput, TaxPart, write_atomically,
};

use serde::Serialize;

use crate::io::ask::{is_answered, yes};
use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::verbs::paper::{FileOrPrinter, told};
use crate::{Ended, Outcome};

/// The words for ways of paying.
pub(crate) const METHODS: &[&str] = &["cash", "card", "transfer", "other"];

#[derive(Debug, Subcommand)]
pub(crate) enum OrderVerb {
    /// List the orders of an event, newest first, or search them
    #[command(
        after_help = "Examples:\n  entrada order list jazz --unpaid\n  entrada order list jazz --search \"club norte\""
    )]
    List {
        /// Id of the event, or part of its name
        event: String,
        /// An order's or ticket's number, or any part of a buyer's or holder's name or e-mail address
        #[arg(long, value_name = "TEXT")]
        search: Option<String>,
        /// Only those that are not paid
        #[arg(long)]
        unpaid: bool,
        /// How many at most
        #[arg(long, value_name = "N", default_value_t = 100)]
        limit: u32,
        /// How many to pass over
        #[arg(long, value_name = "N", default_value_t = 0)]
        offset: u32,
    },
    /// Show an order with its tickets and payments
    Show {
        /// Its number, or the number of one of its tickets
        order: String,
    },
    /// A receipt with the tax by rate, for an order of which something was paid
    #[command(after_help = "Example:\n  entrada order receipt 4T8QM-2XV7K -o receipt.pdf")]
    Receipt {
        /// Its number, or the number of one of its tickets
        order: String,
        #[command(flatten)]
        sheets: FileOrPrinter,
    },
    /// Change an order; what is not named stays, an empty text clears
    #[command(
        after_help = "Example:\n  entrada order edit 4T8QM-2XV7K --note \"Ask for the bus\" --pay-until \"2026-11-19 18:00\""
    )]
    Edit {
        /// Its number, or the number of one of its tickets
        order: String,
        /// Who bought it
        #[arg(long, value_name = "NAME")]
        buyer: Option<String>,
        /// The buyer's e-mail address
        #[arg(long, value_name = "E")]
        email: Option<String>,
        /// What the door is told of everybody in it
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// Until when its places are kept while it is not paid
        #[arg(long, value_name = "T")]
        pay_until: Option<String>,
    },
}

#[derive(Serialize)]
struct SavedReceipt {
    file: String,
    order: String,
}

impl OrderVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::List { event, search, unpaid, limit, offset } => {
                let (app, event) = session.app_and_event(event)?;
                let zone = app.event(&event)?.timezone;
                let (limit, offset) = (Some(*limit), Some(*offset));
                let query = OrderQuery { search: search.clone(), unpaid: *unpaid, offset, limit };
                session.out.show(&app.orders(&event, &query)?, |page| list(page, &zone))?;
                Ok(Outcome::Done)
            }
            Self::Show { order } => {
                let app = session.app()?;
                let (event, order) = app.find_order(order)?;
                let zone = app.event(&event)?.timezone;
                session.out.show(&app.order_tickets(&event, order)?, |issued| in_full(issued, &zone))?;
                Ok(Outcome::Done)
            }
            Self::Receipt { order, sheets } => {
                let app = session.app()?;
                let (event, order) = app.find_order(order)?;
                let Some(path) = &sheets.output else {
                    let job = app.print_receipt(&event, order, sheets.printer.as_deref(), sheets.copies)?;
                    return told(session, &job);
                };
                let path = write_atomically(path, &app.receipt_pdf(&event, order, sheets.size.as_deref())?)?;
                let saved = SavedReceipt { file: path.display().to_string(), order: order.to_string() };
                session.out.show(&saved, |saved| {
                    format!("Saved the receipt of {} to {}\n", saved.order, show::clean(&saved.file))
                })?;
                Ok(Outcome::Done)
            }
            Self::Edit { order, buyer, email, note, pay_until } => {
                let app = session.app()?;
                let (event, order) = app.find_order(order)?;
                let zone = app.event(&event)?.timezone;
                let edit = OrderEdit {
                    buyer: buyer.clone(),
                    email: email.clone(),
                    note: note.clone(),
                    pay_until: pay_until.clone(),
                };
                session.out.show(&app.edit_order(&event, order, &edit)?, |issued| in_full(issued, &zone))?;
                Ok(Outcome::Done)
            }
        }
    }
}

/// Takes money for one order, or for several of an event together.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  entrada pay 4T8QM-2XV7K --method cash --tendered 50\n  \
                  entrada pay 4T8QM-2XV7K --method card --amount 10     a part; the rest stays due\n  \
                  entrada pay 4T8QM-2XV7K 9RC3E-71HYB --method card     both orders together")]
pub(crate) struct Pay {
    /// Numbers of orders, or of tickets of theirs
    #[arg(required = true, value_name = "ORDER|NUMBER")]
    orders: Vec<String>,
    /// How
    #[arg(long, value_name = "METHOD", default_value = "cash", value_parser = one_of::<PaymentMethod>(METHODS))]
    method: PaymentMethod,
    /// How much; all that is due when absent
    #[arg(long, value_name = "A", allow_hyphen_values = true)]
    amount: Option<String>,
    /// What was put on the counter in cash
    #[arg(long, value_name = "A", allow_hyphen_values = true)]
    tendered: Option<String>,
}

impl Pay {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        let first = self.orders.first().map_or("", String::as_str);
        let (event, _) = app.find_order(first)?;
        let payment = PaymentInput {
            method: self.method,
            amount: self.amount.clone(),
            tendered: self.tendered.clone(),
        };
        let input = PayInput { orders: self.orders.clone(), payments: vec![payment] };
        session.out.show(&app.pay_orders(&event, &input)?, paid)?;
        Ok(Outcome::Done)
    }
}

/// Gives money back for an order or a ticket, all of it or a part. What all is given back for is cancelled: its places are free
/// again, and its tickets admit no more. In a terminal it is asked first.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  entrada refund 4T8QM-2XV7K --amount 5 --reason \"Ben is a child\"    a part: the tickets stay paid\n  \
                  entrada refund 7K3Q9-M2FXD --amount 12.50    what this ticket cost: it is cancelled\n  \
                  entrada refund 4T8QM-2XV7K --amount 37.50    all that was paid: the order's tickets are cancelled\n  \
                  entrada refund 4T8QM-2XV7K --amount 37.50 --keep    to be paid anew: until then they admit nobody"
)]
pub(crate) struct Refund {
    /// The order's number, or the number of one of its tickets
    order: String,
    /// How much
    #[arg(long, value_name = "A", allow_hyphen_values = true)]
    amount: String,
    /// Don't cancel anything, also where all is given back
    #[arg(long)]
    keep: bool,
    /// How; as it was paid last when absent
    #[arg(long, value_name = "METHOD", value_parser = one_of::<PaymentMethod>(METHODS))]
    method: Option<PaymentMethod>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

impl Refund {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        let (event, order) = app.find_order(&self.order)?;
        let zone = app.event(&event)?.timezone;
        let typed: Number = self.order.parse().map_err(AppError::from)?;
        let mut input = RefundInput {
            amount: Some(self.amount.clone()),
            ticket: (typed != order).then(|| typed.to_string()),
            cancel: Some(!self.keep),
            method: self.method,
            reason: self.reason.clone(),
        };
        if !self.keep && is_answered(&session.out) {
            let whole = app.refund_cancels(&event, order, &input)?;
            if !whole.is_empty() {
                let numbers: Vec<String> = whole.iter().map(Number::to_string).collect();
                let question =
                    format!("All is given back. Cancel {}, so that the place is free?", numbers.join(", "));
                input.cancel = Some(yes(&question, true));
            }
        }
        session.out.show(&app.refund(&event, order, &input)?, |issued| in_full(issued, &zone))?;
        Ok(Outcome::Done)
    }
}

/// What an order still costs, in a few words.
fn standing(order: &OrderView) -> String {
    let money = |minor| show::money(minor, &order.currency);
    match (order.due, order.overpaid) {
        (0, 0) if order.total == 0 && order.refunded > 0 => "given back".to_owned(),
        (0, 0) => "paid".to_owned(),
        (0, over) => format!("paid, {} too much", money(over)),
        (due, _) if order.paid_back => format!("given back, {} due", money(due)),
        (due, _) if order.expired => format!("{} due, not paid in time", money(due)),
        (due, _) => format!("{} due", money(due)),
    }
}

/// The tax in an order, by rate.
pub(crate) fn taxes(order: &OrderView) -> String {
    let part = |part: &TaxPart| {
        format!(
            "{} % of {}: {}",
            part.rate,
            show::money(part.net, &part.currency),
            show::money(part.tax, &part.currency)
        )
    };
    order.taxes.iter().map(part).collect::<Vec<_>>().join(", ")
}

fn list(page: &OrderPage, zone: &str) -> String {
    if page.total == 0 {
        return "No orders fit.\n".to_owned();
    }
    let rows: Vec<Vec<String>> = page
        .orders
        .iter()
        .map(|order| {
            vec![
                order.number.clone(),
                order.buyer.clone().unwrap_or_default(),
                show::money(order.total, &order.currency),
                standing(order),
                show::time(order.at, zone),
            ]
        })
        .collect();
    let shown = u32::try_from(page.orders.len()).unwrap_or(u32::MAX);
    let of = show::count(page.total.into(), "order");
    let below = if shown < page.total { format!("{shown} of {of}; more with --limit") } else { of };
    format!("{}{below}\n", show::table(&["ORDER", "BUYER", "TOTAL", "PAID", "SOLD"], &rows))
}

pub(crate) fn in_full(issued: &OrderWithTickets, zone: &str) -> String {
    let order = &issued.order;
    let sold = match &order.person {
        Some(person) => format!("{} on {} by {person}", show::time(order.at, zone), order.device),
        None => format!("{} on {}", show::time(order.at, zone), order.device),
    };
    let mut text = show::card(
        &format!("Order {}", order.number),
        &[
            ("buyer", order.buyer.clone()),
            ("e-mail", order.email.clone()),
            ("note", order.note.clone()),
            ("total", Some(show::money(order.total, &order.currency))),
            ("tax", Some(taxes(order)).filter(|text| !text.is_empty())),
            (
                "given back",
                Some(order.refunded).filter(|sum| *sum > 0).map(|sum| show::money(sum, &order.currency)),
            ),
            ("stands", Some(standing(order))),
            ("pay until", order.pay_until.filter(|_| order.due > 0).map(|until| show::time(until, zone))),
            ("sold", Some(sold)),
        ],
    );
    text.push_str(&format!("\n{}", show::tickets(&issued.tickets)));
    if issued.change > 0 {
        text.push_str(&format!("\nChange  {}\n", show::money(issued.change, &order.currency)));
    }
    if !issued.payments.is_empty() {
        let rows: Vec<Vec<String>> = issued
            .payments
            .iter()
            .map(|payment| {
                vec![
                    show::time(payment.at, zone),
                    show::word(&payment.method),
                    show::money(payment.amount, &payment.currency),
                    payment.change.map(|change| show::money(change, &payment.currency)).unwrap_or_default(),
                    payment.device.clone(),
                    payment.person.clone().unwrap_or_default(),
                    payment.reason.clone().unwrap_or_default(),
                ]
            })
            .collect();
        let header = ["PAYMENT", "METHOD", "AMOUNT", "CHANGE", "LAPTOP", "PERSON", "REASON"];
        text.push_str(&format!("\n{}", show::table(&header, &rows)));
    }
    text
}

fn paid(paid: &Paid) -> String {
    let mut text = String::new();
    for order in &paid.orders {
        text.push_str(&format!("Order {}  {}\n", order.number, standing(order)));
    }
    text.push_str(&format!("Taken   {}\n", show::money(paid.amount, &paid.currency)));
    if paid.change > 0 {
        text.push_str(&format!("Change  {}\n", show::money(paid.change, &paid.currency)));
    }
    text
}
