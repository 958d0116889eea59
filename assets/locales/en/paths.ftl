# Learning paths.

paths = { $count ->
    [one] A learning path
   *[other] { $count } learning paths
    }
paths-name = Learning paths
path-open = Look at the path
path-open-name = Look at the path: { $title }
path-progress = { $walked ->
    [0] { $all } conversations, none talked through yet
   *[other] { $walked } of { $all } talked through
    }
path-steps = The conversations in their order
path-done = Talked through. Best so far: { $band }
path-next = Next
path-go-on = Next on “{ $path }”
path-at-the-end = At its end there is something to think about.
path-walked = You have walked this path. To think about:
path-trouble = Something is wrong with this path: { $finding }
