//! Import of lists: what a file says, what of it is here already and what differs, and all of the rest as tickets or
//! nothing. `entrada-list` makes rows of bytes and finds what the columns mean; `rows`, `company`, `amounts` and `codes` read the cells, `known`
//! looks for what is here, `changes`, `own` and `buyers` compare, `orders` and `doing` write, `checks` asks whether there is room, `remembered` keeps
//! what people chose for the columns. Export is `export`'s.

mod amounts;
mod buyers;
mod changes;
mod checks;
mod codes;
mod company;
mod doing;
mod known;
mod orders;
mod own;
mod problem;
mod remembered;
mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::Path;

use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketState, TicketType};
use entrada_core::text;
use entrada_list::{Choice, Field, List, ListError, Options, Own, Reason, Sheet};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::{ImportColumn, ImportGone, ImportOptions, ImportReason, ImportReport, ImportUpdate};
use crate::laptop::files;
use crate::laptop::progress::Progress;
use crate::lists::export::{self, ATTENDANCE_HEADER, TICKET_HEADER, TICKET_HEADER_KNOWN};
use crate::lists::import::changes::{Compare, Difference};
use crate::lists::import::known::{Here, Known, Meeting};
use crate::lists::import::problem::{Notes, ProblemColumn, shown};
use crate::lists::import::rows::{Candidate, Context, RowReader};
use crate::lookup::find::{find_type, require_event};
use crate::sales::sell::SALE_MAX;
use crate::{App, AppError, Language, Result};

/// The largest file that is read, in bytes.
const FILE_MAX: u64 = 64 << 20;
/// How many rows a report shows.
const SAMPLE: usize = 5;
/// Titles, a header and remarks that a file may have besides its guests.
const BESIDES: usize = 50;

/// What an import would do.
struct Plan {
    new: Vec<Candidate>,
    differences: Vec<Difference>,
    known: Known,
    types: BTreeMap<u16, TicketType>,
    names_for: Role,
    list: List,
    report: ImportReport,
}

impl App {
    /// What an import would do. Nothing is changed.
    ///
    /// # Errors
    /// When the file is no list, the options do not fit it, or the role does not allow it. Problems of its rows are in
    /// the report.
    pub fn preview_import(
        &self,
        event: &EventId,
        path: &Path,
        options: &ImportOptions,
    ) -> Result<ImportReport> {
        self.authorize(UseCase::PreviewImport)?;
        let (name, sheet) = open(path, options)?;
        self.read(|access| Ok(self.plan(access, *event, (&name, sheet), options)?.report))
    }

    /// Imports a list: guests who are new come in, all of them or, when the report names any problem, nobody. What is here
    /// already is not made again; what differs is done when the options say so.
    ///
    /// # Errors
    /// As [`App::preview_import`], and when it is stopped; nothing is changed then.
    pub fn import(
        &self,
        event: &EventId,
        path: &Path,
        options: &ImportOptions,
        progress: &mut Progress<'_>,
    ) -> Result<ImportReport> {
        self.authorize(UseCase::Import)?;
        let (name, sheet) = open(path, options)?;
        if let ControlFlow::Break(()) = progress(0, sheet.len()) {
            return Err(app_error!(Stopped, "import-stopped"));
        }
        self.write(|access| {
            let Plan { new, differences, known, types, names_for, list, mut report } =
                self.plan(access, *event, (&name, sheet), options)?;
            if !report.problems.is_empty() {
                return Ok(report);
            }
            let orders = orders::orders(&new, &types);
            orders::record(access, *event, names_for, &types, &orders, progress)?;
            report.imported = count(new.len());
            for difference in differences.iter().filter(|difference| is_wanted(options, difference.line)) {
                if let Some(here) = known.tickets.get(&difference.number) {
                    let becomes = types.get(&difference.row.type_index);
                    self.apply_difference(access, *event, names_for, (difference, here), becomes)?;
                }
            }
            report.changed = differences
                .iter()
                .flat_map(|difference| difference.report(is_wanted(options, difference.line)))
                .collect();
            report.applied = count(report.changed.iter().filter(|change| change.applied).count());
            if !options.columns.is_empty() {
                remembered::keep(access, &list.shape, &options.columns)?;
            }
            Ok(report)
        })
    }

    /// The report, the tickets that would be made and the changes that would be done.
    fn plan(
        &self,
        access: &Access<'_>,
        event: EventId,
        (name, sheet): (&str, Sheet),
        options: &ImportOptions,
    ) -> Result<Plan> {
        let of = require_event(access, event)?;
        access.require_role(event, Role::Desk)?;
        let types = access.types(event)?;
        let zone = of.zone();
        let folded: Vec<String> = types.values().map(|of| text::fold(&of.name)).collect();
        let whole: Vec<&str> = TICKET_HEADER.iter().take(TICKET_HEADER_KNOWN).copied().collect();
        let of_guests = [TICKET_HEADER, ATTENDANCE_HEADER].concat();
        let choices = choices(&options.columns)?;
        let stored = remembered::load(access)?;
        let (encoding, delimiter, lossy, unclosed) =
            (sheet.encoding.clone(), sheet.delimiter.to_owned(), sheet.lossy, sheet.unclosed);
        let (odd_lines, last_cell) = (sheet.odd_lines.clone(), sheet.last_cell().to_owned());
        let list = entrada_list::read(
            sheet,
            &Options {
                types: &folded,
                own: Own { whole: &whole, columns: &of_guests },
                header_line: options.header,
                choices: &choices,
                remembered: &|shape| {
                    stored
                        .get(shape)
                        .and_then(|kept| crate::lists::import::choices(kept).ok())
                        .unwrap_or_default()
                },
            },
        )
        .map_err(|error| said(name, error))?;
        let header = list.columns.iter().map(|column| column.header.as_str());
        // An empty table has a header that nobody takes for one.
        let first = list.rows.iter().take(1).flat_map(|row| &row.cells).map(String::as_str);
        if let Some(table) = export::other_table(header).or_else(|| export::other_table(first)) {
            return Err(app_error!(BadFile, "file-own-table", file = name, table = table));
        }
        if list.rows.len() > SALE_MAX {
            return Err(app_error!(BadFile, "file-too-many-rows", file = name, max = SALE_MAX));
        }
        let default_type = match options.type_name.as_deref().filter(|name| !name.trim().is_empty()) {
            Some(name) => Some(find_type(access, event, name)?),
            // Where there is one type only, a list need not name it.
            None => types.keys().next().copied().filter(|_| types.len() == 1),
        };
        let keys = access.code_keys(event)?;
        let gates = access.gates(event)?.into_keys().collect();
        let context = Context {
            event_name: &of.name,
            keys: &keys,
            types: &types,
            gates,
            zone: &zone,
            default_type,
            list: &list,
            lossy,
        };
        let mut reading = RowReader::new(context);
        if let Some(line) = unclosed {
            let problem = app_error!(ImportProblems, "import-quote-never-closed");
            reading.notes.problem(line, ProblemColumn::Field("all"), &last_cell, problem);
        }
        let mut candidates = Vec::new();
        if let Some((column, problem)) = whole_file_problem(&list, default_type) {
            let line = list.header_line.or_else(|| list.rows.first().map(|row| row.line)).unwrap_or(1);
            let headers: Vec<&str> = list.columns.iter().map(|column| column.header.as_str()).collect();
            reading.notes.problem(line, ProblemColumn::Field(column), &headers.join(", "), problem);
        } else {
            for row in &list.rows {
                reading.read(row, &mut candidates);
            }
        }
        let mut notes = std::mem::take(&mut reading.notes);
        remark(&list, &odd_lines, &mut notes);
        let known = Known::load(access, (event, &of), &list)?;
        let Sorted { new, differences, unchanged, gone } =
            sort(candidates, &known, &Compare { list: &list, types: &types, zone: &zone }, &mut notes)?;
        let wanted: Vec<&Difference> =
            differences.iter().filter(|difference| is_wanted(options, difference.line)).collect();
        checks::quotas(access, event, &types, (&known, &list), (&new, &wanted), &mut notes)?;
        checks::seats(access, event, &known, &list, (&new, &wanted), &mut notes)?;
        checks::not_done(&differences, &list, &mut notes);
        notes.problems.sort_by_key(|problem| problem.line);
        notes.warnings.sort_by_key(|warning| warning.line);
        let (problems, warnings) = notes.in_words(Language::En);
        let changed_tickets = count(differences.len());
        let report = ImportReport {
            // Nobody comes in beside a problem.
            added: if notes.problems.is_empty() { count(new.len()) } else { 0 },
            changed: differences.iter().flat_map(|difference| difference.report(false)).collect(),
            unchanged,
            gone,
            left_out: std::mem::take(&mut notes.left_out),
            problems,
            warnings,
            encoding,
            header_line: list.header_line,
            columns: list
                .columns
                .iter()
                .map(|column| (column.header.clone(), column.field.map(|field| field.name().to_owned())))
                .collect(),
            layout: list.columns.iter().map(layout).collect(),
            delimiter,
            sample: list
                .rows
                .iter()
                .take(SAMPLE)
                .map(|row| row.cells.iter().map(|cell| shown(cell)).collect())
                .collect(),
            rows: count(list.rows.len()),
            new: count(new.len()),
            known: unchanged.saturating_add(changed_tickets),
            imported: 0,
            applied: 0,
            said: notes.in_words(access.language()?),
        };
        Ok(Plan { new, differences, known, names_for: of.names_for(), types, list, report })
    }
}

/// Whether a difference on this line is to be done.
fn is_wanted(options: &ImportOptions, line: u64) -> bool {
    options.update == Some(ImportUpdate::Apply)
        && options.lines.as_ref().is_none_or(|lines| lines.contains(&line))
}

fn open(path: &Path, options: &ImportOptions) -> Result<(String, Sheet)> {
    let name = path
        .file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let read;
    let bytes = match (&options.text, &options.bytes) {
        (Some(text), _) => text.as_bytes(),
        (None, Some(bytes)) => bytes,
        (None, None) => {
            read = files::read(path, FILE_MAX)?;
            &read
        }
    };
    let sheet = entrada_list::open(bytes, options.encoding.as_deref(), SALE_MAX + BESIDES)
        .map_err(|error| said(&name, error))?;
    Ok((name, sheet))
}

/// Why a file is no list, in words.
fn said(file: &str, error: ListError) -> AppError {
    match error {
        ListError::Empty => app_error!(BadFile, "file-empty", file = file),
        ListError::OnlySeparators => app_error!(BadFile, "file-only-separators", file = file),
        ListError::Picture => app_error!(BadFile, "picture-no-list", file = file),
        ListError::Archive => app_error!(BadFile, "archive-no-list", file = file),
        ListError::Pdf => app_error!(BadFile, "pdf-no-list", file = file),
        ListError::WebPage => app_error!(BadFile, "web-page-no-list", file = file),
        ListError::Spreadsheet(why) => app_error!(BadFile, "spreadsheet-unreadable", file = file, why = why),
        ListError::TooLarge => app_error!(BadFile, "spreadsheet-too-large", file = file),
        ListError::NotText => app_error!(BadFile, "file-not-text", file = file),
        ListError::NotWholeUtf16 => app_error!(BadFile, "file-not-whole-utf16", file = file),
        ListError::TooManyRows(_) => app_error!(BadFile, "file-too-many-rows", file = file, max = SALE_MAX),
        ListError::UnknownEncoding(name) => app_error!(BadInput, "encoding-unknown", name = name),
        ListError::NoSuchHeader(line) => app_error!(BadInput, "header-line-empty", line = line, file = file),
        ListError::NoSuchColumn { column, columns } => {
            app_error!(BadInput, "column-unknown", column = column, columns = columns.join(", "))
        }
        ListError::Table(why) => AppError::internal(why),
    }
}

/// What somebody chose for columns.
fn choices(columns: &BTreeMap<String, String>) -> Result<Vec<Choice>> {
    columns
        .iter()
        .map(|(column, field)| {
            let name = field.trim();
            let field = match name.to_ascii_lowercase().as_str() {
                "" | "none" | "ignore" => None,
                _ => Some(Field::of(name).ok_or_else(|| {
                    let fields: Vec<&str> = Field::ALL.iter().map(|field| field.name()).collect();
                    app_error!(BadInput, "column-field-unknown", field = name, fields = fields.join(", "))
                })?),
            };
            Ok(Choice { column: column.clone(), field })
        })
        .collect()
}

/// What is wrong with every row is said once: the column, and the problem.
fn whole_file_problem(list: &List, default_type: Option<u16>) -> Option<(&'static str, AppError)> {
    if list.rows.is_empty() {
        return None;
    }
    if list.columns.iter().all(|column| column.field.is_none()) {
        return Some(("all", app_error!(ImportProblems, "import-no-column-recognised")));
    }
    (!list.has(Field::Type) && default_type.is_none() && !list.has(Field::Number))
        .then(|| ("type", app_error!(ImportProblems, "import-no-type-column")))
}

/// What should be known about the list as a whole.
fn remark(list: &List, odd_lines: &[u64], notes: &mut Notes) {
    for line in odd_lines {
        let row = list.rows.iter().take_while(|row| row.line <= *line).last();
        let value = row.map(|row| row.cells.join(" ")).unwrap_or_default();
        notes.warning(
            *line,
            ProblemColumn::Field("all"),
            &value,
            app_error!(ImportProblems, "import-other-encoding"),
        );
    }
    for (line, text) in &list.passed {
        notes.warning(
            *line,
            ProblemColumn::Field("all"),
            text,
            app_error!(ImportProblems, "import-row-passed"),
        );
    }
    let header = list.header_line.unwrap_or(1);
    for (place, column) in list.columns.iter().enumerate() {
        let named = ProblemColumn::of(list, Some(place), "all");
        if column.reason == Reason::Unfit && looks_like_codes(&column.header) {
            let sample = column.samples.first().cloned().unwrap_or_default();
            notes.warning(header, named, &sample, app_error!(ImportProblems, "import-column-no-codes"));
        } else if let Some((used, line, value)) = list.used_instead(place) {
            let warning = app_error!(ImportProblems, "import-second-column", count = used);
            notes.warning(line, named, &value, warning);
        }
    }
}

fn looks_like_codes(header: &str) -> bool {
    entrada_list::meaning(header) == Some(Field::Code)
}

fn layout(column: &entrada_list::Column) -> ImportColumn {
    ImportColumn {
        header: column.header.clone(),
        field: column.field.map(|field| field.name().to_owned()),
        reason: match column.reason {
            Reason::Header => ImportReason::Header,
            Reason::Content => ImportReason::Content,
            Reason::Chosen => ImportReason::Chosen,
            Reason::Remembered => ImportReason::Remembered,
            Reason::Unfit => ImportReason::Unfit,
            Reason::Other => ImportReason::Other,
            Reason::Unknown => ImportReason::Unknown,
        },
        samples: column.samples.iter().map(|sample| shown(sample)).collect(),
    }
}

/// The rows of a list, sorted into new ones and those that are here already.
struct Sorted {
    new: Vec<Candidate>,
    differences: Vec<Difference>,
    unchanged: u32,
    gone: Vec<ImportGone>,
}

fn sort(
    candidates: Vec<Candidate>,
    known: &Known,
    compare: &Compare<'_>,
    notes: &mut Notes,
) -> Result<Sorted> {
    let meetings = known.meet(&candidates);
    let mut sorted = Sorted { new: Vec::new(), differences: Vec::new(), unchanged: 0, gone: Vec::new() };
    let (mut met, mut any) = (BTreeSet::new(), false);
    let pairs: Vec<(usize, &Candidate, &Here)> = candidates
        .iter()
        .zip(&meetings)
        .enumerate()
        .filter_map(|(place, (row, meeting))| match meeting {
            Meeting::Here(number) if row.out.is_none() => Some((place, row, known.tickets.get(number)?)),
            _ => None,
        })
        .collect();
    let mut buyers = buyers::changes(compare.list, known, &pairs);
    for (place, (row, meeting)) in candidates.into_iter().zip(meetings).enumerate() {
        match meeting {
            Meeting::Here(number) => {
                any = true;
                let Some(here) = known.tickets.get(&number) else { continue };
                let first = met.insert(number);
                let mut changes = compare.differences(&row, here)?;
                changes.extend(buyers.remove(&place).unwrap_or_default());
                if !first {
                    let column =
                        compare.list.column(Field::Number).or_else(|| compare.list.column(Field::Code));
                    let problem = app_error!(ImportProblems, "import-ticket-twice", number = number);
                    notes.problem(
                        row.line,
                        ProblemColumn::of(compare.list, column, "number"),
                        &number.to_string(),
                        problem,
                    );
                } else if changes.is_empty() {
                    sorted.unchanged += u32::from(row.out.is_none());
                } else {
                    sorted.differences.push(Difference { line: row.line, number, changes, row });
                }
            }
            Meeting::New if row.out.is_some() => {}
            Meeting::New => match &row.state {
                Some(state @ (TicketState::Cancelled | TicketState::Blocked)) => {
                    // Left out by what the export says; counted by whoever asked.
                    let state = crate::lists::export::word(state)?;
                    notes.left_out(state);
                }
                _ if own::is_expired(compare.list, row.line) => notes.left_out("expired".to_owned()),
                _ if let Some(currency) = compare.other_currency(&row) => {
                    let column = compare.list.column(Field::Currency);
                    let problem =
                        app_error!(ImportProblems, "import-price-currency", currency = currency.code());
                    let value = row.cost.map(|cost| cost.currency.show(cost.minor)).unwrap_or_default();
                    notes.problem(
                        row.line,
                        ProblemColumn::of(compare.list, column, "currency"),
                        &value,
                        problem,
                    );
                }
                _ => sorted.new.push(row),
            },
            Meeting::Conflict(problem) => {
                let column = compare.list.column(Field::Code);
                let value =
                    row.code.clone().or_else(|| row.own.map(|number| number.to_string())).unwrap_or_default();
                notes.problem(row.line, ProblemColumn::of(compare.list, column, "code"), &value, problem);
            }
        }
    }
    // Who came, and who did not, are not all.
    let is_part = compare.list.ours && compare.list.columns.iter().any(|column| column.header == "entries");
    if any && !is_part {
        sorted.gone = gone(known, &met, compare);
    }
    Ok(sorted)
}

/// What is here and not in the list. Of a list with codes or names of its own only those that came with such a list: who
/// was sold at the desk was never in it.
fn gone(
    known: &Known,
    met: &BTreeSet<entrada_core::number::Number>,
    compare: &Compare<'_>,
) -> Vec<ImportGone> {
    let (ours, codes) = (compare.list.ours, compare.list.has(Field::Code));
    let named = compare.list.has(Field::Reference) || compare.list.has(Field::Order);
    known
        .tickets
        .iter()
        .filter(|(number, here)| {
            let came =
                here.ticket.foreign_code.is_some() || here.reference.is_some() || here.list_order.is_some();
            here.ticket.state != TicketState::Cancelled
                && !met.contains(number)
                && (ours || !(codes || named) || came)
        })
        .map(|(number, here)| ImportGone {
            number: number.to_string(),
            name: here.ticket.name.clone(),
            type_name: compare
                .types
                .get(&here.ticket.type_index)
                .map_or_else(|| format!("type {}", here.ticket.type_index), |of| of.name.clone()),
        })
        .collect()
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
