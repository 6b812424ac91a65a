-- What is this device's own: its clock, sealed keys and settings, and short names for 32-byte names.

-- The hybrid logical clock, as far as other devices moved it on; what this one said is in its last fact.
CREATE TABLE clock (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL
) STRICT;
INSERT INTO clock (id, ms, counter) VALUES (1, 0, 0);

-- Keys, sealed by the master key: 'device', 'reading:EVENT', 'slot:EVENT', 'spare:EVENT:NUMBER'.
CREATE TABLE secret (
    name   TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What this device remembers for its screens.
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Short names for 32-byte names.
CREATE TABLE event (
    id   INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    hash BLOB    NOT NULL UNIQUE
) STRICT;
CREATE TABLE device (
    id  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    key BLOB    NOT NULL UNIQUE
) STRICT;
