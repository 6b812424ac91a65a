//! How things read in a terminal: aligned columns, times on the event's clock, amounts. No printing here: `output`.

use entrada_app::Currency;
use entrada_app::Timestamp;
use entrada_app::{
    Answer, AreaView, CheckAnswer, Direction, EventView, PartyTicket, Previous, QuestionKind, Reason,
    TicketState, TicketView, UnpaidRule,
};
use entrada_app::{text, when};
use unicode_width::UnicodeWidthStr;

/// What colours the answer at the door, and ends it.
const PAINTS: [&str; 5] = [GREEN, BLUE, RED, YELLOW, PLAIN];
const GREEN: &str = "\u{1b}[1;32m";
const BLUE: &str = "\u{1b}[1;34m";
const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[1;33m";
const PLAIN: &str = "\u{1b}[0m";

/// Text that came from people or pictures, fit for a terminal: control characters and directional overrides are written
/// out, so that no picture or name can move the cursor, colour the screen or turn round what stands beside it.
pub(crate) fn clean(text: &str) -> String {
    let framed = text::isolates_end(text);
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        if text::steers(c) && !(framed && matches!(c, '\u{2066}'..='\u{2069}')) {
            cleaned.extend(c.escape_default());
        } else {
            cleaned.push(c);
        }
    }
    cleaned
}

/// The same for a whole answer, whose line breaks and colours are its own. A belt: each text in it was cleaned when it was
/// put there, or should have been.
pub(crate) fn cleaned_lines(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (mut rest, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        while let Some((before, paint)) =
            PAINTS.iter().filter_map(|paint| Some((rest.find(paint)?, *paint))).min()
        {
            let (plain, painted) = rest.split_at(before);
            cleaned.push_str(&clean(plain));
            cleaned.push_str(paint);
            rest = painted.get(paint.len()..).unwrap_or_default();
        }
        cleaned.push_str(&clean(rest));
        cleaned.push_str(end);
    }
    cleaned
}

/// A JSON document whose texts steer no terminal that shows it: what would is written as JSON's own escapes, so that
/// whoever reads the JSON gets what was there.
pub(crate) fn escaped_json(json: String) -> String {
    if !json.contains(text::steers) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        // All of them have four hex digits.
        if text::steers(c) { escaped.push_str(&format!("\\u{:04x}", u32::from(c))) } else { escaped.push(c) }
    }
    escaped
}

/// Columns under a header, two spaces apart, as wide as their widest cell.
pub(crate) fn table(header: &[&str], rows: &[Vec<String>]) -> String {
    let header: Vec<String> = header.iter().map(|cell| (*cell).to_owned()).collect();
    let rows: Vec<Vec<String>> = std::iter::once(&header)
        .chain(rows)
        .map(|row| row.iter().map(|cell| clean(cell)).collect())
        .collect();
    let widths: Vec<usize> = (0..header.len())
        .map(|column| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width.saturating_sub(cell.width()) + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A title, and below it labels with their values; what has no value is left out.
pub(crate) fn card(title: &str, fields: &[(&str, Option<String>)]) -> String {
    let widest = fields.iter().filter(|(_, value)| value.is_some()).map(|(label, _)| label.width()).max();
    let mut text = format!("{}\n", clean(title));
    for (label, value) in fields {
        if let Some(value) = value {
            let gap = " ".repeat(widest.unwrap_or(0).saturating_sub(label.width()) + 2);
            text.push_str(&format!("  {label}{gap}{}\n", clean(value)));
        }
    }
    text
}

/// `1 ticket`, `2 tickets`.
pub(crate) fn count(number: u64, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}

/// A moment on the event's clock: `Fri 20 Nov 2026 19:30`; with its offset where that comes twice.
pub(crate) fn time(moment: Timestamp, zone: &str) -> String {
    let local = when::local(moment, &when::zone_or_utc(zone));
    format!("{}{}", local.strftime("%a %-d %b %Y %H:%M"), when::offset_if_twice(&local))
}

/// From when until when, with what is open left out.
pub(crate) fn window(from: Option<Timestamp>, until: Option<Timestamp>, zone: &str) -> Option<String> {
    match (from, until) {
        (None, None) => None,
        (Some(from), None) => Some(format!("from {}", time(from, zone))),
        (None, Some(until)) => Some(format!("until {}", time(until, zone))),
        (Some(from), Some(until)) => Some(format!("{} to {}", time(from, zone), time(until, zone))),
    }
}

/// Minor units as `12.50 EUR`.
pub(crate) fn money(minor: i64, currency: &str) -> String {
    match currency.parse::<Currency>() {
        Ok(currency) => currency.show(minor),
        Err(_) => format!("{minor} {currency}"),
    }
}

/// The word of a value that JSON has for it.
pub(crate) fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// An event in full.
pub(crate) fn event(event: &EventView) -> String {
    let zone = &event.timezone;
    card(
        &event.name,
        &[
            ("id", Some(event.id.clone())),
            ("when", Some(format!("{} to {}", time(event.starts, zone), time(event.ends, zone)))),
            ("time zone", Some(zone_of(event))),
            ("doors", window(event.doors_open, event.doors_close, zone)),
            ("venue", event.venue.clone()),
            ("capacity", event.capacity.map(|n| n.to_string())),
            ("currency", Some(event.currency.clone())),
            ("gates", Some(event.gates.join(", ")).filter(|gates| !gates.is_empty())),
            ("areas", Some(areas(event)).filter(|areas| !areas.is_empty())),
            ("everyone out", event.everyone_out.as_ref().map(|hour| format!("at {hour}"))),
            ("unpaid tickets", Some(unpaid(event.unpaid).to_owned())),
            ("unlisted tickets", Some(if event.admit_unlisted { "let in" } else { "not let in" }.to_owned())),
            ("names at the door", Some(if event.names_at_door { "yes" } else { "no" }.to_owned())),
            ("personal data", event.retain_until.map(|moment| format!("kept until {}", time(moment, zone)))),
            ("put away", event.archived.then(|| "yes".to_owned())),
            ("this laptop", Some(word(&event.role))),
            ("issued", Some(count(event.issued.into(), "ticket"))),
        ],
    )
}

/// Its time zone, and what is done with one that this program does not know.
fn zone_of(event: &EventView) -> String {
    let zone = &event.timezone;
    if event.timezone_known { zone.clone() } else { format!("{zone} (not known here: times are in UTC)") }
}

/// `Lounge (3 of 40)`, one after the other.
fn areas(event: &EventView) -> String {
    let one = |area: &AreaView| match area.capacity {
        Some(capacity) => format!("{} ({} of {capacity})", area.name, area.inside),
        None => format!("{} ({})", area.name, area.inside),
    };
    event.areas.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn unpaid(rule: UnpaidRule) -> &'static str {
    match rule {
        UnpaidRule::Never => "not let in",
        UnpaidRule::Ask => "let in when the door says so",
        UnpaidRule::Always => "let in",
    }
}

/// What a ticket is now, in a few words.
pub(crate) fn standing(ticket: &TicketView) -> String {
    match ticket.state {
        TicketState::Blocked => "blocked".to_owned(),
        TicketState::Cancelled => "cancelled".to_owned(),
        TicketState::Valid if ticket.inside => "inside".to_owned(),
        TicketState::Valid if ticket.entered_at.is_some() => "was in".to_owned(),
        TicketState::Valid if ticket.expired => "expired".to_owned(),
        TicketState::Valid if !ticket.paid => "unpaid".to_owned(),
        TicketState::Valid => "valid".to_owned(),
    }
}

/// A ticket in full.
pub(crate) fn ticket(ticket: &TicketView, zone: &str) -> String {
    let state = match &ticket.state_text {
        Some(text) => format!("{}: {text}", word(&ticket.state)),
        None => word(&ticket.state),
    };
    let paid = match (ticket.paid, ticket.expired) {
        (true, _) => "paid",
        (false, false) => "not paid",
        (false, true) => "not paid, its place was given back",
    };
    let presence = match (ticket.inside, ticket.entered_at) {
        (true, Some(at)) => Some(format!("inside, first came {}", time(at, zone))),
        (false, Some(at)) => Some(format!("left, first came {}", time(at, zone))),
        (_, None) => None,
    };
    // A door sees no price.
    let price = match ticket.price {
        Some(price) => {
            let why = ticket.price_reason.as_ref().map(|why| format!(" ({why})")).unwrap_or_default();
            let tax = ticket.tax.as_ref().map(|tax| format!(" with {tax} % tax")).unwrap_or_default();
            format!("{}{tax}{why}, {paid}", money(price, &ticket.currency))
        }
        None => paid.to_owned(),
    };
    let title =
        ticket.name.as_ref().map_or(ticket.number.clone(), |name| format!("{}  {name}", ticket.number));
    card(
        &title,
        &[
            ("event", Some(ticket.event_name.clone())),
            ("type", Some(ticket.type_name.clone())),
            ("seat", ticket.seat.clone()),
            ("e-mail", ticket.email.clone()),
            ("note", ticket.note.clone()),
            ("state", Some(state)),
            ("door", presence),
            ("wristband", ticket.linked_code.clone()),
            ("valid", window(ticket.valid_from, ticket.valid_until, zone)),
            ("price", Some(price)),
            ("order", Some(ticket.order.clone())),
            ("issued", Some(time(ticket.issued_at, zone))),
            ("re-issued", (ticket.serial > 0).then(|| format!("{} times", ticket.serial))),
            ("code", Some(ticket.code.clone())),
        ],
    )
}

/// Several tickets, one a line.
pub(crate) fn tickets(tickets: &[TicketView]) -> String {
    let rows: Vec<Vec<String>> = tickets
        .iter()
        .map(|ticket| {
            let text = |value: &Option<String>| value.clone().unwrap_or_default();
            vec![
                ticket.number.clone(),
                text(&ticket.name),
                ticket.type_name.clone(),
                text(&ticket.seat),
                standing(ticket),
                text(&ticket.email),
            ]
        })
        .collect();
    table(&["NUMBER", "NAME", "TYPE", "SEAT", "STATE", "E-MAIL"], &rows)
}

/// The answer at the door: one line to act on, one with who it is, then what stops the eye, what to ask, what is due
/// and the change. Amounts that name none are in `currency`.
pub(crate) fn answer(answer: &CheckAnswer, currency: &str, colour: bool) -> String {
    let (word, paint) = match (answer.verdict, answer.direction) {
        (Answer::Admit, Direction::In) => ("ADMIT ", GREEN),
        (Answer::Admit, Direction::Out) => ("OUT   ", BLUE),
        (Answer::Refuse, _) => ("REFUSE", RED),
        (Answer::Ask, _) => ("ASK   ", YELLOW),
    };
    let word = if colour { format!("{paint}{word}{PLAIN}") } else { word.to_owned() };
    let mut text = format!("{word}  {}\n", clean(&answer.message));
    if let Some(ticket) = &answer.ticket {
        let seat = ticket.seat.as_ref().map(|seat| format!("seat {seat}"));
        let parts = [Some(ticket.number.clone()), ticket.name.clone(), ticket.type_name.clone(), seat];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        text.push_str(&format!("        {}\n", clean(&parts.join("  "))));
    }
    let mut line = |label: &str, words: &str| text.push_str(&format!("        {label}  {}\n", clean(words)));
    for note in &answer.notes {
        line("LOOK", note);
    }
    for PartyTicket { ticket, verdict, message, .. } in &answer.party {
        let mark = if *verdict == Answer::Admit { "+" } else { "-" };
        let words = [
            Some(ticket.number.clone()),
            ticket.name.clone(),
            ticket.type_name.clone(),
            Some(message.clone()),
        ];
        line(mark, &words.into_iter().flatten().collect::<Vec<_>>().join("  "));
    }
    if let Some(told) = &answer.clock_off {
        line("CLOCK", told);
    }
    for question in &answer.questions {
        let how = match question.kind {
            QuestionKind::Text => String::new(),
            QuestionKind::YesNo => " (yes or no)".to_owned(),
            QuestionKind::Choice => format!(" ({})", question.choices.join(", ")),
        };
        let must = if question.required { ", required" } else { "" };
        line("ask", &format!("{}  {}{how}{must}", question.id, question.text));
    }
    if !answer.questions.is_empty() {
        line("then", "check again with --answer ID=TEXT; an empty TEXT passes over what is not required");
    }
    if answer.verdict == Answer::Ask && answer.reason == Reason::Reissued {
        line("then", "look who it is, and check again with --accept-reissued");
    } else if answer.verdict == Answer::Ask && answer.reason == Reason::Order {
        line("then", "check again with the number of one of these, or with --party N or --party all");
    } else if !answer.gates.is_empty() {
        line("then", "check again with --gate G, which door this is");
    } else if answer.verdict == Answer::Ask && answer.questions.is_empty() {
        let pay = if answer.may_pay { "--pay cash (or card, transfer, other), or with " } else { "" };
        line("then", &format!("check again with {pay}--accept-unpaid"));
    }
    if let Some(due) = &answer.due {
        line("due", &money(due.amount, &due.currency));
    }
    if let Some(change) = answer.change {
        line("change", &money(change, currency));
    }
    if let Some(scan) = &answer.scan {
        text.push_str(&format!(
            "        scan {scan}{}\n",
            if answer.repeated { ", answered before" } else { "" }
        ));
    }
    text
}

/// When, where and on which laptop a scan was.
pub(crate) fn previous(previous: &Previous, zone: &str) -> String {
    let gate = previous.gate.as_ref().map(|gate| format!(" at {gate}")).unwrap_or_default();
    format!("{}{gate} on {}", time(previous.at, zone), previous.device)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align_by_what_a_terminal_shows() {
        let rows = [vec!["日本".to_owned(), "x".to_owned()], vec!["a".to_owned(), "y".to_owned()]];
        assert_eq!(table(&["N", "M"], &rows), "N     M\n日本  x\na     y\n");
    }

    #[test]
    fn no_text_can_steer_the_terminal() {
        assert_eq!(clean("a\u{1b}[31mb\n\0"), "a\\u{1b}[31mb\\n\\u{0}");
        assert_eq!(clean("\u{9b}2J\u{202e}evil\u{2067}"), "\\u{9b}2J\\u{202e}evil\\u{2067}");
        assert_eq!(clean("\u{2068}1\u{2069} \u{200f}א"), "\u{2068}1\u{2069} \u{200f}א");
        let answer = format!("{GREEN}ADMIT{PLAIN}\u{1b}[2J\n\u{202e}x\t\n");
        assert_eq!(cleaned_lines(&answer), format!("{GREEN}ADMIT{PLAIN}\\u{{1b}}[2J\n\\u{{202e}}x\\t\n"));
        let json = serde_json::json!({ "name": "\u{202e}a\u{9b}\u{7f}\"\n" }).to_string();
        let escaped = escaped_json(json.clone());
        assert!(!escaped.contains(text::steers), "{escaped}");
        let values = [json, escaped].map(|json| serde_json::from_str::<serde_json::Value>(&json).ok());
        let [plain, escaped] = values;
        assert!(plain.is_some() && plain == escaped);
    }

    #[test]
    fn a_card_leaves_out_what_is_not_there() {
        let fields = [("id", Some("7".to_owned())), ("venue", None), ("e-mail", Some("x".to_owned()))];
        assert_eq!(card("Name", &fields), "Name\n  id      7\n  e-mail  x\n");
    }
}
