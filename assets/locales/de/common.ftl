# Wörter, die mehrere Ansichten gemeinsam haben.
#
# Die vier Stufen sind die Begriffe des Fachs: Apathie, Anteilnahme, Empathie, Mitgefühl. „Sympathisch“ wäre für
# „sympathetic“ falsch, denn es heißt „nett“; „mitleidig“ klingt von oben herab; und „bedauernd“ passt nicht, wo eine
# Antwort nur die Sache anpackt oder nachfragt. „Anteilnehmend“ trägt alle drei Arten. „Mitfühlend“ steht für
# „compassionate“, wie Mitgefühl in der Forschung für „compassion“ steht.
# „Gegenüber“ steht, wo das Englische „they“ sagt: So bleibt offen, wer die Person ist.

you = Du
product = Heard
tagline = Übe die Gespräche, in denen jemand gehört werden möchte.
language-name = Deutsch

level-apathetic = Apathisch
level-sympathetic = Anteilnehmend
level-sympathetic-sorry = Anteilnehmend · bedauert
level-sympathetic-task = Anteilnehmend · zuerst die Sache
level-sympathetic-curious = Anteilnehmend · fragt nach
level-empathetic = Empathisch
level-compassionate = Mitfühlend
necessary-question = Eine nötige Frage
counts-for-nothing = Sie zählt weder dafür noch dagegen.

definition-apathetic = Apathisch heißt in diesem Simulator: In der Antwort ist nichts für dein Gegenüber.
definition-sympathetic = Anteilnehmend heißt in diesem Simulator: ein Gedanke für dein Gegenüber. Bedauern, von außen.
definition-empathetic = Empathisch heißt in diesem Simulator: Die Antwort zeigt auch, wie es sich für dein Gegenüber anfühlt.
definition-compassionate = Mitfühlend heißt in diesem Simulator: Die Antwort tut auch etwas, gemeinsam mit deinem Gegenüber.

part-head = Kopf
part-heart = Herz
part-hand = Hand

asked-head = Ein Gedanke für dein Gegenüber war { $asked ->
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

landing-missed = ging daran vorbei
landing-not-yet = kam noch nicht an
landing-nearly = kam fast an
landing-landed = kam an

band-finding-your-feet = Erste Schritte
band-getting-closer = Schon näher
band-landing = Kommt an
band-landing-well = Kommt gut an

mode-coach = Begleitung
mode-practice = Übung
mode-assess = Probe

channel-phone = Telefon
channel-chat = Live-Chat
channel-email = E-Mail
channel-in-person = Persönlich
channel-message = Nachrichten
channel-video = Videoanruf

relationship-customer = Kundschaft
relationship-client = In Beratung
relationship-patient = In Behandlung
relationship-student = Im Unterricht
relationship-friend = Aus dem Freundeskreis
relationship-family = Aus der Familie
relationship-partner = Partnerschaft
relationship-colleague = Aus dem Team
relationship-stranger = Unbekannte Person
relationship-yourself = Du selbst

difficulty-gentle = Sanft
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
feeling-grieving = von Trauer gezeichnet
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
slip-self-centre = Lenkt das Gespräch auf sich selbst:
slip-interrogate = Eine Frage nach der anderen:
slip-jargon = Wörter, die nur Eingeweihte kennen:
slip-too-weak = Das Gefühl, zu klein benannt:
slip-too-strong = Das Gefühl, zu groß benannt:
slip-return = Gibt die Fürsorge gleich wieder zurück:
slip-minimise = Macht es kleiner, als es ist:
slip-compare = Vergleicht es mit dem Kummer anderer:
slip-premature-fix = Löst, bevor danach gefragt ist:
slip-policy-hide = Versteckt sich hinter einer Vorschrift:
slip-false-cheer = Überspielt das Gefühl mit guter Laune:
slip-dampen = Dämpft die gute Nachricht:
slip-assume-identity = Nimmt an, wer jemand ist:
slip-control = Schreibt vor, was zu fühlen ist:
slip-patronise = Spricht von oben herab:
slip-deflect = Weist Fürsorge ab:
slip-over-promise = Verspricht mehr, als zu halten ist:
slip-blame = Gibt deinem Gegenüber die Schuld:
slip-mock = Macht sich lustig:
slip-dismiss = Geht an dem vorbei, was gesagt wurde:
slip-diagnose = Gibt dem Ganzen einen medizinischen Namen:
slip-discriminate = Setzt Menschen herab für das, was sie sind:
slip-unsafe = Könnte jemanden in Gefahr bringen:

# Die fünf Fragen, die man sich vor einer Antwort stellt.
question-1 = Warum ist das für dein Gegenüber wichtig?
question-2 = Woher kommt dieses Gefühl?
question-3 = Was wird dadurch schwer?
question-4 = Wer ist dein Gegenüber, und was ist da schon zu tragen?
question-5 = Wie ginge es mir an dieser Stelle, und was mag für mein Gegenüber anders sein?
