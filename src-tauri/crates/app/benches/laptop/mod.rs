//! What each benchmark begins with: an app on a throw-away folder, and an event on it that tickets are sold for. Who comes
//! to it is the benchmark's own.

use entrada_app::{App, EventId, EventInput, OpenOptions, TypeInput};
use tempfile::TempDir;

/// An app, and an event on it. The folder goes with it.
pub(crate) struct Laptop {
    /// The app.
    pub(crate) app: App,
    /// The event.
    pub(crate) event: EventId,
    /// The folder.
    pub(crate) folder: TempDir,
}

impl Laptop {
    /// An event that begins then, with these ticket types for so much each; no price: free.
    pub(crate) fn new(starts: &str, types: &[&str], price: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(&options(&folder)).unwrap();
        let input = EventInput {
            name: Some("Bench".into()),
            starts: Some(starts.into()),
            ends: Some("2050-01-01T00:00:00Z".into()),
            ..EventInput::default()
        };
        let event: EventId = app.add_event(&input).unwrap().id.parse().unwrap();
        for name in types {
            let input = TypeInput {
                name: Some((*name).into()),
                price: price.map(Into::into),
                ..TypeInput::default()
            };
            app.save_type(&event, None, &input).unwrap();
        }
        Self { app, event, folder }
    }
}

/// How the app in that folder is opened.
pub(crate) fn options(folder: &TempDir) -> OpenOptions {
    OpenOptions {
        data_dir: folder.path().join("data"),
        passphrase: None,
        key_file: Some(folder.path().join("key")),
    }
}

/// A number as people read it: `1,000,000`.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
