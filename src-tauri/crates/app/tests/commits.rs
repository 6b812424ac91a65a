//! Windows are told of a change once for each commit, and what it changed.

use std::sync::{Arc, Mutex};

use entrada_app::{Changed, ChangedPart, CheckInput, EventId, Settings};

use crate::desk::{Desk, number, sale};

/// What was told since it was last asked.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<Changed>>>);

impl Told {
    fn by(desk: &Desk) -> Self {
        let told = Self::default();
        let list = Arc::clone(&told.0);
        desk.app.listen(Arc::new(move |changed| list.lock().unwrap().push(changed.clone())));
        told
    }

    /// Of which parts, one list for each commit; each is about this event or about none.
    fn parts(&self, event: &EventId) -> Vec<Vec<ChangedPart>> {
        let told = std::mem::take(&mut *self.0.lock().unwrap());
        told.into_iter()
            .map(|changed| {
                let events: Vec<String> = changed.events.into_iter().collect();
                assert!(events.is_empty() || events == [event.to_string()], "{events:?}");
                changed.parts.into_iter().collect()
            })
            .collect()
    }
}

#[test]
fn a_sale_and_a_scan_are_one_notice_each_and_looking_is_none() {
    let desk = Desk::new("Desk");
    let event = desk.event("Party");
    let told = Told::by(&desk);
    let issued = desk.app.issue(&event, &sale(1, &["Ada"], None)).unwrap();
    assert_eq!(
        told.parts(&event),
        [vec![ChangedPart::Orders, ChangedPart::Tickets]],
        "one commit, not one for each fact"
    );

    let code = issued.tickets[0].code.clone();
    desk.app
        .check(&event, &CheckInput { code: code.clone(), simulate: true, ..CheckInput::default() })
        .unwrap();
    desk.app.door_state(&event, None, 10).unwrap();
    desk.app.guests(&event, &serde_json::from_str("{}").unwrap()).unwrap();
    assert_eq!(
        told.parts(&event),
        Vec::<Vec<ChangedPart>>::new(),
        "neither a trial nor a look changes anything"
    );

    desk.app.check(&event, &CheckInput { code, accept_unpaid: true, ..CheckInput::default() }).unwrap();
    assert_eq!(told.parts(&event), [vec![ChangedPart::Scans]]);

    desk.app.cancel(&event, number(&issued.tickets[0]), None).unwrap();
    assert_eq!(told.parts(&event), [vec![ChangedPart::Tickets]]);
    desk.app.cancel(&event, number(&issued.tickets[0]), None).unwrap_err();
    assert_eq!(told.parts(&event), Vec::<Vec<ChangedPart>>::new(), "what failed changed nothing");

    desk.app.save_settings(&Settings { sound: Some(false), ..Settings::default() }).unwrap();
    assert_eq!(told.parts(&event), [vec![ChangedPart::Settings]]);
}

#[test]
fn another_program_is_noticed_and_this_one_is_not() {
    let desk = Desk::new("Desk");
    let event = desk.event("Party");
    let before = desk.app.version_of_others().unwrap();
    desk.app.issue(&event, &sale(1, &["Ada"], None)).unwrap();
    assert_eq!(desk.app.version_of_others().unwrap(), before, "its own commits were told already");
    let other = desk.again();
    other.issue(&event, &sale(1, &["Eve"], None)).unwrap();
    assert_ne!(desk.app.version_of_others().unwrap(), before, "as when a terminal works on the same folder");
}
