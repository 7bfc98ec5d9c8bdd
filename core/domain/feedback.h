// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/finding.h"
#include "core/domain/user_group.h"

#include <QByteArray>

namespace assay {

using FeedbackId = Id<struct FeedbackTag>;

enum class FeedbackState {
    New,
    Triaged,  ///< Somebody has judged how grave it is and where it belongs.
    Linked,   ///< It led to something: a release, a task, a use case, an incident.
    Answered, ///< Whoever said it has a reply.
    Closed,
};

/// What feedback can lead to.
enum class FeedbackTarget { Release, Task, UseCase, Incident };

QString toString(FeedbackState state); ///< "Triaged"
std::optional<FeedbackState> feedbackStateFromString(QStringView word);
QString feedbackStateTitle(FeedbackState state); ///< Translated.
QString toString(FeedbackTarget target);         ///< "use-case": the kind of its address.
std::optional<FeedbackTarget> feedbackTargetFromString(QStringView word);

/// What an item of feedback led to.
struct FeedbackLink {
    FeedbackTarget target = FeedbackTarget::UseCase;
    QString uid;
    QString name; ///< "UC-3 · Consumer loan screening"; the uid where it is not in the project.
    qint64 at = 0;

    QString shortName() const; ///< "UC-3", "credit-default@3": without the title.
};

/// What somebody who uses a model, or bears what it decides, says of it.
struct Feedback {
    FeedbackId id;
    QString uid;
    QString key;        ///< "FB-1"
    UseCaseId useCase;  ///< 0 until somebody knows.
    QString useCaseUid; ///< Empty until then.
    QString useCaseKey; ///< "UC-3"
    UserGroupId group;  ///< 0 where nobody knows who says it.
    QString groupUid;   ///< Empty there.
    QString groupName;
    QString text;
    QString source;  ///< Who said it, as it came in.
    QString channel; ///< "branch", "hotline" …
    Severity severity = Severity::Medium;
    bool harm = false;     ///< Somebody was or may be harmed.
    QString predictionRef; ///< Which prediction it is about.
    qint64 receivedAt = 0; ///< Milliseconds, UTC.
    FeedbackState state = FeedbackState::New;
    qint64 stateSince = 0;
    QString reply;
    NamedPerson takenBy;
    bool staged = false;
    qint64 createdAt = 0;
    qint64 rowVersion = 1;
    std::vector<FeedbackLink> links;

    /// Whether it may go to a state: as feedbackMayGo() has it, and what is judged and led somewhere may be closed.
    bool mayGo(FeedbackState to) const;

    /// It led to an incident already, which tells what is done about it.
    bool ledToIncident() const;

    /// Where it is once one of its links is taken away.
    FeedbackState withoutLink() const;
};

/// Whether feedback may go from one state to another.
bool feedbackMayGo(FeedbackState from, FeedbackState to);

/// Where feedback is once it led to an incident. That harm is seen to waits for no judgement, and undoes none: what is new
/// or closed stays that.
FeedbackState withIncident(FeedbackState state);

} // namespace assay
