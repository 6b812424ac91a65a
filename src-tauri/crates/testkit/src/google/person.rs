//! What people do to a tab by hand: look, type, sort, insert, delete, rename, copy. Places are zero-based; row 0 is the
//! header. What programs do comes over HTTP and is in `api`.

use super::a1::Area;
use super::cell::Cell;
use super::change;
use super::server::{Shared, lock};
use super::sheet::{Dimension, Protection, Sheet, Spreadsheet};

/// One tab of a spreadsheet, in a person's hands. It is found by its number, so it survives its title.
#[derive(Clone)]
pub struct Tab {
    pub(super) shared: Shared,
    pub(super) book: String,
    pub(super) id: i64,
}

impl Tab {
    fn with<T>(&self, act: impl FnOnce(&mut Spreadsheet) -> T) -> T {
        let mut state = lock(&self.shared);
        act(state.books.get_mut(&self.book).expect("the spreadsheet is there"))
    }

    fn tab<T>(&self, act: impl FnOnce(&mut Sheet) -> T) -> T {
        self.with(|book| act(book.by_id_mut(self.id).expect("the tab is there")))
    }

    /// Its number.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> String {
        self.tab(|tab| tab.title.clone())
    }

    /// Whether it is still there.
    #[must_use]
    pub fn exists(&self) -> bool {
        self.with(|book| book.by_id(self.id).is_some())
    }

    /// Rows and columns of its grid.
    #[must_use]
    pub fn grid(&self) -> (usize, usize) {
        self.tab(|tab| (tab.rows, tab.columns))
    }

    /// How many rows are frozen.
    #[must_use]
    pub fn frozen(&self) -> usize {
        self.tab(|tab| tab.frozen_rows)
    }

    /// Whether nobody sees a column.
    #[must_use]
    pub fn is_hidden(&self, column: usize) -> bool {
        self.tab(|tab| tab.looks.get(&column).is_some_and(|look| look.hidden))
    }

    /// All rows as a person sees them, each as wide as the grid is used, without empty rows at the end.
    #[must_use]
    pub fn rows(&self) -> Vec<Vec<String>> {
        self.tab(|tab| {
            let mut rows: Vec<Vec<String>> =
                tab.cells.iter().map(|cells| cells.iter().map(Cell::shown).collect()).collect();
            let is_empty = |row: &Vec<String>| row.iter().all(String::is_empty);
            while rows.last().is_some_and(is_empty) {
                rows.pop();
            }
            let used = |row: &Vec<String>| row.iter().rposition(|cell| !cell.is_empty());
            let wide = rows.iter().filter_map(used).max().map_or(0, |last| last + 1);
            rows.iter_mut().for_each(|row| row.resize(wide, String::new()));
            rows
        })
    }

    /// The header row.
    #[must_use]
    pub fn header(&self) -> Vec<String> {
        self.rows().into_iter().next().unwrap_or_default()
    }

    /// The column under a header.
    #[must_use]
    pub fn column(&self, header: &str) -> Option<usize> {
        self.header().iter().position(|cell| cell == header)
    }

    /// The row that says `text` under `header`.
    #[must_use]
    pub fn find(&self, header: &str, text: &str) -> Option<usize> {
        let column = self.column(header)?;
        self.rows().iter().position(|row| row.get(column).is_some_and(|cell| cell == text))
    }

    /// What a cell shows.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> String {
        self.tab(|tab| tab.cell(row, column).shown())
    }

    /// Whether a cell holds a formula.
    #[must_use]
    pub fn is_formula(&self, row: usize, column: usize) -> bool {
        self.tab(|tab| matches!(tab.cell(row, column), Cell::Formula(..)))
    }

    /// Whether a cell holds a text, as opposed to a number, a date, a formula or nothing.
    #[must_use]
    pub fn is_text(&self, row: usize, column: usize) -> bool {
        self.tab(|tab| matches!(tab.cell(row, column), Cell::Text(_)))
    }

    /// Types into a cell, as Sheets takes it: numbers, dates and formulas are made, but not in columns of text.
    pub fn edit(&self, row: usize, column: usize, typed: &str) {
        self.tab(|tab| {
            let as_text = tab.looks.get(&column).is_some_and(|look| look.text);
            let cell = if as_text { Cell::text(typed) } else { Cell::typed(typed) };
            tab.rows = tab.rows.max(row + 1);
            tab.columns = tab.columns.max(column + 1);
            tab.set(row, column, cell.expect("a person types less than 50,000 characters"));
        });
    }

    /// Types a formula that comes to `shown`.
    pub fn formula(&self, row: usize, column: usize, formula: &str, shown: &str) {
        self.tab(|tab| tab.set(row, column, Cell::Formula(formula.to_owned(), shown.to_owned())));
    }

    /// Sorts everything below the frozen rows by one column.
    pub fn sort(&self, column: usize, descending: bool) {
        self.tab(|tab| {
            let area = Area { row: tab.frozen_rows, ..Area::default() };
            change::sort(tab, area, column, descending);
        });
    }

    /// Puts rows (zero-based, below the header) into any other order: `order[new] = old`.
    pub fn reorder(&self, order: &[usize]) {
        self.tab(|tab| {
            let wide = order.iter().max().map_or(0, |last| last + 1).max(tab.cells.len());
            tab.cells.resize(wide.max(tab.cells.len()), Vec::new());
            let old = tab.cells.clone();
            for (new, from) in order.iter().enumerate() {
                tab.cells[new] = old[*from].clone();
            }
        });
    }

    /// Inserts empty rows before a row.
    pub fn insert_rows(&self, at: usize, count: usize) {
        self.with(|book| book.insert(self.id, Dimension::Rows, at, count));
    }

    /// Inserts empty columns before a column.
    pub fn insert_columns(&self, at: usize, count: usize) {
        self.with(|book| book.insert(self.id, Dimension::Columns, at, count));
    }

    /// Deletes rows.
    pub fn delete_rows(&self, at: usize, count: usize) {
        self.with(|book| book.delete(self.id, Dimension::Rows, at, count));
    }

    /// Deletes columns.
    pub fn delete_columns(&self, at: usize, count: usize) {
        self.with(|book| book.delete(self.id, Dimension::Columns, at, count));
    }

    /// Drags a column to another place.
    pub fn move_column(&self, from: usize, to: usize) {
        self.with(|book| {
            let cells: Vec<Cell> = (0..book.by_id(self.id).map_or(0, |tab| tab.cells.len()))
                .map(|row| book.by_id(self.id).map(|tab| tab.cell(row, from).clone()).unwrap_or_default())
                .collect();
            let tags: Vec<usize> = (0..book.tags.len())
                .filter(|at| {
                    let tag = &book.tags[*at];
                    tag.sheet == Some(self.id) && tag.place == Some((Dimension::Columns, from))
                })
                .collect();
            let kept: Vec<_> = tags.iter().map(|at| book.tags[*at].clone()).collect();
            let look = book.by_id(self.id).and_then(|tab| tab.looks.get(&from).copied());
            book.delete(self.id, Dimension::Columns, from, 1);
            book.insert(self.id, Dimension::Columns, to, 1);
            for mut tag in kept {
                tag.place = Some((Dimension::Columns, to));
                book.tags.push(tag);
            }
            if let Some(tab) = book.by_id_mut(self.id) {
                for (row, cell) in cells.into_iter().enumerate().filter(|(_, cell)| *cell != Cell::Empty) {
                    tab.set(row, to, cell);
                }
                tab.looks.extend(look.map(|look| (to, look)));
            }
        });
    }

    /// Copies a row over another, as by copy and paste of the whole row.
    pub fn copy_row(&self, from: usize, to: usize) {
        self.tab(|tab| {
            let cells = tab.cells.get(from).cloned().unwrap_or_default();
            tab.rows = tab.rows.max(to + 1);
            for (column, cell) in cells.into_iter().enumerate() {
                tab.set(to, column, cell);
            }
        });
    }

    /// Empties the cells of a row.
    pub fn clear_row(&self, row: usize) {
        self.tab(|tab| {
            if let Some(cells) = tab.cells.get_mut(row) {
                cells.clear();
            }
        });
    }

    /// Adds an own column at the right end: a header and what each row below it says. Its place.
    pub fn add_column(&self, header: &str, say: impl Fn(usize) -> String) -> usize {
        let (rows, column) = (self.rows().len(), self.header().len());
        self.edit(0, column, header);
        (1..rows).for_each(|row| self.edit(row, column, &say(row)));
        column
    }

    /// Gives it another title.
    pub fn rename(&self, title: &str) {
        self.tab(|tab| title.clone_into(&mut tab.title));
    }

    /// Deletes it; a spreadsheet keeps at least one tab.
    pub fn delete(&self) {
        self.with(|book| {
            assert!(book.sheets.len() > 1, "the last tab can't be deleted");
            book.delete_sheet(self.id);
        });
    }

    /// Protects a column so that nobody but the owner may write it; or takes all protection away.
    pub fn protect(&self, column: Option<usize>) {
        self.tab(|tab| match column {
            Some(column) => {
                let area = Area { column, end_column: Some(column + 1), ..Area::default() };
                tab.protections.push(Protection { area, warning: false });
            }
            None => tab.protections.clear(),
        });
    }

    /// Tags of columns: what they say and where they are.
    #[must_use]
    pub fn tags(&self) -> Vec<(String, usize)> {
        self.with(|book| {
            let own = book.tags.iter().filter(|tag| tag.sheet == Some(self.id));
            own.filter_map(|tag| tag.place.map(|(_, at)| (tag.value.clone(), at))).collect()
        })
    }
}
