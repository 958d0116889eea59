# Was als Nächstes zu üben ist, als Datei für einen Kalender.

calendar = Wann noch einmal
calendar-means = Wer in Abständen übt, behält es länger. Eine Kalenderdatei enthält für jedes Gespräch einen Tag, nach 2, 7 und 21 Tagen.
calendar-alarm = Soll es klingeln?
calendar-quiet = Still bleiben
calendar-rings = Um neun
calendar-save = Als Kalenderdatei speichern
calendar-saved = Gespeichert als { $file }. Öffne sie, und dein Kalender übernimmt sie.
calendar-nowhere = Diesmal wird nichts gespeichert, deshalb gibt es auch für die Datei keinen Ordner.
calendar-notice = Was daraus geworden ist
calendar-title = Noch einmal zuhören: { $title }
calendar-about = Ein Gespräch in Heard: { $title }
