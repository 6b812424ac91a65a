//! The fake of Google itself: what it takes, refuses and says, held against what was recorded of the real one.
#![allow(clippy::disallowed_methods, reason = "tests may look at the clock")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "tests may panic"
)]

mod http;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use entrada_testkit::google::{
    CLIENT_ID, CLIENT_SECRET, Consent, Fault, Google, GoogleFake, Kind, SERVICE_ACCOUNT, Tab,
};
use http::{Got, ask, form};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const SHEETS: &str = "https://www.googleapis.com/auth/spreadsheets";
const FILE: &str = "https://www.googleapis.com/auth/drive.file";

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

fn assertion(google: &Google, from: i64, until: i64, scope: &str) -> String {
    let file: Value = serde_json::from_slice(&google.service_account_key()).unwrap();
    let pem = file["private_key"].as_str().unwrap();
    let body: String = pem.lines().filter(|line| !line.starts_with("---")).collect();
    let key = RsaKeyPair::from_pkcs8(&STANDARD.decode(body).unwrap()).unwrap();
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let claims = json!({"iss": file["client_email"], "scope": scope, "aud": file["token_uri"],
                        "iat": from, "exp": until});
    let signed = format!("{}.{}", part(json!({"alg": "RS256", "typ": "JWT"})), part(claims));
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature).unwrap();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn token_for(google: &Google, from: i64, until: i64, scope: &str) -> Got {
    let grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    let assertion = assertion(google, from, until, scope);
    form(&google.endpoints().token, &[("grant_type", grant), ("assertion", &assertion)])
}

/// A shared spreadsheet with the tab `Sheet1` and a good token for it.
struct Till {
    google: GoogleFake,
    id: String,
    token: String,
}

impl Till {
    fn new() -> Self {
        let google = GoogleFake::start();
        let id = google.new_spreadsheet("Box office", &[SERVICE_ACCOUNT]);
        let token = token_for(&google, now() - 30, now() + 3_000, SHEETS);
        let token = token.json()["access_token"].as_str().unwrap().to_owned();
        Self { google, id, token }
    }

    fn tab(&self) -> Tab {
        self.google.tab(&self.id, "Sheet1").unwrap()
    }

    fn call(&self, method: &str, path: &str, body: Option<Value>) -> Got {
        let url = format!("{}/v4/spreadsheets/{}{path}", self.google.endpoints().sheets, self.id);
        ask(method, &url, Some(&self.token), body.map(|body| ("application/json", body.to_string())))
    }

    fn post(&self, path: &str, body: Value) -> Got {
        self.call("POST", path, Some(body))
    }

    fn get(&self, path: &str) -> Got {
        self.call("GET", path, None)
    }

    fn write(&self, data: Value) -> Got {
        self.post("/values:batchUpdate", json!({"valueInputOption": "RAW", "data": data}))
    }
}

fn message(got: &Got, status: u16) -> String {
    assert_eq!(got.status, status, "{}", got.body);
    got.json()["error"]["message"].as_str().unwrap().to_owned()
}

#[test]
fn values_are_counted_clipped_and_ragged_as_recorded() {
    let till = Till::new();
    let got = till.write(json!([
        {"range": "Sheet1!A2:D2", "values": [["T-1", "Asha", "0123", "used"]]},
        {"range": "'Sheet1'!A4:D4", "values": [["T-2", "Ravi", null, "valid"]]},
    ]));
    let answer = got.json();
    assert_eq!(answer["totalUpdatedRows"], 2);
    assert_eq!((&answer["totalUpdatedColumns"], &answer["totalUpdatedCells"]), (&json!(4), &json!(7)));
    assert_eq!(answer["totalUpdatedSheets"], 1);
    assert_eq!(answer["responses"][1]["updatedColumns"], 3);
    assert_eq!(answer["responses"][1]["updatedRange"], "Sheet1!A4:D4");
    assert!(got.headers.contains("transfer-encoding: chunked") && got.body.starts_with("{\n  \""));
    assert!(got.headers.contains("content-type: application/json; charset=utf-8"), "{}", got.headers);

    let read = till.get("/values/Sheet1?valueRenderOption=UNFORMATTED_VALUE").json();
    assert_eq!(read["range"], "Sheet1!A1:Z1000");
    assert_eq!(
        read["values"],
        json!([[], ["T-1", "Asha", "0123", "used"], [], ["T-2", "Ravi", "", "valid"]])
    );
    let empty = till.get("/values:batchGet?ranges=Sheet1!F:G&ranges=A2:2").json();
    assert!(empty["valueRanges"][0].get("values").is_none());
    assert_eq!(empty["valueRanges"][1]["range"], "Sheet1!A2:Z2");
}

#[test]
fn raw_stays_text_and_typing_does_not() {
    let till = Till::new();
    let words = json!([["=1+1", "+4912", "0123", "2026-12-31", true, 12.5, "", null]]);
    let url = "/values/Sheet1!A1:H1?valueInputOption=RAW";
    let got = till.call("PUT", url, Some(json!({ "values": words })));
    assert_eq!((got.json()["updatedCells"].clone(), got.status), (json!(7), 200));
    let read = till.get("/values/Sheet1!A1:H1?valueRenderOption=UNFORMATTED_VALUE").json();
    assert_eq!(read["values"], json!([["=1+1", "+4912", "0123", "2026-12-31", true, 12.5]]));
    assert!(!till.tab().is_formula(0, 0));
    ["=1+1", "0123", "2026-12-31", "TRUE", "'=x"].iter().enumerate().for_each(|(at, typed)| {
        till.tab().edit(1, at, typed);
    });
    let read = till.get("/values/Sheet1!A2:H2?valueRenderOption=UNFORMATTED_VALUE").json();
    assert_eq!(read["values"], json!([["#ERROR!", 123, 46_387, true, "=x"]]));
    let got = till.call("PUT", "/values/Sheet1!A1", Some(json!({"values": [[1]]})));
    assert_eq!(message(&got, 400), "'valueInputOption' is required but not specified");
    let long = till.write(json!([{"range": "A1", "values": [["x".repeat(50_001)]]}]));
    assert!(message(&long, 400).contains("more than the maximum of 50000 characters"));
}

#[test]
fn a_batch_is_whole_and_the_grid_does_not_grow() {
    let till = Till::new();
    let got = till.write(json!([
        {"range": "Sheet1!A1:B1", "values": [["a", "b"]]},
        {"range": "Sheet1!A100000", "values": [["c"]]},
    ]));
    let text = message(&got, 400);
    assert!(text.contains("Range (Sheet1!A100000) exceeds grid limits. Max rows: 1000, max columns: 26"));
    assert!(till.tab().rows().is_empty(), "nothing of a refused batch is written");
    let wide = till.write(json!([{"range": "Sheet1!A1:B1", "values": [[1, 2, 3]]}]));
    assert!(
        message(&wide, 400)
            .contains("Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]")
    );
    let tall = till.write(json!([{"range": "Sheet1!A1:B1", "values": [[1], [2]]}]));
    assert!(message(&tall, 400).contains("but tried writing to row [2]"));
    let nested = till.write(json!([{"range": "A1", "values": [[[1]]]}]));
    assert!(message(&nested, 400).contains("Invalid values[0][0]: list_value"));
    let strange = till.write(json!([{"range": "A1", "values": [[1]], "frob": 1}]));
    assert_eq!(
        message(&strange, 400),
        "Invalid JSON payload received. Unknown name \"frob\" at 'data[0]': Cannot find field."
    );
    let flat = till.write(json!([{"range": "A1", "values": ["X"]}]));
    assert!(message(&flat, 400).contains("(type.googleapis.com/google.protobuf.ListValue), \"X\""));
    assert_eq!(message(&till.get("/values/Nowhere!A1"), 400), "Unable to parse range: Nowhere!A1");
    let got = till.get("/values/Sheet1?x=1");
    assert!(message(&got, 400).contains("Unknown name \"x\": Cannot bind query parameter."));
}

#[test]
fn the_shape_is_changed_whole_or_not_at_all() {
    let till = Till::new();
    let got = till.post(
        ":batchUpdate",
        json!({"requests": [
            {"addSheet": {"properties": {"sheetId": 7, "title": "Tickets",
                "gridProperties": {"rowCount": 10, "columnCount": 3, "frozenRowCount": 1}}}},
            {"appendDimension": {"sheetId": 7, "dimension": "ROWS", "length": 5}},
            {"updateSheetProperties": {"properties": {"sheetId": 7, "gridProperties": {"columnCount": 9}},
                "fields": "gridProperties.columnCount"}},
        ]}),
    );
    assert_eq!(got.json()["replies"][1], json!({}));
    assert_eq!(got.json()["replies"][0]["addSheet"]["properties"]["index"], 1);
    assert_eq!(till.google.tab(&till.id, "Tickets").unwrap().grid(), (15, 9));
    let again = json!({"requests": [
        {"appendDimension": {"sheetId": 7, "dimension": "ROWS", "length": 5}},
        {"addSheet": {"properties": {"title": "Sheet1"}}},
    ]});
    assert_eq!(
        message(&till.post(":batchUpdate", again), 400),
        "Invalid requests[1].addSheet: A sheet with the name \"Sheet1\" already exists. Please enter another name."
    );
    assert_eq!(till.google.tab(&till.id, "Tickets").unwrap().grid(), (15, 9));
    let none = till.post(":batchUpdate", json!({"requests": []}));
    assert_eq!(message(&none, 400), "Must specify at least one request.");
    let unknown = till.post(":batchUpdate", json!({"requests": [{"frobnicate": {}}]}));
    assert!(message(&unknown, 400).contains("Unknown name \"frobnicate\" at 'requests[0]'"));
    let fields = json!({"requests": [{"repeatCell": {"range": {"sheetId": 0}, "cell": {}}}]});
    assert_eq!(
        message(&till.post(":batchUpdate", fields), 400),
        "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"
    );
    let large =
        json!({"requests": [{"appendDimension": {"sheetId": 0, "dimension": "ROWS", "length": 500_000}}]});
    assert!(message(&till.post(":batchUpdate", large), 400).contains("above the limit of 10000000 cells"));
    let masked =
        till.get("?fields=spreadsheetId,properties(title),sheets.properties(sheetId,title,gridProperties)");
    assert_eq!(masked.json()["properties"], json!({"title": "Box office"}));
    assert_eq!(masked.json()["sheets"][0]["properties"]["sheetId"], 0);
    assert!(masked.json()["sheets"][0]["properties"].get("index").is_none());
    let wrong = till.get("?fields=sheets.propertis").json();
    assert!(
        wrong["error"]["details"][0]["fieldViolations"][0]["description"]
            .as_str()
            .unwrap()
            .contains("Cannot find matching fields for path 'propertis'")
    );
}

#[test]
fn an_append_goes_where_the_last_table_is() {
    let till = Till::new();
    let row = |values: Value| till.write(json!([{"range": "A1:C1", "values": [values]}]));
    row(json!(["x", "", "z"]));
    let append = |range: &str| {
        let path = format!("/values/{range}:append?valueInputOption=RAW&insertDataOption=OVERWRITE");
        till.post(&path, json!({"values": [["1", "2", "3"]]})).json()
    };
    let got = append("Sheet1");
    assert_eq!(
        (&got["tableRange"], &got["updates"]["updatedRange"]),
        (&json!("Sheet1!C1"), &json!("Sheet1!C2:E2"))
    );
    let anchored = Till::new();
    anchored.write(json!([{"range": "A1:C1", "values": [["x", "", "z"]]}]));
    let path = "/values/'Sheet1'!A1:append?valueInputOption=RAW";
    let got = anchored.post(path, json!({"values": [["1", "2", "3"]]})).json();
    assert_eq!(
        (&got["tableRange"], &got["updates"]["updatedRange"]),
        (&json!("Sheet1!A1"), &json!("Sheet1!A2:C2"))
    );
}

#[test]
fn tags_move_with_their_columns_and_die_with_them() {
    let till = Till::new();
    let tag = |value: &str, at: usize| {
        let range = json!({"sheetId": 0, "dimension": "COLUMNS", "startIndex": at, "endIndex": at + 1});
        json!({"createDeveloperMetadata": {"developerMetadata": {"metadataKey": "entrada",
            "metadataValue": value, "visibility": "DOCUMENT", "location": {"dimensionRange": range}}}})
    };
    let requests = json!({"requests": [tag("number", 0), tag("name", 1), tag("seat", 2)]});
    assert_eq!(till.post(":batchUpdate", requests).status, 200);
    till.tab().insert_columns(1, 2);
    till.tab().delete_columns(0, 1);
    let lookup = json!({"dataFilters": [{"developerMetadataLookup": {"metadataKey": "entrada"}}]});
    let found = till.post("/developerMetadata:search", lookup).json();
    let found: Vec<(String, u64)> = found["matchedDeveloperMetadata"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let one = &one["developerMetadata"];
            let at = one["location"]["dimensionRange"]["startIndex"].as_u64().unwrap();
            (one["metadataValue"].as_str().unwrap().to_owned(), at)
        })
        .collect();
    assert_eq!(found, [("name".to_owned(), 2), ("seat".to_owned(), 3)]);
    let by_tag = json!({"valueInputOption": "RAW", "data": [{"values": [["Seat"]], "dataFilter":
        {"developerMetadataLookup": {"metadataKey": "entrada", "metadataValue": "seat"}}}]});
    let got = till.post("/values:batchUpdateByDataFilter", by_tag).json();
    assert_eq!(got["responses"][0]["updatedRange"], "Sheet1!D1");
    assert_eq!(till.tab().cell(0, 3), "Seat");
}

#[test]
fn who_may_come_and_what_each_is_told() {
    let till = Till::new();
    let refused =
        ask("GET", &format!("{}/v4/spreadsheets/{}", till.google.endpoints().sheets, till.id), None, None);
    assert!(message(&refused, 401).starts_with("Request had invalid authentication credentials."));
    assert!(refused.headers.contains("www-authenticate: bearer"));
    till.google.unshare(&till.id, SERVICE_ACCOUNT);
    assert_eq!(message(&till.get(""), 403), "The caller does not have permission");
    till.google.share_to_view(&till.id, SERVICE_ACCOUNT);
    assert_eq!(till.get("").status, 200);
    assert_eq!(message(&till.write(json!([])), 403), "The caller does not have permission");
    till.google.share(&till.id, SERVICE_ACCOUNT);
    till.google.make_excel(&till.id);
    assert!(till.get("").json()["error"]["status"] == "FAILED_PRECONDITION");
    till.google.set_deleted(&till.id, true);
    assert_eq!(message(&till.get(""), 404), "Requested entity was not found.");
    let base = format!("{}/v4/spreadsheets", till.google.endpoints().sheets);
    let made = ask("POST", &base, Some(&till.token), Some(("application/json", "{}".to_owned())));
    assert_eq!(message(&made, 403), "The caller does not have permission", "it cannot own files");
}

#[test]
fn claims_are_checked_to_the_letter() {
    let google = GoogleFake::start();
    let told =
        |got: Got| (got.status, got.json()["error_description"].as_str().unwrap_or_default().to_owned());
    let soon = "Invalid JWT: Token must be a short-lived token (60 minutes)";
    assert_eq!(token_for(&google, now() - 30, now() + 3_570, SHEETS).status, 200);
    assert!(told(token_for(&google, now() - 30, now() + 4_000, SHEETS)).1.starts_with(soon));
    google.set_ahead(7_200);
    assert!(told(token_for(&google, now(), now() + 3_600, SHEETS)).1.starts_with(soon));
    google.set_ahead(-7_200);
    assert!(told(token_for(&google, now(), now() + 3_600, SHEETS)).1.starts_with(soon));
    google.set_ahead(0);
    google.set_key_deleted(true);
    assert_eq!(
        told(token_for(&google, now(), now() + 60, SHEETS)),
        (400, "Invalid JWT Signature.".to_owned())
    );
    google.set_account_deleted(true);
    let (_, text) = told(token_for(&google, now(), now() + 60, SHEETS));
    assert_eq!(text, "Invalid grant: account not found");
}

#[test]
fn a_person_signs_in_once_with_a_proof() {
    let google = GoogleFake::start();
    let verifier = "v".repeat(50);
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    let auth = google.endpoints().auth;
    let url = format!(
        "{auth}?client_id={CLIENT_ID}&redirect_uri=http%3A%2F%2F127.0.0.1%3A9&response_type=code&scope={FILE}&state=s&code_challenge={challenge}&code_challenge_method=S256"
    );
    let code_of = |url: &str| {
        let back = ask("GET", url, None, None);
        assert_eq!(back.status, 302);
        let back = back.headers.lines().find(|line| line.starts_with("location: ")).unwrap().to_owned();
        let query = back.split_once('?').unwrap().1.to_owned();
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        assert_eq!(pairs[0], ("state".to_owned(), "s".to_owned()));
        pairs[1].clone()
    };
    let exchange = |code: &str, verifier: &str| {
        form(
            &google.endpoints().token,
            &[
                ("grant_type", "authorization_code"),
                ("code", code),
                ("redirect_uri", "http://127.0.0.1:9"),
                ("client_id", CLIENT_ID),
                ("client_secret", CLIENT_SECRET),
                ("code_verifier", verifier),
            ],
        )
    };
    let (_, code) = code_of(&url);
    assert_eq!(exchange(&code, &"w".repeat(50)).json()["error"], "invalid_grant");
    let (_, code) = code_of(&url);
    let tokens = exchange(&code, &verifier).json();
    assert_eq!(exchange(&code, &verifier).json()["error"], "invalid_grant", "a code is good once");
    let refresh = |token: &str| {
        form(
            &google.endpoints().token,
            &[
                ("grant_type", "refresh_token"),
                ("refresh_token", token),
                ("client_id", CLIENT_ID),
                ("client_secret", CLIENT_SECRET),
            ],
        )
    };
    let refresh_token = tokens["refresh_token"].as_str().unwrap();
    let fresh = refresh(refresh_token).json();
    assert!(fresh.get("refresh_token").is_none() && fresh["scope"] == FILE);
    let base = format!("{}/v4/spreadsheets", google.endpoints().sheets);
    let token = fresh["access_token"].as_str().unwrap();
    let body = json!({"properties": {"title": "Party"}}).to_string();
    let made = ask("POST", &base, Some(token), Some(("application/json", body)));
    assert_eq!(made.json()["sheets"][0]["properties"]["gridProperties"]["rowCount"], 1_000);
    let foreign = google.new_spreadsheet("Not mine", &["asha@example.org"]);
    let seen = ask("GET", &format!("{base}/{foreign}"), Some(token), None);
    assert_eq!(message(&seen, 404), "Requested entity was not found.", "drive.file sees only its own");
    google.revoke();
    assert_eq!(refresh(refresh_token).json()["error_description"], "Token has been expired or revoked.");
    google.consent(Consent::Deny);
    assert_eq!(code_of(&url), ("error".to_owned(), "access_denied".to_owned()));
}

#[test]
fn sixty_a_minute_and_no_more() {
    let till = Till::new();
    till.google.set_quota(true);
    let used = (0..70).filter(|_| till.get("?fields=spreadsheetId").status == 200).count();
    // A minute may turn while they are counted.
    assert!((60..=70).contains(&used), "{used}");
    if used == 60 {
        let got = till.get("");
        assert!(message(&got, 429).contains("'Read requests per minute per user'"));
        assert_eq!(got.json()["error"]["details"][0]["metadata"]["quota_limit_value"], "60");
    }
    till.google.advance(60);
    assert_eq!(till.get("").status, 200);
}

#[test]
fn weather_meets_the_right_request_and_people_the_right_moment() {
    let till = Till::new();
    let write = |text: &str| till.write(json!([{"range": "A1", "values": [[text]]}]));
    till.google.weather(Kind::Write, 1, 1, Fault::StatusAfter(503));
    assert_eq!((write("one").status, write("two").status), (200, 503));
    assert_eq!(till.tab().cell(0, 0), "two", "applied in spite of the answer");
    till.google.weather(Kind::Write, 0, 1, Fault::Drop);
    assert_eq!((write("three").status, till.tab().cell(0, 0)), (0, "two".to_owned()));
    till.google.weather(Kind::Write, 0, 1, Fault::DropAfter);
    assert_eq!((write("four").status, till.tab().cell(0, 0)), (0, "four".to_owned()));
    till.google.weather(Kind::Any, 0, 1, Fault::Portal);
    assert!(till.get("").headers.contains("text/html"));
    till.google.weather(Kind::Read, 0, 1, Fault::Truncated);
    assert!(serde_json::from_str::<Value>(&till.get("/values/Sheet1").body).is_err());
    till.google.weather(Kind::Read, 0, 1, Fault::RetryAfter(7));
    assert!(till.get("/values/Sheet1").headers.contains("retry-after: 7"));
    let tab = till.tab();
    till.google.before(Kind::Write, 0, move || tab.insert_rows(0, 1));
    write("five");
    assert_eq!((till.tab().cell(0, 0), till.tab().cell(1, 0)), ("five".to_owned(), "four".to_owned()));
    till.google.set_longest(10);
    assert_eq!(write("six").status, 413);
    till.google.set_longest(1_000);
    till.google.storm(1, 30);
    let mut till = till;
    let mut good = 0;
    for _ in 0..300 {
        match till.get("/values/Sheet1?majorDimension=ROWS").status {
            200 => good += 1,
            401 => {
                let fresh = token_for(&till.google, now() - 30, now() + 3_000, SHEETS);
                let fresh = serde_json::from_str::<Value>(&fresh.body).unwrap_or_default();
                if let Some(token) = fresh["access_token"].as_str() {
                    token.clone_into(&mut till.token);
                }
            }
            _ => {}
        }
    }
    assert!((150..270).contains(&good), "{good} of 300 are good at 30 %, some of them half");
}
