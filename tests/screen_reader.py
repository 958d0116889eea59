#!/usr/bin/python3
"""Walks a newcomer's whole path through the window as a screen reader would: through the accessibility interface alone.

    tests/screen_reader.py [BINARY]

Start, pick, play to the end, debrief, try again from the map, leave, close, start again, go on where it stopped. No
key is pressed and no pixel looked at: everything is found by its role and name, and done through its action. On the way
it holds every screen to what a screen reader needs: each control has a name and can be pressed.

Needs what at_spi.py needs.
"""

import sys
import time

from at_spi import BUTTON, Desktop, in_own_session

SCENARIO = "The voice note"


def main():
    in_own_session()
    with Desktop() as desktop:
        walk(desktop, sys.argv[1] if len(sys.argv) > 1 else "target/debug/heard")


def walk(desktop, binary):
    with desktop.start(binary) as window:
        window.press(BUTTON, f"Open: {SCENARIO}")
        window.choose("Practice")
        window.inspect("the briefing")
        window.press(BUTTON, "Begin")
        replies = play(window)
        window.inspect("the end of the conversation")
        window.press(BUTTON, "What happened here")
        window.find("heading", "What this conversation showed|Asked and given")
        window.inspect("the debrief")
        print(f"played to the debrief: {replies} replies")

        window.press(BUTTON, "The map of roads")
        window.press(BUTTON, "Try again from here: 2\\..*")
        first = window.wait("the replies", window.replies)
        window.reply(first[0])
        window.wait("the next replies", lambda: window.replies() not in ([], first))
        time.sleep(1)
        kept = window.spoken_lines()
        window.press(BUTTON, "Leave")
        window.find("dialog", "Leave for now\\?")
        window.press(BUTTON, "Leave", last=True)
        window.find(BUTTON, f"Open: {SCENARIO}")
        print("tried again from the second turn on the map, and left in the middle")

    with desktop.start(binary) as window:
        window.find(BUTTON, "Go on")
        window.inspect("the library")
        window.press(BUTTON, "Go on")
        window.press(BUTTON, "Go on where you stopped")
        window.wait("the replies", window.replies)
        now = window.spoken_lines()
        missing = [line for line in kept if line not in now]
        if missing:
            window.fail(f"lines that were there before it was closed are gone: {missing}")
        print("went on where it stopped")


def play(window):
    """Gives the last reply each time, until the conversation ends. How many replies it took."""
    count, before = 0, []
    while True:
        def what_follows():
            return window.replies_after(before) or window.lookup(BUTTON, "What happened here")

        replies = window.wait(f"what follows reply {count}", what_follows)
        if not isinstance(replies, list):
            return count
        if count == 2:
            window.inspect("the conversation")
        window.reply(replies[-1])
        count, before = count + 1, replies
        if count > 30:
            window.fail("the conversation does not end")


if __name__ == "__main__":
    main()
