#!/usr/bin/python3
"""Walks a newcomer's whole path through the real window by keys alone, or by the mouse alone.

    tests/by_hand.py keys|mouse [BINARY]

Start, pick, play to the end, debrief, try again from the map, leave, quit, start again, go on where it stopped. What is
pressed comes from the X server. The accessibility tree only tells where things are and what has the keyboard; nothing
is done through it. On the way it holds what has the keyboard, or is clicked, to be in view.

Needs what at_spi.py and x_input.py need.
"""

import sys
import time

from Xlib import display

import x_input
from at_spi import BUTTON, RADIO, Desktop, in_own_session

SCENARIO = "The voice note"
SIZE = (1280, 800)
# How long a person takes at least between two presses; what comes sooner counts as the same press.
MOMENT = 0.5


def main():
    in_own_session()
    hands = {"keys": Keys, "mouse": Mouse}.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if hands is None:
        sys.exit("usage: tests/by_hand.py keys|mouse [BINARY]")
    binary = sys.argv[2] if len(sys.argv) > 2 else "target/debug/heard"
    with Desktop() as desktop:
        walk(desktop, hands, binary)


def walk(desktop, hands, binary):
    with desktop.start(binary) as window:
        hand = hands(window)
        hand.use(BUTTON, f"Open: {SCENARIO}")
        hand.choose("Practice")
        hand.use(BUTTON, "Begin")
        replies = play(hand)
        hand.use(BUTTON, "What happened here")
        window.find("heading", "What this conversation showed|Asked and given")
        print(f"played to the debrief: {replies} replies")

        hand.use(BUTTON, "The map of roads")
        hand.use(BUTTON, "Try again from here: 2\\..*")
        first = hand.replies_after([])
        hand.reply(first, 0)
        hand.replies_after(first)
        kept = window.spoken_lines()
        hand.leave()
        window.find(BUTTON, f"Open: {SCENARIO}")
        print("tried again from the second turn on the map, and left in the middle")
        hand.quit()
        window.wait("the window to close", lambda: window.process.poll() is not None)
        if window.process.returncode != 0:
            sys.exit(f"it closed with {window.process.returncode}")

    with desktop.start(binary) as window:
        hand = hands(window)
        hand.use(BUTTON, "Go on")
        hand.use(BUTTON, "Go on where you stopped")
        hand.replies_after([])
        now = window.spoken_lines()
        missing = [line for line in kept if line not in now]
        if missing:
            window.fail(f"lines that were there before it was closed are gone: {missing}")
        print("went on where it stopped")


def play(hand):
    """Gives the first and the last reply by turns, until the conversation ends. How many replies it took."""
    count, before = 0, []
    while replies := hand.replies_after(before):
        hand.reply(replies, (0, -1)[count % 2])
        count, before = count + 1, replies
        if count > 30:
            hand.window.fail("the conversation does not end")
    return count


class Hands:
    """What keys and mouse have in common: they look before they press."""

    def __init__(self, window):
        self.window = window
        self.server = display.Display()
        window.find(BUTTON, "Settings")
        x_input.focus(self.server)
        time.sleep(MOMENT)

    def replies_after(self, before):
        """The replies that come after others; none when the conversation is over."""
        def what_follows():
            if replies := self.window.replies_after(before):
                return replies
            if self.window.lookup(BUTTON, "What happened here"):
                return "over"
            self.hurry()
            return None

        found = self.window.wait("what follows the reply", what_follows)
        return [] if found == "over" else found

    def place(self, node):
        """Where a node is: left, top, width, height."""
        extents = node.get_extents(self.window.atspi.CoordType.WINDOW)
        return extents.x, extents.y, extents.width, extents.height

    def is_in_view(self, node):
        """Whether all of a node is seen: what scrolls reaches beyond the area around it."""
        left, top, width, height = self.place(node)
        around = node.get_parent()
        while around and around.get_role_name() != "frame":
            x, y, w, h = self.place(around)
            # A pixel may be lost to rounding.
            if left < x - 1 or top < y - 1 or left + width > x + w + 1 or top + height > y + h + 1:
                return False
            around = around.get_parent()
        return width > 0

    def has(self, node, state):
        return node.get_state_set().contains(getattr(self.window.atspi.StateType, state))


class Keys(Hands):
    """Tab, Enter, arrows, numbers and single letters."""

    def press(self, key):
        x_input.press(self.server, key)
        time.sleep(0.1)

    def go_to(self, node):
        """Tabs to a node, and sees that it can be seen there."""
        for _ in range(150):
            # A Tab that is only on its way would lead on from here.
            if self.has(node, "FOCUSED") and (time.sleep(MOMENT) or self.has(node, "FOCUSED")):
                break
            self.press("Tab")
        else:
            self.window.fail(f"Tab does not come to {node.get_name()!r}")
        self.window.wait(f"{node.get_name()!r} to be in view", lambda: self.is_in_view(node))

    def use(self, role, name):
        self.go_to(self.window.find(role, name))
        self.press("Return")

    def choose(self, name):
        """Chooses one of the segments: the arrows move the choice."""
        wanted = self.window.find(RADIO, f"{name}.*")
        segments = [node for node, role, _ in self.window.nodes(wanted.get_parent()) if role == RADIO]
        group = wanted.get_parent()
        for _ in range(150):
            if self.has(group, "FOCUSED") or any(self.has(segment, "FOCUSED") for segment in segments):
                break
            self.press("Tab")
        for _ in segments:
            if self.has(wanted, "CHECKED"):
                return
            self.press("Right")
            time.sleep(0.2)
        self.window.fail(f"{name} can't be chosen")

    def hurry(self):
        """Enter has everything appear at once. While nothing appears, it would give the reply that has the focus."""
        if not self.window.replies():
            self.press("Return")

    def reply(self, replies, which):
        time.sleep(MOMENT)
        number = replies[which].get_name().split(".")[0]
        self.press(number)

    def leave(self):
        self.press("Escape")
        self.window.find("dialog", "Leave for now\\?")
        self.go_to(self.window.find(BUTTON, "Leave", last=True))
        self.press("Return")

    def quit(self):
        self.press("p")
        self.use(BUTTON, "Close Heard")


class Mouse(Hands):
    """Clicks and the wheel."""

    def click_on(self, node):
        """Turns the wheel until a node is in view, and clicks on it."""
        x_input.move(self.server, SIZE[0] / 2 + 100, SIZE[1] / 2)
        for _ in range(200):
            if self.is_in_view(node) and self.is_at_rest(node):
                break
            if not self.is_in_view(node):
                x_input.click(self.server, 4 if self.place(node)[1] < SIZE[1] / 2 else 5)
                time.sleep(0.1)
        else:
            self.window.fail(f"the wheel does not come to {node.get_name()!r}: {self.place(node)}")
        left, top, width, height = self.place(node)
        x_input.move(self.server, left + width / 2, top + height / 2)
        time.sleep(0.1)
        x_input.click(self.server)

    def is_at_rest(self, node):
        before = self.place(node)
        time.sleep(MOMENT)
        return self.place(node) == before

    def use(self, role, name, last=False):
        self.click_on(self.window.find(role, name, last))

    def choose(self, name):
        node = self.window.find(RADIO, f"{name}.*")
        self.click_on(node)
        self.window.wait(f"{name} to be chosen", lambda: self.has(node, "CHECKED"))

    def hurry(self):
        """A click anywhere has everything appear at once."""
        x_input.move(self.server, SIZE[0] - 60, SIZE[1] / 2)
        x_input.click(self.server)

    def reply(self, replies, which):
        self.click_on(replies[which])

    def leave(self):
        self.use(BUTTON, "Leave")
        self.window.find("dialog", "Leave for now\\?")
        self.use(BUTTON, "Leave", last=True)

    def quit(self):
        self.use(BUTTON, "Pause")
        self.use(BUTTON, "Close Heard")


if __name__ == "__main__":
    main()
