// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's records add up to: the facts of an ImportedRun.
#include "core/base/text.h"
#include "core/importers/json_attributes.h"
#include "core/importers/wandb/wandb_run.h"
#include "core/importers/wandb/wandb_values.h"

namespace assay {
namespace {

constexpr qint64 longestRuntime = 100LL * 365 * 24 * 3600;
const QString summaryTag = QStringLiteral("wandb.summary.");

/// W&B's own name for runs that name no project.
const QString noProject = QStringLiteral("uncategorized");

/// Of names that are there twice, as "a.b" and as "b" within "a", the last value.
std::vector<Attribute> paramsOf(const WandbTable& config)
{
    JsonValue values = JsonValue::object();
    config.each([&values](const QString& key, const JsonValue& value) {
        if (key != u"_wandb" && !key.startsWith(u"_wandb."))
            values.insert(key, value);
    });
    std::vector<Attribute> params;
    QHash<QString, std::size_t> places;
    for (Attribute& param : flatParams(values)) {
        const auto known = places.constFind(param.key);
        if (known != places.constEnd()) {
            params[*known].value = param.value;
            continue;
        }
        places.insert(param.key, params.size());
        params.push_back(std::move(param));
    }
    return params;
}

} // namespace

ImportedExperiment WandbRun::experiment() const
{
    const QString project = m_texts.value(QStringLiteral("project"));
    const QString entity = m_texts.value(QStringLiteral("entity"));
    ImportedExperiment experiment;
    experiment.name = project.isEmpty() ? noProject : project;
    experiment.externalId = QStringLiteral("wandb:") + (entity.isEmpty() ? QString() : entity + u'/') + experiment.name;
    return experiment;
}

ImportedRun WandbRun::news(ReadPace& pace, IssueList& issues, std::vector<ImportIssue>& notes)
{
    ImportedRun run;
    run.externalId = QStringLiteral("wandb:") + m_id;
    run.experimentExternalId = experiment().externalId;
    run.name = m_texts.value(QStringLiteral("name"), m_id);
    run.status = !m_exitCode ? RunStatus::Running : *m_exitCode == 0 ? RunStatus::Finished : RunStatus::Failed;
    run.startedAt = m_startedAt ? m_startedAt : m_startBeside;
    run.endedAt = endedAt();
    run.user = m_environment.value(QStringLiteral("username"), m_environment.value(QStringLiteral("email")));
    run.source = m_environment.value(QStringLiteral("program"));
    run.params = lacksConfig() ? m_paramsBeside : paramsOf(m_config);
    tagsInto(run);
    summaryInto(run);
    m_points.take(run);
    run.definitions = m_metrics.definitionsOf(m_points.keys());
    run.artifacts = m_files.references(pace, issues);
    run.contents = m_files.takeContents();
    notesInto(notes);
    for (ImportIssue& note : m_files.takeNotes())
        notes.push_back(std::move(note));
    return run;
}

std::optional<qint64> WandbRun::endedAt() const
{
    if (!m_exitCode)
        return std::nullopt;
    if (m_startedAt && m_runtime > 0 && m_runtime < longestRuntime)
        return std::max(*m_startedAt + m_runtime * 1000, m_lastTime);
    return m_lastTime > 0 ? std::optional(m_lastTime) : std::nullopt;
}

void WandbRun::tagsInto(ImportedRun& run) const
{
    const auto add = [&run](const QString& name, const QString& value) {
        if (!value.isEmpty())
            run.tags.push_back({QStringLiteral("wandb.") + name, value});
    };
    add(QStringLiteral("runId"), m_id);
    for (const char* name : {"entity", "project", "group", "jobType", "notes", "sweep"})
        add(QString::fromLatin1(name), m_texts.value(QString::fromLatin1(name)));
    add(QStringLiteral("tags"), m_tags.join(QStringLiteral(", ")));
    for (const char* name : {"program", "args", "email", "username", "host", "root", "executable", "os", "python",
                             "gpu", "remote", "commit"})
        add(QString::fromLatin1(name), m_environment.value(QString::fromLatin1(name)));
    if (m_exitCode)
        add(QStringLiteral("exitCode"), QString::number(*m_exitCode));
    run.tags.insert(run.tags.end(), m_alerts.begin(), m_alerts.end());
}

void WandbRun::summaryInto(ImportedRun& run)
{
    m_skippedSummary = 0;
    (lacksSummary() ? m_summaryBeside : m_summary).each([&](const QString& key, const JsonValue& value) {
        if (!key.startsWith(u'_'))
            summaryEntry(key, value, run);
    });
}

void WandbRun::summaryEntry(const QString& key, const JsonValue& value, ImportedRun& run)
{
    if (key.size() > LongestKey) {
        ++m_skippedSummary;
        return;
    }
    // Also of a name with a history, of which it then holds the least or the greatest value, say.
    if (value.isObject() && wandbType(value).isEmpty()) {
        for (std::size_t i = 0; i < value.names().size(); ++i)
            summaryEntry(key + u'.' + value.names()[i], value.items()[i], run);
        return;
    }
    if (m_points.has(key))
        return;
    if (value.isObject()) {
        for (const QString& name : wandbFiles(value))
            m_files.add(m_filesFolder, name, WandbFiles::Need::Logged);
        return;
    }
    const NumberReading number = wandbNumber(value);
    const bool isNumber = number.kind == NumberReading::Kind::Value || number.kind == NumberReading::Kind::NonFinite;
    if (isNumber && m_exitCode)
        m_points.add(key, {m_lastStep, m_lastTime, number.value});
    else
        run.tags.push_back({summaryTag + key, textOfJson(value)});
}

void WandbRun::notesInto(std::vector<ImportIssue>& notes) const
{
    const QString place = Text::tr("run %1").arg(m_id);
    if (!m_exitCode)
        notes.push_back({place,
                         Text::tr("The log does not say that the run ended: it is still running, or was stopped "
                                  "from outside. It is kept as running.")});
    if (const qint64 skipped = m_skippedValues + m_skippedSummary; skipped > 0)
        notes.push_back(
            {place, Text::tr("%1 logged values are neither numbers nor files and are left out.").arg(skipped)});
    if (const qint64 absent = m_files.absent(); absent > 0)
        notes.push_back(
            {place,
             Text::tr("%1 logged files are not beside the log; they are kept without size and SHA-256.").arg(absent)});
}

} // namespace assay
