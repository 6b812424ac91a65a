//! Lists that this program made itself, known by their headers, whichever of their columns were chosen. What the columns
//! of other lists are is `columns`'.

use entrada_core::code::DIGITS;
use entrada_core::number::Number;

use crate::delimited::Row;

/// How many rows are looked at for a header.
const MOST: usize = 25;
/// The columns of this program's tables of guests.
#[derive(Debug, Clone, Copy)]
pub struct Own<'a> {
    /// A list with all of these is one, whatever stands beside them.
    pub whole: &'a [&'a str],
    /// A list with a column of our ticket numbers or codes is one when it has some of these and no others.
    pub columns: &'a [&'a str],
}

impl Own<'_> {
    /// Whether a row is the header of such a table, with these rows below it.
    pub(crate) fn is_header(&self, row: &Row, below: &[Row]) -> bool {
        let names: Vec<&str> =
            row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        if !self.whole.is_empty() && self.whole.iter().all(|name| names.contains(name)) {
            return true;
        }
        if names.len() < 2 || names.iter().any(|name| !self.columns.contains(name)) {
            return false;
        }
        // Which column says whose row it is.
        let told = |name: &str, is: fn(&str) -> bool| {
            let Some(place) = row.cells.iter().position(|cell| cell.trim() == name) else { return false };
            let cells = below.iter().filter_map(|row| row.cells.get(place)).map(|cell| cell.trim());
            let filled: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
            // Somebody may have mistyped one of them.
            filled.iter().filter(|cell| is(cell)).count() * 2 > filled.len()
        };
        told("number", |cell| cell.parse::<Number>().is_ok_and(|number| number.to_string() == cell))
            || told("code", |cell| cell.len() == DIGITS && cell.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// The place of such a header among the first rows.
    pub(crate) fn find(&self, rows: &[Row]) -> Option<usize> {
        (0..rows.len().min(MOST)).find(|place| {
            let below = rows.get(place + 1..).unwrap_or_default();
            rows.get(*place).is_some_and(|row| self.is_header(row, below))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Row> {
        let cells = |line: &str| line.split(',').map(str::to_owned).collect();
        (1..).zip(text.lines()).map(|(line, text)| Row { line, cells: cells(text) }).collect()
    }

    #[test]
    fn our_own_tables_are_known_and_others_are_not() {
        let own = Own {
            whole: &["number", "name", "type"],
            columns: &["number", "code", "name", "type", "seat", "price"],
        };
        for (text, found) in [
            ("number,name,type,remark\n7K3Q9-M2FXD,Ada,VIP,\n", Some(0)),
            ("type,number,name\n", Some(0)),
            ("Guests\nprice,number\n12.50,7K3Q9-M2FXD\n", Some(1)),
            ("number,seat\n7K3Q9-M2FXD,A1\nmistyped,A2\n7K3Q9-M2FXE,A3\n", Some(0)),
            // Nothing says that these numbers are ours, or that the columns are.
            (format!("code,seat\n{},A1\n", "7".repeat(DIGITS)).as_str(), Some(0)),
            ("code,seat\nTIX-1,A1\n", None),
            ("number,seat\n12,A1\n13,A2\n", None),
            ("number,seat\n7k3q9m2fxd,A1\n", None),
            ("number,seat,colour\n7K3Q9-M2FXD,A1,red\n", None),
            ("name,type\nAda,VIP\n", None),
            ("number\n7K3Q9-M2FXD\n", None),
            ("number,seat\n", None),
        ] {
            assert_eq!(own.find(&rows(text)), found, "{text}");
        }
    }
}
