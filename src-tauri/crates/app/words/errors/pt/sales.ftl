### Errors, sales: see words/errors.rs.

## What is left to sell

type-sold-out = { $name } está esgotado: todos os { $quota } foram emitidos
    .hint = Venda outro tipo, ou aumente a quantidade.
type-too-few = de { $quota } ingressos “{ $name }” restam só { $left }, não { $count }
    .hint = Venda outro tipo, ou aumente a quantidade.
group-sold-out = os tipos do grupo “{ $name }” estão esgotados: todos os { $quota } foram emitidos
    .hint = Venda outro tipo, ou aumente a quantidade.
group-too-few = de { $quota } ingressos do grupo “{ $name }” restam só { $left }, não { $count }
    .hint = Venda outro tipo, ou aumente a quantidade.
seat-taken = o lugar { $seat } já foi vendido: está com o ingresso { $number }
    .hint = Escolha outro lugar, ou cancele ou altere antes aquele ingresso.
seat-taken-by = o lugar { $seat } já foi vendido: está com o ingresso { $number } ({ $name })
    .hint = Escolha outro lugar, ou cancele ou altere antes aquele ingresso.
order-places-gone = o pedido { $order } não foi pago a tempo e seus lugares já se foram: { $why }
    .hint = Venda outro tipo, ou aumente a quantidade.

## Selling

pay-until-over = o prazo para pagar já passou
sale-empty = uma venda precisa de pelo menos um ingresso
sale-too-large = { $count } ingressos são demais para uma venda; cabem no máximo { $max }
    .hint = Faça várias vendas.
sale-in-several-currencies = uma venda não pode ser em { $currencies }
    .hint = Faça uma venda para cada moeda.
one-and-another = { $first } e { $second }
payment-named-twice = uma venda tem uma forma de pagamento ou uma lista delas, não as duas coisas
seat-twice = o lugar { $seat } está duas vezes na venda
    .hint = Dê a cada ingresso um lugar próprio, ou nenhum.
price-needs-reason = “{ $name }” custa { $usual }: para vender por { $price }, diga o motivo
    .window = Escreva um motivo ao lado do preço.
    .terminal = Acrescente --price-reason.
type-same-already = o ingresso { $number } já é “{ $name }” por este preço
type-in-other-currency = “{ $name }” custa { $currency }, e este pedido está em { $order }
    .hint = Devolva o dinheiro e venda o outro ingresso de novo.

## Paying

order-in-several-events = vários eventos aqui têm um pedido { $order }
no-payment-named = nenhuma forma de pagamento foi indicada
no-order-named = nenhum pedido foi indicado
order-paid-already = o pedido { $order } já está pago
order-late-part = o pedido { $order } não foi pago a tempo, então uma parte não basta
    .hint = Pague tudo, ou dê antes mais prazo.
receipt-nothing-paid = nada foi pago do pedido { $order }
    .hint = Receba primeiro: um recibo diz o que foi pago.
nothing-to-refund = nada foi pago do pedido { $order }: não há o que reembolsar
refund-too-much = { $amount } é mais que os { $paid } pagos do pedido { $order }
refund-other-order = o ingresso { $number } não está no pedido { $order }
refund-not-free = não se pode reembolsar como “grátis”
    .hint = Indique como: dinheiro, cartão…
payment-in-two-currencies = um pagamento não pode ser em { $first } e { $second }
    .hint = Faça um pagamento para cada moeda.
payment-nothing-left = não resta nada a pagar { $method ->
        [cash] em dinheiro
        [card] com cartão
        [transfer] por transferência
       *[other] de outra forma
    }
payment-no-amount = um pagamento de { $amount } não é um pagamento
payment-too-much = { $given } é mais que os { $due } que faltam
cash-too-little = { $tendered } em dinheiro não cobrem { $amount }
payment-not-cash = só dinheiro tem troco: não informe o valor entregue no pagamento { $method ->
        [cash] em dinheiro
        [card] com cartão
        [transfer] por transferência
       *[other] de outra forma
    }
payment-not-free = faltam { $due }, não é grátis

## Tickets

nothing-to-print = nenhum destes ingressos pode ir para o papel
    .hint = Ingressos cancelados não são impressos: selecione outros, ou restabeleça-os antes.
nothing-selected = nenhum ingresso está selecionado
    .hint = Selecione antes alguns convidados.
ticket-ends-before-begin = o ingresso terminaria antes de começar a valer
ticket-cancelled-already = o ingresso { $number } já está cancelado
ticket-not-cancelled = o ingresso { $number } não está cancelado
ticket-cancelled = o ingresso { $number } está cancelado
ticket-not-blocked = o ingresso { $number } não está bloqueado
ticket-cancelled-reinstate = o ingresso { $number } está cancelado; restabeleça-o antes
