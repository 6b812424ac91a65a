//! Lists of other programs in, by the terminal: the JSON contract of `import`, each layout and encoding with the people
//! that come of it, corrections, and an export that comes back.

use serde_json::{Value, json};

use crate::support::{Laptop, text};

/// A laptop with an event of two types, or of one.
fn box_office(types: usize) -> Laptop {
    let laptop = Laptop::with_event();
    if types > 1 {
        laptop.json(&["type", "add", "jazz", "VIP", "--price", "40"]);
    }
    laptop
}

/// A list as it lies in the tests of `entrada-list`.
fn list(laptop: &Laptop, name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../list/tests/lists").join(name);
    laptop.with_file(name, std::fs::read(path).unwrap())
}

fn import(laptop: &Laptop, file: &str, more: &[&str]) -> (i32, Value) {
    let ran = laptop.run(&[&["--json", "import", "jazz", file], more].concat());
    assert!(!ran.err.contains("panicked"), "{ran:?}");
    (ran.code, if ran.out.is_empty() { Value::Null } else { ran.json() })
}

/// Imports a list in which nothing is wrong.
#[track_caller]
fn imported(laptop: &Laptop, file: &str, more: &[&str]) -> Value {
    let (code, report) = import(laptop, file, more);
    assert_eq!((code, &report["problems"]), (0, &json!([])), "{report}");
    report
}

/// Who is on the list of guests: name, type, seat, whether it is paid.
fn guests(laptop: &Laptop) -> Vec<(String, String, String, bool)> {
    let page = laptop.json(&["guests", "jazz", "--limit", "1000"]);
    let word = |ticket: &Value, field: &str| ticket[field].as_str().unwrap_or_default().to_owned();
    let mut all: Vec<_> = page["tickets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|ticket| {
            (word(ticket, "name"), word(ticket, "type_name"), word(ticket, "seat"), ticket["paid"] == true)
        })
        .collect();
    all.sort();
    all
}

fn names(laptop: &Laptop) -> Vec<String> {
    guests(laptop).into_iter().map(|(name, ..)| name).collect()
}

#[test]
fn the_answer_has_the_documented_names() {
    let laptop = box_office(2);
    let file = list(&laptop, "title_rows.csv");
    for more in [["--dry-run"].as_slice(), &[]] {
        let report = imported(&laptop, &file, more);
        for field in [
            "added",
            "changed",
            "unchanged",
            "gone",
            "left_out",
            "problems",
            "warnings",
            "encoding",
            "header_line",
            "columns",
        ] {
            assert!(!report[field].is_null(), "{field} in {report}");
        }
        assert_eq!((&report["added"], &report["unchanged"]), (&json!(2), &json!(0)));
        assert_eq!((&report["header_line"], &report["encoding"]), (&json!(4), &json!("UTF-8")));
        assert_eq!(
            report["columns"],
            json!({"Name": "name", "E-Mail": "email", "Type": "type", "Seat": "seat"})
        );
    }
    let again = imported(&laptop, &file, &[]);
    assert_eq!((&again["added"], &again["unchanged"], &again["changed"]), (&json!(0), &json!(2), &json!([])));
}

#[test]
fn each_layout_brings_those_who_come() {
    for (file, types, expected, left_out) in [
        (
            "eb_attendees.csv",
            2,
            vec!["Mirela Dunning", "Tomas O'Rell"],
            json!({"Deleted": 1, "Not Attending": 1, "Transferred": 1}),
        ),
        (
            "eb_quantity.csv",
            2,
            vec!["Mirela Dunning", "Mirela Dunning", "Mirela Dunning", "Yann Keller"],
            json!({}),
        ),
        ("tito_tickets.csv", 2, vec!["", "Bob Nakamura", "Saoirse Ní Bhriain"], json!({"Void": 1})),
        (
            "woo.csv",
            2,
            vec!["Ayşe Yılmaz", "Gerd Mölln", "Gerd Mölln", "Uwe Later"],
            json!({"Cancelled": 1, "Refunded": 1}),
        ),
        ("gforms.csv", 2, vec!["Mara Lindqvist", "Mara Lindqvist", "Zoë \"Zo\" Park"], json!({})),
        ("hdr_nl.csv", 2, vec!["Sjoerd de Vries"], json!({})),
        ("pretix_seats_rows.csv", 2, vec!["Ana One", "Ben Two"], json!({})),
        ("paid_x_blank.csv", 2, vec!["Ada Loves", "Bo Derk", "Cy Mo"], json!({})),
        ("dup_headers.csv", 2, vec!["Ada Loves", "Buyer B"], json!({})),
        ("title_rows.csv", 2, vec!["Ada Loves", "Bo Derk"], json!({})),
        ("merged_header.csv", 2, vec!["Ada Loves", "Bo Derk"], json!({})),
        ("numbers.csv", 2, vec!["Ada Loves", "Bo Derk"], json!({})),
        ("title_showroom_onetype.csv", 1, vec!["Ada Loves", "Ada Loves", "Bo Derk"], json!({})),
        ("footer_one_type.csv", 1, vec!["Ada Loves", "Bo Derk"], json!({})),
        ("names_in_cell.csv", 2, vec!["Ana Ruiz", "Ben Ruiz", "Carla Ruiz"], json!({})),
        ("xl_codes_quoted.csv", 2, vec!["Ada Loves", "Bo Derk"], json!({})),
        ("header_again.csv", 2, vec!["Ada Loves", "Bo Derk"], json!({})),
        ("xl_sep_utf16.csv", 2, vec!["Jürgen Müller", "Änne Groß"], json!({})),
        ("macroman.csv", 2, vec!["Jürgen Müßig", "Zoë Ñandú"], json!({})),
        ("mixed_utf8_1252.csv", 2, vec!["Jürgen Müller", "Änne Groß"], json!({})),
    ] {
        let laptop = box_office(types);
        let report = imported(&laptop, &list(&laptop, file), &[]);
        assert_eq!(names(&laptop), expected, "{file}: {report}");
        assert_eq!(report["left_out"], left_out, "{file}");
        assert_eq!(report["added"], expected.len(), "{file}");
        assert_eq!(imported(&laptop, &laptop.file(file), &[])["added"], 0, "{file} twice");
    }
}

#[test]
fn pending_is_unpaid_and_codes_without_their_guard_admit() {
    let laptop = box_office(2);
    imported(&laptop, &list(&laptop, "woo.csv"), &[]);
    let paid: Vec<bool> = guests(&laptop).into_iter().map(|(.., paid)| paid).collect();
    assert_eq!(paid, [true, true, true, false]);
    imported(&laptop, &list(&laptop, "xl_codes_quoted.csv"), &[]);
    let checked = laptop.json(&["check", "jazz", "0012345678901", "--at", "2031-11-20 20:30"]);
    assert_eq!(checked["ticket"]["name"], "Ada Loves", "{checked}");
    let laptop = box_office(2);
    imported(&laptop, &list(&laptop, "paid_x_blank.csv"), &[]);
    assert_eq!(guests(&laptop).into_iter().map(|(.., paid)| paid).collect::<Vec<_>>(), [true, false, false]);
    let laptop = box_office(2);
    imported(&laptop, &list(&laptop, "pretix_seats_rows.csv"), &[]);
    assert_eq!(guests(&laptop)[0].2, "Parkett, Reihe 3, Sitz 7");
    let strange = imported(&laptop, &list(&laptop, "strange_values.csv"), &[]);
    assert_eq!(strange["added"], 7);
}

#[test]
fn what_is_remarkable_is_said_with_its_line() {
    for (file, types, lines) in [
        ("mixed_utf8_1252.csv", 2, vec![3]),
        ("footer_one_type.csv", 1, vec![5, 6]),
        ("eb_quantity.csv", 2, vec![2]),
        ("names_in_cell.csv", 2, vec![2]),
        ("dup_headers.csv", 2, vec![2, 2]),
    ] {
        let laptop = box_office(types);
        let report = imported(&laptop, &list(&laptop, file), &[]);
        let said: Vec<u64> = report["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|warning| warning["line"].as_u64().unwrap())
            .collect();
        assert_eq!(said, lines, "{file}: {}", report["warnings"]);
        let warning = &report["warnings"][0];
        assert!(
            warning["column"].is_string() && warning["value"].is_string() && warning["problem"].is_string()
        );
    }
}

#[test]
fn the_encoding_and_the_header_can_be_named() {
    let laptop = box_office(2);
    let file = list(&laptop, "macroman.csv");
    let wrong = imported(&laptop, &file, &["--dry-run", "--encoding", "latin1"]);
    assert_eq!(wrong["encoding"], "Windows-1252");
    for (option, value) in [
        ("--encoding", "klingon"),
        ("--header", "99"),
        ("--column", "Name=phone"),
        ("--column", "Fax=name"),
        ("--column", "name"),
    ] {
        let ran = laptop.run(&["--json", "import", "jazz", &file, option, value]).ends(2);
        let error = ran.error();
        assert!(error["hint"].is_string() && text(&error, "message").len() > 10, "{error}");
    }
    assert_eq!(names(&laptop), Vec::<String>::new());
    let odd = laptop.with_file("odd.csv", "x;y\nName;Type\nAda Loves;VIP\n");
    assert_eq!(imported(&laptop, &odd, &["--header", "2"])["header_line"], 2);
    let pasted = laptop.run_with(&["--json", "import", "jazz", "-"], "Name\tType\nBo Derk\tVIP\n").ends(0);
    assert_eq!(pasted.json()["added"], 1);
    assert_eq!(names(&laptop), ["Ada Loves", "Bo Derk"]);
}

#[test]
fn who_may_be_meant_is_asked() {
    let laptop = box_office(2);
    for (list, column) in [
        ("Name,Type,RSVP\nAda,VIP,Yes\nBo,VIP,Maybe\n", "RSVP"),
        ("Name,Type,Quantity\nAda,VIP,2\nBo,VIP,some\nCy,VIP,1\n", "Quantity"),
        ("Name,Type,Quantity\n\"Ana Ruiz, Ben Ruiz\",VIP,3\n", "Name"),
        ("Name,Type,Barcode\nAda,VIP,12\nBo,VIP,A7\n", "Barcode"),
        ("Name,Type,Barcode\nAda,VIP,n/a\nBo,VIP,XK3P9QTT\n", "Barcode"),
        ("Name,Type,Barcode\nAda,VIP,SAME2026\nBo,VIP,SAME2026\n", "Barcode"),
        ("Name,Type,Paid\nAda,VIP,x\nBo,VIP,perhaps\n", "Paid"),
        ("Name,Type,Price\nAda,VIP,1.000.0\nBo,VIP,12\n", "Price"),
    ] {
        let file = laptop.with_file("asked.csv", list);
        let before = laptop.state();
        let (code, report) = import(&laptop, &file, &[]);
        assert_eq!((code, &report["added"]), (2, &json!(0)), "{list}: {report}");
        assert_eq!(report["problems"][0]["column"], column, "{list}: {report}");
        assert_eq!(laptop.state(), before);
        // Told not to read it, it is no matter.
        let dropped = format!("{column}=none");
        if column != "Name" {
            let (code, _) = import(&laptop, &file, &["--dry-run", "--column", &dropped]);
            assert_eq!(code, 0, "{list}");
        }
    }
}

#[test]
fn a_corrected_list_is_told_and_stops_nobody_who_is_new() {
    let laptop = box_office(2);
    let first = "Barcode,Name,Email,Type\nXK3P9QTT1,Ada Lovse,ada@x.org,VIP\nXK3P9QTT2,Bo Derk,bo@x.org,Standard\nXK3P9QTT3,Cy Mo,,VIP\n";
    imported(&laptop, &laptop.with_file("a.csv", first), &[]);
    let second = "Barcode,Name,Email,Type\nXK3P9QTT1,Ada Loves,ada@x.org,VIP\nXK3P9QTT2,Bo Derk,bo@x.org,Standard\nXK3P9QTT4,Di New,di@x.org,VIP\n";
    let file = laptop.with_file("b.csv", second);
    let dry = import(&laptop, &file, &["--dry-run"]);
    assert_eq!((dry.0, &dry.1["added"], &dry.1["unchanged"]), (0, &json!(1), &json!(1)));
    let (code, report) = import(&laptop, &file, &[]);
    assert_eq!((code, &report["added"], &report["imported"]), (2, &json!(1), &json!(1)), "{report}");
    let change = &report["changed"][0];
    assert_eq!(
        (&change["line"], &change["field"], &change["old"], &change["new"]),
        (&json!(2), &json!("name"), &json!("Ada Lovse"), &json!("Ada Loves"))
    );
    assert_eq!(report["gone"][0]["name"], "Cy Mo");
    assert_eq!(names(&laptop), ["Ada Lovse", "Bo Derk", "Cy Mo", "Di New"]);
    let (code, report) = import(&laptop, &file, &["--update", "apply"]);
    assert_eq!((code, &report["added"], &report["applied"]), (0, &json!(0), &json!(1)), "{report}");
    assert_eq!(names(&laptop), ["Ada Loves", "Bo Derk", "Cy Mo", "Di New"]);
    assert_eq!(import(&laptop, &file, &[]).1["changed"], json!([]));
}

#[test]
fn who_no_longer_comes_is_a_change() {
    let laptop = box_office(2);
    let list = |status: &str| {
        format!("Order #,Name,Type,Status\n77001,Ada Loves,VIP,{status}\n77002,Bo Derk,VIP,paid\n")
    };
    imported(&laptop, &laptop.with_file("a.csv", list("paid")), &[]);
    let file = laptop.with_file("b.csv", list("refunded"));
    let (code, report) = import(&laptop, &file, &[]);
    assert_eq!((code, &report["left_out"]), (2, &json!({"refunded": 1})), "{report}");
    assert_eq!(
        (&report["changed"][0]["field"], &report["changed"][0]["new"]),
        (&json!("state"), &json!("cancelled"))
    );
    import(&laptop, &file, &["--update", "apply"]);
    let state = laptop.json(&["guests", "jazz", "--search", "Ada"])["tickets"][0]["state"].clone();
    assert_eq!(state, "cancelled");
}

#[test]
fn an_export_that_was_edited_comes_back_as_exactly_that() {
    let laptop = box_office(2);
    laptop.sell("Ada Loves");
    laptop.json(&["issue", "jazz", "--type", "vip", "--name", "Bo Derk", "--seat", "A2", "--unpaid"]);
    let export = laptop.run(&["export", "jazz"]).ends(0).out;
    let same = imported(&laptop, &laptop.with_file("same.csv", &export), &[]);
    assert_eq!((&same["unchanged"], &same["changed"], &same["gone"]), (&json!(2), &json!([]), &json!([])));
    let edited = export
        .replace("Ada Loves", "Ada Lovelace")
        .replace(",A2,", ",A3,")
        .replace(",no,40.00", ",yes,40.00");
    let file = laptop.with_file("edited.csv", &edited);
    let (code, report) = import(&laptop, &file, &["--update", "apply"]);
    let changed: Vec<[&str; 3]> = report["changed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| ["field", "old", "new"].map(|field| change[field].as_str().unwrap()))
        .collect();
    assert_eq!(changed, [["name", "Ada Loves", "Ada Lovelace"], ["seat", "A2", "A3"], ["paid", "no", "yes"]]);
    assert_eq!(code, 0, "{report}");
    assert_eq!(laptop.run(&["export", "jazz"]).ends(0).out, edited);
}

#[test]
fn a_table_goes_out_as_it_is_asked_for() {
    let laptop = box_office(1);
    let path = laptop.with_file("guests.csv", "name,seat\nAda,\"A, 1\"\n");
    imported(&laptop, &path, &[]);
    let out = |options: &[&str]| laptop.run(&[&["export", "jazz"], options].concat()).ends(0).out;
    let columns = ["--columns", "seat,name,price"];
    assert_eq!(out(&columns), "seat,name,price\r\n\"A, 1\",Ada,12.50\r\n");
    let german = out(&[&columns[..], &["--separator", ";", "--decimal", "comma"]].concat());
    assert_eq!(german, "seat;name;price\r\nA, 1;Ada;12,50\r\n");
    assert_eq!(out(&["--columns", "name,state", "--separator", "tab"]), "name\tstate\r\nAda\tvalid\r\n");
    let unknown = laptop.run(&["export", "jazz", "--columns", "name,colour"]).ends(2).err;
    assert!(unknown.contains("\"colour\"") && unknown.contains("number, code, serial, name"), "{unknown}");
    // A workbook by its name or by an option, and never where nobody could read it.
    for options in [&["-o", "t.xlsx"][..], &["-o", "t.bin", "--format", "xlsx"]] {
        let file = laptop.file(options[1]);
        laptop.run(&[&["export", "jazz", "-o", &file], &options[2..]].concat()).ends(0);
        assert!(std::fs::read(&file).unwrap().starts_with(b"PK"), "{options:?}");
        assert_eq!(imported(&laptop, &file, &[])["unchanged"], 1);
    }
    laptop.run(&["--json", "export", "jazz", "--format", "xlsx"]).ends(2);
    for of_csv in [&["--bom"][..], &["--separator", ","], &["--decimal", "."]] {
        let refused = laptop.run(&[&["export", "jazz", "-o", "x.xlsx"], of_csv].concat()).ends(2).err;
        assert!(refused.contains("workbook"), "{refused}");
    }
}

#[test]
fn standard_input_is_read_as_files_are() {
    let laptop = box_office(1);
    let import = |bytes: &[u8]| laptop.run_with(&["--json", "import", "jazz", "-"], bytes).ends(0).json();
    assert_eq!(import(b"Name;Seat\nJ\xfcrgen M\xfc\xdfig;A1\n")["encoding"], "Windows-1252");
    let utf16: Vec<u8> = "\u{feff}Name\tSeat\nZoë\tA2\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(import(&utf16)["encoding"], "UTF-16 LE");
    assert_eq!(names(&laptop), ["Jürgen Müßig", "Zoë"]);
    let book = laptop.file("book.xlsx");
    laptop.run(&["export", "jazz", "-o", &book]).ends(0);
    assert_eq!(import(&std::fs::read(book).unwrap())["unchanged"], 2);
}

/// An `.xlsx` of a few kilobytes with a sheet of many megabytes.
#[test]
fn a_spreadsheet_that_unpacks_to_too_much_is_refused_in_words() {
    let laptop = box_office(1);
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("xl/worksheets/sheet1.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let blank = vec![b' '; 1 << 20];
    for _ in 0..200 {
        std::io::Write::write_all(&mut archive, &blank).unwrap();
    }
    let bomb = archive.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    let refused = laptop.run(&["import", "jazz", &laptop.with_file("bomb.xlsx", bomb)]).ends(2).err;
    assert!(refused.contains("bomb.xlsx unpacks to more"), "{refused}");
}
