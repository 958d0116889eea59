# What the trainee writes for themselves.

notes-first = Your own view first
notes-for-you = For you alone. It is kept with this conversation on this computer, and goes with it when you delete it.
notes-keep = One thing I would say again
notes-change = One thing I would say otherwise
notes-take-along = One thing to take along
notes-shown-again = You will see it before your next conversation.
notes-intention = If it happens again, then I …
notes-last-time = You wanted to take this along
