//! Events and their ticket types: made, found, changed.

use entrada_core::Timestamp;
use entrada_core::code::{EventKey, TYPE_MAX};
use entrada_core::fact::Body;
use entrada_core::fold::{patch_event, patch_type};
use entrada_core::ids::EventId;
use entrada_core::model::{Event, EventPatch, Role, TicketType, TypePatch};
use entrada_core::money::Currency;
use entrada_core::patch::Patch;
use entrada_core::{text, when};
use entrada_store::{Reader, Tally};
use jiff::tz::TimeZone;

use crate::dto::{EventInput, EventView, TypeInput, TypeView};
use crate::error::{AppError, ErrorCode};
use crate::open::random;
use crate::{App, Result};

/// The most people that a capacity or quota may name.
const PEOPLE_MAX: u32 = 10_000_000;

impl App {
    /// Makes an event; this laptop is its organiser's.
    ///
    /// # Errors
    /// When something typed is wrong.
    pub fn add_event(&self, input: &EventInput) -> Result<EventView> {
        let patch = new_event(input)?;
        let device_name = self.device_name()?;
        let key = EventKey::new(random()?);
        let event = self.store.write(|writer| -> Result<EventId> {
            let body = Body::EventFounded { device_name, event: patch };
            let (event, _) = writer.append(&self.device, None, body, Vec::new(), Self::now())?;
            self.keep_event_key(writer, event, &key)?;
            Ok(event)
        })?;
        self.event(&event)
    }

    /// All events on this laptop, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events(&self) -> Result<Vec<EventView>> {
        self.store.read(|reader| {
            reader.events()?.into_iter().map(|row| self.event_view(reader, row.id, row.event)).collect()
        })
    }

    /// One event.
    ///
    /// # Errors
    /// When it is not on this laptop.
    pub fn event(&self, event: &EventId) -> Result<EventView> {
        self.store.read(|reader| self.event_view(reader, *event, known(reader, *event)?))
    }

    /// The event of an id, the unambiguous beginning of one, or an unambiguous part of a name.
    ///
    /// # Errors
    /// When none or several fit.
    pub fn find_event(&self, text: &str) -> Result<EventId> {
        let events = self.store.read(|reader| reader.events())?;
        let typed = text.trim();
        let wanted = text::fold(typed);
        if wanted.is_empty() {
            return Err(
                AppError::bad_input("the event is empty").hint("Name it by its id or a part of its name.")
            );
        }
        let exact: Vec<_> = events
            .iter()
            .filter(|row| row.id.to_string() == wanted || text::fold(&row.event.name) == wanted)
            .collect();
        let fits: Vec<_> = if exact.is_empty() {
            let begins = |id: EventId| wanted.len() >= 6 && id.to_string().starts_with(&wanted);
            events
                .iter()
                .filter(|row| begins(row.id) || text::fold(&row.event.name).contains(&wanted))
                .collect()
        } else {
            exact
        };
        let shown: String = typed.chars().take(80).collect();
        match fits.as_slice() {
            [row] => Ok(row.id),
            [] => Err(AppError::not_found(format!("no event here is called \"{shown}\""))
                .hint("List the events (entrada event list).")),
            several => {
                let names: Vec<String> = several
                    .iter()
                    .take(5)
                    .map(|row| format!("{} ({})", row.event.name, row.id.short()))
                    .collect();
                let message = format!("\"{shown}\" fits several events: {}", names.join(", "));
                Err(AppError::new(ErrorCode::Ambiguous, message)
                    .hint("Type more of the name, or the first letters of the id."))
            }
        }
    }

    /// Changes an event.
    ///
    /// # Errors
    /// When something typed is wrong or the role does not allow it.
    pub fn edit_event(&self, event: &EventId, input: &EventInput) -> Result<EventView> {
        self.store.write(|writer| -> Result<()> {
            let old = known(writer, *event)?;
            let patch = event_patch(input, &old)?;
            let mut new = old.clone();
            patch_event(&mut new, patch.clone());
            check_event(&new)?;
            if new == old {
                return self.need(writer, *event, Role::Organiser);
            }
            self.append(writer, *event, Body::EventSaved { event: patch }, Vec::new())
        })?;
        self.event(event)
    }

    /// Adds a ticket type, or changes the one of this index.
    ///
    /// # Errors
    /// When something typed is wrong or the role does not allow it.
    pub fn save_type(&self, event: &EventId, index: Option<u16>, input: &TypeInput) -> Result<TypeView> {
        let index = self.store.write(|writer| -> Result<u16> {
            let of = known(writer, *event)?;
            let types = writer.types(*event)?;
            let old = match index {
                Some(index) => {
                    Some(types.get(&index).cloned().ok_or_else(|| no_type(&index.to_string(), &of))?)
                }
                None => None,
            };
            let patch = type_patch(input, old.as_ref(), &of)?;
            let mut new = old.clone().unwrap_or_else(|| empty_type(&of));
            patch_type(&mut new, patch.clone());
            if new.name.is_empty() {
                return Err(text::TextError::Empty("ticket type's name").into());
            }
            if new.valid_from.zip(new.valid_until).is_some_and(|(from, until)| until < from) {
                return Err(AppError::bad_input(format!(
                    "\"{}\" would end before it begins to be valid",
                    new.name
                )));
            }
            if let Some((_, twin)) =
                types.iter().find(|(other, twin)| Some(**other) != index && twin.name == new.name)
            {
                let message = format!("there is a ticket type called \"{}\" already", twin.name);
                return Err(AppError::new(ErrorCode::Conflict, message)
                    .hint("Choose another name, or change that one."));
            }
            let index = match index {
                Some(index) => index,
                None => self.free_index(writer, *event, types.keys().copied())?,
            };
            if old.as_ref() == Some(&new) {
                self.need(writer, *event, Role::Organiser)?;
            } else {
                self.append(writer, *event, Body::TypeSaved { index, ticket_type: patch }, Vec::new())?;
            }
            Ok(index)
        })?;
        self.store.read(|reader| {
            let of = known(reader, *event)?;
            let ticket_type =
                reader.ticket_type(*event, index)?.ok_or_else(|| no_type(&index.to_string(), &of))?;
            let tally = reader.tallies(*event)?.get(&index).copied().unwrap_or_default();
            Ok(type_view(index, &ticket_type, tally))
        })
    }

    /// An event's ticket types, and how they sell.
    ///
    /// # Errors
    /// When the event is not on this laptop.
    pub fn types(&self, event: &EventId) -> Result<Vec<TypeView>> {
        self.store.read(|reader| {
            known(reader, *event)?;
            let tallies = reader.tallies(*event)?;
            let tally = |index: u16| tallies.get(&index).copied().unwrap_or_default();
            let types = reader.types(*event)?;
            Ok(types
                .iter()
                .map(|(index, ticket_type)| type_view(*index, ticket_type, tally(*index)))
                .collect())
        })
    }

    /// The ticket type of an index, a name, or an unambiguous part of one.
    ///
    /// # Errors
    /// When none or several fit.
    pub fn find_type(&self, event: &EventId, text: &str) -> Result<u16> {
        self.store.read(|reader| find_type(reader, *event, text))
    }

    /// An index that no other organiser's laptop takes at the same time: the founder counts up from 1, others draw
    /// from the upper half.
    fn free_index(
        &self,
        reader: &Reader<'_>,
        event: EventId,
        taken: impl Iterator<Item = u16> + Clone,
    ) -> Result<u16> {
        let founder = reader.devices(event)?.first().is_none_or(|first| first.id == self.device.id());
        let (first, last) = if founder { (1, TYPE_MAX / 2) } else { (TYPE_MAX / 2 + 1, TYPE_MAX) };
        let span = last - first + 1;
        let start = if founder { 0 } else { u16::from_le_bytes(random()?) % span };
        (0..span)
            .map(|step| first + (start + step) % span)
            .find(|index| taken.clone().all(|other| other != *index))
            .ok_or_else(|| AppError::bad_input(format!("an event can have at most {span} ticket types")))
    }

    pub(crate) fn event_view(&self, reader: &Reader<'_>, id: EventId, event: Event) -> Result<EventView> {
        let standing = reader.standing(id, self.device.id())?;
        let mut gates: Vec<String> =
            reader.types(id)?.into_values().flat_map(|ticket_type| ticket_type.gates).collect();
        gates.sort();
        gates.dedup();
        let issued = reader.tallies(id)?.values().map(|tally| tally.issued).sum();
        Ok(EventView {
            id: id.to_string(),
            name: event.name,
            venue: event.venue,
            timezone: event.timezone,
            starts: event.starts,
            ends: event.ends,
            doors_open: event.doors_open,
            doors_close: event.doors_close,
            capacity: event.capacity,
            currency: event.currency.code().to_owned(),
            decimals: u32::try_from(event.currency.decimals()).unwrap_or(2),
            admit_unpaid: event.admit_unpaid,
            admit_unlisted: event.admit_unlisted,
            role: standing.map_or(Role::Door, |standing| standing.role),
            gates,
            issued,
        })
    }
}

/// The event, when it is on this laptop.
pub(crate) fn known(reader: &Reader<'_>, event: EventId) -> Result<Event> {
    reader.event(event)?.ok_or_else(|| {
        AppError::not_found(format!("the event {} is not on this laptop", event.short()))
            .hint("Take in a bundle of it first.")
    })
}

pub(crate) fn no_type(text: &str, event: &Event) -> AppError {
    let shown: String = text.chars().take(80).collect();
    AppError::not_found(format!("{} has no ticket type \"{shown}\"", event.name))
        .hint("List its types (entrada type list), or add one.")
}

pub(crate) fn find_type(reader: &Reader<'_>, event: EventId, text: &str) -> Result<u16> {
    let of = known(reader, event)?;
    let types = reader.types(event)?;
    let wanted = text::fold(text.trim());
    if let Some((index, _)) = types.iter().find(|(_, ticket_type)| text::fold(&ticket_type.name) == wanted) {
        return Ok(*index);
    }
    if let Some(index) = wanted.parse().ok().filter(|index| types.contains_key(index)) {
        return Ok(index);
    }
    let fits: Vec<_> = types
        .iter()
        .filter(|(_, ticket_type)| !wanted.is_empty() && text::fold(&ticket_type.name).contains(&wanted))
        .collect();
    match fits.as_slice() {
        [(index, _)] => Ok(**index),
        [] => Err(no_type(text, &of)),
        several => {
            let names: Vec<&str> = several.iter().map(|(_, ticket_type)| ticket_type.name.as_str()).collect();
            let message = format!("\"{}\" fits several ticket types: {}", text.trim(), names.join(", "));
            Err(AppError::new(ErrorCode::Ambiguous, message).hint("Type more of the name, or its index."))
        }
    }
}

fn type_view(index: u16, ticket_type: &TicketType, tally: Tally) -> TypeView {
    TypeView {
        index,
        name: ticket_type.name.clone(),
        price: ticket_type.price,
        currency: ticket_type.currency.code().to_owned(),
        quota: ticket_type.quota,
        issued: tally.issued,
        left: ticket_type.quota.map(|quota| quota.saturating_sub(tally.issued)),
        valid_from: ticket_type.valid_from,
        valid_until: ticket_type.valid_until,
        gates: ticket_type.gates.clone(),
        reentry: ticket_type.reentry,
    }
}

fn empty_type(event: &Event) -> TicketType {
    TicketType {
        name: String::new(),
        price: 0,
        currency: event.currency,
        quota: None,
        valid_from: None,
        valid_until: None,
        gates: Vec::new(),
        reentry: false,
    }
}

fn new_event(input: &EventInput) -> Result<EventPatch> {
    let missing = |what: &str| AppError::bad_input(format!("an event needs {what}"));
    let zone_name = match input.timezone.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => name.to_owned(),
        None => TimeZone::system().iana_name().unwrap_or("UTC").to_owned(),
    };
    let zone = when::zone(&zone_name)?;
    let time = |text: &Option<String>, what: &str| -> Result<Timestamp> {
        let text = text.as_deref().filter(|text| !text.trim().is_empty()).ok_or_else(|| missing(what))?;
        Ok(to_ms(when::parse_time(text, &zone)?))
    };
    let blank = Event {
        name: text::name("event's name", input.name.as_deref().unwrap_or_default())?,
        venue: None,
        timezone: zone.iana_name().unwrap_or(&zone_name).to_owned(),
        starts: time(&input.starts, "a time when it starts")?,
        ends: time(&input.ends, "a time when it ends")?,
        doors_open: None,
        doors_close: None,
        capacity: None,
        currency: Currency::default(),
        admit_unpaid: false,
        admit_unlisted: true,
    };
    let patch = event_patch(input, &blank)?;
    let mut event = blank.clone();
    patch_event(&mut event, patch);
    check_event(&event)?;
    // The founding fact carries every field, not only those that differ from the defaults of today.
    Ok(EventPatch {
        name: Some(event.name),
        venue: event.venue.into(),
        timezone: Some(event.timezone),
        starts: Some(event.starts),
        ends: Some(event.ends),
        doors_open: event.doors_open.into(),
        doors_close: event.doors_close.into(),
        capacity: event.capacity.into(),
        currency: Some(event.currency),
        admit_unpaid: Some(event.admit_unpaid),
        admit_unlisted: Some(event.admit_unlisted),
    })
}

/// What an input changes of an event.
fn event_patch(input: &EventInput, old: &Event) -> Result<EventPatch> {
    let zone_name = match &input.timezone {
        Some(name) => when::zone(name)?.iana_name().unwrap_or(name).to_owned(),
        None => old.timezone.clone(),
    };
    let zone = when::zone(&zone_name)?;
    let time = |text: &Option<String>, old: Timestamp| -> Result<Option<Timestamp>> {
        let Some(text) = text else { return Ok(None) };
        let new = to_ms(when::parse_time(text, &zone)?);
        Ok((new != old).then_some(new))
    };
    Ok(EventPatch {
        name: input
            .name
            .as_deref()
            .map(|name| text::name("event's name", name))
            .transpose()?
            .filter(|name| *name != old.name),
        venue: match &input.venue {
            Some(venue) => Patch::between(old.venue.as_ref(), text::optional_name("venue", venue)?),
            None => Patch::Keep,
        },
        timezone: (zone_name != old.timezone).then_some(zone_name),
        starts: time(&input.starts, old.starts)?,
        ends: time(&input.ends, old.ends)?,
        doors_open: optional_time(input.doors_open.as_deref(), old.doors_open, &zone)?,
        doors_close: optional_time(input.doors_close.as_deref(), old.doors_close, &zone)?,
        capacity: count("capacity", input.capacity.as_deref(), old.capacity)?,
        currency: input
            .currency
            .as_deref()
            .map(str::parse::<Currency>)
            .transpose()?
            .filter(|currency| *currency != old.currency),
        admit_unpaid: input.admit_unpaid.filter(|admit| *admit != old.admit_unpaid),
        admit_unlisted: input.admit_unlisted.filter(|admit| *admit != old.admit_unlisted),
    })
}

fn check_event(event: &Event) -> Result<()> {
    let zone = when::zone(&event.timezone)?;
    let shown = |moment: Timestamp| when::local(moment, &zone).strftime("%Y-%m-%d %H:%M").to_string();
    if event.ends <= event.starts {
        let message =
            format!("the event would end ({}) before it starts ({})", shown(event.ends), shown(event.starts));
        return Err(AppError::bad_input(message).hint("Set an end that is later than the start."));
    }
    if let (Some(open), Some(close)) = (event.doors_open, event.doors_close)
        && close <= open
    {
        let message = format!("the doors would close ({}) before they open ({})", shown(close), shown(open));
        return Err(AppError::bad_input(message).hint("Set a closing time that is later than the opening."));
    }
    Ok(())
}

/// What an input changes of a ticket type.
fn type_patch(input: &TypeInput, old: Option<&TicketType>, event: &Event) -> Result<TypePatch> {
    let zone = when::zone(&event.timezone)?;
    let currency = match input.currency.as_deref() {
        Some(currency) => currency.parse()?,
        None => old.map_or(event.currency, |old| old.currency),
    };
    let price = input.price.as_deref().map(|price| currency.parse_amount(price)).transpose()?;
    let gates = match &input.gates {
        Some(gates) => {
            let mut names = Vec::new();
            for gate in gates {
                let gate = text::name("gate", gate)?;
                if !names.contains(&gate) {
                    names.push(gate);
                }
            }
            Some(names)
        }
        None => None,
    };
    Ok(TypePatch {
        name: input.name.as_deref().map(|name| text::name("ticket type's name", name)).transpose()?,
        price: if old.is_none() { Some(price.unwrap_or(0)) } else { price },
        currency: (old.is_none() || input.currency.is_some()).then_some(currency),
        quota: count("quota", input.quota.as_deref(), old.and_then(|old| old.quota))?,
        valid_from: optional_time(input.valid_from.as_deref(), old.and_then(|old| old.valid_from), &zone)?,
        valid_until: optional_time(input.valid_until.as_deref(), old.and_then(|old| old.valid_until), &zone)?,
        gates,
        reentry: input.reentry,
    })
}

/// A number of people as typed; empty clears.
fn count(what: &str, text: Option<&str>, old: Option<u32>) -> Result<Patch<u32>> {
    let Some(text) = text.map(str::trim) else { return Ok(Patch::Keep) };
    if text.is_empty() {
        return Ok(Patch::between(old.as_ref(), None));
    }
    let shown: String = text.chars().take(40).collect();
    let number: u32 =
        text.parse().ok().filter(|number| (1..=PEOPLE_MAX).contains(number)).ok_or_else(|| {
            AppError::bad_input(format!(
                "the {what} \"{shown}\" is not a whole number from 1 to {PEOPLE_MAX}"
            ))
        })?;
    Ok(Patch::between(old.as_ref(), Some(number)))
}

/// A time as typed; empty clears.
pub(crate) fn optional_time(
    text: Option<&str>,
    old: Option<Timestamp>,
    zone: &TimeZone,
) -> Result<Patch<Timestamp>> {
    let Some(text) = text.map(str::trim) else { return Ok(Patch::Keep) };
    let new = if text.is_empty() { None } else { Some(to_ms(when::parse_time(text, zone)?)) };
    Ok(Patch::between(old.as_ref(), new))
}

/// Times are kept to the millisecond, as the database does.
pub(crate) fn to_ms(moment: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(moment.as_millisecond()).unwrap_or(moment)
}
