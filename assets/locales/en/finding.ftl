# Finding a conversation in the library.

library-search = Look for a title, a person, a topic or a channel
library-filters = Filter
library-found-name = How many were found
library-found = { $found } of { $all } conversations
library-found-none = Nothing fits. Try fewer words, or show all.
library-show-all = Show all
library-page = Page { $page } of { $pages }
library-page-before = Page before
library-page-after = Next page
library-again = Worth trying again now
library-again-fresh = All that was asked for was given last time. Some days later it sits deeper.
filter-all = All
filter-relationship = Who they are to you
filter-channel = Where it takes place
filter-difficulty = How hard it is
filter-played = What you have done
filter-fresh = Not talked through yet
