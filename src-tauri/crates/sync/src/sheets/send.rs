//! How a plan reaches Google: tabs made and grown first, rows in as few calls as fit, a refused call halved until what
//! is wrong with it is alone. What to send is in `plan`.

use serde_json::Value;

use super::columns::{Seen, Slot};
use super::layout::{self, Layout, Place};
use super::pace::Kind;
use super::plan::{Aim, Put};
use super::ranges::{ROWS, calls, ranges};
use super::round::{Mirror, Sheet, Turn};
use super::service::Service;
use crate::google::smaller_may_help;
use crate::{Outcome, Trouble};

/// How many calls may be refused in the search for what is wrong.
const REFUSALS: usize = 24;
/// How many rows that were refused before are tried again in one round.
const RETRIED: usize = 3;
/// How often the tabs are looked at before making them is given up.
const LOOKS: usize = 4;
/// How often an answer may keep new columns from being dressed before they stay as they are.
const DRESS_TRIES: usize = 3;

impl<S: Service> Mirror<S> {
    /// Looks at the spreadsheet's tabs and makes those that are missing.
    pub(super) async fn look(&mut self) -> Result<(), Trouble> {
        self.layout = None;
        let mut numbered = true;
        let mut attempt = 1;
        loop {
            self.pause(Kind::Read).await;
            let spreadsheet = self.service.properties().await?;
            let mut layout = Layout::of(&spreadsheet, &self.tabs);
            let mut missing: Vec<_> =
                self.tabs.iter().filter(|tab| !layout.places.contains_key(&tab.kind)).cloned().collect();
            if missing.is_empty() {
                self.layout = Some(layout);
                return Ok(());
            }
            for tab in &mut missing {
                self.states.remove(&tab.kind);
                // Something that is not a grid has the title.
                if attempt > 2 {
                    tab.title = format!("{} {}", tab.title, attempt - 1);
                }
            }
            let new: Vec<_> = missing.iter().map(layout::new_tab).collect();
            let requests = new.iter().map(|tab| layout::add(tab, numbered)).collect();
            self.pause(Kind::Write).await;
            match self.service.change(requests).await {
                Ok(replies) => {
                    let told: Vec<i32> = replies
                        .iter()
                        .filter_map(|reply| reply.pointer("/addSheet/properties/sheetId")?.as_i64())
                        .filter_map(|id| i32::try_from(id).ok())
                        .collect();
                    if told.len() < missing.len() {
                        // They are there, but under which numbers only another look tells.
                        if attempt >= LOOKS {
                            return Err(Trouble::Answer("it does not tell the new tabs' numbers".to_owned()));
                        }
                        attempt += 1;
                        continue;
                    }
                    for ((tab, new), sheet_id) in missing.iter().zip(new).zip(told) {
                        layout.cells = layout.cells.saturating_add(new.rows.saturating_mul(new.columns));
                        let place =
                            Place { sheet_id, title: new.title, rows: new.rows, columns: new.columns };
                        layout.places.insert(tab.kind, place);
                    }
                    self.layout = Some(layout);
                    return Ok(());
                }
                // Another laptop was first, or our own answer was lost: look again.
                Err(Trouble::Request(why)) if attempt < LOOKS => {
                    numbered = numbered && why.contains("already exists")
                }
                Err(trouble) => return Err(trouble),
            }
            attempt += 1;
        }
    }

    /// Whether a refusal may come from tabs that were renamed, deleted or made smaller. Once in a round they are looked
    /// at again for it; after that it is a bad range like any other.
    pub(super) fn stale(&mut self, trouble: &Trouble) -> bool {
        let Trouble::Request(why) = trouble else { return false };
        let stale = ["Unable to parse range", "exceeds grid limits", "No grid with id", "No sheet with id"]
            .iter()
            .any(|sign| why.contains(sign));
        if stale && !self.refreshed {
            self.refreshed = true;
            self.layout = None;
            return true;
        }
        false
    }

    /// Carries out what was planned for all tabs.
    pub(super) async fn send(&mut self, sheets: Vec<Sheet>) -> Result<Turn, Trouble> {
        let top: Vec<Value> = sheets
            .iter()
            .filter(|sheet| sheet.plan.top)
            .filter_map(|sheet| {
                Some(layout::top(self.layout.as_ref()?.places.get(&sheet.tab.kind)?.sheet_id))
            })
            .collect();
        if !top.is_empty() {
            self.pause(Kind::Write).await;
            self.layout = None;
            self.service.change(top).await?;
            return Ok(Turn::Again);
        }
        let full = match self.grow(&sheets).await {
            Ok(full) => full,
            Err(trouble) if self.stale(&trouble) => return Ok(Turn::Again),
            Err(trouble) => return Err(trouble),
        };
        for sheet in &sheets {
            let state = self.states.entry(sheet.tab.kind).or_default();
            // What is on its way may arrive even if we never hear of it.
            state.trail = sheet.plan.trail.clone();
            state.fingerprint = None;
            state.undressed.extend(&sheet.plan.new_columns);
        }
        let late = sheets.iter().flat_map(|sheet| &sheet.plan.puts).any(|put| put.aim == Aim::Free);
        let Some(rows) = self.write(&sheets).await? else { return Ok(Turn::Again) };
        if full {
            return Err(Trouble::TooLarge);
        }
        for mut sheet in sheets {
            for put in &sheet.plan.puts {
                for (column, value) in &put.cells {
                    sheet.grid.set(put.row, *column, value.clone());
                }
            }
            let state = self.states.entry(sheet.tab.kind).or_default();
            state.fingerprint = (!sheet.plan.more).then(|| sheet.grid.fingerprint());
            state.open = sheet.plan.edits.iter().map(|edit| edit.key.clone()).collect();
            if let Some(header) = sheet.plan.found.header {
                let headers = sheet.grid.texts(header);
                state.seen = Some(Seen { found: sheet.plan.found, headers });
            }
        }
        Ok(Turn::Wrote { rows, late })
    }

    /// Makes room for all that is planned. Whether there was not enough.
    async fn grow(&mut self, sheets: &[Sheet]) -> Result<bool, Trouble> {
        let Some(layout) = self.layout.as_mut() else { return Ok(false) };
        let mut needs = Vec::new();
        for sheet in sheets {
            let Some(place) = layout.places.get_mut(&sheet.tab.kind) else { continue };
            // People make tabs larger, too.
            place.rows = place.rows.max(sheet.grid.rows());
            place.columns = place.columns.max(sheet.grid.columns());
            // Rows that are added below everything bring their room with them.
            let puts = sheet.plan.puts.iter().filter(|put| put.aim != Aim::End);
            let rows = puts.map(|put| put.row + 1).max().unwrap_or(0);
            let cells = sheet.plan.puts.iter().filter_map(|put| put.cells.keys().next_back());
            needs.push((sheet.tab.kind, (rows, cells.max().map_or(0, |column| column + 1))));
        }
        // First with room to spare; where Google's limit is near, only as much as is needed now.
        for eager in [true, false] {
            if self.layout.is_none() {
                self.look().await?;
            }
            let Some(mut after) = self.layout.clone() else { return Ok(true) };
            let mut requests = Vec::new();
            let mut fits = true;
            for (kind, need) in &needs {
                let cells = after.cells;
                let Some(place) = after.places.get_mut(kind) else { continue };
                let Some(size) = layout::growth(place, cells, *need, eager) else {
                    fits = false;
                    break;
                };
                requests.extend(layout::grow(place, size));
                after.cells = (cells + size.0 * size.1).saturating_sub(place.rows * place.columns);
                (place.rows, place.columns) = size;
            }
            if !fits {
                continue;
            }
            if requests.is_empty() {
                return Ok(false);
            }
            self.pause(Kind::Write).await;
            // Until it is answered nobody knows how large the tabs are.
            self.layout = None;
            match self.service.change(requests).await {
                Ok(_) => {
                    self.layout = Some(after);
                    return Ok(false);
                }
                Err(Trouble::TooLarge) => {}
                Err(trouble) => return Err(trouble),
            }
        }
        if self.layout.is_none() {
            self.look().await?;
        }
        Ok(true)
    }

    /// Writes all rows that fit the grids. How many; `None`: the tabs or the service are not as expected.
    async fn write(&mut self, sheets: &[Sheet]) -> Result<Option<usize>, Trouble> {
        let mut sound: Vec<(usize, Put)> = Vec::new();
        let mut new: Vec<(usize, Put)> = Vec::new();
        let mut alone: Vec<(usize, Put)> = Vec::new();
        for (index, sheet) in sheets.iter().enumerate() {
            let rows = self
                .layout
                .as_ref()
                .and_then(|layout| layout.places.get(&sheet.tab.kind))
                .map(|one| one.rows);
            let fits = |put: &&Put| put.aim == Aim::End || rows.is_none_or(|rows| put.row < rows);
            for put in sheet.plan.puts.iter().filter(fits) {
                let before = self.refused.contains(&(sheet.tab.kind, put.key.clone()));
                let list = match put.aim {
                    _ if before => &mut alone,
                    Aim::End => &mut new,
                    Aim::There | Aim::Free => &mut sound,
                };
                list.push((index, put.clone()));
            }
        }
        let mut waiting: Vec<Vec<(usize, Put)>> = Vec::new();
        // The newest go out first, but below their headers.
        let headers = sound.iter().any(|(_, put)| put.key.is_empty());
        let (mut new, mut sound) = (calls(new, self.rows).into_iter(), calls(sound, self.rows));
        if headers {
            waiting.append(&mut sound);
        }
        waiting.extend(new.next());
        waiting.append(&mut sound);
        waiting.extend(new);
        let mut wrong =
            (alone.len() > RETRIED).then(|| Trouble::Request("rows that it refused before".to_owned()));
        waiting.extend(alone.into_iter().take(RETRIED).map(|put| vec![put]));
        waiting.reverse();
        let (mut written, mut refusals, mut shrunk) = (0, 0, false);
        while let Some(mut call) = waiting.pop() {
            if call.len() > self.rows {
                waiting.push(call.split_off(self.rows));
            }
            let appends = call.iter().any(|(_, put)| put.aim == Aim::End);
            let (mut batch, mut requests) = (Vec::new(), Vec::new());
            for (index, sheet) in sheets.iter().enumerate() {
                let puts: Vec<&Put> =
                    call.iter().filter(|(at, _)| *at == index).map(|(_, put)| put).collect();
                let Some(place) = self.layout.as_ref().and_then(|layout| layout.places.get(&sheet.tab.kind))
                else {
                    return Ok(None);
                };
                if !appends {
                    batch.extend(ranges(&place.title, &puts, &sheet.plan.found.own()));
                } else if !puts.is_empty() {
                    requests.push(layout::append(place.sheet_id, puts.iter().map(|put| &put.cells)));
                }
            }
            self.pause(Kind::Write).await;
            let sent = if appends {
                self.service.change(requests).await.map(drop)
            } else {
                self.service.write(&batch).await
            };
            let Err(trouble) = sent else {
                self.appends = self.appends.or(appends.then_some(true));
                written += call.len();
                for (index, put) in &call {
                    if let Some(sheet) = sheets.get(*index) {
                        self.refused.remove(&(sheet.tab.kind, put.key.clone()));
                    }
                }
                if call.len() >= self.rows && !shrunk {
                    self.rows = (self.rows * 2).min(ROWS);
                }
                continue;
            };
            if self.stale(&trouble) {
                return Ok(None);
            }
            if smaller_may_help(&trouble) {
                (self.rows, shrunk) = ((call.len() / 2).max(1), true);
            } else if appends && self.appends.is_none() && matches!(trouble, Trouble::Request(_)) {
                // A service that lacks this request, or a row that it does not like: with ranges it shows which.
                self.appends = Some(false);
                return Ok(None);
            }
            if appends && trouble == Trouble::TooLarge {
                // Rows that are there go on.
                waiting.retain(|call| call.iter().all(|(_, put)| put.aim != Aim::End));
                wrong = Some(trouble);
                continue;
            }
            if !matches!(trouble, Trouble::Request(_) | Trouble::Protected) {
                return Err(trouble);
            }
            refusals += 1;
            if call.len() == 1 {
                for (index, put) in &call {
                    if let Some(sheet) = sheets.get(*index) {
                        self.refused.insert((sheet.tab.kind, put.key.clone()));
                    }
                }
            } else if refusals <= REFUSALS {
                let rest = call.split_off(call.len() / 2);
                waiting.push(rest);
                waiting.push(call);
                continue;
            }
            wrong = Some(trouble);
        }
        wrong.map_or(Ok(Some(written)), Err)
    }

    /// Makes new columns look as they should and tags them: once, and only as well as the service lets us.
    pub(super) async fn dress(&mut self, sheets: &[Sheet]) {
        let (mut tags, mut looks) = (Vec::new(), Vec::new());
        for sheet in sheets {
            let Some(state) = self.states.get_mut(&sheet.tab.kind) else { continue };
            let undressed = state.undressed.clone();
            let Some(place) = self.layout.as_ref().and_then(|layout| layout.places.get(&sheet.tab.kind))
            else {
                continue;
            };
            let columns: Vec<(usize, &Slot, usize, bool)> = undressed
                .into_iter()
                .filter(|(slot, column)| sheet.plan.found.at.get(*slot).copied().flatten() == Some(*column))
                .filter_map(|(slot, column)| {
                    let proposes = slot.checked_sub(1).and_then(|at| sheet.tab.columns.get(at));
                    Some((
                        slot,
                        sheet.slots.get(slot)?,
                        column,
                        proposes.is_some_and(|column| column.proposes),
                    ))
                })
                .collect();
            let plain: Vec<(&Slot, usize)> =
                columns.iter().map(|(_, slot, column, _)| (*slot, *column)).collect();
            tags.extend(layout::tags(place.sheet_id, &plain));
            looks.extend(layout::looks(place.sheet_id, sheet.plan.found.header.unwrap_or(0), &columns));
        }
        for requests in [tags, looks] {
            if requests.is_empty() {
                continue;
            }
            self.pause(Kind::Write).await;
            // Nothing depends on it today; after a restart a renamed column is known by its tag only.
            if let Err(trouble) = self.service.change(requests).await
                && matches!(trouble.outcome(), Outcome::Retry(_))
            {
                if matches!(trouble, Trouble::Offline(_) | Trouble::Quota(_)) {
                    return;
                }
                self.dress_failures += 1;
                if self.dress_failures < DRESS_TRIES {
                    return;
                }
            }
        }
        self.dress_failures = 0;
        for sheet in sheets {
            if let Some(state) = self.states.get_mut(&sheet.tab.kind) {
                state.undressed.clear();
            }
        }
    }
}
