### Errors, lists: see words/errors.rs.

file-empty = { $file } está vacío
file-only-separators = { $file } está vacío: solo tiene separadores
file-too-many-rows = { $file } tiene más de { $max } filas
    .hint = Impórtalo en varias partes.
picture-no-list = { $file } es una imagen y no una lista
    .hint = Elige el archivo con la lista de asistentes.
archive-no-list = { $file } es un archivo comprimido y no una lista
    .hint = Descomprímelo y elige la lista que contiene.
pdf-no-list = { $file } es un PDF, del que no se puede leer ninguna lista
    .hint = Consigue la lista como CSV o .xlsx allí de donde viene el PDF.
web-page-no-list = { $file } es una página web y no una lista
    .hint = Descarga la lista otra vez; quizá antes haya que iniciar sesión allí.
file-not-text = { $file } no es texto ni una hoja de cálculo
    .hint = Elige un archivo CSV, .xlsx u .ods.
file-not-whole-utf16 = { $file } está dañado: no es texto UTF-16 completo
    .hint = Guárdalo o descárgalo otra vez, mejor como «CSV UTF-8».
spreadsheet-unreadable = { $file } es una hoja de cálculo que no se puede leer: { $why }
    .hint = Ábrela en su programa, quítale la contraseña y guárdala como .xlsx o como CSV.
spreadsheet-too-large = { $file } ocupa al descomprimirse más de lo que necesita cualquier lista, así que no se abrió
    .hint = Copia la lista en un archivo nuevo o guárdala como CSV.
encoding-unknown = ninguna codificación se llama «{ $name }»
    .hint = Escribe por ejemplo utf-8, windows-1250, iso-8859-2, macintosh, shift_jis o gbk, o no pongas ninguna.
header-line-empty = en la línea { $line } de { $file } no hay nada
    .hint = Indica la línea en que empieza el encabezado, contando desde 1.
column-field-unknown = ninguna columna se puede leer como «{ $field }»
    .hint = Puede ser { $fields } o none.
column-unknown = el archivo no tiene la columna «{ $column }»
    .hint = Sus columnas son: { $columns }.
file-own-table = { $file } es una tabla de { $table ->
        [scans] escaneos
        [orders] pedidos
        [payments] pagos
       *[cash] recuentos de caja
    } que exportó Entrada, y en ella no hay invitados
    .hint = Usa la tabla de entradas.
export-column-unknown = esta tabla no tiene ninguna columna «{ $column }»
    .hint = Sus columnas son: { $columns }.
export-column-twice = la columna «{ $column }» está dos veces
    .hint = Nombra cada columna una sola vez.
export-too-long-for-workbook = la tabla es demasiado larga para un libro de cálculo
    .hint = Guárdala como CSV.
export-workbook-has-none = un libro de cálculo no tiene separador, signo decimal ni marca de orden de bytes
    .hint = Omítelos o elige CSV.
export-workbook-needs-file = un libro de cálculo no se puede mostrar en un terminal ni en JSON
    .hint = Indica un archivo con -o.
import-stopped = detenido antes de importar nada; no cambió nada

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
        [status] asistencia
        [quantity] cantidad
        [guests] acompañantes
        [buyer] comprador
        [price] precio
        [currency] moneda
        [valid_from] válido desde
        [valid_until] válido hasta
        [number] número
       *[other] { $field }
    }
import-quote-never-closed = en esta fila se abren unas comillas que nunca se cierran
import-no-column-recognised = no se reconoce ninguna columna; elige cuál tiene el nombre, el correo y lo demás
import-no-type-column = ninguna columna dice el tipo de entrada; elige el tipo de todas las filas, o la columna
import-row-too-wide = esta fila tiene { $cells ->
        [one] 1 celda
       *[other] { $cells } celdas
    }, la primera { $expected }; una celda que contiene un separador necesita comillas
import-nul-byte = contiene un byte NUL: el archivo está dañado
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
import-code-is-a-number = es el número de la entrada { $number } de este evento
import-ticket-not-here-yet = es el código de la entrada { $number }, que aún no está en este portátil; incorpora el último archivo del evento
import-seat-twice = el mismo asiento está en la línea { $line }; un asiento se vende una sola vez
import-type-too-few = solo quedan { $left } de { $quota }, y el archivo trae { $new } nuevas; sube el cupo o quita filas
import-group-too-few = solo quedan { $left } de { $quota } del grupo «{ $group }», y el archivo trae { $new } nuevas; sube el cupo o quita filas
import-not-in-encoding = algunos bytes no están en la codificación del archivo; elige otra o guárdalo de nuevo como «CSV UTF-8»
import-other-encoding = esta línea está en otra codificación que el resto del archivo; mira si sus letras son correctas
import-row-passed = esta fila no es un invitado y se dejó fuera
import-column-no-codes = no se lee como códigos de entrada: lo que hay en esta columna se puede adivinar o es igual para muchos
import-second-column = esta segunda columna se leyó donde la primera está vacía; filas: { $count }
import-status-unclear = no queda claro si este invitado viene; escríbelo con claridad o no leas esta columna
import-state-unknown = ninguna entrada está en ese estado; escribe valid, blocked o cancelled
import-quantity-unclear = no queda claro cuántas entradas son; escribe un número
import-quantity-too-many = una fila da como mucho { $max } entradas; ¿es la columna correcta?
import-quantity-made = esta fila se convirtió en varias entradas con el mismo nombre: { $count }
import-names-and-count = aquí hay { $names } nombres y la fila es para { $count }; corrige uno de los dos
import-names-split = aquí hay varias personas; cada una tiene su entrada: { $count }
import-codes-and-count = aquí hay { $codes } códigos y la fila es para { $count }; corrige uno de los dos
import-one-code = un código para varias entradas ({ $count }): la primera lo conserva, las demás tienen códigos de este programa
import-one-seat = un asiento para varias entradas ({ $count }): solo lo tiene la primera
import-price-unclear = esto no es un precio; escríbelo como 12.50
import-price-currency = las entradas de este tipo cuestan { $currency }
import-code-placeholder = esto no es un código sino una marca de «ninguno»; deja la celda vacía o no leas esta columna
import-code-short = demasiado corto para un código de entrada: cualquiera podría probarlo; deja la celda vacía o no leas esta columna
import-code-guessable = esto se puede adivinar y no es un código de entrada; deja la celda vacía o no leas esta columna
import-ticket-twice = otra fila del archivo ya es la entrada { $number }
import-seat-of-other = la entrada { $number } tiene este asiento o lo recibe de este archivo
import-stays-price = una lista no fija precios; cámbialo en la entrada { $number }, donde la diferencia se paga o se devuelve
import-stays-paid = una lista no devuelve dinero; hazlo en la entrada { $number }
import-stays-code = un código entregado se queda como está; reemite la entrada { $number } para tener otro
import-stays-kept = esto lo lleva el propio programa y ninguna lista lo cambia
import-stays-buyers = otras filas de este pedido nombran a otro comprador; haz que digan lo mismo
import-stays-type = la entrada { $number } no puede pasar a ese tipo por una lista: está anulada, o el tipo es en otra moneda
import-stays-state = un texto va con una entrada bloqueada, y toda entrada tiene un estado: valid, blocked o cancelled
import-number-of-order = este es el número de un pedido, no de una entrada; usa la tabla de entradas
