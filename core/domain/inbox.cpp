// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inbox.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct InboxWord {
    const char* word;
    const char* title;
};

constexpr std::array ReasonWords{
    InboxWord{"sign-off-requested", QT_TRANSLATE_NOOP("InboxReason", "Sign-off requested")},
    InboxWord{"review-requested", QT_TRANSLATE_NOOP("InboxReason", "Review requested")},
    InboxWord{"feedback-harm", QT_TRANSLATE_NOOP("InboxReason", "Harm reported")},
    InboxWord{"alarm", QT_TRANSLATE_NOOP("InboxReason", "Alarm")},
    InboxWord{"gate-failed", QT_TRANSLATE_NOOP("InboxReason", "Rule broken")},
    InboxWord{"handover", QT_TRANSLATE_NOOP("InboxReason", "Handover")},
    InboxWord{"assigned", QT_TRANSLATE_NOOP("InboxReason", "Assigned")},
    InboxWord{"mentioned", QT_TRANSLATE_NOOP("InboxReason", "Mentioned")},
    InboxWord{"due", QT_TRANSLATE_NOOP("InboxReason", "Due")},
    InboxWord{"owner", QT_TRANSLATE_NOOP("InboxReason", "Yours")},
    InboxWord{"subscribed", QT_TRANSLATE_NOOP("InboxReason", "Followed")}};

constexpr std::array LevelWords{InboxWord{"all", QT_TRANSLATE_NOOP("FollowLevel", "Everything")},
                                InboxWord{"mentions", QT_TRANSLATE_NOOP("FollowLevel", "Mentions only")},
                                InboxWord{"muted", QT_TRANSLATE_NOOP("FollowLevel", "Nothing")}};

constexpr std::array MarkWords{InboxWord{"unread", nullptr}, InboxWord{"read", nullptr}, InboxWord{"done", nullptr},
                               InboxWord{"snoozed", nullptr}};

template <typename Value, typename Words>
std::optional<Value> inboxValueOf(const Words& words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const InboxWord& entry) { return word == QLatin1StringView(entry.word); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Value>(found - words.begin()));
}

} // namespace

QString toString(InboxReason reason)
{
    return QString::fromLatin1(ReasonWords.at(static_cast<std::size_t>(reason)).word);
}

std::optional<InboxReason> inboxReasonFromString(QStringView word)
{
    return inboxValueOf<InboxReason>(ReasonWords, word);
}

QString inboxReasonTitle(InboxReason reason)
{
    return QCoreApplication::translate("InboxReason", ReasonWords.at(static_cast<std::size_t>(reason)).title);
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
    return QString::fromLatin1(LevelWords.at(static_cast<std::size_t>(level)).word);
}

std::optional<FollowLevel> followLevelFromString(QStringView word)
{
    return inboxValueOf<FollowLevel>(LevelWords, word);
}

QString followLevelTitle(FollowLevel level)
{
    return QCoreApplication::translate("FollowLevel", LevelWords.at(static_cast<std::size_t>(level)).title);
}

QString toString(InboxMark mark)
{
    return QString::fromLatin1(MarkWords.at(static_cast<std::size_t>(mark)).word);
}

std::optional<InboxMark> inboxMarkFromString(QStringView word)
{
    return inboxValueOf<InboxMark>(MarkWords, word);
}

} // namespace assay
