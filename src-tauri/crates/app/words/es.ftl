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
door-forged = No es auténtica: este código no se hizo para ningún evento de este portátil.
door-wrong_event = Una entrada para otro evento.
door-wrong_event-named = Una entrada para otro evento: { $event }.
door-unknown = No hay tal entrada en este evento.
door-unknown-unheard = No está en este portátil, que aún no ha sabido nada de los demás.
door-unknown-heard = No está en este portátil, que supo de los demás por última vez { $at }.
door-replaced = Sustituida: se hizo un código más nuevo para esta entrada. Pida ese.
door-cancelled = Esta entrada fue anulada.
door-cancelled-why = Anulada: { $why }
door-blocked = Bloqueada por la organización.
door-blocked-why = Bloqueada: { $why }
door-unpaid = Sin pagar. Que pase por la taquilla.
door-unpaid-due = Sin pagar: faltan { $due }. Que pase por la taquilla.
door-unpaid-ask = Aún sin pagar: faltan { $due }.
door-unpaid-late = No se pagó a tiempo: la reserva valía { $until }. Que pase por la taquilla.
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
door-already_in = Ya está dentro.
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
door-full = Lleno.
door-full-count = { $capacity ->
    [one] Lleno: hay { $capacity } persona dentro.
   *[other] Lleno: hay { $capacity } personas dentro.
}
door-question = Antes hay que preguntar algo.
door-admitted = Adelante.
door-unlisted = Adelante. Auténtica, aunque no está en la lista de este portátil.
door-manual = Adelante. Pasa sin entrada.
door-exited = Hasta luego.
door-other = Rechazada.

## To the guest.

guest-malformed = No podemos leer esto como una entrada.
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
guest-already_in = Esta entrada ya se usó.
guest-already_in-since = Esta entrada ya se usó { $at }.
guest-already_in-all_used = Ya se usaron todos los accesos de esta entrada, el último { $at }.
guest-already_in-today_used = Esta entrada ya se usó hoy, la última vez { $at }.
guest-full = Está lleno. Espere un momento, por favor.
guest-question = Un momento, por favor: tenemos una pregunta.
guest-admitted = ¡Le damos la bienvenida!
guest-unlisted = ¡Le damos la bienvenida!
guest-manual = ¡Le damos la bienvenida!
guest-exited = ¡Hasta luego!
guest-other = No podemos dejarle pasar con esta entrada. Hable con nuestro personal, por favor.

## On paper.

caption-seat = Asiento
caption-price = Precio
caption-number = Número
caption-holder = Nombre
paper-moment = { weekday } { $day } { month } { $year }, { $time }
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
report-inside = Dentro
report-manual = Sin entrada
report-undone = Lecturas deshechas
report-refused = Lecturas rechazadas
report-of = de { $count }
report-arrivals = Llegadas cada cinco minutos
report-peak-passed = La mayoría llegó a las { $at }: { $count } en cinco minutos.
report-peak-expected = Se espera el máximo hacia las { $at }.
report-areas = Zonas
report-hours = Por hora
report-types = Por tipo de entrada
report-gates = Por puerta
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
report-entries = Entradas
report-exits = Salidas
report-type = Tipo
report-gate = Puerta
report-nowhere = Sin puerta indicada
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
report-busiest = Más lleno desde
report-per-minute = Lecturas por minuto
report-seconds = Segundos entre ellas
report-first = Primero
report-second = Después
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
report-reason-blocked = Retenida
report-reason-unpaid = Sin pagar
report-reason-not_yet_valid = Aún no válida
report-reason-expired = Ya no válida
report-reason-doors_closed = Puertas cerradas
report-reason-wrong_gate = Puerta equivocada
report-reason-already_in = Ya dentro
report-reason-full = Lleno
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
list-note = Para la puerta
list-unpaid = SIN PAGAR
list-held = RETENIDA
list-nameless = Sin nombre

## Tickets by e-mail, and why one was not sent.

mail-test-subject = Carta de prueba de Entrada
mail-test = Esta carta muestra que Entrada puede enviar correo con estos ajustes.
mail-subject = Tu entrada para { $event }
mail-hello = Hola, { $name }:
mail-hello-nobody = Hola:
mail-ticket = Aquí está tu entrada para { $event }:
mail-show = Muestra el código de la entrada adjunta en la puerta, en papel o en el móvil.
mail-not-cancelled = está anulada
mail-not-blocked = está retenida
mail-not-address = no tiene correo electrónico
mail-not-again = ya se envió
