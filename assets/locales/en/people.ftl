# Who practises on this computer.

people = Who is practising?
people-means = Names keep your progress apart from that of others who use this computer. There is no password: whoever uses it can choose any name.
people-here = Who has practised here
people-unnamed = Without a name
people-nobody = Nobody: keep nothing
people-nobody-short = Nobody
people-nobody-means = What you do is gone when you choose a name again, or close Heard.
people-now = Now: { $name }
people-new = A new name
people-add = Add this name
people-you = What should people here call you?
people-you-means = They say it now and then. Leave it empty, and they do without.
people-button = { $name }. Change who is practising
people-cannot = It can't be changed just now: { $reason }

kept-delete-theirs = Everything that { $name } has practised here and wrote about it, and the name. What others have practised stays. It cannot be brought back. Copies and pages that you saved yourself stay.
kept-of = This is what { $name } has practised.
journal-damaged-stays = It is deleted. A damaged journal that was set aside stays: others may have something in it.
