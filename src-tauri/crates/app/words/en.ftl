### What Rust says, in English: the door's sentences to staff (`door-`) and to the guest (`guest-`), by reason and by what else is known; times; captions on paper.
### The other languages have the same ids and variables. The window's words are in `ui/words`.

## Times. `$span` is today, year (another day of this year) or other; all are on the event's clock, 00 to 23 hours.

month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
moment-day = { $span ->
    [other] { $day } { month } { $year }
   *[year] { $day } { month }
}
moment-at = { $span ->
    [today] at { $time }
   *[other] on { moment-day } at { $time }
}
moment-since = { $span ->
    [today] since { $time }
   *[other] since { moment-day } { $time }
}
moment-from = { $span ->
    [today] from { $time }
   *[other] from { moment-day } { $time }
}
moment-until = { $span ->
    [today] until { $time }
   *[other] until { moment-day } { $time }
}
wait = { $minutes ->
    [one] in { $minutes } minute
   *[other] in { $minutes } minutes
}

## To the staff at the door.

door-malformed = Not an Entrada ticket.
door-malformed-signs = A ticket number has { $of } letters and digits; this has { $signs }. Please look again.
door-forged = Not genuine: this code was not made for any event on this laptop.
door-wrong_event = A ticket for another event.
door-wrong_event-named = A ticket for another event: { $event }.
door-unknown = No such ticket in this event.
door-unknown-unheard = Not on this laptop, which has not heard from the others yet.
door-unknown-heard = Not on this laptop, which last heard from the others { $at }.
door-replaced = Replaced: a newer code was made for this ticket. Ask for that one.
door-cancelled = This ticket was cancelled.
door-cancelled-why = Cancelled: { $why }
door-blocked = Held back by the organiser.
door-blocked-why = Held back: { $why }
door-unpaid = Not paid. Send them to the desk.
door-unpaid-asked = Not paid. You decide whether to let them in.
door-unpaid-due = Not paid, { $due } due. Send them to the desk.
door-unpaid-ask = Not paid yet: { $due } due.
door-unpaid-late = Not paid in time: the places were kept { $until }. Send them to the desk.
door-unpaid-back = The money was given back: no ticket any more. Send them to the desk.
door-not_yet_valid = Not valid yet.
door-not_yet_valid-later = Not valid yet: { $from }.
door-not_yet_valid-soon = Not valid yet: { $from }, { wait }.
door-expired = No longer valid.
door-expired-past = No longer valid: it was { $until }.
door-doors_closed = The doors are closed.
door-doors_closed-later = The doors open { $at }.
door-doors_closed-soon = The doors open { $at }, { wait }.
door-doors_closed-past = The doors closed { $at }.
door-wrong_gate = Wrong gate.
door-wrong_gate-gates = Wrong gate: this ticket opens { $gates }.
door-wrong_gate-which = Which door is this? This ticket opens { $gates }.
door-already_in = Already in.
door-already_in-just = { $seconds ->
    [0] Just let in, this very moment.
    [one] Just let in, 1 second ago.
   *[other] Just let in, { $seconds } seconds ago.
}
door-already_in-used = Used already: they came in { $at }. This ticket lets in once.
door-already_in-since = { $where ->
    [both] Already in { $since } at { $gate }, on { $device }.
    [gate] Already in { $since } at { $gate }.
    [device] Already in { $since }, on { $device }.
   *[neither] Already in { $since }.
}
door-already_in-all_used = { $entries ->
    [one] Its one entry was used { $at }.
   *[other] All { $entries } entries are used, the last { $at }.
}
door-already_in-today_used = { $entries ->
    [one] Already used today, { $at }.
   *[other] All { $entries } entries of today are used, the last { $at }.
}
door-not_yet_valid-area = First they have to come in at { $place }.
door-not_yet_valid-type = First a ticket “{ $type }” of the same order has to come in.
door-not_yet_valid-never = Not valid at this time, and not later.
door-not_yet_valid-rule = Its ticket type has a rule that this version of Entrada does not know. Update Entrada, or ask the organiser.
door-expired-last = { $again ->
    [soon] The last entry was { $at }. Lets in again { $from }, { wait }.
    [later] The last entry was { $at }. Lets in again { $from }.
   *[never] The last entry was { $at }.
}
door-already_in-days_used = { $days ->
    [one] Its one day is used, the last time { $at }.
   *[other] All its { $days } days are used, the last time { $at }.
}
door-already_in-stay = { $again ->
    [soon] The time to come back is over: it was { $until }. Lets in again { $from }, { wait }.
    [later] The time to come back is over: it was { $until }. Lets in again { $from }.
   *[never] The time to come back is over: it was { $until }.
}
door-already_in-apart = { $again ->
    [soon] Came in { $at }. Lets in again { $from }, { wait }.
    [later] Came in { $at }. Lets in again { $from }.
   *[never] Came in { $at }, and lets in no more.
}
door-full = Full.
door-full-count = { $capacity ->
    [one] Full: { $capacity } person is inside.
   *[other] Full: { $capacity } people are inside.
}
door-reissued = This ticket was re-issued. Its number is on the old paper too: ask for the new code.
door-reissued-to = Re-issued { $at }, to { $name }. The number is on the old paper too: let in only { $name }.
door-reissued-when = Re-issued { $at }. The number is on the old paper too: let in only whom it was re-issued to.
door-order = An order's number. Which of its tickets is here?
door-order-too_few = Of this order { $may } can come in now, not { $wanted }.
door-question = There is something to ask first.
door-admitted = Welcome.
door-unlisted = Welcome. Genuine, though not on this laptop's list.
door-manual = Welcome. Let in without a ticket.
door-manual-out = Goodbye. Let out without a ticket.
door-exited = Goodbye.
door-other = Refused.

## To the guest: shown big, so short; polite, and without what is only the staff's.

guest-malformed = We can't read this as a ticket.
guest-malformed-signs = Your number seems incomplete. Please show us your ticket again.
guest-forged = We don't recognise this ticket. Please talk to our staff.
guest-wrong_event = This ticket is for another event.
guest-wrong_event-named = This ticket is for another event: { $event }.
guest-unknown = We can't find this ticket. Please talk to our staff.
guest-replaced = There is a newer ticket in place of this one. Please show that one.
guest-cancelled = This ticket was cancelled. Please ask at the desk.
guest-blocked = This ticket is on hold. Please ask at the desk.
guest-unpaid = This ticket is not paid yet. Please pay at the desk.
guest-unpaid-ask = This ticket is not paid yet: { $due }.
guest-unpaid-late = This order was not paid in time. Please ask at the desk.
guest-unpaid-back = This ticket was refunded. Please ask at the desk.
guest-not_yet_valid = This ticket is not valid yet.
guest-not_yet_valid-later = This ticket is valid { $from }.
guest-not_yet_valid-soon = This ticket is valid { $from }, { wait }.
guest-expired = This ticket is no longer valid.
guest-expired-past = This ticket was valid { $until }.
guest-doors_closed = The doors are closed.
guest-doors_closed-later = The doors open { $at }.
guest-doors_closed-soon = The doors open { $at }, { wait }.
guest-doors_closed-past = The doors closed { $at }.
guest-wrong_gate = Please use another entrance.
guest-wrong_gate-gates = Please use this entrance: { $gates }.
guest-wrong_gate-which = One moment, please.
guest-already_in = This ticket was already used.
guest-already_in-since = This ticket was already used { $at }.
guest-already_in-all_used = All entries of this ticket are used, the last { $at }.
guest-already_in-today_used = This ticket was already used today, the last time { $at }.
guest-not_yet_valid-area = Please go to { $place } first.
guest-not_yet_valid-type = Please show your ticket “{ $type }” first.
guest-not_yet_valid-never = This ticket is not valid at this time.
guest-not_yet_valid-rule = We can't check this ticket here. Please talk to our staff.
guest-expired-last = { $again ->
    [soon] The last entry was { $at }. Please come again { $from }, { wait }.
    [later] The last entry was { $at }. Please come again { $from }.
   *[never] The last entry was { $at }.
}
guest-already_in-days_used = All days of this ticket are used, the last { $at }.
guest-already_in-stay = { $again ->
    [soon] You could come back { $until }. This ticket is valid again { $from }, { wait }.
    [later] You could come back { $until }. This ticket is valid again { $from }.
   *[never] You could come back { $until }.
}
guest-already_in-apart = { $again ->
    [soon] This ticket was used { $at }. It is valid again { $from }, { wait }.
    [later] This ticket was used { $at }. It is valid again { $from }.
   *[never] This ticket was already used { $at }.
}
guest-full = It is full inside. Please wait a moment.
guest-reissued = This ticket was re-issued. Please show its new code.
guest-order = One moment, please: we are finding your tickets.
guest-question = One moment, please: we have a question.
guest-admitted = Welcome!
guest-unlisted = Welcome!
guest-manual = Welcome!
guest-exited = Goodbye!
guest-other = We can't let you in with this ticket. Please talk to our staff.

## On paper.

caption-seat = Seat
caption-price = Price
caption-price-taxed = Price, { $rate } % tax included
caption-number = Number
caption-holder = Name
paper-moment = { weekday } { $day } { month } { $year }, { $time }
paper-moment-elsewhere = { $moment } ({ $zone })
letters-missing = No font on this laptop has these letters: { $letters }. On paper a question mark stands for each.
paper-valid-between = Valid { $from } to { $until }
paper-valid-from = Valid from { $from }
paper-valid-until = Valid until { $until }

## The evening's report and the guest list.

report-title = { $event }: how it went
report-written = Written { $at } on { $device }
report-written-by = Written { $at } by { $person } on { $device }
report-sold = Sold
report-cancelled = Cancelled
report-come = Came
report-missed = Did not come
report-expired = { $count } expired
report-inside = Inside
report-manual = Without a ticket
report-undone = Undone scans
report-refused = Refused scans
report-of = of { $count }
report-arrivals = People coming in, every five minutes
report-peak-passed = Most came at { $at }: { $count } in five minutes.
report-peak-expected = Expected peak about { $at }.
report-areas = Areas
report-types = By ticket type
report-gates = By gate
report-refusals = Refused, by reason
report-sellers = By seller
report-money = Money
report-speed = Speed at the doors
report-incidents = Incidents
report-cash = Cash counts
report-area = Area
report-itself = The event itself
report-capacity = Room for
report-hour = Hour
report-entries = In
report-exits = Out
report-type = Type
report-gate = Gate
report-nowhere = No gate named
report-reason = Reason
report-scans = Scans
report-seller = Who
report-device = Laptop
report-tickets = Tickets
report-method = Paid by
report-taken = Taken
report-refunded = Given back
report-net = Left
report-payments = Payments
report-taxes = Tax in the money
report-rate = Rate
report-without-tax = Net
report-tax = Tax
report-gross = Gross
report-untaxed = none
report-busiest = Busiest from
report-per-minute = Scans a minute
report-seconds = Seconds between
report-first = First
report-second = Then
report-quota = { $name }: { $sold } sold of { $quota }
report-refund = given back { $refunded } of { $taken } paid
receipt-title = Receipt { $order }
receipt-for = For { $buyer }
receipt-sold = Sold { $at }
receipt-total = Total
receipt-paid = Paid
receipt-due = Still due
receipt-each = Each
receipt-amount = Amount
receipt-payments = Payments
receipt-when = When
report-time = Time
report-expected = Expected
report-counted = Counted
report-difference = Difference
report-page = { $page } of { $pages }
report-reason-malformed = Not one of our tickets
report-reason-forged = Not genuine
report-reason-wrong_event = Another event
report-reason-unknown = No such ticket
report-reason-replaced = Replaced by a newer code
report-reason-cancelled = Cancelled
report-reason-blocked = Held back
report-reason-unpaid = Not paid
report-reason-not_yet_valid = Not valid yet
report-reason-expired = No longer valid
report-reason-doors_closed = Doors closed
report-reason-wrong_gate = Wrong gate
report-reason-already_in = Already in
report-reason-full = Full
report-reason-reissued = Number of a re-issued ticket
report-reason-order = Number of an order
report-reason-question = Question not answered
report-reason-other = Another reason
report-method-cash = Cash
report-method-card = Card
report-method-transfer = Transfer
report-method-free = Free
report-method-other = Other
list-printed = Printed { $at }
list-heard = Last heard from other laptops { $at }
list-unheard = Nothing heard from other laptops yet
list-alone = The only laptop of this event
list-buyer = Buyer
list-note = For the door
list-unpaid = NOT PAID
list-held = HELD BACK
list-nameless = Without a name

## Tickets by e-mail, and why one was not sent.

mail-test-subject = Test letter from Entrada
mail-test = This letter shows that Entrada can send mail with these settings.
mail-subject = Your ticket for { $event }
mail-hello = Hello { $name },
mail-hello-nobody = Hello,
mail-tickets = { $n ->
    [one] here is your ticket for { $event }:
   *[other] here are your { $n } tickets for { $event }:
}
mail-show = Please show each code at the entrance, on paper or on your phone. The tickets are attached for printing.
mail-not-cancelled = it is cancelled
mail-not-blocked = it is held back
mail-not-address = it has no e-mail address
mail-not-again = it was sent before
mail-not-unpaid = it is not paid
mail-not-refunded = it was refunded
mail-not-known = it was being handed to the mail server when the program or the connection ended, and may have arrived: ask, or send it again

## The dress rehearsal: what was seen, and how to mend it.

rehearse-event = { $issued ->
    [one] { $issued } ticket is issued. The doors open { $at }.
   *[other] { $issued } tickets are issued. The doors open { $at }.
}
rehearse-event-types = The event has no ticket types.
rehearse-event-types-mend = Make one under Event, Ticket types.
rehearse-event-over = The event is over: it ended { $at }.
rehearse-event-over-mend = Check the event's times under Event, and the clock of this laptop.
rehearse-clock = This laptop's clock shows { $time } ({ $zone }). The event lasts { $from } { $until }.
rehearse-clock-far = This laptop's clock shows { $time } ({ $zone }). The event begins only { $at }.
rehearse-clock-far-mend = If it is nearer than that, set the date and the clock of this laptop.
rehearse-clock-off = { $span ->
    [days] This laptop's clock shows { $time }, but in the journal or by another laptop something was written { $at }.
   *[minutes] This laptop's clock shows { $time }, which is { $minutes } minutes behind what was written in the journal or by another laptop.
}
rehearse-clock-off-mend = Set the clock of this laptop and of the others by the same watch.
rehearse-letters-mend = Install a font that has them, such as Noto Sans CJK for Chinese, Japanese and Korean.
rehearse-odd-mend = Check the times under Event.
odd-zone = This program does not know the time zone { $zone }: times are shown and taken in UTC.
odd-doors-after-end = The doors open { $open }, when the event is over: it ends { $end }.
odd-doors-before-start = The doors close { $close }, more than a day before the event: it begins { $start }.
odd-doors-far = The doors are open { $from } { $until }, more than a month away from the event.
odd-long = The event lasts longer than a year: { $from } { $until }.
odd-type-after = Tickets of the type "{ $type }" are valid only { $from }, when the event is over.
odd-type-before = Tickets of the type "{ $type }" are valid only { $until }, more than a day before the event.
rehearse-key = The event's key is here.
rehearse-key-gone = The event's key can't be used: { $why }.
rehearse-key-gone-mend = Unlock the keyring, or take in a bundle of the event again.
rehearse-key-swapped = The key on this laptop is not the event's.
rehearse-key-swapped-mend = Take in a bundle of the event from the organiser's own laptop.
rehearse-ticket = A test ticket was sealed, drawn, read and answered in { $ms } ms: “{ $answer }”
rehearse-ticket-unread = A test ticket was drawn and could not be read back.
rehearse-ticket-unread-mend = This should never happen. Install Entrada again, and tell its developers.
rehearse-ticket-failed = A test ticket could not be made: { $why }.
rehearse-ticket-failed-mend = Do what the sentence says; if it does not help, use another laptop at the door.
rehearse-forged = A forged code was drawn, read and told from a genuine one in { $ms } ms.
rehearse-forged-missed = A forged code was not told from a genuine one: “{ $answer }”
rehearse-forged-missed-mend = This should never happen. Install Entrada again, and tell its developers.
rehearse-list = The list is fresh: the other laptops were heard from { $at }.
rehearse-list-alone = This is the only laptop of the event: its list is complete.
rehearse-list-unheard = This laptop has not heard from the others yet.
rehearse-list-unheard-mend = Take in a bundle from the desk.
rehearse-list-stale = The list is old: the other laptops were last heard from { $at }.
rehearse-list-stale-mend = Take in a new bundle from the desk.
rehearse-forked = { $laptop } has two histories: a copy of its data is in use elsewhere, or somebody has its key.
rehearse-forked-mend = Find the copy, dismiss that laptop, and let it in again with an empty data folder.
device-forked = Two different entries of this laptop have the number { $seq } (one written { $first }, one { $second }): a copy of its data is in use elsewhere, or somebody has its key. Both count. Dismiss it, and let it in again with an empty data folder.
device-forked-dismissed = Two different entries of this laptop have the number { $seq } (one written { $first }, one { $second }).
event-over = By this laptop's clock the event ended { $at }. Its doors have no closing time, so tickets still let in.
clock-of-laptop-ahead = The clock of { $laptop } is { $minutes } min ahead of this laptop’s. Set both right: entries and exits follow them.
clock-of-laptop-behind = The clock of { $laptop } is { $minutes } min behind this laptop’s. Set both right: entries and exits follow them.
rehearse-printer = The printer { $name } is ready.
rehearse-printer-stopped = The printer { $name } is stopped. { $why }
rehearse-printer-stopped-mend = Look at the printer: paper, toner, cable. Then start its queue in the system's settings.
rehearse-printer-gone = The printer { $name } is not there.
rehearse-printer-gone-mend = Switch it on and connect it, or choose another one in Settings.
rehearse-printer-none = Tickets are to be printed, but this laptop has no printer.
rehearse-printer-none-mend = Set up a printer in the system's settings, or let Entrada save PDFs instead.
rehearse-printer-unused = No printer is set up; tickets are saved as PDF.
rehearse-disk = { $gigabytes } GB are free on the disk.
rehearse-disk-full = Only { $gigabytes } GB are free on the disk.
rehearse-disk-full-mend = Delete something large before the doors open.
rehearse-disk-unseen = The disk can't be looked at: { $why }.
rehearse-disk-unseen-mend = Check that the data folder's disk is connected.
rehearse-battery = The battery is at { $charge } % and in use.
rehearse-battery-plugged = The battery is at { $charge } % and plugged in.
rehearse-battery-low = The battery is at { $charge } % and not charging.
rehearse-battery-low-mend = Plug in the charger.
rehearse-camera = The camera shows a picture of { $size }.
rehearse-camera-none = There is no camera that shows a picture.
rehearse-camera-none-mend = Connect a webcam, or use a USB scanner.
rehearse-camera-trouble = The camera shows no picture.
rehearse-camera-trouble-mend = Close other programs that use it, and unplug and plug it in again.
rehearse-page = A page to see whether the printer prints
rehearse-page-note = This is not a ticket and lets nobody in.

## The rules of time of a ticket type.

rule-hours = { $on ->
    [some] On { $days }, from { $from } to { $until }.
   *[all] Every day from { $from } to { $until }.
}
rule-window = From { $from } to { $until }.
rule-apart = At least { $minutes } min between two entries.
rule-any-days = On any days you like; different days at most: { $days }.
rule-last-entry = Nobody comes in after { $at }, until the next day begins at { $end }.
rule-tolerance = Up to { $before } min early and { $after } min late.
rule-stay = { $of ->
    [day] Comes in again only within { $minutes } min of the first entry of the day.
   *[all] Comes in again only within { $minutes } min of the first entry.
}
rule-after-area = Only who came in at { $place } before.
rule-after-type = Only after a ticket “{ $type }” of the same order came in.
rule-unknown = A rule of a newer Entrada, which this one does not know: nobody comes in.
