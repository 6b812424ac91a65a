//! Areas, gates and questions: listed, added, changed, taken away. They are named by their names, questions by an id.
//!
//! What the door makes of them is `door`'s; who works there is `people`'s.

use entrada_core::fact::Body;
use entrada_core::ids::{EventId, QuestionId};
use entrada_core::model::Role;
use entrada_core::patch::Patch;
use entrada_core::question::{Question, QuestionKind, QuestionPatch};
use entrada_core::rule::Rule;
use entrada_core::text;
use entrada_core::venue::{Area, AreaPatch, GatePatch};
use entrada_store::Reader;

use crate::access::rights::UseCase;
use crate::dto::{AreaInput, AreaView, GateInput, GateView, QuestionInput, QuestionView};
use crate::error::AppError;
use crate::input::{PEOPLE_MAX, count, resolve_name, same_name, shown};
use crate::laptop::entropy::random;
use crate::lookup::find::require_event;
use crate::lookup::venue::{current_areas, current_gates, current_questions};
use crate::views::event::{area_views, gate_views};
use crate::{App, Result, app_error};

/// The most choices that a question may have: more do not fit the door's screen.
const CHOICES_MAX: usize = 20;

impl App {
    /// An event's areas by name, with who is in them now.
    ///
    /// # Errors
    /// When the event is not on this laptop.
    pub fn areas(&self, event: &EventId) -> Result<Vec<AreaView>> {
        self.read(|access| {
            access.authorize(UseCase::Areas)?;
            require_event(access, *event)?;
            area_views(access, *event)
        })
    }

    /// Adds an area.
    ///
    /// # Errors
    /// When something typed is wrong, there is one of that name, or the role does not allow it.
    pub fn add_area(&self, event: &EventId, name: &str, input: &AreaInput) -> Result<AreaView> {
        self.authorize(UseCase::AddArea)?;
        let name = text::name("area's name", name)?;
        self.write(|access| -> Result<()> {
            require_event(access, *event)?;
            let areas = current_areas(access, *event)?;
            if let Some(twin) = same_name(areas.keys().map(String::as_str), &name) {
                return Err(taken("area", twin));
            }
            let change = AreaPatch {
                capacity: match count("what-capacity", input.capacity.as_deref(), None, PEOPLE_MAX)? {
                    Patch::Set(capacity) => Patch::Set(capacity),
                    // One of the same name that was taken away may have left its own.
                    Patch::Keep | Patch::Clear => Patch::Clear,
                },
                removed: Some(false),
            };
            access.append(*event, Body::AreaSaved { area: name.clone(), change }, Vec::new())
        })?;
        self.area(event, &name)
    }

    /// Changes the area of this name, or of an unambiguous part of one.
    ///
    /// # Errors
    /// When there is none, something typed is wrong, or the role does not allow it.
    pub fn edit_area(&self, event: &EventId, name: &str, input: &AreaInput) -> Result<AreaView> {
        self.authorize(UseCase::EditArea)?;
        let name = self.write(|access| -> Result<String> {
            let (name, old) = find_area(access, *event, name)?;
            let capacity = count("what-capacity", input.capacity.as_deref(), old.capacity, PEOPLE_MAX)?;
            if capacity.is_keep() {
                access.require_role(*event, Role::Organiser)?;
            } else {
                let change = AreaPatch { capacity, removed: None };
                access.append(*event, Body::AreaSaved { area: name.clone(), change }, Vec::new())?;
            }
            Ok(name)
        })?;
        self.area(event, &name)
    }

    /// Takes an area away; gives it as it was.
    ///
    /// # Errors
    /// When there is none, gates lead into it, or the role does not allow it.
    pub fn remove_area(&self, event: &EventId, name: &str) -> Result<AreaView> {
        self.write(|access| -> Result<AreaView> {
            access.authorize(UseCase::RemoveArea)?;
            let (name, _) = find_area(access, *event, name)?;
            let leading: Vec<String> = current_gates(access, *event)?
                .into_iter()
                .filter(|(_, gate)| gate.area.as_ref() == Some(&name))
                .map(|(gate, _)| gate)
                .collect();
            if !leading.is_empty() {
                return Err(app_error!(
                    Conflict,
                    "area-has-gates",
                    count = leading.len(),
                    gates = leading.join(", "),
                    area = name
                ));
            }
            let types = access.types(*event)?;
            let waits =
                |rule: &Rule| matches!(rule, Rule::AfterArea { area } if area.as_ref() == Some(&name));
            let waiting = types.values().filter(|each| each.rules.iter().any(waits));
            let waiting: Vec<&str> = waiting.map(|each| each.name.as_str()).collect();
            if !waiting.is_empty() {
                return Err(app_error!(Conflict, "area-in-rule", area = name, types = waiting.join(", ")));
            }
            let was = area_views(access, *event)?.into_iter().find(|view| view.name == name);
            let change = AreaPatch { removed: Some(true), ..AreaPatch::default() };
            access.append(*event, Body::AreaSaved { area: name.clone(), change }, Vec::new())?;
            was.ok_or_else(|| AppError::internal("the area is not listed"))
        })
    }

    fn area(&self, event: &EventId, name: &str) -> Result<AreaView> {
        let view = self.areas(event)?.into_iter().find(|view| view.name == name);
        view.ok_or_else(|| app_error!(NotFound, "area-gone", name = name))
    }

    /// An event's gates by name, and where they lead; those that only ticket types name are among them.
    ///
    /// # Errors
    /// When the event is not on this laptop.
    pub fn gates(&self, event: &EventId) -> Result<Vec<GateView>> {
        self.read(|access| {
            access.authorize(UseCase::Gates)?;
            require_event(access, *event)?;
            gate_views(access, *event)
        })
    }

    /// Adds a gate. One that so far only ticket types name may be added too: then it is the same.
    ///
    /// # Errors
    /// When something typed is wrong, there is one of that name, or the role does not allow it.
    pub fn add_gate(&self, event: &EventId, name: &str, input: &GateInput) -> Result<GateView> {
        self.authorize(UseCase::AddGate)?;
        let name = text::name("gate's name", name)?;
        self.write(|access| -> Result<()> {
            require_event(access, *event)?;
            let standing = current_gates(access, *event)?;
            let all = gate_views(access, *event)?;
            if let Some(twin) = same_name(all.iter().map(|gate| gate.name.as_str()), &name)
                && (twin != name || standing.contains_key(twin))
            {
                return Err(taken("gate", twin));
            }
            let area = match input.area.as_deref().filter(|area| !area.trim().is_empty()) {
                Some(area) => Patch::Set(find_area(access, *event, area)?.0),
                None => Patch::Clear,
            };
            let change = GatePatch { area, removed: Some(false) };
            access.append(*event, Body::GateSaved { gate: name.clone(), change }, Vec::new())
        })?;
        self.gate(event, &name)
    }

    /// Changes the gate of this name, or of an unambiguous part of one.
    ///
    /// # Errors
    /// When there is none, something typed is wrong, or the role does not allow it.
    pub fn edit_gate(&self, event: &EventId, name: &str, input: &GateInput) -> Result<GateView> {
        self.authorize(UseCase::EditGate)?;
        let name = self.write(|access| -> Result<String> {
            let old = find_gate(access, *event, name)?;
            let area = match input.area.as_deref().map(str::trim) {
                None => Patch::Keep,
                Some("") => Patch::between(old.area.as_ref(), None),
                Some(area) => Patch::between(old.area.as_ref(), Some(find_area(access, *event, area)?.0)),
            };
            if area.is_keep() {
                access.require_role(*event, Role::Organiser)?;
            } else {
                let change = GatePatch { area, removed: Some(false) };
                access.append(*event, Body::GateSaved { gate: old.name.clone(), change }, Vec::new())?;
            }
            Ok(old.name)
        })?;
        self.gate(event, &name)
    }

    /// Takes a gate away; gives it as it was.
    ///
    /// # Errors
    /// When there is none, ticket types open it, or the role does not allow it.
    pub fn remove_gate(&self, event: &EventId, name: &str) -> Result<GateView> {
        self.write(|access| -> Result<GateView> {
            access.authorize(UseCase::RemoveGate)?;
            let was = find_gate(access, *event, name)?;
            let opened_by: Vec<String> = access
                .types(*event)?
                .into_values()
                .filter(|ticket_type| ticket_type.gates.contains(&was.name))
                .map(|ticket_type| ticket_type.name)
                .collect();
            if !opened_by.is_empty() {
                let types = opened_by.join(", ");
                return Err(app_error!(Conflict, "gate-in-use", gate = was.name, types = types));
            }
            let change = GatePatch { removed: Some(true), ..GatePatch::default() };
            access.append(*event, Body::GateSaved { gate: was.name.clone(), change }, Vec::new())?;
            Ok(was)
        })
    }

    fn gate(&self, event: &EventId, name: &str) -> Result<GateView> {
        let view = self.gates(event)?.into_iter().find(|view| view.name == name);
        view.ok_or_else(|| app_error!(NotFound, "gate-gone", name = name))
    }

    /// What is asked at the door, in the order in which it is asked.
    ///
    /// # Errors
    /// When the event is not on this laptop.
    pub fn questions(&self, event: &EventId) -> Result<Vec<QuestionView>> {
        self.read(|access| {
            access.authorize(UseCase::Questions)?;
            require_event(access, *event)?;
            Ok(current_questions(access, *event)?.into_iter().map(question_view).collect())
        })
    }

    /// The question of an id, or of an unambiguous part of its text.
    ///
    /// # Errors
    /// When none or several fit.
    pub fn find_question(&self, event: &EventId, typed: &str) -> Result<QuestionId> {
        self.read(|access| {
            access.authorize(UseCase::FindQuestion)?;
            let of = require_event(access, *event)?;
            let questions = current_questions(access, *event)?;
            if let Some(id) = typed.trim().parse().ok().filter(|id| questions.contains_key(id)) {
                return Ok(id);
            }
            let texts = questions.values().map(|question| question.text.as_str());
            let text = resolve_name(&of.name, "question", texts, typed)?;
            let found = questions.iter().find(|(_, question)| question.text == text);
            found
                .map(|(id, _)| *id)
                .ok_or_else(|| app_error!(NotFound, "no-question-called", typed = shown(typed)))
        })
    }

    /// Adds a question, or changes the one of this id.
    ///
    /// # Errors
    /// When something typed is wrong, it is asked already, or the role does not allow it.
    pub fn save_question(
        &self,
        event: &EventId,
        id: Option<QuestionId>,
        input: &QuestionInput,
    ) -> Result<QuestionView> {
        self.write(|access| -> Result<QuestionView> {
            access.authorize(UseCase::SaveQuestion)?;
            let of = require_event(access, *event)?;
            let questions = current_questions(access, *event)?;
            let old = match id {
                Some(id) => Some(questions.get(&id).cloned().ok_or_else(|| no_question(&of.name, id))?),
                None => None,
            };
            let new = asked(input, old.as_ref())?;
            let types = access.types(*event)?;
            if let Some(unknown) = new.types.iter().find(|index| !types.contains_key(index)) {
                return Err(crate::lookup::find::no_type(&unknown.to_string(), &of));
            }
            let others = questions.iter().filter(|(other, _)| Some(**other) != id);
            if let Some(twin) = same_name(others.map(|(_, question)| question.text.as_str()), &new.text) {
                return Err(app_error!(Conflict, "question-asked-already", question = shown(twin)));
            }
            let id = match id {
                Some(id) => id,
                None => new_id(access, *event)?,
            };
            let change = between(old.as_ref(), &new);
            if change == QuestionPatch::default() {
                access.require_role(*event, Role::Organiser)?;
            } else {
                access.append(*event, Body::QuestionSaved { question: id, change }, Vec::new())?;
            }
            Ok(question_view((id, new)))
        })
    }

    /// Asks a question no more; gives it as it was. Answers that were given stay.
    ///
    /// # Errors
    /// When there is none or the role does not allow it.
    pub fn remove_question(&self, event: &EventId, id: QuestionId) -> Result<QuestionView> {
        self.write(|access| -> Result<QuestionView> {
            access.authorize(UseCase::RemoveQuestion)?;
            let of = require_event(access, *event)?;
            let was = current_questions(access, *event)?.remove(&id);
            let was = was.ok_or_else(|| no_question(&of.name, id))?;
            let change = QuestionPatch { removed: Some(true), ..QuestionPatch::default() };
            access.append(*event, Body::QuestionSaved { question: id, change }, Vec::new())?;
            Ok(question_view((id, was)))
        })
    }
}

/// `what`: `area` or `gate`, as sentences tell them apart.
fn taken(what: &str, name: &str) -> AppError {
    app_error!(Conflict, "name-taken", what = what, name = name)
}

fn no_question(event: &str, id: QuestionId) -> AppError {
    app_error!(NotFound, "no-such-question", event = event, question = id.to_string())
}

fn find_area(reader: &Reader<'_>, event: EventId, typed: &str) -> Result<(String, Area)> {
    let of = require_event(reader, event)?;
    let mut areas = current_areas(reader, event)?;
    let name = resolve_name(&of.name, "area", areas.keys().map(String::as_str), typed)?.to_owned();
    let area = areas.remove(&name).unwrap_or_default();
    Ok((name, area))
}

fn find_gate(reader: &Reader<'_>, event: EventId, typed: &str) -> Result<GateView> {
    let of = require_event(reader, event)?;
    let gates = gate_views(reader, event)?;
    let name = resolve_name(&of.name, "gate", gates.iter().map(|gate| gate.name.as_str()), typed)?;
    let found = gates.iter().find(|gate| gate.name == name).cloned();
    found.ok_or_else(|| app_error!(NotFound, "no-gate-called", typed = shown(typed)))
}

fn question_view((id, question): (QuestionId, Question)) -> QuestionView {
    QuestionView {
        id: id.to_string(),
        text: question.text,
        kind: question.kind,
        choices: question.choices,
        types: question.types,
        required: question.required,
    }
}

/// The question as it will be.
fn asked(input: &QuestionInput, old: Option<&Question>) -> Result<Question> {
    let mut new = old.cloned().unwrap_or_default();
    match &input.text {
        Some(text) => new.text = text::name("question", text)?,
        None if old.is_none() => return Err(text::TextError::Empty("question").into()),
        None => {}
    }
    if let Some(choices) = &input.choices {
        new.choices = read_choices(choices)?;
    }
    match input.kind {
        Some(kind) => {
            if kind != QuestionKind::Choice && old.is_some() && input.choices.is_none() {
                new.choices.clear();
            }
            new.kind = kind;
        }
        None if old.is_none() && !new.choices.is_empty() => new.kind = QuestionKind::Choice,
        None => {}
    }
    match (new.kind, new.choices.is_empty()) {
        (QuestionKind::Choice, true) => {
            return Err(app_error!(BadInput, "question-without-choices", question = shown(&new.text)));
        }
        (QuestionKind::Text | QuestionKind::YesNo, false) => {
            return Err(app_error!(BadInput, "question-with-choices", question = shown(&new.text)));
        }
        _ => {}
    }
    if let Some(types) = &input.types {
        new.types.clone_from(types);
        new.types.sort_unstable();
        new.types.dedup();
    }
    new.required = input.required.unwrap_or(new.required);
    Ok(new)
}

fn read_choices(typed: &[String]) -> Result<Vec<String>> {
    let mut choices: Vec<String> = Vec::new();
    for choice in typed {
        let choice = text::name("choice", choice)?;
        if let Some(twin) = same_name(choices.iter().map(String::as_str), &choice) {
            return Err(app_error!(BadInput, "choice-twice", choice = shown(twin)));
        }
        choices.push(choice);
    }
    if choices.len() > CHOICES_MAX {
        return Err(app_error!(BadInput, "too-many-choices", max = CHOICES_MAX, count = choices.len()));
    }
    Ok(choices)
}

/// What changes; everything of a question that is new.
fn between(old: Option<&Question>, new: &Question) -> QuestionPatch {
    fn field<T: PartialEq + Clone>(old: Option<&T>, new: &T) -> Option<T> {
        (old != Some(new)).then(|| new.clone())
    }
    QuestionPatch {
        text: field(old.map(|old| &old.text), &new.text),
        kind: field(old.map(|old| &old.kind), &new.kind),
        choices: field(old.map(|old| &old.choices), &new.choices),
        types: field(old.map(|old| &old.types), &new.types),
        required: field(old.map(|old| &old.required), &new.required),
        removed: None,
    }
}

/// Ids begin with how many questions there were before, so that they are asked in the order in which they were added.
fn new_id(reader: &Reader<'_>, event: EventId) -> Result<QuestionId> {
    let before = u32::try_from(reader.questions(event)?.len()).unwrap_or(u32::MAX).min(0xff);
    Ok(QuestionId(before << 24 | u32::from_le_bytes(random()?) >> 8))
}
