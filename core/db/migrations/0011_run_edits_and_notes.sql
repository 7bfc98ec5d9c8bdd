-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say of runs, apart from what their sources say: an import never touches it.
ALTER TABLE run ADD COLUMN given_name TEXT NOT NULL DEFAULT ''; -- shown instead of the source's; '' where nobody gave one
ALTER TABLE run ADD COLUMN archived_at {{integer}};             -- ms since 1970, UTC; NULL while nobody has put it away

CREATE TABLE run_given_tag (
    run_id {{integer}} NOT NULL REFERENCES run (id),
    name   TEXT NOT NULL,
    value  TEXT,                        -- shown instead of the source's; NULL hides the source's
    PRIMARY KEY (run_id, name)
) {{compact table}};
CREATE INDEX run_given_tag_by_name ON run_given_tag (name, run_id);

-- What somebody wrote about runs, or about a stretch of what they logged.
CREATE TABLE note (
    id             {{identity}},
    uid            TEXT NOT NULL UNIQUE,
    author_id      {{integer}} NOT NULL REFERENCES person (id),
    text           TEXT NOT NULL CHECK (text <> ''),             -- Markdown
    created_at     {{integer}} NOT NULL,                         -- ms since 1970, UTC
    edited_at      {{integer}},                                  -- NULL while nobody has changed the text
    resolved_at    {{integer}},                                  -- NULL while it is open
    resolved_by_id {{integer}} REFERENCES person (id),
    withdrawn_at   {{integer}},                                  -- NULL unless its author took it back
    row_version    {{integer}} NOT NULL
) {{table}};

-- Texts that later ones took the place of.
CREATE TABLE note_revision (
    note_id  {{integer}} NOT NULL REFERENCES note (id),
    ordinal  {{integer}} NOT NULL,      -- 0, 1, 2 … from the oldest
    text     TEXT NOT NULL,
    since    {{integer}} NOT NULL,      -- when this text was written: ms since 1970, UTC
    PRIMARY KEY (note_id, ordinal)
) {{compact table}};

-- What a note is about. A stretch of a metric is told by its steps, so that it is found again whatever is imported later.
CREATE TABLE note_anchor (
    note_id    {{integer}} NOT NULL REFERENCES note (id),
    ordinal    {{integer}} NOT NULL,    -- 0, 1, 2 …
    run_id     {{integer}} NOT NULL REFERENCES run (id),
    metric     TEXT NOT NULL,           -- '' where it is about the whole run
    first_step {{integer}},             -- NULL where it is about the whole metric
    last_step  {{integer}},             -- the same as the first for one point
    PRIMARY KEY (note_id, ordinal)
) {{compact table}};
CREATE INDEX note_anchor_by_run ON note_anchor (run_id, metric, note_id);

-- What a run made is asked before the run is put away.
CREATE INDEX model_version_by_run ON model_version (run_external_id);
