# Die Seite auf den Handys in einem Workshop.

phone-title = Heard: deine Antwort im Raum
phone-room = Raum { $code }
phone-coming = Einen Moment …
phone-no-script = Ohne JavaScript kann diese Seite nicht abstimmen. Heb stattdessen die Hand: Das zählt genauso.
phone-privacy = Heard fragt nicht nach deinem Namen. Die Antworten werden auf dem Computer der Moderation gezählt und nur zusammengefasst gezeigt.

phone-door = Welcher Raum?
phone-door-hint = Der Code steht vorn auf der Leinwand.
phone-door-wrong = Zu diesem Code gibt es keinen Raum. Schau noch einmal auf die Leinwand.
phone-code = Code des Raums
phone-come-in = Eintreten

phone-look = Schau nach vorn auf die Leinwand.
phone-lobby = Du bist dabei.
phone-lobby-hint = Schau nach vorn auf die Leinwand. Wenn eine Antwort gefragt ist, gibst du sie hier.
phone-people = Handys im Raum: { $phones }
phone-said = Was gesagt wurde

phone-situation = Hör erst einmal zu.
phone-situation-hint = Was würdest du sagen? Die Antworten kommen gleich.
phone-situation-rated = Eine Antwort zum Ansehen
phone-reply = Die Antwort
phone-situation-rated-hint = Welche Stufe zeigt sie? Gleich wird abgestimmt.

phone-vote = Was würdest du sagen?
phone-vote-rated = Welche Stufe zeigt diese Antwort?
phone-vote-hint = Wähl eine aus. Niemand sieht, wer was gewählt hat.
phone-vote-again = Hat sich für dich etwas verändert?
phone-vote-again-hint = Wähl noch einmal. Dieselbe Antwort ist genauso willkommen.
phone-rather-not = Lieber keine Antwort
phone-rather-not-quoted = „Lieber keine Antwort“
phone-your-answer = Deine Antwort
phone-sending = Wird gesendet …
phone-waiting = Noch nicht gezählt. Sie wird gesendet, sobald die Verbindung wieder da ist.
phone-counted = Gezählt. Bis zum Ende der Abstimmung kannst du sie ändern.
phone-unsure = Die Abstimmung war zu Ende, bevor dein letztes Tippen bestätigt wurde.

phone-closed = Die Abstimmung ist zu Ende.
phone-spread = So hat der Raum geantwortet
phone-spread-hint = Was überrascht dich?
phone-share = { $votes } von { $voters }
phone-share-percent = { $votes } von { $voters } · { $percent } %
phone-few = { $replies } zusammen: { $votes } von { $voters }
phone-few-percent = { $replies } zusammen: { $votes } von { $voters } · { $percent } %
phone-and = { $first } und { $last }

phone-levels = Was die Antworten zeigen
phone-levels-hint = Eine Stufe beschreibt die Antwort, nie den Menschen, der sie gewählt hat.
phone-levels-rated = Wie die Antwort gemeint ist
phone-apathetic = In der Antwort ist nichts für dein Gegenüber.
phone-sympathetic = Ein Gedanke an dein Gegenüber. Bedauern, von außen.
phone-empathetic = Sie zeigt auch, wie es sich für dein Gegenüber anfühlt.
phone-compassionate = Sie tut auch etwas, gemeinsam mit deinem Gegenüber.

phone-discuss = Sprecht zu zweit darüber.
phone-discuss-hint = Was hat dich zu deiner Wahl gebracht? Und was die Person neben dir?
phone-outcome = Wie es weitergeht
phone-played = Weiter ging es mit Antwort { $number }.
phone-outcome-rated = Das war die letzte Antwort.

phone-over = Danke, dass du dabei warst.
phone-over-hint = Der Workshop ist vorbei. Du kannst diese Seite schließen.
phone-over-kept = Eins bleibt von Heard auf diesem Handy: ein Cookie mit einer Zufallszahl, die dein Platz war. Es öffnet nichts mehr.

phone-lost = Die Verbindung ist weg. Ein neuer Versuch läuft …
phone-lost-counted = Deine Antwort ist sicher: Sie ist gezählt.
phone-lost-long = Falls der Workshop vorbei ist, kannst du diese Seite schließen.
phone-back = Die Verbindung ist wieder da.
phone-locked = Die Tür ist zu.
phone-locked-hint = Gerade kommen keine neuen Handys dazu. Sag der Moderation, dass du gern dabei wärst. Geht die Tür auf, kommt diese Seite von selbst hinein.
phone-full = Der Raum ist voll.
phone-full-hint = Für ein weiteres Handy ist kein Platz mehr. Heb bei den Abstimmungen die Hand: Das zählt genauso.
phone-gone = Diesen Raum gibt es nicht mehr.
phone-gone-hint = Den Code des offenen Raums findest du vorn auf der Leinwand.
phone-other-code = Anderen Code eingeben
phone-try-again = Noch einmal versuchen
