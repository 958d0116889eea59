# Was sich einstellen lässt.

settings = Einstellungen
settings-kept = Alles hier gilt sofort und bleibt auf diesem Computer.
setting-on = An
setting-off = Aus
setting-language = Sprache
setting-theme = Farben
theme-light = Hell
theme-dark = Dunkel
theme-high-contrast = Hoher Kontrast
setting-size = Schriftgröße
setting-percent = { $percent } %
setting-size-keys = Die Tasten + und − bewirken in jeder Ansicht dasselbe.
setting-still = Stillhalten
setting-still-means = Gesichter und Zeilen wechseln sofort, und nichts bewegt sich von selbst.
setting-typewriter = Wie Zeilen erscheinen
typewriter-off = Sofort
typewriter-steady = Im Sprechtempo
typewriter-quick = Schnell
setting-say-first = Erst selbst sagen
setting-say-first-means = Die Antworten bleiben verdeckt, bis du dir eine eigene überlegt oder sie laut gesagt hast.
setting-letters = Einzelne Buchstaben als Tasten
setting-letters-means = H, C und P während eines Gesprächs. Für dasselbe gibt es Schaltflächen.
