//! The words of headers and cells in English, German, Spanish and French, folded and with single spaces. A language more
//! is a few words more here; how they are used is `guess`'s.

/// Words with `|` between them; the earlier ones are preferred.
#[derive(Clone, Copy)]
pub(super) struct Words(&'static str);

impl Words {
    pub(super) fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split('|')
    }

    pub(super) fn contain(self, word: &str) -> bool {
        self.iter().any(|known| known == word)
    }
}

pub(super) const EMAIL: Words = Words(
    "email|e mail|mail|email address|e mail address|mail address|holder email|attendee email|\
     guest email|e mail adresse|email adresse|mailadresse|correo electronico|correo|correo e|courriel|\
     adresse e mail|adresse email|adresse mail|adresse electronique",
);
pub(super) const FULL: Words = Words(
    "full name|fullname|holder|holder name|ticket holder|attendee name|attendee|guest name|guest|\
     guests|participant name|participant|visitor|vollstandiger name|inhaber|teilnehmer|teilnehmername|\
     teilnehmerin|gast|gastname|gaste|besucher|nombre completo|nombre y apellidos|nombre y apellido|\
     titular|asistente|invitado|participante|nom complet|nom et prenom|nom prenom|prenom et nom|\
     titulaire|detenteur|invite",
);
/// A whole name where it stands alone; beside a first name the last one, and the other way round.
pub(super) const PLAIN: Words = Words("name|names|nombre|nom");
pub(super) const FIRST: Words = Words(
    "first name|firstname|given name|forename|attendee first name|vorname|nombre de pila|prenom|\
     prenoms|prenom s",
);
pub(super) const LAST: Words = Words(
    "last name|lastname|surname|family name|attendee last name|nachname|familienname|zuname|apellidos|\
     apellido|apellido s|nom de famille",
);
pub(super) const TYPE: Words = Words(
    "ticket type|tickettype|type of ticket|ticket category|ticket class|ticket name|type|category|\
     ticket|admission|product|item|tickettyp|ticketart|ticketkategorie|kartenart|typ|kategorie|produkt|\
     karte|tipo de entrada|tipo de billete|tipo de boleto|tipo|categoria|entrada|billete|boleto|\
     type de billet|type d entree|categorie|billet|tarif",
);
pub(super) const SEAT: Words = Words(
    "seat|seat number|seat label|seat no|place|row|table|sitzplatz|sitz|platz|platznummer|reihe|tisch|\
     asiento|butaca|plaza|fila|mesa|siege|numero de place|rang",
);
pub(super) const NOTE: Words = Words(
    "note|notes|door note|remark|remarks|comment|comments|notiz|notizen|bemerkung|bemerkungen|\
     anmerkung|anmerkungen|kommentar|hinweis|nota|notas|observaciones|observacion|comentario|\
     comentarios|remarque|remarques|commentaire|commentaires",
);
pub(super) const CODE: Words = Words(
    "barcode|bar code|barcode number|ticket barcode|qr code|qrcode|qr|ticket code|ticketcode|\
     ticket secret|secret|code|strichcode|barcodenummer|codigo de barras|codigo qr|codigo de entrada|\
     codigo|code barre|code barres|code a barres|code qr",
);
pub(super) const PAID: Words = Words("paid|is paid|bezahlt|pagado|pagada|pago realizado|paye|payee|regle");
/// These may hold all sorts of things: taken only when a word for yes or no stands in them.
pub(super) const PERHAPS_PAID: Words = Words(
    "payment status|payment|order status|status|zahlungsstatus|zahlung|bezahlstatus|estado del pago|\
     estado de pago|estado|pago|statut du paiement|statut de paiement|paiement|statut",
);
pub(super) const YES: Words = Words(
    "yes|y|true|1|x|✓|✔|ok|paid|completed|complete|settled|free|ja|j|wahr|bezahlt|kostenlos|si|s|\
     verdadero|pagado|pagada|gratis|oui|o|vrai|paye|payee|regle|gratuit",
);
pub(super) const NO: Words = Words(
    "no|n|false|0|unpaid|not paid|open|due|outstanding|pending|nein|falsch|unbezahlt|nicht bezahlt|\
     offen|ausstehend|falso|no pagado|no pagada|pendiente|sin pagar|non|faux|impaye|non paye|en attente",
);

/// All that a header may be called.
pub(super) const HEADERS: &[Words] =
    &[EMAIL, FULL, PLAIN, FIRST, LAST, TYPE, SEAT, NOTE, CODE, PAID, PERHAPS_PAID];
