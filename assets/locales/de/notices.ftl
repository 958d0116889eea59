# Was gesagt wird, wenn etwas dazwischenkommt.

pause-offer = Das geht nahe. Möchtest du eine Pause machen? Nichts geht verloren.
notice-edited = Seit du aufgehört hast, wurde das Szenario geändert. Du bist wieder dort, wo deine Antworten noch passen.
notice-font-missing = Einige Zeichen lassen sich hier nicht anzeigen ({ $script }): Keine Schrift auf diesem Computer hat sie. Mit einer passenden Schrift, zum Beispiel aus der Noto-Familie, sind sie beim nächsten Start da.
notice-font-broken = Eine der Schriften, die zu Heard gehören, lässt sich hier nicht lesen. Deshalb sehen manche Wörter anders aus als gedacht. Alles funktioniert; wenn du Heard neu installierst, ist die Schrift wieder da.
