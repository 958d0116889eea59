# Ein Workshop, geleitet im Terminal.

workshop-address = Hier kommen Handys herein:
workshop-code = Oder { $host } im Browser eines Handys eintippen, und dort den Code { $code }.
workshop-other-networks = Weitere Netze dieses Computers: { $networks }. Mit --address wählst du eines davon.
workshop-no-network = Dieser Computer ist gerade in keinem Netz, also kommt nur er selbst herein. Mit Handzeichen geht es trotzdem.
workshop-moved = Die Adresse, unter der die Handys hereinkamen, gibt es nicht mehr. Sie müssen unter der neuen noch einmal hereinkommen.
workshop-hands-only = Der Workshop geht mit Handzeichen weiter.
workshop-nobody-comes = Noch ist kein Handy hereingekommen. In Gastnetzen sehen sich Geräte oft nicht: Nimm einen Hotspot dieses Computers oder eines Handys, oder bitte die IT, dass Handys den Computer erreichen dürfen. Manchmal muss ein Handy seine mobilen Daten ausschalten. Handzeichen gehen ganz ohne Netz.
workshop-door-closed = Handys kommen nicht mehr herein: Es ist lange nichts passiert. Tippe q ein und mach mit --resume weiter.
workshop-no-chance = Der Computer gibt keine Zufallszahlen her, deshalb lässt sich kein Raum für Handys öffnen.
workshop-no-server = Handys können nicht hereinkommen: Der Computer lässt Heard nicht lauschen.
workshop-address-taken = Unter { $address } können keine Handys hereinkommen: { $reason }.

workshop-prompt = { $phones ->
    [one] 1 Handy
   *[other] { $phones } Handys
    }
workshop-prompt-vote = { $voters } abgestimmt, { $phones ->
    [one] 1 Handy
   *[other] { $phones } Handys
    }
workshop-prompt-hands = { $voters } gezählt
workshop-counted = { $voters ->
    [one] Eine Antwort ist gezählt.
   *[other] { $voters } Antworten sind gezählt.
    }
workshop-went-on = Hier hat der Workshop aufgehört.
workshop-left = Du hast den Workshop erst einmal verlassen. Mit --resume geht es jederzeit weiter.
workshop-over = Der Workshop ist zu Ende. Danke euch allen.

workshop-next-begin = Enter: die Situation erzählen.
workshop-next-vote = Enter: die Abstimmung öffnen.
workshop-next-again = Enter: noch einmal über dasselbe abstimmen.
workshop-next-close = Enter: die Abstimmung schließen. Handzeichen: eine Zahl je Antwort eintippen, etwa 3 11 17 8 oder 3 11 17 8 rather 2.
workshop-next-spread = Enter: zeigen, wie der Raum abgestimmt hat.
workshop-next-levels = Enter: die Stufen zeigen.
workshop-next-discuss = Enter: darüber sprechen.
workshop-next-play = Enter: Antwort { $number } spielen, die meistgewählte. Oder play und eine andere Zahl, oder open für eine weitere Abstimmung.
workshop-next-on = Enter: weiter zur nächsten Antwort.
workshop-next-end = Enter: den Workshop beenden.
workshop-yours = Das entscheidest du: play und eine Zahl, oder open für eine weitere Abstimmung.

workshop-first-vote = Die Abstimmung davor
workshop-second-vote = Diese Abstimmung
workshop-rather-not = Möchte ich nicht sagen
workshop-votes = { $votes ->
    [one] 1 Stimme
   *[other] { $votes } Stimmen
    }
workshop-votes-percent = { $votes ->
    [one] 1 Stimme
   *[other] { $votes } Stimmen
    }, { $percent } %
workshop-few = Das haben wenige gewählt, deshalb steht es zusammen ({ $replies }): { $votes }
workshop-authors-level = Die Stufe laut Drehbuch: { $level }
workshop-pivotal = Diese Stelle bekommt die volle Runde.
workshop-not-pivotal = Diese Stelle bekommt eine kurze Runde.
workshop-locked = Die Tür ist für neue Handys zu.
workshop-unlocked = Die Tür ist für neue Handys offen.

workshop-agreement = So weit seid ihr euch einig: { $kappa } (gewichtetes Kappa; 1 heißt immer, 0 wie durch Zufall).
workshop-agreement-author = So weit stimmt ihr mit dem Drehbuch überein: { $kappa } (gewichtetes Kappa).
workshop-most-apart = Hier wart ihr am weitesten auseinander:

workshop-unclear = Damit kann Heard hier nichts anfangen. Tippe help ein, um zu sehen, was geht.
workshop-help =
    Enter: was als Nächstes kommt
    open, close: die Abstimmung
    3 11 17 8: Handzeichen, eine Zahl je Antwort; dahinter rather 2 für die, die es nicht sagen möchten
    spread: zeigen, wie der Raum abgestimmt hat
    levels: zeigen, was die Antworten wert sind und warum
    discuss: darüber sprechen
    play 2: Antwort 2 spielen
    back 1: um eine Antwort zurückgehen
    on: weiter zur nächsten Antwort, beim Kalibrieren
    pivotal: dieser Stelle die volle Runde geben, oder wieder eine kurze
    lock, unlock: die Tür für neue Handys
    look: noch einmal zeigen, wo ihr seid
    end: den Workshop beenden
    q: erst einmal gehen und später mit --resume weitermachen

workshop-refused-full = Mehr Handys nimmt der Raum nicht auf.
workshop-refused-locked = Die Tür ist für neue Handys zu.
workshop-refused-over = Der Workshop ist zu Ende.
workshop-refused-not-open = Gerade ist keine Abstimmung offen.
workshop-refused-no-such-option = Diese Antwort gibt es hier nicht.
workshop-refused-miscounted = { $options ->
    [one] Es braucht eine Zahl.
   *[other] Es braucht { $options } Zahlen, eine je Antwort.
    }
workshop-refused-not-now = Das passt hier nicht. Tippe help ein, um zu sehen, was es gibt.
