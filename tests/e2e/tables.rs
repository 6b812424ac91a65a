//! Lists of guests from and for spreadsheets, and a second copy of the program on the same data.

use std::process::{Command, Stdio};

use crate::laptop::{DESKTOP, Laptop, screen};
use crate::page::until;

const BAD: &str = "Name;E-mail;Ticket\nJonas Weiß;jonas@example.org;Standard\nIda Berg;not an address;Standard\nPer Dahl;;Backstage\n";
const GOOD: &str = "Ticket;Name;Seat\nStandard;Jonas Weiß;A1\nStandard;=HYPERLINK(\"http://example.org\");A2\nStandard;Ida Berg;A3\n";

#[tokio::test]
async fn a_table_with_problems_is_refused_whole_and_a_good_one_taken_in_and_given_out() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&["Marta Vidal"]);
    laptop.webcam.unplug().unwrap();
    let (bad, good) = (laptop.path("bad.csv"), laptop.path("good.csv"));
    std::fs::write(&bad, BAD).unwrap();
    std::fs::write(&good, GOOD).unwrap();
    let page = laptop.open().await;
    page.save_in(&laptop.saved()).await;

    page.go("guests").await;
    page.reads("guest-count", &["1 ticket"]).await;
    page.click("guest-import").await;
    page.enter_and_leave("import-file", &laptop.path("no-such.csv").display().to_string()).await;
    page.reads("error", &["no-such.csv"]).await;
    page.enter_and_leave("import-file", &bad.display().to_string()).await;
    page.reads("import-problems", &["4", "Backstage"]).await;
    page.reads("import-summary", &["3 rows", "semicolons"]).await;
    assert_eq!(page.find("import-go").await.prop("disabled").await.unwrap().as_deref(), Some("true"));
    page.picture("import-problems").await;

    page.enter_and_leave("import-file", &good.display().to_string()).await;
    page.reads("import-go", &["Import 3 guests"]).await;
    page.picture("import-preview").await;
    page.click("import-go").await;
    page.reads(".toasts", &["3 guests were imported"]).await;
    page.reads("guest-count", &["4 tickets"]).await;

    page.click("guest-export").await;
    page.click("export-go").await;
    page.reads(".toasts", &["Saved as"]).await;
    let [csv] = &laptop.saved_files("csv")[..] else {
        panic!("not one table: {:?}", laptop.saved_files("csv"))
    };
    let table = std::fs::read_to_string(csv).unwrap();
    assert!(table.contains("Jonas Weiß") && table.lines().count() == 5, "{table}");
    assert!(!table.contains(",=") && !table.contains("\"=") && !table.contains("\n="), "a formula: {table}");

    // A second copy says that there is a first one, and ends when that was read.
    let mut second = laptop.dressed(Command::new(DESKTOP)).stderr(Stdio::piped()).spawn().unwrap();
    let pid = second.id().to_string();
    let code = until("the second copy to end", async || {
        // Reads its message and presses Enter. There is no window manager that would give it the keyboard.
        let script =
            "xdotool windowfocus $(xdotool search --all --onlyvisible --pid $0 --name Entrada) key Return";
        let pressed = Command::new("sh").args(["-c", script, &pid]).output().unwrap();
        let ended = second.try_wait().unwrap();
        ended.ok_or_else(|| format!("it runs; {}", String::from_utf8_lossy(&pressed.stderr)))
    })
    .await;
    assert_eq!(code.code(), Some(2));
    let mut said = String::new();
    std::io::Read::read_to_string(&mut second.stderr.take().unwrap(), &mut said).unwrap();
    assert!(
        said.contains("already open") && said.contains(&laptop.path("data").display().to_string()),
        "{said}"
    );
    laptop.close(page).await;
}
