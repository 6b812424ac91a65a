//! Where Entrada's columns stand in a tab that people rearrange and rename. Whose row a row is, is in `claims`.

use std::collections::{BTreeSet, HashMap};

use super::cells;
use super::grid::Grid;
use super::mark::{HEADER, Mark};
use super::{Row, Tab};

/// Enough rows to tell two columns of the same name apart.
const SAMPLE: usize = 500;

/// The slot of the key.
pub(super) const KEY: usize = 0;

/// One column that a tab shall have: the key first, then the tab's own, the mark last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    /// What the column is tagged with.
    pub(super) id: &'static str,
    pub(super) header: String,
}

/// All columns of a tab.
pub(super) fn slots(tab: &Tab) -> Vec<Slot> {
    let own = tab.columns.iter().map(|column| Slot { id: column.id, header: column.header.to_owned() });
    std::iter::once(Slot { id: "#key", header: tab.key.clone() })
        .chain(own)
        .chain(std::iter::once(Slot { id: "#mark", header: HEADER.to_owned() }))
        .collect()
}

/// Where the columns are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The row of the headers; `None`: it was deleted and the first row holds something else.
    pub(super) header: Option<usize>,
    /// By slot; `None`: not in the sheet.
    pub(super) at: Vec<Option<usize>>,
}

impl Found {
    pub(super) fn key(&self) -> Option<usize> {
        self.at.first().copied().flatten()
    }

    pub(super) fn mark(&self) -> Option<usize> {
        self.at.last().copied().flatten()
    }

    /// The column of one of [`Tab::columns`].
    pub(super) fn column(&self, index: usize) -> Option<usize> {
        self.at.get(index + 1).copied().flatten()
    }

    pub(super) fn own(&self) -> BTreeSet<usize> {
        self.at.iter().flatten().copied().collect()
    }

    pub(super) fn complete(&self) -> bool {
        self.header.is_some() && self.at.iter().all(Option::is_some)
    }
}

/// How a tab looked when it was last understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) found: Found,
    pub(super) headers: Vec<String>,
}

impl Seen {
    /// Whether this grid has the same headers in the same places.
    pub(super) fn fits(&self, grid: &Grid) -> bool {
        self.found.complete() && self.found.header.is_some_and(|row| grid.texts(row) == self.headers)
    }
}

/// What else is known when headers are not as expected.
pub(super) struct Hints<'a> {
    pub(super) rows: &'a [Row],
    pub(super) seen: Option<&'a Seen>,
    /// Columns by their developer metadata; `None`: not asked yet, and nothing is guessed.
    pub(super) tags: Option<&'a [(String, usize)]>,
}

/// Finds the columns: the key and the mark by what stands in them, the others by header, by having been renamed in
/// place, by tag. A column is never taken for its contents alone: it could be an organiser's copy.
pub(super) fn find(grid: &Grid, slots: &[Slot], hints: &Hints<'_>) -> Found {
    let by_key: HashMap<String, &Row> = hints.rows.iter().map(|row| (row.key.to_lowercase(), row)).collect();
    let header = header_row(grid, slots, hints, &by_key);
    let headers = header.map(|row| grid.texts(row)).unwrap_or_default();
    let width = grid.columns();
    let named =
        |slot: &Slot, column: usize| headers.get(column).is_some_and(|text| matches(text, &slot.header));
    let mut found = Found { header, at: vec![None; slots.len()] };
    let mut taken = BTreeSet::new();
    let last = slots.len().saturating_sub(1);

    for (index, slot) in slots.iter().enumerate().filter(|(index, _)| *index == KEY || *index == last) {
        let votes = |column: usize| -> usize {
            data_rows(grid, header)
                .filter(|row| {
                    let text = cells::text(grid.cell(*row, column));
                    if index == KEY {
                        by_key.contains_key(&text.to_lowercase())
                    } else {
                        Mark::parse(&text).is_some()
                    }
                })
                .count()
        };
        let candidates: Vec<(usize, bool, usize)> = (0..width)
            .map(|column| (votes(column), named(slot, column), column))
            .filter(|(votes, named, _)| *votes > 0 || *named)
            .filter(|(_, is_named, column)| *is_named || !slots.iter().any(|other| named(other, *column)))
            .collect();
        let most = candidates.iter().map(|(votes, ..)| *votes).max().unwrap_or(0);
        // An organiser's copy of the numbers may be in better order than ours; the name decides unless it moved away.
        let best = candidates.into_iter().max_by_key(|(votes, named, column)| {
            let here = remembered(hints, index) == Some(*column);
            let tagged = hints.tags.unwrap_or(&[]).iter().any(|(id, at)| id == slot.id && at == column);
            let certain = tagged || (index == last && *named);
            (certain, votes * 2 >= most, *named, here, *votes, std::cmp::Reverse(*column))
        });
        if let Some((.., column)) = best
            && taken.insert(column)
            && let Some(at) = found.at.get_mut(index)
        {
            *at = Some(column);
        }
    }

    let key = found.key();
    for (index, slot) in slots.iter().enumerate().filter(|(index, _)| *index != KEY && *index != last) {
        let agreeing = |column: usize| agreement(grid, header, key, column, index, &by_key);
        let mut candidates: Vec<usize> =
            (0..width).filter(|column| named(slot, *column) && !taken.contains(column)).collect();
        if candidates.len() > 1 {
            let tagged = |column: usize| {
                hints.tags.unwrap_or(&[]).iter().any(|(id, at)| id == slot.id && *at == column)
            };
            candidates.sort_by_key(|column| {
                let here = remembered(hints, index) == Some(*column);
                (!tagged(*column), std::cmp::Reverse(agreeing(*column)), !here, *column)
            });
        }
        if let Some(column) = candidates.first()
            && let Some(at) = found.at.get_mut(index)
        {
            taken.insert(*column);
            *at = Some(*column);
        }
    }

    for (index, slot) in slots.iter().enumerate() {
        if found.at.get(index).is_some_and(Option::is_some) {
            continue;
        }
        let tagged =
            |tags: &[(String, usize)]| tags.iter().find(|(id, _)| id == slot.id).map(|(_, column)| *column);
        // A column that carries the name of another one is that one.
        let free = |column: &usize| {
            *column < width && !taken.contains(column) && !slots.iter().any(|other| named(other, *column))
        };
        // Tags are certain; without any, a new name over what we wrote is a rename.
        let rename = || {
            let column = renamed(hints, index, &headers)?;
            (index != KEY && index != last && agreement(grid, header, key, column, index, &by_key) > 0)
                .then_some(column)
        };
        let column = match hints.tags {
            None => None,
            Some([]) => rename().filter(free),
            Some(tags) => tagged(tags).filter(free),
        };
        if let Some(column) = column
            && let Some(at) = found.at.get_mut(index)
        {
            taken.insert(column);
            *at = Some(column);
        }
    }
    found
}

/// All rows but the headers'.
pub(super) fn data_rows(grid: &Grid, header: Option<usize>) -> impl Iterator<Item = usize> + use<> {
    (0..grid.rows()).filter(move |row| Some(*row) != header)
}

fn matches(text: &str, header: &str) -> bool {
    text.trim().to_lowercase() == header.trim().to_lowercase()
}

fn remembered(hints: &Hints<'_>, slot: usize) -> Option<usize> {
    hints.seen.and_then(|seen| seen.found.at.get(slot).copied().flatten())
}

/// Somebody gave the column a new name: all others stand where they stood, and the name was not in the sheet before.
fn renamed(hints: &Hints<'_>, slot: usize, headers: &[String]) -> Option<usize> {
    let seen = hints.seen?;
    let column = remembered(hints, slot)?;
    let new = headers.get(column)?;
    (seen.headers.len() == headers.len() && !new.is_empty() && !seen.headers.contains(new)).then_some(column)
}

/// The row with most of the headers; a first row that is nobody's ticket when all were renamed.
fn header_row(
    grid: &Grid,
    slots: &[Slot],
    hints: &Hints<'_>,
    by_key: &HashMap<String, &Row>,
) -> Option<usize> {
    let score = |row: usize| {
        let texts: BTreeSet<String> = grid.texts(row).into_iter().map(|text| text.to_lowercase()).collect();
        let named = slots.iter().filter(|slot| texts.contains(&slot.header.trim().to_lowercase())).count();
        // Two words may stand in any row by chance of names; the mark's header does not.
        if named > 1 || texts.contains(&HEADER.to_lowercase()) { named } else { 0 }
    };
    let best = (0..grid.rows())
        .map(|row| (score(row), row))
        .max_by_key(|(score, row)| (*score, std::cmp::Reverse(*row)));
    if let Some((score, row)) = best
        && score > 0
    {
        return Some(row);
    }
    let is_data = |row: usize| {
        grid.texts(row)
            .iter()
            .any(|text| by_key.contains_key(&text.to_lowercase()) || Mark::parse(text).is_some())
    };
    let before = hints.seen.and_then(|seen| seen.found.header).filter(|row| *row < grid.rows());
    before.into_iter().chain(std::iter::once(0)).find(|row| !is_data(*row))
}

/// Whether a header is missing or stands twice, so that the columns' tags are worth a call.
pub(super) fn unsure(grid: &Grid, slots: &[Slot], found: &Found) -> bool {
    let headers = found.header.map(|row| grid.texts(row)).unwrap_or_default();
    let twice = |(slot, at): (&Slot, &Option<usize>)| {
        headers.iter().enumerate().any(|(column, text)| matches(text, &slot.header) && Some(column) != *at)
    };
    grid.rows() > 0 && (!found.complete() || slots.iter().zip(&found.at).any(twice))
}

/// In how many more rows a column says what the journal would have it say than it says something else.
fn agreement(
    grid: &Grid,
    header: Option<usize>,
    key: Option<usize>,
    column: usize,
    slot: usize,
    by_key: &HashMap<String, &Row>,
) -> i64 {
    let Some(key) = key else { return 0 };
    data_rows(grid, header)
        .take(SAMPLE)
        .map(|row| {
            let Some(journal) = by_key.get(&cells::text(grid.cell(row, key)).to_lowercase()) else {
                return 0;
            };
            let Some(cell) = journal.cells.get(slot.saturating_sub(1)) else { return 0 };
            let value = grid.cell(row, column);
            if cells::is_blank(value) {
                0
            } else if cells::same(&cells::wanted(cell), value) {
                1
            } else {
                -1
            }
        })
        .sum()
}
