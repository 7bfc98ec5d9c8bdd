// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_findings.h"

#include "core/base/json_members.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_store.h"

#include <QDateTime>

namespace assay {
namespace {

qint64 startOfDayIn(const JsonValue& object, QStringView name)
{
    return QDate::fromString(textOf(object, name), Qt::ISODate).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

/// Those parts of the text that the script says anew.
void readParts(const JsonValue& object, FindingText& text)
{
    const std::pair<const char16_t*, QString FindingText::*> parts[] = {
        {u"title", &FindingText::title},         {u"criterion", &FindingText::criterion},
        {u"condition", &FindingText::condition}, {u"cause", &FindingText::cause},
        {u"effect", &FindingText::effect},       {u"recommendation", &FindingText::recommendation}};
    for (const auto& [name, part] : parts) {
        if (object.member(QStringView(name)))
            text.*part = textOf(object, QStringView(name));
    }
}

} // namespace

Result<QString> DemoFindings::begin(const JsonValue& entry)
{
    const QString word = textOf(entry, u"severity");
    const std::optional<Severity> severity = severityFromString(word);
    if (!severity)
        return unknownWord(word);
    FindingDraft draft;
    draft.release = textOf(entry, u"release");
    draft.useCase = m_useCases.at(textOf(entry, u"useCase"));
    readParts(entry, draft.text);
    draft.severity = *severity;
    draft.ownerUid = people().at(textOf(entry, u"owner")).person;
    draft.dueAt = startOfDayIn(entry, u"due");
    draft.staged = true;
    return FindingStore(database()).raise(draft, actorOf(entry), command());
}

/// A graver or other judgement, another owner, an offer to bear the risk, or a step.
Result<> DemoFindings::goOn(const JsonValue& step, const QString& finding)
{
    FindingStore store(database());
    const Actor& actor = actorOf(step);
    if (step.member(u"severity"))
        return say(step, finding);
    if (step.member(u"owner"))
        return store.assign(finding, people().at(textOf(step, u"owner")).person, actor, command());
    if (step.member(u"until"))
        return store.offerAcceptance({finding, textOf(step, u"because"), startOfDayIn(step, u"until")}, actor,
                                     command());
    const QString word = textOf(step, u"to");
    const std::optional<FindingState> to = findingStateFromString(word);
    if (!to)
        return unknownWord(word);
    return store.move({finding, *to, textOf(step, u"because")}, actor, command());
}

Result<> DemoFindings::say(const JsonValue& step, const QString& name)
{
    const QString word = textOf(step, u"severity");
    const std::optional<Severity> severity = severityFromString(word);
    if (!severity)
        return unknownWord(word);
    const Result<Finding> before =
        database().read([&name](db::Connection& connection) { return findings::byName(connection, name); });
    if (!before)
        return failed(before);
    FindingEdit edit{before->uid, before->rowVersion, before->text, *severity, before->dueAt};
    readParts(step, edit.text);
    return FindingStore(database()).edit(edit, actorOf(step), command());
}

} // namespace assay
