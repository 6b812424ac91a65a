//! The texts of the QR codes in a picture file, with errors that name it. Checking them is in `scan`.

use std::path::Path;

use entrada_app::scan::{FILE_MOST, Found, PictureError, SIDE_MOST, read_picture_file};
use entrada_app::{AppError, app_error};

/// The texts of all codes in the picture, each once, in the order found. Errors name the file.
pub(crate) fn texts(file: &Path) -> Result<Vec<String>, AppError> {
    Ok(codes(file)?.into_iter().map(|code| code.text).collect())
}

/// All codes in the picture, each content once, in the order found. Errors name the file.
pub(crate) fn codes(file: &Path) -> Result<Vec<Found>, AppError> {
    let found = read_picture_file(file).map_err(|error| unread(file, &error))?;
    let mut codes: Vec<Found> = Vec::new();
    for code in found {
        if codes.iter().all(|other| other.bytes != code.bytes) {
            codes.push(code);
        }
    }
    Ok(codes)
}

/// A picture that could not be looked at, by its name.
pub(crate) fn unread(file: &Path, error: &PictureError) -> AppError {
    let file = file.display().to_string();
    match error {
        PictureError::Unreadable { source, .. } => {
            app_error!(BadFile, "picture-unreadable", file = file, why = source.to_string())
        }
        PictureError::TooLarge => {
            app_error!(BadFile, "picture-too-large", file = file, most = FILE_MOST / 1024 / 1024)
        }
        PictureError::TooManyPixels => {
            app_error!(BadFile, "picture-too-many-pixels", file = file, side = SIDE_MOST)
        }
        PictureError::UnknownFormat => app_error!(BadFile, "picture-of-no-format", file = file),
        PictureError::Damaged { format, reason } => {
            app_error!(BadFile, "picture-damaged", file = file, format = *format, why = reason)
        }
    }
}

/// What to say about a picture without a code.
pub(crate) fn no_code(file: &Path) -> AppError {
    app_error!(BadFile, "picture-without-code", file = file.display().to_string())
}
