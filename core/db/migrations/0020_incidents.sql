-- SPDX-License-Identifier: GPL-3.0-or-later
-- What went wrong with what runs, how far people are with it, and what came of it. Times are ms since 1970, UTC.
CREATE TABLE incident (
    id                   {{identity}},
    uid                  TEXT NOT NULL UNIQUE,
    key                  TEXT NOT NULL UNIQUE,                  -- I-1
    title                TEXT NOT NULL CHECK (title <> ''),
    text                 TEXT NOT NULL,                         -- what was noticed, Markdown
    root_cause           TEXT NOT NULL,                         -- Markdown; '' while nobody has said
    severity             TEXT NOT NULL CHECK (severity IN ('low', 'medium', 'high', 'critical')),
    state                TEXT NOT NULL
                         CHECK (state IN ('Detected', 'Acknowledged', 'Mitigated', 'Resolved', 'Reviewed', 'FalseAlarm')),
    state_since          {{integer}} NOT NULL,                  -- when that was written down
    state_reason         TEXT NOT NULL,
    detected_at          {{integer}} NOT NULL,                  -- this and the next six as people say them
    acknowledged_at      {{integer}},                           -- the first time, also where it broke out again after
    mitigated_at         {{integer}},                           -- NULL while it is not, or not any more
    resolved_at          {{integer}},
    reviewed_at          {{integer}},
    reopened_at          {{integer}},                           -- when it last broke out again
    false_alarm_at       {{integer}},                           -- when nothing was found to be wrong
    use_case_id          {{integer}} REFERENCES use_case (id),
    release_id           {{integer}} REFERENCES release (id),
    caused_by_deployment {{integer}} REFERENCES deployment (id),
    owner_id             {{integer}} REFERENCES person (id),
    reported_by          {{integer}} NOT NULL REFERENCES person (id),
    staged               {{integer}} NOT NULL CHECK (staged IN (0, 1)),
    created_at           {{integer}} NOT NULL,                  -- when it was reported
    row_version          {{integer}} NOT NULL,
    CHECK (state = 'FalseAlarm' OR (acknowledged_at IS NULL) = (state = 'Detected')),
    CHECK ((mitigated_at IS NULL) = (state IN ('Detected', 'Acknowledged', 'FalseAlarm'))),
    CHECK ((resolved_at IS NULL) = (state IN ('Detected', 'Acknowledged', 'Mitigated', 'FalseAlarm'))),
    CHECK ((false_alarm_at IS NULL) = (state <> 'FalseAlarm')),
    CHECK ((reviewed_at IS NULL) = (state <> 'Reviewed')),
    CHECK (detected_at <= acknowledged_at),
    CHECK (acknowledged_at <= mitigated_at),
    CHECK (acknowledged_at <= reopened_at),
    CHECK (reopened_at <= mitigated_at),
    CHECK (mitigated_at <= resolved_at),
    CHECK (resolved_at <= reviewed_at),
    CHECK (detected_at <= false_alarm_at),
    CHECK (acknowledged_at <= false_alarm_at),
    CHECK (reopened_at <= false_alarm_at),
    CHECK (state <> 'FalseAlarm' OR state_reason <> ''),
    CHECK (state <> 'Reviewed' OR root_cause <> '')
) {{table}};
CREATE INDEX incident_by_use_case ON incident (use_case_id);
CREATE INDEX incident_by_deployment ON incident (caused_by_deployment);

-- What somebody said came of it; tasks that were made from it name it themselves.
CREATE TABLE incident_link (
    incident_id {{integer}} NOT NULL REFERENCES incident (id),
    ordinal     {{integer}} NOT NULL,                           -- 1, 2, 3 … of its incident
    kind        TEXT NOT NULL CHECK (kind IN ('task', 'decision')), -- as addresses have it
    uid         TEXT NOT NULL,
    linked_by   {{integer}} NOT NULL REFERENCES person (id),
    linked_at   {{integer}} NOT NULL,
    PRIMARY KEY (incident_id, ordinal),
    UNIQUE (incident_id, kind, uid)
) {{compact table}};
