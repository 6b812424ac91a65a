### Errors, front: see words/errors.rs.

command-line = { $why }
    .terminal = Consulta entrada --help.
answer-not-written = está hecho, pero no se pudo escribir la respuesta: { $why }
key-choice-missing = { $why }
    .terminal = Elige una vez: entrada key keyring, entrada key passphrase, entrada key file PATH, o define ENTRADA_KEY_FILE.
person-at-no-event = nadie llamado «{ $name }» trabaja en un evento de este portátil
    .terminal = Muestra las personas (entrada person list EVENT).
person-at-several-events = «{ $name }» trabaja en varios eventos: { $events }
    .terminal = Nombra a la persona por el identificador que tiene en uno de los eventos.
device-of-several-events = «{ $device }» es un portátil de varios eventos: { $events }
    .terminal = Indica uno con --event.
device-without-event = no hay ningún portátil «{ $device }»: todavía no hay ningún evento
tickets-not-chosen = nada dice qué entradas
    .terminal = Indícalas con --number, acótalas como en entrada guests, o escribe --everybody.
tickets-chosen-twice = --number, una lista acotada y --everybody se excluyen entre sí
    .terminal = Usa uno de ellos.
no-event-with-sheet = ningún evento de este portátil tiene una hoja de Google
    .terminal = Conecta una con entrada sheets connect.
several-events-with-sheet = varios eventos tienen una hoja de Google: { $events }
    .terminal = Indica el evento.

passphrases-differ = las dos frases de contraseña son distintas
passphrase-not-asked =
    { $what ->
        [bundle] el paquete
        [backup] la copia de seguridad
       *[data-folder] la carpeta de datos
    } necesita una frase de contraseña, y no hay terminal donde pedirla
    .terminal = Indica con { $option } un archivo cuya primera línea sea la frase de contraseña.
secret-file-unreadable =
    el archivo { $file } { $what ->
        [pin] del PIN
        [password] de la contraseña
        [secret] del secreto
       *[passphrase] de la frase de contraseña
    } no se puede leer: { $why }
secret-file-too-long =
    el archivo { $file } { $what ->
        [pin] del PIN
        [password] de la contraseña
        [secret] del secreto
       *[passphrase] de la frase de contraseña
    } es demasiado largo para eso
secret-file-not-text =
    el archivo { $file } { $what ->
        [pin] del PIN
        [password] de la contraseña
        [secret] del secreto
       *[passphrase] de la frase de contraseña
    } no es texto
secret-file-empty =
    el archivo { $file } { $what ->
        [pin] del PIN
        [password] de la contraseña
        [secret] del secreto
       *[passphrase] de la frase de contraseña
    } tiene vacía la primera línea
pins-differ = los dos PIN son distintos
pin-not-given = no hay PIN: la entrada estándar está vacía
    .terminal = Indica un archivo cuya primera línea sea el PIN (--pin-file F), o escríbelo en un terminal.

print-job-failed = el trabajo { $job } falló: { $why }
print-job-failed-silently = el trabajo { $job } falló: el sistema no dice por qué
import-problems =
    el archivo tiene { $count ->
        [one] 1 problema
       *[other] { $count } problemas
    }; no se importó nada
    .terminal = Corrige las líneas indicadas arriba, o elige otras columnas con --column.
column-choice-malformed = «{ $choice }» no es una elección de columna
    .terminal = Escribe --column "Titular=name": el encabezado del archivo y qué es.
input-unreadable = la entrada estándar no se puede leer: { $why }
import-changes-open = diferencias entre el archivo y lo que hay aquí: { $count }; no se hizo ninguna
    .terminal = Importa con --update apply para hacerlas, o corrige el archivo.
codes-unreadable = { $file } no se puede leer: { $why }
demo-folder-not-made = no se puede crear la carpeta de la demostración: { $why }
demo-folder-not-empty = la carpeta { $folder } no está vacía

picture-unreadable = no se pudo leer la imagen { $file }: { $why }
picture-too-large = { $file }: esta imagen ocupa más de { $most } MB; guárdala más pequeña
picture-too-many-pixels = { $file }: esta imagen tiene demasiados píxeles; guárdala con { $side } por lado como mucho
picture-of-no-format = { $file }: esto no es una imagen PNG, JPEG, WebP ni GIF
picture-damaged = { $file }: esta imagen { $format } está dañada: { $why }
picture-without-code = { $file }: no se encontró ningún código QR en esta imagen
    .terminal = Tómala otra vez: más cerca, de frente, sin reflejos y con un margen blanco alrededor del código.
frames-per-second = --fps tiene que estar entre 0.1 y 1000
frames-folder-unreadable = { $folder }: { $why }
frames-folder-without-pictures = { $folder }: no hay ninguna imagen en esta carpeta
scan-frames-alone = --frames no va con imágenes ni con cámara
    .terminal = Indica solo la carpeta, un evento si quieres, y --fps o --hex.
scan-hex-of-what = --hex va con --decode-only o --frames
scan-event-missing = no se indica ningún evento
scan-pictures-and-camera = las imágenes y --camera no van juntas
    .terminal = Indica solo una de las dos cosas.
scan-picture-missing = no se indica ninguna imagen
    .terminal = Indica imágenes después del evento, o usa --camera; --decode-only no necesita evento.

camera-stopped = la cámara se detuvo
camera-missing = no hay tal cámara
    .terminal = Conéctala, o indica otra con --camera N; sigue sola.
camera-busy = otro programa usa la cámara
    .terminal = Cierra ese programa; sigue sola.
camera-denied = el sistema no deja a este programa usar la cámara
    .terminal = Permítelo en los ajustes de privacidad del sistema; sigue sola.
camera-unplugged = la cámara ya no está
    .terminal = Vuelve a conectarla; sigue sola.
camera-stalled = la cámara no da imágenes
    .terminal = Desconéctala y vuelve a conectarla; sigue sola.
camera-unsupported = la cámara no se puede usar: { $why }
camera-part-restarted = una parte del programa que atiende la cámara falló y se volvió a iniciar
    .terminal = Muestra la entrada otra vez si no llegó respuesta.
cameras-not-listed = no se pudieron listar las cámaras: { $why }

data-folder-not-open = la carpeta de datos todavía no está abierta
    .window = Desbloquéala primero.
not-a-page-of-google = { $address } no es una página de Google, así que no se abre
no-browser = no se pudo iniciar ningún navegador: { $why }
    .window = Abre tú esta dirección: { $address }
no-window = Entrada no puede abrir su ventana: { $why }
    .window = En una máquina sin pantalla, usa el programa de terminal `entrada`.
window-already-open = Entrada ya está abierto con los datos de { $folder }
    .window = Sigue en esa ventana, o ciérrala primero.
window-data-missing = después de `--data` hace falta el nombre de una carpeta
window-option-unknown = la ventana no conoce la opción { $option }; solo admite `--data DIR`
    .window = Todo lo demás está en el programa de terminal `entrada`.
window-data-folder = la carpeta de datos { $folder }: { $why }
