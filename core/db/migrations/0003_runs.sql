-- SPDX-License-Identifier: GPL-3.0-or-later
-- Experiments, runs and every point they logged.
CREATE TABLE experiment (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    external_id TEXT NOT NULL UNIQUE,   -- the source's own identity
    name        TEXT NOT NULL,
    deleted     {{integer}} NOT NULL CHECK (deleted IN (0, 1)), -- marked so in its source
    created_at  {{integer}} NOT NULL    -- ms since 1970, UTC; 0 where unknown
) {{table}};

CREATE TABLE experiment_tag (
    experiment_id {{integer}} NOT NULL REFERENCES experiment (id),
    name          TEXT NOT NULL,
    value         TEXT NOT NULL,
    PRIMARY KEY (experiment_id, name)
) {{compact table}};

CREATE TABLE run (
    id                 {{identity}},
    uid                TEXT NOT NULL UNIQUE,
    experiment_id      {{integer}} NOT NULL REFERENCES experiment (id),
    external_id        TEXT NOT NULL UNIQUE,
    name               TEXT NOT NULL,
    status             TEXT NOT NULL CHECK (status IN ('SCHEDULED', 'RUNNING', 'FINISHED', 'FAILED', 'KILLED')),
    deleted            {{integer}} NOT NULL CHECK (deleted IN (0, 1)),
    started_at         {{integer}},     -- ms since 1970, UTC
    ended_at           {{integer}},
    user_name          TEXT NOT NULL,
    source             TEXT NOT NULL,
    parent_external_id TEXT NOT NULL    -- '' where the run is not nested
) {{table}};
CREATE INDEX run_by_experiment ON run (experiment_id);

CREATE TABLE run_param (
    run_id {{integer}} NOT NULL REFERENCES run (id),
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (run_id, name)
) {{compact table}};

CREATE TABLE run_tag (
    run_id {{integer}} NOT NULL REFERENCES run (id),
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (run_id, name)
) {{compact table}};

CREATE TABLE dataset (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    digest      TEXT NOT NULL,
    source_type TEXT NOT NULL,
    source      TEXT NOT NULL,
    schema      TEXT NOT NULL,
    profile     TEXT NOT NULL,
    UNIQUE (name, digest, source_type, source)
) {{table}};

CREATE TABLE run_input (
    run_id     {{integer}} NOT NULL REFERENCES run (id),
    dataset_id {{integer}} NOT NULL REFERENCES dataset (id),
    context    TEXT NOT NULL,           -- training, validation …
    PRIMARY KEY (run_id, dataset_id, context)
) {{compact table}};

CREATE TABLE run_artifact (
    run_id {{integer}} NOT NULL REFERENCES run (id),
    path   TEXT NOT NULL,
    uri    TEXT NOT NULL,               -- inert text, never followed
    size   {{integer}} NOT NULL,        -- bytes; -1 where the file was not readable
    sha256 {{bytes}} NOT NULL,          -- empty where the file was not readable
    PRIMARY KEY (run_id, path)
) {{compact table}};

CREATE TABLE metric_series (
    id         {{identity}},
    run_id     {{integer}} NOT NULL REFERENCES run (id),
    name       TEXT NOT NULL,
    points     {{integer}} NOT NULL,
    nan_points {{integer}} NOT NULL,
    inf_points {{integer}} NOT NULL,
    first_step {{integer}} NOT NULL,
    last_step  {{integer}} NOT NULL,
    last_bits  {{integer}} NOT NULL,    -- IEEE 754 bits of the value logged last
    minimum    {{real}},                -- of the finite values; NULL where there are none
    maximum    {{real}},
    UNIQUE (run_id, name)
) {{table}};

-- Points in the order in which they were logged; a series is its blocks followed by its tail.
CREATE TABLE metric_block (
    series_id     {{integer}} NOT NULL REFERENCES metric_series (id),
    first_ordinal {{integer}} NOT NULL, -- of the block's first point; the series' first point has 0
    points        {{integer}} NOT NULL,
    data          {{bytes}} NOT NULL,   -- docs/metric-blocks.md
    PRIMARY KEY (series_id, first_ordinal)
) {{table}};

CREATE TABLE metric_tail (
    series_id {{integer}} NOT NULL REFERENCES metric_series (id),
    ordinal   {{integer}} NOT NULL,
    step      {{integer}} NOT NULL,
    time      {{integer}} NOT NULL,     -- ms since 1970, UTC; 0 where unknown
    bits      {{integer}} NOT NULL,     -- IEEE 754 bits of the value: NaN and infinities survive in every engine
    PRIMARY KEY (series_id, ordinal)
) {{compact table}};
