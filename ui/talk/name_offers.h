// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/find_things.h"
#include "ui/panes/session.h"
#include "ui/widgets/mention_completion.h"

namespace assay {

constexpr int mostOfferedThings = 12; ///< One or another of them may be left out again.

/// Who can be named in a text: the people of the project, and every role. Runs inside a transaction of the caller and may
/// throw db::SqlError.
std::vector<MentionChoice> peopleAndRoles(db::Connection& connection);

/// "#UC-3 · Card default" for each.
std::vector<MentionChoice> choicesOf(const std::vector<NameableThing>& things);

/// Looks for the things that what was typed behind a # may mean; ends soon after it is cancelled.
QFuture<Result<std::vector<NameableThing>>> lookForNames(Session& session, const QString& typed);

/// Offers names to whoever types into a field of a form, as the field of a discussion does: people and roles behind an @,
/// things behind a #. Belongs to the field. GUI thread.
class NameOffers final : public QObject {
    Q_OBJECT

public:
    NameOffers(Session& session, QPlainTextEdit& field);
    ~NameOffers() override;

private:
    void offer(const QString& typed);

    Session& m_session;
    MentionCompletion* m_completion;
    QFuture<Result<std::vector<MentionChoice>>> m_reading;
    QFuture<Result<std::vector<NameableThing>>> m_offering;
};

} // namespace assay
