### Cada frase de la ventana, en español (Spanish). Los ids, su orden y las variables son los de en.ftl.
### The door's own sentences and what is printed are Rust's, in src-tauri/crates/app/words.

app-name = Entrada
app-title = { $event } – Entrada
app-door = Puerta – { $event }
app-starting = Abriendo…

common-cancel = Cancelar
common-close = Cerrar
common-loading = Un momento…
common-save = Guardar
common-undo = Deshacer
common-yes = Sí
common-no = No

toast-region = Avisos
work-stop = Parar
work-count = { $done } de { $of }

nav-label = Pantallas
nav-sell = Venta
nav-door = Puerta
nav-guests = Asistentes
nav-insights = Datos
nav-event = Evento
nav-devices = Equipos
nav-settings = Ajustes

role-organiser = Organización
role-desk = Taquilla
role-door = Puerta

first-title = Te damos la bienvenida a Entrada
first-lead = Vende entradas en un portátil y deja pasar a la gente en otro. No hace falta red, y nada sale de este portátil si no lo entregas tú.
first-create = Crea tu evento
first-create-why = Bastan un nombre y una hora. Después vienen los tipos de entrada.
first-sample = Echar un vistazo con un evento de ejemplo
first-sample-why = 120 asistentes, algunos ya dentro. Nada de lo que hagas allí importa.
first-join = Unirse con un archivo
first-join-why = La organización te ha dado un archivo y te ha dicho su frase de contraseña.

key-title = ¿Dónde se guarda la clave?
key-lead = Entrada cifra los secretos de tus eventos con una clave. Este sistema no tiene un llavero que la guarde, así que elige tú.
key-kind = Proteger la clave con
key-kind-passphrase = Una frase de contraseña
key-kind-key_file = Un archivo de clave
key-passphrase-new = Frase de contraseña
key-passphrase-hint = Se pide en cada inicio. Nadie puede recuperarla: apúntala en un lugar seguro.
key-passphrase-again = La misma otra vez
key-passphrase-differ = las dos frases de contraseña son distintas
key-passphrase-differ-next = Escribe la misma en ambos campos.
key-file = Archivo de clave
key-file-hint = Se crea si no existe. Quien tenga este archivo y tus datos puede leerlo todo; una memoria USB que te lleves es un buen lugar.
key-go = Usar y abrir

unlock-title = Desbloquear Entrada
unlock-lead = Los eventos de este portátil están protegidos con una frase de contraseña.
unlock-passphrase = Frase de contraseña
unlock-open = Abrir
unlock-again = Reintentar
unlock-folder = Carpeta de datos: { $folder }

event-new = Nuevo evento
event-new-title = Un evento nuevo
moment-twice = Esta hora se da dos veces: ¿cuál?
moment-first = La primera (UTC{ $offset })
moment-second = La segunda (UTC{ $offset })
moment-skipped = Esta hora no existe en { $zone }: los relojes se adelantan entonces.
event-edit = Cambiar
event-edit-title = Cambiar el evento
event-create = Crear el evento
event-saved = El evento está guardado.
event-name = Nombre
event-venue = Lugar
event-starts = Empieza
event-ends = Termina
event-doors_open = Apertura de puertas
event-doors_open-hint = Si dejas ambas vacías, se puede pasar a cualquier hora.
event-doors_close = Cierre de puertas
event-timezone = Zona horaria
event-timezone-own-unknown = Elige una: este portátil no dice dónde está.
event-timezone-unknown = Este programa no la conoce: las horas están en UTC. Quizá uno más nuevo sí.
event-currency = Moneda
event-capacity = Aforo
event-capacity-hint = Cuántas personas caben dentro a la vez. Vacío: sin límite.
event-none = –
event-fact-when = Cuándo
event-fact-doors = Puertas
event-fact-venue = Lugar
event-fact-zone = Zona horaria
event-zone-unknown = En { $zone }, que este programa no conoce: las horas están en UTC
event-zone-unknown-tag = Zona desconocida
event-fact-capacity = Aforo
event-fact-issued = Entradas emitidas
event-fact-role = Este portátil es
event-doors-always = Abiertas a cualquier hora
event-doors-range = { $from } – { $until }
event-capacity-none = Sin límite
event-capacity-of = { $inside } de { $capacity } dentro
event-overfull = Ahora hay { $inside } personas dentro y el máximo es { $capacity }: nadie pasa hasta que salgan las suficientes.
event-running = en curso
event-archived-tag = archivado
event-parts = Partes del evento
event-part-types = Tipos de entrada
event-part-places = Zonas y accesos
event-part-door = En la puerta
event-part-privacy = Privacidad
event-part-archive = Copia y archivo

events-title = Eventos
events-key = Ctrl+E
events-archived-show = { $n ->
    [one] Mostrar { $n } archivado
   *[other] Mostrar { $n } archivados
}
events-archived-hide = Ocultar los archivados

type-title = Tipos de entrada
type-add = Añadir un tipo de entrada
type-empty = ¿Qué vendes? Añade tu primer tipo de entrada, como General o Infantil.
type-empty-door = La organización aún no ha añadido ningún tipo de entrada.
type-edit = Cambiar { $name }
type-create = Añadir
type-saved = { $name }: guardado.
type-name = Nombre
type-price = Precio en { $currency }
type-price-free = gratis
type-quota = Cuántas hay
type-tax = Impuesto incluido en el precio, en %
type-tax-none = ninguno
type-unlimited = sin límite
type-gates = Accesos que abre
type-gates-hint = Ninguno marcado: todos.
type-gates-none = Todos los accesos. Los accesos se añaden en «Zonas y accesos».
type-gates-all = Todos
type-from = Válida desde
type-until = Válida hasta
type-reentry = Se puede salir y volver a entrar
type-entries = Veces que deja pasar
type-entries_per_day = Veces que deja pasar al día
type-often-once = Deja pasar una vez.
type-often-any = Deja pasar todas las veces que se quiera.
type-often-all = { $all ->
    [one] Deja pasar { $all } vez.
   *[other] Deja pasar { $all } veces.
}
type-often-day = { $day ->
    [one] Deja pasar { $day } vez al día.
   *[other] Deja pasar { $day } veces al día.
}
type-often-both = { $day ->
    [one] Veces que deja pasar: { $all } en total, { $day } al día.
   *[other] Veces que deja pasar: { $all } en total, { $day } al día.
}
type-rule-reentry = { $often } Quien sale puede volver; quien está dentro no puede pasar otra vez.
type-day-midnight = El día nuevo empieza a medianoche.
type-day-hour = El día nuevo empieza a las { $hour }, cuando todo el mundo está fuera.
type-group = Comparte su cantidad con
type-group-hint = Un nombre para el grupo, como «Sala». Sus tipos juntos no venden más que la mayor de sus cantidades.
type-group-of = compartida: { $group }
type-note = Nota para la puerta
type-note-hint = Se muestra en la puerta con cada entrada de este tipo, antes de pasar.
type-note-of = En la puerta: { $note }
type-window-always = Siempre
type-window-range = { $from } – { $until }
type-column-name = Nombre
type-column-price = Precio
type-column-sold = Emitidas
type-column-left = Quedan
type-column-window = Validez
type-column-gates = Accesos
rules-title = Reglas de tiempo: { $name }
rules-hint = Todas valen a la vez; de varias horas o intervalos basta uno. Lo que cambies aquí se guarda al momento.
rules-none = Sin reglas: deja entrar mientras sea válida.
rules-later = Las reglas de tiempo, como horas o tres días cualesquiera, se añaden cuando el tipo existe.
rules-add = Añadir la regla
rules-remove = Quitar la regla: { $rule }
rules-kind = De qué trata
rules-kind-hours = Horas del día
rules-kind-window = De un momento a otro
rules-kind-last_entry = Último acceso del día
rules-kind-tolerance = Antes y después
rules-kind-apart = Minutos entre accesos
rules-kind-any_days = Días cualesquiera, tantos
rules-kind-stay = Tiempo para volver
rules-kind-after = Después de otro acceso
rules-from = Desde
rules-until = Hasta
rules-at = Como muy tarde a las
rules-before = Minutos antes
rules-after = Minutos después
rules-minutes = Minutos
rules-days = Cuántos días
rules-earlier = Quien entró con, o por
rules-weekdays = En estos días
rules-weekdays-hint = Nada marcado: todos los días.

area-title = Zonas
area-lead = Partes del evento que cuentan por su cuenta a quienes están en ellas: una sala VIP, la comida.
area-empty = Sin zonas: el evento cuenta como una sola.
area-name = Nombre
area-capacity = Cuántas personas caben
area-capacity-of = Cuántas personas caben en { $area }
area-add = Añadir la zona
area-edit = Cambiar { $area }
area-remove = Quitar { $area }
area-removed = { $area }: zona quitada.
area-saved = { $area }: zona guardada.
area-over = demasiadas
area-overfull = { $area }: zona guardada. Ahora hay { $inside } personas en ella y el máximo es { $capacity }: nadie pasa hasta que salgan las suficientes.
area-column-name = Zona
area-column-inside = Dentro ahora

gate-title = Accesos
gate-lead = Puertas con nombre. Una pantalla de Puerta se ajusta a una de ellas, y un tipo de entrada abre algunas o todas.
gate-empty = Sin accesos: todas las puertas son iguales.
gate-name = Nombre
gate-leads = Lleva a
gate-leads-of = Adónde lleva { $gate }
gate-event = el evento
gate-add = Añadir el acceso
gate-remove = Quitar { $gate }
gate-removed = { $gate }: acceso quitado.
gate-saved = { $gate }: acceso guardado.
gate-column-name = Acceso
gate-column-leads = Lleva a

rule-title = Reglas
rule-unpaid = Quienes no han pagado
rule-unpaid-never = Rechazar
rule-unpaid-ask = Preguntar en la puerta
rule-unpaid-always = Dejar pasar
rule-unpaid-never-words = Se les rechaza hasta que paguen.
rule-unpaid-ask-words = Quien está en la puerta decide cada vez.
rule-unpaid-always-words = Se les deja pasar.
rule-unlisted = Entradas auténticas que este portátil aún no conoce
rule-unlisted-admit = Dejar pasar
rule-unlisted-refuse = Rechazar
rule-unlisted-admit-words = El propio código demuestra que la entrada es auténtica. Se deja pasar y se marca en la pantalla de Puerta.
rule-unlisted-refuse-words = Solo pasan las entradas de la lista de este portátil.
rule-out = Todo el mundo está fuera a las
rule-out-placeholder = 06:00
rule-out-words = Quien esté dentro a las { $hour } cuenta como que ya se ha ido.
rule-out-none-words = Quien pasa cuenta como dentro hasta que sale. Para noches y varios días, pon una hora como 06:00.
rule-doors-edit = Cambiar la apertura de puertas

question-title = Preguntas
question-lead = Se hacen antes de que alguien pase por primera vez. La respuesta se guarda con la lectura.
question-empty = No se pregunta nada.
question-add = Añadir una pregunta
question-create = Añadir
question-saved = La pregunta está guardada.
question-removed = Ya no se pregunta.
question-edit = Cambiar «{ $question }»
question-remove = Dejar de preguntar «{ $question }»
question-text = Qué se pregunta
question-text-placeholder = ¿Ha firmado la exención?
question-kind = Se responde con
question-kind-text = Texto
question-kind-yesno = Sí o no
question-kind-choice = Una opción
question-choices = Opciones
question-choices-hint = Separadas por comas.
question-required = Nadie pasa sin responder
question-types = Se pregunta a
question-types-hint = Ninguno marcado: a todo el mundo.
question-must = respuesta obligatoria
question-may = se puede omitir
question-of = solo { $types }

privacy-title = Datos personales
privacy-days = Días que se guardan tras el final
privacy-days-placeholder = para siempre
privacy-never = Los nombres y direcciones se guardan hasta que alguien los borre.
privacy-until = Los nombres, direcciones y respuestas se borran el { $at }.
privacy-what = Las entradas, los recuentos y el diario se quedan; ya no se podrá saber de quién eran. Cada portátil del evento lo hace por sí solo.
privacy-names = La puerta ve los nombres
privacy-names-hint = Si no, los portátiles de la puerta no reciben nombres ni notas: muestran número, tipo y asiento. Lo que una puerta ya tiene, lo conserva.

copy-title = Usarlo otra vez
copy-lead = Crea un evento nuevo con los mismos tipos de entrada, zonas, accesos, preguntas, reglas y personas. No se copian las entradas, y cada persona elige un PIN nuevo. Todas las horas mantienen su distancia con el comienzo.
copy-name-placeholder = El mismo nombre, con su fecha
copy-go = Crear la copia
copy-done = { $event }: copia creada.
archive-title = Archivarlo
archive-why = Deja la lista de eventos. Todo lo que contiene se queda, y puedes recuperarlo en cualquier momento.
archive-is = Este evento está archivado: solo aparece en la lista cuando pides los archivados.
archive-go = Archivar el evento
archive-undo = Recuperarlo
archive-done = El evento está archivado.
archive-undone = El evento vuelve a estar en la lista.
archive-organiser = Solo un portátil de la organización puede copiar un evento o archivarlo.

sell-types = Tipo de entrada
sell-empty = Aún no hay nada que vender: añade primero un tipo de entrada.
sell-empty-go = Añadir un tipo de entrada
sell-name = Nombre
sell-name-placeholder = ¿Para quién es?
sell-email = Correo
sell-seat = Asiento
sell-note = Nota para la puerta
sell-note-placeholder = Se muestra en la puerta
sell-count = Cuántas
sell-other-price = Otro precio
sell-price = Precio de cada una
sell-price-reason = Por qué
sell-price-reason-hint = Queda en el pedido y en la historia de la entrada.
sell-fewer = Una menos
sell-more = Una más
sell-add = Añadir al pedido
sell-add-key = Mayús+Intro
sell-order = Este pedido
sell-line = { $count } × { $type }
sell-remove = Quitar { $type } del pedido
sell-total = Total
sell-free = Gratis
sell-left = Quedan { $left }
sell-left-group = Quedan { $left } de { $group }
sell-none = Agotada
sell-unlimited = Emitidas: { $n }
sell-payment = Pagado con
sell-go = Vender
sell-go-total = Vender por { $total }
sell-go-free = { $n ->
    [one] Emitir { $n } entrada gratis
   *[other] Emitir { $n } entradas gratis
}
sell-go-unpaid = { $n ->
    [one] Emitir { $n } entrada sin pagar
   *[other] Emitir { $n } entradas sin pagar
}
sell-go-part = Vender: { $now } ahora, { $open } después
sell-until = Reservar las plazas hasta
sell-until-hint = Después se pueden vender a otra persona. Vacío: para siempre.
sell-extra = Nota para todo el pedido
sell-kept = Plazas reservadas hasta: { $until }.
sell-orders-key = Alt+O
sell-keys = Alt+1…9 elige el tipo, Intro vende, Mayús+Intro añade otra, Esc empieza de nuevo.
sell-sold = { $n ->
    [one] { $n } entrada vendida
   *[other] { $n } entradas vendidas
}
sell-paid = { $total }, { $method }
sell-unpaid = { $total }, aún sin pagar
sell-nth = { $nth } de { $of }
sell-previous = Anterior
sell-following = Siguiente
sell-next = Siguiente venta

payment-cash = Efectivo
payment-card = Tarjeta
payment-transfer = Transferencia
payment-other = Otro
payment-free = Gratis
payment-none = Aún no

pay-amount = Paga esta parte
pay-tendered = Entregado
pay-quick = Billetes entregados
pay-exact = Exacto
pay-change = Cambio
pay-add = Añadir este pago
pay-remove = Quitar este pago
pay-split = Pagar en partes

orders-title = Pedidos
orders-search = Nombre, correo o número
orders-unpaid = Solo los no pagados
orders-none = Aquí no hay pedidos.
orders-more = Se muestran { $shown } de { $total }. Busca los demás.

order-nameless = Sin nombre
order-paid = Pagado
order-due = Faltan { $amount }
order-overpaid = Pagado de más: { $amount }
order-expired = Faltan { $amount }, no se pagó a tiempo
order-paid-back = Dinero devuelto: { $amount } por pagar de nuevo
order-cancelled = Anulado
order-refunded = Devuelto
order-tax = Impuesto
order-tax-part = { $tax } ({ $rate } % de { $net })
order-total = Total
order-taken = Pagado hasta ahora
order-sold = Vendido
order-until = Reservar las plazas hasta
order-buyer = Comprador
order-note = Nota para todo el pedido
order-note-hint = Se muestra en la puerta con cada una de sus entradas.
order-tickets = { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
}
order-payments = Pagos
order-given-back = Devuelto: { $method }
order-change = { $change } de cambio
order-pay = Cobrar
order-payed = Cobrado: { $amount }.
order-payed-change = Pagado. Cambio: { $change }
order-saved = El pedido está guardado.
order-refund = Devolver dinero
order-receipt = Imprimir recibo
order-receipt-pdf = Recibo en PDF
refund-amount = Cuánto
refund-for = Por
refund-for-order = Todo el pedido
refund-most = Como máximo { $amount }
refund-method = Cómo
refund-cancels = { $n ->
    [one] Anular la entrada
   *[other] Anular { $n } entradas
}
refund-cancels-hint = La plaza queda libre. Sin esto también queda libre, y nadie entra hasta que se pague de nuevo.
refund-stays = Una parte: las entradas siguen siendo válidas.
refund-go = Devolver
refund-done = La devolución está anotada.

cash-title = Caja
cash-lead = Cuenta la caja al final del turno. Cada portátil y cada persona tiene la suya.
cash-opening = En la caja al empezar
cash-opening-hint = Cambio que había antes de la primera venta.
cash-counted = Contado
cash-currency = Moneda
cash-note = Observación
cash-taken = Cobrado desde el último arqueo
cash-expected = Esperado
cash-difference = Diferencia
cash-count = Guardar el arqueo
cash-counts = Arqueos hasta ahora
cash-counts-none = Aún no se ha contado nada.
cash-who = Quién
cash-right = La caja cuadra.
cash-off = El arqueo está guardado. Diferencia: { $difference }
cash-export = Guardar arqueos
cash-export-payments = Guardar pagos

paper-print = Imprimir
paper-pdf = Guardar PDF
paper-pdf-working = Dibujando las entradas…
paper-saved = Guardado como { $file }
paper-code = Código QR de la entrada { $number }
paper-job-sending = Enviando a la impresora…
paper-job-waiting = Esperando en { $printer }.
paper-job-printing = Imprimiendo en { $printer }.
paper-job-held = { $printer } retiene el trabajo.
paper-job-done = Impreso en { $printer }.
paper-job-failed = { $printer } no pudo imprimirlo.
paper-job-unknown = Entregado a { $printer }, que no dice por dónde va.

door-answer = Respuesta
door-camera = Cámara
door-camera-first = La primera que haya
door-camera-absent = { $camera } (ahora no está)
door-gate = Acceso
door-gate-any = Cualquier acceso
door-direction = Sentido
door-in = Entra
door-out = Sale
door-auto = Según la entrada
door-way-in = Entra
door-way-out = Sale
door-way-auto = Entra y sale
door-went-in = Entró
door-went-out = Salió
door-window = Ventana propia
door-ready-in = Listo
door-ready-out = Listo para quienes salen
door-ready-auto = Listo en ambos sentidos
door-ready-how = Muestra una entrada a la cámara, escanéala o escribe su número.
door-word-admit = Adelante
door-word-out = Hasta luego
door-word-attention = Mira y deja pasar
door-word-ask = Pregunta antes
door-word-unpaid = Sin pagar
door-word-reissued = Reemitida
door-word-order = Pedido
door-word-duplicate = Ya dentro
door-word-again = Acaba de entrar
door-word-refuse = Alto
door-word-error = Sin comprobar
door-unconfirmed = No se pudo preguntar a otros portátiles.
door-entry = Nombre o número de entrada
door-entry-placeholder = Nombre o número de entrada
door-found-none = No se encontró a nadie.
door-found-similar = Nadie se llama así. Parecidos:
door-let-in = Dejar pasar
door-let-out = Dejar salir
door-let-auto = Dejar pasar
door-seen = Leído
door-leave = Dejarlo
door-go = Seguir
door-waiting = { $n ->
    [one] Espera { $n } más
   *[other] Esperan { $n } más
}
door-guest = Mostrar al asistente
door-change = Cambio: { $change }
door-due = Faltan { $due }
door-pay-accept = Dejar pasar sin pagar
door-reissued-accept = Dejar pasar con el número
door-order-which = ¿Qué entradas de este pedido están aquí?
door-order-none = De este pedido nadie puede entrar ahora.
door-order-all = Dejar pasar a los { $n }
door-party-all = Los { $n } de este pedido
door-party-some = Elegir de este pedido
door-pay-tendered = Efectivo entregado
door-pay-taken = Pagado con tarjeta
door-ask-one = Pregunta, por favor:
door-ask-nth = Pregunta, por favor ({ $nth } de { $of }):
door-ask-yes = Sí
door-ask-no = No
door-ask-pass = Sin respuesta
door-ask-answer = Respuesta
door-ask-required = Nadie pasa sin responder a esto.
door-undo-word = ¿Deshacer?
door-without = Sin entrada
door-without-key = Tecla: +
door-without-why = ¿Por qué pasa?
door-without-other = Otro motivo
door-without-type = ¿Como qué?
door-without-none = Nada de esto
door-without-way = ¿En qué sentido?
door-paper = Del papel
door-full = lleno
door-recent = Últimas lecturas
door-recent-none = Aún no ha venido nadie.
door-scans-found = Escaneos encontrados
door-scans-none = No se encontró ningún escaneo.
door-count-inside = Dentro
door-count-admitted = Vinieron
door-count-refused = Rechazos
door-count-area = En { $area }
door-count-manual = Sin entrada
door-of = { $part } / { $whole }
door-alone = Solo este portátil.
door-unheard = { $n ->
    [one] { $n } portátil más, aún sin noticias.
   *[other] { $n } portátiles más, aún sin noticias.
}
door-heard = Última noticia de los demás: { $at }.
door-undo = Deshacer la lectura de { $who }
door-undone = La lectura de { $who } está deshecha.

undo-why = Deshacer, porque:
undo-mistake = Fue un error
undo-person = Otra persona
undo-left = No llegó a entrar
undo-other = Otro motivo

without-staff = Trabaja aquí
without-artist = Viene con los artistas
without-press = Prensa
without-lost = Perdió la entrada, está en la lista

typed-title = Del papel
typed-lead = Lo que se marcó en la lista de papel mientras los portátiles no funcionaban. Se guarda como ocurrió, y lo que contradice a otra cosa se muestra así.
typed-back = Volver a la puerta
typed-who = Nombre o número de entrada
typed-at = Hora en el papel
typed-at-hint = En { $zone }. Basta con 1942.
typed-at-wrong = Eso no es una hora.
typed-day = Día
typed-go = Guardar esta línea
typed-fits = Las reglas habrían dejado pasar.
typed-against = Las reglas no habrían dejado pasar: { $why } Se guarda de todos modos.
typed-not = No guardado: { $why }
typed-kept = Contra las reglas: { $why }
typed-typed-title = Escrito hasta ahora
typed-typed-none = Aún nada. Escribe un nombre y pulsa Intro.

scan-nobody = Ilegible
scan-undone = Deshecha: { $why }
scan-unconfirmed = sin confirmar
scan-without = Sin entrada
scan-paper = del papel
scan-unpaid = pasó sin pagar
scan-reissued = reemitida, pasó con su número
scan-answer = { $question } { $answer }

key-enter = Intro
key-escape = Esc

reason-malformed = No es una entrada
reason-forged = Falsificada
reason-wrong_event = Otro evento
reason-unknown = Desconocida aquí
reason-replaced = Sustituida por una más nueva
reason-cancelled = Anulada
reason-blocked = Bloqueada
reason-unpaid = Sin pagar
reason-not_yet_valid = Aún no válida
reason-expired = Ya no válida
reason-doors_closed = Puertas cerradas
reason-wrong_gate = Otro acceso
reason-already_in = Ya dentro
reason-full = Lleno
reason-reissued = Número de una entrada reemitida
reason-order = Número de un pedido
reason-question = Antes se preguntó
reason-admitted = Pasó
reason-unlisted = Pasó, no está en esta lista
reason-manual = Pasó sin entrada
reason-exited = Salió
reason-other = Por un motivo que esta versión no conoce

camera-picture = Imagen en directo de la cámara
camera-starting = Iniciando la cámara…
camera-no_camera = No se encontró ninguna cámara
camera-no_camera-next = Conecta una: se inicia sola. Hasta entonces, usa un lector USB o escribe el número.
camera-busy = Otro programa usa la cámara
camera-busy-next = Cierra las videollamadas y pestañas del navegador que la muestren. Se inicia sola.
camera-denied = El sistema no deja a Entrada usar la cámara
camera-denied-next = Permítelo en los ajustes de privacidad del sistema. En Linux, tu cuenta tiene que estar en el grupo «video».
camera-unplugged = La cámara se ha desconectado
camera-unplugged-next = Vuelve a conectarla: sigue sola.
camera-stalled = La cámara no da imágenes
camera-stalled-next = Se está iniciando de nuevo. Si eso no ayuda, desconéctala y conéctala en otro puerto.
camera-unsupported = Esta cámara no se puede usar
camera-unsupported-next = Elige otra arriba.
camera-hint-closer = Acerca el código
camera-hint-flatter = Pon el código plano ante la cámara
camera-hint-glare = Un reflejo tapa parte del código: inclínalo un poco
camera-hint-brighter = El código está muy oscuro: más luz o más brillo
camera-hint-hold_still = No muevas el código
camera-hint-foreign = Este código no es una entrada
camera-light = Luz
fault-check = La comprobación de un código ha fallado y sigue por sí sola. Muestra la entrada otra vez.
fault-camera = Una parte que atiende la cámara se ha reiniciado. Si no hubo respuesta, muestra la entrada otra vez.
fault-watch = Una parte que vigila los cambios se ha reiniciado. La pantalla está al día.

guest-nameless = Sin nombre
guest-of-buyer = comprada por { $buyer }
guest-inside-since = dentro desde las { $at }
guest-state-valid = aún no ha venido
guest-state-unpaid = sin pagar
guest-state-expired = no pagada a tiempo
guest-state-blocked = bloqueada
guest-state-cancelled = anulada
guest-state-inside = dentro
guest-state-left = estuvo aquí
guests-search = Buscar asistentes
guests-search-placeholder = Parte del nombre, número, correo o asiento
guests-state = Mostrar
guests-state-all = Todos
guests-state-valid = Válidas
guests-state-unpaid = Sin pagar
guests-state-expired = No pagadas a tiempo
guests-state-blocked = Bloqueadas
guests-state-cancelled = Anuladas
guests-state-inside = Dentro ahora
guests-state-admitted = Vinieron
guests-state-missed = Aún no han venido
guests-state-forgotten = Datos borrados
guests-type = Tipo de entrada
guests-type-all = Todos los tipos
guests-more = Más filtros
guests-gate = Pasó por
guests-gate-all = Cualquier acceso
guests-area = Ahora está en
guests-area-all = Cualquier zona
guests-seated = Con asiento
guests-seated-all = Con o sin
guests-seated-yes = Tiene asiento
guests-seated-no = No tiene asiento
guests-seat = El asiento contiene
guests-order = Número de pedido
guests-chips = Filtros de la lista
guests-chip-gate = Pasó por { $gate }
guests-chip-area = Está en { $area }
guests-chip-seat = Asiento: { $seat }
guests-chip-order = Pedido { $order }
guests-chip-remove = Quitar: { $filter }
guests-pick = Seleccionar { $name }
guests-count = { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
}
guests-column-name = Nombre
guests-column-number = Número
guests-column-type = Tipo
guests-column-seat = Asiento
guests-column-state = Estado
guests-none = Nadie coincide. Prueba con una parte más corta del nombre.
guests-all = Mostrar a todos
guests-empty = Aún no hay asistentes. Vende la primera entrada o importa una lista que tengas.
guests-empty-door = Aún no hay asistentes. Incorpora un archivo más nuevo de la organización en la pantalla Equipos.
guests-sell = Vender una entrada
guests-import = Importar lista
guests-export = Exportar
guests-pdf = Todas en PDF
guests-list = Lista en papel
list-title = Lista de asistentes en papel
list-what = Todas las personas que pueden pasar, con una casilla para marcar: para cuando no funcione ningún portátil.
list-when = Está tan al día como este portátil. Lo que ocurra en papel se escribe después en la puerta.
list-by = Ordenada por
list-by-surname = Apellido
list-by-name = Nombre
list-by-buyer = Comprador
list-by-type = Tipo de entrada
list-by-seat = Asiento
list-working = Escribiendo la lista de asistentes
list-save = Guardar en PDF
list-print = Imprimir

bulk-label = Lo seleccionado
bulk-count = { $n ->
    [one] { $n } seleccionada
   *[other] { $n } seleccionadas
}
bulk-all = { $n ->
    [one] Seleccionar { $n } que coincide
   *[other] Seleccionar las { $n } que coinciden
}
bulk-none = No seleccionar nada
bulk-print = Imprimir
bulk-print-work = Dibujando las entradas…
bulk-print-done = { $n ->
    [one] { $n } entrada va a la impresora.
   *[other] { $n } entradas van a la impresora.
}
bulk-pdf = Guardar en PDF
bulk-pdf-work = Dibujando las entradas…
bulk-pdf-done = { $n ->
    [one] { $n } entrada guardada.
   *[other] { $n } entradas guardadas.
}
bulk-send = Enviar por correo
bulk-send-work = Enviando las entradas…
bulk-send-ask = { $n ->
    [one] { $n } entrada va por correo a su titular, salvo que su código ya se haya enviado.
   *[other] { $n } entradas van por correo a sus titulares, salvo aquellas cuyo código ya se haya enviado.
}
bulk-send-done = { $n ->
    [one] { $n } entrada enviada
   *[other] { $n } entradas enviadas
}
bulk-send-not = { $who } ({ $number }): { $why }
bulk-send-waiting = { $n ->
    [one] { $n } entrada espera. Entrada lo intenta de nuevo por sí solo mientras está abierto.
   *[other] { $n } entradas esperan. Entrada lo intenta de nuevo por sí solo mientras está abierto.
}
bulk-send-out = Nadie recibe una entrada dos veces: corrige la dirección en la ficha del asistente y envía otra vez.
bulk-reissue = Reemitir
bulk-reissue-work = Creando códigos nuevos…
bulk-reissue-ask = { $n ->
    [one] { $n } entrada recibe un código nuevo. El antiguo ya no abre la puerta y no se puede recuperar.
   *[other] { $n } entradas reciben códigos nuevos. Los antiguos ya no abren la puerta y no se pueden recuperar.
}
bulk-reissue-done = { $n ->
    [one] { $n } entrada tiene un código nuevo.
   *[other] { $n } entradas tienen códigos nuevos.
}
bulk-block = Bloquear
bulk-block-work = Bloqueando…
bulk-block-ask = { $n ->
    [one] La puerta detendrá { $n } entrada y mostrará este texto.
   *[other] La puerta detendrá { $n } entradas y mostrará este texto.
}
bulk-block-done = { $n ->
    [one] { $n } entrada bloqueada.
   *[other] { $n } entradas bloqueadas.
}
bulk-unblock = Desbloquear
bulk-unblock-work = Desbloqueando…
bulk-unblock-done = { $n ->
    [one] { $n } entrada vuelve a ser válida.
   *[other] { $n } entradas vuelven a ser válidas.
}
bulk-cancel = Anular las entradas
bulk-cancel-work = Anulando…
bulk-cancel-ask = { $n ->
    [one] { $n } entrada ya no abrirá la puerta. Se puede restablecer.
   *[other] { $n } entradas ya no abrirán la puerta. Cada una se puede restablecer.
}
bulk-cancel-done = { $n ->
    [one] { $n } entrada anulada.
   *[other] { $n } entradas anuladas.
}
bulk-text = Texto para la puerta
bulk-text-empty = Escribe qué debe mostrar la puerta.
bulk-reason = Motivo
bulk-report = Qué se hizo
bulk-stopped = { $n ->
    [one] Parado: { $n } entrada quedó sin tratar. Lo hecho se queda.
   *[other] Parado: { $n } entradas quedaron sin tratar. Lo hecho se queda.
}
bulk-skipped = Omitidas
bulk-why-not_here = { $n ->
    [one] { $n } no está en este portátil
   *[other] { $n } no están en este portátil
}
bulk-why-cancelled = { $n ->
    [one] { $n } está anulada
   *[other] { $n } están anuladas
}
bulk-why-blocked = { $n ->
    [one] { $n } ya está bloqueada
   *[other] { $n } ya están bloqueadas
}
bulk-why-not_blocked = { $n ->
    [one] { $n } no está bloqueada
   *[other] { $n } no están bloqueadas
}
bulk-why-reissued_too_often = { $n ->
    [one] { $n } ya se reemitió todas las veces posibles
   *[other] { $n } ya se reemitieron todas las veces posibles
}

ticket-type = Tipo
ticket-price = Precio
ticket-tax = { $price } con { $rate } % de impuesto
ticket-price-reason = Por qué este precio
ticket-paid = pagada
ticket-unpaid = sin pagar
ticket-order = Pedido
ticket-issued = Emitida
ticket-entered = Pasó
ticket-entered-not = Aún no
ticket-inside = dentro ahora
ticket-left = ahora no está dentro
ticket-serial = Reemitida
ticket-serial-times = { $n ->
    [one] { $n } vez
   *[other] { $n } veces
}
ticket-note-hint = Se muestra en la puerta cuando se deja pasar la entrada.
ticket-saved = La entrada está guardada.
ticket-undone = Deshecho.
ticket-qr = Guardar código QR
ticket-deeds = Más
change-type = Cambiar tipo o precio
change-type-price = Lo que cuesta
change-type-more = { $amount } más por pagar
change-type-less = { $amount } por devolver
change-type-same = Cuesta lo mismo.
change-type-how = La diferencia
change-type-later = Más tarde
change-type-code = El código sigue igual: lo impreso o enviado sigue valiendo.
change-type-go = Cambiar
change-type-done = La entrada se ha cambiado.
change-type-done-change = La entrada se ha cambiado. Cambio: { $change }
ticket-reason = Motivo
ticket-reason-hint = Para bloquear (la puerta lo muestra) o anular.
ticket-pay = Anotar el pago
ticket-payed = El pago está anotado.
ticket-block = Bloquear
ticket-blocked = La entrada está bloqueada.
ticket-unblock = Desbloquear
ticket-unblocked = La entrada vuelve a ser válida.
ticket-reissue = Reemitir
ticket-reissue-hint = Crea un código nuevo. El antiguo ya no abre la puerta.
ticket-reissued = Hay un código nuevo; el antiguo ya no vale.
ticket-cancel = Anular la entrada
ticket-cancelled = La entrada está anulada.
ticket-still-inside = La persona está dentro ahora: puede salir y no vuelve a entrar.
wristband = Pulsera o tarjeta
wristband-hint = Haz clic aquí y escanéala: desde entonces se escanea en lugar de la entrada.
wristband-link = Vincular
wristband-unlink = Desvincular
wristband-linked = Vinculada: se escanea en lugar de la entrada.
wristband-unlinked = Ya no está vinculada.
ticket-reinstate = Restablecer
ticket-reinstated = La entrada vuelve a ser válida.

history-title = Qué le pasó
history-issued = Emitida
history-changed = Cambiada
history-type_changed = Tipo o precio cambiado
history-blocked = Bloqueada
history-unblocked = Desbloqueada
history-cancelled = Anulada
history-reinstated = Restablecida
history-reissued = Código nuevo
history-linked = Pulsera o tarjeta vinculada
history-unlinked = Ya no vinculada
history-order_changed = Pedido cambiado
history-paid = Pagada
history-refunded = Dinero devuelto
history-came_in = Entró
history-went_out = Salió
history-refused = Rechazada
history-undone = Deshecha
history-forgotten = Datos personales borrados
history-field-name = Nombre
history-field-email = Correo
history-field-note = Nota para la puerta
history-field-seat = Asiento
history-field-valid_from = Válida desde
history-field-valid_until = Válida hasta
history-field-pay_until = Pagar hasta
history-text = «{ $text }»
history-unpaid = Sin pagar, pasó de todos modos
history-by-number = Reemitida, pasó con su número
history-paper = En papel, escrito después
history-taken-back = Deshecho después

file-choose = Elegir…
file-hint = Elígelo, suéltalo en esta ventana o escribe dónde está.

import-title = Importar una lista de asistentes
import-lead = Las columnas en cualquier orden. Primero ves qué pasaría; después entra todo, o nada.
import-from = Dónde está la lista
import-from-file = En un archivo
import-from-cells = Celdas copiadas
import-file = Lista: CSV, .xlsx u .ods
import-cells = Pega aquí las celdas
import-cells-hint = Cópialas en tu hoja de cálculo, con la fila que dice qué son las columnas.
import-type = Tipo de entrada de las filas que no lo dicen
import-type-none = Ninguno
import-type-hint = Si no, las filas sin tipo son un problema.
import-working = Incorporando la lista
import-rows = { $n ->
    [one] { $n } fila.
   *[other] { $n } filas.
}
import-read = Leído como { $encoding }, celdas separadas por { $delimiter }.
import-delimiter-comma = comas
import-delimiter-semicolon = puntos y comas
import-delimiter-tab = tabuladores
import-delimiter-pipe = barras verticales
import-delimiter-cells = celdas
import-count-new = Nuevas
import-count-changed = Cambiadas
import-count-unchanged = Sin cambios
import-count-gone = Ya no en la lista
import-count-left_out = Omitidas: no vienen
import-count-status = { $status }: { $n }
import-nothing = Todo lo de esta lista ya está aquí, tal como está en ella.
import-problems = { $n ->
    [one] { $n } problema: no se puede importar nada hasta corregirlo.
   *[other] { $n } problemas: no se puede importar nada hasta corregirlos.
}
import-warnings = { $n ->
    [one] { $n } aviso. No impide nada.
   *[other] { $n } avisos. No impiden nada.
}
import-problems-more = Y { $n } más.
import-problem-line = Línea
import-problem-column = Columna
import-problem-value = Valor
import-problem-problem = Problema
import-columns = Qué es cada columna
import-columns-header = Columna
import-columns-samples = Qué contiene
import-columns-field = Se toma por
import-columns-why = Por qué
import-column-none = No se lee
import-column-empty = Nada
import-group-guest = Asistente
import-group-ticket = Entrada
import-group-order = Pedido y pago
import-group-own = De una exportación de Entrada
import-field-name = Nombre
import-field-first_name = Nombre de pila
import-field-last_name = Apellidos
import-field-email = Correo
import-field-note = Nota para la puerta
import-field-guests = Cuántos acompañan
import-field-status = Si viene
import-field-void = Sin validez si hay algo
import-field-type = Tipo de entrada
import-field-seat = Asiento
import-field-seat_row = Fila del asiento
import-field-seat_zone = Zona del asiento
import-field-gate = Puerta de acceso
import-field-valid_from = Válida desde
import-field-valid_until = Válida hasta
import-field-quantity = Cuántas entradas
import-field-code = Código impreso
import-field-reference = Cómo llaman otros a esta entrada
import-field-order = Pedido
import-field-paid = Pagado
import-field-price = Precio
import-field-currency = Moneda
import-field-buyer = Comprador
import-field-buyer_first_name = Nombre de pila del comprador
import-field-buyer_last_name = Apellidos del comprador
import-field-buyer_email = Correo del comprador
import-field-number = Número de entrada
import-field-state = Estado
import-field-state_text = Por qué está bloqueada o anulada
import-field-serial = Número del código
import-field-issued_at = Emitida
import-field-entered_at = Entró
import-field-inside = Dentro
import-field-expired = Plaza devuelta
import-field-tax = Impuesto en porcentaje
import-field-price_reason = Por qué otro precio
import-field-entries = Veces que entró
import-reason-header = Lo dice su encabezado
import-reason-content = Lo dice su contenido
import-reason-chosen = Lo has elegido
import-reason-remembered = Elegido antes para una lista así
import-reason-unfit = Su contenido no encaja con el encabezado
import-reason-other = Se lee otra columna para lo mismo
import-reason-unknown = Nada dice qué es
import-unread = No se leen: { $columns }.
import-unread-none = Se leen todas las columnas.
import-encoding = Codificación
import-encoding-found = La detectada: { $encoding }
import-header = El encabezado está en la línea
import-header-hint = Vacío: se busca.
import-changes = Cambios
import-changes-lead = Marca lo que debe quedar como está en la lista. Lo que no se marca queda como está aquí.
import-changes-all = Todos los cambios
import-changes-count = { $n } de { $of } líneas marcadas
import-change-line = Línea
import-change-number = Entrada
import-change-field = Qué
import-change-old = Aquí
import-change-new = En la lista
import-change-nothing = nada
import-change-tick = Línea { $line }, entrada { $number }
import-gone = Aquí y ya no en la lista
import-gone-lead = No se les hace nada. Quien no viene se anula en la lista de asistentes.
import-gone-number = Entrada
import-gone-name = Nombre
import-gone-type = Tipo de entrada
import-sample = Las primeras filas
import-go = { $n ->
    [one] Importar { $n } asistente
   *[other] Importar { $n } asistentes
}
import-go-changes = { $n ->
    [one] Cambiar { $n } asistente
   *[other] Cambiar { $n } asistentes
}
import-go-both = Importar { $n } nuevas, cambiar { $lines }
import-done = { $n ->
    [one] { $n } asistente importado.
   *[other] { $n } asistentes importados.
}
import-done-changes = Incorporado: { $n } nuevas, { $done } cambios hechos, { $left } no hechos.

export-title = Exportar
export-what = Qué
export-tickets = Entradas
export-scans = Lecturas
export-orders = Pedidos
export-came = Quién vino
export-missed = Quién no vino
export-hint = Para hojas de cálculo. Ninguna celda puede actuar como fórmula.
export-format = Formato
export-format-csv = CSV
export-format-xlsx = Excel (.xlsx)
export-separator = Entre las celdas
export-separator-comma = Coma
export-separator-semicolon = Punto y coma
export-separator-tab = Tabulador
export-decimal = Decimales
export-decimal-point = 12.50
export-decimal-comma = 12,50
export-columns = Columnas
export-columns-all = Todas las columnas
export-columns-count = { $n } de { $of }
export-columns-hint = Para mover una columna, arrástrala por su asa o pulsa las flechas sobre el asa.
order-list-move = Mover { $name }
order-list-place = { $name }: { $at } de { $of }
export-column-answer = Respuesta: { $question }
export-column-scan = Escaneo
export-column-at = Cuándo
export-column-direction = Entrada o salida
export-column-device = Portátil
export-column-verdict = Veredicto
export-column-verdict_reason = Motivo
export-column-unconfirmed = Sin confirmar
export-column-undone = Deshecho
export-column-area = Zona
export-column-person = Persona
export-column-accepted_unpaid = Admitido sin pagar
export-column-paper = Del papel
export-column-why = Por qué se admitió
export-column-accepted_reissued = Admitido con un código anterior
export-column-lines = Qué se compró
export-column-total = Total
export-column-method = Forma de pago
export-column-due = Pendiente
export-column-refunded = Devuelto
export-column-pay_until = Reservado hasta
export-column-order_note = Nota
export-go = Exportar

insights-empty = Aún no hay nada que mostrar. Los gráficos aparecen aquí con la primera entrada.
insights-issued = Vendidas
insights-issued-small = Anuladas: { $n }
insights-issued-expired = Anuladas: { $cancelled }, no pagadas a tiempo: { $n }
insights-admitted = Vinieron
insights-inside = Dentro ahora
insights-inside-small = personas
insights-inside-of = de { $capacity } plazas
insights-missed = Aún no han venido
insights-manual = Sin entrada
insights-manual-small = pasaron con un motivo
insights-refused = Rechazos
insights-refused-small = lecturas en la puerta
insights-undone = Deshechas
insights-undone-small = lecturas que no cuentan en nada más
insights-percent = { $share } %
insights-report = Informe en PDF
insights-came = Quién vino
insights-not-come = Quién no vino
insights-csv = CSV
insights-table = En una tabla
insights-arrivals = Llegadas cada cinco minutos
insights-arrivals-none = Aún no ha venido nadie.
insights-most-label = El máximo: { $most }, { $what }.
insights-peak-expected = Se espera el máximo hacia las { $at }.
insights-peak-passed = { $n ->
    [one] Máximo de llegadas: { $at }, { $n } en cinco minutos.
   *[other] Máximo de llegadas: { $at }, { $n } en cinco minutos.
}
insights-peak-unknown = Han venido muy pocas personas para saber cuándo vendrá la mayoría.
insights-types = Por tipo de entrada
insights-areas = Zonas
insights-itself = El propio evento
insights-hours = Por hora
insights-gates = Por acceso
insights-nowhere = Sin acceso elegido
insights-refusals = Rechazos en la puerta
insights-refused-none = No se rechazó a nadie.
insights-money = Dinero
insights-money-none = Aún no se ha pagado nada.
insights-taxes = Impuestos en el dinero
insights-untaxed = sin impuesto
insights-sellers = Quién vendió
insights-seller = { $person }, { $device }
insights-speed = Velocidad en las puertas
insights-speed-small = En el cuarto de hora más lleno de cada puerta.
insights-door = { $gate }, { $device }
insights-column-type = Tipo
insights-column-issued = Vendidas
insights-column-admitted = Vinieron
insights-column-inside = Dentro
insights-column-missed = No vinieron
insights-column-from = Desde
insights-column-entries = Entran
insights-column-exits = Salen
insights-column-manual = Sin entrada
insights-column-refused = Rechazos
insights-column-hour = Hora
insights-column-gate = Acceso
insights-column-area = Zona
insights-column-capacity = Aforo
insights-column-reason = Motivo
insights-column-scans = Lecturas
insights-column-method = Pagado con
insights-column-taken = Cobrado
insights-column-refunded = Devuelto
insights-column-rate = Tipo
insights-column-before_tax = Neto
insights-column-tax = Impuesto
insights-column-gross = Bruto
insights-column-net = Queda
insights-column-payments = Pagos
insights-column-seller = Quién
insights-column-tickets = Entradas
insights-column-busiest = Más lleno desde
insights-column-minute = Por minuto
insights-column-seconds = Segundos entre ellas

incident-title = { $n ->
    [one] { $n } incidencia
   *[other] { $n } incidencias
}
incident-why = Los portátiles lo hicieron mientras no podían comunicarse. Se conserva todo.
incident-entry = { $at }, en { $device }
incident-entry-gate = { $at }, por { $gate }, en { $device }
incident-seat = El asiento { $seat } se vendió dos veces
incident-seat-both = Vendido primero: { $first }; después: { $second }. Da otro asiento a una de las dos personas.
incident-both = Primero: { $first }; después: { $second }.
incident-cancelled = Anulada: { $first }; pasó: { $second }.
incident-blocked = Bloqueada: { $first }; pasó: { $second }.
incident-quota = { $name }: { $sold } vendidas de { $quota }
incident-quota-seller = { $device }: { $sold }, de ellas { $over } de más
incident-quota-when = Por encima del cupo: la primera { $first }, la última { $second }. Anula algunas o sube el cupo.
incident-refund = { $refunded } devueltos de { $taken } pagados
incident-refund-when = Devuelto { $first } y otra vez { $second }: { $over } de más. Pide que lo devuelvan.

devices-title = Portátiles de este evento
devices-this = este portátil
devices-dismissed = excluido
devices-unconfirmed = unido, aún sin confirmar
devices-continues = continúa desde una copia de seguridad
devices-forked = dos historias
devices-silent = Aún no hay nada suyo aquí.
devices-heard = Última anotación: { $at }; en total: { $n }.
devices-refused = { $n ->
    [one] { $n } anotación suya no cuenta.
   *[other] { $n } anotaciones suyas no cuentan.
}
devices-of-nobody = Anotaciones a nombre de nadie que trabaje aquí: { $n }. Cuentan solo para el portátil.
devices-out = Entregar el evento a otro portátil
devices-out-why = Crea un archivo con el que se une otro portátil: como puerta, taquilla u organización. Llévalo en una memoria USB.
devices-out-why-door = Crea un archivo con todo lo que sabe este portátil, para que los demás lo incorporen.
devices-out-go = Entregar
devices-out-go-door = Guardar un archivo
devices-in = Incorporar un archivo
devices-in-why = Lo que otro portátil vendió o leyó se añade a lo que hay aquí. Incorporar dos veces el mismo archivo no cambia nada.
devices-in-go = Incorporar
devices-dismiss = Excluir
devices-dismiss-title = ¿Excluir { $name }?
devices-dismiss-why = Lo que ha registrado hasta ahora se queda. Lo que registre a partir de ahora no cuenta, y esto no se puede deshacer: para volver necesita una carpeta de datos vacía y que se le entregue el evento de nuevo.
devices-dismiss-from = Desde cuándo (opcional)
devices-dismiss-from-hint = Por ejemplo 2026-11-20 19:30. Lo que registró desde entonces tampoco cuenta. Vacío: desde ahora.
devices-dismiss-done = { $name }: portátil excluido.

bundle-in-title = Incorporar un archivo
bundle-in-lead = Un archivo que Entrada escribió en otro portátil, y la frase de contraseña con que se guardó.
bundle-in-go = Incorporar
bundle-in-working = Incorporando el archivo
bundle-file = Archivo
bundle-passphrase = Frase de contraseña
bundle-passphrase-in = Pregunta a quien te dio el archivo.
bundle-passphrase-out = Dísela a la persona del otro portátil; nunca la escribas en la memoria USB.
bundle-joined = Este portátil se ha unido a «{ $event }» como: { $role }.
bundle-met = «{ $event }» está al día con ese archivo.
bundle-counts = Anotaciones nuevas: { $fresh }; ya presentes: { $known }.
bundle-refused = { $n ->
    [one] { $n } anotación no cuenta:
   *[other] { $n } anotaciones no cuentan:
}
bundle-open = Ir al evento
bundle-out-title = Entregar el evento a otro portátil
bundle-out-lead = El archivo lleva el evento, sus asistentes y su clave, cerrado con una frase de contraseña.
bundle-out-lead-door = El archivo lleva todo lo que este portátil sabe del evento, cerrado con una frase de contraseña.
bundle-out-go = Guardar el archivo
bundle-role = El otro portátil será
bundle-role-door = Lee entradas, busca y deshace lecturas. No puede vender, anular ni exportar.
bundle-role-desk = Vende y cambia entradas, y hace todo lo que hace una puerta.
bundle-role-organiser = Puede hacerlo todo, también excluir portátiles.
bundle-role-parts = Elige lo que es el otro portátil, también si ya se unió: un archivo para la puerta no lleva direcciones de correo ni compradores.
bundle-written = El archivo está listo:
bundle-written-next = En el otro portátil elige «Unirse con un archivo», o «Incorporar un archivo» en su pantalla Equipos.

settings-saved = Guardado.
settings-section-laptop = Este portátil
settings-section-paper = Papel
settings-section-door = Puerta
settings-section-files = Archivos
settings-section-safety = Seguridad
settings-section-about = Acerca de Entrada
settings-device = Nombre de este portátil
settings-device-usual = Como lo llama el sistema
settings-device-hint = Otros portátiles lo muestran junto a lo que se hizo aquí.
settings-language = Idioma
settings-language-system = Como el sistema
settings-theme = Colores
settings-theme-system = Como el sistema
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-printer = Impresora para entradas
settings-printer-default = La predeterminada del sistema
settings-printer-usual = { $name } (la predeterminada del sistema)
settings-printer-none = Este sistema no ofrece ninguna impresora. Guardar en PDF funciona sin ella.
settings-printer-stopped = { $name } está parada. { $why }
settings-copies = Copias de cada entrada
settings-page = Tamaño del papel
settings-after = Tras una venta
settings-after-print = Imprimir
settings-after-pdf = Guardar PDF
settings-after-none = Solo mostrar
settings-camera = Cámara
settings-sound = Sonidos en la puerta
settings-guest-language = Los asistentes leen los rechazos en
settings-guest-language-hint = La frase que se muestra en grande al asistente en la puerta, con la tecla G.
settings-guest-language-same = El idioma de este portátil
settings-sound-hint = Adelante, Mira, Ya dentro y Alto suenan distinto. Pruébalos:
settings-sound-admit = Adelante
settings-sound-attention = Mira
settings-sound-duplicate = Ya dentro
settings-sound-refuse = Alto
settings-folder = Guardar archivos en
settings-folder-ask = Preguntar cada vez
settings-folder-hint = Con una carpeta aquí, los archivos se guardan sin preguntar; nunca se sobrescribe ninguno.
settings-bom = Marcar los CSV para Excel
settings-bom-hint = Así Excel lee bien los acentos. Otros programas pueden mostrar un primer carácter extraño.
settings-backup = Respaldar este portátil
settings-backup-why = Todo lo de este portátil en un archivo, cerrado con una frase de contraseña. El programa de terminal lo recupera: entrada restore ARCHIVO.
settings-backup-hint = Sin ella nadie puede abrir la copia de seguridad.
settings-backup-go = Guardar la copia
settings-verify = Comprobar el diario
settings-verify-why = Mira cada firma: ¿se ha perdido o cambiado algo a espaldas de Entrada?
settings-verify-working = Comprobando…
settings-verify-good = { $n ->
    [one] Todo está bien: { $n } anotación comprobada.
   *[other] Todo está bien: { $n } anotaciones comprobadas.
}
settings-verify-bad = { $n ->
    [one] { $n } cosa está mal:
   *[other] { $n } cosas están mal:
}
settings-section-diagnosis = Diagnóstico
diagnosis-why = Cuando algo no funciona: lo que se sabe de este portátil y de este programa, para quien te ayude.
diagnosis-open = Verlo
diagnosis-what = Aquí no se nombra a ningún invitado, entrada ni persona. Los nombres y valores están en inglés.
diagnosis-save = Guardar como archivo…
diagnosis-program = Programa
diagnosis-system = Sistema
diagnosis-clock = Reloj
diagnosis-data = Carpeta de datos
diagnosis-database = Base de datos
diagnosis-counts = Filas de cada tabla
diagnosis-cameras = Cámaras
diagnosis-printers = Impresoras
diagnosis-errors = Últimos errores
diagnosis-errors-none = Ninguno.
diagnosis-log = Registro
about-version = Versión { $version }. Carpeta de datos: { $folder }
about-licence = Software libre bajo la licencia MIT.

pin-back = Borrar la última cifra
pin-differ = los dos PIN son distintos
pin-differ-next = Escribe el mismo en ambos campos.

who-change = Identificarse, cambiar quién trabaja aquí o salir
who-nobody = Nadie identificado
who-title = ¿Quién trabaja aquí?
who-ask = ¿Quién trabaja aquí?
who-ask-why = Lo que se haga a partir de ahora se hace en tu nombre.
who-names = Personas
who-empty = Aún nadie tiene PIN. La organización añade personas en la pantalla Evento.
who-pin = PIN de { $name }
who-in = Identificarse
who-out = Cerrar la sesión de { $name }
who-now = con sesión abierta
who-done = { $name }: sesión abierta.

lock-title = Bloquear este portátil
lock-why = Hasta que alguien escriba el PIN, este portátil no hace nada más. Quien trabaje en él sigue diciendo quién es.
lock-to = Sigue haciendo
lock-to-door = Puerta
lock-to-sell = Venta
lock-to-both = Venta y puerta
lock-go = Bloquear
lock-undo = Desbloquear
lock-pin = PIN de este portátil
lock-pin-new = Un PIN para este portátil, de 4 a 12 cifras
lock-pin-again = El mismo otra vez
lock-done = Este portátil está bloqueado.
unlock-laptop-title = Desbloquear este portátil
unlock-laptop-why = Con el PIN con que se bloqueó.
unlock-laptop-done = Este portátil está desbloqueado.

event-part-people = Personas
people-title = ¿Quién trabaja aquí?
people-lead = Con un PIN propio, cada persona dice quién vende y quién está en la puerta. Lo que puede hacer nunca es más de lo que puede el portátil.
people-empty = Aún nadie. Sin personas, todo se hace en nombre del portátil.
people-ask = Preguntar siempre quién trabaja en este portátil
people-ask-hint = Si no, solo pregunta un portátil bloqueado.
person-name = Nombre
person-role = Puede
person-role-organiser = Organización
person-role-desk = Venta
person-role-door = Puerta
person-pin = PIN
person-pin-hint = De 4 a 12 cifras
person-pin-keep = Como está
person-pin-yes = tiene
person-pin-no = no tiene: no puede identificarse
person-add = Añadir
person-edit = Cambiar { $name }
person-remove = Quitar { $name } de la lista
person-saved = { $name }: guardado.
person-saved-new-pin = { $name }: guardado. Con el papel superior necesita un PIN nuevo.
person-removed = { $name } ya no está en la lista.

erase-open = Olvidar a esta persona
erase-title = ¿Olvidar a { $name }?
erase-goes = Qué se va
erase-goes-what = Nombre, dirección de correo, nota y respuestas en la puerta. De este portátil ya mismo, de los demás cuando lleguen a saberlo. También quien compró el pedido, si es la misma persona o no compró nada más.
erase-goes-order = Nombre, dirección de correo y nota de quien compró. También las entradas de este pedido a ese mismo nombre, con las respuestas en la puerta. De este portátil ya mismo, de los demás cuando lleguen a saberlo.
erase-stays = Qué se queda
erase-stays-what = La entrada con su número, tipo y asiento, cuándo pasó y qué se pagó. Los recuentos siguen bien, y la entrada sigue abriendo la puerta. También se quedan los motivos escritos al bloquear, anular o devolver el dinero.
erase-files = Los archivos guardados antes aún tienen los datos: copias de seguridad, exportaciones, archivos entregados, listas impresas. Bórralos. Esto no se puede deshacer.
erase-go = Olvidar para siempre
erase-done = Entrada { $number }: su titular está olvidado.
erase-done-buyer = Entrada { $number }: su titular y quien la compró están olvidados.
erase-done-order = Pedido { $number }: quien lo compró está olvidado.
expired-done = { $name } terminó hace bastante tiempo: se borraron los datos personales de sus asistentes.

error-bad_input-title = Eso no encaja
error-bad_input-next = Corrígelo y vuelve a intentarlo.
error-not_found-title = No se encontró
error-not_found-next = Puede estar escrito de otra manera o no estar en este portátil.
error-ambiguous-title = Hay más de uno que encaja
error-ambiguous-next = Indícalo con más exactitud.
error-not_allowed-title = No en este portátil
error-not_allowed-next = La organización puede entregarte el evento con otro papel.
error-sold_out-title = Agotado
error-sold_out-next = Elige otro tipo o aumenta su cantidad en la pantalla Evento.
error-conflict-title = Eso no se puede hacer ahora
error-conflict-next = Mira cómo están las cosas y vuelve a intentarlo.
error-key_needed-title = Hace falta una clave
error-key_needed-next = Elige dónde se guarda.
error-key_unavailable-title = No se puede acceder a la clave
error-key_unavailable-next = Desbloquea el llavero del sistema, o vuelve a poner el archivo de clave, e inténtalo de nuevo.
error-passphrase_needed-title = Cerrado
error-passphrase_needed-next = Escribe la frase de contraseña.
error-wrong_passphrase-title = Eso no lo abre
error-wrong_passphrase-next = Comprueba las mayúsculas y la distribución del teclado.
error-sign_in_needed-title = ¿Quién trabaja aquí?
error-sign_in_needed-next = Identifícate con tu PIN.
error-wrong_pin-title = PIN incorrecto
error-wrong_pin-next = Vuelve a intentarlo.
error-locked-title = Este portátil está bloqueado
error-locked-next = Desbloquéalo primero con su PIN.
error-bad_file-title = Este archivo no se puede usar
error-bad_file-next = Elige otro archivo.
error-import_problems-title = La lista tiene problemas
error-import_problems-next = Corrígelos en el archivo y vuelve a intentarlo.
error-newer-title = Hecho por una versión más nueva de Entrada
error-newer-next = Instala la versión más nueva en este portátil.
error-damaged-title = Los datos están dañados
error-damaged-next = Guarda una copia de la carpeta de datos y restaura después tu última copia de seguridad.
error-busy-title = Hay otra copia de Entrada en ello
error-busy-next = Espera un momento o cierra la otra.
error-read_only-title = No se puede escribir en la carpeta de datos
error-read_only-next = Comprueba sus permisos o elige otra carpeta con --data.
error-disk_full-title = El disco está lleno
error-disk_full-next = Haz sitio; no se perdió nada.
error-printing-title = No se pudo imprimir
error-printing-next = Revisa la impresora e imprime otra vez: no se crea ninguna entrada nueva.
error-camera-title = La cámara ha fallado
error-camera-next = Desconéctala y vuelve a conectarla.
error-stopped-title = Parado
error-stopped-next = Nada quedó a medias.
error-internal-title = Algo ha ido mal dentro de Entrada
error-internal-next = Vuelve a intentarlo. Si sigue igual, comunícalo con esta frase, por favor.

## The dress rehearsal.

rehearsal-title = Ensayo general
rehearsal-lead = Antes de abrir las puertas: todas las líneas deberían estar en verde. Nada de lo que hagas aquí se anota como lectura.
rehearsal-again = Reintentar
rehearsal-to-door = A la puerta
rehearsal-verdict-fine = Listo. Las puertas pueden abrir.
rehearsal-verdict-wrong = Aún no está listo
rehearsal-verdict-open = Casi: algunas cosas te necesitan
rehearsal-wrong-count = { $n ->
    [one] { $n } cosa por arreglar
   *[other] { $n } cosas por arreglar
}
rehearsal-open-count = { $n ->
    [one] { $n } cosa por probar
   *[other] { $n } cosas por probar
}
rehearsal-state-fine = OK
rehearsal-state-look = Por mirar
rehearsal-state-wrong = Por arreglar
rehearsal-state-open = Por probar
rehearsal-part-event = Evento
rehearsal-part-clock = Reloj
rehearsal-part-key = Clave
rehearsal-part-ticket = Entrada de prueba
rehearsal-part-list = Lista de asistentes
rehearsal-part-laptops = Portátiles
rehearsal-part-printer = Impresora
rehearsal-part-disk = Disco
rehearsal-part-battery = Batería
rehearsal-part-camera = Cámara
rehearsal-part-code = Leer un código
rehearsal-part-scanner = El lector USB
rehearsal-part-sound = Sonido
rehearsal-part-page = Impresión
rehearsal-camera-starting = Esperando la primera imagen…
rehearsal-camera-live = { $name } da imagen, a { $width } × { $height }.
rehearsal-code-open = Pon cualquier entrada ante la cámara.
rehearsal-code-read = Leído y respondido en { $ms } ms: { $answer }
rehearsal-scanner-open = Solo si tienes uno: lee con él cualquier entrada de este evento.
rehearsal-scanner-plain = Ha leído una entrada y no añade nada.
rehearsal-scanner-affix = Ha leído una entrada. Pone «{ $before }» delante y «{ $after }» detrás de cada código: desde ahora se quita.
rehearsal-scanner-keys = Está ajustado a otro teclado que este portátil. No importa.
rehearsal-sound-open = Reproduce el sonido de una admisión y escucha.
rehearsal-sound-play = Reproducir
rehearsal-sound-heard = ¿Lo has oído?
rehearsal-sound-fine = Lo has oído.
rehearsal-sound-wrong = No lo has oído.
rehearsal-sound-mend = Sube el volumen, elige el altavoz correcto en los ajustes del sistema y permite los sonidos en Ajustes.
rehearsal-page-open = Imprime una página que parece una entrada y no deja pasar a nadie.
rehearsal-page-print = Imprimir
rehearsal-page-sent = Se envió a { $printer }. ¿Salió una página limpia?
rehearsal-page-fine = La página salió bien.
rehearsal-page-wrong = La página no salió bien.
rehearsal-page-mend = Revisa el papel, la tinta y el cable, elige la impresora en Ajustes e imprime otra vez.
rehearsal-speed = Leer una imagen tarda { $p50 } ms, casi siempre menos de { $p95 } ms.
rehearsal-settings = Ajustado en la cámara para leer mejor: { $settings }

## The mail server.

settings-section-mail = Correo
settings-mail-lead = Las entradas salen por tu propio servidor de correo. La contraseña se guarda cifrada en este portátil.
settings-mail-host = Servidor de correo
settings-mail-port = Puerto
settings-mail-security = Cifrado
settings-mail-security-tls = TLS
settings-mail-security-start_tls = STARTTLS
settings-mail-security-open = Ninguno
settings-mail-user = Usuario
settings-mail-password = Contraseña
settings-mail-password-hint = Muchos proveedores piden una contraseña de aplicación creada para esto. Déjala vacía para conservar la que hay; con otro servidor, puerto, cifrado o usuario hay que escribirla de nuevo.
settings-mail-from = Dirección del remitente
settings-mail-from-name = Nombre del remitente
settings-mail-save = Guardar
settings-mail-saved = Servidor de correo guardado.
settings-mail-saved-without-password = Servidor de correo guardado. La contraseña no se conservó, porque era para otros ajustes: escríbela de nuevo.
settings-mail-test = Enviar un mensaje de prueba a
settings-mail-test-go = Enviar
settings-mail-tested = El servidor aceptó el mensaje. Mira si llega.

error-mail-title = El correo no se envió
error-mail-next = Comprueba el servidor de correo en Ajustes y vuelve a intentarlo.
error-sheets-title = Google Sheets no lo aceptó
error-sheets-next = Inténtalo de nuevo; lo que espera no se pierde.

## La hoja de Google.

clip-go = Copiar
clip-done = Copiado.
clip-by-hand = Está seleccionado: pulsa Ctrl+C para copiarlo.

sheet-title = Hoja de Google
sheet-lead = Muestra los asistentes y las lecturas de «{ $event }» en una hoja de Google que puedes compartir.
sheet-point-own = Ordena, filtra, colorea y añade columnas allí como quieras: cada fila se vuelve a encontrar.
sheet-point-wait = Aquí nadie la espera nunca. Sin red, lo nuevo sale después por sí solo.
sheet-point-edit = Quien cambia allí un nombre, correo, asiento o nota hace una propuesta; tú la aceptas o no.
sheet-connect = Conectar una hoja
sheet-guide = Cómo prepararlo
sheet-nameless = Hoja de cálculo
sheet-by-person = Con la sesión de { $account }
sheet-by-service_account = Con la cuenta de servicio { $account }
sheet-by-somebody = Con una sesión de Google
sheet-open = Abrir la hoja
sheet-flush = Enviar ahora
sheet-test = Probar la conexión
sheet-testing = Probando…
sheet-test-same = Probado ahora mismo: sigue igual.
sheet-test-fine = Todo bien: se puede llegar a la hoja y escribir en ella.
sheet-columns = Columnas
sheet-disconnect = Desconectar
sheet-last = Última vez que estaba bien: { $at }
sheet-detail = En detalle: { $detail }
sheet-sign-in-again = Iniciar sesión de nuevo
sheet-connect-again = Conectar de nuevo
sheet-this-account = esta cuenta

sheet-current = Al día
sheet-needs = Te necesita
sheet-sending = { $n ->
    [one] Enviando { $n } cambio…
   *[other] Enviando { $n } cambios…
}
sheet-waiting = { $n ->
    [one] { $n } en espera
   *[other] { $n } en espera
}
sheet-waiting-in = { $n ->
    [one] { $n } en espera, próximo intento en { $s } s
   *[other] { $n } en espera, próximo intento en { $s } s
}
sheet-trying = Intentando…
sheet-trying-in = Próximo intento en { $s } s
sheet-aloud-up_to_date = La hoja de Google está al día.
sheet-aloud-waiting = Hay cambios en espera para la hoja de Google.
sheet-aloud-needs_person = La hoja de Google te necesita: mira en Ajustes.
sheet-proposals = { $n ->
    [one] { $n } cambio por revisar
   *[other] { $n } cambios por revisar
}
sheet-changes = Cambios por revisar

sheet-connect-title = Conectar una hoja de Google
sheet-way = Cómo conectar
sheet-way-person = Iniciar sesión con Google
sheet-way-service_account = Cuenta de servicio
sheet-person-lead = Inicias sesión en tu navegador y Entrada crea una hoja nueva en tu Google Drive. No ve ningún otro archivo tuyo.
sheet-client-needed = Google deja pasar a los programas que tienen un ID de cliente. Crearlo lleva diez minutos, una vez; sirve para todos tus portátiles.
sheet-client-own = ID de cliente
sheet-client-built-in = Déjalo como está, salvo que tengas otro tuyo.
sheet-client-id = ID de cliente
sheet-client-secret = Secreto del cliente
sheet-client-secret-hint = Se guarda cifrado en este portátil.
sheet-client-secret-keep = Déjalo vacío para conservar el que hay.
sheet-sign-in = Iniciar sesión con Google
sheet-sign-in-waiting = Te espera en el navegador…
sheet-sign-in-address = Dirección para iniciar sesión
sheet-sign-in-address-hint = ¿No se abrió ningún navegador? Copia esto en uno de este portátil.
sheet-service-lead = Para portátiles donde nadie inicia sesión: Entrada usa un archivo de clave y una hoja que compartiste con su cuenta.
sheet-key = Archivo de clave
sheet-account = Comparte la hoja con esta dirección
sheet-account-hint = En la hoja, pulsa Compartir, pégala y elige Editor.
sheet-address = Dirección de la hoja
sheet-address-hint = Cópiala del navegador con la hoja abierta.
sheet-connected = La hoja está conectada. Se llena sola.

sheet-columns-title = Columnas de la hoja
sheet-columns-lead = Una columna que quitas se queda en la hoja, pero ya no se actualiza. Los encabezados se pueden cambiar en la hoja.
sheet-columns-saved = Las columnas están guardadas.
sheet-column-number = Número
sheet-column-name = Nombre
sheet-column-email = Correo
sheet-column-type = Tipo
sheet-column-seat = Asiento
sheet-column-note = Nota para la puerta
sheet-column-state = Estado
sheet-column-paid = Pagada
sheet-column-price = Precio
sheet-column-order = Pedido
sheet-column-issued = Emitida
sheet-column-valid_from = Válida desde
sheet-column-valid_until = Válida hasta
sheet-column-entered = Pasó
sheet-column-inside = Dentro ahora
sheet-column-entries = Pasos
sheet-column-gate = Acceso
sheet-column-device = Portátil

sheet-disconnect-title = ¿Desconectar la hoja?
sheet-disconnect-stays = La hoja se queda en Google como está. Solo deja de recibir novedades de este portátil.
sheet-disconnect-goes = Este portátil olvida cómo llegar a ella: para seguir, conéctala de nuevo.
sheet-disconnected = La hoja está desconectada.

sheet-trouble-offline = No se puede llegar a Google.
sheet-trouble-offline-next = No se pierde nada: lo que espera sale por sí solo en cuanto haya red.
sheet-trouble-portal = Respondió otra cosa en lugar de Google, quizá la página de acceso de la red.
sheet-trouble-portal-next = Abre cualquier página en el navegador e inicia sesión en la red.
sheet-trouble-quota = Google pide una pausa.
sheet-trouble-quota-next = Se pidió demasiado en un minuto. Sigue por sí solo.
sheet-trouble-google = Google tiene un problema propio.
sheet-trouble-google-next = No se pierde nada: se vuelve a intentar por sí solo.
sheet-trouble-answer = La respuesta de Google no llegó entera.
sheet-trouble-answer-next = No se pierde nada: se vuelve a intentar por sí solo.
sheet-trouble-not_shared = La hoja no está compartida.
sheet-trouble-not_shared-next = Abre la hoja, pulsa Compartir y añade a { $account } como editor.
sheet-trouble-not_found = La hoja no está.
sheet-trouble-not_found-next = Se borró, o esta cuenta no puede verla. Mira en la papelera de Google o conecta otra.
sheet-trouble-scope = La sesión no permite que Entrada escriba hojas.
sheet-trouble-scope-next = Inicia sesión de nuevo y deja marcada la casilla de los archivos de Google Drive.
sheet-trouble-sign_in_again = La sesión de Google ya no vale.
sheet-trouble-sign_in_again-next = Se retiró o caducó. Inicia sesión de nuevo.
sheet-trouble-client = Google no conoce este ID de cliente.
sheet-trouble-client-next = Comprueba el ID de cliente y su secreto.
sheet-trouble-key = Google no acepta esta clave.
sheet-trouble-key-next = Crea una clave nueva para la cuenta de servicio y conecta con ella.
sheet-trouble-clock = El reloj de este portátil va mal.
sheet-trouble-clock-next = Pon bien la fecha y la hora, y luego envía.
sheet-trouble-api_off = La API de Google Sheets está desactivada.
sheet-trouble-api_off-next = Actívala en tu proyecto de Google: la guía te lleva allí.
sheet-trouble-protected = Una parte de la hoja está protegida.
sheet-trouble-protected-next = Quita la protección de las columnas de Entrada, o deja que { $account } las edite.
sheet-trouble-not_a_sheet = Es otro tipo de archivo, por ejemplo de Excel.
sheet-trouble-not_a_sheet-next = Ábrelo en Hojas de cálculo de Google, elige Archivo, Guardar como Hojas de cálculo de Google, y conecta esa.
sheet-trouble-too_large = La hoja está llena.
sheet-trouble-too_large-next = Tiene diez millones de celdas. Borra pestañas que nadie necesite, o conecta una nueva.
sheet-trouble-request = Google no entendió lo que pidió Entrada.
sheet-trouble-request-next = Avísanos, por favor. Las entradas están a salvo.
sheet-trouble-data = No se pudieron leer los datos de este portátil.
sheet-trouble-data-next = Comprueba el diario, en Seguridad.

proposals-title = Cambiado en la hoja
proposals-lead = Alguien escribió esto en la hoja de Google. Cuenta cuando lo aceptas; lo rechazado se sobrescribe.
proposals-none = Nada por revisar.
proposals-now = { $field } ahora
proposals-wanted = Se quiere
proposals-empty = vacío
proposals-accept = Aceptar
proposals-accept-one = Aceptar: { $field } de { $who }
proposals-decline = Rechazar
proposals-decline-one = Rechazar: { $field } de { $who }
proposals-accept-all = { $n ->
    [one] Aceptarlo
   *[other] Aceptar los { $n }
}
proposals-accepted = { $n ->
    [one] { $n } cambio aceptado.
   *[other] { $n } cambios aceptados.
}

guide-title = Prepararlo en Google
guide-open = Abrir
guide-person = Una vez para ti y todos tus portátiles, unos diez minutos. Google no pide dinero por ello.
guide-person-step-1 = Crea un proyecto
guide-person-step-1-how = En la consola de Google Cloud, con cualquier nombre.
guide-person-step-2 = Activa la API de Google Sheets
guide-person-step-2-how = Elige tu proyecto arriba en la página y pulsa Habilitar.
guide-person-step-3 = Prepara la página de consentimiento
guide-person-step-3-how = Un nombre, tu correo, público Externo. Luego, en Público, pulsa Publicar aplicación: una sesión iniciada durante las pruebas termina a los siete días.
guide-person-step-4 = Crea un cliente
guide-person-step-4-how = Pulsa Crear cliente y elige el tipo App de escritorio. Google muestra un ID de cliente y un secreto.
guide-person-step-5 = Inicia sesión
guide-person-step-5-how = Cierra esta página, pega ambos en sus campos e inicia sesión. Deja marcada la casilla de los archivos de Google Drive.
guide-service_account = Para portátiles donde nadie inicia sesión. Quien tenga el archivo de clave puede cambiar cualquier hoja compartida con su cuenta.
guide-service_account-step-1 = Crea un proyecto
guide-service_account-step-1-how = En la consola de Google Cloud, con cualquier nombre.
guide-service_account-step-2 = Activa la API de Google Sheets
guide-service_account-step-2-how = Elige tu proyecto arriba en la página y pulsa Habilitar.
guide-service_account-step-3 = Crea una cuenta de servicio
guide-service_account-step-3-how = Con cualquier nombre. No necesita ningún rol.
guide-service_account-step-4 = Crea una clave
guide-service_account-step-4-how = Abre la cuenta, luego Claves, Agregar clave, Crear clave nueva, JSON. Se guarda un archivo en este portátil. Si tu organización no permite claves, inicia sesión con Google.
guide-service_account-step-5 = Comparte una hoja
guide-service_account-step-5-how = Crea una nueva o toma una que tengas. Pulsa Compartir, añade la dirección de la cuenta de servicio y elige Editor.
guide-service_account-step-6 = Conecta
guide-service_account-step-6-how = Cierra esta página, elige el archivo de clave y pega la dirección de la hoja. Entrada guarda la clave cifrada; borra el archivo después.
