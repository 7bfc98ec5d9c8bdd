// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/batch_check.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace assay::imports {
namespace {

bool tooLong(const QString& name)
{
    return name.size() > LongestName;
}

bool anyTooLong(const std::vector<Attribute>& attributes)
{
    return std::any_of(attributes.begin(), attributes.end(), [](const Attribute& one) { return tooLong(one.key); });
}

bool hasOverlongName(const ImportedExperiment& experiment)
{
    return tooLong(experiment.name) || tooLong(experiment.externalId) || tooLong(experiment.formerExternalId)
        || anyTooLong(experiment.tags);
}

bool hasOverlongName(const ImportedRun& run)
{
    const auto series = [](const ImportedSeries& one) { return tooLong(one.key); };
    const auto input = [](const DatasetInput& one) { return tooLong(one.name) || tooLong(one.digest); };
    const auto definition = [](const MetricDefinition& one) { return tooLong(one.key) || tooLong(one.stepMetric); };
    const auto histograms = [](const ImportedHistograms& one) { return tooLong(one.key); };
    const auto artifact = [](const ArtifactReference& one) { return tooLong(one.path); };
    return tooLong(run.name) || tooLong(run.externalId) || tooLong(run.formerExternalId) || tooLong(run.user)
        || tooLong(run.parentExternalId) || anyTooLong(run.params) || anyTooLong(run.tags)
        || std::any_of(run.series.begin(), run.series.end(), series)
        || std::any_of(run.inputs.begin(), run.inputs.end(), input)
        || std::any_of(run.definitions.begin(), run.definitions.end(), definition)
        || std::any_of(run.histograms.begin(), run.histograms.end(), histograms)
        || std::any_of(run.artifacts.begin(), run.artifacts.end(), artifact);
}

bool hasOverlongName(const ImportedModel& model)
{
    const auto alias = [](const ImportedAlias& one) { return tooLong(one.alias); };
    const auto version = [](const ImportedModelVersion& one) {
        return tooLong(one.stage) || tooLong(one.status) || tooLong(one.user) || anyTooLong(one.tags);
    };
    return tooLong(model.name) || tooLong(model.externalId) || anyTooLong(model.tags)
        || std::any_of(model.aliases.begin(), model.aliases.end(), alias)
        || std::any_of(model.versions.begin(), model.versions.end(), version);
}

bool hasRepeatedParam(const ImportedRun& run)
{
    QSet<QString> names;
    return std::any_of(run.params.begin(), run.params.end(), [&names](const Attribute& param) {
        const qsizetype before = names.size();
        names.insert(param.key);
        return names.size() == before;
    });
}

bool isFine(const ImportBatch& batch)
{
    const auto overlong = [](const auto& one) { return hasOverlongName(one); };
    if (std::any_of(batch.experiments.begin(), batch.experiments.end(), overlong)
        || std::any_of(batch.models.begin(), batch.models.end(), overlong))
        return false;
    QSet<QString> ids;
    for (const ImportedRun& run : batch.runs) {
        if (hasOverlongName(run) || hasRepeatedParam(run) || ids.contains(run.externalId))
            return false;
        ids.insert(run.externalId);
    }
    return true;
}

/// Copies what is fine and reports the rest.
class BatchCheck {
public:
    explicit BatchCheck(const ImportBatch& batch)
        : m_checked{batch.format, batch.source, {}, {}, {}, batch.issues, batch.notes}
    {
        for (const ImportedExperiment& experiment : batch.experiments)
            take(experiment);
        for (const ImportedRun& run : batch.runs)
            take(run);
        for (const ImportedModel& model : batch.models) {
            if (!refused(Text::tr("model %1").arg(model.name.left(64)), model))
                m_checked.models.push_back(model);
        }
    }

    ImportBatch result() { return std::move(m_checked); }

private:
    template <typename Part>
    bool refused(const QString& place, const Part& part)
    {
        if (!hasOverlongName(part))
            return false;
        m_checked.issues.push_back(
            {place, Text::tr("A name of it is longer than %1 characters; it is left out.").arg(LongestName)});
        return true;
    }

    void take(const ImportedExperiment& experiment)
    {
        if (refused(Text::tr("experiment %1").arg(experiment.name.left(64)), experiment))
            m_refusedExperiments.insert(experiment.externalId);
        else
            m_checked.experiments.push_back(experiment);
    }

    void take(const ImportedRun& run)
    {
        const QString place = Text::tr("run %1").arg(run.name.left(64));
        if (refused(place, run))
            return;
        if (m_refusedExperiments.contains(run.experimentExternalId)) {
            m_checked.issues.push_back({place, Text::tr("Its experiment is left out, and so is the run.")});
        } else if (m_runs.contains(run.externalId)) {
            m_checked.issues.push_back({place, Text::tr("The source holds this run twice; the first is kept.")});
        } else {
            m_runs.insert(run.externalId);
            m_checked.runs.push_back(run);
            keepFirstParams(place, m_checked.runs.back().params);
        }
    }

    void keepFirstParams(const QString& place, std::vector<Attribute>& params)
    {
        QHash<QString, QString> first;
        std::erase_if(params, [&](const Attribute& param) {
            const auto known = first.constFind(param.key);
            if (known == first.constEnd()) {
                first.insert(param.key, param.value);
                return false;
            }
            if (*known != param.value)
                m_checked.issues.push_back(
                    {place,
                     Text::tr("The parameter %1 is there twice, as “%2” and as “%3”; the first is kept.")
                         .arg(param.key, known->left(64), param.value.left(64))});
            return true;
        });
    }

    ImportBatch m_checked;
    QSet<QString> m_refusedExperiments;
    QSet<QString> m_runs;
};

} // namespace

std::optional<ImportBatch> withoutFaults(const ImportBatch& batch)
{
    if (isFine(batch))
        return std::nullopt;
    return BatchCheck(batch).result();
}

} // namespace assay::imports
