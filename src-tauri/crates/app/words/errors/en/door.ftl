### Errors, door: see words/errors.rs.

scan-not-here = there is no scan "{ $scan }" on this laptop
scan-undone-before = scan { $scan } was undone before
undo-needs-desk = { $whose ->
    [old] this scan is older than 15 minutes: a door no longer takes it back
   *[other] this scan is another laptop's: a door does not take it back
}
    .terminal = Whoever sells or organises does it with their PIN: --person NAME.
    .window = Whoever sells or organises signs in with their PIN and takes it back.
scan-undone = scan { $scan } was undone
    .hint = Scan the ticket again; that is a scan of its own, with an id of its own.
scan-id-taken = scan id { $scan } was used before, for another code, direction or gate
    .hint = Give each scan an id of its own; a device that counts them must not begin again after a restart.
scan-id-malformed = a scan id has 1 to 64 letters, digits, dashes, dots, colons or underscores
party-of-nobody = nobody comes along: say how many, from 1, or all
scanner-read-no-ticket = "{ $text }" is no ticket of this event: scan one with the scanner, and look that its code is whole
gate-not-of-event = { $event } has no gate "{ $gate }"
    .hint = Its gates are { $gates }.
question-not-of-event = there is no question "{ $question }"
    .terminal = List the questions (entrada question list EVENT).
    .window = See the questions under Event, At the door.
answer-not-yes-or-no = "{ $question }" is answered with yes or no, not with "{ $answer }"
answer-not-a-choice = "{ $question }" can't be answered with "{ $answer }": choose one of { $choices }

## Paper

cancelled-not-printed = ticket { $number } is cancelled and is not printed
    .hint = Reinstate it first.
no-ticket-to-print = there is no ticket to put on paper
    .hint = Sell one first.
no-guest-to-list = there is no guest to put on a list
    .hint = Sell a ticket first.
picture-name-ending = { $file } must end in .png or .svg
ticket-page-size-unknown = the page size can't be "{ $size }"; it is a6, a4 or letter
list-page-size-unknown = the page size can't be "{ $size }"; here it is a4 or letter
qr-code-too-long = the code of { $bytes } bytes is too long for a QR; shorten it to at most 2,331 bytes
qr-code-empty = there is no code to draw as a QR; give the ticket a code first
ticket-not-drawn = ticket { $number }: { $why }
pdf-stopped = stopped before the PDF was complete; nothing was written

## Printers

print-program-missing =
    the program `{ $program }` is missing, so nothing can be printed; install { $package ->
        [PowerShell] PowerShell
       *[other] the package { $package }
    }, or save the PDF and print it elsewhere
printing-no-answer = the printing system does not answer ({ $why }); start it, or save the PDF and print it elsewhere
printer-unknown = there is no printer "{ $name }"; there is: { $known }
printer-unknown-and-none = there is no printer "{ $name }"; this system has none at all
printer-not-chosen = no printer was chosen and the system has no default printer; choose one of its printers
print-file-unreadable = the file { $file } can't be printed: { $why }
print-copies-out-of-range = { $copies } copies can't be printed; ask for 1 to 99
printing-refused = the printing system refused: { $why }
no-event-at-door = no event is given for this door
    .hint = Name at least one.
ticket-not-linked = nothing is linked to ticket { $number }
link-code-none = the code of a wristband or card has 1 to { $most } characters
link-code-taken = "{ $code }" is linked to ticket { $number } already
    .hint = Unlink it there first.
link-code-of-ticket = "{ $code }" is the code or number of a ticket, and can't be that of a wristband or card
