#!/bin/sh
# Starts the window many times under Xvfb and looks at the pixels of each start: is it readable, and
# after how many milliseconds?
#
#   tests/starts.sh [TIMES] [BINARY]
#
# Needs Xvfb, ImageMagick and a Vulkan driver (mesa-vulkan-drivers). Fails if any start stays blank.
set -eu
times=${1:-50}
binary=${2:-target/release/heard}
work=$(mktemp -d)
display=:$((90 + $$ % 400))
Xvfb "$display" -screen 0 1280x800x24 >"$work/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill $xvfb 2>/dev/null; rm -rf "$work"' EXIT INT TERM
export DISPLAY="$display" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" HEARD_STAY=1
unset WAYLAND_DISPLAY
tries=0
until [ -S "/tmp/.X11-unix/X${display#:}" ] || [ $((tries += 1)) -gt 50 ]; do sleep 0.1; done

blank=0
late=0
: >"$work/times"
n=0
while [ $((n += 1)) -le "$times" ]; do
    : >"$work/out"
    before=$(date +%s%3N)
    "$binary" >"$work/out" 2>"$work/err" &
    app=$!
    tries=0
    until grep -q '^first complete frame' "$work/out" || [ $((tries += 1)) -gt 200 ]; do sleep 0.05; done
    # The frame is drawn; give the window system time to show it (on a busy machine more than a moment), and no event
    # that could wake the app: a window that waits for one stays blank.
    looks=0
    while sleep 0.8; do
        import -silent -window root "$work/shot.png"
        colours=$(identify -format %k "$work/shot.png")
        [ "$colours" -lt 100 ] && [ $((looks += 1)) -lt 8 ] || break
    done
    kill "$app" 2>/dev/null || true
    wait "$app" 2>/dev/null || true
    at=$(sed -n 's/^first complete frame at //p' "$work/out")
    took=$((${at:-$before} - before))
    if [ "$colours" -lt 100 ] || [ -z "$at" ]; then
        blank=$((blank + 1))
        echo "start $n: blank ($colours colours)"; cat "$work/err"
    fi
    [ "$looks" -eq 0 ] || late=$((late + 1))
    echo "$took" >>"$work/times"
done
sort -n "$work/times" | awk -v blank="$blank" -v late="$late" '
    { t[NR] = $1 }
    END { printf "%d starts, %d blank, %d shown late; first complete frame after %d ms (median), %d ms (slowest)\n",
          NR, blank, late, t[int((NR + 1) / 2)], t[NR] }'
[ "$blank" -eq 0 ]
