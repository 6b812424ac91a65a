//! The time zones that this program knows, and their offsets as a table: for a front end that has no such data of its own,
//! or older ones. What is made of a typed time is `when`'s.

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

/// The last year that a table reaches to; what comes later keeps its last offset.
const LAST_YEAR: i16 = 2200;

/// The names that people choose from, sorted: places, and `UTC`.
#[must_use]
pub fn names() -> Vec<String> {
    let places = |name: &String| name == "UTC" || (name.contains('/') && !name.starts_with("Etc/"));
    let mut names: Vec<String> =
        jiff::tz::db().available().map(|name| name.as_str().to_owned()).filter(places).collect();
    names.sort_unstable();
    names
}

/// A zone's offsets from UTC: from which second since 1970 on it is how many seconds. The first holds before, too.
#[must_use]
pub fn offsets(zone: &TimeZone) -> Vec<(i64, i32)> {
    let mut table = vec![(0, zone.to_offset(Timestamp::UNIX_EPOCH).seconds())];
    for change in zone.following(Timestamp::UNIX_EPOCH) {
        if change.offset().to_datetime(change.timestamp()) >= civil::datetime(LAST_YEAR, 1, 1, 0, 0, 0, 0) {
            break;
        }
        let offset = change.offset().seconds();
        if table.last().is_none_or(|(_, before)| *before != offset) {
            table.push((change.timestamp().as_second(), offset));
        }
    }
    table
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;
    use crate::when;

    /// What the tables say at a moment.
    fn at(table: &[(i64, i32)], second: i64) -> i32 {
        table.iter().rev().find(|(from, _)| *from <= second).or(table.first()).unwrap().1
    }

    #[test]
    fn every_zone_has_a_table_that_says_what_the_zone_says() {
        let names = names();
        assert!(names.len() > 400 && names.contains(&"America/Coyhaique".to_owned()), "{}", names.len());
        for name in names {
            let zone = when::zone(&name).unwrap();
            let table = offsets(&zone);
            assert!(table.is_sorted_by(|one, next| one.0 < next.0 && one.1 != next.1), "{name}");
            // Every 41 days and some hours until 2199.
            for second in (0..7_200_000_000).step_by(3_555_557) {
                let moment = Timestamp::from_second(second).unwrap();
                assert_eq!(at(&table, second), zone.to_offset(moment).seconds(), "{name} {moment}");
            }
        }
    }
}
