### Errors, sales: see words/errors.rs.

## What is left to sell

type-sold-out = { $name } : épuisé, les { $quota } sont émis
    .hint = Vendez un autre type, ou augmentez le nombre.
type-too-few = sur { $quota } billets « { $name } », il n’en reste que { $left }, pas { $count }
    .hint = Vendez un autre type, ou augmentez le nombre.
group-sold-out = les types du groupe « { $name } » sont épuisés : les { $quota } billets sont émis
    .hint = Vendez un autre type, ou augmentez le nombre.
group-too-few = sur { $quota } billets du groupe « { $name } », il n’en reste que { $left }, pas { $count }
    .hint = Vendez un autre type, ou augmentez le nombre.
seat-taken = la place { $seat } est déjà vendue : le billet { $number } l’a
    .hint = Choisissez une autre place, ou annulez ou modifiez d’abord ce billet.
seat-taken-by = la place { $seat } est déjà vendue : le billet { $number } ({ $name }) l’a
    .hint = Choisissez une autre place, ou annulez ou modifiez d’abord ce billet.
order-places-gone = la commande { $order } n’a pas été payée à temps et ses places sont parties : { $why }
    .hint = Vendez un autre type, ou augmentez le nombre.

## Selling

pay-until-over = le délai de paiement est déjà passé
sale-empty = une vente a besoin d’au moins un billet
sale-too-large = { $count } billets sont trop pour une vente ; { $max } au plus sont possibles
    .hint = Faites-en plusieurs ventes.
sale-in-several-currencies = une vente ne peut pas être en { $currencies }
    .hint = Faites une vente pour chaque monnaie.
one-and-another = { $first } et { $second }
payment-named-twice = une vente a un moyen de paiement ou une liste de moyens, pas les deux
seat-twice = la place { $seat } figure deux fois dans la vente
    .hint = Donnez à chaque billet sa propre place, ou aucune.
price-needs-reason = « { $name } » coûte { $usual } : pour le vendre { $price }, indiquez le motif
    .window = Écrivez un motif à côté du prix.
    .terminal = Ajoutez --price-reason.
type-same-already = le billet { $number } est déjà « { $name } » à ce prix
type-in-other-currency = « { $name } » coûte { $currency }, et cette commande est en { $order }
    .hint = Remboursez, puis vendez l’autre billet à nouveau.

## Paying

order-in-several-events = plusieurs événements ont ici une commande { $order }
no-payment-named = aucun moyen de paiement n’est indiqué
no-order-named = aucune commande n’est indiquée
order-paid-already = la commande { $order } est déjà payée
order-late-part = la commande { $order } n’a pas été payée à temps, une partie ne suffit donc pas
    .hint = Payez-la en entier, ou donnez-lui d’abord plus de temps.
receipt-nothing-paid = rien n’est payé de la commande { $order }
    .hint = Encaissez d’abord : un reçu dit ce qui est payé.
nothing-to-refund = rien n’est payé de la commande { $order } : il n’y a rien à rembourser
refund-too-much = { $amount }, c’est plus que les { $paid } payés de la commande { $order }
refund-other-order = le billet { $number } n’est pas dans la commande { $order }
refund-not-free = on ne peut pas rembourser en « gratuit »
    .hint = Indiquez comment : espèces, carte…
payment-in-two-currencies = un paiement ne peut pas être en { $first } et en { $second }
    .hint = Faites un paiement pour chaque monnaie.
payment-nothing-left = il ne reste rien à payer { $method ->
        [cash] en espèces
        [card] par carte
        [transfer] par virement
       *[other] par un autre moyen
    }
payment-no-amount = un paiement de { $amount } n’est pas un paiement
payment-too-much = { $given }, c’est plus que les { $due } restant à payer
cash-too-little = { $tendered } en espèces ne suffisent pas pour { $amount }
payment-not-cash = on ne rend la monnaie que sur des espèces : n’indiquez pas ce qui a été remis pour le paiement { $method ->
        [cash] en espèces
        [card] par carte
        [transfer] par virement
       *[other] par un autre moyen
    }
payment-not-free = il reste { $due } à payer, ce n’est pas gratuit

## Tickets

nothing-to-print = aucun de ces billets ne peut être mis sur papier
    .hint = Les billets annulés ne s’impriment pas : choisissez-en d’autres, ou rétablissez-les d’abord.
nothing-selected = aucun billet n’est sélectionné
    .hint = Sélectionnez d’abord des invités.
ticket-ends-before-begin = le billet finirait avant d’être valable
ticket-cancelled-already = le billet { $number } est déjà annulé
ticket-not-cancelled = le billet { $number } n’est pas annulé
ticket-cancelled = le billet { $number } est annulé
ticket-not-blocked = le billet { $number } n’est pas bloqué
ticket-cancelled-reinstate = le billet { $number } est annulé ; rétablissez-le d’abord
