-- Orders, payments and cash counts.

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
CREATE INDEX order_unpaid ON "order" (event, lapses, number) WHERE is_paid = 0;
CREATE INDEX order_by_time ON "order" (event, at, number);

-- What an order's tickets cost, by the tax in it (thousandths of a percent), kept by triggers on `ticket`.
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

-- What of an order's money has tax in it: the money by rate, and the tax in that.
CREATE TABLE order_tax (
    event        INTEGER NOT NULL,
    order_number INTEGER NOT NULL,
    tax          INTEGER NOT NULL,
    currency     TEXT    NOT NULL,
    gross        INTEGER NOT NULL,
    amount       INTEGER NOT NULL,
    PRIMARY KEY (event, order_number, tax)
) STRICT, WITHOUT ROWID;

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
