# Wie das Üben vorangeht, und was gespeichert wird.

progress = Dein Üben
progress-only-you = Das siehst nur du. Es geht um Gespräche mit simulierten Personen und misst nicht dich.
progress-nothing-yet = Hier ist noch nichts. Sobald du ein Gespräch zu Ende geführt hast, findest du es hier.
progress-conversations = Gespräche
progress-ready = Sitzt
progress-again = Lohnt sich noch einmal
progress-once = Einmal zu Ende geführt: { $first }
progress-times = { $times ->
    [2] Zweimal
   *[other] { $times }-mal
    } zu Ende geführt. Zuerst: { $first } · am besten: { $best } · zuletzt: { $latest }
progress-no-number = ohne Zahl
progress-asked-in-latest = In jedem Gespräch beim letzten Mal:

kept = Was gespeichert wird
kept-where = Deine Gespräche und alles, was du dazu geschrieben hast, liegen in { $folder } und sonst nirgends.
kept-nowhere = Es wird nichts gespeichert: Was du hier tust, ist weg, sobald Heard geschlossen wird.
kept-copy = Kopie speichern
kept-delete = Alles löschen
kept-notice = Was daraus geworden ist
kept-copied = Gespeichert als { $file }.
kept-delete-question = Alles löschen?
kept-delete-means = Jedes Gespräch, das du hier geführt hast, und alles, was du dazu geschrieben hast. Es lässt sich nicht zurückholen. Kopien und Seiten, die du selbst gespeichert hast, bleiben.
kept-keep = Behalten
kept-delete-go = Alles endgültig löschen
kept-deleted = Alles ist gelöscht.
