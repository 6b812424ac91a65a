//! What happens to cameras: the plug is pulled, a driver hangs, another program has it. A sentence says what to do, and
//! the picture comes back by itself.

use crate::laptop::{Laptop, screen};
use crate::picture::held_up;

#[tokio::test]
async fn a_camera_that_was_gone_comes_back_by_itself() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Kofi Mensah", "Lucía Ortega"]);
    let page = laptop.open().await;
    page.go("door").await;
    page.live().await;

    laptop.webcam.unplug().unwrap();
    page.reads("camera-state", &["The camera was unplugged", "it goes on by itself"]).await;
    page.picture("camera-unplugged").await;
    // Another socket: another number for the system, the same camera for people.
    laptop.webcam.renumber(2).unwrap();
    laptop.webcam.replug().unwrap();
    page.live().await;
    laptop.webcam.show_jpeg(&held_up(&laptop.pdf(&tickets[0]))).unwrap();
    page.reads("verdict", &["Come in", "Kofi Mensah"]).await;
    laptop.webcam.show_nothing().unwrap();

    laptop.webcam.stall(true).unwrap();
    page.reads("camera-state", &["The camera gives no pictures"]).await;
    page.picture("camera-stalled").await;
    laptop.webcam.stall(false).unwrap();
    page.live().await;

    // Another program takes it while it is away.
    laptop.webcam.occupy(true).unwrap();
    laptop.webcam.unplug().unwrap();
    page.attribute(".camera", "data-state", "trouble").await;
    laptop.webcam.replug().unwrap();
    page.reads("camera-state", &["Another program uses the camera", "Close video calls"]).await;
    page.picture("camera-busy").await;
    laptop.webcam.occupy(false).unwrap();
    page.live().await;
    laptop.webcam.show_jpeg(&held_up(&laptop.pdf(&tickets[1]))).unwrap();
    page.reads("verdict", &["Come in", "Lucía Ortega"]).await;
    laptop.close(page).await;
}

#[tokio::test]
async fn without_a_camera_the_door_says_so_and_begins_when_one_is_plugged_in() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&[]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("door").await;
    page.reads("camera-state", &["No camera found", "Plug one in"]).await;
    page.picture("camera-none").await;
    laptop.webcam.replug().unwrap();
    page.live().await;
    // Going away lets the camera go; coming back takes it again.
    page.go("guests").await;
    page.go("door").await;
    page.live().await;
    laptop.close(page).await;
}
