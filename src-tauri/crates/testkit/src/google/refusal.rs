//! Google's refusals, word for word as recorded. When they are given is for the parts that give them.

use serde_json::{Value, json};

/// An answer other than 200 in the shape of `google.rpc.Status`.
#[derive(Debug, Clone)]
pub(super) struct Refusal {
    pub(super) code: u16,
    status: &'static str,
    message: String,
    details: Vec<Value>,
}

impl Refusal {
    fn new(code: u16, status: &'static str, message: impl Into<String>) -> Self {
        Self { code, status, message: message.into(), details: Vec::new() }
    }

    fn with(mut self, detail: Value) -> Self {
        self.details.push(detail);
        self
    }

    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, "INVALID_ARGUMENT", message)
    }

    /// The same, said of one part of a batch.
    pub(super) fn within(mut self, part: &str) -> Self {
        self.message = format!("Invalid {part}: {}", self.message);
        self
    }

    pub(super) fn unknown_name(name: &str, at: &str) -> Self {
        let place = if at.is_empty() { String::new() } else { format!(" at '{at}'") };
        let message =
            format!("Invalid JSON payload received. Unknown name \"{name}\"{place}: Cannot find field.");
        Self::invalid(message.clone()).with(violation(at, &message))
    }

    pub(super) fn unknown_parameter(name: &str) -> Self {
        let message = format!(
            "Invalid JSON payload received. Unknown name \"{name}\": Cannot bind query parameter. Field '{name}' could not be found in request message."
        );
        Self::invalid(message.clone()).with(violation("", &message))
    }

    pub(super) fn wrong_type(at: &str, kind: &str, value: &Value) -> Self {
        let message = format!("Invalid value at '{at}' ({kind}), {value}");
        Self::invalid(message.clone()).with(violation(at, &message))
    }

    pub(super) fn fields(path: &str) -> Self {
        let text =
            format!("Error expanding 'fields' parameter. Cannot find matching fields for path '{path}'.");
        Self::invalid("Request contains an invalid argument.").with(violation("fields", &text))
    }

    pub(super) fn unparsable(range: &str) -> Self {
        Self::invalid(format!("Unable to parse range: {range}"))
    }

    pub(super) fn not_supported() -> Self {
        Self::new(400, "FAILED_PRECONDITION", "This operation is not supported for this document")
    }

    pub(super) fn too_large() -> Self {
        Self::invalid(
            "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
        )
    }

    pub(super) fn protected() -> Self {
        Self::invalid(
            "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
        )
    }

    pub(super) fn unauthenticated() -> Self {
        Self::new(
            401,
            "UNAUTHENTICATED",
            "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
        )
    }

    pub(super) fn permission() -> Self {
        Self::new(403, "PERMISSION_DENIED", "The caller does not have permission")
    }

    pub(super) fn scopes() -> Self {
        Self::new(403, "PERMISSION_DENIED", "Request had insufficient authentication scopes.").with(json!({
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
            "domain": "googleapis.com",
            "metadata": {"service": "sheets.googleapis.com"},
        }))
    }

    pub(super) fn api_off() -> Self {
        Self::new(
            403,
            "PERMISSION_DENIED",
            "Google Sheets API has not been used in project 424242 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=424242 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.",
        )
        .with(json!({
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "SERVICE_DISABLED",
            "domain": "googleapis.com",
            "metadata": {"service": "sheets.googleapis.com", "consumer": "projects/424242"},
        }))
    }

    pub(super) fn not_found() -> Self {
        Self::new(404, "NOT_FOUND", "Requested entity was not found.")
    }

    pub(super) fn quota(write: bool, per_user: bool) -> Self {
        let (title, metric) = if write { ("Write", "write") } else { ("Read", "read") };
        let (limit, value) = if per_user { ("per user", "60") } else { ("", "300") };
        let suffix = if per_user { "PerUser" } else { "PerProject" };
        let message = format!(
            "Quota exceeded for quota metric '{title} requests' and limit '{title} requests per minute {limit}' of service 'sheets.googleapis.com' for consumer 'project_number:424242'."
        );
        Self::new(429, "RESOURCE_EXHAUSTED", message)
            .with(json!({
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": "RATE_LIMIT_EXCEEDED",
                "domain": "googleapis.com",
                "metadata": {
                    "quota_metric": format!("sheets.googleapis.com/{metric}_requests"),
                    "quota_limit": format!("{title}RequestsPerMinute{suffix}"),
                    "quota_limit_value": value,
                    "quota_location": "global",
                    "consumer": "projects/424242",
                    "service": "sheets.googleapis.com",
                },
            }))
            .with(json!({
                "@type": "type.googleapis.com/google.rpc.Help",
                "links": [{"description": "Request a higher quota limit.",
                           "url": "https://cloud.google.com/docs/quotas/help/request_increase"}],
            }))
    }

    pub(super) fn internal() -> Self {
        Self::new(500, "INTERNAL", "Internal error encountered.")
    }

    pub(super) fn unavailable() -> Self {
        Self::new(503, "UNAVAILABLE", "The service is currently unavailable.")
    }

    pub(super) fn deadline() -> Self {
        Self::new(504, "DEADLINE_EXCEEDED", "Deadline expired before operation could complete.")
    }

    /// The body.
    pub(super) fn body(&self) -> Value {
        let mut error = json!({"code": self.code, "message": self.message, "status": self.status});
        if !self.details.is_empty() {
            error["details"] = Value::Array(self.details.clone());
        }
        json!({ "error": error })
    }
}

fn violation(field: &str, description: &str) -> Value {
    let violation = if field.is_empty() {
        json!({ "description": description })
    } else {
        json!({"field": field, "description": description})
    };
    json!({"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": [violation]})
}
