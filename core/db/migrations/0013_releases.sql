-- SPDX-License-Identifier: GPL-3.0-or-later
-- A version of a model on its way into use: what it is made of, and how far it has come. The imported row of the version
-- stays as its source has it.
CREATE TABLE release (
    id           {{identity}},
    uid          TEXT NOT NULL UNIQUE,
    version_id   {{integer}} NOT NULL UNIQUE REFERENCES model_version (id),
    run_id       {{integer}} REFERENCES run (id),             -- that made it; NULL where none is known
    use_case_id  {{integer}} REFERENCES use_case (id),        -- NULL while it serves none
    author_id    {{integer}} NOT NULL REFERENCES person (id),
    technique    TEXT NOT NULL,
    code_commit  TEXT NOT NULL,                               -- '' where it is not known
    params       TEXT NOT NULL,                               -- a JSON object of texts, as the run had them
    features     TEXT NOT NULL,                               -- a JSON array of texts; '[]' where they are not known
    environment  {{bytes}} NOT NULL,                          -- SHA-256 of the lock file; empty where it is not known
    identity     {{bytes}} NOT NULL,                          -- docs/file-format.md, "Identity of a release"
    state        TEXT NOT NULL,
    state_since  {{integer}} NOT NULL,
    state_reason TEXT NOT NULL,
    staged       {{integer}} NOT NULL CHECK (staged IN (0, 1)), -- invented for a demo, and shown so
    created_at   {{integer}} NOT NULL,                        -- ms since 1970, UTC
    row_version  {{integer}} NOT NULL
) {{table}};
CREATE INDEX release_by_identity ON release (identity);
CREATE INDEX release_by_run ON release (run_id);
CREATE INDEX release_by_use_case ON release (use_case_id);

-- Files that a release consists of.
CREATE TABLE release_artifact (
    release_id {{integer}} NOT NULL REFERENCES release (id),
    path       TEXT NOT NULL,           -- below the model's folder, with slashes
    role       TEXT NOT NULL CHECK (role IN ('model', 'environment', 'code', 'other')),
    size       {{integer}} NOT NULL,    -- bytes
    sha256     {{bytes}} NOT NULL,
    location   TEXT NOT NULL,           -- where the file stays; '' where its bytes are in the project's own store
    checked_at {{integer}} NOT NULL,    -- when it was hashed last: ms since 1970, UTC
    found      {{bytes}} NOT NULL,      -- SHA-256 at that time; empty where the file was gone
    inspection TEXT NOT NULL,           -- canonical JSON; '' where it has not been inspected
    PRIMARY KEY (release_id, path)
) {{compact table}};

-- Which data set played which part for a release.
CREATE TABLE release_split (
    release_id {{integer}} NOT NULL REFERENCES release (id),
    role       TEXT NOT NULL,           -- training, validation, test …
    dataset_id {{integer}} NOT NULL REFERENCES dataset (id),
    rows       {{integer}} NOT NULL,    -- -1 where they were not counted
    sha256     {{bytes}} NOT NULL,      -- of the file; empty where none was read
    row_hashes {{bytes}} NOT NULL,      -- SHA-256 of the content that holds the rows' hashes; empty where there are none
    PRIMARY KEY (release_id, role, dataset_id)
) {{compact table}};

-- Where versions are said to run, by whoever runs them. A fact is never refused: what policy says of it is a finding.
CREATE TABLE deployment (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    release_id  {{integer}} NOT NULL REFERENCES release (id),
    environment TEXT NOT NULL,          -- production, staging …
    live_at     {{integer}} NOT NULL,   -- ms since 1970, UTC
    source      TEXT NOT NULL,          -- who or what says so
    recorded_by {{integer}} NOT NULL REFERENCES person (id),
    recorded_at {{integer}} NOT NULL
) {{table}};
CREATE INDEX deployment_by_release ON deployment (release_id);
