//! The queue is in a hurry: tickets that move, shine and change to dark mode under the camera, one right after the other.
//! How much of that is read at all is the reader's own test; here it is the way from the frame to the verdict.

use crate::laptop::{Laptop, screen, text};
use crate::page::Page;
use crate::weather::hand::{Hand, RATE};
use crate::weather::{Scene, Weather, jpeg};

/// Frames that the camera gives in a second.
const SECOND: u64 = RATE as u64;

/// A ticket in a hand that is not still, before a cheap camera. In its later frames the telephone is in dark mode, if
/// it is one.
fn held(code: &str, phone: bool, seed: u64) -> Vec<Vec<u8>> {
    let (width, height) = (640, 480);
    let day = Weather {
        width,
        height,
        phone,
        middle: (320.0, 240.0),
        side: 210.0,
        turn: (-12.0, 9.0, 6.0),
        motion: (1.8, 0.7),
        glare: 0.35,
        glare_at: (0.2, -0.1),
        gain: 0.75,
        noise: 4.0,
        clutter: 0.5,
        seed,
        ..Weather::fine(code)
    };
    let night = Weather { inverted: phone, ..day.clone() };
    let (hand, scene) = (Hand::new(&day, seed), Scene::new(&day));
    (0..10)
        .map(|nth| {
            let mode = if nth < 4 { &day } else { &night };
            let weather = Weather { inverted: mode.inverted, ..hand.weather(nth) };
            jpeg(&scene.frame(&weather, u64::from(nth)), 70)
        })
        .collect()
}

/// Shows it until the verdict names the guest; the frames that the program took meanwhile.
async fn frames_to_verdict(laptop: &Laptop, page: &Page, frames: &[Vec<u8>], name: &str) -> u64 {
    let frames: Vec<&[u8]> = frames.iter().map(Vec::as_slice).collect();
    let before = laptop.webcam.served().unwrap();
    laptop.webcam.show_jpegs(&frames).unwrap();
    page.reads("verdict", &["Come in", name]).await;
    laptop.webcam.served().unwrap() - before
}

#[tokio::test]
async fn tickets_that_move_and_shine_are_let_in_one_right_after_the_other() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ines Rubio", "Tariq Aziz", "Mei Lin"]);
    let shown: Vec<_> = tickets
        .iter()
        .zip([(true, 11), (false, 12), (true, 13)])
        .map(|(ticket, (phone, seed))| (text(ticket, "name"), held(&text(ticket, "code"), phone, seed)))
        .collect();
    let page = laptop.open().await;
    page.go("door").await;
    page.live().await;
    for (name, frames) in &shown {
        // Nothing between two tickets: not even an empty frame.
        let took = frames_to_verdict(&laptop, &page, frames, name).await;
        eprintln!("{name}: {took} of the camera's frames from the first one to the verdict in the page");
        assert!(took <= SECOND, "{name}: {took} frames are more than a second");
        page.picture(&format!("rush-{}", name.split(' ').next().unwrap_or_default().to_lowercase())).await;
    }
    // Held on for a while, the last one still counts once.
    let held_on = laptop.webcam.served().unwrap() + 2 * SECOND;
    crate::page::until("two more seconds of frames", async || match laptop.webcam.served() {
        Ok(now) if now >= held_on => Ok(()),
        other => Err(format!("{other:?}")),
    })
    .await;
    page.reads("count-admitted", &["3 / 3"]).await;
    let stats = laptop.cli(&["stats", "jazz"]);
    assert_eq!(stats["admitted"], 3);
    assert_eq!(stats["refused"], serde_json::json!({}), "nobody was asked twice, nothing was misread");
    laptop.close(page).await;
}
