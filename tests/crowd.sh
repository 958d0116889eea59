#!/bin/sh
# A room in the real window, and so many simulated phones in it: how long joining, voting and hearing take, and what the
# window needs for it.
#
#   sh tests/crowd.sh [PHONES] [BINARY]
#
# Needs Xvfb, xdotool and, from Debian, python3-xlib. The window is led by keys, as a presenter's remote does it.
set -eu
phones=${1:-200}
binary=${2:-target/release/heard}
place=$(mktemp -d)
trap 'kill "$window" "$screen" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$place"' EXIT
window=; screen=

Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$place/display" 2>/dev/null &
screen=$!
until [ -s "$place/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$place/display")
export DISPLAY XDG_RUNTIME_DIR="$place"

"$binary" --data "$place/data" workshop scenarios/the-grandmothers-cot.ron \
  --address 127.0.0.1 --limit "$phones" >"$place/out" 2>"$place/trouble" &
window=$!
for _ in $(seq 300); do
  grep -q '^http' "$place/out" && break
  sleep 0.1
done
address=$(grep -m1 '^http' "$place/out")
xdotool search --sync --onlyvisible --name Heard windowfocus >/dev/null
sleep 1

/usr/bin/python3 tests/frames.py &
frames=$!
sleep 1
before=$(cut -d' ' -f14,15 "/proc/$window/stat")
python3 tests/crowd.py "$phones" "$binary" --address "$address" --step-command 'xdotool key Return'
after=$(cut -d' ' -f14,15 "/proc/$window/stat")
kill "$frames"
wait "$frames" || true
# The clock of /proc ticks a hundred times a second.
echo "$before $after" | awk '{ printf "window    %.1f s of processor time, drawing and serving\n", ($3 + $4 - $1 - $2) / 100 }'
awk '/VmRSS/ { printf "memory    %.0f MB, the window with its room\n", $2 / 1024 }' "/proc/$window/status"
