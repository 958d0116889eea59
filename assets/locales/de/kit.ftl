# Die Mappe für die Leitung: was vor einem Workshop gedruckt wird.

kit-title = { $scenario }: für die Leitung
kit-kicker = Mappe für die Leitung · { $minutes } Minuten
kit-turns = { $turns ->
    [one] eine Stelle auf einem Weg
   *[other] etwa { $turns } Stellen auf einem Weg
    }
kit-privacy = Diese Mappe ist nur für die Leitung des Workshops. Sie verrät, was die Antworten wert sind. Behalte bis danach alles für dich, außer den Karten und der Strichliste.
kit-saved = Die Mappe ist als { $file } gespeichert. Öffne sie in einem Browser, und drucke sie von dort aus.

kit-about = Worum es geht
kit-content-notes = Was alle wissen sollten, bevor sie zusagen
kit-no-content-notes = Im Szenario steht dazu nichts. Du kennst deine Leute besser.
kit-content-notes-mean = Diese Hinweise lassen allen die Wahl. Weniger weh tut dadurch nichts. Lies sie also vor, und meine es ernst, dass alle aussetzen dürfen.

kit-plan = Deine { $minutes } Minuten
kit-plan-caption = Vom Anfang an, in { $minutes } Minuten
kit-plan-from = Ab
kit-plan-part = Was
kit-plan-minutes = Minuten
kit-welcome = Willkommen
kit-welcome-how = Sag, was das hier ist: Üben mit Worten, keine Prüfung und keine Therapie. Lies die Grundregeln vor. Sag, wo die Tür ist, und dass es in Ordnung ist, sie zu benutzen.
kit-situation = Die Lage
kit-situation-how = Lies vor, worum es geht, die Rolle und was alle wissen sollten. Beantworte Fragen.
kit-conversation = Das Gespräch
kit-conversation-how = { $full ->
    [one] Eine ganze Runde von etwa { $long } Minuten, da, wo es am meisten zählt. Die anderen Stellen
   *[other] { $full } ganze Runden von je etwa { $long } Minuten, da, wo es am meisten zählt. Die anderen Stellen
    } { $short ->
    [one] gehen schnell: je etwa eine Minute.
   *[other] gehen schnell: je etwa { $short } Minuten.
    }
kit-conversation-long = Die Zeit reicht für etwa { $played } von { $turns } Stellen. Hör auf, wo es gerade ruhig ist, und erzähl, wie es hätte weitergehen können.
kit-going-back = Zurückgehen
kit-going-back-how = Geh zu der Stelle zurück, an der sich die Gruppe am wenigsten einig war, und spiel, was die anderen wollten.
kit-break = Pause
kit-break-how = Fenster auf. Wer dich allein sprechen will, kann das jetzt.
kit-threes = Zu dritt
kit-threes-how = Verteil die Karten. Fünf Minuten Gespräch, zwei Minuten Rückmeldung, dann rücken alle eine Karte weiter, bis alle jede hatten. Wer aussetzt, kann zuschauen.
kit-look-back = Rückschau
kit-look-back-how = Frag zuerst: Was würdet ihr wieder so sagen, was anders? Zeig dann die Ergebnisse mit den Stellen, an denen ihr euch uneinig wart.
kit-close = Abschluss
kit-close-how = Alle schreiben für sich einen Satz auf: „Wenn …, dann werde ich …“. Niemand muss ihn vorlesen. Sag noch einmal, wo es Hilfe gibt.

kit-before = Bevor du anfängst
kit-before-1 = Spiel das Gespräch zweimal selbst, einmal bis zum besten Ende und einmal bis zu einem schlechten.
kit-before-2 = Wähl die Stellen, die eine ganze Runde bekommen. Vorschläge stehen in dieser Mappe.
kit-before-3 = Druck die Karten, einen Satz für je drei Leute, und die Strichliste, falls es keine Handys gibt.
kit-before-4 = Probier die Handys im Raum selbst aus, in dem Netz, das die Gäste benutzen.
kit-before-5 = Überleg, wer mit jemandem vor die Tür gehen kann und wo deine Organisation Hilfe anbietet.

kit-rules = Grundregeln
kit-rules-mean = Zum Vorlesen. Lieber wenige, die so gemeint sind, als alle heruntergeleiert.
kit-rule-1 = Ihr dürft aussetzen: bei einer Abstimmung, in einer Runde oder ganz. Dafür braucht ihr keinen Grund, und niemand fragt danach.
kit-rule-2 = Ihr könnt jederzeit hinausgehen und wiederkommen.
kit-rule-3 = Wir reden über Antworten und nicht über die Leute, die sie gewählt haben. Jede Antwort hier geben auch freundliche Menschen an manchen Tagen.
kit-rule-4 = Eure eigenen Geschichten gehören euch. Erzählt nur, was ihr auch im Kollegenkreis erzählen würdet, und was ihr hört, bleibt hier.
kit-rule-5 = Es gibt keine Falle. Die Person in der Geschichte ist erfunden, und niemand wird vorgeführt.
kit-rule-6 = In den Ergebnissen stehen keine Namen, und niemand wird danach beurteilt.

kit-round = So geht eine ganze Runde
kit-round-1 = Lies vor, was gesagt wurde. Zeig die Antworten noch nicht.
kit-round-2 = Eine halbe Minute Stille: Was würdet ihr sagen?
kit-round-3 = Zeig die Antworten, lies sie vor, und lass alle für sich abstimmen, ohne zu reden.
kit-round-4 = Zeig, wie die Gruppe abgestimmt hat. Sag nichts dazu, wer recht hat.
kit-round-5 = Zwei Minuten Gespräch zu zweit, am besten mit jemandem, der anders gewählt hat. Dann drei Stimmen im Raum, die seltenste Antwort zuerst. In Heard heißt das „Darüber sprechen“.
kit-round-6 = Lass noch einmal abstimmen, und seht euch an, was sich verändert hat.
kit-round-7 = Zeig erst jetzt die Stufen, und warum. Zu früh gezeigt beenden sie das Gespräch, weil alle für das Etikett stimmen.
kit-round-8 = Spiel die Antwort, die gewonnen hat, oder irgendeine andere. Bei Gleichstand entscheidest du.
kit-round-quick = Eine kurze Runde ist nur das: vorlesen, abstimmen, ansehen, spielen.

kit-phones = Wenn die Handys nicht durchkommen
kit-phones-1 = Ist das Handy im selben WLAN wie der Computer? Schalte die mobilen Daten kurz aus: Ein Handy umgeht gern ein Netz ohne Internet.
kit-phones-2 = Tippt die Adresse unter dem Code von Hand ein, mit http:// davor.
kit-phones-3 = Fragt der Computer, ob Heard Verbindungen annehmen darf, sag ja. Hat er mehrere Netze, wähl in Heard ein anderes.
kit-phones-4 = Gastnetze halten Geräte oft voneinander fern. Mach auf einem Handy oder auf dem Computer einen Hotspot auf, und lass alle dort hinein.
kit-phones-5 = Bitte für das nächste Mal die Leute, die das Netz betreuen, dass Geräte miteinander reden dürfen, auf dem Port, den Heard zeigt.
kit-phones-6 = Ohne Handys geht es immer: Hände heben, zählen und die Zahlen mit Leerzeichen dazwischen eintippen, etwa 3 11 17 8.

kit-pivotal = Stellen für die ganze Runde
kit-pivotal-means = { $full ->
    [one] Die Zeit reicht für eine ganze Runde. Diese Stellen geben am meisten her, in der Reihenfolge der Geschichte. Zu welchen davon ihr kommt, hängt von der Gruppe ab.
   *[other] Die Zeit reicht für { $full } ganze Runden. Diese Stellen geben am meisten her, in der Reihenfolge der Geschichte. Zu welchen davon ihr kommt, hängt von der Gruppe ab.
    }
kit-pivotal-door = Hier geht eine Tür auf: „{ $words }“.
kit-pivotal-need = Hier ändert sich, was gebraucht wird.
kit-pivotal-levels = Alle vier Stufen stehen zur Wahl.

kit-questions = Fragen zum Besprechen
kit-questions-mean = Die Fragen aus dem Szenario, danach geordnet, womit jede Stelle beginnt. Eine gute Frage reicht für eine Runde.
kit-questions-general = Fragen, die zu jeder Stelle passen

kit-cards = Karten für das Rollenspiel zu dritt
kit-cards-mean = Ein Satz für drei Leute, entlang der Linien auszuschneiden. Nehmt eure eigenen Worte. Die Antworten auf dem Bildschirm sind kein Drehbuch.
kit-cards-yourself = In diesem Gespräch redet jemand mit sich selbst. Eine Person sagt laut, was im Kopf vorgeht. Die andere antwortet als die Stimme, die auf der eigenen Seite steht.
kit-card-person = Du bist { $person }
kit-card-about = Wie dein Gegenüber dich kennt
kit-card-begins = Wie es anfängt
kit-card-shows = Was man dir ansieht
kit-card-needs = Was du brauchst und nicht sagst
kit-card-later = Später: { $need }
kit-card-hints = Was dir herausrutschen kann
kit-card-hints-how = Lass etwas davon fallen, wenn es passt. Wird es aufgegriffen, erzähl mehr. Wird es übergangen, lass es liegen, und werde etwas wortkarger.
kit-card-inside = Was in dir vorgeht
kit-card-passed-by = Wenn man an dir vorbeiredet: { $thought }
kit-card-reached = Wenn man dich erreicht: { $thought }
kit-card-listener = Du hörst zu und antwortest
kit-card-story = Was du weißt
kit-card-how = Wie
kit-card-listener-how = Erst hören, dann helfen. Gib wieder, was du gehört hast, bevor du etwas anbietest, und biete nur an, was du halten kannst. Eine Pause ist erlaubt. „Stopp“ auch.
kit-card-observer = Du schaust zu
kit-card-observer-how = Schreib Worte auf und keine Noten. Was genau wurde gesagt?
kit-card-observer-table = Was du gehört hast
kit-card-watch = Achte darauf
kit-card-heard = Die Worte
kit-watch-head = Wo war ein Gedanke an das Gegenüber?
kit-watch-heart = Wo wurde ein Gefühl verstanden?
kit-watch-hand = Was wurde angeboten oder getan?
kit-watch-person = Wann haben sich Gesicht oder Stimme verändert?
kit-card-observer-after = Danach spricht zuerst, wer gehört werden wollte, dann, wer zugehört hat, dann du. Lies vor, was du aufgeschrieben hast. Was du selbst gesagt hättest, behalte für dich.

kit-need-vent = Es laut sagen, ohne dass es jemand kleiner macht oder besser.
kit-need-be-believed = Dass man dir glaubt. Jemand soll sehen, dass es so ist, wie du sagst.
kit-need-information = Wissen, wie die Dinge stehen und was noch offen ist.
kit-need-solution = Dass es jemand in die Hand nimmt und in Ordnung bringt.
kit-need-company = Damit nicht allein sein.
kit-need-celebrate = Dass sich jemand mit dir freut.
kit-need-safety = In Sicherheit sein, jetzt und heute Nacht.
kit-need-mixed = Mehreres auf einmal. Du weißt es selbst noch nicht genau.

kit-tally = Hände zählen
kit-tally-means = Zähl zweimal, wenn es knapp ist. Frag zuletzt, wer nichts sagen möchte. Tipp die Zahlen in der Reihenfolge ein, in der die Antworten auf dem Bildschirm stehen, mit Leerzeichen dazwischen.
kit-tally-caption = Stimmen je Stelle: wie viele Hände für jede Antwort
kit-tally-turn = Stelle
kit-tally-vote = Wahl
kit-tally-rather-not = Lieber nicht
kit-tally-played = Gespielt
