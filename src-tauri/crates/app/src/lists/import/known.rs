//! What of a list is in the event already. A row is the ticket of its number, of its code, of its name in the other system;
//! without those, of everything that it says, and at last of what it says most likely: rows that nothing else fits and
//! tickets that no other row stands for. So a name that was corrected is a change, and no second ticket.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

use entrada_core::fact::Origin;
use entrada_core::ids::EventId;
use entrada_core::model::{Event, Ticket, TicketState};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::shown::{Input, read as read_code};
use entrada_core::{Timestamp, text};
use entrada_list::List;

use crate::access::transaction::Access;
use crate::error::AppError;
use crate::lists::import::buyers;
use crate::lists::import::rows::Candidate;
use crate::views::ticket::{cleared, is_inside};
use crate::{Result, app_error};

/// How many rows and tickets are compared letter by letter at most: each with each.
const LETTER_BY_LETTER: usize = 400;

/// A ticket that is here.
pub(super) struct Here {
    pub(super) ticket: Ticket,
    pub(super) paid: bool,
    /// What it costs, in minor units of its order's currency; that is absent while the order is not here.
    pub(super) price: i64,
    pub(super) currency: Option<Currency>,
    /// Whether its place was given back.
    pub(super) expired: bool,
    pub(super) inside: bool,
    pub(super) entries: u32,
    pub(super) entered_at: Option<Timestamp>,
    /// What the list that it came with called it.
    pub(super) reference: Option<String>,
    /// What that list called its order.
    pub(super) list_order: Option<String>,
}

impl Here {
    pub(super) fn price_text(&self) -> String {
        self.currency.map(|currency| currency.plain_amount(self.price)).unwrap_or_default()
    }
}

/// The tickets of an event, as far as an import asks for them.
#[derive(Default)]
pub(super) struct Known {
    pub(super) tickets: BTreeMap<Number, Here>,
    /// The buyer and the buyer's address of each order, where the list says anything of them.
    pub(super) buyers: HashMap<Number, (Option<String>, Option<String>)>,
    orders: HashSet<Number>,
    codes: HashMap<String, Number>,
    references: HashMap<String, Number>,
}

/// Whether a row's ticket is here already.
#[derive(Debug)]
pub(super) enum Meeting {
    /// It is this one.
    Here(Number),
    New,
    /// It contradicts what is here.
    Conflict(AppError),
}

impl Known {
    pub(super) fn load(access: &Access<'_>, (id, event): (EventId, &Event), list: &List) -> Result<Self> {
        let mut known = Self::default();
        if buyers::are_told(list) {
            let orders = access.orders(id)?.into_iter();
            known.buyers = orders.map(|order| (order.number, (order.buyer, order.email))).collect();
        }
        let (now, cleared) = (access.now, cleared(event, access.now)?);
        let mut origins = access.origins(id)?;
        access.tickets(id, |row| -> Result<()> {
            let number = row.ticket.number;
            if let Some(code) = row.ticket.foreign_code.clone() {
                known.codes.insert(code, number);
            }
            let Origin { reference, order: list_order } = origins.remove(&number).unwrap_or_default();
            if let Some(reference) = reference.clone() {
                known.references.insert(reference, number);
            }
            known.orders.insert(row.ticket.order);
            let here = Here {
                paid: row.paid,
                price: row.price,
                currency: row.currency,
                expired: row.is_expired(now),
                inside: is_inside(&row, cleared),
                entries: row.entries,
                entered_at: row.entered_at,
                ticket: row.ticket,
                reference,
                list_order,
            };
            known.tickets.insert(number, here);
            Ok(())
        })?;
        Ok(known)
    }

    /// Finds the ticket of each row; what has a number or a code comes first, so that no row without one takes it.
    pub(super) fn meet(&self, candidates: &[Candidate]) -> Vec<Meeting> {
        let mut found: Vec<Option<Meeting>> =
            candidates.iter().map(|candidate| self.by_number_or_code(candidate)).collect();
        let mut met: HashSet<Number> = found
            .iter()
            .filter_map(|meeting| match meeting {
                Some(Meeting::Here(number)) => Some(*number),
                _ => None,
            })
            .collect();
        for (candidate, meeting) in candidates.iter().zip(&mut found).filter(|(_, meeting)| meeting.is_none())
        {
            let named = candidate.reference.as_ref().and_then(|reference| self.references.get(reference));
            if let Some(number) = named.filter(|number| met.insert(**number)) {
                *meeting = Some(Meeting::Here(*number));
            }
        }
        self.alike(candidates, &mut found, &mut met);
        found.into_iter().map(|meeting| meeting.unwrap_or(Meeting::New)).collect()
    }

    fn by_number_or_code(&self, candidate: &Candidate) -> Option<Meeting> {
        if let Some(number) = candidate.own {
            if self.tickets.contains_key(&number) {
                return Some(Meeting::Here(number));
            }
            if candidate.must_be_here {
                let problem = app_error!(ImportProblems, "import-ticket-not-here-yet", number = number);
                return Some(Meeting::Conflict(problem));
            }
        }
        if candidate.own.is_some_and(|number| self.orders.contains(&number)) {
            let problem = app_error!(ImportProblems, "import-number-of-order");
            return Some(Meeting::Conflict(problem));
        }
        let code = candidate.code.as_deref()?;
        if let Some(number) = self.codes.get(code) {
            return Some(Meeting::Here(*number));
        }
        match read_code(code) {
            // At the door the number would open the other ticket, were the code not looked up first.
            Input::Number(number) if self.tickets.contains_key(&number) => Some(Meeting::Conflict(
                app_error!(ImportProblems, "import-code-is-a-number", number = number),
            )),
            _ => None,
        }
    }

    /// Rows without a ticket, and tickets without a row, that go together by what they say: first by all of it, then by
    /// less and less.
    fn alike(&self, candidates: &[Candidate], found: &mut [Option<Meeting>], met: &mut HashSet<Number>) {
        let fold = |value: Option<&str>| text::fold(value.unwrap_or_default());
        let lower = |value: Option<&str>| value.unwrap_or_default().to_lowercase();
        let seat = |value: Option<&str>| text::key(value.unwrap_or_default());
        let mut round = Round { known: self, candidates, found, met };
        round.join(
            Rule { cancelled_too: true, code_may_differ: false, several: true },
            |row| {
                Some((
                    row.type_index,
                    fold(row.name.as_deref()),
                    lower(row.email.as_deref()),
                    seat(row.seat.as_deref()),
                ))
            },
            |here| {
                Some((
                    here.type_index,
                    fold(here.name.as_deref()),
                    lower(here.email.as_deref()),
                    seat(here.seat.as_deref()),
                ))
            },
        );
        let filled = |text: String| Some(text).filter(|text| !text.is_empty());
        let pair = |one: Option<&str>, other: Option<&str>| Some((filled(fold(one))?, filled(lower(other))?));
        let several = Rule { cancelled_too: false, code_may_differ: true, several: true };
        let single = Rule { several: false, ..several };
        round.join(
            several,
            |row| Some((row.type_index, pair(row.name.as_deref(), row.email.as_deref())?)),
            |here| Some((here.type_index, pair(here.name.as_deref(), here.email.as_deref())?)),
        );
        round.join(
            single,
            |row| pair(row.name.as_deref(), row.email.as_deref()),
            |here| pair(here.name.as_deref(), here.email.as_deref()),
        );
        round.join(
            single,
            |row| Some((row.type_index, filled(fold(row.name.as_deref()))?)),
            |here| Some((here.type_index, filled(fold(here.name.as_deref()))?)),
        );
        round.by_order(single);
        round.join(
            single,
            |row| Some((row.type_index, filled(lower(row.email.as_deref()))?)),
            |here| Some((here.type_index, filled(lower(here.email.as_deref()))?)),
        );
        round.by_letters();
    }
}

/// Which tickets a rule looks at.
#[derive(Clone, Copy)]
struct Rule {
    /// Importing does not bring cancelled tickets back, so they are here too.
    cancelled_too: bool,
    /// Whether a row with a code may be a ticket with another one.
    code_may_differ: bool,
    /// Whether several that are the same go together one by one; otherwise only one row and one ticket do.
    several: bool,
}

struct Round<'r> {
    known: &'r Known,
    candidates: &'r [Candidate],
    found: &'r mut [Option<Meeting>],
    met: &'r mut HashSet<Number>,
}

impl Round<'_> {
    /// The rows that have no ticket yet. Who does not come is looked for by everything they are called, and by no less.
    fn rows(&self, rule: Rule) -> Vec<usize> {
        let free =
            self.found.iter().enumerate().filter(|(_, meeting)| meeting.is_none()).map(|(place, _)| place);
        free.filter(|place| {
            rule.cancelled_too || self.candidates.get(*place).is_some_and(|row| row.out.is_none())
        })
        .collect()
    }

    fn tickets(&self, rule: Rule) -> impl Iterator<Item = (&Number, &Here)> {
        self.known.tickets.iter().filter(move |(number, here)| {
            !self.met.contains(number) && (rule.cancelled_too || here.ticket.state != TicketState::Cancelled)
        })
    }

    fn take(&mut self, place: usize, number: Number) {
        if let Some(slot) = self.found.get_mut(place)
            && self.met.insert(number)
        {
            *slot = Some(Meeting::Here(number));
        }
    }

    fn join<K: Hash + Eq>(
        &mut self,
        rule: Rule,
        of_row: impl Fn(&Candidate) -> Option<K>,
        of_ticket: impl Fn(&Ticket) -> Option<K>,
    ) {
        let rows = self.rows(rule);
        if rows.is_empty() {
            return;
        }
        let mut tickets: HashMap<K, Vec<Number>> = HashMap::new();
        for (number, here) in self.tickets(rule) {
            if let Some(key) = of_ticket(&here.ticket) {
                tickets.entry(key).or_default().push(*number);
            }
        }
        let mut wanted: HashMap<K, Vec<usize>> = HashMap::new();
        for place in rows {
            let Some(row) = self.candidates.get(place) else { continue };
            if let Some(key) = of_row(row).filter(|key| tickets.contains_key(key)) {
                wanted.entry(key).or_default().push(place);
            }
        }
        let mut pairs = Vec::new();
        for (key, rows) in wanted {
            let Some(numbers) = tickets.get(&key) else { continue };
            if !rule.several && (rows.len() > 1 || numbers.len() > 1) {
                continue;
            }
            let mut free = numbers.clone();
            for place in rows {
                let Some(row) = self.candidates.get(place) else { continue };
                let fits = |number: &Number| rule.code_may_differ || self.codes_agree(row, *number);
                // A ticket that the row could be of in every respect goes before one that only fits.
                let best = free
                    .iter()
                    .position(|number| self.codes_agree(row, *number))
                    .or_else(|| free.iter().position(fits));
                if let Some(at) = best {
                    pairs.push((place, free.remove(at)));
                }
            }
        }
        pairs.sort_unstable();
        for (place, number) in pairs {
            self.take(place, number);
        }
    }

    /// A row without a code is never the ticket of a code that another row may have, nor the other way round.
    fn codes_agree(&self, row: &Candidate, number: Number) -> bool {
        let here = self.known.tickets.get(&number).and_then(|here| here.ticket.foreign_code.as_ref());
        here.is_some() == row.code.is_some() && here == row.code.as_ref()
    }

    /// What is left of an order on both sides, when that is one.
    fn by_order(&mut self, rule: Rule) {
        let mut rows: HashMap<(&str, u16), Vec<usize>> = HashMap::new();
        for place in self.rows(rule) {
            let Some(row) = self.candidates.get(place) else { continue };
            if let Some(order) = row.order.as_deref() {
                rows.entry((order, row.type_index)).or_default().push(place);
            }
        }
        let mut tickets: HashMap<(&str, u16), Vec<Number>> = HashMap::new();
        for (number, here) in self.known.tickets.iter().filter(|(number, _)| !self.met.contains(number)) {
            if let Some(order) =
                here.list_order.as_deref().filter(|_| here.ticket.state != TicketState::Cancelled)
            {
                tickets.entry((order, here.ticket.type_index)).or_default().push(*number);
            }
        }
        let pairs: Vec<(usize, Number)> = rows
            .iter()
            .filter_map(|(key, rows)| match (rows.as_slice(), tickets.get(key)?.as_slice()) {
                ([row], [ticket]) => Some((*row, *ticket)),
                _ => None,
            })
            .collect();
        for (place, number) in pairs {
            self.take(place, number);
        }
    }

    /// Names that differ in a letter or two, where nothing speaks against it.
    fn by_letters(&mut self) {
        let rule = Rule { cancelled_too: false, code_may_differ: false, several: false };
        let rows = self.rows(rule);
        let tickets: Vec<(Number, String)> = self
            .tickets(rule)
            .map(|(number, here)| (*number, text::fold(here.ticket.name.as_deref().unwrap_or_default())))
            .collect();
        if rows.is_empty() || rows.len() > LETTER_BY_LETTER || tickets.len() > LETTER_BY_LETTER {
            return;
        }
        let mut pairs = Vec::new();
        for place in rows {
            let Some(row) = self.candidates.get(place) else { continue };
            let name = text::fold(row.name.as_deref().unwrap_or_default());
            let near: Vec<Number> = tickets
                .iter()
                .filter(|(number, other)| self.may_be(row, *number) && are_near(&name, other))
                .map(|(number, _)| *number)
                .collect();
            if let [number] = near.as_slice() {
                pairs.push((place, *number));
            }
        }
        for (place, number) in &pairs {
            if pairs.iter().filter(|(_, other)| other == number).count() == 1 {
                self.take(*place, *number);
            }
        }
    }

    fn may_be(&self, row: &Candidate, number: Number) -> bool {
        let Some(here) = self.known.tickets.get(&number) else { return false };
        let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
            (Some(one), Some(other)) => text::fold(one) == text::fold(other),
            _ => true,
        };
        let ticket = &here.ticket;
        let codes = match (&row.code, &ticket.foreign_code) {
            (Some(one), Some(other)) => one == other,
            (Some(_), None) | (None, Some(_)) => false,
            (None, None) => true,
        };
        codes
            && row.type_index == ticket.type_index
            && same(&row.email, &ticket.email)
            && same(&row.seat, &ticket.seat)
    }
}

/// Whether two names differ in at most two letters, and in less than a quarter of them.
fn are_near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let longest = one.len().max(other.len());
    if one.len().abs_diff(other.len()) > 2 || longest < 5 {
        return false;
    }
    let mut before: Vec<usize> = (0..=other.len()).collect();
    for (row, a) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (place, b) in other.iter().enumerate() {
            let at = |list: &[usize], place: usize| list.get(place).copied().unwrap_or(usize::MAX - 1);
            let change = at(&before, place) + usize::from(a != b);
            line.push(change.min(at(&before, place + 1) + 1).min(at(&line, place) + 1));
        }
        before = line;
    }
    let distance = before.last().copied().unwrap_or(longest);
    distance <= 2 && distance * 4 < longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_wrong_letter_are_near() {
        for (one, other) in [
            ("ada loves", "ada lovse"),
            ("jurgen muller", "jurgen mueller"),
            ("mirela dunning", "mirella dunning"),
        ] {
            assert!(are_near(one, other), "{one} {other}");
        }
        for (one, other) in
            [("ada", "eva"), ("guest 01", "guest 02 b x"), ("anna berg", "hanna burger"), ("", "")]
        {
            assert!(!are_near(one, other), "{one} {other}");
        }
    }
}
