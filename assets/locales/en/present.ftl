# A conversation with a room, on the big screen.

present = With a room
present-with-a-room = With a room
present-means = Everybody votes for a reply, you talk about it, and the reply that the room wants is played. Levels stay hidden until you show them.
present-back-to-briefing = Back
present-notice = What happened

# Preparing it.
present-kind = What the room does
present-story = Plays the conversation
present-story-means = The room votes on each reply, sees how it voted, talks, votes again, and plays it.
present-calibration = Weighs replies
present-calibration-means = Trainers vote, without seeing the author's mark, which level each reply deserves. You see how far they agree, and with the author.
present-votes-by = How the room votes
present-votes-by-means = Phones open a small page on this computer: no app, no account, no names. Raised hands and number keys always work.
present-network = Phones, through { $name } ({ $address })
present-network-open = Phones, through { $name } ({ $address }, open to the Internet)
present-network-cable = Phones, through { $name } ({ $address }, a cable)
present-network-virtual = { $name } ({ $address }), a network inside this computer or a tunnel
present-network-this-computer = This computer only ({ $address })
present-by-hands = Raised hands only
present-full-rounds = Choose the turns that get the full round
present-full-rounds-mean = A full round leaves time to talk, votes again, and then shows the levels. A quick one goes from the vote to the reply.
present-quick = Quick round
present-full = Full round
present-open = Open the room
present-open-anew = Open a new room
present-resume = Go on with the room you left
present-kit = To print
present-kit-means = A plan, ground rules, cards for role-play in threes, questions to talk about, and a sheet for counting hands.
present-kit-minutes = Plan for { $minutes } minutes
present-earlier = Earlier workshops
present-workshop = { $title }, workshop { $number }
present-delete = Delete
present-deleted = The workshop is deleted.
present-cannot-read = This version of Heard can no longer read that workshop.

# Where the room stands.
present-lobby = Welcome
present-situation = What happens
present-vote = What would you say?
present-vote-again = And now? Vote once more
present-closed = The vote is closed
present-spread = How you voted
present-levels = What the replies show
present-discuss = Let's talk about it
present-outcome = What it did
present-over = Thank you
present-phones =
    { $phones ->
        [0] Nobody is in yet
        [one] 1 person is in
       *[other] { $phones } people are in
    }
present-voters =
    { $phones ->
        [0] { $voters } have voted
       *[other] { $voters } of { $phones } have voted
    }

# The way in.
present-join = Scan the picture with your phone's camera, or open
present-join-code = The code is { $code }
present-code-picture = A picture that leads a phone's camera to the address beside it
present-is-locked = The door is closed to new phones.
present-hands-only = You vote by raising your hands.
present-rules = Nobody has to vote: “I'd rather not” is a vote too. What is said here stays here. Nobody is ever singled out.
present-nobody-yet = No phone has come by yet
present-help-wifi = Is the phone in the same network as this computer? Phones may prefer mobile data where a network has no Internet: switch that off for a moment. Guest networks often keep their devices apart.
present-help-firewall = This computer may ask whether Heard may accept connections: allow it.
present-help-hotspot = Open a hotspot on this computer or on a phone, let everybody join it, and open the room again on that network.
present-help-port = Or ask whoever looks after the network to let phones reach this computer at port { $port }.
present-help-hands = Raised hands need no network: just go on, and type the numbers.

# The vote.
present-does-and-says = { $does } — { $says }
present-rather-not = I'd rather not say
present-rather-not-is-a-vote = “I'd rather not say” is a vote too.
present-hands = Raised hands
present-count = Count
present-hands-means = Type { $replies } numbers, one for each, such as 3 11 17 8; a number { $last } counts those who would rather not say. Or press a number key for each hand.
present-miscounted = { $replies } numbers are needed, one for each, such as 3 11 17 8.
present-votes =
    { $votes ->
        [one] 1 vote{ $percent }
       *[other] { $votes } votes{ $percent }
    }
present-before = before: { $votes }{ $percent }
present-now = now: { $votes }{ $percent }
present-fewer-than-three = Few votes: told together below, so that nobody can be guessed.
present-few = { $answers }, together: { $votes }
present-guessable = Fewer than five voted: no percentages, and people may guess who said what.
present-author-means = The author's mark:

# What the facilitator does.
present-do-begin = Tell what happens
present-do-open = Open the vote
present-do-close = Close the vote
present-do-reopen = Open it again
present-do-spread = Show how the room voted
present-do-levels = Show the levels
present-do-discuss = Talk about it
present-do-vote-again = Vote again
present-do-play = Play the reply that won
present-do-go-on = On to the next reply
present-do-end = End the workshop
present-do-rather-not = Rather not say: one more
present-do-full = Full round here
present-do-quick = Quick round here
present-do-clock = A minute more
present-do-stop-clock = No clock
present-do-lock = Close the door
present-do-unlock = Open the door
present-do-leave = Leave the room
present-tie = It's a tie. Press the number of the reply to play.
present-pick = Press the number of the reply to play.
present-nobody-voted = Nobody voted for a reply. Press the number of the one to play.
present-not-now = That can't be done at this point of the round.
present-back = Back to an earlier turn
present-time-is-up = Time is up

# When it is over.
present-calibrated = All replies have come up.
present-thanks = Thank you for talking and listening
present-what-is-left = What remains is how the room voted. Nobody's name was ever asked for.
present-save-page = Save the results as a page
present-save-table = Save them as a table
present-saved = Saved as { $file }
present-save-nowhere = Nothing is kept on this computer at the moment, so the file has no place to go.
