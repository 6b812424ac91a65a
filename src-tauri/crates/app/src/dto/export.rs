//! How a table of an event goes out: kind of file, separator, decimal sign, columns. Which tables there are is
//! `laptop`'s `ExportWhat`; lists in are `import`'s.

use serde::{Deserialize, Serialize};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// Text with separators.
    #[default]
    Csv,
    /// A workbook.
    Xlsx,
}

/// What the guest list on paper is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ListOrder {
    /// The last name, which stands first.
    #[default]
    Surname,
    /// The name as it is written.
    Name,
    /// Who bought the ticket.
    Buyer,
    /// The ticket's type.
    Type,
    /// The seat.
    Seat,
}

/// What separates the cells of a CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ExportSeparator {
    /// `,`
    #[default]
    Comma,
    /// `;`
    Semicolon,
    /// A tabulator.
    Tab,
}

impl ExportSeparator {
    /// The character itself.
    #[must_use]
    pub fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }
}

/// What stands before the decimals of a CSV's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ExportDecimal {
    /// `.`
    #[default]
    Point,
    /// `,`
    Comma,
}

/// How a table goes out. Nothing said: all columns as CSV with commas and points, as scripts expect it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(default)]
pub struct ExportOptions {
    /// The kind of file.
    pub format: ExportFormat,
    /// Of a CSV, what separates its cells.
    pub separator: ExportSeparator,
    /// Of a CSV, what stands before decimals.
    pub decimal: ExportDecimal,
    /// The columns in their order; none: all of them.
    pub columns: Vec<String>,
    /// Whether a CSV begins with a byte order mark, for Excel.
    pub bom: bool,
}

/// What can be chosen for a table, and what was chosen last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ExportChoices {
    /// The columns that the table has.
    pub columns: Vec<String>,
    /// What was chosen on this laptop the last time; before, what its language has in lists.
    pub options: ExportOptions,
}
