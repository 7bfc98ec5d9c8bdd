-- SPDX-License-Identifier: GPL-3.0-or-later
-- The decision that a use case wants to make better, in words.
ALTER TABLE use_case ADD COLUMN decision TEXT NOT NULL DEFAULT '';
