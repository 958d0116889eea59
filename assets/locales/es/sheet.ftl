# El repaso como página para guardar.

sheet-title = { $scenario }: { $ending }
sheet-not-over = Esta conversación aún no ha llegado al final. Lo que sigue trata de las respuestas hasta ahora.
sheet-in-your-words = Con tus palabras
sheet-keep = Lo que volverías a decir
sheet-change = Lo que dirías de otra manera
sheet-intention = Lo que te propones para la próxima vez
sheet-marked = Palabras marcadas:
sheet-marked-help = otra cosa que ayuda
sheet-marked-slip = algo que estorbó
sheet-how-it-ended = Cómo terminó
sheet-where-it-stands = Cómo va
sheet-when = Cuándo
sheet-privacy = Esta página es tuya. Se hizo en tu propio equipo a partir de una conversación con una persona simulada, y no se envió a ninguna parte. Si se la das a alguien, podrá leerla entera.
sheet-saved = El repaso está guardado en { $file }. Ábrelo en un navegador, o imprímelo desde ahí.
sheet-not-a-page = Se guarda como página web, y { $file } no termina en .html. Prueba con { $instead }.
sheet-neither-page-nor-table = Se guarda como página web (.html) o como tabla (.csv), y { $file } no termina en ninguna de las dos. Prueba con { $instead }.
sheet-no-folder = No se puede guardar como { $file }: no existe la carpeta { $folder }.
sheet-is-folder = No se puede guardar como { $file }: es una carpeta.
sheet-unwritable = No se puede guardar como { $file }. Por lo demás, no se pierde nada.
