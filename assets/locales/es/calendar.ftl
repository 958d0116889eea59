# Qué practicar después, como archivo para un calendario.

calendar = Cuándo repetirlas
calendar-means = Practicar con pausas dura más. Un archivo de calendario tiene un día para cada conversación, a los 2, 7 y 21 días.
calendar-alarm = ¿Quieres que suene?
calendar-quiet = En silencio
calendar-rings = A las nueve
calendar-save = Guardar como archivo de calendario
calendar-saved = Guardado como { $file }. Ábrelo, y tu calendario lo recoge.
calendar-nowhere = En esta sesión no se guarda nada, así que tampoco hay carpeta para el archivo.
calendar-notice = Qué pasó con ello
calendar-title = Volver a escuchar: { $title }
calendar-about = Una conversación en Heard: { $title }
