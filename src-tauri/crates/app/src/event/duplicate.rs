//! An event as the beginning of another: the same types, areas, gates, questions, rules and people, at another time,
//! without tickets. All times keep their distance on the clock on the wall, across zones and changes of the clocks.

use entrada_core::fact::Body;
use entrada_core::ids::{EventId, StaffId};
use entrada_core::model::{Event, Role, TicketType, TypePatch};
use entrada_core::patch::Patch;
use entrada_core::question::QuestionPatch;
use entrada_core::rule::Rule;
use entrada_core::staff::StaffPatch;
use entrada_core::venue::{AreaPatch, GatePatch};
use entrada_core::when::{self, DayAs};
use entrada_core::{Timestamp, text};
use entrada_store::Reader;
use jiff::SignedDuration;
use jiff::tz::TimeZone;

use crate::access::rights::UseCase;
use crate::dto::{DuplicateInput, EventView};
use crate::event::events::{check_event, whole};
use crate::input::{named_zone, to_ms};
use crate::laptop::entropy::random;
use crate::lookup::find::require_event;
use crate::lookup::sealing::NewKeys;
use crate::lookup::venue::{current_areas, current_gates, current_questions};
use crate::{App, Result, app_error};

impl App {
    /// Makes an event like this one, at another time. The people who work there come along without their PINs.
    ///
    /// # Errors
    /// When something typed is wrong, or the role does not allow it.
    pub fn duplicate_event(&self, event: &EventId, input: &DuplicateInput) -> Result<EventView> {
        self.authorize(UseCase::DuplicateEvent)?;
        let device_name = self.read(|access| access.device_name())?;
        let keys = NewKeys::random()?;
        let copy = self.write(|access| -> Result<EventId> {
            access.require_role(*event, Role::Organiser)?;
            let old = require_event(access, *event)?;
            let shift = Shift::of(&old, input)?;
            let new = shift.event(&old, input)?;
            let copy = self.found(access, device_name, whole(new), &keys)?;
            for body in setting(access, *event, &shift)? {
                access.writer().append(self.device(), Some(copy), body, Vec::new(), None, access.now)?;
            }
            access.changed_all_of(copy);
            Ok(copy)
        })?;
        self.event(&copy)
    }
}

/// Moves local times by a span, from one time zone to another.
struct Shift {
    from: TimeZone,
    to: TimeZone,
    /// What the second is called.
    zone: String,
    by: SignedDuration,
}

impl Shift {
    fn of(old: &Event, input: &DuplicateInput) -> Result<Self> {
        let typed = |text: &'_ Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let from = old.zone();
        let (to, zone) = match typed(&input.timezone) {
            Some(name) => named_zone(&name)?,
            None => (from.clone(), old.timezone.clone()),
        };
        let starts = typed(&input.starts).ok_or_else(|| app_error!(BadInput, "copy-needs-start"))?;
        let starts = when::local(to_ms(when::parse_time(&starts, &to, DayAs::Start)?), &to).datetime();
        let by = when::local(old.starts, &from).datetime().duration_until(starts);
        Ok(Self { from, to, zone, by })
    }

    /// The moment whose local time is later by the span. A local time that a clock change skips becomes the next one.
    fn moment(&self, moment: Timestamp) -> Result<Timestamp> {
        let far = || app_error!(BadInput, "copy-too-far");
        let local = when::local(moment, &self.from).datetime().checked_add(self.by).map_err(|_| far())?;
        Ok(to_ms(local.to_zoned(self.to.clone()).map_err(|_| far())?.timestamp()))
    }

    fn optional(&self, moment: Option<Timestamp>) -> Result<Option<Timestamp>> {
        moment.map(|moment| self.moment(moment)).transpose()
    }

    fn event(&self, old: &Event, input: &DuplicateInput) -> Result<Event> {
        let name = input.name.as_deref().filter(|name| !name.trim().is_empty());
        let starts = self.moment(old.starts)?;
        let new = Event {
            name: match name {
                Some(name) => text::name("event's name", name)?,
                None => self.name(old, starts),
            },
            timezone: self.zone.clone(),
            starts,
            ends: self.moment(old.ends)?,
            doors_open: self.optional(old.doors_open)?,
            doors_close: self.optional(old.doors_close)?,
            archived: false,
            ..old.clone()
        };
        check_event(&new)?;
        Ok(new)
    }

    /// The old name with the new date; a date that it has from an earlier copy goes.
    fn name(&self, old: &Event, starts: Timestamp) -> String {
        let date = when::local(old.starts, &self.from).date().to_string();
        let stem = old.name.strip_suffix(&date).map_or(old.name.as_str(), str::trim_end);
        let stem: String = stem.chars().take(text::NAME_MAX - 11).collect();
        format!("{stem} {}", when::local(starts, &self.to).date()).trim_start().to_owned()
    }

    fn ticket_type(&self, old: TicketType) -> Result<TypePatch> {
        // Hours, minutes and days are the same at any time; windows are moments.
        let rules = old.rules.into_iter().map(|rule| match rule {
            Rule::Window { from, until } => {
                Ok(Rule::Window { from: self.moment(from)?, until: self.moment(until)? })
            }
            other => Ok(other),
        });
        Ok(TypePatch {
            name: Some(old.name),
            price: Some(old.price),
            currency: Some(old.currency),
            quota: old.quota.into(),
            valid_from: self.optional(old.valid_from)?.into(),
            valid_until: self.optional(old.valid_until)?.into(),
            gates: Some(old.gates),
            reentry: Some(old.reentry),
            entries: old.entries.into(),
            entries_per_day: old.entries_per_day.into(),
            quota_group: old.quota_group.into(),
            note: old.note.into(),
            tax: old.tax.into(),
            rules: Some(rules.collect::<Result<_>>()?),
        })
    }
}

/// Everything that is set up around an event, as the facts that set it up in its copy.
fn setting(reader: &Reader<'_>, event: EventId, shift: &Shift) -> Result<Vec<Body>> {
    let mut bodies = Vec::new();
    for (area, old) in current_areas(reader, event)? {
        let change = AreaPatch { capacity: old.capacity.into(), removed: Some(false) };
        bodies.push(Body::AreaSaved { area, change });
    }
    for (gate, old) in current_gates(reader, event)? {
        let change = GatePatch { area: old.area.into(), removed: Some(false) };
        bodies.push(Body::GateSaved { gate, change });
    }
    for (index, old) in reader.types(event)? {
        bodies.push(Body::TypeSaved { index, ticket_type: shift.ticket_type(old)? });
    }
    for (question, old) in current_questions(reader, event)? {
        let change = QuestionPatch {
            text: Some(old.text),
            kind: Some(old.kind),
            choices: Some(old.choices),
            types: Some(old.types),
            required: Some(old.required),
            removed: None,
        };
        bodies.push(Body::QuestionSaved { question, change });
    }
    for old in reader.staff(event)?.into_values().filter(|staff| !staff.removed) {
        let staff = StaffId(u32::from_le_bytes(random()?));
        let change = StaffPatch { name: Some(old.name), role: Some(old.role), ..StaffPatch::default() };
        bodies.push(Body::StaffSaved { staff, change, pin: Patch::Keep });
    }
    Ok(bodies)
}
