//! The guest list: every guest once, under its letter, with number, note and mark; pages that are numbered; any script.

use std::ops::ControlFlow;

use entrada_paper::{GuestList, ListHeads, ListRow, PaperError, Sheet, guest_list_pdf, letters_missing};
use entrada_testkit::pdf_words;

use crate::seen::pages;

fn list(rows: Vec<ListRow>) -> GuestList {
    let head = |text: &str| text.to_owned();
    GuestList {
        event: "Summer Night Concert".into(),
        about: "Fri 20 Nov 2026, 19:30 · Sala Sol".into(),
        printed: "Printed Fri 20 Nov 2026, 17:02".into(),
        fresh: "Last heard from other laptops Fri 20 Nov 2026, 17:01".into(),
        heads: ListHeads {
            name: head("Name"),
            number: head("Number"),
            ticket_type: head("Type"),
            seat: head("Seat"),
            buyer: head("Buyer"),
            note: head("For the door"),
        },
        language: "en".into(),
        rows,
    }
}

fn guest(nth: usize) -> ListRow {
    let letter = char::from(b'A' + u8::try_from(nth / 20 % 26).unwrap());
    ListRow {
        letter: letter.to_string(),
        name: format!("{letter}da Guest-{nth:05}"),
        number: format!("7K3Q9-{nth:05}"),
        ticket_type: "Standing".into(),
        seat: if nth.is_multiple_of(3) { format!("Row {nth}") } else { String::new() },
        ..ListRow::default()
    }
}

fn pdf(list: &GuestList) -> Vec<u8> {
    let numbered = |page: usize, pages: usize| format!("{page} of {pages}");
    guest_list_pdf(list, Sheet::A4, &numbered, &mut |_| ControlFlow::Continue(())).unwrap()
}

#[test]
fn every_guest_stands_once_under_its_letter_on_numbered_pages() {
    let list = list((0..300).map(guest).collect());
    let seen = pdf_words(&pdf(&list));
    let all = seen.concat();
    for row in &list.rows {
        assert_eq!(all.iter().filter(|text| **text == row.number).count(), 1, "{}", row.number);
        assert!(all.contains(&row.name), "{}", row.name);
    }
    assert!(seen.len() > 5, "{} pages", seen.len());
    for (nth, page) in seen.iter().enumerate() {
        assert!(page.contains(&format!("{} of {}", nth + 1, seen.len())), "{page:?}");
        for text in ["Summer Night Concert", "Printed Fri 20 Nov 2026, 17:02", "Seat"] {
            assert!(page.iter().any(|piece| piece == text), "{text} on page {nth}: {page:?}");
        }
        let first = page.iter().find(|piece| piece.chars().count() == 1).unwrap();
        let name = page.iter().find(|piece| piece.contains("Guest-")).unwrap();
        assert!(name.starts_with(first.as_str()), "a page begins with the letter it is in: {first}, {name}");
    }
    for letter in ["A", "H", "O"] {
        assert!(all.iter().any(|piece| piece == letter), "{letter}");
    }
}

#[test]
fn notes_and_marks_are_all_there_however_long() {
    let long = "Comes with a guide dog and a carer; ring the bell twice at the garden gate, then lead them to \
                the lift by the stage and tell Sam that they are here, who has the key and the ramp";
    let rows = vec![
        ListRow { note: "ramp".into(), ..guest(0) },
        ListRow { note: long.into(), ..guest(1) },
        ListRow { mark: "NOT PAID".into(), note: "owes 12.50".into(), ..guest(2) },
        ListRow { ticked: true, ..guest(3) },
    ];
    let all = pdf_words(&pdf(&list(rows))).concat();
    for text in ["ramp", "NOT PAID", "owes 12.50"] {
        assert!(all.iter().any(|piece| piece == text), "{text}: {all:?}");
    }
    let spaceless = |text: &str| text.split_whitespace().collect::<String>();
    assert!(spaceless(&all.concat()).contains(&spaceless(long)), "{all:?}");
}

#[test]
fn a_tick_is_ink_in_the_box() {
    let ink = |ticked| pages(&pdf(&list(vec![ListRow { ticked, ..guest(1) }])), 2.0)[0].ink();
    assert!(ink(true) > ink(false) + 10);
}

#[test]
fn names_of_any_script_are_drawn_and_none_breaks_a_page() {
    let names = [
        "Ægir Þórðarson",
        "Nguyễn Thị Ánh",
        "Владимир Щукин",
        "Ελένη Παπαδοπούλου",
        "ليلى المنصوري",
        "נועה לוי",
        "अनन्या शर्मा",
        "สมชาย ใจดี",
        "王小明",
        "👩🏽‍🚀 Zoë",
        "e\u{301}",
        "\u{0}",
        "",
    ];
    let rows = names.iter().map(|name| ListRow { name: (*name).into(), note: (*name).into(), ..guest(1) });
    let extreme = ["x".repeat(5_000), "الف ".repeat(900), "word ".repeat(900)];
    let more = extreme.iter().map(|name| ListRow {
        name: name.clone(),
        note: name.clone(),
        seat: name.clone(),
        mark: name.clone(),
        ..guest(2)
    });
    let list = list(rows.chain(more).collect());
    let bytes = pdf(&list);
    let all = pdf_words(&bytes).concat();
    for name in ["Ægir Þórðarson", "Nguyễn Thị Ánh", "Владимир Щукин", "Ελένη Παπαδοπούλου"]
    {
        assert!(all.iter().any(|piece| piece == name), "{name}: {all:?}");
    }
    for page in pages(&bytes, 2.0) {
        let edge = (9.0 / 25.4 * 72.0 * 2.0) as usize;
        let stray = (0..page.width * page.height).find(|at| {
            (at % page.width < edge || at % page.width >= page.width - edge) && page.grey[*at] < 200
        });
        assert_eq!(stray.map(|at| (at % page.width, at / page.width)), None);
    }
}

#[test]
fn a_right_to_left_list_is_mirrored() {
    // The short note leaves the far end of its line free.
    let row = || vec![ListRow { note: "ramp".into(), ..guest(0) }];
    let left = pages(&pdf(&list(row())), 1.0);
    let right = pages(&pdf(&GuestList { language: "ar".into(), ..list(row()) }), 1.0);
    let ink = |page: &crate::seen::Seen, from: usize, to: usize| {
        (110..130)
            .flat_map(|y| (from..to).map(move |x| (x, y)))
            .filter(|(x, y)| page.grey[y * page.width + x] < 200)
            .count()
    };
    let width = left[0].width;
    assert!(ink(&left[0], 36, 60) > 0 && ink(&right[0], width - 60, width - 36) > 0);
    assert_eq!(ink(&right[0], 36, 50), 0, "the box is on the other side");
}

#[test]
fn the_same_list_is_the_same_bytes_and_progress_can_stop() {
    let list = list((0..200).map(guest).collect());
    assert_eq!(pdf(&list), pdf(&list));
    let numbered = |page: usize, pages: usize| format!("{page}/{pages}");
    let mut heard = 0;
    let stopped = guest_list_pdf(&list, Sheet::Letter, &numbered, &mut |done| {
        heard = done;
        if done > 60 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(stopped, Err(PaperError::Stopped)) && heard > 60 && heard < 200, "{heard}");
}

#[test]
fn a_letter_that_no_font_has_is_a_question_mark_and_never_a_blank() {
    let private = '\u{10fffd}';
    let name = format!("Li{private}na \u{200d}Łukasz مريم");
    assert_eq!(letters_missing([name.as_str()]).into_iter().collect::<Vec<_>>(), [private]);
    let row = ListRow { letter: "L".into(), name, number: "7K3Q9-M2FXD".into(), ..ListRow::default() };
    let numbered = |page: usize, pages: usize| format!("{page} of {pages}");
    let pdf = guest_list_pdf(&list(vec![row]), Sheet::A4, &numbered, &mut |_| ControlFlow::Continue(()));
    let words = pdf_words(&pdf.unwrap()).concat().join(" ");
    assert!(words.contains("Li?na"), "{words}");
}

#[test]
fn columns_use_the_page_and_what_nobody_has_takes_no_room() {
    let wide = "Friends of the concert hall, balcony";
    let row = ListRow { ticket_type: wide.into(), seat: String::new(), ..guest(1) };
    let all = pdf_words(&pdf(&list(vec![row.clone()]))).concat();
    assert!(all.iter().any(|piece| piece == wide), "nothing is cut beside empty space: {all:?}");
    for head in ["Seat", "Buyer", "For the door"] {
        assert!(!all.iter().any(|piece| piece == head), "{head} without anybody who has one: {all:?}");
    }
    let buyer = ListRow { buyer: "Dietz, Carl".into(), ..row };
    let all = pdf_words(&pdf(&list(vec![buyer]))).concat();
    assert!(
        ["Buyer", "Dietz, Carl", wide].iter().all(|text| all.iter().any(|piece| piece == text)),
        "{all:?}"
    );
}
