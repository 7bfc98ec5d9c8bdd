// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_row.h"
#include "core/crypto/digest.h"

#include <QString>

#include <span>

namespace assay {

/// What one row of the audit log shows by itself, without its neighbours.
struct RowCheck {
    enum class Fault { None, Unreadable, OtherProject, StatedSize, At, Actor, Verb, Entity, EntityId, After };

    std::array<char, 64> previousRoot{}; ///< In hexadecimal digits: copied, since the body is out of the cache by then.
    qint64 bodySeq = 0;                  ///< The number the body states; 0 where it is unreadable.
    QString unreadable;                  ///< Why the body is unreadable, as a sentence.
    Fault fault = Fault::None; ///< The first one; the columns of a body that states another seq are not compared.
    bool rootAgrees = true;    ///< Set by the verifier: the stated root is that of the entries before.
};

/// Checks each row against itself and puts what it shows into the same place of `checks`, and the hash of its body,
/// readable or not, into that of `leaves`. `project` is the uuid, in
/// UTF-8, that each body has to state. Any thread.
void checkRows(std::span<const AuditRow> rows, QByteArrayView project, std::span<RowCheck> checks,
               std::span<Digest> leaves);

} // namespace assay
