### Errors, laptop: see words/errors.rs.

## Opening a data folder

no-data-folder = este sistema no indica ninguna carpeta para datos
    .terminal = Indica una con --data o ENTRADA_DATA.
    .window = Indica una en la variable de entorno ENTRADA_DATA.
data-folder-not-made = no se puede crear la carpeta de datos { $folder }: { $why }
    .terminal = Elige otra con --data o ENTRADA_DATA.
    .window = Elige otra en la variable de entorno ENTRADA_DATA.
protection-missing = { $folder } tiene datos pero no clave: falta su protection.json
    .hint = Recupéralo de una copia de seguridad.
keyring-needed = aquí no hay ningún llavero donde guardar la clave: { $why }
    .terminal = Elige una frase de contraseña (entrada key passphrase) o un archivo de clave (entrada key file RUTA, o ENTRADA_KEY_FILE=RUTA).
    .window = Elige una frase de contraseña o un archivo de clave.
keyring-works = funciona
keyring-silent = no responde ningún servicio de llavero ({ $why })
keyring-shut = el llavero está bloqueado o nunca se configuró ({ $why })

## Files that people name

path-is-folder = { $path } es una carpeta; indica un archivo dentro de ella
io-not-allowed = permiso denegado
io-no-folder = no existe esa carpeta
io-no-room = no queda espacio
io-read-only = la unidad es de solo lectura
file-not-written = no se puede escribir { $path }: { $why }
    .hint = Elige otra carpeta o haz sitio.
file-not-read = no se puede leer { $path }: { $why }
file-is-folder = { $path } es una carpeta, no un archivo
file-too-large = { $path } ocupa { $size } MB; se leen { $max } MB como máximo

## The lock and its PIN

laptop-locked = este portátil está bloqueado y solo sirve para { $to ->
        [door] la puerta
        [sell] la venta
       *[both] la venta y la puerta
    }
    .terminal = Desbloquéalo primero con su PIN (en el terminal: entrada unlock).
    .window = Desbloquéalo primero con su PIN.
laptop-locked-already = este portátil ya está bloqueado
    .hint = Desbloquéalo primero para bloquearlo de otro modo.
laptop-not-locked = este portátil no está bloqueado
lock-unreadable = no se puede leer cómo está bloqueado este portátil: { $why }
    .terminal = Restaura una copia de seguridad en una carpeta nueva (entrada restore ARCHIVO).
    .window = Guarda una copia de la carpeta de datos y restaura después tu última copia de seguridad en una nueva.
pin-too-early = demasiados PIN incorrectos; el siguiente se puede probar dentro de { $wait }
    .hint = Espera y vuelve a intentarlo.
laptop-pin-wrong = ese no es el PIN del portátil
    .hint = { $again ->
        [now] Vuelve a intentarlo.
       *[later] El siguiente PIN se puede probar dentro de { $wait }.
    }
person-pin-wrong = ese no es el PIN de { $name }
    .hint = { $again ->
        [now] Vuelve a intentarlo.
       *[later] El siguiente PIN se puede probar dentro de { $wait }.
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

ask-who-needs-organiser = solo la organización puede desactivar esto, y nadie se ha identificado
    .hint = Identifícate primero con tu PIN.
nobody-signed-in-laptop-asks = nadie se ha identificado en este portátil, que pregunta quién trabaja en él
    .hint = Identifícate primero con tu PIN.
nobody-signed-in-event-asks = nadie se ha identificado en este portátil, y este evento pregunta quién trabaja en él
    .terminal = Identifícate con tu PIN (en el terminal: --person NOMBRE).
    .window = Identifícate con tu PIN.
person-gone = quien está identificado aquí ya no trabaja en el evento
    .hint = Cierra la sesión o identifícate con tu PIN.
person-role-too-low = { $name } trabaja con el papel { $role ->
        [organiser] Organización
        [desk] Venta
       *[door] Puerta
    }; eso solo puede hacerlo { $needs ->
        [organiser] la organización
        [desk] alguien de venta o de la organización
       *[door] quien trabaja en el evento
    }
    .hint = Que se identifique alguien que pueda.
person-without-pin = { $name } no tiene PIN y no puede identificarse
    .terminal = La organización le da uno (en el terminal: entrada person pin EVENTO NOMBRE).
    .window = La organización le da uno en la pantalla Evento.
person-pin-not-here = el PIN de { $name } no está en este portátil, que tiene un papel inferior
    .hint = Identifícate en un portátil de su papel, o como alguien que trabaja en la puerta.
person-without-role = la persona no tiene papel
    .terminal = Es uno de organiser, seller y door.
    .window = Es Organización, Venta o Puerta.
person-exists = ya hay alguien que se llama «{ $name }»
    .hint = Añade la primera letra del apellido para poder distinguirlos.
person-ambiguous = «{ $typed }» encaja con varias personas: { $names }
    .hint = Escribe más del nombre.
no-such-person = en este evento no trabaja nadie que se llame «{ $typed }»
    .terminal = Mira la lista de personas (entrada person list EVENTO).
    .window = Las personas están en la pantalla Evento.

## Settings

setting-not-one-of = { $what } no puede ser «{ $value }»; puede ser { $allowed }
setting-page-size = el tamaño de página
setting-after-sale = lo que pasa tras una venta
setting-direction = la dirección
setting-theme = el tema de colores
setting-guest-language = el idioma de los asistentes
setting-language = el idioma
copies-out-of-range = { $copies } copias no están entre 1 y { $max }
scanner-affix-too-long = «{ $text }» es demasiado largo para lo que un lector pone alrededor de un código: { $max } caracteres como máximo
no-such-folder = no existe la carpeta { $folder }

## What is typed

not-a-whole-number = { $what } debe ser un número entero de 1 a { $max }, no «{ $typed }»
    .hint = Escribe un número así, o déjalo vacío.
not-a-time-of-day = la hora a la que todo el mundo está fuera debe estar entre 00:00 y 23:59; «{ $typed }» no lo está
    .hint = Escríbela como 06:00, o déjala vacía.
no-name-given = falta { $what ->
        [area] la zona
        [gate] el acceso
       *[question] la pregunta
    }
    .hint = { $known ->
        [none] Aún no hay nada: añade algo primero.
        [single] Hay { $names }.
        [many] Hay { $count }, de { $first } a { $last }.
       *[some] Hay { $names }.
    }
unknown-name = { $event } no tiene { $what ->
        [area] la zona
        [gate] el acceso
       *[question] la pregunta
    } «{ $typed }»
    .hint = { $known ->
        [none] Aún no hay nada: añade algo primero.
        [single] Hay { $names }.
        [many] Hay { $count }, de { $first } a { $last }.
       *[some] Hay { $names }.
    }
name-fits-several = «{ $typed }» encaja con varios: { $names }
    .hint = Escribe más.
no-such-setting = no hay ningún ajuste «{ $name }»
    .hint = Los ajustes son: { $names }.
setting-of-another-kind = «{ $value }» no es un valor del ajuste { $name }
    .hint = Un número donde cuenta algo; yes o no donde está activado o no.
