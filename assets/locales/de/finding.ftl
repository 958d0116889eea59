# Ein Gespräch finden.

library-search = Nach Titel, Person, Thema oder Kanal suchen
library-filters = Filtern
library-found-name = Wie viele gefunden wurden
library-found = { $found } von { $all } Gesprächen
library-found-none = Nichts passt. Versuch es mit weniger Wörtern, oder zeig alle.
library-show-all = Alle zeigen
library-page = Seite { $page } von { $pages }
library-page-before = Vorige Seite
library-page-after = Nächste Seite
library-again = Lohnt sich jetzt noch einmal
library-again-fresh = Beim letzten Mal kam alles, was gebraucht wurde. Mit ein paar Tagen Abstand sitzt es tiefer.
filter-all = Alle
filter-relationship = Wer die Person für dich ist
filter-channel = Wo es stattfindet
filter-difficulty = Wie schwer es ist
filter-played = Was du schon geübt hast
filter-fresh = Noch nicht zu Ende geführt
