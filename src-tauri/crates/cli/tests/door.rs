//! The door: check, batch, pictures, undo.

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
    assert_eq!((&again["verdict"], &again["repeated"]), (&"admit".into(), &true.into()));
    let out = laptop.json(&["check", "jazz", code, "--exit", "--at", "2031-11-20 20:30"]);
    assert_eq!((&out["verdict"], &out["reason"]), (&"admit".into(), &"exited".into()));
    laptop.json(&["check", "jazz", code, "--at", "2031-11-20 21:00"]);
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
    assert!(!laptop.data().exists());
}
