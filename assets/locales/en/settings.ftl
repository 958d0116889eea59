# What can be set.

settings = Settings
settings-kept = Everything here holds at once and is kept on this computer.
setting-on = On
setting-off = Off
setting-language = Language
setting-theme = Colours
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
setting-size = Size of text
setting-percent = { $percent } %
setting-size-keys = The keys + and − do the same on every screen.
setting-still = Hold still
setting-still-means = Faces and lines change at once, and nothing moves by itself.
setting-typewriter = How lines appear
typewriter-off = At once
typewriter-steady = At the pace of speech
typewriter-quick = Quickly
setting-say-first = Say it first
setting-say-first-means = The replies stay folded until you have thought of your own, or said it aloud.
setting-letters = Single letters as keys
setting-letters-means = H, C and P during a conversation. There are buttons for the same.
