//! The guest list on paper, for the worst case: every guest who may come in, by name, with a box to tick. How it looks
//! is `entrada-paper`'s; what happened on paper is typed in at the door.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketState, UnpaidRule};
use entrada_core::text;
use entrada_paper::{GuestList, ListHeads, ListRow, Sheet, guest_list_pdf};
use entrada_store::TicketRow;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::JobView;
use crate::error::AppError;
use crate::laptop::files::write_atomically;
use crate::laptop::progress::Progress;
use crate::lookup::find::require_event;
use crate::views::event::begins_in_words;
use crate::views::ticket::TicketViews;
use crate::words::PaperWords;
use crate::{App, Result};

impl App {
    /// All guests who may come in, by name, as one PDF; on A4, or on US Letter where that is what tickets are printed
    /// on or what is asked for.
    ///
    /// # Errors
    /// When the event is not here, has no guests, the role does not allow it, or the person stops it.
    pub fn guest_list_pdf(
        &self,
        event: &EventId,
        page_size: Option<&str>,
        progress: &mut Progress<'_>,
    ) -> Result<Vec<u8>> {
        self.authorize(UseCase::GuestListPdf)?;
        let sheet = self.sheet(page_size)?;
        let (list, words) = self.read(|access| {
            let of = require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let words = PaperWords { language: access.language()?, zone: of.zone() };
            Ok::<_, AppError>((self.guest_list(access, *event, &words)?, words))
        })?;
        if list.rows.is_empty() {
            return Err(app_error!(NotFound, "no-guest-to-list"));
        }
        let of = list.rows.len();
        let numbered = |page: usize, pages: usize| words.page(page, pages);
        Ok(guest_list_pdf(&list, sheet, &numbered, &mut |done| progress(done, of))?)
    }

    /// The guest list as a PDF file.
    ///
    /// # Errors
    /// As [`App::guest_list_pdf`], or when the file can't be written.
    pub fn save_guest_list(
        &self,
        event: &EventId,
        page_size: Option<&str>,
        path: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<PathBuf> {
        self.authorize(UseCase::SaveGuestList)?;
        write_atomically(path, &self.guest_list_pdf(event, page_size, progress)?)
    }

    /// Sends the guest list to a printer: the named one, the one of the settings, or the system's default.
    ///
    /// # Errors
    /// As [`App::guest_list_pdf`], or when the printing system refuses.
    pub fn print_guest_list(&self, event: &EventId, printer: Option<&str>, copies: u32) -> Result<JobView> {
        self.authorize(UseCase::PrintGuestList)?;
        let pdf = self.guest_list_pdf(event, None, &mut |_, _| ControlFlow::Continue(()))?;
        self.print_pages(event, &pdf, self.sheet(None)?.medium(), printer, copies)
    }

    /// The paper of lists and reports.
    pub(crate) fn sheet(&self, typed: Option<&str>) -> Result<Sheet> {
        let stored = self.settings()?.page_size.filter(|size| size == "letter");
        match typed.map(str::to_owned).or(stored).as_deref() {
            None | Some("a4") => Ok(Sheet::A4),
            Some("letter") => Ok(Sheet::Letter),
            Some(other) => Err(app_error!(BadInput, "list-page-size-unknown", size = other)),
        }
    }

    fn guest_list(&self, access: &Access<'_>, event: EventId, words: &PaperWords) -> Result<GuestList> {
        let view = TicketViews::new(access, event)?;
        let now = access.now;
        let marks = Marks {
            unpaid: (view.event.unpaid != UnpaidRule::Always).then(|| words.say("list-unpaid")),
            held: words.say("list-held"),
            nameless: words.say("list-nameless"),
        };
        let mut rows: Vec<(String, ListRow)> = Vec::new();
        access.tickets(event, |row| -> Result<()> {
            // Whoever did not pay in time has no place any more, and is to be looked up where places are known.
            if row.ticket.state != TicketState::Cancelled && !row.is_expired(now) {
                rows.push(listed(&view, &marks, &row));
            }
            Ok(())
        })?;
        rows.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.number.cmp(&y.number)));
        let others = access.others(event, self.device_id())?;
        let fresh = match (others.count, others.heard) {
            (0, _) => words.say("list-alone"),
            (_, None) => words.say("list-unheard"),
            (_, Some(heard)) => words.with("list-heard", &[("at", words.moment(heard).into())]),
        };
        let starts = begins_in_words(words.language, &view.event);
        let about: Vec<String> = [Some(starts), view.event.venue.clone()].into_iter().flatten().collect();
        Ok(GuestList {
            event: view.event.name.clone(),
            about: about.join(" · "),
            printed: words.with("list-printed", &[("at", words.moment(now).into())]),
            fresh,
            heads: ListHeads {
                name: words.say("caption-holder"),
                number: words.say("caption-number"),
                ticket_type: words.say("report-type"),
                seat: words.say("caption-seat"),
                note: words.say("list-note"),
            },
            language: words.language.code().to_owned(),
            rows: rows.into_iter().map(|(_, row)| row).collect(),
        })
    }
}

struct Marks {
    unpaid: Option<String>,
    held: String,
    nameless: String,
}

/// What orders guests without a name behind all others.
const LAST: &str = "\u{10ffff}";

/// A guest as listed, and what it is sorted by.
fn listed(view: &TicketViews, marks: &Marks, row: &TicketRow) -> (String, ListRow) {
    let ticket = &row.ticket;
    let sort = ticket.name.as_deref().map_or_else(|| LAST.to_owned(), text::fold);
    // Letters are asked of the name as it is sorted, so that Ägidius stands under A.
    let letter = match sort.chars().next() {
        None | Some('\u{10ffff}') => marks.nameless.clone(),
        Some(first) => first.to_uppercase().collect(),
    };
    let note = view.types.get(&ticket.type_index).and_then(|of| of.note.clone());
    let mut notes: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    let held = (ticket.state == TicketState::Blocked).then(|| ticket.state_text.clone()).flatten();
    for text in [held, ticket.note.clone(), note].into_iter().flatten() {
        if seen.insert(text.clone()) {
            notes.push(text);
        }
    }
    let marks: Vec<String> = [
        (ticket.state == TicketState::Blocked).then(|| marks.held.clone()),
        (!row.paid).then(|| marks.unpaid.clone()).flatten(),
    ]
    .into_iter()
    .flatten()
    .collect();
    let listed = ListRow {
        letter,
        name: ticket.name.clone().unwrap_or_default(),
        number: ticket.number.to_string(),
        ticket_type: view.type_name(ticket.type_index),
        seat: ticket.seat.clone().unwrap_or_default(),
        note: notes.join(" · "),
        mark: marks.join(" · "),
        ticked: row.entries > 0,
    };
    (sort, listed)
}
