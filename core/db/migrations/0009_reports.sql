-- SPDX-License-Identifier: GPL-3.0-or-later
-- Analysis reports. What people write is only ever added to: a change of a block or of the order is a new version.
CREATE TABLE report (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    use_case_id {{integer}} UNIQUE REFERENCES use_case (id), -- one report of a use case, which grows
    author_id   {{integer}} NOT NULL REFERENCES person (id),
    staged      {{integer}} NOT NULL CHECK (staged IN (0, 1)), -- invented for a demo, and shown so
    created_at  {{integer}} NOT NULL                           -- ms since 1970, UTC
) {{table}};

CREATE TABLE report_version (
    report_id  {{integer}} NOT NULL REFERENCES report (id),
    version    {{integer}} NOT NULL,                -- 1, 2, 3 …; the last one holds
    title      TEXT NOT NULL CHECK (title <> ''),
    blocks     TEXT NOT NULL,                       -- uids of its blocks in order, a JSON array
    author_id  {{integer}} NOT NULL REFERENCES person (id),
    written_at {{integer}} NOT NULL,
    PRIMARY KEY (report_id, version)
) {{compact table}};

CREATE TABLE report_block (
    id        {{identity}},
    uid       TEXT NOT NULL UNIQUE,
    report_id {{integer}} NOT NULL REFERENCES report (id),
    kind      TEXT NOT NULL CHECK (kind IN ('text', 'chart', 'table', 'note'))
) {{table}};
CREATE INDEX report_block_by_report ON report_block (report_id);

CREATE TABLE report_block_version (
    block_id   {{integer}} NOT NULL REFERENCES report_block (id),
    version    {{integer}} NOT NULL,                -- 1, 2, 3 …; the last one holds
    content    TEXT NOT NULL,                       -- canonical JSON, see docs/file-format.md
    author_id  {{integer}} NOT NULL REFERENCES person (id),
    written_at {{integer}} NOT NULL,
    PRIMARY KEY (block_id, version)
) {{compact table}};

-- What a report showed when somebody froze it.
CREATE TABLE report_edition (
    id        {{identity}},
    uid       TEXT NOT NULL UNIQUE,
    report_id {{integer}} NOT NULL REFERENCES report (id),
    number    {{integer}} NOT NULL,                 -- 1, 2, 3 … of its report
    frozen_by {{integer}} NOT NULL REFERENCES person (id),
    frozen_at {{integer}} NOT NULL,
    content   TEXT NOT NULL,                        -- canonical JSON, see docs/file-format.md
    digest    TEXT NOT NULL CHECK (length(digest) = 64), -- SHA-256 of content, in hexadecimal digits
    UNIQUE (report_id, number)
) {{table}};
