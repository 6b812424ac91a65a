//! What this laptop remembers for its screens. Nothing here is a fact, and nothing here leaves the laptop, except
//! its name when it founds or joins an event.

use entrada_core::text;
use entrada_store::Reader;

use crate::dto::Settings;
use crate::error::AppError;
use crate::{App, Language, Result};

const KEY: &str = "screens";
/// The most copies that printing systems take.
const COPIES_MAX: u32 = 99;

impl App {
    /// What is remembered.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn settings(&self) -> Result<Settings> {
        self.may("settings")?;
        self.store.read(remembered)
    }

    /// The language that this laptop is set to, or the system's.
    pub(crate) fn language(reader: &Reader<'_>) -> Result<Language> {
        let set = remembered(reader)?.language;
        Ok(set.as_deref().and_then(Language::of_locale).unwrap_or_else(Language::of_system))
    }

    /// Remembers what is set, and leaves the rest as it was.
    ///
    /// # Errors
    /// When a value is none of those allowed, or the database can't be written.
    pub fn save_settings(&self, new: &Settings) -> Result<Settings> {
        self.may("save_settings")?;
        self.while_locked(new)?;
        let one_of = |what: &str, value: &Option<String>, allowed: &[&str]| match value {
            Some(value) if !allowed.contains(&value.as_str()) => {
                let message = format!("{what} can't be \"{value}\"; it is one of {}", allowed.join(", "));
                Err(AppError::bad_input(message))
            }
            _ => Ok(()),
        };
        one_of("the page size", &new.page_size, &["a6", "a4", "letter"])?;
        one_of("what happens after a sale", &new.after_sale, &["print", "pdf", "none"])?;
        one_of("the direction", &new.direction, &["in", "out", "auto"])?;
        one_of("the theme", &new.theme, &["system", "light", "dark"])?;
        let languages: Vec<&str> = Language::ALL.into_iter().map(Language::code).collect();
        let of_guests = new.guest_language.clone().filter(|code| !code.is_empty());
        one_of("the guests' language", &of_guests, &languages)?;
        one_of("the language", &new.language.clone().filter(|code| !code.is_empty()), &languages)?;
        let mut new = new.clone();
        if let Some(name) = &new.device_name {
            new.device_name = Some(text::optional_name("laptop's name", name)?.unwrap_or_default());
        }
        if let Some(copies) = new.copies.filter(|copies| !(1..=COPIES_MAX).contains(copies)) {
            return Err(AppError::bad_input(format!("{copies} copies are not 1 to {COPIES_MAX}")));
        }
        if let Some(folder) = new.save_folder.as_deref().filter(|folder| !folder.is_empty())
            && !std::path::Path::new(folder).is_dir()
        {
            return Err(AppError::bad_input(format!("there is no folder {folder}")));
        }
        let old = self.settings()?;
        let merged = Settings {
            device_name: new.device_name.or(old.device_name),
            event: new.event.or(old.event),
            printer: new.printer.or(old.printer),
            copies: new.copies.or(old.copies),
            page_size: new.page_size.or(old.page_size),
            after_sale: new.after_sale.or(old.after_sale),
            save_folder: new.save_folder.or(old.save_folder),
            camera: new.camera.or(old.camera),
            gate: new.gate.or(old.gate),
            direction: new.direction.or(old.direction),
            sound: new.sound.or(old.sound),
            theme: new.theme.or(old.theme),
            language: new.language.or(old.language),
            guest_language: new.guest_language.or(old.guest_language),
            csv_bom: new.csv_bom.or(old.csv_bom),
        };
        let text = serde_json::to_string(&merged).map_err(AppError::internal)?;
        self.store.write(|writer| writer.put_setting(KEY, &text))?;
        Ok(merged)
    }

    /// A locked laptop still takes what its screen needs: its gate, camera, sound, and how it looks.
    fn while_locked(&self, new: &Settings) -> Result<()> {
        let Some(lock) = self.store.read(|reader| self.lock_kept(reader))? else { return Ok(()) };
        let mut rest = new.clone();
        (rest.event, rest.camera, rest.gate, rest.direction) = (None, None, None, None);
        (rest.sound, rest.theme, rest.language, rest.guest_language) = (None, None, None, None);
        if rest == Settings::default() { Ok(()) } else { Err(lock.refusal()) }
    }

    /// This laptop's name for others: as set, or the system's name for it.
    pub(crate) fn device_name(&self) -> Result<String> {
        Ok(self.settings()?.device_name.filter(|name| !name.is_empty()).unwrap_or_else(system_name))
    }
}

pub(crate) fn remembered(reader: &Reader<'_>) -> Result<Settings> {
    let stored = reader.settings()?;
    // Settings of a newer or older program are worth no error: what can't be read is as if it was never set.
    Ok(stored.get(KEY).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default())
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
