//! Lists as other programs write them: which header, which columns, which people.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

mod encodings;
mod layouts;

use std::path::Path;

use entrada_list::status::Standing;
use entrada_list::{Choice, Field, List, ListError, Memory, Options, Own, Reading, open, read};

/// The header of an export of Entrada, as far as these tests need it.
const OURS: &[&str] =
    &["number", "code", "serial", "name", "email", "type", "seat", "note", "state", "state_text", "paid"];

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists").join(name)).unwrap()
}

fn try_understood(bytes: &[u8], choices: &[Choice], header_line: Option<u64>) -> Result<List, ListError> {
    let types = ["standard", "vip"].map(str::to_owned);
    let options = Options {
        types: &types,
        own: Own { whole: OURS, columns: OURS },
        header_line,
        choices,
        remembered: &|_| Vec::new(),
    };
    read(open(bytes, None, 1000)?, &options)
}

fn understood(bytes: &[u8]) -> List {
    try_understood(bytes, &[], None).unwrap()
}

fn readings(list: &List) -> Vec<Reading> {
    let mut memory = Memory::default();
    list.rows.iter().map(|row| list.reading(row, &mut memory)).collect()
}

/// What of a list somebody comes by: name, e-mail address, type.
fn coming(list: &List) -> Vec<[String; 3]> {
    readings(list)
        .iter()
        .filter(|reading| matches!(reading.standing, Standing::Coming | Standing::Unpaid))
        .map(|reading| [Field::Name, Field::Email, Field::Type].map(|field| reading.text(field).to_owned()))
        .collect()
}

fn header_of(list: &List, field: Field) -> Option<&str> {
    list.column(field).and_then(|column| list.columns.get(column)).map(|column| column.header.as_str())
}

#[test]
fn one_known_header_stops_no_guess_of_who_comes() {
    let people = |list: &str| coming(&understood(list.as_bytes()));
    let whole = "Wer;Ticket;Wohin;Newsletter\nZoë Müller;VIP;zoe@x.org;ja\nOle Lund;VIP;ole@x.org;nein\n";
    assert_eq!(people(whole), [["Zoë Müller", "zoe@x.org", "VIP"], ["Ole Lund", "ole@x.org", "VIP"]]);
    let parts = "Ticket;Rufname;Sippe\nVIP;Zoë;Müller\nVIP;Ole;Lund\n";
    assert_eq!(people(parts), [["Zoë Müller", "", "VIP"], ["Ole Lund", "", "VIP"]]);
    // Where a header says it, nothing else is taken for it; a town is no name, and what is the same for many neither.
    let known = "Name,Chef,Ticket\nAda,Grace Hopper,VIP\nBo,Hal Abel,VIP\n";
    assert_eq!(people(known), [["Ada", "", "VIP"], ["Bo", "", "VIP"]]);
    for other in ["Ort,Ticket\nBerlin,VIP\nParis,VIP\n", "Wo,Ticket\nSala Sol,VIP\nSala Sol,VIP\n"] {
        assert_eq!(people(other), [["", "", "VIP"], ["", "", "VIP"]]);
    }
}
