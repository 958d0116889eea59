# Das Spiel im Terminal.

terminal-keys = Tippe eine Zahl von 1 bis { $count } ein. Oder: b nimmt die letzte Antwort zurück, c gibt einen Hinweis, h zeigt, was bisher gesagt wurde, q beendet.
terminal-rewound = Zurückgenommen. Dieser Durchgang zählt jetzt als Übung.
terminal-no-rewind = Hier lassen sich Antworten nicht zurücknehmen.
terminal-nothing-to-rewind = Es gibt noch nichts zurückzunehmen.
terminal-left = Du bist vor dem Ende gegangen. Das kostet nichts: Mit --resume geht es jederzeit weiter.
terminal-went-on = Hier hast du aufgehört.
terminal-library = Welches Gespräch möchtest du führen?
terminal-library-keys = Tippe eine Zahl ein. Oder: q beendet.
