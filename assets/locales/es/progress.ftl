# Cómo va la práctica, y qué se guarda.

progress = Tu práctica
progress-only-you = Esto solo lo ves tú. Habla de conversaciones con personas simuladas; no te mide a ti.
progress-nothing-yet = Aquí no hay nada todavía. Cuando lleves una conversación hasta el final, la encontrarás aquí.
progress-conversations = Conversaciones
progress-ready = Ya te sale
progress-again = Vale la pena repetirla
progress-once = Completada una vez: { $first }
progress-times = Completada { $times ->
    [2] dos
   *[other] { $times }
    } veces. La primera: { $first } · la mejor: { $best } · la última: { $latest }
progress-no-number = sin número
progress-asked-in-latest = En cada conversación, la última vez:

kept = Qué se guarda
kept-where = Tus conversaciones y lo que has escrito sobre ellas están en { $folder }, y en ningún otro sitio.
kept-nowhere = No se guarda nada: lo que hagas aquí desaparece al cerrar Heard.
kept-copy = Guardar una copia
kept-delete = Borrarlo todo
kept-notice = Qué ha pasado con esto
kept-copied = Guardado como { $file }.
kept-delete-question = ¿Borrarlo todo?
kept-delete-means = Todas las conversaciones que has tenido aquí y todo lo que has escrito sobre ellas. No se puede recuperar. Se conservan las copias y las páginas que hayas guardado tú.
kept-keep = Conservarlo
kept-delete-go = Borrarlo todo para siempre
kept-deleted = Todo está borrado.
