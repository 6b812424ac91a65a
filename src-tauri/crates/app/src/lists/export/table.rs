//! A table on its way out: the columns that are wanted, in the order in which they are, as rows of a CSV or a workbook.
//! What stands in the cells is said by whoever fills it.

use entrada_core::Timestamp;
use entrada_core::money::Currency;
use entrada_core::tax::TaxRate;
use jiff::tz::TimeZone;

use crate::dto::{ExportDecimal, ExportFormat, ExportOptions};
use crate::error::AppError;
use crate::lists::export::csv::CsvTable;
use crate::lists::export::time;
use crate::lists::export::xlsx::XlsxTable;
use crate::{Result, app_error};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Never run as a formula, never taken for a number.
    Text(String),
    /// A number with a decimal point.
    Number(String),
    Time(Timestamp),
    Empty,
}

impl Cell {
    pub(crate) fn count(number: impl Into<u64>) -> Self {
        Self::Number(number.into().to_string())
    }

    pub(crate) fn amount(minor: i64, currency: Currency) -> Self {
        Self::Number(currency.plain_amount(minor))
    }

    pub(crate) fn percent(rate: TaxRate) -> Self {
        Self::Number(rate.to_string())
    }

    pub(crate) fn yes_no(value: bool) -> Self {
        Self::Text(if value { "yes" } else { "no" }.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Timestamp> for Cell {
    fn from(moment: Timestamp) -> Self {
        Self::Time(moment)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

enum Out {
    Csv(Box<CsvTable>, ExportDecimal),
    Xlsx(Box<XlsxTable>),
}

/// A table being written.
pub(crate) struct Table<'z> {
    out: Out,
    /// Which of the cells of a row are wanted.
    picked: Vec<usize>,
    width: usize,
    zone: &'z TimeZone,
}

impl<'z> Table<'z> {
    /// Begins a table with these columns, of which only some may be wanted.
    pub(crate) fn begin(options: &ExportOptions, zone: &'z TimeZone, header: &[String]) -> Result<Self> {
        let picked = picked(&options.columns, header)?;
        let mut out = match options.format {
            ExportFormat::Csv => {
                let table = CsvTable::begin(options.separator.sign(), options.bom);
                Out::Csv(Box::new(table), options.decimal)
            }
            ExportFormat::Xlsx => Out::Xlsx(Box::new(XlsxTable::begin()?)),
        };
        let names: Vec<&str> =
            picked.iter().filter_map(|place| header.get(*place)).map(String::as_str).collect();
        match &mut out {
            Out::Csv(table, _) => table.row(&names)?,
            Out::Xlsx(table) => table.header(&names)?,
        }
        Ok(Self { out, picked, width: header.len(), zone })
    }

    /// A row with a cell for each column of the table, wanted or not.
    pub(crate) fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        if cells.len() != self.width {
            return Err(AppError::internal("a row is not as wide as its table"));
        }
        let wanted = self.picked.iter().filter_map(|place| cells.get(*place));
        match &mut self.out {
            Out::Csv(table, decimal) => {
                let zone = self.zone;
                table.cells(wanted.map(|cell| match cell {
                    Cell::Text(text) => (text.clone(), true),
                    Cell::Number(number) => (written(number, *decimal), false),
                    Cell::Time(moment) => (time(Some(*moment), zone), false),
                    Cell::Empty => (String::new(), false),
                }))
            }
            Out::Xlsx(table) => table.row(wanted, self.zone),
        }
    }

    pub(crate) fn end(self) -> Result<Vec<u8>> {
        match self.out {
            Out::Csv(table, _) => table.end(),
            Out::Xlsx(table) => table.end(),
        }
    }
}

fn written(number: &str, decimal: ExportDecimal) -> String {
    match decimal {
        ExportDecimal::Point => number.to_owned(),
        ExportDecimal::Comma => number.replace('.', ","),
    }
}

/// The places of the columns that are wanted.
fn picked(wanted: &[String], header: &[String]) -> Result<Vec<usize>> {
    if wanted.is_empty() {
        return Ok((0..header.len()).collect());
    }
    let mut picked = Vec::with_capacity(wanted.len());
    for name in wanted {
        let name = name.trim();
        let place = header.iter().position(|column| column == name).ok_or_else(|| {
            app_error!(BadInput, "export-column-unknown", column = name, columns = header.join(", "))
        })?;
        if picked.contains(&place) {
            return Err(app_error!(BadInput, "export-column-twice", column = name));
        }
        picked.push(place);
    }
    Ok(picked)
}
