### Errors, lists: see words/errors.rs.

file-empty = { $file } está vazio
file-only-separators = { $file } está vazio: só tem separadores
file-too-many-rows = { $file } tem mais de { $max } linhas
    .hint = Importe-o em várias partes.
column-not-in-file = não há coluna { $column }: o arquivo tem { $width }
    .hint = Escolha colunas que o arquivo tenha.
picture-not-csv = { $file } é uma imagem, não um CSV
    .hint = Escolha o arquivo com a lista de convidados.
spreadsheet-not-csv = { $file } é uma planilha, não um CSV
    .hint = Abra-o no programa de planilhas e salve-o antes como CSV.
archive-not-csv = { $file } é um arquivo compactado, não um CSV
    .hint = Descompacte-o e escolha o CSV que está nele.
pdf-not-csv = { $file } é um PDF, não um CSV
    .hint = Obtenha a lista como CSV lá de onde vem o PDF.
web-page-not-csv = { $file } é uma página da web, não um CSV
    .hint = Baixe a lista de novo; talvez seja preciso fazer login lá antes.
file-not-text = { $file } não é texto, portanto não é um CSV
    .hint = Escolha um arquivo CSV, por exemplo um que uma planilha salvou como “CSV UTF-8”.
file-not-whole-utf16 = { $file } está danificado: não é texto UTF-16 inteiro
    .hint = Salve-o ou baixe-o de novo, de preferência como “CSV UTF-8”.

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
       *[other] { $field }
    }
import-quote-never-closed = nesta linha se abrem aspas que nunca se fecham
import-no-column-recognised = nenhuma coluna foi reconhecida; escolha qual tem o nome, o e-mail e assim por diante
import-no-type-column = nenhuma coluna diz o tipo de ingresso; escolha o tipo de todas as linhas, ou a coluna
import-nothing-read = nada nesta linha está em uma coluna que é lida; tire a linha ou escolha outras colunas
import-row-too-wide = esta linha tem { $cells ->
        [one] 1 célula
       *[other] { $cells } células
    }, a primeira { $expected }; uma célula que contém um separador precisa de aspas
import-row-too-narrow = esta linha só tem { $cells ->
        [one] 1 célula
       *[other] { $cells } células
    }, a primeira { $expected }
import-nul-byte = há um byte NUL aí: o arquivo está danificado
import-not-utf8 = alguns bytes não são UTF-8 como o resto do arquivo; salve-o de novo como “CSV UTF-8”
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
import-code-of-another-ticket = o ingresso { $number } já tem este código, com outro nome, tipo, e-mail ou lugar
import-code-is-a-number = é o número do ingresso { $number } deste evento
import-ticket-not-here-yet = é o código do ingresso { $number }, que ainda não está neste computador; receba o arquivo mais recente do evento
import-ticket-not-valid = este ingresso estava { $state ->
        [cancelled] cancelado
        [blocked] bloqueado
       *[other] “{ $state }”
    } lá de onde vem o arquivo; tire a linha dele
import-seat-twice = o mesmo lugar está na linha { $line }; um lugar se vende uma só vez
import-type-too-few = restam só { $left } de { $quota }, e o arquivo tem { $new } novos; aumente a cota ou tire linhas
import-group-too-few = restam só { $left } de { $quota } do grupo “{ $group }”, e o arquivo tem { $new } novos; aumente a cota ou tire linhas
