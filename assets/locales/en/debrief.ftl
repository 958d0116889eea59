# The debrief.

debrief-turning-point = The turning point
debrief-you-said = You said
debrief-would-have-landed = This would have landed
debrief-asked-and-given = Asked and given
debrief-doors = { $opened ->
    [one] One door was opened
   *[other] { $opened } doors were opened
    }; you walked through { $taken ->
    [0] none of them yet
    [one] one
   *[other] { $taken }
    }.
debrief-reply-number = Reply { $number }
debrief-points = { $points } of 100
debrief-practice = You took a reply back, so this attempt is practice.
debrief-stop-and-learn = Somebody's safety was at stake in this conversation, and one reply put it at risk. There is no number for that. Look at that reply together with somebody you trust, and find out what your organisation asks you to do.

outcome-better = It left them better than you found them.
outcome-mixed = It left them with something, and without something.
outcome-worse = It left them more alone with it.
