//! What was shown at a scan, as a fingerprint, so that a scan that is sent again can be told from another one under the
//! same id. What a text means is `code`'s.

use sha2::{Digest, Sha256};

use crate::code::{Input, read, strip};
use crate::ids::ScanId;

/// The fingerprint of a text that was shown or typed: 16 hex digits. It differs between scans, so that it does not tell who
/// came twice with something that is no ticket. A number is the same however it was typed, a code whatever a scanner put
/// around it; a code and its ticket's number are two things.
#[must_use]
pub fn fingerprint(scan: &ScanId, text: &str) -> String {
    let shown: String = match read(text) {
        Input::Number(number) => number.compact(),
        Input::Code(_) => strip(text).chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect(),
        Input::Other => strip(text).to_owned(),
    };
    let mut sha = Sha256::new();
    sha.update(b"entrada shown 1\n");
    sha.update(scan.as_str());
    sha.update([0]);
    sha.update(shown);
    let [a, b, c, d, e, f, g, h, ..] = <[u8; 32]>::from(sha.finalize());
    hex::encode([a, b, c, d, e, f, g, h])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    #[test]
    fn the_same_thing_is_known_again_however_it_was_read() {
        let scan: ScanId = "1".parse().unwrap();
        let of = |text: &str| fingerprint(&scan, text);
        assert_eq!(of("7K3Q9-M2FXD"), of(" 7k3q9 m2fxd\r\n"));
        assert_eq!(of("AB-77"), of("]Q1AB-77\n"));
        assert_ne!(of("AB-77"), of("AB-78"));
        assert_ne!(of("AB-77"), fingerprint(&"2".parse().unwrap(), "AB-77"));
        assert_eq!(of("").len(), 16);
    }
}
