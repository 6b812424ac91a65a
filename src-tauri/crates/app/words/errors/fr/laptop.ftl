### Errors, laptop: see words/errors.rs.

## Opening a data folder

no-data-folder = ce système n’indique aucun dossier pour les données
    .terminal = Indiquez-en un avec --data ou ENTRADA_DATA.
    .window = Indiquez-en un dans la variable d’environnement ENTRADA_DATA.
data-folder-not-made = impossible de créer le dossier de données { $folder } : { $why }
    .terminal = Choisissez-en un autre avec --data ou ENTRADA_DATA.
    .window = Choisissez-en un autre dans la variable d’environnement ENTRADA_DATA.
protection-missing = { $folder } a des données, mais pas de clé : son protection.json manque
    .hint = Restaurez-le à partir d’une sauvegarde.
keyring-needed = il n’y a pas ici de trousseau où ranger la clé : { $why }
    .terminal = Choisissez une phrase secrète (entrada key passphrase), ou un fichier de clé (entrada key file CHEMIN, ou ENTRADA_KEY_FILE=CHEMIN).
    .window = Choisissez une phrase secrète ou un fichier de clé.
keyring-works = il fonctionne
keyring-silent = aucun service de trousseau ne répond ({ $why })
keyring-shut = le trousseau est verrouillé, ou n’a jamais été configuré ({ $why })

## Files that people name

path-is-folder = { $path } est un dossier ; indiquez un fichier dedans
io-not-allowed = permission refusée
io-no-folder = ce dossier n’existe pas
io-no-room = plus d’espace de stockage
io-read-only = le support est en lecture seule
file-not-written = impossible d’écrire { $path } : { $why }
    .hint = Choisissez un autre dossier, ou faites de la place.
file-not-read = impossible de lire { $path } : { $why }
file-is-folder = { $path } est un dossier, pas un fichier
file-too-large = { $path } pèse { $size } Mo ; { $max } Mo au plus sont lus

## The lock and its PIN

laptop-locked = cet ordinateur est verrouillé et ne sert qu’à { $to ->
        [door] l’entrée
        [sell] la vente
       *[both] la vente et l’entrée
    }
    .terminal = Déverrouillez-le d’abord avec son PIN (dans le terminal : entrada unlock).
    .window = Déverrouillez-le d’abord avec son PIN.
laptop-locked-already = cet ordinateur est déjà verrouillé
    .hint = Déverrouillez-le d’abord pour le verrouiller autrement.
laptop-not-locked = cet ordinateur n’est pas verrouillé
lock-unreadable = impossible de lire comment cet ordinateur est verrouillé : { $why }
    .terminal = Restaurez une sauvegarde dans un nouveau dossier (entrada restore FILE).
    .window = Gardez une copie du dossier de données, puis restaurez votre dernière sauvegarde dans un nouveau.
pin-too-early = trop de PIN faux ; le prochain peut être essayé dans { $wait }
    .hint = Attendez, puis réessayez.
laptop-pin-wrong = ce n’est pas le PIN de l’ordinateur
    .hint = { $again ->
        [now] Réessayez.
       *[later] Le prochain PIN peut être essayé dans { $wait }.
    }
person-pin-wrong = ce n’est pas le PIN de { $name }
    .hint = { $again ->
        [now] Réessayez.
       *[later] Le prochain PIN peut être essayé dans { $wait }.
    }
span-seconds = { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
span-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

## Who works here

ask-who-needs-organiser = seul un organisateur peut désactiver cela, et personne n’est identifié
    .hint = Identifiez-vous d’abord avec votre PIN.
nobody-signed-in-laptop-asks = personne n’est identifié sur cet ordinateur, qui demande qui y travaille
    .hint = Identifiez-vous d’abord avec votre PIN.
nobody-signed-in-event-asks = personne n’est identifié sur cet ordinateur, et cet événement demande qui y travaille
    .terminal = Identifiez-vous avec votre PIN (dans le terminal : --person NOM).
    .window = Identifiez-vous avec votre PIN.
person-gone = la personne identifiée ici ne travaille plus à l’événement
    .hint = Déconnectez-vous, ou identifiez-vous avec votre PIN.
person-role-too-low = { $name } est au travail comme { $role ->
        [organiser] organisateur
        [desk] vendeur
       *[door] personne à l’entrée
    } ; seul { $needs ->
        [organiser] un organisateur
        [desk] un vendeur ou un organisateur
       *[door] qui travaille à l’événement
    } peut faire cela
    .hint = Laissez s’identifier quelqu’un qui le peut.
person-without-pin = { $name } n’a pas de PIN et ne peut pas s’identifier
    .terminal = Un organisateur lui en donne un (dans le terminal : entrada person pin ÉVÉNEMENT NOM).
    .window = Un organisateur lui en donne un sur l’écran Événement.
person-pin-not-here = le PIN de { $name } n’est pas sur cet ordinateur, dont le rôle est inférieur
    .hint = Identifiez-vous sur un ordinateur de son rôle, ou comme quelqu’un qui travaille à l’entrée.
person-without-role = la personne n’a pas de rôle
    .terminal = C’est organiser, seller ou door.
    .window = C’est Organisateur, Vendeur ou Entrée.
person-exists = quelqu’un s’appelle déjà « { $name } »
    .hint = Ajoutez la première lettre du nom de famille, pour qu’on puisse les distinguer.
person-ambiguous = « { $typed } » correspond à plusieurs personnes : { $names }
    .hint = Tapez davantage du nom.
no-such-person = personne qui s’appelle « { $typed } » ne travaille à cet événement
    .terminal = Affichez la liste des personnes (entrada person list ÉVÉNEMENT).
    .window = Les personnes sont sur l’écran Événement.

## Settings

setting-not-one-of = { $what } ne peut pas être « { $value } » ; les choix sont { $allowed }
setting-page-size = le format de page
setting-after-sale = ce qui suit une vente
setting-direction = le sens
setting-theme = le thème
setting-guest-language = la langue des invités
setting-language = la langue
copies-out-of-range = le nombre d’exemplaires { $copies } n’est pas entre 1 et { $max }
scanner-affix-too-long = « { $text } » est trop long pour ce qu’un lecteur met autour d’un code : { $max } caractères au plus
no-such-folder = il n’y a pas de dossier { $folder }

## What is typed

not-a-whole-number = { $what } doit être un nombre entier de 1 à { $max }, pas « { $typed } »
    .hint = Écrivez un tel nombre, ou laissez vide.
not-a-time-of-day = l’heure à laquelle tout le monde est sorti doit être entre 00:00 et 23:59 ; « { $typed } » ne l’est pas
    .hint = Écrivez-la comme 06:00, ou laissez vide.
no-name-given = il manque { $what ->
        [area] la zone
        [gate] l’accès
       *[question] la question
    }
    .hint = { $known ->
        [none] Il n’y a encore rien : ajoutez-en d’abord.
        [single] Il y a { $names }.
        [many] Il y en a { $count }, de { $first } à { $last }.
       *[some] Il y a { $names }.
    }
unknown-name = { $event } n’a pas { $what ->
        [area] de zone
        [gate] d’accès
       *[question] de question
    } « { $typed } »
    .hint = { $known ->
        [none] Il n’y a encore rien : ajoutez-en d’abord.
        [single] Il y a { $names }.
        [many] Il y en a { $count }, de { $first } à { $last }.
       *[some] Il y a { $names }.
    }
name-fits-several = « { $typed } » correspond à plusieurs : { $names }
    .hint = Tapez-en davantage.
no-such-setting = il n’y a pas de réglage « { $name } »
    .hint = Les réglages sont : { $names }.
setting-of-another-kind = « { $value } » n’est pas une valeur du réglage { $name }
    .hint = Un nombre là où il compte ; yes ou no là où il est actif ou non.
