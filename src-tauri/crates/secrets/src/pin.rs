//! PINs of persons and of a device's lock: hashed with Argon2id, kept in PHC's text form.
//! How often a PIN may be tried is not seen here: four digits are only as good as the wait between two tries, which is
//! `entrada-app`'s.

use argon2::password_hash::PasswordHasher;
use argon2::password_hash::PasswordVerifier;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, Version};

use crate::SecretError;
use crate::passphrase::SALT;

/// The fewest digits of a PIN.
const PIN_SHORTEST: usize = 4;
/// The most digits of a PIN.
const PIN_LONGEST: usize = 12;

/// OWASP's first choice for Argon2id: 19 MiB, two passes. A person waits for it at a busy desk.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// What is believed of a hash that another device wrote: no fact takes this device down.
const MEMORY_KIB_MOST: u32 = 256 * 1024;
const PASSES_MOST: u32 = 16;
const LANES_MOST: u32 = 8;

/// The hash of a PIN with a new salt, as `$argon2id$v=19$m=19456,t=2,p=1$…$…`.
///
/// # Errors
/// When it is not 4 to 12 digits, or the system gives no randomness or memory.
pub fn hash_pin(pin: &str) -> Result<String, SecretError> {
    let digits = pin.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || !(PIN_SHORTEST..=PIN_LONGEST).contains(&pin.len()) {
        return Err(SecretError::NotAPin);
    }
    let mut salt = [0; SALT];
    getrandom::fill(&mut salt).map_err(|error| SecretError::NoRandomness(error.to_string()))?;
    let no_memory = |_| SecretError::NoMemory { mib: MEMORY_KIB / 1024 };
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(no_memory)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_with_salt(pin.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|_| SecretError::NoMemory { mib: MEMORY_KIB / 1024 })
}

/// Whether a PIN is the one that was hashed. A hash that can't be read, or whose cost is absurd, matches no PIN.
#[must_use]
pub fn pin_fits(pin: &str, hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    let Ok(params) = Params::try_from(&hash) else { return false };
    params.m_cost() <= MEMORY_KIB_MOST
        && params.t_cost() <= PASSES_MOST
        && params.p_cost() <= LANES_MOST
        && hash.algorithm.as_str() == "argon2id"
        && Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn a_pin_fits_its_hash_and_no_other() {
        let hash = hash_pin("0042").unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(pin_fits("0042", &hash));
        for wrong in ["42", "00420", "0043", ""] {
            assert!(!pin_fits(wrong, &hash), "{wrong}");
        }
        assert_ne!(hash_pin("0042").unwrap(), hash, "each has a salt of its own");
    }

    #[test]
    fn only_four_to_twelve_digits_are_a_pin() {
        for bad in ["", "123", "1234567890123", "12a4", "١٢٣٤", " 1234", "-123"] {
            assert!(matches!(hash_pin(bad), Err(SecretError::NotAPin)), "{bad}");
        }
        assert!(hash_pin("123456789012").is_ok());
    }

    #[test]
    fn a_hash_from_elsewhere_takes_no_laptop_down() {
        let salt = "c2FsdHNhbHRzYWx0";
        let out = "pxIDcPaZk1Cxw3cIfYJ3YQ";
        for bad in [
            String::new(),
            "1234".to_owned(),
            format!("$argon2id$v=19$m=4000000,t=2,p=1${salt}${out}"),
            format!("$argon2id$v=19$m=19456,t=4000000,p=1${salt}${out}"),
            format!("$argon2d$v=19$m=64,t=1,p=1${salt}${out}"),
        ] {
            assert!(!pin_fits("1234", &bad), "{bad}");
        }
    }
}
