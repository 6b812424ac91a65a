//! A ticket's history in the terminal's words: one line for each thing that happened to it.

use entrada_app::{HistoryEntry, HistoryField, HistoryKind, TicketHistory};

use crate::io::show;

/// The whole history, oldest first, in the event's time zone.
pub(crate) fn in_words(history: &TicketHistory) -> String {
    let rows: Vec<Vec<String>> = history
        .entries
        .iter()
        .map(|entry| {
            let by = match &entry.person {
                Some(person) => format!("{person}, {}", entry.device),
                None => entry.device.clone(),
            };
            vec![show::time(entry.at, &history.timezone), what(entry), by]
        })
        .collect();
    show::table(&["WHEN", "WHAT", "BY"], &rows)
}

fn what(entry: &HistoryEntry) -> String {
    let said = match entry.kind {
        HistoryKind::Issued => "issued",
        HistoryKind::Changed => "changed",
        HistoryKind::TypeChanged => "type changed",
        HistoryKind::Blocked => "blocked",
        HistoryKind::Unblocked => "no longer blocked",
        HistoryKind::Cancelled => "cancelled",
        HistoryKind::Reinstated => "reinstated",
        HistoryKind::Reissued => "re-issued",
        HistoryKind::Linked => "wristband or card linked",
        HistoryKind::Unlinked => "wristband or card no longer linked",
        HistoryKind::OrderChanged => "order changed",
        HistoryKind::Paid => "paid",
        HistoryKind::Refunded => "refunded",
        HistoryKind::CameIn => "came in",
        HistoryKind::WentOut => "went out",
        HistoryKind::Refused => "refused",
        HistoryKind::Undone => "undone",
        HistoryKind::Forgotten => "personal data erased",
    };
    let mut text = said.to_owned();
    if let (Some(amount), Some(currency)) = (entry.amount, &entry.currency) {
        text.push_str(&format!(" {}", show::money(amount, currency)));
    }
    if let Some(method) = &entry.method {
        text.push_str(&format!(" by {}", show::word(method)));
    }
    if let Some(serial) = entry.serial {
        text.push_str(&format!(", code {}", u32::from(serial) + 1));
    }
    if let Some(gate) = &entry.gate {
        text.push_str(&format!(" at {gate}"));
    }
    if let Some(area) = &entry.area {
        text.push_str(&format!(", {area}"));
    }
    if !entry.fields.is_empty() {
        let fields: Vec<&str> = entry.fields.iter().map(|field| name(*field)).collect();
        text.push_str(&format!(": {}", fields.join(", ")));
    }
    if let Some(reason) =
        entry.reason.filter(|_| matches!(entry.kind, HistoryKind::Refused | HistoryKind::Undone))
    {
        text.push_str(&format!(": {}", reason.code()));
    }
    if let Some(own) = &entry.text {
        text.push_str(&format!(" ({own})"));
    }
    for (is, note) in [
        (entry.accepted_unpaid, "not paid, let in all the same"),
        (entry.accepted_reissued, "re-issued, let in by its number"),
        (entry.paper, "on paper"),
        (entry.undone, "taken back later"),
    ] {
        if is {
            text.push_str(&format!(", {note}"));
        }
    }
    text
}

fn name(field: HistoryField) -> &'static str {
    match field {
        HistoryField::Name => "name",
        HistoryField::Email => "e-mail",
        HistoryField::Note => "note",
        HistoryField::Seat => "seat",
        HistoryField::ValidFrom => "valid from",
        HistoryField::ValidUntil => "valid until",
        HistoryField::PayUntil => "pay until",
    }
}
