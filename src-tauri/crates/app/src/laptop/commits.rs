//! Who is told when something was committed, and what. One notice for each commit of this program, after it is on disk;
//! what other programs commit is noticed by [`App::version_of_others`].

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};

use entrada_core::fact::Body;
use entrada_core::ids::EventId;

use crate::Result;
use crate::dto::{Changed, ChangedPart};
use crate::laptop::state::App;

/// Is told after each commit what it changed.
pub type Listener = Arc<dyn Fn(&Changed) + Send + Sync>;

impl App {
    /// From now on tells `listener` of each commit of this program that changes what a screen may show.
    pub fn listen(&self, listener: Listener) {
        *self.listener.lock().unwrap_or_else(PoisonError::into_inner) = Some(listener);
    }

    /// A number that changes whenever another program has changed the data.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn version_of_others(&self) -> Result<i64> {
        Ok(self.store.version_of_others()?)
    }

    /// Tells of a commit; one that changed nothing that a screen shows is not told.
    pub(crate) fn tell_commit(&self, changed: &Changed) {
        if changed.parts.is_empty() {
            return;
        }
        let listener = self.listener.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(listener) = listener {
            listener(changed);
        }
    }
}

impl Changed {
    /// Nothing yet.
    pub(crate) fn nothing() -> Self {
        Self { events: BTreeSet::new(), parts: BTreeSet::new() }
    }

    /// One part, of no event in particular.
    pub(crate) fn of(part: ChangedPart) -> Self {
        Self { events: BTreeSet::new(), parts: BTreeSet::from([part]) }
    }

    /// Adds what a fact changes.
    pub(crate) fn add(&mut self, event: EventId, body: &Body) {
        self.events.insert(event.to_string());
        self.parts.extend(parts_of(body));
    }

    /// Adds everything of an event.
    pub(crate) fn add_all_of(&mut self, event: EventId) {
        self.events.insert(event.to_string());
        self.parts.extend(ChangedPart::ALL);
    }
}

fn parts_of(body: &Body) -> &'static [ChangedPart] {
    match body {
        Body::EventFounded { .. }
        | Body::EventSaved { .. }
        | Body::TypeSaved { .. }
        | Body::AreaSaved { .. }
        | Body::GateSaved { .. }
        | Body::QuestionSaved { .. } => &[ChangedPart::Event],
        Body::StaffSaved { .. } => &[ChangedPart::People],
        Body::OrderRecorded { .. }
        | Body::OrderChanged { .. }
        | Body::PaymentRecorded { .. }
        | Body::CashCounted { .. } => &[ChangedPart::Orders],
        Body::SalesRecorded { .. } => &[ChangedPart::Orders, ChangedPart::Tickets],
        Body::PersonForgotten { .. }
        | Body::TicketsIssued { .. }
        | Body::TicketChanged { .. }
        | Body::TicketTypeChanged { .. }
        | Body::TicketBlocked { .. }
        | Body::TicketUnblocked { .. }
        | Body::TicketCancelled { .. }
        | Body::TicketReinstated { .. }
        | Body::TicketReissued { .. }
        | Body::TicketMailed { .. }
        | Body::TicketLinked { .. } => &[ChangedPart::Tickets],
        Body::ScanRecorded(_) | Body::ScanUndone { .. } => &[ChangedPart::Scans],
        Body::DeviceInvited { .. }
        | Body::DeviceConfirmed { .. }
        | Body::DeviceJoined { .. }
        | Body::DeviceContinued { .. }
        | Body::SlotAdded { .. }
        | Body::DeviceDismissed { .. } => &[ChangedPart::Devices],
        // What a newer program says is kept and changes nothing here.
        Body::Unreadable | Body::Unknown => &[ChangedPart::Event],
    }
}
