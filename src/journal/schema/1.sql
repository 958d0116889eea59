-- The texts of every scenario and rubric that was played, so that an old attempt can always be computed again.
CREATE TABLE texts (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

-- AUTOINCREMENT: a number is never given twice, so nothing can be added to an attempt that was deleted.
CREATE TABLE attempts (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    scenario          TEXT NOT NULL,    -- its key in the library
    title             TEXT NOT NULL,
    scenario_revision TEXT NOT NULL,
    rubric_revision   TEXT NOT NULL,
    scenario_text     TEXT NOT NULL REFERENCES texts,
    rubric_text       TEXT NOT NULL REFERENCES texts,
    seed              INTEGER NOT NULL, -- 64 bits, as they are
    mode              TEXT NOT NULL,
    started           INTEGER NOT NULL, -- milliseconds since 1970
    finished          INTEGER,
    summary           TEXT              -- JSON
) STRICT;

CREATE INDEX attempts_by_scenario ON attempts (scenario);

CREATE TABLE events (
    attempt INTEGER NOT NULL REFERENCES attempts ON DELETE CASCADE,
    number  INTEGER NOT NULL,           -- from 0, without a gap
    at      INTEGER NOT NULL,           -- milliseconds since 1970
    body    TEXT NOT NULL,              -- JSON
    PRIMARY KEY (attempt, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_are_only_added BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are only added');
END;
