//! A batch of tickets as one PDF: pages, sheets, cut marks, metadata. What a ticket says is `ticket_page`'s, how it
//! looks `ticket_layout`'s, how a text is shaped is `text`'s.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, sync_channel};

use krilla::Document;
use krilla::geom::Transform;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::surface::Surface;

use crate::dimensions::{MM, PageSize, TICKET_HEIGHT, TICKET_WIDTH};
use crate::error::PaperError;
use crate::fonts::with_fonts;
use crate::qr::{QrMatrix, qr_matrix};
use crate::text::clean;
use crate::ticket_layout::{draw_ticket, stroke_line};
use crate::ticket_page::TicketPage;

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
            surface.push_transform(&placed(size, place));
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

/// Where the ticket of that place (reading order) goes: in the middle of its quarter, made smaller where the
/// quarter is.
fn placed(size: PageSize, place: usize) -> Transform {
    if size.tickets() == 1 {
        return Transform::identity();
    }
    let (width, height) = size.points();
    let (width, height) = (width / 2.0, height / 2.0);
    let scale = (width / TICKET_WIDTH).min(height / TICKET_HEIGHT).min(1.0);
    let column = if place.is_multiple_of(2) { 0.0 } else { width };
    let row = if place < 2 { 0.0 } else { height };
    let (x, y) =
        (column + (width - TICKET_WIDTH * scale) / 2.0, row + (height - TICKET_HEIGHT * scale) / 2.0);
    Transform::from_row(scale, 0.0, 0.0, scale, x, y)
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
