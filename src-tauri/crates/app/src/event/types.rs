//! Ticket types: added, found, changed, and how many of them are left. Selling them is in `sales`.

use entrada_core::code::TYPE_MAX;
use entrada_core::fact::Body;
use entrada_core::fold::patch_type;
use entrada_core::ids::EventId;
use entrada_core::model::{Event, Role, TicketType, TypePatch};
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_core::when::DayAs;
use entrada_store::Reader;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{RuleView, TypeInput, TypeView};
use crate::event::rules::{check_rules, rule_views};
use crate::input::{PEOPLE_MAX, count, optional_time, same_name};
use crate::laptop::entropy::random;
use crate::lookup::availability::Availability;
use crate::lookup::find::{find_type, no_type, require_event};
use crate::views::event::gate_views;
use crate::views::odd_times::OddTimes;
use crate::{App, Result, app_error};

/// The most entries that a ticket type may name.
const ENTRIES_MAX: u32 = 10_000;

impl App {
    /// Adds a ticket type, or changes the one of this index.
    ///
    /// # Errors
    /// When something typed is wrong or the role does not allow it.
    pub fn save_type(&self, event: &EventId, index: Option<u16>, input: &TypeInput) -> Result<TypeView> {
        self.authorize(UseCase::SaveType)?;
        let index = self.write(|access| -> Result<u16> {
            let of = require_event(access, *event)?;
            let types = access.types(*event)?;
            let old = match index {
                Some(index) => {
                    Some(types.get(&index).cloned().ok_or_else(|| no_type(&index.to_string(), &of))?)
                }
                None => None,
            };
            let mut patch = type_patch(input, old.as_ref(), &of)?;
            if let Some(gates) = &mut patch.gates {
                *gates = spelled(access, *event, gates)?;
            }
            if let Patch::Set(group) = &mut patch.quota_group {
                let groups = types.values().filter_map(|other| other.quota_group.as_deref());
                if let Some(twin) = same_name(groups, group) {
                    *group = twin.to_owned();
                }
            }
            let mut new = old.clone().unwrap_or_else(|| TicketType::new(String::new(), of.currency));
            patch_type(&mut new, patch.clone());
            if new.name.is_empty() {
                return Err(text::TextError::Empty("ticket type's name").into());
            }
            if new.valid_from.zip(new.valid_until).is_some_and(|(from, until)| until < from) {
                return Err(app_error!(BadInput, "type-ends-before-begin", name = new.name));
            }
            let others = types.iter().filter(|(other, _)| Some(**other) != index);
            if let Some(twin) = same_name(others.map(|(_, other)| other.name.as_str()), &new.name) {
                return Err(app_error!(Conflict, "type-exists", name = twin));
            }
            check_rules(&new)?;
            let index = match index {
                Some(index) => index,
                None => self.free_index(access, *event, types.keys().copied())?,
            };
            if old.as_ref() == Some(&new) {
                access.require_role(*event, Role::Organiser)?;
            } else {
                access.append(*event, Body::TypeSaved { index, ticket_type: patch }, Vec::new())?;
            }
            Ok(index)
        })?;
        let saved = self.types(event)?.into_iter().find(|view| view.index == index);
        saved.ok_or_else(|| app_error!(NotFound, "type-gone", index = index))
    }

    /// An event's ticket types, and how they sell.
    ///
    /// # Errors
    /// When the event is not on this laptop.
    pub fn types(&self, event: &EventId) -> Result<Vec<TypeView>> {
        self.read(|access| {
            access.authorize(UseCase::Types)?;
            let of = require_event(access, *event)?;
            let language = access.language()?;
            let odd = OddTimes { event: &of, language, now: access.now };
            let (tallies, places) =
                (access.tallies(*event, access.now)?, Availability::load(access, *event, access.now)?);
            let types = access.types(*event)?;
            Ok(types
                .iter()
                .map(|(index, ticket_type)| {
                    let issued = tallies.get(index).map_or(0, |tally| tally.issued);
                    let rules = rule_views(language, &of, &types, ticket_type);
                    let warning = odd.ticket_type(ticket_type);
                    TypeView { warning, ..type_view(*index, ticket_type, issued, &places, rules) }
                })
                .collect())
        })
    }

    /// The ticket type of an index, a name, or an unambiguous part of one.
    ///
    /// # Errors
    /// When none or several fit.
    pub fn find_type(&self, event: &EventId, text: &str) -> Result<u16> {
        self.authorize(UseCase::FindType)?;
        self.read(|access| find_type(access, *event, text))
    }

    /// An index that no other organiser's laptop takes at the same time: the founder counts up from 1, others draw
    /// from the upper half.
    fn free_index(
        &self,
        access: &Access<'_>,
        event: EventId,
        taken: impl Iterator<Item = u16> + Clone,
    ) -> Result<u16> {
        let founder = access.devices(event)?.first().is_none_or(|first| first.id == self.device_id());
        let (first, last) = if founder { (1, TYPE_MAX / 2) } else { (TYPE_MAX / 2 + 1, TYPE_MAX) };
        let span = last - first + 1;
        let start = if founder { 0 } else { u16::from_le_bytes(random()?) % span };
        (0..span)
            .map(|step| first + (start + step) % span)
            .find(|index| taken.clone().all(|other| other != *index))
            .ok_or_else(|| app_error!(BadInput, "too-many-types", max = span))
    }
}

fn type_view(
    index: u16,
    ticket_type: &TicketType,
    issued: u32,
    places: &Availability,
    rules: Vec<RuleView>,
) -> TypeView {
    TypeView {
        index,
        name: ticket_type.name.clone(),
        price: ticket_type.price,
        currency: ticket_type.currency.code().to_owned(),
        quota: ticket_type.quota,
        issued,
        left: places.left(index),
        valid_from: ticket_type.valid_from,
        valid_until: ticket_type.valid_until,
        warning: None,
        gates: ticket_type.gates.clone(),
        reentry: ticket_type.reentry,
        entries: ticket_type.entries,
        entries_per_day: ticket_type.entries_per_day,
        quota_group: ticket_type.quota_group.clone(),
        group_left: places.left_of_group(index),
        note: ticket_type.note.clone(),
        tax: ticket_type.tax.map(|tax| tax.to_string()),
        rules,
    }
}

/// The gates as they are spelled already, each once.
fn spelled(reader: &Reader<'_>, event: EventId, typed: &[String]) -> Result<Vec<String>> {
    let known = gate_views(reader, event)?;
    let mut gates: Vec<String> = Vec::new();
    for gate in typed {
        let like = same_name(known.iter().map(|gate| gate.name.as_str()), gate).unwrap_or(gate);
        if same_name(gates.iter().map(String::as_str), like).is_none() {
            gates.push(like.to_owned());
        }
    }
    Ok(gates)
}

/// What an input changes of a ticket type.
fn type_patch(input: &TypeInput, old: Option<&TicketType>, event: &Event) -> Result<TypePatch> {
    let zone = event.zone();
    let currency = match input.currency.as_deref() {
        Some(currency) => currency.parse()?,
        None => old.map_or(event.currency, |old| old.currency),
    };
    let price = input.price.as_deref().map(|price| currency.parse_amount(price)).transpose()?;
    let gates = input.gates.as_ref().map(|gates| gates.iter().map(|gate| text::name("gate", gate)).collect());
    Ok(TypePatch {
        name: input.name.as_deref().map(|name| text::name("ticket type's name", name)).transpose()?,
        price: if old.is_none() { Some(price.unwrap_or(0)) } else { price },
        currency: (old.is_none() || input.currency.is_some()).then_some(currency),
        quota: count("what-quota", input.quota.as_deref(), old.and_then(|old| old.quota), PEOPLE_MAX)?,
        valid_from: optional_time(
            input.valid_from.as_deref(),
            old.and_then(|old| old.valid_from),
            &zone,
            DayAs::Start,
        )?,
        valid_until: optional_time(
            input.valid_until.as_deref(),
            old.and_then(|old| old.valid_until),
            &zone,
            DayAs::End,
        )?,
        gates: gates.transpose()?,
        reentry: input.reentry,
        entries: count(
            "what-entries",
            input.entries.as_deref(),
            old.and_then(|old| old.entries),
            ENTRIES_MAX,
        )?,
        entries_per_day: count(
            "what-entries-per-day",
            input.entries_per_day.as_deref(),
            old.and_then(|old| old.entries_per_day),
            ENTRIES_MAX,
        )?,
        quota_group: match &input.quota_group {
            Some(group) => Patch::between(
                old.and_then(|old| old.quota_group.as_ref()),
                text::optional_name("quota group", group)?,
            ),
            None => Patch::Keep,
        },
        note: match &input.note {
            Some(note) => {
                Patch::between(old.and_then(|old| old.note.as_ref()), text::note("note for the door", note)?)
            }
            None => Patch::Keep,
        },
        tax: match input.tax.as_deref().map(str::trim) {
            Some("") => Patch::between(old.and_then(|old| old.tax.as_ref()), None),
            Some(tax) => Patch::between(old.and_then(|old| old.tax.as_ref()), Some(tax.parse()?)),
            None => Patch::Keep,
        },
        // They are changed one at a time, by `rules`.
        rules: None,
    })
}
