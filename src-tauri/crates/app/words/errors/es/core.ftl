### Errors, core: see words/errors.rs.

## What is typed: texts, amounts, times, numbers

text-empty = falta { $what }
text-too-long = { $what } tiene { $length } caracteres; caben { $max } como máximo
not-an-email = «{ $text }» no es una dirección de correo
not-a-currency = «{ $text }» no es una moneda: se escribe con tres letras, como EUR, USD o INR
not-a-price = «{ $text }» no es un precio: escríbelo como 12,50
price-negative = el precio { $text } es menor que cero
price-too-large = el precio { $text } es demasiado alto
price-too-fine = el precio { $text } tiene más decimales de los que tiene { $currency }, que son { $decimals }
not-a-tax-rate = «{ $text }» no es un tipo de impuesto: escribe porcentajes como 19, 7,7 u 8,875
price-ambiguous = «{ $text }» se puede leer como { $whole } { $currency } o como { $decimal } { $currency }
    .hint = Para lo primero, escribe { $whole } sin separador; para lo segundo, tantos decimales como tiene { $currency }.
not-a-time = «{ $text }» no es una fecha con hora: escribe 2026-11-20 19:30 o 2026-11-20T19:30:00+01:00
time-skipped = { $time } no existe en { $zone }: a esa hora se adelantan los relojes
time-twice = { $time } se da dos veces en { $zone }: escribe { $first } o { $second }
time-offset-of-zone = { $time } no corresponde a { $zone }, donde los relojes van entonces a { $offset }
not-a-time-zone = «{ $text }» no es una zona horaria: lo son nombres como Europe/Madrid o Asia/Kolkata
not-a-ticket-number = «{ $text }» no es un número de entrada: tiene diez letras y cifras, como 7K3Q9-M2FXD
ticket-number-of-other-length = «{ $text }» tiene { $signs } letras y cifras; un número de entrada tiene { $of }, como 7K3Q9-M2FXD
not-an-id = «{ $text }» no es un identificador válido
reissued-too-often = esta entrada se ha reemitido { $max } veces; anúlala y emite otra
too-many-types = un evento puede tener { $max } tipos de entrada como máximo

## What a text or a count is called. English puts "the" before it.

what-test-address = la dirección para la prueba
what-area-name = el nombre de la zona
what-buyer-name = el nombre del comprador
what-choice = la opción
what-event-name = el nombre del evento
what-gate = el acceso
what-gate-name = el nombre del acceso
what-laptop-name = el nombre del portátil
what-name = el nombre
what-note = la nota
what-note-for-door = la nota para la puerta
what-question = la pregunta
what-quota-group = el grupo que comparte la cantidad
what-reason = el motivo
what-seat = el asiento
what-sender-address = la dirección del remitente
what-sender-name = el nombre del remitente
what-text = el texto
what-text-for-door = el texto para la puerta
what-type-name = el nombre del tipo de entrada
what-venue = el lugar
what-capacity = el aforo
what-retain-days = el número de días que se guardan los datos personales
what-quota = la cantidad
what-entries = el número de veces que deja pasar
what-entries-per-day = el número de veces que deja pasar al día

## The data folder

store-busy = otra copia de Entrada lleva demasiado tiempo escribiendo en esta carpeta de datos
    .hint = Cierra la otra copia o vuelve a intentarlo.
store-read-only = no se puede escribir en la carpeta de datos: { $why }
    .terminal = Date permiso para escribir en la carpeta, o elige otra con --data o ENTRADA_DATA.
    .window = Date permiso para escribir en la carpeta y vuelve a intentarlo.
disk-full = el disco está lleno; no se ha cambiado nada
    .hint = Haz sitio y vuelve a intentarlo.
database-damaged = la base de datos está dañada: { $why }
    .terminal = Restaura una copia de seguridad en una carpeta nueva (entrada restore ARCHIVO), o pide un archivo a un portátil del evento.
    .window = Guarda una copia de la carpeta de datos y restaura después tu última copia de seguridad en una nueva, o pide un archivo a un portátil del evento.
database-missing = falta la base de datos
    .terminal = Restaura una copia de seguridad en una carpeta nueva (entrada restore ARCHIVO), o pide un archivo a un portátil del evento.
    .window = Guarda una copia de la carpeta de datos y restaura después tu última copia de seguridad en una nueva, o pide un archivo a un portátil del evento.
database-empty = la base de datos está dañada: el archivo está vacío
    .terminal = Restaura una copia de seguridad en una carpeta nueva (entrada restore ARCHIVO), o pide un archivo a un portátil del evento.
    .window = Guarda una copia de la carpeta de datos y restaura después tu última copia de seguridad en una nueva, o pide un archivo a un portátil del evento.
database-not-one = la base de datos está dañada: no es una base de datos
    .terminal = Restaura una copia de seguridad en una carpeta nueva (entrada restore ARCHIVO), o pide un archivo a un portátil del evento.
    .window = Guarda una copia de la carpeta de datos y restaura después tu última copia de seguridad en una nueva, o pide un archivo a un portátil del evento.
database-cut-short = la base de datos está dañada: el archivo está cortado: tiene { $has } bytes de { $tells }
    .terminal = Restaura una copia de seguridad en una carpeta nueva (entrada restore ARCHIVO), o pide un archivo a un portátil del evento.
    .window = Guarda una copia de la carpeta de datos y restaura después tu última copia de seguridad en una nueva, o pide un archivo a un portátil del evento.
database-cut-to = la base de datos está dañada: el archivo está cortado: tiene { $has } bytes
    .terminal = Restaura una copia de seguridad en una carpeta nueva (entrada restore ARCHIVO), o pide un archivo a un portátil del evento.
    .window = Guarda una copia de la carpeta de datos y restaura después tu última copia de seguridad en una nueva, o pide un archivo a un portátil del evento.
migration-failed = la base de datos no se puede llevar a la versión de este programa: { $why }
    .terminal = No se ha cambiado nada. Guarda una copia de seguridad (entrada backup ARCHIVO) y tus listas (entrada export), y vuelve a la versión que tenías antes.
    .window = No se ha cambiado nada. Guarda una copia de la carpeta de datos y vuelve a la versión que tenías antes.
database-newer = la base de datos tiene la versión { $found }, este programa conoce hasta la { $known }
    .hint = Actualiza Entrada en este portátil.
laptop-role-too-low = este portátil es { $have ->
        [door] de una puerta
        [desk] de una taquilla
       *[organiser] de la organización
    }; eso solo puede hacerlo el { $needs ->
        [door] de una puerta
        [desk] de una taquilla o de la organización
       *[organiser] de la organización
    }
    .hint = Hazlo en el portátil de la organización, o pide una invitación con ese papel.
laptop-not-invited = este portátil no está invitado al evento
    .hint = Hazlo en el portátil de la organización, o pide una invitación con ese papel.
laptop-dismissed = este portátil fue excluido del evento
    .hint = Para volver a participar necesita una carpeta de datos nueva y una invitación nueva.
last-word-beyond-reach = otro portátil puso a lo que dice de esto una fecha tan tardía que este portátil no puede cambiarlo
    .hint = Hágalo en el portátil de un organizador, o excluya el portátil cuyo reloj está mal.
own-fact-would-not-count = lo que anotaría este portátil no contaría: { $why }
    .window = Compruebe la fecha y la hora de este portátil.
    .terminal = Compruebe la fecha y la hora de este portátil y ejecute entrada journal verify.
own-clock-beyond = el reloj de este portátil muestra un año con el que no se puede fechar nada
    .hint = Ponga bien la fecha y la hora de este portátil.
fact-unreadable = no se puede leer una anotación del diario: { $why }
    .terminal = Ejecuta entrada journal verify para ver qué falla.
    .window = Comprueba el diario en Ajustes para ver qué falla.
fact-newer = una anotación del diario tiene el formato { $format }, que necesita una versión más nueva de Entrada
    .terminal = Ejecuta entrada journal verify para ver qué falla.
    .window = Comprueba el diario en Ajustes para ver qué falla.
fact-signature-wrong = una anotación del portátil { $device } tiene una firma incorrecta
    .terminal = Ejecuta entrada journal verify para ver qué falla.
    .window = Comprueba el diario en Ajustes para ver qué falla.
fact-part-changed = se ha cambiado una parte privada de una anotación del portátil { $device }
    .terminal = Ejecuta entrada journal verify para ver qué falla.
    .window = Comprueba el diario en Ajustes para ver qué falla.
stored-value-unreadable = no se puede leer un valor guardado: { $why }
    .terminal = Ejecuta entrada journal verify para ver qué falla.
    .window = Comprueba el diario en Ajustes para ver qué falla.
database-says = la base de datos dice: { $why }
internal = algo ha fallado dentro de Entrada: { $why }

## The master key and where it rests

key-not-chosen = la carpeta de datos { $folder } aún no está protegida: elige el llavero del sistema, una frase de contraseña o un archivo de clave
key-chosen-already = { $path } ya existe: esta carpeta de datos ya está protegida; cambia su protección en lugar de crearla de nuevo
no-keyring = aquí no se puede usar ningún llavero del sistema ({ $why }): protege los datos con una frase de contraseña o un archivo de clave
keyring-locked = el llavero del sistema está bloqueado ({ $why }): desbloquéalo (inicia sesión en el escritorio) y vuelve a intentarlo
key-missing = el llavero del sistema funciona, pero no tiene la entrada «{ $account }» del servicio «entrada»: ¿se copió la carpeta de datos de otro ordenador o usuario? Restaura aquí una copia de seguridad, o vuelve al sitio del que vino la carpeta y protégela antes con una frase de contraseña
passphrase-needed = esta carpeta de datos está protegida con una frase de contraseña: escríbela
passphrase-empty = la frase de contraseña está vacía: elige una de varias palabras
not-a-pin = un PIN tiene de 4 a 12 cifras y nada más
passphrase-wrong = la frase de contraseña es incorrecta: comprueba la distribución del teclado y el bloqueo de mayúsculas, y vuelve a intentarlo
key-file-unusable = no se puede usar el archivo de clave { $path }: { $why }
key-file-too-open = otros usuarios pueden leer el archivo de clave { $path } (permisos { $mode }): ejecuta `chmod 600 { $path }`, o muévelo a un disco que conserve los permisos
key-file-wrong = { $path } no es un archivo de clave de Entrada: { $why }
key-file-too-long = es más largo que cualquier archivo de clave
key-file-no-text = no es texto
key-file-no-key = no tiene ninguna línea de 64 cifras hexadecimales
key-file-several-keys = contiene más de una clave
key-file-no-folder = la carpeta en la que debe estar no existe: créala primero
key-wrong = la clave de { $from } no es la que protege esta carpeta de datos: usa la correcta o restaura una copia de seguridad
key-of-program = este programa en marcha
key-of-keyring = tu llavero del sistema (entrada «{ $account }»)
key-of-file = tu archivo de clave { $path }
protection-newer = { $path } tiene el formato { $version }, más nuevo de lo que conoce este programa: actualiza Entrada
protection-damaged = { $path } está dañado ({ $why }): recupéralo de una copia de la carpeta de datos, o restaura una copia de seguridad
secret-does-not-open = un secreto guardado ({ $purpose }) no se abre con esta clave: está dañado o es de otra carpeta de datos
no-memory-for-passphrase = no hay memoria suficiente para comprobar la frase de contraseña o el PIN (hacen falta { $mib } MiB): cierra otros programas y vuelve a intentarlo
no-randomness = el sistema no da números aleatorios ({ $why }): no se puede crear ninguna clave
too-long-to-seal = { $bytes } bytes son demasiados para sellarlos de una vez
secret-file-failed = no se puede { $doing ->
        [read] leer
       *[written] escribir
    } { $path }: { $why }
key-unavailable = { $why }
