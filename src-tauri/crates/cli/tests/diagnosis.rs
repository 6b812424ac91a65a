//! The log and `entrada diagnose`: that they say what happened, and that nothing about a person and nothing secret is in
//! them, whatever was typed.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};

use entrada_testkit::google::{GoogleFake, SERVICE_ACCOUNT};

use crate::support::{Laptop, Ran, files_in, mail_set, text};

/// What no line may hold: everything that was typed or made in these stories.
struct Secrets(Vec<String>);

impl Secrets {
    fn add(&mut self, secret: impl Into<String>) {
        let secret = secret.into();
        assert!(secret.len() >= 4, "so short that it may be there by chance: {secret}");
        self.0.push(secret);
    }

    fn add_number(&mut self, number: &str) {
        self.add(number);
        self.add(number.replace('-', ""));
    }

    /// Fails when a text has any of them in it, whatever the case.
    #[track_caller]
    fn not_in(&self, what: &str, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        for secret in &self.0 {
            let at = text.find(&secret.to_lowercase());
            let line = at.map(|at| text[..at].lines().last().unwrap_or_default().to_owned());
            assert!(line.is_none(), "{what} has {secret:?} after {line:?}");
        }
    }
}

/// Runs it with everything written down.
fn run(laptop: &Laptop, environment: &[(&'static str, String)], arguments: &[&str]) -> Ran {
    let mut command = laptop.command();
    command.envs(environment.iter().cloned()).env("ENTRADA_LOG", "trace").args(arguments);
    Ran::of(&command.output().unwrap())
}

/// The files of a data folder's log.
fn logs(data: &Path) -> Vec<PathBuf> {
    files_in(&data.join("log")).into_iter().filter(|path| !path.ends_with("lock")).collect()
}

/// A mail server that takes a letter in its first session and refuses every later one, in words with the address in them.
fn mail_server() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for (nth, stream) in listener.incoming().flatten().enumerate() {
            let mut reader = std::io::BufReader::new(stream.try_clone().unwrap());
            let say = |line: &str| (&stream).write_all(format!("{line}\r\n").as_bytes()).is_ok();
            say("220 here");
            let mut line = String::new();
            while std::io::BufRead::read_line(&mut reader, &mut line).is_ok_and(|read| read > 0) {
                let verb = line.trim().to_uppercase();
                let told = match verb.as_str() {
                    verb if verb.starts_with("EHLO") => say("250-here\r\n250 8BITMIME"),
                    verb if verb.starts_with("RCPT") && nth > 0 => say(&format!("550 no {}", line.trim())),
                    "DATA" => say("354 go on"),
                    // The letter itself has no line that is a verb of ours.
                    verb if ["MAIL", "RCPT", "QUIT", "RSET", "NOOP"]
                        .iter()
                        .any(|known| verb.starts_with(known)) =>
                    {
                        say("250 fine")
                    }
                    "." => say("250 taken"),
                    _ => true,
                };
                if !told {
                    break;
                }
                line.clear();
            }
        }
    });
    port
}

/// Everything that a person does with names, addresses, PINs, passphrases and codes; then nothing of it is in the log or in
/// the diagnosis.
#[test]
fn nothing_about_anybody_is_in_the_log_or_the_diagnosis() {
    let (laptop, google) = (Laptop::with_event(), GoogleFake::start());
    let mut secrets = Secrets(Vec::new());
    for typed in [
        "Jazz Night",
        "Sala Sol",
        "Zebulon",
        "Quist",
        "zeb@example.org",
        "wheelchair ramp",
        "Row Q seat 9",
        "Ada Boss",
        "Dora Keeper",
        "918273645546",
        "192837465564",
        "correct horse battery",
        "tr0ub4dor",
        "lost-in-the-rain",
        "office@example.org",
        "mail-user-77",
        "hunter2hunter2",
        "Sala Sol Tickets",
        "client-id-4711",
        "client-secret-0815",
    ] {
        secrets.add(typed);
    }
    let environment: Vec<(&'static str, String)> = google.environment().into_iter().collect();
    let go = |arguments: &[&str]| run(&laptop, &environment, arguments);
    let json = |arguments: &[&str]| go(&[&["--json"], arguments].concat()).ends(0).json();

    // Selling, checking, changing.
    let sold = json(&[
        "issue",
        "jazz",
        "--type",
        "standard",
        "--name",
        "Zebulon Quist",
        "--email",
        "zeb@example.org",
        "--note",
        "wheelchair ramp",
        "--seat",
        "Row Q seat 9",
    ]);
    let ticket = &sold["tickets"][0];
    let (number, code) = (text(ticket, "number"), text(ticket, "code"));
    secrets.add_number(number);
    secrets.add_number(text(&sold["order"], "number"));
    secrets.add(code);
    secrets.add(&code[20..60]);
    go(&["check", "jazz", code]).ends(0);
    go(&["check", "jazz", code]).ends(3);
    go(&["check", "jazz", "91827364554691827364"]).ends(3);
    go(&["check", "jazz", number]).ends(3);
    go(&["qr", number, "-o", "zebulon.png"]).ends(0);
    go(&["scan", "jazz", "zebulon.png"]).ends(3);
    go(&["guests", "jazz", "--search", "Zebulon"]).ends(0);
    go(&["ticket", "cancel", number, "--reason", "lost-in-the-rain"]).ends(0);
    go(&["issue", "jazz", "--type", "Zebulon Quist"]).ends(2);
    let csv =
        laptop.with_file("quist.csv", "name,email\nZebulon Quist,zeb@example.org\nZebulon Quist,zeb@@\n");
    go(&["import", "jazz", &csv, "--type", "standard"]).ends(2);
    // People, PINs, locks.
    let pin = laptop.with_file("pin", "918273645546\n");
    let wrong = laptop.with_file("wrong-pin", "192837465564\n");
    go(&["person", "add", "jazz", "Ada Boss", "--role", "organiser", "--pin-file", &pin]).ends(0);
    go(&["person", "add", "jazz", "Dora Keeper", "--role", "door", "--pin-file", &pin]).ends(0);
    for pin in ["918273645546", "192837465564"] {
        let mut command = laptop.command();
        command
            .env("ENTRADA_LOG", "trace")
            .env("ENTRADA_PIN", pin)
            .args(["--person", "Ada Boss", "guests", "jazz"]);
        command.output().unwrap();
    }
    go(&["lock", "--to", "door", "--pin-file", &pin]).ends(0);
    go(&["issue", "jazz", "--type", "standard", "--name", "Zebulon Quist"]).ends(2);
    go(&["unlock", "--pin-file", &wrong]).ends(2);
    go(&["unlock", "--pin-file", &pin]).ends(0);
    // Files under a passphrase, for another laptop and back.
    let (right, other) =
        (laptop.with_file("right", "correct horse battery\n"), laptop.with_file("other", "tr0ub4dor\n"));
    go(&["bundle", "export", "jazz", "jazz.entrada", "--passphrase-file", &right]).ends(0);
    go(&["bundle", "import", "jazz.entrada", "--passphrase-file", &other]).ends(2);
    go(&["bundle", "import", "jazz.entrada", "--passphrase-file", &right]).ends(0);
    go(&["backup", "all.backup", "--passphrase-file", &right]).ends(0);
    // Mail: taken, refused, and no server.
    let password = laptop.with_file("password", "hunter2hunter2\n");
    let port = mail_server().to_string();
    go(&[&mail_set(&port)[..], &["--from-name", "Sala Sol Tickets"]].concat()).ends(0);
    go(&["mail", "test", "zeb@example.org"]);
    go(&["mail", "test", "zeb@example.org"]).ends(1);
    go(&["mail", "set", "--port", "9", "--user", "mail-user-77", "--password-file", &password]).ends(0);
    go(&["mail", "test", "zeb@example.org"]).ends(1);
    // A sheet: connected, sent, refused.
    let sheet = google.new_spreadsheet("Guests", &[SERVICE_ACCOUNT]);
    let key_of_account = google.service_account_key();
    let account = laptop.with_file("account.json", &key_of_account);
    secrets.add(&sheet);
    secrets.add(SERVICE_ACCOUNT);
    secrets.add("Bearer");
    secrets.add("PRIVATE KEY");
    go(&["sheets", "connect", "--service-account", &account, "--spreadsheet", &sheet, "jazz"]).ends(0);
    go(&["sheets", "flush"]).ends(0);
    google.unshare(&sheet, SERVICE_ACCOUNT);
    go(&["issue", "jazz", "--type", "standard", "--name", "Zebulon Quist"]).ends(0);
    go(&["sheets", "flush"]).ends(1);
    // The key itself, as it lies in its file.
    let key = std::fs::read_to_string(laptop.path("key")).unwrap();
    secrets.add(key.lines().last().unwrap().trim());
    secrets.add(laptop.path("").display().to_string());

    let found = logs(&laptop.data());
    let all: Vec<u8> = found.iter().flat_map(|path| std::fs::read(path).unwrap()).collect();
    let said = String::from_utf8(all.clone()).unwrap();
    for wanted in [
        "verb=\"issue\"",
        "verb=\"ticket cancel\"",
        "sheet round",
        "letter",
        "ms=",
        "code=\"not_shared\"",
        "DEBUG",
        " WARN ",
    ] {
        assert!(said.contains(wanted), "{wanted} is not in {said}");
    }
    secrets.not_in("the log", &all);

    go(&["diagnose", "-o", "diagnosis.zip"]).ends(0);
    let shown = go(&["diagnose"]).ends(0).out;
    secrets.not_in("what is shown", shown.as_bytes());
    secrets.not_in("what scripts get", go(&["--json", "diagnose"]).ends(0).out.as_bytes());
    let zip = laptop.path("diagnosis.zip");
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&zip).unwrap()).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    for name in ["diagnosis.txt", "diagnosis.json", "log/entrada.log"] {
        assert!(names.iter().any(|found| found == name), "{name} is not in {names:?}");
    }
    for name in &names {
        let mut bytes = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        secrets.not_in(name, &bytes);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&zip), 0o600);
        assert_eq!(mode(&laptop.data().join("log")), 0o700);
        for path in found {
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
    }
}

#[test]
fn the_whole_demo_leaves_nothing_about_anybody_in_its_log() {
    let laptop = Laptop::new();
    let report = run(&laptop, &[], &["--json", "demo", "--keep", &laptop.file("kept")]).ends(0).json();
    let mut secrets = Secrets(Vec::new());
    for name in ["Ana Ruiz", "Ben Okafor", "Ruiz", "Okafor", "Demo Night", "a passphrase for the demo"] {
        secrets.add(name);
    }
    // Numbers and the starts of codes, as the steps tell them.
    for step in report["steps"].as_array().unwrap() {
        for word in text(step, "result").split([' ', ',']).chain(text(step, "command").split(' ')) {
            let bare = word.trim_end_matches('…');
            if bare.len() >= 11
                && bare.chars().filter(char::is_ascii_digit).count() > 3
                && !bare.contains('/')
            {
                secrets.add_number(bare);
            }
        }
    }
    assert!(secrets.0.len() > 12, "{:?}", secrets.0);
    for name in ["desk.key", "door.key"] {
        let key = std::fs::read_to_string(laptop.path("kept").join(name)).unwrap();
        secrets.add(key.lines().last().unwrap().trim());
    }
    let found = logs(&laptop.path("kept"));
    assert_eq!(found.len(), 1);
    let said = std::fs::read(&found[0]).unwrap();
    assert!(String::from_utf8_lossy(&said).contains("verb=\"demo\""));
    secrets.not_in("the log", &said);
}

#[test]
fn a_full_log_is_moved_aside() {
    let laptop = Laptop::new();
    laptop.json(&["event", "list"]);
    let log = laptop.data().join("log/entrada.log");
    std::fs::write(&log, "x".repeat((2 << 20) - 10)).unwrap();
    laptop.json(&["event", "list"]);
    assert!(std::fs::read_to_string(&log).unwrap().lines().all(|line| !line.starts_with('x')));
    assert_eq!(std::fs::metadata(laptop.data().join("log/entrada.log.1")).unwrap().len(), (2 << 20) - 10);
}

#[test]
fn how_much_is_said_is_chosen() {
    let laptop = Laptop::new();
    let usual = laptop.run(&["event", "list"]).ends(0);
    assert_eq!(usual.err, "");
    let verbose = laptop.run(&["--json", "--verbose", "event", "list"]).ends(0);
    assert!(verbose.err.contains("verb=\"event list\"") && verbose.err.contains("DEBUG"), "{verbose:?}");
    assert_eq!(verbose.json(), serde_json::json!([]), "the answer is as ever");
    let refused = laptop.run(&["--quiet", "event", "show", "nothing"]).ends(2);
    assert!(refused.err.starts_with("error: ") && refused.err.lines().count() <= 2, "{refused:?}");
    laptop.run(&["--quiet", "--verbose", "event", "list"]).ends(2);
    let log = laptop.data().join("log/entrada.log");
    let before = std::fs::read(&log).unwrap();
    let mut command = laptop.command();
    command.env("ENTRADA_LOG", "off").args(["event", "list"]);
    Ran::of(&command.output().unwrap()).ends(0);
    assert_eq!(std::fs::read(&log).unwrap(), before, "it can be turned off");
}

/// It is for what does not open.
#[test]
fn a_diagnosis_needs_nothing_that_works() {
    let fresh = Laptop::new();
    let told = fresh.run(&["diagnose"]).ends(0).out;
    assert!(told.contains("opens: no (not_found)") && told.contains("SQLite: 3."), "{told}");
    assert!(!fresh.data().exists(), "looking makes nothing");

    let laptop = Laptop::with_event();
    let value = laptop.json(&["diagnose"]);
    let rows: Vec<&serde_json::Value> = value["groups"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| group["rows"].as_array().unwrap())
        .collect();
    let of = |name: &str| rows.iter().find(|row| row["name"] == name).map(|row| text(row, "value"));
    assert_eq!((of("opens"), of("integrity"), of("event")), (Some("yes"), Some("whole"), Some("1")));
    assert!(of("built by").unwrap().starts_with("rustc 1."));

    std::fs::rename(laptop.path("key"), laptop.path("away")).unwrap();
    let told = laptop.run(&["diagnose"]).ends(0).out;
    assert!(
        told.contains("opens: no (key_unavailable)") && told.contains("in a file that is not there"),
        "{told}"
    );
    assert!(told.contains("integrity: whole"), "the file itself can be looked at without the key: {told}");
    std::fs::rename(laptop.path("away"), laptop.path("key")).unwrap();
    std::fs::write(laptop.data().join("entrada.db"), [7; 5000]).unwrap();
    let told = laptop.run(&["diagnose"]).ends(0).out;
    assert!(told.contains("opens: no (damaged)") && told.contains("not a database"), "{told}");
    laptop.run(&["diagnose", "-o", "no/such/folder.zip"]).ends(2);
}
