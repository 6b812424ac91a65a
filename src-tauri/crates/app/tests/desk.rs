//! What the tests of this folder share: a laptop in a folder of its own, an event, a sale, a scan.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use entrada_app::{
    App, AppError, CheckAnswer, CheckInput, DirectionRequest, EventId, EventInput, EventView, ExportOptions,
    ExportWhat, HolderInput, Number, OpenOptions, PaymentMethod, Role, SaleInput, SaleLine, Settings,
    TicketView, TypeInput,
};
use tempfile::TempDir;

pub(crate) use crate::bundle_file::PASSPHRASE;

/// Nobody watches the work, and nobody stops it.
pub fn unwatched(_done: usize, _of: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A table as scripts get it: CSV with commas.
pub fn exported(app: &App, event: &EventId, what: ExportWhat) -> Result<String, AppError> {
    app.export(event, what, &ExportOptions::default()).map(|csv| String::from_utf8(csv).unwrap())
}

/// A laptop whose key rests in a file.
pub struct Desk {
    pub folder: TempDir,
    pub app: App,
}

pub fn options(folder: &Path) -> OpenOptions {
    OpenOptions { data_dir: folder.join("data"), passphrase: None, key_file: Some(folder.join("key")) }
}

pub fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

impl Desk {
    pub fn new(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(&options(folder.path())).unwrap();
        app.save_settings(&Settings { device_name: some(name), ..Settings::default() }).unwrap();
        Self { folder, app }
    }

    /// A laptop that goes on from a backup.
    pub fn restored(name: &str, backup: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        entrada_app::restore(&options(folder.path()), backup, PASSPHRASE).unwrap();
        let app = App::open(&options(folder.path())).unwrap();
        app.save_settings(&Settings { device_name: some(name), ..Settings::default() }).unwrap();
        Self { folder, app }
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Another copy of the program on the same data.
    pub fn again(&self) -> App {
        App::open(&options(self.folder.path())).unwrap()
    }

    /// An event that lasts all year long, with a type.
    pub fn event(&self, name: &str) -> EventId {
        let event = self.app.add_event(&event_input(name)).unwrap();
        let id = id(&event);
        self.add_type(&id, "Standing", "12.50", |_| {});
        id
    }

    pub fn add_type(
        &self,
        event: &EventId,
        name: &str,
        price: &str,
        change: impl FnOnce(&mut TypeInput),
    ) -> u16 {
        let mut input = TypeInput { name: some(name), price: some(price), ..TypeInput::default() };
        change(&mut input);
        self.app.save_type(event, None, &input).unwrap().index
    }

    pub fn sell(&self, event: &EventId, names: &[&str]) -> Vec<TicketView> {
        self.app.issue(event, &sale(1, names, Some(PaymentMethod::Cash))).unwrap().tickets
    }

    pub fn check(&self, event: &EventId, code: &str) -> CheckAnswer {
        check(&self.app, event, code, |_| {})
    }

    /// Hands the event to a new laptop of this role.
    pub fn invite(&self, event: &EventId, name: &str, role: Role) -> Desk {
        let other = Desk::new(name);
        let file = self.file(&format!("for-{name}"));
        self.app.export_bundle(event, &file, PASSPHRASE, Some(role)).unwrap();
        assert!(other.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
        other.hand_to(self, event);
        other
    }

    /// Carries what this laptop knows to another by file: an organiser's is for what the other is.
    pub fn hand_to(&self, other: &Desk, event: &EventId) -> entrada_app::BundleReport {
        let file = self.file("bundle");
        let role = |desk: &Desk| desk.app.event(event).ok().map(|of| of.role);
        let invite = role(self).filter(|own| *own == Role::Organiser).and_then(|_| role(other));
        self.app.export_bundle(event, &file, PASSPHRASE, invite).unwrap();
        other.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap()
    }
}

pub fn id(event: &EventView) -> EventId {
    event.id.parse().unwrap()
}

pub fn number(ticket: &TicketView) -> Number {
    ticket.number.parse().unwrap()
}

pub fn event_input(name: &str) -> EventInput {
    EventInput {
        name: some(name),
        timezone: some("Europe/Madrid"),
        starts: some("2026-11-20 19:30"),
        ends: some("2026-11-20 23:30"),
        ..EventInput::default()
    }
}

pub fn sale(type_index: u16, names: &[&str], payment: Option<PaymentMethod>) -> SaleInput {
    let holder = |name: &&str| HolderInput { name: some(name), ..HolderInput::default() };
    let lines = vec![SaleLine { type_index, holders: names.iter().map(holder).collect() }];
    SaleInput { lines, payment, ..SaleInput::default() }
}

pub fn check(app: &App, event: &EventId, code: &str, change: impl FnOnce(&mut CheckInput)) -> CheckAnswer {
    let mut input = CheckInput { code: code.to_owned(), ..CheckInput::default() };
    change(&mut input);
    app.check(event, &input).unwrap()
}

pub fn out(input: &mut CheckInput) {
    input.direction = Some(DirectionRequest::Out);
}
