# La conversación en la terminal.

terminal-keys = Escribe un número del 1 al { $count }, o bien: b para deshacer la última respuesta, c para una pista, h para ver lo dicho hasta ahora, q para salir.
terminal-rewound = Respuesta deshecha. Ahora este intento es de práctica.
terminal-no-rewind = En este modo, las respuestas no se pueden deshacer.
terminal-nothing-to-rewind = Todavía no hay nada que deshacer.
terminal-left = Saliste antes del final. No cuesta nada: sigue cuando quieras con --resume.
terminal-went-on = Aquí lo dejaste.
terminal-library = ¿Qué conversación te gustaría tener?
terminal-library-keys = Escribe un número, o q para salir.
