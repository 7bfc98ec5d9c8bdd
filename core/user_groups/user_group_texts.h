// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/newer_texts.h"
#include "core/user_groups/user_group_store.h"

/// What people write of a user group, field by field: how the words of two of them are brought together.
namespace assay::usergroups {

/// Numbers as people write them, the target in percent, the influence by its word.
FieldTexts textsOf(const UserGroupFields& fields);
FieldTexts textsOf(const UserGroup& group);

/// The fields that say this; a number that is none is left out.
UserGroupFields fieldsFrom(const FieldTexts& texts);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// What it says now, and who changed what after the version `since`. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const UserGroup& group, qint64 since);

} // namespace assay::usergroups
