//! The laptops of an event: who they are, what they may do, and dismissing them.

use entrada_core::fact::{Body, Tip};
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Role;
use entrada_core::text;
use entrada_core::when::{self, DayAs};
use entrada_store::{DeviceRow, Until};

use crate::access::rights::UseCase;
use crate::access::transaction::{Access, WriteAccess};
use crate::app_error;
use crate::dto::DeviceView;
use crate::lookup::find::require_event;
use crate::words::table::say;
use crate::words::time::{Say, moment};
use crate::{App, Result};

/// So many ends of a stream are named in a dismissal.
const TIPS_MAX: usize = 1_000;

impl App {
    /// The laptops of an event, the founder's first.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn devices(&self, event: &EventId) -> Result<Vec<DeviceView>> {
        self.read(|access| {
            access.authorize(UseCase::Devices)?;
            let of = require_event(access, *event)?;
            let zone = of.zone();
            let language = access.language()?;
            let of_nobody = access.facts_of_nobody(*event)?;
            Ok(access
                .devices(*event)?
                .into_iter()
                .map(|row| DeviceView {
                    id: row.id.to_string(),
                    name: row.label(),
                    role: row.role.unwrap_or(Role::Door),
                    this: row.id == self.device_id(),
                    dismissed: row.dismissed,
                    confirmed: row.confirmed,
                    continues: row.continues.map(|old| old.to_string()),
                    forked: row.fork.is_some(),
                    forked_why: row.fork.map(|fork| {
                        let at = |time| moment(language, Say::At, time, access.now, &zone).into();
                        let args = [
                            ("seq", fork.seq.into()),
                            ("first", at(fork.written.0)),
                            ("second", at(fork.written.1)),
                        ];
                        // There is nothing left to do about one that was dismissed.
                        let id = if row.dismissed { "device-forked-dismissed" } else { "device-forked" };
                        say(language, id, &args)
                    }),
                    facts: row.facts,
                    refused: row.refused,
                    refused_why: row.refused_why,
                    of_nobody: of_nobody.get(&row.id).copied().unwrap_or_default(),
                    last: row.last,
                })
                .collect())
        })
    }

    /// The id of the laptop that a name, a part of one, or the beginning of an id means.
    ///
    /// # Errors
    /// When none or several fit.
    pub fn find_device(&self, event: &EventId, typed: &str) -> Result<String> {
        self.authorize(UseCase::FindDevice)?;
        let wanted = text::fold(typed.trim());
        let devices = self.devices(event)?;
        let fits: Vec<&DeviceView> = devices
            .iter()
            .filter(|device| {
                !wanted.is_empty()
                    && (text::fold(&device.name).contains(&wanted) || device.id.starts_with(&wanted))
            })
            .collect();
        let shown: String = typed.chars().take(80).collect();
        match fits.as_slice() {
            [device] => Ok(device.id.clone()),
            [] => Err(app_error!(NotFound, "no-laptop-of-that-name", name = shown)),
            several => {
                let names: Vec<&str> = several.iter().map(|device| device.name.as_str()).collect();
                Err(app_error!(Ambiguous, "several-laptops", name = shown, laptops = names.join(", ")))
            }
        }
    }

    /// Dismisses a laptop: what it writes from now on does not count, nor does what goes on from a backup of it and is not
    /// in the list yet. `from`: as of an earlier place in its stream, or an earlier time in the event's zone.
    ///
    /// # Errors
    /// When it can't be dismissed, that changes nothing, or the role does not allow it.
    pub fn dismiss_device(&self, event: &EventId, id: &str, from: Option<&str>) -> Result<Vec<DeviceView>> {
        self.authorize(UseCase::DismissDevice)?;
        let device: DeviceId = id.parse()?;
        self.write(|access| -> Result<()> {
            access.require_role(*event, Role::Organiser)?;
            let devices = access.devices(*event)?;
            let row = devices
                .iter()
                .find(|row| row.id == device)
                .ok_or_else(|| app_error!(NotFound, "laptop-not-in-event", id = device.short()))?;
            if device == self.device_id() {
                return Err(app_error!(Conflict, "laptop-is-this-one", laptop = &row.name));
            }
            let tips = tips_to_keep(access, *event, row, from)?;
            let goes_on = |other: &&DeviceRow| other.continues == Some(device) && !other.dismissed;
            let keeps = devices.iter().filter(goes_on).map(|other| other.id).collect();
            access.append(*event, Body::DeviceDismissed { device, tips, keeps }, Vec::new())?;
            confirm(self, access, *event)?;
            access.renew_own_slot(*event)?;
            let now = access.devices(*event)?.into_iter().find(|row| row.id == device);
            let ended = now.filter(|now| now.dismissed && (!row.dismissed || now.refused > row.refused));
            match (ended, row.dismissed) {
                (Some(_), _) => Ok(()),
                (None, true) => Err(app_error!(Conflict, "laptop-dismissed-before", laptop = &row.name)),
                (None, false) => Err(app_error!(Conflict, "dismissal-without-effect", laptop = &row.name)),
            }
        })?;
        self.devices(event)
    }
}

/// Confirms whoever joined first with an invitation that this laptop made, or an organiser who was dismissed: from now on it is
/// for no other. It is the laptop that says so, whoever works on it, and only while its word counts.
pub(super) fn confirm(app: &App, access: &WriteAccess<'_>, event: EventId) -> Result<()> {
    if !access.laptop_role(event).is_ok_and(|role| role == Role::Organiser) {
        return Ok(());
    }
    for (invitation, device) in access.unconfirmed(event, app.device_id())? {
        let body = Body::DeviceConfirmed { invitation, device };
        access.writer().append(app.device(), Some(event), body, Vec::new(), None, access.now)?;
    }
    Ok(())
}

/// Of a stream with more ends than a copied folder has, somebody's who forks it on purpose, the longest branches are kept: all
/// of them would be more than a fact can hold.
fn few(tips: &mut Vec<Tip>) {
    tips.sort_by_key(|tip| std::cmp::Reverse(tip.seq));
    tips.truncate(TIPS_MAX);
}

/// The ends of a laptop's stream that are to count: as far as it is known here, or up to `from`.
fn tips_to_keep(
    access: &Access<'_>,
    event: EventId,
    row: &DeviceRow,
    from: Option<&str>,
) -> Result<Vec<Tip>> {
    let Some(from) = from.map(str::trim).filter(|from| !from.is_empty()) else {
        let mut tips = access.tips(event, row.id, Until::Now)?;
        few(&mut tips);
        return Ok(tips);
    };
    let until = match from.parse::<u64>() {
        Ok(place) => Until::Place(place.saturating_sub(1)),
        Err(_) => {
            let zone = require_event(access, event)?.zone();
            Until::Time(when::parse_time(from, &zone, DayAs::Start)?)
        }
    };
    let mut tips = access.tips(event, row.id, until)?;
    few(&mut tips);
    // The first entry is the one that it came with.
    if tips.is_empty() {
        let from: String = from.chars().take(40).collect();
        return Err(app_error!(BadInput, "dismissed-from-nothing", laptop = &row.name, from = from));
    }
    Ok(tips)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use entrada_core::ids::StaffId;
    use entrada_core::model::PaymentMethod;
    use entrada_core::money::Currency;

    use super::*;
    use crate::{EventInput, HolderInput, OpenOptions, PersonInput, SaleInput, SaleLine, TypeInput};

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    /// What a changed program on this laptop says, in whose name it likes.
    fn say(app: &App, event: EventId, body: Body, by: StaffId) {
        let said = |access: &crate::access::transaction::WriteAccess<'_>| {
            Ok(access.writer().append(app.device(), Some(event), body, Vec::new(), Some(by), app.now())?)
        };
        app.write(said).unwrap();
    }

    #[test]
    fn what_is_booked_on_nobody_counts_for_the_laptop_and_is_shown() {
        let folder = tempfile::tempdir().unwrap();
        let (data_dir, key_file) = (folder.path().join("data"), Some(folder.path().join("key")));
        let app = App::open(&OpenOptions { data_dir, key_file, ..Default::default() }).unwrap();
        let input = EventInput {
            name: some("Party"),
            timezone: some("Europe/Madrid"),
            starts: some("2026-11-20 19:30"),
            ends: some("2026-11-20 23:30"),
            ..EventInput::default()
        };
        let event: EventId = app.add_event(&input).unwrap().id.parse().unwrap();
        let standing = TypeInput { name: some("Standing"), price: some("12.50"), ..TypeInput::default() };
        app.save_type(&event, None, &standing).unwrap();
        let lines = vec![SaleLine { type_index: 1, holders: vec![HolderInput::default()] }];
        let sale = SaleInput { lines, payment: Some(PaymentMethod::Cash), ..SaleInput::default() };
        let order = app.issue(&event, &sale).unwrap().order.number.parse().unwrap();
        let ana = PersonInput { name: some("Ana"), role: Some(Role::Desk), pin: some("2468") };
        let ana: StaffId = app.add_person(&event, &ana).unwrap().id.parse().unwrap();
        let nobody = StaffId(ana.0 ^ 1);
        let currency = Currency::default();
        for by in [nobody, ana] {
            let (method, tendered, reason) = (PaymentMethod::Cash, None, None);
            let (amount, allowance) = (-500, None);
            let refund =
                Body::PaymentRecorded { order, method, amount, currency, tendered, reason, allowance };
            say(&app, event, refund, by);
        }
        let count = Body::CashCounted { opening: 0, expected: 750, counted: 0, currency, note: None };
        say(&app, event, count, nobody);

        let [laptop] = &app.devices(&event).unwrap()[..] else { unreachable!("one laptop") };
        assert_eq!((laptop.of_nobody, laptop.refused), (2, 0), "both are kept, and shown");
        let sellers = app.insights(&event).unwrap().sellers;
        let seen: Vec<(Option<&str>, i64)> =
            sellers.iter().map(|row| (row.person.as_deref(), row.money[0].refunded)).collect();
        assert_eq!(seen, [(None, 500), (Some("Ana"), 500)], "nobody's refund is the laptop's");
        assert!(sellers.iter().all(|row| !row.device.is_empty()), "a name never stands without its laptop");
        assert_eq!(app.cash(&event).unwrap().counts[0].person, None);
    }
}
