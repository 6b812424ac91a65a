//! Pictures of every screen, light and dark, small and large, for people to look at; and that nothing sticks out of the
//! window.

use serde_json::json;

use crate::laptop::{Laptop, screen};
use crate::page::{Page, until};

/// From the smallest window that is promised to work upwards; those that the screen has no room for are left out.
const SIZES: &[(u32, u32)] = &[(1024, 640), (1280, 800), (1920, 1080)];

#[tokio::test]
async fn every_screen_fits_its_window_light_and_dark() {
    let _screen = screen().await;
    let mut laptop = Laptop::new();
    let page = laptop.open().await;
    page.click("first-sample").await;
    page.reads("event-title", &["Harbour Lights"]).await;
    for theme in ["light", "dark"] {
        page.go("settings").await;
        page.pick(&format!("settings-theme-{theme}")).await;
        page.attribute(":root", "data-theme", theme).await;
        for &(width, height) in SIZES {
            if !resized(&page, width, height).await {
                continue;
            }
            for (name, settled) in SCREENS {
                page.go(name).await;
                page.find(settled).await;
                page.until_count(".toast", 0).await;
                page.picture(&format!("{name}-{theme}-{width}x{height}")).await;
                fits(&page, name).await;
            }
        }
    }
    laptop.close(page).await;
}

/// The screens, and what is there once they are filled.
pub(crate) const SCREENS: &[(&str, &str)] = &[
    ("sell", "[data-testid^=\"sell-left-\"]"),
    ("door", ".camera[data-state=\"live\"] ~ .verdict"),
    ("guests", ".row-name"),
    ("insights", "by-type"),
    ("event", "type-row"),
    ("devices", "device"),
    ("settings", "about"),
];

/// Makes the window this large; `false` when the screen is smaller.
pub(crate) async fn resized(page: &Page, width: u32, height: u32) -> bool {
    let room = page.js("return [screen.width, screen.height]", Vec::new()).await;
    if room[0].as_u64() < Some(width.into()) || room[1].as_u64() < Some(height.into()) {
        return false;
    }
    page.client.set_window_rect(0, 0, width, height).await.expect("the window is resized");
    until("the window to be resized", async || {
        let now = page.js("return [innerWidth, innerHeight]", Vec::new()).await;
        if now == json!([width, height]) { Ok(()) } else { Err(now.to_string()) }
    })
    .await;
    true
}

/// Nothing is wider than the window.
pub(crate) async fn fits(page: &Page, name: &str) {
    let wide = "return document.documentElement.scrollWidth - innerWidth";
    assert_eq!(page.js(wide, Vec::new()).await, json!(0), "{name} is wider than its window");
}
