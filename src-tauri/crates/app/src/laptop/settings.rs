//! What this laptop remembers for its screens, and its name. Nothing here is a fact, and nothing here leaves the laptop,
//! except its name when it founds or joins an event. Who may change it is `access::settings`'.

use std::collections::BTreeMap;

use entrada_core::text;

use crate::Language;
use crate::dto::Settings;

/// What they are kept under.
pub(crate) const KEY: &str = "screens";

/// The settings among all that is kept.
pub(crate) fn settings_of(stored: &BTreeMap<String, String>) -> Settings {
    // Settings of a newer or older program are worth no error: what can't be read is as if it was never set.
    stored.get(KEY).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// The language that is set, or the system's.
pub(crate) fn language_of(settings: &Settings) -> Language {
    settings.language.as_deref().and_then(Language::of_locale).unwrap_or_else(Language::of_system)
}

/// This laptop's name for others: as set, or the system's name for it.
pub(crate) fn device_name_of(settings: &Settings) -> String {
    settings.device_name.clone().filter(|name| !name.is_empty()).unwrap_or_else(system_name)
}

fn system_name() -> String {
    let named = [
        std::env::var("COMPUTERNAME").ok(),
        std::fs::read_to_string("/etc/hostname").ok(),
        std::env::var("HOSTNAME").ok(),
    ];
    named
        .into_iter()
        .flatten()
        .map(|name| text::one_line(&name).chars().take(60).collect::<String>())
        .find(|name| !name.is_empty())
        .unwrap_or_else(|| "Laptop".to_owned())
}
