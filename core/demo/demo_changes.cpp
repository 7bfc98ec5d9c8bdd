// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_changes.h"

#include "core/base/json_members.h"
#include "core/changes/change_store.h"
#include "core/domain/release.h"

#include <QDateTime>

namespace assay {

Result<QString> DemoChanges::begin(const JsonValue& entry)
{
    const QString typeWord = textOf(entry, u"type");
    const QString impactWord = textOf(entry, u"impactLevel");
    const std::optional<ChangeType> type = changeTypeFromString(typeWord);
    const std::optional<ChangeImpact> impact = changeImpactFromString(impactWord);
    if (!type || !impact)
        return unknownWord(type ? impactWord : typeWord);
    ChangeDraft draft;
    draft.fields.text = {textOf(entry, u"title"),    textOf(entry, u"reason"), textOf(entry, u"impact"),
                         textOf(entry, u"rollback"), textOf(entry, u"comms"),  textOf(entry, u"training"),
                         textOf(entry, u"adoption")};
    draft.fields.type = *type;
    draft.fields.impact = *impact;
    draft.fields.release = textOf(entry, u"release");
    draft.fields.environment = ProductionEnvironment;
    draft.staged = true;
    return ChangeStore(database()).plan(draft, actorOf(entry), command());
}

Result<> DemoChanges::goOn(const JsonValue& step, const QString& change)
{
    ChangeStore store(database());
    const Actor& actor = actorOf(step);
    const QString what = textOf(step, u"do");
    const QString text = textOf(step, u"text");
    if (what == u"submit")
        return store.move({change, ChangeState::Submitted, {}}, actor, command());
    if (what == u"approve")
        return store.approve(change, text, actor, command());
    if (what == u"review")
        return store.move({change, ChangeState::Reviewed, text}, actor, command());
    if (what != u"schedule")
        return unknownWord(what);
    const QDate day = QDate::fromString(textOf(step, u"at"), Qt::ISODate);
    return store.schedule({change, day.startOfDay(Qt::UTC).toMSecsSinceEpoch()}, actor, command());
}

} // namespace assay
