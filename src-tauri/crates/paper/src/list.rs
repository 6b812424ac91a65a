//! The guest list for the worst case: alphabetical, with boxes to tick, numbers, notes for the door. What a page is
//! written with is `pages`'s; who stands on the list, in which order and words, is the caller's.

use std::ops::ControlFlow;

use crate::dimensions::Sheet;
use crate::error::PaperError;
use crate::fonts::with_fonts;
use crate::glyph_cache::GlyphCache;
use crate::pages::{Ink, Look, MARGIN, PageWords, Pen, Place, Side, Style, pages, wrapping};
use crate::text::{clean, fit};

/// A guest list; every text is worded for the reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuestList {
    /// The event's name.
    pub event: String,
    /// When and where it is.
    pub about: String,
    /// When it was printed.
    pub printed: String,
    /// How fresh what this device knows is.
    pub fresh: String,
    /// Heads of the columns.
    pub heads: ListHeads,
    /// BCP 47 tag of the language: which side lines begin on, and the shapes of Chinese characters.
    pub language: String,
    /// The guests, in order.
    pub rows: Vec<ListRow>,
}

/// Heads of a guest list's columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListHeads {
    /// Over the names.
    pub name: String,
    /// Over the numbers.
    pub number: String,
    /// Over the types.
    pub ticket_type: String,
    /// Over the seats.
    pub seat: String,
    /// Over those who bought.
    pub buyer: String,
    /// Over the notes for the door.
    pub note: String,
}

/// One guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListRow {
    /// What the guest stands under, `A`; a new one gets a line of its own.
    pub letter: String,
    /// Name.
    pub name: String,
    /// The ticket's number.
    pub number: String,
    /// Name of the ticket's type.
    pub ticket_type: String,
    /// Seat.
    pub seat: String,
    /// Who bought it, where that is somebody else.
    pub buyer: String,
    /// Note for the door.
    pub note: String,
    /// What has to be seen before they pass: not paid, held back. Empty: nothing.
    pub mark: String,
    /// Whether they have come already.
    pub ticked: bool,
}

const ROW: f32 = 15.5;
const LETTER: f32 = 19.0;
const HEAD: f32 = 62.0;
const BOX: f32 = 9.0;
const GAP: f32 = 6.0;
const NAME: Look = Look::plain(10.0);
const SMALL: Look = Look::plain(8.5);
const NOTE: Look = Look::plain(8.0);
const MARK: Look = Look::bold(8.0);
const HEAD_LOOK: Look = Look::grey(7.5);
/// What names and notes have of the page at least.
const NAME_SHARE: f32 = 0.2;
const NOTE_SHARE: f32 = 0.16;
/// A note that does not fit on one line gets up to so many below its guest's name.
const NOTE_LINES: u8 = 4;
const NOTE_LINES_POINTS: f32 = 42.1;

/// A guest's place on paper.
struct Line {
    row: usize,
    /// Whether the letter stands above it.
    letter: bool,
    /// The height of a note below it; 0 when it stands beside.
    note: f32,
}

impl Line {
    fn height(&self) -> f32 {
        ROW + self.note + if self.letter { LETTER } else { 0.0 }
    }
}

/// Draws a guest list and returns its bytes; the same list gives the same bytes. `progress` is told how many guests are
/// done after each page and may stop the work.
///
/// # Errors
/// [`PaperError::Stopped`] when `progress` breaks.
pub fn guest_list_pdf(
    list: &GuestList,
    sheet: Sheet,
    numbered: &PageWords<'_>,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<u8>, PaperError> {
    let style = Style::new(sheet, &list.language);
    let columns = Columns::of(list, style.room().0);
    let laid = lay_out(list, &style, &columns);
    let mut done = 0;
    pages(&style, (&list.event, &list.language), laid.len(), numbered, &mut |pen, nth| {
        head(pen, list, &columns);
        let lines = laid.get(nth).map(Vec::as_slice).unwrap_or_default();
        let mut y = MARGIN + HEAD;
        for line in lines {
            if let Some(row) = list.rows.get(line.row) {
                y = write(pen, row, line, &columns, y);
            }
        }
        done += lines.len();
        if progress(done).is_break() { Err(PaperError::Stopped) } else { Ok(()) }
    })
}

/// Where the columns begin and how wide they are.
struct Columns {
    all: f32,
    name: (f32, f32),
    number: (f32, f32),
    ticket_type: (f32, f32),
    seat: (f32, f32),
    buyer: (f32, f32),
    note: (f32, f32),
}

impl Columns {
    /// As wide as what stands in them, so that the page is used: nothing for what no guest has, less for all where there is too
    /// little room, and what is left for the notes.
    fn of(list: &GuestList, width: f32) -> Self {
        let mut letters = GlyphCache::default();
        let mut wide = |column: fn(&ListRow) -> &str, look: Look, head: &str| -> f32 {
            let longest = list.rows.iter().map(column).max_by_key(|text| text.len()).unwrap_or_default();
            if longest.is_empty() {
                return 0.0;
            }
            let head = measure(&mut letters, head, HEAD_LOOK);
            // The longest in letters is not always the widest.
            (measure(&mut letters, longest, look) * 1.1).max(head) + GAP
        };
        let heads = &list.heads;
        let number = wide(|row| &row.number, SMALL, &heads.number);
        let noted = list.rows.iter().any(|row| !row.note.is_empty() || !row.mark.is_empty());
        let room = width - BOX - GAP;
        let note = if noted { room * NOTE_SHARE } else { 0.0 };
        let mut texts = [
            wide(|row| &row.name, NAME, &heads.name).max(room * NAME_SHARE),
            wide(|row| &row.ticket_type, SMALL, &heads.ticket_type),
            wide(|row| &row.seat, SMALL, &heads.seat),
            wide(|row| &row.buyer, SMALL, &heads.buyer),
        ];
        // A single endless text takes no more than half a page from the others.
        for text in &mut texts {
            *text = text.min(room * 0.5);
        }
        let left = room - number - note;
        let needed: f32 = texts.iter().sum();
        if needed > left {
            texts = texts.map(|text| text * left / needed);
        }
        let spare = (left - needed).max(0.0);
        let [name, ticket_type, seat, buyer] = texts;
        let mut x = MARGIN + BOX + GAP;
        let mut next = |wide: f32| {
            let column = (x, (wide - GAP).max(0.0));
            x += wide;
            column
        };
        Self {
            all: width,
            name: next(if noted { name } else { name + spare }),
            number: next(number),
            ticket_type: next(ticket_type),
            seat: next(seat),
            buyer: next(buyer),
            note: next(if noted { note + spare } else { 0.0 }),
        }
    }
}
/// How wide a text is; of letters that need their neighbours about.
fn measure(letters: &mut GlyphCache, text: &str, look: Look) -> f32 {
    let text = clean(text);
    let about = text.chars().fold(0.0, |wide, _| wide + look.size * 0.7);
    with_fonts(|fonts| letters.line(fonts, text, look.bold)).map_or(about, |line| line.width * look.size)
}

/// Which guests stand on which page; at least one page.
fn lay_out(list: &GuestList, style: &Style, columns: &Columns) -> Vec<Vec<Line>> {
    let room = style.room().1 - HEAD;
    let mut letters = GlyphCache::default();
    let mut laid: Vec<Vec<Line>> = vec![Vec::new()];
    let (mut used, mut before): (f32, Option<&str>) = (0.0, None);
    for (place, row) in list.rows.iter().enumerate() {
        let note = if row.note.is_empty() { 0.0 } else { note_below(row, style, columns, &mut letters) };
        let mut line = Line { row: place, letter: before != Some(&row.letter), note };
        if used + line.height() > room && used > 0.0 {
            // A page never begins in the middle of a letter without saying so.
            line.letter = true;
            laid.push(Vec::new());
            used = 0.0;
        }
        used += line.height();
        before = Some(&row.letter);
        if let Some(page) = laid.last_mut() {
            page.push(line);
        }
    }
    laid
}

/// The height that a note needs below its guest; 0 when it stands beside, where a mark leaves room.
fn note_below(row: &ListRow, style: &Style, columns: &Columns, letters: &mut GlyphCache) -> f32 {
    with_fonts(|fonts| {
        let short = row.mark.is_empty().then(|| letters.line(fonts, clean(&row.note), false)).flatten();
        if short.is_some_and(|short| short.width * NOTE.size <= columns.note.1) {
            return 0.0;
        }
        let width = columns.all - BOX - GAP;
        fit(fonts, &row.note, wrapping(NOTE), (width, NOTE_LINES_POINTS), style.language)
            .map_or(0.0, |note| note.height() + 3.0)
    })
}

fn head(pen: &mut Pen<'_, '_>, list: &GuestList, columns: &Columns) {
    let half = columns.all * 0.62;
    let right = Place { x: MARGIN + half, y: MARGIN, width: columns.all - half };
    pen.line_of(&list.event, Place { x: MARGIN, y: MARGIN - 3.0, width: half - 10.0 }, Look::bold(14.0));
    pen.line_of(&list.about, Place { x: MARGIN, y: MARGIN + 17.0, width: half - 10.0 }, Look::grey(8.5));
    pen.line_of(&list.printed, right, Look::grey(8.5).at(Side::End));
    pen.line_of(&list.fresh, Place { y: MARGIN + 12.0, ..right }, Look::grey(8.5).at(Side::End));
    let y = MARGIN + HEAD - 21.0;
    let heads = &list.heads;
    for (text, (x, width)) in [
        (&heads.name, columns.name),
        (&heads.number, columns.number),
        (&heads.ticket_type, columns.ticket_type),
        (&heads.seat, columns.seat),
        (&heads.buyer, columns.buyer),
        (&heads.note, columns.note),
    ] {
        if width > 0.0 {
            pen.line_of(text, Place { x, y, width }, HEAD_LOOK);
        }
    }
    pen.rule(Place { x: MARGIN, y: MARGIN + HEAD - 7.0, width: columns.all }, 0.8, Ink::Grey);
}

/// Writes one guest and returns where the next begins.
fn write(pen: &mut Pen<'_, '_>, row: &ListRow, line: &Line, columns: &Columns, mut y: f32) -> f32 {
    if line.letter {
        pen.line_of(&row.letter, Place { x: MARGIN, y: y + 3.0, width: columns.all }, Look::bold(10.5));
        y += LETTER;
    }
    let tick = Place { x: MARGIN, y: y + (ROW - BOX) / 2.0, width: BOX };
    pen.outline(tick, BOX, 0.8);
    if row.ticked {
        pen.tick(tick, BOX);
    }
    let mut put = |text: &str, (x, width): (f32, f32), look: Look| {
        pen.line_of(text, Place { x, y: y + (ROW - look.line()) / 2.0, width }, look);
    };
    put(&row.name, columns.name, NAME);
    put(&row.number, columns.number, SMALL);
    put(&row.ticket_type, columns.ticket_type, SMALL);
    put(&row.seat, columns.seat, SMALL);
    put(&row.buyer, columns.buyer, SMALL);
    if row.mark.is_empty() {
        if line.note == 0.0 {
            put(&row.note, columns.note, NOTE);
        }
    } else {
        put(&row.mark, columns.note, MARK);
    }
    if line.note > 0.0 {
        let place = Place { x: columns.name.0, y: y + ROW - 1.0, width: columns.all - BOX - GAP };
        pen.paragraph(&row.note, place, NOTE_LINES, NOTE);
    }
    y += ROW + line.note;
    pen.rule(Place { x: MARGIN, y, width: columns.all }, 0.3, Ink::Faint);
    y
}
