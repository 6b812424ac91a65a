### Errors, lists: see words/errors.rs.

file-empty = { $file } est vide
file-only-separators = { $file } est vide : il n’y a que des séparateurs
file-too-many-rows = { $file } a plus de { $max } lignes
    .hint = Importez-le en plusieurs parties.
column-not-in-file = il n’y a pas de colonne { $column } : le fichier en a { $width }
    .hint = Choisissez des colonnes qui sont dans le fichier.
picture-not-csv = { $file } est une image, pas un CSV
    .hint = Choisissez le fichier de la liste des invités.
spreadsheet-not-csv = { $file } est un classeur de tableur, pas un CSV
    .hint = Ouvrez-le dans le tableur et enregistrez-le d’abord en CSV.
archive-not-csv = { $file } est une archive compressée, pas un CSV
    .hint = Décompressez-la et choisissez le CSV qu’elle contient.
pdf-not-csv = { $file } est un PDF, pas un CSV
    .hint = Demandez la liste en CSV là d’où vient le PDF.
web-page-not-csv = { $file } est une page web, pas un CSV
    .hint = Téléchargez de nouveau la liste ; il faut peut-être d’abord s’y connecter.
file-not-text = { $file } n’est pas du texte, donc pas un CSV
    .hint = Choisissez un fichier CSV, par exemple enregistré par un tableur en « CSV UTF-8 ».
file-not-whole-utf16 = { $file } est abîmé : ce n’est pas un texte UTF-16 entier
    .hint = Enregistrez-le ou téléchargez-le de nouveau, de préférence en « CSV UTF-8 ».

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
       *[other] { $field }
    }
import-quote-never-closed = des guillemets s’ouvrent dans cette ligne et ne se ferment jamais
import-no-column-recognised = aucune colonne n’est reconnue ; choisissez laquelle contient le nom, l’adresse e-mail et ainsi de suite
import-no-type-column = aucune colonne n’indique le type de billet ; choisissez le type de toutes les lignes, ou la colonne
import-nothing-read = rien dans cette ligne n’est dans une colonne lue ; ôtez la ligne ou choisissez d’autres colonnes
import-row-too-wide = cette ligne a { $cells ->
        [one] 1 cellule
       *[other] { $cells } cellules
    }, la première { $expected } ; une cellule qui contient un séparateur a besoin de guillemets
import-row-too-narrow = cette ligne n’a que { $cells ->
        [one] 1 cellule
       *[other] { $cells } cellules
    }, la première { $expected }
import-nul-byte = il y a un octet NUL dedans : le fichier est abîmé
import-not-utf8 = certains octets ne sont pas en UTF-8 comme le reste du fichier ; enregistrez-le de nouveau en « CSV UTF-8 »
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
import-code-of-another-ticket = le billet { $number } a déjà ce code, avec un autre nom, type, e-mail ou une autre place
import-code-is-a-number = c’est le numéro du billet { $number } de cet événement
import-ticket-not-here-yet = c’est le code du billet { $number }, qui n’est pas encore sur cet ordinateur ; intégrez le dernier fichier de l’événement
import-ticket-not-valid = ce billet était { $state ->
        [cancelled] annulé
        [blocked] bloqué
       *[other] « { $state } »
    } là d’où vient le fichier ; ôtez sa ligne
import-seat-twice = la même place est à la ligne { $line } ; une place se vend une seule fois
import-type-too-few = il n’en reste que { $left } sur { $quota }, et le fichier en a { $new } nouveaux ; augmentez le contingent ou ôtez des lignes
import-group-too-few = il n’en reste que { $left } sur { $quota } du groupe « { $group } », et le fichier en a { $new } nouveaux ; augmentez le contingent ou ôtez des lignes
