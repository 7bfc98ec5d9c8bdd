-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was decided and why, what one role hands to another, what people met about, and changes of what runs.
CREATE TABLE decision (
    id            {{identity}},
    uid           TEXT NOT NULL UNIQUE,
    key           TEXT NOT NULL UNIQUE,                         -- D-1
    topic         TEXT NOT NULL CHECK (topic IN ('architecture', 'data', 'model', 'operations', 'business')),
    title         TEXT NOT NULL CHECK (title <> ''),
    context       TEXT NOT NULL,                                -- Markdown, as are the next three
    options       TEXT NOT NULL,
    outcome       TEXT NOT NULL,
    consequences  TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('Proposed', 'Accepted', 'Rejected', 'Deprecated', 'Superseded')),
    author_id     {{integer}} NOT NULL REFERENCES person (id),
    created_at    {{integer}} NOT NULL,                         -- ms since 1970, UTC
    decided_at    {{integer}},
    decided_by_id {{integer}} REFERENCES person (id),
    review_at     {{integer}},                                  -- when its effect is to be looked at
    expected      TEXT NOT NULL,                                -- effect
    measured      TEXT NOT NULL,                                -- '' while nobody has looked
    supersedes_id {{integer}} REFERENCES decision (id),
    use_case_id   {{integer}} REFERENCES use_case (id),
    staged        {{integer}} NOT NULL,                         -- invented for a demo
    row_version   {{integer}} NOT NULL
) {{table}};
CREATE INDEX decision_by_use_case ON decision (use_case_id);
CREATE INDEX decision_by_superseded ON decision (supersedes_id) WHERE supersedes_id IS NOT NULL;

CREATE TABLE handover (
    id            {{identity}},
    uid           TEXT NOT NULL UNIQUE,
    key           TEXT NOT NULL UNIQUE,                         -- H-1
    use_case_id   {{integer}} NOT NULL REFERENCES use_case (id),
    release_id    {{integer}} REFERENCES release (id),          -- NULL where it is about none in particular
    from_role     TEXT NOT NULL,
    to_role       TEXT NOT NULL,
    author_id     {{integer}} NOT NULL REFERENCES person (id),
    text          TEXT NOT NULL,                                -- Markdown
    state         TEXT NOT NULL CHECK (state IN ('Offered', 'Accepted', 'Returned', 'Withdrawn')),
    state_reason  TEXT NOT NULL,
    created_at    {{integer}} NOT NULL,
    offered_at    {{integer}} NOT NULL,                         -- the last time: the receiver's clock runs from here
    decided_at    {{integer}},
    decided_by_id {{integer}} REFERENCES person (id),
    staged        {{integer}} NOT NULL,
    row_version   {{integer}} NOT NULL
) {{table}};
CREATE INDEX handover_by_use_case ON handover (use_case_id);
CREATE INDEX handover_offered ON handover (offered_at) WHERE state = 'Offered';

-- What has to be known before a handover is taken: its checklist, and what the receiver asked.
CREATE TABLE handover_item (
    handover_id   {{integer}} NOT NULL REFERENCES handover (id),
    ordinal       {{integer}} NOT NULL,                         -- 0, 1, 2 …
    kind          TEXT NOT NULL CHECK (kind IN ('check', 'question')),
    text          TEXT NOT NULL,
    required      {{integer}} NOT NULL CHECK (required IN (0, 1)),
    answer        TEXT NOT NULL,                                -- '' while nobody has answered
    waiver        TEXT NOT NULL,                                -- why it needs no answer; '' where it does
    asked_by_id   {{integer}} NOT NULL REFERENCES person (id),
    settled_by_id {{integer}} REFERENCES person (id),           -- who answered or waived it last
    settled_at    {{integer}},
    PRIMARY KEY (handover_id, ordinal)
) {{compact table}};

CREATE TABLE meeting (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    key         TEXT NOT NULL UNIQUE,                           -- M-1
    title       TEXT NOT NULL CHECK (title <> ''),
    held_at     {{integer}} NOT NULL,
    text        TEXT NOT NULL,                                  -- the minutes, Markdown
    use_case_id {{integer}} REFERENCES use_case (id),
    author_id   {{integer}} NOT NULL REFERENCES person (id),
    created_at  {{integer}} NOT NULL,
    editor_id   {{integer}} REFERENCES person (id),             -- who wrote it as it is now; NULL for the author
    edited_at   {{integer}},
    staged      {{integer}} NOT NULL,
    row_version {{integer}} NOT NULL
) {{table}};

CREATE TABLE meeting_attendee (
    meeting_id {{integer}} NOT NULL REFERENCES meeting (id),
    ordinal    {{integer}} NOT NULL,                            -- 0, 1, 2 …
    person_id  {{integer}} REFERENCES person (id),              -- NULL for somebody from outside the project
    name       TEXT NOT NULL,                                   -- as it was written
    PRIMARY KEY (meeting_id, ordinal)
) {{compact table}};

-- What the minutes said before somebody wrote them otherwise.
CREATE TABLE meeting_revision (
    meeting_id {{integer}} NOT NULL REFERENCES meeting (id),
    ordinal    {{integer}} NOT NULL,                            -- 1, 2, 3 …
    title      TEXT NOT NULL,
    held_at    {{integer}} NOT NULL,
    text       TEXT NOT NULL,
    attendees  TEXT NOT NULL,                                   -- names, a line each
    author_id  {{integer}} NOT NULL REFERENCES person (id),     -- who wrote this
    since      {{integer}} NOT NULL,                            -- when
    PRIMARY KEY (meeting_id, ordinal)
) {{table}};

-- What came of it.
CREATE TABLE meeting_outcome (
    meeting_id {{integer}} NOT NULL REFERENCES meeting (id),
    ordinal    {{integer}} NOT NULL,                            -- 0, 1, 2 …
    kind       TEXT NOT NULL,                                   -- as addresses have it: decision, task
    uid        TEXT NOT NULL,
    PRIMARY KEY (meeting_id, ordinal)
) {{compact table}};

-- How long something may wait on a role before managers hear of it. The newest of a kind and role, or of the kind and every
-- role, counts for what begins to wait after it; without any, the program's own.
CREATE TABLE service_level (
    id        {{identity}},
    uid       TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL CHECK (kind IN ('handover', 'question', 'review', 'step', 'incident', 'harm', 'feedback',
                                            'urgent-task', 'high-task', 'normal-task', 'low-task')),
    role      TEXT NOT NULL,                                    -- '' for every role
    hours     {{integer}} NOT NULL CHECK (hours BETWEEN 0 AND 8784), -- by the calendar; 0 for as long as it takes
    reason    TEXT NOT NULL CHECK (reason <> ''),
    person_id {{integer}} NOT NULL REFERENCES person (id),      -- who said so
    acted_as  TEXT NOT NULL,
    said_at   {{integer}} NOT NULL,                             -- ms since 1970, UTC
    staged    {{integer}} NOT NULL CHECK (staged IN (0, 1))
) {{table}};

-- A time in which nothing goes to some places but what cannot wait.
CREATE TABLE change_freeze (
    id               {{identity}},
    uid              TEXT NOT NULL UNIQUE,
    key              TEXT NOT NULL UNIQUE,                      -- FZ-1
    name             TEXT NOT NULL CHECK (name <> ''),
    begins_at        {{integer}} NOT NULL,                      -- ms since 1970, UTC
    ends_at          {{integer}} NOT NULL CHECK (ends_at > begins_at),
    environments     TEXT NOT NULL,                             -- a JSON array; '[]' for every place
    reason           TEXT NOT NULL CHECK (reason <> ''),
    person_id        {{integer}} NOT NULL REFERENCES person (id), -- who said so
    acted_as         TEXT NOT NULL,
    said_at          {{integer}} NOT NULL,
    withdrawn_by_id  {{integer}} REFERENCES person (id),
    withdrawn_at     {{integer}},                               -- NULL while it counts
    withdrawn_reason TEXT NOT NULL,                             -- '' while it counts
    staged           {{integer}} NOT NULL CHECK (staged IN (0, 1)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL))
) {{table}};

-- A kind of change that is done the same way each time, agreed to once for all of them.
CREATE TABLE standard_change (
    id               {{identity}},
    uid              TEXT NOT NULL UNIQUE,
    key              TEXT NOT NULL UNIQUE,                      -- SC-1
    name             TEXT NOT NULL CHECK (name <> ''),
    impact_level     TEXT NOT NULL CHECK (impact_level IN ('low', 'medium')),
    description      TEXT NOT NULL,                             -- Markdown, as are the next five
    impact           TEXT NOT NULL,
    rollback         TEXT NOT NULL,
    comms            TEXT NOT NULL,
    training         TEXT NOT NULL,
    adoption         TEXT NOT NULL,
    valid_until      {{integer}} NOT NULL,                      -- ms since 1970, UTC
    person_id        {{integer}} NOT NULL REFERENCES person (id), -- who agreed to it
    acted_as         TEXT NOT NULL,
    said_at          {{integer}} NOT NULL,
    withdrawn_by_id  {{integer}} REFERENCES person (id),
    withdrawn_at     {{integer}},                               -- NULL while it is in the catalogue
    withdrawn_reason TEXT NOT NULL,                             -- '' while it is
    staged           {{integer}} NOT NULL CHECK (staged IN (0, 1)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL))
) {{table}};

-- A change of what runs: planned, agreed to by the roles of its type, done and looked at.
CREATE TABLE change (
    id             {{identity}},
    uid            TEXT NOT NULL UNIQUE,
    key            TEXT NOT NULL UNIQUE,                        -- CH-1
    type           TEXT NOT NULL CHECK (type IN ('standard', 'normal', 'emergency')),
    impact_level   TEXT NOT NULL CHECK (impact_level IN ('low', 'medium', 'high')),
    title          TEXT NOT NULL CHECK (title <> ''),
    reason         TEXT NOT NULL,                               -- Markdown, as are the next five
    impact         TEXT NOT NULL,
    rollback       TEXT NOT NULL,
    comms          TEXT NOT NULL,
    training       TEXT NOT NULL,
    adoption       TEXT NOT NULL,                               -- how much it is to be used
    standard_id    {{integer}} REFERENCES standard_change (id), -- NULL where it was made from none
    release_id     {{integer}} REFERENCES release (id),         -- NULL while nobody has said which
    environment    TEXT NOT NULL,                               -- production …; '' while nobody has said which
    state          TEXT NOT NULL CHECK (state IN ('Draft', 'Submitted', 'Approved', 'Scheduled', 'Implemented', 'Reviewed',
                                                  'Failed', 'Cancelled')),
    state_since    {{integer}} NOT NULL,                        -- ms since 1970, UTC
    state_reason   TEXT NOT NULL,
    submissions    {{integer}} NOT NULL,                        -- how often it was submitted
    author_id      {{integer}} NOT NULL REFERENCES person (id),
    created_at     {{integer}} NOT NULL,
    window_from    {{integer}},                                 -- when it is to be done
    window_until   {{integer}},
    implemented_at {{integer}},
    staged         {{integer}} NOT NULL CHECK (staged IN (0, 1)),
    row_version    {{integer}} NOT NULL
) {{table}};
CREATE INDEX change_by_release ON change (release_id);

-- Who agreed to it. Only what was said of its last submission counts; the rest stays.
CREATE TABLE change_approval (
    change_id  {{integer}} NOT NULL REFERENCES change (id),
    ordinal    {{integer}} NOT NULL,                            -- 0, 1, 2 …
    submission {{integer}} NOT NULL,                            -- 1, 2, 3 … of its change
    person_id  {{integer}} NOT NULL REFERENCES person (id),
    role       TEXT NOT NULL,
    text       TEXT NOT NULL,
    said_at    {{integer}} NOT NULL,
    PRIMARY KEY (change_id, ordinal),
    UNIQUE (change_id, submission, person_id),
    UNIQUE (change_id, submission, role)
) {{compact table}};

-- What goes somewhere under it: planned, recorded, or both.
CREATE TABLE change_deployment (
    change_id     {{integer}} NOT NULL REFERENCES change (id),
    ordinal       {{integer}} NOT NULL,                         -- 0, 1, 2 …
    release_id    {{integer}} NOT NULL REFERENCES release (id),
    environment   TEXT NOT NULL,
    person_id     {{integer}} NOT NULL REFERENCES person (id),
    said_at       {{integer}} NOT NULL,                         -- when it was planned or recorded
    planned_for   {{integer}},                                  -- NULL where it was recorded without a plan
    deployment_id {{integer}} UNIQUE REFERENCES deployment (id), -- NULL while it is only planned
    mode          TEXT NOT NULL,                                -- shadow, advisory, canary, full; '' where nobody said
    PRIMARY KEY (change_id, ordinal)
) {{compact table}};
CREATE INDEX change_deployment_by_release ON change_deployment (release_id);
ALTER TABLE deployment ADD COLUMN mode TEXT NOT NULL DEFAULT ''; -- likewise
