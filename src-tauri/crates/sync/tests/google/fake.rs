//! The same against the strict Google of the testkit: what is sent here is what Google takes.

use entrada_sync::Trouble;
use entrada_sync::google::{
    Credentials, Endpoints, OAuthClient, RangeWrite, Secret, Sheets, TabProperties, Tokens, sign_in,
};
use entrada_testkit::google::{CLIENT_ID, CLIENT_SECRET, Consent, Fault, GoogleFake, Kind, SERVICE_ACCOUNT};
use serde_json::{Value, json};

fn endpoints(google: &GoogleFake) -> Endpoints {
    let at = google.endpoints();
    Endpoints { auth: at.auth, token: at.token, sheets: at.sheets }
}

fn service_account(google: &GoogleFake) -> Credentials {
    Credentials::service_account(&google.service_account_key()).unwrap()
}

/// A spreadsheet that is shared with the service account.
fn shared(google: &GoogleFake) -> (String, Sheets) {
    let id = google.new_spreadsheet("Gala", &[SERVICE_ACCOUNT]);
    let endpoints = endpoints(google);
    let sheets = Sheets::new(
        &endpoints,
        Tokens::new(&endpoints, service_account(google), crate::google::clock()),
        &id,
    );
    (id, sheets)
}

/// Signs in with a browser that follows where it is led.
async fn signed_in(google: &GoogleFake, secret: &str) -> Result<Credentials, Trouble> {
    let client = OAuthClient { id: CLIENT_ID.to_owned(), secret: secret.to_owned() };
    let (tell, told) = tokio::sync::oneshot::channel();
    let mut tell = Some(tell);
    let show = |address: &str| tell.take().unwrap().send(address.to_owned()).unwrap();
    let endpoints = endpoints(google);
    let browser = async {
        let browser = reqwest::Client::builder()
            .tls_backend_preconfigured(no_certificates())
            .no_proxy()
            .build()
            .unwrap();
        browser.get(told.await.unwrap()).send().await.unwrap().text().await.unwrap()
    };
    let (credentials, page) =
        tokio::join!(sign_in(&endpoints, &client, show, std::future::pending::<()>()), browser);
    assert!(page.contains("You can close this window"), "{page}");
    credentials
}

/// A browser that only speaks plain HTTP needs no certificates.
fn no_certificates() -> rustls::ClientConfig {
    let provider = rustls::crypto::ring::default_provider();
    rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

#[tokio::test]
async fn a_service_account_reads_and_writes_what_is_shared_with_it() {
    let google = GoogleFake::start();
    let (id, sheets) = shared(&google);
    let before = sheets.properties().await.unwrap();
    assert_eq!((before.id.as_str(), before.title.as_str()), (id.as_str(), "Gala"));
    let title = "Door 'A' & é";
    let grid = json!({"rowCount": 3, "columnCount": 2, "frozenRowCount": 1});
    let add = json!({"addSheet": {"properties": {"sheetId": 7, "title": title, "gridProperties": grid}}});
    let tag = json!({"createDeveloperMetadata": {"developerMetadata": {"metadataKey": "entrada",
        "metadataValue": "name", "visibility": "DOCUMENT", "location": {"dimensionRange":
            {"sheetId": 7, "dimension": "COLUMNS", "startIndex": 1, "endIndex": 2}}}}});
    assert_eq!(sheets.change(vec![add.clone(), tag]).await.unwrap().len(), 2);
    let again = sheets.change(vec![add]).await.unwrap_err();
    assert!(matches!(&again, Trouble::Request(why) if why.contains("already exists")), "{again:?}");

    let range = "'Door ''A'' & é'!A1:B3".to_owned();
    let values = vec![vec![json!("Number"), json!("Name")], vec![], vec![json!("=1+1"), json!(2.5)]];
    sheets.write(&[RangeWrite { range, values }]).await.unwrap();
    let read = sheets.read(&[title.to_owned()]).await.unwrap();
    let row = |cells: &[Value]| cells.to_vec();
    assert_eq!(read, [[row(&[json!("Number"), json!("Name")]), row(&[]), row(&[json!("=1+1"), json!(2.5)])]]);
    let beyond = RangeWrite { range: "'Door ''A'' & é'!A9:B9".to_owned(), values: vec![vec![json!("x")]] };
    assert!(matches!(sheets.write(&[beyond]).await, Err(Trouble::Request(_))));
    let tags = sheets.metadata("entrada").await.unwrap();
    assert_eq!((tags.len(), tags[0].value.as_str(), tags[0].sheet_id, tags[0].column), (1, "name", 7, 1));
    let tabs = sheets.properties().await.unwrap().tabs;
    let made = TabProperties { sheet_id: 7, title: title.to_owned(), rows: 3, columns: 2, frozen: 1 };
    assert_eq!(tabs.last(), Some(&made));
    let gone = sheets.read(&["Nowhere".to_owned()]).await.unwrap_err();
    assert!(matches!(&gone, Trouble::Request(why) if why.contains("Unable to parse range")), "{gone:?}");
    assert_eq!(google.count(Kind::Token), 1);
}

#[tokio::test]
async fn dates_that_people_type_are_read_as_they_look() {
    let google = GoogleFake::start();
    let (id, sheets) = shared(&google);
    let tab = google.add_tab(&id, "Guests", 3, 3);
    tab.edit(0, 0, "2026-11-21");
    tab.edit(0, 1, "12.5");
    tab.edit(0, 2, "TRUE");
    let read = sheets.read(&["Guests".to_owned()]).await.unwrap();
    assert_eq!(read, [[[json!("2026-11-21"), json!(12.5), json!(true)]]]);
}

#[tokio::test]
async fn what_stands_in_a_service_account_s_way_is_said() {
    let google = GoogleFake::start();
    let (id, sheets) = shared(&google);
    google.unshare(&id, SERVICE_ACCOUNT);
    assert_eq!(sheets.properties().await, Err(Trouble::NotShared(Some(SERVICE_ACCOUNT.to_owned()))));
    google.share(&id, SERVICE_ACCOUNT);
    google.set_api_off(true);
    assert_eq!(sheets.properties().await, Err(Trouble::ApiOff));
    google.set_api_off(false);
    google.make_excel(&id);
    assert_eq!(sheets.properties().await, Err(Trouble::NotASheet));
    google.set_deleted(&id, true);
    assert_eq!(sheets.properties().await, Err(Trouble::NotFound));

    let token = |google: &GoogleFake| {
        Tokens::new(&endpoints(google), service_account(google), crate::google::clock())
    };
    google.set_ahead(7200);
    assert_eq!(token(&google).token(false).await, Err(Trouble::Clock));
    google.set_ahead(0);
    google.set_key_deleted(true);
    assert_eq!(token(&google).token(false).await.unwrap_err().code(), "key");
    google.set_key_deleted(false);
    google.set_account_deleted(true);
    assert_eq!(token(&google).token(false).await.unwrap_err().code(), "key");
}

#[tokio::test]
async fn a_token_that_ends_in_the_middle_is_exchanged() {
    let google = GoogleFake::start();
    let (_, sheets) = shared(&google);
    sheets.properties().await.unwrap();
    google.weather(Kind::Properties, 0, 1, Fault::TokensEnd);
    sheets.properties().await.unwrap();
    assert_eq!(google.count(Kind::Token), 2);
}

#[tokio::test]
async fn a_person_s_spreadsheet_is_made_and_opened() {
    let google = GoogleFake::start();
    let endpoints = endpoints(&google);
    let credentials = signed_in(&google, CLIENT_SECRET).await.unwrap();
    let tokens = Tokens::new(&endpoints, credentials, crate::google::clock());
    let tab = TabProperties { sheet_id: 5, title: "Tickets".to_owned(), rows: 10, columns: 4, frozen: 1 };
    let made = Sheets::create(&endpoints, tokens.clone(), "Gala", std::slice::from_ref(&tab)).await.unwrap();
    assert_eq!((made.title.as_str(), made.tabs.as_slice()), ("Gala", [tab].as_slice()));
    let found = Sheets::new(&endpoints, tokens.clone(), &made.id).properties().await.unwrap();
    assert_eq!(found, made);
    // A sheet of somebody else's stays shut for this kind of sign-in.
    let other = google.new_spreadsheet("Other", &[]);
    let shut = Sheets::new(&endpoints, tokens.clone(), &other).properties().await.unwrap_err();
    assert_eq!(shut, Trouble::NotFound);
    google.revoke();
    assert_eq!(tokens.token(true).await, Err(Trouble::SignInAgain));
}

#[tokio::test]
async fn people_may_refuse() {
    let google = GoogleFake::start();
    for consent in [Consent::Deny, Consent::Untick] {
        google.consent(consent);
        assert_eq!(signed_in(&google, CLIENT_SECRET).await, Err(Trouble::Scope), "{consent:?}");
    }
    google.consent(Consent::Allow);
    assert_eq!(signed_in(&google, "wrong").await.unwrap_err().code(), "client");
    assert_eq!(signed_in(&google, "").await.unwrap_err().code(), "client");
}

#[tokio::test]
async fn all_weather_at_the_token_endpoint_passes() {
    let google = GoogleFake::start();
    let tokens = Tokens::new(&endpoints(&google), service_account(&google), crate::google::clock());
    for (fault, code) in [
        (Fault::Status(503), "google"),
        (Fault::Portal, "portal"),
        (Fault::PortalRedirect, "portal"),
        (Fault::Drop, "offline"),
        (Fault::DropAfter, "offline"),
    ] {
        // A service account asks once more what it is that answers.
        google.weather(Kind::Token, 0, 2, fault.clone());
        assert_eq!(tokens.token(true).await.unwrap_err().code(), code, "{fault:?}");
        google.fine();
        assert_ne!(tokens.token(true).await.unwrap(), Secret::new(String::new()));
    }
}
