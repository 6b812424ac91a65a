### Jeder Satz des Fensters, auf Deutsch (German). Ids, Reihenfolge und Variablen sind die von en.ftl.
### The door's own sentences and what is printed are Rust's, in src-tauri/crates/app/words.

app-name = Entrada
app-title = { $event } – Entrada
app-door = Einlass – { $event }
app-starting = Wird geöffnet …

common-cancel = Abbrechen
common-close = Schließen
common-loading = Einen Moment …
common-save = Speichern
common-undo = Rückgängig
common-yes = Ja
common-no = Nein

toast-region = Meldungen
work-stop = Anhalten
work-count = { $done } von { $of }

nav-label = Bildschirme
nav-sell = Verkauf
nav-door = Einlass
nav-guests = Gäste
nav-insights = Auswertung
nav-event = Veranstaltung
nav-devices = Geräte
nav-settings = Einstellungen

role-organiser = Veranstalter
role-desk = Kasse
role-door = Einlass

first-title = Willkommen bei Entrada
first-lead = An einem Laptop Tickets verkaufen, an einem anderen die Gäste einlassen. Ohne Netz, und nichts verlässt diesen Laptop, wenn Sie es nicht weitergeben.
first-create = Veranstaltung anlegen
first-create-why = Ein Name und eine Zeit genügen. Danach kommen die Ticketarten.
first-sample = Mit einer Beispielveranstaltung umsehen
first-sample-why = 120 Gäste, einige sind schon drin. Nichts davon zählt.
first-join = Mit einer Datei beitreten
first-join-why = Ein Veranstalter hat Ihnen eine Datei gegeben und die Passphrase genannt.

key-title = Wo soll der Schlüssel liegen?
key-lead = Entrada verschlüsselt die Geheimnisse Ihrer Veranstaltungen mit einem Schlüssel. Dieses System hat keinen Schlüsselbund dafür; bitte wählen Sie selbst.
key-kind = Schlüssel schützen durch
key-kind-passphrase = Eine Passphrase
key-kind-key_file = Eine Schlüsseldatei
key-passphrase-new = Passphrase
key-passphrase-hint = Sie wird bei jedem Start verlangt. Niemand kann sie wiederherstellen: Schreiben Sie sie auf und verwahren Sie sie sicher.
key-passphrase-again = Noch einmal dieselbe
key-passphrase-differ = die beiden Passphrasen sind verschieden
key-passphrase-differ-next = Geben Sie in beide Felder dieselbe ein.
key-file = Schlüsseldatei
key-file-hint = Sie wird angelegt, wenn es sie nicht gibt. Wer diese Datei und Ihre Daten hat, kann alles lesen; ein USB-Stick, den Sie mitnehmen, ist ein guter Ort.
key-go = Verwenden und öffnen

unlock-title = Entrada entsperren
unlock-lead = Die Veranstaltungen auf diesem Laptop sind mit einer Passphrase geschützt.
unlock-passphrase = Passphrase
unlock-open = Öffnen
unlock-again = Erneut versuchen
unlock-folder = Datenordner: { $folder }

event-new = Neue Veranstaltung
event-new-title = Eine neue Veranstaltung
moment-twice = Diese Zeit kommt zweimal vor: welche?
moment-first = Die erste (UTC{ $offset })
moment-second = Die zweite (UTC{ $offset })
moment-skipped = Diese Zeit gibt es in { $zone } nicht: Die Uhren werden dann vorgestellt.
event-edit = Ändern
event-edit-title = Veranstaltung ändern
event-create = Veranstaltung anlegen
event-saved = Die Veranstaltung ist gespeichert.
event-name = Name
event-venue = Ort
event-starts = Beginn
event-ends = Ende
event-doors_open = Einlass ab
event-doors_open-hint = Beide leer: Einlass jederzeit.
event-doors_close = Einlass bis
event-timezone = Zeitzone
event-timezone-own-unknown = Bitte wählen: Dieser Laptop sagt nicht, wo er ist.
event-timezone-unknown = Dieses Programm kennt sie nicht: Zeiten sind in UTC. Ein neueres kennt sie vielleicht.
event-currency = Währung
event-capacity = Kapazität
event-capacity-hint = Wie viele gleichzeitig drin sein dürfen. Leer: unbegrenzt.
event-none = –
event-fact-when = Wann
event-fact-doors = Einlass
event-fact-venue = Ort
event-fact-zone = Zeitzone
event-zone-unknown = In { $zone }, das dieses Programm nicht kennt: Zeiten sind in UTC
event-zone-unknown-tag = Zeitzone unbekannt
event-fact-capacity = Kapazität
event-fact-issued = Ausgestellte Tickets
event-fact-role = Dieser Laptop ist
event-doors-always = Jederzeit geöffnet
event-doors-range = { $from } – { $until }
event-capacity-none = Unbegrenzt
event-capacity-of = { $inside } von { $capacity } drin
event-overfull = Jetzt sind { $inside } Personen drin, erlaubt sind höchstens { $capacity }: Niemand kommt herein, bis genug gegangen sind.
event-running = läuft
event-archived-tag = archiviert
event-parts = Teile der Veranstaltung
event-part-types = Ticketarten
event-part-places = Bereiche und Eingänge
event-part-door = Am Einlass
event-part-privacy = Datenschutz
event-part-archive = Kopie und Archiv

events-title = Veranstaltungen
events-key = Strg+E
events-archived-show = { $n ->
    [one] { $n } archivierte zeigen
   *[other] { $n } archivierte zeigen
}
events-archived-hide = Archivierte ausblenden

type-title = Ticketarten
type-add = Ticketart hinzufügen
type-empty = Was verkaufen Sie? Fügen Sie Ihre erste Ticketart hinzu, etwa Normal oder Kind.
type-empty-door = Der Veranstalter hat noch keine Ticketart hinzugefügt.
type-edit = { $name } ändern
type-create = Hinzufügen
type-saved = { $name } ist gespeichert.
type-name = Name
type-price = Preis in { $currency }
type-price-free = kostenlos
type-quota = Wie viele es gibt
type-tax = Steuer im Preis, in Prozent
type-tax-none = keine
type-unlimited = unbegrenzt
type-gates = Gilt für Eingänge
type-gates-hint = Keiner angekreuzt: alle.
type-gates-none = Jeder Eingang. Eingänge legen Sie unter „Bereiche und Eingänge“ an.
type-gates-all = Alle
type-from = Gültig ab
type-until = Gültig bis
type-reentry = Darf hinaus und wieder herein
type-entries = Eintritte insgesamt
type-entries_per_day = Eintritte pro Tag
type-often-once = Gilt für einen Eintritt.
type-often-any = Gilt für beliebig viele Eintritte.
type-often-all = { $all ->
    [one] Gilt für { $all } Eintritt.
   *[other] Gilt für { $all } Eintritte.
}
type-often-day = { $day ->
    [one] Gilt für { $day } Eintritt pro Tag.
   *[other] Gilt für { $day } Eintritte pro Tag.
}
type-often-both = { $day ->
    [one] Eintritte insgesamt: { $all }, höchstens { $day } pro Tag.
   *[other] Eintritte insgesamt: { $all }, höchstens { $day } pro Tag.
}
type-rule-reentry = { $often } Wer hinausgeht, darf wieder herein; wer drin ist, kommt nicht noch einmal herein.
type-day-midnight = Ein neuer Tag beginnt um Mitternacht.
type-day-hour = Ein neuer Tag beginnt um { $hour }, wenn alle draußen sind.
type-group = Teilt sich die Anzahl mit
type-group-hint = Ein Name für die Gruppe, etwa „Saal“. Von ihren Arten wird zusammen höchstens die größte ihrer Zahlen verkauft.
type-group-of = gemeinsam: { $group }
type-note = Hinweis für den Einlass
type-note-hint = Wird am Einlass bei jedem solchen Ticket gezeigt, bevor jemand durchgeht.
type-note-of = Am Einlass: { $note }
type-window-always = Immer
type-window-range = { $from } – { $until }
type-column-name = Name
type-column-price = Preis
type-column-sold = Ausgestellt
type-column-left = Übrig
type-column-window = Gültig
type-column-gates = Eingänge
rules-title = Zeitregeln: { $name }
rules-hint = Alle gelten zugleich; von mehreren Uhrzeiten oder Zeitfenstern genügt eines. Was Sie hier ändern, ist sofort gespeichert.
rules-none = Keine Regeln: Es gilt, solange es gültig ist.
rules-later = Zeitregeln, etwa Uhrzeiten oder drei beliebige Tage, kommen dazu, sobald es die Ticketart gibt.
rules-add = Regel hinzufügen
rules-remove = Regel entfernen: { $rule }
rules-kind = Worum es geht
rules-kind-hours = Uhrzeiten
rules-kind-window = Von einem Zeitpunkt bis zu einem anderen
rules-kind-last_entry = Letzter Einlass des Tages
rules-kind-tolerance = Früher und später
rules-kind-apart = Minuten zwischen Eintritten
rules-kind-any_days = Beliebige Tage, so viele
rules-kind-stay = Zeit zum Wiederkommen
rules-kind-after = Nach einem anderen Eintritt
rules-from = Von
rules-until = Bis
rules-at = Spätestens um
rules-before = Minuten früher
rules-after = Minuten später
rules-minutes = Minuten
rules-days = Wie viele Tage
rules-earlier = Wer hineinkam mit oder bei
rules-weekdays = An diesen Tagen
rules-weekdays-hint = Nichts angekreuzt: jeden Tag.

area-title = Bereiche
area-lead = Teile der Veranstaltung, in denen eigens gezählt wird: eine Lounge, das Mittagessen.
area-empty = Keine Bereiche: Die Veranstaltung zählt als Ganzes.
area-name = Name
area-capacity = Wie viele hineinpassen
area-capacity-of = Wie viele in { $area } passen
area-add = Bereich hinzufügen
area-edit = { $area } ändern
area-remove = { $area } entfernen
area-removed = { $area } ist entfernt.
area-saved = { $area } ist gespeichert.
area-over = zu viele
area-overfull = { $area } ist gespeichert. Jetzt sind { $inside } Personen darin, erlaubt sind höchstens { $capacity }: Niemand kommt herein, bis genug gegangen sind.
area-column-name = Bereich
area-column-inside = Jetzt drin

gate-title = Eingänge
gate-lead = Türen mit Namen. Ein Einlass-Bildschirm wird auf einen davon gestellt, und eine Ticketart gilt für einige oder alle.
gate-empty = Keine Eingänge: Alle Türen sind gleich.
gate-name = Name
gate-leads = Führt in
gate-leads-of = Wohin { $gate } führt
gate-event = die Veranstaltung
gate-add = Eingang hinzufügen
gate-remove = { $gate } entfernen
gate-removed = { $gate } ist entfernt.
gate-saved = { $gate } ist gespeichert.
gate-column-name = Eingang
gate-column-leads = Führt in

rule-title = Regeln
rule-unpaid = Wer nicht bezahlt hat
rule-unpaid-never = Abweisen
rule-unpaid-ask = Am Einlass fragen
rule-unpaid-always = Einlassen
rule-unpaid-never-words = Abgewiesen, bis bezahlt ist.
rule-unpaid-ask-words = Wer am Einlass steht, entscheidet jedes Mal.
rule-unpaid-always-words = Wird eingelassen.
rule-unlisted = Echte Tickets, die dieser Laptop noch nicht kennt
rule-unlisted-admit = Einlassen
rule-unlisted-refuse = Abweisen
rule-unlisted-admit-words = Der Code selbst beweist, dass ein solches Ticket echt ist. Es wird eingelassen und auf dem Einlass-Bildschirm gekennzeichnet.
rule-unlisted-refuse-words = Nur Tickets auf der Liste dieses Laptops werden eingelassen.
rule-out = Alle sind draußen um
rule-out-placeholder = 06:00
rule-out-words = Wer um { $hour } drin ist, gilt als gegangen.
rule-out-none-words = Wer hereinkommt, gilt als drin, bis er geht. Für Nächte und mehrere Tage stellen Sie eine Uhrzeit wie 06:00 ein.
rule-doors-edit = Einlasszeiten ändern

question-title = Fragen
question-lead = Werden gestellt, bevor jemand zum ersten Mal hereinkommt. Die Antwort wird mit dem Scan aufbewahrt.
question-empty = Es wird nichts gefragt.
question-add = Frage hinzufügen
question-create = Hinzufügen
question-saved = Die Frage ist gespeichert.
question-removed = Sie wird nicht mehr gestellt.
question-edit = „{ $question }“ ändern
question-remove = „{ $question }“ nicht mehr fragen
question-text = Was gefragt wird
question-text-placeholder = Verzicht unterschrieben?
question-kind = Antwort
question-kind-text = Text
question-kind-yesno = Ja oder nein
question-kind-choice = Eine Auswahl
question-choices = Auswahl
question-choices-hint = Durch Kommas getrennt.
question-required = Kein Einlass ohne Antwort
question-types = Für Ticketarten
question-types-hint = Keine angekreuzt: alle.
question-must = Antwort nötig
question-may = Antwort freiwillig
question-of = nur { $types }

privacy-title = Personenbezogene Daten
privacy-days = Tage der Aufbewahrung nach dem Ende
privacy-days-placeholder = unbegrenzt
privacy-never = Namen und Adressen bleiben, bis jemand sie löscht.
privacy-until = Namen, Adressen und Antworten werden gelöscht: { $at }.
privacy-what = Tickets, Zahlen und das Journal bleiben; für wen sie waren, ist dann nicht mehr zu sehen. Jeder Laptop der Veranstaltung tut das von selbst.
privacy-names = Der Einlass sieht Namen
privacy-names-hint = Sonst bekommen Laptops am Einlass keine Namen und keine Hinweise: Sie zeigen Nummer, Art und Platz. Was ein Einlass schon hat, behält er.

copy-title = Wiederverwenden
copy-lead = Legt eine neue Veranstaltung mit denselben Ticketarten, Bereichen, Eingängen, Fragen, Regeln und Personen an. Tickets kommen nicht mit, und alle wählen neue PINs. Alle Zeiten behalten ihren Abstand zum Beginn.
copy-name-placeholder = Derselbe Name, mit Datum
copy-go = Kopie anlegen
copy-done = { $event } ist angelegt.
archive-title = Archivieren
archive-why = Sie verschwindet aus der Liste der Veranstaltungen. Alles darin bleibt, und Sie können sie jederzeit zurückholen.
archive-is = Diese Veranstaltung ist archiviert: Sie steht nur in der Liste, wenn Sie die archivierten zeigen.
archive-go = Archivieren
archive-undo = Zurückholen
archive-done = Die Veranstaltung ist archiviert.
archive-undone = Die Veranstaltung steht wieder in der Liste.
archive-organiser = Nur der Laptop eines Veranstalters kann eine Veranstaltung kopieren oder archivieren.

sell-types = Ticketart
sell-empty = Es gibt noch nichts zu verkaufen: Fügen Sie zuerst eine Ticketart hinzu.
sell-empty-go = Ticketart hinzufügen
sell-name = Name
sell-name-placeholder = Für wen?
sell-email = E-Mail
sell-seat = Platz
sell-note = Hinweis für den Einlass
sell-note-placeholder = Wird am Einlass gezeigt
sell-count = Anzahl
sell-other-price = Anderer Preis
sell-price = Preis je Ticket
sell-price-reason = Warum
sell-price-reason-hint = Steht in der Bestellung und im Verlauf des Tickets.
sell-fewer = Eins weniger
sell-more = Eins mehr
sell-add = Zur Bestellung
sell-add-key = Umschalt+Eingabe
sell-order = Diese Bestellung
sell-line = { $count } × { $type }
sell-remove = { $type } aus der Bestellung nehmen
sell-total = Summe
sell-free = Kostenlos
sell-left = noch { $left }
sell-left-group = noch { $left } von { $group }
sell-none = Ausverkauft
sell-unlimited = { $n } ausgestellt
sell-payment = Bezahlt mit
sell-go = Verkaufen
sell-go-total = Für { $total } verkaufen
sell-go-free = { $n ->
    [one] { $n } Freiticket ausstellen
   *[other] { $n } Freitickets ausstellen
}
sell-go-unpaid = { $n ->
    [one] { $n } unbezahltes Ticket ausstellen
   *[other] { $n } unbezahlte Tickets ausstellen
}
sell-go-part = Verkaufen: { $now } jetzt, { $open } später
sell-until = Plätze reserviert bis
sell-until-hint = Danach dürfen sie an andere verkauft werden. Leer: für immer.
sell-extra = Hinweis für die ganze Bestellung
sell-kept = Plätze reserviert bis: { $until }.
sell-orders-key = Alt+O
sell-keys = Alt+1…9 wählt die Art, Eingabe verkauft, Umschalt+Eingabe fügt ein weiteres hinzu, Esc beginnt neu.
sell-sold = { $n ->
    [one] { $n } Ticket verkauft
   *[other] { $n } Tickets verkauft
}
sell-paid = { $total }, { $method }
sell-unpaid = { $total }, noch nicht bezahlt
sell-nth = { $nth } von { $of }
sell-previous = Zurück
sell-following = Weiter
sell-next = Nächster Verkauf

payment-cash = Bar
payment-card = Karte
payment-transfer = Überweisung
payment-other = Anders
payment-free = Kostenlos
payment-none = Noch nicht

pay-amount = Davon bezahlt
pay-tendered = Gegeben
pay-quick = Gegebene Scheine
pay-exact = Passend
pay-change = Rückgeld
pay-add = Zahlung hinzufügen
pay-remove = Zahlung entfernen
pay-split = In Teilen zahlen

orders-title = Bestellungen
orders-search = Name, E-Mail oder Nummer
orders-unpaid = Nur unbezahlte
orders-none = Keine Bestellungen.
orders-more = { $shown } von { $total } werden gezeigt. Suchen Sie nach den anderen.

order-nameless = Ohne Namen
order-paid = Bezahlt
order-due = { $amount } offen
order-overpaid = { $amount } zu viel bezahlt
order-expired = { $amount } offen, nicht rechtzeitig bezahlt
order-paid-back = Geld zurückgegeben: { $amount } neu zu zahlen
order-cancelled = Storniert
order-refunded = Zurückgegeben
order-tax = Steuer
order-tax-part = { $tax } ({ $rate } % von { $net })
order-total = Summe
order-taken = Bisher bezahlt
order-sold = Verkauft
order-until = Plätze reserviert bis
order-buyer = Käufer
order-note = Hinweis für die ganze Bestellung
order-note-hint = Wird am Einlass bei jedem ihrer Tickets gezeigt.
order-tickets = { $n ->
    [one] { $n } Ticket
   *[other] { $n } Tickets
}
order-payments = Zahlungen
order-given-back = Erstattet: { $method }
order-change = { $change } Rückgeld
order-pay = Zahlung annehmen
order-payed = { $amount } angenommen.
order-payed-change = Bezahlt. Rückgeld: { $change }
order-saved = Die Bestellung ist gespeichert.
order-refund = Geld erstatten
order-receipt = Quittung drucken
order-receipt-pdf = Quittung als PDF
refund-amount = Wie viel
refund-for = Wofür
refund-for-order = Die ganze Bestellung
refund-most = Höchstens { $amount }
refund-method = Wie
refund-cancels = { $n ->
    [one] Das Ticket stornieren
   *[other] { $n } Tickets stornieren
}
refund-cancels-hint = Der Platz ist wieder frei. Auch ohne dies ist er frei, und niemand wird eingelassen, bis neu bezahlt ist.
refund-stays = Ein Teil: Die Tickets bleiben gültig.
refund-go = Erstatten
refund-done = Die Rückerstattung ist eingetragen.

cash-title = Bargeld
cash-lead = Zählen Sie die Kasse am Ende der Schicht. Jeder Laptop und jede Person hat eine eigene.
cash-opening = Anfangsbestand
cash-opening-hint = Wechselgeld, das vor dem ersten Verkauf da war.
cash-counted = Gezählt
cash-currency = Währung
cash-note = Bemerkung
cash-taken = Seit der letzten Zählung eingenommen
cash-expected = Erwartet
cash-difference = Unterschied
cash-count = Zählung speichern
cash-counts = Bisherige Zählungen
cash-counts-none = Noch nichts gezählt.
cash-who = Wer
cash-right = Die Kasse stimmt.
cash-off = Die Zählung ist gespeichert. Unterschied: { $difference }
cash-export = Zählungen speichern
cash-export-payments = Zahlungen speichern

paper-print = Drucken
paper-pdf = PDF speichern
paper-pdf-working = Tickets werden gezeichnet …
paper-saved = Gespeichert als { $file }
paper-code = QR-Code des Tickets { $number }
paper-job-sending = Wird an den Drucker geschickt …
paper-job-waiting = Wartet bei { $printer }.
paper-job-printing = Wird auf { $printer } gedruckt.
paper-job-held = { $printer } hält den Auftrag zurück.
paper-job-done = Auf { $printer } gedruckt.
paper-job-failed = { $printer } konnte nicht drucken.
paper-job-unknown = An { $printer } übergeben; wie weit es ist, sagt der Drucker nicht.

door-answer = Antwort
door-camera = Kamera
door-camera-first = Erste gefundene
door-camera-absent = { $camera } (gerade nicht da)
door-gate = Eingang
door-gate-any = Jeder Eingang
door-direction = Richtung
door-in = Rein
door-out = Raus
door-auto = Nach Ticket
door-way-in = Rein
door-way-out = Raus
door-way-auto = Rein und raus
door-went-in = Rein
door-went-out = Raus
door-window = Eigenes Fenster
door-ready-in = Bereit
door-ready-out = Bereit für Gehende
door-ready-auto = Bereit für beide Richtungen
door-ready-how = Zeigen Sie der Kamera ein Ticket, scannen Sie es oder tippen Sie seine Nummer.
door-word-admit = Willkommen
door-word-out = Auf Wiedersehen
door-word-attention = Erst ansehen
door-word-ask = Erst fragen
door-word-unpaid = Nicht bezahlt
door-word-reissued = Neu ausgestellt
door-word-order = Bestellung
door-word-duplicate = Schon drin
door-word-again = Gerade eingelassen
door-word-refuse = Halt
door-word-error = Nicht geprüft
door-unconfirmed = Andere Laptops waren nicht zu erreichen.
door-entry = Name oder Ticketnummer
door-entry-placeholder = Name oder Ticketnummer
door-found-none = Niemand gefunden.
door-found-similar = So heißt niemand. Ähnlich:
door-let-in = Einlassen
door-let-out = Hinauslassen
door-let-auto = Durchlassen
door-seen = Gelesen
door-leave = Lassen
door-go = Weiter
door-waiting = { $n ->
    [one] { $n } weitere Person wartet
   *[other] { $n } weitere warten
}
door-guest = Dem Gast zeigen
door-change = Rückgeld: { $change }
door-due = { $due } offen
door-pay-accept = Unbezahlt einlassen
door-reissued-accept = Mit der Nummer einlassen
door-order-which = Welche Tickets dieser Bestellung sind hier?
door-order-none = Aus dieser Bestellung kann jetzt niemand hinein.
door-order-all = Alle { $n } einlassen
door-party-all = Alle { $n } dieser Bestellung
door-party-some = Aus der Bestellung wählen
door-pay-tendered = Bar gegeben
door-pay-taken = Mit Karte bezahlt
door-ask-one = Bitte fragen:
door-ask-nth = Bitte fragen, { $nth } von { $of }:
door-ask-yes = Ja
door-ask-no = Nein
door-ask-pass = Keine Antwort
door-ask-answer = Antwort
door-ask-required = Ohne Antwort darauf kommt niemand herein.
door-undo-word = Rückgängig?
door-without = Ohne Ticket
door-without-key = Taste: +
door-without-why = Warum Einlass ohne Ticket?
door-without-other = Anderer Grund
door-without-type = Als was?
door-without-none = Nichts davon
door-without-way = In welche Richtung?
door-paper = Vom Papier
door-full = voll
door-recent = Letzte Scans
door-recent-none = Noch niemand gekommen.
door-scans-found = Gefundene Scans
door-scans-none = Kein Scan gefunden.
door-count-inside = Drin
door-count-admitted = Gekommen
door-count-refused = Abgewiesen
door-count-area = In { $area }
door-count-manual = Ohne Ticket
door-of = { $part } / { $whole }
door-alone = Allein auf diesem Laptop.
door-unheard = { $n ->
    [one] { $n } anderer Laptop, noch nichts gehört.
   *[other] { $n } andere Laptops, noch nichts gehört.
}
door-heard = Zuletzt von anderen gehört: { $at }.
door-undo = Scan von { $who } rückgängig machen
door-undone = Der Scan von { $who } ist rückgängig gemacht.

undo-why = Rückgängig, denn:
undo-mistake = Versehen
undo-person = Falsche Person
undo-left = Nicht hineingegangen
undo-other = Anderer Grund

without-staff = Arbeitet hier
without-artist = Mit den Künstlern
without-press = Presse
without-lost = Ticket verloren, steht auf der Liste

typed-title = Vom Papier
typed-lead = Was auf der Papierliste abgehakt wurde, als die Laptops ausfielen. Es wird bewahrt, wie es war; was anderem widerspricht, wird so gezeigt.
typed-back = Zurück zum Einlass
typed-who = Name oder Ticketnummer
typed-at = Zeit auf dem Papier
typed-at-hint = Zeitzone { $zone }. 1942 genügt.
typed-at-wrong = Das ist keine Uhrzeit.
typed-day = Tag
typed-go = Zeile übernehmen
typed-fits = Nach den Regeln wäre Einlass gewesen.
typed-against = Nach den Regeln wäre hier Halt gewesen: { $why } Es wird trotzdem bewahrt.
typed-not = Nicht übernommen: { $why }
typed-kept = Gegen die Regeln: { $why }
typed-typed-title = Bisher eingetippt
typed-typed-none = Noch nichts. Tippen Sie einen Namen und drücken Sie Eingabe.

scan-nobody = Unlesbar
scan-undone = Rückgängig: { $why }
scan-unconfirmed = unbestätigt
scan-without = Ohne Ticket
scan-paper = vom Papier
scan-unpaid = unbezahlt eingelassen
scan-reissued = neu ausgestellt, mit der Nummer eingelassen
scan-answer = { $question } { $answer }

key-enter = Eingabe
key-escape = Esc

reason-malformed = Kein Ticket
reason-forged = Gefälscht
reason-wrong_event = Andere Veranstaltung
reason-unknown = Hier unbekannt
reason-replaced = Durch ein neueres ersetzt
reason-cancelled = Storniert
reason-blocked = Gesperrt
reason-unpaid = Nicht bezahlt
reason-not_yet_valid = Noch nicht gültig
reason-expired = Nicht mehr gültig
reason-doors_closed = Einlass geschlossen
reason-wrong_gate = Anderer Eingang
reason-already_in = Schon drin
reason-full = Voll
reason-reissued = Nummer eines neu ausgestellten Tickets
reason-order = Nummer einer Bestellung
reason-question = Erst gefragt
reason-admitted = Eingelassen
reason-unlisted = Eingelassen, hier nicht gelistet
reason-manual = Ohne Ticket durchgelassen
reason-exited = Hinausgelassen
reason-other = Aus einem Grund, den diese Version nicht kennt

camera-picture = Livebild der Kamera
camera-starting = Kamera startet …
camera-no_camera = Keine Kamera gefunden
camera-no_camera-next = Schließen Sie eine an: Sie startet von selbst. Bis dahin scannen Sie mit einem USB-Scanner oder tippen die Nummer.
camera-busy = Ein anderes Programm nutzt die Kamera
camera-busy-next = Schließen Sie Videoanrufe und Browser-Tabs, die sie zeigen. Sie startet von selbst.
camera-denied = Das System lässt Entrada nicht an die Kamera
camera-denied-next = Erlauben Sie es in den Datenschutzeinstellungen des Systems. Unter Linux muss Ihr Konto in der Gruppe „video“ sein.
camera-unplugged = Die Kamera wurde abgezogen
camera-unplugged-next = Stecken Sie sie wieder ein: Es geht von selbst weiter.
camera-stalled = Die Kamera liefert keine Bilder
camera-stalled-next = Sie wird neu gestartet. Hilft das nicht, ziehen Sie sie ab und stecken Sie sie an einer anderen Buchse ein.
camera-unsupported = Diese Kamera ist nicht verwendbar
camera-unsupported-next = Wählen Sie oben eine andere.
camera-hint-closer = Code näher halten
camera-hint-flatter = Code flach zur Kamera halten
camera-hint-glare = Eine Spiegelung verdeckt einen Teil des Codes: etwas kippen
camera-hint-brighter = Der Code ist zu dunkel: mehr Licht oder hellerer Bildschirm
camera-hint-hold_still = Code ruhig halten
camera-hint-foreign = Dieser Code ist kein Ticket
camera-light = Licht
fault-check = Die Prüfung eines Codes ist fehlgeschlagen und läuft von selbst weiter. Zeigen Sie das Ticket noch einmal.
fault-camera = Ein Teil, der die Kamera bedient, wurde neu gestartet. Kam keine Antwort, zeigen Sie das Ticket noch einmal.
fault-watch = Ein Teil, der auf Änderungen achtet, wurde neu gestartet. Der Bildschirm ist auf dem neuesten Stand.

guest-nameless = Ohne Namen
guest-of-buyer = gekauft von { $buyer }
guest-inside-since = drin seit { $at }
guest-state-valid = noch nicht da
guest-state-unpaid = nicht bezahlt
guest-state-expired = nicht rechtzeitig bezahlt
guest-state-blocked = gesperrt
guest-state-cancelled = storniert
guest-state-inside = drin
guest-state-left = war hier
guests-search = Gäste suchen
guests-search-placeholder = Teil von Name, Nummer, E-Mail oder Platz
guests-state = Zeigen
guests-state-all = Alle
guests-state-valid = Gültig
guests-state-unpaid = Nicht bezahlt
guests-state-expired = Nicht rechtzeitig bezahlt
guests-state-blocked = Gesperrt
guests-state-cancelled = Storniert
guests-state-inside = Jetzt drin
guests-state-admitted = Gekommen
guests-state-missed = Noch nicht gekommen
guests-state-forgotten = Daten gelöscht
guests-type = Ticketart
guests-type-all = Alle Arten
guests-more = Weitere Filter
guests-gate = Gekommen durch
guests-gate-all = Jeden Eingang
guests-area = Ist jetzt in
guests-area-all = Überall
guests-seated = Mit Platz
guests-seated-all = Mit oder ohne
guests-seated-yes = Hat einen Platz
guests-seated-no = Hat keinen Platz
guests-seat = Platz enthält
guests-order = Bestellnummer
guests-chips = Wonach die Liste gefiltert ist
guests-chip-gate = Gekommen durch { $gate }
guests-chip-area = Ist in { $area }
guests-chip-seat = Platz: { $seat }
guests-chip-order = Bestellung { $order }
guests-chip-remove = Entfernen: { $filter }
guests-pick = { $name } auswählen
guests-count = { $n ->
    [one] { $n } Ticket
   *[other] { $n } Tickets
}
guests-column-name = Name
guests-column-number = Nummer
guests-column-type = Art
guests-column-seat = Platz
guests-column-state = Stand
guests-none = Niemand passt. Versuchen Sie ein kürzeres Stück des Namens.
guests-all = Alle zeigen
guests-empty = Noch keine Gäste. Verkaufen Sie das erste Ticket, oder lesen Sie eine Liste ein, die Sie haben.
guests-empty-door = Noch keine Gäste. Lesen Sie im Bildschirm „Geräte“ eine neuere Datei vom Veranstalter ein.
guests-sell = Ticket verkaufen
guests-import = Liste importieren
guests-export = Exportieren
guests-pdf = Alle als PDF
guests-list = Gästeliste auf Papier
list-title = Gästeliste auf Papier
list-what = Alle, die hereindürfen, mit Kästchen zum Abhaken: für den Fall, dass kein Laptop geht.
list-when = Sie ist so aktuell wie dieser Laptop. Was auf Papier geschieht, wird danach am Einlass eingetippt.
list-by = Sortiert nach
list-by-surname = Nachname
list-by-name = Vorname
list-by-buyer = Käufer
list-by-type = Ticketart
list-by-seat = Platz
list-working = Gästeliste wird geschrieben
list-save = Als PDF speichern
list-print = Drucken

bulk-label = Was ausgewählt ist
bulk-count = { $n ->
    [one] { $n } ausgewählt
   *[other] { $n } ausgewählt
}
bulk-all = { $n ->
    [one] { $n } passendes auswählen
   *[other] Alle { $n } passenden auswählen
}
bulk-none = Nichts auswählen
bulk-print = Drucken
bulk-print-work = Tickets werden gezeichnet …
bulk-print-done = { $n ->
    [one] { $n } Ticket geht an den Drucker.
   *[other] { $n } Tickets gehen an den Drucker.
}
bulk-pdf = Als PDF speichern
bulk-pdf-work = Tickets werden gezeichnet …
bulk-pdf-done = { $n ->
    [one] { $n } Ticket ist gespeichert.
   *[other] { $n } Tickets sind gespeichert.
}
bulk-send = Per E-Mail senden
bulk-send-work = Tickets werden gesendet …
bulk-send-ask = { $n ->
    [one] { $n } Ticket geht per E-Mail an die Person, für die es ist, außer sein Code wurde schon gesendet.
   *[other] { $n } Tickets gehen per E-Mail an die Personen, für die sie sind, außer jenen, deren Code schon gesendet wurde.
}
bulk-send-done = { $n ->
    [one] { $n } Ticket gesendet
   *[other] { $n } Tickets gesendet
}
bulk-send-not = { $who } ({ $number }): { $why }
bulk-send-waiting = { $n ->
    [one] { $n } Ticket wartet. Entrada versucht es von selbst wieder, solange es offen ist.
   *[other] { $n } Tickets warten. Entrada versucht es von selbst wieder, solange es offen ist.
}
bulk-send-out = Niemand bekommt ein Ticket doppelt: Korrigieren Sie die Adresse beim Gast, und senden Sie noch einmal.
bulk-reissue = Neu ausstellen
bulk-reissue-work = Neue Codes entstehen …
bulk-reissue-ask = { $n ->
    [one] { $n } Ticket bekommt einen neuen Code. Der alte öffnet die Tür nicht mehr und lässt sich nicht zurückholen.
   *[other] { $n } Tickets bekommen neue Codes. Die alten öffnen die Tür nicht mehr und lassen sich nicht zurückholen.
}
bulk-reissue-done = { $n ->
    [one] { $n } Ticket hat einen neuen Code.
   *[other] { $n } Tickets haben neue Codes.
}
bulk-block = Sperren
bulk-block-work = Wird gesperrt …
bulk-block-ask = { $n ->
    [one] Der Einlass wird { $n } Ticket anhalten und diesen Text zeigen.
   *[other] Der Einlass wird { $n } Tickets anhalten und diesen Text zeigen.
}
bulk-block-done = { $n ->
    [one] { $n } Ticket ist gesperrt.
   *[other] { $n } Tickets sind gesperrt.
}
bulk-unblock = Entsperren
bulk-unblock-work = Wird entsperrt …
bulk-unblock-done = { $n ->
    [one] { $n } Ticket ist wieder gültig.
   *[other] { $n } Tickets sind wieder gültig.
}
bulk-cancel = Tickets stornieren
bulk-cancel-work = Wird storniert …
bulk-cancel-ask = { $n ->
    [one] { $n } Ticket öffnet dann die Tür nicht mehr. Es lässt sich reaktivieren.
   *[other] { $n } Tickets öffnen dann die Tür nicht mehr. Jedes lässt sich reaktivieren.
}
bulk-cancel-done = { $n ->
    [one] { $n } Ticket ist storniert.
   *[other] { $n } Tickets sind storniert.
}
bulk-text = Text für den Einlass
bulk-text-empty = Schreiben Sie, was der Einlass zeigen soll.
bulk-reason = Grund
bulk-report = Was getan wurde
bulk-stopped = { $n ->
    [one] Angehalten: { $n } Ticket kam nicht mehr an die Reihe. Was getan ist, bleibt.
   *[other] Angehalten: { $n } Tickets kamen nicht mehr an die Reihe. Was getan ist, bleibt.
}
bulk-skipped = Übergangen
bulk-why-not_here = { $n ->
    [one] { $n } ist nicht auf diesem Laptop
   *[other] { $n } sind nicht auf diesem Laptop
}
bulk-why-cancelled = { $n ->
    [one] { $n } ist storniert
   *[other] { $n } sind storniert
}
bulk-why-blocked = { $n ->
    [one] { $n } ist schon gesperrt
   *[other] { $n } sind schon gesperrt
}
bulk-why-not_blocked = { $n ->
    [one] { $n } ist nicht gesperrt
   *[other] { $n } sind nicht gesperrt
}
bulk-why-reissued_too_often = { $n ->
    [one] { $n } wurde schon so oft wie möglich neu ausgestellt
   *[other] { $n } wurden schon so oft wie möglich neu ausgestellt
}

ticket-type = Art
ticket-price = Preis
ticket-tax = { $price } mit { $rate } % Steuer
ticket-price-reason = Warum dieser Preis
ticket-paid = bezahlt
ticket-unpaid = nicht bezahlt
ticket-order = Bestellung
ticket-issued = Ausgestellt
ticket-entered = Gekommen
ticket-entered-not = Noch nicht
ticket-inside = jetzt drin
ticket-left = jetzt nicht drin
ticket-serial = Neu ausgestellt
ticket-serial-times = { $n ->
    [one] { $n }-mal
   *[other] { $n }-mal
}
ticket-note-hint = Wird am Einlass gezeigt, wenn das Ticket eingelassen wird.
ticket-saved = Das Ticket ist gespeichert.
ticket-undone = Rückgängig gemacht.
ticket-qr = QR-Code speichern
ticket-deeds = Mehr
change-type = Art oder Preis ändern
change-type-price = Was es kostet
change-type-more = { $amount } mehr zu zahlen
change-type-less = { $amount } zurückzugeben
change-type-same = Es kostet gleich viel.
change-type-how = Der Unterschied
change-type-later = Später
change-type-code = Der Code bleibt: Was gedruckt oder gemailt wurde, gilt weiter.
change-type-go = Ändern
change-type-done = Das Ticket wurde geändert.
change-type-done-change = Das Ticket wurde geändert. Rückgeld: { $change }
ticket-reason = Grund
ticket-reason-hint = Zum Sperren (der Einlass zeigt ihn) oder Stornieren.
ticket-pay = Zahlung eintragen
ticket-payed = Die Zahlung ist eingetragen.
ticket-block = Sperren
ticket-blocked = Das Ticket ist gesperrt.
ticket-unblock = Entsperren
ticket-unblocked = Das Ticket ist wieder gültig.
ticket-reissue = Neu ausstellen
ticket-reissue-hint = Erzeugt einen neuen Code. Der alte öffnet die Tür nicht mehr.
ticket-reissued = Es gibt einen neuen Code; der alte gilt nicht mehr.
ticket-cancel = Ticket stornieren
ticket-cancelled = Das Ticket ist storniert.
ticket-still-inside = Die Person ist gerade drin: Sie darf hinaus und wird nicht wieder eingelassen.
wristband = Armband oder Karte
wristband-hint = Hier klicken und scannen: Danach wird es anstelle des Tickets gescannt.
wristband-link = Verknüpfen
wristband-unlink = Lösen
wristband-linked = Verknüpft: Es wird anstelle des Tickets gescannt.
wristband-unlinked = Nicht mehr verknüpft.
ticket-reinstate = Reaktivieren
ticket-reinstated = Das Ticket ist wieder gültig.

history-title = Was mit ihm geschah
history-issued = Ausgestellt
history-changed = Geändert
history-type_changed = Art oder Preis geändert
history-blocked = Gesperrt
history-unblocked = Nicht mehr gesperrt
history-cancelled = Storniert
history-reinstated = Wieder gültig
history-reissued = Neuer Code
history-linked = Armband oder Karte verknüpft
history-unlinked = Nicht mehr verknüpft
history-order_changed = Bestellung geändert
history-paid = Bezahlt
history-refunded = Erstattet
history-came_in = Hereingekommen
history-went_out = Hinausgegangen
history-refused = Abgewiesen
history-undone = Rückgängig gemacht
history-forgotten = Personenbezogene Daten gelöscht
history-field-name = Name
history-field-email = E-Mail
history-field-note = Hinweis für den Einlass
history-field-seat = Platz
history-field-valid_from = Gültig ab
history-field-valid_until = Gültig bis
history-field-pay_until = Zahlbar bis
history-text = „{ $text }“
history-unpaid = Nicht bezahlt, trotzdem eingelassen
history-by-number = Neu ausgestellt, mit der Nummer eingelassen
history-paper = Auf Papier, später eingetippt
history-taken-back = Später rückgängig gemacht

file-choose = Auswählen …
file-hint = Wählen Sie sie aus, ziehen Sie sie auf dieses Fenster, oder tippen Sie, wo sie liegt.

import-title = Gästeliste importieren
import-lead = Die Spalten in beliebiger Reihenfolge. Sie sehen zuerst, was geschähe; dann wird alles übernommen oder nichts.
import-from = Wo die Liste ist
import-from-file = In einer Datei
import-from-cells = Kopierte Zellen
import-file = Liste: CSV, .xlsx oder .ods
import-cells = Zellen hier einfügen
import-cells-hint = Kopieren Sie sie in Ihrer Tabelle, mit der Zeile, die sagt, was die Spalten sind.
import-type = Ticketart für Zeilen ohne Art
import-type-none = Keine
import-type-hint = Sonst sind Zeilen ohne Art ein Problem.
import-working = Die Liste wird übernommen
import-rows = { $n ->
    [one] { $n } Zeile.
   *[other] { $n } Zeilen.
}
import-read = Gelesen als { $encoding }, Zellen getrennt durch { $delimiter }.
import-delimiter-comma = Kommas
import-delimiter-semicolon = Semikolons
import-delimiter-tab = Tabulatoren
import-delimiter-pipe = senkrechte Striche
import-delimiter-cells = Zellen
import-count-new = Neu
import-count-changed = Geändert
import-count-unchanged = Unverändert
import-count-gone = Nicht mehr in der Liste
import-count-left_out = Ausgelassen: kommen nicht
import-count-status = { $status }: { $n }
import-nothing = Alles aus dieser Liste ist schon hier, so wie es dort steht.
import-problems = { $n ->
    [one] { $n } Problem: Nichts kann importiert werden, bis es behoben ist.
   *[other] { $n } Probleme: Nichts kann importiert werden, bis sie behoben sind.
}
import-warnings = { $n ->
    [one] { $n } Hinweis. Er hält nichts auf.
   *[other] { $n } Hinweise. Sie halten nichts auf.
}
import-problems-more = Und { $n } weitere.
import-problem-line = Zeile
import-problem-column = Spalte
import-problem-value = Wert
import-problem-problem = Problem
import-columns = Welche Spalte was ist
import-columns-header = Spalte
import-columns-samples = Was darin steht
import-columns-field = Gelesen als
import-columns-why = Warum
import-column-none = Nicht gelesen
import-column-empty = Nichts
import-group-guest = Gast
import-group-ticket = Ticket
import-group-order = Bestellung und Zahlung
import-group-own = Aus einem Export von Entrada
import-field-name = Name
import-field-first_name = Vorname
import-field-last_name = Nachname
import-field-email = E-Mail
import-field-note = Hinweis für den Einlass
import-field-guests = Wie viele mitkommen
import-field-status = Ob sie kommen
import-field-void = Ungültig, wenn ausgefüllt
import-field-type = Ticketart
import-field-seat = Platz
import-field-seat_row = Reihe des Platzes
import-field-seat_zone = Bereich des Platzes
import-field-gate = Eingang
import-field-valid_from = Gilt ab
import-field-valid_until = Gilt bis
import-field-quantity = Wie viele Tickets
import-field-code = Gedruckter Code
import-field-reference = Wie andere dieses Ticket nennen
import-field-order = Bestellung
import-field-paid = Bezahlt
import-field-price = Preis
import-field-currency = Währung
import-field-buyer = Käufer
import-field-buyer_first_name = Vorname des Käufers
import-field-buyer_last_name = Nachname des Käufers
import-field-buyer_email = E-Mail des Käufers
import-field-number = Ticketnummer
import-field-state = Zustand
import-field-state_text = Warum gesperrt oder storniert
import-field-serial = Laufnummer des Codes
import-field-issued_at = Ausgestellt
import-field-entered_at = Gekommen
import-field-inside = Drinnen
import-field-expired = Platz zurückgegeben
import-field-tax = Steuer in Prozent
import-field-price_reason = Warum ein anderer Preis
import-field-entries = Wie oft gekommen
import-reason-header = Die Überschrift sagt es
import-reason-content = Der Inhalt sagt es
import-reason-chosen = Sie haben es gewählt
import-reason-remembered = Für so eine Liste schon gewählt
import-reason-unfit = Der Inhalt passt nicht zur Überschrift
import-reason-other = Eine andere Spalte wird dafür gelesen
import-reason-unknown = Nichts sagt, was es ist
import-unread = Nicht gelesen: { $columns }.
import-unread-none = Alle Spalten werden gelesen.
import-encoding = Zeichenkodierung
import-encoding-found = Wie erkannt: { $encoding }
import-header = Die Überschriften stehen in Zeile
import-header-hint = Leer: Sie wird gesucht.
import-changes = Änderungen
import-changes-lead = Haken Sie an, was so werden soll, wie es in der Liste steht. Was nicht angehakt ist, bleibt, wie es hier ist.
import-changes-all = Alle Änderungen
import-changes-count = { $n } von { $of } Zeilen angehakt
import-change-line = Zeile
import-change-number = Ticket
import-change-field = Was
import-change-old = Hier
import-change-new = In der Liste
import-change-nothing = nichts
import-change-tick = Zeile { $line }, Ticket { $number }
import-gone = Hier und nicht mehr in der Liste
import-gone-lead = Mit ihnen geschieht nichts. Wer nicht kommt, wird in der Gästeliste storniert.
import-gone-number = Ticket
import-gone-name = Name
import-gone-type = Ticketart
import-sample = Die ersten Zeilen
import-go = { $n ->
    [one] { $n } Gast importieren
   *[other] { $n } Gäste importieren
}
import-go-changes = { $n ->
    [one] { $n } Gast ändern
   *[other] { $n } Gäste ändern
}
import-go-both = { $n } neue importieren, { $lines } ändern
import-done = { $n ->
    [one] { $n } Gast wurde importiert.
   *[other] { $n } Gäste wurden importiert.
}
import-done-changes = Übernommen: { $n } neu, { $done } Änderungen gemacht, { $left } nicht gemacht.

export-title = Exportieren
export-what = Was
export-tickets = Tickets
export-scans = Scans
export-orders = Bestellungen
export-came = Wer kam
export-missed = Wer nicht kam
export-hint = Für Tabellenprogramme. Keine Zelle kann als Formel wirken.
export-format = Format
export-format-csv = CSV
export-format-xlsx = Excel (.xlsx)
export-separator = Zwischen den Zellen
export-separator-comma = Komma
export-separator-semicolon = Semikolon
export-separator-tab = Tabulator
export-decimal = Dezimalstellen
export-decimal-point = 12.50
export-decimal-comma = 12,50
export-columns = Spalten
export-columns-all = Alle Spalten
export-columns-count = { $n } von { $of }
export-columns-hint = Eine Spalte am Griff ziehen oder auf dem Griff die Pfeiltasten drücken, um sie zu verschieben.
order-list-move = { $name } verschieben
order-list-place = { $name }: { $at } von { $of }
export-column-answer = Antwort: { $question }
export-column-scan = Scan
export-column-at = Wann
export-column-direction = Rein oder raus
export-column-device = Laptop
export-column-verdict = Urteil
export-column-verdict_reason = Grund
export-column-unconfirmed = Unbestätigt
export-column-undone = Zurückgenommen
export-column-area = Bereich
export-column-person = Person
export-column-accepted_unpaid = Unbezahlt eingelassen
export-column-paper = Vom Papier
export-column-why = Warum eingelassen
export-column-accepted_reissued = Mit älterem Code eingelassen
export-column-lines = Was gekauft wurde
export-column-total = Summe
export-column-method = Bezahlt mit
export-column-due = Offen
export-column-refunded = Zurückgegeben
export-column-pay_until = Reserviert bis
export-column-order_note = Notiz
export-go = Exportieren

insights-empty = Noch nichts zu zeigen. Mit dem ersten Ticket erscheinen hier Bilder.
insights-issued = Verkauft
insights-issued-small = { $n } storniert
insights-issued-expired = { $cancelled } storniert, { $n } nicht rechtzeitig bezahlt
insights-admitted = Gekommen
insights-inside = Jetzt drin
insights-inside-small = Personen
insights-inside-of = von { $capacity } Plätzen
insights-missed = Noch nicht gekommen
insights-manual = Ohne Ticket
insights-manual-small = mit Grund eingelassen
insights-refused = Abgewiesen
insights-refused-small = Scans am Einlass
insights-undone = Rückgängig
insights-undone-small = Scans, sonst nirgends gezählt
insights-percent = { $share } %
insights-report = Bericht als PDF
insights-came = Wer kam
insights-not-come = Wer nicht kam
insights-csv = CSV
insights-table = Als Tabelle
insights-arrivals = Einlass je fünf Minuten
insights-arrivals-none = Noch niemand gekommen.
insights-most-label = Das meiste: { $most }, { $what }.
insights-peak-expected = Höhepunkt erwartet gegen { $at }.
insights-peak-passed = { $n ->
    [one] Die meisten kamen: { $at }, { $n } in fünf Minuten.
   *[other] Die meisten kamen: { $at }, { $n } in fünf Minuten.
}
insights-peak-unknown = Es sind zu wenige gekommen, um zu sagen, wann die meisten kommen.
insights-types = Nach Ticketart
insights-areas = Bereiche
insights-itself = Die Veranstaltung selbst
insights-hours = Nach Stunde
insights-gates = Nach Eingang
insights-nowhere = Kein Eingang eingestellt
insights-refusals = Am Einlass abgewiesen
insights-refused-none = Niemand wurde abgewiesen.
insights-money = Geld
insights-money-none = Noch nichts bezahlt.
insights-taxes = Steuer im Geld
insights-untaxed = ohne Steuer
insights-sellers = Verkauft von
insights-seller = { $person }, { $device }
insights-speed = Tempo an den Türen
insights-speed-small = In der vollsten Viertelstunde jeder Tür.
insights-door = { $gate }, { $device }
insights-column-type = Art
insights-column-issued = Verkauft
insights-column-admitted = Gekommen
insights-column-inside = Drin
insights-column-missed = Nicht gekommen
insights-column-from = Ab
insights-column-entries = Rein
insights-column-exits = Raus
insights-column-manual = Ohne Ticket
insights-column-refused = Abgewiesen
insights-column-hour = Stunde
insights-column-gate = Eingang
insights-column-area = Bereich
insights-column-capacity = Platz für
insights-column-reason = Grund
insights-column-scans = Scans
insights-column-method = Bezahlt mit
insights-column-taken = Eingenommen
insights-column-refunded = Erstattet
insights-column-rate = Satz
insights-column-before_tax = Netto
insights-column-tax = Steuer
insights-column-gross = Brutto
insights-column-net = Bleibt
insights-column-payments = Zahlungen
insights-column-seller = Wer
insights-column-tickets = Tickets
insights-column-busiest = Am vollsten ab
insights-column-minute = Je Minute
insights-column-seconds = Sekunden dazwischen

incident-title = { $n ->
    [one] { $n } Vorfall
   *[other] { $n } Vorfälle
}
incident-why = Das haben Laptops getan, während sie nichts voneinander hören konnten. Alles bleibt stehen.
incident-entry = { $at }, an { $device }
incident-entry-gate = { $at }, Eingang { $gate }, an { $device }
incident-seat = Platz { $seat } wurde doppelt verkauft
incident-seat-both = Verkauft zuerst: { $first }; dann: { $second }. Geben Sie einem von beiden einen anderen Platz.
incident-both = Zuerst: { $first }; dann: { $second }.
incident-cancelled = Storniert: { $first }; eingelassen: { $second }.
incident-blocked = Gesperrt: { $first }; eingelassen: { $second }.
incident-quota = { $name }: { $sold } von { $quota } verkauft
incident-quota-seller = { $device }: { $sold }, davon { $over } zu viel
incident-quota-when = Über dem Kontingent: zuerst { $first }, zuletzt { $second }. Stornieren Sie einige, oder erhöhen Sie das Kontingent.
incident-refund = { $refunded } erstattet, { $taken } bezahlt
incident-refund-when = Erstattet { $first } und noch einmal { $second }: { $over } zu viel. Fordern Sie es zurück.

devices-title = Laptops dieser Veranstaltung
devices-this = dieser Laptop
devices-dismissed = ausgeschlossen
devices-unconfirmed = dabei, noch nicht bestätigt
devices-continues = macht aus einer Sicherung weiter
devices-forked = zwei Geschichten
devices-silent = Von ihm ist noch nichts hier.
devices-heard = Letzter Eintrag: { $at }; Einträge insgesamt: { $n }.
devices-refused = { $n ->
    [one] { $n } Eintrag davon zählt nicht.
   *[other] { $n } Einträge davon zählen nicht.
}
devices-of-nobody = Einträge im Namen von niemandem, der hier arbeitet: { $n }. Sie zählen nur für den Laptop.
devices-out = Veranstaltung an einen anderen Laptop geben
devices-out-why = Erzeugt eine Datei, mit der ein anderer Laptop beitritt: als Einlass, Kasse oder Veranstalter. Tragen Sie sie auf einem Stick hinüber.
devices-out-why-door = Erzeugt eine Datei mit allem, was dieser Laptop weiß, zum Einlesen auf den anderen.
devices-out-go = Weitergeben
devices-out-go-door = Datei speichern
devices-in = Datei einlesen
devices-in-why = Was ein anderer Laptop verkauft oder gescannt hat, kommt zu dem hinzu, was hier ist. Dieselbe Datei zweimal einzulesen ändert nichts.
devices-in-go = Einlesen
devices-dismiss = Ausschließen
devices-dismiss-title = { $name } ausschließen?
devices-dismiss-why = Was er bisher aufgezeichnet hat, bleibt. Was er von nun an aufzeichnet, zählt nicht, und das lässt sich nicht zurücknehmen: Um wiederzukommen, braucht er einen leeren Datenordner und die Veranstaltung neu.
devices-dismiss-from = Ab wann (freiwillig)
devices-dismiss-from-hint = Zum Beispiel 2026-11-20 19:30. Auch was er ab dann aufgezeichnet hat, zählt nicht. Leer: ab jetzt.
devices-dismiss-done = { $name } ist ausgeschlossen.

bundle-in-title = Datei einlesen
bundle-in-lead = Eine Datei, die Entrada auf einem anderen Laptop geschrieben hat, und die Passphrase, mit der sie gespeichert wurde.
bundle-in-go = Einlesen
bundle-in-working = Die Datei wird eingelesen
bundle-file = Datei
bundle-passphrase = Passphrase
bundle-passphrase-in = Fragen Sie, wer Ihnen die Datei gegeben hat.
bundle-passphrase-out = Sagen Sie sie der Person am anderen Laptop; schreiben Sie sie nie auf den Stick.
bundle-joined = Dieser Laptop ist „{ $event }“ beigetreten als: { $role }.
bundle-met = „{ $event }“ ist auf dem Stand dieser Datei.
bundle-counts = Neue Einträge: { $fresh }, schon vorhandene: { $known }.
bundle-refused = { $n ->
    [one] { $n } Eintrag zählt nicht:
   *[other] { $n } Einträge zählen nicht:
}
bundle-open = Zur Veranstaltung
bundle-out-title = Veranstaltung an einen anderen Laptop geben
bundle-out-lead = Die Datei enthält die Veranstaltung, ihre Gäste und ihren Schlüssel, verschlossen mit einer Passphrase.
bundle-out-lead-door = Die Datei enthält alles, was dieser Laptop von der Veranstaltung weiß, verschlossen mit einer Passphrase.
bundle-out-go = Datei speichern
bundle-role = Der andere Laptop wird
bundle-role-door = Scannt, sucht und macht Scans rückgängig. Kann nicht verkaufen, stornieren oder exportieren.
bundle-role-desk = Verkauft und ändert Tickets und kann alles, was der Einlass kann.
bundle-role-organiser = Darf alles, auch Laptops ausschließen.
bundle-role-parts = Wählen Sie, was der andere Laptop ist, auch wenn er schon dabei ist: Eine Datei für den Einlass enthält keine E-Mail-Adressen und keine Käufer.
bundle-written = Die Datei ist fertig:
bundle-written-next = Wählen Sie auf dem anderen Laptop „Mit einer Datei beitreten“, oder im Bildschirm „Geräte“ „Datei einlesen“.

settings-saved = Gespeichert.
settings-section-laptop = Dieser Laptop
settings-section-paper = Papier
settings-section-door = Einlass
settings-section-files = Dateien
settings-section-safety = Sicherheit
settings-section-about = Über Entrada
settings-device = Name dieses Laptops
settings-device-usual = Wie das System ihn nennt
settings-device-hint = Andere Laptops zeigen ihn bei dem, was hier getan wurde.
settings-language = Sprache
settings-language-system = Wie das System
settings-theme = Farben
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-printer = Drucker für Tickets
settings-printer-default = Standarddrucker des Systems
settings-printer-usual = { $name } (Standarddrucker des Systems)
settings-printer-none = Dieses System bietet keinen Drucker an. Als PDF speichern geht auch ohne.
settings-printer-stopped = { $name } ist angehalten. { $why }
settings-copies = Exemplare jedes Tickets
settings-page = Papierformat
settings-after = Nach einem Verkauf
settings-after-print = Drucken
settings-after-pdf = PDF speichern
settings-after-none = Nur zeigen
settings-camera = Kamera
settings-sound = Töne am Einlass
settings-guest-language = Gäste lesen Absagen auf
settings-guest-language-hint = Der Satz, der dem Gast am Einlass groß gezeigt wird, mit der Taste G.
settings-guest-language-same = Sprache dieses Laptops
settings-sound-hint = Willkommen, Ansehen, Schon drin und Halt klingen verschieden. Zum Ausprobieren:
settings-sound-admit = Willkommen
settings-sound-attention = Ansehen
settings-sound-duplicate = Schon drin
settings-sound-refuse = Halt
settings-folder = Dateien speichern in
settings-folder-ask = Jedes Mal fragen
settings-folder-hint = Mit einem Ordner hier wird ohne Rückfrage gespeichert; nie wird etwas überschrieben.
settings-bom = CSV-Dateien für Excel kennzeichnen
settings-bom-hint = Excel liest dann Umlaute richtig. Andere Programme zeigen womöglich ein seltsames erstes Zeichen.
settings-backup = Diesen Laptop sichern
settings-backup-why = Alles auf diesem Laptop in einer Datei, verschlossen mit einer Passphrase. Das Programm im Terminal liest sie wieder ein: entrada restore DATEI.
settings-backup-hint = Ohne sie kann niemand die Sicherung öffnen.
settings-backup-go = Sicherung speichern
settings-verify = Journal prüfen
settings-verify-why = Sieht jede Signatur an: Ging hinter Entradas Rücken etwas verloren oder wurde etwas geändert?
settings-verify-working = Wird geprüft …
settings-verify-good = { $n ->
    [one] Alles in Ordnung: { $n } Eintrag geprüft.
   *[other] Alles in Ordnung: { $n } Einträge geprüft.
}
settings-verify-bad = { $n ->
    [one] { $n } Sache stimmt nicht:
   *[other] { $n } Sachen stimmen nicht:
}
settings-section-diagnosis = Diagnose
diagnosis-why = Wenn etwas nicht geht: was über diesen Laptop und dieses Programm bekannt ist, für alle, die dabei helfen.
diagnosis-open = Ansehen
diagnosis-what = Hier steht kein Gast, kein Ticket und keine Person. Namen und Werte sind englisch.
diagnosis-save = Als Datei speichern …
diagnosis-program = Programm
diagnosis-system = System
diagnosis-clock = Uhr
diagnosis-data = Datenordner
diagnosis-database = Datenbank
diagnosis-counts = Zeilen je Tabelle
diagnosis-cameras = Kameras
diagnosis-printers = Drucker
diagnosis-errors = Letzte Fehler
diagnosis-errors-none = Keine.
diagnosis-log = Protokoll
about-version = Version { $version }. Datenordner: { $folder }
about-licence = Freie Software unter der MIT-Lizenz.

pin-back = Letzte Ziffer löschen
pin-differ = die beiden PINs sind verschieden
pin-differ-next = Geben Sie in beide Felder dieselbe ein.

who-change = Anmelden, wechseln, wer hier arbeitet, oder abmelden
who-nobody = Niemand angemeldet
who-title = Wer arbeitet hier?
who-ask = Wer arbeitet hier?
who-ask-why = Was von nun an geschieht, geschieht in Ihrem Namen.
who-names = Personen
who-empty = Noch hat niemand eine PIN. Ein Veranstalter fügt Personen im Bildschirm „Veranstaltung“ hinzu.
who-pin = PIN von { $name }
who-in = Anmelden
who-out = { $name } abmelden
who-now = angemeldet
who-done = { $name } ist angemeldet.

lock-title = Diesen Laptop sperren
lock-why = Bis jemand die PIN eingibt, tut dieser Laptop nichts anderes. Wer an ihm arbeitet, sagt weiterhin, wer er ist.
lock-to = Weiterhin möglich
lock-to-door = Einlass
lock-to-sell = Verkauf
lock-to-both = Verkauf und Einlass
lock-go = Sperren
lock-undo = Entsperren
lock-pin = PIN dieses Laptops
lock-pin-new = Eine PIN für diesen Laptop, 4 bis 12 Ziffern
lock-pin-again = Noch einmal dieselbe
lock-done = Dieser Laptop ist gesperrt.
unlock-laptop-title = Diesen Laptop entsperren
unlock-laptop-why = Mit der PIN, mit der er gesperrt wurde.
unlock-laptop-done = Dieser Laptop ist entsperrt.

event-part-people = Personen
people-title = Wer arbeitet hier?
people-lead = Mit eigener PIN sagen alle, wer verkauft und wer am Einlass steht. Niemand darf mehr, als der Laptop darf.
people-empty = Noch niemand. Ohne Personen geschieht alles im Namen des Laptops.
people-ask = Immer fragen, wer an diesem Laptop arbeitet
people-ask-hint = Sonst fragt nur ein gesperrter Laptop.
person-name = Name
person-role = Darf
person-role-organiser = Veranstalter
person-role-desk = Verkauf
person-role-door = Einlass
person-pin = PIN
person-pin-hint = 4 bis 12 Ziffern
person-pin-keep = Wie bisher
person-pin-yes = hat eine
person-pin-no = keine: kann sich nicht anmelden
person-add = Hinzufügen
person-edit = { $name } ändern
person-remove = { $name } von der Liste nehmen
person-saved = { $name } ist gespeichert.
person-saved-new-pin = { $name } ist gespeichert und braucht mit der höheren Rolle eine neue PIN.
person-removed = { $name } ist von der Liste.

erase-open = Diese Person vergessen
erase-title = { $name } vergessen?
erase-goes = Was verschwindet
erase-goes-what = Name, E-Mail-Adresse, Hinweis und Antworten am Einlass. Von diesem Laptop sofort, von den anderen, sobald sie davon hören. Auch der Käufer der Bestellung, wenn es dieselbe Person ist oder nichts anderes gekauft wurde.
erase-goes-order = Name, E-Mail-Adresse und Hinweis des Käufers. Auch die Tickets dieser Bestellung auf denselben Namen, mit den Antworten am Einlass. Von diesem Laptop sofort, von den anderen, sobald sie davon hören.
erase-stays = Was bleibt
erase-stays-what = Das Ticket mit Nummer, Art und Platz, wann es hereinkam und was bezahlt wurde. Die Zahlen stimmen weiter, und das Ticket öffnet weiter die Tür. Auch die Gründe, die beim Sperren, Stornieren oder Erstatten eingetippt wurden, bleiben.
erase-files = Früher gespeicherte Dateien haben die Daten noch: Sicherungen, Exporte, weitergegebene Dateien, gedruckte Listen. Löschen Sie sie. Das lässt sich nicht rückgängig machen.
erase-go = Endgültig vergessen
erase-done = Ticket { $number }: Die Person ist vergessen.
erase-done-buyer = Ticket { $number }: Die Person und der Käufer sind vergessen.
erase-done-order = Bestellung { $number }: Der Käufer ist vergessen.
expired-done = { $name } war lange genug vorbei: Die personenbezogenen Daten der Gäste wurden gelöscht.

error-bad_input-title = Das passt nicht
error-bad_input-next = Berichtigen Sie es und versuchen Sie es erneut.
error-not_found-title = Nicht gefunden
error-not_found-next = Vielleicht ist es anders geschrieben oder nicht auf diesem Laptop.
error-ambiguous-title = Mehr als eines passt
error-ambiguous-next = Nennen Sie es genauer.
error-not_allowed-title = Nicht auf diesem Laptop
error-not_allowed-next = Ein Veranstalter kann Ihnen die Veranstaltung mit einer anderen Rolle geben.
error-sold_out-title = Ausverkauft
error-sold_out-next = Wählen Sie eine andere Art, oder erhöhen Sie die Anzahl im Bildschirm „Veranstaltung“.
error-conflict-title = Das geht jetzt nicht
error-conflict-next = Sehen Sie nach, wie es steht, und versuchen Sie es erneut.
error-key_needed-title = Ein Schlüssel ist nötig
error-key_needed-next = Wählen Sie, wo er liegen soll.
error-key_unavailable-title = Der Schlüssel ist nicht erreichbar
error-key_unavailable-next = Entsperren Sie den Schlüsselbund des Systems, oder legen Sie die Schlüsseldatei zurück, und versuchen Sie es erneut.
error-passphrase_needed-title = Verschlossen
error-passphrase_needed-next = Geben Sie die Passphrase ein.
error-wrong_passphrase-title = Das öffnet es nicht
error-wrong_passphrase-next = Prüfen Sie Großschreibung und Tastaturbelegung.
error-sign_in_needed-title = Wer arbeitet hier?
error-sign_in_needed-next = Melden Sie sich mit Ihrer PIN an.
error-wrong_pin-title = Falsche PIN
error-wrong_pin-next = Versuchen Sie es erneut.
error-locked-title = Dieser Laptop ist gesperrt
error-locked-next = Entsperren Sie ihn zuerst mit seiner PIN.
error-bad_file-title = Diese Datei ist nicht verwendbar
error-bad_file-next = Wählen Sie eine andere Datei.
error-import_problems-title = Die Liste hat Probleme
error-import_problems-next = Beheben Sie sie in der Datei und versuchen Sie es erneut.
error-newer-title = Von einem neueren Entrada
error-newer-next = Installieren Sie die neuere Version auf diesem Laptop.
error-damaged-title = Die Daten sind beschädigt
error-damaged-next = Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie dann Ihre letzte Sicherung ein.
error-busy-title = Ein anderes Entrada ist gerade daran
error-busy-next = Warten Sie einen Moment, oder schließen Sie das andere.
error-read_only-title = Der Datenordner ist nicht beschreibbar
error-read_only-next = Prüfen Sie seine Rechte, oder wählen Sie mit --data einen anderen Ordner.
error-disk_full-title = Die Festplatte ist voll
error-disk_full-next = Schaffen Sie Platz; nichts ging verloren.
error-printing-title = Drucken fehlgeschlagen
error-printing-next = Sehen Sie nach dem Drucker und drucken Sie noch einmal: Es entsteht kein neues Ticket.
error-camera-title = Die Kamera ist ausgefallen
error-camera-next = Ziehen Sie sie ab und stecken Sie sie wieder ein.
error-stopped-title = Angehalten
error-stopped-next = Nichts blieb halb getan.
error-internal-title = In Entrada ist etwas schiefgegangen
error-internal-next = Versuchen Sie es erneut. Bleibt es dabei, melden Sie es bitte mit diesem Satz.

## The dress rehearsal.

rehearsal-title = Generalprobe
rehearsal-lead = Bevor der Einlass beginnt: Jede Zeile sollte grün sein. Nichts davon wird als Scan aufgezeichnet.
rehearsal-again = Erneut prüfen
rehearsal-to-door = Zum Einlass
rehearsal-verdict-fine = Bereit. Der Einlass kann beginnen.
rehearsal-verdict-wrong = Noch nicht bereit
rehearsal-verdict-open = Fast: Für einiges braucht es Sie
rehearsal-wrong-count = { $n ->
    [one] { $n } Sache zu beheben
   *[other] { $n } Sachen zu beheben
}
rehearsal-open-count = { $n ->
    [one] { $n } Sache noch zu prüfen
   *[other] { $n } Sachen noch zu prüfen
}
rehearsal-state-fine = OK
rehearsal-state-look = Anzusehen
rehearsal-state-wrong = Zu beheben
rehearsal-state-open = Zu prüfen
rehearsal-part-event = Veranstaltung
rehearsal-part-clock = Uhr
rehearsal-part-key = Schlüssel
rehearsal-part-ticket = Testticket
rehearsal-part-list = Gästeliste
rehearsal-part-laptops = Laptops
rehearsal-part-printer = Drucker
rehearsal-part-disk = Festplatte
rehearsal-part-battery = Akku
rehearsal-part-camera = Kamera
rehearsal-part-code = Code lesen
rehearsal-part-scanner = Der USB-Scanner
rehearsal-part-sound = Ton
rehearsal-part-page = Drucken
rehearsal-camera-starting = Warten auf das erste Bild …
rehearsal-camera-live = { $name } liefert Bilder mit { $width } × { $height }.
rehearsal-code-open = Halten Sie irgendein Ticket vor die Kamera.
rehearsal-code-read = Gelesen und beantwortet in { $ms } ms: { $answer }
rehearsal-scanner-open = Nur wenn Sie einen haben: Scannen Sie damit irgendein Ticket dieser Veranstaltung.
rehearsal-scanner-plain = Er hat ein Ticket gelesen und fügt nichts hinzu.
rehearsal-scanner-affix = Er hat ein Ticket gelesen. Er setzt „{ $before }“ vor und „{ $after }“ hinter jeden Code: Das wird ab jetzt weggenommen.
rehearsal-scanner-keys = Er ist auf eine andere Tastatur eingestellt als dieser Laptop. Das schadet nicht.
rehearsal-sound-open = Spielen Sie den Ton eines Einlasses ab und hören Sie hin.
rehearsal-sound-play = Abspielen
rehearsal-sound-heard = Haben Sie ihn gehört?
rehearsal-sound-fine = Sie haben ihn gehört.
rehearsal-sound-wrong = Sie haben ihn nicht gehört.
rehearsal-sound-mend = Stellen Sie lauter, wählen Sie in den Systemeinstellungen den richtigen Lautsprecher, und erlauben Sie Töne in den Einstellungen.
rehearsal-page-open = Drucken Sie eine Seite, die wie ein Ticket aussieht und niemanden einlässt.
rehearsal-page-print = Drucken
rehearsal-page-sent = Sie ging an { $printer }. Kam eine saubere Seite heraus?
rehearsal-page-fine = Die Seite kam gut heraus.
rehearsal-page-wrong = Die Seite kam nicht gut heraus.
rehearsal-page-mend = Sehen Sie nach Papier, Farbe und Kabel, wählen Sie den Drucker in den Einstellungen, und drucken Sie noch einmal.
rehearsal-speed = Ein Bild zu lesen dauert { $p50 } ms, fast immer unter { $p95 } ms.
rehearsal-settings = An der Kamera eingestellt, damit sie besser liest: { $settings }

## The mail server.

settings-section-mail = E-Mail
settings-mail-lead = Tickets gehen über Ihren eigenen Mailserver hinaus. Das Passwort liegt verschlüsselt auf diesem Laptop.
settings-mail-host = Mailserver
settings-mail-port = Port
settings-mail-security = Verschlüsselung
settings-mail-security-tls = TLS
settings-mail-security-start_tls = STARTTLS
settings-mail-security-open = Keine
settings-mail-user = Benutzername
settings-mail-password = Passwort
settings-mail-password-hint = Viele Anbieter verlangen ein eigens dafür erzeugtes App-Passwort. Leer lassen, um das gesetzte zu behalten; bei anderem Server, Port, Benutzernamen oder anderer Verschlüsselung muss es neu eingegeben werden.
settings-mail-from = Absenderadresse
settings-mail-from-name = Absendername
settings-mail-save = Speichern
settings-mail-saved = Mailserver gespeichert.
settings-mail-saved-without-password = Mailserver gespeichert. Das Passwort wurde nicht behalten, weil es für andere Einstellungen galt: Geben Sie es noch einmal ein.
settings-mail-test = Testmail senden an
settings-mail-test-go = Senden
settings-mail-tested = Der Server hat die Mail angenommen. Sehen Sie nach, ob sie ankommt.

error-mail-title = Die Mail wurde nicht gesendet
error-mail-next = Prüfen Sie den Mailserver in den Einstellungen und versuchen Sie es erneut.
error-sheets-title = Google Sheets hat es nicht angenommen
error-sheets-next = Versuchen Sie es erneut; was wartet, geht nicht verloren.

## Die Google-Tabelle.

clip-go = Kopieren
clip-done = Kopiert.
clip-by-hand = Es ist markiert: Strg+C kopiert es.

sheet-title = Google-Tabelle
sheet-lead = Zeigt Gäste und Scans von „{ $event }“ in einer Google-Tabelle, die Sie teilen können.
sheet-point-own = Sortieren, filtern, färben Sie dort und fügen Sie Spalten hinzu: jede Zeile wird wiedergefunden.
sheet-point-wait = Hier wartet nie jemand darauf. Ohne Netz geht Neues später von selbst hinaus.
sheet-point-edit = Wer dort Name, E-Mail, Platz oder Hinweis ändert, macht einen Vorschlag; Sie nehmen ihn an oder nicht.
sheet-connect = Tabelle verbinden
sheet-guide = So richten Sie es ein
sheet-nameless = Tabelle
sheet-by-person = Über die Anmeldung von { $account }
sheet-by-service_account = Über das Dienstkonto { $account }
sheet-by-somebody = Über eine Anmeldung bei Google
sheet-open = Tabelle öffnen
sheet-flush = Jetzt senden
sheet-test = Verbindung prüfen
sheet-testing = Wird versucht…
sheet-test-same = Eben versucht: es ist noch so.
sheet-test-fine = Alles in Ordnung: die Tabelle ist erreichbar und beschreibbar.
sheet-columns = Spalten
sheet-disconnect = Trennen
sheet-last = Zuletzt richtig vorgefunden: { $at }
sheet-detail = Genauer: { $detail }
sheet-sign-in-again = Neu anmelden
sheet-connect-again = Neu verbinden
sheet-this-account = dieses Konto

sheet-current = Aktuell
sheet-needs = Braucht Sie
sheet-sending = { $n ->
    [one] { $n } Änderung wird gesendet…
   *[other] { $n } Änderungen werden gesendet…
}
sheet-waiting = { $n ->
    [one] { $n } wartet
   *[other] { $n } warten
}
sheet-waiting-in = { $n ->
    [one] { $n } wartet, nächster Versuch in { $s } s
   *[other] { $n } warten, nächster Versuch in { $s } s
}
sheet-trying = Wird versucht…
sheet-trying-in = Nächster Versuch in { $s } s
sheet-aloud-up_to_date = Die Google-Tabelle ist aktuell.
sheet-aloud-waiting = Änderungen warten auf die Google-Tabelle.
sheet-aloud-needs_person = Die Google-Tabelle braucht Sie: sehen Sie in den Einstellungen nach.
sheet-proposals = { $n ->
    [one] { $n } Änderung ansehen
   *[other] { $n } Änderungen ansehen
}
sheet-changes = Änderungen ansehen

sheet-connect-title = Google-Tabelle verbinden
sheet-way = Wie verbinden
sheet-way-person = Mit Google anmelden
sheet-way-service_account = Dienstkonto
sheet-person-lead = Sie melden sich in Ihrem Browser an, und Entrada legt eine neue Tabelle in Ihrem Google Drive an. Keine andere Ihrer Dateien sieht es.
sheet-client-needed = Google lässt Programme ein, die eine Client-ID haben. Eine anzulegen dauert einmal zehn Minuten; sie gilt für alle Ihre Laptops.
sheet-client-own = Client-ID
sheet-client-built-in = Lassen Sie sie, wie sie ist, außer Sie haben eine andere eigene.
sheet-client-id = Client-ID
sheet-client-secret = Clientschlüssel
sheet-client-secret-hint = Liegt verschlüsselt auf diesem Laptop.
sheet-client-secret-keep = Leer lassen, um den gesetzten zu behalten.
sheet-sign-in = Mit Google anmelden
sheet-sign-in-waiting = Im Browser geht es weiter…
sheet-sign-in-address = Adresse der Anmeldung
sheet-sign-in-address-hint = Kein Browser aufgegangen? Kopieren Sie dies in einen auf diesem Laptop.
sheet-service-lead = Für Laptops, an denen sich niemand anmeldet: Entrada benutzt eine Schlüsseldatei und eine Tabelle, die Sie für deren Konto freigegeben haben.
sheet-key = Schlüsseldatei
sheet-account = Tabelle für diese Adresse freigeben
sheet-account-hint = In der Tabelle auf „Freigeben“ drücken, sie einfügen und „Mitbearbeiter“ wählen.
sheet-address = Adresse der Tabelle
sheet-address-hint = Aus dem Browser kopieren, während die Tabelle offen ist.
sheet-connected = Die Tabelle ist verbunden. Sie füllt sich von selbst.

sheet-columns-title = Spalten der Tabelle
sheet-columns-lead = Eine Spalte, die Sie wegnehmen, bleibt in der Tabelle stehen, wird aber nicht mehr gepflegt. Überschriften dürfen in der Tabelle umbenannt werden.
sheet-columns-saved = Die Spalten sind gespeichert.
sheet-column-number = Nummer
sheet-column-name = Name
sheet-column-email = E-Mail
sheet-column-type = Art
sheet-column-seat = Platz
sheet-column-note = Hinweis für den Einlass
sheet-column-state = Zustand
sheet-column-paid = Bezahlt
sheet-column-price = Preis
sheet-column-order = Bestellung
sheet-column-issued = Ausgestellt
sheet-column-valid_from = Gültig ab
sheet-column-valid_until = Gültig bis
sheet-column-entered = Gekommen
sheet-column-inside = Jetzt drin
sheet-column-entries = Eintritte
sheet-column-gate = Eingang
sheet-column-device = Laptop

sheet-disconnect-title = Tabelle trennen?
sheet-disconnect-stays = Die Tabelle bleibt bei Google, wie sie ist. Sie bekommt nur nichts Neues mehr von diesem Laptop.
sheet-disconnect-goes = Dieser Laptop vergisst, wie er sie erreicht: verbinden Sie sie neu, um weiterzumachen.
sheet-disconnected = Die Tabelle ist getrennt.

sheet-trouble-offline = Google ist nicht erreichbar.
sheet-trouble-offline-next = Nichts ist verloren: was wartet, geht von selbst hinaus, sobald es Netz gibt.
sheet-trouble-portal = Etwas anderes hat statt Google geantwortet, vielleicht die Anmeldeseite des Netzes.
sheet-trouble-portal-next = Öffnen Sie irgendeine Seite im Browser und melden Sie sich beim Netz an.
sheet-trouble-quota = Google bittet um eine Pause.
sheet-trouble-quota-next = In einer Minute wurde zu viel gefragt. Es geht von selbst weiter.
sheet-trouble-google = Google hat selbst eine Störung.
sheet-trouble-google-next = Nichts ist verloren: es wird von selbst wieder versucht.
sheet-trouble-answer = Googles Antwort kam nicht ganz an.
sheet-trouble-answer-next = Nichts ist verloren: es wird von selbst wieder versucht.
sheet-trouble-not_shared = Die Tabelle ist nicht freigegeben.
sheet-trouble-not_shared-next = Öffnen Sie die Tabelle, drücken Sie auf „Freigeben“ und fügen Sie { $account } als Mitbearbeiter hinzu.
sheet-trouble-not_found = Die Tabelle ist nicht da.
sheet-trouble-not_found-next = Sie wurde gelöscht, oder dieses Konto darf sie nicht sehen. Sehen Sie in Googles Papierkorb nach oder verbinden Sie eine andere.
sheet-trouble-scope = Die Anmeldung erlaubt Entrada nicht, Tabellen zu schreiben.
sheet-trouble-scope-next = Melden Sie sich neu an und lassen Sie das Häkchen bei den Google-Drive-Dateien stehen.
sheet-trouble-sign_in_again = Die Anmeldung bei Google gilt nicht mehr.
sheet-trouble-sign_in_again-next = Sie wurde zurückgezogen oder ist abgelaufen. Melden Sie sich neu an.
sheet-trouble-client = Google kennt diese Client-ID nicht.
sheet-trouble-client-next = Prüfen Sie Client-ID und Clientschlüssel.
sheet-trouble-key = Google nimmt diesen Schlüssel nicht an.
sheet-trouble-key-next = Legen Sie einen neuen Schlüssel für das Dienstkonto an und verbinden Sie mit ihm.
sheet-trouble-clock = Die Uhr dieses Laptops geht falsch.
sheet-trouble-clock-next = Stellen Sie Datum und Uhrzeit, dann senden Sie.
sheet-trouble-api_off = Die Google Sheets API ist ausgeschaltet.
sheet-trouble-api_off-next = Schalten Sie sie in Ihrem Projekt bei Google ein: die Anleitung führt hin.
sheet-trouble-protected = Ein Teil der Tabelle ist geschützt.
sheet-trouble-protected-next = Nehmen Sie den Schutz von Entradas Spalten, oder lassen Sie { $account } sie bearbeiten.
sheet-trouble-not_a_sheet = Dies ist eine andere Art Datei, etwa eine Excel-Datei.
sheet-trouble-not_a_sheet-next = Öffnen Sie sie in Google Tabellen, wählen Sie „Datei“, „Als Google-Tabelle speichern“ und verbinden Sie diese.
sheet-trouble-too_large = Die Tabelle ist voll.
sheet-trouble-too_large-next = Sie hat zehn Millionen Zellen. Löschen Sie Blätter, die niemand braucht, oder verbinden Sie eine neue.
sheet-trouble-request = Google hat nicht verstanden, was Entrada wollte.
sheet-trouble-request-next = Bitte melden Sie es. Die Tickets sind sicher.
sheet-trouble-data = Die Daten dieses Laptops konnten nicht gelesen werden.
sheet-trouble-data-next = Prüfen Sie das Journal unter „Sicherheit“.

proposals-title = In der Tabelle geändert
proposals-lead = Jemand hat dies in die Google-Tabelle geschrieben. Es zählt, sobald Sie es annehmen; Abgelehntes wird überschrieben.
proposals-none = Nichts anzusehen.
proposals-now = { $field } jetzt
proposals-wanted = Gewünscht
proposals-empty = leer
proposals-accept = Annehmen
proposals-accept-one = Annehmen: { $field } von { $who }
proposals-decline = Ablehnen
proposals-decline-one = Ablehnen: { $field } von { $who }
proposals-accept-all = { $n ->
    [one] Annehmen
   *[other] Alle { $n } annehmen
}
proposals-accepted = { $n ->
    [one] { $n } Änderung ist angenommen.
   *[other] { $n } Änderungen sind angenommen.
}

guide-title = Bei Google einrichten
guide-open = Öffnen
guide-person = Einmal für Sie und alle Ihre Laptops, etwa zehn Minuten. Google verlangt dafür kein Geld.
guide-person-step-1 = Projekt anlegen
guide-person-step-1-how = In der Google Cloud Console, mit beliebigem Namen.
guide-person-step-2 = Google Sheets API einschalten
guide-person-step-2-how = Wählen Sie oben auf der Seite Ihr Projekt, dann drücken Sie auf „Aktivieren“.
guide-person-step-3 = Zustimmungsseite einrichten
guide-person-step-3-how = Ein Name, Ihre E-Mail-Adresse, Zielgruppe „Extern“. Dann unter „Zielgruppe“ auf „App veröffentlichen“ drücken: eine Anmeldung aus der Testphase endet nach sieben Tagen.
guide-person-step-4 = Client anlegen
guide-person-step-4-how = Drücken Sie auf „Client erstellen“ und wählen Sie als Typ „Desktop-App“. Google zeigt eine Client-ID und einen Clientschlüssel.
guide-person-step-5 = Anmelden
guide-person-step-5-how = Schließen Sie diese Seite, fügen Sie beides in seine Felder ein und melden Sie sich an. Lassen Sie das Häkchen bei den Google-Drive-Dateien stehen.
guide-service_account = Für Laptops, an denen sich niemand anmeldet. Wer die Schlüsseldatei hat, kann jede Tabelle ändern, die für ihr Konto freigegeben ist.
guide-service_account-step-1 = Projekt anlegen
guide-service_account-step-1-how = In der Google Cloud Console, mit beliebigem Namen.
guide-service_account-step-2 = Google Sheets API einschalten
guide-service_account-step-2-how = Wählen Sie oben auf der Seite Ihr Projekt, dann drücken Sie auf „Aktivieren“.
guide-service_account-step-3 = Dienstkonto anlegen
guide-service_account-step-3-how = Mit beliebigem Namen. Es braucht keine Rolle.
guide-service_account-step-4 = Schlüssel anlegen
guide-service_account-step-4-how = Öffnen Sie das Konto, dann „Schlüssel“, „Schlüssel hinzufügen“, „Neuen Schlüssel erstellen“, JSON. Eine Datei wird auf diesem Laptop gespeichert. Erlaubt Ihre Organisation keine Schlüssel, melden Sie sich stattdessen mit Google an.
guide-service_account-step-5 = Tabelle freigeben
guide-service_account-step-5-how = Legen Sie eine neue an oder nehmen Sie eine vorhandene. Drücken Sie auf „Freigeben“, fügen Sie die Adresse des Dienstkontos hinzu und wählen Sie „Mitbearbeiter“.
guide-service_account-step-6 = Verbinden
guide-service_account-step-6-how = Schließen Sie diese Seite, wählen Sie die Schlüsseldatei und fügen Sie die Adresse der Tabelle ein. Entrada bewahrt den Schlüssel verschlüsselt auf; löschen Sie die Datei danach.
