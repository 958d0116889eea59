# Lo que deja un taller: la página y la tabla con los resultados.

results-title = { $scenario }: lo que dijo el grupo
results-calibration-title = { $scenario }: qué niveles eligió el equipo formador
results-kicker = Resultados del taller
results-calibration-kicker = Resultados de la calibración
results-calibration-means = El equipo formador dijo qué nivel merece cada respuesta, sin ver lo que dice quien la escribió.
results-privacy = En esta página y en su tabla no hay nombres, y nada se envió a ninguna parte. Lo que eligieron solo una o dos personas se cuenta junto. Muestra cómo pensó un grupo un día. No mide a nadie, ni sirve para decidir sobre el trabajo de nadie.

results-in-short = En pocas palabras
results-no-votes = Nadie ha votado, así que no hay nada que contar.
results-voters = { $voters ->
    [one] Respondió una persona.
   *[other] Respondieron hasta { $voters } personas cada vez.
    }
results-votes-on-turns = { $questions ->
    [one] El grupo votó sobre un momento
   *[other] El grupo votó sobre { $questions } momentos
    }, { $votes ->
    [one] con una votación en total.
   *[other] con { $votes } votaciones en total.
    }
results-votes-on-replies = { $questions ->
    [one] Se valoró una respuesta
   *[other] Se valoraron { $questions } respuestas
    }, { $votes ->
    [one] con una votación en total.
   *[other] con { $votes } votaciones en total.
    }
results-few-means = Lo que eligieron solo una o dos personas se cuenta junto con otras opciones, para que no se pueda adivinar quién fue.
results-no-percent-means = Donde respondieron menos de cinco personas no hay porcentajes: solo parecerían exactos.

results-most-split = Donde más se dividió el grupo
results-most-split-means = Buenos momentos para volver a hablar. Quien eligió otra cosa había oído otra cosa.
results-turn = Momento { $number }
results-turn-another-way = Momento { $number }, por otro camino
results-together-named = { $answers } juntas

results-shifts = Primera y segunda votación
results-shifts-mean = Lo que cambió después de hablar. Cambiar no es corregir: a veces la minoría se había fijado en más cosas.
results-shift = { $answer }: primero { $before }, luego { $after }.
results-shift-none = Después de hablar, el grupo votó lo mismo.
results-shift-not-told = Cada respuesta la eligieron tan pocas personas que no se pueden comparar una por una las dos votaciones.

results-road = El camino que recorristeis
results-detours = Qué más probasteis
results-detours-mean = Volvisteis atrás y probasteis esto. No cuenta ni más ni menos que el camino de arriba.
results-vote = Cómo votó el grupo
results-votes-side-by-side = Cómo votó el grupo, con las votaciones una al lado de otra
results-vote-number = Votación { $number }, { $voters ->
    [one] una persona
   *[other] { $voters } personas
    }
results-change = Cambio
results-rather-not = Prefiero no decirlo
results-rather-not-short = prefiero no
results-together = Elegidas por pocas personas, contadas juntas
results-with-others = contada con otras
results-votes-percent = { $votes } · { $percent } %
results-played = Esta es la que se jugó.
results-played-number = Se jugó la respuesta { $number }
results-played-this-time = Esta vez se jugó
results-played-without-a-vote = Se jugó sin votar

results-questions = De qué hablasteis
results-questions-general = Para seguir hablando

results-agreement = Hasta qué punto coincidís
results-kappa = Kappa ponderada { $kappa }
results-decimal = { $whole },{ $hundredths }
results-kappa-each-other = Dentro del grupo
results-kappa-author = Con quien escribió la conversación
results-kappa-means = Kappa compara cada par de valoraciones de la misma respuesta. Con 1, son siempre iguales. Con 0, coinciden tanto como si se hubieran repartido al azar. Si dos valoraciones están a dos niveles de distancia, cuenta cuatro veces más que si están a uno. Quien prefirió no decirlo no entra en la cuenta.
results-kappa-caveat = La palabra que acompaña al número es de Landis y Koch (1977), que llamaron arbitrarios a sus propios límites. Como las distancias cuentan al cuadrado, el número sale más alto, y depende de qué respuestas se valoraron; compáralo solo con respuestas del mismo tipo. Un número esconde en qué no coincidís. Las respuestas de abajo lo muestran.
results-kappa-too-few = Con menos de { $needed } respuestas valoradas, un número diría poco, así que aquí no hay ninguno. Mirad las respuestas.
results-kappa-nothing-to-disagree = Sin número: solo se eligió un nivel, así que no había en qué discrepar.
results-kappa-poor = Malo: coincidís menos que por azar.
results-kappa-slight = Leve: coincidís poco más que por azar.
results-kappa-fair = Aceptable: algunas cosas las veis igual.
results-kappa-moderate = Moderado: muchas cosas las veis igual, y otras de manera muy distinta.
results-kappa-substantial = Considerable: la mayoría de las cosas las veis igual.
results-kappa-almost-perfect = Casi perfecto: casi todo lo veis igual.

results-apart = Donde no coincidís
results-apart-means = Primero, las más distantes. Preguntad a quienes están en los extremos en qué palabras se fijaron. Lo que puso quien la escribió también es una opinión con razones: si no se sostienen, cambiad las etiquetas o las palabras.
results-less-apart = Donde coincidís algo más
results-agreed = Donde coincidís, también con quien escribió la conversación
results-reply = Respuesta { $number }
results-author-means = El nivel de quien la escribió
results-author-says = Lo que dice quien la escribió
results-differs = De media, estáis a más de medio nivel de quien la escribió. Merece otra mirada.
results-like-the-author = De media, estáis como mucho a medio nivel de quien la escribió.
results-list = Las respuestas, el nivel de quien las escribió y vuestra última votación

results-yes = sí
results-no = no
results-column-scenario = Conversación
results-column-turn = Momento
results-column-turn-name = Momento en el archivo
results-column-walked = En el camino recorrido
results-column-vote = Número de votación
results-column-place = Número de respuesta
results-column-reply = Respuesta en el archivo
results-column-words = Respuesta
results-column-level = Nivel
results-column-author = Nivel de quien la escribió
results-column-votes = Votos
results-column-percent = Porcentaje
results-column-merged = Contada con otras
results-column-merged-votes = Votos de esas juntas
results-column-voters = Votaron
results-column-played = Se jugó
results-column-discussed = Se habló
results-column-counts = La votación que cuenta
results-column-differs = Se aparta de quien la escribió
results-column-kappa = Kappa dentro del grupo
results-column-kappa-author = Kappa con quien escribió la conversación

# Preguntas para un grupo que sirven para cualquier conversación.
discuss-1 = ¿Qué oíste en sus palabras, y qué había debajo?
discuss-2 = ¿Qué palabras te habrían hecho sentir que te escuchaban? ¿Cuáles habrían cerrado una puerta?
discuss-3 = ¿Cuándo habría sido mejor otra respuesta?
discuss-4 = ¿Qué hacía falta en ese momento: un pensamiento, entender un sentimiento o hacer algo?
discuss-5 = ¿Cómo lo dirías con tus palabras?
discuss-6 = ¿Cuándo te ha respondido alguien así? ¿Qué te hizo sentir?
discuss-7 = ¿Qué hace difícil responder así en un día lleno de trabajo, y qué ayudaría?

results-none = Aquí no hay todavía ningún taller guardado.
results-no-such = Aquí no hay ningún taller { $number }. Sin número, heard results muestra los que hay.
