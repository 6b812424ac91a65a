### Errors, lists: see words/errors.rs.

file-empty = { $file } is empty
file-only-separators = { $file } is empty: there is nothing in it but separators
file-too-many-rows = { $file } has more than { $max } rows
    .hint = Import it in several parts.
column-not-in-file = there is no column { $column }: the file has { $width }
    .hint = Choose columns that the file has.
picture-not-csv = { $file } is a picture, not a CSV
    .hint = Choose the file with the guest list.
spreadsheet-not-csv = { $file } is a spreadsheet, not a CSV
    .hint = Open it in the spreadsheet program and save it as CSV first.
archive-not-csv = { $file } is a compressed archive, not a CSV
    .hint = Unpack it and choose the CSV in it.
pdf-not-csv = { $file } is a PDF, not a CSV
    .hint = Get the list as CSV from where the PDF comes from.
web-page-not-csv = { $file } is a web page, not a CSV
    .hint = Download the list again; perhaps you have to sign in there first.
file-not-text = { $file } is not text, so not a CSV
    .hint = Choose a CSV file, for example one that a spreadsheet saved as "CSV UTF-8".
file-not-whole-utf16 = { $file } is damaged: it is not whole UTF-16 text
    .hint = Save or download it again, best as "CSV UTF-8".

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
       *[other] { $field }
    }
import-quote-never-closed = a quotation mark is opened in this row and never closed
import-no-column-recognised = no column is recognised; choose which one holds the name, the e-mail address and so on
import-no-type-column = no column names the ticket type; choose the type of all rows, or the column
import-nothing-read = nothing in this row is in a column that is read; take the row out, or choose other columns
import-row-too-wide = this row has { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    }, the first one { $expected }; a cell with a separator in it needs quotation marks
import-row-too-narrow = this row has only { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    }, the first one { $expected }
import-nul-byte = there is a NUL byte in it: the file is damaged
import-not-utf8 = some bytes in it are not UTF-8, as the rest of the file is; save it again as "CSV UTF-8"
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
import-code-of-another-ticket = ticket { $number } has this code already, with another name, type, e-mail or seat
import-code-is-a-number = this is the number of ticket { $number } of this event
import-ticket-not-here-yet = this is the code of ticket { $number }, which is not on this laptop yet; take in the latest bundle
import-ticket-not-valid = this ticket was { $state ->
        [cancelled] cancelled
        [blocked] blocked
       *[other] { $state }
    } where the file comes from; take its row out
import-seat-twice = the same seat stands on line { $line }; a seat is sold once
import-type-too-few = only { $left } of { $quota } are left, and the file has { $new } new ones; raise the quota, or take rows out
import-group-too-few = only { $left } of { $quota } of the group "{ $group }" are left, and the file has { $new } new ones; raise the quota, or take rows out
