// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision.h"

#include "core/base/word_table.h"

#include <array>

namespace assay {
namespace {

constexpr std::array DecisionStateWords{WordTitle{"Proposed", QT_TRANSLATE_NOOP("Text", "Proposed")},
                                        WordTitle{"Accepted", QT_TRANSLATE_NOOP("Text", "Accepted")},
                                        WordTitle{"Rejected", QT_TRANSLATE_NOOP("Text", "Rejected")},
                                        WordTitle{"Deprecated", QT_TRANSLATE_NOOP("Text", "Holds no more")},
                                        WordTitle{"Superseded", QT_TRANSLATE_NOOP("Text", "Superseded")}};

constexpr std::array DecisionTopicWords{WordTitle{"architecture", QT_TRANSLATE_NOOP("Text", "Architecture")},
                                        WordTitle{"data", QT_TRANSLATE_NOOP("Text", "Data")},
                                        WordTitle{"model", QT_TRANSLATE_NOOP("Text", "Model")},
                                        WordTitle{"operations", QT_TRANSLATE_NOOP("Text", "Operations")},
                                        WordTitle{"business", QT_TRANSLATE_NOOP("Text", "Business")}};

} // namespace

QString toString(DecisionState state)
{
    return wordAt(DecisionStateWords, state);
}

std::optional<DecisionState> decisionStateFromString(QStringView word)
{
    return valueOfWord<DecisionState>(DecisionStateWords, word);
}

QString decisionStateTitle(DecisionState state)
{
    return titleAt("Text", DecisionStateWords, state);
}

QString toString(DecisionTopic topic)
{
    return wordAt(DecisionTopicWords, topic);
}

std::optional<DecisionTopic> decisionTopicFromString(QStringView word)
{
    return valueOfWord<DecisionTopic>(DecisionTopicWords, word);
}

QString decisionTopicTitle(DecisionTopic topic)
{
    return titleAt("Text", DecisionTopicWords, topic);
}

std::vector<DecisionTopic> allDecisionTopics()
{
    return everyValue<DecisionTopic>(DecisionTopicWords);
}

Role deciderOf(DecisionTopic topic)
{
    switch (topic) {
    case DecisionTopic::Architecture:
        return Role::MlArchitect;
    case DecisionTopic::Data:
        return Role::DataEngineer;
    case DecisionTopic::Model:
        return Role::DataScientist;
    case DecisionTopic::Operations:
        return Role::DevOps;
    case DecisionTopic::Business:
        break;
    }
    return Role::BusinessOwner;
}

bool DecisionRecord::reviewIsDue(qint64 now) const
{
    return state == DecisionState::Accepted && reviewAt && *reviewAt <= now && measured.isEmpty();
}

bool isDecisionStep(DecisionState from, DecisionState to)
{
    if (from == DecisionState::Proposed)
        return to == DecisionState::Accepted || to == DecisionState::Rejected;
    return from == DecisionState::Accepted && to == DecisionState::Deprecated;
}

} // namespace assay
