### Errors, lists: see words/errors.rs.

file-empty = { $file } está vazio
file-only-separators = { $file } está vazio: só tem separadores
file-too-many-rows = { $file } tem mais de { $max } linhas
    .hint = Importe-o em várias partes.
picture-no-list = { $file } é uma imagem, e não uma lista
    .hint = Escolha o arquivo com a lista de convidados.
archive-no-list = { $file } é um arquivo compactado, e não uma lista
    .hint = Descompacte-o e escolha a lista que está nele.
pdf-no-list = { $file } é um PDF, do qual não se lê nenhuma lista
    .hint = Obtenha a lista como CSV ou .xlsx lá de onde vem o PDF.
web-page-no-list = { $file } é uma página da web, e não uma lista
    .hint = Baixe a lista de novo; talvez seja preciso fazer login lá antes.
file-not-text = { $file } não é texto nem planilha
    .hint = Escolha um arquivo CSV, .xlsx ou .ods.
file-not-whole-utf16 = { $file } está danificado: não é texto UTF-16 inteiro
    .hint = Salve-o ou baixe-o de novo, de preferência como “CSV UTF-8”.
spreadsheet-unreadable = { $file } é uma planilha que não pode ser lida: { $why }
    .hint = Abra-a no programa de planilhas, tire a senha e salve como .xlsx ou como CSV.
spreadsheet-too-large = { $file } fica, descompactado, maior do que qualquer lista precisa, e por isso não foi aberto
    .hint = Copie a lista para um arquivo novo ou salve-a como CSV.
encoding-unknown = nenhuma codificação se chama “{ $name }”
    .hint = Escreva por exemplo utf-8, windows-1250, iso-8859-2, macintosh, shift_jis ou gbk, ou não indique nenhuma.
header-line-empty = não há nada na linha { $line } de { $file }
    .hint = Indique a linha em que começa o cabeçalho, contada a partir de 1.
column-field-unknown = nenhuma coluna pode ser lida como “{ $field }”
    .hint = Pode ser { $fields } ou none.
column-unknown = o arquivo não tem a coluna “{ $column }”
    .hint = As colunas dele são: { $columns }.
file-own-table = { $file } é uma tabela de { $table ->
        [scans] leituras
        [orders] pedidos
        [payments] pagamentos
       *[cash] contagens de caixa
    } exportada pelo Entrada, e nela não há convidados
    .hint = Use a tabela de ingressos.
export-column-unknown = esta tabela não tem nenhuma coluna "{ $column }"
    .hint = As colunas dela são: { $columns }.
export-column-twice = a coluna "{ $column }" aparece duas vezes
    .hint = Nomeie cada coluna uma só vez.
export-too-long-for-workbook = a tabela é longa demais para uma pasta de trabalho
    .hint = Salve-a como CSV.
export-workbook-has-none = uma pasta de trabalho não tem separador, sinal decimal nem marca de ordem de bytes
    .hint = Deixe-os de fora ou escolha CSV.
export-workbook-needs-file = uma pasta de trabalho não pode ser mostrada num terminal nem em JSON
    .hint = Indique um arquivo com -o.
import-stopped = parado antes de importar algo; nada mudou

## Problems of rows: in which column, and what. They stand in a table and have no way out of their own.

import-column = coluna { $nth }
import-field = { $field ->
        [all] todas
        [name] nome
        [email] e-mail
        [type] tipo
        [seat] lugar
        [note] nota
        [code] código
        [paid] pago
        [state] situação
        [status] presença
        [quantity] quantidade
        [guests] acompanhantes
        [buyer] comprador
        [price] preço
        [currency] moeda
        [valid_from] válido desde
        [valid_until] válido até
        [number] número
       *[other] { $field }
    }
import-quote-never-closed = nesta linha se abrem aspas que nunca se fecham
import-no-column-recognised = nenhuma coluna foi reconhecida; escolha qual tem o nome, o e-mail e assim por diante
import-no-type-column = nenhuma coluna diz o tipo de ingresso; escolha o tipo de todas as linhas, ou a coluna
import-row-too-wide = esta linha tem { $cells ->
        [one] 1 célula
       *[other] { $cells } células
    }, a primeira { $expected }; uma célula que contém um separador precisa de aspas
import-nul-byte = há um byte NUL aí: o arquivo está danificado
import-not-an-address = isto não é um endereço de e-mail
import-type-missing = não há tipo de ingresso aqui; preencha-o ou escolha um para essas linhas
import-type-ambiguous = pode ser “{ $one }” ou “{ $other }”; escreva exatamente assim
import-type-unknown = { $event } não tem esse tipo de ingresso, só { $types }
import-no-types = { $event } ainda não tem tipos de ingresso; adicione-os antes
import-paid-unclear = daí não fica claro se está pago; escreva sim ou não
import-code-of-another-event = é um código de outro evento do Entrada e não pode ser mantido; deixe a célula vazia
import-code-empty = não sobra nada deste código sem o que os leitores acrescentam
import-code-too-long = o código tem { $length } caracteres; cabem no máximo { $max }
import-code-rounded = uma planilha arredondou este código e os algarismos se perderam; exporte a lista de novo
import-code-with-control = há uma quebra de linha ou um caractere de controle no código
import-code-twice = o mesmo código está na linha { $line }
import-code-is-a-number = é o número do ingresso { $number } deste evento
import-ticket-not-here-yet = é o código do ingresso { $number }, que ainda não está neste computador; receba o arquivo mais recente do evento
import-seat-twice = o mesmo lugar está na linha { $line }; um lugar se vende uma só vez
import-type-too-few = restam só { $left } de { $quota }, e o arquivo tem { $new } novos; aumente a cota ou tire linhas
import-group-too-few = restam só { $left } de { $quota } do grupo “{ $group }”, e o arquivo tem { $new } novos; aumente a cota ou tire linhas
import-not-in-encoding = alguns bytes não estão na codificação do arquivo; escolha outra ou salve-o de novo como “CSV UTF-8”
import-other-encoding = esta linha está em outra codificação que o resto do arquivo; veja se as letras estão certas
import-row-passed = esta linha não é um convidado e ficou de fora
import-column-no-codes = não lida como códigos de entrada: o que há nesta coluna pode ser adivinhado ou é igual para muitos
import-second-column = esta segunda coluna foi lida onde a primeira está vazia; linhas: { $count }
import-status-unclear = não fica claro se este convidado vem; escreva com clareza ou não leia esta coluna
import-state-unknown = nenhum ingresso está nessa situação; escreva valid, blocked ou cancelled
import-quantity-unclear = não fica claro quantos ingressos são; escreva um número
import-quantity-too-many = uma linha gera no máximo { $max } ingressos; é a coluna certa?
import-quantity-made = esta linha virou vários ingressos com o mesmo nome: { $count }
import-names-and-count = há aqui { $names } nomes e a linha é para { $count }; corrija um dos dois
import-names-split = há aqui várias pessoas; cada uma tem seu ingresso: { $count }
import-codes-and-count = há aqui { $codes } códigos e a linha é para { $count }; corrija um dos dois
import-one-code = um código para vários ingressos ({ $count }): o primeiro fica com ele, os outros têm códigos deste programa
import-one-seat = um lugar para vários ingressos ({ $count }): só o primeiro o tem
import-price-unclear = isto não é um preço; escreva como 12.50
import-price-currency = os ingressos deste tipo são em { $currency }
import-code-placeholder = isto não é um código, e sim uma marca de “nenhum”; deixe a célula vazia ou não leia esta coluna
import-code-short = curto demais para um código de entrada: qualquer um poderia tentá-lo; deixe a célula vazia ou não leia esta coluna
import-code-guessable = isto pode ser adivinhado e não é um código de entrada; deixe a célula vazia ou não leia esta coluna
import-ticket-twice = outra linha do arquivo já é o ingresso { $number }
import-seat-of-other = o ingresso { $number } tem este lugar ou o recebe deste arquivo
import-stays-price = uma lista não define preços; altere-o no ingresso { $number }, onde a diferença é paga ou devolvida
import-stays-paid = uma lista não devolve dinheiro; faça isso no ingresso { $number }
import-stays-code = um código entregue fica como está; reemita o ingresso { $number } para ter outro
import-stays-kept = o próprio programa cuida disto, e nenhuma lista o altera
import-stays-buyers = outras linhas deste pedido indicam outro comprador; faça com que digam o mesmo
import-stays-type = o ingresso { $number } não pode passar a esse tipo por uma lista: está cancelado, ou o tipo é em outra moeda
import-stays-state = um texto acompanha um ingresso bloqueado, e todo ingresso tem um estado: valid, blocked ou cancelled
import-number-of-order = este é o número de um pedido, não de um ingresso; use a tabela de ingressos
