//! Lists of guests from and for spreadsheets, and a second copy of the program on the same data.

use std::process::{Command, Stdio};

use crate::laptop::{DESKTOP, Laptop, screen};
use crate::looks::resized;
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

/// A list of another program, in a language and with words that nobody foresaw.
const FOREIGN: &str = "Festivalbüro\n\nWer;Was;Wohin;Zahlt;Tisch\nZoë Müller;Standard;zoe@example.org;ja;7\nOle Lund;Standard;ole@example.org;ja;8\nMia Roth;Standard;mia@example.org;ja;9\n";
/// The same, corrected: a name, an address, somebody who is new, somebody who is no longer there.
const CORRECTED: &str = "Festivalbüro\n\nWer;Was;Wohin;Zahlt;Tisch\nZoe Müller;Standard;zoe@example.org;ja;7\nOle Lund;Standard;ole.lund@example.org;ja;8\nNils Aas;Standard;nils@example.org;ja;10\n";

/// In the encoding that spreadsheets in western Europe still save.
fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(c).expect("a letter of Latin-1")).collect()
}

#[tokio::test]
async fn a_foreign_list_is_mapped_by_hand_corrected_and_taken_in_again() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&[]);
    laptop.webcam.unplug().unwrap();
    let (first, again) = (laptop.path("first.csv"), laptop.path("again.csv"));
    std::fs::write(&first, latin1(FOREIGN)).unwrap();
    std::fs::write(&again, latin1(CORRECTED)).unwrap();
    let page = laptop.open().await;

    page.go("guests").await;
    page.click("guest-import").await;
    page.enter_and_leave("import-file", &first.display().to_string()).await;
    page.reads("import-columns", &["Wer", "Zoë Müller", "Wohin"]).await;
    page.choose("import-encoding", "windows-1251").await;
    page.reads("import-columns", &["Zoл"]).await;
    page.choose("import-encoding", "").await;
    page.reads("import-columns", &["Zoë Müller"]).await;
    assert_eq!(page.value("import-header").await, "3", "the title above is passed over");
    page.picture("import-foreign").await;
    // Who comes is guessed by what stands there; whether it is paid is nobody's guess.
    page.reads("import-unread", &["Not read: Zahlt."]).await;
    page.choose("import-column-4", "paid").await;
    page.reads("import-columns", &["You chose it"]).await;
    page.reads("import-go", &["Import 3 guests"]).await;
    page.picture("import-mapped").await;
    page.click("import-go").await;
    page.reads(".toasts", &["3 guests were imported"]).await;

    page.click("guest-import").await;
    page.enter_and_leave("import-file", &again.display().to_string()).await;
    page.reads("import-columns", &["Chosen for such a list before"]).await;
    page.reads("import-changes", &["ole@example.org", "ole.lund@example.org", "0 of 2"]).await;
    page.reads("import-gone", &["Mia Roth"]).await;
    page.reads("import-go", &["Import 1 guest"]).await;
    page.click("import-changes-all").await;
    page.reads("import-go", &["Import 1 new, change 2"]).await;
    page.click("import-change-4").await;
    page.reads("import-go", &["Import 1 new, change 1"]).await;
    page.picture("import-again").await;
    page.js("document.querySelector('[data-testid=import-changes]').scrollIntoView()", Vec::new()).await;
    page.picture("import-changes").await;
    page.click("import-go").await;
    page.reads(".toasts", &["1 new, 1 changes made, 1 not made"]).await;

    let table = laptop.cli(&["guests", "jazz"]).to_string();
    assert!(table.contains("Zoë Müller") && !table.contains("Zoe Müller"), "not ticked: {table}");
    assert!(table.contains("ole.lund@example.org") && table.contains("Nils Aas"), "{table}");
    assert!(table.contains("Mia Roth"), "who is gone from a list is not touched: {table}");

    // Copied cells are a list too; what is here as they say is said to be.
    page.click("guest-import").await;
    page.pick("import-from-cells").await;
    let paste = "const cells = document.querySelector('[data-testid=import-text]');
        cells.value = 'Name\\tType\\nMia Roth\\tStandard\\n';
        cells.dispatchEvent(new Event('input', { bubbles: true }));";
    page.js(paste, Vec::new()).await;
    page.reads("import-nothing", &["here already"]).await;
    assert_eq!(page.find("import-go").await.prop("disabled").await.unwrap().as_deref(), Some("true"));
    resized(&page, 1024, 640).await;
    page.js("document.documentElement.dataset.theme = 'dark'", Vec::new()).await;
    page.picture("import-cells-small-dark").await;
    page.js("document.querySelector('[data-testid=import-gone]').scrollIntoView()", Vec::new()).await;
    page.picture("import-gone-small-dark").await;
    page.click("import-cancel").await;
    laptop.close(page).await;
}

#[tokio::test]
async fn a_long_list_is_stopped_and_nothing_of_it_is_there() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&[]);
    laptop.webcam.unplug().unwrap();
    let long = laptop.path("long.csv");
    let rows: String =
        (0..40_000).map(|nth| format!("Guest {nth},Standard,guest{nth}@example.org\n")).collect();
    std::fs::write(&long, format!("Name,Ticket type,E-mail\n{rows}")).unwrap();
    let page = laptop.open().await;

    page.go("guests").await;
    page.click("guest-import").await;
    page.enter_and_leave("import-file", &long.display().to_string()).await;
    page.reads("import-go", &["40,000"]).await;
    page.js("setTimeout(() => document.querySelector('[data-testid=import-go]').click())", Vec::new()).await;
    page.reads("work", &["The list is taken in"]).await;
    page.picture("import-work").await;
    page.click("work-stop").await;
    page.reads("error", &["Stopped", "nothing is changed"]).await;
    page.picture("import-stopped").await;
    page.click("import-cancel").await;
    assert!(!laptop.cli(&["guests", "jazz"]).to_string().contains("Guest 1"), "nothing is half done");
    laptop.close(page).await;
}
