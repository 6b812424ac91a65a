//! A scan as front ends get it, and the names of the laptops that made it.

use std::collections::BTreeMap;

use entrada_core::decide::Reason;
use entrada_core::ids::{DeviceId, EventId, QuestionId, StaffId};
use entrada_core::model::TicketType;
use entrada_core::question::Question;
use entrada_core::staff::Staff;
use entrada_store::{Reader, ScanRow};

use crate::Result;
use crate::dto::{Answer, AnswerGiven, ScanView};

/// Lists scans of one event: what all of them need is asked once.
pub(crate) struct ScanViews {
    types: BTreeMap<u16, TicketType>,
    devices: BTreeMap<DeviceId, String>,
    staff: BTreeMap<StaffId, Staff>,
    questions: BTreeMap<QuestionId, Question>,
}

impl ScanViews {
    pub(crate) fn new(reader: &Reader<'_>, event: EventId) -> Result<Self> {
        Ok(Self {
            types: reader.types(event)?,
            devices: reader.device_names(event)?,
            staff: reader.staff(event)?,
            questions: reader.questions(event)?,
        })
    }

    pub(crate) fn view(&self, row: &ScanRow) -> ScanView {
        let asked = |id: &String| id.parse().ok().and_then(|id: QuestionId| self.questions.get(&id));
        ScanView {
            scan: row.line.scan.to_string(),
            at: row.line.at,
            direction: row.line.direction,
            gate: row.line.gate.clone(),
            area: row.line.area.clone(),
            device: self.devices.get(&row.device).cloned().unwrap_or_else(|| row.device.short()),
            person: row.staff.and_then(|staff| self.staff.get(&staff)).map(|staff| staff.name.clone()),
            verdict: answer_of(row.line.reason),
            reason: row.line.reason,
            number: row.line.ticket.map(|number| number.to_string()),
            name: row.name.clone(),
            type_name: row.type_index.and_then(|index| self.types.get(&index)).map(|kind| kind.name.clone()),
            unconfirmed: row.line.unconfirmed,
            accepted_unpaid: row.line.accepted_unpaid,
            accepted_reissued: row.line.accepted_reissued,
            paper: row.line.paper,
            why: row.line.why.clone(),
            answers: row
                .answers
                .iter()
                .map(|(id, answer)| AnswerGiven {
                    question: asked(id).map_or_else(|| id.clone(), |question| question.text.clone()),
                    answer: answer.clone(),
                })
                .collect(),
            undone: row.undone.clone(),
        }
    }
}

/// A laptop's name, or the beginning of its id when it has none.
pub(crate) fn device_label(reader: &Reader<'_>, event: EventId, device: DeviceId) -> Result<String> {
    Ok(reader.device_names(event)?.remove(&device).unwrap_or_else(|| device.short()))
}

fn answer_of(reason: Reason) -> Answer {
    if reason.admits() { Answer::Admit } else { Answer::Refuse }
}
