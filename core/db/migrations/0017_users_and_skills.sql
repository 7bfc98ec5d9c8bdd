-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a use case is for, what they say of it, and who can do the work.
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
    staged             {{integer}} NOT NULL,
    row_version        {{integer}} NOT NULL
) {{table}};
