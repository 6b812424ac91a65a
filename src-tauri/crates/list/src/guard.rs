//! The quote in front of cells that a spreadsheet would run as a formula: put there when a list goes out, taken away when
//! it comes in. Also other programs' guards, which keep a row of digits from being taken for a number.

use std::borrow::Cow;

/// An amount below zero, `-12.50`, which a spreadsheet takes for what it is.
#[must_use]
pub fn is_amount(cell: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = cell.strip_prefix('-') else { return false };
    number.split_once('.').map_or_else(|| digits(number), |(whole, rest)| digits(whole) && digits(rest))
}

/// What a spreadsheet may take for the end of a cell, whatever separates ours: with another separator the quotes around a cell
/// mean nothing to it, so a cell of ours may be several of its.
const SEPARATORS: [char; 5] = [',', ';', '\t', '\r', '\n'];

/// The first character that a spreadsheet would see of a cell. Quotes are passed over too, so that [`unguard`] takes away
/// exactly what [`guard`] has put there.
fn first(cell: &str) -> Option<char> {
    cell.chars().find(|c| {
        let passed = matches!(c, '\'' | '"' | '\u{feff}' | '\u{200b}') || c.is_whitespace() || c.is_control();
        SEPARATORS.contains(c) || !passed
    })
}

/// Whether a spreadsheet would take it for a formula, wherever a separator puts it.
#[must_use]
pub fn begins_formula(cell: &str) -> bool {
    matches!(first(cell), Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'))
}

/// Whether a spreadsheet might run the cell, with our own separators.
fn is_risky(cell: &str) -> bool {
    !is_amount(cell) && (begins_formula(cell) || matches!(first(cell), Some('\t' | '\r' | '\n')))
}

/// The parts of a cell that a spreadsheet may take for cells, each with the separator behind it; `own` ends none.
fn parts(cell: &str, own: Option<char>) -> impl Iterator<Item = (bool, &str)> {
    let begins = std::iter::once(true).chain(std::iter::repeat(false));
    begins.zip(cell.split_inclusive(move |c| SEPARATORS.contains(&c) && Some(c) != own))
}

/// The cell as it is written between separators `own`: with a quote in front of whatever might be run as a formula. Commas
/// stand in many texts, so where they are our own, and a cell with one stands in quotation marks, none of this is for them.
#[must_use]
pub fn guard(cell: &str, own: char) -> Cow<'_, str> {
    let lean = guarded(cell, Some(own).filter(|own| *own == ','));
    if unguard(&lean) == cell { lean } else { guarded(cell, None) }
}

/// The text as it is written into a workbook, where text is never run: [`unguard`] has to leave it as it is.
#[must_use]
pub fn guard_text(text: &str) -> Cow<'_, str> {
    if unguard(text) == text { Cow::Borrowed(text) } else { guarded(text, None) }
}

fn guarded(cell: &str, own: Option<char>) -> Cow<'_, str> {
    let risky = |begins, part| if begins { is_risky(cell) } else { begins_formula(part) };
    if !parts(cell, own).any(|(begins, part)| risky(begins, part)) {
        return Cow::Borrowed(cell);
    }
    let mut guarded = String::with_capacity(cell.len() + 1);
    for (begins, part) in parts(cell, own) {
        if risky(begins, part) {
            guarded.push('\'');
        }
        guarded.push_str(part);
    }
    Cow::Owned(guarded)
}

/// The cell as it was before [`guard`], whatever separated it.
#[must_use]
pub fn unguard(cell: &str) -> Cow<'_, str> {
    let quoted = |begins, part: &str| {
        part.strip_prefix('\'').is_some_and(|rest| {
            if begins { cell.strip_prefix('\'').is_some_and(is_risky) } else { begins_formula(rest) }
        })
    };
    if !parts(cell, None).any(|(begins, part)| quoted(begins, part)) {
        return Cow::Borrowed(cell);
    }
    let mut plain = String::with_capacity(cell.len());
    for (begins, part) in parts(cell, None) {
        plain.push_str(if quoted(begins, part) { part.strip_prefix('\'').unwrap_or(part) } else { part });
    }
    Cow::Owned(plain)
}

/// The cell as whoever wrote it meant it: without our guard, and without `="00123"` or a quote in front of digits.
#[must_use]
pub fn bare(cell: &str) -> Cow<'_, str> {
    let trimmed = cell.trim();
    if let Some(inner) = trimmed.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        return Cow::Owned(inner.replace("\"\"", "\""));
    }
    let is_guarded_number = |rest: &str| {
        rest.len() > 1
            && rest.bytes().any(|byte| byte.is_ascii_digit())
            && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    match trimmed.strip_prefix('\'') {
        Some(rest) if is_guarded_number(rest) => Cow::Borrowed(rest),
        Some(_) | None => unguard(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_only_text() {
        for formula in [
            "=HYPERLINK(\"x\")",
            "+1",
            "-1+1",
            "-1.",
            " -1",
            "@SUM(A1)",
            "  =1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "\u{a0}=1",
        ] {
            let cell = guard(formula, ',');
            assert_eq!(cell, format!("'{formula}"));
            assert_eq!(unguard(&cell), formula);
        }
        for (text, written) in [
            ("\t=1", "'\t'=1"),
            ("\r=1", "'\r'=1"),
            ("a;=1", "a;'=1"),
            ("a; @x;b", "a;' @x;b"),
            ("-1;-1", "'-1;'-1"),
            ("two\n-lines", "two\n'-lines"),
            ("a;\"=1", "a;'\"=1"),
            ("a;'=1", "a;''=1"),
            ("\"=1", "'\"=1"),
        ] {
            assert_eq!(guard(text, ','), written);
            assert_eq!(unguard(written), text);
        }
        for harmless in
            ["Ada", "12.50", "-1", "-12.50", "'quoted'", "a=b", "", "ada@example.org", "=".repeat(0).as_str()]
        {
            assert_eq!(guard(harmless, ','), harmless);
            assert_eq!(unguard(harmless), harmless);
        }
        for quoted in ["'=1", "'-1", "''-1"] {
            assert_eq!(unguard(&guard(quoted, ',')), quoted);
        }
    }

    #[test]
    fn commas_are_watched_where_they_are_not_our_own() {
        for (text, between_commas, between_others) in [
            ("a,=1", "a,=1", "a,'=1"),
            ("one, +1 guest", "one, +1 guest", "one,' +1 guest"),
            // Whoever reads it takes no guard for what was there before.
            ("a,'=1", "a,''=1", "a,''=1"),
        ] {
            assert_eq!(guard(text, ','), between_commas);
            for own in [';', '\t'] {
                assert_eq!(guard(text, own), between_others);
            }
            assert_eq!(unguard(between_others), text);
        }
        assert_eq!((guard_text("=1"), guard_text("'=1")), ("=1".into(), "''=1".into()));
    }

    #[test]
    fn guards_of_other_programs_are_taken_away() {
        for (cell, meant) in [
            ("=\"0012345678901\"", "0012345678901"),
            ("'0012345678902", "0012345678902"),
            ("'TIX-00123", "TIX-00123"),
            ("=\"a\"\"b\"", "a\"b"),
            ("'Ndrangheta", "'Ndrangheta"),
            ("'quoted", "'quoted"),
            ("'=1", "=1"),
            ("'90s Night", "'90s Night"),
            ("Ada", "Ada"),
        ] {
            assert_eq!(bare(cell), meant, "{cell}");
        }
    }
}
