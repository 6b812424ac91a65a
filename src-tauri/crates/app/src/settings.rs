//! What this laptop remembers for its screens. Nothing here is a fact, and nothing here leaves the laptop, except
//! its name when it founds or joins an event.

use entrada_core::text;

use crate::dto::Settings;
use crate::error::AppError;
use crate::{App, Result};

const KEY: &str = "screens";
/// The most copies that printing systems take.
const COPIES_MAX: u32 = 99;

impl App {
    /// What is remembered.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn settings(&self) -> Result<Settings> {
        let stored = self.store.read(|reader| reader.settings())?;
        // Settings of a newer or older program are worth no error: what can't be read is as if it was never set.
        Ok(stored.get(KEY).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default())
    }

    /// Remembers what is set, and leaves the rest as it was.
    ///
    /// # Errors
    /// When a value is none of those allowed, or the database can't be written.
    pub fn save_settings(&self, new: &Settings) -> Result<Settings> {
        let one_of = |what: &str, value: &Option<String>, allowed: &[&str]| match value {
            Some(value) if !allowed.contains(&value.as_str()) => {
                let message = format!("{what} can't be \"{value}\"; it is one of {}", allowed.join(", "));
                Err(AppError::bad_input(message))
            }
            _ => Ok(()),
        };
        one_of("the page size", &new.page_size, &["a6", "a4", "letter"])?;
        one_of("what happens after a sale", &new.after_sale, &["print", "pdf", "none"])?;
        one_of("the direction", &new.direction, &["in", "out"])?;
        one_of("the theme", &new.theme, &["system", "light", "dark"])?;
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
            csv_bom: new.csv_bom.or(old.csv_bom),
        };
        let text = serde_json::to_string(&merged).map_err(AppError::internal)?;
        self.store.write(|writer| writer.put_setting(KEY, &text))?;
        Ok(merged)
    }

    /// This laptop's name for others: as set, or the system's name for it.
    pub(crate) fn device_name(&self) -> Result<String> {
        Ok(self.settings()?.device_name.filter(|name| !name.is_empty()).unwrap_or_else(system_name))
    }
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
