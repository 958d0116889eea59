# Was als Nächstes zu üben ist, als Datei für einen Kalender.

calendar = Wann noch einmal
calendar-means = Verteilt geübt hält länger. Eine Kalenderdatei enthält für jedes Gespräch einen Tag, nach 2, 7 und 21 Tagen.
calendar-alarm = Soll es klingeln?
calendar-quiet = Still bleiben
calendar-rings = Um neun
calendar-save = Als Kalenderdatei speichern
calendar-saved = Gespeichert als { $file }. Öffne sie, und dein Kalender übernimmt sie.
calendar-nowhere = In dieser Sitzung wird nichts aufgehoben, darum gibt es auch keinen Ordner für die Datei.
calendar-notice = Was daraus geworden ist
calendar-title = Noch einmal zuhören: { $title }
calendar-about = Ein Gespräch in Heard: { $title }
