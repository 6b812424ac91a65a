//! The window: starts Tauri and binds its commands to the use cases in `entrada-app`. No rule of the domain is here.
#![allow(
    clippy::disallowed_methods,
    reason = "the shell paces its notices and measures commands by the running time"
)]
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod browser;
mod call;
mod code_check;
mod commands;
mod door_camera;
mod files;
mod newest_frame;
mod notices;
mod picture;
mod renderer;
mod start;
mod state;
mod windows;

fn main() -> std::process::ExitCode {
    renderer::choose();
    start::run(std::env::args_os().skip(1))
}
