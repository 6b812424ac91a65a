### O que o Rust diz, em português (Portuguese). Ids, variáveis e explicações estão em en.ftl; as palavras da janela em `ui/words`.

## Times.

month = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}
weekday = { $weekday ->
    [1] seg.
    [2] ter.
    [3] qua.
    [4] qui.
    [5] sex.
    [6] sáb.
   *[7] dom.
}
moment-day = { $span ->
    [other] { $day } { month } { $year }
   *[year] { $day } { month }
}
moment-at = { $span ->
    [today] às { $time }
   *[other] em { moment-day } às { $time }
}
moment-since = { $span ->
    [today] desde as { $time }
   *[other] desde { moment-day } às { $time }
}
moment-from = { $span ->
    [today] a partir das { $time }
   *[other] a partir de { moment-day } às { $time }
}
moment-until = { $span ->
    [today] até as { $time }
   *[other] até { moment-day } às { $time }
}
wait = { $minutes ->
    [one] em { $minutes } minuto
   *[other] em { $minutes } minutos
}

## To the staff at the door.

door-malformed = Não é um ingresso do Entrada.
door-malformed-signs = Um número de ingresso tem { $of } letras e algarismos; este tem { $signs }. Olhe outra vez.
door-forged = Não é autêntico: este código não foi feito para nenhum evento deste computador.
door-wrong_event = Um ingresso para outro evento.
door-wrong_event-named = Um ingresso para outro evento: { $event }.
door-unknown = Este ingresso não existe neste evento.
door-unknown-unheard = Não está neste computador, que ainda não recebeu nada dos outros.
door-unknown-heard = Não está neste computador, que recebeu notícias dos outros pela última vez { $at }.
door-replaced = Substituído: foi feito um código mais novo para este ingresso. Peça esse.
door-cancelled = Este ingresso foi cancelado.
door-cancelled-why = Cancelado: { $why }
door-blocked = Bloqueado pela organização.
door-blocked-why = Bloqueado: { $why }
door-unpaid = Não pago. Encaminhe para a bilheteria.
door-unpaid-asked = Não pago. Você decide se a pessoa entra.
door-unpaid-due = Não pago, faltam { $due }. Encaminhe para a bilheteria.
door-unpaid-ask = Ainda não pago: faltam { $due }.
door-unpaid-late = Não foi pago a tempo: a reserva valia { $until }. Encaminhe para a bilheteria.
door-unpaid-back = O dinheiro foi devolvido: não há mais ingresso. Encaminhe para a bilheteria.
door-not_yet_valid = Ainda não é válido.
door-not_yet_valid-later = Ainda não é válido: só { $from }.
door-not_yet_valid-soon = Ainda não é válido: só { $from }, { wait }.
door-expired = Não é mais válido.
door-expired-past = Não é mais válido: era { $until }.
door-doors_closed = As portas estão fechadas.
door-doors_closed-later = As portas abrem { $at }.
door-doors_closed-soon = As portas abrem { $at }, { wait }.
door-doors_closed-past = As portas fecharam { $at }.
door-wrong_gate = Portão errado.
door-wrong_gate-gates = Portão errado: este ingresso vale para { $gates }.
door-wrong_gate-which = Que portão é este? Este ingresso vale para { $gates }.
door-already_in = Já está dentro.
door-already_in-just = { $seconds ->
    [0] Acabou de entrar, neste instante.
    [one] Acabou de entrar, há { $seconds } segundo.
   *[other] Acabou de entrar, há { $seconds } segundos.
}
door-already_in-used = Já foi usado: entrou { $at }. Este ingresso vale uma só vez.
door-already_in-since = { $where ->
    [both] Já está dentro { $since }, por { $gate }, em { $device }.
    [gate] Já está dentro { $since }, por { $gate }.
    [device] Já está dentro { $since }, em { $device }.
   *[neither] Já está dentro { $since }.
}
door-already_in-all_used = { $entries ->
    [one] A única entrada foi usada { $at }.
   *[other] As { $entries } entradas já foram usadas, a última { $at }.
}
door-already_in-today_used = { $entries ->
    [one] Já foi usado hoje, { $at }.
   *[other] As { $entries } entradas de hoje já foram usadas, a última { $at }.
}
door-not_yet_valid-area = Primeiro é preciso entrar por { $place }.
door-not_yet_valid-type = Primeiro é preciso que entre um ingresso “{ $type }” do mesmo pedido.
door-not_yet_valid-never = Não é válido neste momento, nem mais tarde.
door-not_yet_valid-rule = O tipo de ingresso tem uma regra que esta versão do Entrada não conhece. Atualize o Entrada ou pergunte ao organizador.
door-expired-last = { $again ->
    [soon] A última entrada foi { $at }. Volta a valer { $from }, { wait }.
    [later] A última entrada foi { $at }. Volta a valer { $from }.
   *[never] A última entrada foi { $at }.
}
door-already_in-days_used = { $days ->
    [one] O único dia já foi usado, a última vez { $at }.
   *[other] Todos os { $days } dias já foram usados, a última vez { $at }.
}
door-already_in-stay = { $again ->
    [soon] Acabou o tempo para voltar: era { $until }. Volta a valer { $from }, { wait }.
    [later] Acabou o tempo para voltar: era { $until }. Volta a valer { $from }.
   *[never] Acabou o tempo para voltar: era { $until }.
}
door-already_in-apart = { $again ->
    [soon] Entrou { $at }. Volta a valer { $from }, { wait }.
    [later] Entrou { $at }. Volta a valer { $from }.
   *[never] Entrou { $at } e não vale mais.
}
door-full = Lotado.
door-full-count = { $capacity ->
    [one] Lotado: há { $capacity } pessoa dentro.
   *[other] Lotado: há { $capacity } pessoas dentro.
}
door-reissued = Este ingresso foi reemitido. O número está também no papel antigo: peça o novo código.
door-reissued-to = Reemitido { $at }, para { $name }. O número está também no papel antigo: deixe entrar só { $name }.
door-reissued-when = Reemitido { $at }. O número está também no papel antigo: deixe entrar só quem recebeu o novo.
door-order = É o número de um pedido. Qual dos ingressos está aqui?
door-order-too_few = Deste pedido podem entrar agora { $may }, não { $wanted }.
door-question = Antes é preciso perguntar algo.
door-admitted = Boas-vindas.
door-unlisted = Boas-vindas. Autêntico, mas não está na lista deste computador.
door-manual = Boas-vindas. Entrada sem ingresso.
door-manual-out = Até logo. Saída sem ingresso.
door-exited = Até logo.
door-other = Recusado.

## To the guest.

guest-malformed = Não conseguimos ler isto como um ingresso.
guest-malformed-signs = O seu número parece incompleto. Mostre o ingresso outra vez, por favor.
guest-forged = Não reconhecemos este ingresso. Fale com a nossa equipe, por favor.
guest-wrong_event = Este ingresso é para outro evento.
guest-wrong_event-named = Este ingresso é para outro evento: { $event }.
guest-unknown = Não encontramos este ingresso. Fale com a nossa equipe, por favor.
guest-replaced = Há um ingresso mais novo no lugar deste. Mostre o mais novo, por favor.
guest-cancelled = Este ingresso foi cancelado. Pergunte na bilheteria, por favor.
guest-blocked = Este ingresso está bloqueado. Pergunte na bilheteria, por favor.
guest-unpaid = Este ingresso ainda não foi pago. Pague na bilheteria, por favor.
guest-unpaid-ask = Este ingresso ainda não foi pago: { $due }.
guest-unpaid-late = Este pedido não foi pago a tempo. Pergunte na bilheteria, por favor.
guest-unpaid-back = Este ingresso foi reembolsado. Pergunte na bilheteria, por favor.
guest-not_yet_valid = Este ingresso ainda não é válido.
guest-not_yet_valid-later = Este ingresso é válido { $from }.
guest-not_yet_valid-soon = Este ingresso é válido { $from }, { wait }.
guest-expired = Este ingresso não é mais válido.
guest-expired-past = Este ingresso era válido { $until }.
guest-doors_closed = As portas estão fechadas.
guest-doors_closed-later = As portas abrem { $at }.
guest-doors_closed-soon = As portas abrem { $at }, { wait }.
guest-doors_closed-past = As portas fecharam { $at }.
guest-wrong_gate = Use outra entrada, por favor.
guest-wrong_gate-gates = Use esta entrada, por favor: { $gates }.
guest-wrong_gate-which = Um momento, por favor.
guest-already_in = Este ingresso já foi usado.
guest-already_in-since = Este ingresso já foi usado { $at }.
guest-already_in-all_used = Todas as entradas deste ingresso já foram usadas, a última { $at }.
guest-already_in-today_used = Este ingresso já foi usado hoje, a última vez { $at }.
guest-not_yet_valid-area = Passe primeiro por { $place }, por favor.
guest-not_yet_valid-type = Mostre primeiro o seu ingresso “{ $type }”, por favor.
guest-not_yet_valid-never = Este ingresso não é válido neste momento.
guest-not_yet_valid-rule = Não podemos verificar este ingresso aqui. Fale com a nossa equipe, por favor.
guest-expired-last = { $again ->
    [soon] A última entrada foi { $at }. Volte { $from }, { wait }, por favor.
    [later] A última entrada foi { $at }. Volte { $from }, por favor.
   *[never] A última entrada foi { $at }.
}
guest-already_in-days_used = Todos os dias deste ingresso já foram usados, o último { $at }.
guest-already_in-stay = { $again ->
    [soon] Você podia voltar { $until }. Este ingresso volta a ser válido { $from }, { wait }.
    [later] Você podia voltar { $until }. Este ingresso volta a ser válido { $from }.
   *[never] Você podia voltar { $until }.
}
guest-already_in-apart = { $again ->
    [soon] Este ingresso foi usado { $at }. Volta a ser válido { $from }, { wait }.
    [later] Este ingresso foi usado { $at }. Volta a ser válido { $from }.
   *[never] Este ingresso já foi usado { $at }.
}
guest-full = Está lotado. Aguarde um momento, por favor.
guest-reissued = Este ingresso foi reemitido. Mostre o novo código, por favor.
guest-order = Um momento, por favor: estamos procurando os seus ingressos.
guest-question = Um momento, por favor: temos uma pergunta.
guest-admitted = Boas-vindas!
guest-unlisted = Boas-vindas!
guest-manual = Boas-vindas!
guest-exited = Até logo!
guest-other = Não podemos deixar você entrar com este ingresso. Fale com a nossa equipe, por favor.

## On paper.

caption-seat = Lugar
caption-price = Preço
caption-price-taxed = Preço, com { $rate } % de imposto
caption-number = Número
caption-holder = Nome
paper-moment = { weekday } { $day } { month } { $year }, { $time }
paper-moment-elsewhere = { $moment } ({ $zone })
letters-missing = Nenhuma fonte deste computador tem estas letras: { $letters }. No papel, um ponto de interrogação fica no lugar de cada uma.
paper-valid-between = Válido de { $from } até { $until }
paper-valid-from = Válido a partir de { $from }
paper-valid-until = Válido até { $until }

## The evening's report and the guest list.

report-title = { $event }: como foi
report-written = Escrito em { $at } em { $device }
report-written-by = Escrito em { $at } por { $person } em { $device }
report-sold = Vendidos
report-cancelled = Cancelados
report-come = Vieram
report-missed = Não vieram
report-expired = { $count } expiradas
report-inside = Dentro
report-manual = Sem ingresso
report-undone = Leituras desfeitas
report-refused = Leituras recusadas
report-of = de { $count }
report-arrivals = Chegadas a cada cinco minutos
report-peak-passed = A maioria chegou às { $at }: { $count } em cinco minutos.
report-peak-expected = Pico esperado por volta das { $at }.
report-areas = Áreas
report-types = Por tipo de ingresso
report-gates = Por portão
report-refusals = Recusas por motivo
report-sellers = Por vendedor
report-money = Dinheiro
report-speed = Velocidade nas portas
report-incidents = Incidentes
report-cash = Contagens de caixa
report-area = Área
report-itself = O próprio evento
report-capacity = Lotação
report-hour = Hora
report-entries = Entradas
report-exits = Saídas
report-type = Tipo
report-gate = Portão
report-nowhere = Sem portão indicado
report-reason = Motivo
report-scans = Leituras
report-seller = Quem
report-device = Computador
report-tickets = Ingressos
report-method = Pago com
report-taken = Recebido
report-refunded = Reembolsado
report-net = Fica
report-payments = Pagamentos
report-taxes = Imposto no dinheiro
report-rate = Alíquota
report-without-tax = Líquido
report-tax = Imposto
report-gross = Bruto
report-untaxed = sem
report-busiest = Mais cheio desde
report-per-minute = Leituras por minuto
report-seconds = Segundos entre elas
report-first = Primeiro
report-second = Depois
report-quota = { $name }: { $sold } vendidos de { $quota }
report-refund = { $refunded } reembolsados de { $taken } pagos
receipt-title = Recibo { $order }
receipt-for = Para { $buyer }
receipt-sold = Vendido { $at }
receipt-total = Total
receipt-paid = Pago
receipt-due = A pagar
receipt-each = Unidade
receipt-amount = Valor
receipt-payments = Pagamentos
receipt-when = Quando
report-time = Hora
report-expected = Esperado
report-counted = Contado
report-difference = Diferença
report-page = { $page } de { $pages }
report-reason-malformed = Não é um ingresso nosso
report-reason-forged = Não autêntico
report-reason-wrong_event = Outro evento
report-reason-unknown = Ingresso desconhecido
report-reason-replaced = Substituído por um código novo
report-reason-cancelled = Cancelado
report-reason-blocked = Bloqueado
report-reason-unpaid = Não pago
report-reason-not_yet_valid = Ainda não válido
report-reason-expired = Não é mais válido
report-reason-doors_closed = Portas fechadas
report-reason-wrong_gate = Portão errado
report-reason-already_in = Já entrou
report-reason-full = Lotado
report-reason-reissued = Número de um ingresso reemitido
report-reason-order = Número de um pedido
report-reason-question = Pergunta sem resposta
report-reason-other = Outro motivo
report-method-cash = Dinheiro
report-method-card = Cartão
report-method-transfer = Transferência
report-method-free = Grátis
report-method-other = Outro
list-printed = Impresso em { $at }
list-heard = Últimas notícias de outros computadores: { $at }
list-unheard = Ainda sem notícias de outros computadores
list-alone = O único computador deste evento
list-buyer = Comprador
list-note = Para a porta
list-unpaid = NÃO PAGO
list-held = BLOQUEADO
list-nameless = Sem nome

## Tickets by e-mail, and why one was not sent.

mail-test-subject = Carta de teste do Entrada
mail-test = Esta carta mostra que o Entrada pode enviar e-mail com estas configurações.
mail-subject = Seu ingresso para { $event }
mail-hello = Olá, { $name }!
mail-hello-nobody = Olá!
mail-tickets = { $n ->
    [one] Aqui está seu ingresso para { $event }:
   *[other] Aqui estão seus { $n } ingressos para { $event }:
}
mail-show = Mostre cada código na entrada, em papel ou no celular. Os ingressos estão anexos para impressão.
mail-not-cancelled = está cancelado
mail-not-blocked = está bloqueado
mail-not-address = não tem endereço de e-mail
mail-not-again = já foi enviado
mail-not-unpaid = não está pago
mail-not-refunded = foi reembolsado
mail-not-known = estava sendo entregue ao servidor de e-mail quando o programa ou a conexão terminou, e pode ter chegado: pergunte, ou envie de novo

## The dress rehearsal.

rehearse-event = { $issued ->
    [one] { $issued } ingresso foi emitido. As portas abrem { $at }.
   *[other] { $issued } ingressos foram emitidos. As portas abrem { $at }.
}
rehearse-event-types = O evento não tem tipos de ingresso.
rehearse-event-types-mend = Crie um em Evento, Tipos de ingresso.
rehearse-event-over = O evento acabou: terminou { $at }.
rehearse-event-over-mend = Confira os horários em Evento, e o relógio deste computador.
rehearse-clock = O relógio deste computador mostra { $time } ({ $zone }). O evento dura { $from } { $until }.
rehearse-clock-far = O relógio deste computador mostra { $time } ({ $zone }). O evento só começa mais tarde: { $at }.
rehearse-clock-far-mend = Se for antes, acerte a data e o relógio deste computador.
rehearse-clock-off = { $span ->
    [days] O relógio deste computador mostra { $time }, mas no diário ou em outro computador algo foi escrito { $at }.
   *[minutes] O relógio deste computador mostra { $time }; minutos de atraso em relação ao que foi escrito no diário ou por outro computador: { $minutes }.
}
rehearse-clock-off-mend = Acerte o relógio deste computador e os dos outros pela mesma hora.
rehearse-letters-mend = Instale uma fonte que as tenha, como Noto Sans CJK para chinês, japonês e coreano.
rehearse-odd-mend = Confira os horários em Evento.
odd-zone = Este programa não conhece o fuso horário { $zone }: as horas são mostradas e lidas em UTC.
odd-doors-after-end = As portas abrem { $open }, quando o evento já acabou: termina { $end }.
odd-doors-before-start = As portas fecham { $close }, mais de um dia antes do evento: começa { $start }.
odd-doors-far = As portas estão abertas { $from } { $until }, a mais de um mês do evento.
odd-long = O evento dura mais de um ano: { $from } { $until }.
odd-type-after = Ingressos do tipo “{ $type }” só valem { $from }, quando o evento já acabou.
odd-type-before = Ingressos do tipo “{ $type }” só valem { $until }, mais de um dia antes do evento.
rehearse-key = A chave do evento está aqui.
rehearse-key-gone = A chave do evento não pode ser usada: { $why }.
rehearse-key-gone-mend = Desbloqueie o chaveiro, ou receba de novo um arquivo do evento.
rehearse-key-swapped = A chave neste computador não é a do evento.
rehearse-key-swapped-mend = Receba um arquivo do evento vindo do computador do próprio organizador.
rehearse-ticket = Um ingresso de teste foi selado, desenhado, lido e respondido em { $ms } ms: “{ $answer }”
rehearse-ticket-unread = Um ingresso de teste foi desenhado e não pôde ser lido de volta.
rehearse-ticket-unread-mend = Isto nunca deveria acontecer. Instale o Entrada de novo e avise quem o desenvolve.
rehearse-ticket-failed = Não foi possível fazer um ingresso de teste: { $why }.
rehearse-ticket-failed-mend = Faça o que a frase diz; se não adiantar, use outro computador na porta.
rehearse-forged = Um código falso foi desenhado, lido e distinguido de um verdadeiro em { $ms } ms.
rehearse-forged-missed = Um código falso não foi distinguido de um verdadeiro: “{ $answer }”
rehearse-forged-missed-mend = Isto nunca deveria acontecer. Instale o Entrada de novo e avise quem o desenvolve.
rehearse-list = A lista está em dia: últimas notícias dos outros computadores { $at }.
rehearse-list-alone = Este é o único computador do evento: sua lista está completa.
rehearse-list-unheard = Este computador ainda não recebeu nada dos outros.
rehearse-list-unheard-mend = Receba um arquivo da bilheteria.
rehearse-list-stale = A lista está velha: últimas notícias dos outros computadores { $at }.
rehearse-list-stale-mend = Receba um novo arquivo da bilheteria.
rehearse-forked = { $laptop } tem duas histórias: uma cópia dos dados dele está em uso em outro lugar, ou alguém tem a chave dele.
rehearse-forked-mend = Ache a cópia, dispense esse computador e deixe-o entrar de novo com uma pasta de dados vazia.
device-forked = Dois registros diferentes deste computador têm o número { $seq } (um escrito { $first }, outro { $second }): uma cópia dos dados dele está em uso em outro lugar, ou alguém tem a chave dele. Os dois valem. Dispense-o e deixe-o entrar de novo com uma pasta de dados vazia.
device-forked-dismissed = Dois registros diferentes deste computador têm o número { $seq } (um escrito { $first }, outro { $second }).
event-over = Pelo relógio deste computador o evento terminou { $at }. As portas não têm hora de fechar: os ingressos ainda valem.
clock-of-laptop-ahead = O relógio de { $laptop } está { $minutes } min adiantado em relação ao deste computador. Acerte os dois: entradas e saídas seguem por eles.
clock-of-laptop-behind = O relógio de { $laptop } está { $minutes } min atrasado em relação ao deste computador. Acerte os dois: entradas e saídas seguem por eles.
rehearse-printer = A impressora { $name } está pronta.
rehearse-printer-stopped = A impressora { $name } está parada. { $why }
rehearse-printer-stopped-mend = Olhe a impressora: papel, toner, cabo. Depois reinicie a fila dela nos ajustes do sistema.
rehearse-printer-gone = A impressora { $name } não está aí.
rehearse-printer-gone-mend = Ligue-a e conecte-a, ou escolha outra em Ajustes.
rehearse-printer-none = Os ingressos devem ser impressos, mas este computador não tem impressora.
rehearse-printer-none-mend = Configure uma impressora nos ajustes do sistema, ou deixe o Entrada salvar PDFs.
rehearse-printer-unused = Nenhuma impressora está configurada; os ingressos são salvos em PDF.
rehearse-disk = Há { $gigabytes } GB livres no disco.
rehearse-disk-full = Há só { $gigabytes } GB livres no disco.
rehearse-disk-full-mend = Apague algo grande antes de abrir as portas.
rehearse-disk-unseen = Não é possível examinar o disco: { $why }.
rehearse-disk-unseen-mend = Confira se o disco da pasta de dados está conectado.
rehearse-battery = A bateria está com { $charge }% e em uso.
rehearse-battery-plugged = A bateria está com { $charge }% e na tomada.
rehearse-battery-low = A bateria está com { $charge }% e não carrega.
rehearse-battery-low-mend = Conecte o carregador.
rehearse-camera = A câmera mostra uma imagem de { $size }.
rehearse-camera-none = Nenhuma câmera mostra imagem.
rehearse-camera-none-mend = Conecte uma webcam, ou use um leitor USB.
rehearse-camera-trouble = A câmera não mostra imagem.
rehearse-camera-trouble-mend = Feche outros programas que a usam, desconecte-a e conecte-a de novo.
rehearse-page = Uma página para ver se a impressora imprime
rehearse-page-note = Isto não é um ingresso e não deixa ninguém entrar.

## As regras de tempo de um tipo de ingresso.

rule-hours = { $on ->
    [some] { $days }, das { $from } às { $until }.
   *[all] Todos os dias das { $from } às { $until }.
}
rule-window = De { $from } a { $until }.
rule-apart = Pelo menos { $minutes } min entre duas entradas.
rule-any-days = Nos dias que quiser; dias diferentes no máximo: { $days }.
rule-last-entry = Ninguém entra depois das { $at }, até o dia seguinte começar às { $end }.
rule-tolerance = Até { $before } min antes e { $after } min depois.
rule-stay = { $of ->
    [day] Só volta a entrar em até { $minutes } min da primeira entrada do dia.
   *[all] Só volta a entrar em até { $minutes } min da primeira entrada.
}
rule-after-area = Só quem já entrou por { $place }.
rule-after-type = Só depois que um ingresso “{ $type }” do mesmo pedido entrar.
rule-unknown = Uma regra de um Entrada mais novo, que este não conhece: ninguém entra.
