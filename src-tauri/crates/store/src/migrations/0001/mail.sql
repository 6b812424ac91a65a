-- Mail that waits on this device. What went out is a fact; this is nobody else's affair.

-- Tickets that somebody asked to be mailed, until a server took them or refused.
CREATE TABLE mail_wanted (
    event  INTEGER NOT NULL REFERENCES event (id),
    ticket INTEGER NOT NULL,
    -- Also when it was mailed before.
    again  INTEGER NOT NULL,
    -- How often a server put it off: whoever was put off less goes first.
    tries  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, ticket)
) STRICT, WITHOUT ROWID;

-- Tickets that were being handed to a server, by the serial of their code and the address: when the program ends before the
-- server's answer is written down, nobody knows whether it took them.
CREATE TABLE mail_handing (
    event   INTEGER NOT NULL REFERENCES event (id),
    ticket  INTEGER NOT NULL,
    serial  INTEGER NOT NULL,
    address TEXT    NOT NULL,
    PRIMARY KEY (event, ticket)
) STRICT, WITHOUT ROWID;
