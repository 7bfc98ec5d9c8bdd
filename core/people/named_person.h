// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"
#include "core/domain/finding.h"

namespace assay::people {

/// The person of three columns - id, uid, name - which are all null for nobody.
inline NamedPerson namedPersonAt(const db::Statement& row, int column)
{
    return row.isNull(column) ? NamedPerson{}
                              : NamedPerson{{row.integer(column)}, row.text(column + 1), row.text(column + 2)};
}

} // namespace assay::people
