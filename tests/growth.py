#!/usr/bin/python3
"""Plays one conversation after another in one window, through the accessibility interface, and watches the memory.

    tests/growth.py [CONVERSATIONS] [BINARY]

Fails above 250 MB, and if the last conversations left more behind than the fifth: what a debrief shows is big, and must
go with it. A screen reader listens all the time, so the figures include the tree that is kept for it.

Needs what at_spi.py needs.
"""

import sys

from at_spi import BUTTON, Desktop, in_own_session
from screen_reader import play

MOST_MB = 250
# An allocator keeps a little of what it was given back.
SLACK_MB = 4


def main():
    in_own_session()
    conversations = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    binary = sys.argv[2] if len(sys.argv) > 2 else "target/release/heard"
    with Desktop() as desktop:
        # Lines that appear at once: it is the memory that is watched, not how it is spoken.
        desktop.set('typewriter = "off"')
        watch(desktop, binary, conversations)


def watch(desktop, binary, conversations):
    after = []
    with desktop.start(binary) as window:
        window.press(BUTTON, "Open: The double charge")
        window.choose("Practice")
        for _ in range(conversations):
            window.press(BUTTON, "Begin|Begin again")
            play(window)
            window.press(BUTTON, "What happened here")
            window.find(BUTTON, "Try again")
            after.append(memory(window.process.pid))
            print(f"conversation {len(after)}: {after[-1]} MB", flush=True)
            window.press(BUTTON, "Try again")
    print(f"{max(after)} MB at most; {after[-1] - after[min(4, len(after) - 1)]} MB more at the end than after the fifth")
    grown = len(after) > 5 and min(after[-3:]) > max(after[3:6]) + SLACK_MB
    sys.exit(max(after) > MOST_MB or grown)


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS"))


if __name__ == "__main__":
    main()
