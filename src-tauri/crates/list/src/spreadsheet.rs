//! Rows of a spreadsheet, by `calamine`: of the sheet that has the most of them, with numbers and dates as people write
//! them. Formulas count by what they came to when the file was saved.

use std::io::Cursor;

use calamine::{Data, Ods, Reader, Xls, Xlsb, Xlsx, open_workbook_from_rs};

use crate::delimited::Row;
use crate::error::ListError;

/// The kind of spreadsheet, and the rows of its fullest sheet.
///
/// # Errors
/// When it can't be read.
pub(crate) fn rows(bytes: &[u8]) -> Result<(&'static str, Vec<Row>), ListError> {
    let wrong = |error: &dyn std::fmt::Display| ListError::Spreadsheet(error.to_string());
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    let cursor = Cursor::new(bytes);
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        let book = open_workbook_from_rs::<Xls<_>, _>(cursor).map_err(|error| wrong(&error))?;
        return Ok(("XLS", fullest(book)));
    }
    if holds(b"opendocument.spreadsheet") {
        let book = open_workbook_from_rs::<Ods<_>, _>(cursor).map_err(|error| wrong(&error))?;
        return Ok(("ODS", fullest(book)));
    }
    if holds(b"xl/workbook.bin") {
        let book = open_workbook_from_rs::<Xlsb<_>, _>(cursor).map_err(|error| wrong(&error))?;
        return Ok(("XLSB", fullest(book)));
    }
    let book = open_workbook_from_rs::<Xlsx<_>, _>(cursor).map_err(|error| wrong(&error))?;
    Ok(("XLSX", fullest(book)))
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
        if rows.len() > best.len() {
            best = rows;
        }
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
    fn numbers_are_as_people_write_them() {
        assert_eq!(text(&Data::Float(12.5)), "12.5");
        assert_eq!(text(&Data::Float(4_012_345_678_901.0)), "4012345678901");
        assert_eq!(text(&Data::Float(4.0e20)), "4E+20");
        assert_eq!(text(&Data::Bool(true)), "yes");
        assert_eq!(text(&Data::Int(7)), "7");
    }
}
