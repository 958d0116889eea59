# Qué no fue bien con el diario, los ajustes o un archivo, y qué significa.

journal-not-wanted = No se guarda ningún diario.
journal-no-home = Heard no encontró en este equipo la carpeta para tus archivos.
journal-place = { $path } no se puede usar para el diario.
journal-newer = El diario { $path } es de un Heard más nuevo, así que este no lo toca.
journal-read-only = No se puede escribir en el diario: su archivo o su carpeta es de solo lectura.
journal-full = No se puede escribir en el diario: el disco está lleno.
journal-busy = El diario está ocupado: otro programa lo está usando ahora mismo.
journal-damaged = El diario está dañado. La próxima vez, Heard lo apartará y empezará uno nuevo.
journal-garbled = Esta conversación ya no se puede leer del diario.
journal-stuck = El diario { $path } no se puede leer, y tampoco se puede apartar.
journal-gone-on-elsewhere = Esta conversación siguió en otra ventana. Lo que digas aquí no se guarda.
journal-deleted = Esta conversación se borró del diario.
journal-traces-left = Está borrada. Puede que queden rastros en los archivos del diario hasta que se cierre cualquier otro Heard.
journal-other = Ahora mismo no se puede usar el diario.

journal-set-aside-damaged = Tu diario no se podía leer, así que Heard empezó uno nuevo. No se borró nada: el anterior está ahora en { $to }.
journal-set-aside-foreign = En el lugar del diario había otra cosa, así que Heard empezó uno nuevo. No se borró nada: ahora está en { $to }.
journal-nothing-kept = { $reason } Puedes conversar como siempre, pero al cerrar Heard no queda nada guardado.
journal-talk-on = { $reason } Aun así puedes seguir hasta el final.
journal-tries-again = { $reason } Sigue con calma: Heard vuelve a intentarlo con cada respuesta.
journal-works-again = El diario vuelve a funcionar. Todo lo que has dicho está guardado.

settings-unreadable = Tus ajustes no se pueden leer, así que valen los de siempre. El archivo se guardó como { $aside }.
settings-senseless = Heard no entiende estos ajustes de { $path }, así que valen los de siempre: { $names }.
settings-unreachable = No se puede llegar a tus ajustes en { $path }, así que valen los de siempre.
settings-unwritable = Tus ajustes no se pueden guardar en { $path }. Valen hasta que cierres Heard.

unreadable-system = { $path } no se puede leer: { $reason }
unreadable-folder = La carpeta { $path } no se puede leer: { $reason }
unreadable-not-a-file = { $path } no es un archivo.
unreadable-not-text = { $path } no es texto en UTF-8.
unreadable-too-large = { $path } ocupa más de 64 MiB, lo máximo para un escenario.

translation-trouble = No se puede mostrar toda la traducción: { $finding }
