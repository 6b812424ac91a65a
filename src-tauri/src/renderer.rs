//! WebKitGTK hands its pictures over as DMA buffers, and with NVIDIA's own driver the window then stays blank
//! (https://bugs.webkit.org/show_bug.cgi?id=262607). There the program starts itself once more with that switched off: the
//! setting is read from the environment, which a running program can't safely change.

/// What switches it off; whoever has set it, to anything, has decided.
#[cfg(target_os = "linux")]
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
/// Is there while that driver is.
#[cfg(target_os = "linux")]
const DRIVER: &str = "/proc/driver/nvidia/version";

/// Goes on in a program that shows its window; returns where that is this one.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use std::os::unix::process::CommandExt as _;

    let driver = std::path::Path::new(DRIVER).exists();
    if fails(driver, std::env::var_os(SWITCH).is_some())
        && let Ok(program) = std::env::current_exe()
    {
        // It returns only when it failed: then the window is tried as it is.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(SWITCH, "1").exec();
    }
}

/// Other systems have another web view.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}

#[cfg(target_os = "linux")]
fn fails(driver: bool, decided: bool) -> bool {
    driver && !decided
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn only_with_that_driver_and_only_once() {
        assert!(fails(true, false), "NVIDIA's own driver");
        assert!(!fails(false, false), "any other");
        assert!(!fails(true, true), "decided by a person, or started anew already");
    }
}
