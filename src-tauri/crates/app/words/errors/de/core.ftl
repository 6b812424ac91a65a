### Errors, core: see words/errors.rs.

## What is typed: texts, amounts, times, numbers

text-empty = { $what } fehlt
text-too-long = { $what } hat { $length } Zeichen; höchstens { $max } passen hinein
not-an-email = „{ $text }“ ist keine E-Mail-Adresse
not-a-currency = „{ $text }“ ist keine Währung: Eine Währung hat drei Buchstaben, wie EUR, USD oder INR
not-a-price = „{ $text }“ ist kein Preis: Schreiben Sie ihn wie 12,50
price-negative = der Preis { $text } liegt unter null
price-too-large = der Preis { $text } ist zu hoch
price-too-fine = der Preis { $text } hat mehr Nachkommastellen, als { $currency } hat, nämlich { $decimals }
not-a-tax-rate = „{ $text }“ ist kein Steuersatz: Schreiben Sie Prozente wie 19, 7,7 oder 8,875
price-ambiguous = „{ $text }“ kann { $whole } { $currency } oder { $decimal } { $currency } heißen
    .hint = Schreiben Sie { $whole } ohne Trennzeichen für das Erste, und so viele Nachkommastellen, wie { $currency } hat, für das Zweite.
not-a-time = „{ $text }“ ist keine Zeit: Schreiben Sie 2026-11-20 19:30 oder 2026-11-20T19:30:00+01:00
time-skipped = { $time } gibt es in { $zone } nicht: Dann werden die Uhren vorgestellt
time-twice = { $time } kommt in { $zone } zweimal vor: schreiben Sie { $first } oder { $second }
time-offset-of-zone = { $time } passt nicht zu { $zone }, wo die Uhren dann auf { $offset } stehen
not-a-time-zone = „{ $text }“ ist keine Zeitzone: Namen wie Europe/Madrid oder Asia/Kolkata sind es
not-a-ticket-number = „{ $text }“ ist keine Ticketnummer: Sie hat zehn Buchstaben und Ziffern, wie 7K3Q9-M2FXD
ticket-number-of-other-length = „{ $text }“ hat { $signs } Buchstaben und Ziffern, eine Ticketnummer hat { $of }, wie 7K3Q9-M2FXD
not-an-id = „{ $text }“ ist keine gültige Kennung
reissued-too-often = dieses Ticket wurde { $max }-mal neu ausgestellt; stornieren Sie es und stellen Sie ein anderes aus
too-many-types = eine Veranstaltung kann höchstens { $max } Ticketarten haben

## What a text or a count is called. English puts "the" before it.

what-test-address = die Adresse für den Test
what-area-name = der Name des Bereichs
what-buyer-name = der Name des Käufers
what-choice = die Auswahl
what-event-name = der Name der Veranstaltung
what-gate = der Eingang
what-gate-name = der Name des Eingangs
what-laptop-name = der Name des Laptops
what-name = der Name
what-note = der Hinweis
what-note-for-door = der Hinweis für den Einlass
what-question = die Frage
what-quota-group = die Gruppe, die sich die Anzahl teilt,
what-reason = der Grund
what-seat = der Platz
what-sender-address = die Adresse des Absenders
what-sender-name = der Name des Absenders
what-text = der Text
what-text-for-door = der Text für den Einlass
what-type-name = der Name der Ticketart
what-venue = der Ort
what-capacity = die Kapazität
what-retain-days = die Zahl der Tage, die Personendaten aufbewahrt werden,
what-quota = die Anzahl
what-entries = die Zahl der Eintritte
what-entries-per-day = die Zahl der Eintritte pro Tag

## The data folder

store-busy = ein anderes Entrada schreibt schon zu lange in diesen Datenordner
    .hint = Schließen Sie das andere, oder versuchen Sie es erneut.
store-read-only = in den Datenordner kann nicht geschrieben werden: { $why }
    .terminal = Machen Sie den Ordner für sich beschreibbar, oder wählen Sie mit --data oder ENTRADA_DATA einen anderen.
    .window = Machen Sie den Ordner für sich beschreibbar, und versuchen Sie es erneut.
disk-full = die Festplatte ist voll; nichts wurde geändert
    .hint = Schaffen Sie Platz und versuchen Sie es erneut.
database-damaged = die Datenbank ist beschädigt: { $why }
    .terminal = Spielen Sie eine Sicherung in einen neuen Ordner ein (entrada restore DATEI), oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
    .window = Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie dann Ihre letzte Sicherung in einen neuen ein, oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
database-missing = die Datenbank fehlt
    .terminal = Spielen Sie eine Sicherung in einen neuen Ordner ein (entrada restore DATEI), oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
    .window = Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie dann Ihre letzte Sicherung in einen neuen ein, oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
database-empty = die Datenbank ist beschädigt: die Datei ist leer
    .terminal = Spielen Sie eine Sicherung in einen neuen Ordner ein (entrada restore DATEI), oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
    .window = Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie dann Ihre letzte Sicherung in einen neuen ein, oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
database-not-one = die Datenbank ist beschädigt: das ist keine Datenbank
    .terminal = Spielen Sie eine Sicherung in einen neuen Ordner ein (entrada restore DATEI), oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
    .window = Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie dann Ihre letzte Sicherung in einen neuen ein, oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
database-cut-short = die Datenbank ist beschädigt: die Datei ist abgeschnitten: sie hat { $has } Bytes von { $tells }
    .terminal = Spielen Sie eine Sicherung in einen neuen Ordner ein (entrada restore DATEI), oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
    .window = Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie dann Ihre letzte Sicherung in einen neuen ein, oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
database-cut-to = die Datenbank ist beschädigt: die Datei ist abgeschnitten: sie hat { $has } Bytes
    .terminal = Spielen Sie eine Sicherung in einen neuen Ordner ein (entrada restore DATEI), oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
    .window = Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie dann Ihre letzte Sicherung in einen neuen ein, oder bitten Sie einen Laptop der Veranstaltung um eine Datei.
migration-failed = die Datenbank lässt sich nicht auf die Version dieses Programms bringen: { $why }
    .terminal = Nichts wurde geändert. Speichern Sie eine Sicherung (entrada backup DATEI) und Ihre Listen (entrada export), und kehren Sie dann zu der Version zurück, die Sie vorher hatten.
    .window = Nichts wurde geändert. Bewahren Sie eine Kopie des Datenordners auf, und kehren Sie dann zu der Version zurück, die Sie vorher hatten.
database-newer = die Datenbank hat Version { $found }, dieses Programm kennt sie bis { $known }
    .hint = Aktualisieren Sie Entrada auf diesem Laptop.
laptop-role-too-low = dies ist der Laptop { $have ->
        [door] eines Einlasses
        [desk] einer Kasse
       *[organiser] eines Veranstalters
    }; nur { $needs ->
        [door] der eines Einlasses
        [desk] der einer Kasse oder eines Veranstalters
       *[organiser] der eines Veranstalters
    } darf das
    .hint = Tun Sie es am Laptop eines Veranstalters, oder bitten Sie um eine Einladung mit dieser Rolle.
laptop-not-invited = dieser Laptop wurde nicht zur Veranstaltung eingeladen
    .hint = Tun Sie es am Laptop eines Veranstalters, oder bitten Sie um eine Einladung mit dieser Rolle.
laptop-dismissed = dieser Laptop wurde von der Veranstaltung ausgeschlossen
    .hint = Um wieder teilzunehmen, braucht er einen neuen Datenordner und eine neue Einladung.
last-word-beyond-reach = ein anderer Laptop hat, was er dazu sagt, so spät datiert, dass dieser Laptop es nicht überstimmen kann
    .hint = Tun Sie es am Laptop eines Veranstalters, oder schließen Sie den Laptop mit der falschen Uhr aus.
own-fact-would-not-count = was dieser Laptop aufschreiben würde, zählte nicht: { $why }
    .window = Prüfen Sie Datum und Uhrzeit dieses Laptops.
    .terminal = Prüfen Sie Datum und Uhrzeit dieses Laptops, und rufen Sie entrada journal verify auf.
own-clock-beyond = die Uhr dieses Laptops zeigt ein Jahr, mit dem sich nichts datieren lässt
    .hint = Stellen Sie Datum und Uhrzeit dieses Laptops richtig.
fact-unreadable = ein Eintrag im Journal ist nicht lesbar: { $why }
    .terminal = Rufen Sie entrada journal verify auf, um zu sehen, was nicht stimmt.
    .window = Prüfen Sie in den Einstellungen das Journal, um zu sehen, was nicht stimmt.
fact-newer = ein Eintrag im Journal hat Format { $format }, das ein neueres Entrada braucht
    .terminal = Rufen Sie entrada journal verify auf, um zu sehen, was nicht stimmt.
    .window = Prüfen Sie in den Einstellungen das Journal, um zu sehen, was nicht stimmt.
fact-signature-wrong = ein Eintrag des Laptops { $device } hat eine falsche Signatur
    .terminal = Rufen Sie entrada journal verify auf, um zu sehen, was nicht stimmt.
    .window = Prüfen Sie in den Einstellungen das Journal, um zu sehen, was nicht stimmt.
fact-part-changed = ein persönlicher Teil eines Eintrags des Laptops { $device } wurde verändert
    .terminal = Rufen Sie entrada journal verify auf, um zu sehen, was nicht stimmt.
    .window = Prüfen Sie in den Einstellungen das Journal, um zu sehen, was nicht stimmt.
stored-value-unreadable = ein gespeicherter Wert ist nicht lesbar: { $why }
    .terminal = Rufen Sie entrada journal verify auf, um zu sehen, was nicht stimmt.
    .window = Prüfen Sie in den Einstellungen das Journal, um zu sehen, was nicht stimmt.
database-says = die Datenbank sagt: { $why }
internal = in Entrada ist etwas schiefgegangen: { $why }

## The master key and where it rests

key-not-chosen = der Datenordner { $folder } ist noch nicht geschützt: Wählen Sie den Schlüsselbund des Systems, eine Passphrase oder eine Schlüsseldatei
key-chosen-already = { $path } gibt es schon: Dieser Datenordner ist bereits geschützt; ändern Sie den Schutz, statt ihn neu einzurichten
no-keyring = hier ist kein Schlüsselbund des Systems verwendbar ({ $why }): Schützen Sie die Daten stattdessen durch eine Passphrase oder eine Schlüsseldatei
keyring-locked = der Schlüsselbund des Systems ist gesperrt ({ $why }): Entsperren Sie ihn (melden Sie sich am Desktop an) und versuchen Sie es erneut
key-missing = der Schlüsselbund des Systems funktioniert, hat aber keinen Eintrag „{ $account }“ des Dienstes „entrada“: Wurde der Datenordner von einem anderen Computer oder Benutzer kopiert? Spielen Sie hier eine Sicherung ein, oder schützen Sie den Ordner zuerst dort, woher er kam, durch eine Passphrase
passphrase-needed = dieser Datenordner ist durch eine Passphrase geschützt: Geben Sie sie ein
passphrase-empty = die Passphrase ist leer: Wählen Sie eine aus mehreren Wörtern
not-a-pin = eine PIN hat 4 bis 12 Ziffern und sonst nichts
passphrase-wrong = die Passphrase ist falsch: Prüfen Sie Tastaturbelegung und Feststelltaste, und versuchen Sie es erneut
key-file-unusable = die Schlüsseldatei { $path } ist nicht verwendbar: { $why }
key-file-too-open = die Schlüsseldatei { $path } ist für andere Benutzer lesbar (Rechte { $mode }): Rufen Sie `chmod 600 { $path }` auf, oder legen Sie sie auf einen Datenträger, der Rechte bewahrt
key-file-wrong = { $path } ist keine Schlüsseldatei von Entrada: { $why }
key-file-too-long = sie ist länger, als eine Schlüsseldatei je ist
key-file-no-text = sie ist kein Text
key-file-no-key = sie hat keine Zeile mit 64 Hexadezimalziffern
key-file-several-keys = sie enthält mehr als einen Schlüssel
key-file-no-folder = der Ordner, in dem sie liegen soll, fehlt: Legen Sie ihn zuerst an
key-wrong = der Schlüssel aus { $from } ist nicht der, mit dem dieser Datenordner geschützt wurde: Geben Sie den richtigen an, oder spielen Sie eine Sicherung ein
key-of-program = dem laufenden Programm
key-of-keyring = dem Schlüsselbund des Systems (Eintrag „{ $account }“)
key-of-file = der Schlüsseldatei { $path }
protection-newer = { $path } hat Format { $version }, neuer, als dieses Programm kennt: Aktualisieren Sie Entrada
protection-damaged = { $path } ist beschädigt ({ $why }): Stellen Sie die Datei aus einer Kopie des Datenordners wieder her, oder spielen Sie eine Sicherung ein
secret-does-not-open = ein gespeichertes Geheimnis ({ $purpose }) lässt sich mit diesem Schlüssel nicht öffnen: Es ist beschädigt oder gehört zu einem anderen Datenordner
no-memory-for-passphrase = der Arbeitsspeicher reicht nicht, um die Passphrase oder PIN zu prüfen (nötig sind { $mib } MiB): Schließen Sie andere Programme und versuchen Sie es erneut
no-randomness = das System liefert keine Zufallszahlen ({ $why }): Es kann kein Schlüssel entstehen
too-long-to-seal = { $bytes } Bytes sind zu viele, um sie auf einmal zu versiegeln
secret-file-failed = { $path } kann nicht { $doing ->
        [read] gelesen
       *[written] geschrieben
    } werden: { $why }
key-unavailable = { $why }
