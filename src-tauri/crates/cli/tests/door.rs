//! The door: check, batch, pictures, undo; what is asked and paid there, people without a ticket, paper.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::support::{Laptop, fields, qr_png, text};
use serde_json::Value;

#[test]
fn a_ticket_is_admitted_once_and_the_second_time_told_since_when() {
    let laptop = Laptop::with_event();
    let ticket = laptop.sell("Ana Ruiz");
    let code = text(&ticket, "code");
    let first = laptop.json(&["check", "jazz", code, "--gate", "Main"]);
    for field in ["verdict", "reason", "message", "scan", "ticket", "previous", "unconfirmed"] {
        assert!(first.get(field).is_some(), "{field} in {first}");
    }
    assert_eq!((&first["verdict"], &first["reason"]), (&"admit".into(), &"admitted".into()));
    assert_eq!(first["ticket"]["name"], "Ana Ruiz");
    assert!(first["previous"].is_null());
    let second = laptop.run(&["--json", "check", "jazz", code]).ends(3).json();
    assert_eq!((&second["verdict"], &second["reason"]), (&"refuse".into(), &"already_in".into()));
    assert_eq!(fields(&second["previous"]), ["at", "device", "gate"]);
    assert_eq!(second["previous"]["gate"], "Main");
    let human = laptop.run(&["check", "jazz", text(&ticket, "number")]).ends(3);
    assert!(human.out.starts_with("REFUSE  ") && human.out.contains("Ana Ruiz"), "{human:?}");
    assert!(!human.out.contains('\u{1b}'), "no colour into a pipe");
}

#[test]
fn out_again_at_another_time_simulated_and_twice_sent() {
    let laptop = Laptop::with_event();
    laptop.json(&["type", "edit", "jazz", "standard", "--reentry", "yes"]);
    let ticket = laptop.sell("Ana");
    let code = text(&ticket, "code");
    let simulated = laptop.json(&["check", "jazz", code, "--simulate"]);
    assert!(simulated["scan"].is_null(), "{simulated}");
    assert_eq!(laptop.json(&["stats", "jazz"])["inside"], 0, "a simulated scan writes nothing");
    let once = laptop.json(&["check", "jazz", code, "--scan-id", "door-1.7", "--at", "2031-11-20 19:30"]);
    assert_eq!(once["scan"], "door-1.7");
    let again = laptop.json(&["check", "jazz", code, "--scan-id", "door-1.7", "--at", "2031-11-20 19:30"]);
    let other = text(&laptop.sell("Ben"), "code").to_owned();
    let taken = laptop.run(&["--json", "check", "jazz", &other, "--scan-id", "door-1.7"]).ends(2);
    assert!(taken.err.contains("\"conflict\"") && taken.out.is_empty(), "{}", taken.err);
    assert_eq!((&again["verdict"], &again["repeated"]), (&"admit".into(), &true.into()));
    let out = laptop.json(&["check", "jazz", code, "--exit", "--at", "2031-11-20 20:30"]);
    assert_eq!((&out["verdict"], &out["reason"]), (&"admit".into(), &"exited".into()));
    laptop.json(&["check", "jazz", code, "--at", "2031-11-20 21:00"]);
}

#[test]
fn a_family_passes_by_one_ticket_or_by_its_orders_number() {
    let laptop = Laptop::with_event();
    let sold = laptop.json(&["issue", "jazz", "--type", "standard", "--count", "3", "--name", "Ada"]);
    let (order, first) = (text(&sold["order"], "number").to_owned(), &sold["tickets"][0]);
    let asked = laptop.run(&["--json", "check", "jazz", &order]).ends(4).json();
    assert_eq!((&asked["verdict"], &asked["reason"]), (&"ask".into(), &"order".into()));
    assert_eq!(asked["party"].as_array().unwrap().len(), 3);
    assert_eq!(fields(&asked["party"][0]), ["message", "reason", "scan", "ticket", "verdict"]);
    let many = laptop.run(&["--json", "check", "jazz", text(first, "code"), "--party", "4"]).ends(3).json();
    assert_eq!((&many["reason"], many["scan"].is_null()), (&"order".into(), true));
    let two = laptop.json(&["check", "jazz", text(first, "code"), "--party", "2", "--scan-id", "t"]);
    let scans: Vec<&Value> = two["party"].as_array().unwrap().iter().map(|one| &one["scan"]).collect();
    assert_eq!(scans, [&Value::from("t"), &Value::from("t-2"), &Value::Null]);
    let human = laptop.run(&["check", "jazz", &order, "--party", "all"]).ends(0);
    assert!(
        human.out.starts_with("ADMIT") && human.out.contains(text(&sold["tickets"][2], "number")),
        "{human:?}"
    );
    assert_eq!(laptop.json(&["stats", "jazz"])["inside"], 3);
    for wrong in ["0", "-1", "some"] {
        laptop.run(&["check", "jazz", &order, &format!("--party={wrong}")]).ends(2);
    }
}

#[test]
fn two_codes_that_ran_together_are_two_scans() {
    let laptop = Laptop::with_event();
    let codes = ["Ada", "Ben"].map(|name| text(&laptop.sell(name), "code").to_owned());
    let both = laptop.run(&["--json", "check", "jazz", &codes.concat()]).ends(0);
    let names: Vec<Value> = both
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["ticket"]["name"].clone())
        .collect();
    assert_eq!(names, ["Ada", "Ben"]);
    laptop.run(&["--json", "check", "jazz", &format!("P01{}#", codes[0])]).ends(3);
}

#[test]
fn a_batch_passes_over_what_need_not_be_answered_and_takes_answers() {
    let laptop = Laptop::with_event();
    laptop.json(&["question", "add", "jazz", "From where?"]);
    let must = laptop.json(&["question", "add", "jazz", "Of age?", "--kind", "yesno", "--required"]);
    let code = text(&laptop.sell("Ada"), "code").to_owned();
    let file = laptop.file("codes.txt");
    std::fs::write(&file, code).unwrap();
    let batch = |more: &[&str]| {
        laptop.run(&[&["--json", "check", "jazz", "--batch", &file], more].concat()).ends(0).json()
    };
    let asked = batch(&[]);
    assert_eq!((&asked["reason"], asked["questions"].as_array().unwrap().len()), (&"question".into(), 1));
    let answer = format!("{}=yes", text(&must, "id"));
    assert_eq!(batch(&["--answer", &answer])["reason"], "admitted");
}

#[test]
fn scans_are_listed_and_found() {
    let laptop = Laptop::with_event();
    assert_eq!(laptop.json(&["scans", "jazz"]).as_array().unwrap().len(), 0);
    assert_eq!(laptop.run(&["scans", "jazz"]).ends(0).out, "No scans.\n");
    let (ana, ulla) = (laptop.sell("Ana"), laptop.sell("Ulla Oliu"));
    for ticket in [&ana, &ulla, &ana] {
        laptop.run(&["check", "jazz", text(ticket, "number"), "--scan-id", text(ticket, "number")]);
    }
    let all = laptop.json(&["scans", "jazz"]);
    let reasons: Vec<&str> = all.as_array().unwrap().iter().map(|scan| text(scan, "reason")).collect();
    assert_eq!(reasons, ["admitted", "admitted"], "sent again it is one scan");
    let found = laptop.json(&["scans", "jazz", "--search", "oliu"]);
    assert_eq!((&found[0]["number"], found.as_array().unwrap().len()), (&ulla["number"], 1));
    assert_eq!(laptop.json(&["undo", text(&found[0], "scan"), "--reason", "x"])["undone"], "x");
    let human = laptop.run(&["scans", "jazz", "--limit", "1"]).ends(0).out;
    assert!(human.contains("Ulla Oliu") && human.contains("undone: x") && !human.contains("Ana"), "{human}");
    laptop.run(&["scans", "nothing of the kind"]).ends(2);
}

#[test]
fn a_ticket_for_some_gates_asks_a_door_that_is_none_which_it_is() {
    let laptop = Laptop::with_event();
    laptop.json(&["gate", "add", "jazz", "Garden"]);
    laptop.json(&["gate", "add", "jazz", "Main"]);
    laptop.json(&["type", "edit", "jazz", "standard", "--gate", "Garden"]);
    let ana = laptop.sell("Ana");
    let number = text(&ana, "number");
    let asked = laptop.run(&["--json", "check", "jazz", number]).ends(4).json();
    assert_eq!((&asked["verdict"], &asked["reason"]), (&"ask".into(), &"wrong_gate".into()));
    assert_eq!(asked["gates"], serde_json::json!(["Garden"]));
    assert!(text(&asked, "message").contains("Which door is this?"), "{asked}");
    laptop.run(&["check", "jazz", number, "--gate", "Main"]).ends(3);
    laptop.run(&["check", "jazz", number, "--gate", "Garden"]).ends(0);
}

#[test]
fn a_wristband_is_linked_scanned_in_the_tickets_place_replaced_and_unlinked() {
    let laptop = Laptop::with_event();
    laptop.json(&["type", "edit", "jazz", "standard", "--reentry", "yes"]);
    let (ana, bob) = (laptop.sell("Ana"), laptop.sell("Bob"));
    let number = text(&ana, "number");
    let check = |code: &str, way: &[&str]| {
        let asked = laptop.run(&[&["--json", "check", "jazz", code], way].concat()).json();
        (text(&asked, "reason").to_owned(), asked["ticket"]["name"].clone())
    };
    assert_eq!(check("BAND 0017", &[]).0, "malformed");
    assert_eq!(laptop.json(&["ticket", "link", number, "BAND 0017"])["linked_code"], "BAND 0017");
    assert_eq!(check("BAND 0017", &[]), ("admitted".into(), "Ana".into()));
    assert_eq!(check(text(&ana, "code"), &[]).0, "already_in", "it is the same ticket");
    assert_eq!(check("BAND 0017", &["--exit"]), ("exited".into(), "Ana".into()));
    // A new code takes nothing away from the arm; what was lost is replaced.
    laptop.json(&["ticket", "reissue", number]);
    assert_eq!(check("BAND 0017", &[]).0, "admitted");
    laptop.json(&["ticket", "link", number, "-18"]);
    assert_eq!(check("BAND 0017", &["--exit"]).0, "malformed");
    assert_eq!(check("-18", &["--exit"]), ("exited".into(), "Ana".into()));
    for (code, says) in
        [("-18", number), (text(&bob, "number"), "number"), (text(&ana, "code"), "code"), (" ", "400")]
    {
        let told = laptop.run(&["ticket", "link", text(&bob, "number"), code]).ends(2).err;
        assert!(told.contains(says), "{told}");
    }
    let told = laptop.run(&["ticket", "history", number]).ends(0).out;
    assert!(told.contains("wristband or card linked") && told.contains("-18"), "{told}");
    assert_eq!(laptop.json(&["ticket", "unlink", number])["linked_code"], Value::Null);
    assert_eq!(check("-18", &[]).0, "malformed");
    laptop.run(&["ticket", "unlink", number]).ends(2);
    laptop.json(&["ticket", "link", text(&bob, "number"), "-18"]);
    assert_eq!(check("-18", &[]), ("admitted".into(), "Bob".into()));
    laptop.json(&["journal", "verify"]);
}

#[test]
fn several_events_at_one_door() {
    let laptop = Laptop::with_event();
    let times = ["--starts", "2031-11-21 20:00", "--ends", "2031-11-21 23:30"];
    laptop.json(&[&["event", "add", "Second Night", "--timezone", "Europe/Madrid"], &times[..]].concat());
    laptop.json(&["type", "add", "second", "Standard", "--price", "10"]);
    let first = laptop.sell("Ana");
    let second =
        laptop.json(&["issue", "second", "--type", "standard", "--name", "Bob"])["tickets"][0].clone();
    let check = |what: &str| laptop.run(&["--json", "check", "jazz", "second", what]);
    for (ticket, name) in [(&first, "Jazz Night"), (&second, "Second Night")] {
        let let_in = check(text(ticket, "code")).ends(0).json();
        assert_eq!((&let_in["event_name"], &let_in["reason"]), (&name.into(), &"admitted".into()));
        let again = laptop.run(&["check", "jazz", "second", text(ticket, "number")]).ends(3).out;
        assert!(again.contains(&format!("at  {name}")), "{again}");
    }
    assert_eq!(laptop.json(&["stats", "second"])["inside"], 1);
    let nothing = check("hello").ends(3).json();
    assert_eq!((&nothing["event_name"], &nothing["reason"]), (&"Jazz Night".into(), &"malformed".into()));
    let codes = format!("{}\n{}\n", text(&first, "code"), text(&second, "code"));
    let batch = laptop.run_with(&["check", "jazz", "second", "--batch", "-"], codes).ends(0).out;
    let events: Vec<Value> = batch
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["event_name"].clone())
        .collect();
    assert_eq!(events, ["Jazz Night", "Second Night"]);
    laptop.run(&["check", "jazz", "no such event", text(&first, "code")]).ends(2);
    laptop.run(&["check", "jazz"]).ends(2);
    let marked = format!("-{}", text(&first, "code"));
    let marked = laptop.run(&["--json", "check", "jazz", &marked]).ends(3).json();
    assert_eq!(marked["reason"], "already_in", "what begins with a dash is no option");
}

#[test]
fn a_scan_is_undone_with_a_reason() {
    let laptop = Laptop::with_event();
    let ticket = laptop.sell("Ana");
    let number = text(&ticket, "number");
    let scan = laptop.json(&["check", "jazz", number]);
    let undone = laptop.json(&["undo", text(&scan, "scan"), "--reason", "wrong person"]);
    assert_eq!(undone["undone"], "wrong person");
    assert_eq!(laptop.json(&["stats", "jazz"])["inside"], 0);
    laptop.json(&["check", "jazz", number]);
    laptop.run(&["undo", "no-such-scan", "--reason", "x"]).ends(2);
    laptop.run(&["undo", text(&scan, "scan")]).ends(2);
}

#[test]
fn a_batch_answers_each_line_and_ends_with_0() {
    let laptop = Laptop::with_event();
    let ticket = laptop.sell("Ana");
    let lines = format!("{}\n\n  {}  \r\nnonsense\n", text(&ticket, "code"), text(&ticket, "number"));
    let ran = laptop.run_with(&["check", "jazz", "--batch", "-"], &lines).ends(0);
    let answers: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let reasons: Vec<&str> = answers.iter().map(|answer| text(answer, "reason")).collect();
    assert_eq!(reasons, ["admitted", "already_in", "malformed"], "blank lines are passed over");
    let file = laptop.with_file("codes.txt", &lines);
    let ran = laptop.run(&["check", "jazz", "--batch", &file]).ends(0);
    assert_eq!(ran.out.lines().count(), 3);
    laptop.run(&["check", "jazz", "--batch", "no-such-file"]).ends(2);
    laptop.run(&["check", "jazz", "--batch", &file, "CODE"]).ends(2);
    laptop.run(&["check", "jazz"]).ends(2);
}

#[test]
fn pictures_are_checked_and_the_bad_ones_named() {
    let laptop = Laptop::with_event();
    let (ana, ben) = (laptop.sell("Ana"), laptop.sell("Ben"));
    laptop.json(&["qr", text(&ana, "number"), "-o", &laptop.file("ana.png")]);
    qr_png(&laptop.path("ben.png"), text(&ben, "code").as_bytes());
    let white = image::GrayImage::from_pixel(200, 200, image::Luma([255]));
    white.save(laptop.path("white.png")).unwrap();
    let (a, b, w) = (laptop.file("ana.png"), laptop.file("ben.png"), laptop.file("white.png"));
    let ran = laptop.run(&["--json", "scan", "jazz", &a, &w, "no-such.png", &b]).ends(2);
    let answers: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 2, "the others go on: {ran:?}");
    assert_eq!(answers[0]["file"], a.as_str());
    assert_eq!(answers[0]["verdict"], "admit");
    assert_eq!(answers[1]["ticket"]["name"], "Ben");
    assert!(ran.err.contains("white.png") && ran.err.contains("no-such.png"), "{}", ran.err);
    laptop.run(&["scan", "jazz", &a]).ends(3);
    laptop.run(&["scan", "jazz"]).ends(2);

    let decoded = laptop.run(&["--json", "scan", "--decode-only", &a, &w]).ends(2);
    let lines: Vec<Value> = decoded.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(fields(&lines[0]), ["file", "texts"]);
    assert_eq!(lines[0]["texts"][0], ana["code"]);
    assert_eq!(lines[1]["texts"], serde_json::json!([]));
    let human = laptop.run(&["scan", "--decode-only", &a]).ends(0).out;
    assert_eq!(human.trim(), text(&ana, "code"));
    let human = laptop.run(&["scan", "--decode-only", &a, &b]).ends(0).out;
    assert!(human.starts_with(&format!("{a}: ")), "{human}");
}

#[test]
fn a_camera_that_is_not_there_is_told_and_waited_for() {
    let laptop = Laptop::with_event();
    let mut command = laptop.command();
    command.args(["--json", "scan", "jazz", "--camera", "No Such Camera"]);
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
    assert!(child.try_wait().unwrap().is_none(), "it keeps trying");
    child.kill().unwrap();
    child.wait().unwrap();
    let error: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(error["error"]["code"], "camera", "{line}");
}

#[test]
fn decoding_alone_needs_no_data_folder() {
    let laptop = Laptop::new();
    qr_png(&laptop.path("x.png"), b"hello");
    assert_eq!(laptop.run(&["scan", "--decode-only", "x.png"]).ends(0).out, "hello\n");
    assert_eq!(laptop.run(&["scan", "--decode-only", "--hex", "x.png"]).ends(0).out, "68656c6c6f\n");
    assert!(!laptop.data().exists());
}

/// An event with gates, an area, and a question with its id.
fn with_house(laptop: &Laptop) -> String {
    laptop.json(&["area", "add", "jazz", "Lounge", "--capacity", "1"]);
    laptop.json(&["gate", "add", "jazz", "Main"]);
    laptop.json(&["gate", "add", "jazz", "Stairs", "--area", "Lounge"]);
    let asked = ["question", "add", "jazz", "Waiver signed?", "--required", "--kind", "yesno"];
    text(&laptop.json(&asked), "id").to_owned()
}

/// A ticket that is not paid.
fn unpaid(laptop: &Laptop, name: &str) -> Value {
    laptop.json(&["issue", "jazz", "--type", "standard", "--name", name, "--unpaid"])["tickets"][0].clone()
}

#[test]
fn a_question_ends_with_4_and_nothing_is_recorded_until_the_answer_comes() {
    let laptop = Laptop::with_event();
    let waiver = with_house(&laptop);
    let ana = laptop.sell("Ana");
    let number = text(&ana, "number");
    let asked = laptop.run(&["--json", "check", "jazz", number]).ends(4).json();
    assert_eq!((&asked["verdict"], &asked["reason"]), (&"ask".into(), &"question".into()));
    let question = &asked["questions"][0];
    assert_eq!((&question["id"], &question["text"]), (&waiver.as_str().into(), &"Waiver signed?".into()));
    assert_eq!((&question["required"], &question["kind"]), (&true.into(), &"yesno".into()));
    assert_eq!(laptop.json(&["stats", "jazz"])["inside"], 0);
    let human = laptop.run(&["check", "jazz", number]).ends(4).out;
    assert!(
        human.starts_with("ASK ") && human.contains(&waiver) && human.contains("(yes or no), required"),
        "{human}"
    );
    laptop.run(&["check", "jazz", number, "--answer", &format!("{waiver}=perhaps")]).ends(2);
    laptop.run(&["check", "jazz", number, "--answer", "yes"]).ends(2);
    laptop.run(&["check", "jazz", number, "--answer", "12345678=yes"]).ends(2);
    laptop.run(&["check", "jazz", number, "--answer", &format!("{waiver}=")]).ends(4);
    let answer = format!("{waiver}=yes");
    assert_eq!(laptop.json(&["check", "jazz", number, "--answer", &answer])["reason"], "admitted");
    let csv = laptop.json(&["export", "jazz", "--what", "scans"]);
    assert!(text(&csv, "csv").contains("answer: Waiver signed?"), "{csv}");
    let lines = format!("{number}\n{}\n", text(&laptop.sell("Ben"), "number"));
    let batch = laptop.run_with(&["check", "jazz", "--batch", "-"], &lines).ends(0);
    let answers: Vec<Value> = batch.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers[1]["verdict"], "ask", "a batch has no answers, and goes on");
}

#[test]
fn ana_pays_at_the_door_in_the_terminal() {
    let laptop = Laptop::with_event();
    let ana = unpaid(&laptop, "Ana");
    let number = text(&ana, "number");
    let refused = laptop.run(&["--json", "check", "jazz", number]).ends(3).json();
    assert_eq!((&refused["reason"], &refused["due"]["amount"]), (&"unpaid".into(), &1250.into()));
    assert_eq!(refused["may_pay"], true);
    laptop.run(&["check", "jazz", number, "--tendered", "20"]).ends(2);
    laptop.run(&["check", "jazz", number, "--pay", "shells"]).ends(2);
    laptop.run(&["check", "jazz", number, "--pay", "cash", "--accept-unpaid"]).ends(2);
    laptop.run(&["check", "jazz", number, "--pay", "cash", "--tendered", "5"]).ends(2);
    let paid = laptop.run(&["check", "jazz", number, "--pay", "cash", "--tendered", "20"]).ends(0).out;
    assert!(paid.starts_with("ADMIT ") && paid.contains("change  7.50 EUR"), "{paid}");
    laptop.json(&["event", "edit", "jazz", "--admit-unpaid", "ask"]);
    let ben = unpaid(&laptop, "Ben");
    let number = text(&ben, "number");
    let asked = laptop.run(&["--json", "check", "jazz", number]).ends(4).json();
    assert_eq!((&asked["verdict"], &asked["reason"]), (&"ask".into(), &"unpaid".into()));
    assert!(laptop.run(&["check", "jazz", number]).ends(4).out.contains("due  12.50 EUR"));
    assert_eq!(laptop.json(&["check", "jazz", number, "--accept-unpaid"])["verdict"], "admit");
}

#[test]
fn by_the_ticket_at_a_gate_into_an_area_and_the_note_that_stops_the_eye() {
    let laptop = Laptop::with_event();
    with_house(&laptop);
    laptop.json(&["question", "remove", "jazz", "waiver"]);
    laptop.json(&["type", "edit", "jazz", "standard", "--reentry", "yes"]);
    let ana = laptop.sell("Ana");
    let number = text(&ana, "number");
    laptop.json(&["ticket", "edit", number, "--note", "wheelchair"]);
    let human = laptop.run(&["check", "jazz", number, "--gate", "main", "--auto"]).ends(0).out;
    assert!(human.starts_with("ADMIT ") && human.contains("LOOK  wheelchair"), "{human}");
    let human = laptop.run(&["check", "jazz", number, "--gate", "Main", "--auto"]).ends(0).out;
    assert!(human.starts_with("OUT "), "{human}");
    laptop.run(&["check", "jazz", number, "--auto", "--exit"]).ends(2);
    laptop.run(&["check", "jazz", number, "--gate", "Nowhere"]).ends(2);
    let up = laptop.json(&["check", "jazz", number, "--gate", "Stairs"]);
    assert_eq!((&up["area"], &up["direction"]), (&"Lounge".into(), &"in".into()));
    laptop.run(&["admit", "jazz", "--reason", "barkeeper", "--gate", "Stairs"]).ends(3);
}

#[test]
fn somebody_without_a_ticket_is_let_in_with_a_reason_and_undone() {
    let laptop = Laptop::with_event();
    laptop.run(&["admit", "jazz"]).ends(2);
    laptop.run(&["admit", "jazz", "--reason", " "]).ends(2);
    laptop.run(&["admit", "jazz", "--reason", "crew", "--type", "no such"]).ends(2);
    let crew =
        laptop.json(&["admit", "jazz", "--reason", "crew", "--type", "standard", "--at", "2031-11-20 18:00"]);
    assert_eq!((&crew["verdict"], &crew["reason"]), (&"admit".into(), &"manual".into()));
    assert_eq!(laptop.json(&["stats", "jazz"])["inside"], 1);
    let out = laptop.json(&["admit", "jazz", "--reason", "crew", "--exit", "--scan-id", "crew.2"]);
    assert_eq!((&out["direction"], &out["scan"]), (&"out".into(), &"crew.2".into()));
    let undone = laptop.json(&["undo", "crew.2", "--reason", "still inside"]);
    assert_eq!((&undone["why"], &undone["undone"]), (&"crew".into(), &"still inside".into()));
    assert!(laptop.run(&["admit", "jazz", "--reason", "light"]).ends(0).out.starts_with("ADMIT "));
}

#[test]
fn the_paper_list_is_typed_in_with_its_times() {
    let laptop = Laptop::with_event();
    let ana = laptop.sell("Ana");
    let number = text(&ana, "number");
    let typed = ["check", "jazz", number, "--at", "2031-11-20 19:42", "--paper"];
    assert_eq!(laptop.json(&typed)["verdict"], "admit");
    laptop.run(&["check", "jazz", number, "--at", "2031-11-20 19:50", "--simulate"]).ends(3);
    laptop.json(&["check", "jazz", number, "--at", "2031-11-20 19:50", "--paper"]);
    assert_eq!(laptop.json(&["incidents", "jazz"]).as_array().unwrap().len(), 1);
    laptop.run(&["check", "jazz", "00000-00000", "--paper"]).ends(3);
}

#[test]
fn a_folder_of_frames_is_read_as_one_camera() {
    let laptop = Laptop::new();
    let folder = laptop.path("frames");
    std::fs::create_dir(&folder).unwrap();
    let white = image::GrayImage::from_pixel(200, 200, image::Luma([255]));
    white.save(folder.join("1.png")).unwrap();
    for name in ["2.png", "3.png"] {
        qr_png(&folder.join(name), b"hello");
    }
    qr_png(&folder.join("4.png"), b"again");
    std::fs::write(folder.join("notes.txt"), "no picture").unwrap();
    let watched = laptop.json(&["scan", "--frames", "frames", "--fps", "10"]);
    assert_eq!(fields(&watched), ["codes", "fps", "frames", "p50_ms", "p95_ms"]);
    assert_eq!(watched["frames"], 4);
    let codes = watched["codes"].as_array().unwrap();
    let read: Vec<_> =
        codes.iter().map(|code| (text(code, "text"), code["frame"].as_u64().unwrap())).collect();
    assert_eq!(read, [("hello", 2), ("again", 4)], "held in view, a code is told once");
    assert!(codes[1]["after_ms"].as_f64().unwrap() >= 300.0);
    let human = laptop.run(&["scan", "--frames", "frames", "--hex"]).ends(0).out;
    assert!(human.starts_with("frame 2, after ") && human.contains("68656c6c6f"), "{human}");
    laptop.run(&["scan", "--frames", "nowhere"]).ends(2);
    laptop.run(&["scan", "--frames", "frames", "--fps", "0"]).ends(2);
    laptop.run(&["scan", "--frames", "frames", "4.png", "hello.png"]).ends(2);
    assert!(!laptop.data().exists());
}

#[test]
fn frames_of_an_event_are_read_with_its_keys_and_nobody_is_let_in() {
    let laptop = Laptop::with_event();
    let ticket = laptop.sell("Ana Ruiz");
    std::fs::create_dir(laptop.path("frames")).unwrap();
    qr_png(&laptop.path("frames").join("1.png"), text(&ticket, "code").as_bytes());
    let watched = laptop.json(&["scan", "jazz", "--frames", "frames"]);
    assert_eq!(watched["codes"][0]["text"], ticket["code"]);
    assert_eq!(laptop.json(&["stats", "jazz"])["admitted"], 0);
    laptop.run(&["scan", "no-such-event", "--frames", "frames"]).ends(2);
}

#[test]
fn the_number_of_a_reissued_ticket_asks_in_the_terminal_and_is_refused_in_a_batch() {
    let laptop = Laptop::with_event();
    let ana = laptop.sell("Ana");
    let number = text(&ana, "number");
    let new = laptop.json(&["ticket", "reissue", number]);
    let asked = laptop.run(&["--json", "check", "jazz", number]).ends(4).json();
    assert_eq!((&asked["verdict"], &asked["reason"]), (&"ask".into(), &"reissued".into()));
    assert_eq!((&asked["ticket"]["name"], asked["reissued_at"].is_string()), (&"Ana".into(), true));
    let human = laptop.run(&["check", "jazz", number]).ends(4).out;
    assert!(human.contains("Ana") && human.contains("--accept-reissued"), "{human}");
    let lines = format!("{number}\n{}\n", text(&laptop.sell("Ben"), "number"));
    let batch = laptop.run_with(&["check", "jazz", "--batch", "-"], &lines).ends(3);
    let answers: Vec<Value> = batch.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&answers[0]["verdict"], &answers[0]["reason"]), (&"refuse".into(), &"reissued".into()));
    assert_eq!(answers[1]["verdict"], "admit", "the others go on");
    laptop.run_with(&["check", "jazz", "--batch", "-", "--accept-reissued"], &lines).ends(2);
    assert_eq!(laptop.json(&["check", "jazz", number, "--accept-reissued"])["verdict"], "admit");
    laptop.run(&["check", "jazz", text(&new, "code")]).ends(3);
}
