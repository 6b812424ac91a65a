//! One round of mirroring: read, plan, write, and read again until nothing is left to write. How calls are sent is in
//! `send`, when rounds are made is the caller's, with `pace`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use super::cells;
use super::claims::Trail;
use super::columns::{Found, Hints, Seen, Slot, data_rows, find, slots, unsure};
use super::grid::Grid;
use super::layout::{self, Layout};
use super::mark::Mark;
use super::pace::{CALLS_A_MINUTE, Kind, Pace};
use super::plan::{Aim, Given, Plan, Put, plan};
use super::ranges::ROWS;
use super::service::Service;
use super::{Edit, Row, Source, Tab, TabKind, Work};
use crate::google::{Calls, ColumnTag, Endpoints, Sheets, Spreadsheet, Tokens};
use crate::{Outcome, Trouble};

/// How often a round reads before it leaves the sheet to those who change it at this very moment.
const TURNS: usize = 6;
/// How long it takes until what another laptop sent before it could see our new rows has come there.
const LATE: Duration = Duration::from_secs(2);
/// How often tags may fail before the columns are found without them.
const TAG_TRIES: usize = 3;

/// What a round did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Round {
    /// Rows written, second attempts too.
    pub written: usize,
    /// Cells that people changed and that nobody accepted or declined yet.
    pub edits: usize,
    /// Calls made.
    pub calls: Calls,
}

/// What is known of one tab between rounds. All of it can be lost at any time.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) seen: Option<Seen>,
    /// Of the tab as it was left. While it is so, only what is due is compared.
    pub(super) fingerprint: Option<u64>,
    /// Keys with changes that nobody accepted or declined yet.
    pub(super) open: BTreeSet<String>,
    pub(super) trail: Trail,
    /// Who was forgotten when the tab was last seen to be right.
    forgotten: BTreeMap<String, i64>,
    /// Columns that are to be dressed once they are seen: slot and column.
    pub(super) undressed: Vec<(usize, usize)>,
}

/// A tab in the middle of a turn.
pub(super) struct Sheet {
    pub(super) tab: Tab,
    pub(super) slots: Vec<Slot>,
    pub(super) grid: Grid,
    pub(super) plan: Plan,
}

/// How a turn went.
pub(super) enum Turn {
    /// Nothing was left to write. So many edits are open.
    Clean(usize),
    /// So many rows were written; it has to be seen whether they are right. `late`: and once more a little later, for
    /// another laptop may be writing to the same free rows at this moment.
    Wrote { rows: usize, late: bool },
    /// The spreadsheet was not as expected.
    Again,
}

/// A Google Sheet that follows the journal. One for each connected event and laptop; a future of its methods may be
/// dropped at any point.
pub struct Mirror<S = Sheets> {
    pub(super) service: S,
    pub(super) source: Arc<dyn Source>,
    pub(super) tabs: Vec<Tab>,
    pub(super) layout: Option<Layout>,
    pub(super) states: BTreeMap<TabKind, State>,
    /// Rows that Google refused when they were sent alone: they travel alone until it takes them.
    pub(super) refused: BTreeSet<(TabKind, String)>,
    /// Rows in one call; less where large calls were not answered.
    pub(super) rows: usize,
    pub(super) refreshed: bool,
    /// Whether the service adds rows below everything by itself, once that is known.
    pub(super) appends: Option<bool>,
    /// When people were forgotten, by the lower-case key of their ticket, as the sheet says.
    forgotten: BTreeMap<String, i64>,
    late: Duration,
    tag_failures: usize,
    /// How often new columns could not be dressed, though Google answered.
    pub(super) dress_failures: usize,
    pace: Pace,
}

impl Mirror<Sheets> {
    /// Makes a spreadsheet with these tabs for a person who signed in. A service account may not.
    ///
    /// # Errors
    /// Any trouble; a lost answer leaves a spreadsheet behind that nobody uses.
    pub async fn make(
        endpoints: &Endpoints,
        tokens: Tokens,
        title: &str,
        tabs: &[Tab],
    ) -> Result<Spreadsheet, Trouble> {
        let tabs: Vec<_> = tabs.iter().map(layout::new_tab).collect();
        Sheets::create(endpoints, tokens, title, &tabs).await
    }
}

impl<S: Service> Mirror<S> {
    /// A mirror that knows nothing of the sheet yet.
    #[must_use]
    pub fn new(service: S, source: Arc<dyn Source>) -> Self {
        Self {
            service,
            source,
            tabs: Vec::new(),
            layout: None,
            states: BTreeMap::new(),
            refused: BTreeSet::new(),
            rows: ROWS,
            refreshed: false,
            appends: None,
            forgotten: BTreeMap::new(),
            late: LATE,
            tag_failures: 0,
            dress_failures: 0,
            pace: Pace::new(CALLS_A_MINUTE),
        }
    }

    /// With another number of reads, and of writes, a minute than [`CALLS_A_MINUTE`], and without waiting for what comes
    /// late: proofs do not wait.
    #[cfg(test)]
    pub(super) fn with_calls_a_minute(mut self, calls: usize) -> Self {
        (self.pace, self.late) = (Pace::new(calls), Duration::ZERO);
        self
    }

    /// Whether the spreadsheet can be read and written. Its title.
    ///
    /// # Errors
    /// What a person has to know: not shared, not found, offline and the like.
    pub async fn test(&self) -> Result<String, Trouble> {
        let spreadsheet = self.service.properties().await?;
        // A chart in a tab of its own has no grid.
        let grid = spreadsheet.tabs.iter().find(|tab| tab.rows > 0);
        match self.service.change(grid.map(layout::nothing).into_iter().collect()).await {
            // Who may not write is refused as a person; a service that lacks this request, or a tab that somebody
            // protected, says nothing about our own tabs.
            Ok(_) | Err(Trouble::Request(_) | Trouble::Protected) => Ok(spreadsheet.title),
            Err(trouble) => Err(trouble),
        }
    }

    /// Makes the sheet equal to the journal, but for what people propose, and tells the source when it is.
    ///
    /// # Errors
    /// Any trouble. What was written stays, what was not still waits; another round goes on from whatever is there.
    pub async fn round(&mut self) -> Result<Round, Trouble> {
        let before = self.service.calls();
        let mut tabs = self.source.tabs()?;
        // Figures first, for they are few; scans last, for what they change in a ticket's row is there by then.
        tabs.sort_by_key(|tab| match tab.kind {
            TabKind::Summary => 0,
            TabKind::Tickets => 1,
            TabKind::Scans => 2,
        });
        if tabs != self.tabs {
            (self.layout, self.tabs) = (None, tabs);
            self.states.clear();
        }
        self.refreshed = false;
        let work = self.source.work()?;
        let mut round = Round::default();
        let mut written = 0;
        // Until all rows were compared once: a turn may end before that because a tab was renamed.
        let mut everything = work.everything;
        let mut again = false;
        for _ in 0..TURNS {
            match self.turn(&work, everything).await? {
                Turn::Clean(_) if again => {
                    again = false;
                    if !self.late.is_zero() {
                        tokio::time::sleep(self.late).await;
                    }
                }
                Turn::Clean(edits) => {
                    self.source.done(&work)?;
                    let after = self.service.calls();
                    round.calls = Calls {
                        reads: after.reads.saturating_sub(before.reads),
                        writes: after.writes.saturating_sub(before.writes),
                        tokens: after.tokens.saturating_sub(before.tokens),
                    };
                    (round.written, round.edits) = (written, edits);
                    return Ok(round);
                }
                Turn::Wrote { rows, late } => {
                    written += rows;
                    everything = false;
                    again |= late;
                }
                Turn::Again => {}
            }
        }
        Err(Trouble::Answer("the sheet changes faster than it can be followed".to_owned()))
    }

    async fn turn(&mut self, work: &Work, everything: bool) -> Result<Turn, Trouble> {
        let fresh = self.layout.is_none();
        if fresh {
            self.look().await?;
        }
        let Some(names) = self.layout.as_ref().map(Layout::names) else { return Ok(Turn::Again) };
        let titles: Vec<String> = names.iter().map(|(.., title)| title.clone()).collect();
        self.pause(Kind::Read).await;
        let values = match self.service.read(&titles).await {
            Err(trouble) if self.stale(&trouble) => return Ok(Turn::Again),
            values => values?,
        };
        let mut grids: BTreeMap<TabKind, Grid> =
            names.iter().map(|(kind, ..)| *kind).zip(values.into_iter().map(Grid::new)).collect();
        let odd = grids.iter().any(|(kind, grid)| {
            self.states.get(kind).and_then(|state| state.seen.as_ref()).is_some_and(|seen| !seen.fits(grid))
        });
        if odd && !fresh {
            // Perhaps this is another tab that took the title of ours.
            self.look().await?;
            if self.layout.as_ref().map(Layout::names) != Some(names) {
                return Ok(Turn::Again);
            }
        }
        let mut sheets = Vec::new();
        let mut edits = Vec::new();
        for tab in self.tabs.clone() {
            let Some(grid) = grids.remove(&tab.kind) else { return Ok(Turn::Again) };
            let sheet = self.plan_tab(tab, grid, work, everything, &mut edits).await?;
            sheets.push(sheet);
        }
        if sheets.iter().all(|sheet| sheet.plan.is_empty()) {
            for sheet in &sheets {
                self.settle(sheet);
            }
            self.dress(&sheets).await;
            return Ok(Turn::Clean(edits.len()));
        }
        self.send(sheets).await
    }

    /// Finds the columns of a tab and plans it; the tickets' edits are told to the source.
    async fn plan_tab(
        &mut self,
        tab: Tab,
        grid: Grid,
        work: &Work,
        everything: bool,
        edits: &mut Vec<Edit>,
    ) -> Result<Sheet, Trouble> {
        let slots = slots(&tab);
        let (open, mut trail, seen, fingerprint, fresh) = {
            let state = self.states.entry(tab.kind).or_default();
            let (open, trail, seen) = (state.open.clone(), state.trail.clone(), state.seen.clone());
            (open, trail, seen, state.fingerprint, state.undressed.clone())
        };
        let fits = seen.as_ref().filter(|seen| seen.fits(&grid));
        let changed = fingerprint != Some(grid.fingerprint());
        trail.shaken |= !trail.sent.is_empty() && fits.is_none();
        let full = everything
            || tab.kind == TabKind::Summary
            || fits.is_none()
            || changed
            // Whom its rows name was forgotten, says another tab.
            || self.states.get(&tab.kind).is_some_and(|state| state.forgotten != self.forgotten);
        let due: &[String] = match tab.kind {
            TabKind::Tickets => &work.tickets,
            TabKind::Scans => &work.scans,
            TabKind::Summary => &[],
        };
        let wanted: BTreeSet<String> = due.iter().cloned().chain(open).collect();
        let rows: Vec<Row> = if full {
            self.source.rows(tab.kind, None)?
        } else if wanted.is_empty() {
            Vec::new()
        } else {
            self.source.rows(tab.kind, Some(&wanted))?
        };
        let order = if rows.len() > 1 { self.source.keys(tab.kind)? } else { Vec::new() };
        let found = match fits {
            Some(seen) => seen.found.clone(),
            None => self.find(&tab, &grid, &slots, &rows, seen.as_ref()).await?,
        };
        if tab.kind == TabKind::Tickets && changed {
            self.forgotten = forgotten(&grid, &found);
        }
        let mut given = Given {
            tab: &tab,
            slots: &slots,
            grid: &grid,
            found: &found,
            rows: &rows,
            full,
            order: &order,
            due,
            declined: &[],
            trail: &trail,
            forgotten: &self.forgotten,
            fresh: &fresh,
            appends: self.appends != Some(false),
            now: self.source.clock().now().as_millisecond(),
        };
        let mut planned = plan(&given);
        let ignored = |put: &Put| put.aim == Aim::Free && trail.appended.contains(&put.key.to_lowercase());
        if planned.puts.iter().any(ignored) {
            self.appends = Some(false);
        }
        if tab.kind == TabKind::Tickets && planned.compared {
            let declined = self.source.edited(&planned.edits)?;
            if !declined.is_empty() {
                given.declined = &declined;
                planned = plan(&given);
            }
            edits.extend(planned.edits.iter().cloned());
        }
        Ok(Sheet { plan: planned, tab, slots, grid })
    }

    async fn find(
        &mut self,
        tab: &Tab,
        grid: &Grid,
        slots: &[Slot],
        rows: &[Row],
        seen: Option<&Seen>,
    ) -> Result<Found, Trouble> {
        let found = find(grid, slots, &Hints { rows, seen, tags: None });
        if !unsure(grid, slots, &found) {
            return Ok(found);
        }
        let sheet_id =
            self.layout.as_ref().and_then(|layout| layout.places.get(&tab.kind)).map(|one| one.sheet_id);
        let tags: Vec<(String, usize)> = self
            .tags()
            .await?
            .into_iter()
            .filter(|tag| Some(tag.sheet_id) == sheet_id)
            .map(|tag| (tag.value, tag.column))
            .collect();
        Ok(find(grid, slots, &Hints { rows, seen, tags: Some(&tags) }))
    }

    /// The columns' tags, where the service has such things and gives them.
    async fn tags(&mut self) -> Result<Vec<ColumnTag>, Trouble> {
        self.pause(Kind::Read).await;
        match self.service.metadata(layout::TAG).await {
            Ok(tags) => {
                self.tag_failures = 0;
                Ok(tags)
            }
            // A lost answer would cost a renamed column; a service without tags must not stop the mirror.
            Err(trouble)
                if matches!(trouble.outcome(), Outcome::Retry(_)) && self.tag_failures < TAG_TRIES =>
            {
                self.tag_failures += 1;
                Err(trouble)
            }
            Err(_) => Ok(Vec::new()),
        }
    }

    /// A tab was seen to be right.
    fn settle(&mut self, sheet: &Sheet) {
        let state = self.states.entry(sheet.tab.kind).or_default();
        state.fingerprint = Some(sheet.grid.fingerprint());
        state.trail = Trail::default();
        state.forgotten.clone_from(&self.forgotten);
        state.open = sheet.plan.edits.iter().map(|edit| edit.key.clone()).collect();
        state.seen = sheet
            .plan
            .found
            .header
            .map(|header| Seen { found: sheet.plan.found.clone(), headers: sheet.grid.texts(header) });
    }

    pub(super) async fn pause(&mut self, kind: Kind) {
        let wait = self.pace.wait(kind, self.source.clock().elapsed());
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
    }
}

/// When people were forgotten, as the marks of the tickets' rows say. The latest word of all rows of a ticket counts.
fn forgotten(grid: &Grid, found: &Found) -> BTreeMap<String, i64> {
    let mut forgotten = BTreeMap::new();
    let Some(column) = found.mark() else { return forgotten };
    for row in data_rows(grid, found.header) {
        let mark = Mark::parse(&cells::text(grid.cell(row, column)));
        if let Some(mark) = mark.filter(|mark| mark.forgotten > 0) {
            let latest: &mut i64 = forgotten.entry(mark.key.to_lowercase()).or_default();
            *latest = mark.forgotten.max(*latest);
        }
    }
    forgotten
}
