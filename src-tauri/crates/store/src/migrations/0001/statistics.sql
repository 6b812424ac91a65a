-- What SQLite believes of the tables' sizes. It chooses how to look things up while they are empty, and would take an
-- event for a search that finds ten rows: each check would then read all scans there are. A row is a table or an index with
-- the number of its rows, and how many of them share the first column, the first two, and so on, for two large
-- events. They are fixed, so that a laptop answers the same way every evening.

ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('cash_count', 'cash_count_by_event', '100 50'),
    ('dropped', 'dropped', '1000 2 1'),
    ('entry', 'entry', '300000 150000 50000 4 1 1'),
    ('fact', 'fact_forks', '10 5 2 2'),
    ('fact', 'fact_refused', '100 50 10'),
    ('fact', 'sqlite_autoindex_fact_1', '200000 100000 20000 1 1'),
    ('forgotten', 'forgotten', '1000 500 500 1'),
    ('order', 'order', '50000 25000 1'),
    ('order', 'order_by_time', '50000 25000 1 1'),
    ('order', 'order_unpaid', '500 250 2 1'),
    ('order_part', 'order_part', '50000 25000 1 1'),
    ('order_tax', 'order_tax', '50000 25000 1 1'),
    ('outbox', 'outbox', '1000 500 100 1 1'),
    ('part', 'part', '300000 2 1'),
    ('payment', 'payment', '50000 25000 1 1'),
    ('pending_fact', 'pending_fact', '1000 1'),
    ('pending_fact', 'pending_fact_next', '1000 500 50 1'),
    ('presence', 'presence', '100000 50000 1 1'),
    ('presence', 'presence_conflict', '100 50'),
    ('proposal', 'proposal', '100 50 2 1'),
    ('scan', 'scan', '100000 50000 1 1 1'),
    ('scan', 'scan_by_ticket', '100000 50000 2 1'),
    ('scan', 'scan_by_time', '100000 50000 2 1 1 1 1 1 1 1'),
    ('scan_count', 'scan_count', '10000 5000 1000 2 1 1 1 1'),
    ('scan_undo', 'scan_undo', '1000 500 1 1 1'),
    ('ticket', 'ticket', '100000 50000 1'),
    ('ticket', 'ticket_by_foreign_code', '10000 5000 1'),
    ('ticket', 'ticket_by_linked_code', '10000 5000 1'),
    ('ticket', 'ticket_by_name', '100000 50000 40000 2 1 1 1 1'),
    ('ticket', 'ticket_by_order', '100000 50000 2'),
    ('ticket', 'ticket_by_seat', '10000 5000 1'),
    ('ticket', 'ticket_restricted', '1000 500 1');
ANALYZE sqlite_schema;
