### Errors, sales: see words/errors.rs.

## What is left to sell

type-sold-out = { $name } is sold out: all { $quota } are issued
    .hint = Sell another type, or raise the quota.
type-too-few = only { $left } of { $quota } tickets "{ $name }" are left, not { $count }
    .hint = Sell another type, or raise the quota.
group-sold-out = the types of the group "{ $name }" are sold out: all { $quota } are issued
    .hint = Sell another type, or raise the quota.
group-too-few = only { $left } of { $quota } tickets of the group "{ $name }" are left, not { $count }
    .hint = Sell another type, or raise the quota.
seat-taken = seat { $seat } is sold already: ticket { $number } has it
    .hint = Choose another seat, or cancel or change that ticket first.
seat-taken-by = seat { $seat } is sold already: ticket { $number } ({ $name }) has it
    .hint = Choose another seat, or cancel or change that ticket first.
order-places-gone = order { $order } was not paid in time and its places are gone: { $why }
    .hint = Sell another type, or raise the quota.

## Selling

pay-until-over = the time to pay until is over already
sale-empty = a sale needs at least one ticket
sale-too-large = { $count } tickets are too many for one sale; at most { $max } fit
    .hint = Make several sales of it.
sale-in-several-currencies = one sale can't be in { $currencies }
    .hint = Make one sale for each currency.
one-and-another = { $first } and { $second }
payment-named-twice = a sale has one way of paying or a list of them, not both
seat-twice = seat { $seat } stands in the sale twice
    .hint = Give each ticket a seat of its own, or none.
price-needs-reason = "{ $name }" costs { $usual }: to sell it for { $price }, say why
    .window = Write a reason beside the price.
    .terminal = Add --price-reason.
type-same-already = ticket { $number } is "{ $name }" at this price already
type-in-other-currency = "{ $name }" costs { $currency }, and this order is in { $order }
    .hint = Give the money back, and sell the other ticket anew.

## Paying

order-in-several-events = several events here have an order { $order }
no-payment-named = no way of paying is named
no-order-named = no order is named
order-paid-already = order { $order } is paid already
order-late-part = order { $order } was not paid in time, so a part is not enough
    .hint = Pay all of it, or give it more time first.
receipt-nothing-paid = nothing was paid for order { $order }
    .hint = Take the payment first: a receipt says what was paid.
nothing-to-refund = nothing is paid of order { $order }: there is nothing to give back
refund-too-much = { $amount } are more than the { $paid } that are paid of order { $order }
refund-other-order = ticket { $number } is not in order { $order }
refund-not-free = money can't be given back as "free"
    .hint = Name how: cash, card ...
payment-in-two-currencies = one payment can't be in { $first } and { $second }
    .hint = Make one payment for each currency.
payment-nothing-left = nothing is left to pay for the payment by { $method ->
        [cash] cash
        [card] card
        [transfer] transfer
       *[other] other means
    }
payment-no-amount = a payment of { $amount } is no payment
payment-too-much = { $given } are more than the { $due } that are due
cash-too-little = { $tendered } in cash do not cover { $amount }
payment-not-cash = only cash has change: leave out what was handed over for the payment by { $method ->
        [cash] cash
        [card] card
        [transfer] transfer
       *[other] other means
    }
payment-not-free = { $due } are due, which is not free

## Tickets

nothing-to-print = none of these tickets can be put on paper
    .hint = Cancelled tickets are not printed: select others, or reinstate them first.
nothing-selected = no ticket is selected
    .hint = Select some guests first.
ticket-ends-before-begin = the ticket would end before it begins to be valid
ticket-cancelled-already = ticket { $number } is cancelled already
ticket-not-cancelled = ticket { $number } is not cancelled
ticket-cancelled = ticket { $number } is cancelled
ticket-not-blocked = ticket { $number } is not blocked
ticket-cancelled-reinstate = ticket { $number } is cancelled; reinstate it first
