//! What was sold, in the terminal: amounts that could be two, prices that stay, money given back, another price or type, tax,
//! and reservations that ran out. Each with its JSON, and bad input told with exit code 2.

use serde_json::{Value, json};

use crate::money::{box_office, text};
use crate::support::Laptop;

fn issue(laptop: &Laptop, more: &[&str]) -> Value {
    laptop.json(&[&["issue", "jazz", "--type", "standard"], more].concat())
}

#[test]
fn an_amount_that_could_be_two_is_refused_wherever_it_is_typed() {
    for (currency, price, typed, whole, decimal) in [
        ("EUR", "12.50", "1.500", "1500", "1.50"),
        ("EUR", "12.50", "150,000", "150000", "150.00"),
        ("JPY", "1200", "1,000", "1000", "1"),
    ] {
        let laptop = box_office(currency, price);
        let sold = issue(&laptop, &[]);
        let order = text(&sold["order"], "number");
        let ticket = text(&sold["tickets"][0], "number");
        for wrong in [
            vec!["type", "add", "jazz", "Dear", "--price", typed],
            vec!["type", "edit", "jazz", "standard", "--price", typed],
            vec!["issue", "jazz", "--type", "standard", "--tendered", typed],
            vec!["issue", "jazz", "--type", "standard", "--amount", typed],
            vec!["issue", "jazz", "--type", "standard", "--price", typed, "--price-reason", "why"],
            vec!["ticket", "change", ticket, "--price", typed, "--price-reason", "why"],
            vec!["refund", order, "--amount", typed],
            vec!["cash", "count", "jazz", "--counted", typed],
            vec!["cash", "count", "jazz", "--counted", "1", "--opening", typed],
        ] {
            let error = laptop.run(&[vec!["--json"], wrong.clone()].concat()).ends(2).error();
            let told = format!("\"{typed}\" can be read as {whole} {currency} or as {decimal} {currency}");
            assert_eq!(
                (text(&error, "code"), text(&error, "message")),
                ("bad_input", told.as_str()),
                "{wrong:?}"
            );
        }
        assert_eq!(laptop.json(&["stats", "jazz"])["sold"], 1, "nothing is half done");
        assert_eq!(laptop.json(&["type", "list", "jazz"]).as_array().unwrap().len(), 1);
    }
    // With three decimals there is nothing to ask, nor where the number itself says how it is grouped.
    let laptop = box_office("KWD", "1.500");
    assert_eq!(laptop.json(&["type", "list", "jazz"])[0]["price"], 1_500);
    let laptop = box_office("EUR", "1.500,00");
    assert_eq!(laptop.json(&["type", "list", "jazz"])[0]["price"], 150_000);
}

#[test]
fn the_price_belongs_to_the_sale() {
    let laptop = box_office("EUR", "12.50");
    let sold = issue(&laptop, &["--name", "Ana"]);
    let ticket = text(&sold["tickets"][0], "number");
    laptop.run(&["type", "edit", "jazz", "standard", "--price", "99", "--currency", "USD"]).ends(0);
    let shown = laptop.json(&["ticket", "show", ticket]);
    assert_eq!((&shown["price"], &shown["currency"]), (&json!(1_250), &json!("EUR")));
    let csv = laptop.run(&["export", "jazz"]).ends(0).out;
    assert!(csv.contains(",12.50,EUR,") && !csv.contains("USD"), "{csv}");
    let back = laptop.json(&["refund", ticket, "--amount", "12.50"]);
    assert_eq!((&back["order"]["paid"], &back["payments"][1]["currency"]), (&json!(0), &json!("EUR")));
}

#[test]
fn cancelling_lowers_what_is_due() {
    let laptop = box_office("EUR", "12.50");
    let sold = issue(&laptop, &["--count", "3", "--unpaid"]);
    let (order, ticket) = (text(&sold["order"], "number"), text(&sold["tickets"][0], "number"));
    assert_eq!(sold["order"]["due"], 3_750);
    laptop.run(&["ticket", "cancel", ticket]).ends(0);
    // The number of a ticket stands for its order.
    for number in [order, ticket] {
        let shown = laptop.json(&["order", "show", number]);
        assert_eq!((&shown["order"]["due"], &shown["order"]["total"]), (&json!(2_500), &json!(2_500)));
    }
    assert_eq!(laptop.json(&["pay", order])["amount"], 2_500);
}

#[test]
fn a_full_refund_frees_the_place_and_its_ticket_admits_no_more() {
    for admits in ["yes", "no"] {
        let laptop = box_office("EUR", "12.50");
        laptop.run(&["event", "edit", "jazz", "--admit-unpaid", admits]).ends(0);
        laptop.run(&["type", "edit", "jazz", "standard", "--quota", "2"]).ends(0);
        let (a, b) = (issue(&laptop, &["--name", "Ana"]), issue(&laptop, &["--name", "Ben"]));
        laptop.run(&["issue", "jazz", "--type", "standard"]).ends(2);
        // One by its ticket's number, the other by its order's, to be paid anew.
        let ana = text(&a["tickets"][0], "number");
        let back = laptop.json(&["refund", ana, "--amount", "12.50"]);
        assert_eq!((&back["tickets"][0]["state"], &back["order"]["due"]), (&json!("cancelled"), &json!(0)));
        let keep = ["refund", text(&b["order"], "number"), "--amount", "12.50", "--keep"];
        let back = laptop.json(&keep);
        assert_eq!(
            (&back["tickets"][0]["state"], &back["order"]["paid_back"]),
            (&json!("valid"), &json!(true))
        );
        for (sold, reason) in [(&a, "cancelled"), (&b, "unpaid")] {
            let code = text(&sold["tickets"][0], "code");
            let answer = laptop.run(&["--json", "check", "jazz", code, "--accept-unpaid"]).ends(3).json();
            assert_eq!(
                (&answer["verdict"], &answer["reason"]),
                (&json!("refuse"), &json!(reason)),
                "{admits}"
            );
        }
        assert_eq!(laptop.json(&["stats", "jazz"])["sold"], 0);
        issue(&laptop, &["--count", "2"]);
        laptop.run(&["ticket", "pay", text(&b["tickets"][0], "number")]).ends(2);
    }
    let laptop = box_office("EUR", "12.50");
    let two = issue(&laptop, &["--count", "2"]);
    let part = laptop.json(&["refund", text(&two["order"], "number"), "--amount", "5"]);
    assert!(part["tickets"].as_array().unwrap().iter().all(|ticket| ticket["paid"] == true));
    let one = laptop.json(&["refund", text(&two["tickets"][1], "number"), "--amount", "12.50"]);
    let states: Vec<&str> =
        one["tickets"].as_array().unwrap().iter().map(|ticket| text(ticket, "state")).collect();
    assert_eq!(states, ["valid", "cancelled"], "that one, and no other");
}

#[test]
fn another_price_and_another_type() {
    let laptop = box_office("EUR", "12.50");
    laptop.run(&["type", "add", "jazz", "VIP", "--price", "40", "--tax", "19"]).ends(0);
    let child = issue(&laptop, &["--price", "8", "--price-reason", "a child"]);
    assert_eq!(
        (&child["order"]["total"], &child["tickets"][0]["price_reason"]),
        (&json!(800), &json!("a child"))
    );
    laptop.run(&["issue", "jazz", "--type", "standard", "--price", "8"]).ends(2);
    let ticket = text(&child["tickets"][0], "number");
    let up = laptop.json(&["ticket", "change", ticket, "--type", "vip"]);
    assert_eq!((&up["order"]["total"], &up["order"]["due"]), (&json!(4_000), &json!(3_200)));
    assert_eq!(laptop.json(&["pay", ticket, "--tendered", "50"])["change"], 1_800);
    let down = laptop.json(&["ticket", "change", ticket, "--type", "standard", "--paid", "cash"]);
    assert_eq!((&down["order"]["paid"], &down["order"]["overpaid"]), (&json!(1_250), &json!(0)));
    assert_eq!(down["payments"][2]["amount"], -2_750);
    let history = laptop.run(&["ticket", "history", ticket]).ends(0).out;
    assert_eq!(history.matches("type changed").count(), 2, "{history}");
    for wrong in [
        vec!["ticket", "change", ticket],
        vec!["ticket", "change", ticket, "--type", "nothing"],
        vec!["ticket", "change", ticket, "--price", "9"],
        vec!["ticket", "change", "00000-00000", "--type", "vip"],
        vec!["type", "edit", "jazz", "vip", "--tax", "lots"],
    ] {
        laptop.run(&wrong).ends(2);
    }
}

#[test]
fn tax_is_shown_with_a_sale_and_in_the_report_of_money() {
    let laptop = box_office("EUR", "12.50");
    laptop.run(&["type", "edit", "jazz", "standard", "--price", "119", "--tax", "19"]).ends(0);
    let words = laptop.run(&["issue", "jazz", "--type", "standard"]).ends(0).out;
    assert!(words.contains("Tax     19 % of 100.00 EUR: 19.00 EUR"), "{words}");
    let part = json!([{"rate": "19", "currency": "EUR", "net": 10_000, "tax": 1_900, "gross": 11_900}]);
    assert_eq!(laptop.json(&["insights", "jazz"])["taxes"], part);
    assert_eq!(laptop.json(&["insights", "jazz", "--what", "taxes"]), part);
    let csv = laptop.run(&["insights", "jazz", "--what", "taxes", "--csv"]).ends(0).out;
    assert_eq!(csv, "currency,rate,net,tax,gross\r\nEUR,19,100.00,19.00,119.00\r\n");
    assert!(laptop.run(&["insights", "jazz"]).ends(0).out.contains("TAX RATE"));
}

#[test]
fn reservations_that_ran_out_are_counted_apart() {
    let laptop = box_office("EUR", "12.50");
    issue(&laptop, &["--name", "Ana"]);
    issue(&laptop, &["--name", "Ben", "--unpaid", "--pay-until", "2099-01-01 12:00"]);
    let cy = issue(&laptop, &["--name", "Cy", "--unpaid"]);
    let order = text(&cy["order"], "number");
    laptop.run(&["order", "edit", order, "--pay-until", "2020-01-01 12:00"]).ends(0);
    let stats = laptop.json(&["stats", "jazz"]);
    assert_eq!((&stats["sold"], &stats["missed"], &stats["expired"]), (&json!(2), &json!(2), &json!(1)));
    let seen = laptop.json(&["insights", "jazz"]);
    assert_eq!((&seen["sold"], &seen["missed"], &seen["expired"]), (&json!(2), &json!(2), &json!(1)));
    assert_eq!(seen["sellers"][0]["tickets"], 2);
    for (state, name) in [("valid", "Ana"), ("unpaid", "Ben"), ("expired", "Cy")] {
        let page = laptop.json(&["guests", "jazz", "--state", state]);
        assert_eq!((&page["total"], &page["tickets"][0]["name"]), (&json!(1), &json!(name)), "{state}");
        assert!(laptop.run(&["guests", "jazz", "--state", state]).ends(0).out.contains(state));
    }
}

#[test]
fn the_buyers_address_is_set() {
    let laptop = box_office("EUR", "12.50");
    let sold = issue(&laptop, &["--name", "Ana", "--email", "ana@example.org"]);
    let (order, ticket) = (text(&sold["order"], "number"), text(&sold["tickets"][0], "number"));
    for (number, email) in [(order, "club@example.org"), (ticket, "new@example.org")] {
        laptop.run(&["order", "edit", number, "--email", email]).ends(0);
        assert_eq!(laptop.json(&["order", "show", order])["order"]["email"], email);
        assert_eq!(
            laptop.json(&["ticket", "show", ticket])["email"],
            "ana@example.org",
            "the holder's is another"
        );
    }
    laptop.run(&["order", "edit", order, "--email", ""]).ends(0);
    assert_eq!(laptop.json(&["order", "show", order])["order"]["email"], Value::Null);
}

#[test]
fn a_receipt_shows_the_tax_by_rate() {
    let laptop = box_office("EUR", "12.50");
    laptop.json(&["type", "edit", "jazz", "1", "--tax", "19"]);
    let sold = laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Ana"]);
    let number = text(&sold["tickets"][0], "number").to_owned();
    let saved = laptop.json(&["order", "receipt", &number, "-o", "receipt.pdf"]);
    assert_eq!(saved["order"], sold["order"]["number"]);
    let pdf = std::fs::read(laptop.path("receipt.pdf")).unwrap();
    let words: Vec<String> = entrada_testkit::pdf_words(&pdf).into_iter().flatten().collect();
    for wanted in ["19 %", "10.50 EUR", "2.00 EUR", "12.50 EUR"] {
        assert!(words.iter().any(|word| word == wanted), "{wanted}: {words:?}");
    }
    let owing = laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Ben", "--unpaid"]);
    let order = text(&owing["order"], "number");
    let error = laptop.run(&["--json", "order", "receipt", order, "-o", "none.pdf"]).ends(2).error();
    assert!(text(&error, "message").contains(order), "{error}");
    assert!(!laptop.path("none.pdf").exists());
}
