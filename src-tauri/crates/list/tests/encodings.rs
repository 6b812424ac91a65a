//! Each encoding is told, and what stands in it comes out as it was written.

use encoding_rs::Encoding;
use entrada_list::{ListError, open};

use crate::{bytes, coming, understood};

fn names(bytes: &[u8]) -> Vec<String> {
    coming(&understood(bytes)).into_iter().map(|[name, ..]| name).collect()
}

#[test]
fn files_in_old_encodings_are_told_by_their_letters() {
    for (file, encoding, expected) in [
        (
            "win1250.csv",
            "Windows-1250",
            vec!["Żółkiewski Łukasz", "Božena Němcová", "Gőz Ödön", "Ştefan Ţuţea"],
        ),
        ("sjis.csv", "Shift_JIS", vec!["山田 太郎", "佐藤 表子", "ソニー 能登"]),
        ("macroman.csv", "macintosh", vec!["Jürgen Müßig", "Zoë Ñandú"]),
        ("mixed_utf8_1252.csv", "UTF-8, Windows-1252", vec!["Jürgen Müller", "Änne Groß"]),
        ("xl_sep_utf16.csv", "UTF-16 LE", vec!["Jürgen Müller", "Änne Groß"]),
    ] {
        let sheet = open(&bytes(file), None, 1000).unwrap();
        assert_eq!(
            (sheet.encoding.as_str(), names(&bytes(file))),
            (encoding, expected.into_iter().map(str::to_owned).collect()),
            "{file}"
        );
    }
}

#[test]
fn lists_of_europe_and_asia_are_read_in_their_own_tables() {
    for (label, people) in [
        ("windows-1252", ["Jürgen Müller", "Zoë Großmann", "François Lefèvre", "José Núñez"]),
        ("windows-1250", ["Łukasz Żółkiewski", "Božena Němcová", "Ödön Gőz", "Zdeněk Dvořák"]),
        ("windows-1251", ["Иван Петров", "Мария Соколова", "Алексей Щербаков", "Юлия Ёлкина"]),
        ("windows-1253", ["Γιώργος Παπαδόπουλος", "Ελένη Νικολάου", "Μαρία Δημητρίου", "Άννα Σταύρου"]),
        ("windows-1254", ["Ayşe Yılmaz", "Gülşah Öztürk", "İsmail Çağlar", "Şükrü Ağaoğlu"]),
        ("windows-1255", ["דוד כהן", "שרה לוי", "משה מזרחי", "רחל פרץ"]),
        ("windows-1256", ["محمد علي", "فاطمة حسن", "أحمد إبراهيم", "مريم يوسف"]),
        ("koi8-u", ["Иван Петров", "Мария Соколова", "Алексей Щербаков", "Юлия Орлова"]),
        ("shift_jis", ["山田太郎", "佐藤花子", "鈴木一郎", "高橋美咲"]),
        ("euc-jp", ["山田太郎", "佐藤花子", "鈴木一郎", "高橋美咲"]),
        ("gbk", ["王小明", "李娜", "张伟", "刘洋"]),
        ("big5", ["王小明", "李淑芬", "張志偉", "陳怡君"]),
        ("euc-kr", ["김민준", "이서연", "박지훈", "최수빈"]),
        ("macintosh", ["Jürgen Müller", "Zoë Großmann", "François Lefèvre", "José Núñez"]),
    ] {
        let encoding = Encoding::for_label(label.as_bytes()).unwrap();
        let rows: String =
            people.iter().enumerate().map(|(at, name)| format!("{name};g{at}@example.org;VIP\r\n")).collect();
        let text = format!("Name;Email;Type\r\n{rows}");
        let (written, _, lost) = encoding.encode(&text);
        assert!(!lost, "{label}");
        assert_eq!(names(&written), people, "{label} as {}", open(&written, None, 100).unwrap().encoding);
        // Whoever names it gets it so.
        let sheet = open(&written, Some(label), 100).unwrap();
        assert_eq!(sheet.encoding.to_lowercase(), encoding.name().to_lowercase());
    }
}

#[test]
fn marks_and_two_bytes_are_told() {
    let text = "Name,Type\nZoë Müller,VIP\nŁukasz,VIP\n";
    let units = |text: &str, big: bool| -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    };
    for (bytes, encoding) in [
        (text.as_bytes().to_vec(), "UTF-8"),
        (format!("\u{feff}{text}").into_bytes(), "UTF-8 with BOM"),
        (units(text, false), "UTF-16 LE"),
        (units(text, true), "UTF-16 BE"),
        (units(&format!("\u{feff}{text}"), false), "UTF-16 LE"),
        (units(&format!("\u{feff}{text}"), true), "UTF-16 BE"),
    ] {
        assert_eq!(
            (open(&bytes, None, 100).unwrap().encoding.as_str(), names(&bytes)),
            (encoding, vec!["Zoë Müller".to_owned(), "Łukasz".to_owned()])
        );
    }
    assert_eq!(open(b"\xff\xfea\0b", None, 100).unwrap_err(), ListError::NotWholeUtf16);
}

#[test]
fn mixed_lines_are_named_and_no_name_is_lost() {
    let mut bytes = "name,type\nZoë,VIP\nJörg,VIP\nŁukasz,VIP\n".as_bytes().to_vec();
    bytes.extend_from_slice(b"Ren\xe9,VIP\n");
    let sheet = open(&bytes, None, 100).unwrap();
    assert_eq!(sheet.odd_lines, [5]);
    assert_eq!(names(&bytes), ["Zoë", "Jörg", "Łukasz", "René"]);
}

#[test]
fn an_encoding_that_nobody_knows_is_refused() {
    for name in ["klingon", "", "utf-9", "iso-2022-kr"] {
        assert!(
            matches!(open(b"name\nAda\n", Some(name), 100), Err(ListError::UnknownEncoding(_))),
            "{name}"
        );
    }
    let sheet = open(b"name;type\nJ\x9frgen;VIP\n", Some("macintosh"), 100).unwrap();
    assert_eq!(sheet.encoding, "macintosh");
}

#[test]
fn noise_is_no_text() {
    let noise: Vec<u8> =
        (0..4000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()).map(|[b, ..]| b).collect();
    assert_eq!(open(&noise, None, 100).unwrap_err(), ListError::NotText);
}

#[test]
fn lists_of_dos_are_found_and_read_when_named() {
    // Jürgen Müller, Zoë Großmann, François Lefèvre, José Núñez
    let people: [&[u8]; 4] =
        [b"J\x81rgen M\x81ller", b"Zo\x89 Gro\xe1mann", b"Fran\x87ois Lef\x8avre", b"Jos\x82 N\xa3\xa4ez"];
    let mut list = b"Name;Type\r\n".to_vec();
    for name in people {
        list.extend_from_slice(&[name, b";VIP\r\n"].concat());
    }
    let meant = ["Jürgen Müller", "Zoë Großmann", "François Lefèvre", "José Núñez"];
    assert_eq!(
        (names(&list), open(&list, None, 100).unwrap().encoding.as_str()),
        (meant.map(str::to_owned).to_vec(), "IBM850")
    );
    for label in ["ibm850", "CP850", "850"] {
        assert_eq!(open(b"name\n\xb5ngel\n", Some(label), 100).unwrap().last_cell(), "Ángel");
    }
    for label in ["IBM437", "cp437", "437"] {
        let sheet = open(b"name\n\x80zg\x81r \xe0\n", Some(label), 100).unwrap();
        assert_eq!((sheet.last_cell(), sheet.encoding.as_str()), ("Çzgür α", "IBM437"));
    }
}
