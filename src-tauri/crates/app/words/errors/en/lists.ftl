### Errors, lists: see words/errors.rs.

file-empty = { $file } is empty
file-only-separators = { $file } is empty: there is nothing in it but separators
file-too-many-rows = { $file } has more than { $max } rows
    .hint = Import it in several parts.
picture-no-list = { $file } is a picture, and no guest list
    .hint = Choose the file with the guest list.
archive-no-list = { $file } is a compressed archive, and no guest list
    .hint = Unpack it and choose the list in it.
pdf-no-list = { $file } is a PDF, from which no list can be read
    .hint = Get the list as CSV or .xlsx from where the PDF comes from.
web-page-no-list = { $file } is a web page, and no guest list
    .hint = Download the list again; perhaps you have to sign in there first.
file-not-text = { $file } is neither text nor a spreadsheet
    .hint = Choose a CSV, .xlsx or .ods file.
file-not-whole-utf16 = { $file } is damaged: it is not whole UTF-16 text
    .hint = Save or download it again, best as "CSV UTF-8".
spreadsheet-unreadable = { $file } is a spreadsheet that can't be read: { $why }
    .hint = Open it in the spreadsheet program, take off its password, and save it as .xlsx or as CSV.
spreadsheet-too-large = { $file } unpacks to more than any guest list needs, so it was not opened
    .hint = Copy the list into a new file, or save it as CSV.
encoding-unknown = no encoding is called "{ $name }"
    .hint = Write a label such as utf-8, windows-1250, iso-8859-2, macintosh, shift_jis or gbk, or leave it out.
header-line-empty = nothing stands on line { $line } of { $file }
    .hint = Name the line on which the header begins, counted from 1.
column-field-unknown = "{ $field }" is not what a column can be read as
    .hint = It is one of { $fields }, or none.
column-unknown = the file has no column "{ $column }"
    .hint = Its columns are: { $columns }.
file-own-table = { $file } is a table of { $table ->
        [scans] scans
        [orders] orders
        [payments] payments
       *[cash] cash counts
    } that Entrada exported, and no guests stand in it
    .hint = Take the table of tickets.
export-column-unknown = this table has no column "{ $column }"
    .hint = Its columns are: { $columns }.
export-column-twice = the column "{ $column }" is named twice
    .hint = Name each column once.
export-too-long-for-workbook = the table is too long for a workbook
    .hint = Save it as CSV.
export-workbook-has-none = a workbook has no separator, no decimal sign and no byte order mark
    .hint = Leave them out, or choose CSV.
export-workbook-needs-file = a workbook can't be shown on a terminal or in JSON
    .hint = Name a file with -o.
import-stopped = stopped before anything was imported; nothing is changed

## Problems of rows: in which column, and what. They stand in a table and have no way out of their own.

import-column = column { $nth }
import-field = { $field ->
        [all] all
        [name] name
        [email] email
        [type] type
        [seat] seat
        [note] note
        [code] code
        [paid] paid
        [state] state
        [status] status
        [quantity] quantity
        [guests] further guests
        [buyer] buyer
        [price] price
        [currency] currency
        [valid_from] valid from
        [valid_until] valid until
        [number] number
       *[other] { $field }
    }
import-quote-never-closed = a quotation mark is opened in this row and never closed
import-no-column-recognised = no column is recognised; choose which one holds the name, the e-mail address and so on
import-no-type-column = no column names the ticket type; choose the type of all rows, or the column
import-row-too-wide = this row has { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    }, the first one { $expected }; a cell with a separator in it needs quotation marks
import-nul-byte = there is a NUL byte in it: the file is damaged
import-not-an-address = this is not an e-mail address
import-type-missing = no ticket type stands here; fill it in, or choose one for such rows
import-type-ambiguous = this may be "{ $one }" or "{ $other }"; write it exactly so
import-type-unknown = { $event } has no such ticket type, only { $types }
import-no-types = { $event } has no ticket types yet; add them first
import-paid-unclear = whether it is paid is not clear from that; write yes or no
import-code-of-another-event = this is a code of another Entrada event and can't be kept; leave the cell empty
import-code-empty = nothing is left of this code without what scanners add
import-code-too-long = the code has { $length } characters; at most { $max } fit
import-code-rounded = a spreadsheet has rounded this code and its digits are lost; export the list again
import-code-with-control = there is a line break or control character in the code
import-code-twice = the same code stands on line { $line }
import-code-is-a-number = this is the number of ticket { $number } of this event
import-ticket-not-here-yet = this is the code of ticket { $number }, which is not on this laptop yet; take in the latest bundle
import-seat-twice = the same seat stands on line { $line }; a seat is sold once
import-type-too-few = only { $left } of { $quota } are left, and the file has { $new } new ones; raise the quota, or take rows out
import-group-too-few = only { $left } of { $quota } of the group "{ $group }" are left, and the file has { $new } new ones; raise the quota, or take rows out
import-not-in-encoding = some bytes in it are not in the encoding of the file; choose another one, or save the file again as "CSV UTF-8"
import-other-encoding = this line is in another encoding than the rest of the file; look whether its letters are right
import-row-passed = this row is no guest and was left out
import-column-no-codes = not taken for entry codes: what stands in this column can be guessed, or is the same for many
import-second-column = this second column was read where the first one is empty; rows: { $count }
import-status-unclear = whether this guest comes is not clear from that; write it plainly, or do not read this column
import-state-unknown = no ticket is in such a state; write valid, blocked or cancelled
import-quantity-unclear = how many tickets that is, is not clear; write a number
import-quantity-too-many = one row makes at most { $max } tickets; is this the right column?
import-quantity-made = this row became several tickets of the same name: { $count }
import-names-and-count = { $names } names stand here, and the row is for { $count }; correct one of them
import-names-split = several people stand here; each has a ticket now: { $count }
import-codes-and-count = { $codes } codes stand here, and the row is for { $count }; correct one of them
import-one-code = one code for several tickets ({ $count }): the first keeps it, the others have codes of this program
import-one-seat = one seat for several tickets ({ $count }): only the first has it
import-price-unclear = this is not a price; write it like 12.50
import-price-currency = tickets of this type cost { $currency }
import-code-placeholder = this is no code but a mark for “none”; leave the cell empty, or do not read this column
import-code-short = too short for an entry code: anybody could try it out; leave the cell empty, or do not read this column
import-code-guessable = this can be guessed and is no entry code; leave the cell empty, or do not read this column
import-ticket-twice = another row of the file is ticket { $number } already
import-seat-of-other = ticket { $number } has this seat, or gets it from this file
import-stays-price = a list makes no prices; change it at ticket { $number }, where the difference is paid or given back
import-stays-paid = a list gives no money back; do that at ticket { $number }
import-stays-code = a code that was handed out stays as it is; re-issue ticket { $number } for a new one
import-stays-kept = the program keeps this itself, and no list changes it
import-stays-buyers = other rows of this order name another buyer; let them say the same
import-stays-type = ticket { $number } can’t become of that type by a list: it is cancelled, or the type is in another currency
import-stays-state = a text goes with a ticket that is blocked, and every ticket has a state: valid, blocked or cancelled
import-number-of-order = this is the number of an order, not of a ticket; take the table of tickets
