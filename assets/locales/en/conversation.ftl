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
conversation-earlier = The beginning of this conversation is kept. H, or From the start, shows all of it.
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
conversation-caption-heard = sounds { $strength ->
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

# Where they talk. `word`: who has the word.
place-now = From here on: { $channel }
place-phone = { $word ->
    [theirs] Speaking
    [nobody] The call has ended
   *[yours] On the line, listening
    }
place-video = { $word ->
    [theirs] Speaking
    [nobody] The call has ended
   *[yours] On the screen, listening
    }
place-chat = { $word ->
    [theirs] Typing …
    [nobody] The chat is closed
   *[yours] Waiting for you
    }
place-message = { $word ->
    [theirs] Typing …
    [nobody] Nothing more for now
   *[yours] Has read everything
    }
place-email = { $word ->
    [theirs] A letter has come
    [nobody] Nothing more in this thread
   *[yours] Waiting for an answer
    }
place-in-person = { $word ->
    [theirs] Speaking
    [nobody] You part here
   *[yours] Here with you
    }
letter-from = From: { $name }
letter-to = To: { $name }
letter-answers = Re: { $subject }
conversation-breaks-in = { $name } breaks in.

gauges-meaning = The gauges are a teaching model of this one conversation, not a measurement of you or of anybody.
energy-meaning = Your energy is low here. It is part of the teaching model, not a measurement of you.

action-read-aloud = Read again
voice-missing-linux = There is no voice on this computer yet, so nothing is read aloud. Install speech-dispatcher (the command spd-say) or espeak-ng, and turn the voice on again.
voice-missing-macos = The command say was not found, so nothing is read aloud. It comes with macOS; look whether the voice is set up under Accessibility, Spoken Content.
voice-missing-windows = PowerShell was not found, so nothing is read aloud. It comes with Windows; install it, and turn the voice on again.
voice-failed = Nothing can be read aloud just now: { $program } gave up. Look whether sound works on this computer, and turn the voice on again.

pause-comfort-anywhere = There is nothing you have to do now.
pause-close = Close Heard
support-title = When it is more than a pause
support-unreadable = Your organisation's support card, { $path }, can't be read, so you see the usual one. It has to be a text in UTF-8 of at most 16 KiB.
support-card =
    # When it is more than a pause

    Some conversations touch something of your own. You don't have to carry that alone.

    - Somebody you trust: call them, or go and sit with them.
    - At work: your team lead, or whoever looks after people there.
    - In danger, or if you think of harming yourself: your local emergency number, now.

    Stand up, drink some water, look out of a window. This can wait.
