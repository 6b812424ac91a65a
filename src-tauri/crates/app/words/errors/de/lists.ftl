### Errors, lists: see words/errors.rs.

file-empty = { $file } ist leer
file-only-separators = { $file } ist leer: es stehen nur Trennzeichen darin
file-too-many-rows = { $file } hat mehr als { $max } Zeilen
    .hint = Importieren Sie die Datei in mehreren Teilen.
column-not-in-file = es gibt keine Spalte { $column }: die Datei hat { $width }
    .hint = Wählen Sie Spalten, die es in der Datei gibt.
picture-not-csv = { $file } ist ein Bild, keine CSV-Datei
    .hint = Wählen Sie die Datei mit der Gästeliste.
spreadsheet-not-csv = { $file } ist eine Tabellendatei, keine CSV-Datei
    .hint = Öffnen Sie sie im Tabellenprogramm und speichern Sie sie zuerst als CSV.
archive-not-csv = { $file } ist ein gepacktes Archiv, keine CSV-Datei
    .hint = Entpacken Sie es und wählen Sie die CSV-Datei darin.
pdf-not-csv = { $file } ist ein PDF, keine CSV-Datei
    .hint = Holen Sie die Liste als CSV von dort, wo das PDF herkommt.
web-page-not-csv = { $file } ist eine Webseite, keine CSV-Datei
    .hint = Laden Sie die Liste noch einmal herunter; vielleicht müssen Sie sich dort zuerst anmelden.
file-not-text = { $file } ist kein Text, also keine CSV-Datei
    .hint = Wählen Sie eine CSV-Datei, etwa eine, die ein Tabellenprogramm als „CSV UTF-8“ gespeichert hat.
file-not-whole-utf16 = { $file } ist beschädigt: der UTF-16-Text ist nicht vollständig
    .hint = Speichern Sie die Datei noch einmal oder laden Sie sie neu herunter, am besten als „CSV UTF-8“.

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
       *[other] { $field }
    }
import-quote-never-closed = in dieser Zeile beginnt ein Anführungszeichen, das nie geschlossen wird
import-no-column-recognised = keine Spalte ist erkannt; wählen Sie, in welcher der Name, die E-Mail-Adresse und so weiter stehen
import-no-type-column = keine Spalte nennt die Ticketart; wählen Sie die Art für alle Zeilen oder die Spalte
import-nothing-read = in dieser Zeile steht nichts in einer Spalte, die gelesen wird; nehmen Sie die Zeile heraus oder wählen Sie andere Spalten
import-row-too-wide = diese Zeile hat { $cells ->
        [one] 1 Zelle
       *[other] { $cells } Zellen
    }, die erste { $expected }; eine Zelle mit einem Trennzeichen darin braucht Anführungszeichen
import-row-too-narrow = diese Zeile hat nur { $cells ->
        [one] 1 Zelle
       *[other] { $cells } Zellen
    }, die erste { $expected }
import-nul-byte = darin steht ein NUL-Byte: die Datei ist beschädigt
import-not-utf8 = einige Bytes darin sind nicht UTF-8 wie der Rest der Datei; speichern Sie sie noch einmal als „CSV UTF-8“
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
import-code-of-another-ticket = Ticket { $number } hat diesen Code schon, mit anderem Namen oder Platz, anderer Ticketart oder E-Mail-Adresse
import-code-is-a-number = das ist die Nummer von Ticket { $number } dieser Veranstaltung
import-ticket-not-here-yet = das ist der Code von Ticket { $number }, das noch nicht auf diesem Laptop ist; lesen Sie die neueste Datei der Veranstaltung ein
import-ticket-not-valid = dieses Ticket war { $state ->
        [cancelled] storniert
        [blocked] gesperrt
       *[other] „{ $state }“
    }, wo die Datei herkommt; nehmen Sie seine Zeile heraus
import-seat-twice = derselbe Platz steht in Zeile { $line }; ein Platz wird nur einmal verkauft
import-type-too-few = nur noch { $left } von { $quota } sind übrig, und die Datei hat { $new } neue; erhöhen Sie das Kontingent oder nehmen Sie Zeilen heraus
import-group-too-few = nur noch { $left } von { $quota } der Gruppe „{ $group }“ sind übrig, und die Datei hat { $new } neue; erhöhen Sie das Kontingent oder nehmen Sie Zeilen heraus
