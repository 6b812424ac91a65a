//! Between rows and values: the small conversions that all other files share.

use entrada_core::Timestamp;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::{Ticket, TicketState};
use entrada_core::number::Number;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::StoreError;

/// A ticket as it is stored: what its facts make it, and what its scans make of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketRow {
    /// What its facts make it.
    pub ticket: Ticket,
    /// Whether it was issued here, or is only known from scans of its code.
    pub listed: bool,
    /// Whether its order is paid.
    pub paid: bool,
    /// Whether its bearer's last scan is an entry.
    pub inside: bool,
    /// When the day of that scan began, where everybody is sent out once a day.
    pub day: Option<Timestamp>,
    /// How often its bearer came in.
    pub entries: u32,
    /// When its bearer first came in.
    pub entered_at: Option<Timestamp>,
}

pub(crate) const TICKET_COLUMNS: &str = "t.number, t.order_number, t.type, t.serial, t.sealing, t.foreign_code, t.state, t.state_text, t.name, t.email, \
     t.seat, t.note, t.valid_from, t.valid_until, t.issued_at, d.key, t.listed, coalesce(s.is_paid, 0), t.inside, \
     t.entries, t.entered_at, t.issued_staff, t.day, t.mailed";
pub(crate) const TICKET_TABLES: &str = "ticket t JOIN device d ON d.id = t.issued_by \
     LEFT JOIN \"order\" s ON s.event = t.event AND s.number = t.order_number";

pub(crate) fn ticket(row: &Row<'_>) -> rusqlite::Result<TicketRow> {
    let sealing: Option<String> = row.get(4)?;
    let sealing = sealing.map(|text| serde_json::from_str(&text)).transpose().map_err(unfit)?;
    let key: Vec<u8> = row.get(15)?;
    let state: String = row.get(6)?;
    let ticket = Ticket {
        number: number(row.get(0)?),
        order: number(row.get(1)?),
        type_index: row.get(2)?,
        serial: row.get(3)?,
        sealing,
        foreign_code: row.get(5)?,
        state: named::<TicketState>(&state).map_err(unfit)?,
        state_text: row.get(7)?,
        name: row.get(8)?,
        email: row.get(9)?,
        seat: row.get(10)?,
        note: row.get(11)?,
        valid_from: row.get::<_, Option<i64>>(12)?.map(time),
        valid_until: row.get::<_, Option<i64>>(13)?.map(time),
        issued_at: time(row.get(14)?),
        issued_by: DeviceId::from_slice(&key).map_err(unfit)?,
        issued_staff: row.get::<_, Option<u32>>(21)?.map(StaffId),
        mailed: row.get(23)?,
    };
    Ok(TicketRow {
        ticket,
        listed: row.get(16)?,
        paid: row.get(17)?,
        inside: row.get(18)?,
        day: Some(row.get::<_, i64>(22)?).filter(|day| *day > 0).map(time),
        entries: row.get(19)?,
        entered_at: row.get::<_, Option<i64>>(20)?.map(time),
    })
}

/// An error of our own inside a row mapping.
pub(crate) fn unfit(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::UserFunctionError(Box::new(error))
}

/// The name of an enum's variant, as serde writes it.
pub(crate) fn name_of<T: serde::Serialize>(value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(name) => Ok(name),
        other => Err(StoreError::Value(other.to_string())),
    }
}

/// The variant of that name.
pub(crate) fn named<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, serde_json::Error> {
    serde_json::from_value(serde_json::Value::String(name.to_owned()))
}

pub(crate) fn number(bits: i64) -> Number {
    Number::from_random(bits.unsigned_abs())
}

pub(crate) fn bits(number: Number) -> i64 {
    number.bits().cast_signed()
}

/// Milliseconds since 1970 as a moment; what is out of range becomes the nearest moment there is.
pub(crate) fn time(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or(if ms < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

pub(crate) fn ms(moment: Timestamp) -> i64 {
    moment.as_millisecond()
}

pub(crate) fn seq(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// The short name of an event; `None` when this laptop has never heard of it.
pub(crate) fn event_ref(db: &Connection, event: EventId) -> Result<Option<i64>, StoreError> {
    Ok(db
        .prepare_cached("SELECT id FROM event WHERE hash = ?1")?
        .query_row([event.0.as_slice()], |row| row.get(0))
        .optional()?)
}

pub(crate) fn event_ref_made(db: &Connection, event: EventId) -> Result<i64, StoreError> {
    if let Some(id) = event_ref(db, event)? {
        return Ok(id);
    }
    db.prepare_cached("INSERT INTO event (hash) VALUES (?1)")?.execute([event.0.as_slice()])?;
    Ok(db.last_insert_rowid())
}

pub(crate) fn device_ref(db: &Connection, device: DeviceId) -> Result<i64, StoreError> {
    let known = db
        .prepare_cached("SELECT id FROM device WHERE key = ?1")?
        .query_row([device.0.as_slice()], |row| row.get(0))
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    db.prepare_cached("INSERT INTO device (key) VALUES (?1)")?.execute([device.0.as_slice()])?;
    Ok(db.last_insert_rowid())
}
