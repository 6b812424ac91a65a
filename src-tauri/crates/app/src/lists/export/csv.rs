//! Rows as CSV: RFC 4180, CRLF, UTF-8, quotes where they are needed, and no cell that a spreadsheet would run as a
//! formula, whatever it is told that separates the cells. Reading CSV is `import`'s.

use entrada_core::text;
use entrada_list::guard::guard;

use crate::Result;
use crate::error::AppError;

/// A CSV being written.
pub(crate) struct CsvTable {
    writer: csv::Writer<Vec<u8>>,
    separator: char,
}

impl CsvTable {
    pub(crate) fn begin(separator: char, bom: bool) -> Self {
        let start = if bom { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
        let writer = csv::WriterBuilder::new()
            .delimiter(u8::try_from(separator).unwrap_or(b','))
            .terminator(csv::Terminator::CRLF)
            .from_writer(start);
        Self { writer, separator }
    }

    /// A row of texts.
    pub(crate) fn row(&mut self, cells: &[impl AsRef<str>]) -> Result<()> {
        self.cells(cells.iter().map(|cell| (cell.as_ref().to_owned(), true)))
    }

    /// A row of cells, each with whether it is text, which a spreadsheet might run.
    pub(crate) fn cells(&mut self, cells: impl Iterator<Item = (String, bool)>) -> Result<()> {
        let own = self.separator;
        let written = cells.map(
            |(cell, is_text)| {
                if is_text { guard(&text::outgoing(&cell), own).into_owned() } else { cell }
            },
        );
        self.writer.write_record(written).map_err(AppError::internal)
    }

    pub(crate) fn end(self) -> Result<Vec<u8>> {
        self.writer.into_inner().map_err(AppError::internal)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use entrada_list::guard::{begins_formula, is_amount, unguard};
    use proptest::prelude::*;

    use super::*;

    fn written(rows: &[Vec<String>], separator: char) -> String {
        let mut table = CsvTable::begin(separator, false);
        for row in rows {
            table.row(row).unwrap();
        }
        String::from_utf8(table.end().unwrap()).unwrap()
    }

    fn read_back(text: &str, separator: char) -> Vec<Vec<String>> {
        csv::ReaderBuilder::new()
            .has_headers(false)
            .delimiter(separator.try_into().unwrap())
            .from_reader(text.as_bytes())
            .records()
            .map(|record| record.unwrap().iter().map(|cell| unguard(cell).into_owned()).collect())
            .collect()
    }

    #[test]
    fn quotes_stand_where_rfc_4180_wants_them() {
        let rows =
            [vec!["a,b".to_owned(), "say \"hi\"".to_owned(), "two\nlines".to_owned(), "plain".to_owned()]];
        assert_eq!(written(&rows, ','), "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",plain\r\n");
        assert_eq!(written(&rows, ';'), "a,b;\"say \"\"hi\"\"\";\"two\nlines\";plain\r\n");
    }

    proptest! {
        #[test]
        fn any_table_survives(
            rows in (1_usize..6).prop_flat_map(|width| {
                prop::collection::vec(prop::collection::vec("(\\PC|[=+@,;\"'\r\n\t -]){0,12}", width), 1..8)
            }),
            separator in prop::sample::select(vec![',', ';', '\t']),
        ) {
            let cleaned: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(|cell| text::outgoing(cell).into_owned()).collect()).collect();
            prop_assert_eq!(read_back(&written(&rows, separator), separator), cleaned);
        }

        #[test]
        fn no_separator_makes_a_formula_of_any_text(
            rows in prop::collection::vec(prop::collection::vec("([a1]|[=+@,;\"'\r\n\t -]){0,12}", 3), 1..6),
            own in prop::sample::select(vec![',', ';', '\t']),
            separator in prop::sample::select(vec![b',', b';', b'\t', b'|']),
            quoting: bool,
        ) {
            // Without quoting, commas of our own are plain characters and separate nothing.
            prop_assume!(quoting || own != ',' || separator != b',');
            let rows: Vec<Vec<String>> =
                rows.into_iter().map(|row| std::iter::once("n".to_owned()).chain(row).collect()).collect();
            let text = written(&rows, own);
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .delimiter(separator)
                .quoting(quoting)
                .from_reader(text.as_bytes());
            for record in reader.records() {
                for cell in &record.unwrap() {
                    prop_assert!(is_amount(cell) || !begins_formula(cell.trim_start_matches('\'')) || cell.trim_start_matches([' ', '"']).starts_with('\''), "{cell:?} of {text:?}");
                }
            }
        }
    }
}
