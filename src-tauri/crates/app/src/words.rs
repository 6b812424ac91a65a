//! The door's sentences and the captions of tickets, one table per language (English now). Reasons and times come in,
//! words go out. The window's own words are in `ui/js/words`.

use entrada_core::Timestamp;
use entrada_core::decide::{Detail, Reason, Verdict};
use entrada_core::when;
use entrada_paper::Labels;
use jiff::tz::TimeZone;

/// What a sentence needs besides the verdict.
pub(crate) struct Scene {
    /// When it is said.
    pub(crate) now: Timestamp,
    /// The event's zone.
    pub(crate) zone: TimeZone,
    /// The name of the laptop that let the person in before.
    pub(crate) device: Option<String>,
    /// When other laptops were last heard from; `None`: never.
    pub(crate) heard: Option<Timestamp>,
    /// Whether there are other laptops in the event.
    pub(crate) others: bool,
    /// How many may be inside.
    pub(crate) capacity: Option<u32>,
}

/// The sentence of a verdict.
pub(crate) fn sentence(verdict: &Verdict, scene: &Scene) -> String {
    let time = |moment: Timestamp| when::brief(moment, scene.now, &scene.zone);
    match (verdict.reason, &verdict.detail) {
        (Reason::Malformed, _) => "Not an Entrada ticket.".to_owned(),
        (Reason::Forged, _) => "Not genuine: this code was not made for any event on this laptop.".to_owned(),
        (Reason::WrongEvent, Detail::Event(name)) => format!("A ticket for another event: {name}."),
        (Reason::WrongEvent, _) => "A ticket for another event.".to_owned(),
        (Reason::Unknown, _) => unknown(scene),
        (Reason::Replaced, _) => {
            "Replaced: a newer code was made for this ticket. Ask for that one.".to_owned()
        }
        (Reason::Cancelled, Detail::Text(text)) => format!("Cancelled: {text}"),
        (Reason::Cancelled, _) => "This ticket was cancelled.".to_owned(),
        (Reason::Blocked, Detail::Text(text)) => format!("Held back: {text}"),
        (Reason::Blocked, _) => "Held back by the organiser.".to_owned(),
        (Reason::Unpaid, _) => "Not paid. Send them to the desk.".to_owned(),
        (Reason::NotYetValid, Detail::When(from)) => {
            format!("Not valid yet: from {}{}.", time(*from), within(scene.now, *from))
        }
        (Reason::NotYetValid, _) => "Not valid yet.".to_owned(),
        (Reason::Expired, Detail::When(until)) => format!("No longer valid: it was until {}.", time(*until)),
        (Reason::Expired, _) => "No longer valid.".to_owned(),
        (Reason::DoorsClosed, Detail::When(moment)) if *moment > scene.now => {
            format!("The doors open at {}{}.", time(*moment), within(scene.now, *moment))
        }
        (Reason::DoorsClosed, Detail::When(moment)) => format!("The doors closed at {}.", time(*moment)),
        (Reason::DoorsClosed, _) => "The doors are closed.".to_owned(),
        (Reason::WrongGate, Detail::Gates(gates)) => {
            format!("Wrong gate: this ticket opens {}.", gates.join(", "))
        }
        (Reason::WrongGate, _) => "Wrong gate.".to_owned(),
        (Reason::AlreadyIn, Detail::Previous(visit)) => {
            let gate = visit.gate.as_ref().map(|gate| format!(" at {gate}")).unwrap_or_default();
            let device = scene.device.as_ref().map(|device| format!(", on {device}")).unwrap_or_default();
            format!("Already in since {}{gate}{device}.", time(visit.at))
        }
        (Reason::AlreadyIn, _) => "Already in.".to_owned(),
        (Reason::Full, _) => match scene.capacity {
            Some(capacity) => format!("Full: {capacity} people are inside."),
            None => "Full.".to_owned(),
        },
        (Reason::Admitted, _) => "Welcome.".to_owned(),
        (Reason::Unlisted, _) => "Welcome. Genuine, though not on this laptop's list.".to_owned(),
        (Reason::Exited, _) => "Goodbye.".to_owned(),
        (Reason::Other, _) => "Refused.".to_owned(),
    }
}

fn unknown(scene: &Scene) -> String {
    match (scene.others, scene.heard) {
        (false, _) => "No such ticket in this event.".to_owned(),
        (true, None) => "Not on this laptop, which has not heard from the others yet.".to_owned(),
        (true, Some(heard)) => {
            let heard = when::brief(heard, scene.now, &scene.zone);
            format!("Not on this laptop, which last heard from the others at {heard}.")
        }
    }
}

/// `, in 25 minutes`, for times that people may wait for.
fn within(now: Timestamp, then: Timestamp) -> String {
    let minutes = (then.as_second() - now.as_second() + 59) / 60;
    match minutes {
        1 => ", in 1 minute".to_owned(),
        2..=120 => format!(", in {minutes} minutes"),
        _ => String::new(),
    }
}

/// The captions on a ticket.
pub(crate) fn captions() -> Labels {
    Labels {
        seat: "Seat".to_owned(),
        price: "Price".to_owned(),
        number: "Number".to_owned(),
        holder: "Name".to_owned(),
        language: "en".to_owned(),
    }
}

/// A moment on a ticket, on the event's clock.
pub(crate) fn on_ticket(moment: Timestamp, zone: &TimeZone) -> String {
    when::local(moment, zone).strftime("%a %-d %b %Y, %H:%M").to_string()
}

/// When a ticket is valid; empty when always.
pub(crate) fn validity(from: Option<Timestamp>, until: Option<Timestamp>, zone: &TimeZone) -> String {
    let shown = |moment: Timestamp| on_ticket(moment, zone);
    match (from, until) {
        (Some(from), Some(until)) => format!("Valid {} to {}", shown(from), shown(until)),
        (Some(from), None) => format!("Valid from {}", shown(from)),
        (None, Some(until)) => format!("Valid until {}", shown(until)),
        (None, None) => String::new(),
    }
}
