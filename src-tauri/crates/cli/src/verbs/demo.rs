//! `entrada demo`: the whole job on a sample event in a throw-away folder, step by step. It fails when a step is not as
//! it should be, so it is a test of an installation too. What a step means is decided in `entrada-app`.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::Args;
use entrada_app::{
    Answer, App, AppError, CheckAnswer, CheckInput, EventId, EventInput, HolderInput, Number, OpenOptions,
    PaymentMethod, Reason, SaleInput, SaleLine, TicketView, TypeInput, app_error,
};
use serde::Serialize;

use crate::io::session::Session;
use crate::io::{picture, show};
use crate::{Ended, Outcome};

/// Of the bundles in the throw-away folder, which nobody but this run reads.
const PASSPHRASE: &str = "a passphrase for the demo";

/// The whole job, step by step.
#[derive(Debug, Args)]
#[command(
    after_help = "Two laptops are played by two folders. No network, no camera and no printer is needed."
)]
pub(crate) struct Demo {
    /// Keep what is made in this folder, which must be empty or absent
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

/// One step, as a person would type it, and what came of it.
#[derive(Debug, Serialize)]
struct Step {
    laptop: &'static str,
    command: String,
    result: String,
    ok: bool,
}

#[derive(Debug, Serialize)]
struct Report {
    ok: bool,
    folder: Option<String>,
    steps: Vec<Step>,
}

impl Demo {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let trouble =
            |error: std::io::Error| app_error!(BadInput, "demo-folder-not-made", why = error.to_string());
        let mut thrown_away = None;
        let folder = match &self.keep {
            Some(folder) => {
                std::fs::create_dir_all(folder).map_err(trouble)?;
                if std::fs::read_dir(folder).map_err(trouble)?.next().is_some() {
                    let folder = folder.display().to_string();
                    return Err(app_error!(BadInput, "demo-folder-not-empty", folder = folder));
                }
                session.start_log(folder);
                folder.clone()
            }
            None => thrown_away.insert(tempfile::tempdir().map_err(trouble)?).path().to_owned(),
        };
        let mut stage = Stage { folder: &folder, session, steps: Vec::new() };
        let played = stage.play();
        let ok = played.is_ok() && stage.steps.iter().all(|step| step.ok);
        let steps = std::mem::take(&mut stage.steps);
        played?;
        let kept = self.keep.as_ref().map(|folder| folder.display().to_string());
        let report = Report { ok, folder: kept, steps };
        session.out.show(&report, |report| {
            let steps = report.steps.len();
            match (report.ok, &report.folder) {
                (true, Some(folder)) => {
                    format!("All {steps} steps are as they should be. Kept in {}\n", show::clean(folder))
                }
                (true, None) => {
                    format!("All {steps} steps are as they should be; the folder is gone again.\n")
                }
                (false, _) => "NOT as it should be: see the steps marked !!\n".to_owned(),
            }
        })?;
        Ok(if ok { Outcome::Done } else { Outcome::Failed })
    }
}

/// Where the play is given.
struct Stage<'a> {
    folder: &'a Path,
    session: &'a mut Session,
    steps: Vec<Step>,
}

const DESK: &str = "desk";
const DOOR: &str = "door";

impl Stage<'_> {
    fn play(&mut self) -> Result<(), AppError> {
        let desk = self.laptop(DESK)?;
        let event = self.event(&desk)?;
        let first = self.sale(&desk, &event, "Ana Ruiz")?;
        let code = self.paper(&desk, &event, &first)?;
        self.twice_at_the_desk(&desk, &event, &first, &code)?;

        let door = self.laptop(DOOR)?;
        self.carry(DESK, &desk, DOOR, &door, &event, |report| report.joined)?;
        let later = self.sale(&desk, &event, "Ben Okafor")?;
        let answer = check(&door, &event, &later.code)?;
        self.step(
            DOOR,
            format!("entrada check demo {}", short(&later.code)),
            format!("admitted: {} It was sold after the hand-over: the code proves itself.", answer.message),
            answer.verdict == Answer::Admit && answer.reason == Reason::Unlisted,
        )?;
        let answer = check(&door, &event, &later.code)?;
        self.check_step(DOOR, &later.code, &answer, Reason::AlreadyIn)?;
        let answer = check(&door, &event, &first.code)?;
        self.check_step(DOOR, &first.code, &answer, Reason::AlreadyIn)?;

        self.carry(DOOR, &door, DESK, &desk, &event, |report| report.new > 0 && report.refused.is_empty())?;
        self.carry(DESK, &desk, DOOR, &door, &event, |report| report.new > 0 && report.refused.is_empty())?;
        self.same(&desk, &door, &event)?;
        self.verified(DESK, &desk)?;
        self.verified(DOOR, &door)
    }

    /// Tells a step as it happens.
    fn step(
        &mut self,
        laptop: &'static str,
        command: String,
        result: String,
        ok: bool,
    ) -> Result<(), AppError> {
        if !self.session.out.json() {
            let mark = if ok { "  " } else { "!!" };
            let text =
                format!("[{laptop}] $ {}\n    {mark} {}\n", show::clean(&command), show::clean(&result));
            self.session.out.text(&text)?;
        }
        self.steps.push(Step { laptop, command, result, ok });
        Ok(())
    }

    fn check_step(
        &mut self,
        laptop: &'static str,
        code: &str,
        answer: &CheckAnswer,
        wanted: Reason,
    ) -> Result<(), AppError> {
        let told = wanted != Reason::AlreadyIn || answer.previous.is_some();
        let word = if answer.verdict == Answer::Admit { "admitted" } else { "refused" };
        let result = format!("{word}: {}", answer.message);
        self.step(
            laptop,
            format!("entrada check demo {}", short(code)),
            result,
            answer.reason == wanted && told,
        )
    }

    fn laptop(&mut self, name: &'static str) -> Result<App, AppError> {
        let data_dir = self.folder.join(name);
        let key_file = self.folder.join(format!("{name}.key"));
        let options = OpenOptions { data_dir, passphrase: None, key_file: Some(key_file) };
        let app = App::open(&options)?;
        let command = format!(
            "export ENTRADA_DATA={} ENTRADA_KEY_FILE={}",
            self.file(name),
            self.file(&format!("{name}.key"))
        );
        self.step(name, command, "a data folder and a key of its own".to_owned(), true)?;
        Ok(app)
    }

    fn event(&mut self, desk: &App) -> Result<EventId, AppError> {
        let (starts, ends) = ("2031-11-20 20:00", "2031-11-20 23:30");
        let command = format!(
            "entrada event add \"Demo Night\" --starts \"{starts}\" --ends \"{ends}\" --timezone UTC"
        );
        let input = EventInput {
            name: Some("Demo Night".to_owned()),
            timezone: Some("UTC".to_owned()),
            starts: Some(starts.to_owned()),
            ends: Some(ends.to_owned()),
            ..EventInput::default()
        };
        let event = desk.add_event(&input)?;
        let result = format!("event {}", short(&event.id));
        self.step(DESK, command, result, event.name == "Demo Night")?;
        let id = desk.find_event("demo")?;
        let kind = TypeInput {
            name: Some("Standard".to_owned()),
            price: Some("12.50".to_owned()),
            quota: Some("100".to_owned()),
            ..TypeInput::default()
        };
        let kind = desk.save_type(&id, None, &kind)?;
        let result = format!("{} at {}", kind.name, show::money(kind.price, &kind.currency));
        let ok = kind.left == Some(100);
        self.step(DESK, "entrada type add demo Standard --price 12.50 --quota 100".to_owned(), result, ok)?;
        Ok(id)
    }

    fn sale(&mut self, desk: &App, event: &EventId, name: &str) -> Result<TicketView, AppError> {
        let holder = HolderInput { name: Some(name.to_owned()), ..HolderInput::default() };
        let line = SaleLine { type_index: desk.find_type(event, "standard")?, holders: vec![holder] };
        let sale =
            SaleInput { lines: vec![line], payment: Some(PaymentMethod::Cash), ..SaleInput::default() };
        let issued = desk.issue(event, &sale)?;
        let paid = show::money(issued.order.paid, &issued.order.currency);
        let ticket =
            issued.tickets.into_iter().next().ok_or_else(|| AppError::internal("a sale without a ticket"))?;
        let result = format!("ticket {} for {name}, {paid} in cash", ticket.number);
        let ok = ticket.paid && ticket.name.as_deref() == Some(name);
        self.step(DESK, format!("entrada issue demo --type standard --name \"{name}\""), result, ok)?;
        Ok(ticket)
    }

    /// The ticket as PDF and as a picture, and the code read back from the picture.
    fn paper(&mut self, desk: &App, event: &EventId, ticket: &TicketView) -> Result<String, AppError> {
        let number = number_of(ticket)?;
        let pdf = self.folder.join("ticket.pdf");
        desk.save_tickets_pdf(event, &[number], None, &pdf, &mut |_, _| std::ops::ControlFlow::Continue(()))?;
        let bytes = std::fs::read(&pdf).map_err(AppError::internal)?;
        let result = format!("a PDF of {} bytes", bytes.len());
        let command = format!("entrada pdf demo {number} -o {}", self.file("ticket.pdf"));
        self.step(DESK, command, result, bytes.starts_with(b"%PDF-"))?;

        let png = self.folder.join("ticket.png");
        desk.qr(event, number, &png)?;
        let command = format!("entrada qr {number} -o {}", self.file("ticket.png"));
        self.step(DESK, command, "its QR code as a picture".to_owned(), png.is_file())?;
        let texts = picture::texts(&png)?;
        let read = texts.first().cloned().unwrap_or_default();
        let command = format!("entrada scan --decode-only {}", self.file("ticket.png"));
        let result = format!("the picture says {}", short(&read));
        self.step(DESK, command, result, texts.len() == 1 && read == ticket.code)?;
        Ok(read)
    }

    fn twice_at_the_desk(
        &mut self,
        desk: &App,
        event: &EventId,
        ticket: &TicketView,
        code: &str,
    ) -> Result<(), AppError> {
        let answer = check(desk, event, code)?;
        self.check_step(DESK, code, &answer, Reason::Admitted)?;
        let answer = check(desk, event, code)?;
        self.check_step(DESK, code, &answer, Reason::AlreadyIn)?;
        let inside = desk.ticket(event, number_of(ticket)?)?.inside;
        let word = if inside { "inside" } else { "outside" };
        self.step(
            DESK,
            format!("entrada ticket show {}", ticket.number),
            format!("its bearer is {word}"),
            inside,
        )
    }

    /// A bundle from one laptop to the other.
    fn carry(
        &mut self,
        from: &'static str,
        source: &App,
        to: &'static str,
        target: &App,
        event: &EventId,
        right: impl FnOnce(&entrada_app::BundleReport) -> bool,
    ) -> Result<(), AppError> {
        let name = format!("from-{from}.entrada");
        let path = self.folder.join(&name);
        // A file that is there already is from the exchange before, and no longer wanted.
        if path.exists() {
            std::fs::remove_file(&path).map_err(AppError::internal)?;
        }
        let written = source.export_bundle(event, &path, PASSPHRASE, None)?;
        let invites =
            written.invites.map(|role| format!(", with an invitation for one {}", show::word(&role)));
        let result = format!(
            "{} under a passphrase{}",
            show::count(written.facts, "fact"),
            invites.unwrap_or_default()
        );
        self.step(
            from,
            format!("entrada bundle export demo {}", self.file(&name)),
            result,
            written.facts > 0,
        )?;
        let report = target.import_bundle(&path, PASSPHRASE, &mut |_, _| ControlFlow::Continue(()))?;
        let joined = if report.joined { "joined, " } else { "" };
        let result =
            format!("{joined}{} new, {} here already", show::count(report.new, "fact"), report.known);
        self.step(to, format!("entrada bundle import {}", self.file(&name)), result, right(&report))
    }

    fn same(&mut self, desk: &App, door: &App, event: &EventId) -> Result<(), AppError> {
        let guests = |app: &App| -> Result<Vec<(String, Option<String>)>, AppError> {
            let found = app.guests(event, &entrada_app::GuestQuery::default())?;
            Ok(found.tickets.into_iter().map(|ticket| (ticket.number, ticket.name)).collect())
        };
        let (here, there) = (guests(desk)?, guests(door)?);
        let (inside, inside_there) =
            (desk.door_state(event, None, 0)?.inside, door.door_state(event, None, 0)?.inside);
        let result = format!("the same {} guests on both laptops, {inside} inside", here.len());
        self.step(
            "both",
            "entrada guests demo".to_owned(),
            result,
            here == there && here.len() == 2 && (inside, inside_there) == (2, 2),
        )?;
        let scans = |app: &App| -> Result<Vec<(String, Reason)>, AppError> {
            let mut scans: Vec<(String, Reason)> = app
                .door_state(event, None, 100)?
                .recent
                .into_iter()
                .map(|scan| (scan.scan, scan.reason))
                .collect();
            scans.sort_by(|one, other| one.0.cmp(&other.0));
            Ok(scans)
        };
        let (here, there) = (scans(desk)?, scans(door)?);
        let result = format!("the same {} scans on both laptops", here.len());
        self.step("both", "entrada stats demo".to_owned(), result, here == there && here.len() == 5)
    }

    fn verified(&mut self, laptop: &'static str, app: &App) -> Result<(), AppError> {
        let report = app.verify_journal()?;
        let ok = report.problems.is_empty() && report.refused.is_empty() && report.facts > 0;
        let word = if ok { "sound" } else { "NOT sound" };
        let result = format!(
            "{word}: {} in {}",
            show::count(report.facts, "fact"),
            show::count(report.streams, "stream")
        );
        self.step(laptop, "entrada journal verify".to_owned(), result, ok)
    }

    fn file(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }
}

fn check(app: &App, event: &EventId, code: &str) -> Result<CheckAnswer, AppError> {
    app.check(event, &CheckInput { code: code.to_owned(), ..CheckInput::default() })
}

fn number_of(ticket: &TicketView) -> Result<Number, AppError> {
    ticket.number.parse().map_err(|error: entrada_app::NumberError| AppError::internal(error))
}

/// The first characters of a long text, for the eye.
fn short(text: &str) -> String {
    let mut short: String = text.chars().take(12).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
