//! The few calls of the Sheets API that are needed, typed. Which ranges are written is in `sheets`; what a refusal means
//! is in `refusal`.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use reqwest::{Method, Url};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Endpoints, Tokens, http, refusal};
use crate::Trouble;

/// What of a spreadsheet is asked for: without this an empty one is told in three kilobytes.
const FIELDS: &str =
    "spreadsheetId,spreadsheetUrl,properties(title),sheets.properties(sheetId,title,gridProperties)";

/// How many requests were sent, repeated ones too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calls {
    /// Those that Google counts as reads.
    pub reads: u64,
    /// Those that it counts as writes.
    pub writes: u64,
    /// Those for access tokens.
    pub tokens: u64,
}

/// A spreadsheet without its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spreadsheet {
    /// Its name in addresses.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where a browser opens it.
    pub url: String,
    /// Its tabs, from left to right.
    pub tabs: Vec<TabProperties>,
}

/// A tab without its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TabProperties {
    /// Its number, which stays when it is renamed.
    pub sheet_id: i32,
    /// Its title, unique in its spreadsheet.
    pub title: String,
    /// How many rows the grid has, empty ones too; 0: it holds a chart and no cells.
    pub rows: usize,
    /// How many columns the grid has.
    pub columns: usize,
    /// How many rows at the top stay in sight.
    pub frozen: usize,
}

/// Cells to write into one explicit range. `Value::Null` leaves a cell as it is, an empty text empties it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RangeWrite {
    /// In A1 notation, with the tab's title quoted: `'Door ''A'''!A2:D9`.
    pub range: String,
    /// Row by row.
    pub values: Vec<Vec<Value>>,
}

/// A note on a column that moves with it and is seen by programs only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnTag {
    /// What it says.
    pub value: String,
    /// The tab.
    pub sheet_id: i32,
    /// The column, from 0.
    pub column: usize,
}

/// One spreadsheet, over the network. Clones count together.
#[derive(Debug, Clone)]
pub struct Sheets {
    base: String,
    tokens: Tokens,
    id: String,
    counted: Arc<Counted>,
}

#[derive(Debug, Default)]
struct Counted {
    reads: AtomicU64,
    writes: AtomicU64,
}

/// What a request counts as.
#[derive(Clone, Copy)]
enum Counts {
    Read,
    Write,
}

impl Sheets {
    /// The spreadsheet with this id. Nothing is asked yet.
    #[must_use]
    pub fn new(endpoints: &Endpoints, tokens: Tokens, spreadsheet_id: &str) -> Self {
        let (base, id) = (endpoints.sheets_base().to_owned(), spreadsheet_id.to_owned());
        Self { base, tokens, id, counted: Arc::default() }
    }

    /// Makes a spreadsheet with these tabs, whose numbers the caller chooses. Not to be sent twice: an answer that is
    /// lost leaves a spreadsheet behind that nobody uses.
    ///
    /// # Errors
    /// Any. A service account may not make one.
    pub async fn create(
        endpoints: &Endpoints,
        tokens: Tokens,
        title: &str,
        tabs: &[TabProperties],
    ) -> Result<Spreadsheet, Trouble> {
        let tabs: Vec<Value> = tabs
            .iter()
            .map(|tab| {
                json!({"properties": {"sheetId": tab.sheet_id, "title": tab.title, "gridProperties":
                    {"rowCount": tab.rows, "columnCount": tab.columns, "frozenRowCount": tab.frozen}}})
            })
            .collect();
        let body = json!({"properties": {"title": title}, "sheets": tabs});
        let new = Self::new(endpoints, tokens, "");
        let url = new.address("v4/spreadsheets", &[("fields", FIELDS)])?;
        new.ask(Counts::Write, Method::POST, url, Some(&body)).await.and_then(spreadsheet)
    }

    /// Whose tokens open it.
    #[must_use]
    pub fn tokens(&self) -> &Tokens {
        &self.tokens
    }

    /// How many requests this and its clones sent; tokens are counted with all that share them.
    #[must_use]
    pub fn calls(&self) -> Calls {
        Calls {
            reads: self.counted.reads.load(Ordering::Relaxed),
            writes: self.counted.writes.load(Ordering::Relaxed),
            tokens: self.tokens.asked(),
        }
    }

    /// Its title, its address and its tabs.
    ///
    /// # Errors
    /// Any, as for all that follow.
    pub async fn properties(&self) -> Result<Spreadsheet, Trouble> {
        let url = self.within("", &[("fields", FIELDS)])?;
        self.ask(Counts::Read, Method::GET, url, None).await.and_then(spreadsheet)
    }

    /// All cells of these tabs, in this order, as they are and not as they are shown, but for dates and times: those
    /// are the texts that people see and not the days since 1899. Rows end with their last cell
    /// that says something, tabs with their last such row.
    ///
    /// # Errors
    /// `Trouble::Request` with `Unable to parse range` where there is no tab of that title (any more).
    pub async fn read(&self, titles: &[String]) -> Result<Vec<Vec<Vec<Value>>>, Trouble> {
        if titles.is_empty() {
            return Ok(Vec::new());
        }
        let quoted: Vec<String> =
            titles.iter().map(|title| format!("'{}'", title.replace('\'', "''"))).collect();
        let mut query = vec![
            ("majorDimension", "ROWS"),
            ("valueRenderOption", "UNFORMATTED_VALUE"),
            ("dateTimeRenderOption", "FORMATTED_STRING"),
        ];
        query.extend(quoted.iter().map(|range| ("ranges", range.as_str())));
        let url = self.within("/values:batchGet", &query)?;
        let body: ValueRanges = parsed(self.ask(Counts::Read, Method::GET, url, None).await?)?;
        if body.value_ranges.len() != titles.len() {
            return Err(Trouble::Answer("it has fewer tabs than were asked for".to_owned()));
        }
        Ok(body.value_ranges.into_iter().map(|range| range.values).collect())
    }

    /// Writes cells as they are: texts stay texts, whatever they begin with. All or nothing.
    ///
    /// # Errors
    /// `Trouble::Request` for one range beyond the grid, with nothing written.
    pub async fn write(&self, ranges: &[RangeWrite]) -> Result<(), Trouble> {
        if ranges.is_empty() {
            return Ok(());
        }
        let body = json!({"valueInputOption": "RAW", "data": ranges});
        let url = self.within("/values:batchUpdate", &[])?;
        self.ask(Counts::Write, Method::POST, url, Some(&body)).await.map(drop)
    }

    /// Changes tabs, grids and formats; one reply for each request, `{}` or `null` where there is nothing to tell.
    /// All or nothing.
    ///
    /// # Errors
    /// `Trouble::Request` with `already exists` for a second tab of one title.
    pub async fn change(&self, requests: Vec<Value>) -> Result<Vec<Value>, Trouble> {
        let asked = requests.len();
        if asked == 0 {
            return Ok(Vec::new());
        }
        let url = self.within(":batchUpdate", &[])?;
        let body = json!({"requests": requests});
        let body: Replies = parsed(self.ask(Counts::Write, Method::POST, url, Some(&body)).await?)?;
        // The change is made even if replies are missing.
        let mut replies = body.replies;
        replies.resize(asked, Value::Null);
        Ok(replies)
    }

    /// The columns that carry a note of this key.
    ///
    /// # Errors
    /// Any; `Trouble::Request` where the service has no such notes.
    pub async fn metadata(&self, key: &str) -> Result<Vec<ColumnTag>, Trouble> {
        let url = self.within("/developerMetadata:search", &[])?;
        let lookup = json!({"metadataKey": key, "locationType": "COLUMN"});
        let body = json!({"dataFilters": [{"developerMetadataLookup": lookup}]});
        let answer = self.answered(Counts::Read, Method::POST, url, Some(&body)).await?;
        let body = self.whole(&answer).map_err(|trouble| refusal::of_search(&answer, trouble))?;
        let found = body.get("matchedDeveloperMetadata").and_then(Value::as_array);
        Ok(found.into_iter().flatten().filter_map(tag).collect())
    }

    fn within(&self, rest: &str, query: &[(&str, &str)]) -> Result<Url, Trouble> {
        self.address(&format!("v4/spreadsheets/{}{rest}", self.id), query)
    }

    fn address(&self, path: &str, query: &[(&str, &str)]) -> Result<Url, Trouble> {
        let mut url = http::checked(&format!("{}/{path}", self.base))?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }

    /// Sends a request and gives its answer as an object of JSON.
    async fn ask(
        &self,
        counts: Counts,
        method: Method,
        url: Url,
        body: Option<&Value>,
    ) -> Result<Value, Trouble> {
        self.whole(&self.answered(counts, method, url, body).await?)
    }

    /// An answer as an object of JSON, or why it is none.
    fn whole(&self, answer: &http::Answer) -> Result<Value, Trouble> {
        if answer.status != 200 || !answer.json_kind() {
            return Err(refusal::of_sheets(answer, self.tokens.credentials().account()));
        }
        answer
            .json()
            .filter(Value::is_object)
            .ok_or_else(|| Trouble::Answer("it is not whole JSON".to_owned()))
    }

    /// Sends a request. A refused token is exchanged once.
    async fn answered(
        &self,
        counts: Counts,
        method: Method,
        url: Url,
        body: Option<&Value>,
    ) -> Result<http::Answer, Trouble> {
        let mut token = self.tokens.token(false).await?;
        let mut answer = self.once(counts, method.clone(), url.clone(), body, token.expose()).await?;
        if answer.status == 401 {
            token = self.tokens.instead_of(&token).await?;
            answer = self.once(counts, method, url, body, token.expose()).await?;
        }
        Ok(answer)
    }

    async fn once(
        &self,
        counts: Counts,
        method: Method,
        url: Url,
        body: Option<&Value>,
        token: &str,
    ) -> Result<http::Answer, Trouble> {
        let counter = match counts {
            Counts::Read => &self.counted.reads,
            Counts::Write => &self.counted.writes,
        };
        counter.fetch_add(1, Ordering::Relaxed);
        let mut request = self.tokens.client()?.request(method, url).bearer_auth(token);
        if let Some(body) = body {
            request = request.json(body);
        }
        http::send(request).await
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SpreadsheetAnswer {
    spreadsheet_id: String,
    #[serde(default)]
    spreadsheet_url: String,
    properties: TitleAnswer,
    #[serde(default)]
    sheets: Vec<TabAnswer>,
}

#[derive(Deserialize)]
struct TitleAnswer {
    #[serde(default)]
    title: String,
}

#[derive(Deserialize)]
struct TabAnswer {
    properties: TabPropertiesAnswer,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TabPropertiesAnswer {
    #[serde(default)]
    sheet_id: i32,
    title: String,
    #[serde(default)]
    grid_properties: GridAnswer,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct GridAnswer {
    row_count: usize,
    column_count: usize,
    frozen_row_count: usize,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ValueRanges {
    value_ranges: Vec<ValueRange>,
}

#[derive(Deserialize)]
struct ValueRange {
    #[serde(default)]
    values: Vec<Vec<Value>>,
}

#[derive(Deserialize)]
struct Replies {
    #[serde(default)]
    replies: Vec<Value>,
}

fn parsed<T: serde::de::DeserializeOwned>(body: Value) -> Result<T, Trouble> {
    serde_json::from_value(body).map_err(|_| Trouble::Answer("it lacks what was asked for".to_owned()))
}

fn spreadsheet(body: Value) -> Result<Spreadsheet, Trouble> {
    let body: SpreadsheetAnswer = parsed(body)?;
    let url = if body.spreadsheet_url.is_empty() {
        format!("https://docs.google.com/spreadsheets/d/{}/edit", body.spreadsheet_id)
    } else {
        body.spreadsheet_url
    };
    let tabs = body.sheets.into_iter().map(|tab| {
        let TabPropertiesAnswer { sheet_id, title, grid_properties: grid } = tab.properties;
        let (rows, columns, frozen) = (grid.row_count, grid.column_count, grid.frozen_row_count);
        TabProperties { sheet_id, title, rows, columns, frozen }
    });
    Ok(Spreadsheet { tabs: tabs.collect(), id: body.spreadsheet_id, title: body.properties.title, url })
}

/// A found note, if it is on one column. Google leaves out a tab's number that is 0.
fn tag(found: &Value) -> Option<ColumnTag> {
    let found = found.get("developerMetadata")?;
    let range = found.pointer("/location/dimensionRange")?;
    let number = |name: &str| range.get(name).and_then(Value::as_u64).unwrap_or_default();
    Some(ColumnTag {
        value: found.get("metadataValue")?.as_str()?.to_owned(),
        sheet_id: i32::try_from(number("sheetId")).ok()?,
        column: usize::try_from(number("startIndex")).ok()?,
    })
}
