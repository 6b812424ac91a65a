### Errors, event: see words/errors.rs.

## Finding an event, a ticket, an order, a type

event-not-here = die Veranstaltung { $event } ist nicht auf diesem Laptop
    .terminal = Lesen Sie zuerst eine Datei davon ein.
    .window = Lesen Sie zuerst im Bildschirm „Geräte“ eine Datei davon ein.
no-such-ticket = auf diesem Laptop gibt es kein Ticket { $number }
    .terminal = Prüfen Sie die Nummer, oder lesen Sie die neueste Datei ein.
    .window = Prüfen Sie die Nummer, oder lesen Sie im Bildschirm „Geräte“ die neueste Datei ein.
no-such-order = auf diesem Laptop gibt es keine Bestellung { $order }
    .terminal = Prüfen Sie die Nummer, oder lesen Sie die neueste Datei ein.
    .window = Prüfen Sie die Nummer, oder lesen Sie im Bildschirm „Geräte“ die neueste Datei ein.
no-such-type = { $event } hat keine Ticketart „{ $typed }“
    .terminal = Lassen Sie sich die Ticketarten auflisten (entrada type list), oder fügen Sie eine hinzu.
    .window = Die Ticketarten stehen im Bildschirm „Veranstaltung“; dort lässt sich eine hinzufügen.
type-ambiguous = „{ $typed }“ passt auf mehrere Ticketarten: { $names }
    .hint = Schreiben Sie mehr vom Namen, oder die Nummer der Ticketart.
ticket-in-several-events = mehrere Veranstaltungen hier haben ein Ticket { $number }
address-missing = die E-Mail-Adresse ist leer
nobody-has-address = niemand hier hat die E-Mail-Adresse { $email }
    .hint = Prüfen Sie die Schreibweise. Wer vergessen wurde, hat keine mehr.
holder-forgotten-already = die Person von Ticket { $number } ist schon vergessen
buyer-forgotten-already = der Käufer von Bestellung { $order } ist schon vergessen
no-such-ticket-or-order = auf diesem Laptop gibt es weder ein Ticket noch eine Bestellung { $number }
    .terminal = Prüfen Sie die Nummer, oder lesen Sie die neueste Datei ein.
    .window = Prüfen Sie die Nummer, oder lesen Sie im Bildschirm „Geräte“ die neueste Datei ein.
number-of-ticket-and-order = { $number } ist hier ein Ticket und auch eine Bestellung
    .terminal = Nennen Sie die E-Mail-Adresse der Person mit --email.
person-in-several-events = { $typed } ist in mehreren Veranstaltungen: { $events }
    .terminal = Nennen Sie eine mit --event.
event-key-missing = dieser Laptop hat den Schlüssel der Veranstaltung nicht
slot-missing = dieser Laptop hat keinen Schlüssel bekommen, um Codes zu erzeugen
    .terminal = Lesen Sie eine Datei der Veranstaltung neu ein.
    .window = Lesen Sie im Bildschirm „Geräte“ eine Datei der Veranstaltung neu ein.
event-not-named = es ist keine Veranstaltung genannt
    .hint = Nennen Sie ihre Kennung oder einen Teil ihres Namens.
no-such-event = keine Veranstaltung hier heißt „{ $typed }“
    .terminal = Lassen Sie sich die Veranstaltungen auflisten (entrada event list).
    .window = Wählen Sie eine aus der Liste der Veranstaltungen.
event-ambiguous = „{ $typed }“ passt auf mehrere Veranstaltungen: { $names }
    .hint = Schreiben Sie mehr vom Namen, oder die ersten Zeichen der Kennung.

## An event's times

own-zone-unknown =
    { $tz ->
        [none] dieser Laptop sagt nicht, in welcher Zeitzone er ist
       *[other] die Zeitzone, auf die dieser Laptop gestellt ist, TZ={ $tz }, ist nicht bekannt
    }
    .terminal = Nennen Sie die der Veranstaltung mit --timezone, etwa --timezone Europe/Madrid, oder setzen Sie TZ.
    .window = Wählen Sie die Zeitzone der Veranstaltung.
event-needs-start = eine Veranstaltung braucht einen Beginn
event-needs-end = eine Veranstaltung braucht ein Ende
event-ends-before-start = die Veranstaltung würde enden ({ $ends }), bevor sie beginnt ({ $starts })
    .hint = Setzen Sie ein Ende, das nach dem Beginn liegt.
doors-open-after-end = der Einlass würde beginnen ({ $open }), wenn die Veranstaltung vorbei ist ({ $ends })
doors-close-before-open = der Einlass würde enden ({ $close }), bevor er beginnt ({ $open })
    .hint = Setzen Sie das Ende des Einlasses nach seinen Beginn.
copy-needs-start = die Kopie braucht einen Beginn
    .hint = Sagen Sie, wann, etwa 2026-11-27 20:00.
copy-too-far = die Kopie läge zu weit von heute entfernt
    .hint = Wählen Sie einen anderen Beginn.

## Ticket types

type-ends-before-begin = „{ $name }“ würde enden, bevor es gültig wird
    .hint = Lassen Sie es später enden oder früher beginnen.
type-exists = es gibt schon eine Ticketart namens „{ $name }“
    .hint = Wählen Sie einen anderen Namen, oder ändern Sie das, was so heißt.
type-gone = die Ticketart { $index } gibt es nicht mehr

## Zeitregeln

rule-time = „{ $typed }“ ist keine Uhrzeit
    .hint = Schreiben Sie sie wie 09:00 oder 22:30.
rule-weekdays = „{ $typed }“ nennt keine Wochentage
    .hint = Schreiben Sie mon-fri oder sat,sun.
rule-number = „{ $typed }“ ist keine ganze Zahl von { $min } bis { $max }
    .hint = Schreiben Sie eine solche Zahl.
rule-window-ends = das Zeitfenster würde enden ({ $until }), bevor es beginnt ({ $from })
    .hint = Lassen Sie es später enden oder früher beginnen.
rule-last-entry-night = ein letzter Einlass um { $at } würde schon vor Beginn der Nacht alle aussperren: Die Tage der Veranstaltung beginnen um Mitternacht
    .terminal = Sagen Sie zuerst, wann alle draußen sind, etwa 06:00 (entrada event edit VERANSTALTUNG --everyone-out 06:00).
    .window = Sagen Sie zuerst auf der Seite „Veranstaltung“ unter „Am Einlass“, wann alle draußen sind, etwa 06:00.
rule-there-already = „{ $name }“ hat so eine Regel schon: die Regel { $place }
    .hint = Entfernen Sie zuerst diese.
rule-needs-entries = „{ $name }“ lässt nur einmal ein; eine Regel über das Wiederkommen hätte nie eine Wirkung
    .terminal = Erlauben Sie zuerst mehr (entrada type edit VERANSTALTUNG ART --reentry yes), oder nehmen Sie die Regel weg.
    .window = Erlauben Sie das Wiederkommen oder mehr Eintritte, oder entfernen Sie die Regel.
too-many-rules = eine Ticketart kann höchstens { $max } Regeln haben
    .hint = Entfernen Sie zuerst eine.
no-such-rule = „{ $name }“ hat keine Regel { $place }
    .terminal = Lassen Sie die Regeln auflisten (entrada type rule list VERANSTALTUNG ART).
    .window = Das Formular auf der Seite „Veranstaltung“ zeigt die Regeln.
rule-after-itself = Tickets der Art „{ $name }“ können nicht auf ihre eigene Art warten
    .hint = Nennen Sie eine andere Art oder einen Bereich.
rule-after-unknown = es gibt hier keinen Bereich, keine Ticketart und keine Veranstaltung „{ $typed }“, nur { $names }
    .hint = Nennen Sie eines davon.
area-in-rule = Tickets der Art { $types } kommen nur nach dem Bereich „{ $area }“ hinein
    .terminal = Nehmen Sie diese Regel zuerst weg (entrada type rule remove VERANSTALTUNG ART PLATZ).
    .window = Entfernen Sie diese Regel zuerst, auf der Seite „Veranstaltung“ unter „Ticketarten“.

## Areas, gates and questions

name-taken = es gibt schon { $what ->
        [area] einen Bereich
       *[gate] einen Eingang
    } namens „{ $name }“
    .hint = Wählen Sie einen anderen Namen, oder ändern Sie das, was so heißt.
area-has-gates = { $count ->
        [one] der Eingang { $gates } führt
       *[other] die Eingänge { $gates } führen
    } in den Bereich „{ $area }“
    .terminal = Lassen Sie sie zuerst anderswohin führen (entrada gate edit VERANSTALTUNG EINGANG --area "").
    .window = Lassen Sie sie zuerst anderswohin führen, im Bildschirm „Veranstaltung“ unter „Bereiche und Eingänge“.
area-gone = den Bereich „{ $name }“ gibt es nicht mehr
gate-gone = den Eingang „{ $name }“ gibt es nicht mehr
gate-in-use = der Eingang „{ $gate }“ gilt für { $types }
    .terminal = Geben Sie diesen Ticketarten zuerst andere Eingänge (entrada type edit VERANSTALTUNG ART --gate E).
    .window = Geben Sie diesen Ticketarten zuerst andere Eingänge, im Bildschirm „Veranstaltung“ unter „Ticketarten“.
no-gate-called = kein Eingang „{ $typed }“
no-question-called = keine Frage „{ $typed }“
no-such-question = { $event } hat keine Frage { $question }
    .terminal = Lassen Sie sich die Fragen auflisten (entrada question list).
    .window = Die Fragen stehen im Bildschirm „Veranstaltung“ unter „Am Einlass“.
question-asked-already = „{ $question }“ wird schon gefragt
    .hint = Ändern Sie stattdessen jene Frage.
question-without-choices = die Frage „{ $question }“ ist eine Auswahl, bei der es nichts zu wählen gibt
    .terminal = Geben Sie ihr welche: --choice Ja --choice Später.
    .window = Geben Sie ihr welche, mit Kommas dazwischen.
question-with-choices = die Frage „{ $question }“ hat eine Auswahl, wird aber nicht mit einer Auswahl beantwortet
    .terminal = Machen Sie eine Auswahl daraus (--kind choice), oder lassen Sie diese weg.
    .window = Lassen Sie sie mit einer Auswahl beantworten, oder lassen Sie diese weg.
choice-twice = die Auswahl „{ $choice }“ steht zweimal da
    .hint = Nennen Sie jede Auswahl einmal.
too-many-choices = eine Frage kann höchstens { $max } Antworten zur Auswahl haben, nicht { $count }
    .hint = Fragen Sie stattdessen nach einem Text.
