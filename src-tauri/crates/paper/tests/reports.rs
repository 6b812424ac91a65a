//! The evening's report: all texts and numbers are on it, pictures are drawn, tables go on over pages.

use entrada_paper::{Bar, Chart, Column, Figure, Report, Section, Sheet, report_pdf};
use entrada_testkit::pdf_words;

use crate::seen::pages;

fn bar(label: &str, value: u32, whole: u32) -> Bar {
    Bar { label: label.into(), value, whole, shown: value.to_string() }
}

fn column(title: &str, number: bool) -> Column {
    Column { title: title.into(), number, share: 1 }
}

fn report() -> Report {
    let arrivals = (0..36).map(|nth| bar(&format!("18:{nth:02}"), 40 - (nth % 9) * 4, 0)).collect();
    let figure =
        |label: &str, value: &str| Figure { label: label.into(), value: value.into(), detail: "82 %".into() };
    Report {
        title: "Summer Night Concert: how it went".into(),
        lines: vec!["Fri 20 Nov 2026, 19:30 · Sala Sol".into(), "Written by Ana on office".into()],
        figures: ["Sold", "Came", "Did not come", "Inside", "Refused"]
            .map(|label| figure(label, "1234"))
            .to_vec(),
        sections: vec![
            Section {
                title: "People coming in".into(),
                text: "Most came at 20:15: 40 in five minutes.".into(),
                chart: Some(Chart::Columns(arrivals)),
                columns: vec![column("Hour", false), column("In", true)],
                rows: (0..80).map(|nth| vec![format!("hour {nth}"), format!("{}", nth * 7)]).collect(),
            },
            Section {
                title: "By ticket type".into(),
                chart: Some(Chart::Rows(vec![bar("Standing", 80, 100), bar("ضيوف", 3, 20)])),
                columns: vec![column("Type", false), column("Came", true)],
                rows: vec![vec!["Standing".into(), "80".into()], vec!["ضيوف".into(), "3".into()]],
                ..Section::default()
            },
        ],
        language: "en".into(),
    }
}

fn pdf(report: &Report, sheet: Sheet) -> Vec<u8> {
    report_pdf(report, sheet, &|page, pages| format!("{page} of {pages}")).unwrap()
}

#[test]
fn every_text_and_number_is_on_it_and_a_table_goes_on_with_its_heads() {
    let report = report();
    let seen = pdf_words(&pdf(&report, Sheet::A4));
    assert!(seen.len() > 1);
    let all = seen.concat();
    let has = |text: &str| all.iter().any(|piece| piece == text);
    for text in
        ["Summer Night Concert: how it went", "Written by Ana on office", "Did not come", "1234", "82 %"]
    {
        assert!(has(text), "{text}: {all:?}");
    }
    for text in
        ["People coming in", "Most came at 20:15: 40 in five minutes.", "18:00", "By ticket type", "80"]
    {
        assert!(has(text), "{text}: {all:?}");
    }
    for row in &report.sections[0].rows {
        assert!(has(&row[0]) && has(&row[1]), "{row:?}");
    }
    for (nth, page) in seen.iter().enumerate() {
        assert!(page.contains(&format!("{} of {}", nth + 1, seen.len())));
        let rows = page.iter().any(|piece| piece.starts_with("hour "));
        assert!(!rows || page.iter().any(|piece| piece == "Hour"), "heads on page {nth}");
    }
}

#[test]
fn a_bar_is_as_long_as_its_number() {
    let with = |value| {
        let chart = Chart::Rows(vec![bar("a", value, 0), bar("b", 100, 0)]);
        let section = Section { title: "T".into(), chart: Some(chart), ..Section::default() };
        pages(&pdf(&Report { sections: vec![section], ..Report::default() }, Sheet::A4), 1.0)[0].ink()
    };
    let (none, half, all) = (with(0), with(50), with(100));
    let (first, second) = (half - none, all - half);
    assert!(first > 500 && first.abs_diff(second) * 10 < first, "{none} {half} {all}");
}

#[test]
fn it_is_a_true_a4_or_letter() {
    for (sheet, wide, high) in [(Sheet::A4, 210.0, 297.0), (Sheet::Letter, 215.9, 279.4)] {
        let page = &pages(&pdf(&report(), sheet), 1.0)[0];
        for (pixels, millimetres) in [(page.width, wide), (page.height, high)] {
            let expected: f64 = millimetres / 25.4 * 72.0;
            assert!((pixels as f64 - expected).abs() <= 1.0, "{sheet:?}: {pixels} for {expected}");
        }
    }
}

#[test]
fn an_empty_report_is_still_a_pdf_and_the_same_report_the_same_bytes() {
    assert!(pdf(&Report::default(), Sheet::A4).starts_with(b"%PDF-"));
    assert_eq!(pdf(&report(), Sheet::A4), pdf(&report(), Sheet::A4));
}
