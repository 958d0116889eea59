# Antes de una conversación.

briefing = Antes de empezar
briefing-aim = Qué vas a practicar
briefing-role = Tu papel aquí
briefing-mode = ¿Cuándo quieres saber cómo va?
briefing-begin = Empezar
briefing-begin-anew = Empezar de nuevo
briefing-go-on = Seguir donde lo dejaste
briefing-way-out = Puedes hacer una pausa o salir en cualquier momento, con las teclas P y Esc o con los botones. Salir no cuesta nada.
back-to-library = Volver a las conversaciones
mode-coach-meaning = Después de cada respuesta ves qué había en ella y cómo llegó. Va bien para las primeras veces.
mode-practice-meaning = Primero conversas hasta el final. Después lo repasas todo con calma.
mode-assess-meaning = Sin volver atrás, y al final ves cómo fue. Sirve para ver si la conversación ya te sale.
portrait = A { $name } se le nota { $feeling }.
