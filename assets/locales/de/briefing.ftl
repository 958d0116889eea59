# Vor dem Gespräch.

briefing = Bevor du anfängst
briefing-aim = Was du übst
briefing-role = Wer du hier bist
briefing-mode = Wann möchtest du eine Rückmeldung?
briefing-begin = Anfangen
briefing-begin-anew = Neu anfangen
briefing-go-on = Weiter, wo du aufgehört hast
briefing-way-out = Du kannst jederzeit eine Pause machen oder gehen: mit den Tasten P und Esc oder mit den Schaltflächen. Gehen kostet nichts.
back-to-library = Zurück zu den Gesprächen
mode-coach-meaning = Nach jeder Antwort siehst du, was in ihr steckt und wie sie ankam. Gut für den Anfang.
mode-practice-meaning = Du führst das Gespräch erst zu Ende. Danach gehst du es in der Nachbesprechung in Ruhe durch.
mode-assess-meaning = Ohne Zurücknehmen, mit Rückmeldung am Ende. Hier zeigt sich, ob das Gespräch sitzt.
portrait = { $name } sieht { $feeling } aus.
