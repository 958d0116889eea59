# Lo que cada cual escribe para sí.

notes-first = Primero, cómo lo ves tú
notes-for-you = Solo para ti. Se guarda con esta conversación en este equipo, y se borra con ella.
notes-keep = Algo que volvería a decir
notes-change = Algo que diría de otra manera
notes-take-along = Algo que me llevo
notes-shown-again = Lo verás antes de tu próxima conversación.
notes-intention = Si vuelve a pasar, yo…
notes-last-time = Querías llevarte esto
