// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/saved_view.h"
#include "core/merge/newer_texts.h"

namespace assay::views {

/// What a view is called and whether everybody finds it ("1", "0"), by field.
FieldTexts namingOf(const SavedView& view);

bool isShared(const FieldTexts& naming);

QString namingTitle(const QString& field);  ///< "who finds it", translated.
QString shownNaming(const FieldText& said); ///< "everybody", or the name; translated.

/// What the project says of that now, and who wrote it since the version `since`. May throw db::SqlError.
NewerTexts newerNaming(db::Connection& connection, const SavedView& view, qint64 since);

} // namespace assay::views
