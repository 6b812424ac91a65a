//! Files and folders that are not what they should be: named in one sentence, nothing half done.

use std::path::Path;
use std::process::Command;

use crate::support::{ENTRADA, Laptop, text};

/// Runs it; it must end with this error, one sentence, and the exit code of the error's kind: 1 where the input is not
/// at fault.
#[track_caller]
fn refused(laptop: &Laptop, arguments: &[&str], code: &str) -> String {
    let exit = if matches!(code, "damaged" | "newer") { 1 } else { 2 };
    let ran = laptop.run(&[&["--json"], arguments].concat()).ends(exit);
    let error = ran.error();
    assert_eq!(error["code"], code, "{error}");
    let message = text(&error, "message").to_owned();
    assert!(!message.contains('\n') && message.len() < 400, "{message}");
    message
}

#[test]
fn a_csv_that_is_a_jpeg() {
    let laptop = Laptop::with_event();
    let picture =
        image::RgbImage::from_fn(300, 200, |x, y| image::Rgb([x.to_le_bytes()[0], y.to_le_bytes()[0], 90]));
    picture.save(laptop.path("photo.jpg")).unwrap();
    std::fs::copy(laptop.path("photo.jpg"), laptop.path("guests.csv")).unwrap();
    let before = laptop.state();
    for name in ["guests.csv", "photo.jpg"] {
        refused(&laptop, &["import", "jazz", name, "--type", "standard"], "bad_file");
        refused(&laptop, &["import", "jazz", name, "--type", "standard", "--dry-run"], "bad_file");
    }
    refused(&laptop, &["import", "jazz", "no-such.csv"], "bad_file");
    refused(&laptop, &["import", "jazz", "."], "bad_file");
    let empty = laptop.with_file("empty.csv", "");
    laptop.run(&["import", "jazz", &empty]).ends(2);
    laptop.run(&["scan", "jazz", "photo.jpg"]).ends(2);
    let text = laptop.with_file("text.png", "not a picture");
    laptop.run(&["scan", "jazz", &text]).ends(2);
    assert_eq!(laptop.state(), before);
}

#[test]
fn bundles_that_do_not_open() {
    let (desk, door) = (Laptop::with_event(), Laptop::new());
    desk.sell("Ana");
    let secret = desk.with_file("secret.txt", "correct horse\n");
    let wrong = desk.with_file("wrong.txt", "incorrect horse\n");
    let file = desk.file("jazz.entrada");
    desk.json(&["bundle", "export", "jazz", &file, "--passphrase-file", &secret]);
    let bytes = std::fs::read(&file).unwrap();
    let changed = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = bytes.clone();
        change(&mut bytes);
        desk.with_file(name, bytes)
    };
    let cut = changed("cut.entrada", &|bytes| bytes.truncate(bytes.len() / 2));
    let stub = changed("stub.entrada", &|bytes| bytes.truncate(5));
    let newer = changed("newer.entrada", &|bytes| bytes[8] = 9);
    let flipped = changed("flipped.entrada", &|bytes| bytes[100] ^= 1);
    let other =
        desk.with_file("other.entrada", "a shopping list: bread, milk, and a bundle of wood for the stove");
    let before = door.state();
    for (file, passphrase, code) in [
        (&file, &wrong, "wrong_passphrase"),
        (&flipped, &secret, "wrong_passphrase"),
        (&cut, &secret, "bad_file"),
        (&stub, &secret, "bad_file"),
        (&newer, &secret, "newer"),
        (&other, &secret, "bad_file"),
        (&"no-such.entrada".to_owned(), &secret, "bad_file"),
    ] {
        let message = refused(&door, &["bundle", "import", file, "--passphrase-file", passphrase], code);
        assert!(!message.is_empty());
    }
    assert_eq!(door.state(), before);
    door.json(&["bundle", "import", &file, "--passphrase-file", &secret]);
}

#[test]
fn a_data_folder_where_none_can_be() {
    let laptop = Laptop::new();
    let file = laptop.with_file("file", "x");
    for folder in [format!("{file}/data"), file, "/proc/entrada/data".to_owned()] {
        let ran = laptop.run(&["--json", "--data", &folder, "event", "list"]).ends(1);
        let error = ran.error();
        assert_eq!(error["code"], "read_only", "{error}");
        assert!(text(&error, "message").contains(&folder), "{error}");
    }
}

#[test]
fn files_that_can_not_be_written_are_named() {
    let laptop = Laptop::with_event();
    let ticket = laptop.sell("Ana");
    let number = text(&ticket, "number");
    let secret = laptop.with_file("secret.txt", "correct horse\n");
    for arguments in [
        &["pdf", "jazz", "-o", "no/such/folder.pdf"][..],
        &["qr", number, "-o", "no/such/folder.png"],
        &["export", "jazz", "-o", "no/such/folder.csv"],
        &["backup", "no/such/folder.backup", "--passphrase-file", &secret],
        &["bundle", "export", "jazz", "no/such/folder.entrada", "--passphrase-file", &secret],
    ] {
        let ran = laptop.run(arguments).ends(2);
        assert!(ran.err.contains("no/such/folder"), "{ran:?}");
    }
    assert!(!laptop.path("no").exists());
}

#[test]
fn a_database_that_is_damaged() {
    let laptop = Laptop::with_event();
    laptop.sell("Ana");
    let database = laptop.data().join("entrada.db");
    assert!(database.is_file(), "the database is where it is known to be");
    let whole = std::fs::read(&database).unwrap();
    let without_log = || {
        for name in ["entrada.db-wal", "entrada.db-shm"] {
            let _ = std::fs::remove_file(laptop.data().join(name));
        }
    };
    let mut scrambled = whole.clone();
    scrambled.iter_mut().skip(100).for_each(|byte| *byte ^= 0x5a);
    for damaged in
        [&b"this is no database, and it never was one; somebody saved a letter here".repeat(50), &scrambled]
    {
        without_log();
        std::fs::write(&database, damaged).unwrap();
        refused(&laptop, &["event", "list"], "damaged");
        refused(&laptop, &["issue", "jazz", "--type", "standard"], "damaged");
        assert_eq!(&std::fs::read(&database).unwrap(), damaged, "what is left is not touched");
    }
    without_log();
    std::fs::write(&database, &whole).unwrap();
    assert_eq!(laptop.json(&["guests", "jazz"])["total"], 1);
}

/// A folder that was used is never taken for a first start.
#[test]
fn a_database_that_is_gone_empty_or_cut_short() {
    let laptop = Laptop::with_event();
    laptop.sell("Ana");
    let (data, database) = (laptop.data(), laptop.data().join("entrada.db"));
    let whole = std::fs::read(&database).unwrap();
    assert!(!data.join("entrada.db-wal").exists(), "all of it is in the one file");
    for length in [0, 1, 15, 100, 511, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&database, &whole[..length]).unwrap();
        let message = refused(&laptop, &["event", "list"], "damaged");
        let wanted = if length == 0 { "empty" } else { "cut short" };
        assert!(message.contains(wanted), "{length}: {message}");
        let error = laptop.run(&["--json", "issue", "jazz", "--type", "standard"]).ends(1).error();
        assert!(text(&error, "hint").contains("entrada restore"), "{error}");
        assert_eq!(std::fs::read(&database).unwrap(), &whole[..length], "what is left is not touched");
        laptop.run(&["diagnose"]).ends(0);
    }
    std::fs::remove_file(&database).unwrap();
    refused(&laptop, &["event", "list"], "damaged");
    assert!(!database.exists(), "no other database is made in its place");
    std::fs::write(&database, &whole).unwrap();
    assert_eq!(laptop.json(&["guests", "jazz"])["total"], 1);
}

/// What was committed and not yet moved into the database is there even when the database is not.
#[test]
fn a_log_of_sqlite_without_its_database_is_no_first_start() {
    let laptop = Laptop::new();
    laptop.run(&["key", "file", &laptop.file("key")]).ends(0);
    for empty in [false, true] {
        if empty {
            std::fs::write(laptop.data().join("entrada.db"), "").unwrap();
        }
        std::fs::write(laptop.data().join("entrada.db-wal"), [0x37; 64]).unwrap();
        refused(&laptop, &["event", "list"], "damaged");
        laptop.run(&["diagnose"]).ends(0);
        assert!(laptop.data().join("entrada.db-wal").exists());
    }
}

/// Stopped at any moment of the very first start, the next start is a first start and no error.
#[test]
fn a_first_start_that_was_stopped_begins_anew() {
    let laptop = Laptop::new();
    // Chosen where the key rests, and no more.
    laptop.run(&["key", "file", &laptop.file("key")]).ends(0);
    laptop.json(&["event", "list"]);
    let (database, mark) = (laptop.data().join("entrada.db"), laptop.data().join("entrada.used"));
    assert!(mark.is_file());
    // Before the mark was set.
    std::fs::remove_file(&mark).unwrap();
    laptop.json(&["event", "list"]);
    assert!(mark.is_file());
    // Before the database had anything in it.
    std::fs::remove_file(&mark).unwrap();
    std::fs::write(&database, "").unwrap();
    laptop.json(&["event", "list"]);
    // Before there was one.
    std::fs::remove_file(&mark).unwrap();
    std::fs::remove_file(&database).unwrap();
    laptop.json(&["event", "list"]);
    assert!(mark.is_file() && database.is_file());
}

#[test]
fn a_database_of_a_newer_program() {
    let laptop = Laptop::with_event();
    let database = laptop.data().join("entrada.db");
    let whole = std::fs::read(&database).unwrap();
    let mut newer = whole.clone();
    // SQLite's header keeps user_version at offset 60, big-endian (sqlite.org/fileformat.html, 1.3).
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&database, &newer).unwrap();
    let message = refused(&laptop, &["event", "list"], "newer");
    assert!(message.contains("99"), "{message}");
    std::fs::write(&database, &whole).unwrap();
    laptop.json(&["event", "show", "jazz"]);
}

#[test]
fn a_key_that_is_gone_or_another() {
    let laptop = Laptop::with_event();
    let key = laptop.path("key");
    let own = std::fs::read(&key).unwrap();
    std::fs::remove_file(&key).unwrap();
    let refusal = laptop.run(&["event", "list"]).ends(1);
    assert!(refusal.err.contains("key"), "{refusal:?}");
    assert!(!key.exists(), "no other key is made in its place");
    let other = Laptop::with_event();
    std::fs::copy(other.path("key"), &key).unwrap();
    laptop.run(&["event", "list"]).ends(1);
    std::fs::write(&key, own).unwrap();
    laptop.json(&["event", "show", "jazz"]);
}

/// Runs a shell script with mounts of its own, where the system lets us; `None` where not.
fn with_mounts(laptop: &Laptop, script: &str) -> Option<(String, String)> {
    let may =
        Command::new("unshare").args(["-rm", "true"]).output().is_ok_and(|output| output.status.success());
    if !may {
        eprintln!("skipped: this system does not let tests make mounts");
        return None;
    }
    let mut command = Command::new("unshare");
    laptop.dress(&mut command);
    let output = command
        .args(["-rm", "sh", "-ec", script])
        .env("E", ENTRADA)
        .env("D", laptop.data())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    Some((out, err))
}

#[test]
fn a_data_folder_that_is_read_only() {
    let laptop = Laptop::with_event();
    let before = laptop.state();
    let script = "mount --bind \"$D\" \"$D\"; mount -o remount,ro,bind \"$D\"; \
                  set +e; \"$E\" --json issue jazz --type standard; echo \"code $?\"";
    if let Some((out, err)) = with_mounts(&laptop, script) {
        assert_eq!(out, "code 1\n", "{err}");
        assert!(err.contains("\"read_only\""), "{err}");
    }
    assert_eq!(laptop.state(), before);
}

#[test]
fn a_disk_that_is_full() {
    let laptop = Laptop::new();
    std::fs::create_dir_all(laptop.data()).unwrap();
    let script = r#"
        mount -t tmpfs -o size=3m tmpfs "$D"
        "$E" event add "Jazz Night" --starts "2031-11-20 20:00" --ends "2031-11-20 23:30" >/dev/null
        "$E" type add jazz Standard >/dev/null
        "$E" issue jazz --type standard --count 10 >/dev/null
        "$E" --json journal verify
        cat /dev/zero > "$D/filler" 2>/dev/null || true
        set +e
        "$E" --json issue jazz --type standard --count 500; echo "code $?"
        rm "$D/filler"
        set -e
        "$E" --json journal verify
        "$E" --json journal rebuild
        "$E" --json stats jazz
        "$E" --json issue jazz --type standard >/dev/null
    "#;
    if let Some((out, err)) = with_mounts(&laptop, script) {
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!(lines[1], "code 1", "{out}\n{err}");
        assert!(err.contains("\"disk_full\""), "{err}");
        assert_eq!(lines[0], lines[2], "the same facts, all sound");
        assert!(lines[3].contains("\"differences\":[]"), "{out}");
        assert!(lines[4].contains("\"issued\":10"), "{out}");
    }
}

#[test]
fn a_file_size_limit_is_a_full_disk_too() {
    let laptop = Laptop::with_event();
    let before = laptop.state();
    // Runs everywhere: no mount is needed. SIGXFSZ is ignored, so that writing fails as on a full disk.
    let script = format!(
        "trap '' XFSZ; ulimit -f 200; exec '{ENTRADA}' --json issue jazz --type standard --count 1000"
    );
    let mut shell = Command::new("sh");
    laptop.dress(&mut shell);
    let output = shell.args(["-c", &script]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(String::from_utf8(output.stderr).unwrap().contains("\"disk_full\""));
    assert_eq!(laptop.state(), before);
    assert!(Path::new(&laptop.data()).exists());
}

#[test]
fn a_database_that_a_new_program_cannot_take_over_is_still_backed_up_and_exported() {
    let laptop = Laptop::with_event();
    laptop.sell("Ana Ruiz");
    // As if it were older than the first step of the ladder: that step then finds tables in its way, and fails.
    let path = laptop.data().join("entrada.db");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[60..64].fill(0);
    std::fs::write(&path, bytes).unwrap();
    let message = refused(&laptop, &["event", "list"], "damaged");
    assert!(message.contains("can't be brought to this program's version"), "{message}");
    let before = std::fs::read(&path).unwrap();
    laptop.run(&["export", "jazz", "-o", &laptop.file("guests.csv")]).ends(0);
    assert!(std::fs::read_to_string(laptop.path("guests.csv")).unwrap().contains("Ana Ruiz"));
    let secret = laptop.with_file("secret.txt", "correct horse\n");
    laptop.run(&["backup", &laptop.file("all.entrada"), "--passphrase-file", &secret]).ends(0);
    assert!(laptop.path("all.entrada").exists());
    assert_eq!(std::fs::read(&path).unwrap(), before, "it was looked at and not changed");
    // Whatever would write is refused as before.
    refused(&laptop, &["issue", "jazz", "--type", "standard", "--name", "Bo"], "damaged");
}
