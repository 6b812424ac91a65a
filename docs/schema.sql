-- The database of Entrada, as migrations leave it. Generated: ENTRADA_RENEW=1 cargo test -p entrada-store

CREATE TABLE cash_count (
    fact     INTEGER NOT NULL PRIMARY KEY,
    event    INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    ms       INTEGER NOT NULL,
    counter  INTEGER NOT NULL,
    device   INTEGER NOT NULL,
    staff    INTEGER,
    opening  INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    counted  INTEGER NOT NULL,
    currency TEXT    NOT NULL,
    note     TEXT
) STRICT;

CREATE TABLE clock (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL
) STRICT;

CREATE TABLE device (
    id  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    key BLOB    NOT NULL UNIQUE
) STRICT;

CREATE TABLE dropped (
    fact  INTEGER NOT NULL REFERENCES fact (id),
    place INTEGER NOT NULL,
    PRIMARY KEY (fact, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    event   INTEGER NOT NULL,
    -- 1 event, 2 type, 3 order, 4 ticket, 5 device, 6 area, 7 gate, 8 question, 9 staff
    kind    INTEGER NOT NULL,
    -- An index or a number, or of areas and gates the first 63 bits of their name's hash.
    subject INTEGER NOT NULL,
    fact    INTEGER NOT NULL,
    -- Which time it is that this fact says something of this thing.
    nth     INTEGER NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    wall    INTEGER NOT NULL,
    -- Who was signed in.
    staff   INTEGER,
    body    TEXT    NOT NULL,
    -- Where among the fact's parts its person is, and how to reach them.
    place   INTEGER,
    contact INTEGER,
    PRIMARY KEY (event, kind, subject, fact, nth)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id   INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    hash BLOB    NOT NULL UNIQUE
) STRICT;

CREATE TABLE event_state (
    event        INTEGER NOT NULL PRIMARY KEY,
    name         TEXT    NOT NULL,
    -- These two are in `state` too; each scan needs them.
    timezone     TEXT    NOT NULL,
    everyone_out TEXT,
    state        TEXT    NOT NULL
) STRICT;

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

CREATE TABLE forgotten (
    event   INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (event, kind, subject)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE guest USING fts5 (folded, content = '', contentless_delete = 1, tokenize = 'trigram');

CREATE TABLE mail_handing (
    event   INTEGER NOT NULL REFERENCES event (id),
    ticket  INTEGER NOT NULL,
    serial  INTEGER NOT NULL,
    address TEXT    NOT NULL,
    PRIMARY KEY (event, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_wanted (
    event  INTEGER NOT NULL REFERENCES event (id),
    ticket INTEGER NOT NULL,
    -- Also when it was mailed before.
    again  INTEGER NOT NULL,
    -- How often a server put it off: whoever was put off less goes first.
    tries  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, ticket)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE money_count (
    event    INTEGER NOT NULL,
    method   TEXT    NOT NULL,
    currency TEXT    NOT NULL,
    device   INTEGER NOT NULL,
    staff    INTEGER NOT NULL,
    taken    INTEGER NOT NULL DEFAULT 0,
    refunded INTEGER NOT NULL DEFAULT 0,
    payments INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, method, currency, device, staff)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "order" (
    event     INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    buyer     TEXT,
    email     TEXT,
    note      TEXT,
    lines     TEXT    NOT NULL,
    -- What it cost when it was sold; `total` is what its tickets cost now, `parts` that by the tax in it.
    sold_total INTEGER NOT NULL,
    total     INTEGER NOT NULL,
    parts     TEXT    NOT NULL,
    currency  TEXT    NOT NULL,
    taken     INTEGER NOT NULL,
    refunded  INTEGER NOT NULL,
    -- What of the money counts, and how much less it costs for what was given back.
    credit    INTEGER NOT NULL,
    allowance INTEGER NOT NULL,
    method    TEXT,
    is_paid   INTEGER NOT NULL,
    pay_until INTEGER,
    -- Until when its places are kept while it is not paid: `pay_until`, or 0 where all was given back.
    lapses    INTEGER,
    at        INTEGER NOT NULL,
    device    INTEGER NOT NULL,
    staff     INTEGER,
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_part (
    event        INTEGER NOT NULL,
    order_number INTEGER NOT NULL,
    tax          INTEGER NOT NULL,
    -- What all of them cost when they were sold.
    sold         INTEGER NOT NULL DEFAULT 0,
    -- What those cost now that are not cancelled, and how many these are.
    live         INTEGER NOT NULL DEFAULT 0,
    count        INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, order_number, tax)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_tax (
    event        INTEGER NOT NULL,
    order_number INTEGER NOT NULL,
    tax          INTEGER NOT NULL,
    currency     TEXT    NOT NULL,
    gross        INTEGER NOT NULL,
    amount       INTEGER NOT NULL,
    PRIMARY KEY (event, order_number, tax)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE payment (
    event        INTEGER NOT NULL,
    order_number INTEGER NOT NULL,
    fact         INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    ms           INTEGER NOT NULL,
    counter      INTEGER NOT NULL,
    device       INTEGER NOT NULL,
    staff        INTEGER,
    method       TEXT    NOT NULL,
    amount       INTEGER NOT NULL,
    currency     TEXT    NOT NULL,
    tendered     INTEGER,
    reason       TEXT,
    PRIMARY KEY (event, order_number, fact)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE secret (
    name   TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE seller_count (
    event   INTEGER NOT NULL,
    device  INTEGER NOT NULL,
    staff   INTEGER NOT NULL,
    tickets INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, device, staff)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setup (
    event   INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    -- The name of an area or gate; the id of the others.
    name    TEXT    NOT NULL,
    state   TEXT    NOT NULL,
    PRIMARY KEY (event, kind, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE slot (
    event  INTEGER NOT NULL,
    number INTEGER NOT NULL,
    key    BLOB    NOT NULL,
    -- Whether everybody who signed with it was dismissed.
    ended  INTEGER NOT NULL,
    PRIMARY KEY (event, number, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
    event     INTEGER NOT NULL,
    type      INTEGER NOT NULL,
    issued    INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
    id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event        INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    -- 0: only known from scans of its code.
    listed       INTEGER NOT NULL,
    order_number INTEGER NOT NULL,
    type         INTEGER NOT NULL,
    serial       INTEGER NOT NULL,
    sealing      TEXT,
    foreign_code TEXT,
    -- The code of a wristband or card that is scanned in its place.
    linked_code  TEXT,
    state        TEXT    NOT NULL,
    state_text   TEXT,
    name         TEXT,
    email        TEXT,
    seat         TEXT,
    -- The seat as it is compared: folded, without double spaces.
    seat_key     TEXT,
    note         TEXT,
    valid_from   INTEGER,
    valid_until  INTEGER,
    issued_at    INTEGER NOT NULL,
    issued_by    INTEGER NOT NULL,
    issued_staff INTEGER,
    -- The serial of the code that was mailed last.
    mailed       INTEGER,
    -- The address that it was mailed to.
    mailed_to    TEXT,
    -- When the code that counts was made, when it is not the first.
    reissued_at  INTEGER,
    -- When it was held back or cancelled, lifted since or not.
    restrictions TEXT,
    -- What it was sold for, what it costs now, and the tax in that, in thousandths of a percent.
    sold_price   INTEGER,
    price        INTEGER,
    tax          INTEGER,
    -- Why it does not cost what its type does.
    price_reason TEXT,
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

CREATE INDEX cash_count_by_event ON cash_count (event);

CREATE INDEX fact_forks ON fact (event, device, seq) WHERE forks = 1;

CREATE INDEX fact_refused ON fact (event, device) WHERE refused <> '';

CREATE INDEX order_by_time ON "order" (event, at, number);

CREATE INDEX order_unpaid ON "order" (event, lapses, number) WHERE is_paid = 0;

CREATE INDEX pending_fact_next ON pending_fact (event, device, prev);

CREATE INDEX presence_conflict ON presence (event) WHERE conflict_a IS NOT NULL;

CREATE INDEX scan_by_ticket ON scan (event, ticket, fact) WHERE ticket IS NOT NULL;

CREATE INDEX scan_by_time ON scan (event, at, fact, device, gate, ticket, admits, direction, undone);

CREATE INDEX ticket_by_foreign_code ON ticket (event, foreign_code) WHERE foreign_code IS NOT NULL;

CREATE INDEX ticket_by_linked_code ON ticket (event, linked_code) WHERE linked_code IS NOT NULL;

CREATE INDEX ticket_by_name ON ticket (event, listed, sort_name, number, state, type, order_number);

CREATE INDEX ticket_by_order ON ticket (event, order_number);

CREATE INDEX ticket_by_seat ON ticket (event, seat_key) WHERE seat_key IS NOT NULL;

CREATE INDEX ticket_restricted ON ticket (event, number) WHERE restrictions IS NOT NULL;

CREATE TRIGGER event_changed_due AFTER UPDATE ON event_state
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

CREATE TRIGGER manual_counted AFTER INSERT ON scan WHEN new.reason = 'manual' AND new.undone IS NULL BEGIN
    INSERT INTO occupancy (event, area, type, day, manual)
        VALUES (new.event, new.area, coalesce(new.type, 0), new.day, CASE new.direction WHEN 'in' THEN 1 ELSE -1 END)
        ON CONFLICT DO UPDATE SET manual = manual + excluded.manual;
END;

CREATE TRIGGER manual_recounted AFTER UPDATE OF undone, day ON scan WHEN new.reason = 'manual' BEGIN
    UPDATE occupancy SET manual = manual - (old.undone IS NULL) * CASE old.direction WHEN 'in' THEN 1 ELSE -1 END
        WHERE event = old.event AND area = old.area AND type = coalesce(old.type, 0) AND day = old.day;
    INSERT INTO occupancy (event, area, type, day, manual)
        VALUES (new.event, new.area, coalesce(new.type, 0), new.day,
            (new.undone IS NULL) * CASE new.direction WHEN 'in' THEN 1 ELSE -1 END)
        ON CONFLICT DO UPDATE SET manual = manual + excluded.manual;
END;

CREATE TRIGGER manual_uncounted AFTER DELETE ON scan WHEN old.reason = 'manual' AND old.undone IS NULL BEGIN
    UPDATE occupancy SET manual = manual - CASE old.direction WHEN 'in' THEN 1 ELSE -1 END
        WHERE event = old.event AND area = old.area AND type = coalesce(old.type, 0) AND day = old.day;
END;

CREATE TRIGGER membership_made_due AFTER INSERT ON membership
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER money_counted AFTER INSERT ON payment BEGIN
    INSERT INTO money_count (event, method, currency, device, staff, taken, refunded, payments)
        VALUES (new.event, new.method, new.currency, new.device, coalesce(new.staff, -1), max(new.amount, 0),
            max(-new.amount, 0), 1)
        ON CONFLICT DO UPDATE SET taken = taken + excluded.taken, refunded = refunded + excluded.refunded,
            payments = payments + 1;
END;

CREATE TRIGGER money_uncounted AFTER DELETE ON payment BEGIN
    UPDATE money_count SET taken = taken - max(old.amount, 0), refunded = refunded - max(-old.amount, 0),
            payments = payments - 1
        WHERE event = old.event AND method = old.method AND currency = old.currency AND device = old.device
            AND staff = coalesce(old.staff, -1);
END;

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

CREATE TRIGGER order_made_due AFTER INSERT ON "order"
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT r.id, 4, t.number, r.mark FROM remote r CROSS JOIN ticket t INDEXED BY ticket_by_order
        WHERE r.event = new.event AND t.event = new.event AND t.order_number = new.number AND t.listed = 1
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

CREATE TRIGGER presence_counted AFTER INSERT ON presence BEGIN
    INSERT INTO occupancy (event, area, type, day, inside, admitted, come)
        VALUES (new.event, new.area, new.type, new.day, new.inside, new.entries > 0, new.counts AND new.entries > 0)
        ON CONFLICT DO UPDATE SET inside = inside + excluded.inside, admitted = admitted + excluded.admitted,
            come = come + excluded.come;
END;

CREATE TRIGGER presence_gone_due AFTER DELETE ON presence
WHEN EXISTS (SELECT 1 FROM remote WHERE event = old.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = old.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT r.id, 4, t.number, r.mark FROM remote r JOIN ticket t ON t.event = r.event
        WHERE r.event = old.event AND t.number = old.ticket AND t.listed = 1
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER presence_made_due AFTER INSERT ON presence
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT r.id, 4, t.number, r.mark FROM remote r JOIN ticket t ON t.event = r.event
        WHERE r.event = new.event AND t.number = new.ticket AND t.listed = 1
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
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

CREATE TRIGGER presence_uncounted AFTER DELETE ON presence BEGIN
    UPDATE occupancy SET inside = inside - old.inside, admitted = admitted - (old.entries > 0),
            come = come - (old.counts AND old.entries > 0)
        WHERE event = old.event AND area = old.area AND type = old.type AND day = old.day;
END;

CREATE TRIGGER proposal_forgotten AFTER INSERT ON forgotten WHEN new.kind = 4 BEGIN
    DELETE FROM proposal WHERE ticket = new.subject
        AND remote IN (SELECT id FROM remote WHERE event = new.event);
END;

CREATE TRIGGER scan_changed_due AFTER UPDATE OF undone ON scan
WHEN old.undone IS NOT new.undone AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, name, mark)
        SELECT id, 10, new.device, new.scan, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER scan_counted AFTER INSERT ON scan BEGIN
    INSERT INTO scan_count (event, reason, at, device, gate, area, direction, admits, stand, undone)
        VALUES (new.event, new.reason, new.at / 300000 * 300000, new.device, coalesce(new.gate, ''), new.area,
            new.direction, new.admits, new.undone IS NULL, new.undone IS NOT NULL)
        ON CONFLICT DO UPDATE SET stand = stand + excluded.stand, undone = undone + excluded.undone;
END;

CREATE TRIGGER scan_made_due AFTER INSERT ON scan
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, name, mark)
        SELECT id, 10, new.device, new.scan, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER scan_recounted AFTER UPDATE OF undone ON scan WHEN (old.undone IS NULL) <> (new.undone IS NULL) BEGIN
    UPDATE scan_count SET stand = stand + (new.undone IS NULL) - (old.undone IS NULL),
            undone = undone - (new.undone IS NULL) + (old.undone IS NULL)
        WHERE event = old.event AND reason = old.reason AND at = old.at / 300000 * 300000 AND device = old.device
            AND gate = coalesce(old.gate, '') AND area = old.area AND direction = old.direction;
END;

CREATE TRIGGER scan_uncounted AFTER DELETE ON scan BEGIN
    UPDATE scan_count SET stand = stand - (old.undone IS NULL), undone = undone - (old.undone IS NOT NULL)
        WHERE event = old.event AND reason = old.reason AND at = old.at / 300000 * 300000 AND device = old.device
            AND gate = coalesce(old.gate, '') AND area = old.area AND direction = old.direction;
END;

CREATE TRIGGER seller_counted AFTER INSERT ON ticket WHEN new.listed = 1 AND new.state <> 'cancelled' BEGIN
    INSERT INTO seller_count (event, device, staff, tickets)
        VALUES (new.event, new.issued_by, coalesce(new.issued_staff, -1), 1)
        ON CONFLICT DO UPDATE SET tickets = tickets + 1;
END;

CREATE TRIGGER seller_recounted
AFTER UPDATE OF listed, state, issued_by, issued_staff ON ticket
WHEN (old.listed, old.state = 'cancelled', old.issued_by, coalesce(old.issued_staff, -1))
    <> (new.listed, new.state = 'cancelled', new.issued_by, coalesce(new.issued_staff, -1)) BEGIN
    UPDATE seller_count SET tickets = tickets - (old.listed = 1 AND old.state <> 'cancelled')
        WHERE event = old.event AND device = old.issued_by AND staff = coalesce(old.issued_staff, -1);
    INSERT INTO seller_count (event, device, staff, tickets)
        VALUES (new.event, new.issued_by, coalesce(new.issued_staff, -1), new.listed = 1 AND new.state <> 'cancelled')
        ON CONFLICT DO UPDATE SET tickets = tickets + excluded.tickets;
END;

CREATE TRIGGER seller_uncounted AFTER DELETE ON ticket WHEN old.listed = 1 AND old.state <> 'cancelled' BEGIN
    UPDATE seller_count SET tickets = tickets - 1
        WHERE event = old.event AND device = old.issued_by AND staff = coalesce(old.issued_staff, -1);
END;

CREATE TRIGGER staff_changed_due AFTER UPDATE ON setup
WHEN new.kind = 9 AND old.state <> new.state AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
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

CREATE TRIGGER ticket_changed_due AFTER UPDATE ON ticket
WHEN new.listed = 1 AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT id, 4, new.number, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER ticket_counted AFTER INSERT ON ticket WHEN new.listed = 1 BEGIN
    INSERT INTO tally (event, type, issued, cancelled)
        VALUES (new.event, new.type, new.state <> 'cancelled', new.state = 'cancelled')
        ON CONFLICT DO UPDATE SET issued = issued + excluded.issued, cancelled = cancelled + excluded.cancelled;
END;

CREATE TRIGGER ticket_made_due AFTER INSERT ON ticket
WHEN new.listed = 1 AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark)
        SELECT id, 4, new.number, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER ticket_priced AFTER INSERT ON ticket WHEN new.listed = 1 BEGIN
    INSERT INTO order_part (event, order_number, tax, sold, live, count)
        VALUES (new.event, new.order_number, coalesce(new.tax, 0), coalesce(new.sold_price, 0),
            (new.state <> 'cancelled') * coalesce(new.price, 0), new.state <> 'cancelled')
        ON CONFLICT DO UPDATE SET sold = sold + excluded.sold, live = live + excluded.live, count = count + excluded.count;
END;

CREATE TRIGGER ticket_recounted AFTER UPDATE OF listed, type, state ON ticket
WHEN (old.listed, old.type, old.state = 'cancelled') <> (new.listed, new.type, new.state = 'cancelled') BEGIN
    UPDATE tally SET issued = issued - (old.state <> 'cancelled'), cancelled = cancelled - (old.state = 'cancelled')
        WHERE event = old.event AND type = old.type AND old.listed = 1;
    INSERT INTO tally (event, type, issued, cancelled)
        SELECT new.event, new.type, new.state <> 'cancelled', new.state = 'cancelled' WHERE new.listed = 1
        ON CONFLICT DO UPDATE SET issued = issued + excluded.issued, cancelled = cancelled + excluded.cancelled;
END;

CREATE TRIGGER ticket_renamed_due AFTER UPDATE OF name, type, listed ON ticket
WHEN (old.name IS NOT new.name OR old.type <> new.type OR old.listed <> new.listed)
    AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, name, mark)
        SELECT r.id, 10, s.device, s.scan, r.mark FROM remote r CROSS JOIN scan s
        WHERE r.event = new.event AND s.event = new.event AND s.ticket = new.number
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER ticket_repriced
AFTER UPDATE OF listed, order_number, state, sold_price, price, tax ON ticket
WHEN (old.listed, old.order_number, old.state = 'cancelled', old.sold_price, old.price, old.tax)
    IS NOT (new.listed, new.order_number, new.state = 'cancelled', new.sold_price, new.price, new.tax) BEGIN
    UPDATE order_part SET sold = sold - coalesce(old.sold_price, 0),
            live = live - (old.state <> 'cancelled') * coalesce(old.price, 0), count = count - (old.state <> 'cancelled')
        WHERE event = old.event AND order_number = old.order_number AND tax = coalesce(old.tax, 0) AND old.listed = 1;
    INSERT INTO order_part (event, order_number, tax, sold, live, count)
        SELECT new.event, new.order_number, coalesce(new.tax, 0), coalesce(new.sold_price, 0),
            (new.state <> 'cancelled') * coalesce(new.price, 0), new.state <> 'cancelled' WHERE new.listed = 1
        ON CONFLICT DO UPDATE SET sold = sold + excluded.sold, live = live + excluded.live, count = count + excluded.count;
END;

CREATE TRIGGER ticket_uncounted AFTER DELETE ON ticket WHEN old.listed = 1 BEGIN
    UPDATE tally SET issued = issued - (old.state <> 'cancelled'), cancelled = cancelled - (old.state = 'cancelled')
        WHERE event = old.event AND type = old.type;
END;

CREATE TRIGGER ticket_unpriced AFTER DELETE ON ticket WHEN old.listed = 1 BEGIN
    UPDATE order_part SET sold = sold - coalesce(old.sold_price, 0),
            live = live - (old.state <> 'cancelled') * coalesce(old.price, 0), count = count - (old.state <> 'cancelled')
        WHERE event = old.event AND order_number = old.order_number AND tax = coalesce(old.tax, 0);
END;

CREATE TRIGGER type_changed_due AFTER UPDATE ON ticket_type
WHEN old.state <> new.state AND EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER type_made_due AFTER INSERT ON ticket_type
WHEN EXISTS (SELECT 1 FROM remote WHERE event = new.event) BEGIN
    UPDATE remote SET mark = mark + 1 WHERE event = new.event;
    INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE event = new.event
        ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
