//! Whether there is room for what a list brings: quotas and seats, over all of its rows together. And what of it a list
//! can't do.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::ids::EventId;
use entrada_core::model::{TicketState, TicketType};
use entrada_core::text;
use entrada_list::{Field, List};

use crate::access::transaction::Access;
use crate::lists::import::changes::{Difference, Stays, seats_after};
use crate::lists::import::known::Known;
use crate::lists::import::problem::{Notes, ProblemColumn};
use crate::lists::import::rows::Candidate;
use crate::lookup::availability::{Availability, Bound, seat_taken};
use crate::{Result, app_error};

/// Where a quota ends within the file, its first row too many is named.
pub(super) fn quotas(
    access: &Access<'_>,
    event: EventId,
    types: &BTreeMap<u16, TicketType>,
    (known, list): (&Known, &List),
    (new, wanted): (&[Candidate], &[&Difference]),
    notes: &mut Notes,
) -> Result<()> {
    let mut before = Availability::load(access, event, access.now)?;
    // Who gets another type leaves a place of the first one.
    let retyped: Vec<&&Difference> =
        wanted.iter().filter(|difference| difference.does(Field::Type)).collect();
    for here in retyped.iter().filter_map(|difference| known.tickets.get(&difference.number)) {
        if !here.expired {
            before.give_back(here.ticket.type_index);
        }
    }
    let mut places = before.clone();
    let mut full = BTreeSet::new();
    let back = wanted.iter().filter(|difference| {
        let state = difference.changes(Field::State);
        state.is_some_and(|change| change.old == "cancelled" && change.new != "cancelled")
    });
    let back: Vec<&Candidate> = back.chain(retyped).map(|difference| &difference.row).collect();
    for row in new.iter().chain(back) {
        let Err(Bound { name, group, quota, .. }) = places.take(row.type_index, 1) else { continue };
        if !full.insert((group, text::key(&name))) {
            continue;
        }
        let same = |bound: &Bound| bound.group == group && text::key(&bound.name) == text::key(&name);
        let left =
            before.bounds(row.type_index).iter().find(|bound| same(bound)).map_or(0, |bound| bound.left);
        let of = |other: &&Candidate| before.bounds(other.type_index).iter().any(same);
        let wanted = new.iter().filter(of).count();
        let problem = if group {
            app_error!(
                ImportProblems,
                "import-group-too-few",
                group = name,
                left = left,
                quota = quota,
                new = wanted
            )
        } else {
            app_error!(ImportProblems, "import-type-too-few", left = left, quota = quota, new = wanted)
        };
        let value = types.get(&row.type_index).map_or("", |of| &of.name);
        notes.problem(row.line, ProblemColumn::of(list, list.column(Field::Type), "type"), value, problem);
    }
    Ok(())
}

/// A seat is sold once: to nobody who is here, and to one row.
pub(super) fn seats(
    access: &Access<'_>,
    event: EventId,
    known: &Known,
    list: &List,
    (new, wanted): (&[Candidate], &[&Difference]),
    notes: &mut Notes,
) -> Result<()> {
    let column =
        || ProblemColumn::of(list, list.column(Field::Seat).or_else(|| list.column(Field::SeatRow)), "seat");
    let after = seats_after(known, wanted);
    let mut lines = BTreeMap::new();
    for row in new {
        let Some(seat) = row.seat.as_deref() else { continue };
        let holder = after.get(&text::key(seat)).and_then(|numbers| numbers.first());
        let problem = match (lines.insert(text::key(seat), row.line), holder) {
            (Some(first), _) => app_error!(ImportProblems, "import-seat-twice", line = first),
            (None, Some(number)) => {
                // Places that were not paid in time are free again.
                let holders = access.holders_of_seat(event, seat, access.now)?;
                let moved = wanted.iter().any(|difference| difference.number == *number);
                match holders.iter().find(|row| row.ticket.number == *number) {
                    Some(row) => seat_taken(seat, row),
                    None if moved => app_error!(ImportProblems, "import-seat-of-other", number = *number),
                    None => continue,
                }
            }
            (None, None) => continue,
        };
        notes.problem(row.line, column(), seat, problem);
    }
    for difference in wanted.iter().filter(|difference| difference.changes(Field::Seat).is_some()) {
        let Some(seat) = difference.row.seat.as_deref() else { continue };
        let cancelled = known
            .tickets
            .get(&difference.number)
            .is_some_and(|here| here.ticket.state == TicketState::Cancelled);
        let others = after.get(&text::key(seat)).map(Vec::as_slice).unwrap_or_default();
        if let Some(other) = others.iter().find(|number| **number != difference.number).filter(|_| !cancelled)
        {
            let problem = app_error!(ImportProblems, "import-seat-of-other", number = *other);
            notes.problem(difference.line, column(), seat, problem);
        }
    }
    Ok(())
}

/// Changes that no list can do, each with the reason.
pub(super) fn not_done(differences: &[Difference], list: &List, notes: &mut Notes) {
    for difference in differences {
        let number = difference.number;
        for change in &difference.changes {
            let Some(stays) = change.stays else { continue };
            let why = match stays {
                Stays::Price => app_error!(ImportProblems, "import-stays-price", number = number),
                Stays::PaidBack => app_error!(ImportProblems, "import-stays-paid", number = number),
                Stays::Code => app_error!(ImportProblems, "import-stays-code", number = number),
                Stays::Kept => app_error!(ImportProblems, "import-stays-kept"),
                Stays::Buyers => app_error!(ImportProblems, "import-stays-buyers"),
                Stays::Type => app_error!(ImportProblems, "import-stays-type", number = number),
                Stays::State => app_error!(ImportProblems, "import-stays-state"),
            };
            let column = ProblemColumn::of(list, change.column, change.field);
            notes.warning(difference.line, column, &change.new, why);
        }
    }
}
