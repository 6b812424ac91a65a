//! The facts of a file, taken in so that nobody at a door waits: their signatures are checked before the database is asked,
//! side by side, and where this laptop is in the event already they come in few at a time. What a file is and who may join
//! by it is `bundle`'s.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use entrada_core::fact::Fact;
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_store::IngestReport;
use zeroize::Zeroizing;

use crate::access::transaction::WriteAccess;
use crate::app_error;
use crate::error::AppError;
use crate::exchange::bundle::read_fact;
use crate::laptop::progress::Progress;
use crate::{App, Result};

/// How long one transaction may hold up a scan, and how many facts with their parts it has at least and at most: some of what
/// it costs is the same for few and for many.
const SLICE: Duration = Duration::from_millis(10);
const SLICE_LEAST: usize = 64;
const SLICE_MOST: usize = 1_000;
/// So many facts are checked by one thread in one go.
const CHECKED: usize = 256;

/// How far a file is: each of its facts is checked, and then taken in.
pub(super) struct Steps<'p, 'w> {
    done: usize,
    of: usize,
    progress: &'p mut Progress<'w>,
}

impl<'p, 'w> Steps<'p, 'w> {
    pub(super) fn new(facts: usize, progress: &'p mut Progress<'w>) -> Self {
        Self { done: 0, of: 2 * facts, progress }
    }

    /// Whether it goes on after so many more.
    fn step(&mut self, facts: usize) -> ControlFlow<()> {
        self.done += facts;
        (self.progress)(self.done, self.of)
    }
}

/// Checks the lines of a file, each of which has to be a fact of this event, and reads them.
pub(super) fn checked(
    path: &Path,
    event: EventId,
    lines: &[Zeroizing<Vec<u8>>],
    steps: &mut Steps<'_, '_>,
) -> Result<Vec<Fact>> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(8);
    let mut facts = Vec::with_capacity(lines.len());
    for group in lines.chunks(CHECKED * threads) {
        let read: Vec<Result<Vec<Fact>>> = std::thread::scope(|scope| {
            let each = |part| scope.spawn(move || read_each(path, event, part));
            let threads: Vec<_> = group.chunks(CHECKED).map(each).collect();
            let ended = |thread: std::thread::ScopedJoinHandle<'_, Result<Vec<Fact>>>| {
                thread.join().unwrap_or_else(|_| Err(AppError::internal("a check of facts panicked")))
            };
            threads.into_iter().map(ended).collect()
        });
        for some in read {
            facts.extend(some?);
        }
        if steps.step(group.len()).is_break() {
            return Err(app_error!(Stopped, "bundle-stopped-before"));
        }
    }
    Ok(facts)
}

fn read_each(path: &Path, event: EventId, lines: &[Zeroizing<Vec<u8>>]) -> Result<Vec<Fact>> {
    lines.iter().map(|line| read_fact(path, event, line)).collect()
}

/// The first of these facts that are so many with their parts; at least one.
fn first(facts: &[Fact], most: usize) -> (&[Fact], &[Fact]) {
    let mut size = 0;
    let fits = |fact: &&Fact| {
        size += 1 + fact.payload.private.len();
        size <= most
    };
    let count = facts.iter().take_while(fits).count();
    facts.split_at(count.max(1).min(facts.len()))
}

fn slices(facts: &[Fact]) -> impl Iterator<Item = &[Fact]> {
    let mut rest = facts;
    std::iter::from_fn(move || {
        let (some, later) = first(rest, SLICE_MOST);
        rest = later;
        (!some.is_empty()).then_some(some)
    })
}

/// Takes facts in within one transaction: all of them, or on an error none. `holds`: the role that private parts are kept
/// for.
pub(super) fn at_once(
    access: &WriteAccess<'_>,
    facts: &[Fact],
    holds: Role,
    steps: &mut Steps<'_, '_>,
) -> Result<IngestReport> {
    let mut report = IngestReport::default();
    for some in slices(facts) {
        report.add(access.writer().ingest(some, holds, access.now)?);
        if steps.step(some.len()).is_break() {
            return Err(app_error!(Stopped, "bundle-stopped-before"));
        }
    }
    Ok(report)
}

impl App {
    /// Takes facts in few at a time, so that whoever stands at a door goes first. What was taken in stays when the work is
    /// stopped: they are facts, and the file can be taken in again. Returns besides the lowest role that private parts were kept
    /// for.
    pub(super) fn in_slices(
        &self,
        event: EventId,
        facts: &[Fact],
        holds: Role,
        steps: &mut Steps<'_, '_>,
    ) -> Result<(IngestReport, Role)> {
        let (mut report, mut least) = (IngestReport::default(), holds);
        let (mut rest, mut count) = (facts, SLICE_LEAST);
        while !rest.is_empty() {
            let (some, later) = first(rest, count);
            let begun = self.clock().elapsed();
            let (next, held_for) = self.write(|access| {
                // A file may dismiss this laptop, or have it be less: what it may hold then is what it is then.
                let holds = access
                    .membership(event)?
                    .filter(|member| !member.dismissed)
                    .map_or(Role::Door, |member| holds.min(member.role));
                Ok((access.writer().ingest(some, holds, access.now)?, holds))
            })?;
            least = least.min(held_for);
            let renewed = next.renewed;
            report.add(next);
            let took = self.clock().elapsed().saturating_sub(begun);
            count = match took {
                _ if renewed => count * 2,
                long if long > SLICE => count / 2,
                short if short < SLICE / 2 => count * 2,
                _ => count,
            }
            .clamp(SLICE_LEAST, SLICE_MOST);
            rest = later;
            if steps.step(some.len()).is_break() {
                self.after_slices(event)?;
                return Err(app_error!(Stopped, "bundle-stopped"));
            }
        }
        Ok((report, least))
    }

    /// What follows on slices, also where the rest was not to be: the windows are told once, not for each of them, and what
    /// other laptops have forgotten is forgotten here too, to the last byte.
    pub(super) fn after_slices(&self, event: EventId) -> Result<()> {
        self.write(|access| {
            access.changed_all_of(event);
            Ok(())
        })?;
        self.erase_if_due()?;
        Ok(())
    }
}
