-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was decided and why, and what one role hands to another.
CREATE TABLE decision (
    id            {{identity}},
    uid           TEXT NOT NULL UNIQUE,
    key           TEXT NOT NULL UNIQUE,                         -- D-1
    title         TEXT NOT NULL CHECK (title <> ''),
    context       TEXT NOT NULL,                                -- Markdown, as are the next three
    options       TEXT NOT NULL,
    outcome       TEXT NOT NULL,
    consequences  TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('Proposed', 'Accepted', 'Rejected', 'Deprecated', 'Superseded')),
    author_id     {{integer}} NOT NULL REFERENCES person (id),
    created_at    {{integer}} NOT NULL,                         -- ms since 1970, UTC
    decided_at    {{integer}},
    decided_by_id {{integer}} REFERENCES person (id),
    review_at     {{integer}},
    expected      TEXT NOT NULL,                                -- effect
    measured      TEXT NOT NULL,
    supersedes_id {{integer}} REFERENCES decision (id),
    use_case_id   {{integer}} REFERENCES use_case (id),
    staged        {{integer}} NOT NULL,
    row_version   {{integer}} NOT NULL
) {{table}};
