#!/usr/bin/python3
"""Watches the one window of a display until it is told to stop (SIGTERM), and says how its frames followed each other.

    DISPLAY=:5 tests/frames.py

A frame is a moment in which pixels change. A window at rest draws none, so only frames that follow within 0.3 s count:
the longest time between two of them is how long the window stood still while it had something to show.

Needs, from Debian, python3-xlib.
"""

import signal
import sys
import time

from Xlib import display

from latency import watch
from x_input import shown_window

REST = 0.3


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(tell()))
    server = display.Display()
    changes = watch(server, shown_window(server))
    while True:
        if changes(REST):
            now = time.perf_counter()
            # All rectangles of one frame come at once.
            if not moments or now - moments[-1] > 0.002:
                moments.append(now)


moments = []


def tell():
    gaps = sorted((later - earlier) * 1000 for earlier, later in zip(moments, moments[1:]) if later - earlier < REST)
    if not gaps:
        print("frames   none")
        return 1
    middle, late = gaps[len(gaps) // 2], gaps[int(len(gaps) * 0.95)]
    print(f"frames   {len(gaps)} close together, {middle:.0f} ms apart (median), {late:.0f} ms (95th percentile), "
          f"{gaps[-1]:.0f} ms (longest)")
    return 0


if __name__ == "__main__":
    main()
