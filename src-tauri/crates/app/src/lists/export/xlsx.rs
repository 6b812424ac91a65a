//! Rows as a workbook with one sheet. Text is text and is never run; numbers and times are what they are, where an import
//! reads the same of them that was written.

use entrada_core::{Timestamp, text, when};
use entrada_list::guard::{begins_formula, guard_text};
use jiff::tz::TimeZone;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use crate::error::AppError;
use crate::lists::export::table::Cell;
use crate::lists::export::time;
use crate::{Result, app_error};

/// What a workbook has room for in a cell, in characters.
const CELL_MOST: usize = 32_767;
/// The widest that a column becomes, in pixels: a code is 195 digits.
const WIDEST: u32 = 300;
/// The first year of which spreadsheets of both sorts think the same.
const FIRST_YEAR: i16 = 1901;

/// A workbook being written.
pub(crate) struct XlsxTable {
    book: Workbook,
    next: u32,
    /// A number with so many decimals.
    numbers: Vec<Format>,
    moment: Format,
    /// Text that would be run if somebody typed it: the mark says that it stands as it is, whatever is done in the cell.
    risky: Format,
}

impl XlsxTable {
    pub(crate) fn begin() -> Result<Self> {
        let mut book = Workbook::new();
        book.add_worksheet().set_freeze_panes(1, 0).map_err(failed)?;
        let numbers = ["0", "0.0", "0.00", "0.000", "0.0000"];
        Ok(Self {
            book,
            next: 1,
            numbers: numbers.into_iter().map(|shape| Format::new().set_num_format(shape)).collect(),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
            risky: Format::new().set_quote_prefix(),
        })
    }

    pub(crate) fn header(&mut self, names: &[&str]) -> Result<()> {
        let bold = Format::new().set_bold();
        let sheet = self.book.worksheet_from_index(0).map_err(failed)?;
        for (column, name) in (0..).zip(names) {
            let name = kept(name);
            sheet.write_string_with_format(0, column, name, &bold).map_err(failed)?;
        }
        Ok(())
    }

    pub(crate) fn row<'c>(&mut self, cells: impl Iterator<Item = &'c Cell>, zone: &TimeZone) -> Result<()> {
        let Self { book, next: row, numbers, moment, risky } = self;
        let sheet = book.worksheet_from_index(0).map_err(failed)?;
        for (column, cell) in (0..).zip(cells) {
            let done = match cell {
                Cell::Empty => continue,
                Cell::Text(text) if text.is_empty() => continue,
                Cell::Text(text) if begins_formula(text) => {
                    sheet.write_string_with_format(*row, column, kept(text), risky)
                }
                Cell::Text(text) => sheet.write_string(*row, column, kept(text)),
                Cell::Number(number) => {
                    let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                    match (number.parse::<f64>(), numbers.get(decimals)) {
                        (Ok(value), Some(shape)) => {
                            sheet.write_number_with_format(*row, column, value, shape)
                        }
                        _ => sheet.write_string(*row, column, number),
                    }
                }
                Cell::Time(at) => match local(*at, zone) {
                    Some(day) => sheet.write_datetime_with_format(*row, column, &day, moment),
                    None => sheet.write_string(*row, column, time(Some(*at), zone)),
                },
            };
            done.map_err(failed)?;
        }
        *row += 1;
        Ok(())
    }

    pub(crate) fn end(mut self) -> Result<Vec<u8>> {
        let sheet = self.book.worksheet_from_index(0).map_err(failed)?;
        sheet.set_autofit_max_width(WIDEST).autofit();
        self.book.save_to_buffer().map_err(failed)
    }
}

fn kept(written: &str) -> String {
    let clean = text::outgoing(written);
    guard_text(&clean).chars().take(CELL_MOST).collect()
}

/// A moment on the event's clock, which is all that a workbook knows; `None` where that hour comes twice, at midnight, which
/// whoever reads it takes for the day alone, or where workbooks have no such year.
fn local(at: Timestamp, zone: &TimeZone) -> Option<ExcelDateTime> {
    let local = when::local(at, zone).datetime();
    let midnight = (local.hour(), local.minute(), local.second()) == (0, 0, 0);
    if midnight || local.year() < FIRST_YEAR || zone.to_ambiguous_timestamp(local).is_ambiguous() {
        return None;
    }
    let part = |value: i8| u8::try_from(value).ok();
    let year = u16::try_from(local.year()).ok()?;
    let day = ExcelDateTime::from_ymd(year, part(local.month())?, part(local.day())?).ok()?;
    let hour = u16::try_from(local.hour()).ok()?;
    day.and_hms(hour, part(local.minute())?, part(local.second())?).ok()
}

fn failed(error: XlsxError) -> AppError {
    match error {
        XlsxError::RowColumnLimitError => app_error!(BadInput, "export-too-long-for-workbook"),
        other => AppError::internal(other),
    }
}
