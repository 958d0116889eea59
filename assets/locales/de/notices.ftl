# Was gesagt wird, wenn etwas dazwischenkommt.

pause-offer = Das ist schwer. Möchtest du eine Pause machen? Nichts geht verloren.
notice-edited = Das Szenario wurde geändert, seit du aufgehört hast. Du bist wieder dort, wo deine Antworten noch passen.
notice-font-missing = Einige Zeichen hier lassen sich nicht zeichnen ({ $script }): Keine Schrift auf diesem Computer hat sie. Mit einer Schrift dafür, zum Beispiel aus der Noto-Familie, sind sie beim nächsten Start da.
