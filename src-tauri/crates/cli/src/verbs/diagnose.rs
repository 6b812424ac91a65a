//! `entrada diagnose`: what can be known when something ails the program. It shows what it would save.

use std::path::PathBuf;

use clap::Args;
use entrada_app::{Diagnosis, OpenOptions};
use serde::Serialize;

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

/// Versions, system, clock, key, database, cameras, printers and the log. Nothing in it is about a person
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  entrada diagnose -o diagnosis.zip")]
pub(crate) struct Diagnose {
    /// Save it with the log as a ZIP, to hand it to whoever helps
    #[arg(short, long, value_name = "FILE.zip")]
    output: Option<PathBuf>,
}

#[derive(Serialize)]
struct SavedDiagnosis {
    file: PathBuf,
}

impl Diagnose {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let data_dir = session.data_dir()?;
        let key_file = session.key_file();
        let opened =
            entrada_app::open_used(&OpenOptions { data_dir: data_dir.clone(), passphrase: None, key_file });
        let diagnosis = entrada_app::diagnose(&data_dir, opened.as_ref().map_err(|why| *why));
        let Some(path) = &self.output else {
            session.out.show(&diagnosis, in_words)?;
            return Ok(Outcome::Done);
        };
        if !session.out.json() {
            session.out.text(&in_words(&diagnosis))?;
        }
        let file = entrada_app::save_diagnosis(&data_dir, &diagnosis, path)?;
        session.out.show(&SavedDiagnosis { file }, |saved| {
            format!("Saved in {}", show::clean(&saved.file.display().to_string()))
        })?;
        Ok(Outcome::Done)
    }
}

/// As text for a terminal: line by line, since names of cameras and printers come from elsewhere.
fn in_words(diagnosis: &Diagnosis) -> String {
    let text = entrada_app::in_words(diagnosis);
    text.lines().map(|line| show::clean(line) + "\n").collect()
}
