// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_risks.h"

#include "core/base/json_members.h"
#include "core/findings/finding_rows.h"
#include "core/risks/risk_store.h"

#include <QDateTime>

namespace assay {
namespace {

qint64 riskDay(const JsonValue& object, QStringView name)
{
    return QDate::fromString(textOf(object, name), Qt::ISODate).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

/// "4x3": likelihood and impact.
RiskLevel riskLevelIn(const JsonValue& object)
{
    const QStringList parts = textOf(object, u"level").split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

} // namespace

Result<QString> DemoRisks::findingTitled(const QString& title)
{
    return database().read([&title](db::Connection& connection) {
        for (const Finding& finding : findings::all(connection)) {
            if (finding.text.title == title)
                return finding.uid;
        }
        return QString();
    });
}

Result<QString> DemoRisks::begin(const JsonValue& entry)
{
    RiskDraft draft;
    draft.fields.text = {textOf(entry, u"title"), textOf(entry, u"cause"), textOf(entry, u"effect"),
                         textOf(entry, u"plan")};
    draft.fields.useCase = m_useCases.at(textOf(entry, u"useCase"));
    draft.fields.ownerUid = people().at(textOf(entry, u"owner")).person;
    draft.fields.reviewAt = riskDay(entry, u"review");
    const QString treatment = textOf(entry, u"treatment");
    draft.fields.treatment = riskTreatmentFromString(treatment);
    if (!draft.fields.treatment)
        return unknownWord(treatment);
    if (entry.member(u"release"))
        draft.fields.release = textOf(entry, u"release");
    if (entry.member(u"control"))
        draft.fields.control = textOf(entry, u"control");
    if (entry.member(u"finding")) {
        const Result<QString> finding = findingTitled(textOf(entry, u"finding"));
        if (!finding)
            return failed(finding);
        draft.fields.finding = *finding;
    }
    draft.staged = true;
    return RiskStore(database()).raise(draft, actorOf(entry), command());
}

Result<> DemoRisks::goOn(const JsonValue& step, const QString& risk)
{
    RiskStore store(database());
    const Actor& actor = actorOf(step);
    const QString what = textOf(step, u"do");
    const QString text = textOf(step, u"text");
    if (what == u"assess")
        return store.assess({risk, riskLevelIn(step), text}, actor, command());
    if (what == u"lower")
        return store.lower({risk, riskLevelIn(step), text}, actor, command());
    if (what == u"validate")
        return store.validate({risk, true, text}, actor, command());
    if (what == u"offer")
        return store.offerAcceptance({risk, text, riskDay(step, u"until")}, actor, command());
    if (what == u"agree")
        return store.move({risk, RiskState::RiskAccepted, text}, actor, command());
    if (what == u"close")
        return store.move({risk, RiskState::Closed, text}, actor, command());
    return unknownWord(what);
}

} // namespace assay
