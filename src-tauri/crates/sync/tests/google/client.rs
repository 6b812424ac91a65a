//! The calls of the Sheets API as they are sent, and what is made of the answers.

use entrada_sync::google::{ColumnTag, RangeWrite, Sheets, TabProperties, Tokens};
use entrada_sync::{Outcome, Trouble};
use serde_json::json;

use super::server::{Asked, Reply, Server, html, json_reply, refused, reply, token};
use super::{endpoints, person, service_account, sheets};

const FIELDS: &str = "fields=spreadsheetId%2CspreadsheetUrl%2Cproperties%28title%29%2Csheets.properties%28sheetId\
                      %2Ctitle%2CgridProperties%29";

/// The requests to the API, without those for tokens.
fn of_api(server: &Server) -> Vec<Asked> {
    server.asked().into_iter().filter(|asked| !asked.token()).collect()
}

fn tab(sheet_id: i32, title: &str, rows: usize, columns: usize, frozen: usize) -> TabProperties {
    TabProperties { sheet_id, title: title.to_owned(), rows, columns, frozen }
}

#[tokio::test]
async fn properties_are_read_with_what_google_leaves_out() {
    let server = Server::api(|_, _| {
        json_reply(
            200,
            &json!({"spreadsheetId": "the-spreadsheet", "properties": {"title": "Box office"},
            "sheets": [
                {"properties": {"sheetId": 7, "title": "Tickets",
                    "gridProperties": {"rowCount": 1000, "columnCount": 26, "frozenRowCount": 1}}},
                {"properties": {"title": "A chart", "sheetType": "OBJECT"}}]}),
        )
    });
    let sheets = sheets(&server, person());
    let found = sheets.properties().await.unwrap();
    assert_eq!(found.id, "the-spreadsheet");
    assert_eq!(found.title, "Box office");
    assert_eq!(found.url, "https://docs.google.com/spreadsheets/d/the-spreadsheet/edit");
    assert_eq!(found.tabs, [tab(7, "Tickets", 1000, 26, 1), tab(0, "A chart", 0, 0, 0)]);
    let asked = of_api(&server);
    assert_eq!(asked[0].line, format!("GET /v4/spreadsheets/the-spreadsheet?{FIELDS}"));
    assert!(asked[0].headers.contains("authorization: bearer ya29.access-0"), "{}", asked[0].headers);
    assert!(asked[0].headers.contains("accept-encoding: gzip"), "{}", asked[0].headers);
    let calls = sheets.calls();
    assert_eq!((calls.reads, calls.writes, calls.tokens), (1, 0, 1));
}

#[tokio::test]
async fn tabs_are_read_in_one_call_and_ragged() {
    let server = Server::api(|_, _| {
        json_reply(
            200,
            &json!({"spreadsheetId": "x", "valueRanges": [
                {"range": "Tickets!A1:Z1000", "majorDimension": "ROWS", "values": [["a", 1.5], [], [true]]},
                {"range": "'Door ''A'''!A1:Z1000", "majorDimension": "ROWS"}]}),
        )
    });
    let sheets = sheets(&server, person());
    let read = sheets.read(&["Tickets".to_owned(), "Door 'A' & é".to_owned()]).await.unwrap();
    assert_eq!(read, [vec![vec![json!("a"), json!(1.5)], vec![], vec![json!(true)]], vec![]]);
    assert_eq!(
        of_api(&server)[0].line,
        "GET /v4/spreadsheets/the-spreadsheet/values:batchGet?majorDimension=ROWS&valueRenderOption=\
         UNFORMATTED_VALUE&dateTimeRenderOption=FORMATTED_STRING&ranges=%27Tickets%27&ranges=%27Door+%27%27A%27%27+%26+%C3%A9%27"
    );
    assert!(matches!(sheets.read(&["Tickets".to_owned()]).await, Err(Trouble::Answer(_))), "two for one");
    assert_eq!(sheets.read(&[]).await.unwrap().len(), 0);
    assert_eq!(sheets.calls().reads, 2);
}

#[tokio::test]
async fn cells_are_written_raw() {
    let server = Server::api(|_, _| json_reply(200, &json!({"spreadsheetId": "x"})));
    let sheets = sheets(&server, person());
    let values = vec![vec![json!("=1+1"), json!(null), json!(2.5)]];
    sheets.write(&[RangeWrite { range: "'Tickets'!A2:C2".to_owned(), values }]).await.unwrap();
    sheets.write(&[]).await.unwrap();
    let asked = of_api(&server);
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].line, "POST /v4/spreadsheets/the-spreadsheet/values:batchUpdate");
    assert_eq!(
        asked[0].json(),
        json!({"valueInputOption": "RAW",
            "data": [{"range": "'Tickets'!A2:C2", "values": [["=1+1", null, 2.5]]}]})
    );
    assert_eq!(sheets.calls().writes, 1);
}

#[tokio::test]
async fn changes_have_a_reply_each() {
    let server = Server::api(|_, n| {
        let body = match n {
            0 => json!({"spreadsheetId": "x", "replies": [{"addSheet": {}}, {}]}),
            1 => json!({"spreadsheetId": "x", "replies": [{}]}),
            _ => json!({"spreadsheetId": "x"}),
        };
        json_reply(200, &body)
    });
    let sheets = sheets(&server, person());
    let requests = vec![json!({"addSheet": {}}), json!({"appendDimension": {}})];
    assert_eq!(sheets.change(requests.clone()).await.unwrap(), [json!({"addSheet": {}}), json!({})]);
    // It was done, and sending it again would do it twice.
    assert_eq!(sheets.change(requests.clone()).await.unwrap(), [json!({}), json!(null)]);
    assert_eq!(sheets.change(requests.clone()).await.unwrap(), [json!(null), json!(null)]);
    let asked = of_api(&server);
    assert_eq!(asked[0].line, "POST /v4/spreadsheets/the-spreadsheet:batchUpdate");
    assert_eq!(asked[0].json(), json!({"requests": requests}));
}

#[tokio::test]
async fn columns_are_found_by_their_notes() {
    let server = Server::api(|_, n| {
        let note = |value: &str, range: serde_json::Value| {
            json!({"developerMetadata": {"metadataId": 1, "metadataKey": "entrada", "metadataValue": value,
                "location": {"locationType": "COLUMN", "dimensionRange": range}, "visibility": "DOCUMENT"}})
        };
        let found = [
            note("name", json!({"sheetId": 7, "dimension": "COLUMNS", "startIndex": 3, "endIndex": 4})),
            note("email", json!({"dimension": "COLUMNS", "startIndex": 0, "endIndex": 1})),
        ];
        json_reply(200, &if n == 0 { json!({"matchedDeveloperMetadata": found}) } else { json!({}) })
    });
    let sheets = sheets(&server, person());
    let tag = |value: &str, sheet_id, column| ColumnTag { value: value.to_owned(), sheet_id, column };
    assert_eq!(sheets.metadata("entrada").await.unwrap(), [tag("name", 7, 3), tag("email", 0, 0)]);
    assert_eq!(sheets.metadata("entrada").await.unwrap(), []);
    let asked = of_api(&server);
    assert_eq!(asked[0].line, "POST /v4/spreadsheets/the-spreadsheet/developerMetadata:search");
    assert_eq!(
        asked[0].json(),
        json!({"dataFilters": [{"developerMetadataLookup": {"metadataKey": "entrada", "locationType": "COLUMN"}}]})
    );
}

#[tokio::test]
async fn a_service_without_notes_is_told_from_bad_weather() {
    for (answer, code) in [
        ((|| html(404)) as fn() -> Reply, "request"),
        (|| html(405), "request"),
        (|| html(501), "request"),
        (|| refused(501, "Not implemented", ""), "request"),
        (|| refused(404, "Requested entity was not found.", ""), "not_found"),
        (|| refused(403, "Quota exceeded", "RATE_LIMIT_EXCEEDED"), "quota"),
        (|| html(200), "portal"),
        (|| html(511), "portal"),
        (|| html(429), "quota"),
        (|| html(503), "google"),
    ] {
        let server = Server::api(move |_, _| answer());
        let trouble = sheets(&server, person()).metadata("entrada").await.unwrap_err();
        assert_eq!(trouble.code(), code, "{trouble:?}");
    }
}

#[tokio::test]
async fn the_base_of_the_api_may_be_written_in_any_way() {
    let server = Server::api(|_, _| json_reply(200, &json!({"spreadsheetId": "x"})));
    for base in ["", "/", "/google", "/google//", "/google/v4", "/google/v4/", "/google/v4/spreadsheets/"] {
        let mut there = endpoints(&server);
        there.sheets = server.at(base);
        let write = [RangeWrite { range: "A1".to_owned(), values: vec![vec![json!("x")]] }];
        Sheets::new(&there, Tokens::new(&there, person(), crate::google::clock()), "x")
            .write(&write)
            .await
            .unwrap();
        let prefix = if base.starts_with("/google") { "/google" } else { "" };
        let line = format!("POST {prefix}/v4/spreadsheets/x/values:batchUpdate");
        assert_eq!(of_api(&server).pop().unwrap().line, line, "{base}");
    }
}

#[tokio::test]
async fn a_spreadsheet_is_made_with_its_tabs() {
    let server = Server::api(|_, _| {
        json_reply(
            200,
            &json!({"spreadsheetId": "new", "spreadsheetUrl": "https://docs.google.com/x",
                "properties": {"title": "Gala"}, "sheets": []}),
        )
    });
    let endpoints = endpoints(&server);
    let tokens = Tokens::new(&endpoints, person(), crate::google::clock());
    let made = Sheets::create(&endpoints, tokens, "Gala", &[tab(1001, "Tickets", 100, 8, 1)]).await.unwrap();
    assert_eq!((made.id.as_str(), made.url.as_str()), ("new", "https://docs.google.com/x"));
    let asked = of_api(&server);
    assert_eq!(asked[0].line, format!("POST /v4/spreadsheets?{FIELDS}"));
    assert_eq!(
        asked[0].json(),
        json!({"properties": {"title": "Gala"}, "sheets": [{"properties": {"sheetId": 1001, "title": "Tickets",
            "gridProperties": {"rowCount": 100, "columnCount": 8, "frozenRowCount": 1}}}]})
    );
}

#[tokio::test]
async fn a_refused_token_is_exchanged_once() {
    let server = Server::api(|asked, _| {
        if asked.headers.contains("access-0") {
            refused(401, "Request had invalid authentication credentials.", "")
        } else {
            json_reply(200, &json!({"spreadsheetId": "x"}))
        }
    });
    let sheets = sheets(&server, person());
    let write = [RangeWrite { range: "A1".to_owned(), values: vec![vec![json!("x")]] }];
    // Three at once: one new token is enough for all.
    let (first, second, third) =
        tokio::join!(sheets.write(&write), sheets.write(&write), sheets.write(&write));
    assert_eq!((first, second, third), (Ok(()), Ok(()), Ok(())));
    assert_eq!(server.counts(), (2, 6));
    let calls = sheets.calls();
    assert_eq!((calls.reads, calls.writes, calls.tokens), (0, 6, 2));
    sheets.write(&write).await.unwrap();
    assert_eq!(server.counts(), (2, 7));
}

#[tokio::test]
async fn a_sign_in_that_is_refused_twice_is_over() {
    let server = Server::api(|_, _| refused(401, "Request had invalid authentication credentials.", ""));
    assert_eq!(sheets(&server, person()).properties().await, Err(Trouble::SignInAgain));
    assert_eq!(server.counts(), (2, 2));
    // Nobody signs in for a service account.
    let trouble = sheets(&server, service_account()).properties().await.unwrap_err();
    assert!(matches!(trouble, Trouble::Key(_)), "{trouble:?}");
    assert_eq!(server.counts(), (4, 4));
}

#[tokio::test]
async fn a_connection_that_breaks_is_no_answer() {
    let server = Server::api(|_, _| Reply::Nothing);
    let sheets = sheets(&server, person());
    let broken = sheets.properties().await.unwrap_err();
    assert_eq!(broken, Trouble::Offline("the connection broke off".to_owned()));
    assert_eq!(broken.outcome(), Outcome::Retry(None));
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_told_apart() {
    let server = Server::api(|_, n| match n {
        // Broken off by the network, and by whoever made it.
        0 => Reply::Bytes(
            "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"a".into(),
        ),
        1 => reply(200, "Content-Type: application/json\r\n", "{\"spreadsheetId\": \"x\", \"she"),
        _ => json_reply(200, &json!({"unexpected": 1})),
    });
    let sheets = sheets(&server, person());
    for _ in 0..3 {
        let trouble = sheets.properties().await.unwrap_err();
        assert!(matches!(trouble, Trouble::Answer(_)), "{trouble:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_service_is_given_up() {
    let server = Server::start(|_, _| Reply::Silence);
    for credentials in [person(), service_account()] {
        let trouble = sheets(&server, credentials).properties().await.unwrap_err();
        assert_eq!(trouble, Trouble::Offline("no answer in time".to_owned()));
    }
}

#[tokio::test]
async fn nobody_listens() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut there = endpoints(&Server::start(|_, _| token(0)));
    there.token = format!("http://127.0.0.1:{port}/token");
    for credentials in [person(), service_account()] {
        let tokens = Tokens::new(&there, credentials, crate::google::clock());
        assert_eq!(tokens.token(false).await, Err(Trouble::Offline("no connection".to_owned())));
    }
}

#[tokio::test]
async fn a_token_only_goes_where_it_is_safe() {
    let server = Server::api(|_, _| html(200));
    for elsewhere in ["http://sheets.example", "ftp://127.0.0.1", "http://127.0.0.1.example", "nowhere"] {
        let mut there = endpoints(&server);
        there.sheets = elsewhere.to_owned();
        let sheets = Sheets::new(&there, Tokens::new(&there, person(), crate::google::clock()), "x");
        assert!(matches!(sheets.properties().await, Err(Trouble::Request(_))), "{elsewhere}");
        there.token = elsewhere.to_owned();
        for credentials in [person(), service_account()] {
            let refused = Tokens::new(&there, credentials, crate::google::clock()).token(false).await;
            assert!(matches!(refused, Err(Trouble::Request(_))), "{elsewhere}");
        }
    }
    assert_eq!(server.counts(), (0, 0));
}
