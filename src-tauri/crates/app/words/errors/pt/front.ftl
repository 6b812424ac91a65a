### Errors, front: see words/errors.rs.

command-line = { $why }
    .terminal = Veja entrada --help.
answer-not-written = está feito, mas não foi possível escrever a resposta: { $why }
key-choice-missing = { $why }
    .terminal = Escolha uma vez: entrada key keyring, entrada key passphrase, entrada key file PATH, ou defina ENTRADA_KEY_FILE.
person-at-no-event = ninguém chamado “{ $name }” trabalha em um evento deste computador
    .terminal = Liste as pessoas (entrada person list EVENT).
person-at-several-events = “{ $name }” trabalha em vários eventos: { $events }
    .terminal = Indique a pessoa pelo identificador que ela tem em um dos eventos.
device-of-several-events = “{ $device }” é um computador de vários eventos: { $events }
    .terminal = Indique um com --event.
device-without-event = não há computador “{ $device }”: ainda não há nenhum evento
tickets-not-chosen = nada diz quais ingressos
    .terminal = Indique-os com --number, filtre-os como em entrada guests, ou escreva --everybody.
tickets-chosen-twice = --number, uma lista filtrada e --everybody se excluem
    .terminal = Use um deles.
no-event-with-sheet = nenhum evento deste computador tem uma planilha Google
    .terminal = Conecte uma com entrada sheets connect.
several-events-with-sheet = vários eventos têm uma planilha Google: { $events }
    .terminal = Indique o evento.

passphrases-differ = as duas frases secretas são diferentes
passphrase-not-asked =
    { $what ->
        [bundle] o pacote
        [backup] o backup
       *[data-folder] a pasta de dados
    } precisa de uma frase secreta, e não há terminal onde pedi-la
    .terminal = Indique com { $option } um arquivo cuja primeira linha seja a frase secreta.
secret-file-unreadable =
    o arquivo { $file } { $what ->
        [pin] do PIN
        [password] da senha
        [secret] do segredo
       *[passphrase] da frase secreta
    } não pode ser lido: { $why }
secret-file-too-long =
    o arquivo { $file } { $what ->
        [pin] do PIN
        [password] da senha
        [secret] do segredo
       *[passphrase] da frase secreta
    } é longo demais para isso
secret-file-not-text =
    o arquivo { $file } { $what ->
        [pin] do PIN
        [password] da senha
        [secret] do segredo
       *[passphrase] da frase secreta
    } não é texto
secret-file-empty =
    o arquivo { $file } { $what ->
        [pin] do PIN
        [password] da senha
        [secret] do segredo
       *[passphrase] da frase secreta
    } tem a primeira linha vazia
pins-differ = os dois PINs são diferentes
pin-not-given = não há PIN: a entrada padrão está vazia
    .terminal = Indique um arquivo cuja primeira linha seja o PIN (--pin-file F), ou digite-o em um terminal.

print-job-failed = o trabalho { $job } falhou: { $why }
print-job-failed-silently = o trabalho { $job } falhou: o sistema não diz por quê
import-problems =
    o arquivo tem { $count ->
        [one] { $count } problema
       *[other] { $count } problemas
    }; nada foi importado
    .terminal = Corrija as linhas indicadas acima, ou escolha outras colunas com --column.
column-choice-malformed = “{ $choice }” não é uma escolha de coluna
    .terminal = Escreva --column "Titular=name": o cabeçalho do arquivo e o que ele é.
input-unreadable = a entrada padrão não pode ser lida: { $why }
import-changes-open = diferenças entre o arquivo e o que há aqui: { $count }; nenhuma foi feita
    .terminal = Importe com --update apply para fazê-las, ou corrija o arquivo.
codes-unreadable = { $file } não pode ser lido: { $why }
demo-folder-not-made = não é possível criar a pasta da demonstração: { $why }
demo-folder-not-empty = a pasta { $folder } não está vazia

picture-unreadable = não foi possível ler a imagem { $file }: { $why }
picture-too-large = { $file }: esta imagem tem mais de { $most } MB; salve-a menor
picture-too-many-pixels = { $file }: esta imagem tem pixels demais; salve-a com no máximo { $side } de lado
picture-of-no-format = { $file }: isto não é uma imagem PNG, JPEG, WebP nem GIF
picture-damaged = { $file }: esta imagem { $format } está danificada: { $why }
picture-without-code = { $file }: nenhum código QR foi encontrado nesta imagem
    .terminal = Tire-a de novo: mais perto, reta, sem reflexo e com uma margem branca em volta do código.
frames-per-second = --fps tem que estar entre 0.1 e 1000
frames-folder-unreadable = { $folder }: { $why }
frames-folder-without-pictures = { $folder }: não há nenhuma imagem nesta pasta
scan-frames-alone = --frames não combina com imagem nem câmera
    .terminal = Indique só a pasta, um evento se quiser, e --fps ou --hex.
scan-hex-of-what = --hex vai com --decode-only ou --frames
scan-event-missing = nenhum evento foi indicado
scan-pictures-and-camera = imagens e --camera não combinam
    .terminal = Indique só um dos dois.
scan-picture-missing = nenhuma imagem foi indicada
    .terminal = Indique imagens depois do evento, ou use --camera; --decode-only não precisa de evento.

camera-stopped = a câmera parou
camera-missing = não há tal câmera
    .terminal = Conecte-a, ou indique outra com --camera N; ela continua sozinha.
camera-busy = outro programa está usando a câmera
    .terminal = Feche esse programa; ela continua sozinha.
camera-denied = o sistema não deixa este programa usar a câmera
    .terminal = Permita nos ajustes de privacidade do sistema; ela continua sozinha.
camera-unplugged = a câmera sumiu
    .terminal = Conecte-a de novo; ela continua sozinha.
camera-stalled = a câmera não dá imagens
    .terminal = Desconecte-a e conecte-a de novo; ela continua sozinha.
camera-unsupported = a câmera não pode ser usada: { $why }
camera-part-restarted = uma parte do programa que cuida da câmera falhou e foi reiniciada
    .terminal = Mostre o ingresso de novo se não veio resposta.
cameras-not-listed = não foi possível listar as câmeras: { $why }

data-folder-not-open = a pasta de dados ainda não está aberta
    .window = Desbloqueie-a antes.
not-a-page-of-google = { $address } não é uma página do Google, por isso não é aberta
no-browser = não foi possível iniciar um navegador: { $why }
    .window = Abra você este endereço: { $address }
no-window = o Entrada não consegue abrir sua janela: { $why }
    .window = Em uma máquina sem tela, use o programa de terminal `entrada`.
window-already-open = o Entrada já está aberto com os dados em { $folder }
    .window = Continue naquela janela, ou feche-a antes.
window-data-missing = depois de `--data` precisa vir o nome de uma pasta
window-option-unknown = a janela não conhece a opção { $option }; só aceita `--data DIR`
    .window = Todo o resto está no programa de terminal `entrada`.
window-data-folder = a pasta de dados { $folder }: { $why }
