### As frases da janela, em português do Brasil (Portuguese): os mesmos ids e variáveis de en.ftl. O que a porta diz e o que se imprime é do Rust, em src-tauri/crates/app/words.

app-name = Entrada
app-title = { $event } – Entrada
app-door = Porta – { $event }
app-starting = Abrindo…

common-cancel = Cancelar
common-close = Fechar
common-loading = Um momento…
common-save = Salvar
common-undo = Desfazer
common-yes = Sim
common-no = Não

toast-region = Avisos
work-stop = Parar
work-count = { $done } de { $of }

nav-label = Telas
nav-sell = Vender
nav-door = Porta
nav-guests = Convidados
nav-insights = Números
nav-event = Evento
nav-devices = Aparelhos
nav-settings = Ajustes

role-organiser = Organização
role-desk = Bilheteria
role-door = Porta

first-title = Boas-vindas ao Entrada
first-lead = Venda ingressos em um computador e deixe as pessoas entrarem em outro. Não precisa de rede, e nada sai deste computador sem que você o passe adiante.
first-create = Criar seu evento
first-create-why = Um nome e um horário bastam. Os tipos de ingresso vêm depois.
first-sample = Conhecer com um evento de exemplo
first-sample-why = 120 convidados, alguns já dentro. Nada do que você fizer ali tem efeito.
first-join = Entrar com um arquivo
first-join-why = Alguém da organização lhe deu um arquivo e disse a frase secreta.

key-title = Onde guardar a chave?
key-lead = O Entrada criptografa os segredos dos seus eventos com uma chave. Este sistema não tem um chaveiro que possa guardá-la; escolha, por favor.
key-kind = Proteger a chave com
key-kind-passphrase = Uma frase secreta
key-kind-key_file = Um arquivo de chave
key-passphrase-new = Frase secreta
key-passphrase-hint = É pedida a cada início. Ninguém pode recuperá-la: anote-a em um lugar seguro.
key-passphrase-again = A mesma outra vez
key-passphrase-differ = as duas frases secretas são diferentes
key-passphrase-differ-next = Digite a mesma nos dois campos.
key-file = Arquivo de chave
key-file-hint = É criado se não existir. Quem tiver este arquivo e seus dados pode ler tudo; um pendrive que você leva junto é um bom lugar.
key-go = Usar e abrir

unlock-title = Desbloquear o Entrada
unlock-lead = Os eventos deste computador estão protegidos por uma frase secreta.
unlock-passphrase = Frase secreta
unlock-open = Abrir
unlock-again = Tentar de novo
unlock-folder = Pasta de dados: { $folder }

event-new = Novo evento
event-new-title = Um novo evento
moment-twice = Esta hora acontece duas vezes: qual?
moment-first = A primeira (UTC{ $offset })
moment-second = A segunda (UTC{ $offset })
moment-skipped = Esta hora não existe em { $zone }: os relógios adiantam-se então.
event-edit = Alterar
event-edit-title = Alterar o evento
event-create = Criar o evento
event-saved = O evento foi salvo.
event-name = Nome
event-venue = Local
event-starts = Início
event-ends = Fim
event-doors_open = Abertura das portas
event-doors_open-hint = Deixe os dois vazios para deixar entrar a qualquer hora.
event-doors_close = Fechamento das portas
event-timezone = Fuso horário
event-timezone-own-unknown = Escolha um: este portátil não diz onde está.
event-timezone-unknown = Este programa não o conhece: as horas estão em UTC. Um mais recente talvez conheça.
event-currency = Moeda
event-capacity = Lotação
event-capacity-hint = Quantas pessoas podem estar dentro ao mesmo tempo. Vazio: sem limite.
event-none = –
event-fact-when = Quando
event-fact-doors = Portas
event-fact-venue = Local
event-fact-zone = Fuso horário
event-zone-unknown = Em { $zone }, que este programa não conhece: as horas estão em UTC
event-zone-unknown-tag = Fuso desconhecido
event-fact-capacity = Lotação
event-fact-issued = Ingressos emitidos
event-fact-role = Papel deste computador
event-doors-always = Abertas a qualquer hora
event-doors-range = { $from } – { $until }
event-capacity-none = Sem limite
event-capacity-of = { $inside } de { $capacity } dentro
event-overfull = Pessoas dentro agora: { $inside }, e o máximo é { $capacity }. Ninguém entra até que saiam pessoas suficientes.
event-running = agora
event-archived-tag = arquivado
event-parts = Partes do evento
event-part-types = Tipos de ingresso
event-part-places = Áreas e portões
event-part-door = Na porta
event-part-privacy = Privacidade
event-part-archive = Cópia e arquivo

events-title = Eventos
events-key = Ctrl+E
events-archived-show = { $n ->
    [one] Mostrar { $n } arquivado
   *[other] Mostrar { $n } arquivados
}
events-archived-hide = Ocultar os arquivados

type-title = Tipos de ingresso
type-add = Adicionar um tipo de ingresso
type-empty = O que você vende? Adicione seu primeiro tipo de ingresso, como Inteira ou Infantil.
type-empty-door = A organização ainda não adicionou um tipo de ingresso.
type-edit = Alterar { $name }
type-create = Adicionar
type-saved = { $name }: salvo.
type-name = Nome
type-price = Preço em { $currency }
type-price-free = grátis
type-quota = Quantos há
type-tax = Imposto incluído no preço, em %
type-tax-none = nenhum
type-unlimited = sem limite
type-gates = Portões que abre
type-gates-hint = Nenhum marcado: todos.
type-gates-none = Todos os portões. Eles são adicionados em “Áreas e portões”.
type-gates-all = Todos
type-from = Válido a partir de
type-until = Válido até
type-reentry = Pode sair e voltar
type-entries = Quantas vezes entra
type-entries_per_day = Quantas vezes entra por dia
type-often-once = Deixa entrar uma vez.
type-often-any = Deixa entrar quantas vezes quiser.
type-often-all = { $all ->
    [one] Deixa entrar uma vez.
   *[other] Deixa entrar { $all } vezes.
}
type-often-day = { $day ->
    [one] Deixa entrar uma vez por dia.
   *[other] Deixa entrar { $day } vezes por dia.
}
type-often-both = { $day ->
    [one] Deixa entrar { $all }× no total, uma vez por dia.
   *[other] Deixa entrar { $all }× no total, { $day } vezes por dia.
}
type-rule-reentry = { $often } Quem sai pode voltar; quem está dentro não pode entrar de novo.
type-day-midnight = Um novo dia começa à meia-noite.
type-day-hour = Um novo dia começa às { $hour }, quando todos já saíram.
type-group = Divide a quantidade com
type-group-hint = Um nome para o grupo, como “Salão”. Juntos, seus tipos não vendem mais que a maior de suas quantidades.
type-group-of = dividido: { $group }
type-note = Nota para a porta
type-note-hint = Mostrada na porta para cada pessoa com um ingresso destes, antes de passar.
type-note-of = Na porta: { $note }
type-window-always = Sempre
type-window-range = { $from } – { $until }
type-column-name = Nome
type-column-price = Preço
type-column-sold = Emitidos
type-column-left = Restantes
type-column-window = Válido
type-column-gates = Portões
rules-title = Regras de tempo: { $name }
rules-hint = Todas valem ao mesmo tempo; de vários horários ou intervalos basta um. O que mudar aqui é salvo na hora.
rules-none = Sem regras: deixa entrar enquanto for válido.
rules-later = Regras de tempo, como horários ou três dias quaisquer, são adicionadas depois que o tipo existir.
rules-add = Adicionar a regra
rules-remove = Retirar a regra: { $rule }
rules-kind = Do que se trata
rules-kind-hours = Horas do dia
rules-kind-window = De um momento a outro
rules-kind-last_entry = Última entrada do dia
rules-kind-tolerance = Antes e depois
rules-kind-apart = Minutos entre entradas
rules-kind-any_days = Dias quaisquer, tantos
rules-kind-stay = Tempo para voltar
rules-kind-after = Depois de outra entrada
rules-from = De
rules-until = Até
rules-at = No máximo às
rules-before = Minutos antes
rules-after = Minutos depois
rules-minutes = Minutos
rules-days = Quantos dias
rules-earlier = Quem entrou com, ou por
rules-weekdays = Nestes dias
rules-weekdays-hint = Nada marcado: todos os dias.

area-title = Áreas
area-lead = Partes do evento que contam à parte as pessoas que estão nelas: um lounge, o almoço.
area-empty = Sem áreas: o evento conta como um todo.
area-name = Nome
area-capacity = Quantas pessoas cabem
area-capacity-of = Quantas pessoas cabem em { $area }
area-add = Adicionar a área
area-edit = Alterar { $area }
area-remove = Remover { $area }
area-removed = { $area } foi removida.
area-saved = { $area } foi salva.
area-over = gente demais
area-overfull = { $area } foi salva. Pessoas nela agora: { $inside }, e o máximo é { $capacity }. Ninguém entra até que saiam pessoas suficientes.
area-column-name = Área
area-column-inside = Dentro agora

gate-title = Portões
gate-lead = Portas com nome. Uma tela Porta é ajustada para uma delas, e um tipo de ingresso abre algumas ou todas.
gate-empty = Sem portões: todas as portas são iguais.
gate-name = Nome
gate-leads = Leva a
gate-leads-of = Aonde leva { $gate }
gate-event = o evento
gate-add = Adicionar o portão
gate-remove = Remover { $gate }
gate-removed = { $gate } foi removido.
gate-saved = { $gate } foi salvo.
gate-column-name = Portão
gate-column-leads = Leva a

rule-title = Regras
rule-unpaid = Pessoas que não pagaram
rule-unpaid-never = Recusar
rule-unpaid-ask = Perguntar
rule-unpaid-always = Deixar entrar
rule-unpaid-never-words = São recusadas até pagarem.
rule-unpaid-ask-words = A pessoa na porta decide a cada vez.
rule-unpaid-always-words = Elas entram.
rule-unlisted = Ingressos autênticos que este computador ainda não conhece
rule-unlisted-admit = Deixar entrar
rule-unlisted-refuse = Recusar
rule-unlisted-admit-words = O próprio código prova que o ingresso é verdadeiro. Elas entram, e a tela Porta mostra isso.
rule-unlisted-refuse-words = Só entram os ingressos da lista deste computador.
rule-out = Todos saíram às
rule-out-placeholder = 06:00
rule-out-words = Quem ainda estiver dentro às { $hour } conta como fora.
rule-out-none-words = Quem entra conta como dentro até sair. Para noites e vários dias, indique uma hora como 06:00.
rule-doors-edit = Alterar o horário das portas

question-title = Perguntas
question-lead = Feitas antes da primeira entrada de cada pessoa. A resposta fica com a leitura.
question-empty = Nada é perguntado.
question-add = Adicionar uma pergunta
question-create = Adicionar
question-saved = A pergunta foi salva.
question-removed = Ela não é mais feita.
question-edit = Alterar “{ $question }”
question-remove = Não perguntar mais “{ $question }”
question-text = O que se pergunta
question-text-placeholder = Termo assinado?
question-kind = Resposta
question-kind-text = Texto
question-kind-yesno = Sim ou não
question-kind-choice = Uma escolha
question-choices = Opções
question-choices-hint = Separadas por vírgulas.
question-required = Ninguém entra sem resposta
question-types = Feita a
question-types-hint = Nenhum marcado: todos.
question-must = resposta obrigatória
question-may = resposta opcional
question-of = só { $types }

privacy-title = Dados pessoais
privacy-days = Dias de guarda após o fim
privacy-days-placeholder = para sempre
privacy-never = Nomes e endereços são guardados até alguém apagá-los.
privacy-until = Nomes, endereços e respostas serão apagados em { $at }.
privacy-what = Ingressos, contagens e o diário ficam; não se pode mais dizer para quem eram. Cada computador do evento faz isso sozinho.
privacy-names = A porta vê os nomes
privacy-names-hint = Sem isso, os computadores da porta não recebem nomes nem notas: mostram número, tipo e lugar. O que uma porta já tem, ela mantém.

copy-title = Usar de novo
copy-lead = Cria um novo evento com os mesmos tipos de ingresso, áreas, portões, perguntas, regras e pessoas. Nenhum ingresso vai junto, e as pessoas escolhem novos PINs. Todos os horários mantêm a distância do início.
copy-name-placeholder = O mesmo nome, com a data
copy-go = Fazer a cópia
copy-done = { $event } foi criado.
archive-title = Arquivar
archive-why = Ele sai da lista de eventos. Tudo o que há nele fica, e você pode trazê-lo de volta a qualquer momento.
archive-is = Este evento está arquivado: só aparece quando você pede os arquivados.
archive-go = Arquivar o evento
archive-undo = Trazer de volta
archive-done = O evento foi arquivado.
archive-undone = O evento voltou para a lista.
archive-organiser = Só o computador da organização pode copiar ou arquivar um evento.

sell-types = Tipo de ingresso
sell-empty = Ainda não há nada para vender: adicione antes um tipo de ingresso.
sell-empty-go = Adicionar um tipo de ingresso
sell-name = Nome
sell-name-placeholder = Para quem é?
sell-email = E-mail
sell-seat = Lugar
sell-note = Nota para a porta
sell-note-placeholder = Mostrada na porta
sell-count = Quantos
sell-other-price = Outro preço
sell-price = Preço de cada um
sell-price-reason = Por quê
sell-price-reason-hint = Fica no pedido e no histórico do ingresso.
sell-fewer = Um a menos
sell-more = Um a mais
sell-add = Adicionar ao pedido
sell-add-key = Shift+Enter
sell-order = Este pedido
sell-line = { $count } × { $type }
sell-remove = Tirar { $type } do pedido
sell-total = Total
sell-free = Grátis
sell-left = restam { $left }
sell-left-group = restam { $left } de { $group }
sell-none = Esgotado
sell-unlimited = emitidos: { $n }
sell-payment = Pago com
sell-go = Vender
sell-go-total = Vender por { $total }
sell-go-free = { $n ->
    [one] Emitir { $n } ingresso grátis
   *[other] Emitir { $n } ingressos grátis
}
sell-go-unpaid = { $n ->
    [one] Emitir { $n } ingresso não pago
   *[other] Emitir { $n } ingressos não pagos
}
sell-go-part = Vender: { $now } agora, { $open } depois
sell-until = Reservar os lugares até
sell-until-hint = Depois disso, podem ser vendidos a outra pessoa. Vazio: para sempre.
sell-extra = Nota para o pedido inteiro
sell-kept = Os lugares ficam reservados até { $until }.
sell-orders-key = Alt+O
sell-keys = Alt+1…9 escolhe o tipo, Enter vende, Shift+Enter adiciona outro, Esc recomeça.
sell-sold = { $n ->
    [one] { $n } ingresso vendido
   *[other] { $n } ingressos vendidos
}
sell-paid = { $total }, { $method }
sell-unpaid = { $total }, ainda não pago
sell-nth = { $nth } de { $of }
sell-previous = Anterior
sell-following = Próximo
sell-next = Próxima venda

payment-cash = Dinheiro
payment-card = Cartão
payment-transfer = Transferência
payment-other = Outro
payment-free = Grátis
payment-none = Ainda não

pay-amount = Valor deste pagamento
pay-tendered = Entregue
pay-quick = Cédulas entregues
pay-exact = Valor exato
pay-change = Troco
pay-add = Adicionar este pagamento
pay-remove = Tirar este pagamento
pay-split = Pagar em partes

orders-title = Pedidos
orders-search = Nome, e-mail ou número
orders-unpaid = Só os não pagos
orders-none = Nenhum pedido aqui.
orders-more = Mostrando { $shown } de { $total }. Busque os outros.

order-nameless = Sem nome
order-paid = Pago
order-due = Faltam { $amount }
order-overpaid = Pago a mais: { $amount }
order-expired = Faltam { $amount }, não pago a tempo
order-paid-back = Dinheiro devolvido: { $amount } a pagar de novo
order-cancelled = Cancelado
order-refunded = Devolvido
order-tax = Imposto
order-tax-part = { $tax } ({ $rate } % de { $net })
order-total = Total
order-taken = Pago até agora
order-sold = Vendido
order-until = Reservar os lugares até
order-buyer = Comprador
order-note = Nota para o pedido inteiro
order-note-hint = Mostrada na porta para cada um de seus ingressos.
order-tickets = { $n ->
    [one] { $n } ingresso
   *[other] { $n } ingressos
}
order-payments = Pagamentos
order-given-back = Reembolsado: { $method }
order-change = { $change } de troco
order-pay = Receber o pagamento
order-payed = Recebido: { $amount }.
order-payed-change = Pago. Troco: { $change }
order-saved = O pedido foi salvo.
order-refund = Reembolsar
order-receipt = Imprimir recibo
order-receipt-pdf = Recibo em PDF
refund-amount = Quanto
refund-for = Por
refund-for-order = O pedido inteiro
refund-most = No máximo { $amount }
refund-method = Como
refund-cancels = { $n ->
    [one] Cancelar o ingresso
   *[other] Cancelar { $n } ingressos
}
refund-cancels-hint = O lugar fica livre. Sem isto também fica, e ninguém entra até que se pague de novo.
refund-stays = Uma parte: os ingressos continuam válidos.
refund-go = Reembolsar
refund-done = O reembolso foi registrado.

cash-title = Caixa
cash-lead = Conte a gaveta ao fim de um turno. Cada computador e cada pessoa tem a sua.
cash-opening = Na gaveta no início
cash-opening-hint = Dinheiro de troco que já estava lá antes da primeira venda.
cash-counted = Contado
cash-currency = Moeda
cash-note = Observação
cash-taken = Recebido desde a última contagem
cash-expected = Esperado
cash-difference = Diferença
cash-count = Salvar a contagem
cash-counts = Contagens até agora
cash-counts-none = Nada foi contado ainda.
cash-who = Quem
cash-right = A gaveta está certa.
cash-off = A contagem foi salva. Diferença: { $difference }
cash-export = Salvar contagens
cash-export-payments = Salvar pagamentos

paper-print = Imprimir
paper-pdf = Salvar PDF
paper-pdf-working = Desenhando os ingressos…
paper-saved = Salvo como { $file }
paper-code = Código QR do ingresso { $number }
paper-job-sending = Enviando para a impressora…
paper-job-waiting = Esperando em { $printer }.
paper-job-printing = Imprimindo em { $printer }.
paper-job-held = { $printer } está segurando a impressão.
paper-job-done = Impresso em { $printer }.
paper-job-failed = { $printer } não conseguiu imprimir.
paper-job-unknown = Entregue a { $printer }, que não diz em que ponto está.

door-answer = Resposta
door-camera = Câmera
door-camera-first = A primeira encontrada
door-camera-absent = { $camera } (ausente agora)
door-gate = Portão
door-gate-any = Qualquer portão
door-direction = Sentido
door-in = Entrada
door-out = Saída
door-auto = Pelo ingresso
door-way-in = Entrada
door-way-out = Saída
door-way-auto = Entrada e saída
door-went-in = Entrou
door-went-out = Saiu
door-window = Janela própria
door-ready-in = Tudo pronto
door-ready-out = Tudo pronto para quem sai
door-ready-auto = Tudo pronto nos dois sentidos
door-ready-how = Mostre um ingresso à câmera, leia-o com o leitor ou digite o número.
door-word-admit = Pode entrar
door-word-out = Até logo
door-word-attention = Confira e deixe entrar
door-word-ask = Pergunte antes
door-word-unpaid = Não pago
door-word-reissued = Reemitido
door-word-order = Pedido
door-word-duplicate = Já está dentro
door-word-again = Acabou de entrar
door-word-refuse = Pare
door-word-error = Não conferido
door-unconfirmed = Não foi possível consultar os outros computadores.
door-entry = Nome ou número do ingresso
door-entry-placeholder = Nome ou número do ingresso
door-found-none = Ninguém encontrado.
door-found-similar = Ninguém se chama assim. Parecidos:
door-let-in = Deixar entrar
door-let-out = Deixar sair
door-let-auto = Deixar passar
door-seen = Li
door-leave = Deixar
door-go = Continuar
door-waiting = { $n ->
    [one] Mais { $n } espera
   *[other] Mais { $n } esperam
}
door-guest = Mostrar ao convidado
door-change = Troco: { $change }
door-due = Faltam { $due }
door-pay-accept = Deixar entrar sem pagar
door-reissued-accept = Deixar entrar com o número
door-order-which = Quais ingressos deste pedido estão aqui?
door-order-none = Deste pedido ninguém pode entrar agora.
door-order-all = Deixar entrar os { $n }
door-party-all = Os { $n } deste pedido
door-party-some = Escolher deste pedido
door-pay-tendered = Dinheiro entregue
door-pay-taken = Pago com cartão
door-ask-one = Pergunte, por favor:
door-ask-nth = Pergunte, por favor, { $nth } de { $of }:
door-ask-yes = Sim
door-ask-no = Não
door-ask-pass = Sem resposta
door-ask-answer = Resposta
door-ask-required = Ninguém entra sem responder a isto.
door-undo-word = Desfazer?
door-without = Sem ingresso
door-without-key = Tecla: +
door-without-why = Por que passa?
door-without-other = Outro motivo
door-without-type = Como o quê?
door-without-none = Nenhum destes
door-without-way = Em que sentido?
door-paper = Do papel
door-full = lotado
door-recent = Últimas leituras
door-recent-none = Ninguém veio ainda.
door-scans-found = Leituras encontradas
door-scans-none = Nenhuma leitura encontrada.
door-count-inside = Dentro
door-count-admitted = Vieram
door-count-refused = Recusados
door-count-area = Em { $area }
door-count-manual = Sem ingresso
door-of = { $part } / { $whole }
door-alone = Só este computador.
door-unheard = { $n ->
    [one] Um outro computador, ainda sem notícias.
   *[other] { $n } outros computadores, ainda sem notícias.
}
door-heard = Últimas notícias dos outros: { $at }.
door-undo = Desfazer a leitura de { $who }
door-undone = A leitura de { $who } foi desfeita.

undo-why = Desfazer, porque:
undo-mistake = Por engano
undo-person = Pessoa errada
undo-left = Não entrou
undo-other = Outro motivo

without-staff = Trabalha aqui
without-artist = Com os artistas
without-press = Imprensa
without-lost = Perdeu o ingresso, está na lista

typed-title = Do papel
typed-lead = O que foi marcado na lista de papel enquanto os computadores estavam fora do ar. Fica guardado como aconteceu, e o que contradiz outra coisa aparece assim.
typed-back = Voltar à porta
typed-who = Nome ou número do ingresso
typed-at = Hora no papel
typed-at-hint = Em { $zone }. 1942 basta.
typed-at-wrong = Isso não é uma hora do dia.
typed-day = Dia
typed-go = Guardar esta linha
typed-fits = As regras teriam deixado passar.
typed-against = As regras teriam barrado: { $why } Fica guardado mesmo assim.
typed-not = Não guardado: { $why }
typed-kept = Contra as regras: { $why }
typed-typed-title = Digitados até agora
typed-typed-none = Nada ainda. Digite um nome e tecle Enter.

scan-nobody = Ilegível
scan-undone = Desfeita: { $why }
scan-unconfirmed = não confirmada
scan-without = Sem ingresso
scan-paper = do papel
scan-unpaid = entrou sem pagar
scan-reissued = reemitido, entrou com o número
scan-answer = { $question } { $answer }

key-enter = Enter
key-escape = Esc

reason-malformed = Não é um ingresso
reason-forged = Falso
reason-wrong_event = Outro evento
reason-unknown = Desconhecido aqui
reason-replaced = Substituído por um mais novo
reason-cancelled = Cancelado
reason-blocked = Bloqueado
reason-unpaid = Não pago
reason-not_yet_valid = Ainda não é válido
reason-expired = Não é mais válido
reason-doors_closed = Portas fechadas
reason-wrong_gate = Outro portão
reason-already_in = Já está dentro
reason-full = Lotado
reason-reissued = Número de um ingresso reemitido
reason-order = Número de um pedido
reason-question = Pergunta antes
reason-admitted = Entrou
reason-unlisted = Entrou, fora da lista daqui
reason-manual = Passou sem ingresso
reason-exited = Saiu
reason-other = Por um motivo que esta versão não conhece

camera-picture = Imagem ao vivo da câmera
camera-starting = Iniciando a câmera…
camera-no_camera = Nenhuma câmera encontrada
camera-no_camera-next = Conecte uma: ela inicia sozinha. Até lá, use um leitor USB ou digite o número.
camera-busy = Outro programa está usando a câmera
camera-busy-next = Feche chamadas de vídeo e abas do navegador que a mostram. Ela inicia sozinha.
camera-denied = O sistema não deixa o Entrada usar a câmera
camera-denied-next = Permita nos ajustes de privacidade do sistema. No Linux, sua conta precisa estar no grupo “video”.
camera-unplugged = A câmera foi desconectada
camera-unplugged-next = Conecte-a de novo: ela continua sozinha.
camera-stalled = A câmera não dá imagens
camera-stalled-next = Ela está sendo reiniciada. Se não adiantar, desconecte-a e conecte-a em outra entrada.
camera-unsupported = Esta câmera não pode ser usada
camera-unsupported-next = Escolha outra acima.
camera-hint-closer = Aproxime o código
camera-hint-flatter = Segure o código reto diante da câmera
camera-hint-glare = Um reflexo esconde parte do código: incline-o um pouco
camera-hint-brighter = O código está escuro: mais luz, ou uma tela mais clara
camera-hint-hold_still = Segure o código parado
camera-hint-foreign = Este código não é um ingresso
camera-light = Luz
fault-check = A verificação de um código falhou e continua sozinha. Mostre o ingresso de novo.
fault-camera = Uma parte que atende a câmera foi reiniciada. Se não veio resposta, mostre o ingresso de novo.
fault-watch = Uma parte que observa as mudanças foi reiniciada. A tela está atualizada.

guest-nameless = Sem nome
guest-of-buyer = comprado por { $buyer }
guest-inside-since = entrou às { $at }
guest-state-valid = ainda não veio
guest-state-unpaid = não pago
guest-state-expired = não pago a tempo
guest-state-blocked = bloqueado
guest-state-cancelled = cancelado
guest-state-inside = dentro
guest-state-left = esteve aqui
guests-search = Buscar convidados
guests-search-placeholder = Parte do nome, número, e-mail ou lugar
guests-state = Mostrar
guests-state-all = Todos
guests-state-valid = Válidos
guests-state-unpaid = Não pagos
guests-state-expired = Não pagos a tempo
guests-state-blocked = Bloqueados
guests-state-cancelled = Cancelados
guests-state-inside = Dentro agora
guests-state-admitted = Vieram
guests-state-missed = Ainda não vieram
guests-state-forgotten = Dados apagados
guests-type = Tipo de ingresso
guests-type-all = Todos os tipos
guests-more = Mais filtros
guests-gate = Entrou por
guests-gate-all = Qualquer portão
guests-area = Está em
guests-area-all = Qualquer lugar
guests-seated = Com lugar marcado
guests-seated-all = Com ou sem
guests-seated-yes = Tem lugar
guests-seated-no = Não tem lugar
guests-seat = O lugar contém
guests-order = Número do pedido
guests-chips = O que restringe a lista
guests-chip-gate = Entrou por { $gate }
guests-chip-area = Está em { $area }
guests-chip-seat = Lugar: { $seat }
guests-chip-order = Pedido { $order }
guests-chip-remove = Remover: { $filter }
guests-pick = Selecionar { $name }
guests-count = { $n ->
    [one] { $n } ingresso
   *[other] { $n } ingressos
}
guests-column-name = Nome
guests-column-number = Número
guests-column-type = Tipo
guests-column-seat = Lugar
guests-column-state = Situação
guests-none = Ninguém corresponde. Tente uma parte mais curta do nome.
guests-all = Mostrar todos
guests-empty = Nenhum convidado ainda. Venda o primeiro ingresso ou importe uma lista que você tenha.
guests-empty-door = Nenhum convidado ainda. Receba um arquivo mais novo da organização na tela Aparelhos.
guests-sell = Vender um ingresso
guests-import = Importar lista
guests-export = Exportar
guests-pdf = Todos em PDF
guests-list = Lista em papel
list-title = Lista de convidados em papel
list-what = Todos os que podem entrar, com um quadrinho para marcar: para quando nenhum computador funcionar.
list-when = É tão atual quanto este computador. O que acontece no papel é digitado depois na porta.
list-by = Ordenada por
list-by-surname = Sobrenome
list-by-name = Nome
list-by-buyer = Comprador
list-by-type = Tipo de ingresso
list-by-seat = Lugar
list-working = Escrevendo a lista de convidados
list-save = Salvar em PDF
list-print = Imprimir

bulk-label = O que está selecionado
bulk-count = { $n ->
    [one] { $n } selecionado
   *[other] { $n } selecionados
}
bulk-all = { $n ->
    [one] Selecionar { $n } que corresponde
   *[other] Selecionar os { $n } que correspondem
}
bulk-none = Limpar a seleção
bulk-print = Imprimir
bulk-print-work = Desenhando os ingressos…
bulk-print-done = { $n ->
    [one] { $n } ingresso vai para a impressora.
   *[other] { $n } ingressos vão para a impressora.
}
bulk-pdf = Salvar em PDF
bulk-pdf-work = Desenhando os ingressos…
bulk-pdf-done = { $n ->
    [one] { $n } ingresso foi salvo.
   *[other] { $n } ingressos foram salvos.
}
bulk-send = Enviar por e-mail
bulk-send-work = Enviando ingressos…
bulk-send-ask = { $n ->
    [one] { $n } ingresso vai por e-mail a seu titular, a não ser que o código já tenha sido enviado.
   *[other] { $n } ingressos vão por e-mail a seus titulares, menos aqueles cujo código já foi enviado.
}
bulk-send-done = { $n ->
    [one] { $n } ingresso enviado
   *[other] { $n } ingressos enviados
}
bulk-send-not = { $who } ({ $number }): { $why }
bulk-send-waiting = { $n ->
    [one] { $n } ingresso espera. O Entrada tenta de novo sozinho enquanto está aberto.
   *[other] { $n } ingressos esperam. O Entrada tenta de novo sozinho enquanto está aberto.
}
bulk-send-out = Ninguém recebe um ingresso duas vezes: corrija o endereço no convidado e envie de novo.
bulk-reissue = Reemitir
bulk-reissue-work = Criando novos códigos…
bulk-reissue-ask = { $n ->
    [one] { $n } ingresso recebe um novo código. O antigo não abre mais a porta e não pode voltar a valer.
   *[other] { $n } ingressos recebem novos códigos. Os antigos não abrem mais a porta e não podem voltar a valer.
}
bulk-reissue-done = { $n ->
    [one] { $n } ingresso tem um novo código.
   *[other] { $n } ingressos têm novos códigos.
}
bulk-block = Bloquear
bulk-block-work = Bloqueando…
bulk-block-ask = { $n ->
    [one] A porta vai barrar { $n } ingresso e mostrar este texto.
   *[other] A porta vai barrar { $n } ingressos e mostrar este texto.
}
bulk-block-done = { $n ->
    [one] { $n } ingresso foi bloqueado.
   *[other] { $n } ingressos foram bloqueados.
}
bulk-unblock = Desbloquear
bulk-unblock-work = Desbloqueando…
bulk-unblock-done = { $n ->
    [one] { $n } ingresso vale de novo.
   *[other] { $n } ingressos valem de novo.
}
bulk-cancel = Cancelar os ingressos
bulk-cancel-work = Cancelando…
bulk-cancel-ask = { $n ->
    [one] { $n } ingresso não abrirá mais a porta. Ele pode ser restabelecido.
   *[other] { $n } ingressos não abrirão mais a porta. Cada um pode ser restabelecido.
}
bulk-cancel-done = { $n ->
    [one] { $n } ingresso foi cancelado.
   *[other] { $n } ingressos foram cancelados.
}
bulk-text = Texto para a porta
bulk-text-empty = Diga o que a porta deve mostrar.
bulk-reason = Motivo
bulk-report = O que foi feito
bulk-stopped = { $n ->
    [one] Parado: { $n } ingresso não foi tratado. O que foi feito fica.
   *[other] Parado: { $n } ingressos não foram tratados. O que foi feito fica.
}
bulk-skipped = Deixados de lado
bulk-why-not_here = { $n ->
    [one] { $n } não está neste computador
   *[other] { $n } não estão neste computador
}
bulk-why-cancelled = { $n ->
    [one] { $n } está cancelado
   *[other] { $n } estão cancelados
}
bulk-why-blocked = { $n ->
    [one] { $n } já está bloqueado
   *[other] { $n } já estão bloqueados
}
bulk-why-not_blocked = { $n ->
    [one] { $n } não está bloqueado
   *[other] { $n } não estão bloqueados
}
bulk-why-reissued_too_often = { $n ->
    [one] { $n } já foi reemitido tantas vezes quanto possível
   *[other] { $n } já foram reemitidos tantas vezes quanto possível
}

ticket-type = Tipo
ticket-price = Preço
ticket-tax = { $price } com { $rate } % de imposto
ticket-price-reason = Por que este preço
ticket-paid = pago
ticket-unpaid = não pago
ticket-order = Pedido
ticket-issued = Emitido
ticket-entered = Entrou
ticket-entered-not = Ainda não
ticket-inside = dentro agora
ticket-left = não está dentro agora
ticket-serial = Reemitido
ticket-serial-times = { $n ->
    [one] uma vez
   *[other] { $n } vezes
}
ticket-note-hint = Mostrada na porta quando o ingresso entra.
ticket-saved = O ingresso foi salvo.
ticket-undone = Desfeito.
ticket-qr = Salvar código QR
ticket-deeds = Mais
change-type = Mudar tipo ou preço
change-type-price = Quanto custa
change-type-more = { $amount } a mais a pagar
change-type-less = { $amount } a devolver
change-type-same = Custa o mesmo.
change-type-how = A diferença
change-type-later = Depois
change-type-code = O código continua: o que foi impresso ou enviado ainda vale.
change-type-go = Mudar
change-type-done = O ingresso foi alterado.
change-type-done-change = O ingresso foi alterado. Troco: { $change }
ticket-reason = Motivo
ticket-reason-hint = Para bloquear (a porta o mostra) ou cancelar.
ticket-pay = Registrar o pagamento
ticket-payed = O pagamento foi registrado.
ticket-block = Bloquear
ticket-blocked = O ingresso foi bloqueado.
ticket-unblock = Desbloquear
ticket-unblocked = O ingresso vale de novo.
ticket-reissue = Reemitir
ticket-reissue-hint = Cria um novo código. O antigo não abre mais a porta.
ticket-reissued = Há um novo código; o antigo não vale mais.
ticket-cancel = Cancelar o ingresso
ticket-cancelled = O ingresso foi cancelado.
ticket-still-inside = A pessoa está lá dentro: pode sair e não entra de novo.
wristband = Pulseira ou cartão
wristband-hint = Clique aqui e leia-o: a partir daí é lido no lugar do ingresso.
wristband-link = Vincular
wristband-unlink = Desvincular
wristband-linked = Vinculado: é lido no lugar do ingresso.
wristband-unlinked = Não está mais vinculado.
ticket-reinstate = Restabelecer
ticket-reinstated = O ingresso vale de novo.

history-title = O que aconteceu com ele
history-issued = Emitido
history-changed = Alterado
history-type_changed = Tipo ou preço alterado
history-blocked = Bloqueado
history-unblocked = Desbloqueado
history-cancelled = Cancelado
history-reinstated = Restabelecido
history-reissued = Novo código
history-linked = Pulseira ou cartão vinculado
history-unlinked = Não mais vinculado
history-order_changed = Pedido alterado
history-paid = Pago
history-refunded = Reembolsado
history-came_in = Entrou
history-went_out = Saiu
history-refused = Recusado
history-undone = Leitura desfeita
history-forgotten = Dados pessoais apagados
history-field-name = Nome
history-field-email = E-mail
history-field-note = Nota para a porta
history-field-seat = Lugar
history-field-valid_from = Válido a partir de
history-field-valid_until = Válido até
history-field-pay_until = Pagar até
history-text = “{ $text }”
history-unpaid = Não pago, entrou mesmo assim
history-by-number = Reemitido, entrou com o número
history-paper = No papel, digitado depois
history-taken-back = Desfeita depois

file-choose = Escolher…
file-hint = Escolha-o, solte-o nesta janela ou digite onde ele está.

import-title = Importar uma lista de convidados
import-lead = As colunas podem vir em qualquer ordem. Você vê antes o que aconteceria; depois tudo é importado, ou nada.
import-from = Onde está a lista
import-from-file = Em um arquivo
import-from-cells = Células copiadas
import-file = Lista: CSV, .xlsx ou .ods
import-cells = Cole as células aqui
import-cells-hint = Copie-as na sua planilha, com a linha que diz o que são as colunas.
import-type = Tipo de ingresso das linhas que não indicam nenhum
import-type-none = Nenhum
import-type-hint = Sem isso, linhas sem tipo são um problema.
import-working = A lista está sendo importada
import-rows = { $n ->
    [one] { $n } linha.
   *[other] { $n } linhas.
}
import-read = Lido como { $encoding }, células separadas por { $delimiter }.
import-delimiter-comma = vírgulas
import-delimiter-semicolon = pontos e vírgulas
import-delimiter-tab = tabulações
import-delimiter-pipe = barras verticais
import-delimiter-cells = células
import-count-new = Novas
import-count-changed = Mudadas
import-count-unchanged = Sem mudança
import-count-gone = Fora da lista agora
import-count-left_out = Deixadas de fora: não vêm
import-count-status = { $status }: { $n }
import-nothing = Tudo desta lista já está aqui, como está nela.
import-problems = { $n ->
    [one] { $n } problema: nada pode ser importado até que seja corrigido.
   *[other] { $n } problemas: nada pode ser importado até que sejam corrigidos.
}
import-warnings = { $n ->
    [one] { $n } aviso. Não impede nada.
   *[other] { $n } avisos. Não impedem nada.
}
import-problems-more = E mais { $n }.
import-problem-line = Linha
import-problem-column = Coluna
import-problem-value = Valor
import-problem-problem = Problema
import-columns = Qual coluna é o quê
import-columns-header = Coluna
import-columns-samples = O que contém
import-columns-field = Lida como
import-columns-why = Por quê
import-column-none = Não é lida
import-column-empty = Nada
import-group-guest = Convidado
import-group-ticket = Ingresso
import-group-order = Pedido e pagamento
import-group-own = De uma exportação do Entrada
import-field-name = Nome
import-field-first_name = Primeiro nome
import-field-last_name = Sobrenome
import-field-email = E-mail
import-field-note = Nota para a porta
import-field-guests = Quantos acompanham
import-field-status = Se vem
import-field-void = Sem validade se preenchido
import-field-type = Tipo de ingresso
import-field-seat = Lugar
import-field-seat_row = Fileira do lugar
import-field-seat_zone = Setor do lugar
import-field-gate = Portão
import-field-valid_from = Vale a partir de
import-field-valid_until = Vale até
import-field-quantity = Quantos ingressos
import-field-code = Código impresso
import-field-reference = Como outros chamam este ingresso
import-field-order = Pedido
import-field-paid = Pago
import-field-price = Preço
import-field-currency = Moeda
import-field-buyer = Comprador
import-field-buyer_first_name = Primeiro nome do comprador
import-field-buyer_last_name = Sobrenome do comprador
import-field-buyer_email = E-mail do comprador
import-field-number = Número do ingresso
import-field-state = Estado
import-field-state_text = Por que bloqueado ou cancelado
import-field-serial = Número do código
import-field-issued_at = Emitido
import-field-entered_at = Entrou
import-field-inside = Dentro
import-field-expired = Lugar devolvido
import-field-tax = Imposto em porcentagem
import-field-price_reason = Por que outro preço
import-field-entries = Vezes que entrou
import-reason-header = O cabeçalho diz
import-reason-content = O conteúdo diz
import-reason-chosen = Você escolheu
import-reason-remembered = Já escolhido para uma lista assim
import-reason-unfit = O conteúdo não combina com o cabeçalho
import-reason-other = Outra coluna é lida para isso
import-reason-unknown = Nada diz o que é
import-unread = Não são lidas: { $columns }.
import-unread-none = Todas as colunas são lidas.
import-encoding = Codificação
import-encoding-found = A detectada: { $encoding }
import-header = O cabeçalho está na linha
import-header-hint = Vazio: é procurado.
import-changes = Mudanças
import-changes-lead = Marque o que deve ficar como está na lista. O que não for marcado fica como está aqui.
import-changes-all = Todas as mudanças
import-changes-count = { $n } de { $of } linhas marcadas
import-change-line = Linha
import-change-number = Ingresso
import-change-field = O quê
import-change-old = Aqui
import-change-new = Na lista
import-change-nothing = nada
import-change-tick = Linha { $line }, ingresso { $number }
import-gone = Aqui e não mais na lista
import-gone-lead = Nada é feito com eles. Quem não vem é cancelado na lista de convidados.
import-gone-number = Ingresso
import-gone-name = Nome
import-gone-type = Tipo de ingresso
import-sample = As primeiras linhas
import-go = { $n ->
    [one] Importar { $n } convidado
   *[other] Importar { $n } convidados
}
import-go-changes = { $n ->
    [one] Mudar { $n } convidado
   *[other] Mudar { $n } convidados
}
import-go-both = Importar { $n } novos, mudar { $lines }
import-done = { $n ->
    [one] { $n } convidado foi importado.
   *[other] { $n } convidados foram importados.
}
import-done-changes = Importado: { $n } novos, { $done } mudanças feitas, { $left } não feitas.

export-title = Exportar
export-what = O quê
export-tickets = Ingressos
export-scans = Leituras
export-orders = Pedidos
export-came = Quem veio
export-missed = Quem não veio
export-hint = Para planilhas. Nenhuma célula pode agir como fórmula.
export-format = Formato
export-format-csv = CSV
export-format-xlsx = Excel (.xlsx)
export-separator = Entre as células
export-separator-comma = Vírgula
export-separator-semicolon = Ponto e vírgula
export-separator-tab = Tabulação
export-decimal = Decimais
export-decimal-point = 12.50
export-decimal-comma = 12,50
export-columns = Colunas
export-columns-all = Todas as colunas
export-columns-count = { $n } de { $of }
export-columns-hint = Para mover uma coluna, arraste-a pela alça ou use as setas do teclado sobre a alça.
order-list-move = Mover { $name }
order-list-place = { $name }: { $at } de { $of }
export-column-answer = Resposta: { $question }
export-column-scan = Leitura
export-column-at = Quando
export-column-direction = Entrada ou saída
export-column-device = Laptop
export-column-verdict = Veredito
export-column-verdict_reason = Motivo
export-column-unconfirmed = Não confirmado
export-column-undone = Desfeito
export-column-area = Área
export-column-person = Pessoa
export-column-accepted_unpaid = Admitido sem pagar
export-column-paper = Do papel
export-column-why = Por que foi admitido
export-column-accepted_reissued = Admitido com código anterior
export-column-lines = O que foi comprado
export-column-total = Total
export-column-method = Pago com
export-column-due = A pagar
export-column-refunded = Devolvido
export-column-pay_until = Reservado até
export-column-order_note = Observação
export-go = Exportar

insights-empty = Nada para mostrar ainda. Os gráficos aparecem aqui com o primeiro ingresso.
insights-issued = Vendidos
insights-issued-small = { $n ->
    [one] { $n } cancelado
   *[other] { $n } cancelados
}
insights-issued-expired = Cancelados: { $cancelled }, não pagos a tempo: { $n }
insights-admitted = Vieram
insights-inside = Dentro agora
insights-inside-small = pessoas
insights-inside-of = de { $capacity } lugares
insights-missed = Ainda não vieram
insights-manual = Sem ingresso
insights-manual-small = entraram com um motivo
insights-refused = Recusadas
insights-refused-small = leituras na porta
insights-undone = Desfeitas
insights-undone-small = leituras, não contadas em outro lugar
insights-percent = { $share }%
insights-report = Relatório em PDF
insights-came = Quem veio
insights-not-come = Quem não veio
insights-csv = CSV
insights-table = Como tabela
insights-arrivals = Chegadas a cada cinco minutos
insights-arrivals-none = Ninguém veio ainda.
insights-most-label = O máximo: { $most }, { $what }.
insights-peak-expected = Pico esperado por volta das { $at }.
insights-peak-passed = O pico: { $at }, { $n } em cinco minutos.
insights-peak-unknown = Ainda vieram poucos para dizer quando virá a maioria.
insights-types = Por tipo de ingresso
insights-areas = Áreas
insights-itself = O próprio evento
insights-hours = Por hora
insights-gates = Por portão
insights-nowhere = Sem portão indicado
insights-refusals = Recusas na porta
insights-refused-none = Ninguém foi recusado.
insights-money = Dinheiro
insights-money-none = Nada foi pago ainda.
insights-taxes = Imposto no dinheiro
insights-untaxed = sem imposto
insights-sellers = Vendido por
insights-seller = { $person }, { $device }
insights-speed = Velocidade nas portas
insights-speed-small = No quarto de hora mais cheio de cada porta.
insights-door = { $gate }, { $device }
insights-column-type = Tipo
insights-column-issued = Vendidos
insights-column-admitted = Vieram
insights-column-inside = Dentro
insights-column-missed = Não vieram
insights-column-from = De
insights-column-entries = Entradas
insights-column-exits = Saídas
insights-column-manual = Sem ingresso
insights-column-refused = Recusadas
insights-column-hour = Hora
insights-column-gate = Portão
insights-column-area = Área
insights-column-capacity = Lotação
insights-column-reason = Motivo
insights-column-scans = Leituras
insights-column-method = Pago com
insights-column-taken = Recebido
insights-column-refunded = Reembolsado
insights-column-rate = Alíquota
insights-column-before_tax = Líquido
insights-column-tax = Imposto
insights-column-gross = Bruto
insights-column-net = Fica
insights-column-payments = Pagamentos
insights-column-seller = Quem
insights-column-tickets = Ingressos
insights-column-busiest = Mais cheio desde
insights-column-minute = Por minuto
insights-column-seconds = Segundos entre elas

incident-title = { $n ->
    [one] { $n } incidente
   *[other] { $n } incidentes
}
incident-why = Computadores fizeram isto enquanto não tinham contato. Tudo fica guardado.
incident-entry = { $at } em { $device }
incident-entry-gate = { $at } por { $gate } em { $device }
incident-seat = O lugar { $seat } foi vendido duas vezes
incident-seat-both = Vendido antes a { $first }, depois a { $second }. Dê outro lugar a um dos dois.
incident-both = Antes { $first }, depois { $second }.
incident-cancelled = Cancelado: { $first }; entrou: { $second }.
incident-blocked = Bloqueado: { $first }; entrou: { $second }.
incident-quota = { $name }: { $sold } vendidos de { $quota }
incident-quota-seller = { $device }: { $sold }, dos quais { $over } a mais
incident-quota-when = Além da cota: o primeiro { $first }, o último { $second }. Cancele alguns ou aumente a cota.
incident-refund = { $refunded } reembolsados de { $taken } pagos
incident-refund-when = Reembolsado { $first } e outra vez { $second }: { $over } a mais. Peça de volta.

devices-title = Computadores deste evento
devices-this = este computador
devices-dismissed = dispensado
devices-unconfirmed = entrou, ainda não confirmado
devices-continues = continua de um backup
devices-forked = duas histórias
devices-silent = Ainda não há nada dele aqui.
devices-heard = Último registro: { $at }; { $n } no total.
devices-refused = { $n ->
    [one] { $n } registro dele não vale.
   *[other] { $n } registros dele não valem.
}
devices-of-nobody = Registros em nome de ninguém que trabalhe aqui: { $n }. Valem só para o computador.
devices-out = Passar o evento a outro computador
devices-out-why = Cria um arquivo com que outro computador entra no evento: como porta, bilheteria ou organização. Leve-o em um pendrive.
devices-out-why-door = Cria um arquivo com tudo o que este computador sabe, para os outros receberem.
devices-out-go = Passar adiante
devices-out-go-door = Salvar um arquivo
devices-in = Receber um arquivo
devices-in-why = O que outro computador vendeu ou leu se soma ao que está aqui. Receber o mesmo arquivo duas vezes não muda nada.
devices-in-go = Receber
devices-dismiss = Dispensar
devices-dismiss-title = Dispensar { $name }?
devices-dismiss-why = O que ele registrou até agora fica. Nada do que registrar daqui em diante vale, e isso não tem volta: para voltar, ele precisa de uma pasta de dados vazia e de receber o evento de novo.
devices-dismiss-from = A partir de quando (opcional)
devices-dismiss-from-hint = Por exemplo 2026-11-20 19:30. O que ele registrou desde então também não conta. Vazio: a partir de agora.
devices-dismiss-done = { $name } foi dispensado.

bundle-in-title = Receber um arquivo
bundle-in-lead = Um arquivo que o Entrada escreveu em outro computador, e a frase secreta com que foi salvo.
bundle-in-go = Receber
bundle-in-working = Recebendo o arquivo
bundle-file = Arquivo
bundle-passphrase = Frase secreta
bundle-passphrase-in = Pergunte a quem lhe deu o arquivo.
bundle-passphrase-out = Diga-a à pessoa no outro computador; nunca a escreva no pendrive.
bundle-joined = Este computador entrou em “{ $event }” como: { $role }.
bundle-met = “{ $event }” está em dia com esse arquivo.
bundle-counts = Registros novos: { $fresh }; já estavam aqui: { $known }.
bundle-refused = { $n ->
    [one] { $n } registro não vale:
   *[other] { $n } registros não valem:
}
bundle-open = Ir ao evento
bundle-out-title = Passar o evento a outro computador
bundle-out-lead = O arquivo leva o evento, seus convidados e sua chave, fechado com uma frase secreta.
bundle-out-lead-door = O arquivo leva tudo o que este computador sabe do evento, fechado com uma frase secreta.
bundle-out-go = Salvar o arquivo
bundle-role = O outro computador será
bundle-role-door = Lê ingressos, busca e desfaz leituras. Não pode vender, cancelar nem exportar.
bundle-role-desk = Vende e altera ingressos, e faz tudo o que uma porta faz.
bundle-role-organiser = Pode fazer tudo, até dispensar computadores.
bundle-role-parts = Escolha o que o outro computador é, mesmo que já participe: um arquivo para a porta não leva endereços de e-mail nem compradores.
bundle-written = O arquivo está pronto:
bundle-written-next = No outro computador, escolha “Entrar com um arquivo”, ou “Receber um arquivo” na tela Aparelhos.

settings-saved = Salvo.
settings-section-laptop = Este computador
settings-section-paper = Papel
settings-section-door = Porta
settings-section-files = Arquivos
settings-section-safety = Segurança
settings-section-about = Sobre o Entrada
settings-device = Nome deste computador
settings-device-usual = Como o sistema o chama
settings-device-hint = Os outros computadores o mostram ao lado do que foi feito aqui.
settings-language = Idioma
settings-language-system = O do sistema
settings-theme = Cores
settings-theme-system = As do sistema
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-printer = Impressora dos ingressos
settings-printer-default = A padrão do sistema
settings-printer-usual = { $name } (padrão do sistema)
settings-printer-none = Este sistema não oferece impressora. Salvar em PDF funciona sem ela.
settings-printer-stopped = { $name } está parada. { $why }
settings-copies = Cópias de cada ingresso
settings-page = Tamanho do papel
settings-after = Depois de uma venda
settings-after-print = Imprimir
settings-after-pdf = Salvar PDF
settings-after-none = Só mostrar
settings-camera = Câmera
settings-sound = Sons na porta
settings-guest-language = Idioma das recusas para convidados
settings-guest-language-hint = A frase mostrada em letras grandes ao convidado na porta, com a tecla G.
settings-guest-language-same = O idioma deste computador
settings-sound-hint = Pode entrar, confira, já está dentro e pare soam diferentes. Experimente:
settings-sound-admit = Pode entrar
settings-sound-attention = Confira
settings-sound-duplicate = Já está dentro
settings-sound-refuse = Pare
settings-folder = Salvar arquivos em
settings-folder-ask = Perguntar sempre
settings-folder-hint = Com uma pasta aqui, os arquivos são salvos sem perguntar; nenhum é sobrescrito.
settings-bom = Marcar arquivos CSV para o Excel
settings-bom-hint = Assim o Excel lê bem os acentos. Outros programas podem mostrar um primeiro caractere estranho.
settings-backup = Fazer backup deste computador
settings-backup-why = Tudo o que há neste computador em um só arquivo, fechado com uma frase secreta. O programa do terminal o lê de volta: entrada restore FILE.
settings-backup-hint = Sem ela, ninguém pode abrir o backup.
settings-backup-go = Salvar o backup
settings-verify = Verificar o diário
settings-verify-why = Examina cada assinatura: algo se perdeu ou mudou sem o Entrada saber?
settings-verify-working = Verificando…
settings-verify-good = { $n ->
    [one] Tudo bem: { $n } registro verificado.
   *[other] Tudo bem: { $n } registros verificados.
}
settings-verify-bad = { $n ->
    [one] { $n } coisa está errada:
   *[other] { $n } coisas estão erradas:
}
settings-section-diagnosis = Diagnóstico
diagnosis-why = Quando algo não funciona: o que se sabe deste portátil e deste programa, para quem o ajudar.
diagnosis-open = Ver
diagnosis-what = Nada aqui nomeia um convidado, um bilhete ou uma pessoa. Os nomes e valores estão em inglês.
diagnosis-save = Guardar como ficheiro…
diagnosis-program = Programa
diagnosis-system = Sistema
diagnosis-clock = Relógio
diagnosis-data = Pasta de dados
diagnosis-database = Base de dados
diagnosis-counts = Linhas de cada tabela
diagnosis-cameras = Câmaras
diagnosis-printers = Impressoras
diagnosis-errors = Últimos erros
diagnosis-errors-none = Nenhum.
diagnosis-log = Registo técnico
about-version = Versão { $version }. Pasta de dados: { $folder }
about-licence = Software livre sob a licença MIT.

pin-back = Apagar o último dígito
pin-differ = os dois PINs são diferentes
pin-differ-next = Digite o mesmo nos dois campos.

who-change = Identificar-se, mudar quem trabalha aqui ou sair
who-nobody = Ninguém identificado
who-title = Quem trabalha aqui?
who-ask = Quem trabalha aqui?
who-ask-why = O que for feito a partir de agora é feito em seu nome.
who-names = Pessoas
who-empty = Ninguém tem PIN ainda. A organização adiciona pessoas na tela Evento.
who-pin = PIN de { $name }
who-in = Identificar-se
who-out = Encerrar a sessão de { $name }
who-now = trabalhando agora
who-done = Trabalhando agora: { $name }.

lock-title = Bloquear este computador
lock-why = Até alguém digitar o PIN, este computador não faz mais nada. Quem trabalha nele continua dizendo quem é.
lock-to = Continua possível
lock-to-door = Porta
lock-to-sell = Vender
lock-to-both = Vender e Porta
lock-go = Bloquear
lock-undo = Desbloquear
lock-pin = PIN deste computador
lock-pin-new = Um PIN para este computador, de 4 a 12 dígitos
lock-pin-again = O mesmo outra vez
lock-done = Este computador está bloqueado.
unlock-laptop-title = Desbloquear este computador
unlock-laptop-why = Com o PIN com que foi bloqueado.
unlock-laptop-done = Este computador está desbloqueado.

event-part-people = Pessoas
people-title = Quem trabalha aqui
people-lead = Com um PIN próprio, as pessoas dizem quem vende e quem está na porta. O que podem fazer nunca passa do que o computador pode.
people-empty = Ninguém ainda. Sem pessoas, tudo é feito em nome do computador.
people-ask = Sempre perguntar quem trabalha neste computador
people-ask-hint = Sem isto, só um computador bloqueado pergunta.
person-name = Nome
person-role = Pode
person-role-organiser = Organização
person-role-desk = Vendas
person-role-door = Porta
person-pin = PIN
person-pin-hint = 4 a 12 dígitos
person-pin-keep = Como está
person-pin-yes = tem um
person-pin-no = nenhum: não pode se identificar
person-add = Adicionar
person-edit = Alterar { $name }
person-remove = Tirar { $name } da lista
person-saved = Os dados de { $name } foram salvos.
person-saved-new-pin = Os dados de { $name } foram salvos. Com o papel superior, é preciso um novo PIN.
person-removed = { $name } não está mais na lista.

erase-open = Esquecer esta pessoa
erase-title = Esquecer { $name }?
erase-goes = O que vai embora
erase-goes-what = Nome, endereço de e-mail, nota e respostas na porta. Deste computador na hora, dos outros quando tiverem notícias. O comprador do pedido também, se for a mesma pessoa ou não tiver comprado mais nada.
erase-goes-order = Nome, endereço de e-mail e nota do comprador. Os ingressos deste pedido no mesmo nome também, com as respostas na porta. Deste computador na hora, dos outros quando tiverem notícias.
erase-stays = O que fica
erase-stays-what = O ingresso com seu número, tipo e lugar, quando entrou e o que foi pago. As contagens continuam certas, e o ingresso ainda abre a porta. Os motivos digitados ao bloquear, cancelar ou reembolsar um ingresso também ficam.
erase-files = Arquivos salvos antes ainda têm os dados: backups, exportações, arquivos passados adiante, listas impressas. Apague-os. Isto não tem volta.
erase-go = Esquecer para sempre
erase-done = Ingresso { $number }: os dados do titular foram apagados.
erase-done-buyer = Ingresso { $number }: os dados do titular e do comprador foram apagados.
erase-done-order = Pedido { $number }: os dados do comprador foram apagados.
expired-done = { $name } acabou há tempo suficiente: os dados pessoais dos convidados foram apagados.

error-bad_input-title = Isso não serve
error-bad_input-next = Corrija e tente de novo.
error-not_found-title = Não encontrado
error-not_found-next = Talvez esteja escrito de outro jeito, ou não esteja neste computador.
error-ambiguous-title = Mais de um corresponde
error-ambiguous-next = Seja mais exato.
error-not_allowed-title = Não neste computador
error-not_allowed-next = A organização pode lhe passar o evento com outro papel.
error-sold_out-title = Esgotado
error-sold_out-next = Escolha outro tipo, ou aumente a quantidade na tela Evento.
error-conflict-title = Isso não pode ser feito agora
error-conflict-next = Veja como estão as coisas e tente de novo.
error-key_needed-title = É preciso uma chave
error-key_needed-next = Escolha onde guardá-la.
error-key_unavailable-title = A chave não está acessível
error-key_unavailable-next = Desbloqueie o chaveiro do sistema, ou devolva o arquivo de chave ao lugar, e tente de novo.
error-passphrase_needed-title = Bloqueado
error-passphrase_needed-next = Digite a frase secreta.
error-wrong_passphrase-title = Isso não abre
error-wrong_passphrase-next = Confira as maiúsculas e o layout do teclado.
error-sign_in_needed-title = Quem trabalha aqui?
error-sign_in_needed-next = Identifique-se com seu PIN.
error-wrong_pin-title = PIN errado
error-wrong_pin-next = Tente de novo.
error-locked-title = Este computador está bloqueado
error-locked-next = Desbloqueie-o antes com o PIN dele.
error-bad_file-title = Este arquivo não pode ser usado
error-bad_file-next = Escolha outro arquivo.
error-import_problems-title = A lista tem problemas
error-import_problems-next = Corrija-os no arquivo e tente de novo.
error-newer-title = Feito por um Entrada mais novo
error-newer-next = Instale a versão mais nova neste computador.
error-damaged-title = Os dados estão danificados
error-damaged-next = Guarde uma cópia da pasta de dados e depois restaure seu último backup.
error-busy-title = Outra cópia está usando
error-busy-next = Espere um momento, ou feche a outra.
error-read_only-title = Não é possível gravar na pasta de dados
error-read_only-next = Confira as permissões, ou escolha outra pasta com --data.
error-disk_full-title = O disco está cheio
error-disk_full-next = Libere espaço; nada se perdeu.
error-printing-title = A impressão falhou
error-printing-next = Olhe a impressora e imprima de novo: nenhum ingresso novo é criado.
error-camera-title = A câmera falhou
error-camera-next = Desconecte-a e conecte-a de novo.
error-stopped-title = Parado
error-stopped-next = Nada ficou pela metade.
error-internal-title = Algo deu errado dentro do Entrada
error-internal-next = Tente de novo. Se continuar, avise com esta frase, por favor.

## The dress rehearsal.

rehearsal-title = Ensaio geral
rehearsal-lead = Antes de abrir as portas: todas as linhas devem estar verdes. Nada do que você faz aqui é registrado como leitura.
rehearsal-again = Tentar de novo
rehearsal-to-door = Ir à porta
rehearsal-verdict-fine = Tudo pronto. As portas podem abrir.
rehearsal-verdict-wrong = Ainda não está pronto
rehearsal-verdict-open = Quase: algumas coisas precisam de você
rehearsal-wrong-count = { $n ->
    [one] { $n } coisa a consertar
   *[other] { $n } coisas a consertar
}
rehearsal-open-count = { $n ->
    [one] { $n } coisa ainda a testar
   *[other] { $n } coisas ainda a testar
}
rehearsal-state-fine = OK
rehearsal-state-look = Conferir
rehearsal-state-wrong = Consertar
rehearsal-state-open = Testar
rehearsal-part-event = Evento
rehearsal-part-clock = Relógio
rehearsal-part-key = Chave
rehearsal-part-ticket = Ingresso de teste
rehearsal-part-list = Lista de convidados
rehearsal-part-laptops = Computadores
rehearsal-part-printer = Impressora
rehearsal-part-disk = Disco
rehearsal-part-battery = Bateria
rehearsal-part-camera = Câmera
rehearsal-part-code = Leitura de um código
rehearsal-part-scanner = O leitor USB
rehearsal-part-sound = Som
rehearsal-part-page = Impressão
rehearsal-camera-starting = Esperando a primeira imagem…
rehearsal-camera-live = { $name } enxerga, em { $width } × { $height }.
rehearsal-code-open = Segure qualquer ingresso diante da câmera.
rehearsal-code-read = Lido e respondido em { $ms } ms: { $answer }
rehearsal-scanner-open = Só se você tiver um: leia com ele qualquer ingresso deste evento.
rehearsal-scanner-plain = Ele leu um ingresso e não acrescenta nada.
rehearsal-scanner-affix = Ele leu um ingresso. Põe “{ $before }” antes e “{ $after }” depois de cada código: a partir de agora isso é retirado.
rehearsal-scanner-keys = Está ajustado a outro teclado que este laptop. Não faz mal.
rehearsal-sound-open = Toque o som de uma entrada e escute.
rehearsal-sound-play = Tocar
rehearsal-sound-heard = Você ouviu?
rehearsal-sound-fine = Você ouviu.
rehearsal-sound-wrong = Você não ouviu.
rehearsal-sound-mend = Aumente o volume, escolha o alto-falante certo nos ajustes do sistema e permita sons em Ajustes.
rehearsal-page-open = Imprima uma página que parece um ingresso e não deixa ninguém entrar.
rehearsal-page-print = Imprimir
rehearsal-page-sent = Foi enviada a { $printer }. Saiu uma página limpa?
rehearsal-page-fine = A página saiu bem.
rehearsal-page-wrong = A página não saiu bem.
rehearsal-page-mend = Olhe o papel, a tinta e o cabo, escolha a impressora em Ajustes e imprima de novo.
rehearsal-speed = Ler uma imagem leva { $p50 } ms, quase sempre menos de { $p95 } ms.
rehearsal-settings = Ajustado na câmera para ler melhor: { $settings }

## The mail server.

settings-section-mail = E-mail
settings-mail-lead = Os ingressos saem pelo seu próprio servidor de e-mail. A senha fica guardada neste computador, criptografada.
settings-mail-host = Servidor de e-mail
settings-mail-port = Porta
settings-mail-security = Criptografia
settings-mail-security-tls = TLS
settings-mail-security-start_tls = STARTTLS
settings-mail-security-open = Nenhuma
settings-mail-user = Nome de usuário
settings-mail-password = Senha
settings-mail-password-hint = Muitos provedores pedem uma senha de aplicativo feita para isso. Deixe vazio para manter a que está salva; com outro servidor, porta, criptografia ou nome de usuário, é preciso digitá-la de novo.
settings-mail-from = Endereço do remetente
settings-mail-from-name = Nome do remetente
settings-mail-save = Salvar
settings-mail-saved = Servidor de e-mail salvo.
settings-mail-saved-without-password = Servidor de e-mail salvo. A senha não foi mantida, porque era para outros ajustes: digite-a de novo.
settings-mail-test = Enviar uma carta de teste a
settings-mail-test-go = Enviar
settings-mail-tested = O servidor aceitou a carta. Veja se ela chega.

error-mail-title = O e-mail não foi enviado
error-mail-next = Confira o servidor de e-mail em Ajustes e tente de novo.
error-sheets-title = O Google Planilhas não aceitou
error-sheets-next = Tente de novo; o que espera não se perde.

## A planilha do Google.

clip-go = Copiar
clip-done = Copiado.
clip-by-hand = Está selecionado: pressione Ctrl+C para copiar.

sheet-title = Planilha Google
sheet-lead = Mostra os convidados e as leituras de “{ $event }” em uma planilha do Google que você pode compartilhar.
sheet-point-own = Ordene, filtre, pinte e acrescente colunas lá como quiser: cada linha é reencontrada.
sheet-point-wait = Ninguém aqui espera por ela. Sem rede, o que é novo sai depois por si só.
sheet-point-edit = Quem muda lá um nome, e-mail, lugar ou nota faz uma proposta; você aceita ou não.
sheet-connect = Ligar uma planilha
sheet-guide = Como preparar
sheet-nameless = Planilha
sheet-by-person = Pelo login de { $account }
sheet-by-service_account = Pela conta de serviço { $account }
sheet-by-somebody = Por um login do Google
sheet-open = Abrir a planilha
sheet-flush = Enviar agora
sheet-test = Testar a ligação
sheet-testing = Tentando…
sheet-test-same = Tentado agora mesmo: continua assim.
sheet-test-fine = Tudo certo: dá para chegar à planilha e escrever nela.
sheet-columns = Colunas
sheet-disconnect = Desligar
sheet-last = Última vez que estava certa: { $at }
sheet-detail = Em detalhe: { $detail }
sheet-sign-in-again = Fazer login de novo
sheet-connect-again = Ligar de novo
sheet-this-account = esta conta

sheet-current = Em dia
sheet-needs = Precisa de você
sheet-sending = { $n ->
    [one] Enviando { $n } mudança…
   *[other] Enviando { $n } mudanças…
}
sheet-waiting = { $n ->
    [one] { $n } esperando
   *[other] { $n } esperando
}
sheet-waiting-in = { $n ->
    [one] { $n } esperando, próxima tentativa em { $s } s
   *[other] { $n } esperando, próxima tentativa em { $s } s
}
sheet-trying = Tentando…
sheet-trying-in = Próxima tentativa em { $s } s
sheet-aloud-up_to_date = A planilha do Google está em dia.
sheet-aloud-waiting = Há mudanças esperando pela planilha do Google.
sheet-aloud-needs_person = A planilha do Google precisa de você: veja em Ajustes.
sheet-proposals = { $n ->
    [one] { $n } mudança para ver
   *[other] { $n } mudanças para ver
}
sheet-changes = Mudanças para ver

sheet-connect-title = Ligar uma planilha do Google
sheet-way = Como ligar
sheet-way-person = Fazer login com o Google
sheet-way-service_account = Conta de serviço
sheet-person-lead = Você faz login no seu navegador, e a Entrada cria uma planilha nova no seu Google Drive. Ela não vê nenhum outro arquivo seu.
sheet-client-needed = O Google deixa entrar programas que têm um ID do cliente. Criar um leva dez minutos, uma vez; serve para todos os seus computadores.
sheet-client-own = ID do cliente
sheet-client-built-in = Deixe como está, a menos que você tenha outro seu.
sheet-client-id = ID do cliente
sheet-client-secret = Chave secreta do cliente
sheet-client-secret-hint = Fica guardada neste computador, criptografada.
sheet-client-secret-keep = Deixe vazio para manter a que está salva.
sheet-sign-in = Fazer login com o Google
sheet-sign-in-waiting = Continue no navegador…
sheet-sign-in-address = Endereço do login
sheet-sign-in-address-hint = Nenhum navegador abriu? Copie isto em um deste computador.
sheet-service-lead = Para computadores onde ninguém faz login: a Entrada usa um arquivo de chave e uma planilha que você compartilhou com a conta dele.
sheet-key = Arquivo de chave
sheet-account = Compartilhe a planilha com este endereço
sheet-account-hint = Na planilha, aperte Compartilhar, cole-o e escolha Editor.
sheet-address = Endereço da planilha
sheet-address-hint = Copie do navegador com a planilha aberta.
sheet-connected = A planilha está ligada. Ela se enche por si só.

sheet-columns-title = Colunas da planilha
sheet-columns-lead = Uma coluna que você tira continua na planilha, mas não é mais atualizada. Os títulos podem ser trocados na planilha.
sheet-columns-saved = As colunas estão salvas.
sheet-column-number = Número
sheet-column-name = Nome
sheet-column-email = E-mail
sheet-column-type = Tipo
sheet-column-seat = Lugar
sheet-column-note = Nota para a porta
sheet-column-state = Estado
sheet-column-paid = Pago
sheet-column-price = Preço
sheet-column-order = Pedido
sheet-column-issued = Emitido
sheet-column-valid_from = Válido a partir de
sheet-column-valid_until = Válido até
sheet-column-entered = Entrou
sheet-column-inside = Dentro agora
sheet-column-entries = Entradas
sheet-column-gate = Acesso
sheet-column-device = Computador

sheet-disconnect-title = Desligar a planilha?
sheet-disconnect-stays = A planilha fica no Google como está. Só deixa de receber novidades deste computador.
sheet-disconnect-goes = Este computador esquece como chegar a ela: para continuar, ligue-a de novo.
sheet-disconnected = A planilha está desligada.

sheet-trouble-offline = Não dá para chegar ao Google.
sheet-trouble-offline-next = Nada se perde: o que espera sai por si só quando houver rede.
sheet-trouble-portal = Outra coisa respondeu em vez do Google, talvez a página de login da rede.
sheet-trouble-portal-next = Abra qualquer página no navegador e faça login na rede.
sheet-trouble-quota = O Google pede uma pausa.
sheet-trouble-quota-next = Foi pedido demais em um minuto. Continua por si só.
sheet-trouble-google = O Google está com um problema próprio.
sheet-trouble-google-next = Nada se perde: tenta-se de novo por si só.
sheet-trouble-answer = A resposta do Google não chegou inteira.
sheet-trouble-answer-next = Nada se perde: tenta-se de novo por si só.
sheet-trouble-not_shared = A planilha não está compartilhada.
sheet-trouble-not_shared-next = Abra a planilha, aperte Compartilhar e acrescente { $account } como editor.
sheet-trouble-not_found = A planilha não está lá.
sheet-trouble-not_found-next = Foi apagada, ou esta conta não pode vê-la. Veja na lixeira do Google, ou ligue outra.
sheet-trouble-scope = O login não deixa a Entrada escrever planilhas.
sheet-trouble-scope-next = Faça login de novo e deixe marcada a caixa dos arquivos do Google Drive.
sheet-trouble-sign_in_again = O login do Google não vale mais.
sheet-trouble-sign_in_again-next = Foi retirado ou venceu. Faça login de novo.
sheet-trouble-client = O Google não conhece este ID do cliente.
sheet-trouble-client-next = Confira o ID do cliente e a chave secreta.
sheet-trouble-key = O Google não aceita esta chave.
sheet-trouble-key-next = Crie uma chave nova para a conta de serviço e ligue com ela.
sheet-trouble-clock = O relógio deste computador está errado.
sheet-trouble-clock-next = Acerte a data e a hora, depois envie.
sheet-trouble-api_off = A API Google Sheets está desativada.
sheet-trouble-api_off-next = Ative-a no seu projeto no Google: o guia leva até lá.
sheet-trouble-protected = Uma parte da planilha está protegida.
sheet-trouble-protected-next = Tire a proteção das colunas da Entrada, ou deixe { $account } editá-las.
sheet-trouble-not_a_sheet = É outro tipo de arquivo, por exemplo do Excel.
sheet-trouble-not_a_sheet-next = Abra-o no Planilhas Google, escolha Arquivo, Salvar como Planilhas Google, e ligue essa.
sheet-trouble-too_large = A planilha está cheia.
sheet-trouble-too_large-next = Ela tem dez milhões de células. Apague abas de que ninguém precisa, ou ligue uma nova.
sheet-trouble-request = O Google não entendeu o que a Entrada pediu.
sheet-trouble-request-next = Avise-nos, por favor. Os ingressos estão a salvo.
sheet-trouble-data = Os dados deste computador não puderam ser lidos.
sheet-trouble-data-next = Confira o diário, em Segurança.

proposals-title = Mudado na planilha
proposals-lead = Alguém escreveu isto na planilha do Google. Vale quando você aceita; o recusado é sobrescrito.
proposals-none = Nada para ver.
proposals-now = { $field } agora
proposals-wanted = Desejado
proposals-empty = vazio
proposals-accept = Aceitar
proposals-accept-one = Aceitar: { $field } de { $who }
proposals-decline = Recusar
proposals-decline-one = Recusar: { $field } de { $who }
proposals-accept-all = { $n ->
    [one] Aceitar
   *[other] Aceitar todas as { $n }
}
proposals-accepted = { $n ->
    [one] { $n } mudança aceita.
   *[other] { $n } mudanças aceitas.
}

guide-title = Preparar no Google
guide-open = Abrir
guide-person = Uma vez para você e todos os seus computadores, uns dez minutos. O Google não cobra por isso.
guide-person-step-1 = Crie um projeto
guide-person-step-1-how = No console do Google Cloud, com qualquer nome.
guide-person-step-2 = Ative a API Google Sheets
guide-person-step-2-how = Escolha seu projeto no alto da página e aperte Ativar.
guide-person-step-3 = Prepare a página de consentimento
guide-person-step-3-how = Um nome, seu e-mail, público Externo. Depois, em Público-alvo, aperte Publicar app: um login feito durante os testes acaba em sete dias.
guide-person-step-4 = Crie um cliente
guide-person-step-4-how = Aperte Criar cliente e escolha o tipo App para computador. O Google mostra um ID do cliente e uma chave secreta.
guide-person-step-5 = Faça login
guide-person-step-5-how = Feche esta página, cole os dois em seus campos e faça login. Deixe marcada a caixa dos arquivos do Google Drive.
guide-service_account = Para computadores onde ninguém faz login. Quem tem o arquivo de chave pode mudar toda planilha compartilhada com a conta dele.
guide-service_account-step-1 = Crie um projeto
guide-service_account-step-1-how = No console do Google Cloud, com qualquer nome.
guide-service_account-step-2 = Ative a API Google Sheets
guide-service_account-step-2-how = Escolha seu projeto no alto da página e aperte Ativar.
guide-service_account-step-3 = Crie uma conta de serviço
guide-service_account-step-3-how = Com qualquer nome. Não precisa de nenhum papel.
guide-service_account-step-4 = Crie uma chave
guide-service_account-step-4-how = Abra a conta, depois Chaves, Adicionar chave, Criar nova chave, JSON. Um arquivo é salvo neste computador. Se a sua organização não permite chaves, faça login com o Google.
guide-service_account-step-5 = Compartilhe uma planilha
guide-service_account-step-5-how = Crie uma nova ou use uma que você tem. Aperte Compartilhar, acrescente o endereço da conta de serviço e escolha Editor.
guide-service_account-step-6 = Ligue
guide-service_account-step-6-how = Feche esta página, escolha o arquivo de chave e cole o endereço da planilha. A Entrada guarda a chave criptografada; apague o arquivo depois.
