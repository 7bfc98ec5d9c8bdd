-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was brought in, from where, and what came of it.
CREATE TABLE import_job (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    format      TEXT NOT NULL,
    source      TEXT NOT NULL,
    imported_at {{integer}} NOT NULL,
    actor       TEXT NOT NULL,          -- person uid
    created     {{integer}} NOT NULL,   -- rows of all kinds
    updated     {{integer}} NOT NULL,
    points      {{integer}} NOT NULL,
    issues      {{integer}} NOT NULL
) {{table}};

CREATE TABLE import_issue (
    job_id  {{integer}} NOT NULL REFERENCES import_job (id),
    ordinal {{integer}} NOT NULL,
    place   TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (job_id, ordinal)
) {{compact table}};
