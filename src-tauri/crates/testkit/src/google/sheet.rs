//! Spreadsheets as they are kept: tabs of cells, what is tagged and protected, and how rows and columns move. Requests
//! are read in `values`, `change` and `metadata`; what a person does to a tab is in `person`.

use std::collections::{BTreeMap, BTreeSet};

use super::a1::{self, Area};
use super::cell::{Cell, Render};
use super::refusal::Refusal;
use serde_json::Value;

/// The most cells of a spreadsheet, empty ones too.
const MOST_CELLS: usize = 10_000_000;
/// The most columns of a tab.
const MOST_COLUMNS: usize = 18_278;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dimension {
    Rows,
    Columns,
}

/// Developer metadata on a spreadsheet, a tab, a row or a column.
#[derive(Debug, Clone)]
pub(super) struct Tag {
    pub(super) id: i64,
    pub(super) key: String,
    pub(super) value: String,
    pub(super) visibility: String,
    pub(super) sheet: Option<i64>,
    pub(super) place: Option<(Dimension, usize)>,
}

/// A protected range.
#[derive(Debug, Clone)]
pub(super) struct Protection {
    pub(super) area: Area,
    /// Whether writing only asks a person first.
    pub(super) warning: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ColumnLook {
    /// Typing stays text.
    pub(super) text: bool,
    pub(super) hidden: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) frozen_rows: usize,
    pub(super) frozen_columns: usize,
    pub(super) hidden: bool,
    pub(super) cells: Vec<Vec<Cell>>,
    pub(super) looks: BTreeMap<usize, ColumnLook>,
    pub(super) protections: Vec<Protection>,
}

#[derive(Debug, Clone)]
pub(super) struct Spreadsheet {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) sheets: Vec<Sheet>,
    pub(super) tags: Vec<Tag>,
    pub(super) editors: BTreeSet<String>,
    pub(super) viewers: BTreeSet<String>,
    /// Clients that made it, for the scope `drive.file`.
    pub(super) clients: BTreeSet<String>,
    pub(super) excel: bool,
    pub(super) deleted: bool,
}

impl Sheet {
    pub(super) fn new(id: i64, title: &str, rows: usize, columns: usize) -> Self {
        Self {
            id,
            title: title.to_owned(),
            rows,
            columns,
            frozen_rows: 0,
            frozen_columns: 0,
            hidden: false,
            cells: Vec::new(),
            looks: BTreeMap::new(),
            protections: Vec::new(),
        }
    }

    pub(super) fn cell(&self, row: usize, column: usize) -> &Cell {
        self.cells.get(row).and_then(|cells| cells.get(column)).unwrap_or(&Cell::Empty)
    }

    pub(super) fn set(&mut self, row: usize, column: usize, cell: Cell) {
        if self.cells.len() <= row {
            self.cells.resize(row + 1, Vec::new());
        }
        let cells = &mut self.cells[row];
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
    }

    /// The bounds of an area on this grid: row, column, end row, end column.
    pub(super) fn clip(&self, area: Option<Area>) -> Result<(usize, usize, usize, usize), Refusal> {
        let area = area.unwrap_or_default();
        if area.row >= self.rows || area.column >= self.columns {
            let place = format!("{}!{}{}", a1::quote(&self.title), a1::letters(area.column), area.row + 1);
            let (rows, columns) = (self.rows, self.columns);
            return Err(Refusal::invalid(format!(
                "Range ({place}) exceeds grid limits. Max rows: {rows}, max columns: {columns}"
            )));
        }
        let end_row = area.end_row.unwrap_or(self.rows).min(self.rows);
        let end_column = area.end_column.unwrap_or(self.columns).min(self.columns);
        Ok((area.row, area.column, end_row, end_column))
    }

    /// Ragged rows without trailing empty cells and rows.
    pub(super) fn read(
        &self,
        (row, column, end_row, end_column): (usize, usize, usize, usize),
        render: Render,
    ) -> Vec<Vec<Value>> {
        let last = end_row.min(self.cells.len());
        let mut rows: Vec<Vec<Value>> = (row..last)
            .map(|row| {
                let cells = &self.cells[row];
                let end = end_column.min(cells.len());
                let used =
                    (column..end).rev().find(|at| cells[*at] != Cell::Empty).map_or(column, |at| at + 1);
                (column..used).map(|at| cells[at].value(render)).collect()
            })
            .collect();
        while rows.last().is_some_and(Vec::is_empty) {
            rows.pop();
        }
        rows
    }

    /// Whether a strictly protected range holds this cell.
    pub(super) fn is_protected(&self, row: usize, column: usize) -> bool {
        self.protections.iter().filter(|one| !one.warning).any(|one| {
            let area = one.area;
            row >= area.row
                && column >= area.column
                && area.end_row.is_none_or(|end| row < end)
                && area.end_column.is_none_or(|end| column < end)
        })
    }

    fn insert(&mut self, dimension: Dimension, at: usize, count: usize) {
        match dimension {
            Dimension::Rows => {
                self.rows += count;
                if at < self.cells.len() {
                    self.cells.splice(at..at, std::iter::repeat_n(Vec::new(), count));
                }
            }
            Dimension::Columns => {
                self.columns += count;
                for cells in self.cells.iter_mut().filter(|cells| at < cells.len()) {
                    cells.splice(at..at, std::iter::repeat_n(Cell::Empty, count));
                }
                let looks = std::mem::take(&mut self.looks);
                let moved = |(column, look)| (if column >= at { column + count } else { column }, look);
                self.looks = looks.into_iter().map(moved).collect();
            }
        }
        for one in &mut self.protections {
            let (start, end) = bounds(&mut one.area, dimension);
            if *start >= at {
                *start += count;
            }
            if let Some(end) = end.as_mut().filter(|end| **end > at) {
                *end += count;
            }
        }
    }

    fn delete(&mut self, dimension: Dimension, at: usize, count: usize) {
        match dimension {
            Dimension::Rows => {
                self.rows -= count;
                let end = (at + count).min(self.cells.len());
                if at < end {
                    self.cells.drain(at..end);
                }
            }
            Dimension::Columns => {
                self.columns -= count;
                for cells in &mut self.cells {
                    let end = (at + count).min(cells.len());
                    if at < end {
                        cells.drain(at..end);
                    }
                }
                let looks = std::mem::take(&mut self.looks);
                let kept = looks.into_iter().filter(|(column, _)| *column < at || *column >= at + count);
                let moved = |(column, look)| (if column >= at { column - count } else { column }, look);
                self.looks = kept.map(moved).collect();
            }
        }
        for one in &mut self.protections {
            let (start, end) = bounds(&mut one.area, dimension);
            *start = moved_back(*start, at, count);
            if let Some(end) = end {
                *end = moved_back(*end, at, count);
            }
        }
        self.protections.retain(|one| {
            let area = one.area;
            area.end_row.is_none_or(|end| end > area.row)
                && area.end_column.is_none_or(|end| end > area.column)
        });
    }
}

fn bounds(area: &mut Area, dimension: Dimension) -> (&mut usize, &mut Option<usize>) {
    match dimension {
        Dimension::Rows => (&mut area.row, &mut area.end_row),
        Dimension::Columns => (&mut area.column, &mut area.end_column),
    }
}

fn moved_back(place: usize, at: usize, count: usize) -> usize {
    if place >= at + count { place - count } else { place.min(at) }
}

impl Spreadsheet {
    pub(super) fn new(id: &str, title: &str) -> Self {
        Self {
            id: id.to_owned(),
            title: title.to_owned(),
            sheets: Vec::new(),
            tags: Vec::new(),
            editors: BTreeSet::new(),
            viewers: BTreeSet::new(),
            clients: BTreeSet::new(),
            excel: false,
            deleted: false,
        }
    }

    pub(super) fn by_id(&self, id: i64) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.id == id)
    }

    pub(super) fn by_id_mut(&mut self, id: i64) -> Option<&mut Sheet> {
        self.sheets.iter_mut().find(|sheet| sheet.id == id)
    }

    /// The tab and cells of a range.
    pub(super) fn find(&self, range: &str) -> Result<(&Sheet, Option<Area>), Refusal> {
        let unparsable = || Refusal::unparsable(range);
        let (title, area) = a1::parse(range).ok_or_else(unparsable)?;
        let sheet = match title {
            Some(title) => self.sheets.iter().find(|sheet| same_title(&sheet.title, &title)),
            None => self.sheets.first(),
        };
        Ok((sheet.ok_or_else(unparsable)?, area))
    }

    pub(super) fn cells(&self) -> usize {
        self.sheets.iter().map(|sheet| sheet.rows * sheet.columns).sum()
    }

    /// Whether it has grown too large.
    pub(super) fn check_size(&self) -> Result<(), Refusal> {
        if self.cells() > MOST_CELLS || self.sheets.iter().any(|sheet| sheet.columns > MOST_COLUMNS) {
            return Err(Refusal::too_large());
        }
        Ok(())
    }

    /// Inserts rows or columns; what is tagged behind them moves on.
    pub(super) fn insert(&mut self, sheet: i64, dimension: Dimension, at: usize, count: usize) {
        if let Some(found) = self.by_id_mut(sheet) {
            found.insert(dimension, at, count);
        }
        for tag in self.tags.iter_mut().filter(|tag| tag.sheet == Some(sheet)) {
            if let Some((along, place)) = &mut tag.place
                && *along == dimension
                && *place >= at
            {
                *place += count;
            }
        }
    }

    /// Deletes rows or columns and what is tagged on them.
    pub(super) fn delete(&mut self, sheet: i64, dimension: Dimension, at: usize, count: usize) {
        if let Some(found) = self.by_id_mut(sheet) {
            found.delete(dimension, at, count);
        }
        self.tags.retain_mut(|tag| match &mut tag.place {
            Some((along, place)) if tag.sheet == Some(sheet) && *along == dimension => {
                let gone = (at..at + count).contains(place);
                *place = moved_back(*place, at, count);
                !gone
            }
            _ => true,
        });
    }

    /// Deletes a tab and what is tagged on it.
    pub(super) fn delete_sheet(&mut self, sheet: i64) {
        self.sheets.retain(|one| one.id != sheet);
        self.tags.retain(|tag| tag.sheet != Some(sheet));
    }
}

/// Titles of tabs differ by more than case.
pub(super) fn same_title(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}
