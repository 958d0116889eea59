# Qué practicar después, como archivo para un calendario.

calendar = Cuándo repetirlas
calendar-means = Lo que se practica con pausas dura más. Un archivo de calendario pone un día para cada conversación, a los 2, 7 y 21 días.
calendar-alarm = ¿Quieres que suene?
calendar-quiet = En silencio
calendar-rings = A las nueve
calendar-save = Guardar como archivo de calendario
calendar-saved = Guardado como { $file }. Ábrelo, y tu calendario lo añadirá.
calendar-nowhere = En esta sesión no se guarda nada, así que tampoco hay carpeta para el archivo.
calendar-notice = Qué ha pasado con esto
calendar-title = Volver a escuchar: { $title }
calendar-about = Una conversación en Heard: { $title }
