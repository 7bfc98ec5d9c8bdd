// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_script.h"

#include "core/base/json_reader.h"
#include "core/charters/charter_text.h"

#include <QCoreApplication>
#include <QFile>

namespace assay {
namespace {

const QString path = QStringLiteral(":/demo/portfolio.json");

/// Reads the script and remembers the first thing that is missing or unknown.
class ScriptReader {
public:
    DemoScript read(const JsonValue& root);
    QString problem() const { return m_problem; } ///< Empty where there was none.

private:
    void complain(const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }

    const JsonValue& member(const JsonValue& object, QStringView name)
    {
        static const JsonValue nothing;
        const JsonValue* found = object.member(name);
        if (!found)
            complain(name.toString());
        return found ? *found : nothing;
    }

    QString text(const JsonValue& object, QStringView name) { return member(object, name).toText(); }

    QStringList texts(const JsonValue& object, QStringView name)
    {
        QStringList all;
        for (const JsonValue& entry : member(object, name).items())
            all << entry.toText();
        return all;
    }

    template <typename T>
    T known(const std::optional<T>& value, const QString& word)
    {
        if (!value)
            complain(word);
        return value.value_or(T{});
    }

    DemoStep step(const JsonValue& object);
    DemoCharter charter(CharterKind kind, const JsonValue& content, const QString& day, const QString& by,
                        const JsonValue& around);
    DemoUseCase useCase(const JsonValue& object);
    DemoReportStep reportStep(const JsonValue& object);
    DemoReport report(const JsonValue& object);
    DemoReleaseStep releaseStep(const JsonValue& object);
    DemoRelease release(const JsonValue& object);

    QString m_problem;
};

DemoStep ScriptReader::step(const JsonValue& object)
{
    const QString to = text(object, u"to");
    const JsonValue* reason = object.member(u"reason");
    DemoStep made{text(object, u"day"), known(useCaseStateFromString(to), to), text(object, u"who"),
                  reason ? reason->toText() : QString()};
    if (const JsonValue* without = object.member(u"without")) {
        for (const QString& item : without->names())
            made.without[item] = text(*without, item);
    }
    return made;
}

DemoCharter ScriptReader::charter(CharterKind kind, const JsonValue& content, const QString& day, const QString& by,
                                  const JsonValue& around)
{
    DemoCharter made{day, by, {}, {}};
    const Result<QByteArray> canonical = charters::canonicalCharter(kind, content);
    if (!canonical)
        complain(canonical.error().message);
    else
        made.content = *canonical;
    if (const JsonValue* voices = around.member(u"voices")) {
        for (const QString& name : voices->names())
            made.texts[name] = text(*voices, name);
    }
    return made;
}

DemoUseCase ScriptReader::useCase(const JsonValue& object)
{
    const QString risk = text(object, u"risk");
    DemoUseCase made{.title = text(object, u"title"),
                     .problem = text(object, u"problem"),
                     .decision = text(object, u"decision"),
                     .owner = text(object, u"owner"),
                     .businessOwner = text(object, u"businessOwner"),
                     .risk = known(riskTierFromString(risk), risk),
                     .technique = text(object, u"technique"),
                     .valueHypothesis = text(object, u"valueHypothesis"),
                     .proposed = text(object, u"proposed"),
                     .by = text(object, u"by")};
    for (const JsonValue& entry : member(object, u"steps").items())
        made.steps.push_back(step(entry));
    if (object.member(u"framing") && !made.steps.empty())
        made.framing = charter(CharterKind::Framing, member(object, u"framing"), made.steps.front().day,
                               made.steps.front().who, object);
    if (const JsonValue* plan = object.member(u"plan"))
        made.plan = charter(CharterKind::EvaluationPlan, member(*plan, u"content"), text(*plan, u"day"),
                            text(*plan, u"by"), *plan);
    return made;
}

DemoReportStep ScriptReader::reportStep(const JsonValue& object)
{
    DemoReportStep made{text(object, u"day"), text(object, u"who"), std::nullopt};
    if (object.member(u"freeze"))
        return made;
    BlockContent content;
    if (object.member(u"metric")) {
        content.kind = ReportBlockKind::Chart;
        content.metric = text(object, u"metric");
    } else if (const JsonValue* columns = object.member(u"columns")) {
        content.kind = ReportBlockKind::Table;
        for (const JsonValue& column : columns->items())
            content.columns.push_back(known(runFieldFromString(column.toText()), column.toText()));
    } else {
        content.kind = object.member(u"note") ? ReportBlockKind::Note : ReportBlockKind::Text;
        content.text = text(object, object.member(u"note") ? u"note" : u"text");
    }
    made.added = content;
    return made;
}

DemoReport ScriptReader::report(const JsonValue& object)
{
    DemoReport made{text(object, u"useCase"), text(object, u"title"), text(object, u"begun"), text(object, u"by")};
    for (const JsonValue& entry : member(object, u"steps").items())
        made.steps.push_back(reportStep(entry));
    return made;
}

DemoReleaseStep ScriptReader::releaseStep(const JsonValue& object)
{
    DemoReleaseStep made{text(object, u"day"), text(object, u"who")};
    if (object.member(u"decision")) {
        const QString word = text(object, u"decision");
        made.kind = DemoReleaseStep::Kind::Sign;
        made.decision = known(decisionFromString(word), word);
        made.text = text(object, u"text");
        if (object.member(u"conditions"))
            made.conditions = texts(object, u"conditions");
    } else if (object.member(u"deployed")) {
        made.kind = DemoReleaseStep::Kind::Deploy;
        made.text = text(object, u"deployed");
        if (object.member(u"since"))
            made.since = text(object, u"since");
    } else if (object.member(u"suspended")) {
        made.kind = DemoReleaseStep::Kind::Suspend;
        made.text = text(object, u"suspended");
    } else if (object.member(u"resumed")) {
        made.kind = DemoReleaseStep::Kind::Resume;
        made.text = text(object, u"resumed");
    } else {
        made.text = text(object, u"submitted");
        if (object.member(u"due"))
            made.due = text(object, u"due");
    }
    return made;
}

DemoRelease ScriptReader::release(const JsonValue& object)
{
    DemoRelease made{text(object, u"day"),
                     text(object, u"who"),
                     object.member(u"run") ? text(object, u"run") : QString(),
                     text(object, u"model"),
                     text(object, u"useCase"),
                     text(object, u"technique"),
                     text(object, u"codeCommit"),
                     texts(object, u"noFeatures"),
                     {},
                     {},
                     {}};
    for (const JsonValue& entry : member(object, u"files").items()) {
        const QString role = text(entry, u"role");
        made.files.push_back({text(entry, u"source"), known(artifactRoleFromString(role), role)});
    }
    for (const JsonValue& entry : member(object, u"data").items())
        made.data.push_back({text(entry, u"part"), text(entry, u"name"), text(entry, u"source")});
    for (const JsonValue& entry : member(object, u"steps").items())
        made.steps.push_back(releaseStep(entry));
    if (made.data.empty())
        complain(QStringLiteral("data"));
    if (made.run.isEmpty())
        made.version = text(object, u"version");
    return made;
}

DemoScript ScriptReader::read(const JsonValue& root)
{
    DemoScript made{.project = text(root, u"project"),
                    .founded = text(root, u"founded"),
                    .manager = text(root, u"manager"),
                    .auditor = text(root, u"auditor")};
    for (const JsonValue& person : member(root, u"people").items()) {
        const QString role = text(person, u"role");
        made.people.push_back({text(person, u"name"), known(roleFromString(role), role)});
    }
    const JsonValue& runs = member(root, u"runs");
    made.runs = {.day = text(runs, u"day"), .who = text(runs, u"who")};
    made.runsSource = text(runs, u"source");
    for (const JsonValue& entry : member(root, u"useCases").items())
        made.useCases.push_back(useCase(entry));
    for (const JsonValue& entry : member(root, u"reports").items())
        made.reports.push_back(report(entry));
    made.signers = texts(root, u"signers");
    for (const JsonValue& entry : member(root, u"models").items())
        made.models.push_back({text(entry, u"day"), text(entry, u"who"), text(entry, u"name"),
                               static_cast<int>(member(entry, u"version").toInt64().value_or(1)),
                               text(entry, u"description")});
    for (const JsonValue& entry : member(root, u"releases").items())
        made.releases.push_back(release(entry));
    return made;
}

} // namespace

Result<DemoScript> readDemoScript()
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Demo", "The demo's script is not part of this build."), path);
    const Result<JsonValue> root = readJson(file.readAll());
    if (!root)
        return failed(root);
    ScriptReader reader;
    DemoScript script = reader.read(*root);
    if (!reader.problem().isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("Demo", "The demo's script lacks or does not know: %1.").arg(reader.problem()),
            path);
    }
    return script;
}

} // namespace assay
