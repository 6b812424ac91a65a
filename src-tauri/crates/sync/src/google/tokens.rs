//! Access tokens: got when they are needed, by one at a time, kept in memory only. What they are got with is in
//! `credentials`.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use entrada_core::clock::Clock;
use serde_json::Value;
use tokio::sync::Mutex;

use super::credentials::{AuthMethod, Credentials, Kept, Secret};
use super::{Endpoints, http, key, refusal};
use crate::Trouble;

/// A token with less than this left is not begun with.
const LEFT: Duration = Duration::from_secs(120);
/// No token is believed to last longer.
const LONGEST: Duration = Duration::from_secs(24 * 3600);
/// How long a token lasts where the answer does not say.
pub(super) const USUAL: u64 = 3600;

/// Gives access tokens. Clones share one token.
#[derive(Clone)]
pub struct Tokens(Arc<Shared>);

struct Shared {
    endpoints: Endpoints,
    credentials: Credentials,
    client: Result<reqwest::Client, Trouble>,
    held: Mutex<Option<CachedToken>>,
    asked: AtomicU64,
    clock: Arc<dyn Clock>,
}

struct CachedToken {
    secret: Secret,
    /// When it is time for the next, by [`Clock::elapsed`].
    until: Duration,
}

impl Tokens {
    /// Tokens for these credentials. Nothing is asked yet.
    #[must_use]
    pub fn new(endpoints: &Endpoints, credentials: Credentials, clock: Arc<dyn Clock>) -> Self {
        let (endpoints, client) = (endpoints.clone(), http::client(endpoints));
        let (held, asked) = (Mutex::new(None), AtomicU64::new(0));
        Self(Arc::new(Shared { endpoints, credentials, client, held, asked, clock }))
    }

    /// Whose tokens these are.
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    /// A token with at least two minutes left; `force`: a new one in any case.
    ///
    /// # Errors
    /// Whatever stands between this laptop and a token. The credentials are never given up here.
    pub async fn token(&self, force: bool) -> Result<Secret, Trouble> {
        let mut held = self.0.held.lock().await;
        if force {
            *held = None;
        }
        self.current(&mut held).await
    }

    /// Another token than this one, which the API refused. Who comes second to say so gets what the first one got.
    pub(super) async fn instead_of(&self, refused: &Secret) -> Result<Secret, Trouble> {
        let mut held = self.0.held.lock().await;
        if held.as_ref().is_some_and(|held| held.secret == *refused) {
            *held = None;
        }
        self.current(&mut held).await
    }

    async fn current(&self, held: &mut Option<CachedToken>) -> Result<Secret, Trouble> {
        if let Some(held) = held.as_ref().filter(|held| held.until > self.0.clock.elapsed()) {
            return Ok(held.secret.clone());
        }
        let asked = self.0.clock.elapsed();
        let (secret, lasts) = self.ask().await?;
        let lasts = lasts.min(LONGEST);
        *held = Some(CachedToken { secret: secret.clone(), until: asked + lasts - LEFT.min(lasts / 2) });
        Ok(secret)
    }

    async fn ask(&self) -> Result<(Secret, Duration), Trouble> {
        let client = self.client()?;
        let url = &self.0.endpoints.token;
        self.0.asked.fetch_add(1, Ordering::Relaxed);
        match self.0.credentials.kept() {
            Kept::ServiceAccount { service_account_json, .. } => {
                key::token(client, url, service_account_json, self.0.clock.now()).await
            }
            Kept::Person { refresh_token, client_id, client_secret, .. } => {
                let mut form = vec![
                    ("grant_type", "refresh_token"),
                    ("refresh_token", refresh_token),
                    ("client_id", client_id),
                ];
                if !client_secret.is_empty() {
                    form.push(("client_secret", client_secret));
                }
                let answer = http::send(client.post(http::checked(url)?).form(&form)).await?;
                read(&answer)
            }
        }
    }

    pub(super) fn client(&self) -> Result<&reqwest::Client, Trouble> {
        self.0.client.as_ref().map_err(Clone::clone)
    }

    /// How many tokens were asked for.
    pub(super) fn asked(&self) -> u64 {
        self.0.asked.load(Ordering::Relaxed)
    }
}

/// A person's token out of an answer.
fn read(answer: &http::Answer) -> Result<(Secret, Duration), Trouble> {
    if answer.status != 200 || !answer.json_kind() {
        return Err(refusal::of_token(answer, AuthMethod::Person));
    }
    let broken = || Trouble::Answer("the token broke off".to_owned());
    let body = answer.json().ok_or_else(broken)?;
    let token = body.get("access_token").and_then(Value::as_str).filter(|text| !text.is_empty());
    let lasts = body.get("expires_in").and_then(Value::as_u64).unwrap_or(USUAL);
    Ok((Secret::new(token.ok_or_else(broken)?.to_owned()), Duration::from_secs(lasts)))
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("credentials", &self.0.credentials).finish_non_exhaustive()
    }
}
