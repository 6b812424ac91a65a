//! The list of guests at the office: narrowed, acted on by the hundred, told ticket by ticket, and written to whoever
//! came and whoever did not.

use std::ops::ControlFlow;

use entrada_app::{
    AppError, BulkAction, BulkReport, ErrorCode, EventId, ExportWhat, GuestQuery, GuestState, HistoryEntry,
    HistoryField, HistoryKind, HolderInput, Number, OrderEdit, PaymentMethod, PersonInput, RefundInput, Role,
    SaleInput, SaleLine, Selection, SkipReason, TicketEdit, TicketState, TicketView, Whom,
};

use crate::desk::{Desk, check, exported, number, sale, some};

fn these(numbers: &[Number]) -> Selection {
    Selection::These { numbers: numbers.to_vec() }
}

fn fitting(query: GuestQuery) -> Selection {
    Selection::Fitting { query, except: Vec::new() }
}

fn on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn bulk(
    desk: &Desk,
    event: &EventId,
    selection: &Selection,
    action: BulkAction,
) -> Result<BulkReport, AppError> {
    desk.app.bulk(event, selection, &action, &mut on)
}

fn names(desk: &Desk, event: &EventId, query: GuestQuery) -> Vec<String> {
    let page = desk.app.guests(event, &query).unwrap();
    assert_eq!(page.total as usize, page.tickets.len());
    page.tickets.into_iter().filter_map(|ticket| ticket.name).collect()
}

fn in_state(state: GuestState) -> GuestQuery {
    GuestQuery { state: Some(state), ..GuestQuery::default() }
}

fn kinds(entries: &[HistoryEntry]) -> Vec<HistoryKind> {
    entries.iter().map(|entry| entry.kind).collect()
}

#[test]
fn the_list_is_narrowed_by_many_things_at_once_and_sees_what_changes() {
    let office = Desk::new("Office");
    let event = office.event("Party");
    office.add_type(&event, "VIP", "30", |_| {});
    let ana = office.sell(&event, &["Ana Ruiz", "Bo Ruiz"]);
    let order = ana[0].order.clone();
    let holder = |name, seat| HolderInput { name: some(name), seat: some(seat), ..HolderInput::default() };
    let vip = SaleLine { type_index: 2, holders: vec![holder("Cy", "Box 1"), holder("Lou", "Box 2")] };
    office.app.issue(&event, &SaleInput { lines: vec![vip], ..SaleInput::default() }).unwrap();
    let only = |change: fn(&mut GuestQuery)| {
        let mut query = GuestQuery::default();
        change(&mut query);
        names(&office, &event, query)
    };
    assert_eq!(only(|query| query.seat = some("box")), ["Cy", "Lou"]);
    assert_eq!(only(|query| query.seated = Some(false)), ["Ana Ruiz", "Bo Ruiz"]);
    assert_eq!(only(|query| query.search = some("ru bo")), ["Bo Ruiz"]);
    assert_eq!(
        names(&office, &event, GuestQuery { order: Some(order), ..GuestQuery::default() }),
        ["Ana Ruiz", "Bo Ruiz"]
    );
    let unpaid_box = GuestQuery { search: some("lou"), type_index: Some(2), ..in_state(GuestState::Unpaid) };
    assert_eq!(names(&office, &event, unpaid_box.clone()), ["Lou"]);
    assert_eq!(names(&office, &event, in_state(GuestState::Inside)), Vec::<String>::new());
    // A list that was made is not kept when something happens.
    assert!(
        check(&office.app, &event, &ana[1].code, |input| input.gate = some("North")).verdict
            == entrada_app::Answer::Admit
    );
    assert_eq!(names(&office, &event, in_state(GuestState::Inside)), ["Bo Ruiz"]);
    assert_eq!(only(|query| query.gate = some("North")), ["Bo Ruiz"]);
    assert_eq!(names(&office, &event, in_state(GuestState::Missed)), ["Ana Ruiz", "Cy", "Lou"]);
    let wrong =
        office.app.guests(&event, &GuestQuery { order: some("not a number"), ..GuestQuery::default() });
    assert_eq!(wrong.unwrap_err().code, ErrorCode::BadInput);
}

#[test]
fn a_page_in_the_middle_of_a_search_is_the_same_list_as_the_first() {
    let office = Desk::new("Office");
    let event = office.event("Party");
    let people: Vec<String> = (0..300).map(|nth| format!("Guest {nth:03}")).collect();
    let people: Vec<&str> = people.iter().map(String::as_str).collect();
    office.app.issue(&event, &sale(1, &people, None)).unwrap();
    let mut seen = Vec::new();
    for offset in [0, 100, 200, 300] {
        let query = GuestQuery { search: some("gu"), offset: Some(offset), ..GuestQuery::default() };
        let page = office.app.guests(&event, &query).unwrap();
        assert_eq!(page.total, 300);
        seen.extend(page.tickets.into_iter().filter_map(|ticket| ticket.name));
    }
    assert_eq!(seen, people);
}

#[test]
fn three_hundred_tickets_are_blocked_at_once_and_what_did_not_fit_is_told() {
    let office = Desk::new("Office");
    let event = office.event("Party");
    let people: Vec<String> = (0..300).map(|nth| format!("Guest {nth:03}")).collect();
    let people: Vec<&str> = people.iter().map(String::as_str).collect();
    let tickets = office.sell(&event, &people);
    office.app.cancel(&event, number(&tickets[0]), None).unwrap();
    office.app.block(&event, number(&tickets[1]), "Before").unwrap();
    let mut steps = Vec::new();
    let everybody = fitting(GuestQuery { search: some("guest"), ..GuestQuery::default() });
    let report = office
        .app
        .bulk(&event, &everybody, &BulkAction::Block { text: " Wait \n".into() }, &mut |done, of| {
            steps.push((done, of));
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!((report.of, report.done, report.stopped), (300, 298, false));
    let skipped: Vec<_> =
        report.skipped.iter().map(|some| (some.why, some.count, some.numbers.clone())).collect();
    assert_eq!(
        skipped,
        [
            (SkipReason::Cancelled, 1, vec![tickets[0].number.clone()]),
            (SkipReason::Blocked, 1, vec![tickets[1].number.clone()]),
        ]
    );
    assert_eq!(steps, [(0, 300), (100, 300), (200, 300), (300, 300)]);
    let last = office.app.ticket(&event, number(&tickets[299])).unwrap();
    assert_eq!((last.state, last.state_text.as_deref()), (TicketState::Blocked, Some("Wait")));
    let report = bulk(&office, &event, &fitting(in_state(GuestState::Blocked)), BulkAction::Unblock).unwrap();
    assert_eq!((report.of, report.done), (299, 299));
    assert_eq!(office.app.guests(&event, &in_state(GuestState::Valid)).unwrap().total, 299);
}

#[test]
fn what_was_done_before_the_stop_stays_and_the_rest_is_as_it_was() {
    let office = Desk::new("Office");
    let event = office.event("Party");
    let people: Vec<String> = (0..250).map(|nth| format!("Guest {nth:03}")).collect();
    let people: Vec<&str> = people.iter().map(String::as_str).collect();
    office.sell(&event, &people);
    let cancel = BulkAction::Cancel { reason: some("Rain") };
    let report = office
        .app
        .bulk(&event, &fitting(GuestQuery::default()), &cancel, &mut |done, _| {
            if done >= 100 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .unwrap();
    assert_eq!((report.of, report.done, report.stopped, report.skipped.len()), (250, 100, true, 0));
    let cancelled = office.app.guests(&event, &in_state(GuestState::Cancelled)).unwrap();
    assert_eq!((cancelled.total, cancelled.tickets[0].state_text.as_deref()), (100, Some("Rain")));
    assert_eq!(office.app.guests(&event, &in_state(GuestState::Valid)).unwrap().total, 150);
    assert!(office.app.verify_journal().unwrap().problems.is_empty());
}

#[test]
fn some_are_taken_out_of_all_and_unknown_ones_are_passed_over() {
    let office = Desk::new("Office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ana", "Bo", "Cy"]);
    let selection = Selection::Fitting { query: GuestQuery::default(), except: vec![number(&tickets[1])] };
    let report = bulk(&office, &event, &selection, BulkAction::Reissue).unwrap();
    assert_eq!((report.of, report.done), (2, 2));
    let serials: Vec<u16> =
        tickets.iter().map(|ticket| office.app.ticket(&event, number(ticket)).unwrap().serial).collect();
    assert_eq!(serials, [1, 0, 1]);
    let stranger: Number = "00000-00001".parse().unwrap();
    let twice = these(&[number(&tickets[1]), stranger, number(&tickets[1])]);
    let report = bulk(&office, &event, &twice, BulkAction::Cancel { reason: None }).unwrap();
    assert_eq!((report.of, report.done, report.skipped[0].why), (2, 1, SkipReason::NotHere));
    let nobody = bulk(
        &office,
        &event,
        &fitting(GuestQuery { search: some("zz"), ..GuestQuery::default() }),
        BulkAction::Unblock,
    );
    assert_eq!(nobody.unwrap_err().code, ErrorCode::NotFound);
    let silent =
        bulk(&office, &event, &these(&[number(&tickets[0])]), BulkAction::Block { text: " ".into() });
    assert_eq!(silent.unwrap_err().code, ErrorCode::BadInput);
    let door = office.invite(&event, "Door", Role::Door);
    let refused = bulk(&door, &event, &these(&[number(&tickets[0])]), BulkAction::Cancel { reason: None });
    assert_eq!(refused.unwrap_err().code, ErrorCode::NotAllowed);
}

#[test]
fn a_selection_becomes_one_pdf_without_the_cancelled() {
    let office = Desk::new("Office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ana", "Bo", "Cy"]);
    office.app.cancel(&event, number(&tickets[2]), None).unwrap();
    let file = office.file("some.pdf");
    let report = office.app.bulk_pdf(&event, &fitting(GuestQuery::default()), &file, &mut on).unwrap();
    assert_eq!((report.of, report.done, report.skipped[0].why), (3, 2, SkipReason::Cancelled));
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));
    let gone = office.app.bulk_pdf(&event, &these(&[number(&tickets[2])]), &file, &mut on);
    assert_eq!(gone.unwrap_err().code, ErrorCode::NotFound);
    let stopped = office.app.bulk_pdf(
        &event,
        &fitting(GuestQuery::default()),
        &office.file("other.pdf"),
        &mut |_, _| ControlFlow::Break(()),
    );
    assert_eq!(stopped.unwrap_err().code, ErrorCode::Stopped);
    assert!(!office.file("other.pdf").exists());
}

#[test]
fn a_tickets_story_tells_everything_and_nobodys_old_name() {
    let office = Desk::new("Office");
    let event = office.event("Party");
    let person = PersonInput { name: some("Olga"), role: Some(Role::Organiser), pin: some("2468") };
    office.app.add_person(&event, &person).unwrap();
    let olga = office.app.find_person(&event, "Olga").unwrap();
    office.app.sign_in(&event, olga, "2468").unwrap();
    let ticket = office.sell(&event, &["Old Name"]).remove(0);
    let number = number(&ticket);
    let edit = TicketEdit {
        name: some("Ana"),
        email: some("ana@example.org"),
        seat: some("B7"),
        ..TicketEdit::default()
    };
    office.app.edit_ticket(&event, number, &edit).unwrap();
    office.app.block(&event, number, "See Olga first").unwrap();
    office.check(&event, &ticket.code);
    office.app.unblock(&event, number).unwrap();
    let door = office.invite(&event, "North door", Role::Door);
    let entry = check(&door.app, &event, &ticket.code, |input| input.gate = some("North"));
    check(&door.app, &event, &ticket.code, |_| {});
    door.app.undo(&entry.scan.unwrap(), "Wrong person").unwrap();
    door.hand_to(&office, &event);
    let refund = RefundInput { amount: some("2.50"), ..RefundInput::default() };
    office.app.refund(&event, ticket.order.parse().unwrap(), &refund).unwrap();
    office.app.reissue(&event, number).unwrap();
    office.app.cancel(&event, number, Some("Ill")).unwrap();
    office.app.reinstate(&event, number).unwrap();

    let history = office.app.ticket_history(&event, number).unwrap();
    assert_eq!(
        (history.number.as_str(), history.timezone.as_str()),
        (ticket.number.as_str(), "Europe/Madrid")
    );
    let mut told = kinds(&history.entries);
    let wanted = [
        HistoryKind::Paid,
        HistoryKind::Issued,
        HistoryKind::Changed,
        HistoryKind::Blocked,
        HistoryKind::Refused,
        HistoryKind::Unblocked,
        HistoryKind::CameIn,
        HistoryKind::Refused,
        HistoryKind::Undone,
        HistoryKind::Refunded,
        HistoryKind::Reissued,
        HistoryKind::Cancelled,
        HistoryKind::Reinstated,
    ];
    assert!(history.entries.is_sorted_by_key(|entry| entry.at));
    assert_eq!(told.len(), wanted.len(), "{told:?}");
    for kind in wanted {
        let place =
            told.iter().position(|other| *other == kind).unwrap_or_else(|| panic!("{kind:?} in {told:?}"));
        told.remove(place);
    }
    let one = |kind| history.entries.iter().find(|entry| entry.kind == kind).unwrap();
    let issued = one(HistoryKind::Issued);
    assert_eq!((issued.device.as_str(), issued.person.as_deref()), ("Office", Some("Olga")));
    let changed = one(HistoryKind::Changed);
    assert_eq!(changed.fields, [HistoryField::Name, HistoryField::Email, HistoryField::Seat]);
    assert_eq!(one(HistoryKind::Blocked).text.as_deref(), Some("See Olga first"));
    let came = one(HistoryKind::CameIn);
    assert_eq!(
        (came.device.as_str(), came.gate.as_deref(), came.person.as_deref(), came.undone),
        ("North door", Some("North"), None, true)
    );
    let reasons: Vec<_> = history
        .entries
        .iter()
        .filter(|entry| entry.kind == HistoryKind::Refused)
        .map(|entry| entry.reason.unwrap().code())
        .collect();
    assert_eq!(reasons, ["blocked", "already_in"]);
    let undone = one(HistoryKind::Undone);
    assert_eq!((undone.text.as_deref(), undone.device.as_str()), (Some("Wrong person"), "North door"));
    let back = one(HistoryKind::Refunded);
    assert_eq!((back.amount, back.currency.as_deref()), (Some(250), Some("EUR")));
    assert_eq!(one(HistoryKind::Reissued).serial, Some(1));
    assert_eq!(one(HistoryKind::Cancelled).text.as_deref(), Some("Ill"));
    let json = serde_json::to_string(&history).unwrap();
    for personal in ["Old Name", "Ana", "ana@example.org"] {
        assert!(!json.contains(personal), "{personal}");
    }

    office.app.forget_person(&event, &Whom::Ticket(number)).unwrap();
    let after = office.app.ticket_history(&event, number).unwrap();
    assert_eq!(after.entries.last().unwrap().kind, HistoryKind::Forgotten);
    assert_eq!(names(&office, &event, in_state(GuestState::Forgotten)), Vec::<String>::new());
    assert_eq!(office.app.guests(&event, &in_state(GuestState::Forgotten)).unwrap().total, 1);
    // A door is not told of money.
    let seen = door.app.ticket_history(&event, number).unwrap();
    assert!(
        !kinds(&seen.entries).contains(&HistoryKind::Paid)
            && kinds(&seen.entries).contains(&HistoryKind::CameIn)
    );
}

#[test]
fn who_came_and_who_did_not_are_tables_to_write_to() {
    let office = Desk::new("Office");
    let event = office.event("Party");
    let holder = |name: &str| HolderInput {
        name: some(name),
        email: Some(format!("{name}@example.org").to_lowercase()),
        ..HolderInput::default()
    };
    let lines = vec![SaleLine { type_index: 1, holders: ["Ana", "Bo", "=Cy"].map(holder).to_vec() }];
    let input =
        SaleInput { buyer: some("Ruth"), email: some("ruth@example.org"), lines, ..SaleInput::default() };
    let tickets = office.app.issue(&event, &input).unwrap().tickets;
    office.app.pay(&event, number(&tickets[0]), entrada_app::PaymentMethod::Card).unwrap();
    office.app.cancel(&event, number(&tickets[1]), None).unwrap();
    office.check(&event, &tickets[0].code);
    let table = |what| exported(&office.app, &event, what).unwrap();
    let (came, missed) = (table(ExportWhat::Came), table(ExportWhat::Missed));
    let header = "number,name,email,buyer,buyer_email,type,seat,order,paid,state,entered_at,entries\r\n";
    assert!(came.starts_with(header) && missed.starts_with(header), "{came}");
    assert_eq!((came.lines().count(), missed.lines().count()), (2, 2), "{came}{missed}");
    assert!(came.contains(",Ana,ana@example.org,Ruth,ruth@example.org,Standing,,"), "{came}");
    assert!(came.trim_end().ends_with(",1") && came.contains(",yes,valid,2"), "{came}");
    assert!(missed.contains(",'=Cy,'=cy@example.org,Ruth,"), "formulas are only text: {missed}");
    let door = office.invite(&event, "Door", Role::Door);
    let refused = exported(&door.app, &event, ExportWhat::Missed).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NotAllowed);
}

/// The seller heard it another way than the buyer spells it, and only one of four tickets has a name.
#[test]
fn people_are_found_as_they_are_spelled_bought_for_and_nearly_called() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let mut input = sale(1, &["Jürgen Müller", "Søren O’Connor", "김민수"], Some(PaymentMethod::Cash));
    input.buyer = some("Anne-Marie Schönberg");
    input.email = some("am@schoenberg.test");
    input.lines[0].holders.push(HolderInput::default());
    let sold = desk.app.issue(&event, &input).unwrap();
    desk.sell(&event, &["Somebody Else"]);
    let found = |search: &str| {
        let query = GuestQuery { search: some(search), ..GuestQuery::default() };
        let page = desk.app.guests(&event, &query).unwrap();
        let at_door = desk.app.door_search(&event, search, 50).unwrap();
        assert_eq!((at_door.tickets.len(), at_door.similar), (page.tickets.len(), page.similar), "{search}");
        let name = |ticket: &TicketView| ticket.name.clone().or(ticket.buyer.clone()).unwrap();
        (page.tickets.iter().map(name).collect::<Vec<_>>(), page.similar)
    };
    for (search, name) in [
        ("mueller", "Jürgen Müller"),
        ("Müller, Juergen", "Jürgen Müller"),
        ("soeren oconnor", "Søren O’Connor"),
        ("o'connor", "Søren O’Connor"),
        ("민", "김민수"),
    ] {
        assert_eq!(found(search), (vec![name.to_owned()], false), "{search}");
    }
    for search in ["annemarie", "schonberg", sold.order.number.as_str(), "am@schoenberg.test"] {
        assert_eq!(found(search).0.len(), 4, "{search} finds the whole order");
    }
    assert!(found("annemarie").0.contains(&"Anne-Marie Schönberg".to_owned()), "who has no name has a buyer");
    for (search, name) in
        [("mulller", "Jürgen Müller"), ("juren muller", "Jürgen Müller"), ("oconor", "Søren O’Connor")]
    {
        assert_eq!(found(search), (vec![name.to_owned()], true), "{search}");
    }
    assert_eq!(found("zzzzzz"), (vec![], false));
    // The buyer is another, and then forgotten: nothing finds the one before.
    let order = sold.order.number.parse().unwrap();
    let edit = OrderEdit { buyer: some("Ben Carter"), ..OrderEdit::default() };
    desk.app.edit_order(&event, order, &edit).unwrap();
    assert_eq!((found("carter").0.len(), found("annemarie").0.len()), (4, 0));
    let door = desk.invite(&event, "door", Role::Door);
    assert!(door.app.door_search(&event, "carter", 9).unwrap().tickets.is_empty(), "a door has no buyers");
}
