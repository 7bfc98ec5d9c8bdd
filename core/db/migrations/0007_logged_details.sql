-- SPDX-License-Identifier: GPL-3.0-or-later
-- What runs log beside points: which way a metric gets better, histograms, and images and texts that are no files.
CREATE TABLE metric_definition (
    run_id      {{integer}} NOT NULL REFERENCES run (id),
    name        TEXT NOT NULL,          -- of the metric
    goal        TEXT NOT NULL CHECK (goal IN ('none', 'minimize', 'maximize')),
    step_metric TEXT NOT NULL,          -- the metric to draw it over; '' for the step
    PRIMARY KEY (run_id, name)
) {{compact table}};

CREATE TABLE histogram_series (
    id         {{identity}},
    run_id     {{integer}} NOT NULL REFERENCES run (id),
    name       TEXT NOT NULL,
    histograms {{integer}} NOT NULL,    -- how many there are
    digest     {{bytes}} NOT NULL,      -- of all of them: docs/file-format.md
    UNIQUE (run_id, name)
) {{table}};

CREATE TABLE histogram (
    series_id {{integer}} NOT NULL REFERENCES histogram_series (id),
    ordinal   {{integer}} NOT NULL,     -- 0, 1, 2 … in the order in which they were logged
    step      {{integer}} NOT NULL,
    time      {{integer}} NOT NULL,     -- ms since 1970, UTC; 0 where unknown
    data      {{bytes}} NOT NULL,       -- edges and counts: docs/file-format.md
    PRIMARY KEY (series_id, ordinal)
) {{table}};

-- The bytes of artifacts that are kept in the project itself.
CREATE TABLE content (
    id     {{identity}},
    sha256 {{bytes}} NOT NULL UNIQUE,   -- of the data
    data   {{bytes}} NOT NULL           -- at most 16 MiB
) {{table}};

-- Which of them a run brought in; its artifacts name them by their SHA-256.
CREATE TABLE run_content (
    run_id     {{integer}} NOT NULL REFERENCES run (id),
    content_id {{integer}} NOT NULL REFERENCES content (id),
    PRIMARY KEY (run_id, content_id)
) {{compact table}};
