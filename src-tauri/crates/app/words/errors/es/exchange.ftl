### Errors, exchange: see words/errors.rs.

passphrase-missing = hace falta una frase de contraseña
    .hint = Elige una de varias palabras y dísela a quien vaya a incorporar el archivo.
passphrase-does-not-open = la frase de contraseña no abre { $file }, o el archivo está dañado
    .hint = Escríbela otra vez, o copia el archivo otra vez.
file-newer = { $file } lo escribió una versión más nueva de Entrada
    .hint = Actualiza Entrada en este portátil.
file-cut-short = { $file } está cortado
    .hint = Cópialo otra vez desde donde se hizo.
file-too-dear-to-open = no se puede abrir { $file }: el archivo pide { $mib } MiB de memoria y { $passes } pasadas para abrirse, más de lo que este programa pide nunca: está dañado o no lo hizo Entrada
file-not-opened = no se puede abrir { $file }: { $why }

## Bundles: an event handed on by file

not-a-bundle = { $file } no es un archivo de evento de Entrada
    .hint = Elige otro archivo.
bundle-unsound = { $file } no es un archivo de evento en buen estado: { $why }
    .hint = Cópialo otra vez desde donde se hizo.
bundle-empty = está vacío
bundle-first-line-unreadable = no se puede leer su primera línea
bundle-fact-unreadable = no se puede leer una de sus anotaciones
bundle-signature-unreadable = no se puede leer una de sus firmas
bundle-mixes-events = mezcla anotaciones de varios eventos
bundle-without-founding = le falta la anotación que funda su evento
bundle-key-damaged = una clave del archivo de evento está dañada
bundle-key-swapped = la clave del archivo de evento no es la del evento: alguien cambió el archivo por el camino
bundle-too-large = descomprimido ocupa más de lo que cabe en un archivo de evento
bundle-does-not-invite = este portátil no está en el evento, y el archivo no lo invita
    .hint = Pide al portátil de la organización un archivo que invite a este.
invitation-does-not-count = este portátil no está en el evento, y la invitación del archivo no vale
invitation-expired = la invitación del archivo de evento ha caducado; el portátil de la organización puede hacer otra
invitation-used = la invitación del archivo de evento la usó otro portátil; cada portátil necesita su propio archivo
    .hint = Pide al portátil de la organización un archivo que invite a este.

## Backups

not-a-backup = { $file } no es un respaldo de Entrada
    .hint = Elige otro archivo.
backup-unsound = { $file } no es un respaldo en buen estado
folder-has-data = { $folder } ya tiene datos
    .terminal = Restaura en otra carpeta: indícala con --data o ENTRADA_DATA.

## Laptops of an event

no-laptop-of-that-name = ningún portátil de este evento se llama «{ $name }»
    .terminal = Muestra la lista (entrada device list).
    .window = Míralos en la pantalla Equipos.
several-laptops = «{ $name }» encaja con varios portátiles: { $laptops }
    .hint = Escribe más del nombre, o las primeras letras del identificador.
laptop-not-in-event = ningún portátil { $id } está en este evento
bundle-stopped = detenido; lo incorporado hasta entonces queda, y el archivo se puede incorporar de nuevo
bundle-stopped-before = detenido antes de incorporar nada; no cambió nada
laptop-dismissed-before = { $laptop } ya está expulsado, y con esto no se retiraría nada más
dismissed-from-nothing = { $laptop } no tiene ningún registro anterior a { $from }
dismissal-without-effect = expulsar a { $laptop } no tuvo efecto: se opone un registro de otro portátil con fecha anterior
laptop-is-this-one = { $laptop } es este portátil
    .hint = Exclúyelo desde otro portátil de la organización.

## E-mail

mail-not-set = en este portátil no hay servidor de correo
    .terminal = Configura uno: entrada mail set.
    .window = Configura uno en Ajustes, Correo.
mail-server-missing = falta el nombre del servidor de correo
    .hint = Es algo como smtp.example.org.
mail-sender-missing = falta la dirección del remitente
    .hint = Indica la dirección desde la que llegan las entradas.
mail-server-name-wrong = «{ $name }» no es el nombre de un servidor de correo
    .hint = Escríbelo sin protocolo ni ruta, por ejemplo smtp.example.org.
mail-port-wrong = «{ $port }» no es un puerto
    .hint = Los puertos son números enteros hasta 65535; lo habitual es 465 o 587.
mail-address-wrong = «{ $address }» no es una dirección a la que se pueda enviar correo
    .hint = Corrige la dirección.
mail-login-refused = el servidor de correo { $host } no acepta el usuario y la contraseña: { $why }
    .hint = Comprueba el usuario y la contraseña; muchos proveedores piden una contraseña de aplicación creada para esto.
mail-password-missing = no hay contraseña guardada de { $user } para el servidor de correo { $host }
    .terminal = Indícala: entrada mail set --password-file ARCHIVO.
    .window = Escríbela en Ajustes, Correo.
mail-letter-refused = el servidor de correo { $host } rechaza el mensaje para { $to }: { $why }
    .hint = Comprueba la dirección, y si el servidor puede enviar en nombre de este remitente.
mail-later = el servidor de correo { $host } pide que se intente más tarde: { $why }
    .hint = Envía otra vez dentro de un cuarto de hora; lo que ya salió no se envía dos veces.
mail-sender-refused = el servidor de correo { $host } no acepta cartas de { $from }: { $why }
    .hint = Comprueba la dirección del remitente: muchos proveedores solo aceptan la de la cuenta.
mail-unknown = el servidor de correo { $host } no dijo si aceptó la carta a { $to }: { $why }
    .hint = Pregunta si llegó, o envíala otra vez.
mail-busy = otro programa de este portátil está enviando correo
    .hint = Espera a que termine; envía lo que espera.
mail-unreachable = no se puede llegar al servidor de correo { $host }: { $why }
    .hint = Comprueba el nombre, el puerto y el cifrado del servidor, y si este portátil tiene conexión.

## Google Sheets

sheet-not-connected = este evento no tiene ninguna hoja de Google conectada
    .terminal = Conecta una: entrada sheets connect.
    .window = Conecta una en Ajustes, Hoja de Google.
not-a-service-key = no es la clave de una cuenta de servicio: { $why }
    .hint = Elige el archivo JSON que dio Google al crear la clave.
not-a-client-id = esto no es un ID de cliente
    .hint = Termina en .apps.googleusercontent.com y está junto al nombre del cliente en la consola de Google.
client-id-missing = para iniciar sesión con Google hace falta un ID de cliente, y no hay ninguno
    .terminal = Ponlo (entrada sheets client), o conecta con una cuenta de servicio.
    .window = Ponlo en Ajustes, Hoja de Google, o conecta con una cuenta de servicio.
sign-in-stopped = se detuvo el inicio de sesión
not-a-sheet-address = «{ $address }» no es la dirección de una hoja de Google
    .hint = Abre la hoja en un navegador y copia su dirección completa.
no-sheet-column = no hay ninguna columna «{ $column }»
    .hint = Hay estas: { $columns }.
sheet-change-gone = ese cambio ya no está en la hoja
    .hint = Se aceptó o se rechazó, o alguien volvió a cambiar la celda.
laptop-no-longer-desk = este portátil ya no puede ver lo que una taquilla ve del evento
google-offline = no se puede llegar a Google: { $why }
    .hint = No se pierde nada: lo que espera sale por sí solo en cuanto pueda.
google-behind-portal = respondió otra cosa entre este portátil y Google, quizá la página de acceso de la red
    .hint = Abre una página web en el navegador e inicia sesión en la red.
google-quota = Google pide una pausa: demasiadas peticiones en un minuto
    .hint = Sigue por sí solo en menos de un minuto.
google-failed = Google falló: { $why }
    .hint = No se pierde nada: lo que espera sale por sí solo en cuanto pueda.
google-answer-not-whole = la respuesta de Google no está entera: { $why }
    .hint = No se pierde nada: lo que espera sale por sí solo en cuanto pueda.
sheet-not-shared-with = la hoja no está compartida con { $account }
    .hint = Abre la hoja, pulsa Compartir y añade esta cuenta como editor.
sheet-not-shared = la hoja no está compartida con esta cuenta
    .hint = Abre la hoja, pulsa Compartir y añade esta cuenta como editor.
sheet-not-found = no se encontró la hoja: se borró, o esta cuenta no puede verla
    .hint = Mira si está en la papelera, o conecta otra.
sign-in-without-sheets = la sesión no permite que Entrada use hojas
    .hint = Inicia sesión de nuevo y deja marcada la casilla de los archivos de Google Drive.
sign-in-no-longer-valid = la sesión de Google ya no vale
    .hint = Inicia sesión con Google otra vez.
google-client-unknown = Google no conoce este cliente: { $why }
    .terminal = Comprueba el ID de cliente y su secreto: entrada sheets client.
    .window = Comprueba el ID de cliente y su secreto en Ajustes, Hoja de Google.
service-key-refused = Google no acepta la clave de la cuenta de servicio: { $why }
    .hint = Crea una clave nueva para la cuenta de servicio y conecta con ella.
clock-wrong-for-google = el reloj de este portátil va demasiado mal para Google
    .hint = Pon bien la fecha y la hora de este portátil, y vuelve a intentarlo.
sheets-api-off = la API de Google Sheets no está activada en este proyecto
    .hint = Actívala en la consola de Google Cloud, en APIs y servicios.
sheet-protected = no se puede escribir en una parte protegida de la hoja
    .hint = Quita la protección de las columnas de Entrada, o deja que esta cuenta las edite.
not-a-google-sheet = no es una hoja de Google sino otro tipo de archivo
    .hint = Ábrelo en Hojas de cálculo de Google, elige Archivo, Guardar como Hojas de cálculo de Google, y conecta esa.
sheet-full = la hoja está llena: tiene diez millones de celdas
    .hint = Borra pestañas que nadie necesite, o conecta una hoja nueva.
google-request-refused = Google no entendió la petición: { $why }
    .hint = Avísanos, por favor; el diario está a salvo y la hoja está como estaba.
sheet-data-unusable = no se pudieron usar los datos de este portátil: { $why }
    .terminal = Ejecuta entrada journal verify para ver qué pasa.
    .window = Comprueba el diario en Ajustes, en Seguridad.
