### Errors, exchange: see words/errors.rs.

passphrase-missing = eine Passphrase ist nötig
    .hint = Wählen Sie eine aus mehreren Wörtern und sagen Sie sie dem, der die Datei einliest.
passphrase-does-not-open = die Passphrase öffnet { $file } nicht, oder die Datei ist beschädigt
    .hint = Geben Sie sie noch einmal ein oder kopieren Sie die Datei noch einmal.
file-newer = { $file } wurde von einem neueren Entrada geschrieben
    .hint = Aktualisieren Sie Entrada auf diesem Laptop.
file-cut-short = { $file } ist abgeschnitten
    .hint = Kopieren Sie die Datei noch einmal von dort, wo sie gemacht wurde.
file-too-dear-to-open = { $file } kann nicht geöffnet werden: die Datei verlangt dafür { $mib } MiB Speicher und { $passes } Durchgänge, mehr als dieses Programm je verlangt: sie ist beschädigt oder nicht von Entrada
file-not-opened = { $file } kann nicht geöffnet werden: { $why }

## Bundles: an event handed on by file

not-a-bundle = { $file } ist keine Veranstaltungsdatei von Entrada
    .hint = Wählen Sie eine andere Datei.
bundle-unsound = { $file } ist keine heile Veranstaltungsdatei: { $why }
    .hint = Kopieren Sie die Datei noch einmal von dort, wo sie gemacht wurde.
bundle-empty = sie ist leer
bundle-first-line-unreadable = ihre erste Zeile ist nicht lesbar
bundle-fact-unreadable = einer ihrer Einträge ist nicht lesbar
bundle-signature-unreadable = eine ihrer Signaturen ist nicht lesbar
bundle-mixes-events = sie mischt Einträge mehrerer Veranstaltungen
bundle-without-founding = ihr fehlt der Eintrag, der die Veranstaltung gründet
bundle-key-damaged = ein Schlüssel in der Veranstaltungsdatei ist beschädigt
bundle-key-swapped = der Schlüssel in der Veranstaltungsdatei ist nicht der der Veranstaltung: jemand hat die Datei unterwegs verändert
bundle-too-large = entpackt ist sie größer, als eine Veranstaltungsdatei sein kann
bundle-does-not-invite = dieser Laptop gehört nicht zur Veranstaltung, und die Datei lädt ihn nicht ein
    .hint = Lassen Sie sich vom Laptop des Veranstalters eine Datei geben, die diesen hier einlädt.
invitation-does-not-count = dieser Laptop gehört nicht zur Veranstaltung, und die Einladung in der Datei gilt nicht
invitation-expired = die Einladung in der Veranstaltungsdatei ist abgelaufen; der Laptop des Veranstalters kann eine neue erstellen
invitation-used = die Einladung in der Veranstaltungsdatei hat ein anderer Laptop benutzt; jeder Laptop braucht eine eigene Datei
    .hint = Lassen Sie sich vom Laptop des Veranstalters eine Datei geben, die diesen hier einlädt.

## Backups

not-a-backup = { $file } ist keine Sicherung von Entrada
    .hint = Wählen Sie eine andere Datei.
backup-unsound = { $file } ist keine heile Sicherung
folder-has-data = in { $folder } sind schon Daten
    .terminal = Stellen Sie in einem anderen Ordner wieder her: nennen Sie einen mit --data oder ENTRADA_DATA.

## Laptops of an event

no-laptop-of-that-name = kein Laptop dieser Veranstaltung heißt „{ $name }“
    .terminal = Lassen Sie sie sich zeigen (entrada device list).
    .window = Sehen Sie unter Geräte nach.
several-laptops = „{ $name }“ passt auf mehrere Laptops: { $laptops }
    .hint = Schreiben Sie mehr vom Namen oder die ersten Zeichen der Kennung.
laptop-not-in-event = kein Laptop { $id } gehört zu dieser Veranstaltung
bundle-stopped = angehalten; was bis dahin eingelesen war, bleibt, und die Datei kann noch einmal eingelesen werden
bundle-stopped-before = angehalten, bevor etwas eingelesen war; nichts ist geändert
laptop-dismissed-before = { $laptop } ist schon ausgeschlossen, und damit würde nichts weiter zurückgenommen
dismissed-from-nothing = { $laptop } hat keinen Eintrag vor { $from }
dismissal-without-effect = { $laptop } auszuschließen blieb ohne Wirkung: dem steht ein früher datierter Eintrag eines anderen Laptops entgegen
laptop-is-this-one = { $laptop } ist dieser Laptop
    .hint = Schließen Sie ihn an einem anderen Laptop des Veranstalters aus.

## E-mail

mail-not-set = auf diesem Laptop ist kein Mailserver eingestellt
    .terminal = Stellen Sie einen ein: entrada mail set.
    .window = Stellen Sie unter Einstellungen, E-Mail einen ein.
mail-server-missing = der Name des Mailservers fehlt
    .hint = Er lautet etwa smtp.example.org.
mail-sender-missing = die Absenderadresse fehlt
    .hint = Nennen Sie die Adresse, von der die Tickets kommen.
mail-server-name-wrong = „{ $name }“ ist nicht der Name eines Mailservers
    .hint = Schreiben Sie ihn ohne Protokoll und Pfad, etwa smtp.example.org.
mail-port-wrong = „{ $port }“ ist kein Port
    .hint = Ports sind ganze Zahlen bis 65535; üblich sind 465 und 587.
mail-address-wrong = „{ $address }“ ist keine E-Mail-Adresse, an die man schreiben kann
    .hint = Berichtigen Sie die Adresse.
mail-login-refused = der Mailserver { $host } nimmt Benutzername und Passwort nicht an: { $why }
    .hint = Prüfen Sie Benutzername und Passwort; viele Anbieter verlangen ein eigens dafür erzeugtes App-Passwort.
mail-password-missing = für { $user } beim Mailserver { $host } ist kein Passwort gespeichert
    .terminal = Geben Sie es an: entrada mail set --password-file DATEI.
    .window = Geben Sie es unter Einstellungen, E-Mail ein.
mail-letter-refused = der Mailserver { $host } lehnt die Nachricht an { $to } ab: { $why }
    .hint = Prüfen Sie die Adresse, und ob der Server für diesen Absender senden darf.
mail-later = der Mailserver { $host } bittet, es später noch einmal zu versuchen: { $why }
    .hint = Senden Sie in einer Viertelstunde noch einmal; was hinausging, wird nicht zweimal gesendet.
mail-sender-refused = der Mailserver { $host } nimmt keine Briefe von { $from } an: { $why }
    .hint = Prüfen Sie die Adresse des Absenders: viele Anbieter nehmen nur die des Kontos.
mail-unknown = der Mailserver { $host } hat nicht gesagt, ob er den Brief an { $to } angenommen hat: { $why }
    .hint = Fragen Sie, ob er ankam, oder senden Sie ihn noch einmal.
mail-busy = ein anderes Programm auf diesem Laptop verschickt gerade Post
    .hint = Warten Sie, bis es fertig ist; es verschickt, was wartet.
mail-unreachable = der Mailserver { $host } ist nicht erreichbar: { $why }
    .hint = Prüfen Sie Name, Port und Verschlüsselung des Servers, und ob dieser Laptop online ist.

## Google Sheets

sheet-not-connected = mit dieser Veranstaltung ist keine Google-Tabelle verbunden
    .terminal = Verbinden Sie eine: entrada sheets connect.
    .window = Verbinden Sie unter Einstellungen, Google-Tabelle eine.
not-a-service-key = das ist kein Schlüssel eines Dienstkontos: { $why }
    .hint = Wählen Sie die JSON-Datei, die Google beim Anlegen des Schlüssels gegeben hat.
not-a-client-id = das ist keine Client-ID
    .hint = Sie endet auf .apps.googleusercontent.com und steht in Googles Konsole neben dem Namen des Clients.
client-id-missing = die Anmeldung bei Google braucht eine Client-ID, und es ist keine gesetzt
    .terminal = Setzen Sie eine (entrada sheets client), oder verbinden Sie mit einem Dienstkonto.
    .window = Setzen Sie unter Einstellungen, Google-Tabelle eine, oder verbinden Sie mit einem Dienstkonto.
sign-in-stopped = die Anmeldung wurde abgebrochen
not-a-sheet-address = „{ $address }“ ist nicht die Adresse einer Google-Tabelle
    .hint = Öffnen Sie die Tabelle im Browser und kopieren Sie die ganze Adresse.
no-sheet-column = es gibt keine Spalte „{ $column }“
    .hint = Es gibt: { $columns }.
sheet-change-gone = diese Änderung gibt es in der Tabelle nicht mehr
    .hint = Sie wurde angenommen oder abgelehnt, oder jemand hat die Zelle noch einmal geändert.
laptop-no-longer-desk = dieser Laptop darf nicht mehr sehen, was eine Kasse von der Veranstaltung sieht
google-offline = Google ist nicht erreichbar: { $why }
    .hint = Nichts ist verloren: was wartet, geht von selbst hinaus, sobald es kann.
google-behind-portal = etwas zwischen diesem Laptop und Google hat stattdessen geantwortet, vielleicht die Anmeldeseite des Netzes
    .hint = Öffnen Sie eine Webseite im Browser und melden Sie sich beim Netz an.
google-quota = Google bittet um eine Pause: zu viele Anfragen in einer Minute
    .hint = Es geht innerhalb einer Minute von selbst weiter.
google-failed = Google hat eine Störung: { $why }
    .hint = Nichts ist verloren: was wartet, geht von selbst hinaus, sobald es kann.
google-answer-not-whole = Googles Antwort ist nicht vollständig: { $why }
    .hint = Nichts ist verloren: was wartet, geht von selbst hinaus, sobald es kann.
sheet-not-shared-with = die Tabelle ist nicht für { $account } freigegeben
    .hint = Öffnen Sie die Tabelle, drücken Sie auf „Freigeben“ und fügen Sie dieses Konto als Mitbearbeiter hinzu.
sheet-not-shared = die Tabelle ist nicht für dieses Konto freigegeben
    .hint = Öffnen Sie die Tabelle, drücken Sie auf „Freigeben“ und fügen Sie dieses Konto als Mitbearbeiter hinzu.
sheet-not-found = die Tabelle wurde nicht gefunden: sie wurde gelöscht, oder dieses Konto darf sie nicht sehen
    .hint = Sehen Sie nach, ob sie im Papierkorb liegt, oder verbinden Sie eine andere.
sign-in-without-sheets = die Anmeldung erlaubt Entrada nicht, Tabellen zu benutzen
    .hint = Melden Sie sich neu an und lassen Sie das Häkchen bei den Google-Drive-Dateien stehen.
sign-in-no-longer-valid = die Anmeldung bei Google gilt nicht mehr
    .hint = Melden Sie sich noch einmal bei Google an.
google-client-unknown = Google kennt diesen Client nicht: { $why }
    .terminal = Prüfen Sie Client-ID und Clientschlüssel: entrada sheets client.
    .window = Prüfen Sie in den Einstellungen, Google-Tabelle, Client-ID und Clientschlüssel.
service-key-refused = Google nimmt den Schlüssel des Dienstkontos nicht an: { $why }
    .hint = Legen Sie einen neuen Schlüssel für das Dienstkonto an und verbinden Sie mit ihm.
clock-wrong-for-google = die Uhr dieses Laptops geht für Google zu falsch
    .hint = Stellen Sie Datum und Uhrzeit dieses Laptops und versuchen Sie es dann noch einmal.
sheets-api-off = die Google Sheets API ist für dieses Projekt nicht eingeschaltet
    .hint = Schalten Sie sie in der Google-Cloud-Konsole unter „APIs und Dienste“ ein.
sheet-protected = ein geschützter Teil der Tabelle kann nicht geschrieben werden
    .hint = Nehmen Sie den Schutz von Entradas Spalten, oder lassen Sie dieses Konto sie bearbeiten.
not-a-google-sheet = das ist keine Google-Tabelle, sondern eine andere Art Datei
    .hint = Öffnen Sie sie in Google Tabellen, wählen Sie „Datei“, „Als Google-Tabelle speichern“ und verbinden Sie diese.
sheet-full = die Tabelle ist voll: sie hat zehn Millionen Zellen
    .hint = Löschen Sie Blätter, die niemand braucht, oder verbinden Sie eine neue Tabelle.
google-request-refused = Google hat die Anfrage nicht verstanden: { $why }
    .hint = Bitte melden Sie es; das Journal ist sicher, und die Tabelle ist, wie sie war.
sheet-data-unusable = die Daten dieses Laptops waren nicht verwendbar: { $why }
    .terminal = Führen Sie entrada journal verify aus, um zu sehen, was nicht stimmt.
    .window = Prüfen Sie das Journal in den Einstellungen unter Sicherheit.
