//! The Sheets API's paths: which method a request means, who may call it, and how often. What the methods do is in
//! `values`, `change` and `metadata`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::account::SERVICE_ACCOUNT;
use super::json::{list, masked, object, text};
use super::refusal::Refusal;
use super::sheet::{Sheet, Spreadsheet};
use super::state::State;
use super::weather::Kind;
use super::{change, metadata, values};

/// A request to the API, decoded.
pub(super) struct Request {
    pub(super) query: Vec<(String, String)>,
    pub(super) bearer: Option<String>,
    pub(super) body: Vec<u8>,
}

/// A method of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Method {
    Create,
    Get,
    BatchUpdate,
    ValuesGet(String),
    ValuesBatchGet,
    ValuesBatchGetByDataFilter,
    ValuesUpdate(String),
    ValuesAppend(String),
    ValuesBatchUpdate,
    ValuesBatchUpdateByDataFilter,
    ValuesClear(String),
    ValuesBatchClear,
    MetadataSearch,
    MetadataGet(String),
}

/// Everywhere allowed.
const GLOBAL: [&str; 11] = [
    "alt",
    "fields",
    "key",
    "prettyPrint",
    "quotaUser",
    "access_token",
    "oauth_token",
    "callback",
    "uploadType",
    "upload_protocol",
    "$.xgafv",
];
const READING: [&str; 3] = ["majorDimension", "valueRenderOption", "dateTimeRenderOption"];
const WRITING: [&str; 4] = [
    "valueInputOption",
    "includeValuesInResponse",
    "responseValueRenderOption",
    "responseDateTimeRenderOption",
];

impl Method {
    /// The method of a request and the spreadsheet's id.
    pub(super) fn of(method: &str, path: &[String]) -> Option<(Self, String)> {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let found = |found, id: &str| Some((found, id.to_owned()));
        match (method, &path[..]) {
            ("POST", []) => found(Self::Create, ""),
            ("POST", [id]) => found(Self::BatchUpdate, id.strip_suffix(":batchUpdate")?),
            ("GET", [id]) => found(Self::Get, id),
            ("GET", [id, "values:batchGet"]) => found(Self::ValuesBatchGet, id),
            ("POST", [id, "values:batchGetByDataFilter"]) => found(Self::ValuesBatchGetByDataFilter, id),
            ("POST", [id, "values:batchUpdate"]) => found(Self::ValuesBatchUpdate, id),
            ("POST", [id, "values:batchUpdateByDataFilter"]) => {
                found(Self::ValuesBatchUpdateByDataFilter, id)
            }
            ("POST", [id, "values:batchClear"]) => found(Self::ValuesBatchClear, id),
            ("GET", [id, "values", range]) => found(Self::ValuesGet((*range).to_owned()), id),
            ("PUT", [id, "values", range]) => found(Self::ValuesUpdate((*range).to_owned()), id),
            ("POST", [id, "values", range]) => match range.strip_suffix(":append") {
                Some(range) => found(Self::ValuesAppend(range.to_owned()), id),
                None => found(Self::ValuesClear(range.strip_suffix(":clear")?.to_owned()), id),
            },
            ("POST", [id, "developerMetadata:search"]) => found(Self::MetadataSearch, id),
            ("GET", [id, "developerMetadata", tag]) => found(Self::MetadataGet((*tag).to_owned()), id),
            _ => None,
        }
    }

    /// Its kind.
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Create => Kind::Create,
            Self::Get => Kind::Properties,
            Self::BatchUpdate => Kind::Change,
            Self::ValuesGet(_) | Self::ValuesBatchGet | Self::ValuesBatchGetByDataFilter => Kind::Read,
            Self::MetadataSearch | Self::MetadataGet(_) => Kind::Metadata,
            Self::ValuesUpdate(_)
            | Self::ValuesAppend(_)
            | Self::ValuesBatchUpdate
            | Self::ValuesBatchUpdateByDataFilter
            | Self::ValuesClear(_)
            | Self::ValuesBatchClear => Kind::Write,
        }
    }

    fn parameters(&self) -> Vec<&'static str> {
        match self {
            Self::Get => {
                vec!["ranges", "includeGridData", "excludeTablesInBandedRanges", "commentsViewMode"]
            }
            Self::ValuesGet(_) => READING.to_vec(),
            Self::ValuesBatchGet => [&READING[..], &["ranges"]].concat(),
            Self::ValuesUpdate(_) => WRITING.to_vec(),
            Self::ValuesAppend(_) => [&WRITING[..], &["insertDataOption"]].concat(),
            _ => Vec::new(),
        }
    }
}

/// Answers a request.
pub(super) fn answer(
    state: &mut State,
    method: &Method,
    id: &str,
    request: &Request,
) -> Result<Value, Refusal> {
    let allowed = method.parameters();
    let known = |name: &str| GLOBAL.contains(&name) || allowed.contains(&name);
    if let Some((name, _)) = request.query.iter().find(|(name, _)| !known(name)) {
        return Err(Refusal::unknown_parameter(name));
    }
    let access = state.access(request.bearer.as_deref())?;
    state.spend(&access.user, method.kind().is_write())?;
    if state.api_off {
        return Err(Refusal::api_off());
    }
    let has = |scope: &str| {
        access.scopes.iter().any(|one| one == &format!("https://www.googleapis.com/auth/{scope}"))
    };
    let every_file = has("spreadsheets") || has("drive");
    if !every_file && !has("drive.file") {
        return Err(Refusal::scopes());
    }
    let body: Value = if request.body.is_empty() {
        json!({})
    } else {
        let parsed = serde_json::from_slice(&request.body);
        parsed.map_err(|error| Refusal::invalid(format!("Invalid JSON payload received. {error}")))?
    };
    let query: BTreeMap<&str, &str> =
        request.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = if *method == Method::Create {
        if access.user == SERVICE_ACCOUNT {
            return Err(Refusal::permission());
        }
        create(state, &body, &access.user, access.client.as_deref())?
    } else {
        let poison = state.poison.clone();
        let book = state.books.get_mut(id).filter(|book| !book.deleted).ok_or_else(Refusal::not_found)?;
        let edits = book.editors.contains(&access.user);
        if !every_file && !access.client.as_ref().is_some_and(|client| book.clients.contains(client)) {
            return Err(Refusal::not_found());
        }
        if !edits && (method.kind().is_write() || !book.viewers.contains(&access.user)) {
            return Err(Refusal::permission());
        }
        if book.excel {
            return Err(Refusal::not_supported());
        }
        on(book, method, request, &query, &body, poison.as_deref())?
    };
    match query.get("fields") {
        Some(mask) => masked(mask, &answer),
        None => Ok(answer),
    }
}

fn on(
    book: &mut Spreadsheet,
    method: &Method,
    request: &Request,
    query: &BTreeMap<&str, &str>,
    body: &Value,
    poison: Option<&str>,
) -> Result<Value, Refusal> {
    let options: Map<String, Value> =
        query.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect();
    match method {
        Method::Create | Method::Get => Ok(spreadsheet(book)),
        Method::BatchUpdate => change::batch_update(book, body, poison),
        Method::ValuesGet(range) => values::read(book, range, values::Reading::new(&options)?),
        Method::ValuesBatchGet => {
            let reading = values::Reading::new(&options)?;
            let ranges = request.query.iter().filter(|(name, _)| name == "ranges");
            let read: Result<Vec<Value>, Refusal> =
                ranges.map(|(_, range)| values::read(book, range, reading)).collect();
            Ok(json!({"spreadsheetId": book.id, "valueRanges": read?}))
        }
        Method::ValuesBatchGetByDataFilter => {
            let known = ["dataFilters", "majorDimension", "valueRenderOption", "dateTimeRenderOption"];
            let fields = object(body, "", &known)?;
            let reading = values::Reading::new(fields)?;
            let mut read = Vec::new();
            for (index, filter) in list(fields, "dataFilters", "")?.iter().enumerate() {
                for range in metadata::filtered(book, filter, &format!("data_filters[{index}]"))? {
                    let found = values::read(book, &range, reading)?;
                    read.push(json!({"valueRange": found, "dataFilters": [filter]}));
                }
            }
            Ok(json!({"spreadsheetId": book.id, "valueRanges": read}))
        }
        Method::ValuesUpdate(range) => values::update(book, range, &options, body, poison),
        Method::ValuesAppend(range) => values::append(book, range, &options, body),
        Method::ValuesBatchUpdate => values::batch_update(book, body, false, poison),
        Method::ValuesBatchUpdateByDataFilter => values::batch_update(book, body, true, poison),
        Method::ValuesClear(range) => {
            object(body, "", &[])?;
            let cleared = values::clear(book, range)?;
            Ok(json!({"spreadsheetId": book.id, "clearedRange": cleared}))
        }
        Method::ValuesBatchClear => {
            let fields = object(body, "", &["ranges"])?;
            let mut copy = book.clone();
            let mut cleared = Vec::new();
            for range in list(fields, "ranges", "")? {
                cleared.push(values::clear(&mut copy, range.as_str().unwrap_or_default())?);
            }
            *book = copy;
            Ok(json!({"spreadsheetId": book.id, "clearedRanges": cleared}))
        }
        Method::MetadataSearch => metadata::search(book, body),
        Method::MetadataGet(tag) => {
            let found = book.tags.iter().find(|one| one.id.to_string() == *tag);
            found.map(metadata::shown).ok_or_else(Refusal::not_found)
        }
    }
}

/// A spreadsheet as `spreadsheets.get` gives it.
pub(super) fn spreadsheet(book: &Spreadsheet) -> Value {
    let sheets = book.sheets.iter().enumerate();
    let sheets: Vec<Value> = sheets
        .map(|(index, sheet)| {
            let mut answer = json!({ "properties": change::properties(sheet, index) });
            let tags = |place: bool| {
                let own = move |tag: &&super::sheet::Tag| {
                    tag.sheet == Some(sheet.id) && tag.place.is_some() == place
                };
                book.tags.iter().filter(own).map(metadata::shown).collect::<Vec<_>>()
            };
            if !tags(false).is_empty() {
                answer["developerMetadata"] = tags(false).into();
            }
            answer
        })
        .collect();
    json!({
        "spreadsheetId": book.id,
        "properties": {"title": book.title, "locale": "en_US", "autoRecalc": "ON_CHANGE",
                       "timeZone": "Europe/Madrid",
                       "defaultFormat": {"backgroundColor": {"red": 1, "green": 1, "blue": 1},
                                         "padding": {"top": 2, "right": 3, "bottom": 2, "left": 3}}},
        "sheets": sheets,
        "spreadsheetUrl": format!("https://docs.google.com/spreadsheets/d/{}/edit", book.id),
    })
}

fn create(state: &mut State, body: &Value, user: &str, client: Option<&str>) -> Result<Value, Refusal> {
    let known = ["properties", "sheets", "namedRanges", "developerMetadata"];
    let fields = object(body, "", &known)?;
    let empty = json!({});
    let properties = fields.get("properties").unwrap_or(&empty);
    let named = ["title", "locale", "timeZone", "autoRecalc", "defaultFormat", "spreadsheetTheme"];
    let properties = object(properties, "spreadsheet.properties", &named)?;
    let title = text(properties, "title", "spreadsheet.properties")?.unwrap_or("Untitled spreadsheet");
    let id = state.new_id();
    let mut book = Spreadsheet::new(&id, title);
    for (index, sheet) in list(fields, "sheets", "")?.iter().enumerate() {
        let at = format!("sheets[{index}]");
        let fields = object(sheet, &at, &["properties", "data"])?;
        let sheet = change::new_sheet(&book, fields.get("properties").unwrap_or(&empty), &at)?;
        book.sheets.push(sheet);
    }
    if book.sheets.is_empty() {
        book.sheets.push(Sheet::new(0, "Sheet1", 1_000, 26));
    }
    book.check_size()?;
    book.editors.insert(user.to_owned());
    book.clients.extend(client.map(ToOwned::to_owned));
    let answer = spreadsheet(&book);
    state.books.insert(id, book);
    Ok(answer)
}
