# Die Karte der Wege.

map = Die Karte der Wege
map-name = Die Stationen dieses Gesprächs
map-counts = Dieses Gespräch hat { $all } Stationen. Durch { $walked } bist du gekommen; { $offered } weitere waren eine Antwort entfernt; { $never } hast du nicht gesehen.
map-means = Eine durchgezogene Linie ist dein Weg, Striche sind Antworten, die zur Wahl standen, Punkte sind, was du noch nicht gesehen hast. Ein Quadrat ist ein Ende.
map-walked = Gegangen
map-offered = Stand zur Wahl
map-never = Nie gesehen
map-end = Ein Ende: { $title }
map-offered-reply = „{ $words }“ führt hierher.
map-never-turn = Eine Station, zu der du noch nicht gekommen bist
map-never-end = Ein Ende, zu dem du noch nicht gekommen bist
map-back = Von hier ging es zurück zu { $number }.
map-hidden = { $count ->
    [one] Eine weitere Station wird nicht gezeigt.
   *[other] { $count } weitere Stationen werden nicht gezeigt.
    }
map-try = Von hier noch einmal
map-try-name = Von hier noch einmal: { $words }
map-try-offered = Diese versuchen
map-try-offered-name = Diese versuchen: { $words }
map-practice = Ein neuer Versuch von einer Station aus ist Übung: Ob das Gespräch sitzt, zeigt sich so nicht.
map-cannot = Das Gespräch wurde geändert, darum geht es von dort nicht mehr weiter. Du kannst es neu anfangen.
