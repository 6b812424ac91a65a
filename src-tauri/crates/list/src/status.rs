//! What other systems say about whether somebody comes, and whether something is paid.

use entrada_core::text;

/// Whether somebody comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They come, as far as this says.
    Coming,
    /// They come and have not paid yet.
    Unpaid,
    /// They don't come.
    Out,
    /// Nobody can tell from that.
    Unclear,
}

const COMING: &str = "attending|checked in|check in|arrived|confirmed|approved|completed|complete|processing|paid|valid|active|registered|going|yes|y|ja|si|sim|\
    oui|accepted|acquired|issued|ok|booked|reserved seat|success|successful|succeeded|fulfilled|free|sold|assigned|unassigned|incomplete info|present|coming|\
    will attend|true|eventbrite completed|free order|paid with cash|paid with card|placed|in attendance|joined|captured|settled|redeemed|used|admitted|\
    teilnehmend|zugesagt|bestatigt|bezahlt|gultig|aktiv|angemeldet|gebucht|abgeschlossen|kommt|dabei|in bearbeitung|\
    confirmado|confirmada|pagado|pagada|valido|valida|activo|activa|aprobado|aprobada|completado|completada|asiste|asistira|registrado|registrada|procesando|\
    confirme|confirmee|paye|payee|valide|actif|active|approuve|termine|terminee|inscrit|inscrite|present|presente|participe|en cours|\
    pago|paga|ativo|ativa|aprovado|aprovada|concluido|concluida|inscrito|inscrita|vai|presenca confirmada|\
    bevestigd|betaald|geldig|actief|aanwezig|goedgekeurd|voltooid|aangemeld|\
    confermato|pagato|attivo|iscritto|completato|مؤكد|مدفوع|نعم|صالح|نشط|مكتمل|حاضر|पुष्टि|भुगतान किया|हाँ|हां|मान्य|सक्रिय|पूर्ण|1|x|✓|✔";
const UNPAID: &str = "pending|pending payment|payment pending|awaiting payment|awaiting offline payment|offline payment|offline reservation|to be paid|unpaid|not paid|on hold|reserved|open|\
    due|outstanding|payment due|invoice sent|invoiced|partially paid|part paid|authorized|ausstehend|offen|unbezahlt|nicht bezahlt|zahlung ausstehend|wartet auf zahlung|\
    in wartestellung|reserviert|pendiente|pendiente de pago|en espera de pago|no pagado|no pagada|sin pagar|reservado|reservada|en attente|en attente de paiement|\
    attente paiement|impaye|impayee|non paye|reserve|pagamento pendente|aguardando pagamento|aguardando|pendente|nao pago|nao paga|\
    in afwachting|openstaand|onbetaald|niet betaald|wacht op betaling|gereserveerd|in attesa|in attesa di pagamento|da pagare|non pagato|قيد الانتظار|معلق|غير مدفوع|بانتظار الدفع|लंबित|अवैतनिक|बकाया|n pending";
const OUT: &str = "cancelled|canceled|cancel|refunded|fully refunded|refund|declined|rejected|denied|waitlist|waitlisted|waiting list|wait list|on waitlist|on waiting list|waiting|no|n|void|\
    voided|deleted|removed|transferred|transfered|not attending|not going|not coming|wont attend|won t attend|will not attend|cannot attend|can t come|can t attend|unable to attend|expired|failed|trash|trashed|abandoned|\
    draft|invalid|invalidated|inactive|chargeback|charged back|disputed|released|invited|not responded|no response|no reply|pending approval|pending invite|approval pending|absent|withdrawn|revoked|\
    returned|false|regrets|checkout draft|payment failed|resold|reassigned|\
    abgesagt|storniert|stornierung|abgelehnt|erstattet|zuruckerstattet|warteliste|auf warteliste|nein|ungultig|geloscht|ubertragen|nimmt nicht teil|kommt nicht|abgelaufen|fehlgeschlagen|gekundigt|annulliert|\
    cancelado|cancelada|anulado|anulada|reembolsado|reembolsada|rechazado|rechazada|lista de espera|en lista de espera|eliminado|eliminada|transferido|transferida|no asiste|no asistira|caducado|vencido|fallido|\
    annule|annulee|rembourse|remboursee|refuse|refusee|liste d attente|en liste d attente|non|supprime|supprimee|transfere|transferee|ne participe pas|absente|expire|expiree|echoue|\
    reembolsado|recusado|recusada|em lista de espera|nao|excluido|excluida|nao vai|nao comparecera|expirado|falhou|estornado|malsucedido|\
    geannuleerd|terugbetaald|geweigerd|afgewezen|wachtlijst|op wachtlijst|nee|ongeldig|verwijderd|overgedragen|niet aanwezig|komt niet|verlopen|mislukt|afgemeld|\
    annullato|cancellato|rimborsato|rifiutato|lista d attesa|eliminato|trasferito|scaduto|fallito|\
    ملغى|ملغاة|ملغي|مرفوض|مسترد|قائمة الانتظار|لا|غير صالح|محذوف|محول|لن يحضر|रद्द|अस्वीकृत|वापस|प्रतीक्षा सूची|नहीं|अमान्य|हटाया गया|0";
const YES: &str = "yes|y|true|1|x|xx|✓|✔|☑|✅|v|ok|paid|completed|complete|settled|free|ja|j|wahr|bezahlt|bez|kostenlos|gratuit|si|s|verdadero|pagado|pagada|gratis|oui|o|vrai|paye|payee|\
    regle|sim|verdadeiro|pago|paga|gratuito|waar|betaald|pagato|vero|gratis|نعم|مدفوع|صحيح|हाँ|हां|भुगतान किया|सत्य|succeeded|success|captured|comp|comped|invited free|bar|cash|card|paypal|stripe|uberwiesen";
const NO: &str = "no|n|false|0|✗|✘|☐|❌|unpaid|not paid|open|due|outstanding|pending|nein|falsch|unbezahlt|nicht bezahlt|offen|ausstehend|falso|no pagado|no pagada|pendiente|sin pagar|non|faux|\
    impaye|non paye|en attente|nao|nao pago|nao paga|pendente|nee|niet betaald|onbetaald|openstaand|onwaar|non pagato|لا|غير مدفوع|خطأ|नहीं|अवैतनिक|असत्य|no paid|not yet|noch nicht|todo|tbd";

fn folded(cell: &str) -> String {
    let folded = text::fold(cell.trim());
    let kept = folded.split(|c: char| {
        c.is_whitespace() || matches!(c, '_' | '-' | '.' | '!' | '\'' | '’' | '(' | ')' | ':' | ',')
    });
    kept.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known.trim() == word || folded(known) == word)
}

/// Lookups of the same few words for many rows are made once.
#[derive(Debug, Default)]
pub struct Standings(std::collections::HashMap<String, Standing>);

impl Standings {
    /// What a status says.
    pub fn of(&mut self, cell: &str) -> Standing {
        if let Some(known) = self.0.get(cell) {
            return *known;
        }
        let found = standing(cell);
        self.0.insert(cell.to_owned(), found);
        found
    }
}

/// What a status says; an empty one says nothing against anybody.
#[must_use]
pub fn standing(cell: &str) -> Standing {
    let word = folded(cell);
    if word.is_empty() {
        return Standing::Coming;
    }
    // Some words mean one thing of a person and another of money; the more careful meaning is looked for first.
    for (list, standing) in [(OUT, Standing::Out), (UNPAID, Standing::Unpaid), (COMING, Standing::Coming)] {
        if among(list, &word) {
            return standing;
        }
    }
    // "Yes, I will be there", "No, sorry", "Cancelled by organiser", "Refunded on 2026-10-03"
    let mut words = word.split(' ');
    let first = words.next().unwrap_or_default();
    let careful = [
        "maybe",
        "perhaps",
        "partially",
        "partly",
        "vielleicht",
        "teilweise",
        "parcialmente",
        "partiellement",
        "misschien",
        "not",
    ];
    if careful.contains(&first) || word.contains("maybe") || word.contains("not sure") {
        return Standing::Unclear;
    }
    if words.next().is_some() {
        for (list, standing) in [(OUT, Standing::Out), (COMING, Standing::Coming)] {
            if among(list, first) && first.chars().count() > 1 {
                return standing;
            }
        }
    }
    Standing::Unclear
}

/// Whether a word says yes or no; `None` when neither.
#[must_use]
pub fn yes_or_no(cell: &str) -> Option<bool> {
    let word = folded(cell);
    match (among(YES, &word), among(NO, &word)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// What a cell says about money that was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paid {
    /// All of it.
    Yes,
    /// Nothing.
    No,
    /// So much, as it is written.
    Amount(String),
    /// Nothing stands there.
    Empty,
    /// It was, and they no longer come.
    Out,
    /// Nobody can tell from that.
    Unclear,
}

/// What a cell of a column *Paid* says: a word, a mark, a day, an amount.
#[must_use]
pub fn paid(cell: &str) -> Paid {
    let trimmed = cell.trim();
    if trimmed.is_empty() {
        return Paid::Empty;
    }
    if let Some(known) = yes_or_no(trimmed) {
        return if known { Paid::Yes } else { Paid::No };
    }
    if looks_like_a_day(trimmed) {
        return Paid::Yes;
    }
    if let Some(amount) = amount(trimmed) {
        let nothing = amount.bytes().all(|byte| !byte.is_ascii_digit() || byte == b'0');
        return if nothing { Paid::No } else { Paid::Amount(amount) };
    }
    match standing(trimmed) {
        Standing::Coming => Paid::Yes,
        Standing::Unpaid => Paid::No,
        Standing::Out => Paid::Out,
        Standing::Unclear => Paid::Unclear,
    }
}

fn looks_like_a_day(cell: &str) -> bool {
    let day = cell.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '.', '/']).collect();
    let digits =
        |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(digits)
}

/// The number of an amount, without the sign or code of its currency; `None` when it is none.
#[must_use]
pub fn amount(cell: &str) -> Option<String> {
    let is_sign = |c: char| !(c.is_ascii_digit() || c == '-' || c == '\u{2212}');
    let plain = cell.trim().trim_matches(|c: char| is_sign(c) && !matches!(c, '.' | ','));
    let inner = plain.trim_matches(|c: char| c.is_whitespace());
    let outside: String = cell.trim().replacen(inner, "", 1);
    let letters = outside.chars().filter(|c| c.is_alphabetic()).count();
    let fits = inner.chars().all(|c| {
        c.is_ascii_digit()
            || matches!(c, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2212}')
    });
    (fits && letters <= 4 && inner.bytes().any(|byte| byte.is_ascii_digit())).then(|| inner.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_of_many_systems() {
        for (cell, expected) in [
            ("Attending", Standing::Coming),
            ("Checked In", Standing::Coming),
            ("CHECKED_IN", Standing::Coming),
            ("ACQUIRED", Standing::Coming),
            ("TO_BE_PAID", Standing::Unpaid),
            ("Pending payment", Standing::Unpaid),
            ("AWAITING_PAYMENT", Standing::Unpaid),
            ("pending", Standing::Unpaid),
            ("On hold", Standing::Unpaid),
            ("Not Attending", Standing::Out),
            ("Deleted", Standing::Out),
            ("waitlist", Standing::Out),
            ("pending_approval", Standing::Out),
            ("No", Standing::Out),
            ("No, sorry", Standing::Out),
            ("Yes, with pleasure!", Standing::Coming),
            ("storniert", Standing::Out),
            ("Annulée", Standing::Out),
            ("रद्द", Standing::Out),
            ("ملغى", Standing::Out),
            ("Maybe", Standing::Unclear),
            ("Partially Refunded", Standing::Unclear),
            ("blue", Standing::Unclear),
            ("", Standing::Coming),
        ] {
            assert_eq!(standing(cell), expected, "{cell}");
        }
    }

    #[test]
    fn yes_and_no_in_the_programs_languages() {
        for (word, meaning) in [
            ("Yes", Some(true)),
            (" JA ", Some(true)),
            ("sí", Some(true)),
            ("payé", Some(true)),
            ("1", Some(true)),
            ("x", Some(true)),
            ("sim", Some(true)),
            ("नहीं", Some(false)),
            ("nein", Some(false)),
            ("Unpaid", Some(false)),
            ("FALSE", Some(false)),
            ("impayé", Some(false)),
            ("maybe", None),
            ("", None),
        ] {
            assert_eq!(yes_or_no(word), meaning, "{word}");
        }
    }

    #[test]
    fn what_was_paid() {
        let sum = |text: &str| Paid::Amount(text.to_owned());
        for (cell, expected) in [
            ("", Paid::Empty),
            ("x", Paid::Yes),
            ("2026-10-01", Paid::Yes),
            ("1.10.2026", Paid::Yes),
            ("12.50", sum("12.50")),
            ("€ 12,50", sum("12,50")),
            ("12.50 EUR", sum("12.50")),
            ("0.00", Paid::No),
            ("refunded", Paid::Out),
            ("pending", Paid::No),
            ("hm", Paid::Unclear),
        ] {
            assert_eq!(paid(cell), expected, "{cell}");
        }
        assert_eq!(amount("twelve"), None);
        assert_eq!(amount("A1"), Some("1".to_owned()));
    }
}
