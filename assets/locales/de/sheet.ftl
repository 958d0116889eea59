# Die Nachbesprechung als Seite zum Aufheben.

sheet-title = { $scenario }: { $ending }
sheet-not-over = Dieses Gespräch ist noch nicht zu Ende. Was folgt, bezieht sich auf die Antworten bis hierher.
sheet-in-your-words = In deinen eigenen Worten
sheet-keep = Was du wieder so sagen würdest
sheet-change = Was du anders sagen würdest
sheet-intention = Was du dir fürs nächste Mal vornimmst
sheet-marked = Markierte Wörter:
sheet-marked-help = etwas anderes, das hilft
sheet-marked-slip = etwas, das im Weg stand
sheet-how-it-ended = Wie es ausging
sheet-where-it-stands = Stand der Dinge
sheet-when = Wann
sheet-privacy = Diese Seite gehört dir. Sie ist auf deinem eigenen Computer aus einem Gespräch mit einer simulierten Person entstanden und wurde nirgendwohin geschickt. Wer sie von dir bekommt, kann alles darauf lesen.
sheet-saved = Die Nachbesprechung ist als { $file } gespeichert. Öffne sie in einem Browser, oder drucke sie von dort aus.
sheet-not-a-page = Gespeichert wird eine Webseite, und { $file } endet nicht auf .html. Versuch es mit { $instead }.
sheet-neither-page-nor-table = Gespeichert wird eine Webseite (.html) oder eine Tabelle (.csv), und { $file } endet auf keins von beiden. Versuch es mit { $instead }.
sheet-no-folder = Das lässt sich nicht als { $file } speichern: Den Ordner { $folder } gibt es nicht.
sheet-is-folder = Das lässt sich nicht als { $file } speichern: Das ist ein Ordner.
sheet-unwritable = Das lässt sich nicht als { $file } speichern. Sonst geht dadurch nichts verloren.
