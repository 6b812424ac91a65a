-- What each fact is about. All from here on is made of facts, thrown away and made anew at will; triggers count it.

-- Each fact under each thing that it is about; things are folded from these, which therefore lie together.
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

-- Whose personal data was dropped, and of which facts: those up to this time. Kinds as in `entry`.
CREATE TABLE forgotten (
    event   INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    ms      INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (event, kind, subject)
) STRICT, WITHOUT ROWID;
