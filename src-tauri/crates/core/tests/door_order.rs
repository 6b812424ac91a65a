//! Which of two reasons wins at the door: for every two of the table in `door.rs` that can hold at once, the upper one.

use entrada_core::model::Direction;

use crate::door::{Change, Scene, Showing, TABLE, at, scene};

/// Where the table's lines about the ticket itself begin: above them, what is shown is no ticket of this event.
fn is_about_a_ticket(change: Change) -> bool {
    let mut scene = scene();
    change(&mut scene);
    scene.showing == Showing::Listed
}

#[test]
fn the_upper_line_wins_over_every_lower_one() {
    for (upper, (reason, .., first)) in TABLE.iter().enumerate() {
        for (other, .., second) in TABLE.iter().skip(upper + 1) {
            let mut both: Scene = scene();
            // Both hold; where they set the same thing (what is shown, a state), the upper one was set last.
            second(&mut both);
            first(&mut both);
            assert_eq!(both.enter(), *reason, "{reason:?} and {other:?}");
        }
    }
}

#[test]
fn adjacent_windows_that_are_both_missed_name_the_upper() {
    // A window that begins after it ends: not yet valid comes first.
    let mut both = scene();
    both.ticket.valid_from = Some(at(10));
    both.ticket_type().valid_until = Some(at(-10));
    assert_eq!(both.enter(), entrada_core::decide::Reason::NotYetValid);
    // Expired, and the doors closed as well.
    let mut both = scene();
    both.ticket.valid_until = Some(at(-10));
    both.event.doors_close = Some(at(-20));
    assert_eq!(both.enter(), entrada_core::decide::Reason::Expired);
}

#[test]
fn on_the_way_out_lower_lines_do_not_hide_upper_ones() {
    let mut all = scene();
    for (.., change) in TABLE.iter().rev().filter(|(.., change)| is_about_a_ticket(*change)) {
        change(&mut all);
    }
    assert_eq!(all.go(Direction::Out).reason, entrada_core::decide::Reason::Replaced);
}
