//! How many people a row stands for, and who they are: quantities, "+1", several names or codes in one cell.

use entrada_core::text;

/// The most tickets that one row may stand for: more is a wrong column or a typing mistake.
pub const MOST: u32 = 200;

/// The number in a cell: `3`, `3.0`, `3 tickets`, `x3`, and what is left of `2 (-1)`. `None` when it is none, or two.
#[must_use]
pub fn count(cell: &str) -> Option<u32> {
    let cell = cell.trim();
    let (first, rest) = cell.split_once('(').unwrap_or((cell, ""));
    let whole = single_number(first)?;
    let less = rest.trim_end_matches(')').trim();
    if let Some(refunded) = less.strip_prefix(['-', '\u{2212}']) {
        return whole.checked_sub(single_number(refunded)?);
    }
    Some(whole)
}

fn single_number(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.starts_with('-') {
        return None;
    }
    let text = text
        .strip_suffix(".0")
        .or_else(|| text.strip_suffix(",0"))
        .or_else(|| text.strip_suffix(".00"))
        .unwrap_or(text);
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let number = numbers.next()?;
    if numbers.next().is_some() || text.chars().filter(|c| c.is_alphabetic()).count() > 12 {
        return None;
    }
    number.parse().ok()
}

/// A name without "+1" or "and guest" behind it, and how many people that means besides.
#[must_use]
pub fn without_company(name: &str) -> (String, u32) {
    let trimmed = name.trim();
    let bare = trimmed.trim_end_matches([')', ']']);
    if let Some((before, after)) = bare.rsplit_once('+') {
        let (before, after) = (before.trim_end_matches(['(', '[', ' ']), after.trim());
        let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
        let rest = text::fold(after.get(digits.len()..).unwrap_or_default());
        let rest = rest.trim();
        let known = [
            "",
            "guest",
            "guests",
            "gast",
            "gaste",
            "invitado",
            "invitados",
            "invite",
            "invites",
            "convidado",
            "convidados",
            "person",
            "personen",
            "others",
            "more",
            "begleitung",
            "one",
        ];
        if !before.is_empty() && known.contains(&rest) && !(rest.is_empty() && digits.is_empty()) {
            let more = if digits.is_empty() { 1 } else { digits.parse().unwrap_or(0) };
            if (1..MOST).contains(&more) {
                return (before.trim().to_owned(), more);
            }
        }
    }
    let lower = text::fold(bare);
    for ending in [
        "plus one",
        "and guest",
        "& guest",
        "plus guest",
        "und begleitung",
        "mit begleitung",
        "und gast",
        "y acompanante",
        "et invite",
        "et accompagnant",
        "e acompanhante",
        "en introducee",
        "and partner",
        "and friend",
        "and plus one",
    ] {
        if let Some(before) = lower.strip_suffix(ending) {
            // Cut by letters, not bytes: folding may change the length of what stands before.
            let kept = before.trim_end_matches(['(', ' ', ',']).chars().count();
            let name: String = bare.chars().take(kept).collect();
            if !name.trim().is_empty() {
                return (name.trim().to_owned(), 1);
            }
        }
    }
    (trimmed.to_owned(), 0)
}

fn is_name(part: &str) -> bool {
    let fits =
        |c: char| !c.is_ascii() || c.is_ascii_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '`');
    part.chars().any(char::is_alphabetic) && part.chars().all(fits)
}

fn words(part: &str) -> usize {
    part.split_whitespace().count()
}

/// The names in a cell. `wanted`: how many people the row says it is for, if it does. One name is one person, also
/// "Müller, Jürgen"; what could be either stays one.
#[must_use]
pub fn names(cell: &str, wanted: Option<u32>) -> Vec<String> {
    let one = || vec![cell.trim().to_owned()];
    let split = |separators: &[&str]| -> Vec<String> {
        let mut parts = vec![cell.to_owned()];
        for separator in separators {
            parts = parts
                .iter()
                .flat_map(|part| part.split(separator).map(str::to_owned).collect::<Vec<_>>())
                .collect();
        }
        let parts = parts.into_iter().map(|part| part.trim().to_owned());
        parts.filter(|part| !part.is_empty()).collect()
    };
    let fits = |parts: &[String]| parts.len() > 1 && parts.iter().all(|part| is_name(part));
    if wanted == Some(1) {
        return one();
    }
    let lines = split(&["\n", "\r", ";", " / ", " | "]);
    if fits(&lines) {
        return lines;
    }
    let and = [" & ", " and ", " und ", " et ", " y ", " e ", " en ", " और ", " و "];
    let commas = split(&[&[","], and.as_slice()].concat());
    if fits(&commas) && cell.contains(',') {
        let asked = wanted.is_some_and(|wanted| usize::try_from(wanted) == Ok(commas.len()));
        let whole = commas.iter().all(|part| words(part) >= 2);
        // "Lovelace, Ada" is one person; three single words with commas between are three.
        if whole || commas.len() > 2 || (asked && commas.len() != 2) {
            return with_surnames(commas);
        }
        return one();
    }
    let both = split(&[" & ", " + ", " and ", " und ", " et ", " y ", " e "]);
    if fits(&both) {
        let asked = wanted.is_some_and(|wanted| usize::try_from(wanted) == Ok(both.len()));
        // "Ana Ruiz & Ben Ruiz", or "Ana & Ben Ruiz" where two tickets are wanted; "Marks & Spencer" stays as it is.
        if asked
            || (both.iter().all(|part| words(part) >= 2) && !cell.contains(" y ") && !cell.contains(" e "))
        {
            return with_surnames(both);
        }
    }
    one()
}

/// "Ana, Ben Ruiz": who has only a first name has the last name of the last one.
fn with_surnames(parts: Vec<String>) -> Vec<String> {
    let Some(last) = parts.last().filter(|last| words(last) >= 2) else { return parts };
    let surname = last.split_whitespace().skip(1).collect::<Vec<_>>().join(" ");
    parts
        .iter()
        .map(|part| if words(part) == 1 { format!("{part} {surname}") } else { part.clone() })
        .collect()
}

/// The codes in a cell: several only where all are alike in shape, so that a code with a comma in it stays one.
#[must_use]
pub fn codes(cell: &str) -> Vec<String> {
    let parts: Vec<&str> = cell
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|'))
        .filter(|part| !part.is_empty())
        .collect();
    let plain = |part: &&str| {
        part.len() >= 6
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let alike = parts.first().is_some_and(|first| {
        parts.iter().all(|part| part.len() == first.len() && part.bytes().any(|byte| byte.is_ascii_digit()))
    });
    if parts.len() > 1 && alike && parts.iter().all(plain) {
        return parts.into_iter().map(str::to_owned).collect();
    }
    vec![cell.trim().to_owned()]
}

/// The seats in a cell, when there are as many as people; one otherwise.
#[must_use]
pub fn seats(cell: &str, people: usize) -> Vec<String> {
    let parts: Vec<&str> =
        cell.split([',', ';', '\n', '/', '+']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if people > 1
        && parts.len() == people
        && parts.iter().all(|part| part.chars().any(|c| c.is_ascii_digit()) && part.len() <= 12)
    {
        return parts.into_iter().map(str::to_owned).collect();
    }
    vec![cell.trim().to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read() {
        for (cell, expected) in [
            ("3", Some(3)),
            (" 2 ", Some(2)),
            ("2.0", Some(2)),
            ("2 tickets", Some(2)),
            ("x2", Some(2)),
            ("2 (-1)", Some(1)),
            ("2 (-2)", Some(0)),
            ("0", Some(0)),
            ("2 adults, 1 child", None),
            ("two", None),
            ("-1", None),
            ("", None),
        ] {
            assert_eq!(count(cell), expected, "{cell}");
        }
    }

    #[test]
    fn company_is_told_from_the_name() {
        for (cell, name, more) in [
            ("Ada Loves +1", "Ada Loves", 1),
            ("Ada Loves (+2)", "Ada Loves", 2),
            ("Ada Loves + 1 guest", "Ada Loves", 1),
            ("Ada Loves + guest", "Ada Loves", 1),
            ("Zoë Müller and guest", "Zoë Müller", 1),
            ("Zoë Müller mit Begleitung", "Zoë Müller", 1),
            ("Ada Loves", "Ada Loves", 0),
            ("+49 Squad", "+49 Squad", 0),
            ("A+B", "A+B", 0),
        ] {
            assert_eq!(without_company(cell), (name.to_owned(), more), "{cell}");
        }
    }

    #[test]
    fn several_names_in_a_cell() {
        let three = ["Ana Ruiz", "Ben Ruiz", "Carla Ruiz"];
        for (cell, wanted, expected) in [
            ("Ana Ruiz, Ben Ruiz, Carla Ruiz", Some(3), three.as_slice()),
            ("Ana Ruiz, Ben Ruiz, Carla Ruiz", None, &three),
            ("Ana Ruiz; Ben Ruiz; Carla Ruiz", None, &three),
            ("Ana Ruiz\nBen Ruiz\nCarla Ruiz", None, &three),
            ("Ana, Ben and Carla Ruiz", None, &three),
            ("Ana & Ben Ruiz", Some(2), &["Ana Ruiz", "Ben Ruiz"]),
            ("Ana Ruiz & Ben Ruiz", None, &["Ana Ruiz", "Ben Ruiz"]),
            ("Müller, Jürgen", None, &["Müller, Jürgen"]),
            ("Müller, Jürgen", Some(2), &["Müller, Jürgen"]),
            ("Marks & Spencer", None, &["Marks & Spencer"]),
            ("José Ortega y Gasset", None, &["José Ortega y Gasset"]),
            ("Ana Ruiz, Ben Ruiz", Some(1), &["Ana Ruiz, Ben Ruiz"]),
            ("Smith, John Jr.", None, &["Smith, John Jr."]),
        ] {
            assert_eq!(names(cell, wanted), expected, "{cell} {wanted:?}");
        }
    }

    #[test]
    fn several_codes_in_a_cell() {
        assert_eq!(codes("9001234501, 9001234502"), ["9001234501", "9001234502"]);
        assert_eq!(codes("A1B2C3D4\nE5F6G7H8"), ["A1B2C3D4", "E5F6G7H8"]);
        for one in ["x?id=5,6", "{\"a\": 1}", "AAAA BBBB", "https://x.org/t?id=9", "1234567,12"] {
            assert_eq!(codes(one), [one]);
        }
        assert_eq!(seats("A1, A2", 2), ["A1", "A2"]);
        assert_eq!(seats("Parkett, Reihe 3, Sitz 7", 3), ["Parkett, Reihe 3, Sitz 7"]);
    }
}
