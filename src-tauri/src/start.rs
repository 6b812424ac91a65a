//! From the command line to the window: which data folder, one window copy for each.
//! Unlocking the data folder is `commands::start`'s, because the person may have to be asked.

use std::ffi::OsString;
use std::fs::{File, TryLockError};
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use entrada_app::{AppError, FrontEnd, Language, app_error};
use tauri::{AppHandle, Manager, RunEvent, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::state::Shell;
use crate::windows::{MAIN, open_window};
use crate::{commands, picture};

/// The exit code for what a person can put right: a wrong option, a second copy.
const BAD_INPUT: u8 = 2;

/// Runs the program with these arguments (without its own name) until its main window is closed.
pub(crate) fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let data_dir = match data_dir(arguments) {
        Ok(folder) => folder,
        Err(error) => {
            say(&sentences(&error));
            return ExitCode::from(BAD_INPUT);
        }
    };
    let lock = hold(&data_dir);
    // To the end of the program; nothing is lost by being stopped but the last lines.
    let _log = entrada_app::start_log(&data_dir, false);
    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .register_asynchronous_uri_scheme_protocol("camera", |context, request, responder| {
            picture::answer(context.app_handle(), &request, responder);
        })
        .invoke_handler(commands::handler())
        .setup(move |app| {
            match &lock {
                Hold::Second => {
                    tell_second_copy(app.handle(), &data_dir);
                    return Ok(());
                }
                // A folder that can't be written can't be locked either; opening it then says why in full.
                Hold::Ours(_) | Hold::Unknown => {}
            }
            let key_file = std::env::var_os("ENTRADA_KEY_FILE").map(PathBuf::from);
            app.manage(Shell::new(app.handle().clone(), data_dir.clone(), key_file));
            app.manage(lock);
            open_window(app, MAIN)?;
            Ok(())
        });
    let app = match built(builder) {
        Ok(app) => app,
        Err(why) => {
            say(&sentences(&app_error!(Internal, "no-window", why = why)));
            return ExitCode::FAILURE;
        }
    };
    let code = app.run_return(|handle, event| {
        if let RunEvent::Exit = event
            && let Some(shell) = handle.try_state::<Shell>()
        {
            shell.end_sheet_loops();
        }
        if let RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } = event {
            if let Some(shell) = handle.try_state::<Shell>() {
                shell.door.leave(&label);
            }
            if label == MAIN {
                handle.exit(0);
            }
        }
    });
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

/// Builds the program. Without a display, GTK's binding panics instead of failing, so that is caught.
fn built(builder: tauri::Builder<tauri::Wry>) -> Result<tauri::App, String> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let built = catch_unwind(AssertUnwindSafe(|| builder.build(tauri::generate_context!())));
    std::panic::set_hook(hook);
    match built {
        Ok(built) => built.map_err(|error| error.to_string()),
        Err(_) => Err("there is no display".to_owned()),
    }
}

/// `--data DIR`, else `ENTRADA_DATA`, else the person's own data folder.
fn data_dir(mut arguments: impl Iterator<Item = OsString>) -> Result<PathBuf, AppError> {
    let mut chosen = None;
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy();
        if text == "--data" {
            let folder = arguments.next().ok_or_else(|| app_error!(BadInput, "window-data-missing"))?;
            chosen = Some(PathBuf::from(folder));
        } else if let Some(folder) = text.strip_prefix("--data=") {
            chosen = Some(PathBuf::from(folder));
        } else {
            return Err(app_error!(BadInput, "window-option-unknown", option = format!("{text:?}")));
        }
    }
    match chosen
        .or_else(|| std::env::var_os("ENTRADA_DATA").filter(|name| !name.is_empty()).map(PathBuf::from))
    {
        Some(folder) => std::path::absolute(&folder).map_err(|error| {
            let folder = folder.display().to_string();
            app_error!(BadInput, "window-data-folder", folder = folder, why = error.to_string())
        }),
        None => entrada_app::default_data_dir(),
    }
}

/// What became of the attempt to be the only window on a data folder.
enum Hold {
    /// This is the only one, for as long as the file is open.
    Ours(#[expect(dead_code, reason = "the lock ends when the file is closed")] File),
    /// There is another.
    Second,
    /// It can't be told.
    Unknown,
}

/// The lock is the system's and ends with the process however it ends; the file itself stays.
fn hold(data_dir: &Path) -> Hold {
    if entrada_app::make_folder(data_dir).is_err() {
        return Hold::Unknown;
    }
    let Ok(file) = entrada_app::private_file()
        .create(true)
        .truncate(false)
        .write(true)
        .open(data_dir.join("window.lock"))
    else {
        return Hold::Unknown;
    };
    match file.try_lock() {
        Ok(()) => Hold::Ours(file),
        Err(TryLockError::WouldBlock) => Hold::Second,
        Err(TryLockError::Error(_)) => Hold::Unknown,
    }
}

/// Says that another window has the folder, and ends the program when that was read.
fn tell_second_copy(handle: &AppHandle, data_dir: &Path) {
    let folder = data_dir.display().to_string();
    let sentence = sentences(&app_error!(Busy, "window-already-open", folder = folder));
    say(&sentence);
    let closer = handle.clone();
    handle.dialog().message(sentence).title("Entrada").kind(MessageDialogKind::Warning).show(move |_| {
        closer.exit(i32::from(BAD_INPUT));
    });
}

/// An error before there is a window, in the system's language: its sentence and the way out, each with its full stop.
fn sentences(error: &AppError) -> String {
    let (message, hint) = error.in_words(Language::of_system(), FrontEnd::Window);
    let stop = if message.ends_with(['.', '!', '?', '।']) { "" } else { "." };
    let mut letters = message.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let hint = hint.map(|hint| format!(" {hint}")).unwrap_or_default();
    format!("{first}{}{stop}{hint}", letters.as_str())
}

/// One line for whoever started the program in a terminal.
fn say(sentence: &str) {
    let _ = writeln!(std::io::stderr(), "{sentence}");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<PathBuf, String> {
        data_dir(arguments.iter().map(OsString::from)).map_err(|error| error.message)
    }

    #[test]
    fn the_data_folder_is_taken_from_the_command_line_in_either_spelling() {
        let folder = std::path::absolute("somewhere").unwrap();
        assert_eq!(parsed(&["--data", "somewhere"]).unwrap(), folder);
        assert_eq!(parsed(&["--data=somewhere"]).unwrap(), folder);
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(parsed(&["--data"]).unwrap_err().contains("--data"));
        assert!(parsed(&["--datta", "x"]).unwrap_err().contains("--datta"));
    }

    #[test]
    fn a_folder_is_held_once() {
        let folder = std::env::temp_dir().join(format!("entrada-window-lock-{}", std::process::id()));
        let first = hold(&folder);
        assert!(matches!(first, Hold::Ours(_)));
        assert!(matches!(hold(&folder), Hold::Second));
        drop(first);
        assert!(matches!(hold(&folder), Hold::Ours(_)));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&folder).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o700, "whoever makes it first, it is nobody else's");
        }
        std::fs::remove_dir_all(folder).unwrap();
    }
}
