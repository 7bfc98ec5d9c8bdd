// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/person.h"

#include <QString>

namespace assay {

using BriefId = Id<struct BriefTag>;

/// One page for the management, frozen: without what it shows.
struct Brief {
    BriefId id;
    QString uid;              ///< ULID.
    qint64 number = 0;        ///< 1, 2, 3 …
    qint64 asOf = 0;          ///< Of its figures; milliseconds, UTC.
    QString frozenBy;         ///< By name.
    Role role = Role::DevOps; ///< Acted in.
    qint64 frozenAt = 0;
    QString digest; ///< SHA-256 of the content, in hexadecimal digits.
};

} // namespace assay
