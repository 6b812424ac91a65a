//! Which column of a list holds what, and why: by its header, by what stands in it, or by what somebody chose.

use crate::codes::can_be_codes;
use crate::field::Field;
use crate::headers::{is_plain_name, meaning, normal};
use crate::people;
use crate::probe::{Probe, is_email, is_numeric, is_ticket_number, is_wordy};
use crate::status::{Paid, Standing, amount, paid, standing, yes_or_no};

/// Why a column is taken for what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Its header says so.
    Header,
    /// What stands in it says so.
    Content,
    /// Somebody chose it.
    Chosen,
    /// Somebody chose it for a list of the same shape before.
    Remembered,
    /// Its header is known, and what stands in it does not fit.
    Unfit,
    /// Another column of the same meaning is read.
    Other,
    /// Nothing is known about it.
    Unknown,
}

/// A column of a list.
#[derive(Debug, Clone)]
pub struct Column {
    /// What the file calls it, once: a second `Name` is `Name (2)`, one without a header `column 3`.
    pub header: String,
    /// What it is taken for.
    pub field: Option<Field>,
    /// Why.
    pub reason: Reason,
    /// The first cells in it that are not empty.
    pub samples: Vec<String>,
    pub(crate) rank: u8,
    /// Whether it says "name" and nothing more.
    pub(crate) plain: bool,
    /// Of a status: whether words that nobody knows are passed over.
    pub(crate) lenient: bool,
}

/// How many samples are shown of a column.
const SAMPLES: usize = 3;

/// What lists of one system have in common, so that what somebody chose for one fits the next.
#[must_use]
pub fn shape(columns: &[Column]) -> String {
    columns.iter().map(|column| normal(&column.header)).collect::<Vec<_>>().join("|")
}

/// The columns of a list, each with its name and nothing else yet.
pub(crate) fn named(header: Option<&[String]>, width: usize, probe: &Probe<'_>) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::with_capacity(width);
    for place in 0..width {
        let name = header.and_then(|header| header.get(place)).map(|name| entrada_core::text::one_line(name));
        let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| format!("column {}", place + 1));
        let mut unique = name.clone();
        let mut again = 2;
        while columns.iter().any(|column| column.header == unique) {
            unique = format!("{name} ({again})");
            again += 1;
        }
        let mut samples = probe.cells(place);
        samples.truncate(SAMPLES);
        columns.push(Column {
            plain: is_plain_name(&name),
            header: unique,
            field: None,
            reason: Reason::Unknown,
            samples,
            rank: 0,
            lenient: false,
        });
    }
    columns
}

/// The columns of an export of ours: its names are the fields', and nothing is guessed.
pub(crate) fn ours(columns: &mut [Column]) {
    for column in columns {
        column.field = match column.header.as_str() {
            "number" => Some(Field::Number),
            "state_text" => Some(Field::StateText),
            name => Field::of(name),
        };
        column.reason = if column.field.is_some() { Reason::Header } else { Reason::Unknown };
    }
}

/// Guesses by headers, then by content what no header names.
pub(crate) fn guess(columns: &mut [Column], raw: Option<&[String]>, probe: &Probe<'_>) {
    if let Some(raw) = raw {
        for (place, column) in columns.iter_mut().enumerate() {
            let Some((field, rank)) = raw.get(place).and_then(|name| meaning(name)) else { continue };
            column.rank = rank;
            column.field = fitting(field, rank, place, probe);
            column.lenient = field == Field::Status && rank > 2;
            column.reason = match column.field {
                Some(found) if found == field => Reason::Header,
                Some(_) => Reason::Content,
                None => Reason::Unfit,
            };
        }
    }
    if columns.iter().all(|column| column.field.is_none()) {
        by_content(columns, probe);
    } else {
        people_by_content(columns, probe);
    }
    the_right_type(columns, probe);
    for field in Field::ALL {
        if !may_be_several(field) {
            only_the_best(columns, field, probe);
        }
    }
    plain_names(columns);
    buyers_for_holders(columns, probe);
}

/// What a column is that its header says to be `field`, by what stands in it.
fn fitting(field: Field, rank: u8, place: usize, probe: &Probe<'_>) -> Option<Field> {
    let empty = probe.all_cells(place).next().is_none();
    let counts = || probe.mostly(place, |cell| people::count(cell).is_some() && is_numeric(cell));
    let kept = |fits: bool| (empty || fits).then_some(field);
    match field {
        Field::Name
        | Field::FirstName
        | Field::LastName
        | Field::Buyer
        | Field::BuyerFirstName
        | Field::BuyerLastName => {
            if !empty && probe.half(place, is_numeric) {
                // "Guests: 2"
                return (field == Field::Name && counts()).then_some(Field::Guests);
            }
            Some(field)
        }
        // A column "E-mail" may say whether somebody wants any.
        Field::Email | Field::BuyerEmail => {
            kept(!probe.half(place, |cell| yes_or_no(cell).is_some() || is_numeric(cell)))
        }
        Field::Code if rank > 0 => (!empty && can_be_codes(&probe.cells(place))).then_some(field),
        Field::Quantity if !empty && probe.mostly(place, |cell| probe.is_type(cell)) => Some(Field::Type),
        Field::Quantity => kept(probe.half(place, |cell| people::count(cell).is_some())),
        Field::Price => {
            kept(probe.half(place, |cell| amount(cell).is_some() || standing(cell) == Standing::Coming))
        }
        Field::Number => {
            if !empty && probe.half(place, is_ticket_number) {
                return Some(Field::Number);
            }
            None
        }
        Field::Reference => {
            if !empty && probe.mostly(place, is_ticket_number) {
                return Some(Field::Number);
            }
            (!empty && probe.is_unique(place)).then_some(field)
        }
        Field::Status if rank == 0 => kept(probe.any(place, |cell| standing(cell) != Standing::Unclear)),
        Field::Status if rank == 1 => {
            (!empty && probe.half(place, |cell| standing(cell) != Standing::Unclear)).then_some(field)
        }
        Field::Status => probe.any(place, |cell| standing(cell) == Standing::Out).then_some(field),
        Field::Paid if rank == 2 => {
            (!empty && probe.half(place, |cell| paid(cell) != Paid::Unclear)).then_some(field)
        }
        Field::Order => {
            // A group of people with words for a name may be a team or a table; a reference has a digit, or is one word.
            kept(probe.half(place, |cell| cell.chars().any(|c| c.is_ascii_digit()) || !cell.contains(' ')))
        }
        Field::SeatZone
        | Field::SeatRow
        | Field::Currency
        | Field::Void
        | Field::Guests
        | Field::Code
        | Field::Paid => Some(field),
        _ => Some(field),
    }
}

/// Fields of which a list may have several columns that are read.
fn may_be_several(field: Field) -> bool {
    matches!(
        field,
        Field::Name | Field::FirstName | Field::LastName | Field::Email | Field::Status | Field::Void
    )
}

/// Of several columns for a ticket type, the one that names types of this event; also where its header is unknown.
fn the_right_type(columns: &mut [Column], probe: &Probe<'_>) {
    let names_types = |place: usize| probe.half(place, |cell| probe.is_type(cell));
    let candidates: Vec<usize> = (0..columns.len())
        .filter(|place| columns.get(*place).is_some_and(|column| column.field == Some(Field::Type)))
        .collect();
    let fit = candidates.iter().copied().find(|place| names_types(*place));
    let other = || {
        (0..columns.len()).find(|place| {
            columns.get(*place).is_some_and(|column| column.field.is_none()) && names_types(*place)
        })
    };
    let Some(best) = fit.or_else(other) else { return };
    for (place, column) in columns.iter_mut().enumerate() {
        if place == best {
            if column.field != Some(Field::Type) {
                column.reason = Reason::Content;
            }
            column.field = Some(Field::Type);
        } else if column.field == Some(Field::Type) {
            column.field = None;
            column.reason = Reason::Other;
        }
    }
}

fn only_the_best(columns: &mut [Column], field: Field, probe: &Probe<'_>) {
    let filled = |place: usize| probe.all_cells(place).next().is_some();
    let best = columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.field == Some(field))
        .min_by_key(|(place, column)| (!filled(*place), column.rank, *place))
        .map(|(place, _)| place);
    for (place, column) in columns.iter_mut().enumerate() {
        if column.field == Some(field) && Some(place) != best {
            column.field = None;
            column.reason = Reason::Other;
        }
    }
}

/// "Name" beside a first name is the last one, and the other way round.
pub(crate) fn plain_names(columns: &mut [Column]) {
    let has = |columns: &[Column], field| columns.iter().any(|column| column.field == Some(field));
    let full = columns.iter().any(|column| column.field == Some(Field::Name) && !column.plain);
    let meant = match (has(columns, Field::FirstName), has(columns, Field::LastName)) {
        (true, false) if !full => Field::LastName,
        (false, true) if !full => Field::FirstName,
        _ => return,
    };
    if let Some(column) = columns.iter_mut().find(|column| column.field == Some(Field::Name)) {
        column.field = Some(meant);
    }
}

/// Where no column names who comes, whoever bought comes.
fn buyers_for_holders(columns: &mut [Column], probe: &Probe<'_>) {
    let filled = |place: usize| probe.all_cells(place).next().is_some();
    let has = |columns: &[Column], fields: &[Field]| {
        columns
            .iter()
            .enumerate()
            .any(|(place, column)| column.field.is_some_and(|field| fields.contains(&field)) && filled(place))
    };
    let names = [Field::Name, Field::FirstName, Field::LastName];
    if !has(columns, &names) {
        for column in columns.iter_mut() {
            column.field = match column.field {
                Some(Field::Buyer) => Some(Field::Name),
                Some(Field::BuyerFirstName) => Some(Field::FirstName),
                Some(Field::BuyerLastName) => Some(Field::LastName),
                other => other,
            };
        }
    }
    if !has(columns, &[Field::Email]) {
        for column in columns.iter_mut().filter(|column| column.field == Some(Field::BuyerEmail)) {
            column.field = Some(Field::Email);
        }
    }
}

fn by_content(columns: &mut [Column], probe: &Probe<'_>) {
    let mut left: Vec<usize> = (0..columns.len()).collect();
    let mut found: Vec<(usize, Field)> = Vec::new();
    let mut take = |field: Field, test: &dyn Fn(usize) -> bool| {
        let place = left.iter().position(|column| test(*column))?;
        let column = left.remove(place);
        found.push((column, field));
        Some(column)
    };
    take(Field::Email, &|column| probe.mostly(column, is_email));
    take(Field::Type, &|column| probe.mostly(column, |cell| probe.is_type(cell)));
    take(Field::Paid, &|column| probe.mostly(column, |cell| yes_or_no(cell).is_some()));
    take(Field::Number, &|column| probe.mostly(column, is_ticket_number));
    let single = |column: usize| probe.mostly(column, |cell| is_wordy(cell) && !cell.contains(' '));
    let name = take(Field::Name, &|column| probe.mostly(column, is_wordy));
    // Two columns of single words side by side: first and last name.
    if let Some(name) = name.filter(|name| single(*name)) {
        take(Field::LastName, &|column| column == name + 1 && single(column));
    }
    take(Field::Code, &|column| are_codes(probe, column));
    take(Field::Seat, &|column| {
        probe.mostly(column, |cell| cell.len() <= 12 && cell.bytes().any(|byte| byte.is_ascii_digit()))
    });
    take(Field::Note, &|column| probe.mostly(column, is_wordy));
    for (place, field) in found {
        if let Some(column) = columns.get_mut(place) {
            column.field = Some(field);
            column.reason = Reason::Content;
            column.plain = field == Field::Name;
        }
    }
}

/// Who comes and how to reach them, where the headers are known in part and none of those says it. Nothing else is guessed
/// then: a wrong code opens the door, and a wrong yes or no is money.
fn people_by_content(columns: &mut [Column], probe: &Probe<'_>) {
    let has = |columns: &[Column], fields: &[Field]| {
        columns.iter().any(|column| column.field.is_some_and(|field| fields.contains(&field)))
    };
    let unknown = |columns: &[Column], place: usize| {
        columns.get(place).is_some_and(|column| column.field.is_none() && column.reason == Reason::Unknown)
    };
    let take = |columns: &mut [Column], place: usize, field: Field| {
        if let Some(column) = columns.get_mut(place) {
            column.field = Some(field);
            column.reason = Reason::Content;
        }
    };
    let email = (0..columns.len())
        .find(|place| unknown(columns, *place) && probe.mostly(*place, is_email))
        .filter(|_| !has(columns, &[Field::Email, Field::BuyerEmail]));
    if let Some(place) = email {
        take(columns, place, Field::Email);
    }
    let names = [
        Field::Name,
        Field::FirstName,
        Field::LastName,
        Field::Buyer,
        Field::BuyerFirstName,
        Field::BuyerLastName,
    ];
    if has(columns, &names) {
        return;
    }
    // Names differ from row to row, unlike types, companies and yeses.
    let are_names = |place: usize| {
        let mut cells = probe.cells(place);
        let all = cells.len();
        cells.sort_unstable();
        cells.dedup();
        cells.len() * 5 >= all * 4
            && probe.mostly(place, |cell| is_wordy(cell) && standing(cell) == Standing::Unclear)
            && !probe.half(place, |cell| probe.is_type(cell))
    };
    let two_words = |place: usize| probe.half(place, |cell| cell.contains(' '));
    let places: Vec<usize> =
        (0..columns.len()).filter(|place| unknown(columns, *place) && are_names(*place)).collect();
    // One word alone may be a town.
    if let Some(whole) = places.iter().copied().find(|place| two_words(*place)) {
        take(columns, whole, Field::Name);
    } else if let Some([first, last]) =
        places.windows(2).find(|two| matches!(two, [one, other] if one + 1 == *other))
    {
        take(columns, *first, Field::FirstName);
        take(columns, *last, Field::LastName);
    }
}

/// Letters and digits together or very many digits, and no two the same: neither telephone numbers nor times, which would
/// open the door to whoever knows them.
fn are_codes(probe: &Probe<'_>, column: usize) -> bool {
    let shaped = |cell: &str| {
        let cell = entrada_core::shown::strip(cell);
        let has_digit = cell.bytes().any(|byte| byte.is_ascii_digit());
        let has_letter = cell.bytes().any(|byte| byte.is_ascii_alphabetic());
        let odd = |c: char| c.is_whitespace() || matches!(c, ':' | '+' | '(' | '@');
        let least = if has_letter { 8 } else { 13 };
        has_digit && cell.len() >= least && !cell.contains(odd)
    };
    let cells = probe.cells(column);
    let mut seen = std::collections::BTreeSet::new();
    probe.mostly(column, shaped) && cells.iter().all(|cell| seen.insert(cell)) && can_be_codes(&cells)
}
