//! A 32-byte key that is wiped when dropped and never printed.
//! What is done with it (wrapping, sealing) is in `wrap.rs` and `sealed_file.rs`.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::SecretError;

/// 32 secret bytes: wiped on drop, redacted in `Debug`, not serialisable, not comparable.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret32([u8; 32]);

impl Secret32 {
    /// A new key from the system's random numbers.
    ///
    /// # Errors
    /// `NoRandomness` when the system has none.
    pub fn generate() -> Result<Self, SecretError> {
        let mut key = Self([0; 32]);
        fill_random(&mut key.0)?;
        Ok(key)
    }

    /// A key from bytes the caller already holds; they are copied, so the caller wipes its own.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A key from exactly 32 bytes, `None` for any other length.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self([0; 32]);
        if bytes.len() != key.0.len() {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }

    /// The bytes themselves. Never log, print or store what this returns.
    #[must_use]
    pub fn dangerously_expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for Secret32 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret32(redacted)")
    }
}

/// Fills a buffer from the system's random numbers.
pub(crate) fn fill_random(buffer: &mut [u8]) -> Result<(), SecretError> {
    getrandom::fill(buffer).map_err(|why| SecretError::NoRandomness(why.to_string()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn debug_shows_no_byte() {
        let key = Secret32::from_bytes([0xAB; 32]);
        for shown in [format!("{key:?}"), format!("{key:#?}"), format!("{:?}", Some(&key))] {
            assert!(shown.contains("redacted"), "{shown}");
            let low = shown.to_lowercase().replace("secret32", "");
            assert!(!low.contains("ab") && !low.contains("171"), "{shown}");
        }
    }

    #[test]
    fn keys_differ_and_lengths_are_checked() {
        let (a, b) = (Secret32::generate().unwrap(), Secret32::generate().unwrap());
        assert_ne!(a.dangerously_expose(), b.dangerously_expose());
        assert!(Secret32::from_slice(&[1; 31]).is_none());
        assert!(Secret32::from_slice(&[1; 33]).is_none());
        assert_eq!(Secret32::from_slice(&[1; 32]).unwrap().dangerously_expose(), &[1; 32]);
    }
}
