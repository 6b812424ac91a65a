//! The virtual webcam, steered from a test: builds the library, shows pictures, pulls the plug. The device itself is
//! `tests/webcam/webcam.c`, whose head tells how it works. Linux only.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

const SOURCE: &str = include_str!("../../../../tests/webcam/webcam.c");
/// A grey frame with nothing in it, 1280×720.
const BLANK: &[u8] = include_bytes!("../../../../tests/webcam/blank.jpg");

/// A webcam that programs see when they are started with [`VirtualWebcam::envs`].
#[derive(Debug)]
pub struct VirtualWebcam {
    library: PathBuf,
    folder: PathBuf,
    generation: AtomicU64,
}

impl VirtualWebcam {
    /// The name that the webcam has for programs.
    pub const NAME: &str = "Entrada virtual webcam";

    /// Builds the library in `dir` with the system's C compiler, and a folder of frames beside it. It is plugged in
    /// and shows an empty grey frame.
    pub fn build(dir: &Path) -> io::Result<Self> {
        let (library, folder) = (dir.join("webcam.so"), dir.join("webcam-frames"));
        fs::create_dir_all(&folder)?;
        let mut compiler = Command::new("cc")
            .args(["-shared", "-fPIC", "-O2", "-x", "c", "-", "-o"])
            .arg(&library)
            .args(["-ldl", "-lpthread"])
            .stdin(Stdio::piped())
            .spawn()
            .map_err(|error| {
                io::Error::new(error.kind(), format!("could not start the C compiler cc: {error}"))
            })?;
        if let Some(mut stdin) = compiler.stdin.take() {
            stdin.write_all(SOURCE.as_bytes())?;
        }
        let status = compiler.wait()?;
        if !status.success() {
            return Err(io::Error::other(format!("cc could not build tests/webcam/webcam.c ({status})")));
        }
        let webcam = Self { library, folder, generation: AtomicU64::new(0) };
        webcam.show_nothing()?;
        Ok(webcam)
    }

    /// The environment of a program that is to see the webcam.
    pub fn envs(&self) -> [(OsString, OsString); 2] {
        let mut preload = self.library.clone().into_os_string();
        if let Some(others) = std::env::var_os("LD_PRELOAD").filter(|others| !others.is_empty()) {
            preload.push(" ");
            preload.push(others);
        }
        [("LD_PRELOAD".into(), preload), ("ENTRADA_WEBCAM_DIR".into(), self.folder.clone().into_os_string())]
    }

    /// Shows one picture from the next frame on.
    pub fn show_jpeg(&self, jpeg: &[u8]) -> io::Result<()> {
        self.show_jpegs(&[jpeg])
    }

    /// Shows pictures in turn, 30 a second, over and over.
    pub fn show_jpegs(&self, jpegs: &[&[u8]]) -> io::Result<()> {
        let generation = self.generation.fetch_add(1, Ordering::Relaxed);
        // The new ones are renamed into place before the old ones go: at no moment is there none, and none is half
        // written.
        for (nth, jpeg) in jpegs.iter().enumerate() {
            let aside = self.folder.join(".aside");
            fs::write(&aside, jpeg)?;
            fs::rename(&aside, self.folder.join(format!("{generation:06}-{nth:04}.jpg")))?;
        }
        let current = format!("{generation:06}-");
        for entry in fs::read_dir(&self.folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".jpg") && !name.starts_with(&current) {
                fs::remove_file(self.folder.join(name))?;
            }
        }
        Ok(())
    }

    /// How many frames the program has taken since it started: the time that the camera's own clock shows, 30 a second.
    pub fn served(&self) -> io::Result<u64> {
        match fs::read_to_string(self.folder.join(".served")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
            text => text?.trim().parse().map_err(io::Error::other),
        }
    }

    /// Gives it these settings, by V4L2's names; `webcam.c` has the list of those it knows. For programs that are started
    /// afterwards.
    pub fn equip(&self, settings: &[&str]) -> io::Result<()> {
        fs::write(self.folder.join("controls"), settings.join("\n"))
    }

    /// What programs have set since it was built, each as `name=value`, in order.
    pub fn set_so_far(&self) -> io::Result<Vec<String>> {
        match fs::read_to_string(self.folder.join(".set")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            text => Ok(text?.lines().map(str::to_owned).collect()),
        }
    }

    /// Shows an empty grey frame.
    pub fn show_nothing(&self) -> io::Result<()> {
        self.show_jpeg(BLANK)
    }

    /// Pulls the plug: the camera is gone, and open uses of it fail for good.
    pub fn unplug(&self) -> io::Result<()> {
        self.set("unplugged", true)
    }

    /// Plugs it in again.
    pub fn replug(&self) -> io::Result<()> {
        self.set("unplugged", false)
    }

    /// Gives the camera another number, as a system may do at the next plugging in.
    pub fn renumber(&self, index: u32) -> io::Result<()> {
        fs::write(self.folder.join("index"), index.to_string())
    }

    /// Stops the frames while the camera stays there, as a hung driver does; or lets them go on.
    pub fn stall(&self, stalled: bool) -> io::Result<()> {
        self.set("stalled", stalled)
    }

    /// Lets another program have it, or gives it back.
    pub fn occupy(&self, busy: bool) -> io::Result<()> {
        self.set("busy", busy)
    }

    /// Takes the right to use it away, or gives it back.
    pub fn deny(&self, denied: bool) -> io::Result<()> {
        self.set("denied", denied)
    }

    fn set(&self, name: &str, present: bool) -> io::Result<()> {
        let path = self.folder.join(name);
        match present {
            true => fs::write(path, ""),
            false => match fs::remove_file(path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                removed => removed,
            },
        }
    }
}
