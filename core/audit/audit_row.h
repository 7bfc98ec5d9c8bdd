// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace assay {

/// A stored row of the audit log: the entry's bytes and the columns that repeat parts of them. Texts are UTF-8 as the
/// database holds them, so that a verification compares bytes.
struct AuditRow {
    qint64 seq = 0;
    QByteArray body;
    qint64 at = 0; ///< Milliseconds since 1970 UTC.
    QByteArray actor;
    QByteArray verb;
    QByteArray entity;
    QByteArray entityId;
    QByteArray after; ///< 32 bytes, or empty where the entry has no row hash after the change.
};

} // namespace assay
