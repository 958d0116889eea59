# Was ein Workshop hinterlässt: die Seite und die Tabelle mit den Ergebnissen.

results-title = { $scenario }: was die Gruppe gesagt hat
results-calibration-title = { $scenario }: welche Stufen gewählt wurden
results-kicker = Ergebnisse des Workshops
results-calibration-kicker = Ergebnisse der Kalibrierung
results-calibration-means = Trainerinnen und Trainer haben gesagt, welche Stufe jede Antwort verdient, ohne zu sehen, was die Autorin oder der Autor dazu sagt.
results-privacy = Auf dieser Seite und in ihrer Tabelle stehen keine Namen, und nichts davon wurde irgendwohin geschickt. Was nur ein oder zwei Leute gewählt haben, ist zusammengefasst. Die Seite zeigt, wie eine Gruppe an einem Tag gedacht hat. Sie misst niemanden und taugt nicht als Grundlage für ein Urteil über jemandes Arbeit.

results-in-short = Kurz gefasst
results-no-votes = Niemand hat abgestimmt, deshalb gibt es nichts zu zählen.
results-voters = { $voters ->
    [one] Eine Person hat geantwortet.
   *[other] Es haben jeweils bis zu { $voters } Leute geantwortet.
    }
results-votes-on-turns = { $questions ->
    [one] Die Gruppe hat über eine Stelle abgestimmt
   *[other] Die Gruppe hat über { $questions } Stellen abgestimmt
    }, { $votes ->
    [one] mit insgesamt einer Abstimmung.
   *[other] mit insgesamt { $votes } Abstimmungen.
    }
results-votes-on-replies = { $questions ->
    [one] Eine Antwort wurde eingestuft
   *[other] { $questions } Antworten wurden eingestuft
    }, { $votes ->
    [one] mit insgesamt einer Abstimmung.
   *[other] mit insgesamt { $votes } Abstimmungen.
    }
results-few-means = Wo nur ein oder zwei Leute etwas gewählt haben, wird es mit anderem zusammen gezählt. So lässt sich niemand erraten.
results-no-percent-means = Wo weniger als fünf Leute geantwortet haben, stehen keine Prozente: Die klängen nur genau.

results-most-split = Wo sich die Gruppe am wenigsten einig war
results-most-split-means = Über diese Stellen lohnt es sich noch einmal zu reden. Wer anders gewählt hat, hat etwas anderes gehört.
results-turn = Stelle { $number }
results-turn-another-way = Stelle { $number }, ein anderer Weg
results-together-named = { $answers } zusammen

results-shifts = Erste und zweite Abstimmung
results-shifts-mean = Was sich verändert hat, nachdem ihr geredet habt. Anders heißt nicht besser: Manchmal hatten die wenigen mehr bemerkt.
results-shift = { $answer }: erst { $before }, dann { $after }.
results-shift-none = Nach dem Reden hat die Gruppe genauso abgestimmt.
results-shift-not-told = Die einzelnen Antworten haben so wenige gewählt, dass sich die beiden Abstimmungen nicht im Einzelnen vergleichen lassen.

results-road = Der Weg, den ihr gegangen seid
results-detours = Was ihr sonst noch gespielt habt
results-detours-mean = Ihr seid zurückgegangen und habt das hier ausprobiert. Es zählt nicht mehr und nicht weniger als der Weg oben.
results-vote = Wie die Gruppe abgestimmt hat
results-votes-side-by-side = Wie die Gruppe abgestimmt hat, die Abstimmungen nebeneinander
results-vote-number = { $number }. Wahl, { $voters ->
    [one] eine Person
   *[other] { $voters } Leute
    }
results-change = Änderung
results-rather-not = Lieber nicht
results-rather-not-short = lieber nicht
results-together = Von wenigen gewählt, zusammen gezählt
results-with-others = mit anderen gezählt
results-votes-percent = { $votes } · { $percent } %
results-played = Diese wurde gespielt.
results-played-number = Gespielt: Antwort { $number }
results-played-this-time = Diesmal gespielt
results-played-without-a-vote = Ohne Abstimmung gespielt

results-questions = Worüber ihr geredet habt
results-questions-general = Zum Weiterreden

results-agreement = Wie einig ihr euch seid
results-kappa = Gewichtetes Kappa { $kappa }
results-decimal = { $whole },{ $hundredths }
results-kappa-each-other = Untereinander
results-kappa-author = Mit der Stufe aus dem Szenario
results-kappa-means = Kappa vergleicht je zwei Einstufungen derselben Antwort. Bei 1 sind sie immer gleich. Bei 0 sind sie nicht öfter gleich, als wenn sie ausgelost worden wären. Liegen zwei Einstufungen zwei Stufen auseinander, zählt das viermal so viel wie eine. Wer nichts sagen wollte, wird nicht mitgezählt.
results-kappa-caveat = Das Wort zur Zahl stammt von Landis und Koch (1977), die ihre Grenzen selbst willkürlich nannten. Weil Abstände im Quadrat zählen, fällt die Zahl höher aus, und sie hängt davon ab, welche Antworten eingestuft wurden. Vergleiche sie also nur bei Antworten derselben Art. Eine Zahl verbirgt, wo ihr euch uneinig seid. Die Antworten darunter zeigen es.
results-kappa-too-few = Bei weniger als { $needed } eingestuften Antworten sagt eine Zahl dafür wenig, deshalb steht hier keine. Seht euch die Antworten an.
results-kappa-nothing-to-disagree = Keine Zahl: Es wurde immer nur eine Stufe gewählt, also gab es nichts, worüber man uneinig sein konnte.
results-kappa-poor = Schlecht: seltener gleich als durch Zufall.
results-kappa-slight = Gering: kaum öfter gleich als durch Zufall.
results-kappa-fair = Ausreichend: Manches seht ihr gleich.
results-kappa-moderate = Mittel: Vieles seht ihr gleich, und manches ganz verschieden.
results-kappa-substantial = Beachtlich: Das meiste seht ihr gleich.
results-kappa-almost-perfect = Nahezu vollkommen: Fast alles seht ihr gleich.

results-apart = Wo ihr euch uneinig seid
results-apart-means = Am weitesten auseinander zuerst. Fragt die an beiden Enden, nach welchen Wörtern sie gegangen sind. Auch die Stufe aus dem Szenario ist eine Meinung mit Gründen: Wenn die Gründe nicht tragen, ändert die Angaben oder die Wörter.
results-less-apart = Wo ihr weniger uneinig seid
results-agreed = Wo ihr euch einig seid, auch mit dem Szenario
results-reply = Antwort { $number }
results-author-means = Stufe aus dem Szenario
results-author-says = Was im Szenario dazu steht
results-differs = Im Schnitt liegt ihr mehr als eine halbe Stufe neben dem Szenario. Da lohnt sich ein zweiter Blick.
results-like-the-author = Im Schnitt liegt ihr höchstens eine halbe Stufe neben dem Szenario.
results-list = Die Antworten, die Stufe aus dem Szenario und eure letzte Abstimmung

results-yes = ja
results-no = nein
results-column-scenario = Szenario
results-column-turn = Stelle
results-column-turn-name = Stelle in der Datei
results-column-walked = Auf dem gegangenen Weg
results-column-vote = Nummer der Wahl
results-column-place = Nummer der Antwort
results-column-reply = Antwort in der Datei
results-column-words = Antwort
results-column-level = Stufe
results-column-author = Stufe aus dem Szenario
results-column-votes = Stimmen
results-column-percent = Prozent
results-column-merged = Mit anderen gezählt
results-column-merged-votes = Stimmen dieser zusammen
results-column-voters = Abgestimmt haben
results-column-played = Gespielt
results-column-discussed = Besprochen
results-column-counts = Die Abstimmung, die zählt
results-column-differs = Weicht vom Szenario ab
results-column-kappa = Kappa untereinander
results-column-kappa-author = Kappa mit dem Szenario

# Fragen für eine Gruppe, die zu jedem Gespräch passen.
discuss-1 = Was hast du in den Worten gehört, und was lag darunter?
discuss-2 = Bei welchen Wörtern hättest du dich gehört gefühlt? Welche hätten eine Tür zugemacht?
discuss-3 = Wann wäre eine andere Antwort die bessere gewesen?
discuss-4 = Was hat es in diesem Moment gebraucht: einen Gedanken, ein verstandenes Gefühl oder eine Tat?
discuss-5 = Wie würdest du es in deinen eigenen Worten sagen?
discuss-6 = Wann hat dir jemand so geantwortet? Was hat das mit dir gemacht?
discuss-7 = Was macht so eine Antwort an einem vollen Tag schwer, und was würde helfen?

results-none = Hier ist noch kein Workshop gespeichert.
results-no-such = Einen Workshop { $number } gibt es hier nicht. Ohne Nummer zählt heard results auf, welche es gibt.
