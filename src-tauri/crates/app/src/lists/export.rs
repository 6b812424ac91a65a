//! Tables of an event on their way out: which columns each has, and what stands in them. `csv` and `xlsx` write them,
//! `table` picks the columns that are wanted, `tickets` has the table that an import takes in again. Reading is `import`'s.
//!
//! The codes of our own tickets are 195 digits. They are written as they are: whoever reads the file as text (this
//! program too) gets the code, while a spreadsheet that opens and saves a CSV rounds them to 15 digits. Every remedy
//! inside a CSV (`="…"`, a quote before it) would be a formula or a wrong code for all other readers; a workbook has
//! them as text.

mod attendance;
pub(crate) mod csv;
mod money;
mod table;
mod tickets;
mod xlsx;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::when;
use entrada_store::Reader;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{ExportChoices, ExportDecimal, ExportOptions, ExportSeparator, ExportWhat};
use crate::error::AppError;
use crate::laptop::files::write_atomically;
use crate::lists::export::table::{Cell, Table};
use crate::lookup::find::require_event;
use crate::views::scan::ScanViews;
use crate::{App, Result};

pub(crate) use crate::lists::export::attendance::HEADER as ATTENDANCE_HEADER;
pub(crate) use crate::lists::export::tickets::{
    HEADER as TICKET_HEADER, HEADER_KNOWN as TICKET_HEADER_KNOWN,
};

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

/// What the last choices for tables are kept under on this laptop.
const KEY: &str = "export";

impl App {
    /// A table of an event as a file's bytes, oldest rows first. Times are those of the event's zone: in a CSV by RFC 3339.
    ///
    /// # Errors
    /// When the event is not here, the role does not allow it, or there is no such column.
    pub fn export(&self, event: &EventId, what: ExportWhat, options: &ExportOptions) -> Result<Vec<u8>> {
        self.read(|access| {
            access.authorize(UseCase::Export)?;
            let of = require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let zone = of.zone();
            let mut table = Table::begin(options, &zone, &header(access, *event, what)?)?;
            match what {
                ExportWhat::Tickets => tickets::write(access, *event, &mut table)?,
                ExportWhat::Scans => scans_table(access, *event, &mut table)?,
                ExportWhat::Orders => orders_table(access, *event, &mut table)?,
                ExportWhat::Came => attendance::write(access, *event, true, self.now(), &mut table)?,
                ExportWhat::Missed => attendance::write(access, *event, false, self.now(), &mut table)?,
                ExportWhat::Payments => money::payments(access, *event, &mut table)?,
                ExportWhat::Cash => money::cash(access, *event, &mut table)?,
            }
            table.end()
        })
    }

    /// The same into a file, whole or not at all.
    ///
    /// # Errors
    /// As [`App::export`], and when the file can't be written.
    pub fn save_export(
        &self,
        event: &EventId,
        what: ExportWhat,
        options: &ExportOptions,
        path: &Path,
    ) -> Result<PathBuf> {
        self.authorize(UseCase::SaveExport)?;
        write_atomically(path, &self.export(event, what, options)?)
    }

    /// What can be chosen for a table, and what was chosen for it on this laptop the last time.
    ///
    /// # Errors
    /// As [`App::export`].
    pub fn export_choices(&self, event: &EventId, what: ExportWhat) -> Result<ExportChoices> {
        self.read(|access| {
            access.authorize(UseCase::ExportChoices)?;
            require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let columns = header(access, *event, what)?;
            let usual = match access.language()?.decimal_comma() {
                // A comma can't separate cells as well.
                true => (ExportSeparator::Semicolon, ExportDecimal::Comma),
                false => (ExportSeparator::Comma, ExportDecimal::Point),
            };
            let mut options = kept(access)?.remove(&word(&what)?).unwrap_or_else(|| ExportOptions {
                separator: usual.0,
                decimal: usual.1,
                ..ExportOptions::default()
            });
            // Another event may have asked other questions.
            options.columns.retain(|column| columns.contains(column));
            Ok(ExportChoices { columns, options })
        })
    }

    /// Remembers on this laptop how a table was wanted.
    ///
    /// # Errors
    /// As [`App::export`].
    pub fn keep_export_choices(
        &self,
        event: &EventId,
        what: ExportWhat,
        options: &ExportOptions,
    ) -> Result<()> {
        self.write(|access| {
            access.authorize(UseCase::KeepExportChoices)?;
            require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let mut options = options.clone();
            if options.columns == header(access, *event, what)? {
                // Whoever wants all of them wants those too that a later version or another event has.
                options.columns.clear();
            }
            let mut all = kept(access)?;
            all.insert(word(&what)?, options);
            access.put_setting(KEY, &serde_json::to_string(&all).map_err(AppError::internal)?)
        })
    }
}

/// What was chosen for each table.
fn kept(access: &Access<'_>) -> Result<BTreeMap<String, ExportOptions>> {
    Ok(access.remembered_setting(KEY)?.unwrap_or_default())
}

/// The columns of a table. Those of the scans end with one for each question that was asked at the door.
fn header(reader: &Reader<'_>, event: EventId, what: ExportWhat) -> Result<Vec<String>> {
    let fixed = match what {
        ExportWhat::Tickets => TICKET_HEADER,
        ExportWhat::Scans => SCAN_HEADER,
        ExportWhat::Orders => ORDER_HEADER,
        ExportWhat::Payments => money::PAYMENT_HEADER,
        ExportWhat::Cash => money::CASH_HEADER,
        ExportWhat::Came | ExportWhat::Missed => ATTENDANCE_HEADER,
    };
    let mut header: Vec<String> = fixed.iter().map(|name| (*name).to_owned()).collect();
    if what == ExportWhat::Scans {
        header.extend(questions(reader, event)?.iter().map(|question| format!("answer: {question}")));
    }
    Ok(header)
}

/// The table of ours that a list is whole, where it is one without guests in it.
pub(crate) fn other_table<'h>(header: impl Iterator<Item = &'h str>) -> Option<&'static str> {
    let header: Vec<&str> = header.collect();
    let tables = [
        ("scans", SCAN_HEADER),
        ("orders", ORDER_HEADER),
        ("payments", money::PAYMENT_HEADER),
        ("cash", money::CASH_HEADER),
    ];
    let is = |columns: &[&str]| columns.iter().all(|name| header.contains(name));
    tables.into_iter().find(|(_, columns)| is(columns)).map(|(table, _)| table)
}

fn questions(reader: &Reader<'_>, event: EventId) -> Result<BTreeSet<String>> {
    Ok(reader.questions(event)?.into_values().map(|question| question.text).collect())
}

fn scans_table(reader: &Reader<'_>, event: EventId, table: &mut Table<'_>) -> Result<()> {
    let lister = ScanViews::new(reader, event)?;
    let questions = questions(reader, event)?;
    for row in reader.scans(event, u32::MAX)?.iter().rev() {
        let scan = lister.view(row);
        let mut cells = vec![
            scan.scan.into(),
            scan.at.into(),
            word(&scan.direction)?.into(),
            scan.gate.into(),
            scan.device.into(),
            word(&scan.verdict)?.into(),
            scan.reason.code().into(),
            scan.number.into(),
            scan.name.into(),
            scan.type_name.into(),
            Cell::yes_no(scan.unconfirmed),
            scan.undone.into(),
            scan.area.into(),
            scan.person.into(),
            Cell::yes_no(scan.accepted_unpaid),
            Cell::yes_no(scan.paper),
            scan.why.into(),
            Cell::yes_no(scan.accepted_reissued),
        ];
        cells.extend(questions.iter().map(|question| {
            let given = scan.answers.iter().find(|given| given.question == *question);
            Cell::from(given.map(|given| given.answer.clone()))
        }));
        table.row(cells)?;
    }
    Ok(())
}

fn orders_table(reader: &Reader<'_>, event: EventId, table: &mut Table<'_>) -> Result<()> {
    let types = reader.types(event)?;
    let mut orders = reader.orders(event)?;
    orders.sort_by_key(|order| order.at);
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
        let amount = |minor| Cell::amount(minor, order.currency);
        let (paid, due, refunded) = (amount(order.paid()), amount(order.due()), amount(order.refunded));
        table.row(vec![
            order.number.to_string().into(),
            order.at.into(),
            order.buyer.clone().into(),
            order.email.clone().into(),
            lines.join("; ").into(),
            amount(order.total),
            order.currency.code().into(),
            paid,
            order.method.map(|method| word(&method)).transpose()?.into(),
            due,
            refunded,
            order.pay_until.into(),
            order.note.clone().into(),
        ])?;
    }
    Ok(())
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
