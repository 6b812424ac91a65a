//! From a passphrase to a key: Argon2id over the NFC form of the text, with bounded costs.
//! Where the costs and the salt are kept is the business of `protection.rs` and `sealed_file.rs`.

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::Secret32;

/// Bytes of an Argon2 salt.
pub(crate) const SALT: usize = 16;

/// What trying one passphrase costs (Argon2id, version 0x13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassphraseCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u8,
    /// Lanes; this program computes them one after the other.
    pub lanes: u8,
}

/// Why no key came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeriveFault {
    /// Beyond the bounds, or not a combination that Argon2 knows.
    Cost,
    /// The memory could not be had.
    Memory,
}

impl PassphraseCost {
    /// What this program asks for: the second choice of RFC 9106, for machines of any size, 64 MiB and three passes.
    pub(crate) const CHOSEN: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// The most that is believed of a file: room for later versions to ask more, but no file takes a device down.
    const MOST: Self = Self { memory_kib: 256 * 1024, passes: 16, lanes: 8 };

    /// Memory in MiB, rounded up, for people.
    pub(crate) fn mib(self) -> u32 {
        self.memory_kib.div_ceil(1024)
    }

    /// The key of this passphrase and salt.
    pub(crate) fn derive(self, passphrase: &str, salt: &[u8; SALT]) -> Result<Secret32, DeriveFault> {
        if self.memory_kib > Self::MOST.memory_kib
            || self.passes > Self::MOST.passes
            || self.lanes > Self::MOST.lanes
        {
            return Err(DeriveFault::Cost);
        }
        let params = Params::new(self.memory_kib, self.passes.into(), self.lanes.into(), Some(32))
            .map_err(|_| DeriveFault::Cost)?;
        let text = normal_form(passphrase);
        let mut bytes = [0; 32];
        let made = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(
            text.as_bytes(),
            salt,
            &mut bytes,
        );
        let key = Secret32::from_bytes(bytes);
        bytes.zeroize();
        match made {
            Ok(()) => Ok(key),
            Err(argon2::Error::OutOfMemory) => Err(DeriveFault::Memory),
            Err(_) => Err(DeriveFault::Cost),
        }
    }
}

/// `ñ` is one character or two depending on the system it was typed on; a bundle travels between systems.
fn normal_form(passphrase: &str) -> Zeroizing<String> {
    // NFC makes UTF-8 at most three times as long, so no half-filled buffer is left behind by growing.
    let mut text = Zeroizing::new(String::with_capacity(passphrase.len().saturating_mul(3)));
    text.extend(passphrase.nfc());
    text
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    /// The least that Argon2 knows.
    pub(crate) const TINY: PassphraseCost = PassphraseCost { memory_kib: 8, passes: 1, lanes: 1 };

    #[test]
    fn composed_and_decomposed_letters_are_one_passphrase() {
        let one = TINY.derive("contrase\u{f1}a", &[1; SALT]).unwrap();
        let two = TINY.derive("contrasen\u{303}a", &[1; SALT]).unwrap();
        assert_eq!(one.dangerously_expose(), two.dangerously_expose());
        let other = TINY.derive("contrasena", &[1; SALT]).unwrap();
        assert_ne!(one.dangerously_expose(), other.dangerously_expose());
        let salted = TINY.derive("contrase\u{f1}a", &[2; SALT]).unwrap();
        assert_ne!(one.dangerously_expose(), salted.dangerously_expose());
    }

    #[test]
    fn costs_are_bounded_before_memory_is_taken() {
        for bad in [
            PassphraseCost { memory_kib: u32::MAX, ..TINY },
            PassphraseCost { memory_kib: 256 * 1024 + 1, ..TINY },
            PassphraseCost { passes: 17, ..TINY },
            PassphraseCost { passes: 0, ..TINY },
            PassphraseCost { lanes: 9, memory_kib: 1024, ..TINY },
            PassphraseCost { lanes: 0, ..TINY },
            PassphraseCost { memory_kib: 7, ..TINY },
            PassphraseCost { lanes: 2, ..TINY },
        ] {
            assert_eq!(bad.derive("x", &[0; SALT]).unwrap_err(), DeriveFault::Cost, "{bad:?}");
        }
    }

    #[test]
    fn the_chosen_cost_is_known_to_argon2() {
        assert!(PassphraseCost::CHOSEN.derive("four words of it", &[0; SALT]).is_ok());
    }
}
