//! Several tickets of one order that pass together: by one of them, or by the order's number. Each has a scan of its own.
//! What one ticket is answered is `check`'s.

use entrada_core::decide::{Detail, Outcome, Reason, Verdict};
use entrada_core::ids::{EventId, ScanId};
use entrada_core::model::Direction;
use entrada_core::number::Number;
use entrada_core::shown::fingerprint;
use entrada_store::TicketRow;

use crate::access::transaction::WriteAccess;
use crate::app_error;
use crate::door::check::{Judged, way_of};
use crate::door::recognise::Recognised;
use crate::door::resent::{is_same_check, scan_before, scan_id};
use crate::dto::{CheckAnswer, CheckInput, Party, PartyTicket};
use crate::{App, Result};

/// So many tickets of an order are looked at: nobody else waits at a door until ten thousand are. Who brings more people shows
/// their tickets.
const MOST: usize = 300;

impl App {
    /// Answers for several tickets of one order. Nobody passes where fewer may than are said to come.
    pub(crate) fn answer_party(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        input: &CheckInput,
        party: Party,
    ) -> Result<CheckAnswer> {
        let alone = CheckInput { party: None, ..input.clone() };
        if party == Party::Of(0) {
            return Err(app_error!(BadInput, "party-of-nobody"));
        }
        let scan = scan_id(input.scan_id.as_deref())?;
        if let Some(told) = self.party_before(access, event, &alone, &scan)? {
            return Ok(told);
        }
        let alone = CheckInput { scan_id: Some(scan.to_string()), ..alone };
        let shown = self.judge(access, event, &alone, None)?;
        let order = match (&shown.recognised, &shown.order) {
            (Recognised::Order(order), _) => *order,
            (Recognised::Listed(..), Some(order)) => order.number,
            // It is none of an order that is known here.
            _ => return self.answer(access, event, &alone),
        };
        let own = shown.recognised.number();
        let way = shown.verdict.direction;
        let mut members = self.members(access, event, &alone, order, own)?;
        // What is asked is asked of everybody at once, before anybody passes.
        if let Some(member) = members.iter().find(|member| member.asks(own)) {
            let told = member.told.clone();
            return Ok(CheckAnswer { party: tickets_of(&members), ..told });
        }
        let room = room_for(&members, way);
        let may: Vec<usize> = (0..members.len())
            .filter(|nth| members.get(*nth).is_some_and(|member| member.passes(way)))
            .collect();
        let wanted = match party {
            Party::All => may.len(),
            Party::Of(count) => count as usize,
        };
        if may.is_empty() || wanted.min(may.len()) > room || wanted > may.len() {
            return self.too_few(access, event, &alone, shown, (may.len().min(room), wanted), &members);
        }
        let mut answers = Vec::new();
        for (nth, member) in members.iter_mut().enumerate() {
            if answers.len() == wanted || !may.contains(&nth) {
                continue;
            }
            let id = nth_scan(&scan, answers.len())?;
            // The first pays for all.
            let pay = input.pay.filter(|_| answers.is_empty());
            let input =
                CheckInput { code: member.code.clone(), direction: Some(way_of(way)), pay, ..alone.clone() };
            let judged = self.judge(access, event, &input, None)?;
            member.told = self.settle(access, event, &input, judged, (&id, fingerprint(&id, &alone.code)))?;
            answers.push(member.told.clone());
        }
        let first = answers.into_iter().next().ok_or_else(|| app_error!(BadInput, "party-of-nobody"))?;
        Ok(CheckAnswer { party: tickets_of(&members), ..first })
    }

    /// What the tickets of an order would be answered, each on its own.
    pub(crate) fn states_of_order(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        input: &CheckInput,
        order: Number,
    ) -> Result<Vec<PartyTicket>> {
        Ok(tickets_of(&self.members(access, event, input, order, None)?))
    }

    /// The tickets of an order, the one that was shown first, and what each would be answered.
    fn members(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        input: &CheckInput,
        order: Number,
        own: Option<Number>,
    ) -> Result<Vec<Member>> {
        let mut rows: Vec<TicketRow> = access.tickets_of_order(event, order)?;
        rows.sort_by_key(|row| Some(row.ticket.number) != own);
        rows.truncate(MOST);
        let member = |row: TicketRow| {
            let number = row.ticket.number;
            let is_shown = Some(number) == own;
            let code = if is_shown { input.code.clone() } else { number.to_string() };
            // A ticket that was made anew may be somebody else's by now: its own code lets it in.
            let accept_reissued = is_shown && input.accept_reissued;
            let input = CheckInput { code: code.clone(), accept_reissued, ..input.clone() };
            let judged = self.judge(access, event, &input, None)?;
            let told = self.unrecorded(access, event, &judged)?;
            Ok(Member { number, code, judged, told })
        };
        rows.into_iter().map(member).collect()
    }

    /// The old answers, when this was sent before.
    fn party_before(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        input: &CheckInput,
        scan: &ScanId,
    ) -> Result<Option<CheckAnswer>> {
        let (mut first, mut party) = (None, Vec::new());
        for nth in 0.. {
            let id = nth_scan(scan, nth)?;
            let shown = fingerprint(&id, &input.code);
            let Some(row) = scan_before(access, event, &id, |line| is_same_check(line, input, &shown))?
            else {
                break;
            };
            let code = row.line.ticket.map_or_else(|| input.code.clone(), |number| number.to_string());
            let judged = self.judge(access, event, &CheckInput { code, ..input.clone() }, Some(&row))?;
            let told = self.repeat(access, event, &row, judged)?;
            party.extend(ticket_of(&told));
            first.get_or_insert(told);
        }
        Ok(first.map(|first| CheckAnswer { party, ..first }))
    }

    /// Fewer may pass than are said to come, or none: what the shown ticket is answered where that is why, else how many may.
    fn too_few(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        input: &CheckInput,
        shown: Judged,
        (may, wanted): (usize, usize),
        members: &[Member],
    ) -> Result<CheckAnswer> {
        let party = tickets_of(members);
        if may == 0 && shown.verdict.outcome == Outcome::Refuse {
            let told = self.answer(access, event, input)?;
            return Ok(CheckAnswer { party, ..told });
        }
        let direction = shown.verdict.direction;
        let verdict = Verdict {
            outcome: Outcome::Refuse,
            ..Verdict::new(Reason::Order, Detail::TooFew(may, wanted), direction)
        };
        let told = self.unrecorded(access, event, &shown.with(verdict))?;
        Ok(CheckAnswer { party, ..told })
    }
}

/// One ticket of an order.
struct Member {
    number: Number,
    /// What it is checked by: what was shown, or its number.
    code: String,
    judged: Judged,
    /// What it would be answered, and then was.
    told: CheckAnswer,
}

impl Member {
    /// Whether it may pass this way now. Who is not inside does not leave with the others.
    fn passes(&self, way: Direction) -> bool {
        let verdict = &self.judged.verdict;
        verdict.outcome == Outcome::Admit
            && verdict.direction == way
            && (way == Direction::In || self.judged.is_inside())
    }

    /// Whether something is to be asked before the party passes. About the number of a ticket that was made anew only
    /// whoever shows it is asked: the others pass without it.
    fn asks(&self, own: Option<Number>) -> bool {
        let verdict = &self.judged.verdict;
        verdict.outcome == Outcome::Ask && (verdict.reason != Reason::Reissued || own == Some(self.number))
    }
}

fn tickets_of(members: &[Member]) -> Vec<PartyTicket> {
    members.iter().filter_map(|member| ticket_of(&member.told)).collect()
}

fn ticket_of(told: &CheckAnswer) -> Option<PartyTicket> {
    Some(PartyTicket {
        ticket: told.ticket.clone()?,
        verdict: told.verdict,
        reason: told.reason,
        message: told.message.clone(),
        scan: told.scan.clone(),
    })
}

/// How many more the area holds.
fn room_for(members: &[Member], way: Direction) -> usize {
    let room = members.first().and_then(|member| member.judged.room());
    if way == Direction::Out { usize::MAX } else { room.unwrap_or(usize::MAX) }
}

/// The id of the scan of the `nth` ticket: the first has the one that was given.
fn nth_scan(scan: &ScanId, nth: usize) -> Result<ScanId> {
    if nth == 0 {
        return Ok(scan.clone());
    }
    format!("{scan}-{}", nth + 1).parse().map_err(|_| app_error!(BadInput, "scan-id-malformed"))
}
