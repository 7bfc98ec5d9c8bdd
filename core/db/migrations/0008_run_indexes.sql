-- SPDX-License-Identifier: GPL-3.0-or-later
-- What queries over runs walk along: the values of one metric, parameter or tag in their order, and runs by their start.
-- The index of values also holds what a query compares, so that it need not visit the rows.
CREATE INDEX metric_series_by_value ON metric_series (name, last_bits, run_id, points, minimum, maximum);

-- Texts may be long, and an index of long ones costs as much as the table: those are found by their name.
CREATE INDEX run_param_by_value ON run_param (name, value, run_id) WHERE length(value) <= 200;
CREATE INDEX run_param_long ON run_param (name, run_id) WHERE length(value) > 200;
CREATE INDEX run_tag_by_value ON run_tag (name, value, run_id) WHERE length(value) <= 200;
CREATE INDEX run_tag_long ON run_tag (name, run_id) WHERE length(value) > 200;

CREATE INDEX run_by_start ON run (coalesce(started_at, 0));
