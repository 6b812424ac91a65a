//! Bad weather between a laptop and Google: which request meets which fault, by rule or by seeded chance, and what
//! is done at the very moment before or after a request. How a fault is carried out on the wire is `server`'s.

use std::time::Duration;

use crate::Chance;

/// A kind of request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Every request but the sign-in page's.
    Any,
    /// Every request to the Sheets API.
    Sheets,
    /// The page on which a person signs in.
    Consent,
    /// The token endpoint.
    Token,
    /// `spreadsheets.get`.
    Properties,
    /// `spreadsheets.create`.
    Create,
    /// Reads of values.
    Read,
    /// Writes of values, and rows that `spreadsheets.batchUpdate` adds.
    Write,
    /// `spreadsheets.batchUpdate` otherwise.
    Change,
    /// Developer metadata.
    Metadata,
}

impl Kind {
    fn takes(self, kind: Self) -> bool {
        match self {
            Self::Any => kind != Self::Consent,
            Self::Sheets => !matches!(kind, Self::Consent | Self::Token),
            one => one == kind,
        }
    }

    /// Whether it counts as a write in quotas.
    #[must_use]
    pub fn is_write(self) -> bool {
        matches!(self, Self::Write | Self::Change | Self::Create)
    }
}

/// What happens to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Google's own error of this status (400, 401, 403, 404, 413, 429, 500, 502, 503 or 504); nothing is applied.
    Status(u16),
    /// The same, although the request was applied.
    StatusAfter(u16),
    /// 429 with a `Retry-After` of so many seconds.
    RetryAfter(u32),
    /// The connection drops before anything is applied.
    Drop,
    /// The connection drops after the request was applied, before any answer.
    DropAfter,
    /// Applied; the connection drops in the middle of the answer's body.
    Cut,
    /// Applied; the answer ends in the middle of its JSON although HTTP says that it is whole.
    Truncated,
    /// A hotel's login page with status 200; nothing is applied.
    Portal,
    /// A redirect to a hotel's login page; nothing is applied.
    PortalRedirect,
    /// Applied; the answer comes this much later.
    Slow(Duration),
    /// This very answer; nothing is applied. Status, content type, body.
    Answer(u16, String, String),
    /// All access tokens end at this moment, so this request meets 401.
    TokensEnd,
}

impl Fault {
    /// Whether the request is applied in spite of it.
    pub(super) fn applies(&self) -> bool {
        matches!(self, Self::StatusAfter(_) | Self::DropAfter | Self::Cut | Self::Truncated | Self::Slow(_))
    }
}

/// Done at a moment of a request; it may call the fake and other laptops.
pub(super) type Act = Box<dyn FnOnce() + Send>;

struct Rule {
    on: Kind,
    skip: usize,
    times: usize,
    fault: Fault,
}

struct Hook {
    on: Kind,
    skip: usize,
    after: bool,
    act: Act,
}

/// The rules in force.
#[derive(Default)]
pub(super) struct Weather {
    rules: Vec<Rule>,
    hooks: Vec<Hook>,
    storm: Option<(Chance, usize)>,
    tokens_ended: bool,
}

impl Weather {
    pub(super) fn rule(&mut self, on: Kind, skip: usize, times: usize, fault: Fault) {
        self.rules.push(Rule { on, skip, times, fault });
    }

    pub(super) fn hook(&mut self, on: Kind, skip: usize, after: bool, act: Act) {
        self.hooks.push(Hook { on, skip, after, act });
    }

    pub(super) fn storm(&mut self, seed: u64, percent: usize) {
        self.storm = Some((Chance::new(seed), percent));
    }

    pub(super) fn fine(&mut self) {
        *self = Self::default();
    }

    /// What meets this request.
    pub(super) fn next(&mut self, kind: Kind) -> Option<Fault> {
        let mut met = None;
        for rule in self.rules.iter_mut().filter(|rule| rule.on.takes(kind)) {
            if rule.skip > 0 {
                rule.skip -= 1;
            } else if rule.times > 0 && met.is_none() {
                rule.times = rule.times.saturating_sub(1);
                met = Some(rule.fault.clone());
            }
        }
        self.rules.retain(|rule| rule.times > 0);
        met.or_else(|| self.by_chance(kind))
    }

    fn by_chance(&mut self, kind: Kind) -> Option<Fault> {
        let (chance, percent) = self.storm.as_mut()?;
        if kind == Kind::Consent || chance.below(100) >= *percent {
            return None;
        }
        let mut fault = match chance.below(12) {
            0 => Fault::Status(500),
            1 => Fault::StatusAfter(500),
            2 => Fault::Status(503),
            3 => Fault::StatusAfter(503),
            4 => Fault::Drop,
            5 => Fault::DropAfter,
            6 => Fault::Cut,
            7 => Fault::Truncated,
            8 => Fault::Portal,
            9 => Fault::Status(502),
            10 => Fault::Status(429),
            _ => Fault::TokensEnd,
        };
        // A token that ends twice running is a withdrawn sign-in, which is no weather.
        if fault == Fault::TokensEnd && (self.tokens_ended || kind == Kind::Token) {
            fault = Fault::Drop;
        }
        self.tokens_ended = fault == Fault::TokensEnd || (self.tokens_ended && kind == Kind::Token);
        Some(fault)
    }

    /// What is to be done now.
    pub(super) fn acts(&mut self, kind: Kind, after: bool) -> Vec<Act> {
        let (mut due, mut kept) = (Vec::new(), Vec::new());
        for mut hook in std::mem::take(&mut self.hooks) {
            if hook.after != after || !hook.on.takes(kind) {
                kept.push(hook);
            } else if hook.skip > 0 {
                hook.skip -= 1;
                kept.push(hook);
            } else {
                due.push(hook.act);
            }
        }
        self.hooks = kept;
        due
    }
}
