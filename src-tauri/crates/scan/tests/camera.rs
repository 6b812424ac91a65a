//! The camera against the virtual webcam: a program of its own is started that sees it, and what it prints is read.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use entrada_testkit::webcam::VirtualWebcam;

use crate::draw::{frame, illegible, jpeg, page};

/// Longer than anything takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a common webcam lets a program set.
const SETTINGS: &[&str] = &[
    "brightness",
    "gain",
    "backlight_compensation",
    "exposure_auto",
    "exposure_absolute",
    "exposure_auto_priority",
    "focus_auto",
];

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
            // How fast it is goes on all the time, and what settings and hints do has tests of its own.
            if !["frames ", "set ", "hint "].iter().any(|by_the_way| line.starts_with(by_the_way)) {
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

#[test]
fn darkness_is_answered_with_light_and_closing_puts_everything_back() {
    let stage = Stage::new();
    stage.webcam.equip(SETTINGS).unwrap();
    let mut watch = stage.watch(&[]);
    watch.next("started");
    watch.until("set slow_when_dark 0");
    assert_eq!(
        stage.webcam.set_so_far().unwrap(),
        ["exposure_auto_priority=0"],
        "else nothing, without a reason"
    );
    stage.webcam.show_jpeg(&jpeg(&dim(page(1280, 720, &[])))).unwrap();
    watch.until("set backlight 2");
    watch.until("set gain 64");
    watch.until("set brightness 19");
    watch.until("set slow_when_dark 1");
    // Frames never stop for it.
    stage.show("T1.bright");
    watch.until("read \"T1.bright\"");
    watch.close();
    let set = stage.webcam.set_so_far().unwrap();
    let lit = [
        "exposure_auto_priority=0",
        "backlight_compensation=2",
        "gain=64",
        "brightness=19",
        "exposure_auto_priority=1",
    ];
    // It was found free to slow down, which is what it is now.
    let back = ["backlight_compensation=1", "gain=10", "brightness=0"];
    assert_eq!(set, [&lit[..], &back[..]].concat());
}

#[test]
fn a_camera_with_nothing_to_set_or_that_is_gone_in_the_middle_is_no_trouble() {
    let stage = Stage::new();
    stage.webcam.equip(&["exposure_auto", "exposure_absolute", "exposure_auto_priority"]).unwrap();
    let mut watch = stage.watch(&[]);
    watch.next("started");
    watch.until("set slow_when_dark 0");
    stage.webcam.unplug().unwrap();
    watch.next("trouble Unplugged");
    stage.webcam.equip(&[]).unwrap();
    stage.webcam.replug().unwrap();
    watch.next("started");
    stage.show("T1.plain");
    watch.next("read \"T1.plain\"");
    watch.close();
    assert_eq!(stage.webcam.set_so_far().unwrap(), ["exposure_auto_priority=0"]);
}

#[test]
fn a_blurred_code_shortens_the_exposure() {
    let stage = Stage::new();
    stage.webcam.equip(SETTINGS).unwrap();
    let mut watch = stage.watch(&[]);
    watch.next("started");
    let blurred = image::imageops::blur(&page(1280, 720, &[(illegible(6), 400, 180)]), 4.0);
    stage.webcam.show_jpeg(&jpeg(&blurred)).unwrap();
    watch.until("hint HoldStill");
    watch.until("set exposure_mode 1");
    watch.until("set exposure_time 100");
    watch.until("set auto_focus 0");
    watch.until("set auto_focus 1");
    watch.close();
    let set = stage.webcam.set_so_far().unwrap();
    let place = |value: &str| set.iter().rposition(|other| other == value).unwrap();
    assert!(place("exposure_absolute=157") < place("exposure_auto=3"), "{set:?}");
    assert_eq!(set.last().unwrap(), "exposure_auto_priority=1");
}

/// A tenth of its light.
fn dim(mut picture: image::GrayImage) -> image::GrayImage {
    picture.pixels_mut().for_each(|pixel| pixel.0[0] /= 10);
    picture
}
