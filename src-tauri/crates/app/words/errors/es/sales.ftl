### Errors, sales: see words/errors.rs.

## What is left to sell

type-sold-out = agotado: { $name } tenía { $quota } y todas están emitidas
    .hint = Vende otro tipo, o aumenta la cantidad.
type-too-few = de { $quota } entradas «{ $name }» solo quedan { $left }, no { $count }
    .hint = Vende otro tipo, o aumenta la cantidad.
group-sold-out = los tipos del grupo «{ $name }» están agotados: las { $quota } entradas están emitidas
    .hint = Vende otro tipo, o aumenta la cantidad.
group-too-few = de { $quota } entradas del grupo «{ $name }» solo quedan { $left }, no { $count }
    .hint = Vende otro tipo, o aumenta la cantidad.
seat-taken = el asiento { $seat } ya está vendido: lo tiene la entrada { $number }
    .hint = Elige otro asiento, o anula o cambia primero esa entrada.
seat-taken-by = el asiento { $seat } ya está vendido: lo tiene la entrada { $number } ({ $name })
    .hint = Elige otro asiento, o anula o cambia primero esa entrada.
order-places-gone = el pedido { $order } no se pagó a tiempo y sus plazas ya no están: { $why }
    .hint = Vende otro tipo, o aumenta la cantidad.

## Selling

pay-until-over = el plazo para pagar ya ha pasado
sale-empty = una venta necesita al menos una entrada
sale-too-large = { $count } entradas son demasiadas para una venta; caben { $max } como máximo
    .hint = Haz varias ventas.
sale-in-several-currencies = una venta no puede ser en { $currencies }
    .hint = Haz una venta por cada moneda.
one-and-another = { $first } y { $second }
payment-named-twice = una venta tiene una forma de pago o una lista de ellas, no las dos cosas
seat-twice = el asiento { $seat } está dos veces en la venta
    .hint = Da a cada entrada su propio asiento, o ninguno.
price-needs-reason = «{ $name }» cuesta { $usual }: para venderla por { $price }, di el motivo
    .window = Escribe un motivo junto al precio.
    .terminal = Añade --price-reason.
type-same-already = la entrada { $number } ya es «{ $name }» a este precio
type-in-other-currency = «{ $name }» cuesta { $currency }, y este pedido está en { $order }
    .hint = Devuelve el dinero y vende de nuevo la otra entrada.

## Paying

order-in-several-events = varios eventos tienen aquí un pedido { $order }
no-payment-named = no se ha indicado ninguna forma de pago
no-order-named = no se ha indicado ningún pedido
order-paid-already = el pedido { $order } ya está pagado
order-late-part = el pedido { $order } no se pagó a tiempo, así que no basta con una parte
    .hint = Págalo entero, o dale primero más plazo.
receipt-nothing-paid = del pedido { $order } no hay nada pagado
    .hint = Cobra primero: un recibo dice lo que se pagó.
nothing-to-refund = del pedido { $order } no hay nada pagado: no hay nada que devolver
refund-too-much = { $amount } es más que los { $paid } pagados del pedido { $order }
refund-other-order = la entrada { $number } no está en el pedido { $order }
refund-not-free = no se puede devolver dinero como «gratis»
    .hint = Indica cómo: efectivo, tarjeta…
payment-in-two-currencies = un pago no puede ser en { $first } y { $second }
    .hint = Haz un pago por cada moneda.
payment-nothing-left = no queda nada que pagar { $method ->
        [cash] en efectivo
        [card] con tarjeta
        [transfer] por transferencia
       *[other] de otra forma
    }
payment-no-amount = un pago de { $amount } no es un pago
payment-too-much = { $given } es más que los { $due } que faltan
cash-too-little = { $tendered } en efectivo no alcanzan para { $amount }
payment-not-cash = solo el efectivo tiene cambio: no indiques lo entregado en el pago { $method ->
        [cash] en efectivo
        [card] con tarjeta
        [transfer] por transferencia
       *[other] de otra forma
    }
payment-not-free = faltan { $due }, no es gratis

## Tickets

nothing-to-print = ninguna de estas entradas se puede poner en papel
    .hint = Las entradas anuladas no se imprimen: selecciona otras, o restablécelas primero.
nothing-selected = no hay ninguna entrada seleccionada
    .hint = Selecciona primero algunos asistentes.
ticket-ends-before-begin = la entrada terminaría antes de empezar a ser válida
ticket-cancelled-already = la entrada { $number } ya está anulada
ticket-not-cancelled = la entrada { $number } no está anulada
ticket-cancelled = la entrada { $number } está anulada
ticket-not-blocked = la entrada { $number } no está bloqueada
ticket-cancelled-reinstate = la entrada { $number } está anulada; restablécela primero
