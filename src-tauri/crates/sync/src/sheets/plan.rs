//! What to write so that a tab says what the journal says: pure, and empty when it already does. How it travels is in
//! `ranges` and `round`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::cells;
use super::claims::{Claims, How, Trail, beside, claim};
use super::columns::{Found, KEY, Slot, data_rows};
use super::grid::Grid;
use super::mark::{Mark, sum};
use super::ranges::ROWS;
use super::{Cell, Column, Edit, Row, Tab};

/// A mark from further ahead than this was written by a laptop with a wrong clock and does not outrank anybody.
const AHEAD_MS: i64 = 24 * 60 * 60 * 1000;

/// Nobody empties more cells than this one by one.
const MANY: usize = 20;

/// Where a row is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// To a row that is there.
    There,
    /// To a row that was free when it was read: another laptop may take it first, and neither of them would know.
    Free,
    /// Below everything, wherever that is when it comes there: nothing can be lost.
    End,
}

/// What one row gets.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Put {
    /// Where; for [`Aim::End`] where it is expected to come.
    pub(super) row: usize,
    pub(super) aim: Aim,
    /// By column. What is not here stays.
    pub(super) cells: BTreeMap<usize, Value>,
    /// Whose row it is; empty for headers.
    pub(super) key: String,
}

/// What a plan is made from.
pub(super) struct Given<'a> {
    pub(super) tab: &'a Tab,
    pub(super) slots: &'a [Slot],
    pub(super) grid: &'a Grid,
    pub(super) found: &'a Found,
    /// The journal's rows that are to be compared.
    pub(super) rows: &'a [Row],
    /// Whether these are all of them.
    pub(super) full: bool,
    /// Keys in the order in which new rows are added; keys that are not here come last.
    pub(super) order: &'a [String],
    /// What waits, the newest change first.
    pub(super) due: &'a [String],
    pub(super) declined: &'a [Edit],
    pub(super) trail: &'a Trail,
    /// When people were forgotten, by the lower-case key of their ticket, as the tickets' rows in the sheet say.
    pub(super) forgotten: &'a BTreeMap<String, i64>,
    /// Columns that this program made and that were not yet seen to be right: slot and column.
    pub(super) fresh: &'a [(usize, usize)],
    /// Whether the service adds rows below everything by itself.
    pub(super) appends: bool,
    /// Milliseconds since 1970.
    pub(super) now: i64,
}

impl Given<'_> {
    /// When a row's person was forgotten, as far as anybody knows who writes to the sheet.
    fn forgotten(&self, row: &Row) -> i64 {
        let key = row.about.as_ref().unwrap_or(&row.key).to_lowercase();
        self.forgotten.get(&key).copied().unwrap_or_default().max(row.forgotten)
    }

    /// Whether the journal here has not heard that a row's person was forgotten, so that what it says of them stays here.
    fn withholds(&self, row: &Row) -> bool {
        self.forgotten(row) > row.forgotten
    }
}

/// What is to be done to a tab, in the order in which it matters.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) puts: Vec<Put>,
    pub(super) edits: Vec<Edit>,
    /// Columns that get their header now: slot and column.
    pub(super) new_columns: Vec<(usize, usize)>,
    /// Whether a row has to be inserted at the top for the headers.
    pub(super) top: bool,
    /// Whether rows were compared, so that `edits` are all there are.
    pub(super) compared: bool,
    /// Whether another turn is needed even if all arrives as sent.
    pub(super) more: bool,
    /// Where the columns are once the plan is carried out.
    pub(super) found: Found,
    /// What to remember until all of it is seen in the sheet.
    pub(super) trail: Trail,
}

impl Plan {
    pub(super) fn is_empty(&self) -> bool {
        self.puts.is_empty() && !self.top
    }
}

/// Plans one tab.
pub(super) fn plan(given: &Given<'_>) -> Plan {
    let mut plan = Plan { trail: given.trail.clone(), ..Plan::default() };
    let Some(header) = given.found.header.or((given.grid.rows() == 0).then_some(0)) else {
        plan.top = true;
        return plan;
    };
    let found = headers(given, header, &mut plan);
    plan.found = found.clone();
    // Columns that are added to rows are filled in the next turn: somebody might write there at this moment.
    if plan.new_columns.len() < found.at.len()
        && !plan.new_columns.is_empty()
        && given.grid.rows() > header + 1
    {
        forget(given, &found, &mut plan);
        plan.more = true;
        return plan;
    }
    plan.compared = true;
    let claims = claim(given.grid, &found, given.rows, given.trail, given.full);
    let mut puts = Vec::new();
    let mut missing = Vec::new();
    let mut lost = BTreeMap::new();
    for (row, at) in given.rows.iter().zip(&claims.at) {
        match at {
            Some((at, How::Itself)) => existing(given, &found, row, *at, &mut lost, &mut plan, &mut puts),
            Some((at, How::Overwritten)) => {
                let (cells, key) = (whole(given, &found, row), row.key.clone());
                puts.push(Put { row: *at, aim: Aim::There, cells, key });
            }
            None => missing.push(row),
        }
    }
    clear(given, &found, &claims, &mut puts);
    forget_again(given, &found, &mut puts);
    let due: HashMap<&str, usize> =
        given.due.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect();
    puts.sort_by_key(|put| (due.get(put.key.as_str()).copied().unwrap_or(usize::MAX), put.row));
    plan.puts.append(&mut puts);
    add(given, &found, header, missing, &mut plan);
    if !plan.is_empty() {
        plan.trail.sent.extend(plan.puts.iter().map(|put| put.key.to_lowercase()));
        let own = found.own();
        let overwritten: BTreeSet<usize> = claims
            .at
            .iter()
            .flatten()
            .filter(|(_, how)| *how == How::Overwritten)
            .map(|(row, _)| *row)
            .collect();
        for row in data_rows(given.grid, found.header).filter(|row| !overwritten.contains(row)) {
            let key = found.key().map(|column| cells::text(given.grid.cell(row, column))).unwrap_or_default();
            if !key.is_empty()
                && let Some(texts) = beside(given.grid, row, &own)
            {
                plan.trail.beside.insert(key.to_lowercase(), texts);
            }
        }
    }
    plan
}

/// Puts headers over columns that are missing, to the right of everything, and over those whose header was emptied.
fn headers(given: &Given<'_>, header: usize, plan: &mut Plan) -> Found {
    let mut found = Found { header: Some(header), at: given.found.at.clone() };
    found.at.resize(given.slots.len(), None);
    let mut next = given.grid.columns();
    let mut texts = BTreeMap::new();
    for (index, (slot, at)) in given.slots.iter().zip(&mut found.at).enumerate() {
        let column = at.unwrap_or_else(|| {
            plan.new_columns.push((index, next));
            next += 1;
            next - 1
        });
        *at = Some(column);
        if cells::is_blank(given.grid.cell(header, column)) {
            texts.insert(column, Value::String(slot.header.clone()));
        }
    }
    if !texts.is_empty() {
        plan.puts.push(Put { row: header, aim: Aim::There, cells: texts, key: String::new() });
    }
    found
}

/// A column that is made anew is empty, and no mark may say that Entrada had written something there. Before the header,
/// so that nobody ever sees the one without the other.
fn forget(given: &Given<'_>, found: &Found, plan: &mut Plan) {
    let ids: Vec<&str> =
        plan.new_columns.iter().filter_map(|(slot, _)| given.slots.get(*slot)).map(|slot| slot.id).collect();
    let Some(column) = found.mark() else { return };
    let mut puts = Vec::new();
    for row in data_rows(given.grid, found.header) {
        let Some(mut mark) = Mark::parse(&cells::text(given.grid.cell(row, column))) else { continue };
        let before = mark.sums.len();
        mark.sums.retain(|id, _| !ids.contains(&id.as_str()));
        if mark.sums.len() < before {
            let cells = BTreeMap::from([(column, Value::String(mark.write()))]);
            puts.push(Put { row, aim: Aim::There, cells, key: mark.key });
        }
    }
    puts.append(&mut plan.puts);
    plan.puts = puts;
}

/// The same for rows that only others know and that were moved while [`forget`] wrote: a mark that still tells of a column
/// which was made anew would make an empty cell somebody's wish.
fn forget_again(given: &Given<'_>, found: &Found, puts: &mut Vec<Put>) {
    let Some(marks) = found.mark() else { return };
    let fresh: Vec<(&str, usize)> = given
        .fresh
        .iter()
        .filter(|(slot, column)| found.at.get(*slot).copied().flatten() == Some(*column))
        .filter_map(|(slot, column)| Some((given.slots.get(*slot)?.id, *column)))
        .collect();
    if fresh.is_empty() {
        return;
    }
    let written: BTreeSet<usize> = puts.iter().map(|put| put.row).collect();
    let ours: BTreeSet<String> = given.rows.iter().map(|row| row.key.to_lowercase()).collect();
    for row in data_rows(given.grid, found.header).filter(|row| !written.contains(row)) {
        let mark = Mark::parse(&cells::text(given.grid.cell(row, marks)));
        let Some(mut mark) = mark.filter(|mark| !ours.contains(&mark.key.to_lowercase())) else { continue };
        let before = mark.sums.len();
        let emptied = |id: &str| {
            fresh.iter().any(|(fresh, column)| *fresh == id && cells::is_blank(given.grid.cell(row, *column)))
        };
        mark.sums.retain(|id, written| *written == sum("") || !emptied(id));
        if mark.sums.len() < before {
            let cells = BTreeMap::from([(marks, Value::String(mark.write()))]);
            puts.push(Put { row, aim: Aim::There, cells, key: mark.key });
        }
    }
}

/// A row that is in the sheet: what differs is written, what a person proposes is not.
fn existing(
    given: &Given<'_>,
    found: &Found,
    row: &Row,
    at: usize,
    lost: &mut BTreeMap<usize, bool>,
    plan: &mut Plan,
    puts: &mut Vec<Put>,
) {
    let cell = |column: Option<usize>| column.map_or(&cells::NOTHING, |column| given.grid.cell(at, column));
    let mark = Mark::parse(&cells::text(cell(found.mark())));
    let own_mark = mark.as_ref().filter(|mark| mark.key == row.key);
    let outranked = own_mark.is_some_and(|mark| {
        mark.version > row.version && mark.version.ms <= given.now.saturating_add(AHEAD_MS)
    });
    // What we wrote ourselves under a wrong header is nobody's wish.
    let shaken = given.trail.shaken && given.trail.sent.contains(&row.key.to_lowercase());
    // A part of a row may have landed where its row had just been deleted.
    let whole_row = own_mark.is_some()
        && cells::text(cell(found.key())) == row.key
        && !given.trail.restored.contains(&row.key.to_lowercase());
    // The person was forgotten here, and whoever wrote the row had not heard of it: that outranks everybody.
    let forgets = own_mark.is_some_and(|mark| mark.forgotten < row.forgotten);
    // The other way round: the sheet has it already, or it is another tab's to tell.
    let withheld = given.withholds(row);
    let known = given.forgotten(row);
    let told = own_mark.is_some_and(|mark| mark.forgotten >= known);
    let mut put = Put { row: at, aim: Aim::There, cells: BTreeMap::new(), key: row.key.clone() };
    for (index, (column, journal)) in given.tab.columns.iter().zip(&row.cells).enumerate() {
        let Some(place) = found.column(index) else { continue };
        let here = given.grid.cell(at, place);
        if withheld && column.personal {
            if !told && !cells::is_blank(here) {
                put.cells.insert(place, Value::String(String::new()));
            }
            continue;
        }
        let journal = cells::wanted(journal);
        if cells::same(&journal, here) {
            continue;
        }
        let text = cells::text(here);
        let written = mark.as_ref().and_then(|mark| mark.sums.get(column.id));
        // This row has another row's mark. If this program wrote it, it remembers what the row's own mark said before.
        let before = given.trail.sums.get(&row.key.to_lowercase()).filter(|_| own_mark.is_none());
        let written =
            before.and_then(|sums| sums.get(column.id)).filter(|before| **before == sum(&text)).or(written);
        let changed = match written {
            // An empty cell is a proposal only if the rest of its row and column is as it was.
            Some(written) if text.is_empty() => {
                *written != sum("")
                    && whole_row
                    && stands(given, found, row, at)
                    && !*lost.entry(place).or_insert_with(|| is_lost(given, found, index))
            }
            Some(written) => *written != sum(&text),
            None => !text.is_empty(),
        };
        // A mark in a cell is no proposal: it came there because columns moved while a header was written.
        if column.proposes && changed && !shaken && Mark::parse(&text).is_none() {
            let edit = Edit { key: row.key.clone(), column: column.id, wanted: text };
            if !given.declined.contains(&edit) {
                plan.edits.push(edit);
                continue;
            }
        }
        if !outranked || (forgets && column.personal) {
            put.cells.insert(place, journal);
        }
    }
    if let Some(mark) = own_mark {
        plan.trail.sums.insert(row.key.to_lowercase(), mark.sums.clone());
    }
    let key = Value::String(row.key.clone());
    if let Some(place) = found.key()
        && cells::text(given.grid.cell(at, place)) != row.key
    {
        // By itself: should the row be moved away first, nothing but a number stands in the wrong row, and the mark
        // there tells.
        plan.trail.restored.insert(row.key.to_lowercase());
        plan.more = true;
        let cells = BTreeMap::from([(place, key)]);
        puts.push(Put { row: at, aim: Aim::There, cells, key: row.key.clone() });
        return;
    }
    if let Some(place) = found.mark()
        && (!outranked || forgets)
    {
        let wanted = Value::String(marked(given, row, own_mark, outranked));
        if !cells::same(&wanted, given.grid.cell(at, place)) {
            put.cells.insert(place, wanted);
        }
    }
    if !put.cells.is_empty() {
        puts.push(put);
    }
}

/// Whether a column was deleted and made anew, or emptied by the column: that is no wish of every single row.
fn is_lost(given: &Given<'_>, found: &Found, index: usize) -> bool {
    let (Some(place), Some(marks)) = (found.column(index), found.mark()) else { return false };
    let Some(column) = given.tab.columns.get(index) else { return false };
    let nothing = sum("");
    let (mut filled, mut empty) = (0_usize, 0_usize);
    for row in data_rows(given.grid, found.header) {
        let mark = Mark::parse(&cells::text(given.grid.cell(row, marks)));
        if mark.and_then(|mark| mark.sums.get(column.id).map(|written| *written != nothing)) == Some(true) {
            let counter = if cells::is_blank(given.grid.cell(row, place)) { &mut empty } else { &mut filled };
            *counter += 1;
        }
    }
    filled == 0 || (empty > MANY && empty * 10 > filled)
}

/// Whether all else that a row shows still stands in it. A part of a row that landed where its row had just been deleted
/// lacks it, and got its number back from a round that was cut off, perhaps by another laptop. A column that says nothing
/// anywhere was only just made.
fn stands(given: &Given<'_>, found: &Found, row: &Row, at: usize) -> bool {
    given.tab.columns.iter().zip(&row.cells).enumerate().filter(|(_, (column, _))| !column.proposes).all(
        |(index, (_, journal))| {
            let Some(place) = found.column(index) else { return true };
            !cells::is_blank(given.grid.cell(at, place))
                || cells::is_blank(&cells::wanted(journal))
                || data_rows(given.grid, found.header).all(|row| cells::is_blank(given.grid.cell(row, place)))
        },
    )
}

/// The mark of a row as this laptop writes it; the sums of columns that only other laptops show are kept. `outranked`: what
/// another laptop knows stays, but for the person, who was forgotten.
fn marked(given: &Given<'_>, row: &Row, before: Option<&Mark>, outranked: bool) -> String {
    let mut sums = before.map(|mark| mark.sums.clone()).unwrap_or_default();
    let withheld = given.withholds(row);
    for (column, cell) in given.tab.columns.iter().zip(&row.cells).filter(|(column, _)| column.proposes) {
        if withheld && column.personal {
            sums.entry(column.id.to_owned()).or_insert_with(|| sum(""));
        } else if !outranked || column.personal {
            sums.insert(column.id.to_owned(), sum(&cells::text(&cells::wanted(cell))));
        }
    }
    let version = before.filter(|_| outranked).map_or(row.version, |before| before.version);
    Mark { key: row.key.clone(), version, forgotten: given.forgotten(row), sums }.write()
}

/// Every cell of a row.
fn whole(given: &Given<'_>, found: &Found, row: &Row) -> BTreeMap<usize, Value> {
    let withheld = given.withholds(row);
    let says = |column: &Column, cell: &Cell| {
        cells::wanted(if withheld && column.personal { &Cell::Empty } else { cell })
    };
    let mut cells: BTreeMap<usize, Value> = given
        .tab
        .columns
        .iter()
        .zip(&row.cells)
        .enumerate()
        .filter_map(|(index, (column, cell))| found.column(index).map(|at| (at, says(column, cell))))
        .collect();
    if let Some(column) = found.at.get(KEY).copied().flatten() {
        cells.insert(column, Value::String(row.key.clone()));
    }
    if let Some(column) = found.mark() {
        cells.insert(column, Value::String(marked(given, row, None, false)));
    }
    cells
}

fn proposes(given: &Given<'_>, found: &Found, column: usize) -> bool {
    let mut columns = given.tab.columns.iter().enumerate();
    columns.any(|(index, one)| one.proposes && found.column(index) == Some(column))
}

/// Empties our cells of second rows.
fn clear(given: &Given<'_>, found: &Found, claims: &Claims, puts: &mut Vec<Put>) {
    for twin in &claims.twins {
        let Some(row) = given.rows.get(twin.of) else { continue };
        let journal = whole(given, found, row);
        let mark =
            found.mark().map(|column| cells::text(given.grid.cell(twin.row, column))).unwrap_or_default();
        let sums = Mark::parse(&mark).map(|mark| mark.sums).unwrap_or_default();
        let ours = |column: usize, here: &Value| {
            let id =
                found.at.iter().position(|at| *at == Some(column)).and_then(|slot| given.slots.get(slot));
            let written = id
                .and_then(|slot| sums.get(slot.id))
                .is_some_and(|written| *written == sum(&cells::text(here)));
            // What a person typed into a copy of a row is left to them.
            (twin.whole && !proposes(given, found, column))
                || Some(column) == found.mark()
                || written
                || journal.get(&column).is_some_and(|wanted| cells::same(wanted, here))
        };
        let cells: BTreeMap<usize, Value> = found
            .at
            .iter()
            .flatten()
            .map(|column| (*column, given.grid.cell(twin.row, *column)))
            .filter(|(column, here)| !cells::is_blank(here) && ours(*column, here))
            .map(|(column, _)| (column, Value::String(String::new())))
            .collect();
        if !cells.is_empty() {
            puts.push(Put { row: twin.row, aim: Aim::There, cells, key: row.key.clone() });
        }
    }
}

/// Adds rows below everything that anybody wrote. A long backlog starts with its newest part, so that what matters now
/// goes out first; a first filling does not.
fn add(given: &Given<'_>, found: &Found, header: usize, mut missing: Vec<&Row>, plan: &mut Plan) {
    if missing.is_empty() {
        return;
    }
    let order: HashMap<&str, usize> =
        given.order.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect();
    missing.sort_by_key(|row| order.get(row.key.as_str()).copied().unwrap_or(usize::MAX));
    let first = given.grid.first_free().max(header + 1);
    // Prepared boxes stand below: rows belong beside them, and Google would add them below those.
    // A service that says yes to what it does not know adds nothing.
    let ignored = missing.iter().any(|row| given.trail.appended.contains(&row.key.to_lowercase()));
    let aim = if given.appends && !ignored && given.grid.rows() <= first { Aim::End } else { Aim::Free };
    // Half a call: the first one carries all of the newest beside the figures and changes that go before them.
    let sorted: Vec<&Row> =
        if first > header + 1 { missing.rchunks(ROWS / 2).flatten().copied().collect() } else { missing };
    for (row, at) in sorted.into_iter().zip(first..) {
        let new = if aim == Aim::End { &mut plan.trail.appended } else { &mut plan.trail.planted };
        new.insert(row.key.to_lowercase());
        plan.puts.push(Put { row: at, aim, cells: whole(given, found, row), key: row.key.clone() });
    }
}
