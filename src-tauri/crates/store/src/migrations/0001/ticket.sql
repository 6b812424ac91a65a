-- Tickets and what finds them.

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
-- All that lists of guests are filtered by besides `presence`, so that none of them reads the tickets themselves.
CREATE INDEX ticket_by_name ON ticket (event, listed, sort_name, number, state, type, order_number);
CREATE INDEX ticket_by_order ON ticket (event, order_number);
CREATE INDEX ticket_by_seat ON ticket (event, seat_key) WHERE seat_key IS NOT NULL;
CREATE INDEX ticket_by_foreign_code ON ticket (event, foreign_code) WHERE foreign_code IS NOT NULL;
CREATE INDEX ticket_by_linked_code ON ticket (event, linked_code) WHERE linked_code IS NOT NULL;
CREATE INDEX ticket_restricted ON ticket (event, number) WHERE restrictions IS NOT NULL;

CREATE VIRTUAL TABLE guest USING fts5 (folded, content = '', contentless_delete = 1, tokenize = 'trigram');
-- The first one and two characters of every word that search looks at, in hex: what is too short for `guest`.
CREATE VIRTUAL TABLE guest_prefix USING fts5 (prefixes, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);

-- Listed tickets counted by type, kept by the triggers below. How many of them came is in `occupancy`.
CREATE TABLE tally (
    event     INTEGER NOT NULL,
    type      INTEGER NOT NULL,
    issued    INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, type)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ticket_counted AFTER INSERT ON ticket WHEN new.listed = 1 BEGIN
    INSERT INTO tally (event, type, issued, cancelled)
        VALUES (new.event, new.type, new.state <> 'cancelled', new.state = 'cancelled')
        ON CONFLICT DO UPDATE SET issued = issued + excluded.issued, cancelled = cancelled + excluded.cancelled;
END;
CREATE TRIGGER ticket_uncounted AFTER DELETE ON ticket WHEN old.listed = 1 BEGIN
    UPDATE tally SET issued = issued - (old.state <> 'cancelled'), cancelled = cancelled - (old.state = 'cancelled')
        WHERE event = old.event AND type = old.type;
END;
CREATE TRIGGER ticket_recounted AFTER UPDATE OF listed, type, state ON ticket
WHEN (old.listed, old.type, old.state = 'cancelled') <> (new.listed, new.type, new.state = 'cancelled') BEGIN
    UPDATE tally SET issued = issued - (old.state <> 'cancelled'), cancelled = cancelled - (old.state = 'cancelled')
        WHERE event = old.event AND type = old.type AND old.listed = 1;
    INSERT INTO tally (event, type, issued, cancelled)
        SELECT new.event, new.type, new.state <> 'cancelled', new.state = 'cancelled' WHERE new.listed = 1
        ON CONFLICT DO UPDATE SET issued = issued + excluded.issued, cancelled = cancelled + excluded.cancelled;
END;

-- What an order's tickets cost, in `order_part`.
CREATE TRIGGER ticket_priced AFTER INSERT ON ticket WHEN new.listed = 1 BEGIN
    INSERT INTO order_part (event, order_number, tax, sold, live, count)
        VALUES (new.event, new.order_number, coalesce(new.tax, 0), coalesce(new.sold_price, 0),
            (new.state <> 'cancelled') * coalesce(new.price, 0), new.state <> 'cancelled')
        ON CONFLICT DO UPDATE SET sold = sold + excluded.sold, live = live + excluded.live, count = count + excluded.count;
END;
CREATE TRIGGER ticket_unpriced AFTER DELETE ON ticket WHEN old.listed = 1 BEGIN
    UPDATE order_part SET sold = sold - coalesce(old.sold_price, 0),
            live = live - (old.state <> 'cancelled') * coalesce(old.price, 0), count = count - (old.state <> 'cancelled')
        WHERE event = old.event AND order_number = old.order_number AND tax = coalesce(old.tax, 0);
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

-- Tickets issued and not cancelled, by who sold them; staff -1: nobody was signed in.
CREATE TABLE seller_count (
    event   INTEGER NOT NULL,
    device  INTEGER NOT NULL,
    staff   INTEGER NOT NULL,
    tickets INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, device, staff)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER seller_counted AFTER INSERT ON ticket WHEN new.listed = 1 AND new.state <> 'cancelled' BEGIN
    INSERT INTO seller_count (event, device, staff, tickets)
        VALUES (new.event, new.issued_by, coalesce(new.issued_staff, -1), 1)
        ON CONFLICT DO UPDATE SET tickets = tickets + 1;
END;
CREATE TRIGGER seller_uncounted AFTER DELETE ON ticket WHEN old.listed = 1 AND old.state <> 'cancelled' BEGIN
    UPDATE seller_count SET tickets = tickets - 1
        WHERE event = old.event AND device = old.issued_by AND staff = coalesce(old.issued_staff, -1);
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
