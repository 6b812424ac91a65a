//! The settings of this laptop's screens, shown and set. How they are kept is `laptop::settings`'.

use entrada_core::shown::AFFIX_MAX;
use entrada_core::text;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::Settings;
use crate::error::{AppError, ErrorArg};
use crate::laptop::settings::KEY;
use crate::{App, Language, Result, app_error};

/// The most copies that printing systems take.
const COPIES_MAX: u32 = 99;

impl App {
    /// What is remembered.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn settings(&self) -> Result<Settings> {
        self.read(|access| {
            access.authorize(UseCase::Settings)?;
            Ok(access.screen_settings()?.clone())
        })
    }

    /// The language that this laptop speaks: the one that is set, else the system's. Errors are told in it, those of a
    /// database that can't be read included, so this has none of its own.
    #[must_use]
    pub fn language(&self) -> Language {
        self.read(|access| access.language()).unwrap_or_else(|_| Language::of_system())
    }

    /// Remembers what is set, and leaves the rest as it was.
    ///
    /// # Errors
    /// When a value is none of those allowed, or the database can't be written.
    pub fn save_settings(&self, new: &Settings) -> Result<Settings> {
        self.read(|access| {
            access.authorize(UseCase::SaveSettings)?;
            while_locked(access, new)
        })?;
        let one_of = |what: &'static str, value: &Option<String>, allowed: &[&str]| match value {
            Some(value) if !allowed.contains(&value.as_str()) => {
                let (what, allowed) = (ErrorArg::Word(what), allowed.join(", "));
                Err(app_error!(BadInput, "setting-not-one-of", what = what, value = value, allowed = allowed))
            }
            _ => Ok(()),
        };
        one_of("setting-page-size", &new.page_size, &["a6", "a4", "letter"])?;
        one_of("setting-after-sale", &new.after_sale, &["print", "pdf", "none"])?;
        one_of("setting-direction", &new.direction, &["in", "out", "auto"])?;
        one_of("setting-theme", &new.theme, &["system", "light", "dark"])?;
        let languages: Vec<&str> = Language::ALL.into_iter().map(Language::code).collect();
        let of_guests = new.guest_language.clone().filter(|code| !code.is_empty());
        one_of("setting-guest-language", &of_guests, &languages)?;
        one_of("setting-language", &new.language.clone().filter(|code| !code.is_empty()), &languages)?;
        let mut new = new.clone();
        if let Some(name) = &new.device_name {
            new.device_name = Some(text::optional_name("laptop's name", name)?.unwrap_or_default());
        }
        if let Some(copies) = new.copies.filter(|copies| !(1..=COPIES_MAX).contains(copies)) {
            return Err(app_error!(BadInput, "copies-out-of-range", copies = copies, max = COPIES_MAX));
        }
        if let Some(folder) = new.save_folder.as_deref().filter(|folder| !folder.is_empty())
            && !std::path::Path::new(folder).is_dir()
        {
            return Err(app_error!(BadInput, "no-such-folder", folder = folder));
        }
        for affix in [&new.scanner_prefix, &new.scanner_suffix].into_iter().flatten() {
            if affix.chars().count() > AFFIX_MAX {
                return Err(app_error!(BadInput, "scanner-affix-too-long", text = affix, max = AFFIX_MAX));
            }
        }
        self.write(|access| {
            let old = access.screen_settings()?.clone();
            let merged = Settings {
                device_name: new.device_name.or(old.device_name),
                event: new.event.or(old.event),
                printer: new.printer.or(old.printer),
                copies: new.copies.or(old.copies),
                page_size: new.page_size.or(old.page_size),
                after_sale: new.after_sale.or(old.after_sale),
                save_folder: new.save_folder.or(old.save_folder),
                camera: new.camera.or(old.camera),
                scanner_prefix: new.scanner_prefix.or(old.scanner_prefix),
                scanner_suffix: new.scanner_suffix.or(old.scanner_suffix),
                gate: new.gate.or(old.gate),
                direction: new.direction.or(old.direction),
                sound: new.sound.or(old.sound),
                theme: new.theme.or(old.theme),
                language: new.language.or(old.language),
                guest_language: new.guest_language.or(old.guest_language),
                csv_bom: new.csv_bom.or(old.csv_bom),
            };
            let text = serde_json::to_string(&merged).map_err(AppError::internal)?;
            access.put_setting(KEY, &text)?;
            Ok(merged)
        })
    }
}

/// A locked laptop still takes what its screen needs: its gate, camera, sound, and how it looks.
fn while_locked(access: &Access<'_>, new: &Settings) -> Result<()> {
    let Some(lock) = &access.laptop_lock()?.lock else { return Ok(()) };
    let mut rest = new.clone();
    (rest.event, rest.camera, rest.gate, rest.direction) = (None, None, None, None);
    (rest.sound, rest.theme, rest.language, rest.guest_language) = (None, None, None, None);
    if rest == Settings::default() { Ok(()) } else { Err(lock.refusal()) }
}
