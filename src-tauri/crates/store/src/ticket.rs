//! Tickets as their facts make them: table `ticket`. Where their bearers are is `presence`'s, finding them `guest`'s.

use std::collections::BTreeSet;

use entrada_core::ids::EventId;
use entrada_core::model::{OrderLine, Ticket, TicketState};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::search::Indexed;
use entrada_core::tax::TaxRate;
use entrada_core::{Timestamp, fold, text};
use rusqlite::{Connection, Row, params};

use crate::StoreError;
use crate::columns::{Columns, bits, ms, name_of, unfit};
use crate::entry::entries;
use crate::guest_index::{Text, Unindexed};
use crate::refs::{EventRef, device_ref};
use crate::sql::{all, each_row, one, run};
use crate::subject::Kind;
use crate::transaction::Reader;

/// A ticket as it is stored: what its facts make it, and what its scans make of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketRow {
    /// What its facts make it.
    pub ticket: Ticket,
    /// Whether it was issued here, or is only known from scans of its code.
    pub listed: bool,
    /// Whether its order is paid.
    pub paid: bool,
    /// Who bought it.
    pub buyer: Option<String>,
    /// What it costs, in minor units of its order's currency.
    pub price: i64,
    /// That currency; absent while its order is not here.
    pub currency: Option<Currency>,
    /// Until when its place is kept, while its order is not paid; long ago where the money was given back.
    pub lapses: Option<Timestamp>,
    /// Whether its bearer's last scan is an entry.
    pub inside: bool,
    /// When the day of that scan began, where everybody is sent out once a day.
    pub day: Option<Timestamp>,
    /// How often its bearer came in.
    pub entries: u32,
    /// When its bearer first came in.
    pub entered_at: Option<Timestamp>,
}

impl TicketRow {
    /// Who bought it, where it has no name of its own.
    #[must_use]
    pub fn instead_of_name(&self) -> Option<&str> {
        self.buyer.as_deref().filter(|_| self.ticket.name.is_none())
    }

    /// Whether its place was given back: its order was not paid in time, or all was given back, and nobody came in on it.
    #[must_use]
    pub fn is_expired(&self, now: Timestamp) -> bool {
        let cancelled = self.ticket.state == TicketState::Cancelled;
        !cancelled && self.entries == 0 && self.lapses.is_some_and(|until| until < now)
    }
}

/// What a ticket's order has to know of it: which one that is, and what it costs there.
type Cost = (Number, Option<i64>, Option<i64>, Option<TaxRate>, bool);

/// Folds a ticket anew; returns whether it had a row before, as each has that was ever scanned: where its bearer is is then to be
/// looked at after this. So are the orders that are put into `orders`; and what is to be indexed.
pub(crate) fn refold(
    db: &Connection,
    event: EventRef,
    number: Number,
    orders: &mut BTreeSet<Number>,
    unindexed: &mut Unindexed,
) -> Result<bool, StoreError> {
    let said = entries(db, event, Kind::Ticket, number.into())?;
    let Some(ticket) = fold::ticket(number, &said) else { return Ok(false) };
    let restrictions = Some(fold::restrictions(&said)).filter(|restrictions| !restrictions.is_empty());
    let sort_name = ticket.name.as_deref().map_or_else(|| "\u{10ffff}".to_owned(), text::fold);
    let sql =
        "SELECT t.folded, coalesce(t.listed, 0) AS listed, t.order_number, t.sold_price, t.price, t.tax,
               t.state = 'cancelled' AS cancelled, o.buyer, o.email FROM (SELECT 1)
               LEFT JOIN ticket t ON t.event = ?1 AND t.number = ?2
               LEFT JOIN \"order\" o ON o.event = ?1 AND o.number = ?3";
    type Known = (Option<String>, Option<Cost>, [Option<String>; 2]);
    let known: Option<Known> = one(db, sql, params![event, bits(number), bits(ticket.order)], |row| {
        let listed: bool = row.get("listed")?;
        let cost = |row: &Row<'_>| -> rusqlite::Result<Cost> {
            let tax = row.get::<_, Option<u32>>("tax")?.map(TaxRate);
            Ok((
                row.number("order_number")?,
                row.get("sold_price")?,
                row.get("price")?,
                tax,
                row.get("cancelled")?,
            ))
        };
        let buyer = [row.get("buyer")?, row.get("email")?];
        Ok((row.get("folded")?, if listed { Some(cost(row)?) } else { None }, buyer))
    })?;
    let (before, cost_before, buyer) = known.unwrap_or_default();
    let searched = Searched {
        name: ticket.name.as_deref(),
        email: ticket.email.as_deref(),
        seat: ticket.seat.as_deref(),
        note: ticket.note.as_deref(),
        number,
        order: ticket.order,
        buyer: buyer.each_ref().map(Option::as_deref),
    };
    let folded = searched.folded();
    let cancelled = ticket.state == TicketState::Cancelled;
    let cost: Cost = (ticket.order, ticket.sold_price, ticket.price, ticket.tax, cancelled);
    if cost_before != Some(cost) {
        orders.insert(ticket.order);
        orders.extend(cost_before.map(|(order, ..)| order));
    }
    let id: Option<i64> = one(
        db,
        "INSERT INTO ticket (event, number, listed, order_number, type, serial, sealing, foreign_code, state,
         state_text, name, email, seat, note, valid_from, valid_until, issued_at, issued_by, sort_name, folded,
         seat_key, issued_staff, mailed, reissued_at, restrictions, sold_price, price, tax, price_reason, mailed_to,
         linked_code)
         VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
         ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)
         ON CONFLICT (event, number) DO UPDATE SET listed = 1, order_number = ?3, type = ?4, serial = ?5,
         sealing = ?6, foreign_code = ?7, state = ?8, state_text = ?9, name = ?10, email = ?11, seat = ?12,
         note = ?13, valid_from = ?14, valid_until = ?15, issued_at = ?16, issued_by = ?17, sort_name = ?18,
         folded = ?19, seat_key = ?20, issued_staff = ?21, mailed = ?22, reissued_at = ?23,
         restrictions = ?24, sold_price = ?25, price = ?26, tax = ?27, price_reason = ?28, mailed_to = ?29,
         linked_code = ?30 RETURNING id",
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
            ticket.mailed,
            ticket.reissued_at.map(ms),
            restrictions.as_ref().map(serde_json::to_string).transpose()?,
            ticket.sold_price,
            ticket.price,
            ticket.tax.map(|tax| tax.0),
            ticket.price_reason.as_deref().map(text::outgoing),
            ticket.mailed_to,
            ticket.linked_code
        ],
        |row| row.get("id"),
    )?;
    if let Some(id) = id.filter(|_| before.as_ref() != Some(&folded)) {
        unindexed.insert(id, Text { folded, is_first: before.is_none() });
    }
    Ok(before.is_some())
}

/// What search looks at of a ticket.
struct Searched<'t> {
    name: Option<&'t str>,
    email: Option<&'t str>,
    seat: Option<&'t str>,
    note: Option<&'t str>,
    number: Number,
    order: Number,
    /// Name and address.
    buyer: [Option<&'t str>; 2],
}

impl Searched<'_> {
    /// Four lines: words and parts of what everybody may search, then of what a door may not.
    fn folded(&self) -> String {
        let text = |text: Option<&str>| text.map(Indexed::text);
        let exact = |text: Option<&str>| text.map(Indexed::exact);
        let number = |number: Number| Some(Indexed::exact(&number.to_string()));
        let of = |texts: Vec<Option<Indexed>>| Indexed::all(&texts.into_iter().flatten().collect::<Vec<_>>());
        let open = of(vec![
            text(self.name),
            text(self.seat),
            text(self.note),
            number(self.number),
            number(self.order),
        ]);
        let [buyer, address] = self.buyer;
        let private = of(vec![exact(self.email), text(buyer), exact(address)]);
        [open.words, open.parts, private.words, private.parts].join("\n")
    }
}

/// Notes the tickets of an order to be indexed anew, whose buyer is another or has another address.
pub(crate) fn reindex_order(
    db: &Connection,
    event: EventRef,
    order: Number,
    buyer: [Option<&str>; 2],
    unindexed: &mut Unindexed,
) -> Result<(), StoreError> {
    let sql = "SELECT id, number, name, email, seat, note, folded FROM ticket
               WHERE event = ?1 AND order_number = ?2 AND listed = 1";
    let changed: Vec<Option<(i64, String)>> = all(db, sql, params![event, bits(order)], |row| {
        let text = |column: &str| row.get::<_, Option<String>>(column);
        let (name, email, seat, note) = (text("name")?, text("email")?, text("seat")?, text("note")?);
        let searched = Searched {
            name: name.as_deref(),
            email: email.as_deref(),
            seat: seat.as_deref(),
            note: note.as_deref(),
            number: row.number("number")?,
            order,
            buyer,
        };
        let folded = searched.folded();
        let before: String = row.get("folded")?;
        Ok((before != folded).then_some((row.get("id")?, folded)))
    })?;
    for (id, folded) in changed.into_iter().flatten() {
        run(db, "UPDATE ticket SET folded = ?2 WHERE id = ?1", params![id, folded])?;
        let is_first = unindexed.get(&id).is_some_and(|text| text.is_first);
        unindexed.insert(id, Text { folded, is_first });
    }
    Ok(())
}

const TICKETS: &str = "SELECT t.number, t.order_number, t.type, t.serial, t.sealing, t.foreign_code, t.linked_code, t.state,
    t.state_text, t.name, t.email, t.seat, t.note, t.valid_from, t.valid_until, t.issued_at, d.key AS issued_by,
    t.issued_staff, t.mailed, t.mailed_to, t.reissued_at, t.listed, t.sold_price, t.price, t.tax, t.price_reason, o.currency,
    o.buyer AS buyer,
    CASE WHEN t.price IS NULL THEN o.lines END AS lines,
    coalesce(o.is_paid, 0) AS paid, coalesce(o.is_paid, 1) = 0 AS owing, o.lapses, coalesce(p.inside, 0) AS inside,
    coalesce(p.day, 0) AS day, coalesce(p.entries, 0) AS entries, p.entered_at
    FROM ticket t JOIN device d ON d.id = t.issued_by
    LEFT JOIN \"order\" o ON o.event = t.event AND o.number = t.order_number
    LEFT JOIN presence p ON p.event = t.event AND p.ticket = t.number AND p.area = ''";

/// A query of tickets; `rest` is what follows `FROM`, with tickets as `t`, their orders as `o` and where
/// their bearers are, in the event itself, as `p`.
pub(crate) fn tickets_where(rest: &str) -> String {
    format!("{TICKETS} {rest}")
}

/// A row of [`tickets_where`].
pub(crate) fn ticket_row(row: &Row<'_>) -> rusqlite::Result<TicketRow> {
    let ticket = Ticket {
        number: row.number("number")?,
        order: row.number("order_number")?,
        type_index: row.get("type")?,
        serial: row.get("serial")?,
        reissued_at: row.some_moment("reissued_at")?,
        sealing: row.some_json("sealing")?,
        foreign_code: row.get("foreign_code")?,
        linked_code: row.get("linked_code")?,
        state: row.variant::<TicketState>("state")?,
        state_text: row.get("state_text")?,
        name: row.get("name")?,
        email: row.get("email")?,
        seat: row.get("seat")?,
        note: row.get("note")?,
        valid_from: row.some_moment("valid_from")?,
        valid_until: row.some_moment("valid_until")?,
        issued_at: row.moment("issued_at")?,
        issued_by: row.device_id("issued_by")?,
        issued_staff: row.staff("issued_staff")?,
        mailed: row.get("mailed")?,
        mailed_to: row.get("mailed_to")?,
        sold_price: row.get("sold_price")?,
        price: row.get("price")?,
        tax: row.get::<_, Option<u32>>("tax")?.map(TaxRate),
        price_reason: row.get("price_reason")?,
    };
    let owing: bool = row.get("owing")?;
    let currency = row.get_ref("currency")?.as_str_or_null().map_err(unfit)?;
    Ok(TicketRow {
        buyer: row.get("buyer")?,
        price: match ticket.price {
            Some(price) => price,
            None => line_price(row, ticket.type_index)?,
        },
        currency: currency.map(str::parse).transpose().map_err(unfit)?,
        lapses: row.some_moment("lapses")?.filter(|_| owing),
        ticket,
        listed: row.get("listed")?,
        paid: row.get("paid")?,
        inside: row.get("inside")?,
        day: Some(row.moment("day")?).filter(|day| ms(*day) > 0),
        entries: row.get("entries")?,
        entered_at: row.some_moment("entered_at")?,
    })
}

/// What a ticket costs whose fact did not say: what its order's line of its type does.
fn line_price(row: &Row<'_>, type_index: u16) -> rusqlite::Result<i64> {
    let lines: Vec<OrderLine> = row.some_json("lines")?.unwrap_or_default();
    Ok(lines.iter().find(|line| line.type_index == type_index).map_or(0, |line| line.price))
}

/// A ticket by its number, when it is listed here.
pub(crate) fn listed(
    db: &Connection,
    event: EventRef,
    number: Number,
) -> Result<Option<TicketRow>, StoreError> {
    let sql = tickets_where("WHERE t.event = ?1 AND t.number = ?2 AND t.listed = 1");
    one(db, &sql, params![event, bits(number)], ticket_row)
}

impl Reader<'_> {
    /// One ticket, when it is listed here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket(&self, event: EventId, number: Number) -> Result<Option<TicketRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(None) };
        listed(self.db, event, number)
    }

    /// The tickets of an order, in the order in which they were issued.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn tickets_of_order(&self, event: EventId, order: Number) -> Result<Vec<TicketRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = tickets_where("WHERE t.event = ?1 AND t.order_number = ?2 AND t.listed = 1 ORDER BY t.id");
        all(self.db, &sql, params![event, bits(order)], ticket_row)
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
        let Some(event) = self.event_ref(event)? else { return Ok(()) };
        let sql = tickets_where("WHERE t.event = ?1 AND t.listed = 1 ORDER BY t.id");
        each_row(self.db, &sql, [event], |row| each(ticket_row(row).map_err(StoreError::from)?))
    }

    /// The events that list a ticket of this number.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events_of_ticket(&self, number: Number) -> Result<Vec<EventId>, StoreError> {
        let sql = "SELECT e.hash AS event FROM event e JOIN ticket t ON t.event = e.id
                   WHERE t.number = ?1 AND t.listed = 1 ORDER BY e.id";
        all(self.db, sql, [bits(number)], |row| row.event_id("event"))
    }

    /// The ticket that keeps this code of another system, or in whose place a wristband or card with it is scanned; and
    /// whether it is linked so. Two laptops apart may have linked one to two: then it is the same of the two on all of them.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket_of_outside_code(
        &self,
        event: EventId,
        code: &str,
    ) -> Result<Option<(Number, bool)>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(None) };
        let sql = "SELECT number, 0 AS linked FROM ticket WHERE event = ?1 AND foreign_code = ?2 UNION ALL
                   SELECT number, 1 FROM ticket WHERE event = ?1 AND linked_code = ?2 ORDER BY linked, number LIMIT 1";
        one(self.db, sql, params![event, code], |row| Ok((row.number("number")?, row.get("linked")?)))
    }

    /// The events in which a ticket keeps this code of another system.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events_of_foreign_code(&self, code: &str) -> Result<Vec<EventId>, StoreError> {
        let sql =
            "SELECT e.hash AS event FROM event e JOIN ticket t ON t.event = e.id WHERE t.foreign_code = ?1
                   ORDER BY e.id";
        all(self.db, sql, [code], |row| row.event_id("event"))
    }
}
