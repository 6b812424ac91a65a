//! Whose row each row of a tab is: by its number, by its mark, by what stands in it, by what an organiser wrote beside
//! it. What is then written is in `plan`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::cells;
use super::columns::{Found, data_rows};
use super::grid::Grid;
use super::mark::Mark;
use super::{Row, Version};

/// What was written and not yet seen to have come to rest: a person may have moved rows between our read and our write.
#[derive(Debug, Clone, Default)]
pub(super) struct Trail {
    /// What organisers had written beside each key (lower case) before.
    pub(super) beside: HashMap<String, String>,
    /// Keys written with a whole new row where one was free.
    pub(super) planted: BTreeSet<String>,
    /// Keys added with a whole new row below everything.
    pub(super) appended: BTreeSet<String>,
    /// Keys written into rows that were there, by themselves.
    pub(super) restored: BTreeSet<String>,
    /// All keys of which something was written.
    pub(super) sent: BTreeSet<String>,
    /// What stood in their marks before.
    pub(super) sums: HashMap<String, BTreeMap<String, String>>,
    /// Whether columns were moved meanwhile, so that what was sent stands under other headers.
    pub(super) shaken: bool,
}

/// How a journal's row was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// It is there, perhaps with a spoilt key.
    Itself,
    /// Its own cells were overwritten by a race; all of them are written again, the key too.
    Overwritten,
}

/// A second row of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Twin {
    pub(super) row: usize,
    /// The journal's row.
    pub(super) of: usize,
    /// Whether all of our cells in it are ours to empty. If not, only what Entrada wrote.
    pub(super) whole: bool,
}

/// The outcome.
#[derive(Debug, Default)]
pub(super) struct Claims {
    /// By journal's row; `None`: it is not in the sheet.
    pub(super) at: Vec<Option<(usize, How)>>,
    pub(super) twins: Vec<Twin>,
}

struct Candidate {
    row: usize,
    keyed: bool,
    /// The key's cell says something else: to be taken only when there is no better one, and never to be emptied.
    spoilt: bool,
    beside: bool,
    version: Version,
}

/// What an organiser wrote in a row, from left to right. `None`: nothing.
pub(super) fn beside(grid: &Grid, row: usize, own: &BTreeSet<usize>) -> Option<String> {
    let texts: Vec<String> = grid
        .row(row)
        .iter()
        .enumerate()
        .filter(|(column, value)| !own.contains(column) && !cells::is_idle(value))
        .map(|(_, value)| cells::text(value))
        .collect();
    (!texts.is_empty()).then(|| texts.join("\u{1f}"))
}

/// Finds the journal's rows in the grid. `adopt`: whether rows without number and mark may be recognised by their cells;
/// only sound when all rows of the journal are given.
pub(super) fn claim(grid: &Grid, found: &Found, rows: &[Row], trail: &Trail, adopt: bool) -> Claims {
    let index: HashMap<String, usize> =
        rows.iter().enumerate().map(|(index, row)| (row.key.to_lowercase(), index)).collect();
    let own = found.own();
    let mut candidates: Vec<Vec<Candidate>> = rows.iter().map(|_| Vec::new()).collect();
    let mut nameless = Vec::new();

    for row in data_rows(grid, found.header) {
        let key =
            found.key().map(|column| cells::text(grid.cell(row, column)).to_lowercase()).unwrap_or_default();
        let mark = found.mark().and_then(|column| Mark::parse(&cells::text(grid.cell(row, column))));
        let marked = mark.as_ref().map(|mark| mark.key.to_lowercase());
        // A number that we put back by itself may have landed on a row that was moved there meanwhile.
        let doubted = trail.restored.contains(&key) && marked.as_ref() != Some(&key);
        let by_key = index.get(&key).copied().filter(|_| !doubted);
        let by_mark = marked.as_ref().and_then(|key| index.get(key)).copied();
        let spoilt = !key.is_empty() && !doubted;
        if let Some(of) = by_key.or(by_mark)
            && let Some(list) = candidates.get_mut(of)
        {
            let fits = by_mark == Some(of);
            let version = mark.filter(|_| fits).map(|mark| mark.version).unwrap_or_default();
            let beside = beside(grid, row, &own).is_some();
            list.push(Candidate {
                row,
                keyed: by_key.is_some(),
                spoilt: by_key.is_none() && spoilt,
                beside,
                version,
            });
        } else if !spoilt && mark.is_none() {
            nameless.push(row);
        }
    }

    let mut claims = Claims { at: vec![None; rows.len()], twins: Vec::new() };
    for (of, mut list) in candidates.into_iter().enumerate() {
        list.sort_by_key(|one| (!one.keyed, one.spoilt, !one.beside, Reverse(one.version), one.row));
        let mut list = list.into_iter();
        if let Some(first) = list.next()
            && let Some(at) = claims.at.get_mut(of)
        {
            *at = Some((first.row, How::Itself));
        }
        let twins = list.filter(|one| !one.spoilt).map(|one| Twin { row: one.row, of, whole: one.keyed });
        claims.twins.extend(twins);
    }
    if !trail.beside.is_empty() {
        rescue(grid, rows, &own, trail, &nameless, &mut claims);
    }
    if adopt {
        recognise(grid, found, rows, &nameless, &mut claims);
    }
    claims
}

/// A new row was written over an old one, or an old one emptied, because rows had moved: what the organiser wrote beside
/// the old one tells where it was.
fn rescue(
    grid: &Grid,
    rows: &[Row],
    own: &BTreeSet<usize>,
    trail: &Trail,
    nameless: &[usize],
    claims: &mut Claims,
) {
    let mut places: BTreeMap<String, VecDeque<(usize, Option<usize>)>> = BTreeMap::new();
    for (of, row) in rows.iter().enumerate() {
        if let Some(Some((at, _))) = claims.at.get(of)
            && trail.planted.contains(&row.key.to_lowercase())
            && let Some(texts) = beside(grid, *at, own)
        {
            places.entry(texts).or_default().push_back((*at, Some(of)));
        }
    }
    for row in nameless {
        if own.iter().all(|column| cells::is_idle(grid.cell(*row, *column)))
            && let Some(texts) = beside(grid, *row, own)
        {
            places.entry(texts).or_default().push_back((*row, None));
        }
    }
    for (of, row) in rows.iter().enumerate() {
        if claims.at.get(of).is_some_and(Option::is_some) {
            continue;
        }
        let Some(place) = trail
            .beside
            .get(&row.key.to_lowercase())
            .and_then(|texts| places.get_mut(texts))
            .and_then(VecDeque::pop_front)
        else {
            continue;
        };
        if let Some(at) = claims.at.get_mut(of) {
            *at = Some((place.0, How::Overwritten));
        }
        if let Some(at) = place.1.and_then(|of| claims.at.get_mut(of)) {
            *at = None;
        }
    }
}

/// Rows that lost number and mark but say all that the journal says of a missing one.
fn recognise(grid: &Grid, found: &Found, rows: &[Row], nameless: &[usize], claims: &mut Claims) {
    let mut places: HashMap<Vec<String>, VecDeque<usize>> = HashMap::new();
    let columns: Vec<(usize, usize)> =
        (0..found.at.len()).filter_map(|index| found.column(index).map(|column| (index, column))).collect();
    // The last slot is the mark's.
    let columns: Vec<(usize, usize)> =
        columns.into_iter().filter(|(_, column)| Some(*column) != found.mark()).collect();
    let taken: BTreeSet<usize> = claims.at.iter().flatten().map(|(row, _)| *row).collect();
    for row in nameless.iter().filter(|row| !taken.contains(row)) {
        let texts: Vec<String> =
            columns.iter().map(|(_, column)| cells::text(grid.cell(*row, *column))).collect();
        if texts.iter().filter(|text| !text.is_empty()).count() > 1 {
            places.entry(texts).or_default().push_back(*row);
        }
    }
    if places.is_empty() {
        return;
    }
    for (of, row) in rows.iter().enumerate() {
        if claims.at.get(of).is_some_and(Option::is_some) {
            continue;
        }
        let texts: Vec<String> = columns
            .iter()
            .map(|(index, _)| {
                row.cells.get(*index).map(|cell| cells::text(&cells::wanted(cell))).unwrap_or_default()
            })
            .collect();
        if let Some(place) = places.get_mut(&texts).and_then(VecDeque::pop_front)
            && let Some(at) = claims.at.get_mut(of)
        {
            *at = Some((place, How::Itself));
        }
    }
}
