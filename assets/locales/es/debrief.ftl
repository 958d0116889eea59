# El repaso.

debrief-turning-point = El momento clave
debrief-you-said = Dijiste
debrief-would-have-landed = Esto habría llegado
debrief-asked-and-given = Lo que hizo falta y lo que hubo
debrief-doors = { $opened ->
    [one] Se abrió una puerta
    [2] Se abrieron dos puertas
   *[other] Se abrieron { $opened } puertas
    }; { $taken ->
    [0] todavía no entraste por ninguna
    [one] entraste por una
    [2] entraste por dos
   *[other] entraste por { $taken }
    }.
debrief-reply-number = Respuesta { $number }
debrief-points = { $points } de 100
debrief-practice = Deshiciste una respuesta, así que este intento es de práctica.
debrief-stop-and-learn = En esta conversación estaba en juego la seguridad de alguien, y una respuesta la puso en riesgo. Para eso no hay número. Repasa esa respuesta con alguien de confianza y averigua qué pide tu organización en estos casos.

outcome-better = La otra persona acabó mejor que al empezar.
outcome-mixed = La otra persona se llevó algo, y algo le faltó.
outcome-worse = La otra persona se quedó más sola con lo que le pasa.

debrief = Lo que mostró esta conversación
debrief-try-again = Otra vez
debrief-save = Guardar como página
debrief-save-nowhere = Esta vez no se guarda nada, así que tampoco hay carpeta para la página.
debrief-to-library = Volver a las conversaciones
debrief-so-far = Hasta aquí

debrief-turning-point-missed = Aquí pudo ir de otra manera. Las dos respuestas estaban a tu alcance.
debrief-turning-point-landed = Ninguna respuesta se quedó corta. Esta fue la que más ayudó.
debrief-shows = «{ $phrase }» { $what }.
debrief-slip = { $what } «{ $phrase }»

debrief-door-taken = «{ $words }»: aquí entraste.
debrief-door-missed = «{ $words }»: esta vez pasaste de largo.

debrief-every-reply = Cada respuesta, una por una
debrief-repaired = Arregló algo que antes no había salido bien.
debrief-felt = Lo que pensó { $person }
debrief-quote = «{ $words }»
debrief-roads = { $count ->
    [one] La otra respuesta, y cómo habría llegado
   *[other] Las otras { $count } respuestas, y cómo habrían llegado
    }

debrief-their-side = Tal como lo oyó { $person }
debrief-their-side-means = La conversación otra vez, con lo que { $person } sentía por dentro y no dijo.

debrief-arcs = Cómo se fue sintiendo { $person }
debrief-start = inicio
debrief-arc-rose = { $gauge }: subió de { $first } a { $last }.
debrief-arc-fell = { $gauge }: bajó de { $first } a { $last }.
debrief-arc-stayed = { $gauge }: { $first } al principio y al final.
debrief-arcs-teaching = Cada indicador va de 0 a 100. Es un modelo para aprender de esta conversación; no mide a nadie.
debrief-arcs-numbers = Lo mismo en números
debrief-at-the-start = Al principio
debrief-after-reply = Tras la respuesta { $number }

debrief-reflect = Para pensar

debrief-score = En números
debrief-score-in-words = { $band } · { $points } de 100
debrief-score-is-not-you = Habla de las respuestas que elegiste aquí. No te mide a ti.
debrief-ready = Esta conversación ya te sale.
debrief-not-ready = Esta conversación todavía no te sale del todo. Hacen falta { $points } puntos y ninguna respuesta que pueda hacer daño de verdad.
debrief-score-parts = De dónde sale el número
debrief-score-landings = Lo que llegó: en este camino se podían sumar { $best } puntos por llegar, y tus respuestas sumaron { $given }. Esto cuenta hasta { $most } de los 100 puntos.
debrief-score-outcome = Cómo quedó la otra persona: { $outcome } de 100. Esto cuenta hasta { $most } de los 100 puntos.
debrief-score-repair = { $points } puntos más, por arreglar algo que antes no había salido bien.
debrief-score-over-promise = { $points } puntos menos, por una promesa demasiado grande.
debrief-score-cap = Una respuesta podría hacer daño de verdad. Con ella, el número no pasa de { $cap }.
debrief-definitions = Qué quieren decir aquí las palabras

facet-acknowledge = recoge lo que te han contado
facet-concern = dice que te importa
facet-name-feeling = pone nombre a un sentimiento
facet-validate = dice que es normal sentirse así
facet-perspective = dice por qué le importa a la otra persona
facet-explore = pregunta con delicadeza y deja espacio
facet-admit = reconoce una necesidad o un sentimiento tuyo
facet-act = hace algo al respecto
facet-ask-need = pregunta qué ayudaría
facet-handover = pone en contacto con alguien que puede ayudar
facet-accept = acepta lo que se le ofrece
facet-ask-for = pide ayuda
facet-presence = se queda, y escucha
facet-autonomy = deja a la otra persona la decisión y el ritmo
facet-boundary = pone un límite con amabilidad
facet-repair = reconoce algo que no salió bien y lo arregla
facet-honest = dice lo que se sabe y lo que no
facet-clarify = pregunta un dato
