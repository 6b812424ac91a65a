//! The columns of the three tabs, in the order in which they stand in a new sheet, and which of them are shown. What their
//! cells say is in `rows`.

use std::collections::BTreeSet;

use entrada_core::ids::EventId;
use entrada_sync::sheets::{Column, Tab, TabKind};

use crate::dto::SheetColumn;
use crate::sheets::config::Config;

/// The key of tickets; it can't be taken off.
pub(crate) const NUMBER: (&str, &str) = ("number", "Number");

const fn column(id: &'static str, header: &'static str) -> Column {
    Column { id, header, proposes: false, personal: false }
}

const fn open(id: &'static str, header: &'static str) -> Column {
    Column { id, header, proposes: true, personal: false }
}

const fn personal(column: Column) -> Column {
    Column { personal: true, ..column }
}

/// All columns of tickets but the key.
pub(crate) const TICKETS: &[Column] = &[
    personal(open("name", "Name")),
    personal(open("email", "E-mail")),
    column("type", "Type"),
    open("seat", "Seat"),
    personal(open("note", "Note")),
    column("state", "State"),
    column("paid", "Paid"),
    column("price", "Price"),
    column("order", "Order"),
    column("issued", "Issued"),
    column("valid_from", "Valid from"),
    column("valid_until", "Valid until"),
    column("entered", "Entered"),
    column("inside", "Inside"),
    column("entries", "Entries"),
    column("gate", "Gate"),
    column("device", "Device"),
];

/// All columns of scans but the key.
pub(crate) const SCANS: &[Column] = &[
    column("time", "Time"),
    column("number", "Number"),
    personal(column("name", "Name")),
    column("type", "Type"),
    column("direction", "Direction"),
    column("gate", "Gate"),
    column("area", "Area"),
    column("answer", "Answer"),
    column("reason", "Reason"),
    column("device", "Device"),
    column("person", "Person"),
    column("undone", "Undone"),
];

/// The column of the summary beside its key.
const SUMMARY: &[Column] = &[column("value", "Value")];

/// What a new sheet shows of tickets.
const FIRST: &[&str] =
    &["name", "email", "type", "seat", "state", "note", "paid", "issued", "entered", "gate", "device"];

pub(crate) fn at_first() -> BTreeSet<String> {
    FIRST.iter().map(|id| (*id).to_owned()).collect()
}

/// The columns of tickets for a front end.
pub(crate) fn views(shown: &BTreeSet<String>) -> Vec<SheetColumn> {
    let view = |id: &str, header: &str, fixed: bool| SheetColumn {
        id: id.to_owned(),
        header: header.to_owned(),
        shown: fixed || shown.contains(id),
        fixed,
    };
    let (id, header) = NUMBER;
    std::iter::once(view(id, header, true))
        .chain(TICKETS.iter().map(|column| view(column.id, column.header, false)))
        .collect()
}

/// The columns of tickets that are kept up.
pub(crate) fn shown(config: &Config) -> Vec<Column> {
    TICKETS.iter().filter(|column| config.columns.contains(column.id)).cloned().collect()
}

/// The title of a tab without any event's name.
pub(crate) fn plain_title(kind: TabKind) -> &'static str {
    match kind {
        TabKind::Tickets => "Tickets",
        TabKind::Scans => "Scans",
        TabKind::Summary => "Summary",
    }
}

/// A tab's number: the same on all laptops of an event, and hardly ever that of another tab.
pub(crate) fn sheet_id(event: EventId, kind: TabKind) -> i32 {
    let [a, b, c, d, ..] = event.0;
    let place = match kind {
        TabKind::Tickets => 1,
        TabKind::Scans => 2,
        TabKind::Summary => 3,
    };
    i32::from_be_bytes([a & 0x7f, b, c, d & 0xfc]) | place
}

/// The tabs of an event's sheet.
pub(crate) fn tabs(event: EventId, name: &str, by_event: bool, tickets: Vec<Column>) -> Vec<Tab> {
    let mut tickets = Some(tickets);
    TabKind::ALL
        .into_iter()
        .map(|kind| {
            let (key, columns) = match kind {
                TabKind::Tickets => (NUMBER.1, tickets.take().unwrap_or_default()),
                TabKind::Scans => ("Scan", SCANS.to_vec()),
                TabKind::Summary => ("What", SUMMARY.to_vec()),
            };
            Tab {
                kind,
                title: title(kind, name, by_event),
                sheet_id: sheet_id(event, kind),
                key: key.to_owned(),
                columns,
            }
        })
        .collect()
}

/// A tab's title; Google takes a hundred characters.
fn title(kind: TabKind, event: &str, by_event: bool) -> String {
    if !by_event {
        return plain_title(kind).to_owned();
    }
    let event: String =
        event.chars().filter(|c| !matches!(c, '[' | ']' | '*' | '?' | ':' | '/' | '\\')).take(80).collect();
    format!("{} ({event})", plain_title(kind))
}
