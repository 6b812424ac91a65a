//! Times of an event and its ticket types that nobody can mean: told beside what was saved, and in the rehearsal. What can
//! never be right is refused where it is typed.

use std::collections::BTreeMap;

use entrada_core::model::{Event, TicketType};
use entrada_core::{Timestamp, when};
use jiff::SignedDuration;

use crate::Language;
use crate::words::table::say;
use crate::words::time::{Say, moment};

/// What is this long before the event may belong to it: a pass for those who build it up.
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Doors that are open this long before or after it have another year or month than was meant.
const MONTH: SignedDuration = SignedDuration::from_hours(31 * 24);
/// Longer than this is a slip of the year.
const YEAR: SignedDuration = SignedDuration::from_hours(366 * 24);

/// An event's times as a sentence needs them.
pub(crate) struct OddTimes<'e> {
    pub(crate) event: &'e Event,
    pub(crate) language: Language,
    pub(crate) now: Timestamp,
}

impl OddTimes<'_> {
    /// What is odd about the event and its types, a sentence each.
    pub(crate) fn all(&self, types: &BTreeMap<u16, TicketType>) -> Vec<String> {
        let mut odd: Vec<String> = self.zone().into_iter().collect();
        odd.extend(self.doors());
        odd.extend(types.values().filter_map(|kind| self.ticket_type(kind)));
        odd
    }

    fn zone(&self) -> Option<String> {
        let zone = &self.event.timezone;
        when::zone(zone).is_err().then(|| self.say("odd-zone", &[("zone", zone.clone())]))
    }

    fn doors(&self) -> Option<String> {
        let Event { starts, ends, doors_open, doors_close, .. } = *self.event;
        let (from, until) = (doors_open.unwrap_or(starts), doors_close.unwrap_or(ends));
        let span = [("from", self.at(Say::From, from)), ("until", self.at(Say::Until, until))];
        if starts.duration_until(ends) > YEAR {
            let span = [("from", self.at(Say::From, starts)), ("until", self.at(Say::Until, ends))];
            return Some(self.say("odd-long", &span));
        }
        if from > ends {
            let args = [("open", self.at(Say::At, from)), ("end", self.at(Say::At, ends))];
            return Some(self.say("odd-doors-after-end", &args));
        }
        if until.duration_until(starts) > DAY {
            let args = [("close", self.at(Say::At, until)), ("start", self.at(Say::At, starts))];
            return Some(self.say("odd-doors-before-start", &args));
        }
        let far = from.duration_until(starts) > MONTH || ends.duration_until(until) > MONTH;
        far.then(|| self.say("odd-doors-far", &span))
    }

    /// What is odd about a type: valid only when the event is not.
    pub(crate) fn ticket_type(&self, kind: &TicketType) -> Option<String> {
        let Event { starts, ends, doors_open, doors_close, .. } = *self.event;
        let begins = doors_open.map_or(starts, |open| open.min(starts));
        let over = doors_close.map_or(ends, |close| close.max(ends));
        let name = || ("type", kind.name.clone());
        if let Some(from) = kind.valid_from.filter(|from| *from > over) {
            return Some(self.say("odd-type-after", &[name(), ("from", self.at(Say::From, from))]));
        }
        let until = kind.valid_until.filter(|until| until.duration_until(begins) > DAY)?;
        Some(self.say("odd-type-before", &[name(), ("until", self.at(Say::Until, until))]))
    }

    fn at(&self, how: Say, at: Timestamp) -> String {
        moment(self.language, how, at, self.now, &self.event.zone())
    }

    fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        say(self.language, id, &args)
    }
}
