// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace assay {

/// How somebody arranged a page, under a name: what is shown of which things, and in which order.
struct SavedView {
    SavedViewId id;
    QString uid;  ///< ULID.
    QString page; ///< One of viewPages(): "data-science".
    PersonId owner;
    QString ownerName;
    qint64 version = 1; ///< Of all that follows.
    QString name;
    bool shared = false;   ///< Everybody finds it, otherwise only its owner.
    bool archived = false; ///< Nobody finds it until its owner takes it back.
    QByteArray content;    ///< Canonical JSON; what is in it is the page's affair.
    QString writtenBy;     ///< By name: who wrote this version.
    qint64 writtenAt = 0;  ///< Milliseconds, UTC.
};

} // namespace assay
