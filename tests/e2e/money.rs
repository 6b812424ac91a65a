//! Money in the window: another price with a reason, another type with the difference, money given back for one ticket and for
//! all, an amount that could be two; and what the terminal says of it.

use crate::laptop::{Laptop, screen};
use crate::looks::{fits, resized};
use crate::page::Page;

#[tokio::test]
async fn a_price_is_agreed_a_type_changed_and_the_money_given_back() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Marta Vidal"]);
    laptop.cli(&["type", "add", "jazz", "VIP", "--price", "40", "--tax", "19"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.save_in(&laptop.saved()).await;
    page.go("sell").await;
    page.find("sell-name").await;

    // A child costs less, and somebody says why.
    page.enter("sell-name", "Omar Haddad").await;
    page.click("sell-other-price").await;
    page.enter("sell-price", "1,000").await;
    page.enter("sell-price-reason", "").await;
    page.click("sell-go").await;
    page.reads("error", &["1000", "1.00"]).await;
    page.picture("sell-amount-of-two").await;
    page.enter("sell-price", "8").await;
    page.click("sell-go").await;
    page.reads("error", &["say why"]).await;
    page.enter("sell-price-reason", "a child").await;
    page.reads("sell-total", &["8"]).await;
    page.picture("sell-other-price").await;
    page.click("sell-go").await;
    page.reads("sold", &["Omar Haddad"]).await;
    page.until_count(".toast", 0).await;

    // He becomes a VIP, and pays the difference with a note.
    page.click("sold-next").await;
    page.click("sell-orders").await;
    page.enter("orders-search", "omar").await;
    page.until_count("[data-testid^=\"orders-\"].line", 1).await;
    page.click("[data-testid^=\"orders-\"].line").await;
    page.reads("order", &["a child"]).await;
    page.click("[data-testid^=\"order-ticket-\"]").await;
    page.click("ticket-change-type").await;
    page.choose("change-type-type", "2").await;
    page.reads("change-type-difference", &["32"]).await;
    page.pick("change-type-payment-cash").await;
    page.enter("change-type-tendered", "50").await;
    looked_at(&page, "change-type").await;
    page.click("change-type-go").await;
    page.reads(".toasts", &["18"]).await;
    page.reads("ticket", &["VIP", "19 %"]).await;
    page.until_count(".toast", 0).await;
    page.picture("ticket-changed").await;
    let order = laptop.cli(&["order", "list", "jazz", "--search", "omar"])["orders"][0].clone();
    assert_eq!((&order["total"], &order["paid"], &order["due"]), (&4_000.into(), &4_000.into(), &0.into()));
    page.press(fantoccini::key::Key::Escape).await;

    // A part of the money goes back, and the ticket stays; then all of it, and it is cancelled.
    page.reads("order", &["19 %"]).await;
    page.click("order-receipt-pdf").await;
    page.reads(".toasts", &["receipt-", ".pdf"]).await;
    let [receipt] = laptop.saved_files("pdf").try_into().expect("one receipt");
    let words = entrada_testkit::pdf_words(&std::fs::read(receipt).expect("a receipt"));
    assert!(words.iter().flatten().any(|word| word == "19 %"), "{words:?}");
    page.until_count(".toast", 0).await;
    page.click("order-refund").await;
    page.enter("refund-amount", "5").await;
    page.reads("refund-stays", &["valid"]).await;
    page.picture("refund-part").await;
    page.click("refund-go").await;
    page.reads("order-standing", &["Paid"]).await;
    page.click("order-refund").await;
    page.enter("refund-amount", "35").await;
    page.reads("refund", &["Cancel the ticket"]).await;
    looked_at(&page, "refund-all").await;
    page.click("refund-go").await;
    page.reads("order-standing", &["Cancelled"]).await;
    page.until_count(".toast", 0).await;
    page.picture("order-refunded").await;
    let order = laptop.cli(&["order", "list", "jazz", "--search", "omar"])["orders"][0].clone();
    assert_eq!((&order["total"], &order["paid"], &order["refunded"]), (&0.into(), &0.into(), &4_000.into()));
    assert_eq!(laptop.cli(&["stats", "jazz"])["sold"], tickets.len());

    // What the type costs changes nothing that was sold.
    laptop.cli(&["type", "edit", "jazz", "1", "--price", "99"]);
    let ticket = laptop.cli(&["ticket", "show", tickets[0]["number"].as_str().unwrap()]);
    assert_eq!(ticket["price"], tickets[0]["price"]);
    laptop.close(page).await;
}

#[tokio::test]
async fn tax_and_reservations_that_ran_out_stand_in_insights() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&["Marta Vidal"]);
    laptop.cli(&["type", "add", "jazz", "VIP", "--price", "119", "--tax", "19"]);
    laptop.cli(&["issue", "jazz", "--type", "vip", "--name", "Omar Haddad"]);
    let late = laptop.cli(&["issue", "jazz", "--type", "vip", "--name", "Cy", "--unpaid"]);
    let number = late["order"]["number"].as_str().unwrap().to_owned();
    laptop.cli(&["order", "edit", &number, "--pay-until", "2020-01-01 12:00"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("insights").await;
    page.reads("stat-issued", &["2", "1 not paid in time"]).await;
    page.reads("by-tax", &["19 %", "100.00", "19.00", "119.00"]).await;
    page.js("document.querySelector('[data-testid=\"by-tax\"]').scrollIntoView()", Vec::new()).await;
    looked_at(&page, "insights-tax").await;
    page.go("guests").await;
    page.reads("#screen", &["not paid in time"]).await;
    page.picture("guests-expired").await;
    page.go("event").await;
    page.click("[data-testid=\"type-row\"]:last-child [data-testid=\"type-edit\"]").await;
    assert_eq!(page.value("type-tax").await, "19");
    looked_at(&page, "type-tax").await;
    laptop.close(page).await;
}

/// Pictures of what is open now, light and dark, small and large; and that nothing sticks out.
async fn looked_at(page: &Page, name: &str) {
    for theme in ["light", "dark"] {
        let script = "document.documentElement.dataset.theme = arguments[0]";
        page.js(script, vec![theme.into()]).await;
        for (width, height) in [(1024, 640), (1280, 800)] {
            if resized(page, width, height).await {
                page.picture(&format!("{name}-{theme}-{width}x{height}")).await;
                fits(page, name).await;
            }
        }
    }
}
