# Lo que se puede ajustar.

settings = Ajustes
settings-kept = Todo lo de aquí vale al momento y se guarda en este equipo.
setting-on = Sí
setting-off = No
setting-language = Idioma
setting-theme = Colores
theme-light = Claro
theme-dark = Oscuro
theme-high-contrast = Alto contraste
setting-size = Tamaño del texto
setting-percent = { $percent } %
setting-size-keys = Las teclas + y − hacen lo mismo en todas las pantallas.
setting-still = Sin movimiento
setting-still-means = Las caras y las frases cambian de golpe, y nada se mueve por sí solo.
setting-typewriter = Cómo aparecen las frases
typewriter-off = De golpe
typewriter-steady = Al ritmo del habla
typewriter-quick = Deprisa
setting-say-first = Primero dilo tú
setting-say-first-means = Las respuestas quedan ocultas hasta que hayas pensado la tuya o la hayas dicho en voz alta.
setting-letters = Letras sueltas como teclas
setting-letters-means = H, C y P durante una conversación. Hay botones para lo mismo.
