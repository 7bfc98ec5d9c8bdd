-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a use case is to earn, what it does earn, and who says so. More is better: a saving is a positive number.
CREATE TABLE value_record (
    id              {{identity}},
    uid             TEXT NOT NULL UNIQUE,
    key             TEXT NOT NULL UNIQUE,                       -- V-1
    use_case_id     {{integer}} NOT NULL REFERENCES use_case (id),
    hypothesis      TEXT NOT NULL CHECK (hypothesis <> ''),
    metric          TEXT NOT NULL CHECK (metric <> ''),
    unit            TEXT NOT NULL,                              -- of target and realised
    target          {{real}} NOT NULL,
    baseline_method TEXT NOT NULL,                              -- how one knows what would have been without it
    state           TEXT NOT NULL CHECK (state IN ('Hypothesis', 'Measured', 'Accepted', 'Disputed')),
    state_since     {{integer}} NOT NULL,                       -- ms since 1970, UTC
    author_id       {{integer}} NOT NULL REFERENCES person (id),
    created_at      {{integer}} NOT NULL,
    staged          {{integer}} NOT NULL CHECK (staged IN (0, 1)),
    row_version     {{integer}} NOT NULL
) {{table}};
CREATE INDEX value_record_by_use_case ON value_record (use_case_id);

-- Readings of a value; a later one replaces an earlier one, and both stay.
CREATE TABLE value_measurement (
    id          {{identity}},
    value_id    {{integer}} NOT NULL REFERENCES value_record (id),
    number      {{integer}} NOT NULL,                           -- 1, 2, 3 … of its record
    realised    {{real}} NOT NULL,
    period_from {{integer}} NOT NULL,                           -- ms since 1970, UTC
    period_to   {{integer}} NOT NULL CHECK (period_to > period_from),
    confidence  TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
    limits      TEXT NOT NULL,                                  -- of what may be concluded
    evidence    TEXT NOT NULL,
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    role        TEXT NOT NULL,
    measured_at {{integer}} NOT NULL,
    UNIQUE (value_id, number)
) {{table}};

-- What somebody said of a measurement: stands by it, accepts it, disputes it, and how a dispute was decided.
CREATE TABLE value_voice (
    id          {{identity}},
    value_id    {{integer}} NOT NULL REFERENCES value_record (id),
    measurement {{integer}} NOT NULL,                           -- its number
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    role        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN
        ('acknowledged', 'accepted', 'disputed', 'countered', 'upheld', 'dismissed')),
    text        TEXT NOT NULL,                                  -- the claim, what speaks against it, or the decision
    evidence    TEXT NOT NULL,
    said_at     {{integer}} NOT NULL
) {{table}};
CREATE INDEX value_voice_by_value ON value_voice (value_id);

-- How many of a group's decisions were taken with a model in a window of time. Of the same window the last one counts.
CREATE TABLE adoption_record (
    id            {{identity}},
    uid           TEXT NOT NULL UNIQUE,
    user_group_id {{integer}} NOT NULL REFERENCES user_group (id),
    window_from   {{integer}} NOT NULL,                         -- ms since 1970, UTC
    window_to     {{integer}} NOT NULL CHECK (window_to > window_from),
    eligible      {{integer}} NOT NULL CHECK (eligible > 0),    -- decisions that could have been taken with it
    used          {{integer}} NOT NULL CHECK (used >= 0 AND used <= eligible),
    overridden    {{integer}} NOT NULL CHECK (overridden >= 0 AND overridden <= used),
    reasons       TEXT NOT NULL,                                -- why people went against it
    level         {{real}} NOT NULL,                            -- the share that was agreed on then, 0 to 1
    author_id     {{integer}} NOT NULL REFERENCES person (id),
    recorded_at   {{integer}} NOT NULL,
    staged        {{integer}} NOT NULL CHECK (staged IN (0, 1))
) {{table}};
CREATE INDEX adoption_record_by_group ON adoption_record (user_group_id);

-- Management briefs as they were frozen. Nothing of one is ever computed again.
CREATE TABLE brief (
    id        {{identity}},
    uid       TEXT NOT NULL UNIQUE,
    number    {{integer}} NOT NULL UNIQUE,                      -- 1, 2, 3 …
    as_of     {{integer}} NOT NULL,                             -- of its figures: ms since 1970, UTC
    frozen_by {{integer}} NOT NULL REFERENCES person (id),
    role      TEXT NOT NULL,
    frozen_at {{integer}} NOT NULL,
    content   TEXT NOT NULL,                                    -- canonical JSON, as an edition of a report has it
    digest    TEXT NOT NULL CHECK (length(digest) = 64)         -- SHA-256 of content, in hexadecimal digits
) {{table}};

-- What may go wrong, how bad that would be, and who answers for it. Levels are from 1 to 5.
CREATE TABLE risk (
    id                  {{identity}},
    uid                 TEXT NOT NULL UNIQUE,
    key                 TEXT NOT NULL UNIQUE,                   -- R-1
    use_case_id         {{integer}} REFERENCES use_case (id),
    release_id          {{integer}} REFERENCES release (id),
    finding_id          {{integer}} REFERENCES finding (id),    -- that it comes from
    control             TEXT NOT NULL,                          -- the key of a policy's control; '' for none
    title               TEXT NOT NULL CHECK (title <> ''),
    cause               TEXT NOT NULL,
    effect              TEXT NOT NULL,
    plan                TEXT NOT NULL,                          -- what is done about it
    treatment           TEXT NOT NULL CHECK (treatment IN ('', 'mitigate', 'transfer', 'avoid', 'accept')),
    owner_id            {{integer}} REFERENCES person (id),
    likelihood          {{integer}} CHECK (likelihood BETWEEN 1 AND 5), -- inherent; NULL while nobody has judged it
    impact              {{integer}} CHECK (impact BETWEEN 1 AND 5),
    residual_likelihood {{integer}} CHECK (residual_likelihood BETWEEN 1 AND 5),
    residual_impact     {{integer}} CHECK (residual_impact BETWEEN 1 AND 5),
    offered_likelihood  {{integer}} CHECK (offered_likelihood BETWEEN 1 AND 5), -- what evidence is to lower it to
    offered_impact      {{integer}} CHECK (offered_impact BETWEEN 1 AND 5),
    offered_evidence    TEXT NOT NULL,
    offered_by          {{integer}} REFERENCES person (id),
    offered_at          {{integer}},                            -- ms since 1970, UTC; NULL where nothing is to be validated
    review_at           {{integer}},
    state               TEXT NOT NULL CHECK (state IN ('Identified', 'Assessed', 'Treated', 'RiskAccepted', 'Closed')),
    state_since         {{integer}} NOT NULL,
    state_reason        TEXT NOT NULL,
    accepter_id         {{integer}} REFERENCES person (id),     -- who offers to bear it, or bears it
    accepted_until      {{integer}},
    acceptance          TEXT NOT NULL,                          -- why it can be borne
    raised_by           {{integer}} NOT NULL REFERENCES person (id),
    staged              {{integer}} NOT NULL CHECK (staged IN (0, 1)),
    created_at          {{integer}} NOT NULL,
    row_version         {{integer}} NOT NULL,
    CHECK ((likelihood IS NULL) = (impact IS NULL)),
    CHECK ((residual_likelihood IS NULL) = (likelihood IS NULL)),
    CHECK ((residual_impact IS NULL) = (likelihood IS NULL)),
    CHECK ((offered_at IS NULL) = (offered_by IS NULL))
) {{table}};
CREATE INDEX risk_by_use_case ON risk (use_case_id);

-- Every judgement that counted, in their order.
CREATE TABLE risk_assessment (
    id           {{identity}},
    risk_id      {{integer}} NOT NULL REFERENCES risk (id),
    ordinal      {{integer}} NOT NULL,                          -- 1, 2, 3 … of its risk
    residual     {{integer}} NOT NULL CHECK (residual IN (0, 1)), -- else of the inherent risk
    likelihood   {{integer}} NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
    impact       {{integer}} NOT NULL CHECK (impact BETWEEN 1 AND 5),
    text         TEXT NOT NULL,                                 -- why, or the evidence
    person_id    {{integer}} NOT NULL REFERENCES person (id),
    validated_by {{integer}} REFERENCES person (id),
    said_at      {{integer}} NOT NULL,
    UNIQUE (risk_id, ordinal)
) {{table}};
