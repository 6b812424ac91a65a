-- Orders, payments and cash counts.

CREATE TABLE "order" (
    event     INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    buyer     TEXT,
    email     TEXT,
    note      TEXT,
    lines     TEXT    NOT NULL,
    total     INTEGER NOT NULL,
    currency  TEXT    NOT NULL,
    taken     INTEGER NOT NULL,
    refunded  INTEGER NOT NULL,
    method    TEXT,
    is_paid   INTEGER NOT NULL,
    pay_until INTEGER,
    at        INTEGER NOT NULL,
    device    INTEGER NOT NULL,
    staff     INTEGER,
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_unpaid ON "order" (event, pay_until, number) WHERE is_paid = 0;
CREATE INDEX order_by_time ON "order" (event, at, number);

-- An order's payments lie together.
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
CREATE INDEX cash_count_by_event ON cash_count (event);

-- Payments and refunds added up; staff -1: nobody was signed in.
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

-- What is carried where, and what is due there. Nothing here is a fact, and nothing here leaves this device except in
-- its own backup.
