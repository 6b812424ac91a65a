//! Ranges as people and programs write them (`'My tab'!A2:D`), and back. Which cells they hold is `sheet`'s.

/// A rectangle of cells, zero-based and half-open; a missing bound is the grid's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Area {
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) end_row: Option<usize>,
    pub(super) end_column: Option<usize>,
}

/// The title of a range, unquoted, and its cells. `None`: not a range at all.
pub(super) fn parse(text: &str) -> Option<(Option<String>, Option<Area>)> {
    let (title, cells) = if let Some(rest) = text.strip_prefix('\'') {
        let (title, rest) = quoted(rest)?;
        match rest.strip_prefix('!') {
            Some(cells) => (Some(title), Some(cells)),
            None if rest.is_empty() => (Some(title), None),
            None => return None,
        }
    } else if let Some((title, cells)) = text.rsplit_once('!') {
        if !plain(title) {
            return None;
        }
        (Some(title.to_owned()), Some(cells))
    } else if let Some(area) = area(text) {
        return Some((None, Some(area)));
    } else {
        (Some(text.to_owned()), None)
    };
    match cells {
        Some(cells) => Some((title, Some(area(cells)?))),
        None => Some((title, None)),
    }
}

fn quoted(rest: &str) -> Option<(String, &str)> {
    let mut title = String::new();
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter != '\'' {
            title.push(letter);
        } else if letters.peek().is_some_and(|(_, next)| *next == '\'') {
            title.push('\'');
            letters.next();
        } else {
            return Some((title, &rest[at + 1..]));
        }
    }
    None
}

fn area(text: &str) -> Option<Area> {
    let Some((from, to)) = text.split_once(':') else {
        let (Some(column), Some(row)) = corner(text)? else { return None };
        return Some(Area { row, column, end_row: Some(row + 1), end_column: Some(column + 1) });
    };
    let ((column, row), (end_column, end_row)) = (corner(from)?, corner(to)?);
    if column.is_none() && row.is_none() {
        return None;
    }
    let area = Area {
        row: row.unwrap_or(0),
        column: column.unwrap_or(0),
        end_row: end_row.map(|row| row + 1),
        end_column: end_column.map(|column| column + 1),
    };
    let forward =
        area.end_row.is_none_or(|end| end > area.row) && area.end_column.is_none_or(|end| end > area.column);
    forward.then_some(area)
}

/// Column and row of `B3`, `B` or `3`.
fn corner(text: &str) -> Option<(Option<usize>, Option<usize>)> {
    let text = text.replace('$', "");
    let letters: String = text.chars().take_while(char::is_ascii_alphabetic).collect();
    let digits = &text[letters.len()..];
    if text.is_empty() || letters.len() > 3 || !digits.chars().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let column =
        letters.bytes().fold(0, |sum, letter| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    let row = if digits.is_empty() { 0 } else { digits.parse().ok().filter(|row| *row > 0)? };
    Some((column.checked_sub(1), usize::checked_sub(row, 1)))
}

/// `A`, `Z`, `AA` of a zero-based column.
pub(super) fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

fn plain(title: &str) -> bool {
    let word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '.';
    !title.is_empty() && title.chars().all(word)
}

/// A title as answers quote it: only where needed.
pub(super) fn quote(title: &str) -> String {
    let ascii = title.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let word = ascii && title.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    if word && area(title).is_none() { title.to_owned() } else { format!("'{}'", title.replace('\'', "''")) }
}

/// A rectangle as answers name it.
pub(super) fn show(title: &str, row: usize, column: usize, end_row: usize, end_column: usize) -> String {
    let first = format!("{}{}", letters(column), row + 1);
    let last = format!("{}{}", letters(end_column - 1), end_row);
    if first == last {
        format!("{}!{first}", quote(title))
    } else {
        format!("{}!{first}:{last}", quote(title))
    }
}
