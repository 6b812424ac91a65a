//! Encodings by which lists are read: those of the WHATWG's list, and the code pages of DOS, in which old box offices still
//! save. Which one a file is in is found by `decode`.

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE};
use oem_cp::code_table::{DECODING_TABLE_CP437, DECODING_TABLE_CP850};
use oem_cp::decode_string_complete_table;

use crate::error::ListError;

/// An encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charset {
    Web(&'static Encoding),
    /// MS-DOS in the United States.
    Dos437,
    /// MS-DOS in western Europe.
    Dos850,
}

impl Charset {
    /// The encoding of a label of the WHATWG's list, or of one of our own names.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn of(label: &str) -> Result<Self, ListError> {
        let plain = label.trim();
        match plain.to_ascii_lowercase().as_str() {
            "utf-8 with bom" => return Ok(Self::Web(UTF_8)),
            "utf-16 le" => return Ok(Self::Web(UTF_16LE)),
            "utf-16 be" => return Ok(Self::Web(UTF_16BE)),
            "mac-roman" | "macroman" | "mac roman" => return Ok(Self::Web(MACINTOSH)),
            "ibm437" | "cp437" | "437" | "dos-437" => return Ok(Self::Dos437),
            "ibm850" | "cp850" | "850" | "dos-850" => return Ok(Self::Dos850),
            _ => {}
        }
        let known = Encoding::for_label(plain.as_bytes());
        // The list has labels for what nobody may decode; they stand for "replacement", which eats every text.
        known
            .filter(|encoding| *encoding != encoding_rs::REPLACEMENT)
            .map(Self::Web)
            .ok_or_else(|| ListError::UnknownEncoding(plain.chars().take(60).collect()))
    }

    /// What it is called for people.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Dos437 => "IBM437".to_owned(),
            Self::Dos850 => "IBM850".to_owned(),
            Self::Web(encoding) => match encoding.name() {
                "UTF-16LE" => "UTF-16 LE".to_owned(),
                "UTF-16BE" => "UTF-16 BE".to_owned(),
                name => name
                    .strip_prefix("windows")
                    .map_or_else(|| name.to_owned(), |rest| format!("Windows{rest}")),
            },
        }
    }

    /// Whether each letter is one byte.
    pub(crate) fn is_single_byte(self) -> bool {
        match self {
            Self::Web(encoding) => encoding.is_single_byte(),
            Self::Dos437 | Self::Dos850 => true,
        }
    }

    /// The text, and whether some bytes had to be given up.
    pub(crate) fn decode(self, bytes: &[u8]) -> (String, bool) {
        match self {
            Self::Web(encoding) => {
                let (text, lossy) = encoding.decode_without_bom_handling(bytes);
                (text.into_owned(), lossy)
            }
            Self::Dos437 => (decode_string_complete_table(bytes, &DECODING_TABLE_CP437), false),
            Self::Dos850 => (decode_string_complete_table(bytes, &DECODING_TABLE_CP850), false),
        }
    }
}
