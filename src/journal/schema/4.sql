-- Workshops: a conversation, or a calibration, with a room.
CREATE TABLE workshops (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    person        INTEGER REFERENCES people ON DELETE CASCADE,
    scenario      TEXT NOT NULL,    -- its key in the library
    title         TEXT NOT NULL,
    kind          TEXT NOT NULL,
    phones        INTEGER NOT NULL, -- how many it takes
    code          TEXT NOT NULL,    -- what phones come in with
    address       TEXT,             -- where they came in last
    language      TEXT,             -- of the translation it is told in
    seed          INTEGER NOT NULL, -- 64 bits, as they are
    scenario_text TEXT NOT NULL REFERENCES texts,
    rubric_text   TEXT NOT NULL REFERENCES texts,
    started       INTEGER NOT NULL, -- milliseconds since 1970
    ended         INTEGER
) STRICT;

CREATE TABLE workshop_events (
    workshop INTEGER NOT NULL REFERENCES workshops ON DELETE CASCADE,
    number   INTEGER NOT NULL,      -- from 0, without a gap
    at       INTEGER NOT NULL,      -- milliseconds since 1970
    body     TEXT NOT NULL,         -- JSON
    PRIMARY KEY (workshop, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER workshop_events_are_only_added BEFORE UPDATE ON workshop_events
BEGIN
    SELECT RAISE(ABORT, 'events are only added');
END;
