//! The ticket code: what is in the QR, sealed with the event's key so that it proves itself with no list and no
//! network. Frozen once printed: `tests/vectors.txt` only grows. Layout: `docs/formats.md`.
//!
//! Drawing the QR is `entrada-paper`'s, finding it in a picture `entrada-scan`'s.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::ids::EventId;
use crate::model::Sealing;
use crate::number::{self, Number};

const VERSION: u8 = 1;
const NONCE: usize = 12;
const PLAIN: usize = 15;
const TAG: usize = 16;
/// Bytes of a code: version, key id, nonce, sealed content, tag.
const BYTES: usize = 2 + NONCE + PLAIN + TAG;
/// Decimal digits of a code: 7 bytes → 17 digits, the last 3 bytes → 8. 110 digits fit a version 4 QR code at
/// level Q in numeric mode (ISO/IEC 18004, table 7: 111 digits).
pub const DIGITS: usize = 6 * 17 + 8;
/// The highest serial that fits.
pub const SERIAL_MAX: u16 = (1 << 12) - 1;
/// The highest ticket type index that fits; the lowest is 1.
pub const TYPE_MAX: u16 = (1 << 10) - 1;
/// Minutes count from 2020-01-01T00:00:00Z; 0 stands for no beginning, the largest for no end (2051).
const EPOCH_SECONDS: i64 = 1_577_836_800;
const MINUTES_MAX: i64 = (1 << 24) - 1;

/// An event's secret key. Zeroised on drop; no `Serialize`; `Debug` says nothing.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct EventKey([u8; 32]);

impl EventKey {
    /// The key of these bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The secret itself, to be sealed and nothing else.
    #[must_use]
    pub fn dangerously_expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// A byte that tells which key a code may be sealed with. A hint, not an identity.
    #[must_use]
    pub fn hint(&self) -> u8 {
        let mut sha = Sha256::new();
        sha.update(b"entrada key hint\n");
        sha.update(self.0);
        let [first, ..] = <[u8; 32]>::from(sha.finalize());
        first
    }
}

impl std::fmt::Debug for EventKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EventKey(..)")
    }
}

/// What a code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeContent {
    /// The ticket.
    pub number: Number,
    /// 0 for the first code of a ticket; each re-issue raises it.
    pub serial: u16,
    /// The ticket type's index when the code was made.
    pub type_index: u16,
    /// Valid from, to the minute.
    pub from: Option<Timestamp>,
    /// Valid until, to the minute, inclusive.
    pub until: Option<Timestamp>,
}

/// Why a code can't be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The serial does not fit.
    #[error("this ticket was re-issued {SERIAL_MAX} times; cancel it and issue another")]
    Serial,
    /// The type index does not fit.
    #[error("an event can have at most {TYPE_MAX} ticket types")]
    Type,
    /// The stored nonce is damaged.
    #[error("the nonce of a ticket's code is damaged")]
    Nonce,
    /// The cipher refused.
    #[error("a code could not be sealed")]
    Cipher,
}

/// A text that was shown or typed at the door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Shaped like a code of ours.
    Code(SealedCode),
    /// A number, typed by a person.
    Number(Number),
    /// Anything else.
    Other,
}

/// A code that was read and not opened yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealedCode {
    bytes: [u8; BYTES],
}

/// Makes the code of a ticket: [`DIGITS`] decimal digits.
///
/// # Errors
/// When serial or type do not fit the format.
pub fn seal(
    key: &EventKey,
    event: EventId,
    number: Number,
    serial: u16,
    sealing: &Sealing,
) -> Result<String, SealError> {
    if serial > SERIAL_MAX {
        return Err(SealError::Serial);
    }
    if sealing.type_index == 0 || sealing.type_index > TYPE_MAX {
        return Err(SealError::Type);
    }
    let mut nonce = [0; NONCE];
    hex::decode_to_slice(&sealing.nonce, &mut nonce).map_err(|_| SealError::Nonce)?;
    let from = sealing.from.map_or(0, minutes).clamp(0, MINUTES_MAX);
    // A code must not end before its ticket does: what is left of the last minute belongs to it.
    let until = sealing.until.map_or(MINUTES_MAX, |t| whole_minutes(t).clamp(1, MINUTES_MAX));
    let content = (u128::from(number.bits()) << 70)
        | (u128::from(serial) << 58)
        | (u128::from(sealing.type_index) << 48)
        | (u128::from(from.unsigned_abs()) << 24)
        | u128::from(until.unsigned_abs());
    let [_, plain @ ..] = content.to_be_bytes();
    let hint = key.hint();
    let sealed = cipher(key)
        .encrypt(&Nonce::from(nonce), Payload { msg: &plain, aad: &associated(event, hint) })
        .map_err(|_| SealError::Cipher)?;
    let mut bytes = vec![VERSION, hint];
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&sealed);
    Ok(digits(&bytes))
}

fn cipher(key: &EventKey) -> Aes256Gcm {
    Aes256Gcm::new(&Key::<Aes256Gcm>::from(key.0))
}

fn associated(event: EventId, hint: u8) -> Vec<u8> {
    [&[VERSION, hint][..], &event.0].concat()
}

fn minutes(moment: Timestamp) -> i64 {
    (moment.as_second() - EPOCH_SECONDS).div_euclid(60)
}

/// Minutes, rounded up.
fn whole_minutes(moment: Timestamp) -> i64 {
    let past = moment.as_second().rem_euclid(60) > 0 || moment.subsec_nanosecond() > 0;
    minutes(moment) + i64::from(past)
}

fn moment(minutes: i64) -> Option<Timestamp> {
    Timestamp::from_second(minutes * 60 + EPOCH_SECONDS).ok()
}

fn digits(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(DIGITS);
    for block in bytes.chunks(7) {
        let value = block.iter().fold(0_u64, |value, byte| (value << 8) | u64::from(*byte));
        let width = width(block.len());
        text.push_str(&format!("{value:0width$}"));
    }
    text
}

/// How many digits hold so many bytes.
fn width(bytes: usize) -> usize {
    match bytes {
        1 => 3,
        2 => 5,
        3 => 8,
        4 => 10,
        5 => 13,
        6 => 15,
        _ => 17,
    }
}

impl SealedCode {
    fn parse(text: &str) -> Option<Self> {
        if text.len() != DIGITS || !text.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let mut bytes = [0; BYTES];
        let mut digits = text;
        for block in bytes.chunks_mut(7) {
            let (head, tail) = digits.split_at_checked(width(block.len()))?;
            digits = tail;
            let mut value: u64 = head.parse().ok()?;
            for byte in block.iter_mut().rev() {
                *byte = u8::try_from(value & 0xff).ok()?;
                value >>= 8;
            }
            if value != 0 {
                return None;
            }
        }
        let code = Self { bytes };
        (code.bytes.first() == Some(&VERSION)).then_some(code)
    }

    /// Which keys it may have been sealed with: those of this [`EventKey::hint`].
    #[must_use]
    pub fn hint(&self) -> u8 {
        let [_, hint, ..] = self.bytes;
        hint
    }

    /// Opens the code with an event's key; `None` when it was not sealed with it for this event.
    #[must_use]
    pub fn open(&self, key: &EventKey, event: EventId) -> Option<CodeContent> {
        let (head, sealed) = self.bytes.split_at_checked(2 + NONCE)?;
        let nonce = <[u8; NONCE]>::try_from(head.get(2..)?).ok()?;
        let plain = cipher(key)
            .decrypt(&Nonce::from(nonce), Payload { msg: sealed, aad: &associated(event, self.hint()) })
            .ok()?;
        let mut content = [0; 16];
        content.get_mut(1..)?.copy_from_slice(<&[u8; PLAIN]>::try_from(plain.as_slice()).ok()?);
        let content = u128::from_be_bytes(content);
        let bits = |shift: u32, width: u32| u64::try_from((content >> shift) & ((1 << width) - 1)).ok();
        let from = i64::try_from(bits(24, 24)?).ok()?;
        let until = i64::try_from(bits(0, 24)?).ok()?;
        Some(CodeContent {
            number: Number::from_random(bits(70, number::BITS)?),
            serial: u16::try_from(bits(58, 12)?).ok()?,
            type_index: u16::try_from(bits(48, 10)?).ok()?,
            from: if from == 0 { None } else { moment(from) },
            until: if until == MINUTES_MAX { None } else { moment(until) },
        })
    }
}

/// The text without what scanners add to it: an AIM symbology identifier (`]Q1`), an ECI designator (`\000026`),
/// control characters and white space around it.
#[must_use]
pub fn strip(text: &str) -> &str {
    let around = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
    let mut text = text.trim_matches(around);
    if let Some(rest) = text.strip_prefix(']') {
        let mut rest = rest.chars();
        if rest.next().is_some_and(|c| c.is_ascii_alphabetic())
            && rest.next().is_some_and(|c| c.is_ascii_alphanumeric())
        {
            text = rest.as_str();
        }
    }
    while let Some(rest) = text.strip_prefix('\\') {
        let Some((eci, rest)) = rest.split_at_checked(6) else { break };
        if !eci.bytes().all(|b| b.is_ascii_digit()) {
            break;
        }
        text = rest;
    }
    text.trim_matches(around)
}

/// What a text is that was shown to the camera, sent by a USB scanner or typed.
#[must_use]
pub fn read(text: &str) -> Input {
    let text = strip(text);
    if text.len() > 4 * DIGITS {
        return Input::Other;
    }
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if let Some(code) = SealedCode::parse(&compact) {
        return Input::Code(code);
    }
    text.parse().map_or(Input::Other, Input::Number)
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "tests may panic"
)]
mod tests {
    use super::*;

    const EVENT: EventId = EventId([0xe1; 32]);

    fn key() -> EventKey {
        EventKey::new([0x5a; 32])
    }

    fn sealing() -> Sealing {
        Sealing {
            nonce: "000102030405060708090a0b".into(),
            type_index: 3,
            from: Some("2026-11-20T18:00:00Z".parse().unwrap()),
            until: Some("2026-11-21T03:00:00Z".parse().unwrap()),
        }
    }

    fn sealed() -> String {
        seal(&key(), EVENT, Number::from_random(0x3_1234_5678_9abc), 7, &sealing()).unwrap()
    }

    fn opened(text: &str) -> Option<CodeContent> {
        match read(text) {
            Input::Code(code) => code.open(&key(), EVENT),
            Input::Number(_) | Input::Other => None,
        }
    }

    #[test]
    fn a_code_says_what_was_sealed() {
        let text = sealed();
        assert_eq!(text.len(), DIGITS);
        let content = opened(&text).unwrap();
        let sealing = sealing();
        assert_eq!(content.number, Number::from_random(0x3_1234_5678_9abc));
        assert_eq!((content.serial, content.type_index), (7, 3));
        assert_eq!((content.from, content.until), (sealing.from, sealing.until));
    }

    #[test]
    fn no_window_is_no_window() {
        let sealing = Sealing { from: None, until: None, ..sealing() };
        let text = seal(&key(), EVENT, Number::from_random(1), 0, &sealing).unwrap();
        let content = opened(&text).unwrap();
        assert_eq!((content.from, content.until), (None, None));
    }

    #[test]
    fn every_flipped_bit_fails() {
        let Input::Code(code) = read(&sealed()) else { panic!("a sealed code reads as one") };
        for place in 0..BYTES * 8 {
            let mut wrong = code;
            wrong.bytes[place / 8] ^= 1 << (place % 8);
            assert_eq!(opened(&digits(&wrong.bytes)), None, "bit {place}");
        }
    }

    #[test]
    fn every_changed_digit_fails() {
        let text = sealed();
        for place in 0..DIGITS {
            for digit in b'0'..=b'9' {
                let mut wrong = text.clone().into_bytes();
                if wrong[place] == digit {
                    continue;
                }
                wrong[place] = digit;
                assert_eq!(opened(&String::from_utf8(wrong).unwrap()), None, "digit {place}");
            }
        }
    }

    #[test]
    fn another_key_or_event_does_not_open_it() {
        let Input::Code(code) = read(&sealed()) else { panic!("a sealed code reads as one") };
        assert!(code.open(&EventKey::new([1; 32]), EVENT).is_none());
        assert!(code.open(&key(), EventId([2; 32])).is_none());
    }

    #[test]
    fn input_is_forgiving_about_what_scanners_add() {
        let text = sealed();
        for wrapped in [
            format!("  {text}\r\n"),
            format!("\\000026{text}"),
            format!("]Q1{text}"),
            format!("]Q2\\000026{text}\u{1d}"),
            format!("{} {}", &text[..50], &text[50..]),
        ] {
            assert!(opened(&wrapped).is_some(), "{wrapped:?}");
        }
        assert!(matches!(read("7k3q9 m2fxd"), Input::Number(_)));
    }

    #[test]
    fn what_is_not_ours_is_other() {
        let text = sealed();
        for wrong in
            [&text[1..], &text[..109], "", "https://example.org", &"9".repeat(110), &"1".repeat(2_900)]
        {
            assert_eq!(read(wrong), Input::Other, "{wrong}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let number = Number::from_random(1);
        assert_eq!(seal(&key(), EVENT, number, SERIAL_MAX + 1, &sealing()), Err(SealError::Serial));
        let zero = Sealing { type_index: 0, ..sealing() };
        assert_eq!(seal(&key(), EVENT, number, 0, &zero), Err(SealError::Type));
    }

    #[test]
    fn printed_codes_open_for_ever() {
        for line in include_str!("../tests/vectors.txt").lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split(' ');
            let mut next = || fields.next().unwrap();
            let mut key = [0; 32];
            hex::decode_to_slice(next(), &mut key).unwrap();
            let key = EventKey::new(key);
            let event: EventId = next().parse().unwrap();
            let (number, serial, type_index): (Number, u16, u16) =
                (next().parse().unwrap(), next().parse().unwrap(), next().parse().unwrap());
            let time = |text: &str| (text != "-").then(|| text.parse::<Timestamp>().unwrap());
            let (from, until) = (time(next()), time(next()));
            let Input::Code(code) = read(next()) else { panic!("not a code: {line}") };
            let content = CodeContent { number, serial, type_index, from, until };
            assert_eq!(code.open(&key, event), Some(content), "{line}");
        }
    }
}
