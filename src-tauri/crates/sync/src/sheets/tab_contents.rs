//! What stands in a tab that has one of our titles and not our number: what tells whose it is. Who decides knows the
//! journal and is the caller; how tabs are found afterwards is in `layout`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::grid::Grid;
use super::mark::{HEADER, Mark};
use super::{Tab, cells};

/// What stands in a tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TabContents {
    /// Nothing at all.
    Nothing,
    /// One row with our headers, perhaps with others among them.
    Headers,
    /// Rows of some event of Entrada's: the keys in their marks.
    Rows(BTreeSet<String>),
    /// Something that Entrada did not write.
    Other,
}

/// What stands in a tab, read as a whole. `tab`: as which of ours.
#[must_use]
pub fn tab_contents_of(tab: &Tab, values: &[Vec<Value>]) -> TabContents {
    let grid = Grid::new(values.to_vec());
    let rows: Vec<Vec<String>> = (0..grid.rows())
        .filter(|row| !grid.row(*row).iter().all(cells::is_blank))
        .map(|row| grid.texts(row))
        .collect();
    let keys: BTreeSet<String> =
        rows.iter().flatten().filter_map(|text| Mark::parse(text)).map(|mark| mark.key).collect();
    if !keys.is_empty() {
        return TabContents::Rows(keys);
    }
    let has = |row: &[String], header: &str| row.iter().any(|text| same_title(text, header));
    match rows.as_slice() {
        [] => TabContents::Nothing,
        [row] if has(row, HEADER) && has(row, &tab.key) => TabContents::Headers,
        _ => TabContents::Other,
    }
}

/// Whether two titles are one and the same for whoever looks for a tab: Google, too, makes no difference by case.
#[must_use]
pub fn same_title(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
