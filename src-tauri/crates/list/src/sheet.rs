//! A file as rows of cells, whatever kind of file it is.

use crate::charset::Charset;
use crate::decode::{Decoded, decode};
use crate::delimited::{Row, Table};
use crate::error::ListError;
use crate::kind::{Kind, kind};
use crate::spreadsheet;

/// A file's rows that are not empty.
#[derive(Debug)]
pub struct Sheet {
    /// How its text is encoded, for people; of a spreadsheet, what kind it is.
    pub encoding: String,
    /// What separates its cells, for people: `comma`, `semicolon`, `tab`, `pipe`, or `cells` in a spreadsheet.
    pub delimiter: &'static str,
    pub(crate) rows: Vec<Row>,
    /// The lines that are in another encoding than the rest.
    pub odd_lines: Vec<u64>,
    /// Whether some bytes could not be read; U+FFFD stands for them.
    pub lossy: bool,
    /// The line of a row in which a quotation mark is opened and never closed.
    pub unclosed: Option<u64>,
}

impl Sheet {
    /// How many rows it has, the header and what stands around the table included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has none, which no sheet that was opened is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The last cell of the file.
    #[must_use]
    pub fn last_cell(&self) -> &str {
        self.rows.last().and_then(|row| row.cells.last()).map_or("", String::as_str)
    }
}

/// Opens a file. `encoding`: what its text is in, when somebody knows better than the file. At most `max` rows are taken.
///
/// # Errors
/// When it is no list, too long, or the encoding unknown.
pub fn open(bytes: &[u8], encoding: Option<&str>, max: usize) -> Result<Sheet, ListError> {
    let encoding = encoding.map(Charset::of).transpose()?;
    let sheet = match kind(bytes)? {
        Kind::Spreadsheet => {
            let (name, rows) = spreadsheet::rows(bytes, max)?;
            Sheet {
                encoding: name.to_owned(),
                delimiter: "cells",
                rows,
                odd_lines: Vec::new(),
                lossy: false,
                unclosed: None,
            }
        }
        Kind::Text => {
            let Decoded { text, encoding, odd_lines, lossy } = decode(bytes, encoding)?;
            let Table { delimiter, rows, unclosed } = Table::read(&text, max)?;
            Sheet { encoding, delimiter, rows, odd_lines, lossy, unclosed }
        }
    };
    if sheet.rows.is_empty() {
        return Err(ListError::OnlySeparators);
    }
    if sheet.rows.len() > max {
        return Err(ListError::TooManyRows(max));
    }
    Ok(sheet)
}
