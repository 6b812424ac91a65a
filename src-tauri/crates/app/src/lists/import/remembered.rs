//! What people chose for the columns of a list is chosen for the next list of the same shape, on this laptop.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Result;
use crate::access::transaction::{Access, WriteAccess};
use crate::error::AppError;

/// What it is kept under.
const KEY: &str = "list-columns";
/// How many shapes are kept; the one that was used longest ago goes first.
const MOST: usize = 40;

/// A shape of lists, and what was chosen for it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Kept {
    shape: String,
    columns: BTreeMap<String, String>,
}

/// What was chosen, by shape.
pub(super) fn load(access: &Access<'_>) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    Ok(all(access)?.into_iter().map(|kept| (kept.shape, kept.columns)).collect())
}

fn all(access: &Access<'_>) -> Result<Vec<Kept>> {
    Ok(access.remembered_setting(KEY)?.unwrap_or_default())
}

/// Keeps what was chosen, beside what was chosen for the same shape before.
pub(super) fn keep(access: &WriteAccess<'_>, shape: &str, columns: &BTreeMap<String, String>) -> Result<()> {
    let (mut same, mut kept): (Vec<Kept>, Vec<Kept>) =
        all(access)?.into_iter().partition(|kept| kept.shape == shape);
    let mut chosen = same.pop().map(|kept| kept.columns).unwrap_or_default();
    chosen.extend(columns.iter().map(|(column, field)| (column.clone(), field.clone())));
    kept.push(Kept { shape: shape.to_owned(), columns: chosen });
    let over = kept.len().saturating_sub(MOST);
    kept.drain(..over);
    access.put_setting(KEY, &serde_json::to_string(&kept).map_err(AppError::internal)?)
}
