# La conversación.

conversation-transcript = Lo que se dijo
conversation-replies = Tus respuestas
conversation-what-do-you-say = ¿Qué dices?
conversation-actions = Qué más puedes hacer
conversation-asides = Al margen de la conversación
conversation-gauges = Cómo va
say-first = Antes de seguir leyendo: ¿qué dirías tú? Piénsalo, o dilo en voz alta.
say-first-show = Ver las respuestas
conversation-hint = Una pregunta para tener presente
conversation-earlier = El principio de esta conversación está guardado. H o «Ir al principio» lo muestra entero.
conversation-ends = La conversación termina aquí.
conversation-to-debrief = Qué pasó aquí
conversation-notice-calm = La conversación sigue igual.
conversation-not-possible = Esta respuesta ya no es posible aquí.
conversation-looks = A { $name } se le nota { $strength ->
    [1] un poco { $feeling }
   *[2] { $feeling }
    [3] mucho { $feeling }
    }
conversation-caption = se le nota { $strength ->
    [1] un poco { $feeling }
   *[2] { $feeling }
    [3] mucho { $feeling }
    }
conversation-caption-heard = se le nota { $strength ->
    [1] un poco { $feeling }
   *[2] { $feeling }
    [3] mucho { $feeling }
    }

coach-landing = Esta respuesta { $landing }.
coach-without = { $part }: no está en esta respuesta

gauge-distress = Malestar
gauge-unshared-joy = Alegría aún sin compartir
gauge-trust = Confianza en ti
gauge-heard = Siente que se le escucha
gauge-energy = Tu energía

action-back = Deshacer
action-hint = Pista
action-history = Ir al principio
action-pause = Pausa
action-leave = Salir
key-backspace = Retroceso
key-escape = Esc

pause-title = Tómate tu tiempo. No se pierde nada.
pause-comfort = La conversación te espera donde la dejaste, todo el tiempo que quieras.
pause-take = Hacer una pausa
pause-go-on = Seguir
pause-leave = Salir de momento

leave-title = ¿Salir de momento?
leave-comfort = Salir no cuesta nada. La conversación se queda como está, y puedes seguir con ella cuando quieras.
leave-stay = Quedarse
leave-go = Salir

breath = Un círculo para respirar
breath-moving = Respira con el círculo si te apetece. Ponlo al ritmo que te siente bien.
breath-still = Respira a tu ritmo.
breath-slower = Más lento
breath-quicker = Más rápido

# Where they talk. `word`: who has the word.
place-now = Desde aquí: { $channel }
place-phone = { $word ->
    [theirs] Habla
    [nobody] La llamada ha terminado
   *[yours] Al teléfono, escucha
    }
place-video = { $word ->
    [theirs] Habla
    [nobody] La llamada ha terminado
   *[yours] En pantalla, escucha
    }
place-chat = { $word ->
    [theirs] Escribe…
    [nobody] El chat está cerrado
   *[yours] Espera tu respuesta
    }
place-message = { $word ->
    [theirs] Escribe…
    [nobody] Por ahora, nada más
   *[yours] Lo ha leído todo
    }
place-email = { $word ->
    [theirs] Ha llegado un correo
    [nobody] Aquí acaba este hilo
   *[yours] Espera respuesta
    }
place-in-person = { $word ->
    [theirs] Habla
    [nobody] Aquí os despedís
   *[yours] Aquí, contigo
    }
letter-from = De: { $name }
letter-to = Para: { $name }
letter-answers = Respuesta: { $subject }
conversation-breaks-in = { $name } te interrumpe.

gauges-meaning = Los indicadores son un modelo para aprender de esta conversación. No te miden a ti ni a nadie.
energy-meaning = Aquí tu energía está baja. Es parte del modelo para aprender; no te mide a ti.

action-read-aloud = Leer otra vez
voice-missing-linux = Este ordenador aún no tiene voz, así que no se lee nada en voz alta. Instala speech-dispatcher (la orden spd-say) o espeak-ng y vuelve a activar la voz.
voice-missing-macos = No se encontró la orden say, así que no se lee nada en voz alta. Viene con macOS; mira si la voz está preparada en Accesibilidad, Contenido leído.
voice-missing-windows = No se encontró PowerShell, así que no se lee nada en voz alta. Viene con Windows; instálalo y vuelve a activar la voz.
voice-failed = Ahora no se puede leer nada en voz alta: { $program } ha fallado. Mira si funciona el sonido en este ordenador y vuelve a activar la voz.

pause-comfort-anywhere = Ahora no tienes que hacer nada.
pause-close = Cerrar Heard
support-title = Cuando hace falta más que una pausa
support-unreadable = La tarjeta de apoyo de tu organización, { $path }, no se puede leer, así que ves la habitual. Tiene que ser un texto en UTF-8 de 16 KiB como mucho.
support-card =
    # Cuando hace falta más que una pausa

    Algunas conversaciones tocan algo tuyo. No tienes que llevarlo a solas.

    - Alguien en quien confías: llámale, o ve a sentarte a su lado.
    - En el trabajo: tu responsable de equipo, o quien cuide de las personas allí.
    - En peligro, o si piensas en hacerte daño: el número de emergencias de tu zona, ahora.

    Levántate, bebe un poco de agua, mira por la ventana. Esto puede esperar.
