-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works in the project, in which roles, and the use cases everything else hangs on.
CREATE TABLE person (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL CHECK (name <> ''),
    email       TEXT NOT NULL,
    active      {{integer}} NOT NULL CHECK (active IN (0, 1)),
    staged      {{integer}} NOT NULL CHECK (staged IN (0, 1)), -- invented for a demo, and shown so
    created_at  {{integer}} NOT NULL,                          -- ms since 1970, UTC
    row_version {{integer}} NOT NULL
) {{table}};

CREATE TABLE role_grant (
    id         {{identity}},
    uid        TEXT NOT NULL UNIQUE,
    person_id  {{integer}} NOT NULL REFERENCES person (id),
    role       TEXT NOT NULL,
    granted_at {{integer}} NOT NULL,
    revoked_at {{integer}}            -- NULL while it holds
) {{table}};
CREATE INDEX role_grant_by_person ON role_grant (person_id, role);

CREATE TABLE use_case (
    id                {{identity}},
    uid               TEXT NOT NULL UNIQUE,
    key               TEXT NOT NULL UNIQUE,  -- UC-1
    title             TEXT NOT NULL CHECK (title <> ''),
    problem           TEXT NOT NULL,
    owner_id          {{integer}} REFERENCES person (id),
    business_owner_id {{integer}} REFERENCES person (id),
    risk_tier         TEXT NOT NULL CHECK (risk_tier IN ('low', 'medium', 'high')),
    technique         TEXT NOT NULL,
    value_hypothesis  TEXT NOT NULL,
    state             TEXT NOT NULL,
    state_since       {{integer}} NOT NULL,
    state_before_hold TEXT NOT NULL,          -- where a use case on hold goes back to
    iteration         {{integer}} NOT NULL,
    stop_reason       TEXT NOT NULL,
    staged            {{integer}} NOT NULL CHECK (staged IN (0, 1)),
    created_at        {{integer}} NOT NULL,
    row_version       {{integer}} NOT NULL
) {{table}};
