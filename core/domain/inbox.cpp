// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inbox.h"

#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array ReasonWords{
    WordTitle{"sign-off-requested", QT_TRANSLATE_NOOP("InboxReason", "Sign-off requested")},
    WordTitle{"review-requested", QT_TRANSLATE_NOOP("InboxReason", "Review requested")},
    WordTitle{"feedback-harm", QT_TRANSLATE_NOOP("InboxReason", "Harm reported")},
    WordTitle{"alarm", QT_TRANSLATE_NOOP("InboxReason", "Alarm")},
    WordTitle{"gate-failed", QT_TRANSLATE_NOOP("InboxReason", "Rule broken")},
    WordTitle{"handover", QT_TRANSLATE_NOOP("InboxReason", "Handover")},
    WordTitle{"assigned", QT_TRANSLATE_NOOP("InboxReason", "Assigned")},
    WordTitle{"mentioned", QT_TRANSLATE_NOOP("InboxReason", "Mentioned")},
    WordTitle{"answered", QT_TRANSLATE_NOOP("InboxReason", "Answered")},
    WordTitle{"due", QT_TRANSLATE_NOOP("InboxReason", "Due")},
    WordTitle{"owner", QT_TRANSLATE_NOOP("InboxReason", "Yours")},
    WordTitle{"subscribed", QT_TRANSLATE_NOOP("InboxReason", "Followed")}};

constexpr std::array LevelWords{WordTitle{"all", QT_TRANSLATE_NOOP("FollowLevel", "Everything")},
                                WordTitle{"mentions", QT_TRANSLATE_NOOP("FollowLevel", "Mentions only")},
                                WordTitle{"muted", QT_TRANSLATE_NOOP("FollowLevel", "Nothing")}};

constexpr std::array MarkWords{WordTitle{"unread", nullptr}, WordTitle{"read", nullptr}, WordTitle{"done", nullptr},
                               WordTitle{"snoozed", nullptr}};

constexpr std::array CauseWords{WordTitle{"entry", nullptr}, WordTitle{"clock", nullptr}};

} // namespace

QString toString(InboxReason reason)
{
    return wordAt(ReasonWords, reason);
}

std::optional<InboxReason> inboxReasonFromString(QStringView word)
{
    return valueOfWord<InboxReason>(ReasonWords, word);
}

QString inboxReasonTitle(InboxReason reason)
{
    return titleAt("InboxReason", ReasonWords, reason);
}

std::vector<InboxReason> allInboxReasons()
{
    std::vector<InboxReason> reasons;
    for (std::size_t i = 0; i < ReasonWords.size(); ++i)
        reasons.push_back(static_cast<InboxReason>(i));
    return reasons;
}

QString toString(FollowLevel level)
{
    return wordAt(LevelWords, level);
}

std::optional<FollowLevel> followLevelFromString(QStringView word)
{
    return valueOfWord<FollowLevel>(LevelWords, word);
}

QString followLevelTitle(FollowLevel level)
{
    return titleAt("FollowLevel", LevelWords, level);
}

QString toString(InboxMark mark)
{
    return wordAt(MarkWords, mark);
}

std::optional<InboxMark> inboxMarkFromString(QStringView word)
{
    return valueOfWord<InboxMark>(MarkWords, word);
}

QString toString(InboxCause cause)
{
    return wordAt(CauseWords, cause);
}

std::optional<InboxCause> inboxCauseFromString(QStringView word)
{
    return valueOfWord<InboxCause>(CauseWords, word);
}

} // namespace assay
