// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace assay {

/// The request for approval that waits before a command changes something: the command has to say so where that makes it
/// void.
class OpenRequest {
public:
    /// By the release's uid or name; none where nobody waits, or there is no such release.
    static OpenRequest of(db::Database& database, const QString& release);

    /// Of the release that a document is behind.
    static OpenRequest behind(db::Database& database, const QString& evidence);

    /// A line, translated, where it is void by now; empty otherwise.
    QString whatBecameOfIt(db::Database& database) const;

private:
    QString m_uid;
    QString m_release; ///< By name.
};

} // namespace assay
