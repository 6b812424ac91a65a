//! A laptop of a test: a temporary data folder with a key file, and the program run on it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The program under test.
pub(crate) const ENTRADA: &str = env!("CARGO_BIN_EXE_entrada");

/// What a run came to.
#[derive(Debug)]
pub(crate) struct Ran {
    /// Exit code; -1 when a signal ended it.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("output is UTF-8");
        Self {
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// The one JSON document that is all of standard output.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("not one JSON document ({error}): {self:?}"))
    }

    /// The error of a `--json` run.
    pub(crate) fn error(&self) -> Value {
        let value: Value = serde_json::from_str(&self.err)
            .unwrap_or_else(|error| panic!("not one JSON error ({error}): {self:?}"));
        value["error"].clone()
    }

    /// Fails unless it ended with this code.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        assert!(!self.err.contains("panicked"), "{self:?}");
        self
    }
}

/// One laptop.
pub(crate) struct Laptop {
    dir: tempfile::TempDir,
}

impl Laptop {
    pub(crate) fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    /// A file of this laptop.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// The same as text.
    pub(crate) fn file(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// Writes a file and names it.
    pub(crate) fn with_file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), content).unwrap();
        self.file(name)
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// The program on this laptop's data, nothing run yet.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(ENTRADA);
        self.dress(&mut command);
        command
    }

    /// Gives a command this laptop's surroundings and none of the tester's.
    pub(crate) fn dress(&self, command: &mut Command) {
        command
            .env("ENTRADA_DATA", self.data())
            .env("ENTRADA_KEY_FILE", self.path("key"))
            .env("HOME", self.dir.path())
            .env("XDG_DATA_HOME", self.dir.path())
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .env_remove("ENTRADA_PASSPHRASE_FILE")
            .env_remove("ENTRADA_PIN")
            .env_remove("ENTRADA_LOG")
            .env_remove("NO_COLOR")
            .env_remove("RUST_BACKTRACE")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .current_dir(self.dir.path())
            .stdin(Stdio::null());
    }

    pub(crate) fn run<S: AsRef<std::ffi::OsStr>>(&self, arguments: &[S]) -> Ran {
        Ran::of(&self.command().args(arguments).output().unwrap())
    }

    /// Runs with `input` on standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
        let mut command = self.command();
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_ref()).unwrap();
        Ran::of(&child.wait_with_output().unwrap())
    }

    /// Runs with `--json`, expects success, gives the document.
    #[track_caller]
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        self.run(&[&["--json"], arguments].concat()).ends(0).json()
    }

    /// An event "Jazz Night" and a type "Standard" for 12.50.
    pub(crate) fn with_event() -> Self {
        let laptop = Self::new();
        laptop.json(&[
            "event",
            "add",
            "Jazz Night",
            "--starts",
            "2031-11-20 20:00",
            "--ends",
            "2031-11-20 23:30",
            "--timezone",
            "Europe/Madrid",
            "--venue",
            "Sala Sol",
        ]);
        laptop.json(&["type", "add", "jazz", "Standard", "--price", "12.50"]);
        laptop
    }

    /// A ticket sold for cash.
    #[track_caller]
    pub(crate) fn sell(&self, name: &str) -> Value {
        self.issue(name, &[])["tickets"][0].clone()
    }

    /// A ticket sold with these options; gives the whole answer.
    #[track_caller]
    pub(crate) fn issue(&self, name: &str, options: &[&str]) -> Value {
        self.json(&[&["issue", "jazz", "--type", "standard", "--name", name], options].concat())
    }

    /// Everything that a change would show in: facts, events, types, guests, counts.
    #[track_caller]
    pub(crate) fn state(&self) -> Value {
        let journal = self.json(&["journal", "verify"]);
        assert_eq!(journal["problems"], Value::Array(vec![]), "{journal}");
        let events = self.json(&["event", "list"]);
        let each: Vec<Value> = events
            .as_array()
            .unwrap()
            .iter()
            .map(|event| {
                let id = event["id"].as_str().unwrap();
                let types = self.json(&["type", "list", id]);
                // A door's laptop has no such list.
                let guests = self.run(&["--json", "guests", id, "--limit", "100000"]);
                let guests = if guests.code == 0 { guests.json() } else { guests.error()["code"].clone() };
                serde_json::json!([types, guests, self.json(&["stats", id])])
            })
            .collect();
        serde_json::json!([journal["facts"], events, each])
    }
}

/// The text of a JSON field.
#[track_caller]
pub(crate) fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("no text \"{field}\" in {value}"))
}

/// Every file in a folder and the folders in it.
pub(crate) fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_in(&path) } else { vec![path] }).collect()
}

/// The names of an object's fields, sorted.
pub(crate) fn fields(value: &Value) -> Vec<&str> {
    let mut fields: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    fields.sort_unstable();
    fields
}

/// A QR code of these bytes as a PNG with a white margin.
pub(crate) fn qr_png(path: &Path, bytes: &[u8]) {
    let code = qrcode::QrCode::with_error_correction_level(bytes, qrcode::EcLevel::L).unwrap();
    let (side, pixels) = (u32::try_from(code.width()).unwrap(), code.to_colors());
    let (margin, module) = (4, 4);
    let whole = (side + 2 * margin) * module;
    let picture = image::GrayImage::from_fn(whole, whole, |x, y| {
        let (x, y) = ((x / module).wrapping_sub(margin), (y / module).wrapping_sub(margin));
        let dark = x < side && y < side && pixels[(y * side + x) as usize] == qrcode::Color::Dark;
        image::Luma([if dark { 0 } else { 255 }])
    });
    picture.save(path).unwrap();
}

/// How a mail server on this machine is set.
pub(crate) fn mail_set(port: &str) -> [&str; 10] {
    [
        "mail",
        "set",
        "--host",
        "127.0.0.1",
        "--port",
        port,
        "--security",
        "open",
        "--from",
        "office@example.org",
    ]
}
