//! What a sheet shows, asked of the side that knows the journal, and what that side is told.

use std::collections::BTreeSet;

use entrada_core::clock::Clock;

use crate::Trouble;

/// One of the tabs that a mirror keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TabKind {
    /// A row for each ticket, found by its number.
    Tickets,
    /// A row for each scan, found by its name.
    Scans,
    /// A row for each figure, found by its name.
    Summary,
}

impl TabKind {
    /// All of them, in the order in which they stand in a new spreadsheet.
    pub const ALL: [Self; 3] = [Self::Tickets, Self::Scans, Self::Summary];
}

/// One tab as it shall be. The key stands in the first column of a new tab and the mark in its last; both are added to
/// `columns` by the mirror itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// Which.
    pub kind: TabKind,
    /// Its title when it is made; people may rename it.
    pub title: String,
    /// Its number in a new spreadsheet: the same on all laptops of the event, different between events and tabs.
    pub sheet_id: i32,
    /// The header of the column with the key.
    pub key: String,
    /// The other columns, as the organiser chose them.
    pub columns: Vec<Column>,
}

/// One column of a tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name for programs, stable for ever.
    pub id: &'static str,
    /// Its header when it is made; people may rename it.
    pub header: &'static str,
    /// Whether what a person writes there comes back as a proposal.
    pub proposes: bool,
    /// Whether it says who the guest is: what leaves the sheet when the guest is forgotten.
    pub personal: bool,
}

/// What a cell says. Texts are always written as texts (`RAW`), never as formulas.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing: the cell is emptied.
    Empty,
    /// A text, cut at Google's 50,000 characters.
    Text(String),
    /// A number.
    Number(f64),
}

/// How much a laptop knows of a row: how many laptops were dismissed, then the time of its latest fact, then how many facts,
/// then what was said around it. The larger one wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Version {
    /// How many laptops it knows to be dismissed. Whoever has not heard of a dismissal knows more facts and later ones,
    /// for it still counts those of the dismissed one, as that laptop itself does: they must not win.
    pub dismissed: u32,
    /// Milliseconds since 1970 of the latest fact's stamp.
    pub ms: i64,
    /// The stamp's counter.
    pub counter: u32,
    /// How many facts.
    pub facts: u32,
    /// How late what is not about the row itself and yet stands in its cells is: the name of a laptop, the time zone. It
    /// only decides between laptops that know the same of the row, or they would write over each other for ever.
    pub around: i64,
}

/// A row as the journal here would have it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is found by: a ticket's number with its dash, a scan's name.
    pub key: String,
    /// How much is known of it.
    pub version: Version,
    /// When the ticket's person was last forgotten, as far as is known here: larger for later, 0 for never. It is no
    /// part of the version: whoever has not heard of it may know later things of the row, and they are welcome, but for
    /// the name.
    pub forgotten: i64,
    /// The key of the ticket whose person it names, where that is not the row's own.
    pub about: Option<String>,
    /// In the order of [`Tab::columns`].
    pub cells: Vec<Cell>,
}

/// A cell that a person changed in the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The row's key.
    pub key: String,
    /// The column's id.
    pub column: &'static str,
    /// What it says now; empty: it was emptied.
    pub wanted: String,
}

/// What waits to be mirrored, at one moment. `done` takes it back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Work {
    /// Whether every row is to be compared.
    pub everything: bool,
    /// Keys of tickets, the newest change first.
    pub tickets: Vec<String>,
    /// Keys of scans, the newest change first.
    pub scans: Vec<String>,
    /// Up to which mark of the outbox this reaches.
    pub up_to: i64,
}

/// The side that knows the journal. Its answers come from one laptop's database and take milliseconds.
pub trait Source: Send + Sync {
    /// What tells the time to the mirror.
    fn clock(&self) -> &dyn Clock;

    /// The tabs as they shall be.
    ///
    /// # Errors
    /// `Trouble::Data`, as for all methods here.
    fn tabs(&self) -> Result<Vec<Tab>, Trouble>;

    /// What waits.
    ///
    /// # Errors
    /// `Trouble::Data`.
    fn work(&self) -> Result<Work, Trouble>;

    /// The keys of all rows of a tab, oldest first: the order in which new rows are added.
    ///
    /// # Errors
    /// `Trouble::Data`.
    fn keys(&self, tab: TabKind) -> Result<Vec<String>, Trouble>;

    /// These rows; `None`: all of the tab. Keys that are unknown here are left out.
    ///
    /// # Errors
    /// `Trouble::Data`.
    fn rows(&self, tab: TabKind, keys: Option<&BTreeSet<String>>) -> Result<Vec<Row>, Trouble>;

    /// Told all cells of the tickets tab that people changed and that are not the journal's value; earlier ones that
    /// are no longer among them are over. Returns those that somebody declined: they are written over.
    ///
    /// # Errors
    /// `Trouble::Data`.
    fn edited(&self, edits: &[Edit]) -> Result<Vec<Edit>, Trouble>;

    /// Told that this work is done: what was marked again meanwhile still waits.
    ///
    /// # Errors
    /// `Trouble::Data`.
    fn done(&self, work: &Work) -> Result<(), Trouble>;
}
