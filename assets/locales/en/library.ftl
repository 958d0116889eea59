# The library.

library = Conversations
library-all = All conversations
library-title = Who would you like to listen to today?
library-promise = Nothing here grades you. Leaving costs nothing, and you can always come back.
library-notices = Good to know
library-left = You stopped in the middle of this one
library-go-on = Go on
library-open = Open
library-open-name = Open: { $title }
library-best = { $times ->
    [one] Talked through once. Best so far: { $band }
   *[other] Talked through { $times } times. Best so far: { $band }
    }
library-broken = This file can't be played yet
library-broken-help = To see everything in it: heard check { $key }
cannot-be-played = { $title } can't be played: { $finding }
