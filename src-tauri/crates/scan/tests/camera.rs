//! The camera against the virtual webcam: a program of its own is started that sees it, and what it prints is read.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use entrada_testkit::webcam::VirtualWebcam;

use crate::draw::{frame, jpeg};

/// Longer than anything takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A webcam in a folder of its own.
struct Stage {
    webcam: VirtualWebcam,
    _folder: tempfile::TempDir,
}

impl Stage {
    fn new() -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        Self { webcam: VirtualWebcam::build(folder.path()).unwrap(), _folder: folder }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PathBuf::from(env!("CARGO_BIN_EXE_entrada-camera")));
        command.args(arguments).envs(self.webcam.envs());
        command
    }

    /// Starts the program and listens to it.
    fn watch(&self, arguments: &[&str]) -> Watch {
        let mut child = self.command(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (sender, lines) = channel();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        Watch { child, lines, heard: Vec::new() }
    }

    fn show(&self, text: &str) {
        self.webcam.show_jpeg(&jpeg(&frame(text))).unwrap();
    }
}

struct Watch {
    child: Child,
    lines: Receiver<String>,
    heard: Vec<String>,
}

impl Watch {
    /// Waits for a line that begins so; returns the lines before it, without the sums of every second.
    fn until(&mut self, beginning: &str) -> Vec<String> {
        let mut before = Vec::new();
        let by = Instant::now() + PATIENCE;
        loop {
            let line = self.lines.recv_timeout(by.saturating_duration_since(Instant::now()));
            let Ok(line) = line else { panic!("no {beginning:?} came; heard: {:#?}", self.heard) };
            self.heard.push(line.clone());
            if line.starts_with(beginning) {
                return before;
            }
            if !line.starts_with("frames ") {
                before.push(line);
            }
        }
    }

    /// The same, and nothing else may come before it.
    fn next(&mut self, beginning: &str) {
        assert_eq!(self.until(beginning), Vec::<String>::new(), "before {beginning:?}");
    }

    /// Ends the program as a person would, and waits for it.
    fn close(mut self) {
        drop(self.child.stdin.take());
        self.until("closed");
        assert!(self.child.wait().unwrap().success());
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_is_listed_while_it_is_plugged_in() {
    let stage = Stage::new();
    let list = || {
        let output = stage.command(&["--list"]).output().unwrap();
        String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .filter(|line| line.contains(VirtualWebcam::NAME))
            .count()
    };
    assert_eq!(list(), 1);
    stage.webcam.unplug().unwrap();
    assert_eq!(list(), 0);
}

#[test]
fn a_code_in_view_is_read_once_and_the_next_one_too() {
    let stage = Stage::new();
    let mut watch = stage.watch(&[]);
    watch.next(&format!("started {:?} 1280x720 MJPEG", VirtualWebcam::NAME));
    stage.show("T1.first");
    watch.next("read \"T1.first\"");
    // Two sums are more than a second of the same code in view.
    watch.next("frames");
    watch.next("frames");
    stage.show("T1.second");
    watch.next("read \"T1.second\"");
    watch.close();
}

#[test]
fn unplugged_and_plugged_in_again_it_comes_back_also_under_another_number() {
    let stage = Stage::new();
    let mut watch = stage.watch(&[VirtualWebcam::NAME]);
    watch.next("started");
    for index in [0, 3] {
        stage.webcam.unplug().unwrap();
        watch.next("trouble Unplugged");
        stage.webcam.show_nothing().unwrap();
        stage.webcam.renumber(index).unwrap();
        stage.webcam.replug().unwrap();
        watch.next("started");
        let text = format!("T1.again{index}");
        stage.show(&text);
        watch.next(&format!("read {text:?}"));
    }
    watch.close();
}

#[test]
fn a_stall_is_told_and_gets_over_by_itself() {
    let stage = Stage::new();
    let mut watch = stage.watch(&[]);
    watch.next("started");
    stage.webcam.stall(true).unwrap();
    watch.next("trouble Stalled");
    stage.webcam.stall(false).unwrap();
    watch.next("started");
    stage.show("T1.after");
    watch.next("read \"T1.after\"");
    watch.close();
}

#[test]
fn a_driver_that_hangs_does_not_hang_the_end() {
    let stage = Stage::new();
    let mut watch = stage.watch(&[]);
    watch.next("started");
    stage.webcam.stall(true).unwrap();
    let begun = Instant::now();
    watch.close();
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[test]
fn busy_denied_and_missing_are_told_apart_and_told_once() {
    let stage = Stage::new();
    stage.webcam.unplug().unwrap();
    let mut watch = stage.watch(&[]);
    watch.next("trouble NoCamera");
    stage.webcam.occupy(true).unwrap();
    stage.webcam.replug().unwrap();
    watch.next("trouble Busy");
    stage.webcam.deny(true).unwrap();
    watch.next("trouble Denied");
    // Several attempts long, nothing new is to be said.
    assert!(watch.lines.recv_timeout(Duration::from_secs(2)).is_err());
    stage.webcam.deny(false).unwrap();
    watch.next("trouble Busy");
    stage.webcam.occupy(false).unwrap();
    watch.next("started");
    watch.close();
}

#[test]
fn another_camera_than_the_one_asked_for_is_not_taken() {
    let stage = Stage::new();
    let mut watch = stage.watch(&["Some other camera"]);
    watch.next("trouble NoCamera");
    assert!(watch.lines.recv_timeout(Duration::from_secs(1)).is_err());
    watch.close();
}
