# All keys.

keys = Keys
keys-list = All keys
keys-choose = Choose the reply of that number
keys-go-on = Press what has the ring around it; go on
keys-walk = Walk through everything that can be pressed
keys-back = Take the last reply back
keys-hint = A hint: a question to hold
keys-history = Back to the start of what was said
keys-pause = Pause
keys-size = Larger or smaller text
keys-leave = Leave, or close a page like this one
keys-help = This page
keys-letters-off = Single letters are switched off in the settings. There are buttons for all they do.
keys-close = Close
key-enter = Enter
key-space = Space
key-tab = Tab
keys-read-aloud = Read the last lines aloud; while they are read, silence
keys-full-screen = Fill the screen, or don't any longer
keys-levels = Show the levels
keys-discuss = Talk about it
keys-vote-again = Vote again
keys-full-round = The full round for this turn, or a quick one
keys-door = Close the door to new phones, or open it
keys-clock = A minute on the clock
