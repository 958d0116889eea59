# Die Nachbesprechung.

debrief-turning-point = Der Wendepunkt
debrief-you-said = Du hast gesagt
debrief-would-have-landed = Das wäre angekommen
debrief-asked-and-given = Gefragt und gegeben
debrief-doors = { $opened ->
    [one] Eine Tür ging auf
    [2] Zwei Türen gingen auf
   *[other] { $opened } Türen gingen auf
    }; { $taken ->
    [0] durchgegangen bist du noch durch keine
    [one] durch eine bist du gegangen
    [2] durch zwei bist du gegangen
   *[other] durch { $taken } bist du gegangen
    }.
debrief-reply-number = Antwort { $number }
debrief-points = { $points } von 100
debrief-practice = Du hast eine Antwort zurückgenommen, deshalb zählt dieser Durchgang als Übung.
debrief-stop-and-learn = In diesem Gespräch ging es um die Sicherheit eines Menschen, und eine Antwort hat sie gefährdet. Dafür gibt es keine Zahl. Sieh dir diese Antwort mit jemandem an, dem du vertraust, und finde heraus, was in deiner Organisation dann zu tun ist.

outcome-better = Danach ging es deinem Gegenüber besser als zuvor.
outcome-mixed = Etwas hat deinem Gegenüber geholfen, und etwas hat gefehlt.
outcome-worse = Danach war dein Gegenüber damit noch mehr allein.

debrief = Was dieses Gespräch gezeigt hat
debrief-try-again = Noch einmal
debrief-save = Als Seite speichern
debrief-save-nowhere = Diesmal wird nichts gespeichert, deshalb gibt es auch für die Seite keinen Ordner.
debrief-to-library = Zurück zu den Gesprächen
debrief-so-far = Bis hierher

debrief-turning-point-missed = Hier hätte es anders weitergehen können. Beide Antworten standen dir offen.
debrief-turning-point-landed = Was möglich war, kam auch an. Diese Antwort hat am meisten geholfen.
debrief-shows = „{ $phrase }“ { $what }.
debrief-slip = { $what } „{ $phrase }“

debrief-door-taken = „{ $words }“: Du bist hindurchgegangen.
debrief-door-missed = „{ $words }“: Diesmal bist du daran vorbeigegangen.

debrief-every-reply = Jede Antwort, eine nach der anderen
debrief-repaired = Sie hat etwas wiedergutgemacht, das vorher danebenging.
debrief-felt = Was { $person } dachte
debrief-quote = „{ $words }“
debrief-roads = { $count ->
    [one] Die andere Antwort, und wie sie angekommen wäre
   *[other] Die { $count } anderen Antworten, und wie sie angekommen wären
    }

debrief-their-side = Wie { $person } es gehört hat
debrief-their-side-means = Das Gespräch noch einmal, mit dem, was in { $person } vorging und ungesagt blieb.

debrief-arcs = Wie es { $person } unterwegs ging
debrief-start = Anfang
debrief-arc-rose = { $gauge }: gestiegen von { $first } auf { $last }.
debrief-arc-fell = { $gauge }: gesunken von { $first } auf { $last }.
debrief-arc-stayed = { $gauge }: { $first } am Anfang und am Ende.
debrief-arcs-teaching = Jede Anzeige geht von 0 bis 100. Sie ist ein Lehrmodell für dieses eine Gespräch und misst keinen Menschen.
debrief-arcs-numbers = Dasselbe in Zahlen
debrief-at-the-start = Am Anfang
debrief-after-reply = Nach Antwort { $number }

debrief-reflect = Zum Nachdenken

debrief-score = Als Zahl
debrief-score-in-words = { $band } · { $points } von 100
debrief-score-is-not-you = Die Zahl gilt den Antworten, die du hier gewählt hast. Sie misst nicht dich.
debrief-ready = Dieses Gespräch sitzt.
debrief-not-ready = Dieses Gespräch sitzt noch nicht. Dafür braucht es { $points } Punkte und keine Antwort, die ernsthaft schaden könnte.
debrief-score-parts = Wie die Zahl zustande kommt
debrief-score-landings = Ankommen: Auf diesem Weg waren { $best } Punkte fürs Ankommen möglich, und deine Antworten kamen auf { $given }. Das macht bis zu { $most } der 100 Punkte aus.
debrief-score-outcome = Wie es deinem Gegenüber danach ging: { $outcome } von 100. Das macht bis zu { $most } der 100 Punkte aus.
debrief-score-repair = { $points } Punkte mehr, weil du etwas wiedergutgemacht hast, das vorher danebenging.
debrief-score-over-promise = { $points } Punkte weniger, weil ein Versprechen zu groß war.
debrief-score-cap = Eine Antwort könnte ernsthaft schaden. Mit ihr bleibt die Zahl bei höchstens { $cap }.
debrief-definitions = Was die Wörter hier bedeuten

facet-acknowledge = gibt wieder, was los ist
facet-concern = zeigt, dass du Anteil nimmst
facet-name-feeling = benennt ein Gefühl
facet-validate = sagt, dass das verständlich ist
facet-perspective = sagt, warum es deinem Gegenüber wichtig ist
facet-explore = fragt behutsam und offen
facet-admit = spricht ein eigenes Bedürfnis oder Gefühl aus
facet-act = packt mit an
facet-ask-need = fragt, was helfen würde
facet-handover = bringt persönlich mit jemandem zusammen, der helfen kann
facet-accept = nimmt an, was angeboten wird
facet-ask-for = bittet um Hilfe
facet-presence = bleibt da und hört zu
facet-autonomy = überlässt deinem Gegenüber die Wahl und das Tempo
facet-boundary = setzt freundlich eine Grenze
facet-repair = steht zu etwas, das danebenging, und macht es wieder gut
facet-honest = sagt, was bekannt ist und was nicht
facet-clarify = stellt eine Sachfrage
