//! The use cases, and what each needs: the lowest role of whoever does it, and what a locked laptop must be locked to. One
//! table; a test fails when a public method of `App` is missing here or does not ask.
//!
//! What the laptop's own role lets it do in an event is asked where the event is known: `Access::require_role`.

use entrada_core::model::Role;
use entrada_core::model::Role::{Desk, Door, Organiser};

use crate::dto::LockTo;

/// Whether a locked laptop still does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locked {
    /// Whatever it is locked to.
    Always,
    /// When it is locked to the door, or to both.
    AtTheDoor,
    /// When it is locked to selling, or to both.
    AtTheDesk,
    /// Not until it is unlocked.
    Never,
}

impl Locked {
    pub(crate) fn fits(self, to: LockTo) -> bool {
        match self {
            Self::Always => true,
            Self::AtTheDoor => matches!(to, LockTo::Door | LockTo::Both),
            Self::AtTheDesk => matches!(to, LockTo::Sell | LockTo::Both),
            Self::Never => false,
        }
    }
}

use Locked::{Always, AtTheDesk, AtTheDoor, Never};

macro_rules! use_cases {
    ($($case:ident = $name:literal: $role:ident, $locked:ident;)+) => {
        /// What a front end can ask for: one for each public method of `App` that does something.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum UseCase {
            $(#[doc = concat!("`App::", $name, "`.")] $case,)+
        }

        impl UseCase {
            /// All of them, in the order of their departments.
            pub const ALL: &[Self] = &[$(Self::$case),+];

            /// The name of its method.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$case => $name),+ }
            }

            /// The lowest role of a person who may do it.
            #[must_use]
            pub const fn needs(self) -> Role {
                match self { $(Self::$case => $role),+ }
            }

            /// Whether a locked laptop does it.
            #[must_use]
            pub const fn locked(self) -> Locked {
                match self { $(Self::$case => $locked),+ }
            }
        }
    };
}

use_cases! {
    // Finding one's way, and who works here.
    Events = "events": Door, Always;
    AllEvents = "all_events": Door, Always;
    Event = "event": Door, Always;
    FindEvent = "find_event": Door, Always;
    Types = "types": Door, Always;
    FindType = "find_type": Door, Always;
    Zones = "zones": Door, Always;
    ZoneChoice = "zone_choice": Door, Always;
    Areas = "areas": Door, Always;
    Gates = "gates": Door, Always;
    Questions = "questions": Door, Always;
    FindQuestion = "find_question": Door, Always;
    Settings = "settings": Door, Always;
    SaveSettings = "save_settings": Door, Always;
    Session = "session": Door, Always;
    Persons = "persons": Door, Always;
    FindPerson = "find_person": Door, Always;
    SignIn = "sign_in": Door, Always;
    SignOut = "sign_out": Door, Always;
    Lock = "lock": Door, Always;
    Unlock = "unlock": Door, Always;
    SetAskWho = "set_ask_who": Organiser, Never;
    DropExpired = "drop_expired": Door, Always;
    // The door.
    Check = "check": Door, AtTheDoor;
    CheckAmong = "check_among": Door, AtTheDoor;
    Admit = "admit": Door, AtTheDoor;
    LinkTicket = "link_ticket": Door, AtTheDoor;
    UnlinkTicket = "unlink_ticket": Door, AtTheDoor;
    Undo = "undo": Door, AtTheDoor;
    Scans = "scans": Door, AtTheDoor;
    DoorState = "door_state": Door, AtTheDoor;
    DoorSearch = "door_search": Door, AtTheDoor;
    // Selling, and what is sold on paper.
    Issue = "issue": Desk, AtTheDesk;
    OrderTickets = "order_tickets": Desk, AtTheDesk;
    Ticket = "ticket": Door, AtTheDesk;
    FindTicket = "find_ticket": Door, Always;
    TicketsPdf = "tickets_pdf": Desk, AtTheDesk;
    SaveTicketsPdf = "save_tickets_pdf": Desk, AtTheDesk;
    LettersMissing = "letters_missing": Desk, AtTheDesk;
    Qr = "qr": Desk, AtTheDesk;
    QrSvg = "qr_svg": Desk, AtTheDesk;
    Print = "print": Desk, AtTheDesk;
    Job = "job": Desk, AtTheDesk;
    Pay = "pay": Desk, AtTheDesk;
    PayOrders = "pay_orders": Desk, AtTheDesk;
    Refund = "refund": Desk, AtTheDesk;
    RefundCancels = "refund_cancels": Desk, AtTheDesk;
    ChangeType = "change_type": Desk, AtTheDesk;
    Orders = "orders": Desk, AtTheDesk;
    FindOrder = "find_order": Door, Always;
    EditOrder = "edit_order": Desk, AtTheDesk;
    Cash = "cash": Desk, AtTheDesk;
    CountCash = "count_cash": Desk, AtTheDesk;
    // Guests and tickets.
    Guests = "guests": Door, Never;
    TicketHistory = "ticket_history": Door, AtTheDesk;
    Bulk = "bulk": Desk, Never;
    BulkPdf = "bulk_pdf": Desk, Never;
    BulkPrint = "bulk_print": Desk, Never;
    EditTicket = "edit_ticket": Desk, Never;
    Cancel = "cancel": Desk, Never;
    Reinstate = "reinstate": Desk, Never;
    Block = "block": Desk, Never;
    Unblock = "unblock": Desk, Never;
    Reissue = "reissue": Desk, Never;
    FindWhom = "find_whom": Organiser, Never;
    ForgetPerson = "forget_person": Organiser, Never;
    BulkSend = "bulk_send": Desk, Never;
    Mail = "mail": Desk, Never;
    SaveMail = "save_mail": Desk, Never;
    TestMail = "test_mail": Desk, Never;
    // The Google Sheet.
    Sheets = "sheets": Desk, Never;
    SheetsStatus = "sheets_status": Desk, AtTheDesk;
    SheetsClient = "sheets_client": Desk, Never;
    SheetsSignIn = "sheets_sign_in": Desk, Never;
    SheetsConnect = "sheets_connect": Desk, Never;
    SheetsTest = "sheets_test": Desk, Never;
    SheetsColumns = "sheets_columns": Desk, Never;
    SheetsFlush = "sheets_flush": Desk, AtTheDesk;
    SheetsDisconnect = "sheets_disconnect": Desk, Never;
    Proposals = "proposals": Desk, Never;
    AcceptProposal = "accept_proposal": Desk, Never;
    DeclineProposal = "decline_proposal": Desk, Never;
    // Counts, incidents, the dress rehearsal, Insights and the report.
    Stats = "stats": Door, Never;
    Incidents = "incidents": Door, AtTheDoor;
    Rehearse = "rehearse": Door, AtTheDoor;
    IsGenuine = "is_genuine": Door, AtTheDoor;
    LearnScanner = "learn_scanner": Door, AtTheDoor;
    RehearseCamera = "rehearse_camera": Door, AtTheDoor;
    PrintRehearsal = "print_rehearsal": Desk, AtTheDesk;
    Insights = "insights": Door, Never;
    InsightsCsv = "insights_csv": Desk, Never;
    SaveInsightsCsv = "save_insights_csv": Desk, Never;
    ReportPdf = "report_pdf": Desk, Never;
    ReceiptPdf = "receipt_pdf": Desk, AtTheDesk;
    PrintReceipt = "print_receipt": Desk, AtTheDesk;
    SaveReport = "save_report": Desk, Never;
    GuestListPdf = "guest_list_pdf": Desk, Never;
    SaveGuestList = "save_guest_list": Desk, Never;
    PrintGuestList = "print_guest_list": Desk, Never;
    // The event.
    AddEvent = "add_event": Organiser, Never;
    EditEvent = "edit_event": Organiser, Never;
    DuplicateEvent = "duplicate_event": Organiser, Never;
    ArchiveEvent = "archive_event": Organiser, Never;
    SampleEvent = "sample_event": Organiser, Never;
    SaveType = "save_type": Organiser, Never;
    AddRule = "add_rule": Organiser, Never;
    RemoveRule = "remove_rule": Organiser, Never;
    AddArea = "add_area": Organiser, Never;
    EditArea = "edit_area": Organiser, Never;
    RemoveArea = "remove_area": Organiser, Never;
    AddGate = "add_gate": Organiser, Never;
    EditGate = "edit_gate": Organiser, Never;
    RemoveGate = "remove_gate": Organiser, Never;
    SaveQuestion = "save_question": Organiser, Never;
    RemoveQuestion = "remove_question": Organiser, Never;
    AddPerson = "add_person": Organiser, Never;
    EditPerson = "edit_person": Organiser, Never;
    RemovePerson = "remove_person": Organiser, Never;
    // Files, laptops and upkeep. A door hands its scans to the office in a bundle.
    PreviewImport = "preview_import": Desk, Never;
    Import = "import": Desk, Never;
    Export = "export": Desk, Never;
    SaveExport = "save_export": Desk, Never;
    ExportChoices = "export_choices": Desk, Never;
    KeepExportChoices = "keep_export_choices": Desk, Never;
    ExportBundle = "export_bundle": Door, Never;
    ImportBundle = "import_bundle": Door, Never;
    Backup = "backup": Organiser, Never;
    Devices = "devices": Door, Never;
    FindDevice = "find_device": Door, Never;
    DismissDevice = "dismiss_device": Organiser, Never;
    VerifyJournal = "verify_journal": Door, Never;
    Rebuild = "rebuild": Door, Never;
    Diagnose = "diagnose": Door, Always;
    SaveDiagnosis = "save_diagnosis": Door, Always;
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::string_slice, reason = "tests may panic")]
    use std::collections::BTreeSet;

    use super::*;

    /// Not use cases: opening, and what a front end needs before it knows anything.
    const OTHERS: &[&str] = &[
        "open",
        "open_to_read",
        "with_google",
        "with_clock",
        "data_dir",
        "version",
        "version_of_others",
        "listen",
        "language",
        "closed_to_others",
        "open_to_others",
    ];

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

    /// The variant for a method's name.
    fn camel(name: &str) -> String {
        name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
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
            .filter(|(name, body)| !body.contains(&format!("(UseCase::{}", camel(name))))
            .map(|(name, _)| name.as_str())
            .collect();
        assert!(silent.is_empty(), "these do not ask whether they may: {silent:?}");
        let named: BTreeSet<&str> = methods.iter().map(|(name, _)| name.as_str()).collect();
        let rows: BTreeSet<&str> = UseCase::ALL.iter().map(|case| case.name()).collect();
        assert_eq!(rows.len(), UseCase::ALL.len(), "each once");
        assert_eq!(named, rows, "methods of App on the left, rows of the table on the right");
    }

    #[test]
    fn a_door_that_is_locked_does_not_sell_and_a_till_lets_nobody_in() {
        for (locked, fits) in [
            (Always, [true, true, true]),
            (AtTheDoor, [true, false, true]),
            (AtTheDesk, [false, true, true]),
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
