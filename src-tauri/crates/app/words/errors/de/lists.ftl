### Errors, lists: see words/errors.rs.

file-empty = { $file } ist leer
file-only-separators = { $file } ist leer: es stehen nur Trennzeichen darin
file-too-many-rows = { $file } hat mehr als { $max } Zeilen
    .hint = Importieren Sie die Datei in mehreren Teilen.
picture-no-list = { $file } ist ein Bild und keine Gästeliste
    .hint = Wählen Sie die Datei mit der Gästeliste.
archive-no-list = { $file } ist ein gepacktes Archiv und keine Gästeliste
    .hint = Entpacken Sie es und wählen Sie die Liste darin.
pdf-no-list = { $file } ist ein PDF, aus dem sich keine Liste lesen lässt
    .hint = Holen Sie die Liste als CSV oder .xlsx von dort, wo das PDF herkommt.
web-page-no-list = { $file } ist eine Webseite und keine Gästeliste
    .hint = Laden Sie die Liste noch einmal herunter; vielleicht müssen Sie sich dort zuerst anmelden.
file-not-text = { $file } ist weder Text noch eine Tabelle
    .hint = Wählen Sie eine Datei in CSV, .xlsx oder .ods.
file-not-whole-utf16 = { $file } ist beschädigt: der UTF-16-Text ist nicht vollständig
    .hint = Speichern Sie die Datei noch einmal oder laden Sie sie neu herunter, am besten als „CSV UTF-8“.
spreadsheet-unreadable = { $file } ist eine Tabelle, die nicht gelesen werden kann: { $why }
    .hint = Öffnen Sie sie im Tabellenprogramm, nehmen Sie das Passwort heraus und speichern Sie sie als .xlsx oder als CSV.
spreadsheet-too-large = { $file } wird entpackt größer, als irgendeine Gästeliste sein muss, und wurde nicht geöffnet
    .hint = Kopieren Sie die Liste in eine neue Datei, oder speichern Sie sie als CSV.
encoding-unknown = keine Kodierung heißt „{ $name }“
    .hint = Schreiben Sie zum Beispiel utf-8, windows-1250, iso-8859-2, macintosh, shift_jis oder gbk, oder lassen Sie sie weg.
header-line-empty = in Zeile { $line } von { $file } steht nichts
    .hint = Nennen Sie die Zeile, in der die Überschriften beginnen, von 1 an gezählt.
column-field-unknown = als „{ $field }“ kann keine Spalte gelesen werden
    .hint = Möglich sind { $fields } oder none.
column-unknown = die Datei hat keine Spalte „{ $column }“
    .hint = Ihre Spalten sind: { $columns }.
file-own-table = { $file } ist eine von Entrada exportierte Tabelle der { $table ->
        [scans] Scans
        [orders] Bestellungen
        [payments] Zahlungen
       *[cash] Kassenzählungen
    }, und darin stehen keine Gäste
    .hint = Nehmen Sie die Tabelle der Tickets.
export-column-unknown = diese Tabelle hat keine Spalte „{ $column }“
    .hint = Ihre Spalten sind: { $columns }.
export-column-twice = die Spalte „{ $column }“ ist zweimal genannt
    .hint = Jede Spalte nur einmal nennen.
export-too-long-for-workbook = die Tabelle ist zu lang für eine Arbeitsmappe
    .hint = Als CSV speichern.
export-workbook-has-none = eine Arbeitsmappe hat kein Trennzeichen, kein Dezimalzeichen und keine Byte-Reihenfolge-Marke
    .hint = Weglassen oder CSV wählen.
export-workbook-needs-file = eine Arbeitsmappe lässt sich weder im Terminal noch in JSON zeigen
    .hint = Mit -o eine Datei nennen.
import-stopped = angehalten, bevor etwas importiert war; nichts ist geändert

## Problems of rows: in which column, and what. They stand in a table and have no way out of their own.

import-column = Spalte { $nth }
import-field = { $field ->
        [all] alle
        [name] Name
        [email] E-Mail
        [type] Ticketart
        [seat] Platz
        [note] Hinweis
        [code] Code
        [paid] Bezahlt
        [state] Status
        [status] Teilnahme
        [quantity] Anzahl
        [guests] Begleitung
        [buyer] Käufer
        [price] Preis
        [currency] Währung
        [valid_from] gültig ab
        [valid_until] gültig bis
        [number] Nummer
       *[other] { $field }
    }
import-quote-never-closed = in dieser Zeile beginnt ein Anführungszeichen, das nie geschlossen wird
import-no-column-recognised = keine Spalte ist erkannt; wählen Sie, in welcher der Name, die E-Mail-Adresse und so weiter stehen
import-no-type-column = keine Spalte nennt die Ticketart; wählen Sie die Art für alle Zeilen oder die Spalte
import-row-too-wide = diese Zeile hat { $cells ->
        [one] 1 Zelle
       *[other] { $cells } Zellen
    }, die erste { $expected }; eine Zelle mit einem Trennzeichen darin braucht Anführungszeichen
import-nul-byte = darin steht ein NUL-Byte: die Datei ist beschädigt
import-not-an-address = das ist keine E-Mail-Adresse
import-type-missing = hier steht keine Ticketart; tragen Sie sie ein oder wählen Sie eine für solche Zeilen
import-type-ambiguous = das kann „{ $one }“ oder „{ $other }“ sein; schreiben Sie es genau so
import-type-unknown = { $event } hat keine solche Ticketart, nur { $types }
import-no-types = { $event } hat noch keine Ticketarten; legen Sie sie zuerst an
import-paid-unclear = daraus geht nicht hervor, ob bezahlt ist; schreiben Sie ja oder nein
import-code-of-another-event = das ist der Code einer anderen Entrada-Veranstaltung und kann nicht übernommen werden; lassen Sie die Zelle leer
import-code-empty = von diesem Code bleibt nichts übrig, wenn wegfällt, was Scanner hinzufügen
import-code-too-long = der Code hat { $length } Zeichen; höchstens { $max } passen
import-code-rounded = ein Tabellenprogramm hat diesen Code gerundet, und seine Ziffern sind verloren; exportieren Sie die Liste noch einmal
import-code-with-control = im Code steht ein Zeilenumbruch oder Steuerzeichen
import-code-twice = derselbe Code steht in Zeile { $line }
import-code-is-a-number = das ist die Nummer von Ticket { $number } dieser Veranstaltung
import-ticket-not-here-yet = das ist der Code von Ticket { $number }, das noch nicht auf diesem Laptop ist; lesen Sie die neueste Datei der Veranstaltung ein
import-seat-twice = derselbe Platz steht in Zeile { $line }; ein Platz wird nur einmal verkauft
import-type-too-few = nur noch { $left } von { $quota } sind übrig, und die Datei hat { $new } neue; erhöhen Sie das Kontingent oder nehmen Sie Zeilen heraus
import-group-too-few = nur noch { $left } von { $quota } der Gruppe „{ $group }“ sind übrig, und die Datei hat { $new } neue; erhöhen Sie das Kontingent oder nehmen Sie Zeilen heraus
import-not-in-encoding = einige Bytes darin passen nicht zur Kodierung der Datei; wählen Sie eine andere oder speichern Sie die Datei neu als „CSV UTF-8“
import-other-encoding = diese Zeile ist anders kodiert als der Rest der Datei; prüfen Sie, ob ihre Buchstaben stimmen
import-row-passed = diese Zeile ist kein Gast und wurde ausgelassen
import-column-no-codes = nicht als Einlasscodes gelesen: was in dieser Spalte steht, lässt sich erraten oder ist bei vielen gleich
import-second-column = diese zweite Spalte wurde gelesen, wo die erste leer ist; Zeilen: { $count }
import-status-unclear = ob dieser Gast kommt, ist daraus nicht klar; schreiben Sie es deutlich oder lassen Sie diese Spalte nicht lesen
import-state-unknown = in einem solchen Zustand ist kein Ticket; schreiben Sie valid, blocked oder cancelled
import-quantity-unclear = wie viele Tickets das sind, ist nicht klar; schreiben Sie eine Zahl
import-quantity-too-many = eine Zeile ergibt höchstens { $max } Tickets; ist das die richtige Spalte?
import-quantity-made = diese Zeile wurde zu mehreren Tickets desselben Namens: { $count }
import-names-and-count = hier stehen { $names } Namen, und die Zeile gilt für { $count }; berichtigen Sie eines davon
import-names-split = hier stehen mehrere Personen; jede hat nun ein Ticket: { $count }
import-codes-and-count = hier stehen { $codes } Codes, und die Zeile gilt für { $count }; berichtigen Sie eines davon
import-one-code = ein Code für mehrere Tickets ({ $count }): das erste behält ihn, die anderen haben Codes dieses Programms
import-one-seat = ein Platz für mehrere Tickets ({ $count }): nur das erste hat ihn
import-price-unclear = das ist kein Preis; schreiben Sie ihn wie 12.50
import-price-currency = Tickets dieser Art kosten { $currency }
import-code-placeholder = das ist kein Code, sondern ein Zeichen für „keiner“; lassen Sie die Zelle leer oder lesen Sie diese Spalte nicht
import-code-short = zu kurz für einen Einlasscode: jeder könnte ihn ausprobieren; lassen Sie die Zelle leer oder lesen Sie diese Spalte nicht
import-code-guessable = das lässt sich erraten und ist kein Einlasscode; lassen Sie die Zelle leer oder lesen Sie diese Spalte nicht
import-ticket-twice = eine andere Zeile der Datei ist schon Ticket { $number }
import-seat-of-other = Ticket { $number } hat diesen Platz oder bekommt ihn durch diese Datei
import-stays-price = eine Liste macht keine Preise; ändern Sie ihn bei Ticket { $number }, wo die Differenz bezahlt oder zurückgegeben wird
import-stays-paid = eine Liste gibt kein Geld zurück; tun Sie das bei Ticket { $number }
import-stays-code = ein ausgegebener Code bleibt, wie er ist; stellen Sie Ticket { $number } neu aus, wenn es einen anderen braucht
import-stays-kept = das führt das Programm selbst, und keine Liste ändert es
import-stays-buyers = andere Zeilen dieser Bestellung nennen einen anderen Käufer; lassen Sie sie dasselbe sagen
import-stays-type = Ticket { $number } kann durch eine Liste nicht von dieser Art werden: Es ist storniert, oder die Art hat eine andere Währung
import-stays-state = ein Text gehört zu einem gesperrten Ticket, und jedes Ticket hat einen Zustand: valid, blocked oder cancelled
import-number-of-order = das ist die Nummer einer Bestellung, nicht eines Tickets; nehmen Sie die Tabelle der Tickets
