//! Everybody can use every screen: axe-core finds nothing against WCAG 2.2 AA in any of them, light, dark and right to
//! left; at twice the font size nothing is cut off; the keyboard reaches what the mouse does. Also where the language is
//! switched, and the dress rehearsal goes from red to green.

use std::path::Path;

use serde_json::{Value, json};

use crate::laptop::{Laptop, screen, text};
use crate::looks::{SCREENS, fits, resized};
use crate::page::{Page, until};
use crate::picture::held_up;

/// The rules of WCAG up to 2.2, levels A and AA.
const RULES: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// Fails when axe-core finds something on the page as it is now.
pub(crate) async fn accessible(page: &Page, place: &str) {
    assert_eq!(violations(page).await, json!([]), "{place}");
}

/// What axe-core finds, each with the first elements that it is about.
async fn violations(page: &Page) -> Value {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&axe)
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask test` installs it", axe.display()));
    // Colours on their way from one theme to another are nobody's.
    until("colours to settle", async || {
        let moving = page.js("return document.getAnimations().length", Vec::new()).await;
        if moving == json!(0) { Ok(()) } else { Err(moving.to_string()) }
    })
    .await;
    page.js(&format!("{axe}\nwindow.axe = window.axe ?? axe; return true"), Vec::new()).await;
    let run = "const [tags, done] = arguments;
        axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
            ({ violations }) => done(violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 4).map(({ html, failureSummary }) =>
                html.slice(0, 160) + ' -- ' + failureSummary.replace(/\\s+/g, ' ').slice(0, 240)).join(' | '))),
            (error) => done(['axe itself failed: ' + error]));";
    page.client.execute_async(run, vec![json!(RULES)]).await.expect("axe answers")
}

#[tokio::test]
async fn every_screen_is_for_everybody_in_light_dark_and_arabic() {
    let _screen = screen().await;
    let mut laptop = Laptop::new();
    let page = laptop.open().await;
    accessible(&page, "the first screen").await;
    // It does see what is wrong.
    page.js(
        "document.body.append(Object.assign(new Image(), { src: 'x.png', id: 'unnamed' })); return true",
        Vec::new(),
    )
    .await;
    assert!(violations(&page).await.to_string().contains("image-alt"));
    page.js(
        "document.getElementById('unnamed').remove(); window.entradaFaults.length = 0; return true",
        Vec::new(),
    )
    .await;
    page.click("first-sample").await;
    page.reads("event-title", &["Harbour Lights"]).await;
    for (theme, language) in [("light", "en"), ("dark", "en"), ("light", "ar")] {
        page.go("settings").await;
        page.pick(&format!("settings-theme-{theme}")).await;
        page.attribute(":root", "data-theme", theme).await;
        page.choose("settings-language", language).await;
        page.attribute(":root", "lang", language).await;
        for (name, settled) in SCREENS {
            page.go(name).await;
            page.find(settled).await;
            page.until_count(".toast", 0).await;
            accessible(&page, &format!("{name}, {theme}, {language}")).await;
            fits(&page, name).await;
            if language == "ar" {
                page.attribute(":root", "dir", "rtl").await;
                page.picture(&format!("{name}-arabic")).await;
            }
        }
    }
    laptop.close(page).await;
}

#[tokio::test]
async fn at_twice_the_font_size_nothing_is_lost() {
    let _screen = screen().await;
    let mut laptop = Laptop::new();
    let page = laptop.open().await;
    page.click("first-sample").await;
    page.reads("event-title", &["Harbour Lights"]).await;
    resized(&page, 1024, 640).await;
    page.js("document.documentElement.style.fontSize = '200%'", Vec::new()).await;
    for (name, settled) in SCREENS {
        page.go(name).await;
        page.find(settled).await;
        page.until_count(".toast", 0).await;
        page.picture(&format!("{name}-twice")).await;
        fits(&page, name).await;
        let cut = "return [...document.querySelectorAll('button, .tag, h1:not(.visually-hidden), h2, label:not(.visually-hidden)')].filter((element) => {
                const style = getComputedStyle(element);
                return element.checkVisibility() && style.overflow === 'hidden' && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
            }).map((element) => element.outerHTML.slice(0, 120))";
        assert_eq!(page.js(cut, Vec::new()).await, json!([]), "{name}");
        // Whatever can be pressed can be scrolled to, and nothing lies over it.
        let covered = "return [...document.querySelectorAll('#screen button, #screen input:not([type=radio]), #screen select')].filter((element) => {
                if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || element.disabled) return false;
                element.scrollIntoView({ block: 'center', inline: 'center' });
                const { left, top, width, height } = element.getBoundingClientRect();
                const hit = document.elementFromPoint(left + width / 2, top + height / 2);
                return hit === null || !(element.contains(hit) || hit.contains(element) || element.labels?.[0]?.contains(hit));
            }).map((element) => element.outerHTML.slice(0, 160))";
        assert_eq!(page.js(covered, Vec::new()).await, json!([]), "{name}: out of reach");
    }
    laptop.close(page).await;
}

/// What the rail calls the guests, by language.
const GUESTS: [(&str, &str); 6] = [
    ("de", "Gäste"),
    ("es", "Asistentes"),
    ("fr", "Invités"),
    ("pt", "Convidados"),
    ("hi", "मेहमान"),
    ("ar", "الضيوف"),
];

#[tokio::test]
async fn the_language_is_switched_and_the_guest_reads_another() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ada"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("settings").await;
    for (language, guests) in GUESTS {
        page.choose("settings-language", language).await;
        page.attribute(":root", "lang", language).await;
        // The page says its language a moment before it is shown anew.
        page.reads("nav-guests", &[guests]).await;
    }
    page.choose("settings-language", "de").await;
    page.reads("nav-guests", &["Gäste"]).await;
    page.choose("settings-guest-language", "es").await;
    page.go("door").await;
    page.scan(&text(&tickets[0], "code")).await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.nobody_passes_any_more().await;
    page.scan(&text(&tickets[0], "code")).await;
    page.attribute("verdict-panel", "data-kind", "duplicate").await;
    page.reads("verdict", &["Schon drin"]).await;
    page.picture("door-german").await;
    laptop.close(page).await;
}

#[tokio::test]
async fn the_dress_rehearsal_goes_from_open_to_green_and_writes_nothing_down() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ada"]);
    let before = laptop.cli(&["journal", "verify"])["facts"].clone();
    let page = laptop.open().await;
    page.go("door").await;
    page.click("door-rehearsal").await;
    page.reads("rehearsal-row-key", &["OK"]).await;
    page.reads("rehearsal-row-ticket", &["OK"]).await;
    // The event is years ahead, which may be right and may be the clock.
    page.reads("rehearsal-row-clock", &["To look at", "2031"]).await;
    page.reads("rehearsal-row-camera", &["OK"]).await;
    page.attribute("rehearsal-verdict", "data-state", "open").await;
    accessible(&page, "dress rehearsal").await;
    laptop.webcam.show_jpeg(&held_up(&laptop.pdf(&tickets[0]))).unwrap();
    page.reads("rehearsal-row-code", &["OK", "Welcome"]).await;
    page.click("rehearsal-sound").await;
    page.click("rehearsal-sound-yes").await;
    page.reads("rehearsal-row-sound", &["OK"]).await;
    page.picture("rehearsal").await;
    let verdict = page.words("rehearsal-verdict").await.unwrap_or_default();
    assert!(!verdict.is_empty());
    let read = until("the time of reading to be shown", async || {
        let words = page.words("rehearsal-speed").await.unwrap_or_default();
        if words.contains("ms") { Ok(words) } else { Err(words) }
    })
    .await;
    assert!(read.contains("ms"));
    page.go("settings").await;
    assert_eq!(laptop.cli(&["journal", "verify"])["facts"], before);
    assert_eq!(laptop.cli(&["stats", "jazz"])["admitted"], Value::from(0));
    laptop.close(page).await;
}
