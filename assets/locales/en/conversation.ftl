# The conversation.

conversation-transcript = What was said
conversation-replies = Your replies
conversation-what-do-you-say = What do you say?
conversation-actions = What else you can do
conversation-asides = Beside the conversation
conversation-gauges = How it stands
say-first = Before you read on: what would you say? Think it, or say it aloud.
say-first-show = Show the replies
conversation-hint = A question to hold
conversation-earlier = The beginning of this conversation is kept. You find all of it in what happened here, at the end.
conversation-ends = The conversation ends here.
conversation-to-debrief = What happened here
conversation-notice-calm = The conversation goes on as it is.
conversation-not-possible = This reply can't be given any more.
conversation-looks = { $name } looks { $strength ->
    [1] a little { $feeling }
   *[2] { $feeling }
    [3] very { $feeling }
    }
conversation-caption = looks { $strength ->
    [1] a little { $feeling }
   *[2] { $feeling }
    [3] very { $feeling }
    }

coach-landing = This reply { $landing }.
coach-without = { $part }: not in this reply

gauge-distress = Distress
gauge-unshared-joy = Joy not shared yet
gauge-trust = Trust in you
gauge-heard = Feels heard
gauge-energy = Your energy

action-back = Take back
action-hint = Hint
action-history = From the start
action-pause = Pause
action-leave = Leave
key-backspace = Backspace
key-escape = Esc

pause-title = Take your time. Nothing is lost.
pause-comfort = The conversation waits where you left it, for as long as you like.
pause-take = Take a pause
pause-go-on = Go on
pause-leave = Leave for now

leave-title = Leave for now?
leave-comfort = Leaving costs nothing. The conversation stays as it is, and you can go on with it whenever you like.
leave-stay = Stay
leave-go = Leave

breath = A circle to breathe with
breath-moving = Breathe with the circle if you like. Make it as slow as feels good.
breath-still = Breathe in your own time.
breath-slower = Slower
breath-quicker = Quicker
