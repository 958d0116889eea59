# Cómo va la práctica, y qué se guarda.

progress = Tu práctica
progress-only-you = Esto solo lo ves tú. Trata de conversaciones con personas simuladas, y no te mide a ti.
progress-nothing-yet = Aquí no hay nada todavía. Cuando lleves una conversación hasta el final, la encontrarás aquí.
progress-conversations = Conversaciones
progress-ready = Ya te sale
progress-again = Vale la pena repetirla
progress-once = Conversada una vez: { $first }
progress-times = Conversada { $times ->
    [2] dos
   *[other] { $times }
    } veces. La primera: { $first } · la mejor: { $best } · la última: { $latest }
progress-no-number = sin número
progress-asked-in-latest = La última vez de cada conversación:

kept = Qué se guarda
kept-where = Tus conversaciones y lo que escribiste sobre ellas están en { $folder }, y en ningún otro sitio.
kept-nowhere = No se guarda nada: lo que hagas aquí desaparece al cerrar Heard.
kept-copy = Guardar una copia
kept-delete = Borrar todo
kept-notice = Qué pasó con ello
kept-copied = Guardado como { $file }.
kept-delete-question = ¿Borrar todo?
kept-delete-means = Todas las conversaciones que has tenido aquí y todo lo que escribiste sobre ellas. No se pueden recuperar. Las copias y las páginas que guardaste tú se quedan.
kept-keep = Conservarlo
kept-delete-go = Borrar todo para siempre
kept-deleted = Todo está borrado.
