//! A letter as it goes over the wire: text and HTML that say the same, pictures in the HTML, files beside it. What it says is
//! the app's.

use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use crate::{MailError, Server};

/// A file that comes with a letter.
#[derive(Debug, Clone)]
pub struct Enclosed {
    /// Its name; of a picture what the HTML calls it: `cid:` and this.
    pub name: String,
    /// Its kind, such as `application/pdf`.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A letter to one address.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Who it is for.
    pub to_name: Option<String>,
    /// Their address.
    pub to: String,
    /// One line.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The same as HTML; `None`: there is only text.
    pub html: Option<String>,
    /// Pictures that the HTML shows.
    pub pictures: Vec<Enclosed>,
    /// Files beside it.
    pub files: Vec<Enclosed>,
    /// Its own name, without the part after the `@`: the same letter sent again has the same.
    pub id: String,
}

/// An address as mail servers take it: a domain in any script in its ASCII form (RFC 5891).
pub(crate) fn address(text: &str) -> Result<Address, MailError> {
    let wrong = || MailError::Address(text.to_owned());
    let (user, domain) = text.rsplit_once('@').ok_or_else(wrong)?;
    let domain = idna::domain_to_ascii_strict(domain).map_err(|_| wrong())?;
    Address::new(user, domain).map_err(|_| wrong())
}

/// The message of a letter, and where it goes.
pub(crate) fn message(server: &Server, letter: &Letter) -> Result<Message, MailError> {
    let from = address(&server.from)?;
    let domain = from.domain().to_owned();
    let plain = || SinglePart::plain(letter.text.clone());
    let said = match &letter.html {
        None => MultiPart::mixed().singlepart(plain()),
        Some(html) => {
            let shown = letter.pictures.iter().fold(
                MultiPart::related().singlepart(SinglePart::html(html.clone())),
                |parts, picture| {
                    let inline = Attachment::new_inline(picture.name.clone());
                    parts.singlepart(inline.body(picture.bytes.clone(), kind(picture)))
                },
            );
            let both = MultiPart::alternative().singlepart(plain()).multipart(shown);
            MultiPart::mixed().multipart(both)
        }
    };
    let parts = letter.files.iter().fold(said, |parts, file| {
        parts.singlepart(Attachment::new(file.name.clone()).body(file.bytes.clone(), kind(file)))
    });
    Message::builder()
        .from(Mailbox::new(Some(one_line(&server.from_name)), from))
        .to(Mailbox::new(letter.to_name.as_deref().map(one_line), address(&letter.to)?))
        .subject(one_line(&letter.subject))
        .message_id(Some(format!("<{}@{domain}>", letter.id)))
        .multipart(parts)
        .map_err(|error| MailError::Refused {
            host: server.host.clone(),
            to: letter.to.clone(),
            said: error.to_string(),
        })
}

fn kind(file: &Enclosed) -> ContentType {
    ContentType::parse(file.kind).unwrap_or(ContentType::TEXT_PLAIN)
}

/// Headers are one line, whatever somebody's name holds.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
