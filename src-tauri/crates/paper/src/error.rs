//! Why something could not be put on paper. Printing has errors of its own, in `print`.

/// Why a ticket or a QR could not be put on paper.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A QR holds at most about 2,300 bytes at the level used here.
    #[error("the code of {0} bytes is too long for a QR; shorten it to at most 2,331 bytes")]
    CodeTooLong(usize),
    /// An empty text has no QR.
    #[error("there is no code to draw as a QR; give the ticket a code first")]
    CodeEmpty,
    /// One ticket of a batch can't be drawn.
    #[error("ticket {number}: {source}")]
    Ticket {
        /// Its number.
        number: String,
        /// Why.
        source: Box<PaperError>,
    },
    /// The caller's `progress` asked to stop.
    #[error("stopped before the PDF was complete; nothing was written")]
    Stopped,
    /// The PDF or PNG writer refused.
    #[error("the document could not be built: {0}")]
    Build(String),
}
