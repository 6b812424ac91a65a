//! Everything that the fake knows, behind one lock: spreadsheets, accounts, the weather, the log of calls, the quota.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::account::{Access, Accounts};
use super::consent::Consent;
use super::refusal::Refusal;
use super::sheet::Spreadsheet;
use super::weather::{Fault, Kind, Weather};

/// A request that came.
#[derive(Debug, Clone)]
pub struct Call {
    /// What was asked for.
    pub kind: Kind,
    /// Method and path with its query.
    pub line: String,
    /// How many bytes its body had.
    pub bytes: usize,
    /// What it met.
    pub fault: Option<Fault>,
    /// The answer's status; 0: none.
    pub status: u16,
}

pub(super) struct State {
    pub(super) books: BTreeMap<String, Spreadsheet>,
    pub(super) accounts: Accounts,
    pub(super) weather: Weather,
    pub(super) consent: Consent,
    pub(super) calls: Vec<Call>,
    /// How far Google's clock is ahead of this machine's, in seconds.
    pub(super) ahead: i64,
    pub(super) quota: bool,
    pub(super) api_off: bool,
    /// Writes with this text are refused.
    pub(super) poison: Option<String>,
    /// Longer bodies are refused with 413.
    pub(super) longest: usize,
    spent: BTreeMap<(String, bool), u32>,
    minute: i64,
    ids: u64,
}

impl State {
    pub(super) fn new(token_url: &str) -> Self {
        Self {
            books: BTreeMap::new(),
            accounts: Accounts::new(token_url),
            weather: Weather::default(),
            consent: Consent::Allow,
            calls: Vec::new(),
            ahead: 0,
            quota: false,
            api_off: false,
            poison: None,
            longest: 10_000_000,
            spent: BTreeMap::new(),
            minute: 0,
            ids: 0,
        }
    }

    /// Google's time.
    pub(super) fn clock(&self) -> SystemTime {
        let away = Duration::from_secs(self.ahead.unsigned_abs());
        if self.ahead < 0 { SystemTime::now() - away } else { SystemTime::now() + away }
    }

    /// Google's time in seconds since 1970.
    pub(super) fn now(&self) -> i64 {
        let since = self.clock().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    }

    pub(super) fn new_id(&mut self) -> String {
        self.ids += 1;
        format!("1Entrada_{:035}", self.ids)
    }

    /// Who calls.
    pub(super) fn access(&self, bearer: Option<&str>) -> Result<Access, Refusal> {
        let found = bearer.and_then(|token| self.accounts.access.get(token));
        let good = found.filter(|access| access.ends > self.now());
        good.cloned().ok_or_else(Refusal::unauthenticated)
    }

    /// Counts a request against the quotas of its minute.
    pub(super) fn spend(&mut self, user: &str, write: bool) -> Result<(), Refusal> {
        if !self.quota {
            return Ok(());
        }
        let minute = self.now() / 60;
        if minute != self.minute {
            self.spent.clear();
            self.minute = minute;
        }
        let mut count = |who: &str, most: u32| {
            let spent = self.spent.entry((who.to_owned(), write)).or_default();
            *spent += 1;
            *spent <= most
        };
        if !count(user, 60) {
            return Err(Refusal::quota(write, true));
        }
        if count("", 300) { Ok(()) } else { Err(Refusal::quota(write, false)) }
    }
}
