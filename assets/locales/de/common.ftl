# Wörter, die mehrere Ansichten gemeinsam haben.
#
# Die vier Stufen sind die Begriffe des Fachs: Apathie, Anteilnahme, Empathie, Mitgefühl. „Sympathisch“ wäre für
# „sympathetic“ falsch, denn es heißt „nett“; „mitleidig“ klingt von oben herab; und „bedauernd“ passt nicht, wo eine
# Antwort nur die Sache anpackt oder nachfragt. „Anteilnehmend“ trägt alle drei Arten. „Mitfühlend“ steht für
# „compassionate“, wie Mitgefühl in der Forschung für „compassion“ steht.
# „Gegenüber“ steht, wo das Englische „they“ sagt: So bleibt offen, wer die Person ist.

you = Du
product = Heard
tagline = Übe Gespräche, in denen jemand gehört werden will.
language-name = Deutsch

level-apathetic = Apathisch
level-sympathetic = Anteilnehmend
level-sympathetic-sorry = Anteilnehmend · bedauert
level-sympathetic-task = Anteilnehmend · zuerst die Sache
level-sympathetic-curious = Anteilnehmend · fragt nach
level-empathetic = Empathisch
level-compassionate = Mitfühlend
necessary-question = Eine nötige Frage
counts-for-nothing = Sie zählt weder für noch gegen dich.

definition-apathetic = Apathisch heißt in diesem Simulator: In der Antwort ist nichts für dein Gegenüber.
definition-sympathetic = Anteilnehmend heißt in diesem Simulator: ein Gedanke an dein Gegenüber. Bedauern, von außen.
definition-empathetic = Empathisch heißt in diesem Simulator: Die Antwort zeigt auch, wie es sich für dein Gegenüber anfühlt.
definition-compassionate = Mitfühlend heißt in diesem Simulator: Die Antwort tut auch etwas, gemeinsam mit deinem Gegenüber.

part-head = Kopf
part-heart = Herz
part-hand = Hand

asked-head = Ein Gedanke an dein Gegenüber war { $asked ->
    [one] einmal
    [2] zweimal
   *[other] { $asked }-mal
    } gefragt{ $given ->
    [0] {" und kam noch nicht"}
    [one] {" und kam einmal"}
    [2] {" und kam zweimal"}
   *[other] {" und kam"} { $given }-mal
    }.
asked-heart = Herz war { $asked ->
    [one] einmal
    [2] zweimal
   *[other] { $asked }-mal
    } gefragt{ $given ->
    [0] {" und kam noch nicht"}
    [one] {" und kam einmal"}
    [2] {" und kam zweimal"}
   *[other] {" und kam"} { $given }-mal
    }.
asked-hand = Eine Hand war { $asked ->
    [one] einmal
    [2] zweimal
   *[other] { $asked }-mal
    } gefragt{ $given ->
    [0] {" und kam noch nicht"}
    [one] {" und kam einmal"}
    [2] {" und kam zweimal"}
   *[other] {" und kam"} { $given }-mal
    }.

landing-missed = ging ins Leere
landing-not-yet = kam noch nicht an
landing-nearly = kam fast an
landing-landed = kam an

band-finding-your-feet = Erste Schritte
band-getting-closer = Schon näher
band-landing = Kommt an
band-landing-well = Kommt gut an

mode-coach = Begleitung
mode-practice = Übung
mode-assess = Generalprobe

channel-phone = Telefon
channel-chat = Live-Chat
channel-email = E-Mail
channel-in-person = Persönlich
channel-message = Messenger
channel-video = Videoanruf

relationship-customer = Kundschaft
relationship-client = Beratung
relationship-patient = Behandlung
relationship-student = Unterricht
relationship-friend = Freundeskreis
relationship-family = Familie
relationship-partner = Partnerschaft
relationship-colleague = Team
relationship-stranger = Unbekannt
relationship-yourself = Du selbst

difficulty-gentle = Leicht
difficulty-steady = Mittel
difficulty-hard = Schwer

minutes = { $minutes ->
    [one] Etwa eine Minute
   *[other] Etwa { $minutes } Minuten
    }
content-note = Hinweis zum Inhalt: { $topic }

# Sie stehen in „sieht … aus“, auch nach „etwas“ und „sehr“.
feeling-neutral = neutral
feeling-calm = ruhig
feeling-hopeful = hoffnungsvoll
feeling-relieved = erleichtert
feeling-grateful = dankbar
feeling-happy = glücklich
feeling-proud = stolz
feeling-excited = begeistert
feeling-amused = amüsiert
feeling-surprised = überrascht
feeling-confused = verwirrt
feeling-worried = besorgt
feeling-afraid = ängstlich
feeling-overwhelmed = überfordert
feeling-sad = traurig
feeling-grieving = bekümmert
feeling-lonely = einsam
feeling-hurt = verletzt
feeling-ashamed = beschämt
feeling-guilty = schuldbewusst
feeling-embarrassed = verlegen
feeling-disappointed = enttäuscht
feeling-frustrated = frustriert
feeling-angry = wütend
feeling-suspicious = misstrauisch
feeling-jealous = eifersüchtig
feeling-tired = müde
feeling-exhausted = erschöpft
feeling-numb = erstarrt

slip-platitude = Ein Satz, der zu allen passen würde:
slip-scripted = Klingt wie abgelesen:
slip-self-centre = Macht dich zum Thema:
slip-interrogate = Eine Frage nach der anderen:
slip-jargon = Wörter, die nur Eingeweihte kennen:
slip-too-weak = Das Gefühl, zu klein benannt:
slip-too-strong = Das Gefühl, zu groß benannt:
slip-return = Gibt die Zuwendung gleich wieder zurück:
slip-minimise = Macht es kleiner, als es ist:
slip-compare = Vergleicht es mit dem Kummer anderer:
slip-premature-fix = Löst, bevor danach gefragt ist:
slip-policy-hide = Versteckt sich hinter einer Vorschrift:
slip-false-cheer = Überspielt das Gefühl mit guter Laune:
slip-dampen = Dämpft die gute Nachricht:
slip-assume-identity = Glaubt zu wissen, wer jemand ist:
slip-control = Schreibt vor, was zu fühlen ist:
slip-patronise = Spricht von oben herab:
slip-deflect = Wehrt Zuwendung ab:
slip-over-promise = Verspricht mehr, als sich halten lässt:
slip-blame = Gibt deinem Gegenüber die Schuld:
slip-mock = Macht sich lustig:
slip-dismiss = Geht an dem vorbei, was gesagt wurde:
slip-diagnose = Gibt dem Ganzen einen medizinischen Namen:
slip-discriminate = Wertet dein Gegenüber als Person ab:
slip-unsafe = Könnte jemanden in Gefahr bringen:

# Die fünf Fragen, die man sich vor einer Antwort stellt.
question-1 = Warum ist das für dein Gegenüber wichtig?
question-2 = Woher kommt dieses Gefühl?
question-3 = Womit hat dein Gegenüber jetzt zu kämpfen?
question-4 = Wer ist dein Gegenüber, und was hat es schon zu tragen?
question-5 = Wie ginge es dir an dieser Stelle, und was ist für dein Gegenüber vielleicht anders?
