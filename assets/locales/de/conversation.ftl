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
conversation-earlier = Der Anfang dieses Gesprächs ist aufgehoben. Am Ende findest du alles unter „Was hier geschah“.
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

coach-landing = Diese Antwort { $landing }.
coach-without = { $part }: nicht in dieser Antwort

gauge-distress = Belastung
gauge-unshared-joy = Freude, noch nicht geteilt
gauge-trust = Vertrauen zu dir
gauge-heard = Fühlt sich gehört
gauge-energy = Deine Kraft

action-back = Zurücknehmen
action-hint = Hinweis
action-history = Von Anfang an
action-pause = Pause
action-leave = Gehen
key-backspace = Rücktaste
key-escape = Esc

pause-title = Lass dir Zeit. Nichts geht verloren.
pause-comfort = Das Gespräch wartet, wo du es verlassen hast, solange du möchtest.
pause-take = Pause machen
pause-go-on = Weiter
pause-leave = Für jetzt gehen

leave-title = Für jetzt gehen?
leave-comfort = Es kostet nichts, zu gehen. Das Gespräch bleibt, wie es ist, und du kannst es fortsetzen, wann immer du möchtest.
leave-stay = Bleiben
leave-go = Gehen

breath = Ein Kreis zum Mitatmen
breath-moving = Atme mit dem Kreis, wenn du magst. Stell ihn so langsam, wie es dir guttut.
breath-still = Atme in deinem eigenen Tempo.
breath-slower = Langsamer
breath-quicker = Schneller
