//! Rows of a spreadsheet, by `calamine`: of the sheet that has the most of them, with numbers and dates as people write
//! them. Formulas count by what they came to when the file was saved.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Cell, Data, DataRef, Ods, Reader, Xls, Xlsb, Xlsx, open_workbook_from_rs};

use crate::delimited::Row;
use crate::error::ListError;
use crate::unpacked;

/// The kind of spreadsheet, and the rows of its fullest sheet; of each no more than `max` and one.
///
/// # Errors
/// When it can't be read, or is too much for the memory.
pub(crate) fn rows(bytes: &[u8], max: usize) -> Result<(&'static str, Vec<Row>), ListError> {
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    let cursor = Cursor::new(bytes);
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Ok(("XLS", fullest(open_workbook_from_rs::<Xls<_>, _>(cursor).map_err(wrong)?)));
    }
    unpacked::check(bytes)?;
    if holds(b"opendocument.spreadsheet") {
        return Ok(("ODS", fullest(open_workbook_from_rs::<Ods<_>, _>(cursor).map_err(wrong)?)));
    }
    // The sheets of these are read cell by cell: a cell in the last corner makes a whole sheet of two cells otherwise.
    let mut best = Vec::new();
    if holds(b"xl/workbook.bin") {
        let mut book = open_workbook_from_rs::<Xlsb<_>, _>(cursor).map_err(wrong)?;
        for name in book.sheet_names() {
            let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
            let next = || Ok(cells.next_cell().map_err(wrong)?.map(found));
            fuller(&mut best, sheet(max, next)?);
        }
        return Ok(("XLSB", best));
    }
    let mut book = open_workbook_from_rs::<Xlsx<_>, _>(cursor).map_err(wrong)?;
    for name in book.sheet_names() {
        // A sheet may be a chart.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        let next = || Ok(cells.next_cell().map_err(wrong)?.map(found));
        fuller(&mut best, sheet(max, next)?);
    }
    Ok(("XLSX", best))
}

fn wrong(error: impl std::fmt::Display) -> ListError {
    ListError::Spreadsheet(error.to_string())
}

fn found(cell: Cell<DataRef<'_>>) -> (u32, u32, String) {
    let (row, column) = cell.get_position();
    (row, column, text(&Data::from(cell.get_value().clone())))
}

fn fuller(best: &mut Vec<Row>, rows: Vec<Row>) {
    if rows.len() > best.len() {
        *best = rows;
    }
}

/// The rows of cells that come one by one, those that are not empty.
fn sheet(
    max: usize,
    mut next: impl FnMut() -> Result<Option<(u32, u32, String)>, ListError>,
) -> Result<Vec<Row>, ListError> {
    let (mut rows, mut room): (BTreeMap<u32, Vec<String>>, usize) = (BTreeMap::new(), unpacked::CELLS_MOST);
    while let Some((row, column, text)) = next()? {
        if text.trim().is_empty() {
            continue;
        }
        if rows.len() > max && !rows.contains_key(&row) {
            break;
        }
        let cells = rows.entry(row).or_default();
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let wider = column.saturating_add(1).saturating_sub(cells.len());
        room = room.checked_sub(wider).ok_or(ListError::TooLarge)?;
        cells.resize(cells.len() + wider, String::new());
        if let Some(cell) = cells.get_mut(column) {
            *cell = text;
        }
    }
    Ok(rows.into_iter().map(|(row, cells)| Row { line: u64::from(row) + 1, cells }).collect())
}

fn fullest<'b>(mut book: impl Reader<Cursor<&'b [u8]>>) -> Vec<Row> {
    let mut best = Vec::new();
    for (_, range) in book.worksheets() {
        let first = range.start().map_or(0, |(row, _)| row);
        let rows: Vec<Row> = range
            .rows()
            .zip(u64::from(first) + 1..)
            .map(|(cells, line)| Row { line, cells: cells.iter().map(text).collect() })
            .filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
            .collect();
        fuller(&mut best, rows);
    }
    best
}

/// A cell as people write it.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => float(*number),
        Data::Bool(true) => "yes".to_owned(),
        Data::Bool(false) => "no".to_owned(),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            if moment.is_duration() || moment.as_f64() < 1.0 {
                return format!("{hour:02}:{minute:02}:{second:02}");
            }
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) {
                date
            } else {
                format!("{date}T{hour:02}:{minute:02}:{second:02}")
            }
        }
        // What a formula could not be worked out to is nothing that anybody is called.
        Data::Error(error) => error.to_string(),
    }
}

/// A whole number without decimals. From 2^53 on a spreadsheet has lost the last digits; such a number is written as one
/// that was rounded, so that nobody takes it for a code.
fn float(number: f64) -> String {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.abs() >= EXACT { format!("{number:E}").replace('E', "E+") } else { format!("{number}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_in_the_last_corner_makes_no_sheet_of_millions() {
        let read = |cells: Vec<(u32, u32)>| {
            let mut cells = cells.into_iter().map(|(row, column)| (row, column, "x".to_owned()));
            sheet(100_000, || Ok(cells.next()))
                .map(|rows| rows.iter().map(|row| row.line).collect::<Vec<_>>())
        };
        assert_eq!(read(vec![(0, 0), (1_048_575, 16_383), (7, 2)]), Ok(vec![1, 8, 1_048_576]));
        assert_eq!(read((0..1_000).map(|row| (row, 16_383)).collect()), Err(ListError::TooLarge));
    }

    #[test]
    fn numbers_are_as_people_write_them() {
        assert_eq!(text(&Data::Float(12.5)), "12.5");
        assert_eq!(text(&Data::Float(4_012_345_678_901.0)), "4012345678901");
        assert_eq!(text(&Data::Float(4.0e20)), "4E+20");
        assert_eq!(text(&Data::Bool(true)), "yes");
        assert_eq!(text(&Data::Int(7)), "7");
    }
}
