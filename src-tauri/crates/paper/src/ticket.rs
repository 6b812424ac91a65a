//! A batch of tickets as one PDF: pages, sheets, cut marks, metadata. How one ticket looks is `draw`'s, how a text is
//! shaped is `text`'s.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, sync_channel};

use krilla::Document;
use krilla::geom::Transform;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::surface::Surface;

use crate::draw::{HEIGHT, MM, WIDTH, draw_ticket, stroke_line};
use crate::fonts::with_fonts;
use crate::qr::{QrMatrix, qr_matrix};
use crate::text::clean;

/// One ticket as it is printed. Every text is already worded and formatted for the reader; an empty one is left out
/// together with its caption.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TicketPage {
    /// The event's name.
    pub event: String,
    /// When it is, for example `Fri 20 Nov 2026, 19:30`.
    pub when: String,
    /// Where it is.
    pub venue: String,
    /// Whose ticket it is.
    pub holder: String,
    /// The ticket type's name.
    pub ticket_type: String,
    /// The seat.
    pub seat: String,
    /// The price with its currency.
    pub price: String,
    /// The ticket's number as people read it, `7K3Q9-M2FXD`.
    pub number: String,
    /// The text of the QR: digits for a sealed code, anything for a code of another system. Empty: no QR.
    pub code: String,
    /// Small print, for example `Valid 20 Nov 18:00 to 21 Nov 02:00`.
    pub note: String,
    /// The captions in the reader's language.
    pub labels: Labels,
}

/// The captions of a ticket and the language they are in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Caption of the seat.
    pub seat: String,
    /// Caption of the price.
    pub price: String,
    /// Caption of the number.
    pub number: String,
    /// Caption of the holder.
    pub holder: String,
    /// BCP 47 tag (`en`, `pt-BR`, `zh-Hans`) of the ticket's language: written into the PDF, and it picks the national
    /// shapes of Chinese characters. Empty when unknown.
    pub language: String,
}

/// The paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageSize {
    /// One ticket a page, 148 mm × 105 mm.
    A6Landscape,
    /// Four tickets on a sheet of A4 (lying), with cut marks.
    A4Sheet,
    /// Four slightly smaller tickets on a sheet of US Letter (lying), with cut marks.
    LetterSheet,
}

/// Why a ticket or a QR could not be put on paper.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A QR holds at most about 2,300 bytes at the level used here.
    #[error("the code of {0} bytes is too long for a QR; shorten it to at most 2,331 bytes")]
    CodeTooLong(usize),
    /// An empty text has no QR.
    #[error("there is no code to draw as a QR; give the ticket a code first")]
    CodeEmpty,
    /// One ticket of a batch can't be drawn.
    #[error("ticket {number}: {source}")]
    Ticket {
        /// Its number.
        number: String,
        /// Why.
        source: Box<PaperError>,
    },
    /// The caller's `progress` asked to stop.
    #[error("stopped before the PDF was complete; nothing was written")]
    Stopped,
    /// The PDF or PNG writer refused.
    #[error("the document could not be built: {0}")]
    Build(String),
}

/// Draws `tickets` into one PDF and returns its bytes; the same tickets give the same bytes. `progress` is told how
/// many tickets are done after each one and may stop the work.
///
/// # Errors
/// [`PaperError::Stopped`] when `progress` breaks, [`PaperError::Ticket`] when a code fits no QR.
pub fn tickets_pdf(
    tickets: &[TicketPage],
    size: PageSize,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<u8>, PaperError> {
    std::thread::scope(|scope| {
        // Choosing a QR's mask costs as much as drawing the rest of a ticket: the other core does it, a few ahead.
        let (send, receive) = sync_channel(16);
        scope.spawn(move || {
            for ticket in tickets {
                if send.send(matrix_of(ticket)).is_err() {
                    break;
                }
            }
        });
        draw_document(tickets, size, &receive, progress)
    })
}

fn draw_document(
    tickets: &[TicketPage],
    size: PageSize,
    matrices: &Receiver<Result<Option<QrMatrix>, PaperError>>,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<u8>, PaperError> {
    let mut document = Document::new();
    document.set_metadata(metadata(tickets));
    let mut done = 0;
    for sheet in tickets.chunks(size.tickets()) {
        let (width, height) = size.points();
        let settings = PageSettings::from_wh(width, height)
            .ok_or_else(|| PaperError::Build("the page has no size".to_owned()))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        if size.tickets() > 1 {
            cut_marks(&mut surface, width, height);
        }
        for (place, ticket) in sheet.iter().enumerate() {
            let qr = matrices.recv().map_err(|_| PaperError::Build("the QRs ended early".to_owned()))??;
            surface.push_transform(&size.place(place));
            // Taken for one ticket at a time: a long export never keeps a single ticket waiting.
            with_fonts(|fonts| draw_ticket(&mut surface, fonts, ticket, qr.as_ref()));
            surface.pop();
            done += 1;
            if progress(done).is_break() {
                return Err(PaperError::Stopped);
            }
        }
        surface.finish();
        page.finish();
    }
    document.finish().map_err(|error| PaperError::Build(error.to_string()))
}

fn matrix_of(ticket: &TicketPage) -> Result<Option<QrMatrix>, PaperError> {
    if ticket.code.is_empty() {
        return Ok(None);
    }
    let named = |source| PaperError::Ticket { number: clean(&ticket.number), source: Box::new(source) };
    qr_matrix(&ticket.code).map(Some).map_err(named)
}

fn metadata(tickets: &[TicketPage]) -> Metadata {
    let metadata = Metadata::new().creator("Entrada".to_owned()).authors(vec!["Entrada".to_owned()]);
    let Some(first) = tickets.first() else { return metadata };
    let mut title = clean(&first.event);
    if tickets.len() == 1 && !first.number.is_empty() {
        title = format!("{title} · {}", clean(&first.number));
    }
    let language = clean(&first.labels.language);
    let metadata = metadata.title(title);
    if language.is_empty() { metadata } else { metadata.language(language) }
}

impl PageSize {
    /// Tickets on one page.
    fn tickets(self) -> usize {
        match self {
            Self::A6Landscape => 1,
            Self::A4Sheet | Self::LetterSheet => 4,
        }
    }

    /// Width and height of a page in points.
    fn points(self) -> (f32, f32) {
        match self {
            Self::A6Landscape => (WIDTH, HEIGHT),
            Self::A4Sheet => (297.0 * MM, 210.0 * MM),
            Self::LetterSheet => (792.0, 612.0),
        }
    }

    /// Where the ticket of that place (reading order) goes: in the middle of its quarter, made smaller where the
    /// quarter is.
    fn place(self, place: usize) -> Transform {
        if self.tickets() == 1 {
            return Transform::identity();
        }
        let (width, height) = self.points();
        let (width, height) = (width / 2.0, height / 2.0);
        let scale = (width / WIDTH).min(height / HEIGHT).min(1.0);
        let column = if place.is_multiple_of(2) { 0.0 } else { width };
        let row = if place < 2 { 0.0 } else { height };
        let (x, y) = (column + (width - WIDTH * scale) / 2.0, row + (height - HEIGHT * scale) / 2.0);
        Transform::from_row(scale, 0.0, 0.0, scale, x, y)
    }
}

/// Short lines at the edges and a cross in the middle: where to cut.
fn cut_marks(surface: &mut Surface<'_>, width: f32, height: f32) {
    let (x, y, mark) = (width / 2.0, height / 2.0, 10.0 * MM);
    for (from, to) in [
        ((x, 0.0), (x, mark)),
        ((x, height - mark), (x, height)),
        ((0.0, y), (mark, y)),
        ((width - mark, y), (width, y)),
        ((x, y - mark / 2.0), (x, y + mark / 2.0)),
        ((x - mark / 2.0, y), (x + mark / 2.0, y)),
    ] {
        stroke_line(surface, from, to, 0.5, None);
    }
}
