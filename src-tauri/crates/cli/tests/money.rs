//! Money in the terminal: every verb with its JSON, and bad input told with exit code 2.

#[cfg(target_os = "linux")]
use std::io::Write as _;
#[cfg(target_os = "linux")]
use std::process::Stdio;

use serde_json::Value;

use crate::support::Laptop;

/// A laptop with an event in a currency, and a type at a price.
pub(crate) fn box_office(currency: &str, price: &str) -> Laptop {
    let laptop = Laptop::new();
    laptop
        .run(&[
            "event",
            "add",
            "Jazz",
            "--starts",
            "2026-11-20 19:30",
            "--ends",
            "2026-11-20 23:30",
            "--timezone",
            "Europe/Madrid",
            "--currency",
            currency,
        ])
        .ends(0);
    laptop.run(&["type", "add", "jazz", "Standard", "--price", price]).ends(0);
    laptop
}

pub(crate) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap()
}

#[test]
fn a_sale_in_cash_says_the_change_in_currencies_with_none_two_and_three_decimals() {
    for (currency, price, tendered, change, told) in [
        ("EUR", "12.50", "20", 750, "Change  7.50 EUR"),
        ("JPY", "1200", "5000", 3800, "Change  3800 JPY"),
        ("KWD", "1.234", "2", 766, "Change  0.766 KWD"),
    ] {
        let laptop = box_office(currency, price);
        let issued = laptop.json(&["issue", "jazz", "--type", "standard", "--tendered", tendered]);
        assert_eq!(issued["change"], change);
        assert_eq!(issued["payments"][0]["change"], change);
        let words = laptop.run(&["issue", "jazz", "--type", "standard", "--tendered", tendered]).ends(0).out;
        assert!(words.contains(told), "{words}");
    }
}

#[test]
fn part_now_the_rest_later_and_given_back() {
    let laptop = box_office("EUR", "12.50");
    let sold = laptop
        .json(&["issue", "jazz", "--type", "standard", "--name", "Ana", "--paid", "card", "--amount", "5"]);
    let (order, ticket) = (text(&sold["order"], "number"), text(&sold["tickets"][0], "number"));
    assert_eq!((&sold["order"]["paid"], &sold["order"]["due"]), (&500.into(), &750.into()));
    let list = laptop.json(&["order", "list", "jazz", "--unpaid"]);
    assert_eq!((&list["total"], &list["orders"][0]["number"]), (&1.into(), &order.into()));
    assert!(laptop.run(&["order", "list", "jazz"]).ends(0).out.contains("7.50 EUR due"));

    // A ticket's number stands for its order.
    let paid = laptop.json(&["pay", ticket, "--method", "cash", "--tendered", "10"]);
    assert_eq!(
        (&paid["amount"], &paid["change"], &paid["orders"][0]["due"]),
        (&750.into(), &250.into(), &0.into())
    );
    assert_eq!(laptop.json(&["ticket", "show", ticket])["paid"], true);
    laptop.run(&["pay", order]).ends(2);

    let back = laptop.json(&["refund", order, "--amount", "2.5", "--method", "cash", "--reason", "Rain"]);
    assert_eq!((&back["order"]["paid"], &back["order"]["refunded"]), (&1000.into(), &250.into()));
    assert_eq!(back["payments"][2]["reason"], "Rain");
    let words = laptop.run(&["order", "show", order]).ends(0).out;
    assert!(words.contains("-2.50 EUR") && words.contains("Rain") && words.contains("Ana"), "{words}");
    for amount in ["10.01", "0", "-1", "x", "1.234", "1,000"] {
        let error = laptop.run(&["--json", "refund", order, "--amount", amount]).ends(2).error();
        assert_eq!(error["code"], "bad_input", "{amount}");
    }
    laptop.run(&["refund", order]).ends(2);
    laptop.run(&["refund", "00000-00000", "--amount", "1"]).ends(2);
}

#[test]
fn one_payment_for_several_orders() {
    let laptop = box_office("EUR", "12.50");
    let unpaid = || {
        let sold = laptop.json(&["issue", "jazz", "--type", "standard", "--unpaid"]);
        text(&sold["order"], "number").to_owned()
    };
    let (a, b) = (unpaid(), unpaid());
    let paid = laptop.json(&["pay", &a, &b, "--tendered", "30"]);
    assert_eq!((&paid["amount"], &paid["change"]), (&2500.into(), &500.into()));
    assert_eq!(paid["orders"].as_array().unwrap().len(), 2);
    let c = unpaid();
    let words = laptop.run(&["pay", &c, "--method", "card"]).ends(0).out;
    assert!(words.contains("Taken   12.50 EUR"), "{words}");
    for wrong in [
        vec!["pay"],
        vec!["pay", "nothing"],
        vec!["pay", "00000-00000"],
        vec!["pay", &c, "--method", "gold"],
        vec!["pay", &c, "--amount", "x"],
        vec!["pay", &a, "--amount", "-1"],
    ] {
        laptop.run(&wrong).ends(2);
    }
}

#[test]
fn a_reservation_has_a_time_and_a_note_that_can_be_changed() {
    let laptop = box_office("EUR", "12.50");
    let sold = laptop.json(&[
        "issue",
        "jazz",
        "--type",
        "standard",
        "--unpaid",
        "--buyer",
        "Club Norte",
        "--pay-until",
        "2030-06-01 12:00",
        "--order-note",
        "Ask for the bus",
    ]);
    let order = text(&sold["order"], "number");
    assert_eq!(sold["order"]["pay_until"], "2030-06-01T10:00:00Z");
    assert_eq!(
        (&sold["order"]["note"], &sold["order"]["expired"]),
        (&"Ask for the bus".into(), &false.into())
    );
    assert_eq!(laptop.json(&["order", "list", "jazz", "--search", "norte"])["total"], 1);
    let edited = laptop.json(&["order", "edit", order, "--note", "", "--pay-until", "2020-01-01 12:00"]);
    assert_eq!((&edited["order"]["note"], &edited["order"]["expired"]), (&Value::Null, &true.into()));
    assert!(laptop.run(&["order", "list", "jazz"]).ends(0).out.contains("not paid in time"));
    laptop.run(&["order", "edit", order, "--pay-until", "some day"]).ends(2);
    laptop.run(&["order", "edit", order, "--email", "nobody"]).ends(2);
    laptop.run(&["order", "show", "00000-00000"]).ends(2);
    laptop.run(&["issue", "jazz", "--type", "standard", "--pay-until", "2020-01-01 12:00"]).ends(2);
    laptop.run(&["issue", "jazz", "--type", "standard", "--unpaid", "--tendered", "20"]).ends(2);
    laptop.run(&["issue", "jazz", "--type", "standard", "--tendered", "5"]).ends(2);
    laptop.run(&["issue", "jazz", "--type", "standard", "--paid", "card", "--tendered", "50"]).ends(2);
}

#[test]
fn the_drawer_is_counted_listed_and_exported() {
    let laptop = box_office("EUR", "12.50");
    laptop.run(&["issue", "jazz", "--type", "standard", "--count", "4"]).ends(0);
    let count = laptop.json(&[
        "cash",
        "count",
        "jazz",
        "--counted",
        "149",
        "--opening",
        "100",
        "--note",
        "One euro is gone",
    ]);
    assert_eq!(
        (&count["expected"], &count["counted"], &count["difference"]),
        (&15_000.into(), &14_900.into(), &(-100).into())
    );
    let state = laptop.json(&["cash", "list", "jazz"]);
    assert_eq!(
        (&state["drawers"][0]["taken"], &state["counts"][0]["difference"]),
        (&0.into(), &(-100).into())
    );
    assert!(laptop.run(&["cash", "list", "jazz"]).ends(0).out.contains("-1.00 EUR"));
    let csv = laptop.run(&["cash", "list", "jazz", "--csv"]).ends(0).out;
    assert!(
        csv.starts_with("at,device,person,opening,expected,counted,difference,currency,note\r\n"),
        "{csv}"
    );
    assert_eq!(laptop.run(&["export", "jazz", "--what", "cash"]).ends(0).out, csv);
    let payments = laptop.run(&["export", "jazz", "--what", "payments"]).ends(0).out;
    assert!(payments.contains(",cash,50.00,EUR,"), "{payments}");
    for wrong in [
        vec!["cash", "count", "jazz"],
        vec!["cash", "count", "jazz", "--counted", "x"],
        vec!["cash", "count", "jazz", "--counted", "-1"],
        vec!["cash", "count", "jazz", "--counted", "1", "--opening", "1.234"],
        vec!["cash", "count", "jazz", "--counted", "1", "--currency", "XYZ1"],
        vec!["cash", "count", "blues", "--counted", "1"],
        vec!["cash", "list", "blues"],
    ] {
        laptop.run(&wrong).ends(2);
    }
}

#[test]
fn a_seat_is_sold_once_also_in_the_terminal() {
    let laptop = box_office("EUR", "12.50");
    let sell = |seat: &str| {
        laptop.run(&["--json", "issue", "jazz", "--type", "standard", "--name", "Ana", "--seat", seat])
    };
    let first = sell("A12").ends(0).json();
    let error = sell("a12").ends(2).error();
    assert_eq!(error["code"], "conflict");
    assert!(text(&error, "message").contains(text(&first["tickets"][0], "number")));
    laptop.run(&["issue", "jazz", "--type", "standard", "--count", "2", "--seat", "B1"]).ends(2);
}

/// Runs `entrada` at a terminal, where somebody types this.
#[cfg(target_os = "linux")]
fn at_a_terminal(laptop: &Laptop, arguments: &str, typed: &str) -> String {
    let mut command = std::process::Command::new("script");
    laptop.dress(&mut command);
    command.args([
        "--quiet",
        "--return",
        "--command",
        &format!("{} {arguments}", crate::support::ENTRADA),
        "/dev/null",
    ]);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn at_a_terminal_a_full_refund_asks_whether_to_cancel() {
    let laptop = box_office("EUR", "12.50");
    let sold =
        || laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Ana"])["tickets"][0].clone();
    for (typed, state) in [("n\n", "valid"), ("\n", "cancelled"), ("y\n", "cancelled")] {
        let number = text(&sold(), "number").to_owned();
        let asked = at_a_terminal(&laptop, &format!("refund {number} --amount 12.50"), typed);
        assert!(asked.contains("Cancel") && asked.contains(&number) && asked.contains("[Y/n]"), "{asked}");
        assert_eq!(laptop.json(&["ticket", "show", &number])["state"], state, "{typed:?}: {asked}");
    }
    // A part cancels nothing, and whoever said so is not asked.
    let number = text(&sold(), "number").to_owned();
    let part = at_a_terminal(&laptop, &format!("refund {number} --amount 5"), "");
    let kept = at_a_terminal(&laptop, &format!("refund {number} --amount 7.50 --keep"), "");
    assert!(!part.contains("[Y/n]") && !kept.contains("[Y/n]"), "{part}{kept}");
    assert_eq!(laptop.json(&["ticket", "show", &number])["state"], "valid");
}
