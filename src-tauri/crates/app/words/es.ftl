### Lo que dice Rust, en español (Spanish). Ids, variables y explicaciones están en en.ftl; las palabras de la ventana en `ui/words`.

## Times.

month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
weekday = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
}
moment-day = { $span ->
    [other] { $day } { month } { $year }
   *[year] { $day } { month }
}
moment-at = { $span ->
    [today] a las { $time }
   *[other] el { moment-day } a las { $time }
}
moment-since = { $span ->
    [today] desde las { $time }
   *[other] desde el { moment-day } a las { $time }
}
moment-from = { $span ->
    [today] a partir de las { $time }
   *[other] a partir del { moment-day } a las { $time }
}
moment-until = { $span ->
    [today] hasta las { $time }
   *[other] hasta el { moment-day } a las { $time }
}
wait = { $minutes ->
    [one] en { $minutes } minuto
   *[other] en { $minutes } minutos
}

## To the staff at the door.

door-malformed = No es una entrada de Entrada.
door-malformed-signs = Un número de entrada tiene { $of } letras y cifras; este tiene { $signs }. Míralo otra vez.
door-forged = No es auténtica: este código no se hizo para ningún evento de este portátil.
door-wrong_event = Una entrada para otro evento.
door-wrong_event-named = Una entrada para otro evento: { $event }.
door-unknown = No hay tal entrada en este evento.
door-unknown-unheard = No está en este portátil, que aún no ha sabido nada de los demás.
door-unknown-heard = No está en este portátil, que supo de los demás por última vez { $at }.
door-replaced = Sustituida: se hizo un código más nuevo para esta entrada. Hay que pedir ese.
door-cancelled = Esta entrada fue anulada.
door-cancelled-why = Anulada: { $why }
door-blocked = Bloqueada por la organización.
door-blocked-why = Bloqueada: { $why }
door-unpaid = Sin pagar. Que pase por la taquilla.
door-unpaid-asked = Sin pagar. Tú decides si pasa.
door-unpaid-due = Sin pagar: faltan { $due }. Que pase por la taquilla.
door-unpaid-ask = Aún sin pagar: faltan { $due }.
door-unpaid-late = No se pagó a tiempo: la reserva valía { $until }. Que pase por la taquilla.
door-unpaid-back = El dinero se devolvió: ya no hay entrada. Que pase por la taquilla.
door-not_yet_valid = Aún no es válida.
door-not_yet_valid-later = Aún no es válida: lo será { $from }.
door-not_yet_valid-soon = Aún no es válida: lo será { $from }, { wait }.
door-expired = Ya no es válida.
door-expired-past = Ya no es válida: lo era { $until }.
door-doors_closed = Las puertas están cerradas.
door-doors_closed-later = Las puertas abren { $at }.
door-doors_closed-soon = Las puertas abren { $at }, { wait }.
door-doors_closed-past = Las puertas cerraron { $at }.
door-wrong_gate = Acceso equivocado.
door-wrong_gate-gates = Acceso equivocado: esta entrada vale para { $gates }.
door-wrong_gate-which = ¿Qué acceso es este? Esta entrada vale para { $gates }.
door-already_in = Ya está dentro.
door-already_in-just = { $seconds ->
    [0] Acaba de entrar, en este momento.
    [one] Acaba de entrar, hace 1 segundo.
   *[other] Acaba de entrar, hace { $seconds } segundos.
}
door-already_in-used = Ya se usó: entró { $at }. Esta entrada vale una sola vez.
door-already_in-since = { $where ->
    [both] Ya está dentro { $since }, por { $gate }, en { $device }.
    [gate] Ya está dentro { $since }, por { $gate }.
    [device] Ya está dentro { $since }, en { $device }.
   *[neither] Ya está dentro { $since }.
}
door-already_in-all_used = { $entries ->
    [one] Su único acceso se usó { $at }.
   *[other] Ya se usaron sus { $entries } accesos, el último { $at }.
}
door-already_in-today_used = { $entries ->
    [one] Ya se usó hoy, { $at }.
   *[other] Ya se usaron los { $entries } accesos de hoy, el último { $at }.
}
door-not_yet_valid-area = Primero tiene que entrar por { $place }.
door-not_yet_valid-type = Primero tiene que entrar una entrada «{ $type }» del mismo pedido.
door-not_yet_valid-never = No es válida a esta hora, ni más tarde.
door-not_yet_valid-rule = Su tipo de entrada tiene una regla que esta versión de Entrada no conoce. Actualiza Entrada o pregunta al organizador.
door-expired-last = { $again ->
    [soon] El último acceso fue { $at }. Vuelve a valer { $from }, { wait }.
    [later] El último acceso fue { $at }. Vuelve a valer { $from }.
   *[never] El último acceso fue { $at }.
}
door-already_in-days_used = { $days ->
    [one] Su único día está usado, la última vez { $at }.
   *[other] Sus { $days } días están usados, la última vez { $at }.
}
door-already_in-stay = { $again ->
    [soon] Se acabó el tiempo para volver: era { $until }. Vuelve a valer { $from }, { wait }.
    [later] Se acabó el tiempo para volver: era { $until }. Vuelve a valer { $from }.
   *[never] Se acabó el tiempo para volver: era { $until }.
}
door-already_in-apart = { $again ->
    [soon] Entró { $at }. Vuelve a valer { $from }, { wait }.
    [later] Entró { $at }. Vuelve a valer { $from }.
   *[never] Entró { $at } y ya no vale más.
}
door-full = Lleno.
door-full-count = { $capacity ->
    [one] Lleno: hay { $capacity } persona dentro.
   *[other] Lleno: hay { $capacity } personas dentro.
}
door-reissued = Esta entrada se reemitió. El número está también en el papel antiguo: pide el código nuevo.
door-reissued-to = Reemitida { $at }, para { $name }. El número está también en el papel antiguo: deja pasar solo a { $name }.
door-reissued-when = Reemitida { $at }. El número está también en el papel antiguo: deja pasar solo a quien la recibió de nuevo.
door-order = Es el número de un pedido. ¿Cuál de sus entradas está aquí?
door-order-too_few = De este pedido pueden entrar ahora { $may }, no { $wanted }.
door-question = Antes hay que preguntar algo.
door-admitted = Adelante.
door-unlisted = Adelante. Auténtica, aunque no está en la lista de este portátil.
door-manual = Adelante. Pasa sin entrada.
door-manual-out = Hasta luego. Sale sin entrada.
door-exited = Hasta luego.
door-other = Rechazada.

## To the guest.

guest-malformed = No podemos leer esto como una entrada.
guest-malformed-signs = Su número parece incompleto. Muéstrenos de nuevo su entrada, por favor.
guest-forged = No reconocemos esta entrada. Hable con nuestro personal, por favor.
guest-wrong_event = Esta entrada es para otro evento.
guest-wrong_event-named = Esta entrada es para otro evento: { $event }.
guest-unknown = No encontramos esta entrada. Hable con nuestro personal, por favor.
guest-replaced = Hay una entrada más nueva en lugar de esta. Muestre esa, por favor.
guest-cancelled = Esta entrada fue anulada. Pregunte en la taquilla, por favor.
guest-blocked = Esta entrada está bloqueada. Pregunte en la taquilla, por favor.
guest-unpaid = Esta entrada aún no está pagada. Pague en la taquilla, por favor.
guest-unpaid-ask = Esta entrada aún no está pagada: { $due }.
guest-unpaid-late = Este pedido no se pagó a tiempo. Pregunte en la taquilla, por favor.
guest-unpaid-back = Esta entrada se reembolsó. Pregunte en la taquilla, por favor.
guest-not_yet_valid = Esta entrada aún no es válida.
guest-not_yet_valid-later = Esta entrada es válida { $from }.
guest-not_yet_valid-soon = Esta entrada es válida { $from }, { wait }.
guest-expired = Esta entrada ya no es válida.
guest-expired-past = Esta entrada era válida { $until }.
guest-doors_closed = Las puertas están cerradas.
guest-doors_closed-later = Las puertas abren { $at }.
guest-doors_closed-soon = Las puertas abren { $at }, { wait }.
guest-doors_closed-past = Las puertas cerraron { $at }.
guest-wrong_gate = Use otro acceso, por favor.
guest-wrong_gate-gates = Use este acceso, por favor: { $gates }.
guest-wrong_gate-which = Un momento, por favor.
guest-already_in = Esta entrada ya se usó.
guest-already_in-since = Esta entrada ya se usó { $at }.
guest-already_in-all_used = Ya se usaron todos los accesos de esta entrada, el último { $at }.
guest-already_in-today_used = Esta entrada ya se usó hoy, la última vez { $at }.
guest-not_yet_valid-area = Pase primero por { $place }, por favor.
guest-not_yet_valid-type = Muestre primero su entrada «{ $type }», por favor.
guest-not_yet_valid-never = Esta entrada no es válida a esta hora.
guest-not_yet_valid-rule = No podemos comprobar esta entrada aquí. Hable con nuestro personal, por favor.
guest-expired-last = { $again ->
    [soon] El último acceso fue { $at }. Vuelva { $from }, { wait }, por favor.
    [later] El último acceso fue { $at }. Vuelva { $from }, por favor.
   *[never] El último acceso fue { $at }.
}
guest-already_in-days_used = Ya se usaron todos los días de esta entrada, el último { $at }.
guest-already_in-stay = { $again ->
    [soon] Podía volver { $until }. Esta entrada vuelve a ser válida { $from }, { wait }.
    [later] Podía volver { $until }. Esta entrada vuelve a ser válida { $from }.
   *[never] Podía volver { $until }.
}
guest-already_in-apart = { $again ->
    [soon] Esta entrada se usó { $at }. Vuelve a ser válida { $from }, { wait }.
    [later] Esta entrada se usó { $at }. Vuelve a ser válida { $from }.
   *[never] Esta entrada ya se usó { $at }.
}
guest-full = Está lleno. Espere un momento, por favor.
guest-reissued = Esta entrada se reemitió. Muestre el código nuevo, por favor.
guest-order = Un momento, por favor: buscamos sus entradas.
guest-question = Un momento, por favor: tenemos una pregunta.
guest-admitted = ¡Le damos la bienvenida!
guest-unlisted = ¡Le damos la bienvenida!
guest-manual = ¡Le damos la bienvenida!
guest-exited = ¡Hasta luego!
guest-other = No podemos dejarle pasar con esta entrada. Hable con nuestro personal, por favor.

## On paper.

caption-seat = Asiento
caption-price = Precio
caption-price-taxed = Precio, { $rate } % de impuesto incluido
caption-number = Número
caption-holder = Nombre
paper-moment = { weekday } { $day } { month } { $year }, { $time }
paper-moment-elsewhere = { $moment } ({ $zone })
letters-missing = Ningún tipo de letra de este portátil tiene estos signos: { $letters }. En papel sale un signo de interrogación por cada uno.
paper-valid-between = Válida del { $from } al { $until }
paper-valid-from = Válida desde el { $from }
paper-valid-until = Válida hasta el { $until }

## The evening's report and the guest list.

report-title = { $event }: cómo fue
report-written = Escrito el { $at } en { $device }
report-written-by = Escrito el { $at } por { $person } en { $device }
report-sold = Vendidas
report-cancelled = Anuladas
report-come = Vinieron
report-missed = No vinieron
report-expired = { $count } caducadas
report-inside = Dentro
report-manual = Sin entrada
report-undone = Lecturas deshechas
report-refused = Lecturas rechazadas
report-of = de { $count }
report-arrivals = Llegadas cada cinco minutos
report-peak-passed = La mayoría llegó a las { $at }: { $count } en cinco minutos.
report-peak-expected = Se espera el máximo hacia las { $at }.
report-areas = Zonas
report-types = Por tipo de entrada
report-gates = Por acceso
report-refusals = Rechazos por motivo
report-sellers = Por vendedor
report-money = Dinero
report-speed = Velocidad en las puertas
report-incidents = Incidencias
report-cash = Arqueos de caja
report-area = Zona
report-itself = El propio evento
report-capacity = Aforo
report-hour = Hora
report-entries = Entran
report-exits = Salen
report-type = Tipo
report-gate = Acceso
report-nowhere = Sin acceso indicado
report-reason = Motivo
report-scans = Lecturas
report-seller = Quién
report-device = Portátil
report-tickets = Entradas
report-method = Pagado con
report-taken = Cobrado
report-refunded = Devuelto
report-net = Queda
report-payments = Pagos
report-taxes = Impuestos en el dinero
report-rate = Tipo
report-without-tax = Neto
report-tax = Impuesto
report-gross = Bruto
report-untaxed = sin
report-busiest = Más lleno desde
report-per-minute = Lecturas por minuto
report-seconds = Segundos entre ellas
report-first = Primero
report-second = Después
report-quota = { $name }: { $sold } vendidas de { $quota }
report-refund = { $refunded } devueltos de { $taken } pagados
receipt-title = Recibo { $order }
receipt-for = Para { $buyer }
receipt-sold = Vendido { $at }
receipt-total = Total
receipt-paid = Pagado
receipt-due = Pendiente
receipt-each = Unidad
receipt-amount = Importe
receipt-payments = Pagos
receipt-when = Cuándo
report-time = Hora
report-expected = Esperado
report-counted = Contado
report-difference = Diferencia
report-page = { $page } de { $pages }
report-reason-malformed = No es una entrada nuestra
report-reason-forged = No auténtica
report-reason-wrong_event = Otro evento
report-reason-unknown = Entrada desconocida
report-reason-replaced = Sustituida por un código nuevo
report-reason-cancelled = Anulada
report-reason-blocked = Bloqueada
report-reason-unpaid = Sin pagar
report-reason-not_yet_valid = Aún no válida
report-reason-expired = Ya no válida
report-reason-doors_closed = Puertas cerradas
report-reason-wrong_gate = Acceso equivocado
report-reason-already_in = Ya dentro
report-reason-full = Lleno
report-reason-reissued = Número de una entrada reemitida
report-reason-order = Número de un pedido
report-reason-question = Pregunta sin responder
report-reason-other = Otro motivo
report-method-cash = Efectivo
report-method-card = Tarjeta
report-method-transfer = Transferencia
report-method-free = Gratis
report-method-other = Otro
list-printed = Impreso el { $at }
list-heard = Última noticia de otros portátiles: { $at }
list-unheard = Aún sin noticias de otros portátiles
list-alone = El único portátil de este evento
list-buyer = Comprador
list-note = Para la puerta
list-unpaid = SIN PAGAR
list-held = BLOQUEADA
list-nameless = Sin nombre

## Tickets by e-mail, and why one was not sent.

mail-test-subject = Carta de prueba de Entrada
mail-test = Esta carta muestra que Entrada puede enviar correo con estos ajustes.
mail-subject = Tu entrada para { $event }
mail-hello = Hola, { $name }:
mail-hello-nobody = Hola:
mail-tickets = { $n ->
    [one] Aquí está tu entrada para { $event }:
   *[other] Aquí están tus { $n } entradas para { $event }:
}
mail-show = Muestra cada código en la puerta, en papel o en el móvil. Las entradas van adjuntas para imprimirlas.
mail-not-cancelled = está anulada
mail-not-blocked = está bloqueada
mail-not-address = no tiene correo electrónico
mail-not-again = ya se envió
mail-not-unpaid = no está pagada
mail-not-refunded = se reembolsó
mail-not-known = se estaba entregando al servidor de correo cuando terminó el programa o la conexión, y puede haber llegado: pregunta, o envíala otra vez

## The dress rehearsal: what was seen, and how to mend it.

rehearse-event = { $issued ->
    [one] { $issued } entrada emitida. Las puertas abren { $at }.
   *[other] { $issued } entradas emitidas. Las puertas abren { $at }.
}
rehearse-event-types = El evento no tiene tipos de entrada.
rehearse-event-types-mend = Crea uno en «Evento», «Tipos de entrada».
rehearse-event-over = El evento ya pasó: terminó { $at }.
rehearse-event-over-mend = Comprueba las horas del evento en «Evento», y el reloj de este portátil.
rehearse-clock = El reloj de este portátil marca { $time } ({ $zone }). El evento dura { $from } { $until }.
rehearse-clock-far = El reloj de este portátil marca { $time } ({ $zone }). El evento no empieza hasta más tarde: { $at }.
rehearse-clock-far-mend = Si es antes, pon en hora y en fecha este portátil.
rehearse-clock-off = { $span ->
    [days] El reloj de este portátil marca { $time }, pero en el diario o en otro portátil se escribió algo { $at }.
   *[minutes] El reloj de este portátil marca { $time }: va { $minutes } minutos por detrás de lo que se escribió en el diario o en otro portátil.
}
rehearse-clock-off-mend = Pon en hora este portátil y los demás con un mismo reloj.
rehearse-letters-mend = Instala un tipo de letra que los tenga, como Noto Sans CJK para chino, japonés y coreano.
rehearse-odd-mend = Comprueba las horas en «Evento».
odd-zone = Este programa no conoce la zona horaria { $zone }: las horas se muestran y se leen en UTC.
odd-doors-after-end = Las puertas abren { $open }, cuando el evento ya ha pasado: termina { $end }.
odd-doors-before-start = Las puertas cierran { $close }, más de un día antes del evento: empieza { $start }.
odd-doors-far = Las puertas están abiertas { $from } { $until }, a más de un mes del evento.
odd-long = El evento dura más de un año: { $from } { $until }.
odd-type-after = Las entradas del tipo «{ $type }» solo valen { $from }, cuando el evento ya ha pasado.
odd-type-before = Las entradas del tipo «{ $type }» solo valen { $until }, más de un día antes del evento.
rehearse-key = La clave del evento está aquí.
rehearse-key-gone = La clave del evento no se puede usar: { $why }.
rehearse-key-gone-mend = Desbloquea el llavero o incorpora de nuevo un archivo del evento.
rehearse-key-swapped = La clave de este portátil no es la del evento.
rehearse-key-swapped-mend = Incorpora un archivo del evento del propio portátil de la organización.
rehearse-ticket = Una entrada de prueba se selló, se dibujó, se leyó y se respondió en { $ms } ms: «{ $answer }»
rehearse-ticket-unread = Una entrada de prueba se dibujó y no se pudo volver a leer.
rehearse-ticket-unread-mend = Esto no debería ocurrir nunca. Instala Entrada de nuevo y avisa a quienes lo desarrollan.
rehearse-ticket-failed = No se pudo crear una entrada de prueba: { $why }.
rehearse-ticket-failed-mend = Haz lo que dice la frase; si no ayuda, usa otro portátil en la puerta.
rehearse-forged = Un código falso se dibujó, se leyó y se distinguió de uno auténtico en { $ms } ms.
rehearse-forged-missed = Un código falso no se distinguió de uno auténtico: «{ $answer }»
rehearse-forged-missed-mend = Esto no debería ocurrir nunca. Instala Entrada de nuevo y avisa a quienes lo desarrollan.
rehearse-list = La lista está al día: la última noticia de los demás portátiles llegó { $at }.
rehearse-list-alone = Este es el único portátil del evento: su lista está completa.
rehearse-list-unheard = Este portátil aún no ha sabido nada de los demás.
rehearse-list-unheard-mend = Incorpora un archivo de la taquilla.
rehearse-list-stale = La lista es antigua: la última noticia de los demás portátiles llegó { $at }.
rehearse-list-stale-mend = Incorpora un archivo nuevo de la taquilla.
rehearse-forked = { $laptop } tiene dos historias: una copia de sus datos se usa en otro lugar, o alguien tiene su clave.
rehearse-forked-mend = Busca la copia, expulsa ese portátil y vuelve a admitirlo con una carpeta de datos vacía.
device-forked = Dos anotaciones distintas de este portátil tienen el número { $seq } (una escrita { $first }, otra { $second }): una copia de sus datos se usa en otro lugar, o alguien tiene su clave. Ambas cuentan. Expúlsalo y vuelve a admitirlo con una carpeta de datos vacía.
device-forked-dismissed = Dos anotaciones distintas de este portátil tienen el número { $seq } (una escrita { $first }, otra { $second }).
event-over = Según el reloj de este portátil, el evento terminó { $at }. Sus puertas no tienen hora de cierre: las entradas aún valen.
clock-of-laptop-ahead = El reloj de { $laptop } va { $minutes } min por delante del de este portátil. Pon ambos en hora: las entradas y salidas se rigen por ellos.
clock-of-laptop-behind = El reloj de { $laptop } va { $minutes } min por detrás del de este portátil. Pon ambos en hora: las entradas y salidas se rigen por ellos.
rehearse-printer = La impresora { $name } está lista.
rehearse-printer-stopped = La impresora { $name } está parada. { $why }
rehearse-printer-stopped-mend = Revisa la impresora: papel, tóner, cable. Después, reanuda su cola en los ajustes del sistema.
rehearse-printer-gone = La impresora { $name } no está.
rehearse-printer-gone-mend = Enciéndela y conéctala, o elige otra en Ajustes.
rehearse-printer-none = Hay que imprimir entradas, pero este portátil no tiene impresora.
rehearse-printer-none-mend = Configura una impresora en los ajustes del sistema, o haz que Entrada guarde PDF en su lugar.
rehearse-printer-unused = No hay impresora configurada; las entradas se guardan en PDF.
rehearse-disk = Quedan { $gigabytes } GB libres en el disco.
rehearse-disk-full = Solo quedan { $gigabytes } GB libres en el disco.
rehearse-disk-full-mend = Borra algo grande antes de abrir las puertas.
rehearse-disk-unseen = No se puede examinar el disco: { $why }.
rehearse-disk-unseen-mend = Comprueba que el disco de la carpeta de datos esté conectado.
rehearse-battery = La batería está al { $charge } % y en uso.
rehearse-battery-plugged = La batería está al { $charge } % y enchufada.
rehearse-battery-low = La batería está al { $charge } % y no se carga.
rehearse-battery-low-mend = Enchufa el cargador.
rehearse-camera = La cámara da una imagen de { $size }.
rehearse-camera-none = No hay ninguna cámara que dé imagen.
rehearse-camera-none-mend = Conecta una cámara web o usa un lector USB.
rehearse-camera-trouble = La cámara no da imagen.
rehearse-camera-trouble-mend = Cierra otros programas que la usen, desconéctala y vuelve a conectarla.
rehearse-page = Una página para ver si la impresora imprime
rehearse-page-note = Esto no es una entrada y no deja pasar a nadie.

## Las reglas de tiempo de un tipo de entrada.

rule-hours = { $on ->
    [some] { $days }, de { $from } a { $until }.
   *[all] Cada día de { $from } a { $until }.
}
rule-window = De { $from } a { $until }.
rule-apart = Al menos { $minutes } min entre dos accesos.
rule-any-days = Los días que se quiera; días distintos como máximo: { $days }.
rule-last-entry = Nadie entra después de las { $at }, hasta que empieza el día siguiente a las { $end }.
rule-tolerance = Hasta { $before } min antes y { $after } min después.
rule-stay = { $of ->
    [day] Solo vuelve a entrar durante { $minutes } min desde el primer acceso del día.
   *[all] Solo vuelve a entrar durante { $minutes } min desde el primer acceso.
}
rule-after-area = Solo quien entró antes por { $place }.
rule-after-type = Solo después de que entre una entrada «{ $type }» del mismo pedido.
rule-unknown = Una regla de una Entrada más nueva, que esta no conoce: no entra nadie.
