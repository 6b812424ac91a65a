//! How one ticket looks: 148 mm × 105 mm, what people read on the one side, what the door reads on a stub beside it.
//! For readers of a right-to-left language all of it is mirrored. Sheets and files are `ticket`'s.

use std::sync::Arc;

use krilla::color::luma;
use krilla::geom::{PathBuilder, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Paint, Stroke, StrokeDash};
use krilla::surface::Surface;
use parley::Language;
use parley::layout::Alignment;

use crate::dimensions::{MM, TICKET_HEIGHT, TICKET_WIDTH};
use crate::fitted::Fitted;
use crate::fonts::{Face, Fonts};
use crate::qr::{QUIET, QrMatrix};
use crate::text::{Fit, fit, reads_from_the_right};
use crate::ticket_page::TicketPage;

/// White on every side, so that no printer's unprintable edge cuts a text.
const MARGIN: f32 = 9.0 * MM;
/// The stub with the QR.
const STUB: f32 = 57.0 * MM;
/// The QR with its quiet zone: its modules are as wide as those of a smaller symbol on 44 mm would be.
const QR: f32 = 49.3 * MM;
/// Between what is read and the perforation.
const GUTTER: f32 = 6.0 * MM;
const LEFT: f32 = TICKET_WIDTH - STUB - MARGIN - GUTTER;

const fn fit_of(size: f32, bold: bool, one_line: f32, wrapped: f32) -> Fit {
    Fit { face: Face { size, bold, tabular: false, spacing: 0.0, leading: 1.28 }, one_line, wrapped }
}

const EVENT: Fit = Fit {
    face: Face { size: 25.0, bold: true, tabular: false, spacing: 0.0, leading: 1.17 },
    one_line: 0.8,
    wrapped: 0.5,
};
const WHEN: Fit = fit_of(12.0, true, 0.75, 0.65);
const VENUE: Fit = fit_of(11.0, false, 0.8, 0.65);
const HOLDER: Fit = fit_of(17.0, true, 0.7, 0.55);
const TYPE: Fit = fit_of(12.0, false, 0.75, 0.6);
const VALUE: Fit = fit_of(14.0, true, 0.6, 0.5);
const CAPTION: Fit = fit_of(7.0, false, 0.7, 0.7);
const NOTE: Fit = fit_of(7.0, false, 0.9, 0.8);
const NUMBER: Fit = Fit {
    face: Face { size: 13.5, bold: true, tabular: true, spacing: 0.4, leading: 1.28 },
    one_line: 0.5,
    wrapped: 0.4,
};

/// Draws one ticket: where, and with what.
pub(crate) struct TicketPen<'a, 'b> {
    surface: &'a mut Surface<'b>,
    fonts: &'a mut Fonts,
    language: Option<Language>,
    mirrored: bool,
}

/// Draws `page` with its upper left corner at the surface's origin.
pub(crate) fn draw_ticket(
    surface: &mut Surface<'_>,
    fonts: &mut Fonts,
    page: &TicketPage,
    qr: Option<&QrMatrix>,
) {
    let language = Language::parse(&page.labels.language).ok();
    let mirrored = language.is_some_and(|language| reads_from_the_right(language.language()));
    let mut pen = TicketPen { surface, fonts, language, mirrored };
    pen.left(page);
    pen.stub(page, qr);
}

fn black() -> Paint {
    luma::Color::black().into()
}

/// Captions step back, yet stay well above the contrast that small print needs.
fn grey() -> Paint {
    luma::Color::new(80).into()
}

impl TicketPen<'_, '_> {
    /// `x` of a box of `width` that starts `x` from the reading side's edge.
    fn at(&self, x: f32, width: f32) -> f32 {
        if self.mirrored { TICKET_WIDTH - x - width } else { x }
    }

    fn side(&self) -> Alignment {
        if self.mirrored { Alignment::Right } else { Alignment::Left }
    }

    fn fit(&mut self, text: &str, how: Fit, width: f32, height: f32) -> Option<Arc<Fitted>> {
        fit(self.fonts, text, how, (width, height), self.language)
    }

    fn put(&mut self, text: &Fitted, (x, y, width): (f32, f32, f32), ink: &Paint) {
        let align = self.side();
        let x = self.at(x, width);
        text.draw(self.surface, self.fonts, (x, y, width), align, ink);
    }

    /// Who may come in stands at the lower edge, what to at the upper; the event's name gets all that is left between.
    fn left(&mut self, page: &TicketPage) {
        let bottom = self.note(&page.note, TICKET_HEIGHT - MARGIN + 2.0);
        let bottom = self.seat_and_price(page, bottom);
        let bottom = self.holder_and_type(page, bottom);

        let mut y = MARGIN - 2.0;
        let when = self.fit(&page.when, WHEN, LEFT, 26.0);
        let venue = self.fit(&page.venue, VENUE, LEFT, 25.0);
        let below: f32 = [&when, &venue].into_iter().flatten().map(|text| text.height() + 3.0).sum();
        if let Some(event) = self.fit(&page.event, EVENT, LEFT, (bottom - 10.0 - y - below).clamp(40.0, 92.0))
        {
            self.put(&event, (MARGIN, y, LEFT), &black());
            y += event.height() + 5.0;
        }
        for text in [when, venue].into_iter().flatten() {
            self.put(&text, (MARGIN, y, LEFT), &black());
            y += text.height() + 1.0;
        }
        let rule = bottom - 5.0;
        if rule > y && rule < TICKET_HEIGHT - MARGIN - 12.0 {
            let x = self.at(MARGIN, LEFT);
            self.line((x, rule), (x + LEFT, rule), 0.5, None);
        }
    }

    /// The small print that ends at `bottom`; this and its kin return where what is above may end.
    fn note(&mut self, note: &str, bottom: f32) -> f32 {
        let Some(note) = self.fit(note, NOTE, LEFT, 18.0) else { return bottom };
        let top = bottom - note.height();
        self.put(&note, (MARGIN, top, LEFT), &grey());
        top - 5.0
    }

    fn holder_and_type(&mut self, page: &TicketPage, mut bottom: f32) -> f32 {
        if let Some(kind) = self.fit(&page.ticket_type, TYPE, LEFT, 17.0) {
            bottom -= kind.height();
            self.put(&kind, (MARGIN, bottom, LEFT), &black());
            bottom -= 2.0;
        }
        if let Some(holder) = self.fit(&page.holder, HOLDER, LEFT, 32.0) {
            bottom -= holder.height();
            self.put(&holder, (MARGIN, bottom, LEFT), &black());
            bottom = self.caption(&page.labels.holder, (MARGIN, bottom, LEFT));
        }
        bottom
    }

    fn seat_and_price(&mut self, page: &TicketPage, bottom: f32) -> f32 {
        let gap = 10.0;
        let (seat_width, price_width) = match (page.seat.is_empty(), page.price.is_empty()) {
            (false, false) => ((LEFT - gap) * 0.58, (LEFT - gap) * 0.42),
            _ => (LEFT, LEFT),
        };
        let seat = self.fit(&page.seat, VALUE, seat_width, 20.0);
        let price = self.fit(&page.price, VALUE, price_width, 20.0);
        let row = [&seat, &price].into_iter().flatten().map(|text| text.height()).fold(0.0, f32::max);
        if row == 0.0 {
            return bottom;
        }
        let top = bottom - row;
        let (mut x, mut above) = (MARGIN, top);
        for (value, label, width) in
            [(seat, &page.labels.seat, seat_width), (price, &page.labels.price, price_width)]
        {
            let Some(value) = value else { continue };
            self.put(&value, (x, top, width), &black());
            above = above.min(self.caption(label, (x, top, width)));
            x += width + gap;
        }
        above - 6.0
    }

    /// A caption that ends at `y`; returns where it begins.
    fn caption(&mut self, label: &str, (x, y, width): (f32, f32, f32)) -> f32 {
        let Some(caption) = self.fit(label, CAPTION, width, 10.0) else { return y };
        let top = y - caption.height() + 1.0;
        self.put(&caption, (x, top, width), &grey());
        top
    }

    fn stub(&mut self, page: &TicketPage, qr: Option<&QrMatrix>) {
        let tear = self.at(TICKET_WIDTH - STUB, 0.0);
        self.line((tear, 5.0 * MM), (tear, TICKET_HEIGHT - 5.0 * MM), 0.6, Some(vec![1.5, 2.5]));
        let column = QR - 6.0;
        let number = self.fit(&page.number, NUMBER, column, 20.0);
        let caption =
            if number.is_some() { self.fit(&page.labels.number, CAPTION, column, 10.0) } else { None };
        let below = [&caption, &number].into_iter().flatten().map(|text| text.height()).sum::<f32>();
        let x = TICKET_WIDTH - STUB + (STUB - QR) / 2.0;
        let mut y = (TICKET_HEIGHT - if qr.is_some() { QR } else { 0.0 } - below) / 2.0;
        if let Some(qr) = qr {
            let left = self.at(x, QR);
            self.qr(qr, left, y);
            y += QR;
        }
        for (text, ink) in [(caption, grey()), (number, black())] {
            let Some(text) = text else { continue };
            let left = self.at(x + 3.0, column);
            text.draw(self.surface, self.fonts, (left, y, column), Alignment::Center, &ink);
            y += text.height();
        }
    }

    /// The QR in one path, so that no viewer shows seams between its modules; nothing lies behind it.
    fn qr(&mut self, qr: &QrMatrix, x: f32, y: f32) {
        let module = QR / to_f32(qr.side + 2 * QUIET);
        let mut path = PathBuilder::new();
        for (column, row, length) in qr.bars() {
            let bar = Rect::from_xywh(to_f32(column + QUIET), to_f32(row + QUIET), to_f32(length), 1.0);
            if let Some(bar) = bar {
                path.push_rect(bar);
            }
        }
        let Some(path) = path.finish() else { return };
        // In module units under one transform: whole numbers, a fifth of the size.
        self.surface.push_transform(&Transform::from_row(module, 0.0, 0.0, module, x, y));
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill { paint: black(), ..Default::default() }));
        self.surface.draw_path(&path);
        self.surface.pop();
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, dashes: Option<Vec<f32>>) {
        stroke_line(self.surface, from, to, width, dashes);
    }
}

/// A grey line, whole or dashed.
pub(crate) fn stroke_line(
    surface: &mut Surface<'_>,
    from: (f32, f32),
    to: (f32, f32),
    width: f32,
    dashes: Option<Vec<f32>>,
) {
    let mut path = PathBuilder::new();
    path.move_to(from.0, from.1);
    path.line_to(to.0, to.1);
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: grey(),
        width,
        opacity: NormalizedF32::ONE,
        dash: dashes.map(|array| StrokeDash { array, offset: 0.0 }),
        ..Default::default()
    }));
    surface.draw_path(&path);
    surface.set_stroke(None);
}

#[expect(clippy::cast_precision_loss, reason = "at most 185 modules")]
fn to_f32(modules: usize) -> f32 {
    modules as f32
}
