//! A whole file under a passphrase: event bundles and backups, each with its own eight first bytes.
//! What is inside is the caller's business; single keys under the master key are in `wrap.rs`.
//!
//! | offset | bytes | what |
//! |---|---|---|
//! | 0 | 8 | the kind, for example `ENTRBNDL` |
//! | 8 | 1 | format: 1 |
//! | 9 | 4 | Argon2id memory in KiB, big-endian |
//! | 13 | 1 | Argon2id passes |
//! | 14 | 1 | Argon2id lanes |
//! | 15 | 16 | salt |
//! | 31 | 12 | nonce |
//! | 43 | 8 | length of the content in bytes, big-endian |
//! | 51 | n | the content, AES-256-GCM; associated data: bytes 0 to 50 |
//! | 51+n | 16 | its tag |

use zeroize::Zeroizing;

use crate::passphrase::{DeriveFault, PassphraseCost, SALT};
use crate::secret::fill_random;
use crate::wrap::{NONCE, TAG, decrypt, encrypt};
use crate::{OpenError, SecretError};

const FORMAT: u8 = 1;
/// Bytes before the content.
const HEADER: usize = 51;

/// Seals `content` under a passphrase as a file of the kind `magic`.
///
/// # Errors
/// `EmptyPassphrase`, `NoMemory`, `NoRandomness`, `TooLong`.
pub fn seal(magic: &[u8; 8], passphrase: &str, content: &[u8]) -> Result<Vec<u8>, SecretError> {
    seal_at(PassphraseCost::CHOSEN, magic, passphrase, content)
}

/// [`seal`] at another cost; tests need thousands of files.
fn seal_at(
    cost: PassphraseCost,
    magic: &[u8; 8],
    passphrase: &str,
    content: &[u8],
) -> Result<Vec<u8>, SecretError> {
    if passphrase.is_empty() {
        return Err(SecretError::EmptyPassphrase);
    }
    let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
    fill_random(&mut salt)?;
    fill_random(&mut nonce)?;
    let key = cost.derive(passphrase, &salt).map_err(|_| SecretError::NoMemory { mib: cost.mib() })?;
    let length = u64::try_from(content.len()).map_err(|_| SecretError::TooLong(content.len()))?;

    let mut file = Vec::with_capacity(HEADER.saturating_add(content.len()).saturating_add(TAG));
    file.extend_from_slice(magic);
    file.push(FORMAT);
    file.extend_from_slice(&cost.memory_kib.to_be_bytes());
    file.extend_from_slice(&[cost.passes, cost.lanes]);
    file.extend_from_slice(&salt);
    file.extend_from_slice(&nonce);
    file.extend_from_slice(&length.to_be_bytes());
    let sealed = encrypt(&key, &nonce, &file, content)?;
    file.extend_from_slice(&sealed);
    Ok(file)
}

/// Opens a file that [`seal`] made with the same kind and passphrase.
///
/// # Errors
/// See [`OpenError`]; the kind, the format and the length are judged before the passphrase costs time.
pub fn open(magic: &[u8; 8], passphrase: &str, file: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (kind, _) = file.split_at_checked(magic.len()).unwrap_or((file, &[]));
    if !magic.starts_with(kind) {
        return Err(OpenError::NotThisKind);
    }
    match file.get(magic.len()) {
        None => return Err(OpenError::Truncated),
        Some(&FORMAT) => {}
        Some(0) => return Err(OpenError::WrongPassphraseOrDamaged),
        Some(&version) => return Err(OpenError::Newer { version }),
    }
    let (header, sealed) = file.split_first_chunk::<HEADER>().ok_or(OpenError::Truncated)?;
    let header_fields = Header::read(header).ok_or(OpenError::Truncated)?;
    let Header { cost, salt, nonce, length } = header_fields;
    let there =
        sealed.len().checked_sub(TAG).and_then(|n| u64::try_from(n).ok()).ok_or(OpenError::Truncated)?;
    match there.cmp(&length) {
        std::cmp::Ordering::Less => return Err(OpenError::Truncated),
        std::cmp::Ordering::Greater => return Err(OpenError::WrongPassphraseOrDamaged),
        std::cmp::Ordering::Equal => {}
    }
    let key = cost.derive(passphrase, &salt).map_err(|fault| match fault {
        DeriveFault::Cost => OpenError::TooDear { mib: cost.mib(), passes: cost.passes.into() },
        DeriveFault::Memory => OpenError::NoMemory { mib: cost.mib() },
    })?;
    decrypt(&key, &nonce, header, sealed).ok_or(OpenError::WrongPassphraseOrDamaged)
}

/// The fields behind kind and format.
struct Header {
    cost: PassphraseCost,
    salt: [u8; SALT],
    nonce: [u8; NONCE],
    length: u64,
}

impl Header {
    fn read(header: &[u8; HEADER]) -> Option<Self> {
        let (_, rest) = header.split_first_chunk::<9>()?;
        let (memory, rest) = rest.split_first_chunk::<4>()?;
        let (&[passes, lanes], rest) = rest.split_first_chunk::<2>()?;
        let (salt, rest) = rest.split_first_chunk::<SALT>()?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE>()?;
        let (length, _) = rest.split_first_chunk::<8>()?;
        let cost = PassphraseCost { memory_kib: u32::from_be_bytes(*memory), passes, lanes };
        Some(Self { cost, salt: *salt, nonce: *nonce, length: u64::from_be_bytes(*length) })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;
    use crate::passphrase::tests::TINY;

    const KIND: &[u8; 8] = b"ENTRBNDL";

    fn tiny(content: &[u8]) -> Vec<u8> {
        seal_at(TINY, KIND, "good words", content).unwrap()
    }

    #[test]
    fn what_was_sealed_is_opened() {
        for content in [&b""[..], b"x", &[7; 5000]] {
            let file = tiny(content);
            assert_eq!(file.len(), HEADER + content.len() + TAG);
            assert_eq!(open(KIND, "good words", &file).unwrap().as_slice(), content);
        }
        assert_ne!(tiny(b"x"), tiny(b"x"));
    }

    #[test]
    fn the_real_cost_works_too() {
        let file = seal(KIND, "good words", b"content").unwrap();
        assert_eq!(&file[..9], b"ENTRBNDL\x01");
        assert_eq!(&file[9..15], &[0, 1, 0, 0, 3, 1]);
        assert_eq!(open(KIND, "good words", &file).unwrap().as_slice(), b"content");
    }

    #[test]
    fn wrong_passphrase_and_wrong_kind_are_told_apart() {
        let file = tiny(b"content");
        assert_eq!(open(KIND, "bad words", &file).unwrap_err(), OpenError::WrongPassphraseOrDamaged);
        assert_eq!(open(KIND, "", &file).unwrap_err(), OpenError::WrongPassphraseOrDamaged);
        assert_eq!(open(b"ENTRBKUP", "good words", &file).unwrap_err(), OpenError::NotThisKind);
        assert_eq!(open(KIND, "good words", b"\xff\xd8\xff a picture").unwrap_err(), OpenError::NotThisKind);
        assert_eq!(open(KIND, "good words", b"abc").unwrap_err(), OpenError::NotThisKind);
        let mut renamed = file;
        renamed[..8].copy_from_slice(b"ENTRBKUP");
        assert_eq!(
            open(b"ENTRBKUP", "good words", &renamed).unwrap_err(),
            OpenError::WrongPassphraseOrDamaged
        );
        assert!(matches!(seal(KIND, "", b"content"), Err(SecretError::EmptyPassphrase)));
    }

    #[test]
    fn every_cut_is_called_a_cut() {
        let file = tiny(b"some content");
        for length in 0..file.len() {
            assert_eq!(
                open(KIND, "good words", &file[..length]).unwrap_err(),
                OpenError::Truncated,
                "{length}"
            );
        }
        let mut longer = file;
        longer.push(0);
        assert_eq!(open(KIND, "good words", &longer).unwrap_err(), OpenError::WrongPassphraseOrDamaged);
    }

    #[test]
    fn every_flipped_bit_fails() {
        let file = tiny(b"some content");
        for bit in 0..file.len() * 8 {
            let mut bad = file.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(open(KIND, "good words", &bad).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn a_newer_format_and_a_hostile_cost_are_named() {
        let mut newer = tiny(b"content");
        newer[8] = 2;
        assert_eq!(open(KIND, "good words", &newer).unwrap_err(), OpenError::Newer { version: 2 });
        // A newer format may be shorter than the header known here.
        assert_eq!(open(KIND, "good words", &newer[..12]).unwrap_err(), OpenError::Newer { version: 2 });
        let mut dear = tiny(b"content");
        dear[9..13].copy_from_slice(&(100 * 1024 * 1024_u32).to_be_bytes());
        let why = open(KIND, "good words", &dear).unwrap_err();
        assert_eq!(why, OpenError::TooDear { mib: 100 * 1024, passes: 1 });
    }
}
