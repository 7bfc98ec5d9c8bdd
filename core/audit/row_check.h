// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_row.h"
#include "core/crypto/digest.h"

#include <QString>

namespace assay {

/// What one row of the audit log shows by itself, without its neighbours.
struct RowCheck {
    enum class Fault { None, Unreadable, OtherProject, StatedSize, At, Actor, Verb, Entity, EntityId, After };

    Digest leaf;                         ///< The hash of the body, readable or not.
    std::array<char, 64> previousRoot{}; ///< In hexadecimal digits: copied, since the body is out of the cache by then.
    qint64 bodySeq = 0;                  ///< The number the body states; 0 where it is unreadable.
    QString unreadable;                  ///< Why the body is unreadable, as a sentence.
    Fault fault = Fault::None; ///< The first one; the columns of a body that states another seq are not compared.
    bool rootAgrees = true;    ///< Set by the verifier: the stated root is that of the entries before.
};

/// Checks a row against itself. `project` is the uuid, in UTF-8, that each body has to state. Any thread.
RowCheck checkRow(const AuditRow& row, QByteArrayView project);

} // namespace assay
