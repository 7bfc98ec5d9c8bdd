-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody has to do, what people say to each other, and what each of them wants to hear of.
CREATE TABLE task (
    id               {{identity}},
    uid              TEXT NOT NULL UNIQUE,
    key              TEXT NOT NULL UNIQUE,                      -- T-1
    title            TEXT NOT NULL CHECK (title <> ''),
    text             TEXT NOT NULL,                             -- Markdown
    kind             TEXT NOT NULL CHECK (kind IN ('task', 'defect', 'efficiency', 'question', 'assumption', 'issue',
                                                   'dependency')),
    state            TEXT NOT NULL CHECK (state IN ('Planned', 'InProgress', 'Blocked', 'Done', 'Cancelled')),
    priority         TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
    owner_id         {{integer}} REFERENCES person (id),
    due_at           {{integer}},                               -- ms since 1970, UTC
    blocked_category TEXT NOT NULL,                             -- '' while it is not blocked
    blocked_reason   TEXT NOT NULL,
    blocked_since    {{integer}},
    source_kind      TEXT NOT NULL,                             -- what it was made from, as addresses have it; or ''
    source_uid       TEXT NOT NULL,
    use_case_id      {{integer}} REFERENCES use_case (id),
    author_id        {{integer}} NOT NULL REFERENCES person (id),
    created_at       {{integer}} NOT NULL,
    state_since      {{integer}} NOT NULL,
    staged           {{integer}} NOT NULL,                      -- invented for a demo
    row_version      {{integer}} NOT NULL
) {{table}};
CREATE INDEX task_by_owner ON task (owner_id, state);
CREATE INDEX task_by_author ON task (author_id);
CREATE INDEX task_by_use_case ON task (use_case_id);
CREATE INDEX task_by_source ON task (source_kind, source_uid);
CREATE INDEX task_by_due ON task (due_at) WHERE state IN ('Planned', 'InProgress', 'Blocked');
-- What its owner has not begun, by how long it waits; what has a day of its own is judged by that.
CREATE INDEX task_not_begun ON task (priority, state_since)
    WHERE state = 'Planned' AND owner_id IS NOT NULL AND due_at IS NULL;
CREATE INDEX task_not_begun_of_owner ON task (owner_id, priority, state_since)
    WHERE state = 'Planned' AND owner_id IS NOT NULL AND due_at IS NULL;

-- Whose tasks were when.
CREATE INDEX audit_event_of_owners ON audit_event (entity, entity_id, seq, at) WHERE verb = 'assigned';

-- When tasks ended and began again: their age is added up from these.
CREATE INDEX audit_event_of_ends ON audit_event (entity, entity_id, seq, verb, at)
    WHERE verb IN ('completed', 'cancelled', 'reopened');

-- Who did what kinds of things, for whoever looks for them in the log. Few verbs stand for many entries, so that it must
-- not be taken for what is found by its thing: a query that wants it says the condition, too.
CREATE INDEX audit_event_by_verb ON audit_event (verb, actor) WHERE verb <> '';

-- What one role asks of another.
CREATE INDEX audit_event_of_requests ON audit_event (entity, seq) WHERE verb = 'requested';

-- What somebody said of a thing, whatever its kind.
CREATE TABLE comment (
    id             {{identity}},
    uid            TEXT NOT NULL UNIQUE,
    thing_kind     TEXT NOT NULL,                               -- as addresses have it
    thing_uid      TEXT NOT NULL,
    anchor         TEXT NOT NULL,                               -- metric:loss@10-20, a place within it; '' for all of it
    text           TEXT NOT NULL CHECK (text <> ''),            -- Markdown
    quote          TEXT NOT NULL,                               -- what it answers to, in the words of then
    answers_id     {{integer}} REFERENCES comment (id),
    author_id      {{integer}} NOT NULL REFERENCES person (id),
    role           TEXT NOT NULL,                               -- acted in
    created_at     {{integer}} NOT NULL,                        -- ms since 1970, UTC
    edited_at      {{integer}},
    resolved_at    {{integer}},
    resolved_by_id {{integer}} REFERENCES person (id),
    withdrawn_at   {{integer}},                                 -- taken back; kept, and listed nowhere
    staged         {{integer}} NOT NULL,
    row_version    {{integer}} NOT NULL
) {{table}};
CREATE INDEX comment_by_thing ON comment (thing_kind, thing_uid);
CREATE INDEX comment_by_author ON comment (author_id);

-- What a comment said before it was changed.
CREATE TABLE comment_revision (
    comment_id {{integer}} NOT NULL REFERENCES comment (id),
    ordinal    {{integer}} NOT NULL,
    text       TEXT NOT NULL,
    since      {{integer}} NOT NULL,                            -- when this text was written
    PRIMARY KEY (comment_id, ordinal)
) {{table}};

-- Whom and what a comment or a note names, as it stood when it was written: a role is everybody who held it then.
CREATE TABLE mention (
    id          {{identity}},
    comment_id  {{integer}} REFERENCES comment (id),            -- NULL where a note names them
    note_id     {{integer}} REFERENCES note (id),               -- NULL where a comment does
    kind        TEXT NOT NULL CHECK (kind IN ('person', 'role', 'thing')),
    target_kind TEXT NOT NULL,                                  -- of a thing, as addresses have it; else ''
    target      TEXT NOT NULL,                                  -- a uid, or a role's word
    person_id   {{integer}} REFERENCES person (id),             -- who is reached; NULL for a thing and an empty role
    since       {{integer}} NOT NULL,                           -- when it was first named there
    CHECK ((comment_id IS NULL) <> (note_id IS NULL))
) {{table}};
CREATE INDEX mention_by_comment ON mention (comment_id);
CREATE INDEX mention_by_note ON mention (note_id);
CREATE INDEX mention_by_person ON mention (person_id, since);
CREATE INDEX mention_by_target ON mention (target, target_kind);

-- How much somebody wants to hear of a thing, where it differs from what follows by itself.
CREATE TABLE subscription (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    thing_kind  TEXT NOT NULL,
    thing_uid   TEXT NOT NULL,
    level       TEXT NOT NULL CHECK (level IN ('all', 'mentions', 'muted')),
    since       {{integer}} NOT NULL,
    row_version {{integer}} NOT NULL,
    UNIQUE (person_id, thing_kind, thing_uid)
) {{table}};

-- Runs, or other things, that one write brought into a saved view which somebody followed then.
CREATE TABLE view_entry (
    id           {{identity}},
    uid          TEXT NOT NULL UNIQUE,
    view_id      {{integer}} NOT NULL REFERENCES saved_view (id),
    view_version {{integer}} NOT NULL,                          -- of the view, as it was then
    entered      TEXT NOT NULL CHECK (entered <> ''),           -- numbers of runs, ascending: '3-17 20'; of others 'task/UID'
    count        {{integer}} NOT NULL CHECK (count > 0),
    brought      {{integer}} NOT NULL CHECK (brought IN (0, 1)), -- by an import, else by an edit
    entered_at   {{integer}} NOT NULL                           -- ms since 1970, UTC
) {{table}};
CREATE INDEX view_entry_by_view ON view_entry (view_id);

-- With which saved view a page opens: for all who act in a role, or for one person. Of each the newest row counts.
CREATE TABLE usual_view (
    id         {{identity}},
    uid        TEXT NOT NULL UNIQUE,
    view_id    {{integer}} NOT NULL REFERENCES saved_view (id),
    page       TEXT NOT NULL,                                    -- of that view
    role       TEXT NOT NULL,                                    -- 'manager'; '' for the person alone
    person_id  {{integer}} NOT NULL REFERENCES person (id),      -- who said it
    acted_as   TEXT NOT NULL,                                    -- 'manager': the role in which they did
    taken_back {{integer}} NOT NULL CHECK (taken_back IN (0, 1)), -- the page opens without a view again
    said_at    {{integer}} NOT NULL                              -- ms since 1970, UTC
) {{table}};
CREATE INDEX usual_view_by_page ON usual_view (page, role, person_id);

-- Which reasons somebody does not want to hear for.
CREATE TABLE muted_reason (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    reason      TEXT NOT NULL,
    muted       {{integer}} NOT NULL CHECK (muted IN (0, 1)),
    row_version {{integer}} NOT NULL,
    UNIQUE (person_id, reason)
) {{table}};

-- When somebody wants to hear nothing, by the clocks of a zone. Days are bits, Monday the lowest.
CREATE TABLE quiet_time (
    id           {{identity}},
    uid          TEXT NOT NULL UNIQUE,
    person_id    {{integer}} NOT NULL UNIQUE REFERENCES person (id),
    is_on        {{integer}} NOT NULL CHECK (is_on IN (0, 1)),
    days         {{integer}} NOT NULL CHECK (days BETWEEN 0 AND 127),       -- on whose evenings the hours begin
    whole_days   {{integer}} NOT NULL CHECK (whole_days BETWEEN 0 AND 127),
    from_minute  {{integer}} NOT NULL CHECK (from_minute BETWEEN 0 AND 1439), -- after midnight
    until_minute {{integer}} NOT NULL CHECK (until_minute BETWEEN 0 AND 1439), -- of the next day where not after it
    zone         TEXT NOT NULL,                                 -- 'Europe/Berlin'
    since        {{integer}} NOT NULL,                          -- when it was said
    row_version  {{integer}} NOT NULL
) {{table}};

-- What somebody said of what reached them: of one entry of the log or of all up to one. The last word holds. An entry can
-- reach somebody twice: when it is written, and when the time comes for what it made.
CREATE TABLE inbox_mark (
    id         {{identity}},
    uid        TEXT NOT NULL UNIQUE,
    person_id  {{integer}} NOT NULL REFERENCES person (id),
    first_seq  {{integer}} NOT NULL,                            -- of the log, both included
    last_seq   {{integer}} NOT NULL,
    thing_kind TEXT NOT NULL,                                   -- '' for whatever it is about
    thing_uid  TEXT NOT NULL,
    cause      TEXT NOT NULL CHECK (cause IN ('', 'entry', 'clock')), -- which of the two; '' for both
    mark       TEXT NOT NULL CHECK (mark IN ('unread', 'read', 'done', 'snoozed')),
    until      {{integer}},                                     -- of a snoozed one
    marked_at  {{integer}} NOT NULL
) {{table}};
CREATE INDEX inbox_mark_by_person ON inbox_mark (person_id);

-- Which page somebody has open in which window, now. It is no fact of the project: it is not in the log and no hash covers
-- it, because a log that grows while people only look would bury what they did. A row that was not said again for a while
-- counts for nothing, so that whoever forges one shows a name for a minute. It stands here because the file is all that the
-- programs on it share.
CREATE TABLE presence (
    window_uid TEXT PRIMARY KEY,                                -- a ULID for each time a window opens the project
    person_id  {{integer}} NOT NULL REFERENCES person (id),
    thing_kind TEXT NOT NULL,                                   -- the address of what is shown
    thing_uid  TEXT NOT NULL,
    said_at    {{integer}} NOT NULL                             -- ms since 1970, UTC
) {{table}};
