//! People without a ticket, let through by whoever stands at the door, with a reason: facts like any scan, counted apart.

use entrada_core::decide::{Detail, Reason, Verdict};
use entrada_core::fact::ScanLine;
use entrada_core::ids::EventId;
use entrada_core::model::{Direction, Role};
use entrada_core::text;
use std::collections::BTreeMap;

use crate::access::rights::UseCase;
use crate::access::transaction::WriteAccess;
use crate::door::answer::ScanRecord;
use crate::door::resent::{is_same_admission, scan_before, scan_id};
use crate::dto::{AdmitInput, CheckAnswer};
use crate::lookup::find::no_type;
use crate::{App, Result};

impl App {
    /// Lets somebody without a ticket in, or out. Where the area is full, they are refused like everybody else.
    ///
    /// # Errors
    /// When the reason is empty, or the event, the gate, the type, the time or the scan id is wrong.
    pub fn admit(&self, event: &EventId, input: &AdmitInput) -> Result<CheckAnswer> {
        self.write(|access| {
            access.authorize(UseCase::Admit)?;
            self.admit_in(access, *event, input)
        })
    }

    fn admit_in(&self, access: &WriteAccess<'_>, event: EventId, input: &AdmitInput) -> Result<CheckAnswer> {
        access.require_role(event, Role::Door)?;
        let why = text::note("reason", &input.reason)?.ok_or(text::TextError::Empty("reason"))?;
        let scan = scan_id(input.scan_id.as_deref())?;
        let before = scan_before(access, event, &scan, |line| is_same_admission(line, input, &why))?;
        let context =
            self.context(access, event, before.as_ref(), input.gate.as_deref(), input.at.as_deref())?;
        if let Some(index) = input.type_index.filter(|index| !context.types.contains_key(index)) {
            return Err(no_type(&index.to_string(), &context.of));
        }
        let direction = before.as_ref().map_or(input.direction, |row| row.line.direction);
        let full = context.place.capacity.is_some_and(|capacity| context.place.inside >= capacity);
        let reason = match &before {
            Some(row) => row.line.reason,
            None if direction == Direction::In && full => Reason::Full,
            None => Reason::Manual,
        };
        if before.is_none() {
            let line = ScanLine {
                type_index: input.type_index,
                gate: context.place.gate.clone(),
                area: context.place.area.clone(),
                why: Some(why),
                ..ScanLine::new(scan.clone(), context.at, direction, reason)
            };
            self.record_scan(access, event, line, BTreeMap::new())?;
        }
        let verdict = Verdict::new(reason, Detail::None, direction);
        let others = access.others(event, self.device_id())?;
        let record = ScanRecord { scan: Some(&scan), unconfirmed: false, repeated: before.is_some() };
        self.answer_view(access, event, &context, verdict, others, record, None)
    }
}
