# What to practise next, as a file for a calendar.

calendar = When to try again
calendar-means = Practice that is spread out lasts longer. A calendar file holds a day for each conversation, after 2, 7 and 21 days.
calendar-alarm = Should it ring?
calendar-quiet = Stay quiet
calendar-rings = At nine
calendar-save = Save as a calendar file
calendar-saved = Saved as { $file }. Open it, and your calendar takes it in.
calendar-nowhere = Nothing is kept in this session, so there is no folder for the file either.
calendar-notice = What became of it
calendar-title = Listen again: { $title }
calendar-about = A conversation in Heard: { $title }
