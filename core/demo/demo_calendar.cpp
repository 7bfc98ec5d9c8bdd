// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_calendar.h"

#include "core/base/json_members.h"
#include "core/changes/change_calendar_store.h"

#include <QDateTime>

namespace assay {
namespace {

qint64 beginOf(const JsonValue& entry, QStringView name)
{
    return QDate::fromString(textOf(entry, name), Qt::ISODate).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

Result<QString> DemoCalendar::begin(const JsonValue& entry)
{
    ChangeCalendarStore store(database());
    const QString kind = textOf(entry, u"kind");
    if (kind == u"freeze") {
        const FreezeDraft freeze{.name = textOf(entry, u"name"),
                                 .from = beginOf(entry, u"from"),
                                 .until = beginOf(entry, u"until"),
                                 .environments = {textOf(entry, u"environment")},
                                 .reason = textOf(entry, u"reason"),
                                 .staged = true};
        return store.addFreeze(freeze, actorOf(entry), command());
    }
    const std::optional<ChangeImpact> level = changeImpactFromString(textOf(entry, u"level"));
    if (kind != u"standard" || !level)
        return unknownWord(kind);
    const StandardDraft standard{.text = {textOf(entry, u"name"), textOf(entry, u"description"),
                                          textOf(entry, u"impact"), textOf(entry, u"rollback"), textOf(entry, u"comms"),
                                          textOf(entry, u"training"), textOf(entry, u"adoption")},
                                 .impact = *level,
                                 .validUntil = beginOf(entry, u"until"),
                                 .staged = true};
    return store.addStandard(standard, actorOf(entry), command());
}

Result<> DemoCalendar::goOn(const JsonValue& step, const QString&)
{
    return unknownWord(textOf(step, u"do"));
}

} // namespace assay
