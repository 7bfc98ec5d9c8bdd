// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Who does something, and in which role.
struct Actor {
    QString person; ///< The person's uid.
    QString role;   ///< "data-scientist" …: the role acted in.
};

namespace db {

/// What a write says of itself in the audit log; the verbs are those of docs/file-format.md.
struct AuditNote {
    Actor actor;
    QString verb;
    QString entity;   ///< "use_case" …
    QString entityId; ///< The entity's uid; may be empty where the write names its entities one by one.
    QString reason;
    QString command = {}; ///< Idempotency key; the same key sent again has no further effect.
};

} // namespace db
} // namespace assay
