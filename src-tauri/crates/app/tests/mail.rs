//! Tickets by e-mail, to a server that takes, refuses and knows passwords.

use std::ops::ControlFlow;

use entrada_app::{
    ErrorCode, HolderInput, MailInput, MailSecurity, PaymentMethod, SaleInput, SaleLine, Selection,
    SendReport,
};

use crate::desk::{Desk, number, some};
use crate::sink::Sink;

fn server(sink: &Sink) -> MailInput {
    MailInput {
        host: some("127.0.0.1"),
        port: Some(sink.port.to_string()),
        security: Some(MailSecurity::Open),
        from: some("tickets@events.example"),
        from_name: some("Sala Sol"),
        ..MailInput::default()
    }
}

fn sold(desk: &Desk, event: &entrada_app::EventId, addresses: &[&str]) -> Vec<entrada_app::TicketView> {
    let holders = addresses
        .iter()
        .map(|email| HolderInput { name: some("Ada"), email: some(email), ..HolderInput::default() })
        .collect();
    let sale = SaleInput {
        lines: vec![SaleLine { type_index: 1, holders }],
        payment: Some(PaymentMethod::Cash),
        ..SaleInput::default()
    };
    desk.app.issue(event, &sale).unwrap().tickets
}

fn send(
    desk: &Desk,
    event: &entrada_app::EventId,
    tickets: &[entrada_app::TicketView],
    again: bool,
) -> SendReport {
    let selection = Selection::These { numbers: tickets.iter().map(number).collect() };
    desk.app.bulk_send(event, &selection, again, &mut |_, _| ControlFlow::Continue(())).unwrap()
}

#[test]
fn each_holder_gets_their_own_ticket_once() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    desk.app.save_mail(&server(&sink)).unwrap();
    let mut tickets = sold(&desk, &event, &["ada@example.org", "nobody@example.org", "bob@example.org"]);
    tickets.extend(desk.sell(&event, &["Without an address"]));
    tickets.extend(sold(&desk, &event, &["held@example.org"]));
    desk.app.block(&event, number(tickets.last().unwrap()), "ask Kim").unwrap();
    let report = send(&desk, &event, &tickets, false);
    assert_eq!((report.sent, report.skipped.len(), report.waiting, report.trouble), (2, 3, 0, None));
    assert!(report.skipped[2].why.contains("nobody@example.org"), "{:?}", report.skipped);
    let mails = sink.mails();
    let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, ["ada@example.org", "bob@example.org"]);
    assert!(mails[0].text.contains("Party") && mails[0].text.contains(&format!("{}.pdf", tickets[0].number)));
    assert!(!mails[0].text.contains("bob@example.org"), "nobody sees who else got one");

    assert_eq!(send(&desk, &event, &tickets, false).sent, 0, "what went out is not sent again");
    desk.app.reissue(&event, number(&tickets[0])).unwrap();
    assert_eq!(send(&desk, &event, &tickets, false).sent, 1, "a new code is another letter");
    assert_eq!(send(&desk, &event, &tickets, true).sent, 2, "unless it is asked for");
}

#[test]
fn a_wrong_password_ends_it_at_once_and_is_kept_secret() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    let wrong = MailInput { user: some("office"), password: some("hunter2hunter2"), ..server(&sink) };
    let shown = desk.app.save_mail(&wrong).unwrap();
    assert!(!serde_json::to_string(&shown).unwrap().contains("hunter2"));
    let tickets = sold(&desk, &event, &["ada@example.org", "bob@example.org"]);
    let report = send(&desk, &event, &tickets, false);
    let trouble = report.trouble.unwrap();
    assert_eq!((report.sent, trouble.code), (0, ErrorCode::Mail));
    assert!(!trouble.message.contains("hunter2"));
    for entry in std::fs::read_dir(desk.folder.path().join("data")).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
        assert!(
            !bytes.windows(14).any(|some| some == b"hunter2hunter2"),
            "the password lies open on the disk"
        );
    }
    let right = MailInput { password: some("right"), ..MailInput::default() };
    desk.app.save_mail(&right).unwrap();
    assert_eq!(send(&desk, &event, &tickets, false).sent, 2);
}

#[test]
fn bad_settings_are_named_and_nothing_is_kept() {
    let desk = Desk::new("office");
    let error = desk.app.test_mail("ada@example.org").unwrap_err();
    assert!(error.code == ErrorCode::Mail && error.hint.is_some(), "{error:?}");
    for (input, word) in [
        (MailInput::default(), "name"),
        (MailInput { host: some("smtp://x"), from: some("a@b.org"), ..MailInput::default() }, "smtp://x"),
        (MailInput { host: some("x"), ..MailInput::default() }, "sender"),
        (MailInput { host: some("x"), from: some("nonsense"), ..MailInput::default() }, "nonsense"),
        (
            MailInput { host: some("x"), from: some("a@b.org"), port: some("99999"), ..MailInput::default() },
            "99999",
        ),
    ] {
        let error = desk.app.save_mail(&input).unwrap_err();
        assert!(error.is_bad_input() && error.message.contains(word), "{error:?}");
    }
    assert_eq!(desk.app.mail().unwrap(), None);
}

#[test]
fn stopped_half_way_what_went_out_is_known() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    desk.app.save_mail(&server(&sink)).unwrap();
    let tickets = sold(&desk, &event, &["a@example.org", "b@example.org", "c@example.org"]);
    let selection = Selection::These { numbers: tickets.iter().map(number).collect() };
    let mut stop = |done, _| if done == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let report = desk.app.bulk_send(&event, &selection, false, &mut stop).unwrap();
    assert_eq!((report.sent, report.stopped), (2, true));
    assert_eq!(send(&desk, &event, &tickets, false).sent, 1);
    assert_eq!(sink.mails().len(), 3);
}

#[test]
fn a_password_goes_nowhere_but_to_the_server_it_was_given_for() {
    let (desk, other) = (Desk::new("office"), Sink::start());
    let sink = Sink::start();
    let right = MailInput { user: some("office"), password: some("right"), ..server(&sink) };
    let changes = [
        MailInput { host: some("localhost"), ..MailInput::default() },
        MailInput { port: Some(other.port.to_string()), ..MailInput::default() },
        MailInput { security: Some(MailSecurity::StartTls), ..MailInput::default() },
        MailInput { user: some("somebody"), ..MailInput::default() },
    ];
    for change in changes {
        assert!(desk.app.save_mail(&right).unwrap().has_password);
        let shown = desk.app.save_mail(&change).unwrap();
        assert!(!shown.has_password, "{change:?}");
        assert_eq!(desk.app.mail().unwrap(), Some(shown), "it is told again whenever somebody looks");
        let error = desk.app.test_mail("ada@example.org").unwrap_err();
        assert_eq!(error.code, ErrorCode::Mail, "{change:?}");
        assert!(error.message.contains("no password is kept"), "{change:?}: {}", error.message);
        let back = MailInput { password: None, ..right.clone() };
        assert!(!desk.app.save_mail(&back).unwrap().has_password, "what was dropped does not come back");
    }
    desk.app.save_mail(&right).unwrap();
    let renamed = MailInput { from_name: some("Sala Luna"), ..MailInput::default() };
    assert!(desk.app.save_mail(&renamed).unwrap().has_password, "the sender is nobody the password goes to");
    let told =
        MailInput { port: Some(other.port.to_string()), password: some("right"), ..MailInput::default() };
    assert!(
        desk.app.save_mail(&told).unwrap().has_password,
        "given with the change, it is for the new server"
    );
    desk.app.test_mail("ada@example.org").unwrap();
    assert_eq!((sink.mails().len(), other.mails().len()), (0, 1));
    let nobody = MailInput { user: some(""), ..MailInput::default() };
    assert!(!desk.app.save_mail(&nobody).unwrap().has_password);
}

/// A sale with a buyer, whose tickets have these addresses.
fn ordered(
    desk: &Desk,
    event: &entrada_app::EventId,
    buyer: &str,
    addresses: &[Option<&str>],
) -> Vec<entrada_app::TicketView> {
    let holders = addresses
        .iter()
        .map(|email| HolderInput {
            name: some("Ada"),
            email: email.map(str::to_owned),
            ..HolderInput::default()
        })
        .collect();
    let sale = SaleInput {
        buyer: some("Uncle Bart"),
        email: some(buyer),
        lines: vec![SaleLine { type_index: 1, holders }],
        payment: Some(PaymentMethod::Cash),
        ..SaleInput::default()
    };
    desk.app.issue(event, &sale).unwrap().tickets
}

#[test]
fn an_address_gets_one_letter_with_all_its_tickets_and_the_buyer_those_of_nobody() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Jazz <Night> & more");
    desk.app.save_mail(&server(&sink)).unwrap();
    let mut tickets = ordered(&desk, &event, "bart@example.org", &[None, Some("ada@example.org"), None]);
    tickets.extend(ordered(&desk, &event, "Bart@Example.org", &[None]));
    let report = send(&desk, &event, &tickets, false);
    assert_eq!((report.sent, report.skipped.len()), (4, 0));
    let mails = sink.mails();
    assert_eq!(mails.len(), 2);
    let buyers = mails.iter().find(|mail| mail.to == "bart@example.org").unwrap();
    for (nth, ticket) in tickets.iter().enumerate() {
        assert_eq!(buyers.text.contains(&ticket.number), nth != 1, "{nth}");
    }
    for part in ["text/html", "image/png", "Content-ID", "text/calendar", "application/pdf", "Uncle Bart"] {
        assert!(buyers.text.contains(part), "{part} in\n{}", buyers.text);
    }
    let whole = buyers.text.replace("=\n", "");
    assert!(whole.contains("for Jazz &lt;Night&gt; &amp; more:"), "nobody's words are tags");
    assert_eq!(send(&desk, &event, &tickets, false).sent, 0);
}

#[test]
fn a_changed_address_has_not_been_sent_to() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    desk.app.save_mail(&server(&sink)).unwrap();
    let tickets = sold(&desk, &event, &["typo@example.org"]);
    assert_eq!(send(&desk, &event, &tickets, false).sent, 1);
    let right = entrada_app::TicketEdit { email: some("right@example.org"), ..Default::default() };
    desk.app.edit_ticket(&event, number(&tickets[0]), &right).unwrap();
    assert_eq!(send(&desk, &event, &tickets, false).sent, 1);
    assert_eq!(send(&desk, &event, &tickets, false).sent, 0);
    assert_eq!(sink.mails()[1].to, "right@example.org");
    assert!(desk.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn an_address_in_other_letters_is_the_same_whatever_became_of_the_letter() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    desk.app.save_mail(&server(&sink)).unwrap();
    for (address, other, why) in [
        ("silent@example.org", "Silent@Example.ORG", "may have arrived"),
        ("jürgen@exämple.org", "JÜRGEN@EXÄMPLE.org", "before"),
    ] {
        let tickets = sold(&desk, &event, &[address]);
        send(&desk, &event, &tickets, false);
        let sent = sink.mails().len();
        let written = entrada_app::TicketEdit { email: some(other), ..Default::default() };
        desk.app.edit_ticket(&event, number(&tickets[0]), &written).unwrap();
        let report = send(&desk, &event, &tickets, false);
        assert_eq!((report.sent, report.skipped.len()), (0, 1), "{other}: {report:?}");
        assert!(report.skipped[0].why.contains(why), "{:?}", report.skipped);
        assert_eq!(sink.mails().len(), sent, "{other}");
    }
}

#[test]
fn a_laptop_that_was_dismissed_hands_over_no_more() {
    let (office, sink) = (Desk::new("office"), Sink::start());
    let event = office.event("Party");
    let desk = office.invite(&event, "till", entrada_app::Role::Desk);
    desk.app.save_mail(&server(&sink)).unwrap();
    let tickets = sold(&desk, &event, &["a@example.org", "b@example.org", "c@example.org"]);
    desk.hand_to(&office, &event);
    let selection = Selection::These { numbers: tickets.iter().map(number).collect() };
    // It hears of the dismissal when one letter is out and the next is made.
    let mut dismiss = |done, _| {
        if done == 1 {
            let id = office.app.find_device(&event, "till").unwrap();
            office.app.dismiss_device(&event, &id, None).unwrap();
            office.hand_to(&desk, &event);
        }
        ControlFlow::Continue(())
    };
    let error = desk.app.bulk_send(&event, &selection, false, &mut dismiss).unwrap_err();
    assert!(error.code == ErrorCode::NotAllowed && error.message.contains("dismissed"), "{error:?}");
    assert_eq!(sink.mails().len(), 1, "what can't be written down is not sent");
    let again = desk.app.bulk_send(&event, &selection, false, &mut dismiss).unwrap_err();
    assert_eq!((again.code, sink.mails().len()), (ErrorCode::NotAllowed, 1));
}

#[test]
fn what_is_not_paid_or_was_given_back_is_no_ticket_to_mail() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    desk.app.save_mail(&server(&sink)).unwrap();
    let holder = HolderInput { email: some("ada@example.org"), ..HolderInput::default() };
    let sale =
        SaleInput { lines: vec![SaleLine { type_index: 1, holders: vec![holder] }], ..SaleInput::default() };
    let unpaid = desk.app.issue(&event, &sale).unwrap().tickets;
    let report = send(&desk, &event, &unpaid, false);
    assert_eq!((report.sent, report.skipped.len()), (0, 1));
    assert!(report.skipped[0].why.contains("not paid"), "{:?}", report.skipped);
    assert!(sink.mails().is_empty());
}

#[test]
fn one_that_is_put_off_waits_and_three_in_a_row_stop_the_rest() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    desk.app.save_mail(&server(&sink)).unwrap();
    let one = sold(&desk, &event, &["later@example.org", "ada@example.org"]);
    let report = send(&desk, &event, &one, false);
    assert_eq!((report.sent, report.waiting), (1, 1));
    assert!(report.trouble.unwrap().message.contains("451"));
    let many: Vec<String> = (0..12).map(|nth| format!("later{nth}@example.org")).collect();
    let many = sold(&desk, &event, &many.iter().map(String::as_str).collect::<Vec<_>>());
    let good = sold(&desk, &event, &["bob@example.org"]);
    let report = send(&desk, &event, &[many, good.clone()].concat(), false);
    assert_eq!((report.sent, report.waiting, report.skipped.len()), (0, 14, 0), "a pause for all of them");
    // The server has recovered: whatever is sent next takes along what waits.
    let recovered = Sink::start();
    let input = MailInput { port: Some(recovered.port.to_string()), ..MailInput::default() };
    desk.app.save_mail(&input).unwrap();
    let sent = (0..5).find_map(|_| Some(send(&desk, &event, &good, false).sent).filter(|sent| *sent > 0));
    assert_eq!(sent, Some(1), "whoever was put off less goes first, so everybody has their turn");
}

#[test]
fn what_may_have_been_taken_is_not_sent_twice_by_itself() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    desk.app.save_mail(&server(&sink)).unwrap();
    let tickets = sold(&desk, &event, &["silent@example.org", "ada@example.org"]);
    let report = send(&desk, &event, &tickets, false);
    assert_eq!((report.sent, report.skipped.len(), report.waiting), (1, 1, 0));
    let report = send(&desk, &event, &tickets, false);
    assert_eq!((report.sent, report.skipped.len()), (0, 2));
    assert!(report.skipped[0].why.contains("may have arrived"), "{:?}", report.skipped);
    assert_eq!(sink.mails().len(), 2);
    assert_eq!(send(&desk, &event, &tickets[..1], true).skipped.len(), 1, "asked for, it is sent again");
    assert_eq!(sink.mails().len(), 3);
}

#[test]
fn only_one_program_sends() {
    let (desk, sink) = (Desk::new("office"), Sink::start());
    let event = desk.event("Party");
    desk.app.save_mail(&server(&sink)).unwrap();
    let tickets = sold(&desk, &event, &["a@example.org", "b@example.org"]);
    let selection = Selection::These { numbers: tickets.iter().map(number).collect() };
    let other = desk.again();
    let mut busy = None;
    let mut watch = |_, _| {
        let meanwhile = other.bulk_send(&event, &selection, false, &mut |_, _| ControlFlow::Continue(()));
        busy.get_or_insert(meanwhile);
        ControlFlow::Continue(())
    };
    let report = desk.app.bulk_send(&event, &selection, false, &mut watch).unwrap();
    assert_eq!(report.sent, 2);
    assert_eq!(busy.unwrap().unwrap_err().code, ErrorCode::Busy);
    assert_eq!(sink.mails().len(), 2);
}
