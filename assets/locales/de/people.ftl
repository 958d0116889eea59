# Wer an diesem Computer übt.

people = Wer übt gerade?
people-means = Namen halten deinen Stand getrennt von dem der anderen an diesem Computer. Ein Passwort gibt es nicht: Wer ihn benutzt, kann jeden Namen wählen.
people-here = Wer hier schon geübt hat
people-unnamed = Ohne Namen
people-nobody = Niemand: nichts speichern
people-nobody-short = Niemand
people-nobody-means = Was du tust, ist weg, sobald du wieder einen Namen wählst oder Heard schließt.
people-now = Jetzt: { $name }
people-new = Ein neuer Name
people-add = Diesen Namen anlegen
people-you = Wie sollen dich die Leute hier nennen?
people-you-means = Sie sagen es ab und zu. Lass es leer, und sie kommen ohne aus.
people-button = { $name }. Wechseln, wer übt
people-cannot = Das lässt sich gerade nicht ändern: { $reason }

kept-delete-theirs = Alles, was { $name } hier geübt und dazu geschrieben hat, und der Name. Was andere geübt haben, bleibt. Gelöschtes lässt sich nicht zurückholen. Kopien und Seiten, die du selbst gespeichert hast, bleiben.
kept-of = Das hat { $name } geübt.
journal-damaged-stays = Es ist gelöscht. Ein beschädigtes Journal, das beiseitegelegt wurde, bleibt: Auch von anderen könnte etwas darin sein.
