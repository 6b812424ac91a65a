//! How the event goes, in the terminal: words, JSON, CSV of every part, the report and the guest list as PDF.

use entrada_testkit::pdf_words;

use crate::support::{Laptop, fields, text};

/// Two of three came, one of them was shown twice, one scan was nonsense; the third is not paid.
fn evening() -> Laptop {
    let laptop = Laptop::with_event();
    for name in ["Ana Ruiz", "Bob Lee"] {
        let ticket = laptop.sell(name);
        let code = text(&ticket, "code").to_owned();
        laptop.run(&["check", "jazz", &code, "--gate", "North", "--at", "2031-11-20 20:01"]).ends(0);
    }
    let third = laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Cid Poe", "--unpaid"]);
    assert_eq!(third["tickets"][0]["paid"], false);
    laptop.run(&["check", "jazz", "hello", "--gate", "North", "--at", "2031-11-20 20:02"]).ends(3);
    laptop
}

#[test]
fn insights_in_words_json_and_csv() {
    let laptop = evening();
    let all = laptop.json(&["insights", "jazz"]);
    assert_eq!((&all["sold"], &all["come"], &all["missed"]), (&3.into(), &2.into(), &1.into()));
    assert_eq!((&all["inside"], &all["refused"], &all["manual"]), (&2.into(), &1.into(), &0.into()));
    assert_eq!(all["peak"]["state"], "unknown");
    assert_eq!(all["arrivals"][0]["from"], "2031-11-20T19:00:00Z");
    assert_eq!(all["money"][0]["net"], 2_500);
    assert_eq!(
        fields(&all),
        [
            "areas",
            "arrivals",
            "at",
            "cancelled",
            "come",
            "expired",
            "gates",
            "hours",
            "inside",
            "manual",
            "missed",
            "money",
            "peak",
            "refusals",
            "refused",
            "sellers",
            "sold",
            "speed",
            "taxes",
            "timezone",
            "types",
            "undone"
        ]
    );
    let human = laptop.run(&["insights", "jazz"]).ends(0).out;
    for part in ["sold", "Too few have come", "TYPE ", "GATE ", "PAID BY ", "SOLD BY ", "malformed"] {
        assert!(human.contains(part), "{part}: {human}");
    }
    assert_eq!(laptop.json(&["insights", "jazz", "--what", "refusals"])[0]["reason"], "malformed");
    assert_eq!(laptop.json(&["insights", "jazz", "--what", "missed"])[0]["name"], "Cid Poe");
    for (what, head) in [
        ("counts", "count,value\r\nsold,3\r\n"),
        ("areas", "area,inside,capacity\r\n,2,\r\n"),
        ("arrivals", "from,entries\r\n2031-11-20T20:00:00+01:00,2\r\n"),
        ("types", "type,sold,come,missed,admitted,inside,quota\r\nStandard,3,2,1,2,2,\r\n"),
        ("gates", "gate,area,entries,exits,manual,refused\r\nNorth,,2,0,0,1\r\n"),
        ("hours", "from,entries,exits,manual,refused\r\n2031-11-20T20:00:00+01:00,2,0,0,1\r\n"),
        ("refusals", "reason,scans\r\nmalformed,1\r\n"),
        ("money", "method,currency,taken,refunded,net,payments\r\ncash,EUR,25.00,0.00,25.00,2\r\n"),
        ("sellers", "person,laptop,tickets,currency,taken,refunded,net\r\n"),
        ("speed", "gate,laptop,scans,busiest_from,in_busiest,per_minute,median_seconds\r\nNorth,"),
        ("came", "number,name,"),
        ("missed", "number,name,"),
    ] {
        let csv = laptop.run(&["insights", "jazz", "--what", what, "--csv"]).ends(0).out;
        assert!(csv.starts_with(head), "{what}: {csv}");
    }
    let missed = laptop.run(&["insights", "jazz", "--what", "missed", "--csv"]).ends(0).out;
    assert!(missed.contains("Cid Poe") && !missed.contains("Ana Ruiz"), "{missed}");
    let file = laptop.file("gates.csv");
    let saved = laptop.json(&["insights", "jazz", "--what", "gates", "--csv", "--bom", "-o", &file]);
    assert_eq!(saved["what"], "gates");
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("\u{feff}gate,"));
    laptop.run(&["insights", "jazz", "--what", "weather"]).ends(2);
}

#[test]
fn the_report_and_the_guest_list_are_pdfs() {
    let laptop = evening();
    let file = laptop.file("report.pdf");
    assert_eq!(laptop.json(&["report", "jazz", "-o", &file])["file"], file.as_str());
    let words = pdf_words(&std::fs::read(&file).unwrap()).concat();
    assert!(words.iter().any(|piece| piece.contains("Jazz Night")), "{words:?}");
    assert!(words.iter().any(|piece| piece == "25.00 EUR"), "{words:?}");
    let list = laptop.file("list.pdf");
    let saved = laptop.json(&["paper", "list", "jazz", "-o", &list, "--size", "letter"]);
    assert_eq!(saved["guests"], 3);
    let words = pdf_words(&std::fs::read(&list).unwrap()).concat();
    for name in ["Ruiz, Ana", "Lee, Bob", "Poe, Cid"] {
        assert!(words.iter().any(|piece| piece == name), "{name}: {words:?}");
    }
    laptop.run(&["paper", "list", "jazz"]).ends(2);
}
