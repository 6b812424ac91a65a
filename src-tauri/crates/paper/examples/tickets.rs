//! Draws sample tickets into the folder named on the command line and says how long one and a thousand take. What the
//! tickets must look like is `tests/`' business.
#![allow(clippy::disallowed_methods, reason = "it tells how long pages took")]
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Instant;

use entrada_paper::{PageSize, TicketPage, qr_matrix, tickets_pdf};

#[path = "../tests/samples.rs"]
mod samples;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let mut go_on = |_: usize| ControlFlow::Continue(());
    let one = [samples::plain(1)];
    for round in ["first", "second"] {
        let start = Instant::now();
        tickets_pdf(&one, PageSize::A6Landscape, &mut go_on)?;
        println!("one page, {round} in the process: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
    }
    let thousand: Vec<TicketPage> = (0..1000).map(samples::plain).collect();
    let start = Instant::now();
    let pdf = tickets_pdf(&thousand, PageSize::A6Landscape, &mut go_on)?;
    println!("1,000 pages: {:.2} s, {:.1} MB", start.elapsed().as_secs_f64(), pdf.len() as f64 / 1e6);
    let start = Instant::now();
    for ticket in &thousand {
        qr_matrix(&ticket.code)?;
    }
    println!("of that 1,000 QRs: {:.2} s", start.elapsed().as_secs_f64());
    let shown = samples::shown();
    for (name, size) in
        [("a6", PageSize::A6Landscape), ("a4", PageSize::A4Sheet), ("letter", PageSize::LetterSheet)]
    {
        let start = Instant::now();
        std::fs::write(folder.join(format!("{name}.pdf")), tickets_pdf(&shown, size, &mut go_on)?)?;
        println!("{} samples, {name}: {:.1} ms", shown.len(), start.elapsed().as_secs_f64() * 1e3);
    }
    Ok(())
}
