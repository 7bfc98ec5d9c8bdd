-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log only grows: no update, no deletion, no entry but the next one. The insert trigger also stops
-- INSERT OR REPLACE, which would otherwise overwrite a row behind the other two.
CREATE TRIGGER audit_event_is_never_updated BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_is_never_deleted BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_takes_only_the_next BEFORE INSERT ON audit_event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_event)
BEGIN SELECT RAISE(ABORT, 'audit_event takes only the next entry'); END;
PRAGMA user_version = 1;
