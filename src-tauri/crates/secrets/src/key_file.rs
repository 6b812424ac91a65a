//! A key in a file of its own, for machines without a desktop: a comment line and 64 hex digits, mode 0600.
//! Which file it is gets decided by the person (`ENTRADA_KEY_FILE`, read by the caller) or `protection.json`.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use zeroize::Zeroizing;

use crate::keyring::{key_of_text, key_text};
use crate::{Secret32, SecretError};

const FIRST_LINE: &str =
    "# Entrada key file: whoever has it can open the data it protects. Keep it private, and keep a copy.";
/// Far more than a key file has; `/dev/zero` ends here too.
const MOST_BYTES: u64 = 4096;

/// The key in an existing file. Permissions are judged on the open file, so they can't change in between.
pub(crate) fn read(path: &Path) -> Result<Secret32, SecretError> {
    let file = File::open(path).map_err(|why| unusable(path, &why))?;
    refuse_open_to_others(path, &file)?;
    // Allocated whole at once: growing would leave copies of the key behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(8192));
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|why| unusable(path, &why))?;
    let wrong = |why| SecretError::KeyFileWrong { path: path.to_owned(), why };
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
        return Err(wrong("it is longer than a key file ever is"));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| wrong("it is not text"))?;
    let mut lines = text
        .trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let key = lines.next().and_then(key_of_text).ok_or_else(|| wrong("it has no line of 64 hex digits"))?;
    if lines.next().is_some() {
        return Err(wrong("it has more than one key in it"));
    }
    Ok(key)
}

/// The key in the file, made with a fresh key when there is no such file. The second value says whether it was made.
pub(crate) fn read_or_create(path: &Path) -> Result<(Secret32, bool), SecretError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(file) => {
            let written = Secret32::generate().and_then(|key| write(file, path, &key).map(|()| key));
            if written.is_err() {
                // A half-written file would be in the way of the next attempt.
                let _ = std::fs::remove_file(path);
            }
            written.map(|key| (key, true))
        }
        Err(why) if why.kind() == ErrorKind::AlreadyExists => read(path).map(|key| (key, false)),
        Err(why) if why.kind() == ErrorKind::NotFound => Err(SecretError::KeyFileUnreadable {
            path: path.to_owned(),
            why: "the folder it should lie in does not exist: make that folder first".into(),
        }),
        // A file that may be read but lies where nothing can be made (a mounted secret).
        Err(why) => {
            if path.exists() {
                read(path).map(|key| (key, false))
            } else {
                Err(unusable(path, &why))
            }
        }
    }
}

fn write(mut file: File, path: &Path, key: &Secret32) -> Result<(), SecretError> {
    let text = Zeroizing::new(format!("{FIRST_LINE}\n{}\n", &*key_text(key)));
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(|why| unusable(path, &why))?;
    sync_folder_of(path).map_err(|why| unusable(path, &why))
}

/// Makes a new name in a folder survive a power cut. Windows has no such call and needs none.
pub(crate) fn sync_folder_of(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        return File::open(folder)?.sync_all();
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

fn unusable(path: &Path, why: &std::io::Error) -> SecretError {
    SecretError::KeyFileUnreadable { path: path.to_owned(), why: why.to_string() }
}

/// On Windows the folder's access list is inherited and says nothing that one number could: not judged there.
fn refuse_open_to_others(path: &Path, file: &File) -> Result<(), SecretError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.metadata().map_err(|why| unusable(path, &why))?.permissions().mode() & 0o7777;
        if mode & 0o077 != 0 {
            return Err(SecretError::KeyFileTooOpen { path: path.to_owned(), mode });
        }
    }
    #[cfg(not(unix))]
    let _ = (path, file);
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    fn with_text(text: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        // A temporary file is created readable by its owner alone.
        let mut file = tempfile::NamedTempFile::new_in(dir.path()).unwrap();
        file.write_all(text).unwrap();
        file.persist(&path).unwrap();
        (dir, path)
    }

    #[test]
    fn made_once_and_found_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        let (made, new) = read_or_create(&path).unwrap();
        assert!(new);
        let (found, new) = read_or_create(&path).unwrap();
        assert!(!new);
        assert_eq!(made.dangerously_expose(), found.dangerously_expose());
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("# Entrada key file") && text.ends_with('\n'), "unexpected shape");
        assert_eq!(text.lines().nth(1).map(str::len), Some(64));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o7777, 0o600);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_refused_with_the_command() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        read_or_create(&path).unwrap();
        for (mode, fine) in
            [(0o644, false), (0o640, false), (0o604, false), (0o602, false), (0o400, true), (0o600, true)]
        {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            match read(&path) {
                Ok(_) => assert!(fine, "{mode:o} was accepted"),
                Err(why) => {
                    assert!(!fine, "{mode:o} was refused: {why}");
                    let words = why.to_string();
                    assert!(words.contains(&format!("chmod 600 {}", path.display())), "{words}");
                    assert!(words.contains(&format!("{mode:04o}")), "{words}");
                }
            }
        }
    }

    #[test]
    fn hand_made_files_are_read_kindly() {
        let digits = "0123456789abcdefABCDEF0123456789".repeat(2);
        for text in [
            digits.clone(),
            format!("\u{feff}# x\r\n\r\n{digits}\r\n"),
            format!("# a\n# b\n  {digits}  \n# end"),
        ] {
            let (_dir, path) = with_text(text.as_bytes());
            assert!(read(&path).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_key_file_is_named() {
        let digits = "00".repeat(32);
        let two = format!("{digits}\n{digits}\n");
        let long = "#".repeat(5000);
        for text in
            [&b""[..], b"# only words\n", b"hunter2\n", b"\xff\xd8\xff", two.as_bytes(), long.as_bytes()]
        {
            let (_dir, path) = with_text(text);
            let why = read(&path).unwrap_err();
            assert!(matches!(why, SecretError::KeyFileWrong { .. }), "{why:?}");
            assert!(why.to_string().contains(path.to_str().unwrap()), "{why}");
            assert!(!format!("{why} {why:?}").contains("hunter2"), "the content was shown");
            // An existing file is never overwritten, whatever is in it.
            assert!(read_or_create(&path).is_err());
            assert_eq!(std::fs::read(&path).unwrap(), text);
        }
    }

    #[test]
    fn a_missing_file_and_a_missing_folder_are_named() {
        let dir = tempfile::tempdir().unwrap();
        let why = read(&dir.path().join("nothing")).unwrap_err();
        assert!(matches!(why, SecretError::KeyFileUnreadable { .. }), "{why:?}");
        let why = read_or_create(&dir.path().join("no/such/key")).unwrap_err();
        assert!(why.to_string().contains("make that folder first"), "{why}");
        assert!(read_or_create(dir.path()).is_err());
    }
}
