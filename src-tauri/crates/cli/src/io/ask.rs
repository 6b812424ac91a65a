//! A question that is answered with yes or no, where somebody sits at a terminal. Passphrases and PINs are asked for in
//! `passphrase` and `pin`.

use std::io::{IsTerminal as _, Write as _};

use crate::io::output::Output;

/// Whether somebody is there to answer: a script is never asked.
pub(crate) fn is_answered(out: &Output) -> bool {
    !out.json() && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks; nothing but Enter is `otherwise`.
pub(crate) fn yes(question: &str, otherwise: bool) -> bool {
    let mut out = std::io::stderr().lock();
    let choice = if otherwise { "[Y/n]" } else { "[y/N]" };
    let asked = write!(out, "{question} {choice} ").and_then(|()| out.flush());
    let mut answer = String::new();
    if asked.is_err() || std::io::stdin().read_line(&mut answer).is_err() {
        return otherwise;
    }
    match answer.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" => true,
        "n" | "no" => false,
        _ => otherwise,
    }
}
