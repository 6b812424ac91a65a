//! Whose personal data a fact brings: which of its private parts are about which thing. That a thing was forgotten is
//! `part`'s.

use entrada_core::fact::Body;

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

/// The tickets and orders whose people a fact speaks of, each with the places of what it says.
pub(crate) fn people_of(body: &Body) -> Vec<((Kind, Subject), Places)> {
    match body {
        Body::OrderRecorded { order, buyer, note, .. } | Body::OrderChanged { order, buyer, note, .. } => {
            vec![((Kind::Order, (*order).into()), Places { person: *note, contact: *buyer })]
        }
        Body::TicketsIssued { tickets, .. } => tickets
            .iter()
            .map(|line| {
                let places = Places { person: line.person, contact: line.contact };
                ((Kind::Ticket, line.number.into()), places)
            })
            .collect(),
        Body::TicketChanged { ticket, person, contact, .. } => {
            vec![((Kind::Ticket, (*ticket).into()), Places { person: *person, contact: *contact })]
        }
        Body::TicketMailed { ticket, contact, .. } => {
            vec![((Kind::Ticket, (*ticket).into()), Places { person: None, contact: *contact })]
        }
        Body::ScanRecorded(line) => match line.ticket {
            Some(ticket) => {
                vec![((Kind::Ticket, ticket.into()), Places { person: line.answers, contact: None })]
            }
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}
