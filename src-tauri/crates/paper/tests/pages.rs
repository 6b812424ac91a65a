//! Tickets as PDF: every QR reads back, no text breaks a page, the same tickets are the same bytes.

use std::ops::ControlFlow;

use entrada_paper::{PageSize, PaperError, TicketPage, tickets_pdf};

use crate::samples::{code, plain, shown};
use crate::seen::{Seen, pages};

fn pdf(tickets: &[TicketPage], size: PageSize) -> Vec<u8> {
    tickets_pdf(tickets, size, &mut |_| ControlFlow::Continue(())).unwrap()
}

#[test]
fn every_qr_on_a_page_of_its_own_reads_back() {
    let tickets = shown();
    let seen = pages(&pdf(&tickets, PageSize::A6Landscape), 3.0);
    assert_eq!(seen.len(), tickets.len());
    for (page, ticket) in seen.iter().zip(&tickets) {
        assert_eq!(page.texts(), std::slice::from_ref(&ticket.code));
    }
}

#[test]
fn every_qr_on_a_sheet_reads_back() {
    let tickets: Vec<TicketPage> = (0..6).map(plain).collect();
    for size in [PageSize::A4Sheet, PageSize::LetterSheet] {
        let seen = pages(&pdf(&tickets, size), 3.0);
        assert_eq!(seen.len(), 2, "four on the first sheet, two on the second");
        for (sheet, tickets) in seen.iter().zip(tickets.chunks(4)) {
            let mut codes: Vec<String> = tickets.iter().map(|ticket| ticket.code.clone()).collect();
            codes.sort();
            let mut read: Vec<String> = sheet.quarters().iter().flat_map(Seen::texts).collect();
            read.sort();
            assert_eq!(read, codes);
        }
    }
}

#[test]
fn a_page_is_a_true_a6_and_a_sheet_a_true_a4() {
    for (size, wide, high) in [
        (PageSize::A6Landscape, 148.0, 105.0),
        (PageSize::A4Sheet, 297.0, 210.0),
        (PageSize::LetterSheet, 279.4, 215.9),
    ] {
        let seen = pages(&pdf(&[plain(1)], size), 4.0);
        for (pixels, millimetres) in [(seen[0].width, wide), (seen[0].height, high)] {
            let expected = millimetres / 25.4 * 72.0 * 4.0;
            assert!((pixels as f64 - expected).abs() <= 1.0, "{size:?}: {pixels} for {expected}");
        }
    }
}

#[test]
fn no_text_breaks_a_page_or_covers_the_qr() {
    let zalgo = format!("Z{}algo", "\u{0301}\u{0327}".repeat(3000));
    let extremes = [
        "x".repeat(10_000),
        "word ".repeat(2_000),
        "الف ".repeat(2_500),
        "👩🏽‍🚀🎟️".repeat(500),
        "漢字".repeat(5_000),
        "\u{202e}gnorw\u{202c} \u{2066}in\u{2069}".to_owned(),
        "line one\nline two\r\n\ttabbed\u{0}nul\u{1b}[31m".to_owned(),
        "=HYPERLINK(\"http://x\",\"y\")".to_owned(),
        zalgo,
        "\u{0}".to_owned(),
        " ".repeat(100),
        "\u{200d}\u{fe0f}\u{0301}".to_owned(),
        "\u{e000}\u{10ffff}\u{fffd}".to_owned(),
        "ကြောင့် ខ្មែរ ລາວ ไทยไทยไทย".to_owned(),
    ];
    for (n, text) in extremes.iter().enumerate() {
        let mut ticket = plain(n);
        for field in [
            &mut ticket.event,
            &mut ticket.when,
            &mut ticket.venue,
            &mut ticket.holder,
            &mut ticket.ticket_type,
            &mut ticket.seat,
            &mut ticket.price,
            &mut ticket.number,
            &mut ticket.note,
            &mut ticket.labels.seat,
            &mut ticket.labels.language,
        ] {
            text.clone_into(field);
        }
        let seen = pages(&pdf(&[ticket], PageSize::A6Landscape), 3.0);
        assert_eq!(seen[0].texts(), [code(n)], "text {n}");
        // Nothing reaches the outer five millimetres, which many printers cut off.
        let edge = (4.5 / 25.4 * 72.0 * 3.0) as usize;
        let (width, height) = (seen[0].width, seen[0].height);
        let stray = (0..width * height).find(|at| {
            let (x, y) = (at % width, at / width);
            let outside = x < edge || y < edge || x >= width - edge || y >= height - edge;
            outside && seen[0].grey[*at] < 200
        });
        assert_eq!(stray.map(|at| (at % width, at / width)), None, "text {n} reaches the edge");
    }
}

#[test]
fn an_empty_text_leaves_no_caption_behind() {
    let bare = TicketPage { code: code(1), ..TicketPage::default() };
    let captioned = TicketPage { labels: crate::samples::english(), ..bare.clone() };
    let ink = |ticket| pages(&pdf(&[ticket], PageSize::A6Landscape), 2.0)[0].ink();
    assert_eq!(ink(bare), ink(captioned));
}

#[test]
fn a_ticket_without_a_code_and_a_file_without_tickets_are_still_pdfs() {
    let ticket = TicketPage { code: String::new(), ..plain(1) };
    let seen = pages(&pdf(&[ticket], PageSize::A6Landscape), 2.0);
    assert_eq!(seen[0].texts(), Vec::<String>::new());
    assert!(pdf(&[], PageSize::A4Sheet).starts_with(b"%PDF-"));
}

#[test]
fn the_same_tickets_are_the_same_bytes() {
    let tickets = [plain(1), plain(2)];
    assert_eq!(pdf(&tickets, PageSize::A4Sheet), pdf(&tickets, PageSize::A4Sheet));
}

#[test]
fn progress_counts_tickets_and_can_stop() {
    let tickets: Vec<TicketPage> = (0..40).map(plain).collect();
    let mut heard = Vec::new();
    let stopped = tickets_pdf(&tickets, PageSize::A4Sheet, &mut |done| {
        heard.push(done);
        if done == 7 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(stopped, Err(PaperError::Stopped)));
    assert_eq!(heard, [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn a_code_that_fits_no_qr_is_named_by_its_ticket() {
    let ticket = TicketPage { code: "é".repeat(2_000), ..plain(1) };
    let refused = tickets_pdf(&[ticket], PageSize::A6Landscape, &mut |_| ControlFlow::Continue(()));
    let words = refused.unwrap_err().to_string();
    assert!(words.contains("7K3Q9-M2FXD") && words.contains("4000 bytes"), "{words}");
}

#[test]
fn the_file_says_what_it_is_and_in_which_language() {
    let bytes = pdf(&[plain(1)], PageSize::A6Landscape);
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("<dc:title>") && text.contains("Summer Night Concert · 7K3Q9-M2FXD"));
    assert!(text.contains("/Lang") && !text.contains("CreationDate"));
}
