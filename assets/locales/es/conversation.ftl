# La conversación.

conversation-transcript = Lo que se dijo
conversation-replies = Tus respuestas
conversation-what-do-you-say = ¿Qué dices?
conversation-actions = Qué más puedes hacer
conversation-asides = Junto a la conversación
conversation-gauges = Cómo va
say-first = Antes de seguir leyendo: ¿qué dirías tú? Piénsalo, o dilo en voz alta.
say-first-show = Ver las respuestas
conversation-hint = Una pregunta para tener presente
conversation-earlier = El principio de esta conversación está guardado. Al final lo encuentras todo en «Qué pasó aquí».
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

coach-landing = Esta respuesta { $landing }.
coach-without = { $part }: no está en esta respuesta

gauge-distress = Malestar
gauge-unshared-joy = Alegría aún sin compartir
gauge-trust = Confianza en ti
gauge-heard = Siente que se le escucha
gauge-energy = Tu energía

action-back = Deshacer
action-hint = Pista
action-history = Desde el principio
action-pause = Pausa
action-leave = Salir
key-backspace = Retroceso
key-escape = Esc

pause-title = Tómate tu tiempo. No se pierde nada.
pause-comfort = La conversación te espera donde la dejaste, todo el tiempo que quieras.
pause-take = Hacer una pausa
pause-go-on = Seguir
pause-leave = Salir por ahora

leave-title = ¿Salir por ahora?
leave-comfort = Salir no cuesta nada. La conversación se queda como está, y puedes seguir con ella cuando quieras.
leave-stay = Quedarme
leave-go = Salir

breath = Un círculo para respirar
breath-moving = Respira con el círculo si te apetece. Ponlo tan lento como te siente bien.
breath-still = Respira a tu ritmo.
breath-slower = Más lento
breath-quicker = Más rápido
