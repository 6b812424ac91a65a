//! Stories of several laptops and their files: bundles, roles, dismissal, backup.

use entrada_app::{
    App, ErrorCode, EventId, GuestQuery, IncidentKind, OpenOptions, PaymentMethod, Reason, Role, TicketView,
    TypeInput,
};

use crate::desk::{Desk, PASSPHRASE, check, event_input, exported, number, options, out, sale, unwatched};

fn same(a: &Desk, b: &Desk, event: &EventId) {
    // A door sees the same guests without what is none of its business.
    let public = |ticket: TicketView| TicketView { email: None, code: String::new(), price: None, ..ticket };
    let guests = |desk: &Desk| -> Vec<TicketView> {
        let page = desk.app.guests(event, &GuestQuery::default()).unwrap();
        page.tickets.into_iter().map(public).collect()
    };
    assert_eq!(guests(a), guests(b));
    let seen = |desk: &Desk| {
        let mut stats = desk.app.stats(event).unwrap();
        stats.paid.clear();
        (stats, desk.app.incidents(event).unwrap())
    };
    assert_eq!(seen(a), seen(b));
}

#[test]
fn two_laptops_by_file_in_all_directions_and_twice() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob", "Eva"]);
    let desk = office.invite(&event, "desk", Role::Desk);
    same(&office, &desk, &event);
    desk.app.issue(&event, &sale(1, &["Dan"], Some(PaymentMethod::Card))).unwrap();
    let first = office.check(&event, &tickets[0].code);
    let second = desk.check(&event, &tickets[0].code);
    assert!(first.reason == Reason::Admitted && second.reason == Reason::Admitted, "while apart");
    assert!(first.unconfirmed && second.unconfirmed, "and both said that they could not ask");
    assert!(!desk.check(&event, &tickets[0].code).unconfirmed, "a refusal is certain");
    office.hand_to(&desk, &event);
    let report = desk.hand_to(&office, &event);
    assert_eq!((report.incidents.len(), report.joined, report.refused.len()), (1, false, 0));
    assert_eq!(
        (report.incidents[0].first.device.as_str(), report.incidents[0].second.device.as_str()),
        ("office", "desk")
    );
    office.hand_to(&desk, &event);
    same(&office, &desk, &event);
    let again = desk.hand_to(&office, &event);
    assert_eq!(again.new, 0);
    same(&office, &desk, &event);
    for laptop in [&office, &desk] {
        assert!(laptop.app.rebuild().unwrap().differences.is_empty());
        assert!(laptop.app.verify_journal().unwrap().problems.is_empty());
    }
}

#[test]
fn only_a_first_entry_is_unconfirmed() {
    let office = Desk::new("office");
    let event = office.event("Party");
    office
        .app
        .save_type(&event, Some(1), &TypeInput { reentry: Some(true), ..TypeInput::default() })
        .unwrap();
    let _door = office.invite(&event, "door", Role::Door);
    let ticket = office.sell(&event, &["Ada"]).remove(0);
    assert!(office.check(&event, &ticket.code).unconfirmed);
    assert!(!check(&office.app, &event, &ticket.code, out).unconfirmed);
    let back = office.check(&event, &ticket.code);
    assert_eq!((back.reason, back.unconfirmed), (Reason::Admitted, false));
}

#[test]
fn a_door_lets_in_and_does_nothing_else() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada"]);
    let door = office.invite(&event, "door", Role::Door);
    let seen = door.app.guests(&event, &GuestQuery::default()).unwrap().tickets;
    assert_eq!((seen[0].name.as_deref(), seen[0].email.as_deref()), (Some("Ada"), None));
    assert_eq!((seen[0].code.as_str(), seen[0].price), ("", None), "a door can't copy tickets off its list");
    assert!(door.app.qr_svg(&event, tickets[0].number.parse().unwrap()).is_err());
    let later = office.sell(&event, &["Bob"]).remove(0);
    assert_eq!(door.check(&event, &tickets[0].code).reason, Reason::Admitted);
    assert_eq!(door.check(&event, &later.code).reason, Reason::Unlisted, "genuine, not heard of");
    assert_eq!(door.check(&event, &later.code).reason, Reason::AlreadyIn);
    let unknown = door.check(&event, &later.number);
    assert!(
        unknown.reason == Reason::Unknown && unknown.message.contains("last heard"),
        "{}",
        unknown.message
    );
    let (app, of) = (&door.app, number(&tickets[0]));
    let denied = [
        app.issue(&event, &sale(1, &["Eve"], None)).err(),
        app.cancel(&event, of, None).err(),
        app.block(&event, of, "x").err(),
        app.reissue(&event, of).err(),
        app.pay(&event, of, PaymentMethod::Cash).err(),
        app.order_tickets(&event, tickets[0].order.parse().unwrap()).err(),
        app.edit_event(&event, &event_input("Mine")).err(),
        app.save_type(&event, None, &TypeInput { name: Some("Mine".into()), ..TypeInput::default() }).err(),
        app.export_bundle(&event, &door.file("b"), PASSPHRASE, Some(Role::Door)).err(),
        exported(app, &event, entrada_app::ExportWhat::Tickets).err(),
    ];
    for (place, error) in denied.iter().enumerate() {
        assert_eq!(error.as_ref().map(|error| error.code), Some(ErrorCode::NotAllowed), "{place}: {error:?}");
    }
    assert_eq!(app.door_search(&event, "ada", 10).unwrap().tickets.len(), 1);
    door.hand_to(&office, &event);
    assert_eq!(office.app.stats(&event).unwrap().admitted, 2);
    office.hand_to(&door, &event);
    same(&office, &door, &event);
}

#[test]
fn a_dismissed_laptop_is_out() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let ticket = office.sell(&event, &["Ada"]).remove(0);
    let door = office.invite(&event, "door", Role::Door);
    let id = office.app.find_device(&event, "door").unwrap();
    office.app.dismiss_device(&event, &id, None).unwrap();
    assert!(office.app.dismiss_device(&event, &id, None).is_err(), "once");
    let own = office.app.find_device(&event, "office").unwrap();
    assert_eq!(office.app.dismiss_device(&event, &own, None).unwrap_err().code, ErrorCode::Conflict);
    assert_eq!(door.check(&event, &ticket.code).reason, Reason::Admitted, "it has not heard of it yet");
    let report = door.hand_to(&office, &event);
    assert_eq!(report.refused.len(), 1, "{:?}", report.refused);
    assert_eq!(office.app.stats(&event).unwrap().admitted, 0);
    office.hand_to(&door, &event);
    let refused =
        door.app.check(&event, &entrada_app::CheckInput { code: ticket.code, ..Default::default() });
    assert_eq!(refused.unwrap_err().code, ErrorCode::NotAllowed);
    assert!(!office.check(&event, &ticket.number).unconfirmed, "nobody else takes part now");
}

#[test]
fn bundles_that_are_not_taken_in_change_nothing() {
    let (office, stranger) = (Desk::new("office"), Desk::new("stranger"));
    let event = office.event("Party");
    let _desk = office.invite(&event, "desk", Role::Desk);
    let file = office.file("bundle");
    office.app.export_bundle(&event, &file, PASSPHRASE, None).unwrap();
    let sealed = std::fs::read(&file).unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = stranger.file(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let made = |text: &str| {
        use std::io::Write as _;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(text.as_bytes()).unwrap();
        entrada_secrets::seal(b"ENTRBNDL", PASSPHRASE, &gzip.finish().unwrap()).unwrap()
    };
    let mut flipped = sealed.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    let own = Desk::new("uninvited");
    let uninvited = {
        let desk = &_desk;
        let path = desk.file("no-invitation");
        desk.app.export_bundle(&event, &path, PASSPHRASE, None).unwrap();
        std::fs::read(path).unwrap()
    };
    drop(own);
    for (name, bytes, code) in [
        ("cut", sealed[..sealed.len() / 2].to_vec(), ErrorCode::WrongPassphrase),
        ("head", sealed[..10].to_vec(), ErrorCode::BadFile),
        ("flipped", flipped, ErrorCode::WrongPassphrase),
        ("empty", Vec::new(), ErrorCode::BadFile),
        ("text", b"hello, I am a text file of some length".repeat(20), ErrorCode::BadFile),
        ("newer", made(&format!("{{\"format\":2,\"event\":\"{event}\",\"more\":1}}\n")), ErrorCode::Newer),
        ("nothing", made(&format!("{{\"format\":1,\"event\":\"{event}\"}}\n")), ErrorCode::BadFile),
        ("nonsense", made("{\"format\":1}\n"), ErrorCode::BadFile),
        ("line", made(&format!("{{\"format\":1,\"event\":\"{event}\"}}\nhello\n")), ErrorCode::BadFile),
        ("uninvited", uninvited, ErrorCode::NotAllowed),
    ] {
        let path = write(name, &bytes);
        let error = stranger.app.import_bundle(&path, PASSPHRASE, &mut unwatched).unwrap_err();
        assert!(
            error.code == code || (name == "cut" && error.code == ErrorCode::BadFile),
            "{name}: {error:?}"
        );
        assert!(error.hint.is_some() || code == ErrorCode::BadFile, "{name}: {error:?}");
    }
    let error = stranger.app.import_bundle(&file, "wrong", &mut unwatched).unwrap_err();
    assert_eq!(error.code, ErrorCode::WrongPassphrase);
    assert!(office.app.export_bundle(&event, &file, "", None).is_err());
    assert!(stranger.app.events().unwrap().is_empty());
    assert_eq!(stranger.app.verify_journal().unwrap().facts, 0);
}

#[test]
fn a_backup_opens_in_another_folder_under_another_key() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob"]);
    office.check(&event, &tickets[0].code);
    let file = office.file("backup");
    office.app.backup(&file, PASSPHRASE).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let to = options(elsewhere.path());
    assert_eq!(entrada_app::restore(&to, &file, "wrong").unwrap_err().code, ErrorCode::WrongPassphrase);
    assert!(!to.data_dir.join("entrada.db").exists());
    entrada_app::restore(&to, &file, PASSPHRASE).unwrap();
    let over = entrada_app::restore(&to, &file, PASSPHRASE).unwrap_err();
    assert_eq!(over.code, ErrorCode::Conflict);
    let app = App::open(&to).unwrap();
    assert_eq!(check(&app, &event, &tickets[0].code, |_| {}).reason, Reason::AlreadyIn);
    assert_eq!(check(&app, &event, &tickets[1].code, |_| {}).reason, Reason::Admitted);
    assert_eq!(app.ticket(&event, number(&tickets[0])).unwrap().code, tickets[0].code);
    assert!(
        app.rebuild().unwrap().differences.is_empty() && app.verify_journal().unwrap().problems.is_empty()
    );
    let left: Vec<_> =
        std::fs::read_dir(&to.data_dir).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(".tmp")), "{left:?}");
}

#[test]
fn a_key_file_that_is_missing_or_another_opens_nothing() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let own = options(office.folder.path());
    let key = own.key_file.clone().unwrap();
    let another = Desk::new("another");
    let wrong = OpenOptions { key_file: options(another.folder.path()).key_file, ..own.clone() };
    let kept = std::fs::read(&key).unwrap();
    drop(office.app);
    let error = App::open(&wrong).map(|_| ()).unwrap_err();
    assert!(matches!(error.code, ErrorCode::KeyUnavailable | ErrorCode::Damaged), "{error:?}");
    std::fs::remove_file(&key).unwrap();
    let error = App::open(&own).map(|_| ()).unwrap_err();
    assert_eq!(error.code, ErrorCode::KeyUnavailable, "{error:?}");
    assert!(!key.exists(), "none is made in its place");
    std::fs::write(&key, kept).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    assert!(App::open(&own).unwrap().event(&event).is_ok());
}

#[test]
fn nothing_that_is_printed_for_debugging_shows_a_secret() {
    let options = OpenOptions {
        passphrase: Some(zeroize::Zeroizing::new("swordfish".to_owned())),
        ..OpenOptions::default()
    };
    let key = entrada_core::code::ReadingKey::new([0xab; 32]);
    let secret = entrada_secrets::Secret32::from_bytes([0xab; 32]);
    for shown in [format!("{options:?}"), format!("{options:#?}"), format!("{key:?}"), format!("{secret:?}")]
    {
        let shown = shown.to_lowercase();
        assert!(!shown.contains("swordfish") && !shown.contains("171") && !shown.contains("abab"), "{shown}");
    }
}

/// The office cancels one ticket and holds another back; the door, which does not hear of it, lets both in.
#[test]
fn who_was_let_in_although_cancelled_or_blocked_elsewhere_is_told_on_every_laptop() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob", "Eva", "Dan"]);
    let door = office.invite(&event, "door", Role::Door);
    let [ada, bob, eva, dan] = &tickets[..] else { panic!("four tickets") };
    // Dan came in before.
    door.check(&event, &dan.code);
    office.app.cancel(&event, number(ada), None).unwrap();
    office.app.block(&event, number(bob), "ask Kim").unwrap();
    office.app.cancel(&event, number(eva), None).unwrap();
    office.app.reinstate(&event, number(eva)).unwrap();
    office.app.cancel(&event, number(dan), None).unwrap();
    let scans: Vec<String> = [ada, bob, eva]
        .into_iter()
        .map(|ticket| {
            let answer = door.check(&event, &ticket.code);
            assert_eq!(answer.reason, Reason::Admitted, "it has not heard of it");
            answer.scan.unwrap()
        })
        .collect();
    assert!(
        office.app.incidents(&event).unwrap().is_empty() && door.app.incidents(&event).unwrap().is_empty()
    );
    let report = door.hand_to(&office, &event);
    office.hand_to(&door, &event);
    let kinds = |incidents: Vec<entrada_app::Incident>| -> Vec<_> {
        incidents
            .into_iter()
            .map(|incident| (incident.kind, incident.name, incident.first.device, incident.second.device))
            .collect()
    };
    let told = kinds(report.incidents);
    let expected = |kind, name: &str| (kind, Some(name.to_owned()), "office".to_owned(), "door".to_owned());
    assert_eq!(told.len(), 2, "{told:?}");
    for one in
        [expected(IncidentKind::CancelledElsewhere, "Ada"), expected(IncidentKind::BlockedElsewhere, "Bob")]
    {
        assert!(told.contains(&one), "{told:?}");
    }
    same(&office, &door, &event);
    for laptop in [&office, &door] {
        assert_eq!(kinds(laptop.app.incidents(&event).unwrap()), told);
        assert_eq!(laptop.app.door_state(&event, None, 0).unwrap().incidents, 2);
        assert!(laptop.app.rebuild().unwrap().differences.is_empty());
    }
    // Lifting it afterwards does not make it undone; taking the scan back does.
    office.app.unblock(&event, number(bob)).unwrap();
    assert_eq!(office.app.incidents(&event).unwrap().len(), 2);
    office.app.undo(&scans[0], "sent home").unwrap();
    let left = office.app.incidents(&event).unwrap();
    assert_eq!(
        left.iter().map(|incident| incident.kind).collect::<Vec<_>>(),
        [IncidentKind::BlockedElsewhere]
    );
}
