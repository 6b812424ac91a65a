//! The system packages that building, testing and packaging need, and how this system gets them.
//! Rust and Node.js are not among them: they come before everything else, each from its own installer.

use std::process::Stdio;

use crate::process::{Failure, answer, complete, on_path, program};

/// What a verb is about to do; each needs a list of packages of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Build `entrada`, the terminal program.
    Terminal,
    /// Build the window.
    Window,
    /// Test the window without a screen, with a printer and a keyring.
    Test,
    /// Make an AppImage.
    AppImage,
    /// Build the C++ reader that the benchmark measures against.
    Competitors,
}

/// One Debian package, and why it is needed in the comment beside it.
struct Package {
    name: &'static str,
    /// When this program is there, however it came, the package isn't needed.
    unless: Option<&'static str>,
}

const fn package(name: &'static str) -> Package {
    Package { name, unless: None }
}

const fn with_program(name: &'static str, program: &'static str) -> Package {
    Package { name, unless: Some(program) }
}

const TERMINAL: &[Package] = &[
    with_program("gcc", "cc"),
    package("libc6-dev"),
    package("libclang-dev"), // bindgen reads the kernel's camera header with it
];

const WINDOW: &[Package] = &[
    with_program("pkg-config", "pkg-config"),
    package("libwebkit2gtk-4.1-dev"), // brings the files of GTK 3 and libsoup 3
    package("libdbus-1-dev"),         // the window library's
];

const TEST: &[Package] = &[
    with_program("xvfb", "Xvfb"),
    with_program("dbus", "dbus-run-session"),
    with_program("gnome-keyring", "gnome-keyring-daemon"),
    with_program("webkit2gtk-driver", "WebKitWebDriver"),
    with_program("xdotool", "xdotool"), // presses keys in windows that WebDriver does not see
    package("fonts-dejavu-core"),       // without any font a page has no text
    package("cups"),
    package("cups-client"),
];

const APP_IMAGE: &[Package] = &[
    package("librsvg2-dev"),
    with_program("file", "file"),
    with_program("xdg-utils", "xdg-mime"),
    with_program("patchelf", "patchelf"),
];

const COMPETITORS: &[Package] =
    &[with_program("cmake", "cmake"), with_program("g++", "c++"), with_program("make", "make")];

/// What other systems call the same things. These are printed, never installed.
const FEDORA: &str = "gcc clang-devel pkgconf-pkg-config webkit2gtk4.1-devel dbus-devel";
const FEDORA_TEST: &str = "xorg-x11-server-Xvfb dbus-daemon gnome-keyring webkit2gtk-driver dejavu-sans-fonts xdotool cups cups-client";
const ARCH: &str = "base-devel clang pkgconf webkit2gtk-4.1 dbus";
const ARCH_TEST: &str = "xorg-server-xvfb gnome-keyring ttf-dejavu xdotool cups";
const SUSE: &str = "gcc clang-devel pkgconf webkit2gtk3-devel dbus-1-devel";
const SUSE_TEST: &str = "xorg-x11-server-Xvfb dbus-1-daemon gnome-keyring webkit2gtk-driver dejavu-fonts xdotool cups cups-client";
const OTHER: &str = "gcc libc6-dev libclang-dev pkg-config libwebkit2gtk-4.1-dev libdbus-1-dev";
const OTHER_TEST: &str =
    "xvfb dbus gnome-keyring webkit2gtk-driver fonts-dejavu-core xdotool cups cups-client";
const MAC: &str = "Entrada needs Apple's command line tools: `xcode-select --install` installs them.";
const WINDOWS: &str = "Entrada needs the Visual Studio Build Tools with \"Desktop development with C++\", and WebView2, \
                       which Windows 11 already has.";

/// Everything for `run` and `test`.
pub(crate) fn all() -> Result<(), Failure> {
    ready(&[Work::Terminal, Work::Window, Work::Test])?;
    println!("This machine has what Entrada needs.");
    Ok(())
}

/// Makes sure that the packages for this work are there, as far as this system lets us.
pub(crate) fn ready(works: &[Work]) -> Result<(), Failure> {
    if cfg!(target_os = "macos") {
        if answer(program("xcode-select").arg("-p")).is_none() {
            println!("{MAC}");
        }
        return Ok(());
    }
    if cfg!(windows) {
        say_once(WINDOWS);
        return Ok(());
    }
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let (install, build, test) = match family(&release) {
        Family::Debian => return debian(works),
        Family::Fedora => ("sudo dnf install", FEDORA, FEDORA_TEST),
        Family::Arch => ("sudo pacman -S --needed", ARCH, ARCH_TEST),
        Family::Suse => ("sudo zypper install", SUSE, SUSE_TEST),
        Family::Other => ("(this system is unknown here; Debian's names are)", OTHER, OTHER_TEST),
    };
    let and_test = if works.contains(&Work::Test) { test } else { "" };
    say_once(&format!(
        "Entrada needs these packages. If the build stops, install them first:\n  {install} {build} {and_test}"
    ));
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
enum Family {
    Debian,
    Fedora,
    Arch,
    Suse,
    Other,
}

/// The family of a Linux system by its `/etc/os-release`: its own name, then the names it says it is like.
fn family(release: &str) -> Family {
    let field = |key: &str| {
        release.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default().replace(['"', '\''], "")
    };
    let words = format!("{} {}", field("ID="), field("ID_LIKE="));
    for word in words.split_whitespace() {
        match word {
            "debian" | "ubuntu" => return Family::Debian,
            "fedora" | "rhel" | "centos" => return Family::Fedora,
            "arch" => return Family::Arch,
            "suse" | "opensuse" => return Family::Suse,
            _ => {}
        }
    }
    Family::Other
}

/// Where nothing is installed by us, it is said once, not at every start.
fn say_once(text: &str) {
    let seen = crate::process::target().join("tools/said");
    let before = std::fs::read_to_string(&seen).unwrap_or_default();
    if before.contains(text) {
        return;
    }
    println!("{text}\n");
    // When this can't be kept, it is merely said again.
    let kept = std::fs::create_dir_all(crate::process::target().join("tools"));
    let _ = kept.and_then(|()| std::fs::write(seen, format!("{before}{text}\n")));
}

fn packages(works: &[Work]) -> impl Iterator<Item = &'static Package> {
    works.iter().flat_map(|work| match work {
        Work::Terminal => TERMINAL,
        Work::Window => WINDOW,
        Work::Test => TEST,
        Work::AppImage => APP_IMAGE,
        Work::Competitors => COMPETITORS,
    })
}

fn debian(works: &[Work]) -> Result<(), Failure> {
    let wanted: Vec<&str> = packages(works)
        .filter(|package| package.unless.is_none_or(|name| !on_path(name)))
        .map(|package| package.name)
        .collect();
    if wanted.is_empty() {
        return Ok(());
    }
    // dpkg-query fails when it doesn't know one of the names, and still prints the others.
    let known = program("dpkg-query")
        .args(["-W", "-f=${db:Status-Status} ${Package}\n"])
        .args(&wanted)
        .stderr(Stdio::null())
        .output()
        .map_err(|why| Failure::new(format!("`dpkg-query` could not be started: {why}.")))?;
    let missing = missing(&wanted, &String::from_utf8_lossy(&known.stdout));
    if missing.is_empty() {
        return Ok(());
    }
    install(&missing)
}

/// The names that the answer of `dpkg-query` does not call installed.
fn missing<'a>(wanted: &[&'a str], answer: &str) -> Vec<&'a str> {
    let installed: Vec<&str> = answer.lines().filter_map(|line| line.strip_prefix("installed ")).collect();
    wanted.iter().copied().filter(|name| !installed.contains(name)).collect()
}

fn install(missing: &[&str]) -> Result<(), Failure> {
    let names = missing.join(" ");
    let by_hand = format!("apt-get update && apt-get install --no-install-recommends {names}");
    let root = answer(program("id").arg("-u")).as_deref() == Some("0");
    if !root && !on_path("sudo") {
        return Err(Failure::new(format!(
            "These packages are missing: {names}.\nRun this as root:\n  {by_hand}"
        )));
    }
    println!("Installing the missing packages: {names}");
    let apt = |words: &[&str]| {
        let mut command = if root { program("env") } else { program("sudo") };
        if !root {
            command.arg("env");
        }
        // Another apt may be at work, on a machine that has just started for one.
        command
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"])
            .args(words);
        command
    };
    // A list that can't be renewed may still do.
    let _ = complete(apt(&["update"]).stdout(Stdio::null()));
    let done =
        complete(apt(&["install", "-y", "--no-install-recommends"]).args(missing).stdout(Stdio::null()));
    done.map_err(|_| {
        Failure::new(format!("The packages could not be installed. Try it by hand, as root:\n  {by_hand}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_told_apart() {
        for (release, expected) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", Family::Debian),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Family::Debian),
            ("ID=fedora\nVARIANT_ID=workstation\n", Family::Fedora),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Family::Fedora),
            ("ID=manjaro\nID_LIKE=arch\n", Family::Arch),
            ("ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n", Family::Suse),
            ("ID=nixos\n", Family::Other),
            ("", Family::Other),
        ] {
            assert_eq!(family(release), expected, "{release}");
        }
    }

    #[test]
    fn only_what_is_not_installed_is_missing() {
        let answer = "installed gcc\nconfig-files xvfb\nnot-installed cups\n";
        assert_eq!(
            missing(&["gcc", "xvfb", "cups", "never-heard-of"], answer),
            ["xvfb", "cups", "never-heard-of"]
        );
    }
}
