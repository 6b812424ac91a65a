//! Randomness that a seed decides, so that a failing test fails again. Never for secrets that matter.

use entrada_core::ids::ScanId;
use entrada_core::number::Number;

/// A stream of numbers by its seed: SplitMix64 (Steele, Lea, Flood 2014, figure 16).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The stream of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The stream of a name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 when that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.bits() % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    /// 32 bytes.
    pub fn bytes(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for block in bytes.chunks_exact_mut(8) {
            block.copy_from_slice(&self.bits().to_le_bytes());
        }
        bytes
    }

    /// A ticket or order number.
    pub fn number(&mut self) -> Number {
        Number::from_random(self.bits())
    }

    /// A scan's id.
    pub fn scan(&mut self) -> ScanId {
        let mut id = [0; 16];
        id.iter_mut().zip(self.bytes()).for_each(|(to, from)| *to = from);
        ScanId::from_random(id)
    }

    /// Puts things into another order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for place in (1..things.len()).rev() {
            things.swap(place, self.below(place + 1));
        }
    }
}
