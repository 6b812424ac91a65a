//! The windows that there are, and opening them. What they show is the interface's.

use tauri::{Manager, WebviewWindowBuilder};

/// The label of the window with the rail.
pub(crate) const MAIN: &str = "main";
/// The label of the door in a window of its own.
pub(crate) const DOOR: &str = "door";

/// Opens one of the windows that `tauri.conf.json` describes.
pub(crate) fn open_window(manager: &impl Manager<tauri::Wry>, label: &str) -> tauri::Result<()> {
    if let Some(window) = manager.get_webview_window(label) {
        return window.set_focus();
    }
    let config = manager.config().app.windows.iter().find(|window| window.label == label).cloned();
    let config = config.ok_or(tauri::Error::WindowNotFound)?;
    WebviewWindowBuilder::from_config(manager, &config)?.build()?;
    Ok(())
}
