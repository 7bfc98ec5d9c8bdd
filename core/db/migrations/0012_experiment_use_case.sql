-- SPDX-License-Identifier: GPL-3.0-or-later
-- To which use case people say an experiment belongs; no import touches it.
CREATE TABLE experiment_use_case (
    experiment_id {{integer}} NOT NULL PRIMARY KEY REFERENCES experiment (id),
    use_case_id   {{integer}} NOT NULL REFERENCES use_case (id)
) {{compact table}};
CREATE INDEX experiment_use_case_by_use_case ON experiment_use_case (use_case_id, experiment_id);
