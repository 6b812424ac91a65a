### Errors, event: see words/errors.rs.

## Finding an event, a ticket, an order, a type

event-not-here = el evento { $event } no está en este portátil
    .terminal = Incorpora primero un archivo suyo.
    .window = Incorpora primero un archivo suyo en la pantalla Equipos.
no-such-ticket = en este portátil no está la entrada { $number }
    .terminal = Comprueba el número, o incorpora el archivo más reciente.
    .window = Comprueba el número, o incorpora el archivo más reciente en la pantalla Equipos.
no-such-order = en este portátil no está el pedido { $order }
    .terminal = Comprueba el número, o incorpora el archivo más reciente.
    .window = Comprueba el número, o incorpora el archivo más reciente en la pantalla Equipos.
no-such-type = { $event } no tiene el tipo de entrada «{ $typed }»
    .terminal = Mira la lista de tipos (entrada type list), o añade uno.
    .window = Los tipos de entrada están en la pantalla Evento; allí se puede añadir uno.
type-ambiguous = «{ $typed }» encaja con varios tipos de entrada: { $names }
    .hint = Escribe más del nombre, o su número de orden.
ticket-in-several-events = varios eventos tienen aquí una entrada { $number }
address-missing = la dirección de correo está vacía
nobody-has-address = nadie tiene aquí la dirección de correo { $email }
    .hint = Comprueba cómo se escribe. Quien fue olvidado ya no tiene ninguna.
holder-forgotten-already = el titular de la entrada { $number } ya está olvidado
buyer-forgotten-already = quien compró el pedido { $order } ya está olvidado
no-such-ticket-or-order = en este portátil no hay ninguna entrada ni ningún pedido { $number }
    .terminal = Comprueba el número, o incorpora el archivo más reciente.
    .window = Comprueba el número, o incorpora el archivo más reciente en la pantalla Equipos.
number-of-ticket-and-order = { $number } es aquí una entrada y también un pedido
    .terminal = Indica la dirección de correo de la persona con --email.
person-in-several-events = { $typed } está en varios eventos: { $events }
    .terminal = Indica uno con --event.
event-key-missing = este portátil no tiene la clave del evento
slot-missing = este portátil no recibió una clave para crear códigos
    .terminal = Vuelve a incorporar un archivo del evento.
    .window = Vuelve a incorporar un archivo del evento en la pantalla Equipos.
event-not-named = no se ha indicado ningún evento
    .hint = Indícalo por su identificador o por una parte de su nombre.
no-such-event = ningún evento se llama aquí «{ $typed }»
    .terminal = Mira la lista de eventos (entrada event list).
    .window = Elige uno de la lista de eventos.
event-ambiguous = «{ $typed }» encaja con varios eventos: { $names }
    .hint = Escribe más del nombre, o las primeras letras del identificador.

## An event's times

own-zone-unknown =
    { $tz ->
        [none] este portátil no dice en qué zona horaria está
       *[other] la zona horaria de este portátil, TZ={ $tz }, no se conoce
    }
    .terminal = Indica la del evento con --timezone, por ejemplo --timezone Europe/Madrid, o define TZ.
    .window = Elige la zona horaria del evento.
event-needs-start = un evento necesita una hora de inicio
event-needs-end = un evento necesita una hora de fin
event-ends-before-start = el evento terminaría ({ $ends }) antes de empezar ({ $starts })
    .hint = Pon un final posterior al inicio.
doors-open-after-end = las puertas abrirían ({ $open }) cuando el evento ya ha pasado ({ $ends })
doors-close-before-open = las puertas se cerrarían ({ $close }) antes de abrirse ({ $open })
    .hint = Pon un cierre posterior a la apertura.
copy-needs-start = la copia necesita una hora de inicio
    .hint = Di cuándo, como 2026-11-27 20:00.
copy-too-far = la copia quedaría demasiado lejos de hoy
    .hint = Elige otro inicio.

## Ticket types

type-ends-before-begin = «{ $name }» terminaría antes de empezar a ser válida
    .hint = Haz que termine más tarde o empiece antes.
type-exists = ya hay un tipo de entrada que se llama «{ $name }»
    .hint = Elige otro nombre, o cambia lo que ya se llama así.
type-gone = ya no existe el tipo de entrada { $index }

## Reglas de tiempo

rule-time = «{ $typed }» no es una hora del día
    .hint = Escríbela como 09:00 o 22:30.
rule-weekdays = «{ $typed }» no nombra días de la semana
    .hint = Escribe mon-fri, o sat,sun.
rule-number = «{ $typed }» no es un número entero de { $min } a { $max }
    .hint = Escribe un número así.
rule-window-ends = el intervalo acabaría ({ $until }) antes de empezar ({ $from })
    .hint = Haz que acabe más tarde o empiece antes.
rule-last-entry-night = un último acceso a las { $at } dejaría fuera a todos antes de que empiece la noche: los días del evento empiezan a medianoche
    .terminal = Di primero a qué hora están todos fuera, como 06:00 (entrada event edit EVENTO --everyone-out 06:00).
    .window = Di primero a qué hora están todos fuera, como 06:00, en la pantalla Evento, en «En la puerta».
rule-there-already = «{ $name }» ya tiene una regla así: su regla { $place }
    .hint = Quita primero esa.
rule-needs-entries = «{ $name }» deja entrar una sola vez, así que una regla sobre volver a entrar nunca serviría
    .terminal = Permite antes más (entrada type edit EVENTO TIPO --reentry yes), o quita la regla.
    .window = Permite volver a entrar o más accesos, o quita la regla.
too-many-rules = un tipo de entrada puede tener { $max } reglas como máximo
    .hint = Quita primero una.
no-such-rule = «{ $name }» no tiene la regla { $place }
    .terminal = Lista sus reglas (entrada type rule list EVENTO TIPO).
    .window = Su formulario, en la pantalla Evento, muestra sus reglas.
rule-after-itself = las entradas del tipo «{ $name }» no pueden esperar a su propio tipo
    .hint = Nombra otro tipo o una zona.
rule-after-unknown = aquí no hay zona, tipo de entrada ni evento «{ $typed }», solo { $names }
    .hint = Nombra uno de estos.
area-in-rule = las entradas de { $types } solo entran después de la zona «{ $area }»
    .terminal = Quita primero esa regla (entrada type rule remove EVENTO TIPO LUGAR).
    .window = Quita primero esa regla, en la pantalla Evento, en «Tipos de entrada».

## Areas, gates and questions

name-taken = ya hay { $what ->
        [area] una zona
       *[gate] un acceso
    } que se llama «{ $name }»
    .hint = Elige otro nombre, o cambia lo que ya se llama así.
area-has-gates = { $count ->
        [one] el acceso { $gates } lleva
       *[other] los accesos { $gates } llevan
    } a la zona «{ $area }»
    .terminal = Haz primero que lleven a otro sitio (entrada gate edit EVENTO ACCESO --area "").
    .window = Haz primero que lleven a otro sitio, en la pantalla Evento, en «Zonas y accesos».
area-gone = ya no existe la zona «{ $name }»
gate-gone = ya no existe el acceso «{ $name }»
gate-in-use = el acceso «{ $gate }» lo puede usar { $types }
    .terminal = Da primero otros accesos a estos tipos (entrada type edit EVENTO TIPO --gate A).
    .window = Da primero otros accesos a estos tipos, en la pantalla Evento, en «Tipos de entrada».
no-gate-called = no hay ningún acceso «{ $typed }»
no-question-called = no hay ninguna pregunta «{ $typed }»
no-such-question = { $event } no tiene la pregunta { $question }
    .terminal = Mira la lista de preguntas (entrada question list).
    .window = Las preguntas están en la pantalla Evento, en «En la puerta».
question-asked-already = «{ $question }» ya se pregunta
    .hint = Cambia esa pregunta en su lugar.
question-without-choices = la pregunta «{ $question }» se responde con una opción, pero no tiene opciones
    .terminal = Dale algunas: --choice Sí --choice Luego.
    .window = Dale algunas, separadas por comas.
question-with-choices = la pregunta «{ $question }» tiene opciones, pero no se responde con una opción
    .terminal = Haz que se responda con una opción (--kind choice), o quita las opciones.
    .window = Haz que se responda con una opción, o quita las opciones.
choice-twice = la opción «{ $choice }» está dos veces
    .hint = Indica cada opción una sola vez.
too-many-choices = una pregunta puede tener { $max } opciones como máximo, no { $count }
    .hint = Pide un texto en su lugar.
