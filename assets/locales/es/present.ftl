# Una conversación con un grupo, en la pantalla grande.

present = Con un grupo
present-with-a-room = Con un grupo
present-means = Todos votan una respuesta, habláis de ella y se juega la que quiere el grupo. Los niveles quedan ocultos hasta que tú los muestres.
present-back-to-briefing = Volver
present-notice = Qué ha pasado

# La preparación.
present-kind = Qué hace el grupo
present-story = Juega la conversación
present-story-means = El grupo vota cada respuesta, ve cómo ha votado, habla, vota otra vez y la juega.
present-calibration = Valora respuestas
present-calibration-means = Los formadores votan qué nivel merece cada respuesta sin ver lo que puso su autor. Veis hasta qué punto estáis de acuerdo, y con el autor.
present-votes-by = Cómo vota el grupo
present-votes-by-means = Los móviles abren una página pequeña en este ordenador: sin aplicación, sin cuenta y sin nombres. Las manos alzadas y las teclas de números siempre funcionan.
present-network = Móviles, por { $name } ({ $address })
present-network-open = Móviles, por { $name } ({ $address }, abierta a Internet)
present-network-cable = Móviles, por { $name } ({ $address }, un cable)
present-network-virtual = { $name } ({ $address }), una red interna de este ordenador o un túnel
present-network-this-computer = Solo este ordenador ({ $address })
present-by-hands = Solo manos alzadas
present-full-rounds = Elegir los momentos con ronda completa
present-full-rounds-mean = Una ronda completa deja tiempo para hablar, vota otra vez y después muestra los niveles. Una rápida pasa de la votación a la respuesta.
present-quick = Ronda rápida
present-full = Ronda completa
present-open = Abrir la sala
present-open-anew = Abrir una sala nueva
present-resume = Seguir donde lo dejasteis
present-kit = Para imprimir
present-kit-means = Un plan, reglas básicas, tarjetas para representarla de tres en tres, preguntas para hablar y una hoja para contar manos.
present-kit-minutes = Plan de { $minutes } minutos
present-earlier = Talleres anteriores
present-workshop = { $title }, taller { $number }
present-delete = Borrar
present-deleted = El taller está borrado.
present-cannot-read = Esta versión de Heard ya no puede leer ese taller.

# En qué punto está el grupo.
present-lobby = Hola a todos
present-situation = Qué pasa
present-vote = ¿Qué diríais?
present-vote-again = ¿Y ahora? Votad otra vez
present-closed = La votación está cerrada
present-spread = Así habéis votado
present-levels = Qué muestran las respuestas
present-discuss = Hablemos de ello
present-outcome = Qué ha provocado
present-over = Gracias
present-phones =
    { $phones ->
        [0] Todavía no hay nadie
        [one] Hay 1 persona
       *[other] Hay { $phones } personas
    }
present-voters =
    { $phones ->
        [0] Han votado { $voters }
       *[other] Han votado { $voters } de { $phones }
    }

# La entrada.
present-join = Escanead la imagen con la cámara del móvil, o abrid
present-join-code = El código es { $code }
present-code-picture = Una imagen que lleva la cámara del móvil a la dirección de al lado
present-is-locked = Ahora no entran móviles nuevos.
present-hands-only = Votáis levantando la mano.
present-rules = Nadie tiene que votar: «Prefiero no decirlo» también es un voto. Lo que se dice aquí se queda aquí. A nadie se le señala.
present-nobody-yet = Todavía no ha llegado ningún móvil
present-help-wifi = ¿Está el móvil en la misma red que este ordenador? Si la red no tiene Internet, el móvil puede preferir los datos: apágalos un momento. Las redes de invitados suelen separar los aparatos.
present-help-firewall = Puede que este ordenador pregunte si Heard puede aceptar conexiones: permítelo.
present-help-hotspot = Abre un punto de acceso en este ordenador o en un móvil, que entren todos y abre la sala otra vez en esa red.
present-help-port = O pide a quien cuida de la red que deje llegar los móviles al puerto { $port } de este ordenador.
present-help-hands = Las manos alzadas no necesitan red: sigue adelante y escribe los números.

# La votación.
present-does-and-says = { $does } «{ $says }»
present-rather-not = Prefiero no decirlo
present-rather-not-is-a-vote = «Prefiero no decirlo» también es un voto.
present-hands = Manos alzadas
present-count = Contar
present-hands-means = Escribe { $replies } números, uno para cada una, por ejemplo 3 11 17 8; un número { $last } cuenta a quienes prefieren no decirlo. O pulsa una tecla de número por cada mano.
present-miscounted = Hacen falta { $replies } números, uno para cada una, por ejemplo 3 11 17 8.
present-votes =
    { $votes ->
        [one] 1 voto{ $percent }
       *[other] { $votes } votos{ $percent }
    }
present-before = antes: { $votes }{ $percent }
present-now = ahora: { $votes }{ $percent }
present-fewer-than-three = Pocos votos: se cuentan juntos abajo, para que no se pueda adivinar de quién son.
present-few = { $answers }, juntos: { $votes }
present-guessable = Han votado menos de cinco: no hay porcentajes, y se podría adivinar quién dijo qué.
present-author-means = Así la valora su autor:

# Lo que hace quien dirige.
present-do-begin = Contar qué pasa
present-do-open = Abrir la votación
present-do-close = Cerrar la votación
present-do-reopen = Abrirla otra vez
present-do-spread = Mostrar cómo habéis votado
present-do-levels = Mostrar los niveles
present-do-discuss = Hablar de ello
present-do-vote-again = Votar otra vez
present-do-play = Jugar la respuesta más votada
present-do-go-on = A la siguiente respuesta
present-do-end = Terminar el taller
present-do-rather-not = Prefiere no decirlo: uno más
present-do-full = Aquí, ronda completa
present-do-quick = Aquí, ronda rápida
present-do-clock = Un minuto más
present-do-stop-clock = Sin reloj
present-do-lock = Que no entre nadie más
present-do-unlock = Que vuelvan a entrar
present-do-leave = Dejarlo para después
present-tie = Hay empate. Pulsa el número de la respuesta que queréis jugar.
present-pick = Pulsa el número de la respuesta que queréis jugar.
present-nobody-voted = Nadie ha votado una respuesta. Pulsa el número de la que queréis jugar.
present-not-now = Eso no se puede hacer en este punto de la ronda.
present-back = Volver a un momento anterior
present-time-is-up = Se acabó el tiempo

# Cuando termina.
present-calibrated = Ya han salido todas las respuestas.
present-thanks = Gracias por hablar y escuchar
present-what-is-left = Queda solo cómo habéis votado. A nadie se le ha preguntado el nombre.
present-save-page = Guardar los resultados como página
present-save-table = Guardarlos como tabla
present-saved = Guardado como { $file }
present-save-nowhere = Ahora no se guarda nada en este ordenador, así que el archivo no tiene dónde ir.
