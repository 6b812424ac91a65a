//! A person signs in with Google: in their own browser, with PKCE and a state, back to a port of this laptop (RFC 8252).
//! The port is in `loopback`; that the address is shown and opened is the caller's.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use oauth2::basic::BasicClient;
use oauth2::http::header::CONTENT_TYPE;
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, TokenResponse as _, TokenUrl,
};

use super::credentials::{AuthMethod, Credentials, Secret};
use super::loopback::{Brought, Loopback};
use super::{Endpoints, http, refusal};
use crate::Trouble;

/// How long the browser is waited for.
const PATIENCE: Duration = Duration::from_secs(300);
/// How long the browser may take for its last page.
const LAST_PAGE: Duration = Duration::from_secs(3);

const DONE: &str = "Entrada is connected. You can close this window.";
const NOT_DONE: &str = "Entrada is not connected; it says why. You can close this window.";

/// The program as Google knows it. For installed programs Google calls the second part a secret, but it is none.
#[derive(Clone)]
pub struct OAuthClient {
    /// Ends in `.apps.googleusercontent.com`.
    pub id: String,
    /// Google wants it from desktop clients too; empty: none is sent.
    pub secret: String,
}

impl fmt::Debug for OAuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthClient").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Lets a person sign in. `show` gets the address for their browser; when `stop` ends, so does this.
///
/// # Errors
/// [`Trouble::Scope`]: they refused, or unticked what is needed. [`Trouble::SignInAgain`]: they did not come back
/// within five minutes, or `stop` ended. [`Trouble::Client`]: Google does not know the client. And whatever keeps a
/// code from becoming a token.
pub async fn sign_in(
    endpoints: &Endpoints,
    client: &OAuthClient,
    show: impl FnMut(&str),
    stop: impl Future,
) -> Result<Credentials, Trouble> {
    tokio::select! {
        signed_in = with_browser(endpoints, client, show) => signed_in,
        _ = stop => Err(Trouble::SignInAgain),
        () = tokio::time::sleep(PATIENCE) => Err(Trouble::SignInAgain),
    }
}

async fn with_browser(
    endpoints: &Endpoints,
    client: &OAuthClient,
    mut show: impl FnMut(&str),
) -> Result<Credentials, Trouble> {
    let way = AuthMethod::Person;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let state = CsrfToken::new_random();
    let mut loopback = Loopback::open(Secret::new(state.secret().clone())).await?;
    let redirect = loopback.address()?;
    let wrong = |_| Trouble::Request("an address for signing in is none".to_owned());
    let auth = AuthUrl::new(http::checked(&endpoints.auth)?.to_string()).map_err(wrong)?;
    let (address, _) = BasicClient::new(ClientId::new(client.id.clone()))
        .set_auth_uri(auth)
        .set_redirect_uri(RedirectUrl::new(redirect.clone()).map_err(wrong)?)
        .authorize_url(|| state)
        .add_scope(Scope::new(way.scope().to_owned()))
        .set_pkce_challenge(challenge)
        .url();
    show(address.as_str());
    let (brought, browser) = loopback.next().await;
    let signed_in = match brought {
        Brought::Refused(error) => Err(refusal::of_grant(&error, "", way)),
        Brought::Code(code) => exchange(endpoints, client, &redirect, &code, verifier).await,
    };
    let page = if signed_in.is_ok() { DONE } else { NOT_DONE };
    let _in_time = tokio::time::timeout(LAST_PAGE, browser.show(page)).await;
    signed_in
}

async fn exchange(
    endpoints: &Endpoints,
    client: &OAuthClient,
    redirect: &str,
    code: &Secret,
    verifier: PkceCodeVerifier,
) -> Result<Credentials, Trouble> {
    let way = AuthMethod::Person;
    let http = http::client(endpoints)?;
    let wrong = |_| Trouble::Request("an address for signing in is none".to_owned());
    let token = TokenUrl::new(http::checked(&endpoints.token)?.to_string()).map_err(wrong)?;
    let mut asking = BasicClient::new(ClientId::new(client.id.clone()))
        .set_auth_type(AuthType::RequestBody)
        .set_token_uri(token)
        .set_redirect_uri(RedirectUrl::new(redirect.to_owned()).map_err(wrong)?);
    if !client.secret.is_empty() {
        asking = asking.set_client_secret(ClientSecret::new(client.secret.clone()));
    }
    let answer = asking
        .exchange_code(AuthorizationCode::new(code.expose().to_owned()))
        .set_pkce_verifier(verifier)
        .request_async(&|request| send(&http, request))
        .await
        .map_err(|error| match error {
            RequestTokenError::Request(trouble) => trouble,
            _ => Trouble::Answer("the token broke off".to_owned()),
        })?;
    // An answer that names no scopes grants what was asked for (RFC 6749, section 5.1).
    if answer.scopes().is_some_and(|scopes| !scopes.iter().any(|scope| scope.as_str() == way.scope())) {
        return Err(Trouble::Scope);
    }
    let refresh = answer.refresh_token().ok_or_else(|| {
        Trouble::Client("it gets no lasting sign-in, so it is not one for desktop programs".to_owned())
    })?;
    Ok(Credentials::person(refresh.secret(), &client.id, &client.secret))
}

/// The library's request by our own client: our patience, no redirects, and refusals told apart by their status first.
async fn send(client: &reqwest::Client, request: HttpRequest) -> Result<HttpResponse, Trouble> {
    let (head, body) = request.into_parts();
    let url = http::checked(&head.uri.to_string())?;
    let request = client.request(head.method, url).headers(head.headers).body(body);
    let answer = http::send(request).await?;
    if answer.status != 200 || !answer.json_kind() {
        return Err(refusal::of_token(&answer, AuthMethod::Person));
    }
    let (kind, body) = answer.into_parts();
    let mut whole = HttpResponse::new(body);
    if let Ok(kind) = kind.parse() {
        whole.headers_mut().insert(CONTENT_TYPE, kind);
    }
    Ok(whole)
}
