//! In which language the terminal tells errors: the laptop's, before its data folder is open the system's, and English to
//! programs.

use entrada_app::{App, OpenOptions, Settings};

use crate::support::{Laptop, Ran, text};

const GERMAN: &str = "Nennen Sie sie mit --number, grenzen Sie sie ein wie bei entrada guests, oder schreiben Sie --everybody.";

fn run(laptop: &Laptop, locale: &str, arguments: &[&str]) -> Ran {
    Ran::of(&laptop.command().env("LC_ALL", locale).args(arguments).output().unwrap())
}

fn speak(laptop: &Laptop, language: &str) {
    let (data_dir, key_file) = (laptop.data(), Some(laptop.path("key")));
    let app = App::open(&OpenOptions { data_dir, passphrase: None, key_file }).unwrap();
    app.save_settings(&Settings { language: Some(language.to_owned()), ..Settings::default() }).unwrap();
}

#[test]
fn an_open_laptop_tells_errors_in_its_language_and_programs_in_english() {
    let laptop = Laptop::with_event();
    let nothing = ["bulk", "cancel", "jazz"];
    let told = run(&laptop, "de_DE.UTF-8", &nothing).ends(2).err;
    assert_eq!(told, format!("error: nichts sagt, welche Tickets gemeint sind\n  hint: {GERMAN}\n"));

    speak(&laptop, "es");
    let told = run(&laptop, "de_DE.UTF-8", &nothing).ends(2).err;
    assert!(told.starts_with("error: nada dice qué entradas\n  hint: Indícalas con --number"), "{told}");
    let error = run(&laptop, "de_DE.UTF-8", &[&["--json"], nothing.as_slice()].concat()).ends(2).error();
    assert_eq!(text(&error, "code"), "bad_input");
    assert_eq!(text(&error, "message"), "nothing says which tickets");
    assert!(text(&error, "hint").starts_with("Name them with --number"), "{error}");
}

#[test]
fn without_a_data_folder_the_system_decides() {
    let laptop = Laptop::new();
    let missing = ["scan", "--decode-only", "missing.png"];
    for (locale, begins) in [
        ("de_DE.UTF-8", "error: das Bild missing.png konnte nicht gelesen werden: "),
        ("ar", "error: تعذّرت قراءة الصورة \u{2068}missing.png\u{2069}: "),
        ("nl_NL.UTF-8", "error: could not read the picture missing.png: "),
        ("C", "error: could not read the picture missing.png: "),
    ] {
        let told = run(&laptop, locale, &missing).ends(2).err;
        assert!(told.starts_with(begins), "{locale}: {told}");
    }
}
