//! What the camera's view says when a code is seen and can't be read: a sentence, an outline in its place, and a switch
//! for the camera's light where there is one. And what the dress rehearsal tells of the camera's speed.

use image::{GrayImage, Luma, imageops};
use serde_json::json;

use crate::draw::{code, illegible, jpeg, page as scene};
use crate::laptop::{Laptop, screen, text};
use crate::looks::resized;
use crate::page::{Page, until};
use crate::picture::held_up;

/// The smallest window that is promised to work, and a large one where the screen has room for it.
const SIZES: &[(u32, u32)] = &[(1024, 640), (1280, 800), (1920, 1080)];

/// Where the code is in the camera's picture, without its margin, in the picture's pixels: left, top, side.
type Place = (i64, i64, i64);

/// A frame with a code that nobody can read: its modules this large, blurred so much, on a page of this shade.
fn seen(module: u32, blur: f32, shade: u8, (left, top): (i64, i64)) -> (Vec<u8>, Place) {
    let mut frame = scene(1280, 720, &[]);
    frame.pixels_mut().for_each(|pixel| *pixel = Luma([shade]));
    let code: GrayImage = illegible(module);
    imageops::replace(&mut frame, &code, left, top);
    let frame = if blur > 0.0 { imageops::blur(&frame, blur) } else { frame };
    let (margin, side) = (i64::from(4 * module), i64::from(33 * module));
    (jpeg(&frame), (left + margin, top + margin, side))
}

#[tokio::test]
async fn a_code_that_is_seen_and_not_read_is_outlined_and_says_what_would_help() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Aiko Mori"]);
    let (tiny, tiny_at) = seen(2, 0.0, 170, (900, 420));
    let (blurred, blurred_at) = seen(6, 4.0, 250, (480, 380));
    let ticket = held_up(&laptop.pdf(&tickets[0]));
    let page = laptop.open().await;
    page.go("door").await;
    page.live().await;
    for &(width, height) in SIZES {
        if !resized(&page, width, height).await {
            continue;
        }
        for theme in ["light", "dark"] {
            page.js("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)]).await;
            laptop.webcam.show_jpeg(&tiny).unwrap();
            page.reads("camera-advice", &["Hold the code closer"]).await;
            surrounded(&page, tiny_at).await;
            page.picture(&format!("camera-closer-{theme}-{width}x{height}")).await;
            laptop.webcam.show_jpeg(&blurred).unwrap();
            page.reads("camera-advice", &["Hold the code still"]).await;
            surrounded(&page, blurred_at).await;
            page.picture(&format!("camera-still-{theme}-{width}x{height}")).await;
            apart(&page).await;
        }
        laptop.webcam.show_nothing().unwrap();
        page.find("verdict-idle").await;
    }
    // It is gone with what it was about, and a code that is read needs none.
    until("the advice to go", async || match page.words("camera-advice").await {
        Some(words) if words.is_empty() => Ok(()),
        words => Err(format!("{words:?}")),
    })
    .await;
    laptop.webcam.show_jpeg(&ticket).unwrap();
    page.reads("verdict", &["Come in", "Aiko Mori"]).await;
    page.outlined().await;
    assert_eq!(page.words("camera-advice").await.as_deref(), Some(""));
    page.picture("camera-read").await;
    laptop.close(page).await;
}

#[tokio::test]
async fn a_code_of_something_else_is_told_quietly_and_a_ticket_beside_it_wins() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Aiko Mori"]);
    let wifi = || code("WIFI:S:Guests;T:WPA;P:welcome;;", 5);
    let alone = jpeg(&scene(1280, 720, &[(wifi(), 200, 240)]));
    let ticket = code(text(&tickets[0], "code"), 5);
    let both = jpeg(&scene(1280, 720, &[(wifi(), 100, 240), (ticket, 600, 150)]));
    let page = laptop.open().await;
    page.go("door").await;
    page.live().await;
    laptop.webcam.show_jpeg(&alone).unwrap();
    page.reads("camera-advice", &["This code is no ticket"]).await;
    page.outlined().await;
    page.picture("camera-foreign").await;
    page.find("verdict-idle").await;
    page.reads("count-refused", &["1"]).await;
    laptop.webcam.show_nothing().unwrap();
    until("the advice to go", async || match page.words("camera-advice").await {
        Some(words) if words.is_empty() => Ok(()),
        words => Err(format!("{words:?}")),
    })
    .await;
    laptop.webcam.show_jpeg(&both).unwrap();
    page.reads("verdict", &["Come in", "Aiko Mori"]).await;
    page.reads("camera-advice", &["This code is no ticket"]).await;
    page.picture("camera-foreign-beside").await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.reads("count-refused", &["1"]).await;
    laptop.close(page).await;
}

#[tokio::test]
async fn a_cameras_light_is_switched_in_its_picture_and_goes_out_with_it() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&[]);
    laptop.webcam.equip(&["illuminators_1", "exposure_auto_priority"]).unwrap();
    let page = laptop.open().await;
    page.go("door").await;
    page.live().await;
    page.attribute("camera-light", "aria-pressed", "false").await;
    page.picture("camera-light-off").await;
    page.click("camera-light").await;
    page.attribute("camera-light", "aria-pressed", "true").await;
    page.picture("camera-light-on").await;
    let set = laptop.webcam.set_so_far().unwrap();
    assert_eq!(set, ["exposure_auto_priority=0", "illuminators_1=1"]);
    // The rehearsal takes the camera over and shows what was set on it.
    page.click("door-rehearsal").await;
    page.reads("rehearsal-settings", &["slow_when_dark 0"]).await;
    page.go("guests").await;
    until("the camera to be as it was", async || {
        let set = laptop.webcam.set_so_far().unwrap();
        // Each view gives it back as it found it.
        let [full, lit] = ["exposure_auto_priority=0", "illuminators_1=1"];
        let [free, unlit] = ["exposure_auto_priority=1", "illuminators_1=0"];
        if set == [full, lit, free, unlit, full, free] { Ok(()) } else { Err(format!("{set:?}")) }
    })
    .await;
    // A camera without a light has no switch.
    laptop.webcam.equip(&[]).unwrap();
    page.go("door").await;
    page.live().await;
    assert_eq!(
        page.js("return document.querySelector('[data-testid=camera-light]').hidden", vec![]).await,
        true
    );
    laptop.close(page).await;
}

#[tokio::test]
async fn the_rehearsal_tells_how_long_it_takes_from_the_picture_to_the_answer() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Omar Haddad"]);
    let ticket = held_up(&laptop.pdf(&tickets[0]));
    let page = laptop.open().await;
    page.go("door").await;
    page.live().await;
    page.click("door-rehearsal").await;
    page.live().await;
    laptop.webcam.show_jpeg(&ticket).unwrap();
    let said = page.reads("rehearsal-row-code", &["Read and answered in", "ms: Welcome"]).await;
    let speed = page.reads("rehearsal-speed", &["Reading a picture takes"]).await;
    page.picture("rehearsal-camera-speed").await;
    let answered = number_after(&said, "answered in ");
    // From the frame at the driver to an answer. How little it is, is the benchmark's business.
    assert!(answered > 0, "{said}");
    let (half, most) = (number_after(&speed, "takes "), number_after(&speed, "under "));
    assert!(half <= most, "{speed}");
    assert_eq!(laptop.cli(&["stats", "jazz"])["admitted"], 0, "a rehearsal lets nobody in");
    laptop.close(page).await;
}

fn number_after(text: &str, before: &str) -> u64 {
    let rest = text.split(before).nth(1).unwrap_or_else(|| panic!("{before:?} in {text:?}"));
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

/// The outline of an unread code is around it, on all four sides and nowhere else, in the canvas and so in the window:
/// the canvas is scaled as a whole.
async fn surrounded(page: &Page, (left, top, side): Place) {
    let box_of = "const picture = document.querySelector('[data-testid=\"camera-picture\"]');
        const { data, width } = picture.getContext('2d').getImageData(0, 0, picture.width, picture.height);
        let box = [1e9, 1e9, -1, -1];
        for (let at = 0; at < data.length; at += 4) if (data[at] === 255 && data[at + 1] === 211 && data[at + 2] === 90) {
            const [x, y] = [at / 4 % width, Math.floor(at / 4 / width)];
            box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
        }
        return box;";
    until("the outline around the code", async || {
        let found: Vec<i64> = serde_json::from_value(page.js(box_of, Vec::new()).await).unwrap();
        let wanted = [left, top, left + side, top + side];
        // Twelve hundredths of half a side outside, and as wide as it is drawn.
        let slack = side / 6 + 24;
        let near = |nth: usize| (found[nth] - wanted[nth]).abs() <= slack;
        let outside = found[0] < left && found[1] < top && found[2] > left + side && found[3] > top + side;
        if outside && (0..4).all(near) { Ok(()) } else { Err(format!("{found:?}, not around {wanted:?}")) }
    })
    .await;
}

/// The sentence lies in the camera's picture, and the picture is beside the answer.
async fn apart(page: &Page) {
    let script = "const at = (name) => document.querySelector(name).getBoundingClientRect();
        const [words, camera, verdict] = [at('.camera-advice'), at('.camera'), at('.verdict')];
        const within = words.left >= camera.left && words.right <= camera.right && words.top >= camera.top && words.bottom <= camera.bottom;
        const apart = camera.right <= verdict.left || camera.left >= verdict.right || camera.bottom <= verdict.top || camera.top >= verdict.bottom;
        return [within, apart];";
    // The sentence comes and goes with what the last frames showed.
    until("the sentence to be in the picture", async || match page.js(script, Vec::new()).await {
        now if now == json!([true, true]) => Ok(()),
        now => Err(now.to_string()),
    })
    .await;
}
