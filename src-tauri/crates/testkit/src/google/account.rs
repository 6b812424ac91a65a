//! Who may come to Google: the service account with a real key, signed-in people, their grants and access tokens; and
//! the token endpoint. The page on which a person agrees is `consent`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::signature::{KeyPair, RSA_PKCS1_2048_8192_SHA256, RsaKeyPair, UnparsedPublicKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::Chance;

/// The address of the service account.
pub const SERVICE_ACCOUNT: &str = "mirror@entrada-test.iam.gserviceaccount.com";
/// The client id that the fake knows.
pub const CLIENT_ID: &str = "424242-entrada.apps.googleusercontent.com";
/// The secret of [`CLIENT_ID`].
pub const CLIENT_SECRET: &str = "GOCSPX-not-a-secret-of-anybody";
/// Who signs in.
pub const PERSON: &str = "asha@example.org";

const KEY_ID: &str = "8f1d0c3b5a7e49d2b6f0a1c2d3e4f5a6b7c8d9e0";
const PEM: &str = include_str!("service_account.pem");
const TOO_SOON: &str = "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.";

/// The service account's key file, for a token endpoint at `token`.
pub(super) fn key_file(token: &str) -> Vec<u8> {
    let file = json!({
        "type": "service_account",
        "project_id": "entrada-test",
        "private_key_id": KEY_ID,
        "private_key": PEM,
        "client_email": SERVICE_ACCOUNT,
        "client_id": "104242424242424242424",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": token,
        "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
        "client_x509_cert_url": "https://www.googleapis.com/robot/v1/metadata/x509/mirror",
        "universe_domain": "googleapis.com",
    });
    serde_json::to_vec_pretty(&file).expect("it is JSON")
}

fn public_key() -> &'static [u8] {
    static PUBLIC: OnceLock<Vec<u8>> = OnceLock::new();
    PUBLIC.get_or_init(|| {
        let body: String = PEM.lines().filter(|line| !line.starts_with("-----")).collect();
        let der = STANDARD.decode(body).expect("the key is base64");
        RsaKeyPair::from_pkcs8(&der).expect("the key is whole").public_key().as_ref().to_vec()
    })
}

/// What an access token opens.
#[derive(Debug, Clone)]
pub(super) struct Access {
    pub(super) user: String,
    pub(super) client: Option<String>,
    pub(super) scopes: Vec<String>,
    pub(super) ends: i64,
}

/// What a person agreed to.
#[derive(Debug, Clone)]
pub(super) struct Grant {
    pub(super) client: String,
    pub(super) scopes: Vec<String>,
    pub(super) redirect: String,
    pub(super) challenge: Option<String>,
}

/// Tokens and codes that are good.
pub(super) struct Accounts {
    pub(super) access: BTreeMap<String, Access>,
    pub(super) refresh: BTreeMap<String, Grant>,
    pub(super) codes: BTreeMap<String, Grant>,
    pub(super) key_deleted: bool,
    pub(super) account_deleted: bool,
    pub(super) token_url: String,
    pub(super) chance: Chance,
}

type TokenAnswer = Result<Value, (u16, &'static str, String)>;

fn refuse<T>(status: u16, error: &'static str, description: &str) -> Result<T, (u16, &'static str, String)> {
    Err((status, error, description.to_owned()))
}

fn field<'f>(form: &'f [(String, String)], name: &str) -> Option<&'f str> {
    form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).filter(|text| !text.is_empty())
}

impl Accounts {
    pub(super) fn new(token_url: &str) -> Self {
        Self {
            access: BTreeMap::new(),
            refresh: BTreeMap::new(),
            codes: BTreeMap::new(),
            key_deleted: false,
            account_deleted: false,
            token_url: token_url.to_owned(),
            chance: Chance::named("accounts of the fake"),
        }
    }

    pub(super) fn secret(&mut self, prefix: &str) -> String {
        format!("{prefix}{}", URL_SAFE_NO_PAD.encode(self.chance.bytes()))
    }

    /// The token endpoint's answer: a token, or status, error and description.
    pub(super) fn token(&mut self, form: &[(String, String)], now: i64) -> TokenAnswer {
        match field(form, "grant_type") {
            Some("urn:ietf:params:oauth:grant-type:jwt-bearer") => self.by_assertion(form, now),
            Some("refresh_token") => {
                let client = client(form)?;
                let token = field(form, "refresh_token").unwrap_or_default();
                if !token.starts_with("1//") {
                    return refuse(400, "invalid_grant", "Bad Request");
                }
                match self.refresh.get(token).filter(|grant| grant.client == client) {
                    Some(grant) => {
                        let scopes = grant.scopes.clone();
                        Ok(self.give(PERSON, Some(client), scopes, now))
                    }
                    None => refuse(400, "invalid_grant", "Token has been expired or revoked."),
                }
            }
            Some("authorization_code") => self.by_code(form, now),
            None => refuse(400, "invalid_request", "Required parameter is missing: grant_type"),
            Some(other) => refuse(400, "unsupported_grant_type", &format!("Invalid grant_type: {other}")),
        }
    }

    fn give(&mut self, user: &str, client: Option<String>, scopes: Vec<String>, now: i64) -> Value {
        let token = self.secret("ya29.");
        let answer = json!({"access_token": token, "expires_in": 3599, "scope": scopes.join(" "),
                            "token_type": "Bearer"});
        self.access.insert(token, Access { user: user.to_owned(), client, scopes, ends: now + 3599 });
        answer
    }

    fn by_code(&mut self, form: &[(String, String)], now: i64) -> TokenAnswer {
        let client = client(form)?;
        let Some(grant) = self.codes.remove(field(form, "code").unwrap_or_default()) else {
            return refuse(400, "invalid_grant", "Bad Request");
        };
        if field(form, "redirect_uri") != Some(grant.redirect.as_str()) {
            return refuse(400, "redirect_uri_mismatch", "Bad Request");
        }
        if let Some(challenge) = &grant.challenge {
            let verifier = field(form, "code_verifier").unwrap_or_default();
            let letters = |letter: char| letter.is_ascii_alphanumeric() || "-._~".contains(letter);
            let sound = (43..=128).contains(&verifier.len()) && verifier.chars().all(letters);
            if !sound || URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes())) != *challenge {
                return refuse(400, "invalid_grant", "Invalid code verifier.");
            }
        }
        let refresh = self.secret("1//0g");
        let mut answer = self.give(PERSON, Some(client), grant.scopes.clone(), now);
        answer["refresh_token"] = refresh.clone().into();
        self.refresh.insert(refresh, grant);
        Ok(answer)
    }

    fn by_assertion(&mut self, form: &[(String, String)], now: i64) -> TokenAnswer {
        let bad = || (400, "invalid_grant", "Bad Request".to_owned());
        let assertion = field(form, "assertion").unwrap_or_default();
        let parts: Vec<&str> = assertion.split('.').collect();
        let [header, claims, signature] = parts[..] else { return Err(bad()) };
        let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).map_err(|_| bad());
        let json = |part: &str| serde_json::from_slice::<Value>(&decoded(part)?).map_err(|_| bad());
        let (head, told) = (json(header)?, json(claims)?);
        if head["alg"] != "RS256" {
            return Err(bad());
        }
        if self.account_deleted || told["iss"] != SERVICE_ACCOUNT {
            return refuse(400, "invalid_grant", "Invalid grant: account not found");
        }
        let signed = format!("{header}.{claims}");
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public_key());
        if self.key_deleted || key.verify(signed.as_bytes(), &decoded(signature)?).is_err() {
            return refuse(400, "invalid_grant", "Invalid JWT Signature.");
        }
        if told["aud"] != self.token_url.as_str() {
            return refuse(400, "invalid_grant", "Invalid JWT: Failed audience check.");
        }
        let (Some(from), Some(until)) = (told["iat"].as_i64(), told["exp"].as_i64()) else {
            return refuse(400, "invalid_grant", TOO_SOON);
        };
        // "A reasonable timeframe" is not said in seconds; five minutes is what others measured.
        if from > now + 300 || until <= now || until - from > 3_600 || until < from {
            return refuse(400, "invalid_grant", TOO_SOON);
        }
        let scopes: Vec<String> =
            told["scope"].as_str().unwrap_or_default().split_whitespace().map(ToOwned::to_owned).collect();
        if scopes.is_empty() {
            return refuse(400, "invalid_scope", "Empty or missing scope not allowed.");
        }
        let mut answer = self.give(SERVICE_ACCOUNT, None, scopes, now);
        if let Value::Object(fields) = &mut answer {
            fields.remove("scope");
        }
        Ok(answer)
    }
}

/// The client of a request, when its secret is right.
fn client(form: &[(String, String)]) -> Result<String, (u16, &'static str, String)> {
    if field(form, "client_id") != Some(CLIENT_ID) {
        return refuse(401, "invalid_client", "The OAuth client was not found.");
    }
    match field(form, "client_secret") {
        None => refuse(400, "invalid_request", "client_secret is missing."),
        Some(secret) if secret != CLIENT_SECRET => refuse(401, "invalid_client", "Unauthorized"),
        Some(_) => Ok(CLIENT_ID.to_owned()),
    }
}
