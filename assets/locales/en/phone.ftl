# The page on the phones in a workshop.

phone-title = Heard: your answer in the room
phone-room = Room { $code }
phone-coming = One moment …
phone-no-script = This page can't vote without JavaScript. Raise your hand instead: that counts just as much.
phone-privacy = Heard asks for no name. The answers are counted on the facilitator's computer and only ever shown all together.

phone-door = Which room?
phone-door-hint = The code is on the big screen.
phone-door-wrong = There is no room with this code. Have another look at the big screen.
phone-code = Code of the room
phone-come-in = Come in

phone-look = Have a look at the big screen.
phone-lobby = You're in.
phone-lobby-hint = Have a look at the big screen. When it's time to answer, you can do it here.
phone-people = Phones in the room: { $phones }
phone-said = What was said

phone-situation = Listen first.
phone-situation-hint = What would you say? The replies come in a moment.
phone-situation-rated = A reply to look at
phone-reply = The reply
phone-situation-rated-hint = Which level does it show? The vote opens in a moment.

phone-vote = What would you say?
phone-vote-rated = Which level does this reply show?
phone-vote-hint = Choose one. Nobody sees who chose what.
phone-vote-again = Has anything changed for you?
phone-vote-again-hint = Choose again. The same answer is just as welcome.
phone-rather-not = I'd rather not
phone-rather-not-quoted = “I'd rather not”
phone-your-answer = Your answer
phone-sending = Sending …
phone-waiting = Not counted yet. It will be sent as soon as the connection is back.
phone-counted = Counted. You can change it until the vote closes.
phone-unsure = The vote closed before your last tap was confirmed.

phone-closed = The vote is closed.
phone-spread = How the room answered
phone-spread-hint = What surprises you?
phone-share = { $votes } of { $voters }
phone-share-percent = { $votes } of { $voters } · { $percent }%
phone-few = { $replies } together: { $votes } of { $voters }
phone-few-percent = { $replies } together: { $votes } of { $voters } · { $percent }%
phone-and = { $first } and { $last }

phone-levels = What the replies show
phone-levels-hint = A level is about the reply, never about who chose it.
phone-levels-rated = What the author sees in it
phone-apathetic = Nothing in the reply for them.
phone-sympathetic = A thought for them. Sorry for them, from outside.
phone-empathetic = It also shows what it is like to be them.
phone-compassionate = It also does something with them about it.

phone-discuss = Talk with your neighbour.
phone-discuss-hint = What made you choose your reply? And what made them choose theirs?
phone-outcome = What happens next
phone-played = The room went on with reply { $number }.
phone-outcome-rated = That was the last reply.

phone-over = Thank you for being part of it.
phone-over-hint = The workshop is over. You can close this page.
phone-over-kept = One thing of Heard is left on this phone: a cookie with a random number, which was your seat. It opens nothing any more.

phone-lost = The connection is gone. Trying again …
phone-lost-counted = Your answer is safe: it has been counted.
phone-lost-long = If the workshop is over, you can close this page.
phone-back = You're connected again.
phone-locked = The door is closed.
phone-locked-hint = No new phones are let in just now. Tell the facilitator that you'd like to join. When the door opens, this page comes in by itself.
phone-full = The room is full.
phone-full-hint = There is no seat left for another phone. Raise your hand when the room votes: that counts just as much.
phone-gone = This room isn't here any more.
phone-gone-hint = The big screen shows the code of the room that is open now.
phone-other-code = Type another code
phone-try-again = Try again
