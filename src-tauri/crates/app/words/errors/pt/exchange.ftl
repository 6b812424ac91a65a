### Errors, exchange: see words/errors.rs.

passphrase-missing = é preciso uma frase secreta
    .hint = Escolha uma de várias palavras e diga-a a quem for receber o arquivo.
passphrase-does-not-open = a frase secreta não abre { $file }, ou o arquivo está danificado
    .hint = Digite-a de novo, ou copie o arquivo de novo.
file-newer = { $file } foi escrito por um Entrada mais novo
    .hint = Atualize o Entrada neste computador.
file-cut-short = { $file } está cortado
    .hint = Copie-o de novo de onde foi feito.
file-too-dear-to-open = { $file } não pode ser aberto: o arquivo pede { $mib } MiB de memória e { $passes } passagens para ser aberto, mais do que este programa pede em qualquer caso: está danificado ou não foi feito pelo Entrada
file-not-opened = { $file } não pode ser aberto: { $why }

## Bundles: an event handed on by file

not-a-bundle = { $file } não é um arquivo de evento do Entrada
    .hint = Escolha outro arquivo.
bundle-unsound = { $file } não é um arquivo de evento em bom estado: { $why }
    .hint = Copie-o de novo de onde foi feito.
bundle-empty = está vazio
bundle-first-line-unreadable = a primeira linha não pode ser lida
bundle-fact-unreadable = um dos registros não pode ser lido
bundle-signature-unreadable = uma das assinaturas não pode ser lida
bundle-mixes-events = mistura registros de vários eventos
bundle-without-founding = falta o registro que funda o evento
bundle-key-damaged = uma chave no arquivo de evento está danificada
bundle-key-swapped = a chave no arquivo de evento não é a do evento: alguém mudou o arquivo no caminho
bundle-too-large = descompactado, é maior do que um arquivo de evento pode ser
bundle-does-not-invite = este computador não está no evento, e o arquivo não o convida
    .hint = Peça ao computador da organização um arquivo que convide este.
invitation-does-not-count = este computador não está no evento, e o convite no arquivo não vale
invitation-expired = o convite no arquivo de evento expirou; o computador do organizador pode fazer outro
invitation-used = o convite no arquivo de evento foi usado por outro computador; cada computador precisa do seu próprio arquivo
    .hint = Peça ao computador da organização um arquivo que convide este.

## Backups

not-a-backup = { $file } não é um backup do Entrada
    .hint = Escolha outro arquivo.
backup-unsound = { $file } não é um backup em bom estado
folder-has-data = { $folder } já tem dados
    .terminal = Restaure em outra pasta: indique uma com --data ou ENTRADA_DATA.

## Laptops of an event

no-laptop-of-that-name = nenhum computador deste evento se chama “{ $name }”
    .terminal = Liste-os (entrada device list).
    .window = Veja-os na tela Aparelhos.
several-laptops = “{ $name }” serve para vários computadores: { $laptops }
    .hint = Digite mais do nome, ou as primeiras letras do identificador.
laptop-not-in-event = nenhum computador { $id } está neste evento
bundle-stopped = parado; o que já foi recebido fica, e o arquivo pode ser recebido de novo
bundle-stopped-before = parado antes de receber algo; nada mudou
laptop-dismissed-before = { $laptop } já foi dispensado, e com isto nada mais seria retirado
dismissed-from-nothing = { $laptop } não tem registro antes de { $from }
dismissal-without-effect = dispensar { $laptop } não teve efeito: um registro de outro computador, com data anterior, se opõe
laptop-is-this-one = { $laptop } é este computador
    .hint = Dispense-o a partir de outro computador da organização.

## E-mail

mail-not-set = nenhum servidor de e-mail está configurado neste computador
    .terminal = Configure um: entrada mail set.
    .window = Configure um em Ajustes, E-mail.
mail-server-missing = falta o nome do servidor de e-mail
    .hint = É algo como smtp.example.org.
mail-sender-missing = falta o endereço do remetente
    .hint = Indique o endereço de onde vêm os ingressos.
mail-server-name-wrong = “{ $name }” não é o nome de um servidor de e-mail
    .hint = Escreva-o sem protocolo nem caminho, como smtp.example.org.
mail-port-wrong = “{ $port }” não é uma porta
    .hint = As portas são números inteiros até 65535; o usual é 465 ou 587.
mail-address-wrong = “{ $address }” não é um endereço para o qual se possa enviar e-mail
    .hint = Corrija o endereço.
mail-login-refused = o servidor de e-mail { $host } não aceita o nome de usuário e a senha: { $why }
    .hint = Confira o nome de usuário e a senha; muitos provedores pedem uma senha de aplicativo feita para isso.
mail-password-missing = nenhuma senha está guardada para { $user } no servidor de e-mail { $host }
    .terminal = Indique-a: entrada mail set --password-file ARQUIVO.
    .window = Digite-a em Ajustes, E-mail.
mail-letter-refused = o servidor de e-mail { $host } recusa a mensagem para { $to }: { $why }
    .hint = Confira o endereço, e se o servidor pode enviar em nome deste remetente.
mail-later = o servidor de e-mail { $host } pede para tentar de novo mais tarde: { $why }
    .hint = Envie de novo daqui a um quarto de hora; o que já saiu não é enviado duas vezes.
mail-sender-refused = o servidor de e-mail { $host } não aceita cartas de { $from }: { $why }
    .hint = Confira o endereço do remetente: muitos provedores só aceitam o da conta.
mail-unknown = o servidor de e-mail { $host } não disse se aceitou a carta para { $to }: { $why }
    .hint = Pergunte se chegou, ou envie de novo.
mail-busy = outro programa neste computador está enviando e-mail
    .hint = Espere até que termine; ele envia o que espera.
mail-unreachable = não dá para chegar ao servidor de e-mail { $host }: { $why }
    .hint = Confira o nome, a porta e a criptografia do servidor, e se este computador está conectado.

## Google Sheets

sheet-not-connected = nenhuma planilha Google está ligada a este evento
    .terminal = Ligue uma: entrada sheets connect.
    .window = Ligue uma em Ajustes, Planilha Google.
not-a-service-key = não é a chave de uma conta de serviço: { $why }
    .hint = Escolha o arquivo JSON que o Google deu quando a chave foi criada.
not-a-client-id = isto não é um ID do cliente
    .hint = Ele termina em .apps.googleusercontent.com e fica ao lado do nome do cliente no console do Google.
client-id-missing = o login com o Google precisa de um ID do cliente, e nenhum está configurado
    .terminal = Configure um (entrada sheets client), ou ligue com uma conta de serviço.
    .window = Configure um em Ajustes, Planilha Google, ou ligue com uma conta de serviço.
sign-in-stopped = o login foi interrompido
not-a-sheet-address = “{ $address }” não é o endereço de uma planilha Google
    .hint = Abra a planilha em um navegador e copie o endereço inteiro.
no-sheet-column = não há nenhuma coluna “{ $column }”
    .hint = Há estas: { $columns }.
sheet-change-gone = essa mudança não está mais na planilha
    .hint = Foi aceita ou recusada, ou alguém mudou a célula outra vez.
laptop-no-longer-desk = este computador não pode mais ver o que uma bilheteria vê do evento
google-offline = não dá para chegar ao Google: { $why }
    .hint = Nada se perde: o que espera sai por si só assim que puder.
google-behind-portal = outra coisa respondeu entre este computador e o Google, talvez a página de login da rede
    .hint = Abra uma página da web no navegador e faça login na rede.
google-quota = o Google pede uma pausa: pedidos demais em um minuto
    .hint = Continua por si só em menos de um minuto.
google-failed = o Google falhou: { $why }
    .hint = Nada se perde: o que espera sai por si só assim que puder.
google-answer-not-whole = a resposta do Google não está inteira: { $why }
    .hint = Nada se perde: o que espera sai por si só assim que puder.
sheet-not-shared-with = a planilha não está compartilhada com { $account }
    .hint = Abra a planilha, aperte Compartilhar e acrescente esta conta como editor.
sheet-not-shared = a planilha não está compartilhada com esta conta
    .hint = Abra a planilha, aperte Compartilhar e acrescente esta conta como editor.
sheet-not-found = a planilha não foi encontrada: foi apagada, ou esta conta não pode vê-la
    .hint = Veja se está na lixeira, ou ligue outra.
sign-in-without-sheets = o login não deixa o Entrada usar planilhas
    .hint = Faça login de novo e deixe marcada a caixa dos arquivos do Google Drive.
sign-in-no-longer-valid = o login do Google não vale mais
    .hint = Faça login com o Google de novo.
google-client-unknown = o Google não conhece este cliente: { $why }
    .terminal = Confira o ID do cliente e a chave secreta: entrada sheets client.
    .window = Confira o ID do cliente e a chave secreta em Ajustes, Planilha Google.
service-key-refused = o Google não aceita a chave da conta de serviço: { $why }
    .hint = Crie uma chave nova para a conta de serviço e ligue com ela.
clock-wrong-for-google = o relógio deste computador está errado demais para o Google
    .hint = Acerte a data e a hora deste computador, depois tente de novo.
sheets-api-off = a API Google Sheets não está ativada para este projeto
    .hint = Ative-a no console do Google Cloud, em APIs e serviços.
sheet-protected = não dá para escrever em uma parte protegida da planilha
    .hint = Tire a proteção das colunas do Entrada, ou deixe esta conta editá-las.
not-a-google-sheet = não é uma planilha Google, mas outro tipo de arquivo
    .hint = Abra-o no Planilhas Google, escolha Arquivo, Salvar como Planilhas Google, e ligue essa.
sheet-full = a planilha está cheia: tem dez milhões de células
    .hint = Apague abas de que ninguém precisa, ou ligue uma planilha nova.
google-request-refused = o Google não entendeu o pedido: { $why }
    .hint = Avise-nos, por favor; o diário está a salvo e a planilha está como estava.
sheet-data-unusable = os dados deste computador não puderam ser usados: { $why }
    .terminal = Execute entrada journal verify para ver o que há de errado.
    .window = Confira o diário em Ajustes, em Segurança.
