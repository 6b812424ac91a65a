//! What this laptop's USB scanner puts around each code, learned from a ticket that is scanned with it. What is made of it at
//! the door is `recognise`'s.

use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::shown::{AFFIX_MAX, strip};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{ScannerLearned, Settings};
use crate::{App, Result, app_error};

impl App {
    /// Finds a ticket of the event in what the scanner sent, and remembers what stands around its code. `keys`: what its
    /// keys type on a US keyboard.
    ///
    /// # Errors
    /// When no code of a ticket of this event is in it.
    pub fn learn_scanner(&self, event: &EventId, text: &str, keys: Option<&str>) -> Result<ScannerLearned> {
        self.authorize(UseCase::LearnScanner)?;
        let learned = self.read(|access| {
            access.require_role(*event, Role::Door)?;
            for reading in [Some(text), keys].into_iter().flatten() {
                if let Some((before, after)) = around(access, *event, strip(reading))? {
                    let (prefix, suffix) = (before.to_owned(), after.to_owned());
                    return Ok(ScannerLearned { prefix, suffix, by_keys: reading != text });
                }
            }
            let shown: String = text.chars().take(60).collect();
            Err(app_error!(NotFound, "scanner-read-no-ticket", text = shown))
        })?;
        self.save_settings(&Settings {
            scanner_prefix: Some(learned.prefix.clone()),
            scanner_suffix: Some(learned.suffix.clone()),
            ..Settings::default()
        })?;
        Ok(learned)
    }
}

/// What stands before and behind the longest piece of a text that is the code of a ticket.
fn around<'t>(access: &Access<'_>, event: EventId, text: &'t str) -> Result<Option<(&'t str, &'t str)>> {
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let most = ends.len().saturating_sub(1);
    for cut in 0..=(2 * AFFIX_MAX).min(most) {
        for before in cut.saturating_sub(AFFIX_MAX)..=cut.min(AFFIX_MAX) {
            let (Some(from), Some(to)) = (ends.get(before), ends.get(most - (cut - before))) else {
                continue;
            };
            let Some(piece) = text.get(*from..*to).filter(|piece| !piece.is_empty()) else { continue };
            if access.is_code_of(event, piece)? {
                return Ok(Some((
                    text.get(..*from).unwrap_or_default(),
                    text.get(*to..).unwrap_or_default(),
                )));
            }
        }
    }
    Ok(None)
}
