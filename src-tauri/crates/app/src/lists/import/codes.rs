//! The codes of a list: those of this program are its tickets, those of others are kept as they are, unless others could
//! guess them or have them too.

use std::collections::HashMap;

use entrada_core::number::Number;
use entrada_core::shown::{Input, read as read_code, strip};
use entrada_core::text;
use entrada_list::codes::{Weakness, weakness};
use entrada_list::{Cell, Field, Reading, people};

use crate::lists::import::rows::Context;
use crate::{Result, app_error};

/// The longest code of another system, in characters.
const CODE_MAX: usize = 500;

/// The codes of a list, and on which lines they stand.
#[derive(Default)]
pub(super) struct Codes(HashMap<String, u64>);

impl Codes {
    /// The ticket of this program that a row is about, by its number or by its own code.
    pub(super) fn own(&self, context: &Context<'_>, number: &str, code: &str) -> Option<Number> {
        let sealed = match read_code(strip(code)) {
            Input::Code(codes) => {
                codes.iter().find_map(|code| code.open(context.keys)).map(|(content, _)| content.number)
            }
            Input::Number(_) | Input::NearlyNumber(_) | Input::Other => None,
        };
        sealed.or_else(|| number.trim().parse().ok())
    }

    /// The codes to be kept.
    pub(super) fn read(
        &mut self,
        context: &Context<'_>,
        line: u64,
        cell: &Cell,
        reading: &Reading,
    ) -> Result<Vec<String>> {
        if cell.text.trim().is_empty() {
            return Ok(Vec::new());
        }
        if context.list.ours && is_rounded_seal(cell.text.trim()) {
            return Ok(Vec::new());
        }
        if let Input::Code(_) = read_code(strip(&cell.text)) {
            return if context.list.ours && context.list.has(Field::Number) {
                // An export of another event: its codes open only that event, so new ones are made.
                Ok(Vec::new())
            } else {
                Err(app_error!(ImportProblems, "import-code-of-another-event"))
            };
        }
        let mut kept = Vec::new();
        for code in people::codes(&cell.text) {
            let code = strip(&code);
            if !context.list.ours {
                Self::check(code, reading)?;
            }
            if let Some(first) = self.0.get(code) {
                return Err(app_error!(ImportProblems, "import-code-twice", line = *first));
            }
            self.0.insert(code.to_owned(), line);
            kept.push(code.to_owned());
        }
        Ok(kept)
    }

    /// Whether a text may be a code.
    fn check(code: &str, reading: &Reading) -> Result<()> {
        let length = code.chars().count();
        if code.is_empty() {
            return Err(app_error!(ImportProblems, "import-code-empty"));
        }
        if length > CODE_MAX {
            return Err(app_error!(ImportProblems, "import-code-too-long", length = length, max = CODE_MAX));
        }
        if is_rounded(code) {
            return Err(app_error!(ImportProblems, "import-code-rounded"));
        }
        if code.contains(char::is_control) {
            return Err(app_error!(ImportProblems, "import-code-with-control"));
        }
        match weakness(code) {
            Some(Weakness::Placeholder) => return Err(app_error!(ImportProblems, "import-code-placeholder")),
            Some(Weakness::Short) => return Err(app_error!(ImportProblems, "import-code-short")),
            Some(Weakness::Guessable) => return Err(app_error!(ImportProblems, "import-code-guessable")),
            None => {}
        }
        // Who knows the guest knows these.
        let folded = text::fold(code);
        let known = [Field::Name, Field::Email, Field::Type, Field::Seat, Field::Buyer, Field::BuyerEmail];
        if known.iter().any(|field| text::fold(reading.text(*field)) == folded) {
            return Err(app_error!(ImportProblems, "import-code-guessable"));
        }
        Ok(())
    }
}

/// What a spreadsheet makes of a long row of digits: `1.2E+109`.
fn is_rounded(code: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let Some((number, exponent)) = code.split_once(['E', 'e']) else { return false };
    let (whole, rest) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    digits(whole) && digits(rest) && exponent.strip_prefix('+').is_some_and(digits)
}

/// What a spreadsheet makes of one of our own codes, which have 195 digits: nobody else's are so long.
pub(super) fn is_rounded_seal(cell: &str) -> bool {
    let exponent = cell.rsplit_once("E+").and_then(|(_, digits)| digits.parse::<u32>().ok());
    is_rounded(cell) && exponent.is_some_and(|exponent| exponent >= 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_codes_are_seen() {
        for code in ["1.2E+109", "4,01235E+12", "1E+15", "7.5e+20"] {
            assert!(is_rounded(code), "{code}");
        }
        assert!(is_rounded_seal("3.5E+194") && !is_rounded_seal("4,01235E+12"));
        for code in ["E+1", "1.2E109", "TICKET+1", "1234567890", "12E-4", "1.E+5"] {
            assert!(!is_rounded(code), "{code}");
        }
    }
}
