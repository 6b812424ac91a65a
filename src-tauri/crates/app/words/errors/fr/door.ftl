### Errors, door: see words/errors.rs.

scan-not-here = il n’y a pas de scan « { $scan } » sur cet ordinateur
scan-undone-before = le scan { $scan } a déjà été annulé
undo-needs-desk = { $whose ->
    [old] ce scan a plus de 15 minutes : une entrée ne l’annule plus
   *[other] ce scan vient d’un autre ordinateur : une entrée ne l’annule pas
}
    .terminal = Qui vend ou organise le fait avec son PIN : --person NOM.
    .window = Qui vend ou organise s’identifie avec son PIN et l’annule.
scan-undone = le scan { $scan } a été annulé
    .hint = Scannez de nouveau le billet ; ce sera un nouveau scan, avec son propre identifiant.
scan-id-taken = l’identifiant de scan { $scan } a déjà servi, pour un autre code, un autre sens ou un autre accès
    .hint = Donnez à chaque scan son propre identifiant ; un appareil qui les compte ne doit pas recommencer après un redémarrage.
scan-id-malformed = l’identifiant d’un scan a de 1 à 64 lettres, chiffres, tirets, points, deux-points ou traits de soulignement
party-of-nobody = personne n’accompagne : dites combien, à partir de 1, ou tous
scanner-read-no-ticket = « { $text } » n’est pas un billet de cet événement : lisez-en un avec le lecteur, et veillez à ce que le code soit entier
gate-not-of-event = { $event } n’a pas d’accès « { $gate } »
    .hint = Ses accès sont { $gates }.
question-not-of-event = il n’y a pas de question « { $question } »
    .terminal = Affichez la liste des questions (entrada question list EVENT).
    .window = Voyez les questions sous Événement, À l’entrée.
answer-not-yes-or-no = à « { $question } », on répond par oui ou par non, pas par « { $answer } »
answer-not-a-choice = à « { $question } », on ne peut pas répondre « { $answer } » : choisissez parmi { $choices }

## Paper

cancelled-not-printed = le billet { $number } est annulé et n’est pas imprimé
    .hint = Rétablissez-le d’abord.
no-ticket-to-print = il n’y a aucun billet à imprimer
    .hint = Vendez-en un d’abord.
no-guest-to-list = il n’y a aucun invité à mettre sur une liste
    .hint = Vendez d’abord un billet.
picture-name-ending = { $file } doit se terminer par .png ou .svg
ticket-page-size-unknown = le format de papier ne peut pas être « { $size } » ; c’est a6, a4 ou letter
list-page-size-unknown = le format de papier ne peut pas être « { $size } » ; ici, c’est a4 ou letter
qr-code-too-long = le code de { $bytes } octets est trop long pour un QR ; raccourcissez-le à 2 331 octets au plus
qr-code-empty = il n’y a pas de code à dessiner en QR ; donnez d’abord un code au billet
ticket-not-drawn = billet { $number } : { $why }
pdf-stopped = arrêté avant la fin du PDF ; rien n’a été écrit

## Printers

print-program-missing =
    le programme « { $program } » manque, donc rien ne peut être imprimé ; installez { $package ->
        [PowerShell] PowerShell
       *[other] le paquet { $package }
    }, ou enregistrez le PDF et imprimez-le ailleurs
printing-no-answer = le système d’impression ne répond pas ({ $why }) ; démarrez-le, ou enregistrez le PDF et imprimez-le ailleurs
printer-unknown = il n’y a pas d’imprimante « { $name } » ; il y a : { $known }
printer-unknown-and-none = il n’y a pas d’imprimante « { $name } » ; ce système n’en a aucune
printer-not-chosen = aucune imprimante n’est choisie et le système n’en a pas par défaut ; choisissez l’une des siennes
print-file-unreadable = le fichier { $file } ne peut pas être imprimé : { $why }
print-copies-out-of-range = impossible d’imprimer { $copies } exemplaires ; demandez-en de 1 à 99
printing-refused = le système d’impression a refusé : { $why }
no-event-at-door = aucun événement n’est indiqué pour cette entrée
    .hint = Indiquez-en au moins un.
ticket-not-linked = rien n’est associé au billet { $number }
link-code-none = le code d’un bracelet ou d’une carte a de 1 à { $most } caractères
link-code-taken = « { $code } » est déjà associé au billet { $number }
    .hint = Dissociez-le d’abord là.
link-code-of-ticket = « { $code } » est le code ou le numéro d’un billet et ne peut être celui d’un bracelet ou d’une carte
