//! The facts of a file, taken in so that nobody at a door waits: their signatures are checked before the database is asked,
//! side by side, and where this laptop is in the event already they come in few at a time. What a file is and who may join
//! by it is `bundle`'s.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use entrada_core::fact::Body;
use entrada_core::ids::{EventId, InvitationId};
use entrada_core::model::Role;
use entrada_store::IngestReport;

use crate::access::transaction::WriteAccess;
use crate::app_error;
use crate::error::AppError;
use crate::exchange::content::{Facts, Lines, RawLine, read_fact};
use crate::laptop::progress::Progress;
use crate::{App, Result};

/// How long one transaction may hold up a scan, and how many facts with their parts it has at least and at most: some of what
/// it costs is the same for few and for many.
const SLICE: Duration = Duration::from_millis(10);
const SLICE_LEAST: usize = 16;
const SLICE_MOST: usize = 1_000;
/// So many facts are checked by one thread in one go.
const CHECKED: usize = 256;

/// How far a file is: each of its facts is checked, and then taken in. How many there are is known when all are checked; until
/// then it is as many as there would be if all of it were like what was read.
pub(super) struct Steps<'p, 'w> {
    done: usize,
    of: usize,
    progress: &'p mut Progress<'w>,
}

impl<'p, 'w> Steps<'p, 'w> {
    pub(super) fn new(progress: &'p mut Progress<'w>) -> Self {
        Self { done: 0, of: 0, progress }
    }

    /// Whether it goes on after so many more.
    fn step(&mut self, facts: usize) -> ControlFlow<()> {
        self.done += facts;
        self.of = self.of.max(self.done);
        (self.progress)(self.done, self.of)
    }

    /// The same for facts that were checked, when so much of all was read.
    fn step_checked(&mut self, facts: usize, (read, of): (usize, usize)) -> ControlFlow<()> {
        let checked = self.done + facts;
        self.of = 2 * (checked.saturating_mul(of) / read.max(1)).max(checked);
        self.step(facts)
    }

    fn all_checked(&mut self) {
        self.of = 2 * self.done;
    }
}

/// Checks the lines of a file, each of which has to be a fact of this event, few at a time: the first that is none ends it.
/// Returns the lowest role that one of them gives to this invitation.
pub(super) fn checked(
    lines: &mut Lines<'_>,
    event: EventId,
    invitation: Option<InvitationId>,
    steps: &mut Steps<'_, '_>,
) -> Result<Option<Role>> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(8);
    let (path, mut invited) = (lines.path(), None);
    loop {
        let group = lines.some(CHECKED * threads)?;
        if group.is_empty() {
            steps.all_checked();
            return Ok(invited);
        }
        let found: Vec<Result<Option<Role>>> = std::thread::scope(|scope| {
            let each = |part| scope.spawn(move || check_each(path, event, invitation, part));
            let threads: Vec<_> = group.chunks(CHECKED).map(each).collect();
            let ended = |thread: std::thread::ScopedJoinHandle<'_, Result<Option<Role>>>| {
                thread.join().unwrap_or_else(|_| Err(AppError::internal("a check of facts panicked")))
            };
            threads.into_iter().map(ended).collect()
        });
        for role in found {
            invited = lower(invited, role?);
        }
        if steps.step_checked(group.len(), lines.read()).is_break() {
            return Err(app_error!(Stopped, "bundle-stopped-before"));
        }
    }
}

fn lower(one: Option<Role>, other: Option<Role>) -> Option<Role> {
    one.into_iter().chain(other).min()
}

fn check_each(
    path: &Path,
    event: EventId,
    wanted: Option<InvitationId>,
    lines: &[RawLine],
) -> Result<Option<Role>> {
    let mut invited = None;
    for line in lines {
        let fact = read_fact(path, event, line)?;
        if let Body::DeviceInvited { invitation, role, .. } = fact.payload.body
            && Some(invitation) == wanted
        {
            invited = lower(invited, Some(role));
        }
    }
    Ok(invited)
}

/// Takes facts in within one transaction: all of them, or on an error none. `holds`: the role that private parts are kept
/// for.
pub(super) fn at_once(
    access: &WriteAccess<'_>,
    mut facts: Facts<'_>,
    holds: Role,
    steps: &mut Steps<'_, '_>,
) -> Result<IngestReport> {
    let mut report = IngestReport::default();
    loop {
        let some = facts.first(SLICE_MOST)?;
        if some.is_empty() {
            return Ok(report);
        }
        report.add(access.writer().ingest(&some, holds, access.now)?);
        if steps.step(some.len()).is_break() {
            return Err(app_error!(Stopped, "bundle-stopped-before"));
        }
    }
}

impl App {
    /// Takes facts in few at a time, so that whoever stands at a door goes first. What was taken in stays when the work is
    /// stopped: they are facts, and the file can be taken in again. Returns besides the lowest role that private parts were kept
    /// for.
    pub(super) fn in_slices(
        &self,
        event: EventId,
        mut facts: Facts<'_>,
        holds: Role,
        steps: &mut Steps<'_, '_>,
    ) -> Result<(IngestReport, Role)> {
        let (mut report, mut least) = (IngestReport::default(), holds);
        let mut count = SLICE_LEAST;
        loop {
            let some = facts.first(count)?;
            if some.is_empty() {
                return Ok((report, least));
            }
            let begun = self.clock().elapsed();
            let (next, held_for) = self.write(|access| {
                // A file may dismiss this laptop, or have it be less: what it may hold then is what it is then.
                let holds = access
                    .membership(event)?
                    .filter(|member| !member.dismissed)
                    .map_or(Role::Door, |member| holds.min(member.role));
                Ok((access.writer().ingest(&some, holds, access.now)?, holds))
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
            if steps.step(some.len()).is_break() {
                self.after_slices(event)?;
                return Err(app_error!(Stopped, "bundle-stopped"));
            }
        }
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
