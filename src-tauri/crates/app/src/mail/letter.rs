//! What a letter with tickets says: text and HTML alike, the codes shown in it, all tickets as one PDF, and the event for a
//! calendar. To whom it goes and when is `outbox`'s.

use std::fmt::Write as _;
use std::ops::ControlFlow;

use entrada_core::model::Event;
use entrada_core::when;
use entrada_mail::{Enclosed, Letter};
use entrada_store::TicketRow;
use icalendar::{Calendar, Component as _, EventLike as _};

use crate::access::transaction::Access;
use crate::error::AppError;
use crate::printing::tickets_pdf;
use crate::views::event::begins_in_words;
use crate::views::ticket::TicketViews;
use crate::words::table::say;
use crate::{App, EventId, Language, Result};

/// So many codes are shown in a letter itself; where there are more, they are in the PDF alone.
const SHOWN: usize = 20;
/// Dots of a code's picture per module: sharp on a phone, and small.
const MODULE_PX: u32 = 6;

/// Whom a letter is for.
pub(super) struct Addressed<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) address: &'a str,
}

/// The letter with these tickets.
pub(super) fn letter(
    app: &App,
    access: &Access<'_>,
    event: EventId,
    to: &Addressed<'_>,
    tickets: &[&TicketRow],
) -> Result<Letter> {
    let settings = access.screen_settings()?;
    let language = settings.guest_language.as_deref().and_then(Language::of_locale);
    let language = language.map_or_else(|| access.language(), Ok)?;
    let view = TicketViews::new(access, event)?;
    let zone = when::zone_or_utc(&view.event.timezone);
    let name = view.event.name.as_str();
    let about = &[("event", name.to_owned().into()), ("n", tickets.len().into())];
    let hello = match to.name {
        Some(name) => say(language, "mail-hello", &[("name", name.to_owned().into())]),
        None => say(language, "mail-hello-nobody", &[]),
    };
    let here = say(language, "mail-tickets", about);
    let show = say(language, "mail-show", about);
    let mut place = vec![begins_in_words(language, &view.event)];
    place.extend(view.event.venue.clone());
    let lines: Vec<String> = tickets.iter().map(|row| line(&view, row)).collect();
    let text = [
        &[hello.clone(), String::new(), here.clone()][..],
        &place,
        &[String::new()],
        &lines,
        &[String::new(), show.clone()],
    ]
    .concat()
    .join("\n");

    let mut pictures = Vec::new();
    let mut rows = String::new();
    for (row, line) in tickets.iter().zip(&lines).take(SHOWN) {
        let number = row.ticket.number.to_string();
        let bytes = entrada_paper::qr_png(&view.code(row)?, MODULE_PX)?;
        // A string takes all that is written to it.
        let _ = write!(
            rows,
            "<tr><td style=\"padding:8px 16px 8px 0\"><img src=\"cid:{number}\" width=\"200\" alt=\"{number}\"></td>\
             <td style=\"padding:8px 0\">{}</td></tr>",
            escaped(line)
        );
        pictures.push(Enclosed { name: number, kind: "image/png", bytes });
    }
    let place: Vec<String> = place.iter().map(|line| escaped(line)).collect();
    let html = format!(
        "<!doctype html><html lang=\"{}\" dir=\"auto\"><body style=\"font-family:sans-serif;font-size:16px\">\
         <p>{}</p><p>{}</p><p><strong>{}</strong></p><table role=\"presentation\">{rows}</table><p>{}</p></body></html>",
        language.code(),
        escaped(&hello),
        escaped(&here),
        place.join("<br>"),
        escaped(&show),
    );

    let pages = tickets
        .iter()
        .map(|row| tickets_pdf::page(&view, language, &zone, row))
        .collect::<Result<Vec<_>>>()?;
    let pdf = entrada_paper::tickets_pdf(&pages, app.page_size(None)?, &mut |_| ControlFlow::Continue(()))?;
    let file = match tickets {
        [one] => format!("{}.pdf", one.ticket.number),
        _ => "tickets.pdf".to_owned(),
    };
    Ok(Letter {
        to_name: to.name.map(str::to_owned),
        to: to.address.to_owned(),
        subject: say(language, "mail-subject", about),
        text,
        html: Some(html),
        pictures,
        files: vec![
            Enclosed { name: file, kind: "application/pdf", bytes: pdf },
            Enclosed {
                name: "event.ics".to_owned(),
                kind: "text/calendar",
                bytes: calendar(event, &view.event),
            },
        ],
        id: hex::encode(crate::laptop::entropy::random::<12>().map_err(AppError::internal)?),
    })
}

/// A ticket in one line.
fn line(view: &TicketViews, row: &TicketRow) -> String {
    let ticket = &row.ticket;
    let parts = [
        ticket.name.clone(),
        Some(view.type_name(ticket.type_index)),
        ticket.seat.clone(),
        Some(ticket.number.to_string()),
    ];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The event as calendars take it (RFC 5545). It has the same name each time, so that a second letter adds no second event.
fn calendar(id: EventId, event: &Event) -> Vec<u8> {
    let utc = |at: entrada_core::Timestamp| at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut entry = icalendar::Event::new();
    entry
        .uid(&format!("{id}@entrada"))
        .summary(&event.name)
        .add_property("DTSTAMP", utc(event.starts))
        .add_property("DTSTART", utc(event.starts))
        .add_property("DTEND", utc(event.ends));
    if let Some(venue) = &event.venue {
        entry.location(venue);
    }
    Calendar::new().push(entry.done()).done().to_string().into_bytes()
}

/// Text that stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
