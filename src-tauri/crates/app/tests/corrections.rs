//! Lists that come again: changes line by line, an edited export, codes that others could guess, work that is stopped.

use std::ops::ControlFlow;

use entrada_app::{ErrorCode, ExportOptions, ExportWhat, HolderInput, ImportOptions, ImportUpdate, Reason};
use proptest::prelude::*;

use crate::csv::{Desk, at};
use crate::desk::{exported, unwatched};

#[test]
fn what_is_stopped_has_done_nothing() {
    let desk = Desk::new();
    let rows: String = (0..600).map(|nth| format!("Guest {nth},Standard\n")).collect();
    let path = desk.file("guests.csv", format!("name,type\n{rows}"));
    for stops_at in [0, 250, 500] {
        let mut stop = |done: usize, _: usize| {
            if done < stops_at { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let error = desk.app.import(&desk.event, &path, &ImportOptions::default(), &mut stop).unwrap_err();
        assert_eq!((error.code, desk.guests().len()), (ErrorCode::Stopped, 0), "at {stops_at}");
    }
    let mut told = Vec::new();
    let mut watch = |done: usize, of: usize| {
        told.push((done, of));
        ControlFlow::Continue(())
    };
    desk.app.import(&desk.event, &path, &ImportOptions::default(), &mut watch).unwrap();
    assert_eq!((told.last(), desk.guests().len()), (Some(&(500, 600)), 600));
}

#[test]
fn changes_can_be_done_line_by_line() {
    let desk = Desk::new();
    desk.import("Barcode,name,type\nXK3P9Q1,Ada,VIP\nXK3P9Q2,Bob,VIP\n");
    let path = desk.file("next.csv", "Barcode,name,type\nXK3P9Q1,Ada L.,VIP\nXK3P9Q2,Bob B.,Standard\n");
    let options =
        ImportOptions { update: Some(ImportUpdate::Apply), lines: Some(vec![3]), ..ImportOptions::default() };
    let report = desk.app.import(&desk.event, &path, &options, &mut unwatched).unwrap();
    let done: Vec<_> =
        report.changed.iter().map(|change| (change.line, change.field.as_str(), change.applied)).collect();
    assert_eq!(done, [(2, "name", false), (3, "name", true), (3, "type", true)]);
    assert_eq!(report.warnings, []);
    let names: Vec<_> = desk.guests().into_iter().filter_map(|ticket| ticket.name).collect();
    assert_eq!(names, ["Ada", "Bob B."]);
}

#[test]
fn a_code_that_somebody_else_could_guess_admits_nobody() {
    let desk = Desk::new();
    for code in ["7", "1234", "n/a", "-", "123456789", "Ada Lovelace"] {
        let problems =
            desk.problems(format!("name,type,Barcode\nAda Lovelace,VIP,{code}\nBob,VIP,XK3P9QTT\n"));
        assert_eq!(problems.iter().map(at).collect::<Vec<_>>(), [(2, "Barcode", code)]);
    }
    assert_eq!(desk.import("name,type,Code\nAda,VIP,DE\nBob,VIP,DE\n").imported, 2);
    assert_eq!(desk.check("DE"), Reason::Malformed);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// An export that somebody edited comes back as exactly what they edited, and then says the same as the file.
    #[test]
    fn an_edited_export_comes_back_as_exactly_that(
        people in prop::collection::vec("[A-Za-zÀ-ž]{2,12} [A-Za-zÀ-ž]{2,12}", 2..8),
        edits in prop::collection::vec((0..8_usize, 0..4_usize, "[A-Z][a-zà-ž]{3,10}"), 1..6),
    ) {
        let desk = Desk::new();
        for (nth, name) in people.iter().enumerate() {
            let holder = HolderInput { name: Some(name.clone()), seat: Some(format!("R{nth}")), note: None, email: Some(format!("g{nth}@x.org")), ..HolderInput::default() };
            desk.sell(1, holder);
        }
        let path = desk.folder.path().join("out.csv");
        desk.app.save_export(&desk.event, ExportWhat::Tickets, &ExportOptions::default(), &path).unwrap();
        let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_path(&path).unwrap();
        let mut rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let place = |rows: &[Vec<String>], name: &str| rows[0].iter().position(|cell| cell == name).unwrap();
        let mut expected = std::collections::BTreeMap::new();
        for (row, field, word) in edits {
            let row = 1 + row % people.len();
            let (name, new) = match field {
                0 => ("name", word.clone()),
                1 => ("email", format!("{}@y.org", word.to_lowercase())),
                2 => ("seat", format!("{word} {row}")),
                _ => ("note", word.clone()),
            };
            let column = place(&rows, name);
            rows[row][column].clone_from(&new);
            expected.insert((rows[row][0].clone(), name.to_owned()), new);
        }
        let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_path(&path).unwrap();
        rows.iter().for_each(|row| writer.write_record(row).unwrap());
        writer.flush().unwrap();
        drop(writer);
        let edited = std::fs::read_to_string(&path).unwrap();
        let options = ImportOptions { update: Some(ImportUpdate::Apply), ..ImportOptions::default() };
        let report = desk.app.import(&desk.event, &path, &options, &mut unwatched).unwrap();
        prop_assert_eq!(&report.problems, &[]);
        let changed: std::collections::BTreeMap<_, _> =
            report.changed.iter().map(|change| ((change.number.clone(), change.field.clone()), change.new.clone())).collect();
        prop_assert_eq!(changed, expected);
        prop_assert_eq!((report.added, report.gone.len()), (0, 0));
        prop_assert_eq!(exported(&desk.app, &desk.event, ExportWhat::Tickets).unwrap(), edited);
    }
}
