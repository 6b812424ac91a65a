//! A service account's key file, and an access token for it by yup-oauth2.

use std::time::Duration;

use entrada_core::Timestamp;

use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::SignatureAlgorithm;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use serde::Deserialize;
use yup_oauth2::authenticator::ServiceAccountAuthenticator;
use yup_oauth2::client::CustomHyperClientBuilder;
use yup_oauth2::{Error, ServiceAccountKey};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::credentials::{AuthMethod, Secret};
use super::tokens::USUAL;
use super::{http, refusal};
use crate::Trouble;

/// What is needed of a key file.
#[derive(Deserialize, Zeroize, ZeroizeOnDrop)]
pub(super) struct KeyFile {
    #[serde(rename = "type")]
    kind: String,
    private_key: String,
    pub(super) client_email: String,
}

/// Reads a key file and proves that its private key can sign.
pub(super) fn read(json: &str) -> Result<KeyFile, Trouble> {
    let wrong = |why: &str| Trouble::Key(why.to_owned());
    let file: KeyFile = serde_json::from_str(json)
        .map_err(|_| wrong("this is not the JSON file of a service account's key"))?;
    if file.kind != "service_account" {
        return Err(wrong("the file is a key of another kind, not a service account's"));
    }
    let unreadable = "the private key in the file can't be read";
    let der = PrivateKeyDer::from_pem_slice(file.private_key.as_bytes()).map_err(|_| wrong(unreadable))?;
    let signing = rustls::crypto::ring::sign::any_supported_type(&der).map_err(|_| wrong(unreadable))?;
    if signing.algorithm() != SignatureAlgorithm::RSA {
        return Err(wrong("the private key in the file is not an RSA key, so Google can't have made it"));
    }
    Ok(file)
}

/// An access token and how long it lasts.
///
/// The file's own `token_uri` is not used: where to sign in is for Google or the environment to say, not for a file
/// that came by e-mail. yup-oauth2 looks neither at the answer's status nor at its kind, so what is not JSON is told
/// apart by asking once more ourselves.
pub(super) async fn token(
    client: &reqwest::Client,
    url: &str,
    json: &str,
    now: Timestamp,
) -> Result<(Secret, Duration), Trouble> {
    let url = http::checked(url)?;
    let file = read(json)?;
    let key = ServiceAccountKey {
        key_type: Some(file.kind.clone()),
        project_id: None,
        private_key_id: None,
        private_key: file.private_key.clone(),
        client_email: file.client_email.clone(),
        client_id: None,
        auth_uri: None,
        token_uri: url.to_string(),
        auth_provider_x509_cert_url: None,
        client_x509_cert_url: None,
    };
    let answer = tokio::time::timeout(http::PATIENCE, ask(key, now)).await;
    match answer.map_err(|_| Trouble::Offline(http::NO_ANSWER.to_owned()))? {
        Ok(found) => Ok(found),
        Err(Error::AuthError(refused)) => Err(refusal::of_grant(
            refused.error.as_str(),
            refused.error_description.as_deref().unwrap_or_default(),
            AuthMethod::ServiceAccount,
        )),
        Err(Error::HttpClientError(error)) => Err(http::broken(&error)),
        Err(Error::HttpError(error)) => Err(http::broken(&error)),
        Err(Error::JSONError(_) | Error::MissingAccessToken) => Err(what_answers(client, url).await),
        Err(_) => Err(Trouble::Answer("the token is not what was asked for".to_owned())),
    }
}

async fn ask(key: ServiceAccountKey, now: Timestamp) -> Result<(Secret, Duration), Error> {
    let mut plain = HttpConnector::new();
    plain.enforce_http(false);
    plain.set_connect_timeout(Some(http::CONNECT));
    let tls = http::tls().map_err(|trouble| std::io::Error::other(trouble.to_string()))?;
    let connector = hyper_rustls::HttpsConnectorBuilder::new()
        .with_tls_config(tls)
        .https_or_http()
        .enable_http1()
        .wrap_connector(plain);
    let client = Client::builder(TokioExecutor::new()).pool_max_idle_per_host(0).build(connector);
    let authenticator =
        ServiceAccountAuthenticator::with_client(key, CustomHyperClientBuilder::from(client)).build().await?;
    let token = authenticator.token(&[AuthMethod::ServiceAccount.scope()]).await?;
    let text = token.token().filter(|text| !text.is_empty()).ok_or(Error::MissingAccessToken)?;
    let left = token.expiration_time().map_or(USUAL, |at| {
        u64::try_from(at.unix_timestamp().saturating_sub(now.as_second())).unwrap_or_default()
    });
    Ok((Secret::new(text.to_owned()), Duration::from_secs(left)))
}

/// What stands where the token endpoint should be: asked without any secret, Google refuses with a JSON.
async fn what_answers(client: &reqwest::Client, url: reqwest::Url) -> Trouble {
    let request = client.post(url).form(&[("grant_type", "")]);
    match http::send(request).await {
        Ok(answer) if answer.json_kind() && matches!(answer.status, 400 | 401) => {
            Trouble::Answer("the token broke off".to_owned())
        }
        Ok(answer) => refusal::of_token(&answer, AuthMethod::ServiceAccount),
        Err(trouble) => trouble,
    }
}
