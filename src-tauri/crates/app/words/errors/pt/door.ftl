### Errors, door: see words/errors.rs.

scan-not-here = não há nenhuma leitura “{ $scan }” neste computador
scan-undone-before = a leitura { $scan } já foi desfeita antes
undo-needs-desk = { $whose ->
    [old] esta leitura tem mais de 15 minutos: uma porta já não a desfaz
   *[other] esta leitura é de outro computador: uma porta não a desfaz
}
    .terminal = Quem vende ou organiza o faz com o seu PIN: --person NOME.
    .window = Quem vende ou organiza entra com o seu PIN e a desfaz.
scan-undone = a leitura { $scan } foi desfeita
    .hint = Leia o ingresso de novo; será uma leitura nova, com identificador próprio.
scan-id-taken = o identificador de leitura { $scan } já foi usado, para outro código, outro sentido ou outro portão
    .hint = Dê a cada leitura um identificador próprio; um aparelho que as conta não pode recomeçar depois de reiniciar.
scan-id-malformed = o identificador de uma leitura tem de 1 a 64 letras, algarismos, hifens, pontos, dois-pontos ou sublinhados
party-of-nobody = ninguém vem junto: diga quantos, a partir de 1, ou todos
scanner-read-no-ticket = “{ $text }” não é um ingresso deste evento: leia um com o leitor e veja se o código está inteiro
gate-not-of-event = { $event } não tem nenhum portão “{ $gate }”
    .hint = Os portões são { $gates }.
question-not-of-event = não há nenhuma pergunta “{ $question }”
    .terminal = Liste as perguntas (entrada question list EVENT).
    .window = Veja as perguntas em Evento, Na porta.
answer-not-yes-or-no = a “{ $question }” se responde sim ou não, e não “{ $answer }”
answer-not-a-choice = a “{ $question }” não se pode responder “{ $answer }”: escolha uma de { $choices }

## Paper

cancelled-not-printed = o ingresso { $number } está cancelado e não é impresso
    .hint = Restabeleça-o antes.
no-ticket-to-print = não há nenhum ingresso para imprimir
    .hint = Venda um antes.
no-guest-to-list = não há nenhum convidado para pôr em uma lista
    .hint = Venda um ingresso antes.
picture-name-ending = { $file } precisa terminar em .png ou .svg
ticket-page-size-unknown = o tamanho do papel não pode ser “{ $size }”; é a6, a4 ou letter
list-page-size-unknown = o tamanho do papel não pode ser “{ $size }”; aqui é a4 ou letter
qr-code-too-long = o código de { $bytes } bytes é longo demais para um QR; encurte-o para no máximo 2.331 bytes
qr-code-empty = não há código para desenhar como QR; dê antes um código ao ingresso
ticket-not-drawn = ingresso { $number }: { $why }
pdf-stopped = parado antes de o PDF ficar pronto; nada foi escrito

## Printers

print-program-missing =
    falta o programa “{ $program }”, então nada pode ser impresso; instale { $package ->
        [PowerShell] PowerShell
       *[other] o pacote { $package }
    }, ou salve o PDF e imprima-o em outro lugar
printing-no-answer = o sistema de impressão não responde ({ $why }); inicie-o, ou salve o PDF e imprima-o em outro lugar
printer-unknown = não há nenhuma impressora “{ $name }”; há: { $known }
printer-unknown-and-none = não há nenhuma impressora “{ $name }”; este sistema não tem nenhuma
printer-not-chosen = nenhuma impressora foi escolhida e o sistema não tem uma padrão; escolha uma das que ele tem
print-file-unreadable = o arquivo { $file } não pode ser impresso: { $why }
print-copies-out-of-range = não dá para imprimir { $copies } cópias; peça de 1 a 99
printing-refused = o sistema de impressão recusou: { $why }
no-event-at-door = nenhum evento foi indicado para esta porta
    .hint = Indique pelo menos um.
ticket-not-linked = nada está vinculado ao ingresso { $number }
link-code-none = o código de uma pulseira ou cartão tem de 1 a { $most } caracteres
link-code-taken = “{ $code }” já está vinculado ao ingresso { $number }
    .hint = Desvincule-o lá primeiro.
link-code-of-ticket = “{ $code }” é o código ou o número de um ingresso e não pode ser o de uma pulseira ou cartão
