# The facilitator's kit: what is printed before a workshop.

kit-title = { $scenario }: for the facilitator
kit-kicker = Facilitator's kit · { $minutes } minutes
kit-turns = { $turns ->
    [one] one turn on a road
   *[other] about { $turns } turns on a road
    }
kit-privacy = This kit is for you who lead the workshop. It gives away what the replies are worth, so keep all but the cards and the tally to yourself until afterwards.
kit-saved = The kit is saved as { $file }. Open it in a browser, and print it from there.

kit-about = What it is about
kit-content-notes = What people should know before they agree
kit-no-content-notes = The author notes nothing in particular. You know your people better.
kit-content-notes-mean = Notes let people choose. They don't make anything hurt less. So read them aloud, and mean it that anybody may sit out.

kit-plan = Your { $minutes } minutes
kit-plan-caption = From the start, in { $minutes } minutes
kit-plan-from = From
kit-plan-part = What
kit-plan-minutes = Minutes
kit-welcome = Welcome
kit-welcome-how = Say what this is: practice with words, no test and no therapy. Read the ground rules aloud. Say where the door is, and that it is fine to use it.
kit-situation = The situation
kit-situation-how = Read aloud what it is about, the role, and what people should know. Take questions.
kit-conversation = The conversation
kit-conversation-how = { $full ->
    [one] One full round of about { $long } minutes, where it matters most. The other turns
   *[other] { $full } full rounds of about { $long } minutes, where it matters most. The other turns
    } { $short ->
    [one] are quick: about a minute each.
   *[other] are quick: about { $short } minutes each.
    }
kit-conversation-long = There is time for about { $played } of { $turns } turns. Stop at a quiet moment, and tell them how it could have gone on.
kit-going-back = Going back
kit-going-back-how = Go back to the turn where the room was split most, and play what the others had wanted.
kit-break = A break
kit-break-how = Windows open. Whoever wants to talk to you alone can do it now.
kit-threes = In threes
kit-threes-how = Hand out the cards. Five minutes of talk, two of feedback, and then everybody moves on by one card, until each has had each. Whoever sits out may watch.
kit-look-back = Looking back
kit-look-back-how = Ask first: what would you keep, what would you change? Then show the results, with the moments where the room was split.
kit-close = Closing
kit-close-how = Everybody writes down one sentence for themselves: “When …, I will …”. Nobody has to read it out. Say again where there is help.

kit-before = Before you begin
kit-before-1 = Play the conversation twice yourself, once to the best end and once to a bad one.
kit-before-2 = Mark the turns that get the full round. There are suggestions in this kit.
kit-before-3 = Print the cards, one set for three people, and the tally if there are no phones.
kit-before-4 = Try out the phones in the room itself, on the network that the guests will use.
kit-before-5 = Know who can go outside with somebody, and where your organisation offers help.

kit-rules = Ground rules
kit-rules-mean = To be read aloud. It is better to mean a few of them than to rattle off all.
kit-rule-1 = You may sit out: a vote, a round, or all of it. You need no reason, and nobody asks for one.
kit-rule-2 = You may go out and come back at any time.
kit-rule-3 = We talk about replies, not about the people who chose them. Every reply here is one that kind people give on some days.
kit-rule-4 = Your own stories belong to you. Tell only what you would tell a colleague, and what you hear stays here.
kit-rule-5 = There is no trick. The person in the story is invented, and nobody is put on the spot.
kit-rule-6 = The results carry no names and are not used to judge anybody.

kit-round = How to run a full round
kit-round-1 = Read aloud what was said. Don't show the replies yet.
kit-round-2 = Half a minute of silence: what would you say?
kit-round-3 = Show the replies, read them aloud, and let everybody vote alone, without talking.
kit-round-4 = Show how the room voted. Say nothing about who is right.
kit-round-5 = Talk with a neighbour for two minutes, best with one who chose differently. Then hear three voices in the room, the rarest answer first. In Heard, this is “Talk about it”.
kit-round-6 = Vote again, and look at what changed.
kit-round-7 = Only now show the levels, and why. Levels shown too soon end the talk, because people vote for the label.
kit-round-8 = Play the reply that won, or any other. A tie is yours to decide.
kit-round-quick = A quick round is only this: read, vote, look, play.

kit-phones = When phones don't get through
kit-phones-1 = Is the phone on the same wireless network as the computer? Switch mobile data off for a moment: a phone likes to go round a network that has no internet.
kit-phones-2 = Type the address below the code by hand, with http:// before it.
kit-phones-3 = If the computer asks whether Heard may accept connections, say yes. If it has several networks, choose another one in Heard.
kit-phones-4 = Guest networks often keep devices apart. Make a hotspot on one phone or on the computer, and have everybody join that.
kit-phones-5 = Next time, ask the people who run the network to let devices talk to each other, on the port that Heard shows.
kit-phones-6 = It always works without phones: raise hands, count, and type the numbers with spaces between them, as 3 11 17 8.

kit-pivotal = Turns for the full round
kit-pivotal-means = { $full ->
    [one] There is time for one full round. These turns give the most to talk about, in the order of the story. Which of them you come to depends on the room.
   *[other] There is time for { $full } full rounds. These turns give the most to talk about, in the order of the story. Which of them you come to depends on the room.
    }
kit-pivotal-door = A door opens: “{ $words }”.
kit-pivotal-need = What they need changes here.
kit-pivotal-levels = All four levels are on offer.

kit-questions = Questions to talk about
kit-questions-mean = The author's questions, by how each turn begins. One good question is enough for a round.
kit-questions-general = Questions that fit every turn

kit-cards = Cards for role-play in threes
kit-cards-mean = One set for three people, to be cut along the lines. Use your own words. The replies on the screen are not a script.
kit-cards-yourself = In this conversation, somebody talks with themselves. One of you says aloud what goes through their head. The other answers as the voice that is on their side.
kit-card-person = You are { $person }
kit-card-about = As the other one knows you
kit-card-begins = How it begins
kit-card-shows = What shows
kit-card-needs = What you need and don't say
kit-card-later = Later on: { $need }
kit-card-hints = What may slip out
kit-card-hints-how = Drop one of these when it fits. If they pick it up, tell more. If they walk past it, let it lie and be a little shorter with them.
kit-card-inside = What goes on in you
kit-card-passed-by = Passed by, it is like this: { $thought }
kit-card-reached = Reached, it is like this: { $thought }
kit-card-listener = You listen and answer
kit-card-story = What you know
kit-card-how = How
kit-card-listener-how = Hear first, help second. Say back what you heard before you offer anything, and offer only what you can keep. A pause is allowed. So is “stop”.
kit-card-observer = You watch
kit-card-observer-how = Write down words, not marks. What exactly was said?
kit-card-observer-table = What you heard
kit-card-watch = Watch for
kit-card-heard = The words
kit-watch-head = Where was there a thought for them?
kit-watch-heart = Where was a feeling understood?
kit-watch-hand = What was offered or done?
kit-watch-person = When did their face or voice change?
kit-card-observer-after = Afterwards the one who needed to be heard speaks first, then the one who listened, then you. Read out what you wrote. Keep what you would have said yourself.

kit-need-vent = To say it out loud, without anybody making it smaller or better.
kit-need-be-believed = To be believed. Somebody should see that it is as you say.
kit-need-information = To know where things stand, and what is not known.
kit-need-solution = To have it put right, by somebody who takes it in hand.
kit-need-company = Not to be alone with it.
kit-need-celebrate = To have somebody be glad with you.
kit-need-safety = To be safe, now and tonight.
kit-need-mixed = Several things at once. You don't quite know yourself yet.

kit-tally = Counting hands
kit-tally-means = Count twice when it is close. Ask last who would rather not say. Type the numbers in the order on the screen, with spaces between them.
kit-tally-caption = Votes by turn: how many hands for each reply
kit-tally-turn = Turn
kit-tally-vote = Vote
kit-tally-rather-not = Rather not
kit-tally-played = Played
