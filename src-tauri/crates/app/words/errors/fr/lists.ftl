### Errors, lists: see words/errors.rs.

file-empty = { $file } est vide
file-only-separators = { $file } est vide : il n’y a que des séparateurs
file-too-many-rows = { $file } a plus de { $max } lignes
    .hint = Importez-le en plusieurs parties.
picture-no-list = { $file } est une image, et non une liste
    .hint = Choisissez le fichier de la liste des invités.
archive-no-list = { $file } est une archive compressée, et non une liste
    .hint = Décompressez-la et choisissez la liste qu’elle contient.
pdf-no-list = { $file } est un PDF, dont aucune liste ne peut être lue
    .hint = Demandez la liste en CSV ou .xlsx là d’où vient le PDF.
web-page-no-list = { $file } est une page web, et non une liste
    .hint = Téléchargez de nouveau la liste ; il faut peut-être d’abord s’y connecter.
file-not-text = { $file } n’est ni du texte ni un tableur
    .hint = Choisissez un fichier CSV, .xlsx ou .ods.
file-not-whole-utf16 = { $file } est abîmé : ce n’est pas un texte UTF-16 entier
    .hint = Enregistrez-le ou téléchargez-le de nouveau, de préférence en « CSV UTF-8 ».
spreadsheet-unreadable = { $file } est un classeur illisible : { $why }
    .hint = Ouvrez-le dans le tableur, retirez le mot de passe et enregistrez-le en .xlsx ou en CSV.
spreadsheet-too-large = { $file } devient, décompressé, plus grand qu’aucune liste d’invités ; il n’a pas été ouvert
    .hint = Copiez la liste dans un nouveau fichier, ou enregistrez-la en CSV.
encoding-unknown = aucun encodage ne s’appelle « { $name } »
    .hint = Écrivez par exemple utf-8, windows-1250, iso-8859-2, macintosh, shift_jis ou gbk, ou n’en indiquez aucun.
header-line-empty = la ligne { $line } de { $file } est vide
    .hint = Indiquez la ligne où commence l’en-tête, comptée à partir de 1.
column-field-unknown = aucune colonne ne peut être lue comme « { $field } »
    .hint = C’est l’un de : { $fields } ou none.
column-unknown = le fichier n’a pas de colonne « { $column } »
    .hint = Ses colonnes sont : { $columns }.
file-own-table = { $file } est un tableau { $table ->
        [scans] des scans
        [orders] des commandes
        [payments] des paiements
       *[cash] des comptes de caisse
    } exporté par Entrada, et il ne contient pas d’invités
    .hint = Prenez le tableau des billets.
export-column-unknown = ce tableau n’a pas de colonne « { $column } »
    .hint = Ses colonnes sont : { $columns }.
export-column-twice = la colonne « { $column } » est nommée deux fois
    .hint = Nommez chaque colonne une seule fois.
export-too-long-for-workbook = le tableau est trop long pour un classeur
    .hint = Enregistrez-le en CSV.
export-workbook-has-none = un classeur n’a ni séparateur, ni signe décimal, ni marque d’ordre des octets
    .hint = Laissez-les de côté ou choisissez CSV.
export-workbook-needs-file = un classeur ne peut être affiché ni dans un terminal ni en JSON
    .hint = Nommez un fichier avec -o.
import-stopped = arrêté avant toute importation ; rien n’a changé

## Problems of rows: in which column, and what. They stand in a table and have no way out of their own.

import-column = colonne { $nth }
import-field = { $field ->
        [all] toutes
        [name] nom
        [email] e-mail
        [type] type
        [seat] place
        [note] note
        [code] code
        [paid] payé
        [state] état
        [status] présence
        [quantity] quantité
        [guests] accompagnants
        [buyer] acheteur
        [price] prix
        [currency] devise
        [valid_from] valable dès
        [valid_until] valable jusqu’au
        [number] numéro
       *[other] { $field }
    }
import-quote-never-closed = des guillemets s’ouvrent dans cette ligne et ne se ferment jamais
import-no-column-recognised = aucune colonne n’est reconnue ; choisissez laquelle contient le nom, l’adresse e-mail et ainsi de suite
import-no-type-column = aucune colonne n’indique le type de billet ; choisissez le type de toutes les lignes, ou la colonne
import-row-too-wide = cette ligne a { $cells ->
        [one] 1 cellule
       *[other] { $cells } cellules
    }, la première { $expected } ; une cellule qui contient un séparateur a besoin de guillemets
import-nul-byte = il y a un octet NUL dedans : le fichier est abîmé
import-not-an-address = ce n’est pas une adresse e-mail
import-type-missing = il n’y a pas de type de billet ici ; remplissez-le ou choisissez-en un pour ces lignes
import-type-ambiguous = ce peut être « { $one } » ou « { $other } » ; écrivez-le exactement ainsi
import-type-unknown = { $event } n’a pas ce type de billet, seulement { $types }
import-no-types = { $event } n’a pas encore de types de billets ; ajoutez-les d’abord
import-paid-unclear = on ne voit pas là si c’est payé ; écrivez oui ou non
import-code-of-another-event = c’est un code d’un autre événement d’Entrada et il ne peut pas être gardé ; laissez la cellule vide
import-code-empty = il ne reste rien de ce code sans ce que les lecteurs ajoutent
import-code-too-long = le code a { $length } caractères ; { $max } au plus tiennent
import-code-rounded = un tableur a arrondi ce code et ses chiffres sont perdus ; exportez de nouveau la liste
import-code-with-control = il y a un saut de ligne ou un caractère de contrôle dans le code
import-code-twice = le même code est à la ligne { $line }
import-code-is-a-number = c’est le numéro du billet { $number } de cet événement
import-ticket-not-here-yet = c’est le code du billet { $number }, qui n’est pas encore sur cet ordinateur ; intégrez le dernier fichier de l’événement
import-seat-twice = la même place est à la ligne { $line } ; une place se vend une seule fois
import-type-too-few = il n’en reste que { $left } sur { $quota }, et le fichier en a { $new } nouveaux ; augmentez le contingent ou ôtez des lignes
import-group-too-few = il n’en reste que { $left } sur { $quota } du groupe « { $group } », et le fichier en a { $new } nouveaux ; augmentez le contingent ou ôtez des lignes
import-not-in-encoding = certains octets ne sont pas dans l’encodage du fichier ; choisissez-en un autre ou réenregistrez-le en « CSV UTF-8 »
import-other-encoding = cette ligne est dans un autre encodage que le reste du fichier ; vérifiez ses lettres
import-row-passed = cette ligne n’est pas un invité et a été laissée de côté
import-column-no-codes = pas lue comme codes d’entrée : ce qui y figure peut être deviné ou est le même pour plusieurs
import-second-column = cette deuxième colonne a été lue là où la première est vide ; lignes : { $count }
import-status-unclear = on ne voit pas si cet invité vient ; écrivez-le clairement ou ne lisez pas cette colonne
import-state-unknown = aucun billet n’est dans cet état ; écrivez valid, blocked ou cancelled
import-quantity-unclear = on ne voit pas combien de billets cela fait ; écrivez un nombre
import-quantity-too-many = une ligne fait au plus { $max } billets ; est-ce la bonne colonne ?
import-quantity-made = cette ligne est devenue plusieurs billets du même nom : { $count }
import-names-and-count = il y a ici { $names } noms et la ligne vaut pour { $count } ; corrigez l’un des deux
import-names-split = il y a ici plusieurs personnes ; chacune a son billet : { $count }
import-codes-and-count = il y a ici { $codes } codes et la ligne vaut pour { $count } ; corrigez l’un des deux
import-one-code = un code pour plusieurs billets ({ $count }) : le premier le garde, les autres ont des codes de ce programme
import-one-seat = une place pour plusieurs billets ({ $count }) : seul le premier l’a
import-price-unclear = ce n’est pas un prix ; écrivez-le comme 12.50
import-price-currency = les billets de ce type sont en { $currency }
import-code-placeholder = ce n’est pas un code mais une marque pour « aucun » ; laissez la cellule vide ou ne lisez pas cette colonne
import-code-short = trop court pour un code d’entrée : n’importe qui pourrait l’essayer ; laissez la cellule vide ou ne lisez pas cette colonne
import-code-guessable = cela peut être deviné et n’est pas un code d’entrée ; laissez la cellule vide ou ne lisez pas cette colonne
import-ticket-twice = une autre ligne du fichier est déjà le billet { $number }
import-seat-of-other = le billet { $number } a cette place ou la reçoit de ce fichier
import-stays-price = une liste ne fait pas les prix ; changez-le au billet { $number }, où la différence est payée ou rendue
import-stays-paid = une liste ne rembourse rien ; faites-le au billet { $number }
import-stays-code = un code remis reste tel quel ; réémettez le billet { $number } pour en avoir un autre
import-stays-kept = le programme tient cela lui-même, et aucune liste ne le change
import-stays-buyers = d’autres lignes de cette commande nomment un autre acheteur ; faites-leur dire la même chose
import-stays-type = le billet { $number } ne peut pas prendre ce type par une liste : il est annulé, ou le type est dans une autre monnaie
import-stays-state = un texte va avec un billet bloqué, et chaque billet a un état : valid, blocked ou cancelled
import-number-of-order = c’est le numéro d’une commande, pas d’un billet ; prenez le tableau des billets
