//! Events: made, found, changed, put away. Their ticket types are in `types`, their areas, gates and questions in
//! `venue`, a copy of one as the beginning of another in `duplicate`.

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::fold::patch_event;
use entrada_core::ids::EventId;
use entrada_core::model::{Event, EventPatch, Role, UnpaidRule};
use entrada_core::money::Currency;
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_core::when::{self, DayAs};
use entrada_store::EventRow;

use crate::access::rights::UseCase;
use crate::access::transaction::WriteAccess;
use crate::dto::{EventInput, EventView};
use crate::error::ErrorArg;
use crate::input::{PEOPLE_MAX, count, everyone_out, named_zone, optional_time, to_ms};
use crate::laptop::clock::own_zone;
use crate::lookup::find::require_event;
use crate::lookup::sealing::NewKeys;
use crate::views::event::event_view;
use crate::{App, Result, app_error};

/// The longest that personal data may be kept after an event, in days: a hundred years.
const RETAIN_MAX: u32 = 36_500;

impl App {
    /// Makes an event; this laptop is its organiser's.
    ///
    /// # Errors
    /// When something typed is wrong.
    pub fn add_event(&self, input: &EventInput) -> Result<EventView> {
        self.authorize(UseCase::AddEvent)?;
        let patch = new_event(input)?;
        let device_name = self.read(|access| access.device_name())?;
        let keys = NewKeys::random()?;
        let event =
            self.write(|access| -> Result<EventId> { self.found(access, device_name, patch, &keys) })?;
        self.event(&event)
    }

    pub(crate) fn found(
        &self,
        access: &WriteAccess<'_>,
        device_name: String,
        event: EventPatch,
        keys: &NewKeys,
    ) -> Result<EventId> {
        let (slots, reading_key) = (keys.slots(), keys.reading.hash());
        let event = access.found(Body::EventFounded { device_name, event, slots, reading_key })?;
        access.keep_new_keys(event, keys)?;
        Ok(event)
    }

    /// The events on this laptop that are not put away, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events(&self) -> Result<Vec<EventView>> {
        self.authorize(UseCase::Events)?;
        Ok(self.all_events()?.into_iter().filter(|event| !event.archived).collect())
    }

    /// All events on this laptop, by name, those put away too.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn all_events(&self) -> Result<Vec<EventView>> {
        self.read(|access| {
            access.authorize(UseCase::AllEvents)?;
            access.events()?.into_iter().map(|row| event_view(access, row.id, row.event)).collect()
        })
    }

    /// One event.
    ///
    /// # Errors
    /// When it is not on this laptop.
    pub fn event(&self, event: &EventId) -> Result<EventView> {
        self.authorize(UseCase::Event)?;
        self.read(|access| event_view(access, *event, require_event(access, *event)?))
    }

    /// The event of an id, the unambiguous beginning of one, or an unambiguous part of a name. Events that are put
    /// away are looked at only when no other fits, unless their id is given.
    ///
    /// # Errors
    /// When none or several fit.
    pub fn find_event(&self, text: &str) -> Result<EventId> {
        self.authorize(UseCase::FindEvent)?;
        let events = self.read(|access| Ok(access.events()?))?;
        let typed = text.trim();
        let wanted = text::fold(typed);
        if wanted.is_empty() {
            return Err(app_error!(BadInput, "event-not-named"));
        }
        let fits = fitting(&events, &wanted);
        let shown: String = typed.chars().take(80).collect();
        match fits.as_slice() {
            [row] => Ok(row.id),
            [] => Err(app_error!(NotFound, "no-such-event", typed = shown)),
            several => {
                let names: Vec<String> = several
                    .iter()
                    .take(5)
                    .map(|row| format!("{} ({})", row.event.name, row.id.short()))
                    .collect();
                Err(app_error!(Ambiguous, "event-ambiguous", typed = shown, names = names.join(", ")))
            }
        }
    }

    /// Changes an event.
    ///
    /// # Errors
    /// When something typed is wrong or the role does not allow it.
    pub fn edit_event(&self, event: &EventId, input: &EventInput) -> Result<EventView> {
        self.write(|access| -> Result<()> {
            access.authorize(UseCase::EditEvent)?;
            let old = require_event(access, *event)?;
            let patch = event_patch(input, &old)?;
            let mut new = old.clone();
            patch_event(&mut new, patch.clone());
            check_event(&new)?;
            if new == old {
                return access.require_role(*event, Role::Organiser);
            }
            access.append(*event, Body::EventSaved { event: patch }, Vec::new())
        })?;
        self.event(event)
    }

    /// Puts an event away from the lists, or takes it back. Nothing else about it changes.
    ///
    /// # Errors
    /// When it is not on this laptop or the role does not allow it.
    pub fn archive_event(&self, event: &EventId, archived: bool) -> Result<EventView> {
        self.write(|access| -> Result<()> {
            access.authorize(UseCase::ArchiveEvent)?;
            if require_event(access, *event)?.archived == archived {
                return access.require_role(*event, Role::Organiser);
            }
            let change = EventPatch { archived: Some(archived), ..EventPatch::default() };
            access.append(*event, Body::EventSaved { event: change }, Vec::new())
        })?;
        self.event(event)
    }
}

/// The events that a folded text names: by their whole id or name, or else by a part; those in use before those that
/// are put away.
fn fitting<'e>(events: &'e [EventRow], wanted: &str) -> Vec<&'e EventRow> {
    let named = |row: &EventRow| text::fold(&row.event.name);
    let is = |row: &&EventRow| row.id.to_string() == wanted || named(row) == wanted;
    let begins = |id: EventId| wanted.len() >= 6 && id.to_string().starts_with(wanted);
    let like = |row: &&EventRow| begins(row.id) || named(row).contains(wanted);
    if let Some(row) = events.iter().find(|row| row.id.to_string() == wanted) {
        return vec![row];
    }
    for archived in [false, true] {
        let here = || events.iter().filter(move |row| row.event.archived == archived);
        let exact: Vec<_> = here().filter(is).collect();
        let fits = if exact.is_empty() { here().filter(like).collect() } else { exact };
        if !fits.is_empty() {
            return fits;
        }
    }
    Vec::new()
}

fn new_event(input: &EventInput) -> Result<EventPatch> {
    let typed = match input.timezone.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => name.to_owned(),
        None => own_zone().map_err(|tz| app_error!(BadInput, "own-zone-unknown", tz = tz))?,
    };
    let (zone, zone_name) = named_zone(&typed)?;
    let time = |text: &Option<String>, day_as: DayAs| -> Result<Option<Timestamp>> {
        let text = text.as_deref().filter(|text| !text.trim().is_empty());
        Ok(text.map(|text| when::parse_time(text, &zone, day_as)).transpose()?.map(to_ms))
    };
    let blank = Event {
        name: text::name("event's name", input.name.as_deref().unwrap_or_default())?,
        venue: None,
        timezone: zone_name,
        starts: time(&input.starts, DayAs::Start)?
            .ok_or_else(|| app_error!(BadInput, "event-needs-start"))?,
        ends: time(&input.ends, DayAs::End)?.ok_or_else(|| app_error!(BadInput, "event-needs-end"))?,
        doors_open: None,
        doors_close: None,
        capacity: None,
        currency: Currency::default(),
        unpaid: UnpaidRule::Never,
        admit_unlisted: true,
        names_at_door: true,
        everyone_out: None,
        retain_days: None,
        archived: false,
    };
    let patch = event_patch(input, &blank)?;
    let mut event = blank.clone();
    patch_event(&mut event, patch);
    check_event(&event)?;
    Ok(whole(event))
}

/// What founds an event: every field, not only those that differ from the defaults of today.
pub(crate) fn whole(event: Event) -> EventPatch {
    EventPatch {
        name: Some(event.name),
        venue: event.venue.into(),
        timezone: Some(event.timezone),
        starts: Some(event.starts),
        ends: Some(event.ends),
        doors_open: event.doors_open.into(),
        doors_close: event.doors_close.into(),
        capacity: event.capacity.into(),
        currency: Some(event.currency),
        // Beside the rule, for programs that know only two answers.
        admit_unpaid: Some(event.unpaid == UnpaidRule::Always),
        unpaid: Some(event.unpaid),
        admit_unlisted: Some(event.admit_unlisted),
        names_at_door: Some(event.names_at_door),
        everyone_out: event.everyone_out.into(),
        retain_days: event.retain_days.into(),
        archived: None,
    }
}

/// What an input changes of an event.
fn event_patch(input: &EventInput, old: &Event) -> Result<EventPatch> {
    let (zone, zone_name) = match input.timezone.as_deref().filter(|name| *name != old.timezone) {
        Some(name) => named_zone(name)?,
        None => (old.zone(), old.timezone.clone()),
    };
    let time = |text: &Option<String>, old: Timestamp, day_as: DayAs| -> Result<Option<Timestamp>> {
        let Some(text) = text else { return Ok(None) };
        let new = to_ms(when::parse_time(text, &zone, day_as)?);
        Ok((new != old).then_some(new))
    };
    let of_two = input.admit_unpaid.map(|admit| if admit { UnpaidRule::Always } else { UnpaidRule::Never });
    let unpaid = input.unpaid.or(of_two).filter(|rule| *rule != old.unpaid);
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
        starts: time(&input.starts, old.starts, DayAs::Start)?,
        ends: time(&input.ends, old.ends, DayAs::End)?,
        doors_open: optional_time(input.doors_open.as_deref(), old.doors_open, &zone, DayAs::Start)?,
        doors_close: optional_time(input.doors_close.as_deref(), old.doors_close, &zone, DayAs::End)?,
        capacity: count("what-capacity", input.capacity.as_deref(), old.capacity, PEOPLE_MAX)?,
        currency: input
            .currency
            .as_deref()
            .map(str::parse::<Currency>)
            .transpose()?
            .filter(|currency| *currency != old.currency),
        // Beside the rule, for programs that know only two answers.
        admit_unpaid: unpaid.map(|rule| rule == UnpaidRule::Always),
        unpaid,
        admit_unlisted: input.admit_unlisted.filter(|admit| *admit != old.admit_unlisted),
        names_at_door: input.names_at_door.filter(|names| *names != old.names_at_door),
        everyone_out: everyone_out(input.everyone_out.as_deref(), old.everyone_out)?,
        retain_days: count("what-retain-days", input.retain_days.as_deref(), old.retain_days, RETAIN_MAX)?,
        archived: None,
    })
}

pub(crate) fn check_event(event: &Event) -> Result<()> {
    let zone = event.zone();
    let shown = |moment: Timestamp| ErrorArg::Moment(moment, zone.clone());
    if event.ends <= event.starts {
        let (ends, starts) = (shown(event.ends), shown(event.starts));
        return Err(app_error!(BadInput, "event-ends-before-start", ends = ends, starts = starts));
    }
    if let Some(open) = event.doors_open.filter(|open| *open > event.ends) {
        let (open, ends) = (shown(open), shown(event.ends));
        return Err(app_error!(BadInput, "doors-open-after-end", open = open, ends = ends));
    }
    if let (Some(open), Some(close)) = (event.doors_open, event.doors_close)
        && close <= open
    {
        let (close, open) = (shown(close), shown(open));
        return Err(app_error!(BadInput, "doors-close-before-open", close = close, open = open));
    }
    Ok(())
}
