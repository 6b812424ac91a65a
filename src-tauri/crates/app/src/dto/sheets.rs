//! An event's Google Sheet as it crosses to a front end: how it is connected, how it stands, and what people changed in it.
//! Never a key or a token.

use entrada_core::Timestamp;
use serde::{Deserialize, Serialize};

/// How an event's sheet is connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SheetsView {
    /// Whether there is one.
    pub connected: bool,
    /// How this laptop reaches it.
    pub way: Option<SheetsAuthMethod>,
    /// The account, where it is known: what the sheet has to be shared with.
    pub account: Option<String>,
    /// Where a browser opens it.
    pub spreadsheet: Option<String>,
    /// Its title when it was last seen.
    pub title: Option<String>,
    /// The columns of its tickets.
    pub columns: Vec<SheetColumn>,
    /// The OAuth client by which people sign in, without its secret.
    pub client_id: Option<String>,
    /// Whether that client came with the program.
    pub client_built_in: bool,
}

/// How a laptop reaches a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SheetsAuthMethod {
    /// By a service account's key, on a sheet that was shared with it.
    ServiceAccount,
    /// As a person who signed in, on a sheet that this program made.
    Person,
}

/// A column of the sheet's tickets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SheetColumn {
    /// Its name for programs.
    pub id: String,
    /// Its header when it is made.
    pub header: String,
    /// Whether it is kept up.
    pub shown: bool,
    /// Whether it can't be taken off.
    pub fixed: bool,
}

/// How a sheet stands, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SheetsState {
    /// There is none.
    Off,
    /// Nothing waits.
    UpToDate,
    /// Something waits, and goes out by itself.
    Waiting,
    /// Nothing goes out before a person has done something.
    NeedsPerson,
}

/// How a sheet stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SheetsStatus {
    /// In one word.
    pub state: SheetsState,
    /// How many rows wait.
    pub waiting: u32,
    /// Whether it is being written or read right now, by this program.
    pub working: bool,
    /// When sheet and journal were last compared to the end.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_success: Option<Timestamp>,
    /// In how many seconds this program tries again.
    pub next_try: Option<u32>,
    /// What went wrong the last time.
    pub error: Option<SheetsTrouble>,
    /// How many changes in the sheet somebody should look at.
    pub proposals: u32,
}

impl SheetsStatus {
    /// No sheet is connected.
    #[must_use]
    pub fn off() -> Self {
        Self {
            state: SheetsState::Off,
            waiting: 0,
            working: false,
            last_success: None,
            next_try: None,
            error: None,
            proposals: 0,
        }
    }
}

/// What stands between this laptop and a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SheetsTrouble {
    /// For programs.
    pub code: String,
    /// What Google, or the system, said about it; of `not_shared`: the account.
    pub detail: Option<String>,
    /// One sentence.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

/// A field of a ticket that people may change in a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ProposalField {
    /// Holder's name.
    Name,
    /// E-mail address.
    Email,
    /// Seat.
    Seat,
    /// Note for the door.
    Note,
}

/// What somebody changed in a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Proposal {
    /// Its id on this laptop.
    #[cfg_attr(test, ts(type = "number"))]
    pub id: i64,
    /// The ticket's number.
    pub number: String,
    /// Holder's name now.
    pub name: Option<String>,
    /// What was changed.
    pub field: ProposalField,
    /// What it says here.
    pub now: Option<String>,
    /// What it says in the sheet; absent: nothing.
    pub wanted: Option<String>,
    /// When this laptop saw it first.
    #[cfg_attr(test, ts(type = "string"))]
    pub seen: Timestamp,
}
