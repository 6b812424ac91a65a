//! What one laptop knows, as a source; two of them may tell each other. And how a sheet is held against it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use entrada_core::Timestamp;
use entrada_core::clock::Clock;

use super::super::{Cell, Column, Edit, Mirror, Round, Row, Source, Tab, TabKind, Version, Work};
use super::memory::Memory;
use crate::Trouble;

pub(super) const TITLE: &str = "Tickets";

#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// By key: what is known, and the order of sale.
    pub(super) tickets: BTreeMap<String, Row>,
    pub(super) scans: BTreeMap<String, Row>,
    pub(super) due: Vec<String>,
    pub(super) everything: bool,
    pub(super) edits: Vec<Edit>,
    pub(super) declined: Vec<Edit>,
    pub(super) columns: Vec<&'static str>,
    pub(super) done: usize,
    /// How often its clock was looked at.
    pub(super) looks: i64,
}

/// One laptop.
#[derive(Debug, Clone, Default)]
pub(super) struct Laptop(pub(super) Arc<Mutex<Known>>);

pub(super) const COLUMNS: [(&str, &str, bool); 4] =
    [("name", "Name", true), ("state", "State", false), ("note", "Note", true), ("price", "Price", false)];

pub(super) fn ticket(key: &str, at: i64, name: &str, state: &str) -> Row {
    let cells = vec![Cell::Text(name.into()), Cell::Text(state.into()), Cell::Empty, Cell::Number(12.5)];
    let version = Version { ms: at, facts: 1, ..Version::default() };
    Row { key: key.into(), version, forgotten: 0, about: None, cells }
}

impl Laptop {
    pub(super) fn new() -> Self {
        let laptop = Self::default();
        laptop.known(|known| known.columns = COLUMNS.iter().map(|(id, ..)| *id).collect());
        laptop
    }

    pub(super) fn known<T>(&self, act: impl FnOnce(&mut Known) -> T) -> T {
        act(&mut self.0.lock().unwrap())
    }

    pub(super) fn learn(&self, row: Row) {
        self.known(|known| {
            let old = known.tickets.get(&row.key).map(|row| row.version);
            if old.is_none_or(|old| old < row.version) {
                known.due.retain(|key| *key != row.key);
                known.due.insert(0, row.key.clone());
                known.tickets.insert(row.key.clone(), row);
            }
        });
    }

    pub(super) fn tell(&self, other: &Self) {
        let rows: Vec<Row> = self.known(|known| known.tickets.values().cloned().collect());
        rows.into_iter().for_each(|row| other.learn(row));
    }

    pub(super) fn mirror(&self, memory: &Memory) -> Mirror<Memory> {
        Mirror::new(memory.clone(), Arc::new(self.clone())).with_calls_a_minute(1_000_000)
    }

    fn shown(&self, row: &Row) -> Row {
        let columns = self.known(|known| known.columns.clone());
        let at = |id: &str| COLUMNS.iter().position(|(one, ..)| *one == id).unwrap();
        Row { cells: columns.iter().map(|id| row.cells[at(id)].clone()).collect(), ..row.clone() }
    }
}

impl Clock for Laptop {
    /// Each look at it finds it a millisecond later.
    fn now(&self) -> Timestamp {
        let looks = self.known(|known| {
            known.looks += 1;
            known.looks
        });
        Timestamp::from_millisecond(1_795_197_600_000 + looks).unwrap()
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }
}

impl Source for Laptop {
    fn clock(&self) -> &dyn Clock {
        self
    }

    fn tabs(&self) -> Result<Vec<Tab>, Trouble> {
        let columns = self.known(|known| known.columns.clone());
        let columns = COLUMNS.iter().filter(|(id, ..)| columns.contains(id));
        let columns = columns
            .map(|(id, header, proposes)| Column { id, header, proposes: *proposes, personal: *proposes })
            .collect();
        let scan = |id, header, personal| Column { id, header, proposes: false, personal };
        let state = vec![scan("time", "Time", false), scan("who", "Who", true)];
        Ok(vec![
            Tab { kind: TabKind::Tickets, title: TITLE.into(), sheet_id: 11, key: "Number".into(), columns },
            Tab {
                kind: TabKind::Scans,
                title: "Scans".into(),
                sheet_id: 12,
                key: "Scan".into(),
                columns: state,
            },
        ])
    }

    fn work(&self) -> Result<Work, Trouble> {
        self.known(|known| {
            let (tickets, everything) = (known.due.clone(), known.everything);
            let scans = known.scans.keys().cloned().collect();
            Ok(Work { everything, tickets, scans, up_to: 0 })
        })
    }

    fn keys(&self, tab: TabKind) -> Result<Vec<String>, Trouble> {
        Ok(self.known(|known| match tab {
            TabKind::Tickets => known.tickets.keys().cloned().collect(),
            _ => known.scans.keys().cloned().collect(),
        }))
    }

    fn rows(&self, tab: TabKind, keys: Option<&BTreeSet<String>>) -> Result<Vec<Row>, Trouble> {
        let rows: Vec<Row> = self.known(|known| {
            let rows = if tab == TabKind::Tickets { &known.tickets } else { &known.scans };
            rows.values().filter(|row| keys.is_none_or(|keys| keys.contains(&row.key))).cloned().collect()
        });
        if tab == TabKind::Tickets { Ok(rows.iter().map(|row| self.shown(row)).collect()) } else { Ok(rows) }
    }

    fn edited(&self, edits: &[Edit]) -> Result<Vec<Edit>, Trouble> {
        self.known(|known| {
            known.edits = edits.to_vec();
            Ok(edits.iter().filter(|edit| known.declined.contains(edit)).cloned().collect())
        })
    }

    fn done(&self, work: &Work) -> Result<(), Trouble> {
        self.known(|known| {
            known.due.retain(|key| !work.tickets.contains(key));
            known.everything = false;
            known.done += 1;
        });
        Ok(())
    }
}

pub(super) fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(future)
}

/// One round, and whatever comes of it.
pub(super) fn round(mirror: &mut Mirror<Memory>) -> Result<Round, Trouble> {
    run(mirror.round())
}

/// Rounds until one succeeds.
pub(super) fn settle(mirror: &mut Mirror<Memory>) -> Round {
    let mut last = None;
    for _ in 0..8 {
        match round(mirror) {
            Ok(round) => return round,
            Err(trouble) => last = Some(trouble),
        }
    }
    panic!("it never settles: {last:?}");
}

/// The sheet says what the journal says, but for open edits; no ticket twice, none lost.
pub(super) fn compare(memory: &Memory, laptop: &Laptop) -> Result<(), String> {
    let mut book = memory.book();
    let page = book.page(TITLE);
    let texts = page.texts();
    let known = laptop.known(|known| known.clone());
    let key = page.column("Number").ok_or("no column of numbers")?;
    let mut rows_of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, row) in texts.iter().enumerate() {
        rows_of.entry(&row[key]).or_default().push(at);
    }
    let mut columns = Vec::new();
    for (slot, (id, header, _)) in
        COLUMNS.iter().enumerate().filter(|(_, (id, ..))| known.columns.contains(id))
    {
        columns.push((slot, *id, page.column(header).ok_or(format!("no column {header}"))?));
    }
    for row in known.tickets.values() {
        let places = rows_of.get(row.key.as_str()).cloned().unwrap_or_default();
        if places.len() != 1 {
            return Err(format!("{} stands in rows {places:?}", row.key));
        }
        for (slot, id, column) in &columns {
            let wanted = super::super::cells::text(&super::super::cells::wanted(&row.cells[*slot]));
            let here = &texts[places[0]][*column];
            let edit = Edit { key: row.key.clone(), column: id, wanted: here.clone() };
            if *here != wanted && !known.edits.contains(&edit) {
                return Err(format!("{} has {here:?} as {id} instead of {wanted:?}", row.key));
            }
        }
    }
    Ok(())
}
