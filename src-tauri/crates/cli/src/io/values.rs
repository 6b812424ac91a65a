//! Words of the command line that stand for values of `entrada-app`; each word is the one that JSON has.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use entrada_app::UnpaidRule;
use serde::de::DeserializeOwned;

/// One of these words, as the value it stands for.
pub(crate) fn one_of<T>(words: &'static [&'static str]) -> impl TypedValueParser<Value = T>
where
    T: DeserializeOwned + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(words)
        .try_map(|word| serde_json::from_value::<T>(serde_json::Value::String(word)))
}

/// What the door does with the unpaid; `yes` and `no` are words of programs that knew only two answers.
pub(crate) fn unpaid_rule() -> impl TypedValueParser<Value = UnpaidRule> {
    PossibleValuesParser::new(["ask", "never", "always", "yes", "no"]).map(|word| match word.as_str() {
        "ask" => UnpaidRule::Ask,
        "always" | "yes" => UnpaidRule::Always,
        _ => UnpaidRule::Never,
    })
}

/// `yes` or `no`.
pub(crate) fn yes_or_no() -> impl TypedValueParser<Value = bool> {
    PossibleValuesParser::new(["yes", "no"]).map(|word| word == "yes")
}
