### Errors, door: see words/errors.rs.

scan-not-here = en este portátil no hay ninguna lectura «{ $scan }»
scan-undone-before = la lectura { $scan } ya se deshizo antes
undo-needs-desk = { $whose ->
    [old] este escaneo tiene más de 15 minutos: una puerta ya no lo deshace
   *[other] este escaneo es de otro portátil: una puerta no lo deshace
}
    .terminal = Lo hace con su PIN quien vende u organiza: --person NOMBRE.
    .window = Quien vende u organiza se identifica con su PIN y lo deshace.
scan-undone = la lectura { $scan } se deshizo
    .hint = Lee la entrada otra vez; será una lectura nueva, con su propio identificador.
scan-id-taken = el identificador de lectura { $scan } ya se usó, para otro código, otro sentido u otro acceso
    .hint = Da a cada lectura un identificador propio; un aparato que las cuenta no debe empezar de nuevo al reiniciarse.
scan-id-malformed = el identificador de una lectura tiene de 1 a 64 letras, cifras, guiones, puntos, dos puntos o guiones bajos
party-of-nobody = no viene nadie más: indica cuántas personas, desde 1, o todas
scanner-read-no-ticket = «{ $text }» no es una entrada de este evento: lee una con el lector y mira que el código esté entero
gate-not-of-event = { $event } no tiene ningún acceso «{ $gate }»
    .hint = Sus accesos son { $gates }.
question-not-of-event = no hay ninguna pregunta «{ $question }»
    .terminal = Muestra la lista de preguntas (entrada question list EVENT).
    .window = Mira las preguntas en Evento, En la puerta.
answer-not-yes-or-no = a «{ $question }» se responde sí o no, no «{ $answer }»
answer-not-a-choice = a «{ $question }» no se puede responder «{ $answer }»: elige una de { $choices }

## Paper

cancelled-not-printed = la entrada { $number } está anulada y no se imprime
    .hint = Restablécela primero.
no-ticket-to-print = no hay ninguna entrada que imprimir
    .hint = Vende una primero.
no-guest-to-list = no hay ningún asistente que poner en una lista
    .hint = Vende una entrada primero.
picture-name-ending = { $file } debe terminar en .png o .svg
ticket-page-size-unknown = el tamaño de papel no puede ser «{ $size }»; es a6, a4 o letter
list-page-size-unknown = el tamaño de papel no puede ser «{ $size }»; aquí es a4 o letter
qr-code-too-long = el código de { $bytes } bytes es demasiado largo para un QR; acórtalo a 2331 bytes como mucho
qr-code-empty = no hay código que dibujar como QR; dale primero uno a la entrada
ticket-not-drawn = entrada { $number }: { $why }
pdf-stopped = se detuvo antes de terminar el PDF; no se escribió nada

## Printers

print-program-missing =
    falta el programa «{ $program }», así que no se puede imprimir nada; instala { $package ->
        [PowerShell] PowerShell
       *[other] el paquete { $package }
    }, o guarda el PDF e imprímelo en otro sitio
printing-no-answer = el sistema de impresión no responde ({ $why }); inícialo, o guarda el PDF e imprímelo en otro sitio
printer-unknown = no hay ninguna impresora «{ $name }»; hay: { $known }
printer-unknown-and-none = no hay ninguna impresora «{ $name }»; este sistema no tiene ninguna
printer-not-chosen = no se eligió impresora y el sistema no tiene ninguna predeterminada; elige una de las suyas
print-file-unreadable = no se puede imprimir el archivo { $file }: { $why }
print-copies-out-of-range = no se pueden imprimir { $copies } copias; pide de 1 a 99
printing-refused = el sistema de impresión se negó: { $why }
no-event-at-door = no se indicó ningún evento para esta puerta
    .hint = Indica al menos uno.
ticket-not-linked = la entrada { $number } no tiene nada vinculado
link-code-none = el código de una pulsera o tarjeta tiene de 1 a { $most } caracteres
link-code-taken = «{ $code }» ya está vinculado a la entrada { $number }
    .hint = Desvincúlalo allí primero.
link-code-of-ticket = «{ $code }» es el código o el número de una entrada y no puede ser el de una pulsera o tarjeta
