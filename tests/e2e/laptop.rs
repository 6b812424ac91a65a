//! A laptop of a story: a data folder, a webcam, the terminal program, and the window with the driver that steers it.
//! What is done in the window is `page`'s.

use std::fs::File;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use entrada_testkit::webcam::VirtualWebcam;
use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

use crate::page::{Page, until};

/// The window's program.
pub(crate) const DESKTOP: &str = env!("CARGO_BIN_EXE_entrada-desktop");

/// One story at a time: windows on one screen share its keyboard.
static SCREEN: Mutex<()> = Mutex::const_new(());

/// Waits for the screen; hold it for the whole story.
pub(crate) async fn screen() -> MutexGuard<'static, ()> {
    assert!(
        std::env::var_os("ENTRADA_E2E").is_some(),
        "These tests need a screen of their own: run them by `cargo xtask test`."
    );
    SCREEN.lock().await
}

/// A laptop.
pub(crate) struct Laptop {
    dir: TempDir,
    /// Its webcam.
    pub(crate) webcam: VirtualWebcam,
    driver: Option<Child>,
    /// What else its programs find in their environment.
    around: Vec<(String, String)>,
}

impl Laptop {
    /// A laptop on which Entrada was never started.
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(dir.path().join("saved")).expect("a folder to save in");
        let webcam = VirtualWebcam::build(dir.path()).expect("the virtual webcam");
        Self { dir, webcam, driver: None, around: Vec::new() }
    }

    /// A laptop with an event "Jazz Night" on now, a type "Standard" for 12.50, and a ticket for each name.
    pub(crate) fn with_tickets(names: &[&str]) -> (Self, Vec<Value>) {
        let laptop = Self::new();
        let event =
            ["event", "add", "Jazz Night", "--starts", "2031-11-20 20:00", "--ends", "2031-11-20 23:30"];
        laptop.cli(&[&event[..], &["--timezone", "Europe/Madrid", "--venue", "Sala Sol"]].concat());
        laptop.cli(&["type", "add", "jazz", "Standard", "--price", "12.50"]);
        let tickets = names.iter().map(|name| laptop.issue(name)).collect();
        (laptop, tickets)
    }

    /// Sells a ticket in the terminal.
    pub(crate) fn issue(&self, name: &str) -> Value {
        self.cli(&["issue", "jazz", "--type", "standard", "--name", name])["tickets"][0].clone()
    }

    /// Writes a note for the door on a ticket.
    pub(crate) fn note(&self, ticket: &Value, note: &str) {
        self.cli(&["ticket", "edit", &text(ticket, "number"), "--note", note]);
    }

    /// A ticket's own PDF, by the terminal.
    pub(crate) fn pdf(&self, ticket: &Value) -> PathBuf {
        let (number, file) = (text(ticket, "number"), self.path("ticket.pdf"));
        self.cli(&["pdf", "jazz", &number, "-o", &file.display().to_string()]);
        file
    }

    /// Puts something into the environment of everything that is started on it from now on.
    pub(crate) fn surround(&mut self, name: &str, value: &str) {
        self.around.push((name.to_owned(), value.to_owned()));
    }

    /// A file of this laptop.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// The folder that files are saved in once the settings say so.
    pub(crate) fn saved(&self) -> PathBuf {
        self.path("saved")
    }

    /// What is in that folder with this ending.
    pub(crate) fn saved_files(&self, ending: &str) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.saved()).expect("the folder to save in");
        let files = entries.map(|entry| entry.expect("an entry").path());
        files.filter(|path| path.extension().is_some_and(|own| own == ending)).collect()
    }

    /// Runs the terminal program on the same data and gives its JSON.
    #[track_caller]
    pub(crate) fn cli(&self, arguments: &[&str]) -> Value {
        let output = self.terminal(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("one JSON document")
    }

    /// The same, whatever comes of it.
    pub(crate) fn terminal(&self, arguments: &[&str]) -> Output {
        let program = Path::new(DESKTOP).with_file_name("entrada");
        assert!(
            program.is_file(),
            "{} is missing: `cargo xtask test` builds it first; by hand, `cargo build -p entrada-cli`.",
            program.display()
        );
        self.dressed(Command::new(program)).arg("--json").args(arguments).output().expect("it runs")
    }

    /// Gives a command this laptop's surroundings and none of the tester's.
    pub(crate) fn dressed(&self, mut command: Command) -> Command {
        let home = self.dir.path();
        command
            .env("ENTRADA_DATA", self.path("data"))
            .env("ENTRADA_KEY_FILE", self.path("key"))
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "Europe/Madrid")
            .envs(self.around.iter().cloned())
            .stdin(Stdio::null());
        command
    }

    /// Opens the window.
    pub(crate) async fn open(&mut self) -> Page {
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let log = File::create(self.path("window.log")).expect("a log");
        let mut driver = self.dressed(Command::new("WebKitWebDriver"));
        driver
            .arg(format!("--port={port}"))
            .envs(self.webcam.envs())
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(log.try_clone().expect("a log"))
            .stderr(log)
            // The window belongs to the driver's group and ends with it, also when a test panics.
            .process_group(0);
        self.driver = Some(driver.spawn().expect("WebKitWebDriver (Debian: webkit2gtk-driver)"));
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": DESKTOP, "args": [] } });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted.as_object().expect("an object").clone());
        let url = format!("http://127.0.0.1:{port}");
        let client = until("the driver and the window to start", async || {
            // Refused while the driver is not listening yet.
            builder.connect(&url).await.map_err(|error| error.to_string())
        })
        .await;
        Page::new(client, self.program()).await
    }

    /// Closes the window, and fails if anything went wrong in it that nobody saw.
    pub(crate) async fn close(mut self, page: Page) {
        page.close().await;
        self.end();
        let log = std::fs::read_to_string(self.path("window.log")).expect("the log");
        assert!(!log.contains("panicked"), "{log}");
    }

    /// The process of the window: the only one that the driver started.
    fn program(&self) -> u32 {
        let driver = self.driver.as_ref().expect("a driver").id();
        let threads = std::fs::read_dir(format!("/proc/{driver}/task")).expect("the driver runs");
        let children: String = threads
            .filter_map(|thread| std::fs::read_to_string(thread.ok()?.path().join("children")).ok())
            .collect();
        children.trim().parse().unwrap_or_else(|_| panic!("not one process: {children:?}"))
    }

    fn end(&mut self) {
        if let Some(mut driver) = self.driver.take() {
            let group = Pid::from_raw(i32::try_from(driver.id()).expect("a process id"));
            // It may have ended.
            let _ = killpg(group, Signal::SIGKILL);
            let _ = driver.wait();
        }
    }
}

impl Drop for Laptop {
    fn drop(&mut self) {
        self.end();
        if std::thread::panicking() {
            let log = std::fs::read_to_string(self.path("window.log")).unwrap_or_default();
            eprintln!("--- what the window's program wrote\n{log}");
        }
    }
}

/// A text of a JSON object.
pub(crate) fn text(object: &Value, name: &str) -> String {
    object[name].as_str().unwrap_or_else(|| panic!("no text {name:?} in {object}")).to_owned()
}
