//! One thing done to many tickets: so many at a time in one transaction, with progress and a way to stop. What is done
//! stays; what did not fit is passed over and told.
//!
//! A further action is one more variant of `BulkAction` and one more arm of each `match` here.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use entrada_core::code::SERIAL_MAX;
use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketState};
use entrada_core::number::Number;
use entrada_core::text;
use entrada_store::TicketRow;

use crate::access::rights::UseCase;
use crate::access::transaction::WriteAccess;
use crate::dto::{BulkAction, BulkReport, JobView, Selection, SkipReason, Skipped};
use crate::error::AppError;
use crate::laptop::files::write_atomically;
use crate::laptop::progress::Progress;
use crate::tickets::guests::filter;
use crate::{App, Result, app_error};

/// Tickets a transaction: small enough that a door that scans meanwhile does not wait.
const CHUNK: usize = 100;
/// So many numbers are told of those passed over for one reason.
const TOLD: usize = 10;

impl App {
    /// Does one thing to many tickets.
    ///
    /// # Errors
    /// When something typed is wrong, the role does not allow it, or the disk fails; what was done before stays.
    pub fn bulk(
        &self,
        event: &EventId,
        selection: &Selection,
        action: &BulkAction,
        progress: &mut Progress<'_>,
    ) -> Result<BulkReport> {
        self.authorize(UseCase::Bulk)?;
        let action = checked(action)?;
        let numbers = self.selected(event, selection)?;
        let mut run = Run::of(numbers.len());
        for some in numbers.chunks(CHUNK) {
            if progress(run.seen, numbers.len()).is_break() {
                return Ok(run.ended(true));
            }
            let outcomes = self.write(|access| {
                access.require_role(*event, Role::Desk)?;
                some.iter()
                    .map(|number| Ok((*number, self.bulk_one(access, *event, *number, &action)?)))
                    .collect::<Result<Vec<_>>>()
            })?;
            for (number, skip) in outcomes {
                run.note(number, skip);
            }
        }
        // Reports the end. Whether the person wants to stop no longer matters.
        let _ = progress(run.seen, numbers.len());
        Ok(run.ended(false))
    }

    fn bulk_one(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        number: Number,
        action: &BulkAction,
    ) -> Result<Option<SkipReason>> {
        let Some(row) = access.ticket(event, number)? else { return Ok(Some(SkipReason::NotHere)) };
        if let Some(skip) = obstacle(action, &row) {
            return Ok(Some(skip));
        }
        let body = match action {
            BulkAction::Cancel { reason } => Body::TicketCancelled { ticket: number, reason: reason.clone() },
            BulkAction::Block { text } => Body::TicketBlocked { ticket: number, text: text.clone() },
            BulkAction::Unblock => Body::TicketUnblocked { ticket: number },
            BulkAction::Reissue => self.reissued(access, event, &row)?,
        };
        access.append(event, body, Vec::new())?;
        Ok(None)
    }

    /// Tickets of a selection as a PDF file; cancelled ones are passed over.
    ///
    /// # Errors
    /// When none of them can be put on paper, the person stops it, or the file can't be written.
    pub fn bulk_pdf(
        &self,
        event: &EventId,
        selection: &Selection,
        path: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<BulkReport> {
        self.authorize(UseCase::BulkPdf)?;
        let (pdf, report) = self.bulk_pages(event, selection, progress)?;
        write_atomically(path, &pdf)?;
        Ok(report)
    }

    /// Prints tickets of a selection; cancelled ones are passed over.
    ///
    /// # Errors
    /// When none of them can be put on paper, the person stops it before the printing begins, or the printing system
    /// refuses.
    pub fn bulk_print(
        &self,
        event: &EventId,
        selection: &Selection,
        printer: Option<&str>,
        copies: u32,
        progress: &mut Progress<'_>,
    ) -> Result<(JobView, BulkReport)> {
        self.authorize(UseCase::BulkPrint)?;
        let (pdf, report) = self.bulk_pages(event, selection, progress)?;
        Ok((self.print_pages(event, &pdf, self.page_size(None)?.medium(), printer, copies)?, report))
    }

    fn bulk_pages(
        &self,
        event: &EventId,
        selection: &Selection,
        progress: &mut Progress<'_>,
    ) -> Result<(Vec<u8>, BulkReport)> {
        let numbers = self.selected(event, selection)?;
        let mut run = Run::of(numbers.len());
        let wanted: Vec<Number> = self.read(|access| {
            let mut wanted = Vec::new();
            for number in numbers {
                let skip = match access.ticket(*event, number)? {
                    None => Some(SkipReason::NotHere),
                    Some(row) if row.ticket.state == TicketState::Cancelled => Some(SkipReason::Cancelled),
                    Some(_) => None,
                };
                run.note(number, skip);
                if skip.is_none() {
                    wanted.push(number);
                }
            }
            Ok::<_, AppError>(wanted)
        })?;
        if wanted.is_empty() {
            return Err(app_error!(NotFound, "nothing-to-print"));
        }
        Ok((self.tickets_pdf(event, &wanted, None, progress)?, run.ended(false)))
    }

    /// The numbers of a selection, each once.
    pub(crate) fn selected(&self, event: &EventId, selection: &Selection) -> Result<Vec<Number>> {
        self.read(|access| {
            access.require_role(*event, Role::Desk)?;
            let mut seen = HashSet::new();
            let mut numbers = match selection {
                Selection::These { numbers } => numbers.clone(),
                Selection::Fitting { query, except } => {
                    seen.extend(except.iter().copied());
                    access.guest_numbers(*event, &filter(query, access.now)?)?
                }
            };
            numbers.retain(|number| seen.insert(*number));
            if numbers.is_empty() {
                return Err(app_error!(NotFound, "nothing-selected"));
            }
            Ok(numbers)
        })
    }
}

/// The action with its texts as they are kept.
fn checked(action: &BulkAction) -> Result<BulkAction> {
    Ok(match action {
        BulkAction::Cancel { reason } => {
            BulkAction::Cancel { reason: text::note("reason", reason.as_deref().unwrap_or_default())? }
        }
        BulkAction::Block { text } => BulkAction::Block {
            text: text::note("text", text)?.ok_or(text::TextError::Empty("text for the door"))?,
        },
        BulkAction::Unblock => BulkAction::Unblock,
        BulkAction::Reissue => BulkAction::Reissue,
    })
}

/// Why this can't be done to a ticket as it is now.
fn obstacle(action: &BulkAction, row: &TicketRow) -> Option<SkipReason> {
    match (action, row.ticket.state) {
        (BulkAction::Unblock, TicketState::Valid) => Some(SkipReason::NotBlocked),
        (_, TicketState::Cancelled) => Some(SkipReason::Cancelled),
        (BulkAction::Block { .. }, TicketState::Blocked) => Some(SkipReason::Blocked),
        (BulkAction::Reissue, _) if row.ticket.serial >= SERIAL_MAX => Some(SkipReason::ReissuedTooOften),
        _ => None,
    }
}

/// A run through a selection.
#[derive(Default)]
struct Run {
    of: usize,
    seen: usize,
    done: u32,
    skipped: BTreeMap<SkipReason, Skipped>,
}

impl Run {
    fn of(of: usize) -> Self {
        Self { of, ..Self::default() }
    }

    fn note(&mut self, number: Number, skip: Option<SkipReason>) {
        self.seen += 1;
        let Some(why) = skip else {
            self.done += 1;
            return;
        };
        let skipped = self.skipped.entry(why).or_insert(Skipped { why, count: 0, numbers: Vec::new() });
        skipped.count += 1;
        if skipped.numbers.len() < TOLD {
            skipped.numbers.push(number.to_string());
        }
    }

    fn ended(self, stopped: bool) -> BulkReport {
        BulkReport {
            of: u32::try_from(self.of).unwrap_or(u32::MAX),
            done: self.done,
            skipped: self.skipped.into_values().collect(),
            stopped,
        }
    }
}
