//! Time zones for the window: it computes no local time from its browser's own tables, which are years older.

use entrada_core::{when, zones};

use crate::access::rights::UseCase;
use crate::dto::{ZoneChoice, ZoneView};
use crate::laptop::clock::own_zone;
use crate::{App, Result};

impl App {
    /// The clocks of these time zones.
    ///
    /// # Errors
    /// When the laptop's settings can't be read.
    pub fn zones(&self, names: &[String]) -> Result<Vec<ZoneView>> {
        self.authorize(UseCase::Zones)?;
        let view = |name: &String| ZoneView {
            name: name.clone(),
            offsets: zones::offsets(&when::zone_or_utc(name)),
        };
        Ok(names.iter().map(view).collect())
    }

    /// The time zones that an event can have, and this computer's own.
    ///
    /// # Errors
    /// When the laptop's settings can't be read.
    pub fn zone_choice(&self) -> Result<ZoneChoice> {
        self.authorize(UseCase::ZoneChoice)?;
        Ok(ZoneChoice { names: zones::names(), own: own_zone().ok() })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use entrada_core::fact::Body;
    use entrada_core::ids::EventId;
    use entrada_core::model::EventPatch;

    use super::*;
    use crate::{CheckInput, EventInput, HolderInput, OpenOptions, SaleInput, SaleLine, TypeInput};

    #[test]
    fn an_event_in_a_zone_of_a_newer_program_goes_on_in_utc_and_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let (data_dir, key_file) = (folder.path().join("data"), Some(folder.path().join("key")));
        let app = App::open(&OpenOptions { data_dir, key_file, ..Default::default() }).unwrap();
        let some = |text: &str| Some(text.to_owned());
        let input = EventInput {
            name: some("Landing"),
            timezone: some("Europe/Madrid"),
            starts: some("2099-11-20 19:30"),
            ends: some("2099-11-20 23:30"),
            everyone_out: some("06:00"),
            retain_days: some("30"),
            ..EventInput::default()
        };
        let event: EventId = app.add_event(&input).unwrap().id.parse().unwrap();
        let kind = TypeInput { name: some("Standing"), entries_per_day: some("1"), ..TypeInput::default() };
        app.save_type(&event, None, &kind).unwrap();
        let tycho = EventPatch { timezone: some("Moon/Tycho"), ..EventPatch::default() };
        app.write(|access| access.append(event, Body::EventSaved { event: tycho }, Vec::new())).unwrap();

        let view = &app.events().unwrap()[0];
        assert_eq!((view.timezone.as_str(), view.timezone_known), ("Moon/Tycho", false));
        let rows = app.rehearse(&event).unwrap().rows;
        assert!(rows.iter().any(|row| row.message.contains("Moon/Tycho")), "{rows:#?}");
        let lines = vec![SaleLine { type_index: 1, holders: vec![HolderInput::default()] }];
        let sold = app.issue(&event, &SaleInput { lines, ..SaleInput::default() }).unwrap();
        let code = sold.tickets[0].code.clone();
        app.check(&event, &CheckInput { code, ..CheckInput::default() }).unwrap();
        let number = sold.tickets[0].number.parse().unwrap();
        app.ticket_history(&event, number).unwrap();
        app.insights(&event).unwrap();
        app.door_state(&event, None, 5).unwrap();
        app.save_report(&event, None, &folder.path().join("report.pdf")).unwrap();
        let later = EventInput { ends: some("2099-11-21 01:00"), ..EventInput::default() };
        let edited = app.edit_event(&event, &later).unwrap();
        assert_eq!(edited.ends.to_string(), "2099-11-21T01:00:00Z", "what is typed is in UTC, too");
        assert!(app.rebuild().unwrap().differences.is_empty());
        let found = EventInput { timezone: some("Moon/Tycho"), ..input };
        let refused = app.add_event(&found).unwrap_err();
        assert!(refused.message.contains("Moon/Tycho"), "{refused:?}");
        assert_eq!(app.zones(&["Moon/Tycho".to_owned()]).unwrap()[0].offsets, [(0, 0)]);
    }
}
