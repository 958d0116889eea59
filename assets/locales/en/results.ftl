# What a workshop leaves behind: the page and the table of its results.

results-title = { $scenario }: what the room said
results-calibration-title = { $scenario }: how the trainers rated it
results-kicker = Workshop results
results-calibration-kicker = Calibration results
results-calibration-means = Trainers said which level each reply deserves, without seeing what its author says.
results-privacy = No names are on this page or in its table, and nothing was sent anywhere. Answers that only one or two people chose are told together. It shows how a room thought on one day. It is no measure of anybody, and no basis for a decision about anybody's work.

results-in-short = In short
results-no-votes = Nobody has voted, so there is nothing to count.
results-voters = { $voters ->
    [one] One person answered.
   *[other] Up to { $voters } people answered at a time.
    }
results-votes-on-turns = { $questions ->
    [one] The room voted about one moment
   *[other] The room voted about { $questions } moments
    }, with { $votes ->
    [one] one vote in all.
   *[other] { $votes } votes in all.
    }
results-votes-on-replies = { $questions ->
    [one] One reply was rated
   *[other] { $questions } replies were rated
    }, with { $votes ->
    [one] one vote in all.
   *[other] { $votes } votes in all.
    }
results-few-means = Where only one or two people chose an answer, it is counted together with others, so that nobody can be guessed from it.
results-no-percent-means = Where fewer than five people answered, there are no percentages: they would only sound exact.

results-most-split = Where the room was split most
results-most-split-means = Good moments to talk about again. People who chose differently had heard something different.
results-turn = Turn { $number }
results-turn-another-way = Turn { $number }, another way
results-together-named = { $answers } together

results-shifts = First vote and second vote
results-shifts-mean = What changed after people had talked. A change is not a correction: sometimes the few had noticed more.
results-shift = { $answer }: { $before } at first, then { $after }.
results-shift-none = After talking, the room voted the same way.
results-shift-not-told = So few chose each answer that the two votes can't be compared one by one.

results-road = The road you walked
results-detours = What else you played
results-detours-mean = You went back and tried these. Nothing of it counts for more or for less than the road above.
results-vote = How the room voted
results-votes-side-by-side = How the room voted, the votes side by side
results-vote-number = Vote { $number }, by { $voters }
results-change = Change
results-rather-not = I'd rather not say
results-rather-not-short = rather not
results-together = Chosen by few, counted together
results-with-others = counted with others
results-votes-percent = { $votes } · { $percent }%
results-played = This one was played.
results-played-number = Played: reply { $number }
results-played-this-time = Played this time
results-played-without-a-vote = Played without a vote

results-questions = What you talked about
results-questions-general = For talking on

results-agreement = How far you agree
results-kappa = Weighted kappa { $kappa }
results-decimal = { $whole }.{ $hundredths }
results-kappa-each-other = With each other
results-kappa-author = With the author
results-kappa-means = Kappa compares every two ratings of the same reply. At 1, they are always the same. At 0, they agree no more often than if they had been handed out by chance. Ratings two levels apart count four times as much as ratings one level apart. Those who would rather not say are left out.
results-kappa-caveat = The word for the number comes from Landis and Koch (1977), who called their own limits arbitrary. Counting by squares makes the number larger, and it depends on which replies were rated, so compare it only with the same kind of replies. One number hides where you differ. The replies below show it.
results-kappa-too-few = With fewer than { $needed } rated replies a number for your agreement would say little, so none is given. Look at the replies.
results-kappa-nothing-to-disagree = No number: only one level was ever chosen, so there was nothing to disagree about.
results-kappa-poor = Poor: less often the same than by chance.
results-kappa-slight = Slight: hardly more often the same than by chance.
results-kappa-fair = Fair: you see some of it the same way.
results-kappa-moderate = Moderate: you see much of it the same way, and some of it quite differently.
results-kappa-substantial = Substantial: you see most of it the same way.
results-kappa-almost-perfect = Almost perfect: you see nearly all of it the same way.

results-apart = Where you differ
results-apart-means = The furthest apart first. Ask those at both ends which words they went by. The author's tags are an opinion with reasons, too: if the reasons don't hold, change the tags or the words.
results-less-apart = Where you differ less
results-agreed = Where you agree with each other and with the author
results-reply = Reply { $number }
results-author-means = The author's level
results-author-says = What the author says
results-differs = On average, you are more than half a level away from the author. Worth another look.
results-like-the-author = On average, you are within half a level of the author.
results-list = The replies, the author's level, and your last vote

results-yes = yes
results-no = no
results-column-scenario = Scenario
results-column-turn = Turn
results-column-turn-name = Turn in the file
results-column-walked = On the road walked
results-column-vote = Vote number
results-column-place = Reply number
results-column-reply = Reply in the file
results-column-words = Reply
results-column-level = Level
results-column-author = Author's level
results-column-votes = Votes
results-column-percent = Percent
results-column-merged = Counted with others
results-column-merged-votes = Votes of those together
results-column-voters = Voters
results-column-played = Played
results-column-discussed = Talked about
results-column-counts = The vote that counts
results-column-differs = Differs from the author
results-column-kappa = Kappa with each other
results-column-kappa-author = Kappa with the author

# Questions for a room that fit every conversation.
discuss-1 = What did you hear in what they said, and what lay beneath it?
discuss-2 = Which words in a reply would have made you feel heard? Which would have shut a door?
discuss-3 = When would another reply have been the better one?
discuss-4 = What did they need at this moment: a thought, a feeling understood, or something done?
discuss-5 = How would you say it in your own words?
discuss-6 = When has somebody answered you like that? What did it do?
discuss-7 = What makes it hard to answer like that on a busy day, and what would help?

results-none = No workshop is kept here yet.
results-no-such = There is no workshop { $number } here. Without a number, heard results lists those there are.
