// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"
#include "core/domain/service_level.h"
#include "core/domain/task.h"

#include <algorithm>

namespace assay {

/// Why something reaches somebody; of several the first.
enum class InboxReason {
    SignOffRequested, ///< A release waits for the decision of one of their roles.
    ReviewRequested,  ///< A framing or a plan waits for their word.
    FeedbackHarm,     ///< An end user was harmed or complains, and they answer for risk.
    Alarm,            ///< Something runs that nobody allowed, a grave incident, a lost approval, or rows drifted.
    GateFailed,       ///< A rule raised a finding about what is theirs.
    Handover,         ///< Something is offered to one of their roles.
    Assigned,
    Mentioned,
    Answered, ///< Feedback that they gave, or took in for somebody, has a reply.
    Due,
    OwnerOfChanged, ///< Somebody else changed what is theirs.
    Subscribed,
};

QString toString(InboxReason reason); ///< "sign-off-requested": the word of the project file.
std::optional<InboxReason> inboxReasonFromString(QStringView word);
QString inboxReasonTitle(InboxReason reason); ///< "Sign-off requested", translated.
std::vector<InboxReason> allInboxReasons();

/// How much somebody wants to hear of a thing.
enum class FollowLevel {
    All,
    Mentions, ///< Only what is meant for them: no changes by others.
    Muted,
};

QString toString(FollowLevel level); ///< "mentions"
std::optional<FollowLevel> followLevelFromString(QStringView word);
QString followLevelTitle(FollowLevel level);

/// What somebody says of what reached them.
enum class InboxMark { Unread, Read, Done, Snoozed };

QString toString(InboxMark mark); ///< "done"
std::optional<InboxMark> inboxMarkFromString(QStringView word);

/// What made an item of an entry of the log: one entry can reach somebody by both.
enum class InboxCause {
    Entry, ///< Somebody wrote it.
    Clock, ///< The time came for what it made.
};

QString toString(InboxCause cause); ///< "clock"
std::optional<InboxCause> inboxCauseFromString(QStringView word);

/// One thing that reached somebody: what one write did to it.
struct InboxItem {
    qint64 seq = 0;      ///< Of the newest entry of the log that is in it.
    qint64 firstSeq = 0; ///< Of the oldest.
    qint64 at = 0;       ///< Milliseconds, UTC; of something due, when it became so.
    InboxReason reason = InboxReason::Subscribed;
    QString person; ///< Who did it, by name; empty where the clock did.
    ThingName thing;
    QString title;      ///< "T-1 · Retrain": what the thing is called now.
    QString sentence;   ///< What happened, translated, without the person.
    qint64 entries = 1; ///< Of the log; none where nobody wrote it and the time came.
    qint64 things = 1;  ///< More than one where a write changed many and this stands for all of them.
    InboxMark mark = InboxMark::Unread;
    std::optional<qint64> snoozedUntil = {};
    std::optional<qint64> cameBackAt = {};      ///< When the time came until which it had been put off.
    std::optional<LevelStanding> standing = {}; ///< Of what waits for somebody; nothing where nothing does any more.
    bool isPending = false;             ///< It waits for the person or became due: no newer one takes its place.
    std::vector<InboxItem> queued = {}; ///< What this one stands for: it came in while the person wanted quiet.

    /// Since when it is where somebody looks: what comes back is as new as what comes.
    qint64 shownSince() const { return std::max(at, cameBackAt.value_or(at)); }

    InboxCause cause() const { return entries == 0 ? InboxCause::Clock : InboxCause::Entry; }
};

/// What reached somebody.
struct Inbox {
    std::vector<InboxItem> items;          ///< Newest first, by when they came or came back.
    qint64 unread = 0;                     ///< Of the items, those neither read nor done nor put off.
    bool isCut = false;                    ///< Older ones were left out.
    qint64 readAt = 0;                     ///< Milliseconds, UTC: what became due since is not in it.
    qint64 waiting = 0;                    ///< Kept back while it is quiet; not among the items.
    std::optional<qint64> quietUntil = {}; ///< Milliseconds, UTC; nothing where it is not quiet now.
};

} // namespace assay
