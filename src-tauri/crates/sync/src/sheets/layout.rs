//! A spreadsheet's tabs: which are ours, how large they are, and the requests that make, grow and dress them. When they
//! are sent is in `round`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::columns::{KEY, Slot};
use super::tab_contents::same_title;
use super::{Tab, TabKind};
use crate::google::{Spreadsheet, TabProperties};

/// Google's limit for a spreadsheet, empty cells too.
const MOST_CELLS: usize = 10_000_000;
/// Rows of a new tab, and the least by which one grows.
const ROOM: usize = 1_000;
/// A tab grows before fewer than this many rows are left.
const SPARE: usize = 100;
/// The key of the columns' developer metadata.
pub(super) const TAG: &str = "entrada";

/// One of our tabs in the spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) sheet_id: i32,
    pub(super) title: String,
    pub(super) rows: usize,
    pub(super) columns: usize,
}

/// The tabs as they were last seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) places: BTreeMap<TabKind, Place>,
    /// Of the whole spreadsheet.
    pub(super) cells: usize,
}

impl Layout {
    /// Finds tabs by their number, else by title. That a title is no other's was seen to when the sheet was connected: a
    /// spreadsheet without its cells does not tell.
    pub(super) fn of(spreadsheet: &Spreadsheet, tabs: &[Tab]) -> Self {
        let mut layout = Self::default();
        for tab in tabs {
            let grids = || spreadsheet.tabs.iter().filter(|one| one.rows > 0 && one.columns > 0);
            let wanted_by_others = |one: &TabProperties| {
                tabs.iter().any(|other| other.kind != tab.kind && other.sheet_id == one.sheet_id)
            };
            let found = grids()
                .find(|one| one.sheet_id == tab.sheet_id)
                .or_else(|| grids().find(|one| same_title(&one.title, &tab.title) && !wanted_by_others(one)));
            if let Some(one) = found {
                let place = Place {
                    sheet_id: one.sheet_id,
                    title: one.title.clone(),
                    rows: one.rows,
                    columns: one.columns,
                };
                layout.places.insert(tab.kind, place);
            }
        }
        layout.cells = spreadsheet.tabs.iter().map(|one| one.rows.saturating_mul(one.columns)).sum();
        layout
    }

    /// The numbers and titles: what a read depends on.
    pub(super) fn names(&self) -> Vec<(TabKind, i32, String)> {
        self.places.iter().map(|(kind, place)| (*kind, place.sheet_id, place.title.clone())).collect()
    }
}

/// A tab as it is when it is made.
pub(super) fn new_tab(tab: &Tab) -> TabProperties {
    TabProperties {
        sheet_id: tab.sheet_id,
        title: tab.title.clone(),
        rows: ROOM,
        columns: tab.columns.len() + 2,
        frozen: 1,
    }
}

/// Makes a tab. `numbered`: with the number that we would like it to have.
pub(super) fn add(new: &TabProperties, numbered: bool) -> Value {
    let mut properties = json!({"title": new.title, "gridProperties":
        {"rowCount": new.rows, "columnCount": new.columns, "frozenRowCount": new.frozen}});
    if numbered && let Some(fields) = properties.as_object_mut() {
        fields.insert("sheetId".to_owned(), json!(new.sheet_id));
    }
    json!({"addSheet": {"properties": properties}})
}

/// An empty row above everything.
pub(super) fn top(sheet_id: i32) -> Value {
    let range = json!({"sheetId": sheet_id, "dimension": "ROWS", "startIndex": 0, "endIndex": 1});
    json!({"insertDimension": {"range": range, "inheritFromBefore": false}})
}

/// How a tab grows so that `rows` and `columns` fit. The size afterwards; `None`: the spreadsheet would be too large.
/// `eager`: in large steps, so that it is seldom done.
pub(super) fn growth(
    place: &Place,
    cells: usize,
    (rows, columns): (usize, usize),
    eager: bool,
) -> Option<(usize, usize)> {
    let wide = place.columns.max(columns);
    let tall = if eager && rows + SPARE > place.rows {
        place.rows.max(rows + ROOM.max(rows / 10))
    } else {
        place.rows.max(rows)
    };
    let before = place.rows.saturating_mul(place.columns);
    let after = cells.saturating_sub(before).saturating_add(tall.saturating_mul(wide));
    let grows = (tall, wide) != (place.rows, place.columns);
    (!grows || after <= MOST_CELLS).then_some((tall, wide))
}

/// The requests for it. They add to whatever size the tab has by now: nothing is ever cut off.
pub(super) fn grow(place: &Place, (rows, columns): (usize, usize)) -> Vec<Value> {
    [("ROWS", rows.saturating_sub(place.rows)), ("COLUMNS", columns.saturating_sub(place.columns))]
        .into_iter()
        .filter(|(_, length)| *length > 0)
        .map(|(dimension, length)| {
            json!({"appendDimension": {"sheetId": place.sheet_id, "dimension": dimension, "length": length}})
        })
        .collect()
}

/// Adds whole rows below everything that stands in a tab, whoever else adds some at the same moment. By column; what is not
/// there stays empty.
pub(super) fn append<'r>(sheet_id: i32, rows: impl Iterator<Item = &'r BTreeMap<usize, Value>>) -> Value {
    let cell = |value: Option<&Value>| match value {
        Some(Value::String(text)) if !text.is_empty() => json!({"userEnteredValue": {"stringValue": text}}),
        Some(Value::Number(number)) => json!({"userEnteredValue": {"numberValue": number}}),
        _ => json!({}),
    };
    let rows: Vec<Value> = rows
        .map(|cells| {
            let width = cells.keys().next_back().map_or(0, |last| last + 1);
            json!({"values": (0..width).map(|column| cell(cells.get(&column))).collect::<Vec<_>>()})
        })
        .collect();
    json!({"appendCells": {"sheetId": sheet_id, "rows": rows, "fields": "userEnteredValue"}})
}

/// Tags new columns, so that they are found when they are moved and renamed.
pub(super) fn tags(sheet_id: i32, columns: &[(&Slot, usize)]) -> Vec<Value> {
    columns
        .iter()
        .map(|(slot, column)| {
            json!({"createDeveloperMetadata": {"developerMetadata": {
                "metadataKey": TAG, "metadataValue": slot.id, "visibility": "DOCUMENT",
                "location": {"dimensionRange": {"sheetId": sheet_id, "dimension": "COLUMNS",
                    "startIndex": column, "endIndex": column + 1}}}}})
        })
        .collect()
}

/// How new columns look: headers bold, numbers and proposals kept as texts, the mark out of sight, and a warning for
/// who edits numbers or marks. `columns`: slot index, slot, column, whether it proposes.
pub(super) fn looks(sheet_id: i32, header: usize, columns: &[(usize, &Slot, usize, bool)]) -> Vec<Value> {
    let mut requests = Vec::new();
    for (index, slot, column, proposes) in columns {
        let (start, end) = (column, column + 1);
        let mark = slot.id == "#mark";
        requests.push(json!({"repeatCell": {
            "range": {"sheetId": sheet_id, "startRowIndex": header, "endRowIndex": header + 1,
                "startColumnIndex": start, "endColumnIndex": end},
            "cell": {"userEnteredFormat": {"textFormat": {"bold": true}}},
            "fields": "userEnteredFormat.textFormat.bold"}}));
        if *index == KEY || *proposes {
            requests.push(json!({"repeatCell": {
                "range": {"sheetId": sheet_id, "startRowIndex": header + 1,
                    "startColumnIndex": start, "endColumnIndex": end},
                "cell": {"userEnteredFormat": {"numberFormat": {"type": "TEXT"}}},
                "fields": "userEnteredFormat.numberFormat"}}));
        }
        if mark {
            requests.push(json!({"updateDimensionProperties": {
                "range": {"sheetId": sheet_id, "dimension": "COLUMNS", "startIndex": start, "endIndex": end},
                "properties": {"hiddenByUser": true}, "fields": "hiddenByUser"}}));
        }
        if mark || *index == KEY {
            requests.push(json!({"addProtectedRange": {"protectedRange": {
                "range": {"sheetId": sheet_id, "startColumnIndex": start, "endColumnIndex": end},
                "description": "Entrada finds its rows by this column.", "warningOnly": true}}}));
        }
    }
    requests
}

/// Changes nothing, but is refused to who may not write.
pub(super) fn nothing(tab: &TabProperties) -> Value {
    json!({"updateSheetProperties": {
        "properties": {"sheetId": tab.sheet_id, "gridProperties": {"frozenRowCount": tab.frozen}},
        "fields": "gridProperties.frozenRowCount"}})
}
