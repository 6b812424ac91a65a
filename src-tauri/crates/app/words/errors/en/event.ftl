### Errors, event: see words/errors.rs.

## Finding an event, a ticket, an order, a type

event-not-here = the event { $event } is not on this laptop
    .terminal = Take in a bundle of it first.
    .window = Take in a file of it on the Devices screen first.
no-such-ticket = there is no ticket { $number } on this laptop
    .terminal = Check the number, or take in the latest bundle.
    .window = Check the number, or take in the latest file on the Devices screen.
no-such-order = there is no order { $order } on this laptop
    .terminal = Check the number, or take in the latest bundle.
    .window = Check the number, or take in the latest file on the Devices screen.
no-such-type = { $event } has no ticket type "{ $typed }"
    .terminal = List its types (entrada type list), or add one.
    .window = The Event screen lists the ticket types; one can be added there.
type-ambiguous = "{ $typed }" fits several ticket types: { $names }
    .hint = Type more of the name, or its index.
ticket-in-several-events = several events here have a ticket { $number }
address-missing = the e-mail address is empty
nobody-has-address = nobody here has the e-mail address { $email }
    .hint = Check how it is written. Who was forgotten has none any more.
holder-forgotten-already = the holder of ticket { $number } was forgotten already
buyer-forgotten-already = the buyer of order { $order } was forgotten already
no-such-ticket-or-order = there is no ticket and no order { $number } on this laptop
    .terminal = Check the number, or take in the latest bundle.
    .window = Check the number, or take in the latest file on the Devices screen.
number-of-ticket-and-order = { $number } is a ticket and also an order here
    .terminal = Name the person's e-mail address with --email.
person-in-several-events = { $typed } is in several events: { $events }
    .terminal = Name one with --event.
event-key-missing = this laptop does not have the event's key
slot-missing = this laptop was not given a key to make codes with
    .terminal = Take in a bundle of the event again.
    .window = Take in a file of the event again on the Devices screen.
event-not-named = the event is empty
    .hint = Name it by its id or a part of its name.
no-such-event = no event here is called "{ $typed }"
    .terminal = List the events (entrada event list).
    .window = Choose one from the list of events.
event-ambiguous = "{ $typed }" fits several events: { $names }
    .hint = Type more of the name, or the first letters of the id.

## An event's times

own-zone-unknown =
    { $tz ->
        [none] this laptop does not say which time zone it is in
       *[other] the time zone that this laptop is set to, TZ={ $tz }, is not known
    }
    .terminal = Say the event's own with --timezone, such as --timezone Europe/Madrid, or set TZ.
    .window = Choose the event's time zone.
event-needs-start = an event needs a time when it starts
event-needs-end = an event needs a time when it ends
event-ends-before-start = the event would end ({ $ends }) before it starts ({ $starts })
    .hint = Set an end that is later than the start.
doors-open-after-end = the doors would open ({ $open }) when the event is over ({ $ends })
doors-close-before-open = the doors would close ({ $close }) before they open ({ $open })
    .hint = Set a closing time that is later than the opening.
copy-needs-start = the copy needs a time when it starts
    .hint = Say when, like 2026-11-27 20:00.
copy-too-far = the copy would be too far from now
    .hint = Choose another start.

## Ticket types

type-ends-before-begin = "{ $name }" would end before it begins to be valid
    .hint = Let it end later, or begin earlier.
type-exists = there is a ticket type called "{ $name }" already
    .hint = Choose another name, or change that one.
type-gone = there is no ticket type { $index } any more

## Rules of time

rule-time = "{ $typed }" is not a time of day
    .hint = Write it like 09:00 or 22:30.
rule-weekdays = "{ $typed }" names no days of the week
    .hint = Write mon-fri, or sat,sun.
rule-number = "{ $typed }" is not a whole number from { $min } to { $max }
    .hint = Write such a number.
rule-window-ends = the window would end ({ $until }) before it begins ({ $from })
    .hint = Let it end later, or begin earlier.
rule-last-entry-night = a last entry at { $at } would shut people out before the night begins: the event's days begin at midnight
    .terminal = Say first when everyone is out, such as 06:00 (entrada event edit EVENT --everyone-out 06:00).
    .window = Say first when everyone is out, such as 06:00, on the Event screen under “At the door”.
rule-there-already = "{ $name }" has such a rule already: its rule { $place }
    .hint = Remove that one first.
rule-needs-entries = "{ $name }" lets in once only, so a rule about coming in again could never matter
    .terminal = Allow more first (entrada type edit EVENT TYPE --reentry yes), or take the rule away.
    .window = Let its bearers come back, or let it in more often; or remove the rule.
too-many-rules = a ticket type can have at most { $max } rules
    .hint = Remove one first.
no-such-rule = "{ $name }" has no rule { $place }
    .terminal = List its rules (entrada type rule list EVENT TYPE).
    .window = Its form on the Event screen lists its rules.
rule-after-itself = tickets of the type "{ $name }" can't wait for their own type
    .hint = Name another type, or an area.
rule-after-unknown = there is no area, ticket type or event "{ $typed }" here, only { $names }
    .hint = Name one of these.
area-in-rule = tickets of { $types } are let in only after the area "{ $area }"
    .terminal = Take that rule away first (entrada type rule remove EVENT TYPE PLACE).
    .window = Remove that rule first, on the Event screen under “Ticket types”.

## Areas, gates and questions

name-taken = there is { $what ->
        [area] an area
       *[gate] a gate
    } called "{ $name }" already
    .hint = Choose another name, or change that one.
area-has-gates = { $count ->
        [one] the gate { $gates } leads
       *[other] the gates { $gates } lead
    } into the area "{ $area }"
    .terminal = Let them lead elsewhere first (entrada gate edit EVENT GATE --area "").
    .window = Let them lead elsewhere first, on the Event screen under “Areas and gates”.
area-gone = there is no area "{ $name }" any more
gate-gone = there is no gate "{ $name }" any more
gate-in-use = the gate "{ $gate }" is one that { $types } may use
    .terminal = Give these types other gates first (entrada type edit EVENT TYPE --gate G).
    .window = Give these types other gates first, on the Event screen under “Ticket types”.
no-gate-called = no gate "{ $typed }"
no-question-called = no question "{ $typed }"
no-such-question = { $event } has no question { $question }
    .terminal = List its questions (entrada question list).
    .window = The Event screen lists the questions under “At the door”.
question-asked-already = "{ $question }" is asked already
    .hint = Change that question instead.
question-without-choices = the question "{ $question }" is a choice without choices
    .terminal = Give it some: --choice Yes --choice Later.
    .window = Give it some, with commas between.
question-with-choices = the question "{ $question }" has choices, but is not answered with a choice
    .terminal = Make it one (--kind choice), or leave the choices out.
    .window = Let it be answered with a choice, or leave the choices out.
choice-twice = the choice "{ $choice }" is there twice
    .hint = Name each choice once.
too-many-choices = a question can have at most { $max } choices, not { $count }
    .hint = Ask for a text instead.
