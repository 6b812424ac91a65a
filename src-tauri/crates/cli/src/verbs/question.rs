//! `entrada question`: what is asked at the door before somebody comes in for the first time. Answering is `check`'s.

use clap::{Args, Subcommand};
use entrada_app::{App, AppError, EventId, QuestionInput, QuestionKind, QuestionView, TypeView};

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::{one_of, yes_or_no};
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum QuestionVerb {
    /// Add a question
    #[command(
        after_help = "Example:\n  entrada question add jazz \"Wristband number\" --required\n  entrada question add jazz \
                      \"Which meal?\" --kind choice --choice Fish --choice Vegan --type dinner"
    )]
    Add {
        /// Id of the event, or part of its name
        event: String,
        /// What is asked
        text: String,
        #[command(flatten)]
        details: QuestionDetails,
        /// Nobody comes in without an answer
        #[arg(long)]
        required: bool,
    },
    /// List the questions of an event
    List {
        /// Id of the event, or part of its name
        event: String,
    },
    /// Change a question; what is not named stays
    Edit {
        /// Id of the event, or part of its name
        event: String,
        /// Id of the question, or part of its text
        question: String,
        /// What is asked
        #[arg(long)]
        text: Option<String>,
        #[command(flatten)]
        details: QuestionDetails,
        /// Whether nobody comes in without an answer; yes when only named
        #[arg(long, value_name = "yes|no", value_parser = yes_or_no(), hide_possible_values = true,
              num_args = 0..=1, default_missing_value = "yes")]
        required: Option<bool>,
    },
    /// Ask a question no more; answers that were given stay
    Remove {
        /// Id of the event, or part of its name
        event: String,
        /// Id of the question, or part of its text
        question: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct QuestionDetails {
    /// A ticket type that it is asked of; may be repeated; every type when absent
    #[arg(long = "type", value_name = "T")]
    types: Option<Vec<String>>,
    /// How it is answered
    #[arg(long, value_name = "text|yesno|choice", value_parser = one_of::<QuestionKind>(&["text", "yesno", "choice"]),
          hide_possible_values = true)]
    kind: Option<QuestionKind>,
    /// What can be chosen; may be repeated
    #[arg(long = "choice", value_name = "C")]
    choices: Option<Vec<String>>,
}

impl QuestionDetails {
    fn input(
        &self,
        app: &App,
        event: &EventId,
        text: Option<&String>,
        required: Option<bool>,
    ) -> Result<QuestionInput, AppError> {
        let types = match &self.types {
            Some(types) => {
                let named = types.iter().filter(|name| !name.is_empty());
                Some(named.map(|name| app.find_type(event, name)).collect::<Result<_, _>>()?)
            }
            None => None,
        };
        Ok(QuestionInput {
            text: text.cloned(),
            kind: self.kind,
            choices: self.choices.clone(),
            types,
            required,
        })
    }
}

impl QuestionVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Add { event, text, details, required } => {
                let (app, id) = session.app_and_event(event)?;
                let input = details.input(&app, &id, Some(text), Some(*required))?;
                let types = app.types(&id)?;
                let question = app.save_question(&id, None, &input)?;
                session.out.show(&question, |question| list(std::slice::from_ref(question), &types))?;
            }
            Self::List { event } => {
                let (app, id) = session.app_and_event(event)?;
                let types = app.types(&id)?;
                session.out.show(&app.questions(&id)?, |questions| list(questions, &types))?;
            }
            Self::Edit { event, question, text, details, required } => {
                let (app, id) = session.app_and_event(event)?;
                let which = app.find_question(&id, question)?;
                let input = details.input(&app, &id, text.as_ref(), *required)?;
                let types = app.types(&id)?;
                let question = app.save_question(&id, Some(which), &input)?;
                session.out.show(&question, |question| list(std::slice::from_ref(question), &types))?;
            }
            Self::Remove { event, question } => {
                let (app, id) = session.app_and_event(event)?;
                let which = app.find_question(&id, question)?;
                let was = app.remove_question(&id, which)?;
                session
                    .out
                    .show(&was, |question| format!("No longer asked: {}\n", show::clean(&question.text)))?;
            }
        }
        Ok(Outcome::Done)
    }
}

fn list(questions: &[QuestionView], types: &[TypeView]) -> String {
    if questions.is_empty() {
        return "Nothing is asked at the door. Add a question with entrada question add.\n".to_owned();
    }
    let rows: Vec<Vec<String>> = questions
        .iter()
        .map(|question| {
            let names = types.iter().filter(|kind| question.types.contains(&kind.index));
            let names: Vec<&str> = names.map(|kind| kind.name.as_str()).collect();
            let answered = match question.kind {
                QuestionKind::Text => "text".to_owned(),
                QuestionKind::YesNo => "yes or no".to_owned(),
                QuestionKind::Choice => question.choices.join(", "),
            };
            vec![
                question.id.clone(),
                question.text.clone(),
                answered,
                if names.is_empty() { "all".to_owned() } else { names.join(", ") },
                if question.required { "yes" } else { "no" }.to_owned(),
            ]
        })
        .collect();
    show::table(&["ID", "QUESTION", "ANSWER", "TYPES", "REQUIRED"], &rows)
}
