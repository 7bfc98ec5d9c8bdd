-- SPDX-License-Identifier: GPL-3.0-or-later
-- The latest time of the log without a look at all of it: what a release is judged by, asked for whenever one is read. The last
-- entry need not have it, because clocks are set back.
CREATE INDEX audit_event_by_time ON audit_event (at);
