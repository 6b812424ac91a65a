//! From text to rows of cells: what separates the cells, and on which line of the file each row begins. What the
//! columns mean is `columns`'s.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use csv::{ByteRecord, ReaderBuilder, StringRecord};

use crate::error::ListError;

/// What may separate cells, and its name for people.
const DELIMITERS: &[(u8, &str)] = &[(b',', "comma"), (b';', "semicolon"), (b'\t', "tab"), (b'|', "pipe")];
/// How many rows decide about that.
const PROBE: usize = 50;
/// Stands behind the last row. When it is not read as a row of its own, a quotation mark was never closed.
const SENTINEL: &str = "\u{1}";

/// A row that is not empty.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its first line in the file, from 1; of a spreadsheet, its row.
    pub line: u64,
    /// What stands in its cells.
    pub cells: Vec<String>,
}

/// A file's rows.
#[derive(Debug)]
pub(crate) struct Table {
    /// What separates cells, for people.
    pub(crate) delimiter: &'static str,
    pub(crate) rows: Vec<Row>,
    /// The line of the row in which a quotation mark is opened and never closed.
    pub(crate) unclosed: Option<u64>,
}

impl Table {
    /// Reads at most `max` rows; one more is read, so that the caller sees that there are more.
    ///
    /// # Errors
    /// Never for text; what the reader says otherwise.
    pub(crate) fn read(text: &str, max: usize) -> Result<Self, ListError> {
        let (named, body) = named_delimiter(text);
        let (delimiter, name) = named.unwrap_or_else(|| guess(body));
        let mut whole = String::with_capacity(body.len() + 2);
        whole.push_str(body);
        whole.push('\n');
        whole.push_str(SENTINEL);
        let mut lines = Lines { bytes: whole.as_bytes(), at: 0, line: 1, after_return: false };
        if named.is_some() {
            lines.line = 2;
        }
        let mut reader = reader(delimiter, whole.as_bytes());
        let mut record = StringRecord::new();
        let mut rows: Vec<Row> = Vec::new();
        let (mut closed, mut last) = (false, 1);
        while rows.len() <= max {
            let start = reader.position().byte();
            if !reader.read_record(&mut record).map_err(|error| ListError::Table(error.to_string()))? {
                break;
            }
            last = lines.of_row_at(start);
            closed = record.len() == 1 && record.get(0) == Some(SENTINEL);
            if !closed && record.iter().any(|cell| !cell.trim().is_empty()) {
                rows.push(Row { line: last, cells: record.iter().map(str::to_owned).collect() });
            }
        }
        let unclosed = (!closed && rows.len() <= max).then_some(last);
        if unclosed.is_some()
            && let Some(cell) = rows.last_mut().and_then(|row| row.cells.last_mut())
        {
            // What was swallowed ends with the mark that is ours.
            cell.truncate(cell.len().saturating_sub(SENTINEL.len() + 1));
        }
        Ok(Self { delimiter: name, rows, unclosed })
    }
}

/// A first line `sep=;`, by which Excel is told.
fn named_delimiter(text: &str) -> (Option<(u8, &'static str)>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let first = first.trim_end_matches('\r').trim_matches('"').to_ascii_lowercase();
    let named = first
        .strip_prefix("sep=")
        .and_then(|named| DELIMITERS.iter().find(|(delimiter, _)| named.as_bytes() == [*delimiter]));
    match named {
        Some(named) => (Some(*named), rest),
        None => (None, text),
    }
}

fn reader(delimiter: u8, bytes: &[u8]) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(bytes)
}

/// The delimiter by which most of the first rows have the same number of cells: several if possible. Titles above the
/// table have fewer, so it is not the first row that decides.
fn guess(text: &str) -> (u8, &'static str) {
    let mut best = ((0, Reverse(usize::MAX), 0), (b',', "comma"));
    for (delimiter, name) in DELIMITERS {
        let mut reader = reader(*delimiter, text.as_bytes());
        let mut record = ByteRecord::new();
        let (mut rows, mut quoted) = (0_usize, 0_usize);
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        while rows < PROBE && reader.read_byte_record(&mut record).unwrap_or(false) {
            if record.iter().all(<[u8]>::is_empty) {
                continue;
            }
            rows += 1;
            *widths.entry(record.len()).or_default() += 1;
            // Cut at the wrong places, quotation marks stay inside cells.
            quoted += usize::from(record.iter().any(|cell| cell.contains(&b'"')));
        }
        let several =
            widths.iter().filter(|(width, _)| **width > 1).max_by_key(|(width, rows)| (**rows, **width));
        let (width, like) = match several {
            // Where half of the rows agree on several cells, that beats any agreement on one.
            Some((width, like)) if *like * 2 >= rows => (*width, *like),
            _ => (1, widths.get(&1).copied().unwrap_or(0)),
        };
        // In per mille.
        let consistent = like.saturating_mul(1000).checked_div(rows).unwrap_or(0);
        let score = if width > 1 { consistent + 1000 } else { consistent };
        let rank = (score, Reverse(quoted), width);
        if rank > best.0 {
            best = (rank, (*delimiter, *name));
        }
    }
    best.1
}

/// Counts lines as an editor does. The reader's own count stays behind at empty lines and at lone carriage returns.
struct Lines<'t> {
    bytes: &'t [u8],
    at: usize,
    line: u64,
    after_return: bool,
}

impl Lines<'_> {
    /// The line of the row that begins at a byte, or behind the line breaks there.
    fn of_row_at(&mut self, start: u64) -> u64 {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        while let Some(byte) = self.bytes.get(self.at) {
            if self.at >= start && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.line += u64::from(*byte == b'\r' || (*byte == b'\n' && !self.after_return));
            self.after_return = *byte == b'\r';
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
mod tests {
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text, 1000).unwrap()
    }

    fn rows(text: &str) -> Vec<(u64, Vec<String>)> {
        read(text).rows.into_iter().map(|row| (row.line, row.cells)).collect()
    }

    #[test]
    fn the_delimiter_is_the_one_that_rows_agree_on() {
        for (text, delimiter, width) in [
            ("name,email\nAda,a@b\n", "comma", 2),
            ("name;email\nLovelace, Ada;a@b\nBabbage, Charles, Sir;c@d\n", "semicolon", 2),
            ("name\tprice\n\"a;b,c\"\t12,50\n", "tab", 2),
            ("name;price\nAda;12,50\nBob;9,00\n", "semicolon", 2),
            ("\"Name, first\";\"Seat, row\"\n\"Lovelace, Ada\";\"1, 2\"\n", "semicolon", 2),
            ("name\nLovelace, Ada\nBabbage\n", "semicolon", 1),
            ("name\nAda\n", "comma", 1),
            ("sep=;\nname,x;b\n1;2\n", "semicolon", 2),
            ("a,b,c\n1,2,3\n1;2\n", "comma", 3),
        ] {
            let table = read(text);
            assert_eq!((table.delimiter, table.rows[0].cells.len()), (delimiter, width), "{text:?}");
        }
    }

    #[test]
    fn lines_are_those_of_an_editor() {
        let cells = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        for breaks in ["\n", "\r\n", "\r"] {
            let text = "\na,b\n\n\n\"two\nlines\",x\n , \n\nc,d\n".replace('\n', breaks);
            let broken = format!("two{breaks}lines");
            let expected =
                vec![(2, cells(&["a", "b"])), (5, cells(&[&broken, "x"])), (9, cells(&["c", "d"]))];
            assert_eq!(rows(&text), expected, "{breaks:?}");
        }
        assert_eq!(rows("sep=,\r\na,b\r\n")[0].0, 2);
        assert_eq!(rows("a,b")[0].0, 1);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_seen() {
        let table = read("a,b\n1,2\n\"3,4\n5,6\n");
        assert_eq!(table.unclosed, Some(3));
        assert_eq!(table.rows.last().unwrap().cells, ["3,4\n5,6\n"]);
        assert_eq!(read("a,b\n\"1\",\"2\"\n").unclosed, None);
        assert_eq!(read("a\n5\" pipe\n").unclosed, None);
    }

    #[test]
    fn no_more_rows_are_read_than_wanted() {
        assert_eq!(Table::read(&"x\n".repeat(100), 10).unwrap().rows.len(), 11);
    }
}
