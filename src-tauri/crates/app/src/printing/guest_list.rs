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
use crate::dto::{JobView, ListOrder};
use crate::error::AppError;
use crate::laptop::files::write_atomically;
use crate::laptop::progress::Progress;
use crate::lookup::find::require_event;
use crate::views::event::begins_in_words;
use crate::views::ticket::TicketViews;
use crate::words::PaperWords;
use crate::{App, Result};

impl App {
    /// All guests who may come in as one PDF, sorted as asked; on A4, or on US Letter where that is what tickets are printed
    /// on or what is asked for.
    ///
    /// # Errors
    /// When the event is not here, has no guests, the role does not allow it, or the person stops it.
    pub fn guest_list_pdf(
        &self,
        event: &EventId,
        order: ListOrder,
        page_size: Option<&str>,
        progress: &mut Progress<'_>,
    ) -> Result<Vec<u8>> {
        self.authorize(UseCase::GuestListPdf)?;
        let sheet = self.sheet(page_size)?;
        let (list, words) = self.read(|access| {
            let of = require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let words = PaperWords { language: access.language()?, zone: of.zone() };
            Ok::<_, AppError>((self.guest_list(access, *event, order, &words)?, words))
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
        order: ListOrder,
        page_size: Option<&str>,
        path: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<PathBuf> {
        self.authorize(UseCase::SaveGuestList)?;
        write_atomically(path, &self.guest_list_pdf(event, order, page_size, progress)?)
    }

    /// Sends the guest list to a printer: the named one, the one of the settings, or the system's default.
    ///
    /// # Errors
    /// As [`App::guest_list_pdf`], or when the printing system refuses.
    pub fn print_guest_list(
        &self,
        event: &EventId,
        order: ListOrder,
        printer: Option<&str>,
        copies: u32,
    ) -> Result<JobView> {
        self.authorize(UseCase::PrintGuestList)?;
        let pdf = self.guest_list_pdf(event, order, None, &mut |_, _| ControlFlow::Continue(()))?;
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

    fn guest_list(
        &self,
        access: &Access<'_>,
        event: EventId,
        order: ListOrder,
        words: &PaperWords,
    ) -> Result<GuestList> {
        let view = TicketViews::new(access, event)?;
        let now = access.now;
        let marks = Marks {
            unpaid: (view.event.unpaid != UnpaidRule::Always).then(|| words.say("list-unpaid")),
            held: words.say("list-held"),
            nameless: words.say("list-nameless"),
        };
        let mut rows: Vec<(SortKey, ListRow)> = Vec::new();
        access.tickets(event, |row| -> Result<()> {
            // Whoever did not pay in time has no place any more, and is to be looked up where places are known.
            if row.ticket.state != TicketState::Cancelled && !row.is_expired(now) {
                rows.push(listed(&view, &marks, order, &row));
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
                buyer: words.say("list-buyer"),
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

/// What orders guests without a name, or without what the list is sorted by, behind all others.
const LAST: &str = "\u{10ffff}";

/// By what a guest is sorted: what was asked for, then the name.
type SortKey = (String, String);

/// A guest as listed, and what it is sorted by. Whoever has no name stands where the buyer would.
fn listed(view: &TicketViews, marks: &Marks, order: ListOrder, row: &TicketRow) -> (SortKey, ListRow) {
    let ticket = &row.ticket;
    let shown = |name: &str| if order == ListOrder::Name { name.to_owned() } else { surname_first(name) };
    let name = ticket.name.as_deref().map(shown);
    let is_holder =
        |buyer: &&str| ticket.name.as_deref().is_some_and(|name| text::key(name) == text::key(buyer));
    let buyer = row.buyer.as_deref().filter(|buyer| !is_holder(buyer)).map(shown);
    let who = name.as_ref().or(buyer.as_ref()).map_or_else(|| LAST.to_owned(), |name| text::fold(name));
    let ticket_type = view.type_name(ticket.type_index);
    let seat = ticket.seat.clone().unwrap_or_default();
    let payer = row.buyer.as_deref().map(shown);
    let first = |folded: &str| folded.chars().next().filter(|first| *first != '\u{10ffff}');
    // Letters are asked of the name as it is sorted, so that Ägidius stands under A.
    let letter = |folded: &str| {
        first(folded).map_or_else(|| marks.nameless.clone(), |first| first.to_uppercase().collect())
    };
    let (sort, letter) = match order {
        ListOrder::Surname | ListOrder::Name => (who.clone(), letter(&who)),
        ListOrder::Buyer => {
            let sort = payer.as_ref().map_or_else(|| who.clone(), |payer| text::fold(payer));
            let letter = letter(&sort);
            (sort, letter)
        }
        ListOrder::Type => (format!("{:05}", ticket.type_index), ticket_type.clone()),
        ListOrder::Seat if seat.is_empty() => (LAST.to_owned(), "–".to_owned()),
        ListOrder::Seat => (counted(&text::fold(&seat)), seat.chars().take(1).collect()),
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
        name: name.unwrap_or_default(),
        number: ticket.number.to_string(),
        ticket_type,
        seat,
        buyer: buyer.unwrap_or_default(),
        note: notes.join(" · "),
        mark: marks.join(" · "),
        ticked: row.entries > 0,
    };
    ((sort, who), listed)
}

/// `Berg, Anna` for `Anna Berg`. A name that has a comma, or is written in letters that put the family first, stays.
fn surname_first(name: &str) -> String {
    let family_first = |letter: char| matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}');
    if name.contains(',') || name.chars().any(family_first) {
        return name.to_owned();
    }
    let mut given: Vec<&str> = name.split_whitespace().collect();
    let follows = |word: &&str| {
        let word = word.trim_end_matches('.').to_lowercase();
        matches!(word.as_str(), "jr" | "sr" | "ii" | "iii" | "iv")
    };
    let after = if given.len() > 2 { given.pop_if(|word| follows(&*word)) } else { None };
    let Some(family) = given.pop().filter(|_| !given.is_empty()) else { return name.to_owned() };
    let family = after.map_or_else(|| family.to_owned(), |after| format!("{family} {after}"));
    format!("{family}, {}", given.join(" "))
}

/// A seat so that row 9 stands before row 10: numbers with zeros in front.
fn counted(seat: &str) -> String {
    let mut counted = String::new();
    let mut rest = seat;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        counted.push_str(&format!("{before}{number:0>8}"));
        rest = after;
    }
    counted + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_family_name_stands_first() {
        for (name, listed) in [
            ("Anna Berg", "Berg, Anna"),
            ("Ludwig van Beethoven", "Beethoven, Ludwig van"),
            ("Sammy Davis Jr.", "Davis Jr., Sammy"),
            ("Müller, Jürgen", "Müller, Jürgen"),
            ("Cher", "Cher"),
            ("王 小明", "王 小明"),
            ("김 민수", "김 민수"),
            ("مريم الحداد", "الحداد, مريم"),
        ] {
            assert_eq!(surname_first(name), listed);
        }
        assert!(counted("row 9 seat 10") < counted("row 10 seat 2"));
        assert!(counted("a9") < counted("a10"));
    }
}
