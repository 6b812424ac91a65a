//! One clock and one calendar: what is typed as a time, and what is made of it, in the terminal.

use serde_json::Value;

use crate::support::{Laptop, Ran, text};

/// The program with its own time zone set to this.
fn in_zone(laptop: &Laptop, tz: &str, arguments: &[&str]) -> Ran {
    Ran::of(&laptop.command().env("TZ", tz).args(arguments).output().unwrap())
}

fn party<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["--json", "event", "add", "Party"], more].concat()
}

#[test]
fn a_time_zone_is_known_or_asked_for() {
    let laptop = Laptop::new();
    let times = ["--starts", "2031-11-20 20:00", "--ends", "2031-11-20 23:00"];
    for tz in ["Mars/Olympus", "Etc/Unknown", "XYZ5ABC,M3.2.0,M11.1.0", ":/no/such/file"] {
        let error = in_zone(&laptop, tz, &party(&times)).ends(2).error();
        let said = format!("{} {}", text(&error, "message"), text(&error, "hint"));
        assert!(said.contains(&format!("TZ={tz}")) && said.contains("--timezone"), "{tz}: {said}");
    }
    assert_eq!(laptop.json(&["event", "list"]), Value::Array(vec![]), "nothing was made");
    for name in ["Mars/Olympus", "Etc/Unknown"] {
        let error = in_zone(&laptop, "UTC", &party(&[&times[..], &["--timezone", name]].concat())).ends(2);
        assert!(text(&error.error(), "message").contains(name), "{error:?}");
    }
    let event = in_zone(&laptop, "America/Coyhaique", &party(&times)).ends(0).json();
    assert_eq!(
        (text(&event, "timezone"), text(&event, "starts")),
        ("America/Coyhaique", "2031-11-20T23:00:00Z")
    );
    let zoned =
        in_zone(&laptop, "Mars/Olympus", &party(&[&times[..], &["--timezone", "Asia/Tokyo"]].concat()));
    assert_eq!(text(&zoned.ends(0).json(), "starts"), "2031-11-20T11:00:00Z");
}

#[test]
fn a_date_as_an_end_is_its_whole_day() {
    let laptop = Laptop::new();
    let event = laptop.json(&[
        "event",
        "add",
        "Fair",
        "--starts",
        "2031-11-20",
        "--ends",
        "2031-11-20",
        "--doors-close",
        "2031-11-20",
        "--timezone",
        "Europe/Madrid",
    ]);
    let day = ("2031-11-19T23:00:00Z", "2031-11-20T22:59:59Z");
    assert_eq!((text(&event, "starts"), text(&event, "ends")), day);
    assert_eq!(text(&event, "doors_close"), day.1);
    let window = ["--valid-from", "2031-11-20", "--valid-until", "2031-11-20"];
    let kind = laptop.json(&[&["type", "add", "fair", "Day", "--price", "5"], &window[..]].concat());
    assert_eq!((text(&kind, "valid_from"), text(&kind, "valid_until")), day);
    let sold = laptop.json(&["issue", "fair", "--type", "Day", "--name", "Ada"]);
    let number = text(&sold["tickets"][0], "number");
    for (at, reason) in
        [("2031-11-20 00:00", "admitted"), ("2031-11-20 23:59", "admitted"), ("2031-11-21 00:00", "expired")]
    {
        let answer = laptop.run(&["--json", "check", "fair", number, "--at", at, "--simulate"]).json();
        assert_eq!(text(&answer, "reason"), reason, "{at}");
    }
    let ticket = laptop.json(&[&["ticket", "edit", number], &window[..]].concat());
    assert_eq!((text(&ticket, "valid_from"), text(&ticket, "valid_until")), day);
    // An end that says its hour is that hour, and a list's column is read alike.
    let until = laptop.json(&["type", "edit", "fair", "Day", "--valid-until", "2031-11-20 18:00"]);
    assert_eq!(text(&until, "valid_until"), "2031-11-20T17:00:00Z");
    let csv =
        laptop.with_file("guests.csv", "Name,Type,valid_from,valid_until\nEve,Day,20.11.2031,2031-11-20\n");
    laptop.json(&["import", "fair", &csv]);
    let eve = laptop.json(&["guests", "fair", "--search", "Eve"]);
    assert_eq!((text(&eve["tickets"][0], "valid_from"), text(&eve["tickets"][0], "valid_until")), day);
}

#[test]
fn a_zone_after_a_time_is_that_times_or_refused() {
    let laptop = Laptop::with_event();
    let starts = |time: &str| laptop.run(&["--json", "event", "edit", "jazz", "--starts", time]);
    for (time, moment) in [
        ("2031-11-20T13:00[America/New_York]", "2031-11-20T18:00:00Z"),
        ("2031-11-20 13:00 [America/New_York]", "2031-11-20T18:00:00Z"),
        ("2031-11-20T13:00-05:00[America/New_York]", "2031-11-20T18:00:00Z"),
    ] {
        assert_eq!(text(&starts(time).ends(0).json(), "starts"), moment, "{time}");
    }
    for (time, named) in [
        ("2031-11-20T13:00+01:00[America/New_York]", "-05:00"),
        ("2031-11-20T13:00[Mars/Olympus]", "Mars/Olympus"),
        ("2031-11-20T13:00[u-ca=hebrew]", "u-ca=hebrew"),
    ] {
        let error = starts(time).ends(2).error();
        assert!(text(&error, "message").contains(named), "{time}: {error}");
    }
}

#[test]
fn the_two_comings_of_an_hour_are_told_apart_and_a_skipped_one_is_said() {
    let laptop = Laptop::with_event();
    let ends = |time: &str| laptop.run(&["--json", "event", "edit", "jazz", "--ends", time]);
    let twice = ends("2032-10-31 02:10").ends(2).error();
    let said = text(&twice, "message");
    assert!(said.contains("2032-10-31 02:10+02:00") && said.contains("2032-10-31 02:10+01:00"), "{said}");
    let skipped = ends("2032-03-28 02:30").ends(2).error();
    assert!(text(&skipped, "message").contains("does not exist in Europe/Madrid"), "{skipped}");
    let shown = |time: &str| {
        ends(time).ends(0);
        laptop.run(&["event", "show", "jazz"]).ends(0).out
    };
    let (first, second) = (shown("2032-10-31 02:10+02:00"), shown("2032-10-31 02:10+01:00"));
    assert!(first.contains("02:10 (UTC+02:00)") && second.contains("02:10 (UTC+01:00)"), "{first}{second}");
    let csv = laptop.with_file("guests.csv", "Name,Type,valid_until\nEve,Standard,2032-10-31 02:10\n");
    let refused = laptop.run(&["--json", "import", "jazz", &csv]);
    assert_ne!(refused.code, 0);
    assert!(format!("{refused:?}").contains("2032-10-31 02:10+02:00"), "the row says both: {refused:?}");
}

#[test]
fn times_that_cannot_be_meant_are_told_at_once_and_in_the_rehearsal() {
    let laptop = Laptop::with_event();
    let year_later = ["--valid-from", "2032-11-20", "--valid-until", "2032-11-20"];
    let add =
        laptop.run(&[&["type", "add", "jazz", "Late", "--price", "5"], &year_later[..]].concat()).ends(0);
    assert!(add.err.contains("\"Late\"") && add.err.contains("20 Nov 2032"), "{add:?}");
    let rehearsal = laptop.run(&["rehearse", "jazz", "--no-camera"]).ends(3).out;
    assert!(rehearsal.contains("WRONG") && rehearsal.contains("\"Late\"") && rehearsal.contains("Not ready"));
    assert!(rehearsal.contains("LOOK") && rehearsal.contains("begins only on 20 Nov 2031"), "{rehearsal}");
    let after =
        laptop.run(&["--json", "event", "edit", "jazz", "--doors-open", "2031-11-22 19:00"]).ends(2).error();
    assert!(text(&after, "message").contains("when the event is over"), "{after}");
    let moved =
        laptop.run(&["event", "edit", "jazz", "--starts", "2032-11-20 20:00", "--ends", "2032-11-20 23:00"]);
    assert!(!moved.ends(0).err.contains("Late"), "now they fit");
}

#[test]
fn an_event_that_is_long_over_says_so_at_the_door() {
    let laptop = Laptop::new();
    let times = ["--starts", "2021-11-20 20:00", "--ends", "2021-11-20 23:00", "--timezone", "Europe/Madrid"];
    laptop.json(&[&["event", "add", "Jazz Night"], &times[..]].concat());
    laptop.json(&["type", "add", "jazz", "Standard", "--price", "5"]);
    let ticket = laptop.sell("Ada");
    let answer = laptop.run(&["check", "jazz", text(&ticket, "code")]).ends(0).out;
    assert!(answer.contains("Welcome") && answer.contains("ended on 20 Nov 2021"), "{answer}");
    laptop.json(&["event", "edit", "jazz", "--doors-close", "2021-11-20"]);
    let answer = laptop.run(&["--json", "check", "jazz", text(&laptop.sell("Eve"), "code")]).json();
    assert_eq!((text(&answer, "reason"), &answer["clock_off"]), ("doors_closed", &Value::Null));
}

#[test]
fn paper_names_the_zone_where_it_is_another_than_the_laptops() {
    let laptop = Laptop::new();
    let times =
        ["--starts", "2031-11-20 20:00", "--ends", "2031-11-20 23:00", "--timezone", "America/Mexico_City"];
    laptop.json(&[&["event", "add", "Jazz Night"], &times[..]].concat());
    laptop.json(&["type", "add", "jazz", "Standard", "--price", "5"]);
    let order = laptop.issue("Ada", &["--paid", "cash"]);
    let order = text(&order["order"], "number");
    let papers: [&[&str]; 3] = [
        &["pdf", "jazz", "-o", "tickets.pdf"],
        &["paper", "list", "jazz", "-o", "list.pdf"],
        &["order", "receipt", order, "-o", "receipt.pdf"],
    ];
    for (tz, named) in [("Europe/Madrid", true), ("America/Mexico_City", false), ("America/Monterrey", false)]
    {
        for paper in papers {
            in_zone(&laptop, tz, paper).ends(0);
            let pdf = std::fs::read(laptop.path(paper.last().unwrap())).unwrap();
            let words = entrada_testkit::pdf_words(&pdf).concat().join(" ");
            assert!(words.contains("20:00"), "{words}");
            assert_eq!(words.contains("(Mexico City)"), named, "{tz} {paper:?}: {words}");
        }
    }
}
