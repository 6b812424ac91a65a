-- Scans, and where they leave everybody.

CREATE TABLE scan (
    event             INTEGER NOT NULL,
    device            INTEGER NOT NULL,
    scan              TEXT    NOT NULL,
    fact              INTEGER NOT NULL,
    ticket            INTEGER,
    serial            INTEGER,
    type              INTEGER,
    at                INTEGER NOT NULL,
    -- When its day began, where everybody is sent out once a day; else 0.
    day               INTEGER NOT NULL,
    direction         TEXT    NOT NULL,
    gate              TEXT,
    -- Empty: the event itself.
    area              TEXT    NOT NULL,
    reason            TEXT    NOT NULL,
    admits            INTEGER NOT NULL,
    unconfirmed       INTEGER NOT NULL,
    accepted_unpaid   INTEGER NOT NULL,
    accepted_reissued INTEGER NOT NULL,
    paper             INTEGER NOT NULL,
    -- Whether it was typed in afterwards, for the time at which it happened.
    dated             INTEGER NOT NULL,
    -- Why somebody was let through without a ticket.
    why               TEXT,
    -- Where among the fact's parts the answers are.
    answers           INTEGER,
    ms                INTEGER NOT NULL,
    counter           INTEGER NOT NULL,
    staff             INTEGER,
    -- The fingerprint of what was shown.
    shown             TEXT,
    undone            TEXT,
    PRIMARY KEY (event, scan, device, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX scan_by_ticket ON scan (event, ticket, fact) WHERE ticket IS NOT NULL;
-- With all that is asked of many scans at once: the times of a door, and who came in by a gate.
CREATE INDEX scan_by_time ON scan (event, at, fact, device, gate, ticket, admits, direction, undone);

-- Undoings, which may arrive before their scan.
CREATE TABLE scan_undo (
    event   INTEGER NOT NULL,
    device  INTEGER NOT NULL,
    scan    TEXT    NOT NULL,
    fact    INTEGER NOT NULL,
    reason  TEXT    NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    -- Which device took it back, when by its own clock, and who was signed in.
    undoer  INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    staff   INTEGER,
    PRIMARY KEY (event, scan, device, fact)
) STRICT, WITHOUT ROWID;

-- Where each ticket's bearer is, in each area they were ever in. All that a scan changes of a ticket is here: a ticket's own
-- row is wide and in several indexes.
CREATE TABLE presence (
    event      INTEGER NOT NULL,
    ticket     INTEGER NOT NULL,
    area       TEXT    NOT NULL,
    type       INTEGER NOT NULL,
    -- Whether the ticket is listed and not cancelled.
    counts     INTEGER NOT NULL,
    inside     INTEGER NOT NULL,
    -- When the day of the last scan began, where everybody is sent out once a day; else 0.
    day        INTEGER NOT NULL,
    entries    INTEGER NOT NULL,
    -- When they first came in.
    entered_at INTEGER,
    -- The facts of the two scans of an incident; in one area at most.
    conflict_a INTEGER,
    conflict_b INTEGER,
    PRIMARY KEY (event, ticket, area)
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_conflict ON presence (event) WHERE conflict_a IS NOT NULL;

-- How many are in an area and how many ever were, by the day of their last scan, kept by the triggers below. Type 0 is
-- nobody's type: people without a ticket.
CREATE TABLE occupancy (
    event    INTEGER NOT NULL,
    area     TEXT    NOT NULL,
    type     INTEGER NOT NULL,
    day      INTEGER NOT NULL,
    inside   INTEGER NOT NULL DEFAULT 0,
    -- Tickets whose bearers came in.
    admitted INTEGER NOT NULL DEFAULT 0,
    -- Those of them that are listed and not cancelled.
    come     INTEGER NOT NULL DEFAULT 0,
    -- People without a ticket: those who came in less those who left.
    manual   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, area, type, day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER presence_counted AFTER INSERT ON presence BEGIN
    INSERT INTO occupancy (event, area, type, day, inside, admitted, come)
        VALUES (new.event, new.area, new.type, new.day, new.inside, new.entries > 0, new.counts AND new.entries > 0)
        ON CONFLICT DO UPDATE SET inside = inside + excluded.inside, admitted = admitted + excluded.admitted,
            come = come + excluded.come;
END;
CREATE TRIGGER presence_uncounted AFTER DELETE ON presence BEGIN
    UPDATE occupancy SET inside = inside - old.inside, admitted = admitted - (old.entries > 0),
            come = come - (old.counts AND old.entries > 0)
        WHERE event = old.event AND area = old.area AND type = old.type AND day = old.day;
END;
CREATE TRIGGER presence_recounted AFTER UPDATE OF type, counts, inside, day, entries ON presence
WHEN (old.type, old.counts, old.inside, old.day, old.entries > 0)
    <> (new.type, new.counts, new.inside, new.day, new.entries > 0) BEGIN
    UPDATE occupancy SET inside = inside - old.inside, admitted = admitted - (old.entries > 0),
            come = come - (old.counts AND old.entries > 0)
        WHERE event = old.event AND area = old.area AND type = old.type AND day = old.day;
    INSERT INTO occupancy (event, area, type, day, inside, admitted, come)
        VALUES (new.event, new.area, new.type, new.day, new.inside, new.entries > 0, new.counts AND new.entries > 0)
        ON CONFLICT DO UPDATE SET inside = inside + excluded.inside, admitted = admitted + excluded.admitted,
            come = come + excluded.come;
END;

CREATE TRIGGER manual_counted AFTER INSERT ON scan WHEN new.reason = 'manual' AND new.undone IS NULL BEGIN
    INSERT INTO occupancy (event, area, type, day, manual)
        VALUES (new.event, new.area, coalesce(new.type, 0), new.day, CASE new.direction WHEN 'in' THEN 1 ELSE -1 END)
        ON CONFLICT DO UPDATE SET manual = manual + excluded.manual;
END;
CREATE TRIGGER manual_uncounted AFTER DELETE ON scan WHEN old.reason = 'manual' AND old.undone IS NULL BEGIN
    UPDATE occupancy SET manual = manual - CASE old.direction WHEN 'in' THEN 1 ELSE -1 END
        WHERE event = old.event AND area = old.area AND type = coalesce(old.type, 0) AND day = old.day;
END;
CREATE TRIGGER manual_recounted AFTER UPDATE OF undone, day ON scan WHEN new.reason = 'manual' BEGIN
    UPDATE occupancy SET manual = manual - (old.undone IS NULL) * CASE old.direction WHEN 'in' THEN 1 ELSE -1 END
        WHERE event = old.event AND area = old.area AND type = coalesce(old.type, 0) AND day = old.day;
    INSERT INTO occupancy (event, area, type, day, manual)
        VALUES (new.event, new.area, coalesce(new.type, 0), new.day,
            (new.undone IS NULL) * CASE new.direction WHEN 'in' THEN 1 ELSE -1 END)
        ON CONFLICT DO UPDATE SET manual = manual + excluded.manual;
END;

-- Scans counted by the five minutes, the door and what came of them, kept by the triggers below: a million scans are a
-- few thousand rows here.
CREATE TABLE scan_count (
    event     INTEGER NOT NULL,
    reason    TEXT    NOT NULL,
    -- When the five minutes began.
    at        INTEGER NOT NULL,
    device    INTEGER NOT NULL,
    -- Empty: none was set.
    gate      TEXT    NOT NULL,
    area      TEXT    NOT NULL,
    direction TEXT    NOT NULL,
    admits    INTEGER NOT NULL,
    -- Not undone.
    stand     INTEGER NOT NULL DEFAULT 0,
    undone    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, reason, at, device, gate, area, direction)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER scan_counted AFTER INSERT ON scan BEGIN
    INSERT INTO scan_count (event, reason, at, device, gate, area, direction, admits, stand, undone)
        VALUES (new.event, new.reason, new.at / 300000 * 300000, new.device, coalesce(new.gate, ''), new.area,
            new.direction, new.admits, new.undone IS NULL, new.undone IS NOT NULL)
        ON CONFLICT DO UPDATE SET stand = stand + excluded.stand, undone = undone + excluded.undone;
END;
CREATE TRIGGER scan_uncounted AFTER DELETE ON scan BEGIN
    UPDATE scan_count SET stand = stand - (old.undone IS NULL), undone = undone - (old.undone IS NOT NULL)
        WHERE event = old.event AND reason = old.reason AND at = old.at / 300000 * 300000 AND device = old.device
            AND gate = coalesce(old.gate, '') AND area = old.area AND direction = old.direction;
END;
CREATE TRIGGER scan_recounted AFTER UPDATE OF undone ON scan WHEN (old.undone IS NULL) <> (new.undone IS NULL) BEGIN
    UPDATE scan_count SET stand = stand + (new.undone IS NULL) - (old.undone IS NULL),
            undone = undone - (new.undone IS NULL) + (old.undone IS NULL)
        WHERE event = old.event AND reason = old.reason AND at = old.at / 300000 * 300000 AND device = old.device
            AND gate = coalesce(old.gate, '') AND area = old.area AND direction = old.direction;
END;
