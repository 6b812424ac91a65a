### Errors, core: see words/errors.rs.

## What is typed: texts, amounts, times, numbers

text-empty = il manque { $what }
text-too-long = { $what } compte { $length } caractères ; { $max } au plus sont possibles
not-an-email = « { $text } » n’est pas une adresse e-mail
not-a-currency = « { $text } » n’est pas une monnaie : elle s’écrit en trois lettres, comme EUR, USD ou INR
not-a-price = « { $text } » n’est pas un prix : écrivez-le comme 12,50
price-negative = le prix { $text } est inférieur à zéro
price-too-large = le prix { $text } est trop élevé
price-too-fine = le prix { $text } a plus de décimales que { $currency }, qui en a { $decimals }
not-a-tax-rate = « { $text } » n’est pas un taux de taxe : écrivez un pourcentage comme 19, 7,7 ou 8,875
price-ambiguous = « { $text } » peut se lire { $whole } { $currency } ou { $decimal } { $currency }
    .hint = Pour le premier, écrivez { $whole } sans séparateur ; pour le second, autant de décimales qu’en a { $currency }.
not-a-time = « { $text } » n’est pas une date avec heure : écrivez 2026-11-20 19:30 ou 2026-11-20T19:30:00+01:00
time-skipped = { $time } n’existe pas à { $zone } : on avance alors les horloges
time-twice = { $time } arrive deux fois à { $zone } : écrivez { $first } ou { $second }
time-offset-of-zone = { $time } ne correspond pas à { $zone }, où les horloges sont alors à { $offset }
not-a-time-zone = « { $text } » n’est pas un fuseau horaire : il s’écrit comme Europe/Madrid ou Asia/Kolkata
not-a-ticket-number = « { $text } » n’est pas un numéro de billet : il a dix lettres et chiffres, comme 7K3Q9-M2FXD
ticket-number-of-other-length = « { $text } » a { $signs } lettres et chiffres ; un numéro de billet en a { $of }, comme 7K3Q9-M2FXD
not-an-id = « { $text } » n’est pas un identifiant valable
reissued-too-often = ce billet a été réémis { $max } fois ; annulez-le et émettez-en un autre
too-many-types = un événement peut avoir { $max } types de billets au plus

## What a text or a count is called. English puts "the" before it.

what-test-address = l’adresse pour l’essai
what-area-name = le nom de la zone
what-buyer-name = le nom de l’acheteur
what-choice = le choix
what-event-name = le nom de l’événement
what-gate = l’accès
what-gate-name = le nom de l’accès
what-laptop-name = le nom de l’ordinateur
what-name = le nom
what-note = la note
what-note-for-door = la note pour l’entrée
what-question = la question
what-quota-group = le groupe qui partage le nombre
what-reason = le motif
what-seat = la place
what-sender-address = l’adresse de l’expéditeur
what-sender-name = le nom de l’expéditeur
what-text = le texte
what-text-for-door = le texte pour l’entrée
what-type-name = le nom du type de billet
what-venue = le lieu
what-capacity = la capacité
what-retain-days = le nombre de jours de conservation des données personnelles
what-quota = le nombre de billets
what-entries = le nombre d’entrées
what-entries-per-day = le nombre d’entrées par jour

## The data folder

store-busy = un autre exemplaire d’Entrada écrit depuis trop longtemps dans ce dossier de données
    .hint = Fermez l’autre exemplaire, ou réessayez.
store-read-only = impossible d’écrire dans le dossier de données : { $why }
    .terminal = Donnez-vous le droit d’écrire dans ce dossier, ou choisissez-en un autre avec --data ou ENTRADA_DATA.
    .window = Donnez-vous le droit d’écrire dans ce dossier, et réessayez.
disk-full = le disque est plein ; rien n’a été modifié
    .hint = Faites de la place et réessayez.
database-damaged = la base de données est abîmée : { $why }
    .terminal = Restaurez une sauvegarde dans un nouveau dossier (entrada restore FILE), ou demandez un fichier à un ordinateur de l’événement.
    .window = Gardez une copie du dossier de données, puis restaurez votre dernière sauvegarde dans un nouveau, ou demandez un fichier à un ordinateur de l’événement.
database-missing = la base de données est introuvable
    .terminal = Restaurez une sauvegarde dans un nouveau dossier (entrada restore FILE), ou demandez un fichier à un ordinateur de l’événement.
    .window = Gardez une copie du dossier de données, puis restaurez votre dernière sauvegarde dans un nouveau, ou demandez un fichier à un ordinateur de l’événement.
database-empty = la base de données est abîmée : le fichier est vide
    .terminal = Restaurez une sauvegarde dans un nouveau dossier (entrada restore FILE), ou demandez un fichier à un ordinateur de l’événement.
    .window = Gardez une copie du dossier de données, puis restaurez votre dernière sauvegarde dans un nouveau, ou demandez un fichier à un ordinateur de l’événement.
database-not-one = la base de données est abîmée : ce n’est pas une base de données
    .terminal = Restaurez une sauvegarde dans un nouveau dossier (entrada restore FILE), ou demandez un fichier à un ordinateur de l’événement.
    .window = Gardez une copie du dossier de données, puis restaurez votre dernière sauvegarde dans un nouveau, ou demandez un fichier à un ordinateur de l’événement.
database-cut-short = la base de données est abîmée : le fichier est tronqué : il a { $has } octets sur { $tells }
    .terminal = Restaurez une sauvegarde dans un nouveau dossier (entrada restore FILE), ou demandez un fichier à un ordinateur de l’événement.
    .window = Gardez une copie du dossier de données, puis restaurez votre dernière sauvegarde dans un nouveau, ou demandez un fichier à un ordinateur de l’événement.
database-cut-to = la base de données est abîmée : le fichier est tronqué : il a { $has } octets
    .terminal = Restaurez une sauvegarde dans un nouveau dossier (entrada restore FILE), ou demandez un fichier à un ordinateur de l’événement.
    .window = Gardez une copie du dossier de données, puis restaurez votre dernière sauvegarde dans un nouveau, ou demandez un fichier à un ordinateur de l’événement.
migration-failed = la base de données ne peut pas être amenée à la version de ce programme : { $why }
    .terminal = Rien n’a été modifié. Enregistrez une sauvegarde (entrada backup FILE) et vos listes (entrada export), puis revenez à la version que vous aviez avant.
    .window = Rien n’a été modifié. Gardez une copie du dossier de données, puis revenez à la version que vous aviez avant.
database-newer = la base de données a la version { $found }, ce programme connaît jusqu’à la { $known }
    .hint = Mettez Entrada à jour sur cet ordinateur.
laptop-role-too-low = cet ordinateur est celui { $have ->
        [door] d’une entrée
        [desk] d’une caisse
       *[organiser] d’un organisateur
    } ; seul celui { $needs ->
        [door] d’une entrée
        [desk] d’une caisse ou d’un organisateur
       *[organiser] d’un organisateur
    } peut faire cela
    .hint = Faites-le sur l’ordinateur de l’organisateur, ou demandez une invitation avec ce rôle.
laptop-not-invited = cet ordinateur n’a pas été invité à l’événement
    .hint = Faites-le sur l’ordinateur de l’organisateur, ou demandez une invitation avec ce rôle.
laptop-dismissed = cet ordinateur a été exclu de l’événement
    .hint = Pour participer de nouveau, il lui faut un nouveau dossier de données et une nouvelle invitation.
last-word-beyond-reach = un autre ordinateur a daté si tard ce qu’il en dit que cet ordinateur ne peut pas le changer
    .hint = Faites-le sur l’ordinateur d’un organisateur, ou excluez l’ordinateur dont l’horloge est fausse.
own-fact-would-not-count = ce que cet ordinateur noterait ne compterait pas : { $why }
    .window = Vérifiez la date et l’heure de cet ordinateur.
    .terminal = Vérifiez la date et l’heure de cet ordinateur, et lancez entrada journal verify.
own-clock-beyond = l’horloge de cet ordinateur indique une année avec laquelle rien ne peut être daté
    .hint = Réglez la date et l’heure de cet ordinateur.
fact-unreadable = une inscription du journal est illisible : { $why }
    .terminal = Lancez entrada journal verify pour voir ce qui ne va pas.
    .window = Vérifiez le journal dans les Réglages pour voir ce qui ne va pas.
fact-newer = une inscription du journal a le format { $format }, qui demande un Entrada plus récent
    .terminal = Lancez entrada journal verify pour voir ce qui ne va pas.
    .window = Vérifiez le journal dans les Réglages pour voir ce qui ne va pas.
fact-signature-wrong = une inscription de l’ordinateur { $device } a une signature fausse
    .terminal = Lancez entrada journal verify pour voir ce qui ne va pas.
    .window = Vérifiez le journal dans les Réglages pour voir ce qui ne va pas.
fact-part-changed = une partie privée d’une inscription de l’ordinateur { $device } a été modifiée
    .terminal = Lancez entrada journal verify pour voir ce qui ne va pas.
    .window = Vérifiez le journal dans les Réglages pour voir ce qui ne va pas.
stored-value-unreadable = une valeur enregistrée est illisible : { $why }
    .terminal = Lancez entrada journal verify pour voir ce qui ne va pas.
    .window = Vérifiez le journal dans les Réglages pour voir ce qui ne va pas.
database-says = la base de données dit : { $why }
internal = quelque chose s’est mal passé dans Entrada : { $why }

## The master key and where it rests

key-not-chosen = le dossier de données { $folder } n’est pas encore protégé : choisissez le trousseau du système, une phrase secrète ou un fichier de clé
key-chosen-already = { $path } existe : ce dossier de données est déjà protégé ; changez sa protection au lieu de la créer à nouveau
no-keyring = aucun trousseau du système n’est utilisable ici ({ $why }) : protégez plutôt les données par une phrase secrète ou un fichier de clé
keyring-locked = le trousseau du système est verrouillé ({ $why }) : déverrouillez-le (ouvrez une session sur le bureau) et réessayez
key-missing = le trousseau du système fonctionne, mais n’a pas d’élément « { $account } » du service « entrada » : le dossier de données a-t-il été copié d’un autre ordinateur ou utilisateur ? Restaurez ici une sauvegarde, ou retournez là d’où vient le dossier et protégez-le d’abord par une phrase secrète
passphrase-needed = ce dossier de données est protégé par une phrase secrète : donnez-la
passphrase-empty = la phrase secrète est vide : choisissez-en une de plusieurs mots
not-a-pin = un PIN a de 4 à 12 chiffres et rien d’autre
passphrase-wrong = la phrase secrète est fausse : vérifiez la disposition du clavier et le verrouillage des majuscules, et réessayez
key-file-unusable = le fichier de clé { $path } est inutilisable : { $why }
key-file-too-open = d’autres utilisateurs peuvent lire le fichier de clé { $path } (droits { $mode }) : lancez `chmod 600 { $path }`, ou déplacez-le sur un disque qui garde les droits
key-file-wrong = { $path } n’est pas un fichier de clé d’Entrada : { $why }
key-file-too-long = il est plus long que ne l’est jamais un fichier de clé
key-file-no-text = ce n’est pas du texte
key-file-no-key = il n’a pas de ligne de 64 chiffres hexadécimaux
key-file-several-keys = il contient plus d’une clé
key-file-no-folder = le dossier où il doit se trouver n’existe pas : créez-le d’abord
key-wrong = la clé venant de { $from } n’est pas celle qui protège ce dossier de données : donnez la bonne, ou restaurez une sauvegarde
key-of-program = ce programme en cours
key-of-keyring = votre trousseau du système (élément « { $account } »)
key-of-file = votre fichier de clé { $path }
protection-newer = { $path } a le format { $version }, plus récent que ce que connaît ce programme : mettez Entrada à jour
protection-damaged = { $path } est abîmé ({ $why }) : reprenez-le d’une copie du dossier de données, ou restaurez une sauvegarde
secret-does-not-open = un secret enregistré ({ $purpose }) ne s’ouvre pas avec cette clé : il est abîmé, ou vient d’un autre dossier de données
no-memory-for-passphrase = il n’y a pas assez de mémoire pour vérifier la phrase secrète ou le PIN ({ $mib } Mio nécessaires) : fermez d’autres programmes et réessayez
no-randomness = le système ne donne pas de nombres aléatoires ({ $why }) : aucune clé ne peut être créée
too-long-to-seal = { $bytes } octets sont trop pour être scellés en une fois
secret-file-failed = impossible { $doing ->
        [read] de lire
       *[written] d’écrire
    } { $path } : { $why }
key-unavailable = { $why }
