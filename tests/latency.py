#!/usr/bin/python3
"""Presses keys in the real window under Xvfb and measures how long it takes until the picture changes.

    tests/latency.py [PRESSES] [BINARY]

The time runs from the key's event in the X server to the first changed pixel there: through the window system, the
event loop, layout, software rendering and back. Fails if the 95th percentile is above 50 ms.

Needs Xvfb, a Vulkan driver and, from Debian, python3-xlib.
"""

import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

from Xlib import display
from Xlib.ext import damage

from x_input import focus, press

MOST_MS = 50


def main():
    presses = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    binary = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else "target/release/heard")
    work = tempfile.mkdtemp(prefix="heard-")
    screen = f":{300 + os.getpid() % 290}"
    xvfb = subprocess.Popen(["Xvfb", screen, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    app = None
    try:
        os.environ.update(
            DISPLAY=screen,
            XDG_DATA_HOME=os.path.join(work, "data"),
            XDG_CONFIG_HOME=os.path.join(work, "config"),
            HEARD_STAY="1",
        )
        os.environ.pop("WAYLAND_DISPLAY", None)
        wait_for(lambda: os.path.exists(f"/tmp/.X11-unix/X{screen[1:]}"), "a display")
        log = os.path.join(work, "log")
        app = subprocess.Popen([binary], stdout=open(log, "w"), stderr=subprocess.STDOUT)
        wait_for(lambda: "first complete frame" in open(log).read(), "the first frame")
        time.sleep(3)
        times = measure(display.Display(screen), presses)
    finally:
        for process in filter(None, [app, xvfb]):
            process.terminate()
            process.wait()
        shutil.rmtree(work, ignore_errors=True)
    times.sort()
    middle, late = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"{len(times)} keys: picture changed after {middle:.0f} ms (median), {late:.0f} ms (95th percentile), "
          f"{times[-1]:.0f} ms (slowest)")
    sys.exit(late > MOST_MS)


def measure(server, presses):
    """Milliseconds from key to changed picture: the focus walks through the library, the text grows and shrinks."""
    changes = watch(server, focus(server))
    keys = ["Tab"] * 7 + ["plus", "minus", "F1", "Escape"]
    times = []
    for number in range(presses):
        key = keys[number % len(keys)]
        # The key meets a window at rest.
        while changes(0.4):
            pass
        started = time.perf_counter()
        press(server, key)
        if not changes(5):
            sys.exit(f"{key} changed nothing")
        times.append((time.perf_counter() - started) * 1000)
    return times


def watch(server, window):
    """A function that waits for the window's next changed pixels so many seconds at most, and says whether they came.

    The server itself tells of them: fetching the picture to look would take longer than drawing it.
    """
    damage_version = server.damage_query_version()
    assert damage_version.major_version >= 1
    window.damage_create(damage.DamageReportRawRectangles)
    server.sync()

    def changes(seconds):
        until = time.perf_counter() + seconds
        while True:
            while server.pending_events():
                if server.next_event().type == server.extension_event.DamageNotify:
                    return True
            left = until - time.perf_counter()
            if left <= 0:
                return False
            select.select([server.fileno()], [], [], left)

    return changes


def wait_for(look, what):
    for _ in range(400):
        if look():
            return
        time.sleep(0.05)
    sys.exit(f"waited for {what}, and it did not come")


if __name__ == "__main__":
    main()
