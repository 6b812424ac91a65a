//! The words that guests are found by: tables `guest` (any three characters in a row) and `guest_prefix` (the first one
//! and two of each word). What is asked of them is `guest`'s.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use rusqlite::{Connection, params};

use crate::StoreError;
use crate::refs::EventRef;
use crate::sql::run;

/// The tables.
const TABLES: [&str; 2] = ["guest", "guest_prefix"];

/// What is to be indexed, by the rows of the tickets.
pub(crate) type Unindexed = BTreeMap<i64, Text>;

/// The folded text of a ticket, and whether its row is a new one: looking for what stood in the index before costs as much as
/// indexing.
pub(crate) struct Text {
    pub(crate) folded: String,
    pub(crate) is_first: bool,
}

/// Indexes the folded texts of tickets. They come together, after all other tables were written: a statement that has triggers
/// makes the index write what it holds to the disk, and one ticket by one that is most of what a long list costs.
pub(crate) fn put_all(db: &Connection, unindexed: &Unindexed) -> Result<(), StoreError> {
    unindexed.iter().try_for_each(|(ticket, text)| put(db, *ticket, text))
}

/// Indexes a ticket's folded text, in place of what it was before: lines of words and of parts by turns.
fn put(db: &Connection, ticket: i64, Text { folded, is_first }: &Text) -> Result<(), StoreError> {
    let lines = |first: usize| folded.split('\n').skip(first).step_by(2).collect::<Vec<_>>().join("\n");
    let insert = if *is_first { "INSERT" } else { "INSERT OR REPLACE" };
    let sql = format!("{insert} INTO guest (rowid, folded) VALUES (?1, ?2)");
    run(db, &sql, params![ticket, lines(1)])?;
    let sql = format!("{insert} INTO guest_prefix (rowid, prefixes) VALUES (?1, ?2)");
    run(db, &sql, params![ticket, starts(&lines(0))])?;
    Ok(())
}

/// Takes all tickets of an event out, while they are still in their table.
pub(crate) fn clear(db: &Connection, event: EventRef) -> Result<(), StoreError> {
    for table in TABLES {
        let sql = format!("DELETE FROM {table} WHERE rowid IN (SELECT id FROM ticket WHERE event = ?1)");
        run(db, &sql, [event])?;
    }
    Ok(())
}

/// Merges each index into one piece, so that nothing is left in it of rows that were deleted.
pub(crate) fn optimize(db: &Connection) -> Result<(), StoreError> {
    for table in TABLES {
        run(db, &format!("INSERT INTO {table} ({table}) VALUES ('optimize')"), [])?;
    }
    Ok(())
}

/// The first one and two characters of each word of a folded text, as tokens that the index keeps apart.
pub(crate) fn starts(folded: &str) -> String {
    let mut tokens = BTreeSet::new();
    let mut inside = false;
    let mut chars = folded.chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_whitespace() && (!inside || is_word_alone(c)) {
            let one = c.to_string();
            if let Some(next) = chars.peek().filter(|next| !next.is_whitespace()) {
                tokens.insert(token(&format!("{one}{next}")));
            }
            tokens.insert(token(&one));
        }
        inside = c.is_alphanumeric();
    }
    tokens.into_iter().collect::<Vec<_>>().join(" ")
}

/// Whether words are written without spaces in this character's script, so that each may begin one.
fn is_word_alone(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..)
}

/// Letters and digits only, whatever the characters.
pub(crate) fn token(characters: &str) -> String {
    characters.bytes().fold(String::new(), |mut token, byte| {
        // Writing to a text can't fail.
        let _ = write!(token, "{byte:02x}");
        token
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_begins_and_so_does_every_character_of_some_scripts() {
        let tokens = |text: &str| {
            let mut tokens: Vec<String> = text.split(' ').map(token).collect();
            tokens.sort();
            tokens.join(" ")
        };
        assert_eq!(starts("ada o'brien\na1"), tokens("a ad o o' b br a1"));
        assert_eq!(starts("ada@mail.test"), tokens("a ad m ma t te"));
        assert_eq!(starts("李娜"), tokens("李 李娜 娜"));
        assert_eq!(starts("\"bo\" x"), tokens("\" \"b b bo x"));
        assert_eq!(starts(""), "");
    }
}
