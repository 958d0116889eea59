# Ein Gespräch mit einer Gruppe, auf der großen Leinwand.

present = Mit einer Gruppe
present-with-a-room = Mit einer Gruppe
present-means = Alle stimmen über eine Antwort ab, ihr sprecht darüber, und die Antwort, die die Gruppe will, wird gespielt. Die Stufen bleiben verborgen, bis du sie zeigst.
present-back-to-briefing = Zurück
present-notice = Was passiert ist

# Die Vorbereitung.
present-kind = Was die Gruppe tut
present-story = Das Gespräch spielen
present-story-means = Die Gruppe stimmt über jede Antwort ab, sieht das Ergebnis, spricht darüber, stimmt noch einmal ab und spielt sie.
present-calibration = Antworten einschätzen
present-calibration-means = Trainerinnen und Trainer stimmen ab, welche Stufe eine Antwort verdient, ohne die Einschätzung der Autorin oder des Autors zu sehen. Ihr seht, wie weit ihr euch einig seid.
present-votes-by = Wie die Gruppe abstimmt
present-votes-by-means = Handys öffnen eine kleine Seite auf diesem Computer: ohne App, ohne Konto, ohne Namen. Handzeichen und Zifferntasten gehen immer.
present-network = Handys, über { $name } ({ $address })
present-network-open = Handys, über { $name } ({ $address }, offen zum Internet)
present-network-cable = Handys, über { $name } ({ $address }, ein Kabel)
present-network-virtual = { $name } ({ $address }), ein Netz in diesem Computer oder ein Tunnel
present-network-this-computer = Nur dieser Computer ({ $address })
present-by-hands = Nur Handzeichen
present-full-rounds = Stellen für die ganze Runde wählen
present-full-rounds-mean = Eine ganze Runde lässt Zeit zum Reden, stimmt noch einmal ab und zeigt dann die Stufen. Eine kurze geht von der Abstimmung gleich zur Antwort.
present-quick = Kurze Runde
present-full = Ganze Runde
present-open = Abstimmung für die Gruppe öffnen
present-open-anew = Neu beginnen
present-resume = Weiter, wo ihr aufgehört habt
present-kit = Zum Ausdrucken
present-kit-means = Ein Ablauf, Grundregeln, Karten für Rollenspiele zu dritt, Fragen zum Reden und ein Blatt zum Auszählen.
present-kit-minutes = Ablauf für { $minutes } Minuten
present-earlier = Frühere Workshops
present-workshop = { $title }, Workshop { $number }
present-delete = Löschen
present-deleted = Der Workshop ist gelöscht.
present-cannot-read = Diese Version von Heard kann diesen Workshop nicht mehr lesen.

# Wo die Gruppe steht.
present-lobby = Willkommen
present-situation = Was geschieht
present-vote = Was würdet ihr sagen?
present-vote-again = Und jetzt? Stimmt noch einmal ab
present-closed = Die Abstimmung ist zu
present-spread = So habt ihr abgestimmt
present-levels = Was die Antworten zeigen
present-discuss = Sprechen wir darüber
present-outcome = Was sie bewirkt hat
present-over = Danke
present-phones =
    { $phones ->
        [0] Noch niemand ist dabei
        [one] 1 Person ist dabei
       *[other] { $phones } Personen sind dabei
    }
present-voters =
    { $phones ->
        [0] { $voters } haben abgestimmt
       *[other] { $voters } von { $phones } haben abgestimmt
    }

# Der Weg hinein.
present-join = Scannt das Bild mit der Handykamera, oder öffnet
present-join-code = Der Code ist { $code }
present-code-picture = Ein Bild, das die Handykamera zur Adresse daneben führt
present-is-locked = Neue Handys kommen gerade nicht herein.
present-hands-only = Ihr stimmt mit Handzeichen ab.
present-rules = Niemand muss abstimmen: Auch „Lieber nicht“ ist eine Stimme. Was hier gesagt wird, bleibt hier. Niemand wird vorgeführt.
present-nobody-yet = Noch kein Handy ist angekommen
present-help-wifi = Ist das Handy im selben Netz wie dieser Computer? Wo ein Netz kein Internet hat, nehmen Handys gern mobile Daten: Schaltet sie kurz aus. Gastnetze trennen ihre Geräte oft voneinander.
present-help-firewall = Vielleicht fragt dieser Computer, ob Heard Verbindungen annehmen darf: Erlaube es.
present-help-hotspot = Öffne einen Hotspot auf diesem Computer oder einem Handy, lass alle hinein und beginne dort noch einmal.
present-help-port = Oder bitte die Leute, die sich um das Netz kümmern, Handys an Port { $port } dieses Computers zu lassen.
present-help-hands = Handzeichen brauchen kein Netz: Mach einfach weiter und tippe die Zahlen ein.

# Die Abstimmung.
present-does-and-says = { $does } – { $says }
present-rather-not = Lieber nicht
present-rather-not-is-a-vote = Auch „Lieber nicht“ ist eine Stimme.
present-hands = Handzeichen
present-count = Zählen
present-hands-means = Tippe { $replies } Zahlen, für jede eine, etwa 3 11 17 8; die { $last }. Zahl zählt die, die lieber nichts sagen. Oder drücke für jede Hand eine Zifferntaste.
present-miscounted = Es braucht { $replies } Zahlen, für jede eine, etwa 3 11 17 8.
present-votes =
    { $votes ->
        [one] 1 Stimme{ $percent }
       *[other] { $votes } Stimmen{ $percent }
    }
present-before = vorher: { $votes }{ $percent }
present-now = jetzt: { $votes }{ $percent }
present-fewer-than-three = Wenige Stimmen: Sie stehen unten zusammen, damit niemand zu erraten ist.
present-few = { $answers }, zusammen: { $votes }
present-guessable = Weniger als fünf haben abgestimmt: Es gibt keine Prozente, und man könnte erraten, wer was gesagt hat.
present-author-means = So ist sie im Szenario eingeschätzt:

# Was die Leitung tut.
present-do-begin = Erzählen, was geschieht
present-do-open = Abstimmung öffnen
present-do-close = Abstimmung schließen
present-do-reopen = Wieder öffnen
present-do-spread = Zeigen, wie ihr abgestimmt habt
present-do-levels = Stufen zeigen
present-do-discuss = Darüber sprechen
present-do-vote-again = Noch einmal abstimmen
present-do-play = Antwort mit den meisten Stimmen spielen
present-do-go-on = Weiter zur nächsten Antwort
present-do-end = Workshop beenden
present-do-rather-not = Lieber nicht: eine Hand mehr
present-do-full = Hier die ganze Runde
present-do-quick = Hier eine kurze Runde
present-do-clock = Eine Minute mehr
present-do-stop-clock = Keine Uhr
present-do-lock = Niemand Neues mehr
present-do-unlock = Neue wieder hereinlassen
present-do-leave = Aufhören und später weiter
present-tie = Gleichstand. Drücke die Nummer der Antwort, die ihr spielen wollt.
present-pick = Drücke die Nummer der Antwort, die ihr spielen wollt.
present-nobody-voted = Niemand hat für eine Antwort gestimmt. Drücke die Nummer der Antwort, die ihr spielen wollt.
present-not-now = Das geht an dieser Stelle der Runde nicht.
present-back = Zurück zu einer früheren Stelle
present-time-is-up = Die Zeit ist um

# Wenn es vorbei ist.
present-calibrated = Alle Antworten waren dran.
present-thanks = Danke fürs Reden und Zuhören
present-what-is-left = Es bleibt nur, wie ihr abgestimmt habt. Nach Namen hat niemand gefragt.
present-save-page = Ergebnisse als Seite speichern
present-save-table = Als Tabelle speichern
present-saved = Gespeichert als { $file }
present-save-nowhere = Auf diesem Computer wird gerade nichts behalten; für die Datei gibt es keinen Platz.
