# Die Gespräche.

library = Gespräche
library-all = Alle Gespräche
library-title = Wem möchtest du heute zuhören?
library-promise = Hier wirst du nicht benotet. Gehen kostet nichts, und du kannst jederzeit wiederkommen.
library-notices = Gut zu wissen
library-left = Hier hast du mittendrin aufgehört
library-go-on = Weiter
library-open = Öffnen
library-open-name = Öffnen: { $title }
library-best = { $times ->
    [one] Einmal zu Ende geführt. Bisher am besten: { $band }
    [2] Zweimal zu Ende geführt. Bisher am besten: { $band }
   *[other] { $times }-mal zu Ende geführt. Bisher am besten: { $band }
    }
library-broken = Diese Datei ist noch nicht spielbar
library-broken-help = Was daran nicht stimmt, zeigt: heard check { $key }
cannot-be-played = { $title } ist nicht spielbar: { $finding }
