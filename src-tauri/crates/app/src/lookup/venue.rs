//! The areas, gates and questions that an event has now: those that were taken away stay in the journal and are left out.

use std::collections::BTreeMap;

use entrada_core::question::Question;

use entrada_core::ids::{EventId, QuestionId};
use entrada_core::venue::{Area, Gate};
use entrada_store::Reader;

use crate::Result;

/// The areas that were not taken away.
pub(crate) fn current_areas(reader: &Reader<'_>, event: EventId) -> Result<BTreeMap<String, Area>> {
    let mut areas = reader.areas(event)?;
    areas.retain(|_, area| !area.removed);
    Ok(areas)
}

/// The gates that were added and not taken away.
pub(crate) fn current_gates(reader: &Reader<'_>, event: EventId) -> Result<BTreeMap<String, Gate>> {
    let mut gates = reader.gates(event)?;
    gates.retain(|_, gate| !gate.removed);
    Ok(gates)
}

/// What is asked still.
pub(crate) fn current_questions(
    reader: &Reader<'_>,
    event: EventId,
) -> Result<BTreeMap<QuestionId, Question>> {
    let mut questions = reader.questions(event)?;
    questions.retain(|_, question| !question.removed);
    Ok(questions)
}
