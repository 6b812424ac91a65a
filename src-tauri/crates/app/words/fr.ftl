### Ce que dit Rust, en français (French). Ids, variables et explications sont dans en.ftl ; les mots de la fenêtre dans `ui/words`.

## Times.

month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
weekday = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
moment-day = { $span ->
    [other] { $day } { month } { $year }
   *[year] { $day } { month }
}
moment-at = { $span ->
    [today] à { $time }
   *[other] le { moment-day } à { $time }
}
moment-since = { $span ->
    [today] depuis { $time }
   *[other] depuis le { moment-day } à { $time }
}
moment-from = { $span ->
    [today] à partir de { $time }
   *[other] à partir du { moment-day } à { $time }
}
moment-until = { $span ->
    [today] jusqu’à { $time }
   *[other] jusqu’au { moment-day } à { $time }
}
wait = { $minutes ->
    [one] dans { $minutes } minute
   *[other] dans { $minutes } minutes
}

## To the staff at the door.

door-malformed = Ce n’est pas un billet Entrada.
door-malformed-signs = Un numéro de billet a { $of } lettres et chiffres ; celui-ci en a { $signs }. Regardez encore une fois.
door-forged = Pas authentique : ce code n’a été fait pour aucun événement de cet ordinateur.
door-wrong_event = Un billet pour un autre événement.
door-wrong_event-named = Un billet pour un autre événement : { $event }.
door-unknown = Ce billet n’existe pas dans cet événement.
door-unknown-unheard = Pas sur cet ordinateur, qui n’a encore rien reçu des autres.
door-unknown-heard = Pas sur cet ordinateur, qui a eu des nouvelles des autres pour la dernière fois { $at }.
door-replaced = Remplacé : un code plus récent a été fait pour ce billet. Demandez celui-là.
door-cancelled = Ce billet a été annulé.
door-cancelled-why = Annulé : { $why }
door-blocked = Bloqué par l’organisateur.
door-blocked-why = Bloqué : { $why }
door-unpaid = Pas payé. À envoyer à la caisse.
door-unpaid-asked = Pas payé. À vous de décider.
door-unpaid-due = Pas payé, reste { $due }. À envoyer à la caisse.
door-unpaid-ask = Pas encore payé : reste { $due }.
door-unpaid-late = Pas payé à temps : les places étaient gardées { $until }. À envoyer à la caisse.
door-unpaid-back = L’argent a été rendu : il n’y a plus de billet. À envoyer à la caisse.
door-not_yet_valid = Pas encore valable.
door-not_yet_valid-later = Pas encore valable : seulement { $from }.
door-not_yet_valid-soon = Pas encore valable : seulement { $from }, { wait }.
door-expired = N’est plus valable.
door-expired-past = N’est plus valable : il l’était { $until }.
door-doors_closed = Les portes sont fermées.
door-doors_closed-later = Les portes ouvrent { $at }.
door-doors_closed-soon = Les portes ouvrent { $at }, { wait }.
door-doors_closed-past = Les portes ont fermé { $at }.
door-wrong_gate = Mauvaise entrée.
door-wrong_gate-gates = Mauvaise entrée : ce billet ouvre { $gates }.
door-wrong_gate-which = Quelle entrée est-ce ? Ce billet ouvre { $gates }.
door-already_in = Déjà à l’intérieur.
door-already_in-just = { $seconds ->
    [0] Vient d’entrer, à l’instant.
    [one] Vient d’entrer, il y a { $seconds } seconde.
   *[other] Vient d’entrer, il y a { $seconds } secondes.
}
door-already_in-used = Déjà utilisé : entrée { $at }. Ce billet ne vaut qu’une fois.
door-already_in-since = { $where ->
    [both] Déjà à l’intérieur { $since }, par { $gate }, sur { $device }.
    [gate] Déjà à l’intérieur { $since }, par { $gate }.
    [device] Déjà à l’intérieur { $since }, sur { $device }.
   *[neither] Déjà à l’intérieur { $since }.
}
door-already_in-all_used = { $entries ->
    [one] Son unique entrée a été utilisée { $at }.
   *[other] Les { $entries } entrées sont utilisées, la dernière { $at }.
}
door-already_in-today_used = { $entries ->
    [one] Déjà utilisé aujourd’hui, { $at }.
   *[other] Les { $entries } entrées d’aujourd’hui sont utilisées, la dernière { $at }.
}
door-not_yet_valid-area = Il faut d’abord entrer par { $place }.
door-not_yet_valid-type = Un billet « { $type } » de la même commande doit d’abord entrer.
door-not_yet_valid-never = Pas valable en ce moment, ni plus tard.
door-not_yet_valid-rule = Ce type de billet a une règle que cette version d’Entrada ne connaît pas. Mettez Entrada à jour, ou demandez à l’organisateur.
door-expired-last = { $again ->
    [soon] La dernière entrée était { $at }. De nouveau { $from }, { wait }.
    [later] La dernière entrée était { $at }. De nouveau { $from }.
   *[never] La dernière entrée était { $at }.
}
door-already_in-days_used = { $days ->
    [one] Son unique jour est utilisé, la dernière fois { $at }.
   *[other] Ses { $days } jours sont utilisés, la dernière fois { $at }.
}
door-already_in-stay = { $again ->
    [soon] Le temps pour revenir est passé : c’était { $until }. De nouveau { $from }, { wait }.
    [later] Le temps pour revenir est passé : c’était { $until }. De nouveau { $from }.
   *[never] Le temps pour revenir est passé : c’était { $until }.
}
door-already_in-apart = { $again ->
    [soon] Entrée { $at }. De nouveau { $from }, { wait }.
    [later] Entrée { $at }. De nouveau { $from }.
   *[never] Entrée { $at }, et il n’y en a plus d’autre.
}
door-full = Complet.
door-full-count = { $capacity ->
    [one] Complet : { $capacity } personne est à l’intérieur.
   *[other] Complet : { $capacity } personnes sont à l’intérieur.
}
door-reissued = Ce billet a été réémis. Son numéro est aussi sur l’ancien papier : demandez le nouveau code.
door-reissued-to = Réémis { $at }, pour { $name }. Le numéro est aussi sur l’ancien papier : ne laissez entrer que { $name }.
door-reissued-when = Réémis { $at }. Le numéro est aussi sur l’ancien papier : ne laissez entrer que la personne qui a reçu le nouveau.
door-order = C’est le numéro d’une commande. Lequel de ses billets est ici ?
door-order-too_few = De cette commande { $may } peuvent entrer maintenant, pas { $wanted }.
door-question = Il y a d’abord une question à poser.
door-admitted = Bienvenue.
door-unlisted = Bienvenue. Authentique, mais absent de la liste de cet ordinateur.
door-manual = Bienvenue. Entrée sans billet.
door-manual-out = Au revoir. Sortie sans billet.
door-exited = Au revoir.
door-other = Refusé.

## To the guest.

guest-malformed = Nous ne pouvons pas lire ceci comme un billet.
guest-malformed-signs = Votre numéro semble incomplet. Veuillez montrer encore une fois votre billet.
guest-forged = Nous ne reconnaissons pas ce billet. Veuillez parler à notre équipe.
guest-wrong_event = Ce billet est pour un autre événement.
guest-wrong_event-named = Ce billet est pour un autre événement : { $event }.
guest-unknown = Nous ne trouvons pas ce billet. Veuillez parler à notre équipe.
guest-replaced = Un billet plus récent remplace celui-ci. Veuillez montrer le plus récent.
guest-cancelled = Ce billet a été annulé. Veuillez vous adresser à la caisse.
guest-blocked = Ce billet est bloqué. Veuillez vous adresser à la caisse.
guest-unpaid = Ce billet n’est pas encore payé. Veuillez payer à la caisse.
guest-unpaid-ask = Ce billet n’est pas encore payé : { $due }.
guest-unpaid-late = Cette commande n’a pas été payée à temps. Veuillez vous adresser à la caisse.
guest-unpaid-back = Ce billet a été remboursé. Veuillez vous adresser à la caisse.
guest-not_yet_valid = Ce billet n’est pas encore valable.
guest-not_yet_valid-later = Ce billet est valable { $from }.
guest-not_yet_valid-soon = Ce billet est valable { $from }, { wait }.
guest-expired = Ce billet n’est plus valable.
guest-expired-past = Ce billet était valable { $until }.
guest-doors_closed = Les portes sont fermées.
guest-doors_closed-later = Les portes ouvrent { $at }.
guest-doors_closed-soon = Les portes ouvrent { $at }, { wait }.
guest-doors_closed-past = Les portes ont fermé { $at }.
guest-wrong_gate = Veuillez prendre une autre entrée.
guest-wrong_gate-gates = Veuillez prendre cette entrée : { $gates }.
guest-wrong_gate-which = Un instant, s’il vous plaît.
guest-already_in = Ce billet a déjà été utilisé.
guest-already_in-since = Ce billet a déjà été utilisé { $at }.
guest-already_in-all_used = Toutes les entrées de ce billet sont utilisées, la dernière { $at }.
guest-already_in-today_used = Ce billet a déjà été utilisé aujourd’hui, la dernière fois { $at }.
guest-not_yet_valid-area = Veuillez d’abord passer par { $place }.
guest-not_yet_valid-type = Veuillez d’abord montrer votre billet « { $type } ».
guest-not_yet_valid-never = Ce billet n’est pas valable en ce moment.
guest-not_yet_valid-rule = Nous ne pouvons pas vérifier ce billet ici. Veuillez parler à notre équipe.
guest-expired-last = { $again ->
    [soon] La dernière entrée était { $at }. Veuillez revenir { $from }, { wait }.
    [later] La dernière entrée était { $at }. Veuillez revenir { $from }.
   *[never] La dernière entrée était { $at }.
}
guest-already_in-days_used = Tous les jours de ce billet sont utilisés, le dernier { $at }.
guest-already_in-stay = { $again ->
    [soon] Vous pouviez revenir { $until }. Ce billet est de nouveau valable { $from }, { wait }.
    [later] Vous pouviez revenir { $until }. Ce billet est de nouveau valable { $from }.
   *[never] Vous pouviez revenir { $until }.
}
guest-already_in-apart = { $again ->
    [soon] Ce billet a été utilisé { $at }. Il est de nouveau valable { $from }, { wait }.
    [later] Ce billet a été utilisé { $at }. Il est de nouveau valable { $from }.
   *[never] Ce billet a déjà été utilisé { $at }.
}
guest-full = C’est complet pour le moment. Veuillez patienter.
guest-reissued = Ce billet a été réémis. Veuillez montrer le nouveau code.
guest-order = Un instant, s’il vous plaît : nous cherchons vos billets.
guest-question = Un instant, s’il vous plaît : nous avons une question.
guest-admitted = Bienvenue !
guest-unlisted = Bienvenue !
guest-manual = Bienvenue !
guest-exited = Au revoir !
guest-other = Nous ne pouvons pas vous laisser entrer avec ce billet. Veuillez parler à notre équipe.

## On paper.

caption-seat = Place
caption-price = Prix
caption-price-taxed = Prix, { $rate } % de taxe comprise
caption-number = Numéro
caption-holder = Nom
paper-moment = { weekday } { $day } { month } { $year }, { $time }
paper-moment-elsewhere = { $moment } ({ $zone })
letters-missing = Aucune police de cet ordinateur n’a ces caractères : { $letters }. Sur papier, un point d’interrogation les remplace.
paper-valid-between = Valable du { $from } au { $until }
paper-valid-from = Valable à partir du { $from }
paper-valid-until = Valable jusqu’au { $until }

## The evening's report and the guest list.

report-title = { $event } : le bilan
report-written = Écrit le { $at } sur { $device }
report-written-by = Écrit le { $at } par { $person } sur { $device }
report-sold = Vendus
report-cancelled = Annulés
report-come = Venus
report-missed = Pas venus
report-expired = { $count } expirées
report-inside = À l’intérieur
report-manual = Sans billet
report-undone = Scans annulés
report-refused = Scans refusés
report-of = sur { $count }
report-arrivals = Arrivées par cinq minutes
report-peak-passed = Le plus fort était à { $at } : { $count } en cinq minutes.
report-peak-expected = Affluence maximale attendue vers { $at }.
report-areas = Zones
report-types = Par type de billet
report-gates = Par accès
report-refusals = Refus par motif
report-sellers = Par vendeur
report-money = Argent
report-speed = Vitesse aux portes
report-incidents = Incidents
report-cash = Comptages de caisse
report-area = Zone
report-itself = L’événement lui-même
report-capacity = Capacité
report-hour = Heure
report-entries = Entrées
report-exits = Sorties
report-type = Type
report-gate = Accès
report-nowhere = Aucun accès indiqué
report-reason = Motif
report-scans = Scans
report-seller = Qui
report-device = Ordinateur
report-tickets = Billets
report-method = Payé par
report-taken = Encaissé
report-refunded = Remboursé
report-net = Reste
report-payments = Paiements
report-taxes = Taxe dans l’argent
report-rate = Taux
report-without-tax = Hors taxe
report-tax = Taxe
report-gross = Taxe comprise
report-untaxed = sans
report-busiest = Le plus chargé dès
report-per-minute = Scans par minute
report-seconds = Secondes d’écart
report-first = D’abord
report-second = Ensuite
report-quota = { $name } : { $sold } vendus sur { $quota }
report-refund = { $refunded } remboursés pour { $taken } payés
receipt-title = Reçu { $order }
receipt-for = Pour { $buyer }
receipt-sold = Vendu { $at }
receipt-total = Total
receipt-paid = Payé
receipt-due = Reste dû
receipt-each = Unité
receipt-amount = Montant
receipt-payments = Paiements
receipt-when = Quand
report-time = Heure
report-expected = Attendu
report-counted = Compté
report-difference = Écart
report-page = { $page } sur { $pages }
report-reason-malformed = Pas un de nos billets
report-reason-forged = Pas authentique
report-reason-wrong_event = Autre événement
report-reason-unknown = Billet inconnu
report-reason-replaced = Remplacé par un code plus récent
report-reason-cancelled = Annulé
report-reason-blocked = Bloqué
report-reason-unpaid = Non payé
report-reason-not_yet_valid = Pas encore valable
report-reason-expired = Plus valable
report-reason-doors_closed = Portes fermées
report-reason-wrong_gate = Mauvaise entrée
report-reason-already_in = Déjà entré
report-reason-full = Complet
report-reason-reissued = Numéro d’un billet réémis
report-reason-order = Numéro d’une commande
report-reason-question = Question sans réponse
report-reason-other = Autre motif
report-method-cash = Espèces
report-method-card = Carte
report-method-transfer = Virement
report-method-free = Gratuit
report-method-other = Autre
list-printed = Imprimé le { $at }
list-heard = Dernières nouvelles des autres ordinateurs : { $at }
list-unheard = Encore rien des autres ordinateurs
list-alone = Le seul ordinateur de cet événement
list-buyer = Acheteur
list-note = Pour l’entrée
list-unpaid = NON PAYÉ
list-held = BLOQUÉ
list-nameless = Sans nom

## Tickets by e-mail, and why one was not sent.

mail-test-subject = Lettre d’essai d’Entrada
mail-test = Cette lettre montre qu’Entrada peut envoyer du courrier avec ces réglages.
mail-subject = Votre billet pour { $event }
mail-hello = Bonjour { $name },
mail-hello-nobody = Bonjour,
mail-tickets = { $n ->
    [one] voici votre billet pour { $event } :
   *[other] voici vos { $n } billets pour { $event } :
}
mail-show = Veuillez montrer chaque code à l’entrée, sur papier ou sur votre téléphone. Les billets sont joints pour l’impression.
mail-not-cancelled = il est annulé
mail-not-blocked = il est bloqué
mail-not-address = il n’a pas d’adresse e-mail
mail-not-again = il a déjà été envoyé
mail-not-unpaid = il n’est pas payé
mail-not-refunded = il a été remboursé
mail-not-known = il était remis au serveur de messagerie quand le programme ou la connexion a pris fin, et il est peut-être arrivé : demandez, ou renvoyez-le

## The dress rehearsal.

rehearse-event = { $issued ->
    [one] { $issued } billet est émis. Les portes ouvrent { $at }.
   *[other] { $issued } billets sont émis. Les portes ouvrent { $at }.
}
rehearse-event-types = L’événement n’a pas de types de billets.
rehearse-event-types-mend = Créez-en un sous Événement, Types de billets.
rehearse-event-over = L’événement est terminé : il a pris fin { $at }.
rehearse-event-over-mend = Vérifiez les horaires sous Événement, et l’horloge de cet ordinateur.
rehearse-clock = L’horloge de cet ordinateur indique { $time } ({ $zone }). L’événement dure { $from } { $until }.
rehearse-clock-far = L’horloge de cet ordinateur indique { $time } ({ $zone }). L’événement ne commence que plus tard : { $at }.
rehearse-clock-far-mend = S’il est plus proche, réglez la date et l’heure de cet ordinateur.
rehearse-clock-off = { $span ->
    [days] L’horloge de cet ordinateur indique { $time }, mais le journal ou un autre ordinateur a écrit quelque chose { $at }.
   *[minutes] L’horloge de cet ordinateur indique { $time } ; retard en minutes sur ce qu’a écrit le journal ou un autre ordinateur : { $minutes }.
}
rehearse-clock-off-mend = Réglez l’horloge de cet ordinateur et celles des autres sur la même montre.
rehearse-letters-mend = Installez une police qui les a, comme Noto Sans CJK pour le chinois, le japonais et le coréen.
rehearse-odd-mend = Vérifiez les horaires sous Événement.
odd-zone = Ce programme ne connaît pas le fuseau horaire { $zone } : les heures sont montrées et lues en UTC.
odd-doors-after-end = Les portes ouvrent { $open }, quand l’événement est terminé : il finit { $end }.
odd-doors-before-start = Les portes ferment { $close }, plus d’un jour avant l’événement : il commence { $start }.
odd-doors-far = Les portes sont ouvertes { $from } { $until }, à plus d’un mois de l’événement.
odd-long = L’événement dure plus d’un an : { $from } { $until }.
odd-type-after = Les billets du type « { $type } » ne valent que { $from }, quand l’événement est terminé.
odd-type-before = Les billets du type « { $type } » ne valent que { $until }, plus d’un jour avant l’événement.
rehearse-key = La clé de l’événement est là.
rehearse-key-gone = La clé de l’événement ne peut pas être utilisée : { $why }.
rehearse-key-gone-mend = Déverrouillez le trousseau, ou intégrez de nouveau un fichier de l’événement.
rehearse-key-swapped = La clé de cet ordinateur n’est pas celle de l’événement.
rehearse-key-swapped-mend = Intégrez un fichier de l’événement venant de l’ordinateur de l’organisateur lui-même.
rehearse-ticket = Un billet d’essai a été scellé, dessiné, lu et a reçu sa réponse en { $ms } ms : « { $answer } »
rehearse-ticket-unread = Un billet d’essai a été dessiné et n’a pas pu être relu.
rehearse-ticket-unread-mend = Cela ne devrait jamais arriver. Réinstallez Entrada, et dites-le à ses développeurs.
rehearse-ticket-failed = Un billet d’essai n’a pas pu être fait : { $why }.
rehearse-ticket-failed-mend = Faites ce que dit la phrase ; si cela n’aide pas, prenez un autre ordinateur à l’entrée.
rehearse-forged = Un faux code a été dessiné, lu et distingué d’un vrai en { $ms } ms.
rehearse-forged-missed = Un faux code n’a pas été distingué d’un vrai : « { $answer } »
rehearse-forged-missed-mend = Cela ne devrait jamais arriver. Réinstallez Entrada, et dites-le à ses développeurs.
rehearse-list = La liste est à jour : dernières nouvelles des autres ordinateurs { $at }.
rehearse-list-alone = C’est le seul ordinateur de l’événement : sa liste est complète.
rehearse-list-unheard = Cet ordinateur n’a encore rien reçu des autres.
rehearse-list-unheard-mend = Intégrez un fichier de la caisse.
rehearse-list-stale = La liste est ancienne : dernières nouvelles des autres ordinateurs { $at }.
rehearse-list-stale-mend = Intégrez un nouveau fichier de la caisse.
rehearse-forked = { $laptop } a deux histoires : une copie de ses données sert ailleurs, ou quelqu’un a sa clé.
rehearse-forked-mend = Trouvez la copie, excluez cet ordinateur, puis admettez-le de nouveau avec un dossier de données vide.
device-forked = Deux écritures différentes de cet ordinateur portent le numéro { $seq } (l’une écrite { $first }, l’autre { $second }) : une copie de ses données sert ailleurs, ou quelqu’un a sa clé. Les deux comptent. Excluez-le, puis admettez-le de nouveau avec un dossier de données vide.
device-forked-dismissed = Deux écritures différentes de cet ordinateur portent le numéro { $seq } (l’une écrite { $first }, l’autre { $second }).
event-over = D’après l’horloge de cet ordinateur, l’événement a pris fin { $at }. Ses portes n’ont pas d’heure de fermeture : les billets valent encore.
clock-of-laptop-ahead = L’horloge de { $laptop } avance de { $minutes } min sur celle de cet ordinateur. Réglez les deux : les entrées et sorties en dépendent.
clock-of-laptop-behind = L’horloge de { $laptop } retarde de { $minutes } min sur celle de cet ordinateur. Réglez les deux : les entrées et sorties en dépendent.
rehearse-printer = L’imprimante { $name } est prête.
rehearse-printer-stopped = L’imprimante { $name } est arrêtée. { $why }
rehearse-printer-stopped-mend = Regardez l’imprimante : papier, toner, câble. Puis relancez sa file dans les réglages du système.
rehearse-printer-gone = L’imprimante { $name } n’est pas là.
rehearse-printer-gone-mend = Allumez-la et branchez-la, ou choisissez-en une autre dans Réglages.
rehearse-printer-none = Les billets doivent être imprimés, mais cet ordinateur n’a pas d’imprimante.
rehearse-printer-none-mend = Installez une imprimante dans les réglages du système, ou laissez Entrada enregistrer des PDF.
rehearse-printer-unused = Aucune imprimante n’est installée ; les billets sont enregistrés en PDF.
rehearse-disk = { $gigabytes } Go sont libres sur le disque.
rehearse-disk-full = Seulement { $gigabytes } Go sont libres sur le disque.
rehearse-disk-full-mend = Supprimez quelque chose de gros avant l’ouverture des portes.
rehearse-disk-unseen = Le disque ne peut pas être examiné : { $why }.
rehearse-disk-unseen-mend = Vérifiez que le disque du dossier de données est branché.
rehearse-battery = La batterie est à { $charge } % et se vide.
rehearse-battery-plugged = La batterie est à { $charge } % et branchée.
rehearse-battery-low = La batterie est à { $charge } % et ne se charge pas.
rehearse-battery-low-mend = Branchez le chargeur.
rehearse-camera = La caméra montre une image de { $size }.
rehearse-camera-none = Aucune caméra ne montre d’image.
rehearse-camera-none-mend = Branchez une webcam, ou prenez un lecteur USB.
rehearse-camera-trouble = La caméra ne montre pas d’image.
rehearse-camera-trouble-mend = Fermez les autres programmes qui l’utilisent, débranchez-la et rebranchez-la.
rehearse-page = Une page pour voir si l’imprimante imprime
rehearse-page-note = Ceci n’est pas un billet et ne laisse entrer personne.

## Les règles de temps d’un type de billet.

rule-hours = { $on ->
    [some] { $days }, de { $from } à { $until }.
   *[all] Chaque jour de { $from } à { $until }.
}
rule-window = De { $from } à { $until }.
rule-apart = Au moins { $minutes } min entre deux entrées.
rule-any-days = Les jours que l’on veut ; jours différents au plus : { $days }.
rule-last-entry = Personne n’entre après { $at }, jusqu’au début du jour suivant à { $end }.
rule-tolerance = Jusqu’à { $before } min plus tôt et { $after } min plus tard.
rule-stay = { $of ->
    [day] Ne revient que dans les { $minutes } min après la première entrée du jour.
   *[all] Ne revient que dans les { $minutes } min après la première entrée.
}
rule-after-area = Seulement qui est déjà entré par { $place }.
rule-after-type = Seulement après l’entrée d’un billet « { $type } » de la même commande.
rule-unknown = Une règle d’une Entrada plus récente, que celle-ci ne connaît pas : personne n’entre.
