//! A bundle taken apart and put together by hand, as whoever knows its passphrase can. The benchmark of exchanging uses it, too.

use std::io::{Read as _, Write as _};

use serde_json::Value;

pub(crate) const PASSPHRASE: &str = "correct horse battery staple";
pub(crate) const MAGIC: &[u8; 8] = b"ENTRBNDL";

/// A bundle's first line, and the lines of its facts.
pub(crate) fn unpacked(sealed: &[u8]) -> (Value, Vec<String>) {
    let content = entrada_secrets::open(MAGIC, PASSPHRASE, sealed).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(content.as_slice()).read_to_string(&mut text).unwrap();
    let mut lines = text.lines().map(str::to_owned);
    let first = serde_json::from_str(&lines.next().unwrap()).unwrap();
    (first, lines.collect())
}

pub(crate) fn packed(first: &Value, lines: &[String]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writeln!(gzip, "{first}").unwrap();
    lines.iter().for_each(|line| writeln!(gzip, "{line}").unwrap());
    entrada_secrets::seal(MAGIC, PASSPHRASE, &gzip.finish().unwrap()).unwrap()
}

/// 32 secret bytes in hex.
pub(crate) fn secret(of: &Value) -> [u8; 32] {
    let mut bytes = [0; 32];
    hex::decode_to_slice(of.as_str().unwrap(), &mut bytes).unwrap();
    bytes
}
