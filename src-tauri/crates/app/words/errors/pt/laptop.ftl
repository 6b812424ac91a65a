### Errors, laptop: see words/errors.rs.

## Opening a data folder

no-data-folder = este sistema não indica nenhuma pasta para dados
    .terminal = Indique uma com --data ou ENTRADA_DATA.
    .window = Indique uma na variável de ambiente ENTRADA_DATA.
data-folder-not-made = não é possível criar a pasta de dados { $folder }: { $why }
    .terminal = Escolha outra com --data ou ENTRADA_DATA.
    .window = Escolha outra na variável de ambiente ENTRADA_DATA.
protection-missing = { $folder } tem dados, mas não tem chave: falta seu protection.json
    .hint = Recupere-o de um backup.
keyring-needed = não há aqui um chaveiro onde guardar a chave: { $why }
    .terminal = Escolha uma frase secreta (entrada key passphrase), ou um arquivo de chave (entrada key file CAMINHO, ou ENTRADA_KEY_FILE=CAMINHO).
    .window = Escolha uma frase secreta ou um arquivo de chave.
keyring-works = ele funciona
keyring-silent = nenhum serviço de chaveiro responde ({ $why })
keyring-shut = o chaveiro está bloqueado, ou nunca foi configurado ({ $why })

## Files that people name

path-is-folder = { $path } é uma pasta; indique um arquivo dentro dela
io-not-allowed = permissão negada
io-no-folder = essa pasta não existe
io-no-room = sem espaço de armazenamento
io-read-only = a unidade é somente leitura
file-not-written = não é possível gravar { $path }: { $why }
    .hint = Escolha outra pasta, ou libere espaço.
file-not-read = não é possível ler { $path }: { $why }
file-is-folder = { $path } é uma pasta, não um arquivo
file-too-large = { $path } tem { $size } MB; são lidos no máximo { $max } MB

## The lock and its PIN

laptop-locked = este computador está bloqueado e só serve para { $to ->
        [door] a porta
        [sell] vender
       *[both] vender e para a porta
    }
    .terminal = Desbloqueie-o antes com o PIN dele (no terminal: entrada unlock).
    .window = Desbloqueie-o antes com o PIN dele.
laptop-locked-already = este computador já está bloqueado
    .hint = Desbloqueie-o antes para bloqueá-lo de outro modo.
laptop-not-locked = este computador não está bloqueado
lock-unreadable = não é possível ler como este computador está bloqueado: { $why }
    .terminal = Restaure um backup em uma pasta nova (entrada restore FILE).
    .window = Guarde uma cópia da pasta de dados e depois restaure seu último backup em uma nova.
pin-too-early = PINs errados demais; o próximo pode ser tentado em { $wait }
    .hint = Espere e tente de novo.
laptop-pin-wrong = esse não é o PIN do computador
    .hint = { $again ->
        [now] Tente de novo.
       *[later] O próximo PIN pode ser tentado em { $wait }.
    }
person-pin-wrong = esse não é o PIN de { $name }
    .hint = { $again ->
        [now] Tente de novo.
       *[later] O próximo PIN pode ser tentado em { $wait }.
    }
span-seconds = { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
span-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

## Who works here

ask-who-needs-organiser = só a organização pode desligar isto, e ninguém se identificou
    .hint = Identifique-se antes com seu PIN.
nobody-signed-in-laptop-asks = ninguém se identificou neste computador, que pergunta quem trabalha nele
    .hint = Identifique-se antes com seu PIN.
nobody-signed-in-event-asks = ninguém se identificou neste computador, e este evento pergunta quem trabalha nele
    .terminal = Identifique-se com seu PIN (no terminal: --person NOME).
    .window = Identifique-se com seu PIN.
person-gone = quem está identificado aqui não trabalha mais no evento
    .hint = Saia, ou identifique-se com seu PIN.
person-role-too-low = { $name } trabalha com o papel { $role ->
        [organiser] Organização
        [desk] Vendas
       *[door] Porta
    }; isso só pode ser feito por { $needs ->
        [organiser] alguém da organização
        [desk] alguém de vendas ou da organização
       *[door] quem trabalha no evento
    }
    .hint = Peça que se identifique alguém que possa.
person-without-pin = { $name } não tem PIN e não pode se identificar
    .terminal = A organização lhe dá um (no terminal: entrada person pin EVENTO NOME).
    .window = A organização lhe dá um na tela Evento.
person-pin-not-here = o PIN de { $name } não está neste computador, que tem um papel inferior
    .hint = Identifique-se em um computador do papel dessa pessoa, ou como alguém que trabalha na porta.
person-without-role = a pessoa não tem papel
    .terminal = É um de organiser, seller e door.
    .window = É Organização, Vendas ou Porta.
person-exists = já há alguém chamado “{ $name }”
    .hint = Acrescente a primeira letra do sobrenome, para que se possa distingui-los.
person-ambiguous = “{ $typed }” serve para várias pessoas: { $names }
    .hint = Digite mais do nome.
no-such-person = ninguém chamado “{ $typed }” trabalha neste evento
    .terminal = Veja a lista de pessoas (entrada person list EVENTO).
    .window = As pessoas estão na tela Evento.

## Settings

setting-not-one-of = { $what } não pode ser “{ $value }”; pode ser { $allowed }
setting-page-size = o tamanho da página
setting-after-sale = o que acontece após uma venda
setting-direction = o sentido
setting-theme = o tema de cores
setting-guest-language = o idioma dos convidados
setting-language = o idioma
copies-out-of-range = o número de cópias { $copies } não está entre 1 e { $max }
scanner-affix-too-long = “{ $text }” é longo demais para o que um leitor põe em volta de um código: no máximo { $max } caracteres
no-such-folder = não existe a pasta { $folder }

## What is typed

not-a-whole-number = { $what } deve ser um número inteiro de 1 a { $max }, não “{ $typed }”
    .hint = Escreva um número assim, ou deixe vazio.
not-a-time-of-day = a hora em que todos saíram deve estar entre 00:00 e 23:59; “{ $typed }” não está
    .hint = Escreva como 06:00, ou deixe vazio.
no-name-given = falta { $what ->
        [area] a área
        [gate] o portão
       *[question] a pergunta
    }
    .hint = { $known ->
        [none] Ainda não há nada: adicione antes.
        [single] Há { $names }.
        [many] Há { $count }, de { $first } a { $last }.
       *[some] Há { $names }.
    }
unknown-name = { $event } não tem { $what ->
        [area] a área
        [gate] o portão
       *[question] a pergunta
    } “{ $typed }”
    .hint = { $known ->
        [none] Ainda não há nada: adicione antes.
        [single] Há { $names }.
        [many] Há { $count }, de { $first } a { $last }.
       *[some] Há { $names }.
    }
name-fits-several = “{ $typed }” serve para vários: { $names }
    .hint = Digite mais.
no-such-setting = não há nenhuma configuração “{ $name }”
    .hint = As configurações são: { $names }.
setting-of-another-kind = “{ $value }” não é um valor da configuração { $name }
    .hint = Um número onde ela conta algo; yes ou no onde ela liga ou desliga.
