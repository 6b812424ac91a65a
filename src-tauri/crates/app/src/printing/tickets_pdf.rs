//! Tickets on paper: PDF, QR pictures, printers. How they look is `entrada-paper`'s.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketState};
use entrada_core::number::Number;
use entrada_core::when;
use entrada_paper::{Job, JobState, Medium, PageSize, PaperError, PrintError, PrinterState, TicketPage};
use entrada_store::TicketRow;
use jiff::tz::TimeZone;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::{JobView, PrinterView};
use crate::error::AppError;
use crate::laptop::files::{write_atomically, write_privately};
use crate::laptop::private::{PRINT_FOLDER, make_inside};
use crate::laptop::progress::Progress;
use crate::lookup::find::{require_event, require_ticket};
use crate::views::event::begins_in_words;
use crate::views::letters::undrawable;
use crate::views::ticket::TicketViews;
use crate::{App, Language, Result, words};

/// Dots of a QR picture per module.
const MODULE_PX: u32 = 12;
/// How long a PDF that was sent to a printer is kept, for systems that read it later.
const KEEP: Duration = Duration::from_secs(24 * 3600);

impl App {
    /// Tickets as one PDF; without numbers all that are neither cancelled nor expired.
    ///
    /// # Errors
    /// When a ticket is not here or cancelled, or the person stops it.
    pub fn tickets_pdf(
        &self,
        event: &EventId,
        numbers: &[Number],
        page_size: Option<&str>,
        progress: &mut Progress<'_>,
    ) -> Result<Vec<u8>> {
        self.authorize(UseCase::TicketsPdf)?;
        let size = self.page_size(page_size)?;
        let pages = self.read(|access| {
            access.require_role(*event, Role::Desk)?;
            let view = TicketViews::new(access, *event)?;
            let zone = when::zone_or_utc(&view.event.timezone);
            let language = access.language()?;
            let mut pages = Vec::new();
            if numbers.is_empty() {
                access.tickets(*event, |row| -> Result<()> {
                    if row.ticket.state != TicketState::Cancelled && !row.is_expired(access.now) {
                        pages.push(page(&view, language, &zone, &row)?);
                    }
                    Ok(())
                })?;
            }
            for number in numbers {
                let row = require_ticket(access, *event, *number)?;
                if row.ticket.state == TicketState::Cancelled {
                    return Err(app_error!(Conflict, "cancelled-not-printed", number = *number));
                }
                pages.push(page(&view, language, &zone, &row)?);
            }
            Ok::<_, AppError>(pages)
        })?;
        if pages.is_empty() {
            return Err(app_error!(NotFound, "no-ticket-to-print"));
        }
        let of = pages.len();
        Ok(entrada_paper::tickets_pdf(&pages, size, &mut |done| progress(done, of))?)
    }

    /// Tickets as a PDF file.
    ///
    /// # Errors
    /// As [`App::tickets_pdf`], or when the file can't be written.
    pub fn save_tickets_pdf(
        &self,
        event: &EventId,
        numbers: &[Number],
        page_size: Option<&str>,
        path: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<PathBuf> {
        self.authorize(UseCase::SaveTicketsPdf)?;
        write_atomically(path, &self.tickets_pdf(event, numbers, page_size, progress)?)
    }

    /// What is to be said about letters of these tickets that no font on this laptop has; without numbers, of all tickets and
    /// of the event itself.
    ///
    /// # Errors
    /// When a ticket is not here or the role does not sell.
    pub fn letters_missing(&self, event: &EventId, numbers: &[Number]) -> Result<Option<String>> {
        self.authorize(UseCase::LettersMissing)?;
        self.read(|access| {
            access.require_role(*event, Role::Desk)?;
            letters_missing(access, *event, numbers)
        })
    }

    /// A ticket's QR code as a picture file: PNG or SVG by the file's name.
    ///
    /// # Errors
    /// When the name ends otherwise, the ticket is not here, or the file can't be written.
    pub fn qr(&self, event: &EventId, number: Number, path: &Path) -> Result<()> {
        self.authorize(UseCase::Qr)?;
        let code = self.code_to_draw(event, number)?;
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let picture = match ending.as_deref() {
            Some("png") => entrada_paper::qr_png(&code, MODULE_PX)?,
            Some("svg") => entrada_paper::qr_svg(&code)?.into_bytes(),
            _ => {
                return Err(app_error!(BadInput, "picture-name-ending", file = path.display().to_string()));
            }
        };
        write_atomically(path, &picture).map(|_| ())
    }

    /// A ticket's QR code as SVG, for the screen.
    ///
    /// # Errors
    /// When the ticket is not here.
    pub fn qr_svg(&self, event: &EventId, number: Number) -> Result<String> {
        self.authorize(UseCase::QrSvg)?;
        Ok(entrada_paper::qr_svg(&self.code_to_draw(event, number)?)?)
    }

    fn code_to_draw(&self, event: &EventId, number: Number) -> Result<String> {
        self.read(|access| {
            access.require_role(*event, Role::Desk)?;
            TicketViews::new(access, *event)?.code(&require_ticket(access, *event, number)?)
        })
    }

    /// Sends tickets to a printer: the named one, the one of the settings, or the system's default.
    ///
    /// # Errors
    /// When a ticket is not here, or the printing system refuses.
    pub fn print(
        &self,
        event: &EventId,
        numbers: &[Number],
        printer: Option<&str>,
        copies: u32,
    ) -> Result<JobView> {
        self.authorize(UseCase::Print)?;
        let pdf = self.tickets_pdf(event, numbers, None, &mut |_, _| ControlFlow::Continue(()))?;
        self.print_pages(event, &pdf, self.page_size(None)?.medium(), printer, copies)
    }

    /// Sends pages to a printer.
    pub(crate) fn print_pages(
        &self,
        event: &EventId,
        pdf: &[u8],
        medium: Medium,
        printer: Option<&str>,
        copies: u32,
    ) -> Result<JobView> {
        let settings = self.settings()?;
        let printer = printer.map(str::to_owned).or(settings.printer).filter(|name| !name.is_empty());
        let folder = self.data_dir().join(PRINT_FOLDER);
        make_inside(&folder).map_err(AppError::internal)?;
        sweep(&folder, self.now());
        let name = format!("tickets-{}.pdf", hex::encode(crate::laptop::entropy::random::<8>()?));
        let path = write_privately(&folder.join(name), pdf)?;
        let title = self.event(event)?.name;
        let job = entrada_paper::print_pdf(&path, printer.as_deref(), medium, copies, &title)?;
        self.job(&JobView { id: job.id, printer: job.printer, state: "waiting".to_owned(), why: None })
    }

    /// What became of a print job.
    ///
    /// # Errors
    /// When the printing system can't be asked.
    pub fn job(&self, job: &JobView) -> Result<JobView> {
        self.authorize(UseCase::Job)?;
        let state = entrada_paper::job_state(&Job { id: job.id.clone(), printer: job.printer.clone() })?;
        let (state, why) = match state {
            JobState::Waiting => ("waiting", None),
            JobState::Printing => ("printing", None),
            JobState::Held(why) => ("held", Some(why)),
            JobState::Done => ("done", None),
            JobState::Failed(why) => ("failed", Some(why)),
            JobState::Unknown => ("unknown", None),
        };
        Ok(JobView { id: job.id.clone(), printer: job.printer.clone(), state: state.to_owned(), why })
    }

    pub(crate) fn page_size(&self, typed: Option<&str>) -> Result<PageSize> {
        let stored = self.settings()?.page_size;
        match typed.map(str::to_owned).or(stored).as_deref() {
            None | Some("a6") => Ok(PageSize::A6Landscape),
            Some("a4") => Ok(PageSize::A4Sheet),
            Some("letter") => Ok(PageSize::LetterSheet),
            Some(other) => Err(app_error!(BadInput, "ticket-page-size-unknown", size = other)),
        }
    }
}

/// The printers that the system offers.
///
/// # Errors
/// When the printing system can't be asked.
pub fn printers() -> Result<Vec<PrinterView>> {
    let printers = entrada_paper::printers()?;
    Ok(printers
        .into_iter()
        .map(|printer| {
            let (state, why) = match printer.state {
                PrinterState::Idle => ("idle", None),
                PrinterState::Printing => ("printing", None),
                PrinterState::Stopped(why) => ("stopped", Some(why)),
            };
            PrinterView {
                name: printer.name,
                description: printer.description,
                default: printer.is_default,
                state: state.to_owned(),
                why,
            }
        })
        .collect())
}

pub(crate) fn letters_missing(
    access: &Access<'_>,
    event: EventId,
    numbers: &[Number],
) -> Result<Option<String>> {
    let of = require_event(access, event)?;
    let mut letters: BTreeSet<char> = BTreeSet::new();
    let mut add = |text: Option<&str>| letters.extend(text.unwrap_or_default().chars());
    add(Some(&of.name));
    add(of.venue.as_deref());
    for kind in access.types(event)?.values() {
        add(Some(&kind.name));
    }
    let mut of_ticket = |row: &TicketRow| {
        add(row.ticket.name.as_deref());
        add(row.ticket.seat.as_deref());
    };
    for number in numbers {
        of_ticket(&require_ticket(access, event, *number)?);
    }
    if numbers.is_empty() {
        access.tickets(event, |row| -> Result<()> {
            of_ticket(&row);
            Ok(())
        })?;
    }
    let letters: Vec<String> = letters.into_iter().map(String::from).collect();
    Ok(undrawable(access.language()?, letters.iter().map(String::as_str)))
}

/// A ticket's page.
pub(crate) fn page(
    view: &TicketViews,
    language: Language,
    zone: &TimeZone,
    row: &TicketRow,
) -> Result<TicketPage> {
    let ticket = &row.ticket;
    let ticket_type = view.types.get(&ticket.type_index);
    let price = match row.price {
        ..=0 => String::new(),
        price => words::money(language, price, row.currency.unwrap_or(view.event.currency)),
    };
    let from = ticket.valid_from.max(ticket_type.and_then(|ticket_type| ticket_type.valid_from));
    let until = [ticket.valid_until, ticket_type.and_then(|ticket_type| ticket_type.valid_until)];
    let window = words::validity(language, from, until.into_iter().flatten().min(), zone);
    Ok(TicketPage {
        event: view.event.name.clone(),
        when: begins_in_words(language, &view.event),
        venue: view.event.venue.clone().unwrap_or_default(),
        holder: ticket.name.clone().unwrap_or_default(),
        ticket_type: view.type_name(ticket.type_index),
        seat: ticket.seat.clone().unwrap_or_default(),
        price,
        number: ticket.number.to_string(),
        code: view.code(row)?,
        note: window,
        labels: words::captions(language, ticket.tax),
    })
}

/// Removes what was printed long ago.
fn sweep(folder: &Path, now: Timestamp) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let age = entry.metadata().and_then(|data| data.modified()).ok();
        let old = age
            .and_then(|then| SystemTime::from(now).duration_since(then).ok())
            .is_some_and(|age| age > KEEP);
        if old {
            // A file that stays is only a few kilobytes; the next print tries again.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

impl From<PaperError> for AppError {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::CodeTooLong(bytes) => app_error!(BadInput, "qr-code-too-long", bytes = bytes),
            PaperError::CodeEmpty => app_error!(BadInput, "qr-code-empty"),
            PaperError::Ticket { number, source } => {
                app_error!(BadInput, "ticket-not-drawn", number = number, why = Self::from(*source))
            }
            PaperError::Stopped => app_error!(Stopped, "pdf-stopped"),
            PaperError::Build(_) => Self::internal(error),
        }
    }
}

impl From<PrintError> for AppError {
    fn from(error: PrintError) -> Self {
        use PrintError as E;
        match error {
            E::ProgramMissing { program, package } => {
                app_error!(Printing, "print-program-missing", program = program, package = package)
            }
            E::NoAnswer(why) => app_error!(Printing, "printing-no-answer", why = why),
            E::UnknownPrinter { name, known } if known.is_empty() => {
                app_error!(Printing, "printer-unknown-and-none", name = name)
            }
            E::UnknownPrinter { name, known } => {
                app_error!(Printing, "printer-unknown", name = name, known = known.join(", "))
            }
            E::NoDefaultPrinter => app_error!(Printing, "printer-not-chosen"),
            E::File { path, source } => {
                app_error!(Printing, "print-file-unreadable", file = path, why = source.to_string())
            }
            E::Copies(copies) => app_error!(Printing, "print-copies-out-of-range", copies = copies),
            E::Refused(why) => app_error!(Printing, "printing-refused", why = why),
        }
    }
}
