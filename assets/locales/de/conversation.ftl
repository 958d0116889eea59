# Das Gespräch.

conversation-transcript = Was gesagt wurde
conversation-replies = Deine Antworten
conversation-what-do-you-say = Was sagst du?
conversation-actions = Was du sonst tun kannst
conversation-asides = Neben dem Gespräch
conversation-gauges = Wie es steht
say-first = Bevor du weiterliest: Was würdest du sagen? Denk es dir, oder sag es laut.
say-first-show = Antworten zeigen
conversation-hint = Eine Frage zum Mitdenken
conversation-earlier = Der Anfang dieses Gesprächs ist noch da. H oder „Zum Anfang“ zeigt alles.
conversation-ends = Hier endet das Gespräch.
conversation-to-debrief = Was hier geschah
conversation-notice-calm = Das Gespräch geht ganz normal weiter.
conversation-not-possible = Diese Antwort ist hier nicht mehr möglich.
conversation-looks = { $name } sieht { $strength ->
    [1] etwas { $feeling }
   *[2] { $feeling }
    [3] sehr { $feeling }
    } aus
conversation-caption = sieht { $strength ->
    [1] etwas { $feeling }
   *[2] { $feeling }
    [3] sehr { $feeling }
    } aus
conversation-caption-heard = klingt { $strength ->
    [1] etwas { $feeling }
   *[2] { $feeling }
    [3] sehr { $feeling }
    }

coach-landing = Diese Antwort { $landing }.
coach-without = { $part }: nicht in dieser Antwort

gauge-distress = Belastung
gauge-unshared-joy = Freude, noch nicht geteilt
gauge-trust = Vertrauen zu dir
gauge-heard = Fühlt sich gehört
gauge-energy = Deine Kraft

action-back = Zurücknehmen
action-hint = Hinweis
action-history = Zum Anfang
action-pause = Pause
action-leave = Gehen
key-backspace = Rücktaste
key-escape = Esc

pause-title = Lass dir Zeit. Nichts geht verloren.
pause-comfort = Das Gespräch wartet genau hier auf dich, so lange, wie du möchtest.
pause-take = Pause machen
pause-go-on = Weiter
pause-leave = Erst mal gehen

leave-title = Erst mal gehen?
leave-comfort = Gehen kostet nichts. Das Gespräch bleibt, wie es ist, und du kannst es fortsetzen, wann immer du möchtest.
leave-stay = Bleiben
leave-go = Gehen

breath = Ein Kreis zum Mitatmen
breath-moving = Atme mit dem Kreis, wenn du magst. Stell ihn so langsam, wie es dir guttut.
breath-still = Atme in deinem eigenen Tempo.
breath-slower = Langsamer
breath-quicker = Schneller

# Where they talk. `word`: who has the word.
place-now = Ab hier: { $channel }
place-phone = { $word ->
    [theirs] Spricht
    [nobody] Das Gespräch ist beendet
   *[yours] In der Leitung, hört zu
    }
place-video = { $word ->
    [theirs] Spricht
    [nobody] Das Gespräch ist beendet
   *[yours] Im Bild, hört zu
    }
place-chat = { $word ->
    [theirs] Schreibt …
    [nobody] Der Chat ist geschlossen
   *[yours] Wartet auf dich
    }
place-message = { $word ->
    [theirs] Schreibt …
    [nobody] Fürs Erste kommt nichts mehr
   *[yours] Hat alles gelesen
    }
place-email = { $word ->
    [theirs] Eine E-Mail ist da
    [nobody] Hier endet der Mailwechsel
   *[yours] Wartet auf Antwort
    }
place-in-person = { $word ->
    [theirs] Spricht
    [nobody] Hier geht ihr auseinander
   *[yours] Hier bei dir
    }
letter-from = Von: { $name }
letter-to = An: { $name }
letter-answers = AW: { $subject }
conversation-breaks-in = { $name } fällt dir ins Wort.

gauges-meaning = Die Anzeigen sind ein Lernmodell dieses einen Gesprächs. Sie messen weder dich noch sonst jemanden.
energy-meaning = Deine Kraft ist hier gering. Sie gehört zum Lernmodell und misst nicht dich.

action-read-aloud = Noch einmal vorlesen
voice-missing-linux = Auf diesem Computer gibt es noch keine Stimme, deshalb wird nichts vorgelesen. Installiere speech-dispatcher (den Befehl spd-say) oder espeak-ng und schalte die Stimme wieder ein.
voice-missing-macos = Der Befehl say wurde nicht gefunden, deshalb wird nichts vorgelesen. Er gehört zu macOS; sieh nach, ob die Stimme unter „Bedienungshilfen“, „Gesprochene Inhalte“ eingerichtet ist.
voice-missing-windows = PowerShell wurde nicht gefunden, deshalb wird nichts vorgelesen. Es gehört zu Windows; installiere es und schalte die Stimme wieder ein.
voice-failed = Gerade kann nichts vorgelesen werden: { $program } hat aufgegeben. Sieh nach, ob auf diesem Computer Ton zu hören ist, und schalte die Stimme wieder ein.

pause-comfort-anywhere = Du musst jetzt nichts tun.
pause-close = Heard schließen
support-title = Wenn es mehr als eine Pause braucht
support-unreadable = Die Hilfekarte deiner Organisation, { $path }, lässt sich nicht lesen, darum siehst du die übliche. Sie muss ein Text in UTF-8 von höchstens 16 KiB sein.
support-card =
    # Wenn es mehr als eine Pause braucht

    Manche Gespräche rühren an etwas Eigenes. Damit musst du nicht allein bleiben.

    - Jemand, dem du vertraust: Ruf an, oder geh hin und setz dich dazu.
    - Bei der Arbeit: deine Teamleitung, oder wer sich dort um Menschen kümmert.
    - In Gefahr, oder wenn du daran denkst, dir etwas anzutun: die Notrufnummer bei dir vor Ort, jetzt.

    Steh auf, trink einen Schluck Wasser, sieh aus dem Fenster. Das hier kann warten.
