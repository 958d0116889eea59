#!/bin/sh
# Opens a conversation under Xvfb, leaves it alone, and counts the CPU time and the memory it takes.
#
#   tests/idle.sh [SECONDS] [BINARY]
#
# Needs Xvfb, xdotool and a Vulkan driver. Fails above 1 % of one core.
set -eu
seconds=${1:-20}
binary=${2:-target/release/heard}
work=$(mktemp -d)
display=:$((490 + $$ % 400))
Xvfb "$display" -screen 0 1280x800x24 >/dev/null 2>&1 &
xvfb=$!
trap 'kill $xvfb $app 2>/dev/null; rm -rf "$work"' EXIT INT TERM
app=
export DISPLAY="$display" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" HEARD_STAY=1
unset WAYLAND_DISPLAY
tries=0
until [ -S "/tmp/.X11-unix/X${display#:}" ] || [ $((tries += 1)) -gt 50 ]; do sleep 0.1; done
: >"$work/out"
"$binary" open scenarios/the-voice-note.ron >>"$work/out" 2>&1 &
app=$!
tries=0
until grep -q '^first complete frame' "$work/out" || [ $((tries += 1)) -gt 200 ]; do sleep 0.05; done
sleep 2
# Enter begins, and completes the lines that are still appearing. Nothing is left to move then.
xdotool windowfocus "$(xdotool search --name Heard | head -n 1)"
for _ in 1 2; do xdotool key Return; sleep 3; done

# Fields 14 and 15 of /proc/PID/stat: clock ticks in user and in kernel mode.
ticks() { sed 's/.*) //' "/proc/$app/stat" | awk '{ print $12 + $13 }'; }
before=$(ticks)
sleep "$seconds"
used=$(($(ticks) - before))
memory=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$app/status")
echo "$used ticks of 1/$(getconf CLK_TCK) s in $seconds s; $memory MB"
[ $((used * 100)) -le $((seconds * $(getconf CLK_TCK))) ]
