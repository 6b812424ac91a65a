//! Eight copies of the program check the same 200 tickets at once.

use std::collections::HashMap;
use std::process::{Child, Stdio};

use crate::support::{Laptop, text};
use serde_json::Value;

#[test]
fn eight_processes_admit_each_of_200_tickets_exactly_once() {
    let laptop = Laptop::with_event();
    let issued = laptop.json(&["issue", "jazz", "--type", "standard", "--count", "200"]);
    let codes: Vec<&str> =
        issued["tickets"].as_array().unwrap().iter().map(|ticket| text(ticket, "code")).collect();
    let doors: Vec<Child> = (0..8)
        .map(|door| {
            // Pairs of doors begin at the same ticket, so that they meet at every one.
            let mut lines = codes.clone();
            lines.rotate_left(door / 2 * 50);
            let file = laptop.with_file(&format!("codes{door}.txt"), lines.join("\n"));
            let mut command = laptop.command();
            command.args(["check", "jazz", "--gate", &format!("Gate {door}"), "--batch", &file]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let mut admitted: HashMap<String, u32> = HashMap::new();
    for door in doors {
        let output = door.wait_with_output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let text_out = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text_out.lines().count(), 200);
        for line in text_out.lines() {
            let answer: Value = serde_json::from_str(line).unwrap();
            let number = text(&answer["ticket"], "number").to_owned();
            match text(&answer, "reason") {
                "admitted" => *admitted.entry(number).or_default() += 1,
                reason => assert_eq!(reason, "already_in"),
            }
        }
    }
    assert_eq!(admitted.len(), 200);
    assert!(admitted.values().all(|times| *times == 1), "{admitted:?}");
    let stats = laptop.json(&["stats", "jazz"]);
    assert_eq!((&stats["admitted"], &stats["refused"]["already_in"]), (&200.into(), &1400.into()));
    assert_eq!(laptop.json(&["journal", "verify"])["problems"], serde_json::json!([]));
    assert_eq!(laptop.json(&["journal", "rebuild"])["differences"], serde_json::json!([]));
}
