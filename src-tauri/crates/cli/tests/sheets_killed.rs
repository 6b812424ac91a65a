//! `entrada sheets flush` killed at every request in turn, before and after Google took it, and at random moments. The
//! sheet comes right with the next run that is left alone.

use std::collections::BTreeSet;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use entrada_testkit::Chance;
use entrada_testkit::google::{GoogleFake, Kind, SERVICE_ACCOUNT, Tab};

use crate::support::{Laptop, text};

struct Story {
    laptop: Laptop,
    google: GoogleFake,
    sheet: String,
}

impl Story {
    fn new() -> Self {
        let (laptop, google) = (Laptop::with_event(), GoogleFake::start());
        let sheet = google.new_spreadsheet("Guests", &[SERVICE_ACCOUNT]);
        let key = laptop.with_file("key.json", google.service_account_key());
        let story = Self { laptop, google, sheet };
        story.run(&["connect", "--service-account", &key, "--spreadsheet", &story.sheet, "jazz"]);
        story
    }

    fn run(&self, arguments: &[&str]) {
        let mut command = self.laptop.command();
        let output = command.envs(self.google.environment()).arg("sheets").args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    fn start(&self) -> Child {
        let mut command = self.laptop.command();
        command.envs(self.google.environment()).args(["sheets", "flush", "jazz"]);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Starts a flush and kills it at a request: `true` when it got that far.
    fn killed_at(&self, skip: usize, after: bool) -> bool {
        let child: Arc<Mutex<Option<Child>>> = Arc::default();
        let victim = Arc::clone(&child);
        let kill = move || {
            if let Some(child) = victim.lock().unwrap().as_mut() {
                child.kill().unwrap();
                child.wait().unwrap();
            }
        };
        if after {
            self.google.after(Kind::Any, skip, kill);
        } else {
            self.google.before(Kind::Any, skip, kill);
        }
        {
            let mut held = child.lock().unwrap();
            *held = Some(self.start());
        }
        // Polled, for whoever waited with the lock held could not be killed.
        let status = loop {
            if let Some(status) = child.lock().unwrap().as_mut().unwrap().try_wait().unwrap() {
                break status;
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        self.google.fine();
        status.code().is_none()
    }

    fn tab(&self) -> Tab {
        self.google.tab(&self.sheet, "Tickets").unwrap()
    }

    /// The sheet holds every ticket once, says what the journal says, and the organiser's words stand where they did.
    fn check(&self) {
        self.run(&["flush", "jazz"]);
        let guests = self.laptop.json(&["guests", "jazz", "--limit", "10000"]);
        let tab = self.tab();
        let (number, name) = (tab.column("Number").unwrap(), tab.column("Name").unwrap());
        let own = tab.column("Table");
        let mut seen = BTreeSet::new();
        for row in tab.rows().iter().skip(1).filter(|row| !row[number].is_empty()) {
            assert!(seen.insert((row[number].clone(), row[name].clone())), "twice: {row:?}");
            if let Some(own) = own.filter(|own| !row[*own].is_empty()) {
                assert_eq!(row[own], format!("table of {}", row[number]), "torn apart");
            }
        }
        let tickets = guests["tickets"].as_array().unwrap().iter();
        let journal: BTreeSet<(String, String)> =
            tickets.map(|one| (text(one, "number").to_owned(), text(one, "name").to_owned())).collect();
        assert_eq!(seen, journal);
    }
}

#[test]
fn at_every_request_in_turn() {
    for after in [false, true] {
        let story = Story::new();
        story.laptop.sell("Ada");
        let mut at = 0;
        while story.killed_at(at, after) {
            story.laptop.sell(&format!("Sold after {at} requests"));
            at += 1;
        }
        assert!(at >= 3, "it was killed {at} times");
        story.check();
        let tab = story.tab();
        let (number, rows) = (tab.column("Number").unwrap(), tab.rows());
        tab.add_column("Table", |row| format!("table of {}", rows[row][number]));
        let mut at = 0;
        loop {
            story.laptop.sell(&format!("Sold later, {at}"));
            if !story.killed_at(at, after) {
                break;
            }
            tab.sort(at % 4, at % 2 == 0);
            at += 1;
        }
        assert!(at >= 3, "it was killed {at} times");
        story.check();
        let own = tab.column("Table").unwrap();
        let kept = tab.rows().iter().skip(1).filter(|row| !row[own].is_empty()).count();
        assert_eq!(kept, rows.len() - 1, "the organiser's words");
    }
}

#[test]
fn at_random_moments() {
    let story = Story::new();
    story.laptop.sell("Ada");
    story.check();
    let mut chance = Chance::named("killed");
    let mut killed = 0;
    for nth in 0..30 {
        story.laptop.sell(&format!("Guest {nth}"));
        let mut child = story.start();
        std::thread::sleep(Duration::from_millis(chance.bits() % 120));
        child.kill().unwrap();
        killed += usize::from(child.wait().unwrap().code().is_none());
    }
    assert!(killed > 3, "{killed} of 30 were killed in time");
    story.check();
}
