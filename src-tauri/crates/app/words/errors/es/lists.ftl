### Errors, lists: see words/errors.rs.

file-empty = { $file } está vacío
file-only-separators = { $file } está vacío: solo tiene separadores
file-too-many-rows = { $file } tiene más de { $max } filas
    .hint = Impórtalo en varias partes.
column-not-in-file = no hay columna { $column }: el archivo tiene { $width }
    .hint = Elige columnas que el archivo tenga.
picture-not-csv = { $file } es una imagen, no un CSV
    .hint = Elige el archivo con la lista de asistentes.
spreadsheet-not-csv = { $file } es una hoja de cálculo, no un CSV
    .hint = Ábrelo en el programa de hojas de cálculo y guárdalo antes como CSV.
archive-not-csv = { $file } es un archivo comprimido, no un CSV
    .hint = Descomprímelo y elige el CSV que contiene.
pdf-not-csv = { $file } es un PDF, no un CSV
    .hint = Consigue la lista como CSV allí de donde viene el PDF.
web-page-not-csv = { $file } es una página web, no un CSV
    .hint = Descarga la lista otra vez; quizá antes haya que iniciar sesión allí.
file-not-text = { $file } no es texto, así que no es un CSV
    .hint = Elige un archivo CSV, por ejemplo uno que una hoja de cálculo guardó como «CSV UTF-8».
file-not-whole-utf16 = { $file } está dañado: no es texto UTF-16 completo
    .hint = Guárdalo o descárgalo otra vez, mejor como «CSV UTF-8».

## Problems of rows: in which column, and what. They stand in a table and have no way out of their own.

import-column = columna { $nth }
import-field = { $field ->
        [all] todas
        [name] nombre
        [email] correo
        [type] tipo
        [seat] asiento
        [note] nota
        [code] código
        [paid] pagado
        [state] estado
       *[other] { $field }
    }
import-quote-never-closed = en esta fila se abren unas comillas que nunca se cierran
import-no-column-recognised = no se reconoce ninguna columna; elige cuál tiene el nombre, el correo y lo demás
import-no-type-column = ninguna columna dice el tipo de entrada; elige el tipo de todas las filas, o la columna
import-nothing-read = nada de esta fila está en una columna que se lea; quita la fila o elige otras columnas
import-row-too-wide = esta fila tiene { $cells ->
        [one] 1 celda
       *[other] { $cells } celdas
    }, la primera { $expected }; una celda que contiene un separador necesita comillas
import-row-too-narrow = esta fila solo tiene { $cells ->
        [one] 1 celda
       *[other] { $cells } celdas
    }, la primera { $expected }
import-nul-byte = contiene un byte NUL: el archivo está dañado
import-not-utf8 = algunos bytes no son UTF-8 como el resto del archivo; guárdalo otra vez como «CSV UTF-8»
import-not-an-address = esto no es una dirección de correo
import-type-missing = aquí no hay tipo de entrada; escríbelo o elige uno para estas filas
import-type-ambiguous = puede ser «{ $one }» o «{ $other }»; escríbelo exactamente así
import-type-unknown = { $event } no tiene ese tipo de entrada, solo { $types }
import-no-types = { $event } aún no tiene tipos de entrada; añádelos primero
import-paid-unclear = de ahí no queda claro si está pagado; escribe sí o no
import-code-of-another-event = es un código de otro evento de Entrada y no se puede conservar; deja la celda vacía
import-code-empty = de este código no queda nada sin lo que añaden los lectores
import-code-too-long = el código tiene { $length } caracteres; caben { $max } como mucho
import-code-rounded = una hoja de cálculo redondeó este código y se perdieron sus cifras; exporta la lista otra vez
import-code-with-control = hay un salto de línea o un carácter de control en el código
import-code-twice = el mismo código está en la línea { $line }
import-code-of-another-ticket = la entrada { $number } ya tiene este código, con otro nombre, tipo, correo o asiento
import-code-is-a-number = es el número de la entrada { $number } de este evento
import-ticket-not-here-yet = es el código de la entrada { $number }, que aún no está en este portátil; incorpora el último archivo del evento
import-ticket-not-valid = esta entrada estaba { $state ->
        [cancelled] anulada
        [blocked] bloqueada
       *[other] «{ $state }»
    } allí de donde viene el archivo; quita su fila
import-seat-twice = el mismo asiento está en la línea { $line }; un asiento se vende una sola vez
import-type-too-few = solo quedan { $left } de { $quota }, y el archivo trae { $new } nuevas; sube el cupo o quita filas
import-group-too-few = solo quedan { $left } de { $quota } del grupo «{ $group }», y el archivo trae { $new } nuevas; sube el cupo o quita filas
