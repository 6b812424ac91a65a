### Errors, exchange: see words/errors.rs.

passphrase-missing = a passphrase is needed
    .hint = Choose one of several words, and tell it to whoever takes the file in.
passphrase-does-not-open = the passphrase does not open { $file }, or the file is damaged
    .hint = Type it again, or copy the file again.
file-newer = { $file } was written by a newer Entrada
    .hint = Update Entrada on this laptop.
file-cut-short = { $file } is cut short
    .hint = Copy it again from where it was made.
file-too-dear-to-open = { $file } can't be opened: the file asks for { $mib } MiB of memory and { $passes } passes to be opened, more than this program ever asks for: it is damaged or was not made by Entrada
file-not-opened = { $file } can't be opened: { $why }

## Bundles: an event handed on by file

not-a-bundle = { $file } is not a bundle of Entrada
    .hint = Choose another file.
bundle-unsound = { $file } is not a sound bundle: { $why }
    .hint = Copy it again from where it was made.
bundle-empty = it is empty
bundle-first-line-unreadable = its first line can't be read
bundle-fact-unreadable = one of its facts can't be read
bundle-signature-unreadable = one of its signatures can't be read
bundle-mixes-events = it mixes facts of several events
bundle-without-founding = it does not have the fact that founds its event
bundle-key-damaged = a key in the bundle is damaged
bundle-key-swapped = the key in the bundle is not the event's: somebody changed the file on its way
bundle-too-large = it unpacks to more than a bundle can hold
bundle-does-not-invite = this laptop is not in the event, and the bundle does not invite it
    .hint = Ask the organiser's laptop for a bundle that invites this one.
invitation-does-not-count = this laptop is not in the event, and the bundle has an invitation that does not count
invitation-expired = the invitation in the bundle has expired; the organiser's laptop can make a new one
invitation-used = the invitation in the bundle was used by another laptop; each laptop needs a bundle of its own
    .hint = Ask the organiser's laptop for a bundle that invites this one.

## Backups

not-a-backup = { $file } is not a backup of Entrada
    .hint = Choose another file.
backup-unsound = { $file } is not a sound backup
folder-has-data = { $folder } has data already
    .terminal = Restore into another folder: name one with --data or ENTRADA_DATA.

## Laptops of an event

no-laptop-of-that-name = no laptop of this event is called "{ $name }"
    .terminal = List them (entrada device list).
    .window = See them on the Devices screen.
several-laptops = "{ $name }" fits several laptops: { $laptops }
    .hint = Type more of the name, or the first letters of the id.
laptop-not-in-event = no laptop { $id } is in this event
bundle-stopped = stopped; what was taken in until then stays, and the file can be taken in again
bundle-stopped-before = stopped before anything was taken in; nothing is changed
laptop-dismissed-before = { $laptop } was dismissed before, and this would take nothing more back
dismissed-from-nothing = { $laptop } has no entry before { $from }
dismissal-without-effect = dismissing { $laptop } did not take effect: another laptop's entry, dated before, stands against it
laptop-is-this-one = { $laptop } is this laptop
    .hint = Dismiss it from another organiser's laptop.

## E-mail

mail-not-set = no mail server is set on this laptop
    .terminal = Set one: entrada mail set.
    .window = Set one in Settings, E-mail.
mail-server-missing = the mail server's name is missing
    .hint = It is something like smtp.example.org.
mail-sender-missing = the mail server's sender is missing
    .hint = Name the address that tickets come from.
mail-server-name-wrong = "{ $name }" is not the name of a mail server
    .hint = Write it without a protocol or path, such as smtp.example.org.
mail-port-wrong = "{ $port }" is not a port
    .hint = Ports are whole numbers up to 65535; 465 and 587 are usual.
mail-address-wrong = "{ $address }" is not an e-mail address that mail can be sent to
    .hint = Correct the address.
mail-login-refused = the mail server { $host } does not take the user name and password: { $why }
    .hint = Check the user name and password; many providers want an app password made for this purpose.
mail-password-missing = no password is kept for { $user } at the mail server { $host }
    .terminal = Give it: entrada mail set --password-file FILE.
    .window = Type it in Settings, E-mail.
mail-letter-refused = the mail server { $host } refuses the letter to { $to }: { $why }
    .hint = Check the address, and whether the server may send for this sender.
mail-later = the mail server { $host } asks to try again later: { $why }
    .hint = Send again in a quarter of an hour; what went out is not sent twice.
mail-sender-refused = the mail server { $host } takes no letters from { $from }: { $why }
    .hint = Check the sender's address: many providers take only that of the account.
mail-unknown = the mail server { $host } did not say whether it took the letter to { $to }: { $why }
    .hint = Ask whether it arrived, or send it again.
mail-busy = another program on this laptop is sending mail
    .hint = Wait until it has finished; it sends what waits.
mail-unreachable = the mail server { $host } can't be reached: { $why }
    .hint = Check the server's name, port and security, and whether this laptop is online.

## Google Sheets

sheet-not-connected = no Google Sheet is connected to this event
    .terminal = Connect one: entrada sheets connect.
    .window = Connect one in Settings, Google Sheet.
not-a-service-key = this is not a service account's key: { $why }
    .hint = Choose the JSON file that Google gave when the key was made.
not-a-client-id = this is not a client id
    .hint = It ends in .apps.googleusercontent.com and stands beside the client's name in Google's console.
client-id-missing = signing in with Google needs a client id, and none is set
    .terminal = Set one (entrada sheets client), or connect with a service account.
    .window = Set one in Settings, Google Sheet, or connect with a service account.
sign-in-stopped = signing in was stopped
not-a-sheet-address = "{ $address }" is not the address of a Google Sheet
    .hint = Open the sheet in a browser and copy its whole address.
no-sheet-column = there is no column "{ $column }"
    .hint = There are: { $columns }.
sheet-change-gone = there is no such change in the sheet any more
    .hint = It was accepted or declined, or somebody changed the cell again.
laptop-no-longer-desk = this laptop may no longer see what a desk sees of the event
google-offline = Google can't be reached: { $why }
    .hint = Nothing is lost: what waits goes out by itself as soon as it can.
google-behind-portal = something between this laptop and Google answered instead, perhaps the network's login page
    .hint = Open a web page in the browser and sign in to the network.
google-quota = Google asks for a pause: too many requests in a minute
    .hint = It goes on by itself within a minute.
google-failed = Google failed: { $why }
    .hint = Nothing is lost: what waits goes out by itself as soon as it can.
google-answer-not-whole = Google's answer is not whole: { $why }
    .hint = Nothing is lost: what waits goes out by itself as soon as it can.
sheet-not-shared-with = the sheet is not shared with { $account }
    .hint = Open the sheet, press Share, and add this account as an editor.
sheet-not-shared = the sheet is not shared with this account
    .hint = Open the sheet, press Share, and add this account as an editor.
sheet-not-found = the spreadsheet was not found: it was deleted, or this account may not see it
    .hint = Look whether it is in the bin, or connect another one.
sign-in-without-sheets = the sign-in does not allow Entrada to use sheets
    .hint = Sign in again and leave the box for Google Drive files ticked.
sign-in-no-longer-valid = the sign-in with Google is no longer valid
    .hint = Sign in with Google again.
google-client-unknown = Google does not know this client: { $why }
    .terminal = Check the client id and its secret: entrada sheets client.
    .window = Check the client id and its secret in Settings, Google Sheet.
service-key-refused = Google does not accept the service account's key: { $why }
    .hint = Make a new key for the service account and connect with it.
clock-wrong-for-google = this laptop's clock is wrong by too much for Google
    .hint = Set this laptop's date and time, then try again.
sheets-api-off = the Google Sheets API is not switched on for this project
    .hint = Switch it on in the Google Cloud console, under APIs and services.
sheet-protected = a protected part of the sheet can't be written
    .hint = Take the protection off Entrada's columns, or allow this account to edit them.
not-a-google-sheet = this is not a Google Sheet but another kind of file
    .hint = Open it in Google Sheets, choose File, Save as Google Sheets, and connect that one.
sheet-full = the spreadsheet is full: it has ten million cells
    .hint = Delete tabs that nobody needs, or connect a new spreadsheet.
google-request-refused = Google did not understand the request: { $why }
    .hint = Please report it; the journal is safe and the sheet is as it was.
sheet-data-unusable = this laptop's data could not be used: { $why }
    .terminal = Run entrada journal verify to see what is wrong.
    .window = Check the journal in Settings, under Safety.
