-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether rows that a model sees now are like those it was made from. A check is never changed once it is there.
CREATE TABLE drift_check (
    id               {{identity}},
    uid              TEXT NOT NULL UNIQUE,
    key              TEXT NOT NULL UNIQUE,                      -- DC-1
    use_case_id      {{integer}} NOT NULL REFERENCES use_case (id),
    release_id       {{integer}} REFERENCES release (id),       -- whose input it is; NULL for none in particular
    reference_name   TEXT NOT NULL CHECK (reference_name <> ''), -- of the file, without its folder
    reference_sha256 TEXT NOT NULL CHECK (length(reference_sha256) = 64), -- in hexadecimal digits
    reference_rows   {{integer}} NOT NULL CHECK (reference_rows >= 0),
    current_name     TEXT NOT NULL CHECK (current_name <> ''),
    current_sha256   TEXT NOT NULL CHECK (length(current_sha256) = 64),
    current_rows     {{integer}} NOT NULL CHECK (current_rows >= 0),
    policy           TEXT NOT NULL CHECK (policy IN ('psi_quantile10', 'psi_equal_width10')), -- how numbers are put into bins
    watch_limit      TEXT NOT NULL,                             -- of the index, as a decimal number
    drift_limit      TEXT NOT NULL,
    note             TEXT NOT NULL,
    author_id        {{integer}} NOT NULL REFERENCES person (id),
    role             TEXT NOT NULL,                             -- acted in
    checked_at       {{integer}} NOT NULL,                      -- ms since 1970, UTC
    staged           {{integer}} NOT NULL CHECK (staged IN (0, 1))
) {{table}};
CREATE INDEX drift_check_by_use_case ON drift_check (use_case_id);

-- What a check says of one column of both tables.
CREATE TABLE drift_reading (
    id       {{identity}},
    uid      TEXT NOT NULL UNIQUE,
    check_id {{integer}} NOT NULL REFERENCES drift_check (id),
    ordinal  {{integer}} NOT NULL,                              -- 1, 2, 3 … of its check
    name     TEXT NOT NULL,                                     -- of the column
    verdict  TEXT NOT NULL CHECK (verdict IN
        ('too-few', 'within', 'watch', 'drifted', 'missing-in-current', 'only-in-current')),
    content  TEXT NOT NULL,                                     -- its figures, canonical JSON
    UNIQUE (check_id, ordinal)
) {{table}};
CREATE INDEX drift_reading_by_name ON drift_reading (name, verdict);
