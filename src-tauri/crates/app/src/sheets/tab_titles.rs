//! Which titles an event's tabs get in a spreadsheet that others use, too: such that no tab of another event or of the
//! organiser's is taken for one of ours, and ours are found again where a service did not give them our numbers.

use std::collections::BTreeMap;

use entrada_core::ids::EventId;
use entrada_store::Reader;
use entrada_sync::google::Spreadsheet;
use entrada_sync::sheets::{Cell, Tab, TabContents, TabKind, same_title, tab_contents_of};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Result;
use crate::access::transaction::Access;
use crate::lookup::find::require_event;
use crate::sheets::columns;
use crate::sheets::config::{KIND, config};
use crate::sheets::rows::RowBuilder;

/// How the titles of an event's tabs are made, in the order in which they are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Titles {
    /// "Tickets".
    Plain,
    /// "Tickets (Jazz Night)".
    ByEvent,
    /// "Tickets (Jazz Night 3f2a91c0)": another event of that name was there before.
    ById,
}

impl Titles {
    const ALL: [Self; 3] = [Self::Plain, Self::ByEvent, Self::ById];

    /// An event's tabs with such titles.
    pub(crate) fn tabs(
        self,
        event: EventId,
        name: &str,
        tickets: Vec<entrada_sync::sheets::Column>,
    ) -> Vec<Tab> {
        match self {
            Self::Plain => columns::tabs(event, name, false, tickets),
            Self::ByEvent => columns::tabs(event, name, true, tickets),
            Self::ById => {
                // A title is cut, and what tells the two apart is at its end.
                let name: String = name.chars().take(60).collect();
                columns::tabs(event, &format!("{name} {}", event.short()), true, tickets)
            }
        }
    }
}

/// Whose a tab is that has one of our titles but not our number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TabOwner {
    /// Free for us.
    Nobodys,
    /// Entrada's, with nothing that tells of which event.
    Entradas,
    Ours,
    Others,
}

/// The tabs of a spreadsheet that have one of the titles that we might use and not our number.
pub(crate) fn unclear(event: EventId, name: &str, found: &Spreadsheet) -> Vec<String> {
    let ours: Vec<Tab> =
        Titles::ALL.into_iter().flat_map(|titles| titles.tabs(event, name, Vec::new())).collect();
    let unclear = found.tabs.iter().filter(|one| {
        // A chart has a title and no cells.
        let grid = one.rows > 0 && one.columns > 0;
        grid && ours.iter().any(|tab| same_title(&tab.title, &one.title) && tab.sheet_id != one.sheet_id)
    });
    unclear.map(|one| one.title.clone()).collect()
}

/// The first titles under which no tab is somebody else's. `read`: the tabs that were `unclear`, by title.
///
/// A tab with rows is ours when the journal here knows one of them. One with nothing but headers is ours when the summary
/// beside it is of this event: its name and when it starts; two that agree in both are only told apart once something
/// is sold. An empty one is free. In doubt a tab is another's: a second set
/// of tabs can be thrown away, rows of two events in one tab can't be told apart any more.
pub(crate) fn choose(
    access: &Access<'_>,
    event: EventId,
    found: &Spreadsheet,
    read: &BTreeMap<String, Vec<Vec<Value>>>,
) -> Result<Titles> {
    let name = require_event(access, event)?.name;
    let reserved = reserved(access, event, &found.id)?;
    for titles in Titles::ALL {
        let tabs = titles.tabs(event, &name, Vec::new());
        if tabs.iter().any(|tab| reserved.iter().any(|title| same_title(title, &tab.title))) {
            continue;
        }
        let mut all = Vec::new();
        for tab in &tabs {
            let same = found
                .tabs
                .iter()
                .filter(|one| same_title(&one.title, &tab.title) && one.sheet_id != tab.sheet_id);
            for one in same {
                all.push(match read.get(&one.title) {
                    Some(values) => tab_owner(access, event, tab, values)?,
                    None => TabOwner::Others,
                });
            }
        }
        let (ours, others) = (all.contains(&TabOwner::Ours), all.contains(&TabOwner::Others));
        if !others && (ours || !all.contains(&TabOwner::Entradas)) {
            return Ok(titles);
        }
    }
    Ok(Titles::ById)
}

/// The titles of other events of this laptop in that spreadsheet, which may not have made their tabs yet.
fn reserved(reader: &Reader<'_>, event: EventId, spreadsheet: &str) -> Result<Vec<String>> {
    let mut reserved = Vec::new();
    for other in reader.events()?.into_iter().filter(|other| other.id != event) {
        let Some(remote) = reader.remote(other.id, KIND)? else { continue };
        let (config, Some(known)) = (config(&remote)?, reader.event(other.id)?) else { continue };
        if config.spreadsheet == spreadsheet {
            let tabs = config.titles.tabs(other.id, &known.name, Vec::new());
            reserved.extend(tabs.into_iter().map(|tab| tab.title));
        }
    }
    Ok(reserved)
}

fn tab_owner(access: &Access<'_>, event: EventId, tab: &Tab, values: &[Vec<Value>]) -> Result<TabOwner> {
    let keys = match tab_contents_of(tab, values) {
        TabContents::Nothing => return Ok(TabOwner::Nobodys),
        TabContents::Headers => return Ok(TabOwner::Entradas),
        TabContents::Other => return Ok(TabOwner::Others),
        TabContents::Rows(keys) => keys,
    };
    let ours = match tab.kind {
        TabKind::Tickets => {
            let here = access.mirrored_numbers(event)?;
            here.iter().any(|number| keys.contains(&number.to_string()))
        }
        TabKind::Scans => access.mirrored_scan_keys(event)?.iter().any(|key| keys.contains(key)),
        // Its figures have the same names at every event, so that only what they say tells.
        TabKind::Summary => {
            let now = access.now;
            let rows = RowBuilder::new(access, event, now)?.summary(access, event, now)?;
            let stands = |key: &str| {
                let row = rows.iter().find(|row| row.key == key);
                let Some([Cell::Text(wanted)]) = row.map(|row| row.cells.as_slice()) else { return false };
                let has = |row: &[Value], text: &str| row.iter().any(|cell| cell.as_str() == Some(text));
                values.iter().any(|row| has(row, key) && has(row, wanted))
            };
            return Ok(if stands("event") && stands("starts") { TabOwner::Ours } else { TabOwner::Entradas });
        }
    };
    Ok(if ours { TabOwner::Ours } else { TabOwner::Others })
}
