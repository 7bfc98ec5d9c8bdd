-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a use case is for, what they say of it, what it is worth doing, and who can do the work.
CREATE TABLE user_group (
    id                 {{identity}},
    uid                TEXT NOT NULL UNIQUE,
    key                TEXT NOT NULL UNIQUE,                    -- G-1
    use_case_id        {{integer}} NOT NULL REFERENCES use_case (id),
    name               TEXT NOT NULL CHECK (name <> ''),
    size               {{integer}},                             -- people; NULL where nobody knows
    contact            TEXT NOT NULL,                           -- a person's or a mailbox's name
    influence          TEXT NOT NULL CHECK (influence IN ('low', 'medium', 'high')),
    adoption_target    {{real}},                                -- share of decisions, 0 to 1; NULL where none is agreed
    contact_every_days {{integer}},                             -- NULL where none is agreed
    created_at         {{integer}} NOT NULL,                    -- ms since 1970, UTC
    staged             {{integer}} NOT NULL,
    row_version        {{integer}} NOT NULL
) {{table}};

-- That somebody of the project talked with people of a group. Facts: added to, never changed.
CREATE TABLE user_contact (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    group_id    {{integer}} NOT NULL REFERENCES user_group (id),
    at          {{integer}} NOT NULL,                           -- when they talked; ms since 1970, UTC
    way         TEXT NOT NULL CHECK (way IN ('interview', 'workshop', 'observation', 'call', 'message', 'survey')),
    with_whom   TEXT NOT NULL,
    notes       TEXT NOT NULL,
    person_id   {{integer}} NOT NULL REFERENCES person (id),    -- who talked with them
    recorded_at {{integer}} NOT NULL,
    staged      {{integer}} NOT NULL
) {{table}};

-- What people who use a model, or bear what it decides, say of it.
CREATE TABLE feedback (
    id             {{identity}},
    uid            TEXT NOT NULL UNIQUE,
    key            TEXT NOT NULL UNIQUE,                        -- FB-1
    use_case_id    {{integer}} REFERENCES use_case (id),        -- NULL until somebody knows
    group_id       {{integer}} REFERENCES user_group (id),      -- who says it; NULL where nobody knows
    text           TEXT NOT NULL CHECK (text <> ''),
    source         TEXT NOT NULL,                               -- who said it, as it came in
    channel        TEXT NOT NULL,                               -- by which way: "branch", "hotline" …
    severity       TEXT NOT NULL CHECK (severity IN ('low', 'medium', 'high', 'critical')),
    harm           {{integer}} NOT NULL,                        -- 1 where somebody was or may be harmed
    prediction_ref TEXT NOT NULL,                               -- which prediction it is about
    received_at    {{integer}} NOT NULL,                        -- ms since 1970, UTC
    digest         {{bytes}} NOT NULL UNIQUE,                   -- SHA-256 of what was said, so that it comes in once
    state          TEXT NOT NULL CHECK (state IN ('New', 'Triaged', 'Linked', 'Answered', 'Closed')),
    state_since    {{integer}} NOT NULL,
    reply          TEXT NOT NULL,
    taken_by       {{integer}} NOT NULL REFERENCES person (id), -- who brought it in
    created_at     {{integer}} NOT NULL,
    staged         {{integer}} NOT NULL,
    row_version    {{integer}} NOT NULL
) {{table}};

-- What an item of feedback led to: a release, a task, a use case, an incident.
CREATE TABLE feedback_link (
    id          {{identity}},
    feedback_id {{integer}} NOT NULL REFERENCES feedback (id),
    kind        TEXT NOT NULL CHECK (kind IN ('release', 'task', 'use-case', 'incident')),
    target_uid  TEXT NOT NULL,
    linked_at   {{integer}} NOT NULL,
    UNIQUE (feedback_id, kind, target_uid)
) {{table}};

-- How much a use case is worth doing, in one respect, as somebody saw it. The newest of a respect counts.
CREATE TABLE use_case_rating (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    use_case_id {{integer}} NOT NULL REFERENCES use_case (id),
    respect     TEXT NOT NULL CHECK (respect IN ('value', 'feasibility', 'risk', 'reach')),
    score       {{integer}} NOT NULL CHECK (score BETWEEN 1 AND 5),
    reason      TEXT NOT NULL CHECK (reason <> ''),
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    rated_at    {{integer}} NOT NULL,
    staged      {{integer}} NOT NULL
) {{table}};

-- Who was there when a framing was written: a person of the project or a group of users.
CREATE TABLE charter_attendee (
    id         {{identity}},
    charter_id {{integer}} NOT NULL REFERENCES charter (id),
    person_id  {{integer}} REFERENCES person (id),
    group_id   {{integer}} REFERENCES user_group (id),
    CHECK ((person_id IS NULL) <> (group_id IS NULL)),
    UNIQUE (charter_id, person_id, group_id)
) {{table}};

-- That a gate was passed without one of the things it asks for, and why that can be borne.
CREATE TABLE gate_waiver (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    use_case_id {{integer}} NOT NULL REFERENCES use_case (id),
    item        TEXT NOT NULL,                                  -- the item's word
    reason      TEXT NOT NULL CHECK (reason <> ''),
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    role        TEXT NOT NULL,
    waived_at   {{integer}} NOT NULL,
    staged      {{integer}} NOT NULL
) {{table}};

-- Who does what in a stage of a use case: responsible, accountable, consulted, informed; an empty duty is one taken back.
CREATE TABLE duty (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    use_case_id {{integer}} NOT NULL REFERENCES use_case (id),
    stage       TEXT NOT NULL CHECK (stage IN ('frame', 'data', 'develop', 'validate', 'release', 'operate')),
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    duty        TEXT NOT NULL CHECK (duty IN ('R', 'A', 'C', 'I', '')),
    staged      {{integer}} NOT NULL,
    row_version {{integer}} NOT NULL,
    UNIQUE (use_case_id, stage, person_id)
) {{table}};

CREATE TABLE skill (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    family      TEXT NOT NULL CHECK (family <> ''),             -- "language models"
    name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
    staged      {{integer}} NOT NULL,
    row_version {{integer}} NOT NULL
) {{table}};

-- Skills of one family carry over to each other, except where a mark says that they do not.
CREATE TABLE skill_no_transfer (
    id            {{identity}},
    from_skill_id {{integer}} NOT NULL REFERENCES skill (id),
    to_skill_id   {{integer}} NOT NULL REFERENCES skill (id),
    UNIQUE (from_skill_id, to_skill_id)
) {{table}};

CREATE TABLE person_skill (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    skill_id    {{integer}} NOT NULL REFERENCES skill (id),
    level       {{integer}} NOT NULL CHECK (level BETWEEN 0 AND 4),
    evidence    TEXT NOT NULL,                                  -- empty where nothing shows it: it does not count then
    valid_until {{integer}},                                    -- ms since 1970, UTC; NULL where it does not end
    staged      {{integer}} NOT NULL,
    row_version {{integer}} NOT NULL,
    UNIQUE (person_id, skill_id)
) {{table}};

-- What work with a technique, or on one model, asks of people.
CREATE TABLE skill_requirement (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    technique   TEXT NOT NULL,                                  -- as use cases name it; empty where it is of a model
    model       TEXT NOT NULL,                                  -- a registered model's name; empty where it is of a technique
    skill_id    {{integer}} NOT NULL REFERENCES skill (id),
    least_level  {{integer}} NOT NULL CHECK (least_level BETWEEN 1 AND 4),
    least_people {{integer}} NOT NULL CHECK (least_people >= 1),
    staged      {{integer}} NOT NULL,
    row_version {{integer}} NOT NULL,
    CHECK ((technique = '') <> (model = '')),
    UNIQUE (technique, model, skill_id)
) {{table}};

-- Why a use case was put on hold or stopped, as a word that can be counted; the words beside it are the person's own.
ALTER TABLE use_case ADD COLUMN stop_code TEXT NOT NULL DEFAULT '';

-- Who stands behind it with money and influence, beside those who own it; NULL where nobody is named.
ALTER TABLE use_case ADD COLUMN sponsor_id {{integer}} REFERENCES person (id);

CREATE INDEX user_group_by_use_case ON user_group (use_case_id);
CREATE INDEX user_contact_by_group ON user_contact (group_id, at);
CREATE INDEX use_case_by_state ON use_case (state);
CREATE INDEX feedback_by_use_case ON feedback (use_case_id);
CREATE INDEX feedback_not_triaged ON feedback (harm, created_at) WHERE state = 'New';
CREATE INDEX feedback_link_by_target ON feedback_link (target_uid);
CREATE INDEX use_case_rating_by_use_case ON use_case_rating (use_case_id);
CREATE INDEX gate_waiver_by_use_case ON gate_waiver (use_case_id);

-- A role may be held for one use case only, or for a time.
ALTER TABLE role_grant ADD COLUMN use_case_id {{integer}} REFERENCES use_case (id); -- NULL: for the whole project
ALTER TABLE role_grant ADD COLUMN holds_from {{integer}};  -- ms since 1970, UTC; NULL: since it was granted
ALTER TABLE role_grant ADD COLUMN holds_until {{integer}}; -- the first ms at which it no longer holds; NULL: until it is taken away
