### Errors, core: see words/errors.rs.

## What is typed: texts, amounts, times, numbers

text-empty = falta { $what }
text-too-long = { $what } tem { $length } caracteres; cabem no máximo { $max }
not-an-email = “{ $text }” não é um endereço de e-mail
not-a-currency = “{ $text }” não é uma moeda: ela se escreve com três letras, como EUR, USD ou INR
not-a-price = “{ $text }” não é um preço: escreva como 12,50
price-negative = o preço { $text } é menor que zero
price-too-large = o preço { $text } é alto demais
price-too-fine = o preço { $text } tem mais casas decimais que { $currency }, que tem { $decimals }
not-a-tax-rate = “{ $text }” não é uma alíquota de imposto: escreva porcentagens como 19, 7,7 ou 8,875
price-ambiguous = “{ $text }” pode ser lido como { $whole } { $currency } ou como { $decimal } { $currency }
    .hint = Para o primeiro, escreva { $whole } sem separador; para o segundo, tantas casas decimais quantas { $currency } tem.
not-a-time = “{ $text }” não é uma data com hora: escreva 2026-11-20 19:30 ou 2026-11-20T19:30:00+01:00
time-skipped = { $time } não existe em { $zone }: nessa hora os relógios são adiantados
time-twice = { $time } acontece duas vezes em { $zone }: escreva { $first } ou { $second }
time-offset-of-zone = { $time } não corresponde a { $zone }, onde os relógios estão então em { $offset }
not-a-time-zone = “{ $text }” não é um fuso horário: ele se escreve como Europe/Madrid ou Asia/Kolkata
not-a-ticket-number = “{ $text }” não é um número de ingresso: ele tem dez letras e algarismos, como 7K3Q9-M2FXD
ticket-number-of-other-length = “{ $text }” tem { $signs } letras e algarismos; um número de ingresso tem { $of }, como 7K3Q9-M2FXD
not-an-id = “{ $text }” não é um identificador válido
reissued-too-often = este ingresso foi reemitido { $max } vezes; cancele-o e emita outro
too-many-types = um evento pode ter no máximo { $max } tipos de ingresso

## What a text or a count is called. English puts "the" before it.

what-test-address = o endereço para o teste
what-area-name = o nome da área
what-buyer-name = o nome do comprador
what-choice = a escolha
what-event-name = o nome do evento
what-gate = o portão
what-gate-name = o nome do portão
what-laptop-name = o nome do computador
what-name = o nome
what-note = a nota
what-note-for-door = a nota para a porta
what-question = a pergunta
what-quota-group = o grupo que divide a quantidade
what-reason = o motivo
what-seat = o lugar
what-sender-address = o endereço do remetente
what-sender-name = o nome do remetente
what-text = o texto
what-text-for-door = o texto para a porta
what-type-name = o nome do tipo de ingresso
what-venue = o local
what-capacity = a lotação
what-retain-days = o número de dias de guarda dos dados pessoais
what-quota = a quantidade
what-entries = o número de entradas
what-entries-per-day = o número de entradas por dia

## The data folder

store-busy = outra cópia do Entrada está gravando nesta pasta de dados há tempo demais
    .hint = Feche a outra cópia, ou tente de novo.
store-read-only = não é possível gravar na pasta de dados: { $why }
    .terminal = Dê a si permissão para gravar na pasta, ou escolha outra com --data ou ENTRADA_DATA.
    .window = Dê a si permissão para gravar na pasta e tente de novo.
disk-full = o disco está cheio; nada foi alterado
    .hint = Libere espaço e tente de novo.
database-damaged = o banco de dados está danificado: { $why }
    .terminal = Restaure um backup em uma pasta nova (entrada restore FILE), ou peça um arquivo a um computador do evento.
    .window = Guarde uma cópia da pasta de dados e depois restaure seu último backup em uma nova, ou peça um arquivo a um computador do evento.
database-missing = o banco de dados está faltando
    .terminal = Restaure um backup em uma pasta nova (entrada restore FILE), ou peça um arquivo a um computador do evento.
    .window = Guarde uma cópia da pasta de dados e depois restaure seu último backup em uma nova, ou peça um arquivo a um computador do evento.
database-empty = o banco de dados está danificado: o arquivo está vazio
    .terminal = Restaure um backup em uma pasta nova (entrada restore FILE), ou peça um arquivo a um computador do evento.
    .window = Guarde uma cópia da pasta de dados e depois restaure seu último backup em uma nova, ou peça um arquivo a um computador do evento.
database-not-one = o banco de dados está danificado: não é um banco de dados
    .terminal = Restaure um backup em uma pasta nova (entrada restore FILE), ou peça um arquivo a um computador do evento.
    .window = Guarde uma cópia da pasta de dados e depois restaure seu último backup em uma nova, ou peça um arquivo a um computador do evento.
database-cut-short = o banco de dados está danificado: o arquivo está cortado: tem { $has } bytes de { $tells }
    .terminal = Restaure um backup em uma pasta nova (entrada restore FILE), ou peça um arquivo a um computador do evento.
    .window = Guarde uma cópia da pasta de dados e depois restaure seu último backup em uma nova, ou peça um arquivo a um computador do evento.
database-cut-to = o banco de dados está danificado: o arquivo está cortado: tem { $has } bytes
    .terminal = Restaure um backup em uma pasta nova (entrada restore FILE), ou peça um arquivo a um computador do evento.
    .window = Guarde uma cópia da pasta de dados e depois restaure seu último backup em uma nova, ou peça um arquivo a um computador do evento.
migration-failed = o banco de dados não pode ser levado à versão deste programa: { $why }
    .terminal = Nada foi alterado. Salve um backup (entrada backup FILE) e suas listas (entrada export) e depois volte à versão que você tinha antes.
    .window = Nada foi alterado. Guarde uma cópia da pasta de dados e depois volte à versão que você tinha antes.
database-newer = o banco de dados tem a versão { $found }, este programa conhece até a { $known }
    .hint = Atualize o Entrada neste computador.
laptop-role-too-low = este computador é { $have ->
        [door] de uma porta
        [desk] de uma bilheteria
       *[organiser] da organização
    }; isso só pode ser feito no { $needs ->
        [door] de uma porta
        [desk] de uma bilheteria ou da organização
       *[organiser] da organização
    }
    .hint = Faça isso no computador da organização, ou peça um convite com esse papel.
laptop-not-invited = este computador não foi convidado para o evento
    .hint = Faça isso no computador da organização, ou peça um convite com esse papel.
laptop-dismissed = este computador foi dispensado do evento
    .hint = Para participar de novo, ele precisa de uma pasta de dados nova e de um convite novo.
last-word-beyond-reach = outro computador datou o que diz sobre isto tão tarde que este computador não o pode alterar
    .hint = Faça-o no computador da organização, ou dispense o computador cujo relógio está errado.
own-fact-would-not-count = o que este computador anotaria não contaria: { $why }
    .window = Verifique a data e a hora deste computador.
    .terminal = Verifique a data e a hora deste computador e execute entrada journal verify.
own-clock-beyond = o relógio deste computador mostra um ano com que nada se pode datar
    .hint = Acerte a data e a hora deste computador.
fact-unreadable = não é possível ler um registro do diário: { $why }
    .terminal = Execute entrada journal verify para ver o que está errado.
    .window = Verifique o diário em Ajustes para ver o que está errado.
fact-newer = um registro do diário tem o formato { $format }, que precisa de um Entrada mais novo
    .terminal = Execute entrada journal verify para ver o que está errado.
    .window = Verifique o diário em Ajustes para ver o que está errado.
fact-signature-wrong = um registro do computador { $device } tem uma assinatura errada
    .terminal = Execute entrada journal verify para ver o que está errado.
    .window = Verifique o diário em Ajustes para ver o que está errado.
fact-part-changed = uma parte privada de um registro do computador { $device } foi alterada
    .terminal = Execute entrada journal verify para ver o que está errado.
    .window = Verifique o diário em Ajustes para ver o que está errado.
stored-value-unreadable = não é possível ler um valor guardado: { $why }
    .terminal = Execute entrada journal verify para ver o que está errado.
    .window = Verifique o diário em Ajustes para ver o que está errado.
database-says = o banco de dados diz: { $why }
internal = algo deu errado dentro do Entrada: { $why }

## The master key and where it rests

key-not-chosen = a pasta de dados { $folder } ainda não está protegida: escolha o chaveiro do sistema, uma frase secreta ou um arquivo de chave
key-chosen-already = { $path } já existe: esta pasta de dados já está protegida; altere a proteção em vez de criá-la de novo
no-keyring = nenhum chaveiro do sistema pode ser usado aqui ({ $why }): proteja os dados com uma frase secreta ou um arquivo de chave
keyring-locked = o chaveiro do sistema está bloqueado ({ $why }): desbloqueie-o (entre na área de trabalho) e tente de novo
key-missing = o chaveiro do sistema funciona, mas não tem o item “{ $account }” do serviço “entrada”: a pasta de dados foi copiada de outro computador ou usuário? Restaure um backup aqui, ou volte para onde a pasta estava e proteja-a antes com uma frase secreta
passphrase-needed = esta pasta de dados está protegida por uma frase secreta: informe-a
passphrase-empty = a frase secreta está vazia: escolha uma de várias palavras
not-a-pin = um PIN tem de 4 a 12 dígitos e nada mais
passphrase-wrong = a frase secreta está errada: confira o layout do teclado e o Caps Lock, e tente de novo
key-file-unusable = o arquivo de chave { $path } não pode ser usado: { $why }
key-file-too-open = outros usuários podem ler o arquivo de chave { $path } (permissões { $mode }): execute `chmod 600 { $path }`, ou mova-o para um disco que guarde permissões
key-file-wrong = { $path } não é um arquivo de chave do Entrada: { $why }
key-file-too-long = é mais longo do que um arquivo de chave jamais é
key-file-no-text = não é texto
key-file-no-key = não tem uma linha de 64 dígitos hexadecimais
key-file-several-keys = contém mais de uma chave
key-file-no-folder = a pasta em que deveria ficar não existe: crie-a antes
key-wrong = a chave vinda de { $from } não é a que protege esta pasta de dados: informe a certa, ou restaure um backup
key-of-program = este programa em execução
key-of-keyring = seu chaveiro do sistema (item “{ $account }”)
key-of-file = seu arquivo de chave { $path }
protection-newer = { $path } tem o formato { $version }, mais novo do que este programa conhece: atualize o Entrada
protection-damaged = { $path } está danificado ({ $why }): recupere-o de uma cópia da pasta de dados, ou restaure um backup
secret-does-not-open = um segredo guardado ({ $purpose }) não abre com esta chave: está danificado, ou é de outra pasta de dados
no-memory-for-passphrase = não há memória suficiente para conferir a frase secreta ou o PIN (são necessários { $mib } MiB): feche outros programas e tente de novo
no-randomness = o sistema não fornece números aleatórios ({ $why }): nenhuma chave pode ser criada
too-long-to-seal = { $bytes } bytes são demais para selar de uma vez
secret-file-failed = não é possível { $doing ->
        [read] ler
       *[written] gravar
    } { $path }: { $why }
key-unavailable = { $why }
