//! What people type wrong: one clear sentence, exit code 2 (3 at the door), and nothing half done.

use crate::support::{Laptop, qr_png, text};

/// Each of these is refused in a sentence that has `named` in it, and changes nothing.
#[track_caller]
fn refused(laptop: &Laptop, cases: &[(&[&str], &str)]) {
    let before = laptop.state();
    for (arguments, named) in cases {
        let shown: Vec<String> =
            arguments.iter().map(|argument| argument.chars().take(40).collect()).collect();
        let ran = laptop.run(&[&["--json"], *arguments].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{shown:?}: {ran:?}");
        let error = ran.error();
        let message = text(&error, "message");
        assert!(message.contains(named), "{shown:?} should name {named}: {message}");
        assert!(message.len() < 400 && !message.contains('\n'), "one sentence: {message}");
        let human = laptop.run(arguments);
        assert_eq!(human.code, 2, "{shown:?}: {human:?}");
        assert!(!human.err.is_empty() && human.err.len() < 1200, "{human:?}");
    }
    assert_eq!(laptop.state(), before, "nothing half done");
}

#[test]
fn names_that_are_none_or_too_long() {
    let laptop = Laptop::with_event();
    let long = "x".repeat(10_000);
    let times = ["--starts", "2031-01-01 10:00", "--ends", "2031-01-01 12:00"];
    let event = |name: &'static str| [&["event", "add", name][..], &times].concat();
    let long_event = [&["event", "add", long.as_str()][..], &times].concat();
    refused(
        &laptop,
        &[
            (&event(""), "empty"),
            (&event(" \n\t "), "empty"),
            (&long_event, "10000"),
            (&["type", "add", "jazz", ""], "empty"),
            (&["type", "add", "jazz", &long], "10000"),
            (&["issue", "jazz", "--type", "standard", "--name", &long], "10000"),
            (&["issue", "jazz", "--type", "standard", "--seat", &long], "10000"),
            (&["issue", "jazz", "--type", "standard", "--note", &long], "10000"),
            (&["issue", "jazz", "--type", "standard", "--email", "not an address"], "not an address"),
            (&["issue", "jazz", "--type", "standard", "--count", "0"], "0"),
            (&["issue", "jazz", "--type", "standard", "--count", "-1"], "-1"),
            (&["issue", "jazz", "--type", "standard", "--count", "999999999"], "999999999"),
        ],
    );
}

#[test]
fn names_in_any_writing_are_kept_as_they_are() {
    let laptop = Laptop::with_event();
    let names = [
        "שלום עולם",
        "محمد علي",
        "🎷🎺 Ana 👩‍👩‍👧",
        "=HYPERLINK(\"http://example.org\";\"click\")",
        "-Ana",
        "O'Brien \"Bob\"; DROP TABLE",
    ];
    for name in names {
        let issued = laptop.json(&["issue", "jazz", "--type", "standard", &format!("--name={name}")]);
        let number = text(&issued["tickets"][0], "number");
        assert_eq!(laptop.json(&["ticket", "show", number])["name"], name);
        laptop.json(&["pdf", "jazz", number, "-o", &laptop.file("t.pdf")]);
        assert_eq!(laptop.json(&["check", "jazz", number])["ticket"]["name"], name);
    }
    let newline = laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Ana\nRuiz\u{1b}[31m"]);
    let name = text(&newline["tickets"][0], "name");
    assert!(name.starts_with("Ana Ruiz") && !name.contains(char::is_control), "{name:?}");
    let csv = laptop.run(&["export", "jazz"]).ends(0).out;
    assert!(!csv.contains("\n=") && !csv.contains(",=") && !csv.contains("\"="), "no formula: {csv}");
    let csv = laptop.with_file("nul.csv", b"name,type\nA\0na,Standard\n");
    let ran = laptop.run(&["--json", "import", "jazz", &csv]);
    assert!(matches!(ran.code, 0 | 2), "{ran:?}");
    let guests = laptop.run(&["--json", "guests", "jazz", "--limit", "1000"]).ends(0).out;
    assert!(!guests.contains("\\u0000"), "no NUL is kept");
    laptop.state();
}

#[test]
fn prices_times_zones_and_counts() {
    let laptop = Laptop::with_event();
    assert_eq!(laptop.json(&["type", "add", "jazz", "Comma", "--price", "12,50"])["price"], 1250);
    let times = ["--starts", "2031-01-01 10:00", "--ends", "2031-01-01 12:00"];
    let event = |more: &[&'static str]| [&["event", "add", "X"][..], &times, more].concat();
    refused(
        &laptop,
        &[
            (&["type", "add", "jazz", "X", "--price", "-5"], "-5"),
            (&["type", "add", "jazz", "X", "--price", "99999999999999999999"], "99999999999999999999"),
            (&["type", "add", "jazz", "X", "--price", "12.505"], "12.505"),
            (&["type", "add", "jazz", "X", "--price", "free"], "free"),
            (&["type", "add", "jazz", "X", "--currency", "EURO"], "EURO"),
            (&["type", "add", "jazz", "X", "--quota", "-1"], "-1"),
            (&["type", "add", "jazz", "X", "--quota", "many"], "many"),
            (&["event", "add", "X", "--starts", "2031-01-01 12:00", "--ends", "2031-01-01 10:00"], "end"),
            (&["event", "add", "X", "--starts", "soon", "--ends", "2031-01-01 10:00"], "soon"),
            (&["event", "add", "X", "--starts", "2031-01-01 12:00"], "--ends"),
            (&event(&["--timezone", "Mars/Olympus"]), "Mars/Olympus"),
            (&event(&["--capacity", "-3"]), "-3"),
            (&event(&["--doors-open", "2031-01-01 11:00", "--doors-close", "2031-01-01 09:00"]), "doors"),
            (&event(&["--admit-unpaid", "perhaps"]), "perhaps"),
            (&["event", "edit", "jazz", "--ends", "2001-01-01"], "end"),
            (&["event", "show", "rock"], "rock"),
            (&["type", "edit", "jazz", "gold", "--price", "1"], "gold"),
            (&["issue", "jazz", "--type", "gold"], "gold"),
            (&["ticket", "show", "0000-00000"], "0000-00000"),
            (&["ticket", "show", "00000-00000"], "00000-00000"),
            (&["check", "jazz", "00000-00000", "--at", "noon"], "noon"),
            (&["check", "jazz", "00000-00000", "--scan-id", "with space"], "scan id"),
        ],
    );
}

#[test]
fn what_an_event_cannot_be_set_up_with() {
    let laptop = Laptop::with_event();
    laptop.json(&["area", "add", "jazz", "Lounge"]);
    laptop.json(&["gate", "add", "jazz", "Lounge door", "--area", "Lounge"]);
    laptop.json(&["type", "edit", "jazz", "standard", "--gate", "Garden"]);
    laptop.json(&["question", "add", "jazz", "Waiver signed?"]);
    let edit = |more: &[&'static str]| [&["event", "edit", "jazz"][..], more].concat();
    let typed = |more: &[&'static str]| [&["type", "add", "jazz", "X"][..], more].concat();
    let asked = |more: &[&'static str]| [&["question", "add", "jazz", "Meal?"][..], more].concat();
    refused(
        &laptop,
        &[
            (&["area", "add", "jazz", ""], "empty"),
            (&["area", "add", "jazz", "lounge"], "\"Lounge\" already"),
            (&["area", "add", "jazz", "Bar", "--capacity", "0"], "\"0\""),
            (&["area", "add", "jazz", "Bar", "--capacity", "-4"], "-4"),
            (&["area", "edit", "jazz", "lounge", "--capacity", "lots"], "lots"),
            (&["area", "edit", "jazz", "cellar", "--capacity", "5"], "cellar"),
            (&["area", "remove", "jazz", "cellar"], "cellar"),
            (&["area", "remove", "jazz", "lounge"], "Lounge door"),
            (&["gate", "add", "jazz", " "], "empty"),
            (&["gate", "add", "jazz", "LOUNGE DOOR"], "\"Lounge door\" already"),
            (&["gate", "add", "jazz", "garden"], "\"Garden\" already"),
            (&["gate", "add", "jazz", "Side", "--area", "Cellar"], "Cellar"),
            (&["gate", "edit", "jazz", "lounge door", "--area", "Cellar"], "Cellar"),
            (&["gate", "edit", "jazz", "Side", "--area", ""], "Side"),
            (&["gate", "remove", "jazz", "Side"], "Side"),
            (&["gate", "remove", "jazz", "Garden"], "Standard"),
            (&edit(&["--everyone-out", "25:00"]), "25:00"),
            (&edit(&["--everyone-out", "-6:00"]), "-6:00"),
            (&edit(&["--retain-days", "0"]), "\"0\""),
            (&edit(&["--retain-days", "-1"]), "-1"),
            (&edit(&["--unlisted", "perhaps"]), "perhaps"),
            (&edit(&["--unlisted", "admit", "--admit-unlisted", "no"]), "--admit-unlisted"),
            (&edit(&["--admit-unpaid", "sometimes"]), "sometimes"),
            (&typed(&["--entries", "0"]), "\"0\""),
            (&typed(&["--entries-per-day", "-1"]), "-1"),
            (&typed(&["--entries", "2.5"]), "2.5"),
            (&["type", "add", "jazz", "STANDARD"], "\"Standard\" already"),
            (&asked(&["--kind", "choice"]), "without choices"),
            (&asked(&["--kind", "text", "--choice", "Fish"]), "choice"),
            (&asked(&["--choice", "Fish", "--choice", "FISH"]), "Fish"),
            (&asked(&["--kind", "essay"]), "essay"),
            (&asked(&["--type", "gold"]), "gold"),
            (&["question", "add", "jazz", ""], "empty"),
            (&["question", "add", "jazz", "WAIVER signed?"], "Waiver signed?"),
            (&["question", "edit", "jazz", "deadbeef", "--text", "X"], "deadbeef"),
            (&["question", "remove", "jazz", "shoe size"], "shoe size"),
            (&["event", "duplicate", "jazz", "--starts", "soon"], "soon"),
            (&["event", "duplicate", "jazz"], "--starts"),
            (&["event", "duplicate", "rock", "--starts", "2032-01-01"], "rock"),
            (
                &["event", "duplicate", "jazz", "--starts", "2032-01-01", "--timezone", "Mars/Olympus"],
                "Mars/Olympus",
            ),
            (&["event", "archive", "rock"], "rock"),
        ],
    );
}

#[test]
fn an_ambiguous_event_is_not_guessed() {
    let laptop = Laptop::with_event();
    laptop.json(&[
        "event",
        "add",
        "Jazz Morning",
        "--starts",
        "2031-11-21 08:00",
        "--ends",
        "2031-11-21 09:00",
    ]);
    let refused = laptop.run(&["--json", "guests", "jazz"]).ends(2);
    assert_eq!(refused.error()["code"], "ambiguous");
    laptop.json(&["guests", "morning"]);
}

#[test]
fn the_quota_holds_for_a_whole_order() {
    let laptop = Laptop::with_event();
    laptop.json(&["type", "edit", "jazz", "standard", "--quota", "3"]);
    laptop.json(&["issue", "jazz", "--type", "standard", "--count", "2"]);
    refused(&laptop, &[(&["issue", "jazz", "--type", "standard", "--count", "2"], "Standard")]);
    let error =
        laptop.run(&["--json", "issue", "jazz", "--type", "standard", "--count", "2"]).ends(2).error();
    assert_eq!(error["code"], "sold_out");
    laptop.json(&["issue", "jazz", "--type", "standard"]);
}

#[test]
fn codes_that_are_not_right() {
    let laptop = Laptop::with_event();
    laptop.json(&["event", "add", "Rock Day", "--starts", "2031-11-21 08:00", "--ends", "2031-11-21 09:00"]);
    laptop.json(&["type", "add", "rock", "Standard"]);
    let other = laptop.json(&["issue", "rock", "--type", "standard"])["tickets"][0].clone();
    let ana = laptop.sell("Ana");
    let code = text(&ana, "code");
    let flipped: String = code
        .char_indices()
        .map(|(at, c)| if at == 50 { if c == '7' { '8' } else { '7' } } else { c })
        .collect();
    let stranger = Laptop::with_event();
    let strange = stranger.sell("Somebody");
    for (shown, reason) in [
        (text(&other, "code"), "wrong_event"),
        (&code[..60], "malformed"),
        (&code[..194], "malformed"),
        ("hello", "malformed"),
        ("🎷", "malformed"),
        ("00000-00000", "unknown"),
        (text(&strange, "code"), "forged"),
    ] {
        let answer = laptop.run(&["--json", "check", "jazz", shown]).ends(3).json();
        assert_eq!(answer["reason"], reason, "{shown}");
        assert!(answer["message"].as_str().unwrap().ends_with('.'), "{answer}");
    }
    let answer = laptop.run(&["--json", "check", "jazz", &flipped]).ends(3).json();
    assert!(["forged", "malformed"].contains(&text(&answer, "reason")), "{answer}");
    assert_eq!(laptop.json(&["stats", "jazz"])["inside"], 0);
    for name in ["lower", "spaces", "eci", "code spaces"] {
        let ticket = laptop.sell(name);
        let (number, code) = (text(&ticket, "number"), text(&ticket, "code"));
        let shown = match name {
            "lower" => number.to_lowercase().replace('-', ""),
            "spaces" => format!(" {} {} ", &number[..5], &number[6..]),
            "eci" => format!("\\000026{code}"),
            _ => format!("{} {}\r\n", &code[..50], &code[50..]),
        };
        assert_eq!(laptop.json(&["check", "jazz", &shown])["reason"], "admitted", "{name}");
    }
    laptop.state();
}

#[test]
fn a_qr_code_full_of_something_else() {
    let laptop = Laptop::with_event();
    let bytes: Vec<u8> = (0..2_900_u32).map(|n| u8::try_from(0x20 + (n * 7) % 0x5e).unwrap()).collect();
    qr_png(&laptop.path("big.png"), &bytes);
    let answer = laptop.run(&["--json", "scan", "jazz", "big.png"]).ends(3).json();
    assert_eq!(answer["reason"], "malformed");
    let decoded = laptop.json(&["scan", "--decode-only", "big.png"]);
    assert_eq!(decoded["texts"][0].as_str().unwrap().len(), 2_900);
    laptop.state();
}
