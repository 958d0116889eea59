# La página en los móviles de un taller.

phone-title = Heard: tu respuesta en la sala
phone-room = Sala { $code }
phone-coming = Un momento…
phone-no-script = Sin JavaScript, esta página no puede votar. Levanta la mano: cuenta igual.
phone-privacy = Heard no te pide el nombre. Las respuestas se cuentan en el ordenador de quien dirige el taller y solo se muestran todas juntas.

phone-door = ¿Qué sala?
phone-door-hint = El código está en la pantalla grande.
phone-door-wrong = No hay ninguna sala con ese código. Vuelve a mirar la pantalla grande.
phone-code = Código de la sala
phone-come-in = Entrar

phone-look = Mira la pantalla grande.
phone-lobby = Ya estás dentro.
phone-lobby-hint = Mira la pantalla grande. Cuando toque responder, podrás hacerlo aquí.
phone-people = Móviles en la sala: { $phones }
phone-said = Lo que se ha dicho

phone-situation = Primero, escucha.
phone-situation-hint = ¿Qué dirías tú? Las respuestas llegan enseguida.
phone-situation-rated = Una respuesta para mirar con calma
phone-reply = La respuesta
phone-situation-rated-hint = ¿Qué nivel muestra? La votación se abre enseguida.

phone-vote = ¿Qué dirías tú?
phone-vote-rated = ¿Qué nivel muestra esta respuesta?
phone-vote-hint = Elige una opción. Nadie ve qué ha elegido cada quien.
phone-vote-again = ¿Ha cambiado algo para ti?
phone-vote-again-hint = Elige otra vez. Repetir la misma respuesta vale igual.
phone-rather-not = Prefiero no responder
phone-rather-not-quoted = «Prefiero no responder»
phone-your-answer = Tu respuesta
phone-sending = Enviando…
phone-waiting = Todavía no está contada. Se enviará en cuanto vuelva la conexión.
phone-counted = Contada. Puedes cambiarla hasta que se cierre la votación.
phone-unsure = La votación se cerró antes de que se confirmara tu último toque.

phone-closed = La votación está cerrada.
phone-spread = Así ha respondido la sala
phone-spread-hint = ¿Qué te sorprende?
phone-share = { $votes } de { $voters }
phone-share-percent = { $votes } de { $voters } · { $percent } %
phone-few = { $replies } juntas: { $votes } de { $voters }
phone-few-percent = { $replies } juntas: { $votes } de { $voters } · { $percent } %
phone-and = { $first } y { $last }

phone-levels = Lo que muestran las respuestas
phone-levels-hint = El nivel habla de la respuesta, nunca de quien la eligió.
phone-levels-rated = Lo que ve en ella quien la escribió
phone-apathetic = En la respuesta no hay nada para la otra persona.
phone-sympathetic = Piensa en la otra persona. Lo siente por ella, pero desde fuera.
phone-empathetic = También se pone en su lugar, y se nota.
phone-compassionate = También hace algo al respecto, junto con la otra persona.

phone-discuss = Habla con quien tienes al lado.
phone-discuss-hint = ¿Por qué elegiste esa respuesta? ¿Y qué le hizo elegir la suya?
phone-outcome = Lo que pasa después
phone-played = La sala siguió con la respuesta { $number }.
phone-outcome-rated = Esa era la última respuesta.

phone-over = Gracias por haber estado aquí.
phone-over-hint = El taller ha terminado. Puedes cerrar esta página.
phone-over-kept = De Heard queda una sola cosa en este móvil: una cookie con un número al azar, que era tu sitio. Ya no abre nada.

phone-lost = Se ha perdido la conexión. Volviendo a intentarlo…
phone-lost-counted = Tu respuesta está a salvo: ya está contada.
phone-lost-long = Si el taller ya ha terminado, puedes cerrar esta página.
phone-back = Vuelves a tener conexión.
phone-locked = La puerta está cerrada.
phone-locked-hint = Ahora mismo no entran más móviles. Dile a quien dirige el taller que te gustaría entrar. Cuando la puerta se abra, esta página entrará sola.
phone-full = La sala está llena.
phone-full-hint = No queda sitio para otro móvil. Cuando la sala vote, levanta la mano: cuenta igual.
phone-gone = Esta sala ya no está aquí.
phone-gone-hint = La pantalla grande muestra el código de la sala que está abierta ahora.
phone-other-code = Escribir otro código
phone-try-again = Intentarlo otra vez
