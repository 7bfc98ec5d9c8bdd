-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules, what is known of a release, what people find and decide, and the keys with which they sign. Rows that hold a
-- decision are only ever added.
CREATE TABLE policy_version (
    id             {{identity}},
    uid            TEXT NOT NULL UNIQUE,
    policy         TEXT NOT NULL,           -- its id, the same in all versions
    version        {{integer}} NOT NULL,    -- 1, 2, 3 …
    content        TEXT NOT NULL,           -- canonical JSON
    digest         TEXT NOT NULL CHECK (length(digest) = 64), -- SHA-256 of content, in hexadecimal digits
    author_id      {{integer}} NOT NULL REFERENCES person (id),
    created_at     {{integer}} NOT NULL,    -- ms since 1970, UTC
    proposed_by    {{integer}} REFERENCES person (id),
    proposed_at    {{integer}},             -- NULL while no manager is asked to agree; another content takes it back
    agreed_by      {{integer}} REFERENCES person (id), -- a manager who wrote nothing of it
    agreed_at      {{integer}},             -- of this content; NULL also for the policy that comes with the program
    published_by   {{integer}} REFERENCES person (id),
    published_at   {{integer}},             -- NULL while it is a draft; then the content is frozen
    effective_from {{integer}},             -- NULL while it is a draft
    withdrawn_at   {{integer}},
    row_version    {{integer}} NOT NULL,
    UNIQUE (policy, version),
    CHECK ((proposed_at IS NULL) = (proposed_by IS NULL)),
    CHECK ((agreed_at IS NULL) = (agreed_by IS NULL)),
    CHECK (agreed_at IS NULL OR proposed_at IS NOT NULL)
) {{table}};

CREATE TABLE regulation (
    id            {{identity}},
    uid           TEXT NOT NULL UNIQUE,
    regulation    TEXT NOT NULL UNIQUE,     -- its id, as controls cite it
    content       TEXT NOT NULL,            -- canonical JSON
    superseded_by TEXT NOT NULL,            -- the id of another one; '' while it holds
    superseded_at {{integer}},              -- ms since 1970, UTC
    row_version   {{integer}} NOT NULL
) {{table}};

-- Documents that stand behind a release. Small ones are contents of the project; others stay where they are.
CREATE TABLE evidence (
    id           {{identity}},
    uid          TEXT NOT NULL UNIQUE,
    release_id   {{integer}} NOT NULL REFERENCES release (id),
    control      TEXT NOT NULL,             -- '' where it is for no control in particular
    kind         TEXT NOT NULL,             -- document, unit-tests, coverage …
    title        TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    sha256       {{bytes}} NOT NULL,
    size         {{integer}} NOT NULL,      -- bytes
    location     TEXT NOT NULL,             -- '' where the project holds the bytes
    facts        TEXT NOT NULL,             -- canonical JSON: what a machine read in it; '{}' for nothing
    author_id    {{integer}} NOT NULL REFERENCES person (id),
    effective_at {{integer}} NOT NULL,      -- of what it tells, which may be before it was added
    added_at     {{integer}} NOT NULL,
    withdrawn_at {{integer}},
    checked_at   {{integer}},               -- NULL while nobody has read it again
    found        {{bytes}}                  -- its SHA-256 at that time; NULL where it was gone
) {{table}};
CREATE INDEX evidence_by_release ON evidence (release_id);

-- What a person answered to a control; the last answer holds. An accepted warning stays a warning.
CREATE TABLE control_answer (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    release_id  {{integer}} NOT NULL REFERENCES release (id),
    control     TEXT NOT NULL,
    answer      TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-applicable', 'accepted')),
    text        TEXT NOT NULL,
    evidence    TEXT NOT NULL,              -- uids, a JSON array
    person_id   {{integer}} NOT NULL REFERENCES person (id),
    role        TEXT NOT NULL,
    answered_at {{integer}} NOT NULL,
    valid_until {{integer}}                 -- NULL for an answer that holds until the next one
) {{table}};
CREATE INDEX control_answer_by_release ON control_answer (release_id, control);

CREATE TABLE finding (
    id             {{identity}},
    uid            TEXT NOT NULL UNIQUE,
    key            TEXT NOT NULL UNIQUE,    -- F-1
    release_id     {{integer}} REFERENCES release (id),
    use_case_id    {{integer}} REFERENCES use_case (id),
    title          TEXT NOT NULL CHECK (title <> ''),
    severity       TEXT NOT NULL CHECK (severity IN ('low', 'medium', 'high', 'critical')),
    criterion      TEXT NOT NULL,           -- what should be
    condition      TEXT NOT NULL,           -- what is
    cause          TEXT NOT NULL,
    effect         TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    owner_id       {{integer}} REFERENCES person (id),
    due_at         {{integer}},
    state          TEXT NOT NULL CHECK (state IN ('Open', 'InProgress', 'ReadyForValidation', 'Closed', 'RiskAccepted')),
    state_since    {{integer}} NOT NULL,
    state_reason   TEXT NOT NULL,
    accepter_id    {{integer}} REFERENCES person (id), -- who offers to bear the risk, or bears it
    accepted_until {{integer}},             -- the end of that: ms since 1970, UTC
    acceptance     TEXT NOT NULL,           -- why the risk can be borne
    source         TEXT NOT NULL,           -- '' for a person's, else the rule that raised it
    raised_by      {{integer}} NOT NULL REFERENCES person (id),
    staged         {{integer}} NOT NULL CHECK (staged IN (0, 1)),
    created_at     {{integer}} NOT NULL,
    row_version    {{integer}} NOT NULL
) {{table}};
CREATE INDEX finding_by_release ON finding (release_id);
CREATE INDEX finding_by_use_case ON finding (use_case_id);

-- Who says whose key is whose: the project's own authority, or one of an organisation.
CREATE TABLE certificate_authority (
    id          {{identity}},
    uid         TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL CHECK (kind IN ('project', 'organisation')),
    certificate {{bytes}} NOT NULL UNIQUE,  -- X.509, DER
    added_by    {{integer}} NOT NULL REFERENCES person (id),
    added_at    {{integer}} NOT NULL,       -- ms since 1970, UTC
    retired_by  {{integer}} REFERENCES person (id),
    retired_at  {{integer}},                -- NULL while it holds; signatures from then on do not count
    reason      TEXT NOT NULL,              -- why it was retired; '' while it holds
    CHECK ((retired_at IS NULL) = (retired_by IS NULL))
) {{table}};

-- Public halves of signing keys. The private ones are files outside the project.
CREATE TABLE person_key (
    id            {{identity}},
    uid           TEXT NOT NULL UNIQUE,
    person_id     {{integer}} NOT NULL REFERENCES person (id),
    fingerprint   TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64), -- SHA-256 of public_key, hexadecimal digits
    algorithm     TEXT NOT NULL,            -- ecdsa-p256, ed25519
    public_key    {{bytes}} NOT NULL,       -- SubjectPublicKeyInfo, DER
    enrolment     TEXT NOT NULL,            -- DSSE, JSON: the person's word, signed by this key and by the one it replaces
    replaces_id   {{integer}} REFERENCES person_key (id), -- the person's key before, where that one signed, too
    enrolled_at   {{integer}} NOT NULL,
    revoked_by    {{integer}} REFERENCES person (id),
    revoked_at    {{integer}},              -- NULL while it is not revoked
    revocation    TEXT NOT NULL CHECK (revocation IN ('', 'superseded', 'compromised')),
    invalid_since {{integer}},              -- of a compromised key: signatures from then on do not count
    reason        TEXT NOT NULL,            -- why it was revoked; '' while it is not
    CHECK ((revocation = '') = (revoked_at IS NULL)),
    CHECK ((revocation = 'compromised') = (invalid_since IS NOT NULL))
) {{table}};
CREATE INDEX person_key_by_person ON person_key (person_id);

-- What authorities said of keys: a new row for each renewal, so that older signatures keep what they were made under.
CREATE TABLE key_certificate (
    id           {{identity}},
    key_id       {{integer}} NOT NULL REFERENCES person_key (id),
    authority_id {{integer}} NOT NULL REFERENCES certificate_authority (id),
    certificate  {{bytes}} NOT NULL UNIQUE, -- X.509, DER
    chain        TEXT NOT NULL,             -- PEM: those between it and the authority's; '' for none
    certified_by {{integer}} NOT NULL REFERENCES person (id),
    certified_at {{integer}} NOT NULL
) {{table}};
CREATE INDEX key_certificate_by_key ON key_certificate (key_id);

-- What somebody asked others to approve. The dossier is what they decide on, frozen.
CREATE TABLE approval_request (
    id             {{identity}},
    uid            TEXT NOT NULL UNIQUE,
    release_id     {{integer}} NOT NULL REFERENCES release (id),
    number         {{integer}} NOT NULL,    -- 1, 2, 3 … of its release
    requested_by   {{integer}} NOT NULL REFERENCES person (id),
    role           TEXT NOT NULL,
    comment        TEXT NOT NULL,
    policy_id      {{integer}} NOT NULL REFERENCES policy_version (id),
    dossier        TEXT NOT NULL,           -- canonical JSON, see docs/file-format.md
    digest         TEXT NOT NULL CHECK (length(digest) = 64), -- SHA-256 of dossier, in hexadecimal digits
    nonce          TEXT NOT NULL,
    requested_at   {{integer}} NOT NULL,
    due_at         {{integer}},             -- the day by which whoever asked wants it; NULL where they did not say
    outcome        TEXT NOT NULL CHECK (outcome IN ('open', 'approved', 'refused', 'withdrawn', 'voided')),
    outcome_at     {{integer}},
    outcome_reason TEXT NOT NULL,
    UNIQUE (release_id, number)
) {{table}};

CREATE TABLE sign_off (
    id         {{identity}},
    uid        TEXT NOT NULL UNIQUE,
    request_id {{integer}} NOT NULL REFERENCES approval_request (id),
    person_id  {{integer}} NOT NULL REFERENCES person (id),
    key_id     {{integer}} NOT NULL REFERENCES person_key (id),
    role       TEXT NOT NULL,
    decision   TEXT NOT NULL CHECK (decision IN
        ('approve', 'approve-with-conditions', 'request-changes', 'reject', 'abstain', 'revoke')),
    envelope   TEXT NOT NULL,               -- DSSE, JSON
    signature  {{bytes}} NOT NULL UNIQUE,   -- as in the envelope
    timestamp  {{bytes}} NOT NULL,          -- RFC 3161 response over the signature, DER; empty where none was asked
    decided_at {{integer}} NOT NULL,
    expires_at {{integer}}                  -- NULL for a decision that does not expire
) {{table}};
CREATE INDEX sign_off_by_request ON sign_off (request_id);

-- What people said of a release's data and took back: it stays, and counts no more.
ALTER TABLE release_split ADD COLUMN superseded_at {{integer}};         -- ms since 1970, UTC; NULL while it counts
ALTER TABLE release_split ADD COLUMN superseded_reason TEXT NOT NULL DEFAULT '';

-- Heads of the audit log as somebody saw them.
CREATE TABLE checkpoint (
    id      {{identity}},
    uid     TEXT NOT NULL UNIQUE,
    size    {{integer}} NOT NULL,           -- entries
    root    {{bytes}} NOT NULL,             -- of the Merkle tree over them, 32 bytes
    note    TEXT NOT NULL,                  -- C2SP signed note; the text of one alone where nobody signed
    key_id  {{integer}} REFERENCES person_key (id), -- NULL where nobody signed
    made_by {{integer}} NOT NULL REFERENCES person (id),
    made_at {{integer}} NOT NULL
) {{table}};
CREATE INDEX checkpoint_by_size ON checkpoint (size);
