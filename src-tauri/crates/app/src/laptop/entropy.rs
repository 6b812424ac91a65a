//! Randomness from the system, and the numbers that are made of it.

use entrada_core::number::Number;

use crate::Result;
use crate::error::AppError;

/// So many random bytes from the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(AppError::internal)?;
    Ok(bytes)
}

/// A new ticket or order number.
pub(crate) fn random_number() -> Result<Number> {
    Ok(Number::from_random(u64::from_le_bytes(random()?)))
}
