# Before a conversation.

briefing = Before you begin
briefing-aim = What to practise
briefing-role = Who you are here
briefing-mode = When would you like feedback?
briefing-begin = Begin
briefing-begin-anew = Begin again
briefing-go-on = Go on where you stopped
briefing-way-out = You can pause or leave at any moment, with the P and Escape keys or the buttons. Leaving costs nothing.
back-to-library = Back to the library
mode-coach-meaning = After each reply you see what it showed and how it landed. Good for the first times.
mode-practice-meaning = You talk through to the end first. Then you look at it together with the debrief.
mode-assess-meaning = No way back, and feedback at the end. It counts as ready.
portrait = { $name } looks { $feeling }.
