//! For every verb of one laptop a short story: what it answers, its JSON names, its exit code.

use serde_json::Value;

use crate::support::{Laptop, fields, text};

#[test]
fn an_event_is_made_listed_shown_and_edited() {
    let laptop = Laptop::new();
    let made = laptop.json(&[
        "event",
        "add",
        "Jazz Night",
        "--starts",
        "2031-11-20 20:00",
        "--ends",
        "2031-11-20T23:30:00+01:00",
        "--timezone",
        "Europe/Madrid",
        "--venue",
        "Sala Sol",
        "--capacity",
        "200",
        "--doors-open",
        "2031-11-20 19:00",
        "--doors-close",
        "2031-11-20 23:00",
        "--currency",
        "USD",
        "--admit-unpaid",
        "yes",
        "--admit-unlisted",
        "no",
    ]);
    assert_eq!(made["starts"], "2031-11-20T19:00:00Z", "local to the event's zone");
    assert_eq!(made["ends"], "2031-11-20T22:30:00Z");
    assert_eq!(made["capacity"], 200);
    assert_eq!(made["currency"], "USD");
    assert_eq!((&made["admit_unpaid"], &made["admit_unlisted"]), (&true.into(), &false.into()));
    assert_eq!(made["role"], "organiser");

    assert_eq!(laptop.json(&["event", "list"])[0], made);
    assert_eq!(laptop.json(&["event", "show", "jazz"]), made, "by part of the name");
    assert_eq!(laptop.json(&["event", "show", text(&made, "id")]), made, "by id");
    let edited = laptop.json(&[
        "event",
        "edit",
        "jazz",
        "--name",
        "Jazz & Blues",
        "--capacity",
        "",
        "--admit-unpaid",
        "no",
    ]);
    assert_eq!(edited["name"], "Jazz & Blues");
    assert_eq!(edited["capacity"], serde_json::Value::Null, "an empty text clears");
    assert_eq!(edited["venue"], "Sala Sol", "what is not named stays");
    assert_eq!(edited["admit_unpaid"], false);

    let human = laptop.run(&["event", "show", "blues"]).ends(0).out;
    assert!(human.starts_with("Jazz & Blues\n") && human.contains("Thu 20 Nov 2031 20:00"), "{human}");
    let human = laptop.run(&["event", "list"]).ends(0).out;
    assert!(human.starts_with("ID ") && human.contains("Sala Sol"), "{human}");
}

#[test]
fn a_sample_event_has_guests_and_some_are_in() {
    let laptop = Laptop::new();
    let sample = laptop.json(&["event", "sample"]);
    let stats = laptop.json(&["stats", text(&sample, "id")]);
    assert_eq!(stats["issued"], 120);
    assert!(stats["admitted"].as_u64().unwrap() > 0 && stats["missed"].as_u64().unwrap() > 0, "{stats}");
    let human = laptop.run(&["stats", text(&sample, "id")]).ends(0).out;
    assert!(human.starts_with("TYPE ") && human.contains("\nAll "), "{human}");
}

#[test]
fn types_are_made_listed_and_edited() {
    let laptop = Laptop::with_event();
    let made = laptop.json(&[
        "type",
        "add",
        "jazz",
        "VIP",
        "--price",
        "1 200,50",
        "--quota",
        "10",
        "--valid-from",
        "2031-11-20 18:00",
        "--valid-until",
        "2031-11-20 22:00",
        "--gate",
        "Main",
        "--gate",
        "Garden",
        "--reentry",
    ]);
    assert_eq!(made["price"], 120_050);
    assert_eq!((&made["quota"], &made["left"]), (&10.into(), &10.into()));
    assert_eq!(made["reentry"], true);
    assert_eq!(made["gates"].as_array().unwrap().len(), 2);
    assert_eq!(made["valid_from"], "2031-11-20T17:00:00Z");
    let edited = laptop.json(&[
        "type",
        "edit",
        "jazz",
        "vip",
        "--price",
        "15",
        "--quota",
        "",
        "--gate",
        "",
        "--reentry",
        "no",
    ]);
    assert_eq!(
        (&edited["price"], &edited["quota"], &edited["reentry"]),
        (&1500.into(), &serde_json::Value::Null, &false.into())
    );
    assert_eq!(edited["gates"].as_array().unwrap().len(), 0);
    let types = laptop.json(&["type", "list", "jazz"]);
    assert_eq!(types.as_array().unwrap().len(), 2);
    assert_eq!(types[1], edited);
    let human = laptop.run(&["type", "list", "jazz"]).ends(0).out;
    assert!(human.contains("12.50 EUR") && human.contains("RE-ENTRY"), "{human}");
}

#[test]
fn a_sale_makes_an_order_and_tickets() {
    let laptop = Laptop::with_event();
    let options = ["--email", "ana@example.org", "--seat", "A12", "--note", "wheelchair"];
    let issued =
        laptop.issue("Ana Ruiz", &[&options[..], &["--paid", "card", "--buyer", "Club Norte"]].concat());
    assert_eq!(fields(&issued), ["change", "letters_missing", "order", "payments", "tickets"]);
    let (order, ticket) = (&issued["order"], &issued["tickets"][0]);
    for field in ["number", "code", "serial", "name", "email", "type", "seat", "note", "state", "issued_at"] {
        assert!(ticket.get(field).is_some(), "{field} in {ticket}");
    }
    assert_eq!(order["total"], 1250);
    assert_eq!(order["method"], "card");
    assert_eq!(order["buyer"], "Club Norte");
    assert_eq!(ticket["type"], "Standard");
    assert_eq!(
        (&ticket["state"], &ticket["serial"], &ticket["paid"]),
        (&"valid".into(), &0.into(), &true.into())
    );
    assert_eq!(text(ticket, "code").len(), 195);

    let four = laptop.json(&["issue", "jazz", "--type", "1", "--count", "4"]);
    assert_eq!(four["tickets"].as_array().unwrap().len(), 4);
    assert_eq!(four["order"]["total"], 5000);
    assert_eq!(four["order"]["method"], "cash", "unless told otherwise");
    let unpaid = laptop.json(&["issue", "jazz", "--type", "standard", "--unpaid"]);
    assert_eq!(unpaid["tickets"][0]["paid"], false);
    laptop.run(&["issue", "jazz", "--type", "standard", "--unpaid", "--paid", "card"]).ends(2);
    laptop.json(&["type", "add", "jazz", "Gift"]);
    let free = laptop.json(&["issue", "jazz", "--type", "gift"]);
    assert_eq!(free["order"]["method"], "free");
    let human = laptop.run(&["issue", "jazz", "--type", "standard", "--name", "Zoë"]).ends(0).out;
    assert!(
        human.starts_with("NUMBER ") && human.contains("Zoë") && human.contains("12.50 EUR  cash"),
        "{human}"
    );
}

#[test]
fn a_ticket_is_shown_and_changed() {
    let laptop = Laptop::with_event();
    let unpaid =
        laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Ana", "--unpaid"])["tickets"][0]
            .clone();
    let number = text(&unpaid, "number");
    let bare = number.replace('-', "");
    assert_eq!(laptop.json(&["ticket", "show", &bare]), unpaid, "with or without the dash");
    assert_eq!(laptop.json(&["ticket", "show", &number.to_lowercase()]), unpaid);

    let paid = laptop.json(&["ticket", "pay", number, "--method", "transfer"]);
    assert_eq!(paid["paid"], true);
    let edited = laptop.json(&[
        "ticket",
        "edit",
        number,
        "--name",
        "Ana Ruiz",
        "--email",
        "ana@example.org",
        "--seat",
        "B7",
        "--note",
        "VIP",
        "--valid-from",
        "2031-11-20 19:00",
        "--valid-until",
        "2031-11-20 21:00",
    ]);
    assert_eq!(
        (&edited["name"], &edited["seat"], &edited["note"]),
        (&"Ana Ruiz".into(), &"B7".into(), &"VIP".into())
    );
    assert_eq!(edited["valid_until"], "2031-11-20T20:00:00Z");
    let cleared =
        laptop.json(&["ticket", "edit", number, "--note", "", "--valid-from", "", "--valid-until", ""]);
    assert!(cleared["note"].is_null() && cleared["valid_from"].is_null(), "{cleared}");

    let blocked = laptop.json(&["ticket", "block", number, "--text", "see the manager"]);
    assert_eq!((&blocked["state"], &blocked["state_text"]), (&"blocked".into(), &"see the manager".into()));
    assert_eq!(laptop.json(&["ticket", "unblock", number])["state"], "valid");
    let cancelled = laptop.json(&["ticket", "cancel", number, "--reason", "refunded"]);
    assert_eq!((&cancelled["state"], &cancelled["state_text"]), (&"cancelled".into(), &"refunded".into()));
    assert_eq!(laptop.run(&["--json", "ticket", "cancel", number]).ends(2).error()["code"], "conflict");
    assert_eq!(laptop.json(&["ticket", "reinstate", number])["state"], "valid");
    let reissued = laptop.json(&["ticket", "reissue", number]);
    assert_eq!(reissued["serial"], 1);
    assert_ne!(reissued["code"], unpaid["code"]);
    assert_eq!(
        laptop.run(&["--json", "check", "jazz", text(&unpaid, "code")]).ends(3).json()["reason"],
        "replaced"
    );
    let human = laptop.run(&["ticket", "show", number]).ends(0).out;
    assert!(human.starts_with(number) && human.contains("12.50 EUR, paid"), "{human}");
}

#[test]
fn guests_are_listed_and_found() {
    let laptop = Laptop::with_event();
    let zoe = laptop.sell("Zoë Müller");
    laptop.sell("Ana Ruiz");
    laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Ben Okafor", "--unpaid"]);
    let page = laptop.json(&["guests", "jazz"]);
    assert_eq!(fields(&page), ["tickets", "total"]);
    assert_eq!(page["total"], 3);
    assert_eq!(page["tickets"][0]["name"], "Ana Ruiz", "by name");
    let found = laptop.json(&["guests", "jazz", "--search", "zoe mull"]);
    assert_eq!(found["tickets"], serde_json::json!([zoe]), "accents are folded");
    assert_eq!(laptop.json(&["guests", "jazz", "--state", "unpaid"])["total"], 1);
    let one = laptop.json(&["guests", "jazz", "--limit", "1"]);
    assert_eq!((one["tickets"].as_array().unwrap().len(), &one["total"]), (1, &3.into()));
    laptop.run(&["guests", "jazz", "--state", "happy"]).ends(2);
    let human = laptop.run(&["guests", "jazz", "--limit", "1"]).ends(0).out;
    assert!(human.contains("1 of 3 guests"), "{human}");
    assert_eq!(laptop.run(&["guests", "jazz", "--search", "nobody"]).ends(0).out, "No guests fit.\n");
}

#[test]
fn tickets_go_to_paper() {
    let laptop = Laptop::with_event();
    let ticket = laptop.sell("Ana Ruiz");
    laptop.sell("Ben Okafor");
    let number = text(&ticket, "number");
    let saved = laptop.json(&["pdf", "jazz", "-o", &laptop.file("all.pdf")]);
    assert_eq!(fields(&saved), ["file", "letters_missing", "tickets"]);
    assert_eq!(saved["tickets"], 2);
    assert!(std::fs::read(laptop.path("all.pdf")).unwrap().starts_with(b"%PDF-"));
    for size in ["a6", "a4", "letter"] {
        let saved = laptop.json(&["pdf", "jazz", number, "-o", &laptop.file("one.pdf"), "--size", size]);
        assert_eq!(saved["tickets"], 1);
    }
    laptop.run(&["pdf", "jazz", "-o", "x.pdf", "--size", "a0"]).ends(2);
    laptop.run(&["pdf", "jazz", "not-a-number", "-o", "x.pdf"]).ends(2);

    assert_eq!(fields(&laptop.json(&["qr", number, "-o", &laptop.file("t.png")])), ["file", "number"]);
    laptop.json(&["qr", number, "-o", &laptop.file("t.svg")]);
    assert!(std::fs::read_to_string(laptop.path("t.svg")).unwrap().contains("<svg"));
    laptop.run(&["qr", number, "-o", &laptop.file("t.bmp")]).ends(2);
    let decoded = laptop.json(&["scan", "--decode-only", &laptop.file("t.png")]);
    assert_eq!(decoded["texts"], serde_json::json!([text(&ticket, "code")]));
}

#[test]
fn printers_are_listed_and_an_unknown_one_is_named() {
    let laptop = Laptop::with_event();
    laptop.sell("Ana");
    let listed = laptop.run(&["--json", "printers"]);
    if listed.code == 0 {
        assert!(listed.json().is_array());
    } else {
        assert!(!text(&listed.error(), "message").is_empty());
    }
    let refused = laptop.run(&["print", "jazz", "--printer", "No Such Printer"]);
    assert!(matches!(refused.code, 1 | 2) && !refused.err.is_empty(), "{refused:?}");
    laptop.run(&["print", "jazz", "--copies", "0"]).ends(2);
}

#[test]
fn guests_come_from_a_csv_and_go_to_one() {
    let laptop = Laptop::with_event();
    let csv = laptop
        .with_file("guests.csv", "E-mail;Ticket holder;Place\nana@example.org;Ana Ruiz;A1\n;Ben Okafor;A2\n");
    let columns = ["--column", "ticket holder=name", "--column", "3=seat"];
    let import = |more: &[&str]| {
        laptop.json(&[&["import", "jazz", &csv, "--type", "standard"], &columns[..], more].concat())
    };
    let dry = import(&["--dry-run"]);
    assert_eq!((&dry["rows"], &dry["new"], &dry["imported"]), (&2.into(), &2.into(), &0.into()));
    assert_eq!(laptop.json(&["guests", "jazz"])["total"], 0, "a dry run does nothing");
    assert_eq!(import(&[])["imported"], 2);
    let again = import(&[]);
    assert_eq!((&again["known"], &again["imported"]), (&2.into(), &0.into()));
    assert_eq!(laptop.json(&["guests", "jazz", "--search", "A2"])["tickets"][0]["name"], "Ben Okafor");
    laptop.run(&["import", "jazz", &csv, "--column", "Telefon=name"]).ends(2);

    let out = laptop.run(&["export", "jazz"]).ends(0).out;
    assert_eq!(out.lines().count(), 3, "{out}");
    let one = laptop.json(&["export", "jazz"]);
    assert_eq!(one["csv"].as_str().unwrap(), out);
    let file = laptop.file("out.csv");
    let saved = laptop.json(&["export", "jazz", "--what", "orders", "--bom", "-o", &file]);
    assert_eq!(fields(&saved), ["file", "what"]);
    assert!(std::fs::read(&file).unwrap().starts_with(b"\xef\xbb\xbf"));
}

#[test]
fn a_csv_with_problems_imports_nothing_and_names_each() {
    let laptop = Laptop::with_event();
    let csv = laptop
        .with_file("guests.csv", "name,email,type\nAna,ana@example.org,Standard\nBen,not-an-address,Gold\n");
    let before = laptop.state();
    let ran = laptop.run(&["--json", "import", "jazz", &csv]).ends(2);
    let report = ran.json();
    assert_eq!(ran.error()["code"], "import_problems");
    assert_eq!(report["imported"], 0);
    assert_eq!(report["problems"][0]["line"], 3);
    assert_eq!(fields(&report["problems"][0]), ["column", "line", "problem", "value"]);
    let human = laptop.run(&["import", "jazz", &csv]).ends(2);
    assert!(human.out.contains("LINE") && human.out.contains("not-an-address"), "{human:?}");
    assert_eq!(laptop.state(), before);
}

#[test]
fn the_journal_is_verified_and_rebuilt() {
    let laptop = Laptop::with_event();
    laptop.sell("Ana");
    let verified = laptop.json(&["journal", "verify"]);
    assert_eq!(fields(&verified), ["facts", "problems", "refused", "streams"]);
    assert!(verified["facts"].as_u64().unwrap() >= 3);
    let rebuilt = laptop.json(&["journal", "rebuild"]);
    assert_eq!(fields(&rebuilt), ["differences", "facts"]);
    assert_eq!(rebuilt["differences"].as_array().unwrap().len(), 0);
    assert!(laptop.run(&["journal", "verify"]).ends(0).out.starts_with("Sound: "));
}

#[test]
fn stats_have_the_documented_names() {
    let laptop = Laptop::with_event();
    let ticket = laptop.sell("Ana");
    laptop.sell("Ben");
    laptop.json(&["check", "jazz", text(&ticket, "number")]);
    laptop.run(&["check", "jazz", text(&ticket, "number")]).ends(3);
    let stats = laptop.json(&["stats", "jazz"]);
    for (field, wanted) in [("issued", 2), ("admitted", 1), ("inside", 1), ("missed", 1)] {
        assert_eq!(stats[field], wanted, "{field}");
        assert_eq!(stats["by_type"][0][field], wanted, "{field} by type");
    }
    assert_eq!(stats["refused"], serde_json::json!({ "already_in": 1 }));
    assert_eq!(laptop.json(&["incidents", "jazz"]), serde_json::json!([]));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let laptop = Laptop::with_event();
    laptop.json(&["issue", "jazz", "--type", "standard", "--count", "500"]);
    let mut shell = std::process::Command::new("sh");
    laptop.dress(&mut shell);
    let program = crate::support::ENTRADA;
    let script = format!("'{program}' guests jazz --limit 500 | head -n 1; '{program}' --help | head -n 1");
    let output = shell.args(["-c", &script]).output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "nothing is said");
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("NUMBER "));
}

#[test]
fn every_verb_is_in_the_document() {
    let help = Laptop::new().run(&["--help"]).ends(0).out;
    let verbs = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    // A line that goes on from the one before is indented further.
    let verbs = verbs.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let verbs: Vec<&str> = verbs.filter(|verb| !verb.is_empty()).collect();
    assert!(verbs.len() > 30, "the verbs were found: {verbs:?}");
    let document = include_str!("../../../../docs/cli.md");
    let missing: Vec<&&str> = verbs
        .iter()
        .filter(|verb| **verb != "help" && !document.contains(&format!("entrada {verb}")))
        .collect();
    assert!(missing.is_empty(), "docs/cli.md does not say what these do: {missing:?}");
}

#[test]
fn help_is_there_for_every_verb() {
    let laptop = Laptop::new();
    let help = laptop.run(&["--help"]).ends(0).out;
    for verb in [
        "event",
        "type",
        "issue",
        "ticket",
        "guests",
        "check",
        "scan",
        "undo",
        "pdf",
        "qr",
        "print",
        "printers",
        "import",
        "export",
        "stats",
        "incidents",
        "bundle",
        "device",
        "backup",
        "restore",
        "journal",
        "key",
        "demo",
    ] {
        assert!(help.contains(&format!("\n  {verb} ")), "{verb} in {help}");
        let own = laptop.run(&[verb, "--help"]).ends(0).out;
        assert!(own.contains("Usage: entrada"), "{own}");
    }
    laptop.run(&["--version"]).ends(0);
    laptop.run::<&str>(&[]).ends(2);
    laptop.run(&["dance"]).ends(2);
    let json = laptop.run(&["--json", "dance"]).ends(2);
    assert_eq!(json.error()["code"], "bad_input");
    assert!(!laptop.data().exists(), "asking for help makes nothing");
}

/// A letter that no font has: said at the sale, with the PDF and in the rehearsal, and a question mark on paper.
#[test]
fn a_letter_that_no_font_has_is_said() {
    let laptop = Laptop::with_event();
    let private = '\u{10fffd}';
    let sold = laptop.issue(&format!("Li {private}"), &[]);
    assert!(text(&sold, "letters_missing").contains(private), "{sold}");
    let number = text(&sold["tickets"][0], "number");
    let told =
        laptop.run(&["issue", "jazz", "--type", "standard", "--name", &format!("Wu {private}")]).ends(0).out;
    assert!(told.contains("No font on this laptop"), "{told}");
    let pdf = laptop.json(&["pdf", "jazz", number, "-o", &laptop.file("li.pdf")]);
    assert!(text(&pdf, "letters_missing").contains(private), "{pdf}");
    let rehearsal = laptop.run(&["rehearse", "jazz", "--no-camera"]).ends(3).out;
    assert!(
        rehearsal.contains("No font on this laptop") && rehearsal.contains("Install a font"),
        "{rehearsal}"
    );

    let plain = laptop.issue("Ñusta Ωmega Łukasz مريم ज्योति", &[]);
    let number = text(&plain["tickets"][0], "number");
    let pdf = laptop.json(&["pdf", "jazz", number, "-o", &laptop.file("plain.pdf")]);
    assert_eq!((&pdf["letters_missing"], &plain["letters_missing"]), (&Value::Null, &Value::Null));
}
