//! What one ticket says, in finished texts. How it is drawn is `ticket_layout`'s.

/// One ticket as it is printed. Every text is already worded and formatted for the reader; an empty one is left out
/// together with its caption.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TicketPage {
    /// The event's name.
    pub event: String,
    /// When it is, for example `Fri 20 Nov 2026, 19:30`.
    pub when: String,
    /// Where it is.
    pub venue: String,
    /// Whose ticket it is.
    pub holder: String,
    /// The ticket type's name.
    pub ticket_type: String,
    /// The seat.
    pub seat: String,
    /// The price with its currency.
    pub price: String,
    /// The ticket's number as people read it, `7K3Q9-M2FXD`.
    pub number: String,
    /// The text of the QR: digits for a sealed code, anything for a code of another system. Empty: no QR.
    pub code: String,
    /// Small print, for example `Valid 20 Nov 18:00 to 21 Nov 02:00`.
    pub note: String,
    /// The captions in the reader's language.
    pub labels: Labels,
}

/// The captions of a ticket and the language they are in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Caption of the seat.
    pub seat: String,
    /// Caption of the price.
    pub price: String,
    /// Caption of the number.
    pub number: String,
    /// Caption of the holder.
    pub holder: String,
    /// BCP 47 tag (`en`, `pt-BR`, `zh-Hans`) of the ticket's language: written into the PDF, and it picks the national
    /// shapes of Chinese characters. Empty when unknown.
    pub language: String,
}
