//! The Devices screen when something is wrong with a laptop: its folder was copied, or it goes on from a backup. The other
//! laptops work by the terminal.

use std::path::PathBuf;

use crate::laptop::{Laptop, screen};

/// A file whose first line opens the bundles and backups of this story.
fn passphrase(laptop: &Laptop) -> String {
    let file = laptop.path("secret.txt");
    std::fs::write(&file, "four quiet otters swim\n").unwrap();
    file.display().to_string()
}

/// Carries what a laptop knows to another.
fn carry(from: &Laptop, to: &Laptop, invite: &[&str]) {
    let (file, secret) = (from.path("news.entrada").display().to_string(), passphrase(from));
    from.cli(&[&["bundle", "export", "jazz", &file, "--passphrase-file", &secret], invite].concat());
    to.cli(&["bundle", "import", &file, "--passphrase-file", &secret]);
}

/// Another laptop with a copy of this one's data and key.
fn copy_of(laptop: &Laptop) -> Laptop {
    let copy = Laptop::new();
    let files = |name: &str| -> (PathBuf, PathBuf) { (laptop.path(name), copy.path(name)) };
    std::fs::create_dir(copy.path("data")).unwrap();
    for name in ["key", "data/entrada.db", "data/protection.json"] {
        let (from, to) = files(name);
        if from.exists() {
            std::fs::copy(from, to).unwrap();
        }
    }
    copy
}

#[tokio::test]
async fn a_laptop_with_two_histories_is_shown_and_dismissed_as_of_an_entry() {
    let _screen = screen().await;
    let (mut office, _) = Laptop::with_tickets(&["Marta Vidal"]);
    office.webcam.unplug().unwrap();
    let desk = Laptop::new();
    carry(&office, &desk, &["--invite", "desk"]);
    let backup = desk.path("all.backup").display().to_string();
    desk.cli(&["backup", &backup, "--passphrase-file", &passphrase(&desk)]);
    let copy = copy_of(&desk);
    let restored = Laptop::new();
    restored.cli(&["restore", &backup, "--passphrase-file", &passphrase(&restored)]);
    for (laptop, name) in [(&desk, "Ana Ruiz"), (&copy, "Ben Ode"), (&restored, "Cem Aksoy")] {
        laptop.issue(name);
        carry(laptop, &office, &[]);
    }

    let here = office.open().await;
    here.go("devices").await;
    here.until_count("device", 3).await;
    let devices = here.reads("#screen", &["two histories", "goes on from a backup"]).await;
    assert!(devices.contains("Two different entries"), "{devices}");
    here.picture("two-histories").await;
    here.click("device-dismiss").await;
    here.find("dismiss").await;
    here.enter("dismiss-from", "yesterday").await;
    here.click("dismiss-go").await;
    here.reads("error", &["yesterday"]).await;
    here.picture("dismiss-from").await;
    here.enter("dismiss-from", "2").await;
    here.click("dismiss-go").await;
    here.reads("#screen", &["dismissed", "do not count"]).await;
    here.picture("dismissed").await;
    here.go("guests").await;
    // What both sold after their second entry is taken back; what goes on from the backup stays.
    here.reads("guest-count", &["2 tickets"]).await;
    office.close(here).await;
}
