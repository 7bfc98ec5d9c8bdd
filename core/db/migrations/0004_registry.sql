-- SPDX-License-Identifier: GPL-3.0-or-later
-- Registered models as their source had them, kept for the releases.
CREATE TABLE registered_model (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    external_id TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    created_at  {{integer}} NOT NULL
) {{table}};

CREATE TABLE registered_model_tag (
    model_id {{integer}} NOT NULL REFERENCES registered_model (id),
    name     TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (model_id, name)
) {{compact table}};

CREATE TABLE model_version (
    id              {{identity}},
    model_id        {{integer}} NOT NULL REFERENCES registered_model (id),
    version         {{integer}} NOT NULL,
    run_external_id TEXT NOT NULL,
    stage           TEXT NOT NULL,
    status          TEXT NOT NULL,
    description     TEXT NOT NULL,
    source          TEXT NOT NULL,
    user_name       TEXT NOT NULL,
    created_at      {{integer}} NOT NULL,
    UNIQUE (model_id, version)
) {{table}};

CREATE TABLE model_version_tag (
    version_id {{integer}} NOT NULL REFERENCES model_version (id),
    name       TEXT NOT NULL,
    value      TEXT NOT NULL,
    PRIMARY KEY (version_id, name)
) {{compact table}};

CREATE TABLE model_alias (
    model_id {{integer}} NOT NULL REFERENCES registered_model (id),
    alias    TEXT NOT NULL,
    version  {{integer}} NOT NULL,
    PRIMARY KEY (model_id, alias)
) {{compact table}};
