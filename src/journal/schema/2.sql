-- What the trainee wrote for themselves after a conversation.
CREATE TABLE notes (
    attempt   INTEGER PRIMARY KEY REFERENCES attempts ON DELETE CASCADE,
    keep      TEXT NOT NULL,
    change    TEXT NOT NULL,
    intention TEXT NOT NULL
) STRICT;
