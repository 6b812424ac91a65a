//! What the data folder reports, as errors with an id. The words are in `words/errors/LANGUAGE/core.ftl`.

use entrada_core::fact::FactError;
use entrada_core::model::Role;
use entrada_store::StoreError;

use crate::app_error;
use crate::error::{AppError, chain};

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => app_error!(Busy, "store-busy"),
            StoreError::ReadOnly(why) => app_error!(ReadOnly, "store-read-only", why = why),
            StoreError::Full => app_error!(DiskFull, "disk-full"),
            StoreError::Migration(why) => app_error!(Damaged, "migration-failed", why = why),
            StoreError::Missing => app_error!(Damaged, "database-missing"),
            StoreError::Empty => app_error!(Damaged, "database-empty"),
            StoreError::NotADatabase => app_error!(Damaged, "database-not-one"),
            StoreError::CutShort { has, tells: Some(tells) } => {
                app_error!(Damaged, "database-cut-short", has = has, tells = tells)
            }
            StoreError::CutShort { has, tells: None } => app_error!(Damaged, "database-cut-to", has = has),
            StoreError::Damaged(why) => app_error!(Damaged, "database-damaged", why = why),
            StoreError::Newer { found, known } => {
                app_error!(Newer, "database-newer", found = found, known = known)
            }
            StoreError::NotAllowed { have: Some(have), needs } => {
                app_error!(NotAllowed, "laptop-role-too-low", have = role_key(have), needs = role_key(needs))
            }
            StoreError::NotAllowed { have: None, .. } => app_error!(NotAllowed, "laptop-not-invited"),
            StoreError::Dismissed => app_error!(NotAllowed, "laptop-dismissed"),
            StoreError::Overtaken => app_error!(NotAllowed, "last-word-beyond-reach"),
            StoreError::WouldNotCount(why) => app_error!(NotAllowed, "own-fact-would-not-count", why = why),
            StoreError::ClockBeyond => app_error!(NotAllowed, "own-clock-beyond"),
            StoreError::Fact(error) => of_fact(error),
            StoreError::Value(why) => app_error!(Damaged, "stored-value-unreadable", why = why),
            StoreError::Sql(error) => {
                tracing::error!(chain = chain(&error), "internal error");
                let says = app_error!(Internal, "database-says", why = error.to_string());
                app_error!(Internal, "internal", why = says)
            }
        }
    }
}

fn of_fact(error: FactError) -> AppError {
    match error {
        FactError::Unreadable(why) => app_error!(Damaged, "fact-unreadable", why = why),
        FactError::Newer(format) => app_error!(Damaged, "fact-newer", format = format),
        FactError::Signature(device) => app_error!(Damaged, "fact-signature-wrong", device = device),
        FactError::Part(device) => app_error!(Damaged, "fact-part-changed", device = device),
    }
}

/// What sentences tell roles apart by.
pub(crate) fn role_key(role: Role) -> &'static str {
    match role {
        Role::Organiser => "organiser",
        Role::Desk => "desk",
        Role::Door => "door",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_that_is_too_low_is_told_with_those_that_would_do() {
        let told = |have, needs| AppError::from(StoreError::NotAllowed { have, needs }).message;
        assert_eq!(
            told(Some(Role::Door), Role::Desk),
            "this is a door's laptop; only a desk's or an organiser's may do that"
        );
        assert_eq!(
            told(Some(Role::Desk), Role::Organiser),
            "this is a desk's laptop; only an organiser's laptop may do that"
        );
        assert_eq!(told(None, Role::Door), "this laptop was not invited to the event");
    }

    #[test]
    fn english_says_what_the_store_says() {
        for error in [
            || StoreError::ReadOnly("why".into()),
            || StoreError::Missing,
            || StoreError::Migration("why".into()),
            || StoreError::Empty,
            || StoreError::NotADatabase,
            || StoreError::CutShort { has: 100_000, tells: Some(282_624) },
            || StoreError::CutShort { has: 4, tells: None },
            || StoreError::Damaged("why".into()),
            || StoreError::Newer { found: 1_000, known: 3 },
            || StoreError::Dismissed,
            || StoreError::Overtaken,
            || StoreError::WouldNotCount("why"),
            || StoreError::ClockBeyond,
            || StoreError::Fact(FactError::Unreadable("why".into())),
            || StoreError::Fact(FactError::Newer(7)),
            || StoreError::Fact(FactError::Signature("device".into())),
            || StoreError::Fact(FactError::Part("device".into())),
            || StoreError::Value("why".into()),
        ] {
            assert_eq!(AppError::from(error()).message, error().to_string());
        }
    }
}
