//! What each use case needs: the lowest role of whoever does it, and what a locked laptop must be locked to. One table;
//! a test fails when a use case is missing here or does not ask.
//!
//! What the laptop's own role lets it do in an event is asked where the event is known: `App::need`.

use entrada_core::model::Role;
use entrada_core::model::Role::{Desk, Door, Organiser};

use crate::access::session::{staff_name, staff_role, too_low};
use crate::dto::LockTo;
use crate::error::{AppError, ErrorCode};
use crate::{App, Result};

/// Whether a locked laptop still does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locked {
    /// Whatever it is locked to.
    Always,
    /// When it is locked to the door, or to both.
    AtTheDoor,
    /// When it is locked to selling, or to both.
    AtTheTill,
    /// Not until it is unlocked.
    Never,
}

impl Locked {
    fn fits(self, to: LockTo) -> bool {
        match self {
            Self::Always => true,
            Self::AtTheDoor => matches!(to, LockTo::Door | LockTo::Both),
            Self::AtTheTill => matches!(to, LockTo::Sell | LockTo::Both),
            Self::Never => false,
        }
    }
}

use Locked::{Always, AtTheDoor, AtTheTill, Never};

/// Every use case: its name, the lowest role that may do it, and whether a locked laptop does it.
pub const RIGHTS: &[(&str, Role, Locked)] = &[
    // Finding one's way, and who works here.
    ("events", Door, Always),
    ("all_events", Door, Always),
    ("event", Door, Always),
    ("find_event", Door, Always),
    ("types", Door, Always),
    ("find_type", Door, Always),
    ("areas", Door, Always),
    ("gates", Door, Always),
    ("questions", Door, Always),
    ("find_question", Door, Always),
    ("settings", Door, Always),
    ("save_settings", Door, Always),
    ("session", Door, Always),
    ("persons", Door, Always),
    ("find_person", Door, Always),
    ("sign_in", Door, Always),
    ("sign_out", Door, Always),
    ("lock", Door, Always),
    ("unlock", Door, Always),
    ("set_ask_who", Organiser, Never),
    ("drop_expired", Door, Always),
    // The door.
    ("check", Door, AtTheDoor),
    ("admit", Door, AtTheDoor),
    ("undo", Door, AtTheDoor),
    ("door_state", Door, AtTheDoor),
    ("door_search", Door, AtTheDoor),
    // Selling, and what is sold on paper.
    ("issue", Desk, AtTheTill),
    ("order_tickets", Desk, AtTheTill),
    ("ticket", Door, AtTheTill),
    ("find_ticket", Door, Always),
    ("tickets_pdf", Desk, AtTheTill),
    ("save_tickets_pdf", Desk, AtTheTill),
    ("qr", Desk, AtTheTill),
    ("qr_svg", Desk, AtTheTill),
    ("print", Desk, AtTheTill),
    ("job", Desk, AtTheTill),
    ("pay", Desk, AtTheTill),
    ("pay_orders", Desk, AtTheTill),
    ("refund", Desk, AtTheTill),
    ("orders", Desk, AtTheTill),
    ("find_order", Door, Always),
    ("edit_order", Desk, AtTheTill),
    ("cash", Desk, AtTheTill),
    ("count_cash", Desk, AtTheTill),
    // Guests and tickets.
    ("guests", Door, Never),
    ("story", Door, AtTheTill),
    ("bulk", Desk, Never),
    ("bulk_pdf", Desk, Never),
    ("bulk_print", Desk, Never),
    ("edit_ticket", Desk, Never),
    ("cancel", Desk, Never),
    ("reinstate", Desk, Never),
    ("block", Desk, Never),
    ("unblock", Desk, Never),
    ("reissue", Desk, Never),
    ("forget_person", Organiser, Never),
    ("bulk_send", Desk, Never),
    ("mail", Desk, Never),
    ("save_mail", Desk, Never),
    ("test_mail", Desk, Never),
    // The Google Sheet.
    ("sheets", Desk, Never),
    ("sheets_status", Desk, AtTheTill),
    ("sheets_client", Desk, Never),
    ("sheets_sign_in", Desk, Never),
    ("sheets_connect", Desk, Never),
    ("sheets_test", Desk, Never),
    ("sheets_columns", Desk, Never),
    ("sheets_flush", Desk, AtTheTill),
    ("sheets_disconnect", Desk, Never),
    ("proposals", Desk, Never),
    ("accept_proposal", Desk, Never),
    ("decline_proposal", Desk, Never),
    // How it goes.
    ("stats", Door, Never),
    ("incidents", Door, AtTheDoor),
    ("rehearse", Door, AtTheDoor),
    ("is_genuine", Door, AtTheDoor),
    ("rehearse_camera", Door, AtTheDoor),
    ("print_rehearsal", Desk, AtTheTill),
    ("insights", Door, Never),
    ("insights_csv", Desk, Never),
    ("save_insights_csv", Desk, Never),
    ("report_pdf", Desk, Never),
    ("save_report", Desk, Never),
    ("guest_list_pdf", Desk, Never),
    ("save_guest_list", Desk, Never),
    ("print_guest_list", Desk, Never),
    // The event.
    ("add_event", Organiser, Never),
    ("edit_event", Organiser, Never),
    ("duplicate_event", Organiser, Never),
    ("archive_event", Organiser, Never),
    ("sample_event", Organiser, Never),
    ("save_type", Organiser, Never),
    ("add_area", Organiser, Never),
    ("edit_area", Organiser, Never),
    ("remove_area", Organiser, Never),
    ("add_gate", Organiser, Never),
    ("edit_gate", Organiser, Never),
    ("remove_gate", Organiser, Never),
    ("save_question", Organiser, Never),
    ("remove_question", Organiser, Never),
    ("add_person", Organiser, Never),
    ("edit_person", Organiser, Never),
    ("remove_person", Organiser, Never),
    // Files, laptops and upkeep. A door hands its scans to the office in a bundle.
    ("preview_import", Desk, Never),
    ("import", Desk, Never),
    ("export_csv", Desk, Never),
    ("save_csv", Desk, Never),
    ("export_bundle", Door, Never),
    ("import_bundle", Door, Never),
    ("backup", Organiser, Never),
    ("devices", Door, Never),
    ("find_device", Door, Never),
    ("dismiss_device", Organiser, Never),
    ("verify_journal", Door, Never),
    ("rebuild", Door, Never),
];

impl App {
    /// Refuses a use case that the lock of this laptop or the role of whoever is signed in does not reach to.
    pub(crate) fn may(&self, use_case: &str) -> Result<()> {
        // What nobody thought of is an organiser's.
        let row = RIGHTS.iter().find(|(name, ..)| *name == use_case);
        let (_, needs, locked) = row.unwrap_or(&("", Organiser, Never));
        let signed = self.at_work();
        self.store.read(|reader| {
            if let Some(lock) = self.lock_kept(reader)?
                && !locked.fits(lock.to)
            {
                return Err(lock.refusal());
            }
            match signed {
                // Finding one's way is for everybody, also for somebody who was taken off the list meanwhile.
                Some(signed) if *locked != Always => {
                    let role = staff_role(reader, signed)?.ok_or_else(no_longer)?;
                    if role < *needs {
                        return Err(too_low(&staff_name(reader, signed)?, role, *needs));
                    }
                    Ok(())
                }
                None if *locked == Never && *needs > Door && self.someone_is_asked_for(reader)? => {
                    let message = "nobody is signed in on this laptop, which asks who works on it";
                    Err(AppError::new(ErrorCode::SignInNeeded, message).hint("Sign in with your PIN first."))
                }
                _ => Ok(()),
            }
        })
    }
}

/// Whoever is signed in was taken off the list.
pub(crate) fn no_longer() -> AppError {
    AppError::new(ErrorCode::SignInNeeded, "whoever is signed in here no longer works at the event")
        .hint("Sign out, or sign in with your PIN.")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use std::collections::BTreeSet;

    use super::*;

    /// Not use cases: opening, and what a front end needs before it knows anything.
    const OTHERS: &[&str] = &["open", "with_google", "data_dir", "version"];

    /// The public methods of `App`, each with the text up to the next one.
    fn methods() -> Vec<(String, String)> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
        let mut found = Vec::new();
        for entry in walk(std::path::Path::new(folder)) {
            let text = std::fs::read_to_string(entry).unwrap();
            let mut of_app = false;
            let mut method: Option<(String, String)> = None;
            for line in text.lines() {
                if !line.starts_with(' ') && line.contains('{') {
                    of_app = line.starts_with("impl App ");
                }
                let name = line.strip_prefix("    pub fn ").and_then(|rest| rest.split(['(', '<']).next());
                if let Some(name) = name.filter(|_| of_app) {
                    found.extend(method.replace((name.to_owned(), String::new())));
                } else if line == "    }" {
                    found.extend(method.take());
                }
                if let Some((_, body)) = &mut method {
                    body.push_str(line);
                }
            }
        }
        found.retain(|(name, _)| !OTHERS.contains(&name.as_str()));
        found
    }

    fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files.extend(walk(&path));
            } else if path.extension().is_some_and(|end| end == "rs") {
                files.push(path);
            }
        }
        files
    }

    #[test]
    fn every_use_case_has_a_row_and_asks_for_it() {
        let methods = methods();
        assert!(methods.len() > 60, "the methods were found: {}", methods.len());
        let silent: Vec<&str> = methods
            .iter()
            .filter(|(name, body)| !body.contains(&format!("self.may(\"{name}\")?")))
            .map(|(name, _)| name.as_str())
            .collect();
        assert!(silent.is_empty(), "these do not ask whether they may: {silent:?}");
        let named: BTreeSet<&str> = methods.iter().map(|(name, _)| name.as_str()).collect();
        let rows: BTreeSet<&str> = RIGHTS.iter().map(|(name, ..)| *name).collect();
        assert_eq!(rows.len(), RIGHTS.len(), "each once");
        assert_eq!(named, rows, "methods of App on the left, rows of the table on the right");
    }

    #[test]
    fn a_door_that_is_locked_does_not_sell_and_a_till_lets_nobody_in() {
        for (locked, fits) in [
            (Always, [true, true, true]),
            (AtTheDoor, [true, false, true]),
            (AtTheTill, [false, true, true]),
            (Never, [false, false, false]),
        ] {
            assert_eq!(
                [LockTo::Door, LockTo::Sell, LockTo::Both].map(|to| locked.fits(to)),
                fits,
                "{locked:?}"
            );
        }
    }
}
