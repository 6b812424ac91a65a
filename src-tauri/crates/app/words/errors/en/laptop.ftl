### Errors, laptop: see words/errors.rs.

## Opening a data folder

no-data-folder = this system names no folder for data
    .terminal = Name one with --data or ENTRADA_DATA.
    .window = Name one in the environment variable ENTRADA_DATA.
data-folder-not-made = the data folder { $folder } can't be made: { $why }
    .terminal = Choose another one with --data or ENTRADA_DATA.
    .window = Choose another one in the environment variable ENTRADA_DATA.
protection-missing = { $folder } has data but no key: its protection.json is missing
    .hint = Restore it from a backup.
keyring-needed = there is no keyring here to keep the key in: { $why }
    .terminal = Choose a passphrase (entrada key passphrase), or a key file (entrada key file PATH, or ENTRADA_KEY_FILE=PATH).
    .window = Choose a passphrase or a key file.
keyring-works = it works
keyring-silent = no keyring service answers ({ $why })
keyring-shut = the keyring is locked, or was never set up ({ $why })

## Files that people name

path-is-folder = { $path } is a folder; name a file in it
io-not-allowed = permission denied
io-no-folder = there is no such folder
io-no-room = no storage space
io-read-only = read-only filesystem or storage medium
file-not-written = { $path } can't be written: { $why }
    .hint = Choose another folder, or make room.
file-not-read = { $path } can't be read: { $why }
file-is-folder = { $path } is a folder, not a file
file-too-large = { $path } has { $size } MB; at most { $max } MB are read

## The lock and its PIN

laptop-locked = this laptop is locked to { $to ->
        [door] the door
        [sell] selling
       *[both] selling and the door
    }
    .terminal = Unlock it with its PIN first (in the terminal: entrada unlock).
    .window = Unlock it with its PIN first.
laptop-locked-already = this laptop is locked already
    .hint = Unlock it first to lock it to something else.
laptop-not-locked = this laptop is not locked
lock-unreadable = what this laptop is locked to can't be read: { $why }
    .terminal = Restore a backup into a new folder (entrada restore FILE).
    .window = Keep a copy of the data folder, then restore your last backup into a new one.
pin-too-early = too many wrong PINs; the next may be tried in { $wait }
    .hint = Wait, then try again.
laptop-pin-wrong = that is not the laptop's PIN
    .hint = { $again ->
        [now] Try again.
       *[later] The next PIN may be tried in { $wait }.
    }
person-pin-wrong = that is not { $name }'s PIN
    .hint = { $again ->
        [now] Try again.
       *[later] The next PIN may be tried in { $wait }.
    }
span-seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
span-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

## Who works here

ask-who-needs-organiser = only an organiser may turn this off, and nobody is signed in
    .hint = Sign in with your PIN first.
nobody-signed-in-laptop-asks = nobody is signed in on this laptop, which asks who works on it
    .hint = Sign in with your PIN first.
nobody-signed-in-event-asks = nobody is signed in on this laptop, and this event asks who works on it
    .terminal = Sign in with your PIN (in the terminal: --person NAME).
    .window = Sign in with your PIN.
person-gone = whoever is signed in here no longer works at the event
    .hint = Sign out, or sign in with your PIN.
person-role-too-low = { $name } is signed in as { $role ->
        [organiser] organiser
        [desk] seller
       *[door] door
    }; only { $needs ->
        [organiser] an organiser
        [desk] a seller or an organiser
       *[door] who works at the event
    } may do that
    .hint = Let somebody sign in who may.
person-without-pin = { $name } has no PIN and can't sign in
    .terminal = An organiser gives them one (in the terminal: entrada person pin EVENT NAME).
    .window = An organiser gives them one on the Event screen.
person-pin-not-here = { $name }'s PIN is not on this laptop, which belongs to a lower role
    .hint = Sign in on a laptop of their role, or as somebody who works at the door.
person-without-role = the person has no role
    .terminal = It is one of organiser, seller and door.
    .window = It is one of Organiser, Seller and Door.
person-exists = there is somebody called "{ $name }" already
    .hint = Add the first letter of the last name, so that both can be told apart.
person-ambiguous = "{ $typed }" fits several people: { $names }
    .hint = Type more of the name.
no-such-person = nobody called "{ $typed }" works at this event
    .terminal = List the people (entrada person list EVENT).
    .window = The Event screen lists the people.

## Settings

setting-not-one-of = { $what } can't be "{ $value }"; it is one of { $allowed }
setting-page-size = the page size
setting-after-sale = what happens after a sale
setting-direction = the direction
setting-theme = the theme
setting-guest-language = the guests' language
setting-language = the language
copies-out-of-range = { $copies } copies are not 1 to { $max }
scanner-affix-too-long = "{ $text }" is too long for what a scanner puts around a code: at most { $max } characters
no-such-folder = there is no folder { $folder }

## What is typed

not-a-whole-number = the { $what } "{ $typed }" is not a whole number from 1 to { $max }
    .hint = Write such a number, or an empty text for none.
not-a-time-of-day = the hour at which everyone is out "{ $typed }" is not a time of day from 00:00 to 23:59
    .hint = Write it like 06:00, or an empty text for none.
no-name-given = the { $what ->
        [area] area
        [gate] gate
       *[question] question
    } is empty
    .hint = { $known ->
        [none] There is none yet: add one first.
        [single] There is { $names }.
        [many] There are { $count } of them, from { $first } to { $last }.
       *[some] There are { $names }.
    }
unknown-name = { $event } has no { $what ->
        [area] area
        [gate] gate
       *[question] question
    } "{ $typed }"
    .hint = { $known ->
        [none] There is none yet: add one first.
        [single] There is { $names }.
        [many] There are { $count } of them, from { $first } to { $last }.
       *[some] There are { $names }.
    }
name-fits-several = "{ $typed }" fits several: { $names }
    .hint = Type more of it.
no-such-setting = there is no setting "{ $name }"
    .hint = The settings are: { $names }.
setting-of-another-kind = "{ $value }" is no value of the setting { $name }
    .hint = A number where it counts something, yes or no where it is on or off.
