# Alle Tasten.

keys = Tasten
keys-list = Alle Tasten
keys-choose = Die Antwort mit dieser Nummer wählen
keys-go-on = Wählen, was umrandet ist; weiter
keys-walk = Alles der Reihe nach ansteuern, was sich drücken lässt
keys-back = Die letzte Antwort zurücknehmen
keys-hint = Ein Hinweis: eine Frage zum Mitdenken
keys-history = Zurück zum Anfang des Gesprächs
keys-pause = Pause
keys-size = Größere oder kleinere Schrift
keys-leave = Gehen oder eine Seite wie diese schließen
keys-help = Diese Seite
keys-letters-off = Einzelne Buchstaben sind in den Einstellungen abgeschaltet. Für alles, was sie tun, gibt es Schaltflächen.
keys-close = Schließen
key-enter = Eingabe
key-space = Leertaste
key-tab = Tab
keys-read-aloud = Die letzten Zeilen vorlesen oder damit aufhören
keys-full-screen = Vollbild an oder aus
keys-levels = Stufen zeigen
keys-discuss = Darüber sprechen
keys-vote-again = Noch einmal abstimmen
keys-full-round = Die ganze Runde für diese Stelle, oder eine kurze
keys-door = Neue Handys nicht mehr hereinlassen, oder wieder
keys-clock = Eine Minute auf die Uhr
