# Was mit dem Journal, den Einstellungen oder einer Datei nicht ging, und was das bedeutet.

journal-not-wanted = Es wird kein Journal geführt.
journal-no-home = Heard hat auf diesem Computer den Ordner für deine Dateien nicht gefunden.
journal-place = { $path } lässt sich nicht für das Journal verwenden.
journal-newer = Das Journal { $path } stammt aus einer neueren Version von Heard. Diese hier rührt es nicht an.
journal-read-only = Ins Journal lässt sich nichts schreiben: Die Datei oder ihr Ordner ist schreibgeschützt.
journal-full = Ins Journal lässt sich nichts schreiben: Der Datenträger ist voll.
journal-busy = Das Journal ist gerade belegt: Ein anderes Programm benutzt es.
journal-damaged = Das Journal ist beschädigt. Beim nächsten Start legt Heard es beiseite und beginnt ein neues.
journal-garbled = Dieses Gespräch lässt sich nicht mehr aus dem Journal lesen.
journal-stuck = Das Journal { $path } lässt sich nicht lesen und auch nicht beiseitelegen.
journal-gone-on-elsewhere = Dieses Gespräch ist in einem anderen Fenster weitergegangen. Was du hier sagst, wird nicht gespeichert.
journal-deleted = Dieses Gespräch wurde aus dem Journal gelöscht.
journal-traces-left = Es ist gelöscht. Spuren davon bleiben vielleicht in den Dateien des Journals, bis alle anderen Fenster von Heard geschlossen sind.
journal-other = Das Journal lässt sich gerade nicht verwenden.

journal-set-aside-damaged = Dein Journal war nicht lesbar, deshalb hat Heard ein neues begonnen. Nichts wurde gelöscht. Das alte heißt jetzt { $to }.
journal-set-aside-foreign = Wo das Journal hingehört, lag etwas anderes, deshalb hat Heard ein neues begonnen. Nichts wurde gelöscht: Was dort lag, heißt jetzt { $to }.
journal-nothing-kept = { $reason } Du kannst Gespräche führen wie immer, aber sobald Heard geschlossen wird, bleibt nichts davon.
journal-talk-on = { $reason } Du kannst das Gespräch trotzdem zu Ende führen.
journal-tries-again = { $reason } Mach ruhig weiter: Heard versucht es bei jeder Antwort noch einmal.
journal-works-again = Das Journal funktioniert wieder. Alles, was du gesagt hast, ist gespeichert.

settings-unreadable = Deine Einstellungen sind nicht lesbar, deshalb gelten die Voreinstellungen. Die alte Datei heißt jetzt { $aside }.
settings-senseless = Mit diesen Einstellungen in { $path } kann Heard nichts anfangen: { $names }. Für sie gelten die Voreinstellungen.
settings-unreachable = Deine Einstellungen in { $path } sind nicht erreichbar, deshalb gelten die Voreinstellungen.
settings-unwritable = Deine Einstellungen lassen sich nicht in { $path } speichern. Sie gelten, bis du Heard schließt.

unreadable-system = { $path } lässt sich nicht lesen: { $reason }
unreadable-folder = Der Ordner { $path } lässt sich nicht lesen: { $reason }
unreadable-not-a-file = { $path } ist keine Datei.
unreadable-not-text = { $path } ist kein Text in UTF-8.
unreadable-too-large = { $path } ist größer als 64 MiB. Größer darf ein Szenario nicht sein.

translation-trouble = Nicht alles von der Übersetzung kann gezeigt werden: { $finding }
