"""Keys, a mouse and the keyboard's focus, given to a window as the X server gives those of a person.

Needs, from Debian, python3-xlib.
"""

from Xlib import XK, X
from Xlib.ext import xtest

from at_spi import wait_for


def focus(server):
    """Gives the keyboard to the one window there is: without a window manager nobody else does."""
    window = wait_for(lambda: shown_window(server), "a window")
    window.set_input_focus(X.RevertToParent, X.CurrentTime)
    server.sync()
    return window


def shown_window(server):
    windows = server.screen().root.query_tree().children
    return next((window for window in windows if window.get_attributes().map_state == X.IsViewable), None)


def press(server, key):
    """Presses and releases a key by its name in X, with Shift where it needs it."""
    code = server.keysym_to_keycode(XK.string_to_keysym(key))
    shift = server.keysym_to_keycode(XK.XK_Shift_L)
    shifted = server.keycode_to_keysym(code, 0) != XK.string_to_keysym(key)
    if shifted:
        xtest.fake_input(server, X.KeyPress, shift)
    xtest.fake_input(server, X.KeyPress, code)
    xtest.fake_input(server, X.KeyRelease, code)
    if shifted:
        xtest.fake_input(server, X.KeyRelease, shift)
    server.sync()


def move(server, x, y):
    """Moves the mouse to a place on the screen."""
    xtest.fake_input(server, X.MotionNotify, x=int(x), y=int(y))
    server.sync()


def click(server, button=1):
    """Clicks where the mouse is; buttons 4 and 5 are the wheel, up and down."""
    xtest.fake_input(server, X.ButtonPress, button)
    xtest.fake_input(server, X.ButtonRelease, button)
    server.sync()
