//! Planned rows as ranges in A1 notation, neighbours merged, and as calls of a size that Google likes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::plan::{Aim, Put};
use crate::google::RangeWrite;

/// Rows in one call.
pub(super) const ROWS: usize = 1_000;

/// Bytes of values in one call, far below the 2 MB that Google advises.
const BYTES: usize = 1_000_000;

/// Cuts a plan into calls, its order kept. `rows`: at most so many in each.
pub(super) fn calls(puts: Vec<(usize, Put)>, rows: usize) -> Vec<Vec<(usize, Put)>> {
    let mut calls = Vec::new();
    let (mut call, mut bytes) = (Vec::new(), 0);
    for (tab, put) in puts {
        // A cell of a row that is added says what kind of value it is.
        let around = if put.aim == Aim::End { 48 } else { 8 };
        let size: usize = put.cells.values().map(|value| value.as_str().map_or(20, str::len) + around).sum();
        if !call.is_empty() && (call.len() >= rows.min(ROWS) || bytes + size > BYTES) {
            calls.push(std::mem::take(&mut call));
            bytes = 0;
        }
        bytes += size;
        call.push((tab, put));
    }
    if !call.is_empty() {
        calls.push(call);
    }
    calls
}

struct Block {
    first: usize,
    left: usize,
    right: usize,
    rows: Vec<BTreeMap<usize, Value>>,
}

/// The ranges of some rows of one tab. No range reaches over a column that is not in `own`.
pub(super) fn ranges(title: &str, puts: &[&Put], own: &BTreeSet<usize>) -> Vec<RangeWrite> {
    let mut rows: BTreeMap<usize, BTreeMap<usize, Value>> = BTreeMap::new();
    for put in puts {
        rows.entry(put.row)
            .or_default()
            .extend(put.cells.iter().map(|(column, value)| (*column, value.clone())));
    }
    let mut blocks: Vec<Block> = Vec::new();
    for run in runs(own) {
        let mut open: Option<Block> = None;
        for (row, cells) in &rows {
            let part: BTreeMap<usize, Value> =
                cells.range(run.0..=run.1).map(|(column, value)| (*column, value.clone())).collect();
            let (Some(left), Some(right)) = (part.keys().next().copied(), part.keys().next_back().copied())
            else {
                continue;
            };
            match &mut open {
                Some(block) if block.first + block.rows.len() == *row => {
                    block.left = block.left.min(left);
                    block.right = block.right.max(right);
                    block.rows.push(part);
                }
                _ => blocks.extend(open.replace(Block { first: *row, left, right, rows: vec![part] })),
            }
        }
        blocks.extend(open);
    }
    blocks
        .into_iter()
        .map(|mut block| {
            let range = format!(
                "'{}'!{}{}:{}{}",
                title.replace('\'', "''"),
                letters(block.left),
                block.first + 1,
                letters(block.right),
                block.first + block.rows.len()
            );
            let values = block
                .rows
                .iter_mut()
                .map(|row| {
                    (block.left..=block.right)
                        .map(|column| row.remove(&column).unwrap_or(Value::Null))
                        .collect()
                })
                .collect();
            RangeWrite { range, values }
        })
        .collect()
}

/// Neighbouring columns together: first and last.
fn runs(own: &BTreeSet<usize>) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for column in own {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *column => *last = *column,
            _ => runs.push((*column, *column)),
        }
    }
    runs
}

/// A column's letters: 0 is A, 26 is AA.
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}
