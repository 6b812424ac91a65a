//! What was sold stays as it was sold, until somebody at a desk changes that very ticket: prices, tax, what is cancelled, given
//! back, changed for another type, and reservations that ran out.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use entrada_app::{
    App, ErrorCode, EventInput, ExportWhat, GuestQuery, GuestState, HolderInput, InsightsWhat, ListOrder,
    Number, OrderWithTickets, PayInput, PaymentInput, PaymentMethod, Reason, RefundInput, Role, SaleInput,
    SaleLine, TicketState, TypeChangeInput, TypeInput, UnpaidRule,
};
use entrada_testkit::{FakeClock, pdf_words};

use crate::desk::{Desk, check, exported, number, options, sale, some, unwatched};
use PaymentMethod::{Card, Cash};

fn order_of(issued: &OrderWithTickets) -> Number {
    issued.order.number.parse().unwrap()
}

#[test]
fn editing_a_type_changes_nothing_that_was_sold() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let sold = desk.app.issue(&event, &sale(1, &["Ana"], Some(Cash))).unwrap();
    let owing = desk.app.issue(&event, &sale(1, &["Ben"], None)).unwrap();
    let input =
        TypeInput { price: some("99"), currency: some("USD"), tax: some("19"), ..TypeInput::default() };
    desk.app.save_type(&event, Some(1), &input).unwrap();
    let ticket = desk.app.ticket(&event, number(&sold.tickets[0])).unwrap();
    assert_eq!((ticket.price, ticket.currency.as_str(), ticket.tax), (Some(1250), "EUR", None));
    let pdf = desk.app.tickets_pdf(&event, &[number(&sold.tickets[0])], None, &mut unwatched).unwrap();
    let words = pdf_words(&pdf).concat();
    assert!(words.iter().any(|piece| piece.contains("12.50 EUR")), "{words:?}");
    let csv = exported(&desk.app, &event, ExportWhat::Tickets).unwrap();
    assert_eq!(csv.matches(",12.50,EUR,").count(), 2, "{csv}");
    assert!(!csv.contains("99.00") && !csv.contains("USD"));
    assert_eq!(desk.app.order_tickets(&event, order_of(&owing)).unwrap().order.due, 1250);
    let answer = check(&desk.app, &event, &owing.tickets[0].code, |_| {});
    assert_eq!(answer.due.map(|due| (due.amount, due.currency)), Some((1250, "EUR".to_owned())));
    let back = desk.app.refund(&event, order_of(&sold), &RefundInput::default()).unwrap();
    assert_eq!((back.payments[1].amount, back.payments[1].currency.as_str()), (-1250, "EUR"));
    let next = desk.app.issue(&event, &sale(1, &["Cy"], Some(Cash))).unwrap();
    assert_eq!(
        (next.order.total, next.order.currency.as_str()),
        (9900, "USD"),
        "what is sold now costs that"
    );
}

#[test]
fn cancelled_tickets_are_not_due() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let three = desk.app.issue(&event, &sale(1, &["Ana", "Ben", "Cy"], None)).unwrap();
    desk.app.cancel(&event, number(&three.tickets[1]), None).unwrap();
    let order = || desk.app.order_tickets(&event, order_of(&three)).unwrap().order;
    assert_eq!((order().total, order().due), (2500, 2500));
    let orders = vec![three.order.number.clone()];
    let payments = vec![PaymentInput { method: Cash, amount: None, tendered: some("30") }];
    let paid = desk.app.pay_orders(&event, &PayInput { orders, payments }).unwrap();
    assert_eq!((paid.amount, paid.change, paid.orders[0].due), (2500, 500, 0));
    assert!(desk.app.ticket(&event, number(&three.tickets[0])).unwrap().paid);
    // Taken back, it costs again what it did.
    desk.app.reinstate(&event, number(&three.tickets[1])).unwrap();
    assert_eq!((order().due, order().overpaid), (1250, 0));
    desk.app.cancel(&event, number(&three.tickets[1]), None).unwrap();
    desk.app.cancel(&event, number(&three.tickets[2]), None).unwrap();
    assert_eq!((order().total, order().due, order().overpaid), (1250, 0, 1250));
    let back = desk.app.refund(&event, order_of(&three), &RefundInput::default()).unwrap();
    assert_eq!((back.order.paid, back.order.overpaid, back.order.due), (1250, 0, 0));
    assert_eq!(back.tickets[0].state, TicketState::Valid, "only what was paid too much went back");
    let never = desk.app.issue(&event, &sale(1, &["Dee"], None)).unwrap();
    desk.app.cancel(&event, number(&never.tickets[0]), None).unwrap();
    let never = desk.app.order_tickets(&event, order_of(&never)).unwrap();
    assert_eq!((never.order.due, never.tickets[0].paid), (0, false), "nobody paid for it");
}

#[test]
fn whoever_has_all_the_money_back_has_no_ticket_whatever_the_event_says() {
    for rule in [UnpaidRule::Never, UnpaidRule::Ask, UnpaidRule::Always] {
        let desk = Desk::new("Office");
        let event = desk.event("Jazz");
        let few = TypeInput { quota: some("2"), ..TypeInput::default() };
        desk.app.save_type(&event, Some(1), &few).unwrap();
        desk.app.edit_event(&event, &EventInput { unpaid: Some(rule), ..EventInput::default() }).unwrap();
        let ana = desk.app.issue(&event, &sale(1, &["Ana"], Some(Card))).unwrap();
        let ben = desk.app.issue(&event, &sale(1, &["Ben"], Some(Card))).unwrap();
        assert!(desk.app.issue(&event, &sale(1, &["Cy"], Some(Cash))).is_err(), "sold out");

        let back = desk.app.refund(&event, order_of(&ana), &RefundInput::default()).unwrap();
        assert_eq!((back.order.paid, back.order.due, back.order.total), (0, 0, 0));
        assert_eq!(back.tickets[0].state, TicketState::Cancelled);
        let answer = check(&desk.app, &event, &ana.tickets[0].code, |input| input.accept_unpaid = true);
        assert_eq!(answer.reason, Reason::Cancelled, "{rule:?}");

        let keep = RefundInput { cancel: Some(false), ..RefundInput::default() };
        let back = desk.app.refund(&event, order_of(&ben), &keep).unwrap();
        assert!(back.order.paid_back && back.tickets[0].state == TicketState::Valid);
        let refused = check(&desk.app, &event, &ben.tickets[0].code, |input| input.accept_unpaid = true);
        assert_eq!(refused.reason, Reason::Unpaid, "{rule:?}");
        assert!(refused.message.starts_with("The money was given back"), "{}", refused.message);
        assert_eq!(desk.app.event(&event).unwrap().issued, 0);
        // Both places are free; paid anew, he has his back as long as there is one.
        let cy = desk.app.issue(&event, &sale(1, &["Cy"], Some(Cash))).unwrap();
        let pays = |input: &mut entrada_app::CheckInput| input.pay = Some(Cash);
        assert_eq!(check(&desk.app, &event, &ben.tickets[0].code, pays).reason, Reason::Admitted);
        assert!(desk.app.issue(&event, &sale(1, &["Dee"], Some(Cash))).is_err(), "sold out again");
        assert!(cy.tickets[0].paid);
    }
}

#[test]
fn money_back_for_one_ticket_cancels_that_one() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let three = desk.app.issue(&event, &sale(1, &["Ana", "Ben", "Cy"], Some(Cash))).unwrap();
    let other = desk.app.issue(&event, &sale(1, &["Dee"], Some(Cash))).unwrap();
    let for_ticket = |ticket: &str, amount: Option<String>| {
        let input = RefundInput { ticket: some(ticket), amount, ..RefundInput::default() };
        desk.app.refund(&event, order_of(&three), &input)
    };
    let part = for_ticket(&three.tickets[0].number, some("2")).unwrap();
    assert!(part.tickets.iter().all(|ticket| ticket.state == TicketState::Valid && ticket.paid));
    let back = for_ticket(&three.tickets[1].number, None).unwrap();
    assert_eq!((back.order.paid, back.order.due, back.order.overpaid), (2300, 0, 0));
    let states: Vec<_> = back.tickets.iter().map(|ticket| ticket.state).collect();
    assert_eq!(states, [TicketState::Valid, TicketState::Cancelled, TicketState::Valid]);
    assert_eq!(for_ticket(&other.tickets[0].number, None).unwrap_err().code, ErrorCode::BadInput);
    // What is left is all.
    let rest = desk.app.refund(&event, order_of(&three), &RefundInput::default()).unwrap();
    assert!(rest.tickets.iter().all(|ticket| ticket.state == TicketState::Cancelled));
    assert_eq!((rest.order.paid, rest.order.due), (0, 0));
}

#[test]
fn two_laptops_apart_give_back_a_half_each_and_nobody_is_let_in() {
    let office = Desk::new("Office");
    let event = office.event("Jazz");
    let always = EventInput { unpaid: Some(UnpaidRule::Always), ..EventInput::default() };
    office.app.edit_event(&event, &always).unwrap();
    let ana = office.app.issue(&event, &sale(1, &["Ana"], Some(Cash))).unwrap();
    let kiosk = office.invite(&event, "Kiosk", Role::Desk);
    for desk in [&office, &kiosk] {
        let half = RefundInput { amount: some("6.25"), ..RefundInput::default() };
        assert!(desk.app.refund(&event, order_of(&ana), &half).unwrap().tickets[0].paid);
    }
    office.hand_to(&kiosk, &event);
    kiosk.hand_to(&office, &event);
    for desk in [&office, &kiosk] {
        let seen = desk.app.order_tickets(&event, order_of(&ana)).unwrap();
        assert_eq!((seen.order.paid, seen.order.due, seen.order.paid_back), (0, 1250, true));
        assert_eq!(check(&desk.app, &event, &seen.tickets[0].code, |_| {}).reason, Reason::Unpaid);
        assert_eq!(desk.app.stats(&event).unwrap().sold, 0);
    }
}

#[test]
fn a_desk_sells_at_another_price_with_a_reason() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let at = |price: &str, reason: &str| {
        let holder = HolderInput { price: some(price), price_reason: some(reason), ..HolderInput::default() };
        let lines = vec![SaleLine { type_index: 1, holders: vec![holder, HolderInput::default()] }];
        desk.app.issue(&event, &SaleInput { lines, payment: Some(Cash), ..SaleInput::default() })
    };
    let error = at("8", "").unwrap_err();
    assert_eq!(error.message, "\"Standing\" costs 12.50 EUR: to sell it for 8.00 EUR, say why");
    assert_eq!(at("1.000", "x").unwrap_err().code, ErrorCode::BadInput);
    assert_eq!(desk.app.event(&event).unwrap().issued, 0, "nothing is half sold");
    let sold = at("8", "a child").unwrap();
    let told = |place: usize| (sold.tickets[place].price, sold.tickets[place].price_reason.clone());
    assert_eq!((told(0), told(1)), ((Some(800), some("a child")), (Some(1250), None)));
    assert_eq!((sold.order.total, sold.order.due), (2050, 0));
    assert_eq!(at("0", "the band").unwrap().order.total, 1250);
    assert_eq!(at("12,50", "").unwrap().tickets[0].price_reason, None, "the usual price needs no reason");
}

#[test]
fn a_ticket_of_another_type_costs_what_that_does() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let vip = desk.add_type(&event, "VIP", "40", |input| input.quota = some("1"));
    let yen = desk.add_type(&event, "Tourist", "1500", |input| input.currency = some("JPY"));
    let two = desk.app.issue(&event, &sale(1, &["Ana", "Ben"], Some(Cash))).unwrap();
    let (ana, ben) = (number(&two.tickets[0]), number(&two.tickets[1]));
    let change = |ticket, type_index, payment| {
        let input = TypeChangeInput { type_index: Some(type_index), payment, ..TypeChangeInput::default() };
        desk.app.change_type(&event, ticket, &input)
    };
    let up = change(ana, vip, None).unwrap();
    assert_eq!((up.order.total, up.order.due, up.order.paid), (5250, 2750, 2500));
    assert_eq!((up.tickets[0].type_name.as_str(), up.tickets[0].price), ("VIP", Some(4000)));
    assert!(up.tickets.iter().all(|ticket| !ticket.paid), "the difference is due");
    assert_eq!(change(ben, vip, None).unwrap_err().code, ErrorCode::SoldOut);
    assert_eq!(change(ben, yen, None).unwrap_err().code, ErrorCode::BadInput);
    assert_eq!(change(ana, vip, None).unwrap_err().code, ErrorCode::Conflict);
    // The ticket that she has in her hand opens as before.
    let pays = |input: &mut entrada_app::CheckInput| (input.pay, input.tendered) = (Some(Cash), some("30"));
    let answer = check(&desk.app, &event, &two.tickets[0].code, pays);
    assert_eq!((answer.reason, answer.change), (Reason::Admitted, Some(250)));
    let down = change(ana, 1, Some(Card)).unwrap();
    assert_eq!((down.order.total, down.order.due, down.order.overpaid, down.order.paid), (2500, 0, 0, 2500));
    assert_eq!(down.payments.last().map(|last| (last.amount, last.method)), Some((-2750, Card)));
    assert!(change(ben, vip, Some(Cash)).is_ok(), "its place is free again");
    let agreed = TypeChangeInput { price: some("30"), ..TypeChangeInput::default() };
    assert_eq!(desk.app.change_type(&event, ben, &agreed).unwrap_err().code, ErrorCode::BadInput, "why?");
    let agreed = TypeChangeInput { price_reason: some("a friend"), ..agreed };
    assert_eq!(desk.app.change_type(&event, ben, &agreed).unwrap().order.overpaid, 1000);
}

#[test]
fn tax_is_in_the_price_and_stands_in_the_order_and_the_reports() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    assert!(desk.app.insights(&event).unwrap().taxes.is_empty(), "without any tax there is no table");
    let full = desk.add_type(&event, "Full", "119", |input| input.tax = some("19"));
    let meal = desk.add_type(&event, "Meal", "10.70", |input| input.tax = some("7 %"));
    assert_eq!(desk.app.types(&event).unwrap()[1].tax, some("19"));
    let lines =
        [full, meal, 1].map(|type_index| SaleLine { type_index, holders: vec![HolderInput::default()] });
    let input = SaleInput { lines: lines.to_vec(), payment: Some(Cash), ..SaleInput::default() };
    let sold = desk.app.issue(&event, &input).unwrap();
    let parts = |parts: &[entrada_app::TaxPart]| {
        parts.iter().map(|part| (part.rate.clone(), part.net, part.tax, part.gross)).collect::<Vec<_>>()
    };
    let (seven, nineteen) = (("7".to_owned(), 1000, 70, 1070), ("19".to_owned(), 10_000, 1_900, 11_900));
    assert_eq!(parts(&sold.order.taxes), [seven.clone(), nineteen.clone()]);
    let untaxed = ("0".to_owned(), 1250, 0, 1250);
    assert_eq!(parts(&desk.app.insights(&event).unwrap().taxes), [seven, nineteen, untaxed]);
    let pdf = desk.app.tickets_pdf(&event, &[number(&sold.tickets[0])], None, &mut unwatched).unwrap();
    let words = pdf_words(&pdf).concat();
    assert!(words.iter().any(|piece| piece.contains("19 % tax included")), "{words:?}");
    // A rate that changes is another one for what is sold from then on.
    let later = TypeInput { tax: some("16"), ..TypeInput::default() };
    desk.app.save_type(&event, Some(full), &later).unwrap();
    assert_eq!(desk.app.order_tickets(&event, order_of(&sold)).unwrap().order.taxes, sold.order.taxes);
    desk.app.refund(&event, order_of(&sold), &RefundInput::default()).unwrap();
    assert!(desk.app.insights(&event).unwrap().taxes.is_empty(), "given back, there is none");
    desk.app.issue(&event, &sale(full, &["Ana"], Some(Card))).unwrap();
    let csv = desk.app.insights_csv(&event, InsightsWhat::Taxes, false).unwrap();
    assert_eq!(csv, "currency,rate,net,tax,gross\r\nEUR,16,102.59,16.41,119.00\r\n");
    let report = desk.app.report_pdf(&event, None).unwrap();
    let words = pdf_words(&report).concat();
    assert!(words.iter().any(|piece| piece.contains("16.41 EUR")), "{words:?}");
}

#[test]
fn reservations_that_ran_out_count_nowhere() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    desk.app.issue(&event, &sale(1, &["Ana"], Some(Cash))).unwrap();
    let reserve = |name, until: &str| {
        let input = SaleInput { pay_until: some(until), ..sale(1, &[name], None) };
        desk.app.issue(&event, &input).unwrap()
    };
    reserve("Ben", "2035-01-01 10:00");
    let cy = reserve("Cy", "2035-01-01 10:00");
    let over = entrada_app::OrderEdit { pay_until: some("2020-01-01 10:00"), ..Default::default() };
    desk.app.edit_order(&event, order_of(&cy), &over).unwrap();

    let (stats, insights) = (desk.app.stats(&event).unwrap(), desk.app.insights(&event).unwrap());
    assert_eq!((stats.sold, stats.issued, stats.expired, stats.missed), (2, 2, 1, 2));
    assert_eq!((insights.sold, insights.expired, insights.missed), (2, 1, 2));
    assert_eq!(insights.sellers.iter().map(|row| row.tickets).sum::<u32>(), 2);
    assert_eq!((insights.types[0].issued, insights.types[0].expired, insights.types[0].missed), (2, 1, 2));
    let counts = desk.app.insights_csv(&event, InsightsWhat::Counts, false).unwrap();
    assert!(counts.contains("sold,2\r\n") && counts.contains("expired,1\r\n"), "{counts}");
    let names = |state| -> Vec<String> {
        let query = GuestQuery { state: Some(state), ..GuestQuery::default() };
        desk.app
            .guests(&event, &query)
            .unwrap()
            .tickets
            .into_iter()
            .filter_map(|ticket| ticket.name)
            .collect()
    };
    assert_eq!(names(GuestState::Valid), ["Ana"]);
    assert_eq!(names(GuestState::Unpaid), ["Ben"]);
    assert_eq!(names(GuestState::Expired), ["Cy"]);
    assert_eq!(names(GuestState::Missed), ["Ana", "Ben"]);
    let missed = exported(&desk.app, &event, ExportWhat::Missed).unwrap();
    assert!(missed.contains("Ben") && !missed.contains("Cy"));
    let mut watched = |_: usize, _: usize| ControlFlow::Continue(());
    for pdf in [
        desk.app.guest_list_pdf(&event, ListOrder::Name, None, &mut watched).unwrap(),
        desk.app.tickets_pdf(&event, &[], None, &mut watched).unwrap(),
    ] {
        let words = pdf_words(&pdf).concat();
        let has = |name: &str| words.iter().any(|piece| piece.contains(name));
        assert!(has("Ana") && has("Ben") && !has("Cy"), "{words:?}");
    }
    // With more time it is a reservation again.
    let more = entrada_app::OrderEdit { pay_until: some("2035-01-01 10:00"), ..Default::default() };
    desk.app.edit_order(&event, order_of(&cy), &more).unwrap();
    assert_eq!(
        (names(GuestState::Unpaid), names(GuestState::Expired).len()),
        (vec!["Ben".to_owned(), "Cy".to_owned()], 0)
    );
}

#[test]
fn a_reservation_ends_to_the_second() {
    let clock = Arc::new(FakeClock::at("2026-11-01T10:00:00Z".parse().unwrap()));
    let Desk { folder, app } = Desk::new("Office");
    drop(app);
    let app = App::open(&options(folder.path())).unwrap().with_clock(clock.clone());
    let desk = Desk { folder, app };
    let (event, app) = (desk.event("Jazz"), &desk.app);
    let input = SaleInput { pay_until: some("2026-11-01 11:00:30"), ..sale(1, &["Ana"], None) };
    app.issue(&event, &input).unwrap();
    let listed = |state| {
        app.guests(&event, &GuestQuery { state: Some(state), ..GuestQuery::default() }).unwrap().total
    };
    clock.advance(Duration::from_secs(29));
    assert_eq!(
        (listed(GuestState::Unpaid), listed(GuestState::Expired), listed(GuestState::Missed)),
        (1, 0, 1)
    );
    clock.advance(Duration::from_secs(2));
    assert_eq!(
        (listed(GuestState::Unpaid), listed(GuestState::Expired), listed(GuestState::Missed)),
        (0, 1, 0)
    );
}

#[test]
fn what_two_desks_gave_back_apart_is_told_on_every_laptop() {
    let office = Desk::new("Office");
    let event = office.event("Jazz");
    let kiosk = office.invite(&event, "Kiosk", Role::Desk);
    let door = office.invite(&event, "Gate", Role::Door);
    let sell = |name: &str| office.app.issue(&event, &sale(1, &[name], Some(Cash))).unwrap().order;
    let (ana, ben, cid) = (sell("Ana"), sell("Ben"), sell("Cid"));
    office.hand_to(&kiosk, &event);
    let back = |desk: &Desk, of: &str, amount: &str| {
        let input = RefundInput { amount: some(amount), ..RefundInput::default() };
        desk.app.refund(&event, of.parse().unwrap(), &input).unwrap();
    };
    // All of Ana's at both, parts of Ben's at both that fit, parts of Cid's that do not.
    for desk in [&office, &kiosk] {
        back(desk, &ana.number, "12.50");
        back(desk, &ben.number, "6");
        back(desk, &cid.number, "8");
        assert!(refunds(desk, &event).is_empty(), "alone nobody gives back too much");
    }
    let report = kiosk.hand_to(&office, &event);
    assert_eq!(report.incidents.len(), 2, "told when it comes in: {:?}", report.incidents);
    office.hand_to(&kiosk, &event);
    office.hand_to(&door, &event);
    for desk in [&office, &kiosk, &door] {
        let mut told = refunds(desk, &event);
        told.sort_by_key(|incident| incident.refund.as_ref().map(|refund| refund.over));
        let [cids, anas] = told.as_slice() else { panic!("two orders, not {told:?}") };
        let refund = anas.refund.as_ref().unwrap();
        assert_eq!((refund.taken, refund.refunded, refund.over), (1250, 2500, 1250));
        assert_eq!((&refund.order, refund.currency.as_str()), (&ana.number, "EUR"));
        assert_eq!((anas.first.device.as_str(), anas.second.device.as_str()), ("Office", "Kiosk"));
        let refund = cids.refund.as_ref().unwrap();
        assert_eq!((&refund.order, refund.over), (&cid.number, 350));
    }
    let words = pdf_words(&office.app.report_pdf(&event, None).unwrap());
    assert!(
        words.iter().flatten().any(|word| *word == ana.number),
        "the report on paper tells it too: {words:?}"
    );
}

fn refunds(desk: &Desk, event: &entrada_app::EventId) -> Vec<entrada_app::Incident> {
    let all = desk.app.incidents(event).unwrap();
    all.into_iter().filter(|incident| incident.kind == entrada_app::IncidentKind::Refund).collect()
}
