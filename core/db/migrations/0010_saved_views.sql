-- SPDX-License-Identifier: GPL-3.0-or-later
-- Arrangements of pages under a name. A change is a new version; an archived view is one that nobody finds any more.
CREATE TABLE saved_view (
    id         {{identity}},
    uid        TEXT NOT NULL UNIQUE,
    page       TEXT NOT NULL,                                  -- 'data-science'
    owner_id   {{integer}} NOT NULL REFERENCES person (id),
    created_at {{integer}} NOT NULL                            -- ms since 1970, UTC
) {{table}};

CREATE TABLE saved_view_version (
    view_id    {{integer}} NOT NULL REFERENCES saved_view (id),
    version    {{integer}} NOT NULL,                           -- 1, 2, 3 …; the last one holds
    name       TEXT NOT NULL CHECK (name <> ''),
    shared     {{integer}} NOT NULL CHECK (shared IN (0, 1)),
    archived   {{integer}} NOT NULL CHECK (archived IN (0, 1)),
    content    TEXT NOT NULL,                                  -- canonical JSON, see docs/file-format.md
    author_id  {{integer}} NOT NULL REFERENCES person (id),
    written_at {{integer}} NOT NULL,
    PRIMARY KEY (view_id, version)
) {{compact table}};
