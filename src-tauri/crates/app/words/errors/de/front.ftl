### Errors, front: see words/errors.rs.

command-line = { $why }
    .terminal = Siehe entrada --help.
answer-not-written = es ist getan, aber die Antwort konnte nicht ausgegeben werden: { $why }
key-choice-missing = { $why }
    .terminal = Wählen Sie einmal: entrada key keyring, entrada key passphrase, entrada key file PATH, oder setzen Sie ENTRADA_KEY_FILE.
person-at-no-event = niemand namens „{ $name }“ arbeitet bei einer Veranstaltung auf diesem Laptop
    .terminal = Lassen Sie sich die Personen zeigen (entrada person list EVENT).
person-at-several-events = „{ $name }“ arbeitet bei mehreren Veranstaltungen: { $events }
    .terminal = Nennen Sie die Person mit der Kennung, die sie bei einer der Veranstaltungen hat.
device-of-several-events = „{ $device }“ ist ein Laptop mehrerer Veranstaltungen: { $events }
    .terminal = Nennen Sie eine mit --event.
device-without-event = es gibt keinen Laptop „{ $device }“: Noch gibt es keine Veranstaltung
tickets-not-chosen = nichts sagt, welche Tickets gemeint sind
    .terminal = Nennen Sie sie mit --number, grenzen Sie sie ein wie bei entrada guests, oder schreiben Sie --everybody.
tickets-chosen-twice = --number, eine eingegrenzte Liste und --everybody schließen einander aus
    .terminal = Verwenden Sie eines davon.
no-event-with-sheet = keine Veranstaltung auf diesem Laptop hat eine Google-Tabelle
    .terminal = Verbinden Sie eine mit entrada sheets connect.
several-events-with-sheet = mehrere Veranstaltungen haben eine Google-Tabelle: { $events }
    .terminal = Nennen Sie die Veranstaltung.

passphrases-differ = die beiden Passphrasen sind verschieden
passphrase-not-asked =
    { $what ->
        [bundle] das Paket
        [backup] die Sicherung
       *[data-folder] der Datenordner
    } braucht eine Passphrase, und es gibt kein Terminal, um danach zu fragen
    .terminal = Nennen Sie mit { $option } eine Datei, deren erste Zeile die Passphrase ist.
secret-file-unreadable =
    die Datei { $file } mit { $what ->
        [pin] der PIN
        [password] dem Passwort
        [secret] dem Geheimnis
       *[passphrase] der Passphrase
    } kann nicht gelesen werden: { $why }
secret-file-too-long =
    die Datei { $file } mit { $what ->
        [pin] der PIN
        [password] dem Passwort
        [secret] dem Geheimnis
       *[passphrase] der Passphrase
    } ist dafür zu lang
secret-file-not-text =
    die Datei { $file } mit { $what ->
        [pin] der PIN
        [password] dem Passwort
        [secret] dem Geheimnis
       *[passphrase] der Passphrase
    } ist kein Text
secret-file-empty =
    die Datei { $file } mit { $what ->
        [pin] der PIN
        [password] dem Passwort
        [secret] dem Geheimnis
       *[passphrase] der Passphrase
    } hat eine leere erste Zeile
pins-differ = die beiden PINs sind verschieden
pin-not-given = es gibt keine PIN: Die Standardeingabe ist leer
    .terminal = Nennen Sie eine Datei, deren erste Zeile die PIN ist (--pin-file F), oder tippen Sie sie in einem Terminal.

print-job-failed = Auftrag { $job } ist fehlgeschlagen: { $why }
print-job-failed-silently = Auftrag { $job } ist fehlgeschlagen: Das System sagt nicht, warum
import-problems =
    die Datei hat { $count ->
        [one] einen Fehler
       *[other] { $count } Fehler
    }; nichts wurde importiert
    .terminal = Berichtigen Sie die oben genannten Zeilen, oder wählen Sie mit --column andere Spalten.
column-choice-malformed = „{ $choice }“ ist keine Wahl einer Spalte
    .terminal = Schreiben Sie --column "Ticketinhaber=name": die Überschrift in der Datei, und was sie ist.
input-unreadable = die Standardeingabe kann nicht gelesen werden: { $why }
import-changes-open = Unterschiede zwischen der Datei und dem, was hier ist: { $count }; keiner davon wurde übernommen
    .terminal = Importieren Sie mit --update apply, um sie zu übernehmen, oder berichtigen Sie die Datei.
codes-unreadable = { $file } kann nicht gelesen werden: { $why }
demo-folder-not-made = der Ordner der Vorführung kann nicht angelegt werden: { $why }
demo-folder-not-empty = der Ordner { $folder } ist nicht leer

picture-unreadable = das Bild { $file } konnte nicht gelesen werden: { $why }
picture-too-large = { $file }: dieses Bild hat mehr als { $most } MB; speichern Sie es kleiner
picture-too-many-pixels = { $file }: dieses Bild hat zu viele Pixel; speichern Sie es mit höchstens { $side } je Seite
picture-of-no-format = { $file }: das ist kein Bild in PNG, JPEG, WebP oder GIF
picture-damaged = { $file }: dieses { $format }-Bild ist beschädigt: { $why }
picture-without-code = { $file }: in diesem Bild wurde kein QR-Code gefunden
    .terminal = Nehmen Sie es noch einmal auf: näher, gerade, ohne Spiegelung und mit weißem Rand um den Code.
frames-per-second = --fps muss zwischen 0.1 und 1000 liegen
frames-folder-unreadable = { $folder }: { $why }
frames-folder-without-pictures = { $folder }: in diesem Ordner ist kein Bild
scan-frames-alone = --frames verträgt sich mit keinem Bild und keiner Kamera
    .terminal = Nennen Sie nur den Ordner, auf Wunsch eine Veranstaltung, und --fps oder --hex.
scan-hex-of-what = --hex gehört zu --decode-only oder --frames
scan-event-missing = es ist keine Veranstaltung genannt
scan-pictures-and-camera = Bilder und --camera vertragen sich nicht
    .terminal = Geben Sie eines von beiden an.
scan-picture-missing = es ist kein Bild genannt
    .terminal = Nennen Sie Bilder nach der Veranstaltung, oder nehmen Sie --camera; --decode-only braucht keine Veranstaltung.

camera-stopped = die Kamera hat aufgehört
camera-missing = diese Kamera gibt es nicht
    .terminal = Stecken Sie sie ein, oder nennen Sie mit --camera N eine andere; es geht von selbst weiter.
camera-busy = ein anderes Programm nutzt die Kamera
    .terminal = Schließen Sie jenes Programm; es geht von selbst weiter.
camera-denied = das System lässt dieses Programm nicht an die Kamera
    .terminal = Erlauben Sie es in den Datenschutzeinstellungen des Systems; es geht von selbst weiter.
camera-unplugged = die Kamera ist weg
    .terminal = Stecken Sie sie wieder ein; es geht von selbst weiter.
camera-stalled = die Kamera liefert keine Bilder
    .terminal = Ziehen Sie sie ab, und stecken Sie sie wieder ein; es geht von selbst weiter.
camera-unsupported = die Kamera ist nicht verwendbar: { $why }
camera-part-restarted = ein Teil des Programms, der die Kamera bedient, ist ausgefallen und wurde neu gestartet
    .terminal = Zeigen Sie das Ticket noch einmal, falls keine Antwort kam.
cameras-not-listed = die Kameras konnten nicht aufgelistet werden: { $why }

data-folder-not-open = der Datenordner ist noch nicht geöffnet
    .window = Entsperren Sie ihn zuerst.
not-a-page-of-google = { $address } ist keine Seite von Google und wird darum nicht geöffnet
no-browser = es konnte kein Browser gestartet werden: { $why }
    .window = Öffnen Sie diese Adresse selbst: { $address }
no-window = Entrada kann sein Fenster nicht öffnen: { $why }
    .window = Auf einem Rechner ohne Bildschirm nehmen Sie das Terminalprogramm `entrada`.
window-already-open = Entrada ist schon offen mit den Daten in { $folder }
    .window = Arbeiten Sie in jenem Fenster weiter, oder schließen Sie es zuerst.
window-data-missing = nach `--data` muss der Name eines Ordners stehen
window-option-unknown = das Fenster kennt die Option { $option } nicht; es nimmt nur `--data DIR`
    .window = Alles andere kann das Terminalprogramm `entrada`.
window-data-folder = der Datenordner { $folder }: { $why }
