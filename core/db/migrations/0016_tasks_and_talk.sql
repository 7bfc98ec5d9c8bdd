-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody has to do, what people say to each other, and what each of them wants to hear of.
CREATE TABLE task (
    id               {{identity}},
    uid              TEXT NOT NULL UNIQUE,
    key              TEXT NOT NULL UNIQUE,                      -- T-1
    title            TEXT NOT NULL CHECK (title <> ''),
    text             TEXT NOT NULL,                             -- Markdown
    kind             TEXT NOT NULL CHECK (kind IN ('task', 'defect', 'efficiency', 'question', 'assumption', 'issue',
                                                   'dependency')),
    state            TEXT NOT NULL CHECK (state IN ('Planned', 'InProgress', 'Blocked', 'Done', 'Cancelled')),
    priority         TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
    owner_id         {{integer}} REFERENCES person (id),
    due_at           {{integer}},                               -- ms since 1970, UTC
    blocked_category TEXT NOT NULL,                             -- '' while it is not blocked
    blocked_reason   TEXT NOT NULL,
    blocked_since    {{integer}},
    source_kind      TEXT NOT NULL,                             -- what it was made from, as addresses have it; or ''
    source_uid       TEXT NOT NULL,
    use_case_id      {{integer}} REFERENCES use_case (id),
    author_id        {{integer}} NOT NULL REFERENCES person (id),
    created_at       {{integer}} NOT NULL,
    state_since      {{integer}} NOT NULL,
    staged           {{integer}} NOT NULL,                      -- invented for a demo
    row_version      {{integer}} NOT NULL
) {{table}};
