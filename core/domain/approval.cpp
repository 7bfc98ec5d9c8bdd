// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/approval.h"

#include <QCoreApplication>

#include <array>

namespace assay {
namespace {

struct ApprovalWord {
    const char* word;
    const char* title;
};

// In the order of Decision.
constexpr std::array DecisionWords{
    ApprovalWord{"approve", QT_TRANSLATE_NOOP("Decision", "Approve")},
    ApprovalWord{"approve-with-conditions", QT_TRANSLATE_NOOP("Decision", "Approve with conditions")},
    ApprovalWord{"request-changes", QT_TRANSLATE_NOOP("Decision", "Request changes")},
    ApprovalWord{"reject", QT_TRANSLATE_NOOP("Decision", "Reject")},
    ApprovalWord{"abstain", QT_TRANSLATE_NOOP("Decision", "Abstain")},
    ApprovalWord{"revoke", QT_TRANSLATE_NOOP("Decision", "Revoke")},
};

// In the order of RequestOutcome.
constexpr std::array OutcomeWords{
    ApprovalWord{"open", QT_TRANSLATE_NOOP("RequestOutcome", "Open")},
    ApprovalWord{"approved", QT_TRANSLATE_NOOP("RequestOutcome", "Approved")},
    ApprovalWord{"refused", QT_TRANSLATE_NOOP("RequestOutcome", "Refused")},
    ApprovalWord{"withdrawn", QT_TRANSLATE_NOOP("RequestOutcome", "Withdrawn")},
    ApprovalWord{"voided", QT_TRANSLATE_NOOP("RequestOutcome", "Void")},
};

template <typename Value, std::size_t Count>
std::optional<Value> valueOfWord(const std::array<ApprovalWord, Count>& words, QStringView word)
{
    for (std::size_t at = 0; at < Count; ++at) {
        if (word == QLatin1StringView(words[at].word))
            return static_cast<Value>(at);
    }
    return std::nullopt;
}

} // namespace

QString toString(Decision decision)
{
    return QString::fromLatin1(DecisionWords.at(static_cast<std::size_t>(decision)).word);
}

std::optional<Decision> decisionFromString(QStringView word)
{
    return valueOfWord<Decision>(DecisionWords, word);
}

QString decisionTitle(Decision decision)
{
    return QCoreApplication::translate("Decision", DecisionWords.at(static_cast<std::size_t>(decision)).title);
}

bool approves(Decision decision)
{
    return decision == Decision::Approve || decision == Decision::ApproveWithConditions;
}

QString toString(RequestOutcome outcome)
{
    return QString::fromLatin1(OutcomeWords.at(static_cast<std::size_t>(outcome)).word);
}

std::optional<RequestOutcome> requestOutcomeFromString(QStringView word)
{
    return valueOfWord<RequestOutcome>(OutcomeWords, word);
}

QString requestOutcomeTitle(RequestOutcome outcome)
{
    return QCoreApplication::translate("RequestOutcome", OutcomeWords.at(static_cast<std::size_t>(outcome)).title);
}

} // namespace assay
