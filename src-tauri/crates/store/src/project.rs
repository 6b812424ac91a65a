//! From facts to the tables that screens read. A fact is judged by its device's standing; what counts is filed
//! under each thing that it is about, and those things are folded anew.

use std::collections::BTreeMap;

use entrada_core::authority::{DeviceEntry, memberships};
use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, Fact};
use entrada_core::fold::{self, Entry, Provenance};
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::{Event, Order, Role, Ticket, TicketType};
use entrada_core::number::Number;
use entrada_core::presence::Admissions;
use entrada_core::text;
use rusqlite::{Connection, OptionalExtension, params};

use crate::journal::{fact_ids, load};
use crate::rows::{bits, device_ref, event_ref_made, ms, name_of, seq as seq_value, time, unfit};
use crate::{StoreError, forget, house, money, scans, search};

/// What a saying is about.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Event = 1,
    Type = 2,
    Order = 3,
    Ticket = 4,
    Device = 5,
    Area = 6,
    Gate = 7,
    Question = 8,
    Staff = 9,
}

/// Judges a fact that was just stored, and applies it when it counts.
pub(crate) fn project(db: &Connection, id: i64, fact: &Fact) -> Result<(), StoreError> {
    let event = event_ref_made(db, fact.event())?;
    if speaks_of_devices(fact) {
        file(db, event, Kind::Device, 0, id, fact, &fact.payload.body, None)?;
        if let Change::Less = renew_standings(db, event, fact.event())? {
            return reproject(db, event, fact.event());
        }
        judge_refused(db, event, id)?;
    }
    judge(db, event, id, fact)
}

fn speaks_of_devices(fact: &Fact) -> bool {
    match fact.payload.body {
        Body::EventFounded { .. } => fact.payload.event.is_none(),
        Body::DeviceInvited { .. } | Body::DeviceJoined { .. } | Body::DeviceDismissed { .. } => {
            fact.payload.event.is_some()
        }
        _ => false,
    }
}

/// Throws an event's projections away and makes them anew from the journal.
pub(crate) fn reproject(db: &Connection, event: i64, hash: EventId) -> Result<(), StoreError> {
    clear(db, event)?;
    let ids = fact_ids(db, event)?;
    for id in &ids {
        let fact = load(db, *id)?;
        if speaks_of_devices(&fact) {
            file(db, event, Kind::Device, 0, *id, &fact, &fact.payload.body, None)?;
        }
    }
    renew_standings(db, event, hash)?;
    for id in ids {
        judge(db, event, id, &load(db, id)?)?;
    }
    Ok(())
}

/// The tables of one event; the search index is cleared by its tickets.
const PROJECTIONS: &[&str] = &[
    "entry",
    "membership",
    "event_state",
    "ticket_type",
    "setup",
    "forgotten",
    "\"order\"",
    "payment",
    "cash_count",
    "ticket",
    "scan",
    "scan_undo",
    "presence",
    "occupancy",
    "tally",
    "scan_count",
    "seller_count",
    "money_count",
];

fn clear(db: &Connection, event: i64) -> Result<(), StoreError> {
    for index in ["guest", "guest_prefix"] {
        db.execute(
            &format!("DELETE FROM {index} WHERE rowid IN (SELECT id FROM ticket WHERE event = ?1)"),
            [event],
        )?;
    }
    for table in PROJECTIONS {
        db.execute(&format!("DELETE FROM {table} WHERE event = ?1"), [event])?;
    }
    Ok(())
}

/// How the memberships changed.
enum Change {
    /// Nobody lost anything.
    More,
    /// Somebody did: facts that counted no longer do.
    Less,
}

fn renew_standings(db: &Connection, event: i64, hash: EventId) -> Result<Change, StoreError> {
    let sayings: Vec<DeviceEntry> = sayings(db, event, Kind::Device, 0)?
        .into_iter()
        .map(|saying| DeviceEntry { provenance: saying.provenance, body: saying.body })
        .collect();
    let old = stored_standings(db, event)?;
    let new = memberships(hash, &sayings);
    db.prepare_cached("DELETE FROM membership WHERE event = ?1")?.execute([event])?;
    for (device, standing) in &new {
        db.prepare_cached(
            "INSERT INTO membership (event, device, role, name, last_seq, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            event,
            device_ref(db, *device)?,
            name_of(&standing.role)?,
            standing.name,
            standing.last_seq.map(seq_value),
            standing.since.stamp.0
        ])?;
    }
    let lost = old.iter().any(|(device, (role, last))| {
        new.get(device)
            .is_none_or(|standing| standing.role < *role || reach(standing.last_seq) < reach(*last))
    });
    Ok(if lost { Change::Less } else { Change::More })
}

fn reach(last_seq: Option<u64>) -> u64 {
    last_seq.unwrap_or(u64::MAX)
}

type Stored = BTreeMap<DeviceId, (Role, Option<u64>)>;

fn stored_standings(db: &Connection, event: i64) -> Result<Stored, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT d.key, s.role, s.last_seq FROM membership s JOIN device d ON d.id = s.device WHERE s.event = ?1",
    )?;
    let rows = statement.query_map([event], |row| {
        let (key, role): (Vec<u8>, String) = (row.get(0)?, row.get(1)?);
        let last: Option<i64> = row.get(2)?;
        Ok((
            DeviceId::from_slice(&key).map_err(unfit)?,
            (crate::rows::named(&role).map_err(unfit)?, last.map(i64::unsigned_abs)),
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Looks again at facts that did not count, all but `except`: their devices may have been invited by now.
fn judge_refused(db: &Connection, event: i64, except: i64) -> Result<(), StoreError> {
    let ids: Vec<i64> = db
        .prepare_cached("SELECT id FROM fact WHERE event = ?1 AND refused <> '' AND id <> ?2 ORDER BY id")?
        .query_map([event, except], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in ids {
        judge(db, event, id, &load(db, id)?)?;
    }
    Ok(())
}

/// Says whether a fact counts, writes that down, and applies it if so.
fn judge(db: &Connection, event: i64, id: i64, fact: &Fact) -> Result<(), StoreError> {
    let refusal = refusal(db, event, fact)?;
    db.prepare_cached("UPDATE fact SET refused = ?2 WHERE id = ?1 AND refused <> ?2")?
        .execute(params![id, refusal])?;
    if refusal.is_empty() { apply(db, event, id, fact) } else { Ok(()) }
}

fn refusal(db: &Connection, event: i64, fact: &Fact) -> Result<&'static str, StoreError> {
    let founds = matches!(fact.payload.body, Body::EventFounded { .. });
    if founds != fact.payload.event.is_none() {
        return Ok("it does not say which event it belongs to");
    }
    let device = device_ref(db, fact.payload.device)?;
    let standing: Option<(String, Option<i64>)> = db
        .prepare_cached("SELECT role, last_seq FROM membership WHERE event = ?1 AND device = ?2")?
        .query_row([event, device], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((role, last)) = standing else {
        return Ok("its laptop was not invited");
    };
    if last.is_some_and(|last| seq_value(fact.payload.seq) > last) {
        return Ok("its laptop was dismissed before");
    }
    let role: Role = crate::rows::named(&role)?;
    Ok(match (role >= fact.payload.body.needs(), fact.payload.body.needs()) {
        (true, _) => "",
        (false, Role::Organiser) => "only an organiser's laptop may say this",
        (false, Role::Desk | Role::Door) => "a door's laptop may not say this",
    })
}

fn apply(db: &Connection, event: i64, id: i64, fact: &Fact) -> Result<(), StoreError> {
    let body = &fact.payload.body;
    match body {
        Body::EventFounded { .. } | Body::EventSaved { .. } => {
            file(db, event, Kind::Event, 0, id, fact, body, None)?;
            refold_event(db, event)
        }
        Body::TypeSaved { index, .. } => {
            file(db, event, Kind::Type, i64::from(*index), id, fact, body, None)?;
            refold_type(db, event, *index)
        }
        Body::AreaSaved { .. }
        | Body::GateSaved { .. }
        | Body::QuestionSaved { .. }
        | Body::StaffSaved { .. } => house::apply(db, event, id, fact),
        Body::OrderRecorded { order, buyer, .. } | Body::OrderChanged { order, buyer, .. } => {
            file(db, event, Kind::Order, bits(*order), id, fact, body, *buyer)?;
            refold_order(db, event, *order)
        }
        Body::PaymentRecorded { order, .. } => {
            file(db, event, Kind::Order, bits(*order), id, fact, body, None)?;
            money::record(db, event, id, fact)?;
            refold_order(db, event, *order)
        }
        Body::CashCounted { .. } => money::record(db, event, id, fact),
        Body::PersonForgotten { tickets, orders } => {
            for ticket in tickets {
                forget::forget(db, event, Kind::Ticket, bits(*ticket), fact.payload.time)?;
                refold_ticket(db, event, *ticket)?;
            }
            for order in orders {
                forget::forget(db, event, Kind::Order, bits(*order), fact.payload.time)?;
                refold_order(db, event, *order)?;
            }
            Ok(())
        }
        Body::TicketsIssued { order, tickets } => {
            for line in tickets {
                let own = Body::TicketsIssued { order: *order, tickets: vec![line.clone()] };
                file(db, event, Kind::Ticket, bits(line.number), id, fact, &own, line.person)?;
                refold_ticket(db, event, line.number)?;
            }
            Ok(())
        }
        Body::TicketChanged { ticket, person, .. } => {
            file(db, event, Kind::Ticket, bits(*ticket), id, fact, body, *person)?;
            refold_ticket(db, event, *ticket)
        }
        Body::TicketBlocked { ticket, .. }
        | Body::TicketUnblocked { ticket }
        | Body::TicketCancelled { ticket, .. }
        | Body::TicketReinstated { ticket }
        | Body::TicketReissued { ticket, .. }
        | Body::TicketMailed { ticket, .. } => {
            file(db, event, Kind::Ticket, bits(*ticket), id, fact, body, None)?;
            refold_ticket(db, event, *ticket)
        }
        Body::ScanRecorded(line) => scans::record(db, event, id, fact, line),
        Body::ScanUndone { scan, scan_device, reason } => {
            scans::undo(db, event, fact, scan, *scan_device, reason)
        }
        Body::DeviceInvited { .. }
        | Body::DeviceJoined { .. }
        | Body::DeviceDismissed { .. }
        | Body::Unknown => Ok(()),
    }
}

/// Files a fact under a thing.
#[allow(clippy::too_many_arguments, reason = "a row has that many columns")]
pub(crate) fn file(
    db: &Connection,
    event: i64,
    kind: Kind,
    subject: i64,
    id: i64,
    fact: &Fact,
    body: &Body,
    place: Option<u32>,
) -> Result<(), StoreError> {
    let payload = &fact.payload;
    db.prepare_cached(
        "INSERT INTO entry (event, kind, subject, fact, ms, counter, device, seq, wall, staff, body, place) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        event,
        kind as i64,
        subject,
        id,
        payload.time.0,
        payload.time.1,
        device_ref(db, payload.device)?,
        seq_value(payload.seq),
        ms(payload.wall),
        payload.by.map(|staff| staff.0),
        serde_json::to_string(body)?,
        place
    ])?;
    match place {
        Some(place) => forget::check(db, event, kind, subject, (id, place), payload.time),
        None => Ok(()),
    }
}

/// What was said about a thing, in the order in which it is folded.
pub(crate) fn sayings(
    db: &Connection,
    event: i64,
    kind: Kind,
    subject: i64,
) -> Result<Vec<Entry>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT s.ms, s.counter, d.key, s.seq, s.wall, s.body, p.person, s.staff FROM entry s \
         JOIN device d ON d.id = s.device LEFT JOIN part p ON p.fact = s.fact AND p.place = s.place \
         WHERE s.event = ?1 AND s.kind = ?2 AND s.subject = ?3",
    )?;
    let rows = statement.query_map(params![event, kind as i64, subject], |row| {
        let key: Vec<u8> = row.get(2)?;
        let (body, person): (String, Option<String>) = (row.get(5)?, row.get(6)?);
        Ok(Entry {
            provenance: Provenance {
                stamp: Stamp(row.get(0)?, row.get(1)?),
                device: DeviceId::from_slice(&key).map_err(unfit)?,
                seq: row.get::<_, i64>(3)?.unsigned_abs(),
                wall: time(row.get(4)?),
                by: row.get::<_, Option<u32>>(7)?.map(StaffId),
            },
            body: serde_json::from_str(&body).map_err(unfit)?,
            person: person.map(|person| serde_json::from_str(&person)).transpose().map_err(unfit)?,
        })
    })?;
    let mut sayings: Vec<Entry> = rows.collect::<Result<_, _>>()?;
    fold::sort(&mut sayings);
    Ok(sayings)
}

fn refold_event(db: &Connection, event: i64) -> Result<(), StoreError> {
    let folded: Option<Event> = fold::event(&sayings(db, event, Kind::Event, 0)?);
    if let Some(state) = folded {
        let before = scans::days(db, event)?;
        db.prepare_cached(
            "INSERT INTO event_state (event, name, state) VALUES (?1, ?2, ?3) \
             ON CONFLICT (event) DO UPDATE SET name = ?2, state = ?3",
        )?
        .execute(params![event, state.name, serde_json::to_string(&state)?])?;
        // Scans may have come before the founding fact.
        if before.as_ref() != Some(&(state.timezone, state.everyone_out)) {
            scans::renew_days(db, event)?;
        }
    }
    Ok(())
}

fn refold_type(db: &Connection, event: i64, index: u16) -> Result<(), StoreError> {
    let folded: Option<TicketType> = fold::ticket_type(&sayings(db, event, Kind::Type, i64::from(index))?);
    let Some(state) = folded else { return Ok(()) };
    let before = scans::admissions(db, event, index)?;
    db.prepare_cached(
        "INSERT INTO ticket_type (event, idx, name, state) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (event, idx) DO UPDATE SET name = ?3, state = ?4",
    )?
    .execute(params![event, index, state.name, serde_json::to_string(&state)?])?;
    if before != Admissions::of(Some(&state)) {
        let numbers: Vec<i64> = db
            .prepare_cached("SELECT DISTINCT ticket FROM presence WHERE event = ?1 AND type = ?2")?
            .query_map(params![event, index], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let days = scans::days_of(db, event)?;
        for number in numbers {
            scans::refresh(db, event, number, Some(&days))?;
        }
    }
    Ok(())
}

fn refold_order(db: &Connection, event: i64, number: Number) -> Result<(), StoreError> {
    let folded: Option<Order> = fold::order(&sayings(db, event, Kind::Order, bits(number))?);
    let Some(order) = folded else { return Ok(()) };
    db.prepare_cached(
        "INSERT INTO \"order\" (event, number, buyer, email, note, lines, total, currency, taken, refunded, method, \
         is_paid, pay_until, at, device, staff) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) \
         ON CONFLICT (event, number) DO UPDATE SET buyer = ?3, email = ?4, note = ?5, lines = ?6, total = ?7, \
         currency = ?8, taken = ?9, refunded = ?10, method = ?11, is_paid = ?12, pay_until = ?13, at = ?14, \
         device = ?15, staff = ?16",
    )?
    .execute(params![
        event,
        bits(number),
        order.buyer,
        order.email,
        order.note,
        serde_json::to_string(&order.lines)?,
        order.total,
        order.currency.code(),
        order.taken,
        order.refunded,
        order.method.as_ref().map(name_of).transpose()?,
        order.is_paid(),
        order.pay_until.map(ms),
        ms(order.at),
        device_ref(db, order.by)?,
        order.staff.map(|staff| staff.0)
    ])?;
    Ok(())
}

fn refold_ticket(db: &Connection, event: i64, number: Number) -> Result<(), StoreError> {
    let folded: Option<Ticket> = fold::ticket(number, &sayings(db, event, Kind::Ticket, bits(number))?);
    let Some(ticket) = folded else { return Ok(()) };
    let sort_name = ticket.name.as_deref().map_or_else(|| "\u{10ffff}".to_owned(), text::fold);
    let folded = folded_text(&ticket);
    let before: Option<String> = db
        .prepare_cached("SELECT folded FROM ticket WHERE event = ?1 AND number = ?2")?
        .query_row(params![event, bits(number)], |row| row.get(0))
        .optional()?;
    let id: i64 = db
        .prepare_cached(
            "INSERT INTO ticket (event, number, listed, order_number, type, serial, sealing, foreign_code, state, \
             state_text, name, email, seat, note, valid_from, valid_until, issued_at, issued_by, sort_name, folded, \
             seat_key, issued_staff, mailed) VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, \
             ?16, ?17, ?18, ?19, ?20, ?21, ?22) \
             ON CONFLICT (event, number) DO UPDATE SET listed = 1, order_number = ?3, type = ?4, serial = ?5, sealing = ?6, \
             foreign_code = ?7, state = ?8, state_text = ?9, name = ?10, email = ?11, seat = ?12, note = ?13, \
             valid_from = ?14, valid_until = ?15, issued_at = ?16, issued_by = ?17, sort_name = ?18, folded = ?19, \
             seat_key = ?20, issued_staff = ?21, mailed = ?22 RETURNING id",
        )?
        .query_row(
            params![
                event,
                bits(number),
                bits(ticket.order),
                ticket.type_index,
                ticket.serial,
                ticket.sealing.as_ref().map(serde_json::to_string).transpose()?,
                ticket.foreign_code,
                name_of(&ticket.state)?,
                ticket.state_text,
                ticket.name,
                ticket.email,
                ticket.seat,
                ticket.note,
                ticket.valid_from.map(ms),
                ticket.valid_until.map(ms),
                ms(ticket.issued_at),
                device_ref(db, ticket.issued_by)?,
                sort_name,
                folded,
                ticket.seat.as_deref().map(text::key),
                ticket.issued_staff.map(|staff| staff.0),
                ticket.mailed
            ],
            |row| row.get(0),
        )?;
    if before.as_ref() != Some(&folded) {
        db.prepare_cached("INSERT OR REPLACE INTO guest (rowid, folded) VALUES (?1, ?2)")?
            .execute(params![id, folded])?;
        db.prepare_cached("INSERT OR REPLACE INTO guest_prefix (rowid, prefixes) VALUES (?1, ?2)")?
            .execute(params![id, search::starts(&folded)])?;
    }
    scans::refresh(db, event, bits(number), None)
}

/// What search looks at, a line each: name, e-mail, seat, and the number with and without its dash. `search` leaves the
/// e-mail out for a door.
fn folded_text(ticket: &Ticket) -> String {
    let mut words = Vec::new();
    words.extend(ticket.name.as_deref().map(text::fold));
    words.extend(ticket.email.as_deref().map(text::fold));
    words.extend(ticket.seat.as_deref().map(text::fold));
    words.push(ticket.number.to_string().to_lowercase());
    words.push(ticket.number.compact().to_lowercase());
    words.join("\n")
}
