//! The evening on paper: a title, figures, and sections with a picture and a table each, over as many pages as it
//! takes. Which numbers these are, and in which words, is the caller's.

use crate::chart::Chart;
use crate::dimensions::Sheet;
use crate::error::PaperError;
use crate::pages::{Ink, Look, MARGIN, PageWords, Pen, Place, Side, Style, pages};

/// A report; every text is worded for the reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What it is about.
    pub title: String,
    /// Below the title: when, where, who wrote it and when.
    pub lines: Vec<String>,
    /// The figures that people look for first.
    pub figures: Vec<Figure>,
    /// The rest.
    pub sections: Vec<Section>,
    /// BCP 47 tag of the language: which side lines begin on, and the shapes of Chinese characters.
    pub language: String,
}

/// One big number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// What it counts.
    pub label: String,
    /// The number as people read it.
    pub value: String,
    /// What there is to say about it.
    pub detail: String,
}

/// A part of a report. What is empty is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// A sentence below the title.
    pub text: String,
    /// Its picture.
    pub chart: Option<Chart>,
    /// Heads of its table.
    pub columns: Vec<Column>,
    /// Rows of its table.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Whether numbers stand in it.
    pub number: bool,
    /// Its share of the width, beside the other columns' shares.
    pub share: u16,
}

const FIGURES_A_ROW: usize = 4;
const FIGURE: f32 = 50.0;
const ROW: f32 = 14.0;
const TITLE: f32 = 26.0;
const CELL: Look = Look::plain(9.0);
/// No section begins so near a page's end that only its title would stand there.
const ALONE: f32 = 70.0;

/// A piece that is not broken over pages: where it begins and what it is.
enum Piece<'r> {
    Title(&'r Section),
    Chart(&'r Chart),
    Heads(&'r [Column]),
    Row(&'r [Column], &'r [String]),
    Figures(&'r [Figure]),
    Head,
    Gap,
}

impl Piece<'_> {
    fn height(&self, report: &Report) -> f32 {
        match self {
            Self::Head => 30.0 + 13.0 * lines(report.lines.len()) + 10.0,
            Self::Figures(_) => FIGURE + 8.0,
            Self::Title(section) => TITLE + if section.text.is_empty() { 0.0 } else { 16.0 },
            Self::Chart(chart) => chart.height() + 8.0,
            Self::Heads(_) | Self::Row(..) => ROW,
            Self::Gap => 12.0,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
fn lines(count: usize) -> f32 {
    count as f32
}

/// Draws a report and returns its bytes; the same report gives the same bytes.
///
/// # Errors
/// When the PDF can't be built.
pub fn report_pdf(report: &Report, sheet: Sheet, numbered: &PageWords<'_>) -> Result<Vec<u8>, PaperError> {
    let style = Style::new(sheet, &report.language);
    let (width, height) = style.room();
    let laid = lay_out(report, height);
    pages(&style, (&report.title, &report.language), laid.len(), numbered, &mut |pen, nth| {
        let mut y = MARGIN;
        for piece in laid.get(nth).into_iter().flatten() {
            draw(pen, report, piece, Place { x: MARGIN, y, width });
            y += piece.height(report);
        }
        Ok(())
    })
}

/// What stands on which page.
fn lay_out(report: &Report, room: f32) -> Vec<Vec<Piece<'_>>> {
    let mut laid: Vec<Vec<Piece<'_>>> = vec![Vec::new()];
    let mut used = 0.0;
    let mut add = Adder { laid: &mut laid, used: &mut used, room, report };
    add.piece(Piece::Head, 0.0);
    for figures in report.figures.chunks(FIGURES_A_ROW) {
        add.piece(Piece::Figures(figures), 0.0);
    }
    for section in &report.sections {
        let chart = section.chart.as_ref().filter(|chart| !chart.is_empty());
        add.piece(Piece::Title(section), chart.map_or(ALONE, |chart| chart.height().min(room / 2.0)));
        if let Some(chart) = chart {
            add.piece(Piece::Chart(chart), 0.0);
        }
        if !section.rows.is_empty() {
            add.piece(Piece::Heads(&section.columns), ROW * 2.0);
        }
        for row in &section.rows {
            if add.is_full(ROW) {
                add.page();
                add.piece(Piece::Heads(&section.columns), 0.0);
            }
            add.piece(Piece::Row(&section.columns, row), 0.0);
        }
        add.piece(Piece::Gap, 0.0);
    }
    laid
}

struct Adder<'l, 'r> {
    laid: &'l mut Vec<Vec<Piece<'r>>>,
    used: &'l mut f32,
    room: f32,
    report: &'r Report,
}

impl<'r> Adder<'_, 'r> {
    fn is_full(&self, height: f32) -> bool {
        *self.used + height > self.room
    }

    fn page(&mut self) {
        self.laid.push(Vec::new());
        *self.used = 0.0;
    }

    /// Puts a piece where there is room for it and for `more` of what follows.
    fn piece(&mut self, piece: Piece<'r>, more: f32) {
        let height = piece.height(self.report);
        let gap = matches!(piece, Piece::Gap);
        if *self.used > 0.0 && self.is_full(height + more) {
            if gap {
                return;
            }
            self.page();
        }
        *self.used += height;
        if let Some(page) = self.laid.last_mut() {
            page.push(piece);
        }
    }
}

fn draw(pen: &mut Pen<'_, '_>, report: &Report, piece: &Piece<'_>, place: Place) {
    match piece {
        Piece::Head => {
            pen.line_of(&report.title, place, Look::bold(20.0));
            for (nth, line) in report.lines.iter().enumerate() {
                pen.line_of(line, Place { y: place.y + 30.0 + 13.0 * lines(nth), ..place }, Look::grey(9.5));
            }
        }
        Piece::Figures(figures) => draw_figures(pen, figures, place),
        Piece::Title(section) => {
            pen.line_of(&section.title, Place { y: place.y + 3.0, ..place }, Look::bold(12.5));
            pen.line_of(&section.text, Place { y: place.y + TITLE - 3.0, ..place }, Look::grey(9.0));
        }
        Piece::Chart(chart) => chart.draw(pen, Place { y: place.y + 4.0, ..place }),
        Piece::Heads(columns) => {
            let heads: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
            cells(pen, columns, &heads, place, Look::grey(8.0));
            pen.rule(Place { y: place.y + ROW - 1.0, ..place }, 0.7, Ink::Grey);
        }
        Piece::Row(columns, row) => {
            let texts: Vec<&str> = row.iter().map(String::as_str).collect();
            cells(pen, columns, &texts, place, CELL);
            pen.rule(Place { y: place.y + ROW - 1.0, ..place }, 0.3, Ink::Faint);
        }
        Piece::Gap => {}
    }
}

fn draw_figures(pen: &mut Pen<'_, '_>, figures: &[Figure], place: Place) {
    let width = (place.width - 8.0 * lines(FIGURES_A_ROW - 1)) / lines(FIGURES_A_ROW);
    for (nth, figure) in figures.iter().enumerate() {
        let x = place.x + lines(nth) * (width + 8.0);
        pen.fill(Place { x, y: place.y, width }, FIGURE, Ink::Tint);
        let inner = |y: f32| Place { x: x + 8.0, y: place.y + y, width: width - 16.0 };
        pen.line_of(&figure.label, inner(4.0), Look::grey(8.0));
        pen.line_of(&figure.value, inner(13.0), Look::bold(17.0));
        pen.line_of(&figure.detail, inner(35.0), Look::grey(7.5));
    }
}

fn cells(pen: &mut Pen<'_, '_>, columns: &[Column], texts: &[&str], place: Place, look: Look) {
    let shares: u16 = columns.iter().map(|column| column.share.max(1)).sum();
    let mut x = place.x;
    for (column, text) in columns.iter().zip(texts) {
        let width = place.width * f32::from(column.share.max(1)) / f32::from(shares.max(1));
        let side = if column.number { Side::End } else { Side::Start };
        let cell = Place { x, y: place.y + (ROW - look.line()) / 2.0 - 1.0, width: width - 6.0 };
        pen.line_of(text, cell, look.at(side));
        x += width;
    }
}
