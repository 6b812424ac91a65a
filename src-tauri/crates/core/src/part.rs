//! Private parts: personal data beside a fact, which holds only their salted hashes and says who may hold them. Which fact
//! has which is in `fact`.

use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest, Sha256};

use crate::ids::FactHash;
use crate::model::{Person, Role, known_or};

/// What a fact says of one of its private parts. It stands in facts of every kind alike, so that a part of a kind that a
/// newer program wrote goes no further than it may, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartMark {
    /// The part's salted hash.
    pub hash: FactHash,
    /// The lowest role whose devices may hold it.
    #[serde(rename = "for", deserialize_with = "role_or_highest")]
    pub role: Role,
}

/// A role that a newer program knows is none of this program's: nobody below an organiser is given such a part.
fn role_or_highest<'de, D: Deserializer<'de>>(text: D) -> Result<Role, D::Error> {
    known_or(text, Role::Organiser)
}

/// A private part: personal data beside the fact, which holds only its salted hash. It is kept and handed on as it was
/// written, because the hash covers that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// 16 random bytes, hex, so that a name can't be guessed from its hash.
    pub salt: String,
    /// What it says: JSON.
    pub text: String,
}

impl Part {
    /// A part that says this of a person.
    #[must_use]
    pub fn of(salt: String, person: &Person) -> Self {
        Self { salt, text: serde_json::to_string(person).unwrap_or_default() }
    }

    /// What the fact says of it. `role`: the lowest whose devices may hold it.
    #[must_use]
    pub fn mark(&self, role: Role) -> PartMark {
        PartMark { hash: self.hash(), role }
    }

    /// The hash that stands in the fact.
    #[must_use]
    pub fn hash(&self) -> FactHash {
        let mut sha = Sha256::new();
        sha.update(b"entrada part 1\n");
        sha.update(self.salt.as_bytes());
        sha.update([0]);
        sha.update(self.text.as_bytes());
        FactHash(sha.finalize().into())
    }

    /// Whether it is the part that a fact names. A zero byte ends the salt: with one inside it, a hash would stand for two
    /// parts.
    #[must_use]
    pub fn fits(&self, mark: &PartMark) -> bool {
        self.hash() == mark.hash && !self.salt.contains('\0')
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;
    use crate::patch::Patch;

    #[test]
    fn a_part_is_handed_on_as_it_was_written_whatever_it_says() {
        let says = |text: &str| {
            let written = Part { salt: "00".repeat(16), text: text.to_owned() };
            let again: Part = serde_json::from_str(&serde_json::to_string(&written).unwrap()).unwrap();
            assert_eq!((again.hash(), again.text.as_str()), (written.hash(), text));
            Person::read(&again.text).map(|person| person.name)
        };
        let ada = Some(Patch::Set("Ada".to_owned()));
        assert_eq!(says(r#"{"name":"Ada","phone":"+34 600","street":{"no":7}}"#), ada, "of a newer program");
        assert_eq!(
            says(r#"{ "weight": 0.30000000000000004e-7, "name": "Ada" }"#),
            ada,
            "a float of many digits"
        );
        assert_eq!(says(r#"{"weight":1e999,"name":"Ada"}"#), ada, "a number that no float is");
        for text in [r#"{"name":"Ada","name":"Eve"}"#, r#"{"name":7}"#, "[1.10", ""] {
            assert_eq!(says(text), None, "{text} says nothing");
        }
    }

    #[test]
    fn a_part_for_a_role_of_tomorrow_is_an_organisers() {
        let mark = |role: &str| {
            let text = format!(r#"{{"hash":"{}","for":"{role}"}}"#, "00".repeat(32));
            serde_json::from_str::<PartMark>(&text).unwrap().role
        };
        assert_eq!(["door", "desk", "shop"].map(mark), [Role::Door, Role::Desk, Role::Organiser]);
    }
}
