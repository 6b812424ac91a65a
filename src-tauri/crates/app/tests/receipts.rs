//! A receipt for an order: what was bought, how it was paid, and net, tax and gross of each rate, which add up to what was
//! paid for good.

use entrada_app::{ErrorCode, HolderInput, PaymentInput, PaymentMethod, RefundInput, SaleInput, SaleLine};
use entrada_testkit::pdf_words;

use crate::desk::{Desk, number, some};
use PaymentMethod::{Card, Cash};

/// What stands on a receipt, piece by piece.
fn receipt(desk: &Desk, event: &entrada_app::EventId, order: &str) -> Vec<String> {
    let pdf = desk.app.receipt_pdf(event, order.parse().unwrap(), None).unwrap();
    pdf_words(&pdf).into_iter().flatten().collect()
}

/// The cells behind the one that says this.
fn row(words: &[String], head: &str, cells: usize) -> Vec<String> {
    let at = words.iter().position(|word| word == head).unwrap_or_else(|| panic!("no {head} in {words:?}"));
    words[at + 1..=at + cells].to_vec()
}

#[test]
fn it_says_what_was_paid_and_the_tax_in_it_by_rate() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let vip = desk.add_type(&event, "Balcony", "119", |input| input.tax = some("19"));
    let pay = |method, amount: &str| PaymentInput { method, amount: some(amount), tendered: None };
    let holders = |names: &[&str]| {
        names.iter().map(|name| HolderInput { name: some(name), ..HolderInput::default() }).collect()
    };
    let sale = SaleInput {
        buyer: some("Club Norte"),
        lines: vec![
            SaleLine { type_index: vip, holders: holders(&["Ana", "Ben"]) },
            SaleLine { type_index: 1, holders: holders(&["Cid"]) },
        ],
        payments: vec![pay(Cash, "100"), pay(Card, "150.50")],
        ..SaleInput::default()
    };
    let sold = desk.app.issue(&event, &sale).unwrap();
    let of = &sold.order.number;
    let words = receipt(&desk, &event, of);
    assert!(words.contains(&format!("Receipt {of}")), "{words:?}");
    assert!(words.iter().any(|word| word.contains("Club Norte")), "{words:?}");
    assert_eq!(row(&words, "Total", 1), ["250.50 EUR"]);
    assert_eq!(row(&words, "Paid", 1), ["250.50 EUR"]);
    assert_eq!(row(&words, "Balcony", 3), ["2", "119.00 EUR", "238.00 EUR"]);
    assert_eq!(row(&words, "19 %", 3), ["200.00 EUR", "38.00 EUR", "238.00 EUR"]);
    assert_eq!(row(&words, "none", 3), ["12.50 EUR", "0.00 EUR", "12.50 EUR"]);
    assert_eq!(
        (row(&words, "Cash", 1), row(&words, "Card", 1)),
        (vec!["100.00 EUR".into()], vec!["150.50 EUR".into()])
    );

    // A ticket goes back: what stands on the receipt is what was paid for good.
    let ben = sold.tickets.iter().find(|ticket| ticket.name.as_deref() == Some("Ben")).unwrap();
    let back = RefundInput { ticket: Some(number(ben).to_string()), ..RefundInput::default() };
    desk.app.refund(&event, of.parse().unwrap(), &back).unwrap();
    let words = receipt(&desk, &event, of);
    assert_eq!(row(&words, "Paid", 1), ["131.50 EUR"]);
    assert_eq!(row(&words, "Given back", 1), ["119.00 EUR"]);
    assert_eq!(row(&words, "Balcony", 3), ["1", "119.00 EUR", "119.00 EUR"]);
    assert_eq!(row(&words, "19 %", 3), ["100.00 EUR", "19.00 EUR", "119.00 EUR"]);
}

#[test]
fn there_is_none_where_nothing_was_paid_and_no_tax_where_there_is_none() {
    let desk = Desk::new("Office");
    let event = desk.event("Jazz");
    let owing = desk.app.issue(&event, &crate::desk::sale(1, &["Ana"], None)).unwrap().order.number;
    let error = desk.app.receipt_pdf(&event, owing.parse().unwrap(), None).unwrap_err();
    assert!(error.code == ErrorCode::Conflict && error.hint.is_some(), "{error:?}");
    let paid = desk.app.issue(&event, &crate::desk::sale(1, &["Ben"], Some(Cash))).unwrap().order.number;
    let words = receipt(&desk, &event, &paid);
    assert!(!words.iter().any(|word| word == "Gross"), "{words:?}");
    assert_eq!(row(&words, "Cash", 1), ["12.50 EUR"]);
}
