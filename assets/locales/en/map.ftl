# The map of roads.

map = The map of roads
map-name = The turns of this conversation
map-counts = This conversation has { $all } turns. You came through { $walked }; { $offered } more were one reply away; { $never } you have not seen.
map-means = An unbroken line is the road you walked, dashes are replies that were on offer, dots are what you have not seen yet. A square is an ending.
map-walked = Walked
map-offered = Was on offer
map-never = Never seen
map-end = An ending: { $title }
map-offered-reply = “{ $words }” leads here.
map-never-turn = A turn you have not come to yet
map-never-end = An ending you have not come to yet
map-back = From here it went back to { $number }.
map-hidden = { $count ->
    [one] One more turn is not shown.
   *[other] { $count } more turns are not shown.
    }
map-try = Try again from here
map-try-name = Try again from here: { $words }
map-try-offered = Try this one
map-try-offered-name = Try this one: { $words }
map-practice = Trying again from a turn is practice: it never counts as ready.
map-cannot = The scenario has changed, so it can't be tried from there any more. You can begin it anew.
