//! Money at the box office, told as it happens: change, part payments, one payment for several orders, money given back,
//! and the drawer counted at the end of a shift.

use std::ops::ControlFlow;

use entrada_app::{
    App, AppError, CashInput, ErrorCode, EventId, EventInput, ExportWhat, Number, OrderEdit, OrderQuery,
    OrderWithTickets, PayInput, PaymentInput, PaymentMethod, RefundInput, Role, SaleInput, Settings,
};
use entrada_testkit::pdf_words;

use crate::desk::{Desk, event_input, exported, id, number, sale, some};
use PaymentMethod::{Card, Cash, Other, Transfer};

fn by(method: PaymentMethod, amount: &str, tendered: &str) -> PaymentInput {
    PaymentInput { method, amount: some(amount), tendered: some(tendered) }
}

/// A sale to these people, paid so.
fn sold(
    app: &App,
    event: &EventId,
    names: &[&str],
    payments: &[PaymentInput],
) -> Result<OrderWithTickets, AppError> {
    app.issue(event, &SaleInput { payments: payments.to_vec(), ..sale(1, names, None) })
}

fn order_of(issued: &OrderWithTickets) -> Number {
    issued.order.number.parse().unwrap()
}

fn pay(
    app: &App,
    event: &EventId,
    orders: &[&OrderWithTickets],
    payments: &[PaymentInput],
) -> Result<entrada_app::Paid, AppError> {
    let orders = orders.iter().map(|issued| issued.order.number.clone()).collect();
    app.pay_orders(event, &PayInput { orders, payments: payments.to_vec() })
}

fn refund(
    app: &App,
    event: &EventId,
    of: &OrderWithTickets,
    amount: &str,
) -> Result<OrderWithTickets, AppError> {
    app.refund(event, order_of(of), &RefundInput { amount: some(amount), ..RefundInput::default() })
}

#[test]
fn ana_pays_with_a_note_and_gets_her_change() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let sale = sold(&desk.app, &event, &["Ana"], &[by(Cash, "", "20")]).unwrap();
    assert_eq!((sale.change, sale.order.paid, sale.order.due, sale.order.total), (750, 1250, 0, 1250));
    let payment = &sale.payments[0];
    assert_eq!(
        (payment.method, payment.amount, payment.tendered, payment.change),
        (Cash, 1250, Some(2000), Some(750))
    );
    assert_eq!(payment.device, "Office");
    let error = sold(&desk.app, &event, &["Ben"], &[by(Cash, "", "10")]).unwrap_err();
    assert_eq!(error.message, "10.00 EUR in cash do not cover 12.50 EUR");
    let error = sold(&desk.app, &event, &["Ben"], &[by(Card, "", "20")]).unwrap_err();
    assert!(error.message.starts_with("only cash has change"), "{}", error.message);
    assert_eq!(desk.app.event(&event).unwrap().issued, 1, "nothing is half sold");
}

#[test]
fn change_is_right_in_currencies_with_none_two_and_three_decimals() {
    for (currency, price, tendered, total, change) in [
        ("JPY", "1200", "5000", 1200, 3800),
        ("EUR", "12.50", "20", 1250, 750),
        ("KWD", "1.234", "2", 1234, 766),
    ] {
        let desk = Desk::new("Office");
        let input = EventInput { currency: some(currency), ..event_input("Jazz") };
        let event = id(&desk.app.add_event(&input).unwrap());
        desk.add_type(&event, "Standing", price, |_| {});
        let sale = sold(&desk.app, &event, &["Ana"], &[by(Cash, "", tendered)]).unwrap();
        assert_eq!((sale.order.total, sale.change, sale.order.currency.as_str()), (total, change, currency));
        let error = refund(&desk.app, &event, &sale, "0.0001").unwrap_err();
        assert_eq!(error.code, ErrorCode::BadInput);
        assert_eq!(refund(&desk.app, &event, &sale, price).unwrap().order.paid, 0);
    }
}

#[test]
fn a_family_pays_half_by_card_now_and_the_rest_in_cash_later() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let half = sold(&desk.app, &event, &["Ana", "Ben"], &[by(Card, "10", "")]).unwrap();
    assert_eq!((half.order.paid, half.order.due, half.tickets[0].paid), (1000, 1500, false));
    let both = sold(&desk.app, &event, &["Cy"], &[by(Card, "5", ""), by(Cash, "", "10")]).unwrap();
    assert_eq!((both.order.due, both.change, both.payments.len()), (0, 250, 2));

    let rest = pay(&desk.app, &event, &[&half], &[by(Cash, "", "20")]).unwrap();
    assert_eq!((rest.amount, rest.change, rest.orders[0].due, rest.currency.as_str()), (1500, 500, 0, "EUR"));
    let now = desk.app.order_tickets(&event, order_of(&half)).unwrap();
    assert!(now.tickets.iter().all(|ticket| ticket.paid));
    let told: Vec<_> = now.payments.iter().map(|payment| (payment.method, payment.amount)).collect();
    assert_eq!(told, [(Card, 1000), (Cash, 1500)]);
    assert_eq!(pay(&desk.app, &event, &[&half], &[by(Cash, "", "")]).unwrap_err().code, ErrorCode::Conflict);
}

#[test]
fn payments_that_do_not_add_up_are_refused() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    for (payments, says) in [
        (vec![by(Card, "20", "")], "20.00 EUR are more than the 12.50 EUR that are due"),
        (vec![by(Card, "", ""), by(Cash, "", "")], "nothing is left to pay for the payment by cash"),
        (vec![by(Card, "0", "")], "a payment of 0.00 EUR is no payment"),
        (vec![by(Card, "-5", "")], "the price -5 is below zero"),
        (vec![by(Card, "1.2345", "")], "the price 1.2345 has more than the 2 decimals that EUR has"),
        (vec![by(Card, "1.234", "")], "\"1.234\" can be read as 1234 EUR or as 1.234 EUR"),
        (vec![by(Cash, "", "1,000")], "\"1,000\" can be read as 1000 EUR or as 1.00 EUR"),
    ] {
        let error = sold(&desk.app, &event, &["Ana"], &payments).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (ErrorCode::BadInput, says));
    }
    let both = SaleInput { payments: vec![by(Card, "", "")], ..sale(1, &["Ana"], Some(Cash)) };
    assert_eq!(desk.app.issue(&event, &both).unwrap_err().code, ErrorCode::BadInput);
    assert_eq!(desk.app.event(&event).unwrap().issued, 0);
}

#[test]
fn what_costs_nothing_is_free_however_it_is_paid() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let free = desk.add_type(&event, "Press", "0", |_| {});
    for payments in [vec![], vec![by(Cash, "", "")]] {
        let sale = desk.app.issue(&event, &SaleInput { payments, ..sale(free, &["Ana"], None) }).unwrap();
        assert_eq!(
            (sale.order.method, sale.order.due, sale.tickets[0].paid),
            (Some(PaymentMethod::Free), 0, true)
        );
    }
}

#[test]
fn one_note_pays_for_two_orders() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let (ana, ben) =
        (sold(&desk.app, &event, &["Ana"], &[]).unwrap(), sold(&desk.app, &event, &["Ben"], &[]).unwrap());
    // A ticket's number stands for its order, and an order named twice is paid once.
    let orders = vec![ana.order.number.clone(), ben.tickets[0].number.clone(), ana.order.number.clone()];
    let paid = desk.app.pay_orders(&event, &PayInput { orders, payments: vec![by(Cash, "", "50")] }).unwrap();
    assert_eq!((paid.amount, paid.change, paid.orders.len()), (2500, 2500, 2));
    assert!(paid.orders.iter().all(|order| order.due == 0 && order.paid == 1250));
    let last = desk.app.order_tickets(&event, order_of(&ben)).unwrap();
    assert_eq!(last.payments[0].change, Some(2500), "the change is told once");
    assert_eq!(desk.app.order_tickets(&event, order_of(&ana)).unwrap().payments[0].change, Some(0));
    let nothing =
        desk.app.pay_orders(&event, &PayInput { orders: Vec::new(), payments: vec![by(Cash, "", "")] });
    assert_eq!(nothing.unwrap_err().code, ErrorCode::BadInput);
    assert_eq!(pay(&desk.app, &event, &[&ana], &[]).unwrap_err().code, ErrorCode::BadInput);
}

#[test]
fn orders_in_two_currencies_are_not_paid_together() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let dollars = desk.add_type(&event, "Tourist", "15", |input| input.currency = some("USD"));
    let euros = sold(&desk.app, &event, &["Ana"], &[]).unwrap();
    let other = desk.app.issue(&event, &sale(dollars, &["Ben"], None)).unwrap();
    let error = pay(&desk.app, &event, &[&euros, &other], &[by(Card, "", "")]).unwrap_err();
    assert_eq!(error.message, "one payment can't be in EUR and USD");
}

#[test]
fn money_is_given_back_with_a_reason_and_never_more_than_was_paid() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let ana = sold(&desk.app, &event, &["Ana", "Ben"], &[by(Card, "", "")]).unwrap();
    let (amount, reason) = (some("5"), some("Ben is a child"));
    let input = RefundInput { amount, method: Some(Cash), reason, ..RefundInput::default() };
    let part = desk.app.refund(&event, order_of(&ana), &input).unwrap();
    assert_eq!((part.order.paid, part.order.refunded, part.order.due), (2000, 500, 0));
    assert!(part.tickets.iter().all(|ticket| ticket.paid), "a part given back leaves the tickets paid");
    let told = part.payments.last().unwrap();
    assert_eq!((told.amount, told.method, told.reason.as_deref()), (-500, Cash, Some("Ben is a child")));

    let error = refund(&desk.app, &event, &ana, "20.01").unwrap_err();
    assert_eq!(error.code, ErrorCode::BadInput);
    assert!(
        error.message.starts_with("20.01 EUR are more than the 20.00 EUR that are paid"),
        "{}",
        error.message
    );
    for amount in ["0", "-1", "x", "1,000"] {
        assert_eq!(
            refund(&desk.app, &event, &ana, amount).unwrap_err().code,
            ErrorCode::BadInput,
            "{amount}"
        );
    }
    // By card, as it was paid last, when nobody says how. To be paid anew, nothing is cancelled.
    let keep = RefundInput { amount: some("20"), cancel: Some(false), ..RefundInput::default() };
    let all = desk.app.refund(&event, order_of(&ana), &keep).unwrap();
    assert_eq!((all.order.paid, all.order.due, all.payments.last().unwrap().method), (0, 2500, Card));
    assert!(all.order.paid_back && all.tickets.iter().all(|ticket| !ticket.paid && ticket.expired));
    assert!(refund(&desk.app, &event, &ana, "1").unwrap_err().message.contains("nothing is paid"));
    // And paid again.
    assert_eq!(pay(&desk.app, &event, &[&ana], &[by(Cash, "", "")]).unwrap().amount, 2500);
    assert!(desk.app.ticket(&event, number(&ana.tickets[0])).unwrap().paid);
}

#[test]
fn after_all_was_given_back_a_part_does_not_make_it_paid_again() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let keep = |of: &OrderWithTickets| {
        let input = RefundInput { cancel: Some(false), ..RefundInput::default() };
        desk.app.refund(&event, order_of(of), &input).unwrap()
    };
    let part = |of: &OrderWithTickets, amount| pay(&desk.app, &event, &[of], &[by(Cash, amount, "")]);
    let ana = sold(&desk.app, &event, &["Ana"], &[by(Card, "", "")]).unwrap();
    assert_eq!(keep(&ana).order.refunded, 1250);
    let error = part(&ana, "5").unwrap_err();
    assert_eq!(error.code, ErrorCode::Conflict, "its place is not kept, so a part is not enough");
    assert_eq!(pay(&desk.app, &event, &[&ana], &[by(Cash, "", "")]).unwrap().orders[0].due, 0);

    let ben = sold(&desk.app, &event, &["Ben"], &[by(Card, "6", "")]).unwrap();
    assert_eq!(keep(&ben).order.due, 1250);
    assert_eq!(part(&ben, "6.50").unwrap_err().code, ErrorCode::Conflict);
    assert_eq!(part(&ben, "12.50").unwrap().orders[0].due, 0);
}

#[test]
fn two_desks_took_money_for_one_order_and_one_of_them_gives_it_back() {
    let office = Desk::new("Office");
    let event = office.event("Jazz");
    let ana = sold(&office.app, &event, &["Ana"], &[]).unwrap();
    let kiosk = office.invite(&event, "Kiosk", Role::Desk);
    pay(&office.app, &event, &[&ana], &[by(Cash, "", "20")]).unwrap();
    pay(&kiosk.app, &event, &[&ana], &[by(Card, "", "")]).unwrap();
    office.hand_to(&kiosk, &event);
    kiosk.hand_to(&office, &event);
    for desk in [&office, &kiosk] {
        let order = desk.app.order_tickets(&event, order_of(&ana)).unwrap().order;
        assert_eq!((order.paid, order.due, order.overpaid), (2500, 0, 1250));
    }
    let settled = refund(&kiosk.app, &event, &ana, "12.50").unwrap();
    assert_eq!((settled.order.paid, settled.order.overpaid, settled.order.due), (1250, 0, 0));
    assert!(settled.tickets[0].paid);
    kiosk.hand_to(&office, &event);
    let told = office.app.order_tickets(&event, order_of(&ana)).unwrap();
    assert_eq!(told.payments.iter().map(|payment| payment.amount).sum::<i64>(), 1250);
    assert_eq!(told.order, office.app.orders(&event, &OrderQuery::default()).unwrap().orders[0]);
}

#[test]
fn an_order_has_a_note_and_is_found_by_whatever_is_known_of_it() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let club = SaleInput {
        buyer: some("Club Ñorte"),
        email: some("club@example.org"),
        order_note: some("Ask for the bus"),
        pay_until: some("2030-06-01 12:00"),
        ..sale(1, &["Ana", "Ben"], None)
    };
    let club = desk.app.issue(&event, &club).unwrap();
    let other = sold(&desk.app, &event, &["Cy"], &[by(Cash, "", "")]).unwrap();
    assert_eq!(club.order.note, some("Ask for the bus"));
    assert_eq!(club.order.pay_until.map(|until| until.to_string()).as_deref(), Some("2030-06-01T10:00:00Z"));

    let found = |search: &str, unpaid: bool| -> Vec<String> {
        let query = OrderQuery { search: some(search), unpaid, ..OrderQuery::default() };
        desk.app.orders(&event, &query).unwrap().orders.into_iter().map(|order| order.number).collect()
    };
    let lower = club.order.number.to_lowercase().replace('-', "");
    for search in ["norte", "club@", "ana", &lower, &club.tickets[1].number, "BEN"] {
        assert_eq!(found(search, false), std::slice::from_ref(&club.order.number), "{search}");
    }
    assert_eq!(found("", false), [other.order.number.clone(), club.order.number.clone()]);
    assert_eq!(found("", true), std::slice::from_ref(&club.order.number));
    assert_eq!(found("cy", true), Vec::<String>::new());
    assert_eq!(found("nobody", false), Vec::<String>::new());
    let page = desk
        .app
        .orders(&event, &OrderQuery { offset: Some(1), limit: Some(1), ..OrderQuery::default() })
        .unwrap();
    assert_eq!((page.total, page.orders[0].number.as_str()), (2, club.order.number.as_str()));
    assert_eq!(desk.app.find_order(&club.tickets[0].number).unwrap(), (event, order_of(&club)));
    assert_eq!(desk.app.find_order("00000-00000").unwrap_err().code, ErrorCode::NotFound);

    let edit = OrderEdit { note: some(""), buyer: some("Club Sur"), ..OrderEdit::default() };
    let changed = desk.app.edit_order(&event, order_of(&club), &edit).unwrap().order;
    assert_eq!(
        (changed.note, changed.buyer, changed.email),
        (None, some("Club Sur"), some("club@example.org"))
    );
    let wrong = OrderEdit { email: some("nobody"), ..OrderEdit::default() };
    assert_eq!(desk.app.edit_order(&event, order_of(&club), &wrong).unwrap_err().code, ErrorCode::BadInput);
}

#[test]
fn at_the_end_of_the_shift_the_drawer_is_counted() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let ana = sold(&desk.app, &event, &["Ana"], &[by(Cash, "", "20")]).unwrap();
    sold(&desk.app, &event, &["Ben"], &[by(Card, "", "")]).unwrap();
    sold(&desk.app, &event, &["Cy", "Dee"], &[by(Transfer, "5", ""), by(Cash, "", "")]).unwrap();
    let input = RefundInput { amount: some("2.50"), method: Some(Cash), ..RefundInput::default() };
    desk.app.refund(&event, order_of(&ana), &input).unwrap();
    let before = desk.app.cash(&event).unwrap();
    assert_eq!(
        (before.drawers[0].currency.as_str(), before.drawers[0].taken, before.device.as_str()),
        ("EUR", 3000, "Office")
    );

    let input = CashInput {
        counted: "129".to_owned(),
        opening: some("100"),
        note: some("A euro is missing"),
        ..CashInput::default()
    };
    let count = desk.app.count_cash(&event, &input).unwrap();
    assert_eq!(
        (count.opening, count.expected, count.counted, count.difference),
        (10_000, 13_000, 12_900, -100)
    );
    // The next shift begins with nothing taken.
    assert_eq!(desk.app.cash(&event).unwrap().drawers[0].taken, 0);
    sold(&desk.app, &event, &["Eva"], &[by(Cash, "", "")]).unwrap();
    let exact = desk
        .app
        .count_cash(&event, &CashInput { counted: "12.5".to_owned(), ..CashInput::default() })
        .unwrap();
    assert_eq!((exact.opening, exact.expected, exact.difference), (0, 1250, 0));
    for (counted, opening) in [("", ""), ("x", ""), ("-1", ""), ("1", "-1"), ("1.234", "")] {
        let input = CashInput { counted: counted.to_owned(), opening: some(opening), ..CashInput::default() };
        assert_eq!(
            desk.app.count_cash(&event, &input).unwrap_err().code,
            ErrorCode::BadInput,
            "{counted} {opening}"
        );
    }
    let csv = exported(&desk.app, &event, ExportWhat::Cash).unwrap();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "at,device,person,opening,expected,counted,difference,currency,note");
    assert!(lines[1].ends_with(",Office,,100.00,130.00,129.00,-1.00,EUR,A euro is missing"), "{}", lines[1]);
    assert_eq!(lines.len(), 3);
}

#[test]
fn each_laptop_counts_its_own_drawer() {
    let office = Desk::new("Office");
    let event = office.event("Jazz");
    let kiosk = office.invite(&event, "Kiosk", Role::Desk);
    sold(&office.app, &event, &["Ana"], &[by(Cash, "", "")]).unwrap();
    sold(&kiosk.app, &event, &["Ben", "Cy"], &[by(Cash, "", "")]).unwrap();
    kiosk.hand_to(&office, &event);
    assert_eq!(office.app.cash(&event).unwrap().drawers[0].taken, 1250);
    assert_eq!(kiosk.app.cash(&event).unwrap().drawers[0].taken, 2500);
    kiosk.app.count_cash(&event, &CashInput { counted: "25".to_owned(), ..CashInput::default() }).unwrap();
    kiosk.hand_to(&office, &event);
    assert_eq!(
        office.app.cash(&event).unwrap().drawers[0].taken,
        1250,
        "the kiosk's count is not the office's"
    );
    assert_eq!(office.app.cash(&event).unwrap().counts[0].device, "Kiosk");
}

#[test]
fn payments_are_exported_with_what_was_given_back() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let ana = sold(&desk.app, &event, &["Ana"], &[by(Cash, "", "20")]).unwrap();
    let (amount, reason) = (some("2"), some("late, rain"));
    let input = RefundInput { amount, method: Some(Other), reason, ..RefundInput::default() };
    desk.app.refund(&event, order_of(&ana), &input).unwrap();
    let csv = exported(&desk.app, &event, ExportWhat::Payments).unwrap();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "at,order,buyer,method,amount,currency,tendered,change,reason,device,person");
    assert!(lines[1].ends_with(",cash,12.50,EUR,20.00,7.50,,Office,"), "{}", lines[1]);
    assert!(lines[2].ends_with(",other,-2.00,EUR,,,\"late, rain\",Office,"), "{}", lines[2]);
}

#[test]
fn a_door_laptop_sees_and_takes_no_money() {
    let office = Desk::new("Office");
    let event = office.event("Jazz");
    let ana = sold(&office.app, &event, &["Ana"], &[]).unwrap();
    let door = office.invite(&event, "Door", Role::Door);
    let app = &door.app;
    let refused = [
        pay(app, &event, &[&ana], &[by(Cash, "", "")]).err(),
        refund(app, &event, &ana, "1").err(),
        app.orders(&event, &OrderQuery::default()).err(),
        app.edit_order(&event, order_of(&ana), &OrderEdit::default()).err(),
        app.cash(&event).err(),
        app.count_cash(&event, &CashInput { counted: "1".to_owned(), ..CashInput::default() }).err(),
        exported(app, &event, ExportWhat::Payments).err(),
        exported(app, &event, ExportWhat::Cash).err(),
    ];
    assert_eq!(refused.map(|error| error.map(|error| error.code)), [Some(ErrorCode::NotAllowed); 8]);
}

#[test]
fn a_ticket_shows_its_price_as_the_language_of_the_laptop_writes_it() {
    let desk = Desk::new("Office");
    let event = desk.event("Gala");
    let gala = desk.add_type(&event, "Gala", "1250", |_| {});
    desk.app.issue(&event, &sale(gala, &["Ana"], None)).unwrap();
    for (language, price) in [
        ("en", "1,250.00 EUR"),
        ("de", "1.250,00 EUR"),
        // Spanish groups from five digits on.
        ("es", "1250,00 EUR"),
        // Its narrow space is drawn as one that the font has.
        ("fr", "1 250,00 EUR"),
        ("pt", "1.250,00 EUR"),
        ("hi", "1,250.00 EUR"),
        ("ar", "1,250.00 EUR"),
    ] {
        desk.app.save_settings(&Settings { language: some(language), ..Settings::default() }).unwrap();
        let pdf = desk.app.tickets_pdf(&event, &[], None, &mut |_, _| ControlFlow::Continue(())).unwrap();
        let words = pdf_words(&pdf).concat();
        assert!(words.iter().any(|piece| piece.contains(price)), "{language}: {words:?}");
    }
}
