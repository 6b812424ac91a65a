//! Import of CSV: what a file says, what of it is here already, and all of the rest as tickets or nothing. `decode`
//! makes text of bytes, `table` rows of text, `guess` finds the columns by the words of `vocabulary`, `rows` reads the
//! cells, `known` looks for what is here. Export is `export`'s.

mod decode;
mod guess;
mod known;
mod rows;
mod table;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::{PaymentMethod, Role, TicketType};
use entrada_core::text;
use entrada_store::Reader;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::{Columns, ImportOptions, ImportReport, PaymentInput};
use crate::laptop::files;
use crate::lists::import::decode::{Decoded, decode};
use crate::lists::import::guess::{Layout, layout};
use crate::lists::import::known::{Known, Meeting};
use crate::lists::import::rows::{Candidate, Context, ProblemColumn, RowReader, shown};
use crate::lists::import::table::Table;
use crate::lookup::availability::{Availability, Bound, seat_taken};
use crate::lookup::find::{find_type, require_event};
use crate::sales::sell::{NewOrder, NewTicket, SALE_MAX};
use crate::{App, AppError, Language, Result};

/// The largest file that is read, in bytes.
const FILE_MAX: u64 = 64 << 20;
/// How many rows a report shows.
const SAMPLE: usize = 5;

/// A file as it was read, before any event is asked.
struct File {
    encoding: &'static str,
    lossy: bool,
    table: Table,
}

/// A ticket to be made, and whether it is paid.
struct Wanted {
    ticket: NewTicket,
    paid: bool,
}

impl App {
    /// What an import would do. Nothing is changed.
    ///
    /// # Errors
    /// When the file is not a CSV, the options do not fit it, or the role does not allow it. Problems of its rows are in
    /// the report.
    pub fn preview_import(
        &self,
        event: &EventId,
        path: &Path,
        options: &ImportOptions,
    ) -> Result<ImportReport> {
        self.authorize(UseCase::PreviewImport)?;
        let file = read(path)?;
        self.read(|access| Ok(self.plan(access, *event, &file, options)?.0))
    }

    /// Imports a file, all of it or, when the report names any problem, nothing. What is here already is not made again.
    ///
    /// # Errors
    /// As [`App::preview_import`].
    pub fn import(&self, event: &EventId, path: &Path, options: &ImportOptions) -> Result<ImportReport> {
        self.authorize(UseCase::Import)?;
        let file = read(path)?;
        self.write(|access| {
            let (mut report, wanted) = self.plan(access, *event, &file, options)?;
            if !report.problems.is_empty() {
                return Ok(report);
            }
            let types = access.types(*event)?;
            for ((paid, _), tickets) in orders(wanted, &types) {
                let paid = paid.then_some(PaymentInput {
                    method: PaymentMethod::Other,
                    amount: None,
                    tendered: None,
                });
                let order = NewOrder { payments: paid.into_iter().collect(), ..NewOrder::default() };
                self.issue_new(access, *event, order, &tickets)?;
                report.imported += count(tickets.len());
            }
            Ok(report)
        })
    }

    /// The report, and the tickets that would be made.
    fn plan(
        &self,
        access: &Access<'_>,
        event: EventId,
        file: &File,
        options: &ImportOptions,
    ) -> Result<(ImportReport, Vec<Wanted>)> {
        let of = require_event(access, event)?;
        access.require_role(event, Role::Desk)?;
        let language = access.language()?;
        let types = access.types(event)?;
        let folded: Vec<String> = types.values().map(|of| text::fold(&of.name)).collect();
        let layout = layout(&file.table.rows, &folded, options.columns.as_ref());
        check_columns(&layout)?;
        let default_type = match options.type_name.as_deref().filter(|name| !name.trim().is_empty()) {
            Some(name) => Some(find_type(access, event, name)?),
            // Where there is one type only, a list need not name it.
            None => types
                .keys()
                .next()
                .copied()
                .filter(|_| types.len() == 1 && layout.columns.type_name.is_none()),
        };
        let rows = file.table.rows.get(usize::from(layout.has_header)..).unwrap_or_default();
        let keys = access.code_keys(event)?;
        let context = Context {
            event_name: &of.name,
            keys: &keys,
            types: &types,
            default_type,
            layout: &layout,
            lossy: file.lossy,
        };
        let mut reading = RowReader::new(context);
        if let Some(line) = file.table.unclosed {
            let value = file.table.rows.last().and_then(|row| row.cells.last()).cloned().unwrap_or_default();
            reading.problem(
                line,
                ProblemColumn::Field("all"),
                &value,
                app_error!(ImportProblems, "import-quote-never-closed"),
            );
        }
        let whole = if rows.is_empty() { None } else { whole_file_problem(&layout, default_type) };
        let wanted = if let Some((column, problem)) = whole {
            let line = file.table.rows.first().map_or(1, |row| row.line);
            reading.problem(line, ProblemColumn::Field(column), &layout.header.join(", "), problem);
            Found::default()
        } else {
            let candidates: Vec<Candidate> = rows.iter().filter_map(|row| reading.read(row)).collect();
            meet(candidates, Known::load(access, event)?, &layout, &mut reading)
        };
        let now = access.now;
        check_quotas(&wanted, &types, Availability::load(access, event, now)?, &layout, &mut reading);
        check_seats(&wanted, access, (event, now), &layout, &mut reading)?;
        reading.problems.sort_by_key(|problem| problem.line);
        let problems = &reading.problems;
        let report = ImportReport {
            encoding: file.encoding.to_owned(),
            delimiter: file.table.delimiter.to_owned(),
            sample: rows
                .iter()
                .take(SAMPLE)
                .map(|row| row.cells.iter().map(|cell| shown(cell)).collect())
                .collect(),
            rows: count(rows.len()),
            new: count(wanted.new.len()),
            known: wanted.known,
            problems: problems.iter().map(|problem| problem.in_words(Language::En)).collect(),
            said: problems.iter().map(|problem| problem.in_words(language)).collect(),
            imported: 0,
            header: layout.header,
            columns: layout.columns,
        };
        Ok((report, wanted.new.into_iter().map(|(_, wanted)| wanted).collect()))
    }
}

fn read(path: &Path) -> Result<File> {
    let name = path
        .file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let Decoded { text, encoding, lossy } = decode(&name, &files::read(path, FILE_MAX)?)?;
    // One more for the header.
    let table = Table::read(&text, SALE_MAX + 1)?;
    if table.rows.is_empty() {
        return Err(app_error!(BadFile, "file-only-separators", file = name));
    }
    if table.rows.len() > SALE_MAX + 1 {
        return Err(app_error!(BadFile, "file-too-many-rows", file = name, max = SALE_MAX));
    }
    Ok(File { encoding, lossy, table })
}

/// Columns that somebody chose must be in the file.
fn check_columns(layout: &Layout) -> Result<()> {
    let Columns { name, last_name, email, type_name, seat, note, code, paid } = layout.columns;
    let width = layout.header.len();
    let chosen = [name, last_name, email, type_name, seat, note, code, paid];
    match chosen.into_iter().flatten().find(|column| *column >= width) {
        Some(column) => {
            let column = column.saturating_add(1);
            Err(app_error!(BadInput, "column-not-in-file", column = column, width = width))
        }
        None => Ok(()),
    }
}

/// What is wrong with every row is said once: the column, and the problem.
fn whole_file_problem(layout: &Layout, default_type: Option<u16>) -> Option<(&'static str, AppError)> {
    let Columns { name, last_name, email, type_name, seat, note, code, .. } = layout.columns;
    if [name, last_name, email, type_name, seat, note, code].iter().all(Option::is_none) {
        return Some(("all", app_error!(ImportProblems, "import-no-column-recognised")));
    }
    (type_name.is_none() && default_type.is_none())
        .then(|| ("type", app_error!(ImportProblems, "import-no-type-column")))
}

/// The rows of a file, sorted into new ones and those that are here already.
#[derive(Default)]
struct Found {
    /// New ones, with their lines.
    new: Vec<(u64, Wanted)>,
    known: u32,
}

fn meet(candidates: Vec<Candidate>, mut there: Known, layout: &Layout, reading: &mut RowReader<'_>) -> Found {
    let mut found = Found::default();
    let has_code = |candidate: &Candidate| candidate.own.is_some() || candidate.ticket.foreign_code.is_some();
    let (with_code, without): (Vec<_>, Vec<_>) = candidates.into_iter().partition(has_code);
    for candidate in with_code.into_iter().chain(without) {
        let meeting =
            if has_code(&candidate) { there.meet_code(&candidate) } else { there.meet_person(&candidate) };
        match (meeting, candidate.held) {
            (Meeting::Here, _) => found.known += 1,
            (Meeting::New, None) => {
                let Candidate { line, ticket, paid, .. } = candidate;
                found.new.push((line, Wanted { ticket, paid }));
            }
            (Meeting::New, Some(state)) => {
                let problem = app_error!(ImportProblems, "import-ticket-not-valid", state = &state);
                reading.problem(candidate.line, ProblemColumn::Field("state"), &state, problem);
            }
            (Meeting::Conflict(problem), _) => {
                let column = reading.column(layout.columns.code, "code");
                reading.problem(candidate.line, column, &candidate.code, problem);
            }
        }
    }
    found.new.sort_by_key(|(line, _)| *line);
    found
}

/// Where a quota ends within the file, its first row too many is named.
fn check_quotas(
    found: &Found,
    types: &BTreeMap<u16, TicketType>,
    mut places: Availability,
    layout: &Layout,
    reading: &mut RowReader<'_>,
) {
    let before = places.clone();
    let mut full = BTreeSet::new();
    for (line, wanted) in &found.new {
        let index = wanted.ticket.type_index;
        let Err(Bound { name, group, quota, .. }) = places.take(index, 1) else { continue };
        if !full.insert((group, text::key(&name))) {
            continue;
        }
        let same = |bound: &Bound| bound.group == group && text::key(&bound.name) == text::key(&name);
        let left = before.bounds(index).iter().find(|bound| same(bound)).map_or(0, |bound| bound.left);
        let of = |other: &&(u64, Wanted)| before.bounds(other.1.ticket.type_index).iter().any(same);
        let new = found.new.iter().filter(of).count();
        let column = reading.column(layout.columns.type_name, "type");
        let problem = if group {
            app_error!(
                ImportProblems,
                "import-group-too-few",
                group = name,
                left = left,
                quota = quota,
                new = new
            )
        } else {
            app_error!(ImportProblems, "import-type-too-few", left = left, quota = quota, new = new)
        };
        let value = types.get(&index).map_or("", |of| &of.name);
        reading.problem(*line, column, value, problem);
    }
}

/// A seat is sold once: to nobody who is here, and to one row.
fn check_seats(
    found: &Found,
    reader: &Reader<'_>,
    (event, now): (EventId, Timestamp),
    layout: &Layout,
    reading: &mut RowReader<'_>,
) -> Result<()> {
    let mut lines = BTreeMap::new();
    for (line, wanted) in &found.new {
        let Some(seat) = wanted.ticket.seat.as_deref() else { continue };
        let holders = reader.holders_of_seat(event, seat, now)?;
        let problem = match (lines.insert(text::key(seat), *line), holders.first()) {
            (Some(first), _) => app_error!(ImportProblems, "import-seat-twice", line = first),
            (None, Some(row)) => seat_taken(seat, row),
            (None, None) => continue,
        };
        reading.problem(*line, reading.column(layout.columns.seat, "seat"), seat, problem);
    }
    Ok(())
}

/// Tickets by the orders that they make: paid and unpaid apart, and one for each currency. What costs nothing is paid.
fn orders(
    wanted: Vec<Wanted>,
    types: &BTreeMap<u16, TicketType>,
) -> BTreeMap<(bool, Option<&'static str>), Vec<NewTicket>> {
    let mut orders: BTreeMap<_, Vec<NewTicket>> = BTreeMap::new();
    let mut free = Vec::new();
    for Wanted { ticket, paid } in wanted {
        match types.get(&ticket.type_index).filter(|of| of.price > 0) {
            Some(of) => orders.entry((paid, Some(of.currency.code()))).or_default().push(ticket),
            None => free.push(ticket),
        }
    }
    if !free.is_empty() {
        let with = orders.keys().find(|(paid, _)| *paid).copied().unwrap_or((true, None));
        orders.entry(with).or_default().extend(free);
    }
    orders
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
