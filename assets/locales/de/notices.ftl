# Was gesagt wird, wenn etwas dazwischenkommt.

pause-offer = Das ist schwer. Möchtest du eine Pause machen? Nichts geht verloren.
notice-edited = Das Szenario wurde geändert, seit du aufgehört hast. Du bist wieder dort, wo deine Antworten noch passen.
