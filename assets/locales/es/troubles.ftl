# Qué falló con el historial, los ajustes o un archivo, y qué significa.

journal-not-wanted = No se guarda ningún historial.
journal-no-home = Heard no encontró en este equipo la carpeta para tus archivos.
journal-place = { $path } no se puede usar para el historial.
journal-newer = El historial { $path } es de una versión más nueva de Heard, así que esta no lo toca.
journal-read-only = No se puede escribir en el historial: su archivo o su carpeta es de solo lectura.
journal-full = No se puede escribir en el historial: el disco está lleno.
journal-busy = El historial está ocupado: otro programa lo está usando ahora mismo.
journal-damaged = El historial está dañado. La próxima vez, Heard lo apartará y empezará uno nuevo.
journal-garbled = Esta conversación ya no se puede leer en el historial.
journal-stuck = El historial { $path } no se puede leer, y tampoco se puede apartar.
journal-gone-on-elsewhere = Esta conversación siguió en otra ventana. Lo que digas aquí no se guarda.
journal-deleted = Esta conversación se borró del historial.
journal-traces-left = Está borrada. Puede que queden rastros en los archivos del historial hasta que cierres todas las demás ventanas de Heard.
journal-other = Ahora mismo no se puede usar el historial.

journal-set-aside-damaged = Tu historial no se podía leer, así que Heard empezó uno nuevo. No se borró nada: el anterior está ahora en { $to }.
journal-set-aside-foreign = En el lugar del historial había otra cosa, así que Heard empezó uno nuevo. No se borró nada: ahora está en { $to }.
journal-nothing-kept = { $reason } Puedes conversar como siempre, pero al cerrar Heard no queda nada guardado.
journal-talk-on = { $reason } Aun así puedes seguir hasta el final.
journal-tries-again = { $reason } Sigue con calma: Heard vuelve a intentarlo con cada respuesta.
journal-works-again = El historial vuelve a funcionar. Todo lo que has dicho está guardado.

settings-unreadable = Tus ajustes no se pueden leer, así que se usan los de fábrica. El archivo se guardó como { $aside }.
settings-senseless = Heard no entiende estos ajustes de { $path }: { $names }. En su lugar se usan los de fábrica.
settings-unreachable = No se puede llegar a tus ajustes en { $path }, así que se usan los de fábrica.
settings-unwritable = Tus ajustes no se pueden guardar en { $path }. Valen hasta que cierres Heard.

unreadable-system = { $path } no se puede leer: { $reason }
unreadable-folder = La carpeta { $path } no se puede leer: { $reason }
unreadable-not-a-file = { $path } no es un archivo.
unreadable-not-text = { $path } no es texto en UTF-8.
unreadable-too-large = { $path } ocupa más de 64 MiB, lo máximo para una conversación.

translation-trouble = No se puede mostrar toda la traducción: { $finding }
