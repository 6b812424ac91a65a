### Les phrases de la fenêtre, en français (French) : mêmes ids et variables que en.ftl. Ce que dit l’entrée et ce qui s’imprime est à Rust, dans src-tauri/crates/app/words.

app-name = Entrada
app-title = { $event } – Entrada
app-door = Entrée – { $event }
app-starting = Ouverture…

common-cancel = Annuler
common-close = Fermer
common-loading = Un instant…
common-save = Enregistrer
common-undo = Annuler
common-yes = Oui
common-no = Non

toast-region = Messages
work-stop = Arrêter
work-count = { $done } sur { $of }

nav-label = Écrans
nav-sell = Vente
nav-door = Entrée
nav-guests = Invités
nav-insights = Chiffres
nav-event = Événement
nav-devices = Appareils
nav-settings = Réglages

role-organiser = Organisateur
role-desk = Caisse
role-door = Entrée

first-title = Bienvenue dans Entrada
first-lead = Vendez des billets sur un ordinateur, laissez entrer le public sur un autre. Pas besoin de réseau, et rien ne quitte cet ordinateur sans que vous le transmettiez.
first-create = Créer votre événement
first-create-why = Un nom et une heure suffisent. Les types de billets viennent ensuite.
first-sample = Visiter un événement d’exemple
first-sample-why = 120 invités, dont certains déjà entrés. Rien de ce que vous y faites ne compte.
first-join = Rejoindre avec un fichier
first-join-why = Un organisateur vous a donné un fichier et dit sa phrase secrète.

key-title = Où ranger la clé ?
key-lead = Entrada chiffre les secrets de vos événements avec une clé. Ce système n’a pas de trousseau pour la garder : à vous de choisir.
key-kind = Protéger la clé par
key-kind-passphrase = Une phrase secrète
key-kind-key_file = Un fichier de clé
key-passphrase-new = Phrase secrète
key-passphrase-hint = Elle est demandée à chaque démarrage. Personne ne peut la retrouver : notez-la en lieu sûr.
key-passphrase-again = La même encore une fois
key-passphrase-differ = les deux phrases secrètes diffèrent
key-passphrase-differ-next = Tapez la même dans les deux champs.
key-file = Fichier de clé
key-file-hint = Il est créé s’il n’existe pas. Qui possède ce fichier et vos données peut tout lire ; une clé USB que vous emportez est un bon endroit.
key-go = L’utiliser et ouvrir

unlock-title = Déverrouiller Entrada
unlock-lead = Les événements de cet ordinateur sont protégés par une phrase secrète.
unlock-passphrase = Phrase secrète
unlock-open = Ouvrir
unlock-again = Réessayer
unlock-folder = Dossier de données : { $folder }

event-new = Nouvel événement
event-new-title = Un nouvel événement
moment-twice = Cette heure arrive deux fois : laquelle ?
moment-first = La première (UTC{ $offset })
moment-second = La seconde (UTC{ $offset })
moment-skipped = Cette heure n'existe pas à { $zone } : les horloges avancent alors.
event-edit = Modifier
event-edit-title = Modifier l’événement
event-create = Créer l’événement
event-saved = L’événement est enregistré.
event-name = Nom
event-venue = Lieu
event-starts = Début
event-ends = Fin
event-doors_open = Ouverture des portes
event-doors_open-hint = Laissez les deux vides pour laisser entrer à toute heure.
event-doors_close = Fermeture des portes
event-timezone = Fuseau horaire
event-timezone-own-unknown = À choisir : cet ordinateur ne dit pas où il se trouve.
event-timezone-unknown = Ce programme ne le connaît pas : les heures sont en UTC. Un plus récent le connaît peut-être.
event-currency = Devise
event-capacity = Capacité
event-capacity-hint = Combien de personnes peuvent être à l’intérieur en même temps. Vide : sans limite.
event-none = –
event-fact-when = Quand
event-fact-doors = Portes
event-fact-venue = Lieu
event-fact-zone = Fuseau horaire
event-zone-unknown = À { $zone }, que ce programme ne connaît pas : les heures sont en UTC
event-zone-unknown-tag = Fuseau inconnu
event-fact-capacity = Capacité
event-fact-issued = Billets émis
event-fact-role = Rôle de cet ordinateur
event-doors-always = Ouvertes à toute heure
event-doors-range = { $from } – { $until }
event-capacity-none = Sans limite
event-capacity-of = { $inside } sur { $capacity } à l’intérieur
event-overfull = Personnes à l’intérieur : { $inside }, pour { $capacity } au plus. Personne n’entre avant qu’assez soient sorties.
event-running = en cours
event-archived-tag = archivé
event-parts = Parties de l’événement
event-part-types = Types de billets
event-part-places = Zones et accès
event-part-door = À l’entrée
event-part-privacy = Vie privée
event-part-archive = Copie et archive

events-title = Événements
events-key = Ctrl+E
events-archived-show = { $n ->
    [one] Afficher { $n } archivé
   *[other] Afficher { $n } archivés
}
events-archived-hide = Masquer les archivés

type-title = Types de billets
type-add = Ajouter un type de billet
type-empty = Que vendez-vous ? Ajoutez votre premier type de billet, par exemple Plein tarif ou Enfant.
type-empty-door = L’organisateur n’a pas encore ajouté de type de billet.
type-edit = Modifier { $name }
type-create = Ajouter
type-saved = { $name } est enregistré.
type-name = Nom
type-price = Prix en { $currency }
type-price-free = gratuit
type-quota = Combien il y en a
type-tax = Taxe comprise dans le prix, en %
type-tax-none = aucune
type-unlimited = sans limite
type-gates = Accès qu’il ouvre
type-gates-hint = Aucun coché : tous.
type-gates-none = Tous les accès. Ils s’ajoutent sous « Zones et accès ».
type-gates-all = Tous
type-from = Valable à partir de
type-until = Valable jusqu’à
type-reentry = Peut sortir et revenir
type-entries = Nombre d’entrées
type-entries_per_day = Nombre d’entrées par jour
type-often-once = Laisse entrer une fois.
type-often-any = Laisse entrer autant de fois qu’on veut.
type-often-all = { $all ->
    [one] Laisse entrer une fois.
   *[other] Laisse entrer { $all } fois.
}
type-often-day = { $day ->
    [one] Laisse entrer une fois par jour.
   *[other] Laisse entrer { $day } fois par jour.
}
type-often-both = { $day ->
    [one] Laisse entrer { $all } fois en tout, une fois par jour.
   *[other] Laisse entrer { $all } fois en tout, { $day } fois par jour.
}
type-rule-reentry = { $often } Qui sort peut revenir ; qui est à l’intérieur ne peut pas entrer de nouveau.
type-day-midnight = Un nouveau jour commence à minuit.
type-day-hour = Un nouveau jour commence à { $hour }, quand tout le monde est sorti.
type-group = Partage son nombre avec
type-group-hint = Un nom pour le groupe, par exemple « Salle ». Ensemble, ses types ne se vendent pas plus que le plus grand de leurs nombres.
type-group-of = partagé : { $group }
type-note = Note pour l’entrée
type-note-hint = Montrée à l’entrée pour chaque porteur d’un tel billet, avant son passage.
type-note-of = À l’entrée : { $note }
type-window-always = Toujours
type-window-range = { $from } – { $until }
type-column-name = Nom
type-column-price = Prix
type-column-sold = Émis
type-column-left = Restants
type-column-window = Valable
type-column-gates = Accès
rules-title = Règles de temps : { $name }
rules-hint = Toutes valent ensemble ; de plusieurs heures ou plages, une suffit. Ce que vous changez ici est enregistré aussitôt.
rules-none = Aucune règle : il laisse entrer tant qu’il est valable.
rules-later = Les règles de temps, comme des heures ou trois jours au choix, s’ajoutent une fois le type créé.
rules-add = Ajouter la règle
rules-remove = Retirer la règle : { $rule }
rules-kind = De quoi il s’agit
rules-kind-hours = Heures du jour
rules-kind-window = D’un moment à un autre
rules-kind-last_entry = Dernière entrée du jour
rules-kind-tolerance = Plus tôt et plus tard
rules-kind-apart = Minutes entre les entrées
rules-kind-any_days = Jours au choix, tant
rules-kind-stay = Temps pour revenir
rules-kind-after = Après une autre entrée
rules-from = De
rules-until = À
rules-at = Au plus tard à
rules-before = Minutes plus tôt
rules-after = Minutes plus tard
rules-minutes = Minutes
rules-days = Combien de jours
rules-earlier = Qui est entré avec, ou par
rules-weekdays = Ces jours-là
rules-weekdays-hint = Rien de coché : tous les jours.

area-title = Zones
area-lead = Des parties de l’événement qui comptent à part les personnes présentes : un salon, le déjeuner.
area-empty = Pas de zones : l’événement compte comme un tout.
area-name = Nom
area-capacity = Capacité
area-capacity-of = Capacité de { $area }
area-add = Ajouter la zone
area-edit = Modifier { $area }
area-remove = Retirer { $area }
area-removed = { $area } est retirée.
area-saved = { $area } est enregistrée.
area-over = trop de monde
area-overfull = { $area } est enregistrée. Personnes présentes : { $inside }, pour { $capacity } au plus. Personne n’entre avant qu’assez soient sorties.
area-column-name = Zone
area-column-inside = Présents

gate-title = Accès
gate-lead = Des portes qui ont un nom. Un écran Entrée est réglé sur l’une d’elles, et un type de billet en ouvre certaines ou toutes.
gate-empty = Pas d’accès : toutes les portes se valent.
gate-name = Nom
gate-leads = Mène à
gate-leads-of = Où mène { $gate }
gate-event = l’événement
gate-add = Ajouter l’accès
gate-remove = Retirer { $gate }
gate-removed = { $gate } est retiré.
gate-saved = { $gate } est enregistré.
gate-column-name = Accès
gate-column-leads = Mène à

rule-title = Règles
rule-unpaid = Personnes qui n’ont pas payé
rule-unpaid-never = Refuser
rule-unpaid-ask = Demander
rule-unpaid-always = Laisser entrer
rule-unpaid-never-words = Elles sont refusées tant qu’elles n’ont pas payé.
rule-unpaid-ask-words = La personne à l’entrée décide chaque fois.
rule-unpaid-always-words = On les laisse entrer.
rule-unlisted = Billets authentiques que cet ordinateur ne connaît pas encore
rule-unlisted-admit = Laisser entrer
rule-unlisted-refuse = Refuser
rule-unlisted-admit-words = Le code prouve à lui seul qu’un tel billet est vrai. On laisse entrer, et l’écran Entrée le signale.
rule-unlisted-refuse-words = Seuls les billets de la liste de cet ordinateur laissent entrer.
rule-out = Tout le monde est sorti à
rule-out-placeholder = 06:00
rule-out-words = Qui est encore à l’intérieur à { $hour } compte comme parti.
rule-out-none-words = Qui entre compte comme présent jusqu’à sa sortie. Pour les nuits et sur plusieurs jours, indiquez une heure comme 06:00.
rule-doors-edit = Modifier les heures des portes

question-title = Questions
question-lead = Posées avant la première entrée d’une personne. La réponse est gardée avec le scan.
question-empty = On ne demande rien.
question-add = Ajouter une question
question-create = Ajouter
question-saved = La question est enregistrée.
question-removed = Elle n’est plus posée.
question-edit = Modifier « { $question } »
question-remove = Ne plus poser « { $question } »
question-text = Ce qu’on demande
question-text-placeholder = Décharge signée ?
question-kind = Réponse
question-kind-text = Texte
question-kind-yesno = Oui ou non
question-kind-choice = Un choix
question-choices = Choix
question-choices-hint = Séparés par des virgules.
question-required = Personne n’entre sans réponse
question-types = Posée pour
question-types-hint = Aucun coché : tout le monde.
question-must = réponse obligatoire
question-may = réponse facultative
question-of = seulement { $types }

privacy-title = Données personnelles
privacy-days = Jours de conservation après la fin
privacy-days-placeholder = pour toujours
privacy-never = Les noms et adresses sont gardés jusqu’à ce que quelqu’un les supprime.
privacy-until = Noms, adresses et réponses sont effacés le { $at }.
privacy-what = Les billets, les comptes et le journal restent ; on ne peut plus dire pour qui ils étaient. Chaque ordinateur de l’événement le fait de lui-même.
privacy-names = L’entrée voit les noms
privacy-names-hint = Sinon, les ordinateurs de l’entrée ne reçoivent ni noms ni notes : ils montrent numéro, type et place. Ce qu’une entrée a déjà, elle le garde.

copy-title = Le réutiliser
copy-lead = Crée un nouvel événement avec les mêmes types de billets, zones, accès, questions, règles et personnes. Aucun billet ne suit, et chacun choisit un nouveau PIN. Tous les horaires gardent leur écart avec le début.
copy-name-placeholder = Le même nom, avec sa date
copy-go = Faire la copie
copy-done = { $event } est créé.
archive-title = L’archiver
archive-why = Il quitte la liste des événements. Tout ce qu’il contient reste, et vous pouvez le reprendre à tout moment.
archive-is = Cet événement est archivé : il n’apparaît que si vous demandez les archivés.
archive-go = Archiver l’événement
archive-undo = Le reprendre
archive-done = L’événement est archivé.
archive-undone = L’événement est de retour dans la liste.
archive-organiser = Seul l’ordinateur d’un organisateur peut copier ou archiver un événement.

sell-types = Type de billet
sell-empty = Il n’y a encore rien à vendre : ajoutez d’abord un type de billet.
sell-empty-go = Ajouter un type de billet
sell-name = Nom
sell-name-placeholder = Pour qui ?
sell-email = E-mail
sell-seat = Place
sell-note = Note pour l’entrée
sell-note-placeholder = Montrée à l’entrée
sell-count = Combien
sell-other-price = Autre prix
sell-price = Prix de chacun
sell-price-reason = Pourquoi
sell-price-reason-hint = Figure dans la commande et dans l’historique du billet.
sell-fewer = Un de moins
sell-more = Un de plus
sell-add = Ajouter à la commande
sell-add-key = Maj+Entrée
sell-order = Cette commande
sell-line = { $count } × { $type }
sell-remove = Ôter { $type } de la commande
sell-total = Total
sell-free = Gratuit
sell-left = reste { $left }
sell-left-group = reste { $left } de { $group }
sell-none = Épuisé
sell-unlimited = { $n } émis
sell-payment = Payé par
sell-go = Vendre
sell-go-total = Vendre pour { $total }
sell-go-free = { $n ->
    [one] Émettre { $n } billet gratuit
   *[other] Émettre { $n } billets gratuits
}
sell-go-unpaid = { $n ->
    [one] Émettre { $n } billet non payé
   *[other] Émettre { $n } billets non payés
}
sell-go-part = Vendre : { $now } maintenant, { $open } plus tard
sell-until = Garder les places jusqu’à
sell-until-hint = Ensuite, elles peuvent être vendues à quelqu’un d’autre. Vide : pour toujours.
sell-extra = Note pour toute la commande
sell-kept = Les places sont gardées jusqu’à : { $until }.
sell-orders-key = Alt+O
sell-keys = Alt+1…9 choisit le type, Entrée vend, Maj+Entrée en ajoute un autre, Échap recommence.
sell-sold = { $n ->
    [one] { $n } billet vendu
   *[other] { $n } billets vendus
}
sell-paid = { $total }, { $method }
sell-unpaid = { $total }, pas encore payé
sell-nth = { $nth } sur { $of }
sell-previous = Précédent
sell-following = Suivant
sell-next = Vente suivante

payment-cash = Espèces
payment-card = Carte
payment-transfer = Virement
payment-other = Autre
payment-free = Gratuit
payment-none = Pas encore

pay-amount = Montant de ce paiement
pay-tendered = Remis
pay-quick = Billets de banque remis
pay-exact = Compte juste
pay-change = À rendre
pay-add = Ajouter ce paiement
pay-remove = Ôter ce paiement
pay-split = Payer en plusieurs fois

orders-title = Commandes
orders-search = Nom, e-mail ou numéro
orders-unpaid = Seulement les non payées
orders-none = Aucune commande ici.
orders-more = { $shown } sur { $total } sont affichées. Cherchez les autres.

order-nameless = Sans nom
order-paid = Payée
order-due = Reste { $amount } à payer
order-overpaid = { $amount } payés en trop
order-expired = { $amount } dus, pas payés à temps
order-paid-back = Argent rendu : { $amount } à payer à nouveau
order-cancelled = Annulée
order-refunded = Rendu
order-tax = Taxe
order-tax-part = { $tax } ({ $rate } % de { $net })
order-total = Total
order-taken = Payé jusqu’ici
order-sold = Vendue
order-until = Garder les places jusqu’à
order-buyer = Acheteur
order-note = Note pour toute la commande
order-note-hint = Montrée à l’entrée pour chacun de ses billets.
order-tickets = { $n ->
    [one] { $n } billet
   *[other] { $n } billets
}
order-payments = Paiements
order-given-back = Remboursé : { $method }
order-change = { $change } rendus
order-pay = Encaisser
order-payed = { $amount } encaissés.
order-payed-change = Payé. À rendre : { $change }
order-saved = La commande est enregistrée.
order-refund = Rembourser
order-receipt = Imprimer le reçu
order-receipt-pdf = Reçu en PDF
refund-amount = Combien
refund-for = Pour
refund-for-order = Toute la commande
refund-most = Au plus { $amount }
refund-method = Comment
refund-cancels = { $n ->
    [one] Annuler le billet
   *[other] Annuler { $n } billets
}
refund-cancels-hint = La place est de nouveau libre. Sans cela aussi, et personne n’entre avant un nouveau paiement.
refund-stays = Une partie : les billets restent valables.
refund-go = Rembourser
refund-done = Le remboursement est noté.

cash-title = Caisse
cash-lead = Comptez la caisse à la fin d’un service. Chaque ordinateur et chaque personne a la sienne.
cash-opening = En caisse au début
cash-opening-hint = La monnaie qui s’y trouvait avant la première vente.
cash-counted = Compté
cash-currency = Devise
cash-note = Remarque
cash-taken = Encaissé depuis le dernier comptage
cash-expected = Attendu
cash-difference = Écart
cash-count = Enregistrer le comptage
cash-counts = Comptages jusqu’ici
cash-counts-none = Rien n’a encore été compté.
cash-who = Qui
cash-right = La caisse est juste.
cash-off = Le comptage est enregistré. Écart : { $difference }
cash-export = Exporter les comptages
cash-export-payments = Exporter les paiements

paper-print = Imprimer
paper-pdf = Enregistrer en PDF
paper-pdf-working = Dessin des billets…
paper-saved = Enregistré sous { $file }
paper-code = Code QR du billet { $number }
paper-job-sending = Envoi à l’imprimante…
paper-job-waiting = En attente sur { $printer }.
paper-job-printing = Impression sur { $printer }.
paper-job-held = { $printer } retient l’impression.
paper-job-done = Imprimé sur { $printer }.
paper-job-failed = { $printer } n’a pas pu l’imprimer.
paper-job-unknown = Remis à { $printer }, qui ne dit pas où elle en est.

door-answer = Réponse
door-camera = Caméra
door-camera-first = La première trouvée
door-camera-absent = { $camera } (absente en ce moment)
door-gate = Accès
door-gate-any = Tous les accès
door-direction = Sens
door-in = Entrée
door-out = Sortie
door-auto = Selon le billet
door-way-in = Entrée
door-way-out = Sortie
door-way-auto = Entrée et sortie
door-went-in = Entrée
door-went-out = Sortie
door-window = Fenêtre à part
door-ready-in = Prêt
door-ready-out = Prêt pour les sorties
door-ready-auto = Prêt dans les deux sens
door-ready-how = Montrez un billet à la caméra, scannez-le ou tapez son numéro.
door-word-admit = Entrez
door-word-out = Au revoir
door-word-attention = Vérifiez, puis laissez entrer
door-word-ask = À demander
door-word-unpaid = Pas payé
door-word-reissued = Réémis
door-word-order = Commande
door-word-duplicate = Déjà entré
door-word-again = Vient d’entrer
door-word-refuse = Stop
door-word-error = Pas vérifié
door-unconfirmed = Les autres ordinateurs n’ont pas pu être consultés.
door-entry = Nom ou numéro de billet
door-entry-placeholder = Nom ou numéro de billet
door-found-none = Personne trouvé.
door-found-similar = Personne ne s’appelle ainsi. Semblables :
door-let-in = Laisser entrer
door-let-out = Laisser sortir
door-let-auto = Laisser passer
door-seen = C’est lu
door-leave = Laisser
door-go = Continuer
door-waiting = { $n ->
    [one] { $n } autre attend
   *[other] { $n } autres attendent
}
door-guest = Montrer à l’invité
door-change = À rendre : { $change }
door-due = { $due } à payer
door-pay-accept = Laisser entrer sans payer
door-reissued-accept = Laisser entrer avec le numéro
door-order-which = Quels billets de cette commande sont ici ?
door-order-none = Personne de cette commande ne peut entrer maintenant.
door-order-all = Laisser entrer les { $n }
door-party-all = Les { $n } de cette commande
door-party-some = Choisir dans la commande
door-pay-tendered = Espèces remises
door-pay-taken = Payé par carte
door-ask-one = À demander :
door-ask-nth = À demander, { $nth } sur { $of } :
door-ask-yes = Oui
door-ask-no = Non
door-ask-pass = Sans réponse
door-ask-answer = Réponse
door-ask-required = Personne n’entre sans y répondre.
door-undo-word = Annuler ?
door-without = Sans billet
door-without-key = Touche : +
door-without-why = Pourquoi ce passage ?
door-without-other = Autre raison
door-without-type = À quel titre ?
door-without-none = Aucun de ceux-ci
door-without-way = Dans quel sens ?
door-paper = Depuis le papier
door-full = complet
door-recent = Derniers scans
door-recent-none = Personne n’est encore venu.
door-scans-found = Scans trouvés
door-scans-none = Aucun scan trouvé.
door-count-inside = À l’intérieur
door-count-admitted = Venus
door-count-refused = Refusés
door-count-area = Dans { $area }
door-count-manual = Sans billet
door-of = { $part } / { $whole }
door-alone = Seul sur cet ordinateur.
door-unheard = { $n ->
    [one] Un autre ordinateur, sans nouvelles de lui.
   *[other] { $n } autres ordinateurs, sans nouvelles d’eux.
}
door-heard = Dernières nouvelles des autres : { $at }.
door-undo = Annuler le scan de { $who }
door-undone = Le scan de { $who } est annulé.

undo-why = Annuler, parce que :
undo-mistake = Par erreur
undo-person = Mauvaise personne
undo-left = N’est pas entré
undo-other = Autre raison

without-staff = Travaille ici
without-artist = Avec les artistes
without-press = Presse
without-lost = Billet perdu, est sur la liste

typed-title = Depuis le papier
typed-lead = Ce qui a été coché sur la liste papier quand les ordinateurs étaient en panne. C’est gardé comme cela s’est passé, et ce qui contredit autre chose est montré comme tel.
typed-back = Retour à l’entrée
typed-who = Nom ou numéro de billet
typed-at = Heure sur le papier
typed-at-hint = En { $zone }. 1942 suffit.
typed-at-wrong = Ce n’est pas une heure.
typed-day = Jour
typed-go = Garder cette ligne
typed-fits = Les règles auraient laissé passer.
typed-against = Les règles auraient arrêté : { $why } C’est gardé quand même.
typed-not = Pas gardé : { $why }
typed-kept = Contre les règles : { $why }
typed-typed-title = Saisis jusqu’ici
typed-typed-none = Encore rien. Tapez un nom, puis Entrée.

scan-nobody = Illisible
scan-undone = Annulé : { $why }
scan-unconfirmed = non confirmé
scan-without = Sans billet
scan-paper = depuis le papier
scan-unpaid = entré sans payer
scan-reissued = réémis, entré avec son numéro
scan-answer = { $question } { $answer }

key-enter = Entrée
key-escape = Échap

reason-malformed = Pas un billet
reason-forged = Faux
reason-wrong_event = Autre événement
reason-unknown = Inconnu ici
reason-replaced = Remplacé par un plus récent
reason-cancelled = Annulé
reason-blocked = Bloqué
reason-unpaid = Pas payé
reason-not_yet_valid = Pas encore valable
reason-expired = N’est plus valable
reason-doors_closed = Portes fermées
reason-wrong_gate = Autre accès
reason-already_in = Déjà à l’intérieur
reason-full = Complet
reason-reissued = Numéro d’un billet réémis
reason-order = Numéro d’une commande
reason-question = Question posée d’abord
reason-admitted = Entré
reason-unlisted = Entré, absent de la liste ici
reason-manual = Passé sans billet
reason-exited = Sorti
reason-other = Pour un motif que cette version ne connaît pas

camera-picture = Image en direct de la caméra
camera-starting = Démarrage de la caméra…
camera-no_camera = Aucune caméra trouvée
camera-no_camera-next = Branchez-en une : elle démarre d’elle-même. En attendant, scannez avec un lecteur USB ou tapez le numéro.
camera-busy = Un autre programme utilise la caméra
camera-busy-next = Fermez les appels vidéo et les onglets du navigateur qui la montrent. Elle démarre d’elle-même.
camera-denied = Le système n’autorise pas Entrada à utiliser la caméra
camera-denied-next = Autorisez-la dans les réglages de confidentialité du système. Sous Linux, votre compte doit être dans le groupe « video ».
camera-unplugged = La caméra a été débranchée
camera-unplugged-next = Rebranchez-la : elle reprend d’elle-même.
camera-stalled = La caméra ne donne pas d’image
camera-stalled-next = Elle est en train de redémarrer. Si cela n’aide pas, débranchez-la et branchez-la sur une autre prise.
camera-unsupported = Cette caméra ne peut pas être utilisée
camera-unsupported-next = Choisissez-en une autre ci-dessus.
camera-hint-closer = Approchez le code
camera-hint-flatter = Tenez le code à plat devant la caméra
camera-hint-glare = Un reflet cache une partie du code : inclinez-le un peu
camera-hint-brighter = Le code est trop sombre : plus de lumière, ou un écran plus clair
camera-hint-hold_still = Ne bougez plus le code
camera-hint-foreign = Ce code n’est pas un billet
camera-light = Lumière
fault-check = La vérification d’un code a échoué et reprend d’elle-même. Présentez à nouveau le billet.
fault-camera = Une partie qui sert la caméra a été relancée. Si aucune réponse n’est venue, présentez à nouveau le billet.
fault-watch = Une partie qui surveille les changements a été relancée. L’écran est à jour.

guest-nameless = Sans nom
guest-of-buyer = acheté par { $buyer }
guest-inside-since = entré à { $at }
guest-state-valid = pas encore venu
guest-state-unpaid = pas payé
guest-state-expired = pas payé à temps
guest-state-blocked = bloqué
guest-state-cancelled = annulé
guest-state-inside = à l’intérieur
guest-state-left = est passé
guests-search = Chercher des invités
guests-search-placeholder = Partie du nom, du numéro, de l’e-mail ou de la place
guests-state = Afficher
guests-state-all = Tout le monde
guests-state-valid = Valables
guests-state-unpaid = Pas payés
guests-state-expired = Pas payés à temps
guests-state-blocked = Bloqués
guests-state-cancelled = Annulés
guests-state-inside = À l’intérieur
guests-state-admitted = Venus
guests-state-missed = Pas encore venus
guests-state-forgotten = Données effacées
guests-type = Type de billet
guests-type-all = Tous les types
guests-more = Plus de filtres
guests-gate = Entré par
guests-gate-all = Tous les accès
guests-area = Se trouve dans
guests-area-all = Partout
guests-seated = Avec place
guests-seated-all = Avec ou sans
guests-seated-yes = A une place
guests-seated-no = N’a pas de place
guests-seat = La place contient
guests-order = Numéro de commande
guests-chips = Ce qui restreint la liste
guests-chip-gate = Entré par { $gate }
guests-chip-area = Est dans { $area }
guests-chip-seat = Place : { $seat }
guests-chip-order = Commande { $order }
guests-chip-remove = Ôter : { $filter }
guests-pick = Sélectionner { $name }
guests-count = { $n ->
    [one] { $n } billet
   *[other] { $n } billets
}
guests-column-name = Nom
guests-column-number = Numéro
guests-column-type = Type
guests-column-seat = Place
guests-column-state = État
guests-none = Personne ne correspond. Essayez une partie plus courte du nom.
guests-all = Afficher tout le monde
guests-empty = Pas encore d’invités. Vendez le premier billet, ou importez une liste que vous avez.
guests-empty-door = Pas encore d’invités. Intégrez un fichier plus récent de l’organisateur sur l’écran Appareils.
guests-sell = Vendre un billet
guests-import = Importer une liste
guests-export = Exporter
guests-pdf = Tous en PDF
guests-list = Liste sur papier
list-title = Liste des invités sur papier
list-what = Tous ceux qui peuvent entrer, avec une case à cocher : pour quand aucun ordinateur ne marche.
list-when = Elle est aussi à jour que cet ordinateur. Ce qui se passe sur le papier est saisi après coup à l’entrée.
list-by = Triée par
list-by-surname = Nom de famille
list-by-name = Prénom
list-by-buyer = Acheteur
list-by-type = Type de billet
list-by-seat = Place
list-working = Écriture de la liste des invités
list-save = Enregistrer en PDF
list-print = Imprimer

bulk-label = Ce qui est sélectionné
bulk-count = { $n ->
    [one] { $n } sélectionné
   *[other] { $n } sélectionnés
}
bulk-all = { $n ->
    [one] Sélectionner { $n } qui correspond
   *[other] Sélectionner les { $n } qui correspondent
}
bulk-none = Ne rien sélectionner
bulk-print = Imprimer
bulk-print-work = Dessin des billets…
bulk-print-done = { $n ->
    [one] { $n } billet part à l’imprimante.
   *[other] { $n } billets partent à l’imprimante.
}
bulk-pdf = Enregistrer en PDF
bulk-pdf-work = Dessin des billets…
bulk-pdf-done = { $n ->
    [one] { $n } billet est enregistré.
   *[other] { $n } billets sont enregistrés.
}
bulk-send = Envoyer par e-mail
bulk-send-work = Envoi des billets…
bulk-send-ask = { $n ->
    [one] { $n } billet part par e-mail à son porteur, sauf si son code a déjà été envoyé.
   *[other] { $n } billets partent par e-mail à leurs porteurs, sauf ceux dont le code a déjà été envoyé.
}
bulk-send-done = { $n ->
    [one] { $n } billet envoyé
   *[other] { $n } billets envoyés
}
bulk-send-not = { $who } ({ $number }) : { $why }
bulk-send-waiting = { $n ->
    [one] { $n } billet attend. Entrada réessaie de lui-même tant qu’il est ouvert.
   *[other] { $n } billets attendent. Entrada réessaie de lui-même tant qu’il est ouvert.
}
bulk-send-out = Personne ne reçoit deux fois un billet : corrigez l’adresse chez l’invité, puis renvoyez.
bulk-reissue = Réémettre
bulk-reissue-work = Création de nouveaux codes…
bulk-reissue-ask = { $n ->
    [one] { $n } billet reçoit un nouveau code. L’ancien n’ouvre plus la porte et ne peut pas être rétabli.
   *[other] { $n } billets reçoivent de nouveaux codes. Les anciens n’ouvrent plus la porte et ne peuvent pas être rétablis.
}
bulk-reissue-done = { $n ->
    [one] { $n } billet a un nouveau code.
   *[other] { $n } billets ont de nouveaux codes.
}
bulk-block = Bloquer
bulk-block-work = Blocage…
bulk-block-ask = { $n ->
    [one] L’entrée arrêtera { $n } billet et montrera ce texte.
   *[other] L’entrée arrêtera { $n } billets et montrera ce texte.
}
bulk-block-done = { $n ->
    [one] { $n } billet est bloqué.
   *[other] { $n } billets sont bloqués.
}
bulk-unblock = Débloquer
bulk-unblock-work = Déblocage…
bulk-unblock-done = { $n ->
    [one] { $n } billet est de nouveau valable.
   *[other] { $n } billets sont de nouveau valables.
}
bulk-cancel = Annuler les billets
bulk-cancel-work = Annulation…
bulk-cancel-ask = { $n ->
    [one] { $n } billet n’ouvrira plus la porte. Il peut être rétabli.
   *[other] { $n } billets n’ouvriront plus la porte. Chacun peut être rétabli.
}
bulk-cancel-done = { $n ->
    [one] { $n } billet est annulé.
   *[other] { $n } billets sont annulés.
}
bulk-text = Texte pour l’entrée
bulk-text-empty = Dites ce que l’entrée doit montrer.
bulk-reason = Motif
bulk-report = Ce qui a été fait
bulk-stopped = { $n ->
    [one] Arrêté : { $n } billet n’a pas été traité. Ce qui est fait reste.
   *[other] Arrêté : { $n } billets n’ont pas été traités. Ce qui est fait reste.
}
bulk-skipped = Laissés de côté
bulk-why-not_here = { $n ->
    [one] { $n } n’est pas sur cet ordinateur
   *[other] { $n } ne sont pas sur cet ordinateur
}
bulk-why-cancelled = { $n ->
    [one] { $n } est annulé
   *[other] { $n } sont annulés
}
bulk-why-blocked = { $n ->
    [one] { $n } est déjà bloqué
   *[other] { $n } sont déjà bloqués
}
bulk-why-not_blocked = { $n ->
    [one] { $n } n’est pas bloqué
   *[other] { $n } ne sont pas bloqués
}
bulk-why-reissued_too_often = { $n ->
    [one] { $n } a été réémis autant de fois que possible
   *[other] { $n } ont été réémis autant de fois que possible
}

ticket-type = Type
ticket-price = Prix
ticket-tax = { $price } dont { $rate } % de taxe
ticket-price-reason = Pourquoi ce prix
ticket-paid = payé
ticket-unpaid = pas payé
ticket-order = Commande
ticket-issued = Émis
ticket-entered = Entré
ticket-entered-not = Pas encore
ticket-inside = à l’intérieur
ticket-left = pas à l’intérieur
ticket-serial = Réémis
ticket-serial-times = { $n ->
    [one] une fois
   *[other] { $n } fois
}
ticket-note-hint = Montrée à l’entrée quand le billet laisse entrer.
ticket-saved = Le billet est enregistré.
ticket-undone = C’est annulé.
ticket-qr = Enregistrer le code QR
ticket-deeds = Plus
change-type = Changer de type ou de prix
change-type-price = Ce qu’il coûte
change-type-more = { $amount } de plus à payer
change-type-less = { $amount } à rendre
change-type-same = Il coûte autant.
change-type-how = La différence
change-type-later = Plus tard
change-type-code = Le code reste : ce qui a été imprimé ou envoyé vaut toujours.
change-type-go = Changer
change-type-done = Le billet a été changé.
change-type-done-change = Le billet a été changé. Monnaie : { $change }
ticket-reason = Motif
ticket-reason-hint = Pour bloquer (l’entrée le montre) ou annuler.
ticket-pay = Noter le paiement
ticket-payed = Le paiement est noté.
ticket-block = Bloquer
ticket-blocked = Le billet est bloqué.
ticket-unblock = Débloquer
ticket-unblocked = Le billet est de nouveau valable.
ticket-reissue = Réémettre
ticket-reissue-hint = Crée un nouveau code. L’ancien n’ouvre plus la porte.
ticket-reissued = Il y a un nouveau code ; l’ancien ne compte plus.
ticket-cancel = Annuler le billet
ticket-cancelled = Le billet est annulé.
ticket-still-inside = La personne est à l’intérieur : elle peut sortir et n’entre plus.
wristband = Bracelet ou carte
wristband-hint = Cliquez ici et scannez-le : il est ensuite scanné à la place du billet.
wristband-link = Associer
wristband-unlink = Dissocier
wristband-linked = Associé : il est scanné à la place du billet.
wristband-unlinked = N’est plus associé.
ticket-reinstate = Rétablir
ticket-reinstated = Le billet est de nouveau valable.

history-title = Ce qui lui est arrivé
history-issued = Émis
history-changed = Modifié
history-type_changed = Type ou prix changé
history-blocked = Bloqué
history-unblocked = Débloqué
history-cancelled = Annulé
history-reinstated = Rétabli
history-reissued = Nouveau code
history-linked = Bracelet ou carte associé
history-unlinked = Plus associé
history-order_changed = Commande modifiée
history-paid = Payé
history-refunded = Remboursé
history-came_in = Entré
history-went_out = Sorti
history-refused = Refusé
history-undone = Scan annulé
history-forgotten = Données personnelles effacées
history-field-name = Nom
history-field-email = E-mail
history-field-note = Note pour l’entrée
history-field-seat = Place
history-field-valid_from = Valable à partir de
history-field-valid_until = Valable jusqu’à
history-field-pay_until = À payer avant
history-text = « { $text } »
history-unpaid = Pas payé, entré quand même
history-by-number = Réémis, entré avec son numéro
history-paper = Sur papier, saisi plus tard
history-taken-back = Annulé plus tard

file-choose = Choisir…
file-hint = Choisissez-le, déposez-le sur cette fenêtre, ou tapez où il se trouve.

import-title = Importer une liste d’invités
import-lead = L’ordre des colonnes est libre. Vous voyez d’abord ce qui se passerait ; puis tout est importé, ou rien.
import-from = Où est la liste
import-from-file = Dans un fichier
import-from-cells = Cellules copiées
import-file = Liste : CSV, .xlsx ou .ods
import-cells = Collez les cellules ici
import-cells-hint = Copiez-les dans votre tableur, avec la ligne qui dit ce que sont les colonnes.
import-type = Type de billet des lignes qui n’en indiquent pas
import-type-none = Aucun
import-type-hint = Sinon, les lignes sans type sont un problème.
import-working = La liste est importée
import-rows = { $n ->
    [one] { $n } ligne.
   *[other] { $n } lignes.
}
import-read = Lu en { $encoding }, cellules séparées par des { $delimiter }.
import-delimiter-comma = virgules
import-delimiter-semicolon = points-virgules
import-delimiter-tab = tabulations
import-delimiter-pipe = barres verticales
import-delimiter-cells = cellules
import-count-new = Nouvelles
import-count-changed = Modifiées
import-count-unchanged = Inchangées
import-count-gone = Plus dans la liste
import-count-left_out = Écartées : ne viennent pas
import-count-status = { $status } : { $n }
import-nothing = Tout ce qui est dans cette liste est déjà là, tel quel.
import-problems = { $n ->
    [one] { $n } problème : rien ne peut être importé avant sa correction.
   *[other] { $n } problèmes : rien ne peut être importé avant leur correction.
}
import-warnings = { $n ->
    [one] { $n } remarque. Elle n’empêche rien.
   *[other] { $n } remarques. Elles n’empêchent rien.
}
import-problems-more = Et { $n } de plus.
import-problem-line = Ligne
import-problem-column = Colonne
import-problem-value = Valeur
import-problem-problem = Problème
import-columns = Quelle colonne est quoi
import-columns-header = Colonne
import-columns-samples = Ce qu’elle contient
import-columns-field = Lue comme
import-columns-why = Pourquoi
import-column-none = Pas lue
import-column-empty = Rien
import-group-guest = Invité
import-group-ticket = Billet
import-group-order = Commande et paiement
import-group-own = D’un export d’Entrada
import-field-name = Nom
import-field-first_name = Prénom
import-field-last_name = Nom de famille
import-field-email = E-mail
import-field-note = Note pour l’entrée
import-field-guests = Combien accompagnent
import-field-status = S’il vient
import-field-void = Nul si rempli
import-field-type = Type de billet
import-field-seat = Place
import-field-seat_row = Rang de la place
import-field-seat_zone = Zone de la place
import-field-gate = Porte
import-field-valid_from = Valable à partir de
import-field-valid_until = Valable jusqu’à
import-field-quantity = Combien de billets
import-field-code = Code imprimé
import-field-reference = Comment d’autres appellent ce billet
import-field-order = Commande
import-field-paid = Payé
import-field-price = Prix
import-field-currency = Devise
import-field-buyer = Acheteur
import-field-buyer_first_name = Prénom de l’acheteur
import-field-buyer_last_name = Nom de famille de l’acheteur
import-field-buyer_email = E-mail de l’acheteur
import-field-number = Numéro de billet
import-field-state = État
import-field-state_text = Pourquoi bloqué ou annulé
import-field-serial = Numéro du code
import-field-issued_at = Émis
import-field-entered_at = Entrée
import-field-inside = À l’intérieur
import-field-expired = Place rendue
import-field-tax = Taxe en pour cent
import-field-price_reason = Pourquoi un autre prix
import-field-entries = Nombre d’entrées
import-reason-header = Son en-tête le dit
import-reason-content = Son contenu le dit
import-reason-chosen = Vous l’avez choisi
import-reason-remembered = Déjà choisi pour une telle liste
import-reason-unfit = Son contenu ne va pas avec son en-tête
import-reason-other = Une autre colonne est lue pour cela
import-reason-unknown = Rien ne dit ce que c’est
import-unread = Pas lues : { $columns }.
import-unread-none = Toutes les colonnes sont lues.
import-encoding = Encodage
import-encoding-found = Tel que détecté : { $encoding }
import-header = L’en-tête est à la ligne
import-header-hint = Vide : elle est recherchée.
import-changes = Modifications
import-changes-lead = Cochez ce qui doit devenir comme dans la liste. Ce qui n’est pas coché reste comme ici.
import-changes-all = Toutes les modifications
import-changes-count = { $n } lignes cochées sur { $of }
import-change-line = Ligne
import-change-number = Billet
import-change-field = Quoi
import-change-old = Ici
import-change-new = Dans la liste
import-change-nothing = rien
import-change-tick = Ligne { $line }, billet { $number }
import-gone = Ici et plus dans la liste
import-gone-lead = Rien ne leur arrive. Qui ne vient pas est annulé dans la liste des invités.
import-gone-number = Billet
import-gone-name = Nom
import-gone-type = Type de billet
import-sample = Les premières lignes
import-go = { $n ->
    [one] Importer { $n } invité
   *[other] Importer { $n } invités
}
import-go-changes = { $n ->
    [one] Modifier { $n } invité
   *[other] Modifier { $n } invités
}
import-go-both = Importer { $n } nouveaux, modifier { $lines }
import-done = { $n ->
    [one] { $n } invité a été importé.
   *[other] { $n } invités ont été importés.
}
import-done-changes = Importé : { $n } nouveaux, { $done } modifications faites, { $left } non faites.

export-title = Exporter
export-what = Quoi
export-tickets = Billets
export-scans = Scans
export-orders = Commandes
export-came = Qui est venu
export-missed = Qui n’est pas venu
export-hint = Pour les tableurs. Aucune cellule ne peut agir comme une formule.
export-format = Format
export-format-csv = CSV
export-format-xlsx = Excel (.xlsx)
export-separator = Entre les cellules
export-separator-comma = Virgule
export-separator-semicolon = Point-virgule
export-separator-tab = Tabulation
export-decimal = Décimales
export-decimal-point = 12.50
export-decimal-comma = 12,50
export-columns = Colonnes
export-columns-all = Toutes les colonnes
export-columns-count = { $n } sur { $of }
export-columns-hint = Pour déplacer une colonne, tirez-la par sa poignée ou appuyez sur les flèches, la poignée étant choisie.
order-list-move = Déplacer { $name }
order-list-place = { $name } : { $at } sur { $of }
export-column-answer = Réponse : { $question }
export-column-scan = Scan
export-column-at = Quand
export-column-direction = Entrée ou sortie
export-column-device = Portable
export-column-verdict = Verdict
export-column-verdict_reason = Motif
export-column-unconfirmed = Non confirmé
export-column-undone = Annulé
export-column-area = Zone
export-column-person = Personne
export-column-accepted_unpaid = Admis sans paiement
export-column-paper = Du papier
export-column-why = Pourquoi admis
export-column-accepted_reissued = Admis avec un ancien code
export-column-lines = Ce qui a été acheté
export-column-total = Total
export-column-method = Payé par
export-column-due = Reste dû
export-column-refunded = Remboursé
export-column-pay_until = Réservé jusqu’au
export-column-order_note = Note
export-go = Exporter

insights-empty = Encore rien à montrer. Les graphiques apparaissent ici avec le premier billet.
insights-issued = Vendus
insights-issued-small = { $n ->
    [one] { $n } annulé
   *[other] { $n } annulés
}
insights-issued-expired = Annulés : { $cancelled }, pas payés à temps : { $n }
insights-admitted = Venus
insights-inside = À l’intérieur
insights-inside-small = personnes
insights-inside-of = sur { $capacity } places
insights-missed = Pas encore venus
insights-manual = Sans billet
insights-manual-small = entrés avec un motif
insights-refused = Refusés
insights-refused-small = scans à l’entrée
insights-undone = Annulés
insights-undone-small = scans, comptés nulle part ailleurs
insights-percent = { $share } %
insights-report = Bilan en PDF
insights-came = Qui est venu
insights-not-come = Qui n’est pas venu
insights-csv = CSV
insights-table = En tableau
insights-arrivals = Arrivées par cinq minutes
insights-arrivals-none = Personne n’est encore venu.
insights-most-label = Le maximum : { $most }, { $what }.
insights-peak-expected = Affluence maximale attendue vers { $at }.
insights-peak-passed = Le plus fort : { $at }, { $n } en cinq minutes.
insights-peak-unknown = Trop peu sont venus pour dire quand viendra le plus grand nombre.
insights-types = Par type de billet
insights-areas = Zones
insights-itself = L’événement lui-même
insights-hours = Par heure
insights-gates = Par accès
insights-nowhere = Aucun accès indiqué
insights-refusals = Refusés à l’entrée
insights-refused-none = Personne n’a été refusé.
insights-money = Argent
insights-money-none = Rien n’a encore été payé.
insights-taxes = Taxe dans l’argent
insights-untaxed = sans taxe
insights-sellers = Vendu par
insights-seller = { $person }, { $device }
insights-speed = Vitesse aux portes
insights-speed-small = Dans le quart d’heure le plus chargé de chaque porte.
insights-door = { $gate }, { $device }
insights-column-type = Type
insights-column-issued = Vendus
insights-column-admitted = Venus
insights-column-inside = À l’intérieur
insights-column-missed = Pas venus
insights-column-from = De
insights-column-entries = Entrées
insights-column-exits = Sorties
insights-column-manual = Sans billet
insights-column-refused = Refusés
insights-column-hour = Heure
insights-column-gate = Accès
insights-column-area = Zone
insights-column-capacity = Capacité
insights-column-reason = Motif
insights-column-scans = Scans
insights-column-method = Payé par
insights-column-taken = Encaissé
insights-column-refunded = Remboursé
insights-column-rate = Taux
insights-column-before_tax = Hors taxe
insights-column-tax = Taxe
insights-column-gross = Taxe comprise
insights-column-net = Reste
insights-column-payments = Paiements
insights-column-seller = Qui
insights-column-tickets = Billets
insights-column-busiest = Le plus chargé dès
insights-column-minute = Par minute
insights-column-seconds = Secondes d’écart

incident-title = { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
}
incident-why = Des ordinateurs ont fait cela alors qu’ils ne pouvaient pas communiquer. Tout est gardé.
incident-entry = { $at } sur { $device }
incident-entry-gate = { $at } à { $gate } sur { $device }
incident-seat = La place { $seat } a été vendue deux fois
incident-seat-both = Vendue d’abord { $first }, puis { $second }. Donnez une autre place à l’un des deux.
incident-both = D’abord { $first }, puis { $second }.
incident-cancelled = Annulé : { $first } ; entré : { $second }.
incident-blocked = Bloqué : { $first } ; entré : { $second }.
incident-quota = { $name } : { $sold } vendus sur { $quota }
incident-quota-seller = { $device } : { $sold }, dont { $over } de trop
incident-quota-when = Au-delà du quota : le premier { $first }, le dernier { $second }. Annulez-en, ou augmentez le quota.
incident-refund = { $refunded } remboursés pour { $taken } payés
incident-refund-when = Remboursé { $first }, puis encore { $second } : { $over } de trop. Demandez à être remboursé.

devices-title = Ordinateurs de cet événement
devices-this = cet ordinateur
devices-dismissed = exclu
devices-unconfirmed = a rejoint, pas encore confirmé
devices-continues = continue depuis une sauvegarde
devices-forked = deux histoires
devices-silent = Rien de lui n’est encore ici.
devices-heard = Dernière écriture : { $at } ; { $n } en tout.
devices-refused = { $n ->
    [one] { $n } de ses écritures ne compte pas.
   *[other] { $n } de ses écritures ne comptent pas.
}
devices-of-nobody = Écritures au nom de personne qui travaille ici : { $n }. Elles ne comptent que pour l’ordinateur.
devices-out = Transmettre l’événement à un autre ordinateur
devices-out-why = Crée un fichier avec lequel un autre ordinateur rejoint l’événement : comme entrée, caisse ou organisateur. Portez-le sur une clé USB.
devices-out-why-door = Crée un fichier avec tout ce que sait cet ordinateur, à intégrer par les autres.
devices-out-go = Transmettre
devices-out-go-door = Enregistrer un fichier
devices-in = Intégrer un fichier
devices-in-why = Ce qu’un autre ordinateur a vendu ou scanné s’ajoute à ce qui est ici. Intégrer deux fois le même fichier ne change rien.
devices-in-go = Intégrer
devices-dismiss = Exclure
devices-dismiss-title = Exclure { $name } ?
devices-dismiss-why = Ce qu’il a noté jusqu’ici reste. Rien de ce qu’il note désormais ne compte, et c’est sans retour : pour revenir, il lui faut un dossier de données vide, et l’événement transmis de nouveau.
devices-dismiss-from = À partir de quand (facultatif)
devices-dismiss-from-hint = Par exemple 2026-11-20 19:30. Ce qu’il a enregistré depuis ne compte pas non plus. Vide : à partir de maintenant.
devices-dismiss-done = { $name } est exclu.

bundle-in-title = Intégrer un fichier
bundle-in-lead = Un fichier qu’Entrada a écrit sur un autre ordinateur, et la phrase secrète avec laquelle il a été enregistré.
bundle-in-go = L’intégrer
bundle-in-working = Intégration du fichier
bundle-file = Fichier
bundle-passphrase = Phrase secrète
bundle-passphrase-in = Demandez-la à qui vous a donné le fichier.
bundle-passphrase-out = Dites-la à la personne devant l’autre ordinateur ; ne l’écrivez jamais sur la clé USB.
bundle-joined = Cet ordinateur a rejoint « { $event } » comme : { $role }.
bundle-met = « { $event } » est à jour avec ce fichier.
bundle-counts = Écritures nouvelles : { $fresh } ; déjà ici : { $known }.
bundle-refused = { $n ->
    [one] { $n } écriture ne compte pas :
   *[other] { $n } écritures ne comptent pas :
}
bundle-open = Aller à l’événement
bundle-out-title = Transmettre l’événement à un autre ordinateur
bundle-out-lead = Le fichier contient l’événement, ses invités et sa clé, fermé par une phrase secrète.
bundle-out-lead-door = Le fichier contient tout ce que cet ordinateur sait de l’événement, fermé par une phrase secrète.
bundle-out-go = Enregistrer le fichier
bundle-role = L’autre ordinateur devient
bundle-role-door = Scanne, cherche et annule des scans. Ne peut ni vendre, ni annuler un billet, ni exporter.
bundle-role-desk = Vend et modifie des billets, et fait tout ce que fait une entrée.
bundle-role-organiser = Peut tout faire, même exclure des ordinateurs.
bundle-role-parts = Choisissez ce qu’est l’autre ordinateur, même s’il participe déjà : un fichier pour l’entrée ne contient ni adresses e-mail ni acheteurs.
bundle-written = Le fichier est prêt :
bundle-written-next = Sur l’autre ordinateur, choisissez « Rejoindre avec un fichier », ou « Intégrer un fichier » sur son écran Appareils.

settings-saved = Enregistré.
settings-section-laptop = Cet ordinateur
settings-section-paper = Papier
settings-section-door = Entrée
settings-section-files = Fichiers
settings-section-safety = Sécurité
settings-section-about = À propos d’Entrada
settings-device = Nom de cet ordinateur
settings-device-usual = Comme le système l’appelle
settings-device-hint = Les autres ordinateurs l’affichent à côté de ce qui a été fait ici.
settings-language = Langue
settings-language-system = Celle du système
settings-theme = Couleurs
settings-theme-system = Celles du système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-printer = Imprimante des billets
settings-printer-default = Celle par défaut du système
settings-printer-usual = { $name } (par défaut du système)
settings-printer-none = Ce système n’offre aucune imprimante. Enregistrer en PDF marche sans elle.
settings-printer-stopped = { $name } est arrêtée. { $why }
settings-copies = Exemplaires de chaque billet
settings-page = Format du papier
settings-after = Après une vente
settings-after-print = Imprimer
settings-after-pdf = Enregistrer en PDF
settings-after-none = Afficher seulement
settings-camera = Caméra
settings-sound = Sons à l’entrée
settings-guest-language = Langue des refus pour les invités
settings-guest-language-hint = La phrase montrée en grand à l’invité à l’entrée, avec la touche G.
settings-guest-language-same = La langue de cet ordinateur
settings-sound-hint = Entrez, à vérifier, déjà entré et stop sonnent différemment. Essayez-les :
settings-sound-admit = Entrez
settings-sound-attention = À vérifier
settings-sound-duplicate = Déjà entré
settings-sound-refuse = Stop
settings-folder = Enregistrer dans
settings-folder-ask = Demander chaque fois
settings-folder-hint = Avec un dossier ici, les fichiers sont enregistrés sans demander ; aucun n’est jamais écrasé.
settings-bom = Marquer les fichiers CSV pour Excel
settings-bom-hint = Excel lit alors bien les accents. D’autres programmes peuvent montrer un drôle de premier caractère.
settings-backup = Sauvegarder cet ordinateur
settings-backup-why = Tout ce qui est sur cet ordinateur dans un seul fichier, fermé par une phrase secrète. Le programme du terminal le relit : entrada restore FILE.
settings-backup-hint = Sans elle, personne ne peut ouvrir la sauvegarde.
settings-backup-go = Enregistrer la sauvegarde
settings-verify = Vérifier le journal
settings-verify-why = Examine chaque signature : quelque chose a-t-il été perdu ou changé à l’insu d’Entrada ?
settings-verify-working = Vérification…
settings-verify-good = { $n ->
    [one] Tout va bien : { $n } écriture vérifiée.
   *[other] Tout va bien : { $n } écritures vérifiées.
}
settings-verify-bad = { $n ->
    [one] { $n } chose ne va pas :
   *[other] { $n } choses ne vont pas :
}
settings-section-diagnosis = Diagnostic
diagnosis-why = Quand quelque chose ne va pas : ce que l’on sait de cet ordinateur et de ce programme, pour la personne qui vous aide.
diagnosis-open = Regarder
diagnosis-what = Rien ici ne nomme un invité, un billet ou une personne. Les noms et les valeurs sont en anglais.
diagnosis-save = Enregistrer dans un fichier…
diagnosis-program = Programme
diagnosis-system = Système
diagnosis-clock = Horloge
diagnosis-data = Dossier des données
diagnosis-database = Base de données
diagnosis-counts = Lignes de chaque table
diagnosis-cameras = Caméras
diagnosis-printers = Imprimantes
diagnosis-errors = Dernières erreurs
diagnosis-errors-none = Aucune.
diagnosis-log = Journal technique
about-version = Version { $version }. Dossier de données : { $folder }
about-licence = Logiciel libre sous licence MIT.

pin-back = Effacer le dernier chiffre
pin-differ = les deux PIN diffèrent
pin-differ-next = Tapez le même dans les deux champs.

who-change = S’identifier, changer de personne ou se déconnecter
who-nobody = Personne d’identifié
who-title = Qui travaille ici ?
who-ask = Qui travaille ici ?
who-ask-why = Ce qui est fait désormais l’est en votre nom.
who-names = Personnes
who-empty = Personne n’a encore de PIN. Un organisateur ajoute des personnes sur l’écran Événement.
who-pin = PIN de { $name }
who-in = S’identifier
who-out = Déconnecter { $name }
who-now = au travail
who-done = Au travail : { $name }.

lock-title = Verrouiller cet ordinateur
lock-why = Tant que personne ne tape le PIN, cet ordinateur ne fait rien d’autre. Qui y travaille dit toujours qui il est.
lock-to = Reste possible
lock-to-door = Entrée
lock-to-sell = Vente
lock-to-both = Vente et Entrée
lock-go = Verrouiller
lock-undo = Déverrouiller
lock-pin = PIN de cet ordinateur
lock-pin-new = Un PIN pour cet ordinateur, de 4 à 12 chiffres
lock-pin-again = Le même encore une fois
lock-done = Cet ordinateur est verrouillé.
unlock-laptop-title = Déverrouiller cet ordinateur
unlock-laptop-why = Avec le PIN qui l’a verrouillé.
unlock-laptop-done = Cet ordinateur est déverrouillé.

event-part-people = Personnes
people-title = Qui travaille ici
people-lead = Avec un PIN à eux, les gens disent qui vend et qui est à l’entrée. Ce qu’ils peuvent faire ne dépasse jamais ce que peut l’ordinateur.
people-empty = Encore personne. Sans personnes, tout se fait au nom de l’ordinateur.
people-ask = Toujours demander qui travaille sur cet ordinateur
people-ask-hint = Sans cela, seul un ordinateur verrouillé le demande.
person-name = Nom
person-role = Droits
person-role-organiser = Organisateur
person-role-desk = Vendeur
person-role-door = Entrée
person-pin = PIN
person-pin-hint = 4 à 12 chiffres
person-pin-keep = Inchangé
person-pin-yes = en a un
person-pin-no = aucun : ne peut pas s’identifier
person-add = Ajouter
person-edit = Modifier { $name }
person-remove = Ôter { $name } de la liste
person-saved = Enregistré : { $name }.
person-saved-new-pin = Enregistré : { $name }. Avec le rôle supérieur, il faut un nouveau PIN.
person-removed = { $name } n’est plus sur la liste.

erase-open = Oublier cette personne
erase-title = Oublier { $name } ?
erase-goes = Ce qui part
erase-goes-what = Le nom, l’adresse e-mail, la note et les réponses à l’entrée. De cet ordinateur tout de suite, des autres dès qu’ils en ont des nouvelles. L’acheteur de la commande aussi, s’il s’agit de la même personne ou s’il n’a rien acheté d’autre.
erase-goes-order = Le nom, l’adresse e-mail et la note de l’acheteur. Les billets de cette commande au même nom aussi, avec les réponses à l’entrée. De cet ordinateur tout de suite, des autres dès qu’ils en ont des nouvelles.
erase-stays = Ce qui reste
erase-stays-what = Le billet avec son numéro, son type et sa place, ses entrées, et ce qui a été payé. Les comptes restent justes, et le billet ouvre toujours la porte. Les motifs saisis en bloquant, annulant ou remboursant un billet restent aussi.
erase-files = Les fichiers enregistrés avant ont encore les données : sauvegardes, exports, fichiers transmis, listes imprimées. Supprimez-les. C’est sans retour.
erase-go = Oublier pour toujours
erase-done = Billet { $number } : son porteur est oublié.
erase-done-buyer = Billet { $number } : son porteur et l’acheteur sont oubliés.
erase-done-order = Commande { $number } : son acheteur est oublié.
expired-done = { $name } est fini depuis assez longtemps : les données personnelles de ses invités ont été effacées.

error-bad_input-title = Cela ne convient pas
error-bad_input-next = Corrigez et réessayez.
error-not_found-title = Introuvable
error-not_found-next = C’est peut-être écrit autrement, ou pas sur cet ordinateur.
error-ambiguous-title = Plusieurs correspondent
error-ambiguous-next = Précisez.
error-not_allowed-title = Pas sur cet ordinateur
error-not_allowed-next = Un organisateur peut vous transmettre l’événement avec un autre rôle.
error-sold_out-title = Épuisé
error-sold_out-next = Choisissez un autre type, ou augmentez son nombre sur l’écran Événement.
error-conflict-title = Impossible maintenant
error-conflict-next = Voyez où en sont les choses et réessayez.
error-key_needed-title = Il faut une clé
error-key_needed-next = Choisissez où la ranger.
error-key_unavailable-title = La clé est inaccessible
error-key_unavailable-next = Déverrouillez le trousseau du système, ou remettez le fichier de clé à sa place, et réessayez.
error-passphrase_needed-title = Verrouillé
error-passphrase_needed-next = Tapez la phrase secrète.
error-wrong_passphrase-title = Cela ne l’ouvre pas
error-wrong_passphrase-next = Vérifiez les majuscules et la disposition du clavier.
error-sign_in_needed-title = Qui travaille ici ?
error-sign_in_needed-next = Identifiez-vous avec votre PIN.
error-wrong_pin-title = PIN incorrect
error-wrong_pin-next = Réessayez.
error-locked-title = Cet ordinateur est verrouillé
error-locked-next = Déverrouillez-le d’abord avec son PIN.
error-bad_file-title = Ce fichier ne peut pas être utilisé
error-bad_file-next = Choisissez un autre fichier.
error-import_problems-title = La liste a des problèmes
error-import_problems-next = Corrigez-les dans le fichier et réessayez.
error-newer-title = Créé par un Entrada plus récent
error-newer-next = Installez la version plus récente sur cet ordinateur.
error-damaged-title = Les données sont abîmées
error-damaged-next = Gardez une copie du dossier de données, puis restaurez votre dernière sauvegarde.
error-busy-title = Un autre exemplaire y travaille
error-busy-next = Attendez un instant, ou fermez l’autre.
error-read_only-title = Impossible d’écrire dans le dossier de données
error-read_only-next = Vérifiez ses permissions, ou choisissez un autre dossier avec --data.
error-disk_full-title = Le disque est plein
error-disk_full-next = Faites de la place ; rien n’a été perdu.
error-printing-title = L’impression a échoué
error-printing-next = Regardez l’imprimante, puis imprimez de nouveau : aucun nouveau billet n’est créé.
error-camera-title = La caméra a échoué
error-camera-next = Débranchez-la et rebranchez-la.
error-stopped-title = Arrêté
error-stopped-next = Rien n’est resté à moitié fait.
error-internal-title = Quelque chose s’est mal passé dans Entrada
error-internal-next = Réessayez. Si cela persiste, signalez-le avec cette phrase, s’il vous plaît.

## The dress rehearsal.

rehearsal-title = Répétition générale
rehearsal-lead = Avant l’ouverture des portes : chaque ligne devrait être verte. Rien de ce que vous faites ici n’est noté comme un scan.
rehearsal-again = Réessayer
rehearsal-to-door = Vers l’entrée
rehearsal-verdict-fine = Tout est prêt. Les portes peuvent ouvrir.
rehearsal-verdict-wrong = Pas encore prêt
rehearsal-verdict-open = Presque : il reste à faire
rehearsal-wrong-count = { $n ->
    [one] { $n } chose à réparer
   *[other] { $n } choses à réparer
}
rehearsal-open-count = { $n ->
    [one] { $n } chose encore à essayer
   *[other] { $n } choses encore à essayer
}
rehearsal-state-fine = OK
rehearsal-state-look = À regarder
rehearsal-state-wrong = À réparer
rehearsal-state-open = À essayer
rehearsal-part-event = Événement
rehearsal-part-clock = Horloge
rehearsal-part-key = Clé
rehearsal-part-ticket = Billet d’essai
rehearsal-part-list = Liste des invités
rehearsal-part-laptops = Ordinateurs
rehearsal-part-printer = Imprimante
rehearsal-part-disk = Disque
rehearsal-part-battery = Batterie
rehearsal-part-camera = Caméra
rehearsal-part-code = Lecture d’un code
rehearsal-part-scanner = Le lecteur USB
rehearsal-part-sound = Son
rehearsal-part-page = Impression
rehearsal-camera-starting = En attente de la première image…
rehearsal-camera-live = { $name } voit, en { $width } × { $height }.
rehearsal-code-open = Tenez n’importe quel billet devant la caméra.
rehearsal-code-read = Lu, avec réponse en { $ms } ms : { $answer }
rehearsal-scanner-open = Seulement si vous en avez un : lisez avec lui n’importe quel billet de cet événement.
rehearsal-scanner-plain = Il a lu un billet et n’ajoute rien.
rehearsal-scanner-affix = Il a lu un billet. Il met « { $before } » avant et « { $after } » après chaque code : c’est enlevé désormais.
rehearsal-scanner-keys = Il est réglé sur un autre clavier que cet ordinateur. Cela ne gêne pas.
rehearsal-sound-open = Jouez le son d’une admission et écoutez.
rehearsal-sound-play = Jouer
rehearsal-sound-heard = L’avez-vous entendu ?
rehearsal-sound-fine = Vous l’avez entendu.
rehearsal-sound-wrong = Vous ne l’avez pas entendu.
rehearsal-sound-mend = Montez le volume, choisissez le bon haut-parleur dans les réglages du système, et autorisez les sons dans Réglages.
rehearsal-page-open = Imprimez une page qui ressemble à un billet et ne laisse entrer personne.
rehearsal-page-print = Imprimer
rehearsal-page-sent = Elle a été envoyée à { $printer }. Une page propre est-elle sortie ?
rehearsal-page-fine = La page est bien sortie.
rehearsal-page-wrong = La page n’est pas bien sortie.
rehearsal-page-mend = Regardez le papier, l’encre et le câble, choisissez l’imprimante dans Réglages, et imprimez de nouveau.
rehearsal-speed = Lire une image prend { $p50 } ms, presque toujours moins de { $p95 } ms.
rehearsal-settings = Réglé sur la caméra pour mieux lire : { $settings }

## The mail server.

settings-section-mail = E-mail
settings-mail-lead = Les billets partent par votre propre serveur de messagerie. Le mot de passe est gardé chiffré sur cet ordinateur.
settings-mail-host = Serveur de messagerie
settings-mail-port = Port
settings-mail-security = Chiffrement
settings-mail-security-tls = TLS
settings-mail-security-start_tls = STARTTLS
settings-mail-security-open = Aucun
settings-mail-user = Nom d’utilisateur
settings-mail-password = Mot de passe
settings-mail-password-hint = Beaucoup de fournisseurs veulent un mot de passe d’application créé pour cet usage. Laissez vide pour garder celui qui est enregistré ; avec un autre serveur, port, chiffrement ou nom d’utilisateur, il faut le saisir à nouveau.
settings-mail-from = Adresse de l’expéditeur
settings-mail-from-name = Nom de l’expéditeur
settings-mail-save = Enregistrer
settings-mail-saved = Serveur de messagerie enregistré.
settings-mail-saved-without-password = Serveur de messagerie enregistré. Le mot de passe n’a pas été gardé, car il valait pour d’autres réglages : saisissez-le à nouveau.
settings-mail-test = Envoyer une lettre d’essai à
settings-mail-test-go = Envoyer
settings-mail-tested = Le serveur a pris la lettre. Voyez si elle arrive.

error-mail-title = L’e-mail n’a pas été envoyé
error-mail-next = Vérifiez le serveur de messagerie dans Réglages et réessayez.
error-sheets-title = Google Sheets ne l’a pas accepté
error-sheets-next = Réessayez ; ce qui attend n’est pas perdu.

## La feuille Google.

clip-go = Copier
clip-done = Copié.
clip-by-hand = C’est sélectionné : Ctrl+C le copie.

sheet-title = Feuille Google
sheet-lead = Montre les invités et les passages de « { $event } » dans une feuille Google que vous pouvez partager.
sheet-point-own = Triez, filtrez, coloriez et ajoutez des colonnes comme vous voulez : chaque ligne est retrouvée.
sheet-point-wait = Personne ici ne l’attend jamais. Sans réseau, ce qui est nouveau part plus tard de lui-même.
sheet-point-edit = Qui y change un nom, un e-mail, une place ou une note fait une proposition ; vous l’acceptez ou non.
sheet-connect = Relier une feuille
sheet-guide = Comment la préparer
sheet-nameless = Feuille de calcul
sheet-by-person = Par la connexion de { $account }
sheet-by-service_account = Par le compte de service { $account }
sheet-by-somebody = Par une connexion à Google
sheet-open = Ouvrir la feuille
sheet-flush = Envoyer maintenant
sheet-test = Tester la liaison
sheet-testing = Essai en cours…
sheet-test-same = Essayé à l’instant : c’est toujours ainsi.
sheet-test-fine = Tout va bien : la feuille est joignable et on peut y écrire.
sheet-columns = Colonnes
sheet-disconnect = Séparer
sheet-last = Trouvée juste pour la dernière fois : { $at }
sheet-detail = En détail : { $detail }
sheet-sign-in-again = Se reconnecter
sheet-connect-again = Relier à nouveau
sheet-this-account = ce compte

sheet-current = À jour
sheet-needs = A besoin de vous
sheet-sending = { $n ->
    [one] Envoi de { $n } changement…
   *[other] Envoi de { $n } changements…
}
sheet-waiting = { $n ->
    [one] { $n } en attente
   *[other] { $n } en attente
}
sheet-waiting-in = { $n ->
    [one] { $n } en attente, prochain essai dans { $s } s
   *[other] { $n } en attente, prochain essai dans { $s } s
}
sheet-trying = Essai en cours…
sheet-trying-in = Prochain essai dans { $s } s
sheet-aloud-up_to_date = La feuille Google est à jour.
sheet-aloud-waiting = Des changements attendent pour la feuille Google.
sheet-aloud-needs_person = La feuille Google a besoin de vous : voyez dans Réglages.
sheet-proposals = { $n ->
    [one] { $n } changement à voir
   *[other] { $n } changements à voir
}
sheet-changes = Changements à voir

sheet-connect-title = Relier une feuille Google
sheet-way = Comment relier
sheet-way-person = Se connecter avec Google
sheet-way-service_account = Compte de service
sheet-person-lead = Vous vous connectez dans votre navigateur, et Entrada crée une nouvelle feuille dans votre Google Drive. Elle ne voit aucun autre de vos fichiers.
sheet-client-needed = Google laisse entrer les programmes qui ont un ID client. En créer un prend dix minutes, une fois ; il vaut pour tous vos ordinateurs.
sheet-client-own = ID client
sheet-client-built-in = Laissez-le ainsi, sauf si vous en avez un autre à vous.
sheet-client-id = ID client
sheet-client-secret = Code secret du client
sheet-client-secret-hint = Gardé chiffré sur cet ordinateur.
sheet-client-secret-keep = Laissez vide pour garder celui qui est enregistré.
sheet-sign-in = Se connecter avec Google
sheet-sign-in-waiting = La suite est dans le navigateur…
sheet-sign-in-address = Adresse de connexion
sheet-sign-in-address-hint = Aucun navigateur ne s’est ouvert ? Copiez ceci dans un navigateur de cet ordinateur.
sheet-service-lead = Pour les ordinateurs où personne ne se connecte : Entrada utilise un fichier de clé et une feuille que vous avez partagée avec son compte.
sheet-key = Fichier de clé
sheet-account = Partagez la feuille avec cette adresse
sheet-account-hint = Dans la feuille, appuyez sur Partager, collez-la et choisissez Éditeur.
sheet-address = Adresse de la feuille
sheet-address-hint = Copiez-la du navigateur pendant que la feuille est ouverte.
sheet-connected = La feuille est reliée. Elle se remplit d’elle-même.

sheet-columns-title = Colonnes de la feuille
sheet-columns-lead = Une colonne que vous retirez reste dans la feuille, mais n’est plus tenue à jour. Les en-têtes peuvent être renommés dans la feuille.
sheet-columns-saved = Les colonnes sont enregistrées.
sheet-column-number = Numéro
sheet-column-name = Nom
sheet-column-email = E-mail
sheet-column-type = Type
sheet-column-seat = Place
sheet-column-note = Note pour l’entrée
sheet-column-state = État
sheet-column-paid = Payé
sheet-column-price = Prix
sheet-column-order = Commande
sheet-column-issued = Émis
sheet-column-valid_from = Valable à partir de
sheet-column-valid_until = Valable jusqu’à
sheet-column-entered = Entré
sheet-column-inside = Dedans maintenant
sheet-column-entries = Entrées
sheet-column-gate = Porte
sheet-column-device = Ordinateur

sheet-disconnect-title = Séparer la feuille ?
sheet-disconnect-stays = La feuille reste chez Google telle qu’elle est. Elle ne reçoit simplement plus rien de cet ordinateur.
sheet-disconnect-goes = Cet ordinateur oublie comment la joindre : pour continuer, reliez-la à nouveau.
sheet-disconnected = La feuille est séparée.

sheet-trouble-offline = Google est injoignable.
sheet-trouble-offline-next = Rien n’est perdu : ce qui attend part de lui-même dès qu’il y a du réseau.
sheet-trouble-portal = Autre chose a répondu à la place de Google, peut-être la page de connexion du réseau.
sheet-trouble-portal-next = Ouvrez une page quelconque dans le navigateur et connectez-vous au réseau.
sheet-trouble-quota = Google demande une pause.
sheet-trouble-quota-next = Trop de demandes en une minute. Cela reprend de soi-même.
sheet-trouble-google = Google a lui-même un problème.
sheet-trouble-google-next = Rien n’est perdu : un nouvel essai se fait de lui-même.
sheet-trouble-answer = La réponse de Google n’est pas arrivée entière.
sheet-trouble-answer-next = Rien n’est perdu : un nouvel essai se fait de lui-même.
sheet-trouble-not_shared = La feuille n’est pas partagée.
sheet-trouble-not_shared-next = Ouvrez la feuille, appuyez sur Partager et ajoutez { $account } comme éditeur.
sheet-trouble-not_found = La feuille n’est pas là.
sheet-trouble-not_found-next = Elle a été supprimée, ou ce compte n’a pas le droit de la voir. Regardez dans la corbeille de Google, ou reliez-en une autre.
sheet-trouble-scope = La connexion ne permet pas à Entrada d’écrire des feuilles.
sheet-trouble-scope-next = Reconnectez-vous, et laissez cochée la case des fichiers Google Drive.
sheet-trouble-sign_in_again = La connexion à Google ne vaut plus.
sheet-trouble-sign_in_again-next = Elle a été retirée ou a expiré. Reconnectez-vous.
sheet-trouble-client = Google ne connaît pas cet ID client.
sheet-trouble-client-next = Vérifiez l’ID client et son code secret.
sheet-trouble-key = Google n’accepte pas cette clé.
sheet-trouble-key-next = Créez une nouvelle clé pour le compte de service, et reliez avec elle.
sheet-trouble-clock = L’horloge de cet ordinateur est fausse.
sheet-trouble-clock-next = Réglez la date et l’heure, puis envoyez.
sheet-trouble-api_off = L’API Google Sheets est désactivée.
sheet-trouble-api_off-next = Activez-la dans votre projet chez Google : le guide y mène.
sheet-trouble-protected = Une partie de la feuille est protégée.
sheet-trouble-protected-next = Retirez la protection des colonnes d’Entrada, ou laissez { $account } les modifier.
sheet-trouble-not_a_sheet = C’est une autre sorte de fichier, par exemple Excel.
sheet-trouble-not_a_sheet-next = Ouvrez-le dans Google Sheets, choisissez Fichier, Enregistrer au format Google Sheets, et reliez celui-là.
sheet-trouble-too_large = La feuille est pleine.
sheet-trouble-too_large-next = Elle a dix millions de cellules. Supprimez les onglets dont personne n’a besoin, ou reliez-en une nouvelle.
sheet-trouble-request = Google n’a pas compris ce qu’Entrada demandait.
sheet-trouble-request-next = Signalez-le, s’il vous plaît. Les billets sont en sûreté.
sheet-trouble-data = Les données de cet ordinateur n’ont pas pu être lues.
sheet-trouble-data-next = Vérifiez le journal, sous Sûreté.

proposals-title = Changé dans la feuille
proposals-lead = Quelqu’un a écrit ceci dans la feuille Google. Cela compte dès que vous l’acceptez ; ce qui est refusé est écrasé.
proposals-none = Rien à voir.
proposals-now = { $field } maintenant
proposals-wanted = Voulu
proposals-empty = vide
proposals-accept = Accepter
proposals-accept-one = Accepter : { $field } de { $who }
proposals-decline = Refuser
proposals-decline-one = Refuser : { $field } de { $who }
proposals-accept-all = { $n ->
    [one] L’accepter
   *[other] Accepter les { $n }
}
proposals-accepted = { $n ->
    [one] { $n } changement accepté.
   *[other] { $n } changements acceptés.
}

guide-title = Préparer chez Google
guide-open = Ouvrir
guide-person = Une fois pour vous et tous vos ordinateurs, environ dix minutes. Google ne demande pas d’argent pour cela.
guide-person-step-1 = Créez un projet
guide-person-step-1-how = Dans la console Google Cloud, avec n’importe quel nom.
guide-person-step-2 = Activez l’API Google Sheets
guide-person-step-2-how = Choisissez votre projet en haut de la page, puis appuyez sur Activer.
guide-person-step-3 = Préparez la page de consentement
guide-person-step-3-how = Un nom, votre adresse e-mail, audience Externe. Puis, sous Audience, appuyez sur Publier l’application : une connexion faite pendant les tests finit après sept jours.
guide-person-step-4 = Créez un client
guide-person-step-4-how = Appuyez sur Créer un client et choisissez le type Application de bureau. Google montre un ID client et un code secret.
guide-person-step-5 = Connectez-vous
guide-person-step-5-how = Fermez cette page, collez les deux dans leurs champs et connectez-vous. Laissez cochée la case des fichiers Google Drive.
guide-service_account = Pour les ordinateurs où personne ne se connecte. Qui a le fichier de clé peut changer toute feuille partagée avec son compte.
guide-service_account-step-1 = Créez un projet
guide-service_account-step-1-how = Dans la console Google Cloud, avec n’importe quel nom.
guide-service_account-step-2 = Activez l’API Google Sheets
guide-service_account-step-2-how = Choisissez votre projet en haut de la page, puis appuyez sur Activer.
guide-service_account-step-3 = Créez un compte de service
guide-service_account-step-3-how = Avec n’importe quel nom. Il n’a besoin d’aucun rôle.
guide-service_account-step-4 = Créez une clé
guide-service_account-step-4-how = Ouvrez le compte, puis Clés, Ajouter une clé, Créer une clé, JSON. Un fichier est enregistré sur cet ordinateur. Si votre organisation ne permet pas de clés, connectez-vous plutôt avec Google.
guide-service_account-step-5 = Partagez une feuille
guide-service_account-step-5-how = Créez-en une ou prenez-en une que vous avez. Appuyez sur Partager, ajoutez l’adresse du compte de service et choisissez Éditeur.
guide-service_account-step-6 = Reliez
guide-service_account-step-6-how = Fermez cette page, choisissez le fichier de clé et collez l’adresse de la feuille. Entrada garde la clé chiffrée ; supprimez ensuite le fichier.
