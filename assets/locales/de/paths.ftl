# Lernwege.

paths = { $count ->
    [one] Ein Lernweg
   *[other] { $count } Lernwege
    }
paths-name = Lernwege
path-open = Weg ansehen
path-open-name = Weg ansehen: { $title }
path-progress = { $walked ->
    [0] { $all } Gespräche, noch keines zu Ende geführt
   *[other] { $walked } von { $all } zu Ende geführt
    }
path-steps = Die Gespräche in ihrer Reihenfolge
path-done = Zu Ende geführt. Bisher am besten: { $band }
path-next = Als Nächstes
path-go-on = Als Nächstes auf „{ $path }“
path-at-the-end = Am Ende gibt es etwas zum Nachdenken.
path-walked = Du bist diesen Weg gegangen. Zum Nachdenken:
path-trouble = An diesem Weg stimmt etwas nicht: { $finding }
