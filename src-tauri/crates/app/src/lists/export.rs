//! Export as CSV: RFC 4180, commas, CRLF, UTF-8, quotes where they are needed, and no cell that a spreadsheet would
//! run as a formula, also where it is told that semicolons or tabs separate the cells. Reading CSV is `import`'s.
//!
//! The codes of our own tickets are 110 digits. They are written as they are: whoever reads the file as text (this
//! program too) gets the code, while a spreadsheet that opens and saves the file rounds them to 15 digits. Every
//! remedy inside the file (`="…"`, a quote before it) would be a formula or a wrong code for all other readers.

mod attendance;
mod money;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::{text, when};
use entrada_list::guard::guard;
use entrada_store::Reader;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::ExportWhat;
use crate::error::AppError;
use crate::laptop::files::write_atomically;
use crate::lookup::find::require_event;
use crate::views::scan::ScanViews;
use crate::views::ticket::TicketViews;
use crate::{App, Result};

/// The header of exported tickets. An import knows our own files by it.
pub(crate) const TICKET_HEADER: &[&str] = &[
    "number",
    "code",
    "serial",
    "name",
    "email",
    "type",
    "seat",
    "note",
    "state",
    "state_text",
    "paid",
    "price",
    "currency",
    "order",
    "valid_from",
    "valid_until",
    "issued_at",
    "entered_at",
    "inside",
];
/// How many of the first names a file must have to be known as an export of ours. New columns come behind them, so that
/// older files are still known.
pub(crate) const TICKET_HEADER_KNOWN: usize = 19;
const SCAN_HEADER: &[&str] = &[
    "scan",
    "at",
    "direction",
    "gate",
    "device",
    "verdict",
    "reason",
    "number",
    "name",
    "type",
    "unconfirmed",
    "undone",
    "area",
    "person",
    "accepted_unpaid",
    "paper",
    "why",
    "accepted_reissued",
];
const ORDER_HEADER: &[&str] = &[
    "number",
    "at",
    "buyer",
    "email",
    "lines",
    "total",
    "currency",
    "paid",
    "method",
    "due",
    "refunded",
    "pay_until",
    "note",
];

impl App {
    /// A table of an event as CSV, oldest rows first; with a byte order mark for Excel if wanted. Times are RFC 3339 in the
    /// event's zone.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn export_csv(&self, event: &EventId, what: ExportWhat, bom: bool) -> Result<String> {
        self.read(|access| {
            access.authorize(UseCase::ExportCsv)?;
            let of = require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let zone = when::zone(&of.timezone)?;
            let mut table = CsvTable::begin(bom);
            match what {
                ExportWhat::Tickets => self.tickets_table(access, *event, &zone, &mut table)?,
                ExportWhat::Scans => scans_table(access, *event, &zone, &mut table)?,
                ExportWhat::Orders => orders_table(access, *event, &zone, &mut table)?,
                ExportWhat::Came => attendance::write(access, *event, true, self.now(), &zone, &mut table)?,
                ExportWhat::Missed => {
                    attendance::write(access, *event, false, self.now(), &zone, &mut table)?
                }
                ExportWhat::Payments => self.payments_table(access, *event, &zone, &mut table)?,
                ExportWhat::Cash => self.cash_table(access, *event, &zone, &mut table)?,
            }
            table.end()
        })
    }

    /// The same into a file, whole or not at all.
    ///
    /// # Errors
    /// As [`App::export_csv`], and when the file can't be written.
    pub fn save_csv(&self, event: &EventId, what: ExportWhat, bom: bool, path: &Path) -> Result<PathBuf> {
        self.authorize(UseCase::SaveCsv)?;
        write_atomically(path, self.export_csv(event, what, bom)?.as_bytes())
    }

    fn tickets_table(
        &self,
        access: &Access<'_>,
        event: EventId,
        zone: &TimeZone,
        table: &mut CsvTable,
    ) -> Result<()> {
        let viewer = TicketViews::new(access, event)?;
        table.row(TICKET_HEADER)?;
        access.tickets(event, |row| {
            let ticket = viewer.ticket(&row)?;
            let currency = row.currency.unwrap_or(viewer.event.currency);
            table.row(&[
                ticket.number,
                ticket.code,
                ticket.serial.to_string(),
                ticket.name.unwrap_or_default(),
                ticket.email.unwrap_or_default(),
                ticket.type_name,
                ticket.seat.unwrap_or_default(),
                ticket.note.unwrap_or_default(),
                word(&ticket.state)?,
                ticket.state_text.unwrap_or_default(),
                yes_no(ticket.paid).to_owned(),
                ticket.price.map(|price| currency.plain_amount(price)).unwrap_or_default(),
                ticket.currency,
                ticket.order,
                time(ticket.valid_from, zone),
                time(ticket.valid_until, zone),
                time(Some(ticket.issued_at), zone),
                time(ticket.entered_at, zone),
                yes_no(ticket.inside).to_owned(),
            ])
        })
    }
}

/// The columns of every scan, then one for each question that was asked at the door.
fn scans_table(reader: &Reader<'_>, event: EventId, zone: &TimeZone, table: &mut CsvTable) -> Result<()> {
    let lister = ScanViews::new(reader, event)?;
    let questions: BTreeSet<String> =
        reader.questions(event)?.into_values().map(|question| question.text).collect();
    let asked = questions.iter().map(|question| format!("answer: {question}"));
    let header: Vec<String> = SCAN_HEADER.iter().map(|name| (*name).to_owned()).chain(asked).collect();
    table.row(&header)?;
    for row in reader.scans(event, u32::MAX)?.iter().rev() {
        let scan = lister.view(row);
        let mut cells = vec![
            scan.scan,
            time(Some(scan.at), zone),
            word(&scan.direction)?,
            scan.gate.unwrap_or_default(),
            scan.device,
            word(&scan.verdict)?,
            scan.reason.code().to_owned(),
            scan.number.unwrap_or_default(),
            scan.name.unwrap_or_default(),
            scan.type_name.unwrap_or_default(),
            yes_no(scan.unconfirmed).to_owned(),
            scan.undone.unwrap_or_default(),
            scan.area.unwrap_or_default(),
            scan.person.unwrap_or_default(),
            yes_no(scan.accepted_unpaid).to_owned(),
            yes_no(scan.paper).to_owned(),
            scan.why.unwrap_or_default(),
            yes_no(scan.accepted_reissued).to_owned(),
        ];
        cells.extend(questions.iter().map(|question| {
            let given = scan.answers.iter().find(|given| given.question == *question);
            given.map(|given| given.answer.clone()).unwrap_or_default()
        }));
        table.row(&cells)?;
    }
    Ok(())
}

fn orders_table(reader: &Reader<'_>, event: EventId, zone: &TimeZone, table: &mut CsvTable) -> Result<()> {
    let types = reader.types(event)?;
    let mut orders = reader.orders(event)?;
    orders.sort_by_key(|order| order.at);
    table.row(ORDER_HEADER)?;
    for order in orders {
        let lines: Vec<String> = order
            .lines
            .iter()
            .map(|line| {
                let index = line.type_index;
                let name = types.get(&index).map_or_else(|| format!("type {index}"), |of| of.name.clone());
                format!("{} × {name}", line.count)
            })
            .collect();
        let (paid, due, refunded) = (order.paid(), order.due(), order.refunded);
        table.row(&[
            order.number.to_string(),
            time(Some(order.at), zone),
            order.buyer.unwrap_or_default(),
            order.email.unwrap_or_default(),
            lines.join("; "),
            order.currency.plain_amount(order.total),
            order.currency.code().to_owned(),
            order.currency.plain_amount(paid),
            order.method.map(|method| word(&method)).transpose()?.unwrap_or_default(),
            order.currency.plain_amount(due),
            order.currency.plain_amount(refunded),
            time(order.pay_until, zone),
            order.note.unwrap_or_default(),
        ])?;
    }
    Ok(())
}

/// A CSV being written.
pub(crate) struct CsvTable(csv::Writer<Vec<u8>>);

impl CsvTable {
    pub(crate) fn begin(bom: bool) -> Self {
        let start = if bom { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
        Self(csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(start))
    }

    pub(crate) fn row(&mut self, cells: &[impl AsRef<str>]) -> Result<()> {
        let guarded = cells.iter().map(|cell| guard(&text::outgoing(cell.as_ref())).into_owned());
        self.0.write_record(guarded).map_err(AppError::internal)
    }

    pub(crate) fn end(self) -> Result<String> {
        let bytes = self.0.into_inner().map_err(AppError::internal)?;
        String::from_utf8(bytes).map_err(AppError::internal)
    }
}

pub(crate) fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

pub(crate) fn time(moment: Option<Timestamp>, zone: &TimeZone) -> String {
    moment
        .map(|moment| when::local(moment, zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
        .unwrap_or_default()
}

/// The name of an enum's variant, as in JSON.
pub(crate) fn word(value: &impl Serialize) -> Result<String> {
    match serde_json::to_value(value).map_err(AppError::internal)? {
        serde_json::Value::String(word) => Ok(word),
        _ => Err(AppError::internal("a variant of an enum is no word")),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use entrada_list::guard::{begins_formula, is_amount, unguard};
    use proptest::prelude::*;

    use super::*;

    fn written(rows: &[Vec<String>]) -> String {
        let mut table = CsvTable::begin(false);
        for row in rows {
            table.row(row).unwrap();
        }
        table.end().unwrap()
    }

    fn read_back(text: &str) -> Vec<Vec<String>> {
        csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.as_bytes())
            .records()
            .map(|record| record.unwrap().iter().map(|cell| unguard(cell).into_owned()).collect())
            .collect()
    }

    #[test]
    fn quotes_stand_where_rfc_4180_wants_them() {
        let rows =
            [vec!["a,b".to_owned(), "say \"hi\"".to_owned(), "two\nlines".to_owned(), "plain".to_owned()]];
        assert_eq!(written(&rows), "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",plain\r\n");
    }

    proptest! {
        #[test]
        fn any_table_survives(
            rows in (1_usize..6).prop_flat_map(|width| {
                prop::collection::vec(prop::collection::vec("(\\PC|[=+@,;\"'\r\n\t -]){0,12}", width), 1..8)
            })
        ) {
            let cleaned: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(|cell| text::outgoing(cell).into_owned()).collect()).collect();
            prop_assert_eq!(read_back(&written(&rows)), cleaned);
        }

        #[test]
        fn no_separator_makes_a_formula_of_any_text(
            rows in prop::collection::vec(prop::collection::vec("([a1]|[=+@,;\"'\r\n\t -]){0,12}", 3), 1..6),
            separator in prop::sample::select(vec![b',', b';', b'\t', b'|']),
            quoting: bool,
        ) {
            // Without quoting, our commas are plain characters and separate nothing.
            prop_assume!(quoting || separator != b',');
            let rows: Vec<Vec<String>> =
                rows.into_iter().map(|row| std::iter::once("n".to_owned()).chain(row).collect()).collect();
            let text = written(&rows);
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
