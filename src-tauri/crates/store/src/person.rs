//! Whose personal data a fact brings: which of its private parts are about which thing. That a thing was forgotten is
//! `part`'s.

use entrada_core::fact::{Body, IssuedLine};
use entrada_core::number::Number;

use crate::subject::{Kind, Subject};

/// Where among a fact's parts the person of a thing is, and how to reach them.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Places {
    pub(crate) person: Option<u32>,
    pub(crate) contact: Option<u32>,
}

impl Places {
    pub(crate) fn iter(self) -> impl Iterator<Item = u32> {
        self.person.into_iter().chain(self.contact)
    }
}

/// Whose people a fact speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// A ticket's holder.
    Ticket(Number),
    /// An order's buyer.
    Order(Number),
}

impl Whose {
    pub(crate) fn thing(self) -> (Kind, Subject) {
        match self {
            Self::Ticket(number) => (Kind::Ticket, number.into()),
            Self::Order(number) => (Kind::Order, number.into()),
        }
    }
}

/// The people that a fact speaks of, each with the places of what it says.
pub(crate) fn people_of(body: &Body) -> Vec<(Whose, Places)> {
    match body {
        Body::OrderRecorded { order, buyer, note, .. } | Body::OrderChanged { order, buyer, note, .. } => {
            vec![(Whose::Order(*order), Places { person: *note, contact: *buyer })]
        }
        Body::TicketsIssued { tickets, .. } => tickets.iter().map(holder_of).collect(),
        Body::SalesRecorded { sales } => sales
            .iter()
            .flat_map(|sale| {
                let buyer = (Whose::Order(sale.order), Places { person: None, contact: sale.buyer });
                std::iter::once(buyer).chain(sale.tickets.iter().map(holder_of))
            })
            .collect(),
        Body::TicketChanged { ticket, person, contact, .. } => {
            vec![(Whose::Ticket(*ticket), Places { person: *person, contact: *contact })]
        }
        Body::TicketMailed { ticket, contact, .. } => {
            vec![(Whose::Ticket(*ticket), Places { person: None, contact: *contact })]
        }
        Body::ScanRecorded(line) => match line.ticket {
            Some(ticket) => {
                vec![(Whose::Ticket(ticket), Places { person: line.answers, contact: None })]
            }
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn holder_of(line: &IssuedLine) -> (Whose, Places) {
    (Whose::Ticket(line.number), Places { person: line.person, contact: line.contact })
}
