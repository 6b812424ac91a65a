### Errors, event: see words/errors.rs.

## Finding an event, a ticket, an order, a type

event-not-here = l’événement { $event } n’est pas sur cet ordinateur
    .terminal = Intégrez d’abord un fichier de cet événement.
    .window = Intégrez d’abord un fichier de cet événement sur l’écran Appareils.
no-such-ticket = il n’y a pas de billet { $number } sur cet ordinateur
    .terminal = Vérifiez le numéro, ou intégrez le fichier le plus récent.
    .window = Vérifiez le numéro, ou intégrez le fichier le plus récent sur l’écran Appareils.
no-such-order = il n’y a pas de commande { $order } sur cet ordinateur
    .terminal = Vérifiez le numéro, ou intégrez le fichier le plus récent.
    .window = Vérifiez le numéro, ou intégrez le fichier le plus récent sur l’écran Appareils.
no-such-type = { $event } n’a pas de type de billet « { $typed } »
    .terminal = Affichez la liste des types (entrada type list), ou ajoutez-en un.
    .window = Les types de billets sont sur l’écran Événement ; on peut y en ajouter un.
type-ambiguous = « { $typed } » correspond à plusieurs types de billets : { $names }
    .hint = Tapez davantage du nom, ou son rang.
ticket-in-several-events = plusieurs événements ont ici un billet { $number }
address-missing = l’adresse e-mail est vide
nobody-has-address = personne n’a ici l’adresse e-mail { $email }
    .hint = Vérifiez comment elle s’écrit. Qui a été oublié n’en a plus.
holder-forgotten-already = le porteur du billet { $number } est déjà oublié
buyer-forgotten-already = l’acheteur de la commande { $order } est déjà oublié
no-such-ticket-or-order = il n’y a ni billet ni commande { $number } sur cet ordinateur
    .terminal = Vérifiez le numéro, ou intégrez le fichier le plus récent.
    .window = Vérifiez le numéro, ou intégrez le fichier le plus récent sur l’écran Appareils.
number-of-ticket-and-order = { $number } est ici un billet et aussi une commande
    .terminal = Indiquez l’adresse e-mail de la personne avec --email.
person-in-several-events = { $typed } est dans plusieurs événements : { $events }
    .terminal = Indiquez-en un avec --event.
event-key-missing = cet ordinateur n’a pas la clé de l’événement
slot-missing = cet ordinateur n’a pas reçu de clé pour faire des codes
    .terminal = Intégrez de nouveau un fichier de l’événement.
    .window = Intégrez de nouveau un fichier de l’événement sur l’écran Appareils.
event-not-named = aucun événement n’est indiqué
    .hint = Indiquez-le par son identifiant ou une partie de son nom.
no-such-event = aucun événement ne s’appelle ici « { $typed } »
    .terminal = Affichez la liste des événements (entrada event list).
    .window = Choisissez-en un dans la liste des événements.
event-ambiguous = « { $typed } » correspond à plusieurs événements : { $names }
    .hint = Tapez davantage du nom, ou les premières lettres de l’identifiant.

## An event's times

own-zone-unknown =
    { $tz ->
        [none] cet ordinateur ne dit pas dans quel fuseau horaire il se trouve
       *[other] le fuseau horaire de cet ordinateur, TZ={ $tz }, n'est pas connu
    }
    .terminal = Indiquez celui de l'événement avec --timezone, par exemple --timezone Europe/Madrid, ou définissez TZ.
    .window = Choisissez le fuseau horaire de l'événement.
event-needs-start = un événement a besoin d’une heure de début
event-needs-end = un événement a besoin d’une heure de fin
event-ends-before-start = l’événement finirait ({ $ends }) avant de commencer ({ $starts })
    .hint = Mettez une fin après le début.
doors-open-after-end = les portes ouvriraient ({ $open }) quand l’événement est terminé ({ $ends })
doors-close-before-open = les portes fermeraient ({ $close }) avant d’ouvrir ({ $open })
    .hint = Mettez la fermeture après l’ouverture.
copy-needs-start = la copie a besoin d’une heure de début
    .hint = Dites quand, par exemple 2026-11-27 20:00.
copy-too-far = la copie serait trop loin d’aujourd’hui
    .hint = Choisissez un autre début.

## Ticket types

type-ends-before-begin = « { $name } » finirait avant d’être valable
    .hint = Faites-le finir plus tard, ou commencer plus tôt.
type-exists = il y a déjà un type de billet appelé « { $name } »
    .hint = Choisissez un autre nom, ou modifiez ce qui s’appelle ainsi.
type-gone = il n’y a plus de type de billet { $index }

## Règles de temps

rule-time = « { $typed } » n’est pas une heure du jour
    .hint = Écrivez-la comme 09:00 ou 22:30.
rule-weekdays = « { $typed } » ne nomme aucun jour de la semaine
    .hint = Écrivez mon-fri, ou sat,sun.
rule-number = « { $typed } » n’est pas un nombre entier de { $min } à { $max }
    .hint = Écrivez un tel nombre.
rule-window-ends = la plage finirait ({ $until }) avant de commencer ({ $from })
    .hint = Faites-la finir plus tard ou commencer plus tôt.
rule-last-entry-night = une dernière entrée à { $at } exclurait tout le monde avant le début de la nuit : les jours de l’événement commencent à minuit
    .terminal = Dites d’abord quand tout le monde est sorti, par exemple 06:00 (entrada event edit ÉVÉNEMENT --everyone-out 06:00).
    .window = Dites d’abord quand tout le monde est sorti, par exemple 06:00, sur l’écran Événement, sous « À la porte ».
rule-there-already = « { $name } » a déjà une telle règle : sa règle { $place }
    .hint = Retirez d’abord celle-ci.
rule-needs-entries = « { $name } » ne laisse entrer qu’une fois : une règle sur le retour n’aurait jamais d’effet
    .terminal = Permettez d’abord plus (entrada type edit ÉVÉNEMENT TYPE --reentry yes), ou retirez la règle.
    .window = Permettez de revenir ou plus d’entrées, ou retirez la règle.
too-many-rules = un type de billet peut avoir { $max } règles au plus
    .hint = Retirez-en d’abord une.
no-such-rule = « { $name } » n’a pas de règle { $place }
    .terminal = Affichez ses règles (entrada type rule list ÉVÉNEMENT TYPE).
    .window = Son formulaire, sur l’écran Événement, montre ses règles.
rule-after-itself = les billets du type « { $name } » ne peuvent pas attendre leur propre type
    .hint = Nommez un autre type, ou une zone.
rule-after-unknown = il n’y a ici ni zone, ni type de billet, ni événement « { $typed } », seulement { $names }
    .hint = Nommez-en un.
area-in-rule = les billets { $types } n’entrent qu’après la zone « { $area } »
    .terminal = Retirez d’abord cette règle (entrada type rule remove ÉVÉNEMENT TYPE PLACE).
    .window = Retirez d’abord cette règle, sur l’écran Événement, sous « Types de billets ».

## Areas, gates and questions

name-taken = il y a déjà { $what ->
        [area] une zone
       *[gate] un accès
    } du nom de « { $name } »
    .hint = Choisissez un autre nom, ou modifiez ce qui s’appelle ainsi.
area-has-gates = { $count ->
        [one] l’accès { $gates } mène
       *[other] les accès { $gates } mènent
    } à la zone « { $area } »
    .terminal = Faites-les d’abord mener ailleurs (entrada gate edit ÉVÉNEMENT ACCÈS --area "").
    .window = Faites-les d’abord mener ailleurs, sur l’écran Événement sous « Zones et accès ».
area-gone = il n’y a plus de zone « { $name } »
gate-gone = il n’y a plus d’accès « { $name } »
gate-in-use = l’accès « { $gate } » est ouvert à { $types }
    .terminal = Donnez d’abord d’autres accès à ces types (entrada type edit ÉVÉNEMENT TYPE --gate A).
    .window = Donnez d’abord d’autres accès à ces types, sur l’écran Événement sous « Types de billets ».
no-gate-called = aucun accès « { $typed } »
no-question-called = aucune question « { $typed } »
no-such-question = { $event } n’a pas de question { $question }
    .terminal = Affichez la liste des questions (entrada question list).
    .window = Les questions sont sur l’écran Événement sous « À l’entrée ».
question-asked-already = « { $question } » est déjà demandé
    .hint = Modifiez plutôt cette question.
question-without-choices = la question « { $question } » est un choix où il n’y a rien à choisir
    .terminal = Donnez-lui-en : --choice Oui --choice Plus-tard.
    .window = Donnez-lui-en, séparés par des virgules.
question-with-choices = la question « { $question } » a des choix, mais on n’y répond pas par un choix
    .terminal = Faites-en un choix (--kind choice), ou laissez les choix de côté.
    .window = Faites-y répondre par un choix, ou laissez les choix de côté.
choice-twice = le choix « { $choice } » figure deux fois
    .hint = Indiquez chaque choix une fois.
too-many-choices = une question peut avoir { $max } choix au plus, pas { $count }
    .hint = Demandez plutôt un texte.
