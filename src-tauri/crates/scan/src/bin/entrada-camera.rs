//! A tool for finding out what is the matter with a camera: lists the cameras, or uses one and prints what it says.
//! It knows nothing of tickets. The crate's tests read its output.
//!
//! `entrada-camera --list`, `entrada-camera [ID, NAME or INDEX]`; ends when its standard input does.
#![allow(clippy::disallowed_methods, reason = "it measures")]

use std::io::{Read, Write};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use entrada_scan::{Camera, CameraEvent, Debounce, Hint, cameras};

fn main() -> ExitCode {
    let which = std::env::args().nth(1);
    if which.as_deref() == Some("--list") {
        return list();
    }
    let report = Mutex::new(Report::new());
    let camera = Camera::open(which, move |event| {
        if let Ok(mut report) = report.lock() {
            report.hear(event);
        }
    });
    // Reading on until the end: a terminal's Ctrl-D or the end of the program that started this one.
    let _ = std::io::stdin().lock().read_to_end(&mut Vec::new());
    drop(camera);
    line("closed");
    ExitCode::SUCCESS
}

fn list() -> ExitCode {
    match cameras() {
        Ok(cameras) => {
            for camera in cameras {
                line(&format!("camera {} {:?} {:?}", camera.index, camera.name, camera.id));
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            line(&format!("error {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Prints one line at once, also into a pipe; nobody left to read it is no reason to fail.
fn line(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

struct Report {
    since: Instant,
    second: Instant,
    debounce: Debounce,
    hint: Option<Hint>,
    shown: u32,
    /// From the driver to the end of the search, in milliseconds.
    searched: Vec<f64>,
}

impl Report {
    fn new() -> Self {
        let now = Instant::now();
        Self {
            since: now,
            second: now,
            debounce: Debounce::default(),
            hint: None,
            shown: 0,
            searched: Vec::new(),
        }
    }

    fn hear(&mut self, event: CameraEvent) {
        match event {
            CameraEvent::Started { name, width, height, format } => {
                line(&format!("started {name:?} {width}x{height} {format}"));
            }
            CameraEvent::Trouble(trouble) => line(&format!("trouble {trouble:?}")),
            CameraEvent::Fault => line("fault"),
            CameraEvent::Lamp(on) => line(if on { "light on" } else { "light off" }),
            CameraEvent::Adjusted { setting, value, error: None } => line(&format!("set {setting} {value}")),
            CameraEvent::Adjusted { setting, value, error: Some(why) } => {
                line(&format!("refused {setting} {value}: {why}"));
            }
            CameraEvent::Frame(frame) => {
                let took = frame.decoded.saturating_duration_since(frame.captured).as_secs_f64() * 1e3;
                self.shown += 1;
                if frame.searched {
                    self.searched.push(took);
                    if let Some(hint) = frame.hint.filter(|_| frame.hint != self.hint) {
                        line(&format!("hint {hint:?}"));
                    }
                    self.hint = frame.hint;
                }
                for code in &frame.found {
                    if self.debounce.is_new(&code.text, self.since.elapsed()) {
                        line(&format!("read {:?} in frame {} after {took:.1} ms", code.text, frame.seq));
                    }
                }
                self.sum_up();
            }
        }
    }

    /// Once a second: how many frames, how fast.
    fn sum_up(&mut self) {
        if self.second.elapsed() < Duration::from_secs(1) {
            return;
        }
        self.searched.sort_by(f64::total_cmp);
        let at =
            |share: usize| self.searched.get(self.searched.len() * share / 100).copied().unwrap_or_default();
        let searched = self.searched.len();
        line(&format!("frames {} searched {searched} p50 {:.1} ms p95 {:.1} ms", self.shown, at(50), at(95)));
        self.searched.clear();
        self.shown = 0;
        self.second = Instant::now();
    }
}
