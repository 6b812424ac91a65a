//! What a bundle holds under its passphrase: a first line and the facts. It is gone through line by line and never held as a
//! whole, since a small file may unpack to anything; each line is refused as it comes. What is done with it is `bundle`'s.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use entrada_core::fact::{Fact, FactError};
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::part::Part;
use flate2::bufread::GzDecoder;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::error::{AppError, ErrorArg};
use crate::{Result, app_error};

pub(super) const FORMAT: u32 = 1;
/// How much larger than the file its content may be, and what any file may unpack to: facts are mostly hashes, which
/// hardly shrink.
const RATIO_MAX: u64 = 32;
const CONTENT_FREE: u64 = 1 << 24;
/// What no file may unpack to, and the lines that none may have: an event with 50,000 tickets and 200,000 scans has 350,000 facts
/// in 400 MB.
const CONTENT_MAX: u64 = 1 << 31;
const LINES_MAX: u64 = 2_000_000;
/// The longest line, in bytes: the largest fact that this program writes has some hundred tickets.
const LINE_MAX: u64 = 1 << 22;
/// What is held of it at a time, in bytes of lines, unless one line alone is longer.
const HELD: usize = 1 << 22;

/// The first line of a bundle.
#[derive(Serialize, Deserialize)]
pub(super) struct Header {
    pub(super) format: u32,
    pub(super) event: EventId,
    /// For a laptop that is to join: what it needs besides the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) join: Option<Join>,
}

/// Secrets in hex.
#[derive(Serialize, Deserialize)]
pub(super) struct Join {
    /// The event's reading key.
    pub(super) key: Zeroizing<String>,
    /// The private half of the invitation.
    pub(super) invitation: Zeroizing<String>,
    pub(super) role: Role,
    /// What a laptop that issues tickets signs their codes with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) slot: Option<GivenSlot>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct GivenSlot {
    pub(super) number: u8,
    pub(super) secret: Zeroizing<String>,
}

/// Every other line: one fact.
#[derive(Serialize, Deserialize)]
pub(super) struct Line {
    /// The exact signed bytes, which are JSON text.
    pub(super) fact: String,
    /// Ed25519, hex.
    pub(super) signature: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) parts: Vec<Option<Part>>,
}

/// What a bundle holds, still packed.
pub(super) struct Content<'c> {
    path: &'c Path,
    packed: &'c [u8],
}

impl<'c> Content<'c> {
    pub(super) fn new(path: &'c Path, packed: &'c [u8]) -> Self {
        Self { path, packed }
    }

    /// The first line, and the others.
    pub(super) fn begin(&self) -> Result<(Header, Lines<'c>)> {
        let path = self.path;
        let mut lines = Lines::new(path, self.packed);
        let first = lines.next()?.ok_or_else(|| damaged(path, app_error!(BadFile, "bundle-empty")))?;
        let no_header = |_| damaged(path, app_error!(BadFile, "bundle-first-line-unreadable"));
        let probe: Format = serde_json::from_slice(&first).map_err(no_header)?;
        if probe.format > FORMAT {
            return Err(newer(path));
        }
        Ok((serde_json::from_slice(&first).map_err(no_header)?, lines))
    }

    /// The facts, which have to have been checked.
    pub(super) fn facts(&self) -> Result<Facts<'c>> {
        let mut lines = Lines::new(self.path, self.packed);
        lines.next()?;
        Ok(Facts { lines, next: None })
    }
}

/// A bundle's content line by line, and never more of it than a bundle may have.
pub(super) struct Lines<'c> {
    path: &'c Path,
    content: BufReader<GzDecoder<&'c [u8]>>,
    /// So many bytes may still come, and so many lines.
    left: u64,
    lines_left: u64,
    packed: usize,
}

/// A line of it, without its end.
pub(super) type RawLine = Zeroizing<Vec<u8>>;

impl<'c> Lines<'c> {
    fn new(path: &'c Path, packed: &'c [u8]) -> Self {
        let length = u64::try_from(packed.len()).unwrap_or(u64::MAX);
        Self {
            path,
            content: BufReader::new(GzDecoder::new(packed)),
            left: length.saturating_mul(RATIO_MAX).clamp(CONTENT_FREE, CONTENT_MAX),
            lines_left: LINES_MAX,
            packed: packed.len(),
        }
    }

    pub(super) fn path(&self) -> &'c Path {
        self.path
    }

    /// How many bytes of the packed content were read, and how many it has.
    pub(super) fn read(&self) -> (usize, usize) {
        (self.packed.saturating_sub(self.content.get_ref().get_ref().len()), self.packed)
    }

    fn next(&mut self) -> Result<Option<RawLine>> {
        let mut line = Zeroizing::new(Vec::new());
        let most = LINE_MAX.min(self.left);
        let read = (&mut self.content)
            .take(most)
            .read_until(b'\n', &mut line)
            .map_err(|error| damaged(self.path, error.to_string()))?;
        if read == 0 && most > 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if u64::try_from(read).is_ok_and(|read| read == most) {
            return Err(self.too_large());
        }
        self.left = self.left.saturating_sub(u64::try_from(read).unwrap_or(u64::MAX));
        self.lines_left = self.lines_left.checked_sub(1).ok_or_else(|| self.too_large())?;
        Ok(Some(line))
    }

    fn too_large(&self) -> AppError {
        damaged(self.path, app_error!(BadFile, "bundle-too-large"))
    }

    /// So many lines at most, fewer at the end and where they are long.
    pub(super) fn some(&mut self, most: usize) -> Result<Vec<RawLine>> {
        let (mut lines, mut bytes) = (Vec::new(), 0);
        while lines.len() < most && bytes < HELD {
            let Some(line) = self.next()? else { break };
            bytes += line.len();
            lines.push(line);
        }
        Ok(lines)
    }
}

/// The facts of a bundle that was checked.
pub(super) struct Facts<'c> {
    lines: Lines<'c>,
    /// One that was read and is not out yet.
    next: Option<(Fact, usize)>,
}

impl Facts<'_> {
    /// The next that are so many with their parts; none at the end, and at least one before it.
    pub(super) fn first(&mut self, most: usize) -> Result<Vec<Fact>> {
        let (mut facts, mut size, mut bytes) = (Vec::new(), 0, 0);
        loop {
            let (fact, length) = match self.next.take() {
                Some(known) => known,
                None => match self.lines.next()? {
                    Some(line) => (self.read(&line)?, line.len()),
                    None => break,
                },
            };
            size += 1 + fact.payload.private.len();
            bytes += length;
            if !facts.is_empty() && (size > most || bytes > HELD) {
                self.next = Some((fact, length));
                break;
            }
            facts.push(fact);
        }
        Ok(facts)
    }

    fn read(&self, line: &[u8]) -> Result<Fact> {
        let path = self.lines.path;
        let (line, signature) = taken_apart(path, line)?;
        Fact::trusted(line.fact.into_bytes(), signature, line.parts).map_err(|error| not_sound(path, error))
    }
}

/// Reads a line, which has to be a sound fact of this event.
pub(super) fn read_fact(path: &Path, event: EventId, text: &[u8]) -> Result<Fact> {
    let (line, signature) = taken_apart(path, text)?;
    let fact = Fact::verified(line.fact.into_bytes(), signature, line.parts)
        .map_err(|error| not_sound(path, error))?;
    if fact.event() != event {
        return Err(damaged(path, app_error!(BadFile, "bundle-mixes-events")));
    }
    Ok(fact)
}

fn taken_apart(path: &Path, text: &[u8]) -> Result<(Line, [u8; 64])> {
    let line: Line = serde_json::from_slice(text)
        .map_err(|_| damaged(path, app_error!(BadFile, "bundle-fact-unreadable")))?;
    let mut signature = [0; 64];
    hex::decode_to_slice(&line.signature, &mut signature)
        .map_err(|_| damaged(path, app_error!(BadFile, "bundle-signature-unreadable")))?;
    Ok((line, signature))
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

pub(super) fn damaged(path: &Path, why: impl Into<ErrorArg>) -> AppError {
    app_error!(BadFile, "bundle-unsound", file = path.display().to_string(), why = why.into())
}

fn not_sound(path: &Path, error: FactError) -> AppError {
    let why = match error {
        FactError::Newer(_) => return newer(path),
        FactError::Unreadable(why) => app_error!(BadFile, "fact-unreadable", why = why),
        FactError::Signature(device) => app_error!(BadFile, "fact-signature-wrong", device = device),
        FactError::Part(device) => app_error!(BadFile, "fact-part-changed", device = device),
    };
    damaged(path, why)
}

pub(super) fn newer(path: &Path) -> AppError {
    app_error!(Newer, "file-newer", file = path.display().to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use std::io::Write as _;
    use std::ops::ControlFlow;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;
    use crate::exchange::take_in::{Steps, checked};

    /// A first line, and so often the same after it, packed.
    fn packed(line: &[u8], times: usize) -> Vec<u8> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        writeln!(gzip, r#"{{"format":1,"event":"{}"}}"#, "ab".repeat(32)).unwrap();
        let many = line.repeat(1_000);
        (0..times / 1_000).for_each(|_| gzip.write_all(&many).unwrap());
        gzip.finish().unwrap()
    }

    #[test]
    fn the_first_wrong_line_ends_it_before_the_rest_is_unpacked() {
        let packed = packed(b"x\n", 8_000_000);
        let (header, mut lines) = Content::new(Path::new("bomb"), &packed).begin().unwrap();
        let before = lines.left;
        let mut steps_made = 0;
        let mut watch = |_, _| {
            steps_made += 1;
            ControlFlow::Continue(())
        };
        let error = checked(&mut lines, header.event, None, &mut Steps::new(&mut watch)).unwrap_err();
        assert!(error.message.contains("bomb"), "{}", error.message);
        let unpacked = before - lines.left;
        assert!(unpacked <= 64 * 1_024, "{unpacked} bytes of 16 million were unpacked");
        assert_eq!(steps_made, 0);
    }

    #[test]
    fn long_lines_are_held_few_at_a_time() {
        let line = [vec![b'x'; 999_999], vec![b'\n']].concat();
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        (0..16).for_each(|_| gzip.write_all(&line).unwrap());
        let packed = gzip.finish().unwrap();
        let mut lines = Lines::new(Path::new("long"), &packed);
        let some = lines.some(1_000).unwrap();
        assert!((1..=5).contains(&some.len()), "{}", some.len());
    }

    #[test]
    fn there_is_an_end_to_lines() {
        let packed = packed(b"\n", 3_000_000);
        let mut lines = Lines::new(Path::new("empty"), &packed);
        let mut count = 0;
        let error = loop {
            match lines.next() {
                Ok(line) => count += u64::from(line.is_some()),
                Err(error) => break error,
            }
        };
        assert_eq!(count, LINES_MAX);
        assert!(error.message.contains("empty"), "{}", error.message);
    }
}
