//! A list with its columns understood, and what each row of it says. Whether that can be sold is `entrada-app`'s.

use std::collections::{BTreeMap, HashMap};

use entrada_core::text;

use crate::columns::{self, Column, Reason, shape};
use crate::error::ListError;
use crate::field::Field;
use crate::footer::opens_footer;
use crate::guard::{bare, unguard};
use crate::header;
use crate::own::Own;
use crate::probe::Probe;
use crate::sheet::Sheet;
use crate::status::{Paid, Standing, Standings, paid, yes_or_no};

pub use crate::delimited::Row;

/// What somebody says a column is; `None`: it is not to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its header, or its place from 1.
    pub column: String,
    /// What it is.
    pub field: Option<Field>,
}

/// How a list is to be read.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The names of the event's ticket types, folded.
    pub types: &'a [String],
    /// By what an export of this program is known.
    pub own: Own<'a>,
    /// The line of the header, when somebody says.
    pub header_line: Option<u64>,
    /// What somebody chose.
    pub choices: &'a [Choice],
    /// What was chosen for a list of this shape before.
    pub remembered: &'a dyn Fn(&str) -> Vec<Choice>,
}

/// A list with its columns understood.
#[derive(Debug)]
pub struct List {
    /// On which line its header is.
    pub header_line: Option<u64>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows below the header, each as wide as the header or wider; cells without guards.
    pub rows: Vec<Row>,
    /// Rows that are no guests, with the first thing that stands in them.
    pub passed: Vec<(u64, String)>,
    /// Whether it is an export of this program.
    pub ours: bool,
    /// What of its columns is remembered by.
    pub shape: String,
    /// Whether the column *Paid* has marks or words for yes: then an empty cell is a no.
    paid_is_marked: bool,
    /// The columns that are read, those of a field that are read first first.
    order: Vec<(usize, Field)>,
    /// Columns of names, those that are tried first first; each a first and a last name, or one.
    names: Vec<Vec<usize>>,
}

/// A cell that was read, and where it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its column, when there is one for it.
    pub column: Option<usize>,
    /// What stands in it.
    pub text: String,
}

/// What a row says.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Its line.
    pub line: u64,
    /// The fields that are plain text.
    cells: BTreeMap<Field, Cell>,
    /// Whether somebody comes.
    pub standing: Standing,
    /// The word that says so.
    pub status: Cell,
    /// Whether it is paid.
    pub paid: Paid,
}

impl Reading {
    /// What stands in the row for a field.
    #[must_use]
    pub fn cell(&self, field: Field) -> Cell {
        self.cells.get(&field).cloned().unwrap_or_default()
    }

    /// The same, without where it stands.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        self.cells.get(&field).map_or("", |cell| cell.text.trim())
    }
}

/// Words that stand in many rows, understood once.
#[derive(Debug, Default)]
pub struct Memory {
    standings: Standings,
    paid: HashMap<String, Paid>,
}

impl List {
    /// The first column that is read as a field.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| column.field == Some(field))
    }

    /// Whether a field has a column.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.column(field).is_some()
    }

    /// Whether a name has one.
    #[must_use]
    pub fn has_names(&self) -> bool {
        !self.names.is_empty()
    }

    /// How often a second column of names or addresses is read because the first is empty; and the first line and cell.
    #[must_use]
    pub fn used_instead(&self, column: usize) -> Option<(usize, u64, String)> {
        let filled =
            |row: &Row, place: usize| row.cells.get(place).is_some_and(|cell| !cell.trim().is_empty());
        let before: Vec<Vec<usize>> = match self.columns.get(column)?.field? {
            Field::Name | Field::FirstName | Field::LastName => {
                let own = self.names.iter().position(|columns| columns.contains(&column))?;
                self.names.get(..own)?.to_vec()
            }
            Field::Email => {
                let emails = self.in_order(Field::Email);
                let own = emails.iter().position(|place| *place == column)?;
                vec![emails.get(..own)?.to_vec()]
            }
            _ => return None,
        };
        let before: Vec<usize> = before.into_iter().flatten().collect();
        if before.is_empty() {
            return None;
        }
        let mut used = self
            .rows
            .iter()
            .filter(|row| filled(row, column) && !before.iter().any(|place| filled(row, *place)));
        let first = used.next()?;
        let value = first.cells.get(column).cloned().unwrap_or_default();
        Some((1 + used.count(), first.line, value))
    }

    /// The columns of a field, those that are read first first.
    fn in_order(&self, field: Field) -> Vec<usize> {
        let mut found: Vec<(u8, usize)> = self
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.field == Some(field))
            .map(|(place, column)| (column.rank, place))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, place)| place).collect()
    }

    /// What a row says.
    pub fn reading(&self, row: &Row, memory: &mut Memory) -> Reading {
        let cell = |column: usize| row.cells.get(column).map_or("", String::as_str);
        let mut cells: BTreeMap<Field, Cell> = BTreeMap::new();
        for (place, field) in &self.order {
            let (place, field) = (*place, *field);
            let text = cell(place);
            let kept =
                cells.entry(field).or_insert_with(|| Cell { column: Some(place), text: text.to_owned() });
            if kept.text.trim().is_empty() && !text.trim().is_empty() {
                *kept = Cell { column: Some(place), text: text.to_owned() };
            }
        }
        cells.insert(Field::Name, self.name(row));
        let joined = |cells: &BTreeMap<Field, Cell>, first: Field, last: Field| {
            let part = |field| cells.get(&field).map_or("", |cell| cell.text.trim());
            format!("{} {}", part(first), part(last)).trim().to_owned()
        };
        if cells.get(&Field::Buyer).is_none_or(|buyer| buyer.text.trim().is_empty()) {
            let text = joined(&cells, Field::BuyerFirstName, Field::BuyerLastName);
            let column = self.column(Field::Buyer).or_else(|| self.column(Field::BuyerFirstName));
            cells.insert(Field::Buyer, Cell { column, text });
        }
        self.join_seat(&mut cells);
        let (standing, status) = self.standing(row, &mut memory.standings);
        let paid_column = self.column(Field::Paid);
        let paid = paid_column.map_or(Paid::Yes, |column| {
            let text = cell(column);
            let known = memory.paid.get(text).cloned();
            let said = known.unwrap_or_else(|| {
                let said = paid(text);
                memory.paid.insert(text.to_owned(), said.clone());
                said
            });
            match said {
                Paid::Empty if self.paid_is_marked => Paid::No,
                Paid::Empty => Paid::Yes,
                said => said,
            }
        });
        Reading { line: row.line, cells, standing, status, paid }
    }

    /// The name of whoever a row is about, from the first columns in which there is one.
    fn name(&self, row: &Row) -> Cell {
        let joined = |columns: &[usize]| {
            let parts = columns.iter().filter_map(|column| row.cells.get(*column)).map(|part| part.trim());
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        };
        for columns in &self.names {
            let text = joined(columns);
            if !text.is_empty() {
                return Cell { column: columns.first().copied(), text };
            }
        }
        Cell { column: self.names.first().and_then(|columns| columns.first()).copied(), text: String::new() }
    }

    /// A full seat as it is; a bare number with what the row says before it.
    fn join_seat(&self, cells: &mut BTreeMap<Field, Cell>) {
        let part = |field| cells.get(&field).map_or("", |cell| cell.text.trim());
        let parts = [part(Field::SeatZone), part(Field::SeatRow), part(Field::Seat)];
        let full = self
            .column(Field::Seat)
            .and_then(|column| self.columns.get(column))
            .is_some_and(|column| column.rank < 2 && column.reason == Reason::Header);
        let seat = parts.get(2).copied().unwrap_or_default();
        let is_number = !seat.contains(char::is_whitespace) && seat.chars().count() <= 4;
        let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        // A zone alone is where anybody stands, and no seat.
        let none = seat.is_empty() && part(Field::SeatRow).is_empty();
        if said.len() < 2 || none || (!seat.is_empty() && !is_number) || (full && !is_number) {
            return;
        }
        let column = self.column(Field::Seat).or_else(|| self.column(Field::SeatRow));
        let text = said.join("-");
        cells.insert(Field::Seat, Cell { column, text });
    }

    /// Whether somebody comes, by all columns that say anything about it; the one that says no counts.
    fn standing(&self, row: &Row, known: &mut Standings) -> (Standing, Cell) {
        let mut worst = (Standing::Coming, Cell::default());
        let weight = |standing| match standing {
            Standing::Coming => 0,
            Standing::Unpaid => 1,
            Standing::Unclear => 2,
            Standing::Out => 3,
        };
        for (place, _) in &self.order {
            let Some(column) = self.columns.get(*place) else { continue };
            let place = *place;
            let text = row.cells.get(place).map_or("", |cell| cell.trim());
            let said = match column.field {
                Some(Field::Status) => known.of(text),
                // "Void: yes", "Void Status: Void", "Cancelled at: 2026-10-03"
                Some(Field::Void) if text.is_empty() => Standing::Coming,
                Some(Field::Void) => match (yes_or_no(text), known.of(text)) {
                    (Some(false), _) => Standing::Coming,
                    (None, Standing::Coming) => Standing::Coming,
                    _ => Standing::Out,
                },
                _ => continue,
            };
            let said = if said == Standing::Unclear && column.lenient { Standing::Coming } else { said };
            if weight(said) > weight(worst.0) {
                let bare_yes = column.field == Some(Field::Void)
                    && (yes_or_no(text).is_some() || !text.chars().any(char::is_alphabetic));
                let text = if bare_yes { column.header.clone() } else { text.to_owned() };
                worst = (said, Cell { column: Some(place), text });
            }
        }
        worst
    }
}

/// Understands a sheet.
///
/// # Errors
/// When what was chosen does not fit it.
pub fn read(sheet: Sheet, options: &Options<'_>) -> Result<List, ListError> {
    let mut all = sheet.rows;
    let place = match options.header_line {
        Some(line) => Some(header::on_line(&all, line)?),
        None => options.own.find(&all).or_else(|| header::find(&all, options.types)),
    };
    let header_line = place.and_then(|place| all.get(place)).map(|row| row.line);
    let raw: Option<Vec<String>> = place.and_then(|place| all.get(place)).map(|row| row.cells.clone());
    let is_ours = place.is_some_and(|place| {
        let below = all.get(place + 1..).unwrap_or_default();
        all.get(place).is_some_and(|row| options.own.is_header(row, below))
    });
    let mut rows = all.split_off(place.map_or(0, |place| place + 1));
    if place.is_some() {
        let above: Vec<Vec<String>> = all.iter().map(header::compared).collect();
        rows.retain(|row| !header::is_repeated(row, &above));
    }
    for cell in rows.iter_mut().flat_map(|row| row.cells.iter_mut()) {
        let meant = if is_ours { unguard(cell) } else { bare(cell) };
        if let std::borrow::Cow::Owned(meant) = meant {
            *cell = meant;
        } else if meant.len() != cell.len() {
            *cell = meant.into_owned();
        }
    }
    let unguarded: Option<Vec<String>> =
        raw.map(|raw| raw.iter().map(|cell| bare(cell).into_owned()).collect());
    let width = match &unguarded {
        Some(header) => {
            let named = header.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |place| place + 1);
            let filled = |row: &Row| {
                row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |place| place + 1)
            };
            // Columns without a name are columns too, where most rows have something in them.
            let wide = rows.iter().filter(|row| filled(row) > named).count();
            if wide * 2 > rows.len() {
                rows.iter().map(filled).max().unwrap_or(named)
            } else {
                named.max(header.len())
            }
        }
        None => rows.iter().map(|row| row.cells.len()).max().unwrap_or(0),
    };
    let probe = Probe { rows: &rows, types: options.types };
    let mut columns = columns::named(unguarded.as_deref(), width, &probe);
    let shape = shape(&columns);
    if is_ours {
        columns::ours(&mut columns);
    } else {
        columns::guess(&mut columns, unguarded.as_deref(), &probe);
    }
    choose(&mut columns, &(options.remembered)(&shape), Reason::Remembered).unwrap_or_default();
    choose(&mut columns, options.choices, Reason::Chosen)?;
    let mut order: Vec<(u8, usize, Field)> = columns
        .iter()
        .enumerate()
        .filter_map(|(place, column)| Some((column.rank, place, column.field?)))
        .collect();
    order.sort_unstable();
    let mut list = List {
        header_line,
        order: order.into_iter().map(|(_, place, field)| (place, field)).collect(),
        names: names(&columns, is_ours),
        paid_is_marked: is_ours || paid_is_marked(&columns, &probe),
        columns,
        rows,
        passed: Vec::new(),
        ours: is_ours,
        shape,
    };
    list.pass_over_footers();
    Ok(list)
}

impl List {
    /// Takes rows away that are no guests: nothing of a person stands in them, or a sum or remark and nothing else.
    fn pass_over_footers(&mut self) {
        const PERSONAL: &[Field] = &[
            Field::Name,
            Field::FirstName,
            Field::LastName,
            Field::Email,
            Field::Type,
            Field::Seat,
            Field::Note,
            Field::Code,
            Field::Number,
            Field::Reference,
            Field::Order,
            Field::Buyer,
            Field::BuyerFirstName,
            Field::BuyerLastName,
            Field::BuyerEmail,
        ];
        let personal: Vec<usize> = self
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.field.is_some_and(|field| PERSONAL.contains(&field)))
            .map(|(place, _)| place)
            .collect();
        if personal.is_empty() {
            return;
        }
        let has_header = self.header_line.is_some();
        // Whatever else an export of ours says of it, a ticket is no footer.
        let own_number = self.column(Field::Number).filter(|_| self.ours);
        let mut passed = Vec::new();
        self.rows.retain(|row| {
            let cells: Vec<(usize, &str)> = row
                .cells
                .iter()
                .enumerate()
                .map(|(place, cell)| (place, cell.trim()))
                .filter(|(_, cell)| !cell.is_empty())
                .collect();
            let theirs = cells.iter().filter(|(place, _)| personal.contains(place)).count();
            let opening = cells.first().map_or("", |(_, cell)| cell);
            let numbered = own_number.is_some_and(|own| cells.iter().any(|(place, _)| *place == own));
            let is_footer = has_header && !numbered && theirs <= 1 && opens_footer(opening);
            let nobody = theirs == 0 && cells.iter().all(|(place, _)| *place < self.columns.len());
            if is_footer || nobody {
                passed.push((row.line, opening.to_owned()));
            }
            !(is_footer || nobody)
        });
        self.passed = passed;
    }
}

/// Makes of columns what somebody says that they are.
fn choose(columns: &mut [Column], choices: &[Choice], reason: Reason) -> Result<(), ListError> {
    let mut chosen = Vec::new();
    for Choice { column, field } in choices {
        chosen.push((place_of(columns, column)?, *field));
    }
    let group = |field: Field| match field {
        Field::FirstName | Field::LastName => Field::Name,
        Field::BuyerFirstName | Field::BuyerLastName => Field::Buyer,
        Field::SeatZone | Field::SeatRow => Field::Seat,
        other => other,
    };
    for (_, field) in &chosen {
        // A guess gives way to what somebody says about the same thing.
        for (place, column) in columns.iter_mut().enumerate() {
            let same =
                matches!((column.field, field), (Some(one), Some(other)) if group(one) == group(*other));
            if same && !chosen.iter().any(|(other, _)| *other == place) {
                column.field = None;
                column.reason = Reason::Other;
            }
        }
    }
    for (place, field) in &chosen {
        if let Some(column) = columns.get_mut(*place) {
            column.field = *field;
            column.reason = reason;
            column.rank = 0;
            column.lenient = false;
            column.plain = *field == Some(Field::Name);
        }
    }
    if !chosen.is_empty() {
        columns::plain_names(columns);
    }
    Ok(())
}

fn place_of(columns: &[Column], wanted: &str) -> Result<usize, ListError> {
    let folded = text::fold(wanted.trim());
    let exact = columns.iter().position(|column| column.header == wanted.trim());
    let alike = || columns.iter().position(|column| text::fold(&column.header) == folded);
    let by_number = || wanted.trim().parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < columns.len());
    exact.or_else(alike).or_else(by_number).ok_or_else(|| ListError::NoSuchColumn {
        column: wanted.trim().to_owned(),
        columns: columns.iter().map(|column| column.header.clone()).collect(),
    })
}

/// Full names first, then first and last names, then what is called "name" and nothing more.
fn names(columns: &[Column], ours: bool) -> Vec<Vec<usize>> {
    let of = |field: Field, plain: bool| {
        let mut found: Vec<(u8, usize)> = columns
            .iter()
            .enumerate()
            .filter(|(_, column)| {
                column.field == Some(field) && (field != Field::Name || (column.plain && !ours) == plain)
            })
            .map(|(place, column)| (column.rank, place))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, place)| place).collect::<Vec<_>>()
    };
    let mut names: Vec<Vec<usize>> = of(Field::Name, false).into_iter().map(|place| vec![place]).collect();
    let (first, last) = (of(Field::FirstName, false), of(Field::LastName, false));
    for at in 0..first.len().max(last.len()) {
        names.push([first.get(at), last.get(at)].into_iter().flatten().copied().collect());
    }
    names.extend(of(Field::Name, true).into_iter().map(|place| vec![place]));
    names
}

fn paid_is_marked(columns: &[Column], probe: &Probe<'_>) -> bool {
    let Some(place) = columns.iter().position(|column| column.field == Some(Field::Paid)) else {
        return false;
    };
    let mut seen = HashMap::new();
    probe
        .all_cells(place)
        .any(|cell| *seen.entry(cell).or_insert_with(|| matches!(paid(cell), Paid::Yes | Paid::Amount(_))))
}
