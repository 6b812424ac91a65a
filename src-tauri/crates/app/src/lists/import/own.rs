//! Columns of our own tables that no list changes: what the program keeps itself, prices, codes. An export that comes back
//! edited there is told so. What lists may change is `changes`'.

use entrada_core::number::Number;
use entrada_core::tax::TaxRate;
use entrada_core::when::DayAs;
use entrada_core::{Timestamp, text};
use entrada_list::status::yes_or_no;
use entrada_list::{Field, List};

use crate::input::to_ms;
use crate::lists::export::{time, yes_no};
use crate::lists::import::changes::{Change, Compare, Found, Stays};
use crate::lists::import::codes::is_rounded_seal;
use crate::lists::import::known::Here;
use crate::lists::import::problem::shown;
use crate::lists::import::rows::{Candidate, moment};

/// Compares what a row of an export of ours says with what would stand there now.
pub(super) fn compare(compare: &Compare<'_>, row: &Candidate, here: &Here, found: &mut Found<'_>) {
    for (place, column) in compare.list.columns.iter().enumerate() {
        let cell = cell(compare.list, row.line, place);
        let Some((field, old, stays)) = differs(compare, row, here, (column.header.as_str(), cell)) else {
            continue;
        };
        found.changes.push(Change { field, column: Some(place), old, new: shown(cell), stays: Some(stays) });
    }
}

/// What stands in a cell of our own table.
fn cell(list: &List, line: u64, place: usize) -> &str {
    let row = list.rows.binary_search_by_key(&line, |row| row.line);
    let row = row.ok().and_then(|at| list.rows.get(at));
    row.and_then(|row| row.cells.get(place)).map_or("", |cell| cell.trim())
}

/// Whether a row of our own table is about a ticket whose place was given back.
pub(super) fn is_expired(list: &List, line: u64) -> bool {
    let place = list.columns.iter().position(|column| column.header == "expired");
    list.ours && place.is_some_and(|place| yes_or_no(cell(list, line, place)) == Some(true))
}

/// The reason that our own table has for a price.
pub(super) fn price_reason(list: &List, line: u64) -> Option<String> {
    let place =
        list.columns.iter().position(|column| column.header == "price_reason").filter(|_| list.ours)?;
    text::note("reason", cell(list, line, place)).ok().flatten()
}

/// The column's name, and what would stand there, when that is something else than the cell.
fn differs(
    compare: &Compare<'_>,
    row: &Candidate,
    here: &Here,
    (header, cell): (&str, &str),
) -> Option<(&'static str, String, Stays)> {
    let ticket = &here.ticket;
    let time_is = |at: Option<Timestamp>| {
        let read = moment(cell, compare.zone, DayAs::Start).ok().map(to_ms);
        let same = if cell.is_empty() {
            at.is_none()
        } else {
            read.is_some() && said(compare, read) == said(compare, at)
        };
        (same, said(compare, at))
    };
    let number_is = |number: Number| (cell.parse() == Ok(number), number.to_string());
    let count_is = |count: u32| (cell.parse() == Ok(count), count.to_string());
    let yes_is = |value: bool| (yes_or_no(cell) == Some(value), yes_no(value).to_owned());
    let (field, (same, old), stays) = match header {
        "number" => ("number", number_is(ticket.number), Stays::Kept),
        "order" => ("order", number_is(ticket.order), Stays::Kept),
        "serial" => ("serial", count_is(ticket.serial.into()), Stays::Kept),
        "entries" => ("entries", count_is(here.entries), Stays::Kept),
        "inside" => ("inside", yes_is(here.inside), Stays::Kept),
        "expired" => ("expired", yes_is(here.expired), Stays::Kept),
        "issued_at" => ("issued_at", time_is(Some(ticket.issued_at)), Stays::Kept),
        "entered_at" => ("entered_at", time_is(here.entered_at), Stays::Kept),
        "currency" => {
            let own = here.currency.map_or("", |own| own.code());
            ("currency", (own.is_empty() || cell.eq_ignore_ascii_case(own), own.to_owned()), Stays::Price)
        }
        // Any other price is told by `changes`.
        "price" => ("price", (!cell.is_empty(), here.price_text()), Stays::Price),
        "price_reason" => {
            let reason = ticket.price_reason.clone().unwrap_or_default();
            ("price_reason", (cell == reason.trim(), reason), Stays::Price)
        }
        "tax" => {
            let same = match ticket.tax {
                Some(tax) => cell.parse::<TaxRate>() == Ok(tax),
                None => cell.is_empty(),
            };
            ("tax", (same, ticket.tax.map(|tax| tax.to_string()).unwrap_or_default()), Stays::Price)
        }
        "state" => {
            let old = crate::lists::export::word(&ticket.state).unwrap_or_default();
            ("state", (!cell.is_empty(), old), Stays::State)
        }
        "code" => (Field::Code.name(), code_is(row, here, cell), Stays::Code),
        _ => return None,
    };
    (!same).then_some((field, old, stays))
}

fn said(compare: &Compare<'_>, at: Option<Timestamp>) -> String {
    time(at, compare.zone)
}

/// A spreadsheet that rounds our own codes changes nothing; for one of those stands the number that it is of.
fn code_is(row: &Candidate, here: &Here, cell: &str) -> (bool, String) {
    match &here.ticket.foreign_code {
        Some(code) => (text::outgoing(code).trim() == cell, code.clone()),
        None => (row.must_be_here || is_rounded_seal(cell), here.ticket.number.to_string()),
    }
}
