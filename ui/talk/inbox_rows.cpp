// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/inbox_rows.h"

#include "core/base/shown_text.h"
#include "core/things/thing_kind.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/talk/inbox_view.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/level_cell.h"
#include "ui/widgets/text_label.h"

#include <map>

namespace assay {
namespace {

Tone reasonTone(InboxReason reason)
{
    switch (reason) {
    case InboxReason::SignOffRequested:
    case InboxReason::ReviewRequested:
    case InboxReason::Handover:
        return Tone::Violet;
    case InboxReason::FeedbackHarm:
    case InboxReason::Alarm:
    case InboxReason::GateFailed:
        return Tone::Bad;
    case InboxReason::Due:
        return Tone::Warn;
    case InboxReason::Assigned:
    case InboxReason::Mentioned:
    case InboxReason::Answered:
        return Tone::Accent;
    default:
        return Tone::Neutral;
    }
}

QString happened(const InboxRow& row)
{
    const InboxItem& item = row.item;
    return item.person.isEmpty() || !item.queued.empty()
        ? shownText(item.sentence)
        : InboxView::tr("%1 %2").arg(shownText(item.person), shownText(item.sentence));
}

/// What every cell of a row answers: where it leads, and what tells it from others of the same thing, which stays as more
/// comes to it.
QVariant rowAnswer(const InboxRow& row, int role)
{
    if (role == RowKeyRole)
        return QStringLiteral("%1 %2 %3 %4")
            .arg(static_cast<int>(row.item.reason))
            .arg(row.item.firstSeq)
            .arg(QLatin1StringView(row.item.thing.kind), row.item.thing.uid);
    return role == AddressRole ? QVariant::fromValue(Address{{}, row.item.thing.kind, row.item.thing.uid}) : QVariant();
}

} // namespace

QString titleText(const InboxItem& item)
{
    if (!item.queued.empty())
        return item.things == 1 ? InboxView::tr("%1: 1 entry").arg(item.title)
                                : InboxView::tr("%1: %2 entries").arg(item.title).arg(item.things);
    if (item.things > 1)
        return InboxView::tr("%1 and %2 more").arg(shownText(item.title)).arg(item.things - 1);
    const ThingKind* kind = thingKind(item.thing.kind);
    return item.title.isEmpty() && kind ? kind->title() : shownText(item.title);
}

std::vector<Column<InboxRow>> inboxColumns(const Clock& clock)
{
    const auto reason = [](const InboxRow& row, int role) {
        const QVariant tone = toneFor(role, ChipToneRole, reasonTone(row.item.reason));
        return tone.isValid() ? tone : rowAnswer(row, role);
    };
    const auto title = [](const InboxRow& row, int role) {
        if (role == Qt::ToolTipRole)
            return QVariant(plainToolTip(titleText(row.item)));
        // Named quietly below the row that its thing began with.
        const QVariant tone = toneFor(role, WordsToneRole, row.continues ? std::optional(Tone::Neutral) : std::nullopt);
        return tone.isValid() ? tone : rowAnswer(row, role);
    };
    const auto told = [](const InboxRow& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(plainToolTip(happened(row))) : rowAnswer(row, role);
    };
    const auto when = [](const InboxRow& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(exactTime(row.item.at)) : rowAnswer(row, role);
    };
    const auto state = [&clock](const InboxRow& row) {
        switch (row.item.mark) {
        case InboxMark::Done:
            return InboxView::tr("done");
        case InboxMark::Snoozed:
            return InboxView::tr("back %1").arg(relativeTime(row.item.snoozedUntil.value_or(0), clock.now()));
        case InboxMark::Read:
            return InboxView::tr("read");
        default:
            return InboxView::tr("unread");
        }
    };
    const auto stateTone = [](const InboxRow& row, int role) {
        const bool isUnread = row.item.mark == InboxMark::Unread;
        const QVariant tone = toneFor(role, WordsToneRole, isUnread ? std::optional(Tone::Accent) : std::nullopt);
        return tone.isValid() ? tone : rowAnswer(row, role);
    };
    const auto stands = [&clock](const InboxRow& row) {
        return row.item.standing ? levelWord(row.item.standing, clock.now()) : QString();
    };
    const auto standsAnswer = [&clock](const InboxRow& row, int role) {
        const QVariant answer = row.item.standing ? levelAnswer(row.item.standing, clock.now(), role) : QVariant();
        return answer.isValid() ? answer : rowAnswer(row, role);
    };
    const auto at = [&clock](const InboxRow& row) { return relativeTime(row.item.at, clock.now()); };
    return {{InboxView::tr("Why"), [](const InboxRow& row) { return inboxReasonTitle(row.item.reason); }, {}, reason},
            {InboxView::tr("What"), [](const InboxRow& row) { return titleText(row.item); }, {}, title},
            {InboxView::tr("What happened"), happened, {}, told},
            {InboxView::tr("Timing"), stands, {}, standsAnswer},
            {InboxView::tr("When"), at, {}, when},
            {InboxView::tr("Mark"), state, {}, stateTone}};
}

std::vector<InboxRow> groupedRows(const std::vector<InboxItem>& items)
{
    std::map<std::pair<QByteArray, QString>, std::size_t> places;
    std::vector<std::vector<InboxItem>> groups;
    for (const InboxItem& item : items) {
        if (item.things > 1) { // It is about no one thing.
            groups.push_back({item});
            continue;
        }
        const auto [place, isNew] = places.try_emplace({item.thing.kind, item.thing.uid}, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[place->second].push_back(item);
    }
    std::vector<InboxRow> rows;
    for (const std::vector<InboxItem>& group : groups) {
        for (const InboxItem& item : group)
            rows.push_back({item, &item != &group.front()});
    }
    return rows;
}

std::vector<InboxItem> unfolded(const std::vector<InboxItem>& items)
{
    std::vector<InboxItem> all;
    for (const InboxItem& item : items) {
        if (item.queued.empty())
            all.push_back(item);
        all.insert(all.end(), item.queued.begin(), item.queued.end());
    }
    return all;
}

} // namespace assay
