//! The program is killed at random moments of issuing and checking. What it had answered must be there afterwards.

use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Laptop, text};
use serde_json::Value;

/// How many processes are killed; some of those that are meant to be have ended by themselves a moment before.
const KILLS: usize = 220;

/// Marsaglia's xorshift64: the moments need to be spread, not secret.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// Starts it with its output on a pipe.
fn start(mut command: Command) -> Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// The last line may be cut short by the kill: then it was not acknowledged.
fn answers(out: &str) -> impl Iterator<Item = Value> {
    out.split_inclusive('\n')
        .filter(|line| line.ends_with('\n'))
        .map(|line| serde_json::from_str(line).unwrap())
}

/// Checks codes until a random moment; true when a kill ended it. Every answer read goes to `told`.
fn check_and_kill(laptop: &Laptop, codes: &[String], dice: &mut Dice, told: &mut Vec<Value>) -> bool {
    let mut command = laptop.command();
    command.args(["check", "jazz", "--batch", "-"]);
    let mut child = start(command);
    let mut input = child.stdin.take().unwrap();
    let lines = codes.join("\n") + "\n";
    let feeder = std::thread::spawn(move || {
        // The pipe breaks when the reader is killed.
        let _ = input.write_all(lines.as_bytes());
    });
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    let mut out = String::new();
    // Some die while they start, most somewhere among the answers and within one.
    for _ in 0..dice.below(12) {
        if reader.read_line(&mut out).unwrap() == 0 {
            break;
        }
    }
    std::thread::sleep(Duration::from_micros(dice.below(9_000)));
    child.kill().unwrap();
    reader.read_to_string(&mut out).unwrap();
    feeder.join().unwrap();
    told.extend(answers(&out));
    child.wait().unwrap().code().is_none()
}

/// Sells some tickets and kills at a random moment; the numbers that were answered go to `sold`.
fn issue_and_kill(laptop: &Laptop, usual: Duration, dice: &mut Dice, sold: &mut Vec<Value>) -> bool {
    let mut command = laptop.command();
    command.args(["--json", "issue", "jazz", "--type", "standard", "--count", "3"]);
    let mut child = start(command);
    let most = u64::try_from(usual.as_micros()).unwrap();
    std::thread::sleep(Duration::from_micros(dice.below(most + most / 4)));
    child.kill().unwrap();
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    sold.extend(answers(&out).flat_map(|issued| issued["tickets"].as_array().unwrap().clone()));
    child.wait().unwrap().code().is_none()
}

#[test]
fn killed_at_any_moment_nothing_that_was_answered_is_lost() {
    let seed =
        std::env::var("ENTRADA_CRASH_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_120);
    let mut dice = Dice(seed);
    let laptop = Laptop::with_event();
    let begun = Instant::now();
    let first = laptop.json(&["issue", "jazz", "--type", "standard"])["tickets"].as_array().unwrap().clone();
    let usual = begun.elapsed();
    let mut sold: Vec<Value> = first;
    for _ in 0..2 {
        let more = laptop.json(&["issue", "jazz", "--type", "standard", "--count", "1000"]);
        sold.extend(more["tickets"].as_array().unwrap().clone());
    }
    let mut told: Vec<Value> = Vec::new();
    let mut killed = 0;
    let mut at = 0;
    let mut started = 0;
    while killed < KILLS {
        started += 2;
        assert!(started < 5 * KILLS, "most end before they are killed (seed {seed})");
        // From the last answered ticket on, so that the one that was being checked at the kill comes again.
        let codes: Vec<String> =
            sold.iter().skip(at).take(40).map(|ticket| text(ticket, "code").to_owned()).collect();
        let before = told.len();
        killed += usize::from(check_and_kill(&laptop, &codes, &mut dice, &mut told));
        at += told.len() - before;
        at = at.saturating_sub(usize::try_from(dice.below(3)).unwrap());
        killed += usize::from(issue_and_kill(&laptop, usual, &mut dice, &mut sold));
    }

    // Every acknowledged sale is there.
    let page = laptop.json(&["guests", "jazz", "--limit", "100000"]);
    let there: HashSet<&str> =
        page["tickets"].as_array().unwrap().iter().map(|ticket| text(ticket, "number")).collect();
    for ticket in &sold {
        assert!(there.contains(text(ticket, "number")), "sold and lost: {ticket} (seed {seed})");
    }
    // Orders are whole: three tickets or none.
    assert_eq!((there.len() - 1) % 3, 2_000 % 3, "half an order (seed {seed})");

    // Every acknowledged scan is there, and no ticket was let in twice, told or not.
    let scans = laptop.run(&["export", "jazz", "--what", "scans"]).ends(0).out;
    let mut told_in: HashMap<&str, u32> = HashMap::new();
    for answer in &told {
        assert!(scans.contains(text(answer, "scan")), "answered and lost: {answer} (seed {seed})");
        if answer["reason"] == "admitted" {
            *told_in.entry(text(&answer["ticket"], "number")).or_default() += 1;
        }
    }
    assert!(told_in.values().all(|times| *times == 1), "told in twice (seed {seed})");
    let mut entries: HashMap<&str, u32> = HashMap::new();
    for line in scans.lines().filter(|line| line.contains("admitted")) {
        let number = line
            .split(',')
            .find(|cell| there.contains(cell))
            .unwrap_or_else(|| panic!("no number in {line}"));
        *entries.entry(number).or_default() += 1;
    }
    assert!(entries.values().all(|times| *times == 1), "let in twice (seed {seed})");
    assert!(told_in.keys().all(|number| entries.contains_key(number)));

    assert_eq!(laptop.json(&["journal", "verify"])["problems"], serde_json::json!([]), "seed {seed}");
    assert_eq!(laptop.json(&["journal", "rebuild"])["differences"], serde_json::json!([]), "seed {seed}");
    eprintln!(
        "killed {killed} processes in {:.1} s; {} sales and {} scans were acknowledged, all are there (seed {seed})",
        begun.elapsed().as_secs_f64(),
        sold.len(),
        told.len()
    );
}
