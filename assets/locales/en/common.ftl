# Words that several screens share.

you = You
product = Heard
tagline = Practise the conversations where somebody needs to be heard.
language-name = English

level-apathetic = Apathetic
level-sympathetic = Sympathetic
level-sympathetic-sorry = Sympathetic · sorry for them
level-sympathetic-task = Sympathetic · task first
level-sympathetic-curious = Sympathetic · curious
level-empathetic = Empathetic
level-compassionate = Compassionate
necessary-question = A necessary question
counts-for-nothing = It counts for nothing, for better or worse.

definition-apathetic = In this simulator, apathetic means: there is nothing in the reply for them.
definition-sympathetic = In this simulator, sympathetic means: a thought for them. Sorry for them, from outside.
definition-empathetic = In this simulator, empathetic means: it also shows what it is like to be them.
definition-compassionate = In this simulator, compassionate means: it also does something with them about it.

part-head = Head
part-heart = Heart
part-hand = Hand

asked-head = A thought for them was asked for { $asked ->
    [one] once
    [2] twice
   *[other] { $asked } times
    }{ $given ->
    [0] {", and not given yet"}
    [one] {", and given once"}
    [2] {", and given twice"}
   *[other] {", and given"} { $given } times
    }.
asked-heart = A heart was asked for { $asked ->
    [one] once
    [2] twice
   *[other] { $asked } times
    }{ $given ->
    [0] {", and not given yet"}
    [one] {", and given once"}
    [2] {", and given twice"}
   *[other] {", and given"} { $given } times
    }.
asked-hand = A hand was asked for { $asked ->
    [one] once
    [2] twice
   *[other] { $asked } times
    }{ $given ->
    [0] {", and not given yet"}
    [one] {", and given once"}
    [2] {", and given twice"}
   *[other] {", and given"} { $given } times
    }.

landing-missed = missed
landing-not-yet = didn't land yet
landing-nearly = nearly landed
landing-landed = landed

band-finding-your-feet = Finding your feet
band-getting-closer = Getting closer
band-landing = Landing
band-landing-well = Landing well

mode-coach = Coach
mode-practice = Practice
mode-assess = Assess

channel-phone = Phone call
channel-chat = Live chat
channel-email = E-mail
channel-in-person = In person
channel-message = Messages
channel-video = Video call

relationship-customer = Customer
relationship-client = Client
relationship-patient = Patient
relationship-student = Student
relationship-friend = Friend
relationship-family = Family
relationship-partner = Partner
relationship-colleague = Colleague
relationship-stranger = Stranger
relationship-yourself = Yourself

difficulty-gentle = Gentle
difficulty-steady = Steady
difficulty-hard = Hard

minutes = { $minutes ->
    [one] About a minute
   *[other] About { $minutes } minutes
    }
content-note = Content note: { $topic }

feeling-neutral = neutral
feeling-calm = calm
feeling-hopeful = hopeful
feeling-relieved = relieved
feeling-grateful = grateful
feeling-happy = happy
feeling-proud = proud
feeling-excited = excited
feeling-amused = amused
feeling-surprised = surprised
feeling-confused = confused
feeling-worried = worried
feeling-afraid = afraid
feeling-overwhelmed = overwhelmed
feeling-sad = sad
feeling-grieving = full of grief
feeling-lonely = lonely
feeling-hurt = hurt
feeling-ashamed = ashamed
feeling-guilty = guilty
feeling-embarrassed = embarrassed
feeling-disappointed = disappointed
feeling-frustrated = frustrated
feeling-angry = angry
feeling-suspicious = suspicious
feeling-jealous = jealous
feeling-tired = tired
feeling-exhausted = exhausted
feeling-numb = numb

slip-platitude = A phrase that would fit anybody:
slip-scripted = Sounds like a script:
slip-self-centre = Turns the talk to oneself:
slip-interrogate = One question after another:
slip-jargon = Words only insiders know:
slip-too-weak = The feeling, named too small:
slip-too-strong = The feeling, named too large:
slip-return = Hands the care straight back:
slip-minimise = Makes it smaller than it is:
slip-compare = Holds it against somebody else's trouble:
slip-premature-fix = Solves before it was asked for:
slip-policy-hide = Hides behind a policy:
slip-false-cheer = Cheers over the feeling:
slip-dampen = Pours water on good news:
slip-assume-identity = Guesses who somebody is:
slip-control = Tells them how to feel:
slip-patronise = Talks down:
slip-deflect = Turns care away:
slip-over-promise = Promises more than can be kept:
slip-blame = Makes it their fault:
slip-mock = Laughs at them:
slip-dismiss = Walks past what was said:
slip-diagnose = Gives it a medical name:
slip-discriminate = Treats them as less for who they are:
slip-unsafe = Could put somebody in danger:

# The five questions to ask oneself before answering.
question-1 = Why does this matter to them?
question-2 = What made them feel this way?
question-3 = What hardship does it bring?
question-4 = Who are they, and what do they carry already?
question-5 = How would I feel in their place, and how may it be different for them?
