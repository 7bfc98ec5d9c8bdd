// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace assay {

using DecisionId = Id<struct DecisionTag>;

enum class DecisionState {
    Proposed,
    Accepted,
    Rejected,
    Deprecated, ///< It holds no more, and nothing took its place.
    Superseded, ///< A later decision took its place.
};

/// What a decision is about; it says who decides.
enum class DecisionTopic { Architecture, Data, Model, Operations, Business };

QString toString(DecisionState state); ///< "Accepted": the word of the project file.
std::optional<DecisionState> decisionStateFromString(QStringView word);
QString decisionStateTitle(DecisionState state); ///< Translated.
QString toString(DecisionTopic topic);           ///< "architecture"
std::optional<DecisionTopic> decisionTopicFromString(QStringView word);
QString decisionTopicTitle(DecisionTopic topic); ///< Translated.
std::vector<DecisionTopic> allDecisionTopics();

/// The role that decides what is about a topic; a manager may, too.
Role deciderOf(DecisionTopic topic);

/// What people write of a decision, in the parts of a Markdown Any Decision Record (https://adr.github.io/madr/); all but
/// the title in Markdown.
struct DecisionText {
    QString title; ///< The only one needed.
    QString context;
    QString options;
    QString outcome; ///< Needed before it is decided.
    QString consequences;
    QString expected; ///< What effect it is to have, so that it can be compared with what is measured.

    bool operator==(const DecisionText&) const = default;
};

/// Something that was decided, or is to be, and why.
struct DecisionRecord {
    DecisionId id;
    QString uid; ///< ULID.
    QString key; ///< "D-1"
    DecisionTopic topic = DecisionTopic::Architecture;
    DecisionText text;
    QString measured; ///< What effect it had; empty while nobody has looked.
    DecisionState state = DecisionState::Proposed;
    NamedPerson author;
    qint64 createdAt = 0; ///< Milliseconds, UTC.
    NamedPerson decidedBy;
    std::optional<qint64> decidedAt;
    std::optional<qint64> reviewAt; ///< When its effect is to be looked at.
    QString supersedes;             ///< Key of the decision whose place it takes; may be empty.
    QString supersededBy;           ///< Key of the accepted one that took its place; may be empty.
    UseCaseId useCase;              ///< 0 where it is about none in particular.
    QString useCaseKey;
    bool staged = false; ///< Invented for a demo.
    qint64 rowVersion = 1;

    /// Its effect was to be looked at by now, and nobody has.
    bool reviewIsDue(qint64 now) const;
};

/// A step that a decision may take by people; being superseded comes about by another one.
bool isDecisionStep(DecisionState from, DecisionState to);

} // namespace assay
