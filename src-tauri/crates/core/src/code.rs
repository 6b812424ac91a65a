//! The ticket code: what is in the QR, signed by one of the event's slots so that it proves itself with no list and no
//! network, and who can check it can't make it. Frozen once printed: `tests/vectors.txt` only grows. Layout:
//! `docs/formats.md`.
//!
//! Drawing the QR is `entrada-paper`'s, finding it in a picture `entrada-scan`'s, in what a scanner types `shown`'s. Which laptop holds which slot is told
//! by `authority`.

use aes::Aes256;
use ctr::Ctr32BE;
use ctr::cipher::{Iv, Key, KeyIvInit, StreamCipher};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::ids::{EventId, ReadingKeyHash, SlotId};
use crate::model::Sealing;
use crate::number::{self, Number};

/// The upper two bits of the first byte.
const VERSION: u8 = 2;
/// The highest index of a slot; its six bits share the first byte with the version.
pub const SLOT_MAX: u8 = (1 << 6) - 1;
/// How many slots an event is founded with.
pub const SLOTS: u8 = 16;
const CONTENT: usize = 15;
const SIGNATURE: usize = 64;
/// The part of the signature that the content is encrypted with.
const NONCE: usize = 12;
/// Bytes of a code: version and slot, encrypted content, signature.
const BYTES: usize = 1 + CONTENT + SIGNATURE;
/// Decimal digits of a code: 7 bytes → 17 digits, the last 3 bytes → 8. 195 digits fit a version 5 QR code at
/// level M in numeric mode (ISO/IEC 18004, table 7: 202 digits).
pub const DIGITS: usize = 11 * 17 + 8;
/// The highest serial that fits.
pub const SERIAL_MAX: u16 = (1 << 12) - 1;
/// The highest ticket type index that fits; the lowest is 1.
pub const TYPE_MAX: u16 = (1 << 10) - 1;
/// Minutes count from 2020-01-01T00:00:00Z; 0 stands for no beginning, the largest for no end (2051).
const EPOCH_SECONDS: i64 = 1_577_836_800;
const MINUTES_MAX: i64 = (1 << 24) - 1;
const SIGNED_PREFIX: &[u8] = b"entrada code 2\n";

/// What hides an event's codes from everybody outside: all its laptops have it. It opens codes and makes none.
/// Zeroised on drop; no `Serialize`; `Debug` says nothing.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct ReadingKey([u8; 32]);

impl ReadingKey {
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

    /// What stands in the founding fact, so that nobody who carries the key can swap it.
    #[must_use]
    pub fn hash(&self) -> ReadingKeyHash {
        let mut sha = Sha256::new();
        sha.update(b"entrada reading key\n");
        sha.update(self.0);
        ReadingKeyHash(sha.finalize().into())
    }

    fn cipher(&self, nonce: &[u8]) -> Ctr32BE<Aes256> {
        let mut iv = Iv::<Ctr32BE<Aes256>>::default();
        iv.iter_mut().zip(nonce).for_each(|(to, from)| *to = *from);
        Ctr32BE::new(&Key::<Ctr32BE<Aes256>>::from(self.0), &iv)
    }
}

impl std::fmt::Debug for ReadingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReadingKey(..)")
    }
}

/// What signs codes: the secret half of one of an event's slots. Zeroised on drop; no `Serialize`; no `Debug`.
pub struct SlotKey {
    index: u8,
    key: SigningKey,
}

impl SlotKey {
    /// The key of the slot `index`, at most [`SLOT_MAX`], with these 32 secret bytes.
    #[must_use]
    pub fn from_secret(index: u8, secret: &Zeroizing<[u8; 32]>) -> Self {
        Self { index: index & SLOT_MAX, key: SigningKey::from_bytes(secret) }
    }

    /// The slot as all laptops of the event know it.
    #[must_use]
    pub fn slot(&self) -> Slot {
        Slot { index: self.index, id: SlotId(self.key.verifying_key().to_bytes()) }
    }
}

/// One of the keys that an event's codes are signed with: its public half, which every laptop has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Slot {
    /// Its number in the code. Two laptops apart may have made two slots of one index: both count.
    pub index: u8,
    /// The public key.
    pub id: SlotId,
}

/// What opens an event's codes and tells genuine ones from forged ones.
#[derive(Debug, Clone)]
pub struct CodeKeys {
    /// The event.
    pub event: EventId,
    /// What they are encrypted with.
    pub reading: ReadingKey,
    /// Who may have signed them.
    pub slots: Vec<Slot>,
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
}

/// A code that was read and not opened yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealedCode {
    bytes: [u8; BYTES],
}

/// Makes the code of a ticket: [`DIGITS`] decimal digits, the same ones each time for the same slot.
///
/// # Errors
/// When serial or type do not fit the format.
pub fn seal(
    reading: &ReadingKey,
    slot: &SlotKey,
    event: EventId,
    number: Number,
    serial: u16,
    sealing: &Sealing,
) -> Result<String, SealError> {
    let mut content = CodeContent::issued(number, serial, sealing).to_bytes()?;
    let first = (VERSION << 6) | slot.index;
    let signature = slot.key.sign(&signed(event, first, &content)).to_bytes();
    reading.cipher(signature.get(..NONCE).unwrap_or_default()).apply_keystream(&mut content);
    Ok(digits(&[&[first], &content[..], &signature[..]].concat()))
}

fn signed(event: EventId, first: u8, content: &[u8; CONTENT]) -> Vec<u8> {
    [SIGNED_PREFIX, &event.0, &[first], content].concat()
}

impl CodeContent {
    /// What the code of a ticket that was issued like this says: times in whole minutes.
    #[must_use]
    pub fn issued(number: Number, serial: u16, sealing: &Sealing) -> Self {
        let from = sealing.from.map(|from| minutes(from).clamp(0, MINUTES_MAX)).filter(|from| *from > 0);
        // A code must not end before its ticket does: what is left of the last minute belongs to it.
        let until = sealing.until.map(|until| whole_minutes(until).clamp(1, MINUTES_MAX));
        Self {
            number,
            serial,
            type_index: sealing.type_index,
            from: from.and_then(moment),
            until: until.filter(|until| *until < MINUTES_MAX).and_then(moment),
        }
    }

    /// Checks that a ticket of this serial and type can have a code.
    ///
    /// # Errors
    /// When they do not fit the format.
    pub fn fits(serial: u16, type_index: u16) -> Result<(), SealError> {
        if serial > SERIAL_MAX {
            return Err(SealError::Serial);
        }
        if type_index == 0 || type_index > TYPE_MAX {
            return Err(SealError::Type);
        }
        Ok(())
    }

    fn to_bytes(self) -> Result<[u8; CONTENT], SealError> {
        Self::fits(self.serial, self.type_index)?;
        let (from, until) = (self.from.map_or(0, minutes), self.until.map_or(MINUTES_MAX, minutes));
        let content = (u128::from(self.number.bits()) << 70)
            | (u128::from(self.serial) << 58)
            | (u128::from(self.type_index) << 48)
            | (u128::from(from.unsigned_abs()) << 24)
            | u128::from(until.unsigned_abs());
        let [_, bytes @ ..] = content.to_be_bytes();
        Ok(bytes)
    }

    fn from_bytes(bytes: &[u8; CONTENT]) -> Option<Self> {
        let mut content = [0; CONTENT + 1];
        content.get_mut(1..)?.copy_from_slice(bytes);
        let content = u128::from_be_bytes(content);
        let bits = |shift: u32, width: u32| u64::try_from((content >> shift) & ((1 << width) - 1)).ok();
        let from = i64::try_from(bits(24, 24)?).ok()?;
        let until = i64::try_from(bits(0, 24)?).ok()?;
        Some(Self {
            number: Number::from_random(bits(70, number::BITS)?),
            serial: u16::try_from(bits(58, 12)?).ok()?,
            type_index: u16::try_from(bits(48, 10)?).ok()?,
            from: if from == 0 { None } else { moment(from) },
            until: if until == MINUTES_MAX { None } else { moment(until) },
        })
    }
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
    /// The code that these digits are, and nothing else; `None` when they can't be one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
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
        (code.first()? >> 6 == VERSION).then_some(code)
    }

    /// Its digits.
    #[must_use]
    pub fn digits(&self) -> String {
        digits(&self.bytes)
    }

    fn first(&self) -> Option<u8> {
        self.bytes.first().copied()
    }

    /// Opens the code: what it says, and by which slot; `None` when it was not made for this event by one of its
    /// slots.
    #[must_use]
    pub fn open(&self, keys: &CodeKeys) -> Option<(CodeContent, SlotId)> {
        let first = self.first()?;
        let (content, signature) = self.bytes.get(1..)?.split_at_checked(CONTENT)?;
        let mut content = <[u8; CONTENT]>::try_from(content).ok()?;
        keys.reading.cipher(signature.get(..NONCE)?).apply_keystream(&mut content);
        let (message, signature) =
            (signed(keys.event, first, &content), Signature::from_slice(signature).ok()?);
        let signer = keys.slots.iter().filter(|slot| slot.index == first & SLOT_MAX).find(|slot| {
            VerifyingKey::from_bytes(&slot.id.0)
                .is_ok_and(|key| key.verify_strict(&message, &signature).is_ok())
        })?;
        Some((CodeContent::from_bytes(&content)?, signer.id))
    }
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
    const NUMBER: u64 = 0x3_1234_5678_9abc;

    fn slot() -> SlotKey {
        SlotKey::from_secret(5, &Zeroizing::new([0x77; 32]))
    }

    fn reading() -> ReadingKey {
        ReadingKey::new([0x5a; 32])
    }

    fn keys() -> CodeKeys {
        CodeKeys { event: EVENT, reading: reading(), slots: vec![slot().slot()] }
    }

    fn sealing() -> Sealing {
        Sealing {
            type_index: 3,
            from: Some("2026-11-20T18:00:00Z".parse().unwrap()),
            until: Some("2026-11-21T03:00:00Z".parse().unwrap()),
        }
    }

    fn sealed() -> String {
        seal(&reading(), &slot(), EVENT, Number::from_random(NUMBER), 7, &sealing()).unwrap()
    }

    fn opened(text: &str) -> Option<CodeContent> {
        let code = SealedCode::parse(text)?;
        code.open(&keys()).map(|(content, _)| content)
    }

    #[test]
    fn a_code_says_what_was_sealed() {
        let text = sealed();
        assert_eq!(text.len(), DIGITS);
        let content = opened(&text).unwrap();
        assert_eq!(content, CodeContent::issued(Number::from_random(NUMBER), 7, &sealing()));
        assert_eq!((content.from, content.until), (sealing().from, sealing().until));
    }

    #[test]
    fn no_window_is_no_window() {
        let sealing = Sealing { from: None, until: None, ..sealing() };
        let text = seal(&reading(), &slot(), EVENT, Number::from_random(1), 0, &sealing).unwrap();
        let content = opened(&text).unwrap();
        assert_eq!((content.from, content.until), (None, None));
    }

    #[test]
    fn every_flipped_bit_fails() {
        let code = SealedCode::parse(&sealed()).unwrap();
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
    fn another_key_slot_or_event_does_not_open_it() {
        let code = SealedCode::parse(&sealed()).unwrap();
        assert!(code.open(&CodeKeys { reading: ReadingKey::new([1; 32]), ..keys() }).is_none());
        assert!(code.open(&CodeKeys { event: EventId([2; 32]), ..keys() }).is_none());
        let other = SlotKey::from_secret(5, &Zeroizing::new([0x78; 32])).slot();
        assert!(code.open(&CodeKeys { slots: vec![other], ..keys() }).is_none());
        let elsewhere = Slot { index: 6, ..slot().slot() };
        assert!(code.open(&CodeKeys { slots: vec![elsewhere], ..keys() }).is_none());
        // Two laptops apart made a slot of one index.
        let both = CodeKeys { slots: vec![other, slot().slot()], ..keys() };
        assert_eq!(code.open(&both).unwrap().1, slot().slot().id);
    }

    /// What a door has is the reading key, the slots' public halves and every code it saw: nothing that it can
    /// make of these opens.
    #[test]
    fn who_can_read_codes_cannot_make_one() {
        let code = SealedCode::parse(&sealed()).unwrap();
        let content = CodeContent { serial: 8, ..opened(&sealed()).unwrap() }.to_bytes().unwrap();
        let signature = &code.bytes[1 + CONTENT..];
        let forge = |first: u8, signature: &[u8]| {
            let mut hidden = content;
            reading().cipher(&signature[..NONCE]).apply_keystream(&mut hidden);
            opened(&digits(&[&[first], &hidden[..], signature].concat()))
        };
        let first = (VERSION << 6) | 5;
        assert_eq!(forge(first, signature), None, "another's signature");
        let own = SigningKey::from_bytes(&[9; 32]).sign(&signed(EVENT, first, &content)).to_bytes();
        assert_eq!(forge(first, &own), None, "a key of its own");
        let public =
            SigningKey::from_bytes(&slot().slot().id.0).sign(&signed(EVENT, first, &content)).to_bytes();
        assert_eq!(forge(first, &public), None, "the public half taken for a secret one");
        assert_eq!(forge(first, &[0; 64]), None);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let number = Number::from_random(1);
        let seal = |serial: u16, sealing: &Sealing| seal(&reading(), &slot(), EVENT, number, serial, sealing);
        assert_eq!(seal(SERIAL_MAX + 1, &sealing()), Err(SealError::Serial));
        assert_eq!(seal(0, &Sealing { type_index: 0, ..sealing() }), Err(SealError::Type));
    }

    #[test]
    fn printed_codes_open_for_ever() {
        for line in include_str!("../tests/vectors.txt").lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split(' ');
            let mut next = || fields.next().unwrap();
            let mut secret = || {
                let mut bytes = [0; 32];
                hex::decode_to_slice(next(), &mut bytes).unwrap();
                bytes
            };
            let (reading, seed) = (ReadingKey::new(secret()), Zeroizing::new(secret()));
            let slot = SlotKey::from_secret(next().parse().unwrap(), &seed);
            let event: EventId = next().parse().unwrap();
            let (number, serial, type_index): (Number, u16, u16) =
                (next().parse().unwrap(), next().parse().unwrap(), next().parse().unwrap());
            let time = |text: &str| (text != "-").then(|| text.parse::<Timestamp>().unwrap());
            let (from, until) = (time(next()), time(next()));
            let text = next();
            let sealing = Sealing { type_index, from, until };
            assert_eq!(seal(&reading, &slot, event, number, serial, &sealing).unwrap(), text, "{line}");
            let code = SealedCode::parse(text).unwrap();
            let keys = CodeKeys { event, reading, slots: vec![slot.slot()] };
            let content = CodeContent { number, serial, type_index, from, until };
            assert_eq!(code.open(&keys), Some((content, slot.slot().id)), "{line}");
        }
    }
}
