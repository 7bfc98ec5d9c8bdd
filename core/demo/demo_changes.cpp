// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_changes.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/changes/change_store.h"

#include <QDateTime>
#include <QFile>

namespace assay {
namespace {

tl::unexpected<Error> noSuchChangeWord(const QString& word)
{
    return fail(Error::Kind::Invalid, Text::tr("The demo's story says “%1”, which is nothing.").arg(word));
}

} // namespace

Result<std::vector<DemoScene>> DemoChanges::scenes()
{
    QFile file(QStringLiteral(":/demo/changes.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("The demo lacks what it tells of changes."));
    Result<JsonValue> root = readJson(file.readAll());
    if (!root)
        return failed(root);
    m_root = std::move(*root);
    std::vector<DemoScene> scenes;
    for (const JsonValue& entry : m_root.items()) {
        scenes.push_back({textOf(entry, u"day"), [this, &entry] { return plan(entry); }});
        const JsonValue* steps = entry.member(u"steps");
        if (!steps)
            continue;
        for (const JsonValue& step : steps->items())
            scenes.push_back({textOf(step, u"day"), [this, &step, &entry] { return goOn(step, m_made.at(&entry)); }});
    }
    return scenes;
}

const Actor& DemoChanges::actorOf(const JsonValue& entry) const
{
    return m_people.at(textOf(entry, u"who"));
}

QString DemoChanges::command() const
{
    return newUlid(m_database.clock().now());
}

Result<> DemoChanges::plan(const JsonValue& entry)
{
    const QString typeWord = textOf(entry, u"type");
    const QString impactWord = textOf(entry, u"impactLevel");
    const std::optional<ChangeType> type = changeTypeFromString(typeWord);
    const std::optional<ChangeImpact> impact = changeImpactFromString(impactWord);
    if (!type || !impact)
        return noSuchChangeWord(type ? impactWord : typeWord);
    ChangeDraft draft;
    draft.fields.text = {textOf(entry, u"title"),    textOf(entry, u"reason"), textOf(entry, u"impact"),
                         textOf(entry, u"rollback"), textOf(entry, u"comms"),  textOf(entry, u"training"),
                         textOf(entry, u"adoption")};
    draft.fields.type = *type;
    draft.fields.impact = *impact;
    draft.fields.release = textOf(entry, u"release");
    draft.fields.environment = QStringLiteral("production");
    draft.staged = true;
    const Result<QString> made = ChangeStore(m_database).plan(draft, actorOf(entry), command());
    if (!made)
        return failed(made);
    m_made[&entry] = *made;
    return {};
}

Result<> DemoChanges::goOn(const JsonValue& step, const QString& change)
{
    ChangeStore store(m_database);
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
        return noSuchChangeWord(what);
    const QDate day = QDate::fromString(textOf(step, u"at"), Qt::ISODate);
    return store.schedule({change, day.startOfDay(Qt::UTC).toMSecsSinceEpoch()}, actor, command());
}

} // namespace assay
