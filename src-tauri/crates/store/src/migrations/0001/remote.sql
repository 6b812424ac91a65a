-- Remotes: what is carried where, and what is due there. Nothing here is a fact, and nothing here leaves this device
-- except in its own backup.

CREATE TABLE remote (
    id     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event  INTEGER NOT NULL REFERENCES event (id),
    -- 'sheets': a Google Sheet that mirrors the event.
    kind   TEXT    NOT NULL,
    -- Where it is and what it shows, as JSON. Its key is in `secret`.
    config TEXT    NOT NULL,
    -- How the last round went, as JSON.
    state  TEXT    NOT NULL,
    -- The last mark given in `outbox`; it never goes back.
    mark   INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event, kind)
) STRICT;

-- What waits for a remote, once for each thing, by the triggers below.
CREATE TABLE outbox (
    remote  INTEGER NOT NULL REFERENCES remote (id) ON DELETE CASCADE,
    -- 0 everything, 4 a ticket, 10 a scan
    thing   INTEGER NOT NULL,
    -- 0, a ticket's number, the device of a scan
    subject INTEGER NOT NULL,
    -- The scan's name; else empty.
    name    TEXT    NOT NULL DEFAULT '',
    mark    INTEGER NOT NULL,
    PRIMARY KEY (remote, thing, subject, name)
) STRICT, WITHOUT ROWID;

-- What people wrote into a remote: a person's words until somebody accepts or declines them.
CREATE TABLE proposal (
    id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    remote   INTEGER NOT NULL REFERENCES remote (id) ON DELETE CASCADE,
    ticket   INTEGER NOT NULL,
    field    TEXT    NOT NULL,
    wanted   TEXT    NOT NULL,
    -- When it was seen first.
    seen     INTEGER NOT NULL,
    declined INTEGER NOT NULL DEFAULT 0,
    UNIQUE (remote, ticket, field)
) STRICT;

-- Every trigger asks first whether the event has a remote at all: the selling and scanning of all others cost one look
-- into an empty index.

CREATE TRIGGER ticket_made_due AFTER INSERT ON ticket
WHEN new.listed = 1 AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT id, 4, new.number, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER ticket_changed_due AFTER UPDATE ON ticket
WHEN new.listed = 1 AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT id, 4, new.number, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
-- A ticket's row tells whether its bearer came and is inside.
CREATE TRIGGER presence_made_due AFTER INSERT ON presence
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT r.id, 4, t.number, r.mark FROM remote r JOIN ticket t ON t.event = r.event
        WHERE r.event = new.event AND t.number = new.ticket AND t.listed = 1
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER presence_changed_due AFTER UPDATE ON presence
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT r.id, 4, t.number, r.mark FROM remote r JOIN ticket t ON t.event = r.event
        WHERE r.event = new.event AND t.number = new.ticket AND t.listed = 1
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER presence_gone_due AFTER DELETE ON presence
WHEN EXISTS (SELECT 1 FROM remote WHERE event = old.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = old.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT r.id, 4, t.number, r.mark FROM remote r JOIN ticket t ON t.event = r.event
        WHERE r.event = old.event AND t.number = old.ticket AND t.listed = 1
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
-- A scan's row tells the name and type of its ticket.
CREATE TRIGGER ticket_renamed_due AFTER UPDATE OF name, type, listed ON ticket
WHEN (old.name IS NOT new.name OR old.type <> new.type OR old.listed <> new.listed)
    AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, name, mark)
        SELECT r.id, 10, s.device, s.scan, r.mark FROM remote r CROSS JOIN scan s
        WHERE r.event = new.event AND s.event = new.event AND s.ticket = new.number
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER scan_made_due AFTER INSERT ON scan
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, name, mark)
        SELECT id, 10, new.device, new.scan, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER scan_changed_due AFTER UPDATE OF undone ON scan
WHEN old.undone IS NOT new.undone AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, name, mark)
        SELECT id, 10, new.device, new.scan, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

-- Whether a ticket is paid is its order's. The index is named: SQLite would rather read all tickets in one that has all
-- columns that are asked for.
CREATE TRIGGER order_made_due AFTER INSERT ON "order"
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT r.id, 4, t.number, r.mark FROM remote r CROSS JOIN ticket t INDEXED BY ticket_by_order
        WHERE r.event = new.event AND t.event = new.event AND t.order_number = new.number AND t.listed = 1
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
-- What it costs stands in no row of a ticket: cancelling thousands of one order would mark all of them each time.
CREATE TRIGGER order_changed_due AFTER UPDATE ON "order"
WHEN (old.buyer, old.email, old.note, old.taken, old.refunded, old.method, old.is_paid, old.pay_until)
    IS NOT (new.buyer, new.email, new.note, new.taken, new.refunded, new.method, new.is_paid, new.pay_until)
    AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT r.id, 4, t.number, r.mark FROM remote r CROSS JOIN ticket t INDEXED BY ticket_by_order
        WHERE r.event = new.event AND t.event = new.event AND t.order_number = new.number AND t.listed = 1
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

-- What many rows tell: names and prices of types, names of devices and people, the event's time zone.
CREATE TRIGGER type_made_due AFTER INSERT ON ticket_type
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER type_changed_due AFTER UPDATE ON ticket_type
WHEN old.state <> new.state AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER event_made_due AFTER INSERT ON event_state
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER event_changed_due AFTER UPDATE ON event_state
WHEN old.state <> new.state AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER membership_made_due AFTER INSERT ON membership
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER staff_made_due AFTER INSERT ON setup
WHEN new.kind = 9 AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER staff_changed_due AFTER UPDATE ON setup
WHEN new.kind = 9 AND old.state <> new.state AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

-- Proposals name people.
CREATE TRIGGER proposal_forgotten AFTER INSERT ON forgotten WHEN new.kind = 4 BEGIN
    DELETE FROM proposal WHERE ticket = new.subject
        AND remote IN (SELECT id FROM remote WHERE event = new.event);
END;
