### Errors, door: see words/errors.rs.

scan-not-here = auf diesem Laptop gibt es keinen Scan „{ $scan }“
scan-undone-before = Scan { $scan } wurde schon rückgängig gemacht
undo-needs-desk = { $whose ->
    [old] dieser Scan ist älter als 15 Minuten: eine Tür nimmt ihn nicht mehr zurück
   *[other] dieser Scan ist von einem anderen Laptop: eine Tür nimmt ihn nicht zurück
}
    .terminal = Wer verkauft oder organisiert, kann es mit der eigenen PIN: --person NAME.
    .window = Wer verkauft oder organisiert, meldet sich mit der eigenen PIN an und nimmt ihn zurück.
scan-undone = Scan { $scan } wurde rückgängig gemacht
    .hint = Scannen Sie das Ticket noch einmal; das ist ein neuer Scan mit eigener Kennung.
scan-id-taken = Die Scan-Kennung { $scan } wurde schon benutzt, für einen anderen Code, eine andere Richtung oder einen anderen Eingang
    .hint = Geben Sie jedem Scan eine eigene Kennung; ein Gerät, das sie zählt, darf nach einem Neustart nicht von vorn beginnen.
scan-id-malformed = die Kennung eines Scans hat 1 bis 64 Buchstaben, Ziffern, Binde- oder Unterstriche, Punkte oder Doppelpunkte
party-of-nobody = niemand kommt mit: Geben Sie an, wie viele, ab 1, oder alle
scanner-read-no-ticket = „{ $text }“ ist kein Ticket dieser Veranstaltung: Scannen Sie eines mit dem Scanner und achten Sie darauf, dass der Code ganz ist
gate-not-of-event = { $event } hat keinen Eingang „{ $gate }“
    .hint = Die Eingänge sind { $gates }.
question-not-of-event = es gibt keine Frage „{ $question }“
    .terminal = Lassen Sie sich die Fragen zeigen (entrada question list EVENT).
    .window = Sehen Sie unter Veranstaltung, Am Einlass nach den Fragen.
answer-not-yes-or-no = auf „{ $question }“ wird mit ja oder nein geantwortet, nicht mit „{ $answer }“
answer-not-a-choice = auf „{ $question }“ kann man nicht mit „{ $answer }“ antworten: zur Wahl stehen { $choices }

## Paper

cancelled-not-printed = Ticket { $number } ist storniert und wird nicht gedruckt
    .hint = Reaktivieren Sie es zuerst.
no-ticket-to-print = es gibt kein Ticket, das gedruckt werden könnte
    .hint = Verkaufen Sie zuerst eines.
no-guest-to-list = es gibt keinen Gast, der auf einer Liste stehen könnte
    .hint = Verkaufen Sie zuerst ein Ticket.
picture-name-ending = { $file } muss auf .png oder .svg enden
ticket-page-size-unknown = „{ $size }“ ist keine Papiergröße; möglich sind a6, a4 und letter
list-page-size-unknown = „{ $size }“ ist hier keine Papiergröße; möglich sind a4 und letter
qr-code-too-long = der Code ist mit { $bytes } Bytes zu lang für einen QR-Code; kürzen Sie ihn auf höchstens 2.331 Bytes
qr-code-empty = es gibt keinen Code, der als QR-Code gezeichnet werden könnte; geben Sie dem Ticket zuerst einen
ticket-not-drawn = Ticket { $number }: { $why }
pdf-stopped = angehalten, bevor das PDF fertig war; nichts wurde geschrieben

## Printers

print-program-missing =
    das Programm „{ $program }“ fehlt, darum lässt sich nichts drucken; installieren Sie { $package ->
        [PowerShell] PowerShell
       *[other] das Paket { $package }
    }, oder speichern Sie das PDF und drucken Sie es anderswo
printing-no-answer = das Drucksystem antwortet nicht ({ $why }); starten Sie es, oder speichern Sie das PDF und drucken Sie es anderswo
printer-unknown = es gibt keinen Drucker „{ $name }“; vorhanden: { $known }
printer-unknown-and-none = es gibt keinen Drucker „{ $name }“; dieses System hat überhaupt keinen
printer-not-chosen = es ist kein Drucker gewählt, und das System hat keinen Standarddrucker; wählen Sie einen seiner Drucker
print-file-unreadable = die Datei { $file } kann nicht gedruckt werden: { $why }
print-copies-out-of-range = { $copies } Exemplare können nicht gedruckt werden; möglich sind 1 bis 99
printing-refused = das Drucksystem hat abgelehnt: { $why }
no-event-at-door = für diese Tür ist keine Veranstaltung angegeben
    .hint = Nennen Sie mindestens eine.
ticket-not-linked = mit Ticket { $number } ist nichts verknüpft
link-code-none = der Code eines Armbands oder einer Karte hat 1 bis { $most } Zeichen
link-code-taken = „{ $code }“ ist schon mit Ticket { $number } verknüpft
    .hint = Lösen Sie es dort zuerst.
link-code-of-ticket = „{ $code }“ ist der Code oder die Nummer eines Tickets und kann nicht der eines Armbands oder einer Karte sein
