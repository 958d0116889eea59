# Un taller guiado desde la terminal.

workshop-address = Los móviles entran aquí:
workshop-code = O escribe { $host } en el navegador de un móvil, y allí el código { $code }.
workshop-other-networks = Otras redes de este ordenador: { $networks }. Elige una con --address.
workshop-no-network = Este ordenador no está en ninguna red ahora mismo, así que solo puede entrar él mismo. A mano alzada funciona igual.
workshop-moved = La dirección por la que entraban los móviles ya no existe. Tienen que entrar otra vez por la nueva.
workshop-hands-only = El taller sigue a mano alzada.
workshop-nobody-comes = Todavía no ha entrado ningún móvil. Las redes de invitados a menudo separan los aparatos: conecta los móviles a un punto de acceso de este ordenador o de un móvil, o pide a quien lleva la red que los móviles puedan llegar hasta él. A veces un móvil tiene que apagar sus datos. A mano alzada no hace falta nada de esto.
workshop-door-closed = Los móviles ya no pueden entrar: hace mucho que no pasa nada. Escribe q y sigue con --resume.
workshop-no-chance = El ordenador no da números al azar, así que no se puede abrir una sala para móviles.
workshop-no-server = Los móviles no pueden entrar: el ordenador no deja que Heard escuche.
workshop-address-taken = Los móviles no pueden entrar por { $address }: { $reason }.

workshop-prompt = { $phones ->
    [one] 1 móvil
   *[other] { $phones } móviles
    }
workshop-prompt-vote = { $voters } han votado, { $phones ->
    [one] 1 móvil
   *[other] { $phones } móviles
    }
workshop-prompt-hands = { $voters } contadas
workshop-counted = { $voters ->
    [one] Hay una respuesta contada.
   *[other] Hay { $voters } respuestas contadas.
    }
workshop-went-on = Aquí se quedó el taller.
workshop-left = Has dejado el taller por ahora. Sigue cuando quieras con --resume.
workshop-over = El taller ha terminado. Gracias a todo el mundo.

workshop-next-begin = Intro: contar la situación.
workshop-next-vote = Intro: abrir la votación.
workshop-next-again = Intro: votar otra vez sobre lo mismo.
workshop-next-close = Intro: cerrar la votación. A mano alzada: escribe un número por respuesta, como 3 11 17 8, o 3 11 17 8 rather 2.
workshop-next-spread = Intro: mostrar cómo ha votado la sala.
workshop-next-levels = Intro: mostrar los niveles.
workshop-next-discuss = Intro: hablar de ello.
workshop-next-play = Intro: jugar la respuesta { $number }, la más votada. O play y otro número, u open para votar otra vez.
workshop-next-on = Intro: pasar a la siguiente respuesta.
workshop-next-end = Intro: terminar el taller.
workshop-yours = Esto lo decides tú: play y un número, u open para votar otra vez.

workshop-first-vote = La votación anterior
workshop-second-vote = Esta votación
workshop-rather-not = Prefiero no decirlo
workshop-votes = { $votes ->
    [one] 1 voto
   *[other] { $votes } votos
    }
workshop-votes-percent = { $votes ->
    [one] 1 voto
   *[other] { $votes } votos
    }, { $percent } %
workshop-few = Esto lo han elegido pocas personas, así que va junto ({ $replies }): { $votes }
workshop-authors-level = El nivel según el guion: { $level }
workshop-pivotal = Este momento tiene la ronda completa.
workshop-not-pivotal = Este momento tiene una ronda corta.
workshop-locked = La puerta está cerrada para móviles nuevos.
workshop-unlocked = La puerta está abierta para móviles nuevos.

workshop-agreement = Cuánto coincidís entre vosotros: { $kappa } (kappa ponderado; 1 es siempre, 0 es como por azar).
workshop-agreement-author = Cuánto coincidís con el guion: { $kappa } (kappa ponderado).
workshop-most-apart = En estas estabais más lejos:

workshop-unclear = Heard no entiende eso aquí. Escribe help para ver lo que hay.
workshop-help =
    Intro: lo que viene después
    open, close: la votación
    3 11 17 8: manos alzadas, un número por respuesta; detrás rather 2 para quienes prefieren no decirlo
    spread: mostrar cómo ha votado la sala
    levels: mostrar qué valen las respuestas y por qué
    discuss: hablar de ello
    play 2: jugar la respuesta 2
    back 1: volver una respuesta atrás
    on: pasar a la siguiente respuesta, al calibrar
    pivotal: dar a este momento la ronda completa, o de nuevo una corta
    lock, unlock: la puerta para móviles nuevos
    look: mostrar otra vez dónde estáis
    end: terminar el taller
    q: dejarlo por ahora y seguir más tarde con --resume

workshop-refused-full = La sala ya tiene todos los móviles que admite.
workshop-refused-locked = La puerta está cerrada para móviles nuevos.
workshop-refused-over = El taller ha terminado.
workshop-refused-not-open = Ahora mismo no hay ninguna votación abierta.
workshop-refused-no-such-option = Aquí no hay esa respuesta.
workshop-refused-miscounted = { $options ->
    [one] Hace falta un número.
   *[other] Hacen falta { $options } números, uno por respuesta.
    }
workshop-refused-not-now = Eso no encaja aquí. Escribe help para ver lo que hay.
