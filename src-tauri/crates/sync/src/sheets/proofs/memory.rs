//! A spreadsheet in memory as Google keeps it, a person at it, and bad weather on the way to it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use serde_json::{Value, json};

use super::super::Service;
use crate::Trouble;
use crate::google::{Calls, ColumnTag, RangeWrite, Spreadsheet, TabProperties};

#[derive(Debug, Clone)]
pub(super) struct Page {
    pub(super) id: i32,
    pub(super) title: String,
    /// As many as the grid has, all equally long.
    pub(super) cells: Vec<Vec<Value>>,
}

pub(super) type Act = Box<dyn FnOnce(&mut Book) + Send>;

#[derive(Debug, Clone)]
pub(super) enum Fault {
    Before(Trouble),
    After(Trouble),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum NoAppends {
    Refused,
    Ignored,
}

#[derive(Default)]
pub(super) struct Book {
    pub(super) pages: Vec<Page>,
    pub(super) tags: Vec<(String, i32, usize)>,
    pub(super) calls: Calls,
    /// What a person does just before the nth write or change from now, 0 the next.
    pub(super) acts: BTreeMap<usize, Vec<Act>>,
    /// What happens to the nth call of any kind from now.
    pub(super) faults: BTreeMap<usize, Fault>,
    /// Texts that Google refuses to hold.
    pub(super) hates: Option<String>,
    pub(super) most_cells: Option<usize>,
    pub(super) no_tags: bool,
    /// Changes are made and nothing is told of them; made tabs get numbers of its own.
    pub(super) no_replies: bool,
    /// What comes of adding rows below everything: refused by name, or said yes to and not done.
    pub(super) no_appends: Option<NoAppends>,
    /// What comes of every createDeveloperMetadata.
    pub(super) tagging: Option<Trouble>,
    pub(super) most_ranges: Option<usize>,
    pub(super) written: Vec<RangeWrite>,
}

#[derive(Clone, Default)]
pub(super) struct Memory(pub(super) Arc<Mutex<Book>>);

impl Memory {
    pub(super) fn book(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap()
    }

    fn enter(&self, write: bool) -> (MutexGuard<'_, Book>, Option<Fault>) {
        let mut book = self.book();
        if write {
            book.calls.writes += 1;
            let acts = std::mem::take(&mut book.acts);
            for (at, acts) in acts {
                if at == 0 {
                    for act in acts {
                        act(&mut book);
                    }
                } else {
                    book.acts.insert(at - 1, acts);
                }
            }
        } else {
            book.calls.reads += 1;
        }
        let faults = std::mem::take(&mut book.faults);
        let mut now = None;
        for (at, fault) in faults {
            if at == 0 {
                now = Some(fault);
            } else {
                book.faults.insert(at - 1, fault);
            }
        }
        (book, now)
    }

    fn call<T>(
        &self,
        write: bool,
        apply: impl FnOnce(&mut Book) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let (mut book, fault) = self.enter(write);
        match fault {
            Some(Fault::Before(trouble)) => Err(trouble),
            Some(Fault::After(trouble)) => apply(&mut book).and(Err(trouble)),
            None => apply(&mut book),
        }
    }
}

fn refused<T>(why: impl Into<String>) -> Result<T, Trouble> {
    Err(Trouble::Request(format!("400 {}", why.into())))
}

impl Service for Memory {
    async fn properties(&self) -> Result<Spreadsheet, Trouble> {
        self.call(false, |book| {
            let tabs = book.pages.iter().map(|page| TabProperties {
                sheet_id: page.id,
                title: page.title.clone(),
                rows: page.cells.len(),
                columns: page.cells.first().map_or(0, Vec::len),
                frozen: 1,
            });
            Ok(Spreadsheet { id: "1".into(), title: "Book".into(), url: String::new(), tabs: tabs.collect() })
        })
    }

    async fn read(&self, titles: &[String]) -> Result<Vec<Vec<Vec<Value>>>, Trouble> {
        self.call(false, |book| {
            titles
                .iter()
                .map(|title| match book.pages.iter().find(|page| page.title == *title) {
                    Some(page) => Ok(page.trimmed()),
                    None => refused(format!("Unable to parse range: '{title}'")),
                })
                .collect()
        })
    }

    async fn write(&self, ranges: &[RangeWrite]) -> Result<(), Trouble> {
        self.call(true, |book| book.write(ranges))
    }

    async fn change(&self, requests: Vec<Value>) -> Result<Vec<Value>, Trouble> {
        self.call(true, |book| {
            let before = (book.pages.clone(), book.tags.clone());
            let replies: Result<Vec<Value>, Trouble> = requests.iter().map(|one| book.change(one)).collect();
            if replies.is_err() {
                (book.pages, book.tags) = before;
            }
            if book.no_replies {
                return replies.map(|replies| vec![Value::Null; replies.len()]);
            }
            replies
        })
    }

    async fn metadata(&self, _key: &str) -> Result<Vec<ColumnTag>, Trouble> {
        self.call(false, |book| {
            if book.no_tags {
                return Err(Trouble::NotFound);
            }
            let tags = book.tags.iter().cloned();
            Ok(tags.map(|(value, sheet_id, column)| ColumnTag { value, sheet_id, column }).collect())
        })
    }

    fn calls(&self) -> Calls {
        self.book().calls
    }
}

impl Page {
    pub(super) fn new(id: i32, title: &str, rows: usize, columns: usize) -> Self {
        Self { id, title: title.into(), cells: vec![vec![Value::Null; columns]; rows] }
    }

    fn trimmed(&self) -> Vec<Vec<Value>> {
        let mut rows = self.cells.clone();
        for row in &mut rows {
            while row.last().is_some_and(Value::is_null) {
                row.pop();
            }
            for cell in row.iter_mut().filter(|cell| cell.is_null()) {
                *cell = json!("");
            }
        }
        while rows.last().is_some_and(Vec::is_empty) {
            rows.pop();
        }
        rows
    }

    /// Rows of texts.
    pub(super) fn texts(&self) -> Vec<Vec<String>> {
        self.cells.iter().map(|row| row.iter().map(super::super::cells::text).collect()).collect()
    }

    pub(super) fn column(&self, header: &str) -> Option<usize> {
        let texts = self.texts();
        let header_row = self.header_row()?;
        let headers = &texts[header_row];
        // Renamed ones have exclamation marks; where a renamed one was given up, there is a new one.
        let plain = headers.iter().position(|text| text == header);
        plain.or_else(|| headers.iter().position(|text| text.trim_end_matches('!') == header))
    }

    pub(super) fn header_row(&self) -> Option<usize> {
        self.texts().iter().position(|row| row.iter().any(|text| text == "Entrada"))
    }

    pub(super) fn row_of(&self, key: &str) -> Option<usize> {
        let column = self.column("Number")?;
        self.texts().iter().position(|row| row[column] == key)
    }

    pub(super) fn set(&mut self, row: usize, column: usize, value: &str) {
        let width = self.cells[0].len().max(column + 1);
        self.cells.iter_mut().for_each(|row| row.resize(width, Value::Null));
        self.cells[row][column] = if value.is_empty() { Value::Null } else { json!(value) };
    }

    /// Sorts what is below the headers; what is blank comes last.
    pub(super) fn sort(&mut self, column: usize, down: bool) {
        let from = self.header_row().map_or(1, |row| row + 1);
        if from >= self.cells.len() || column >= self.cells[0].len() {
            return;
        }
        self.cells[from..].sort_by(|one, other| {
            let (one, other) =
                (super::super::cells::text(&one[column]), super::super::cells::text(&other[column]));
            let order = if down { other.cmp(&one) } else { one.cmp(&other) };
            one.is_empty().cmp(&other.is_empty()).then(order)
        });
    }

    pub(super) fn insert_row(&mut self, at: usize) {
        let columns = self.cells[0].len();
        self.cells.insert(at.min(self.cells.len()), vec![Value::Null; columns]);
    }

    pub(super) fn delete_row(&mut self, at: usize) {
        if self.cells.len() > 2 && at < self.cells.len() {
            self.cells.remove(at);
        }
    }

    pub(super) fn last_used(&self) -> usize {
        self.trimmed().len()
    }
}

impl Book {
    pub(super) fn page(&mut self, title: &str) -> &mut Page {
        self.pages.iter_mut().find(|page| page.title == title).unwrap()
    }

    pub(super) fn insert_column(&mut self, title: &str, at: usize) {
        let page = self.page(title);
        let id = page.id;
        for row in &mut page.cells {
            row.insert(at.min(row.len()), Value::Null);
        }
        for tag in self.tags.iter_mut().filter(|tag| tag.1 == id && tag.2 >= at) {
            tag.2 += 1;
        }
    }

    pub(super) fn delete_column(&mut self, title: &str, at: usize) {
        let page = self.page(title);
        let id = page.id;
        for row in &mut page.cells {
            row.remove(at);
        }
        self.tags.retain(|tag| tag.1 != id || tag.2 != at);
        for tag in self.tags.iter_mut().filter(|tag| tag.1 == id && tag.2 > at) {
            tag.2 -= 1;
        }
    }

    fn cells(&self) -> usize {
        self.pages.iter().map(|page| page.cells.len() * page.cells[0].len()).sum()
    }

    fn write(&mut self, ranges: &[RangeWrite]) -> Result<(), Trouble> {
        if ranges.is_empty() {
            return refused("Must specify at least one range.");
        }
        if self
            .most_ranges
            .is_some_and(|most| ranges.iter().map(|one| one.values.len()).sum::<usize>() > most)
        {
            return Err(Trouble::Request("413 the request is too large".into()));
        }
        let mut pages = self.pages.clone();
        for one in ranges {
            let (title, area) = one.range.rsplit_once('!').unwrap();
            let title = title.trim_matches('\'').replace("''", "'");
            let (from, to) = area.split_once(':').unwrap();
            let ((row, column), (last_row, last_column)) = (cell(from), cell(to));
            let Some(page) = pages.iter_mut().find(|page| page.title == title) else {
                return refused(format!("Unable to parse range: {}", one.range));
            };
            let (rows, columns) = (page.cells.len(), page.cells[0].len());
            if last_row >= rows || last_column >= columns {
                return refused(format!(
                    "Range ({area}) exceeds grid limits. Max rows: {rows}, max columns: {columns}"
                ));
            }
            assert_eq!(one.values.len(), last_row - row + 1, "the range is as high as its values");
            for (down, values) in one.values.iter().enumerate() {
                assert!(values.len() <= last_column - column + 1);
                for (right, value) in values.iter().enumerate() {
                    if self.hates.as_ref().is_some_and(|hated| value.as_str() == Some(hated)) {
                        return refused("Invalid value");
                    }
                    match value {
                        Value::Null => {}
                        Value::String(text) if text.is_empty() => {
                            page.cells[row + down][column + right] = Value::Null
                        }
                        value => page.cells[row + down][column + right] = value.clone(),
                    }
                }
            }
        }
        self.pages = pages;
        self.written.extend(ranges.iter().cloned());
        Ok(())
    }

    /// Below the last row with anything in it, which the tab is made longer for.
    fn append(&mut self, id: Option<i32>, rows: &Value) -> Result<(), Trouble> {
        let rows: Vec<Vec<Value>> = rows.as_array().unwrap().iter().map(row_data).collect();
        if self.most_ranges.is_some_and(|most| rows.len() > most) {
            return Err(Trouble::Request("413 the request is too large".into()));
        }
        let hated = |value: &Value| self.hates.as_deref().is_some_and(|hated| value.as_str() == Some(hated));
        if rows.iter().flatten().any(hated) {
            return refused("Invalid value");
        }
        let Some(page) = self.pages.iter_mut().find(|page| Some(page.id) == id) else {
            return refused("No grid with id: 1");
        };
        let (first, columns) = (page.last_used(), page.cells[0].len());
        assert!(rows.iter().all(|row| row.len() <= columns), "the tab is as wide as its rows");
        let longer = (first + rows.len()).max(page.cells.len());
        page.cells.resize(longer, vec![Value::Null; columns]);
        for (row, values) in page.cells[first..].iter_mut().zip(&rows) {
            row[..values.len()].clone_from_slice(values);
        }
        self.written.push(RangeWrite { range: "below".into(), values: rows });
        if self.most_cells.is_some_and(|most| self.cells() > most) {
            return Err(Trouble::TooLarge);
        }
        Ok(())
    }

    fn change(&mut self, request: &Value) -> Result<Value, Trouble> {
        let (name, body) = request.as_object().unwrap().iter().next().unwrap();
        let number = |path: &str| body.pointer(path).and_then(Value::as_u64).map(|number| number as usize);
        let id = |path: &str| body.pointer(path).and_then(Value::as_i64).map(|id| id as i32);
        match name.as_str() {
            "addSheet" => {
                let title = body.pointer("/properties/title").and_then(Value::as_str).unwrap();
                if self.pages.iter().any(|page| page.title == title) {
                    return refused(format!("A sheet with the name \"{title}\" already exists."));
                }
                let grid = "/properties/gridProperties";
                let rows = number(&format!("{grid}/rowCount")).unwrap();
                let columns = number(&format!("{grid}/columnCount")).unwrap();
                let own = self.no_replies.then_some(100 + self.pages.len() as i32);
                let sheet_id = own.or(id("/properties/sheetId")).unwrap_or(77);
                self.pages.push(Page::new(sheet_id, title, rows, columns));
                return Ok(json!({"addSheet": {"properties": {"sheetId": sheet_id}}}));
            }
            "appendDimension" => {
                let length = number("/length").unwrap();
                let Some(page) = self.pages.iter_mut().find(|page| Some(page.id) == id("/sheetId")) else {
                    return refused("No grid with id: 1");
                };
                let columns = page.cells[0].len();
                if body["dimension"] == "ROWS" {
                    page.cells.extend(std::iter::repeat_n(vec![Value::Null; columns], length));
                } else {
                    page.cells.iter_mut().for_each(|row| row.resize(columns + length, Value::Null));
                }
                if self.most_cells.is_some_and(|most| self.cells() > most) {
                    return Err(Trouble::TooLarge);
                }
            }
            "appendCells" => match self.no_appends {
                Some(NoAppends::Refused) => return refused("Unknown name \"appendCells\""),
                Some(NoAppends::Ignored) => {}
                None => self.append(id("/sheetId"), &body["rows"])?,
            },
            "insertDimension" => {
                let page = self.pages.iter_mut().find(|page| Some(page.id) == id("/range/sheetId")).unwrap();
                page.insert_row(0);
            }
            "createDeveloperMetadata" => {
                if let Some(trouble) = &self.tagging {
                    return Err(trouble.clone());
                }
                if self.no_tags {
                    return refused("Unknown name \"createDeveloperMetadata\"");
                }
                let at = "/developerMetadata/location/dimensionRange";
                let value = body.pointer("/developerMetadata/metadataValue").and_then(Value::as_str).unwrap();
                let tag = (
                    value.to_owned(),
                    id(&format!("{at}/sheetId")).unwrap(),
                    number(&format!("{at}/startIndex")),
                );
                self.tags.push((tag.0, tag.1, tag.2.unwrap()));
            }
            "updateSheetProperties" => {
                let page = self.pages.iter().find(|page| Some(page.id) == id("/properties/sheetId")).unwrap();
                assert!(!page.cells.is_empty(), "a chart has no rows to freeze");
            }
            _ => {}
        }
        Ok(json!({}))
    }
}

fn cell(text: &str) -> (usize, usize) {
    let digits = text.find(|letter: char| letter.is_ascii_digit()).unwrap();
    let column = text[..digits].bytes().fold(0, |sum, letter| sum * 26 + usize::from(letter - b'A') + 1);
    (text[digits..].parse::<usize>().unwrap() - 1, column - 1)
}

fn row_data(row: &Value) -> Vec<Value> {
    let value = |cell: &Value| {
        let entered = cell.get("userEnteredValue").and_then(Value::as_object);
        entered.and_then(|entered| entered.values().next()).cloned().unwrap_or_default()
    };
    row["values"].as_array().unwrap().iter().map(value).collect()
}
