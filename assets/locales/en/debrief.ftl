# The debrief.

debrief-turning-point = The turning point
debrief-you-said = You said
debrief-would-have-landed = This would have landed
debrief-asked-and-given = Asked and given
debrief-doors = { $opened ->
    [one] One door was opened
    [2] Two doors were opened
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

debrief = What this conversation showed
debrief-try-again = Try again
debrief-save = Save as a page
debrief-save-nowhere = Nothing is kept in this session, so there is no folder for the page either.
debrief-to-library = Back to the library
debrief-so-far = So far

debrief-turning-point-missed = Here it could have gone another way. Both replies were yours to choose.
debrief-turning-point-landed = Nothing fell short of what was on offer. This is the reply that helped most.
debrief-shows = “{ $phrase }” { $what }.
debrief-slip = { $what } “{ $phrase }”

debrief-door-taken = “{ $words }”: you walked through.
debrief-door-missed = “{ $words }”: you passed it by this time.

debrief-every-reply = Every reply, one by one
debrief-repaired = It put an earlier miss right.
debrief-felt = What { $person } thought
debrief-quote = “{ $words }”
debrief-roads = { $count ->
    [one] The other reply, and how it would have landed
   *[other] The { $count } other replies, and how they would have landed
    }

debrief-their-side = As { $person } heard it
debrief-their-side-means = The conversation once more, with what went on in { $person } and stayed unsaid.

debrief-arcs = How { $person } felt along the way
debrief-start = start
debrief-arc-rose = { $gauge }: up from { $first } to { $last }.
debrief-arc-fell = { $gauge }: down from { $first } to { $last }.
debrief-arc-stayed = { $gauge }: { $first } at the start and at the end.
debrief-arcs-teaching = Each gauge goes from 0 to 100. They are a teaching model of this one conversation, not a measurement of anybody.
debrief-arcs-numbers = The same in numbers
debrief-at-the-start = At the start
debrief-after-reply = After reply { $number }

debrief-reflect = To think about

debrief-score = As a number
debrief-score-in-words = { $band } · { $points } of 100
debrief-score-is-not-you = It is about the replies chosen here. It does not measure you.
debrief-ready = This conversation counts as ready.
debrief-not-ready = It does not count as ready yet. That takes { $points } points, and no reply that could do real harm.
debrief-score-parts = How the number comes about
debrief-score-landings = Landing: the replies gave { $given } of the { $best } landings that were on offer on this road. This counts for { $most } of the 100 points.
debrief-score-outcome = How it left them: { $outcome } of 100. This counts for { $most } of the 100 points.
debrief-score-repair = { $points } points more, because an earlier miss was put right.
debrief-score-over-promise = { $points } points less, for a promise that was too large.
debrief-score-cap = One reply could do real harm. With it, the number stays at { $cap } or below.
debrief-definitions = What the words mean here

facet-acknowledge = says the situation back
facet-concern = says that you care
facet-name-feeling = names a feeling
facet-validate = says that it makes sense
facet-perspective = says why it matters to them
facet-explore = asks a gentle, open question
facet-admit = admits a need or a feeling of your own
facet-act = does something about it
facet-ask-need = asks what would help
facet-handover = hands over warmly to somebody who can help
facet-accept = accepts what is offered
facet-ask-for = asks for help
facet-presence = stays, and listens
facet-autonomy = leaves the choice and the pace to them
facet-boundary = sets a kind limit
facet-repair = owns an earlier miss and puts it right
facet-honest = says what is known and what isn't
facet-clarify = asks for a fact
