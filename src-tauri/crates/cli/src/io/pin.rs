//! PINs: from the first line of a file, asked on the terminal without showing them, or the first line of standard input
//! when there is no terminal. Never from the command line, where other users of the computer could read them.

use std::io::{BufRead, IsTerminal, Read};
use std::path::PathBuf;

use clap::Args;
use entrada_app::{AppError, app_error};

use crate::io::passphrase::{Secret, first_line};

/// No PIN is longer, however it is written down.
const BYTES_MOST: u64 = 256;

/// Where a PIN comes from.
#[derive(Debug, Args)]
pub(crate) struct PinFile {
    /// A file whose first line is the PIN; asked when absent, or read from standard input where there is no terminal
    #[arg(long, value_name = "F")]
    pin_file: Option<PathBuf>,
}

impl PinFile {
    /// A PIN that was chosen before.
    pub(crate) fn known(&self, whose: &str) -> Result<String, AppError> {
        match &self.pin_file {
            Some(file) => first_line(file, Secret::Pin),
            None => asked(whose),
        }
    }

    /// A PIN that is chosen now: asked twice on the terminal, since it can't be seen while it is typed.
    pub(crate) fn chosen(&self, whose: &str) -> Result<String, AppError> {
        let pin = self.known(&format!("New {whose}"))?;
        if self.pin_file.is_none() && std::io::stdin().is_terminal() && asked("The same again")? != pin {
            return Err(app_error!(BadInput, "pins-differ"));
        }
        Ok(pin)
    }
}

/// A PIN from the terminal, or from standard input where there is none.
pub(crate) fn asked(question: &str) -> Result<String, AppError> {
    let none = || app_error!(BadInput, "pin-not-given");
    if std::io::stdin().is_terminal() {
        return rpassword::prompt_password(format!("{question}: ")).map_err(|_| none());
    }
    let mut line = String::new();
    std::io::stdin().lock().take(BYTES_MOST).read_line(&mut line).map_err(|_| none())?;
    let pin = line.trim();
    if pin.is_empty() { Err(none()) } else { Ok(pin.to_owned()) }
}
