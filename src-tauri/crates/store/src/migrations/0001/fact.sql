-- The journal: facts, their private parts, and facts that wait for those before them.

CREATE TABLE fact (
    -- Facts are never deleted, so ids only grow.
    id        INTEGER NOT NULL PRIMARY KEY,
    event     INTEGER NOT NULL REFERENCES event (id),
    device    INTEGER NOT NULL REFERENCES device (id),
    seq       INTEGER NOT NULL,
    -- Found by its place: an index over hashes alone would be a page more for each.
    hash      BLOB    NOT NULL,
    -- The fact before it in its stream, which came before it.
    prev      INTEGER REFERENCES fact (id),
    -- Whether another fact with the same one before it was here when it came, and no fork earlier in its stream: that is a tree
    -- from there on.
    forks     INTEGER NOT NULL,
    bytes     BLOB    NOT NULL,
    signature BLOB    NOT NULL,
    -- When it came here, milliseconds since 1970.
    arrived   INTEGER NOT NULL,
    -- The clock after it came.
    clock_ms      INTEGER NOT NULL,
    clock_counter INTEGER NOT NULL,
    -- Why it does not count; empty when it does.
    refused   TEXT    NOT NULL DEFAULT '',
    UNIQUE (event, device, seq, hash)
) STRICT;
CREATE INDEX fact_forks ON fact (event, device, seq) WHERE forks = 1;
CREATE INDEX fact_refused ON fact (event, device) WHERE refused <> '';

-- Personal data, apart so that it can be dropped.
CREATE TABLE part (
    fact   INTEGER NOT NULL REFERENCES fact (id),
    place  INTEGER NOT NULL,
    salt   TEXT    NOT NULL,
    -- JSON as it was written: the hash in the fact covers these bytes.
    text   TEXT    NOT NULL,
    -- Whether it stays when the event's personal data is dropped: a PIN is needed as long as somebody works there.
    stays  INTEGER NOT NULL,
    PRIMARY KEY (fact, place)
) STRICT, WITHOUT ROWID;

-- Sound facts whose predecessor is not here yet.
CREATE TABLE pending_fact (
    hash      BLOB    NOT NULL PRIMARY KEY,
    event     INTEGER NOT NULL REFERENCES event (id),
    device    INTEGER NOT NULL REFERENCES device (id),
    -- The hash of the fact that it waits for.
    prev      BLOB    NOT NULL,
    bytes     BLOB    NOT NULL,
    signature BLOB    NOT NULL,
    parts     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pending_fact_next ON pending_fact (event, device, prev);

-- Private parts that were dropped for good: they do not come back with a bundle.
CREATE TABLE dropped (
    fact  INTEGER NOT NULL REFERENCES fact (id),
    place INTEGER NOT NULL,
    PRIMARY KEY (fact, place)
) STRICT, WITHOUT ROWID;
