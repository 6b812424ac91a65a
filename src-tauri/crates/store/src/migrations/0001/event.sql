-- An event: who may say what in it, its state, its ticket types, areas, gates, questions and staff.

CREATE TABLE membership (
    event    INTEGER NOT NULL,
    device   INTEGER NOT NULL,
    role     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    -- The tips that each of its dismissals keeps; absent: it was not dismissed.
    dismissals TEXT,
    since    INTEGER NOT NULL,
    -- Whether who invited it has seen it join.
    confirmed INTEGER NOT NULL,
    -- The device from whose backup it goes on.
    continues INTEGER,
    PRIMARY KEY (event, device)
) STRICT, WITHOUT ROWID;

-- The keys that codes may be signed with; two devices apart may have made two of one number.
CREATE TABLE slot (
    event  INTEGER NOT NULL,
    number INTEGER NOT NULL,
    key    BLOB    NOT NULL,
    -- Whether everybody who signed with it was dismissed.
    ended  INTEGER NOT NULL,
    PRIMARY KEY (event, number, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_state (
    event        INTEGER NOT NULL PRIMARY KEY,
    name         TEXT    NOT NULL,
    -- These two are in `state` too; each scan needs them.
    timezone     TEXT    NOT NULL,
    everyone_out TEXT,
    state        TEXT    NOT NULL
) STRICT;

CREATE TABLE ticket_type (
    event INTEGER NOT NULL,
    idx   INTEGER NOT NULL,
    name  TEXT    NOT NULL,
    state TEXT    NOT NULL,
    PRIMARY KEY (event, idx)
) STRICT, WITHOUT ROWID;

-- Areas, gates, questions and staff, by `kind` and `subject` as in `entry`.
CREATE TABLE setup (
    event   INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    -- The name of an area or gate; the id of the others.
    name    TEXT    NOT NULL,
    state   TEXT    NOT NULL,
    PRIMARY KEY (event, kind, subject)
) STRICT, WITHOUT ROWID;
