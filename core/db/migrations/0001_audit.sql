-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the project is, the append-only record of every change, and the commands that were carried out.
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY, -- project_uid, project_name, schema_version, min_reader
    value TEXT NOT NULL
) {{table}};
INSERT INTO meta (name, value) VALUES ('min_reader', '1');

CREATE TABLE audit_event (
    seq       {{identity}},          -- 1, 2, 3 … without a gap
    at        {{integer}} NOT NULL,  -- ms since 1970, UTC, by the writer's clock
    actor     TEXT NOT NULL,         -- person uid
    verb      TEXT NOT NULL,
    entity    TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    after     {{bytes}},             -- hash of the entity's rows after the change; NULL where it has none
    body      {{bytes}} NOT NULL     -- the entry itself: canonical JSON; the columns above repeat parts of it
) {{table}};
CREATE INDEX audit_event_by_entity ON audit_event (entity, entity_id, seq);

-- The right edge of the Merkle tree over audit_event, so that appending costs O(log n).
CREATE TABLE audit_head (
    id       {{integer}} NOT NULL PRIMARY KEY CHECK (id = 1),
    size     {{integer}} NOT NULL,
    root     {{bytes}} NOT NULL,
    frontier {{bytes}} NOT NULL
) {{table}};

CREATE TABLE command_log (
    command TEXT NOT NULL PRIMARY KEY, -- idempotency key
    outcome TEXT NOT NULL,             -- what the first sending answered
    at      {{integer}} NOT NULL
) {{table}};
