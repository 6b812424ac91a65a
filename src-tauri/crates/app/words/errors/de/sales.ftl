### Errors, sales: see words/errors.rs.

type-sold-out = { $name } ist ausverkauft: alle { $quota } sind ausgegeben
    .hint = Verkaufen Sie eine andere Kartenart, oder erhöhen Sie das Kontingent.
type-too-few = von { $quota } Karten „{ $name }“ sind nur noch { $left } übrig, nicht { $count }
    .hint = Verkaufen Sie eine andere Kartenart, oder erhöhen Sie das Kontingent.
group-sold-out = die Kartenarten der Gruppe „{ $name }“ sind ausverkauft: alle { $quota } sind ausgegeben
    .hint = Verkaufen Sie eine andere Kartenart, oder erhöhen Sie das Kontingent.
group-too-few = von { $quota } Karten der Gruppe „{ $name }“ sind nur noch { $left } übrig, nicht { $count }
    .hint = Verkaufen Sie eine andere Kartenart, oder erhöhen Sie das Kontingent.
seat-taken = Platz { $seat } ist schon verkauft: Karte { $number } hat ihn
    .hint = Wählen Sie einen anderen Platz, oder stornieren oder ändern Sie zuerst jene Karte.
seat-taken-by = Platz { $seat } ist schon verkauft: Karte { $number } ({ $name }) hat ihn
    .hint = Wählen Sie einen anderen Platz, oder stornieren oder ändern Sie zuerst jene Karte.
order-places-gone = Bestellung { $order } wurde nicht rechtzeitig bezahlt, und ihre Plätze sind vergeben: { $why }
    .hint = Verkaufen Sie eine andere Kartenart, oder erhöhen Sie das Kontingent.
