//! Why a file is no list, or can't be read as somebody asked. The sentences are `entrada-app`'s.

/// What is wrong with a file or with what was asked of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// There is nothing in it but separators.
    #[error("the file has only separators")]
    OnlySeparators,
    /// It is something else.
    #[error("the file is a picture")]
    Picture,
    /// It is something else.
    #[error("the file is a compressed archive")]
    Archive,
    /// It is something else.
    #[error("the file is a PDF")]
    Pdf,
    /// It is something else.
    #[error("the file is a web page")]
    WebPage,
    /// A spreadsheet that can't be opened: damaged, under a password, or of a program that nobody else reads.
    #[error("the spreadsheet can't be read: {0}")]
    Spreadsheet(String),
    /// A spreadsheet that would fill the memory.
    #[error("the spreadsheet unpacks to too much")]
    TooLarge,
    /// Bytes that are no text in any encoding.
    #[error("the file is no text")]
    NotText,
    /// UTF-16 that ends in the middle of a character.
    #[error("the file is no whole UTF-16")]
    NotWholeUtf16,
    /// More rows than are taken.
    #[error("the file has more than {0} rows")]
    TooManyRows(usize),
    /// No encoding is called so.
    #[error("no encoding is called {0}")]
    UnknownEncoding(String),
    /// There is no such line, or nothing stands on it.
    #[error("nothing stands on line {0}")]
    NoSuchHeader(u64),
    /// No column is called so.
    #[error("no column is called {column}")]
    NoSuchColumn {
        /// What was asked for.
        column: String,
        /// What there is.
        columns: Vec<String>,
    },
    /// A table that can't be read, which text never is.
    #[error("{0}")]
    Table(String),
}
