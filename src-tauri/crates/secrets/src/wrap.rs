//! One secret sealed by a key: AES-256-GCM, `nonce (12) || ciphertext || tag (16)`, bound to a purpose.
//! Whole files under a passphrase are in `sealed_file.rs`.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use zeroize::Zeroizing;

use crate::secret::fill_random;
use crate::{Secret32, SecretError};

/// Bytes of an AES-GCM nonce.
pub(crate) const NONCE: usize = 12;
/// Bytes of an AES-GCM tag.
pub(crate) const TAG: usize = 16;

/// Seals `secret` by `key`: 28 bytes longer than it went in, and never twice the same.
///
/// `purpose` says what the secret is (for example `b"event key/" + event id`) and is not stored: unwrapping for another
/// purpose fails, so rows can't be swapped unseen.
///
/// # Errors
/// `NoRandomness`, or `TooLong` beyond 64 GiB.
pub fn wrap(key: &Secret32, purpose: &[u8], secret: &[u8]) -> Result<Vec<u8>, SecretError> {
    let mut nonce = [0; NONCE];
    fill_random(&mut nonce)?;
    let mut sealed = nonce.to_vec();
    sealed.extend(encrypt(key, &nonce, purpose, secret)?);
    Ok(sealed)
}

/// Opens what [`wrap`] made with the same key and purpose.
///
/// # Errors
/// `DoesNotOpen` for another key, another purpose, damage or a cut.
pub fn unwrap_secret(
    key: &Secret32,
    purpose: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, SecretError> {
    sealed
        .split_first_chunk::<NONCE>()
        .and_then(|(nonce, rest)| decrypt(key, nonce, purpose, rest))
        .ok_or_else(|| SecretError::DoesNotOpen { purpose: printable(purpose) })
}

/// AES-256-GCM with associated data; the caller owns the uniqueness of the nonce.
pub(crate) fn encrypt(
    key: &Secret32,
    nonce: &[u8; NONCE],
    aad: &[u8],
    msg: &[u8],
) -> Result<Vec<u8>, SecretError> {
    Aes256Gcm::new(key.dangerously_expose().into())
        .encrypt(&Nonce::from(*nonce), Payload { msg, aad })
        .map_err(|_| SecretError::TooLong(msg.len()))
}

/// The other way round; `None` for whatever does not verify.
pub(crate) fn decrypt(
    key: &Secret32,
    nonce: &[u8; NONCE],
    aad: &[u8],
    msg: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    Aes256Gcm::new(key.dangerously_expose().into())
        .decrypt(&Nonce::from(*nonce), Payload { msg, aad })
        .ok()
        .map(Zeroizing::new)
}

/// A purpose for an error's sentence: it may hold an id in raw bytes.
fn printable(purpose: &[u8]) -> String {
    purpose.escape_ascii().to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;

    #[test]
    fn opens_only_with_its_key_and_purpose() {
        let key = Secret32::from_bytes([1; 32]);
        let sealed = wrap(&key, b"event key", b"hush").unwrap();
        assert_eq!(sealed.len(), NONCE + 4 + TAG);
        assert_eq!(unwrap_secret(&key, b"event key", &sealed).unwrap().as_slice(), b"hush");
        assert!(unwrap_secret(&key, b"other", &sealed).is_err());
        assert!(unwrap_secret(&Secret32::from_bytes([2; 32]), b"event key", &sealed).is_err());
        assert_ne!(sealed, wrap(&key, b"event key", b"hush").unwrap());
    }

    #[test]
    fn every_cut_and_every_flipped_bit_fails() {
        let key = Secret32::from_bytes([1; 32]);
        let sealed = wrap(&key, b"p", b"hush").unwrap();
        for length in 0..sealed.len() {
            assert!(unwrap_secret(&key, b"p", &sealed[..length]).is_err(), "cut to {length}");
        }
        for bit in 0..sealed.len() * 8 {
            let mut bad = sealed.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(unwrap_secret(&key, b"p", &bad).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn the_error_names_the_purpose_and_shows_no_secret() {
        let key = Secret32::from_bytes([0xAB; 32]);
        let why = unwrap_secret(&key, b"event key/\x00\xff", &[7; 40]).unwrap_err();
        assert!(why.to_string().contains(r"event key/\x00\xff"), "{why}");
        assert!(!format!("{why:?}").contains("171"), "{why:?}");
    }
}
