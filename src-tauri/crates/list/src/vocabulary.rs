//! What headers are called, in the languages of the program and in Dutch and Italian, and in what Eventbrite, pretix,
//! Tito, Ticket Tailor, Hi.Events, Attendize, alf.io, Luma, Meetup, WooCommerce and Google Forms export. A language more
//! is a few words more here; how a header is looked up is `headers`'.

use crate::field::Field;

/// Words with `|` between them, all of one field. Of several columns of a field the one with the lowest rank is taken.
pub(crate) const WORDS: &[(Field, u8, &str)] = &[
    (
        Field::Name,
        0,
        "attendee name|attendee|ticket holder|ticket holder name|holder|holder name|guest name|guest|guests|\
        name on ticket|participant name|participant|participants|visitor|visitor name|teilnehmer|teilnehmername|teilnehmerin|inhaber|\
        ticketinhaber|gast|gastname|gaste|gäste|besucher|besuchername|titular|asistente|invitado|invitada|participante|nombre del asistente|\
        titulaire|detenteur|invite|participant nom|convidado|nome do participante|nome do convidado|titular do ingresso|\
        deelnemer|bezoeker|gast naam|ospite|partecipante|الضيف|اسم الضيف|الحاضر|المشارك|अतिथि|अतिथि का नाम|प्रतिभागी",
    ),
    (
        Field::Name,
        1,
        "full name|fullname|complete name|first and last name|name and surname|vollstandiger name|vor und nachname|\
        name vorname|vorname name|nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|nom complet|nom et prenom|\
        nom prenom|prenom et nom|prenom nom|nome completo|nome e sobrenome|nome e apelido|volledige naam|naam en voornaam|\
        nome e cognome|الاسم الكامل|الاسم بالكامل|पूरा नाम|display name",
    ),
    (Field::Name, 2, "name|names|your name|nombre|nom|nome|nomes|naam|namen|nominativo|الاسم|اسم|नाम"),
    (
        Field::FirstName,
        1,
        "first name|firstname|given name|given names|forename|vorname|vornamen|nombre de pila|nombres|prenom|prenoms|\
        prenom s|primeiro nome|voornaam|الاسم الاول|الاسم الأول|प्रथम नाम|पहला नाम",
    ),
    (
        Field::LastName,
        1,
        "last name|lastname|surname|family name|second name|nachname|familienname|zuname|apellidos|apellido|apellido s|\
        primer apellido|nom de famille|sobrenome|apelido|ultimo nome|achternaam|familienaam|cognome|اسم العائلة|اللقب|الكنية|उपनाम|\
        कुलनाम|अंतिम नाम",
    ),
    (
        Field::Email,
        1,
        "email|e mail|mail|email address|e mail address|mail address|your email|e mail adresse|email adresse|\
        mailadresse|emailadresse|correo electronico|correo|correo e|direccion de correo electronico|direccion de correo|\
        courriel|adresse e mail|adresse email|adresse mail|adresse electronique|adresse de courriel|mel|correio eletronico|\
        endereco de e mail|endereco de email|e mailadres|emailadres|mailadres|indirizzo email|indirizzo e mail|posta elettronica|\
        البريد الالكتروني|البريد الإلكتروني|بريد الكتروني|الايميل|ईमेल|ईमेल पता|ई मेल",
    ),
    (
        Field::Type,
        0,
        "ticket type|tickettype|type of ticket|ticket category|ticket class|ticket name|ticket kind|tickettyp|ticketart|\
        ticketkategorie|kartenart|kartentyp|eintrittskarte|tipo de entrada|tipo de billete|tipo de boleto|tipo de ticket|tipo de ingresso|\
        tipo de bilhete|type de billet|type d entree|type de ticket|ticketsoort|soort ticket|soort kaart|kaarttype|tipo di biglietto|\
        tipo biglietto|نوع التذكرة|فئة التذكرة|टिकट का प्रकार|टिकट प्रकार|टिकट श्रेणी",
    ),
    (
        Field::Type,
        1,
        "product name|item name|product|item|admission|ticket|karte|produkt|produktname|artikel|artikelname|entrada|billete|\
        boleto|billet|ingresso|bilhete|biglietto|produto|producto|produit|تذكرة|التذكرة|टिकट|ticket title|ticket item|lineitem name|\
        release|variation name",
    ),
    (
        Field::Type,
        2,
        "type|category|kategorie|typ|tipo|categoria|categorie|tarif|tarifa|soort|rubriek|الفئة|النوع|श्रेणी|प्रकार|class|\
        admission level|tier|ticket tier",
    ),
    (
        Field::Seat,
        0,
        "seat name|seat label|seat|seats|sitzplatz|sitz|asiento|butaca|siege|assento|lugar|stoel|zitplaats|posto|\
        المقعد|مقعد|रقم المقعد|सीट|full seat|seat info",
    ),
    (
        Field::Seat,
        2,
        "seat number|seat no|seat nr|seat #|place|platz|platznummer|sitzplatznummer|sitznummer|plaza|numero de asiento|\
        numero de place|numero de siege|numero do assento|stoelnummer|plaats|numero posto|رقم المقعد|सीट नंबर|सीट संख्या",
    ),
    (Field::Seat, 3, "seat id|seat guid"),
    (Field::Seat, 4, "table|tisch|mesa|table number|tischnummer|tafel|tavolo|الطاولة|मेज"),
    (
        Field::SeatZone,
        1,
        "seat zone|zone|seat section|section|seat block|block|seating area|bereich|sektor|sector|bloc|vak|zona",
    ),
    (Field::SeatRow, 1, "seat row|row|reihe|sitzreihe|fila|rang|rangee|fileira|rij|الصف|पंक्ति"),
    (
        Field::Note,
        1,
        "door note|note|notes|remark|remarks|notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|hinweis|nota|notas|\
        observaciones|observacion|remarque|remarques|observacoes|observacao|opmerking|opmerkingen|ملاحظة|ملاحظات|टिप्पणी|नोट|note alla porta",
    ),
    (
        Field::Note,
        2,
        "comment|comments|kommentar|comentario|comentarios|commentaire|commentaires|check in text|commento",
    ),
    (
        Field::Code,
        0,
        "barcode|bar code|barcode number|barcode #|barcodes|ticket barcode|qr code|qrcode|qr|ticket code|ticketcode|\
        ticket secret|ticket qr code|scan code|entry code|strichcode|barcodenummer|ticket barcode number|codigo de barras|codigo qr|\
        codigo de entrada|codigo del boleto|code barre|code barres|code a barres|code qr|codigo do ingresso|codigo do bilhete|\
        streepjescode|qr code url|codice a barre|الباركود|الرمز الشريطي|رمز الاستجابة السريعة|बारकोड|क्यूआर कोड",
    ),
    (Field::Code, 2, "secret|code|codigo|codice|public id|token|الرمز|कोड"),
    (
        Field::Paid,
        0,
        "paid|is paid|has paid|already paid|bezahlt|pagado|pagada|pago realizado|paye|payee|regle|betaald|pago|quitado|pagato|\
        مدفوع|تم الدفع|भुगतान किया|भुगतान",
    ),
    (
        Field::Paid,
        1,
        "paid at|paid on|payment date|date paid|bezahlt am|zahlungsdatum|fecha de pago|date de paiement|data do pagamento|\
        betaald op|amount paid|paid amount|bezahlter betrag",
    ),
    (
        Field::Paid,
        2,
        "payment status|payment state|zahlungsstatus|bezahlstatus|estado del pago|estado de pago|statut du paiement|\
        statut de paiement|status do pagamento|estado do pagamento|betaalstatus|betalingsstatus|stato pagamento|حالة الدفع|\
        भुगतान की स्थिति|payment|zahlung|paiement|pagamento|betaling",
    ),
    (
        Field::Status,
        0,
        "attendee status|ticket status|registration status|approval status|rsvp|rsvp status|attending|attendance status|\
        teilnahmestatus|teilnahme|zusage|asistencia|confirmacion|presence|participation|presenca|confirmacao|aanwezigheid|aanmelding status|\
        response|antwort|reponse|respuesta|resposta|الحضور|उपस्थिति|going|will attend",
    ),
    (
        Field::Status,
        1,
        "status|state|order status|booking status|reservation status|bestellstatus|buchungsstatus|estado|estado del pedido|\
        statut|etat|statut de la commande|situacao|status do pedido|bestelstatus|stato|stato ordine|الحالة|حالة الطلب|स्थिति|order state",
    ),
    (Field::Status, 3, "order type"),
    (
        Field::Void,
        1,
        "void status|void|voided|voided at|is void|cancelled|canceled|cancelled at|canceled at|is cancelled|is canceled|\
        cancellation date|refunded|refunded at|is refunded|deleted|deleted at|storniert|storniert am|storno|cancelado|cancelada|anulado|\
        anulada|annule|annulee|annule le|geannuleerd|annullato|ملغى|ملغاة|रद्द",
    ),
    (
        Field::Quantity,
        0,
        "ticket quantity|quantity|qty|number of tickets|ticket count|tickets|no of tickets|# tickets|tickets #|\
        quantity refund|item quantity|lineitem quantity|anzahl|anzahl tickets|anzahl karten|ticketanzahl|menge|stuck|cantidad|\
        numero de entradas|cantidad de entradas|quantite|nombre de billets|nombre de places|quantidade|quantidade de ingressos|\
        numero de ingressos|aantal|aantal tickets|aantal kaarten|quantita|numero biglietti|العدد|الكمية|عدد التذاكر|मात्रा|टिकटों की संख्या|संख्या",
    ),
    (
        Field::Quantity,
        1,
        "number of guests|number of people|number of persons|number of attendees|number of participants|party size|\
        group size|persons|people|pax|headcount|personen|anzahl personen|anzahl gaste|personas|numero de personas|numero de invitados|\
        personnes|nombre de personnes|nombre d invites|pessoas|numero de pessoas|numero de convidados|aantal personen|aantal gasten|\
        numero persone|عدد الاشخاص|عدد الأشخاص|عدد الضيوف|व्यक्तियों की संख्या|मेहमानों की संख्या",
    ),
    (
        Field::Guests,
        1,
        "plus one|plus ones|plus 1|additional guests|extra guests|other guests|accompanying|accompanying guests|companions|\
        begleitung|begleitpersonen|begleitperson|weitere gaste|acompanantes|acompanante|accompagnants|accompagnant|acompanhantes|\
        acompanhante|introducees|introduce|accompagnatori|مرافق|مرافقون|साथी",
    ),
    (
        Field::Order,
        0,
        "order #|order number|order no|order id|order reference|order ref|order code|order|booking reference|booking id|\
        booking number|booking code|booking|reservation id|reservation number|reservation code|group reference|group id|group|bestellnummer|bestellung|bestell nr|bestell id|\
        auftragsnummer|buchungsnummer|buchung|buchungscode|numero de pedido|pedido|n de pedido|id de pedido|reserva|numero de reserva|numero de commande|commande|n de commande|\
        reference de commande|reservation|numero do pedido|id do pedido|numero da reserva|bestelnummer|bestelling|reserveringsnummer|numero ordine|ordine|\
        رقم الطلب|الطلب|رقم الحجز|ऑर्डर नंबर|ऑर्डर|आदेश संख्या|बुकिंग संख्या|ticket reservation id|gruppe|grupo|groupe|groep",
    ),
    (
        Field::Reference,
        0,
        "ticket reference|ticket ref|attendee #|attendee id|attendee number|ticket id|ticket number|ticket #|position id|\
        pseudonymization id|registration id|registration number|guest id|api id|short id|ticketnummer|ticket nr|kartennummer|\
        teilnehmernummer|numero de entrada|numero de billete|numero de billet|numero do ingresso|numero do bilhete|رقم التذكرة|टिकट संख्या|टिकट नंबर",
    ),
    (Field::Reference, 2, "reference|ref|referenz|referencia|id|uuid|guid"),
    (
        Field::Price,
        0,
        "ticket price|price|item price|item cost|paid price|price paid|unit price|lineitem price|preis|einzelpreis|ticketpreis|\
        kartenpreis|precio|precio de la entrada|precio unitario|prix|prix unitaire|prix du billet|preco|preco unitario|preco do ingresso|\
        prijs|ticketprijs|kaartprijs|prezzo|prezzo biglietto|السعر|سعر التذكرة|मूल्य|कीमत|टिकट मूल्य",
    ),
    (Field::Price, 2, "amount|betrag|importe|montant|valor|bedrag|importo|المبلغ|राशि|cost"),
    (Field::Currency, 1, "currency|wahrung|moneda|divisa|devise|moeda|valuta|العملة|मुद्रा"),
    (
        Field::ValidFrom,
        1,
        "valid from|valid after|gultig ab|gultig von|valido desde|valable a partir du|valable du|valido a partir de|\
        geldig vanaf|valido dal|صالح من|मान्य से",
    ),
    (
        Field::ValidUntil,
        1,
        "valid until|valid to|valid through|expires|expires at|expiry date|gultig bis|valido hasta|valable jusqu au|\
        valable au|valido ate|geldig tot|valido fino al|صالح حتى|मान्य तक",
    ),
    (
        Field::Gate,
        1,
        "gate|gates|entrance|entry gate|eingang|einlass|puerta|porte|portao|porta|ingang|poort|ingresso gate|البوابة|द्वार|गेट",
    ),
    (Field::Number, 1, "number|ticket number"),
    (
        Field::Buyer,
        1,
        "buyer|buyer name|customer|customer name|purchaser|purchaser name|purchased by|bought by|booked by|booker|payer|payer name|\
        order name|billing name|account name|contact|contact name|contact person|client name|kaufer|kaufername|besteller|kunde|kundenname|\
        rechnungsname|auftraggeber|comprador|nombre del comprador|cliente|nombre del cliente|acheteur|nom de l acheteur|client|nom du client|\
        nome do comprador|nome do cliente|koper|naam koper|klant|klantnaam|besteller naam|acquirente|المشتري|اسم المشتري|العميل|खरीदार|\
        खरीदार का नाम|ग्राहक|invoice address name|ordered by",
    ),
    (
        Field::BuyerEmail,
        1,
        "buyer email|buyer e mail|customer email|order email|purchaser email|billing email|contact email|payer email",
    ),
];

/// The words of a list.
pub(crate) fn words_of(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|').map(str::trim)
}
