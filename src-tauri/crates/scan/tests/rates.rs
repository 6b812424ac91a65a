//! Lower bounds for what is read, over computed frames of fixed seeds. Nothing here depends on how fast the machine is:
//! the reader has all the time it wants, and does a bounded number of steps. Times and rates over large collections are
//! the benchmark's (`cargo xtask bench scan`).

use std::sync::Arc;
use std::time::{Duration, Instant};

use entrada_scan::{Found, Luma, Reader};
use image::{GrayImage, imageops};

use crate::weather::hand::Hand;
use crate::weather::{Class, Dice, Weather, empty, jpeg};

/// Far enough away that no step is cut.
fn no_hurry() -> Instant {
    Instant::now() + Duration::from_secs(3_600)
}

fn look(reader: &mut Reader, picture: &GrayImage) -> Vec<Found> {
    let luma = Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap();
    reader.look(&luma, no_hurry()).found
}

fn texts(found: &[Found]) -> Vec<&str> {
    found.iter().map(|code| code.text.as_str()).collect()
}

/// What is left of a picture after it was a JPEG.
fn through_jpeg(picture: &GrayImage, quality: u8) -> GrayImage {
    image::load_from_memory(&jpeg(picture, quality)).unwrap().into_luma8()
}

fn drawn(class: Class, seed: u64) -> Weather {
    Weather::drawn(class, &mut Dice::new(300 + seed * 7_919 + class as u64))
}

/// Asserts that every one of the texts is the right one, and tells whether there is one.
fn right(found: &[Found], text: &str) -> bool {
    assert!(found.iter().all(|code| code.text == text), "false: {:?} instead of {text:?}", texts(found));
    !found.is_empty()
}

/// The single frames of a class, 0 to `count`, that are not read.
fn unread(class: Class, count: u64, change: impl Fn(&mut Weather)) -> Vec<u64> {
    (0..count)
        .filter(|seed| {
            let mut weather = drawn(class, *seed);
            change(&mut weather);
            let picture = through_jpeg(&weather.frame(*seed), weather.jpeg);
            !right(&look(&mut Reader::new(), &picture), &weather.text)
        })
        .collect()
}

#[test]
fn easy_frames_are_read_at_once() {
    let unread = unread(Class::Easy, 20, |_| {});
    assert!(unread.len() <= 1, "unread: {unread:?} of 20");
}

#[test]
fn most_medium_frames_are_read_at_once() {
    let unread = unread(Class::Medium, 20, |_| {});
    assert!(unread.len() <= 1, "unread: {unread:?} of 20");
}

#[test]
fn three_of_four_hard_frames_are_read_at_once() {
    let unread = unread(Class::Hard, 20, |_| {});
    assert!(unread.len() <= 5, "unread: {unread:?} of 20");
}

#[test]
fn dark_mode_is_read_like_any_other() {
    let unread = unread(Class::Medium, 16, |weather| {
        (weather.phone, weather.inverted, weather.quiet) = (true, true, 4.0);
    });
    assert!(unread.len() <= 2, "unread: {unread:?} of 16");
}

#[test]
fn a_ticket_round_a_bottle_is_read_like_any_other() {
    let unread = unread(Class::Medium, 16, |weather| weather.curve = 0.75);
    assert!(unread.len() <= 3, "unread: {unread:?} of 16");
}

#[test]
fn a_hard_ticket_in_a_hand_is_read_within_half_a_second() {
    let count = 20;
    let read_in_time = |seed: &u64| {
        let weather = drawn(Class::Hard, 100 + seed);
        let (hand, mut reader) = (Hand::new(&weather, *seed), at_the_door(&weather.text));
        (0..15).any(|nth| {
            let picture = through_jpeg(&hand.frame(nth), weather.jpeg);
            right(&look(&mut reader, &picture), &weather.text)
        })
    };
    let unread: Vec<u64> = (0..count).filter(|seed| !read_in_time(seed)).collect();
    assert!(unread.len() as u64 * 100 <= count * 10, "unread: {unread:?} of {count}");
}

/// A reader to whom the right text proves itself, as a ticket of the event does by its seal.
fn at_the_door(text: &str) -> Reader {
    let text = text.to_owned();
    Reader::authenticated(Arc::new(move |read: &str| read == text))
}

#[test]
fn rooms_without_a_code_say_nothing() {
    let (mut same, mut sealed) = (Reader::new(), at_the_door("T1"));
    for seed in 0..16 {
        let (width, height) = if seed % 3 == 0 { (640, 480) } else { (1280, 720) };
        let picture = through_jpeg(&empty(width, height, 40 + seed), 70);
        for reader in [&mut Reader::new(), &mut same, &mut sealed] {
            assert_eq!(texts(&look(reader, &picture)), Vec::<&str>::new(), "room {seed}");
        }
    }
}

#[test]
fn what_left_the_view_is_not_read_again() {
    let weather = Weather { clutter: 0.3, ..Weather::fine("T1.gone") };
    let mut reader = at_the_door(&weather.text);
    for nth in 0..4 {
        assert!(right(&look(&mut reader, &weather.frame(nth)), &weather.text));
    }
    for nth in 0..6 {
        let room = Weather { seed: weather.seed, ..weather.clone() };
        let room = crate::weather::Scene::new(&room).empty(&room, nth);
        assert_eq!(texts(&look(&mut reader, &room)), Vec::<&str>::new());
    }
}

#[test]
fn the_next_ticket_at_the_same_place_is_not_mixed_with_the_one_before() {
    for seed in 0..6 {
        let (first, second) = (drawn(Class::Medium, 200 + seed), drawn(Class::Medium, 300 + seed));
        // The same pose and damage, another text: what was remembered of the first is wrong in half its modules.
        let second = Weather { text: second.text.chars().take(60).collect(), ..first.clone() };
        let mut reader = Reader::new();
        for weather in [&first, &second, &first] {
            let hand = Hand::new(weather, seed);
            let read = (0..10).any(|nth| right(&look(&mut reader, &hand.frame(nth)), &weather.text));
            let alone = (0..10).any(|nth| right(&look(&mut Reader::new(), &hand.frame(nth)), &weather.text));
            assert!(read || !alone, "{seed}: after another ticket, {:?} was not read", weather.text);
        }
    }
}

/// The left half of one frame and the right half of another.
fn side_by_side(left: &Weather, right: &Weather, noise: u64) -> GrayImage {
    let mut picture = Weather { middle: (320.0, 360.0), ..left.clone() }.frame(noise);
    let other = Weather { middle: (960.0, 360.0), ..right.clone() }.frame(noise + 1);
    let half = imageops::crop_imm(&other, 640, 0, 640, 720).to_image();
    imageops::replace(&mut picture, &half, 640, 0);
    picture
}

#[test]
fn a_foreign_code_beside_ours_hides_nothing() {
    let foreign = Weather { turn: (30.0, 8.0, 0.0), ..Weather::fine("https://example.org/menu") };
    for seed in 0..6 {
        let ours = Weather { width: 1280, height: 720, side: 240.0, ..drawn(Class::Medium, 400 + seed) };
        let mut reader = at_the_door(&ours.text);
        let (mut seen_ours, mut seen_foreign) = (false, false);
        for nth in 0..8 {
            let found = look(&mut reader, &side_by_side(&foreign, &ours, nth));
            for code in &found {
                assert!(code.text == ours.text || code.text == foreign.text, "{:?}", code.text);
            }
            seen_ours |= found.iter().any(|code| code.text == ours.text);
            seen_foreign |= found.iter().any(|code| code.text == foreign.text);
        }
        let alone = (0..8).any(|nth| {
            right(
                &look(&mut Reader::new(), &Weather { middle: (640.0, 360.0), ..ours.clone() }.frame(nth)),
                &ours.text,
            )
        });
        assert!(seen_foreign, "{seed}: the foreign code has a sentence of its own");
        assert!(seen_ours || !alone, "{seed}: ours is read beside it");
    }
}

#[test]
fn two_tickets_in_one_frame_are_both_read() {
    let (left, right) =
        (Weather::fine("T1.left"), Weather { inverted: true, phone: true, ..Weather::fine("T1.right") });
    let picture = side_by_side(&left, &right, 1);
    let found = look(&mut Reader::new(), &picture);
    let mut both = texts(&found);
    both.sort_unstable();
    // One look may stop at the first that it reads; the next ones give the other.
    if both.len() < 2 {
        let mut reader = Reader::new();
        both = Vec::new();
        let looks: Vec<Vec<Found>> = (0..6).map(|_| look(&mut reader, &picture)).collect();
        for code in looks.iter().flatten() {
            if !both.contains(&code.text.as_str()) {
                both.push(&code.text);
            }
        }
        both.sort_unstable();
        assert_eq!(both, ["T1.left", "T1.right"]);
        return;
    }
    assert_eq!(both, ["T1.left", "T1.right"]);
}
