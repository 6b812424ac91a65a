//! Finding guests: any part of a name, number, e-mail address or seat, accents folded.

use entrada_core::ids::EventId;
use entrada_core::text;
use rusqlite::types::Value;
use rusqlite::{ToSql, params_from_iter};

use crate::StoreError;
use crate::rows::{TICKET_COLUMNS, TICKET_TABLES, TicketRow, event_ref, ticket};
use crate::store::Reader;

/// Which guests; nothing set: all.
#[derive(Debug, Clone, Default)]
pub struct GuestFilter {
    /// Words, each of which must be part of name, number, e-mail address or seat.
    pub search: String,
    /// Only those in this state: `valid`, `blocked`, `cancelled`.
    pub state: Option<&'static str>,
    /// Only paid ones, or only unpaid ones.
    pub paid: Option<bool>,
    /// Only those inside, or outside.
    pub inside: Option<bool>,
    /// Only those that came in, or never did.
    pub entered: Option<bool>,
    /// Only of this type.
    pub type_index: Option<u16>,
}

/// A page of guests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guests {
    /// The tickets, by name, then number; those without a name last.
    pub rows: Vec<TicketRow>,
    /// How many there are in all.
    pub total: u32,
}

/// The shortest word that the index finds.
const TRIGRAM: usize = 3;

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
        let Some(event) = event_ref(self.db, event)? else {
            return Ok(Guests { rows: Vec::new(), total: 0 });
        };
        let (condition, values) = condition(event, filter);
        let total = self
            .db
            .prepare_cached(&format!(
                "SELECT count(*) FROM ticket t LEFT JOIN sale s ON s.event = t.event AND s.number = t.sale \
                 WHERE {condition}"
            ))?
            .query_row(params_from_iter(values.iter()), |row| row.get(0))?;
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT {TICKET_COLUMNS} FROM {TICKET_TABLES} WHERE {condition} \
             ORDER BY t.sort_name, t.number LIMIT ? OFFSET ?"
        ))?;
        let page: [&dyn ToSql; 2] = [&limit, &offset];
        let all = values.iter().map(|value| value as &dyn ToSql).chain(page);
        let rows = statement.query_map(params_from_iter(all), ticket)?;
        Ok(Guests { rows: rows.collect::<Result<_, _>>()?, total })
    }

    /// All tickets of an event that are listed here, in the order in which they came.
    ///
    /// # Errors
    /// When the database can't be read, or what `each` returns.
    pub fn tickets<E: From<StoreError>>(
        &self,
        event: EventId,
        mut each: impl FnMut(TicketRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(()) };
        let mut statement = self
            .db
            .prepare_cached(&format!(
                "SELECT {TICKET_COLUMNS} FROM {TICKET_TABLES} WHERE t.event = ?1 AND t.listed = 1 ORDER BY t.id"
            ))
            .map_err(StoreError::from)?;
        let rows = statement.query_map([event], ticket).map_err(StoreError::from)?;
        for row in rows {
            each(row.map_err(StoreError::from)?)?;
        }
        Ok(())
    }
}

fn condition(event: i64, filter: &GuestFilter) -> (String, Vec<Value>) {
    let mut terms = vec!["t.event = ? AND t.listed = 1".to_owned()];
    let mut values = vec![Value::Integer(event)];
    let folded = text::fold(&filter.search);
    let (long, short): (Vec<&str>, Vec<&str>) =
        folded.split_whitespace().partition(|word| word.chars().count() >= TRIGRAM);
    if !long.is_empty() {
        let query: Vec<String> =
            long.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
        // The plus signs keep the planner from walking all guests by name and asking for each whether it fits.
        terms = vec!["+t.event = ? AND +t.listed = 1".to_owned()];
        terms.push("t.id IN (SELECT rowid FROM guest WHERE guest MATCH ?)".to_owned());
        values.push(Value::Text(query.join(" AND ")));
    }
    for word in short {
        terms.push("instr(t.folded, ?) > 0".to_owned());
        values.push(Value::Text(word.to_owned()));
    }
    if let Some(state) = filter.state {
        terms.push("t.state = ?".to_owned());
        values.push(Value::Text(state.to_owned()));
    }
    if let Some(paid) = filter.paid {
        terms.push("coalesce(s.is_paid, 0) = ?".to_owned());
        values.push(Value::Integer(paid.into()));
    }
    if let Some(inside) = filter.inside {
        terms.push("t.inside = ?".to_owned());
        values.push(Value::Integer(inside.into()));
    }
    if let Some(entered) = filter.entered {
        terms.push("(t.entries > 0) = ?".to_owned());
        values.push(Value::Integer(entered.into()));
    }
    if let Some(index) = filter.type_index {
        terms.push("t.type = ?".to_owned());
        values.push(Value::Integer(index.into()));
    }
    (terms.join(" AND "), values)
}
