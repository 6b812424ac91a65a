//! A table goes out as people want it, and comes back as it was.

use crate::laptop::{Laptop, screen};
use crate::looks::resized;

const GUESTS: &str = "Ticket;Name;Seat;E-mail;Paid\nStandard;Jonas Weiß;A1;jonas@example.org;yes\nStandard;=SUM(B2);A2;;no\nStandard;Ida Berg;007;ida@example.org;yes\n";

#[tokio::test]
async fn columns_are_chosen_and_moved_and_a_workbook_comes_back_unchanged() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&["Marta Vidal"]);
    laptop.webcam.unplug().unwrap();
    let list = laptop.path("guests.csv");
    std::fs::write(&list, GUESTS).unwrap();
    laptop.cli(&["import", "jazz", &list.display().to_string()]);
    let page = laptop.open().await;
    page.save_in(&laptop.saved()).await;

    page.go("guests").await;
    page.click("guest-export").await;
    page.reads("export-columns-count", &["24 of 24"]).await;
    page.picture("export").await;
    // Nothing but the number, the name, the seat and the price, and the seat first: by the keyboard.
    page.click("export-columns-all").await;
    page.reads("export-columns-count", &["0 of 24"]).await;
    assert_eq!(page.find("export-go").await.prop("disabled").await.unwrap().as_deref(), Some("true"));
    for column in ["number", "name", "seat", "price"] {
        page.click(&format!("export-column-{column}")).await;
    }
    page.reads("export-columns-count", &["4 of 24"]).await;
    page.find("export-column-move-seat").await.send_keys("\u{e011}\u{e015}").await.unwrap();
    page.reads(".order-list + [role=status]", &["Seat: 2 of 24"]).await;
    page.find("export-column-move-seat").await.send_keys("\u{e013}").await.unwrap();
    page.reads(".order-list + [role=status]", &["Seat: 1 of 24"]).await;
    // The price before the name: by the mouse.
    page.js("document.querySelector('.panel-body').scrollTop = 330", Vec::new()).await;
    page.drag("export-column-move-price", "export-column-move-number").await;
    page.pick("export-separator-semicolon").await;
    page.pick("export-decimal-comma").await;
    page.js("document.querySelector('.panel-body').scrollTop = 330", Vec::new()).await;
    page.picture("export-chosen").await;
    page.click("export-go").await;
    page.reads(".toasts", &["Saved as"]).await;
    let [csv] = &laptop.saved_files("csv")[..] else { panic!("{:?}", laptop.saved_files("csv")) };
    let table = std::fs::read_to_string(csv).unwrap();
    assert!(table.starts_with("seat;price;number;name\r\n"), "{table}");
    assert!(table.contains("\r\n007;12,50;") && table.contains(";'=SUM(B2)\r\n"), "{table}");

    // Remembered; and the same for Excel.
    page.click("guest-export").await;
    page.reads("export-columns-count", &["4 of 24"]).await;
    assert_eq!(
        page.find("export-separator-semicolon").await.prop("checked").await.unwrap().as_deref(),
        Some("true")
    );
    page.pick("export-format-xlsx").await;
    page.picture("export-workbook").await;
    page.click("export-go").await;
    page.reads(".toasts", &[".xlsx"]).await;
    let [book] = &laptop.saved_files("xlsx")[..] else { panic!("{:?}", laptop.saved_files("xlsx")) };

    page.click("guest-import").await;
    page.enter_and_leave("import-file", &book.display().to_string()).await;
    page.reads("import-nothing", &["here already"]).await;
    page.reads("import-summary", &["4 rows"]).await;
    page.picture("export-comes-back").await;
    page.click("import-cancel").await;

    resized(&page, 1024, 640).await;
    page.js("document.documentElement.dataset.theme = 'dark'", Vec::new()).await;
    page.click("guest-export").await;
    page.pick("export-what-scans").await;
    page.reads("export-columns-count", &["18 of 18"]).await;
    page.picture("export-small-dark").await;
    page.js("document.querySelector('.panel-body').scrollTop = 330", Vec::new()).await;
    page.picture("export-columns-small-dark").await;
    page.click("export-cancel").await;
    laptop.close(page).await;
}
