# How practice goes, and what is kept.

progress = Your practice
progress-only-you = Only you see this. It is about conversations with simulated people, and it does not measure you.
progress-nothing-yet = Nothing here yet. When you have talked a conversation through, you find it here.
progress-conversations = Conversations
progress-ready = Ready
progress-again = Worth trying again
progress-once = Talked through once: { $first }
progress-times = Talked through { $times } times. First: { $first } · best: { $best } · latest: { $latest }
progress-no-number = without a number
progress-asked-in-latest = In the latest talk of each conversation:

kept = What is kept
kept-where = Your conversations and what you wrote about them are in { $folder }, and nowhere else.
kept-nowhere = Nothing is kept: what you do here is gone when Heard is closed.
kept-copy = Save a copy
kept-delete = Delete everything
kept-notice = What became of it
kept-copied = Saved as { $file }.
kept-delete-question = Delete everything?
kept-delete-means = Every conversation you have had here and everything you wrote about them. It cannot be brought back. Copies and pages that you saved yourself stay.
kept-keep = Keep it
kept-delete-go = Delete everything for good
kept-deleted = Everything is deleted.
