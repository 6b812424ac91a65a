//! One call of a command: the way to the shell, and a line in the log when it ends. What a command does is in `commands`.

use std::ops::Deref;
use std::sync::OnceLock;
use std::time::Instant;

use entrada_app::{App, ErrorCode, ErrorView};
use tauri::State;
use tauri::Wry;
use tauri::ipc::{CommandArg, CommandItem, InvokeError};

use crate::state::{Result, Shell};

/// A call that is under way. The first argument of every command: it is there from the beginning to the end.
pub(crate) struct Call<'r> {
    shell: State<'r, Shell>,
    command: &'static str,
    begun: Instant,
    failed: OnceLock<ErrorCode>,
}

impl<'r, 'de: 'r> CommandArg<'de, Wry> for Call<'r> {
    fn from_command(item: CommandItem<'de, Wry>) -> std::result::Result<Self, InvokeError> {
        let command = item.name;
        let shell = State::from_command(item)?;
        Ok(Self { shell, command, begun: Instant::now(), failed: OnceLock::new() })
    }
}

impl Deref for Call<'_> {
    type Target = Shell;
    fn deref(&self) -> &Shell {
        &self.shell
    }
}

impl Call<'_> {
    /// Runs a use case away from the window's thread.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&App) -> entrada_app::Result<T> + Send + 'static,
    ) -> Result<T> {
        self.noted(self.shell.run(use_case).await)
    }

    /// Does something else away from the window's thread.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> entrada_app::Result<T> + Send + 'static,
    ) -> Result<T> {
        self.noted(self.shell.blocking(work).await)
    }

    /// Remembers an error's code for the log.
    fn noted<T>(&self, done: Result<T>) -> Result<T> {
        done.inspect_err(|ErrorView { code, .. }| {
            // Fails when a code is set already: the first error is the cause.
            let _ = self.failed.set(*code);
        })
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        let ms = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        match self.failed.get() {
            None => tracing::info!(command = self.command, ms, "call"),
            Some(code) => tracing::warn!(command = self.command, ms, ?code, "call"),
        }
    }
}
