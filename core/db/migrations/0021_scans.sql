-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tools that look at code and packages found, as their SARIF files say. Nothing of it is changed after it came in.
CREATE TABLE scan (
    id           {{identity}},
    uid          TEXT NOT NULL UNIQUE,
    key          TEXT NOT NULL UNIQUE,                          -- SCAN-1
    use_case_id  {{integer}} NOT NULL REFERENCES use_case (id),
    release_id   {{integer}} REFERENCES release (id),           -- NULL where it is about none in particular
    tool         TEXT NOT NULL CHECK (tool <> ''),
    tool_version TEXT NOT NULL,                                 -- '' where the file says none
    category     TEXT NOT NULL,                                 -- of the run's automation id; '' where it has none
    outcome      TEXT NOT NULL CHECK (outcome IN ('not-run', 'failed', 'clean', 'results')),
    trouble      TEXT NOT NULL,                                 -- why it broke off, in the tool's words; ''
    errors       {{integer}} NOT NULL,                          -- results of that level that are not suppressed
    warnings     {{integer}} NOT NULL,
    notes        {{integer}} NOT NULL,                          -- with those of no level
    suppressed   {{integer}} NOT NULL,                          -- results of any level
    code_commit  TEXT NOT NULL,                                 -- that it looked at, in any words; '' where unknown
    repository   TEXT NOT NULL,                                 -- with the branch, as the file says; ''
    branch       TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    sha256       {{bytes}} NOT NULL,                            -- of the file, whose bytes are in content
    ran_at       {{integer}} NOT NULL,                          -- as the file says, or imported_at; ms since 1970, UTC
    person_id    {{integer}} NOT NULL REFERENCES person (id),   -- who imported it
    imported_at  {{integer}} NOT NULL,
    staged       {{integer}} NOT NULL CHECK (staged IN (0, 1))  -- invented for a demo
) {{table}};
CREATE INDEX scan_by_use_case ON scan (use_case_id);
CREATE INDEX scan_by_file ON scan (sha256);

-- Its results in the order of the file, those that are suppressed as well.
CREATE TABLE scan_result (
    id         {{identity}},
    uid        TEXT NOT NULL UNIQUE,
    scan_id    {{integer}} NOT NULL REFERENCES scan (id),
    ordinal    {{integer}} NOT NULL,                            -- 1, 2, 3 … of its scan
    identity   {{bytes}} NOT NULL,                              -- SHA-256: the same in every scan that has the result
    rule       TEXT NOT NULL,                                   -- '' where the tool names none
    level      TEXT NOT NULL CHECK (level IN ('error', 'warning', 'note', 'none')),
    message    TEXT NOT NULL,
    file       TEXT NOT NULL,                                   -- or what the tool calls the place; '' for none
    line       {{integer}} NOT NULL,                            -- from 1; 0 for none
    suppressed {{integer}} NOT NULL CHECK (suppressed IN (0, 1)),
    UNIQUE (scan_id, ordinal)
) {{table}};
