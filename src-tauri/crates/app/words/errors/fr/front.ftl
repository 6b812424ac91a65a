### Errors, front: see words/errors.rs.

command-line = { $why }
    .terminal = Voyez entrada --help.
answer-not-written = c’est fait, mais la réponse n’a pas pu être écrite : { $why }
key-choice-missing = { $why }
    .terminal = Choisissez une fois : entrada key keyring, entrada key passphrase, entrada key file PATH, ou définissez ENTRADA_KEY_FILE.
person-at-no-event = personne du nom de « { $name } » ne travaille à un événement de cet ordinateur
    .terminal = Affichez les personnes (entrada person list EVENT).
person-at-several-events = « { $name } » travaille à plusieurs événements : { $events }
    .terminal = Désignez la personne par l’identifiant qu’elle a dans l’un des événements.
device-of-several-events = « { $device } » est un ordinateur de plusieurs événements : { $events }
    .terminal = Indiquez-en un avec --event.
device-without-event = il n’y a pas d’ordinateur « { $device } » : il n’y a pas encore d’événement
tickets-not-chosen = rien ne dit quels billets
    .terminal = Nommez-les avec --number, filtrez-les comme dans entrada guests, ou écrivez --everybody.
tickets-chosen-twice = --number, une liste filtrée et --everybody s’excluent
    .terminal = Utilisez-en un seul.
no-event-with-sheet = aucun événement de cet ordinateur n’a de feuille Google
    .terminal = Connectez-en une avec entrada sheets connect.
several-events-with-sheet = plusieurs événements ont une feuille Google : { $events }
    .terminal = Nommez l’événement.

passphrases-differ = les deux phrases secrètes diffèrent
passphrase-not-asked =
    { $what ->
        [bundle] le paquet
        [backup] la sauvegarde
       *[data-folder] le dossier de données
    } demande une phrase secrète, et il n’y a pas de terminal où la demander
    .terminal = Indiquez avec { $option } un fichier dont la première ligne est la phrase secrète.
secret-file-unreadable =
    le fichier { $file } { $what ->
        [pin] du PIN
        [password] du mot de passe
        [secret] du secret
       *[passphrase] de la phrase secrète
    } ne peut pas être lu : { $why }
secret-file-too-long =
    le fichier { $file } { $what ->
        [pin] du PIN
        [password] du mot de passe
        [secret] du secret
       *[passphrase] de la phrase secrète
    } est trop long pour cela
secret-file-not-text =
    le fichier { $file } { $what ->
        [pin] du PIN
        [password] du mot de passe
        [secret] du secret
       *[passphrase] de la phrase secrète
    } n’est pas du texte
secret-file-empty =
    le fichier { $file } { $what ->
        [pin] du PIN
        [password] du mot de passe
        [secret] du secret
       *[passphrase] de la phrase secrète
    } a une première ligne vide
pins-differ = les deux PIN diffèrent
pin-not-given = il n’y a pas de PIN : l’entrée standard est vide
    .terminal = Indiquez un fichier dont la première ligne est le PIN (--pin-file F), ou tapez-le dans un terminal.

print-job-failed = la tâche { $job } a échoué : { $why }
print-job-failed-silently = la tâche { $job } a échoué : le système ne dit pas pourquoi
import-problems =
    le fichier a { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } ; rien n’a été importé
    .terminal = Corrigez les lignes indiquées ci-dessus, ou choisissez d’autres colonnes avec --column.
column-choice-malformed = « { $choice } » n’est pas un choix de colonne
    .terminal = Écrivez --column "Titulaire=name" : l’en-tête du fichier, et ce qu’il est.
input-unreadable = l’entrée standard ne peut pas être lue : { $why }
import-changes-open = différences entre le fichier et ce qui est ici : { $count } ; aucune n’a été faite
    .terminal = Importez avec --update apply pour les faire, ou corrigez le fichier.
codes-unreadable = { $file } ne peut pas être lu : { $why }
demo-folder-not-made = le dossier de la démonstration ne peut pas être créé : { $why }
demo-folder-not-empty = le dossier { $folder } n’est pas vide

picture-unreadable = l’image { $file } n’a pas pu être lue : { $why }
picture-too-large = { $file } : cette image fait plus de { $most } Mo ; enregistrez-la plus petite
picture-too-many-pixels = { $file } : cette image a trop de pixels ; enregistrez-la avec { $side } de côté au plus
picture-of-no-format = { $file } : ce n’est pas une image PNG, JPEG, WebP ou GIF
picture-damaged = { $file } : cette image { $format } est endommagée : { $why }
picture-without-code = { $file } : aucun code QR n’a été trouvé dans cette image
    .terminal = Reprenez-la : de plus près, bien droit, sans reflet, avec une marge blanche autour du code.
frames-per-second = --fps doit être compris entre 0.1 et 1000
frames-folder-unreadable = { $folder } : { $why }
frames-folder-without-pictures = { $folder } : il n’y a pas d’image dans ce dossier
scan-frames-alone = --frames ne va avec aucune image ni caméra
    .terminal = Indiquez seulement le dossier, un événement si vous voulez, et --fps ou --hex.
scan-hex-of-what = --hex va avec --decode-only ou --frames
scan-event-missing = aucun événement n’est indiqué
scan-pictures-and-camera = des images et --camera ne vont pas ensemble
    .terminal = Indiquez l’un des deux.
scan-picture-missing = aucune image n’est indiquée
    .terminal = Indiquez des images après l’événement, ou utilisez --camera ; --decode-only n’a pas besoin d’événement.

camera-stopped = la caméra s’est arrêtée
camera-missing = cette caméra n’existe pas
    .terminal = Branchez-la, ou indiquez-en une autre avec --camera N ; elle reprend d’elle-même.
camera-busy = un autre programme utilise la caméra
    .terminal = Fermez ce programme ; elle reprend d’elle-même.
camera-denied = le système n’autorise pas ce programme à utiliser la caméra
    .terminal = Autorisez-le dans les réglages de confidentialité du système ; elle reprend d’elle-même.
camera-unplugged = la caméra n’est plus là
    .terminal = Rebranchez-la ; elle reprend d’elle-même.
camera-stalled = la caméra ne donne pas d’image
    .terminal = Débranchez-la et rebranchez-la ; elle reprend d’elle-même.
camera-unsupported = la caméra ne peut pas être utilisée : { $why }
camera-part-restarted = une partie du programme qui s’occupe de la caméra a échoué et a été relancée
    .terminal = Présentez de nouveau le billet si aucune réponse n’est venue.
cameras-not-listed = les caméras n’ont pas pu être listées : { $why }

data-folder-not-open = le dossier de données n’est pas encore ouvert
    .window = Déverrouillez-le d’abord.
not-a-page-of-google = { $address } n’est pas une page de Google et n’est donc pas ouverte
no-browser = aucun navigateur n’a pu être lancé : { $why }
    .window = Ouvrez vous-même cette adresse : { $address }
no-window = Entrada ne peut pas ouvrir sa fenêtre : { $why }
    .window = Sur une machine sans écran, utilisez le programme de terminal `entrada`.
window-already-open = Entrada est déjà ouvert avec les données de { $folder }
    .window = Continuez dans cette fenêtre, ou fermez-la d’abord.
window-data-missing = `--data` doit être suivi du nom d’un dossier
window-option-unknown = la fenêtre ne connaît pas l’option { $option } ; elle n’accepte que `--data DIR`
    .window = Tout le reste est dans le programme de terminal `entrada`.
window-data-folder = le dossier de données { $folder } : { $why }
