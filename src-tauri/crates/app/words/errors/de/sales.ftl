### Errors, sales: see words/errors.rs.

## What is left to sell

type-sold-out = { $name } ist ausverkauft: alle { $quota } sind ausgegeben
    .hint = Verkaufen Sie eine andere Ticketart, oder erhöhen Sie die Anzahl.
type-too-few = von { $quota } Tickets „{ $name }“ sind nur noch { $left } übrig, nicht { $count }
    .hint = Verkaufen Sie eine andere Ticketart, oder erhöhen Sie die Anzahl.
group-sold-out = die Ticketarten der Gruppe „{ $name }“ sind ausverkauft: alle { $quota } sind ausgegeben
    .hint = Verkaufen Sie eine andere Ticketart, oder erhöhen Sie die Anzahl.
group-too-few = von { $quota } Tickets der Gruppe „{ $name }“ sind nur noch { $left } übrig, nicht { $count }
    .hint = Verkaufen Sie eine andere Ticketart, oder erhöhen Sie die Anzahl.
seat-taken = Platz { $seat } ist schon verkauft: Ticket { $number } hat ihn
    .hint = Wählen Sie einen anderen Platz, oder stornieren oder ändern Sie zuerst jenes Ticket.
seat-taken-by = Platz { $seat } ist schon verkauft: Ticket { $number } ({ $name }) hat ihn
    .hint = Wählen Sie einen anderen Platz, oder stornieren oder ändern Sie zuerst jenes Ticket.
order-places-gone = Bestellung { $order } wurde nicht rechtzeitig bezahlt, und ihre Plätze sind vergeben: { $why }
    .hint = Verkaufen Sie eine andere Ticketart, oder erhöhen Sie die Anzahl.

## Selling

pay-until-over = die Zeit, bis zu der bezahlt werden soll, ist schon vorbei
sale-empty = ein Verkauf braucht mindestens ein Ticket
sale-too-large = { $count } Tickets sind zu viele für einen Verkauf; höchstens { $max } passen hinein
    .hint = Machen Sie mehrere Verkäufe daraus.
sale-in-several-currencies = ein Verkauf kann nicht in { $currencies } sein
    .hint = Machen Sie für jede Währung einen Verkauf.
one-and-another = { $first } und { $second }
payment-named-twice = ein Verkauf hat eine Zahlungsart oder eine Liste davon, nicht beides
seat-twice = Platz { $seat } steht zweimal im Verkauf
    .hint = Geben Sie jedem Ticket einen eigenen Platz oder keinen.
price-needs-reason = „{ $name }“ kostet { $usual }: Wer es für { $price } verkauft, nennt den Grund
    .window = Schreiben Sie einen Grund neben den Preis.
    .terminal = Fügen Sie --price-reason hinzu.
type-same-already = Ticket { $number } ist schon „{ $name }“ zu diesem Preis
type-in-other-currency = „{ $name }“ kostet { $currency }, und diese Bestellung ist in { $order }
    .hint = Geben Sie das Geld zurück und verkaufen Sie das andere Ticket neu.

## Paying

order-in-several-events = mehrere Veranstaltungen hier haben eine Bestellung { $order }
no-payment-named = es ist keine Zahlungsart genannt
no-order-named = es ist keine Bestellung genannt
order-paid-already = Bestellung { $order } ist schon bezahlt
order-late-part = Bestellung { $order } wurde nicht rechtzeitig bezahlt; ein Teil genügt deshalb nicht
    .hint = Bezahlen Sie alles, oder geben Sie ihr zuerst mehr Zeit.
receipt-nothing-paid = für Bestellung { $order } ist nichts bezahlt
    .hint = Nehmen Sie erst die Zahlung an: Eine Quittung sagt, was bezahlt ist.
nothing-to-refund = von Bestellung { $order } ist nichts bezahlt: Es gibt nichts zu erstatten
refund-too-much = { $amount } sind mehr als die { $paid }, die von Bestellung { $order } bezahlt sind
refund-other-order = Ticket { $number } gehört nicht zur Bestellung { $order }
refund-not-free = Geld kann nicht als „kostenlos“ erstattet werden
    .hint = Nennen Sie, wie: bar, Karte …
payment-in-two-currencies = eine Zahlung kann nicht in { $first } und { $second } sein
    .hint = Machen Sie für jede Währung eine Zahlung.
payment-nothing-left = für die Zahlung { $method ->
        [cash] in bar
        [card] mit Karte
        [transfer] per Überweisung
       *[other] auf andere Art
    } bleibt nichts mehr zu bezahlen
payment-no-amount = eine Zahlung von { $amount } ist keine Zahlung
payment-too-much = { $given } sind mehr als die { $due }, die offen sind
cash-too-little = { $tendered } in bar reichen nicht für { $amount }
payment-not-cash = Rückgeld gibt es nur bei Barzahlung: Lassen Sie weg, was für die Zahlung { $method ->
        [cash] in bar
        [card] mit Karte
        [transfer] per Überweisung
       *[other] auf andere Art
    } gegeben wurde
payment-not-free = { $due } sind offen, das ist nicht kostenlos

## Tickets

nothing-to-print = keines dieser Tickets kann auf Papier
    .hint = Stornierte Tickets werden nicht gedruckt: Wählen Sie andere, oder reaktivieren Sie sie zuerst.
nothing-selected = kein Ticket ist ausgewählt
    .hint = Wählen Sie zuerst Gäste aus.
ticket-ends-before-begin = das Ticket würde enden, bevor es gültig wird
ticket-cancelled-already = Ticket { $number } ist schon storniert
ticket-not-cancelled = Ticket { $number } ist nicht storniert
ticket-cancelled = Ticket { $number } ist storniert
ticket-not-blocked = Ticket { $number } ist nicht gesperrt
ticket-cancelled-reinstate = Ticket { $number } ist storniert; reaktivieren Sie es zuerst
