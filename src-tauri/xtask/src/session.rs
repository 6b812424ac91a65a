//! A desktop for tests: a screen nobody sees and a session bus of its own. Only Linux needs and has it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::process::{Failure, cannot_start, cargo, program};

/// An X server without a screen. It ends when this is dropped.
pub(crate) struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts one on a free display: 1280×800, as the smallest laptops have.
    pub(crate) fn start() -> Result<Self, Failure> {
        let mut command = program("Xvfb");
        // The server picks the display itself and writes its number: no race for a free one.
        command.args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = command.spawn().map_err(|why| cannot_start(&command, &why))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // An end without a line is a server that didn't start; it shows below.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let screen = Self { server, display: format!(":{}", number.trim()) };
        if screen.display == ":" {
            return Err(Failure::new("The virtual screen (Xvfb) did not start. Try `Xvfb :99` to see why."));
        }
        Ok(screen)
    }

    /// A cargo that runs on this screen and on a session bus of its own.
    pub(crate) fn cargo(&self, words: &str) -> Command {
        let inner = cargo(words);
        let mut command = program("dbus-run-session");
        command.arg("--").arg(inner.get_program()).args(inner.get_args());
        command.env("DISPLAY", &self.display).env_remove("WAYLAND_DISPLAY");
        // A graphics card would make pictures of the window differ from machine to machine.
        command.env("GDK_BACKEND", "x11").env("LIBGL_ALWAYS_SOFTWARE", "1").env("NO_AT_BRIDGE", "1");
        command
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Asked to end, it takes its socket and its lock along; killed, it leaves both for the next one to stumble over.
        let asked = program("sh").args(["-c", "kill \"$0\"", &self.server.id().to_string()]).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]
    use super::*;
    use crate::process::answer;

    #[test]
    fn two_screens_have_displays_of_their_own_and_end() {
        let start =
            || Screen::start().unwrap_or_else(|failure| panic!("{}", failure.text.unwrap_or_default()));
        let (one, other) = (start(), start());
        assert_ne!(one.display, other.display);
        // cargo answers from inside the session, so the bus is there.
        assert!(answer(&mut one.cargo("--version")).unwrap().starts_with("cargo "));
        let socket = format!("/tmp/.X11-unix/X{}", one.display.trim_start_matches(':'));
        assert!(std::path::Path::new(&socket).exists());
        drop(one);
        assert!(!std::path::Path::new(&socket).exists());
    }
}
