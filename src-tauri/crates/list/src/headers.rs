//! What a header means: as it is, without what stands in brackets, by whose name it is, or as a form asks for it. The words
//! are `vocabulary`'s; which column is taken when several fit is `columns`'.

use std::collections::HashMap;
use std::sync::OnceLock;

use entrada_core::text;

use crate::field::Field;
use crate::vocabulary::{WORDS, words_of};

/// Words of a whole name that stands alone, and beside a first name means the last one.
const PLAIN: &str = "name|nombre|nom|nome|naam|الاسم|اسم|नाम";

/// Words before or behind a header that say whose name or address it is.
const HOLDERS: &str = "attendee|attendees|ticket|ticketholder|holder|guest|participant|visitor|teilnehmer|gast|besucher|inhaber|asistente|\
    invitado|participante|titular|invite|convidado|deelnemer|bezoeker";
const BUYERS: &str = "buyer|order|customer|purchaser|payer|billing|invoice|account|booker|contact|kaufer|besteller|kunde|kunden|rechnung|\
    rechnungs|comprador|cliente|facturacion|acheteur|client|facturation|faturamento|cobranca|koper|klant|factuur|acquirente";

fn is_in(list: &'static str, word: &str) -> bool {
    words_of(list).any(|known| known == word)
}

/// What each header means that is known as it is.
fn table() -> &'static HashMap<String, (Field, u8)> {
    static TABLE: OnceLock<HashMap<String, (Field, u8)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = HashMap::new();
        for (field, rank, list) in WORDS {
            for word in words_of(list) {
                table.entry(normal(word)).or_insert((*field, *rank));
            }
        }
        table
    })
}

/// A header as the table spells it: folded, `PaidPrice` in two words, with single spaces for everything but letters, digits
/// and `#`.
pub(crate) fn normal(header: &str) -> String {
    let mut spaced = String::with_capacity(header.len() + 8);
    let mut before = ' ';
    for c in header.chars() {
        if before.is_lowercase() && c.is_uppercase() {
            spaced.push(' ');
        }
        match c {
            '#' | '№' => spaced.push_str(" # "),
            '\'' | '’' => spaced.push(' '),
            _ => spaced.push(c),
        }
        before = c;
    }
    let folded = text::fold(&spaced);
    let kept = folded.split(|c: char| !(c.is_alphanumeric() || c == '#' || is_mark(c)));
    kept.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Signs that belong to the letter before them, as in Hindi.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0900}'..='\u{097f}')
}

/// Whether the header is a plain "name".
pub(crate) fn is_plain_name(header: &str) -> bool {
    let header = normal(header);
    words_of(PLAIN).any(|word| normal(word) == header)
}

/// What a header means, and its rank among those of the field; `None` when no word of it is known.
pub(crate) fn meaning(header: &str) -> Option<(Field, u8)> {
    let whole = normal(header);
    if whole.is_empty() {
        return None;
    }
    if let Some(known) = table().get(&whole) {
        return Some(*known);
    }
    let words: Vec<&str> = whole.split(' ').collect();
    if words.contains(&"shipping") {
        return None;
    }
    // What stands in brackets explains: "Full name (as on your ID)".
    let outside = without_brackets(header);
    if let Some(known) = outside.filter(|rest| normal(rest) != whole).and_then(|rest| meaning(&rest)) {
        return Some(whose(known, &words));
    }
    qualified(&words).or_else(|| asked(&words))
}

/// The same meaning of a buyer, where the header says so.
fn whose((field, rank): (Field, u8), words: &[&str]) -> (Field, u8) {
    if words.iter().any(|word| is_in(BUYERS, word)) { (of_buyer(field), rank) } else { (field, rank) }
}

fn of_buyer(field: Field) -> Field {
    match field {
        Field::Name => Field::Buyer,
        Field::FirstName => Field::BuyerFirstName,
        Field::LastName => Field::BuyerLastName,
        Field::Email => Field::BuyerEmail,
        other => other,
    }
}

fn without_brackets(header: &str) -> Option<String> {
    let (before, rest) = header.split_once(['(', '['])?;
    let after = rest.split_once([')', ']']).map_or("", |(_, after)| after);
    Some(format!("{before} {after}")).filter(|rest| !rest.trim().is_empty())
}

/// "Ticket Full Name", "Attendee name: Given name", "Buyer first name", "First Name (Billing)".
fn qualified(words: &[&str]) -> Option<(Field, u8)> {
    let (first, rest) = words.split_first()?;
    let personal = |(field, rank): (Field, u8)| match field {
        Field::Name | Field::FirstName | Field::LastName | Field::Email => Some((field, rank)),
        _ => None,
    };
    let known = |rest: &[&str]| {
        let direct = table().get(&rest.join(" ")).copied();
        direct.and_then(personal).or_else(|| {
            // "name: given name", "name given name"
            let (name, part) = rest.split_first()?;
            if !is_in(PLAIN, name) {
                return None;
            }
            table().get(&part.join(" ")).copied().and_then(personal)
        })
    };
    if is_in(HOLDERS, first)
        && let Some((field, _)) = known(rest)
    {
        return Some((field, 0));
    }
    if is_in(BUYERS, first)
        && let Some((field, rank)) = known(rest)
    {
        return Some((of_buyer(field), rank));
    }
    let (last, before) = words.split_last()?;
    if is_in(BUYERS, last)
        && let Some((field, rank)) = known(before)
    {
        return Some((of_buyer(field), rank));
    }
    if is_in(HOLDERS, last)
        && let Some((field, _)) = known(before)
    {
        return Some((field, 0));
    }
    known(words).map(|(field, rank)| (field, rank + 1))
}

/// The questions of a form: "How many tickets do you need?"
fn asked(words: &[&str]) -> Option<(Field, u8)> {
    if words.len() < 2 {
        return None;
    }
    let text = format!(" {} ", words.join(" "));
    let has = |list: &'static str| words_of(list).any(|part| text.contains(&format!(" {part} ")));
    let more = has(
        "additional|extra|other|plus|besides|weitere|zusatzliche|begleitpersonen|acompanantes|accompagnants|acompanhantes|introducees|bring|bringing|mitbringen",
    );
    if has(
        "how many|number of|wie viele|wieviele|anzahl|combien|cuantas|cuantos|quantos|quantas|hoeveel|quanti|quante|aantal|nombre de|numero de|كم|عدد|कितने|कितनी",
    ) {
        let people = has(
            "tickets|ticket|people|persons|guests|places|seats|karten|personen|gaste|platze|billets|personnes|invites|entradas|personas|invitados|boletos|ingressos|bilhetes|pessoas|convidados|kaarten|gasten|biglietti|persone|تذكرة|تذاكر|शخص|टिकट|लोग",
        );
        return people.then_some(if more { (Field::Guests, 2) } else { (Field::Quantity, 2) });
    }
    if has("e mail|email|mail address|correo|courriel|البريد|ईमेल") && !has("confirm|newsletter|receive|want")
    {
        return Some((Field::Email, 3));
    }
    if has(
        "which ticket|what ticket|ticket type|type of ticket|kind of ticket|welches ticket|welche karte|que entrada|que tipo de entrada|quel billet|qual ingresso|welk ticket|which tickets|choose your ticket|select your ticket|ticket selection|ticketauswahl",
    ) {
        return Some((Field::Type, 1));
    }
    if has(
        "will you attend|are you coming|are you attending|will you be attending|can you come|can you attend|will you join|will you come|kommst du|kommen sie|nehmen sie teil|nimmst du teil|bist du dabei|asistiras|asistira|vas a venir|viendrez vous|serez vous present|participerez vous|voce vai|voce ira|kom je|komt u|ben je erbij|do you plan to attend",
    ) {
        return Some((Field::Status, 1));
    }
    let counts = has("#|id|number|no|nr|nummer|numero|count");
    if counts || has("company|firma|team|group|event|emergency|user|band|school|pet|child|partner") {
        return None;
    }
    if has("first name|given name|vorname|prenom|voornaam") {
        return Some((Field::FirstName, 3));
    }
    if has("last name|surname|family name|nachname|apellidos|nom de famille|achternaam|sobrenome") {
        return Some((Field::LastName, 3));
    }
    has("full name|your name|name of attendee|name of the attendee|name of guest|name of the guest|name of participant|name of ticket holder|vor und nachname|vollstandiger name|ihr name|dein name|nombre completo|tu nombre|su nombre|nom complet|votre nom|nom et prenom|nome completo|seu nome|je naam|uw naam|volledige naam|who is coming")
    .then_some((Field::Name, 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_many_programs_and_languages_are_known() {
        for (header, field) in [
            ("Ticket Full Name", Field::Name),
            ("Attendee name: Given name", Field::FirstName),
            ("Attendee name: Family name", Field::LastName),
            ("First Name (Billing)", Field::BuyerFirstName),
            ("Email (Billing)", Field::BuyerEmail),
            ("Buyer first name", Field::BuyerFirstName),
            ("Order Email", Field::BuyerEmail),
            ("Order Name", Field::Buyer),
            ("Order #", Field::Order),
            ("Order Reference", Field::Order),
            ("ReservationID", Field::Order),
            ("PaidPrice", Field::Price),
            ("Attendee #", Field::Reference),
            ("Barcode #", Field::Code),
            ("qr_code_url", Field::Code),
            ("approval_status", Field::Status),
            ("Full name (as on your ID)", Field::Name),
            ("How many tickets do you need?", Field::Quantity),
            ("How many additional guests will you bring?", Field::Guests),
            ("Which ticket?", Field::Type),
            ("Quantity (- Refund)", Field::Quantity),
            ("E-mailadres", Field::Email),
            ("Stoel", Field::Seat),
            ("Achternaam", Field::LastName),
            ("Sobrenome", Field::LastName),
            ("البريد الإلكتروني", Field::Email),
            ("نوع التذكرة", Field::Type),
            ("पूरा नाम", Field::Name),
            ("टिकट का प्रकार", Field::Type),
            ("Void Status", Field::Void),
            ("Number of guests", Field::Quantity),
            ("Wie viele Karten brauchst du?", Field::Quantity),
        ] {
            assert_eq!(meaning(header).map(|(field, _)| field), Some(field), "{header}");
        }
    }

    #[test]
    fn numbers_and_strangers_are_nobodys_name() {
        for header in [
            "Company",
            "Phone number",
            "Order Date",
            "First Name (Shipping)",
            "User ID",
            "Event Host",
            "Item #",
            "SKU",
            "Country",
            "Group name",
            "Emergency contact name",
            "T-Shirt Size?",
            "Seller",
            "Timestamp",
            "Attendee count",
            "Total Paid",
            "Fees Paid",
            "Voucher",
        ] {
            let field = meaning(header).map(|(field, _)| field);
            assert!(
                !matches!(
                    field,
                    Some(
                        Field::Name
                            | Field::FirstName
                            | Field::LastName
                            | Field::Code
                            | Field::Price
                            | Field::Paid
                    )
                ),
                "{header} {field:?}"
            );
        }
    }
}
