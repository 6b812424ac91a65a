### Errors, laptop: see words/errors.rs.

## Opening a data folder

no-data-folder = dieses System nennt keinen Ordner für Daten
    .terminal = Nennen Sie einen mit --data oder ENTRADA_DATA.
    .window = Nennen Sie einen in der Umgebungsvariablen ENTRADA_DATA.
data-folder-not-made = der Datenordner { $folder } lässt sich nicht anlegen: { $why }
    .terminal = Wählen Sie mit --data oder ENTRADA_DATA einen anderen.
    .window = Wählen Sie in der Umgebungsvariablen ENTRADA_DATA einen anderen.
protection-missing = { $folder } hat Daten, aber keinen Schlüssel: Die Datei protection.json fehlt
    .hint = Stellen Sie sie aus einer Sicherung wieder her.
keyring-needed = hier gibt es keinen Schlüsselbund für den Schlüssel: { $why }
    .terminal = Wählen Sie eine Passphrase (entrada key passphrase) oder eine Schlüsseldatei (entrada key file PFAD, oder ENTRADA_KEY_FILE=PFAD).
    .window = Wählen Sie eine Passphrase oder eine Schlüsseldatei.
keyring-works = er funktioniert
keyring-silent = kein Dienst für Schlüsselbunde antwortet ({ $why })
keyring-shut = der Schlüsselbund ist gesperrt oder wurde nie eingerichtet ({ $why })

## Files that people name

path-is-folder = { $path } ist ein Ordner; nennen Sie eine Datei darin
io-not-allowed = keine Berechtigung
io-no-folder = diesen Ordner gibt es nicht
io-no-room = kein Speicherplatz
io-read-only = das Laufwerk ist schreibgeschützt
file-not-written = { $path } kann nicht geschrieben werden: { $why }
    .hint = Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.
file-not-read = { $path } kann nicht gelesen werden: { $why }
file-is-folder = { $path } ist ein Ordner, keine Datei
file-too-large = { $path } hat { $size } MB; höchstens { $max } MB werden gelesen

## The lock and its PIN

laptop-locked = dieser Laptop ist gesperrt und nur für { $to ->
        [door] den Einlass
        [sell] den Verkauf
       *[both] Verkauf und Einlass
    } offen
    .terminal = Entsperren Sie ihn zuerst mit seiner PIN (im Terminal: entrada unlock).
    .window = Entsperren Sie ihn zuerst mit seiner PIN.
laptop-locked-already = dieser Laptop ist schon gesperrt
    .hint = Entsperren Sie ihn zuerst, um ihn für etwas anderes zu sperren.
laptop-not-locked = dieser Laptop ist nicht gesperrt
lock-unreadable = wofür dieser Laptop gesperrt ist, ist nicht lesbar: { $why }
    .terminal = Spielen Sie eine Sicherung in einen neuen Ordner ein (entrada restore DATEI).
    .window = Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie dann Ihre letzte Sicherung in einen neuen ein.
pin-too-early = zu viele falsche PINs; die nächste darf in { $wait } probiert werden
    .hint = Warten Sie, und versuchen Sie es dann erneut.
laptop-pin-wrong = das ist nicht die PIN des Laptops
    .hint = { $again ->
        [now] Versuchen Sie es erneut.
       *[later] Die nächste PIN darf in { $wait } probiert werden.
    }
person-pin-wrong = das ist nicht die PIN von { $name }
    .hint = { $again ->
        [now] Versuchen Sie es erneut.
       *[later] Die nächste PIN darf in { $wait } probiert werden.
    }
span-seconds = { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
span-minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }

## Who works here

ask-who-needs-organiser = nur ein Veranstalter darf das ausschalten, und niemand ist angemeldet
    .hint = Melden Sie sich zuerst mit Ihrer PIN an.
nobody-signed-in-laptop-asks = niemand ist an diesem Laptop angemeldet, der fragt, wer an ihm arbeitet
    .hint = Melden Sie sich zuerst mit Ihrer PIN an.
nobody-signed-in-event-asks = niemand ist an diesem Laptop angemeldet, und diese Veranstaltung fragt, wer an ihm arbeitet
    .terminal = Melden Sie sich mit Ihrer PIN an (im Terminal: --person NAME).
    .window = Melden Sie sich mit Ihrer PIN an.
person-gone = wer hier angemeldet ist, arbeitet nicht mehr bei der Veranstaltung
    .hint = Melden Sie sich ab, oder melden Sie sich mit Ihrer PIN an.
person-role-too-low = { $name } ist für { $role ->
        [organiser] die Veranstaltung
        [desk] den Verkauf
       *[door] den Einlass
    } angemeldet; das darf nur, { $needs ->
        [organiser] wer Veranstalter ist
        [desk] wer verkauft oder Veranstalter ist
       *[door] wer bei der Veranstaltung arbeitet
    }
    .hint = Lassen Sie jemanden sich anmelden, der es darf.
person-without-pin = { $name } hat keine PIN und kann sich nicht anmelden
    .terminal = Ein Veranstalter gibt ihr oder ihm eine (im Terminal: entrada person pin VERANSTALTUNG NAME).
    .window = Ein Veranstalter gibt ihr oder ihm eine im Bildschirm „Veranstaltung“.
person-pin-not-here = die PIN von { $name } ist nicht auf diesem Laptop, weil er eine niedrigere Rolle hat
    .hint = Melden Sie sich an einem Laptop dieser Rolle an, oder als jemand, der am Einlass arbeitet.
person-without-role = die Person hat keine Rolle
    .terminal = Sie ist organiser, seller oder door.
    .window = Sie ist Veranstalter, Verkauf oder Einlass.
person-exists = es gibt schon jemanden namens „{ $name }“
    .hint = Fügen Sie den ersten Buchstaben des Nachnamens hinzu, damit man beide unterscheiden kann.
person-ambiguous = „{ $typed }“ passt auf mehrere Personen: { $names }
    .hint = Schreiben Sie mehr vom Namen.
no-such-person = niemand namens „{ $typed }“ arbeitet bei dieser Veranstaltung
    .terminal = Lassen Sie sich die Personen auflisten (entrada person list VERANSTALTUNG).
    .window = Die Personen stehen im Bildschirm „Veranstaltung“.

## Settings

setting-not-one-of = { $what } kann nicht „{ $value }“ sein; möglich sind { $allowed }
setting-page-size = das Papierformat
setting-after-sale = was nach einem Verkauf geschieht,
setting-direction = die Richtung
setting-theme = das Farbschema
setting-guest-language = die Sprache der Gäste
setting-language = die Sprache
copies-out-of-range = { $copies } Exemplare liegen nicht zwischen 1 und { $max }
scanner-affix-too-long = „{ $text }“ ist zu lang für das, was ein Scanner um einen Code setzt: höchstens { $max } Zeichen
no-such-folder = es gibt keinen Ordner { $folder }

## What is typed

not-a-whole-number = { $what } muss eine ganze Zahl von 1 bis { $max } sein, nicht „{ $typed }“
    .hint = Schreiben Sie eine solche Zahl, oder lassen Sie das Feld leer.
not-a-time-of-day = die Uhrzeit, zu der alle draußen sind, muss zwischen 00:00 und 23:59 liegen; „{ $typed }“ ist keine solche
    .hint = Schreiben Sie sie wie 06:00, oder lassen Sie das Feld leer.
no-name-given = { $what ->
        [area] der Bereich
        [gate] der Eingang
       *[question] die Frage
    } fehlt
    .hint = { $known ->
        [none] Es gibt noch nichts: Fügen Sie zuerst etwas hinzu.
        [single] Es gibt { $names }.
        [many] Es gibt { $count } davon, von { $first } bis { $last }.
       *[some] Es gibt { $names }.
    }
unknown-name = { $event } hat { $what ->
        [area] keinen Bereich
        [gate] keinen Eingang
       *[question] keine Frage
    } „{ $typed }“
    .hint = { $known ->
        [none] Es gibt noch nichts: Fügen Sie zuerst etwas hinzu.
        [single] Es gibt { $names }.
        [many] Es gibt { $count } davon, von { $first } bis { $last }.
       *[some] Es gibt { $names }.
    }
name-fits-several = „{ $typed }“ passt auf mehrere: { $names }
    .hint = Schreiben Sie mehr davon.
no-such-setting = es gibt keine Einstellung „{ $name }“
    .hint = Die Einstellungen sind: { $names }.
setting-of-another-kind = „{ $value }“ ist kein Wert der Einstellung { $name }
    .hint = Eine Zahl, wo sie etwas zählt; yes oder no, wo sie an oder aus ist.
