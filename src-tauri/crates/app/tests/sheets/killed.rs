//! The program killed at any point: after each single call in turn, applied or not, with another start behind it.

use entrada_testkit::google::{Fault, Kind};

use super::{Story, restarted};

/// How many calls a first filling, or a later round, takes.
fn calls(story: &Story) -> usize {
    let before = story.google.calls().len();
    story.flush();
    story.google.calls().len() - before
}

#[test]
fn in_the_first_filling() {
    let story = Story::new();
    story.news();
    let all = calls(&story);
    assert!(all > 3, "{all}");
    for at in 0..all {
        for fault in [Fault::Drop, Fault::DropAfter] {
            let mut story = Story::new();
            story.news();
            story.google.weather(Kind::Any, at, usize::MAX, fault.clone());
            story.flush();
            story.google.fine();
            story.office = restarted(&story.google, story.office);
            story.settle();
        }
    }
}

#[test]
fn in_a_round_with_news_of_every_kind() {
    let story = Story::begun();
    story.news();
    let all = calls(&story);
    for at in 0..all {
        for fault in [Fault::Drop, Fault::DropAfter] {
            let mut story = Story::begun();
            story.news();
            // A sheet that people disturb while the program is down.
            story.google.weather(Kind::Any, at, usize::MAX, fault.clone());
            story.flush();
            story.google.fine();
            let tab = story.guests();
            tab.sort(tab.column("Name").unwrap(), at % 2 == 0);
            tab.insert_rows(1 + at % 3, 1);
            story.office = restarted(&story.google, story.office);
            story.settle();
        }
    }
}

#[test]
fn again_and_again_without_ever_a_whole_round() {
    let mut story = Story::begun();
    for life in 0..12 {
        story.news();
        story.google.weather(
            Kind::Any,
            life % 5,
            usize::MAX,
            if life % 2 == 0 { Fault::DropAfter } else { Fault::Drop },
        );
        story.flush();
        story.google.fine();
        story.office = restarted(&story.google, story.office);
    }
    story.settle();
}
