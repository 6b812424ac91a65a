//! From a ticket's scans to where its bearer is. Scans never overwrite each other: this looks at all of them.

use jiff::Timestamp;

use crate::clock::Stamp;
use crate::ids::{DeviceId, ScanId};
use crate::model::Direction;

/// A scan that let somebody through and was not undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// When it happened.
    pub at: Timestamp,
    /// When its fact was written.
    pub stamp: Stamp,
    /// On which laptop.
    pub device: DeviceId,
    /// Its id.
    pub scan: ScanId,
    /// In or out.
    pub direction: Direction,
    /// At which gate.
    pub gate: Option<String>,
}

/// Where a ticket's bearer is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Presence {
    /// Whether the last scan by time is an entry.
    pub inside: bool,
    /// How often somebody came in.
    pub entries: u32,
    /// The first entry.
    pub first: Option<Visit>,
    /// The last entry.
    pub last: Option<Visit>,
    /// Two entries of which only one can be right: an incident.
    pub conflict: Option<(Visit, Visit)>,
}

/// Looks at a ticket's visits in any order. `reentry`: whether its type lets people leave and come back.
#[must_use]
pub fn presence(mut visits: Vec<Visit>, reentry: bool) -> Presence {
    visits.sort_by(|a, b| (a.at, a.stamp, a.device, &a.scan).cmp(&(b.at, b.stamp, b.device, &b.scan)));
    let mut presence = Presence::default();
    for visit in visits {
        match visit.direction {
            Direction::Out => presence.inside = false,
            Direction::In => {
                let twice = if reentry { presence.inside } else { presence.entries > 0 };
                if let (true, Some(last), None) = (twice, &presence.last, &presence.conflict) {
                    presence.conflict = Some((last.clone(), visit.clone()));
                }
                presence.inside = true;
                presence.entries += 1;
                presence.first.get_or_insert_with(|| visit.clone());
                presence.last = Some(visit);
            }
        }
    }
    presence
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    fn visit(minute: i64, direction: Direction) -> Visit {
        Visit {
            at: Timestamp::from_second(minute * 60).unwrap(),
            stamp: Stamp(minute, 0),
            device: DeviceId([1; 32]),
            scan: format!("s{minute}").parse().unwrap(),
            direction,
            gate: None,
        }
    }

    #[test]
    fn the_order_of_arrival_does_not_matter() {
        let visits = vec![visit(3, Direction::In), visit(1, Direction::In), visit(2, Direction::Out)];
        let mut turned = visits.clone();
        turned.reverse();
        assert_eq!(presence(visits.clone(), true), presence(turned, true));
        let seen = presence(visits, true);
        assert!(seen.inside && seen.entries == 2 && seen.conflict.is_none());
    }

    #[test]
    fn two_entries_without_an_exit_between_are_an_incident() {
        let twice = vec![visit(1, Direction::In), visit(2, Direction::In)];
        assert!(presence(twice.clone(), true).conflict.is_some());
        assert!(presence(twice, false).conflict.is_some());
    }

    #[test]
    fn coming_back_without_reentry_is_an_incident_too() {
        let back = vec![visit(1, Direction::In), visit(2, Direction::Out), visit(3, Direction::In)];
        assert!(presence(back.clone(), false).conflict.is_some());
        assert!(presence(back, true).conflict.is_none());
    }
}
