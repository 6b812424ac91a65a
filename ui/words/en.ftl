### Every sentence of the window, in English: the other languages have the same ids and variables. Ids say where a sentence stands.
### The door's own sentences and what is printed are Rust's, in src-tauri/crates/app/words.

app-name = Entrada
app-title = { $event } – Entrada
app-door = Door – { $event }
app-starting = Opening…

common-cancel = Cancel
common-close = Close
common-loading = One moment…
common-save = Save
common-undo = Undo
common-yes = Yes
common-no = No

toast-region = Notices
work-stop = Stop
work-count = { $done } of { $of }

nav-label = Screens
nav-sell = Sell
nav-door = Door
nav-guests = Guests
nav-insights = Insights
nav-event = Event
nav-devices = Devices
nav-settings = Settings

role-organiser = Organiser
role-desk = Desk
role-door = Door

first-title = Welcome to Entrada
first-lead = Sell tickets at one laptop, let people in at another. No network needed, and nothing leaves this laptop unless you hand it on.
first-create = Create your event
first-create-why = A name and a time are enough. Ticket types come next.
first-sample = Look around with a sample event
first-sample-why = 120 guests, some of them already in. Nothing you do there matters.
first-join = Join with a file
first-join-why = An organiser gave you a file and told you its passphrase.

key-title = Where shall the key rest?
key-lead = Entrada encrypts the secrets of your events with a key. This system has no keyring that could keep it, so please choose.
key-kind = Keep the key safe by
key-kind-passphrase = A passphrase
key-kind-key_file = A key file
key-passphrase-new = Passphrase
key-passphrase-hint = It is asked for at every start. Nobody can recover it: write it down somewhere safe.
key-passphrase-again = The same again
key-passphrase-differ = the two passphrases differ
key-passphrase-differ-next = Type the same one in both fields.
key-file = Key file
key-file-hint = It is made when it does not exist. Whoever has this file and your data can read everything; a USB stick you take along is a good place.
key-go = Use this and open

unlock-title = Unlock Entrada
unlock-lead = The events on this laptop are protected by a passphrase.
unlock-passphrase = Passphrase
unlock-open = Open
unlock-again = Try again
unlock-folder = Data folder: { $folder }

event-new = New event
event-new-title = A new event
moment-twice = This time comes twice: which one?
moment-first = The first (UTC{ $offset })
moment-second = The second (UTC{ $offset })
moment-skipped = This time does not exist in { $zone }: the clocks go forward then.
event-edit = Change
event-edit-title = Change the event
event-create = Create the event
event-saved = The event is saved.
event-name = Name
event-venue = Venue
event-starts = Starts
event-ends = Ends
event-doors_open = Doors open
event-doors_open-hint = Leave both empty to let people in at any time.
event-doors_close = Doors close
event-timezone = Time zone
event-timezone-own-unknown = Choose one: this laptop does not say where it is.
event-timezone-unknown = This program does not know it: times are in UTC. A newer program may.
event-currency = Currency
event-capacity = Capacity
event-capacity-hint = How many may be inside at once. Empty: no limit.
event-none = –
event-fact-when = When
event-fact-doors = Doors
event-fact-venue = Venue
event-fact-zone = Time zone
event-zone-unknown = In { $zone }, which this program does not know: times are in UTC
event-zone-unknown-tag = Zone unknown
event-fact-capacity = Capacity
event-fact-issued = Tickets issued
event-fact-role = This laptop is
event-doors-always = Open at any time
event-doors-range = { $from } – { $until }
event-capacity-none = No limit
event-capacity-of = { $inside } of { $capacity } inside
event-overfull = { $inside } people are inside now, and at most { $capacity } may be: nobody comes in until enough have left.
event-running = now
event-archived-tag = put away
event-parts = Parts of the event
event-part-types = Ticket types
event-part-places = Areas and gates
event-part-door = At the door
event-part-privacy = Privacy
event-part-archive = Copy and archive

events-title = Events
events-key = Ctrl+E
events-archived-show = { $n ->
    [one] Show { $n } put away
   *[other] Show { $n } put away
}
events-archived-hide = Hide those put away

type-title = Ticket types
type-add = Add a ticket type
type-empty = What do you sell? Add your first ticket type, such as Standard or Child.
type-empty-door = The organiser has not added a ticket type yet.
type-edit = Change { $name }
type-create = Add it
type-saved = { $name } is saved.
type-name = Name
type-price = Price in { $currency }
type-price-free = free
type-quota = How many there are
type-tax = Tax in the price, in percent
type-tax-none = none
type-unlimited = no limit
type-gates = Gates it opens
type-gates-hint = None ticked: all of them.
type-gates-none = Every gate. Gates are added under “Areas and gates”.
type-gates-all = All
type-from = Valid from
type-until = Valid until
type-reentry = May leave and come back
type-entries = Lets in so many times
type-entries_per_day = Lets in so many times a day
type-often-once = Lets in once.
type-often-any = Lets in as often as you like.
type-often-all = { $all ->
    [one] Lets in once.
   *[other] Lets in { $all } times.
}
type-often-day = { $day ->
    [one] Lets in once a day.
   *[other] Lets in { $day } times a day.
}
type-often-both = { $day ->
    [one] Lets in { $all } times in all, once a day.
   *[other] Lets in { $all } times in all, { $day } times a day.
}
type-rule-reentry = { $often } Whoever leaves may come back; who is inside can't come in again.
type-day-midnight = A new day begins at midnight.
type-day-hour = A new day begins at { $hour }, when everyone is out.
type-group = Shares its number with
type-group-hint = A name for the group, such as “Hall”. Its types together sell no more than the largest of their numbers.
type-group-of = shared: { $group }
type-note = Note for the door
type-note-hint = Shown to the door for everybody with such a ticket, before they pass.
type-note-of = At the door: { $note }
type-window-always = Always
type-window-range = { $from } – { $until }
type-column-name = Name
type-column-price = Price
type-column-sold = Issued
type-column-left = Left
type-column-window = Valid
type-column-gates = Gates
rules-title = Rules of time: { $name }
rules-hint = All of them hold; of several hours or windows one is enough. What you change here is saved at once.
rules-none = No rules: it lets in whenever it is valid.
rules-later = Rules of time, such as hours or any three days, can be added once the type is there.
rules-add = Add the rule
rules-remove = Remove the rule: { $rule }
rules-kind = What the rule is about
rules-kind-hours = Hours of the day
rules-kind-window = From one moment to another
rules-kind-last_entry = Last entry of the day
rules-kind-tolerance = Early and late
rules-kind-apart = Minutes between entries
rules-kind-any_days = Any days, so many
rules-kind-stay = Time to come back in
rules-kind-after = After another entry
rules-from = From
rules-until = Until
rules-at = No later than
rules-before = Minutes early
rules-after = Minutes late
rules-minutes = Minutes
rules-days = How many days
rules-earlier = Who came in with, or at
rules-weekdays = On these days
rules-weekdays-hint = None ticked: every day.

area-title = Areas
area-lead = Parts of the event that count the people in them on their own: a lounge, the lunch.
area-empty = No areas: the event counts as one.
area-name = Name
area-capacity = How many fit
area-capacity-of = How many fit into { $area }
area-add = Add the area
area-edit = Change { $area }
area-remove = Take { $area } away
area-removed = { $area } is taken away.
area-saved = { $area } is saved.
area-over = too many
area-overfull = { $area } is saved. { $inside } people are in it now, and at most { $capacity } may be: nobody comes in until enough have left.
area-column-name = Area
area-column-inside = Inside now

gate-title = Gates
gate-lead = Doors with a name. A Door screen is set to one of them, and a ticket type opens some or all.
gate-empty = No gates: every door is the same.
gate-name = Name
gate-leads = Leads into
gate-leads-of = Where { $gate } leads
gate-event = the event
gate-add = Add the gate
gate-remove = Take { $gate } away
gate-removed = { $gate } is taken away.
gate-saved = { $gate } is saved.
gate-column-name = Gate
gate-column-leads = Leads into

rule-title = Rules
rule-unpaid = People who have not paid
rule-unpaid-never = Refuse
rule-unpaid-ask = Ask the door
rule-unpaid-always = Let in
rule-unpaid-never-words = They are refused until they have paid.
rule-unpaid-ask-words = The person at the door decides each time.
rule-unpaid-always-words = They are let in.
rule-unlisted = Genuine tickets that this laptop has not heard of yet
rule-unlisted-admit = Let in
rule-unlisted-refuse = Refuse
rule-unlisted-admit-words = The code itself proves that such a ticket is real. They are let in and marked on the Door screen.
rule-unlisted-refuse-words = Only tickets on this laptop's list are let in.
rule-out = Everyone is out at
rule-out-placeholder = 06:00
rule-out-words = Whoever is inside at { $hour } counts as gone.
rule-out-none-words = Whoever comes in counts as inside until they leave. For nights and several days, set an hour like 06:00.
rule-doors-edit = Change when the doors open

question-title = Questions
question-lead = Asked before somebody comes in for the first time. The answer is kept with the scan.
question-empty = Nothing is asked.
question-add = Add a question
question-create = Add it
question-saved = The question is saved.
question-removed = It is no longer asked.
question-edit = Change “{ $question }”
question-remove = No longer ask “{ $question }”
question-text = What is asked
question-text-placeholder = Waiver signed?
question-kind = Answered with
question-kind-text = Words
question-kind-yesno = Yes or no
question-kind-choice = A choice
question-choices = Choices
question-choices-hint = With commas between.
question-required = Nobody comes in without an answer
question-types = Asked of
question-types-hint = None ticked: everybody.
question-must = must be answered
question-may = may be passed over
question-of = only { $types }

privacy-title = Personal data
privacy-days = Days to keep it after the end
privacy-days-placeholder = for good
privacy-never = Names and addresses are kept until somebody deletes them.
privacy-until = Names, addresses and answers are dropped on { $at }.
privacy-what = Tickets, counts and the journal stay; who they were for can no longer be told. Every laptop of the event does so by itself.
privacy-names = Doors see names
privacy-names-hint = Without this, laptops at the door are given no names and no notes: they show number, type and seat. What a door has already, it keeps.

copy-title = Use it again
copy-lead = Makes a new event with the same ticket types, areas, gates, questions, rules and people. No tickets come along, and people choose new PINs. All times keep their distance from the start.
copy-name-placeholder = The same name, with its date
copy-go = Make the copy
copy-done = { $event } is made.
archive-title = Put it away
archive-why = It leaves the list of events. Everything in it stays, and you can take it back at any time.
archive-is = This event is put away: it is only listed when you ask for those.
archive-go = Put the event away
archive-undo = Take it back
archive-done = The event is put away.
archive-undone = The event is back in the list.
archive-organiser = Only an organiser's laptop can copy an event or put it away.

sell-types = Ticket type
sell-empty = There is nothing to sell yet: add a ticket type first.
sell-empty-go = Add a ticket type
sell-name = Name
sell-name-placeholder = Who is it for?
sell-email = E-mail
sell-seat = Seat
sell-note = Note for the door
sell-note-placeholder = Shown at the door
sell-count = How many
sell-other-price = Another price
sell-price = Price of each
sell-price-reason = Why
sell-price-reason-hint = Stands in the order, and in the ticket’s history.
sell-fewer = One fewer
sell-more = One more
sell-add = Add to the order
sell-add-key = Shift+Enter
sell-order = This order
sell-line = { $count } × { $type }
sell-remove = Take { $type } off the order
sell-total = Total
sell-free = Free
sell-left = { $left } left
sell-left-group = { $left } left of { $group }
sell-none = Sold out
sell-unlimited = { $n } issued
sell-payment = Paid by
sell-go = Sell
sell-go-total = Sell for { $total }
sell-go-free = { $n ->
    [one] Issue { $n } free ticket
   *[other] Issue { $n } free tickets
}
sell-go-unpaid = { $n ->
    [one] Issue { $n } unpaid ticket
   *[other] Issue { $n } unpaid tickets
}
sell-go-part = Sell: { $now } now, { $open } later
sell-until = Keep the places until
sell-until-hint = After that, they may be sold to somebody else. Empty: for good.
sell-extra = Note for the whole order
sell-kept = The places are kept until { $until }.
sell-orders-key = Alt+O
sell-keys = Alt+1…9 picks the type, Enter sells, Shift+Enter adds another, Esc starts over.
sell-sold = { $n ->
    [one] { $n } ticket sold
   *[other] { $n } tickets sold
}
sell-paid = { $total }, { $method }
sell-unpaid = { $total }, not paid yet
sell-nth = { $nth } of { $of }
sell-previous = Previous
sell-following = Next
sell-next = Sell the next one

payment-cash = Cash
payment-card = Card
payment-transfer = Transfer
payment-other = Other
payment-free = Free
payment-none = Not yet

pay-amount = Pays so much of it
pay-tendered = Handed over
pay-quick = Notes handed over
pay-exact = Exact
pay-change = Change
pay-add = Add this payment
pay-remove = Take this payment off
pay-split = Pay in parts

orders-title = Orders
orders-search = Name, e-mail or number
orders-unpaid = Only those not paid
orders-none = No orders here.
orders-more = { $shown } of { $total } are shown. Search for the others.

order-nameless = No name
order-paid = Paid
order-due = { $amount } still due
order-overpaid = Paid { $amount } too much
order-expired = { $amount } due, not paid in time
order-paid-back = Money given back: { $amount } to pay anew
order-cancelled = Cancelled
order-refunded = Given back
order-tax = Tax
order-tax-part = { $tax } ({ $rate } % of { $net })
order-total = Total
order-taken = Paid so far
order-sold = Sold
order-until = Keep the places until
order-buyer = Buyer
order-note = Note for the whole order
order-note-hint = Shown at the door for each of its tickets.
order-tickets = { $n ->
    [one] { $n } ticket
   *[other] { $n } tickets
}
order-payments = Payments
order-given-back = Given back: { $method }
order-change = { $change } change
order-pay = Take the payment
order-payed = { $amount } taken.
order-payed-change = Paid. Change: { $change }
order-saved = The order is saved.
order-refund = Give money back
order-receipt = Print receipt
order-receipt-pdf = Receipt as PDF
refund-amount = How much
refund-for = For
refund-for-order = The whole order
refund-most = At most { $amount }
refund-method = How
refund-cancels = { $n ->
    [one] Cancel the ticket
   *[other] Cancel { $n } tickets
}
refund-cancels-hint = The place is free again. Without this it is free too, and nobody is let in until somebody pays anew.
refund-stays = A part: the tickets stay valid.
refund-go = Give back
refund-done = The money given back is written down.

cash-title = Cash
cash-lead = Count the drawer at the end of a shift. Each laptop and each person has their own.
cash-opening = In the drawer at the start
cash-opening-hint = Change money that was there before the first sale.
cash-counted = Counted
cash-currency = Currency
cash-note = Remark
cash-taken = Taken since the last count
cash-expected = Expected
cash-difference = Difference
cash-count = Save the count
cash-counts = Counts so far
cash-counts-none = Nothing was counted yet.
cash-who = Who
cash-right = The drawer is right.
cash-off = The count is saved. Difference: { $difference }
cash-export = Save counts
cash-export-payments = Save payments

paper-print = Print
paper-pdf = Save PDF
paper-pdf-working = Drawing the tickets…
paper-saved = Saved as { $file }
paper-code = QR code of ticket { $number }
paper-job-sending = Sending to the printer…
paper-job-waiting = Waiting at { $printer }.
paper-job-printing = Printing on { $printer }.
paper-job-held = { $printer } holds the job back.
paper-job-done = Printed on { $printer }.
paper-job-failed = { $printer } could not print it.
paper-job-unknown = Handed to { $printer }; it does not tell how far it is.

door-answer = Answer
door-camera = Camera
door-camera-first = First found
door-camera-absent = { $camera } (not there now)
door-gate = Gate
door-gate-any = Any gate
door-direction = Direction
door-in = In
door-out = Out
door-auto = By the ticket
door-way-in = In
door-way-out = Out
door-way-auto = In and out
door-went-in = In
door-went-out = Out
door-window = Own window
door-ready-in = Ready
door-ready-out = Ready for people leaving
door-ready-auto = Ready for both ways
door-ready-how = Show a ticket to the camera, scan it, or type its number.
door-word-admit = Come in
door-word-out = Goodbye
door-word-attention = Look, then let in
door-word-ask = Ask first
door-word-unpaid = Not paid
door-word-reissued = Re-issued
door-word-order = Order
door-word-duplicate = Already in
door-word-again = Just let in
door-word-refuse = Stop
door-word-error = Not checked
door-unconfirmed = Other laptops could not be asked.
door-entry = Name or ticket number
door-entry-placeholder = Name or ticket number
door-found-none = Nobody found.
door-found-similar = Nobody is called that. Similar:
door-let-in = Let in
door-let-out = Let out
door-let-auto = Let through
door-seen = Read it
door-leave = Leave it
door-go = Go on
door-waiting = { $n ->
    [one] One more waits
   *[other] { $n } more wait
}
door-guest = Show the guest
door-change = Change: { $change }
door-due = { $due } due
door-pay-accept = Let in unpaid
door-reissued-accept = Let in by the number
door-order-which = Which tickets of this order are here?
door-order-none = None of this order may come in now.
door-order-all = Let in all { $n }
door-party-all = All { $n } of this order
door-party-some = Pick from this order
door-pay-tendered = Cash handed over
door-pay-taken = Paid by card
door-ask-one = Please ask:
door-ask-nth = Please ask, { $nth } of { $of }:
door-ask-yes = Yes
door-ask-no = No
door-ask-pass = No answer
door-ask-answer = Answer
door-ask-required = Nobody comes in without an answer to this.
door-undo-word = Undo?
door-without = Without a ticket
door-without-key = Key: +
door-without-why = Why do they pass?
door-without-other = Another reason
door-without-type = As what?
door-without-none = None of these
door-without-way = Which way?
door-paper = From paper
door-full = full
door-recent = Last scans
door-recent-none = Nobody has come yet.
door-scans-found = Scans found
door-scans-none = No scan is found.
door-count-inside = Inside
door-count-admitted = Came
door-count-refused = Refused
door-count-area = In { $area }
door-count-manual = Without a ticket
door-of = { $part } / { $whole }
door-alone = Alone on this laptop.
door-unheard = { $n ->
    [one] One other laptop, not heard from yet.
   *[other] { $n } other laptops, not heard from yet.
}
door-heard = Last heard from others { $at }.
door-undo = Undo the scan of { $who }
door-undone = The scan of { $who } is undone.

undo-why = Undo, because:
undo-mistake = By mistake
undo-person = Wrong person
undo-left = Did not go in
undo-other = Another reason

without-staff = Works here
without-artist = With the artists
without-press = Press
without-lost = Lost the ticket, is on the list

typed-title = From paper
typed-lead = What was ticked on the paper list while the laptops were down. It is kept as it happened, and what contradicts something else is shown as such.
typed-back = Back to the door
typed-who = Name or ticket number
typed-at = Time on the paper
typed-at-hint = In { $zone }. 1942 will do.
typed-at-wrong = That is no time of day.
typed-day = Day
typed-go = Keep this line
typed-fits = The rules would have let them pass.
typed-against = The rules would have stopped them: { $why } It is kept all the same.
typed-not = Not kept: { $why }
typed-kept = Against the rules: { $why }
typed-typed-title = Typed so far
typed-typed-none = Nothing yet. Type a name and press Enter.

scan-nobody = Unreadable
scan-undone = Undone: { $why }
scan-unconfirmed = unconfirmed
scan-without = Without a ticket
scan-paper = from paper
scan-unpaid = let in unpaid
scan-reissued = re-issued, let in by its number
scan-answer = { $question } { $answer }

key-enter = Enter
key-escape = Esc

reason-malformed = Not a ticket
reason-forged = Forged
reason-wrong_event = Another event
reason-unknown = Unknown here
reason-replaced = Replaced by a newer one
reason-cancelled = Cancelled
reason-blocked = Blocked
reason-unpaid = Not paid
reason-not_yet_valid = Not valid yet
reason-expired = No longer valid
reason-doors_closed = Doors closed
reason-wrong_gate = Another gate
reason-already_in = Already in
reason-full = Full
reason-reissued = Number of a re-issued ticket
reason-order = Number of an order
reason-question = Asked first
reason-admitted = Let in
reason-unlisted = Let in, not listed here
reason-manual = Let through without a ticket
reason-exited = Let out
reason-other = For a reason this version does not know

camera-picture = Live picture of the camera
camera-starting = Starting the camera…
camera-no_camera = No camera found
camera-no_camera-next = Plug one in: it starts by itself. Until then scan with a USB scanner, or type the number.
camera-busy = Another program uses the camera
camera-busy-next = Close video calls and browser tabs that show it. It starts by itself.
camera-denied = The system does not let Entrada use the camera
camera-denied-next = Allow it in the system's privacy settings. On Linux, your account has to be in the group “video”.
camera-unplugged = The camera was unplugged
camera-unplugged-next = Plug it in again: it goes on by itself.
camera-stalled = The camera gives no pictures
camera-stalled-next = It is being started again. If that does not help, unplug it and plug it in at another socket.
camera-unsupported = This camera can't be used
camera-unsupported-next = Choose another one above.
camera-hint-closer = Hold the code closer
camera-hint-flatter = Hold the code flat towards the camera
camera-hint-glare = A reflection hides part of the code: tilt it a little
camera-hint-brighter = The code is too dim: more light, or a brighter screen
camera-hint-hold_still = Hold the code still
camera-hint-foreign = This code is no ticket
camera-light = Light
fault-check = The check of a code failed and goes on by itself. Show the ticket again.
fault-camera = A part that serves the camera was started again. If no answer came, show the ticket again.
fault-watch = A part that watches for changes was started again. The screen is up to date.

guest-nameless = No name
guest-of-buyer = bought by { $buyer }
guest-inside-since = in since { $at }
guest-state-valid = not come yet
guest-state-unpaid = not paid
guest-state-expired = not paid in time
guest-state-blocked = blocked
guest-state-cancelled = cancelled
guest-state-inside = inside
guest-state-left = was here
guests-search = Search guests
guests-search-placeholder = Any part of name, number, e-mail or seat
guests-state = Show
guests-state-all = Everybody
guests-state-valid = Valid
guests-state-unpaid = Not paid
guests-state-expired = Not paid in time
guests-state-blocked = Blocked
guests-state-cancelled = Cancelled
guests-state-inside = Inside now
guests-state-admitted = Came
guests-state-missed = Not come yet
guests-state-forgotten = Data erased
guests-type = Ticket type
guests-type-all = All types
guests-more = More filters
guests-gate = Came in by
guests-gate-all = Any gate
guests-area = Is now in
guests-area-all = Anywhere
guests-seated = With a seat
guests-seated-all = With or without
guests-seated-yes = Has a seat
guests-seated-no = Has no seat
guests-seat = Seat contains
guests-order = Order number
guests-chips = What the list is narrowed by
guests-chip-gate = Came in by { $gate }
guests-chip-area = Is in { $area }
guests-chip-seat = Seat: { $seat }
guests-chip-order = Order { $order }
guests-chip-remove = Take away: { $filter }
guests-pick = Select { $name }
guests-count = { $n ->
    [one] { $n } ticket
   *[other] { $n } tickets
}
guests-column-name = Name
guests-column-number = Number
guests-column-type = Type
guests-column-seat = Seat
guests-column-state = State
guests-none = Nobody fits. Try a shorter part of the name.
guests-all = Show everybody
guests-empty = No guests yet. Sell the first ticket, or take in a list you have.
guests-empty-door = No guests yet. Take in a newer file from the organiser on the Devices screen.
guests-sell = Sell a ticket
guests-import = Import list
guests-export = Export
guests-pdf = All as PDF
guests-list = Guest list on paper
list-title = Guest list on paper
list-what = Everybody who may come in, with a box to tick: for when no laptop works.
list-when = It is as fresh as this laptop. What happens on paper is typed in afterwards at the door.
list-by = Sorted by
list-by-surname = Surname
list-by-name = First name
list-by-buyer = Buyer
list-by-type = Ticket type
list-by-seat = Seat
list-working = Writing the guest list
list-save = Save as PDF
list-print = Print

bulk-label = What is selected
bulk-count = { $n ->
    [one] { $n } selected
   *[other] { $n } selected
}
bulk-all = { $n ->
    [one] Select { $n } that fits
   *[other] Select all { $n } that fit
}
bulk-none = Select none
bulk-print = Print
bulk-print-work = Drawing the tickets…
bulk-print-done = { $n ->
    [one] { $n } ticket goes to the printer.
   *[other] { $n } tickets go to the printer.
}
bulk-pdf = Save as PDF
bulk-pdf-work = Drawing the tickets…
bulk-pdf-done = { $n ->
    [one] { $n } ticket is saved.
   *[other] { $n } tickets are saved.
}
bulk-send = Send by e-mail
bulk-send-work = Sending tickets…
bulk-send-ask = { $n ->
    [one] { $n } ticket goes to its holder by e-mail, unless its code was sent before.
   *[other] { $n } tickets go to their holders by e-mail, except those whose code was sent before.
}
bulk-send-done = { $n ->
    [one] { $n } ticket sent
   *[other] { $n } tickets sent
}
bulk-send-not = { $who } ({ $number }): { $why }
bulk-send-waiting = { $n ->
    [one] { $n } ticket waits. Entrada tries again by itself while it is open.
   *[other] { $n } tickets wait. Entrada tries again by itself while it is open.
}
bulk-send-out = Nobody gets a ticket twice: correct an address at the guest, and send again.
bulk-reissue = Re-issue
bulk-reissue-work = Making new codes…
bulk-reissue-ask = { $n ->
    [one] { $n } ticket gets a new code. The old one no longer opens the door, and cannot be brought back.
   *[other] { $n } tickets get new codes. The old ones no longer open the door, and cannot be brought back.
}
bulk-reissue-done = { $n ->
    [one] { $n } ticket has a new code.
   *[other] { $n } tickets have new codes.
}
bulk-block = Block
bulk-block-work = Blocking…
bulk-block-ask = { $n ->
    [one] The door will stop { $n } ticket and show this text.
   *[other] The door will stop { $n } tickets and show this text.
}
bulk-block-done = { $n ->
    [one] { $n } ticket is blocked.
   *[other] { $n } tickets are blocked.
}
bulk-unblock = Lift the block
bulk-unblock-work = Lifting blocks…
bulk-unblock-done = { $n ->
    [one] { $n } ticket is valid again.
   *[other] { $n } tickets are valid again.
}
bulk-cancel = Cancel the tickets
bulk-cancel-work = Cancelling…
bulk-cancel-ask = { $n ->
    [one] { $n } ticket will no longer open the door. It can be reinstated.
   *[other] { $n } tickets will no longer open the door. Each can be reinstated.
}
bulk-cancel-done = { $n ->
    [one] { $n } ticket is cancelled.
   *[other] { $n } tickets are cancelled.
}
bulk-text = Text for the door
bulk-text-empty = Say what the door is to show.
bulk-reason = Reason
bulk-report = What was done
bulk-stopped = { $n ->
    [one] Stopped: { $n } ticket was not looked at. What was done stays.
   *[other] Stopped: { $n } tickets were not looked at. What was done stays.
}
bulk-skipped = Passed over
bulk-why-not_here = { $n ->
    [one] { $n } is not on this laptop
   *[other] { $n } are not on this laptop
}
bulk-why-cancelled = { $n ->
    [one] { $n } is cancelled
   *[other] { $n } are cancelled
}
bulk-why-blocked = { $n ->
    [one] { $n } is blocked already
   *[other] { $n } are blocked already
}
bulk-why-not_blocked = { $n ->
    [one] { $n } is not blocked
   *[other] { $n } are not blocked
}
bulk-why-reissued_too_often = { $n ->
    [one] { $n } was re-issued as often as can be
   *[other] { $n } were re-issued as often as can be
}

ticket-type = Type
ticket-price = Price
ticket-tax = { $price } with { $rate } % tax
ticket-price-reason = Why this price
ticket-paid = paid
ticket-unpaid = not paid
ticket-order = Order
ticket-issued = Issued
ticket-entered = Came in
ticket-entered-not = Not yet
ticket-inside = inside now
ticket-left = not inside now
ticket-serial = Re-issued
ticket-serial-times = { $n ->
    [one] once
   *[other] { $n } times
}
ticket-note-hint = Shown at the door when the ticket is let in.
ticket-saved = The ticket is saved.
ticket-undone = Undone.
ticket-qr = Save QR code
ticket-deeds = More
change-type = Change type or price
change-type-price = What it costs
change-type-more = { $amount } more to pay
change-type-less = { $amount } to give back
change-type-same = It costs the same.
change-type-how = The difference
change-type-later = Later
change-type-code = Its code stays: what was printed or mailed still lets in.
change-type-go = Change
change-type-done = The ticket was changed.
change-type-done-change = The ticket was changed. Change: { $change }
ticket-reason = Reason
ticket-reason-hint = For blocking (the door shows it) or cancelling.
ticket-pay = Record the payment
ticket-payed = The payment is recorded.
ticket-block = Block
ticket-blocked = The ticket is blocked.
ticket-unblock = Lift the block
ticket-unblocked = The ticket is valid again.
ticket-reissue = Re-issue
ticket-reissue-hint = Makes a new code. The old one no longer opens the door.
ticket-reissued = There is a new code; the old one no longer counts.
ticket-cancel = Cancel the ticket
ticket-cancelled = The ticket is cancelled.
ticket-still-inside = Its bearer is inside now: they may leave, and are not let in again.
wristband = Wristband or card
wristband-hint = Click here and scan it: from then on it is scanned in the ticket’s place.
wristband-link = Link
wristband-unlink = Unlink
wristband-linked = Linked: it is scanned in the ticket’s place.
wristband-unlinked = No longer linked.
ticket-reinstate = Reinstate
ticket-reinstated = The ticket is valid again.

history-title = What happened to it
history-issued = Issued
history-changed = Changed
history-type_changed = Type or price changed
history-blocked = Blocked
history-unblocked = No longer blocked
history-cancelled = Cancelled
history-reinstated = Reinstated
history-reissued = New code
history-linked = Wristband or card linked
history-unlinked = No longer linked
history-order_changed = Order changed
history-paid = Paid
history-refunded = Given back
history-came_in = Came in
history-went_out = Went out
history-refused = Refused
history-undone = Taken back
history-forgotten = Personal data erased
history-field-name = Name
history-field-email = E-mail
history-field-note = Note for the door
history-field-seat = Seat
history-field-valid_from = Valid from
history-field-valid_until = Valid until
history-field-pay_until = Pay until
history-text = “{ $text }”
history-unpaid = Not paid, let in all the same
history-by-number = Re-issued, let in by its number
history-paper = On paper, typed in later
history-taken-back = Taken back later

file-choose = Choose…
file-hint = Choose it, drop it on this window, or type where it is.

import-title = Import a guest list
import-lead = Any order of columns. You see what would happen first; then everything is taken in, or nothing.
import-from = Where the list is
import-from-file = In a file
import-from-cells = Copied cells
import-file = List: CSV, .xlsx or .ods
import-cells = Paste the cells here
import-cells-hint = Copy them in your spreadsheet, with the row that says what the columns are.
import-type = Ticket type of rows that name none
import-type-none = None
import-type-hint = Rows without a type are a problem otherwise.
import-working = The list is taken in
import-rows = { $n ->
    [one] { $n } row.
   *[other] { $n } rows.
}
import-read = Read as { $encoding }, cells separated by { $delimiter }.
import-delimiter-comma = commas
import-delimiter-semicolon = semicolons
import-delimiter-tab = tabs
import-delimiter-pipe = pipes
import-delimiter-cells = cells
import-count-new = New
import-count-changed = Changed
import-count-unchanged = Unchanged
import-count-gone = No longer in the list
import-count-left_out = Left out: not coming
import-count-status = { $status }: { $n }
import-nothing = All of this list is here already, as it stands there.
import-problems = { $n ->
    [one] { $n } problem: nothing can be imported until it is put right.
   *[other] { $n } problems: nothing can be imported until they are put right.
}
import-warnings = { $n ->
    [one] { $n } thing to know. It stops nothing.
   *[other] { $n } things to know. They stop nothing.
}
import-problems-more = And { $n } more.
import-problem-line = Line
import-problem-column = Column
import-problem-value = Value
import-problem-problem = Problem
import-columns = Which column is what
import-columns-header = Column
import-columns-samples = What stands in it
import-columns-field = Taken for
import-columns-why = Why
import-column-none = Not read
import-column-empty = Nothing
import-group-guest = Guest
import-group-ticket = Ticket
import-group-order = Order and payment
import-group-own = From an export of Entrada
import-field-name = Name
import-field-first_name = First name
import-field-last_name = Last name
import-field-email = E-mail
import-field-note = Note for the door
import-field-guests = How many come along
import-field-status = Whether they come
import-field-void = Void when filled in
import-field-type = Ticket type
import-field-seat = Seat
import-field-seat_row = Row of the seat
import-field-seat_zone = Area of the seat
import-field-gate = Gate
import-field-valid_from = Lets in from
import-field-valid_until = Lets in until
import-field-quantity = How many tickets
import-field-code = Printed code
import-field-reference = What others call this ticket
import-field-order = Order
import-field-paid = Paid
import-field-price = Price
import-field-currency = Currency
import-field-buyer = Buyer
import-field-buyer_first_name = Buyer’s first name
import-field-buyer_last_name = Buyer’s last name
import-field-buyer_email = Buyer’s e-mail
import-field-number = Ticket number
import-field-state = State
import-field-state_text = Why blocked or cancelled
import-field-serial = Code number (serial)
import-field-issued_at = Issued
import-field-entered_at = Came in
import-field-inside = Inside
import-field-expired = Place given back
import-field-tax = Tax in percent
import-field-price_reason = Why another price
import-field-entries = Times come in
import-reason-header = Its header says so
import-reason-content = What stands in it says so
import-reason-chosen = You chose it
import-reason-remembered = Chosen for such a list before
import-reason-unfit = What stands in it does not fit its header
import-reason-other = Another column is read for the same
import-reason-unknown = Nothing says what it is
import-unread = Not read: { $columns }.
import-unread-none = All columns are read.
import-encoding = Encoding
import-encoding-found = As found: { $encoding }
import-header = The header stands on line
import-header-hint = Empty: it is looked for.
import-changes = Changes
import-changes-lead = Tick what is to become as it stands in the list. What is not ticked stays as it is here.
import-changes-all = All changes
import-changes-count = { $n } of { $of } lines ticked
import-change-line = Line
import-change-number = Ticket
import-change-field = What
import-change-old = Here
import-change-new = In the list
import-change-nothing = nothing
import-change-tick = Line { $line }, ticket { $number }
import-gone = Here and no longer in the list
import-gone-lead = Nothing is done to them. Who is not coming is cancelled in the guest list.
import-gone-number = Ticket
import-gone-name = Name
import-gone-type = Ticket type
import-sample = The first rows
import-go = { $n ->
    [one] Import { $n } guest
   *[other] Import { $n } guests
}
import-go-changes = { $n ->
    [one] Change { $n } guest
   *[other] Change { $n } guests
}
import-go-both = Import { $n } new, change { $lines }
import-done = { $n ->
    [one] { $n } guest was imported.
   *[other] { $n } guests were imported.
}
import-done-changes = Taken in: { $n } new, { $done } changes made, { $left } not made.

export-title = Export
export-what = What
export-tickets = Tickets
export-scans = Scans
export-orders = Orders
export-came = Who came
export-missed = Who did not
export-hint = For spreadsheets. No cell can act as a formula.
export-format = Format
export-format-csv = CSV
export-format-xlsx = Excel (.xlsx)
export-separator = Between the cells
export-separator-comma = Comma
export-separator-semicolon = Semicolon
export-separator-tab = Tab
export-decimal = Decimals
export-decimal-point = 12.50
export-decimal-comma = 12,50
export-columns = Columns
export-columns-all = All columns
export-columns-count = { $n } of { $of }
export-columns-hint = To move a column, drag it by its handle, or press the arrow keys on the handle.
order-list-move = Move { $name }
order-list-place = { $name }: { $at } of { $of }
export-column-answer = Answer: { $question }
export-column-scan = Scan
export-column-at = When
export-column-direction = In or out
export-column-device = Laptop
export-column-verdict = Verdict
export-column-verdict_reason = Reason
export-column-unconfirmed = Unconfirmed
export-column-undone = Undone
export-column-area = Area
export-column-person = Person
export-column-accepted_unpaid = Let in unpaid
export-column-paper = From paper
export-column-why = Why let in
export-column-accepted_reissued = Let in with an older code
export-column-lines = What was bought
export-column-total = Total
export-column-method = Paid by
export-column-due = Due
export-column-refunded = Given back
export-column-pay_until = Kept until
export-column-order_note = Note
export-go = Export

insights-empty = Nothing to show yet. Pictures appear here with the first ticket.
insights-issued = Sold
insights-issued-small = { $n } cancelled
insights-issued-expired = { $cancelled } cancelled, { $n } not paid in time
insights-admitted = Came
insights-inside = Inside now
insights-inside-small = people
insights-inside-of = of { $capacity } places
insights-missed = Not come yet
insights-manual = Without a ticket
insights-manual-small = let in with a reason
insights-refused = Refused
insights-refused-small = scans at the door
insights-undone = Undone
insights-undone-small = scans, counted nowhere else
insights-percent = { $share } %
insights-report = Report as PDF
insights-came = Who came
insights-not-come = Who did not
insights-csv = CSV
insights-table = As a table
insights-arrivals = Arrivals, every five minutes
insights-arrivals-none = Nobody has come yet.
insights-most-label = The most: { $most }, { $what }.
insights-peak-expected = Expected peak about { $at }.
insights-peak-passed = { $n ->
    [one] Most came { $at }: { $n } in five minutes.
   *[other] Most came { $at }: { $n } in five minutes.
}
insights-peak-unknown = Too few have come to say when most will.
insights-types = By ticket type
insights-areas = Areas
insights-itself = The event itself
insights-hours = By hour
insights-gates = By gate
insights-nowhere = No gate set
insights-refusals = Refused at the door
insights-refused-none = Nobody was refused.
insights-money = Money
insights-money-none = Nothing was paid yet.
insights-taxes = Tax in the money
insights-untaxed = no tax
insights-sellers = Sold by
insights-seller = { $person }, { $device }
insights-speed = Speed at the doors
insights-speed-small = In each door’s busiest quarter of an hour.
insights-door = { $gate }, { $device }
insights-column-type = Type
insights-column-issued = Sold
insights-column-admitted = Came
insights-column-inside = Inside
insights-column-missed = Not come
insights-column-from = From
insights-column-entries = In
insights-column-exits = Out
insights-column-manual = No ticket
insights-column-refused = Refused
insights-column-hour = Hour
insights-column-gate = Gate
insights-column-area = Area
insights-column-capacity = Room for
insights-column-reason = Reason
insights-column-scans = Scans
insights-column-method = Paid by
insights-column-taken = Taken
insights-column-refunded = Given back
insights-column-rate = Rate
insights-column-before_tax = Net
insights-column-tax = Tax
insights-column-gross = Gross
insights-column-net = Left
insights-column-payments = Payments
insights-column-seller = Who
insights-column-tickets = Tickets
insights-column-busiest = Busiest from
insights-column-minute = A minute
insights-column-seconds = Seconds between

incident-title = { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
}
incident-why = Laptops did these while they could not hear of each other. Everything is kept.
incident-entry = { $at } on { $device }
incident-entry-gate = { $at } at { $gate } on { $device }
incident-seat = Seat { $seat } was sold twice
incident-seat-both = Sold first { $first }, then { $second }. Give one of them another seat.
incident-both = First { $first }, then { $second }.
incident-cancelled = Cancelled { $first }, and let in { $second }.
incident-blocked = Held back { $first }, and let in { $second }.
incident-quota = { $name }: { $sold } sold of { $quota }
incident-quota-seller = { $device }: { $sold }, { $over } of them beyond
incident-quota-when = Beyond the quota: the first { $first }, the last { $second }. Cancel some, or raise the quota.
incident-refund = { $refunded } given back of { $taken } paid
incident-refund-when = Given back { $first }, and again { $second }: { $over } too much. Ask for it back.

devices-title = Laptops of this event
devices-this = this laptop
devices-dismissed = dismissed
devices-unconfirmed = joined, not confirmed yet
devices-continues = goes on from a backup
devices-forked = two histories
devices-silent = Nothing of it is here yet.
devices-heard = Last entry { $at }; { $n } in all.
devices-refused = { $n ->
    [one] { $n } entry of it does not count.
   *[other] { $n } entries of it do not count.
}
devices-of-nobody = Entries in the name of nobody who works here: { $n }. They count for the laptop alone.
devices-out = Hand the event to another laptop
devices-out-why = Makes a file that another laptop joins with: as a door, a desk or an organiser. Carry it on a stick.
devices-out-why-door = Makes a file with everything this laptop knows, for the others to take in.
devices-out-go = Hand it on
devices-out-go-door = Save a file
devices-in = Take in a file
devices-in-why = What another laptop sold or scanned is added to what is here. Taking in the same file twice changes nothing.
devices-in-go = Take one in
devices-dismiss = Dismiss
devices-dismiss-title = Dismiss { $name }?
devices-dismiss-why = What it has recorded so far stays. Nothing it records from now on counts, and this can't be taken back: to come back it needs an empty data folder, and to be handed the event again.
devices-dismiss-from = From when on (optional)
devices-dismiss-from-hint = For example 2026-11-20 19:30. What it recorded from then on does not count either. Empty: from now on.
devices-dismiss-done = { $name } is dismissed.

bundle-in-title = Take in a file
bundle-in-lead = A file that Entrada wrote on another laptop, and the passphrase it was saved with.
bundle-in-go = Take it in
bundle-in-working = Taking the file in
bundle-file = File
bundle-passphrase = Passphrase
bundle-passphrase-in = Ask whoever gave you the file.
bundle-passphrase-out = Tell it to the person at the other laptop; never write it on the stick.
bundle-joined = This laptop has joined “{ $event }” as: { $role }.
bundle-met = “{ $event }” is up to date with that file.
bundle-counts = { $fresh } entries were new, { $known } were here already.
bundle-refused = { $n ->
    [one] { $n } entry does not count:
   *[other] { $n } entries do not count:
}
bundle-open = Go to the event
bundle-out-title = Hand the event to another laptop
bundle-out-lead = The file carries the event, its guests and its key, closed with a passphrase.
bundle-out-lead-door = The file carries everything this laptop knows of the event, closed with a passphrase.
bundle-out-go = Save the file
bundle-role = The other laptop becomes
bundle-role-door = Scans, searches and undoes scans. Can't sell, cancel or export.
bundle-role-desk = Sells and changes tickets, and does all that a door does.
bundle-role-organiser = May do everything, also dismiss laptops.
bundle-role-parts = Choose what the other laptop is, also when it has joined before: a file for a door has no e-mail addresses and no buyers.
bundle-written = The file is ready:
bundle-written-next = On the other laptop choose “Join with a file”, or “Take in a file” on its Devices screen.

settings-saved = Saved.
settings-section-laptop = This laptop
settings-section-paper = Paper
settings-section-door = Door
settings-section-files = Files
settings-section-safety = Safety
settings-section-about = About Entrada
settings-device = Name of this laptop
settings-device-usual = As the system calls it
settings-device-hint = Other laptops show it beside what was done here.
settings-language = Language
settings-language-system = As the system
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-printer = Printer for tickets
settings-printer-default = The system's default
settings-printer-usual = { $name } (the system's default)
settings-printer-none = This system offers no printer. Saving as PDF works without one.
settings-printer-stopped = { $name } is stopped. { $why }
settings-copies = Copies of each ticket
settings-page = Paper size
settings-after = After a sale
settings-after-print = Print
settings-after-pdf = Save PDF
settings-after-none = Show only
settings-camera = Camera
settings-sound = Sounds at the door
settings-guest-language = Guests read refusals in
settings-guest-language-hint = The sentence that is shown big to the guest at the door, with the key G.
settings-guest-language-same = The language of this laptop
settings-sound-hint = Come in, look, already in and stop sound different. Try them:
settings-sound-admit = Come in
settings-sound-attention = Look
settings-sound-duplicate = Already in
settings-sound-refuse = Stop
settings-folder = Save files in
settings-folder-ask = Ask each time
settings-folder-hint = With a folder here, files are saved without asking; none is ever overwritten.
settings-bom = Mark CSV files for Excel
settings-bom-hint = Excel then reads accents right. Other programs may show an odd first character.
settings-backup = Back up this laptop
settings-backup-why = Everything on this laptop in one file, closed with a passphrase. The terminal program reads it back: entrada restore FILE.
settings-backup-hint = Without it the backup can't be opened by anybody.
settings-backup-go = Save the backup
settings-verify = Check the journal
settings-verify-why = Looks at every signature: has anything been lost or changed behind Entrada's back?
settings-verify-working = Checking…
settings-verify-good = { $n ->
    [one] All is well: { $n } entry checked.
   *[other] All is well: { $n } entries checked.
}
settings-verify-bad = { $n ->
    [one] { $n } thing is wrong:
   *[other] { $n } things are wrong:
}
settings-section-diagnosis = Diagnostics
diagnosis-why = When something does not work: what is known about this laptop and this program, for whoever helps you.
diagnosis-open = Look at it
diagnosis-what = Nothing here names a guest, a ticket or a person. Names and values are in English.
diagnosis-save = Save as a file…
diagnosis-program = Program
diagnosis-system = System
diagnosis-clock = Clock
diagnosis-data = Data folder
diagnosis-database = Database
diagnosis-counts = Rows in each table
diagnosis-cameras = Cameras
diagnosis-printers = Printers
diagnosis-errors = Last errors
diagnosis-errors-none = None.
diagnosis-log = Log
about-version = Version { $version }. Data folder: { $folder }
about-licence = Free software under the MIT licence.

pin-back = Delete the last digit
pin-differ = the two PINs differ
pin-differ-next = Type the same one in both fields.

who-change = Sign in, change who works here, or sign out
who-nobody = Nobody signed in
who-title = Who works here?
who-ask = Who works here?
who-ask-why = What is done from now on is done in your name.
who-names = People
who-empty = Nobody has a PIN yet. An organiser adds people on the Event screen.
who-pin = PIN of { $name }
who-in = Sign in
who-out = Sign { $name } out
who-now = signed in
who-done = { $name } is signed in.

lock-title = Lock this laptop
lock-why = Until somebody types the PIN, this laptop does nothing else. Whoever works at it still says who they are.
lock-to = It still does
lock-to-door = Door
lock-to-sell = Sell
lock-to-both = Sell and Door
lock-go = Lock
lock-undo = Unlock
lock-pin = PIN of this laptop
lock-pin-new = A PIN for this laptop, 4 to 12 digits
lock-pin-again = The same again
lock-done = This laptop is locked.
unlock-laptop-title = Unlock this laptop
unlock-laptop-why = With the PIN that it was locked with.
unlock-laptop-done = This laptop is unlocked.

event-part-people = People
people-title = Who works here
people-lead = With a PIN of their own, people say who sells and who stands at the door. What they may do is never more than the laptop may.
people-empty = Nobody yet. Without people, everything is done in the laptop's name.
people-ask = Always ask who works on this laptop
people-ask-hint = Without this, only a locked laptop asks.
person-name = Name
person-role = May
person-role-organiser = Organiser
person-role-desk = Seller
person-role-door = Door
person-pin = PIN
person-pin-hint = 4 to 12 digits
person-pin-keep = As it is
person-pin-yes = has one
person-pin-no = none: can't sign in
person-add = Add
person-edit = Change { $name }
person-remove = Take { $name } off the list
person-saved = { $name } is saved.
person-saved-new-pin = { $name } is saved. With the higher role they need a new PIN.
person-removed = { $name } is off the list.

erase-open = Forget this person
erase-title = Forget { $name }?
erase-goes = What goes
erase-goes-what = Name, e-mail address, note and answers at the door. From this laptop at once, from the others when they next hear of it. The order's buyer too, when it is the same person or bought nothing else.
erase-goes-order = Name, e-mail address and note of the buyer. The tickets of this order in the same name too, with the answers at the door. From this laptop at once, from the others when they next hear of it.
erase-stays = What stays
erase-stays-what = The ticket with its number, type and seat, when it came in, and what was paid. Counts stay right, and the ticket still opens the door. The reasons typed when a ticket was blocked, cancelled or refunded stay too.
erase-files = Files saved before still have the data: backups, exports, bundles, printed lists. Delete them. This can't be undone.
erase-go = Forget for good
erase-done = Ticket { $number }: its holder is forgotten.
erase-done-buyer = Ticket { $number }: its holder and the buyer are forgotten.
erase-done-order = Order { $number }: its buyer is forgotten.
expired-done = { $name } was over long enough: the personal data of its guests was erased.

error-bad_input-title = That does not fit
error-bad_input-next = Put it right and try again.
error-not_found-title = Not found
error-not_found-next = It may have been typed differently, or not be on this laptop.
error-ambiguous-title = More than one fits
error-ambiguous-next = Name it more exactly.
error-not_allowed-title = Not on this laptop
error-not_allowed-next = An organiser can hand you the event with another role.
error-sold_out-title = Sold out
error-sold_out-next = Choose another type, or raise its number on the Event screen.
error-conflict-title = That can't be done now
error-conflict-next = Look at how things stand and try again.
error-key_needed-title = A key is needed
error-key_needed-next = Choose where it shall rest.
error-key_unavailable-title = The key can't be had
error-key_unavailable-next = Unlock the system's keyring, or put the key file back, and try again.
error-passphrase_needed-title = Locked
error-passphrase_needed-next = Type the passphrase.
error-wrong_passphrase-title = That does not open it
error-wrong_passphrase-next = Check capital letters and the keyboard layout.
error-sign_in_needed-title = Who works here?
error-sign_in_needed-next = Sign in with your PIN.
error-wrong_pin-title = Wrong PIN
error-wrong_pin-next = Try again.
error-locked-title = This laptop is locked
error-locked-next = Unlock it with its PIN first.
error-bad_file-title = This file can't be used
error-bad_file-next = Choose another file.
error-import_problems-title = The list has problems
error-import_problems-next = Put them right in the file and try again.
error-newer-title = Made by a newer Entrada
error-newer-next = Install the newer version on this laptop.
error-damaged-title = The data is damaged
error-damaged-next = Keep a copy of the data folder, then restore your last backup.
error-busy-title = Another copy is at it
error-busy-next = Wait a moment, or close the other one.
error-read_only-title = The data folder can't be written
error-read_only-next = Check its permissions, or choose another folder with --data.
error-disk_full-title = The disk is full
error-disk_full-next = Make room; nothing was lost.
error-printing-title = Printing failed
error-printing-next = Look at the printer, then print again: no new ticket is made.
error-camera-title = The camera failed
error-camera-next = Unplug it and plug it in again.
error-stopped-title = Stopped
error-stopped-next = Nothing was left half done.
error-internal-title = Something went wrong inside Entrada
error-internal-next = Try again. If it stays, please report it with this sentence.

## The dress rehearsal.

rehearsal-title = Dress rehearsal
rehearsal-lead = Before the doors open: every line should be green. Nothing you do here is written down as a scan.
rehearsal-again = Try again
rehearsal-to-door = To the door
rehearsal-verdict-fine = Ready. The doors can open.
rehearsal-verdict-wrong = Not ready yet
rehearsal-verdict-open = Almost: some things need you
rehearsal-wrong-count = { $n ->
    [one] { $n } thing to mend
   *[other] { $n } things to mend
}
rehearsal-open-count = { $n ->
    [one] { $n } thing still to try
   *[other] { $n } things still to try
}
rehearsal-state-fine = OK
rehearsal-state-look = To look at
rehearsal-state-wrong = To mend
rehearsal-state-open = To try
rehearsal-part-event = Event
rehearsal-part-clock = Clock
rehearsal-part-key = Key
rehearsal-part-ticket = Test ticket
rehearsal-part-list = Guest list
rehearsal-part-laptops = Laptops
rehearsal-part-printer = Printer
rehearsal-part-disk = Disk
rehearsal-part-battery = Battery
rehearsal-part-camera = Camera
rehearsal-part-code = Reading a code
rehearsal-part-scanner = The USB scanner
rehearsal-part-sound = Sound
rehearsal-part-page = Printing
rehearsal-camera-starting = Waiting for the first picture…
rehearsal-camera-live = { $name } sees, at { $width } × { $height }.
rehearsal-code-open = Hold any ticket to the camera.
rehearsal-code-read = Read and answered in { $ms } ms: { $answer }
rehearsal-scanner-open = Only if you have one: scan any ticket of this event with it.
rehearsal-scanner-plain = It read a ticket, and adds nothing.
rehearsal-scanner-affix = It read a ticket. It puts “{ $before }” before and “{ $after }” behind each code: that is taken away from now on.
rehearsal-scanner-keys = It is set to another keyboard than this laptop. That does no harm.
rehearsal-sound-open = Play the sound of an admission and listen.
rehearsal-sound-play = Play
rehearsal-sound-heard = Did you hear it?
rehearsal-sound-fine = You heard it.
rehearsal-sound-wrong = You did not hear it.
rehearsal-sound-mend = Turn up the volume, choose the right loudspeaker in the system's settings, and allow sounds in Settings.
rehearsal-page-open = Print a page that looks like a ticket and lets nobody in.
rehearsal-page-print = Print
rehearsal-page-sent = It was sent to { $printer }. Did a clean page come out?
rehearsal-page-fine = The page came out well.
rehearsal-page-wrong = The page did not come out well.
rehearsal-page-mend = Look at paper, ink and cable, choose the printer in Settings, and print again.
rehearsal-speed = Reading a picture takes { $p50 } ms, nearly always under { $p95 } ms.
rehearsal-settings = Set on the camera so that it reads better: { $settings }

## The mail server.

settings-section-mail = E-mail
settings-mail-lead = Tickets go out through your own mail server. The password is kept encrypted on this laptop.
settings-mail-host = Mail server
settings-mail-port = Port
settings-mail-security = Encryption
settings-mail-security-tls = TLS
settings-mail-security-start_tls = STARTTLS
settings-mail-security-open = None
settings-mail-user = User name
settings-mail-password = Password
settings-mail-password-hint = Many providers want an app password made for this purpose. Leave it empty to keep the one that is set; with another server, port, encryption or user name it has to be typed again.
settings-mail-from = Sender's address
settings-mail-from-name = Sender's name
settings-mail-save = Save
settings-mail-saved = Mail server saved.
settings-mail-saved-without-password = Mail server saved. Its password was not kept, because it was for other settings: type it again.
settings-mail-test = Send a test letter to
settings-mail-test-go = Send
settings-mail-tested = The server took the letter. See whether it arrives.

error-mail-title = The mail was not sent
error-mail-next = Check the mail server in Settings and try again.
error-sheets-title = Google Sheets did not take it
error-sheets-next = Try again; what waits is not lost.

## The Google Sheet.

clip-go = Copy
clip-done = Copied.
clip-by-hand = It is selected: press Ctrl+C to copy it.

sheet-title = Google Sheet
sheet-lead = Shows the guests and scans of “{ $event }” in a Google Sheet that you can share.
sheet-point-own = Sort, filter, colour and add columns there as you like: every row is found again.
sheet-point-wait = Nobody here ever waits for it. Without a network, what is new goes out later by itself.
sheet-point-edit = Whoever changes a name, e-mail, seat or note there makes a proposal; you accept it or not.
sheet-connect = Connect a sheet
sheet-guide = How to set it up
sheet-nameless = Spreadsheet
sheet-by-person = Through the sign-in of { $account }
sheet-by-service_account = Through the service account { $account }
sheet-by-somebody = Through a sign-in with Google
sheet-open = Open the sheet
sheet-flush = Flush now
sheet-test = Test connection
sheet-testing = Trying…
sheet-test-same = Tried just now: it is still so.
sheet-test-fine = All is well: the sheet can be reached and written.
sheet-columns = Columns
sheet-disconnect = Disconnect
sheet-last = Last found right: { $at }
sheet-detail = In detail: { $detail }
sheet-sign-in-again = Sign in again
sheet-connect-again = Connect again
sheet-this-account = this account

sheet-current = Up to date
sheet-needs = Needs you
sheet-sending = { $n ->
    [one] Sending { $n } change…
   *[other] Sending { $n } changes…
}
sheet-waiting = { $n ->
    [one] { $n } waiting
   *[other] { $n } waiting
}
sheet-waiting-in = { $n ->
    [one] { $n } waiting, next try in { $s } s
   *[other] { $n } waiting, next try in { $s } s
}
sheet-trying = Trying…
sheet-trying-in = Next try in { $s } s
sheet-aloud-up_to_date = The Google Sheet is up to date.
sheet-aloud-waiting = Changes wait for the Google Sheet.
sheet-aloud-needs_person = The Google Sheet needs you: look in Settings.
sheet-proposals = { $n ->
    [one] { $n } change to look at
   *[other] { $n } changes to look at
}
sheet-changes = Changes to look at

sheet-connect-title = Connect a Google Sheet
sheet-way = How to connect
sheet-way-person = Sign in with Google
sheet-way-service_account = Service account
sheet-person-lead = You sign in in your browser, and Entrada makes a new spreadsheet in your Google Drive. It sees no other file of yours.
sheet-client-needed = Google lets in programs that have a client id. Making one takes ten minutes, once; it works for all your laptops.
sheet-client-own = Client id
sheet-client-built-in = Leave it as it is unless you have another one of your own.
sheet-client-id = Client id
sheet-client-secret = Client secret
sheet-client-secret-hint = Kept encrypted on this laptop.
sheet-client-secret-keep = Leave it empty to keep the one that is set.
sheet-sign-in = Sign in with Google
sheet-sign-in-waiting = Waiting for you in the browser…
sheet-sign-in-address = Address of the sign-in
sheet-sign-in-address-hint = Has no browser opened? Copy this into one on this laptop.
sheet-service-lead = For laptops where nobody signs in: Entrada uses a key file and a spreadsheet that you shared with its account.
sheet-key = Key file
sheet-account = Share the sheet with this address
sheet-account-hint = In the sheet, press Share, paste it, and choose Editor.
sheet-address = Address of the sheet
sheet-address-hint = Copy it from the browser while the sheet is open.
sheet-connected = The sheet is connected. It fills by itself.

sheet-columns-title = Columns of the sheet
sheet-columns-lead = A column that you take off stays in the sheet, but is no longer kept up. Headers may be renamed in the sheet.
sheet-columns-saved = The columns are saved.
sheet-column-number = Number
sheet-column-name = Name
sheet-column-email = E-mail
sheet-column-type = Type
sheet-column-seat = Seat
sheet-column-note = Note for the door
sheet-column-state = State
sheet-column-paid = Paid
sheet-column-price = Price
sheet-column-order = Order
sheet-column-issued = Issued
sheet-column-valid_from = Valid from
sheet-column-valid_until = Valid until
sheet-column-entered = Came in
sheet-column-inside = Inside now
sheet-column-entries = Entries
sheet-column-gate = Gate
sheet-column-device = Laptop

sheet-disconnect-title = Disconnect the sheet?
sheet-disconnect-stays = The spreadsheet stays at Google as it is. It just gets no more news from this laptop.
sheet-disconnect-goes = This laptop forgets how to reach it: to go on, connect it again.
sheet-disconnected = The sheet is disconnected.

sheet-trouble-offline = Google can't be reached.
sheet-trouble-offline-next = Nothing is lost: what waits goes out by itself once there is a network.
sheet-trouble-portal = Something else answered instead of Google, perhaps the network's login page.
sheet-trouble-portal-next = Open any page in the browser and sign in to the network.
sheet-trouble-quota = Google asks for a pause.
sheet-trouble-quota-next = Too much was asked within a minute. It goes on by itself.
sheet-trouble-google = Google has trouble of its own.
sheet-trouble-google-next = Nothing is lost: it is tried again by itself.
sheet-trouble-answer = Google's answer did not arrive whole.
sheet-trouble-answer-next = Nothing is lost: it is tried again by itself.
sheet-trouble-not_shared = The sheet is not shared.
sheet-trouble-not_shared-next = Open the sheet, press Share, and add { $account } as an editor.
sheet-trouble-not_found = The spreadsheet is not there.
sheet-trouble-not_found-next = It was deleted, or this account may not see it. Look in Google's bin, or connect another one.
sheet-trouble-scope = The sign-in does not allow Entrada to write sheets.
sheet-trouble-scope-next = Sign in again, and leave the box for Google Drive files ticked.
sheet-trouble-sign_in_again = The sign-in with Google no longer counts.
sheet-trouble-sign_in_again-next = It was withdrawn or ran out. Sign in again.
sheet-trouble-client = Google does not know this client id.
sheet-trouble-client-next = Check the client id and its secret.
sheet-trouble-key = Google does not accept this key.
sheet-trouble-key-next = Make a new key for the service account, and connect with it.
sheet-trouble-clock = This laptop's clock is wrong.
sheet-trouble-clock-next = Set its date and time, then flush.
sheet-trouble-api_off = The Google Sheets API is switched off.
sheet-trouble-api_off-next = Switch it on in your project at Google: the guide leads there.
sheet-trouble-protected = A part of the sheet is protected.
sheet-trouble-protected-next = Take the protection off Entrada's columns, or let { $account } edit them.
sheet-trouble-not_a_sheet = This is another kind of file, such as an Excel file.
sheet-trouble-not_a_sheet-next = Open it in Google Sheets, choose File, Save as Google Sheets, and connect that one.
sheet-trouble-too_large = The spreadsheet is full.
sheet-trouble-too_large-next = It has ten million cells. Delete tabs that nobody needs, or connect a new one.
sheet-trouble-request = Google did not understand what Entrada asked.
sheet-trouble-request-next = Please report it. The tickets are safe.
sheet-trouble-data = This laptop's data could not be read.
sheet-trouble-data-next = Check the journal, under Safety.

proposals-title = Changed in the sheet
proposals-lead = Somebody wrote these into the Google Sheet. They count once you accept them; declined ones are written over.
proposals-none = Nothing to look at.
proposals-now = { $field } now
proposals-wanted = Wanted
proposals-empty = empty
proposals-accept = Accept
proposals-accept-one = Accept: { $field } of { $who }
proposals-decline = Decline
proposals-decline-one = Decline: { $field } of { $who }
proposals-accept-all = { $n ->
    [one] Accept it
   *[other] Accept all { $n }
}
proposals-accepted = { $n ->
    [one] { $n } change is accepted.
   *[other] { $n } changes are accepted.
}

guide-title = Setting up at Google
guide-open = Open
guide-person = Once for you and all your laptops, about ten minutes. Google asks for no money for it.
guide-person-step-1 = Make a project
guide-person-step-1-how = In the Google Cloud console, with any name.
guide-person-step-2 = Switch on the Google Sheets API
guide-person-step-2-how = Choose your project at the top of the page, then press Enable.
guide-person-step-3 = Set up the consent page
guide-person-step-3-how = A name, your e-mail address, audience External. Then, under Audience, press Publish app: a sign-in made while it is in testing ends after seven days.
guide-person-step-4 = Make a client
guide-person-step-4-how = Press Create client and choose Desktop app as its type. Google shows a client id and a secret.
guide-person-step-5 = Sign in
guide-person-step-5-how = Close this page, paste both into their fields, and sign in. Leave the box for Google Drive files ticked.
guide-service_account = For laptops where nobody signs in. Whoever has the key file can change every sheet shared with its account.
guide-service_account-step-1 = Make a project
guide-service_account-step-1-how = In the Google Cloud console, with any name.
guide-service_account-step-2 = Switch on the Google Sheets API
guide-service_account-step-2-how = Choose your project at the top of the page, then press Enable.
guide-service_account-step-3 = Make a service account
guide-service_account-step-3-how = With any name. It needs no role.
guide-service_account-step-4 = Make a key
guide-service_account-step-4-how = Open the account, then Keys, Add key, Create new key, JSON. A file is saved on this laptop. If your organisation does not allow keys, sign in with Google instead.
guide-service_account-step-5 = Share a spreadsheet
guide-service_account-step-5-how = Make a new one or take one you have. Press Share, add the address of the service account, and choose Editor.
guide-service_account-step-6 = Connect
guide-service_account-step-6-how = Close this page, choose the key file, and paste the sheet's address. Entrada keeps the key encrypted; delete the file afterwards.
