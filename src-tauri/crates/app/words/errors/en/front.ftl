### Errors, front: see words/errors.rs.

command-line = { $why }
    .terminal = See entrada --help.
answer-not-written = it was done, but the answer could not be written: { $why }
key-choice-missing = { $why }
    .terminal = Choose once: entrada key keyring, entrada key passphrase, entrada key file PATH, or set ENTRADA_KEY_FILE.
person-at-no-event = nobody called "{ $name }" works at an event on this laptop
    .terminal = List the people (entrada person list EVENT).
person-at-several-events = "{ $name }" works at several events: { $events }
    .terminal = Name the person by the id that one event has for them.
device-of-several-events = "{ $device }" is a laptop of several events: { $events }
    .terminal = Name one with --event.
device-without-event = there is no laptop "{ $device }": there is no event yet
tickets-not-chosen = nothing says which tickets
    .terminal = Name them with --number, narrow them as in entrada guests, or write --everybody.
tickets-chosen-twice = --number, a narrowed list and --everybody exclude each other
    .terminal = Use one of them.
no-event-with-sheet = no event on this laptop has a Google Sheet
    .terminal = Connect one with entrada sheets connect.
several-events-with-sheet = several events have a Google Sheet: { $events }
    .terminal = Name the event.

passphrases-differ = the two passphrases are not the same
passphrase-not-asked =
    { $what ->
        [bundle] the bundle
        [backup] the backup
       *[data-folder] the data folder
    } needs a passphrase, and there is no terminal to ask on
    .terminal = Name a file whose first line is the passphrase with { $option }.
secret-file-unreadable =
    the { $what ->
        [pin] PIN
        [password] password
        [secret] secret
       *[passphrase] passphrase
    } file { $file } can't be read: { $why }
secret-file-too-long =
    the { $what ->
        [pin] PIN
        [password] password
        [secret] secret
       *[passphrase] passphrase
    } file { $file } is too long to hold a { $what ->
        [pin] PIN
        [password] password
        [secret] secret
       *[passphrase] passphrase
    }
secret-file-not-text =
    the { $what ->
        [pin] PIN
        [password] password
        [secret] secret
       *[passphrase] passphrase
    } file { $file } is not text
secret-file-empty =
    the { $what ->
        [pin] PIN
        [password] password
        [secret] secret
       *[passphrase] passphrase
    } file { $file } has an empty first line
pins-differ = the two PINs are not the same
pin-not-given = there is no PIN: standard input is empty
    .terminal = Name a file whose first line is the PIN (--pin-file F), or type it on a terminal.

print-job-failed = job { $job } failed: { $why }
print-job-failed-silently = job { $job } failed: the system does not say why
import-problems =
    the file has { $count ->
        [one] 1 problem
       *[other] { $count } problems
    }; nothing was imported
    .terminal = Correct the lines named above, or choose other columns with --column.
column-choice-malformed = "{ $choice }" is not a choice of a column
    .terminal = Write --column "Ticket holder=name": the header of the file, and what it is.
input-unreadable = standard input can't be read: { $why }
import-changes-open = differences between the file and what is here: { $count }; none of them was done
    .terminal = Import with --update apply to do them, or correct the file.
codes-unreadable = { $file } can't be read: { $why }
demo-folder-not-made = the demo's folder can't be made: { $why }
demo-folder-not-empty = the folder { $folder } is not empty

picture-unreadable = could not read the picture { $file }: { $why }
picture-too-large = { $file }: this picture has more than { $most } MB; save it smaller
picture-too-many-pixels = { $file }: this picture has too many pixels; save it with at most { $side } a side
picture-of-no-format = { $file }: this is not a PNG, JPEG, WebP or GIF picture
picture-damaged = { $file }: this { $format } picture is damaged: { $why }
picture-without-code = { $file }: no QR code was found in this picture
    .terminal = Take it again: closer, straight, without glare, and with a white margin around the code.
frames-per-second = --fps has to be from 0.1 to 1000
frames-folder-unreadable = { $folder }: { $why }
frames-folder-without-pictures = { $folder }: there is no picture in this folder
scan-frames-alone = --frames goes with no picture and no camera
    .terminal = Name only the folder, an event if you like, and --fps or --hex.
scan-hex-of-what = --hex goes with --decode-only or --frames
scan-event-missing = no event is named
scan-pictures-and-camera = pictures and --camera do not go together
    .terminal = Give one of them.
scan-picture-missing = no picture is named
    .terminal = Name pictures after the event, or use --camera; --decode-only needs no event.

camera-stopped = the camera stopped
camera-missing = there is no such camera
    .terminal = Plug it in, or name another with --camera N; it goes on by itself.
camera-busy = another program uses the camera
    .terminal = Close that program; it goes on by itself.
camera-denied = the system does not let this program use the camera
    .terminal = Allow it in the system's privacy settings; it goes on by itself.
camera-unplugged = the camera is gone
    .terminal = Plug it in again; it goes on by itself.
camera-stalled = the camera gives no pictures
    .terminal = Unplug it and plug it in again; it goes on by itself.
camera-unsupported = the camera can't be used: { $why }
camera-part-restarted = a part of the program that serves the camera failed and was started again
    .terminal = Show the ticket again if no answer came.
cameras-not-listed = could not list the cameras: { $why }

data-folder-not-open = the data folder is not open yet
    .window = Unlock it first.
not-a-page-of-google = { $address } is not a page of Google, so it is not opened
no-browser = no browser could be started: { $why }
    .window = Open this address yourself: { $address }
no-window = Entrada can't open its window: { $why }
    .window = On a machine without a display, use the `entrada` terminal program.
window-already-open = Entrada is already open with the data in { $folder }
    .window = Go on in that window, or close it first.
window-data-missing = `--data` needs the name of a folder after it
window-option-unknown = the window does not know the option { $option }; it takes `--data DIR` only
    .window = Everything else is in the `entrada` terminal program.
window-data-folder = the data folder { $folder }: { $why }
