//! Names as search sees them: what people leave out, add or spell otherwise makes no difference. How texts are compared that
//! must be the same (seats, types) is `text`'s; where words are looked up is the store's.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::number;
use crate::text::{is_unseen, spelled_plainly};

/// What stands between the spellings of one text: no word that is searched for has it.
const BETWEEN: char = ' ';

/// A word that is searched for: any of its spellings will do.
pub type Spellings = BTreeSet<String>;

/// A text in its plain letters: lower case, without accents, marks and vowel signs, its words separated by one space. Apostrophes
/// join what they stand in, every other mark parts it.
#[must_use]
pub fn plain(text: &str) -> String {
    // Most names are plain already; the tables of Unicode cost more than all the rest.
    if text.is_ascii() {
        return folded(text.chars().map(|c| c.to_ascii_lowercase()));
    }
    folded(letters(text))
}

/// The letters of a text in lower case without their marks; put together again, a Korean syllable is one letter.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).nfc()
}

fn folded(letters: impl Iterator<Item = char>) -> String {
    let mut folded = String::new();
    for c in letters {
        match letter(c) {
            Letter::One(c) => folded.push(c),
            Letter::Some(letters) => folded.push_str(letters),
            Letter::None => {}
            Letter::Gap => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// What is left of a letter.
enum Letter {
    One(char),
    Some(&'static str),
    None,
    Gap,
}

fn letter(c: char) -> Letter {
    if let Some(letters) = spelled_plainly(c) {
        return Letter::Some(letters);
    }
    match c {
        // Letters that are written otherwise at the end of a word.
        'ς' => Letter::One('σ'),
        'ך' => Letter::One('כ'),
        'ם' => Letter::One('מ'),
        'ן' => Letter::One('נ'),
        'ף' => Letter::One('פ'),
        'ץ' => Letter::One('צ'),
        // Arabic letters that keyboards and countries write otherwise; tatweel only lengthens.
        'ی' | 'ى' | 'ې' => Letter::One('ي'),
        'ة' | 'ہ' | 'ھ' | 'ە' => Letter::One('ه'),
        'ک' | 'ڪ' => Letter::One('ك'),
        'ٱ' => Letter::One('ا'),
        '\u{640}' => Letter::None,
        // Katakana as Hiragana.
        '\u{30a1}'..='\u{30f6}' => Letter::One(char::from_u32(u32::from(c) - 0x60).unwrap_or(c)),
        // Apostrophes of every kind.
        '\''
        | '`'
        | '\u{b4}'
        | '\u{2018}'..='\u{201b}'
        | '\u{2032}'
        | '\u{2b9}'..='\u{2bf}'
        | '\u{2c8}'
        | '\u{55a}'
        | '\u{5f3}'
        | '\u{ff07}' => Letter::None,
        c if is_unseen(c) => Letter::None,
        // The long mark of Kana is a letter of its word.
        'ー' => Letter::One(c),
        c if c.is_alphanumeric() => Letter::One(c),
        _ => Letter::Gap,
    }
}

/// A plain text in which two vowels stand for one: what is written *ü*, *ue* or *u*, *å* or *aa*, is one thing.
fn with_one_vowel(plain: &str) -> String {
    let mut shorter = String::with_capacity(plain.len());
    let mut letters = plain.chars().peekable();
    while let Some(c) = letters.next() {
        shorter.push(c);
        match c {
            'a' => drop(letters.next_if(|next| matches!(next, 'e' | 'a'))),
            'o' | 'u' => drop(letters.next_if(|next| *next == 'e')),
            _ => {}
        }
    }
    shorter
}

/// What is looked up of a text, each in all its spellings, with [`BETWEEN`] them: no more of it than is needed, since every
/// letter is indexed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Indexed {
    /// Its words, for what they begin with.
    pub words: String,
    /// The same without what parts them, for any part of it; and its telephone numbers as digits alone.
    pub parts: String,
}

impl Indexed {
    /// Of a name, or another text that people spell.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let plain = plain(text);
        let shorter = Some(with_one_vowel(&plain)).filter(|shorter| *shorter != plain);
        let spellings: Vec<String> = std::iter::once(plain).chain(shorter).collect();
        let mut parts: Vec<String> = spellings.iter().map(|spelling| spelling.replace(' ', "")).collect();
        parts.extend(telephones(text));
        Self { words: joined(&spellings), parts: joined(&parts) }
    }

    /// Of an address or a number, which has one spelling.
    #[must_use]
    pub fn exact(text: &str) -> Self {
        let words = plain(text);
        Self { parts: words.replace(' ', ""), words }
    }

    /// Of several texts.
    #[must_use]
    pub fn all(texts: &[Self]) -> Self {
        let of = |line: fn(&Self) -> &str| joined(&texts.iter().map(line).collect::<Vec<_>>());
        Self { words: of(|text| &text.words), parts: of(|text| &text.parts) }
    }
}

fn joined<T: AsRef<str>>(spellings: &[T]) -> String {
    let mut line = String::new();
    for spelling in spellings {
        if !line.is_empty() {
            line.push(BETWEEN);
        }
        line.push_str(spelling.as_ref());
    }
    line
}

/// Runs of digits with the marks of telephone numbers in them, as digits alone.
fn telephones(text: &str) -> Vec<String> {
    let is_of_one =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '+' | '-' | '.' | '/' | '\u{a0}');
    let digits = |run: &str| run.chars().filter(char::is_ascii_digit).collect::<String>();
    let runs = text.split(|c| !is_of_one(c));
    runs.map(|run| (run.trim(), digits(run)))
        .filter(|(run, digits)| digits.len() >= 6 && digits.len() < run.len())
        .map(|(_, digits)| digits)
        .collect()
}

/// The words of a query, each in the spellings that a text may have it in.
#[must_use]
pub fn words(query: &str) -> Vec<Spellings> {
    let plain = plain(query);
    let words: BTreeSet<&str> = plain.split_whitespace().collect();
    let spell = |word: &str| {
        let mut spellings = Spellings::from([word.to_owned(), with_one_vowel(word)]);
        // Of a number, O is 0 and I and L are 1.
        if word.chars().any(|c| c.is_ascii_digit()) && word.is_ascii() {
            spellings.insert(word.replace('o', "0").replace(['i', 'l'], "1"));
        }
        spellings
    };
    let mut words: Vec<Spellings> = words.into_iter().map(spell).collect();
    // A telephone number or a number that is typed in pieces is one.
    let digits: String = number::plain(query).filter(char::is_ascii_digit).collect();
    if digits.len() >= 6 && plain.chars().all(|c| c.is_ascii_digit() || c == ' ') {
        words = vec![Spellings::from([digits])];
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(query: &str, text: &str) -> bool {
        let Indexed { parts, .. } = Indexed::text(text);
        words(query).iter().all(|word| word.iter().any(|spelling| parts.contains(spelling)))
    }

    #[test]
    fn each_of_these_finds_the_others() {
        for spelled in [
            &["O'Connor", "O’Connor", "OConnor", "oʼconnor", "O`CONNOR"][..],
            &["Mueller", "Müller", "MÜLLER"],
            &["Soeren", "Søren", "Sören"],
            &["Aasa", "Åsa", "Asa"],
            &["Jürgen Müller", "Müller, Jürgen", "Mueller Juergen"],
            &["St. John", "St John", "st.john"],
            &["J. R. R. Tolkien", "JRR Tolkien", "J.R.R. Tolkien"],
            &["Jean-Luc", "Jean\u{2011}Luc", "Jean Luc", "jeanluc"],
            &["Anne Marie", "annemarie", "Anne-Marie"],
            &["علي", "علی", "على"],
            &["فاطمة", "فاطمه", "فاطـــمة"],
            &["كريم", "کریم"],
            &["أحمد", "احمد", "أَحْمَد"],
            &["さくら", "サクラ", "ｻｸﾗ"],
            &["Ὀδυσσεύς", "ΟΔΥΣΣΕΥΣ"],
            &["Straße", "STRASSE"],
            &["Nuñez", "Nunez"],
            &["İpek", "ipek"],
        ] {
            for query in spelled {
                for text in spelled {
                    assert!(finds(query, text), "{query} finds {text}");
                }
            }
        }
    }

    #[test]
    fn the_short_way_of_plain_letters_is_the_long_one() {
        for c in '\0'..='\u{7f}' {
            let text = format!("a{c}B {c}{c}9");
            assert_eq!(plain(&text), folded(letters(&text)), "{c:?}");
        }
    }

    #[test]
    fn a_part_finds_the_whole() {
        for (query, text) in [
            ("민", "김민수"),
            ("enberg", "Schoenberg"),
            ("berg schön", "Arnold Schönberg"),
            ("4567", "calls from +49 (170) 123-4567"),
            ("170 1234567", "calls from +49 (170) 123-4567"),
            ("ada@mail.test", "Ada@Mail.test"),
            ("7k3q9-m2", "7K3Q9-M2FXD"),
            ("7K3Q9M2FXD", "7K3Q9-M2FXD"),
            ("O5K1", "05K17-M2FXD"),
            ("李", "李娜"),
        ] {
            assert!(finds(query, text), "{query} finds {text}");
        }
        for (query, text) in [("ben", "Ada"), ("muller ada", "Müller"), ("4568", "+49 170 1234567")] {
            assert!(!finds(query, text), "{query} does not find {text}");
        }
        assert!(words(" .,- ").is_empty());
    }
}
