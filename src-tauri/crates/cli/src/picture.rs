//! The texts of the QR codes in a picture file, with errors that name it. Checking them is in `scan`.

use std::path::Path;

use entrada_app::scan::{Found, PictureError, read_picture_file};
use entrada_app::{AppError, ErrorCode};

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
    let message = match error {
        PictureError::Unreadable { .. } => error.to_string(),
        _ => format!("{}: {error}", file.display()),
    };
    AppError::new(ErrorCode::BadFile, message)
}

/// What to say about a picture without a code.
pub(crate) fn no_code(file: &Path) -> AppError {
    AppError::new(ErrorCode::BadFile, format!("{}: no QR code was found in this picture", file.display()))
        .hint("Take it again: closer, straight, without glare, and with a white margin around the code.")
}
