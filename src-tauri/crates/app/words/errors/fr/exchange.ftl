### Errors, exchange: see words/errors.rs.

passphrase-missing = il faut une phrase secrète
    .hint = Choisissez-en une de plusieurs mots, et dites-la à qui intégrera le fichier.
passphrase-does-not-open = la phrase secrète n’ouvre pas { $file }, ou le fichier est abîmé
    .hint = Saisissez-la de nouveau, ou copiez de nouveau le fichier.
file-newer = { $file } a été écrit par une version plus récente d’Entrada
    .hint = Mettez Entrada à jour sur cet ordinateur.
file-cut-short = { $file } est tronqué
    .hint = Copiez-le de nouveau depuis l’endroit où il a été fait.
file-too-dear-to-open = { $file } ne peut pas être ouvert : le fichier demande { $mib } Mio de mémoire et { $passes } passes pour être ouvert, plus que ce programme n’en demande jamais : il est abîmé ou n’a pas été fait par Entrada
file-not-opened = { $file } ne peut pas être ouvert : { $why }

## Bundles: an event handed on by file

not-a-bundle = { $file } n’est pas un fichier d’événement d’Entrada
    .hint = Choisissez un autre fichier.
bundle-unsound = { $file } n’est pas un fichier d’événement en bon état : { $why }
    .hint = Copiez-le de nouveau depuis l’endroit où il a été fait.
bundle-empty = il est vide
bundle-first-line-unreadable = sa première ligne est illisible
bundle-fact-unreadable = l’une de ses entrées est illisible
bundle-signature-unreadable = l’une de ses signatures est illisible
bundle-mixes-events = il mélange des entrées de plusieurs événements
bundle-without-founding = il lui manque l’entrée qui fonde son événement
bundle-key-damaged = une clé dans le fichier d’événement est abîmée
bundle-key-swapped = la clé dans le fichier d’événement n’est pas celle de l’événement : quelqu’un a modifié le fichier en chemin
bundle-too-large = décompressé, il dépasse ce qu’un fichier d’événement peut contenir
bundle-does-not-invite = cet ordinateur n’est pas dans l’événement, et le fichier ne l’invite pas
    .hint = Demandez à l’ordinateur de l’organisateur un fichier qui invite celui-ci.
invitation-does-not-count = cet ordinateur n’est pas dans l’événement, et l’invitation du fichier ne compte pas
invitation-expired = l’invitation du fichier d’événement a expiré ; l’ordinateur de l’organisateur peut en faire une autre
invitation-used = l’invitation du fichier d’événement a servi à un autre ordinateur ; chaque ordinateur a besoin de son propre fichier
    .hint = Demandez à l’ordinateur de l’organisateur un fichier qui invite celui-ci.

## Backups

not-a-backup = { $file } n’est pas une sauvegarde d’Entrada
    .hint = Choisissez un autre fichier.
backup-unsound = { $file } n’est pas une sauvegarde en bon état
folder-has-data = { $folder } contient déjà des données
    .terminal = Restaurez dans un autre dossier : indiquez-le avec --data ou ENTRADA_DATA.

## Laptops of an event

no-laptop-of-that-name = aucun ordinateur de cet événement ne s’appelle « { $name } »
    .terminal = Affichez la liste (entrada device list).
    .window = Voyez-les à l’écran Appareils.
several-laptops = « { $name } » convient à plusieurs ordinateurs : { $laptops }
    .hint = Écrivez plus du nom, ou les premières lettres de l’identifiant.
laptop-not-in-event = aucun ordinateur { $id } n’est dans cet événement
bundle-stopped = arrêté ; ce qui était intégré reste, et le fichier peut être intégré de nouveau
bundle-stopped-before = arrêté avant d’intégrer quoi que ce soit ; rien n’a changé
laptop-dismissed-before = { $laptop } est déjà exclu, et ceci ne retirerait rien de plus
dismissed-from-nothing = { $laptop } n’a aucune entrée avant { $from }
dismissal-without-effect = exclure { $laptop } est resté sans effet : une entrée d’un autre ordinateur, datée d’avant, s’y oppose
laptop-is-this-one = { $laptop } est cet ordinateur
    .hint = Excluez-le depuis un autre ordinateur de l’organisateur.

## E-mail

mail-not-set = aucun serveur de messagerie n’est réglé sur cet ordinateur
    .terminal = Indiquez-en un : entrada mail set.
    .window = Indiquez-en un dans Réglages, E-mail.
mail-server-missing = le nom du serveur de messagerie manque
    .hint = C’est quelque chose comme smtp.example.org.
mail-sender-missing = l’adresse de l’expéditeur manque
    .hint = Indiquez l’adresse d’où viennent les billets.
mail-server-name-wrong = « { $name } » n’est pas le nom d’un serveur de messagerie
    .hint = Écrivez-le sans protocole ni chemin, par exemple smtp.example.org.
mail-port-wrong = « { $port } » n’est pas un port
    .hint = Les ports sont des nombres entiers jusqu’à 65535 ; 465 et 587 sont habituels.
mail-address-wrong = « { $address } » n’est pas une adresse à laquelle on peut écrire
    .hint = Corrigez l’adresse.
mail-login-refused = le serveur de messagerie { $host } n’accepte pas le nom d’utilisateur et le mot de passe : { $why }
    .hint = Vérifiez le nom d’utilisateur et le mot de passe ; beaucoup de fournisseurs veulent un mot de passe d’application créé pour cet usage.
mail-password-missing = aucun mot de passe n’est gardé pour { $user } sur le serveur de messagerie { $host }
    .terminal = Indiquez-le : entrada mail set --password-file FICHIER.
    .window = Saisissez-le dans Réglages, E-mail.
mail-letter-refused = le serveur de messagerie { $host } refuse le message à { $to } : { $why }
    .hint = Vérifiez l’adresse, et si le serveur peut envoyer pour cet expéditeur.
mail-later = le serveur de messagerie { $host } demande de réessayer plus tard : { $why }
    .hint = Envoyez de nouveau dans un quart d’heure ; ce qui est parti n’est pas envoyé deux fois.
mail-sender-refused = le serveur de messagerie { $host } ne prend aucune lettre de { $from } : { $why }
    .hint = Vérifiez l’adresse de l’expéditeur : beaucoup de fournisseurs ne prennent que celle du compte.
mail-unknown = le serveur de messagerie { $host } n’a pas dit s’il a pris la lettre à { $to } : { $why }
    .hint = Demandez si elle est arrivée, ou renvoyez-la.
mail-busy = un autre programme de cet ordinateur envoie du courrier
    .hint = Attendez qu’il ait fini ; il envoie ce qui attend.
mail-unreachable = le serveur de messagerie { $host } est injoignable : { $why }
    .hint = Vérifiez le nom, le port et le chiffrement du serveur, et si cet ordinateur est en ligne.

## Google Sheets

sheet-not-connected = aucune feuille Google n’est reliée à cet événement
    .terminal = Reliez-en une : entrada sheets connect.
    .window = Reliez-en une dans Réglages, Feuille Google.
not-a-service-key = ce n’est pas la clé d’un compte de service : { $why }
    .hint = Choisissez le fichier JSON que Google a donné à la création de la clé.
not-a-client-id = ce n’est pas un ID client
    .hint = Il se termine par .apps.googleusercontent.com et se trouve à côté du nom du client dans la console de Google.
client-id-missing = la connexion avec Google a besoin d’un ID client, et aucun n’est réglé
    .terminal = Indiquez-en un (entrada sheets client), ou reliez avec un compte de service.
    .window = Indiquez-en un dans Réglages, Feuille Google, ou reliez avec un compte de service.
sign-in-stopped = la connexion a été interrompue
not-a-sheet-address = « { $address } » n’est pas l’adresse d’une feuille Google
    .hint = Ouvrez la feuille dans un navigateur et copiez toute son adresse.
no-sheet-column = il n’y a pas de colonne « { $column } »
    .hint = Il y a : { $columns }.
sheet-change-gone = ce changement n’est plus dans la feuille
    .hint = Il a été accepté ou refusé, ou quelqu’un a de nouveau modifié la cellule.
laptop-no-longer-desk = cet ordinateur n’a plus le droit de voir ce qu’une caisse voit de l’événement
google-offline = Google est injoignable : { $why }
    .hint = Rien n’est perdu : ce qui attend part de lui-même dès que possible.
google-behind-portal = autre chose a répondu entre cet ordinateur et Google, peut-être la page de connexion du réseau
    .hint = Ouvrez une page web dans le navigateur et connectez-vous au réseau.
google-quota = Google demande une pause : trop de demandes en une minute
    .hint = Cela reprend de soi-même en moins d’une minute.
google-failed = Google a eu un problème : { $why }
    .hint = Rien n’est perdu : ce qui attend part de lui-même dès que possible.
google-answer-not-whole = la réponse de Google n’est pas entière : { $why }
    .hint = Rien n’est perdu : ce qui attend part de lui-même dès que possible.
sheet-not-shared-with = la feuille n’est pas partagée avec { $account }
    .hint = Ouvrez la feuille, appuyez sur Partager et ajoutez ce compte comme éditeur.
sheet-not-shared = la feuille n’est pas partagée avec ce compte
    .hint = Ouvrez la feuille, appuyez sur Partager et ajoutez ce compte comme éditeur.
sheet-not-found = la feuille est introuvable : elle a été supprimée, ou ce compte n’a pas le droit de la voir
    .hint = Regardez si elle est dans la corbeille, ou reliez-en une autre.
sign-in-without-sheets = la connexion ne permet pas à Entrada d’utiliser des feuilles
    .hint = Reconnectez-vous et laissez cochée la case des fichiers Google Drive.
sign-in-no-longer-valid = la connexion à Google ne vaut plus
    .hint = Reconnectez-vous avec Google.
google-client-unknown = Google ne connaît pas ce client : { $why }
    .terminal = Vérifiez l’ID client et son code secret : entrada sheets client.
    .window = Vérifiez l’ID client et son code secret dans Réglages, Feuille Google.
service-key-refused = Google n’accepte pas la clé du compte de service : { $why }
    .hint = Créez une nouvelle clé pour le compte de service et reliez avec elle.
clock-wrong-for-google = l’horloge de cet ordinateur est trop fausse pour Google
    .hint = Réglez la date et l’heure de cet ordinateur, puis réessayez.
sheets-api-off = l’API Google Sheets n’est pas activée pour ce projet
    .hint = Activez-la dans la console Google Cloud, sous API et services.
sheet-protected = une partie protégée de la feuille ne peut pas être écrite
    .hint = Retirez la protection des colonnes d’Entrada, ou laissez ce compte les modifier.
not-a-google-sheet = ce n’est pas une feuille Google mais une autre sorte de fichier
    .hint = Ouvrez-le dans Google Sheets, choisissez Fichier, Enregistrer au format Google Sheets, et reliez celui-là.
sheet-full = la feuille est pleine : elle a dix millions de cellules
    .hint = Supprimez les onglets dont personne n’a besoin, ou reliez une nouvelle feuille.
google-request-refused = Google n’a pas compris la demande : { $why }
    .hint = Signalez-le, s’il vous plaît ; le journal est en sûreté et la feuille est comme avant.
sheet-data-unusable = les données de cet ordinateur n’ont pas pu être utilisées : { $why }
    .terminal = Lancez entrada journal verify pour voir ce qui ne va pas.
    .window = Vérifiez le journal dans Réglages, sous Sécurité.
