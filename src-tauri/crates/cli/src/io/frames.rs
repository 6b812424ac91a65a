//! `entrada scan --frames`: a folder of pictures as if a camera gave them one after the other, to see when a code is
//! read and how long it takes. Reading is `entrada-scan`'s, single pictures are `scan`'s.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use entrada_app::scan::{Debounce, FRAME_TIME, Reader, look_at_file};
use entrada_app::{AppError, app_error};
use serde::Serialize;

use crate::io::session::Session;
use crate::io::{picture, show};
use crate::{Ended, Outcome};

/// A folder of frames.
#[derive(Debug, Args)]
pub(crate) struct Frames {
    /// Read the pictures in this folder, by their names, as one camera's frames
    #[arg(long, value_name = "FOLDER")]
    frames: Option<PathBuf>,
    /// So many of them a second
    #[arg(long, value_name = "N", default_value_t = 30.0, requires = "frames")]
    fps: f64,
}

/// What a folder of frames gave.
#[derive(Serialize)]
struct Watched {
    frames: usize,
    fps: f64,
    codes: Vec<Code>,
    /// Milliseconds that half, and 95 of 100 of the last 120 frames took at most.
    p50_ms: f64,
    p95_ms: f64,
}

/// A code, and when it was read.
#[derive(Serialize)]
struct Code {
    text: String,
    hex: String,
    /// Counts from 1.
    frame: usize,
    file: String,
    /// From the first frame to the end of the search of this one.
    after_ms: f64,
    corners: [(f32, f32); 4],
}

impl Frames {
    /// The folder, if one was named.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.frames.as_deref()
    }

    /// Reads them by `reader`, and says what and when. Nothing is checked or written down.
    pub(crate) fn run(&self, session: &mut Session, folder: &Path, mut reader: Reader, hex: bool) -> Ended {
        if !(0.1..=1_000.0).contains(&self.fps) {
            return Err(app_error!(BadInput, "frames-per-second"));
        }
        let files = pictures(folder)?;
        let interval = Duration::from_secs_f64(1.0 / self.fps);
        let mut debounce = Debounce::default();
        let mut codes = Vec::new();
        for (nth, file) in files.iter().enumerate() {
            let look = match look_at_file(&mut reader, file, FRAME_TIME.min(interval)) {
                Ok(look) => look,
                Err(error) => {
                    session.out.complain(&picture::unread(file, &error));
                    continue;
                }
            };
            let shown = interval.mul_f64(nth as f64);
            for code in look.found {
                if debounce.is_new(&code.text, shown) {
                    codes.push(Code {
                        hex: hex_of(&code.bytes),
                        text: code.text,
                        frame: nth + 1,
                        file: file.display().to_string(),
                        after_ms: ms(shown + look.took),
                        corners: code.corners,
                    });
                }
            }
        }
        let timings = reader.timings();
        let watched = Watched {
            frames: files.len(),
            fps: self.fps,
            codes,
            p50_ms: ms(timings.p50),
            p95_ms: ms(timings.p95),
        };
        session.out.show(&watched, |watched| {
            let mut text = String::new();
            for code in &watched.codes {
                let says = if hex { &code.hex } else { &code.text };
                text.push_str(&format!(
                    "frame {}, after {:.0} ms: {}\n",
                    code.frame,
                    code.after_ms,
                    show::clean(says)
                ));
            }
            text + &format!(
                "{}; a frame takes {:.1} ms, the slowest twentieth {:.1} ms or more\n",
                show::count(watched.frames as u64, "frame"),
                watched.p50_ms,
                watched.p95_ms
            )
        })?;
        Ok(if watched.codes.is_empty() { Outcome::BadInput } else { Outcome::Done })
    }
}

/// The pictures of a folder in the order of their names.
fn pictures(folder: &Path) -> Result<Vec<PathBuf>, AppError> {
    let name = folder.display().to_string();
    let entries = std::fs::read_dir(folder).map_err(|error| {
        app_error!(BadFile, "frames-folder-unreadable", folder = name.as_str(), why = error.to_string())
    })?;
    let picture = |path: &PathBuf| {
        let kind = path.extension().and_then(|kind| kind.to_str()).map(str::to_ascii_lowercase);
        matches!(kind.as_deref(), Some("png" | "jpg" | "jpeg" | "webp" | "gif"))
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(picture).collect();
    if files.is_empty() {
        return Err(app_error!(BadFile, "frames-folder-without-pictures", folder = name));
    }
    files.sort();
    Ok(files)
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex_of(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn ms(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}
