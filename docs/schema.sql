-- The database of Entrada, as its migrations leave it. Generated: ENTRADA_RENEW=1 cargo test -p entrada-store

CREATE TABLE clock (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL
) STRICT;

CREATE TABLE device (
    id  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    key BLOB    NOT NULL UNIQUE
) STRICT;

CREATE TABLE event (
    id   INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    hash BLOB    NOT NULL UNIQUE
) STRICT;

CREATE TABLE event_state (
    event INTEGER NOT NULL PRIMARY KEY,
    name  TEXT    NOT NULL,
    state TEXT    NOT NULL
) STRICT;

CREATE TABLE fact (
    id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event     INTEGER NOT NULL REFERENCES event (id),
    device    INTEGER NOT NULL REFERENCES device (id),
    seq       INTEGER NOT NULL,
    hash      BLOB    NOT NULL UNIQUE,
    bytes     BLOB    NOT NULL,
    signature BLOB    NOT NULL,
    -- When it came here, milliseconds since 1970.
    arrived   INTEGER NOT NULL,
    -- Why it does not count; empty when it does.
    refused   TEXT    NOT NULL DEFAULT '',
    UNIQUE (event, device, seq)
) STRICT;

CREATE VIRTUAL TABLE guest USING fts5 (folded, content = '', contentless_delete = 1, tokenize = 'trigram');

CREATE TABLE held (
    hash      BLOB    NOT NULL PRIMARY KEY,
    event     INTEGER NOT NULL REFERENCES event (id),
    device    INTEGER NOT NULL REFERENCES device (id),
    seq       INTEGER NOT NULL,
    bytes     BLOB    NOT NULL,
    signature BLOB    NOT NULL,
    parts     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE laptop_setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE part (
    fact   INTEGER NOT NULL REFERENCES fact (id),
    place  INTEGER NOT NULL,
    salt   TEXT    NOT NULL,
    person TEXT    NOT NULL,
    PRIMARY KEY (fact, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE sale (
    event    INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    buyer    TEXT,
    email    TEXT,
    lines    TEXT    NOT NULL,
    total    INTEGER NOT NULL,
    currency TEXT    NOT NULL,
    paid     INTEGER NOT NULL,
    method   TEXT,
    is_paid  INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    device   INTEGER NOT NULL,
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE saying (
    id      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event   INTEGER NOT NULL,
    -- 1 event, 2 type, 3 order, 4 ticket, 5 device
    kind    INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    fact    INTEGER NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    device  INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    wall    INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    -- Where among the fact's parts its person is.
    place   INTEGER
) STRICT;

CREATE TABLE scan (
    id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event       INTEGER NOT NULL,
    device      INTEGER NOT NULL,
    scan        TEXT    NOT NULL,
    fact        INTEGER NOT NULL,
    ticket      INTEGER,
    serial      INTEGER,
    type        INTEGER,
    at          INTEGER NOT NULL,
    direction   TEXT    NOT NULL,
    gate        TEXT,
    reason      TEXT    NOT NULL,
    admits      INTEGER NOT NULL,
    unconfirmed INTEGER NOT NULL,
    ms          INTEGER NOT NULL,
    counter     INTEGER NOT NULL,
    undone      TEXT,
    UNIQUE (event, scan, device)
) STRICT;

CREATE TABLE scan_undo (
    event   INTEGER NOT NULL,
    device  INTEGER NOT NULL,
    scan    TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (event, scan, device, ms, counter, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
    name   TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE standing (
    event    INTEGER NOT NULL,
    device   INTEGER NOT NULL,
    role     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    last_seq INTEGER,
    since    INTEGER NOT NULL,
    PRIMARY KEY (event, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
    event     INTEGER NOT NULL,
    type      INTEGER NOT NULL,
    issued    INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    -- Of the issued ones, how many came in.
    come      INTEGER NOT NULL DEFAULT 0,
    -- Came in, listed or not.
    admitted  INTEGER NOT NULL DEFAULT 0,
    inside    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
    id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event        INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    -- 0: only known from scans of its code.
    listed       INTEGER NOT NULL,
    sale         INTEGER NOT NULL,
    type         INTEGER NOT NULL,
    serial       INTEGER NOT NULL,
    sealing      TEXT,
    foreign_code TEXT,
    state        TEXT    NOT NULL,
    state_text   TEXT,
    name         TEXT,
    email        TEXT,
    seat         TEXT,
    note         TEXT,
    valid_from   INTEGER,
    valid_until  INTEGER,
    issued_at    INTEGER NOT NULL,
    issued_by    INTEGER NOT NULL,
    inside       INTEGER NOT NULL DEFAULT 0,
    entries      INTEGER NOT NULL DEFAULT 0,
    entered_at   INTEGER,
    -- The two scans of an incident.
    conflict_a   INTEGER,
    conflict_b   INTEGER,
    sort_name    TEXT    NOT NULL,
    folded       TEXT    NOT NULL,
    UNIQUE (event, number)
) STRICT;

CREATE TABLE ticket_type (
    event INTEGER NOT NULL,
    idx   INTEGER NOT NULL,
    name  TEXT    NOT NULL,
    state TEXT    NOT NULL,
    PRIMARY KEY (event, idx)
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_refused ON fact (event, device) WHERE refused <> '';

CREATE INDEX held_next ON held (event, device, seq);

CREATE INDEX saying_subject ON saying (event, kind, subject);

CREATE INDEX scan_by_ticket ON scan (event, ticket) WHERE ticket IS NOT NULL;

CREATE INDEX scan_by_time ON scan (event, at);

CREATE INDEX scan_refused ON scan (event, reason) WHERE admits = 0 AND undone IS NULL;

CREATE INDEX ticket_by_foreign_code ON ticket (event, foreign_code) WHERE foreign_code IS NOT NULL;

CREATE INDEX ticket_by_name ON ticket (event, listed, sort_name, number);

CREATE INDEX ticket_by_sale ON ticket (event, sale);

CREATE INDEX ticket_by_type ON ticket (event, type);

CREATE INDEX ticket_conflict ON ticket (event) WHERE conflict_a IS NOT NULL;

CREATE INDEX ticket_inside ON ticket (event) WHERE inside = 1;

CREATE TRIGGER ticket_counted AFTER INSERT ON ticket BEGIN
    INSERT INTO tally (event, type) VALUES (new.event, new.type) ON CONFLICT DO NOTHING;
    UPDATE tally SET
        issued    = issued + (new.listed = 1 AND new.state <> 'cancelled'),
        cancelled = cancelled + (new.listed = 1 AND new.state = 'cancelled'),
        come      = come + (new.listed = 1 AND new.state <> 'cancelled' AND new.entries > 0),
        admitted  = admitted + (new.entries > 0),
        inside    = inside + new.inside
    WHERE event = new.event AND type = new.type;
END;

CREATE TRIGGER ticket_recounted
AFTER UPDATE OF listed, type, state, entries, inside ON ticket BEGIN
    UPDATE tally SET
        issued    = issued - (old.listed = 1 AND old.state <> 'cancelled'),
        cancelled = cancelled - (old.listed = 1 AND old.state = 'cancelled'),
        come      = come - (old.listed = 1 AND old.state <> 'cancelled' AND old.entries > 0),
        admitted  = admitted - (old.entries > 0),
        inside    = inside - old.inside
    WHERE event = old.event AND type = old.type;
    INSERT INTO tally (event, type) VALUES (new.event, new.type) ON CONFLICT DO NOTHING;
    UPDATE tally SET
        issued    = issued + (new.listed = 1 AND new.state <> 'cancelled'),
        cancelled = cancelled + (new.listed = 1 AND new.state = 'cancelled'),
        come      = come + (new.listed = 1 AND new.state <> 'cancelled' AND new.entries > 0),
        admitted  = admitted + (new.entries > 0),
        inside    = inside + new.inside
    WHERE event = new.event AND type = new.type;
END;

CREATE TRIGGER ticket_uncounted AFTER DELETE ON ticket BEGIN
    UPDATE tally SET
        issued    = issued - (old.listed = 1 AND old.state <> 'cancelled'),
        cancelled = cancelled - (old.listed = 1 AND old.state = 'cancelled'),
        come      = come - (old.listed = 1 AND old.state <> 'cancelled' AND old.entries > 0),
        admitted  = admitted - (old.entries > 0),
        inside    = inside - old.inside
    WHERE event = old.event AND type = old.type;
END;
