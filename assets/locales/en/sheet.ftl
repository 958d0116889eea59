# The debrief as a page to keep.

sheet-title = { $scenario }: { $ending }
sheet-not-over = This conversation has not come to its end yet. What follows is about the replies so far.
sheet-in-your-words = In your own words
sheet-keep = What you would keep
sheet-change = What you would change
sheet-intention = What you intend to do next time
sheet-marked = Marked words:
sheet-marked-help = something else that helps
sheet-marked-slip = something that got in the way
sheet-how-it-ended = How it ended
sheet-where-it-stands = Where it stands
sheet-when = When
sheet-privacy = This page is yours. It was made on your own computer from one conversation with a simulated person, and it was sent nowhere. Whoever you give it to can read all of it.
sheet-saved = The debrief is saved as { $file }. Open it in a browser, or print it from there.
sheet-not-a-page = This is saved as a web page, and { $file } does not end in .html. Try { $instead }.
sheet-neither-page-nor-table = This is saved as a web page (.html) or as a table (.csv), and { $file } ends in neither. Try { $instead }.
sheet-no-folder = This can't be saved as { $file }: there is no folder { $folder }.
sheet-is-folder = This can't be saved as { $file }: that is a folder.
sheet-unwritable = This can't be saved as { $file }. Nothing else is lost by that.
