-- Who practises on this computer, where several people do. There is no password: a name keeps people's progress apart,
-- it does not lock it away.
CREATE TABLE people (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE
) STRICT;

-- What was practised without a name has none.
ALTER TABLE attempts ADD COLUMN person INTEGER REFERENCES people ON DELETE CASCADE;

CREATE INDEX attempts_by_person ON attempts (person);
