# What went wrong with the journal, the settings or a file, and what that means.

journal-not-wanted = No journal is kept.
journal-no-home = Heard could not find the folder for your files on this computer.
journal-place = { $path } can't be used for the journal.
journal-newer = The journal { $path } was written by a newer Heard, so this one leaves it alone.
journal-read-only = The journal can't be written: its file or folder is read-only.
journal-full = The journal can't be written: the disk is full.
journal-busy = The journal is busy: another program is using it just now.
journal-damaged = The journal is damaged. Heard will set it aside and begin a new one when it next starts.
journal-garbled = This conversation can't be read from the journal any more.
journal-stuck = The journal { $path } can't be read, and it can't be set aside either.
journal-gone-on-elsewhere = This conversation has gone on in another window. What you say here isn't kept.
journal-deleted = This conversation has been deleted from the journal.
journal-traces-left = It is deleted. Traces may stay in the journal's files until every other Heard is closed.
journal-other = The journal can't be used just now.

journal-set-aside-damaged = Your journal could not be read, so Heard began a new one. Nothing was deleted: it is now { $to }.
journal-set-aside-foreign = Something else was in the journal's place, so Heard began a new one. Nothing was deleted: it is now { $to }.
journal-nothing-kept = { $reason } You can talk as always, but nothing is kept after Heard is closed.
journal-talk-on = { $reason } You can still talk on to the end.
journal-tries-again = { $reason } Carry on: Heard tries again with every reply.
journal-works-again = The journal works again. Everything you have said is kept.

settings-unreadable = Your settings can't be read, so the usual ones are used. The file was kept as { $aside }.
settings-senseless = These settings in { $path } make no sense to Heard, so the usual ones are used: { $names }.
settings-unreachable = Your settings in { $path } can't be reached, so the usual ones are used.
settings-unwritable = Your settings can't be kept in { $path }. They hold until you close Heard.

unreadable-system = { $path } can't be read: { $reason }
unreadable-folder = The folder { $path } can't be read: { $reason }
unreadable-not-a-file = { $path } is not a file.
unreadable-not-text = { $path } is not text in UTF-8.
unreadable-too-large = { $path } is larger than 64 MiB, the most a scenario may be.

translation-trouble = Not all of the translation can be shown: { $finding }
