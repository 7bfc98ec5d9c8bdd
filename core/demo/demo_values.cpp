// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_values.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/briefs/brief_store.h"
#include "core/value/value_store.h"

#include <QDateTime>
#include <QFile>

namespace assay {
namespace {

qint64 dayOf(const JsonValue& object, QStringView name)
{
    return QDate::fromString(textOf(object, name), Qt::ISODate).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

double numberOf(const JsonValue& object, QStringView name)
{
    const JsonValue* found = object.member(name);
    return found ? found->toDouble().value_or(0) : 0;
}

} // namespace

/// Makes scenes of the script's words.
class DemoValues::Reader {
public:
    explicit Reader(DemoValues& demo)
        : m_demo(demo)
    {
    }

    std::vector<DemoScene> read(const JsonValue& root)
    {
        for (const JsonValue& value : root.member(u"values")->items())
            readValue(value);
        for (const JsonValue& brief : root.member(u"briefs")->items()) {
            add(brief, [](db::Database& database, const Actor& actor, const QString& command) {
                return withoutValue(BriefStore(database).freeze(actor, command));
            });
        }
        return std::move(m_scenes);
    }

private:
    using Play = std::function<Result<>(db::Database&, const Actor&, const QString& command)>;

    void add(const JsonValue& object, const Play& play)
    {
        m_scenes.push_back({textOf(object, u"day"), [&demo = m_demo, who = textOf(object, u"who"), play] {
                                return play(demo.m_database, demo.m_people.at(who),
                                            newUlid(demo.m_database.clock().now()));
                            }});
    }

    void readValue(const JsonValue& object)
    {
        const QString useCase = textOf(object, u"useCase");
        const ValueDraft draft{{},
                               textOf(object, u"hypothesis"),
                               textOf(object, u"metric"),
                               textOf(object, u"unit"),
                               numberOf(object, u"target"),
                               textOf(object, u"baseline"),
                               true};
        add(object,
            [&demo = m_demo, useCase, draft](db::Database& database, const Actor& actor, const QString& command) {
                ValueDraft ready = draft;
                ready.useCase = demo.m_useCases.at(useCase);
                const Result<QString> uid = ValueStore(database).propose(ready, actor, command);
                if (uid)
                    demo.m_records[useCase] = *uid;
                return withoutValue(uid);
            });
        for (const JsonValue& step : object.member(u"steps")->items())
            readStep(useCase, step);
    }

    void readStep(const QString& useCase, const JsonValue& step)
    {
        if (step.member(u"realised"))
            return readMeasurement(useCase, step);
        using Say = Result<> (ValueStore::*)(const ValueWord&, const Actor&, const QString&);
        const std::pair<QString, Say> words[] = {{QStringLiteral("acknowledge"), &ValueStore::acknowledge},
                                                 {QStringLiteral("accept"), &ValueStore::accept},
                                                 {QStringLiteral("dispute"), &ValueStore::dispute},
                                                 {QStringLiteral("counter"), &ValueStore::counter}};
        for (const auto& [name, say] : words) {
            if (!step.member(name))
                continue;
            const ValueWord word{{}, textOf(step, name), textOf(step, u"evidence")};
            add(step,
                [&demo = m_demo, useCase, word, say = say](db::Database& database, const Actor& actor,
                                                           const QString& command) {
                    ValueWord ready = word;
                    ready.record = demo.m_records.at(useCase);
                    ValueStore store(database);
                    return (store.*say)(ready, actor, command);
                });
        }
    }

    void readMeasurement(const QString& useCase, const JsonValue& step)
    {
        ValueReading reading;
        reading.realised = numberOf(step, u"realised");
        reading.from = dayOf(step, u"from");
        reading.to = dayOf(step, u"to");
        reading.confidence = valueConfidenceFromString(textOf(step, u"confidence")).value_or(ValueConfidence::Low);
        reading.limits = textOf(step, u"limits");
        reading.evidence = textOf(step, u"evidence");
        add(step,
            [&demo = m_demo, useCase, reading](db::Database& database, const Actor& actor, const QString& command) {
                ValueReading ready = reading;
                ready.record = demo.m_records.at(useCase);
                return ValueStore(database).measure(ready, actor, command);
            });
    }

    DemoValues& m_demo;
    std::vector<DemoScene> m_scenes;
};

Result<std::vector<DemoScene>> DemoValues::scenes()
{
    QFile file(QStringLiteral(":/demo/values.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Text::tr("The demo's values are not part of this build."));
    const Result<JsonValue> root = readJson(file.readAll());
    if (!root)
        return failed(root);
    if (!root->member(u"values") || !root->member(u"briefs"))
        return fail(Error::Kind::Invalid, Text::tr("The demo's values lack their records or briefs."));
    return Reader(*this).read(*root);
}

} // namespace assay
