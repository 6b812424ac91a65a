//! Google for people who try Entrada by hand: prints the environment for it, writes a key file, shares an empty
//! spreadsheet, and shows the tabs as they change. `cargo run -p entrada-testkit --example google -- [FOLDER] [--ask]`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "it is a terminal program for those who develop Entrada"
)]

use std::path::PathBuf;
use std::time::Duration;

use entrada_testkit::google::{CLIENT_ID, CLIENT_SECRET, Consent, GoogleFake, SERVICE_ACCOUNT};

fn main() {
    let (mut folder, mut ask) = (std::env::temp_dir(), false);
    for word in std::env::args().skip(1) {
        match word.as_str() {
            "--ask" => ask = true,
            path => folder = PathBuf::from(path),
        }
    }
    let google = GoogleFake::start();
    if ask {
        google.consent(Consent::Ask);
    }
    let key = folder.join("entrada-google-key.json");
    std::fs::write(&key, google.service_account_key()).unwrap();
    let sheet = google.new_spreadsheet("By hand", &[SERVICE_ACCOUNT]);
    for (name, value) in google.environment() {
        println!("export {name}={value}");
    }
    println!("# entrada sheets connect --service-account {} --spreadsheet {sheet} EVENT", key.display());
    println!("# entrada sheets client --id {CLIENT_ID}   (its secret: {CLIENT_SECRET})");
    println!("# Ctrl+C ends it.");
    let (mut seen, mut shown) = (0, String::new());
    loop {
        std::thread::sleep(Duration::from_secs(1));
        let calls = google.calls();
        for call in calls.iter().skip(seen) {
            println!("# {} {}", call.status, call.line);
        }
        seen = calls.len();
        let mut now = String::new();
        for id in google.spreadsheets() {
            for title in google.tabs(&id) {
                let rows = google.tab(&id, &title).map(|tab| tab.rows()).unwrap_or_default();
                now.push_str(&format!("# {id} {title}: {} rows\n", rows.len()));
                for row in rows.iter().take(6) {
                    now.push_str(&format!("#   {}\n", row.join(" | ")));
                }
            }
        }
        if now != shown {
            print!("{now}");
            shown = now;
        }
    }
}
