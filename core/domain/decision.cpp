// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace assay {
namespace {

constexpr std::array DecisionStateWords{
    std::pair{DecisionState::Proposed, "Proposed"},     std::pair{DecisionState::Accepted, "Accepted"},
    std::pair{DecisionState::Rejected, "Rejected"},     std::pair{DecisionState::Deprecated, "Deprecated"},
    std::pair{DecisionState::Superseded, "Superseded"},
};

constexpr std::array DecisionTopicWords{
    std::pair{DecisionTopic::Architecture, "architecture"},
    std::pair{DecisionTopic::Data, "data"},
    std::pair{DecisionTopic::Model, "model"},
    std::pair{DecisionTopic::Operations, "operations"},
    std::pair{DecisionTopic::Business, "business"},
};

template <typename Words, typename Value>
QString decisionWordOf(const Words& words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.first == value; });
    return QString::fromLatin1(found->second);
}

template <typename Value, typename Words>
std::optional<Value> decisionValueOf(const Words& words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& each) { return word == QLatin1StringView(each.second); });
    return found == words.end() ? std::nullopt : std::optional<Value>(found->first);
}

} // namespace

QString toString(DecisionState state)
{
    return decisionWordOf(DecisionStateWords, state);
}

std::optional<DecisionState> decisionStateFromString(QStringView word)
{
    return decisionValueOf<DecisionState>(DecisionStateWords, word);
}

QString decisionStateTitle(DecisionState state)
{
    switch (state) {
    case DecisionState::Proposed:
        return Text::tr("Proposed");
    case DecisionState::Accepted:
        return Text::tr("Accepted");
    case DecisionState::Rejected:
        return Text::tr("Rejected");
    case DecisionState::Deprecated:
        return Text::tr("Holds no more");
    case DecisionState::Superseded:
        return Text::tr("Superseded");
    }
    return {};
}

QString toString(DecisionTopic topic)
{
    return decisionWordOf(DecisionTopicWords, topic);
}

std::optional<DecisionTopic> decisionTopicFromString(QStringView word)
{
    return decisionValueOf<DecisionTopic>(DecisionTopicWords, word);
}

QString decisionTopicTitle(DecisionTopic topic)
{
    switch (topic) {
    case DecisionTopic::Architecture:
        return Text::tr("Architecture");
    case DecisionTopic::Data:
        return Text::tr("Data");
    case DecisionTopic::Model:
        return Text::tr("Model");
    case DecisionTopic::Operations:
        return Text::tr("Operations");
    case DecisionTopic::Business:
        return Text::tr("Business");
    }
    return {};
}

std::vector<DecisionTopic> allDecisionTopics()
{
    std::vector<DecisionTopic> topics;
    for (const auto& each : DecisionTopicWords)
        topics.push_back(each.first);
    return topics;
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
