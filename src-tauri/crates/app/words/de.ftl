### Was Rust sagt, auf Deutsch (German). Ids, Variablen und Erklärungen stehen in en.ftl; die Wörter des Fensters in `ui/words`.

## Times.

month = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
weekday = { $weekday ->
    [1] Mo.
    [2] Di.
    [3] Mi.
    [4] Do.
    [5] Fr.
    [6] Sa.
   *[7] So.
}
moment-day = { $span ->
    [other] { $day }. { month } { $year }
   *[year] { $day }. { month }
}
moment-at = { $span ->
    [today] um { $time }
   *[other] am { moment-day } um { $time }
}
moment-since = { $span ->
    [today] seit { $time }
   *[other] seit { moment-day } { $time }
}
moment-from = { $span ->
    [today] ab { $time }
   *[other] ab { moment-day } { $time }
}
moment-until = { $span ->
    [today] bis { $time }
   *[other] bis { moment-day } { $time }
}
wait = { $minutes ->
    [one] in { $minutes } Minute
   *[other] in { $minutes } Minuten
}

## To the staff at the door.

door-malformed = Kein Entrada-Ticket.
door-malformed-signs = Eine Ticketnummer hat { $of } Buchstaben und Ziffern, diese hat { $signs }. Bitte sehen Sie noch einmal nach.
door-forged = Nicht echt: Dieser Code wurde für keine Veranstaltung auf diesem Laptop gemacht.
door-wrong_event = Ein Ticket für eine andere Veranstaltung.
door-wrong_event-named = Ein Ticket für eine andere Veranstaltung: { $event }.
door-unknown = Dieses Ticket gibt es in dieser Veranstaltung nicht.
door-unknown-unheard = Nicht auf diesem Laptop, und von den anderen hat er noch nichts gehört.
door-unknown-heard = Nicht auf diesem Laptop, der zuletzt { $at } von den anderen gehört hat.
door-replaced = Ersetzt: Für dieses Ticket wurde ein neuerer Code gemacht. Nach diesem fragen.
door-cancelled = Dieses Ticket wurde storniert.
door-cancelled-why = Storniert: { $why }
door-blocked = Vom Veranstalter gesperrt.
door-blocked-why = Gesperrt: { $why }
door-unpaid = Nicht bezahlt. Bitte zur Kasse schicken.
door-unpaid-asked = Nicht bezahlt. Sie entscheiden, ob die Person hineindarf.
door-unpaid-due = Nicht bezahlt, { $due } offen. Bitte zur Kasse schicken.
door-unpaid-ask = Noch nicht bezahlt: { $due } offen.
door-unpaid-late = Nicht rechtzeitig bezahlt: Die Plätze waren { $until } reserviert. Bitte zur Kasse schicken.
door-unpaid-back = Das Geld wurde zurückgegeben: kein Ticket mehr. Bitte zur Kasse schicken.
door-not_yet_valid = Noch nicht gültig.
door-not_yet_valid-later = Noch nicht gültig: erst { $from }.
door-not_yet_valid-soon = Noch nicht gültig: erst { $from }, { wait }.
door-expired = Nicht mehr gültig.
door-expired-past = Nicht mehr gültig: nur { $until }.
door-doors_closed = Der Einlass ist geschlossen.
door-doors_closed-later = Der Einlass beginnt { $at }.
door-doors_closed-soon = Der Einlass beginnt { $at }, { wait }.
door-doors_closed-past = Der Einlass endete { $at }.
door-wrong_gate = Falscher Eingang.
door-wrong_gate-gates = Falscher Eingang: Dieses Ticket öffnet { $gates }.
door-wrong_gate-which = Welcher Eingang ist das? Dieses Ticket öffnet { $gates }.
door-already_in = Schon drin.
door-already_in-just = { $seconds ->
    [0] Gerade eingelassen, eben jetzt.
    [one] Gerade eingelassen, vor 1 Sekunde.
   *[other] Gerade eingelassen, vor { $seconds } Sekunden.
}
door-already_in-used = Schon verwendet: Eintritt { $at }. Dieses Ticket gilt nur einmal.
door-already_in-since = { $where ->
    [both] Schon drin { $since }, Eingang { $gate }, an { $device }.
    [gate] Schon drin { $since }, Eingang { $gate }.
    [device] Schon drin { $since }, an { $device }.
   *[neither] Schon drin { $since }.
}
door-already_in-all_used = { $entries ->
    [one] Der eine Eintritt wurde { $at } verbraucht.
   *[other] Alle { $entries } Eintritte sind verbraucht, der letzte { $at }.
}
door-already_in-today_used = { $entries ->
    [one] Heute schon verwendet, { $at }.
   *[other] Alle { $entries } Eintritte von heute sind verbraucht, der letzte { $at }.
}
door-not_yet_valid-area = Zuerst müssen sie bei { $place } hinein.
door-not_yet_valid-type = Zuerst muss ein Ticket „{ $type }“ derselben Bestellung hinein.
door-not_yet_valid-never = Zu dieser Zeit nicht gültig, und später auch nicht.
door-not_yet_valid-rule = Die Ticketart hat eine Regel, die diese Version von Entrada nicht kennt. Aktualisieren Sie Entrada, oder fragen Sie den Veranstalter.
door-expired-last = { $again ->
    [soon] Letzter Einlass war { $at }. Wieder { $from }, { wait }.
    [later] Letzter Einlass war { $at }. Wieder { $from }.
   *[never] Letzter Einlass war { $at }.
}
door-already_in-days_used = { $days ->
    [one] Der eine Tag ist verbraucht, zuletzt { $at }.
   *[other] Alle { $days } Tage sind verbraucht, zuletzt { $at }.
}
door-already_in-stay = { $again ->
    [soon] Die Zeit zum Wiederkommen ist um: sie ging { $until }. Wieder { $from }, { wait }.
    [later] Die Zeit zum Wiederkommen ist um: sie ging { $until }. Wieder { $from }.
   *[never] Die Zeit zum Wiederkommen ist um: sie ging { $until }.
}
door-already_in-apart = { $again ->
    [soon] Eintritt war { $at }. Wieder { $from }, { wait }.
    [later] Eintritt war { $at }. Wieder { $from }.
   *[never] Eintritt war { $at }, und es gibt keinen weiteren.
}
door-full = Voll.
door-full-count = { $capacity ->
    [one] Voll: { $capacity } Person ist drin.
   *[other] Voll: { $capacity } Personen sind drin.
}
door-reissued = Dieses Ticket wurde neu ausgestellt. Die Nummer steht auch auf dem alten Papier: Fragen Sie nach dem neuen Code.
door-reissued-to = Neu ausgestellt { $at }, für { $name }. Die Nummer steht auch auf dem alten Papier: nur { $name } einlassen.
door-reissued-when = Neu ausgestellt { $at }. Die Nummer steht auch auf dem alten Papier: nur einlassen, für wen es neu ausgestellt wurde.
door-order = Die Nummer einer Bestellung. Welches ihrer Tickets ist hier?
door-order-too_few = Von dieser Bestellung können jetzt { $may } hinein, nicht { $wanted }.
door-question = Zuerst ist etwas zu fragen.
door-admitted = Willkommen.
door-unlisted = Willkommen. Echt, aber nicht auf der Liste dieses Laptops.
door-manual = Willkommen. Ohne Ticket eingelassen.
door-manual-out = Auf Wiedersehen. Ohne Ticket hinausgelassen.
door-exited = Auf Wiedersehen.
door-other = Abgewiesen.

## To the guest.

guest-malformed = Wir können das nicht als Ticket lesen.
guest-malformed-signs = Ihre Nummer scheint unvollständig zu sein. Bitte zeigen Sie uns Ihr Ticket noch einmal.
guest-forged = Wir erkennen dieses Ticket nicht. Bitte sprechen Sie mit unserem Team.
guest-wrong_event = Dieses Ticket ist für eine andere Veranstaltung.
guest-wrong_event-named = Dieses Ticket ist für eine andere Veranstaltung: { $event }.
guest-unknown = Wir finden dieses Ticket nicht. Bitte sprechen Sie mit unserem Team.
guest-replaced = Es gibt ein neueres Ticket anstelle von diesem. Bitte zeigen Sie das neuere.
guest-cancelled = Dieses Ticket wurde storniert. Bitte fragen Sie an der Kasse.
guest-blocked = Dieses Ticket ist gesperrt. Bitte fragen Sie an der Kasse.
guest-unpaid = Dieses Ticket ist noch nicht bezahlt. Bitte zahlen Sie an der Kasse.
guest-unpaid-ask = Dieses Ticket ist noch nicht bezahlt: { $due }.
guest-unpaid-late = Diese Bestellung wurde nicht rechtzeitig bezahlt. Bitte fragen Sie an der Kasse.
guest-unpaid-back = Dieses Ticket wurde erstattet. Bitte fragen Sie an der Kasse.
guest-not_yet_valid = Dieses Ticket ist noch nicht gültig.
guest-not_yet_valid-later = Dieses Ticket gilt { $from }.
guest-not_yet_valid-soon = Dieses Ticket gilt { $from }, { wait }.
guest-expired = Dieses Ticket ist nicht mehr gültig.
guest-expired-past = Dieses Ticket war { $until } gültig.
guest-doors_closed = Der Einlass ist geschlossen.
guest-doors_closed-later = Der Einlass beginnt { $at }.
guest-doors_closed-soon = Der Einlass beginnt { $at }, { wait }.
guest-doors_closed-past = Der Einlass endete { $at }.
guest-wrong_gate = Bitte nehmen Sie einen anderen Eingang.
guest-wrong_gate-gates = Bitte nehmen Sie diesen Eingang: { $gates }.
guest-wrong_gate-which = Einen Augenblick bitte.
guest-already_in = Dieses Ticket wurde schon verwendet.
guest-already_in-since = Dieses Ticket wurde schon { $at } verwendet.
guest-already_in-all_used = Alle Eintritte dieses Tickets sind verbraucht, der letzte { $at }.
guest-already_in-today_used = Dieses Ticket wurde heute schon verwendet, zuletzt { $at }.
guest-not_yet_valid-area = Bitte gehen Sie zuerst zu { $place }.
guest-not_yet_valid-type = Bitte zeigen Sie zuerst Ihr Ticket „{ $type }“.
guest-not_yet_valid-never = Dieses Ticket ist zu dieser Zeit nicht gültig.
guest-not_yet_valid-rule = Wir können dieses Ticket hier nicht prüfen. Bitte sprechen Sie mit unserem Team.
guest-expired-last = { $again ->
    [soon] Letzter Einlass war { $at }. Bitte kommen Sie wieder { $from }, { wait }.
    [later] Letzter Einlass war { $at }. Bitte kommen Sie wieder { $from }.
   *[never] Letzter Einlass war { $at }.
}
guest-already_in-days_used = Alle Tage dieses Tickets sind verbraucht, der letzte { $at }.
guest-already_in-stay = { $again ->
    [soon] Sie konnten { $until } wiederkommen. Dieses Ticket gilt wieder { $from }, { wait }.
    [later] Sie konnten { $until } wiederkommen. Dieses Ticket gilt wieder { $from }.
   *[never] Sie konnten { $until } wiederkommen.
}
guest-already_in-apart = { $again ->
    [soon] Dieses Ticket wurde { $at } verwendet. Es gilt wieder { $from }, { wait }.
    [later] Dieses Ticket wurde { $at } verwendet. Es gilt wieder { $from }.
   *[never] Dieses Ticket wurde schon { $at } verwendet.
}
guest-full = Drinnen ist es voll. Bitte warten Sie einen Moment.
guest-reissued = Dieses Ticket wurde neu ausgestellt. Bitte zeigen Sie den neuen Code.
guest-order = Einen Moment bitte: Wir suchen Ihre Tickets.
guest-question = Einen Moment bitte: Wir haben eine Frage.
guest-admitted = Willkommen!
guest-unlisted = Willkommen!
guest-manual = Willkommen!
guest-exited = Auf Wiedersehen!
guest-other = Mit diesem Ticket können wir Sie nicht einlassen. Bitte sprechen Sie mit unserem Team.

## On paper.

caption-seat = Platz
caption-price = Preis
caption-price-taxed = Preis, inkl. { $rate } % Steuer
caption-number = Nummer
caption-holder = Name
paper-moment = { weekday } { $day }. { month } { $year }, { $time }
paper-moment-elsewhere = { $moment } ({ $zone })
letters-missing = Keine Schrift auf diesem Laptop hat diese Zeichen: { $letters }. Auf Papier steht für jedes ein Fragezeichen.
paper-valid-between = Gültig { $from } bis { $until }
paper-valid-from = Gültig ab { $from }
paper-valid-until = Gültig bis { $until }

## The evening's report and the guest list.

report-title = { $event }: wie es lief
report-written = Geschrieben { $at }, an { $device }
report-written-by = Geschrieben { $at } von { $person }, an { $device }
report-sold = Verkauft
report-cancelled = Storniert
report-come = Gekommen
report-missed = Nicht gekommen
report-expired = { $count } verfallen
report-inside = Drin
report-manual = Ohne Ticket
report-undone = Zurückgenommene Scans
report-refused = Abgelehnte Scans
report-of = von { $count }
report-arrivals = Einlass je fünf Minuten
report-peak-passed = Die meisten kamen um { $at }: { $count } in fünf Minuten.
report-peak-expected = Höhepunkt erwartet gegen { $at }.
report-areas = Bereiche
report-types = Nach Ticketart
report-gates = Nach Eingang
report-refusals = Abgelehnt, nach Grund
report-sellers = Nach Verkäufer
report-money = Geld
report-speed = Tempo an den Türen
report-incidents = Vorfälle
report-cash = Kassenzählungen
report-area = Bereich
report-itself = Die Veranstaltung selbst
report-capacity = Platz für
report-hour = Stunde
report-entries = Rein
report-exits = Raus
report-type = Art
report-gate = Eingang
report-nowhere = Kein Eingang genannt
report-reason = Grund
report-scans = Scans
report-seller = Wer
report-device = Laptop
report-tickets = Tickets
report-method = Bezahlt mit
report-taken = Eingenommen
report-refunded = Erstattet
report-net = Bleibt
report-payments = Zahlungen
report-taxes = Steuer im Geld
report-rate = Satz
report-without-tax = Netto
report-tax = Steuer
report-gross = Brutto
report-untaxed = ohne
report-busiest = Am vollsten ab
report-per-minute = Scans je Minute
report-seconds = Sekunden dazwischen
report-first = Zuerst
report-second = Dann
report-quota = { $name }: { $sold } von { $quota } verkauft
report-refund = { $refunded } erstattet, { $taken } bezahlt
receipt-title = Quittung { $order }
receipt-for = Für { $buyer }
receipt-sold = Verkauft { $at }
receipt-total = Summe
receipt-paid = Bezahlt
receipt-due = Noch offen
receipt-each = Einzeln
receipt-amount = Betrag
receipt-payments = Zahlungen
receipt-when = Wann
report-time = Zeit
report-expected = Erwartet
report-counted = Gezählt
report-difference = Unterschied
report-page = { $page } von { $pages }
report-reason-malformed = Kein Ticket von uns
report-reason-forged = Nicht echt
report-reason-wrong_event = Andere Veranstaltung
report-reason-unknown = Unbekanntes Ticket
report-reason-replaced = Durch neueren Code ersetzt
report-reason-cancelled = Storniert
report-reason-blocked = Gesperrt
report-reason-unpaid = Nicht bezahlt
report-reason-not_yet_valid = Noch nicht gültig
report-reason-expired = Nicht mehr gültig
report-reason-doors_closed = Einlass geschlossen
report-reason-wrong_gate = Falscher Eingang
report-reason-already_in = Schon drin
report-reason-full = Voll
report-reason-reissued = Nummer eines neu ausgestellten Tickets
report-reason-order = Nummer einer Bestellung
report-reason-question = Frage nicht beantwortet
report-reason-other = Anderer Grund
report-method-cash = Bar
report-method-card = Karte
report-method-transfer = Überweisung
report-method-free = Kostenlos
report-method-other = Anders
list-printed = Gedruckt { $at }
list-heard = Zuletzt von anderen Laptops gehört { $at }
list-unheard = Noch nichts von anderen Laptops gehört
list-alone = Der einzige Laptop dieser Veranstaltung
list-buyer = Käufer
list-note = Für die Tür
list-unpaid = NICHT BEZAHLT
list-held = GESPERRT
list-nameless = Ohne Namen

## Tickets by e-mail, and why one was not sent.

mail-test-subject = Testbrief von Entrada
mail-test = Dieser Brief zeigt, dass Entrada mit diesen Einstellungen Post verschicken kann.
mail-subject = Ihr Ticket für { $event }
mail-hello = Guten Tag { $name },
mail-hello-nobody = Guten Tag,
mail-tickets = { $n ->
    [one] hier ist Ihr Ticket für { $event }:
   *[other] hier sind Ihre { $n } Tickets für { $event }:
}
mail-show = Bitte zeigen Sie jeden Code am Eingang, auf Papier oder auf dem Handy. Zum Ausdrucken liegen die Tickets bei.
mail-not-cancelled = es ist storniert
mail-not-blocked = es ist gesperrt
mail-not-address = es hat keine E-Mail-Adresse
mail-not-again = es wurde schon verschickt
mail-not-unpaid = es ist nicht bezahlt
mail-not-refunded = es wurde erstattet
mail-not-known = es wurde gerade dem Mailserver übergeben, als das Programm oder die Verbindung endete, und kann angekommen sein: fragen Sie nach, oder senden Sie es noch einmal

## The dress rehearsal: what was seen, and how to mend it.

rehearse-event = { $issued ->
    [one] { $issued } Ticket ist ausgestellt. Der Einlass beginnt { $at }.
   *[other] { $issued } Tickets sind ausgestellt. Der Einlass beginnt { $at }.
}
rehearse-event-types = Die Veranstaltung hat keine Ticketarten.
rehearse-event-types-mend = Legen Sie unter „Veranstaltung“, „Ticketarten“ eine an.
rehearse-event-over = Die Veranstaltung ist vorbei: Sie endete { $at }.
rehearse-event-over-mend = Prüfen Sie die Zeiten unter „Veranstaltung“ und die Uhr dieses Laptops.
rehearse-clock = Die Uhr dieses Laptops zeigt { $time } ({ $zone }). Die Veranstaltung dauert { $from } { $until }.
rehearse-clock-far = Die Uhr dieses Laptops zeigt { $time } ({ $zone }). Die Veranstaltung beginnt erst { $at }.
rehearse-clock-far-mend = Wenn sie früher ist, stellen Sie Datum und Uhr dieses Laptops.
rehearse-clock-off = { $span ->
    [days] Die Uhr dieses Laptops zeigt { $time }, aber im Journal oder von einem anderen Laptop wurde { $at } etwas geschrieben.
   *[minutes] Die Uhr dieses Laptops zeigt { $time }; das liegt { $minutes } Minuten hinter dem, was im Journal oder von einem anderen Laptop geschrieben wurde.
}
rehearse-clock-off-mend = Stellen Sie die Uhr dieses Laptops und die der anderen nach derselben Uhr.
rehearse-letters-mend = Installieren Sie eine Schrift, die sie hat, etwa Noto Sans CJK für Chinesisch, Japanisch und Koreanisch.
rehearse-odd-mend = Prüfen Sie die Zeiten unter „Veranstaltung“.
odd-zone = Dieses Programm kennt die Zeitzone { $zone } nicht: Zeiten werden in UTC gezeigt und genommen.
odd-doors-after-end = Der Einlass beginnt { $open }, wenn die Veranstaltung vorbei ist: Sie endet { $end }.
odd-doors-before-start = Der Einlass endet { $close }, mehr als einen Tag vor der Veranstaltung: Sie beginnt { $start }.
odd-doors-far = Der Einlass dauert { $from } { $until }, mehr als einen Monat entfernt von der Veranstaltung.
odd-long = Die Veranstaltung dauert länger als ein Jahr: { $from } { $until }.
odd-type-after = Tickets der Art „{ $type }“ gelten erst { $from }, wenn die Veranstaltung vorbei ist.
odd-type-before = Tickets der Art „{ $type }“ gelten nur { $until }, bis mehr als einen Tag vor der Veranstaltung.
rehearse-key = Der Schlüssel der Veranstaltung ist da.
rehearse-key-gone = Der Schlüssel der Veranstaltung ist nicht verwendbar: { $why }.
rehearse-key-gone-mend = Entsperren Sie den Schlüsselbund, oder lesen Sie eine Datei der Veranstaltung noch einmal ein.
rehearse-key-swapped = Der Schlüssel auf diesem Laptop ist nicht der der Veranstaltung.
rehearse-key-swapped-mend = Lesen Sie eine Datei der Veranstaltung vom Laptop des Veranstalters selbst ein.
rehearse-ticket = Ein Testticket wurde versiegelt, gezeichnet, gelesen und beantwortet, in { $ms } ms: „{ $answer }“
rehearse-ticket-unread = Ein Testticket wurde gezeichnet und ließ sich nicht wieder lesen.
rehearse-ticket-unread-mend = Das sollte nie geschehen. Installieren Sie Entrada neu, und sagen Sie es den Entwicklern.
rehearse-ticket-failed = Ein Testticket ließ sich nicht erzeugen: { $why }.
rehearse-ticket-failed-mend = Tun Sie, was der Satz sagt; hilft es nicht, nehmen Sie am Einlass einen anderen Laptop.
rehearse-forged = Ein gefälschter Code wurde gezeichnet, gelesen und als Fälschung erkannt, in { $ms } ms.
rehearse-forged-missed = Ein gefälschter Code wurde nicht als Fälschung erkannt: „{ $answer }“
rehearse-forged-missed-mend = Das sollte nie geschehen. Installieren Sie Entrada neu, und sagen Sie es den Entwicklern.
rehearse-list = Die Liste ist frisch: Von den anderen Laptops zuletzt gehört { $at }.
rehearse-list-alone = Dies ist der einzige Laptop der Veranstaltung: Seine Liste ist vollständig.
rehearse-list-unheard = Dieser Laptop hat von den anderen noch nichts gehört.
rehearse-list-unheard-mend = Lesen Sie eine Datei von der Kasse ein.
rehearse-list-stale = Die Liste ist alt: Von den anderen Laptops zuletzt gehört { $at }.
rehearse-list-stale-mend = Lesen Sie eine neue Datei von der Kasse ein.
rehearse-forked = { $laptop } hat zwei Geschichten: Eine Kopie seiner Daten wird anderswo benutzt, oder jemand hat seinen Schlüssel.
rehearse-forked-mend = Finden Sie die Kopie, schließen Sie den Laptop aus, und lassen Sie ihn mit leerem Datenordner neu herein.
device-forked = Zwei verschiedene Einträge dieses Laptops haben die Nummer { $seq } (einer geschrieben { $first }, einer { $second }): Eine Kopie seiner Daten wird anderswo benutzt, oder jemand hat seinen Schlüssel. Beide zählen. Schließen Sie ihn aus, und lassen Sie ihn mit leerem Datenordner neu herein.
device-forked-dismissed = Zwei verschiedene Einträge dieses Laptops haben die Nummer { $seq } (einer geschrieben { $first }, einer { $second }).
event-over = Nach der Uhr dieses Laptops endete die Veranstaltung { $at }. Ihr Einlass hat kein Ende, also gelten Tickets noch.
clock-of-laptop-ahead = Die Uhr von { $laptop } geht der dieses Laptops { $minutes } min vor. Stellen Sie beide richtig: Ein- und Ausgänge richten sich danach.
clock-of-laptop-behind = Die Uhr von { $laptop } geht der dieses Laptops { $minutes } min nach. Stellen Sie beide richtig: Ein- und Ausgänge richten sich danach.
rehearse-printer = Der Drucker { $name } ist bereit.
rehearse-printer-stopped = Der Drucker { $name } ist angehalten. { $why }
rehearse-printer-stopped-mend = Sehen Sie nach dem Drucker: Papier, Toner, Kabel. Starten Sie dann seine Warteschlange in den Systemeinstellungen.
rehearse-printer-gone = Der Drucker { $name } ist nicht da.
rehearse-printer-gone-mend = Schalten Sie ihn ein und schließen Sie ihn an, oder wählen Sie in den Einstellungen einen anderen.
rehearse-printer-none = Tickets sollen gedruckt werden, aber dieser Laptop hat keinen Drucker.
rehearse-printer-none-mend = Richten Sie in den Systemeinstellungen einen Drucker ein, oder lassen Sie Entrada stattdessen PDFs speichern.
rehearse-printer-unused = Kein Drucker ist eingerichtet; Tickets werden als PDF gespeichert.
rehearse-disk = Auf der Festplatte sind { $gigabytes } GB frei.
rehearse-disk-full = Auf der Festplatte sind nur { $gigabytes } GB frei.
rehearse-disk-full-mend = Löschen Sie etwas Großes, bevor der Einlass beginnt.
rehearse-disk-unseen = Die Festplatte lässt sich nicht ansehen: { $why }.
rehearse-disk-unseen-mend = Prüfen Sie, ob der Datenträger mit dem Datenordner angeschlossen ist.
rehearse-battery = Der Akku steht bei { $charge } % und wird verbraucht.
rehearse-battery-plugged = Der Akku steht bei { $charge } % und hängt am Netz.
rehearse-battery-low = Der Akku steht bei { $charge } % und lädt nicht.
rehearse-battery-low-mend = Schließen Sie das Netzteil an.
rehearse-camera = Die Kamera zeigt ein Bild von { $size }.
rehearse-camera-none = Keine Kamera zeigt ein Bild.
rehearse-camera-none-mend = Schließen Sie eine Webcam an, oder nehmen Sie einen USB-Scanner.
rehearse-camera-trouble = Die Kamera zeigt kein Bild.
rehearse-camera-trouble-mend = Schließen Sie andere Programme, die sie nutzen, ziehen Sie sie ab und stecken Sie sie wieder ein.
rehearse-page = Eine Seite, um zu sehen, ob der Drucker druckt
rehearse-page-note = Das ist kein Ticket und lässt niemanden ein.

## Die Zeitregeln einer Ticketart.

rule-hours = { $on ->
    [some] { $days }, von { $from } bis { $until }.
   *[all] Jeden Tag von { $from } bis { $until }.
}
rule-window = Von { $from } bis { $until }.
rule-apart = Mindestens { $minutes } Min. zwischen zwei Eintritten.
rule-any-days = An beliebigen Tagen; höchstens so viele verschiedene: { $days }.
rule-last-entry = Nach { $at } kommt niemand mehr hinein, bis um { $end } der nächste Tag beginnt.
rule-tolerance = Bis zu { $before } Min. früher und { $after } Min. später.
rule-stay = { $of ->
    [day] Wieder hinein nur bis { $minutes } Min. nach dem ersten Eintritt des Tages.
   *[all] Wieder hinein nur bis { $minutes } Min. nach dem ersten Eintritt.
}
rule-after-area = Nur wer vorher bei { $place } hineinkam.
rule-after-type = Nur nach dem Eintritt eines Tickets „{ $type }“ derselben Bestellung.
rule-unknown = Eine Regel eines neueren Entrada, die dieses nicht kennt: Niemand kommt hinein.
