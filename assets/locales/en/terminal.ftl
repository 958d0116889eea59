# The terminal player.

terminal-keys = Type a number from 1 to { $count }, or: b to take the last reply back, c for a hint, h for what was said so far, q to leave.
terminal-rewound = Taken back. This attempt is practice now.
terminal-no-rewind = In this mode, replies can't be taken back.
terminal-nothing-to-rewind = There is nothing to take back yet.
terminal-left = You left before the end. That costs nothing: go on any time with --resume.
terminal-went-on = Here is where you stopped.
terminal-library = Which conversation would you like?
terminal-library-keys = Type a number, or q to leave.
