//! Names of things that machines give: events, devices, facts, scans.
//!
//! Ticket and order numbers, which people read aloud, are in `number`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that is not the id it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a valid id")]
pub struct IdError(pub String);

macro_rules! hash_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 32]);

        impl $name {
            /// Reads the id from its 32 raw bytes.
            ///
            /// # Errors
            /// When there are not exactly 32 of them.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, IdError> {
                <[u8; 32]>::try_from(bytes).map(Self).map_err(|_| IdError(hex::encode(bytes)))
            }

            /// The first eight hex digits: enough for a person to tell two apart, not an identity.
            #[must_use]
            pub fn short(&self) -> String {
                let mut text = self.to_string();
                text.truncate(8);
                text
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.short())
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                let bytes = hex::decode(text).map_err(|_| IdError(text.to_owned()))?;
                Self::from_slice(&bytes).map_err(|_| IdError(text.to_owned()))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

hash_id! {
    /// An event: the hash of the fact that founded it. Hex in text.
    EventId
}
hash_id! {
    /// A device: its Ed25519 public key. Hex in text.
    DeviceId
}
hash_id! {
    /// A fact: SHA-256 of its signed bytes. Hex in text.
    FactHash
}
hash_id! {
    /// The public half of an invitation's key. Hex in text.
    InvitationId
}

hash_id! {
    /// A slot: the public half of one of the keys that an event's codes are signed with. Hex in text.
    SlotId
}
hash_id! {
    /// What the founding fact says of an event's reading key, so that nobody can swap it. Hex in text.
    ReadingKeyHash
}

/// The longest scan id that is taken, in characters.
const SCAN_ID_MAX: usize = 64;

/// The name of one scan, given by whoever scans, so that the same scan sent twice stays one scan.
/// 1 to 64 characters of `A-Z a-z 0-9 - _ . :`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ScanId(String);

impl ScanId {
    /// A scan id from 16 random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(hex::encode(bytes))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ScanId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ScanId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
        if text.is_empty() || text.len() > SCAN_ID_MAX || !text.chars().all(fits) {
            return Err(IdError(text.chars().take(SCAN_ID_MAX).collect()));
        }
        Ok(Self(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for ScanId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

macro_rules! short_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:08x}", self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
                u32::from_str_radix(text, 16)
                    .ok()
                    .filter(|_| digits)
                    .map(Self)
                    .ok_or_else(|| IdError(text.chars().take(SCAN_ID_MAX).collect()))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

short_id! {
    /// A person who works at an event: 32 random bits, eight hex digits in text.
    StaffId
}
short_id! {
    /// A question at the door: 32 random bits, eight hex digits in text.
    QuestionId
}
