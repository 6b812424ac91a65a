//! Finding guests: any part of what search looks at (`entrada_core::search`), and what else a list is narrowed by.
//!
//! A list is either everybody, read off the index by name, or a list of row ids in that order, made once and read page
//! by page. Which lists are kept is `entrada-app`'s; the indexes of words are `guest_index`'s.

use std::collections::BTreeSet;

use entrada_core::ids::EventId;
use entrada_core::number::Number;
use entrada_core::search::{self, Spellings};
use entrada_core::{Timestamp, text};
use rusqlite::types::Value;
use rusqlite::{Params, params, params_from_iter};

use crate::StoreError;
use crate::columns::{Columns, bits, ms};
use crate::event::{days, stored_day};
use crate::guest_index::{starts, token};
use crate::refs::EventRef;
use crate::sql::{all, each_row, one};
use crate::subject::Kind;
use crate::ticket::{TicketRow, ticket_row, tickets_where};
use crate::transaction::Reader;

/// Which guests; nothing set: all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuestFilter {
    /// Words, each of which must be part of name, seat, note, number, order's number, e-mail address or buyer, however it is
    /// spelled; one or two characters: the beginning of a word there.
    pub search: String,
    /// Whether a word of what is open to a door may have one letter wrong, missing or too many.
    pub similar: bool,
    /// Whether e-mail addresses and buyers are not searched: for whoever may not see them.
    pub without_email: bool,
    /// Only those of whom this is true.
    pub is: Option<GuestIs>,
    /// Only of this type.
    pub type_index: Option<u16>,
    /// Only those who came in by this gate.
    pub gate: Option<String>,
    /// Only those who are in this area.
    pub area: Option<String>,
    /// Only those with a seat, or without.
    pub seated: Option<bool>,
    /// Only those with this in their seat.
    pub seat: String,
    /// Only of this order.
    pub order: Option<Number>,
    /// When it is asked: who is inside, and whose order has expired, depends on it.
    pub now: Timestamp,
}

/// What can be asked of a guest's ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuestIs {
    /// Paid, and neither blocked nor cancelled.
    Valid,
    /// Not paid and still kept, and neither blocked nor cancelled.
    Unpaid,
    /// Not paid in time, or paid back, so that the place was given back; not cancelled.
    Expired,
    /// Blocked.
    Blocked,
    /// Cancelled.
    Cancelled,
    /// In the event itself now.
    Inside,
    /// Came in at least once.
    Admitted,
    /// Neither cancelled nor expired, and did not come in.
    Missed,
    /// Their personal data was dropped.
    Forgotten,
}

/// A page of guests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guests {
    /// The tickets, by name, then number; those without a name last.
    pub rows: Vec<TicketRow>,
    /// How many there are in all.
    pub total: u32,
}

/// The shortest word that the index of parts finds.
const TRIGRAM: usize = 3;
/// The shortest word that may have a letter wrong.
const SIMILAR: usize = 4;
/// So many tickets are looked at for such a word.
const LOOKED_AT: usize = 20_000;
/// Reading this many entries of the index by name takes as long as looking one ticket up.
const WALK: usize = 20;

impl GuestFilter {
    /// Whether it leaves nobody out.
    #[must_use]
    pub fn is_everybody(&self) -> bool {
        let rest = Self { search: String::new(), ..self.clone() };
        self.search.trim().is_empty()
            && rest == Self { now: self.now, without_email: self.without_email, ..Self::default() }
    }
}

impl Reader<'_> {
    /// Some of an event's guests.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn guests(
        &self,
        event: EventId,
        filter: &GuestFilter,
        offset: u32,
        limit: u32,
    ) -> Result<Guests, StoreError> {
        let (ids, total) = if filter.is_everybody() {
            let total = self.guest_count(event)?;
            (self.everybody(event, total, offset, limit)?, total)
        } else {
            let ids = self.guest_ids(event, filter)?;
            let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
            let some = ids.into_iter().skip(place(offset)).take(place(limit)).collect();
            (some, total)
        };
        Ok(Guests { rows: self.guests_by_id(&ids)?, total })
    }

    /// How many tickets are listed, cancelled ones too.
    fn guest_count(&self, event: EventId) -> Result<u32, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        let sql = "SELECT coalesce(sum(issued + cancelled), 0) AS tickets FROM tally WHERE event = ?1";
        Ok(one(self.db, sql, [event], |row| row.get("tickets"))?.unwrap_or_default())
    }

    /// Row ids of a page of everybody; the last pages are read from the end.
    fn everybody(&self, event: EventId, total: u32, offset: u32, limit: u32) -> Result<Vec<i64>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let limit = limit.min(total.saturating_sub(offset));
        let behind = total.saturating_sub(offset).saturating_sub(limit);
        let (way, skipped) = if behind < offset { ("DESC", behind) } else { ("ASC", offset) };
        let sql = format!(
            "SELECT t.id FROM ticket t INDEXED BY ticket_by_name WHERE t.event = ?1 AND t.listed = 1
             ORDER BY t.sort_name {way}, t.number {way} LIMIT ?2 OFFSET ?3"
        );
        let mut ids: Vec<i64> = all(self.db, &sql, params![event, limit, skipped], |row| row.get("id"))?;
        if way == "DESC" {
            ids.reverse();
        }
        Ok(ids)
    }

    /// The row ids of all guests that fit, by name, then number.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn guest_ids(&self, event: EventId, filter: &GuestFilter) -> Result<Vec<i64>, StoreError> {
        let Some(id) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let (condition, values) = self.condition(id, filter)?;
        let everybody = place(self.guest_count(event)?);
        match self.candidates(id, filter)? {
            Some(some) if some.len().saturating_mul(WALK) < everybody => {
                self.looked_up(id, &some, &condition, values)
            }
            some => {
                let some = some.map(|ids| Bits::of(&ids));
                let sql = format!(
                    "SELECT t.id FROM ticket t INDEXED BY ticket_by_name WHERE t.event = ? AND t.listed = 1
                     {condition} ORDER BY t.sort_name, t.number"
                );
                let values = std::iter::once(id.into()).chain(values);
                let mut ids = Vec::new();
                each_row(self.db, &sql, params_from_iter(values), |row| {
                    let id: i64 = row.get("id")?;
                    if some.as_ref().is_none_or(|some| some.has(id)) {
                        ids.push(id);
                    }
                    Ok::<_, StoreError>(())
                })?;
                Ok(ids)
            }
        }
    }

    /// The guests of these row ids, in this order; ids that are gone are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn guests_by_id(&self, ids: &[i64]) -> Result<Vec<TicketRow>, StoreError> {
        let sql = tickets_where("WHERE t.id = ?1");
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(one(self.db, &sql, [id], ticket_row)?);
        }
        Ok(rows)
    }

    /// The numbers of all guests that fit, in the order of the list.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn guest_numbers(&self, event: EventId, filter: &GuestFilter) -> Result<Vec<Number>, StoreError> {
        let mut numbers = Vec::new();
        for id in self.guest_ids(event, filter)? {
            numbers.extend(one(self.db, "SELECT number FROM ticket WHERE id = ?1", [id], |row| {
                row.number("number")
            })?);
        }
        Ok(numbers)
    }

    /// Which of these tickets fit, by looking each of them up.
    fn looked_up(
        &self,
        event: EventRef,
        some: &[i64],
        condition: &str,
        values: Vec<Value>,
    ) -> Result<Vec<i64>, StoreError> {
        let sql = format!(
            "SELECT t.sort_name, t.number FROM ticket t WHERE t.event = ? AND t.listed = 1 {condition} AND t.id = ?"
        );
        let mut values: Vec<Value> = std::iter::once(event.into()).chain(values).collect();
        let mut found: Vec<(String, i64, i64)> = Vec::with_capacity(some.len());
        for id in some {
            values.push(Value::Integer(*id));
            found.extend(one(self.db, &sql, params_from_iter(&values), |row| {
                Ok((row.get("sort_name")?, row.get("number")?, *id))
            })?);
            values.pop();
        }
        found.sort_unstable();
        Ok(found.into_iter().map(|(_, _, id)| id).collect())
    }

    /// What the index by name can tell of a ticket, as SQL to be added to a condition.
    fn condition(&self, event: EventRef, filter: &GuestFilter) -> Result<(String, Vec<Value>), StoreError> {
        let (mut sql, mut values) = (String::new(), Vec::new());
        let mut add = |term: &str, some: Vec<Value>| {
            sql.push_str(" AND ");
            sql.push_str(term);
            values.extend(some);
        };
        let order = "(SELECT number FROM \"order\" WHERE event = ? AND is_paid = 0";
        let expired = format!(
            "t.order_number IN {order} AND lapses < ?) AND t.number NOT IN
             (SELECT ticket FROM presence WHERE event = ? AND area = '' AND entries > 0)"
        );
        let by_now = || vec![event.into(), ms(filter.now).into(), event.into()];
        let came = "(SELECT ticket FROM presence WHERE event = ? AND area = '' AND entries > 0)";
        match filter.is {
            None | Some(GuestIs::Inside | GuestIs::Forgotten) => {}
            Some(GuestIs::Valid) => {
                add(&format!("t.state = 'valid' AND t.order_number NOT IN {order})"), vec![event.into()]);
            }
            Some(GuestIs::Unpaid) => {
                let condition =
                    format!("t.state = 'valid' AND t.order_number IN {order}) AND NOT ({expired})");
                add(&condition, [vec![event.into()], by_now()].concat());
            }
            Some(GuestIs::Expired) => {
                add(&format!("t.state <> 'cancelled' AND {expired}"), by_now());
            }
            Some(GuestIs::Blocked) => add("t.state = 'blocked'", Vec::new()),
            Some(GuestIs::Cancelled) => add("t.state = 'cancelled'", Vec::new()),
            Some(GuestIs::Admitted) => add(&format!("t.number IN {came}"), vec![event.into()]),
            Some(GuestIs::Missed) => {
                let condition =
                    format!("t.state <> 'cancelled' AND t.number NOT IN {came} AND NOT ({expired})");
                add(&condition, [vec![event.into()], by_now()].concat());
            }
        }
        if let Some(index) = filter.type_index {
            add("t.type = ?", vec![i64::from(index).into()]);
        }
        if let Some(gate) = &filter.gate {
            add(
                "t.number IN (SELECT ticket FROM scan INDEXED BY scan_by_time WHERE event = ? AND gate = ?
                 AND ticket IS NOT NULL AND admits = 1 AND direction = 'in' AND undone IS NULL)",
                vec![event.into(), gate.clone().into()],
            );
        }
        if let Some(area) = &filter.area {
            add(
                "t.number IN (SELECT ticket FROM presence WHERE event = ? AND area = ? AND inside = 1 AND day >= ?)",
                vec![event.into(), area.clone().into(), self.cleared(event, filter.now)?.into()],
            );
        }
        Ok((sql, values))
    }

    /// Since when those who are inside must have come, milliseconds since 1970; 0 where nobody is sent out.
    fn cleared(&self, event: EventRef, now: Timestamp) -> Result<i64, StoreError> {
        Ok(stored_day(&days(self.db, event)?, now))
    }

    /// The row ids of all that the other indexes find, sorted; `None`: they were not asked anything.
    fn candidates(&self, event: EventRef, filter: &GuestFilter) -> Result<Option<Vec<i64>>, StoreError> {
        let mut found: Option<Vec<i64>> = None;
        let mut narrow =
            |ids: Vec<i64>| found = Some(found.take().map_or(ids.clone(), |old| both(&old, &ids)));
        let words = search::words(&filter.search);
        let fitting =
            if filter.similar { self.with_similar(event, &words)? } else { self.with_words(&words)? };
        match fitting {
            Some(ids) => narrow(ids),
            // Marks alone are nobody's.
            None if !filter.search.trim().is_empty() => narrow(Vec::new()),
            None => {}
        }
        if let Some(order) = filter.order {
            let sql = "SELECT id FROM ticket WHERE event = ?1 AND order_number = ?2 ORDER BY id";
            narrow(self.ids(sql, params![event, bits(order)])?);
        }
        if filter.is == Some(GuestIs::Inside) {
            let sql = "SELECT t.id FROM presence p JOIN ticket t ON t.event = p.event AND t.number = p.ticket
                       WHERE p.event = ?1 AND p.area = '' AND p.inside = 1 AND p.day >= ?2";
            narrow(self.ids(sql, params![event, self.cleared(event, filter.now)?])?);
        }
        if filter.is == Some(GuestIs::Forgotten) {
            let sql =
                "SELECT t.id FROM forgotten f JOIN ticket t ON t.event = f.event AND t.number = f.subject
                       WHERE f.event = ?1 AND f.kind = ?2";
            narrow(self.ids(sql, params![event, Kind::Ticket])?);
        }
        let seat = text::key(&filter.seat);
        let seated =
            "SELECT id FROM ticket INDEXED BY ticket_by_seat WHERE event = ?1 AND seat_key IS NOT NULL";
        if !seat.is_empty() {
            narrow(self.ids(&format!("{seated} AND instr(seat_key, ?2) > 0"), params![event, seat])?);
        } else if filter.seated == Some(true) {
            narrow(self.ids(seated, [event])?);
        }
        if filter.seated == Some(false) {
            let with = Bits::of(&self.ids(seated, [event])?);
            let all = "SELECT id FROM ticket INDEXED BY ticket_by_name WHERE event = ?1 AND listed = 1";
            narrow(self.ids(all, [event])?.into_iter().filter(|id| !with.has(*id)).collect());
        }
        match found {
            Some(ids) if filter.without_email && !filter.similar && !words.is_empty() => {
                self.besides_private(ids, &words).map(Some)
            }
            found => Ok(found),
        }
    }

    /// The row ids of all tickets that have each of these words in one of its spellings, sorted; `None` where there is no
    /// word.
    fn with_words(&self, words: &[Spellings]) -> Result<Option<Vec<i64>>, StoreError> {
        let parts = "SELECT rowid AS id FROM guest WHERE guest MATCH ?1";
        let starts = "SELECT rowid AS id FROM guest_prefix WHERE guest_prefix MATCH ?1";
        let any = |spellings: &[&String], quoted: fn(&str) -> String| {
            let quoted: Vec<String> = spellings.iter().map(|spelling| quoted(spelling)).collect();
            format!("({})", quoted.join(" OR "))
        };
        let (mut long, mut short, mut found) = (Vec::new(), Vec::new(), Vec::new());
        for word in words {
            let (of_parts, of_starts): (Vec<&String>, Vec<&String>) =
                word.iter().partition(|spelling| spelling.chars().count() >= TRIGRAM);
            match (of_parts.is_empty(), of_starts.is_empty()) {
                (_, true) => long.push(any(&of_parts, phrase)),
                (true, false) => short.push(any(&of_starts, start)),
                // What is written shorter has to be looked up elsewhere.
                (false, false) => {
                    let mut ids = self.ids(parts, [any(&of_parts, phrase)])?;
                    ids.extend(self.ids(starts, [any(&of_starts, start)])?);
                    ids.sort_unstable();
                    ids.dedup();
                    found.push(ids);
                }
            }
        }
        for (sql, query) in [(starts, short), (parts, long)] {
            if !query.is_empty() {
                found.push(self.ids(sql, [query.join(" AND ")])?);
            }
        }
        Ok(found.into_iter().reduce(|one, other| both(&one, &other)))
    }

    /// The row ids of the tickets in which one of the words has one letter wrong, missing or too many, and the others are as
    /// they should be; sorted.
    fn with_similar(&self, event: EventRef, words: &[Spellings]) -> Result<Option<Vec<i64>>, StoreError> {
        let mut found = BTreeSet::new();
        for (nth, word) in words.iter().enumerate() {
            let rest: Vec<Spellings> =
                words.iter().enumerate().filter(|(of, _)| *of != nth).map(|(_, word)| word.clone()).collect();
            let rest = self.with_words(&rest)?;
            for spelling in word.iter().filter(|spelling| spelling.chars().count() >= SIMILAR) {
                let mut ids = self.beginnings_of(spelling)?;
                if let Some(rest) = &rest {
                    ids = both(&ids, rest);
                }
                ids.truncate(LOOKED_AT);
                let sql = "SELECT folded FROM ticket WHERE id = ?1 AND event = ?2 AND listed = 1";
                for id in ids {
                    let folded: Option<String> =
                        one(self.db, sql, params![id, event], |row| row.get("folded"))?;
                    let open =
                        folded.as_deref().and_then(|folded| folded.split('\n').next()).unwrap_or_default();
                    if open.split_whitespace().any(|of| is_similar(spelling, of)) {
                        found.insert(id);
                    }
                }
            }
        }
        Ok((!words.is_empty()).then(|| found.into_iter().collect()))
    }

    /// The row ids of what has the beginning or the end of a word, one of which is right where one letter is not; sorted.
    fn beginnings_of(&self, word: &str) -> Result<Vec<i64>, StoreError> {
        let letters: Vec<char> = word.chars().collect();
        let (begin, end) = letters.split_at(letters.len() / 2);
        let begin: String = begin.iter().take(2).collect();
        let mut ids =
            self.ids("SELECT rowid AS id FROM guest_prefix WHERE guest_prefix MATCH ?1", [start(&begin)])?;
        let end: String = end.iter().collect();
        if end.chars().count() >= TRIGRAM {
            ids.extend(self.ids("SELECT rowid AS id FROM guest WHERE guest MATCH ?1", [phrase(&end)])?);
            ids.sort_unstable();
            ids.dedup();
        }
        Ok(ids)
    }

    /// Those of these guests in whom every word is found where a door may look.
    fn besides_private(&self, ids: Vec<i64>, words: &[Spellings]) -> Result<Vec<i64>, StoreError> {
        let sql = "SELECT folded FROM ticket WHERE id = ?1";
        let mut found = Vec::new();
        for id in ids {
            let folded: Option<String> = one(self.db, sql, [id], |row| row.get("folded"))?;
            let mut lines = folded.as_deref().unwrap_or_default().split('\n');
            let (open, parts) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
            let begun = starts(open);
            let begun: BTreeSet<&str> = begun.split(' ').collect();
            let has = |spelling: &String| match spelling.chars().count() >= TRIGRAM {
                true => parts.contains(spelling.as_str()),
                false => begun.contains(token(spelling).as_str()),
            };
            if words.iter().all(|word| word.iter().any(has)) {
                found.push(id);
            }
        }
        Ok(found)
    }

    fn ids(&self, sql: &str, values: impl Params) -> Result<Vec<i64>, StoreError> {
        let mut ids: Vec<i64> = all(self.db, sql, values, |row| row.get("id"))?;
        if !ids.is_sorted() {
            ids.sort_unstable();
        }
        Ok(ids)
    }
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// What two sorted lists have in common.
fn both(one: &[i64], other: &[i64]) -> Vec<i64> {
    let (few, many) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let mut rest = many.iter().copied().peekable();
    let mut common = Vec::with_capacity(few.len());
    for id in few {
        while rest.next_if(|next| next < id).is_some() {}
        if rest.peek() == Some(id) {
            common.push(*id);
        }
    }
    common
}

/// Whether a word, or what it begins with, is another one but for one letter.
fn is_similar(typed: &str, word: &str) -> bool {
    let (length, of) = (typed.chars().count(), word.chars().count());
    let begun = |letters: usize| word.chars().take(letters).collect::<String>();
    of + 1 >= length
        && [length.saturating_sub(1), length, length + 1]
            .into_iter()
            .filter(|letters| *letters <= of)
            .any(|letters| strsim::osa_distance(typed, &begun(letters)) <= 1)
}

/// A spelling as the index of parts is asked for it.
fn phrase(spelling: &str) -> String {
    format!("\"{}\"", spelling.replace('"', "\"\""))
}

/// A spelling as the index of beginnings is asked for it.
fn start(spelling: &str) -> String {
    format!("\"{}\"", token(spelling))
}

/// A set of row ids.
struct Bits(Vec<u64>);

impl Bits {
    fn of(ids: &[i64]) -> Self {
        let mut bits = Vec::new();
        for id in ids.iter().map(|id| id.unsigned_abs()) {
            let Ok(word) = usize::try_from(id / 64) else { continue };
            if word >= bits.len() {
                bits.resize(word + 1, 0_u64);
            }
            if let Some(word) = bits.get_mut(word) {
                *word |= 1 << (id % 64);
            }
        }
        Self(bits)
    }

    fn has(&self, id: i64) -> bool {
        let id = id.unsigned_abs();
        let word = usize::try_from(id / 64).ok().and_then(|word| self.0.get(word));
        word.is_some_and(|word| word >> (id % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_may_be_wrong_missing_or_too_many() {
        for (typed, word) in [
            ("lovelase", "lovelace"),
            ("lovlace", "lovelace"),
            ("lovvelace", "lovelace"),
            ("loevlace", "lovelace"),
            ("lovelca", "lovelace"),
            ("smit", "smith"),
        ] {
            assert!(is_similar(typed, word), "{typed} {word}");
        }
        for (typed, word) in [("lovelace", "lace"), ("ada1", "bob2"), ("smxth", "smooth")] {
            assert!(!is_similar(typed, word), "{typed} {word}");
        }
    }

    #[test]
    fn sets_of_row_ids() {
        assert_eq!(both(&[1, 3, 5, 7], &[3, 4, 7, 9]), [3, 7]);
        assert_eq!(both(&[], &[3]), Vec::<i64>::new());
        let bits = Bits::of(&[1, 64, 1_000]);
        let has = [0, 1, 2, 63, 64, 65, 1_000, 9_999].map(|id| bits.has(id));
        assert_eq!(has, [false, true, false, false, true, false, true, false]);
    }

    #[test]
    fn a_filter_of_white_space_leaves_nobody_out() {
        let filter = GuestFilter { search: "  ".into(), ..GuestFilter::default() };
        assert!(filter.is_everybody());
        assert!(!GuestFilter { seated: Some(false), ..filter }.is_everybody());
    }
}
