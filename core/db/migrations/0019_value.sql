-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a use case is to earn, what it does earn, and who says so.
CREATE TABLE value_record (
    id              {{identity}},
    uid             TEXT NOT NULL UNIQUE,
    key             TEXT NOT NULL UNIQUE,                       -- V-1
    use_case_id     {{integer}} NOT NULL REFERENCES use_case (id),
    hypothesis      TEXT NOT NULL CHECK (hypothesis <> ''),
    metric          TEXT NOT NULL,
    unit            TEXT NOT NULL,                              -- of target and realised
    target          {{real}} NOT NULL,
    baseline_method TEXT NOT NULL,
    realised        {{real}},                                   -- NULL until it is measured
    period_from     {{integer}},                                -- ms since 1970, UTC
    period_to       {{integer}},
    confidence      TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
    limits          TEXT NOT NULL,                              -- of what may be concluded
    state           TEXT NOT NULL CHECK (state IN ('Hypothesis', 'Measured', 'Accepted', 'Disputed')),
    author_id       {{integer}} NOT NULL REFERENCES person (id),
    created_at      {{integer}} NOT NULL,
    staged          {{integer}} NOT NULL,
    row_version     {{integer}} NOT NULL
) {{table}};
