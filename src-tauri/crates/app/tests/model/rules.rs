//! The rules told a second time, as simply as can be: everything is looked up in one list of scans, minute by minute
//! where time matters. Nothing here knows the program's code.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// An hour and minute.
type Clock = (i8, i8);

/// When everybody is out.
type Hour = Option<Clock>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    In,
    Out,
    Auto,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    pub verdict: &'static str,
    pub reason: &'static str,
    pub out: bool,
}

#[derive(Debug, Clone, Default)]
pub struct Kind {
    pub reentry: bool,
    pub in_all: Option<u32>,
    pub a_day: Option<u32>,
    pub gates: Vec<&'static str>,
    pub from: Option<Timestamp>,
    pub until: Option<Timestamp>,
    pub times: Times,
}

/// Rules of time; minutes where nothing else is said.
#[derive(Debug, Clone, Default)]
pub struct Times {
    /// Days of the week from Monday (0) on, and times of day, the second of which may be the next day's.
    pub hours: Vec<(Vec<i8>, Clock, Clock)>,
    pub windows: Vec<(Timestamp, Timestamp)>,
    pub early: i64,
    pub late: i64,
    pub last_entry: Option<Clock>,
    pub apart: Option<i64>,
    pub on_days: Option<usize>,
    pub stay: Option<i64>,
    /// Into the lounge only after the event itself.
    pub lounge_after: bool,
}

#[derive(Debug, Clone, Default)]
struct Ticket {
    kind: usize,
    paid: bool,
    cancelled: bool,
    blocked: bool,
    replaced: bool,
}

#[derive(Debug, Clone)]
pub struct Scan {
    /// `None`: somebody without a ticket.
    ticket: Option<usize>,
    lounge: bool,
    at: Timestamp,
    pub said: Said,
    pub undone: bool,
}

pub struct House {
    pub kinds: Vec<Kind>,
    pub capacity: Option<u32>,
    pub unpaid: &'static str,
    pub out: Hour,
    pub scans: Vec<Scan>,
    open: Timestamp,
    close: Timestamp,
    tickets: Vec<Ticket>,
    zone: TimeZone,
}

fn minutes_later(at: Timestamp, minutes: i64) -> Timestamp {
    Timestamp::from_second(at.as_second() + minutes * 60).unwrap()
}

impl House {
    pub fn new(open: Timestamp, close: Timestamp) -> Self {
        Self {
            kinds: Vec::new(),
            capacity: None,
            unpaid: "never",
            out: None,
            scans: Vec::new(),
            open,
            close,
            tickets: Vec::new(),
            zone: TimeZone::get("Europe/Madrid").unwrap(),
        }
    }

    pub fn sell(&mut self, kind: usize, paid: bool) {
        self.tickets.push(Ticket { kind, paid, ..Ticket::default() });
    }

    pub fn cancel(&mut self, ticket: usize) -> bool {
        !std::mem::replace(&mut self.tickets[ticket].cancelled, true)
    }

    pub fn reinstate(&mut self, ticket: usize) -> bool {
        std::mem::replace(&mut self.tickets[ticket].cancelled, false)
    }

    pub fn block(&mut self, ticket: usize) -> bool {
        let ticket = &mut self.tickets[ticket];
        ticket.blocked |= !ticket.cancelled;
        !ticket.cancelled
    }

    pub fn unblock(&mut self, ticket: usize) -> bool {
        let ticket = &mut self.tickets[ticket];
        let can = ticket.blocked && !ticket.cancelled;
        ticket.blocked &= !can;
        can
    }

    pub fn reissue(&mut self, ticket: usize) -> bool {
        let ticket = &mut self.tickets[ticket];
        ticket.replaced |= !ticket.cancelled;
        !ticket.cancelled
    }

    pub fn undo(&mut self, scan: usize) -> bool {
        !std::mem::replace(&mut self.scans[scan].undone, true)
    }

    /// The day that a moment belongs to, by the date on which it began: the latest date whose hour has come. Looking
    /// at each minute takes long, so what was found is kept.
    fn day(&self, at: Timestamp) -> i32 {
        static FOUND: Mutex<BTreeMap<(Hour, Timestamp), i32>> = Mutex::new(BTreeMap::new());
        *FOUND.lock().unwrap().entry((self.out, at)).or_insert_with(|| self.look_for_day(at))
    }

    fn look_for_day(&self, at: Timestamp) -> i32 {
        let (hour, minute) = self.out.unwrap_or((0, 0));
        let (mut day, mut moment) = (i32::MIN, at.as_second() - 27 * 3_600);
        // Minute by minute towards `at`: a day has begun once its date's hour was reached or passed.
        while moment <= at.as_second() {
            let local = Timestamp::from_second(moment).unwrap().to_zoned(self.zone.clone());
            let date = local.date();
            let number = i32::from(date.year()) * 400 + i32::from(date.day_of_year());
            if (local.hour(), local.minute()) >= (hour, minute) {
                day = day.max(number);
            } else {
                day = day.max(number - 1);
            }
            moment += 60;
        }
        day
    }

    /// A ticket's passages through an area, by their own time, of scans that stand.
    fn passages(&self, ticket: usize, lounge: bool) -> Vec<&Scan> {
        let stands = |scan: &&Scan| {
            scan.ticket == Some(ticket)
                && scan.lounge == lounge
                && !scan.undone
                && scan.said.verdict == "admit"
        };
        let mut passages: Vec<&Scan> = self.scans.iter().filter(stands).collect();
        passages.sort_by_key(|scan| scan.at);
        passages
    }

    /// Whether somebody whose last passage was this is still inside.
    fn stays(&self, last: &Scan, at: Timestamp) -> bool {
        !last.said.out && (self.out.is_none() || self.day(last.at) >= self.day(at))
    }

    fn inside(&self, passages: &[&Scan], at: Timestamp) -> bool {
        passages.last().is_some_and(|last| self.stays(last, at))
    }

    fn used(&self, kind: &Kind, passages: &[&Scan], at: Timestamp) -> bool {
        let entries: Vec<_> = passages.iter().filter(|scan| !scan.said.out).collect();
        let once = !kind.reentry && kind.a_day.is_none() && kind.in_all.is_none();
        let in_all = if once { Some(1) } else { kind.in_all };
        let count = |entries: usize| u32::try_from(entries).unwrap();
        let times = &kind.times;
        let by_day = kind.a_day.is_some() || times.on_days.is_some();
        let same_day = |scan: &&&Scan| self.day(scan.at) == self.day(at);
        let days: BTreeSet<i32> = entries.iter().map(|scan| self.day(scan.at)).collect();
        let another_day =
            times.on_days.is_some_and(|most| !days.contains(&self.day(at)) && days.len() >= most);
        let first = entries.iter().filter(|scan| !by_day || same_day(scan)).map(|scan| scan.at).min();
        let over = times.stay.zip(first).is_some_and(|(stay, first)| at > minutes_later(first, stay));
        let apart = |scan: &&Scan| (scan.at.as_second() - at.as_second()).abs();
        let near = times.apart.is_some_and(|least| entries.iter().any(|scan| apart(scan) < least * 60));
        let today = || entries.iter().filter(|scan| self.day(scan.at) == self.day(at)).count();
        (kind.reentry && self.inside(passages, at))
            || in_all.is_some_and(|most| count(entries.len()) >= most)
            || (kind.a_day.is_some_and(|most| count(today()) >= most))
            || another_day
            || over
            || near
    }

    /// Whether the clock stands within one of the hours.
    fn within_hours(&self, times: &Times, at: Timestamp) -> bool {
        let local = at.to_zoned(self.zone.clone());
        let (now, today) = ((local.hour(), local.minute()), local.weekday().to_monday_zero_offset());
        times.hours.iter().any(|(days, from, until)| {
            let on = |day: i8| days.contains(&((day + 7) % 7));
            if from < until {
                on(today) && *from <= now && now <= *until
            } else {
                (on(today) && *from <= now) || (on(today - 1) && now <= *until)
            }
        })
    }

    /// What the rules of time say against an entry.
    fn untimely(&self, place: usize, times: &Times, lounge: bool, at: Timestamp) -> Option<&'static str> {
        let (early, late) = (minutes_later(at, times.early), minutes_later(at, -times.late));
        if !times.windows.is_empty()
            && !times.windows.iter().any(|(from, until)| *from <= early && late <= *until)
        {
            let to_come = times.windows.iter().any(|(from, _)| *from > early);
            return Some(if to_come { "not_yet_valid" } else { "expired" });
        }
        // The clock shows one of the hours a little later or a little earlier.
        let near = |minute: i64| self.within_hours(times, minutes_later(at, minute));
        if !times.hours.is_empty() && !(-times.late..=times.early).any(near) {
            return Some("not_yet_valid");
        }
        if let Some(hour) = times.last_entry {
            let shows = |then: &Timestamp| {
                let local = then.to_zoned(self.zone.clone());
                (local.hour(), local.minute()) == hour
            };
            let before = (1..1_600).map(|minute| minutes_later(at, -minute)).find(shows);
            if before.is_some_and(|then| self.day(then) == self.day(at)) {
                return Some("expired");
            }
        }
        let came = || self.passages(place, false).iter().any(|scan| !scan.said.out && scan.at <= at);
        (times.lounge_after && lounge && !came()).then_some("not_yet_valid")
    }

    fn crowd(&self, lounge: bool, at: Timestamp) -> i64 {
        let tickets =
            (0..self.tickets.len()).filter(|ticket| self.inside(&self.passages(*ticket, lounge), at)).count();
        let walked = self.scans.iter().filter(|scan| {
            scan.ticket.is_none()
                && scan.lounge == lounge
                && !scan.undone
                && scan.said.verdict == "admit"
                && (self.out.is_none() || self.day(scan.at) >= self.day(at))
        });
        let walked: i64 = walked.map(|scan| if scan.said.out { -1 } else { 1 }).sum();
        i64::try_from(tickets).unwrap() + walked.max(0)
    }

    fn is_full(&self, lounge: bool, at: Timestamp) -> bool {
        let most = if lounge { Some(1) } else { self.capacity };
        most.is_some_and(|most| self.crowd(lounge, at) >= i64::from(most))
    }

    pub fn walk(&mut self, out: bool, at: Timestamp) -> Said {
        let full = !out && self.is_full(false, at);
        let (verdict, reason) = if full { ("refuse", "full") } else { ("admit", "manual") };
        let said = Said { verdict, reason, out };
        self.scans.push(Scan { ticket: None, lounge: false, at, said, undone: false });
        said
    }

    /// What somebody would be told.
    pub fn would(&self, place: usize, gate: &str, way: Way, at: Timestamp, accept: bool, pays: bool) -> Said {
        let out = match way {
            Way::In => false,
            Way::Out => true,
            Way::Auto => self.inside(&self.passages(place, gate == "Lounge door"), at),
        };
        let (verdict, reason) = self.answer(place, gate, out, at, accept, pays);
        Said { verdict, reason, out }
    }

    pub fn check(
        &mut self,
        place: usize,
        gate: &str,
        way: Way,
        at: Timestamp,
        accept: bool,
        pays: bool,
    ) -> Said {
        let lounge = gate == "Lounge door";
        let said = self.would(place, gate, way, at, accept, pays);
        let verdict = said.verdict;
        if verdict == "admit" && pays {
            self.tickets[place].paid = true;
        }
        if verdict != "ask" {
            self.scans.push(Scan { ticket: Some(place), lounge, at, said, undone: false });
        }
        said
    }

    fn answer(
        &self,
        place: usize,
        gate: &str,
        out: bool,
        at: Timestamp,
        accept: bool,
        pays: bool,
    ) -> (&'static str, &'static str) {
        let ticket = &self.tickets[place];
        let kind = &self.kinds[ticket.kind];
        let lounge = gate == "Lounge door";
        if ticket.replaced {
            return ("refuse", "replaced");
        }
        // Whoever was in when it was cancelled has to get out again.
        if ticket.cancelled && !(out && self.inside(&self.passages(place, lounge), at)) {
            return ("refuse", "cancelled");
        }
        if out {
            return ("admit", "exited");
        }
        let owes = !ticket.paid && !pays;
        let untimely = self.untimely(place, &kind.times, lounge, at);
        let hurdles = [
            (ticket.blocked, "blocked"),
            (owes && self.unpaid == "never", "unpaid"),
            (kind.from.is_some_and(|from| at < from), "not_yet_valid"),
            (kind.until.is_some_and(|until| at > until), "expired"),
            (untimely.is_some(), untimely.unwrap_or_default()),
            (at < self.open || at > self.close, "doors_closed"),
            (!kind.gates.is_empty() && !kind.gates.contains(&gate), "wrong_gate"),
            (self.used(kind, &self.passages(place, lounge), at), "already_in"),
            (self.is_full(lounge, at), "full"),
        ];
        if let Some((_, reason)) = hurdles.iter().find(|(stands, _)| *stands) {
            return ("refuse", reason);
        }
        if owes && self.unpaid == "ask" && !accept {
            return ("ask", "unpaid");
        }
        ("admit", "admitted")
    }

    /// How many tickets have an entry that their type would not have let in after the ones before it by time.
    pub fn incidents(&self) -> usize {
        let strange = |ticket: usize, lounge: bool| {
            let passages = self.passages(ticket, lounge);
            let kind = &self.kinds[self.tickets[ticket].kind];
            (0..passages.len()).any(|place| {
                let last = passages[place];
                !last.said.out && self.used(kind, &passages[..place], last.at)
            })
        };
        (0..self.tickets.len()).filter(|ticket| strange(*ticket, false) || strange(*ticket, true)).count()
    }
}
