// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QStringList>

#include <vector>

namespace assay {

using MeetingId = Id<struct MeetingTag>;

/// Something that came of a meeting: a decision, a task.
struct MeetingOutcome {
    QByteArray kind; ///< As addresses have it.
    QString uid;
};

/// What minutes said before somebody wrote them otherwise.
struct MeetingRevision {
    QString title;
    qint64 heldAt = 0; ///< Milliseconds, UTC.
    QString text;      ///< Markdown.
    QStringList attendees;
    NamedPerson author; ///< Who wrote this.
    qint64 since = 0;   ///< When; milliseconds, UTC.
};

/// What people met about, who was there and what came of it.
struct Meeting {
    MeetingId id;
    QString uid; ///< ULID.
    QString key; ///< "M-1"
    QString title;
    qint64 heldAt = 0; ///< Milliseconds, UTC.
    QString text;      ///< The minutes, in Markdown.
    UseCaseId useCase; ///< 0 where it was about none in particular.
    QString useCaseKey;
    NamedPerson author;
    std::vector<NamedPerson> attendees; ///< Without an id for somebody from outside the project.
    std::vector<MeetingOutcome> outcomes;
    qint64 createdAt = 0;
    NamedPerson editor; ///< Who wrote it as it is now; nobody where that is still as the author wrote it.
    std::optional<qint64> editedAt;
    bool staged = false; ///< Invented for a demo.
    qint64 rowVersion = 1;
};

} // namespace assay
