//! Google for tests, over real HTTP on this machine: the sign-in page, the token endpoint and the Sheets API, as strict
//! as recorded, with weather on the way and people who edit. Nothing of it is in the product.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "only tests use this, and they may panic"
)]

mod a1;
mod account;
mod api;
mod append;
mod cell;
mod change;
mod consent;
mod json;
mod metadata;
mod person;
mod refusal;
mod server;
mod sheet;
mod state;
mod values;
mod weather;

use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

pub use account::{CLIENT_ID, CLIENT_SECRET, PERSON, SERVICE_ACCOUNT};
pub use consent::Consent;
pub use person::Tab;
pub use state::Call;
pub use weather::{Fault, Kind};

use server::{Shared, lock};
use sheet::{Sheet, Spreadsheet};
use state::State;

/// Where the fake's services are, without a slash at the end.
#[derive(Debug, Clone)]
pub struct Addresses {
    /// The sign-in page.
    pub auth: String,
    /// The token endpoint.
    pub token: String,
    /// The Sheets API, up to and without `/v4`.
    pub sheets: String,
}

/// Google. It stops when dropped; copies of [`Google`] are hands on the same one.
pub struct GoogleFake {
    google: Google,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// A hand on the fake, for hooks and other threads.
#[derive(Clone)]
pub struct Google {
    shared: Shared,
    base: String,
}

impl std::ops::Deref for GoogleFake {
    type Target = Google;

    fn deref(&self) -> &Google {
        &self.google
    }
}

impl Drop for GoogleFake {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl GoogleFake {
    /// Starts on a free port of 127.0.0.1, on a thread of its own.
    #[must_use]
    pub fn start() -> Self {
        let (listener, address) = server::bind().expect("a port on this machine");
        let base = format!("http://{address}");
        let shared = Arc::new(Mutex::new(State::new(&format!("{base}/token"))));
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let served = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("google".to_owned()).spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.expect("a runtime");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("the port is ours");
                tokio::select! {
                    () = server::serve(listener, served) => {}
                    _ = stopped => {}
                }
            });
            runtime.shutdown_background();
        });
        let google = Google { shared, base };
        Self { google, stop: Some(stop), thread: Some(thread.expect("a thread")) }
    }
}

impl Google {
    /// Where its services are.
    #[must_use]
    pub fn endpoints(&self) -> Addresses {
        Addresses {
            auth: format!("{}/o/oauth2/v2/auth", self.base),
            token: format!("{}/token", self.base),
            sheets: self.base.clone(),
        }
    }

    /// Where its services are, as environment variables.
    #[must_use]
    pub fn environment(&self) -> [(&'static str, String); 3] {
        let Addresses { auth, token, sheets } = self.endpoints();
        [
            ("ENTRADA_GOOGLE_AUTH_URL", auth),
            ("ENTRADA_GOOGLE_TOKEN_URL", token),
            ("ENTRADA_GOOGLE_SHEETS_URL", sheets),
        ]
    }

    /// The key file of [`SERVICE_ACCOUNT`].
    #[must_use]
    pub fn service_account_key(&self) -> Vec<u8> {
        account::key_file(&self.endpoints().token)
    }

    /// A spreadsheet as a person makes it, with one empty tab, shared with accounts as editors. Its id.
    pub fn new_spreadsheet(&self, title: &str, shared_with: &[&str]) -> String {
        let mut state = lock(&self.shared);
        let id = state.new_id();
        let mut book = Spreadsheet::new(&id, title);
        book.sheets.push(Sheet::new(0, "Sheet1", 1_000, 26));
        book.editors.extend(shared_with.iter().map(|name| (*name).to_owned()));
        state.books.insert(id.clone(), book);
        id
    }

    fn book<T>(&self, id: &str, act: impl FnOnce(&mut Spreadsheet) -> T) -> T {
        act(lock(&self.shared).books.get_mut(id).expect("the spreadsheet is there"))
    }

    /// The ids of all spreadsheets, in the order in which they were made.
    #[must_use]
    pub fn spreadsheets(&self) -> Vec<String> {
        lock(&self.shared).books.keys().cloned().collect()
    }

    /// The titles of a spreadsheet's tabs.
    #[must_use]
    pub fn tabs(&self, id: &str) -> Vec<String> {
        self.book(id, |book| book.sheets.iter().map(|sheet| sheet.title.clone()).collect())
    }

    /// The tab of a title.
    #[must_use]
    pub fn tab(&self, id: &str, title: &str) -> Option<Tab> {
        let found =
            self.book(id, |book| book.sheets.iter().find(|sheet| sheet.title == title).map(|sheet| sheet.id));
        found.map(|found| Tab { shared: Arc::clone(&self.shared), book: id.to_owned(), id: found })
    }

    /// A person adds a tab of this size.
    pub fn add_tab(&self, id: &str, title: &str, rows: usize, columns: usize) -> Tab {
        let tab = self.book(id, |book| {
            let fresh = book.sheets.iter().map(|sheet| sheet.id).max().map_or(0, |last| last + 1);
            book.sheets.push(Sheet::new(fresh, title, rows, columns));
            fresh
        });
        Tab { shared: Arc::clone(&self.shared), book: id.to_owned(), id: tab }
    }

    /// Shares a spreadsheet with an account as editor.
    pub fn share(&self, id: &str, account: &str) {
        self.book(id, |book| {
            book.viewers.remove(account);
            book.editors.insert(account.to_owned());
        });
    }

    /// Lets an account only look.
    pub fn share_to_view(&self, id: &str, account: &str) {
        self.book(id, |book| {
            book.editors.remove(account);
            book.viewers.insert(account.to_owned());
        });
    }

    /// Takes a spreadsheet away from an account.
    pub fn unshare(&self, id: &str, account: &str) {
        self.book(id, |book| {
            book.editors.remove(account);
            book.viewers.remove(account);
        });
    }

    /// Deletes a spreadsheet, or takes it out of the bin again.
    pub fn set_deleted(&self, id: &str, deleted: bool) {
        self.book(id, |book| book.deleted = deleted);
    }

    /// Makes it an Excel file that lies in Drive.
    pub fn make_excel(&self, id: &str) {
        self.book(id, |book| book.excel = true);
    }

    /// From now on, `skip` requests of this kind are spared and the next `times` meet a fault.
    pub fn weather(&self, on: Kind, skip: usize, times: usize, fault: Fault) {
        lock(&self.shared).weather.rule(on, skip, times, fault);
    }

    /// From now on, so many requests of a hundred meet a fault of passing kind.
    pub fn storm(&self, seed: u64, percent: usize) {
        lock(&self.shared).weather.storm(seed, percent);
    }

    /// No more faults and hooks.
    pub fn fine(&self) {
        lock(&self.shared).weather.fine();
    }

    /// Does something at the moment before a request of this kind is looked at, after `skip` others.
    pub fn before(&self, on: Kind, skip: usize, act: impl FnOnce() + Send + 'static) {
        lock(&self.shared).weather.hook(on, skip, false, Box::new(act));
    }

    /// Does something after a request of this kind was applied and before it is answered, after `skip` others.
    pub fn after(&self, on: Kind, skip: usize, act: impl FnOnce() + Send + 'static) {
        lock(&self.shared).weather.hook(on, skip, true, Box::new(act));
    }

    /// All requests so far, in the order in which they came.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        lock(&self.shared).calls.clone()
    }

    /// How many requests of a kind came so far.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        lock(&self.shared).calls.iter().filter(|call| call.kind == kind).count()
    }

    /// What the person on the sign-in page does.
    pub fn consent(&self, consent: Consent) {
        lock(&self.shared).consent = consent;
    }

    /// Sets Google's clock this many seconds ahead of this machine's: a wrong laptop clock, or time that passes.
    pub fn set_ahead(&self, seconds: i64) {
        lock(&self.shared).ahead = seconds;
    }

    /// Time passes for quotas and tokens.
    pub fn advance(&self, seconds: i64) {
        lock(&self.shared).ahead += seconds;
    }

    /// Whether 60 reads and 60 writes a minute and user are counted.
    pub fn set_quota(&self, counted: bool) {
        lock(&self.shared).quota = counted;
    }

    /// Refuses writes with this text in a cell as a bad range.
    pub fn poison(&self, text: Option<&str>) {
        lock(&self.shared).poison = text.map(ToOwned::to_owned);
    }

    /// Refuses longer request bodies with 413.
    pub fn set_longest(&self, bytes: usize) {
        lock(&self.shared).longest = bytes;
    }

    /// Switches the Sheets API off for the project, or on.
    pub fn set_api_off(&self, off: bool) {
        lock(&self.shared).api_off = off;
    }

    /// The person withdraws what was agreed to.
    pub fn revoke(&self) {
        let mut state = lock(&self.shared);
        state.accounts.refresh.clear();
        state.accounts.access.clear();
    }

    /// All access tokens end.
    pub fn end_tokens(&self) {
        lock(&self.shared).accounts.access.clear();
    }

    /// The service account's key is deleted, or good again.
    pub fn set_key_deleted(&self, deleted: bool) {
        let mut state = lock(&self.shared);
        state.accounts.key_deleted = deleted;
        state.accounts.access.clear();
    }

    /// The service account is deleted, or there again.
    pub fn set_account_deleted(&self, deleted: bool) {
        let mut state = lock(&self.shared);
        state.accounts.account_deleted = deleted;
        state.accounts.access.clear();
    }
}
