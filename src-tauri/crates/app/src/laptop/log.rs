//! The log: what the program did, how long it took and what failed, line by line in `log/entrada.log` of the data folder.
//! What is worth a line is everybody's own to say, with `tracing`; here is where the lines go.
//!
//! No line holds a name, an address, a code, a key, a token or a PIN: lines are made of fixed words, names of commands,
//! durations and error codes. Only this program's own packages write to it, because others (HTTP, TLS) do not know that rule.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use entrada_core::clock::Clock as _;
use entrada_core::text;
use tracing::level_filters::LevelFilter;
use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::Layer;
use tracing_subscriber::fmt::format::{DefaultFields, Format, Full, Writer};
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::layer::SubscriberExt as _;

use crate::laptop::clock::SystemClock;
use crate::laptop::private::{make_inside, private_file};

/// The folder of the log in the data folder.
pub(crate) const FOLDER: &str = "log";
const NAME: &str = "entrada.log";
/// How large one file gets, in bytes.
const CAP: u64 = 2 << 20;
/// How many lines may wait to be written. Their room is reserved at the start, so it costs each run of the terminal.
const WAITING: usize = 1024;
/// How many older files are kept.
const OLDER: u32 = 3;
/// The variable that sets how much is written: off, error, warn, info, debug or trace.
const LEVEL: &str = "ENTRADA_LOG";
/// What the names of our packages begin with.
const OURS: &str = "entrada";

/// The running log. When this is dropped, what waits is written.
#[derive(Debug)]
pub struct Log {
    _worker: WorkerGuard,
}

/// Starts the log of a data folder, and on standard error too where somebody wants to watch. Panics are written down from
/// now on, besides what was done about them before. Nobody waits for a line: they are written by a thread of their own, and
/// when the disk is too slow for it, lines are dropped. Nothing is written before the data folder is there.
///
/// `None`: there is one already.
#[must_use]
pub fn start_log(data_dir: &Path, watched: bool) -> Option<Log> {
    let file = RotatingFile { data_dir: data_dir.to_owned(), cap: CAP, open: None };
    let (file, worker) =
        NonBlockingBuilder::default().thread_name("log").buffered_lines_limit(WAITING).finish(file);
    let (level, known) = level(std::env::var(LEVEL).ok().as_deref(), watched);
    let subscriber = tracing_subscriber::registry()
        .with(lines().with_writer(file))
        .with(watched.then(|| lines().with_writer(io::stderr)))
        .with(Targets::new().with_target(OURS, level));
    tracing::subscriber::set_global_default(subscriber).ok()?;
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let at = panic.location().map(ToString::to_string).unwrap_or_default();
        // A text that was put together may hold anything; where it was put together is enough.
        let text = panic.payload().downcast_ref::<&str>().copied().unwrap_or_default();
        tracing::error!(at, text, "panic");
        before(panic);
    }));
    tracing::info!(version = env!("CARGO_PKG_VERSION"), process = std::process::id(), "started");
    if !known {
        tracing::warn!("{LEVEL} is none of off, error, warn, info, debug, trace");
    }
    Some(Log { _worker: worker })
}

/// How lines look.
fn lines<S>() -> Layer<S, DefaultFields, Format<Full, Utc>> {
    Layer::default().with_ansi(false).with_timer(Utc(SystemClock::new()))
}

/// The level that a word means, and whether it means one. Whoever watches sees more than is kept otherwise.
fn level(word: Option<&str>, watched: bool) -> (LevelFilter, bool) {
    let usual = if watched { LevelFilter::DEBUG } else { LevelFilter::INFO };
    match word.map(str::trim).filter(|word| !word.is_empty()) {
        None => (usual, true),
        Some(word) => word.parse().map_or((usual, false), |level| (level, true)),
    }
}

/// The files of a data folder's log that are there, the newest first.
pub(crate) fn files(data_dir: &Path) -> Vec<PathBuf> {
    let folder = data_dir.join(FOLDER);
    (0..=OLDER).map(|nth| folder.join(name(nth))).filter(|path| path.is_file()).collect()
}

fn name(nth: u32) -> String {
    if nth == 0 { NAME.to_owned() } else { format!("{NAME}.{nth}") }
}

/// Time stamps of the log: UTC, as in RFC 3339.
struct Utc(SystemClock);

impl FormatTime for Utc {
    fn format_time(&self, line: &mut Writer<'_>) -> std::fmt::Result {
        write!(line, "{:.3}", self.0.now())
    }
}

/// A file that lines are added to, and that is moved aside when it is full.
///
/// The libraries for it (`file-rotate`, `rolling-file`, `logroller`) keep their file open and count what they wrote
/// themselves. Here the window and the terminal write to one log, each in a process of its own: so the file is opened for
/// each batch of lines, its size is the system's, and only who holds the lock moves files.
struct RotatingFile {
    data_dir: PathBuf,
    cap: u64,
    open: Option<File>,
}

impl RotatingFile {
    fn file(&mut self, more: u64) -> io::Result<&mut File> {
        let file = match self.open.take() {
            Some(file) => file,
            None => self.opened()?,
        };
        let file = if file.metadata()?.len().saturating_add(more) > self.cap {
            drop(file);
            self.rotate()?;
            self.opened()?
        } else {
            file
        };
        Ok(self.open.insert(file))
    }

    fn opened(&self) -> io::Result<File> {
        let folder = self.data_dir.join(FOLDER);
        // Not recursive: the data folder itself is made by whoever opens it.
        make_inside(&folder)?;
        private_file().create(true).append(true).open(folder.join(NAME))
    }

    /// Moves each file one further; the oldest is gone.
    fn rotate(&self) -> io::Result<()> {
        let folder = self.data_dir.join(FOLDER);
        let lock = private_file().create(true).truncate(false).write(true).open(folder.join("lock"))?;
        if lock.try_lock().is_err() {
            // Another process is at it; until it is done, the file is a little larger than it should be.
            return Ok(());
        }
        // Another process may have moved it meanwhile.
        if std::fs::metadata(folder.join(NAME))?.len() < self.cap / 2 {
            return Ok(());
        }
        for nth in (0..OLDER).rev() {
            match std::fs::rename(folder.join(name(nth)), folder.join(name(nth + 1))) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

impl Write for RotatingFile {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let written = one_line(line);
        let more = u64::try_from(written.len()).unwrap_or(u64::MAX);
        self.file(more)?.write_all(&written)?;
        Ok(line.len())
    }

    /// After each batch of lines.
    fn flush(&mut self) -> io::Result<()> {
        self.open = None;
        Ok(())
    }
}

/// A line as it is written: what a system, a camera or a server said of itself may stand in it, and begins no line of its own
/// and steers no terminal that shows the log.
fn one_line(line: &[u8]) -> Cow<'_, [u8]> {
    let (text, end) = line.strip_suffix(b"\n").map_or((line, ""), |text| (text, "\n"));
    match std::str::from_utf8(text) {
        Ok(text) if !text.contains(text::steers) => Cow::Borrowed(line),
        _ => {
            let text = String::from_utf8_lossy(text).replace(text::steers, " ");
            Cow::Owned(format!("{text}{end}").into_bytes())
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn a_full_file_is_moved_aside_and_the_oldest_goes() {
        let folder = tempfile::tempdir().unwrap();
        let (mut one, mut other) = (
            RotatingFile { data_dir: folder.path().to_owned(), cap: 100, open: None },
            RotatingFile { data_dir: folder.path().to_owned(), cap: 100, open: None },
        );
        for nth in 0..100 {
            let file = if nth % 3 == 0 { &mut other } else { &mut one };
            file.write_all(format!("line {nth:04}\n").as_bytes()).unwrap();
            file.flush().unwrap();
        }
        let files = files(folder.path());
        assert_eq!(files.len(), 4);
        let texts: Vec<String> =
            files.iter().rev().map(|file| std::fs::read_to_string(file).unwrap()).collect();
        assert!(texts.iter().all(|text| text.len() <= 100), "{texts:?}");
        let all = texts.concat();
        let lines: Vec<&str> = all.lines().collect();
        assert!(lines.len() > 30 && lines.last() == Some(&"line 0099"), "{lines:?}");
        assert!(lines.is_sorted(), "nothing is lost in between: {lines:?}");
        #[cfg(unix)]
        for path in &files {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
            let folder = path.parent().unwrap();
            assert_eq!(std::fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }

    #[test]
    fn nothing_is_made_before_the_data_folder_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = folder.path().join("data");
        let mut file = RotatingFile { data_dir: data_dir.clone(), cap: 100, open: None };
        file.write_all(b"early\n").unwrap_err();
        assert!(!data_dir.exists());
        std::fs::create_dir(&data_dir).unwrap();
        file.write_all(b"later\n").unwrap();
        assert_eq!(std::fs::read_to_string(data_dir.join(FOLDER).join(NAME)).unwrap(), "later\n");
    }

    #[test]
    fn no_text_begins_a_line_of_its_own_or_steers_a_terminal() {
        assert_eq!(*one_line("plain, é\n".as_bytes()), *"plain, é\n".as_bytes());
        let named = "camera opened \u{1b}[2J\u{202e}x\n2026-11-20 ERROR forged\r\u{9b}\n";
        let written = String::from_utf8(one_line(named.as_bytes()).into_owned()).unwrap();
        assert_eq!(written, "camera opened  [2J x 2026-11-20 ERROR forged  \n");
        assert_eq!(*one_line(b"\xff\n"), *"\u{fffd}\n".as_bytes());
    }

    #[test]
    fn a_level_is_a_word() {
        assert_eq!(level(None, false), (LevelFilter::INFO, true));
        assert_eq!(level(None, true), (LevelFilter::DEBUG, true));
        assert_eq!(level(Some("trace"), false), (LevelFilter::TRACE, true));
        assert_eq!(level(Some("OFF"), true), (LevelFilter::OFF, true));
        assert_eq!(level(Some("loud"), false), (LevelFilter::INFO, false));
    }
}
