//! The property of money: whatever two desks do, together or apart, what is due, paid and given back is the same sum on every
//! laptop, in every list, on every export and in every report.

use std::collections::BTreeMap;

use entrada_app::{
    EventId, ExportWhat, GuestQuery, GuestState, HolderInput, InsightsWhat, Number, OrderQuery, OrderView,
    OrderWithTickets, PayInput, PaymentInput, PaymentMethod, RefundInput, Role, SaleInput, SaleLine,
    TicketState, TicketView, TypeChangeInput, TypeInput,
};
use entrada_testkit::Chance;
use proptest::prelude::*;

use crate::desk::{Desk, exported, some};
use PaymentMethod::{Card, Cash};

const PRICES: [&str; 5] = ["0", "5", "8.99", "12.50", "40"];

/// Something that somebody at a desk does; what does not go is refused, and changes nothing.
fn act(chance: &mut Chance, desk: &Desk, event: &EventId) {
    let app = &desk.app;
    let orders = app.orders(event, &OrderQuery::default()).unwrap().orders;
    let order = (!orders.is_empty()).then(|| orders[chance.below(orders.len())].clone());
    let tickets =
        |order: &OrderView| app.order_tickets(event, order.number.parse().unwrap()).unwrap().tickets;
    let ticket = order.as_ref().and_then(|order| {
        let all = tickets(order);
        (!all.is_empty()).then(|| all[chance.below(all.len())].clone())
    });
    let number = |ticket: &TicketView| -> Number { ticket.number.parse().unwrap() };
    let type_index = 1 + u16::try_from(chance.below(2)).unwrap();
    let price = some(PRICES[chance.below(PRICES.len())]);
    let method = if chance.below(2) == 0 { Cash } else { Card };
    let amount = match chance.below(3) {
        0 => None,
        1 => some("5"),
        _ => price.clone(),
    };
    match (chance.below(12), order, ticket) {
        (0..=2, _, _) | (_, None, _) => {
            let (price, price_reason) =
                if chance.below(3) == 0 { (price, some("a child")) } else { (None, None) };
            let holder = HolderInput { price, price_reason, ..HolderInput::default() };
            let lines = vec![SaleLine { type_index, holders: vec![holder; 1 + chance.below(3)] }];
            let payments = match chance.below(3) {
                0 => Vec::new(),
                _ => vec![PaymentInput { method, amount, tendered: None }],
            };
            let _ = app.issue(event, &SaleInput { lines, payments, ..SaleInput::default() });
        }
        (3, Some(order), _) => {
            let payments = vec![PaymentInput { method, amount, tendered: None }];
            let _ = app.pay_orders(event, &PayInput { orders: vec![order.number], payments });
        }
        (4 | 5, Some(order), ticket) => {
            let ticket = ticket.map(|ticket| ticket.number).filter(|_| chance.below(2) == 0);
            let (cancel, method) = (Some(chance.below(3) > 0), Some(method));
            let input = RefundInput { amount, ticket, cancel, method, reason: None };
            let _ = app.refund(event, order.number.parse().unwrap(), &input);
        }
        (6, _, Some(ticket)) => {
            let _ = app.cancel(event, number(&ticket), None);
        }
        (7, _, Some(ticket)) => {
            let _ = app.reinstate(event, number(&ticket));
        }
        (8 | 9, _, Some(ticket)) => {
            let (price, price_reason) =
                if chance.below(2) == 0 { (price, some("agreed")) } else { (None, None) };
            let payment = (chance.below(2) == 0).then_some(method);
            let input = TypeChangeInput {
                type_index: Some(type_index),
                price,
                price_reason,
                payment,
                tendered: None,
            };
            let _ = app.change_type(event, number(&ticket), &input);
        }
        _ => {
            // An organiser changes what is sold from now on, and nothing that was sold.
            let input =
                TypeInput { price, tax: some(["", "7", "19"][chance.below(3)]), ..TypeInput::default() };
            let _ = app.save_type(event, Some(type_index), &input);
        }
    }
}

/// The cells of a column of a CSV, as minor units.
fn column(csv: &str, name: &str) -> Vec<i64> {
    let mut reader = ::csv::Reader::from_reader(csv.as_bytes());
    let place = reader.headers().unwrap().iter().position(|head| head == name).unwrap();
    let minor = |cell: &str| cell.replace('.', "").parse().unwrap();
    reader.records().map(|row| minor(&row.unwrap()[place])).collect()
}

fn sum(amounts: impl IntoIterator<Item = i64>) -> i64 {
    amounts.into_iter().sum()
}

/// All that one laptop says about money, against what follows from its orders' tickets and payments.
fn agrees(desk: &Desk, event: &EventId) -> Result<Vec<OrderWithTickets>, TestCaseError> {
    let app = &desk.app;
    let orders =
        app.orders(event, &OrderQuery { limit: Some(1_000), ..OrderQuery::default() }).unwrap().orders;
    let full: Vec<OrderWithTickets> =
        orders.iter().map(|order| app.order_tickets(event, order.number.parse().unwrap()).unwrap()).collect();
    for of in &full {
        let order = &of.order;
        prop_assert!(orders.contains(order), "a list shows what the order does");
        let stands = || of.tickets.iter().filter(|ticket| ticket.state != TicketState::Cancelled);
        prop_assert_eq!(order.total, sum(stands().filter_map(|ticket| ticket.price)));
        let (taken, back): (Vec<i64>, Vec<i64>) =
            of.payments.iter().map(|payment| payment.amount).partition(|amount| *amount >= 0);
        prop_assert_eq!((order.paid, order.refunded), (sum(taken) + sum(back.clone()), -sum(back)));
        prop_assert!(order.due >= 0 && order.overpaid >= 0 && (order.due == 0 || order.overpaid == 0));
        prop_assert!(order.due <= order.total, "what is cancelled is not due");
        if order.total == 0 {
            prop_assert_eq!(order.due, 0);
        }
        if order.paid >= order.total {
            prop_assert_eq!(order.due, 0, "{:?}", order);
        }
        for ticket in &of.tickets {
            prop_assert_eq!(&app.ticket(event, ticket.number.parse().unwrap()).unwrap(), ticket);
            prop_assert!(!(ticket.paid && order.due > 0));
            prop_assert_eq!(ticket.expired, order.paid_back && ticket.state != TicketState::Cancelled);
        }
        for tax in &order.taxes {
            prop_assert_eq!(tax.net + tax.tax, tax.gross);
        }
        let taxed = sum(order.taxes.iter().map(|tax| tax.gross));
        prop_assert!(taxed.abs() <= (order.paid + order.due).abs());
    }
    let export = |what| exported(app, event, what).unwrap();
    let all = |of: fn(&OrderView) -> i64| sum(orders.iter().map(of));
    let paid = all(|order| order.paid);
    let table = export(ExportWhat::Orders);
    prop_assert_eq!(sum(column(&table, "total")), all(|order| order.total));
    prop_assert_eq!(sum(column(&table, "paid")), paid);
    prop_assert_eq!(sum(column(&table, "due")), all(|order| order.due));
    prop_assert_eq!(sum(column(&table, "refunded")), all(|order| order.refunded));
    prop_assert_eq!(sum(column(&export(ExportWhat::Payments), "amount")), paid);
    let prices = full.iter().flat_map(|of| &of.tickets).filter_map(|ticket| ticket.price);
    prop_assert_eq!(sum(column(&export(ExportWhat::Tickets), "price")), sum(prices));

    let (insights, stats) = (app.insights(event).unwrap(), app.stats(event).unwrap());
    prop_assert_eq!(sum(insights.money.iter().map(|row| row.net)), paid);
    prop_assert_eq!(sum(insights.sellers.iter().flat_map(|row| &row.money).map(|row| row.net)), paid);
    prop_assert_eq!(sum(stats.paid.iter().map(|row| row.amount)), paid);
    if !insights.taxes.is_empty() {
        prop_assert_eq!(sum(insights.taxes.iter().map(|row| row.gross)), paid);
        prop_assert!(insights.taxes.iter().all(|row| row.net + row.tax == row.gross));
        let table = app.insights_csv(event, InsightsWhat::Taxes, false).unwrap();
        prop_assert_eq!(sum(column(&table, "gross")), paid);
        prop_assert_eq!(sum(column(&table, "net")) + sum(column(&table, "tax")), paid);
    }

    // Each ticket is one thing: sold, expired or cancelled; and the lists say the same.
    let count = |is: &dyn Fn(&TicketView) -> bool| {
        u32::try_from(full.iter().flat_map(|of| &of.tickets).filter(|ticket| is(ticket)).count()).unwrap()
    };
    let cancelled = count(&|ticket| ticket.state == TicketState::Cancelled);
    let expired = count(&|ticket| ticket.expired);
    let sold = count(&|_| true) - cancelled - expired;
    prop_assert_eq!((insights.sold, insights.expired, insights.cancelled), (sold, expired, cancelled));
    prop_assert_eq!(
        (stats.sold, stats.expired, stats.cancelled, stats.missed),
        (sold, expired, cancelled, sold)
    );
    prop_assert_eq!(insights.sellers.iter().map(|row| row.tickets).sum::<u32>(), sold);
    let types = app.types(event).unwrap();
    prop_assert_eq!(types.iter().map(|kind| kind.issued).sum::<u32>(), sold);
    let listed =
        |state| app.guests(event, &GuestQuery { state: Some(state), ..GuestQuery::default() }).unwrap().total;
    prop_assert_eq!(listed(GuestState::Valid) + listed(GuestState::Unpaid), sold);
    prop_assert_eq!((listed(GuestState::Expired), listed(GuestState::Cancelled)), (expired, cancelled));
    Ok(full)
}

/// By number, without what the two laptops call themselves differently: codes are each laptop's own.
fn by_number(orders: Vec<OrderWithTickets>) -> BTreeMap<String, OrderWithTickets> {
    orders
        .into_iter()
        .map(|mut of| {
            of.tickets.iter_mut().for_each(|ticket| ticket.code.clear());
            of.tickets.sort_by(|a, b| a.number.cmp(&b.number));
            (of.order.number.clone(), of)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn all_sums_agree_after_whatever_two_desks_did(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let office = Desk::new("Office");
        let event = office.event("Jazz");
        office.add_type(&event, "VIP", "40", |input| input.tax = some("19"));
        let kiosk = office.invite(&event, "Kiosk", Role::Desk);
        let desks = [&office, &kiosk];
        for _ in 0..30 {
            let desk = desks[chance.below(2)];
            act(&mut chance, desk, &event);
            match chance.below(12) {
                0 => drop(office.hand_to(&kiosk, &event)),
                1 => drop(kiosk.hand_to(&office, &event)),
                _ => {}
            }
        }
        for desk in desks {
            agrees(desk, &event)?;
        }
        office.hand_to(&kiosk, &event);
        kiosk.hand_to(&office, &event);
        let (here, there) = (by_number(agrees(&office, &event)?), by_number(agrees(&kiosk, &event)?));
        prop_assert_eq!(here, there, "two laptops that know the same say the same");
        prop_assert!(office.app.rebuild().unwrap().differences.is_empty());
        agrees(&office, &event)?;
    }
}
