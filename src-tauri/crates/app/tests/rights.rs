//! Every use case tried by a door's laptop, by a door's person on an organiser's laptop, and on locked laptops: what the
//! table of rights says is what happens.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::PathBuf;

use entrada_app::{
    App, AppError, BulkAction, ErrorCode, EventId, ExportWhat, InsightsWhat, JobView, ListOrder, LockTo,
    Locked, Number, PaymentMethod, Role, ScanQuery, Selection, Settings, StaffId, UseCase, Whom, WhomInput,
};

use crate::desk::{Desk, PASSPHRASE, event_input, number, sale, unwatched};
use crate::people::{add, sign_in};

/// What a use case can be tried on.
struct Stage {
    event: EventId,
    ticket: Number,
    order: Number,
    code: String,
    person: StaffId,
    folder: PathBuf,
}

type Attempt = fn(&App, &Stage) -> Result<(), AppError>;

fn input<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

fn these(stage: &Stage) -> Selection {
    Selection::These { numbers: vec![stage.ticket] }
}

/// A use case and how it is tried; the answer does not matter, only whether it was let.
macro_rules! attempts {
    ($($name:ident: |$app:ident, $at:ident| $call:expr;)+) => {
        &[$((stringify!($name), |$app, $at| { let _ = ($app, $at); $call.map(drop) })),+]
    };
}

const ATTEMPTS: &[(&str, Attempt)] = attempts! {
    events: |app, at| app.events();
    all_events: |app, at| app.all_events();
    event: |app, at| app.event(&at.event);
    find_event: |app, at| app.find_event("party");
    types: |app, at| app.types(&at.event);
    find_type: |app, at| app.find_type(&at.event, "Standing");
    zones: |app, at| app.zones(&["Europe/Madrid".to_owned()]);
    zone_choice: |app, at| app.zone_choice();
    areas: |app, at| app.areas(&at.event);
    gates: |app, at| app.gates(&at.event);
    questions: |app, at| app.questions(&at.event);
    find_question: |app, at| app.find_question(&at.event, "waiver");
    settings: |app, at| app.settings();
    save_settings: |app, at| app.save_settings(&Settings { sound: Some(true), ..Settings::default() });
    session: |app, at| app.session();
    persons: |app, at| app.persons(&at.event);
    find_person: |app, at| app.find_person(&at.event, "Ana");
    sign_in: |app, at| app.sign_in(&at.event, at.person, "12");
    sign_out: |app, at| Ok::<_, AppError>(());
    lock: |app, at| app.lock(LockTo::Door, "1");
    unlock: |app, at| app.unlock("1");
    set_ask_who: |app, at| app.set_ask_who(false);
    drop_expired: |app, at| app.drop_expired(None);
    check: |app, at| app.check(&at.event, &input(&format!("{{\"code\":\"{}\",\"simulate\":true}}", at.code)));
    check_among: |app, at| {
        app.check_among(&[at.event], &input(&format!("{{\"code\":\"{}\",\"simulate\":true}}", at.code)))
    };
    admit: |app, at| app.admit(&at.event, &input("{}"));
    link_ticket: |app, at| app.link_ticket(&at.event, at.ticket, "band 1");
    unlink_ticket: |app, at| app.unlink_ticket(&at.event, at.ticket);
    undo: |app, at| app.undo("none", "why");
    scans: |app, at| app.scans(&at.event, &ScanQuery::default());
    door_state: |app, at| app.door_state(&at.event, None, 5);
    door_search: |app, at| app.door_search(&at.event, "ada", 5);
    issue: |app, at| app.issue(&at.event, &sale(1, &["Eve"], None));
    order_tickets: |app, at| app.order_tickets(&at.event, at.order);
    find_order: |app, at| app.find_order(&at.order.to_string());
    ticket: |app, at| app.ticket(&at.event, at.ticket);
    find_ticket: |app, at| app.find_ticket(&at.ticket.to_string());
    tickets_pdf: |app, at| app.tickets_pdf(&at.event, &[at.ticket], None, &mut |_, _| ControlFlow::Continue(()));
    save_tickets_pdf: |app, at| app.save_tickets_pdf(&at.event, &[at.ticket], None, &at.folder.join("t.pdf"), &mut |_, _| ControlFlow::Continue(()));
    letters_missing: |app, at| app.letters_missing(&at.event, &[at.ticket]);
    qr: |app, at| app.qr(&at.event, at.ticket, &at.folder.join("t.png"));
    qr_svg: |app, at| app.qr_svg(&at.event, at.ticket);
    print: |app, at| app.print(&at.event, &[at.ticket], Some("no such printer"), 1);
    job: |app, at| app.job(&JobView { id: "none-1".into(), printer: "none".into(), state: "done".into(), why: None });
    pay: |app, at| app.pay(&at.event, at.ticket, PaymentMethod::Cash);
    pay_orders: |app, at| app.pay_orders(&at.event, &input(&format!("{{\"orders\":[\"{}\"]}}", at.order)));
    cash: |app, at| app.cash(&at.event);
    count_cash: |app, at| app.count_cash(&at.event, &input("{\"counted\":\"x\"}"));
    guests: |app, at| app.guests(&at.event, &input("{}"));
    ticket_history: |app, at| app.ticket_history(&at.event, at.ticket);
    edit_ticket: |app, at| app.edit_ticket(&at.event, at.ticket, &input("{\"seat\":\"B7\"}"));
    cancel: |app, at| app.cancel(&at.event, at.ticket, None);
    reinstate: |app, at| app.reinstate(&at.event, at.ticket);
    block: |app, at| app.block(&at.event, at.ticket, "wait");
    unblock: |app, at| app.unblock(&at.event, at.ticket);
    reissue: |app, at| app.reissue(&at.event, at.ticket);
    orders: |app, at| app.orders(&at.event, &input("{}"));
    edit_order: |app, at| app.edit_order(&at.event, at.order, &input("{}"));
    change_type: |app, at| app.change_type(&at.event, at.ticket, &input("{\"price\":\"9\",\"price_reason\":\"a child\"}"));
    refund_cancels: |app, at| app.refund_cancels(&at.event, at.order, &input("{\"amount\":\"1\"}"));
    refund: |app, at| app.refund(&at.event, at.order, &input("{\"amount\":\"1\"}"));
    bulk: |app, at| app.bulk(&at.event, &these(at), &BulkAction::Unblock, &mut |_, _| ControlFlow::Continue(()));
    bulk_pdf: |app, at| app.bulk_pdf(&at.event, &these(at), &at.folder.join("b.pdf"), &mut |_, _| ControlFlow::Continue(()));
    bulk_print: |app, at| app.bulk_print(&at.event, &these(at), Some("no such printer"), 1, &mut |_, _| ControlFlow::Continue(()));
    bulk_send: |app, at| app.bulk_send(&at.event, &these(at), false, &mut |_, _| ControlFlow::Continue(()));
    mail: |app, at| app.mail();
    save_mail: |app, at| app.save_mail(&input("{}"));
    test_mail: |app, at| app.test_mail("no address");
    sheets: |app, at| app.sheets(&at.event);
    sheets_status: |app, at| app.sheets_status(&at.event);
    sheets_client: |app, at| app.sheets_client("", "");
    sheets_sign_in: |app, at| app.sheets_sign_in(&at.event, &mut |_| {}, &|| true);
    sheets_connect: |app, at| app.sheets_connect(&at.event, b"no key", "no address");
    sheets_test: |app, at| app.sheets_test(&at.event);
    sheets_columns: |app, at| app.sheets_columns(&at.event, &[]);
    sheets_flush: |app, at| app.sheets_flush(&at.event, std::time::Duration::ZERO);
    sheets_disconnect: |app, at| app.sheets_disconnect(&at.event);
    proposals: |app, at| app.proposals(&at.event);
    accept_proposal: |app, at| app.accept_proposal(&at.event, 1);
    decline_proposal: |app, at| app.decline_proposal(&at.event, 1);
    find_whom: |app, at| app.find_whom(None, WhomInput::Number(&at.ticket.to_string()));
    forget_person: |app, at| app.forget_person(&at.event, &Whom::Ticket(at.ticket));
    stats: |app, at| app.stats(&at.event);
    incidents: |app, at| app.incidents(&at.event);
    insights: |app, at| app.insights(&at.event);
    insights_csv: |app, at| app.insights_csv(&at.event, InsightsWhat::Counts, false);
    save_insights_csv: |app, at| app.save_insights_csv(&at.event, InsightsWhat::Counts, false, &at.folder.join("i.csv"));
    receipt_pdf: |app, at| app.receipt_pdf(&at.event, at.order, None);
    print_receipt: |app, at| app.print_receipt(&at.event, at.order, Some("no such printer"), 1);
    report_pdf: |app, at| app.report_pdf(&at.event, None);
    save_report: |app, at| app.save_report(&at.event, None, &at.folder.join("r.pdf"));
    guest_list_pdf: |app, at| app.guest_list_pdf(&at.event, ListOrder::Name, None, &mut |_, _| ControlFlow::Continue(()));
    save_guest_list: |app, at| app.save_guest_list(&at.event, ListOrder::Name, None, &at.folder.join("g.pdf"), &mut |_, _| ControlFlow::Continue(()));
    print_guest_list: |app, at| app.print_guest_list(&at.event, ListOrder::Name, Some("no such printer"), 1);
    rehearse: |app, at| app.rehearse(&at.event);
    is_genuine: |app, at| app.is_genuine("");
    learn_scanner: |app, at| app.learn_scanner(&at.event, "", None);
    rehearse_camera: |app, at| app.rehearse_camera();
    print_rehearsal: |app, at| app.print_rehearsal(&at.event);
    add_event: |app, at| app.add_event(&event_input("Mine"));
    edit_event: |app, at| app.edit_event(&at.event, &event_input("Mine"));
    duplicate_event: |app, at| app.duplicate_event(&at.event, &input("{}"));
    archive_event: |app, at| app.archive_event(&at.event, false);
    sample_event: |app, at| app.sample_event();
    save_type: |app, at| app.save_type(&at.event, None, &input("{\"name\":\"Mine\"}"));
    add_rule: |app, at| app.add_rule(&at.event, 1, &input("{\"kind\":\"any_days\",\"days\":\"3\"}"));
    remove_rule: |app, at| app.remove_rule(&at.event, 1, 1);
    add_area: |app, at| app.add_area(&at.event, "Lounge", &input("{}"));
    edit_area: |app, at| app.edit_area(&at.event, "Bar", &input("{}"));
    remove_area: |app, at| app.remove_area(&at.event, "Bar");
    add_gate: |app, at| app.add_gate(&at.event, "North", &input("{}"));
    edit_gate: |app, at| app.edit_gate(&at.event, "South", &input("{}"));
    remove_gate: |app, at| app.remove_gate(&at.event, "South");
    save_question: |app, at| app.save_question(&at.event, None, &input("{\"text\":\"Wristband?\"}"));
    remove_question: |app, at| app.find_question(&at.event, "waiver").and_then(|id| app.remove_question(&at.event, id));
    add_person: |app, at| app.add_person(&at.event, &input("{\"name\":\"Eve\",\"role\":\"door\"}"));
    edit_person: |app, at| app.edit_person(&at.event, at.person, &input("{\"name\":\"Eve\"}"));
    remove_person: |app, at| app.remove_person(&at.event, at.person);
    preview_import: |app, at| app.preview_import(&at.event, &at.folder.join("guests.csv"), &input("{}"));
    import: |app, at| app.import(&at.event, &at.folder.join("guests.csv"), &input("{}"), &mut unwatched);
    export: |app, at| app.export(&at.event, ExportWhat::Tickets, &input("{}"));
    save_export: |app, at| app.save_export(&at.event, ExportWhat::Orders, &input("{}"), &at.folder.join("o.csv"));
    export_choices: |app, at| app.export_choices(&at.event, ExportWhat::Tickets);
    keep_export_choices: |app, at| app.keep_export_choices(&at.event, ExportWhat::Tickets, &input("{}"));
    export_bundle: |app, at| app.export_bundle(&at.event, &at.folder.join("b.entrada"), PASSPHRASE, None);
    import_bundle: |app, at| app.import_bundle(&at.folder.join("none.entrada"), PASSPHRASE, &mut unwatched);
    backup: |app, at| app.backup(&at.folder.join("all.backup"), PASSPHRASE);
    devices: |app, at| app.devices(&at.event);
    find_device: |app, at| app.find_device(&at.event, "office");
    dismiss_device: |app, at| app.dismiss_device(&at.event, &"0".repeat(64), None);
    diagnose: |app, at| app.diagnose();
    save_diagnosis: |app, at| app.save_diagnosis(&at.folder.join("diagnosis.zip"));
    verify_journal: |app, at| app.verify_journal();
    rebuild: |app, at| app.rebuild();
};

/// Nothing is printed and no camera opened for this, whatever the machine has.
fn not_here(desk: &Desk) {
    let none = Settings {
        camera: Some("no such camera".into()),
        printer: Some("no such printer".into()),
        ..Settings::default()
    };
    desk.app.save_settings(&none).unwrap();
}

/// An office with an event, a sale, a question and Ana who may sell.
fn stage() -> (Desk, Stage) {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada"]);
    office.app.save_question(&event, None, &input("{\"text\":\"Waiver signed?\"}")).unwrap();
    office.app.add_area(&event, "Bar", &input("{}")).unwrap();
    office.app.add_gate(&event, "South", &input("{}")).unwrap();
    not_here(&office);
    let person = add(&office.app, &event, "Ana", Role::Desk, "2468");
    std::fs::write(office.file("guests.csv"), "Name\nBob\n").unwrap();
    let stage = Stage {
        event,
        ticket: number(&tickets[0]),
        order: tickets[0].order.parse().unwrap(),
        code: tickets[0].code.clone(),
        person,
        folder: office.folder.path().to_owned(),
    };
    (office, stage)
}

fn code(attempt: Result<(), AppError>) -> Option<ErrorCode> {
    attempt.err().map(|error| error.code)
}

#[test]
fn every_use_case_is_tried() {
    let tried: BTreeSet<&str> = ATTEMPTS.iter().map(|(name, _)| *name).collect();
    let rows: BTreeSet<&str> = UseCase::ALL.iter().map(|case| case.name()).collect();
    assert_eq!(tried, rows, "what is tried on the left, the table of rights on the right");
}

fn right(name: &str) -> (Role, Locked) {
    UseCase::ALL.iter().find(|case| case.name() == name).map(|case| (case.needs(), case.locked())).unwrap()
}

#[test]
fn a_door_on_the_organisers_laptop_reaches_only_what_a_door_may() {
    let (office, stage) = stage();
    add(&office.app, &stage.event, "Dora", Role::Door, "1357");
    sign_in(&office.app, &stage.event, "Dora", "1357");
    let before = office.app.all_events().unwrap();
    for (name, attempt) in ATTEMPTS {
        let (needs, _) = right(name);
        let denied = code(attempt(&office.app, &stage)) == Some(ErrorCode::NotAllowed);
        assert_eq!(denied, needs > Role::Door, "{name}");
    }
    assert_eq!(office.app.all_events().unwrap(), before, "and nothing was changed");
}

#[test]
fn a_seller_on_the_organisers_laptop_sells_and_does_not_organise() {
    let (office, stage) = stage();
    sign_in(&office.app, &stage.event, "Ana", "2468");
    for (name, attempt) in ATTEMPTS {
        let (needs, _) = right(name);
        let denied = code(attempt(&office.app, &stage)) == Some(ErrorCode::NotAllowed);
        assert_eq!(denied, needs > Role::Desk, "{name}");
    }
}

#[test]
fn a_doors_laptop_reaches_only_what_a_door_may_whoever_signs_in() {
    let (office, stage) = stage();
    let door = office.invite(&stage.event, "door", Role::Door);
    not_here(&door);
    // These are about a laptop and not about an event: its own backup, an event of its own.
    let own = [
        "set_ask_who",
        "add_event",
        "sample_event",
        "backup",
        "job",
        "mail",
        "save_mail",
        "test_mail",
        "sheets_client",
    ];
    for signed in [false, true] {
        if signed {
            // Who organises that event can't sign in here, but who organises one of this laptop's own can.
            let own = door.event("Own");
            add(&door.app, &own, "Olga", Role::Organiser, "9999");
            sign_in(&door.app, &own, "Olga", "9999");
        }
        let wrong: Vec<_> = ATTEMPTS
            .iter()
            .filter(|(name, _)| !own.contains(name))
            .map(|(name, attempt)| (name, right(name).0 > Role::Door, code(attempt(&door.app, &stage))))
            .filter(|(_, needs, code)| *needs != (*code == Some(ErrorCode::NotAllowed)))
            .collect();
        assert!(wrong.is_empty(), "name, whether it is too much for a door, what was answered: {wrong:?}");
    }
}

#[test]
fn a_locked_laptop_does_only_what_it_is_locked_to() {
    for (to, signed) in [(LockTo::Door, false), (LockTo::Sell, true), (LockTo::Both, true)] {
        let (office, stage) = stage();
        office.app.lock(to, "4321").unwrap();
        if signed {
            sign_in(&office.app, &stage.event, "Ana", "2468");
        }
        for (name, attempt) in ATTEMPTS {
            let (_, locked) = right(name);
            let does = match locked {
                Locked::Always => true,
                Locked::AtTheDoor => to != LockTo::Sell,
                Locked::AtTheDesk => to != LockTo::Door,
                Locked::Never => false,
            };
            let denied = code(attempt(&office.app, &stage)) == Some(ErrorCode::Locked);
            assert_eq!(denied, !does, "{name} on a laptop locked to {to:?}");
        }
    }
}

#[test]
fn a_locked_laptop_keeps_its_printer_and_name() {
    let (office, _) = stage();
    office.app.lock(LockTo::Door, "4321").unwrap();
    let screen = Settings { gate: Some("North".into()), sound: Some(false), ..Settings::default() };
    office.app.save_settings(&screen).unwrap();
    let name = Settings { device_name: Some("mine".into()), ..Settings::default() };
    assert_eq!(office.app.save_settings(&name).unwrap_err().code, ErrorCode::Locked);
}
