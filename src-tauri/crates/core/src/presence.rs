//! From a ticket's scans in one area to where its bearer is. Scans never overwrite each other: this looks at all.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::clock::Stamp;
use crate::day::Days;
use crate::ids::{DeviceId, ScanId};
use crate::model::{Direction, TicketType};
use crate::rule::{Rule, later};

/// A scan that let somebody through and was not undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// When it happened, by the clock of the device or of whoever wrote it on paper.
    pub at: Timestamp,
    /// When its fact was written.
    pub stamp: Stamp,
    /// Whether it was typed in afterwards, for the time at which it happened.
    pub dated: bool,
    /// On which device.
    pub device: DeviceId,
    /// Its id.
    pub scan: ScanId,
    /// In or out.
    pub direction: Direction,
    /// At which gate.
    pub gate: Option<String>,
}

impl Visit {
    /// Where it stands among others: what was typed in afterwards at its time, and what happened before a camera where the
    /// devices knew of each other, whatever their clocks showed.
    fn order(&self) -> (Stamp, Stamp) {
        let place = if self.dated { Stamp(self.at.as_millisecond(), 0) } else { self.stamp };
        // Of one time, what was written first.
        (place, self.stamp)
    }
}

/// How often a ticket of a type lets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Admissions {
    /// Whether only who is out comes in.
    pub reentry: bool,
    /// How often in all; `None`: no bound.
    pub in_all: Option<u32>,
    /// How often a day; `None`: no bound.
    pub a_day: Option<u32>,
    /// On how many different days; `None`: any number.
    pub on_days: Option<u32>,
    /// How many minutes are between two entries at least.
    pub apart: Option<u32>,
    /// Until how many minutes after the first entry it lets in again; `None`: at any time.
    pub stay: Option<u32>,
}

impl Admissions {
    /// What a type says; a type that is not known here lets in once.
    #[must_use]
    pub fn of(ticket_type: Option<&TicketType>) -> Self {
        let (reentry, entries, a_day) = ticket_type.map_or((false, None, None), |ticket_type| {
            (ticket_type.reentry, ticket_type.entries, ticket_type.entries_per_day)
        });
        let rules = ticket_type.map_or(&[][..], |ticket_type| &ticket_type.rules);
        let count = |of: fn(&Rule) -> Option<u32>| rules.iter().filter_map(of);
        let on_days = count(|rule| if let Rule::AnyDays { days } = rule { Some(*days) } else { None }).min();
        let apart =
            count(|rule| if let Rule::Apart { minutes } = rule { Some(*minutes) } else { None }).max();
        let stay = count(|rule| if let Rule::Stay { minutes } = rule { Some(*minutes) } else { None }).min();
        let once = !reentry && a_day.is_none() && entries.is_none();
        // So many days are of no use to whoever comes in once: then it is once on each of them.
        let a_day = a_day.or((once && on_days.is_some()).then_some(1));
        let in_all = entries.or((once && on_days.is_none()).then_some(1));
        Self { reentry, in_all, a_day, on_days, apart, stay }
    }

    /// Whether a type counts by days.
    #[must_use]
    pub fn by_day(&self) -> bool {
        self.a_day.is_some() || self.on_days.is_some()
    }
}

/// Why a ticket lets nobody in again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryLimit {
    /// Somebody is in with this ticket, or came in with it and that was all it lets.
    Entry(Visit),
    /// It let in so often, which is all it does; the last time was this.
    AllUsed(u32, Visit),
    /// It let in so often today, which is all it does a day; the last time was this.
    TodayUsed(u32, Visit),
    /// It let in on so many days, which is all it does; the last time was this.
    DaysUsed(u32, Visit),
    /// Whoever came in first could come in again until then; the last time was this.
    StayOver(Timestamp, Visit),
    /// It lets in again from then on; the last time was this.
    TooSoon(Timestamp, Visit),
}

/// Where a ticket's bearer is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Presence {
    /// Whether the last scan is an entry; whether everybody was sent out since is for [`Presence::inside_at`].
    pub inside: bool,
    /// How often somebody came in.
    pub entries: u32,
    /// When the last scan was.
    pub last_at: Option<Timestamp>,
    /// When the day of the last scan began.
    day: Option<Timestamp>,
    /// The first entry.
    pub first: Option<Visit>,
    /// The last entry.
    pub last: Option<Visit>,
    /// Two entries of which only one can be right: an incident.
    pub conflict: Option<(Visit, Visit)>,
    /// When each entry was, and when its day began.
    entered: Vec<(Timestamp, Timestamp)>,
}

/// Looks at a ticket's visits to one area, in any order.
#[must_use]
pub fn presence(mut visits: Vec<Visit>, admissions: Admissions, days: &Days) -> Presence {
    let key = |visit: &Visit| (visit.order(), visit.device, visit.scan.clone(), visit.at, visit.direction);
    visits.sort_by_cached_key(key);
    let mut presence = Presence::default();
    for visit in visits {
        let (visit_at, day) = (visit.at, days.start(visit.at));
        match visit.direction {
            Direction::Out => presence.inside = false,
            Direction::In => {
                let twice = presence.entry_limit(visit.at, admissions, days).is_some();
                if let (true, Some(last), None) = (twice, &presence.last, &presence.conflict) {
                    presence.conflict = Some((last.clone(), visit.clone()));
                }
                presence.inside = true;
                presence.entries += 1;
                presence.entered.push((visit_at, day));
                presence.first.get_or_insert_with(|| visit.clone());
                presence.last = Some(visit);
            }
        }
        (presence.last_at, presence.day) = (Some(visit_at), Some(day));
    }
    presence
}

impl Presence {
    /// Whether its bearer is inside at `at`: came in, did not leave, and was not sent out with everybody since.
    #[must_use]
    pub fn inside_at(&self, at: Timestamp, days: &Days) -> bool {
        self.inside && days.cleared(at).is_none_or(|cleared| self.day.is_some_and(|day| day >= cleared))
    }

    /// Why nobody can come in with it at `at`, if that is so.
    #[must_use]
    pub fn entry_limit(&self, at: Timestamp, admissions: Admissions, days: &Days) -> Option<EntryLimit> {
        let last = self.last.as_ref()?;
        if admissions.reentry && self.inside_at(at, days) {
            return Some(EntryLimit::Entry(last.clone()));
        }
        match admissions.in_all {
            Some(1) if self.entries >= 1 => return self.first.clone().map(EntryLimit::Entry),
            Some(bound) if self.entries >= bound => return Some(EntryLimit::AllUsed(bound, last.clone())),
            _ => {}
        }
        let day = days.start(at);
        let today = self.entered.iter().filter(|(_, used)| *used == day).count();
        if let Some(bound) = admissions.a_day.filter(|bound| today >= count(*bound)) {
            return Some(EntryLimit::TodayUsed(bound, last.clone()));
        }
        let used_days = || self.entered.iter().map(|(_, day)| *day).collect::<BTreeSet<_>>().len();
        if let Some(bound) = admissions.on_days.filter(|bound| today == 0 && used_days() >= count(*bound)) {
            return Some(EntryLimit::DaysUsed(bound, last.clone()));
        }
        if let Some(end) = self.stay_end(day, admissions).filter(|end| at > *end) {
            return Some(EntryLimit::StayOver(end, last.clone()));
        }
        // What is typed in afterwards may be before another entry, and is as near to it.
        let minutes = i64::from(admissions.apart?);
        let near = |entry: &Timestamp| later(*entry, minutes) > at && later(at, minutes) > *entry;
        let again = self.entered.iter().map(|(entry, _)| *entry).filter(near).max()?;
        Some(EntryLimit::TooSoon(later(again, minutes), last.clone()))
    }

    /// Until when whoever came in first may come in again, on the day that began at `day` where the type counts days.
    fn stay_end(&self, day: Timestamp, admissions: Admissions) -> Option<Timestamp> {
        let minutes = i64::from(admissions.stay?);
        let counts = |(_, of): &&(Timestamp, Timestamp)| !admissions.by_day() || *of == day;
        let first = self.entered.iter().filter(counts).map(|(entry, _)| *entry).min()?;
        Some(later(first, minutes))
    }

    /// From when a limit that was found at `at` stands in the way no more; `None`: never, or not by waiting.
    #[must_use]
    pub fn limit_ends(
        &self,
        limit: &EntryLimit,
        at: Timestamp,
        admissions: Admissions,
        days: &Days,
    ) -> Option<Timestamp> {
        match limit {
            EntryLimit::TooSoon(again, _) => Some(*again),
            EntryLimit::TodayUsed(..) => Some(days.next(at)),
            EntryLimit::StayOver(..) => admissions.by_day().then(|| days.next(at)),
            EntryLimit::Entry(_) if self.inside_at(at, days) => days.cleared(at).map(|_| days.next(at)),
            EntryLimit::Entry(_) | EntryLimit::AllUsed(..) | EntryLimit::DaysUsed(..) => None,
        }
    }
}

/// A bound as a number of things.
fn count(bound: u32) -> usize {
    usize::try_from(bound).unwrap_or(usize::MAX)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    const ANY: Admissions =
        Admissions { reentry: false, in_all: None, a_day: None, on_days: None, apart: None, stay: None };
    const ONCE: Admissions = Admissions { in_all: Some(1), ..ANY };
    const REENTRY: Admissions = Admissions { reentry: true, ..ANY };

    fn days(out: Option<&str>) -> Days {
        Days::new(jiff::tz::TimeZone::UTC, out.map(|out| out.parse().unwrap()))
    }

    fn visit(minute: i64, direction: Direction) -> Visit {
        Visit {
            at: Timestamp::from_second(minute * 60).unwrap(),
            stamp: Stamp(minute * 60_000, 0),
            dated: false,
            device: DeviceId([1; 32]),
            scan: format!("s{minute}").parse().unwrap(),
            direction,
            gate: None,
        }
    }

    #[test]
    fn the_order_of_arrival_does_not_matter() {
        let visits = vec![visit(3, Direction::In), visit(1, Direction::In), visit(2, Direction::Out)];
        let mut turned = visits.clone();
        turned.reverse();
        let days = days(None);
        assert_eq!(presence(visits.clone(), REENTRY, &days), presence(turned, REENTRY, &days));
        let seen = presence(visits, REENTRY, &days);
        assert!(seen.inside && seen.entries == 2 && seen.conflict.is_none());
    }

    /// A door whose clock is a quarter of an hour ahead notes an exit; a door with the right time, which has heard of it,
    /// lets the guest in again. The times say that the entry was before the exit; the stamps say what was known.
    #[test]
    fn live_scans_stand_in_the_order_of_what_devices_knew_and_dated_ones_at_their_time() {
        let days = days(None);
        let out = Visit { stamp: Stamp(20 * 60_000, 0), ..visit(20, Direction::Out) };
        let back = Visit { stamp: Stamp(20 * 60_000, 1), ..visit(6, Direction::In) };
        let seen = presence(vec![visit(1, Direction::In), back, out.clone()], REENTRY, &days);
        assert!(seen.inside && seen.entries == 2 && seen.conflict.is_none(), "{seen:?}");
        let paper = Visit { stamp: Stamp(90 * 60_000, 0), dated: true, ..visit(10, Direction::In) };
        let seen = presence(vec![visit(1, Direction::Out), paper, out], REENTRY, &days);
        assert!(!seen.inside && seen.entries == 1, "typed in at the end of the evening: {seen:?}");
    }

    #[test]
    fn of_one_time_what_was_written_first_is_first() {
        let typed = |id: &str, direction: Direction, stamp: i64| Visit {
            scan: id.parse().unwrap(),
            stamp: Stamp(stamp, 0),
            dated: true,
            ..visit(5, direction)
        };
        let visits = vec![typed("z", Direction::In, 900), typed("a", Direction::Out, 901)];
        let seen = presence(visits, REENTRY, &days(None));
        assert!(!seen.inside && seen.entries == 1);
    }

    #[test]
    fn two_entries_without_an_exit_between_are_an_incident() {
        let twice = vec![visit(1, Direction::In), visit(2, Direction::In)];
        assert!(presence(twice.clone(), REENTRY, &days(None)).conflict.is_some());
        assert!(presence(twice, ONCE, &days(None)).conflict.is_some());
    }

    #[test]
    fn coming_back_without_reentry_is_an_incident_too() {
        let back = vec![visit(1, Direction::In), visit(2, Direction::Out), visit(3, Direction::In)];
        assert!(presence(back.clone(), ONCE, &days(None)).conflict.is_some());
        assert!(presence(back, REENTRY, &days(None)).conflict.is_none());
    }

    #[test]
    fn everyone_out_ends_a_stay_and_not_a_ticket() {
        let nightly = days(Some("06:00"));
        let night = vec![visit(0, Direction::In), visit(8 * 60, Direction::In)];
        assert!(presence(night.clone(), REENTRY, &nightly).conflict.is_none());
        assert!(presence(night, ONCE, &nightly).conflict.is_some());
        let one = presence(vec![visit(0, Direction::In)], REENTRY, &nightly);
        let at = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
        assert!(one.inside_at(at(359), &nightly) && !one.inside_at(at(360), &nightly));
    }

    #[test]
    fn so_often_in_all_and_so_often_a_day() {
        let days = days(None);
        let day = 24 * 60;
        let thrice = Admissions { in_all: Some(3), a_day: Some(2), ..ANY };
        let at = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
        let two = presence(vec![visit(1, Direction::In), visit(2, Direction::In)], thrice, &days);
        assert!(two.conflict.is_none());
        assert!(matches!(two.entry_limit(at(3), thrice, &days), Some(EntryLimit::TodayUsed(2, _))));
        assert!(two.entry_limit(at(day), thrice, &days).is_none());
        let three = vec![visit(1, Direction::In), visit(2, Direction::In), visit(day, Direction::In)];
        let three = presence(three, thrice, &days);
        assert!(matches!(three.entry_limit(at(2 * day), thrice, &days), Some(EntryLimit::AllUsed(3, _))));
    }
}
