### Errors, core: see words/errors.rs.

## What is typed: texts, amounts, times, numbers

text-empty = the { $what } is empty
text-too-long = the { $what } has { $length } characters; at most { $max } fit
not-an-email = "{ $text }" is not an e-mail address
not-a-currency = "{ $text }" is not a currency: three letters like EUR, USD or INR are
not-a-price = "{ $text }" is not a price: write it like 12.50
price-negative = the price { $text } is below zero
price-too-large = the price { $text } is too large
price-too-fine = the price { $text } has more than the { $decimals } decimals that { $currency } has
not-a-tax-rate = "{ $text }" is not a tax rate: write percents like 19, 7.7 or 8.875
price-ambiguous = "{ $text }" can be read as { $whole } { $currency } or as { $decimal } { $currency }
    .hint = Write { $whole } without a separator for the first, and as many decimals as { $currency } has for the second.
not-a-time = "{ $text }" is not a time: write 2026-11-20 19:30, or 2026-11-20T19:30:00+01:00
time-skipped = { $time } does not exist in { $zone }: the clocks go forward then
time-twice = { $time } comes twice in { $zone }: write { $first } or { $second }
time-offset-of-zone = { $time } does not fit { $zone }, where the clocks are at { $offset } then
not-a-time-zone = "{ $text }" is not a time zone: names like Europe/Madrid or Asia/Kolkata are
not-a-ticket-number = "{ $text }" is not a ticket number: ten letters and digits like 7K3Q9-M2FXD
ticket-number-of-other-length = "{ $text }" has { $signs } letters and digits; a ticket number has { $of }, like 7K3Q9-M2FXD
not-an-id = "{ $text }" is not a valid id
reissued-too-often = this ticket was re-issued { $max } times; cancel it and issue another
too-many-types = an event can have at most { $max } ticket types

## What a text or a count is called. English puts "the" before it.

what-test-address = address for the test
what-area-name = area's name
what-buyer-name = buyer's name
what-choice = choice
what-event-name = event's name
what-gate = gate
what-gate-name = gate's name
what-laptop-name = laptop's name
what-name = name
what-note = note
what-note-for-door = note for the door
what-question = question
what-quota-group = quota group
what-reason = reason
what-seat = seat
what-sender-address = sender's address
what-sender-name = sender's name
what-text = text
what-text-for-door = text for the door
what-type-name = ticket type's name
what-venue = venue
what-capacity = capacity
what-retain-days = number of days to keep personal data
what-quota = quota
what-entries = number of entries
what-entries-per-day = number of entries a day

## The data folder

store-busy = another copy of Entrada has been writing to this data folder for too long
    .hint = Close the other copy, or try again.
store-read-only = the data folder can't be written: { $why }
    .terminal = Make the folder writable for you, or choose another one with --data or ENTRADA_DATA.
    .window = Make the folder writable for you, and try again.
disk-full = the disk is full; nothing was changed
    .hint = Make room and try again.
database-damaged = the database is damaged: { $why }
    .terminal = Restore a backup into a new folder (entrada restore FILE), or ask a laptop of the event for a bundle.
    .window = Keep a copy of the data folder, then restore your last backup into a new one, or ask a laptop of the event for a file.
database-missing = the database is missing
    .terminal = Restore a backup into a new folder (entrada restore FILE), or ask a laptop of the event for a bundle.
    .window = Keep a copy of the data folder, then restore your last backup into a new one, or ask a laptop of the event for a file.
database-empty = the database is damaged: the file is empty
    .terminal = Restore a backup into a new folder (entrada restore FILE), or ask a laptop of the event for a bundle.
    .window = Keep a copy of the data folder, then restore your last backup into a new one, or ask a laptop of the event for a file.
database-not-one = the database is damaged: it is not a database
    .terminal = Restore a backup into a new folder (entrada restore FILE), or ask a laptop of the event for a bundle.
    .window = Keep a copy of the data folder, then restore your last backup into a new one, or ask a laptop of the event for a file.
database-cut-short = the database is damaged: the file is cut short: it has { $has } bytes of { $tells }
    .terminal = Restore a backup into a new folder (entrada restore FILE), or ask a laptop of the event for a bundle.
    .window = Keep a copy of the data folder, then restore your last backup into a new one, or ask a laptop of the event for a file.
database-cut-to = the database is damaged: the file is cut short: it has { $has } bytes
    .terminal = Restore a backup into a new folder (entrada restore FILE), or ask a laptop of the event for a bundle.
    .window = Keep a copy of the data folder, then restore your last backup into a new one, or ask a laptop of the event for a file.
migration-failed = the database can't be brought to this program's version: { $why }
    .terminal = Nothing was changed. Save a backup (entrada backup FILE) and your lists (entrada export), then go back to the version that you had before.
    .window = Nothing was changed. Keep a copy of the data folder, then go back to the version that you had before.
database-newer = the database has version { $found }, this program knows up to { $known }
    .hint = Update Entrada on this laptop.
laptop-role-too-low = this is { $have ->
        [door] a door's laptop
        [desk] a desk's laptop
       *[organiser] an organiser's laptop
    }; only { $needs ->
        [door] a door's laptop
        [desk] a desk's or an organiser's
       *[organiser] an organiser's laptop
    } may do that
    .hint = Do it on the organiser's laptop, or ask to be invited with that role.
laptop-not-invited = this laptop was not invited to the event
    .hint = Do it on the organiser's laptop, or ask to be invited with that role.
laptop-dismissed = this laptop was dismissed from the event
    .hint = To take part again it needs a new data folder and a new invitation.
last-word-beyond-reach = another laptop dated what it said of this so late that this laptop can't overrule it
    .hint = Do it on an organiser's laptop, or dismiss the laptop whose clock is wrong.
own-fact-would-not-count = what this laptop would write down would not count: { $why }
    .window = Check the date and time of this laptop.
    .terminal = Check the date and time of this laptop, and run entrada journal verify.
own-clock-beyond = this laptop's clock shows a year that nothing can be dated with
    .hint = Set the date and time of this laptop right.
fact-unreadable = a fact can't be read: { $why }
    .terminal = Run entrada journal verify to see what is wrong.
    .window = Check the journal in the settings to see what is wrong.
fact-newer = a fact has format { $format }, which needs a newer Entrada
    .terminal = Run entrada journal verify to see what is wrong.
    .window = Check the journal in the settings to see what is wrong.
fact-signature-wrong = a fact of device { $device } has a wrong signature
    .terminal = Run entrada journal verify to see what is wrong.
    .window = Check the journal in the settings to see what is wrong.
fact-part-changed = a private part of a fact of device { $device } was changed
    .terminal = Run entrada journal verify to see what is wrong.
    .window = Check the journal in the settings to see what is wrong.
stored-value-unreadable = a stored value can't be read: { $why }
    .terminal = Run entrada journal verify to see what is wrong.
    .window = Check the journal in the settings to see what is wrong.
database-says = the database says: { $why }
internal = something went wrong inside Entrada: { $why }

## The master key and where it rests

key-not-chosen = the data folder { $folder } has no protection yet: choose the system keyring, a passphrase or a key file
key-chosen-already = { $path } exists: this data folder is protected already; change its protection instead of setting it up again
no-keyring = no system keyring can be used here ({ $why }): protect the data by a passphrase or a key file instead
keyring-locked = the system keyring is locked ({ $why }): unlock it (log in to the desktop) and try again
key-missing = the system keyring works but has no entry "{ $account }" of service "entrada": was the data folder copied from another computer or user? Restore a backup here, or go back to where the folder came from and protect it by a passphrase first
passphrase-needed = this data folder is protected by a passphrase: give it
passphrase-empty = the passphrase is empty: choose one of several words
not-a-pin = a PIN has 4 to 12 digits and nothing else
passphrase-wrong = the passphrase is wrong: check the keyboard layout and caps lock, and try again
key-file-unusable = the key file { $path } cannot be used: { $why }
key-file-too-open = the key file { $path } can be read by other users (mode { $mode }): run `chmod 600 { $path }`, or move it to a disk that keeps permissions
key-file-wrong = { $path } is not an Entrada key file: { $why }
key-file-too-long = it is longer than a key file ever is
key-file-no-text = it is not text
key-file-no-key = it has no line of 64 hex digits
key-file-several-keys = it has more than one key in it
key-file-no-folder = the folder it should lie in does not exist: make that folder first
key-wrong = the key from { $from } is not the one this data folder was protected with: give the right one, or restore a backup
key-of-program = the running program
key-of-keyring = the system keyring (entry "{ $account }")
key-of-file = the key file { $path }
protection-newer = { $path } is of format { $version }, newer than this program knows: update Entrada
protection-damaged = { $path } is damaged ({ $why }): restore it from a copy of the data folder, or restore a backup
secret-does-not-open = a stored secret ({ $purpose }) does not open with this key: it is damaged, or of another data folder
no-memory-for-passphrase = there is not enough memory to check the passphrase or PIN ({ $mib } MiB are needed): close other programs and try again
no-randomness = the system gives no random numbers ({ $why }): no key can be made
too-long-to-seal = { $bytes } bytes are too many to be sealed at once
secret-file-failed = { $path } cannot be { $doing ->
        [read] read
       *[written] written
    }: { $why }
key-unavailable = { $why }
