//! An event's Google Sheet: connected, tested, flushed, disconnected, and how it stands. It is a mirror and never the truth:
//! the loops that keep it right are in `loops`, what it shows in `columns` and `rows`, and what people change there
//! in `proposals`. Google itself is `entrada-sync`'s.

mod columns;
mod config;
mod loops;
mod proposals;
mod rows;
mod source;
mod tab_titles;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_sync::google::{Credentials, Sheets, Spreadsheet, Tokens, sign_in, spreadsheet_id};
use entrada_sync::sheets::{Backoff, Mirror};
use entrada_sync::{Outcome, Trouble};
use zeroize::Zeroizing;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::{ChangedPart, SheetsAuthMethod, SheetsState, SheetsStatus, SheetsView};
use crate::error::AppError;
use crate::lookup::find::require_event;
use crate::sheets::columns::at_first;
use crate::sheets::config::{Config, KIND, SyncStatus, config, sync_status, trouble_view};
use crate::sheets::loops::{SheetSession, dice, runtime};
use crate::sheets::tab_titles::Titles;
use crate::{App, Result};

pub use crate::sheets::loops::{SheetLoops, start_sheet_loops};

/// The largest key file that is read, in bytes; Google's have two thousand.
const KEY_MAX: u64 = 64 * 1024;
/// How often it is looked whether another copy of the program has finished its round, or the person stopped.
const LOOK: Duration = Duration::from_millis(100);
/// How long flushing goes on trying where nothing waits and the sheet can't be reached.
const NOTHING_WAITS: Duration = Duration::from_secs(10);

/// Reads a service account's key file.
///
/// # Errors
/// When it can't be read.
pub fn read_sheets_key(path: &Path) -> Result<Zeroizing<Vec<u8>>> {
    Ok(Zeroizing::new(crate::laptop::files::read(path, KEY_MAX)?))
}

/// The address of the service account whose key this is: what a sheet has to be shared with.
///
/// # Errors
/// When it is not such a key.
pub fn sheets_account(key_json: &[u8]) -> Result<String> {
    Ok(by_key(key_json)?.account().unwrap_or_default().to_owned())
}

fn by_key(key_json: &[u8]) -> Result<Credentials> {
    Credentials::service_account(key_json).map_err(|trouble| match trouble {
        Trouble::Key(why) => app_error!(BadFile, "not-a-service-key", why = why),
        other => other.into(),
    })
}

impl App {
    /// How the event's sheet is connected.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn sheets(&self, event: &EventId) -> Result<SheetsView> {
        self.read(|access| {
            access.authorize(UseCase::Sheets)?;
            access.require_role(*event, Role::Desk)?;
            let client = self.oauth_client(access)?;
            let kept = access.remote(*event, KIND)?.map(|remote| config(&remote)).transpose()?;
            let shown = kept.as_ref().map_or_else(at_first, |kept| kept.columns.clone());
            let (client_id, client_built_in) =
                client.map_or((None, false), |(client, built_in)| (Some(client.id), built_in));
            let columns = columns::views(&shown);
            Ok(SheetsView {
                connected: kept.is_some(),
                way: kept.as_ref().map(|kept| kept.way),
                account: kept.as_ref().and_then(|kept| kept.account.clone()),
                spreadsheet: kept.as_ref().map(|kept| kept.url.clone()),
                title: kept.map(|kept| kept.title),
                columns,
                client_id,
                client_built_in,
            })
        })
    }

    /// How the event's sheet stands.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn sheets_status(&self, event: &EventId) -> Result<SheetsStatus> {
        self.read(|access| {
            access.authorize(UseCase::SheetsStatus)?;
            access.require_role(*event, Role::Desk)?;
            self.standing_of_sheet(access, *event)
        })
    }

    fn standing_of_sheet(&self, access: &Access<'_>, event: EventId) -> Result<SheetsStatus> {
        let Some(remote) = access.remote(event, KIND)? else { return Ok(SheetsStatus::off()) };
        let (went, waiting) = (sync_status(&remote), access.due_count(remote.id)?);
        let state = match (went.refused, waiting) {
            (true, _) => SheetsState::NeedsPerson,
            (false, 0) => SheetsState::UpToDate,
            (false, _) => SheetsState::Waiting,
        };
        let (working, next) = self.mirrors().with(event, |live| (live.working, live.next));
        let seconds = next.map(|next| next.saturating_sub(self.clock().elapsed()).as_secs_f64().ceil());
        Ok(SheetsStatus {
            state,
            waiting,
            working,
            last_success: went.last_success,
            // In range: pauses are minutes.
            next_try: seconds
                .filter(|_| state != SheetsState::UpToDate && !working)
                .map(|seconds| seconds as u32),
            // With nothing to send, being offline is nobody's trouble.
            error: went.error.filter(|_| state != SheetsState::UpToDate),
            proposals: access.proposal_count(remote.id)?,
        })
    }

    /// Sets the organiser's own OAuth client; an empty id: back to the one that came with the program.
    ///
    /// # Errors
    /// When the id is none, or the role does not allow it.
    pub fn sheets_client(&self, id: &str, secret: &str) -> Result<()> {
        self.authorize(UseCase::SheetsClient)?;
        let (id, secret) = (id.trim(), secret.trim());
        if id.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '/' | '@')) || id.len() > 256
        {
            return Err(app_error!(BadInput, "not-a-client-id"));
        }
        self.write(|access| self.keep_oauth_client(access, id, secret))
    }

    /// Lets a person sign in with Google and makes a spreadsheet for the event, or takes the one from before when it still
    /// opens. `show` gets the address for the browser; it ends when `stopped` says so.
    ///
    /// # Errors
    /// When there is no client to sign in by, the person does not, or Google does not take it.
    pub fn sheets_sign_in(
        &self,
        event: &EventId,
        show: &mut dyn FnMut(&str),
        stopped: &dyn Fn() -> bool,
    ) -> Result<SheetsView> {
        self.authorize(UseCase::SheetsSignIn)?;
        let (name, client, before) = self.read(|access| -> Result<_> {
            access.require_role(*event, Role::Desk)?;
            let before = access.remote(*event, KIND)?.map(|remote| config(&remote)).transpose()?;
            Ok((require_event(access, *event)?.name, self.oauth_client(access)?, before))
        })?;
        let (client, _) = client.ok_or_else(|| app_error!(Conflict, "client-id-missing"))?;
        let runtime = runtime()?;
        let halt = async {
            while !stopped() {
                tokio::time::sleep(LOOK).await;
            }
        };
        let signed_in = runtime.block_on(sign_in(self.google(), &client, &mut *show, halt));
        if signed_in.is_err() && stopped() {
            return Err(app_error!(Stopped, "sign-in-stopped"));
        }
        let tokens = Tokens::new(self.google(), signed_in?, Arc::clone(self.clock()));
        // Who signs in again goes on with the same sheet. A second one is only made when it is known to be out of reach.
        let again = match before.filter(|before| before.way == SheetsAuthMethod::Person) {
            None => None,
            Some(before) => {
                let mirror = self.mirror_of(*event, 0, tokens.clone(), &before.spreadsheet);
                match runtime.block_on(mirror.test()) {
                    Ok(_) => Some(before),
                    Err(Trouble::NotFound | Trouble::NotShared(_)) => None,
                    Err(trouble) => return Err(trouble.into()),
                }
            }
        };
        let kept = match again {
            Some(before) => before,
            None => {
                let columns = columns::TICKETS.iter().filter(|column| at_first().contains(column.id));
                let tabs = Titles::Plain.tabs(*event, &name, columns.cloned().collect());
                let made = runtime.block_on(Mirror::make(self.google(), tokens.clone(), &name, &tabs))?;
                new_config(SheetsAuthMethod::Person, tokens.credentials(), made, Titles::Plain)
            }
        };
        self.keep_sheet(event, kept, tokens.credentials())
    }

    /// Connects a sheet that was shared with a service account: its key, and the sheet's address or id. Nothing is kept
    /// before it was seen that the sheet can be written.
    ///
    /// # Errors
    /// When key or address are none, the sheet can't be reached or written, or the role does not allow it.
    pub fn sheets_connect(&self, event: &EventId, key_json: &[u8], spreadsheet: &str) -> Result<SheetsView> {
        self.read(|access| {
            access.authorize(UseCase::SheetsConnect)?;
            access.require_role(*event, Role::Desk)
        })?;
        let credentials = by_key(key_json)?;
        let id = spreadsheet_id(spreadsheet).ok_or_else(|| {
            let shown: String = spreadsheet.trim().chars().take(80).collect();
            app_error!(BadInput, "not-a-sheet-address", address = shown)
        })?;
        let tokens = Tokens::new(self.google(), credentials, Arc::clone(self.clock()));
        let runtime = runtime()?;
        let sheets = Sheets::new(self.google(), tokens.clone(), &id);
        let found = runtime.block_on(sheets.properties())?;
        runtime.block_on(self.mirror_of(*event, 0, tokens.clone(), &id).test())?;
        let name = self.read(|access| require_event(access, *event))?.name;
        let unclear = tab_titles::unclear(*event, &name, &found);
        let values = runtime.block_on(sheets.read(&unclear))?;
        let read = unclear.into_iter().zip(values).collect();
        let titles = self.read(|access| tab_titles::choose(access, *event, &found, &read))?;
        let kept = new_config(SheetsAuthMethod::ServiceAccount, tokens.credentials(), found, titles);
        self.keep_sheet(event, kept, tokens.credentials())
    }

    fn keep_sheet(&self, event: &EventId, mut new: Config, credentials: &Credentials) -> Result<SheetsView> {
        self.write(|access| -> Result<()> {
            if let Some(before) = access.remote(*event, KIND)? {
                new.columns = config(&before)?.columns;
            }
            self.keep_credentials(access, *event, credentials)?;
            let state = serde_json::to_string(&SyncStatus::default()).map_err(AppError::internal)?;
            access.writer().put_remote(*event, KIND, &new.text()?, &state)?;
            access.changed(ChangedPart::Settings);
            Ok(())
        })?;
        self.sheets(event)
    }

    /// Tries whether the sheet can be reached and written; what is wrong is in the answer.
    ///
    /// # Errors
    /// When no sheet is connected or the role does not allow it.
    pub fn sheets_test(&self, event: &EventId) -> Result<SheetsStatus> {
        self.authorize(UseCase::SheetsTest)?;
        let (remote, kept, credentials) = self.read(|access| -> Result<_> {
            access.require_role(*event, Role::Desk)?;
            let remote = self.remote_sheet(access, *event)?;
            let kept = config(&remote)?;
            Ok((remote.id, kept, self.credentials(access, *event)?))
        })?;
        let tokens = Tokens::new(self.google(), credentials, Arc::clone(self.clock()));
        let tested = runtime()?.block_on(self.mirror_of(*event, remote, tokens, &kept.spreadsheet).test());
        self.note(*event, remote, |went| match &tested {
            // What waits is sent by the next round, which says itself when it succeeded.
            Ok(_) => SyncStatus { error: None, refused: false, ..went },
            Err(trouble) => went.failed(trouble),
        })?;
        let trouble = match tested {
            Ok(title) => {
                if title != kept.title {
                    let text = Config { title, ..kept }.text()?;
                    self.write(|access| Ok(access.writer().set_remote_config(remote, &text)?))?;
                }
                self.mirrors().wake(*event);
                None
            }
            Err(trouble) => Some(trouble_view(&trouble)),
        };
        let status = self.read(|access| self.standing_of_sheet(access, *event))?;
        // Whoever asked is told, also where nothing waits that could not go out.
        Ok(SheetsStatus { error: trouble.or(status.error), ..status })
    }

    /// Chooses the columns of tickets that are kept up; the number always is.
    ///
    /// # Errors
    /// When there is no such column, no sheet is connected, or the role does not allow it.
    pub fn sheets_columns(&self, event: &EventId, columns: &[String]) -> Result<SheetsView> {
        self.write(|access| -> Result<()> {
            access.authorize(UseCase::SheetsColumns)?;
            access.require_role(*event, Role::Desk)?;
            let known =
                |id: &str| id == columns::NUMBER.0 || columns::TICKETS.iter().any(|column| column.id == id);
            if let Some(unknown) = columns.iter().find(|id| !known(id)) {
                let shown: String = unknown.chars().take(40).collect();
                let ids: Vec<&str> = columns::TICKETS.iter().map(|column| column.id).collect();
                return Err(app_error!(
                    BadInput,
                    "no-sheet-column",
                    column = shown,
                    columns = ids.join(", ")
                ));
            }
            let remote = self.remote_sheet(access, *event)?;
            let kept = Config { columns: columns.iter().cloned().collect(), ..config(&remote)? };
            access.writer().set_remote_config(remote.id, &kept.text()?)?;
            access.changed(ChangedPart::Settings);
            Ok(access.writer().all_due(remote.id)?)
        })?;
        self.sheets(event)
    }

    /// Sends what waits now, and goes on trying for so long.
    ///
    /// # Errors
    /// When no sheet is connected or the role does not allow it. What Google says is in the answer.
    pub fn sheets_flush(&self, event: &EventId, patience: Duration) -> Result<SheetsStatus> {
        self.authorize(UseCase::SheetsFlush)?;
        let remote = self.read(|access| -> Result<_> {
            access.require_role(*event, Role::Desk)?;
            self.remote_sheet(access, *event)
        })?;
        let began = self.clock().elapsed();
        let trouble = runtime()?.block_on(async {
            let (mut turn, mut backoff) = (SheetSession::new(*event, remote.id), Backoff::default());
            loop {
                let (pause, until, trouble) = match self.take_turn(*event) {
                    // Another copy of the program, or its own loop, is at it.
                    None => (LOOK, began + patience, None),
                    Some(held) => {
                        self.mirrors().with(*event, |live| live.working = true);
                        let tried = self.clock().elapsed();
                        let outcome = turn.attempt(self).await;
                        self.mirrors().with(*event, |live| live.working = false);
                        drop(held);
                        let due = self.read(|access| Ok(access.is_due(remote.id)?))?;
                        let pause = backoff
                            .after(&outcome, self.clock().elapsed().saturating_sub(tried), dice())
                            .soonest;
                        let until = began + if due { patience } else { patience.min(NOTHING_WAITS) };
                        match outcome {
                            Ok(_) if !due => return Ok(None),
                            Ok(_) => (pause, until, None),
                            Err(trouble) if trouble.outcome() == Outcome::Refused => {
                                return Ok(Some(trouble));
                            }
                            Err(trouble) => (pause, until, Some(trouble)),
                        }
                    }
                };
                if self.clock().elapsed() + pause >= until {
                    return Ok::<_, AppError>(trouble);
                }
                tokio::time::sleep(pause).await;
            }
        })?;
        self.mirrors().wake(*event);
        let status = self.read(|access| self.standing_of_sheet(access, *event))?;
        // Whoever asked is told, also where nothing waits: the sheet was not seen to be right.
        Ok(SheetsStatus { error: trouble.as_ref().map(trouble_view).or(status.error), ..status })
    }

    /// Forgets how to reach the event's sheet, with what waits and what was proposed. The sheet stays as it is.
    ///
    /// # Errors
    /// When no sheet is connected or the role does not allow it.
    pub fn sheets_disconnect(&self, event: &EventId) -> Result<()> {
        self.write(|access| {
            access.authorize(UseCase::SheetsDisconnect)?;
            access.require_role(*event, Role::Desk)?;
            self.remote_sheet(access, *event)?;
            access.writer().drop_remote(*event, KIND)?;
            access.changed(ChangedPart::Settings);
            Self::drop_credentials(access, *event)
        })
    }
}

fn new_config(
    way: SheetsAuthMethod,
    credentials: &Credentials,
    found: Spreadsheet,
    titles: Titles,
) -> Config {
    Config {
        way,
        account: credentials.account().map(str::to_owned),
        spreadsheet: found.id,
        url: found.url,
        title: found.title,
        columns: at_first(),
        titles,
    }
}
