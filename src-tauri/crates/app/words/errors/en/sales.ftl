### Errors, sales: see words/errors.rs.

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
