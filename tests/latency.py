#!/usr/bin/python3
"""Presses keys in the real window under Xvfb and measures how long it takes until the picture changes.

    tests/latency.py [PRESSES] [BINARY]

The time runs from the key's event in the X server to the first changed pixel there: through the window system, the
event loop, layout, software rendering and back. Fails if the 95th percentile is above 50 ms.

Needs Xvfb, a Vulkan driver and, from Debian, python3-xlib.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

from Xlib import X, display

from x_input import focus, press

MOST_MS = 50
SIZE = (1280, 800)


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
    root = server.screen().root
    focus(server)
    keys = ["Tab"] * 7 + ["plus", "minus", "F1", "Escape"]
    times = []
    for number in range(presses):
        key = keys[number % len(keys)]
        before = picture(root)
        started = time.perf_counter()
        press(server, key)
        while (after := picture(root)) == before:
            if time.perf_counter() - started > 5:
                sys.exit(f"{key} changed nothing")
        times.append((time.perf_counter() - started) * 1000)
        # The next key meets a window at rest.
        while after != (after := picture(root)) or time.perf_counter() - started < 0.4:
            time.sleep(0.1)
    return times


def picture(root):
    return root.get_image(0, 0, *SIZE, X.ZPixmap, 0xFFFFFFFF).data


def wait_for(look, what):
    for _ in range(400):
        if look():
            return
        time.sleep(0.05)
    sys.exit(f"waited for {what}, and it did not come")


if __name__ == "__main__":
    main()
