-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people agree on before they build: how a use case is framed, and how its models will be judged. A later version
-- supersedes an earlier one; nothing is removed.
CREATE TABLE charter (
    id           {{identity}},
    uid          TEXT NOT NULL UNIQUE,
    use_case_id  {{integer}} NOT NULL REFERENCES use_case (id),
    kind         TEXT NOT NULL CHECK (kind IN ('framing', 'evaluation-plan')),
    version      {{integer}} NOT NULL,      -- 1, 2, 3 … of that kind and use case
    state        TEXT NOT NULL CHECK (state IN ('Draft', 'Proposed', 'Accepted', 'Superseded')),
    content      TEXT NOT NULL,             -- canonical JSON; frozen once it is proposed
    author_id    {{integer}} NOT NULL REFERENCES person (id),
    created_at   {{integer}} NOT NULL,      -- ms since 1970, UTC
    proposed_at  {{integer}},
    accepted_at  {{integer}},
    staged       {{integer}} NOT NULL,
    row_version  {{integer}} NOT NULL,
    UNIQUE (use_case_id, kind, version)
) {{table}};

-- What somebody said of a proposed one; each person once in each of their roles.
CREATE TABLE charter_vote (
    id         {{identity}},
    charter_id {{integer}} NOT NULL REFERENCES charter (id),
    person_id  {{integer}} NOT NULL REFERENCES person (id),
    role       TEXT NOT NULL,
    vote       TEXT NOT NULL CHECK (vote IN ('accept', 'dissent', 'abstain')),
    text       TEXT NOT NULL,
    voted_at   {{integer}} NOT NULL,
    UNIQUE (charter_id, person_id, role)
) {{table}};
