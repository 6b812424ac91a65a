### Errors, event: see words/errors.rs.

## Finding an event, a ticket, an order, a type

event-not-here = o evento { $event } não está neste computador
    .terminal = Receba antes um arquivo dele.
    .window = Receba antes um arquivo dele na tela Aparelhos.
no-such-ticket = neste computador não há o ingresso { $number }
    .terminal = Confira o número, ou receba o arquivo mais recente.
    .window = Confira o número, ou receba o arquivo mais recente na tela Aparelhos.
no-such-order = neste computador não há o pedido { $order }
    .terminal = Confira o número, ou receba o arquivo mais recente.
    .window = Confira o número, ou receba o arquivo mais recente na tela Aparelhos.
no-such-type = { $event } não tem o tipo de ingresso “{ $typed }”
    .terminal = Veja a lista de tipos (entrada type list), ou adicione um.
    .window = Os tipos de ingresso estão na tela Evento; lá se pode adicionar um.
type-ambiguous = “{ $typed }” serve para vários tipos de ingresso: { $names }
    .hint = Digite mais do nome, ou seu número de ordem.
ticket-in-several-events = vários eventos aqui têm um ingresso { $number }
address-missing = o endereço de e-mail está vazio
nobody-has-address = ninguém aqui tem o endereço de e-mail { $email }
    .hint = Confira como se escreve. Quem foi esquecido não tem mais nenhum.
holder-forgotten-already = o titular do ingresso { $number } já foi esquecido
buyer-forgotten-already = o comprador do pedido { $order } já foi esquecido
no-such-ticket-or-order = neste computador não há ingresso nem pedido { $number }
    .terminal = Confira o número, ou receba o arquivo mais recente.
    .window = Confira o número, ou receba o arquivo mais recente na tela Aparelhos.
number-of-ticket-and-order = { $number } é aqui um ingresso e também um pedido
    .terminal = Indique o endereço de e-mail da pessoa com --email.
person-in-several-events = { $typed } está em vários eventos: { $events }
    .terminal = Indique um com --event.
event-key-missing = este computador não tem a chave do evento
slot-missing = este computador não recebeu uma chave para fazer códigos
    .terminal = Receba de novo um arquivo do evento.
    .window = Receba de novo um arquivo do evento na tela Aparelhos.
event-not-named = nenhum evento foi indicado
    .hint = Indique-o pelo identificador ou por uma parte do nome.
no-such-event = nenhum evento aqui se chama “{ $typed }”
    .terminal = Veja a lista de eventos (entrada event list).
    .window = Escolha um na lista de eventos.
event-ambiguous = “{ $typed }” serve para vários eventos: { $names }
    .hint = Digite mais do nome, ou as primeiras letras do identificador.

## An event's times

own-zone-unknown =
    { $tz ->
        [none] este portátil não diz em que fuso horário está
       *[other] o fuso horário deste portátil, TZ={ $tz }, não é conhecido
    }
    .terminal = Indique o do evento com --timezone, por exemplo --timezone Europe/Madrid, ou defina TZ.
    .window = Escolha o fuso horário do evento.
event-needs-start = um evento precisa de um horário de início
event-needs-end = um evento precisa de um horário de fim
event-ends-before-start = o evento terminaria ({ $ends }) antes de começar ({ $starts })
    .hint = Defina um fim depois do início.
doors-open-after-end = as portas abririam ({ $open }) quando o evento já acabou ({ $ends })
doors-close-before-open = as portas fechariam ({ $close }) antes de abrir ({ $open })
    .hint = Defina um fechamento depois da abertura.
copy-needs-start = a cópia precisa de um horário de início
    .hint = Diga quando, como 2026-11-27 20:00.
copy-too-far = a cópia ficaria longe demais de hoje
    .hint = Escolha outro início.

## Ticket types

type-ends-before-begin = “{ $name }” terminaria antes de começar a valer
    .hint = Faça terminar mais tarde, ou começar mais cedo.
type-exists = já há um tipo de ingresso chamado “{ $name }”
    .hint = Escolha outro nome, ou altere o que já se chama assim.
type-gone = não há mais o tipo de ingresso { $index }

## Regras de tempo

rule-time = “{ $typed }” não é uma hora do dia
    .hint = Escreva como 09:00 ou 22:30.
rule-weekdays = “{ $typed }” não nomeia dias da semana
    .hint = Escreva mon-fri, ou sat,sun.
rule-number = “{ $typed }” não é um número inteiro de { $min } a { $max }
    .hint = Escreva um número assim.
rule-window-ends = o intervalo terminaria ({ $until }) antes de começar ({ $from })
    .hint = Faça com que termine mais tarde ou comece mais cedo.
rule-last-entry-night = uma última entrada às { $at } deixaria todos de fora antes de a noite começar: os dias do evento começam à meia-noite
    .terminal = Diga antes quando todos estão fora, como 06:00 (entrada event edit EVENTO --everyone-out 06:00).
    .window = Diga antes quando todos estão fora, como 06:00, na tela Evento, em “Na porta”.
rule-there-already = “{ $name }” já tem uma regra assim: a regra { $place }
    .hint = Retire antes essa.
rule-needs-entries = “{ $name }” deixa entrar uma só vez, então uma regra sobre voltar a entrar nunca valeria
    .terminal = Permita mais antes (entrada type edit EVENTO TIPO --reentry yes), ou retire a regra.
    .window = Permita voltar ou mais entradas, ou retire a regra.
too-many-rules = um tipo de ingresso pode ter no máximo { $max } regras
    .hint = Retire uma antes.
no-such-rule = “{ $name }” não tem a regra { $place }
    .terminal = Liste as regras (entrada type rule list EVENTO TIPO).
    .window = O formulário na tela Evento mostra as regras.
rule-after-itself = ingressos do tipo “{ $name }” não podem esperar pelo próprio tipo
    .hint = Nomeie outro tipo ou uma área.
rule-after-unknown = não há aqui área, tipo de ingresso nem evento “{ $typed }”, só { $names }
    .hint = Nomeie um destes.
area-in-rule = ingressos de { $types } só entram depois da área “{ $area }”
    .terminal = Retire antes essa regra (entrada type rule remove EVENTO TIPO LUGAR).
    .window = Retire antes essa regra, na tela Evento, em “Tipos de ingresso”.

## Areas, gates and questions

name-taken = já há { $what ->
        [area] uma área
       *[gate] um portão
    } de nome “{ $name }”
    .hint = Escolha outro nome, ou altere o que já se chama assim.
area-has-gates = { $count ->
        [one] o portão { $gates } leva
       *[other] os portões { $gates } levam
    } à área “{ $area }”
    .terminal = Faça antes com que levem a outro lugar (entrada gate edit EVENTO PORTÃO --area "").
    .window = Faça antes com que levem a outro lugar, na tela Evento, em “Áreas e portões”.
area-gone = não há mais a área “{ $name }”
gate-gone = não há mais o portão “{ $name }”
gate-in-use = o portão “{ $gate }” pode ser usado por { $types }
    .terminal = Dê antes outros portões a estes tipos (entrada type edit EVENTO TIPO --gate P).
    .window = Dê antes outros portões a estes tipos, na tela Evento, em “Tipos de ingresso”.
no-gate-called = nenhum portão “{ $typed }”
no-question-called = nenhuma pergunta “{ $typed }”
no-such-question = { $event } não tem a pergunta { $question }
    .terminal = Veja a lista de perguntas (entrada question list).
    .window = As perguntas estão na tela Evento, em “Na porta”.
question-asked-already = “{ $question }” já é perguntado
    .hint = Altere aquela pergunta em vez disso.
question-without-choices = a pergunta “{ $question }” é uma escolha sem opções
    .terminal = Dê algumas: --choice Sim --choice Depois.
    .window = Dê algumas, separadas por vírgulas.
question-with-choices = a pergunta “{ $question }” tem opções, mas não é respondida com uma escolha
    .terminal = Faça dela uma escolha (--kind choice), ou deixe as opções de fora.
    .window = Faça com que se responda com uma escolha, ou deixe as opções de fora.
choice-twice = a opção “{ $choice }” aparece duas vezes
    .hint = Indique cada opção uma vez.
too-many-choices = uma pergunta pode ter no máximo { $max } opções, não { $count }
    .hint = Peça um texto em vez disso.
